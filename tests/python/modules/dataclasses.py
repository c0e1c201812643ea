# dataclasses

# ---- p P P P P P
from dataclasses import *
@dataclass
class P:
    x: int
    y: int = 0
    z: list[int] = field(default_factory=list)
p = P(1, 2)
print(p, P(1) == P(1), P(1) == P(2), P.__doc__, P.__match_args__, p.__replace__(x=5), P.__hash__)
#> P(x=1, y=2, z=[]) True False P(x: int, y: int = 0, z: list[int] = <factory>) ('x', 'y', 'z') P(x=5, y=2, z=[]) None

# ---- P __init__ __annotations__ P __init__ __defaults__
from dataclasses import *
@dataclass
class P:
    x: int
    y: int = 0
    z: list[int] = field(default_factory=list)
print(P.__init__.__annotations__, P.__init__.__defaults__, P.__init__.__qualname__, P.__repr__.__qualname__)
#> {'x': <class 'int'>, 'y': <class 'int'>, 'z': list[int], 'return': None} (0, <factory>) P.__init__ P.__repr__

# ---- P
from dataclasses import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
@dataclass
class P:
    x: int
    y: int = 0
    z: list[int] = field(default_factory=list)
tr(lambda: P())
#> TypeError P.__init__() missing 1 required positional argument: 'x'

# ---- P 2
from dataclasses import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
@dataclass
class P:
    x: int
    y: int = 0
    z: list[int] = field(default_factory=list)
tr(lambda: P(1,2,3,4))
#> TypeError P.__init__() takes from 2 to 4 positional arguments but 5 were given

# ---- P w
from dataclasses import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
@dataclass
class P:
    x: int
    y: int = 0
    z: list[int] = field(default_factory=list)
tr(lambda: P(1, w=3))
#> TypeError P.__init__() got an unexpected keyword argument 'w'

# ---- F F hash F hash F
from dataclasses import *
@dataclass(frozen=True, order=True)
class F:
    a: int
    b: str = 'q'
print(F(1) < F(2), hash(F(1)) == hash(F(1)), sorted([F(2), F(1, 'z'), F(1)]))
#> True True [F(a=1, b='q'), F(a=1, b='z'), F(a=2, b='q')]

# ---- setattr F a
from dataclasses import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
@dataclass(frozen=True, order=True)
class F:
    a: int
    b: str = 'q'
tr(lambda: setattr(F(1), 'a', 3))
#> FrozenInstanceError cannot assign to field 'a'

# ---- delattr F a
from dataclasses import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
@dataclass(frozen=True, order=True)
class F:
    a: int
    b: str = 'q'
tr(lambda: delattr(F(1), 'a'))
#> FrozenInstanceError cannot delete field 'a'

# ---- F
from dataclasses import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
@dataclass(frozen=True, order=True)
class F:
    a: int
    b: str = 'q'
tr(lambda: F(1) < 3)
#> TypeError '<' not supported between instances of 'F' and 'int'

# ---- s S __slots__ s m
from dataclasses import *
@dataclass(slots=True)
class S:
    x: int
    y: int = 3
    def m(self): return __class__ is S, super().__repr__ is not None
    @property
    def pp(self): return super().__hash__
s = S(1)
print(s, S.__slots__, s.m())
#> S(x=1, y=3) ('x', 'y') (True, True)

# ---- setattr s q
from dataclasses import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
@dataclass(slots=True)
class S:
    x: int
    y: int = 3
    def m(self): return __class__ is S, super().__repr__ is not None
    @property
    def pp(self): return super().__hash__
s = S(1)
tr(lambda: setattr(s, 'q', 3))
#> AttributeError 'S' object has no attribute 'q' and no __dict__ for setting new attributes

# ---- K b K __doc__ K __match_args__
from dataclasses import *
@dataclass
class K:
    a: int
    _: KW_ONLY
    b: int
    c: int = 3
print(K(1, b=2), K.__doc__, K.__match_args__)
#> K(a=1, b=2, c=3) K(a: int, *, b: int, c: int = 3) ('a',)

# ---- K
from dataclasses import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
@dataclass
class K:
    a: int
    _: KW_ONLY
    b: int
    c: int = 3
tr(lambda: K(1, 2))
#> TypeError K.__init__() takes 2 positional arguments but 3 were given

# ---- I f name f type f
from dataclasses import *
@dataclass
class I:
    a: int
    b: InitVar[int]
    c: int = field(init=False)
    def __post_init__(self, b): self.c = self.a + b
print(I(1, 2), [(f.name, f.type, f.init, f.kw_only, f.metadata, f._field_type, f.hash, f.compare) for f in fields(I)], I.__doc__)
#> I(a=1, c=3) [('a', <class 'int'>, True, False, mappingproxy({}), _FIELD, None, True), ('c', <class 'int'>, False, False, mappingproxy({}), _FIELD, None, True)] I(a: int, b: dataclasses.InitVar[int])

# ---- CV f name for f in
from dataclasses import *
from typing import ClassVar
@dataclass
class CV:
    a: ClassVar[int] = 3
    b: int = 4
print(CV(), [f.name for f in fields(CV)])
#> CV(b=4) ['b']

# ---- asdict P P a P astuple
from dataclasses import *
@dataclass
class P:
    x: int
    y: int = 0
    z: list[int] = field(default_factory=list)
print(asdict(P(1, 2, [P(3), {'a': P(4)}])), astuple(P(1, z=(P(2),))))
#> {'x': 1, 'y': 2, 'z': [{'x': 3, 'y': 0, 'z': []}, {'a': {'x': 4, 'y': 0, 'z': []}}]} (1, 0, ((2, 0, []),))

# ---- replace p x is_dataclass p is_dataclass
from dataclasses import *
@dataclass
class P:
    x: int
    y: int = 0
    z: list[int] = field(default_factory=list)
p = P(1, 2)
print(replace(p, x=9), is_dataclass(p), is_dataclass(P), is_dataclass(3))
#> P(x=9, y=2, z=[]) True True False

# ---- replace
from dataclasses import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: replace(3))
#> TypeError replace() should be called on dataclass instances

# ---- asdict P
from dataclasses import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
@dataclass
class P:
    x: int
    y: int = 0
    z: list[int] = field(default_factory=list)
tr(lambda: asdict(P))
#> TypeError asdict() should be called on dataclass instances

# ---- astuple
from dataclasses import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: astuple(3))
#> TypeError astuple() should be called on dataclass instances

# ---- fields
from dataclasses import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: fields(3))
#> TypeError must be called with a dataclass type or instance

# ---- replace I c
from dataclasses import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
@dataclass
class I:
    a: int
    b: InitVar[int]
    c: int = field(init=False)
    def __post_init__(self, b): self.c = self.a + b
tr(lambda: replace(I(1, 2), c=3))
#> TypeError InitVar 'b' must be specified with replace()

# ---- replace I
from dataclasses import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
@dataclass
class I:
    a: int
    b: InitVar[int]
    c: int = field(init=False)
    def __post_init__(self, b): self.c = self.a + b
tr(lambda: replace(I(1, 2)))
#> TypeError InitVar 'b' must be specified with replace()

# ---- replace p q
from dataclasses import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
@dataclass
class P:
    x: int
    y: int = 0
    z: list[int] = field(default_factory=list)
p = P(1, 2)
tr(lambda: replace(p, q=3))
#> TypeError P.__init__() got an unexpected keyword argument 'q'

# ---- field default default_factory int
from dataclasses import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: field(default=1, default_factory=int))
#> ValueError cannot specify both default and default_factory

# ---- M M add M __module__ M
from dataclasses import *
M = make_dataclass('M', ['x', ('y', int), ('z', int, field(default=5))], namespace={'add': lambda self: self.y + self.z})
print(M(1, 2), M(1, 2).add(), M.__module__, M.__annotations__)
#> M(x=1, y=2, z=5) 7 __main__ {'x': typing.Any, 'y': <class 'int'>, 'z': <class 'int'>}

# ---- bad n a int n b
from dataclasses import *
@dataclass
class P:
    x: int
    y: int = 0
    z: list[int] = field(default_factory=list)
@dataclass(frozen=True, order=True)
class F:
    a: int
    b: str = 'q'
from typing import ClassVar
def bad(body, **kw):
    try:
        ns = {'dataclass': dataclass, 'field': field, 'KW_ONLY': KW_ONLY, 'kw': kw, 'P': P, 'F': F, 'InitVar': InitVar, 'ClassVar': ClassVar}
        exec("@dataclass(**kw)\nclass X" + body, ns)
        print('ok', ns['X'].__doc__)
    except Exception as e: print(type(e).__name__, e)
print(bad(":\n a: int = 3\n b: int"))
#> TypeError non-default argument 'b' follows default argument 'a'
#> None

# ---- bad n a list
from dataclasses import *
@dataclass
class P:
    x: int
    y: int = 0
    z: list[int] = field(default_factory=list)
@dataclass(frozen=True, order=True)
class F:
    a: int
    b: str = 'q'
from typing import ClassVar
def bad(body, **kw):
    try:
        ns = {'dataclass': dataclass, 'field': field, 'KW_ONLY': KW_ONLY, 'kw': kw, 'P': P, 'F': F, 'InitVar': InitVar, 'ClassVar': ClassVar}
        exec("@dataclass(**kw)\nclass X" + body, ns)
        print('ok', ns['X'].__doc__)
    except Exception as e: print(type(e).__name__, e)
print(bad(":\n a: list = []"))
#> ValueError mutable default <class 'list'> for field a is not allowed: use default_factory
#> None

# ---- bad n a dict field default
from dataclasses import *
@dataclass
class P:
    x: int
    y: int = 0
    z: list[int] = field(default_factory=list)
@dataclass(frozen=True, order=True)
class F:
    a: int
    b: str = 'q'
from typing import ClassVar
def bad(body, **kw):
    try:
        ns = {'dataclass': dataclass, 'field': field, 'KW_ONLY': KW_ONLY, 'kw': kw, 'P': P, 'F': F, 'InitVar': InitVar, 'ClassVar': ClassVar}
        exec("@dataclass(**kw)\nclass X" + body, ns)
        print('ok', ns['X'].__doc__)
    except Exception as e: print(type(e).__name__, e)
print(bad(":\n a: dict = field(default={})"))
#> ValueError mutable default <class 'dict'> for field a is not allowed: use default_factory
#> None

# ---- bad n a field
from dataclasses import *
@dataclass
class P:
    x: int
    y: int = 0
    z: list[int] = field(default_factory=list)
@dataclass(frozen=True, order=True)
class F:
    a: int
    b: str = 'q'
from typing import ClassVar
def bad(body, **kw):
    try:
        ns = {'dataclass': dataclass, 'field': field, 'KW_ONLY': KW_ONLY, 'kw': kw, 'P': P, 'F': F, 'InitVar': InitVar, 'ClassVar': ClassVar}
        exec("@dataclass(**kw)\nclass X" + body, ns)
        print('ok', ns['X'].__doc__)
    except Exception as e: print(type(e).__name__, e)
print(bad(":\n a = field()"))
#> TypeError 'a' is a field but has no type annotation
#> None

# ---- bad n a int n def
from dataclasses import *
@dataclass
class P:
    x: int
    y: int = 0
    z: list[int] = field(default_factory=list)
@dataclass(frozen=True, order=True)
class F:
    a: int
    b: str = 'q'
from typing import ClassVar
def bad(body, **kw):
    try:
        ns = {'dataclass': dataclass, 'field': field, 'KW_ONLY': KW_ONLY, 'kw': kw, 'P': P, 'F': F, 'InitVar': InitVar, 'ClassVar': ClassVar}
        exec("@dataclass(**kw)\nclass X" + body, ns)
        print('ok', ns['X'].__doc__)
    except Exception as e: print(type(e).__name__, e)
print(bad(":\n a: int\n def __lt__(self, o): pass", order=True))
#> TypeError Cannot overwrite attribute __lt__ in class X Consider using functools.total_ordering
#> None

# ---- bad n a int order True
from dataclasses import *
@dataclass
class P:
    x: int
    y: int = 0
    z: list[int] = field(default_factory=list)
@dataclass(frozen=True, order=True)
class F:
    a: int
    b: str = 'q'
from typing import ClassVar
def bad(body, **kw):
    try:
        ns = {'dataclass': dataclass, 'field': field, 'KW_ONLY': KW_ONLY, 'kw': kw, 'P': P, 'F': F, 'InitVar': InitVar, 'ClassVar': ClassVar}
        exec("@dataclass(**kw)\nclass X" + body, ns)
        print('ok', ns['X'].__doc__)
    except Exception as e: print(type(e).__name__, e)
print(bad(":\n a: int", order=True, eq=False))
#> ValueError eq must be true if order is true
#> None

# ---- bad F n c int
from dataclasses import *
@dataclass
class P:
    x: int
    y: int = 0
    z: list[int] = field(default_factory=list)
@dataclass(frozen=True, order=True)
class F:
    a: int
    b: str = 'q'
from typing import ClassVar
def bad(body, **kw):
    try:
        ns = {'dataclass': dataclass, 'field': field, 'KW_ONLY': KW_ONLY, 'kw': kw, 'P': P, 'F': F, 'InitVar': InitVar, 'ClassVar': ClassVar}
        exec("@dataclass(**kw)\nclass X" + body, ns)
        print('ok', ns['X'].__doc__)
    except Exception as e: print(type(e).__name__, e)
print(bad("(F):\n c: int = 3"))
#> TypeError cannot inherit non-frozen dataclass from a frozen one
#> None

# ---- bad P n c int frozen
from dataclasses import *
@dataclass
class P:
    x: int
    y: int = 0
    z: list[int] = field(default_factory=list)
@dataclass(frozen=True, order=True)
class F:
    a: int
    b: str = 'q'
from typing import ClassVar
def bad(body, **kw):
    try:
        ns = {'dataclass': dataclass, 'field': field, 'KW_ONLY': KW_ONLY, 'kw': kw, 'P': P, 'F': F, 'InitVar': InitVar, 'ClassVar': ClassVar}
        exec("@dataclass(**kw)\nclass X" + body, ns)
        print('ok', ns['X'].__doc__)
    except Exception as e: print(type(e).__name__, e)
print(bad("(P):\n c: int = 3", frozen=True))
#> TypeError cannot inherit frozen dataclass from a non-frozen one
#> None

# ---- bad n a int n def 2
from dataclasses import *
@dataclass
class P:
    x: int
    y: int = 0
    z: list[int] = field(default_factory=list)
@dataclass(frozen=True, order=True)
class F:
    a: int
    b: str = 'q'
from typing import ClassVar
def bad(body, **kw):
    try:
        ns = {'dataclass': dataclass, 'field': field, 'KW_ONLY': KW_ONLY, 'kw': kw, 'P': P, 'F': F, 'InitVar': InitVar, 'ClassVar': ClassVar}
        exec("@dataclass(**kw)\nclass X" + body, ns)
        print('ok', ns['X'].__doc__)
    except Exception as e: print(type(e).__name__, e)
print(bad(":\n a: int\n def __setattr__(self, a, b): pass", frozen=True))
#> TypeError Cannot overwrite attribute __setattr__ in class X
#> None

# ---- bad n a int n def 3
from dataclasses import *
@dataclass
class P:
    x: int
    y: int = 0
    z: list[int] = field(default_factory=list)
@dataclass(frozen=True, order=True)
class F:
    a: int
    b: str = 'q'
from typing import ClassVar
def bad(body, **kw):
    try:
        ns = {'dataclass': dataclass, 'field': field, 'KW_ONLY': KW_ONLY, 'kw': kw, 'P': P, 'F': F, 'InitVar': InitVar, 'ClassVar': ClassVar}
        exec("@dataclass(**kw)\nclass X" + body, ns)
        print('ok', ns['X'].__doc__)
    except Exception as e: print(type(e).__name__, e)
print(bad(":\n a: int\n def __hash__(self): pass", unsafe_hash=True))
#> TypeError Cannot overwrite attribute __hash__ in class X
#> None

# ---- bad n a int weakref_slot True
from dataclasses import *
@dataclass
class P:
    x: int
    y: int = 0
    z: list[int] = field(default_factory=list)
@dataclass(frozen=True, order=True)
class F:
    a: int
    b: str = 'q'
from typing import ClassVar
def bad(body, **kw):
    try:
        ns = {'dataclass': dataclass, 'field': field, 'KW_ONLY': KW_ONLY, 'kw': kw, 'P': P, 'F': F, 'InitVar': InitVar, 'ClassVar': ClassVar}
        exec("@dataclass(**kw)\nclass X" + body, ns)
        print('ok', ns['X'].__doc__)
    except Exception as e: print(type(e).__name__, e)
print(bad(":\n a: int", weakref_slot=True))
#> TypeError weakref_slot is True but slots is False
#> None

# ---- bad n __slots__ a n a
from dataclasses import *
@dataclass
class P:
    x: int
    y: int = 0
    z: list[int] = field(default_factory=list)
@dataclass(frozen=True, order=True)
class F:
    a: int
    b: str = 'q'
from typing import ClassVar
def bad(body, **kw):
    try:
        ns = {'dataclass': dataclass, 'field': field, 'KW_ONLY': KW_ONLY, 'kw': kw, 'P': P, 'F': F, 'InitVar': InitVar, 'ClassVar': ClassVar}
        exec("@dataclass(**kw)\nclass X" + body, ns)
        print('ok', ns['X'].__doc__)
    except Exception as e: print(type(e).__name__, e)
print(bad(":\n __slots__ = ('a',)\n a: int", slots=True))
#> TypeError X already specifies __slots__
#> None

# ---- bad n _ KW_ONLY n a
from dataclasses import *
@dataclass
class P:
    x: int
    y: int = 0
    z: list[int] = field(default_factory=list)
@dataclass(frozen=True, order=True)
class F:
    a: int
    b: str = 'q'
from typing import ClassVar
def bad(body, **kw):
    try:
        ns = {'dataclass': dataclass, 'field': field, 'KW_ONLY': KW_ONLY, 'kw': kw, 'P': P, 'F': F, 'InitVar': InitVar, 'ClassVar': ClassVar}
        exec("@dataclass(**kw)\nclass X" + body, ns)
        print('ok', ns['X'].__doc__)
    except Exception as e: print(type(e).__name__, e)
print(bad(":\n _: KW_ONLY\n a: int\n __: KW_ONLY\n b: int"))
#> TypeError '__' is KW_ONLY, but KW_ONLY has already been specified
#> None

# ---- bad n a InitVar int field
from dataclasses import *
@dataclass
class P:
    x: int
    y: int = 0
    z: list[int] = field(default_factory=list)
@dataclass(frozen=True, order=True)
class F:
    a: int
    b: str = 'q'
from typing import ClassVar
def bad(body, **kw):
    try:
        ns = {'dataclass': dataclass, 'field': field, 'KW_ONLY': KW_ONLY, 'kw': kw, 'P': P, 'F': F, 'InitVar': InitVar, 'ClassVar': ClassVar}
        exec("@dataclass(**kw)\nclass X" + body, ns)
        print('ok', ns['X'].__doc__)
    except Exception as e: print(type(e).__name__, e)
print(bad(":\n a: InitVar[int] = field(default_factory=int)"))
#> TypeError field a cannot have a default factory
#> None

# ---- bad n a ClassVar int field
from dataclasses import *
@dataclass
class P:
    x: int
    y: int = 0
    z: list[int] = field(default_factory=list)
@dataclass(frozen=True, order=True)
class F:
    a: int
    b: str = 'q'
from typing import ClassVar
def bad(body, **kw):
    try:
        ns = {'dataclass': dataclass, 'field': field, 'KW_ONLY': KW_ONLY, 'kw': kw, 'P': P, 'F': F, 'InitVar': InitVar, 'ClassVar': ClassVar}
        exec("@dataclass(**kw)\nclass X" + body, ns)
        print('ok', ns['X'].__doc__)
    except Exception as e: print(type(e).__name__, e)
print(bad(":\n a: ClassVar[int] = field(kw_only=True)"))
#> TypeError field a is a ClassVar but specifies kw_only
#> None

# ---- bad n a ClassVar int field 2
from dataclasses import *
@dataclass
class P:
    x: int
    y: int = 0
    z: list[int] = field(default_factory=list)
@dataclass(frozen=True, order=True)
class F:
    a: int
    b: str = 'q'
from typing import ClassVar
def bad(body, **kw):
    try:
        ns = {'dataclass': dataclass, 'field': field, 'KW_ONLY': KW_ONLY, 'kw': kw, 'P': P, 'F': F, 'InitVar': InitVar, 'ClassVar': ClassVar}
        exec("@dataclass(**kw)\nclass X" + body, ns)
        print('ok', ns['X'].__doc__)
    except Exception as e: print(type(e).__name__, e)
print(bad(":\n a: ClassVar[int] = field(default_factory=int)"))
#> TypeError field a cannot have a default factory
#> None

# ---- bad n a int n b 2
from dataclasses import *
@dataclass
class P:
    x: int
    y: int = 0
    z: list[int] = field(default_factory=list)
@dataclass(frozen=True, order=True)
class F:
    a: int
    b: str = 'q'
from typing import ClassVar
def bad(body, **kw):
    try:
        ns = {'dataclass': dataclass, 'field': field, 'KW_ONLY': KW_ONLY, 'kw': kw, 'P': P, 'F': F, 'InitVar': InitVar, 'ClassVar': ClassVar}
        exec("@dataclass(**kw)\nclass X" + body, ns)
        print('ok', ns['X'].__doc__)
    except Exception as e: print(type(e).__name__, e)
print(bad(":\n a: 'int'\n b: 'ClassVar[int]'\n c: 'InitVar[int]' = 3"))
#> ok X(a: 'int', b: 'ClassVar[int]', c: 'InitVar[int]' = 3)
#> None

# ---- bad n pass
from dataclasses import *
@dataclass
class P:
    x: int
    y: int = 0
    z: list[int] = field(default_factory=list)
@dataclass(frozen=True, order=True)
class F:
    a: int
    b: str = 'q'
from typing import ClassVar
def bad(body, **kw):
    try:
        ns = {'dataclass': dataclass, 'field': field, 'KW_ONLY': KW_ONLY, 'kw': kw, 'P': P, 'F': F, 'InitVar': InitVar, 'ClassVar': ClassVar}
        exec("@dataclass(**kw)\nclass X" + body, ns)
        print('ok', ns['X'].__doc__)
    except Exception as e: print(type(e).__name__, e)
print(bad(":\n pass"))
#> ok X()
#> None

# ---- bad n a int n def 4
from dataclasses import *
@dataclass
class P:
    x: int
    y: int = 0
    z: list[int] = field(default_factory=list)
@dataclass(frozen=True, order=True)
class F:
    a: int
    b: str = 'q'
from typing import ClassVar
def bad(body, **kw):
    try:
        ns = {'dataclass': dataclass, 'field': field, 'KW_ONLY': KW_ONLY, 'kw': kw, 'P': P, 'F': F, 'InitVar': InitVar, 'ClassVar': ClassVar}
        exec("@dataclass(**kw)\nclass X" + body, ns)
        print('ok', ns['X'].__doc__)
    except Exception as e: print(type(e).__name__, e)
print(bad(":\n a: int\n def __init__(self, q): pass", init=False))
#> ok X(q)
#> None

# ---- bad n a int n def 5
from dataclasses import *
@dataclass
class P:
    x: int
    y: int = 0
    z: list[int] = field(default_factory=list)
@dataclass(frozen=True, order=True)
class F:
    a: int
    b: str = 'q'
from typing import ClassVar
def bad(body, **kw):
    try:
        ns = {'dataclass': dataclass, 'field': field, 'KW_ONLY': KW_ONLY, 'kw': kw, 'P': P, 'F': F, 'InitVar': InitVar, 'ClassVar': ClassVar}
        exec("@dataclass(**kw)\nclass X" + body, ns)
        print('ok', ns['X'].__doc__)
    except Exception as e: print(type(e).__name__, e)
print(bad(":\n a: int\n def __init__(self, q): pass"))
#> ok X(q)
#> None

# ---- make_dataclass A
from dataclasses import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: make_dataclass('A', ['1']))
#> TypeError Field names must be valid identifiers: '1'

# ---- make_dataclass A class
from dataclasses import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: make_dataclass('A', ['class']))
#> TypeError Field names must not be keywords: 'class'

# ---- make_dataclass A a a
from dataclasses import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: make_dataclass('A', ['a', 'a']))
#> TypeError Field name duplicated: 'a'

# ---- make_dataclass A a int
from dataclasses import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: make_dataclass('A', [('a', int, 3, 4)]))
#> TypeError Invalid field: ('a', <class 'int'>, 3, 4)

# ---- make_dataclass A 2
from dataclasses import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: make_dataclass('A', [3]))
#> TypeError object of type 'int' has no len()

# ---- dataclasses InitVar int InitVar list int
from dataclasses import *
import dataclasses
@dataclass
class P:
    x: int
    y: int = 0
    z: list[int] = field(default_factory=list)
print(dataclasses.InitVar[int], InitVar[list[int]], repr(dataclasses.MISSING)[:30], P.__dataclass_params__, dataclasses.field(default=3, default_factory=dataclasses.MISSING).default)
#> dataclasses.InitVar[int] dataclasses.InitVar[list[int]] <dataclasses._MISSING_TYPE obj _DataclassParams(init=True,repr=True,eq=True,order=False,unsafe_hash=False,frozen=False,match_args=True,kw_only=False,slots=False,weakref_slot=False) 3

# ---- r Rec __doc__
from dataclasses import *
@dataclass
class Rec:
    n: 'Rec' = None
r = Rec(); r.n = r
r = Rec(); r.n = r
print(r, Rec.__doc__)
#> Rec(n=...) Rec(n: 'Rec' = None)

# ---- B B __match_args__ B __doc__
from dataclasses import *
@dataclass
class B0:
    x: int = 1
    y: int = 2
@dataclass
class B1(B0):
    z: int = 3
    x: int = 10
print(B1(), B1.__match_args__, B1.__doc__)
#> B1(x=10, y=2, z=3) ('x', 'y', 'z') B1(x: int = 10, y: int = 2, z: int = 3)

# ---- match B case B a b
from dataclasses import *
@dataclass
class B0:
    x: int = 1
    y: int = 2
@dataclass
class B1(B0):
    z: int = 3
    x: int = 10
match B1(5):
    case B1(a, b, c): print(a, b, c)
#> 5 2 3

# ---- N N repr N
from dataclasses import *
@dataclass(eq=False, repr=False)
class N: x: int
print(N(1) == N(1), repr(N(1))[:15])
#> False <__main__.N obj

# ---- hash U hash U U U
from dataclasses import *
@dataclass(unsafe_hash=True)
class U:
    x: int
    y: int = field(compare=False)
    z: int = field(hash=False, default=2)
print(hash(U(1,2)) == hash(U(1,3)), U(1,2)==U(1,3), U.__annotations__)
#> True True {'x': <class 'int'>, 'y': <class 'int'>, 'z': <class 'int'>}

# ---- KO b s KO __match_args__
from dataclasses import *
@dataclass(slots=True)
class S:
    x: int
    y: int = 3
    def m(self): return __class__ is S, super().__repr__ is not None
    @property
    def pp(self): return super().__hash__
s = S(1)
@dataclass(kw_only=True)
class KO: 
    a: int = 3
    b: str
print(KO(b='s'), KO.__match_args__)
#> KO(a=3, b='s') ()

# ---- Point Point Point origin Point p
from dataclasses import *
@dataclass
class P:
    x: int
    y: int = 0
    z: list[int] = field(default_factory=list)
p = P(1, 2)
@dataclass
class Point:
    x: float
    y: float
    def __add__(self, o): return Point(self.x + o.x, self.y + o.y)
    @classmethod
    def origin(cls): return cls(0, 0)
print(Point(1, 2) + Point(3, 4), Point.origin(), [Point(1, 2)], {'p': Point(1, 2)}, f'{Point(1, 2)}')
#> Point(x=4, y=6) Point(x=0, y=0) [Point(x=1, y=2)] {'p': Point(x=1, y=2)} Point(x=1, y=2)

# ---- Point Point Point Point x y
from dataclasses import *
@dataclass
class Point:
    x: float
    y: float
    def __add__(self, o): return Point(self.x + o.x, self.y + o.y)
    @classmethod
    def origin(cls): return cls(0, 0)
print(Point(1, 2) != Point(1, 2), Point(1, 2) == (1, 2), Point(x=3, y=4))
#> False False Point(x=3, y=4)

# ---- Point Point
from dataclasses import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
@dataclass
class Point:
    x: float
    y: float
    def __add__(self, o): return Point(self.x + o.x, self.y + o.y)
    @classmethod
    def origin(cls): return cls(0, 0)
tr(lambda: Point(1, 2) < Point(3, 4))
#> TypeError '<' not supported between instances of 'Point' and 'Point'

# ---- hash Point
from dataclasses import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
@dataclass
class Point:
    x: float
    y: float
    def __add__(self, o): return Point(self.x + o.x, self.y + o.y)
    @classmethod
    def origin(cls): return cls(0, 0)
tr(lambda: hash(Point(1, 2)))
#> TypeError unhashable type: 'Point'

# ---- Point
from dataclasses import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
@dataclass
class Point:
    x: float
    y: float
    def __add__(self, o): return Point(self.x + o.x, self.y + o.y)
    @classmethod
    def origin(cls): return cls(0, 0)
tr(lambda: {Point(1, 2): 3})
#> TypeError cannot use 'Point' as a dict key (unhashable type: 'Point')

# ---- vars Point Point __dict__
from dataclasses import *
@dataclass
class Point:
    x: float
    y: float
    def __add__(self, o): return Point(self.x + o.x, self.y + o.y)
    @classmethod
    def origin(cls): return cls(0, 0)
print(vars(Point(1, 2)), Point(1, 2).__dict__)
#> {'x': 1, 'y': 2} {'x': 1, 'y': 2}

# ---- sorted Card a Card b max
from dataclasses import *
@dataclass(order=True)
class Card:
    sort_index: int = field(init=False, repr=False)
    rank: int
    suit: str = field(compare=False)
    def __post_init__(self): self.sort_index = -self.rank
print(sorted([Card(3, 'a'), Card(5, 'b')]), max([Card(3, 'a'), Card(5, 'b')]), Card(3, 'a') <= Card(3, 'z'), Card(1, 'a') > Card(2, 'a'), Card(1, 'a') >= Card(2, 'a'))
#> [Card(rank=5, suit='b'), Card(rank=3, suit='a')] Card(rank=3, suit='a') True True True

# ---- asdict Node Node Node Node
from dataclasses import *
@dataclass
class Node:
    val: int
    children: list['Node'] = field(default_factory=list)
print(asdict(Node(1, [Node(2), Node(3, [Node(4)])])))
#> {'val': 1, 'children': [{'val': 2, 'children': []}, {'val': 3, 'children': [{'val': 4, 'children': []}]}]}

# ---- replace Conf port Conf Conf len
from dataclasses import *
@dataclass(frozen=True)
class Conf:
    host: str = 'localhost'
    port: int = 80
    tags: tuple = ()
print(replace(Conf(), port=8080), {Conf(): 1}[Conf()], len({Conf(), Conf(), Conf(port=1)}))
#> Conf(host='localhost', port=8080, tags=()) 1 2

# ---- FS FS FS hash FS hash
from dataclasses import *
@dataclass(frozen=True, slots=True)
class FS:
    a: int
    b: int = 2
print(FS(1), FS(1) == FS(1), hash(FS(1)) == hash(FS(1)), replace(FS(1), a=5))
#> FS(a=1, b=2) True True FS(a=5, b=2)

# ---- setattr FS a
from dataclasses import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
@dataclass(frozen=True, slots=True)
class FS:
    a: int
    b: int = 2
tr(lambda: setattr(FS(1), 'a', 2))
#> FrozenInstanceError cannot assign to field 'a'

# ---- other names of a frozen class with slots
from dataclasses import *
for slots in (False, True):
    @dataclass(frozen=True, slots=slots)
    class A:
        a: int
        def me(self): return __class__
    class B(A): pass
    print(A(1).me() is A)
    for o in (A(1), B(1)):
        for name in ('a', 'b'):
            for act in (lambda: setattr(o, name, 2), lambda: delattr(o, name)):
                try: print(slots, type(o).__name__, name, act())
                except Exception as e: print(slots, type(o).__name__, name, type(e).__name__, e)
#> True
#> False A a FrozenInstanceError cannot assign to field 'a'
#> False A a FrozenInstanceError cannot delete field 'a'
#> False A b FrozenInstanceError cannot assign to field 'b'
#> False A b FrozenInstanceError cannot delete field 'b'
#> False B a FrozenInstanceError cannot assign to field 'a'
#> False B a FrozenInstanceError cannot delete field 'a'
#> False B b None
#> False B b None
#> True
#> True A a FrozenInstanceError cannot assign to field 'a'
#> True A a FrozenInstanceError cannot delete field 'a'
#> True A b TypeError super(type, obj): obj (instance of A) is not an instance or subtype of type (A).
#> True A b TypeError super(type, obj): obj (instance of A) is not an instance or subtype of type (A).
#> True B a FrozenInstanceError cannot assign to field 'a'
#> True B a FrozenInstanceError cannot delete field 'a'
#> True B b TypeError super(type, obj): obj (instance of B) is not an instance or subtype of type (A).
#> True B b TypeError super(type, obj): obj (instance of B) is not an instance or subtype of type (A).

# ---- FS __dict__
from dataclasses import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
@dataclass(frozen=True, slots=True)
class FS:
    a: int
    b: int = 2
tr(lambda: FS(1).__dict__)
#> AttributeError 'FS' object has no attribute '__dict__'

# ---- Doc __doc__ fields Doc metadata unit
from dataclasses import *
@dataclass
class Doc:
    """My doc."""
    a: int = field(default=3, metadata={'unit': 'm'}, doc='the a')
print(Doc.__doc__, fields(Doc)[0].metadata['unit'], fields(Doc)[0].doc, fields(Doc)[0].default)
#> My doc. m the a 3

# ---- asdict Point dict_factory lambda items sorted
from dataclasses import *
@dataclass
class Point:
    x: float
    y: float
    def __add__(self, o): return Point(self.x + o.x, self.y + o.y)
    @classmethod
    def origin(cls): return cls(0, 0)
print(asdict(Point(1, 2), dict_factory=lambda items: sorted(items)), astuple(Point(1, 2), tuple_factory=list))
#> [('x', 1), ('y', 2)] [1, 2]

# ---- Derived
from dataclasses import *
class Base:
    def __init_subclass__(cls, **kw): print('sub', cls.__name__)
@dataclass
class Derived(Base):
    a: int = 1
print(Derived())
#> sub Derived
#> Derived(a=1)

# ---- Sq s area Sq s
from dataclasses import *
@dataclass(slots=True)
class S:
    x: int
    y: int = 3
    def m(self): return __class__ is S, super().__repr__ is not None
    @property
    def pp(self): return super().__hash__
s = S(1)
import abc
@dataclass
class Shape(abc.ABC):
    name: str
    @abc.abstractmethod
    def area(self): ...
@dataclass
class Sq(Shape):
    side: float
    def area(self): return self.side ** 2
print(Sq('s', 3).area(), Sq('s', 3))
#> 9 Sq(name='s', side=3)

# ---- Shape x
from dataclasses import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
import abc
@dataclass
class Shape(abc.ABC):
    name: str
    @abc.abstractmethod
    def area(self): ...
tr(lambda: Shape('x'))
#> TypeError Can't instantiate abstract class Shape without an implementation for abstract method 'area'

# ---- w w v
from dataclasses import *
@dataclass
class WithProp:
    _v: int = 0
    @property
    def v(self): return self._v
    @v.setter
    def v(self, x): self._v = x
w = WithProp(3)
w.v = 5
print(w, w.v)
#> WithProp(_v=5) 5

# ---- OwnRepr OwnRepr
from dataclasses import *
@dataclass
class OwnRepr:
    a: int
    def __repr__(self): return 'own'
    def __eq__(self, o): return True
print(OwnRepr(1), OwnRepr(1) == 5)
#> own True

# ---- NoInit
from dataclasses import *
@dataclass(init=False)
class NoInit:
    a: int = 3
print(NoInit())
#> NoInit(a=3)

# ---- NoInit 2
from dataclasses import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
@dataclass(init=False)
class NoInit:
    a: int = 3
tr(lambda: NoInit(4))
#> TypeError NoInit() takes no arguments

# ---- SelfField SelfField __match_args__
from dataclasses import *
@dataclass
class SelfField:
    self: int
print(SelfField(3), SelfField.__match_args__)
#> SelfField(self=3) ('self',)

# ---- Gen Gen int Gen __doc__
from dataclasses import *
@dataclass
class Gen[T]:
    x: T
    y: list[T] = field(default_factory=list)
print(Gen(3), Gen[int](4), Gen.__doc__)
#> Gen(x=3, y=[]) Gen(x=4, y=[]) Gen(x: T, y: list[T] = <factory>)

# ---- Opt Opt __doc__ f type for
from dataclasses import *
@dataclass
class Opt:
    a: int | None = None
    b: 'str | None' = None
    c: dict[str, list[int]] = field(default_factory=dict)
print(Opt(), Opt.__doc__, [f.type for f in fields(Opt)])
#> Opt(a=None, b=None, c={}) Opt(a: int | None = None, b: 'str | None' = None, c: dict[str, list[int]] = <factory>) [int | None, 'str | None', dict[str, list[int]]]

# ---- f name f default is MISSING
from dataclasses import *
@dataclass
class P:
    x: int
    y: int = 0
    z: list[int] = field(default_factory=list)
print([(f.name, f.default is MISSING, f.default_factory is MISSING) for f in fields(P)])
#> [('x', True, True), ('y', False, True), ('z', True, False)]

# ---- WS __slots__ WS
from dataclasses import *
@dataclass(slots=True, weakref_slot=True)
class WS:
    a: int
print(WS.__slots__, WS(1))
#> ('a', '__weakref__') WS(a=1)

# ---- S __slots__ S S __mro__ is
from dataclasses import *
@dataclass(slots=True)
class S:
    x: int
    y: int = 3
    def m(self): return __class__ is S, super().__repr__ is not None
    @property
    def pp(self): return super().__hash__
@dataclass(slots=True)
class S2(S):
    z: int = 9
print(S2.__slots__, S2(1), S2.__mro__[1] is S)
#> ('z',) S2(x=1, y=3, z=9) True

# ---- Desc
from dataclasses import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
@dataclass
class Desc:
    a: int = 1
    def __post_init__(self):
        if self.a < 0: raise ValueError('negative')
tr(lambda: Desc(-1))
#> ValueError negative

# ---- Desc __dataclass_fields__ keys dataclasses is_dataclass Desc
from dataclasses import *
import dataclasses
@dataclass
class Desc:
    a: int = 1
    def __post_init__(self):
        if self.a < 0: raise ValueError('negative')
print(Desc.__dataclass_fields__.keys(), dataclasses.is_dataclass(Desc))
#> dict_keys(['a']) True

# ---- match Point case Point x y
from dataclasses import *
@dataclass
class Point:
    x: float
    y: float
    def __add__(self, o): return Point(self.x + o.x, self.y + o.y)
    @classmethod
    def origin(cls): return cls(0, 0)
match Point(1, 5):
    case Point(x=1, y=q): print('q', q)
#> q 5

# ---- docs of dataclasses with names that are not known yet
from dataclasses import dataclass, field
@dataclass
class C:
    x: undef
    y: list[undef] = None
print(C.__doc__)
@dataclass
class C2:
    def __init__(self, x: X, num: int) -> None: ...
print(C2.__doc__)
@dataclass
class C4:
    x: int | None = None
    y: 'str' = 'a'
    z: list[int] = field(default_factory=list)
print(C4.__doc__)
#> C(x: undef, y: list[ForwardRef('undef', is_class=True, owner=<class '__main__.C'>)] = None)
#> C2(x: X, num: int)
#> C4(x: int | None = None, y: 'str' = 'a', z: list[int] = <factory>)

# ---- annotations of __init__ of dataclasses
from dataclasses import dataclass, field
import annotationlib, inspect
F = annotationlib.Format
def show(f):
    for fmt in F.VALUE, F.FORWARDREF, F.STRING:
        try: print(fmt.name, str(annotationlib.get_annotations(f, format=fmt)).split(', owner')[0])
        except Exception as e: print(fmt.name, type(e).__name__)
@dataclass
class A:
    a: int
show(A.__init__)
print(A.__init__.__annotate__(1))
def g():
    @dataclass
    class B:
        b: undefined
        c: list[undefined]
    show(B.__init__)
    undefined = int
    show(B.__init__)
    print(B.__init__.__annotations__)
    show(B)
g()
def h():
    @dataclass
    class F:
        not_in_init: list[undefined] = field(init=False, default=None)
        in_init: int
    show(F.__init__)
h()
@dataclass
class C:
    "doc"
    x: int
C.__annotate__ = lambda _: {}
show(C.__init__)
@dataclass(kw_only=True)
class D(A):
    d: 'str' = ''
show(D.__init__)
print(inspect.signature(D))
#> VALUE {'a': <class 'int'>, 'return': None}
#> FORWARDREF {'a': <class 'int'>, 'return': None}
#> STRING {'a': 'int', 'return': 'None'}
#> {'a': <class 'int'>, 'return': None}
#> VALUE NameError
#> FORWARDREF {'b': ForwardRef('undefined', is_class=True
#> STRING {'b': 'undefined', 'c': 'list[undefined]', 'return': 'None'}
#> VALUE {'b': <class 'int'>, 'c': list[int], 'return': None}
#> FORWARDREF {'b': <class 'int'>, 'c': list[int], 'return': None}
#> STRING {'b': 'undefined', 'c': 'list[undefined]', 'return': 'None'}
#> {'b': <class 'int'>, 'c': list[int], 'return': None}
#> VALUE {'b': <class 'int'>, 'c': list[int]}
#> FORWARDREF {'b': <class 'int'>, 'c': list[int]}
#> STRING {'b': 'undefined', 'c': 'list[undefined]'}
#> VALUE NameError
#> FORWARDREF {'in_init': <class 'int'>, 'return': None}
#> STRING {'in_init': 'int', 'return': 'None'}
#> VALUE {'return': None}
#> FORWARDREF {'return': None}
#> STRING {'return': 'None'}
#> VALUE {'a': <class 'int'>, 'd': 'str', 'return': None}
#> FORWARDREF {'a': <class 'int'>, 'd': 'str', 'return': None}
#> STRING {'a': 'int', 'd': 'str', 'return': 'None'}
#> (a: int, *, d: 'str' = '') -> None

# ---- the documentation shows annotations as signatures do
import typing, dataclasses, collections.abc, enum, datetime
@dataclasses.dataclass
class D:
    a: typing.Any
    b: list[typing.Any]
    c: dict[str, typing.Optional[int]]
    d: typing.Callable[[int], str]
    e: collections.abc.Callable[[int], str]
    f: typing.Union[int, str, None]
    g: int | typing.Any
    h: datetime.date
    i: typing.Literal['a', 'b']
    j: 'D'
    k: typing.List['D']
    l: list['D']
    m: tuple[int, ...]
    n: typing.TypeVar('T')
    o: typing.ClassVar[int] = 1
    p: typing.Annotated[int, 'x'] = 2
    q: typing.Type[int] = int
    r: None = None
    s: collections.abc.Iterable[int] = ()
    t: typing.Text = ''
    u: typing.NewType('N', int) = 0
print(D.__doc__)
C = dataclasses.make_dataclass('C', ['x', ('y', typing.Any), ('z', int, 3)])
print(C.__doc__)
#> D(a: Any, b: list[typing.Any], c: dict[str, int | None], d: Callable[[int], str], e: collections.abc.Callable[[int], str], f: int | str | None, g: int | Any, h: datetime.date, i: Literal['a', 'b'], j: 'D', k: List[ForwardRef('D')], l: list['D'], m: tuple[int, ...], n: ~T, p: Annotated[int, 'x'] = 2, q: Type[int] = <class 'int'>, r: None = None, s: collections.abc.Iterable[int] = (), t: str = '', u: __main__.N = 0)
#> C(x: Any, y: Any, z: int = 3)

# ---- make_dataclass() takes the module of what calls it
from dataclasses import make_dataclass
print(make_dataclass('C', ['a']).__module__, make_dataclass('C', ['a'], module='other').__module__)
exec("print(make_dataclass('C', ['a']).__module__)", {'__name__': 'there', 'make_dataclass': make_dataclass})
#> __main__ other
#> there

# ---- a weakref slot below Generic
from typing import Generic, TypeVar
from dataclasses import dataclass
T = TypeVar('T')
@dataclass(slots=True, weakref_slot=True)
class A(Generic[T]): pass
@dataclass(slots=True, weakref_slot=True)
class B(A[int]): x: int = 1
class Plain: pass
@dataclass(slots=True, weakref_slot=True)
class C(Plain): x: int = 1
@dataclass(slots=True, weakref_slot=True)
class D(dict): x: int = 1
print(A.__slots__, B.__slots__, C.__slots__, D.__slots__)
#> ('__weakref__',) ('x',) ('x',) ('x', '__weakref__')

# ---- an annotation that fails is told once
from dataclasses import dataclass
@dataclass
class C:
    i: int
    j: {1} | None
#> Traceback (most recent call last):
#>   File "dataclasses.py", line 1395, in <module>
#>     @dataclass
#>      ^^^^^^^^^
#>   File "dataclasses.py", line 1398, in __annotate__
#>     j: {1} | None
#>        ~~~~^~~~~~
#> TypeError: unsupported operand type(s) for |: 'set' and 'NoneType'
