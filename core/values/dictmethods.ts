/** The rows of dict. The data structure is in dict.ts; keys by user code in tables.ts; views in viewmethods.ts. */
import { DICT, LIST, TUPLE } from './classes.ts';
import { PyClass } from './classes.ts';
import { NSDICT, PyDict } from './dict.ts';
import { DICT_ITEMS, DICT_KEYITERATOR, DICT_KEYS, DICT_REVERSEKEYITERATOR, DICT_VALUES } from './dictviews.ts';
import { changeFault, dictIterator, isOrdered, PyDictView } from './dictviews.ts';
import { ensureSlots, putOwn } from './slots.ts';
import { equalItems } from './equal.ts';
import { intrinsic, shipped } from './intrinsics.ts';
import { keyError, setKey } from './item.ts';
import { Taken, each, isIterable, iterate, markOf, stepsOf } from './iterate.ts';
import type { Mark, NativeIterator } from './iterator.ts';
import { Thrown } from './machine.ts';
import type { Machine } from './machine.ts';
import { BAIL, Bail, DONE, NOT_IMPLEMENTED, PyGen, PyList, PyModule, PyTuple } from './objects.ts';
import type { Arg, Out, PyValue } from './objects.ts';
import { Raise } from './raised.ts';
import { reprOf } from './repr.ts';
import type { PyBuiltin } from './rows.ts';
import { defineConstant, defineType, defineWhole } from './rows.ts';
import { callMethod } from './special.ts';
import { finding } from './tables.ts';
import { typeOf } from './typeof.ts';

export function isDict(v: PyValue): v is PyDict {
  return v instanceof PyDict;
}

// ---- taking entries from elsewhere

/**
 * d.update(other): null, or BAIL when user code must run. What was done until then is done again in Python, to the same
 * effect.
 */
export function update(m: Machine, d: PyDict, other: PyValue): null | Bail {
  if (other instanceof PyDict && isPlain(other)) return merge(m, d, other);
  // Any `keys` makes it a mapping, also an attribute of the instance: only types that can have none are pairs for certain.
  if (!sureOfNoKeys(other)) return BAIL;
  return takePairs(m, d, other);
}

/** A subclass whose iteration is dict's own is read directly. That of OrderedDict is not: it is asked for keys and items. */
function isPlain(d: PyDict): boolean {
  const { cls } = d;
  if (cls === DICT || cls === NSDICT) return true;
  if (isOrdered(d)) return cls.keeps(DICT, 'keys') && cls.keeps(DICT, '__getitem__');
  return cls.find('__iter__') === DICT.find('__iter__');
}

/** dict's own row of a name, for classes of the library that are dicts. */
export function dictRow(m: Machine, name: string, self: PyDict, a: Arg, b: Arg): Out {
  return (DICT.lookup(name) as PyBuiltin).fn(m, self, a, b, undefined, undefined);
}

function sureOfNoKeys(v: PyValue): boolean {
  const cls = typeOf(v);
  return cls.builtin && cls.find('keys') === null && !cls.hasDict && !(v instanceof PyClass || v instanceof PyModule);
}

export function merge(m: Machine, d: PyDict, other: PyDict): null | Bail {
  if (d === other || other.live === 0) return null;
  m.charge(other.live);
  if (d.adopt(other)) return null;
  for (let i = other.nextEntry(0); i >= 0; i = other.nextEntry(i + 1)) {
    const at = d.findFrom(m, other, i);
    if (typeof at !== 'number') return at;
    const v = other.valueAt(i);
    if (at >= 0) d.setAt(at, v);
    else d.appendFrom(m, other, i, v);
  }
  return null;
}

function takePairs(m: Machine, d: PyDict, pairs: PyValue): null | Bail {
  if (pairs instanceof PyGen) {
    let n = 0;
    return each(m, pairs, (item) => takePair(m, d, item, n++)) ?? null;
  }
  const it = iterate(m, pairs);
  if (it instanceof Bail) return it;
  const mark = markOf(it, pairs);
  const step = stepsOf(m, it);
  for (let n = 0; ; n++) {
    const item = step === null ? it.next(m) : step();
    if (item === DONE) return null;
    if (item instanceof Bail) return back(it, mark);
    if (takePair(m, d, item as PyValue, n) !== undefined) return back(it, mark);
    if ((n & 15) === 0) m.charge(16);
    m.growing(d);
  }
}

function takePair(m: Machine, d: PyDict, item: PyValue, n: number): Bail | undefined {
  const pair = pairItems(m, item, n);
  if (pair instanceof Bail) return pair;
  if (pair.length !== 2) throw wrongPair(n, pair.length);
  return d.set(m, pair[0]!, pair[1]!);
}

function back(it: NativeIterator, mark: Mark | null): Bail {
  if (mark !== null) it.reset(mark);
  return BAIL;
}

/** The items of element n of a sequence of pairs. */
function pairItems(m: Machine, item: PyValue, n: number): readonly PyValue[] | Bail {
  if ((item instanceof PyTuple && item.cls === TUPLE) || (item instanceof PyList && item.cls === LIST))
    return item.items;
  if (!isIterable(item)) throw noPair(m, n);
  const it = iterate(m, item);
  if (it instanceof Bail || markOf(it, item) !== null) return BAIL;
  const taken = new Taken();
  for (;;) {
    const v = it.next(m);
    if (v === DONE) return taken.items;
    if (v instanceof Bail) return v;
    taken.push(m, v as PyValue);
    if ((taken.items.length & 15) === 0) m.charge(16);
  }
}

function wrongPair(n: number, length: number): Raise {
  return new Raise('ValueError', `dictionary update sequence element #${n} has length ${length}; 2 is required`);
}

function noPair(m: Machine, n: number): Thrown {
  const exc = m.exception('TypeError', 'object is not iterable');
  putOwn(
    ensureSlots(exc)!,
    '__notes__',
    new PyList(LIST, [`Cannot convert dictionary update sequence element #${n} to a sequence`]),
  );
  return new Thrown(exc);
}

intrinsic('no_pair', 1, (m, n) => {
  throw noPair(m, n as number);
});
intrinsic('wrong_pair', 1, (_m, n, length) => {
  throw wrongPair(n as number, length as number);
});
/** Whether update reads it as a dict, entry by entry. */
intrinsic('plain_dict', 1, (_m, v) => v instanceof PyDict && isPlain(v));

shipped(
  'dict_take',
  `
def dict_take(d, other):
    if $plain_dict(other):
        if d is not other:
            $dict_take_dict(d, other)
        return
    keys = getattr(other, 'keys', $missing())
    if keys is $missing():
        $dict_take_pairs(d, other)
    else:
        $dict_take_mapping(d, other, keys())
`,
);
shipped(
  'dict_copied',
  `
def dict_copied(d):
    if $plain_dict(d):
        return $dict_copy(d)
    result = {}
    $dict_take(result, d)
    return result
`,
);
shipped(
  'dict_take_mapping',
  `
def dict_take_mapping(d, other, keys):
    if not $iterable(keys):
        raise TypeError(f'{$type_name(other)}.keys() returned a non-iterable (type {$type_name(keys)})')
    for key in list(iter(keys)):
        $dict_store(d, key, other[key])
`,
);
shipped(
  'dict_take_pairs',
  `
def dict_take_pairs(d, pairs):
    n = 0
    for pair in pairs:
        if not $is_sequence(pair):
            if not $iterable(pair):
                $no_pair(n)
            pair = list(iter(pair))
        if $size(pair) != 2:
            $wrong_pair(n, $size(pair))
        $dict_store(d, $item(pair, 0), $item(pair, 1))
        n += 1
`,
);

// ---- reading

function missing(m: Machine, d: PyDict, key: PyValue): Out {
  if (d.cls !== DICT && d.cls !== NSDICT) {
    const method = d.cls.lookup('__missing__');
    if (method !== undefined) return callMethod(m, method as PyValue, d, key);
  }
  return keyError(m, key);
}

intrinsic('dict_copy', 1, (m, d) => {
  m.charge((d as PyDict).live);
  return (d as PyDict).copy();
});
intrinsic('key_error', 1, (m, key) => keyError(m, key!));

function initialise(m: Machine, self: PyDict, args: Arg, kwargs: Arg): Out {
  const { items } = args as PyTuple;
  if (items.length > 1) return m.raise('TypeError', `dict expected at most 1 argument, got ${items.length}`);
  if (items.length === 1) {
    const out = update(m, self, items[0]!);
    if (out instanceof Bail) return out;
  }
  return merge(m, self, kwargs as PyDict);
}

defineType(
  DICT,
  isDict,
  () => ({
    '__init__(self, /, *args, **kwargs) -> None': {
      doc: `Fill the dict from a mapping or from pairs, and from keyword arguments.

>>> dict([('a', 1)], b=2)
{'a': 1, 'b': 2}`,
      overloads: ['__init__(self, iterable: Iterable, /, **kwargs) -> None'],
      run: (m, self, args, kwargs) => initialise(m, self, args, kwargs),
      python: `
def __init__(self, /, *args, **kwargs):
    if args:
        $dict_take(self, args[0])
    $dict_take_dict(self, kwargs)
`,
    },
    '__repr__(self, /) -> str': {
      doc: `Return repr(self).

>>> {'a': 1}
{'a': 1}`,
      run: (m, self) => reprOf(m, self, DICT),
      python: `
def __repr__(self, /):
    if not $live(self):
        return '{}'
    if $repr_enter(self):
        return '{...}'
    try:
        out = []
        i = $next_entry(self, 0)
        while i >= 0:
            v = $value_at(self, i)
            k = $str_result($repr_asked($key_at(self, i)), '__repr__')
            $list_append(out, k + ': ' + $str_result($repr_asked(v), '__repr__'))
            i = $next_entry(self, i + 1)
    finally:
        $repr_leave(self)
    return '{' + ', '.join(out) + '}'
`,
    },
    '__len__(self, /) -> int': {
      doc: `Return len(self).

>>> len({'a': 1})
1`,
      run: (_m, self) => self.live,
    },
    '__getitem__(self, key, /)': {
      style: 'one',
      doc: `Return self[key].

>>> {'a': 1}['a']
1`,
      run(m, self, key) {
        const v = self.get(m, key!);
        return v === undefined ? missing(m, self, key!) : v;
      },
      python: `
def __getitem__(self, key, /):${finding('self', 'key', 'dict key')}
    if i >= 0:
        return $value_at(self, i)
    f = $method(self, '__missing__')
    if f is None:
        $key_error(key)
    return f(key)
`,
    },
    '__setitem__(self, key, value, /) -> None': {
      doc: `Set self[key] to value.

>>> d = {}
>>> d['a'] = 1
>>> d
{'a': 1}`,
      run: (m, self, key, value) => setKey(m, self, key!, value!),
      python: `
def __setitem__(self, key, value, /):${finding('self', 'key', 'dict key')}
    if i < 0:
        $insert_hashed(self, key, value, h)
    else:
        $set_value(self, i, value)
`,
    },
    '__delitem__(self, key, /) -> None': {
      doc: `Delete self[key].

>>> d = {'a': 1}
>>> del d['a']
>>> d
{}`,
      run(m, self, key) {
        try {
          const v = self.delete(m, key!);
          return v === undefined ? keyError(m, key!) : v instanceof Bail ? v : null;
        } catch (e) {
          throw changeFault(self, e);
        }
      },
      python: `
def __delitem__(self, key, /):${finding('self', 'key', 'dict key')}
    if i < 0:
        $key_error(key)
    $remove_at(self, i)
`,
    },
    '__contains__(self, key: object, /) -> bool': {
      style: 'one',
      doc: `True if the dict has the key.

>>> 'a' in {'a': 1}
True`,
      run: (m, self, key) => self.has(m, key!),
      python: `
def __contains__(self, key, /):${finding('self', 'key', 'dict key')}
    return i >= 0
`,
    },
    '__iter__(self, /)': {
      doc: `Implement iter(self): the keys.

>>> list({'a': 1})
['a']`,
      run: (_m, self) => dictIterator(self, DICT_KEYITERATOR),
    },
    '__reversed__(self, /)': {
      doc: `Return a reverse iterator over the keys.

>>> list(reversed({'a': 1, 'b': 2}))
['b', 'a']`,
      run: (_m, self) => dictIterator(self, DICT_REVERSEKEYITERATOR),
    },
    '__eq__(self, value: object, /) -> bool': {
      doc: `Return self == value.

>>> {1: 2, 3: 4} == {3: 4, 1: 2}
True`,
      run: (m, self, value) => (isDict(value!) ? equalItems(m, self, value) : NOT_IMPLEMENTED),
      python: `
def __eq__(self, value, /):
    if $live(self) != $live(value):
        return False
    i = $next_entry(self, 0)
    while i >= 0:
        v = $value_at(self, i)
        j = $key_find_from(value, self, i)
        if j < 0:
            return False
        w = $value_at(value, j)
        if v is not w:
            if not v == w:
                return False
        i = $next_entry(self, i + 1)
    return True
`,
    },
    '__ne__(self, value: object, /) -> bool': {
      doc: `Return self != value.

>>> {1: 2} != {1: 3}
True`,
      run(m, self, value) {
        if (!isDict(value!)) return NOT_IMPLEMENTED;
        const eq = equalItems(m, self, value);
        return eq instanceof Bail ? eq : !eq;
      },
      python: `
def __ne__(self, value, /):
    return not dict.__eq__(self, value)
`,
    },
    '__lt__(self, value: object, /) -> bool': {
      doc: 'Dicts have no order.\n\n>>> {}.__lt__({})\nNotImplemented',
      run: () => NOT_IMPLEMENTED,
    },
    '__le__(self, value: object, /) -> bool': {
      doc: 'Dicts have no order.\n\n>>> {}.__le__({})\nNotImplemented',
      run: () => NOT_IMPLEMENTED,
    },
    '__gt__(self, value: object, /) -> bool': {
      doc: 'Dicts have no order.\n\n>>> {}.__gt__({})\nNotImplemented',
      run: () => NOT_IMPLEMENTED,
    },
    '__ge__(self, value: object, /) -> bool': {
      doc: 'Dicts have no order.\n\n>>> {}.__ge__({})\nNotImplemented',
      run: () => NOT_IMPLEMENTED,
    },
    '__or__(self, value: dict, /) -> dict': {
      doc: `Return self | value: the entries of both, those of value winning.

>>> {'a': 1} | {'a': 2, 'b': 3}
{'a': 2, 'b': 3}`,
      run: (m, self, value) => (isDict(value!) ? union(m, self, value) : NOT_IMPLEMENTED),
      python: `
def __or__(self, value, /):
    result = $dict_copied(self)
    $dict_take(result, value)
    return result
`,
    },
    '__ror__(self, value: dict, /) -> dict': {
      doc: `Return value | self.

>>> {'b': 3}.__ror__({'a': 1})
{'a': 1, 'b': 3}`,
      run: (m, self, value) => (isDict(value!) ? union(m, value, self) : NOT_IMPLEMENTED),
      python: `
def __ror__(self, value, /):
    result = $dict_copied(value)
    $dict_take(result, self)
    return result
`,
    },
    '__ior__(self, value, /)': {
      doc: `Implement self |= value.

>>> d = {'a': 1}
>>> d |= [('b', 2)]
>>> d
{'a': 1, 'b': 2}`,
      run: (m, self, value) => update(m, self, value!) ?? self,
      python: `
def __ior__(self, value, /):
    $dict_take(self, value)
    return self
`,
    },
    'get(self, key, default=None, /)': {
      doc: `Return the value of the key, default if there is none.

>>> {'a': 1}.get('b', 0)
0`,
      run(m, self, key, fallback) {
        const v = self.get(m, key!);
        return v === undefined ? fallback : v;
      },
      python: `
def get(self, key, default=None, /):${finding('self', 'key', 'dict key')}
    return default if i < 0 else $value_at(self, i)
`,
    },
    'setdefault(self, key, default=None, /)': {
      doc: `Return the value of the key; insert default if there is none.

>>> d = {}
>>> d.setdefault('a', 1), d
(1, {'a': 1})`,
      run(m, self, key, fallback) {
        const i = self.find(m, key!);
        if (typeof i !== 'number') return i;
        if (i >= 0) return self.valueAt(i);
        self.insert(m, key!, fallback!);
        return fallback;
      },
      python: `
def setdefault(self, key, default=None, /):${finding('self', 'key', 'dict key')}
    if i < 0:
        $insert_hashed(self, key, default, h)
        return default
    return $value_at(self, i)
`,
    },
    'pop(self, key, default=..., /)': {
      doc: `Remove the key and return its value; default, or KeyError, if there is none.

>>> {'a': 1}.pop('a')
1`,
      run(m, self, key, fallback) {
        const v = self.live === 0 ? undefined : self.delete(m, key!);
        return v !== undefined ? v : fallback !== undefined ? fallback : keyError(m, key!);
      },
      python: `
def pop(self, key, /, *default):
    i = $key_find(self, key)
    if i >= 0:
        return $remove_at(self, i)
    if default:
        return default[0]
    $key_error(key)
`,
    },
    'popitem(self, /) -> tuple': {
      doc: `Remove and return the entry inserted last.

>>> {'a': 1, 'b': 2}.popitem()
('b', 2)`,
      run(m, self) {
        const entry = self.popLast();
        if (entry === null) return m.raise('KeyError', 'popitem(): dictionary is empty');
        return new PyTuple(TUPLE, entry);
      },
    },
    'update(self, /, *args, **kwargs) -> None': {
      doc: `Update the dict from a mapping or from pairs, and from keyword arguments.

>>> d = {'a': 1}
>>> d.update({'b': 2}, c=3)
>>> d
{'a': 1, 'b': 2, 'c': 3}`,
      text: '',
      overloads: ['update(self, iterable: Iterable, /, **kwargs) -> None'],
      run(m, self, args, kwargs) {
        const { items } = args as PyTuple;
        if (items.length > 1) return m.raise('TypeError', `update expected at most 1 argument, got ${items.length}`);
        return initialise(m, self, args, kwargs);
      },
      python: `
def update(self, /, *args, **kwargs):
    if args:
        $dict_take(self, args[0])
    $dict_take_dict(self, kwargs)
`,
    },
    'keys(self, /) -> dict_keys': {
      doc: `Return a view of the keys.

>>> {'a': 1}.keys()
dict_keys(['a'])`,
      run: (_m, self) => new PyDictView(self, DICT_KEYS),
    },
    'values(self, /) -> dict_values': {
      doc: `Return a view of the values.

>>> {'a': 1}.values()
dict_values([1])`,
      run: (_m, self) => new PyDictView(self, DICT_VALUES),
    },
    'items(self, /) -> dict_items': {
      doc: `Return a view of the entries.

>>> {'a': 1}.items()
dict_items([('a', 1)])`,
      run: (_m, self) => new PyDictView(self, DICT_ITEMS),
    },
    'copy(self, /) -> dict': {
      doc: `Return a shallow copy of the dict.

>>> {'a': 1}.copy()
{'a': 1}`,
      run(m, self) {
        if (!isPlain(self)) return BAIL;
        m.charge(self.live);
        m.reserve(self.live * 72);
        return self.copy();
      },
      python: `
def copy(self, /):
    return $dict_copied(self)
`,
    },
    'clear(self, /) -> None': {
      doc: `Remove all entries.

>>> d = {'a': 1}
>>> d.clear()
>>> d
{}`,
      run(_m, self) {
        self.clear();
        return null;
      },
    },
  }),
  () => ({
    '__new__(cls, /, *args, **kwargs)': {
      doc: `Create a dict.

>>> dict(a=1)
{'a': 1}`,
      run: (_m, cls) => new PyDict(cls),
    },
    'fromkeys(cls, iterable: Iterable, value=None, /)': {
      doc: `Create a dict with the keys of an iterable, all with the same value.

>>> dict.fromkeys('ab', 0)
{'a': 0, 'b': 0}`,
      run(m, cls, iterable, value) {
        if (cls !== DICT) return BAIL;
        const d = new PyDict();
        const it = iterate(m, iterable!);
        if (it instanceof Bail) return it;
        const mark = markOf(it, iterable!);
        const step = stepsOf(m, it);
        for (let n = 1; ; n++) {
          const k = step === null ? it.next(m) : step();
          if (k === DONE) return d;
          if (k instanceof Bail || d.set(m, k as PyValue, value!) !== undefined) return back(it, mark);
          if ((n & 15) === 0) m.charge(16);
          m.growing(d);
        }
      },
      python: `
def fromkeys(cls, iterable, value=None, /):
    d = cls()
    if type(d) is dict and not d and (type(iterable) is set or type(iterable) is frozenset or type(iterable) is dict):
        i = $next_entry(iterable, 0)
        while i >= 0:
            j = $find_from(d, iterable, i)
            if j < 0:
                key = $key_at(iterable, i)
                h = $hash_at(iterable, i)
                if j == -2:
                    j = $key_probe(d, key, h)
                if j < 0:
                    $insert_hashed(d, key, value, h)
            if j >= 0:
                $set_value(d, j, value)
            i = $next_entry(iterable, i + 1)
        return d
    for key in iterable:
        d[key] = value
    return d
`,
    },
  }),
);
defineConstant(DICT, '__hash__', null);
defineWhole(DICT, (m, cls, args, names) => {
  const self = new PyDict(cls);
  const nkw = names === null ? 0 : names.length;
  const given = args.length - nkw;
  if (given > 1) return m.raise('TypeError', `dict expected at most 1 argument, got ${given}`);
  if (given === 1) {
    const out = update(m, self, args[0]!);
    if (out !== null) return out;
  }
  for (let i = 0; i < nkw; i++) self.setStr(names![i]!, args[given + i]!);
  return self;
});

function union(m: Machine, a: PyDict, b: PyDict): Out {
  if (!isPlain(a)) return BAIL;
  m.charge(a.live);
  const result = a.copy();
  return update(m, result, b) ?? result;
}
