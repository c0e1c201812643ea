# Special forms, aliases and forward references of typing by each of their attributes.

# ---- special forms
import typing
from typing import Any, Optional, Union, ClassVar, Final, Literal, Concatenate, Annotated, TypeGuard, Callable
for f in (Optional, ClassVar, Final, Literal, Concatenate, TypeGuard):
    print(f._name, f.__qualname__, f.__module__, repr(f))
    for act in (lambda: f.__mro_entries__(()), lambda: issubclass(int, f), lambda: isinstance(1, f), lambda: f(), lambda: f | int, lambda: int | f, lambda: f.__or__(int), lambda: f.__ror__(str)):
        try:
            print(' ', act())
        except Exception as e:
            print(' ', type(e).__name__, e)
#> Optional Optional typing typing.Optional
#>   TypeError Cannot subclass typing.Optional
#>   TypeError typing.Optional cannot be used with issubclass()
#>   TypeError typing.Optional cannot be used with isinstance()
#>   TypeError Cannot instantiate typing.Optional
#>   TypeError Plain typing.Optional is not valid as type argument
#>   TypeError Plain typing.Optional is not valid as type argument
#>   TypeError Plain typing.Optional is not valid as type argument
#>   TypeError Plain typing.Optional is not valid as type argument
#> ClassVar ClassVar typing typing.ClassVar
#>   TypeError Cannot subclass typing.ClassVar
#>   TypeError typing.ClassVar cannot be used with issubclass()
#>   TypeError typing.ClassVar cannot be used with isinstance()
#>   TypeError Cannot instantiate typing.ClassVar
#>   TypeError Plain typing.ClassVar is not valid as type argument
#>   TypeError Plain typing.ClassVar is not valid as type argument
#>   TypeError Plain typing.ClassVar is not valid as type argument
#>   TypeError Plain typing.ClassVar is not valid as type argument
#> Final Final typing typing.Final
#>   TypeError Cannot subclass typing.Final
#>   TypeError typing.Final cannot be used with issubclass()
#>   TypeError typing.Final cannot be used with isinstance()
#>   TypeError Cannot instantiate typing.Final
#>   TypeError Plain typing.Final is not valid as type argument
#>   TypeError Plain typing.Final is not valid as type argument
#>   TypeError Plain typing.Final is not valid as type argument
#>   TypeError Plain typing.Final is not valid as type argument
#> Literal Literal typing typing.Literal
#>   TypeError Cannot subclass typing.Literal
#>   TypeError typing.Literal cannot be used with issubclass()
#>   TypeError typing.Literal cannot be used with isinstance()
#>   TypeError Cannot instantiate typing.Literal
#>   TypeError Plain typing.Literal is not valid as type argument
#>   TypeError Plain typing.Literal is not valid as type argument
#>   TypeError Plain typing.Literal is not valid as type argument
#>   TypeError Plain typing.Literal is not valid as type argument
#> Concatenate Concatenate typing typing.Concatenate
#>   TypeError Cannot subclass typing.Concatenate
#>   TypeError typing.Concatenate cannot be used with issubclass()
#>   TypeError typing.Concatenate cannot be used with isinstance()
#>   TypeError Cannot instantiate typing.Concatenate
#>   TypeError Plain typing.Concatenate is not valid as type argument
#>   TypeError Plain typing.Concatenate is not valid as type argument
#>   TypeError Plain typing.Concatenate is not valid as type argument
#>   TypeError Plain typing.Concatenate is not valid as type argument
#> TypeGuard TypeGuard typing typing.TypeGuard
#>   TypeError Cannot subclass typing.TypeGuard
#>   TypeError typing.TypeGuard cannot be used with issubclass()
#>   TypeError typing.TypeGuard cannot be used with isinstance()
#>   TypeError Cannot instantiate typing.TypeGuard
#>   TypeError Plain typing.TypeGuard is not valid as type argument
#>   TypeError Plain typing.TypeGuard is not valid as type argument
#>   TypeError Plain typing.TypeGuard is not valid as type argument
#>   TypeError Plain typing.TypeGuard is not valid as type argument

# ---- special forms as bases
from typing import Optional, ClassVar, Final
for f in (Optional, ClassVar, Final):
    try:
        class A(f): pass
    except TypeError as e:
        print(e)
    try:
        class B(f[int]): pass
    except TypeError as e:
        print(e)
#> Cannot subclass typing.Optional
#> Cannot subclass int | None
#> Cannot subclass typing.ClassVar
#> Cannot subclass typing.ClassVar[int]
#> Cannot subclass typing.Final
#> Cannot subclass typing.Final[int]

# ---- special forms with user types
from typing import Optional, ClassVar, Literal, Union, List, Dict
class K:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return isinstance(o, K) and self.n == o.n
    def __hash__(self): return hash(self.n)
    def __repr__(self): return f'K{self.n}'
class M(type):
    def __or__(self, o): return ('M or', o)
    def __ror__(self, o): return ('M ror', o)
    def __eq__(self, o): return self is o
    def __hash__(self): return 7
class C(metaclass=M): pass
print(Literal[K(1), K(1), K(2)], Optional[C], ClassVar[C], List[C] == List[C], Dict[str, C] == Dict[str, C], List[C] != List[int], List[C] | int, int | List[C])
print(List | C, C | List, Optional | C if False else None, List[C].__or__(C), List[C].__ror__(C))
print(List[Literal[K(1)]] == List[Literal[K(1)]], hash(List[C]) == hash(List[C]))
#> typing.Literal[K1, K2] __main__.C | None typing.ClassVar[__main__.C] True True True typing.List[__main__.C] | int int | typing.List[__main__.C]
#> typing.List | __main__.C ('M or', typing.List) None typing.List[__main__.C] | __main__.C __main__.C | typing.List[__main__.C]
#> True True

# ---- aliases of typing
import typing
from typing import List, Dict, Callable, Tuple, TypeVar, Type, Deque
T = TypeVar('T')
for f in (List, Dict, Type, Deque, Tuple, Callable):
    print(f.__module__, f._name, getattr(f, '_nparams', None), f.__origin__)
    print(' ', f.__mro_entries__((f,)), f | None, None | f)
class L(List): pass
class D(Dict[str, int]): pass
print(L.__mro__, D.__mro__, D.__orig_bases__)
#> typing List 1 <class 'list'>
#>   (<class 'list'>, <class 'typing.Generic'>) typing.List | None None | typing.List
#> typing Dict 2 <class 'dict'>
#>   (<class 'dict'>, <class 'typing.Generic'>) typing.Dict | None None | typing.Dict
#> typing Type 1 <class 'type'>
#>   (<class 'type'>, <class 'typing.Generic'>) typing.Type | None None | typing.Type
#> typing Deque 1 <class 'collections.deque'>
#>   (<class 'collections.deque'>, <class 'typing.Generic'>) typing.Deque | None None | typing.Deque
#> typing Tuple -1 <class 'tuple'>
#>   (<class 'tuple'>, <class 'typing.Generic'>) typing.Tuple | None None | typing.Tuple
#> typing Callable 2 <class 'collections.abc.Callable'>
#>   (<class 'collections.abc.Callable'>, <class 'typing.Generic'>) typing.Callable | None None | typing.Callable
#> (<class '__main__.L'>, <class 'list'>, <class 'typing.Generic'>, <class 'object'>) (<class '__main__.D'>, <class 'dict'>, <class 'typing.Generic'>, <class 'object'>) (typing.Dict[str, int],)

# ---- forward references
from annotationlib import ForwardRef
import typing
r = ForwardRef('int')
print(r.__forward_arg__, r.__forward_module__, r.__forward_is_class__, r.__forward_is_argument__, r.__owner__, r.__globals__, r.__cell__)
print(repr(r), hash(r) == hash(ForwardRef('int')), r == ForwardRef('int'), r | None, None | r, int | r, r | str)
print(repr(ForwardRef('int', module='m')), repr(ForwardRef('int', owner=int)))
class Owner:
    def __repr__(self): return 'the owner'
print(repr(ForwardRef('x', owner=Owner())))
class M(type):
    def __or__(self, o): return 'or'
    def __ror__(self, o): return 'ror'
class C(metaclass=M): pass
print(ForwardRef('x') | C, C | ForwardRef('x'))
#> int None False True None None None
#> ForwardRef('int') True True ForwardRef('int') | None None | ForwardRef('int') int | ForwardRef('int') ForwardRef('int') | str
#> ForwardRef('int', module='m') ForwardRef('int', owner=<class 'int'>)
#> ForwardRef('x', owner=the owner)
#> ForwardRef('x') | __main__.C or

# ---- the args and kwargs of a ParamSpec
from typing import ParamSpec
P, Q = ParamSpec('P'), ParamSpec('Q')
print(P.args, P.kwargs, type(P.args)(P), type(P.kwargs)(P), P.args == type(P.args)(P), P.args == Q.args, P.args.__origin__ is P, P.kwargs.__origin__ is P)
for act in (lambda: P.args.__mro_entries__(()), lambda: P.kwargs.__mro_entries__(())):
    try:
        print(act())
    except TypeError as e:
        print(e)
#> P.args P.kwargs P.args P.kwargs True False True True
#> Cannot subclass an instance of ParamSpecArgs
#> Cannot subclass an instance of ParamSpecKwargs

# ---- cells compare by what they hold
from types import CellType as make
a, b = make(1), make(2)
print(a < b, a <= b, a > b, a >= b, a == b, a != b, a <= make(1), a >= make(1))
class N:
    def __init__(self, n): self.n = n
    def __lt__(self, o): return ('lt', o.n)
    def __le__(self, o): return ('le', o.n)
    def __gt__(self, o): return ('gt', o.n)
    def __ge__(self, o): return ('ge', o.n)
c, d = make(N(1)), make(N(2))
print(c < d, c <= d, c > d, c >= d)
e = make()
print(e < a, e <= a, a > e, a >= e, e <= make(), e >= make())
print(a.__lt__(5), a.__ge__('x'))
#> True True False False False True True True
#> ('lt', 2) ('le', 2) ('gt', 2) ('ge', 2)
#> True True True True True True
#> NotImplemented NotImplemented

# ---- abstract names
from abc import ABC, abstractmethod, ABCMeta, update_abstractmethods
class Names(dict):
    def items(self):
        return [('f', abstractmethod(lambda self: 1))]
class A(ABC):
    @abstractmethod
    def f(self): pass
    @property
    @abstractmethod
    def p(self): pass
class Has:
    @property
    def __isabstractmethod__(self): return True
B = ABCMeta('B', (A,), {'h': Has()})
print(sorted(A.__abstractmethods__), sorted(B.__abstractmethods__))
A.f = lambda self: 2
print(sorted(update_abstractmethods(A).__abstractmethods__))
#> ['f', 'p'] ['f', 'h', 'p']
#> ['p']

# ---- the iterator of a callable
class F:
    def __init__(self): self.n = 0
    def __call__(self):
        self.n += 1
        return self.n
i = iter(F(), 3)
print(type(i).__name__, i.__iter__() is i, i.__next__(), next(i), list(i))
j = iter([1, 2].pop, 1)
print(next(j), list(j))
#> callable_iterator True 1 2 []
#> 2 []

# ---- percent with bytes and what formats itself
class B:
    def __bytes__(self): return b'own'
print(b'<%s>' % B(), b'%b|%a' % (B(), B.__name__), bytearray(b'<%s>') % B(), type(bytearray(b'%s') % B()).__name__)
class R(bytes):
    def __rmod__(self, o): return ('rmod', o)
print(b'%s' % R(b'x'), bytearray(b'%s') % R(b'x'), b'a'.__rmod__(b'%s'), bytearray(b'a').__rmod__(b'%s'), b'a'.__rmod__(5), bytearray(b'x').__rmod__(5), bytes.__rmod__(b'x', b'<%s>'))
#> b'<own>' b"own|'B'" bytearray(b'<own>') bytearray
#> ('rmod', b'%s') bytearray(b'x') b'a' NotImplemented NotImplemented NotImplemented b'<x>'

# ---- object.__str__ asks __repr__, and a method wrapper has a text
class A:
    def __repr__(self): return 'repr of A'
print(object.__str__(A()), str(A()), A().__str__(), type((1).__add__).__name__, isinstance((1).__add__.__doc__, str))
m = memoryview(b'abc')
print(m.__buffer__(0)[0], m.hex(), m.hex(':'))
#> repr of A repr of A repr of A method-wrapper True
#> 97 616263 61:62:63
