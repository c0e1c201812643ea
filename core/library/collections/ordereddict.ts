/** `collections.OrderedDict`: a dict whose entries can be moved to either end, and whose order counts in comparisons. */
import {
  BAIL,
  Bail,
  DICT,
  DICT_ROW,
  LIST,
  ORDERED,
  PyDict,
  PyExc,
  PyList,
  PyTuple,
  TUPLE,
  builtinClass,
  changeFault,
  defineConstant,
  defineType,
  dictRow,
  exceptionClass,
  intrinsic,
  moveFirst,
  moveLast,
  same,
  shipped,
  truth,
  hash,
} from '../../values/mod.ts';
import type { Arg, Machine, Out, PyClass, PyValue, Row } from '../../values/mod.ts';
import { lazily } from '../lazily.ts';

function isDict(v: PyValue): v is PyDict {
  return v instanceof PyDict;
}

/** Whether two dicts have equal entries in the same order. */
function sameOrder(m: Machine, a: PyDict, b: PyDict): boolean | Bail {
  if (a.live !== b.live) return false;
  m.charge(a.live);
  for (let i = a.nextEntry(0), k = b.nextEntry(0); i >= 0; i = a.nextEntry(i + 1), k = b.nextEntry(k + 1)) {
    const keys = same(m, a.keys[i]!, b.keys[k]!);
    if (keys !== true) return keys;
    const values = same(m, a.valueAt(i), b.valueAt(k));
    if (values !== true) return values;
  }
  return true;
}

/** What `__init__` and `update` take without Python code. */
function isPlainSource(m: Machine, v: PyValue): boolean {
  if (isDict(v)) return ['keys', '__getitem__', '__iter__'].every((name) => v.cls.keeps(DICT, name));
  if (!((v instanceof PyList && v.cls === LIST) || (v instanceof PyTuple && v.cls === TUPLE))) return false;
  m.charge(v.items.length >>> 4);
  return v.items.every((pair) => pair instanceof PyTuple && pair.cls === TUPLE && pair.items.length === 2);
}

/** `__init__` and `update`, as far as nothing of the program's runs. */
function fill(m: Machine, self: PyDict, args: Arg, kwargs: Arg): Out {
  const { items } = args as PyTuple;
  if (items.length > 1 || !self.cls.keeps(DICT, '__setitem__') || (items.length === 1 && !isPlainSource(m, items[0]!)))
    return BAIL;
  try {
    return dictRow(m, 'update', self, args, kwargs);
  } catch (e) {
    throw changeFault(self, e);
  }
}

function moveToEnd(m: Machine, self: PyDict, key: PyValue, last: PyValue): Out {
  const toLast = truth(m, last);
  if (toLast instanceof Bail || (self.live > 0 && hash(m, key) instanceof Bail)) return BAIL;
  const i = self.live === 0 ? -1 : self.find(m, key);
  if (typeof i !== 'number') return i;
  // As PyErr_SetObject makes it: a tuple is all of its arguments, and None is none.
  if (i < 0) {
    const items = key === null ? [] : key instanceof PyTuple ? key.items : [key];
    return m.raiseExc(new PyExc(exceptionClass('KeyError'), new PyTuple(TUPLE, items)));
  }
  if (toLast) moveLast(self, i);
  else if (moveFirst(self, i)) m.work(self.live);
  return null;
}

function popItem(m: Machine, self: PyDict, last: boolean): Out {
  if (self.live === 0) return m.raise('KeyError', 'dictionary is empty');
  if (last) return new PyTuple(TUPLE, self.popLast()!);
  const i = self.nextEntry(0);
  const key = self.keys[i]!;
  return new PyTuple(TUPLE, [key, self.takeAt(i)]);
}

intrinsic('ordered_move', 1, (m, d, i, last) => {
  if (last === true) moveLast(d as PyDict, i as number);
  else if (moveFirst(d as PyDict, i as number)) m.work((d as PyDict).live);
  return null;
});
intrinsic('ordered_dict', 1, () => orderedDictClass());

shipped(
  'ordered_fill',
  `
def ordered_fill(d, args, kwargs):
    if args:
        $ordered_take(d, args[0])
    $ordered_pairs(d, list(kwargs.items()))
`,
);
shipped(
  'ordered_take',
  `
def ordered_take(d, other):
    if type(other) is dict:
        return $ordered_pairs(d, list(other.items()))
    keys = getattr(other, 'keys', $missing())
    if keys is not $missing():
        for key in keys():
            d[key] = other[key]
        return
    items = getattr(other, 'items', $missing())
    $ordered_pairs(d, other if items is $missing() else items())
`,
);
shipped(
  'ordered_pairs',
  `
def ordered_pairs(d, pairs):
    for pair in pairs:
        it = iter(pair)
        key = next(it, $missing())
        if key is $missing():
            raise ValueError('need more than 0 values to unpack')
        value = next(it, $missing())
        if value is $missing():
            raise ValueError('need more than 1 value to unpack')
        if next(it, $missing()) is not $missing():
            raise ValueError('too many values to unpack (expected 2)')
        d[key] = value
`,
);

/** The class. */
export const orderedDictClass: () => PyClass = lazily(() => {
  const cls = builtinClass('collections.OrderedDict', DICT, 'dict', true);
  cls.hasDict = true;
  ORDERED.cls = cls;
  for (const [type, name] of [...ORDERED.views]) {
    if (typeof name === 'string') ORDERED.views.set(type, builtinClass(name, type));
  }
  const isOrdered = (v: PyValue): v is PyDict => v instanceof PyDict && v.cls.isSubclass(cls);
  defineType(cls, isOrdered, {
    '__init__(self, /, *args, **kwargs) -> None': {
      doc: `Fill the dict from a mapping or from pairs, and from keyword arguments, each by \`d[key] = value\`.

>>> from collections import OrderedDict
>>> OrderedDict([('a', 1)], b=2)
OrderedDict({'a': 1, 'b': 2})`,
      run: (m, self, args, kwargs) => fill(m, self, args, kwargs),
      python: `
def __init__(self, /, *args, **kwargs):
    if len(args) > 1:
        raise TypeError(f'expected at most 1 argument, got {len(args)}')
    $ordered_fill(self, args, kwargs)
`,
    },
    'update(self, /, *args, **kwargs) -> None': {
      doc: 'Update the dict from a mapping or from pairs, and from keyword arguments, each by `d[key] = value`.',
      text: '',
      run: (m, self, args, kwargs) => fill(m, self, args, kwargs),
      python: `
def update(self, /, *args, **kwargs):
    if len(args) > 1:
        raise TypeError(f'update() takes at most 1 positional argument ({len(args)} given)')
    $ordered_fill(self, args, kwargs)
`,
    },
    '__dict__: dict[str, Any]': DICT_ROW as Row<PyDict>,
    'setdefault(self, /, key, default=None)': {
      doc: 'Return the value of the key; insert default if there is none.',
      run: (m, self, key, value) => (self.cls === cls ? dictRow(m, 'setdefault', self, key, value) : BAIL),
      python: `
def setdefault(self, /, key, default=None):
    if type(self) is $ordered_dict():
        return dict.setdefault(self, key, default)
    if key not in self:
        self[key] = default
        return default
    return self[key]
`,
    },
    'pop(self, /, key, default=...)': {
      doc: 'Remove the key and return its value; default, or KeyError, if there is none.',
      // It asks for the hash itself: what has none is not said to be no key.
      run: (m, self, key, value) => (hash(m, key!) instanceof Bail ? BAIL : dictRow(m, 'pop', self, key, value)),
      python: `
def pop(self, /, key, *default, **named):
    return dict.pop(self, key, *default, *named.values())
`,
    },
    'move_to_end(self, /, key, last=True) -> None': {
      doc: `Move an existing element to the end (or beginning if last is false).

>>> from collections import OrderedDict
>>> d = OrderedDict(a=1, b=2)
>>> d.move_to_end('a')
>>> d
OrderedDict({'b': 2, 'a': 1})`,
      run: (m, self, key, last) => moveToEnd(m, self, key!, last!),
      python: `
def move_to_end(self, /, key, last=True):
    last = bool(last)
    i = $key_find(self, key) if dict.__len__(self) else -1
    if i < 0:
        $key_error(key)
    $ordered_move(self, i, last)
`,
    },
    'popitem(self, /, last=True)': {
      doc: 'Remove and return a (key, value) pair: in LIFO order if last is true or FIFO order if false.',
      run(m, self, last) {
        const which = truth(m, last!);
        return which instanceof Bail ? which : popItem(m, self, which);
      },
      python: `
def popitem(self, /, last=True):
    return self.popitem(bool(last))
`,
    },
    '__eq__(self, value, /) -> bool': {
      doc: 'Return self == value.',
      run(m, self, value) {
        if (!isDict(value!) || !value.cls.isSubclass(cls)) return BAIL;
        return sameOrder(m, self, value);
      },
      python: `
def __eq__(self, value, /):
    same = dict.__eq__(self, value)
    if same is not True or not isinstance(value, $ordered_dict()):
        return same
    if len(self) != len(value):  # What was compared has changed them.
        return False
    for k, l in zip(dict.keys(self), dict.keys(value)):
        if k is not l and not k == l:
            return False
    return True
`,
    },
    '__ne__(self, value, /) -> bool': {
      doc: 'Return self != value.',
      python: `
def __ne__(self, value, /):
    same = self.__eq__(value)
    return same if same is NotImplemented else not same
`,
    },
    '__repr__(self, /) -> str': {
      doc: 'Return repr(self).',
      python: `
def __repr__(self, /):
    if not dict.__len__(self):
        return f'{type(self).__name__}()'
    if $repr_enter(self):
        return '...'
    try:
        return f'{type(self).__name__}({dict(self)!r})'
    finally:
        $repr_leave(self)
`,
    },
    'copy(self, /)': {
      doc: 'od.copy() -> a shallow copy of od',
      python: `
def copy(self, /):
    result = type(self)()
    for k in self:
        result[k] = self[k]
    return result
`,
    },
    '__or__(self, value, /)': {
      doc: 'Return self|value.',
      python: `
def __or__(self, value, /):
    if not isinstance(value, dict):
        return NotImplemented
    result = type(self)(self)
    $ordered_take(result, value)
    return result
`,
    },
    '__ror__(self, value, /)': {
      doc: 'Return value|self.',
      python: `
def __ror__(self, value, /):
    if not isinstance(value, dict):
        return NotImplemented
    result = type(self)(value)
    $ordered_take(result, self)
    return result
`,
    },
    '__ior__(self, value, /)': {
      doc: 'Return self|=value.',
      python: `
def __ior__(self, value, /):
    $ordered_take(self, value)
    return self
`,
    },
    '__reduce__(self, /)': {
      doc: 'Return state information for pickling',
      python: `
def __reduce__(self, /):
    return type(self), (), self.__getstate__(), None, iter(self.items())
`,
    },
  });
  defineType(
    cls,
    isOrdered,
    {},
    {
      'fromkeys(cls, /, iterable, value=None)': {
        doc: 'Create a dict with the keys of an iterable, all with the same value.',
        python: `
def fromkeys(cls, /, iterable, value=None):
    d = cls()
    for key in iterable:
        d[key] = value
    return d
`,
      },
    },
  );
  defineConstant(cls, '__hash__', null);
  defineConstant(cls, '__doc__', 'Dictionary that remembers insertion order.');
  return cls;
});
