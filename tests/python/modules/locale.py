# ---- the C locale
import locale
print(locale.setlocale(locale.LC_ALL, 'C'), locale.localeconv(), locale.LC_CTYPE, locale.LC_ALL, locale.CHAR_MAX)
#> C {'int_curr_symbol': '', 'currency_symbol': '', 'mon_decimal_point': '', 'mon_thousands_sep': '', 'mon_grouping': [], 'positive_sign': '', 'negative_sign': '', 'int_frac_digits': 127, 'frac_digits': 127, 'p_cs_precedes': 127, 'p_sep_by_space': 127, 'n_cs_precedes': 127, 'n_sep_by_space': 127, 'p_sign_posn': 127, 'n_sign_posn': 127, 'decimal_point': '.', 'thousands_sep': '', 'grouping': []} 0 6 127

# ---- numbers
import locale
print(locale.atof('1.5'), locale.atoi('42'), locale.str(3.14), locale.format_string('%d %.2f', (5, 2.345), grouping=True), locale.format_string('%s', 'x'))
#> 1.5 42 3.14 5 2.35 x

# ---- collation
import locale
print(sorted(['b', 'a', 'C'], key=locale.strxfrm), locale.strcoll('a', 'b'), locale.strcoll('a', 'a'))
#> ['C', 'a', 'b'] -1 0

# ---- currency
import locale
locale.setlocale(locale.LC_ALL, 'C')
try:
    locale.currency(5)
except ValueError as e:
    print(e)
#> Currency formatting is not possible using the 'C' locale.

# ---- nothing is localized
import locale
print(locale.localize('1.5'), locale.delocalize('1,5'), locale.atof('2', int), locale.format_string('%.1f', 1234.5))
#> 1.5 1,5 2 1234.5

# ---- names
import locale
print(locale.normalize('C'), sorted(locale.__all__))
#> C ['CHAR_MAX', 'Error', 'LC_ALL', 'LC_COLLATE', 'LC_CTYPE', 'LC_MESSAGES', 'LC_MONETARY', 'LC_NUMERIC', 'LC_TIME', 'atof', 'atoi', 'currency', 'format_string', 'getdefaultlocale', 'getencoding', 'getlocale', 'getpreferredencoding', 'localeconv', 'normalize', 'setlocale', 'str', 'strcoll', 'strxfrm']

# ---- setlocale
import locale
for cat in (locale.LC_ALL, locale.LC_CTYPE, locale.LC_NUMERIC, locale.LC_TIME, locale.LC_COLLATE, locale.LC_MONETARY, locale.LC_MESSAGES): print(locale.setlocale(cat, 'C'), end=' ')
print(locale.setlocale(locale.LC_NUMERIC), locale.setlocale(locale.LC_ALL, ('C', None)) if False else '')
#> C C C C C C C C 

# ---- localeconv of C
import locale
locale.setlocale(locale.LC_ALL, 'C')
c = locale.localeconv()
print(c['decimal_point'], repr(c['thousands_sep']), c['grouping'], repr(c['currency_symbol']), c['frac_digits'], sorted(c)[:4], locale.CHAR_MAX)
#> . '' [] '' 127 ['currency_symbol', 'decimal_point', 'frac_digits', 'grouping'] 127

# ---- format_string
import locale
locale.setlocale(locale.LC_ALL, 'C')
print(locale.format_string('%d items', 5), locale.format_string('%.2f|%5d|%-5s|%%', (3.14159, 42, 'ab')), locale.format_string('%(a)s', {'a': 'x'}), locale.format_string('%d', 1234567, grouping=True), locale.format_string('%.1f', 1.25, True), locale.format_string('%s', 'q'), locale.format_string('%5.1f%%', 12.345))
for args in (('%d', 'x'),):
    try: locale.format_string(*args)
    except (TypeError, IndexError) as e: print(type(e).__name__, e)
#> 5 items 3.14|   42|ab   |% x 1234567 1.2 q  12.3%
#> TypeError %d format: a real number is required, not str

# ---- atof, atoi, str
import locale
locale.setlocale(locale.LC_ALL, 'C')
print(locale.atof('3.14'), locale.atoi('42'), locale.str(2.5), locale.str(1e20), locale.atof('1', func=int), locale.str(3))
for f, v in ((locale.atof, 'x'), (locale.atoi, '1.5')):
    try: f(v)
    except (ValueError, TypeError, AttributeError) as e: print(type(e).__name__, e)
#> 3.14 42 2.5 1e+20 1 3
#> ValueError could not convert string to float: 'x'
#> ValueError invalid literal for int() with base 10: '1.5'

# ---- delocalize and localize
import locale
locale.setlocale(locale.LC_ALL, 'C')
print(locale.delocalize('1234.5'), locale.localize('1234.5'), locale.localize('1234', True))
#> 1234.5 1234.5 1234

# ---- currency needs a locale
import locale
locale.setlocale(locale.LC_ALL, 'C')
try: locale.currency(5)
except ValueError as e: print(e)
#> Currency formatting is not possible using the 'C' locale.

# ---- strcoll and strxfrm
import locale, functools
locale.setlocale(locale.LC_ALL, 'C')
words = ['b', 'A', 'a', 'C']
print(sorted(words, key=functools.cmp_to_key(locale.strcoll)), sorted(words, key=locale.strxfrm), locale.strcoll('a', 'b') < 0, locale.strcoll('x', 'x'))
for job in (lambda: locale.strcoll('a'),):
    try: job()
    except TypeError as e: print(type(e).__name__)
#> ['A', 'C', 'a', 'b'] ['A', 'C', 'a', 'b'] True 0
#> TypeError

# ---- getlocale
import locale
locale.setlocale(locale.LC_ALL, 'C')
print(locale.getlocale(), locale.getlocale(locale.LC_NUMERIC))
#> (None, None) (None, None)

# ---- categories are different numbers
import locale
cats = [locale.LC_CTYPE, locale.LC_COLLATE, locale.LC_TIME, locale.LC_MONETARY, locale.LC_NUMERIC, locale.LC_MESSAGES, locale.LC_ALL]
print(len(set(cats)), all(isinstance(c, int) for c in cats))
#> 7 True

# ---- numbers of a report
import locale
locale.setlocale(locale.LC_ALL, 'C')
for n in (0, 999, 1234.5, -1e6): print(locale.format_string('%12.2f', n, grouping=True) + '|', f'{n:n}')
#>         0.00| 0
#>       999.00| 999
#>      1234.50| 1234.5
#>  -1000000.00| -1e+06

# ---- text to numbers and back
import locale
locale.setlocale(locale.LC_ALL, 'C')
print([locale.atof(locale.str(x)) == x for x in (0.5, 1e10, -3.25)], sum(map(locale.atoi, '1 2 3'.split())))
#> [True, True, True] 6

# ---- the error class
import locale
print(locale.Error, locale.Error.__mro__[1])
try: raise locale.Error('unsupported')
except locale.Error as e: print(repr(e))
#> <class 'locale.Error'> <class 'Exception'>
#> Error('unsupported')

# ---- a locale for a while
import locale
from contextlib import contextmanager
@contextmanager
def using(name):
    old = locale.setlocale(locale.LC_ALL)
    try: yield locale.setlocale(locale.LC_ALL, name)
    finally: locale.setlocale(locale.LC_ALL, old)
locale.setlocale(locale.LC_ALL, 'C')
with using('C') as name: print(name)
print(locale.setlocale(locale.LC_ALL))
#> C
#> C

# ---- setlocale refuses
import locale
for args in ((99, 'C'), ('x',), (locale.LC_ALL, 5)):
    try: locale.setlocale(*args)
    except (locale.Error, TypeError, ValueError) as e: print(type(e).__name__)
#> Error
#> TypeError
#> TypeError

# ---- format_string with star
import locale
locale.setlocale(locale.LC_ALL, 'C')
print(locale.format_string('%*d|%-*d|', (5, 1, 4, 2)), locale.format_string('%.*f', (2, 1.239)), repr(locale.format_string('%c', 65)), locale.format_string('%x %o %e', (255, 8, 12.5)))
#>     1|2   | 1.24 'A' ff 10 1.250000e+01

# ---- the n format follows the locale
import locale
locale.setlocale(locale.LC_ALL, 'C')
print(f'{1234567:n}', f'{1234.5:n}', '{:n}'.format(10**10), format(0.1, 'n'))
#> 1234567 1234.5 10000000000 0.1

# ---- month names come from C
import locale, time
locale.setlocale(locale.LC_TIME, 'C')
print(time.strftime('%A %B', time.gmtime(0)))
#> Thursday January

# ---- names, further
import locale
print(locale.setlocale.__name__, locale.atof.__module__, all(hasattr(locale, n) for n in locale.__all__))
#> setlocale locale True

# ---- currency in a locale without money
import locale
for value in (5, 1.5, -3):
    try:
        print(locale.currency(value))
    except ValueError as e:
        print(e)
#> Currency formatting is not possible using the 'C' locale.
#> Currency formatting is not possible using the 'C' locale.
#> Currency formatting is not possible using the 'C' locale.

# ---- normalize known names
import locale
for name in ('en', 'en_US', 'en_US.UTF-8', 'en_us.utf8', 'de', 'de_DE', 'fr_FR.iso88591', 'de_DE@euro', 'C', 'c.utf8', 'posix', 'ja_JP', 'pt_br', 'english', 'german', 'xx_YY', '', 'zh_CN', 'ru', 'sr@latin', 'en_GB.ISO8859-1', 'no_NO'):
    print(repr(name), locale.normalize(name))
#> 'en' en_US.ISO8859-1
#> 'en_US' en_US.ISO8859-1
#> 'en_US.UTF-8' en_US.UTF-8
#> 'en_us.utf8' en_US.UTF-8
#> 'de' de_DE.ISO8859-1
#> 'de_DE' de_DE.ISO8859-1
#> 'fr_FR.iso88591' fr_FR.ISO8859-1
#> 'de_DE@euro' de_DE.ISO8859-15
#> 'C' C
#> 'c.utf8' C.UTF-8
#> 'posix' C
#> 'ja_JP' ja_JP.eucJP
#> 'pt_br' pt_BR.ISO8859-1
#> 'english' en_EN.ISO8859-1
#> 'german' de_DE.ISO8859-1
#> 'xx_YY' xx_YY
#> '' 
#> 'zh_CN' zh_CN.gb2312
#> 'ru' ru_RU.UTF-8
#> 'sr@latin' sr_RS.UTF-8@latin
#> 'en_GB.ISO8859-1' en_GB.ISO8859-1
#> 'no_NO' no_NO.ISO8859-1

# ---- setlocale answers the present one
import locale
print(locale.setlocale(locale.LC_NUMERIC, 'C'), locale.setlocale(locale.LC_TIME, None), locale.setlocale(category=locale.LC_COLLATE, locale='C'), locale.setlocale(locale.LC_ALL, 'C'), locale.setlocale(locale.LC_ALL))
#> C C C C C

# ---- locales that are not installed
#! the oracle's C library takes any name for a locale
import locale
for name in ('xx_XX', 'de_DE.UTF-9', 'nonsense'):
    try:
        locale.setlocale(locale.LC_ALL, name)
    except locale.Error as e:
        print(e)
locale.setlocale(locale.LC_ALL, 'C')
#> unsupported locale setting
#> unsupported locale setting
#> unsupported locale setting

# ---- fallback when a locale is missing
#! the oracle's C library takes any name for a locale
import locale
def use(*names):
    for name in names:
        try:
            return locale.setlocale(locale.LC_NUMERIC, name)
        except locale.Error:
            continue
    return None
print(use('xx_AA', 'yy_BB', 'C'), use('zz_ZZ'))
locale.setlocale(locale.LC_ALL, 'C')
#> C None

# ---- format_string of many forms
import locale
for form, value in (('%d', 1234567), ('%.2f', 1234.5), ('%s', 'x'), ('%5d|', 3), ('%-8.1f|', 2.25), ('%e', 12345.678), ('%x', 255), ('%%', ()), ('%(a)d %(b)s', {'a': 1, 'b': 'c'})):
    print(locale.format_string(form, value), locale.format_string(form, value, grouping=True))
#> 1234567 1234567
#> 1234.50 1234.50
#> x x
#>     3|     3|
#> 2.2     | 2.2     |
#> 1.234568e+04 1.234568e+04
#> ff ff
#> % %
#> 1 c 1 c

# ---- wrong formats
import locale
for args in (('%d', 'x'), ('%d %d', (1,)), ('%d', (1, 2)), ('%q', 1)):
    try:
        print(locale.format_string(*args))
    except (TypeError, ValueError, IndexError) as e:
        print(type(e).__name__, e)
#> TypeError %d format: a real number is required, not str
#> IndexError tuple index out of range
#> 1
#> TypeError not enough arguments for format string

# ---- atof and atoi refuse
import locale
for f, text in ((locale.atof, 'x'), (locale.atoi, '1.5'), (locale.atof, ''), (locale.atoi, '1 000'), (locale.atof, '1,5')):
    try:
        print(f(text))
    except ValueError as e:
        print(e)
print(locale.atof('1e3', func=str), locale.atof(' 2.5 '), locale.atoi('-7'))
#> could not convert string to float: 'x'
#> invalid literal for int() with base 10: '1.5'
#> could not convert string to float: ''
#> invalid literal for int() with base 10: '1 000'
#> could not convert string to float: '1,5'
#> 1e3 2.5 -7

# ---- collation sorts by code points in C
import locale, functools
words = ['b', 'A', 'a', 'B', '10', '9', 'aa']
print(sorted(words, key=locale.strxfrm), sorted(words, key=functools.cmp_to_key(locale.strcoll)), locale.strcoll('a', 'b') < 0, locale.strcoll('a', 'a'))
for bad in ((1, 'a'), ('a',), ('a', None)):
    try:
        locale.strcoll(*bad)
    except TypeError as e:
        print(type(e).__name__)
#> ['10', '9', 'A', 'B', 'a', 'aa', 'b'] ['10', '9', 'A', 'B', 'a', 'aa', 'b'] True 0
#> TypeError
#> TypeError
#> TypeError

# ---- conventions
import locale
conv = locale.localeconv()
print(sorted(conv))
print(conv['decimal_point'], repr(conv['thousands_sep']), conv['grouping'], conv['frac_digits'] == locale.CHAR_MAX, repr(conv['currency_symbol']), locale.CHAR_MAX)
#> ['currency_symbol', 'decimal_point', 'frac_digits', 'grouping', 'int_curr_symbol', 'int_frac_digits', 'mon_decimal_point', 'mon_grouping', 'mon_thousands_sep', 'n_cs_precedes', 'n_sep_by_space', 'n_sign_posn', 'negative_sign', 'p_cs_precedes', 'p_sep_by_space', 'p_sign_posn', 'positive_sign', 'thousands_sep']
#> . '' [] True '' 127

# ---- encodings and defaults
import locale
print(type(locale.getpreferredencoding(False)).__name__, type(locale.getencoding()).__name__, locale.getlocale(locale.LC_NUMERIC), type(locale.getlocale()).__name__)
for bad in (locale.LC_ALL,):
    try:
        print(locale.getlocale(bad))
    except (TypeError, locale.Error) as e:
        print(type(e).__name__, e)
#> str str (None, None) tuple
#> (None, None)
