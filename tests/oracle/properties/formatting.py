"""Formatting of int, float, complex and Decimal: format(), f-strings, %, str and repr."""
from decimal import Decimal
from struct import unpack

FILLS = ['', '', '', '*<', '>', '<', '^', '=', '0=', '_^', '\u00e9>', '\U0001f600^', '{<']
SIGNS = ['', '', '', '+', '-', ' ']
COUNTS = 1_000_000


def double(r):
    k = r.randrange(8)
    if k == 0:
        return unpack('>d', r.randbytes(8))[0]
    if k == 1:
        return r.choice([0.0, -0.0, 1.0, 0.5, 2.5, 1e16, 1e15, 1e-5, 1e-4, 123456789.0, 1e22, 1e23, float('inf'), float('nan'),
                         float('-inf'), 5e-324, 1.7976931348623157e308, 0.1, 9.995, 99999.5, 999999.5])
    if k == 2:
        return r.randrange(-10**6, 10**6) / r.choice([1, 2, 3, 4, 8, 10, 100, 1000])
    if k == 3:
        return float(r.randrange(10**r.randrange(1, 25)))
    if k == 4:
        return round(r.uniform(-1000, 1000), r.randrange(6))
    if k == 5:
        return (r.random() - 0.5) * 10.0 ** r.randrange(-30, 30)
    if k == 6:
        return r.randrange(1, 10**6) * 10.0 ** r.randrange(-8, 3) + 0.5
    return r.gauss(0, 10)


def integer(r):
    k = r.randrange(4)
    if k == 0:
        return r.randrange(-10, 1000)
    if k == 1:
        return r.randrange(-2**70, 2**70)
    if k == 2:
        return r.choice([0, -1, 2**31, 2**53, 2**53 + 1, 10**18, 0x10ffff, True])
    return r.randrange(-10**r.randrange(1, 40), 10**r.randrange(1, 40))


def decimal(r):
    k = r.randrange(6)
    if k == 0:
        return Decimal(r.choice(['0', '-0', '0E+3', '0.000', 'NaN', '-Infinity', 'sNaN12', '1E+30', '1E-30', '9.995', '99999.5']))
    digits = str(r.randrange(10**r.randrange(1, 35)))
    return Decimal(f"{r.choice(['', '-'])}{digits}e{r.randrange(-40, 12)}")


def spec(r, types):
    width = r.choice(['', '', str(r.randrange(30)), '0' + str(r.randrange(30))])
    group = r.choice(['', '', '', ',', '_'])
    precision = r.choice(['', '', f'.{r.randrange(12)}', f'.{r.randrange(30)}', '.2', '.0', '.1_', '.3,'])
    return f"{r.choice(FILLS)}{r.choice(SIGNS)}{r.choice(['', '', '', 'z'])}{r.choice(['', '', '', '#'])}{width}{group}{precision}{r.choice(types)}"


def make(r):
    k = r.randrange(12)
    if k < 4:
        return 'format', double(r), spec(r, ['', 'e', 'E', 'f', 'F', 'g', 'G', 'n', '%', 'd', 's'])
    if k < 6:
        return 'format', integer(r), spec(r, ['', 'd', 'b', 'o', 'x', 'X', 'n', 'c', 'e', 'f', 'g', '%', 's'])
    if k < 8:
        # The oracle has no _pydecimal, which formats what the C library does not know.
        text = spec(r, ['', 'e', 'E', 'f', 'F', 'g', 'G', 'n', '%'])
        return 'format', decimal(r), text.replace('z', '').replace('#', '').replace('_', ',').replace('3,', '3').replace('1,', '1')
    if k == 8:
        return 'format', complex(double(r), double(r)), spec(r, ['', 'e', 'f', 'g', 'G', 'n', '%'])
    if k == 9:
        flags = ''.join(r.sample('-+ #0', r.randrange(4)))
        text = f"%{flags}{r.choice(['', '5', '20', '*'])}{r.choice(['', '.0', '.3', '.17', '.*'])}{r.choice('diouxXeEfFgGcrsa%')}"
        return 'percent', text, r.choice([double, integer, decimal])(r), r.randrange(12)
    if k == 10:
        return 'show', r.choice([double, integer, decimal])(r)
    return 'round', r.choice([double, integer, decimal])(r), r.choice([None, r.randrange(-5, 20)])


def look(how, *args):
    if how == 'format':
        try:
            return format(*args)
        except ModuleNotFoundError:
            return 'invalid'
        except ValueError as e:
            if isinstance(args[0], Decimal) and 'format specifier' in str(e):
                return 'invalid'
            raise
        except OverflowError as e:
            # Which text it is depends on the size of a C long.
            return 'too large for %c' if args[1].endswith('c') else str(e)
    if how == 'percent':
        text, value, n = args
        given = (n,) * text.count('*') + (() if text.endswith('%') else (value,))
        return text % given
    if how == 'show':
        return str(args[0]), repr(args[0])
    return repr(round(*args))
