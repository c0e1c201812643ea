# time: what needs no clock. The clocks themselves are the host's: tests/platforms.

# ---- gmtime and its fields
import time
t = time.gmtime(1700000000)
print(t, t.tm_year, t.tm_mon, t.tm_mday, t.tm_hour, t.tm_min, t.tm_sec, t.tm_wday, t.tm_yday, t.tm_isdst, t.tm_gmtoff)
print(t[0], t[:3], len(t), tuple(t), time.gmtime(0), time.gmtime(-1), time.gmtime(1.9), time.gmtime(-0.5), time.gmtime(951782400)[:3])
print(isinstance(t, tuple), t == tuple(t), hash(t) == hash(tuple(t)), time.struct_time.n_fields, time.struct_time.n_sequence_fields, time.struct_time)
#> time.struct_time(tm_year=2023, tm_mon=11, tm_mday=14, tm_hour=22, tm_min=13, tm_sec=20, tm_wday=1, tm_yday=318, tm_isdst=0) 2023 11 14 22 13 20 1 318 0 0
#> 2023 (2023, 11, 14) 9 (2023, 11, 14, 22, 13, 20, 1, 318, 0) time.struct_time(tm_year=1970, tm_mon=1, tm_mday=1, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=3, tm_yday=1, tm_isdst=0) time.struct_time(tm_year=1969, tm_mon=12, tm_mday=31, tm_hour=23, tm_min=59, tm_sec=59, tm_wday=2, tm_yday=365, tm_isdst=0) time.struct_time(tm_year=1970, tm_mon=1, tm_mday=1, tm_hour=0, tm_min=0, tm_sec=1, tm_wday=3, tm_yday=1, tm_isdst=0) time.struct_time(tm_year=1969, tm_mon=12, tm_mday=31, tm_hour=23, tm_min=59, tm_sec=59, tm_wday=2, tm_yday=365, tm_isdst=0) (2000, 2, 29)
#> True True True 11 9 <class 'time.struct_time'>

# ---- struct_time
import time
t = time.struct_time((2024, 2, 29, 12, 30, 45, 3, 60, 0))
print(t, t.tm_zone, t.tm_gmtoff, time.struct_time(range(11)).tm_gmtoff)
for f in [lambda: time.struct_time((1, 2)), lambda: time.struct_time(1), lambda: time.struct_time(range(12))]:
    try:
        f()
    except TypeError as e:
        print(e)
#> time.struct_time(tm_year=2024, tm_mon=2, tm_mday=29, tm_hour=12, tm_min=30, tm_sec=45, tm_wday=3, tm_yday=60, tm_isdst=0) None None 10
#> time.struct_time() takes an at least 9-sequence (2-sequence given)
#> constructor requires a sequence
#> time.struct_time() takes an at most 11-sequence (12-sequence given)

# ---- mktime, timegm and back
import time
print(time.mktime(time.gmtime(1700000000)) - time.mktime(time.gmtime(0)), time.mktime((2024, 1, 1, 0, 0, 0, 0, 0, 0)) - time.mktime((2023, 1, 1, 0, 0, 0, 0, 0, 0)))
print(time.mktime((2024, 14, 35, 25, 61, 61, 0, 0, 0)) - time.mktime((2025, 3, 8, 2, 2, 1, 0, 0, 0)))
for f in [lambda: time.mktime(1), lambda: time.mktime((1, 2)), lambda: time.asctime('x'), lambda: time.asctime((1, 2, 3))]:
    try:
        f()
    except TypeError as e:
        print(e)
#> 1700000000.0 31536000.0
#> 0.0
#> Tuple or struct_time argument required
#> mktime(): illegal time tuple argument
#> Tuple or struct_time argument required
#> asctime(): illegal time tuple argument

# ---- asctime and strftime
import time
t = time.gmtime(1700000000)
print(time.asctime(t), time.strftime('%Y-%m-%d %H:%M:%S', t), time.strftime('%a, %d %b %Y %H:%M:%S', t), time.strftime('%j %U %w %%', t), time.strftime('%I:%M %p', t))
print(time.asctime((2024, 1, 2, 3, 4, 5, 1, 2, 0)), time.strftime('%Y/%m/%d', (2024, 1, 2, 0, 0, 0, 0, 0, 0)))
for t in [(2024, 13, 1, 0, 0, 0, 0, 1, 0), (2024, 1, 32, 0, 0, 0, 0, 1, 0), (2024, 1, 1, 24, 0, 0, 0, 1, 0), (2024, 1, 1, 0, 60, 0, 0, 1, 0), (2024, 1, 1, 0, 0, 62, 0, 1, 0), (2024, 1, 1, 0, 0, 0, -2, 1, 0), (2024, 1, 1, 0, 0, 0, 0, 367, 0)]:
    try:
        time.strftime('%Y', t)
    except ValueError as e:
        print(e)
#> Tue Nov 14 22:13:20 2023 2023-11-14 22:13:20 Tue, 14 Nov 2023 22:13:20 318 46 2 % 10:13 PM
#> Tue Jan  2 03:04:05 2024 2024/01/02
#> month out of range
#> day of month out of range
#> hour out of range
#> minute out of range
#> seconds out of range
#> day of week out of range
#> day of year out of range

# ---- strptime
import time
print(time.strptime('2024-02-29 12:30', '%Y-%m-%d %H:%M'), time.strptime('Tue Nov 14 22:13:20 2023'), time.strptime('30 Nov 2024', '%d %b %Y').tm_yday)
t = time.strptime('2024-01-01 +0530', '%Y-%m-%d %z')
print(t.tm_gmtoff, t.tm_isdst, time.strftime('%d.%m.%Y', time.strptime('01/02/2024', '%m/%d/%Y')))
try:
    time.strptime('x', '%Y')
except ValueError as e:
    print(e)
#> time.struct_time(tm_year=2024, tm_mon=2, tm_mday=29, tm_hour=12, tm_min=30, tm_sec=0, tm_wday=3, tm_yday=60, tm_isdst=-1) time.struct_time(tm_year=2023, tm_mon=11, tm_mday=14, tm_hour=22, tm_min=13, tm_sec=20, tm_wday=1, tm_yday=318, tm_isdst=-1) 335
#> 19800 -1 02.01.2024
#> time data 'x' does not match format '%Y'

# ---- sleeping moves the program's own clock
import time
a = time.monotonic()
time.sleep(1.5)
b = time.monotonic()
print(1.5 <= b - a < 1.6, time.perf_counter() >= 1.5, time.sleep(0), type(time.monotonic_ns()))
for x in [-1, -0.5]:
    try:
        time.sleep(x)
    except (ValueError, TypeError) as e:
        print(e)
#> True True None <class 'int'>
#> sleep length must be non-negative
#> sleep length must be non-negative

# ---- names
import time
print(time.CLOCK_REALTIME, time.get_clock_info('monotonic').monotonic)
try:
    time.get_clock_info('x')
except ValueError as e:
    print(e)
#> 0 True
#> unknown clock

# ---- gmtime of many moments
import time
for s in (0, 86399, 951782400, 1709164800, -1, -86401, 1e9, 2**31):
    print(s, tuple(time.gmtime(s)))
#> 0 (1970, 1, 1, 0, 0, 0, 3, 1, 0)
#> 86399 (1970, 1, 1, 23, 59, 59, 3, 1, 0)
#> 951782400 (2000, 2, 29, 0, 0, 0, 1, 60, 0)
#> 1709164800 (2024, 2, 29, 0, 0, 0, 3, 60, 0)
#> -1 (1969, 12, 31, 23, 59, 59, 2, 365, 0)
#> -86401 (1969, 12, 30, 23, 59, 59, 1, 364, 0)
#> 1000000000.0 (2001, 9, 9, 1, 46, 40, 6, 252, 0)
#> 2147483648 (2038, 1, 19, 3, 14, 8, 1, 19, 0)

# ---- struct_time: fields by name and index
import time
t = time.gmtime(1700000000)
print(t.tm_year, t.tm_mon, t.tm_mday, t.tm_hour, t.tm_min, t.tm_sec, t.tm_wday, t.tm_yday, t.tm_isdst, t.tm_zone, t.tm_gmtoff, len(t), t[0], t[-1], t[:3])
print(t)
#> 2023 11 14 22 13 20 1 318 0 GMT 0 9 2023 0 (2023, 11, 14)
#> time.struct_time(tm_year=2023, tm_mon=11, tm_mday=14, tm_hour=22, tm_min=13, tm_sec=20, tm_wday=1, tm_yday=318, tm_isdst=0)

# ---- struct_time from a sequence
import time
t = time.struct_time((2024, 2, 29, 12, 30, 45, 3, 60, 0))
print(t, t.tm_zone, t == (2024, 2, 29, 12, 30, 45, 3, 60, 0), hash(t) == hash(tuple(t)), t < time.struct_time((2025,) + (1,) * 8), time.struct_time(range(11)).tm_gmtoff)
for bad in ((1, 2), range(12), 5, None):
    try: time.struct_time(bad)
    except TypeError as e: print(e)
#> time.struct_time(tm_year=2024, tm_mon=2, tm_mday=29, tm_hour=12, tm_min=30, tm_sec=45, tm_wday=3, tm_yday=60, tm_isdst=0) None True True True 10
#> time.struct_time() takes an at least 9-sequence (2-sequence given)
#> time.struct_time() takes an at most 11-sequence (12-sequence given)
#> constructor requires a sequence
#> constructor requires a sequence

# ---- struct_time cannot be changed
import time
t = time.gmtime(0)
for job in (lambda: setattr(t, 'tm_year', 1), lambda: t.nope, lambda: t.__setitem__(0, 1)):
    try: job()
    except (AttributeError, TypeError) as e: print(type(e).__name__)
print(t.n_fields, t.n_sequence_fields, t.n_unnamed_fields, type(t).__name__, type(t).__module__)
#> AttributeError
#> AttributeError
#> AttributeError
#> 11 9 0 struct_time time

# ---- struct_time in match and unpacking
import time
y, m, d, *rest = time.gmtime(86400 * 365)
print(y, m, d, rest)
match time.gmtime(0):
    case time.struct_time(tm_year=1970, tm_mon=mon): print('epoch', mon)
#> 1971 1 1 [0, 0, 0, 4, 1, 0]
#> epoch 1

# ---- asctime and ctime
import time
print(time.asctime(time.gmtime(0)), time.asctime((2024, 2, 29, 1, 2, 3, 3, 60, 0)), time.asctime((2024, 12, 5, 23, 59, 59, 3, 340, 0)))
print(time.ctime(0), time.ctime(1700000000.9))
for bad in ((1, 2), 'x', (2024, 13, 1, 0, 0, 0, 0, 1, 0), (2024, 1, 1, 25, 0, 0, 0, 1, 0)):
    try: time.asctime(bad)
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
#> Thu Jan  1 00:00:00 1970 Thu Feb 29 01:02:03 2024 Thu Dec  5 23:59:59 2024
#> Thu Jan  1 00:00:00 1970 Tue Nov 14 22:13:20 2023
#> TypeError asctime(): illegal time tuple argument
#> TypeError Tuple or struct_time argument required
#> ValueError month out of range
#> ValueError hour out of range

# ---- strftime: each directive
import time
t = time.struct_time((2024, 2, 5, 7, 8, 9, 0, 36, 0))
for d in 'aAbBdHIjmMpSUwWyY%GVuCeDFhnRTt':
    print(d, repr(time.strftime('%' + d, t)), end='; ')
print()
#> a 'Mon'; A 'Monday'; b 'Feb'; B 'February'; d '05'; H '07'; I '07'; j '036'; m '02'; M '08'; p 'AM'; S '09'; U '05'; w '1'; W '06'; y '24'; Y '2024'; % '%'; G '2024'; V '06'; u '1'; C '20'; e ' 5'; D '02/05/24'; F '2024-02-05'; h 'Feb'; n '\n'; R '07:08'; T '07:08:09'; t '\t'; 

# ---- strftime: whole formats
import time
t = time.gmtime(1700000000)
print(time.strftime('%Y-%m-%d %H:%M:%S', t), time.strftime('%a, %d %b %Y', t), time.strftime('%c|%x|%X', t), time.strftime('', t), time.strftime('100%%', t), time.strftime('day %d ü', t), time.strftime('%I:%M %p', t))
#> 2023-11-14 22:13:20 Tue, 14 Nov 2023 Tue Nov 14 22:13:20 2023|11/14/23|22:13:20  100% day 14 ü 10:13 PM

# ---- strftime refuses
import time
for args in ((5,), ('%Y', (1,)), ('%Y', 'x'), ('%Y', (2024, 13, 1, 0, 0, 0, 0, 1, 0)), ('%Y', (2024, 1, 32, 0, 0, 0, 0, 1, 0)), ('%Y', (2024, 1, 1, 0, 60, 0, 0, 1, 0)), ('%Y', (2024, 1, 1, 0, 0, 62, 0, 1, 0)), ('%Y', (2024, 1, 1, 0, 0, 0, -2, 1, 0)), ('%Y', (2024, 1, 1, 0, 0, 0, 0, 367, 0))):
    try: print(time.strftime(*args))
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
#> TypeError strftime() argument 1 must be str, not int
#> TypeError strftime(): illegal time tuple argument
#> TypeError Tuple or struct_time argument required
#> ValueError month out of range
#> ValueError day of month out of range
#> ValueError minute out of range
#> ValueError seconds out of range
#> ValueError day of week out of range
#> ValueError day of year out of range

# ---- strftime: zero fields are allowed
import time
print(time.strftime('%Y %m %d %j', (2000, 0, 0, 0, 0, 0, 0, 0, 0)))
#> 2000 01 01 001

# ---- strptime with the default format
import time
print(tuple(time.strptime('Thu Feb 29 12:30:45 2024')))
print(time.strptime(time.ctime(1e9)).tm_year)
#> (2024, 2, 29, 12, 30, 45, 3, 60, -1)
#> 2001

# ---- strptime refuses
import time
for args in (('2024', '%Y-%m'), ('2024-13', '%Y-%m'), ('x', '%d'), ('2024-02-30', '%Y-%m-%d'), ('1 2', '%d'), ('a', '%Q'), ('5', '%'), (5, '%d'), ('5', 5)):
    try: print(tuple(time.strptime(*args)))
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
#> ValueError time data '2024' does not match format '%Y-%m'
#> ValueError unconverted data remains: 3
#> time.py:214: DeprecationWarning: Parsing dates involving a day of month without a year specified is ambiguous
#> and fails to parse leap day. The default behavior will change in Python 3.15
#> to either always raise an exception or to use a different default year (TBD).
#> To avoid trouble, add a specific year to the input & format.
#> See https://github.com/python/cpython/issues/70647.
#>   try: print(tuple(time.strptime(*args)))
#> ValueError time data 'x' does not match format '%d'
#> ValueError day 30 must be in range 1..29 for month 2 in year 2024
#> ValueError unconverted data remains:  2
#> ValueError 'Q' is a bad directive in format '%Q'
#> ValueError stray % in format '%'
#> TypeError strptime() argument 0 must be str, not <class 'int'>
#> TypeError strptime() argument 1 must be str, not <class 'int'>

# ---- strptime: weeks and zones
import time
print(tuple(time.strptime('2024 10 1', '%Y %W %w')), tuple(time.strptime('2024 W10 3', '%G W%V %u')), time.strptime('+0130', '%z').tm_gmtoff, time.strptime('UTC', '%Z').tm_isdst)
for args in (('2024 10', '%G %V'), ('10 3', '%V %u'), ('2024 W99 1', '%G W%V %u')):
    try: time.strptime(*args)
    except ValueError as e: print(e)
#> (2024, 3, 4, 0, 0, 0, 0, 64, -1) (2024, 3, 6, 0, 0, 0, 2, 66, -1) 5400 0
#> ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday directive ('%A', '%a', '%w', or '%u').
#> ISO week directive '%V' must be used with the ISO year directive '%G' and a weekday directive ('%A', '%a', '%w', or '%u').
#> time data '2024 W99 1' does not match format '%G W%V %u'

# ---- mktime and localtime are inverse
import time
print([time.mktime(time.localtime(s)) == s for s in (0, 951782400, 1700000000, 86400)], type(time.mktime(time.localtime(0))).__name__)
for bad in (5, (1, 2), None):
    try: time.mktime(bad)
    except TypeError as e: print(e)
#> [True, True, True, True] float
#> Tuple or struct_time argument required
#> mktime(): illegal time tuple argument
#> Tuple or struct_time argument required

# ---- mktime normalizes
import time
print(time.localtime(time.mktime((2024, 14, 35, 25, 61, 61, 0, 0, 0)))[:6], time.localtime(time.mktime((2024, 1, 0, 0, 0, 0, 0, 0, 0)))[:3])
#> (2025, 3, 8, 2, 2, 1) (2023, 12, 31)

# ---- the zone
import time
print(time.timezone, time.altzone, time.daylight, len(time.tzname), time.localtime(0).tm_gmtoff)
#> 0 0 0 2 0

# ---- sleep
import time
start = time.monotonic()
print(time.sleep(0), time.sleep(0.001), time.monotonic() - start >= 0.001)
try: time.sleep(-1)
except ValueError as e: print(type(e).__name__, e)
#> None None True
#> ValueError sleep length must be non-negative

# ---- a timer
import time
class Timer:
    def __enter__(self): self.start = time.perf_counter(); return self
    def __exit__(self, *exc): self.elapsed = time.perf_counter() - self.start
with Timer() as t: sum(range(1000))
print(t.elapsed >= 0, f'{t.elapsed:.1f}')
#> True 0.0

# ---- a rate limiter
import time
class Bucket:
    def __init__(self, rate, now): self.rate, self.tokens, self.last, self.now = rate, 2.0, now(), now
    def take(self):
        t = self.now()
        self.tokens = min(2.0, self.tokens + (t - self.last) * self.rate); self.last = t
        if self.tokens >= 1: self.tokens -= 1; return True
        return False
clock = iter([0, 0, 0.1, 0.2, 1.5, 3])
b = Bucket(1, lambda: next(clock))
print([b.take() for _ in range(5)])
#> [True, True, False, True, True]

# ---- conversions with datetime
import time
from datetime import datetime, timezone
t = time.gmtime(1234567890)
d = datetime(*t[:6], tzinfo=timezone.utc)
print(d.isoformat(), d.timestamp(), time.strftime('%Y', d.timetuple()), d.utctimetuple() == t, datetime.fromtimestamp(0, timezone.utc).strftime('%H'))
#> 2009-02-13T23:31:30+00:00 1234567890.0 2009 True 00

# ---- ages in words
import time
def ago(then, now):
    s = int(now - then)
    for name, size in (('day', 86400), ('hour', 3600), ('minute', 60)):
        if s >= size: return f'{s // size} {name}{"s" * (s // size > 1)} ago'
    return 'just now'
print([ago(1000000 - s, 1000000) for s in (5, 65, 7300, 90000, 864000)])
#> ['just now', '1 minute ago', '2 hours ago', '1 day ago', '10 days ago']

# ---- parse log lines
import time
lines = ['[2024-01-05 10:00:00] start', '[2024-01-05 10:02:30] stop']
stamps = [time.mktime(time.strptime(l[1:20], '%Y-%m-%d %H:%M:%S')) for l in lines]
print(stamps[1] - stamps[0], time.strftime('%M:%S', time.gmtime(stamps[1] - stamps[0])))
#> 150.0 02:30

# ---- arguments of gmtime
import time
print(time.gmtime(1.9).tm_sec, time.gmtime(True).tm_sec, time.gmtime(-0.5).tm_sec)
for bad in ('x', [], 1e30, float('nan'), float('inf')):
    try: time.gmtime(bad)
    except (TypeError, ValueError, OverflowError) as e: print(type(e).__name__, e)
#> 1 1 59
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'list' object cannot be interpreted as an integer
#> OverflowError timestamp out of range for platform time_t
#> ValueError Invalid value NaN (not a number)
#> OverflowError timestamp out of range for platform time_t

# ---- names, further
import time
print(time.struct_time, time.sleep.__name__, time.time.__module__, sorted(n for n in dir(time) if n.startswith('CLOCK'))[:2])
#> <class 'time.struct_time'> sleep time ['CLOCK_BOOTTIME', 'CLOCK_MONOTONIC']

# ---- constants of clocks are different
import time
names = [n for n in ('CLOCK_REALTIME', 'CLOCK_MONOTONIC', 'CLOCK_PROCESS_CPUTIME_ID', 'CLOCK_THREAD_CPUTIME_ID') if hasattr(time, n)]
print(len({getattr(time, n) for n in names}) == len(names), all(isinstance(getattr(time, n), int) for n in names))
#> True True

# ---- leap years in yday
import time
print([time.gmtime(s).tm_yday for s in (951782400, 951868800, 983318400)], time.strptime('366 2024', '%j %Y')[:3])
try: print(time.strptime('366 2023', '%j %Y')[:3])
except ValueError as e: print(e)
#> [60, 61, 59] (2024, 12, 31)
#> (2024, 1, 1)

# ---- wday of a year
import time
print([time.gmtime(86400 * 365 * y).tm_wday for y in range(7)], time.strftime('%A', time.gmtime(0)))
#> [3, 4, 5, 6, 0, 1, 2] Thursday

# ---- a copy of a struct_time
import time, copy
t = time.gmtime(5)
print(copy.copy(t) == t, copy.deepcopy(t) == t, time.struct_time(tuple(t)).tm_zone, time.struct_time(t).tm_year)
try: print(copy.replace(t, tm_year=2000).tm_year)
except TypeError as e: print(e)
#> True True None 1970
#> 2000

# ---- sort by time
import time
events = {'b': time.gmtime(200), 'a': time.gmtime(100), 'c': time.gmtime(150)}
print(sorted(events, key=events.get), max(events.values()).tm_sec, min(events, key=lambda k: time.mktime(events[k])))
#> ['a', 'c', 'b'] 20 a

# ---- strftime with wide years
import time
for y in (1000, 1900, 9999):
    print(y, time.strftime('%Y %y %C', (y, 1, 1, 0, 0, 0, 0, 1, 0)))
#> 1000 1000 00 10
#> 1900 1900 00 19
#> 9999 9999 99 99

# ---- fields out of a day count
import time
def hms(seconds): return time.strftime('%H:%M:%S', time.gmtime(seconds))
print([hms(s) for s in (0, 59, 60, 3661, 86399, 86400)])
#> ['00:00:00', '00:00:59', '00:01:00', '01:01:01', '23:59:59', '00:00:00']

# ---- iso week from strftime
import time
print([time.strftime('%G-W%V-%u', time.gmtime(s)) for s in (0, 1704067200, 1735603200, 1609459200)])
#> ['1970-W01-4', '2024-W01-1', '2025-W01-2', '2020-W53-5']

# ---- functions of the calendar are built in, and no methods
import time
class Clock:
    converter = time.gmtime
    local = time.localtime
    show = time.strftime
c = Clock()
print(time.gmtime, time.localtime, time.strftime, time.mktime, type(time.asctime))
print(c.converter(0)[:3], c.local(86400)[:3], c.show('%d %b %Y', c.converter(0)), time.ctime(0), time.mktime(time.gmtime(5)))
print(list(map(time.asctime, [time.gmtime(0)])), time.strptime('2024', '%Y')[:3], callable(time.gmtime))
#> <built-in function gmtime> <built-in function localtime> <built-in function strftime> <built-in function mktime> <class 'builtin_function_or_method'>
#> (1970, 1, 1) (1970, 1, 2) 01 Jan 1970 Thu Jan  1 00:00:00 1970 5.0
#> ['Thu Jan  1 00:00:00 1970'] (2024, 1, 1) True

# ---- clocks go forward
import time
for clock in (time.time, time.monotonic, time.perf_counter, time.process_time):
    a = clock()
    sum(range(1000))
    b = clock()
    print(clock.__name__, type(a).__name__, b >= a)
#> time float True
#> monotonic float True
#> perf_counter float True
#> process_time float True

# ---- clocks in nanoseconds
import time
for clock in (time.time_ns, time.monotonic_ns, time.perf_counter_ns, time.process_time_ns):
    print(clock.__name__, type(clock()).__name__, clock() <= clock())
print(abs(time.time_ns() / 1e9 - time.time()) < 1)
#> time_ns int True
#> monotonic_ns int True
#> perf_counter_ns int True
#> process_time_ns int True
#> True

# ---- clock_gettime
import time
print(abs(time.clock_gettime(time.CLOCK_REALTIME) - time.time()) < 1, abs(time.clock_gettime(time.CLOCK_MONOTONIC) - time.monotonic()) < 1, type(time.clock_gettime_ns(time.CLOCK_REALTIME)).__name__)
print(time.clock_getres(time.CLOCK_MONOTONIC) > 0)
for bad in ('x', None):
    try:
        time.clock_gettime(bad)
    except TypeError as e:
        print(e)
#> True True int
#> True
#> clk_id should be integer, not str
#> clk_id should be integer, not NoneType

# ---- get_clock_info
import time
for name in ('time', 'monotonic', 'perf_counter'):
    info = time.get_clock_info(name)
    print(name, info.monotonic, info.adjustable in (True, False), info.resolution > 0, isinstance(info.implementation, str))
try:
    time.get_clock_info('sundial')
except ValueError as e:
    print(e)
#> time False True True True
#> monotonic True True True True
#> perf_counter True True True True
#> unknown clock

# ---- a decorator that measures
import time, functools
def timed(f):
    @functools.wraps(f)
    def inner(*args, **kwargs):
        start = time.perf_counter()
        try:
            return f(*args, **kwargs)
        finally:
            inner.elapsed = time.perf_counter() - start
    return inner
@timed
def work(n):
    time.sleep(n)
    return n
print(work(0.25), round(work.elapsed, 2), work.__name__)
#> 0.25 0.25 work

# ---- a deadline
import time
deadline = time.monotonic() + 1
tries = 0
while time.monotonic() < deadline:
    tries += 1
    time.sleep(0.3)
print(tries)
#> 4

# ---- exponential backoff
import time
def retry(f, attempts=4, delay=0.1):
    for n in range(attempts):
        try:
            return f(n)
        except ConnectionError as e:
            print(e, f'waiting {delay * 2 ** n:.1f}')
            time.sleep(delay * 2 ** n)
    raise TimeoutError('gave up')
def flaky(n):
    if n < 2:
        raise ConnectionError(f'try {n}')
    return 'done'
start = time.monotonic()
print(retry(flaky), round(time.monotonic() - start, 1))
#> try 0 waiting 0.1
#> try 1 waiting 0.2
#> done 0.3

# ---- sleep takes numbers of all kinds
import time
for n in (0, 0.0, True, 1e-9):
    print(time.sleep(n))
for bad in ('1', None, [1]):
    try:
        print(time.sleep(bad))
    except (TypeError, OverflowError, ValueError) as e:
        print(type(bad).__name__, type(e).__name__)
#> None
#> None
#> None
#> None
#> str TypeError
#> NoneType TypeError
#> list TypeError

# ---- durations as text
import time
def text(seconds):
    minutes, seconds = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return time.strftime('%H:%M:%S', (1970, 1, 1, hours, minutes, seconds, 3, 1, 0))
print([text(s) for s in (0, 59.6, 61, 3600, 86399)])
try:
    text(90000)
except ValueError as e:
    print(e)
#> ['00:00:00', '00:01:00', '00:01:01', '01:00:00', '23:59:59']
#> hour out of range

# ---- timezone facts
import time
print(time.timezone, time.altzone, time.daylight, len(time.tzname), time.localtime(0).tm_gmtoff, time.localtime(0)[:6] == time.gmtime(0)[:6])
#> 0 0 0 2 0 True

# ---- strptime and mktime of many forms
import time
for text, form in (('2024-02-29', '%Y-%m-%d'), ('29 Feb 24', '%d %b %y'), ('Feb 29, 2024 11:59 PM', '%b %d, %Y %I:%M %p'), ('060/2024', '%j/%Y'), ('1709164800', '%s')):
    try:
        t = time.strptime(text, form)
        print(time.strftime('%Y-%m-%d %H:%M', t), t.tm_wday, t.tm_yday)
    except ValueError as e:
        print(e)
#> 2024-02-29 00:00 3 60
#> 2024-02-29 00:00 3 60
#> 2024-02-29 23:59 3 60
#> 2024-02-29 00:00 3 60
#> 's' is a bad directive in format '%s'

# ---- years that are out of range
import time
for year in (2**31, 2**31 + 1900, -2**31, -2**31 + 1899, 2**63, -2**70):
    for job in (time.asctime, time.mktime, lambda t: time.strftime('%Y', t)):
        try:
            print(job((year, 1, 1, 0, 0, 0, 0, 1, 0)))
        except OverflowError as e:
            print(year, e)
#> 2147483648 Python int too large to convert to C long
#> 2147483648 Python int too large to convert to C long
#> 2147483648 Python int too large to convert to C long
#> 2147485548 Python int too large to convert to C long
#> 2147485548 Python int too large to convert to C long
#> 2147485548 Python int too large to convert to C long
#> -2147483648 year out of range
#> -2147483648 year out of range
#> -2147483648 year out of range
#> -2147481749 year out of range
#> -2147481749 year out of range
#> -2147481749 year out of range
#> 9223372036854775808 Python int too large to convert to C long
#> 9223372036854775808 Python int too large to convert to C long
#> 9223372036854775808 Python int too large to convert to C long
#> -1180591620717411303424 Python int too large to convert to C long
#> -1180591620717411303424 Python int too large to convert to C long
#> -1180591620717411303424 Python int too large to convert to C long

# ---- struct_time: fields beyond the items, and what cannot be changed
import copy, time
t = time.struct_time(range(9), {'tm_zone': 'X'})
print(t.tm_zone, t.tm_gmtoff, copy.copy(t).tm_zone, copy.deepcopy(t).tm_zone, copy.replace(t, tm_zone='Y').tm_zone)
print(time.struct_time(range(11)).tm_gmtoff, time.struct_time(sequence=range(9), dict={}) == t, time.struct_time(range(10), {'tm_gmtoff': 1}).tm_gmtoff)
for args in ((range(9), {'x': 1}), (range(10), {'tm_zone': 1}), (range(9), None), (range(8),), (range(12),)):
    try:
        print(time.struct_time(*args))
    except TypeError as e:
        print(e)
for name in ('tm_year', 'tm_zone', 'other'):
    try:
        setattr(t, name, 1)
    except AttributeError as e:
        print(e)
try:
    del t.tm_mon
except AttributeError as e:
    print(e)
t.tm_hour += 1
#> X None X X Y
#> 10 True 1
#> time.struct_time() got duplicate or unexpected field name(s)
#> time.struct_time() got duplicate or unexpected field name(s)
#> time.struct_time() takes a dict as second arg, if any
#> time.struct_time() takes an at least 9-sequence (8-sequence given)
#> time.struct_time() takes an at most 11-sequence (12-sequence given)
#> readonly attribute
#> readonly attribute
#> 'time.struct_time' object has no attribute 'other' and no __dict__ for setting new attributes
#> readonly attribute
#> Traceback (most recent call last):
#>   File "time.py", line 601, in <module>
#>     t.tm_hour += 1
#>     ^^^^^^^^^
#> AttributeError: readonly attribute

# ---- None is no time tuple
import time
for f in (lambda: time.strftime('%Y', None), lambda: time.asctime(None), lambda: time.mktime(None)):
    try:
        f()
    except TypeError as e:
        print(e)
print(time.ctime(None) == time.asctime(), time.strftime('%Y') == time.strftime('%Y', time.localtime()))
#> Tuple or struct_time argument required
#> Tuple or struct_time argument required
#> Tuple or struct_time argument required
#> True True
