# ---- a host call in sorted(key)
print(sorted([3,1,2], key=echo))
#> [1, 2, 3]

# ---- a host call in list.sort(key)
a=[3,1,2]
a.sort(key=echo)
print(a)
#> [1, 2, 3]

# ---- a host call in min/max(key)
print([min([3,1,2],key=echo), max([3,1,2],key=echo)])
#> [1, 3]

# ---- a host call in map
print(list(map(echo,[1,2])))
#> [1, 2]

# ---- a host call in filter
print(list(filter(echo,[0,1,2])))
#> [1, 2]

# ---- a host call in reduce
import functools
print(functools.reduce(lambda a,b: a+echo(b),[1,2,3]))
#> 6

# ---- a host call in partial in map
import functools
print(list(map(functools.partial(echo),[1,2])))
#> [1, 2]

# ---- a host call in takewhile
import itertools
print(list(itertools.takewhile(lambda x: echo(x)<2,[1,2,3])))
#> [1]

# ---- a host call in dropwhile
import itertools
print(list(itertools.dropwhile(lambda x: echo(x)<2,[1,2,3])))
#> [2, 3]

# ---- a host call in filterfalse
import itertools
print(list(itertools.filterfalse(echo,[0,1])))
#> [0]

# ---- a host call in starmap
import itertools
print(list(itertools.starmap(echo,[(1,),(2,)])))
#> [1, 2]

# ---- a host call in accumulate
import itertools
print(list(itertools.accumulate([1,2,3],lambda a,b:a+echo(b))))
#> [1, 3, 6]

# ---- a host call in groupby
import itertools
print([(k,list(g)) for k,g in itertools.groupby([1,1,2],key=echo)])
#> [(1, [1, 1]), (2, [2])]

# ---- a host call in iter(callable)
n=iter([1,2,0])
print(list(iter(lambda: echo(next(n)),0)))
#> [1, 2]

# ---- a host call in defaultdict
import collections
d=collections.defaultdict(lambda: echo(5))
print([d[1],d[2],dict(d)])
#> [5, 5, {1: 5, 2: 5}]

# ---- a host call in default_factory
import dataclasses
@dataclasses.dataclass
class D:
    x: int = dataclasses.field(default_factory=lambda: echo(4))
print(D().x)
#> 4

# ---- a host call in __post_init__
import dataclasses
@dataclasses.dataclass
class D:
    x: int
    def __post_init__(self): self.x = echo(self.x)+1
print(D(1).x)
#> 2

# ---- a host call in __repr__
class A:
    def __repr__(self): return str(echo(1))
print(repr([A(),A()]))
#> [1, 1]

# ---- a host call in __str__
class A:
    def __str__(self): return str(echo(1))
print(f"{A()}"+str(A()))
#> 11

# ---- a host call in __eq__
class A:
    def __eq__(self,o): return echo(1)==1
print([A()==A(), A() in [A()], [A()]==[A()]])
#> [True, True, True]

# ---- a host call in __eq__ raises
class A:
    def __eq__(self,o): echo(1); raise ValueError("e")
try: r=[A()]==[A()]
except ValueError as e: r=str(e)
print(r)
#> e

# ---- a host call in __hash__
class A:
    def __hash__(self): return echo(7)
    def __eq__(self,o): return True
print(len({A():1,A():2}))
#> 1

# ---- a host call in __index__
class A:
    def __index__(self): return echo(1)
print([[5,6][A()], range(3)[A()], hex(A())])
#> [6, 1, '0x1']

# ---- a host call in __iter__/__next__
class A:
    def __init__(self): self.i=0
    def __iter__(self): echo(0); return self
    def __next__(self):
        self.i+=1
        if self.i>3: raise StopIteration
        return echo(self.i)
print([list(A()), sum(A()), [*zip(A(),A())], dict(enumerate(A()))])
#> [[1, 2, 3], 6, [(1, 1), (2, 2), (3, 3)], {0: 1, 1: 2, 2: 3}]

# ---- a host call in __contains__
class A:
    def __contains__(self,x): return echo(x)==1
print(1 in A(), 2 in A())
#> True False

# ---- a host call in __copy__/__deepcopy__
import copy
class A:
    def __copy__(self): return echo(1)
    def __deepcopy__(self,m): return echo(2)
print([copy.copy(A()), copy.deepcopy([A()])])
#> [1, [2]]

# ---- a host call in __init__ not plain
import functools
class A:
    __init__ = functools.partialmethod(lambda self, n: setattr(self,"x",echo(n)), 3)
print(A().x)
#> 3

# ---- a host call in str.format attribute
class A:
    def __getattr__(self,n): return echo(n)
print("{0.abc} {0.d!r}".format(A()))
#> abc 'd'

# ---- a host call in re.sub callable
import re
print(re.sub("[0-9]", lambda m: str(echo(int(m[0]))+1), "a1b2"))
#> a2b3

# ---- a host call in lazy genexp
g=(echo(x) for x in [1,2])
print(next(g), list(g))
#> 1 [2]

# ---- a host call in await of gather in a callback
import asyncio
async def g(): return echo(2)
async def main():
    r=asyncio.gather(g(),g())
    return sorted(await r, key=echo)
print(asyncio.run(main()))
#> [2, 2]

# ---- a host call in cache(f)
import functools
c=functools.cache(echo)
print(c(1),c(1),c(1))
#> 1 1 1

# ---- a host call in lru_cache
import functools
@functools.lru_cache
def c(x): return echo(x)
print(c(1),c(1))
#> 1 1

# ---- a host call in closure cell
def o():
    x=1
    def i(): return x+echo(x)
    return i()
print(o())
#> 2

# ---- a host call in genexp variable in key
print(max((len(w) for w in ["a","bc"] if echo(w)), key=lambda n: echo(n)))
#> 2
