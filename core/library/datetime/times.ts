/** What both datetime and time have. */
export const CLOCK: string = String.raw`    @property
    def hour(self):
        return self._hour

    @property
    def minute(self):
        return self._minute

    @property
    def second(self):
        return self._second

    @property
    def microsecond(self):
        return self._us

    @property
    def tzinfo(self):
        return self._tzinfo

    @property
    def fold(self):
        return self._fold

`;

/** time, as Python text. */
export const TIMES: string = String.raw`

class time:
    """time([hour[, minute[, second[, microsecond[, tzinfo]]]]]) --> a time object"""

    __slots__ = ('_hour', '_minute', '_second', '_us', '_tzinfo', '_fold')

    def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        if not _is_time(hour, minute, second, microsecond, fold):
            hour = _integer(hour)
            minute = _integer(minute)
            second = _integer(second)
            microsecond = _integer(microsecond)
            fold = _integer(fold)
            _check_time(hour, minute, second, microsecond, fold)
        if tzinfo is not None:
            _check_tz(tzinfo)
        self = object.__new__(cls)
        self._hour = hour
        self._minute = minute
        self._second = second
        self._us = microsecond
        self._tzinfo = tzinfo
        self._fold = fold
        return self

${CLOCK}    @classmethod
    def fromisoformat(cls, string, /):
        """Construct a time from a string in ISO 8601 format."""
        if not isinstance(string, str):
            raise TypeError('fromisoformat: argument must be str')
        parts = _iso_time(string[1:] if string[:1] == 'T' else string)
        if parts is None:
            raise ValueError(f'Invalid isoformat string: {string!r}')
        if parts[0] == 24:
            if parts[1] or parts[2] or parts[3]:
                raise ValueError('minute, second, and microsecond must be 0 when hour is 24')
            parts = (0, *parts[1:])
        return cls(*parts)

    @classmethod
    def strptime(cls, string, format, /):
        """Parse string according to the given time format."""
        parts = _parsed(string, format)
        zone = _parsed_zone(parts)
        return cls(*parts[3:6], parts[8], *() if zone is None else (zone,))

    def __repr__(self):
        args = f'{self._hour}, {self._minute}'
        if self._us:
            args += f', {self._second}, {self._us}'
        elif self._second:
            args += f', {self._second}'
        if self._tzinfo is not None:
            args += f', tzinfo={self._tzinfo!r}'
        if self._fold:
            args += ', fold=1'
        return f'{_type_name(self)}({args})'

    def isoformat(self, timespec='auto'):
        """Return string in ISO 8601 format, [HH[:MM[:SS[.mmm[uuu]]]]][+HH:MM]."""
        text = _clock_text(self._hour, self._minute, self._second, self._us, timespec)
        offset = time.utcoffset(self)
        return text if offset is None else text + _offset_text(offset)

    def __str__(self):
        return self.isoformat()

    def strftime(self, format):
        """format -> strftime() style string."""
        _check_format(format)
        return _print_by(format, (1900, 1, 1, self._hour, self._minute, self._second, 0, 1, -1), self._us, self, time)

    def __format__(self, format, /):
        if not isinstance(format, str):
            raise TypeError(f'__format__() argument 1 must be str, not {_type_name(format)}')
        return self.strftime(format) if format else str(self)

    def utcoffset(self):
        """Return self.tzinfo.utcoffset(self)."""
        return _offset_of(self._tzinfo, 'utcoffset', None)

    def dst(self):
        """Return self.tzinfo.dst(self)."""
        return _offset_of(self._tzinfo, 'dst', None)

    def tzname(self):
        """Return self.tzinfo.tzname(self)."""
        return _name_of(self._tzinfo, None)

    def replace(self, hour=_MISSING, minute=_MISSING, second=_MISSING, microsecond=_MISSING, tzinfo=_MISSING, *,
                fold=_MISSING):
        """Return time with new specified fields."""
        return type(self)(
            self._hour if hour is _MISSING else hour, self._minute if minute is _MISSING else minute,
            self._second if second is _MISSING else second, self._us if microsecond is _MISSING else microsecond,
            self._tzinfo if tzinfo is _MISSING else tzinfo, **_fold(self._fold if fold is _MISSING else fold))

    __replace__ = replace

    def __eq__(self, other):
        if isinstance(other, time):
            keys = _in_order(self, other, True)
            return keys is not None and keys[0] == keys[1]
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, time):
            a, b = _in_order(self, other, False)
            return a < b
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, time):
            a, b = _in_order(self, other, False)
            return a <= b
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, time):
            a, b = _in_order(self, other, False)
            return a > b
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, time):
            a, b = _in_order(self, other, False)
            return a >= b
        return NotImplemented

    def __hash__(self):
        offset = time.utcoffset(_at_fold(self, 0))
        return hash((_us_of(self) - (0 if offset is None else _us_in(offset)), 'time'))

    def __reduce__(self):
        args = (self._hour, self._minute, self._second, self._us)
        return self.__class__, args if self._tzinfo is None else (*args, self._tzinfo)

    def __reduce_ex__(self, protocol, /):
        return _folded(self, protocol)


def _us_of(at):
    """Microseconds since midnight. Those since year 1 would be a number beyond 53 bits, which takes much longer."""
    return ((at._hour * 60 + at._minute) * 60 + at._second) * 1000000 + at._us


def _in_order(self, other, equality):
    """Two numbers to compare; None if one time is naive and the other aware."""
    mine = _us_of(self)
    theirs = _us_of(other)
    if self._tzinfo is other._tzinfo:
        return mine, theirs
    a = time.utcoffset(self)
    b = time.utcoffset(other)
    if a == b:
        return mine, theirs
    if a is None or b is None:
        if equality:
            return None
        raise TypeError("can't compare offset-naive and offset-aware times")
    return mine - _us_in(a), theirs - _us_in(b)


def _at_fold(at, fold):
    """A datetime or time, or a copy of it with the other fold."""
    if at._fold == fold:
        return at
    copy = object.__new__(type(at))
    if isinstance(at, datetime):
        copy._year = at._year
        copy._month = at._month
        copy._day = at._day
    copy._hour = at._hour
    copy._minute = at._minute
    copy._second = at._second
    copy._us = at._us
    copy._tzinfo = at._tzinfo
    copy._fold = fold
    return copy


def _fold(fold):
    """Keywords for a constructor: that of a program's class need not take a fold."""
    return {'fold': fold} if fold else {}


def _folded(self, protocol):
    made, args = self.__reduce__()
    if self._fold and protocol > 3:
        from functools import partial
        made = partial(made, fold=1)
    return made, args


time.min = time(0, 0)
time.max = time(23, 59, 59, 999999)
time.resolution = timedelta(microseconds=1)


def _parsed_zone(parts):
    offset, name = parts[9:]
    if offset is None:
        return None
    return timezone(_delta(offset)) if name is None else timezone(_delta(offset), name)
`;
