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
