# ---- slots
class P:
    __slots__ = ('x', 'y')
    def __init__(self, x, y): self.x, self.y = x, y
p = P(1, 2)
print(p.x, p.y, hasattr(p, '__dict__'), P.x, P.__slots__)
p.x = 5
del p.y
print(p.x, hasattr(p, 'y'))
try:
    p.z = 1
except AttributeError as e:
    print(e)
p.y
#> 1 2 False <member 'x' of 'P' objects> ('x', 'y')
#> 5 False
#> 'P' object has no attribute 'z' and no __dict__ for setting new attributes
#> Traceback (most recent call last):
#>   File "slots.py", line 14, in <module>
#>     p.y
#> AttributeError: 'P' object has no attribute 'y'

# ---- deleting an empty slot
class P:
    __slots__ = ('x',)
del P().x
#> Traceback (most recent call last):
#>   File "slots.py", line 26, in <module>
#>     del P().x
#>         ^^^^^
#> AttributeError: x

# ---- slots of a subclass
class A:
    __slots__ = ('a',)
class B(A):
    __slots__ = ('b',)
class C(B): pass
b = B()
b.a, b.b = 1, 2
c = C()
c.a, c.b, c.c = 1, 2, 3
print(b.a, b.b, c.a, c.b, c.c, c.__dict__)
try:
    b.c = 1
except AttributeError as e:
    print(e)
#> 1 2 1 2 3 {'c': 3}
#> 'B' object has no attribute 'c' and no __dict__ for setting new attributes

# ---- a slot beside a dict
class D:
    __slots__ = ('x', '__dict__')
d = D()
d.x, d.y = 1, 2
print(d.x, d.y, d.__dict__)
#> 1 2 {'y': 2}

# ---- a single string, a private name
class A:
    __slots__ = 'only'
class B:
    __slots__ = ('__hidden',)
    def __init__(self): self.__hidden = 1
    def get(self): return self.__hidden
print(A.only, B().get(), B._B__hidden)
#> <member 'only' of 'A' objects> 1 <member '_B__hidden' of 'B' objects>

# ---- slots that cannot be
for ns, bases in [({'__slots__': 5}, ()), ({'__slots__': (5,)}, ()), ({'__slots__': ('a b',)}, ()), ({'__slots__': ('a',), 'a': 1}, ()), ({'__slots__': ('a',)}, (int,)), ({'__slots__': ('a',)}, (tuple,)), ({'__slots__': ('__dict__', '__dict__')}, ())]:
    try:
        type('X', bases, ns)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
#> TypeError 'int' object is not iterable
#> TypeError __slots__ items must be strings, not 'int'
#> TypeError __slots__ must be identifiers
#> ValueError 'a' in __slots__ conflicts with class variable
#> TypeError nonempty __slots__ not supported for subtype of 'int'
#> TypeError nonempty __slots__ not supported for subtype of 'tuple'
#> TypeError __dict__ slot disallowed: we already got one

# ---- slots of two bases conflict
class A:
    __slots__ = ('a',)
class B:
    __slots__ = ('b',)
class Empty:
    __slots__ = ()
print(type('Fine', (A, Empty), {}).__mro__)
class C(A, B): pass
#> (<class '__main__.Fine'>, <class '__main__.A'>, <class '__main__.Empty'>, <class 'object'>)
#> Traceback (most recent call last):
#>   File "slots.py", line 91, in <module>
#>     class C(A, B): pass
#> TypeError: multiple bases have instance lay-out conflict

# ---- slots of list and str subclasses
class L(list):
    __slots__ = ('name',)
l = L([1, 2])
l.name = 'n'
print(l, l.name, len(l))
try:
    l.other = 1
except AttributeError as e:
    print(e)
#> [1, 2] n 2
#> 'L' object has no attribute 'other' and no __dict__ for setting new attributes

# ---- member descriptors
class P:
    __slots__ = ('x',)
class Q: pass
p = P()
P.x.__set__(p, 5)
print(P.x.__get__(p), P.x.__get__(p, P), P.x.__name__, P.x.__objclass__, type(P.x).__name__)
P.x.__delete__(p)
print(hasattr(p, 'x'))
P.x.__get__(Q())
#> 5 5 x <class '__main__.P'> member_descriptor
#> False
#> Traceback (most recent call last):
#>   File "slots.py", line 120, in <module>
#>     P.x.__get__(Q())
#>     ~~~~~~~~~~~^^^^^
#> TypeError: descriptor 'x' for 'P' objects doesn't apply to a 'Q' object

# ---- slots of every form
class A:
    __slots__ = ('a', 'b', '__c')
    def __init__(s): s.a = 1; s.__c = 3
a = A()
print(a.a, hasattr(a, 'b'), a._A__c, hasattr(a, '__dict__'))
try: a.zz = 1
except AttributeError as e: print(e)
try: a.b
except AttributeError as e: print(e)
try: del a.b
except AttributeError as e: print(e)
print(A.a, type(A.a), A.__slots__)
class B(A): pass
b = B(); b.q = 1; print(b.__dict__, b.a)
class C(A): __slots__ = ()
try: C().q = 1
except AttributeError as e: print(e)
for s in ["class X:\n __slots__ = 'a', 'a'\n a = 1", "class X:\n __slots__ = 1", "class X:\n __slots__ = ['1a']", "class X(int):\n __slots__ = 'a'", "class X(tuple):\n __slots__ = 'a'", "class X:\n __slots__ = '__dict__', '__dict__'", "class X(A, list): pass", "class X:\n __slots__ = {'a': 'doc a'}\nprint(X.a.__doc__)", "class X:\n __slots__ = ['__weakref__', '__dict__']\nX().b = 2"]:
    try: exec(s); print('ok')
    except Exception as e: print(type(e).__name__, e)
class P: __slots__ = 'x'
class Q: __slots__ = 'y'
try:
    class R(P, Q): pass
except TypeError as e: print(e)
try: a.__class__ = P
except TypeError as e: print(e)
class P2: __slots__ = 'x'
p = P(); p.x = 5; p.__class__ = P2; print(p.x, type(p).__name__)
#> 1 False 3 False
#> 'A' object has no attribute 'zz' and no __dict__ for setting new attributes
#> 'A' object has no attribute 'b'
#> b
#> <member 'a' of 'A' objects> <class 'member_descriptor'> ('a', 'b', '__c')
#> {'q': 1} 1
#> 'C' object has no attribute 'q' and no __dict__ for setting new attributes
#> ValueError 'a' in __slots__ conflicts with class variable
#> TypeError 'int' object is not iterable
#> TypeError __slots__ must be identifiers
#> TypeError nonempty __slots__ not supported for subtype of 'int'
#> TypeError nonempty __slots__ not supported for subtype of 'tuple'
#> TypeError __dict__ slot disallowed: we already got one
#> TypeError multiple bases have instance lay-out conflict
#> None
#> ok
#> ok
#> multiple bases have instance lay-out conflict
#> __class__ assignment: 'P' object layout differs from 'A'
#> 5 P2

# ---- the error for an unknown attribute, with and without __setattr__ of its own
class P:
    __slots__ = ('x',)
    def __setattr__(self, k, v): super().__setattr__(k, v)
class Q:
    __slots__ = ('x',)
    def __delattr__(self, k): super().__delattr__(k)
class R:
    __slots__ = ('x',)
class S(R):
    __slots__ = ()
    z = 1
    def __setattr__(self, k, v): object.__setattr__(self, k, v)
for c in P, Q, R, S:
    for f in [lambda: setattr(c(), 'y', 1), lambda: delattr(c(), 'y'), lambda: setattr(c(), 'z', 1), lambda: object.__setattr__(c(), 'y', 1)]:
        try:
            f()
        except AttributeError as e:
            print(e)
#> 'P' object has no attribute 'y'
#> 'P' object has no attribute 'y'
#> 'P' object has no attribute 'z'
#> 'P' object has no attribute 'y'
#> 'Q' object has no attribute 'y'
#> 'Q' object has no attribute 'y'
#> 'Q' object has no attribute 'z'
#> 'Q' object has no attribute 'y'
#> 'R' object has no attribute 'y' and no __dict__ for setting new attributes
#> 'R' object has no attribute 'y' and no __dict__ for setting new attributes
#> 'R' object has no attribute 'z' and no __dict__ for setting new attributes
#> 'R' object has no attribute 'y' and no __dict__ for setting new attributes
#> 'S' object has no attribute 'y'
#> 'S' object has no attribute 'y'
#> 'S' object attribute 'z' is read-only
#> 'S' object has no attribute 'y'

# ---- names of slots out of any iterable
from dataclasses import dataclass
class Base:
    def __init_subclass__(cls, **kwargs): print('new', cls.__name__)
class Point(Base):
    __slots__ = {'x'}
print(Point.__slots__, Point.x)
class Lines:
    __slots__ = (name for name in ['left', 'right'])
print(Lines.left, Lines.right)
class Names:
    def __iter__(self):
        yield 'u'
        yield 'v'
class Vector(Point):
    __slots__ = Names()
v = Vector()
v.u, v.v, v.w = 1, 2, 3
print(v.u, v.v, v.__dict__)
class Keys:
    __slots__ = {'a': int, 'b': str}.keys()
print(Keys.__slots__, Keys().__slots__ is Keys.__slots__)
@dataclass(slots=True)
class Wide(Point):
    x: int
    z: int
print(Wide.__slots__)
class Once:
    __slots__ = iter(['n'])
try:
    @dataclass(slots=True)
    class More(Once):
        m: int
except TypeError as e:
    print(e)
#> new Point
#> {'x'} <member 'x' of 'Point' objects>
#> <member 'left' of 'Lines' objects> <member 'right' of 'Lines' objects>
#> new Vector
#> 1 2 {'w': 3}
#> dict_keys(['a', 'b']) True
#> new Wide
#> new Wide
#> ('z',)
#> Slots of 'Once' cannot be determined

# ---- iterables of names that are none
class Fails:
    def __iter__(self):
        raise KeyError('names')
for slots in [{1}, iter(['x', 'x y']), Fails(), 5]:
    try:
        type('C', (), {'__slots__': slots})
    except (TypeError, KeyError) as e:
        print(type(e).__name__, e)
try:
    class C:
        x = 1
        __slots__ = {'x'}
except ValueError as e:
    print(e)
class D(int):
    __slots__ = set()
try:
    class E(int):
        __slots__ = {'x'}
except TypeError as e:
    print(e)
#> TypeError __slots__ items must be strings, not 'int'
#> TypeError __slots__ must be identifiers
#> KeyError 'names'
#> TypeError 'int' object is not iterable
#> 'x' in __slots__ conflicts with class variable
#> nonempty __slots__ not supported for subtype of 'int'

# ---- names of slots
for n in [chr(128), 'a b', '1', '', 'é', 'class', '𠮷', 'a-b', 'a\u0301']:
    try:
        class C: __slots__ = [n]
        print(ascii(n), 'ok')
    except Exception as e: print(ascii(n), type(e).__name__, e)
#> '\x80' TypeError __slots__ must be identifiers
#> 'a b' TypeError __slots__ must be identifiers
#> '1' TypeError __slots__ must be identifiers
#> '' TypeError __slots__ must be identifiers
#> '\xe9' ok
#> 'class' ok
#> '\U00020bb7' ok
#> 'a-b' TypeError __slots__ must be identifiers
#> 'a\u0301' ok

# ---- room for a dict and for weak references comes from the base whose layout instances have
import weakref
class A: pass
class W: __slots__ = ('__weakref__',)
class D: __slots__ = ('__dict__',)
class E: __slots__ = ()
class Q: __slots__ = ('q',)
for bases in [(int,), (list,), (set,), (Exception,), (type,), (A, int), (A, list), (W, list), (D, list), (E, list), (Q, A), (A, Q), (A, type), (W, tuple)]:
    print(*[b.__name__ for b in bases])
    for slots in [None, (), ('a',), ('__dict__',), ('__weakref__',), ('a', 'a'), ('__dict__', '__dict__'), ('__weakref__', 'n'), ('n', '1'), ('n', 1)]:
        ns = {'n': 1} if slots is None else {'n': 1, '__slots__': slots}
        try:
            c = type('C', bases, ns)
        except (TypeError, ValueError) as e:
            print('   ', slots, type(e).__name__, e)
            continue
        has = [x for x in ('__dict__', '__weakref__', 'a') if x in c.__dict__]
        o = c('o', (), {}) if issubclass(c, type) else c()
        try:
            has.append(weakref.ref(o)() is o)
        except TypeError as e:
            has.append(str(e))
        print('   ', slots, *has, hasattr(o, '__dict__'), c.__base__.__name__)
#> int
#>     None __dict__ cannot create weak reference to 'C' object True int
#>     () cannot create weak reference to 'C' object False int
#>     ('a',) TypeError nonempty __slots__ not supported for subtype of 'int'
#>     ('__dict__',) TypeError nonempty __slots__ not supported for subtype of 'int'
#>     ('__weakref__',) TypeError nonempty __slots__ not supported for subtype of 'int'
#>     ('a', 'a') TypeError nonempty __slots__ not supported for subtype of 'int'
#>     ('__dict__', '__dict__') TypeError nonempty __slots__ not supported for subtype of 'int'
#>     ('__weakref__', 'n') TypeError nonempty __slots__ not supported for subtype of 'int'
#>     ('n', '1') TypeError nonempty __slots__ not supported for subtype of 'int'
#>     ('n', 1) TypeError nonempty __slots__ not supported for subtype of 'int'
#> list
#>     None __dict__ __weakref__ True True list
#>     () cannot create weak reference to 'C' object False list
#>     ('a',) a cannot create weak reference to 'C' object False list
#>     ('__dict__',) __dict__ cannot create weak reference to 'C' object True list
#>     ('__weakref__',) __weakref__ True False list
#>     ('a', 'a') a cannot create weak reference to 'C' object False list
#>     ('__dict__', '__dict__') TypeError __dict__ slot disallowed: we already got one
#>     ('__weakref__', 'n') ValueError 'n' in __slots__ conflicts with class variable
#>     ('n', '1') TypeError __slots__ must be identifiers
#>     ('n', 1) TypeError __slots__ items must be strings, not 'int'
#> set
#>     None __dict__ True True set
#>     () True False set
#>     ('a',) a True False set
#>     ('__dict__',) __dict__ True True set
#>     ('__weakref__',) TypeError __weakref__ slot disallowed: we already got one
#>     ('a', 'a') a True False set
#>     ('__dict__', '__dict__') TypeError __dict__ slot disallowed: we already got one
#>     ('__weakref__', 'n') TypeError __weakref__ slot disallowed: we already got one
#>     ('n', '1') TypeError __slots__ must be identifiers
#>     ('n', 1) TypeError __slots__ items must be strings, not 'int'
#> Exception
#>     None __weakref__ True True Exception
#>     () cannot create weak reference to 'C' object True Exception
#>     ('a',) a cannot create weak reference to 'C' object True Exception
#>     ('__dict__',) TypeError __dict__ slot disallowed: we already got one
#>     ('__weakref__',) __weakref__ True True Exception
#>     ('a', 'a') a cannot create weak reference to 'C' object True Exception
#>     ('__dict__', '__dict__') TypeError __dict__ slot disallowed: we already got one
#>     ('__weakref__', 'n') ValueError 'n' in __slots__ conflicts with class variable
#>     ('n', '1') TypeError __slots__ must be identifiers
#>     ('n', 1) TypeError __slots__ items must be strings, not 'int'
#> type
#>     None True True type
#>     () True True type
#>     ('a',) TypeError nonempty __slots__ not supported for subtype of 'type'
#>     ('__dict__',) TypeError nonempty __slots__ not supported for subtype of 'type'
#>     ('__weakref__',) TypeError nonempty __slots__ not supported for subtype of 'type'
#>     ('a', 'a') TypeError nonempty __slots__ not supported for subtype of 'type'
#>     ('__dict__', '__dict__') TypeError nonempty __slots__ not supported for subtype of 'type'
#>     ('__weakref__', 'n') TypeError nonempty __slots__ not supported for subtype of 'type'
#>     ('n', '1') TypeError nonempty __slots__ not supported for subtype of 'type'
#>     ('n', 1) TypeError nonempty __slots__ not supported for subtype of 'type'
#> A int
#>     None __dict__ cannot create weak reference to 'C' object True int
#>     () __dict__ cannot create weak reference to 'C' object True int
#>     ('a',) TypeError nonempty __slots__ not supported for subtype of 'int'
#>     ('__dict__',) TypeError nonempty __slots__ not supported for subtype of 'int'
#>     ('__weakref__',) TypeError nonempty __slots__ not supported for subtype of 'int'
#>     ('a', 'a') TypeError nonempty __slots__ not supported for subtype of 'int'
#>     ('__dict__', '__dict__') TypeError nonempty __slots__ not supported for subtype of 'int'
#>     ('__weakref__', 'n') TypeError nonempty __slots__ not supported for subtype of 'int'
#>     ('n', '1') TypeError nonempty __slots__ not supported for subtype of 'int'
#>     ('n', 1) TypeError nonempty __slots__ not supported for subtype of 'int'
#> A list
#>     None __dict__ __weakref__ True True list
#>     () __dict__ __weakref__ True True list
#>     ('a',) __dict__ __weakref__ a True True list
#>     ('__dict__',) __dict__ __weakref__ True True list
#>     ('__weakref__',) __dict__ __weakref__ True True list
#>     ('a', 'a') __dict__ __weakref__ a True True list
#>     ('__dict__', '__dict__') TypeError __dict__ slot disallowed: we already got one
#>     ('__weakref__', 'n') ValueError 'n' in __slots__ conflicts with class variable
#>     ('n', '1') TypeError __slots__ must be identifiers
#>     ('n', 1) TypeError __slots__ items must be strings, not 'int'
#> W list
#>     None __dict__ __weakref__ True True list
#>     () __weakref__ True False list
#>     ('a',) __weakref__ a True False list
#>     ('__dict__',) __dict__ __weakref__ True True list
#>     ('__weakref__',) __weakref__ True False list
#>     ('a', 'a') __weakref__ a True False list
#>     ('__dict__', '__dict__') TypeError __dict__ slot disallowed: we already got one
#>     ('__weakref__', 'n') ValueError 'n' in __slots__ conflicts with class variable
#>     ('n', '1') TypeError __slots__ must be identifiers
#>     ('n', 1) TypeError __slots__ items must be strings, not 'int'
#> D list
#>     None __dict__ __weakref__ True True list
#>     () __dict__ cannot create weak reference to 'C' object True list
#>     ('a',) __dict__ a cannot create weak reference to 'C' object True list
#>     ('__dict__',) __dict__ cannot create weak reference to 'C' object True list
#>     ('__weakref__',) __dict__ __weakref__ True True list
#>     ('a', 'a') __dict__ a cannot create weak reference to 'C' object True list
#>     ('__dict__', '__dict__') TypeError __dict__ slot disallowed: we already got one
#>     ('__weakref__', 'n') ValueError 'n' in __slots__ conflicts with class variable
#>     ('n', '1') TypeError __slots__ must be identifiers
#>     ('n', 1) TypeError __slots__ items must be strings, not 'int'
#> E list
#>     None __dict__ __weakref__ True True list
#>     () cannot create weak reference to 'C' object False list
#>     ('a',) a cannot create weak reference to 'C' object False list
#>     ('__dict__',) __dict__ cannot create weak reference to 'C' object True list
#>     ('__weakref__',) __weakref__ True False list
#>     ('a', 'a') a cannot create weak reference to 'C' object False list
#>     ('__dict__', '__dict__') TypeError __dict__ slot disallowed: we already got one
#>     ('__weakref__', 'n') ValueError 'n' in __slots__ conflicts with class variable
#>     ('n', '1') TypeError __slots__ must be identifiers
#>     ('n', 1) TypeError __slots__ items must be strings, not 'int'
#> Q A
#>     None __dict__ __weakref__ True True Q
#>     () __dict__ __weakref__ True True Q
#>     ('a',) __dict__ __weakref__ a True True Q
#>     ('__dict__',) __dict__ __weakref__ True True Q
#>     ('__weakref__',) __dict__ __weakref__ True True Q
#>     ('a', 'a') __dict__ __weakref__ a True True Q
#>     ('__dict__', '__dict__') TypeError __dict__ slot disallowed: we already got one
#>     ('__weakref__', 'n') ValueError 'n' in __slots__ conflicts with class variable
#>     ('n', '1') TypeError __slots__ must be identifiers
#>     ('n', 1) TypeError __slots__ items must be strings, not 'int'
#> A Q
#>     None __dict__ __weakref__ True True Q
#>     () __dict__ __weakref__ True True Q
#>     ('a',) __dict__ __weakref__ a True True Q
#>     ('__dict__',) __dict__ __weakref__ True True Q
#>     ('__weakref__',) __dict__ __weakref__ True True Q
#>     ('a', 'a') __dict__ __weakref__ a True True Q
#>     ('__dict__', '__dict__') TypeError __dict__ slot disallowed: we already got one
#>     ('__weakref__', 'n') ValueError 'n' in __slots__ conflicts with class variable
#>     ('n', '1') TypeError __slots__ must be identifiers
#>     ('n', 1) TypeError __slots__ items must be strings, not 'int'
#> A type
#>     None True True type
#>     () True True type
#>     ('a',) TypeError nonempty __slots__ not supported for subtype of 'type'
#>     ('__dict__',) TypeError nonempty __slots__ not supported for subtype of 'type'
#>     ('__weakref__',) TypeError nonempty __slots__ not supported for subtype of 'type'
#>     ('a', 'a') TypeError nonempty __slots__ not supported for subtype of 'type'
#>     ('__dict__', '__dict__') TypeError nonempty __slots__ not supported for subtype of 'type'
#>     ('__weakref__', 'n') TypeError nonempty __slots__ not supported for subtype of 'type'
#>     ('n', '1') TypeError nonempty __slots__ not supported for subtype of 'type'
#>     ('n', 1) TypeError nonempty __slots__ not supported for subtype of 'type'
#> W tuple
#>     None __dict__ cannot create weak reference to 'C' object True tuple
#>     () cannot create weak reference to 'C' object False tuple
#>     ('a',) TypeError nonempty __slots__ not supported for subtype of 'tuple'
#>     ('__dict__',) TypeError nonempty __slots__ not supported for subtype of 'tuple'
#>     ('__weakref__',) TypeError nonempty __slots__ not supported for subtype of 'tuple'
#>     ('a', 'a') TypeError nonempty __slots__ not supported for subtype of 'tuple'
#>     ('__dict__', '__dict__') TypeError nonempty __slots__ not supported for subtype of 'tuple'
#>     ('__weakref__', 'n') TypeError nonempty __slots__ not supported for subtype of 'tuple'
#>     ('n', '1') TypeError nonempty __slots__ not supported for subtype of 'tuple'
#>     ('n', 1) TypeError nonempty __slots__ not supported for subtype of 'tuple'

# ---- slots of a class that is assigned, as an object's and as a base
class F: __slots__ = ()
for base in [int, list, Exception, object, type, F]:
    C = type('C', (base,), {'__slots__': ()})
    D = type('D', (base,), {})
    class E(base): __slots__ = ('__weakref__',) if base in (list, object, F) else ()
    same = []
    for x in (C, D, E):
        for y in (C, D, E):
            o = x('a', (), {}) if issubclass(x, type) else x()
            class X(x): pass
            for assign in (lambda: setattr(o, '__class__', y), lambda: setattr(X, '__bases__', (y,))):
                try:
                    assign()
                    same.append(True)
                except TypeError as e:
                    same.append(False)
    print(base.__name__, *map(int, same))
#> int 1 1 0 0 1 1 0 0 1 1 0 0 1 1 0 0 1 1
#> list 1 1 0 0 0 0 0 0 1 1 0 0 0 0 0 0 1 1
#> Exception 1 1 0 0 1 1 0 0 1 1 0 0 1 1 0 0 1 1
#> object 1 1 0 0 0 0 0 0 1 1 0 0 0 0 0 0 1 1
#> type 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1
#> F 1 1 0 0 0 0 0 0 1 1 0 0 0 0 0 0 1 1

# ---- bases that are assigned have the layout of those before
import collections
class A: pass
class B(A): pass
for old in (object, int, str, list, dict, set, Exception, OSError, property, zip, A, B, collections.defaultdict):
    said = []
    for new in (object, float, range, list, dict, KeyError, OSError, ImportError, map, A, collections.OrderedDict, collections.defaultdict):
        class X(old): pass
        try:
            X.__bases__ = new,
            said.append('fine')
        except TypeError as e:
            said.append(next(word for word in ('acceptable', 'layout', 'deallocator') if word in str(e)))
    print(old.__name__, *said)
#> object fine layout acceptable deallocator deallocator deallocator deallocator deallocator deallocator deallocator deallocator deallocator
#> int layout layout acceptable deallocator deallocator deallocator deallocator deallocator deallocator deallocator deallocator deallocator
#> str layout layout acceptable deallocator deallocator deallocator deallocator deallocator deallocator deallocator deallocator deallocator
#> list deallocator deallocator acceptable fine layout layout layout layout layout layout layout layout
#> dict deallocator deallocator acceptable layout fine layout layout layout layout layout layout layout
#> set deallocator deallocator acceptable layout layout layout layout layout layout layout layout layout
#> Exception deallocator deallocator acceptable layout layout fine layout layout layout layout layout layout
#> OSError deallocator deallocator acceptable layout layout layout fine layout layout layout layout layout
#> property deallocator deallocator acceptable layout layout layout layout layout layout layout layout layout
#> zip deallocator deallocator acceptable layout layout layout layout layout layout layout layout layout
#> A deallocator deallocator acceptable layout layout layout layout layout layout fine layout layout
#> B deallocator deallocator acceptable layout layout layout layout layout layout fine layout layout
#> defaultdict deallocator deallocator acceptable layout layout layout layout layout layout layout layout fine

# ---- an empty slot names the class in full
def outer():
    class A: __slots__ = 'a'
    class B(A): pass
    for x in A(), B():
        for f in lambda: x.a, lambda: A.a.__get__(x), lambda: A.a.__delete__(x), lambda: x.b:
            try: f()
            except AttributeError as e: print(e)
    A.__module__ = 'other'
    try: A().a
    except AttributeError as e: print(e)
outer()
#> 'outer.<locals>.A' object has no attribute 'a'
#> 'outer.<locals>.A' object has no attribute 'a'
#> a
#> 'A' object has no attribute 'b'
#> 'outer.<locals>.B' object has no attribute 'a'
#> 'outer.<locals>.B' object has no attribute 'a'
#> a
#> 'B' object has no attribute 'b'
#> 'other.outer.<locals>.A' object has no attribute 'a'

# ---- kinds of modules and aliases have no slots
#! a module keeps all its attributes in its dict, an alias has none
import types
class Empty(types.ModuleType):
    __slots__ = ()

class Lazy(types.ModuleType):
    def __getattr__(self, name):
        return f'lazy {name}'

print(Empty('e'), Lazy('l').word)
try:
    class Slotted(types.ModuleType):
        __slots__ = ('q',)
    Slotted('s').q = 1
    print('made')
except TypeError as e:
    print(e)
class Alias(types.GenericAlias):
    __slots__ = ('q',)
try:
    Alias(list, int).q = 1
    print('set')
except AttributeError as e:
    print(e)
#> <module 'e'> lazy word
#> nonempty __slots__ not supported for subtype of 'module'
#> 'Alias' object attribute 'q' is read-only
