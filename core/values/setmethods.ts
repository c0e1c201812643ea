/** The rows of set and frozenset. The data structure is in set.ts, set algebra in setops.ts, elements by user code in tables.ts. */
import { FROZENSET, SET } from './classes.ts';
import type { PyClass } from './classes.ts';
import { setHas } from './contains.ts';
import { equalSets } from './equal.ts';
import { hashFrozen, H, toInt } from './hash.ts';
import { intrinsic, shipped } from './intrinsics.ts';
import { SetIterator } from './iterators.ts';
import type { Machine } from './machine.ts';
import { someUsedUp } from './iterate.ts';
import { BAIL, Bail, NOT_IMPLEMENTED } from './objects.ts';
import type { Out, PyTuple, PyValue } from './objects.ts';
import { reprOf } from './repr.ts';
import { defineConstant, defineType, defineWhole } from './rows.ts';
import type { Row } from './rows.ts';
import { PySet } from './set.ts';
import { finding, indented } from './tables.ts';
import { changingRows } from './setchanges.ts';
import {
  baseType,
  chained,
  differing,
  disjoint,
  hasAll,
  isSet,
  less,
  lessen,
  made,
  meet,
  take,
  union,
  within,
} from './setops.ts';

function isMutable(v: PyValue): v is PySet {
  return v instanceof PySet && v.cls.isSubclass(SET);
}

function isFrozen(v: PyValue): v is PySet {
  return v instanceof PySet && v.cls.isSubclass(FROZENSET);
}

// ---- Python for elements by user code

intrinsic('new_set', 1, (_m, cls) => new PySet(cls as PyClass));
/** An empty set of the type that results of s have. */
intrinsic('set_like', 1, (_m, s) => new PySet(baseType((s as PySet).cls)));
intrinsic('set_copy', 1, (m, s) => (s as PySet).copy(m, baseType((s as PySet).cls)));
intrinsic('set_become', 1, (_m, s, other) => {
  (s as PySet).become(other as PySet);
  return null;
});
intrinsic('set_clear', 1, (_m, s) => {
  (s as PySet).clear();
  return null;
});
intrinsic('exact_set', 1, (_m, s) => (s as PySet).cls === SET);

shipped(
  'set_take',
  `
def set_take(s, other):
    if other is s:
        return
    if $is_set(other) and not $live(s):
        # The elements differ from each other: they are not compared again.
        $set_become(s, $set_copy(other))
        return
    if $is_set(other) or type(other) is dict:
        i = $next_entry(other, 0)
        while i >= 0:
            $set_store_from(s, other, i)
            i = $next_entry(other, i + 1)
        return
    for x in other:
        i = $find(s, x)
        if i == -2:${indented(indented(finding('s', 'x', 'set element', 'element_compare')))}
            if i < 0:
                $insert_hashed(s, x, None, h)
        elif i < 0:
            $insert(s, x, None)
`,
);
shipped(
  'set_meet',
  `
def set_meet(s, other):
    if other is s:
        return $set_copy(s)
    result = $set_like(s)
    if $is_set(other):
        if $live(other) > $live(s):
            s, other = other, s
        i = $next_entry(other, 0)
        while i >= 0:
            j = $find_from(s, other, i)
            if j == -2:
                x = $key_at(other, i)
                h = $hash_at(other, i)
                if $key_probe(s, x, h) >= 0 and $element_compare(result, x, h, $probe(result, h, -1)) < 0:
                    $insert_hashed(result, x, None, h)
            elif j >= 0:
                $set_store_from(result, other, i)
            i = $next_entry(other, i + 1)
        return result
    for x in other:
        h = hash(x)
        if $key_probe(s, x, h) >= 0:
            if $key_probe(result, x, h) < 0:
                $insert_hashed(result, x, None, h)
            if $live(result) >= $live(s):
                break
    return result
`,
);
shipped(
  'set_lessen',
  `
def set_lessen(s, other):
    if other is s:
        $set_clear(s)
    elif $is_set(other):
        if $live(other) >> 3 > $live(s):
            other = $set_meet(s, other)
        i = $next_entry(other, 0)
        while i >= 0:
            j = $key_find_from(s, other, i)
            if j >= 0:
                $remove_at(s, j)
            i = $next_entry(other, i + 1)
    else:
        for x in other:
            j = $element_find(s, x)
            if j >= 0:
                $remove_at(s, j)
`,
);
shipped(
  'set_less',
  `
def set_less(s, other):
    if not ($is_set(other) or type(other) is dict) or $live(s) >> 2 > $live(other):
        result = $set_copy(s)
        $set_lessen(result, other)
        return result
    result = $set_like(s)
    i = $next_entry(s, 0)
    while i >= 0:
        j = $find_from(other, s, i)
        if j == -2:
            x = $key_at(s, i)
            h = $hash_at(s, i)
            if $key_probe(other, x, h) < 0 and $element_compare(result, x, h, $probe(result, h, -1)) < 0:
                $insert_hashed(result, x, None, h)
        elif j < 0:
            $set_store_from(result, s, i)
        i = $next_entry(s, i + 1)
    return result
`,
);
shipped(
  'set_toggle',
  `
def set_toggle(s, other):
    if other is s:
        $set_clear(s)
        return
    if not ($is_set(other) or type(other) is dict):
        all = $set_like(s)
        $set_take(all, other)
        other = all
    i = $next_entry(other, 0)
    while i >= 0:
        j = $find_from(s, other, i)
        if j == -2:
            x = $key_at(other, i)
            h = $hash_at(other, i)
            j = $key_probe(s, x, h)
            if j < 0 and $element_compare(s, x, h, $probe(s, h, -1)) < 0:
                $insert_hashed(s, x, None, h)
        elif j < 0:
            $set_store_from(s, other, i)
        if j >= 0:
            $remove_at(s, j)
        i = $next_entry(other, i + 1)
`,
);
shipped(
  'set_differing',
  `
def set_differing(s, other):
    result = $set_like(s)
    $set_take(result, other)
    $set_toggle(result, s)
    return result
`,
);
shipped(
  'set_within',
  `
def set_within(a, b):
    if $live(a) > $live(b):
        return False
    i = $next_entry(a, 0)
    while i >= 0:
        if $key_find_from(b, a, i) < 0:
            return False
        i = $next_entry(a, i + 1)
    return True
`,
);

// ---- rows of both types

type Rows = Readonly<Record<string, Row<PySet>>>;

/** A binary operator of two sets. */
function operator(
  name: string,
  symbol: string,
  shown: string,
  native: (m: Machine, a: PySet, b: PySet) => Out,
  python: string,
): Rows {
  const body = (a: string, b: string): string =>
    python
      .trim()
      .split('\n')
      .map((line) => `    ${line.replace(/\bA\b/g, a).replace(/\bB\b/g, b)}`)
      .join('\n');
  return {
    [`__${name}__(self, value: AbstractSet, /)`]: {
      doc: `Return self ${symbol} value.

>>> {1, 2} ${symbol} {2, 3}
${shown}`,
      run: (m, self, value) => (isSet(value!) ? native(m, self, value) : NOT_IMPLEMENTED),
      python: `
def __${name}__(self, value, /):
${body('self', 'value')}
`,
    },
    [`__r${name}__(self, value: AbstractSet, /)`]: {
      doc: `Return value ${symbol} self.

>>> {2, 3}.__r${name}__({1, 2})
${shown}`,
      run: (m, self, value) => (isSet(value!) ? native(m, value, self) : NOT_IMPLEMENTED),
      python: `
def __r${name}__(self, value, /):
${body('value', 'self')}
`,
    },
  };
}

function comparison(
  name: string,
  op: string,
  shown: string,
  native: (m: Machine, a: PySet, b: PySet) => boolean | Bail,
  python: string,
): Rows {
  return {
    [`__${name}__(self, value: object, /) -> bool`]: {
      doc: `Return self ${op} value.

>>> {1} ${op} {1, 2}
${shown}`,
      run: (m, self, value) => (isSet(value!) ? native(m, self, value) : NOT_IMPLEMENTED),
      python: `
def __${name}__(self, value, /):
    return ${python}
`,
    },
  };
}

function negated(b: boolean | Bail): boolean | Bail {
  return b instanceof Bail ? b : !b;
}

/** What a set is looked for as in a set: the frozenset with its elements. */
intrinsic('set_element', 1, (m, x) => {
  if (!(x instanceof PySet && x.cls.isSubclass(SET) && x.cls.lookup('__hash__') === null)) return x;
  return x.copy(m, FROZENSET);
});

const commonRows = (): Rows => ({
  '__repr__(self, /) -> str': {
    doc: `Return repr(self).

>>> {3, 1}
{1, 3}`,
    run: (m, self) => reprOf(m, self, SET),
    python: `
def __repr__(self, /):
    name = type(self).__name__
    if $repr_enter(self):
        return name + '(...)'
    try:
        if not $live(self):
            return name + '()'
        out = []
        for x in list(self):
            $list_append(out, $str_result($repr_asked(x), '__repr__'))
    finally:
        $repr_leave(self)
    body = '{' + ', '.join(out) + '}'
    return body if $exact_set(self) else name + '(' + body + ')'
`,
  },
  '__len__(self, /) -> int': {
    doc: `Return len(self).

>>> len({1, 2})
2`,
    run: (_m, self) => self.size,
  },
  '__iter__(self, /)': {
    doc: `Implement iter(self).

>>> list({1})
[1]`,
    run: (_m, self) => new SetIterator(self),
  },
  '__contains__(self, object: object, /) -> bool': {
    style: 'one',
    doc: `Return bool(object in self).

>>> 2 in {1, 2}
True`,
    run: (m, self, object) => setHas(m, self, object!),
    python: `
def __contains__(self, object, /):
    x = $set_element(object)${finding('self', 'x', 'set element')}
    return i >= 0
`,
  },
  ...operator('and', '&', '{2}', meet, 'return $set_meet(A, B)'),
  ...operator(
    'or',
    '|',
    '{1, 2, 3}',
    union,
    `
result = $set_copy(A)
if A is not B:
    $set_take(result, B)
return result`,
  ),
  ...operator('sub', '-', '{1}', less, 'return $set_less(A, B)'),
  ...operator('xor', '^', '{1, 3}', differing, 'return $set_differing(A, B)'),
  ...comparison('eq', '==', 'False', equalSets, '$live(self) == $live(value) and $set_within(self, value)'),
  ...comparison(
    'ne',
    '!=',
    'True',
    (m, a, b) => negated(equalSets(m, a, b)),
    'not ($live(self) == $live(value) and $set_within(self, value))',
  ),
  ...comparison('le', '<=', 'True', within, '$set_within(self, value)'),
  ...comparison(
    'lt',
    '<',
    'True',
    (m, a, b) => (a.size < b.size ? within(m, a, b) : false),
    '$live(self) < $live(value) and $set_within(self, value)',
  ),
  ...comparison('ge', '>=', 'False', (m, a, b) => within(m, b, a), '$set_within(value, self)'),
  ...comparison(
    'gt',
    '>',
    'False',
    (m, a, b) => (a.size > b.size ? within(m, b, a) : false),
    '$live(self) > $live(value) and $set_within(value, self)',
  ),
  'union(self, /, *others: Iterable)': {
    doc: `Return a new set with the elements of this one and of all others.

>>> {1}.union([2], [3])
{1, 2, 3}`,
    run(m, self, others) {
      const { items } = others as PyTuple;
      if (someUsedUp(items)) return BAIL;
      const [first] = items;
      if (items.length === 1 && first instanceof PySet) return union(m, self, first);
      const result = self.copy(m, baseType(self.cls));
      for (const other of items) {
        if (other === self) continue;
        const out = take(m, result, other);
        if (out !== null) return out;
      }
      return result;
    },
    python: `
def union(self, /, *others):
    result = $set_copy(self)
    for other in others:
        if other is not self:
            $set_take(result, other)
    return result
`,
  },
  'intersection(self, /, *others: Iterable)': {
    doc: `Return a new set with the elements that this one and all others have.

>>> {1, 2, 3}.intersection([2, 3], [3])
{3}`,
    run: (m, self, others) => chained(m, self, others, meet),
    python: `
def intersection(self, /, *others):
    if not others:
        return $set_copy(self)
    result = self
    for other in others:
        result = $set_meet(result, other)
    return result
`,
  },
  'difference(self, /, *others: Iterable)': {
    doc: `Return a new set with the elements that are in none of the others.

>>> {1, 2, 3}.difference([1], [2])
{3}`,
    run(m, self, others) {
      const { items } = others as PyTuple;
      if (someUsedUp(items)) return BAIL;
      const [first, ...rest] = items;
      if (first === undefined) return self.copy(m, baseType(self.cls));
      const result = less(m, self, first);
      if (result instanceof Bail) return result;
      for (const other of rest) {
        const out = lessen(m, result, other);
        if (out !== null) return out;
      }
      return result;
    },
    python: `
def difference(self, /, *others):
    if not others:
        return $set_copy(self)
    result = $set_less(self, others[0])
    for other in others[1:]:
        $set_lessen(result, other)
    return result
`,
  },
  'symmetric_difference(self, other: Iterable, /)': {
    doc: `Return a new set with the elements that are in just one of both.

>>> {1, 2}.symmetric_difference([2, 3])
{1, 3}`,
    run: (m, self, other) => differing(m, self, other!),
    python: `
def symmetric_difference(self, other, /):
    return $set_differing(self, other)
`,
  },
  'isdisjoint(self, other: Iterable, /) -> bool': {
    doc: `True if the set and the iterable have no element in common.

>>> {1, 2}.isdisjoint([3])
True`,
    run: (m, self, other) => disjoint(m, self, other!),
    python: `
def isdisjoint(self, other, /):
    if other is self:
        return not $live(self)
    if type(other) is set or type(other) is frozenset:
        if $live(other) > $live(self):
            self, other = other, self
        i = $next_entry(other, 0)
        while i >= 0:
            if $key_find_from(self, other, i) >= 0:
                return False
            i = $next_entry(other, i + 1)
        return True
    for x in other:
        if $element_find(self, x) >= 0:
            return False
    return True
`,
  },
  'issubset(self, other: Iterable, /) -> bool': {
    doc: `True if all elements are in the other iterable.

>>> {1}.issubset([1, 2])
True`,
    run(m, self, other) {
      if (other instanceof PySet) return within(m, self, other);
      const common = meet(m, self, other!);
      return common instanceof Bail ? common : common.size === self.size;
    },
    python: `
def issubset(self, other, /):
    if $is_set(other):
        return $set_within(self, other)
    return $live($set_meet(self, other)) == $live(self)
`,
  },
  'issuperset(self, other: Iterable, /) -> bool': {
    doc: `True if the set has all elements of the other iterable.

>>> {1, 2}.issuperset([1])
True`,
    run: (m, self, other) => hasAll(m, self, other!),
    python: `
def issuperset(self, other, /):
    if $is_set(other):
        return $set_within(other, self)
    for x in other:
        if $element_find(self, x) < 0:
            return False
    return True
`,
  },
});

defineType(
  SET,
  isMutable,
  () => ({ ...commonRows(), ...changingRows() }),
  () => ({
    '__new__(cls, /, *args, **kwargs)': {
      doc: `Create a set.

>>> set([1, 2, 1])
{1, 2}`,
      run: (_m, cls) => new PySet(cls),
    },
  }),
);
defineConstant(SET, '__hash__', null);
defineWhole(SET, (m, cls, args, names) => {
  if (names !== null) return m.raise('TypeError', 'set() takes no keyword arguments');
  if (args.length > 1) return m.raise('TypeError', `${cls.name} expected at most 1 argument, got ${args.length}`);
  return args.length === 0 ? new PySet(cls) : made(m, cls, args[0]!);
}, 'set_of');
shipped(
  'set_of',
  `
def set_of(iterable):
    return {x for x in iterable}
`,
);

defineType(
  FROZENSET,
  isFrozen,
  () => ({
    ...commonRows(),
    '__hash__(self, /) -> int': {
      doc: `Return hash(self).

>>> hash(frozenset([1, 2])) == hash(frozenset([2, 1]))
True`,
      run(m, self) {
        hashFrozen(m, self);
        return toInt(H.hi, H.lo);
      },
    },
    '__reduce__(self, /)': {
      doc: `Helper for copy: how an equal set is made.

>>> frozenset([1]).__reduce__()
(<class 'frozenset'>, ([1],), None)`,
      python: `
def __reduce__(self, /):
    return type(self), (list(self),), self.__getstate__()
`,
    },
    'copy(self, /)': {
      doc: `Return a shallow copy: the frozenset itself.

>>> frozenset([1]).copy()
frozenset({1})`,
      run: (m, self) => (self.cls === FROZENSET ? self : self.copy(m, FROZENSET)),
    },
  }),
  () => ({
    '__new__(cls, iterable: Iterable = (), /)': {
      doc: `Create a frozenset.

>>> frozenset([1, 2, 1])
frozenset({1, 2})`,
      run(m, cls, iterable) {
        if (cls === FROZENSET && iterable instanceof PySet && iterable.cls === FROZENSET) return iterable;
        return made(m, cls, iterable!);
      },
      python: `
def __new__(cls, iterable=(), /):
    result = $new_set(cls)
    $set_take(result, iterable)
    return result
`,
    },
  }),
);
