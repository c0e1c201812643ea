"""zoneinfo: offsets, names and folds of all zones at instants of 1900 to 2100, to local time and back."""
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo, available_timezones

COUNTS = 100_000
ZONES = sorted(available_timezones())
EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
YEAR = 31556952


def make(r):
    zone = r.choice(ZONES)
    seconds = r.choice([r.randrange(-70 * YEAR, 130 * YEAR), r.randrange(-5 * YEAR, 60 * YEAR)])
    if r.randrange(2):
        seconds -= seconds % 1800
    return zone, seconds, r.randrange(2)


def look(zone, seconds, fold):
    tz = ZoneInfo(zone)
    there = (EPOCH + timedelta(seconds=seconds)).astimezone(tz)
    wall = there.replace(fold=fold) + timedelta(minutes=(seconds // 60) % 240 - 120)
    return str(there), there.tzname(), there.dst(), there.fold, str(wall), wall.utcoffset(), wall.tzname(), wall.dst(), str(wall.astimezone(timezone.utc))
