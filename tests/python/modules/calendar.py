# calendar: months and years.

# ---- facts
import calendar
print(calendar.isleap(2024), calendar.isleap(1900), calendar.leapdays(2000, 2025), calendar.monthrange(2024, 2), calendar.weekday(2024, 2, 29), calendar.timegm((2024, 1, 1, 0, 0, 0)))
print(list(calendar.month_name), list(calendar.day_abbr), calendar.month_abbr[2], calendar.day_name[-1], calendar.JANUARY, calendar.MONDAY, repr(calendar.Day.SUNDAY), calendar.Month(3))
#> True False 7 (calendar.THURSDAY, 29) 3 1704067200
#> ['', 'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] Feb Sunday 1 0 calendar.SUNDAY 3

# ---- a month as lists
import calendar
print(calendar.monthcalendar(2024, 2))
c = calendar.Calendar(6)
print(list(c.iterweekdays()), list(c.itermonthdays(2024, 2)), list(c.itermonthdays2(2024, 2))[:4], list(c.itermonthdays4(2024, 2))[:2])
print(c.monthdatescalendar(2024, 2)[0], c.monthdays2calendar(2024, 2)[-1], [len(row) for row in c.yeardayscalendar(2024)])
#> [[0, 0, 0, 1, 2, 3, 4], [5, 6, 7, 8, 9, 10, 11], [12, 13, 14, 15, 16, 17, 18], [19, 20, 21, 22, 23, 24, 25], [26, 27, 28, 29, 0, 0, 0]]
#> [6, 0, 1, 2, 3, 4, 5] [0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 0, 0] [(0, 6), (0, 0), (0, 1), (0, 2)] [(2024, 1, 28, 6), (2024, 1, 29, 0)]
#> [datetime.date(2024, 1, 28), datetime.date(2024, 1, 29), datetime.date(2024, 1, 30), datetime.date(2024, 1, 31), datetime.date(2024, 2, 1), datetime.date(2024, 2, 2), datetime.date(2024, 2, 3)] [(25, 6), (26, 0), (27, 1), (28, 2), (29, 3), (0, 4), (0, 5)] [3, 3, 3, 3]

# ---- a month as text
import calendar
print(calendar.month(2024, 2))
print(calendar.TextCalendar(6).formatmonth(2023, 10, 3, 2))
calendar.prmonth(2024, 12)
print(repr(calendar.weekheader(3)))
#>    February 2024
#> Mo Tu We Th Fr Sa Su
#>           1  2  3  4
#>  5  6  7  8  9 10 11
#> 12 13 14 15 16 17 18
#> 19 20 21 22 23 24 25
#> 26 27 28 29
#>
#>         October 2023
#>
#> Sun Mon Tue Wed Thu Fri Sat
#>
#>   1   2   3   4   5   6   7
#>
#>   8   9  10  11  12  13  14
#>
#>  15  16  17  18  19  20  21
#>
#>  22  23  24  25  26  27  28
#>
#>  29  30  31
#>
#>
#>    December 2024
#> Mo Tu We Th Fr Sa Su
#>                    1
#>  2  3  4  5  6  7  8
#>  9 10 11 12 13 14 15
#> 16 17 18 19 20 21 22
#> 23 24 25 26 27 28 29
#> 30 31
#> 'Mon Tue Wed Thu Fri Sat Sun'

# ---- a year as text
import calendar
print(calendar.calendar(2024))
#>                                   2024
#>
#>       January                   February                   March
#> Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su
#>  1  2  3  4  5  6  7                1  2  3  4                   1  2  3
#>  8  9 10 11 12 13 14       5  6  7  8  9 10 11       4  5  6  7  8  9 10
#> 15 16 17 18 19 20 21      12 13 14 15 16 17 18      11 12 13 14 15 16 17
#> 22 23 24 25 26 27 28      19 20 21 22 23 24 25      18 19 20 21 22 23 24
#> 29 30 31                  26 27 28 29               25 26 27 28 29 30 31
#>
#>        April                      May                       June
#> Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su
#>  1  2  3  4  5  6  7             1  2  3  4  5                      1  2
#>  8  9 10 11 12 13 14       6  7  8  9 10 11 12       3  4  5  6  7  8  9
#> 15 16 17 18 19 20 21      13 14 15 16 17 18 19      10 11 12 13 14 15 16
#> 22 23 24 25 26 27 28      20 21 22 23 24 25 26      17 18 19 20 21 22 23
#> 29 30                     27 28 29 30 31            24 25 26 27 28 29 30
#>
#>         July                     August                  September
#> Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su
#>  1  2  3  4  5  6  7                1  2  3  4                         1
#>  8  9 10 11 12 13 14       5  6  7  8  9 10 11       2  3  4  5  6  7  8
#> 15 16 17 18 19 20 21      12 13 14 15 16 17 18       9 10 11 12 13 14 15
#> 22 23 24 25 26 27 28      19 20 21 22 23 24 25      16 17 18 19 20 21 22
#> 29 30 31                  26 27 28 29 30 31         23 24 25 26 27 28 29
#>                                                     30
#>
#>       October                   November                  December
#> Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su
#>     1  2  3  4  5  6                   1  2  3                         1
#>  7  8  9 10 11 12 13       4  5  6  7  8  9 10       2  3  4  5  6  7  8
#> 14 15 16 17 18 19 20      11 12 13 14 15 16 17       9 10 11 12 13 14 15
#> 21 22 23 24 25 26 27      18 19 20 21 22 23 24      16 17 18 19 20 21 22
#> 28 29 30 31               25 26 27 28 29 30         23 24 25 26 27 28 29
#>                                                     30 31
#>

# ---- as HTML
import calendar
print(calendar.HTMLCalendar().formatmonth(2024, 2))
print(len(calendar.HTMLCalendar(6).formatyear(2024)), calendar.HTMLCalendar().formatyearpage(2024)[:120])
#> <table border="0" cellpadding="0" cellspacing="0" class="month">
#> <tr><th colspan="7" class="month">February 2024</th></tr>
#> <tr><th class="mon">Mon</th><th class="tue">Tue</th><th class="wed">Wed</th><th class="thu">Thu</th><th class="fri">Fri</th><th class="sat">Sat</th><th class="sun">Sun</th></tr>
#> <tr><td class="noday">&nbsp;</td><td class="noday">&nbsp;</td><td class="noday">&nbsp;</td><td class="thu">1</td><td class="fri">2</td><td class="sat">3</td><td class="sun">4</td></tr>
#> <tr><td class="mon">5</td><td class="tue">6</td><td class="wed">7</td><td class="thu">8</td><td class="fri">9</td><td class="sat">10</td><td class="sun">11</td></tr>
#> <tr><td class="mon">12</td><td class="tue">13</td><td class="wed">14</td><td class="thu">15</td><td class="fri">16</td><td class="sat">17</td><td class="sun">18</td></tr>
#> <tr><td class="mon">19</td><td class="tue">20</td><td class="wed">21</td><td class="thu">22</td><td class="fri">23</td><td class="sat">24</td><td class="sun">25</td></tr>
#> <tr><td class="mon">26</td><td class="tue">27</td><td class="wed">28</td><td class="thu">29</td><td class="noday">&nbsp;</td><td class="noday">&nbsp;</td><td class="noday">&nbsp;</td></tr>
#> </table>
#>
#> 14803 b'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xh'

# ---- mistakes
import calendar
for f in [lambda: calendar.monthrange(2024, 13), lambda: calendar.setfirstweekday(7), lambda: calendar.month(2024, 0), lambda: calendar.weekday(2024, 2, 30)]:
    try:
        f()
    except ValueError as e:
        print(type(e).__name__, e)
calendar.setfirstweekday(calendar.SUNDAY)
print(calendar.firstweekday(), calendar.monthcalendar(2024, 2)[0])
#> IllegalMonthError bad month number 13; must be 1-12
#> IllegalWeekdayError bad weekday number 7; must be 0 (Monday) to 6 (Sunday)
#> IllegalMonthError bad month number 0; must be 1-12
#> ValueError day 30 must be in range 1..29 for month 2 in year 2024
#> 6 [0, 0, 0, 0, 1, 2, 3]

# ---- isleap and leapdays
import calendar
print([y for y in (1, 4, 100, 400, 1900, 2000, 2023, 2024, 2100, 0, -4) if calendar.isleap(y)])
print(calendar.leapdays(2000, 2025), calendar.leapdays(1900, 2000), calendar.leapdays(2024, 2024), calendar.leapdays(2024, 2025))
for bad in ('2024', None):
    try: calendar.isleap(bad)
    except TypeError as e: print(e)
#> [4, 400, 2000, 2024, 0, -4]
#> 7 24 0 1
#> not all arguments converted during string formatting
#> unsupported operand type(s) for %: 'NoneType' and 'int'

# ---- weekday
import calendar
print(calendar.weekday(2024, 2, 29), calendar.weekday(2000, 1, 1), calendar.weekday(1, 1, 1), calendar.weekday(9999, 12, 31), calendar.weekday(10000, 1, 1), calendar.weekday(0, 1, 1))
print(repr(calendar.weekday(2024, 7, 4)), calendar.weekday(2024, 7, 4) == 3)
for args in ((2023, 2, 29), (2024, 13, 1)):
    try: calendar.weekday(*args)
    except ValueError as e: print(e)
#> 3 5 0 4 5 5
#> calendar.THURSDAY True
#> day 29 must be in range 1..28 for month 2 in year 2023
#> month must be in 1..12, not 13

# ---- monthrange
import calendar
for args in ((2024, 2), (2023, 2), (2024, 12), (1, 1)):
    print(args, calendar.monthrange(*args))
for bad in (0, 13, -1):
    try: calendar.monthrange(2024, bad)
    except calendar.IllegalMonthError as e: print(e, isinstance(e, ValueError), isinstance(e, IndexError), e.month)
#> (2024, 2) (calendar.THURSDAY, 29)
#> (2023, 2) (calendar.WEDNESDAY, 28)
#> (2024, 12) (calendar.SUNDAY, 31)
#> (1, 1) (calendar.MONDAY, 31)
#> bad month number 0; must be 1-12 True True 0
#> bad month number 13; must be 1-12 True True 13
#> bad month number -1; must be 1-12 True True -1

# ---- the last day of each month
import calendar
print([calendar.monthrange(2023, m)[1] for m in range(1, 13)], sum(calendar.monthrange(2024, m)[1] for m in calendar.Month))
#> [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] 366

# ---- Month and Day
import calendar
print(list(calendar.Month)[:3], calendar.Month.MAY.value, calendar.Month(12), calendar.Day.FRIDAY, list(calendar.Day)[-1], calendar.Month['JULY'])
print(calendar.JANUARY, calendar.Month.JANUARY is calendar.JANUARY, calendar.FEBRUARY + 1, calendar.MONDAY, calendar.SUNDAY == 6)
for bad in (0, 13):
    try: calendar.Month(bad)
    except ValueError as e: print(e)
try: calendar.Day(7)
except ValueError as e: print(e)
#> [calendar.JANUARY, calendar.FEBRUARY, calendar.MARCH] 5 12 4 6 7
#> 1 True 3 0 True
#> 0 is not a valid Month
#> 13 is not a valid Month
#> 7 is not a valid Day

# ---- all month constants
import calendar
names = ('JANUARY', 'FEBRUARY', 'MARCH', 'APRIL', 'MAY', 'JUNE', 'JULY', 'AUGUST', 'SEPTEMBER', 'OCTOBER', 'NOVEMBER', 'DECEMBER')
print([int(getattr(calendar, n)) for n in names], [getattr(calendar, n).name for n in names] == list(names))
#> [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] True

# ---- all day constants
import calendar
names = ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY')
print([int(getattr(calendar, n)) for n in names], repr(calendar.TUESDAY), str(calendar.TUESDAY), f'{calendar.TUESDAY:>4}')
#> [0, 1, 2, 3, 4, 5, 6] calendar.TUESDAY 1    1

# ---- names of months and days
import calendar
print(list(calendar.month_name), list(calendar.month_abbr), list(calendar.day_name), list(calendar.day_abbr))
print(calendar.month_name[1], calendar.day_name[-1], calendar.month_abbr[1:3], len(calendar.month_name), len(calendar.day_abbr), 'May' in calendar.month_name)
for job in (lambda: calendar.month_name[13], lambda: calendar.day_name[7]):
    try: job()
    except IndexError as e: print(e)
#> ['', 'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] ['', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
#> January Sunday ['Jan', 'Feb'] 13 7 True
#> list index out of range
#> list index out of range

# ---- a month by its name
import calendar
months = {name: n for n, name in enumerate(calendar.month_abbr) if name}
def parse(text):
    day, month, year = text.split()
    return int(year), months[month[:3].title()], int(day)
print(parse('4 july 2024'), parse('31 DEC 1999'), list(calendar.month_name).index('October'))
try: parse('1 foo 2000')
except KeyError as e: print(repr(e))
#> (2024, 7, 4) (1999, 12, 31) 10
#> KeyError('Foo')

# ---- firstweekday and setfirstweekday
import calendar
calendar.setfirstweekday(calendar.SUNDAY)
print(int(calendar.firstweekday()), calendar.monthcalendar(2024, 2)[0], calendar.weekheader(3))
calendar.setfirstweekday(0)
print(calendar.monthcalendar(2024, 2)[0])
for bad in (7, -1):
    try: calendar.setfirstweekday(bad)
    except calendar.IllegalWeekdayError as e: print(e, isinstance(e, ValueError), e.weekday)
#> 6 [0, 0, 0, 0, 1, 2, 3] Sun Mon Tue Wed Thu Fri Sat
#> [0, 0, 0, 1, 2, 3, 4]
#> bad weekday number 7; must be 0 (Monday) to 6 (Sunday) True 7
#> bad weekday number -1; must be 0 (Monday) to 6 (Sunday) True -1

# ---- weekheader
import calendar
for w in (1, 2, 3, 5, 9, 10, 12): print(repr(calendar.weekheader(w)))
#> 'M T W T F S S'
#> 'Mo Tu We Th Fr Sa Su'
#> 'Mon Tue Wed Thu Fri Sat Sun'
#> ' Mon   Tue   Wed   Thu   Fri   Sat   Sun '
#> '  Monday   Tuesday  Wednesday  Thursday   Friday   Saturday   Sunday '
#> '  Monday    Tuesday   Wednesday   Thursday    Friday    Saturday    Sunday  '
#> '   Monday      Tuesday     Wednesday     Thursday      Friday      Saturday      Sunday   '

# ---- monthcalendar
import calendar
for week in calendar.monthcalendar(2015, 2): print(week)
print(len(calendar.monthcalendar(2021, 8)), calendar.monthcalendar(2021, 2))
try: calendar.monthcalendar(2024, 0)
except calendar.IllegalMonthError as e: print(e)
#> [0, 0, 0, 0, 0, 0, 1]
#> [2, 3, 4, 5, 6, 7, 8]
#> [9, 10, 11, 12, 13, 14, 15]
#> [16, 17, 18, 19, 20, 21, 22]
#> [23, 24, 25, 26, 27, 28, 0]
#> 6 [[1, 2, 3, 4, 5, 6, 7], [8, 9, 10, 11, 12, 13, 14], [15, 16, 17, 18, 19, 20, 21], [22, 23, 24, 25, 26, 27, 28]]
#> bad month number 0; must be 1-12

# ---- the n-th weekday of a month
import calendar
def nth(year, month, weekday, n):
    days = [w[weekday] for w in calendar.monthcalendar(year, month) if w[weekday]]
    return days[n - 1] if n > 0 else days[n]
print(nth(2024, 11, calendar.THURSDAY, 4), nth(2024, 5, calendar.MONDAY, -1), [nth(2024, m, calendar.FRIDAY, 2) for m in range(1, 13)])
#> 28 27 [12, 9, 8, 12, 10, 14, 12, 9, 13, 11, 8, 13]

# ---- month as text
import calendar
print(calendar.month(2024, 2))
print(calendar.month(2023, 9, 3, 2))
#>    February 2024
#> Mo Tu We Th Fr Sa Su
#>           1  2  3  4
#>  5  6  7  8  9 10 11
#> 12 13 14 15 16 17 18
#> 19 20 21 22 23 24 25
#> 26 27 28 29
#>
#>        September 2023
#>
#> Mon Tue Wed Thu Fri Sat Sun
#>
#>                   1   2   3
#>
#>   4   5   6   7   8   9  10
#>
#>  11  12  13  14  15  16  17
#>
#>  18  19  20  21  22  23  24
#>
#>  25  26  27  28  29  30
#>
#>

# ---- prmonth
import calendar
calendar.prmonth(2000, 1)
calendar.prmonth(2024, 12, w=3)
#>     January 2000
#> Mo Tu We Th Fr Sa Su
#>                 1  2
#>  3  4  5  6  7  8  9
#> 10 11 12 13 14 15 16
#> 17 18 19 20 21 22 23
#> 24 25 26 27 28 29 30
#> 31
#>        December 2024
#> Mon Tue Wed Thu Fri Sat Sun
#>                           1
#>   2   3   4   5   6   7   8
#>   9  10  11  12  13  14  15
#>  16  17  18  19  20  21  22
#>  23  24  25  26  27  28  29
#>  30  31

# ---- calendar of a year
import calendar
text = calendar.calendar(2023, m=4)
print(text.splitlines()[0], len(text.splitlines()))
print('\n'.join(line for line in text.splitlines()[:9]))
#>                                                2023 28
#>                                                2023
#>
#>       January                   February                   March                     April
#> Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su
#>                    1             1  2  3  4  5             1  2  3  4  5                      1  2
#>  2  3  4  5  6  7  8       6  7  8  9 10 11 12       6  7  8  9 10 11 12       3  4  5  6  7  8  9
#>  9 10 11 12 13 14 15      13 14 15 16 17 18 19      13 14 15 16 17 18 19      10 11 12 13 14 15 16
#> 16 17 18 19 20 21 22      20 21 22 23 24 25 26      20 21 22 23 24 25 26      17 18 19 20 21 22 23
#> 23 24 25 26 27 28 29      27 28                     27 28 29 30 31            24 25 26 27 28 29 30

# ---- calendar with widths
import calendar
text = calendar.calendar(2024, 3, 2, 4, 2)
print(text[:400])
#>                            2024
#>
#>
#>
#>           January                        February
#>
#> Mon Tue Wed Thu Fri Sat Sun    Mon Tue Wed Thu Fri Sat Sun
#>
#>   1   2   3   4   5   6   7                  1   2   3   4
#>
#>   8   9  10  11  12  13  14      5   6   7   8   9  10  11
#>
#>  15  16  17  18  19  20  21     12  13  14  15  16  17  18
#>
#>  22  23  24  25  26  27  28     19  20  21  22  23  24  25
#>
#>  29  30  31   

# ---- prcal
import calendar, io, contextlib
out = io.StringIO()
with contextlib.redirect_stdout(out): calendar.prcal(2025)
print(len(out.getvalue()), out.getvalue().splitlines()[2:5])
#> 2142 ['      January                   February                   March', 'Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su', '       1  2  3  4  5                      1  2                      1  2']

# ---- timegm
import calendar, time
print(calendar.timegm((1970, 1, 1, 0, 0, 0)), calendar.timegm((2024, 2, 29, 12, 30, 15, 0, 0, 0)), calendar.timegm((1969, 12, 31, 23, 59, 59)))
print(calendar.timegm(time.gmtime(1700000000)), calendar.timegm(time.strptime('2001-09-09 01:46:40', '%Y-%m-%d %H:%M:%S')))
try: calendar.timegm((2024, 1))
except ValueError as e: print(e)
#> 0 1709209815 -1
#> 1700000000 1000000000
#> not enough values to unpack (expected 6, got 2)

# ---- timegm of datetime
import calendar
from datetime import datetime, timezone
d = datetime(2020, 5, 17, 8, 30, tzinfo=timezone.utc)
print(calendar.timegm(d.utctimetuple()), calendar.timegm(d.timetuple()) == int(d.timestamp()))
#> 1589704200 True

# ---- Calendar iterates over weekdays and days
import calendar
c = calendar.Calendar()
print(list(c.iterweekdays()), list(calendar.Calendar(6).iterweekdays()), list(calendar.Calendar(firstweekday=calendar.WEDNESDAY).iterweekdays()))
print(list(c.itermonthdays(2024, 2))[:6], list(c.itermonthdays(2024, 2))[-4:], list(c.itermonthdays2(2024, 2))[:4])
#> [0, 1, 2, 3, 4, 5, 6] [6, 0, 1, 2, 3, 4, 5] [2, 3, 4, 5, 6, 0, 1]
#> [0, 0, 0, 1, 2, 3] [29, 0, 0, 0] [(0, 0), (0, 1), (0, 2), (1, 3)]

# ---- Calendar: days with months and years
import calendar
c = calendar.Calendar()
print(list(c.itermonthdays3(2024, 12))[-3:], list(c.itermonthdays4(2025, 1))[:3], list(c.itermonthdates(2024, 6))[0], [d.day for d in c.itermonthdates(2024, 6)][-1])
#> [(2025, 1, 3), (2025, 1, 4), (2025, 1, 5)] [(2024, 12, 30, 0), (2024, 12, 31, 1), (2025, 1, 1, 2)] 2024-05-27 30

# ---- Calendar at the ends of time
import calendar
c = calendar.Calendar()
print(list(c.itermonthdays3(1, 1))[:2], list(c.itermonthdays3(9999, 12))[-3:], list(c.itermonthdays(9999, 12))[-2:])
try: list(c.itermonthdates(9999, 12))
except (OverflowError, ValueError) as e: print(type(e).__name__, e)
#> [(1, 1, 1), (1, 1, 2)] [(9999, 12, 31), (10000, 1, 1), (10000, 1, 2)] [0, 0]
#> ValueError year must be in 1..9999, not 10000

# ---- Calendar: weeks of a month
import calendar
c = calendar.Calendar(6)
for week in c.monthdatescalendar(2024, 2): print(week[0], week[-1])
print(c.monthdayscalendar(2024, 2)[0], c.monthdays2calendar(2024, 2)[-1])
#> 2024-01-28 2024-02-03
#> 2024-02-04 2024-02-10
#> 2024-02-11 2024-02-17
#> 2024-02-18 2024-02-24
#> 2024-02-25 2024-03-02
#> [0, 0, 0, 0, 1, 2, 3] [(25, 6), (26, 0), (27, 1), (28, 2), (29, 3), (0, 4), (0, 5)]

# ---- Calendar: a year
import calendar
c = calendar.Calendar()
year = c.yeardayscalendar(2024, 4)
print(len(year), len(year[0]), year[0][1][0], len(c.yeardays2calendar(2024)), c.yeardays2calendar(2024)[0][0][0][:2], c.yeardatescalendar(2024, 6)[1][5][-1][1])
#> 3 4 [0, 0, 0, 1, 2, 3, 4] 4 [(1, 0), (2, 1)] 2024-12-31

# ---- Calendar: the first weekday
import calendar
c = calendar.Calendar()
c.firstweekday = 8
print(c.firstweekday, c.getfirstweekday(), list(c.iterweekdays()))
c.setfirstweekday(3)
print(c.getfirstweekday(), list(c.itermonthdays(2024, 2))[0])
#> 1 1 [1, 2, 3, 4, 5, 6, 0]
#> 3 1

# ---- Calendar refuses
import calendar
for job in (lambda: list(calendar.Calendar().itermonthdates(2024, 13)), lambda: list(calendar.Calendar().itermonthdays(2024, 0)), lambda: calendar.Calendar(x=1), lambda: calendar.Calendar().monthdayscalendar(2024), lambda: calendar.TextCalendar().formatmonth(2024, 14)):
    try: print(job())
    except Exception as e: print(type(e).__name__, e)
#> IllegalMonthError bad month number 13; must be 1-12
#> IllegalMonthError bad month number 0; must be 1-12
#> TypeError Calendar.__init__() got an unexpected keyword argument 'x'
#> TypeError Calendar.monthdayscalendar() missing 1 required positional argument: 'month'
#> IllegalMonthError bad month number 14; must be 1-12

# ---- TextCalendar: parts
import calendar
t = calendar.TextCalendar()
print(repr(t.formatday(5, 0, 3)), repr(t.formatday(0, 0, 3)), repr(t.formatweekday(2, 2)), repr(t.formatweekday(2, 12)), repr(t.formatmonthname(2024, 5, 20)), repr(t.formatmonthname(2024, 5, 20, withyear=False)))
print(repr(t.formatweek([(1, 0), (2, 1), (0, 2)], 3)), repr(t.formatweekheader(4)))
#> '  5' '   ' 'We' ' Wednesday  ' '      May 2024      ' '        May         '
#> '  1   2    ' 'Mon  Tue  Wed  Thu  Fri  Sat  Sun '

# ---- TextCalendar: a month from Sunday
import calendar
t = calendar.TextCalendar(calendar.SUNDAY)
print(t.formatmonth(2024, 9))
print(t.formatmonth(2024, 9, w=4, l=1))
#>    September 2024
#> Su Mo Tu We Th Fr Sa
#>  1  2  3  4  5  6  7
#>  8  9 10 11 12 13 14
#> 15 16 17 18 19 20 21
#> 22 23 24 25 26 27 28
#> 29 30
#>
#>           September 2024
#> Sun  Mon  Tue  Wed  Thu  Fri  Sat
#>   1    2    3    4    5    6    7
#>   8    9   10   11   12   13   14
#>  15   16   17   18   19   20   21
#>  22   23   24   25   26   27   28
#>  29   30
#>

# ---- TextCalendar: pryear and prmonth
import calendar
t = calendar.TextCalendar(firstweekday=6)
t.prmonth(2026, 2)
print(t.formatyear(2026, m=6).splitlines()[2])
t.prweek([(1, 0), (2, 1)], 2)
print()
#>    February 2026
#> Su Mo Tu We Th Fr Sa
#>  1  2  3  4  5  6  7
#>  8  9 10 11 12 13 14
#> 15 16 17 18 19 20 21
#> 22 23 24 25 26 27 28
#>       January                   February                   March                     April                      May                       June
#>  1  2

# ---- TextCalendar of one's own
import calendar
class Marked(calendar.TextCalendar):
    def __init__(self, marked): super().__init__(); self.marked = marked
    def formatday(self, day, weekday, width):
        text = super().formatday(day, weekday, width)
        return '**' if day in self.marked else text
print(Marked({1, 14, 29}).formatmonth(2024, 2))
#>    February 2024
#> Mo Tu We Th Fr Sa Su
#>          **  2  3  4
#>  5  6  7  8  9 10 11
#> 12 13 ** 15 16 17 18
#> 19 20 21 22 23 24 25
#> 26 27 28 **
#>

# ---- HTMLCalendar: parts
import calendar
h = calendar.HTMLCalendar()
print(h.formatday(3, 2), h.formatday(0, 2), h.formatweekday(6), h.formatmonthname(2024, 3), h.formatmonthname(2024, 3, False))
print(h.formatweek([(1, 0), (0, 1)]), h.formatweekheader())
#> <td class="wed">3</td> <td class="noday">&nbsp;</td> <th class="sun">Sun</th> <tr><th colspan="7" class="month">March 2024</th></tr> <tr><th colspan="7" class="month">March</th></tr>
#> <tr><td class="mon">1</td><td class="noday">&nbsp;</td></tr> <tr><th class="mon">Mon</th><th class="tue">Tue</th><th class="wed">Wed</th><th class="thu">Thu</th><th class="fri">Fri</th><th class="sat">Sat</th><th class="sun">Sun</th></tr>

# ---- HTMLCalendar: a month
import calendar
print(calendar.HTMLCalendar(6).formatmonth(2015, 2))
#> <table border="0" cellpadding="0" cellspacing="0" class="month">
#> <tr><th colspan="7" class="month">February 2015</th></tr>
#> <tr><th class="sun">Sun</th><th class="mon">Mon</th><th class="tue">Tue</th><th class="wed">Wed</th><th class="thu">Thu</th><th class="fri">Fri</th><th class="sat">Sat</th></tr>
#> <tr><td class="sun">1</td><td class="mon">2</td><td class="tue">3</td><td class="wed">4</td><td class="thu">5</td><td class="fri">6</td><td class="sat">7</td></tr>
#> <tr><td class="sun">8</td><td class="mon">9</td><td class="tue">10</td><td class="wed">11</td><td class="thu">12</td><td class="fri">13</td><td class="sat">14</td></tr>
#> <tr><td class="sun">15</td><td class="mon">16</td><td class="tue">17</td><td class="wed">18</td><td class="thu">19</td><td class="fri">20</td><td class="sat">21</td></tr>
#> <tr><td class="sun">22</td><td class="mon">23</td><td class="tue">24</td><td class="wed">25</td><td class="thu">26</td><td class="fri">27</td><td class="sat">28</td></tr>
#> </table>
#>

# ---- HTMLCalendar: a year and a page
import calendar
h = calendar.HTMLCalendar()
print(len(h.formatyear(2024)), h.formatyear(2024, width=6)[:120])
page = h.formatyearpage(2024, css='x.css', encoding='ascii')
print(type(page).__name__, page[:250])
#> 14803 <table border="0" cellpadding="0" cellspacing="0" class="year">
#> <tr><th colspan="6" class="year">2024</th></tr><tr><td><
#> bytes b'<?xml version="1.0" encoding="ascii"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">\n<html>\n<head>\n<meta http-equiv="Content-Type" content="text/html; charset=ascii" />\n<link rel="styles'

# ---- HTMLCalendar with classes of one's own
import calendar
class Styled(calendar.HTMLCalendar):
    cssclasses = ['mon text-bold', 'tue', 'wed', 'thu', 'fri', 'sat red', 'sun red']
    cssclass_month = 'm'
    cssclass_noday = 'none'
    cssclass_month_head = 'mh'
    cssclass_year = 'y'
    cssclass_year_head = 'yh'
s = Styled()
print(s.formatday(1, 5), s.formatday(0, 0), s.formatmonthname(2024, 1), s.formatmonth(2024, 1)[:80])
print(s.formatyear(2024)[:60])
#> <td class="sat red">1</td> <td class="none">&nbsp;</td> <tr><th colspan="7" class="mh">January 2024</th></tr> <table border="0" cellpadding="0" cellspacing="0" class="m">
#> <tr><th colspan="7"
#> <table border="0" cellpadding="0" cellspacing="0" class="y">

# ---- LocaleTextCalendar
import calendar
t = calendar.LocaleTextCalendar(locale='C')
print(t.formatmonth(2024, 4))
print(calendar.LocaleTextCalendar().formatweekday(0, 3), issubclass(calendar.LocaleTextCalendar, calendar.TextCalendar))
#>      April 2024
#> Mo Tu We Th Fr Sa Su
#>  1  2  3  4  5  6  7
#>  8  9 10 11 12 13 14
#> 15 16 17 18 19 20 21
#> 22 23 24 25 26 27 28
#> 29 30
#>
#> Mon True

# ---- LocaleHTMLCalendar
import calendar
h = calendar.LocaleHTMLCalendar(locale='C')
print(h.formatweekday(0), h.formatmonthname(2024, 8), issubclass(calendar.LocaleHTMLCalendar, calendar.HTMLCalendar))
#> <th class="mon">Mon</th> <tr><th colspan="7" class="month">August 2024</th></tr> True

# ---- errors are exceptions of two kinds
import calendar
e = calendar.IllegalMonthError(15)
print(str(e), repr(e), e.month, calendar.IllegalMonthError.__mro__[1:3])
w = calendar.IllegalWeekdayError(9)
print(str(w), repr(w), w.weekday, calendar.IllegalWeekdayError.__mro__[1])
#> bad month number 15; must be 1-12 IllegalMonthError(15) 15 (<class 'ValueError'>, <class 'IndexError'>)
#> bad weekday number 9; must be 0 (Monday) to 6 (Sunday) IllegalWeekdayError(9) 9 <class 'ValueError'>

# ---- the traceback of a month that is none
import calendar
def last_day(y, m):
    return calendar.monthrange(y, m)[1]
print(last_day(2024, 1))
last_day(2024, 13)
#> 31
#> Traceback (most recent call last):
#>   File "calendar.py", line 591, in <module>
#>     last_day(2024, 13)
#>     ~~~~~~~~^^^^^^^^^^
#>   File "calendar.py", line 589, in last_day
#>     return calendar.monthrange(y, m)[1]
#>            ~~~~~~~~~~~~~~~~~~~^^^^^^
#> calendar.IllegalMonthError: bad month number 13; must be 1-12

# ---- days until the end of the month
import calendar
from datetime import date, timedelta
for d in (date(2024, 2, 27), date(2023, 2, 27), date(2024, 12, 31)):
    print(d, calendar.monthrange(d.year, d.month)[1] - d.day)
#> 2024-02-27 2
#> 2023-02-27 1
#> 2024-12-31 0

# ---- add months to a date
import calendar
from datetime import date
def add_months(d, n):
    y, m = divmod(d.year * 12 + d.month - 1 + n, 12)
    return d.replace(year=y, month=m + 1, day=min(d.day, calendar.monthrange(y, m + 1)[1]))
print(add_months(date(2024, 1, 31), 1), add_months(date(2023, 1, 31), 1), add_months(date(2024, 3, 31), -1), add_months(date(2024, 12, 15), 25))
#> 2024-02-29 2023-02-28 2024-02-29 2027-01-15

# ---- payments on the last business day
import calendar
from datetime import date
def last_business(y, m):
    day = calendar.monthrange(y, m)[1]
    while calendar.weekday(y, m, day) >= calendar.SATURDAY: day -= 1
    return date(y, m, day)
print([str(last_business(2024, m)) for m in (3, 6, 8, 11)])
#> ['2024-03-29', '2024-06-28', '2024-08-30', '2024-11-29']

# ---- friday the thirteenth
import calendar
print([(y, m) for y in range(2023, 2026) for m in range(1, 13) if calendar.weekday(y, m, 13) == calendar.FRIDAY])
#> [(2023, 1), (2023, 10), (2024, 9), (2024, 12), (2025, 6)]

# ---- weeks that have both months
import calendar
c = calendar.Calendar()
split = [w for m in range(1, 13) for w in c.monthdatescalendar(2024, m) if w[0].month != w[-1].month]
print(len(split), split[0][0], split[-1][-1])
#> 19 2024-01-29 2025-01-05

# ---- a table of a quarter
import calendar
t = calendar.TextCalendar()
blocks = [t.formatmonth(2024, m).splitlines() for m in (1, 2, 3)]
height = max(map(len, blocks))
for i in range(height): print('   '.join((b[i] if i < len(b) else '').ljust(20) for b in blocks).rstrip())
#>     January 2024          February 2024            March 2024
#> Mo Tu We Th Fr Sa Su   Mo Tu We Th Fr Sa Su   Mo Tu We Th Fr Sa Su
#>  1  2  3  4  5  6  7             1  2  3  4                1  2  3
#>  8  9 10 11 12 13 14    5  6  7  8  9 10 11    4  5  6  7  8  9 10
#> 15 16 17 18 19 20 21   12 13 14 15 16 17 18   11 12 13 14 15 16 17
#> 22 23 24 25 26 27 28   19 20 21 22 23 24 25   18 19 20 21 22 23 24
#> 29 30 31               26 27 28 29            25 26 27 28 29 30 31

# ---- numbers instead of enums
import calendar
print(calendar.monthrange(2024, True), calendar.Calendar(True).firstweekday, calendar.month_name[calendar.Month.MAY], calendar.day_abbr[calendar.Day.SUNDAY])
try: calendar.monthrange(2024, '2')
except (TypeError, ValueError) as e: print(type(e).__name__, e)
try: calendar.month(2024, 1.5)
except Exception as e: print(type(e).__name__, e)
#> (calendar.MONDAY, 31) 1 May Sun
#> TypeError '<=' not supported between instances of 'int' and 'str'
#> TypeError list indices must be integers or slices, not float

# ---- years before the first
import calendar
print(calendar.monthrange(0, 1), calendar.isleap(0), calendar.monthcalendar(-1, 1)[0] if False else calendar.weekday(10001, 3, 3))
#> (calendar.SATURDAY, 31) True 5

# ---- month names formatted with width
import calendar
for m in (calendar.MAY, calendar.SEPTEMBER): print(f'{calendar.month_name[m]:>12}|{calendar.month_abbr[m]:<5}|{m:02d}|{m!r}|{m.name.title()}')
#>          May|May  |05|calendar.MAY|May
#>    September|Sep  |09|calendar.SEPTEMBER|September

# ---- iterate over Month
import calendar
print({m.name[:3]: calendar.monthrange(2023, m)[1] for m in calendar.Month}, [d.name for d in calendar.Day if d >= 5], calendar.Month.MARCH in calendar.Month, max(calendar.Day))
#> {'JAN': 31, 'FEB': 28, 'MAR': 31, 'APR': 30, 'MAY': 31, 'JUN': 30, 'JUL': 31, 'AUG': 31, 'SEP': 30, 'OCT': 31, 'NOV': 30, 'DEC': 31} ['SATURDAY', 'SUNDAY'] True 6

# ---- calendars compare and hash as enums
import calendar
print(calendar.Month.JANUARY == 1, calendar.Month.JANUARY == calendar.Day.TUESDAY, {calendar.MAY: 'x'}[5], calendar.JUNE > calendar.MAY, calendar.Month.JUNE - calendar.Month.MAY, isinstance(calendar.MAY, int))
#> True True x True 1 True

# ---- subclass that starts on Saturday
import calendar
class Sat(calendar.Calendar):
    def __init__(self): super().__init__(calendar.SATURDAY)
print([calendar.day_abbr[d] for d in Sat().iterweekdays()], Sat().monthdayscalendar(2024, 6)[0])
#> ['Sat', 'Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri'] [1, 2, 3, 4, 5, 6, 7]

# ---- printing names in weekheader of wide columns
import calendar
calendar.setfirstweekday(calendar.WEDNESDAY)
print(calendar.weekheader(9))
print(calendar.month(2024, 1, 5))
calendar.setfirstweekday(calendar.MONDAY)
#> Wednesday  Thursday   Friday   Saturday   Sunday    Monday   Tuesday 
#>                January 2024
#>  Wed   Thu   Fri   Sat   Sun   Mon   Tue
#>                                  1     2
#>    3     4     5     6     7     8     9
#>   10    11    12    13    14    15    16
#>   17    18    19    20    21    22    23
#>   24    25    26    27    28    29    30
#>   31
#>

# ---- an events table in HTML
import calendar
class Events(calendar.HTMLCalendar):
    def __init__(self, events): super().__init__(); self.events = events
    def formatday(self, day, weekday):
        if day in self.events: return f'<td class="{self.cssclasses[weekday]}"><b>{day}</b>: {self.events[day]}</td>'
        return super().formatday(day, weekday)
html = Events({4: 'party', 31: 'halt'}).formatmonth(2024, 7)
print([line for line in html.splitlines() if '<b>' in line])
#> ['<tr><td class="mon">1</td><td class="tue">2</td><td class="wed">3</td><td class="thu"><b>4</b>: party</td><td class="fri">5</td><td class="sat">6</td><td class="sun">7</td></tr>', '<tr><td class="mon">29</td><td class="tue">30</td><td class="wed"><b>31</b>: halt</td><td class="noday">&nbsp;</td><td class="noday">&nbsp;</td><td class="noday">&nbsp;</td><td class="noday">&nbsp;</td></tr>']

# ---- names are public
import calendar
print(sorted(n for n in calendar.__all__ if n.islower()), len(calendar.__all__))
print(calendar.isleap.__name__, calendar.isleap.__doc__ is not None, calendar.Calendar.__module__)
#> ['calendar', 'day_abbr', 'day_name', 'firstweekday', 'isleap', 'leapdays', 'month', 'month_abbr', 'month_name', 'monthcalendar', 'monthrange', 'prcal', 'prmonth', 'setfirstweekday', 'timegm', 'weekday', 'weekheader'] 45
#> isleap True calendar

# ---- timegm and its inverse over days
import calendar, time
print(all(calendar.timegm(time.gmtime(d * 86400 + 3661)) == d * 86400 + 3661 for d in range(-1000, 20000, 371)))
#> True

# ---- monthcalendar agrees with date.weekday
import calendar
from datetime import date
bad = []
for y in (1999, 2000, 2024, 2100):
    for m in range(1, 13):
        for week in calendar.monthcalendar(y, m):
            bad += [(y, m, d) for i, d in enumerate(week) if d and date(y, m, d).weekday() != i]
print(bad)
#> []

# ---- the zodiac of months
import calendar
print(' '.join(calendar.month_abbr[m][0] for m in range(1, 13)), ''.join(d[0] for d in calendar.day_abbr), [calendar.month_name[m].lower() for m in calendar.Month if len(calendar.month_name[m]) < 5])
#> J F M A M J J A S O N D MTWTFSS ['may', 'june', 'july']

# ---- paydays that fall on a weekend move to Friday
import calendar
from datetime import date, timedelta
def payday(y, m):
    d = date(y, m, 15)
    return d - timedelta(max(0, d.weekday() - calendar.FRIDAY))
print([payday(2024, m).day for m in range(1, 13)])
#> [15, 15, 15, 15, 15, 14, 15, 15, 13, 15, 15, 13]

# ---- the longest runs without a holiday
import calendar
c = calendar.Calendar(calendar.MONDAY)
work = [d for m in range(1, 4) for d in c.itermonthdays2(2024, m) if d[0] and d[1] < calendar.SATURDAY]
print(len(work), sum(1 for d in work if d[1] == calendar.MONDAY), work[:3])
#> 65 13 [(1, 0), (2, 1), (3, 2)]

# ---- weeks as rows of a table
import calendar
for week in calendar.Calendar(calendar.SUNDAY).monthdays2calendar(2024, 9)[:2]:
    print(['' if not d else f'{d}{calendar.day_abbr[w][:2]}' for d, w in week])
#> ['1Su', '2Mo', '3Tu', '4We', '5Th', '6Fr', '7Sa']
#> ['8Su', '9Mo', '10Tu', '11We', '12Th', '13Fr', '14Sa']

# ---- formatting of a single week
import calendar
t = calendar.TextCalendar()
for w in (2, 3, 4): print(repr(t.formatweek(t.monthdays2calendar(2024, 2)[0], w)))
print(repr(t.formatmonthname(2024, 2, 30)), repr(t.formatweekheader(2)))
#> '          1  2  3  4'
#> '              1   2   3   4'
#> '                 1    2    3    4 '
#> '        February 2024         ' 'Mo Tu We Th Fr Sa Su'

# ---- leap years of a century
import calendar
leaps = [y for y in range(1900, 2001) if calendar.isleap(y)]
print(len(leaps), calendar.leapdays(1900, 2001) == len(leaps), leaps[:2], sum(366 if calendar.isleap(y) else 365 for y in range(2000, 2400)))
#> 25 True [1904, 1908] 146097

# ---- classes of the tables of names
import calendar
print(type(calendar.month_name).__name__, type(calendar.day_abbr).__name__, calendar.day_name[1:3], len(calendar.month_abbr))
#> _localized_month _localized_day ['Tuesday', 'Wednesday'] 13

# ---- January and February as they were called
import calendar
from calendar import January
print(January, calendar.February, [name for name in dir(calendar) if name.endswith('uary')])
try: calendar.March
except AttributeError as e: print(e)
#> calendar.py:797: DeprecationWarning: The 'January' attribute is deprecated, use 'JANUARY' instead
#>   from calendar import January
#> calendar.py:798: DeprecationWarning: The 'February' attribute is deprecated, use 'FEBRUARY' instead
#>   print(January, calendar.February, [name for name in dir(calendar) if name.endswith('uary')])
#> 1 2 []
#> module 'calendar' has no attribute 'March'

# ---- months and days are made when they are asked for
import calendar
print('Month' in dir(calendar), calendar.monthrange(2024, 2), calendar.MONDAY, repr(calendar.Month.MAY), calendar.FRIDAY is calendar.Day.FRIDAY)
print(calendar.weekday(2024, 5, 1), repr(calendar.weekday(2024, 5, 1)), calendar.Month(3), str(calendar.JUNE), calendar.month_name[calendar.JULY])
try: calendar.Mayy
except AttributeError as e: print(e)
from calendar import *
print(SUNDAY, Day.SUNDAY == 6, OCTOBER)
#> True (calendar.THURSDAY, 29) 0 calendar.MAY True
#> 2 calendar.WEDNESDAY 3 6 July
#> module 'calendar' has no attribute 'Mayy'
#> 6 True 10

# ---- days and spacing that are no ints
import calendar
c, h = calendar.TextCalendar(), calendar.HTMLCalendar()
class Index:
    def __index__(self): return 2
print([c.formatday(d, 2, 3) for d in (1.5, True, Index())], h.formatday(1.5, 2), h.formatday(True, 2), calendar.formatstring('ab', 3, 1))
for f in (lambda: c.formatday('a', 2, 3), lambda: c.formatday(None, 2, 3), lambda: h.formatday('a', 2), lambda: calendar.formatstring('ab', 3, Index()), lambda: h.formatyearpage(None)):
    try: print(f())
    except TypeError as e: print(e)
#> ['  1', '  1', '  2'] <td class="wed">1</td> <td class="wed">1</td>  a   b 
#> %i format: a real number is required, not str
#> %i format: a real number is required, not NoneType
#> %d format: a real number is required, not str
#> unsupported operand type(s) for *=: 'Index' and 'str'
#> %d format: a real number is required, not NoneType

# ---- the locale of a calendar
import calendar
print(calendar.LocaleTextCalendar(locale='C').formatweekheader(3), calendar.LocaleTextCalendar(locale='C').locale)
print(calendar.LocaleHTMLCalendar(locale='C').formatweekday(2))
#> Mon Tue Wed Thu Fri Sat Sun C
#> <th class="wed">Wed</th>
