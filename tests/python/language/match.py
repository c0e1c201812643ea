# The match statement: every kind of pattern.

# ---- literal patterns
def f(x):
    match x:
        case 0: return 'zero'
        case -1: return 'minus one'
        case 1.5: return 'float'
        case 2j: return 'imaginary'
        case 1 + 2j: return 'complex'
        case 'a' 'b': return 'joined'
        case b'c': return 'bytes'
        case None: return 'none'
        case True: return 'true'
        case False: return 'false'
    return 'other'
print([f(x) for x in [0, -1, 1.5, 2j, 1 + 2j, 'ab', b'c', None, True, False, 1, 0.0, 'c', []]])
#> ['zero', 'minus one', 'float', 'imaginary', 'complex', 'joined', 'bytes', 'none', 'true', 'zero', 'other', 'zero', 'other', 'other']

# ---- None, True and False are compared by identity
class Odd:
    def __eq__(self, other): print('eq', other); return True
match Odd():
    case None: print('none')
    case True: print('true')
    case 1: print('one')
#> eq 1
#> one

# ---- a capture pattern
match [1, 2]:
    case x:
        print(x)
print(x)
#> [1, 2]
#> [1, 2]

# ---- the wildcard binds nothing
match 5:
    case _:
        print('any')
try:
    _
except NameError as e:
    print(e)
#> any
#> name '_' is not defined

# ---- names stay bound when a later part fails
match (1, 2, 3):
    case (a, b, 4): print('no')
    case (c, d, e): print('yes')
try:
    print(a, b)
except NameError as e:
    print(e)
print(c, d, e)
#> yes
#> name 'a' is not defined
#> Traceback (most recent call last):
#>   File "match.py", line 57, in <module>
#>     print(c, d, e)
#>                 ^
#> NameError: name 'e' is not defined

# ---- value patterns
class Color:
    RED = 1
    GREEN = 2
    class Dark:
        RED = 3
def f(x):
    match x:
        case Color.RED: return 'red'
        case Color.Dark.RED: return 'dark red'
        case Color.GREEN: return 'green'
    return None
print(f(1), f(2), f(3), f(4))
#> red green dark red None

# ---- a value pattern that does not exist
class C: pass
match 1:
    case C.nope:
        pass
#> Traceback (most recent call last):
#>   File "match.py", line 84, in <module>
#>     case C.nope:
#>          ^^^^^^
#> AttributeError: type object 'C' has no attribute 'nope'

# ---- sequence patterns
def f(x):
    match x:
        case []: return 'empty'
        case [a]: return ('one', a)
        case [a, b]: return ('two', a, b)
        case [a, *rest, z]: return ('many', a, rest, z)
print([f(x) for x in [[], [1], (1, 2), range(4), 'abc', b'abc', {1: 2}, {1, 2}, bytearray(b'ab'), None]])
#> ['empty', ('one', 1), ('two', 1, 2), ('many', 0, [1, 2], 3), None, None, None, None, None, None]

# ---- sequence patterns with a star
def f(x):
    match x:
        case 1, *rest: return ('first', rest)
        case *rest, 9: return ('last', rest)
        case [2, *_]: return 'two'
        case [*all_]: return all_
print(f([1]), f([1, 2, 3]), f([5, 9]), f([2, 3]), f([3, 4]), f([]))
#> ('first', []) ('first', [2, 3]) ('last', [5]) two [3, 4] []

# ---- a tuple pattern with one item
def f(x):
    match x:
        case (1,): return 'tuple'
        case (1): return 'group'
        case 2,: return 'open'
print(f([1]), f(1), f((2,)), f(2))
#> tuple group open None

# ---- nested sequence patterns
def f(x):
    match x:
        case [[a, b], [c, *d]]: return a, b, c, d
        case [(0 | 1) as n, [_, [y]]]: return n, y
print(f([[1, 2], [3, 4, 5]]), f([0, [9, [8]]]), f([2, [9, [8]]]))
#> (1, 2, 3, [4, 5]) (0, 8) None

# ---- a sequence of one's own
class Seq:
    def __len__(self): return 2
    def __getitem__(self, i):
        if i < 2: return i
        raise IndexError
match Seq():
    case [a, b]: print('sequence')
    case _: print('none')
#> none

# ---- sequence patterns ask for the length
class L(list):
    def __len__(self): print('len'); return super().__len__()
match L([1, 2]):
    case [a, b, c]: print(3)
    case [a, *b]: print(a, b)
#> len
#> len
#> 1 [2]

# ---- mapping patterns
def f(x):
    match x:
        case {'kind': 'a', 'v': v}: return ('a', v)
        case {'kind': 'b', **rest}: return ('b', rest)
        case {1: one, 2.5: other}: return (one, other)
        case {}: return 'any mapping'
    return 'no mapping'
print([f(x) for x in [{'kind': 'a', 'v': 1}, {'kind': 'b', 'x': 2, 'y': 3}, {1: 'x', 2.5: 'y', 3: 'z'}, {'q': 1}, {}, [], None]])
#> [('a', 1), ('b', {'x': 2, 'y': 3}), ('x', 'y'), 'any mapping', 'any mapping', 'no mapping', 'no mapping']

# ---- mapping patterns take mappings with more keys
match {'a': 1, 'b': 2}:
    case {'a': 1} as whole: print(whole)
#> {'a': 1, 'b': 2}

# ---- mapping patterns with value patterns as keys
class K:
    A = 'a'
    B = 'b'
match {'a': 1, 'b': [2, 3]}:
    case {K.A: x, K.B: [y, *z]}: print(x, y, z)
#> 1 2 [3]

# ---- equal keys from values in a mapping pattern
class K:
    A = 'a'
match {'a': 1}:
    case {K.A: x, 'a': y}: print(x, y)

# ---- a defaultdict makes no keys in a pattern
class D(dict):
    def __missing__(self, key): print('missing', key); return 0
d = D(a=1)
match d:
    case {'b': x}: print('b', x)
    case {'a': x}: print('a', x)
print(d)
#> a 1
#> {'a': 1}

# ---- the rest of a mapping is a new dict
d = {'a': 1, 'b': [2]}
match d:
    case {'a': 1, **rest}:
        rest['c'] = 3
        print(rest, d, type(rest).__name__)
#> {'b': [2], 'c': 3} {'a': 1, 'b': [2]} dict

# ---- class patterns
class Point:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y): self.x, self.y = x, y
def f(p):
    match p:
        case Point(0, 0): return 'origin'
        case Point(x, 0): return f'x={x}'
        case Point(0, y=y): return f'y={y}'
        case Point(x=x, y=y) if x == y: return f'diagonal {x}'
        case Point(): return 'point'
    return 'nothing'
print([f(p) for p in [Point(0, 0), Point(3, 0), Point(0, 4), Point(5, 5), Point(1, 2), (0, 0)]])
#> ['origin', 'x=3', 'y=4', 'diagonal 5', 'point', 'nothing']

# ---- class patterns of built-in types
def f(x):
    match x:
        case bool(b): return ('bool', b)
        case int(n): return ('int', n)
        case float() as y: return ('float', y)
        case str(s): return ('str', s)
        case bytes(b): return ('bytes', b)
        case list(items): return ('list', items)
        case tuple((a, b)): return ('pair', a, b)
        case dict(d): return ('dict', d)
        case set(s) | frozenset(s): return ('set', s)
    return type(x).__name__
print([f(x) for x in [True, 1, 2.5, 'a', b'b', [1], (1, 2), (1, 2, 3), {1: 2}, {3}, frozenset(), None, 1j]])
#> [('bool', True), ('int', 1), ('float', 2.5), ('str', 'a'), ('bytes', b'b'), ('list', [1]), ('pair', 1, 2), 'tuple', ('dict', {1: 2}), ('set', {3}), ('set', frozenset()), 'NoneType', 'complex']

# ---- class patterns with subclasses
class A: pass
class B(A): pass
for x in [A(), B(), 1]:
    match x:
        case B(): print('B')
        case A(): print('A')
        case object(): print('object')
#> A
#> B
#> object

# ---- attributes that are missing
class A:
    __match_args__ = ('a', 'b')
    a = 1
match A():
    case A(1, 2): print('both')
    case A(1): print('one')
#> one

# ---- attributes by __getattr__
class A:
    def __getattr__(self, name): print('get', name); return name
match A():
    case A(x='x', y=y): print(y)
#> get x
#> get y
#> y

# ---- too many positional patterns
class A:
    __match_args__ = ('a',)
    a = 1
match A():
    case A(1, 2): pass
#> Traceback (most recent call last):
#>   File "match.py", line 265, in <module>
#>     case A(1, 2): pass
#>          ~^^^^^^
#> TypeError: A() accepts 1 positional sub-pattern (2 given)

# ---- positional patterns without __match_args__
class A: pass
match A():
    case A(1): pass
#> Traceback (most recent call last):
#>   File "match.py", line 275, in <module>
#>     case A(1): pass
#>          ~^^^
#> TypeError: A() accepts 0 positional sub-patterns (1 given)

# ---- positional patterns for a built-in type
match 5:
    case int(1, 2): pass
#> Traceback (most recent call last):
#>   File "match.py", line 284, in <module>
#>     case int(1, 2): pass
#>          ~~~^^^^^^
#> TypeError: int() accepts 1 positional sub-pattern (2 given)

# ---- __match_args__ that is no tuple
class A:
    __match_args__ = ['a']
match A():
    case A(1): pass
#> Traceback (most recent call last):
#>   File "match.py", line 295, in <module>
#>     case A(1): pass
#>          ~^^^
#> TypeError: A.__match_args__ must be a tuple (got list)

# ---- __match_args__ with what is no str
class A:
    __match_args__ = (1,)
match A():
    case A(1): pass
#> Traceback (most recent call last):
#>   File "match.py", line 306, in <module>
#>     case A(1): pass
#>          ~^^^
#> TypeError: __match_args__ elements must be strings (got int)

# ---- an attribute by position and by name
class A:
    __match_args__ = ('a',)
    a = 1
match A():
    case A(1, a=1): pass
#> Traceback (most recent call last):
#>   File "match.py", line 318, in <module>
#>     case A(1, a=1): pass
#>          ~^^^^^^^^
#> TypeError: A() got multiple sub-patterns for attribute 'a'

# ---- a class pattern of what is no class
f = 3
match 3:
    case f(): pass
#> Traceback (most recent call last):
#>   File "match.py", line 328, in <module>
#>     case f(): pass
#>          ~^^
#> TypeError: called match pattern must be a class

# ---- an error in a property propagates
class A:
    @property
    def x(self): raise ValueError('no x')
match A():
    case A(x=1): pass
#> Traceback (most recent call last):
#>   File "match.py", line 340, in <module>
#>     case A(x=1): pass
#>          ~^^^^^
#>   File "match.py", line 338, in x
#>     def x(self): raise ValueError('no x')
#>                  ^^^^^^^^^^^^^^^^^^^^^^^^
#> ValueError: no x

# ---- or patterns
def f(x):
    match x:
        case 1 | 2 | 3: return 'small'
        case 'a' | 'b' as s: return s
        case [1, (2 | 3) as y] | [y]: return ('y', y)
    return None
print(f(2), f('b'), f([1, 3]), f([7]), f(9))
#> small b ('y', 3) ('y', 7) None

# ---- as patterns
match [1, [2, 3]]:
    case [a, [b, c] as inner] as outer: print(a, b, c, inner, outer)
#> 1 2 3 [2, 3] [1, [2, 3]]

# ---- guards
def f(x):
    match x:
        case n if n < 0: return 'negative'
        case n if n == 0: return 'zero'
        case int(n) if n % 2: return 'odd'
        case _ if False: return 'never'
    return 'even'
print(f(-1), f(0), f(3), f(4))
#> negative zero odd even

# ---- a guard runs after the bindings
def check(v): print('guard', v, x); return False
match 5:
    case x if check(x): print('no')
    case y: print('y', y, 'x', x)
#> guard 5 5
#> y 5 x 5

# ---- an exception in a guard
match 5:
    case x if 1 / 0: pass
#> Traceback (most recent call last):
#>   File "match.py", line 386, in <module>
#>     case x if 1 / 0: pass
#>               ~~^~~
#> ZeroDivisionError: division by zero

# ---- the subject is evaluated once
def f(): print('called'); return 3
match f():
    case 1: pass
    case 2: pass
    case 3: print('three')
#> called
#> three

# ---- a subject that is a tuple without parentheses
a, b = 1, 2
match a, b:
    case 1, 3: print('no')
    case 1, x: print(x)
match *[1, 2], 3:
    case [*x]: print(x)
#> 2
#> [1, 2, 3]

# ---- no case matches
match 1:
    case 2: print('no')
print('after')
#> after

# ---- match in a function with return
def f(x):
    match x:
        case [x, y]: return x + y
        case str(): return x.upper()
print(f([1, 2]), f('a'), f(None))
#> 3 A None

# ---- match in a loop with break and continue
for x in [1, 'a', None, 2]:
    match x:
        case None: break
        case str(): continue
    print(x)
#> 1

# ---- a walrus in the subject and in a guard
match (n := 5):
    case x if (m := x * 2) > 9: print(n, x, m)
#> 5 5 10

# ---- match, case and type are names still
match = 1
case = 2
type = 3
_ = 4
print(match, case, type, _)
match[0:1] if False else None
print(match + case)
match (match):
    case 1: print('one')
#> 1 2 3 4
#> 3
#> one

# ---- match as a function
def match(x): return x * 2
print(match(3), match (4))
#> 6 8

# ---- a nested match
def f(x, y):
    match x:
        case 1:
            match y:
                case 1: return 'both'
                case _: return 'x'
        case _:
            return 'none'
print(f(1, 1), f(1, 2), f(2, 1))
#> both x none

# ---- an instruction tree
def ev(e):
    match e:
        case ('num', n): return n
        case ('add', l, r): return ev(l) + ev(r)
        case ('mul', l, r): return ev(l) * ev(r)
        case ('neg', x): return -ev(x)
        case _: raise ValueError(f'unknown {e!r}')
print(ev(('add', ('num', 1), ('mul', ('num', 2), ('neg', ('num', 3))))))
ev(('sub', 1))
#> -5
#> Traceback (most recent call last):
#>   File "match.py", line 479, in <module>
#>     ev(('sub', 1))
#>     ~~^^^^^^^^^^^^
#>   File "match.py", line 477, in ev
#>     case _: raise ValueError(f'unknown {e!r}')
#>             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#> ValueError: unknown ('sub', 1)

# ---- matching with user equality
class N:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', o); return self.v == o
match N(2):
    case 1: print('one')
    case 2: print('two')
#> eq 1
#> eq 2
#> two

# ---- strings are no sequences in patterns
match 'ab':
    case [a, b]: print('sequence')
    case str(x): print('str', x)
#> str ab

# ---- a star in the middle
match [1, 2, 3, 4, 5]:
    case [a, b, *c, d]: print(a, b, c, d)
match [1, 2]:
    case [a, *b, c]: print(a, b, c)
#> 1 2 [3, 4] 5
#> 1 [] 2

# ---- a pattern in a class body
class C:
    match (1, 2):
        case (a, b): total = a + b
print(C.a, C.b, C.total)
#> 1 2 3

# ---- a pattern binds a global
def f():
    global g
    match 7:
        case g: pass
f()
print(g)
#> 7

# ---- a pattern binds a nonlocal
def f():
    x = 1
    def g():
        nonlocal x
        match [5]:
            case [x]: pass
    g()
    return x
print(f())
#> 5

# ---- a metaclass with its own __instancecheck__
class M(type):
    def __instancecheck__(cls, o): print('check', o); return o == 3
class A(metaclass=M): pass
for x in [2, 3]:
    match x:
        case A(): print('A', x)
        case _: print('other', x)
#> check 2
#> other 2
#> check 3
#> A 3

# ---- patterns, one after the other
def f(x):
    match x:
        case 0: return 'zero'
        case -1 | 1.5 | -2.5: return 'num'
        case 1 + 2j | -3 - 4j: return 'complex'
        case 'a' | b'b' | None | True: return 'lit'
        case [] : return 'empty seq'
        case [a]: return ('one', a)
        case [a, *rest] if rest and a == 5: return ('guard', rest)
        case (a, b, *_, c): return (a, b, c)
        case {}: return 'map'
        case str() | bytes(): return 'text'
        case float(v): return ('float', v)
        case _: return 'other'
for x in (0, 0.0, False, True, -1, 1.5, 1+2j, -3-4j, 'a', b'b', None, [], (), [1], [5, 6], (1, 2, 3), (1, 2, 3, 4), {}, {'a': 1}, 'zz', b'zz', 2.5, object, range(3), bytearray(b'ab'), {1, 2}, iter([])):
    print(x if not hasattr(x, '__next__') else 'iter', '->', f(x))
#> 0 -> zero
#> 0.0 -> zero
#> False -> zero
#> True -> lit
#> -1 -> num
#> 1.5 -> num
#> (1+2j) -> complex
#> (-3-4j) -> complex
#> a -> lit
#> b'b' -> lit
#> None -> lit
#> [] -> empty seq
#> () -> empty seq
#> [1] -> ('one', 1)
#> [5, 6] -> ('guard', [6])
#> (1, 2, 3) -> (1, 2, 3)
#> (1, 2, 3, 4) -> (1, 2, 4)
#> {} -> map
#> {'a': 1} -> map
#> zz -> text
#> b'zz' -> text
#> 2.5 -> ('float', 2.5)
#> <class 'object'> -> other
#> range(0, 3) -> (0, 1, 2)
#> bytearray(b'ab') -> other
#> {1, 2} -> other
#> iter -> other

# ---- mappings, one after the other
def f(x):
    match x:
        case {'k': 1, **rest}: return ('k1', rest)
        case {'k': v, 'j': [a, b]}: return ('kj', v, a, b)
        case {1: _, True: _}: return 'dup?'
        case {'t': {'n': n}}: return n
        case {**all}: return all
for x in ({'k': 1}, {'k': 1, 'z': 2}, {'k': 3, 'j': (1, 2)}, {'t': {'n': 5}}, {'q': 1}):
    try: print(f(x))
    except Exception as e: print(type(e).__name__, e)
from collections import defaultdict, OrderedDict
dd = defaultdict(list)
match dd:
    case {'missing': _}: print('no')
    case {}: print('dd', dict(dd))
import types
match types.MappingProxyType({'a': 1}):
    case {'a': x}: print('proxy', x)
#>   File "match.py", line 606
#>     case {1: _, True: _}: return 'dup?'
#>          ^^^^^^^^^^^^^^^
#> SyntaxError: mapping pattern checks duplicate key (True)

# ---- classes, one after the other
class P:
    __match_args__ = ('x', 'y')
    def __init__(s, x, y): s.x, s.y = x, y
class Q(P): pass
class E: __match_args__ = ['x']
class E2: __match_args__ = (1,)
class E3: pass
def f(v):
    match v:
        case P(0, y=yy): return ('p0', yy)
        case Q(x, y): return ('q', x, y)
        case P(x=P(a, b) as inner, y=_): return ('nest', a, b, inner is v.x)
        case P(): return 'p'
        case int(n) if n > 5: return ('big', n)
        case bool(b): return ('bool', b)
        case int(): return 'int'
        case list([x]) | set([x]): return ('l', x)
        case tuple((a, b)): return ('t', a, b)
        case dict(d): return ('d', d)
        case object(): return 'obj'
for v in (P(0, 1), Q(1, 2), P(P(1, 2), 3), P(1, 2), 10, True, 3, [1], (1, 2), {'a': 1}, 'x'): print(f(v))
def bad(k):
    match k:
        case 'toomany':
            match P(1, 2):
                case P(1, 2, 3): pass
        case 'dup':
            match P(1, 2):
                case P(1, x=2): pass
        case 'list':
            e = E()
            match e:
                case E(1): pass
        case 'int':
            match E2():
                case E2(1): pass
        case 'none':
            match E3():
                case E3(1): pass
        case 'notcls':
            z = 5
            match 5:
                case z(): pass
        case 'int2':
            match 5:
                case int(1, 2): pass
        case 'missing':
            match P.__new__(P):
                case P(x, y): print('??')
                case _: print('no attr')
        case 'dupkey':
            k = 'a'
            class K: a = 'a'; b = 'a'
            match {'a': 1}:
                case {K.a: 1, K.b: 1}: print('dup')
for k in ('toomany', 'dup', 'list', 'int', 'none', 'notcls', 'int2', 'missing', 'dupkey'):
    try: bad(k)
    except Exception as e: print(k, type(e).__name__, e)
#> ('p0', 1)
#> ('q', 1, 2)
#> ('nest', 1, 2, True)
#> p
#> ('big', 10)
#> ('bool', True)
#> int
#> ('l', 1)
#> ('t', 1, 2)
#> ('d', {'a': 1})
#> obj
#> toomany TypeError P() accepts 2 positional sub-patterns (3 given)
#> dup TypeError P() got multiple sub-patterns for attribute 'x'
#> list TypeError E.__match_args__ must be a tuple (got list)
#> int TypeError __match_args__ elements must be strings (got int)
#> none TypeError E3() accepts 0 positional sub-patterns (1 given)
#> notcls TypeError called match pattern must be a class
#> int2 TypeError int() accepts 1 positional sub-pattern (2 given)
#> no attr

# ---- what a failed pattern leaves
x = None
match [1, 2, 3]:
    case [x, 5, z]: pass
    case [y, *_]: pass
print(x, y)
try: print(z)
except NameError as e: print(e)
def f(v):
    match v:
        case (a, b) if print('guard', a, b): pass
        case [a, c]: print(a, c)
f([1, 2])
class Cnt:
    def __len__(s): print('len'); return 2
    def __getitem__(s, i): print('gi', i); return i
from collections.abc import Sequence
class S(Cnt, Sequence): pass
match S():
    case [a, b, c]: pass
    case [a, 1]: print('matched', a)
match S():
    case [*_, last]: print(last)
match S():
    case [*_]: print('any')
class Eq:
    def __eq__(s, o): print('eq', o); return o == 3
match Eq():
    case 1 | 2 | 3: print('three')
#> None 1
#> name 'z' is not defined
#> guard 1 2
#> 1 2
#> len
#> len
#> gi 0
#> gi 1
#> gi 2
#> Traceback (most recent call last):
#>   File "match.py", line 724, in <module>
#>     case [a, 1]: print('matched', a)
#>          ^^^^^^
#> ValueError: too many values to unpack (expected 2)

# ---- singletons in alternatives and nested patterns
def say(x):
    match x:
        case None | False: return 'nothing'
        case True: return 'yes'
        case {'on': True} | {'off': False}: return 'enabled'
        case {'on': None}: return 'unset'
        case [None, None, *_]: return 'two nones'
        case (True | False as b, n): return f'{b} {n}'
    return 'other'
for x in [None, False, True, 0, 1, {'on': True}, {'off': False}, {'on': None}, [None, None], (True, 2), [0, 0]]:
    print(repr(x), say(x))
#> None nothing
#> False nothing
#> True yes
#> 0 other
#> 1 other
#> {'on': True} enabled
#> {'off': False} enabled
#> {'on': None} unset
#> [None, None] two nones
#> (True, 2) True 2
#> [0, 0] other

# ---- singletons are compared by identity
class Eq:
    def __eq__(self, other): return True
    __hash__ = None
for x in [Eq(), 1, 0, '', 1.0]:
    match x:
        case True: print('true')
        case False: print('false')
        case None: print('none')
        case 1: print('equals one')
        case _: print('neither')
#> equals one
#> equals one
#> neither
#> neither
#> equals one

# ---- a validator of json
def check(value, schema):
    match schema, value:
        case ('null', None): return True
        case ('flag', True | False): return True
        case ('number', int() | float()) if not isinstance(value, bool): return True
        case ('text', str()): return True
        case (['list', inner], [*items]): return all(check(i, inner) for i in items)
        case ({'fields': dict(fields)}, {**given}): return fields.keys() <= given.keys() and all(check(given[k], v) for k, v in fields.items())
        case (['maybe', inner], None): return True
        case (['maybe', inner], v): return check(v, inner)
        case _: return False
person = {'fields': {'name': 'text', 'age': ['maybe', 'number'], 'tags': ['list', 'text']}}
for v in [{'name': 'a', 'age': None, 'tags': []}, {'name': 'a', 'age': 3, 'tags': ['x'], 'more': 1}, {'name': 'a', 'age': True, 'tags': []}, {'name': 'a', 'tags': []}, None]:
    print(check(v, person))
print(check(True, 'flag'), check(1, 'flag'), check(None, 'null'), check(0, 'null'))
#> True
#> True
#> False
#> False
#> False
#> True False True False

# ---- a small machine of commands
def run(program):
    stack, out = [], []
    for op in program:
        match op, stack:
            case (int() | float() as n, _): stack.append(n)
            case ('+' | '-' | '*' as f, [*_, a, b]):
                stack[-2:] = [a + b if f == '+' else a - b if f == '-' else a * b]
            case ('dup', [*_, top]): stack.append(top)
            case ('drop', [*rest, _]): stack = rest
            case (('print', str(label)), [*_, top]): out.append(f'{label}={top}')
            case (('jump', {'if': 'zero'}), [*_, 0]): break
            case (('jump', _), _): pass
            case (str(name), []): raise IndexError(f'{name}: empty stack')
            case _: raise SyntaxError(op)
    return stack, out
print(run([1, 2, '+', 'dup', '*', ('print', 'nine'), ('jump', {'if': 'zero'}), 9, '-', ('jump', {'if': 'zero'}), 5]))
for p in [['+'], [['what']], [1, 'nope']]:
    try:
        print(run(p))
    except (IndexError, SyntaxError) as e:
        print(type(e).__name__, e)
#> ([0], ['nine=9'])
#> IndexError +: empty stack
#> SyntaxError ['what']
#> SyntaxError nope

# ---- None in class patterns and mappings with rest
from dataclasses import dataclass
@dataclass
class Node:
    value: int
    left: 'Node | None' = None
    right: 'Node | None' = None
def shape(n):
    match n:
        case None: return '.'
        case Node(v, None, None): return f'{v}'
        case Node(v, left, None): return f'({shape(left)}<{v})'
        case Node(v, None, right): return f'({v}>{shape(right)})'
        case Node(v, left, right): return f'({shape(left)}<{v}>{shape(right)})'
print(shape(Node(1, Node(2), Node(3, None, Node(4)))), shape(None), shape(Node(1, Node(2))))
match {'a': None, 'b': True, 'c': 1}:
    case {'a': None, 'b': True, **rest}: print(rest)
#> (2<1>(3>4)) . (2<1)
#> {'c': 1}

# ---- three values of truth
def k3_and(a, b):
    match a, b:
        case (False, _) | (_, False): return False
        case (None, _) | (_, None): return None
        case (True, True): return True
print([[k3_and(a, b) for b in (True, None, False)] for a in (True, None, False)])
#> [[True, None, False], [None, None, False], [False, False, False]]

# ---- a setting that is unset, off or on
def level(v):
    match v:
        case None: return 'default'
        case False: return 'off'
        case True: return 'on'
        case int(n) if n < 0: return 'negative'
        case int(n): return f'level {n}'
        case str() as s if s.lower() in ('none', 'null'): return level(None)
        case 'yes' | 'true': return level(True)
        case 'no' | 'false': return level(False)
        case str(s) if s.isdigit(): return level(int(s))
        case other: raise ValueError(other)
print([level(v) for v in [None, False, True, 3, -1, 'None', 'yes', 'no', '7', 0, 1]])
level([None])
#> ['default', 'off', 'on', 'level 3', 'negative', 'default', 'on', 'off', 'level 7', 'level 0', 'level 1']
#> Traceback (most recent call last):
#>   File "match.py", line 882, in <module>
#>     level([None])
#>     ~~~~~^^^^^^^^
#>   File "match.py", line 880, in level
#>     case other: raise ValueError(other)
#>                 ^^^^^^^^^^^^^^^^^^^^^^^
#> ValueError: [None]

# ---- None of a regular expression
import re
def parse(line):
    match re.fullmatch(r'(\w+)(?:=(\d+))?', line):
        case None: return 'bad'
        case m:
            match m.groups():
                case (name, None): return f'{name} unset'
                case (name, number): return f'{name} is {int(number)}'
print([parse(s) for s in ['a=1', 'b', '=', 'c=x']])
#> ['a is 1', 'b unset', 'bad', 'bad']

# ---- True and False as patterns of flags
def flags(**kw):
    match kw:
        case {'verbose': True, 'quiet': True}: return 'which?'
        case {'verbose': True}: return 'verbose'
        case {'quiet': True | None}: return 'quiet'
        case {'verbose': False, **rest} if not rest: return 'silent'
    return kw
print(flags(verbose=True), flags(verbose=True, quiet=True), flags(quiet=None), flags(verbose=False), flags(verbose=0), flags(verbose=1))
#> verbose which? quiet silent {'verbose': 0} {'verbose': 1}

# ---- an f-string is no key of a mapping pattern
for source in ['{f"a": 1}', '{f"a{1}": 1}', '{"a": 1, f"b": 2}', 'f"a"', '{"a" "b": 1}']:
    try:
        exec(f'match 1:\n  case {source}: pass')
        print('compiled')
    except SyntaxError as e:
        print(e.msg, e.offset, e.end_offset)
#> mapping pattern keys may only match literals and attribute lookups 8 17
#> mapping pattern keys may only match literals and attribute lookups 8 20
#> mapping pattern keys may only match literals and attribute lookups 8 25
#> patterns may only match literals and attribute lookups 8 12
#> compiled

# ---- guards that make objects of their own
def t(): return False
match 'M', 3:
    case list() | tuple() if t(): print('case 1')
    case str() as q: pass
match ('M', 3):
    case list() | tuple() if t(): print('case 2')
    case _: print('no')
x = ('M', 3)
match x:
    case list() | tuple() if t(): print('case 3')
    case _: print('no')
match x:
    case tuple() if t(): print('case 4')
    case _: print('no')
match x:
    case list() | tuple() if x == 1: print('case 5')
    case _: print('no')
class B: pass
match x:
    case list() | tuple() if (vars(B())) == ({**dict(x=1)}): print('case 6')
    case _: print('no')
match x:
    case list() | tuple() if vars(B()) == {'x': 1}: print('case 7')
    case _: print('no')
match x:
    case tuple() if vars(B()) == {'x': 1}: print('case 8')
    case _: print('no')
match x:
    case tuple() if {} == {'x': 1}: print('case 9')
    case _: print('no')
match x:
    case list() | tuple() if {} == {'x': 1}: print('case 10')
    case _: print('no')
match x:
    case list() | tuple() if [x] == {'x': 1}: print('case 11')
    case _: print('no')
match x:
    case list() | tuple() if {**dict(x=1)} == 1: print('case 12')
    case _: print('no')
match x:
    case 3 | (_, _) if {**dict(x=1)}.get(3): print('case 13')
    case _: print('no')
match x:
    case list() | tuple() if [*t.__name__] == 1: print('case 14')
    case _: print('no')
match x:
    case list() | tuple() if (t() if x else t()): print('case 15')
    case _: print('no')
match x:
    case list() | tuple() if t() or t(): print('case 16')
    case _: print('no')
match x:
    case list() | tuple() if [y for y in x] == 3: print('case 17')
    case _: print('no')
match x:
    case list() | tuple() if (z := t()): print('case 18')
    case _: print('no')
#> no
#> no
#> no
#> no
#> no
#> no
#> no
#> no
#> no
#> no
#> no
#> no
#> no
#> no
#> no
#> no
#> no

# ---- keys of mapping patterns that are equal as numbers
for a, b in [('0', 'False'), ('0', '0.0'), ('0', '-0'), ('0', '0j'), ('1', 'True'), ("'a'", '"a"'), ('1j', '1j'), ('0', '1j'), ('1 + 1j', '1 + 1j')]:
    try:
        compile(f'match x:\n    case {{{a}: _, {b}: _}}: pass', 'f', 'exec')
        print(a, b, 'apart')
    except SyntaxError as e: print(e)
#> mapping pattern checks duplicate key (False) (f, line 2)
#> mapping pattern checks duplicate key (0.0) (f, line 2)
#> mapping pattern checks duplicate key (0) (f, line 2)
#> mapping pattern checks duplicate key (0j) (f, line 2)
#> mapping pattern checks duplicate key (True) (f, line 2)
#> mapping pattern checks duplicate key ('a') (f, line 2)
#> mapping pattern checks duplicate key (1j) (f, line 2)
#> 0 1j apart
#> mapping pattern checks duplicate key ((1+1j)) (f, line 2)
