/** datetime, as Python text. */
import { CLOCK } from './times.ts';

export const DATETIMES: string = String.raw`

class datetime(date):
    """datetime(year, month, day[, hour[, minute[, second[, microsecond[,tzinfo]]]]])"""

    __slots__ = ('_hour', '_minute', '_second', '_us', '_tzinfo', '_fold')

    def __new__(cls, year=_MISSING, month=_MISSING, day=_MISSING, hour=0, minute=0, second=0, microsecond=0, tzinfo=None,
                *, fold=0):
        if not (_is_date(year, month, day) and _is_time(hour, minute, second, microsecond, fold)):
            year = _part(year, 'year', 1)
            month = _part(month, 'month', 2)
            day = _part(day, 'day', 3)
            hour = _integer(hour)
            minute = _integer(minute)
            second = _integer(second)
            microsecond = _integer(microsecond)
            fold = _integer(fold)
            _check_date(year, month, day)
            _check_time(hour, minute, second, microsecond, fold)
        if tzinfo is not None:
            _check_tz(tzinfo)
        self = object.__new__(cls)
        self._year = year
        self._month = month
        self._day = day
        self._hour = hour
        self._minute = minute
        self._second = second
        self._us = microsecond
        self._tzinfo = tzinfo
        self._fold = fold
        return self

${CLOCK}    @classmethod
    def now(cls, tz=None):
        """Returns new datetime object representing current time local to tz."""
        _check_tz(tz)
        return cls.fromtimestamp(_clock.time(), tz)

    @classmethod
    def utcnow(cls):
        """Return a new datetime representing UTC day and time."""
        _warn_deprecated('utcnow', 'now')
        seconds, us = _seconds_of(_clock.time(), round)
        return cls(*_civil(seconds), us, None)

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        """timestamp[, tz] -> tz's local time from POSIX timestamp."""
        _check_tz(tz)
        seconds, us = _seconds_of(timestamp, round)
        if tz is None:
            return cls(*_civil(seconds), us, None)
        return tz.fromutc(cls(*_civil(seconds), us, tz))

    @classmethod
    def utcfromtimestamp(cls, timestamp, /):
        """Construct a naive UTC datetime from a POSIX timestamp."""
        _warn_deprecated('utcfromtimestamp', 'fromtimestamp')
        seconds, us = _seconds_of(timestamp, round)
        return cls(*_civil(seconds), us, None)

    @classmethod
    def combine(cls, date, time, tzinfo=_MISSING):
        """date, time -> datetime with same date and time fields."""
        for value, kind, name, at in (date, _date, 'date', 1), (time, _time, 'time', 2):
            if not isinstance(value, kind):
                raise TypeError(f'combine() argument {at} must be datetime.{name}, not {_argument_name(value)}')
        return cls(date._year, date._month, date._day, time._hour, time._minute, time._second, time._us,
                   time._tzinfo if tzinfo is _MISSING else tzinfo, **_fold(time._fold))

    @classmethod
    def fromisoformat(cls, string, /):
        """Construct a datetime from a string in ISO 8601 format."""
        if not isinstance(string, str):
            raise TypeError('fromisoformat: argument must be str')
        parts = _iso_fields(string)
        if parts is None:
            parts = _iso_datetime(string)
            if parts is None:
                raise ValueError(f'Invalid isoformat string: {string!r}')
        return cls(*parts, *(0, 0, 0, 0, None)[len(parts) - 3:])

    @classmethod
    def strptime(cls, string, format, /):
        """string, format -> new datetime parsed from a string (like time.strptime())."""
        parts = _parsed(string, format)
        zone = _parsed_zone(parts)
        return cls(*parts[:6], parts[8], *() if zone is None else (zone,))

    def __repr__(self):
        args = f'{self._year}, {self._month}, {self._day}, {self._hour}, {self._minute}'
        if self._us:
            args += f', {self._second}, {self._us}'
        elif self._second:
            args += f', {self._second}'
        if self._fold:
            args += ', fold=1'
        if self._tzinfo is not None:
            args += f', tzinfo={self._tzinfo!r}'
        return f'{_type_name(self)}({args})'

    def isoformat(self, sep='T', timespec='auto'):
        """Return string in ISO 8601 format, YYYY-MM-DDT[HH[:MM[:SS[.mmm[uuu]]]]][+HH:MM]."""
        if not isinstance(sep, str):
            raise TypeError(f'isoformat() argument 1 must be a unicode character, not {_argument_name(sep)}')
        if len(sep) != 1:
            raise TypeError(f'isoformat() argument 1 must be a unicode character, not a string of length {len(sep)}')
        text = (f'{self._year:04}-{self._month:02}-{self._day:02}{sep[0]}'
                + _clock_text(self._hour, self._minute, self._second, self._us, timespec, 2))
        if self._tzinfo is not None:
            offset = datetime.utcoffset(self)
            if offset is not None:
                text += _offset_text(offset)
        return text

    def __str__(self):
        return self.isoformat(' ')

    def ctime(self):
        """Return ctime() style string."""
        return (f'{_DAYS[date.weekday(self)][:3]} {_MONTHS[self._month - 1][:3]} {self._day:2} '
                f'{self._hour:02}:{self._minute:02}:{self._second:02} {self._year:04}')

    def date(self):
        """Return date object with same year, month and day."""
        return _date(self._year, self._month, self._day)

    def time(self):
        """Return time object with same time but with tzinfo=None."""
        return _time(self._hour, self._minute, self._second, self._us, fold=self._fold)

    def timetz(self):
        """Return time object with same time and tzinfo."""
        return _time(self._hour, self._minute, self._second, self._us, self._tzinfo, fold=self._fold)

    def timetuple(self):
        """Return time tuple, compatible with time.localtime()."""
        dst = -1
        if self._tzinfo is not None:
            delta = datetime.dst(self)
            if delta is not None:
                dst = 1 if delta else 0
        return _time_tuple(self._year, self._month, self._day, self._hour, self._minute, self._second, dst)

    def utctimetuple(self):
        """Return UTC time tuple, compatible with time.localtime()."""
        offset = datetime.utcoffset(self)
        at = self if offset is None else datetime.__sub__(self, offset)
        return _time_tuple(at._year, at._month, at._day, at._hour, at._minute, at._second, 0)

    def timestamp(self):
        """Return POSIX timestamp as float."""
        day = _day_of(self)
        us = _us_of(self)
        if self._tzinfo is None:
            _look_beside(day, self._fold)
        else:
            offset = datetime.utcoffset(self)
            if offset is None:
                raise TypeError("can't subtract offset-naive and offset-aware datetimes")
            us -= _us_in(offset)
        return ((day - 719163) * _DAY_US + us) / 1000000

    def utcoffset(self):
        """Return self.tzinfo.utcoffset(self)."""
        return _offset_of(self._tzinfo, 'utcoffset', self)

    def dst(self):
        """Return self.tzinfo.dst(self)."""
        return _offset_of(self._tzinfo, 'dst', self)

    def tzname(self):
        """Return self.tzinfo.tzname(self)."""
        return _name_of(self._tzinfo, self)

    def replace(self, year=_MISSING, month=_MISSING, day=_MISSING, hour=_MISSING, minute=_MISSING, second=_MISSING,
                microsecond=_MISSING, tzinfo=_MISSING, *, fold=_MISSING):
        """Return datetime with new specified fields."""
        return type(self)(
            self._year if year is _MISSING else year, self._month if month is _MISSING else month,
            self._day if day is _MISSING else day, self._hour if hour is _MISSING else hour,
            self._minute if minute is _MISSING else minute, self._second if second is _MISSING else second,
            self._us if microsecond is _MISSING else microsecond, self._tzinfo if tzinfo is _MISSING else tzinfo,
            **_fold(self._fold if fold is _MISSING else fold))

    __replace__ = replace

    def astimezone(self, tz=None):
        """tz -> convert to local time in new timezone tz."""
        _check_tz(tz)
        mine = self._tzinfo
        if tz is None:
            # The sandbox lives in UTC.
            tz = _zone(timedelta(0), 'UTC')
        elif tz is mine:
            return self
        offset = None if mine is None else datetime.utcoffset(self)
        day = _day_of(self)
        us = _us_of(self)
        if offset is None:
            _look_beside(day, 0)
            _look_beside(day, 1)
        else:
            us -= _us_in(offset)
        at = _moment(day, us, type(self), mine)
        at._tzinfo = tz
        return tz.fromutc(at)

    def __add__(self, other):
        if isinstance(other, timedelta):
            return _moment(_day_of(self) + other._days, _us_of(self) + other._seconds * 1000000 + other._us, type(self),
                           self._tzinfo)
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return _moment(_day_of(self) - other._days, _us_of(self) - other._seconds * 1000000 - other._us, type(self),
                           self._tzinfo)
        if not isinstance(other, datetime):
            return NotImplemented
        us = _us_of(self) - _us_of(other)
        if self._tzinfo is not other._tzinfo:
            a = datetime.utcoffset(self)
            b = datetime.utcoffset(other)
            if a is None or b is None:
                if a is not b:
                    raise TypeError("can't subtract offset-naive and offset-aware datetimes")
            else:
                us += _us_in(b) - _us_in(a)
        return _span(_day_of(self) - _day_of(other), us)

    def __eq__(self, other):
        if isinstance(other, datetime):
            return _order(self, other, True) == 0
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, datetime):
            return _order(self, other, False) < 0
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, datetime):
            return _order(self, other, False) <= 0
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, datetime):
            return _order(self, other, False) > 0
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, datetime):
            return _order(self, other, False) >= 0
        return NotImplemented

    def __hash__(self):
        offset = None
        if self._tzinfo is not None:
            offset = datetime.utcoffset(_at_fold(self, 0))
        day = _day_of(self)
        us = _us_of(self)
        if offset is not None:
            more, us = divmod(us - _us_in(offset), _DAY_US)
            day += more
        return hash((day, us, 'datetime'))

    def __reduce__(self):
        args = (self._year, self._month, self._day, self._hour, self._minute, self._second, self._us)
        return self.__class__, args if self._tzinfo is None else (*args, self._tzinfo)

    def __reduce_ex__(self, protocol, /):
        return _folded(self, protocol)


_date = date
_time = time
_FULL = {}
for _cls in date, time, datetime, timedelta, timezone, tzinfo, IsoCalendarDate:
    _FULL[_cls] = 'datetime.' + _cls.__name__
for _cls in _FULL:
    _cls.__name__ = _FULL[_cls]
    # Classes of C tell nothing of their slots.
    if '__slots__' in vars(_cls):
        del _cls.__slots__
del _cls


def _day_of(dt):
    return _day_number(dt._year, dt._month, dt._day)


def _look_beside(day, fold):
    # Where a local time is read, the clock may have changed within a day of it: that day must be there.
    day += 1 if fold else -1
    if not 1 <= day <= 3652059:
        raise ValueError(f'year must be in 1..9999, not {10000 if fold else 0}')


def _moment(day, us, cls, tz):
    fields = _fields_at(day, us)
    if cls is not datetime:
        return cls(*fields, tz)
    self = object.__new__(datetime)
    self._year, self._month, self._day, self._hour, self._minute, self._second, self._us = fields
    self._tzinfo = tz
    self._fold = 0
    return self


def _order(self, other, equality):
    """What is negative, 0 or positive as self is before, at or behind other; None where only == can say that they differ."""
    days = _day_of(self) - _day_of(other)
    us = _us_of(self) - _us_of(other)
    if self._tzinfo is other._tzinfo:
        return days or us
    a = datetime.utcoffset(self)
    b = datetime.utcoffset(other)
    if a == b:
        order = days or us
    elif a is None or b is None:
        if equality:
            return None
        raise TypeError("can't compare offset-naive and offset-aware datetimes")
    else:
        # As in C, whose subtraction asks the zones again.
        order = _us_in(datetime.__sub__(self, other))
    if order == 0 and equality and (_depends_on_fold(self, a) or _depends_on_fold(other, b)):
        return None
    return order


def _depends_on_fold(dt, offset):
    """Whether the other fold has another offset (PEP 495: such times equal none of another zone)."""
    return datetime.utcoffset(_at_fold(dt, 1 - dt._fold)) != offset


def _warn_deprecated(name, instead):
    import warnings
    what = 'objects to represent datetimes in UTC: datetime.datetime.' + instead
    args = '(datetime.UTC)' if instead == 'now' else '(timestamp, datetime.UTC)'
    warnings.warn(f'datetime.datetime.{name}() is deprecated and scheduled for removal in a future version. '
                  f'Use timezone-aware {what}{args}.', DeprecationWarning, stacklevel=1)


def _separator(s):
    """Where the time begins behind an ISO date, whatever stands between."""
    n = len(s)
    if n == 7:
        return 7
    if s[4] == '-':
        if s[5] != 'W':
            return 10
        if n < 8:
            return -1
        if n > 8 and s[8] == '-':
            if n == 9:
                return -1
            return 8 if n > 10 and s[10] in '0123456789' else 10
        return 8
    if s[4] != 'W':
        return 8
    at = 7
    while at < n and s[at] in '0123456789':
        at += 1
    if at < 9:
        return at
    return 7 if at % 2 == 0 else 8


def _iso_datetime(s):
    if len(s) < 7:
        return None
    at = _separator(s)
    if at < 0:
        return None
    day = _iso_date(s[:at])
    if day is None:
        return None
    rest = s[at + 1:]
    if not rest:
        return day if at >= len(s) else None
    clock = _iso_time(rest)
    if clock is None:
        return None
    if clock[0] == 24:
        _check_date(*day)
        if clock[1] or clock[2] or clock[3]:
            raise ValueError('minute, second, and microsecond must be 0 when hour is 24')
        number = _day_number(*day) + 1
        if number > _MAX_ORDINAL:
            raise ValueError('year must be in 1..9999, not 10000')
        return *_from_number(number), 0, *clock[1:]
    return *day, *clock


datetime.min = datetime(1, 1, 1)
datetime.max = datetime(9999, 12, 31, 23, 59, 59, 999999)
datetime.resolution = timedelta(microseconds=1)
_seal(*_FULL)
del _seal
`;
