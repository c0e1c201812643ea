/** The rows of dict_keys, dict_values and dict_items. Views of keys and items have set algebra; its results are sets. */
import { DICT, FROZENSET, SET } from './classes.ts';
import type { PyClass } from './classes.ts';
import { contains } from './contains.ts';
import { NSDICT } from './dict.ts';
import {
  DICT_ITEMITERATOR,
  DICT_ITEMS,
  DICT_KEYITERATOR,
  DICT_KEYS,
  DICT_REVERSEITEMITERATOR,
  DICT_REVERSEKEYITERATOR,
  DICT_REVERSEVALUEITERATOR,
  DICT_VALUEITERATOR,
  DICT_VALUES,
  dictIterator,
  PyDictView,
} from './dictviews.ts';
import { same } from './equal.ts';
import { intrinsic, shipped } from './intrinsics.ts';
import { search } from './iterate.ts';
import { length } from './length.ts';
import type { Machine } from './machine.ts';
import { PyMappingProxy } from './mappingproxy.ts';
import { Bail, NOT_IMPLEMENTED, PyTuple } from './objects.ts';
import type { Out, PyValue } from './objects.ts';
import { repr } from './repr.ts';
import { defineConstant, defineType } from './rows.ts';
import type { Row } from './rows.ts';
import { PySet } from './set.ts';
import { lessen, made, meet, take, toggle } from './setops.ts';

type Rows = Readonly<Record<string, Row<PyDictView>>>;

const FORWARDS: ReadonlyMap<PyClass, PyClass> = new Map([
  [DICT_KEYS, DICT_KEYITERATOR],
  [DICT_VALUES, DICT_VALUEITERATOR],
  [DICT_ITEMS, DICT_ITEMITERATOR],
]);
const BACKWARDS: ReadonlyMap<PyClass, PyClass> = new Map([
  [DICT_KEYS, DICT_REVERSEKEYITERATOR],
  [DICT_VALUES, DICT_REVERSEVALUEITERATOR],
  [DICT_ITEMS, DICT_REVERSEITEMITERATOR],
]);

function isSetView(v: PyValue): v is PyDictView {
  return v instanceof PyDictView && v.type !== DICT_VALUES;
}

function isSetLike(v: PyValue): v is PyDictView | PySet {
  return v instanceof PySet || isSetView(v);
}

intrinsic('view_dict', 1, (_m, v) => (v as PyDictView).dict);
intrinsic('is_view', 1, (_m, v) => isSetView(v!));
intrinsic('is_items', 1, (_m, v) => v instanceof PyDictView && v.type === DICT_ITEMS);
intrinsic('is_values', 1, (_m, v) => v instanceof PyDictView && v.type === DICT_VALUES);
intrinsic('is_set_like', 1, (_m, v) => isSetLike(v!));

/** x in a view of keys or items. */
function viewHas(m: Machine, view: PyDictView, x: PyValue): boolean | Bail {
  if (view.type === DICT_KEYS) return view.dict.has(m, x);
  if (!(x instanceof PyTuple) || x.items.length !== 2) return false;
  const v = view.dict.get(m, x.items[0]!);
  if (v === undefined || v instanceof Bail) return v ?? false;
  return same(m, v, x.items[1]!);
}

shipped(
  'view_has',
  `
def view_has(view, x):
    d = $view_dict(view)
    if not $is_items(view):
        return $key_find(d, x) >= 0
    if not $is_tuple(x) or $size(x) != 2:
        return False
    i = $key_find(d, $item(x, 0))
    if i < 0:
        return False
    v = $value_at(d, i)
    w = $item(x, 1)
    return True if v is w or v == w else False
`,
);

// ---- comparison

/** Whether b contains all that a yields. */
function allIn(m: Machine, a: PyValue, b: PyValue): boolean | Bail {
  const out = search<boolean>(m, a, (x) => {
    const has = b instanceof PyDictView ? viewHas(m, b, x) : contains(m, b, x);
    return has === true ? undefined : has;
  });
  return out ?? true;
}

shipped(
  'all_in',
  `
def all_in(a, b):
    for x in a:
        if x not in b:
            return False
    return True
`,
);

function comparison(
  name: string,
  op: string,
  shown: string,
  sizes: (n: number, k: number) => boolean,
  swap: boolean,
  python: string,
): Rows {
  return {
    [`__${name}__(self, value: object, /) -> bool`]: {
      doc: `Return self ${op} value.

>>> {'a': 1}.keys() ${op} {'a', 'b'}
${shown}`,
      run(m, self, value) {
        if (!isSetLike(value!)) return NOT_IMPLEMENTED;
        const k = length(m, value);
        if (k instanceof Bail) return k;
        const yes = sizes(self.dict.live, Number(k)) && (swap ? allIn(m, value, self) : allIn(m, self, value));
        return name === 'ne' && !(yes instanceof Bail) ? !yes : yes;
      },
      python: `
def __${name}__(self, value, /):
    n = $live($view_dict(self))
    k = len(value)
    return ${python}
`,
    },
  };
}

// ---- algebra

/** The elements of one side as a set. */
function toSet(m: Machine, v: PyValue): PySet | Bail {
  if (v instanceof PyDictView && v.type === DICT_KEYS && (v.dict.cls === DICT || v.dict.cls === NSDICT))
    return made(m, SET, v.dict);
  return made(m, SET, v);
}

function combined(
  m: Machine,
  left: PyValue,
  right: PyValue,
  step: (m: Machine, s: PySet, other: PyValue) => Bail | null,
): Out {
  const result = toSet(m, left);
  return result instanceof Bail ? result : (step(m, result, right) ?? result);
}

function both(m: Machine, a: PyValue, b: PyValue): Out {
  let [self, other] = isSetView(a) ? [a, b] : [b as PyDictView, a];
  if (other instanceof PySet && other.cls === SET && self.dict.live <= other.size)
    return meet(m, other, self);
  if (isSetView(other) && other.dict.live > self.dict.live) [self, other] = [other, self];
  const view = self;
  const result = new PySet(SET);
  const out = search<true>(m, other, (x) => {
    const has = viewHas(m, view, x);
    if (has instanceof Bail) return has;
    const added = has ? result.add(m, x) : false;
    return added instanceof Bail ? added : undefined;
  });
  return out instanceof Bail ? out : result;
}

shipped(
  'view_both',
  `
def view_both(self, other):
    if not $is_view(self):
        self, other = other, self
    n = len(self)
    if type(other) is set and n <= len(other):
        return other.intersection(self)
    if $is_view(other) and len(other) > n:
        self, other = other, self
    result = set()
    for x in other:
        if x in self:
            result.add(x)
    return result
`,
);

/** The keys of a dict come with their hashes, as from the dict itself. */
intrinsic('view_elements', 1, (_m, v) =>
  v instanceof PyDictView && v.cls === DICT_KEYS && v.dict.cls === DICT ? v.dict : v!,
);

function operator(
  name: string,
  symbol: string,
  shown: string,
  native: (m: Machine, a: PyValue, b: PyValue) => Out,
  update: string | null,
): Rows {
  const body = (a: string, b: string): string =>
    update === null
      ? `    return $view_both(${a}, ${b})`
      : `    result = set($view_elements(${a}))\n    result.${update}(${b})\n    return result`;
  return {
    [`__${name}__(self, value: Iterable, /) -> set`]: {
      doc: `Return self ${symbol} value.

>>> {1: 0, 2: 0}.keys() ${symbol} [2, 3]
${shown}`,
      run: (m, self, value) => native(m, self, value!),
      python: `
def __${name}__(self, value, /):
${body('self', 'value')}
`,
    },
    [`__r${name}__(self, value: Iterable, /) -> set`]: {
      doc: `Return value ${symbol} self.

>>> [1, 2] ${symbol} {2: 0, 3: 0}.keys()
${shown}`,
      run: (m, self, value) => native(m, value!, self),
      python: `
def __r${name}__(self, value, /):
${body('value', 'self')}
`,
    },
  };
}

const commonRows = (): Rows => ({
  '__repr__(self, /) -> str': {
    doc: `Return repr(self).

>>> {'a': 1}.keys()
dict_keys(['a'])`,
    run: (m, self) => repr(m, self),
    python: `
def __repr__(self, /):
    if $repr_enter(self):
        return '...'
    try:
        return $type_name(self) + '(' + repr(list(self)) + ')'
    finally:
        $repr_leave(self)
`,
  },
  '__len__(self, /) -> int': {
    doc: `Return len(self).

>>> len({'a': 1}.keys())
1`,
    run: (_m, self) => self.dict.live,
  },
  '__iter__(self, /)': {
    doc: `Implement iter(self).

>>> list({'a': 1}.values())
[1]`,
    run: (_m, self) => dictIterator(self.dict, FORWARDS.get(self.type)!),
  },
  '__reversed__(self, /)': {
    doc: `Return a reverse iterator over the view.

>>> list(reversed({'a': 1, 'b': 2}.keys()))
['b', 'a']`,
    run: (_m, self) => dictIterator(self.dict, BACKWARDS.get(self.type)!),
  },
  'mapping: MappingProxyType': {
    doc: `The dict, as a read-only view.

>>> {'a': 1}.keys().mapping
mappingproxy({'a': 1})`,
    run: (_m, self) => new PyMappingProxy(self.dict),
  },
});

const algebraRows = (): Rows => ({
  '__contains__(self, key: object, /) -> bool': {
    doc: `Return bool(key in self).

>>> ('a', 1) in {'a': 1}.items()
True`,
    run: (m, self, key) => viewHas(m, self, key!),
    python: `
def __contains__(self, key, /):
    return $view_has(self, key)
`,
  },
  ...comparison('eq', '==', 'False', (n, k) => n === k, false, 'n == k and $all_in(self, value)'),
  ...comparison('ne', '!=', 'True', (n, k) => n === k, false, 'not (n == k and $all_in(self, value))'),
  ...comparison('lt', '<', 'True', (n, k) => n < k, false, 'n < k and $all_in(self, value)'),
  ...comparison('le', '<=', 'True', (n, k) => n <= k, false, 'n <= k and $all_in(self, value)'),
  ...comparison('gt', '>', 'False', (n, k) => n > k, true, 'n > k and $all_in(value, self)'),
  ...comparison('ge', '>=', 'False', (n, k) => n >= k, true, 'n >= k and $all_in(value, self)'),
  ...operator('and', '&', '{2}', both, null),
  ...operator('or', '|', '{1, 2, 3}', (m, a, b) => combined(m, a, b, take), 'update'),
  ...operator('sub', '-', '{1}', (m, a, b) => combined(m, a, b, lessen), 'difference_update'),
  ...operator('xor', '^', '{1, 3}', (m, a, b) => combined(m, a, b, toggle), 'symmetric_difference_update'),
  'isdisjoint(self, other: Iterable, /) -> bool': {
    doc: `True if the view and the iterable have nothing in common.

>>> {'a': 1}.keys().isdisjoint(['b'])
True`,
    run(m, self, other) {
      if (other === self) return self.dict.live === 0;
      let has: PyValue = self;
      let asked = other!;
      if (isSetView(asked) || (asked instanceof PySet && (asked.cls === SET || asked.cls === FROZENSET))) {
        const n = asked instanceof PySet ? asked.size : asked.dict.live;
        if (n > self.dict.live) [has, asked] = [asked, self];
      }
      const out = search<boolean>(m, asked, (x) => {
        const there = has instanceof PyDictView ? viewHas(m, has, x) : contains(m, has, x);
        return there === false ? undefined : there instanceof Bail ? there : false;
      });
      return out ?? true;
    },
    python: `
def isdisjoint(self, other, /):
    if other is self:
        return not len(self)
    if $is_view(other) or type(other) is set or type(other) is frozenset:
        if len(other) > len(self):
            self, other = other, self
    for x in other:
        if x in self:
            return False
    return True
`,
  },
});

function isKeys(v: PyValue): v is PyDictView {
  return v instanceof PyDictView && v.type === DICT_KEYS;
}
function isItems(v: PyValue): v is PyDictView {
  return v instanceof PyDictView && v.type === DICT_ITEMS;
}
function isValues(v: PyValue): v is PyDictView {
  return v instanceof PyDictView && v.type === DICT_VALUES;
}

defineType(DICT_KEYS, isKeys, () => ({ ...commonRows(), ...algebraRows() }));
defineType(DICT_ITEMS, isItems, () => ({ ...commonRows(), ...algebraRows() }));
defineType(DICT_VALUES, isValues, commonRows);
defineConstant(DICT_KEYS, '__hash__', null);
defineConstant(DICT_ITEMS, '__hash__', null);
