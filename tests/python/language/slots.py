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
