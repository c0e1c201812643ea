# zoneinfo: the IANA zones. The oracle has no zone data: what is printed here is what CPython 3.11 prints with the same tzdata.

# ---- offsets through the year
#! the oracle's build comes without time zones
from zoneinfo import ZoneInfo
from datetime import datetime, timezone
for key in ['America/New_York', 'Europe/Berlin', 'Asia/Kolkata', 'UTC', 'Australia/Sydney', 'Europe/Dublin', 'America/Sao_Paulo']:
    z = ZoneInfo(key)
    print(key, [f'{datetime(2024, m, 15, 12, tzinfo=z):%Z%z}' for m in (1, 7)], datetime(2024, 7, 15, tzinfo=z).dst(), datetime(2050, 7, 1, tzinfo=z).utcoffset())
#> America/New_York ['EST-0500', 'EDT-0400'] 1:00:00 -1 day, 20:00:00
#> Europe/Berlin ['CET+0100', 'CEST+0200'] 1:00:00 2:00:00
#> Asia/Kolkata ['IST+0530', 'IST+0530'] 0:00:00 5:30:00
#> UTC ['UTC+0000', 'UTC+0000'] 0:00:00 0:00:00
#> Australia/Sydney ['AEDT+1100', 'AEST+1000'] 0:00:00 10:00:00
#> Europe/Dublin ['GMT+0000', 'IST+0100'] 0:00:00 1:00:00
#> America/Sao_Paulo ['-03-0300', '-03-0300'] 0:00:00 -1 day, 21:00:00

# ---- a time that comes twice
#! the oracle's build comes without time zones
from zoneinfo import ZoneInfo
from datetime import datetime, timezone, timedelta
z = ZoneInfo('Europe/Berlin')
for fold in (0, 1):
    d = datetime(2024, 10, 27, 2, 30, tzinfo=z, fold=fold)
    print(d, d.tzname(), d.astimezone(timezone.utc), repr(d.astimezone(timezone.utc).astimezone(z)))
#> 2024-10-27 02:30:00+02:00 CEST 2024-10-27 00:30:00+00:00 datetime.datetime(2024, 10, 27, 2, 30, tzinfo=zoneinfo.ZoneInfo(key='Europe/Berlin'))
#> 2024-10-27 02:30:00+01:00 CET 2024-10-27 01:30:00+00:00 datetime.datetime(2024, 10, 27, 2, 30, fold=1, tzinfo=zoneinfo.ZoneInfo(key='Europe/Berlin'))

# ---- a time that does not come
#! the oracle's build comes without time zones
from zoneinfo import ZoneInfo
from datetime import datetime, timezone, timedelta
z = ZoneInfo('America/New_York')
d = datetime(2024, 3, 10, 2, 30, tzinfo=z)
print(d, d.replace(fold=1), d.astimezone(timezone.utc), datetime(2024, 3, 10, 1, 59, tzinfo=z) + timedelta(hours=24))
#> 2024-03-10 02:30:00-05:00 2024-03-10 02:30:00-04:00 2024-03-10 07:30:00+00:00 2024-03-11 01:59:00-04:00

# ---- meetings across zones
#! the oracle's build comes without time zones
from zoneinfo import ZoneInfo
from datetime import datetime
d = datetime(2024, 11, 5, 9, tzinfo=ZoneInfo('America/Los_Angeles'))
print([f"{d.astimezone(ZoneInfo(k)):%a %H:%M %Z}" for k in ('America/New_York', 'Europe/London', 'Asia/Tokyo', 'Asia/Kathmandu')], datetime.fromtimestamp(0, ZoneInfo('Asia/Tokyo')))
#> ['Tue 12:00 EST', 'Tue 17:00 GMT', 'Wed 02:00 JST', 'Tue 22:45 +0545'] 1970-01-01 09:00:00+09:00

# ---- keys
#! the oracle's build comes without time zones
from zoneinfo import ZoneInfo, available_timezones, ZoneInfoNotFoundError
z = ZoneInfo('Europe/Paris')
print(z, repr(z), z.key, z is ZoneInfo('Europe/Paris'), ZoneInfo.no_cache('Europe/Paris') is z, 'Europe/Paris' in available_timezones(), len(available_timezones()) > 500, z.utcoffset(None), ZoneInfo('UTC').utcoffset(None))
try:
    ZoneInfo('Mars/Base')
except ZoneInfoNotFoundError as e:
    print(e, isinstance(e, KeyError))
#> Europe/Paris zoneinfo.ZoneInfo(key='Europe/Paris') Europe/Paris True False True True None 0:00:00
#> 'No time zone found with key Mars/Base' True

# ---- keys that are no names
from zoneinfo import ZoneInfo
for key in ['/etc/localtime', '../x', 'a/../b']:
    try:
        ZoneInfo(key)
    except ValueError as e:
        print(e)
#> ZoneInfo keys may not be absolute paths, got: /etc/localtime
#> ZoneInfo keys must refer to subdirectories of TZPATH, got: ../x
#> ZoneInfo keys must be normalized relative paths, got: a/../b

# ---- wrong keys by type
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError
for bad in (None, 3, b'UTC'):
    try:
        print(ZoneInfo(bad))
    except (TypeError, ValueError, AttributeError, ZoneInfoNotFoundError) as e:
        print(type(bad).__name__, type(e).__name__)
print(issubclass(ZoneInfoNotFoundError, KeyError))
#> NoneType TypeError
#> int TypeError
#> bytes TypeError
#> True

# ---- the path of the data
import zoneinfo
print(isinstance(zoneinfo.TZPATH, tuple), zoneinfo.reset_tzpath() is None)
zoneinfo.reset_tzpath(to=['/usr/zones'])
print(zoneinfo.TZPATH)
try:
    zoneinfo.reset_tzpath(to='/usr/zones')
except TypeError as e:
    print(e)
print(issubclass(zoneinfo.InvalidTZPathWarning, RuntimeWarning))
#> True True
#> ('/usr/zones',)
#> tzpaths must be a list or tuple, not <class 'str'>: '/usr/zones'
#> True

# ---- a schedule in local time through the change of clocks
#! the oracle's build comes without time zones
from zoneinfo import ZoneInfo
from datetime import datetime, timedelta, timezone
berlin = ZoneInfo('Europe/Berlin')
day = datetime(2024, 3, 29, 9, tzinfo=berlin)
for n in range(4):
    at = day + timedelta(days=n)
    print(at.isoformat(), at.astimezone(timezone.utc).strftime('%H:%M'), at.dst())
a, b = datetime(2024, 3, 31, 1, tzinfo=berlin), datetime(2024, 3, 31, 4, tzinfo=berlin)
print(b - a, b.astimezone(timezone.utc) - a.astimezone(timezone.utc))
#> 2024-03-29T09:00:00+01:00 08:00 0:00:00
#> 2024-03-30T09:00:00+01:00 08:00 0:00:00
#> 2024-03-31T09:00:00+02:00 07:00 1:00:00
#> 2024-04-01T09:00:00+02:00 07:00 1:00:00
#> 3:00:00 2:00:00

# ---- the hour that repeats at the last change that a zone had
#! the oracle's build comes without time zones
from zoneinfo import ZoneInfo
from datetime import datetime, timezone
for seconds in (1013911199, 1013911200, 1013914791, 1013914800):
    at = datetime.fromtimestamp(seconds, timezone.utc).astimezone(ZoneInfo('America/Maceio'))
    print(at, at.fold, at.tzname(), at.timestamp() == seconds)
#> 2002-02-16 23:59:59-02:00 0 -02 True
#> 2002-02-16 23:00:00-03:00 1 -03 True
#> 2002-02-16 23:59:51-03:00 1 -03 True
#> 2002-02-17 00:00:00-03:00 0 -03 True

# ---- an empty key is no path
from zoneinfo import ZoneInfo
try:
    ZoneInfo('')
except ValueError as e:
    print(e)
#> ZoneInfo keys must be normalized relative paths, got: 

# ---- a zone whose private parts a program has overwritten
#! the oracle's build comes without time zones
from zoneinfo import ZoneInfo
from datetime import datetime, timedelta, timezone
zone = ZoneInfo('Europe/Berlin')
inner = zone._zone
for kind in (inner.types[-1], inner.types[-2], inner.rule.std, inner.rule.dst):
    seconds = kind.seconds
    for other in (2**70, 1.5, 'x', None):
        kind.seconds = other
        for day in (datetime(2024, 7, 1, tzinfo=timezone.utc), datetime(2030, 7, 1, tzinfo=timezone.utc), datetime(2050, 1, 1, tzinfo=timezone.utc)):
            try:
                day.astimezone(zone)
            except (TypeError, OverflowError):
                pass
    kind.seconds = seconds
print(datetime(2024, 7, 1, tzinfo=timezone.utc).astimezone(zone), datetime(2050, 1, 1, tzinfo=timezone.utc).astimezone(zone))
#> 2024-07-01 02:00:00+02:00 2050-01-01 01:00:00+01:00
