/** timedelta and date, as Python text. */
export const DATES: string = String.raw`
from operator import index as _index
import math as _math
import time as _clock
from _strptime import (check_date as _check_date, day_number as _day_number, from_number as _from_number,
                       iso_week as _iso_week, strftime as _strftime, parse as _parse, MONTHS as _MONTHS, DAYS as _DAYS)

__all__ = ('date', 'datetime', 'time', 'timedelta', 'timezone', 'tzinfo', 'MINYEAR', 'MAXYEAR', 'UTC')

MINYEAR = 1
MAXYEAR = 9999
_MAX_ORDINAL = 3652059
_MISSING = object()
_DAY_US = 86400000000


def _part(value, name, position):
    # The parts of a date are read one after the other: a wrong one comes before one that is missing.
    if value is _MISSING:
        raise TypeError(f"function missing required argument '{name}' (pos {position})")
    return _integer(value)


def _integer(value):
    value = _index(value)
    if not -2147483648 <= value <= 2147483647:
        if not -2**63 <= value < 2**63:
            raise OverflowError('Python int too large to convert to C long')
        raise OverflowError('signed integer is ' + ('less than minimum' if value < 0 else 'greater than maximum'))
    return value


def _check_time(hour, minute, second, us, fold):
    if not 0 <= hour <= 23:
        raise ValueError(f'hour must be in 0..23, not {hour}')
    if not 0 <= minute <= 59:
        raise ValueError(f'minute must be in 0..59, not {minute}')
    if not 0 <= second <= 59:
        raise ValueError(f'second must be in 0..59, not {second}')
    if not 0 <= us <= 999999:
        raise ValueError(f'microsecond must be in 0..999999, not {us}')
    if fold != 0 and fold != 1:
        raise ValueError(f'fold must be either 0 or 1, not {fold}')


def _nearest(a, b):
    """a / b to the nearest integer, halves to even."""
    q, r = divmod(a, b)
    twice = 2 * r
    if twice > b if b > 0 else twice < b:
        return q + 1
    return q + 1 if twice == b and q % 2 == 1 else q


def _type_name(v):
    return _FULL.get(type(v)) or _class_name(v)


class timedelta:
    """Difference between two datetime values: days, seconds, microseconds, milliseconds, minutes, hours, weeks."""

    __slots__ = ('_days', '_seconds', '_us', '_hash')

    def __new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
        if (type(days) is int and type(seconds) is int and type(microseconds) is int and type(milliseconds) is int
                and type(minutes) is int and type(hours) is int and type(weeks) is int):
            us = (microseconds + milliseconds * 1000 + seconds * 1000000 + minutes * 60000000 + hours * 3600000000
                  + (days + weeks * 7) * _DAY_US)
        else:
            us = _total((('microseconds', microseconds, 1), ('milliseconds', milliseconds, 1000),
                         ('seconds', seconds, 1000000), ('minutes', minutes, 60000000), ('hours', hours, 3600000000),
                         ('days', days, _DAY_US), ('weeks', weeks, 7 * _DAY_US)))
        return _delta(us, cls)

    @property
    def days(self):
        """Number of days."""
        return self._days

    @property
    def seconds(self):
        """Number of seconds (>= 0 and less than 1 day)."""
        return self._seconds

    @property
    def microseconds(self):
        """Number of microseconds (>= 0 and less than 1 second)."""
        return self._us

    def total_seconds(self):
        """Total seconds in the duration."""
        return ((self._days * 86400 + self._seconds) * 1000000 + self._us) / 1000000

    def __repr__(self):
        args = []
        if self._days:
            args.append(f'days={self._days}')
        if self._seconds:
            args.append(f'seconds={self._seconds}')
        if self._us:
            args.append(f'microseconds={self._us}')
        return f'{_type_name(self)}({", ".join(args) or "0"})'

    def __str__(self):
        minutes, seconds = divmod(self._seconds, 60)
        hours, minutes = divmod(minutes, 60)
        text = f'{hours}:{minutes:02}:{seconds:02}'
        if self._days:
            text = f'{self._days} day{"" if abs(self._days) == 1 else "s"}, {text}'
        return f'{text}.{self._us:06}' if self._us else text

    def __add__(self, other):
        if isinstance(other, timedelta):
            return _span(self._days + other._days,
                         (self._seconds + other._seconds) * 1000000 + self._us + other._us)
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return _span(self._days - other._days,
                         (self._seconds - other._seconds) * 1000000 + self._us - other._us)
        return NotImplemented

    def __rsub__(self, other):
        return timedelta.__add__(other, -self) if isinstance(other, timedelta) else NotImplemented

    def __neg__(self):
        return _span(-self._days, -self._seconds * 1000000 - self._us)

    def __pos__(self):
        return _span(self._days, self._seconds * 1000000 + self._us)

    def __abs__(self):
        return timedelta.__neg__(self) if self._days < 0 else timedelta.__pos__(self)

    def __bool__(self):
        return self._days != 0 or self._seconds != 0 or self._us != 0

    def __mul__(self, other):
        if isinstance(other, int):
            return _delta(_us_in(self) * int(other))
        if isinstance(other, float):
            a, b = float.as_integer_ratio(other)
            return _delta(_nearest(_us_in(self) * a, b))
        return NotImplemented

    __rmul__ = __mul__

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return _us_in(self) / _us_in(other)
        if isinstance(other, int):
            if other == 0:
                raise ZeroDivisionError('division by zero')
            return _delta(_nearest(_us_in(self), int(other)))
        if isinstance(other, float):
            a, b = float.as_integer_ratio(other)
            if a == 0:
                raise ZeroDivisionError('division by zero')
            return _delta(_nearest(_us_in(self) * b, a))
        return NotImplemented

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return _us_in(self) // _us_in(other)
        if isinstance(other, int):
            return _delta(_us_in(self) // int(other))
        return NotImplemented

    def __mod__(self, other):
        if isinstance(other, timedelta):
            return _delta(_us_in(self) % _us_in(other))
        return NotImplemented

    def __divmod__(self, other):
        if isinstance(other, timedelta):
            q, r = divmod(_us_in(self), _us_in(other))
            return q, _delta(r)
        return NotImplemented

    def __eq__(self, other):
        if isinstance(other, timedelta):
            return self._days == other._days and self._seconds == other._seconds and self._us == other._us
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, timedelta):
            if self._days != other._days:
                return self._days < other._days
            return self._seconds * 1000000 + self._us < other._seconds * 1000000 + other._us
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, timedelta):
            if self._days != other._days:
                return self._days < other._days
            return self._seconds * 1000000 + self._us <= other._seconds * 1000000 + other._us
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, timedelta):
            if self._days != other._days:
                return self._days > other._days
            return self._seconds * 1000000 + self._us > other._seconds * 1000000 + other._us
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, timedelta):
            if self._days != other._days:
                return self._days > other._days
            return self._seconds * 1000000 + self._us >= other._seconds * 1000000 + other._us
        return NotImplemented

    def __hash__(self):
        return hash((self._days, self._seconds, self._us))

    def __reduce__(self):
        return self.__class__, (self._days, self._seconds, self._us)


def _us_in(delta):
    """All of a timedelta, in microseconds."""
    return (delta._days * 86400 + delta._seconds) * 1000000 + delta._us


def _delta(us, cls=timedelta):
    return _span(0, us, cls)


def _span(days, us, cls=timedelta):
    seconds, us = divmod(us, 1000000)
    more, seconds = divmod(seconds, 86400)
    days += more
    if not -999999999 <= days <= 999999999:
        if not -2147483648 <= days <= 2147483647:
            raise OverflowError('Python int too large to convert to C int')
        raise OverflowError(f'days={days}; must have magnitude <= 999999999')
    self = object.__new__(cls)
    self._days = days
    self._seconds = seconds
    self._us = us
    return self


def _total(parts):
    """Microseconds of numbers with units. Fractions are summed apart and rounded once, halves to even."""
    total = 0
    rest = 0.0
    for name, value, factor in parts:
        if isinstance(value, int):
            total += int(value) * factor
        elif isinstance(value, float):
            fraction, whole = _math.modf(value)
            total += int(whole) * factor
            if fraction:
                fraction, whole = _math.modf(factor * fraction)
                rest += fraction
                total += int(whole)
        else:
            raise TypeError(f'unsupported type for timedelta {name} component: {_type_name(value)}')
    if rest:
        whole = _math.floor(abs(rest) + 0.5)
        if rest < 0:
            whole = -whole
        if abs(whole - rest) == 0.5:
            odd = total & 1
            half = (rest + odd) * 0.5
            whole = 2 * (_math.floor(abs(half) + 0.5) if half >= 0 else -_math.floor(abs(half) + 0.5)) - odd
        total += whole
    return total


timedelta.min = _delta(-999999999 * _DAY_US)
timedelta.max = _delta(1000000000 * _DAY_US - 1)
timedelta.resolution = _delta(1)


class IsoCalendarDate(tuple):
    """The result of date.isocalendar() or datetime.isocalendar(): a named tuple of year, week, weekday."""

    __slots__ = ()

    year = property(lambda self: self[0])
    week = property(lambda self: self[1])
    weekday = property(lambda self: self[2])

    def __repr__(self):
        return f'{_type_name(self)}(year={self[0]}, week={self[1]}, weekday={self[2]})'

    def __reduce__(self):
        return tuple, (tuple(self),)


def _is_digits(s):
    return s.isascii() and s.isdigit()


def _iso_date(s):
    """Year, month and day of an ISO date: YYYY-MM-DD, YYYYMMDD, YYYY-Www[-D], YYYYWww[D]; None if it is none."""
    n = len(s)
    if n not in (7, 8, 10) or not _is_digits(s[:4]):
        return None
    dashed = s[4] == '-'
    at = 5 if dashed else 4
    if s[at] == 'W':
        week = s[at + 1:at + 3]
        if len(week) != 2 or not _is_digits(week):
            return None
        rest = s[at + 3:]
        day = 1
        year = int(s[:4])
        if rest:
            if dashed:
                if rest[0] != '-':
                    return None
                rest = rest[1:]
            rest = rest[:1]
            if not _is_digits(rest):
                return None
            day = int(rest)
        last = 53 if 1 <= year <= 9999 and _iso_week(year, 12, 28)[1] == 53 else 52
        if not 1 <= int(week) <= last or not 1 <= day <= 7:
            return None
        return _from_week(year, int(week), day)
    month = s[at:at + 2]
    rest = s[at + 2:]
    if dashed:
        if rest[:1] != '-':
            return None
        rest = rest[1:]
    # Ten characters without dashes: two too many, which CPython does not look at.
    rest = rest[:2]
    if len(month) != 2 or len(rest) != 2 or not _is_digits(month) or not _is_digits(rest):
        return None
    return int(s[:4]), int(month), int(rest)


def _from_week(year, week, day):
    if not 1 <= year <= 9999:
        raise ValueError(f'year must be in 1..9999, not {year}')
    january4 = _day_number(year, 1, 4)
    if not 1 <= week <= 53 or week == 53 and _iso_week(year, 12, 28)[1] != 53:
        raise ValueError(f'Invalid week: {week}')
    if not 1 <= day <= 7:
        raise ValueError(f'Invalid weekday: {day} (range is [1, 7])')
    number = january4 - (january4 + 6) % 7 + (week - 1) * 7 + day - 1
    if not 1 <= number <= _MAX_ORDINAL:
        raise ValueError('year is out of range') if number < 1 else ValueError('year must be in 1..9999, not 10000')
    return _from_number(number)


class date:
    """date(year, month, day) --> date object"""

    __slots__ = ('_year', '_month', '_day')

    def __new__(cls, year=_MISSING, month=_MISSING, day=_MISSING):
        if not _is_date(year, month, day):
            year = _part(year, 'year', 1)
            month = _part(month, 'month', 2)
            day = _part(day, 'day', 3)
            _check_date(year, month, day)
        self = object.__new__(cls)
        self._year = year
        self._month = month
        self._day = day
        return self

    @property
    def year(self):
        return self._year

    @property
    def month(self):
        return self._month

    @property
    def day(self):
        return self._day

    @classmethod
    def fromtimestamp(cls, timestamp, /):
        """Create a date from a POSIX timestamp, a number as time.time() gives it."""
        seconds, us = _seconds_of(timestamp if isinstance(timestamp, (int, float)) else _integer(timestamp), _math.floor)
        return cls(*_civil(seconds)[:3])

    @classmethod
    def today(cls):
        """Current date or datetime: the same as self.__class__.fromtimestamp(time.time())."""
        return cls.fromtimestamp(_clock.time())

    @classmethod
    def fromordinal(cls, ordinal, /):
        """int -> date corresponding to a proleptic Gregorian ordinal."""
        ordinal = _integer(ordinal)
        if ordinal < 1:
            raise ValueError('ordinal must be >= 1')
        if ordinal > _MAX_ORDINAL:
            raise ValueError(f'year must be in 1..9999, not {_from_number(ordinal)[0]}')
        return cls(*_from_number(ordinal))

    @classmethod
    def fromisoformat(cls, string, /):
        """Construct a date from a string in ISO 8601 format."""
        if not isinstance(string, str):
            raise TypeError('fromisoformat: argument must be str')
        parts = _iso_fields(string)
        if parts is None or len(parts) > 3:
            parts = _iso_date(string)
            if parts is None:
                raise ValueError(f'Invalid isoformat string: {string!r}')
        return cls(*parts)

    @classmethod
    def fromisocalendar(cls, year, week, day):
        """int, int, int -> Construct a date from the ISO year, week number and weekday."""
        try:
            year, week, day = _integer(year), _integer(week), _integer(day)
        except OverflowError:
            raise ValueError('ISO calendar component out of range') from None
        return cls(*_from_week(year, week, day))

    @classmethod
    def strptime(cls, string, format, /):
        """Parse string according to the given date format."""
        parts = _parsed(string, format)
        return cls(*parts[:3])

    def __repr__(self):
        return f'{_type_name(self)}({self._year}, {self._month}, {self._day})'

    def isoformat(self):
        """Return string in ISO 8601 format, YYYY-MM-DD."""
        return f'{self._year:04}-{self._month:02}-{self._day:02}'

    def __str__(self):
        return self.isoformat()

    def ctime(self):
        """Return ctime() style string."""
        return (f'{_DAYS[date.weekday(self)][:3]} {_MONTHS[self._month - 1][:3]} {self._day:2} '
                f'00:00:00 {self._year:04}')

    def strftime(self, format):
        """format -> strftime() style string."""
        _check_format(format)
        fields = self.timetuple()
        return _print_by(format, fields, self._us, self, datetime) if isinstance(self, datetime) else _print_by(format, fields)

    def __format__(self, format, /):
        if not isinstance(format, str):
            raise TypeError(f'__format__() argument 1 must be str, not {_type_name(format)}')
        return self.strftime(format) if format else str(self)

    def timetuple(self):
        """Time tuple, compatible with time.localtime()."""
        return _time_tuple(self._year, self._month, self._day, 0, 0, 0, -1)

    def toordinal(self):
        """Return proleptic Gregorian ordinal.  January 1 of year 1 is day 1."""
        return _day_number(self._year, self._month, self._day)

    def weekday(self):
        """Return the day of the week represented by the date: Monday == 0 ... Sunday == 6."""
        return (_day_number(self._year, self._month, self._day) + 6) % 7

    def isoweekday(self):
        """Return the day of the week represented by the date: Monday == 1 ... Sunday == 7."""
        return (_day_number(self._year, self._month, self._day) + 6) % 7 + 1

    def isocalendar(self):
        """Return a named tuple containing ISO year, week number, and weekday."""
        return tuple.__new__(IsoCalendarDate, _iso_week(self._year, self._month, self._day))

    def replace(self, year=_MISSING, month=_MISSING, day=_MISSING):
        """Return date with new specified fields."""
        return type(self)(self._year if year is _MISSING else year, self._month if month is _MISSING else month,
                          self._day if day is _MISSING else day)

    __replace__ = replace

    def __add__(self, other):
        if isinstance(other, timedelta):
            number = _day_number(self._year, self._month, self._day) + other._days
            if not 1 <= number <= _MAX_ORDINAL:
                raise OverflowError('date value out of range')
            return type(self)(*_from_number(number))
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            number = _day_number(self._year, self._month, self._day) - other._days
            if not 1 <= number <= _MAX_ORDINAL:
                raise OverflowError('date value out of range')
            return type(self)(*_from_number(number))
        if isinstance(other, date) and not isinstance(other, datetime):
            return _span(_day_number(self._year, self._month, self._day)
                         - _day_number(other._year, other._month, other._day), 0)
        return NotImplemented

    def __eq__(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            return _date_key(self) == _date_key(other)
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            return _date_key(self) < _date_key(other)
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            return _date_key(self) <= _date_key(other)
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            return _date_key(self) > _date_key(other)
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            return _date_key(self) >= _date_key(other)
        return NotImplemented

    def __hash__(self):
        return hash((self._year, self._month, self._day))

    def __reduce__(self):
        return self.__class__, (self._year, self._month, self._day)


def _date_key(d):
    return d._year * 10000 + d._month * 100 + d._day


date.min = date(1, 1, 1)
date.max = date(9999, 12, 31)
date.resolution = timedelta(days=1)


def _time_tuple(year, month, day, hour, minute, second, dst, zone=None, offset=None):
    number = _day_number(year, month, day)
    return _clock.struct_time((year, month, day, hour, minute, second, (number + 6) % 7,
                               number - _day_number(year, 1, 1) + 1, dst))


def _civil(seconds):
    """Date and time of day of seconds since 1970 in UTC."""
    days, rest = divmod(seconds, 86400)
    number = days + 719163
    if not 1 <= number <= _MAX_ORDINAL:
        if not -67768040609740800 <= seconds <= 67768036191676799:
            raise OverflowError('timestamp out of range for platform time_t') if abs(seconds) >= 2**63 else ValueError(
                'year is out of range')
        raise ValueError(f'year must be in 1..9999, not {_from_number(number)[0]}')
    minutes, second = divmod(rest, 60)
    return *_from_number(number), minutes // 60, minutes % 60, second


def _seconds_of(timestamp, rounding):
    """Whole seconds and microseconds of a timestamp."""
    cls = type(timestamp)
    if not isinstance(timestamp, (int, float)) and not hasattr(cls, '__index__'):
        known = cls.__module__ in ('builtins', '__main__')
        raise TypeError(f'argument must be int or float, not {"" if known else cls.__module__ + "."}{cls.__qualname__}')
    if isinstance(timestamp, float):
        if timestamp != timestamp:
            raise ValueError('Invalid value NaN (not a number)')
        if timestamp in (_math.inf, -_math.inf):
            raise OverflowError('timestamp out of range for platform time_t')
        fraction, whole = _math.modf(timestamp)
        us = round(fraction * 1e6)
        seconds = int(whole)
        if us >= 1000000:
            seconds += 1
            us -= 1000000
        elif us < 0:
            seconds -= 1
            us += 1000000
        return seconds, us
    return _index(timestamp), 0
`;
