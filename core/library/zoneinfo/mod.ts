/** `zoneinfo`: the IANA time zones, from a table of our own. Zones are read natively, their rules are Python. */
import { LIST, PyList, PyTuple, TUPLE, bare, builtinFunction, mkstr, utf16 } from '../../values/mod.ts';
import type { PyBuiltin, PyValue, Str } from '../../values/mod.ts';
import { Inflater } from '../binary/inflate.ts';
import type { ModuleSource } from '../modules.ts';
import { sealing } from '../sealing.ts';
import { SHORTCUTS } from './shortcuts.ts';
import { KEYS, PACKED, STARTS, TZDATA_VERSION } from './table.ts';

let unpacked: DataView | null = null;
let places: ReadonlyMap<string, number> | null = null;

function sextet(c: number): number {
  return c >= 97 ? c - 71 : c >= 65 ? c - 65 : c >= 48 ? c + 4 : c === 43 ? 62 : 63;
}

/** All zones, unpacked at the first use. */
function zones(): DataView {
  if (unpacked !== null) return unpacked;
  const text = PACKED.replace(/=+$/, '');
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let to = 0;
  for (let i = 0; i < text.length; i++) {
    bits = ((bits << 6) | sextet(text.charCodeAt(i))) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[to++] = (bits >> held) & 255;
  }
  const got = new Inflater('raw').step(bytes, Infinity, () => {});
  if (typeof got === 'string') throw new Error(`time zones: ${got}`);
  return (unpacked = new DataView(got.output.buffer, got.output.byteOffset, got.output.byteLength));
}

function placeOf(key: string): number | undefined {
  places ??= new Map(
    KEYS.split('|').map((entry) => {
      const space = entry.indexOf(' ');
      return [entry.slice(0, space), Number(entry.slice(space + 1))];
    }),
  );
  return places.get(key);
}

/** RFC 9636: times and types of transitions, types (offset, daylight saving, name), and the rule for later times. */
function zone(place: number): PyValue {
  const view = zones();
  const start = STARTS[place]!;
  const [utc, standard, leap, times, types, letters] = [20, 24, 28, 32, 36, 40].map((at) => view.getUint32(start + at)) as [
    number, number, number, number, number, number,
  ]; // prettier-ignore
  let at = start + 44;
  const moments: PyValue[] = [];
  for (let i = 0; i < times; i++, at += 8) moments.push(Number(view.getBigInt64(at)));
  const kinds: PyValue[] = [];
  for (let i = 0; i < times; i++) kinds.push(view.getUint8(at++));
  const names = at + types * 6;
  const text = (from: number, end: number): string => {
    let out = '';
    for (let i = from; i < STARTS[place + 1]! && view.getUint8(i) !== end; i++) out += String.fromCharCode(view.getUint8(i));
    return out;
  };
  const rows: PyValue[] = [];
  for (let i = 0; i < types; i++, at += 6)
    rows.push(new PyTuple(TUPLE, [view.getInt32(at), view.getUint8(at + 4) !== 0, text(names + view.getUint8(at + 5), 0)]));
  const footer = names + letters + leap * 12 + standard + utc + 1;
  return new PyTuple(TUPLE, [new PyList(LIST, moments), new PyList(LIST, kinds), new PyList(LIST, rows), text(footer, 10)]);
}

function functions(): PyBuiltin[] {
  return [
    sealing('zoneinfo'),
    builtinFunction('zoneinfo', '_read(key, /)', {
      doc: 'What is known of a zone; None if there is none of that name.',
      run(m, key) {
        const place = placeOf(utf16(bare(key!) as Str));
        if (place === undefined) return null;
        m.charge(200);
        return zone(place);
      },
    }),
    builtinFunction('zoneinfo', '_keys()', {
      doc: 'The names of all zones.',
      run(m) {
        m.charge(100);
        return new PyList(LIST, KEYS.split('|').map((entry) => mkstr(entry.slice(0, entry.indexOf(' ')))));
      },
    }),
  ];
}

export const ZONEINFO: ModuleSource = {
  name: 'zoneinfo',
  doc: `The IANA time zones (${TZDATA_VERSION}).`,
  contents: () => ({ functions: functions(), shortcuts: SHORTCUTS }),
  python: String.raw`
from datetime import datetime, timedelta, tzinfo
from _strptime import is_leap as _is_leap

__all__ = ['ZoneInfo', 'reset_tzpath', 'available_timezones', 'TZPATH', 'ZoneInfoNotFoundError', 'InvalidTZPathWarning']

TZPATH = ()


class ZoneInfoNotFoundError(KeyError):
    """Exception raised when a ZoneInfo key is not found."""


class InvalidTZPathWarning(RuntimeWarning):
    """Warning raised if an invalid path is specified in PYTHONTZPATH."""


ZoneInfoNotFoundError.__module__ = InvalidTZPathWarning.__module__ = 'zoneinfo._common'


def available_timezones():
    """Returns a set containing all available time zones."""
    return set(_keys())


def reset_tzpath(to=None):
    """Change the TZPATH; zones come from a table here, whatever it says."""
    global TZPATH
    if to is not None:
        if isinstance(to, (str, bytes)):
            raise TypeError(f'tzpaths must be a list or tuple, not {type(to)}: {to!r}')
        to = tuple(to)
        for path in to:
            if not str(path).startswith('/'):
                raise ValueError(f'tzpaths must be absolute, got relative path(s) in {list(to)!r}')
        TZPATH = to
    else:
        TZPATH = ()




def _later(times, t):
    """The number of times up to t."""
    low = 0
    high = len(times)
    while low < high:
        middle = (low + high) // 2
        if t < times[middle]:
            high = middle
        else:
            low = middle + 1
    return low


class _Type:
    """An offset from UTC, how much of it is daylight saving, and its name."""

    __slots__ = ('seconds', 'utcoff', 'dst', 'name')

    def __init__(self, seconds, dst, name):
        self.seconds = seconds
        self.utcoff = timedelta(seconds=seconds)
        self.dst = timedelta(seconds=dst)
        self.name = name


class _Day:
    """A day of a POSIX rule and the time on it, as seconds of the local time of a year."""

    def __init__(self, text):
        day, _, time = text.partition('/')
        self.time = _seconds(time) if time else 7200
        self.kind = day[0] if day[0] in 'JM' else ''
        self.numbers = [int(n) for n in day.lstrip('JM').split('.')]

    def at(self, year):
        if self.kind == 'M':
            month, week, weekday = self.numbers
            first = datetime(year, month, 1)
            day = 1 + (weekday - first.isoweekday()) % 7 + (week - 1) * 7
            length = 31 if month in (1, 3, 5, 7, 8, 10, 12) else 30 if month != 2 else 29 if _is_leap(year) else 28
            if day > length:
                day -= 7
            date = datetime(year, month, day)
        else:
            n = self.numbers[0]
            if self.kind == 'J':
                # Day 60 is always 1 March.
                n = n if _is_leap(year) and n >= 60 else n - 1
            date = datetime(year, 1, 1) + timedelta(days=n)
        return (date.toordinal() - 719163) * 86400 + self.time


def _seconds(text):
    sign = 1
    if text[0] in '+-':
        sign = -1 if text[0] == '-' else 1
        text = text[1:]
    parts = [int(part) for part in text.split(':')]
    return sign * sum(part * unit for part, unit in zip(parts, (3600, 60, 1)))


class _Rule:
    """The rule for times behind the last transition: a POSIX TZ string."""

    __slots__ = ('diff', 'dst', 'end', 'start', 'std', 'years')

    def __init__(self, text):
        head, *days = text.split(',')
        name, rest = self._name(head)
        at = 0
        while at < len(rest) and rest[at] in '+-:0123456789':
            at += 1
        offset = -_seconds(rest[:at])
        self.std = _Type(offset, 0, name)
        self.dst = None
        if days:
            name, rest = self._name(rest[at:])
            dst = -_seconds(rest) if rest else offset + 3600
            self.dst = _Type(dst, dst - offset, name)
            self.start, self.end = [_Day(day) for day in days]
            self.diff = dst - offset
            self.years = {}

    def ends(self, year):
        """When daylight saving begins and ends, in local time."""
        known = self.years.get(year)
        if known is None:
            if len(self.years) >= 64:
                self.years.clear()
            known = self.years[year] = self.start.at(year), self.end.at(year)
        return known

    @staticmethod
    def _name(text):
        if text[0] == '<':
            end = text.index('>')
            return text[1:end], text[end + 1:]
        at = 0
        while at < len(text) and text[at].isalpha():
            at += 1
        return text[:at], text[at:]

    def wall(self, t, year, fold):
        if self.dst is None:
            return self.std
        start, end = self.ends(year)
        if fold == (self.diff >= 0):
            end -= self.diff
        else:
            start += self.diff
        inside = start <= t < end if start < end else not end <= t < start
        return self.dst if inside else self.std

    def utc(self, t, year):
        if self.dst is None:
            return self.std, 0
        start, end = self.ends(year)
        start -= self.std.seconds
        end -= self.dst.seconds
        inside = start <= t < end if start < end else not end <= t < start
        again = end if self.diff > 0 else start
        return self.dst if inside else self.std, int(again <= t < again + abs(self.diff))


class _Zone:
    """A zone that was read."""

    __slots__ = ('before', 'fixed', 'rule', 'types', 'utc_times', 'wall_times')

    def __init__(self, times, kinds, rows, footer):
        self.utc_times = times
        seconds = [row[0] for row in rows]
        saved = self._saved(kinds, seconds, [row[1] for row in rows])
        types = [_Type(row[0], saved[i], row[2]) for i, row in enumerate(rows)]
        self.types = [types[kind] for kind in kinds]
        self.before = next((types[i] for i, row in enumerate(rows) if not row[1]), types[0] if types else None)
        if not rows:
            self.before = None
        self.wall_times = [], []
        old = seconds[0] if seconds else 0
        for t, kind in zip(times, kinds):
            new = seconds[kind]
            self.wall_times[0].append(t + max(old, new))
            self.wall_times[1].append(t + min(old, new))
            old = new
        self.rule = _Rule(footer) if footer else None
        self.fixed = not times and (self.rule is None or self.rule.dst is None)

    @staticmethod
    def _saved(kinds, seconds, flags):
        """How much of each type's offset is daylight saving: the distance to a neighbour without it."""
        saved = [0] * len(seconds)
        for i in range(1, len(kinds)):
            kind = kinds[i]
            if not flags[kind] or saved[kind]:
                continue
            other = kinds[i - 1]
            difference = 0 if flags[other] else seconds[kind] - seconds[other]
            if not difference and i + 1 < len(kinds):
                other = kinds[i + 1]
                if flags[other]:
                    continue
                difference = seconds[kind] - seconds[other]
            saved[kind] = difference
        for i, flag in enumerate(flags):
            if flag and not saved[i]:
                saved[i] = 3600
        return saved

    def wall(self, t, year, fold):
        """The type at a local time."""
        times = self.wall_times[fold]
        i = _later(times, t)
        if i >= len(times):
            return self._after(lambda rule: rule.wall(t, year, fold))
        return self.before if i == 0 else self.types[i - 1]

    def _after(self, f):
        if self.rule is not None:
            return f(self.rule)
        return self.types[-1] if self.types else self.before

    def utc(self, t, year):
        """The type at a time in UTC, and whether the local time is there for the second time."""
        times = self.utc_times
        if times and t < times[0]:
            return self.before, 0
        if not times or t > times[-1] and self.rule is not None:
            if self.rule is None:
                return self.before, 0
            now, again = self.rule.utc(t, year)
            if times:
                # Right behind the last change that is listed, clocks may still repeat what was before it.
                previous = self.types[-2] if len(self.types) > 1 else self.before
                if t - times[-1] < previous.seconds - now.seconds:
                    again = 1
            return now, again
        i = _later(times, t)
        now = self.types[i - 1]
        previous = self.types[i - 2] if i > 1 else self.before
        return now, int(previous.seconds - now.seconds > t - times[i - 1])


_ZONES = {}
_NAMED = {}


def _zone_named(key):
    zone = _ZONES.get(key)
    if zone is None:
        found = _read(key)
        if found is None:
            return None
        zone = _ZONES[key] = _Zone(*found)
    return zone


class ZoneInfo(tzinfo):
    """A time zone of the IANA database."""

    __slots__ = ('_key', '_zone', '__weakref__')

    def __new__(cls, key):
        known = _NAMED.get((cls, key))
        if known is None:
            known = _NAMED[cls, key] = cls.no_cache(key)
        return known

    @classmethod
    def no_cache(cls, key):
        """Get a new instance of ZoneInfo, bypassing the cache."""
        if not isinstance(key, str):
            raise TypeError(f'expected str, bytes or os.PathLike object, not {type(key).__name__}')
        if key.startswith('/'):
            raise ValueError(f'ZoneInfo keys may not be absolute paths, got: {key}')
        parts = key.split('/')
        ups = 0
        while ups < len(parts) and parts[ups] == '..':
            ups += 1
        if any(part in ('', '.', '..') for part in parts[ups:]):
            raise ValueError(f'ZoneInfo keys must be normalized relative paths, got: {key}')
        if ups:
            raise ValueError(f'ZoneInfo keys must refer to subdirectories of TZPATH, got: {key}')
        zone = _zone_named(key)
        if zone is None:
            raise ZoneInfoNotFoundError(f'No time zone found with key {key}')
        self = tzinfo.__new__(cls)
        self._key = key
        self._zone = zone
        return self

    @classmethod
    def from_file(cls, file_obj, /, key=None):
        """Create a ZoneInfo file from a file object."""
        raise NotImplementedError('zones come from a table; there are no files to read them from')

    @classmethod
    def clear_cache(cls, *, only_keys=None):
        """Clear the ZoneInfo cache."""
        for pair in list(_NAMED):
            if pair[0] is cls and (only_keys is None or pair[1] in only_keys):
                del _NAMED[pair]

    key = property(lambda self: self._key)

    def _type_at(self, dt):
        if dt is None:
            return self._zone._after(lambda rule: rule.std) if self._zone.fixed else None
        if not isinstance(dt, datetime):
            raise TypeError(f'fromutc() argument must be a datetime instance or None, not {type(dt).__name__}')
        t = (dt.toordinal() - 719163) * 86400 + dt.hour * 3600 + dt.minute * 60 + dt.second
        return self._zone.wall(t, dt.year, dt.fold)

    def utcoffset(self, dt, /):
        """Retrieve a timedelta representing the UTC offset in a zone at the given datetime."""
        found = self._type_at(dt)
        return None if found is None else found.utcoff

    def dst(self, dt, /):
        """Retrieve a timedelta representing the amount of DST applied in a zone at the given datetime."""
        found = self._type_at(dt)
        return None if found is None else found.dst

    def tzname(self, dt, /):
        """Retrieve a string containing the abbreviation for the time zone that applies at a given datetime."""
        found = self._type_at(dt)
        return None if found is None else found.name

    def fromutc(self, dt, /):
        """Given a datetime with local time in UTC, retrieve an adjusted datetime in local time."""
        if not isinstance(dt, datetime):
            raise TypeError('fromutc: argument must be a datetime')
        if dt.tzinfo is not self:
            raise ValueError('dt.tzinfo is not self')
        t = (dt.toordinal() - 719163) * 86400 + dt.hour * 3600 + dt.minute * 60 + dt.second
        found, fold = self._zone.utc(t, dt.year)
        dt += found.utcoff
        return dt.replace(fold=1) if fold else dt

    def __repr__(self):
        return f'{type(self).__module__}.{type(self).__qualname__}(key={self._key!r})'

    def __str__(self):
        return self._key

    def __reduce__(self):
        return type(self), (self._key,)


ZoneInfo.__name__ = 'zoneinfo.ZoneInfo'
_seal(ZoneInfo)
del _seal
`,
};
