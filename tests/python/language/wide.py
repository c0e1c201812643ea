# Statements and expressions with many parts: what is nested for few parts is done in another way for many.

# ---- an f-string of a hundred fields
a, b, c = 1, 'two', 3.5
text = f'{a}-{b}+{c};{a!r}{b!r}{c!r}|{a:>3}{b:>5}{c:.2f}/{a}-{b}+{c};{a!r}{b!r}{c!r}|{a:>3}{b:>5}{c:.2f}/{a}-{b}+{c};{a!r}{b!r}{c!r}|{a:>3}{b:>5}{c:.2f}/{a}-{b}+{c};{a!r}{b!r}{c!r}|{a:>3}{b:>5}{c:.2f}/{a}-{b}+{c};{a!r}{b!r}{c!r}|{a:>3}{b:>5}{c:.2f}/'
print(text)
#> 1-two+3.5;1'two'3.5|  1  two3.50/1-two+3.5;1'two'3.5|  1  two3.50/1-two+3.5;1'two'3.5|  1  two3.50/1-two+3.5;1'two'3.5|  1  two3.50/1-two+3.5;1'two'3.5|  1  two3.50/

# ---- an f-string of thousands of fields, some of which call
def f(n):
    calls.append(n)
    return n * 2

calls = []
source = "f'" + ''.join('{f(%d)}{x}.' % i for i in range(700)) + "'"
text = eval(source, {'f': f, 'x': 'y'})
print(len(text), text[:30], text[-30:], calls == list(range(700)))
#> 3645 0y.2y.4y.6y.8y.10y.12y.14y.16y 1390y.1392y.1394y.1396y.1398y. True

# ---- a percent format of fifty items
values = tuple(range(50))
source = "'" + '%s:%r;' * 25 + "' % (" + ', '.join(f'v[{i}]' for i in range(50)) + ')'
print(eval(source, {'v': values}))
#> 0:1;2:3;4:5;6:7;8:9;10:11;12:13;14:15;16:17;18:19;20:21;22:23;24:25;26:27;28:29;30:31;32:33;34:35;36:37;38:39;40:41;42:43;44:45;46:47;48:49;

# ---- percent formats with widths and precisions
x = 'text'
print('%5s|%-7s|%.2s|%7.3s|%-6.1s|%%|%05s|% s|%r|%a' % (x, x, x, x, x, x, x, 'é', 'é'))
print('%100s|%.100s' % (x, x) == ' ' * 96 + 'text|text')
#>  text|text   |te|    tex|t     |%| text|text|'é'|'\xe9'
#> True

# ---- comparisons in a chain of ten
def n(i):
    print(end=f'{i} ')
    return i

print(n(0) < n(1) < n(2) < n(3) < n(4) < n(5) < n(6) < n(7) < n(8) < n(9))
print(n(0) < n(1) < n(2) < n(3) < n(2) < n(5) < n(6) < n(7) < n(8) < n(9))
if n(0) < n(1) < n(2) < n(3) < n(4) < n(5) < n(6) < n(7) < n(1) < n(9):
    print('yes')
else:
    print('no')
#> 0 1 2 3 4 5 6 7 8 9 True
#> 0 1 2 3 2 False
#> 0 1 2 3 4 5 6 7 1 no

# ---- and and or of twelve operands with calls
def say(v):
    print(end=f'{v!r} ')
    return v

print(say(1) and say(2) and say('a') and say([1]) and say(5.0) and say((0,)) and say(True) and say(8) and say(9) and say({1}) and say(11) and say(12))
print(say(1) and say(2) and say('a') and say([1]) and say(5.0) and say(()) and say(True) and say(8) and say(9) and say({1}) and say(11) and say(12))
print(say(0) or say('') or say([]) or say(()) or say(None) or say(False) or say(0.0) or say(0j) or say({}) or say('end') or say(11) or say(12))
if say(0) or say('') or say([]) or say(()) or say(None) or say(False) or say(0.0) or say(0j) or say({}) or say(b''):
    print('yes')
else:
    print('no')
while say(1) and say(2) and say('a') and say([1]) and say(5.0) and say((0,)) and say(True) and say(8) and say(9) and say(0):
    break
print(not (say(1) and say(2) and say(3) and say(4) and say(5) and say(6) and say(7) and say(8) and say(9) and say(10)))
#> 1 2 'a' [1] 5.0 (0,) True 8 9 {1} 11 12 12
#> 1 2 'a' [1] 5.0 () ()
#> 0 '' [] () None False 0.0 0j {} 'end' end
#> 0 '' [] () None False 0.0 0j {} b'' no
#> 1 2 'a' [1] 5.0 (0,) True 8 9 0 1 2 3 4 5 6 7 8 9 10 False

# ---- a boolean that sets names on its way
def f(a, b):
    if a and (x := b) and (y := x + 1) and (z := y + 1) and (u := z + 1) and (v := u + 1) and (w := v + 1) and w > 5:
        return x, y, z, u, v, w
    try:
        return z
    except UnboundLocalError as e:
        return str(e)

print(f(1, 3), f(0, 3), f(1, 1), f(1, 0))
#> (3, 4, 5, 6, 7, 8) cannot access local variable 'z' where it is not associated with a value (1, 2, 3, 4, 5, 6) cannot access local variable 'z' where it is not associated with a value

# ---- a conditional of conditionals
def f(x):
    return ('a' if x < 1 else 'b' if x < 2 else 'c' if x < 3 else 'd' if x < 4 else 'e' if x < 5 else 'f' if x < 6
            else 'g' if x < 7 else 'h' if x < 8 else 'i' if x < 9 else 'j' if x < 10 else 'k' if x < 11 else 'l')

print(''.join(f(i) for i in range(14)))
#> abcdefghijklll

# ---- an if with forty branches
source = 'def f(x):\n    if x == 0: r = "zero"\n' + ''.join(f'    elif x == {i}: r = "{i}!"\n' for i in range(1, 40)) + '    else: r = "other"\n    return r'
space = {}
exec(source, space)
print([space['f'](i) for i in (0, 1, 15, 16, 17, 31, 32, 33, 39, 40)])
#> ['zero', '1!', '15!', '16!', '17!', '31!', '32!', '33!', '39!', 'other']

# ---- a match with forty cases
source = 'def f(x):\n    match x:\n' + ''.join(f'        case {i}: r = "{i}!"\n' for i in range(40)) + '        case [a, b]: r = a + b\n        case _: r = "other"\n    return r'
space = {}
exec(source, space)
print([space['f'](i) for i in (0, 1, 15, 16, 17, 31, 32, 33, 39, 40, [3, 4])])
#> ['0!', '1!', '15!', '16!', '17!', '31!', '32!', '33!', '39!', 'other', 7]

# ---- a match with forty cases, none of which always matches
source = 'def f(x):\n    match x:\n' + ''.join(f'        case {i} if ok: return "{i}!"\n' for i in range(40)) + '    return "none"'
space = {'ok': True}
exec(source, space)
print([space['f'](i) for i in (0, 15, 16, 39, 40)])
space['ok'] = False
print(space['f'](3))
#> ['0!', '15!', '16!', '39!', 'none']
#> none

# ---- a try with forty handlers
source = ''.join(f'class E{i}(Exception): pass\n' for i in range(42)) + 'def f(e):\n    try:\n        raise e\n' + ''.join(f'    except E{i} as x: r = ({i}, type(x).__name__)\n' for i in range(40)) + '    return r'
space = {}
exec(source, space)
for i in (0, 15, 16, 17, 31, 32, 39, 40):
    try:
        print(space['f'](space[f'E{i}']()))
    except Exception as e:
        print('not caught', type(e).__name__)
#> (0, 'E0')
#> (15, 'E15')
#> (16, 'E16')
#> (17, 'E17')
#> (31, 'E31')
#> (32, 'E32')
#> (39, 'E39')
#> not caught E40

# ---- a comprehension with many conditions and loops
print([x for x in range(200) if x % 2 == 0 if x % 3 == 0 if x > 5 if x < 180 if x != 12 if x % 5 if x % 7])
print([(a, b, c, d) for a in range(3) if a for b in range(a) if not b for c in 'xy' if c != 'z' for d in (a, b) if d >= 0 if d < 2])
#> [6, 18, 24, 36, 48, 54, 66, 72, 78, 96, 102, 108, 114, 132, 138, 144, 156, 162, 174]
#> [(1, 0, 'x', 1), (1, 0, 'x', 0), (1, 0, 'y', 1), (1, 0, 'y', 0), (2, 0, 'x', 0), (2, 0, 'y', 0)]

# ---- a call with a hundred keywords
def f(**given):
    return sum(given.values()), len(given), list(given)[:3]

source = 'f(' + ', '.join(f'k{i}=g({i})' for i in range(100)) + ')'
print(eval(source, {'f': f, 'g': lambda i: i}))
#> (4950, 100, ['k0', 'k1', 'k2'])

# ---- a call with a hundred arguments
def f(*given):
    return sum(given), len(given)

print(eval('f(' + ', '.join(f'g({i})' for i in range(100)) + ')', {'f': f, 'g': lambda i: i}))
print(eval('f(' + ', '.join(f'g({i})' for i in range(100)) + ', *(1, 2))', {'f': f, 'g': lambda i: i}))
#> (4950, 100)
#> (4953, 102)

# ---- displays of a thousand items that call
g = lambda i: i
source = ', '.join(f'g({i})' for i in range(1000))
print(sum(eval(f'[{source}]')), sum(eval(f'({source})')), sum(eval(f'{{{source}}}')))
print(sum(eval('{' + ', '.join(f'g({i}): g({i})' for i in range(1000)) + '}').values()))
#> 499500 499500 499500
#> 499500

# ---- an assignment to thirty names
source = ', '.join(f'n{i}' for i in range(30))
space = {}
exec(f'{source} = range(30)\n{source} = ' + ', '.join(f'n{29 - i}' for i in range(30)), space)
print([space[f'n{i}'] for i in range(30)])
#> [29, 28, 27, 26, 25, 24, 23, 22, 21, 20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0]

# ---- statements nested as deep as it goes
def nested(n):
    return '\n'.join(' ' * i + 'for x in 1,:' for i in range(n)) + '\n' + ' ' * n + 'y = x'

exec(nested(20))
print(y)
for n in (21, 22):
    try:
        exec(nested(n))
        print(n, 'runs')
    except SyntaxError as e:
        print(n, e)
#> 1
#> 21 runs
#> 22 too many statically nested blocks (<string>, line 22)

# ---- conditions that are constants
def show(v):
    print(end=f'{v} ')
    return v

if 0: print('int')
elif 0.0: print('float')
elif 0j: print('complex')
elif '': print('str')
elif b'': print('bytes')
elif (): print('tuple')
elif None: print('none')
elif False: print('bool')
elif ...: print('ellipsis')
print(1 if 2.5 else 2, 1 if 1j else 2, 1 if b'x' else 2, 1 if (1, 2) else 2, 1 if '\ud800' else 2, 1 if 10**30 else 2, 1 if -1 else 2)
print(1 and show(2), 0 and show(2), 1 or show(2), 0 or show(2), '' or 0 or show(3), 1 and 'a' and show(4), 1 and () and show(5))
print(not 1, not '', not ..., not 2.5, not 0j, not (), not (1,), not None)
while 1 and 'x':
    break
while 0 or '':
    print('never')
assert 1, show('never')
assert 'x' or show('never')
#> ellipsis
#> 1 1 1 1 1 1 1
#> 2 2 3 4 2 0 1 2 3 4 ()
#> False True False False True True False True

# ---- conditions that are constants still say what is wrong in them
for source in ('if 0:\n    return', 'if 1: pass\nelif x: break', 'x = 1 if 1 else (yield)', '1 or (await x)', 'while 0: continue\nelse: return 1', '0 and (nonlocal_ := 1)', 'assert 1, (yield)', 'if 0: pass\nelif 1: pass\nelse: break', 'if 0: import *'):
    try:
        compile(source, 'f', 'exec')
        print('fine')
    except SyntaxError as e:
        print(e.msg)
#> 'return' outside function
#> 'break' outside loop
#> 'yield' outside function
#> 'await' outside function
#> 'return' outside function
#> fine
#> 'yield' outside function
#> 'break' outside loop
#> invalid syntax

# ---- folded arithmetic
print(2 ** 10, -7 // 2, -7 % 3, 7 % -3, 1 << 40, -1 >> 3, 6 & 3, 6 | 3, 6 ^ 3, ~5, 7 / 2, 2 ** -1)
print(1.5 + 2, 1.5 * 2, 1.5 - 2.25, 3.0 / 2, 7.5 // 2, -7.5 % 2, 2.0 ** 0.5)
print('ab' + 'cd', 'ab' * 3, 3 * 'ab', 'x' * 0, 'x' * -1, '\ud83d' + '\ude00' == '\U0001f600', b'a' + b'b', (1, 2) + (3,), (0,) * 3)
print((1, 2, 3)[1], (1, 2, 3)[-1], b'abc'[1], b'abc'[-1], 'abc'[1], 'abc'[-3])
print(-0.0, +0.0, -(0), +True, -True, ~True, not -0.0, --5, -(-5), +(10**30), -(10**30), ~(10**30))
print(9007199254740991 + 1, 9007199254740992 * 3, 2**62 + 2**62, 10**20 - 10**20 + 1)
#> 1024 -4 2 -2 1099511627776 -1 2 7 5 -6 3.5 0.5
#> 3.5 3.0 -0.75 1.5 3.0 0.5 1.4142135623730951
#> abcd ababab ababab   False b'ab' (1, 2, 3) (0, 0, 0)
#> 2 3 98 99 b a
#> wide.py:235: DeprecationWarning: Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This returns the bitwise inversion of the underlying int object and is usually not what you expect from negating a bool. Use the 'not' operator for boolean negation or ~int(x) if you really want the bitwise inversion of the underlying int.
#>   print(-0.0, +0.0, -(0), +True, -True, ~True, not -0.0, --5, -(-5), +(10**30), -(10**30), ~(10**30))
#> -0.0 0.0 0 1 -1 -2 True 5 5 1000000000000000000000000000000 -1000000000000000000000000000000 -1000000000000000000000000000001
#> 9007199254740992 27021597764222976 9223372036854775808 1

# ---- folded arithmetic that fails
for source in ('1 / 0', '1 // 0', '1 % 0', '1.0 / 0', '1 << -1', '1 >> -1', '0 ** -1', '0.0 ** -1', '(1, 2)[5]', 'b"ab"[2]', '"ab"[-3]', '"a" + 1', '1 + "a"', '"a" * 1.5', '-"a"', '~1.5', '1 @ 2', '1 & 1.0', '"a" % ()', '"%s" % ()', '"%s" % (1, 2)', '"%d" % "x"'):
    try:
        print(source, eval(source))
    except Exception as e:
        print(source, type(e).__name__, e)
#> 1 / 0 ZeroDivisionError division by zero
#> 1 // 0 ZeroDivisionError division by zero
#> 1 % 0 ZeroDivisionError division by zero
#> 1.0 / 0 ZeroDivisionError division by zero
#> 1 << -1 ValueError negative shift count
#> 1 >> -1 ValueError negative shift count
#> 0 ** -1 ZeroDivisionError zero to a negative power
#> 0.0 ** -1 ZeroDivisionError zero to a negative power
#> (1, 2)[5] IndexError tuple index out of range
#> b"ab"[2] IndexError index out of range
#> "ab"[-3] IndexError string index out of range
#> "a" + 1 TypeError can only concatenate str (not "int") to str
#> 1 + "a" TypeError unsupported operand type(s) for +: 'int' and 'str'
#> "a" * 1.5 TypeError can't multiply sequence by non-int of type 'float'
#> -"a" TypeError bad operand type for unary -: 'str'
#> ~1.5 TypeError bad operand type for unary ~: 'float'
#> 1 @ 2 TypeError unsupported operand type(s) for @: 'int' and 'int'
#> 1 & 1.0 TypeError unsupported operand type(s) for &: 'int' and 'float'
#> "a" % () a
#> "%s" % () TypeError not enough arguments for format string
#> "%s" % (1, 2) TypeError not all arguments converted during string formatting
#> "%d" % "x" TypeError %d format: a real number is required, not str

# ---- assignments to several targets
class Log:
    def __setattr__(self, name, value):
        print('set', name, value)

    def __setitem__(self, key, value):
        print('item', key, value)

log = Log()
x = log.a = log['k'], y = ['v']
print(x, y)

def f(v):
    v = log.a = w = v + 1
    v, log.b = v, w
    return v, w

print(f(1))
i, [1, 2, 3][i], i = 0, 5, 2
print(i)
#> set a ['v']
#> Traceback (most recent call last):
#>   File "wide.py", line 284, in <module>
#>     x = log.a = log['k'], y = ['v']
#>                 ^^^^^^^^^^^
#> ValueError: not enough values to unpack (expected 2, got 1)

# ---- evaluation of bare subscripts and slices
class Say:
    def __getitem__(self, key):
        print(key)

    def __bool__(self):
        print('asked')
        return True

s = Say()
s[1]; s[1:2]; s[1:2:3]; s[:, 1]; s[::2, ...]; s[()]; s[1,]; s[*[1, 2]]; s['a':'b']; s[s:s, 0][0] if 0 else 1
s and 1
s or 1
not s
s if s else s
#> 1
#> slice(1, 2, None)
#> slice(1, 2, 3)
#> (slice(None, None, None), 1)
#> (slice(None, None, 2), Ellipsis)
#> ()
#> (1,)
#> (1, 2)
#> slice('a', 'b', None)
#> asked
#> asked
#> asked
#> asked

# ---- docstrings with tabs and indentation
def f():
    """First.

\tTabbed line.
\t    Deeper.
    \tMixed.
    """

def g():
    '''

    indented first

      more
    '''

class C:
    "\t\tStarts with tabs\n\t\tagain\r\n\t  end"

print(repr(f.__doc__), repr(g.__doc__), repr(C.__doc__))
#> 'First.\n\nTabbed line.\n    Deeper.\nMixed.\n' '\n\nindented first\n\n  more\n' 'Starts with tabs\n      again\r\nend'
