"""datetime: arithmetic, comparison, ISO texts, strftime and strptime."""
from datetime import date, datetime, time, timedelta, timezone

COUNTS = 200_000
DIRECTIVES = ['%a', '%A', '%w', '%d', '%b', '%B', '%m', '%y', '%Y', '%H', '%I', '%p', '%M', '%S', '%f', '%z', '%Z', '%j', '%U', '%W', '%c',
              '%x', '%X', '%%', '%G', '%u', '%V', '%:z', '%F', '%T', '%D', '%R', '%e', '%C', '%h', '%n', '%t', '%g']
PARSED = ['%Y-%m-%d', '%d/%m/%y', '%H:%M:%S', '%Y-%m-%dT%H:%M:%S', '%Y-%m-%d %H:%M:%S.%f', '%d %b %Y', '%B %d, %Y', '%a %d %B %Y', '%I:%M %p',
          '%j %Y', '%Y %U %w', '%Y %W %a', '%G-W%V-%u', '%z', '%Y%m%d%H%M%S%z', '%c', '%x %X', '%Y-%m-%d %Z', '%%%Y', '%y%m%d', '%H', '%d']
WORDS = ['2024-02-30', '12:60', 'x', '1 Jan 2020', 'Monday', '00', '+05:30', 'UTC', '-0330', '29', '366 2024', '366 2023', '2020-W53-7', '']


def day(r):
    return date.fromordinal(r.choice([r.randrange(1, 3652060), r.randrange(700000, 750000), 1, 3652059]))


def zone(r):
    return r.choice([None, None, timezone.utc, timezone(timedelta(minutes=r.randrange(-1439, 1440))),
                     timezone(timedelta(seconds=r.randrange(-86399, 86400)), 'NAME'), timezone(timedelta(microseconds=r.randrange(-10**10, 10**10)))])


def clock(r):
    return time(r.randrange(24), r.randrange(60), r.randrange(60), r.choice([0, 1, 1000, 999999, r.randrange(10**6)]), zone(r), fold=r.randrange(2))


def moment(r):
    return datetime.combine(day(r), clock(r))


def span(r):
    return timedelta(r.choice([0, r.randrange(-1000, 1000), r.randrange(-10**6, 10**6)]), r.randrange(-10**5, 10**5), r.choice([0, r.randrange(-10**7, 10**7)]))


def make(r):
    k = r.randrange(10)
    a = r.choice([day, moment, moment, clock, span])(r)
    if k < 3:
        return 'operate', a, r.choice([day, moment, clock, span, lambda r: r.choice([2, -3, 1.5, 0, 0.1])])(r), r.randrange(8)
    if k < 5:
        return 'strftime', r.choice([day, moment, clock])(r), r.choice(['', ' ', '-']).join(r.choices(DIRECTIVES, k=r.randrange(1, 5)))
    if k < 7:
        form = r.choice(PARSED)
        text = moment(r).strftime(form) if r.randrange(4) else r.choice(WORDS)
        if r.randrange(5) == 0 and text:
            at = r.randrange(len(text))
            text = text[:at] + r.choice(['', ' ', '0', '9', 'x', '  ']) + text[at + r.randrange(2):]
        return 'strptime', text, form
    if k == 7:
        text = a.isoformat() if not isinstance(a, timedelta) else str(a)
        if r.randrange(2) and text:
            at = r.randrange(len(text))
            text = text[:at] + r.choice(['', '0', '5', ':', '-', 'T', 'Z', '.', ',', 'W', '+']) + text[at + r.randrange(2):]
        return 'iso', text, r.choice(['date', 'datetime', 'time'])
    if k == 8:
        return 'show', a, r.choice(['auto', 'hours', 'minutes', 'seconds', 'milliseconds', 'microseconds'])
    return 'zones', moment(r), zone(r)


def look(how, a, *rest):
    if how == 'operate':
        b, k = rest
        if k == 0: return a + b
        if k == 1: return a - b
        if k == 2: return a * b
        if k == 3: return a / b
        if k == 4: return a // b, a % b
        if k == 5: return a < b, a == b
        if k == 6: return hash(a) == hash(b), a == b, -a
        return divmod(a, b)
    if how == 'strftime':
        return a.strftime(rest[0])
    if how == 'strptime':
        return repr(datetime.strptime(a, rest[0]))
    if how == 'iso':
        return repr({'date': date, 'datetime': datetime, 'time': time}[rest[0]].fromisoformat(a))
    if how == 'show':
        if isinstance(a, timedelta):
            return repr(a), str(a), a.total_seconds(), abs(a)
        if isinstance(a, datetime):
            return repr(a), a.isoformat(timespec=rest[0]), a.ctime(), a.timetuple(), a.utctimetuple(), a.isocalendar()
        if isinstance(a, time):
            return repr(a), a.isoformat(rest[0]), a.utcoffset()
        return repr(a), a.isoformat(), a.ctime(), a.timetuple(), a.isocalendar(), a.weekday(), a.toordinal()
    if a.tzinfo is not None:
        return repr(a.astimezone(rest[0] or timezone.utc)), a.timestamp()
    return repr(a.replace(tzinfo=rest[0])), repr(a.timetz())
