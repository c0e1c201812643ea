# ---- list: equality and order
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print(([1, 2] == [1, 2], [1, 2] == [1, 2.0], [1, 2] == (1, 2), [1] != [2], [] == [], [[1], [2]] == [[1], [2]]))
print(([1, 2] < [1, 3], [1] < [1, 0], [] < [0], [2] > [1, 5], [1, 2] <= [1, 2], ['a'] >= ['A']))
nan = float('nan')
print(([nan] == [nan], [nan] == [float('nan')], [nan] < [nan]))
error(lambda: [1] < ['a'])
error(lambda: [1] < (1,))
error(lambda: [1] < 5)
print(([1].__eq__((1,)), [1].__lt__(1), [1].__ne__([1]), [1].__le__([1]), [1].__gt__([0]), [1].__ge__([2])))
error(lambda: [1, 'a'] < [1, 2])
print([None] < [None])
#> (True, True, False, True, True, True)
#> (True, True, True, True, True, True)
#> (True, False, False)
#> TypeError: '<' not supported between instances of 'int' and 'str'
#> TypeError: '<' not supported between instances of 'list' and 'tuple'
#> TypeError: '<' not supported between instances of 'list' and 'int'
#> (NotImplemented, NotImplemented, False, True, True, False)
#> TypeError: '<' not supported between instances of 'str' and 'int'
#> False

# ---- list: comparison calls the items' methods in order
class V:
    def __init__(self, n):
        self.n = n
    def __eq__(self, other):
        print('eq', self.n, other.n)
        return self.n == other.n
    def __lt__(self, other):
        print('lt', self.n, other.n)
        return self.n < other.n
a, b = [V(1), V(2)], [V(1), V(3)]
print(a == b)
print(a < b)
print(a != b)
print(a > b)
print(V(2) in a)
print(a.index(V(2)))
print(a.count(V(1)))
print(a.remove(V(1)))
print(len(a))
#> eq 1 1
#> eq 2 3
#> False
#> eq 1 1
#> eq 2 3
#> lt 2 3
#> True
#> eq 1 1
#> eq 2 3
#> True
#> eq 1 1
#> eq 2 3
#> lt 3 2
#> False
#> eq 1 2
#> eq 2 2
#> True
#> eq 1 2
#> eq 2 2
#> 1
#> eq 1 1
#> eq 2 1
#> 1
#> eq 1 1
#> None
#> 1

# ---- list: repr
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print(([], [1], ['a', "b'", 1.5, None], [[1, [2]]], [...], [(1,), {1: 2}, {3}]))
x = [1]
x.append(x)
print((x, str(x), repr([x])))
class R:
    def __repr__(self):
        return 'R!'
print([R(), [R()]])
class Bad:
    def __repr__(self):
        return 5
error(lambda: repr([Bad()]))
class Loop:
    def __init__(self):
        self.items = [self]
    def __repr__(self):
        return f'Loop({self.items!r})'
print((Loop(), f'{[1, 2]}', '%s' % [1], format([1])))
error(lambda: format([1], '5'))
#> ([], [1], ['a', "b'", 1.5, None], [[1, [2]]], [Ellipsis], [(1,), {1: 2}, {3}])
#> ([1, [...]], '[1, [...]]', '[[1, [...]]]')
#> [R!, [R!]]
#> TypeError: __repr__ returned non-string (type int)
#> (Loop([Loop([...])]), '[1, 2]', '[1]', '[1]')
#> TypeError: unsupported format string passed to list.__format__

# ---- list: not hashable, no attributes
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

error(lambda: hash([]))
error(lambda: {[]: 1})
error(lambda: {[1]})
error(lambda: [].x)
try:
    [].x = 1
except AttributeError as e:
    print(e)
print(list.append)
print(([].append.__name__, [].append.__self__))
print((list[int], list.__class_getitem__(int)))
print(list.__hash__)
print(([1].__len__(), [1].__contains__(1), [1].__iter__().__next__(), [1].__reversed__().__next__()))
print(([1].__getitem__(0), [1].__repr__()))
error(lambda: list.append(5, 1))
error(lambda: list.append())
error(lambda: list.__len__(()))
#> TypeError: unhashable type: 'list'
#> TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#> TypeError: cannot use 'list' as a set element (unhashable type: 'list')
#> AttributeError: 'list' object has no attribute 'x'
#> 'list' object has no attribute 'x' and no __dict__ for setting new attributes
#> <method 'append' of 'list' objects>
#> ('append', [])
#> (list[int], list[int])
#> None
#> (1, True, 1, 1)
#> (1, '[1]')
#> TypeError: descriptor 'append' for 'list' objects doesn't apply to a 'int' object
#> TypeError: unbound method list.append() needs an argument
#> TypeError: descriptor '__len__' requires a 'list' object but received a 'tuple'

# ---- list: subclasses
class L(list):
    def first(self):
        return self[0]
x = L([1, 2, 3])
print((x, type(x), x.first(), len(x), x == [1, 2, 3], x[0], x[1:], type(x[1:])))
print((type(x + [1]), type(x * 2), type(x.copy()), type(x[:]), L(), L('ab')))
x.append(4)
x.name = 'n'
print((x, x.name, vars(x)))
x += [5]
print((x, type(x), isinstance(x, list), list(x), sorted(x, reverse=True), [*x], x < [9]))
class Init(list):
    def __init__(self, *args, tag=None):
        super().__init__(args)
        self.tag = tag
print((Init(1, 2, tag='t'), Init(1, 2, tag='t').tag))
#> ([1, 2, 3], <class '__main__.L'>, 1, 3, True, 1, [2, 3], <class 'list'>)
#> (<class 'list'>, <class 'list'>, <class 'list'>, <class 'list'>, [], ['a', 'b'])
#> ([1, 2, 3, 4], 'n', {'name': 'n'})
#> ([1, 2, 3, 4, 5], <class '__main__.L'>, True, [1, 2, 3, 4, 5], [5, 4, 3, 2, 1], [1, 2, 3, 4, 5], True)
#> ([1, 2], 't')

# ---- list: subclasses with special methods
class L(list):
    def __getitem__(self, i):
        return 'item'
    def __len__(self):
        return 99
    def __iter__(self):
        return iter('iter')
    def __contains__(self, v):
        return True
    def __eq__(self, other):
        return 'eq'
    def __add__(self, other):
        return 'add'
    def __radd__(self, other):
        return 'radd'
    def __iadd__(self, other):
        return 'iadd'
    def __repr__(self):
        return 'L!'
    def append(self, v):
        super().append(v * 2)
    __hash__ = None
x = L([1, 2])
print((x, len(x), x[0], x[5:], list(x), 7 in x, x == 1, x + [1], [1] + x, str(x), [x]))
y = x
y += [1]
x.append(5)
print((y, list.__repr__(x), list.__len__(x), list.__getitem__(x, 0), [*x], x.pop(), sorted(x), [] + [1]))
print((','.join(x), bool(x)))
print((list.__iter__(x).__next__(), list.__contains__(x, 9)))
[].extend(x)
z = []
z.extend(x)
print((z, tuple(x), set(x) == set('iter'), max(x)))
#> (L!, 99, 'item', 'item', ['i', 't', 'e', 'r'], True, 'eq', 'add', 'radd', 'L!', [L!])
#> ('iadd', '[1, 2, 10]', 3, 1, ['i', 't', 'e', 'r'], 10, ['e', 'i', 'r', 't'], [1])
#> ('i,t,e,r', True)
#> (1, False)
#> (['i', 't', 'e', 'r'], ('i', 't', 'e', 'r'), True, 't')

# ---- length hints of subclasses of builtin types
for base, args in (list, ([2,1],)), (dict, ({2:1, 1:2},)), (set, ({1, 2},)), (tuple, ((2, 1),)), (frozenset, ((1, 2),)), (str, ('ab',)), (bytes, (b'ab',)), (bytearray, (b'ab',)):
    class C(base):
        def __len__(self):
            print('len', end=' ')
            return 3
    c = C(*args)
    def unpack(x, y): pass
    import itertools, collections
    for name, f in [('[*c]', lambda: [*c]), ('(*c,)', lambda: (*c,)), ('{*c}', lambda: {*c}), ('list', lambda: list(c)), ('tuple', lambda: tuple(c)), ('set', lambda: set(c)),
          ('frozenset', lambda: frozenset(c)), ('sorted', lambda: sorted(c)), ('extend', lambda: [].extend(c)), ('slice', lambda: [].__setitem__(slice(0, 0), c)), ('iadd', lambda: [].__iadd__(c)),
          ('call', lambda: unpack(*c)), ('dict', lambda: dict.fromkeys(c)), ('bytes', lambda: bytes(c)), ('bytearray', lambda: bytearray(c)), ('ext', lambda: bytearray().extend(c)), ('join', lambda: ''.join(c)), ('deque', lambda: collections.deque(c)), ('reversed', lambda: list(reversed(c))),
          ('iter', lambda: list(iter(c))), ('map', lambda: list(map(str, c))), ('zip', lambda: list(zip(c, c))), ('enumerate', lambda: list(enumerate(c))), ('sum', lambda: sum(c)), ('min', lambda: min(c)), ('any', lambda: any(c)), ('Counter', lambda: collections.Counter(c)),
          ('product', lambda: list(itertools.product(c))), ('perm', lambda: list(itertools.permutations(c, 1))), ('comp', lambda: [x for x in c]), ('in', lambda: 3 in c), ('bool', lambda: bool(c)), ('not', lambda: not c), ('eq', lambda: c == c), ('eq2', lambda: c == base(c)), ('repr', lambda: repr(c)), ('copy', lambda: c[:]), ('mul', lambda: c * 2), ('or', lambda: c | c), ('print', lambda: print(*c)), ('idx', lambda: c[-1])]:
        try: r = f()
        except Exception as e: r = f'{type(e).__name__}: {e}'
        print(base.__name__, name, r)
#> len list [*c] [2, 1]
#> len list (*c,) (2, 1)
#> list {*c} {1, 2}
#> len list list [2, 1]
#> list tuple (2, 1)
#> list set {1, 2}
#> list frozenset frozenset({1, 2})
#> len list sorted [1, 2]
#> len list extend None
#> list slice None
#> len list iadd [2, 1]
#> list call None
#> list dict {2: None, 1: None}
#> len list bytes b'\x02\x01'
#> list bytearray bytearray(b'\x02\x01')
#> len list ext None
#> list join TypeError: sequence item 0: expected str instance, int found
#> list deque deque([2, 1])
#> list reversed [1, 2]
#> list iter [2, 1]
#> list map ['2', '1']
#> list zip [(2, 2), (1, 1)]
#> list enumerate [(0, 2), (1, 1)]
#> list sum 3
#> list min 1
#> list any True
#> list Counter Counter({2: 1, 1: 1})
#> list product [(2,), (1,)]
#> list perm [(2,), (1,)]
#> list comp [2, 1]
#> list in False
#> len list bool True
#> len list not False
#> list eq True
#> len list eq2 True
#> list repr [2, 1]
#> list copy [2, 1]
#> list mul [2, 1, 2, 1]
#> list or TypeError: unsupported operand type(s) for |: 'C' and 'C'
#> 2 1
#> list print None
#> list idx 1
#> len dict [*c] [2, 1]
#> len dict (*c,) (2, 1)
#> dict {*c} {1, 2}
#> len dict list [2, 1]
#> dict tuple (2, 1)
#> dict set {1, 2}
#> dict frozenset frozenset({1, 2})
#> len dict sorted [1, 2]
#> len dict extend None
#> dict slice None
#> len dict iadd [2, 1]
#> dict call None
#> dict dict {2: None, 1: None}
#> len dict bytes b'\x02\x01'
#> dict bytearray bytearray(b'\x02\x01')
#> len dict ext None
#> dict join TypeError: sequence item 0: expected str instance, int found
#> dict deque deque([2, 1])
#> dict reversed [1, 2]
#> dict iter [2, 1]
#> dict map ['2', '1']
#> dict zip [(2, 2), (1, 1)]
#> dict enumerate [(0, 2), (1, 1)]
#> dict sum 3
#> dict min 1
#> dict any True
#> dict Counter Counter({1: 2, 2: 1})
#> dict product [(2,), (1,)]
#> dict perm [(2,), (1,)]
#> dict comp [2, 1]
#> dict in False
#> len dict bool True
#> len dict not False
#> dict eq True
#> dict eq2 True
#> dict repr {2: 1, 1: 2}
#> dict copy KeyError: slice(None, None, None)
#> dict mul TypeError: unsupported operand type(s) for *: 'C' and 'int'
#> dict or {2: 1, 1: 2}
#> 2 1
#> dict print None
#> dict idx KeyError: -1
#> len set [*c] [1, 2]
#> len set (*c,) (1, 2)
#> set {*c} {1, 2}
#> len set list [1, 2]
#> set tuple (1, 2)
#> set set {1, 2}
#> set frozenset frozenset({1, 2})
#> len set sorted [1, 2]
#> len set extend None
#> set slice None
#> len set iadd [1, 2]
#> set call None
#> set dict {1: None, 2: None}
#> len set bytes b'\x01\x02'
#> set bytearray bytearray(b'\x01\x02')
#> len set ext None
#> set join TypeError: sequence item 0: expected str instance, int found
#> set deque deque([1, 2])
#> set reversed TypeError: 'C' object is not reversible
#> set iter [1, 2]
#> set map ['1', '2']
#> set zip [(1, 1), (2, 2)]
#> set enumerate [(0, 1), (1, 2)]
#> set sum 3
#> set min 1
#> set any True
#> set Counter Counter({1: 1, 2: 1})
#> set product [(1,), (2,)]
#> set perm [(1,), (2,)]
#> set comp [1, 2]
#> set in False
#> len set bool True
#> len set not False
#> set eq True
#> set eq2 True
#> set repr C({1, 2})
#> set copy TypeError: 'C' object is not subscriptable
#> set mul TypeError: unsupported operand type(s) for *: 'C' and 'int'
#> set or {1, 2}
#> 1 2
#> set print None
#> set idx TypeError: 'C' object is not subscriptable
#> len tuple [*c] [2, 1]
#> len tuple (*c,) (2, 1)
#> tuple {*c} {1, 2}
#> len tuple list [2, 1]
#> tuple tuple (2, 1)
#> tuple set {1, 2}
#> tuple frozenset frozenset({1, 2})
#> len tuple sorted [1, 2]
#> len tuple extend None
#> tuple slice None
#> len tuple iadd [2, 1]
#> tuple call None
#> tuple dict {2: None, 1: None}
#> len tuple bytes b'\x02\x01'
#> tuple bytearray bytearray(b'\x02\x01')
#> len tuple ext None
#> tuple join TypeError: sequence item 0: expected str instance, int found
#> tuple deque deque([2, 1])
#> len len tuple reversed []
#> tuple iter [2, 1]
#> tuple map ['2', '1']
#> tuple zip [(2, 2), (1, 1)]
#> tuple enumerate [(0, 2), (1, 1)]
#> tuple sum 3
#> tuple min 1
#> tuple any True
#> tuple Counter Counter({2: 1, 1: 1})
#> tuple product [(2,), (1,)]
#> tuple perm [(2,), (1,)]
#> tuple comp [2, 1]
#> tuple in False
#> len tuple bool True
#> len tuple not False
#> tuple eq True
#> tuple eq2 True
#> tuple repr (2, 1)
#> tuple copy (2, 1)
#> tuple mul (2, 1, 2, 1)
#> tuple or TypeError: unsupported operand type(s) for |: 'C' and 'C'
#> 2 1
#> tuple print None
#> tuple idx 1
#> len frozenset [*c] [1, 2]
#> len frozenset (*c,) (1, 2)
#> frozenset {*c} {1, 2}
#> len frozenset list [1, 2]
#> frozenset tuple (1, 2)
#> frozenset set {1, 2}
#> frozenset frozenset frozenset({1, 2})
#> len frozenset sorted [1, 2]
#> len frozenset extend None
#> frozenset slice None
#> len frozenset iadd [1, 2]
#> frozenset call None
#> frozenset dict {1: None, 2: None}
#> len frozenset bytes b'\x01\x02'
#> frozenset bytearray bytearray(b'\x01\x02')
#> len frozenset ext None
#> frozenset join TypeError: sequence item 0: expected str instance, int found
#> frozenset deque deque([1, 2])
#> frozenset reversed TypeError: 'C' object is not reversible
#> frozenset iter [1, 2]
#> frozenset map ['1', '2']
#> frozenset zip [(1, 1), (2, 2)]
#> frozenset enumerate [(0, 1), (1, 2)]
#> frozenset sum 3
#> frozenset min 1
#> frozenset any True
#> frozenset Counter Counter({1: 1, 2: 1})
#> frozenset product [(1,), (2,)]
#> frozenset perm [(1,), (2,)]
#> frozenset comp [1, 2]
#> frozenset in False
#> len frozenset bool True
#> len frozenset not False
#> frozenset eq True
#> frozenset eq2 True
#> frozenset repr C({1, 2})
#> frozenset copy TypeError: 'C' object is not subscriptable
#> frozenset mul TypeError: unsupported operand type(s) for *: 'C' and 'int'
#> frozenset or frozenset({1, 2})
#> 1 2
#> frozenset print None
#> frozenset idx TypeError: 'C' object is not subscriptable
#> len str [*c] ['a', 'b']
#> len str (*c,) ('a', 'b')
#> str {*c} {'a', 'b'}
#> len str list ['a', 'b']
#> str tuple ('a', 'b')
#> str set {'a', 'b'}
#> str frozenset frozenset({'a', 'b'})
#> len str sorted ['a', 'b']
#> len str extend None
#> str slice None
#> len str iadd ['a', 'b']
#> str call None
#> str dict {'a': None, 'b': None}
#> str bytes TypeError: string argument without an encoding
#> str bytearray TypeError: string argument without an encoding
#> len str ext TypeError: expected iterable of integers; got: 'str'
#> str join ab
#> str deque deque(['a', 'b'])
#> len len str reversed []
#> str iter ['a', 'b']
#> str map ['a', 'b']
#> str zip [('a', 'a'), ('b', 'b')]
#> str enumerate [(0, 'a'), (1, 'b')]
#> str sum TypeError: unsupported operand type(s) for +: 'int' and 'str'
#> str min a
#> str any True
#> str Counter Counter({'a': 1, 'b': 1})
#> str product [('a',), ('b',)]
#> str perm [('a',), ('b',)]
#> str comp ['a', 'b']
#> str in TypeError: 'in <string>' requires string as left operand, not int
#> len str bool True
#> len str not False
#> str eq True
#> str eq2 True
#> str repr 'ab'
#> str copy ab
#> str mul abab
#> str or TypeError: unsupported operand type(s) for |: 'C' and 'C'
#> a b
#> str print None
#> str idx b
#> len bytes [*c] [97, 98]
#> len bytes (*c,) (97, 98)
#> bytes {*c} {97, 98}
#> len bytes list [97, 98]
#> bytes tuple (97, 98)
#> bytes set {97, 98}
#> bytes frozenset frozenset({97, 98})
#> len bytes sorted [97, 98]
#> len bytes extend None
#> bytes slice None
#> len bytes iadd [97, 98]
#> bytes call None
#> bytes dict {97: None, 98: None}
#> bytes bytes b'ab'
#> bytes bytearray bytearray(b'ab')
#> bytes ext None
#> bytes join TypeError: sequence item 0: expected str instance, int found
#> bytes deque deque([97, 98])
#> len len bytes reversed []
#> bytes iter [97, 98]
#> bytes map ['97', '98']
#> bytes zip [(97, 97), (98, 98)]
#> bytes enumerate [(0, 97), (1, 98)]
#> bytes sum 195
#> bytes min 97
#> bytes any True
#> bytes Counter Counter({97: 1, 98: 1})
#> bytes product [(97,), (98,)]
#> bytes perm [(97,), (98,)]
#> bytes comp [97, 98]
#> bytes in False
#> len bytes bool True
#> len bytes not False
#> bytes eq True
#> bytes eq2 True
#> bytes repr b'ab'
#> bytes copy b'ab'
#> bytes mul b'abab'
#> bytes or TypeError: unsupported operand type(s) for |: 'C' and 'C'
#> 97 98
#> bytes print None
#> bytes idx 98
#> len bytearray [*c] [97, 98]
#> len bytearray (*c,) (97, 98)
#> bytearray {*c} {97, 98}
#> len bytearray list [97, 98]
#> bytearray tuple (97, 98)
#> bytearray set {97, 98}
#> bytearray frozenset frozenset({97, 98})
#> len bytearray sorted [97, 98]
#> len bytearray extend None
#> bytearray slice None
#> len bytearray iadd [97, 98]
#> bytearray call None
#> bytearray dict {97: None, 98: None}
#> bytearray bytes b'ab'
#> bytearray bytearray bytearray(b'ab')
#> bytearray ext None
#> bytearray join TypeError: sequence item 0: expected str instance, int found
#> bytearray deque deque([97, 98])
#> len len bytearray reversed []
#> bytearray iter [97, 98]
#> bytearray map ['97', '98']
#> bytearray zip [(97, 97), (98, 98)]
#> bytearray enumerate [(0, 97), (1, 98)]
#> bytearray sum 195
#> bytearray min 97
#> bytearray any True
#> bytearray Counter Counter({97: 1, 98: 1})
#> bytearray product [(97,), (98,)]
#> bytearray perm [(97,), (98,)]
#> bytearray comp [97, 98]
#> bytearray in False
#> len bytearray bool True
#> len bytearray not False
#> bytearray eq True
#> bytearray eq2 True
#> bytearray repr C(b'ab')
#> bytearray copy bytearray(b'ab')
#> bytearray mul bytearray(b'abab')
#> bytearray or TypeError: unsupported operand type(s) for |: 'C' and 'C'
#> 97 98
#> bytearray print None
#> bytearray idx 98

# ---- length hints of iterators over sequences
class S:
    def __len__(self): print('len', end=' '); return 2
    def __getitem__(self, i): 
        if i > 3: raise IndexError
        return i
class R(S):
    def __reversed__(self): return iter([1])
import itertools, collections
for f in (lambda: list(iter(S())), lambda: [*iter(S())], lambda: list(reversed(S())), lambda: [*reversed(S())], lambda: list(S()), lambda: list(map(str, S())), lambda: list(itertools.chain(S())), lambda: list(itertools.islice(S(), 2)), lambda: list(enumerate(S())), lambda: list(itertools.repeat(1, 3)), lambda: list(zip(S())), lambda: sorted(iter(S())), lambda: sorted(reversed(S())), lambda: bytes(reversed(S())), lambda: list(R()), lambda: list(reversed(R())), lambda: list(iter(reversed(S()))), lambda: collections.deque(S()), lambda: tuple(S()), lambda: tuple(reversed(S())), lambda: sum(S()), lambda: list(collections.deque([1])), lambda: reversed(S()).__length_hint__(), lambda: iter(S()).__length_hint__()):
    print(f())
#> len [0, 1, 2, 3]
#> len [0, 1, 2, 3]
#> len len [1, 0]
#> len len [1, 0]
#> len [0, 1, 2, 3]
#> ['0', '1', '2', '3']
#> [0, 1, 2, 3]
#> [0, 1]
#> [(0, 0), (1, 1), (2, 2), (3, 3)]
#> [1, 1, 1]
#> [(0,), (1,), (2,), (3,)]
#> len [0, 1, 2, 3]
#> len len [0, 1]
#> len len b'\x01\x00'
#> len [0, 1, 2, 3]
#> [1]
#> len len [1, 0]
#> deque([0, 1, 2, 3])
#> (0, 1, 2, 3)
#> len (1, 0)
#> 6
#> [1]
#> len len 2
#> len 2

# ---- unbound methods of classes in modules
import collections, array, re, random, io
for call in (collections.deque.append, array.array.append, re.Pattern.match, random.Random.random, io.StringIO.read, collections.OrderedDict.move_to_end, collections.defaultdict.copy):
    try:
        call()
    except TypeError as e:
        print(e)
#> unbound method deque.append() needs an argument
#> unbound method array.append() needs an argument
#> unbound method Pattern.match() needs an argument
#> unbound method Random.random() needs an argument
#> unbound method StringIO.read() needs an argument
#> unbound method OrderedDict.move_to_end() needs an argument
#> unbound method defaultdict.copy() needs an argument

# ---- a length that only looks is asked of what a list is made of, and what is wrong with it is told
class Items:
    def __init__(self, items, size):
        self.items = items
        self.size = size

    def __iter__(self):
        return iter(self.items)

    def __len__(self):
        return self.size


class Walked(Items):
    def __iter__(self):
        yield from self.items


def appended(items):
    out = [0]
    out += items
    return out


def extended(items):
    out = [0]
    out.extend(items)
    return out


makers = [list, sorted, tuple, extended, appended, bytes, bytearray, lambda items: [*items], lambda items: [0][:0] + list(items)]
for cls in Items, Walked:
    for size in 3, 0, 100, True, -1, 2**70, 'x', None, 1.0:
        for maker in makers:
            try:
                print(cls.__name__, repr(size), maker(cls([3, 1, 2], size)))
            except Exception as e:
                print(cls.__name__, repr(size), type(e).__name__, e)
#> Items 3 [3, 1, 2]
#> Items 3 [1, 2, 3]
#> Items 3 (3, 1, 2)
#> Items 3 [0, 3, 1, 2]
#> Items 3 [0, 3, 1, 2]
#> Items 3 b'\x03\x01\x02'
#> Items 3 bytearray(b'\x03\x01\x02')
#> Items 3 [3, 1, 2]
#> Items 3 [3, 1, 2]
#> Items 0 [3, 1, 2]
#> Items 0 [1, 2, 3]
#> Items 0 (3, 1, 2)
#> Items 0 [0, 3, 1, 2]
#> Items 0 [0, 3, 1, 2]
#> Items 0 b'\x03\x01\x02'
#> Items 0 bytearray(b'\x03\x01\x02')
#> Items 0 [3, 1, 2]
#> Items 0 [3, 1, 2]
#> Items 100 [3, 1, 2]
#> Items 100 [1, 2, 3]
#> Items 100 (3, 1, 2)
#> Items 100 [0, 3, 1, 2]
#> Items 100 [0, 3, 1, 2]
#> Items 100 b'\x03\x01\x02'
#> Items 100 bytearray(b'\x03\x01\x02')
#> Items 100 [3, 1, 2]
#> Items 100 [3, 1, 2]
#> Items True [3, 1, 2]
#> Items True [1, 2, 3]
#> Items True (3, 1, 2)
#> Items True [0, 3, 1, 2]
#> Items True [0, 3, 1, 2]
#> Items True b'\x03\x01\x02'
#> Items True bytearray(b'\x03\x01\x02')
#> Items True [3, 1, 2]
#> Items True [3, 1, 2]
#> Items -1 ValueError __len__() should return >= 0
#> Items -1 ValueError __len__() should return >= 0
#> Items -1 (3, 1, 2)
#> Items -1 ValueError __len__() should return >= 0
#> Items -1 ValueError __len__() should return >= 0
#> Items -1 ValueError __len__() should return >= 0
#> Items -1 bytearray(b'\x03\x01\x02')
#> Items -1 ValueError __len__() should return >= 0
#> Items -1 ValueError __len__() should return >= 0
#> Items 1180591620717411303424 OverflowError cannot fit 'int' into an index-sized integer
#> Items 1180591620717411303424 OverflowError cannot fit 'int' into an index-sized integer
#> Items 1180591620717411303424 (3, 1, 2)
#> Items 1180591620717411303424 OverflowError cannot fit 'int' into an index-sized integer
#> Items 1180591620717411303424 OverflowError cannot fit 'int' into an index-sized integer
#> Items 1180591620717411303424 OverflowError cannot fit 'int' into an index-sized integer
#> Items 1180591620717411303424 bytearray(b'\x03\x01\x02')
#> Items 1180591620717411303424 OverflowError cannot fit 'int' into an index-sized integer
#> Items 1180591620717411303424 OverflowError cannot fit 'int' into an index-sized integer
#> Items 'x' [3, 1, 2]
#> Items 'x' [1, 2, 3]
#> Items 'x' (3, 1, 2)
#> Items 'x' [0, 3, 1, 2]
#> Items 'x' [0, 3, 1, 2]
#> Items 'x' b'\x03\x01\x02'
#> Items 'x' bytearray(b'\x03\x01\x02')
#> Items 'x' [3, 1, 2]
#> Items 'x' [3, 1, 2]
#> Items None [3, 1, 2]
#> Items None [1, 2, 3]
#> Items None (3, 1, 2)
#> Items None [0, 3, 1, 2]
#> Items None [0, 3, 1, 2]
#> Items None b'\x03\x01\x02'
#> Items None bytearray(b'\x03\x01\x02')
#> Items None [3, 1, 2]
#> Items None [3, 1, 2]
#> Items 1.0 [3, 1, 2]
#> Items 1.0 [1, 2, 3]
#> Items 1.0 (3, 1, 2)
#> Items 1.0 [0, 3, 1, 2]
#> Items 1.0 [0, 3, 1, 2]
#> Items 1.0 b'\x03\x01\x02'
#> Items 1.0 bytearray(b'\x03\x01\x02')
#> Items 1.0 [3, 1, 2]
#> Items 1.0 [3, 1, 2]
#> Walked 3 [3, 1, 2]
#> Walked 3 [1, 2, 3]
#> Walked 3 (3, 1, 2)
#> Walked 3 [0, 3, 1, 2]
#> Walked 3 [0, 3, 1, 2]
#> Walked 3 b'\x03\x01\x02'
#> Walked 3 bytearray(b'\x03\x01\x02')
#> Walked 3 [3, 1, 2]
#> Walked 3 [3, 1, 2]
#> Walked 0 [3, 1, 2]
#> Walked 0 [1, 2, 3]
#> Walked 0 (3, 1, 2)
#> Walked 0 [0, 3, 1, 2]
#> Walked 0 [0, 3, 1, 2]
#> Walked 0 b'\x03\x01\x02'
#> Walked 0 bytearray(b'\x03\x01\x02')
#> Walked 0 [3, 1, 2]
#> Walked 0 [3, 1, 2]
#> Walked 100 [3, 1, 2]
#> Walked 100 [1, 2, 3]
#> Walked 100 (3, 1, 2)
#> Walked 100 [0, 3, 1, 2]
#> Walked 100 [0, 3, 1, 2]
#> Walked 100 b'\x03\x01\x02'
#> Walked 100 bytearray(b'\x03\x01\x02')
#> Walked 100 [3, 1, 2]
#> Walked 100 [3, 1, 2]
#> Walked True [3, 1, 2]
#> Walked True [1, 2, 3]
#> Walked True (3, 1, 2)
#> Walked True [0, 3, 1, 2]
#> Walked True [0, 3, 1, 2]
#> Walked True b'\x03\x01\x02'
#> Walked True bytearray(b'\x03\x01\x02')
#> Walked True [3, 1, 2]
#> Walked True [3, 1, 2]
#> Walked -1 ValueError __len__() should return >= 0
#> Walked -1 ValueError __len__() should return >= 0
#> Walked -1 (3, 1, 2)
#> Walked -1 ValueError __len__() should return >= 0
#> Walked -1 ValueError __len__() should return >= 0
#> Walked -1 ValueError __len__() should return >= 0
#> Walked -1 bytearray(b'\x03\x01\x02')
#> Walked -1 ValueError __len__() should return >= 0
#> Walked -1 ValueError __len__() should return >= 0
#> Walked 1180591620717411303424 OverflowError cannot fit 'int' into an index-sized integer
#> Walked 1180591620717411303424 OverflowError cannot fit 'int' into an index-sized integer
#> Walked 1180591620717411303424 (3, 1, 2)
#> Walked 1180591620717411303424 OverflowError cannot fit 'int' into an index-sized integer
#> Walked 1180591620717411303424 OverflowError cannot fit 'int' into an index-sized integer
#> Walked 1180591620717411303424 OverflowError cannot fit 'int' into an index-sized integer
#> Walked 1180591620717411303424 bytearray(b'\x03\x01\x02')
#> Walked 1180591620717411303424 OverflowError cannot fit 'int' into an index-sized integer
#> Walked 1180591620717411303424 OverflowError cannot fit 'int' into an index-sized integer
#> Walked 'x' [3, 1, 2]
#> Walked 'x' [1, 2, 3]
#> Walked 'x' (3, 1, 2)
#> Walked 'x' [0, 3, 1, 2]
#> Walked 'x' [0, 3, 1, 2]
#> Walked 'x' b'\x03\x01\x02'
#> Walked 'x' bytearray(b'\x03\x01\x02')
#> Walked 'x' [3, 1, 2]
#> Walked 'x' [3, 1, 2]
#> Walked None [3, 1, 2]
#> Walked None [1, 2, 3]
#> Walked None (3, 1, 2)
#> Walked None [0, 3, 1, 2]
#> Walked None [0, 3, 1, 2]
#> Walked None b'\x03\x01\x02'
#> Walked None bytearray(b'\x03\x01\x02')
#> Walked None [3, 1, 2]
#> Walked None [3, 1, 2]
#> Walked 1.0 [3, 1, 2]
#> Walked 1.0 [1, 2, 3]
#> Walked 1.0 (3, 1, 2)
#> Walked 1.0 [0, 3, 1, 2]
#> Walked 1.0 [0, 3, 1, 2]
#> Walked 1.0 b'\x03\x01\x02'
#> Walked 1.0 bytearray(b'\x03\x01\x02')
#> Walked 1.0 [3, 1, 2]
#> Walked 1.0 [3, 1, 2]

# ---- a length that raises is asked behind iter(), and what is no TypeError is passed on
class Loud:
    def __init__(self, error):
        self.error = error

    def __iter__(self):
        print('iter', end=' ')
        return iter((1, 2))

    def __len__(self):
        raise self.error


class Quiet(Loud):
    def __iter__(self):
        return iter((1, 2))


class Missing(Quiet):
    def __len__(self):
        return self.size


for cls in Loud, Quiet, Missing:
    for error in TypeError('no'), ValueError('bad'), AttributeError('gone'):
        for maker in list, sorted, tuple, bytes:
            try:
                print(cls.__name__, maker(cls(error)))
            except Exception as e:
                print(cls.__name__, type(e).__name__, e)
#> iter Loud [1, 2]
#> iter Loud [1, 2]
#> iter Loud (1, 2)
#> iter Loud b'\x01\x02'
#> iter Loud ValueError bad
#> iter Loud ValueError bad
#> iter Loud (1, 2)
#> iter Loud ValueError bad
#> iter Loud AttributeError gone
#> iter Loud AttributeError gone
#> iter Loud (1, 2)
#> iter Loud AttributeError gone
#> Quiet [1, 2]
#> Quiet [1, 2]
#> Quiet (1, 2)
#> Quiet b'\x01\x02'
#> Quiet ValueError bad
#> Quiet ValueError bad
#> Quiet (1, 2)
#> Quiet ValueError bad
#> Quiet AttributeError gone
#> Quiet AttributeError gone
#> Quiet (1, 2)
#> Quiet AttributeError gone
#> Missing AttributeError 'Missing' object has no attribute 'size'
#> Missing AttributeError 'Missing' object has no attribute 'size'
#> Missing (1, 2)
#> Missing AttributeError 'Missing' object has no attribute 'size'
#> Missing AttributeError 'Missing' object has no attribute 'size'
#> Missing AttributeError 'Missing' object has no attribute 'size'
#> Missing (1, 2)
#> Missing AttributeError 'Missing' object has no attribute 'size'
#> Missing AttributeError 'Missing' object has no attribute 'size'
#> Missing AttributeError 'Missing' object has no attribute 'size'
#> Missing (1, 2)
#> Missing AttributeError 'Missing' object has no attribute 'size'
