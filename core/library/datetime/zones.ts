/** tzinfo, timezone and printing by format, as Python text. */
export const ZONES: string = String.raw`

class tzinfo:
    """Abstract base class for time zone info objects."""

    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        return object.__new__(cls)

    def tzname(self, dt, /):
        """datetime -> string name of time zone."""
        raise NotImplementedError('a tzinfo subclass must implement tzname()')

    def utcoffset(self, dt, /):
        """datetime -> timedelta showing offset from UTC, negative values indicating West of UTC."""
        raise NotImplementedError('a tzinfo subclass must implement utcoffset()')

    def dst(self, dt, /):
        """datetime -> DST offset as timedelta positive east of UTC."""
        raise NotImplementedError('a tzinfo subclass must implement dst()')

    def fromutc(self, dt, /):
        """datetime in UTC -> datetime in local time."""
        if not isinstance(dt, datetime):
            raise TypeError('fromutc: argument must be a datetime')
        if dt._tzinfo is not self:
            raise ValueError('fromutc: dt.tzinfo is not self')
        offset = datetime.utcoffset(dt)
        if offset is None:
            raise ValueError('fromutc: non-None utcoffset() result required')
        dst = datetime.dst(dt)
        if dst is None:
            raise ValueError('fromutc: non-None dst() result required')
        us = _us_in(offset) - _us_in(dst)
        if us:
            dt = datetime.__add__(dt, _delta(us))
            dst = datetime.dst(dt)
            if dst is None:
                raise ValueError('fromutc: tz.dst() gave inconsistent results; cannot convert')
        return datetime.__add__(dt, dst)

    def __reduce__(self):
        getinitargs = getattr(self, '__getinitargs__', None)
        args = getinitargs() if getinitargs is not None else ()
        state = self.__getstate__()
        return (type(self), args) if state is None else (type(self), args, state)


def _offset_text(offset, sep=':'):
    """+HH:MM[:SS[.ffffff]] of a timedelta."""
    us = _us_in(offset)
    sign = '-' if us < 0 else '+'
    minutes, us = divmod(abs(us), 60000000)
    text = f'{sign}{minutes // 60:02}{sep}{minutes % 60:02}'
    if us:
        text += f'{sep}{us // 1000000:02}'
        if us % 1000000:
            text += f'.{us % 1000000:06}'
    return text


class timezone(tzinfo):
    """Fixed offset from UTC implementation of tzinfo."""

    __slots__ = ('_offset', '_name')

    def __new__(cls, offset, name=_MISSING):
        if not isinstance(offset, timedelta):
            raise TypeError(f'timezone() argument 1 must be datetime.timedelta, not {_argument_name(offset)}')
        if name is _MISSING:
            if not offset:
                return timezone.utc
            name = None
        elif not isinstance(name, str):
            raise TypeError(f'timezone() argument 2 must be str, not {_argument_name(name)}')
        if not -_DAY_US < _us_in(offset) < _DAY_US:
            raise ValueError('offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), '
                             f'not {offset!r}')
        return _zone(offset, name)

    def __init_subclass__(cls):
        raise TypeError("type 'datetime.timezone' is not an acceptable base type")

    def __eq__(self, other):
        if isinstance(other, timezone):
            return self._offset == other._offset
        return NotImplemented

    def __hash__(self):
        return hash(self._offset)

    def __repr__(self):
        if self is timezone.utc:
            return 'datetime.timezone.utc'
        if self._name is None:
            return f'datetime.timezone({self._offset!r})'
        return f'datetime.timezone({self._offset!r}, {self._name!r})'

    def __str__(self):
        return self.tzname(None)

    def utcoffset(self, dt, /):
        """Return fixed offset."""
        _check_datetime(dt, 'utcoffset')
        return self._offset

    def tzname(self, dt, /):
        """If name is specified when timezone is created, returns the name.  Otherwise returns offset as 'UTC(+|-)HH:MM'."""
        _check_datetime(dt, 'tzname')
        if self._name is not None:
            return self._name
        if not self._offset:
            return 'UTC'
        return 'UTC' + _offset_text(self._offset)

    def dst(self, dt, /):
        """Return None."""
        _check_datetime(dt, 'dst')
        return None

    def fromutc(self, dt, /):
        """datetime in UTC -> datetime in local time."""
        if not isinstance(dt, datetime):
            raise TypeError('fromutc: argument must be a datetime')
        if dt._tzinfo is not self:
            raise ValueError('fromutc: dt.tzinfo is not self')
        return datetime.__add__(dt, self._offset)

    def __getinitargs__(self):
        return (self._offset,) if self._name is None else (self._offset, self._name)


def _argument_name(v):
    return 'None' if v is None else _type_name(v)


def _check_datetime(dt, name):
    if dt is not None and not isinstance(dt, datetime):
        raise TypeError(f'{name}(dt) argument must be a datetime instance or None, not {_type_name(dt)}')


def _zone(offset, name=None):
    self = object.__new__(timezone)
    self._offset = offset
    self._name = name
    return self


timezone.utc = _zone(timedelta(0))
timezone.min = _zone(timedelta(hours=-23, minutes=-59))
timezone.max = _zone(timedelta(hours=23, minutes=59))
UTC = timezone.utc


def _offset_of(tz, name, dt):
    """What tz.utcoffset(dt) or tz.dst(dt) answers: a timedelta of less than a day, or None."""
    if tz is None:
        return None
    offset = getattr(tz, name)(dt)
    if offset is None:
        return None
    if not isinstance(offset, timedelta):
        raise TypeError(f'tzinfo.{name}() must return None or timedelta, not {_type_name(offset)!r}')
    if not -_DAY_US < _us_in(offset) < _DAY_US:
        raise ValueError(f'offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), '
                         f'not {offset!r}')
    return offset


def _name_of(tz, dt):
    if tz is None:
        return None
    name = tz.tzname(dt)
    if name is not None and not isinstance(name, str):
        raise TypeError(f'tzinfo.tzname() must return None or a string, not {_type_name(name)!r}')
    return name


def _check_tz(tz):
    if tz is not None and not isinstance(tz, tzinfo):
        raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{_type_name(tz)}'")


def _check_format(format):
    if not isinstance(format, str):
        raise TypeError(f'strftime() argument 1 must be str, not {_argument_name(format)}')


def _print_by(format, fields, us=0, zoned=None, cls=None):
    """strftime. zoned: the object whose zone shows, which is asked as cls does."""
    if '%f' in format or '%z' in format or '%:z' in format or '%Z' in format:
        format = _fill_in(format, us, zoned, cls)
    return _clock.strftime(format, fields)


def _parsed(string, format):
    for i, arg in (1, string), (2, format):
        if not isinstance(arg, str):
            raise TypeError(f'strptime() argument {i} must be str, not {_argument_name(arg)}')
    return _parse(string, format)


def _fill_in(format, us, zoned, cls):
    out = []
    at = 0
    while at < len(format):
        c = format[at]
        if c != '%' or at + 1 == len(format):
            out.append(c)
            at += 1
            continue
        d = format[at + 1]
        at += 2
        if d == 'f':
            out.append(f'{us:06}')
        elif d == 'z' or d == ':' and format[at:at + 1] == 'z':
            if d == ':':
                at += 1
            offset = None if zoned is None else cls.utcoffset(zoned)
            if offset is not None:
                out.append(_offset_text(offset, '' if d == 'z' else ':'))
        elif d == 'Z':
            name = None if zoned is None else cls.tzname(zoned)
            if name is not None:
                out.append(name.replace('%', '%%'))
        else:
            out.append('%' + d)
    return ''.join(out)


def _clock_text(hour, minute, second, us, timespec, at=1):
    if timespec == 'auto':
        timespec = 'microseconds' if us else 'seconds'
    if timespec == 'seconds':
        return f'{hour:02}:{minute:02}:{second:02}'
    if timespec == 'microseconds':
        return f'{hour:02}:{minute:02}:{second:02}.{us:06}'
    if timespec == 'milliseconds':
        return f'{hour:02}:{minute:02}:{second:02}.{us // 1000:03}'
    if timespec == 'minutes':
        return f'{hour:02}:{minute:02}'
    if timespec == 'hours':
        return f'{hour:02}'
    if not isinstance(timespec, str):
        raise TypeError(f'isoformat() argument {at} must be str, not {_argument_name(timespec)}')
    if '\0' in timespec:
        raise ValueError('embedded null character')
    raise ValueError('Unknown timespec value')


def _iso_clock(s):
    """HH[:MM[:SS[.ffffff]]] or without colons: four numbers and whether text is left. None if malformed."""
    values = [0, 0, 0]
    n = len(s)
    at = 0
    colons = True
    for i in range(3):
        part = s[at:at + 2]
        if len(part) != 2 or not _is_digits(part):
            return None
        values[i] = int(part)
        at += 2
        c = s[at:at + 1]
        if i == 0:
            colons = c == ':'
        if c == '':
            return *values, 0, False
        if colons and c == ':':
            at += 1
            if at >= n:
                return *values, 0, True
            if i == 2:
                return None
        elif c == '.' or c == ',':
            if i < 2:
                return None
            at += 1
            if at >= n:
                return *values, 0, True
            break
        elif colons:
            if at + 1 >= n:
                return *values, 0, True
            return None
        elif at + 1 >= n:
            return *values, 0, True
    end = at
    while end < n and end < at + 6 and s[end] in '0123456789':
        end += 1
    if end == at or end < at + 6 and end < n:
        return None
    us = int(s[at:end].ljust(6, '0'))
    while end < n and s[end] in '0123456789':
        end += 1
    return *values, us, end < n


def _iso_time(s):
    """Hour, minute, second, microsecond and zone of an ISO time; None if it is malformed."""
    at = 0
    while at < len(s) and s[at] not in '+-Z':
        at += 1
    clock = _iso_clock(s[:at])
    if clock is None:
        return None
    if at == len(s):
        return None if clock[4] else (*clock[:4], None)
    if s[at] == 'Z':
        return (*clock[:4], UTC) if at + 1 == len(s) else None
    offset = _iso_clock(s[at + 1:])
    if offset is None or offset[4]:
        return None
    us = ((offset[0] * 60 + offset[1]) * 60 + offset[2]) * 1000000 + offset[3]
    return *clock[:4], timezone(_delta(-us if s[at] == '-' else us))

`;
