/** strptime in the C locale, as Python text. */
import { DAYS, MONTHS } from './strftime.ts';

const listed = (names: readonly string[]): string => `[${names.map((name) => `'${name}'`).join(', ')}]`;

export const FORMATS: string = String.raw`
DAYS = ${listed(DAYS)}
MONTHS = ${listed(MONTHS)}

# ---- parsing

_DIGITS = '0123456789'

# The ranges of the numbers that directives stand for, in the order in which they are tried.
_TWO = {
    'd': (1, 31), 'H': (0, 23), 'I': (1, 12), 'm': (1, 12), 'M': (0, 59), 'S': (0, 61), 'U': (0, 53), 'W': (0, 53),
    'V': (1, 53),
}


def _numbers(s, at, low, high, spaced=False, least=None):
    """The ends of numbers of two digits or one within a range, the longest first."""
    # Digits of other scripts go where a pattern has \d: where all ten digits fit.
    one = s[at:at + 1]
    two = s[at:at + 2]
    if len(two) == 2 and two.isdecimal() and one in _DIGITS and low <= int(two) <= high:
        tens = int(one) * 10
        if two[1] in _DIGITS or low <= tens and tens + 9 <= high:
            yield at + 2, int(two)
    if least is None:
        least = low
    if one.isdecimal() and least <= int(one) <= high and (one in _DIGITS or least == 0):
        yield at + 1, int(one)
    if spaced and one == ' ':
        unit = s[at + 1:at + 2]
        if unit.isdecimal() and low <= int(unit) <= high and (unit in _DIGITS or low == 0):
            yield at + 2, int(unit)


def _names(s, at, names):
    low = s[at:at + 12].lower()
    found = [(len(name), i) for i, name in enumerate(names) if low.startswith(name.lower())]
    found.sort(key=lambda pair: -pair[0])
    for size, i in found:
        yield at + size, i


def _digits(s, at, count):
    text = s[at:at + count]
    if len(text) == count and text.isdecimal():
        yield at + count, int(text)


def _offset(s, at):
    """[+-]HH[:]MM[[:]SS[.ffffff]] or Z."""
    if s[at:at + 1] not in ('+', '-'):
        if s[at:at + 1] == 'Z':
            yield at + 1, 'Z'
        return
    i = at + 1
    hours = s[i:i + 2]
    if not (len(hours) == 2 and hours.isdecimal()):
        return
    ends = []
    i += 2
    j = i + 1 if s[i:i + 1] == ':' else i
    minutes = s[j:j + 2]
    if len(minutes) == 2 and minutes.isdecimal() and minutes[0] < '6':
        i = j + 2
        ends.append(i)
        j = i + 1 if s[i:i + 1] == ':' else i
        seconds = s[j:j + 2]
        if len(seconds) == 2 and seconds.isdecimal() and seconds[0] < '6':
            i = j + 2
            ends.append(i)
            if s[i:i + 1] == '.':
                k = i + 1
                while k < len(s) and k < i + 7 and s[k].isdecimal():
                    k += 1
                    ends.append(k)
    for end in reversed(ends):
        yield end, s[at:end]


def _choices(c, s, at):
    if c == 'd':
        return _numbers(s, at, 1, 31, True)
    if c in _TWO:
        low, high = _TWO[c]
        return _numbers(s, at, low, high, c in 'HI', 0 if c == 'V' else None)
    if c == 'Y' or c == 'G':
        return _digits(s, at, 4)
    if c == 'y':
        return _digits(s, at, 2)
    if c == 'j':
        return _days_of_year(s, at)
    if c == 'f':
        return _fractions(s, at)
    if c == 'w':
        return _range_digit(s, at, '0123456')
    if c == 'u':
        return _range_digit(s, at, '1234567')
    if c == 'a':
        return _names(s, at, [day[:3] for day in DAYS])
    if c == 'A':
        return _names(s, at, DAYS)
    if c == 'b':
        return _names(s, at, [month[:3] for month in MONTHS])
    if c == 'B':
        return _names(s, at, MONTHS)
    if c == 'p':
        return _names(s, at, ['am', 'pm'])
    if c == 'z':
        return _offset(s, at)
    if c == 'Z':
        return _names(s, at, ['utc', 'gmt'])
    return None


def _range_digit(s, at, digits):
    c = s[at:at + 1]
    if c and c in digits:
        yield at + 1, int(c)


def _days_of_year(s, at):
    for size in 3, 2, 1:
        text = s[at:at + size]
        if len(text) == size and text.isdecimal() and 1 <= int(text) <= 366 and _any_digits(text) >= _other_digits(text):
            yield at + size, int(text)


def _any_digits(text):
    """How many digits at the end of a day of the year may be of another script."""
    if text[0] in '12' or len(text) == 2 and text[0] in '3456789':
        return len(text) - 1
    return 1 if len(text) == 3 and text[:2] not in ('00', '36') and text[1] in _DIGITS else 0


def _other_digits(text):
    """The place from the end of the first digit of another script."""
    for i, c in enumerate(text):
        if c not in _DIGITS:
            return len(text) - i
    return 0


def _fractions(s, at):
    end = at
    while end < len(s) and end < at + 6 and s[end] in _DIGITS:
        end += 1
    while end > at:
        yield end, s[at:end]
        end -= 1


_WHOLE = {
    'c': '%a %b %d %H:%M:%S %Y', 'x': '%m/%d/%y', 'X': '%H:%M:%S', 'r': '%I:%M:%S %p', 'T': '%H:%M:%S', 'R': '%H:%M',
}
# Other letters for the same, and alternative digits, of which the locale C has none.
_SAME = {
    'e': 'd', 'k': 'H', 'l': 'I', 'P': 'p', 'Op': 'p',
    'Od': 'd', 'Oe': 'd', 'Om': 'm', 'Ow': 'w', 'Oy': 'y', 'OH': 'H', 'OI': 'I', 'OM': 'M', 'OS': 'S',
}


def _directive(format, at):
    """The directive behind a %, and where it ends: flags and a width are passed over."""
    while format[at:at + 1] in ('-', '_', '0', '#'):
        at += 1
    while format[at:at + 1] and format[at] in '0123456789':
        at += 1
    size = 2 if format[at:at + 1] in ('O', 'E') else 1
    return format[at:at + size].rstrip(), at + size


def _pieces(format):
    """A format as texts, ' ' for white space, and directives (a % and its letter)."""
    out = []
    at = 0
    while at < len(format):
        c = format[at]
        if c.isspace():
            if not (out and out[-1] == ' '):
                out.append(' ')
            at += 1
        elif c != '%':
            out.append(c)
            at += 1
        else:
            d, at = _directive(format, at + 1)
            d = _SAME.get(d, d)
            if d == '':
                raise ValueError(f"stray % in format '{format}'")
            if d == '%':
                out.append('%')
            elif d in _WHOLE:
                out.extend(_pieces(_WHOLE[d]))
            elif len(d) == 1 and d in 'aAbBdfGHIjmMpSuUVwWyYzZ':
                out.append('%' + d)
            else:
                raise ValueError(f"'{d}' is a bad directive in format '{format}'")
    return out


def _matched(pieces, s):
    """Values by directive and the end of the match; None if there is none. Goes back to shorter choices as a pattern does."""
    values = []
    open_choices = []
    at = 0
    i = 0
    while True:
        if i == len(pieces):
            return values, at
        piece = pieces[i]
        choices = None
        if piece[0] == '%' and len(piece) == 2:
            choices = _choices(piece[1], s, at)
        elif piece == ' ':
            end = at
            while end < len(s) and s[end].isspace():
                end += 1
            choices = iter([(e, None) for e in range(end, at, -1)])
        elif at < len(s) and s[at].lower() == piece.lower():
            at += 1
            i += 1
            continue
        else:
            choices = iter(())
        open_choices.append((i, len(values), choices))
        while open_choices:
            i, count, choices = open_choices[-1]
            del values[count:]
            step = next(choices, None)
            if step is not None:
                at, value = step
                if pieces[i] != ' ':
                    values.append((pieces[i][1], value))
                i += 1
                break
            open_choices.pop()
        else:
            return None


def _week_day(year, week, weekday, monday_first):
    first = (day_number(year, 1, 1) + 6) % 7
    if not monday_first:
        first = (first + 1) % 7
        weekday = (weekday + 1) % 7
    first_week = (7 - first) % 7
    if week == 0:
        return 1 + weekday - first
    return 1 + first_week + 7 * (week - 1) + weekday


_FIELDS = {'y': 'Y', 'b': 'm', 'B': 'm', 'I': 'H', 'a': 'w', 'A': 'w', 'u': 'w', 'W': 'U'}

# Formats with a day and no year that a warning has told of.
_told = set()
_NO_YEAR = '''\
Parsing dates involving a day of month without a year specified is ambiguous
and fails to parse leap day. The default behavior will change in Python 3.15
to either always raise an exception or to use a different default year (TBD).
To avoid trouble, add a specific year to the input & format.
See https://github.com/python/cpython/issues/70647.'''


def parse(data_string, format):
    """Year, month, day, hour, minute, second, weekday, day of the year, microsecond, offset in us or None, name of the zone."""
    plain = _plain(data_string, format)
    if type(plain) is int:
        raise _unread(data_string, format, plain)
    if plain is not None:
        return plain
    for i, arg in enumerate([data_string, format]):
        if not isinstance(arg, str):
            raise TypeError(f'strptime() argument {i} must be str, not {type(arg)}')
    pieces = _pieces(format)
    directives = [p for p in pieces if len(p) == 2]
    for d in directives:
        if directives.count(d) > 1:
            i = directives.index(d)
            raise _redefined(pieces, d)
    kinds = {d[1] for d in directives}
    if 'd' in kinds and not kinds & {'Y', 'y', 'G'} and format not in _told:
        if len(_told) > 5:
            _told.clear()
        _told.add(format)
        import warnings
        warnings.warn(_NO_YEAR, DeprecationWarning)
    found = _matched(pieces, data_string)
    if found is None:
        raise _unread(data_string, format, -1)
    values, end = found
    if end != len(data_string):
        raise _unread(data_string, format, end)
    # Of directives for one field the last tells.
    last = {_FIELDS.get(d, d): d for d, _ in values}
    got = {d: v for d, v in values if last[_FIELDS.get(d, d)] == d}
    year = got.get('Y')
    if 'y' in got:
        year = got['y'] + (2000 if got['y'] <= 68 else 1900)
    month = got.get('m', 1)
    if 'b' in got:
        month = got['b'] + 1
    if 'B' in got:
        month = got['B'] + 1
    day = got.get('d', 1)
    hour = got.get('H', 0)
    if 'I' in got:
        hour = got['I'] % 12 + (12 if got.get('p') == 1 else 0)
    minute = got.get('M', 0)
    second = got.get('S', 0)
    us = int(got['f'].ljust(6, '0')) if 'f' in got else 0
    weekday = None
    if 'a' in got:
        weekday = got['a']
    if 'A' in got:
        weekday = got['A']
    if 'w' in got:
        weekday = (got['w'] - 1) % 7
    if 'u' in got:
        weekday = got['u'] - 1
    yday = got.get('j')
    offset = None
    if 'z' in got:
        offset = _offset_us(got['z'])
    zone = None
    if 'Z' in got:
        zone = 'UTC' if got['Z'] == 0 else 'GMT'
    iso_year = got.get('G')
    if iso_year is not None:
        if yday is not None:
            raise ValueError("Day of the year directive '%j' is not compatible with ISO year directive '%G'. "
                             "Use '%Y' instead.")
        if 'V' not in got or weekday is None:
            raise ValueError("ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday "
                             "directive ('%A', '%a', '%w', or '%u').")
    elif 'V' in got:
        if year is None or weekday is None:
            raise ValueError("ISO week directive '%V' must be used with the ISO year directive '%G' and a weekday "
                             "directive ('%A', '%a', '%w', or '%u').")
        raise ValueError("ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' "
                         "instead.")
    leap_fix = False
    if year is None:
        if month == 2 and day == 29:
            year = 1904
            leap_fix = True
        else:
            year = 1900
    if yday is None and weekday is not None:
        if 'U' in got or 'W' in got:
            monday_first = 'W' in got and 'U' not in got
            yday = _week_day(year, got['W'] if monday_first else got['U'], weekday, monday_first)
        elif iso_year is not None:
            if got['V'] == 0:
                raise ValueError('Invalid week: 0')
            number = _iso_day_number(iso_year, got['V'], weekday + 1)
            year, month, day = from_number(number)
            yday = number - day_number(year, 1, 1) + 1
        if yday is not None and yday <= 0:
            year -= 1
            yday += 366 if is_leap(year) else 365
    if yday is None:
        check_date(year, month, day)
        yday = day_number(year, month, day) - day_number(year, 1, 1) + 1
    else:
        check_date(year, 1, 1)
        year, month, day = from_number(yday - 1 + day_number(year, 1, 1))
    if weekday is None:
        weekday = (day_number(year, month, day) + 6) % 7
    if leap_fix:
        year = 1900
    return year, month, day, hour, minute, second, weekday, yday, us, offset, zone


def _unread(data_string, format, end):
    if end < 0:
        return ValueError(f'time data {data_string!r} does not match format {format!r}')
    return ValueError(f'unconverted data remains: {data_string[end:]}')


def _redefined(pieces, d):
    import re
    raise re.error(f"redefinition of group name {d[1]!r} as group 2; was group 1")


def check_date(year, month, day):
    if not 1 <= year <= 9999:
        raise ValueError(f'year must be in 1..9999, not {year}')
    if not 1 <= month <= 12:
        raise ValueError(f'month must be in 1..12, not {month}')
    last = (31, 29 if is_leap(year) else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]
    if not 1 <= day <= last:
        raise ValueError(f'day {day} must be in range 1..{last} for month {month} in year {year}')


def _iso_day_number(year, week, weekday):
    january4 = day_number(year, 1, 4)
    if week == 53:
        y, w, _ = iso_week(year, 12, 28)
        if w != 53:
            raise ValueError(f'Invalid week: {week}')
    return january4 - (january4 + 6) % 7 + (week - 1) * 7 + weekday - 1


def _offset_us(text):
    if text == 'Z':
        return 0
    sign = -1 if text[0] == '-' else 1
    rest = text[1:]
    if rest[2] == ':':
        # All parts, or none, have colons.
        if len(rest) > 5:
            if rest[5] != ':':
                raise ValueError(f'Inconsistent use of : in {text}')
        rest = rest.replace(':', '')
    elif ':' in rest:
        raise ValueError(f'Inconsistent use of : in {text}')
    whole, _, fraction = rest.partition('.')
    us = (int(whole[:2]) * 3600 + int(whole[2:4]) * 60 + int(whole[4:6] or 0)) * 1000000
    us += int(fraction.ljust(6, '0')) if fraction else 0
    return sign * us


def _strptime_time(data_string, format='%a %b %d %H:%M:%S %Y'):
    import time
    year, month, day, hour, minute, second, weekday, yday, us, offset, zone = parse(data_string, format)
    gmtoff = None if offset is None else offset // 1000000
    return time.struct_time((year, month, day, hour, minute, second, weekday, yday, -1 if zone is None else 0, zone, gmtoff))
`;
