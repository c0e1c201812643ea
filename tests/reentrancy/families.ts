/** What the re-entrancy matrix is made of: containers, six mutations of each, and the operations on it that may call back. */
import { DICT_OPERATIONS, ORDERED_OPERATIONS, LIST_SIDE_OPERATIONS, LIST_OPERATIONS, SET_OPERATIONS, DEQUE_OPERATIONS, BYTES_OPERATIONS, ARRAY_OPERATIONS, CACHE_OPERATIONS, ITERATOR_OPERATIONS } from './operations.ts';

export interface Family {
  readonly name: string;
  /** Statements before the first cell. */
  readonly setup?: string;
  /** Expressions of the container and of its twin. */
  readonly make: string;
  readonly twin?: string;
  /** Statements by the names of MUTATIONS; the last, to do the same operation again, is the same everywhere unless it is here. */
  readonly mutations: Readonly<Record<string, string>>;
  /** Whether it behaves as another family, and so has no case file. */
  readonly like?: true;
  /** The callbacks, if not all. */
  readonly callbacks?: readonly string[];
  /** Mutations after which the number of comparisons is not compared: how often a hash table asks again is its own affair. */
  readonly uncounted?: readonly string[];
  /** The calls at which callbacks make the change, if not at any. */
  readonly when?: string;
  /** One operation a line: an expression or a statement. */
  readonly operations: string;
}

/** The special methods and functions that call back. */
export const CALLBACKS: readonly string[] = ['eq', 'hash', 'lt', 'iter', 'index', 'repr', 'key', 'len'];

const LIST_MUTATIONS = {
  clear: 'C.clear()',
  insert: 'C.insert(0, K(9))',
  delete: 'del C[:1]',
  replace: 'C[-1:] = [K(8)]',
  resize: 'C[:] = map(K, range(3, 40))',
};

const DICT_MUTATIONS = {
  clear: 'C.clear()',
  insert: 'C[K(9)] = K(90)',
  delete: 'C.pop(next(iter(C), None), None)',
  replace: 'if C: C[next(reversed(C))] = K(80)',
  resize: 'if len(C) < 9: C.update([(K(i), K(i)) for i in range(5, 40)])',
};

const SET_MUTATIONS = {
  clear: 'C.clear()',
  insert: 'C.add(K(5))',
  delete: 'C.discard(K(1))',
  replace: 'C.discard(K(3)); C.add(K(5))',
  resize: 'if len(C) < 9: C.update(map(K, range(10, 40)))',
};

const BYTES_MUTATIONS = {
  clear: 'C.clear()',
  insert: 'C.insert(0, 9)',
  delete: 'del C[:1]',
  replace: 'C[-1:] = b"z"',
  resize: 'C[:] = bytes(range(3, 80))',
};

const ARRAY_MUTATIONS = {
  clear: 'del C[:]',
  insert: 'C.insert(0, 9)',
  delete: 'del C[:1]',
  replace: 'if C: C[-1] = 8',
  resize: 'C.extend(range(40))',
};

export const FAMILIES: readonly Family[] = [
  { name: 'list', make: '[K(1), K(2), K(3), K(2)]', mutations: LIST_MUTATIONS, operations: LIST_OPERATIONS },
  {
    name: 'library',
    setup:
      'import bisect, collections, copy, decimal, fractions, functools, heapq, io, itertools, json, math, operator, random, re, statistics, string, struct, textwrap',
    make: '[K(1), K(2), K(3), K(4)]',
    mutations: LIST_MUTATIONS,
    operations: LIST_SIDE_OPERATIONS,
  },
  {
    name: 'iterator',
    setup: 'import functools, heapq, itertools, operator, re\nI = J = R = None',
    make: '[K(1), K(2), K(3), K(4)]',
    mutations: { ...LIST_MUTATIONS, again: 'next(I, None)' },
    operations: ITERATOR_OPERATIONS,
  },
  {
    name: 'dict',
    setup: 'import copy, json',
    make: '{K(i): K(i * 10) for i in (1, 2, 3)}',
    mutations: DICT_MUTATIONS,
    uncounted: ['resize'],
    operations: DICT_OPERATIONS,
  },
  {
    name: 'ordereddict',
    setup: 'import copy, json\nfrom collections import OrderedDict',
    make: 'OrderedDict((K(i), K(i * 10)) for i in (1, 2, 3))',
    mutations: DICT_MUTATIONS,
    uncounted: ['clear', 'insert', 'delete', 'replace', 'resize', 'again'],
    /** A second change, when it stores what it has found, breaks the order that CPython 3.14.2 keeps beside the table. */
    when: '1',
    /** Nor how often it hashes: CPython's looks for the key again at each step of an iteration. */
    callbacks: CALLBACKS.filter((name) => name !== 'hash'),
    operations: `${ORDERED_OPERATIONS}C.move_to_end(K(2))\nC.move_to_end(K(2), last=False)\nC.popitem(last=K(0))\nOrderedDict.fromkeys(it(K(1), K(2)), 1)\nC.__reversed__().__class__\n`,
  },
  {
    name: 'defaultdict',
    like: true,
    setup: 'import copy, json\nfrom collections import defaultdict',
    make: 'defaultdict(key, {K(i): K(i * 10) for i in (1, 2, 3)})',
    mutations: DICT_MUTATIONS,
    uncounted: ['resize'],
    operations: `${DICT_OPERATIONS}C[K(7)] += K(1)\n[C[K(i)] for i in (2, 5, 6)]\n`,
  },
  {
    name: 'counter',
    setup: 'import copy, json\nfrom collections import Counter',
    make: 'Counter({K(i): i for i in (1, 2, 3)})',
    uncounted: ['resize'],
    mutations: {
      ...DICT_MUTATIONS,
      insert: 'C[K(9)] = 90',
      replace: 'if C: C[next(reversed(C))] = 80',
      resize: 'for i in range(5, 40 if len(C) < 9 else 0): C[K(i)] = i',
    },
    operations: `
C.update(it(K(1), K(7), K(1)))
C.update(D)
C.update(C)
C.subtract(it(K(1), K(7)))
C.subtract(D)
Counter(it(K(1), K(2), K(1)))
Counter(C)
C + D
C - D
C | D
C & D
C ^ D
C += D
C -= D
C |= D
C &= D
+C
-C
C == D
C != D
C <= D
C > D
C[K(2)]
C[K(7)]
del C[K(2)]
del C[K(7)]
C[K(2)] += 1
C.most_common()
C.most_common(2)
list(C.elements())
C.total()
repr(C)
C.copy() == D
sorted(C)
max(C, key=C.get)
copy.copy(C) == D
`,
  },
  {
    name: 'set',
    setup: 'import copy\nC_frozen = lambda: frozenset(C)\nit_set = lambda *a: set(a)',
    make: '{K(1), K(2), K(3)}',
    mutations: SET_MUTATIONS,
    uncounted: ['resize'],
    operations: SET_OPERATIONS,
  },
  {
    name: 'deque',
    setup: 'import copy, heapq, itertools\nfrom collections import deque',
    make: 'deque([K(1), K(2), K(3), K(2)])',
    mutations: {
      clear: 'C.clear()',
      insert: 'C.appendleft(K(9))',
      delete: 'if C: C.popleft()',
      replace: 'if C: C[-1] = K(8)',
      resize: 'C.extend(map(K, range(3, 140)))',
    },
    operations: DEQUE_OPERATIONS,
  },
  {
    name: 'boundeddeque',
    like: true,
    setup: 'import copy, heapq, itertools\nfrom collections import deque',
    make: 'deque([K(1), K(2), K(3), K(2)], 4)',
    mutations: {
      clear: 'C.clear()',
      insert: 'C.append(K(9))',
      delete: 'if C: del C[0]',
      replace: 'if C: C[-1] = K(8)',
      resize: 'C.extend(map(K, range(3, 14)))',
    },
    operations: DEQUE_OPERATIONS,
  },
  {
    name: 'bytearray',
    setup: 'import array, io, re, struct',
    make: "bytearray(b'abcd')",
    mutations: BYTES_MUTATIONS,
    operations: BYTES_OPERATIONS,
  },
  {
    name: 'array',
    setup: 'import array, struct',
    make: "array.array('i', [1, 2, 3, 2])",
    mutations: ARRAY_MUTATIONS,
    operations: ARRAY_OPERATIONS,
  },
  {
    name: 'cache',
    setup: `from functools import cache, cached_property, lru_cache, partial, singledispatch
class Thing:
    @cached_property
    def value(self): return key(self.other)
    other = 5
thing = Thing()
M = N = S = P = None
def fresh():
    global M, N, S, P, thing
    thing = Thing()
    M = lru_cache(maxsize=1)(key)
    N = lru_cache(maxsize=0)(key)
    S = singledispatch(key)
    P = partial(key, K(2))
    out = lru_cache(maxsize=2)(lambda *a, **k: key(*a, *k.values()))
    out(K(1))
    return out`,
    make: 'fresh()',
    mutations: {
      clear: 'C.cache_clear(); M.cache_clear()',
      insert: 'C(K(9)), M(K(8))',
      delete: 'thing.__dict__.clear()',
      replace: 'C(K(1)), M(K(1))',
      resize: 'for i in range(9): C(K(i))',
    },
    uncounted: ['replace', 'again'],
    operations: CACHE_OPERATIONS,
  },
];
