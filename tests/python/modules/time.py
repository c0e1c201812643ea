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
