# ---- reprs of named tuples and of their subclasses
from collections import namedtuple
from typing import NamedTuple
P = namedtuple('P', 'x y')
class Q(P): pass
class R(P):
    def __iter__(self): return iter(('a', 'b'))
class S(P):
    def __repr__(self): return 'S!' + super().__repr__()
class T(NamedTuple):
    a: int
    b: str = 'q\u00e9'
class I:
    def __repr__(self): return 'I()'
class M(type):
    @property
    def __name__(cls): return 'meta'
class V(P, metaclass=M): pass
class W(P):
    __class__ = property(lambda self: int)
class X(P):
    def __getattribute__(self, n): print('get', n); return super().__getattribute__(n)
for c in (P, Q, R, S, V, W, X): print(repr(c(1, 'a')), str(c(1, c(2, None))), f'{c([], {})}', [c(1, 2)])
print(T(1), T(1, '\U0001f600'), P(I(), 1), P(P(I(), 1), 2), f'{P(1, 2)!r:>20}|', '%s %r' % (P(1, 2), P(3, 4)))
E = namedtuple('E', '')
print(E(), repr(E()))
P.__name__ = 'a%sb'
print(P(1, 2), Q(1, 2))
l = []; l.append(P(l, 1)); print(l, l[0])
p = 1
for i in range(60): p = P(p, i)
print(len(repr(p)), repr(p) == str(p))
p = 1
for i in range(3000): p = P(p, i)
try: repr(p)
except RecursionError as e: print('RecursionError')
try: P.__repr__(P(1, 2), 3)
except TypeError as e: print(e)
n = 0
class J:
    def __repr__(self):
        global n; n += 1
        if n > 2: raise ValueError('n')
        return 'J'
print(P(J(), J()))
try: print(P(1, P(2, J())))
except ValueError as e: print(e)
#> P(x=1, y='a') P(x=1, y=P(x=2, y=None)) P(x=[], y={}) [P(x=1, y=2)]
#> Q(x=1, y='a') Q(x=1, y=Q(x=2, y=None)) Q(x=[], y={}) [Q(x=1, y=2)]
#> R(x=1, y='a') R(x=1, y=R(x=2, y=None)) R(x=[], y={}) [R(x=1, y=2)]
#> S!S(x=1, y='a') S!S(x=1, y=S!S(x=2, y=None)) S!S(x=[], y={}) [S!S(x=1, y=2)]
#> meta(x=1, y='a') meta(x=1, y=meta(x=2, y=None)) meta(x=[], y={}) [meta(x=1, y=2)]
#> int(x=1, y='a') int(x=1, y=int(x=2, y=None)) int(x=[], y={}) [int(x=1, y=2)]
#> get __class__
#> get __class__
#> get __class__
#> get __class__
#> X(x=1, y='a') X(x=1, y=X(x=2, y=None)) X(x=[], y={}) get __class__
#> [X(x=1, y=2)]
#> T(a=1, b='qé') T(a=1, b='😀') P(x=I(), y=1) P(x=P(x=I(), y=1), y=2)          P(x=1, y=2)| P(x=1, y=2) P(x=3, y=4)
#> E() E()
#> a%sb(x=1, y=2) Q(x=1, y=2)
#> [a%sb(x=[...], y=1)] a%sb(x=[a%sb(x=[...], y=1)], y=1)
#> 831 True
#> RecursionError
#> P.__repr__() takes 1 positional argument but 2 were given
#> a%sb(x=J, y=J)
#> n
