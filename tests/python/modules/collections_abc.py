# ---- which abstract classes a list belongs to
from collections.abc import *
for cls in Sized, Iterable, Container, Collection, Reversible, Sequence, MutableSequence, Hashable, Callable, Mapping, Set:
    print(cls.__name__, isinstance([], cls), issubclass(list, cls))
#> Sized True True
#> Iterable True True
#> Container True True
#> Collection True True
#> Reversible True True
#> Sequence True True
#> MutableSequence True True
#> Hashable False False
#> Callable False False
#> Mapping False False
#> Set False False

# ---- sequences among built-in types
from collections.abc import Sequence, MutableSequence
for v in (1, 2), 'text', b'bytes', bytearray(), range(3), memoryview(b''), {1}, 5:
    print(type(v).__name__, isinstance(v, Sequence), isinstance(v, MutableSequence))
#> tuple True False
#> str True False
#> bytes True False
#> bytearray True True
#> range True False
#> memoryview True False
#> set False False
#> int False False

# ---- iterators and iterables
from collections.abc import Iterable, Iterator, Generator
def g():
    yield 1
for v in [], iter([]), zip(), map(str, []), g(), range(2), enumerate([]), 7, open:
    print(isinstance(v, Iterable), isinstance(v, Iterator), isinstance(v, Generator))
#> True False False
#> True True False
#> True True False
#> True True False
#> True True True
#> True False False
#> True True False
#> False False False
#> False False False

# ---- callables
from collections.abc import Callable
class C:
    def __call__(self): pass
for v in len, C, C(), lambda: 0, 3, 'f', [].append:
    print(isinstance(v, Callable), end=' ')
print()
#> True True True True False False True 

# ---- asking for a class puts it into no other namespace
import collections, collections.abc
collections.ChainMap
collections.abc.Iterable
print([name for name in globals() if not name.startswith('__')])
#> ['collections']
