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
