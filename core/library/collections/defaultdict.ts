/** `collections.defaultdict`: a dict whose first slot holds the default factory. */
import {
  BAIL,
  Bail,
  DICT,
  ExtraSlots,
  PyDict,
  PyTuple,
  Shape,
  TUPLE,
  builtinClass,
  callNative,
  defineConstant,
  dictRow,
  defineType,
  ensureSlots,
  intrinsic,
  isCallable,
} from '../../values/mod.ts';
import type { Machine, Out, PyClass, PyValue } from '../../values/mod.ts';
import { lazily } from '../lazily.ts';

function factoryOf(d: PyDict): PyValue {
  return d.inst?.vals[0] ?? null;
}

function make(cls: PyClass, factory: PyValue): PyDict {
  const d = new PyDict(cls);
  d.inst = new ExtraSlots(cls.root);
  d.inst.vals[0] = factory;
  return d;
}

function missing(m: Machine, self: PyDict, key: PyValue): Out {
  const factory = factoryOf(self);
  if (factory === null) return m.raiseExc(m.exception('KeyError', key));
  // A key that user code must find is not looked up after the factory was called, and a program's `__setitem__` stores it.
  if (typeof self.find(m, key) !== 'number' || !self.cls.keeps(DICT, '__setitem__')) return BAIL;
  const v = callNative(m, factory, []);
  if (v instanceof Bail) return v;
  return self.set(m, key, v) ?? v;
}

intrinsic('defaultdict_factory', 1, (_m, d) => factoryOf(d as PyDict));
intrinsic('defaultdict_set_factory', 1, (_m, d, factory) => {
  ensureSlots(d!)!.vals[0] = factory!;
  return null;
});

/** The class. */
export const defaultdictClass: () => PyClass = lazily(() => {
  const cls = builtinClass('collections.defaultdict', DICT, 'dict', true);
  cls.slots = 1;
  cls.root = new Shape(cls, [], false);
  defineType(
    cls,
    (v): v is PyDict => v instanceof PyDict && v.cls.isSubclass(cls),
    {
      '__init__(self, /, *args, **kwargs) -> None': {
        doc: `defaultdict(default_factory=None, /, [...]) --> dict with default factory

>>> from collections import defaultdict
>>> d = defaultdict(int)
>>> d['a'] += 1
>>> d
defaultdict(<class 'int'>, {'a': 1})`,
        run(m, self, args, kwargs) {
          const { items } = args as PyTuple;
          const factory = items[0] ?? null;
          if (factory !== null && !isCallable(factory))
            return m.raise('TypeError', 'first argument must be callable or None');
          ensureSlots(self)!.vals[0] = factory;
          return dictRow(m, '__init__', self, new PyTuple(TUPLE, items.slice(1)), kwargs);
        },
        python: `
def __init__(self, /, *args, **kwargs):
    $defaultdict_set_factory(self, args[0] if args else None)
    dict.__init__(self, *args[1:], **kwargs)
`,
      },
      '__missing__(self, key, /)': {
        doc: 'Called by __getitem__ for a missing key: the value that default_factory() gives, which is put in.',
        run: (m, self, key) => missing(m, self, key!),
        python: `
def __missing__(self, key, /):
    factory = self.default_factory
    if factory is None:
        raise KeyError(key)
    value = factory()
    self[key] = value
    return value
`,
      },
      '__repr__(self, /) -> str': {
        doc: 'Return repr(self).',
        python: `
def __repr__(self, /):
    factory = $defaultdict_factory(self)
    if $repr_enter(factory):
        text = '...'
    else:
        try:
            text = repr(factory)
        finally:
            $repr_leave(factory)
    return f'{type(self).__name__}({text}, {dict.__repr__(self)})'
`,
      },
      'copy(self, /)': {
        doc: 'D.copy() -> a shallow copy of D.',
        python: `
def copy(self, /):
    return type(self)(self.default_factory, self)
`,
      },
      '__copy__(self, /)': {
        doc: 'D.copy() -> a shallow copy of D.',
        python: `
def __copy__(self, /):
    return type(self)(self.default_factory, self)
`,
      },
      '__or__(self, value, /)': {
        doc: 'Return self|value.',
        python: `
def __or__(self, value, /):
    if not isinstance(value, dict):
        return NotImplemented
    result = self.copy()
    result.update(value)
    return result
`,
      },
      '__ror__(self, value, /)': {
        doc: 'Return value|self.',
        python: `
def __ror__(self, value, /):
    if not isinstance(value, dict):
        return NotImplemented
    result = type(self)(self.default_factory, value)
    result.update(self)
    return result
`,
      },
      '__reduce__(self, /)': {
        doc: 'Return state information for pickling.',
        python: `
def __reduce__(self, /):
    factory = self.default_factory
    return type(self), () if factory is None else (factory,), None, None, iter(self.items())
`,
      },
      'default_factory: Callable | None': {
        doc: 'Factory for default value called by __missing__().',
        run: (_m, self) => factoryOf(self),
        set(_m, self, value) {
          ensureSlots(self)!.vals[0] = value;
          return null;
        },
        del(_m, self) {
          ensureSlots(self)!.vals[0] = null;
          return null;
        },
      },
    },
    {
      '__new__(cls, /, *args, **kwargs)': {
        doc: 'Create and return a new object.',
        run: (_m, c) => make(c, null),
      },
    },
  );
  defineConstant(cls, '__doc__', 'A dict that calls its default_factory without arguments for the value of a key that is missing.');
  return cls;
});
