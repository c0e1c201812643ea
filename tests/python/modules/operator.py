# ---- getters and callers
import operator
from operator import itemgetter, attrgetter, methodcaller
print(itemgetter(1)([1, 2]), itemgetter(0, 2)('abc'), itemgetter('k')({'k': 5}), itemgetter(slice(1, 3))('abcd'), itemgetter(1), itemgetter('a', 2))
class P:
    def __init__(s, n, q=None): s.n = n; s.q = q
    def __repr__(s): return f'P{s.n}'
    @property
    def prop(s): return s.n * 2
    def __getitem__(s, k): return (s.n, k)
print(attrgetter('n')(P(1)), attrgetter('n', 'prop')(P(2)), attrgetter('q.n')(P(1, P(7))), attrgetter('q.prop', 'n')(P(1, P(7))), attrgetter('a.b'))
print(itemgetter('x')(P(3)), itemgetter(1, 2)(P(3)))
print(sorted([('b', 2), ('a', 3), ('c', 1)], key=itemgetter(1)), sorted([P(3), P(1)], key=attrgetter('n')), sorted([P(3), P(1)], key=attrgetter('prop')), max([{'a': 1}, {'a': 5}], key=itemgetter('a')), list(map(itemgetter(0), ['ab', 'cd'])))
for f in (lambda: itemgetter(), lambda: attrgetter(), lambda: attrgetter(5), lambda: itemgetter(5)([1]), lambda: attrgetter('zz')(5), lambda: itemgetter('a')({}), lambda: itemgetter(1)(5), lambda: itemgetter(1)()):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(methodcaller('upper')('ab'), methodcaller('split', ',', maxsplit=1)('a,b,c'), type(itemgetter(1)), itemgetter.__module__, callable(itemgetter(1)))
from functools import reduce
print(reduce(operator.add, [1, 2, 3]), operator.itemgetter(-1)((1, 2)))
import copy
print(copy.copy(itemgetter(1))([5, 6]), copy.deepcopy(attrgetter('real'))(5))
#> 2 ('a', 'c') 5 bc operator.itemgetter(1) operator.itemgetter('a', 2)
#> 1 (2, 4) 7 (14, 1) operator.attrgetter('a.b')
#> (3, 'x') ((3, 1), (3, 2))
#> [('c', 1), ('b', 2), ('a', 3)] [P1, P3] [P1, P3] {'a': 5} ['a', 'c']
#> TypeError itemgetter expected 1 argument, got 0
#> TypeError attrgetter expected 1 argument, got 0
#> TypeError attribute name must be a string
#> IndexError list index out of range
#> AttributeError 'int' object has no attribute 'zz'
#> KeyError 'a'
#> TypeError 'int' object is not subscriptable
#> TypeError itemgetter expected 1 argument, got 0
#> AB ['a', 'b,c'] <class 'operator.itemgetter'> operator True
#> 6 2
#> 6 5
