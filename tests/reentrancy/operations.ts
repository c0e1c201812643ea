/**
 * The operations of the re-entrancy matrix, one a line: expressions and statements of Python.
 *
 * `C` is the container that callbacks mutate, `D` another of its kind with equal items. `K(n)` is an object all of whose special
 * methods call back; `it(…)` an iterator, `seq(…)` a sequence, `mapping(…)` a mapping, `key`, `less`, `true` functions that do.
 */
export const DICT_OPERATIONS: string = `
C.get(K(3))
C.get(K(7), K(0))
C[K(3)]
C[K(7)]
C[K(3)] = K(33)
C[K(7)] = K(77)
C[K(65)] = K(77)
C.setdefault(K(66), K(0))
K(67) in C
del C[K(3)]
del C[K(7)]
C.pop(K(2))
C.pop(K(7), None)
C.popitem()
C.setdefault(K(2), K(0))
C.setdefault(K(7), K(0))
C.update(D)
C.update(it((K(2), K(0)), (K(6), K(60))))
C.update(it(it(K(2), K(0)), it(K(6), K(60))))
C.update(mapping)
C.update(C)
D.update(C)
C.update(it((K(2), K(0)), 5))
K(3) in C
K(7) in C
C == D
D == C
C != D
C == {K(3): K(30), K(2): K(20), K(1): K(10)}
C | D
D | C
C |= D
C |= it((K(2), K(0)), (K(6), K(60)))
C.copy()
repr(C)
str(C), f'{C}', '%s' % C
'{0!r:>9}'.format(C)
list(C.items())
[(key(k), C.get(k)) for k in C]
[key(v) for v in C.values()]
[key(v) for v in reversed(C.items())]
C.keys() & D.keys()
C.keys() & it(K(1), K(7))
C.keys() | it(K(1), K(7))
C.keys() - it(K(1), K(7))
C.keys() ^ it(K(1), K(7))
C.keys() - D.keys()
D.keys() - C.keys()
D.keys() & C.keys()
D.keys() ^ C.keys()
C.items() & D.items()
C.items() - D.items()
C.keys() == D.keys()
C.keys() <= D.keys()
D.keys() >= C.keys()
C.keys() < it(K(1))
C.keys().isdisjoint(D.keys())
C.keys().isdisjoint(it(K(7), K(1)))
C.items() == D.items()
C.items() <= D.items()
(K(3), K(30)) in C.items()
K(30) in C.values()
K(3) in C.keys()
repr(C.keys()), repr(C.values())
repr(C.items())
{**C, K(3): K(0)}
{**mapping, **C}
dict(C, a=1)
sorted(C)
max(C, key=C.get)
min(C.values(), key=key)
list(map(key, C))
list(filter(None, C.values()))
sum(C.values(), K(0))
set(C)
list(zip(C, it(1, 2, 3)))
{key(k): v for k, v in C.items()}
copy.copy(C)
copy.deepcopy(C)
json.dumps({'a': [C.get(1), K(1)], 'b': K(2)}, default=plain)
[C[x] for x in it(K(1), K(2), K(3))]
match_value(C)
`;

/** Without what compares or merges two whole dicts, which CPython does in other steps for an OrderedDict. */
export const ORDERED_OPERATIONS: string = DICT_OPERATIONS.replace(
  /^.*(?:\b[CD](?:\.\w+\(\))? (?:\||\|=|[!=<>]=|<) |update\(|C\.copy|\*\*C|dict\(C).*\n/gm,
  '',
);

export const LIST_SIDE_OPERATIONS: string = `
heapq.heappush(C, K(0))
heapq.heappop(C)
heapq.heapify(C)
heapq.heapreplace(C, K(6))
heapq.heappushpop(C, K(6))
heapq.nlargest(2, C)
heapq.nsmallest(2, C, key=key)
list(heapq.merge(C, [K(0), K(5)]))
list(heapq.merge(C, D, key=key))
bisect.bisect_left(C, K(2))
bisect.bisect_right(C, K(2), key=key)
bisect.bisect(C, K(2), K(0), K(3))
bisect.insort(C, K(2))
bisect.insort_left(C, K(2), key=key)
functools.reduce(first, C)
functools.reduce(first, C, K(0))
sorted(C, key=functools.cmp_to_key(lambda a, b: less(a, b) - less(b, a)))
list(itertools.accumulate(C))
list(itertools.accumulate(C, first, initial=K(0)))
list(itertools.chain(C, it(K(1))))
list(itertools.chain.from_iterable(it(C, D)))
list(itertools.compress(C, it(K(1), K(2), K(3))))
list(itertools.dropwhile(true, C))
list(itertools.takewhile(true, C))
list(itertools.filterfalse(true, C))
[(k, list(g)) for k, g in itertools.groupby(C)]
[(k, list(g)) for k, g in itertools.groupby(C, key)]
[k for k, g in itertools.groupby(C, key)]
list(itertools.islice(C, K(1), K(4), K(2)))
[key(x) for x in itertools.islice(C, 3)]
[key(x) for x in itertools.pairwise(C)]
[key(x) for x in itertools.product(C, it(K(1), K(2)))]
[key(x) for x in itertools.permutations(C, K(2))]
[key(x) for x in itertools.combinations(C, K(3))]
[key(x) for x in itertools.combinations_with_replacement(C, K(2))]
list(itertools.starmap(key, [(x, 1) for x in C]))
list(itertools.zip_longest(C, it(K(1), K(2)), fillvalue=K(0)))
[[key(a), key(b)] for a, b in zip(*itertools.tee(C))]
[key(x) for x in itertools.islice(itertools.cycle(C), 9)]
[key(x) for x in itertools.batched(C, K(2))]
list(itertools.islice(itertools.count(K(1), K(2)), K(3)))
list(itertools.repeat(C, K(2)))
operator.indexOf(C, K(3))
operator.countOf(C, K(2))
operator.contains(C, K(3))
operator.itemgetter(K(1), K(0))(C)
operator.length_hint(it(K(1)), K(5))
operator.concat(C, D)
math.prod(C, start=K(1))
math.fsum(C)
math.sumprod(C, D)
math.hypot(*C)
math.dist(C, D)
math.gcd(*C)
json.dumps(C, default=plain)
json.dumps({'a': C, 'b': {'c': K(1)}}, default=plain, indent=1)
json.loads('{"a": [1, {"b": 2}]}', object_hook=key)
json.loads('[1, 2.5, {"a": 1}]', parse_int=key, object_pairs_hook=key)
re.sub('[a-c]', lambda m: key(str(len(C))), 'abcd')
re.sub('a', lambda m: C, 'aaa')
re.compile('.').sub(lambda m: key(m[0]), 'abc', K(2))
re.split('b', 'abcbd', maxsplit=K(1))
copy.copy(C)
copy.deepcopy(C)
struct.pack('3b', *C[:3])
struct.pack('>iq', K(1), K(2))
statistics.median(C)
statistics.mode(C)
collections.Counter(C)
collections.Counter(it(K(1), K(2), K(1)))
collections.deque(C, K(2))
collections.ChainMap({K(1): C}, {K(2): D})[K(2)]
string.Template('$a $b').substitute(mapping)
textual(C)
random.Random(1).choice(C)
random.Random(1).shuffle(C)
random.Random(1).sample(C, K(2))
io.StringIO().writelines(it('a', 'b'))
io.BytesIO(b'abcdef').read(K(2))
print(*C, sep=',', file=writer)
print(C, end='!', file=writer, flush=K(1))
decimal.Decimal(C) if not C else decimal.Decimal((K(0), (1, 2), 0))
fractions.Fraction(K(3), K(6))
`;

export const LIST_OPERATIONS: string = `
C.index(K(3))
C.index(K(2), K(1), K(4))
C.index(K(7))
C.remove(K(3))
C.remove(K(7))
C.count(K(2))
K(3) in C
K(7) not in C
C == D
D == C
C != D
C < D
D <= C
C > D
D >= C
C.sort()
C.sort(reverse=K(1))
C.sort(key=key)
C.sort(key=key, reverse=True)
C.sort(key=lambda x: (x, 1))
C.extend(it(K(5), K(6)))
C.extend(seq(K(5), K(6)))
C.extend(C)
C += it(K(5), K(6))
C.insert(K(1), K(5))
C.pop(K(1))
C[K(1)]
C[K(9)]
C[K(1)] = K(7)
C[K(9)] = K(7)
del C[K(1)]
C[K(0):K(3)]
C[K(3):K(0):K(-1)]
C[K(0):K(2)] = it(K(5), K(6), K(7))
C[1:3] = C
C[::2] = it(K(5), K(6))
C[K(0):K(4):K(2)] = D[:2]
C[::2] = it(K(5))
del C[K(0):K(2)]
del C[K(0):K(4):K(2)]
C * K(2)
C *= K(2)
C + D
repr(C)
str(C), f'{C}', '%s' % (C,)
'{0[1]!r} {0!s:>3}'.format(C)
'%r %s %d' % (C, K(1), K(2))
list(it(*C))
tuple(it(*C))
list(seq(*C))
tuple(C) == tuple(D)
tuple(C) < tuple(D)
hash(tuple(C)) == 0
tuple(C).index(K(3))
tuple(C).count(K(2))
repr(tuple(C))
[key(x) for x in C]
[key(x) for x in reversed(C)]
[x for x in C if x]
{x for x in C}
{x: C for x in C}
sorted(C)
sorted(C, key=key, reverse=K(1))
sorted(it(*C))
min(C)
max(C)
min(C, key=key)
max(it(*C), key=key, default=1)
max(K(1), K(3), key=key)
sum(C, K(0))
sum(it(1, 2, 3), len(C))
any(C)
all(C)
any(it(0, 0, 1))
list(map(key, C))
list(map(key, C, it(1, 2, 3, 4)))
list(map(key, C, D, strict=K(1)))
list(filter(key, C))
list(filter(None, C))
list(zip(C, it(1, 2, 3)))
list(zip(C, C, it(1, 2, 3, 4), strict=True))
list(enumerate(C, K(1)))
list(enumerate(it(1, 2)))
list(iter(lambda: key(C.pop()) if C else K(2), K(2)))
list(iter(lambda: C.pop() if C else 2, K(2)))
[*C, *it(1, 2), *C]
a, *b = it(*C)
a, b, c, d = C
a, b = it(*C)
key(*it(*C), **{'a': 1})
','.join(it('a', 'b'))
','.join(C)
b','.join(it(b'a', b'b'))
bytes(C)
bytes(it(*C))
bytes(K(3))
bytearray(seq(*C))
list(range(K(0), K(4), K(2)))
range(1, 9)[K(2)]
range(1, 9)[K(1):K(4)]
K(3) in range(9)
range(9).index(K(3))
range(9).count(K(3))
slice(K(0), K(9), K(2)).indices(K(4))
slice(K(1), K(2)) == slice(K(1), K(2))
slice(K(1)) < slice(K(2))
'abc'[K(1)], 'abc'[K(0):K(2)]
'abcb'.find('b', K(0), K(3))
'a-b-c'.split('-', K(1))
'abc'.replace('b', 'x', K(1))
'ab'.center(K(5)), 'a\\t'.expandtabs(K(4))
'abc'.translate(mapping)
'{a} {b}'.format_map(mapping)
'%(a)s %(b)s' % mapping
'{:{}}'.format(K(1), K(2))
f'{K(1):{K(3)}}{K(2)!r}'
format(K(1), 'x'), ascii(K(2))
int(K(3)), float(K(3)), complex(K(3)), hex(K(3)), chr(K(65)), divmod(7, 2)
pow(K(2), 2) if C else 0
round(2.567, K(1)), (2.5).__round__(K(0))
int('12', K(3)), (5).to_bytes(K(2), 'big'), int.from_bytes(it(1, K(2)), 'big')
len(seq(*C)), bool(seq(*C)), bool(K(1))
isinstance(K(1), hook), issubclass(int, hook)
isinstance(K(1), (str, hook, int))
match_value(C)
match_value(seq(*C))
not C[0] or C[1] and C[2]
C[0] < C[1] < C[2]
C[K(0)] += K(1)
print(*C, file=writer)
dict.fromkeys(C, K(0))
dict(it((K(1), 1), (K(2), 2)))
set(C)
frozenset(it(*C)) == 1
list(gen(C))
[*gen(it(*C))]
object.__eq__(C[0], C[0]) if C else 0
C.__eq__(D), C.__lt__(D)
C.__contains__(K(3)), C.__getitem__(K(1))
list.sort(C, key=functools.cmp_to_key(lambda a, b: a.v - b.v if key() else 0))
C.copy() == C
next(it(*C), K(0))
setattr(K(1), str(K(2)), C)
getattr(K(1), 'v'), hasattr(guess, 'x')
vars(guess), dir(guess)
K(1) == 1, 1 == K(1), (1, K(2)) == (1, 2)
sum([[K(1)], C], [])
`;

export const SET_OPERATIONS: string = `
C.add(K(3))
C.add(K(7))
C.add(K(65))
C.discard(K(67))
C.remove(K(3))
C.remove(K(7))
C.discard(K(3))
K(65) in C
K(3) in C
K(7) in C
C == D
D == C
C != D
C <= D
D <= C
C < D
D > C
C | D
D | C
C & D
D & C
C - D
D - C
C ^ D
D ^ C
C |= D
C &= D
C -= D
C ^= D
D &= C
D -= C
D ^= C
D |= C
C |= C
C.union(it(K(1), K(7)))
C.update(it(K(1), K(7)), it(K(6)))
C.intersection(it(K(1), K(7)), it(K(1)))
C.intersection_update(it(K(1), K(2)))
C.difference(it(K(1), K(7)))
C.difference({K(1): 1, K(7): 2})
C.difference_update(it(K(1), K(7)))
C.symmetric_difference(it(K(1), K(7)))
C.symmetric_difference_update(it(K(1), K(7)))
C.symmetric_difference_update({K(1): 1, K(7): 2})
C.issubset(it(K(1), K(2), K(3), K(7)))
C.issuperset(it(K(1), K(7)))
C.isdisjoint(it(K(7), K(1)))
C.isdisjoint(D)
D.isdisjoint(C)
C.issubset(D), D.issuperset(C)
C.update(mapping.keys())
C.update(D, C)
C.copy() == D
set(C) == D
set(it(K(1), K(2), K(1)))
frozenset(C) == D
frozenset(C) | it_set(K(7))
hash(frozenset(C)) == 0
len({C_frozen(), C_frozen()})
repr(C).count('K')
len(f'{C}')
sorted(C)
min(C)
max(C, key=key)
sorted(key(x).v for x in C)
sum(C, K(0))
any(C)
sorted(map(key, C))
len(list(filter(None, C)))
{key(x) for x in C} == D
{*C, K(1), K(7)}
dict.fromkeys(C, 1) == 1
C.pop() and 0
len(list(zip(C, it(1, 2, 3))))
copy.copy(C) == D
len(copy.deepcopy(C))
`;

export const DEQUE_OPERATIONS: string = `
C.index(K(3))
C.index(K(2), K(1), K(4))
C.index(K(7))
C.remove(K(3))
C.remove(K(7))
C.count(K(2))
K(3) in C
K(7) in C
C == D
D == C
C != D
C < D
D <= C
D > C
C.extend(it(K(5), K(6)))
C.extendleft(it(K(5), K(6)))
C.extend(C)
C += it(K(5), K(6))
C += C
C + D
C * K(2)
C *= K(2)
C.insert(K(1), K(5))
C.rotate(K(1))
C[K(1)]
C[K(9)]
C[K(1)] = K(7)
del C[K(1)]
repr(C)
str(C), f'{C}'
[key(x) for x in C]
[key(x) for x in reversed(C)]
list(map(key, C))
sorted(C, key=key)
min(C)
sum(C, K(0))
any(C)
tuple(filter(key, C))
list(zip(C, it(1, 2, 3)))
[*C, *it(1)]
a, *b = C
deque(it(*C), K(2))
deque(C, maxlen=2)
C.copy() == D
copy.copy(C) == D
len(copy.deepcopy(C))
match_value(C)
set(C)
list(itertools.islice(C, K(3)))
heapq.nsmallest(2, C, key=key)
`;

/** Without the searches of a bytearray for an object with `__index__`: CPython 3.14.2 reads memory that the callback has freed. */
export const BYTES_OPERATIONS: string = `
C.append(K(5))
C.append(K(500))
C.extend(it(1, K(2)))
C.extend(seq(1, K(2)))
C.extend([K(1), K(2)])
C.extend(C)
C += it(1, 2)
C += bytes(it(1, 2))
C.insert(K(1), K(5))
C.pop(K(1))
C.remove(K(98))
C[K(1)]
C[K(9)]
C[K(1)] = K(5)
C[K(1)] = K(300)
del C[K(1)]
C[K(0):K(2)]
C[K(0):K(2)] = it(1, K(2), 3)
C[K(0):K(2)] = [K(1), K(2)]
C[::2] = it(1, 2)
C[K(0):K(2)] = C
del C[K(0):K(3):K(2)]
C * K(2)
C *= K(2)
C.find(98, K(0), K(3))
C.index(b'b', K(0), K(3))
C.rfind(98, K(1))
C.count(98, K(0), K(3))
98 in C
C.startswith(b'a', K(0), K(3))
C.endswith((b'c', b'd'), K(0), K(4))
C.replace(b'b', b'xy', K(1))
C.split(b'b', K(1))
C.rsplit(maxsplit=K(1))
C.center(K(9)), C.ljust(K(9), b'-'), C.zfill(K(9))
C.expandtabs(K(4))
C.hex('-', K(2))
C.join(it(b'x', b'y', b'z'))
b'-'.join(it(C, C))
bytearray(b'-').join([C, C])
C % (K(1),)
bytearray(b'%d %s %c') % (K(1), C, K(65))
C.translate(C)
bytes(C), bytearray(C)
bytearray(it(1, K(2)))
bytearray(K(3))
[key(x) for x in C]
[key(x) for x in reversed(C)]
bytes(map(key, C))
sorted(C, key=key)
min(C, key=key)
struct.pack_into('B', C, K(1), K(5))
struct.unpack_from('B', C, K(1))
struct.Struct('>H').pack_into(C, K(0), K(5))
memoryview(C)[K(1)]
memoryview(C)[K(0):K(2)].tobytes()
memoryview(C).__setitem__(K(1), K(7))
[key(x) for x in memoryview(C)]
memoryview(C).cast('B', [K(2), K(2)]).tolist()
memoryview(C).cast('B').__getitem__(slice(K(0), K(2)))
int.from_bytes(C, 'little'), int.from_bytes(it(*C), 'big')
io.BytesIO(C).read(K(2))
io.BytesIO().writelines(it(C, b'x'))
re.sub(b'b', lambda m: key(bytes(C)), C)
[key(m.start()) for m in re.finditer(b'[a-c]', C)]
array.array('B', C)
match_value(C)
C == seq(1), C == K(1)
C.decode(str(K(1)) and 'ascii')
C.partition(b'b'), C.splitlines(K(1))
C.resize(K(2))
`;

/** Without what stores objects with `__index__`: CPython 3.14.2 makes room for an item first, and writes it where it was before the callback. */
export const ARRAY_OPERATIONS: string = `
C.extend(C)
C += C
C += D
C.pop(K(1))
C.index(K(3))
C.index(K(2), K(1), K(4))
C.remove(K(3))
C.count(K(2))
K(3) in C
C == D
C == seq(1)
C < D
C[K(1)]
C[K(9)]
del C[K(1)]
C[K(0):K(2)]
C[K(0):K(2)] = D
C[K(0):K(4):K(2)] = D[:2]
del C[K(0):K(3):K(2)]
array.array('h', [K(1), K(2)])
array.array('d', [K(1), K(2)])
[key(x) for x in C]
[key(x) for x in reversed(C)]
list(map(key, C))
sorted(C, key=key)
match_value(C)
`;

export const CACHE_OPERATIONS: string = `
C(K(1))
C(K(7))
C(K(7), K(8))
C(a=K(3))
C(K(1)), C(K(1))
C(K(2)), C(K(1)), C(K(9))
C(K(6), it(1))
C.cache_info()
M(K(1)), M(K(9)), M(K(1))
N(K(1)), N(K(9)), N(K(1))
thing.value, thing.value
S(K(1)), S(K(2)), S('x')
P(K(1))
`;

export const ITERATOR_OPERATIONS: string = `
I = map(key, C); R = [next(I, 'end') for _ in range(6)]
I = map(key, C, it(1, 2, 3)); R = [next(I, 'end') for _ in range(5)]
I = filter(true, C); R = [next(I, 'end') for _ in range(6)]
I = filter(None, C); R = [next(I, 'end') for _ in range(6)]
I = zip(it(1, 2, 3), C); R = [next(I, 'end') for _ in range(5)]
I = zip(C, it(1, 2, 3), strict=True); R = [next(I, 'end') for _ in range(5)]
I = enumerate(it(1, 2, 3)); R = [next(I, 'end') for _ in range(5)]
I = iter(key, K(5)); R = [next(I, 'end') for _ in range(3)]
I = iter(seq(*C)); R = [next(I, 'end') for _ in range(6)]
I = reversed(seq(*C)); R = [next(I, 'end') for _ in range(6)]
I = (key(x) for x in C); R = [next(I, 'end') for _ in range(6)]
I = gen(C); R = [next(I, 'end') for _ in range(6)]
I = itertools.accumulate(C); R = [next(I, 'end') for _ in range(6)]
I = itertools.accumulate(it(1, 2, 3), first); R = [next(I, 'end') for _ in range(6)]
I = itertools.chain(it(1, 2), C); R = [next(I, 'end') for _ in range(8)]
I = itertools.chain.from_iterable(it(C, it(1, 2))); R = [next(I, 'end') for _ in range(8)]
I = itertools.compress(C, it(K(1), K(3), K(5))); R = [next(I, 'end') for _ in range(5)]
I = itertools.compress(it(1, 2, 3), C); R = [next(I, 'end') for _ in range(5)]
I = itertools.cycle(it(1, 2, 3)); R = [next(I, 'end') for _ in range(8)]
I = itertools.dropwhile(true, C); R = [next(I, 'end') for _ in range(6)]
I = itertools.takewhile(true, it(1, 2, 3)); R = [next(I, 'end') for _ in range(5)]
I = itertools.filterfalse(true, C); R = [next(I, 'end') for _ in range(6)]
I = itertools.islice(it(1, 2, 3, 4, 5, 6), K(1), K(6), K(2)); R = [next(I, 'end') for _ in range(5)]
I = itertools.islice(C, 1, 4); R = [key(next(I, 'end')) for _ in range(5)]
I = itertools.pairwise(it(1, 2, 3, 4)); R = [next(I, 'end') for _ in range(5)]
I = itertools.batched(it(1, 2, 3, 4, 5), K(2)); R = [next(I, 'end') for _ in range(5)]
I = itertools.starmap(key, it((1, 2), it(3, 4))); R = [next(I, 'end') for _ in range(4)]
I = itertools.starmap(key, map(it, C)); R = [next(I, 'end') for _ in range(6)]
I = itertools.zip_longest(it(1, 2), C); R = [next(I, 'end') for _ in range(6)]
I = itertools.product(it(1, 2), C); R = [next(I, 'end') for _ in range(9)]
I = itertools.permutations(it(1, 2), K(2)); R = [next(I, 'end') for _ in range(4)]
I = itertools.combinations(it(1, 2, 3), K(2)); R = [next(I, 'end') for _ in range(5)]
I = itertools.groupby(C, key); R = [next(I, 'end') for _ in range(2)]
I = itertools.groupby(C); R = [(k, [key(x) for x in g]) for k, g in I]
I = itertools.groupby(it(1, 1, 2, 2)); R = [(k, list(g)) for k, g in I]
I, J = itertools.tee(it(1, 2, 3)); R = [next(I, 'end'), next(J, 'end'), next(J, 'end'), next(I, 'end')]
I = itertools.repeat(K(1), K(3)); R = [key(next(I, 'end')) for _ in range(4)]
I = reversed(C); R = [key(next(I, 'end')) for _ in range(6)]
I = iter(C); R = [key(next(I, 'end')) for _ in range(6)]
I = iter(C); R = [operator.length_hint(I), key(next(I)), operator.length_hint(I), list(I)]
I = heapq.merge(C, it(1, 5)); R = [next(I, 'end') for _ in range(7)]
I = re.finditer('.', 'abc'); R = [key(next(I, 'end')) for _ in range(4)]
I = iter({K(1): 1, K(2): 2}.items()); R = [key(next(I, 'end')) for _ in range(3)]
`;
