# datetime: dates, times, differences and zones.

# ---- dates
from datetime import date
d = date(2024, 2, 29)
print(d, repr(d), d.year, d.month, d.day, d.weekday(), d.isoweekday(), d.toordinal(), d.isocalendar())
print(date.min, date.max, date.resolution, date.fromordinal(1), date.fromordinal(738945), date(year=2024, month=1, day=5))
print(d.isoformat(), d.ctime(), d.timetuple(), tuple(d.isocalendar()), d.isocalendar().week, d.isocalendar()[2])
#> 2024-02-29 datetime.date(2024, 2, 29) 2024 2 29 3 4 738945 datetime.IsoCalendarDate(year=2024, week=9, weekday=4)
#> 0001-01-01 9999-12-31 1 day, 0:00:00 0001-01-01 2024-02-29 2024-01-05
#> 2024-02-29 Thu Feb 29 00:00:00 2024 time.struct_time(tm_year=2024, tm_mon=2, tm_mday=29, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=3, tm_yday=60, tm_isdst=-1) (2024, 9, 4) 9 4

# ---- dates that do not exist
from datetime import date
for args in [(0, 1, 1), (10000, 1, 1), (2024, 0, 1), (2024, 13, 1), (2023, 2, 29), (2024, 4, 31), (2024, 1, 0), (2024, 1, 32), (-1, 1, 1)]:
    try:
        date(*args)
    except ValueError as e:
        print(args, e)
#> (0, 1, 1) year must be in 1..9999, not 0
#> (10000, 1, 1) year must be in 1..9999, not 10000
#> (2024, 0, 1) month must be in 1..12, not 0
#> (2024, 13, 1) month must be in 1..12, not 13
#> (2023, 2, 29) day 29 must be in range 1..28 for month 2 in year 2023
#> (2024, 4, 31) day 31 must be in range 1..30 for month 4 in year 2024
#> (2024, 1, 0) day 0 must be in range 1..31 for month 1 in year 2024
#> (2024, 1, 32) day 32 must be in range 1..31 for month 1 in year 2024
#> (-1, 1, 1) year must be in 1..9999, not -1

# ---- arguments of the wrong type
from datetime import date, datetime, time, timedelta, timezone
for f in [lambda: date('2024', 1, 1), lambda: date(2024.0, 1, 1), lambda: date(2024), lambda: date(2024, 1), lambda: date(), lambda: date(None, 1, 1),
          lambda: datetime(2024, 1), lambda: datetime(2024, 1, '1'), lambda: datetime(2024, 1, 1, tzinfo=1), lambda: datetime(2024, 1, 1, 1.5), lambda: time('1'), lambda: time(tzinfo='UTC'),
          lambda: timedelta('1'), lambda: timedelta(hours=None), lambda: timedelta(seconds=[]), lambda: timezone(1), lambda: timezone(), lambda: timezone(timedelta(0), 1), lambda: date.fromordinal('1'), lambda: date.fromisoformat(20240101), lambda: datetime.combine(1, 2), lambda: datetime.combine(date(2024, 1, 1), 2)]:
    try:
        print(f())
    except TypeError as e:
        print(e)
#> 'str' object cannot be interpreted as an integer
#> 'float' object cannot be interpreted as an integer
#> function missing required argument 'month' (pos 2)
#> function missing required argument 'day' (pos 3)
#> function missing required argument 'year' (pos 1)
#> 'NoneType' object cannot be interpreted as an integer
#> function missing required argument 'day' (pos 3)
#> 'str' object cannot be interpreted as an integer
#> tzinfo argument must be None or of a tzinfo subclass, not type 'int'
#> 'float' object cannot be interpreted as an integer
#> 'str' object cannot be interpreted as an integer
#> tzinfo argument must be None or of a tzinfo subclass, not type 'str'
#> unsupported type for timedelta days component: str
#> unsupported type for timedelta hours component: NoneType
#> unsupported type for timedelta seconds component: list
#> timezone() argument 1 must be datetime.timedelta, not int
#> timezone() missing required argument 'offset' (pos 1)
#> timezone() argument 2 must be str, not int
#> 'str' object cannot be interpreted as an integer
#> fromisoformat: argument must be str
#> combine() argument 1 must be datetime.date, not int
#> combine() argument 2 must be datetime.time, not int

# ---- times of day that do not exist
from datetime import datetime, time
for args in [(24,), (0, 60), (0, 0, 60), (0, 0, 0, 1000000), (-1,)]:
    for make in [lambda *a: time(*a), lambda *a: datetime(2024, 1, 1, *a)]:
        try:
            make(*args)
        except ValueError as e:
            print(e)
try:
    time(fold=2)
except ValueError as e:
    print(e)
#> hour must be in 0..23, not 24
#> hour must be in 0..23, not 24
#> minute must be in 0..59, not 60
#> minute must be in 0..59, not 60
#> second must be in 0..59, not 60
#> second must be in 0..59, not 60
#> microsecond must be in 0..999999, not 1000000
#> microsecond must be in 0..999999, not 1000000
#> hour must be in 0..23, not -1
#> hour must be in 0..23, not -1
#> fold must be either 0 or 1, not 2

# ---- timedelta is normal
from datetime import timedelta
for t in [timedelta(), timedelta(1), timedelta(hours=25), timedelta(-1), timedelta(seconds=-1), timedelta(microseconds=-1), timedelta(days=1, hours=2, minutes=3, seconds=4, milliseconds=5, microseconds=6),
          timedelta(weeks=2), timedelta(days=0.5), timedelta(days=1.5, seconds=0.25), timedelta(microseconds=0.5), timedelta(microseconds=1.5), timedelta(milliseconds=0.1), timedelta(hours=1.1), timedelta(minutes=-90), timedelta(days=2, hours=-50)]:
    print(repr(t), '|', t, '|', t.days, t.seconds, t.microseconds, t.total_seconds())
#> datetime.timedelta(0) | 0:00:00 | 0 0 0 0.0
#> datetime.timedelta(days=1) | 1 day, 0:00:00 | 1 0 0 86400.0
#> datetime.timedelta(days=1, seconds=3600) | 1 day, 1:00:00 | 1 3600 0 90000.0
#> datetime.timedelta(days=-1) | -1 day, 0:00:00 | -1 0 0 -86400.0
#> datetime.timedelta(days=-1, seconds=86399) | -1 day, 23:59:59 | -1 86399 0 -1.0
#> datetime.timedelta(days=-1, seconds=86399, microseconds=999999) | -1 day, 23:59:59.999999 | -1 86399 999999 -1e-06
#> datetime.timedelta(days=1, seconds=7384, microseconds=5006) | 1 day, 2:03:04.005006 | 1 7384 5006 93784.005006
#> datetime.timedelta(days=14) | 14 days, 0:00:00 | 14 0 0 1209600.0
#> datetime.timedelta(seconds=43200) | 12:00:00 | 0 43200 0 43200.0
#> datetime.timedelta(days=1, seconds=43200, microseconds=250000) | 1 day, 12:00:00.250000 | 1 43200 250000 129600.25
#> datetime.timedelta(0) | 0:00:00 | 0 0 0 0.0
#> datetime.timedelta(microseconds=2) | 0:00:00.000002 | 0 0 2 2e-06
#> datetime.timedelta(microseconds=100) | 0:00:00.000100 | 0 0 100 0.0001
#> datetime.timedelta(seconds=3960) | 1:06:00 | 0 3960 0 3960.0
#> datetime.timedelta(days=-1, seconds=81000) | -1 day, 22:30:00 | -1 81000 0 -5400.0
#> datetime.timedelta(days=-1, seconds=79200) | -1 day, 22:00:00 | -1 79200 0 -7200.0

# ---- timedelta arithmetic
from datetime import timedelta
a, b = timedelta(hours=5, minutes=30), timedelta(hours=2)
print(a + b, a - b, b - a, -a, +a, abs(-a), a * 2, 3 * b, a * 1.5, 0.1 * a, a / 2, a / 3, a / b, a // b, a // 7, a % b, divmod(a, b), a / 0.3)
print(a > b, a == timedelta(minutes=330), a != b, a <= a, bool(timedelta()), bool(a), hash(a) == hash(timedelta(minutes=330)), sum([a, b], timedelta()))
print(max([a, b]), sorted([a, b, timedelta()]), {a: 1}[timedelta(hours=5.5)], timedelta(microseconds=5) / 2, timedelta(microseconds=15) // 2, timedelta(microseconds=7) * 0.5)
print(timedelta.min, timedelta.max, repr(timedelta.resolution), timedelta(days=-5, hours=3) % timedelta(days=1))
#> 7:30:00 3:30:00 -1 day, 20:30:00 -1 day, 18:30:00 5:30:00 5:30:00 11:00:00 6:00:00 8:15:00 0:33:00 2:45:00 1:50:00 2.75 2 0:47:08.571428 1:30:00 (2, datetime.timedelta(seconds=5400)) 18:20:00
#> True True True True False True True 7:30:00
#> 5:30:00 [datetime.timedelta(0), datetime.timedelta(seconds=7200), datetime.timedelta(seconds=19800)] 1 0:00:00.000002 0:00:00.000007 0:00:00.000004
#> -999999999 days, 0:00:00 999999999 days, 23:59:59.999999 datetime.timedelta(microseconds=1) 3:00:00

# ---- timedelta: what does not go
from datetime import timedelta
t = timedelta(hours=1)
for f in [lambda: t + 1, lambda: 1 + t, lambda: t - 1.5, lambda: 1 - t, lambda: t * t, lambda: t / 'a', lambda: 2 / t, lambda: t // 1.5, lambda: t % 2, lambda: t < 1, lambda: t / 0, lambda: t // 0, lambda: t / timedelta(), lambda: t // timedelta(), lambda: t % timedelta(), lambda: t / 0.0,
          lambda: timedelta(days=1000000000), lambda: timedelta.max + timedelta.resolution, lambda: timedelta(days=float('nan')), lambda: timedelta(days=float('inf')), lambda: timedelta(days=10**20), lambda: t * float('nan'), lambda: divmod(t, 2)]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(t == 1, t != 1, t == None)
#> TypeError unsupported operand type(s) for +: 'datetime.timedelta' and 'int'
#> TypeError unsupported operand type(s) for +: 'int' and 'datetime.timedelta'
#> TypeError unsupported operand type(s) for -: 'datetime.timedelta' and 'float'
#> TypeError unsupported operand type(s) for -: 'int' and 'datetime.timedelta'
#> TypeError unsupported operand type(s) for *: 'datetime.timedelta' and 'datetime.timedelta'
#> TypeError unsupported operand type(s) for /: 'datetime.timedelta' and 'str'
#> TypeError unsupported operand type(s) for /: 'int' and 'datetime.timedelta'
#> TypeError unsupported operand type(s) for //: 'datetime.timedelta' and 'float'
#> TypeError unsupported operand type(s) for %: 'datetime.timedelta' and 'int'
#> TypeError '<' not supported between instances of 'datetime.timedelta' and 'int'
#> ZeroDivisionError division by zero
#> ZeroDivisionError division by zero
#> ZeroDivisionError division by zero
#> ZeroDivisionError division by zero
#> ZeroDivisionError division by zero
#> ZeroDivisionError division by zero
#> OverflowError days=1000000000; must have magnitude <= 999999999
#> OverflowError days=1000000000; must have magnitude <= 999999999
#> ValueError cannot convert float NaN to integer
#> OverflowError cannot convert float infinity to integer
#> OverflowError Python int too large to convert to C int
#> ValueError cannot convert NaN to integer ratio
#> TypeError unsupported operand type(s) for divmod(): 'datetime.timedelta' and 'int'
#> False True False

# ---- dates and differences
from datetime import date, datetime, timedelta
d = date(2024, 1, 31)
print(d + timedelta(days=30), d - timedelta(days=31), timedelta(1) + d, d - date(2023, 1, 31), (date(2024, 12, 25) - d).days, d + timedelta(hours=47))
print(d < date(2024, 2, 1), d == date(2024, 1, 31), d != d, max(d, date(2020, 1, 1)), sorted([d, date(2023, 5, 5)]), {d: 'x'}[date(2024, 1, 31)])
for f in [lambda: d + 1, lambda: d - 1, lambda: 1 - d, lambda: d + d, lambda: d < 5, lambda: date.max + timedelta(1), lambda: date.min - timedelta(1), lambda: d < datetime(2024, 1, 1), lambda: datetime(2024, 1, 1) < d, lambda: d - datetime(2024, 1, 1), lambda: datetime(2024, 1, 1) - d]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(d == datetime(2024, 1, 31), datetime(2024, 1, 31) == d, d == '2024-01-31', d == None)
#> 2024-03-01 2023-12-31 2024-02-01 365 days, 0:00:00 329 2024-02-01
#> True True False 2024-01-31 [datetime.date(2023, 5, 5), datetime.date(2024, 1, 31)] x
#> TypeError unsupported operand type(s) for +: 'datetime.date' and 'int'
#> TypeError unsupported operand type(s) for -: 'datetime.date' and 'int'
#> TypeError unsupported operand type(s) for -: 'int' and 'datetime.date'
#> TypeError unsupported operand type(s) for +: 'datetime.date' and 'datetime.date'
#> TypeError '<' not supported between instances of 'datetime.date' and 'int'
#> OverflowError date value out of range
#> OverflowError date value out of range
#> TypeError '<' not supported between instances of 'datetime.date' and 'datetime.datetime'
#> TypeError '<' not supported between instances of 'datetime.datetime' and 'datetime.date'
#> TypeError unsupported operand type(s) for -: 'datetime.date' and 'datetime.datetime'
#> TypeError unsupported operand type(s) for -: 'datetime.datetime' and 'datetime.date'
#> False False False False

# ---- replace
from datetime import date, datetime, time, timezone
d = datetime(2024, 3, 31, 10, 20, 30, 40)
print(d.replace(year=2020), d.replace(month=1, day=1), d.replace(hour=0, minute=0, second=0, microsecond=0), repr(d.replace(tzinfo=timezone.utc)), repr(d.replace(fold=1)))
print(date(2024, 3, 31).replace(day=1), time(1, 2, 3).replace(second=0), date(2024, 3, 31).replace(2023), time(1).replace(tzinfo=timezone.utc))
for f in [lambda: d.replace(month=2), lambda: d.replace(hour=24), lambda: date(2024, 2, 29).replace(year=2023), lambda: d.replace(year='x')]:
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
#> 2020-03-31 10:20:30.000040 2024-01-01 10:20:30.000040 2024-03-31 00:00:00 datetime.datetime(2024, 3, 31, 10, 20, 30, 40, tzinfo=datetime.timezone.utc) datetime.datetime(2024, 3, 31, 10, 20, 30, 40, fold=1)
#> 2024-03-01 01:02:00 2023-03-31 01:00:00+00:00
#> ValueError day 31 must be in range 1..29 for month 2 in year 2024
#> ValueError hour must be in 0..23, not 24
#> ValueError day 29 must be in range 1..28 for month 2 in year 2023
#> TypeError 'str' object cannot be interpreted as an integer

# ---- datetimes
from datetime import datetime, date, time, timezone
d = datetime(2024, 2, 29, 13, 45, 30, 123456)
print(d, repr(d), d.date(), d.time(), d.hour, d.minute, d.second, d.microsecond, d.tzinfo, d.fold)
print(d.isoformat(), d.isoformat(' '), d.isoformat(timespec='hours'), d.isoformat(timespec='minutes'), d.isoformat(timespec='seconds'), d.isoformat('_', 'milliseconds'), d.isoformat(timespec='microseconds'), d.ctime())
print([repr(x) for x in [datetime(2024, 1, 1), datetime(2024, 1, 1, 1), datetime(2024, 1, 1, 0, 0, 1), datetime(2024, 1, 1, 0, 0, 0, 1), datetime(2024, 1, 1, fold=1)]])
print(datetime.min, datetime.max, datetime.resolution, datetime.combine(date(2024, 1, 1), time(5, 6)), repr(datetime.combine(date(2024, 1, 1), time(5), timezone.utc)))
print(d.weekday(), d.isoweekday(), d.isocalendar(), d.toordinal(), d.timetuple(), d.utctimetuple())
for f in [lambda: d.isoformat(timespec='x'), lambda: d.isoformat('ab'), lambda: d.isoformat(1)]:
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
#> 2024-02-29 13:45:30.123456 datetime.datetime(2024, 2, 29, 13, 45, 30, 123456) 2024-02-29 13:45:30.123456 13 45 30 123456 None 0
#> 2024-02-29T13:45:30.123456 2024-02-29 13:45:30.123456 2024-02-29T13 2024-02-29T13:45 2024-02-29T13:45:30 2024-02-29_13:45:30.123 2024-02-29T13:45:30.123456 Thu Feb 29 13:45:30 2024
#> ['datetime.datetime(2024, 1, 1, 0, 0)', 'datetime.datetime(2024, 1, 1, 1, 0)', 'datetime.datetime(2024, 1, 1, 0, 0, 1)', 'datetime.datetime(2024, 1, 1, 0, 0, 0, 1)', 'datetime.datetime(2024, 1, 1, 0, 0, fold=1)']
#> 0001-01-01 00:00:00 9999-12-31 23:59:59.999999 0:00:00.000001 2024-01-01 05:06:00 datetime.datetime(2024, 1, 1, 5, 0, tzinfo=datetime.timezone.utc)
#> 3 4 datetime.IsoCalendarDate(year=2024, week=9, weekday=4) 738945 time.struct_time(tm_year=2024, tm_mon=2, tm_mday=29, tm_hour=13, tm_min=45, tm_sec=30, tm_wday=3, tm_yday=60, tm_isdst=-1) time.struct_time(tm_year=2024, tm_mon=2, tm_mday=29, tm_hour=13, tm_min=45, tm_sec=30, tm_wday=3, tm_yday=60, tm_isdst=0)
#> ValueError Unknown timespec value
#> TypeError isoformat() argument 1 must be a unicode character, not a string of length 2
#> TypeError isoformat() argument 1 must be a unicode character, not int

# ---- datetime arithmetic
from datetime import datetime, timedelta
a = datetime(2024, 2, 28, 23, 59, 59)
print(a + timedelta(seconds=1), a + timedelta(days=1, seconds=1), a - timedelta(days=59), a - datetime(2024, 1, 1), datetime(2024, 1, 1) - a, timedelta(hours=1) + a)
print((datetime(2024, 12, 25) - datetime(2024, 7, 4, 12)).total_seconds() / 3600, a < a + timedelta(microseconds=1))
for f in [lambda: a + 1, lambda: a + a, lambda: a < 1, lambda: a < 'x', lambda: datetime.max + timedelta(microseconds=1), lambda: datetime.min - timedelta(microseconds=1)]:
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
#> 2024-02-29 00:00:00 2024-03-01 00:00:00 2023-12-31 23:59:59 58 days, 23:59:59 -59 days, 0:00:01 2024-02-29 00:59:59
#> 4164.0 True
#> TypeError unsupported operand type(s) for +: 'datetime.datetime' and 'int'
#> TypeError unsupported operand type(s) for +: 'datetime.datetime' and 'datetime.datetime'
#> TypeError '<' not supported between instances of 'datetime.datetime' and 'int'
#> TypeError '<' not supported between instances of 'datetime.datetime' and 'str'
#> OverflowError date value out of range
#> OverflowError date value out of range

# ---- timestamps
from datetime import datetime, timezone, timedelta, date
print(datetime.fromtimestamp(0, timezone.utc), datetime.fromtimestamp(1700000000.123456, timezone.utc), datetime.fromtimestamp(-1.5, timezone.utc), datetime.fromtimestamp(1e10, tz=timezone(timedelta(hours=2))))
print(datetime(2024, 1, 1, tzinfo=timezone.utc).timestamp(), datetime(1969, 12, 31, 23, 59, 59, 500000, tzinfo=timezone.utc).timestamp(), datetime(1, 1, 1, tzinfo=timezone.utc).timestamp())
print(datetime.fromtimestamp(0.0000005, timezone.utc), datetime.fromtimestamp(0.0000015, timezone.utc), datetime.fromtimestamp(1.9999999, timezone.utc), datetime.fromtimestamp(-0.0000001, timezone.utc))
for x in [1e20, float('nan'), float('inf'), 'x', None, -1e12, 253402300800, 10**30]:
    try:
        print(datetime.fromtimestamp(x, timezone.utc))
    except Exception as e:
        print(x, type(e).__name__)
#> 1970-01-01 00:00:00+00:00 2023-11-14 22:13:20.123456+00:00 1969-12-31 23:59:58.500000+00:00 2286-11-20 19:46:40+02:00
#> 1704067200.0 -0.5 -62135596800.0
#> 1970-01-01 00:00:00+00:00 1970-01-01 00:00:00.000002+00:00 1970-01-01 00:00:02+00:00 1970-01-01 00:00:00+00:00
#> 1e+20 OverflowError
#> nan ValueError
#> inf OverflowError
#> x TypeError
#> None TypeError
#> -1000000000000.0 ValueError
#> 253402300800 ValueError
#> 1000000000000000000000000000000 OverflowError

# ---- fixed zones
from datetime import timezone, timedelta, datetime, UTC
z = timezone(timedelta(hours=5, minutes=30))
print(z, repr(z), z.utcoffset(None), z.tzname(None), z.dst(None), timezone(timedelta(hours=-3), 'BRT'), repr(timezone(timedelta(hours=-3), 'BRT')), timezone.utc, repr(UTC), UTC is timezone.utc, timezone(timedelta(0)) is timezone.utc, repr(timezone(timedelta(0), 'Z')))
print(timezone.min, timezone.max, timezone(timedelta(seconds=-1)), timezone(timedelta(hours=1, seconds=2, microseconds=3)), z == timezone(timedelta(minutes=330), 'IST'), z != timezone.utc, hash(z) == hash(timezone(timedelta(minutes=330))), z == 1)
for f in [lambda: timezone(timedelta(days=1)), lambda: timezone(timedelta(hours=-24)), lambda: z.utcoffset(1), lambda: z.tzname('x'), lambda: z.fromutc(datetime(2024, 1, 1)), lambda: z.fromutc(1)]:
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
#> UTC+05:30 datetime.timezone(datetime.timedelta(seconds=19800)) 5:30:00 UTC+05:30 None BRT datetime.timezone(datetime.timedelta(days=-1, seconds=75600), 'BRT') UTC datetime.timezone.utc True True datetime.timezone(datetime.timedelta(0), 'Z')
#> UTC-23:59 UTC+23:59 UTC-00:00:01 UTC+01:00:02.000003 True True True False
#> ValueError offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=1)
#> ValueError offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=-1)
#> TypeError utcoffset(dt) argument must be a datetime instance or None, not int
#> TypeError tzname(dt) argument must be a datetime instance or None, not str
#> ValueError fromutc: dt.tzinfo is not self
#> TypeError fromutc: argument must be a datetime

# ---- aware datetimes
from datetime import datetime, timezone, timedelta
utc = datetime(2024, 6, 1, 12, tzinfo=timezone.utc)
ist = utc.astimezone(timezone(timedelta(hours=5, minutes=30)))
print(utc, ist, repr(ist), utc == ist, utc - ist, hash(utc) == hash(ist), ist.utcoffset(), ist.tzname(), ist.dst(), ist.date(), ist.timetz(), ist.utctimetuple().tm_hour)
print(ist.astimezone(timezone.utc), ist.replace(tzinfo=None), ist.astimezone(ist.tzinfo) is ist, utc.astimezone(timezone(timedelta(hours=-8), 'PST')).strftime('%Y-%m-%d %H:%M %Z %z'))
naive = datetime(2024, 6, 1, 12)
print(naive == utc, naive != utc, {utc: 1}[ist])
for f in [lambda: naive < utc, lambda: naive - utc, lambda: utc - naive, lambda: utc.astimezone(1), lambda: utc >= naive]:
    try:
        f()
    except TypeError as e:
        print(e)
print((utc - datetime(2024, 6, 1, 12, tzinfo=timezone(timedelta(hours=1)))), utc < datetime(2024, 6, 1, 12, tzinfo=timezone(timedelta(hours=-1))))
#> 2024-06-01 12:00:00+00:00 2024-06-01 17:30:00+05:30 datetime.datetime(2024, 6, 1, 17, 30, tzinfo=datetime.timezone(datetime.timedelta(seconds=19800))) True 0:00:00 True 5:30:00 UTC+05:30 None 2024-06-01 17:30:00+05:30 12
#> 2024-06-01 12:00:00+00:00 2024-06-01 17:30:00 True 2024-06-01 04:00 PST -0800
#> False True 1
#> can't compare offset-naive and offset-aware datetimes
#> can't subtract offset-naive and offset-aware datetimes
#> can't subtract offset-naive and offset-aware datetimes
#> tzinfo argument must be None or of a tzinfo subclass, not type 'int'
#> can't compare offset-naive and offset-aware datetimes
#> 1:00:00 True

# ---- a zone of one's own
from datetime import tzinfo, timedelta, datetime, timezone
class Eastern(tzinfo):
    def utcoffset(self, dt): return timedelta(hours=-5) + self.dst(dt)
    def dst(self, dt): return timedelta(hours=1) if dt is not None and 3 < dt.month < 11 else timedelta(0)
    def tzname(self, dt): return 'EDT' if self.dst(dt) else 'EST'
    def __repr__(self): return 'Eastern()'
e = Eastern()
w, s = datetime(2024, 1, 15, 12, tzinfo=e), datetime(2024, 7, 15, 12, tzinfo=e)
print(w, s, repr(w), w.tzname(), s.tzname(), s.dst(), w.timetuple().tm_isdst, s.timetuple().tm_isdst, s - w)
print(s.astimezone(timezone.utc), datetime(2024, 7, 1, tzinfo=timezone.utc).astimezone(e), datetime.fromtimestamp(0, e), s.strftime('%H:%M %Z%z'), s > w)
#> 2024-01-15 12:00:00-05:00 2024-07-15 12:00:00-04:00 datetime.datetime(2024, 1, 15, 12, 0, tzinfo=Eastern()) EST EDT 1:00:00 0 1 182 days, 0:00:00
#> 2024-07-15 16:00:00+00:00 2024-06-30 20:00:00-04:00 1969-12-31 19:00:00-05:00 12:00 EDT-0400 True

# ---- zones that answer nonsense
from datetime import tzinfo, timedelta, datetime, time
class Bad(tzinfo):
    def __init__(self, answer): self.answer = answer
    def utcoffset(self, dt): return self.answer
    def dst(self, dt): return self.answer
    def tzname(self, dt): return self.answer
for answer in [None, 5, timedelta(days=1), 'x', timedelta(hours=1)]:
    d = datetime(2024, 1, 1, tzinfo=Bad(answer))
    for f in [d.utcoffset, d.tzname, d.isoformat]:
        try:
            print(f())
        except Exception as e:
            print(type(e).__name__, e)
class Nothing(tzinfo):
    pass
for f in [lambda: datetime(2024, 1, 1, tzinfo=Nothing()).utcoffset(), lambda: datetime(2024, 1, 1, tzinfo=Nothing()).tzname(), lambda: Nothing().dst(None), lambda: datetime(2024, 1, 1, tzinfo=tzinfo()).dst()]:
    try:
        f()
    except NotImplementedError as e:
        print(e)
#> None
#> None
#> 2024-01-01T00:00:00
#> TypeError tzinfo.utcoffset() must return None or timedelta, not 'int'
#> TypeError tzinfo.tzname() must return None or a string, not 'int'
#> TypeError tzinfo.utcoffset() must return None or timedelta, not 'int'
#> ValueError offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=1)
#> TypeError tzinfo.tzname() must return None or a string, not 'datetime.timedelta'
#> ValueError offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=1)
#> TypeError tzinfo.utcoffset() must return None or timedelta, not 'str'
#> x
#> TypeError tzinfo.utcoffset() must return None or timedelta, not 'str'
#> 1:00:00
#> TypeError tzinfo.tzname() must return None or a string, not 'datetime.timedelta'
#> 2024-01-01T00:00:00+01:00
#> a tzinfo subclass must implement utcoffset()
#> a tzinfo subclass must implement tzname()
#> a tzinfo subclass must implement dst()
#> a tzinfo subclass must implement dst()

# ---- strftime
from datetime import datetime, date, time, timezone, timedelta
d = datetime(2024, 3, 5, 14, 7, 9, 1234, tzinfo=timezone(timedelta(hours=-7), 'MST'))
print(d.strftime('%Y-%m-%d %H:%M:%S.%f'), d.strftime('%a %A %b %B'), d.strftime('%d/%m/%y'), d.strftime('%I:%M %p'), d.strftime('%j %U %W %w %u %V %G'))
print(d.strftime('%c|%x|%X|%D|%F|%T|%R|%r|%e|%h|%C|%y|%n|%t|%%|%Z|%z|%:z'.replace('%n|%t|', '')))
print(d.strftime('no directives'), repr(d.strftime('')), d.strftime('ä%Yß'), d.strftime('%-d' * 0 + '%d%%d'))
print(date(2024, 3, 5).strftime('%d %b %Y %H:%M'), time(5, 6, 7).strftime('%H.%M.%S %p %f'), f'{d:%Y/%m/%d}', f'{d}', format(date(2024, 1, 2), '%j'), f'{time(1, 2):%H}')
for i in [1, 8, 31]:
    print([date(2023, m, i).strftime('%U-%W-%V-%G-%j') for m in (1, 7, 12)])
for f in [lambda: d.strftime(5), lambda: d.strftime(), lambda: d.__format__(1)]:
    try:
        f()
    except TypeError as e:
        print(str(e)[:40])
#> 2024-03-05 14:07:09.001234 Tue Tuesday Mar March 05/03/24 02:07 PM 065 09 10 2 2 10 2024
#> Tue Mar  5 14:07:09 2024|03/05/24|14:07:09|03/05/24|2024-03-05|14:07:09|14:07|02:07:09 PM| 5|Mar|20|24|%|MST|-0700|-07:00
#> no directives '' ä2024ß 05%d
#> 05 Mar 2024 00:00 05.06.07 AM 000000 2024/03/05 2024-03-05 14:07:09.001234-07:00 002 01
#> ['01-00-52-2022-001', '26-26-26-2023-182', '48-48-48-2023-335']
#> ['02-01-01-2023-008', '27-27-27-2023-189', '49-49-49-2023-342']
#> ['05-05-05-2023-031', '31-31-31-2023-212', '53-52-52-2023-365']
#> strftime() argument 1 must be str, not i
#> strftime() missing required argument 'fo
#> __format__() argument 1 must be str, not

# ---- strptime
from datetime import datetime
for text, f in [('2024-03-05 14:07:09', '%Y-%m-%d %H:%M:%S'), ('5 Mar 2024', '%d %b %Y'), ('March 5, 2024', '%B %d, %Y'), ('03/05/24', '%m/%d/%y'), ('12/31/69', '%m/%d/%y'), ('2024-065', '%Y-%j'), ('14:07', '%H:%M'), ('02:07 PM', '%I:%M %p'), ('12:30 am', '%I:%M %p'), ('2024-03-05T14:07:09.5', '%Y-%m-%dT%H:%M:%S.%f'),
                ('2024-03-05 +0530', '%Y-%m-%d %z'), ('2024-03-05 -07:00', '%Y-%m-%d %z'), ('2024-03-05Z', '%Y-%m-%d%z'), ('2024-03-05 UTC', '%Y-%m-%d %Z'), ('Tuesday 05 March 2024', '%A %d %B %Y'), ('20240305', '%Y%m%d'), ('2024 10 1', '%Y %W %w'), ('2024 10 2', '%G %V %u'), ('  2024', ' %Y'), ('100%', '%y0%%'), ('Tue Mar  5 14:07:09 2024', '%c'), ('2024-3-5', '%Y-%m-%d'), ('2024111', '%Y%d%m'), ('TUE', '%a'), ('2024-03-05 14:07:09+01:30:15.5', '%Y-%m-%d %H:%M:%S%z'), ('03/05/24', '%x'), ('14:07:09', '%X'), ('2024 0 0', '%Y %U %w')]:
    print(text, f, repr(datetime.strptime(text, f)))
#> 2024-03-05 14:07:09 %Y-%m-%d %H:%M:%S datetime.datetime(2024, 3, 5, 14, 7, 9)
#> 5 Mar 2024 %d %b %Y datetime.datetime(2024, 3, 5, 0, 0)
#> March 5, 2024 %B %d, %Y datetime.datetime(2024, 3, 5, 0, 0)
#> 03/05/24 %m/%d/%y datetime.datetime(2024, 3, 5, 0, 0)
#> 12/31/69 %m/%d/%y datetime.datetime(1969, 12, 31, 0, 0)
#> 2024-065 %Y-%j datetime.datetime(2024, 3, 5, 0, 0)
#> 14:07 %H:%M datetime.datetime(1900, 1, 1, 14, 7)
#> 02:07 PM %I:%M %p datetime.datetime(1900, 1, 1, 14, 7)
#> 12:30 am %I:%M %p datetime.datetime(1900, 1, 1, 0, 30)
#> 2024-03-05T14:07:09.5 %Y-%m-%dT%H:%M:%S.%f datetime.datetime(2024, 3, 5, 14, 7, 9, 500000)
#> 2024-03-05 +0530 %Y-%m-%d %z datetime.datetime(2024, 3, 5, 0, 0, tzinfo=datetime.timezone(datetime.timedelta(seconds=19800)))
#> 2024-03-05 -07:00 %Y-%m-%d %z datetime.datetime(2024, 3, 5, 0, 0, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=61200)))
#> 2024-03-05Z %Y-%m-%d%z datetime.datetime(2024, 3, 5, 0, 0, tzinfo=datetime.timezone.utc)
#> 2024-03-05 UTC %Y-%m-%d %Z datetime.datetime(2024, 3, 5, 0, 0)
#> Tuesday 05 March 2024 %A %d %B %Y datetime.datetime(2024, 3, 5, 0, 0)
#> 20240305 %Y%m%d datetime.datetime(2024, 3, 5, 0, 0)
#> 2024 10 1 %Y %W %w datetime.datetime(2024, 3, 4, 0, 0)
#> 2024 10 2 %G %V %u datetime.datetime(2024, 3, 5, 0, 0)
#>   2024  %Y datetime.datetime(2024, 1, 1, 0, 0)
#> 100% %y0%% datetime.datetime(2010, 1, 1, 0, 0)
#> Tue Mar  5 14:07:09 2024 %c datetime.datetime(2024, 3, 5, 14, 7, 9)
#> 2024-3-5 %Y-%m-%d datetime.datetime(2024, 3, 5, 0, 0)
#> 2024111 %Y%d%m datetime.datetime(2024, 1, 11, 0, 0)
#> TUE %a datetime.datetime(1900, 1, 1, 0, 0)
#> 2024-03-05 14:07:09+01:30:15.5 %Y-%m-%d %H:%M:%S%z datetime.datetime(2024, 3, 5, 14, 7, 9, tzinfo=datetime.timezone(datetime.timedelta(seconds=5415, microseconds=500000)))
#> 03/05/24 %x datetime.datetime(2024, 3, 5, 0, 0)
#> 14:07:09 %X datetime.datetime(1900, 1, 1, 14, 7, 9)
#> 2024 0 0 %Y %U %w datetime.datetime(2023, 12, 31, 0, 0)

# ---- strptime: what does not match
from datetime import datetime
for text, f in [('2024-13-05', '%Y-%m-%d'), ('2024-03-05 x', '%Y-%m-%d'), ('x', '%Y'), ('2024-02-30', '%Y-%m-%d'), ('2024', '%Q'), ('2024', '%Y%'), ('', '%Y'), ('24', '%Y'), ('2024-03', '%Y-%m-%d'), ('25:00', '%H:%M'), ('13 PM', '%I %p'), ('2024 53', '%G %V'), ('2024 10', '%Y %V'), ('2024 100 1', '%G %j %u'), ('Foo', '%b'), ('+25:00', '%z'), ('2024-366', '%Y-%j'), ('2023-366', '%Y-%j')]:
    try:
        print(text, f, datetime.strptime(text, f))
    except ValueError as e:
        print(e)
for args in [(1, '%Y'), ('x', 1)]:
    try:
        datetime.strptime(*args)
    except TypeError as e:
        print(e)
#> time data '2024-13-05' does not match format '%Y-%m-%d'
#> unconverted data remains:  x
#> time data 'x' does not match format '%Y'
#> day 30 must be in range 1..29 for month 2 in year 2024
#> 'Q' is a bad directive in format '%Q'
#> stray % in format '%Y%'
#> time data '' does not match format '%Y'
#> time data '24' does not match format '%Y'
#> time data '2024-03' does not match format '%Y-%m-%d'
#> time data '25:00' does not match format '%H:%M'
#> time data '13 PM' does not match format '%I %p'
#> ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday directive ('%A', '%a', '%w', or '%u').
#> ISO week directive '%V' must be used with the ISO year directive '%G' and a weekday directive ('%A', '%a', '%w', or '%u').
#> Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use '%Y' instead.
#> time data 'Foo' does not match format '%b'
#> offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=1, seconds=3600)
#> 2024-366 %Y-%j 2024-12-31 00:00:00
#> 2023-366 %Y-%j 2024-01-01 00:00:00
#> strptime() argument 1 must be str, not int
#> strptime() argument 2 must be str, not int

# ---- fromisoformat of dates
from datetime import date
for s in ['2024-02-29', '20240229', '2024-W09-4', '2024W094', '2024-W09', '2024W09', '0001-01-01', '9999-12-31', '2020-W53-7']:
    print(s, date.fromisoformat(s))
for s in ['', '2024', '2024-2-29', '2024-02-30', '2024/02/29', '2024-0229', '202402-29', '2024-13-01', '2024-W54-1', '2024-W10-8', '2024-W10-0', '2024-02-29T00', 'x024-01-01', '２０２４-01-01', '2023-W53-1', '2024-W1-1', '0000-01-01', ' 2024-01-01', '2024-01-01 ']:
    try:
        print(s, date.fromisoformat(s))
    except ValueError as e:
        print(e)
#> 2024-02-29 2024-02-29
#> 20240229 2024-02-29
#> 2024-W09-4 2024-02-29
#> 2024W094 2024-02-29
#> 2024-W09 2024-02-26
#> 2024W09 2024-02-26
#> 0001-01-01 0001-01-01
#> 9999-12-31 9999-12-31
#> 2020-W53-7 2021-01-03
#> Invalid isoformat string: ''
#> Invalid isoformat string: '2024'
#> Invalid isoformat string: '2024-2-29'
#> day 30 must be in range 1..29 for month 2 in year 2024
#> Invalid isoformat string: '2024/02/29'
#> Invalid isoformat string: '2024-0229'
#> Invalid isoformat string: '202402-29'
#> month must be in 1..12, not 13
#> Invalid isoformat string: '2024-W54-1'
#> Invalid isoformat string: '2024-W10-8'
#> Invalid isoformat string: '2024-W10-0'
#> Invalid isoformat string: '2024-02-29T00'
#> Invalid isoformat string: 'x024-01-01'
#> Invalid isoformat string: '２０２４-01-01'
#> Invalid isoformat string: '2023-W53-1'
#> Invalid isoformat string: '2024-W1-1'
#> year must be in 1..9999, not 0
#> Invalid isoformat string: ' 2024-01-01'
#> Invalid isoformat string: '2024-01-01 '

# ---- fromisoformat of datetimes
from datetime import datetime
for s in ['2024-02-29', '2024-02-29T13', '2024-02-29 13:45', '2024-02-29T13:45:30', '2024-02-29T13:45:30.5', '2024-02-29T13:45:30.123456', '2024-02-29T13:45:30.1234567', '2024-02-29T13:45:30,12', '20240229T134530', '20240229T1345', '2024-02-29T13:45Z', '2024-02-29T13:45+05:30', '2024-02-29T13:45-0800', '2024-02-29T13:45:30.5+01', '2024-02-29T13:45+01:02:03.000004',
          '2024-W09-4T10:00', '2024W094T10', '2024-02-29x13:45', '2024-02-29T13:45:30+00:00', '2024-02-29T24:00', '2024-12-31T24:00:00.000', '2024-W09T10', '2024W09T10:00']:
    try:
        print(s, repr(datetime.fromisoformat(s)))
    except ValueError as e:
        print(e)
#> 2024-02-29 datetime.datetime(2024, 2, 29, 0, 0)
#> 2024-02-29T13 datetime.datetime(2024, 2, 29, 13, 0)
#> 2024-02-29 13:45 datetime.datetime(2024, 2, 29, 13, 45)
#> 2024-02-29T13:45:30 datetime.datetime(2024, 2, 29, 13, 45, 30)
#> 2024-02-29T13:45:30.5 datetime.datetime(2024, 2, 29, 13, 45, 30, 500000)
#> 2024-02-29T13:45:30.123456 datetime.datetime(2024, 2, 29, 13, 45, 30, 123456)
#> 2024-02-29T13:45:30.1234567 datetime.datetime(2024, 2, 29, 13, 45, 30, 123456)
#> 2024-02-29T13:45:30,12 datetime.datetime(2024, 2, 29, 13, 45, 30, 120000)
#> 20240229T134530 datetime.datetime(2024, 2, 29, 13, 45, 30)
#> 20240229T1345 datetime.datetime(2024, 2, 29, 13, 45)
#> 2024-02-29T13:45Z datetime.datetime(2024, 2, 29, 13, 45, tzinfo=datetime.timezone.utc)
#> 2024-02-29T13:45+05:30 datetime.datetime(2024, 2, 29, 13, 45, tzinfo=datetime.timezone(datetime.timedelta(seconds=19800)))
#> 2024-02-29T13:45-0800 datetime.datetime(2024, 2, 29, 13, 45, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=57600)))
#> 2024-02-29T13:45:30.5+01 datetime.datetime(2024, 2, 29, 13, 45, 30, 500000, tzinfo=datetime.timezone(datetime.timedelta(seconds=3600)))
#> 2024-02-29T13:45+01:02:03.000004 datetime.datetime(2024, 2, 29, 13, 45, tzinfo=datetime.timezone(datetime.timedelta(seconds=3723, microseconds=4)))
#> 2024-W09-4T10:00 datetime.datetime(2024, 2, 29, 10, 0)
#> 2024W094T10 datetime.datetime(2024, 2, 29, 10, 0)
#> 2024-02-29x13:45 datetime.datetime(2024, 2, 29, 13, 45)
#> 2024-02-29T13:45:30+00:00 datetime.datetime(2024, 2, 29, 13, 45, 30, tzinfo=datetime.timezone.utc)
#> 2024-02-29T24:00 datetime.datetime(2024, 3, 1, 0, 0)
#> 2024-12-31T24:00:00.000 datetime.datetime(2025, 1, 1, 0, 0)
#> 2024-W09T10 datetime.datetime(2024, 2, 26, 10, 0)
#> 2024W09T10:00 datetime.datetime(2024, 2, 26, 10, 0)

# ---- fromisoformat: what it refuses
from datetime import datetime
for s in ['', '2024', '2024-02-29T', '2024-02-29T1', '2024-02-29T13:4', '2024-02-29T13:45:', '2024-02-29T13:45:30.', '2024-02-29T13:45:30Zx', '2024-02-29T13:45:30+1', '2024-02-29T25:00', '2024-02-29T13:60', '2024-02-29T13:45:60', '2024-02-29T13:4530', '2024-02-29T1345:30', '2024-02-29T13:45+24:00', '2024-02-29T13:45+23:60', '2024-02-29T24:01', '9999-12-31T24:00', '2024-02-30T00:00', '2024-02-29T13.5', '2024-02-29 13:45 UTC', '2024-02-29T13:45:30.12x', '2024-02-29T13:45:30.5z', '2024-02-29T-01:00', '2024-02-29T13:45+', '2024-02-29T13:+01:00']:
    try:
        print(s, repr(datetime.fromisoformat(s)))
    except ValueError as e:
        print(e)
#> Invalid isoformat string: ''
#> Invalid isoformat string: '2024'
#> Invalid isoformat string: '2024-02-29T'
#> Invalid isoformat string: '2024-02-29T1'
#> Invalid isoformat string: '2024-02-29T13:4'
#> Invalid isoformat string: '2024-02-29T13:45:'
#> Invalid isoformat string: '2024-02-29T13:45:30.'
#> Invalid isoformat string: '2024-02-29T13:45:30Zx'
#> Invalid isoformat string: '2024-02-29T13:45:30+1'
#> hour must be in 0..23, not 25
#> minute must be in 0..59, not 60
#> second must be in 0..59, not 60
#> Invalid isoformat string: '2024-02-29T13:4530'
#> Invalid isoformat string: '2024-02-29T1345:30'
#> offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=1)
#> offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=1)
#> minute, second, and microsecond must be 0 when hour is 24
#> year must be in 1..9999, not 10000
#> day 30 must be in range 1..29 for month 2 in year 2024
#> Invalid isoformat string: '2024-02-29T13.5'
#> Invalid isoformat string: '2024-02-29 13:45 UTC'
#> Invalid isoformat string: '2024-02-29T13:45:30.12x'
#> Invalid isoformat string: '2024-02-29T13:45:30.5z'
#> Invalid isoformat string: '2024-02-29T-01:00'
#> Invalid isoformat string: '2024-02-29T13:45+'
#> 2024-02-29T13:+01:00 datetime.datetime(2024, 2, 29, 13, 0, tzinfo=datetime.timezone(datetime.timedelta(seconds=3600)))

# ---- fromisoformat of times
from datetime import time
for s in ['13', '13:45', '1345', '13:45:30', '134530', '13:45:30.5', 'T13:45', '13:45Z', '13:45+05:30', '00:00', '23:59:59.999999', '134530.25', '24:00', '24:00:01', '1', '13:4', '25:00', '13:60', '', 'T', '13:45:30.', '13:45 ', '13-45']:
    try:
        print(s, repr(time.fromisoformat(s)))
    except ValueError as e:
        print(e)
#> 13 datetime.time(13, 0)
#> 13:45 datetime.time(13, 45)
#> 1345 datetime.time(13, 45)
#> 13:45:30 datetime.time(13, 45, 30)
#> 134530 datetime.time(13, 45, 30)
#> 13:45:30.5 datetime.time(13, 45, 30, 500000)
#> T13:45 datetime.time(13, 45)
#> 13:45Z datetime.time(13, 45, tzinfo=datetime.timezone.utc)
#> 13:45+05:30 datetime.time(13, 45, tzinfo=datetime.timezone(datetime.timedelta(seconds=19800)))
#> 00:00 datetime.time(0, 0)
#> 23:59:59.999999 datetime.time(23, 59, 59, 999999)
#> 134530.25 datetime.time(13, 45, 30, 250000)
#> 24:00 datetime.time(0, 0)
#> minute, second, and microsecond must be 0 when hour is 24
#> Invalid isoformat string: '1'
#> Invalid isoformat string: '13:4'
#> hour must be in 0..23, not 25
#> minute must be in 0..59, not 60
#> Invalid isoformat string: ''
#> Invalid isoformat string: 'T'
#> Invalid isoformat string: '13:45:30.'
#> Invalid isoformat string: '13:45 '
#> offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=-2, seconds=10800)

# ---- round trips of isoformat
from datetime import datetime, timezone, timedelta, date, time
for x in [datetime(2024, 2, 29, 1, 2, 3, 4), datetime(1, 1, 1), datetime(9999, 12, 31, 23, 59, 59, 999999, timezone(timedelta(hours=-11, minutes=-59))), date(2000, 1, 1), time(1, 2, 3, 4, timezone.utc)]:
    print(x.isoformat(), type(x).fromisoformat(x.isoformat()) == x, type(x).fromisoformat(str(x)) == x)
#> 2024-02-29T01:02:03.000004 True True
#> 0001-01-01T00:00:00 True True
#> 9999-12-31T23:59:59.999999-11:59 True True
#> 2000-01-01 True True
#> 01:02:03.000004+00:00 True True

# ---- fromisocalendar
from datetime import date, datetime
print(date.fromisocalendar(2024, 9, 4), date.fromisocalendar(2020, 53, 7), datetime.fromisocalendar(2024, 1, 1), [date(y, 1, 1).isocalendar()[:2] for y in range(2015, 2027)], [date(y, 12, 31).isocalendar()[1] for y in range(2015, 2027)])
for args in [(2024, 54, 1), (2023, 53, 1), (2024, 0, 1), (2024, 1, 8), (0, 1, 1), (10000, 1, 1)]:
    try:
        date.fromisocalendar(*args)
    except ValueError as e:
        print(e)
try:
    date.fromisocalendar('2024', 1, 1)
except TypeError as e:
    print(e)
#> 2024-02-29 2021-01-03 2024-01-01 00:00:00 [(2015, 1), (2015, 53), (2016, 52), (2018, 1), (2019, 1), (2020, 1), (2020, 53), (2021, 52), (2022, 52), (2024, 1), (2025, 1), (2026, 1)] [53, 52, 52, 1, 1, 53, 52, 52, 52, 1, 1, 53]
#> Invalid week: 54
#> Invalid week: 53
#> Invalid week: 0
#> Invalid weekday: 8 (range is [1, 7])
#> year must be in 1..9999, not 0
#> year must be in 1..9999, not 10000
#> 'str' object cannot be interpreted as an integer

# ---- times
from datetime import time, timezone, timedelta
t = time(13, 5, 9, 120000)
print(t, repr(t), time(), repr(time()), repr(time(1, tzinfo=timezone.utc)), t.isoformat(timespec='minutes'), t.isoformat('milliseconds'), time.min, time.max, time.resolution, repr(time(1, fold=1)), bool(time()))
print(t < time(14), t == time(13, 5, 9, 120000), hash(t) == hash(time(13, 5, 9, 120000)), sorted([time(3), time(1)]), t.utcoffset(), t.tzname(), t.dst(), time(12, tzinfo=timezone.utc) == time(13, tzinfo=timezone(timedelta(hours=1))), time(12) == time(12, tzinfo=timezone.utc))
for f in [lambda: t < 5, lambda: time(12) < time(12, tzinfo=timezone.utc), lambda: t + timedelta(1), lambda: t - t]:
    try:
        f()
    except TypeError as e:
        print(e)
#> 13:05:09.120000 datetime.time(13, 5, 9, 120000) 00:00:00 datetime.time(0, 0) datetime.time(1, 0, tzinfo=datetime.timezone.utc) 13:05 13:05:09.120 00:00:00 23:59:59.999999 0:00:00.000001 datetime.time(1, 0, fold=1) True
#> True True True [datetime.time(1, 0), datetime.time(3, 0)] None None None True False
#> '<' not supported between instances of 'datetime.time' and 'int'
#> can't compare offset-naive and offset-aware times
#> unsupported operand type(s) for +: 'datetime.time' and 'datetime.timedelta'
#> unsupported operand type(s) for -: 'datetime.time' and 'datetime.time'

# ---- attributes cannot be set
from datetime import date, datetime, timedelta, timezone, time
for o, name in [(date(2024, 1, 1), 'year'), (datetime(2024, 1, 1), 'hour'), (time(1), 'minute'), (datetime(2024, 1, 1), 'month')]:
    try:
        setattr(o, name, 5)
    except AttributeError as e:
        print(e)
try:
    date(2024, 1, 1).foo
except AttributeError as e:
    print(e)
#> attribute 'year' of 'datetime.date' objects is not writable
#> attribute 'hour' of 'datetime.datetime' objects is not writable
#> attribute 'minute' of 'datetime.time' objects is not writable
#> attribute 'month' of 'datetime.date' objects is not writable
#> 'datetime.date' object has no attribute 'foo'

# ---- names and classes
import datetime
print(datetime.MINYEAR, datetime.MAXYEAR, sorted(datetime.__all__), datetime.date, datetime.datetime, datetime.timedelta, datetime.timezone, datetime.tzinfo, datetime.time)
print(datetime.date.__name__, datetime.date.__qualname__, datetime.date.__module__, datetime.datetime.__mro__, issubclass(datetime.datetime, datetime.date), isinstance(datetime.datetime.min, datetime.date), type(datetime.UTC))
d = datetime.datetime(2024, 1, 1)
print(isinstance(d, datetime.date), type(d) is datetime.datetime, type(d.date()), type(d.isocalendar()), d.isocalendar())
#> 1 9999 ['MAXYEAR', 'MINYEAR', 'UTC', 'date', 'datetime', 'time', 'timedelta', 'timezone', 'tzinfo'] <class 'datetime.date'> <class 'datetime.datetime'> <class 'datetime.timedelta'> <class 'datetime.timezone'> <class 'datetime.tzinfo'> <class 'datetime.time'>
#> date date datetime (<class 'datetime.datetime'>, <class 'datetime.date'>, <class 'object'>) True True <class 'datetime.timezone'>
#> True True <class 'datetime.date'> <class 'datetime.IsoCalendarDate'> datetime.IsoCalendarDate(year=2024, week=1, weekday=1)

# ---- subclasses
from datetime import date, datetime, timedelta, time
class MyDate(date):
    def quarter(self):
        return (self.month - 1) // 3 + 1
class Stamp(datetime):
    pass
class Span(timedelta):
    def hours(self):
        return self.total_seconds() / 3600
d = MyDate(2024, 5, 1)
print(repr(d), d.quarter(), repr(d + timedelta(1)), type(d + timedelta(1)).__name__, repr(d.replace(day=2)), repr(MyDate.fromisoformat('2024-01-01')), repr(MyDate.fromordinal(1)), d == date(2024, 5, 1), hash(d) == hash(date(2024, 5, 1)))
s = Stamp(2024, 5, 1, 12)
print(repr(s), repr(s + timedelta(hours=1)), repr(s.date()), repr(Stamp.strptime('2024', '%Y')), s - Stamp(2024, 5, 1), repr(Span(hours=5)), Span(hours=5).hours(), type(Span(1) + Span(1)).__name__, repr(Stamp.combine(date(2024, 1, 1), time(1))))
class Tagged(datetime):
    def __new__(cls, *args, tag=None, **kw):
        self = super().__new__(cls, *args, **kw)
        self.tag = tag
        return self
t = Tagged(2024, 1, 2, tag='x')
print(t, t.tag, t.year, isinstance(t, datetime))
#> MyDate(2024, 5, 1) 2 MyDate(2024, 5, 2) MyDate MyDate(2024, 5, 2) MyDate(2024, 1, 1) MyDate(1, 1, 1) True True
#> Stamp(2024, 5, 1, 12, 0) Stamp(2024, 5, 1, 13, 0) datetime.date(2024, 5, 1) Stamp(2024, 1, 1, 0, 0) 12:00:00 Span(seconds=18000) 5.0 timedelta Stamp(2024, 1, 1, 1, 0)
#> 2024-01-02 00:00:00 x 2024 True

# ---- timezone is no base
from datetime import timezone
try:
    class Z(timezone):
        pass
except TypeError as e:
    print(e)
#> type 'datetime.timezone' is not an acceptable base type

# ---- fold
from datetime import datetime, tzinfo, timedelta, timezone
class Folding(tzinfo):
    def utcoffset(self, dt): return timedelta(hours=1 if dt.fold else 2)
    def dst(self, dt): return timedelta(hours=0 if dt.fold else 1)
    def tzname(self, dt): return 'fold' if dt.fold else 'first'
    def __repr__(self): return 'Folding()'
f = Folding()
a, b = datetime(2024, 10, 27, 2, 30, tzinfo=f), datetime(2024, 10, 27, 2, 30, tzinfo=f, fold=1)
print(a, b, repr(b), a == b, a.utcoffset(), b.utcoffset(), hash(a) == hash(b), b - a, a.tzname(), b.tzname())
print(a == datetime(2024, 10, 27, 0, 30, tzinfo=timezone.utc), a.astimezone(timezone.utc), b.astimezone(timezone.utc), a < datetime(2024, 10, 27, 1, tzinfo=timezone.utc))
#> 2024-10-27 02:30:00+02:00 2024-10-27 02:30:00+01:00 datetime.datetime(2024, 10, 27, 2, 30, fold=1, tzinfo=Folding()) True 2:00:00 1:00:00 True 0:00:00 first fold
#> False 2024-10-27 00:30:00+00:00 2024-10-27 01:30:00+00:00 True

# ---- pattern matching and formatting in programs
from datetime import datetime, date, timedelta
def days_until(text, today=date(2024, 11, 26)):
    return (datetime.strptime(text, '%Y-%m-%d').date() - today).days
print(days_until('2024-12-25'), days_until('2025-01-01'), [f'{date(2024, 11, 26) + timedelta(days=i):%a}' for i in range(7)])
match date(2024, 1, 2):
    case date(year=2024, month=m):
        print('this year', m)
start, end = datetime(2024, 1, 1, 9), datetime(2024, 1, 1, 12)
slots = []
while start < end:
    slots.append(start.strftime('%H:%M'))
    start += timedelta(minutes=45)
print(slots)
#> 29 36 ['Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun', 'Mon']
#> this year 1
#> ['09:00', '09:45', '10:30', '11:15']

# ---- ages and months
from datetime import date, timedelta
def age(born, today):
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))
print(age(date(2000, 2, 29), date(2024, 2, 28)), age(date(2000, 2, 29), date(2024, 2, 29)))
def last_day(d):
    return (d.replace(day=1) + timedelta(days=32)).replace(day=1) - timedelta(days=1)
print([last_day(date(2024, m, 15)).day for m in range(1, 13)])
#> 23 24
#> [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

# ---- business days
from datetime import date, timedelta
d = date(2024, 11, 22)
out = []
while len(out) < 5:
    if d.weekday() < 5:
        out.append(d.isoformat())
    d += timedelta(days=1)
print(out)
#> ['2024-11-22', '2024-11-25', '2024-11-26', '2024-11-27', '2024-11-28']

# ---- grouping log lines by hour
from datetime import datetime
lines = ['2024-01-01 10:00:01 start', '2024-01-01 10:59:59 work', '2024-01-01 11:00:00 end']
groups = {}
for line in lines:
    stamp = datetime.strptime(line[:19], '%Y-%m-%d %H:%M:%S')
    groups.setdefault(stamp.replace(minute=0, second=0), []).append(line[20:])
for k, v in groups.items():
    print(k.isoformat(), v)
#> 2024-01-01T10:00:00 ['start', 'work']
#> 2024-01-01T11:00:00 ['end']

# ---- strptime of dates and times
from datetime import date, time
print(repr(date.strptime('2024-01-05', '%Y-%m-%d')), repr(time.strptime('10:20', '%H:%M')), repr(time.strptime('10:20 +0100', '%H:%M %z')))
#> datetime.date(2024, 1, 5) datetime.time(10, 20) datetime.time(10, 20, tzinfo=datetime.timezone(datetime.timedelta(seconds=3600)))

# ---- years with fewer digits
from datetime import date, datetime
print(date(1, 1, 1).strftime('%Y-%m-%d'), date(987, 6, 5).strftime('%Y %G %F'), date(99, 1, 1), datetime(45, 1, 2).ctime(), date(1000, 1, 1).strftime('%y %C'))
#> 0001-01-01 0987 0987 0987-06-05 0099-01-01 Mon Jan  2 00:00:00 0045 00 10

# ---- min and max by key, sums
from datetime import timedelta, date
spans = {'a': timedelta(minutes=5), 'b': timedelta(hours=1), 'c': timedelta(seconds=30)}
print(max(spans, key=spans.get), sum(spans.values(), timedelta()), sum(spans.values(), timedelta()) / len(spans), str(timedelta(days=-1, hours=23)), [str(timedelta(seconds=s)) for s in (0, 59, 60, 3600, 86399, 86400, 90061, -5)])
#> b 1:05:30 0:21:50 -1 day, 23:00:00 ['0:00:00', '0:00:59', '0:01:00', '1:00:00', '23:59:59', '1 day, 0:00:00', '1 day, 1:01:01', '-1 day, 23:59:55']

# ---- a timedelta taken apart
from datetime import timedelta
t = timedelta(days=3, seconds=7384)
hours, rest = divmod(t.seconds, 3600)
minutes, seconds = divmod(rest, 60)
print(f'{t.days}d {hours:02}h {minutes:02}m {seconds:02}s', t // timedelta(hours=1), t / timedelta(days=1), t % timedelta(hours=1))
#> 3d 02h 03m 04s 74 3.085462962962963 0:03:04

# ---- strptime: hours of one digit behind a space, and week 0
from datetime import datetime
for text, form in [(' 5:42', '%H:%M'), (' 5:42 PM', '%I:%M %p'), (' 22', '%H'), ('2020-W0-1', '%G-W%V-%u'), ('2020-W5-1', '%G-W%V-%u')]:
    try:
        print(datetime.strptime(text, form))
    except ValueError as e:
        print(e)
#> 1900-01-01 05:42:00
#> 1900-01-01 17:42:00
#> unconverted data remains: 2
#> Invalid week: 0
#> 2020-01-27 00:00:00

# ---- constants and limits
import datetime as d
print(d.MINYEAR, d.MAXYEAR, d.date.min, d.date.max, d.date.resolution, d.datetime.max, d.time.max, d.timedelta.min, d.timedelta.max, d.UTC, d.UTC is d.timezone.utc)
for job in (lambda: d.date.max + d.timedelta(1), lambda: d.datetime.min - d.timedelta(microseconds=1), lambda: d.timedelta.max + d.timedelta(1), lambda: d.timedelta(days=10**9)):
    try: job()
    except OverflowError as e: print(e)
#> 1 9999 0001-01-01 9999-12-31 1 day, 0:00:00 9999-12-31 23:59:59.999999 23:59:59.999999 -999999999 days, 0:00:00 999999999 days, 23:59:59.999999 UTC True
#> date value out of range
#> date value out of range
#> days=1000000000; must have magnitude <= 999999999
#> days=1000000000; must have magnitude <= 999999999

# ---- timedelta: text and repr
from datetime import timedelta
for t in (timedelta(), timedelta(1), timedelta(-1), timedelta(hours=25, minutes=1), timedelta(microseconds=1), timedelta(seconds=-1), timedelta(days=2, microseconds=5), timedelta(weeks=1.5), timedelta(milliseconds=1500)):
    print(t, repr(t), t.total_seconds(), bool(t))
#> 0:00:00 datetime.timedelta(0) 0.0 False
#> 1 day, 0:00:00 datetime.timedelta(days=1) 86400.0 True
#> -1 day, 0:00:00 datetime.timedelta(days=-1) -86400.0 True
#> 1 day, 1:01:00 datetime.timedelta(days=1, seconds=3660) 90060.0 True
#> 0:00:00.000001 datetime.timedelta(microseconds=1) 1e-06 True
#> -1 day, 23:59:59 datetime.timedelta(days=-1, seconds=86399) -1.0 True
#> 2 days, 0:00:00.000005 datetime.timedelta(days=2, microseconds=5) 172800.000005 True
#> 10 days, 12:00:00 datetime.timedelta(days=10, seconds=43200) 907200.0 True
#> 0:00:01.500000 datetime.timedelta(seconds=1, microseconds=500000) 1.5 True

# ---- timedelta: division and rounding
from datetime import timedelta
t = timedelta(hours=1)
print(t / 2, t // 7, t % timedelta(minutes=7), divmod(t, timedelta(minutes=25)), t / timedelta(minutes=8), t // timedelta(minutes=8), t * 1.5, -t, abs(-t), +t, round((t * 1 / 3).total_seconds(), 6), timedelta(microseconds=3) / 2)
for job in (lambda: t / 0, lambda: t * 'x', lambda: t + 1, lambda: t // 0.5, lambda: t % 0):
    try: job()
    except (ZeroDivisionError, TypeError) as e: print(type(e).__name__, e)
#> 0:30:00 0:08:34.285714 0:04:00 (2, datetime.timedelta(seconds=600)) 7.5 7 1:30:00 -1 day, 23:00:00 1:00:00 1:00:00 1200.0 0:00:00.000002
#> ZeroDivisionError division by zero
#> TypeError can't multiply sequence by non-int of type 'datetime.timedelta'
#> TypeError unsupported operand type(s) for +: 'datetime.timedelta' and 'int'
#> TypeError unsupported operand type(s) for //: 'datetime.timedelta' and 'float'
#> TypeError unsupported operand type(s) for %: 'datetime.timedelta' and 'int'

# ---- timedelta: comparisons, sums and keys
from datetime import timedelta
ts = [timedelta(minutes=m) for m in (5, 1, 3)]
print(sorted(ts), sum(ts, timedelta()), max(ts), min(ts) < timedelta(hours=1), {timedelta(0): 'zero'}[timedelta()], timedelta(1) == timedelta(hours=24), timedelta(1) == 1, sum(ts, timedelta()) / len(ts))
try: timedelta(1) < 5
except TypeError as e: print(e)
#> [datetime.timedelta(seconds=60), datetime.timedelta(seconds=180), datetime.timedelta(seconds=300)] 0:09:00 0:05:00 True zero True False 0:03:00
#> '<' not supported between instances of 'datetime.timedelta' and 'int'

# ---- date: fields and calendars
from datetime import date
d = date(2024, 2, 29)
print(d.weekday(), d.isoweekday(), d.isocalendar(), d.isocalendar().week, d.toordinal(), date.fromordinal(738945), d.timetuple()[:3], d.timetuple().tm_yday, d.ctime(), d.isoformat(), str(d), repr(d), date.fromisocalendar(2024, 9, 4))
for job in (lambda: date(2023, 2, 29), lambda: date(2024, 13, 1), lambda: date(0, 1, 1), lambda: d.replace(year=2023), lambda: date.fromordinal(0), lambda: date('2024', 1, 1), lambda: date(2024), lambda: date.fromisoformat('2024-2-9'), lambda: date.fromisocalendar(2024, 54, 1)):
    try: job()
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
#> 3 4 datetime.IsoCalendarDate(year=2024, week=9, weekday=4) 9 738945 2024-02-29 (2024, 2, 29) 60 Thu Feb 29 00:00:00 2024 2024-02-29 2024-02-29 datetime.date(2024, 2, 29) 2024-02-29
#> ValueError day 29 must be in range 1..28 for month 2 in year 2023
#> ValueError month must be in 1..12, not 13
#> ValueError year must be in 1..9999, not 0
#> ValueError day 29 must be in range 1..28 for month 2 in year 2023
#> ValueError ordinal must be >= 1
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError function missing required argument 'month' (pos 2)
#> ValueError Invalid isoformat string: '2024-2-9'
#> ValueError Invalid week: 54

# ---- date: arithmetic and formats
from datetime import date, timedelta
d = date(2024, 12, 31)
print(d + timedelta(1), d - timedelta(366), d - date(2024, 1, 1), (d - date(2000, 1, 1)).days, f'{d:%d/%m/%Y}', d.strftime('%A %j %U %W %G-W%V'), format(d), f'{d}', d.replace(month=1))
for job in (lambda: d + 1, lambda: d + d, lambda: timedelta(1) - d, lambda: d < 5, lambda: d - 'x'):
    try: job()
    except TypeError as e: print(e)
print(d == '2024-12-31', d != date(2024, 12, 31), d in {date(2024, 12, 31)})
#> 2025-01-01 2023-12-31 365 days, 0:00:00 9131 31/12/2024 Tuesday 366 52 53 2025-W01 2024-12-31 2024-12-31 2024-01-31
#> unsupported operand type(s) for +: 'datetime.date' and 'int'
#> unsupported operand type(s) for +: 'datetime.date' and 'datetime.date'
#> unsupported operand type(s) for -: 'datetime.timedelta' and 'datetime.date'
#> '<' not supported between instances of 'datetime.date' and 'int'
#> unsupported operand type(s) for -: 'datetime.date' and 'str'
#> False False True

# ---- datetime and date are not compared
from datetime import date, datetime, timezone
print(datetime(2024, 1, 1) == date(2024, 1, 1), datetime(2024, 1, 1).date() == date(2024, 1, 1), isinstance(datetime(2024, 1, 1), date))
for job in (lambda: datetime(2024, 1, 1) < date(2024, 1, 1), lambda: datetime(2024, 1, 1) - date(2024, 1, 1), lambda: datetime(2024, 1, 1) < datetime(2024, 1, 1, tzinfo=timezone.utc), lambda: datetime(2024, 1, 1) - datetime(2024, 1, 1, tzinfo=timezone.utc)):
    try: job()
    except TypeError as e: print(e)
print(datetime(2024, 1, 1) == datetime(2024, 1, 1, tzinfo=timezone.utc))
#> False True True
#> '<' not supported between instances of 'datetime.datetime' and 'datetime.date'
#> unsupported operand type(s) for -: 'datetime.datetime' and 'datetime.date'
#> can't compare offset-naive and offset-aware datetimes
#> can't subtract offset-naive and offset-aware datetimes
#> False

# ---- datetime: isoformat in all ways
from datetime import datetime, timezone, timedelta
d = datetime(2024, 1, 2, 3, 4, 5, 678900, tzinfo=timezone(timedelta(hours=5, minutes=30)))
for spec in ('auto', 'hours', 'minutes', 'seconds', 'milliseconds', 'microseconds'): print(d.isoformat(' ', spec))
print(d, repr(d), datetime(2024, 1, 1), datetime(2024, 1, 1).isoformat(sep='_'), d.isoformat(timespec='minutes'))
try: d.isoformat(timespec='bogus')
except ValueError as e: print(e)
#> 2024-01-02 03:04:05.678900+05:30
#> 2024-01-02 03+05:30
#> 2024-01-02 03:04+05:30
#> 2024-01-02 03:04:05+05:30
#> 2024-01-02 03:04:05.678+05:30
#> 2024-01-02 03:04:05.678900+05:30
#> 2024-01-02 03:04:05.678900+05:30 datetime.datetime(2024, 1, 2, 3, 4, 5, 678900, tzinfo=datetime.timezone(datetime.timedelta(seconds=19800))) 2024-01-01 00:00:00 2024-01-01_00:00:00 2024-01-02T03:04+05:30
#> Unknown timespec value

# ---- datetime: combine, replace and parts
from datetime import datetime, date, time, timezone
d = datetime.combine(date(2024, 5, 6), time(7, 8, tzinfo=timezone.utc))
print(d, d.date(), d.time(), d.timetz(), d.replace(hour=0, tzinfo=None), d.timetuple()[:6], d.utctimetuple()[3], datetime.combine(d, time.min), d.toordinal(), d.utcoffset(), d.dst(), d.tzname())
try: datetime.combine('x', time())
except TypeError as e: print(e)
#> 2024-05-06 07:08:00+00:00 2024-05-06 07:08:00 07:08:00+00:00 2024-05-06 00:08:00 (2024, 5, 6, 7, 8, 0) 7 2024-05-06 00:00:00 739012 0:00:00 None UTC
#> combine() argument 1 must be datetime.date, not str

# ---- datetime: fixed zones and conversion
from datetime import datetime, timezone, timedelta
utc = datetime(2024, 3, 10, 12, tzinfo=timezone.utc)
est = timezone(timedelta(hours=-5), 'EST')
print(utc.astimezone(est), utc.astimezone(est) == utc, utc.astimezone(est).tzname(), hash(utc) == hash(utc.astimezone(est)), est, repr(est), timezone(timedelta(seconds=3661)), timezone(timedelta(0)), repr(timezone(timedelta(0), 'Z')), timezone.utc, timezone.min, timezone.max)
for bad in (timedelta(hours=24), 5, timedelta(hours=-24)):
    try: timezone(bad)
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
try: timezone(timedelta(0), 5)
except TypeError as e: print(e)
#> 2024-03-10 07:00:00-05:00 True EST True EST datetime.timezone(datetime.timedelta(days=-1, seconds=68400), 'EST') UTC+01:01:01 UTC datetime.timezone(datetime.timedelta(0), 'Z') UTC UTC-23:59 UTC+23:59
#> ValueError offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=1)
#> TypeError timezone() argument 1 must be datetime.timedelta, not int
#> ValueError offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=-1)
#> timezone() argument 2 must be str, not int

# ---- datetime: timestamps
from datetime import datetime, timezone
for s in (0, 1.5, -1, 1e9, 253402300799):
    print(datetime.fromtimestamp(s, timezone.utc), datetime.fromtimestamp(s, tz=timezone.utc).timestamp())
for bad in (1e20, float('nan'), float('inf'), 'x'):
    try: datetime.fromtimestamp(bad, timezone.utc)
    except (ValueError, OverflowError, TypeError) as e: print(type(e).__name__)
#> 1970-01-01 00:00:00+00:00 0.0
#> 1970-01-01 00:00:01.500000+00:00 1.5
#> 1969-12-31 23:59:59+00:00 -1.0
#> 2001-09-09 01:46:40+00:00 1000000000.0
#> 9999-12-31 23:59:59+00:00 253402300799.0
#> OverflowError
#> ValueError
#> OverflowError
#> TypeError

# ---- strptime: programs
from datetime import datetime
for text, fmt in (('2024-01-02T03:04:05.678', '%Y-%m-%dT%H:%M:%S.%f'), ('Jan 5, 2024', '%b %d, %Y'), ('05/01/24 11PM', '%d/%m/%y %I%p'), ('2024-01-02 +0530', '%Y-%m-%d %z'), ('2024-060', '%Y-%j'), ('2024 W10 1', '%G W%V %u'), ('12:30', '%H:%M'), ('2024-01-02 UTC', '%Y-%m-%d %Z')):
    print(repr(datetime.strptime(text, fmt)))
for args in (('2024', '%Y-%m'), ('31-02-2024', '%d-%m-%Y'), ('x', '%Q'), ('2024-01-01 ', '%Y-%m-%d')):
    try: datetime.strptime(*args)
    except ValueError as e: print(e)
#> datetime.datetime(2024, 1, 2, 3, 4, 5, 678000)
#> datetime.datetime(2024, 1, 5, 0, 0)
#> datetime.datetime(2024, 1, 5, 23, 0)
#> datetime.datetime(2024, 1, 2, 0, 0, tzinfo=datetime.timezone(datetime.timedelta(seconds=19800)))
#> datetime.datetime(2024, 2, 29, 0, 0)
#> datetime.datetime(2024, 3, 4, 0, 0)
#> datetime.datetime(1900, 1, 1, 12, 30)
#> datetime.datetime(2024, 1, 2, 0, 0)
#> time data '2024' does not match format '%Y-%m'
#> day 31 must be in range 1..29 for month 2 in year 2024
#> 'Q' is a bad directive in format '%Q'
#> unconverted data remains:  

# ---- strftime: all directives
from datetime import datetime, timezone, timedelta
d = datetime(2024, 2, 5, 7, 8, 9, 12, tzinfo=timezone(timedelta(hours=-3, minutes=-30)))
print([d.strftime('%' + c) for c in 'aAbBcdfHIjmMpSuUVwWxXyYzZ%G'], d.strftime('%:z'), datetime(2024, 1, 1).strftime('[%z%Z]'), d.strftime(''), d.strftime('ü%Y'))
#> ['Mon', 'Monday', 'Feb', 'February', 'Mon Feb  5 07:08:09 2024', '05', '000012', '07', '07', '036', '02', '08', 'AM', '09', '1', '05', '06', '1', '06', '02/05/24', '07:08:09', '24', '2024', '-0330', 'UTC-03:30', '%', '2024'] -03:30 []  ü2024

# ---- time: fields, text and comparisons
from datetime import time, timezone, timedelta, datetime
t = time(13, 5, 9, 50)
print(t, repr(t), t.isoformat('minutes'), t.replace(hour=1), time(1) < time(2), time.fromisoformat('04:05:06.789'), t.strftime('%I:%M %p'), f'{t:%H}', bool(time(0)), time(1, tzinfo=timezone.utc), time(23, tzinfo=timezone(timedelta(hours=1))).utcoffset(), t.hour, t.microsecond, t.fold)
for job in (lambda: time(24), lambda: time(1, 60), lambda: time(1) < time(1, tzinfo=timezone.utc), lambda: time(1) + timedelta(1), lambda: time.fromisoformat('25:00'), lambda: time('x') if False else time(1.5)):
    try: job()
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
#> 13:05:09.000050 datetime.time(13, 5, 9, 50) 13:05 01:05:09.000050 True 04:05:06.789000 01:05 PM 13 True 01:00:00+00:00 1:00:00 13 50 0
#> ValueError hour must be in 0..23, not 24
#> ValueError minute must be in 0..59, not 60
#> TypeError can't compare offset-naive and offset-aware times
#> TypeError unsupported operand type(s) for +: 'datetime.time' and 'datetime.timedelta'
#> ValueError hour must be in 0..23, not 25
#> TypeError 'float' object cannot be interpreted as an integer

# ---- fromisoformat: forms
from datetime import datetime, date
for s in ('2024-01-02', '20240102', '2024-W05-3', '2024W053', '2024-01-02T03', '2024-01-02 03:04', '20240102T030405', '2024-01-02T03:04:05Z', '2024-01-02T03:04:05,5', '2024-01-02T03:04:05.123456789', '2024-01-02T03:04+05:30', '2024-01-02T24:00'):
    try: print(s, repr(datetime.fromisoformat(s)))
    except ValueError as e: print(s, e)
for bad in ('', '2024', '2024-1-2', '2024-01-02T', '2024-01-02T25:00', '2024-01-02T03:04:05+25:00', 'x' * 10):
    try: datetime.fromisoformat(bad)
    except ValueError as e: print(e)
#> 2024-01-02 datetime.datetime(2024, 1, 2, 0, 0)
#> 20240102 datetime.datetime(2024, 1, 2, 0, 0)
#> 2024-W05-3 datetime.datetime(2024, 1, 31, 0, 0)
#> 2024W053 datetime.datetime(2024, 1, 31, 0, 0)
#> 2024-01-02T03 datetime.datetime(2024, 1, 2, 3, 0)
#> 2024-01-02 03:04 datetime.datetime(2024, 1, 2, 3, 4)
#> 20240102T030405 datetime.datetime(2024, 1, 2, 3, 4, 5)
#> 2024-01-02T03:04:05Z datetime.datetime(2024, 1, 2, 3, 4, 5, tzinfo=datetime.timezone.utc)
#> 2024-01-02T03:04:05,5 datetime.datetime(2024, 1, 2, 3, 4, 5, 500000)
#> 2024-01-02T03:04:05.123456789 datetime.datetime(2024, 1, 2, 3, 4, 5, 123456)
#> 2024-01-02T03:04+05:30 datetime.datetime(2024, 1, 2, 3, 4, tzinfo=datetime.timezone(datetime.timedelta(seconds=19800)))
#> 2024-01-02T24:00 datetime.datetime(2024, 1, 3, 0, 0)
#> Invalid isoformat string: ''
#> Invalid isoformat string: '2024'
#> Invalid isoformat string: '2024-1-2'
#> Invalid isoformat string: '2024-01-02T'
#> hour must be in 0..23, not 25
#> offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=1, seconds=3600)
#> Invalid isoformat string: 'xxxxxxxxxx'

# ---- copies, subclasses and match
import copy
from datetime import date, datetime, timedelta, timezone
class D(date):
    def next(self): return self + timedelta(1)
d = D(2024, 1, 31)
print(type(d.next()).__name__, d.next(), copy.deepcopy(d) == d, copy.replace(d, day=1), D.fromisoformat('2024-01-01').__class__.__name__, repr(d), type(D.today()).__name__ if False else '')
match datetime(2024, 5, 6):
    case datetime(year=2024, month=m): print('month', m)
match timedelta(hours=3):
    case timedelta(seconds=s): print(s)
#> D 2024-02-01 True 2024-01-01 D D(2024, 1, 31) 
#> month 5
#> 10800

# ---- a tzinfo of one's own
from datetime import tzinfo, timedelta, datetime, timezone
class Z(tzinfo):
    def utcoffset(self, dt): return timedelta(hours=1) + self.dst(dt)
    def dst(self, dt): return timedelta(hours=1) if dt is not None and 3 < dt.month < 11 else timedelta(0)
    def tzname(self, dt): return 'SUM' if self.dst(dt) else 'WIN'
s, w = datetime(2024, 7, 1, 12, tzinfo=Z()), datetime(2024, 1, 1, 12, tzinfo=Z())
print(s, w, s.tzname(), w.tzname(), s.astimezone(timezone.utc), datetime(2024, 7, 1, 10, tzinfo=timezone.utc).astimezone(Z()), s - w, s.dst())
for job in (lambda: tzinfo().utcoffset(None), lambda: datetime(2024, 1, 1, tzinfo=5)):
    try: job()
    except (NotImplementedError, TypeError) as e: print(type(e).__name__, e)
#> 2024-07-01 12:00:00+02:00 2024-01-01 12:00:00+01:00 SUM WIN 2024-07-01 10:00:00+00:00 2024-07-01 12:00:00+02:00 181 days, 23:00:00 1:00:00
#> NotImplementedError a tzinfo subclass must implement utcoffset()
#> TypeError tzinfo argument must be None or of a tzinfo subclass, not type 'int'

# ---- ranges of days, weeks and months
from datetime import date, timedelta
def days(a, b, step=1):
    while a < b: yield a; a += timedelta(step)
print([str(d) for d in days(date(2024, 2, 27), date(2024, 3, 2))], len(list(days(date(2024, 1, 1), date(2025, 1, 1)))), [d.day for d in days(date(2024, 1, 1), date(2024, 2, 1), 7)])
first = date(2024, 5, 17).replace(day=1)
print(first, (first + timedelta(32)).replace(day=1) - timedelta(1), first - timedelta(first.weekday()))
#> ['2024-02-27', '2024-02-28', '2024-02-29', '2024-03-01'] 366 [1, 8, 15, 22, 29]
#> 2024-05-01 2024-05-31 2024-04-29

# ---- durations in words
from datetime import timedelta, datetime
def words(t):
    m, s = divmod(int(t.total_seconds()), 60); h, m = divmod(m, 60); d, h = divmod(h, 24)
    return ' '.join(f'{n}{u}' for n, u in ((d, 'd'), (h, 'h'), (m, 'm'), (s, 's')) if n) or '0s'
print(words(timedelta(1, 3661)), words(timedelta()), words(datetime(2024, 1, 2) - datetime(2023, 12, 31, 23, 59)), words(timedelta(minutes=90)))
#> 1d 1h 1m 1s 0s 1d 1m 1h 30m

# ---- sorting and grouping of records by date
from datetime import datetime
from itertools import groupby
rows = ['2024-01-02 10:00,a', '2024-01-01 09:30,b', '2024-01-02 08:00,c']
parsed = sorted((datetime.strptime(t, '%Y-%m-%d %H:%M'), n) for t, n in (r.split(',') for r in rows))
for day, group in groupby(parsed, key=lambda p: p[0].date()): print(day, [n for _, n in group])
#> 2024-01-01 ['b']
#> 2024-01-02 ['c', 'a']

# ---- strptime passes over flags and widths
import datetime as dt, warnings
warnings.simplefilter('ignore')
for s, f in (('5', '%-d'), ('05', '%_d'), ('5', '%3d'), ('5', '%^#02d'), ('3', '%-Q'), ('3', '%O'), ('3', '%E'), ('3', '%-'), ('3', '%Ed'), ('1/2/24', '%-m/%-d/%y'),
             ('24', '%OQ'), ('01/02/24', '%D'), ('2024-01-02', '%F'), ('5', '%e'), ('1', '%C'), ('x\n', 'x%n'), ('x\t', 'x%t'), ('0102', '%5'), ('AM', '%P'), ('3', '% d')):
    try: print(repr(s), f, dt.datetime.strptime(s, f))
    except ValueError as e: print(repr(s), f, '|', e)
#> '5' %-d 1900-01-05 00:00:00
#> '05' %_d 1900-01-05 00:00:00
#> '5' %3d 1900-01-05 00:00:00
#> '5' %^#02d | '^' is a bad directive in format '%^#02d'
#> '3' %-Q | 'Q' is a bad directive in format '%-Q'
#> '3' %O | 'O' is a bad directive in format '%O'
#> '3' %E | 'E' is a bad directive in format '%E'
#> '3' %- | stray % in format '%-'
#> '3' %Ed | 'Ed' is a bad directive in format '%Ed'
#> '1/2/24' %-m/%-d/%y 2024-01-02 00:00:00
#> '24' %OQ | 'OQ' is a bad directive in format '%OQ'
#> '01/02/24' %D | 'D' is a bad directive in format '%D'
#> '2024-01-02' %F | 'F' is a bad directive in format '%F'
#> '5' %e 1900-01-05 00:00:00
#> '1' %C | 'C' is a bad directive in format '%C'
#> 'x\n' x%n | 'n' is a bad directive in format 'x%n'
#> 'x\t' x%t | 't' is a bad directive in format 'x%t'
#> '0102' %5 | stray % in format '%5'
#> 'AM' %P 1900-01-01 00:00:00
#> '3' % d | stray % in format '% d'

# ---- calls that do not fit
import datetime as D
def attempt(f):
    try:
        print(f())
    except TypeError as e:
        print(e)
d, dt, t, T = D.date, D.datetime, D.time, D.timedelta
day = d(2024, 1, 1)
for f in (lambda: d(2024, 1, 1, 1), lambda: d(2024, 1, 1, foo=1), lambda: d(2024, 1), lambda: d(2024, 1, 1, day=1),
          lambda: dt(2024, 1, 1, foo=1), lambda: dt(2024, 1, 1, 1, 1, 1, 1, None, 0), lambda: dt(), lambda: t(foo=1),
          lambda: t(1, 2, 3, 4, None, 5), lambda: T(foo=1), lambda: T(1, 2, 3, 4, 5, 6, 7, 8),
          lambda: D.timezone(T(0), 'a', 'b'), lambda: dt.now(1, 2), lambda: dt.now(foo=1), lambda: dt.fromtimestamp(),
          lambda: dt.fromtimestamp('x'), lambda: dt.fromtimestamp(None), lambda: d.fromisoformat(), lambda: dt.strptime('2024'),
          lambda: d.fromisocalendar(2024), lambda: day.replace(2024, 1, 1, 1), lambda: day.replace(foo=1),
          lambda: dt(2024, 1, 1).replace(foo=3), lambda: t(1).replace(foo=1), lambda: dt(2024, 1, 1).isoformat(foo=1),
          lambda: day.isoformat(1), lambda: day.weekday(1), lambda: day.strftime(), lambda: T(1).total_seconds(1),
          lambda: d.today(1), lambda: D.timezone.utc.utcoffset(), lambda: dt(2024, 1, 1).astimezone(foo=1)):
    attempt(f)
#> function takes at most 3 arguments (4 given)
#> function takes at most 3 arguments (4 given)
#> function missing required argument 'day' (pos 3)
#> function takes at most 3 arguments (4 given)
#> this function got an unexpected keyword argument 'foo'
#> function takes at most 8 positional arguments (9 given)
#> function missing required argument 'year' (pos 1)
#> this function got an unexpected keyword argument 'foo'
#> function takes at most 5 positional arguments (6 given)
#> __new__() got an unexpected keyword argument 'foo'
#> __new__() takes at most 7 arguments (8 given)
#> timezone() takes at most 2 arguments (3 given)
#> now() takes at most 1 argument (2 given)
#> now() got an unexpected keyword argument 'foo'
#> fromtimestamp() missing required argument 'timestamp' (pos 1)
#> argument must be int or float, not str
#> argument must be int or float, not NoneType
#> date.fromisoformat() takes exactly one argument (0 given)
#> strptime() takes exactly 2 arguments (1 given)
#> fromisocalendar() missing required argument 'week' (pos 2)
#> replace() takes at most 3 arguments (4 given)
#> replace() got an unexpected keyword argument 'foo'
#> replace() got an unexpected keyword argument 'foo'
#> replace() got an unexpected keyword argument 'foo'
#> isoformat() got an unexpected keyword argument 'foo'
#> date.isoformat() takes no arguments (1 given)
#> date.weekday() takes no arguments (1 given)
#> strftime() missing required argument 'format' (pos 1)
#> timedelta.total_seconds() takes no arguments (1 given)
#> date.today() takes no arguments (1 given)
#> timezone.utcoffset() takes exactly one argument (0 given)
#> astimezone() got an unexpected keyword argument 'foo'

# ---- wrong arguments of constructors and methods
from datetime import date, datetime, time, timedelta, timezone
def tries(*fs):
    for f in fs:
        try:
            print(f())
        except TypeError as e:
            print(e)
class Day(date):
    def __new__(cls, *parts): return super().__new__(cls, *parts)
tries(lambda: date(), lambda: date(1, 2), lambda: date(1, 2, 3, 4), lambda: date(1, year=2), lambda: date(1, 2, dya=3), lambda: Day(1), lambda: datetime(1, 2, 3, hours=4), lambda: datetime(1, 2, 3, day=4))
tries(lambda: timezone(), lambda: timezone(1), lambda: timezone(timedelta(0), 'x', 3), lambda: timedelta(1, days=2), lambda: time(1, hour=2))
tries(lambda: date.fromordinal(), lambda: date.fromordinal(n=1), lambda: date.fromisocalendar(2020, 1), lambda: datetime.strptime('1'), lambda: datetime.strptime('1', fmt='2'), lambda: datetime.fromisoformat(1, 2))
tries(lambda: datetime.combine(date.min), lambda: date.min.strftime(), lambda: date.min.strftime(fmt='%Y'), lambda: time.min.strftime('%H', 1), lambda: date.min.replace(yer=1), lambda: date.min.weekday(x=1))
#> function missing required argument 'year' (pos 1)
#> function missing required argument 'day' (pos 3)
#> function takes at most 3 arguments (4 given)
#> function missing required argument 'month' (pos 2)
#> function missing required argument 'day' (pos 3)
#> function missing required argument 'month' (pos 2)
#> this function got an unexpected keyword argument 'hours'. Did you mean 'hour'?
#> argument for function given by name ('day') and position (3)
#> timezone() missing required argument 'offset' (pos 1)
#> timezone() argument 1 must be datetime.timedelta, not int
#> timezone() takes at most 2 arguments (3 given)
#> argument for __new__() given by name ('days') and position (1)
#> argument for function given by name ('hour') and position (1)
#> fromordinal() takes exactly 1 argument (0 given)
#> fromordinal() takes no keyword arguments
#> fromisocalendar() missing required argument 'day' (pos 3)
#> strptime() takes exactly 2 arguments (1 given)
#> strptime() takes no keyword arguments
#> datetime.fromisoformat() takes exactly one argument (2 given)
#> combine() missing required argument 'time' (pos 2)
#> strftime() missing required argument 'format' (pos 1)
#> strftime() missing required argument 'format' (pos 1)
#> strftime() takes at most 1 argument (2 given)
#> replace() got an unexpected keyword argument 'yer'. Did you mean 'year'?
#> date.weekday() takes no keyword arguments

# ---- local times at the edges of the calendar
from datetime import datetime, timezone
def tries(*fs):
    for f in fs:
        try:
            print(f())
        except ValueError as e:
            print(e)
for d in datetime.min, datetime(1, 1, 1, 23, 59, 59), datetime(1, 1, 2), datetime(9999, 12, 30), datetime.max, datetime.max.replace(fold=1):
    tries(d.timestamp, lambda: d.astimezone(timezone.utc), d.replace(tzinfo=timezone.utc).timestamp)
#> year must be in 1..9999, not 0
#> year must be in 1..9999, not 0
#> -62135596800.0
#> year must be in 1..9999, not 0
#> year must be in 1..9999, not 0
#> -62135510401.0
#> -62135510400.0
#> 0001-01-02 00:00:00+00:00
#> -62135510400.0
#> 253402128000.0
#> 9999-12-30 00:00:00+00:00
#> 253402128000.0
#> 253402300800.0
#> year must be in 1..9999, not 10000
#> 253402300800.0
#> year must be in 1..9999, not 10000
#> year must be in 1..9999, not 10000
#> 253402300800.0

# ---- parts are asked for an index, and have the size of a C int
from datetime import date, datetime, time, timedelta
class I:
    def __init__(self, v): self.v = v
    def __index__(self): return self.v
def tried(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
print(repr(datetime(I(2024), I(2), I(29), I(1), I(2), I(3), I(4), fold=I(1))), repr(time(I(5), fold=True)), repr(date(I(2024), 1, True)))
for wrong in 2.0, '1', None, [], I(2), -1, 10**20:
    tried(lambda: datetime(2024, 1, 1, fold=wrong))
    tried(lambda: time(0, fold=wrong))
    tried(lambda: datetime(2024, 1, 1, 0, wrong) if wrong != -1 else datetime(2024, 1, 1, 0, 0, 0, -1))
tried(lambda: date(10**20, 1, 1))
tried(lambda: date.fromordinal(10**20))
#> datetime.datetime(2024, 2, 29, 1, 2, 3, 4, fold=1) datetime.time(5, 0, fold=1) datetime.date(2024, 1, 1)
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> TypeError 'list' object cannot be interpreted as an integer
#> TypeError 'list' object cannot be interpreted as an integer
#> TypeError 'list' object cannot be interpreted as an integer
#> ValueError fold must be either 0 or 1, not 2
#> ValueError fold must be either 0 or 1, not 2
#> datetime.datetime(2024, 1, 1, 0, 2)
#> ValueError fold must be either 0 or 1, not -1
#> ValueError fold must be either 0 or 1, not -1
#> ValueError microsecond must be in 0..999999, not -1
#> OverflowError Python int too large to convert to C long
#> OverflowError Python int too large to convert to C long
#> OverflowError Python int too large to convert to C long
#> OverflowError Python int too large to convert to C long
#> OverflowError Python int too large to convert to C long

# ---- sums over many days and fractions of them
from datetime import date, datetime, timedelta, timezone
a = datetime(2024, 2, 28, 23, 59, 59, 999999)
for t in timedelta(microseconds=1), timedelta(days=-738944), timedelta(days=2913000, seconds=86399), timedelta(hours=-25, microseconds=-1):
    print(a + t, a - (a + t), (a + t) - t == a, abs(t), -t, t - t == timedelta(0), t + timedelta(days=3))
for f in lambda: a + timedelta(days=3000000), lambda: a - timedelta(days=800000), lambda: timedelta.max + timedelta(microseconds=1), lambda: -timedelta.max - timedelta(days=1), lambda: date.max + timedelta(1):
    try: print(f())
    except OverflowError as e: print(e)
print(abs(timedelta.min), timedelta.min < timedelta.max, -timedelta.max > timedelta.min, timedelta(1) > timedelta(0, 86399, 999999))
zone = timezone(timedelta(hours=-5))
b = datetime(1, 1, 1, 2, tzinfo=timezone.utc)
print(b < b.replace(tzinfo=zone), hash(a.replace(tzinfo=zone)) == hash(a.replace(tzinfo=zone).astimezone(timezone.utc)))
class T(timedelta):
    def __neg__(self): return 'mine'
    def __add__(self, other): return 'sum'
print(abs(T(-1)), -T(1), T(1) + T(1), T(1) - T(2), type(T(1) - T(1)).__name__)
#> 2024-02-29 00:00:00 -1 day, 23:59:59.999999 True 0:00:00.000001 -1 day, 23:59:59.999999 True 3 days, 0:00:00.000001
#> Traceback (most recent call last):
#>   File "datetime.py", line 1272, in <module>
#>     print(a + t, a - (a + t), (a + t) - t == a, abs(t), -t, t - t == timedelta(0), t + timedelta(days=3))
#>           ~~^~~
#> OverflowError: date value out of range

# ---- weeks of strftime over a year's ends
from datetime import datetime
for d in datetime(2021, 1, 3), datetime(2024, 12, 30, 0, 5), datetime(1999, 12, 31, 12, 0, 7):
    print(d.strftime('%G-W%V-%u %U %W %j %d %m %I %p %y %C %e %H%%'))
#> 2020-W53-7 01 00 003 03 01 12 AM 21 20  3 00%
#> 2025-W01-1 52 53 365 30 12 12 AM 24 20 30 00%
#> 1999-W52-5 52 52 365 31 12 12 PM 99 19 31 12%

# ---- strptime reads the longest number first
from datetime import datetime
for text, format in ('1122024', '%d%m%Y'), ('11 2 24', '%d %m %y'), ('311299', '%d%m%y'), ('3.4.2024  5:06', '%d.%m.%Y %H:%M'), ('Sat, MAY 4 2024', '%a, %b %d %Y'), ('2024-05-04T01:02:03.5-0330', '%Y-%m-%dT%H:%M:%S.%f%z'), ('12am 2024', '%I%p %Y'), ('2024-02-30', '%Y-%m-%d'), ('2024-2-3 ', '%Y-%m-%d'), ('\u0662\u0660\u0662\u0664', '%Y'), ('2024-05-04 Z', '%Y-%m-%d %z'), ('2024', '%Y%%'), ('5/6/24', '%m/%d/%Y'):
    try: print(repr(datetime.strptime(text, format)))
    except ValueError as e: print(e)
#> datetime.datetime(2024, 2, 11, 0, 0)
#> datetime.datetime(2024, 2, 11, 0, 0)
#> datetime.datetime(1999, 12, 31, 0, 0)
#> datetime.datetime(2024, 4, 3, 5, 6)
#> datetime.datetime(2024, 5, 4, 0, 0)
#> datetime.datetime(2024, 5, 4, 1, 2, 3, 500000, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=73800)))
#> datetime.datetime(2024, 1, 1, 0, 0)
#> day 30 must be in range 1..29 for month 2 in year 2024
#> unconverted data remains:  
#> datetime.datetime(2024, 1, 1, 0, 0)
#> datetime.datetime(2024, 5, 4, 0, 0, tzinfo=datetime.timezone.utc)
#> time data '2024' does not match format '%Y%%'
#> time data '5/6/24' does not match format '%m/%d/%Y'

# ---- dates that do not exist, as they are parsed
import datetime, time
for text, form in [('0000', '%Y'), ('2023-02-29', '%Y-%m-%d'), ('02-29', '%m-%d'), ('04-31', '%m-%d'), ('0000 001', '%Y %j'),
                   ('2024-02-29', '%Y-%m-%d'), ('0000 10 1', '%Y %W %w'), ('0000 01 1', '%G %V %u'), ('2023 366', '%Y %j')]:
    for parse in datetime.datetime.strptime, time.strptime:
        try:
            print(form, parse(text, form))
        except ValueError as e:
            print(form, e)
#> %Y year must be in 1..9999, not 0
#> %Y year must be in 1..9999, not 0
#> %Y-%m-%d day 29 must be in range 1..28 for month 2 in year 2023
#> %Y-%m-%d day 29 must be in range 1..28 for month 2 in year 2023
#> datetime.py:1324: DeprecationWarning: Parsing dates involving a day of month without a year specified is ambiguous
#> and fails to parse leap day. The default behavior will change in Python 3.15
#> to either always raise an exception or to use a different default year (TBD).
#> To avoid trouble, add a specific year to the input & format.
#> See https://github.com/python/cpython/issues/70647.
#>   print(form, parse(text, form))
#> %m-%d day 29 must be in range 1..28 for month 2 in year 1900
#> %m-%d time.struct_time(tm_year=1900, tm_mon=2, tm_mday=29, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=0, tm_yday=60, tm_isdst=-1)
#> %m-%d day 31 must be in range 1..30 for month 4 in year 1900
#> %m-%d day 31 must be in range 1..30 for month 4 in year 1900
#> %Y %j year must be in 1..9999, not 0
#> %Y %j year must be in 1..9999, not 0
#> %Y-%m-%d 2024-02-29 00:00:00
#> %Y-%m-%d time.struct_time(tm_year=2024, tm_mon=2, tm_mday=29, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=3, tm_yday=60, tm_isdst=-1)
#> %Y %W %w year must be in 1..9999, not 0
#> %Y %W %w year must be in 1..9999, not 0
#> %G %V %u year must be in 1..9999, not 0
#> %G %V %u year must be in 1..9999, not 0
#> %Y %j 2024-01-01 00:00:00
#> %Y %j time.struct_time(tm_year=2024, tm_mon=1, tm_mday=1, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=0, tm_yday=366, tm_isdst=-1)

# ---- its classes cannot be changed, as those of C
import datetime
from unittest import mock
for cls in (datetime.date, datetime.datetime, datetime.timedelta, datetime.time, datetime.tzinfo, datetime.timezone):
    for change in (lambda: setattr(cls, 'now', 1), lambda: delattr(cls, '__init__'), lambda: setattr(cls, '__name__', 'x'), lambda: setattr(cls, '__doc__', 'x')):
        try:
            print(change())
        except TypeError as e:
            print(e)
try:
    with mock.patch('datetime.datetime.now'):
        print('patched')
except TypeError as e:
    print(e, '|', e.__context__)
class Frozen(datetime.datetime):
    @classmethod
    def now(cls, tz=None):
        return cls(2020, 1, 2)
Frozen.utcnow = Frozen.now
with mock.patch('datetime.datetime', Frozen):
    print(repr(datetime.datetime.now()), datetime.datetime.utcnow() + datetime.timedelta(1))
moment = Frozen(2020, 1, 1)
try:
    moment.__class__ = datetime.date
except TypeError as e:
    print(e)
#> cannot set 'now' attribute of immutable type 'datetime.date'
#> cannot set '__init__' attribute of immutable type 'datetime.date'
#> cannot set '__name__' attribute of immutable type 'datetime.date'
#> cannot set '__doc__' attribute of immutable type 'datetime.date'
#> cannot set 'now' attribute of immutable type 'datetime.datetime'
#> cannot set '__init__' attribute of immutable type 'datetime.datetime'
#> cannot set '__name__' attribute of immutable type 'datetime.datetime'
#> cannot set '__doc__' attribute of immutable type 'datetime.datetime'
#> cannot set 'now' attribute of immutable type 'datetime.timedelta'
#> cannot set '__init__' attribute of immutable type 'datetime.timedelta'
#> cannot set '__name__' attribute of immutable type 'datetime.timedelta'
#> cannot set '__doc__' attribute of immutable type 'datetime.timedelta'
#> cannot set 'now' attribute of immutable type 'datetime.time'
#> cannot set '__init__' attribute of immutable type 'datetime.time'
#> cannot set '__name__' attribute of immutable type 'datetime.time'
#> cannot set '__doc__' attribute of immutable type 'datetime.time'
#> cannot set 'now' attribute of immutable type 'datetime.tzinfo'
#> cannot set '__init__' attribute of immutable type 'datetime.tzinfo'
#> cannot set '__name__' attribute of immutable type 'datetime.tzinfo'
#> cannot set '__doc__' attribute of immutable type 'datetime.tzinfo'
#> cannot set 'now' attribute of immutable type 'datetime.timezone'
#> cannot set '__init__' attribute of immutable type 'datetime.timezone'
#> cannot set '__name__' attribute of immutable type 'datetime.timezone'
#> cannot set '__doc__' attribute of immutable type 'datetime.timezone'
#> cannot set 'now' attribute of immutable type 'datetime.datetime' | cannot set 'now' attribute of immutable type 'datetime.datetime'
#> Frozen(2020, 1, 2, 0, 0) 2020-01-03 00:00:00
#> __class__ assignment only supported for mutable types or ModuleType subclasses

# ---- what is no part of a timedelta
import collections, datetime, decimal, fractions
for value in decimal.Decimal(2), fractions.Fraction(1, 2), '1', None, datetime.timedelta(1), collections.deque(), [1]:
    for make in (lambda: datetime.timedelta(hours=value), lambda: datetime.timezone(value), lambda: datetime.timedelta(1) * value):
        try:
            print(make())
        except TypeError as e:
            print(e)
#> unsupported type for timedelta hours component: decimal.Decimal
#> timezone() argument 1 must be datetime.timedelta, not decimal.Decimal
#> unsupported operand type(s) for *: 'datetime.timedelta' and 'decimal.Decimal'
#> unsupported type for timedelta hours component: Fraction
#> timezone() argument 1 must be datetime.timedelta, not Fraction
#> unsupported operand type(s) for *: 'datetime.timedelta' and 'Fraction'
#> unsupported type for timedelta hours component: str
#> timezone() argument 1 must be datetime.timedelta, not str
#> can't multiply sequence by non-int of type 'datetime.timedelta'
#> unsupported type for timedelta hours component: NoneType
#> timezone() argument 1 must be datetime.timedelta, not None
#> unsupported operand type(s) for *: 'datetime.timedelta' and 'NoneType'
#> unsupported type for timedelta hours component: datetime.timedelta
#> Traceback (most recent call last):
#>   File "datetime.py", line 1411, in <module>
#>     print(make())
#>           ~~~~^^
#>   File "datetime.py", line 1409, in <lambda>
#>     for make in (lambda: datetime.timedelta(hours=value), lambda: datetime.timezone(value), lambda: datetime.timedelta(1) * value):
#>                                                                   ~~~~~~~~~~~~~~~~~^^^^^^^
#> ValueError: offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=1)

# ---- sums and orders at the edges
from datetime import date, datetime, time, timedelta, timezone
def attempt(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
us = timedelta(microseconds=1)
day = timedelta(days=1)
for a in (datetime.min, datetime.max, datetime(2024, 2, 29, 23, 59, 59, 999999), datetime(1970, 1, 1)):
    for b in (us, -us, day, -day, timedelta.max, timedelta.min, timedelta(0)):
        attempt(lambda: a + b)
        attempt(lambda: a - b)
    attempt(lambda: (a - datetime(2000, 1, 1)).total_seconds())
    attempt(lambda: a - datetime.min)
    attempt(lambda: a.timestamp())
for a in (date.min, date.max, date(2024, 2, 29)):
    for b in (us, -us, day, -day, timedelta.max, timedelta(hours=47)):
        attempt(lambda: a + b)
        attempt(lambda: a - b)
        attempt(lambda: b + a)
    attempt(lambda: a - date.max)
    attempt(lambda: a - datetime.max)
    attempt(lambda: datetime.max - a)
    attempt(lambda: a < datetime.max)
    attempt(lambda: a == datetime(a.year, a.month, a.day))
attempt(lambda: [sorted([datetime(2, 1, 1), datetime(1, 12, 31, 23), datetime(1, 12, 31, 22, 59)])])
attempt(lambda: max(date(2024, 1, 1), date(2023, 12, 31), date(2024, 1, 2)))
attempt(lambda: {date(2024, 1, 1): 1}[datetime(2024, 1, 1).date()])
attempt(lambda: len({time(1), time(1, 0), time(1, fold=1), time(1, tzinfo=timezone.utc)}))
attempt(lambda: hash(timedelta(days=-1)) == hash(-day))
attempt(lambda: date(2024, 1, 1) + 1)
attempt(lambda: 1 - date(2024, 1, 1))
attempt(lambda: day + date(2024, 1, 1))
attempt(lambda: day - date(2024, 1, 1))
attempt(lambda: date(2024, 1, 1) < 1)
attempt(lambda: day > 5)
attempt(lambda: day == 5)
#> datetime.datetime(1, 1, 1, 0, 0, 0, 1)
#> OverflowError date value out of range
#> OverflowError date value out of range
#> datetime.datetime(1, 1, 1, 0, 0, 0, 1)
#> datetime.datetime(1, 1, 2, 0, 0)
#> OverflowError date value out of range
#> OverflowError date value out of range
#> datetime.datetime(1, 1, 2, 0, 0)
#> OverflowError date value out of range
#> OverflowError date value out of range
#> OverflowError date value out of range
#> OverflowError date value out of range
#> datetime.datetime(1, 1, 1, 0, 0)
#> datetime.datetime(1, 1, 1, 0, 0)
#> -63082281600.0
#> datetime.timedelta(0)
#> ValueError year must be in 1..9999, not 0
#> OverflowError date value out of range
#> datetime.datetime(9999, 12, 31, 23, 59, 59, 999998)
#> datetime.datetime(9999, 12, 31, 23, 59, 59, 999998)
#> OverflowError date value out of range
#> OverflowError date value out of range
#> datetime.datetime(9999, 12, 30, 23, 59, 59, 999999)
#> datetime.datetime(9999, 12, 30, 23, 59, 59, 999999)
#> OverflowError date value out of range
#> OverflowError date value out of range
#> OverflowError date value out of range
#> OverflowError date value out of range
#> OverflowError date value out of range
#> datetime.datetime(9999, 12, 31, 23, 59, 59, 999999)
#> datetime.datetime(9999, 12, 31, 23, 59, 59, 999999)
#> 252455616000.0
#> datetime.timedelta(days=3652058, seconds=86399, microseconds=999999)
#> 253402300800.0
#> datetime.datetime(2024, 3, 1, 0, 0)
#> datetime.datetime(2024, 2, 29, 23, 59, 59, 999998)
#> datetime.datetime(2024, 2, 29, 23, 59, 59, 999998)
#> datetime.datetime(2024, 3, 1, 0, 0)
#> datetime.datetime(2024, 3, 1, 23, 59, 59, 999999)
#> datetime.datetime(2024, 2, 28, 23, 59, 59, 999999)
#> datetime.datetime(2024, 2, 28, 23, 59, 59, 999999)
#> datetime.datetime(2024, 3, 1, 23, 59, 59, 999999)
#> OverflowError date value out of range
#> OverflowError date value out of range
#> OverflowError date value out of range
#> OverflowError date value out of range
#> datetime.datetime(2024, 2, 29, 23, 59, 59, 999999)
#> datetime.datetime(2024, 2, 29, 23, 59, 59, 999999)
#> 762566399.999999
#> datetime.timedelta(days=738944, seconds=86399, microseconds=999999)
#> 1709251199.999999
#> datetime.datetime(1970, 1, 1, 0, 0, 0, 1)
#> datetime.datetime(1969, 12, 31, 23, 59, 59, 999999)
#> datetime.datetime(1969, 12, 31, 23, 59, 59, 999999)
#> datetime.datetime(1970, 1, 1, 0, 0, 0, 1)
#> datetime.datetime(1970, 1, 2, 0, 0)
#> datetime.datetime(1969, 12, 31, 0, 0)
#> datetime.datetime(1969, 12, 31, 0, 0)
#> datetime.datetime(1970, 1, 2, 0, 0)
#> OverflowError date value out of range
#> OverflowError date value out of range
#> OverflowError date value out of range
#> OverflowError date value out of range
#> datetime.datetime(1970, 1, 1, 0, 0)
#> datetime.datetime(1970, 1, 1, 0, 0)
#> -946684800.0
#> datetime.timedelta(days=719162)
#> 0.0
#> datetime.date(1, 1, 1)
#> datetime.date(1, 1, 1)
#> datetime.date(1, 1, 1)
#> OverflowError date value out of range
#> datetime.date(1, 1, 2)
#> OverflowError date value out of range
#> datetime.date(1, 1, 2)
#> OverflowError date value out of range
#> datetime.date(1, 1, 2)
#> OverflowError date value out of range
#> datetime.date(1, 1, 2)
#> OverflowError date value out of range
#> OverflowError date value out of range
#> OverflowError date value out of range
#> OverflowError date value out of range
#> datetime.date(1, 1, 2)
#> OverflowError date value out of range
#> datetime.date(1, 1, 2)
#> datetime.timedelta(days=-3652058)
#> TypeError unsupported operand type(s) for -: 'datetime.date' and 'datetime.datetime'
#> TypeError unsupported operand type(s) for -: 'datetime.datetime' and 'datetime.date'
#> TypeError '<' not supported between instances of 'datetime.date' and 'datetime.datetime'
#> False
#> datetime.date(9999, 12, 31)
#> datetime.date(9999, 12, 31)
#> datetime.date(9999, 12, 31)
#> datetime.date(9999, 12, 30)
#> OverflowError date value out of range
#> datetime.date(9999, 12, 30)
#> OverflowError date value out of range
#> datetime.date(9999, 12, 30)
#> OverflowError date value out of range
#> datetime.date(9999, 12, 30)
#> OverflowError date value out of range
#> datetime.date(9999, 12, 30)
#> OverflowError date value out of range
#> OverflowError date value out of range
#> OverflowError date value out of range
#> OverflowError date value out of range
#> datetime.date(9999, 12, 30)
#> OverflowError date value out of range
#> datetime.timedelta(0)
#> TypeError unsupported operand type(s) for -: 'datetime.date' and 'datetime.datetime'
#> TypeError unsupported operand type(s) for -: 'datetime.datetime' and 'datetime.date'
#> TypeError '<' not supported between instances of 'datetime.date' and 'datetime.datetime'
#> False
#> datetime.date(2024, 2, 29)
#> datetime.date(2024, 2, 29)
#> datetime.date(2024, 2, 29)
#> datetime.date(2024, 2, 28)
#> datetime.date(2024, 3, 1)
#> datetime.date(2024, 2, 28)
#> datetime.date(2024, 3, 1)
#> datetime.date(2024, 2, 28)
#> datetime.date(2024, 3, 1)
#> datetime.date(2024, 2, 28)
#> datetime.date(2024, 3, 1)
#> datetime.date(2024, 2, 28)
#> OverflowError date value out of range
#> OverflowError date value out of range
#> OverflowError date value out of range
#> datetime.date(2024, 3, 1)
#> datetime.date(2024, 2, 28)
#> datetime.date(2024, 3, 1)
#> datetime.timedelta(days=-2913114)
#> TypeError unsupported operand type(s) for -: 'datetime.date' and 'datetime.datetime'
#> TypeError unsupported operand type(s) for -: 'datetime.datetime' and 'datetime.date'
#> TypeError '<' not supported between instances of 'datetime.date' and 'datetime.datetime'
#> False
#> [[datetime.datetime(1, 12, 31, 22, 59), datetime.datetime(1, 12, 31, 23, 0), datetime.datetime(2, 1, 1, 0, 0)]]
#> datetime.date(2024, 1, 2)
#> 1
#> 2
#> True
#> TypeError unsupported operand type(s) for +: 'datetime.date' and 'int'
#> TypeError unsupported operand type(s) for -: 'int' and 'datetime.date'
#> datetime.date(2024, 1, 2)
#> TypeError unsupported operand type(s) for -: 'datetime.timedelta' and 'datetime.date'
#> TypeError '<' not supported between instances of 'datetime.date' and 'int'
#> TypeError '>' not supported between instances of 'datetime.timedelta' and 'int'
#> False

# ---- timedeltas of all sizes
from datetime import timedelta
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
values = [timedelta(0), timedelta(microseconds=1), timedelta(microseconds=-1), timedelta(1, 2, 3), timedelta(-1, 86399, 999999),
          timedelta(days=150000, microseconds=7), timedelta.max, timedelta.min, timedelta(hours=25, minutes=-3)]
for a in values:
    print(a, repr(a), bool(a), a.days, a.seconds, a.microseconds, a.total_seconds())
    attempt(lambda: (-a, +a, abs(a)))
    for n in (0, 1, -1, 2, 3, -7, 10**6, 10**20, True, 0.5, -1.5):
        attempt(lambda: a * n)
        attempt(lambda: n * a)
        attempt(lambda: a / n)
        attempt(lambda: a // n)
    for b in values:
        attempt(lambda: (a + b, a - b))
        attempt(lambda: (a / b, a // b, a % b, divmod(a, b)))
        print(a < b, a <= b, a > b, a >= b, a == b, a != b, hash(a) == hash(b))
attempt(lambda: timedelta(weeks=1, days=1, hours=1, minutes=1, seconds=1, milliseconds=1, microseconds=1))
attempt(lambda: timedelta(1, 2, 3, 4, 5, 6, 7))
attempt(lambda: timedelta(1, 2, 3, 4, 5, 6, 7, 8))
attempt(lambda: timedelta(1, days=2))
attempt(lambda: timedelta(day=2))
attempt(lambda: timedelta(days='2'))
attempt(lambda: timedelta(days=None))
attempt(lambda: timedelta(seconds=10**20))
attempt(lambda: timedelta(days=10**9))
attempt(lambda: timedelta(microseconds=2**60, days=-13343998))
attempt(lambda: timedelta(days=True, hours=1.5, seconds=0.1))
#> 0:00:00 datetime.timedelta(0) False 0 0 0 0.0
#> (datetime.timedelta(0), datetime.timedelta(0), datetime.timedelta(0))
#> 0:00:00
#> 0:00:00
#> ZeroDivisionError division by zero
#> ZeroDivisionError division by zero
#> 0:00:00
#> 0:00:00
#> 0:00:00
#> 0:00:00
#> 0:00:00
#> 0:00:00
#> 0:00:00
#> 0:00:00
#> 0:00:00
#> 0:00:00
#> 0:00:00
#> 0:00:00
#> 0:00:00
#> 0:00:00
#> 0:00:00
#> 0:00:00
#> 0:00:00
#> 0:00:00
#> 0:00:00
#> 0:00:00
#> 0:00:00
#> 0:00:00
#> 0:00:00
#> 0:00:00
#> 0:00:00
#> 0:00:00
#> 0:00:00
#> 0:00:00
#> 0:00:00
#> 0:00:00
#> 0:00:00
#> 0:00:00
#> 0:00:00
#> 0:00:00
#> 0:00:00
#> TypeError unsupported operand type(s) for //: 'datetime.timedelta' and 'float'
#> 0:00:00
#> 0:00:00
#> 0:00:00
#> TypeError unsupported operand type(s) for //: 'datetime.timedelta' and 'float'
#> (datetime.timedelta(0), datetime.timedelta(0))
#> ZeroDivisionError division by zero
#> False True False True True False True
#> (datetime.timedelta(microseconds=1), datetime.timedelta(days=-1, seconds=86399, microseconds=999999))
#> (0.0, 0, datetime.timedelta(0), (0, datetime.timedelta(0)))
#> True True False False False True False
#> (datetime.timedelta(days=-1, seconds=86399, microseconds=999999), datetime.timedelta(microseconds=1))
#> (-0.0, 0, datetime.timedelta(0), (0, datetime.timedelta(0)))
#> False False True True False True False
#> (datetime.timedelta(days=1, seconds=2, microseconds=3), datetime.timedelta(days=-2, seconds=86397, microseconds=999997))
#> (0.0, 0, datetime.timedelta(0), (0, datetime.timedelta(0)))
#> True True False False False True False
#> (datetime.timedelta(days=-1, seconds=86399, microseconds=999999), datetime.timedelta(microseconds=1))
#> (-0.0, 0, datetime.timedelta(0), (0, datetime.timedelta(0)))
#> False False True True False True False
#> (datetime.timedelta(days=150000, microseconds=7), datetime.timedelta(days=-150001, seconds=86399, microseconds=999993))
#> (0.0, 0, datetime.timedelta(0), (0, datetime.timedelta(0)))
#> True True False False False True False
#> OverflowError days=-1000000000; must have magnitude <= 999999999
#> (0.0, 0, datetime.timedelta(0), (0, datetime.timedelta(0)))
#> True True False False False True False
#> (datetime.timedelta(days=-999999999), datetime.timedelta(days=999999999))
#> (-0.0, 0, datetime.timedelta(0), (0, datetime.timedelta(0)))
#> False False True True False True False
#> (datetime.timedelta(days=1, seconds=3420), datetime.timedelta(days=-2, seconds=82980))
#> (0.0, 0, datetime.timedelta(0), (0, datetime.timedelta(0)))
#> True True False False False True False
#> 0:00:00.000001 datetime.timedelta(microseconds=1) True 0 0 1 1e-06
#> (datetime.timedelta(days=-1, seconds=86399, microseconds=999999), datetime.timedelta(microseconds=1), datetime.timedelta(microseconds=1))
#> 0:00:00
#> 0:00:00
#> ZeroDivisionError division by zero
#> ZeroDivisionError division by zero
#> 0:00:00.000001
#> 0:00:00.000001
#> 0:00:00.000001
#> 0:00:00.000001
#> -1 day, 23:59:59.999999
#> -1 day, 23:59:59.999999
#> -1 day, 23:59:59.999999
#> -1 day, 23:59:59.999999
#> 0:00:00.000002
#> 0:00:00.000002
#> 0:00:00
#> 0:00:00
#> 0:00:00.000003
#> 0:00:00.000003
#> 0:00:00
#> 0:00:00
#> -1 day, 23:59:59.999993
#> -1 day, 23:59:59.999993
#> 0:00:00
#> -1 day, 23:59:59.999999
#> 0:00:01
#> 0:00:01
#> 0:00:00
#> 0:00:00
#> OverflowError days=1157407407; must have magnitude <= 999999999
#> OverflowError days=1157407407; must have magnitude <= 999999999
#> 0:00:00
#> 0:00:00
#> 0:00:00.000001
#> 0:00:00.000001
#> 0:00:00.000001
#> 0:00:00.000001
#> 0:00:00
#> 0:00:00
#> 0:00:00.000002
#> TypeError unsupported operand type(s) for //: 'datetime.timedelta' and 'float'
#> -1 day, 23:59:59.999998
#> -1 day, 23:59:59.999998
#> -1 day, 23:59:59.999999
#> TypeError unsupported operand type(s) for //: 'datetime.timedelta' and 'float'
#> (datetime.timedelta(microseconds=1), datetime.timedelta(microseconds=1))
#> ZeroDivisionError division by zero
#> False False True True False True False
#> (datetime.timedelta(microseconds=2), datetime.timedelta(0))
#> (1.0, 1, datetime.timedelta(0), (1, datetime.timedelta(0)))
#> False True False True True False True
#> (datetime.timedelta(0), datetime.timedelta(microseconds=2))
#> (-1.0, -1, datetime.timedelta(0), (-1, datetime.timedelta(0)))
#> False False True True False True False
#> (datetime.timedelta(days=1, seconds=2, microseconds=4), datetime.timedelta(days=-2, seconds=86397, microseconds=999998))
#> (1.1573806161492542e-11, 0, datetime.timedelta(microseconds=1), (0, datetime.timedelta(microseconds=1)))
#> True True False False False True False
#> (datetime.timedelta(0), datetime.timedelta(microseconds=2))
#> (-1.0, -1, datetime.timedelta(0), (-1, datetime.timedelta(0)))
#> False False True True False True False
#> (datetime.timedelta(days=150000, microseconds=8), datetime.timedelta(days=-150001, seconds=86399, microseconds=999994))
#> (7.716049382716045e-17, 0, datetime.timedelta(microseconds=1), (0, datetime.timedelta(microseconds=1)))
#> True True False False False True False
#> OverflowError days=1000000000; must have magnitude <= 999999999
#> (1.1574074074074075e-20, 0, datetime.timedelta(microseconds=1), (0, datetime.timedelta(microseconds=1)))
#> True True False False False True False
#> (datetime.timedelta(days=-999999999, microseconds=1), datetime.timedelta(days=999999999, microseconds=1))
#> (-1.1574074085648148e-20, -1, datetime.timedelta(days=-999999999, microseconds=1), (-1, datetime.timedelta(days=-999999999, microseconds=1)))
#> False False True True False True False
#> (datetime.timedelta(days=1, seconds=3420, microseconds=1), datetime.timedelta(days=-2, seconds=82980, microseconds=1))
#> (1.1133377866844801e-11, 0, datetime.timedelta(microseconds=1), (0, datetime.timedelta(microseconds=1)))
#> True True False False False True False
#> -1 day, 23:59:59.999999 datetime.timedelta(days=-1, seconds=86399, microseconds=999999) True -1 86399 999999 -1e-06
#> (datetime.timedelta(microseconds=1), datetime.timedelta(days=-1, seconds=86399, microseconds=999999), datetime.timedelta(microseconds=1))
#> 0:00:00
#> 0:00:00
#> ZeroDivisionError division by zero
#> ZeroDivisionError division by zero
#> -1 day, 23:59:59.999999
#> -1 day, 23:59:59.999999
#> -1 day, 23:59:59.999999
#> -1 day, 23:59:59.999999
#> 0:00:00.000001
#> 0:00:00.000001
#> 0:00:00.000001
#> 0:00:00.000001
#> -1 day, 23:59:59.999998
#> -1 day, 23:59:59.999998
#> 0:00:00
#> -1 day, 23:59:59.999999
#> -1 day, 23:59:59.999997
#> -1 day, 23:59:59.999997
#> 0:00:00
#> -1 day, 23:59:59.999999
#> 0:00:00.000007
#> 0:00:00.000007
#> 0:00:00
#> 0:00:00
#> -1 day, 23:59:59
#> -1 day, 23:59:59
#> 0:00:00
#> -1 day, 23:59:59.999999
#> OverflowError days=-1157407408; must have magnitude <= 999999999
#> OverflowError days=-1157407408; must have magnitude <= 999999999
#> 0:00:00
#> -1 day, 23:59:59.999999
#> -1 day, 23:59:59.999999
#> -1 day, 23:59:59.999999
#> -1 day, 23:59:59.999999
#> -1 day, 23:59:59.999999
#> 0:00:00
#> 0:00:00
#> -1 day, 23:59:59.999998
#> TypeError unsupported operand type(s) for //: 'datetime.timedelta' and 'float'
#> 0:00:00.000002
#> 0:00:00.000002
#> 0:00:00.000001
#> TypeError unsupported operand type(s) for //: 'datetime.timedelta' and 'float'
#> (datetime.timedelta(days=-1, seconds=86399, microseconds=999999), datetime.timedelta(days=-1, seconds=86399, microseconds=999999))
#> ZeroDivisionError division by zero
#> True True False False False True False
#> (datetime.timedelta(0), datetime.timedelta(days=-1, seconds=86399, microseconds=999998))
#> (-1.0, -1, datetime.timedelta(0), (-1, datetime.timedelta(0)))
#> True True False False False True False
#> (datetime.timedelta(days=-1, seconds=86399, microseconds=999998), datetime.timedelta(0))
#> (1.0, 1, datetime.timedelta(0), (1, datetime.timedelta(0)))
#> False True False True True False True
#> (datetime.timedelta(days=1, seconds=2, microseconds=2), datetime.timedelta(days=-2, seconds=86397, microseconds=999996))
#> (-1.1573806161492542e-11, -1, datetime.timedelta(days=1, seconds=2, microseconds=2), (-1, datetime.timedelta(days=1, seconds=2, microseconds=2)))
#> True True False False False True False
#> (datetime.timedelta(days=-1, seconds=86399, microseconds=999998), datetime.timedelta(0))
#> (1.0, 1, datetime.timedelta(0), (1, datetime.timedelta(0)))
#> False True False True True False True
#> (datetime.timedelta(days=150000, microseconds=6), datetime.timedelta(days=-150001, seconds=86399, microseconds=999992))
#> (-7.716049382716045e-17, -1, datetime.timedelta(days=150000, microseconds=6), (-1, datetime.timedelta(days=150000, microseconds=6)))
#> True True False False False True False
#> OverflowError days=-1000000000; must have magnitude <= 999999999
#> (-1.1574074074074075e-20, -1, datetime.timedelta(days=999999999, seconds=86399, microseconds=999998), (-1, datetime.timedelta(days=999999999, seconds=86399, microseconds=999998)))
#> True True False False False True False
#> OverflowError days=-1000000000; must have magnitude <= 999999999
#> (1.1574074085648148e-20, 0, datetime.timedelta(days=-1, seconds=86399, microseconds=999999), (0, datetime.timedelta(days=-1, seconds=86399, microseconds=999999)))
#> False False True True False True False
#> (datetime.timedelta(days=1, seconds=3419, microseconds=999999), datetime.timedelta(days=-2, seconds=82979, microseconds=999999))
#> (-1.1133377866844801e-11, -1, datetime.timedelta(days=1, seconds=3419, microseconds=999999), (-1, datetime.timedelta(days=1, seconds=3419, microseconds=999999)))
#> True True False False False True False
#> 1 day, 0:00:02.000003 datetime.timedelta(days=1, seconds=2, microseconds=3) True 1 2 3 86402.000003
#> (datetime.timedelta(days=-2, seconds=86397, microseconds=999997), datetime.timedelta(days=1, seconds=2, microseconds=3), datetime.timedelta(days=1, seconds=2, microseconds=3))
#> 0:00:00
#> 0:00:00
#> ZeroDivisionError division by zero
#> ZeroDivisionError division by zero
#> 1 day, 0:00:02.000003
#> 1 day, 0:00:02.000003
#> 1 day, 0:00:02.000003
#> 1 day, 0:00:02.000003
#> -2 days, 23:59:57.999997
#> -2 days, 23:59:57.999997
#> -2 days, 23:59:57.999997
#> -2 days, 23:59:57.999997
#> 2 days, 0:00:04.000006
#> 2 days, 0:00:04.000006
#> 12:00:01.000002
#> 12:00:01.000001
#> 3 days, 0:00:06.000009
#> 3 days, 0:00:06.000009
#> 8:00:00.666668
#> 8:00:00.666667
#> -8 days, 23:59:45.999979
#> -8 days, 23:59:45.999979
#> -1 day, 20:34:16.857142
#> -1 day, 20:34:16.857142
#> 1000023 days, 3:33:23
#> 1000023 days, 3:33:23
#> 0:00:00.086402
#> 0:00:00.086402
#> OverflowError Python int too large to convert to C int
#> OverflowError Python int too large to convert to C int
#> 0:00:00
#> 0:00:00
#> 1 day, 0:00:02.000003
#> 1 day, 0:00:02.000003
#> 1 day, 0:00:02.000003
#> 1 day, 0:00:02.000003
#> 12:00:01.000002
#> 12:00:01.000002
#> 2 days, 0:00:04.000006
#> TypeError unsupported operand type(s) for //: 'datetime.timedelta' and 'float'
#> -2 days, 11:59:56.999996
#> -2 days, 11:59:56.999996
#> -1 day, 7:59:58.666665
#> TypeError unsupported operand type(s) for //: 'datetime.timedelta' and 'float'
#> (datetime.timedelta(days=1, seconds=2, microseconds=3), datetime.timedelta(days=1, seconds=2, microseconds=3))
#> ZeroDivisionError division by zero
#> False False True True False True False
#> (datetime.timedelta(days=1, seconds=2, microseconds=4), datetime.timedelta(days=1, seconds=2, microseconds=2))
#> (86402000003.0, 86402000003, datetime.timedelta(0), (86402000003, datetime.timedelta(0)))
#> False False True True False True False
#> (datetime.timedelta(days=1, seconds=2, microseconds=2), datetime.timedelta(days=1, seconds=2, microseconds=4))
#> (-86402000003.0, -86402000003, datetime.timedelta(0), (-86402000003, datetime.timedelta(0)))
#> False False True True False True False
#> (datetime.timedelta(days=2, seconds=4, microseconds=6), datetime.timedelta(0))
#> (1.0, 1, datetime.timedelta(0), (1, datetime.timedelta(0)))
#> False True False True True False True
#> (datetime.timedelta(days=1, seconds=2, microseconds=2), datetime.timedelta(days=1, seconds=2, microseconds=4))
#> (-86402000003.0, -86402000003, datetime.timedelta(0), (-86402000003, datetime.timedelta(0)))
#> False False True True False True False
#> (datetime.timedelta(days=150001, seconds=2, microseconds=10), datetime.timedelta(days=-149999, seconds=1, microseconds=999996))
#> (6.6668209878857985e-06, 0, datetime.timedelta(days=1, seconds=2, microseconds=3), (0, datetime.timedelta(days=1, seconds=2, microseconds=3)))
#> True True False False False True False
#> OverflowError days=1000000001; must have magnitude <= 999999999
#> (1.0000231481828703e-09, 0, datetime.timedelta(days=1, seconds=2, microseconds=3), (0, datetime.timedelta(days=1, seconds=2, microseconds=3)))
#> True True False False False True False
#> OverflowError days=1000000000; must have magnitude <= 999999999
#> (-1.0000231491828936e-09, -1, datetime.timedelta(days=-999999998, seconds=2, microseconds=3), (-1, datetime.timedelta(days=-999999998, seconds=2, microseconds=3)))
#> False False True True False True False
#> (datetime.timedelta(days=2, seconds=3422, microseconds=3), datetime.timedelta(days=-1, seconds=82982, microseconds=3))
#> (0.9619461144845246, 0, datetime.timedelta(days=1, seconds=2, microseconds=3), (0, datetime.timedelta(days=1, seconds=2, microseconds=3)))
#> True True False False False True False
#> -1 day, 23:59:59.999999 datetime.timedelta(days=-1, seconds=86399, microseconds=999999) True -1 86399 999999 -1e-06
#> (datetime.timedelta(microseconds=1), datetime.timedelta(days=-1, seconds=86399, microseconds=999999), datetime.timedelta(microseconds=1))
#> 0:00:00
#> 0:00:00
#> ZeroDivisionError division by zero
#> ZeroDivisionError division by zero
#> -1 day, 23:59:59.999999
#> -1 day, 23:59:59.999999
#> -1 day, 23:59:59.999999
#> -1 day, 23:59:59.999999
#> 0:00:00.000001
#> 0:00:00.000001
#> 0:00:00.000001
#> 0:00:00.000001
#> -1 day, 23:59:59.999998
#> -1 day, 23:59:59.999998
#> 0:00:00
#> -1 day, 23:59:59.999999
#> -1 day, 23:59:59.999997
#> -1 day, 23:59:59.999997
#> 0:00:00
#> -1 day, 23:59:59.999999
#> 0:00:00.000007
#> 0:00:00.000007
#> 0:00:00
#> 0:00:00
#> -1 day, 23:59:59
#> -1 day, 23:59:59
#> 0:00:00
#> -1 day, 23:59:59.999999
#> OverflowError days=-1157407408; must have magnitude <= 999999999
#> OverflowError days=-1157407408; must have magnitude <= 999999999
#> 0:00:00
#> -1 day, 23:59:59.999999
#> -1 day, 23:59:59.999999
#> -1 day, 23:59:59.999999
#> -1 day, 23:59:59.999999
#> -1 day, 23:59:59.999999
#> 0:00:00
#> 0:00:00
#> -1 day, 23:59:59.999998
#> TypeError unsupported operand type(s) for //: 'datetime.timedelta' and 'float'
#> 0:00:00.000002
#> 0:00:00.000002
#> 0:00:00.000001
#> TypeError unsupported operand type(s) for //: 'datetime.timedelta' and 'float'
#> (datetime.timedelta(days=-1, seconds=86399, microseconds=999999), datetime.timedelta(days=-1, seconds=86399, microseconds=999999))
#> ZeroDivisionError division by zero
#> True True False False False True False
#> (datetime.timedelta(0), datetime.timedelta(days=-1, seconds=86399, microseconds=999998))
#> (-1.0, -1, datetime.timedelta(0), (-1, datetime.timedelta(0)))
#> True True False False False True False
#> (datetime.timedelta(days=-1, seconds=86399, microseconds=999998), datetime.timedelta(0))
#> (1.0, 1, datetime.timedelta(0), (1, datetime.timedelta(0)))
#> False True False True True False True
#> (datetime.timedelta(days=1, seconds=2, microseconds=2), datetime.timedelta(days=-2, seconds=86397, microseconds=999996))
#> (-1.1573806161492542e-11, -1, datetime.timedelta(days=1, seconds=2, microseconds=2), (-1, datetime.timedelta(days=1, seconds=2, microseconds=2)))
#> True True False False False True False
#> (datetime.timedelta(days=-1, seconds=86399, microseconds=999998), datetime.timedelta(0))
#> (1.0, 1, datetime.timedelta(0), (1, datetime.timedelta(0)))
#> False True False True True False True
#> (datetime.timedelta(days=150000, microseconds=6), datetime.timedelta(days=-150001, seconds=86399, microseconds=999992))
#> (-7.716049382716045e-17, -1, datetime.timedelta(days=150000, microseconds=6), (-1, datetime.timedelta(days=150000, microseconds=6)))
#> True True False False False True False
#> OverflowError days=-1000000000; must have magnitude <= 999999999
#> (-1.1574074074074075e-20, -1, datetime.timedelta(days=999999999, seconds=86399, microseconds=999998), (-1, datetime.timedelta(days=999999999, seconds=86399, microseconds=999998)))
#> True True False False False True False
#> OverflowError days=-1000000000; must have magnitude <= 999999999
#> (1.1574074085648148e-20, 0, datetime.timedelta(days=-1, seconds=86399, microseconds=999999), (0, datetime.timedelta(days=-1, seconds=86399, microseconds=999999)))
#> False False True True False True False
#> (datetime.timedelta(days=1, seconds=3419, microseconds=999999), datetime.timedelta(days=-2, seconds=82979, microseconds=999999))
#> (-1.1133377866844801e-11, -1, datetime.timedelta(days=1, seconds=3419, microseconds=999999), (-1, datetime.timedelta(days=1, seconds=3419, microseconds=999999)))
#> True True False False False True False
#> 150000 days, 0:00:00.000007 datetime.timedelta(days=150000, microseconds=7) True 150000 0 7 12960000000.000008
#> (datetime.timedelta(days=-150001, seconds=86399, microseconds=999993), datetime.timedelta(days=150000, microseconds=7), datetime.timedelta(days=150000, microseconds=7))
#> 0:00:00
#> 0:00:00
#> ZeroDivisionError division by zero
#> ZeroDivisionError division by zero
#> 150000 days, 0:00:00.000007
#> 150000 days, 0:00:00.000007
#> 150000 days, 0:00:00.000007
#> 150000 days, 0:00:00.000007
#> -150001 days, 23:59:59.999993
#> -150001 days, 23:59:59.999993
#> -150001 days, 23:59:59.999993
#> -150001 days, 23:59:59.999993
#> 300000 days, 0:00:00.000014
#> 300000 days, 0:00:00.000014
#> 75000 days, 0:00:00.000004
#> 75000 days, 0:00:00.000003
#> 450000 days, 0:00:00.000021
#> 450000 days, 0:00:00.000021
#> 50000 days, 0:00:00.000002
#> 50000 days, 0:00:00.000002
#> -1050001 days, 23:59:59.999951
#> -1050001 days, 23:59:59.999951
#> -21429 days, 10:17:08.571428
#> -21429 days, 10:17:08.571427
#> OverflowError Python int too large to convert to C int
#> OverflowError Python int too large to convert to C int
#> 3:36:00
#> 3:36:00
#> OverflowError Python int too large to convert to C int
#> OverflowError Python int too large to convert to C int
#> 0:00:00
#> 0:00:00
#> 150000 days, 0:00:00.000007
#> 150000 days, 0:00:00.000007
#> 150000 days, 0:00:00.000007
#> 150000 days, 0:00:00.000007
#> 75000 days, 0:00:00.000004
#> 75000 days, 0:00:00.000004
#> 300000 days, 0:00:00.000014
#> TypeError unsupported operand type(s) for //: 'datetime.timedelta' and 'float'
#> -225001 days, 23:59:59.999990
#> -225001 days, 23:59:59.999990
#> -100001 days, 23:59:59.999995
#> TypeError unsupported operand type(s) for //: 'datetime.timedelta' and 'float'
#> (datetime.timedelta(days=150000, microseconds=7), datetime.timedelta(days=150000, microseconds=7))
#> ZeroDivisionError division by zero
#> False False True True False True False
#> (datetime.timedelta(days=150000, microseconds=8), datetime.timedelta(days=150000, microseconds=6))
#> (1.2960000000000008e+16, 12960000000000007, datetime.timedelta(0), (12960000000000007, datetime.timedelta(0)))
#> False False True True False True False
#> (datetime.timedelta(days=150000, microseconds=6), datetime.timedelta(days=150000, microseconds=8))
#> (-1.2960000000000008e+16, -12960000000000007, datetime.timedelta(0), (-12960000000000007, datetime.timedelta(0)))
#> False False True True False True False
#> (datetime.timedelta(days=150001, seconds=2, microseconds=10), datetime.timedelta(days=149998, seconds=86398, microseconds=4))
#> (149996.52785294343, 149996, datetime.timedelta(seconds=45607, microseconds=550019), (149996, datetime.timedelta(seconds=45607, microseconds=550019)))
#> False False True True False True False
#> (datetime.timedelta(days=150000, microseconds=6), datetime.timedelta(days=150000, microseconds=8))
#> (-1.2960000000000008e+16, -12960000000000007, datetime.timedelta(0), (-12960000000000007, datetime.timedelta(0)))
#> False False True True False True False
#> (datetime.timedelta(days=300000, microseconds=14), datetime.timedelta(0))
#> (1.0, 1, datetime.timedelta(0), (1, datetime.timedelta(0)))
#> False True False True True False True
#> OverflowError days=1000150000; must have magnitude <= 999999999
#> (0.00015000000000000007, 0, datetime.timedelta(days=150000, microseconds=7), (0, datetime.timedelta(days=150000, microseconds=7)))
#> True True False False False True False
#> OverflowError days=1000149999; must have magnitude <= 999999999
#> (-0.0001500000001500001, -1, datetime.timedelta(days=-999849999, microseconds=7), (-1, datetime.timedelta(days=-999849999, microseconds=7)))
#> False False True True False True False
#> (datetime.timedelta(days=150001, seconds=3420, microseconds=7), datetime.timedelta(days=149998, seconds=82980, microseconds=7))
#> (144288.5771543087, 144288, datetime.timedelta(seconds=51840, microseconds=7), (144288, datetime.timedelta(seconds=51840, microseconds=7)))
#> False False True True False True False
#> 999999999 days, 23:59:59.999999 datetime.timedelta(days=999999999, seconds=86399, microseconds=999999) True 999999999 86399 999999 86400000000000.0
#> OverflowError days=-1000000000; must have magnitude <= 999999999
#> 0:00:00
#> 0:00:00
#> ZeroDivisionError division by zero
#> ZeroDivisionError division by zero
#> 999999999 days, 23:59:59.999999
#> 999999999 days, 23:59:59.999999
#> 999999999 days, 23:59:59.999999
#> 999999999 days, 23:59:59.999999
#> OverflowError days=-1000000000; must have magnitude <= 999999999
#> OverflowError days=-1000000000; must have magnitude <= 999999999
#> OverflowError days=-1000000000; must have magnitude <= 999999999
#> OverflowError days=-1000000000; must have magnitude <= 999999999
#> OverflowError days=1999999999; must have magnitude <= 999999999
#> OverflowError days=1999999999; must have magnitude <= 999999999
#> 500000000 days, 0:00:00
#> 499999999 days, 23:59:59.999999
#> OverflowError Python int too large to convert to C int
#> OverflowError Python int too large to convert to C int
#> 333333333 days, 8:00:00
#> 333333333 days, 7:59:59.999999
#> OverflowError Python int too large to convert to C int
#> OverflowError Python int too large to convert to C int
#> -142857143 days, 3:25:42.857143
#> -142857143 days, 3:25:42.857143
#> OverflowError Python int too large to convert to C int
#> OverflowError Python int too large to convert to C int
#> 1000 days, 0:00:00
#> 999 days, 23:59:59.999999
#> OverflowError Python int too large to convert to C int
#> OverflowError Python int too large to convert to C int
#> 0:00:00.000001
#> 0:00:00
#> 999999999 days, 23:59:59.999999
#> 999999999 days, 23:59:59.999999
#> 999999999 days, 23:59:59.999999
#> 999999999 days, 23:59:59.999999
#> 500000000 days, 0:00:00
#> 500000000 days, 0:00:00
#> OverflowError days=1999999999; must have magnitude <= 999999999
#> TypeError unsupported operand type(s) for //: 'datetime.timedelta' and 'float'
#> OverflowError days=-1500000000; must have magnitude <= 999999999
#> OverflowError days=-1500000000; must have magnitude <= 999999999
#> -666666667 days, 8:00:00.000001
#> TypeError unsupported operand type(s) for //: 'datetime.timedelta' and 'float'
#> (datetime.timedelta(days=999999999, seconds=86399, microseconds=999999), datetime.timedelta(days=999999999, seconds=86399, microseconds=999999))
#> ZeroDivisionError division by zero
#> False False True True False True False
#> OverflowError days=1000000000; must have magnitude <= 999999999
#> (8.64e+19, 86399999999999999999, datetime.timedelta(0), (86399999999999999999, datetime.timedelta(0)))
#> False False True True False True False
#> OverflowError days=1000000000; must have magnitude <= 999999999
#> (-8.64e+19, -86399999999999999999, datetime.timedelta(0), (-86399999999999999999, datetime.timedelta(0)))
#> False False True True False True False
#> OverflowError days=1000000001; must have magnitude <= 999999999
#> (999976852.3529556, 999976852, datetime.timedelta(seconds=30496, microseconds=69443), (999976852, datetime.timedelta(seconds=30496, microseconds=69443)))
#> False False True True False True False
#> OverflowError days=1000000000; must have magnitude <= 999999999
#> (-8.64e+19, -86399999999999999999, datetime.timedelta(0), (-86399999999999999999, datetime.timedelta(0)))
#> False False True True False True False
#> OverflowError days=1000150000; must have magnitude <= 999999999
#> (6666.666666666663, 6666, datetime.timedelta(days=99999, seconds=86399, microseconds=953337), (6666, datetime.timedelta(days=99999, seconds=86399, microseconds=953337)))
#> False False True True False True False
#> OverflowError days=1999999999; must have magnitude <= 999999999
#> (1.0, 1, datetime.timedelta(0), (1, datetime.timedelta(0)))
#> False True False True True False True
#> OverflowError days=1999999998; must have magnitude <= 999999999
#> (-1.000000001, -2, datetime.timedelta(days=-999999999, seconds=86399, microseconds=999999), (-2, datetime.timedelta(days=-999999999, seconds=86399, microseconds=999999)))
#> False False True True False True False
#> OverflowError days=1000000001; must have magnitude <= 999999999
#> (961923847.6953908, 961923847, datetime.timedelta(seconds=62459, microseconds=999999), (961923847, datetime.timedelta(seconds=62459, microseconds=999999)))
#> False False True True False True False
#> -999999999 days, 0:00:00 datetime.timedelta(days=-999999999) True -999999999 0 0 -86399999913600.0
#> (datetime.timedelta(days=999999999), datetime.timedelta(days=-999999999), datetime.timedelta(days=999999999))
#> 0:00:00
#> 0:00:00
#> ZeroDivisionError division by zero
#> ZeroDivisionError division by zero
#> -999999999 days, 0:00:00
#> -999999999 days, 0:00:00
#> -999999999 days, 0:00:00
#> -999999999 days, 0:00:00
#> 999999999 days, 0:00:00
#> 999999999 days, 0:00:00
#> 999999999 days, 0:00:00
#> 999999999 days, 0:00:00
#> OverflowError days=-1999999998; must have magnitude <= 999999999
#> OverflowError days=-1999999998; must have magnitude <= 999999999
#> -500000000 days, 12:00:00
#> -500000000 days, 12:00:00
#> OverflowError Python int too large to convert to C int
#> OverflowError Python int too large to convert to C int
#> -333333333 days, 0:00:00
#> -333333333 days, 0:00:00
#> OverflowError Python int too large to convert to C int
#> OverflowError Python int too large to convert to C int
#> 142857142 days, 17:08:34.285714
#> 142857142 days, 17:08:34.285714
#> OverflowError Python int too large to convert to C int
#> OverflowError Python int too large to convert to C int
#> -1000 days, 0:00:00.086400
#> -1000 days, 0:00:00.086400
#> OverflowError Python int too large to convert to C int
#> OverflowError Python int too large to convert to C int
#> -1 day, 23:59:59.999999
#> -1 day, 23:59:59.999999
#> -999999999 days, 0:00:00
#> -999999999 days, 0:00:00
#> -999999999 days, 0:00:00
#> -999999999 days, 0:00:00
#> -500000000 days, 12:00:00
#> -500000000 days, 12:00:00
#> OverflowError days=-1999999998; must have magnitude <= 999999999
#> TypeError unsupported operand type(s) for //: 'datetime.timedelta' and 'float'
#> OverflowError days=1499999998; must have magnitude <= 999999999
#> OverflowError days=1499999998; must have magnitude <= 999999999
#> 666666666 days, 0:00:00
#> TypeError unsupported operand type(s) for //: 'datetime.timedelta' and 'float'
#> (datetime.timedelta(days=-999999999), datetime.timedelta(days=-999999999))
#> ZeroDivisionError division by zero
#> True True False False False True False
#> OverflowError days=-1000000000; must have magnitude <= 999999999
#> (-8.63999999136e+19, -86399999913600000000, datetime.timedelta(0), (-86399999913600000000, datetime.timedelta(0)))
#> True True False False False True False
#> OverflowError days=-1000000000; must have magnitude <= 999999999
#> (8.63999999136e+19, 86399999913600000000, datetime.timedelta(0), (86399999913600000000, datetime.timedelta(0)))
#> True True False False False True False
#> OverflowError days=-1000000001; must have magnitude <= 999999999
#> (-999976851.3529787, -999976852, datetime.timedelta(seconds=55903, microseconds=930556), (-999976852, datetime.timedelta(seconds=55903, microseconds=930556)))
#> True True False False False True False
#> OverflowError days=-1000000000; must have magnitude <= 999999999
#> (8.63999999136e+19, 86399999913600000000, datetime.timedelta(0), (86399999913600000000, datetime.timedelta(0)))
#> True True False False False True False
#> OverflowError days=-1000150000; must have magnitude <= 999999999
#> (-6666.666659999996, -6667, datetime.timedelta(days=50001, microseconds=46669), (-6667, datetime.timedelta(days=50001, microseconds=46669)))
#> True True False False False True False
#> OverflowError days=-1999999999; must have magnitude <= 999999999
#> (-0.999999999, -1, datetime.timedelta(seconds=86399, microseconds=999999), (-1, datetime.timedelta(seconds=86399, microseconds=999999)))
#> True True False False False True False
#> OverflowError days=-1999999998; must have magnitude <= 999999999
#> (1.0, 1, datetime.timedelta(0), (1, datetime.timedelta(0)))
#> False True False True True False True
#> OverflowError days=-1000000001; must have magnitude <= 999999999
#> (-961923846.733467, -961923847, datetime.timedelta(seconds=23940), (-961923847, datetime.timedelta(seconds=23940)))
#> True True False False False True False
#> 1 day, 0:57:00 datetime.timedelta(days=1, seconds=3420) True 1 3420 0 89820.0
#> (datetime.timedelta(days=-2, seconds=82980), datetime.timedelta(days=1, seconds=3420), datetime.timedelta(days=1, seconds=3420))
#> 0:00:00
#> 0:00:00
#> ZeroDivisionError division by zero
#> ZeroDivisionError division by zero
#> 1 day, 0:57:00
#> 1 day, 0:57:00
#> 1 day, 0:57:00
#> 1 day, 0:57:00
#> -2 days, 23:03:00
#> -2 days, 23:03:00
#> -2 days, 23:03:00
#> -2 days, 23:03:00
#> 2 days, 1:54:00
#> 2 days, 1:54:00
#> 12:28:30
#> 12:28:30
#> 3 days, 2:51:00
#> 3 days, 2:51:00
#> 8:19:00
#> 8:19:00
#> -8 days, 17:21:00
#> -8 days, 17:21:00
#> -1 day, 20:26:08.571429
#> -1 day, 20:26:08.571428
#> 1039583 days, 8:00:00
#> 1039583 days, 8:00:00
#> 0:00:00.089820
#> 0:00:00.089820
#> OverflowError Python int too large to convert to C int
#> OverflowError Python int too large to convert to C int
#> 0:00:00
#> 0:00:00
#> 1 day, 0:57:00
#> 1 day, 0:57:00
#> 1 day, 0:57:00
#> 1 day, 0:57:00
#> 12:28:30
#> 12:28:30
#> 2 days, 1:54:00
#> TypeError unsupported operand type(s) for //: 'datetime.timedelta' and 'float'
#> -2 days, 10:34:30
#> -2 days, 10:34:30
#> -1 day, 7:22:00
#> TypeError unsupported operand type(s) for //: 'datetime.timedelta' and 'float'
#> (datetime.timedelta(days=1, seconds=3420), datetime.timedelta(days=1, seconds=3420))
#> ZeroDivisionError division by zero
#> False False True True False True False
#> (datetime.timedelta(days=1, seconds=3420, microseconds=1), datetime.timedelta(days=1, seconds=3419, microseconds=999999))
#> (89820000000.0, 89820000000, datetime.timedelta(0), (89820000000, datetime.timedelta(0)))
#> False False True True False True False
#> (datetime.timedelta(days=1, seconds=3419, microseconds=999999), datetime.timedelta(days=1, seconds=3420, microseconds=1))
#> (-89820000000.0, -89820000000, datetime.timedelta(0), (-89820000000, datetime.timedelta(0)))
#> False False True True False True False
#> (datetime.timedelta(days=2, seconds=3422, microseconds=3), datetime.timedelta(seconds=3417, microseconds=999997))
#> (1.03955926942526, 1, datetime.timedelta(seconds=3417, microseconds=999997), (1, datetime.timedelta(seconds=3417, microseconds=999997)))
#> False False True True False True False
#> (datetime.timedelta(days=1, seconds=3419, microseconds=999999), datetime.timedelta(days=1, seconds=3420, microseconds=1))
#> (-89820000000.0, -89820000000, datetime.timedelta(0), (-89820000000, datetime.timedelta(0)))
#> False False True True False True False
#> (datetime.timedelta(days=150001, seconds=3420, microseconds=7), datetime.timedelta(days=-149999, seconds=3419, microseconds=999993))
#> (6.930555555555552e-06, 0, datetime.timedelta(days=1, seconds=3420), (0, datetime.timedelta(days=1, seconds=3420)))
#> True True False False False True False
#> OverflowError days=1000000001; must have magnitude <= 999999999
#> (1.0395833333333333e-09, 0, datetime.timedelta(days=1, seconds=3420), (0, datetime.timedelta(days=1, seconds=3420)))
#> True True False False False True False
#> OverflowError days=1000000000; must have magnitude <= 999999999
#> (-1.0395833343729168e-09, -1, datetime.timedelta(days=-999999998, seconds=3420), (-1, datetime.timedelta(days=-999999998, seconds=3420)))
#> False False True True False True False
#> (datetime.timedelta(days=2, seconds=6840), datetime.timedelta(0))
#> (1.0, 1, datetime.timedelta(0), (1, datetime.timedelta(0)))
#> False True False True True False True
#> 8 days, 1:01:01.001001
#> 50 days, 6:05:02.004003
#> TypeError __new__() takes at most 7 arguments (8 given)
#> TypeError argument for __new__() given by name ('days') and position (1)
#> TypeError __new__() got an unexpected keyword argument 'day'. Did you mean 'days'?
#> TypeError unsupported type for timedelta days component: str
#> TypeError unsupported type for timedelta days component: NoneType
#> OverflowError Python int too large to convert to C int
#> OverflowError days=1000000000; must have magnitude <= 999999999
#> 21:30:06.846976
#> 1 day, 1:30:00.100000

# ---- subclasses keep to their own methods
from datetime import date, datetime, timedelta, timezone
class D(datetime):
    def isoformat(self, *args):
        return '<' + super().isoformat(*args) + '>'
    @property
    def hour(self):
        return 99
d = D(2024, 1, 2, 3, 4, 5)
print(d, d.isoformat(), f'{d}', d.hour, d.minute, type(d + timedelta(1)).__name__, type(d.replace(hour=1)).__name__, d == datetime(2024, 1, 2, 3, 4, 5))
print(type(D.fromisoformat('2024-01-02')).__name__, type(D.strptime('2024', '%Y')).__name__, type(D.fromtimestamp(0)).__name__)
print({d: 1}[datetime(2024, 1, 2, 3, 4, 5)], {datetime(2024, 1, 2, 3, 4, 5): 2}[d], d in {datetime(2024, 1, 2, 3, 4, 5)})
print(sorted([d, datetime(2024, 1, 1), D(2023, 1, 1)]), d - datetime(2024, 1, 1), datetime(2024, 1, 3) - d)
class E(date):
    def __new__(cls, year, month=1, day=1):
        return super().__new__(cls, year, month, day)
    def __add__(self, other):
        return 'add'
    def __eq__(self, other):
        return True
    def __hash__(self):
        return hash(date(2024, 1, 1))
e = E(2024)
print(repr(e), e + timedelta(1), e - timedelta(1), e == date(1, 1, 1), date(1, 1, 1) == e, {date(2024, 1, 1): 'found'}[e], e.weekday(), e.strftime('%a'))
print({E(2000): 'user'}[date(2024, 1, 1)])
class T(timedelta):
    def __str__(self):
        return 'T'
t = T(hours=5)
print(t, repr(t), t + t, type(t + t).__name__, t == timedelta(hours=5), date(2024, 1, 1) + T(days=1), datetime(2024, 1, 1) - t, {t: 1}[timedelta(hours=5)])
#> <2024-01-02 03:04:05> <2024-01-02T03:04:05> <2024-01-02 03:04:05> 99 4 D D True
#> D D D
#> 1 2 True
#> [D(2023, 1, 1, 0, 0), datetime.datetime(2024, 1, 1, 0, 0), D(2024, 1, 2, 3, 4, 5)] 1 day, 3:04:05 20:55:55
#> E(2024, 1, 1) add 2023-12-31 True True found 0 Mon
#> user
#> T T(seconds=18000) 10:00:00 timedelta True 2024-01-02 2023-12-31 19:00:00 1

# ---- zones of several kinds
from datetime import datetime, time, timedelta, timezone, tzinfo
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
class Hour(tzinfo):
    def utcoffset(self, dt):
        return timedelta(hours=1)
    def dst(self, dt):
        return None
    def tzname(self, dt):
        return 'H%'
    def __repr__(self):
        return 'Hour()'
class No(tzinfo):
    def utcoffset(self, dt):
        return None
    dst = tzname = utcoffset
    def __repr__(self):
        return 'No()'
zones = [None, timezone.utc, timezone(timedelta(hours=1)), timezone(timedelta(minutes=-90), 'X%Y'), timezone(timedelta(microseconds=-1)), Hour(), No()]
all = [datetime(2024, 7, 1, 12, 30, 15, 250, tzinfo=z) for z in zones]
for d in all:
    attempt(lambda: (d.isoformat(), str(d), d.isoformat(' ', 'minutes'), d.isoformat(timespec='milliseconds')))
    attempt(lambda: d.strftime('%H:%M %f %z|%:z|%Z|%%z'))
    attempt(lambda: f'{d:%z %Z}')
    attempt(lambda: (str(d.tzinfo) == 'No()' or d.timestamp(), d.utcoffset(), d.tzinfo is d.replace(hour=1).tzinfo))
    attempt(lambda: (d.astimezone(timezone.utc), d.astimezone(timezone(timedelta(hours=-5)))))
    attempt(lambda: (d + timedelta(hours=12), d.date(), d.time(), d.timetz().isoformat()))
    attempt(lambda: d.utcoffset() is None or hash(d) == hash(all[1]))
for a in all:
    for b in all:
        attempt(lambda: (a == b, a != b))
        attempt(lambda: (a < b, a >= b))
        attempt(lambda: a - b)
attempt(lambda: len(set(all[:5])))
attempt(lambda: {all[1]: 1}.get(all[1].astimezone(zones[2])))
attempt(lambda: datetime(1, 1, 1, tzinfo=zones[2]).astimezone(timezone.utc))
attempt(lambda: datetime.fromtimestamp(1e9, zones[3]))
attempt(lambda: datetime.fromtimestamp(-1.5))
attempt(lambda: [datetime.fromtimestamp(x / 8 + 0.0000005).microsecond for x in range(9)])
attempt(lambda: datetime.fromtimestamp(0, 'x'))
attempt(lambda: datetime(2024, 1, 1, tzinfo='x'))
attempt(lambda: (time(1, tzinfo=zones[2]) == time(0, tzinfo=timezone.utc), time(1) == time(1, tzinfo=timezone.utc), time(1) < time(2)))
attempt(lambda: time(1) < time(1, tzinfo=timezone.utc))
attempt(lambda: time(1, 2, 3, 4, tzinfo=zones[3]).isoformat())
attempt(lambda: hash(time(1, tzinfo=zones[2])) == hash(time(0, tzinfo=timezone.utc)))
#> ('2024-07-01T12:30:15.000250', '2024-07-01 12:30:15.000250', '2024-07-01 12:30', '2024-07-01T12:30:15.000')
#> 12:30 000250 |||%z
#>  
#> (1719837015.00025, None, True)
#> (datetime.datetime(2024, 7, 1, 12, 30, 15, 250, tzinfo=datetime.timezone.utc), datetime.datetime(2024, 7, 1, 7, 30, 15, 250, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=68400))))
#> (datetime.datetime(2024, 7, 2, 0, 30, 15, 250), datetime.date(2024, 7, 1), datetime.time(12, 30, 15, 250), '12:30:15.000250')
#> True
#> ('2024-07-01T12:30:15.000250+00:00', '2024-07-01 12:30:15.000250+00:00', '2024-07-01 12:30+00:00', '2024-07-01T12:30:15.000+00:00')
#> 12:30 000250 +0000|+00:00|UTC|%z
#> +0000 UTC
#> (1719837015.00025, datetime.timedelta(0), True)
#> (datetime.datetime(2024, 7, 1, 12, 30, 15, 250, tzinfo=datetime.timezone.utc), datetime.datetime(2024, 7, 1, 7, 30, 15, 250, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=68400))))
#> (datetime.datetime(2024, 7, 2, 0, 30, 15, 250, tzinfo=datetime.timezone.utc), datetime.date(2024, 7, 1), datetime.time(12, 30, 15, 250), '12:30:15.000250+00:00')
#> True
#> ('2024-07-01T12:30:15.000250+01:00', '2024-07-01 12:30:15.000250+01:00', '2024-07-01 12:30+01:00', '2024-07-01T12:30:15.000+01:00')
#> 12:30 000250 +0100|+01:00|UTC+01:00|%z
#> +0100 UTC+01:00
#> (1719833415.00025, datetime.timedelta(seconds=3600), True)
#> (datetime.datetime(2024, 7, 1, 11, 30, 15, 250, tzinfo=datetime.timezone.utc), datetime.datetime(2024, 7, 1, 6, 30, 15, 250, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=68400))))
#> (datetime.datetime(2024, 7, 2, 0, 30, 15, 250, tzinfo=datetime.timezone(datetime.timedelta(seconds=3600))), datetime.date(2024, 7, 1), datetime.time(12, 30, 15, 250), '12:30:15.000250+01:00')
#> False
#> ('2024-07-01T12:30:15.000250-01:30', '2024-07-01 12:30:15.000250-01:30', '2024-07-01 12:30-01:30', '2024-07-01T12:30:15.000-01:30')
#> 12:30 000250 -0130|-01:30|X%Y|%z
#> -0130 X%Y
#> (1719842415.00025, datetime.timedelta(days=-1, seconds=81000), True)
#> (datetime.datetime(2024, 7, 1, 14, 0, 15, 250, tzinfo=datetime.timezone.utc), datetime.datetime(2024, 7, 1, 9, 0, 15, 250, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=68400))))
#> (datetime.datetime(2024, 7, 2, 0, 30, 15, 250, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=81000), 'X%Y')), datetime.date(2024, 7, 1), datetime.time(12, 30, 15, 250), '12:30:15.000250-01:30')
#> False
#> ('2024-07-01T12:30:15.000250-00:00:00.000001', '2024-07-01 12:30:15.000250-00:00:00.000001', '2024-07-01 12:30-00:00:00.000001', '2024-07-01T12:30:15.000-00:00:00.000001')
#> 12:30 000250 -000000.000001|-00:00:00.000001|UTC-00:00:00.000001|%z
#> -000000.000001 UTC-00:00:00.000001
#> (1719837015.000251, datetime.timedelta(days=-1, seconds=86399, microseconds=999999), True)
#> (datetime.datetime(2024, 7, 1, 12, 30, 15, 251, tzinfo=datetime.timezone.utc), datetime.datetime(2024, 7, 1, 7, 30, 15, 251, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=68400))))
#> (datetime.datetime(2024, 7, 2, 0, 30, 15, 250, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=86399, microseconds=999999))), datetime.date(2024, 7, 1), datetime.time(12, 30, 15, 250), '12:30:15.000250-00:00:00.000001')
#> False
#> ('2024-07-01T12:30:15.000250+01:00', '2024-07-01 12:30:15.000250+01:00', '2024-07-01 12:30+01:00', '2024-07-01T12:30:15.000+01:00')
#> 12:30 000250 +0100|+01:00|H%|%z
#> +0100 H%
#> (1719833415.00025, datetime.timedelta(seconds=3600), True)
#> (datetime.datetime(2024, 7, 1, 11, 30, 15, 250, tzinfo=datetime.timezone.utc), datetime.datetime(2024, 7, 1, 6, 30, 15, 250, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=68400))))
#> (datetime.datetime(2024, 7, 2, 0, 30, 15, 250, tzinfo=Hour()), datetime.date(2024, 7, 1), datetime.time(12, 30, 15, 250), '12:30:15.000250+01:00')
#> False
#> ('2024-07-01T12:30:15.000250', '2024-07-01 12:30:15.000250', '2024-07-01 12:30', '2024-07-01T12:30:15.000')
#> 12:30 000250 |||%z
#>  
#> (True, None, True)
#> (datetime.datetime(2024, 7, 1, 12, 30, 15, 250, tzinfo=datetime.timezone.utc), datetime.datetime(2024, 7, 1, 7, 30, 15, 250, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=68400))))
#> (datetime.datetime(2024, 7, 2, 0, 30, 15, 250, tzinfo=No()), datetime.date(2024, 7, 1), datetime.time(12, 30, 15, 250), '12:30:15.000250')
#> True
#> (True, False)
#> (False, True)
#> 0:00:00
#> (False, True)
#> TypeError can't compare offset-naive and offset-aware datetimes
#> TypeError can't subtract offset-naive and offset-aware datetimes
#> (False, True)
#> TypeError can't compare offset-naive and offset-aware datetimes
#> TypeError can't subtract offset-naive and offset-aware datetimes
#> (False, True)
#> TypeError can't compare offset-naive and offset-aware datetimes
#> TypeError can't subtract offset-naive and offset-aware datetimes
#> (False, True)
#> TypeError can't compare offset-naive and offset-aware datetimes
#> TypeError can't subtract offset-naive and offset-aware datetimes
#> (False, True)
#> TypeError can't compare offset-naive and offset-aware datetimes
#> TypeError can't subtract offset-naive and offset-aware datetimes
#> (True, False)
#> (False, True)
#> 0:00:00
#> (False, True)
#> TypeError can't compare offset-naive and offset-aware datetimes
#> TypeError can't subtract offset-naive and offset-aware datetimes
#> (True, False)
#> (False, True)
#> 0:00:00
#> (False, True)
#> (False, True)
#> 1:00:00
#> (False, True)
#> (True, False)
#> -1 day, 22:30:00
#> (False, True)
#> (True, False)
#> -1 day, 23:59:59.999999
#> (False, True)
#> (False, True)
#> 1:00:00
#> (False, True)
#> TypeError can't compare offset-naive and offset-aware datetimes
#> TypeError can't subtract offset-naive and offset-aware datetimes
#> (False, True)
#> TypeError can't compare offset-naive and offset-aware datetimes
#> TypeError can't subtract offset-naive and offset-aware datetimes
#> (False, True)
#> (True, False)
#> -1 day, 23:00:00
#> (True, False)
#> (False, True)
#> 0:00:00
#> (False, True)
#> (True, False)
#> -1 day, 21:30:00
#> (False, True)
#> (True, False)
#> -1 day, 22:59:59.999999
#> (True, False)
#> (False, True)
#> 0:00:00
#> (False, True)
#> TypeError can't compare offset-naive and offset-aware datetimes
#> TypeError can't subtract offset-naive and offset-aware datetimes
#> (False, True)
#> TypeError can't compare offset-naive and offset-aware datetimes
#> TypeError can't subtract offset-naive and offset-aware datetimes
#> (False, True)
#> (False, True)
#> 1:30:00
#> (False, True)
#> (False, True)
#> 2:30:00
#> (True, False)
#> (False, True)
#> 0:00:00
#> (False, True)
#> (False, True)
#> 1:29:59.999999
#> (False, True)
#> (False, True)
#> 2:30:00
#> (False, True)
#> TypeError can't compare offset-naive and offset-aware datetimes
#> TypeError can't subtract offset-naive and offset-aware datetimes
#> (False, True)
#> TypeError can't compare offset-naive and offset-aware datetimes
#> TypeError can't subtract offset-naive and offset-aware datetimes
#> (False, True)
#> (False, True)
#> 0:00:00.000001
#> (False, True)
#> (False, True)
#> 1:00:00.000001
#> (False, True)
#> (True, False)
#> -1 day, 22:30:00.000001
#> (True, False)
#> (False, True)
#> 0:00:00
#> (False, True)
#> (False, True)
#> 1:00:00.000001
#> (False, True)
#> TypeError can't compare offset-naive and offset-aware datetimes
#> TypeError can't subtract offset-naive and offset-aware datetimes
#> (False, True)
#> TypeError can't compare offset-naive and offset-aware datetimes
#> TypeError can't subtract offset-naive and offset-aware datetimes
#> (False, True)
#> (True, False)
#> -1 day, 23:00:00
#> (True, False)
#> (False, True)
#> 0:00:00
#> (False, True)
#> (True, False)
#> -1 day, 21:30:00
#> (False, True)
#> (True, False)
#> -1 day, 22:59:59.999999
#> (True, False)
#> (False, True)
#> 0:00:00
#> (False, True)
#> TypeError can't compare offset-naive and offset-aware datetimes
#> TypeError can't subtract offset-naive and offset-aware datetimes
#> (True, False)
#> (False, True)
#> 0:00:00
#> (False, True)
#> TypeError can't compare offset-naive and offset-aware datetimes
#> TypeError can't subtract offset-naive and offset-aware datetimes
#> (False, True)
#> TypeError can't compare offset-naive and offset-aware datetimes
#> TypeError can't subtract offset-naive and offset-aware datetimes
#> (False, True)
#> TypeError can't compare offset-naive and offset-aware datetimes
#> TypeError can't subtract offset-naive and offset-aware datetimes
#> (False, True)
#> TypeError can't compare offset-naive and offset-aware datetimes
#> TypeError can't subtract offset-naive and offset-aware datetimes
#> (False, True)
#> TypeError can't compare offset-naive and offset-aware datetimes
#> TypeError can't subtract offset-naive and offset-aware datetimes
#> (True, False)
#> (False, True)
#> 0:00:00
#> 5
#> 1
#> OverflowError date value out of range
#> 2001-09-09 00:16:40-01:30
#> 1969-12-31 23:59:58.500000
#> [0, 125000, 250000, 375000, 500000, 625000, 750000, 875000, 1]
#> TypeError tzinfo argument must be None or of a tzinfo subclass, not type 'str'
#> TypeError tzinfo argument must be None or of a tzinfo subclass, not type 'str'
#> (True, False, True)
#> TypeError can't compare offset-naive and offset-aware times
#> 01:02:03.000004-01:30
#> True

# ---- ISO texts with zones
from datetime import date, datetime, time
for text in ['2024-03-01T10:20:30Z', '2024-03-01T10:20Z', '2024-03-01 10:20:30.5Z', '2024-03-01T10:20:30.123+02:00', '2024-03-01T10:20:30-00:00',
             '2024-03-01T10:20:30+24:00', '2024-03-01T10:20:30+23:59', '2024-03-01T10:20:30-05:60', '2024-03-01T10:20:30+0530', '2024-03-01Z',
             '2024-03-01T10Z', '2024-03-01T10:20:30+05:30:15', '2024-03-01T10:20:30 +05:30', '2024-02-30T10:20:30Z', '2024-03-01T24:00:00Z',
             '2024-03-01T10:20:30.123456789Z', '2024-03-01T10:20:30ZZ', '20240301T102030Z', '2024-W10-5', '2024-03-01T10:20:30\n']:
    for f in datetime.fromisoformat, date.fromisoformat:
        try:
            d = f(text)
            print(repr(d))
        except Exception as e:
            print(type(e).__name__, e)
#> datetime.datetime(2024, 3, 1, 10, 20, 30, tzinfo=datetime.timezone.utc)
#> ValueError Invalid isoformat string: '2024-03-01T10:20:30Z'
#> datetime.datetime(2024, 3, 1, 10, 20, tzinfo=datetime.timezone.utc)
#> ValueError Invalid isoformat string: '2024-03-01T10:20Z'
#> datetime.datetime(2024, 3, 1, 10, 20, 30, 500000, tzinfo=datetime.timezone.utc)
#> ValueError Invalid isoformat string: '2024-03-01 10:20:30.5Z'
#> datetime.datetime(2024, 3, 1, 10, 20, 30, 123000, tzinfo=datetime.timezone(datetime.timedelta(seconds=7200)))
#> ValueError Invalid isoformat string: '2024-03-01T10:20:30.123+02:00'
#> datetime.datetime(2024, 3, 1, 10, 20, 30, tzinfo=datetime.timezone.utc)
#> ValueError Invalid isoformat string: '2024-03-01T10:20:30-00:00'
#> ValueError offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=1)
#> ValueError Invalid isoformat string: '2024-03-01T10:20:30+24:00'
#> datetime.datetime(2024, 3, 1, 10, 20, 30, tzinfo=datetime.timezone(datetime.timedelta(seconds=86340)))
#> ValueError Invalid isoformat string: '2024-03-01T10:20:30+23:59'
#> datetime.datetime(2024, 3, 1, 10, 20, 30, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=64800)))
#> ValueError Invalid isoformat string: '2024-03-01T10:20:30-05:60'
#> datetime.datetime(2024, 3, 1, 10, 20, 30, tzinfo=datetime.timezone(datetime.timedelta(seconds=19800)))
#> ValueError Invalid isoformat string: '2024-03-01T10:20:30+0530'
#> ValueError Invalid isoformat string: '2024-03-01Z'
#> ValueError Invalid isoformat string: '2024-03-01Z'
#> datetime.datetime(2024, 3, 1, 10, 0, tzinfo=datetime.timezone.utc)
#> ValueError Invalid isoformat string: '2024-03-01T10Z'
#> datetime.datetime(2024, 3, 1, 10, 20, 30, tzinfo=datetime.timezone(datetime.timedelta(seconds=19815)))
#> ValueError Invalid isoformat string: '2024-03-01T10:20:30+05:30:15'
#> datetime.datetime(2024, 3, 1, 10, 20, 30, tzinfo=datetime.timezone(datetime.timedelta(seconds=19800)))
#> ValueError Invalid isoformat string: '2024-03-01T10:20:30 +05:30'
#> ValueError day 30 must be in range 1..29 for month 2 in year 2024
#> ValueError Invalid isoformat string: '2024-02-30T10:20:30Z'
#> datetime.datetime(2024, 3, 2, 0, 0, tzinfo=datetime.timezone.utc)
#> ValueError Invalid isoformat string: '2024-03-01T24:00:00Z'
#> datetime.datetime(2024, 3, 1, 10, 20, 30, 123456, tzinfo=datetime.timezone.utc)
#> ValueError Invalid isoformat string: '2024-03-01T10:20:30.123456789Z'
#> ValueError Invalid isoformat string: '2024-03-01T10:20:30ZZ'
#> ValueError Invalid isoformat string: '2024-03-01T10:20:30ZZ'
#> datetime.datetime(2024, 3, 1, 10, 20, 30, tzinfo=datetime.timezone.utc)
#> ValueError Invalid isoformat string: '20240301T102030Z'
#> datetime.datetime(2024, 3, 8, 0, 0)
#> datetime.date(2024, 3, 8)
#> ValueError Invalid isoformat string: '2024-03-01T10:20:30\n'
#> ValueError Invalid isoformat string: '2024-03-01T10:20:30\n'

# ---- parts given by name, and wrong ones
from datetime import date, datetime, time, timezone
def attempt(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
attempt(lambda: datetime(year=2024, month=2, day=29, hour=1, minute=2, second=3, microsecond=4, tzinfo=timezone.utc, fold=1))
attempt(lambda: datetime(2024, 2, day=29, fold=1))
attempt(lambda: datetime(2024, 2, 30))
attempt(lambda: datetime(2024, 2, 3, fold=2))
attempt(lambda: datetime(2024, 2, 3, fold=None))
attempt(lambda: datetime(2024, 2, 3, 24))
attempt(lambda: datetime(2024, 2, 3, None))
attempt(lambda: datetime(True, True, True, True))
attempt(lambda: datetime(2024, 2))
attempt(lambda: datetime(2024.0, 2, 3))
attempt(lambda: datetime(2024, 2, 3, year=1))
attempt(lambda: datetime(2024, 2, 3, years=1))
attempt(lambda: date(day=1, month=2, year=3))
attempt(lambda: date(2024, 13, 1))
attempt(lambda: date(2024, 1))
attempt(lambda: date(2024, 1, '1'))
attempt(lambda: time(second=5))
attempt(lambda: time(1, fold=1))
attempt(lambda: time(minute=60))
d = datetime(2024, 1, 31, 1, 2, 3, 4, timezone.utc, fold=1)
attempt(lambda: d.replace(2023, 2, 28))
attempt(lambda: d.replace(month=2))
attempt(lambda: d.replace(tzinfo=None, fold=0))
attempt(lambda: d.replace(hour=None))
attempt(lambda: d.replace(tzinfo=5))
attempt(lambda: d.date().replace(month=2))
attempt(lambda: d.date().replace(day=1, year=1))
attempt(lambda: d.isoformat('TT'))
attempt(lambda: d.isoformat(timespec='x'))
attempt(lambda: d.isoformat(5))
attempt(lambda: d.isoformat('ä'))
attempt(lambda: d.strftime(5))
attempt(lambda: format(d, ''))
attempt(lambda: datetime.combine(d, time(5, fold=1)))
attempt(lambda: datetime.combine(d.date(), d.timetz(), None))
attempt(lambda: datetime.combine(d.date(), 5))
attempt(lambda: datetime.strptime('2024-01-02 +0130', '%Y-%m-%d %z'))
attempt(lambda: datetime.strptime('2024-01-02 +0000', '%Y-%m-%d %z').tzinfo is timezone.utc)
attempt(lambda: datetime.strptime('2024-01-02 10', '%Y-%m-%d'))
attempt(lambda: date.fromordinal(738000))
attempt(lambda: datetime.fromordinal(1))
attempt(lambda: date.fromordinal(0))
attempt(lambda: (d.isocalendar(), d.isocalendar().week, d.weekday(), d.isoweekday(), d.toordinal()))
attempt(lambda: d.year.bit_length())
attempt(lambda: date.year.__doc__)
attempt(lambda: setattr(d, 'year', 5))
#> datetime.datetime(2024, 2, 29, 1, 2, 3, 4, fold=1, tzinfo=datetime.timezone.utc)
#> datetime.datetime(2024, 2, 29, 0, 0, fold=1)
#> ValueError day 30 must be in range 1..29 for month 2 in year 2024
#> ValueError fold must be either 0 or 1, not 2
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> ValueError hour must be in 0..23, not 24
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> datetime.datetime(1, 1, 1, 1, 0)
#> TypeError function missing required argument 'day' (pos 3)
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError argument for function given by name ('year') and position (1)
#> TypeError this function got an unexpected keyword argument 'years'. Did you mean 'year'?
#> datetime.date(3, 2, 1)
#> ValueError month must be in 1..12, not 13
#> TypeError function missing required argument 'day' (pos 3)
#> TypeError 'str' object cannot be interpreted as an integer
#> datetime.time(0, 0, 5)
#> datetime.time(1, 0, fold=1)
#> ValueError minute must be in 0..59, not 60
#> datetime.datetime(2023, 2, 28, 1, 2, 3, 4, fold=1, tzinfo=datetime.timezone.utc)
#> ValueError day 31 must be in range 1..29 for month 2 in year 2024
#> datetime.datetime(2024, 1, 31, 1, 2, 3, 4)
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> TypeError tzinfo argument must be None or of a tzinfo subclass, not type 'int'
#> ValueError day 31 must be in range 1..29 for month 2 in year 2024
#> datetime.date(1, 1, 1)
#> TypeError isoformat() argument 1 must be a unicode character, not a string of length 2
#> ValueError Unknown timespec value
#> TypeError isoformat() argument 1 must be a unicode character, not int
#> '2024-01-31ä01:02:03.000004+00:00'
#> TypeError strftime() argument 1 must be str, not int
#> '2024-01-31 01:02:03.000004+00:00'
#> datetime.datetime(2024, 1, 31, 5, 0, fold=1)
#> datetime.datetime(2024, 1, 31, 1, 2, 3, 4, fold=1)
#> TypeError combine() argument 2 must be datetime.time, not int
#> datetime.datetime(2024, 1, 2, 0, 0, tzinfo=datetime.timezone(datetime.timedelta(seconds=5400)))
#> True
#> ValueError unconverted data remains:  10
#> datetime.date(2021, 7, 29)
#> datetime.datetime(1, 1, 1, 0, 0)
#> ValueError ordinal must be >= 1
#> (datetime.IsoCalendarDate(year=2024, week=5, weekday=3), 5, 2, 3, 738916)
#> 11
#> None
#> AttributeError attribute 'year' of 'datetime.date' objects is not writable

# ---- the class that a program puts into the module
import datetime
real = datetime.datetime
class Fixed(real):
    @classmethod
    def now(cls, tz=None):
        return cls(2024, 1, 1)
datetime.datetime = Fixed
print(datetime.datetime.now(), datetime.datetime.now() + datetime.timedelta(days=1), real(2024, 1, 2) - datetime.datetime.now())
datetime.datetime = real
print(real(2024, 1, 2) - real(2024, 1, 1), datetime.date(2024, 1, 2) - datetime.date(2024, 1, 1))
#> 2024-01-01 00:00:00 2024-01-02 00:00:00 1 day, 0:00:00
#> 1 day, 0:00:00 1 day, 0:00:00

# ---- timezones of all kinds
from datetime import datetime, timedelta, timezone, UTC
def attempt(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
hour = timedelta(hours=1)
attempt(lambda: timezone(timedelta(0)) is UTC)
attempt(lambda: timezone(timedelta(0), 'Z') is UTC)
attempt(lambda: timezone(offset=hour, name='X'))
attempt(lambda: timezone(hour, None))
attempt(lambda: timezone(hour, 5))
attempt(lambda: timezone(24 * hour))
attempt(lambda: timezone(-24 * hour))
attempt(lambda: timezone(-24 * hour + timedelta(microseconds=1)))
attempt(lambda: timezone(5))
attempt(lambda: timezone())
attempt(lambda: timezone(hour, 'a', 'b'))
attempt(lambda: timezone(hour) == timezone(hour, 'X'))
attempt(lambda: (timezone(hour).utcoffset(None), timezone(hour).tzname(None), str(timezone(-hour, 'N'))))
d = datetime(2024, 1, 1, 12, tzinfo=timezone(hour, 'X'))
attempt(lambda: (d.utcoffset(), d.tzname(), d.dst(), d.isoformat(), str(d), f'{d:%Z%z}', d.timestamp(), d.astimezone(UTC), d == d.astimezone(UTC)))
attempt(lambda: (hash(d) == hash(d.astimezone(UTC)), {d: 1}[d.astimezone(UTC)], d - d.astimezone(UTC), d < d.astimezone(UTC) + hour))
attempt(lambda: datetime.fromisoformat('2024-01-01T12:00:00+01:00') == d)
attempt(lambda: datetime.fromtimestamp(0, timezone(-hour)))
attempt(lambda: datetime.fromtimestamp(1.5, UTC))
attempt(lambda: datetime(2024, 1, 1).utcoffset())
attempt(lambda: datetime(1, 1, 1, tzinfo=UTC).astimezone(timezone(-hour)))
attempt(lambda: datetime(1, 1, 1, tzinfo=timezone(hour)) == datetime(1, 1, 1, tzinfo=UTC))
attempt(lambda: datetime(9999, 12, 31, 23, tzinfo=timezone(-hour)) - datetime(1, 1, 1, tzinfo=timezone(hour)))
#> True
#> False
#> datetime.timezone(datetime.timedelta(seconds=3600), 'X')
#> TypeError timezone() argument 2 must be str, not None
#> TypeError timezone() argument 2 must be str, not int
#> ValueError offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=1)
#> ValueError offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=-1)
#> datetime.timezone(datetime.timedelta(days=-1, microseconds=1))
#> TypeError timezone() argument 1 must be datetime.timedelta, not int
#> TypeError timezone() missing required argument 'offset' (pos 1)
#> TypeError timezone() takes at most 2 arguments (3 given)
#> True
#> (datetime.timedelta(seconds=3600), 'UTC+01:00', 'N')
#> (datetime.timedelta(seconds=3600), 'X', None, '2024-01-01T12:00:00+01:00', '2024-01-01 12:00:00+01:00', 'X+0100', 1704106800.0, datetime.datetime(2024, 1, 1, 11, 0, tzinfo=datetime.timezone.utc), True)
#> (True, 1, datetime.timedelta(0), True)
#> True
#> datetime.datetime(1969, 12, 31, 23, 0, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=82800)))
#> datetime.datetime(1970, 1, 1, 0, 0, 1, 500000, tzinfo=datetime.timezone.utc)
#> None
#> OverflowError date value out of range
#> False
#> datetime.timedelta(days=3652059, seconds=3600)

# ---- strptime: the letter for UTC is a capital
from datetime import datetime, time
for text in ('Z', 'z', '+0000', '-0130'):
    for cls in (datetime, time):
        try:
            print(repr(cls.strptime(text, '%z')))
        except ValueError as e:
            print(e)
try:
    datetime.strptime('2024-01-02T03:04:05z', '%Y-%m-%dT%H:%M:%S%z')
except ValueError as e:
    print(e)
#> datetime.datetime(1900, 1, 1, 0, 0, tzinfo=datetime.timezone.utc)
#> datetime.time(0, 0, tzinfo=datetime.timezone.utc)
#> time data 'z' does not match format '%z'
#> time data 'z' does not match format '%z'
#> datetime.datetime(1900, 1, 1, 0, 0, tzinfo=datetime.timezone.utc)
#> datetime.time(0, 0, tzinfo=datetime.timezone.utc)
#> datetime.datetime(1900, 1, 1, 0, 0, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=81000)))
#> datetime.time(0, 0, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=81000)))
#> time data '2024-01-02T03:04:05z' does not match format '%Y-%m-%dT%H:%M:%S%z'

# ---- date.fromtimestamp() wants a number
from datetime import date
from decimal import Decimal
class Index:
    def __index__(self):
        return 86400
for timestamp in ('1', None, Decimal(1), [1], 86400, 86400.5, True, Index(), -1.5, 10**30):
    try:
        print(date.fromtimestamp(timestamp))
    except (TypeError, OverflowError) as e:
        print(e)
#> 'str' object cannot be interpreted as an integer
#> 'NoneType' object cannot be interpreted as an integer
#> 'decimal.Decimal' object cannot be interpreted as an integer
#> 'list' object cannot be interpreted as an integer
#> 1970-01-02
#> 1970-01-02
#> 1970-01-01
#> 1970-01-02
#> 1969-12-31
#> timestamp out of range for platform time_t

# ---- strptime: texts that do not fit their format, or go on behind it
from datetime import datetime
formats = ['%Y-%m-%d', '%m%d%Y', '%d %b %Y', '%H:%M:%S.%f', '%f%Y', '%I:%M %p', '%Y  %d', '%Y.%j']
texts = ['2020-13-45', '2020-12-45', '2020-02-30', '0000-01-01', '2020-1-2x', '', '1112020', '111200', '10 jan 20201', '10 Jun 20',
         '10:20:30.', '10:20:30.1234567', '1232020', '10:20 PM', '10:20 xm', '2020   5', '2020  32', '2020-12-3 ', '2020.366']
for format in formats:
    for text in texts:
        try:
            print(format, repr(text), datetime.strptime(text, format))
        except ValueError as e:
            print(format, e)
#> %Y-%m-%d time data '2020-13-45' does not match format '%Y-%m-%d'
#> %Y-%m-%d unconverted data remains: 5
#> %Y-%m-%d day 30 must be in range 1..29 for month 2 in year 2020
#> %Y-%m-%d year must be in 1..9999, not 0
#> %Y-%m-%d unconverted data remains: x
#> %Y-%m-%d time data '' does not match format '%Y-%m-%d'
#> %Y-%m-%d time data '1112020' does not match format '%Y-%m-%d'
#> %Y-%m-%d time data '111200' does not match format '%Y-%m-%d'
#> %Y-%m-%d time data '10 jan 20201' does not match format '%Y-%m-%d'
#> %Y-%m-%d time data '10 Jun 20' does not match format '%Y-%m-%d'
#> %Y-%m-%d time data '10:20:30.' does not match format '%Y-%m-%d'
#> %Y-%m-%d time data '10:20:30.1234567' does not match format '%Y-%m-%d'
#> %Y-%m-%d time data '1232020' does not match format '%Y-%m-%d'
#> %Y-%m-%d time data '10:20 PM' does not match format '%Y-%m-%d'
#> %Y-%m-%d time data '10:20 xm' does not match format '%Y-%m-%d'
#> %Y-%m-%d time data '2020   5' does not match format '%Y-%m-%d'
#> %Y-%m-%d time data '2020  32' does not match format '%Y-%m-%d'
#> %Y-%m-%d unconverted data remains:  
#> %Y-%m-%d time data '2020.366' does not match format '%Y-%m-%d'
#> %m%d%Y time data '2020-13-45' does not match format '%m%d%Y'
#> %m%d%Y time data '2020-12-45' does not match format '%m%d%Y'
#> %m%d%Y time data '2020-02-30' does not match format '%m%d%Y'
#> %m%d%Y time data '0000-01-01' does not match format '%m%d%Y'
#> %m%d%Y time data '2020-1-2x' does not match format '%m%d%Y'
#> %m%d%Y time data '' does not match format '%m%d%Y'
#> %m%d%Y '1112020' 2020-11-01 00:00:00
#> %m%d%Y '111200' 1200-01-01 00:00:00
#> %m%d%Y time data '10 jan 20201' does not match format '%m%d%Y'
#> %m%d%Y time data '10 Jun 20' does not match format '%m%d%Y'
#> %m%d%Y time data '10:20:30.' does not match format '%m%d%Y'
#> %m%d%Y time data '10:20:30.1234567' does not match format '%m%d%Y'
#> %m%d%Y '1232020' 2020-12-03 00:00:00
#> %m%d%Y time data '10:20 PM' does not match format '%m%d%Y'
#> %m%d%Y time data '10:20 xm' does not match format '%m%d%Y'
#> %m%d%Y time data '2020   5' does not match format '%m%d%Y'
#> %m%d%Y time data '2020  32' does not match format '%m%d%Y'
#> %m%d%Y time data '2020-12-3 ' does not match format '%m%d%Y'
#> %m%d%Y time data '2020.366' does not match format '%m%d%Y'
#> %d %b %Y time data '2020-13-45' does not match format '%d %b %Y'
#> %d %b %Y time data '2020-12-45' does not match format '%d %b %Y'
#> %d %b %Y time data '2020-02-30' does not match format '%d %b %Y'
#> %d %b %Y time data '0000-01-01' does not match format '%d %b %Y'
#> %d %b %Y time data '2020-1-2x' does not match format '%d %b %Y'
#> %d %b %Y time data '' does not match format '%d %b %Y'
#> %d %b %Y time data '1112020' does not match format '%d %b %Y'
#> %d %b %Y time data '111200' does not match format '%d %b %Y'
#> %d %b %Y unconverted data remains: 1
#> %d %b %Y time data '10 Jun 20' does not match format '%d %b %Y'
#> %d %b %Y time data '10:20:30.' does not match format '%d %b %Y'
#> %d %b %Y time data '10:20:30.1234567' does not match format '%d %b %Y'
#> %d %b %Y time data '1232020' does not match format '%d %b %Y'
#> %d %b %Y time data '10:20 PM' does not match format '%d %b %Y'
#> %d %b %Y time data '10:20 xm' does not match format '%d %b %Y'
#> %d %b %Y time data '2020   5' does not match format '%d %b %Y'
#> %d %b %Y time data '2020  32' does not match format '%d %b %Y'
#> %d %b %Y time data '2020-12-3 ' does not match format '%d %b %Y'
#> %d %b %Y time data '2020.366' does not match format '%d %b %Y'
#> %H:%M:%S.%f time data '2020-13-45' does not match format '%H:%M:%S.%f'
#> %H:%M:%S.%f time data '2020-12-45' does not match format '%H:%M:%S.%f'
#> %H:%M:%S.%f time data '2020-02-30' does not match format '%H:%M:%S.%f'
#> %H:%M:%S.%f time data '0000-01-01' does not match format '%H:%M:%S.%f'
#> %H:%M:%S.%f time data '2020-1-2x' does not match format '%H:%M:%S.%f'
#> %H:%M:%S.%f time data '' does not match format '%H:%M:%S.%f'
#> %H:%M:%S.%f time data '1112020' does not match format '%H:%M:%S.%f'
#> %H:%M:%S.%f time data '111200' does not match format '%H:%M:%S.%f'
#> %H:%M:%S.%f time data '10 jan 20201' does not match format '%H:%M:%S.%f'
#> %H:%M:%S.%f time data '10 Jun 20' does not match format '%H:%M:%S.%f'
#> %H:%M:%S.%f time data '10:20:30.' does not match format '%H:%M:%S.%f'
#> %H:%M:%S.%f unconverted data remains: 7
#> %H:%M:%S.%f time data '1232020' does not match format '%H:%M:%S.%f'
#> %H:%M:%S.%f time data '10:20 PM' does not match format '%H:%M:%S.%f'
#> %H:%M:%S.%f time data '10:20 xm' does not match format '%H:%M:%S.%f'
#> %H:%M:%S.%f time data '2020   5' does not match format '%H:%M:%S.%f'
#> %H:%M:%S.%f time data '2020  32' does not match format '%H:%M:%S.%f'
#> %H:%M:%S.%f time data '2020-12-3 ' does not match format '%H:%M:%S.%f'
#> %H:%M:%S.%f time data '2020.366' does not match format '%H:%M:%S.%f'
#> %f%Y time data '2020-13-45' does not match format '%f%Y'
#> %f%Y time data '2020-12-45' does not match format '%f%Y'
#> %f%Y time data '2020-02-30' does not match format '%f%Y'
#> %f%Y time data '0000-01-01' does not match format '%f%Y'
#> %f%Y time data '2020-1-2x' does not match format '%f%Y'
#> %f%Y time data '' does not match format '%f%Y'
#> %f%Y '1112020' 2020-01-01 00:00:00.111000
#> %f%Y '111200' 1200-01-01 00:00:00.110000
#> %f%Y time data '10 jan 20201' does not match format '%f%Y'
#> %f%Y time data '10 Jun 20' does not match format '%f%Y'
#> %f%Y time data '10:20:30.' does not match format '%f%Y'
#> %f%Y time data '10:20:30.1234567' does not match format '%f%Y'
#> %f%Y '1232020' 2020-01-01 00:00:00.123000
#> %f%Y time data '10:20 PM' does not match format '%f%Y'
#> %f%Y time data '10:20 xm' does not match format '%f%Y'
#> %f%Y time data '2020   5' does not match format '%f%Y'
#> %f%Y time data '2020  32' does not match format '%f%Y'
#> %f%Y time data '2020-12-3 ' does not match format '%f%Y'
#> %f%Y time data '2020.366' does not match format '%f%Y'
#> %I:%M %p time data '2020-13-45' does not match format '%I:%M %p'
#> %I:%M %p time data '2020-12-45' does not match format '%I:%M %p'
#> %I:%M %p time data '2020-02-30' does not match format '%I:%M %p'
#> %I:%M %p time data '0000-01-01' does not match format '%I:%M %p'
#> %I:%M %p time data '2020-1-2x' does not match format '%I:%M %p'
#> %I:%M %p time data '' does not match format '%I:%M %p'
#> %I:%M %p time data '1112020' does not match format '%I:%M %p'
#> %I:%M %p time data '111200' does not match format '%I:%M %p'
#> %I:%M %p time data '10 jan 20201' does not match format '%I:%M %p'
#> %I:%M %p time data '10 Jun 20' does not match format '%I:%M %p'
#> %I:%M %p time data '10:20:30.' does not match format '%I:%M %p'
#> %I:%M %p time data '10:20:30.1234567' does not match format '%I:%M %p'
#> %I:%M %p time data '1232020' does not match format '%I:%M %p'
#> %I:%M %p '10:20 PM' 1900-01-01 22:20:00
#> %I:%M %p time data '10:20 xm' does not match format '%I:%M %p'
#> %I:%M %p time data '2020   5' does not match format '%I:%M %p'
#> %I:%M %p time data '2020  32' does not match format '%I:%M %p'
#> %I:%M %p time data '2020-12-3 ' does not match format '%I:%M %p'
#> %I:%M %p time data '2020.366' does not match format '%I:%M %p'
#> %Y  %d time data '2020-13-45' does not match format '%Y  %d'
#> %Y  %d time data '2020-12-45' does not match format '%Y  %d'
#> %Y  %d time data '2020-02-30' does not match format '%Y  %d'
#> %Y  %d time data '0000-01-01' does not match format '%Y  %d'
#> %Y  %d time data '2020-1-2x' does not match format '%Y  %d'
#> %Y  %d time data '' does not match format '%Y  %d'
#> %Y  %d time data '1112020' does not match format '%Y  %d'
#> %Y  %d time data '111200' does not match format '%Y  %d'
#> %Y  %d time data '10 jan 20201' does not match format '%Y  %d'
#> %Y  %d time data '10 Jun 20' does not match format '%Y  %d'
#> %Y  %d time data '10:20:30.' does not match format '%Y  %d'
#> %Y  %d time data '10:20:30.1234567' does not match format '%Y  %d'
#> %Y  %d time data '1232020' does not match format '%Y  %d'
#> %Y  %d time data '10:20 PM' does not match format '%Y  %d'
#> %Y  %d time data '10:20 xm' does not match format '%Y  %d'
#> %Y  %d '2020   5' 2020-01-05 00:00:00
#> %Y  %d unconverted data remains: 2
#> %Y  %d time data '2020-12-3 ' does not match format '%Y  %d'
#> %Y  %d time data '2020.366' does not match format '%Y  %d'
#> %Y.%j time data '2020-13-45' does not match format '%Y.%j'
#> %Y.%j time data '2020-12-45' does not match format '%Y.%j'
#> %Y.%j time data '2020-02-30' does not match format '%Y.%j'
#> %Y.%j time data '0000-01-01' does not match format '%Y.%j'
#> %Y.%j time data '2020-1-2x' does not match format '%Y.%j'
#> %Y.%j time data '' does not match format '%Y.%j'
#> %Y.%j time data '1112020' does not match format '%Y.%j'
#> %Y.%j time data '111200' does not match format '%Y.%j'
#> %Y.%j time data '10 jan 20201' does not match format '%Y.%j'
#> %Y.%j time data '10 Jun 20' does not match format '%Y.%j'
#> %Y.%j time data '10:20:30.' does not match format '%Y.%j'
#> %Y.%j time data '10:20:30.1234567' does not match format '%Y.%j'
#> %Y.%j time data '1232020' does not match format '%Y.%j'
#> %Y.%j time data '10:20 PM' does not match format '%Y.%j'
#> %Y.%j time data '10:20 xm' does not match format '%Y.%j'
#> %Y.%j time data '2020   5' does not match format '%Y.%j'
#> %Y.%j time data '2020  32' does not match format '%Y.%j'
#> %Y.%j time data '2020-12-3 ' does not match format '%Y.%j'
#> %Y.%j '2020.366' 2020-12-31 00:00:00

# ---- strptime and digits of other scripts
import datetime
def read(text, form):
    try: print(ascii(text), datetime.datetime.strptime(text, form))
    except ValueError as e: print(ascii(e))
for text in '٢٠٢٤-01-02', '٢٠٢٤-٠١-٠٢', '2024-0٣-02', '2024-1٢-02', '2024-12-1٢', '2024-12-3١', '2024-12-٣':
    read(text, '%Y-%m-%d')
for text in '1٢:3٤:5٦.78', '٥:٥:٥.1', '2٣:59:6١.1', '2٠:5٩:59.1', '1:1:1.٣', ' ٣:1:1.1':
    read(text, '%H:%M:%S.%f')
for text in '1٢٣', '٣', '3٠٠', '36٦', '09٩', '00٩', '1٠', '30٩', '3٩':
    read(text, '%j')
#> '\u0662\u0660\u0662\u0664-01-02' 2024-01-02 00:00:00
#> ValueError("time data '\u0662\u0660\u0662\u0664-\u0660\u0661-\u0660\u0662' does not match format '%Y-%m-%d'")
#> ValueError("time data '2024-0\u0663-02' does not match format '%Y-%m-%d'")
#> ValueError("time data '2024-1\u0662-02' does not match format '%Y-%m-%d'")
#> '2024-12-1\u0662' 2024-12-12 00:00:00
#> ValueError('unconverted data remains: \u0661')
#> ValueError("time data '2024-12-\u0663' does not match format '%Y-%m-%d'")
#> '1\u0662:3\u0664:5\u0666.78' 1900-01-01 12:34:56.780000
#> '\u0665:\u0665:\u0665.1' 1900-01-01 05:05:05.100000
#> ValueError("time data '2\u0663:59:6\u0661.1' does not match format '%H:%M:%S.%f'")
#> ValueError("time data '2\u0660:5\u0669:59.1' does not match format '%H:%M:%S.%f'")
#> ValueError("time data '1:1:1.\u0663' does not match format '%H:%M:%S.%f'")
#> ' \u0663:1:1.1' 1900-01-01 03:01:01.100000
#> '1\u0662\u0663' 1900-05-03 00:00:00
#> ValueError("time data '\u0663' does not match format '%j'")
#> ValueError('unconverted data remains: \u0660')
#> ValueError('unconverted data remains: \u0666')
#> '09\u0669' 1900-04-09 00:00:00
#> ValueError("time data '00\u0669' does not match format '%j'")
#> '1\u0660' 1900-01-10 00:00:00
#> '30\u0669' 1900-11-05 00:00:00
#> '3\u0669' 1900-02-08 00:00:00

# ---- the classes tell no slots
import datetime, copy
for c in (datetime.date, datetime.datetime, datetime.time, datetime.timedelta, datetime.timezone, datetime.tzinfo): print(hasattr(c, '__slots__'), end=' ')
class D(datetime.date): __slots__ = ('q',)
class E(datetime.date): pass
print(D.__slots__, hasattr(E, '__slots__'), hasattr(D(1,1,1), '__dict__'), E(1,1,1).__dict__)
print(copy.copy(datetime.datetime(1,2,3)), copy.deepcopy(D(1,2,3)))
#> False False False False False False ('q',) False False {}
#> 0001-02-03 00:00:00 0001-02-03

# ---- what the classes of a program are called with
import copy
import datetime as d

class Time(d.time):
    def __new__(cls, *args, **named):
        print('Time', args, named)
        return super().__new__(cls, *args, **named)

class Moment(d.datetime):
    def __new__(cls, *args, **named):
        print('Moment', args, named)
        return super().__new__(cls, *args, **named)

t = Time(1, 2, 3, 4, fold=1)
t.replace(hour=5)
t.replace(fold=0)
Time.fromisoformat('01:02:03')
Time.strptime('01:02', '%H:%M')
m = Moment(2020, 1, 2, 3, 4, 5, 6, fold=1)
m.replace(year=2021)
m.replace(fold=0)
copy.replace(m, month=2)
Moment.fromisoformat('2020-01-02')
Moment.fromisoformat('2020-01-02T03:04:05')
Moment.fromtimestamp(0, d.timezone.utc)
Moment.strptime('2020', '%Y')
Moment.strptime('2020 +0100', '%Y %z')
#> Time (1, 2, 3, 4) {'fold': 1}
#> Time (5, 2, 3, 4, None) {'fold': 1}
#> Time (1, 2, 3, 4, None) {}
#> Time (1, 2, 3, 0, None) {}
#> Time (1, 2, 0, 0) {}
#> Moment (2020, 1, 2, 3, 4, 5, 6) {'fold': 1}
#> Moment (2021, 1, 2, 3, 4, 5, 6, None) {'fold': 1}
#> Moment (2020, 1, 2, 3, 4, 5, 6, None) {}
#> Moment (2020, 2, 2, 3, 4, 5, 6, None) {'fold': 1}
#> Moment (2020, 1, 2, 0, 0, 0, 0, None) {}
#> Moment (2020, 1, 2, 3, 4, 5, 0, None) {}
#> Moment (1970, 1, 1, 0, 0, 0, 0, datetime.timezone.utc) {}
#> Moment (1970, 1, 1, 0, 0, 0, 0, datetime.timezone.utc) {}
#> Moment (2020, 1, 1, 0, 0, 0, 0) {}
#> Moment (2020, 1, 1, 0, 0, 0, 0, datetime.timezone(datetime.timedelta(seconds=3600))) {}

# ---- copies keep the fold
import copy
import datetime as d

class Time(d.time): pass
class Moment(d.datetime): pass

for x in d.time(1, fold=1), Time(1, 2, fold=1), d.datetime(2020, 1, 1, fold=1), Moment(2020, 1, 1, tzinfo=d.timezone.utc, fold=1), Moment(2020, 1, 1):
    y = copy.copy(x)
    print(type(y).__name__, y, y.fold, copy.deepcopy(x).fold, copy.deepcopy([x])[0].fold, y == x)
#> time 01:00:00 1 1 1 True
#> Time 01:02:00 1 1 1 True
#> datetime 2020-01-01 00:00:00 1 1 1 True
#> Moment 2020-01-01 00:00:00+00:00 1 1 1 True
#> Moment 2020-01-01 00:00:00 0 0 0 True

# ---- dates, times and timedeltas in dicts beside what equals them
from datetime import date, datetime, time, timedelta, timezone
class Day(date):
    pass
class Odd(date):
    def __eq__(self, other):
        return isinstance(other, date) and self.day % 2 == other.day % 2
    def __hash__(self):
        return hash(date(self.year, self.month, 1))
d = {date(2025, 1, 1): 'a', timedelta(1): 'b', time(1, 2): 'c', datetime(2025, 1, 1): 'd'}
print(d[Day(2025, 1, 1)], d[timedelta(hours=24)], d[time(1, 2, 0, 0)], d[datetime(2025, 1, 1, 0, 0)])
print(Day(2025, 1, 2) in d, Odd(2025, 1, 3) in d, Odd(2025, 1, 2) in d, date(2025, 1, 3) in {Odd(2025, 1, 1)})
d[Day(2025, 1, 1)] = 'e'
print(len(d), d[date(2025, 1, 1)], type(list(d)[0]).__name__)
utc, east = timezone.utc, timezone(timedelta(hours=2))
s = {datetime(2025, 1, 1, 12, tzinfo=utc), datetime(2025, 1, 1, 12)}
print(datetime(2025, 1, 1, 14, tzinfo=east) in s, datetime(2025, 1, 1, 14) in s, datetime(2025, 1, 1, 12, fold=1) in s)
print(time(12, tzinfo=utc) in {time(14, tzinfo=east)}, time(12) in {time(12, tzinfo=utc)}, date(2025, 1, 1) in {datetime(2025, 1, 1)})
print([date(2025, 1, 1), date(2025, 1, 2)].index(date(2025, 1, 2)), [timedelta(1), 5].count(timedelta(days=1)))
#> a b c d
#> False True False False
#> 4 e date
#> True False True
#> True False False
#> 1 1

# ---- dates and times are sorted, alone and in tuples
from datetime import date, datetime, time, timedelta, timezone
days = [date(2025, 1 + i * 7 % 12, 1 + i * 11 % 28) for i in range(40)]
print(sorted(days) == sorted(days, key=str), sorted(days, reverse=True)[0], min(days), max(days))
print([n for d, n in sorted([(date(2025, 1, 2), 'x'), (date(2025, 1, 1), 'z'), (date(2025, 1, 2), 'a')])])
stamps = [datetime(1, 1, 1), datetime(9999, 12, 31, 23, 59, 59, 999999), datetime(1970, 1, 1), datetime(1969, 12, 31, 23), datetime(1970, 1, 1, 0, 0, 0, 1)]
print(*sorted(stamps), sep='\n')
print(sorted([timedelta(1), timedelta(-1), timedelta(microseconds=1), timedelta.max, timedelta.min]))
print(sorted([time(5), time(4, 59, 59, 999999), time(0)]))
print([x for _, x in sorted([(datetime(2025, 1, 1, tzinfo=timezone.utc), 2), (datetime(2024, 1, 1, tzinfo=timezone.utc), 1)])])
for mixed in [date(2025, 1, 1), datetime(2025, 1, 1)], [datetime(2025, 1, 1), datetime(2025, 1, 1, tzinfo=timezone.utc)], [(date(2025, 1, 1), 1), (5, 1)], [timedelta(1), 1]:
    try:
        print(sorted(mixed))
    except TypeError as e:
        print(e)
class Late(date):
    def __lt__(self, other):
        return date.__gt__(self, other)
print([d.day for d in sorted([Late(2025, 1, 1), Late(2025, 1, 3), Late(2025, 1, 2)])], [d.day for d in sorted([date(2025, 1, 1), Late(2025, 1, 3)])])
#> True 2025-12-28 2025-01-01 2025-12-28
#> ['z', 'a', 'x']
#> 0001-01-01 00:00:00
#> 1969-12-31 23:00:00
#> 1970-01-01 00:00:00
#> 1970-01-01 00:00:00.000001
#> 9999-12-31 23:59:59.999999
#> [datetime.timedelta(days=-999999999), datetime.timedelta(days=-1), datetime.timedelta(microseconds=1), datetime.timedelta(days=1), datetime.timedelta(days=999999999, seconds=86399, microseconds=999999)]
#> [datetime.time(0, 0), datetime.time(4, 59, 59, 999999), datetime.time(5, 0)]
#> [1, 2]
#> '<' not supported between instances of 'datetime.datetime' and 'datetime.date'
#> can't compare offset-naive and offset-aware datetimes
#> '<' not supported between instances of 'int' and 'datetime.date'
#> '<' not supported between instances of 'int' and 'datetime.timedelta'
#> [3, 2, 1] [3, 1]

# ---- of directives for one field the last tells
from datetime import datetime
for text, format in (('2001 99', '%Y %y'), ('99 2001', '%y %Y'), ('3 May', '%m %b'), ('May 3', '%b %m'), ('June May', '%B %b'), ('14 03', '%H %I'), ('03 14', '%I %H'), ('02 PM 14:30:00', '%I %p %X'), ('14:30:00 02 PM', '%X %I %p'),
                     ('2001 05 10 Mon', '%Y %U %W %a'), ('2001 05 10 Mon', '%Y %W %U %a'), ('Mon Tuesday 2001 05', '%a %A %Y %W'), ('1 Tuesday 2001 05', '%u %A %Y %W'), ('Tuesday 1 2001 05', '%A %w %Y %W')):
    print(format, datetime.strptime(text, format))
#> %Y %y 1999-01-01 00:00:00
#> %y %Y 2001-01-01 00:00:00
#> %m %b 1900-05-01 00:00:00
#> %b %m 1900-03-01 00:00:00
#> %B %b 1900-05-01 00:00:00
#> %H %I 1900-01-01 03:00:00
#> %I %H 1900-01-01 14:00:00
#> %I %p %X 1900-01-01 14:30:00
#> %X %I %p 1900-01-01 14:30:00
#> %Y %U %W %a 2001-03-05 00:00:00
#> %Y %W %U %a 2001-03-12 00:00:00
#> %a %A %Y %W 2001-01-30 00:00:00
#> %u %A %Y %W 2001-01-30 00:00:00
#> %A %w %Y %W 2001-01-29 00:00:00

# ---- years that there are not
from datetime import date, datetime, timezone
for act in (lambda: date.fromordinal(3652060), lambda: date.fromordinal(0), lambda: datetime.fromtimestamp(253402300800, timezone.utc), lambda: datetime.fromtimestamp(-62135596801, timezone.utc), lambda: date.fromtimestamp(253402387200)):
    try:
        print(act())
    except ValueError as e:
        print(e)
#> year must be in 1..9999, not 10000
#> ordinal must be >= 1
#> year must be in 1..9999, not 10000
#> year must be in 1..9999, not 0
#> year must be in 1..9999, not 10000

# ---- digits beside directives
from datetime import date, datetime, time
d = datetime(2024, 1, 2, 3, 4, 5, 678901)
print(d.strftime('%f%f%f'), d.strftime('id-123456789012345678-%Y'), d.strftime('%f9999999999%%99999999999'), time(1).strftime('%f%f'), date(2024, 1, 2).strftime('9' * 30), f'{d:%f%f}')
print(__import__('time').strftime('123456789012 %Y', d.timetuple()))
#> 678901678901678901 id-123456789012345678-2024 6789019999999999%99999999999 000000000000 999999999999999999999999999999 678901678901
#> 123456789012 2024

# ---- methods called on the class, or on something else
from datetime import date, datetime, time, timedelta, timezone
for call in (lambda: datetime.isoformat(), lambda: datetime.date(), lambda: date.weekday(), lambda: datetime.strftime('2024-01-01', '%Y'), lambda: datetime.timestamp(date(2024, 1, 1)), lambda: datetime.strftime(date(2024, 5, 1), '%d.%m.%Y %H'), lambda: date.isoformat(datetime(2024, 1, 1)), lambda: timedelta.total_seconds(60),
             lambda: datetime.replace(year=1), lambda: datetime.replace(date(2024, 1, 1), year=2), lambda: datetime.__str__(5), lambda: date.__lt__(), lambda: date(2024, 1, 1).__lt__(), lambda: date(2024, 1, 1).__str__(1), lambda: date(2024, 1, 1).__hash__(a=1), lambda: datetime.__new__(), lambda: datetime.__new__(5), lambda: date.__new__(int, 5), lambda: time.isoformat('x'),
             lambda: timezone.utcoffset(5, None), lambda: sorted([date(2024, 1, 2), 'x'], key=date.toordinal), lambda: datetime.now(*5), lambda: datetime.now().strftime(*5), lambda: list(map(datetime.date, [datetime(2024, 1, 1), None]))):
    try:
        print(call())
    except TypeError as e:
        print(e, e.__context__)
def f(day):
    try:
        return datetime.isoformat(day)
    finally:
        print('left')
try:
    {}['k']
except KeyError:
    f('2024')
#> unbound method datetime.isoformat() needs an argument None
#> unbound method datetime.date() needs an argument None
#> unbound method date.weekday() needs an argument None
#> descriptor 'strftime' for 'datetime.date' objects doesn't apply to a 'str' object None
#> descriptor 'timestamp' for 'datetime.datetime' objects doesn't apply to a 'datetime.date' object None
#> 01.05.2024 00
#> 2024-01-01
#> descriptor 'total_seconds' for 'datetime.timedelta' objects doesn't apply to a 'int' object None
#> unbound method datetime.replace() needs an argument None
#> descriptor 'replace' for 'datetime.datetime' objects doesn't apply to a 'datetime.date' object None
#> descriptor '__str__' requires a 'datetime.datetime' object but received a 'int' None
#> descriptor '__lt__' of 'datetime.date' object needs an argument None
#> expected 1 argument, got 0 None
#> expected 0 arguments, got 1 None
#> wrapper __hash__() takes no keyword arguments None
#> datetime.datetime.__new__(): not enough arguments None
#> datetime.datetime.__new__(X): X is not a type object (int) None
#> datetime.date.__new__(int): int is not a subtype of datetime.date None
#> descriptor 'isoformat' for 'datetime.time' objects doesn't apply to a 'str' object None
#> descriptor 'utcoffset' for 'datetime.timezone' objects doesn't apply to a 'int' object None
#> descriptor 'toordinal' for 'datetime.date' objects doesn't apply to a 'str' object None
#> datetime.now() argument after * must be an iterable, not int None
#> datetime.strftime() argument after * must be an iterable, not int None
#> descriptor 'date' for 'datetime.datetime' objects doesn't apply to a 'NoneType' object None
#> left
#> Traceback (most recent call last):
#>   File "datetime.py", line 3270, in <module>
#>     {}['k']
#>     ~~^^^^^
#> KeyError: 'k'
#>
#> During handling of the above exception, another exception occurred:
#>
#> Traceback (most recent call last):
#>   File "datetime.py", line 3272, in <module>
#>     f('2024')
#>     ~^^^^^^^^
#>   File "datetime.py", line 3266, in f
#>     return datetime.isoformat(day)
#>            ~~~~~~~~~~~~~~~~~~^^^^^
#> TypeError: descriptor 'isoformat' for 'datetime.datetime' objects doesn't apply to a 'str' object

# ---- a timedelta on the right
import datetime
td = datetime.timedelta
print(td(1).__rsub__(td(3)), td(7).__radd__(td(1)), td(1).__rsub__(5), td(1).__radd__(5), 5 .__add__(td(1)))
for f in (lambda: 5 - td(1), lambda: 5 + td(1), lambda: datetime.date(2020,1,1) + td(1), lambda: td(1) + datetime.date(2020,1,1), lambda: td(1) - datetime.date(2020,1,1), lambda: sum([td(1), td(2)]), lambda: datetime.datetime(2020,1,1) - td(1)):
    try: print(f())
    except TypeError as e: print(e)
#> 2 days, 0:00:00 8 days, 0:00:00 NotImplemented NotImplemented NotImplemented
#> unsupported operand type(s) for -: 'int' and 'datetime.timedelta'
#> unsupported operand type(s) for +: 'int' and 'datetime.timedelta'
#> 2020-01-02
#> 2020-01-02
#> unsupported operand type(s) for -: 'datetime.timedelta' and 'datetime.date'
#> unsupported operand type(s) for +: 'int' and 'datetime.timedelta'
#> 2019-12-31 00:00:00

# ---- a time has no truth of its own
from datetime import time, date, datetime, timedelta
print([hasattr(t, '__bool__') for t in (time, date, datetime, timedelta)], bool(time()), bool(timedelta()))
#> [False, False, False, True] True False

# ---- isoformat() of wrong arguments
from datetime import datetime, time
d, t = datetime(2020, 1, 2), time(1)
for act in (lambda: d.isoformat(timespec=[]), lambda: d.isoformat('T', 3), lambda: t.isoformat(3), lambda: t.isoformat(timespec=None), lambda: d.isoformat(timespec='a\0'), lambda: d.isoformat(sep=3, timespec=4), lambda: d.isoformat(timespec='x')):
    try: print(act())
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
#> TypeError isoformat() argument 2 must be str, not list
#> TypeError isoformat() argument 2 must be str, not int
#> TypeError isoformat() argument 1 must be str, not int
#> TypeError isoformat() argument 1 must be str, not None
#> ValueError embedded null character
#> TypeError isoformat() argument 1 must be a unicode character, not int
#> ValueError Unknown timespec value

# ---- a class with its own utcoffset(): the methods of datetime and time ask the zone all the same
from datetime import *
asked = []
def tell(name, value):
    asked.append(name)
    return value
class Zone(tzinfo):
    def utcoffset(self, at): return tell('zone.utcoffset', timedelta(hours=5))
    def tzname(self, at): return tell('zone.tzname', 'ZZZ')
    def dst(self, at): return tell('zone.dst', timedelta(hours=2))
class Moment(datetime):
    def utcoffset(self): return tell('utcoffset', 5)
    def tzname(self): return tell('tzname', 5)
    def dst(self): return tell('dst', 5)
    def weekday(self): return tell('weekday', 5)
    def replace(self, **given): return tell('replace', 5)
    def __add__(self, other): return tell('add', 5)
    def __sub__(self, other): return tell('sub', 5)
    def _key(self): return tell('_key', 5)
    def _order(self, *args): return tell('_order', 5)
class Clock(time):
    def utcoffset(self): return tell('utcoffset', 5)
    def tzname(self): return tell('tzname', 5)
    def replace(self, **given): return tell('replace', 5)
    def _key(self): return tell('_key', 5)
    def _order(self, *args): return tell('_order', 5)
one = timezone(timedelta(hours=1))
for zone in None, timezone.utc, Zone():
    for fold in 0, 1:
        x, y = Moment(2024, 1, 2, 3, 4, 5, 6, zone, fold=fold), datetime(2024, 1, 2, 3, 4, 5, 6, zone)
        v, w = Clock(3, 4, 5, 6, zone, fold=fold), time(3, 4, 5, 6, zone)
        other = datetime(2024, 1, 2, tzinfo=one)
        for act in (x.isoformat, x.__str__, x.ctime, x.timetuple, x.utctimetuple, lambda: f'{x:%z %Z %:z %H %f}', lambda: hash(x) == hash(y), lambda: x == y, lambda: x < y, lambda: x == other, lambda: x < other,
                    lambda: datetime.__sub__(x, y), lambda: datetime.__sub__(x, other), lambda: datetime.__sub__(other, x), lambda: x.astimezone(timezone.utc), lambda: x.astimezone(one), lambda: zone and zone.fromutc(x), lambda: zone and x.timestamp(),
                    v.isoformat, v.__str__, lambda: f'{v:%z %Z %:z %H}', lambda: hash(v) == hash(w), lambda: v == w, lambda: v == time(3, tzinfo=one), lambda: v < time(3, tzinfo=one), x.utcoffset, x.dst, v.tzname):
            asked.clear()
            try:
                answer = act()
            except (TypeError, ValueError) as e:
                answer = repr(e)
            print(answer, *asked)
#> 2024-01-02T03:04:05.000006
#> 2024-01-02 03:04:05.000006
#> Tue Jan  2 03:04:05 2024
#> time.struct_time(tm_year=2024, tm_mon=1, tm_mday=2, tm_hour=3, tm_min=4, tm_sec=5, tm_wday=1, tm_yday=2, tm_isdst=-1)
#> time.struct_time(tm_year=2024, tm_mon=1, tm_mday=2, tm_hour=3, tm_min=4, tm_sec=5, tm_wday=1, tm_yday=2, tm_isdst=0)
#>    03 000006
#> True
#> True
#> False
#> False
#> TypeError("can't compare offset-naive and offset-aware datetimes")
#> 0:00:00
#> TypeError("can't subtract offset-naive and offset-aware datetimes")
#> TypeError("can't subtract offset-naive and offset-aware datetimes")
#> 2024-01-02 03:04:05.000006+00:00
#> 2024-01-02 04:04:05.000006+01:00
#> None
#> None
#> 03:04:05.000006
#> 03:04:05.000006
#>    03
#> True
#> True
#> False
#> TypeError("can't compare offset-naive and offset-aware times")
#> 5 utcoffset
#> 5 dst
#> 5 tzname
#> 2024-01-02T03:04:05.000006
#> 2024-01-02 03:04:05.000006
#> Tue Jan  2 03:04:05 2024
#> time.struct_time(tm_year=2024, tm_mon=1, tm_mday=2, tm_hour=3, tm_min=4, tm_sec=5, tm_wday=1, tm_yday=2, tm_isdst=-1)
#> time.struct_time(tm_year=2024, tm_mon=1, tm_mday=2, tm_hour=3, tm_min=4, tm_sec=5, tm_wday=1, tm_yday=2, tm_isdst=0)
#>    03 000006
#> True
#> True
#> False
#> False
#> TypeError("can't compare offset-naive and offset-aware datetimes")
#> 0:00:00
#> TypeError("can't subtract offset-naive and offset-aware datetimes")
#> TypeError("can't subtract offset-naive and offset-aware datetimes")
#> 2024-01-02 03:04:05.000006+00:00
#> 2024-01-02 04:04:05.000006+01:00
#> None
#> None
#> 03:04:05.000006
#> 03:04:05.000006
#>    03
#> True
#> True
#> False
#> TypeError("can't compare offset-naive and offset-aware times")
#> 5 utcoffset
#> 5 dst
#> 5 tzname
#> 2024-01-02T03:04:05.000006+00:00
#> 2024-01-02 03:04:05.000006+00:00
#> Tue Jan  2 03:04:05 2024
#> time.struct_time(tm_year=2024, tm_mon=1, tm_mday=2, tm_hour=3, tm_min=4, tm_sec=5, tm_wday=1, tm_yday=2, tm_isdst=-1)
#> time.struct_time(tm_year=2024, tm_mon=1, tm_mday=2, tm_hour=3, tm_min=4, tm_sec=5, tm_wday=1, tm_yday=2, tm_isdst=0)
#> +0000 UTC +00:00 03 000006
#> True
#> True
#> False
#> False
#> False
#> 0:00:00
#> 4:04:05.000006
#> -1 day, 19:55:54.999994
#> 2024-01-02 03:04:05.000006+00:00
#> 2024-01-02 04:04:05.000006+01:00
#> 2024-01-02 03:04:05.000006+00:00
#> 1704164645.000006
#> 03:04:05.000006+00:00
#> 03:04:05.000006+00:00
#> +0000 UTC +00:00 03
#> True
#> True
#> False
#> False
#> 5 utcoffset
#> 5 dst
#> 5 tzname
#> 2024-01-02T03:04:05.000006+00:00
#> 2024-01-02 03:04:05.000006+00:00
#> Tue Jan  2 03:04:05 2024
#> time.struct_time(tm_year=2024, tm_mon=1, tm_mday=2, tm_hour=3, tm_min=4, tm_sec=5, tm_wday=1, tm_yday=2, tm_isdst=-1)
#> time.struct_time(tm_year=2024, tm_mon=1, tm_mday=2, tm_hour=3, tm_min=4, tm_sec=5, tm_wday=1, tm_yday=2, tm_isdst=0)
#> +0000 UTC +00:00 03 000006
#> True
#> True
#> False
#> False
#> False
#> 0:00:00
#> 4:04:05.000006
#> -1 day, 19:55:54.999994
#> 2024-01-02 03:04:05.000006+00:00
#> 2024-01-02 04:04:05.000006+01:00
#> 2024-01-02 03:04:05.000006+00:00
#> 1704164645.000006
#> 03:04:05.000006+00:00
#> 03:04:05.000006+00:00
#> +0000 UTC +00:00 03
#> True
#> True
#> False
#> False
#> 5 utcoffset
#> 5 dst
#> 5 tzname
#> 2024-01-02T03:04:05.000006+05:00 zone.utcoffset
#> 2024-01-02 03:04:05.000006+05:00 zone.utcoffset
#> Tue Jan  2 03:04:05 2024
#> time.struct_time(tm_year=2024, tm_mon=1, tm_mday=2, tm_hour=3, tm_min=4, tm_sec=5, tm_wday=1, tm_yday=2, tm_isdst=1) zone.dst
#> time.struct_time(tm_year=2024, tm_mon=1, tm_mday=1, tm_hour=22, tm_min=4, tm_sec=5, tm_wday=0, tm_yday=1, tm_isdst=0) zone.utcoffset
#> +0500 ZZZ +05:00 03 000006 zone.dst zone.utcoffset zone.tzname zone.utcoffset
#> True zone.utcoffset zone.utcoffset
#> True
#> False
#> False zone.utcoffset zone.utcoffset
#> True zone.utcoffset zone.utcoffset
#> 0:00:00
#> -1 day, 23:04:05.000006 zone.utcoffset
#> 0:55:54.999994 zone.utcoffset
#> 2024-01-01 22:04:05.000006+00:00 zone.utcoffset
#> 2024-01-01 23:04:05.000006+01:00 zone.utcoffset
#> 2024-01-02 08:04:05.000006+05:00 zone.utcoffset zone.dst zone.dst
#> 1704146645.000006 zone.utcoffset
#> 03:04:05.000006+05:00 zone.utcoffset
#> 03:04:05.000006+05:00 zone.utcoffset
#> +0500 ZZZ +05:00 03 zone.utcoffset zone.tzname zone.utcoffset
#> True zone.utcoffset zone.utcoffset
#> True
#> False zone.utcoffset
#> True zone.utcoffset
#> 5 utcoffset
#> 5 dst
#> 5 tzname
#> 2024-01-02T03:04:05.000006+05:00 zone.utcoffset
#> 2024-01-02 03:04:05.000006+05:00 zone.utcoffset
#> Tue Jan  2 03:04:05 2024
#> time.struct_time(tm_year=2024, tm_mon=1, tm_mday=2, tm_hour=3, tm_min=4, tm_sec=5, tm_wday=1, tm_yday=2, tm_isdst=1) zone.dst
#> time.struct_time(tm_year=2024, tm_mon=1, tm_mday=1, tm_hour=22, tm_min=4, tm_sec=5, tm_wday=0, tm_yday=1, tm_isdst=0) zone.utcoffset
#> +0500 ZZZ +05:00 03 000006 zone.dst zone.utcoffset zone.tzname zone.utcoffset
#> True zone.utcoffset zone.utcoffset
#> True
#> False
#> False zone.utcoffset zone.utcoffset
#> True zone.utcoffset zone.utcoffset
#> 0:00:00
#> -1 day, 23:04:05.000006 zone.utcoffset
#> 0:55:54.999994 zone.utcoffset
#> 2024-01-01 22:04:05.000006+00:00 zone.utcoffset
#> 2024-01-01 23:04:05.000006+01:00 zone.utcoffset
#> 2024-01-02 08:04:05.000006+05:00 zone.utcoffset zone.dst zone.dst
#> 1704146645.000006 zone.utcoffset
#> 03:04:05.000006+05:00 zone.utcoffset
#> 03:04:05.000006+05:00 zone.utcoffset
#> +0500 ZZZ +05:00 03 zone.utcoffset zone.tzname zone.utcoffset
#> True zone.utcoffset zone.utcoffset
#> True
#> False zone.utcoffset
#> True zone.utcoffset
#> 5 utcoffset
#> 5 dst
#> 5 tzname

# ---- a zone that has no offset
from datetime import *
class Zone(tzinfo):
    def utcoffset(self, at): return None
    def dst(self, at): return None
    def tzname(self, at): return None
x = datetime(2024, 1, 2, 3, tzinfo=Zone())
for act in x.timestamp, x.isoformat, x.timetuple, x.utctimetuple, lambda: x == x.replace(tzinfo=timezone.utc), lambda: x == x.replace(tzinfo=None), lambda: x < x.replace(tzinfo=None), lambda: x.astimezone(timezone.utc), lambda: x.strftime('%z|%Z'):
    try:
        print(act())
    except TypeError as e:
        print(e)
#> can't subtract offset-naive and offset-aware datetimes
#> 2024-01-02T03:00:00
#> time.struct_time(tm_year=2024, tm_mon=1, tm_mday=2, tm_hour=3, tm_min=0, tm_sec=0, tm_wday=1, tm_yday=2, tm_isdst=-1)
#> time.struct_time(tm_year=2024, tm_mon=1, tm_mday=2, tm_hour=3, tm_min=0, tm_sec=0, tm_wday=1, tm_yday=2, tm_isdst=0)
#> False
#> True
#> False
#> 2024-01-02 03:00:00+00:00
#> |

# ---- what strftime() makes of an own timetuple()
from datetime import date, datetime, timezone
class Day(date):
    def timetuple(self):
        return fields
class Moment(datetime):
    def timetuple(self):
        return fields
    def utcoffset(self):
        return 5
for fields in ((2024, 1, 2, 3, 4, 5, 6, 7, 8), (2024, 13, 2, 3, 4, 5, 6, 7, 8), (1, 2, 3), None, [2024, 1, 2, 3, 4, 5, 6, 7, 8], (2024, 1, 2, 3, 4, 5, 6, 7, 'x'), (2024, 1, 2, 25, 4, 5, 6, 7, 8),
               (2024, 1, 2, 3, 4, 5, 9, 7, 8), (2024, 1, 2, 3, 4, 5, 6, 367, 8), (2.0, 1, 1, 0, 0, 0, 0, 0, 0), (2024, 5, 6, 7, 8, 9, 1, 127, 0)):
    for at in Day(2024, 5, 6), Moment(2024, 5, 6, 7, 8, 9, 10, timezone.utc):
        for format in '%Y-%m-%d %H:%M:%S %j %w %z|%Z|%f', 'abc', '':
            try:
                print(at.strftime(format))
            except (TypeError, ValueError) as e:
                print(type(e).__name__, e)
#> 2024-01-02 03:04:05 007 0 ||000000
#> abc
#>
#> 2024-01-02 03:04:05 007 0 +0000|UTC|000010
#> abc
#>
#> ValueError month out of range
#> ValueError month out of range
#> ValueError month out of range
#> ValueError month out of range
#> ValueError month out of range
#> ValueError month out of range
#> TypeError strftime(): illegal time tuple argument
#> TypeError strftime(): illegal time tuple argument
#> TypeError strftime(): illegal time tuple argument
#> TypeError strftime(): illegal time tuple argument
#> TypeError strftime(): illegal time tuple argument
#> TypeError strftime(): illegal time tuple argument
#> TypeError Tuple or struct_time argument required
#> TypeError Tuple or struct_time argument required
#> TypeError Tuple or struct_time argument required
#> TypeError Tuple or struct_time argument required
#> TypeError Tuple or struct_time argument required
#> TypeError Tuple or struct_time argument required
#> TypeError Tuple or struct_time argument required
#> TypeError Tuple or struct_time argument required
#> TypeError Tuple or struct_time argument required
#> TypeError Tuple or struct_time argument required
#> TypeError Tuple or struct_time argument required
#> TypeError Tuple or struct_time argument required
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> ValueError hour out of range
#> ValueError hour out of range
#> ValueError hour out of range
#> ValueError hour out of range
#> ValueError hour out of range
#> ValueError hour out of range
#> 2024-01-02 03:04:05 007 3 ||000000
#> abc
#>
#> 2024-01-02 03:04:05 007 3 +0000|UTC|000010
#> abc
#>
#> ValueError day of year out of range
#> ValueError day of year out of range
#> ValueError day of year out of range
#> ValueError day of year out of range
#> ValueError day of year out of range
#> ValueError day of year out of range
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'float' object cannot be interpreted as an integer
#> 2024-05-06 07:08:09 127 2 ||000000
#> abc
#>
#> 2024-05-06 07:08:09 127 2 +0000|UTC|000010
#> abc
#>

# ---- which arguments constructors of the program's classes get
from datetime import *
class Moment(datetime):
    def __new__(cls, *args, **given):
        print('Moment', *args, given)
        return super().__new__(cls, *args, **given)
class Clock(time):
    def __new__(cls, *args, **given):
        print('Clock', *args, given)
        return super().__new__(cls, *args, **given)
one = timezone(timedelta(hours=1))
for fold in 0, 1:
    x, v = Moment(2024, 1, 2, 3, 4, 5, 6, timezone.utc, fold=fold), Clock(3, 4, 5, 6, timezone.utc, fold=fold)
    print('made')
    for act in (lambda: x.replace(hour=2), lambda: x.replace(fold=1 - fold), lambda: Moment.combine(x, v), lambda: x + timedelta(1), lambda: x - timedelta(1), lambda: hash(x) == 0, lambda: x.astimezone(one), lambda: x == datetime(2024, 1, 2, tzinfo=one),
                x.utctimetuple, lambda: v.replace(hour=2), lambda: v.replace(fold=1 - fold), lambda: hash(v) == 0, lambda: v == time(3, tzinfo=one)):
        print(act())
#> Moment 2024 1 2 3 4 5 6 UTC {'fold': 0}
#> Clock 3 4 5 6 UTC {'fold': 0}
#> made
#> Moment 2024 1 2 2 4 5 6 UTC {}
#> 2024-01-02 02:04:05.000006+00:00
#> Moment 2024 1 2 3 4 5 6 UTC {'fold': 1}
#> 2024-01-02 03:04:05.000006+00:00
#> Moment 2024 1 2 3 4 5 6 UTC {}
#> 2024-01-02 03:04:05.000006+00:00
#> Moment 2024 1 3 3 4 5 6 UTC {}
#> 2024-01-03 03:04:05.000006+00:00
#> Moment 2024 1 1 3 4 5 6 UTC {}
#> 2024-01-01 03:04:05.000006+00:00
#> False
#> Moment 2024 1 2 3 4 5 6 UTC {}
#> Moment 2024 1 2 4 4 5 6 UTC+01:00 {}
#> 2024-01-02 04:04:05.000006+01:00
#> False
#> Moment 2024 1 2 3 4 5 6 UTC {}
#> time.struct_time(tm_year=2024, tm_mon=1, tm_mday=2, tm_hour=3, tm_min=4, tm_sec=5, tm_wday=1, tm_yday=2, tm_isdst=0)
#> Clock 2 4 5 6 UTC {}
#> 02:04:05.000006+00:00
#> Clock 3 4 5 6 UTC {'fold': 1}
#> 03:04:05.000006+00:00
#> False
#> False
#> Moment 2024 1 2 3 4 5 6 UTC {'fold': 1}
#> Clock 3 4 5 6 UTC {'fold': 1}
#> made
#> Moment 2024 1 2 2 4 5 6 UTC {'fold': 1}
#> 2024-01-02 02:04:05.000006+00:00
#> Moment 2024 1 2 3 4 5 6 UTC {}
#> 2024-01-02 03:04:05.000006+00:00
#> Moment 2024 1 2 3 4 5 6 UTC {'fold': 1}
#> 2024-01-02 03:04:05.000006+00:00
#> Moment 2024 1 3 3 4 5 6 UTC {}
#> 2024-01-03 03:04:05.000006+00:00
#> Moment 2024 1 1 3 4 5 6 UTC {}
#> 2024-01-01 03:04:05.000006+00:00
#> False
#> Moment 2024 1 2 3 4 5 6 UTC {}
#> Moment 2024 1 2 4 4 5 6 UTC+01:00 {}
#> 2024-01-02 04:04:05.000006+01:00
#> False
#> Moment 2024 1 2 3 4 5 6 UTC {}
#> time.struct_time(tm_year=2024, tm_mon=1, tm_mday=2, tm_hour=3, tm_min=4, tm_sec=5, tm_wday=1, tm_yday=2, tm_isdst=0)
#> Clock 2 4 5 6 UTC {'fold': 1}
#> 02:04:05.000006+00:00
#> Clock 3 4 5 6 UTC {}
#> 03:04:05.000006+00:00
#> False
#> False
