# ---- names are bound from left to right
class Log:
    def __setattr__(self, name, value):
        print(name, value)

log = Log()
log.a = log.b = log.c = 1
#> a 1
#> b 1
#> c 1

# ---- one object, many names
a = b = []
a.append(1)
print(b, a is b)
#> [1] True

# ---- the value is evaluated before the targets
def value():
    print('value')
    return 1

def target():
    print('target')
    return {}

target()['k'] = value()
#> value
#> target

# ---- subscripts of a target are evaluated left to right, after the value
def say(x):
    print(x)
    return x

d = {}
d[say('a')] = d[say('b')] = say('v')
print(d)
#> v
#> a
#> b
#> {'a': 'v', 'b': 'v'}

# ---- a target may use a name bound just before
i = [0, 1, 2]
i, i[1] = [5, 6, 7], 9
print(i)
#> [5, 9, 7]

# ---- swap
a, b = 1, 2
a, b = b, a
print(a, b)
x = [1, 2, 3]
x[0], x[-1] = x[-1], x[0]
print(x)
#> 2 1
#> [3, 2, 1]

# ---- attributes and items
class P:
    pass

p = P()
p.x = [0]
p.x[0] = {}
p.x[0]['k'] = 1
print(p.x)
#> [{'k': 1}]

# ---- slices are targets
x = list(range(6))
x[1:3] = 'abc'
print(x)
x[::2] = [0] * 4
print(x)
x[2:2] = [9]
print(x)
#> [0, 'a', 'b', 'c', 3, 4, 5]
#> [0, 'a', 0, 'c', 0, 4, 0]
#> [0, 'a', 9, 0, 'c', 0, 4, 0]

# ---- an annotated name without a value is not bound
x: int
try:
    print(x)
except NameError as e:
    print(e)
print(__annotate__(1))
#> name 'x' is not defined
#> {'x': <class 'int'>}

# ---- an annotated assignment binds
x: int = 3
y: list[int] = [x]
(z): str = 'z'
print(x, y, z, __annotate__(1))
#> 3 [3] z {'x': <class 'int'>, 'y': list[int]}

# ---- annotations of other targets are not kept, but the target is evaluated
def f():
    print('f')
    return {}

f()['k']: int
class A: pass
a = A()
a.b: int = 4
print(a.b)
#> f
#> 4

# ---- assigning to a literal's attribute
try:
    (1).x = 2
except AttributeError as e:
    print(e)
#> 'int' object has no attribute 'x' and no __dict__ for setting new attributes

# ---- assigning to an item of what has none
for target in [(1, 2), 'ab', 5, None, range(3), {1}, len]:
    try:
        target[0] = 1
    except TypeError as e:
        print(e)
#> 'tuple' object does not support item assignment
#> 'str' object does not support item assignment
#> 'int' object does not support item assignment
#> 'NoneType' object does not support item assignment
#> 'range' object does not support item assignment
#> 'set' object does not support item assignment
#> 'builtin_function_or_method' object does not support item assignment

# ---- names may be anything that is an identifier
é = 1
名 = 2
_ = 3
print(é + 名 + _)
#> 6

# ---- names are normalised to NFKC
ﬁ = 'ligature'
print(fi)
ª = 1
print(a)
#> ligature
#> 1

# ---- a name keeps its value when the assignment fails
x = 1
try:
    x = 1 / 0
except ZeroDivisionError:
    pass
print(x)
#> 1

# ---- builtins can be shadowed and uncovered
len = lambda x: 'mine'
print(len([]))
del len
print(len([]))
#> mine
#> 0

# ---- None, True and False are no names
for source in ['None = 1', 'True = 1', 'f(None=1)', 'def f(True): 0', 'x.None = 1', 'for None in x: 0', 'import a as None']:
    try:
        compile(source, 's', 'exec')
    except SyntaxError as e:
        print(e.msg)
#> cannot assign to None
#> cannot assign to True
#> cannot assign to None
#> invalid syntax
#> invalid syntax
#> cannot assign to None
#> cannot use None as import target

# ---- soft keywords are names
match = 1
case = 2
type = 3
_ = 4
print(match + case + type + _)
match[case] if False else print(match)
#> 10
#> 1

# ---- long chains
a = b = c = d = e = f = g = [0]
a += [1]
print(a is g, g)
#> True [0, 1]

# ---- a parenthesised target
(a) = 1
((b)) = 2
(c,) = [3]
[d] = (4,)
print(a, b, c, d)
#> 1 2 3 4

# ---- the value may be a tuple without parentheses, with stars
a = 1, *[2, 3], *'4'
print(a)
b = *a,
print(b)
#> (1, 2, 3, '4')
#> (1, 2, 3, '4')

# ---- a name keeps its value when what it is given fails to be made
class C:
    def __init__(self): 1 / 0
class N:
    def __new__(cls): 1 / 0
class K:
    def __init__(self, *, a): a / 0
class M(type):
    def __call__(cls, *a): 1 / 0
class D(metaclass=M): pass
class E(Exception):
    def __init__(self, *a): 1 / 0
def gen():
    yield 1
    1 / 0
def a2():
    for f in (lambda: 1,):
        v7 = 1
        for i in range(30):
            try:
                if i == 0: v7 = C()
                if i == 1: v7 = N()
                if i == 2: v7 = K(a=1)
                if i == 3: v7 = D()
                if i == 4: v7 = E(1)
                if i == 5: v7 = list(gen())
                if i == 6: v7 = set(gen())
                if i == 7: v7 = dict(gen())
                if i == 8: v7 = tuple(gen())
                if i == 9: v7 = frozenset(gen())
                if i == 10: v7 = bytearray(gen())
                if i == 11: v7 = C(*())
                if i == 12: v7 = K(**{'a': 1})
                if i == 13: v7 = list(*(gen(),))
                if i == 14: v7 = [*gen()]
                if i == 15: v7 = {*gen()}
                if i == 16: v7 = (*gen(),)
                if i == 17: v7 = {**{1: 2}, 'a': 1 / 0}
                if i == 18: v7 = [1, 1 / 0]
                if i == 19: v7 += C()
                if i == 20: v7 = (lambda: C())()
                if i == 21: v7 = [x for x in gen()]
                if i == 22: v7 = {x: 1 for x in gen()}
                if i == 23: v7 = v7.real / 0 + 1
                if i == 24: v7 = list(map(lambda x: 1 / 0, [1]))
                if i == 25: v7 = ''.join(gen())
                if i == 26: v7 = f'{v7}{1/0}'
                if i == 27: v7 = max(gen(), key=str)
                if i == 28: v7 = dict(a=1, b=C())
                if i == 29: v7, b = gen()
            except Exception as e8:
                print(i, v7)
a2()
#> 0 1
#> 1 1
#> 2 1
#> 3 1
#> 4 1
#> 5 1
#> 6 1
#> 7 1
#> 8 1
#> 9 1
#> 10 1
#> 11 1
#> 12 1
#> 13 1
#> 14 1
#> 15 1
#> 16 1
#> 17 1
#> 18 1
#> 19 1
#> 20 1
#> 21 1
#> 22 1
#> 23 1
#> 24 1
#> 25 1
#> 26 1
#> 27 1
#> 28 1
#> 29 1

# ---- a name keeps its value when a constructor fails: walrus, decorators, with
class C:
    def __init__(self, *a): 1 / 0
import contextlib
def f():
    x = y = 1
    try:
        x: int = C()
    except ZeroDivisionError: print(x)
    try:
        print(x := C())
    except ZeroDivisionError: print(x)
    try:
        x = y and C()
    except ZeroDivisionError: print(x)
    try:
        x = 1 if not y else C()
    except ZeroDivisionError: print(x)
    try:
        @C
        def x(): pass
    except ZeroDivisionError: print(x)
    try:
        x = y = C()
    except ZeroDivisionError: print(x, y)
    try:
        x, y = C(), C()
    except ZeroDivisionError: print(x, y)
    try:
        x, y = y, C()
    except ZeroDivisionError: print(x, y)
    with contextlib.suppress(ZeroDivisionError):
        x = C()
    print(x)
    with contextlib.suppress(ZeroDivisionError):
        with C() as x: pass
    print(x)
    try:
        for x in C(): pass
    except ZeroDivisionError: print(x)
    try:
        x = [*C()]
    except ZeroDivisionError: print(x)
    try:
        x = yield from C()
    except ZeroDivisionError: print(x)
    try:
        try:
            x = C()
        finally:
            print('finally', x)
    except ZeroDivisionError: print(x)
    try:
        try: 1/0
        except ZeroDivisionError: x = C()
    except ZeroDivisionError: print(x)
    try:
        match C():
            case x: pass
    except ZeroDivisionError: print(x)
    try:
        match 3:
            case x if C(): pass
    except ZeroDivisionError: print(x)
    try: [x := C() for _ in 'a']
    except ZeroDivisionError: print(x)
    for _ in 'ab':
        x = _
        try:
            x = C(*_)
            continue
        except* ZeroDivisionError: print(x)
    try:
        class x(C): 1/0
    except ZeroDivisionError: print(x)
    yield 1
list(f())
#> 1
#> 1
#> 1
#> 1
#> 1
#> 1 1
#> 1 1
#> 1 1
#> 1
#> 1
#> 1
#> 1
#> 1
#> finally 1
#> 1
#> 1
#> 1
#> 3
#> 3
#> a
#> b
#> b
