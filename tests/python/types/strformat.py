# ---- str.format: fields
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print(('{} {}'.format(1, 2), '{1} {0}'.format('a', 'b'), '{x} {y}'.format(x=1, y=2)))
print(('{0} {x} {0}'.format(1, x=2), '{{}} {}'.format(1), ''.format(), 'a'.format(1, x=2), '{}'.format('{}')))
print(('{0!r} {0!s} {0!a}'.format('é'), '{:>5}|{:<5}|{:^5}'.format('a', 'b', 'c'), '{0:{1}}'.format('a', 5)))
print(('{:{w}.{p}f}'.format(3.14159, w=8, p=2), '{:{}{}}'.format('a', '>', 4)))
error(lambda: '{'.format())
error(lambda: '}'.format())
error(lambda: '{}'.format())
error(lambda: '{1}'.format(1))
error(lambda: '{x}'.format())
error(lambda: '{} {0}'.format(1))
error(lambda: '{0} {}'.format(1))
error(lambda: '{0!x}'.format(1))
error(lambda: '{0!}'.format(1))
error(lambda: '{0!rr}'.format(1))
error(lambda: '{0'.format(1))
error(lambda: '{0:{1:{2}}}'.format(1, 2, 3))
error(lambda: '{:'.format(1))
error(lambda: '{{}'.format(1))
error(lambda: '{0:{}}'.format(1, 2))
error(lambda: '{ }'.format(1))
error(lambda: '{-1}'.format(1))
#> ('1 2', 'b a', '1 2')
#> ('1 2 1', '{} 1', '', 'a', '{}')
#> ("'é' é '\\xe9'", '    a|b    |  c  ', 'a    ')
#> ('    3.14', '   a')
#> ValueError: Single '{' encountered in format string
#> ValueError: Single '}' encountered in format string
#> IndexError: Replacement index 0 out of range for positional args tuple
#> IndexError: Replacement index 1 out of range for positional args tuple
#> KeyError: 'x'
#> ValueError: cannot switch from automatic field numbering to manual field specification
#> ValueError: cannot switch from manual field specification to automatic field numbering
#> ValueError: Unknown conversion specifier x
#> ValueError: unmatched '{' in format spec
#> ValueError: expected ':' after conversion specifier
#> ValueError: expected '}' before end of string
#> ValueError: Max string recursion exceeded
#> ValueError: unmatched '{' in format spec
#> ValueError: Single '}' encountered in format string
#> ValueError: cannot switch from manual field specification to automatic field numbering
#> KeyError: ' '
#> KeyError: '-1'

# ---- str.format: attributes and items
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class P:
    x = 3
    def __getitem__(self, key):
        return key
    def __getattr__(self, name):
        return 'attr ' + name
p = P()
print(('{0.x} {0[a]} {0[1]} {0.y}'.format(p), '{0[0]} {0[-1]}'.format({'-1': 'neg', 0: 'zero'})))
print(('{0[key]}'.format({'key': 'v'}), '{a.x.real}'.format(a=p), '{0[a][b]}'.format({'a': {'b': 'deep'}})))
print(('{[0]} {.x}'.format([1], p), '{0[a.b]}'.format({'a.b': 1})))
error(lambda: '{0.nope}'.format(1))
error(lambda: '{0[5]}'.format([1]))
error(lambda: '{0[x]}'.format([1]))
error(lambda: '{0[x]}'.format({}))
error(lambda: '{0.}'.format(1))
error(lambda: '{0[}'.format(1))
error(lambda: '{0[]}'.format([1]))
error(lambda: '{0[1]x}'.format([1, 2]))
error(lambda: '{0..x}'.format(1))
error(lambda: '{0[1}'.format([1]))
#> ('3 a 1 attr y', 'zero neg')
#> ('v', '3', 'deep')
#> ('1 3', '1')
#> AttributeError: 'int' object has no attribute 'nope'
#> IndexError: list index out of range
#> TypeError: list indices must be integers or slices, not str
#> KeyError: 'x'
#> ValueError: Empty attribute in format string
#> ValueError: expected '}' before end of string
#> ValueError: Empty attribute in format string
#> ValueError: Only '.' or '[' may follow ']' in format field specifier
#> ValueError: Empty attribute in format string
#> ValueError: expected '}' before end of string

# ---- str.format: format_map
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Default(dict):
    def __missing__(self, key):
        return f'<{key}>'
class Map:
    def __getitem__(self, key):
        return key * 2
print(('{a} {b}'.format_map(Default(a=1)), '{a}'.format_map(Map()), '{a[0]}'.format_map({'a': [5]})))
print((''.format_map(None), '{a:{w}}'.format_map({'a': 1, 'w': 4})))
error(lambda: '{}'.format_map({}))
error(lambda: '{0}'.format_map({}))
error(lambda: '{a}'.format_map({}))
error(lambda: '{a}'.format_map(5))
error(lambda: '{a}'.format_map())
#> ('1 <b>', 'aa', '5')
#> ('', '   1')
#> ValueError: Format string contains positional fields
#> ValueError: Format string contains positional fields
#> KeyError: 'a'
#> TypeError: 'int' object is not subscriptable
#> TypeError: str.format_map() takes exactly one argument (0 given)

# ---- format: strings
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print((format('a', '5'), format('a', '>5'), format('a', '^5'), format('a', '*<5'), format('abc', '.2')))
print((format('abc', '5.2'), format('a', 's'), format('', '3'), format('é😀', '>4'), format('a', '05')))
print((format('a', '<05'), format('abc', '😀^7'), format('a', '}>3')))
error(lambda: format('a', 'd'))
error(lambda: format('a', '=5'))
error(lambda: format('a', '+'))
error(lambda: format('a', ' '))
error(lambda: format('a', '#'))
error(lambda: format('a', ','))
error(lambda: format('a', '_'))
error(lambda: format('a', 'z'))
error(lambda: format('a', '.'))
error(lambda: format('a', '5x'))
error(lambda: format('a', 'ss'))
error(lambda: format('a', 5))
error(lambda: format('a', '>>>5'))
#> ('a    ', '    a', '  a  ', 'a****', 'ab')
#> ('ab   ', 'a', '   ', '  é😀', 'a0000')
#> ('a0000', '😀😀abc😀😀', '}}a')
#> ValueError: Unknown format code 'd' for object of type 'str'
#> ValueError: '=' alignment not allowed in string format specifier
#> ValueError: Sign not allowed in string format specifier
#> ValueError: Space not allowed in string format specifier
#> ValueError: Alternate form (#) not allowed in string format specifier
#> ValueError: Cannot specify ',' with 's'.
#> ValueError: Cannot specify '_' with 's'.
#> ValueError: Negative zero coercion (z) not allowed in string format specifier
#> ValueError: Format specifier missing precision
#> ValueError: Unknown format code 'x' for object of type 'str'
#> ValueError: Invalid format specifier 'ss' for object of type 'str'
#> TypeError: format() argument 2 must be str, not int
#> ValueError: Invalid format specifier '>>>5' for object of type 'str'

# ---- format: ints
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print((format(42), format(42, '5'), format(42, '<5') + '|', format(42, '^6') + '|', format(42, '05')))
print((format(-42, '06'), format(42, '+'), format(42, ' '), format(-42, '+'), format(42, 'b')))
print((format(42, 'o'), format(42, 'x'), format(255, 'X'), format(42, '#b'), format(42, '#o')))
print((format(255, '#x'), format(255, '#X'), format(65, 'c'), format(1234567, ','), format(1234567, '_')))
print((format(1234567, '_x'), format(255, '_b'), format(42, 'n'), format(42, 'e'), format(42, '.1f')))
print((format(42, '%'), format(42, 'g'), format(1234, '010,'), format(-5, '=+6'), format(5, 'x>4')))
print((format(True, 'd'), format(10 ** 20, ','), format(3, '08.2f')))
print((format(255, '#010x'), format(255, '#_b'), format(5, '*=+5d'), format(0, 'b'), format(-255, '#x')))
print(repr(format(0x1f600, 'c')))
error(lambda: format(42, 's'))
error(lambda: format(42, '.2'))
error(lambda: format(42, '.2d'))
error(lambda: format(42, ',x'))
error(lambda: format(42, ',n'))
error(lambda: format(42, ',c'))
error(lambda: format(42, '+c'))
error(lambda: format(42, '#c'))
error(lambda: format(-1, 'c'))
error(lambda: format(0x110000, 'c'))
error(lambda: format(42, 'zd'))
error(lambda: format(42, 'q'))
error(lambda: format(42, ',_'))
error(lambda: format(42, '_,'))
error(lambda: format(42, '1000000000000000000000'))
#> ('42', '   42', '42   |', '  42  |', '00042')
#> ('-00042', '+42', ' 42', '-42', '101010')
#> ('52', '2a', 'FF', '0b101010', '0o52')
#> ('0xff', '0XFF', 'A', '1,234,567', '1_234_567')
#> ('12_d687', '1111_1111', '42', '4.200000e+01', '42.0')
#> ('4200.000000%', '42', '00,001,234', '-    5', 'xxx5')
#> ('1', '100,000,000,000,000,000,000', '00003.00')
#> ('0x000000ff', '0b1111_1111', '+***5', '0', '-0xff')
#> '😀'
#> ValueError: Unknown format code 's' for object of type 'int'
#> ValueError: Precision not allowed in integer format specifier
#> ValueError: Precision not allowed in integer format specifier
#> ValueError: Cannot specify ',' with 'x'.
#> ValueError: Cannot specify ',' with 'n'.
#> ValueError: Cannot specify ',' with 'c'.
#> ValueError: Sign not allowed with integer format specifier 'c'
#> ValueError: Alternate form (#) not allowed with integer format specifier 'c'
#> OverflowError: %c arg not in range(0x110000)
#> OverflowError: %c arg not in range(0x110000)
#> ValueError: Negative zero coercion (z) not allowed in integer format specifier
#> ValueError: Unknown format code 'q' for object of type 'int'
#> ValueError: Cannot specify both ',' and '_'.
#> ValueError: Cannot specify both ',' and '_'.
#> ValueError: Too many decimal digits in format string

# ---- format: floats
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print((format(3.14159), format(3.14159, '.2f'), format(3.14159, '10.3f'), format(3.14159, '<10.3f') + '|'))
print((format(3.14159, '010.3f'), format(-3.14159, '+.1f'), format(3.0, ''), format(3.0, 'g')))
print((format(3.0, '#g'), format(1234567.891, ','), format(1234567.891, ',.2f'), format(1234567.891, '_.1f')))
print((format(0.00001234, 'g'), format(1e20, 'f'), format(1e20, 'g'), format(1234.5, 'e')))
print((format(1234.5, '.2E'), format(0.256, '%'), format(0.256, '.1%'), format(float('inf'))))
print((format(float('nan'), '5'), format(float('-inf'), 'F'), format(float('inf'), '010')))
print((format(-0.0, 'z.1f'), format(-0.0001, 'z.2f'), format(-0.0, '.1f'), format(2.5, '.0f')))
print((format(3.5, '.0f'), format(1e-10, '.3'), format(123456789.0, '.3'), format(1.5, 'n')))
print((format(100.0, '.3'), format(1.0, '.1'), format(1e16, ''), format(0.1, '.20f')))
print(repr(format(1234567.1234567, ',.6f')))
error(lambda: format(1.5, 's'))
error(lambda: format(1.5, 'd'))
error(lambda: format(1.5, 'x'))
error(lambda: format(1.5, '.'))
error(lambda: format(1.5, 'c'))
error(lambda: format(1.5, '.1ff'))
error(lambda: format(1.5, ',n'))
#> ('3.14159', '3.14', '     3.142', '3.142     |')
#> ('000003.142', '-3.1', '3.0', '3')
#> ('3.00000', '1,234,567.891', '1,234,567.89', '1_234_567.9')
#> ('1.234e-05', '100000000000000000000.000000', '1e+20', '1.234500e+03')
#> ('1.23E+03', '25.600000%', '25.6%', 'inf')
#> ('  nan', '-INF', '0000000inf')
#> ('0.0', '0.00', '-0.0', '2')
#> ('4', '1e-10', '1.23e+08', '1.5')
#> ('1e+02', '1e+00', '1e+16', '0.10000000000000000555')
#> '1,234,567.123457'
#> ValueError: Unknown format code 's' for object of type 'float'
#> ValueError: Unknown format code 'd' for object of type 'float'
#> ValueError: Unknown format code 'x' for object of type 'float'
#> ValueError: Format specifier missing precision
#> ValueError: Unknown format code 'c' for object of type 'float'
#> ValueError: Invalid format specifier '.1ff' for object of type 'float'
#> ValueError: Cannot specify ',' with 'n'.

# ---- format: other values and __format__
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class F:
    def __format__(self, spec):
        return f'F({spec})'
class Bad:
    def __format__(self, spec):
        return 5
class Plain:
    def __str__(self):
        return 'plain'
print((format(F(), 'abc'), f'{F():x{1}y}', '{:q}'.format(F()), format(F()), f'{F()}', format(Plain())))
print((f'{Plain()!s:>7}', format(None), format([1]), format(int), f'{[1]!r:>5}'))
error(lambda: format(Bad(), ''))
error(lambda: format(Plain(), 'x'))
error(lambda: format([], '5'))
error(lambda: format(int, 's'))
error(lambda: format(1, None))
error(lambda: format())
error(lambda: format(1, 2, 3))
error(lambda: object().__format__('x'))
print(repr(object.__format__(5, '')))
#> ('F(abc)', 'F(x1y)', 'F(q)', 'F()', 'F()', 'plain')
#> ('  plain', 'None', '[1]', "<class 'int'>", '  [1]')
#> TypeError: __format__ must return a str, not int
#> TypeError: unsupported format string passed to Plain.__format__
#> TypeError: unsupported format string passed to list.__format__
#> TypeError: unsupported format string passed to type.__format__
#> TypeError: format() argument 2 must be str, not None
#> TypeError: format expected at least 1 argument, got 0
#> TypeError: format expected at most 2 arguments, got 3
#> TypeError: unsupported format string passed to object.__format__
#> '5'

# ---- f-strings
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

x, w, name = 3.14159, 8, 'é'
print((f'{x}', f'{x:.2f}', f'{x:{w}.2f}', f'{x!r}', f'{name!a}', f'{x=}', f'{x = :.1f}', f'{x=!s}'))
print((f'{{{w}}}', f'{w:>{w}}', f"{'a' 'b'}", f'{(lambda: 5)()}', f'{ {1: 2}[1] }', f'{w:#x}', f'{x:,.1f}'))
print((f'{w}{w}', f'{"nested " + f"{w}"}', f'{w!r:^5}|'))
print((f'{1:d}' f'{"a"}' 'b', f'{10**20:,}', f'{True:5}', f'{None}', f'{w:0{w}d}', rf'\{w}'))
error(lambda: f'{x:q}')
error(lambda: f'{name:d}')
error(lambda: f'{1/0}')
error(lambda: f'{undefined}')
error(lambda: f'{w:{x}}')
#> ('3.14159', '3.14', '    3.14', '3.14159', "'\\xe9'", 'x=3.14159', 'x = 3.1', 'x=3.14159')
#> ('{8}', '       8', 'ab', '5', '2', '0x8', '3.1')
#> ('88', 'nested 8', '  8  |')
#> ('1ab', '100,000,000,000,000,000,000', '    1', 'None', '00000008', '\\8')
#> ValueError: Unknown format code 'q' for object of type 'float'
#> ValueError: Unknown format code 'd' for object of type 'str'
#> ZeroDivisionError: division by zero
#> NameError: name 'undefined' is not defined
#> ValueError: Precision not allowed in integer format specifier

# ---- long results of format() and expandtabs()
print(len(('{} ' * 3000).format(*range(3000))), ('{} ' * 3000).format(*['😀'] * 3000)[-9:], hash(('{}é' * 3000).format(*['\ud83d'] * 3000)) == hash('\ud83dé' * 3000))
t = ('{}' * 4000).format(*['\ud83d', '\ude00'] * 2000)
print(len(t), t == '\ud83d\ude00' * 2000 if 0 else t == ''.join(['\ud83d', '\ude00'] * 2000), ascii(t[2046:2050]))
print(('a\tb\n' * 2000).expandtabs(3)[-6:], len(('a\t' * 9000).expandtabs()))
#> 13890  😀 😀 😀 😀  True
#> 4000 True '\ud83d\ude00\ud83d\ude00'
#>
#> a  b
#>  72000
