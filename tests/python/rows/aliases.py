# Parameterized types and unions over objects of the program's own classes.

# ---- aliases over objects with their own repr, == and hash
class V:
    def __init__(self, n): self.n = n
    def __repr__(self):
        print('repr', self.n)
        return f'V{self.n}'
    def __eq__(self, other):
        print('eq', self.n)
        return isinstance(other, V) and self.n == other.n
    def __hash__(self):
        return self.n
a, b, c = list[V(1)], list[V(1)], list[V(2)]
print(a)
print(a == b)
print(a == c, a != b)
print(hash(a) == hash(b))
print({a: 1}[b])
print(dict[V(1), [V(2), int]], tuple[V(3), ...])
print(*list[V(1)])
#> repr 1
#> list[V1]
#> eq 1
#> True
#> eq 1
#> eq 1
#> False False
#> True
#> eq 1
#> 1
#> repr 1
#> repr 2
#> dict[V1, [V2, int]] repr 3
#> tuple[V3, ...]
#> repr 1
#> *list[V1]

# ---- aliases over objects with __qualname__ and __module__
class Q:
    def __getattr__(self, name):
        print('getattr', name)
        raise AttributeError(name)
    def __repr__(self): return 'Q()'
class R:
    __module__ = 'm'
    def __init__(self): self.__qualname__ = 'r'
class S:
    __module__ = 'builtins'
    def __init__(self): self.__qualname__ = 's'
def f(): pass
print(list[Q()], list[R()], list[S()], list[f], list[len], list[lambda: 0])
print(list['text'], list[1.5], list[None], list[()], list[[]], list[(1, 2)])
#> getattr __origin__
#> getattr __qualname__
#> list[Q()] list[m.r] list[s] list[__main__.f] list[len] list[__main__.<lambda>]
#> list['text'] list[1.5] list[None] list[()] list[[]] list[1, 2]

# ---- unions of classes whose metaclass has == and hash
class M(type):
    def __eq__(self, other):
        return getattr(other, '__name__', '')[:1] == self.__name__[:1]
    def __hash__(self):
        return 7
class A1(metaclass=M): pass
class A2(metaclass=M): pass
class B1(metaclass=M): pass
print(A1 | B1)
print(A1 | A2)
print(A1 | None | A2)
print((A1 | B1) == (B1 | A2))
print(hash(A1 | B1) == hash(B1 | A1))
Union = type(int | str)
print(Union[A1, B1, A2])
print(Union[A1, int].__args__)
#> __main__.A1 | __main__.B1
#> <class '__main__.A1'>
#> __main__.A1 | None
#> True
#> True
#> __main__.A1 | __main__.B1
#> (<class '__main__.A1'>, <class 'int'>)

# ---- a metaclass without hash in a union
class M(type):
    def __eq__(self, other):
        return other is self
    __hash__ = None
class A(metaclass=M): pass
class B(metaclass=M): pass
print(A | B, A | A | B | B, int | A | int)
try:
    hash(A | B)
except TypeError as e:
    print(e)
#> __main__.A | __main__.B __main__.A | __main__.B int | __main__.A
#> unhashable type: 'M'

# ---- substitution in aliases with such classes
class M(type):
    def __eq__(self, other): return getattr(other, '__name__', '')[:1] == self.__name__[:1]
    def __hash__(self): return 7
class A1(metaclass=M): pass
class A2(metaclass=M): pass
def f[T, U](): return T, U
T, U = f()
print((T | U)[A1, A2])
print(list[T | A1][A2], dict[T, list[U | int]][A1, A2])
class V:
    def __repr__(self): return 'V()'
try:
    list[V()][int]
except TypeError as e:
    print(e)
try:
    dict[T, V()][int, str]
except TypeError as e:
    print(e)
print(dict[T, V()][int])
#> <class '__main__.A1'>
#> list[__main__.A2] dict[__main__.A1, list[__main__.A2 | int]]
#> list[V()] is not a generic class
#> Too many arguments for dict[T, V()]; actual 2, expected 1
#> dict[int, V()]

# ---- unions with type variables, aliases and such classes
class M(type):
    def __eq__(self, other): return other is self
    def __hash__(self): return 7
class A(metaclass=M): pass
class B(metaclass=M): pass
def f[T, *Ts, **P](): return T, Ts, P
T, Ts, P = f()
type Al = int
for x in T, P, Al, int | str:
    print(x | (A | B), (A | B) | x, x.__or__(A | B), x.__ror__(A | B))
for x in list[int], None, type(None):
    print(x | (A | B), (A | B) | x)
print(list[int].__or__(A), list[int].__ror__(A), type(list[int]).__or__(list[int], A), type(list[int]).__ror__(list[int], A))
print(type(None).__or__(A), hasattr(None, '__or__'), hasattr(None, '__ror__'))
print(A.__or__(B), A.__ror__(B), A | (B | A))
print(hasattr(Ts, '__or__'), hasattr(Ts, '__ror__'))
#> T | __main__.A | __main__.B __main__.A | __main__.B | T T | __main__.A | __main__.B __main__.A | __main__.B | T
#> P | __main__.A | __main__.B __main__.A | __main__.B | P P | __main__.A | __main__.B __main__.A | __main__.B | P
#> Al | __main__.A | __main__.B __main__.A | __main__.B | Al Al | __main__.A | __main__.B __main__.A | __main__.B | Al
#> int | str | __main__.A | __main__.B __main__.A | __main__.B | int | str int | str | __main__.A | __main__.B __main__.A | __main__.B | int | str
#> list[int] | __main__.A | __main__.B __main__.A | __main__.B | list[int]
#> None | __main__.A | __main__.B __main__.A | __main__.B | None
#> None | __main__.A | __main__.B __main__.A | __main__.B | None
#> list | __main__.A __main__.A | list list[int] | __main__.A __main__.A | list[int]
#> None | __main__.A False False
#> __main__.A | __main__.B __main__.B | __main__.A __main__.A | __main__.B
#> False False

# ---- isinstance and issubclass with unions and aliases
class M(type):
    def __instancecheck__(self, x):
        print('instancecheck', self.__name__)
        return True
    def __subclasscheck__(self, x):
        print('subclasscheck', self.__name__)
        return x is int
class A(metaclass=M): pass
print(isinstance(1, int | str), isinstance(1.5, int | str), isinstance(None, int | None), issubclass(bool, int | str))
print(isinstance(1, str | A), issubclass(int, str | A), issubclass(float, A | str), isinstance(1, (str, bytes | A)))
def tries(*fs):
    for f in fs:
        try:
            print(f())
        except TypeError as e:
            print(e)
tries(lambda: isinstance(1, list[int]), lambda: issubclass(int, list[int]), lambda: isinstance('a', int | list[int]),
    lambda: isinstance(1, int | list[int]), lambda: issubclass(str, int | list[int]))
class C[T]: pass
tries(lambda: isinstance(1, C[int]), lambda: issubclass(int, C[int]), lambda: issubclass(int, str | C[int]))
print(hasattr(int | str, '__instancecheck__'), hasattr(int | str, '__subclasscheck__'))
tries(lambda: list[int].__instancecheck__([]), lambda: list[int].__subclasscheck__(list), lambda: C[int].__instancecheck__(1),
    lambda: C[int].__subclasscheck__(int))
#> True False True True
#> instancecheck A
#> subclasscheck A
#> subclasscheck A
#> instancecheck A
#> True True False True
#> isinstance() argument 2 cannot be a parameterized generic
#> issubclass() argument 2 cannot be a parameterized generic
#> isinstance() argument 2 cannot be a parameterized generic
#> True
#> issubclass() argument 2 cannot be a parameterized generic
#> Subscripted generics cannot be used with class and instance checks
#> Subscripted generics cannot be used with class and instance checks
#> Subscripted generics cannot be used with class and instance checks
#> False False
#> True
#> True
#> Subscripted generics cannot be used with class and instance checks
#> Subscripted generics cannot be used with class and instance checks

# ---- which attributes an alias has of its own
a = list[int]
print(a.__repr__ is list.__repr__, a.__len__, a.__iter__, a.__getitem__, a.__name__, a.__module__, a.__doc__ == list.__doc__)
print(a.__origin__, a.__args__, a.__parameters__, a.__unpacked__, a.__mro_entries__(()), a.__class__, a.append)
for name in '__bases__', '__copy__', '__deepcopy__', 'nothing':
    try:
        print(getattr(a, name))
    except AttributeError as e:
        print(e)
class C[T]:
    'doc of C'
    x = 1
c = C[int]
print(c.x, c.__name__, c.__qualname__, c.__module__, c.__origin__, c.__mro_entries__((c,)), hasattr(c, '__init_subclass__'))
#> True <slot wrapper '__len__' of 'list' objects> <slot wrapper '__iter__' of 'list' objects> <method '__getitem__' of 'list' objects> list builtins True
#> <class 'list'> (<class 'int'>,) () False (<class 'list'>,) <class 'types.GenericAlias'> <method 'append' of 'list' objects>
#> 'types.GenericAlias' object has no attribute '__bases__'
#> 'types.GenericAlias' object has no attribute '__copy__'
#> 'types.GenericAlias' object has no attribute '__deepcopy__'
#> type object 'list' has no attribute 'nothing'
#> 1 C C __main__ <class '__main__.C'> (<class '__main__.C'>,) True

# ---- frozensets and memoryviews of objects with hash and ==
class K:
    def __init__(self, n): self.n = n
    def __hash__(self):
        print('hash', self.n)
        return self.n
    def __eq__(self, other): return self.n == other.n
f = frozenset([K(1), K(2), (K(3), 4)])
print('made')
print(f.__hash__() == hash(f), hash(f) == hash(frozenset([(K(3), 4), K(2), K(1)])))
print(frozenset([f, 1]).__hash__() == hash(frozenset([1, f])))
m = memoryview(b'ab')
print(m.__ne__(K(1)), m.__eq__(K(1)), m != K, m.cast('c') == m, memoryview(b'a').cast('c') != b'a')
#> hash 1
#> hash 2
#> hash 3
#> made
#> hash 3
#> hash 2
#> hash 1
#> True True
#> True
#> NotImplemented NotImplemented True False True

# ---- descriptors of slots and built-in attributes called by their methods' names
class A:
    __slots__ = ('x', 'y')
class B(A):
    x = property(lambda self: 'shadowed')
b = B()
A.x.__set__(b, 5)
print(b.x, A.x.__get__(b), A.x.__get__(b, B))
A.x.__delete__(b)
for f in lambda: A.x.__get__(b), lambda: A.x.__delete__(b), lambda: A.x.__set__(1, 2), lambda: A.x.__get__(1), lambda: A.x.__delete__(1):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
doc = type.__dict__['__doc__']
def g(): pass
fd = type(g).__dict__['__name__']
fd.__set__(g, 'h')
print(g.__name__, fd.__get__(g))
for f in lambda: fd.__set__(1, 'x'), lambda: fd.__delete__(1), lambda: fd.__delete__(g), lambda: fd.__set__(g, 5):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
#> shadowed 5 5
#> AttributeError 'B' object has no attribute 'x'
#> AttributeError x
#> TypeError descriptor 'x' for 'A' objects doesn't apply to a 'int' object
#> TypeError descriptor 'x' for 'A' objects doesn't apply to a 'int' object
#> TypeError descriptor 'x' for 'A' objects doesn't apply to a 'int' object
#> h h
#> TypeError descriptor '__name__' for 'function' objects doesn't apply to a 'int' object
#> TypeError descriptor '__name__' for 'function' objects doesn't apply to a 'int' object
#> TypeError __name__ must be set to a string object
#> TypeError __name__ must be set to a string object

# ---- a method whose function gives its doc in Python
class F:
    def __getattr__(self, name):
        return f'made {name}'
    def __call__(self, *args): return args
import types
class G:
    @property
    def __doc__(self): return 'from a property'
    def __call__(self): pass
print(types.MethodType(G(), 1).__doc__)
#> from a property

# ---- a module's own attributes set and deleted by the methods' names
import types
class M(types.ModuleType):
    @property
    def p(self): return self.__dict__.get('_p', 'none')
    @p.setter
    def p(self, value): self._p = ('set', value)
    @p.deleter
    def p(self): print('deleted')
m = M('m')
m.p = 1
print(m.p)
types.ModuleType.__setattr__(m, 'p', 2)
print(m.p)
types.ModuleType.__delattr__(m, 'p')
del m.p
m.__setattr__('q', 3)
print(m.q)
m.__delattr__('q')
print(hasattr(m, 'q'))
#> ('set', 1)
#> ('set', 2)
#> deleted
#> deleted
#> 3
#> False

# ---- a class whose __annotate__ is a descriptor in Python
class D:
    def __get__(self, instance, owner):
        print('get', instance, owner.__name__)
        return lambda format: {'x': format}
    def __call__(self, format): return {'y': format}
class C: pass
C.__annotate__ = D()
print(C.__annotate__(3))
print(C.__annotations__)
#> get None C
#> {'x': 3}
#> get None C
#> {'x': 1}

# ---- bytes.__rmod__ with values that format themselves
class B(bytes):
    def __bytes__(self): return b'own'
class A(bytearray):
    def __bytes__(self): return b'own'
class I:
    def __index__(self): return 7
print(B(b'x').__rmod__(b'<%s>'), A(b'x').__rmod__(bytearray(b'<%s>')), B(b'x').__rmod__('<%s>'), A(b'x').__rmod__(b'<%s>'))
#> b'<x>' bytearray(b'<x>') NotImplemented NotImplemented
