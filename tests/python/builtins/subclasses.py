# What builtins and the library call on subclasses of built-in types, and what they read without asking.

# ---- a dict
import collections, copy, json, operator, string
log = []
class D(dict):
    def items(self): log.append('items'); return [('x', 1)]
    def __iter__(self): log.append('iter'); return iter('q')
    def keys(self): log.append('keys'); return ['k']
    def values(self): log.append('values'); return ['v']
    def __getitem__(self, k): log.append('get'); return 5
    def __len__(self): log.append('len'); return 3
    def __contains__(self, k): log.append('in'); return True
    def get(self, *a): log.append('.get'); return 1
    def copy(self): log.append('copy'); return 'copied'
    def __missing__(self, k): log.append('missing'); return k
    def __bool__(self): log.append('bool'); return True
def f(*a, **k): return a, k
def ex(**k): return k
E = '''dict(D(a=1))|{**D(a=1)}|ex(**D(a=1))|f(*D(a=1))|list(D(a=1))|[*D(a=1)]|tuple(D(a=1))|set(D(a=1))|sorted(D(a=1))\
|D(a=1)|dict.fromkeys(D(a=1))|'z' in D(a=1)|len(D(a=1))|bool(D(a=1))|'%(a)s' % D(a=1)|'{0[a]}'.format(D(a=1))\
|'{a}'.format_map(D(a=1))|'{a}'.format(**D(a=1))|D(a=1) == {'a': 1}|{'a': 1} == D(a=1)|repr(D(a=1))|str(D(a=1))\
|D(a=1).pop('a')|D(a=1).setdefault('a', 2)|json.dumps(D(a=1))|json.dumps(D(a=1), indent=1)|json.dumps(D())\
|json.dumps(D(a=1), sort_keys=True)|copy.copy(D(a=1))|copy.deepcopy(D(a=1))|collections.Counter(D(a=1))\
|collections.OrderedDict(D(a=1))|collections.ChainMap(D(a=1))['a']|list(collections.ChainMap(D(a=1)))\
|collections.UserDict(D(a=1))|max(D(a=1))|list(zip(D(a=1)))|list(map(str, D(a=1)))|list(enumerate(D(a=1)))\
|list(reversed(D(a=1)))|list(D(a=1).items())|operator.itemgetter('a')(D(a=1))|sum([1 for x in D(a=1)])\
|string.Template('$a').substitute(D(a=1))|eval('a', {}, D(a=1))'''
for e in E.split('|'):
    log.clear()
    try:
        v = eval(e)
    except Exception as x:
        v = x
    calls = ' '.join(log)
    print(e, '=>', type(v).__name__, repr(v).replace('\n', '/'), '//', calls)
#> dict(D(a=1)) => dict {'k': 5} // keys get
#> {**D(a=1)} => dict {'k': 5} // keys get
#> ex(**D(a=1)) => dict {'k': 5} // keys get
#> f(*D(a=1)) => tuple (('q',), {}) // iter
#> list(D(a=1)) => list ['q'] // iter len
#> [*D(a=1)] => list ['q'] // iter len
#> tuple(D(a=1)) => tuple ('q',) // iter
#> set(D(a=1)) => set {'q'} // iter
#> sorted(D(a=1)) => list ['q'] // iter len
#> D(a=1) => D {'a': 1} // 
#> dict.fromkeys(D(a=1)) => dict {'q': None} // iter
#> 'z' in D(a=1) => bool True // in
#> len(D(a=1)) => int 3 // len
#> bool(D(a=1)) => bool True // bool
#> '%(a)s' % D(a=1) => str '5' // get
#> '{0[a]}'.format(D(a=1)) => str '5' // get
#> '{a}'.format_map(D(a=1)) => str '5' // get
#> '{a}'.format(**D(a=1)) => KeyError KeyError('a') // keys get
#> D(a=1) == {'a': 1} => bool True // 
#> {'a': 1} == D(a=1) => bool True // 
#> repr(D(a=1)) => str "{'a': 1}" // 
#> str(D(a=1)) => str "{'a': 1}" // 
#> D(a=1).pop('a') => int 1 // 
#> D(a=1).setdefault('a', 2) => int 1 // 
#> json.dumps(D(a=1)) => str '{"x": 1}' // items
#> json.dumps(D(a=1), indent=1) => str '{\n "x": 1\n}' // items
#> json.dumps(D()) => str '{}' // 
#> json.dumps(D(a=1), sort_keys=True) => str '{"x": 1}' // items
#> copy.copy(D(a=1)) => D {'x': 1} // items
#> copy.deepcopy(D(a=1)) => D {'x': 1} // items
#> collections.Counter(D(a=1)) => Counter Counter({'k': 5}) // keys get
#> collections.OrderedDict(D(a=1)) => OrderedDict OrderedDict({'k': 5}) // keys get
#> collections.ChainMap(D(a=1))['a'] => int 5 // get
#> list(collections.ChainMap(D(a=1))) => list ['q'] // iter iter
#> collections.UserDict(D(a=1)) => UserDict {'q': 5} // iter get
#> max(D(a=1)) => str 'q' // iter
#> list(zip(D(a=1))) => list [('q',)] // iter
#> list(map(str, D(a=1))) => list ['q'] // iter
#> list(enumerate(D(a=1))) => list [(0, 'q')] // iter
#> list(reversed(D(a=1))) => list ['a'] // 
#> list(D(a=1).items()) => list [('x', 1)] // items
#> operator.itemgetter('a')(D(a=1)) => int 5 // get
#> sum([1 for x in D(a=1)]) => int 1 // iter
#> string.Template('$a').substitute(D(a=1)) => str '5' // get
#> eval('a', {}, D(a=1)) => int 5 // get

# ---- a dict with __missing__
import collections, operator, string
log = []
class DM(dict):
    def __missing__(self, k): log.append('missing'); return f'<{k}>'
E = '''DM(a=1)['z']|'%(z)s' % DM()|'{z}'.format_map(DM())|DM().get('z')|'{0[z]}'.format(DM())|eval('z', {}, DM())\
|operator.itemgetter('z')(DM())|string.Template('$z').substitute(DM())|collections.ChainMap(DM())['z']|'z' in DM()\
|DM().pop('z', 1)'''
for e in E.split('|'):
    log.clear()
    try:
        v = eval(e)
    except Exception as x:
        v = x
    calls = ' '.join(log)
    print(e, '=>', type(v).__name__, repr(v).replace('\n', '/'), '//', calls)
#> DM(a=1)['z'] => str '<z>' // missing
#> '%(z)s' % DM() => str '<z>' // missing
#> '{z}'.format_map(DM()) => str '<z>' // missing
#> DM().get('z') => NoneType None // 
#> '{0[z]}'.format(DM()) => str '<z>' // missing
#> eval('z', {}, DM()) => str '<z>' // missing
#> operator.itemgetter('z')(DM()) => str '<z>' // missing
#> string.Template('$z').substitute(DM()) => str '<z>' // missing
#> collections.ChainMap(DM())['z'] => str '<z>' // missing
#> 'z' in DM() => bool False // 
#> DM().pop('z', 1) => int 1 // 

# ---- a list
import bisect, collections, copy, functools, heapq, itertools, json, math, operator, statistics, struct
log = []
class L(list):
    def __iter__(self): log.append('iter'); return iter([7, 8])
    def __len__(self): log.append('len'); return 2
    def __getitem__(self, i): log.append('get'); return 9
    def __contains__(self, x): log.append('in'); return True
    def append(self, x): log.append('append'); list.append(self, x)
    def __setitem__(self, i, x): log.append('set'); list.__setitem__(self, i, x)
    def __reversed__(self): log.append('rev'); return iter('zy')
def f(*a, **k): return a, k
def ex(**k): return k
E = '''list(L([1, 2, 3]))|tuple(L([1, 2, 3]))|[*L([1, 2, 3])]|sorted(L([1, 2, 3]))|set(L([1, 2, 3]))|sum(L([1, 2, 3]))\
|max(L([1, 2, 3]))|5 in L([1])|len(L([1]))|bool(L([1]))|list(map(str, L([1])))|list(zip(L([1, 2, 3])))\
|list(reversed(L([1, 2])))|L([1, 2])[0]|L([1, 2])[1:]|L([1]) + [2]|[1] + L([2])|L([1]) * 2|L([1]) == [1]\
|[1] == L([1])|L([1]).index(1)|L([1]).count(1)|L([1]).copy()|[0].__iadd__(L([1]))|f(*L([1]))|any(L([0]))|all(L([0]))\
|dict.fromkeys(L([1]))|bytes(L([1]))|bytearray(L([1]))|str(L([1]))|json.dumps(L([1]))|json.dumps(L([]))\
|json.dumps(L([1]), indent=1)|','.join(L(['a']))|'%s' % L([1])|copy.deepcopy(L([1]))|collections.deque(L([1]))\
|collections.Counter(L([1]))|itertools.chain(L([1])).__next__()|list(itertools.islice(L([1, 2]), 1))\
|functools.reduce(operator.add, L([1, 2]))|heapq.nsmallest(1, L([1, 2]))|bisect.bisect(L([1, 2]), 1)\
|statistics.mean(L([1, 2]))|math.fsum(L([1, 2]))|math.prod(L([1, 2]))|struct.pack('2i', *L([1, 2]))'''
for e in E.split('|'):
    log.clear()
    try:
        v = eval(e)
    except Exception as x:
        v = x
    calls = ' '.join(log)
    print(e, '=>', type(v).__name__, repr(v).replace('\n', '/'), '//', calls)
#> list(L([1, 2, 3])) => list [7, 8] // iter len
#> tuple(L([1, 2, 3])) => tuple (7, 8) // iter
#> [*L([1, 2, 3])] => list [7, 8] // iter len
#> sorted(L([1, 2, 3])) => list [7, 8] // iter len
#> set(L([1, 2, 3])) => set {8, 7} // iter
#> sum(L([1, 2, 3])) => int 15 // iter
#> max(L([1, 2, 3])) => int 8 // iter
#> 5 in L([1]) => bool True // in
#> len(L([1])) => int 2 // len
#> bool(L([1])) => bool True // len
#> list(map(str, L([1]))) => list ['7', '8'] // iter
#> list(zip(L([1, 2, 3]))) => list [(7,), (8,)] // iter
#> list(reversed(L([1, 2]))) => list ['z', 'y'] // rev
#> L([1, 2])[0] => int 9 // get
#> L([1, 2])[1:] => int 9 // get
#> L([1]) + [2] => list [1, 2] // 
#> [1] + L([2]) => list [1, 2] // 
#> L([1]) * 2 => list [1, 1] // 
#> L([1]) == [1] => bool True // 
#> [1] == L([1]) => bool True // 
#> L([1]).index(1) => int 0 // 
#> L([1]).count(1) => int 1 // 
#> L([1]).copy() => list [1] // 
#> [0].__iadd__(L([1])) => list [0, 7, 8] // iter len
#> f(*L([1])) => tuple ((7, 8), {}) // iter
#> any(L([0])) => bool True // iter
#> all(L([0])) => bool True // iter
#> dict.fromkeys(L([1])) => dict {7: None, 8: None} // iter
#> bytes(L([1])) => bytes b'\x07\x08' // iter len
#> bytearray(L([1])) => bytearray bytearray(b'\x07\x08') // iter
#> str(L([1])) => str '[1]' // 
#> json.dumps(L([1])) => str '[7, 8]' // iter
#> json.dumps(L([])) => str '[7, 8]' // iter
#> json.dumps(L([1]), indent=1) => str '[\n 7,\n 8\n]' // iter
#> ','.join(L(['a'])) => TypeError TypeError('sequence item 0: expected str instance, int found') // iter
#> '%s' % L([1]) => str '[1]' // 
#> copy.deepcopy(L([1])) => L [7, 8] // iter append append
#> collections.deque(L([1])) => deque deque([7, 8]) // iter
#> collections.Counter(L([1])) => Counter Counter({7: 1, 8: 1}) // iter
#> itertools.chain(L([1])).__next__() => int 7 // iter
#> list(itertools.islice(L([1, 2]), 1)) => list [7] // iter
#> functools.reduce(operator.add, L([1, 2])) => int 15 // iter
#> heapq.nsmallest(1, L([1, 2])) => list [7] // iter
#> bisect.bisect(L([1, 2]), 1) => int 0 // len get get
#> statistics.mean(L([1, 2])) => float 7.5 // iter
#> math.fsum(L([1, 2])) => float 15.0 // iter
#> math.prod(L([1, 2])) => int 56 // iter
#> struct.pack('2i', *L([1, 2])) => bytes b'\x07\x00\x00\x00\x08\x00\x00\x00' // iter len

# ---- a tuple and a set
import json
log = []
class T(tuple):
    def __iter__(self): log.append('iter'); return iter('xy')
    def __len__(self): log.append('len'); return 9
    def __getitem__(self, i): log.append('get'); return 9
class St(set):
    def __iter__(self): log.append('iter'); return iter([4, 5])
    def __len__(self): log.append('len'); return 2
    def __contains__(self, x): log.append('in'); return True
    def add(self, x): log.append('add'); set.add(self, x)
def f(*a, **k): return a, k
def ex(**k): return k
E = '''isinstance(1, T((int,)))|'a'.startswith(T(('b',)))|tuple(T((1, 2)))|list(T((1, 2)))|T((1, 2)) + (3,)\
|'%s-%s' % T((1, 2))|f(*T((1, 2)))|T((1, 2)) == (1, 2)|hash(T((1, 2))) == hash((1, 2))|json.dumps(T((1,)))\
|max(T((1, 2)))|T((1, 2))[0]|list(St({1}))|set(St({1}))|frozenset(St({1}))|{1} - St({1})|{1} <= St({1})\
|St({1}) == {1}|2 in St({1})|len(St({1}))|sorted(St({1}))|{2}.union(St({1}))|{1, 4}.intersection(St({1}))\
|{1}.issubset(St({1}))|[*St({1})]'''
for e in E.split('|'):
    log.clear()
    try:
        v = eval(e)
    except Exception as x:
        v = x
    calls = ' '.join(log)
    print(e, '=>', type(v).__name__, repr(v).replace('\n', '/'), '//', calls)
#> isinstance(1, T((int,))) => bool True // 
#> 'a'.startswith(T(('b',))) => bool False // 
#> tuple(T((1, 2))) => tuple ('x', 'y') // iter
#> list(T((1, 2))) => list ['x', 'y'] // iter len
#> T((1, 2)) + (3,) => tuple (1, 2, 3) // 
#> '%s-%s' % T((1, 2)) => str '1-2' // 
#> f(*T((1, 2))) => tuple (('x', 'y'), {}) // iter
#> T((1, 2)) == (1, 2) => bool True // 
#> hash(T((1, 2))) == hash((1, 2)) => bool True // 
#> json.dumps(T((1,))) => str '["x", "y"]' // iter
#> max(T((1, 2))) => str 'y' // iter
#> T((1, 2))[0] => int 9 // get
#> list(St({1})) => list [4, 5] // iter len
#> set(St({1})) => set {1} // 
#> frozenset(St({1})) => frozenset frozenset({1}) // 
#> {1} - St({1}) => set set() // 
#> {1} <= St({1}) => bool True // 
#> St({1}) == {1} => bool True // 
#> 2 in St({1}) => bool True // in
#> len(St({1})) => int 2 // len
#> sorted(St({1})) => list [4, 5] // iter len
#> {2}.union(St({1})) => set {1, 2} // 
#> {1, 4}.intersection(St({1})) => set {1} // 
#> {1}.issubset(St({1})) => bool True // 
#> [*St({1})] => list [4, 5] // iter len

# ---- a str
import decimal, fractions, json, re, textwrap
log = []
class S(str):
    def __str__(self): log.append('str'); return 'changed'
    def __repr__(self): log.append('repr'); return 'repr'
    def __format__(self, s): log.append('format'); return 'fmt' + s
    def __len__(self): log.append('len'); return 77
    def __iter__(self): log.append('iter'); return iter('Q')
    def __getitem__(self, i): log.append('get'); return 'G'
    def __contains__(self, x): log.append('in'); return True
    def __add__(self, o): log.append('add'); return 'added'
    def __radd__(self, o): log.append('radd'); return 'radded'
    def __mul__(self, o): log.append('mul'); return 'muled'
    def __mod__(self, o): log.append('mod'); return 'moded'
    def __lt__(self, o): log.append('lt'); return True
    def upper(self): log.append('upper'); return 'UP'
E = '''str(S('abc'))|f"{S('abc')}"|f"{S('abc')!s}"|'%s' % S('abc')|'{}'.format(S('abc'))|len(S('abc'))|list(S('abc'))\
|''.join([S('abc'), 'd'])|''.join(S('abc'))|S('abc') + 'x'|'x' + S('abc')|S('a') * 2|2 * S('a')|S('%s') % 1\
|'%s' % (S('abc'),)|S('abc').lower()|'a' in S('b')|S('abc')[0]|sorted([S('b'), 'a'])|max(S('b'), 'c')|int(S('12'))\
|float(S('1.5'))|json.dumps(S('abc'))|{S('a'): 1}['a']|'abc'.replace(S('a'), S('x'))|'a,b'.split(S(','))\
|re.sub('a', S('b'), 'aaa')|re.match('abc', S('abc')).group()|print(S('abc'), end='') or 1|S('abc').join(['1', '2'])\
|'abc'.find(S('b'))|str.upper(S('abc'))|S('abc').encode()|repr([S('abc')])|S('abc').title()|type(S('abc').strip())\
|type(S('abc')[:])|ascii(S('abc'))|eval(S('1+1'))|S('a').zfill(3)|S('a').center(3)|list(map(S.upper, [S('a')]))\
|' '.join(map(S, ['a']))|textwrap.dedent(S('a'))|decimal.Decimal(S('1.5'))|fractions.Fraction(S('1/2'))\
|set('ab') & {S('a')}'''
for e in E.split('|'):
    log.clear()
    try:
        v = eval(e)
    except Exception as x:
        v = x
    calls = ' '.join(log)
    print(e, '=>', type(v).__name__, repr(v).replace('\n', '/'), '//', calls)
#> str(S('abc')) => str 'changed' // str
#> f"{S('abc')}" => str 'fmt' // format
#> f"{S('abc')!s}" => str 'changed' // str
#> '%s' % S('abc') => str 'changed' // str
#> '{}'.format(S('abc')) => str 'fmt' // format
#> len(S('abc')) => int 77 // len
#> list(S('abc')) => list ['Q'] // iter len
#> ''.join([S('abc'), 'd']) => str 'abcd' // 
#> ''.join(S('abc')) => str 'Q' // iter
#> S('abc') + 'x' => str 'added' // add
#> 'x' + S('abc') => str 'radded' // radd
#> S('a') * 2 => str 'muled' // mul
#> 2 * S('a') => str 'aa' // 
#> S('%s') % 1 => str 'moded' // mod
#> '%s' % (S('abc'),) => str 'changed' // str
#> S('abc').lower() => str 'abc' // 
#> 'a' in S('b') => bool True // in
#> S('abc')[0] => str 'G' // get
#> sorted([S('b'), 'a']) => list ['a', repr] // 
#> max(S('b'), 'c') => str 'c' // lt
#> int(S('12')) => int 12 // 
#> float(S('1.5')) => float 1.5 // 
#> json.dumps(S('abc')) => str '"abc"' // 
#> {S('a'): 1}['a'] => int 1 // 
#> 'abc'.replace(S('a'), S('x')) => str 'xbc' // 
#> 'a,b'.split(S(',')) => list ['a', 'b'] // 
#> re.sub('a', S('b'), 'aaa') => str 'bbb' // 
#> re.match('abc', S('abc')).group() => str 'abc' // 
#> changedprint(S('abc'), end='') or 1 => int 1 // str
#> S('abc').join(['1', '2']) => str '1abc2' // 
#> 'abc'.find(S('b')) => int 1 // 
#> str.upper(S('abc')) => str 'ABC' // 
#> S('abc').encode() => bytes b'abc' // 
#> repr([S('abc')]) => str '[repr]' // repr
#> S('abc').title() => str 'Abc' // 
#> type(S('abc').strip()) => type <class 'str'> // 
#> type(S('abc')[:]) => type <class 'str'> // get
#> ascii(S('abc')) => str 'repr' // repr
#> eval(S('1+1')) => int 2 // 
#> S('a').zfill(3) => str '00a' // 
#> S('a').center(3) => str ' a ' // 
#> list(map(S.upper, [S('a')])) => list ['UP'] // upper
#> ' '.join(map(S, ['a'])) => str 'a' // 
#> textwrap.dedent(S('a')) => str 'a' // 
#> decimal.Decimal(S('1.5')) => Decimal Decimal('1.5') // 
#> fractions.Fraction(S('1/2')) => Fraction Fraction(1, 2) // 
#> set('ab') & {S('a')} => set {repr} // 

# ---- an int
import array, bisect, collections, decimal, fractions, functools, heapq, itertools, json, math, operator, statistics, struct
log = []
class I(int):
    def __repr__(self): log.append('repr'); return 'I!'
    def __str__(self): log.append('str'); return 'Is'
    def __int__(self): log.append('int'); return 99
    def __index__(self): log.append('index'); return 98
    def __float__(self): log.append('float'); return 97.0
    def __bool__(self): log.append('bool'); return False
    def __add__(self, o): log.append('add'); return 11
    def __radd__(self, o): log.append('radd'); return 12
    def __sub__(self, o): log.append('sub'); return 13
    def __rsub__(self, o): log.append('rsub'); return 14
    def __mul__(self, o): log.append('mul'); return 15
    def __rmul__(self, o): log.append('rmul'); return 16
    def __neg__(self): log.append('neg'); return 17
    def __abs__(self): log.append('abs'); return 18
    def __eq__(self, o): log.append('eq'); return int(o) == 3
    def __lt__(self, o): log.append('lt'); return False
    def __gt__(self, o): log.append('gt'); return True
    def __hash__(self): log.append('hash'); return 3
    def __round__(self, n=None): log.append('round'); return 19
    def __trunc__(self): log.append('trunc'); return 20
    def __floor__(self): log.append('floor'); return 21
    def __pow__(self, o, m=None): log.append('pow'); return 22
    def __divmod__(self, o): log.append('divmod'); return 23
    def __format__(self, s): log.append('format'); return 'If'
    def __and__(self, o): log.append('and'); return 24
    def __rand__(self, o): log.append('rand'); return 25
    def __invert__(self): log.append('inv'); return 26
E = '''str(I(3))|f'{I(3)}'|f'{I(3):d}'|'%d' % I(3)|'%s' % I(3)|'%x' % I(3)|'%f' % I(3)|hex(I(3))|int(I(3))|float(I(3))\
|bool(I(3))|not I(3)|I(3) + 1|1 + I(3)|1.5 + I(3)|sum([I(3), 1])|sum([1, I(3)])|sum([1.5, I(3)])|sum([I(3)], I(4))\
|[10, 20, 30, 40][I(3)]|list(range(I(3)))|range(5)[I(3)]|'a' * I(3)|[0] * I(3)|I(3) == 5|5 == I(3)|I(3) in [3]\
|3 in [I(3)]|[3].index(I(3))|{3: 1}[I(3)]|{I(3): 1}[3]|round(I(3))|abs(I(3))|-I(3)|I(3) * 2|2 * I(3)|2 - I(3)\
|pow(I(3), 2)|I(3) ** 2|2 ** I(3)|divmod(I(3), 2)|math.floor(I(3))|math.trunc(I(3))|math.ceil(I(3))|math.sqrt(I(3))\
|math.gcd(I(3), 6)|math.factorial(I(3))|math.prod([I(3), 2])|math.prod([2, I(3)])|math.fsum([I(3)])\
|math.comb(5, I(3))|operator.index(I(3))|max(I(3), 4)|min(4, I(3))|sorted([I(3), 1])|complex(I(3))\
|[1, 2, 3, 4, 5][:I(3)]|'abcdef'[I(3)]|chr(I(65))|I(3).to_bytes(1, 'big')|slice(I(3)).indices(9)\
|round(1.23456, I(3))|1 << I(3)|~I(3)|I(3) & 1|1 & I(3)|json.dumps(I(3))|json.dumps({I(3): 1})|decimal.Decimal(I(3))\
|fractions.Fraction(I(3))|fractions.Fraction(1, I(3))|statistics.mean([I(3), 1])\
|functools.reduce(operator.add, [I(3), 1])|list(itertools.accumulate([1, I(3)]))\
|list(itertools.islice('abcdef', I(3)))|bytes(I(3))|bytes([I(3)])|bytearray(I(3))|struct.pack('i', I(3))\
|array.array('i', [I(3)])|'%c' % I(65)|int.__add__(I(3), 1)|I(3).bit_length()|I(3).real|+I(3)|hash(I(3))\
|isinstance(I(3), int)|int(str(I(3)) and '5')|print(I(3), end='') or 1|'{:x}'.format(I(3))|format(I(3))\
|list(zip(range(I(2)), 'ab'))|collections.Counter([I(3), 3])|bisect.bisect([1, 2, 3], I(3))\
|heapq.nlargest(1, [I(3), 1])'''
for e in E.split('|'):
    log.clear()
    try:
        v = eval(e)
    except Exception as x:
        v = x
    calls = ' '.join(log)
    print(e, '=>', type(v).__name__, repr(v).replace('\n', '/'), '//', calls)
#> str(I(3)) => str 'Is' // str
#> f'{I(3)}' => str 'If' // format
#> f'{I(3):d}' => str 'If' // format
#> '%d' % I(3) => str '3' // 
#> '%s' % I(3) => str 'Is' // str
#> '%x' % I(3) => str '3' // 
#> '%f' % I(3) => str '97.000000' // float
#> hex(I(3)) => str '0x3' // 
#> int(I(3)) => int 99 // int
#> float(I(3)) => float 97.0 // float
#> bool(I(3)) => bool False // bool
#> not I(3) => bool True // bool
#> I(3) + 1 => int 11 // add
#> 1 + I(3) => int 12 // radd
#> 1.5 + I(3) => float 4.5 // 
#> sum([I(3), 1]) => int 13 // radd
#> sum([1, I(3)]) => int 12 // radd
#> sum([1.5, I(3)]) => float 4.5 // 
#> sum([I(3)], I(4)) => int 11 // add
#> [10, 20, 30, 40][I(3)] => int 40 // 
#> list(range(I(3))) => list [0, 1, 2] // 
#> range(5)[I(3)] => int 3 // 
#> 'a' * I(3) => int 16 // rmul
#> [0] * I(3) => int 16 // rmul
#> I(3) == 5 => bool False // eq
#> 5 == I(3) => bool False // eq
#> I(3) in [3] => bool True // eq
#> 3 in [I(3)] => bool True // eq
#> [3].index(I(3)) => int 0 // eq
#> {3: 1}[I(3)] => int 1 // hash eq
#> {I(3): 1}[3] => int 1 // hash eq
#> round(I(3)) => int 19 // round
#> abs(I(3)) => int 18 // abs
#> -I(3) => int 17 // neg
#> I(3) * 2 => int 15 // mul
#> 2 * I(3) => int 16 // rmul
#> 2 - I(3) => int 14 // rsub
#> pow(I(3), 2) => int 22 // pow
#> I(3) ** 2 => int 22 // pow
#> 2 ** I(3) => int 8 // 
#> divmod(I(3), 2) => int 23 // divmod
#> math.floor(I(3)) => int 21 // floor
#> math.trunc(I(3)) => int 20 // trunc
#> math.ceil(I(3)) => int 3 // 
#> math.sqrt(I(3)) => float 9.848857801796104 // float
#> math.gcd(I(3), 6) => int 3 // 
#> math.factorial(I(3)) => int 6 // 
#> math.prod([I(3), 2]) => int 32 // rmul
#> math.prod([2, I(3)]) => int 16 // rmul
#> math.fsum([I(3)]) => float 97.0 // float
#> math.comb(5, I(3)) => int 10 // 
#> operator.index(I(3)) => int 3 // 
#> max(I(3), 4) => I I! // lt
#> min(4, I(3)) => int 4 // lt
#> sorted([I(3), 1]) => list [1, I!] // gt
#> complex(I(3)) => complex (97+0j) // float
#> [1, 2, 3, 4, 5][:I(3)] => list [1, 2, 3] // 
#> 'abcdef'[I(3)] => str 'd' // 
#> chr(I(65)) => str 'A' // 
#> I(3).to_bytes(1, 'big') => bytes b'\x03' // 
#> slice(I(3)).indices(9) => tuple (0, 3, 1) // 
#> round(1.23456, I(3)) => float 1.235 // 
#> 1 << I(3) => int 8 // 
#> ~I(3) => int 26 // inv
#> I(3) & 1 => int 24 // and
#> 1 & I(3) => int 25 // rand
#> json.dumps(I(3)) => str '3' // 
#> json.dumps({I(3): 1}) => str '{"3": 1}' // hash
#> decimal.Decimal(I(3)) => Decimal Decimal('3') // 
#> fractions.Fraction(I(3)) => Fraction Fraction(3, 1) // 
#> fractions.Fraction(1, I(3)) => Fraction Fraction(1, 3) // 
#> statistics.mean([I(3), 1]) => I I! // 
#> functools.reduce(operator.add, [I(3), 1]) => int 11 // add
#> list(itertools.accumulate([1, I(3)])) => list [1, 12] // radd
#> list(itertools.islice('abcdef', I(3))) => list ['a', 'b', 'c'] // 
#> bytes(I(3)) => bytes b'\x00\x00\x00' // 
#> bytes([I(3)]) => bytes b'\x03' // 
#> bytearray(I(3)) => bytearray bytearray(b'\x00\x00\x00') // 
#> struct.pack('i', I(3)) => bytes b'\x03\x00\x00\x00' // 
#> array.array('i', [I(3)]) => array array('i', [3]) // 
#> '%c' % I(65) => str 'A' // 
#> int.__add__(I(3), 1) => int 4 // 
#> I(3).bit_length() => int 2 // 
#> I(3).real => int 3 // 
#> +I(3) => int 3 // 
#> hash(I(3)) => int 3 // hash
#> isinstance(I(3), int) => bool True // 
#> int(str(I(3)) and '5') => int 5 // str
#> Isprint(I(3), end='') or 1 => int 1 // str
#> '{:x}'.format(I(3)) => str 'If' // format
#> format(I(3)) => str 'If' // format
#> list(zip(range(I(2)), 'ab')) => list [(0, 'a'), (1, 'b')] // 
#> collections.Counter([I(3), 3]) => Counter Counter({I!: 2}) // hash eq eq
#> bisect.bisect([1, 2, 3], I(3)) => int 3 // lt lt
#> heapq.nlargest(1, [I(3), 1]) => list [I!] // lt

# ---- a float
import array, decimal, fractions, itertools, json, math, statistics, struct
log = []
class F(float):
    def __float__(self): log.append('float'); return 77.0
    def __repr__(self): log.append('repr'); return 'F!'
    def __int__(self): log.append('int'); return 66
    def __add__(self, o): log.append('add'); return 1.25
    def __radd__(self, o): log.append('radd'); return 2.25
    def __mul__(self, o): log.append('mul'); return 3.25
    def __rmul__(self, o): log.append('rmul'); return 4.25
    def __lt__(self, o): log.append('lt'); return True
    def __eq__(self, o): log.append('eq'); return True
    __hash__ = float.__hash__
    def __round__(self, n=None): log.append('round'); return 'rr'
    def __trunc__(self): log.append('trunc'); return 44
    def __floor__(self): log.append('floor'); return 43
    def __ceil__(self): log.append('ceil'); return 42
E = '''F(1.5) + 1|1 + F(1.5)|sum([F(1.5), 1])|sum([0.5, F(1.5)])|sum([1, F(1.5)])|math.fsum([F(1.5)])|math.sqrt(F(1.5))\
|int(F(1.5))|float(F(1.5))|round(F(1.5))|math.floor(F(1.5))|math.ceil(F(1.5))|math.trunc(F(1.5))|complex(F(1.5))\
|'%f' % F(1.5)|'%d' % F(1.5)|'%s' % F(1.5)|f'{F(1.5)}'|f'{F(1.5):.1f}'|str(F(1.5))|json.dumps(F(1.5))|max(F(1.5), 2)\
|sorted([F(1.5), 1])|F(1.5) == 3|3 == F(1.5)|3 in [F(1.5)]|math.prod([F(1.5), 2])|math.prod([2.0, F(1.5)])\
|decimal.Decimal(F(1.5))|fractions.Fraction(F(1.5))|statistics.mean([F(1.5), 1])|struct.pack('f', F(1.5))\
|math.isclose(F(1.5), 1.5)|divmod(F(1.5), 1)|F(1.5) * 2|2 * F(1.5)|list(itertools.accumulate([1.0, F(1.5)]))\
|array.array('d', [F(1.5)])|statistics.fmean([F(1.5)])'''
for e in E.split('|'):
    log.clear()
    try:
        v = eval(e)
    except Exception as x:
        v = x
    calls = ' '.join(log)
    print(e, '=>', type(v).__name__, repr(v).replace('\n', '/'), '//', calls)
#> F(1.5) + 1 => float 1.25 // add
#> 1 + F(1.5) => float 2.25 // radd
#> sum([F(1.5), 1]) => float 3.25 // radd
#> sum([0.5, F(1.5)]) => float 2.25 // radd
#> sum([1, F(1.5)]) => float 2.25 // radd
#> math.fsum([F(1.5)]) => float 1.5 // 
#> math.sqrt(F(1.5)) => float 1.224744871391589 // 
#> int(F(1.5)) => int 66 // int
#> float(F(1.5)) => float 77.0 // float
#> round(F(1.5)) => str 'rr' // round
#> math.floor(F(1.5)) => int 43 // floor
#> math.ceil(F(1.5)) => int 42 // ceil
#> math.trunc(F(1.5)) => int 44 // trunc
#> complex(F(1.5)) => complex (1.5+0j) // 
#> '%f' % F(1.5) => str '1.500000' // 
#> '%d' % F(1.5) => str '66' // int
#> '%s' % F(1.5) => str 'F!' // repr
#> f'{F(1.5)}' => str 'F!' // repr
#> f'{F(1.5):.1f}' => str '1.5' // 
#> str(F(1.5)) => str 'F!' // repr
#> json.dumps(F(1.5)) => str '1.5' // 
#> max(F(1.5), 2) => int 2 // lt
#> sorted([F(1.5), 1]) => list [1, F!] // 
#> F(1.5) == 3 => bool True // eq
#> 3 == F(1.5) => bool True // eq
#> 3 in [F(1.5)] => bool True // eq
#> math.prod([F(1.5), 2]) => float 8.5 // rmul
#> math.prod([2.0, F(1.5)]) => float 4.25 // rmul
#> decimal.Decimal(F(1.5)) => Decimal Decimal('1.5') // 
#> fractions.Fraction(F(1.5)) => Fraction Fraction(3, 2) // 
#> statistics.mean([F(1.5), 1]) => F F! // 
#> struct.pack('f', F(1.5)) => bytes b'\x00\x00\xc0?' // 
#> math.isclose(F(1.5), 1.5) => bool True // 
#> divmod(F(1.5), 1) => tuple (1.0, 0.5) // 
#> F(1.5) * 2 => float 3.25 // mul
#> 2 * F(1.5) => float 4.25 // rmul
#> list(itertools.accumulate([1.0, F(1.5)])) => list [1.0, 2.25] // radd
#> array.array('d', [F(1.5)]) => array array('d', [1.5]) // 
#> statistics.fmean([F(1.5)]) => float 1.5 // 

# ---- keyword arguments that the base takes none of, but the subclass's own constructor does
import array, itertools
from collections import deque
bases = {list: ([1],), tuple: ([1],), set: ([1],), frozenset: ([1],), float: (1.5,), reversed: ([1],), filter: (None, [1]), map: (abs, [1]), itertools.chain: ([1],), itertools.cycle: ([1],),
         itertools.islice: ([1], 1), itertools.starmap: (pow, [(1, 2)]), itertools.takewhile: (bool, [1]), itertools.pairwise: ([1, 2],), array.array: ('b', [1]), bytes: (b'x',), int: (5,), str: ('x',), deque: ([1],)}
def attempt(f):
    try:
        v = f()
        return f'{type(v).__name__} {getattr(v, "more", "-")}'
    except Exception as e:
        return f'{type(e).__name__}: {e}'
for base, args in bases.items():
    class Bare(base): pass
    class Init(base):
        def __init__(self, *args, more=None): self.more = more
    class New(base):
        def __new__(cls, *args, more=None):
            self = super().__new__(cls, *args)
            self.more = more
            return self
    class Handed(base):
        def __init__(self, *args, **kwargs): super().__init__(*args, **kwargs)
    for cls in (Bare, Init, New, Handed):
        print(base.__name__, cls.__name__, attempt(lambda: cls(*args, more=3)))
#> list Bare TypeError: list() takes no keyword arguments
#> list Init Init 3
#> list New New 3
#> list Handed TypeError: list() takes no keyword arguments
#> tuple Bare TypeError: tuple() takes no keyword arguments
#> tuple Init Init 3
#> tuple New New 3
#> tuple Handed TypeError: object.__init__() takes exactly one argument (the instance to initialize)
#> set Bare TypeError: set() takes no keyword arguments
#> set Init Init 3
#> set New TypeError: set() takes no keyword arguments
#> set Handed TypeError: set() takes no keyword arguments
#> frozenset Bare TypeError: frozenset() takes no keyword arguments
#> frozenset Init Init 3
#> frozenset New New 3
#> frozenset Handed TypeError: object.__init__() takes exactly one argument (the instance to initialize)
#> float Bare TypeError: float() takes no keyword arguments
#> float Init Init 3
#> float New New 3
#> float Handed TypeError: object.__init__() takes exactly one argument (the instance to initialize)
#> reversed Bare TypeError: reversed() takes no keyword arguments
#> reversed Init list_reverseiterator -
#> reversed New AttributeError: 'list_reverseiterator' object has no attribute 'more' and no __dict__ for setting new attributes
#> reversed Handed list_reverseiterator -
#> filter Bare TypeError: filter() takes no keyword arguments
#> filter Init Init 3
#> filter New New 3
#> filter Handed TypeError: object.__init__() takes exactly one argument (the instance to initialize)
#> map Bare TypeError: map() got an unexpected keyword argument 'more'
#> map Init TypeError: map() got an unexpected keyword argument 'more'
#> map New New 3
#> map Handed TypeError: map() got an unexpected keyword argument 'more'
#> chain Bare TypeError: chain() takes no keyword arguments
#> chain Init Init 3
#> chain New New 3
#> chain Handed TypeError: object.__init__() takes exactly one argument (the instance to initialize)
#> cycle Bare TypeError: cycle() takes no keyword arguments
#> cycle Init Init 3
#> cycle New New 3
#> cycle Handed TypeError: object.__init__() takes exactly one argument (the instance to initialize)
#> islice Bare TypeError: islice() takes no keyword arguments
#> islice Init Init 3
#> islice New New 3
#> islice Handed TypeError: object.__init__() takes exactly one argument (the instance to initialize)
#> starmap Bare TypeError: starmap() takes no keyword arguments
#> starmap Init Init 3
#> starmap New New 3
#> starmap Handed TypeError: object.__init__() takes exactly one argument (the instance to initialize)
#> takewhile Bare TypeError: takewhile() takes no keyword arguments
#> takewhile Init Init 3
#> takewhile New New 3
#> takewhile Handed TypeError: object.__init__() takes exactly one argument (the instance to initialize)
#> pairwise Bare TypeError: pairwise() takes no keyword arguments
#> pairwise Init Init 3
#> pairwise New New 3
#> pairwise Handed TypeError: object.__init__() takes exactly one argument (the instance to initialize)
#> array Bare TypeError: array.array() takes no keyword arguments
#> array Init Init 3
#> array New New 3
#> array Handed TypeError: object.__init__() takes exactly one argument (the instance to initialize)
#> bytes Bare TypeError: bytes() got an unexpected keyword argument 'more'
#> bytes Init TypeError: bytes() got an unexpected keyword argument 'more'
#> bytes New New 3
#> bytes Handed TypeError: bytes() got an unexpected keyword argument 'more'
#> int Bare TypeError: int() got an unexpected keyword argument 'more'
#> int Init TypeError: int() got an unexpected keyword argument 'more'
#> int New New 3
#> int Handed TypeError: int() got an unexpected keyword argument 'more'
#> str Bare TypeError: str() got an unexpected keyword argument 'more'
#> str Init TypeError: str() got an unexpected keyword argument 'more'
#> str New New 3
#> str Handed TypeError: str() got an unexpected keyword argument 'more'
#> deque Bare TypeError: deque() got an unexpected keyword argument 'more'
#> deque Init Init 3
#> deque New TypeError: deque() got an unexpected keyword argument 'more'
#> deque Handed TypeError: deque() got an unexpected keyword argument 'more'

# ---- members of a StrEnum where modules take text
import csv, datetime, decimal, enum, io, json, operator, os, struct
def text(value):
    return enum.StrEnum('Text', {'MEMBER': value}).MEMBER
print(json.loads(text('[1, "a"]')), json.dumps([1], indent=text('-'), separators=(text(','), text(':'))))
print(list(csv.reader(['a;b'], delimiter=text(';'))), list(csv.reader(['a\tb'], text('excel-tab'))))
print(decimal.Decimal('1.25').quantize(decimal.Decimal('0.1'), text('ROUND_HALF_UP')))
print(datetime.date(2024, 5, 6).strftime(text('%d.%m.')), struct.calcsize(text('<hq')))
print(operator.attrgetter(text('imag'))(2j), eval(compile(text('1 + 1'), text('f'), text('eval'))))
print(type(text('C'), (), {text('x'): 1}).x, enum.Enum('E', [text('A'), text('B')]).B, 'a-b'.partition(text('-')))
path = text('/tmp/members.txt')
with open(path, 'w', encoding=text('utf-8'), newline=text('\n')) as f:
    print(f.write(text('written')), f.name)
print(os.path.getsize(path), os.path.isfile(path), os.path.join(path), os.rename(path, path + '2'), os.listdir(text('/tmp')))
try:
    os.stat(path)
except OSError as e:
    print(e.filename is path, e.filename)
os.remove(path + '2')
#> [1, 'a'] [
#> -1
#> ]
#> [['a', 'b']] [['a', 'b']]
#> 1.3
#> 06.05. 10
#> 2.0 2
#> 1 E.B ('a', <Text.MEMBER: '-'>, 'b')
#> 7 /tmp/members.txt
#> 7 True /tmp/members.txt None ['members.txt2']
#> True /tmp/members.txt

# ---- members of an Enum that is a str, too
import datetime, enum, io, urllib.parse
class C(str, enum.Enum):
    A = 'alpha'
    DASH = '-'
print(urllib.parse.urlencode({C.A: C.DASH}), urllib.parse.urlencode([('k', [C.A])], doseq=True), urllib.parse.urlencode({'k': C.A}, doseq=True))
print(datetime.datetime(2024, 1, 2).isoformat(C.DASH), repr(datetime.date(2024, 1, 2).strftime(C.A)))
for start in '', 'start':
    out = io.StringIO(start)
    print(out.write(C.A), out.write('!'), out.write(C.A), repr(out.getvalue()))
print(C.A.partition('q'), C.A.rpartition(C.DASH), C.A.format(1), 'a-b'.rpartition(C.DASH))
#> C.A=C.DASH k=C.A k=alpha
#> 2024-01-02-00:00:00 'alpha'
#> 5 1 5 'C.A!C.A'
#> 5 1 5 'alpha!alpha'
#> (<C.A: 'alpha'>, '', '') ('', '', <C.A: 'alpha'>) C.A ('a', <C.DASH: '-'>, 'b')

# ---- a subclass of str as the name of an encoding, of an error handler and of a type
import codecs, io, typing
class S(str): pass
print('a'.encode(S('utf-8'), S('strict')), b'\xe9'.decode(S('latin-1')), str(b'a', S('utf-8')))
print(codecs.encode('a', S('utf-8'), S('strict')), codecs.lookup(S('UTF-8')).name, codecs.getencoder(S('utf-8'))('é', S('strict')))
print(codecs.getincrementaldecoder(S('utf-8'))(S('strict')).decode(b'ab'))
print(io.TextIOWrapper(io.BytesIO(b'a\r\n'), S('utf-8'), S('strict'), S('\n')).readlines())
print(typing.ForwardRef(S('int')), typing.get_type_hints(type('A', (), {'__annotations__': {'x': S('int')}})))
try:
    'a'.encode(S('nothing'))
except LookupError as e:
    print(e)
#> b'a' é a
#> b'a' utf-8 (b'\xc3\xa9', 1)
#> ab
#> ['a\r\n']
#> ForwardRef('int') {'x': <class 'int'>}
#> unknown encoding: nothing

# ---- a container inside itself is shown by its own class, also where that asks the built-in one
class L(list):
    lock = 0
    def __repr__(self):
        if self.lock: return '<rec>'
        self.lock = 1
        try: return 'L(%s)' % list.__repr__(self)
        finally: self.lock = 0
l = L([1]); l.append(l); print(repr(l))
l = L([1, [2]]); l[1].append(l); print(repr(l))
class D(dict):
    n = 0
    def __repr__(self):
        self.n += 1
        if self.n > 3: return '<rec>'
        return 'D(%s)' % dict.__repr__(self)
d = D(); d['a'] = d; print(repr(d))
class S(set):
    n = 0
    def __hash__(self): return 1
    def __repr__(self):
        self.n += 1
        if self.n > 3: return '<rec>'
        return 'S(%s)' % set.__repr__(self)
s = S(); s.add(s); print(repr(s))
class T(tuple):
    def __repr__(self):
        return 'T(%s)' % tuple.__repr__(self)
q = []; t = T((1, q)); q.append(t); print(repr(t))
import collections
for C in (collections.deque, collections.OrderedDict, collections.UserList, collections.Counter, collections.UserDict, collections.defaultdict):
    class X(C):
        n = 0
        def __repr__(self):
            self.n += 1
            if self.n > 3: return '<rec>'
            return 'X(%s)' % C.__repr__(self)
    x = X()
    if isinstance(x, (dict, collections.UserDict)): x['k'] = x
    else: x.append(x)
    try: print(repr(x))
    except Exception as e: print(type(e), e)
class Z(dict):
    def __repr__(self): return dict.__repr__(self)
z = Z(); z[1] = z; print(z, str(z), f'{z}')
z[2] = {3: z}; print(z)
class V(dict):
    def __repr__(self): return 'V' + repr(self.values())
v = V(); v[1] = v
try: print(v)
except RecursionError: print('deep')
class N(list):
    __repr__ = list.__repr__
n = N(); n.append(n); print(n)
class M(list): pass
n = M(); n.append([n]); print(n, list.__repr__(n))
#> L([1, <rec>])
#> L([1, [2, <rec>]])
#> D({'a': D({...})})
#> S(S({S(S(...))}))
#> T((1, [T((...))]))
#> X(X([X([...])]))
#> X(X({'k': X(...)}))
#> X([X([...])])
#> X(X({'k': X(X({'k': X(X({'k': <rec>}))}))}))
#> X({'k': X({...})})
#> X(X(None, {'k': X(X(None, {...}))}))
#> {1: {...}} {1: {...}} {1: {...}}
#> {1: {...}, 2: {3: {...}}}
#> deep
#> [[...]]
#> [[[...]]] [[[...]]]
