# A pause in every slot of a statement.

# ---- assignment: value, then targets from left to right
def at(x):
    print('at', x)
    return echo(x)
d, l = {}, [0, 0]
d[at('k')] = l[at(1)] = echo('v')
print(d, l)
class A: pass
a = A()
def obj():
    print('obj')
    return echo(1) and a
obj().x, d[at('z')] = at('value'), at('other')
print(a.x, d)
#> at k
#> at 1
#> {'k': 'v'} [0, 'v']
#> at value
#> at other
#> obj
#> at z
#> value {'k': 'v', 'z': 'other'}

# ---- unpacking targets with stars
def at(x):
    print('at', x)
    return echo(x)
d = {}
d[at(1)], (d[at(2)], *d[at(3)]), d[at(4)] = echo([1, [2, 3, 4], 5])
print(d)
#> at 1
#> at 2
#> at 3
#> at 4
#> {1: 1, 2: 2, 3: [3, 4], 4: 5}

# ---- augmented assignment: name, attribute, item, slice
n = 1
n += echo(2)
n *= add(n, 1)
print(n)
class A: x = 1
a = A()
a.x += echo(5)
xs = [1, 2, 3]
xs[echo(0)] += echo(10)
xs[echo(1):echo(3)] += echo([4])
xs += echo([9])
print(a.x, A.x, xs)
def at(x):
    print('at', x)
    return echo(x)
d = {'k': [1]}
d[at('k')] += at([2])
d[at('k')][at(0)] -= at(1)
print(d)
#> 12
#> 6 1 [11, 2, 3, 4, 9]
#> at k
#> at [2]
#> at k
#> at 0
#> at 1
#> {'k': [0, 2]}

# ---- augmented assignment keeps the old value of a name over the pause
x = 10
def change():
    global x
    x = 0
    return echo(5)
x += change()
print(x)
def f():
    y = 10
    def g():
        nonlocal y
        y = 0
        return echo(5)
    y += g()
    return y
print(f())
#> 15
#> 15

# ---- annotated assignment
x: int = echo(1)
y: fetch('never evaluated here')
class A: pass
a = A()
a.z: int = echo(2)
d = {}
d[echo('k')]: int = echo(3)
print(x, a.z, d)
#> 1 2 {'k': 3}

# ---- del: item, slice, attribute, several
xs = list(range(6))
del xs[echo(0)], xs[echo(0):echo(2)]
print(xs)
d = {'a': 1, 'b': 2}
del d[echo('a')]
class A: pass
a = A()
a.x = a.y = 1
def get():
    echo('x')
    return a
del get().x, (get().y)
print(d, vars(a))
#> [3, 4, 5]
#> {'b': 2} {}

# ---- if, elif, else
def f(x):
    if echo(x) == 1:
        return 'one'
    elif echo(x) == 2:
        return fetch('two')
    elif x == 3 and echo(True):
        pass
    else:
        return echo('other')
    return 'three'
print([f(i) for i in range(1, 5)])
#> ['one', 'body of two', 'three', 'other']

# ---- while: condition, body, else, break, continue
n = 0
while echo(n) < 5:
    n = add(n, 1)
    if echo(n) == 2:
        continue
    if echo(n) == 4:
        break
    print(n)
else:
    print('never')
while echo(n > 4):
    pass
else:
    print('else', echo(n))
while (m := add(n, -1)) > 1 and echo(True):
    n = m
print(n, m)
#> 1
#> 3
#> else 4
#> 2 1

# ---- for: iterable, target, body, else, break, continue
d = {}
for d[echo('i')] in echo([1, 2]):
    print(d)
for i, (j, *k) in [(1, [2, 3]), (4, echo((5, 6)))]:
    print(add(i, j), k)
for x in echo('abc'):
    if echo(x) == 'a':
        continue
    print(x)
    if echo(x) == 'b':
        break
else:
    print('never')
for x in echo([]):
    pass
else:
    print('else', echo(1))
#> {'i': 1}
#> {'i': 2}
#> 3 [3]
#> 9 [6]
#> b
#> else 1

# ---- for over a list, dict and range that pause in the body
xs = [1, 2, 3]
for x in xs:
    if x < 3 and len(xs) < 6:
        xs.append(echo(x * 10))
print(xs)
d = {'a': 1, 'b': 2}
for k, v in d.items():
    d[k] = echo(v + 1)
print(d)
for i in range(echo(3)):
    for j in range(echo(i)):
        print(i, j, add(i, j))
for x in reversed(xs[:2]), enumerate(echo(['e'])), zip([1], echo([2])):
    for y in x:
        print(y, echo('.'))
#> [1, 2, 3, 10, 20]
#> {'a': 2, 'b': 3}
#> 1 0 1
#> 2 0 2
#> 2 1 3
#> 2 .
#> 1 .
#> (0, 'e') .
#> (1, 2) .

# ---- changing a dict in a loop is noticed after the pause
d = {'a': 1}
try:
    for k in d:
        d[echo('b')] = 2
except RuntimeError as e:
    print(e)
s = {1}
for x in s:
    s.add(echo(2))
#> dictionary changed size during iteration
#> Traceback (most recent call last):
#>   File "statements.py", line 212, in <module>
#>     for x in s:
#>              ^
#> RuntimeError: Set changed size during iteration

# ---- try, except, else, finally
def f(x):
    try:
        print('try', echo(x))
        if x:
            fail(x, 'text')
    except (ValueError, echo(1) and KeyError) as e:
        print('except', type(e).__name__, echo('handled'))
        return echo('from except')
    else:
        print('else', echo('fine'))
        return echo('from else')
    finally:
        print('finally', echo('done'))
print(f(None), f('ValueError'), f('KeyError'))
try:
    f('OSError')
except OSError as e:
    print('outside', e)
#> try None
#> else fine
#> finally done
#> try ValueError
#> except ValueError handled
#> finally done
#> try KeyError
#> except KeyError handled
#> finally done
#> from else from except from except
#> try OSError
#> finally done
#> outside text

# ---- the class of an except clause is evaluated when it is needed
def kind(c):
    print('kind', c.__name__, echo('?'))
    return c
try:
    fail('KeyError', 'k')
except kind(ValueError):
    print('no')
except (kind(TypeError), kind(LookupError)):
    print('yes')
except kind(Exception):
    print('no')
try:
    pass
except kind(ValueError):
    pass
#> kind ValueError ?
#> kind TypeError ?
#> kind LookupError ?
#> yes

# ---- finally that returns, breaks or raises
def f():
    for i in range(3):
        try:
            if echo(i) == 1:
                fail('ValueError', 'lost')
        finally:
            if echo(i) == 1:
                break
    return i
print(f())
def g():
    try:
        return echo('try')
    finally:
        print('finally', echo('first'))
print(g())
def h():
    try:
        fail('ValueError', 'first')
    finally:
        fail('KeyError', 'second')
try:
    h()
except KeyError as e:
    print(repr(e), repr(e.__context__))
#> statements.py:283: SyntaxWarning: 'break' in a 'finally' block
#>   break
#> 1
#> finally first
#> try
#> KeyError('second') ValueError('first')

# ---- nested handlers and the exception that is being handled
def f():
    try:
        fail('ValueError', 'a')
    except ValueError as e:
        try:
            fail('KeyError', echo('b'))
        except KeyError as k:
            print(repr(k), repr(k.__context__), k.__context__ is e, echo('in'))
        print(repr(e), echo('out'))
        raise
try:
    f()
except ValueError as e:
    print(repr(e), e.__context__)
#> KeyError('b') ValueError('a') True in
#> ValueError('a') out
#> ValueError('a') None

# ---- the name of the exception is gone after the clause
try:
    fail('ValueError', 'x')
except ValueError as e:
    print(e, echo(1))
try:
    e
except NameError as n:
    print(n)
#> x 1
#> name 'e' is not defined

# ---- except*
try:
    raise ExceptionGroup('g', [ValueError(echo(1)), KeyError(2), OSError(3)])
except* (echo(0) or ValueError) as e:
    print(e.exceptions, echo('v'))
except* KeyError as e:
    print(e.exceptions, echo('k'))
except* OSError:
    print('o', echo('o'))
else:
    print('never')
finally:
    print('finally', echo('f'))
#> (ValueError(1),) v
#> (KeyError(2),) k
#> o o
#> finally f

# ---- raise and raise from
def f(cause):
    raise [ValueError, echo(1)][0](echo('text')) from (KeyError(echo('cause')) if cause else None)
for c in True, False:
    try:
        f(c)
    except ValueError as e:
        print(repr(e), repr(e.__cause__), e.__suppress_context__)
f(True)
#> ValueError('text') KeyError('cause') True
#> ValueError('text') None True
#> KeyError: 'cause'
#>
#> The above exception was the direct cause of the following exception:
#>
#> Traceback (most recent call last):
#>   File "statements.py", line 365, in <module>
#>     f(True)
#>     ~^^^^^^
#>   File "statements.py", line 359, in f
#>     raise [ValueError, echo(1)][0](echo('text')) from (KeyError(echo('cause')) if cause else None)
#> ValueError: text

# ---- raise a class whose __init__ pauses
class E(Exception):
    def __init__(self, *args):
        super().__init__(echo('made'), *args)
try:
    raise E
except E as e:
    print(e.args)
try:
    raise E(1) from E
except E as e:
    print(e.args, e.__cause__.args)
#> ('made',)
#> ('made', 1) ('made',)

# ---- assert: condition and message
assert echo(True), fetch('never')
try:
    assert echo(0), fetch('message')
except AssertionError as e:
    print(e)
def f(x):
    assert add(x, 1) > 1, f'bad {echo(x)}'
    return x
print(f(1))
f(0)
#> body of message
#> 1
#> Traceback (most recent call last):
#>   File "statements.py", line 405, in <module>
#>     f(0)
#>     ~^^^
#>   File "statements.py", line 402, in f
#>     assert add(x, 1) > 1, f'bad {echo(x)}'
#>            ^^^^^^^^^^^^^
#> AssertionError: bad 0

# ---- with: manager, target, body, several managers
class M:
    def __init__(self, n): self.n = n
    def __enter__(self):
        print('enter', self.n)
        return echo(self.n)
    def __exit__(self, *exc):
        print('exit', self.n, exc[0] and exc[0].__name__)
        return echo(self.n == 9)
d = {}
with M(echo(1)) as d[echo('a')], M(add(1, 1)) as (d['b']):
    print(d, echo('body'))
def f():
    for i in range(3):
        with M(i):
            if echo(i) == 1:
                return fetch('early')
print(f())
with (M(9), M(8) as x):
    fail('ValueError', str(x))
print('end')
#> enter 1
#> enter 2
#> {'a': 1, 'b': 2} body
#> exit 2 None
#> exit 1 None
#> enter 0
#> exit 0 None
#> enter 1
#> exit 1 None
#> body of early
#> enter 9
#> enter 8
#> exit 8 ValueError
#> exit 9 ValueError
#> end

# ---- with around break and continue
class M:
    def __enter__(self): return echo(1)
    def __exit__(self, *exc): print('exit', echo(exc[0]))
for i in range(3):
    with M():
        if i == 0:
            continue
        if i == 1:
            break
print(i)
#> exit None
#> exit None
#> 1

# ---- match: subject, literals, captures, guards
def f(x):
    match echo(x):
        case 0: return 'zero'
        case 1 | 2 if echo(False): return 'never'
        case 1 | 2: return fetch('small')
        case str(s) if add(len(s), 0) > 2: return 'long ' + s
        case str(): return 'short'
        case [a, b] if echo(a == b): return 'pair of equals'
        case [a, *rest]: return a, rest, echo('list')
        case {'k': v, **rest} if echo(v): return v, rest
        case {}: return 'dict'
        case None: return echo('none')
        case _: return 'other'
for x in (0, 1, 'abc', 'ab', [1, 1], [1, 2], (3,), {'k': 1, 'j': 2}, {'k': 0}, None, 2.5):
    print(f(x))
#> zero
#> body of small
#> long abc
#> short
#> pair of equals
#> (1, [2], 'list')
#> (3, [], 'list')
#> (1, {'j': 2})
#> dict
#> none
#> other

# ---- match: nested class patterns and values
class P:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y): self.x, self.y = x, y
class C: answer = 42
def f(v):
    match v, echo(1):
        case P(x=0, y=y), 1: return 'on axis', y
        case (P(P(a, _), y), n) if echo(y) > n: return 'nested', a, y
        case (P() as p, _) if echo(p.x) == C.answer: return 'answer'
        case (C.answer, *_): return echo('value')
        case (-1 | 1.5, _): return 'number'
    return fetch('none')
for v in P(0, 5), P(P(7, 8), 9), P(42, 0), 42, -1, 1.5, P(1, 1):
    print(f(v))
#> ('on axis', 5)
#> ('nested', 7, 9)
#> answer
#> value
#> number
#> number
#> body of none

# ---- match over own mappings and sequences
class M(dict):
    def get(self, k, default=None):
        return echo(super().get(k, default))
    def __getitem__(self, k): return echo(super().__getitem__(k))
match M(a=1, b=2):
    case {'a': 1, 'b': x, **rest}: print(x, rest)
#> 2 {}

# ---- global, nonlocal and import statements around pauses
def f():
    global made
    made = echo('global')
f()
print(made)
x = 1
def outer():
    x = 2
    def inner():
        nonlocal x
        x = add(x, 1)
    inner()
    return x
print(outer(), x)
#> global
#> 3 1

# ---- expression statements and pass
fetch('thrown away')
echo(1); echo(2)
[echo(3)]
(yes := echo(4))
print(yes)
#> 4

# ---- return without a value, in try, in loops
def f():
    while True:
        try:
            for i in echo([1, 2]):
                if echo(i) == 2:
                    return
        finally:
            print('leaving', echo(i))
print(f())
#> leaving 2
#> None

# ---- deep nesting of statements
def f(n):
    for i in range(n):
        while echo(True):
            try:
                with open_(i) as x:
                    if x:
                        match x:
                            case 1:
                                return add(x, 10)
            finally:
                print('f', echo(i))
            break
class open_:
    def __init__(self, i): self.i = i
    def __enter__(self): return echo(self.i)
    def __exit__(self, *a): print('x', echo(self.i))
print(f(3))
#> x 0
#> f 0
#> x 1
#> f 1
#> 11

# ---- a module of many statements
a = echo(1)
b = a + echo(1)
c = b + echo(1)
d = c + echo(1)
e = d + echo(1)
print(a, b, c, d, e)
for i in range(3):
    a += echo(i)
print(a)
if a > echo(3):
    print('more')
def g(): return a + echo(100)
print(g())
class K: v = g()
print(K.v)
#> 1 2 3 4 5
#> 4
#> more
#> 104
#> 104

# ---- an error on the way through finally, else and with
class M:
    def __enter__(self): return self
    def __exit__(self, *exc):
        print('exit', echo(exc[0].__name__))
def f(x):
    try:
        with M():
            return x / echo(0)
    finally:
        print('finally', echo('f'))
try:
    f(1)
except ZeroDivisionError as e:
    print(e)
f(2)
#> exit ZeroDivisionError
#> finally f
#> division by zero
#> exit ZeroDivisionError
#> finally f
#> Traceback (most recent call last):
#>   File "statements.py", line 629, in <module>
#>     f(2)
#>     ~^^^
#>   File "statements.py", line 622, in f
#>     return x / echo(0)
#>            ~~^~~~~~~~~
#> ZeroDivisionError: division by zero

# ---- an error in an except clause shows both
try:
    fail('ValueError', 'first')
except ValueError:
    fail('KeyError', 'second')
#> Traceback (most recent call last):
#>   File "statements.py", line 646, in <module>
#>     fail('ValueError', 'first')
#>     ~~~~^^^^^^^^^^^^^^^^^^^^^^^
#> ValueError: first
#>
#> During handling of the above exception, another exception occurred:
#>
#> Traceback (most recent call last):
#>   File "statements.py", line 648, in <module>
#>     fail('KeyError', 'second')
#>     ~~~~^^^^^^^^^^^^^^^^^^^^^^
#> KeyError: 'second'

# ---- an error while handling, in a function
def first():
    return fail('OSError', 'disk')
def second():
    try:
        first()
    except OSError as e:
        raise RuntimeError('while ' + ask('saving')) from e
second()
#> Traceback (most recent call last):
#>   File "statements.py", line 668, in second
#>     first()
#>     ~~~~~^^
#>   File "statements.py", line 665, in first
#>     return fail('OSError', 'disk')
#> OSError: disk
#>
#> The above exception was the direct cause of the following exception:
#>
#> Traceback (most recent call last):
#>   File "statements.py", line 671, in <module>
#>     second()
#>     ~~~~~~^^
#>   File "statements.py", line 670, in second
#>     raise RuntimeError('while ' + ask('saving')) from e
#> RuntimeError: while answer to saving

# ---- an exception group out of except*
try:
    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
except* ValueError:
    fail('OSError', 'in the clause')
#>   | ExceptionGroup:  (2 sub-exceptions)
#>   +-+---------------- 1 ----------------
#>     | Exception Group Traceback (most recent call last):
#>     |   File "statements.py", line 692, in <module>
#>     |     raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
#>     | ExceptionGroup: g (1 sub-exception)
#>     +-+---------------- 1 ----------------
#>       | ValueError: 1
#>       +------------------------------------
#>     | 
#>     | During handling of the above exception, another exception occurred:
#>     | 
#>     | Traceback (most recent call last):
#>     |   File "statements.py", line 694, in <module>
#>     |     fail('OSError', 'in the clause')
#>     |     ~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#>     | OSError: in the clause
#>     +---------------- 2 ----------------
#>     | Exception Group Traceback (most recent call last):
#>     |   File "statements.py", line 692, in <module>
#>     |     raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
#>     | ExceptionGroup: g (1 sub-exception)
#>     +-+---------------- 1 ----------------
#>       | KeyError: 2
#>       +------------------------------------

# ---- an assertion with a message of the host
def check(x):
    assert x > echo(1), ask('why')
check(1)
#> Traceback (most recent call last):
#>   File "statements.py", line 724, in <module>
#>     check(1)
#>     ~~~~~^^^
#>   File "statements.py", line 723, in check
#>     assert x > echo(1), ask('why')
#>            ^^^^^^^^^^^
#> AssertionError: answer to why

# ---- an error in a match guard
def f(x):
    match x:
        case [a, b] if fail('ValueError', f'{a} and {b}'):
            return a
f([1, 2])
#> Traceback (most recent call last):
#>   File "statements.py", line 739, in <module>
#>     f([1, 2])
#>     ~^^^^^^^^
#>   File "statements.py", line 737, in f
#>     case [a, b] if fail('ValueError', f'{a} and {b}'):
#>                    ~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#> ValueError: 1 and 2

# ---- an error in the iterable of a for
def f():
    for x in fail('TypeError', 'nothing to iterate'):
        print(x)
f()
#> Traceback (most recent call last):
#>   File "statements.py", line 753, in <module>
#>     f()
#>     ~^^
#>   File "statements.py", line 751, in f
#>     for x in fail('TypeError', 'nothing to iterate'):
#>              ~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#> TypeError: nothing to iterate

# ---- a loop over pairs
for i, x in enumerate(['a', 'b']):
    for k, v in {x: i, 'z': 9}.items():
        print(ask(f'{i} {x} {k}'), v)
for a, b, c in zip('ab', (1, 2), ask('pq')):
    print(ask(a), b, c)
#> answer to 0 a a 0
#> answer to 0 a z 9
#> answer to 1 b b 1
#> answer to 1 b z 9
#> answer to a 1 a
#> answer to b 2 n
