/** What the module `time` has in Python: broken-down time and its texts. Local time is UTC. */
export const CLOCK: string = String.raw`
timezone = altzone = daylight = 0
tzname = ('UTC', 'UTC')

CLOCK_REALTIME = 0
CLOCK_MONOTONIC = 1
CLOCK_PROCESS_CPUTIME_ID = 2
CLOCK_THREAD_CPUTIME_ID = 3
CLOCK_MONOTONIC_RAW = 4
CLOCK_BOOTTIME = 7
CLOCK_TAI = 11

_FIELDS = ('tm_year', 'tm_mon', 'tm_mday', 'tm_hour', 'tm_min', 'tm_sec', 'tm_wday', 'tm_yday', 'tm_isdst')

_HIDDEN = ('tm_zone', 'tm_gmtoff')


def _field(i, doc):
    return property(lambda self: self[i], doc=doc)


class struct_time(tuple):
    """The time value as returned by gmtime(), localtime(), and strptime()."""

    n_fields = 11
    n_sequence_fields = 9
    n_unnamed_fields = 0
    __match_args__ = _FIELDS

    tm_year = _field(0, 'year, for example, 1993')
    tm_mon = _field(1, 'month of year, range [1, 12]')
    tm_mday = _field(2, 'day of month, range [1, 31]')
    tm_hour = _field(3, 'hours, range [0, 23]')
    tm_min = _field(4, 'minutes, range [0, 59]')
    tm_sec = _field(5, 'seconds, range [0, 61])')
    tm_wday = _field(6, 'day of week, range [0, 6], Monday is 0')
    tm_yday = _field(7, 'day of year, range [1, 366]')
    tm_isdst = _field(8, '1 if summer time is in effect, 0 if not, and -1 if unknown')
    tm_zone = property(lambda self: self.__dict__.get('_zone'), doc='abbreviation of timezone name')
    tm_gmtoff = property(lambda self: self.__dict__.get('_gmtoff'), doc='offset from UTC in seconds')

    def __new__(cls, sequence, dict={}):
        if not isinstance(dict, type({})):
            raise TypeError('time.struct_time() takes a dict as second arg, if any')
        try:
            items = tuple(sequence)
        except TypeError:
            raise TypeError('constructor requires a sequence') from None
        n = len(items)
        if n < 9:
            raise TypeError(f'time.struct_time() takes an at least 9-sequence ({n}-sequence given)')
        if n > 11:
            raise TypeError(f'time.struct_time() takes an at most 11-sequence ({n}-sequence given)')
        self = tuple.__new__(cls, items[:9])
        more = [*items[9:], *[dict.get(name) for name in _HIDDEN[n - 9:]]]
        if len(dict) > sum(name in dict for name in _HIDDEN[n - 9:]):
            raise TypeError('time.struct_time() got duplicate or unexpected field name(s)')
        self.__dict__['_zone'], self.__dict__['_gmtoff'] = more
        return self

    def __setattr__(self, name, value):
        if name in _FIELDS or name in _HIDDEN:
            raise AttributeError('readonly attribute')
        raise AttributeError(
            f"'time.struct_time' object has no attribute {name!r} and no __dict__ for setting new attributes",
            name=name, obj=self)

    def __delattr__(self, name):
        self.__setattr__(name, None)

    def __repr__(self):
        return 'time.struct_time(' + ', '.join([f'{name}={v!r}' for name, v in zip(_FIELDS, self)]) + ')'

    def __replace__(self, /, **changes):
        fields = [changes.pop(name, v) for name, v in zip((*_FIELDS, *_HIDDEN),
                                                           (*self, self.tm_zone, self.tm_gmtoff))]
        if changes:
            raise TypeError(f'Got unexpected field name(s): {list(changes)}')
        return type(self)(fields)

    def __reduce__(self):
        return struct_time, (tuple(self), {'tm_zone': self.tm_zone, 'tm_gmtoff': self.tm_gmtoff})


struct_time.__name__ = 'time.struct_time'


def _floor(x):
    n = int(x)
    return n - 1 if n > x else n


def _seconds(seconds):
    if seconds is None:
        return _floor(time())
    if isinstance(seconds, float):
        if seconds != seconds:
            raise ValueError('Invalid value NaN (not a number)')
        if not -1e18 < seconds < 1e18:
            raise OverflowError('timestamp out of range for platform time_t')
        return _floor(seconds)
    return _index(seconds)


def _gmtime(seconds=None, /):
    return _broken_down(_seconds(seconds), 'GMT')


def _localtime(seconds=None, /):
    return _broken_down(_seconds(seconds), 'UTC')


def _broken_down(seconds, zone):
    from _strptime import day_number, from_number
    days, rest = divmod(seconds, 86400)
    number = days + 719163
    # The calendar repeats every 400 years.
    cycles, shifted = divmod(number - 1, 146097)
    if not -2147483648 <= 400 * cycles + 400 <= 2147483647:
        raise OverflowError('timestamp out of range for platform time_t')
    year, month, day = from_number(shifted + 1)
    yday = shifted + 1 - day_number(year, 1, 1) + 1
    return struct_time((year + 400 * cycles, month, day, rest // 3600, rest // 60 % 60, rest % 60, (number + 6) % 7, yday, 0,
                        zone, 0))


def _fields_of(t, name):
    if not isinstance(t, tuple):
        raise TypeError('Tuple or struct_time argument required')
    if len(t) != 9:
        raise TypeError(f'{name}(): illegal time tuple argument')
    fields = [_index(v) for v in t]
    if not all(-2147483648 <= v <= 2147483647 for v in fields):
        raise OverflowError('Python int too large to convert to C long')
    if fields[0] < -2147481748:
        raise OverflowError('year out of range')
    return fields


def _checked(t, name):
    year, month, day, hour, minute, second, wday, yday, dst = _fields_of(t, name)
    month = month or 1
    day = day or 1
    yday = yday or 1
    wday = (wday + 1) % 7 if wday >= -1 else wday
    if not 1 <= month <= 12:
        raise ValueError('month out of range')
    if not 1 <= day <= 31:
        raise ValueError('day of month out of range')
    if not 0 <= hour <= 23:
        raise ValueError('hour out of range')
    if not 0 <= minute <= 59:
        raise ValueError('minute out of range')
    if not 0 <= second <= 61:
        raise ValueError('seconds out of range')
    if wday < 0:
        raise ValueError('day of week out of range')
    if not 1 <= yday <= 366:
        raise ValueError('day of year out of range')
    return year, month, day, hour, minute, second, (wday - 1) % 7, yday


def _mktime(t, /):
    from _strptime import day_number
    year, month, day, hour, minute, second = _fields_of(t, 'mktime')[:6]
    carry, month = divmod(month - 1, 12)
    year += carry
    cycles, year = divmod(year, 400)
    days = day_number(year + 400, month + 1, 1) + (cycles - 1) * 146097 + day - 1 - 719163
    return float(((days * 24 + hour) * 60 + minute) * 60 + second)


def _asctime(t=..., /):
    from _strptime import DAYS, MONTHS
    year, month, day, hour, minute, second, wday, _ = _checked(_localtime() if t is ... else t, 'asctime')
    return f'{DAYS[wday][:3]} {MONTHS[month - 1][:3]} {day:2} {hour:02}:{minute:02}:{second:02} {year}'


def _ctime(seconds=None, /):
    return _asctime(_localtime(seconds))


def _strftime(format, t=..., /):
    import _strptime
    if not isinstance(format, str):
        raise TypeError(f'strftime() argument 1 must be str, not {"None" if format is None else _class_name(format)}')
    fields = _checked(_localtime() if t is ... else t, 'strftime')
    return _strptime.strftime(format, fields, 'UTC', '+0000', None)


def _strptime(data_string, format='%a %b %d %H:%M:%S %Y', /):
    import _strptime
    return _strptime._strptime_time(data_string, format)


def _clock_named(clk_id):
    if not isinstance(clk_id, int):
        raise TypeError(f'clk_id should be integer, not {_class_name(clk_id)}')
    if clk_id == CLOCK_REALTIME or clk_id == CLOCK_TAI:
        return time
    if clk_id in (CLOCK_MONOTONIC, CLOCK_MONOTONIC_RAW, CLOCK_BOOTTIME):
        return monotonic
    if clk_id in (CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID):
        return process_time
    raise OSError(22, 'Invalid argument')


def _clock_gettime(clk_id, /):
    return _clock_named(clk_id)()


def _clock_gettime_ns(clk_id, /):
    return round(_clock_named(clk_id)() * 1000000) * 1000


def _clock_getres(clk_id, /):
    _clock_named(clk_id)
    return 1e-09


def _clock_settime(clk_id, time, /):
    raise PermissionError(1, 'Operation not permitted')


def _clock_settime_ns(clk_id, time, /):
    raise PermissionError(1, 'Operation not permitted')


def _get_clock_info(name, /):
    from types import SimpleNamespace
    row = {
        'time': ('clock_gettime(CLOCK_REALTIME)', False, True),
        'monotonic': ('clock_gettime(CLOCK_MONOTONIC)', True, False),
        'perf_counter': ('clock_gettime(CLOCK_MONOTONIC)', True, False),
        'process_time': ('clock_gettime(CLOCK_PROCESS_CPUTIME_ID)', True, False),
        'thread_time': ('clock_gettime(CLOCK_THREAD_CPUTIME_ID)', True, False),
    }.get(name)
    if row is None:
        raise ValueError('unknown clock')
    return SimpleNamespace(implementation=row[0], monotonic=row[1], adjustable=row[2], resolution=1e-09)
`;
