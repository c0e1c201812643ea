# enum

# ---- Color RED repr Color RED Color
from enum import *
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1
print(Color.RED, repr(Color.RED), Color(2), Color['BLUE'], list(Color), Color.CRIMSON is Color.RED, len(Color), Color.__members__)
#> Color.RED <Color.RED: 1> Color.GREEN Color.BLUE [<Color.RED: 1>, <Color.GREEN: 2>, <Color.BLUE: 3>] True 3 {'RED': <Color.RED: 1>, 'GREEN': <Color.GREEN: 2>, 'BLUE': <Color.BLUE: 3>, 'CRIMSON': <Color.RED: 1>}

# ---- Color RED name Color RED value
from enum import *
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1
print(Color.RED.name, Color.RED.value, Color.RED == Color.RED, Color.RED == 1, hash(Color.RED) == hash('RED'), Color, isinstance(Color.RED, Color), 2 in Color, 5 in Color, Color.RED in Color)
#> RED 1 True False True <enum 'Color'> True True False True

# ---- Color
from enum import *
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: Color(7))
#> ValueError 7 is not a valid Color

# ---- Color X
from enum import *
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: Color['X'])
#> KeyError 'X'

# ---- Color X 2
from enum import *
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: Color.X)
#> AttributeError type object 'Color' has no attribute 'X'

# ---- setattr Color RED
from enum import *
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: setattr(Color, 'RED', 3))
#> AttributeError cannot reassign member 'RED'

# ---- delattr Color RED
from enum import *
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: delattr(Color, 'RED'))
#> AttributeError 'Color' cannot delete member 'RED'.

# ---- Color RED Color GREEN
from enum import *
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: Color.RED < Color.GREEN)
#> TypeError '<' not supported between instances of 'Color' and 'Color'

# ---- setattr Color RED value
from enum import *
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: setattr(Color.RED, 'value', 3))
#> AttributeError <enum 'Enum'> cannot set attribute 'value'

# ---- setattr Color RED name
from enum import *
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: setattr(Color.RED, 'name', 3))
#> AttributeError <enum 'Enum'> cannot set attribute 'name'

# ---- Color name
from enum import *
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: Color.name)
#> AttributeError <enum 'Color'> has no attribute 'name'

# ---- type Sub Color
from enum import *
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: type('Sub', (Color,), {}))
#> AttributeError 'dict' object has no attribute '_member_names'

# ---- a in Color
from enum import *
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: 'a' in Color)
#> False

# ---- Color RED RED
from enum import *
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: Color.RED.RED)
#> Color.RED

# ---- I A I B repr I
from enum import *
class I(IntEnum):
    A = 1
    B = auto()
    C = auto()
print(I.A + 1, I.B, repr(I.B), I.C > I.A, f'{I.A}', sorted(I), I(2), [1,2,3][I.A], str(I.A), '%d' % I.A, I.A == 1, sum(I), max(I))
#> 2 2 <I.B: 2> True 1 [<I.A: 1>, <I.B: 2>, <I.C: 3>] 2 2 1 1 True 6 3

# ---- S FOO repr S FOO S
from enum import *
class S(StrEnum):
    FOO = auto()
    BAR = 'x'
print(S.FOO, repr(S.FOO), S.FOO + 'a', S('x'), S.FOO == 'foo', f'{S.BAR:>3}', S.FOO.upper(), ','.join(S), {S.FOO: 1}['foo'])
#> foo <S.FOO: 'foo'> fooa x True   x FOO foo,x 1

# ---- P R P W repr P
from enum import *
class P(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W
print(P.R | P.W, repr(P.R | P.X), P.RW, list(P), list(P.RW), P.R in P.RW, ~P.R, P(0), P(7), bool(P(0)), P.R & P.W, P.R ^ P.RW, len(P.RW), P.RW.name, P.RW.value, P.__members__)
#> P.RW <P.R|X: 5> P.RW [<P.R: 1>, <P.W: 2>, <P.X: 4>] [<P.R: 1>, <P.W: 2>] True P.W|X P(0) P.R|W|X False P(0) P.W 2 RW 3 {'R': <P.R: 1>, 'W': <P.W: 2>, 'X': <P.X: 4>, 'RW': <P.RW: 3>}

# ---- P
from enum import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class P(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W
tr(lambda: P(8))
#> ValueError <flag 'P'> invalid value 8
#>     given 0b0 1000
#>   allowed 0b0 0111

# ---- P 2
from enum import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class P(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W
tr(lambda: P(-1))
#> P.R|W|X

# ---- P R
from enum import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class P(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W
tr(lambda: P.R | 1)
#> TypeError unsupported operand type(s) for |: 'P' and 'int'

# ---- in P R
from enum import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class P(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W
tr(lambda: 1 in P.R)
#> TypeError unsupported operand type(s) for 'in': 'int' and 'P'

# ---- P a
from enum import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class P(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W
tr(lambda: P('a'))
#> ValueError 'a' is not a valid P

# ---- in P
from enum import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class P(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W
tr(lambda: 3 in P)
#> True

# ---- F A F B repr F
from enum import *
class F(IntFlag):
    A = 1
    B = 2
print(F.A | F.B, repr(F.A | F.B), F(8), repr(F(9)), F.A | 4, repr(F.A | 4), ~F.A, repr(~F.A), F.A + 1, F(3), str(F(0)), repr(F(0)), F(-1))
#> 3 <F.A|B: 3> 8 <F.A|8: 9> 5 <F.A|4: 5> 2 <F.B: 2> 2 3 0 <F: 0> 3

# ---- repr CF CF _boundary_ repr CF
from enum import *
class CF(Flag, boundary=CONFORM):
    A = 1
    B = 4
print(repr(CF(7)), CF._boundary_, repr(CF.A | CF.B))
#> <CF.A|B: 5> conform <CF.A|B: 5>

# ---- EF type EF
from enum import *
class EF(IntFlag, boundary=EJECT):
    A = 1
print(EF(5), type(EF(5)))
#> 5 <class 'int'>

# ---- list E list E list E
from enum import *
class P(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W
E1 = Enum('E1', 'A B C')
E2 = Enum('E2', {'X': 10, 'Y': 20})
E3 = IntEnum('E3', [('P', 5), ('Q', 6)])
E4 = Enum('E4', ['a', 'b'], start=5)
E5 = Flag('E5', 'A B C')
print(list(E1), list(E2), list(E3), list(E4), list(E5), E1.__module__, E1.__qualname__)
#> [<E1.A: 1>, <E1.B: 2>, <E1.C: 3>] [<E2.X: 10>, <E2.Y: 20>] [<E3.P: 5>, <E3.Q: 6>] [<E4.a: 5>, <E4.b: 6>] [<E5.A: 1>, <E5.B: 2>, <E5.C: 4>] __main__ E1

# ---- Planet EARTH Planet EARTH mass Planet
from enum import *
class Planet(Enum):
    EARTH = (5.97, 6.37)
    MARS = (0.6, 3.39)
    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius
    @property
    def density(self): return round(self.mass / self.radius, 2)
    @classmethod
    def heaviest(cls): return max(cls, key=lambda p: p.mass)
    @staticmethod
    def s(): return 1
print(Planet.EARTH, Planet.EARTH.mass, Planet.MARS.density, Planet.heaviest(), Planet((0.6, 3.39)), Planet.s())
#> Planet.EARTH 5.97 0.18 Planet.EARTH Planet.MARS 1

# ---- tr dup
from enum import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def dup():
    @unique
    class U2(Enum):
        A = 1
        B = 1
tr(dup)
#> ValueError duplicate values found in <enum 'U2'>: B -> A

# ---- tr reuse
from enum import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def reuse():
    class R(Enum):
        A = 1
        A = 2
tr(reuse)
#> TypeError 'A' already defined as 1

# ---- M a
from enum import *
class M(Enum):
    A = 1
    @classmethod
    def _missing_(cls, value):
        if value == 'a': return cls.A
        if value == 'bad': return 5
        return None
print(M('a'))
#> M.A

# ---- M q
from enum import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class M(Enum):
    A = 1
    @classmethod
    def _missing_(cls, value):
        if value == 'a': return cls.A
        if value == 'bad': return 5
        return None
tr(lambda: M('q'))
#> ValueError 'q' is not a valid M

# ---- M bad
from enum import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class M(Enum):
    A = 1
    @classmethod
    def _missing_(cls, value):
        if value == 'a': return cls.A
        if value == 'bad': return 5
        return None
tr(lambda: M('bad'))
#> TypeError error in M._missing_: returned 5 instead of None or a valid member

# ---- list G
from enum import *
class G(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values): return name * 2
    A = auto()
    B = auto()
print(list(G))
#> [<G.A: 'AA'>, <G.B: 'BB'>]

# ---- O A O A f O
from enum import *
class O(Enum):
    A = 'a'
    def __str__(self): return self.value
    def __repr__(self): return 'O!' + self.name
print(O.A, [O.A], f'{O.A}', '{!r}'.format(O.A))
#> a [O!A] a O!A

# ---- T A repr T A T
from enum import *
class T(str, Enum):
    A = 'x'
print(T.A, repr(T.A), T.A == 'x', f'{T.A}', T.A.upper(), str(T.A), '%s' % T.A)
#> T.A <T.A: 'x'> True T.A X T.A T.A

# ---- N A N B value len
from enum import *
class N(Enum):
    A = nonmember(5)
    B = member(lambda: 3)
    def f(self): pass
    class Inner: pass
print(N.A, N.B.value(), len(list(N)), N.Inner)
#> 5 3 1 <class '__main__.N.Inner'>

# ---- list Ig
from enum import *
class M(Enum):
    A = 1
    @classmethod
    def _missing_(cls, value):
        if value == 'a': return cls.A
        if value == 'bad': return 5
        return None
class Ig(Enum):
    _ignore_ = 'x y'
    x = 1
    for x in range(3):
        vars()[f'M{x}'] = x
print(list(Ig))
#> [<Ig.M0: 0>, <Ig.M1: 1>, <Ig.M2: 2>]

# ---- tr cont
from enum import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def cont():
    @verify(CONTINUOUS)
    class C(Enum):
        A = 1
        B = 4
tr(cont)
#> ValueError invalid enum 'C': missing values 2, 3

# ---- tr cont 2
from enum import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def cont2():
    @verify(UNIQUE)
    class C(Enum):
        A = 1
        B = 1
tr(cont2)
#> ValueError aliases found in <enum 'C'>: B -> A

# ---- tr cont 3
from enum import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def cont3():
    @verify(NAMED_FLAGS)
    class C(Flag):
        A = 1
        B = 12
tr(cont3)
#> ValueError invalid Flag 'C': alias B is missing combined values of 0xc [use enum.show_flag_values(value) for details]

# ---- match Color RED case Color GREEN
from enum import *
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1
match Color.RED:
    case Color.GREEN: print('g')
    case Color.RED: print('r')
#> r

# ---- Color RED Color RED __class__ type
from enum import *
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1
print({Color.RED: 1}, Color.RED.__class__, type(Color), Color.__doc__, Color.RED.__doc__)
#> {<Color.RED: 1>: 1} <enum 'Color'> <class 'enum.EnumType'> None None

# ---- dir Color dir Color RED
from enum import *
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1
print(dir(Color), dir(Color.RED))
#> ['BLUE', 'GREEN', 'RED', '__class__', '__contains__', '__doc__', '__getitem__', '__init_subclass__', '__iter__', '__len__', '__members__', '__module__', '__name__', '__qualname__'] ['__class__', '__doc__', '__eq__', '__hash__', '__module__', 'name', 'value']

# ---- Un Un in Un Un A
from enum import *
class Un(Enum):
    A = []
    B = {}
print(Un([]), Un({}), [] in Un, Un.A.value)
#> Un.A Un.B True []

# ---- tr sund
from enum import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def sund():
    class Q(Enum):
        _foo_ = 3
tr(sund)
#> ValueError _sunder_ names, such as '_foo_', are reserved for future Enum use

# ---- tr mroq
from enum import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def mroq():
    class Q(Enum):
        mro = 3
tr(mroq)
#> ValueError invalid enum member name(s) 'mro'

# ---- W today W MON __doc__ W
from enum import *
class W(IntEnum):
    MON = 0
    TUE = 1
    @classmethod
    def today(cls): return cls(1)
print(W.today(), W.MON.__doc__, W(0), bool(W.MON), W.TUE / 2)
#> 1 None 0 False 0.5

# ---- Enum A b c type int
from enum import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: Enum('A', 'b c', type=int).b + 1)
#> 2

# ---- enum auto FlagBoundary STRICT repr STRICT
from enum import *
import enum
print(enum.auto(), FlagBoundary.STRICT, repr(STRICT), list(EnumCheck), enum.show_flag_values(5))
#> auto(_auto_null) strict <FlagBoundary.STRICT: 'strict'> [<EnumCheck.CONTINUOUS: 'no skipped integer values'>, <EnumCheck.NAMED_FLAGS: 'multi-flag aliases may not contain unnamed flags'>, <EnumCheck.UNIQUE: 'one name per value'>] [1, 4]

# ---- D A label
from enum import *
import enum
class D1(Enum):
    A = 1
    @enum.property
    def label(self): return 'L' + self.name
print(D1.A.label)
#> LA

# ---- D label
from enum import *
import enum
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class D1(Enum):
    A = 1
    @enum.property
    def label(self): return 'L' + self.name
tr(lambda: D1.label)
#> AttributeError <enum 'D1'> has no attribute 'label'

# ---- Enum
from enum import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: Enum(3))
#> TypeError <enum 'Enum'> has no members; specify `names=()` if you meant to create a new, empty, enum

# ---- Enum Foo
from enum import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: Enum('Foo'))
#> TypeError <enum 'Enum'> has no members; specify `names=()` if you meant to create a new, empty, enum

# ---- E
from enum import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class E0(Enum): pass
tr(lambda: E0(3))
#> TypeError <enum 'E0'> has no members; specify `names=()` if you meant to create a new, empty, enum

# ---- Z q
from enum import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class Z(StrEnum):
    A = 'a'
tr(lambda: Z('q'))
#> ValueError 'q' is not a valid Z

# ---- tr zz
from enum import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def zz():
    class Z2(StrEnum):
        A = 3
tr(zz)
#> TypeError 3 is not a string

# ---- list reversed Color
from enum import *
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: list(reversed(Color)))
#> [<Color.BLUE: 3>, <Color.GREEN: 2>, <Color.RED: 1>]

# ---- Color RED _sort_order_
from enum import *
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: Color.RED._sort_order_)
#> 0

# ---- Color _member_names_
from enum import *
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: Color._member_names_)
#> ['RED', 'GREEN', 'BLUE']

# ---- auto() as a part of a value
from enum import *
class E(Enum):
    A = auto(), 'x'
    B = auto(), 'y'
    C = 'z', auto()
    D = auto()
    F = auto(), auto()
print([m.value for m in E])
class Level(int, Enum):
    def __new__(cls, n, label):
        self = int.__new__(cls, n)
        self._value_ = n
        self.label = label
        return self
    LOW = auto(), 'low'
    HIGH = auto(), 'high'
print([(x, x.label, x + 1) for x in Level])
class Mixed(Enum):
    A = 1, 'x'
    B = auto()
#> [(1, 'x'), (2, 'y'), ('z', 3), 4, (5, 6)]
#> [(<Level.LOW: 1>, 'low', 2), (<Level.HIGH: 2>, 'high', 3)]
#> Traceback (most recent call last):
#>   File "enum.py", line 712, in <module>
#>     class Mixed(Enum):
#>         A = 1, 'x'
#>         B = auto()
#>   File "enum.py", line 714, in Mixed
#>     B = auto()
#>     ^
#> TypeError: unable to increment (1, 'x')

# ---- members and classes of which a program has changed what is asked
from enum import Enum, EnumMeta, Flag, IntFlag

class Named(Enum):
    value = 1
    name = 2

class Own(Enum):
    A = 1
    B = None
    @property
    def value(self):
        return 'own'

class Texts(Enum):
    A = 1
    def __str__(self):
        return 'text of ' + self.name

class Formats(Enum):
    A = 1
    def __format__(self, spec):
        return f'<{spec}>'

class Equal(Enum):
    A = 1
    def __eq__(self, other):
        return True

class Meta(EnumMeta):
    def __call__(cls, value, *rest):
        return 'made' if value == 'x' else super().__call__(value, *rest)
    def __getitem__(cls, name):
        return super().__getitem__(name.upper())
    def __iter__(cls):
        return reversed(list(super().__iter__()))

class Through(Enum, metaclass=Meta):
    A = 1
    B = 2

class Bits(Flag):
    A = 1
    B = 2

class Numbers(IntFlag):
    A = 1
    B = 2

print(Named.value, Named.name, Named.value.value, Named.name.name, [m.value for m in Named])
print(Own.A.value, Own.B.value, Own.A._value_, Own(None), Own.B)
print(Texts.A, f'{Texts.A}|{Texts.A:>12}|{Texts.A!r}', [Texts.A], Formats.A, f'{Formats.A:5}', '{:x}'.format(Formats.A))
try:
    print({Equal.A: 1})
except TypeError as e:
    print(e)
print(Through('x'), Through(1), Through['b'], list(Through), len(Through))
print(Bits.A | Bits.B, Bits.A & Bits.B, (Bits.A | Bits.B) ^ Bits.B, Bits.A in Bits.A | Bits.B, bool(Bits.A & Bits.B))
print(Numbers.A | 2, Numbers.A | 8, 2 | Numbers.A, Numbers.A & 1, type(Numbers.A | 8), Numbers(3))
for wrong in (lambda: Bits.A | 1, lambda: Bits.A | Numbers.A, lambda: 1 in Bits.A, lambda: Bits(), lambda: Bits['Z'], lambda: Bits(9)):
    try:
        print(wrong())
    except Exception as e:
        print(type(e).__name__, e)
print(hash(Bits.A) == hash('A'), {Bits.A: 1, Bits.B: 2}[Bits.B], Bits.A == 1, Bits.A in {Bits.B, Bits.A}, {Own.A, Own.B} == set(Own))
#> Named.value Named.name 1 name [1, 2]
#> own own 1 Own.B Own.B
#> text of A text of A|   text of A|<Texts.A: 1> [<Texts.A: 1>] Formats.A <5> <x>
#> cannot use 'Equal' as a dict key (unhashable type: 'Equal')
#> made Through.A Through.B [<Through.B: 2>, <Through.A: 1>] 2
#> Bits.A|B Bits(0) Bits.A True False
#> 3 9 3 1 <flag 'Numbers'> 3
#> TypeError unsupported operand type(s) for |: 'Bits' and 'int'
#> TypeError unsupported operand type(s) for |: 'Bits' and 'Numbers'
#> TypeError unsupported operand type(s) for 'in': 'int' and 'Bits'
#> TypeError EnumType.__call__() missing 1 required positional argument: 'value'
#> KeyError 'Z'
#> ValueError <flag 'Bits'> invalid value 9
#>     given 0b0 1001
#>   allowed 0b0 0011
#> True 2 False True True

# ---- __new__ of an enumeration asks that of its base
from enum import Enum, Flag, IntEnum, StrEnum
for base in Enum, IntEnum, Flag, StrEnum:
    try:
        class C(base):
            ONE = 1
            def __new__(cls, *args):
                return super().__new__(cls, *args)
    except TypeError as e:
        print(e)
class Empty(Enum):
    pass
try:
    Empty.__new__(Empty, 1)
except TypeError as e:
    print(e)
#> do not use `super().__new__; call the appropriate __new__ directly
#> do not use `super().__new__; call the appropriate __new__ directly
#> do not use `super().__new__; call the appropriate __new__ directly
#> do not use `super().__new__; call the appropriate __new__ directly
#> <enum 'Empty'> has no members defined

# ---- members are initialized as by object, which takes no arguments
import enum
def attempt(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def passes():
    class D(enum.Enum):
        A = 1
        def __init__(self, v): super().__init__(v)
    return D.A
def keeps():
    class D(enum.Enum):
        A = 1, 2
        def __init__(self, *v):
            super().__init__()
            self.v = v
    return D.A, D.A.v
def text():
    class D(str, enum.Enum):
        A = b'abc', 'ascii'
        def __init__(self, *a):
            self.a = a
            super().__init__()
    return D.A, D.A.a
class Data:
    def __init__(self, x=0, y=0): self.x, self.y = x, y
def mixed():
    class D(Data, enum.Enum):
        A = 1, 2
    return D.A, D.A.x, D.A.y
def wrong():
    class D(Data, enum.Enum):
        A = 1, 2, 3
    return D.A
for f in passes, keeps, text, mixed, wrong: attempt(f)
class E(enum.Enum):
    A = 1
attempt(lambda: E.A.__init__(5)); attempt(lambda: 'E.__init__' in str(E.__init__)); attempt(lambda: '__init__' in vars(enum.Enum))
#> TypeError object.__init__() takes exactly one argument (the instance to initialize)
#> (<D.A: (1, 2)>, (1, 2))
#> (<D.A: 'abc'>, (b'abc', 'ascii'))
#> (<D.A: (1, 2)>, 1, 2)
#> TypeError Data.__init__() takes from 1 to 3 positional arguments but 4 were given
#> None
#> False
#> False

# ---- enumerations of a program before it asks for flags, and after
import enum
class Flag(enum.Enum):
    A = 1
    B = 2
class IntFlag(enum.Enum, boundary=None):
    A = 1
print(Flag.A, IntFlag(1), hasattr(Flag, '_boundary_'), 'Flag' in dir(enum), hasattr(enum, 'IntFlag'))
class Perm(enum.Flag):
    R = 1
    W = 2
    RW = 3
print(Perm.R | Perm.W, Perm(0), ~Perm.R, list(Perm), isinstance(Perm.R, enum.Flag), isinstance(Flag.A, enum.Flag))
for name in 'Flagg', 'IntEnun', 'STRICTT':
    try: getattr(enum, name)
    except AttributeError as e: print(e)
from enum import *
print(STRICT, KEEP, UNIQUE, IntFlag.__mro__[-2], verify(UNIQUE)(Perm) is Perm, FlagBoundary.EJECT in FlagBoundary)
class N(IntEnum):
    ONE = 1
class S(StrEnum):
    ONE = auto()
print(N.ONE, S.ONE, repr(N.ONE), repr(S.ONE), f'{N.ONE:3}', ReprEnum in N.__mro__, enum.bin(-3, 4), enum.show_flag_values(5))
try: class_ = Enum('X', 'A', boundary='eject'); print(class_('eject'))
except ValueError as e: print(e)
print(enum.global_enum_repr(N.ONE), enum.global_flag_repr(Perm.R), enum.global_str(N.ONE))
#> Flag.A IntFlag.A False True True
#> Perm.RW Perm(0) Perm.W [<Perm.R: 1>, <Perm.W: 2>] True False
#> module 'enum' has no attribute 'Flagg'
#> module 'enum' has no attribute 'IntEnun'
#> module 'enum' has no attribute 'STRICTT'
#> strict keep one name per value <enum 'Enum'> True True
#> 1 one <N.ONE: 1> <S.ONE: 'one'>   1 True 0b1 1101 [1, 4]
#> 'eject' is not a valid X
#> __main__.ONE __main__.R ONE
