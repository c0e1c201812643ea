# ---- what fits stays on one line
from pprint import pprint, pformat
pprint([1, 2, 3]); pprint({'b': 1, 'a': 2}); pprint('text'); pprint(()); pprint({1, 2}); pprint(None)
print(pformat({'x': [1, 2]}))
#> [1, 2, 3]
#> {'a': 2, 'b': 1}
#> 'text'
#> ()
#> {1, 2}
#> None
#> {'x': [1, 2]}

# ---- long lists
from pprint import pprint
pprint(['word' * 5 + str(i) for i in range(8)])
pprint(list(range(60)))
pprint(list(range(60)), compact=True)
#> ['wordwordwordwordword0',
#>  'wordwordwordwordword1',
#>  'wordwordwordwordword2',
#>  'wordwordwordwordword3',
#>  'wordwordwordwordword4',
#>  'wordwordwordwordword5',
#>  'wordwordwordwordword6',
#>  'wordwordwordwordword7']
#> [0,
#>  1,
#>  2,
#>  3,
#>  4,
#>  5,
#>  6,
#>  7,
#>  8,
#>  9,
#>  10,
#>  11,
#>  12,
#>  13,
#>  14,
#>  15,
#>  16,
#>  17,
#>  18,
#>  19,
#>  20,
#>  21,
#>  22,
#>  23,
#>  24,
#>  25,
#>  26,
#>  27,
#>  28,
#>  29,
#>  30,
#>  31,
#>  32,
#>  33,
#>  34,
#>  35,
#>  36,
#>  37,
#>  38,
#>  39,
#>  40,
#>  41,
#>  42,
#>  43,
#>  44,
#>  45,
#>  46,
#>  47,
#>  48,
#>  49,
#>  50,
#>  51,
#>  52,
#>  53,
#>  54,
#>  55,
#>  56,
#>  57,
#>  58,
#>  59]
#> [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21,
#>  22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41,
#>  42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59]

# ---- nested dicts
from pprint import pprint
data = {'name': 'example', 'values': list(range(10)), 'nested': {'deep': {'deeper': ['a' * 30, 'b' * 30, 'c' * 30]}}, 'tuple': (1, 'two', 3.0)}
pprint(data)
pprint(data, width=40)
pprint(data, width=120)
#> {'name': 'example',
#>  'nested': {'deep': {'deeper': ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
#>                                 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',
#>                                 'cccccccccccccccccccccccccccccc']}},
#>  'tuple': (1, 'two', 3.0),
#>  'values': [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}
#> {'name': 'example',
#>  'nested': {'deep': {'deeper': ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
#>                                 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',
#>                                 'cccccccccccccccccccccccccccccc']}},
#>  'tuple': (1, 'two', 3.0),
#>  'values': [0,
#>             1,
#>             2,
#>             3,
#>             4,
#>             5,
#>             6,
#>             7,
#>             8,
#>             9]}
#> {'name': 'example',
#>  'nested': {'deep': {'deeper': ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
#>                                 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',
#>                                 'cccccccccccccccccccccccccccccc']}},
#>  'tuple': (1, 'two', 3.0),
#>  'values': [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}

# ---- order of keys
from pprint import pprint, pp
pprint({'b': 1, 'a': 2, 'c': 3}, sort_dicts=False); pprint({2: 'x', 1: 'y', 'a': 'z'}, width=10)
pp({'z': 1, 'a': 2})
#> {'b': 1, 'a': 2, 'c': 3}
#> {1: 'y',
#>  2: 'x',
#>  'a': 'z'}
#> {'z': 1, 'a': 2}

# ---- depth
from pprint import pprint
pprint({'a': {'b': {'c': {}}}, 'l': [[[]]], 't': ((1,),)}, depth=2)
pprint([1, [2, [3, [4]]]], depth=3)
pprint([[]], depth=1)
#> {'a': {'b': {...}}, 'l': [[...]], 't': ((...,),)}
#> [1, [2, [3, [...]]]]
#> [[]]

# ---- indent
from pprint import pprint
pprint({'key one': ['v' * 30, 'w' * 30], 'key two': {'x': 'y' * 50}}, indent=4)
pprint(['a' * 40, 'b' * 40], indent=3)
#> {   'key one': [   'vvvvvvvvvvvvvvvvvvvvvvvvvvvvvv',
#>                    'wwwwwwwwwwwwwwwwwwwwwwwwwwwwww'],
#>     'key two': {'x': 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy'}}
#> [  'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
#>    'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb']

# ---- long strings are broken at spaces
from pprint import pprint
text = 'the quick brown fox jumps over the lazy dog ' * 4
pprint(text); pprint([text]); pprint({'k': text}, width=50)
pprint('line one\nline two is longer\n' * 3, width=30)
pprint('x' * 100)
#> ('the quick brown fox jumps over the lazy dog the quick brown fox jumps over '
#>  'the lazy dog the quick brown fox jumps over the lazy dog the quick brown fox '
#>  'jumps over the lazy dog ')
#> ['the quick brown fox jumps over the lazy dog the quick brown fox jumps over '
#>  'the lazy dog the quick brown fox jumps over the lazy dog the quick brown fox '
#>  'jumps over the lazy dog ']
#> {'k': 'the quick brown fox jumps over the lazy '
#>       'dog the quick brown fox jumps over the '
#>       'lazy dog the quick brown fox jumps over '
#>       'the lazy dog the quick brown fox jumps '
#>       'over the lazy dog '}
#> ('line one\n'
#>  'line two is longer\n'
#>  'line one\n'
#>  'line two is longer\n'
#>  'line one\n'
#>  'line two is longer\n')
#> 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'

# ---- bytes
from pprint import pprint
pprint(b'abcdefgh' * 15); pprint([b'\x00\x01' * 40], width=60); pprint(bytearray(b'abcdefgh' * 12))
#> (b'abcdefghabcdefghabcdefghabcdefghabcdefghabcdefghabcdefghabcdefghabcdefghabcd'
#>  b'efghabcdefghabcdefghabcdefghabcdefghabcdefgh')
#> [b'\x00\x01\x00\x01\x00\x01\x00\x01\x00\x01\x00\x01'
#>  b'\x00\x01\x00\x01\x00\x01\x00\x01\x00\x01\x00\x01'
#>  b'\x00\x01\x00\x01\x00\x01\x00\x01\x00\x01\x00\x01'
#>  b'\x00\x01\x00\x01\x00\x01\x00\x01\x00\x01\x00\x01'
#>  b'\x00\x01\x00\x01\x00\x01\x00\x01\x00\x01\x00\x01'
#>  b'\x00\x01\x00\x01\x00\x01\x00\x01\x00\x01\x00\x01'
#>  b'\x00\x01\x00\x01\x00\x01\x00\x01']
#> bytearray(b'abcdefghabcdefghabcdefghabcdefghabcdefghabcdefghabcdefghabcdefgh'
#>           b'abcdefghabcdefghabcdefghabcdefgh')

# ---- sets
from pprint import pprint
pprint({f'item number {i}' for i in range(6)}); pprint(frozenset(f'item number {i}' for i in range(6))); pprint(set()); pprint({3, 1, 2})
#> {'item number 0',
#>  'item number 1',
#>  'item number 2',
#>  'item number 3',
#>  'item number 4',
#>  'item number 5'}
#> frozenset({'item number 0',
#>            'item number 1',
#>            'item number 2',
#>            'item number 3',
#>            'item number 4',
#>            'item number 5'})
#> set()
#> {1, 2, 3}

# ---- numbers with underscores
from pprint import pprint
pprint([1234567, 12, 10 ** 12], underscore_numbers=True); pprint({'n': 1000000}, underscore_numbers=True)
#> [1_234_567, 12, 1_000_000_000_000]
#> {'n': 1_000_000}

# ---- collections
from pprint import pprint
from collections import OrderedDict, defaultdict, Counter, deque, ChainMap, UserDict, UserList
pprint(OrderedDict((f'key number {i}', i) for i in range(5)), width=60)
pprint(defaultdict(list, {f'key number {i}': [i] * 5 for i in range(5)}), width=60)
pprint(Counter({f'word number {i}': i for i in range(5)}), width=60)
pprint(deque(f'word number {i}' for i in range(6)), width=60)
pprint(deque((f'word number {i}' for i in range(6)), maxlen=6), width=60)
pprint(ChainMap({f'key number {i}': i for i in range(5)}, {'b': 2}), width=60)
pprint(UserDict({f'key number {i}': i for i in range(5)}), width=60); pprint(UserList(['w' * 30] * 3), width=60)
#> OrderedDict([('key number 0', 0),
#>              ('key number 1', 1),
#>              ('key number 2', 2),
#>              ('key number 3', 3),
#>              ('key number 4', 4)])
#> defaultdict(<class 'list'>,
#>             {'key number 0': [0, 0, 0, 0, 0],
#>              'key number 1': [1, 1, 1, 1, 1],
#>              'key number 2': [2, 2, 2, 2, 2],
#>              'key number 3': [3, 3, 3, 3, 3],
#>              'key number 4': [4, 4, 4, 4, 4]})
#> Counter({'word number 4': 4,
#>          'word number 3': 3,
#>          'word number 2': 2,
#>          'word number 1': 1,
#>          'word number 0': 0})
#> deque(['word number 0',
#>        'word number 1',
#>        'word number 2',
#>        'word number 3',
#>        'word number 4',
#>        'word number 5'])
#> deque(['word number 0',
#>        'word number 1',
#>        'word number 2',
#>        'word number 3',
#>        'word number 4',
#>        'word number 5'],
#>       maxlen=6)
#> ChainMap({'key number 0': 0,
#>           'key number 1': 1,
#>           'key number 2': 2,
#>           'key number 3': 3,
#>           'key number 4': 4},
#>          {'b': 2})
#> {'key number 0': 0,
#>  'key number 1': 1,
#>  'key number 2': 2,
#>  'key number 3': 3,
#>  'key number 4': 4}
#> ['wwwwwwwwwwwwwwwwwwwwwwwwwwwwww',
#>  'wwwwwwwwwwwwwwwwwwwwwwwwwwwwww',
#>  'wwwwwwwwwwwwwwwwwwwwwwwwwwwwww']

# ---- simple namespaces and views of types
from pprint import pprint
from types import SimpleNamespace, MappingProxyType
pprint(SimpleNamespace(name='n' * 30, value='v' * 30, more=[1, 2, 3]))
pprint(MappingProxyType({f'key number {i}': i for i in range(6)}))
#> namespace(name='nnnnnnnnnnnnnnnnnnnnnnnnnnnnnn',
#>           value='vvvvvvvvvvvvvvvvvvvvvvvvvvvvvv',
#>           more=[1, 2, 3])
#> mappingproxy({'key number 0': 0,
#>               'key number 1': 1,
#>               'key number 2': 2,
#>               'key number 3': 3,
#>               'key number 4': 4,
#>               'key number 5': 5})

# ---- views of dicts
from pprint import pprint
d = {f'key number {i}': i for i in range(6)}
pprint(d.keys()); pprint(d.items()); pprint(d.values()); pprint({'a': 1}.keys())
#> dict_keys(['key number 0', 'key number 1', 'key number 2', 'key number 3', 'key number 4', 'key number 5'])
#> dict_items([('key number 0', 0), ('key number 1', 1), ('key number 2', 2), ('key number 3', 3), ('key number 4', 4), ('key number 5', 5)])
#> dict_values([0, 1, 2, 3, 4, 5])
#> dict_keys(['a'])

# ---- objects
from pprint import pprint
class P:
    def __repr__(self): return 'P' * 60
pprint([P(), P()]); pprint({'p': P(), 'q': P()})
#> [PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP,
#>  PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP]
#> {'p': PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP,
#>  'q': PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP}

# ---- named tuples are shown as they are
from pprint import pprint
from collections import namedtuple
T = namedtuple('T', 'first second third')
pprint(T('a' * 30, 'b' * 30, 'c' * 30)); pprint([T(1, 2, 3)] * 4)
#> T(first='aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', second='bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', third='cccccccccccccccccccccccccccccc')
#> [T(first=1, second=2, third=3),
#>  T(first=1, second=2, third=3),
#>  T(first=1, second=2, third=3),
#>  T(first=1, second=2, third=3)]

# ---- recursion
import pprint, re
l = [1]
l.append(l)
print('Recursion on list' in pprint.pformat(l), pprint.isrecursive(l), pprint.isreadable(l), pprint.isreadable([1]), pprint.isrecursive([1]))
d = {}
d['d'] = d
print(pprint.saferepr(d).startswith("{'d': <Recursion on dict with id="))
#> True True False True False
#> True

# ---- saferepr
import pprint
print(pprint.saferepr({'b': [1, (2,)], 'a': {3}}), pprint.saferepr('x'))
#> {'a': {3}, 'b': [1, (2,)]} 'x'

# ---- a printer
import pprint
p = pprint.PrettyPrinter(indent=2, width=30, compact=True)
p.pprint({'numbers': list(range(20))})
print(p.pformat([1]), p.isreadable([object()]), p.isrecursive([]))
#> { 'numbers': [ 0, 1, 2, 3, 4,
#>                5, 6, 7, 8, 9,
#>                10, 11, 12, 13,
#>                14, 15, 16, 17,
#>                18, 19]}
#> [1] False False

# ---- a printer of one's own
import pprint
class Short(pprint.PrettyPrinter):
    def format(self, object, context, maxlevels, level):
        if isinstance(object, float):
            return f'{object:.2f}', True, False
        return super().format(object, context, maxlevels, level)
Short().pprint([1.23456, {'a': 2.5}, 'x'])
#> [1.23, {'a': 2.50}, 'x']

# ---- wrong arguments
import pprint
for kw in ({'indent': -1}, {'depth': 0}, {'width': 0}):
    try:
        pprint.PrettyPrinter(**kw)
    except ValueError as e:
        print(e)
#> indent must be >= 0
#> depth must be > 0
#> width must be != 0

# ---- a json answer
from pprint import pprint
answer = {'status': 200, 'headers': {'Content-Type': 'application/json', 'X-Request-Id': 'abc-123'},
          'body': {'users': [{'id': 1, 'name': 'Ann', 'tags': ['admin', 'staff']}, {'id': 2, 'name': 'Bob', 'tags': []}], 'next': None, 'total': 2}}
pprint(answer)
pprint(answer, width=50, sort_dicts=False)
#> {'body': {'next': None,
#>           'total': 2,
#>           'users': [{'id': 1, 'name': 'Ann', 'tags': ['admin', 'staff']},
#>                     {'id': 2, 'name': 'Bob', 'tags': []}]},
#>  'headers': {'Content-Type': 'application/json', 'X-Request-Id': 'abc-123'},
#>  'status': 200}
#> {'status': 200,
#>  'headers': {'Content-Type': 'application/json',
#>              'X-Request-Id': 'abc-123'},
#>  'body': {'users': [{'id': 1,
#>                      'name': 'Ann',
#>                      'tags': ['admin', 'staff']},
#>                     {'id': 2,
#>                      'name': 'Bob',
#>                      'tags': []}],
#>           'next': None,
#>           'total': 2}}

# ---- plain values and those that only Python can write, side by side
import pprint
from collections import OrderedDict, namedtuple
class X:
    def __init__(self, n): self.n = n
    def __repr__(self): return f'X({self.n})'
class D(dict): pass
class L(list):
    def __repr__(self): return 'L!'
P = namedtuple('P', 'x y')
plain = {'b': [1, 2.5, (3,), ()], 'a': {'z': None, 'y': {}}, 'é': b'x', '': True}
for v in (plain, [plain, X(1)], {'k': X(2), 'a': [D(b=1, a=2), L([1])]}, {2: 'b', 1: 'a', 10: []}, {1: 2, 'a': 3, None: 4}, {(2, 1): 1, (1, 2): 2},
          {True: 1, 0: 2}, [P(1, {'b': 1, 'a': 2})], OrderedDict(b=1, a=2), {'s': {3, 1, 2}, 'f': frozenset(['a'])}, [object], [[]] * 3, {'x': range(3)}):
    for options in {}, {'width': 20}, {'sort_dicts': False}, {'depth': 1}, {'underscore_numbers': True}, {'compact': True, 'width': 30}, {'sort_dicts': 0}:
        print(pprint.pformat(v, **options))
    print(pprint.saferepr(v), pprint.isreadable(v), pprint.isrecursive(v))
class Short(pprint.PrettyPrinter):
    def format(self, object, context, maxlevels, level):
        if isinstance(object, str): return object.upper(), True, False
        return super().format(object, context, maxlevels, level)
print(Short(width=20).pformat({'b': ['x', 'yy' * 8], 'a': 'z'}))
printer = pprint.PrettyPrinter()
printer.format = lambda object, context, maxlevels, level: ('?', True, False)
print(printer.pformat([1, 2]))
ring = [1, {'a': (2,)}]
ring[1]['b'] = ring
print(pprint.pformat(ring).count('Recursion'), pprint.isrecursive(ring), pprint.isreadable(ring))
deep = []
for _ in range(150): deep = [deep]
print(pprint.pformat(deep).count('['))
#> {'': True, 'a': {'y': {}, 'z': None}, 'b': [1, 2.5, (3,), ()], 'é': b'x'}
#> {'': True,
#>  'a': {'y': {},
#>        'z': None},
#>  'b': [1,
#>        2.5,
#>        (3,),
#>        ()],
#>  'é': b'x'}
#> {'b': [1, 2.5, (3,), ()], 'a': {'z': None, 'y': {}}, 'é': b'x', '': True}
#> {'': True, 'a': {...}, 'b': [...], 'é': b'x'}
#> {'': True, 'a': {'y': {}, 'z': None}, 'b': [1, 2.5, (3,), ()], 'é': b'x'}
#> {'': True,
#>  'a': {'y': {}, 'z': None},
#>  'b': [1, 2.5, (3,), ()],
#>  'é': b'x'}
#> {'b': [1, 2.5, (3,), ()], 'a': {'z': None, 'y': {}}, 'é': b'x', '': True}
#> {'': True, 'a': {'y': {}, 'z': None}, 'b': [1, 2.5, (3,), ()], 'é': b'x'} True False
#> [{'': True, 'a': {'y': {}, 'z': None}, 'b': [1, 2.5, (3,), ()], 'é': b'x'},
#>  X(1)]
#> [{'': True,
#>   'a': {'y': {},
#>         'z': None},
#>   'b': [1,
#>         2.5,
#>         (3,),
#>         ()],
#>   'é': b'x'},
#>  X(1)]
#> [{'b': [1, 2.5, (3,), ()], 'a': {'z': None, 'y': {}}, 'é': b'x', '': True},
#>  X(1)]
#> [{...}, X(1)]
#> [{'': True, 'a': {'y': {}, 'z': None}, 'b': [1, 2.5, (3,), ()], 'é': b'x'},
#>  X(1)]
#> [{'': True,
#>   'a': {'y': {}, 'z': None},
#>   'b': [1, 2.5, (3,), ()],
#>   'é': b'x'},
#>  X(1)]
#> [{'b': [1, 2.5, (3,), ()], 'a': {'z': None, 'y': {}}, 'é': b'x', '': True},
#>  X(1)]
#> [{'': True, 'a': {'y': {}, 'z': None}, 'b': [1, 2.5, (3,), ()], 'é': b'x'}, X(1)] True False
#> {'a': [{'a': 2, 'b': 1}, L!], 'k': X(2)}
#> {'a': [{'a': 2,
#>         'b': 1},
#>        L!],
#>  'k': X(2)}
#> {'k': X(2), 'a': [{'b': 1, 'a': 2}, L!]}
#> {'a': [...], 'k': X(2)}
#> {'a': [{'a': 2, 'b': 1}, L!], 'k': X(2)}
#> {'a': [{'a': 2, 'b': 1}, L!],
#>  'k': X(2)}
#> {'k': X(2), 'a': [{'b': 1, 'a': 2}, L!]}
#> {'a': [{'a': 2, 'b': 1}, L!], 'k': X(2)} True False
#> {1: 'a', 2: 'b', 10: []}
#> {1: 'a',
#>  2: 'b',
#>  10: []}
#> {2: 'b', 1: 'a', 10: []}
#> {1: 'a', 2: 'b', 10: []}
#> {1: 'a', 2: 'b', 10: []}
#> {1: 'a', 2: 'b', 10: []}
#> {2: 'b', 1: 'a', 10: []}
#> {1: 'a', 2: 'b', 10: []} True False
#> {None: 4, 1: 2, 'a': 3}
#> {None: 4,
#>  1: 2,
#>  'a': 3}
#> {1: 2, 'a': 3, None: 4}
#> {None: 4, 1: 2, 'a': 3}
#> {None: 4, 1: 2, 'a': 3}
#> {None: 4, 1: 2, 'a': 3}
#> {1: 2, 'a': 3, None: 4}
#> {None: 4, 1: 2, 'a': 3} True False
#> {(1, 2): 2, (2, 1): 1}
#> {(1, 2): 2,
#>  (2, 1): 1}
#> {(2, 1): 1, (1, 2): 2}
#> {(...): 2, (...): 1}
#> {(1, 2): 2, (2, 1): 1}
#> {(1, 2): 2, (2, 1): 1}
#> {(2, 1): 1, (1, 2): 2}
#> {(1, 2): 2, (2, 1): 1} True False
#> {0: 2, True: 1}
#> {0: 2, True: 1}
#> {True: 1, 0: 2}
#> {0: 2, True: 1}
#> {0: 2, True: 1}
#> {0: 2, True: 1}
#> {True: 1, 0: 2}
#> {0: 2, True: 1} True False
#> [P(x=1, y={'b': 1, 'a': 2})]
#> [P(x=1, y={'b': 1, 'a': 2})]
#> [P(x=1, y={'b': 1, 'a': 2})]
#> [P(x=1, y={'b': 1, 'a': 2})]
#> [P(x=1, y={'b': 1, 'a': 2})]
#> [P(x=1, y={'b': 1, 'a': 2})]
#> [P(x=1, y={'b': 1, 'a': 2})]
#> [P(x=1, y={'b': 1, 'a': 2})] True False
#> OrderedDict({'b': 1, 'a': 2})
#> OrderedDict([('b',
#>               1),
#>              ('a',
#>               2)])
#> OrderedDict({'b': 1, 'a': 2})
#> OrderedDict({'b': 1, 'a': 2})
#> OrderedDict({'b': 1, 'a': 2})
#> OrderedDict({'b': 1, 'a': 2})
#> OrderedDict({'b': 1, 'a': 2})
#> OrderedDict({'b': 1, 'a': 2}) True False
#> {'f': frozenset({'a'}), 's': {1, 2, 3}}
#> {'f': frozenset({'a'}),
#>  's': {1, 2, 3}}
#> {'s': {1, 2, 3}, 'f': frozenset({'a'})}
#> {'f': frozenset({'a'}), 's': {1, 2, 3}}
#> {'f': frozenset({'a'}), 's': {1, 2, 3}}
#> {'f': frozenset({'a'}),
#>  's': {1, 2, 3}}
#> {'s': {1, 2, 3}, 'f': frozenset({'a'})}
#> {'f': frozenset({'a'}), 's': {1, 2, 3}} True False
#> [<class 'object'>]
#> [<class 'object'>]
#> [<class 'object'>]
#> [<class 'object'>]
#> [<class 'object'>]
#> [<class 'object'>]
#> [<class 'object'>]
#> [<class 'object'>] False False
#> [[], [], []]
#> [[], [], []]
#> [[], [], []]
#> [[], [], []]
#> [[], [], []]
#> [[], [], []]
#> [[], [], []]
#> [[], [], []] True False
#> {'x': range(0, 3)}
#> {'x': range(0, 3)}
#> {'x': range(0, 3)}
#> {'x': range(0, 3)}
#> {'x': range(0, 3)}
#> {'x': range(0, 3)}
#> {'x': range(0, 3)}
#> {'x': range(0, 3)} True False
#> {A: Z,
#>  B: [X,
#>      'yyyyyyyyyyyyyyyy']}
#> ?
#> 1 True False
#> 151
