/**
 * `functools.partial`: native, because in Python a call cost thirty times what CPython needs. A call is handed over to the
 * function with its arguments put together, without a frame between.
 */
import {
  BAIL,
  Bail,
  DICT_ROW,
  PyBound,
  PyBuiltin,
  PyConst,
  PyDict,
  PyFunc,
  PyNative,
  PyStatic,
  PyTuple,
  READONLY,
  TUPLE,
  TailCall,
  allocate,
  builtinClass,
  builtinFunction,
  defineType,
  intrinsic,
  isCallable,
  kind,
  makeGeneric,
  ownNames,
} from '../values/mod.ts';
import type { Machine, PyClass, PyValue, Row, Slots } from '../values/mod.ts';
import { handedOver } from './handover.ts';
import { lazily } from './lazily.ts';

const PLACEHOLDER_TYPE: PyClass = builtinClass('functools._PlaceholderType');
export const PLACEHOLDER: PyConst = new PyConst('Placeholder', PLACEHOLDER_TYPE);

defineType(
  PLACEHOLDER_TYPE,
  (v): v is PyConst => v === PLACEHOLDER,
  () => ({
    '__repr__(self, /) -> str': { doc: 'Return repr(self).', run: () => 'Placeholder' },
    '__reduce__(self, /)': { doc: 'Its name, by which copies find it.', run: () => 'Placeholder' },
  }),
  () => ({
    '__new__(cls, /, *args, **kwargs)': {
      doc: 'The one placeholder there is.',
      run: (m, _cls, args, kwargs) =>
        (args as PyTuple).items.length + (kwargs as PyDict).live > 0
          ? m.raise('TypeError', 'PlaceholderType takes no arguments')
          : PLACEHOLDER,
    },
  }),
);

class PyPartial extends PyNative {
  cls: PyClass;
  inst: Slots | null = null;
  func: PyValue = null;
  args: PyTuple = new PyTuple(TUPLE, []);
  keywords: PyDict = new PyDict();
  constructor(cls: PyClass) {
    super();
    this.cls = cls;
    allocate(4);
  }
}
kind('functools.partial', PyPartial, () => new PyPartial(partialClass()), {
  cls: 'cls',
  inst: 'slots',
  func: 'value',
  args: [PyTuple],
  keywords: [PyDict],
});

function isPartial(v: PyValue): v is PyPartial {
  return v instanceof PyPartial;
}

/** Whether calling it leads to no further partial without a frame: such chains can be circles. */
function isTarget(f: PyValue): boolean {
  if (f instanceof PyBound) return f.func instanceof PyFunc || f.func instanceof PyBuiltin;
  return !(f instanceof PyPartial) && !(f instanceof PyStatic);
}

/** The arguments of a partial with those of a call, which fill its placeholders first; undefined if they are too few. */
function filled(own: readonly PyValue[], given: readonly PyValue[]): PyValue[] | undefined {
  let next = 0;
  const out: PyValue[] = [];
  for (let i = 0; i < own.length; i++) {
    const v = own[i]!;
    if (v !== PLACEHOLDER) out.push(v);
    else if (next < given.length) out.push(given[next++]!);
    else return undefined;
  }
  for (; next < given.length; next++) out.push(given[next]!);
  return out;
}

/** The call that a call of a partial comes to; BAIL where its function is none that is called at once, or complains. */
function redirect(
  m: Machine,
  self: PyValue,
  args: readonly PyValue[],
  names: readonly string[] | null,
): TailCall | Bail {
  if (!(self instanceof PyPartial) || !isTarget(self.func)) return BAIL;
  const positional = names === null ? args : args.slice(0, args.length - names.length);
  const all = filled(self.args.items, positional);
  return all === undefined ? BAIL : handedOver(m, self.func, all, self.keywords, args, names);
}

/** The arguments of a partial of a partial: its placeholders are filled from the left, as far as there are values. */
function merged(own: readonly PyValue[], rest: readonly PyValue[]): PyValue[] {
  let next = 0;
  const out = own.map((v) => (v === PLACEHOLDER && next < rest.length ? rest[next++]! : v));
  return [...out, ...rest.slice(next)];
}

function make(m: Machine, cls: PyClass, args: readonly PyValue[], keywords: PyDict): PyPartial | undefined {
  if (args.length === 0) return m.raise('TypeError', "type 'partial' takes at least one argument");
  const func = args[0]!;
  let rest = args.slice(1);
  if (!isCallable(func)) return m.raise('TypeError', 'the first argument must be callable');
  if (rest.at(-1) === PLACEHOLDER) return m.raise('TypeError', 'trailing Placeholders are not allowed');
  for (let i = keywords.nextEntry(0); i >= 0; i = keywords.nextEntry(i + 1)) {
    if (keywords.valueAt(i) === PLACEHOLDER)
      return m.raise('TypeError', 'Placeholder cannot be passed as a keyword argument');
  }
  const made = new PyPartial(cls);
  made.func = func;
  made.keywords = keywords;
  if (func instanceof PyPartial && (func.inst === null || ownNames(func.inst).length === 0)) {
    m.work(func.args.items.length + func.keywords.live);
    made.func = func.func;
    rest = merged(func.args.items, rest);
    made.keywords = func.keywords.copy();
    for (let i = keywords.nextEntry(0); i >= 0; i = keywords.nextEntry(i + 1))
      made.keywords.set(m, keywords.keys[i]!, keywords.valueAt(i));
  }
  made.args = new PyTuple(TUPLE, rest);
  return made;
}

/** Whether `__setstate__` could read a state: the rest of the work is Python's. */
intrinsic('partial_restore', 1, (m, self, func, args, keywords) => {
  const p = self as PyPartial;
  const ok = isCallable(func!) && args instanceof PyTuple && (keywords === null || keywords instanceof PyDict);
  if (!ok) return m.raise('TypeError', 'invalid partial state');
  if (args.items.at(-1) === PLACEHOLDER) return m.raise('TypeError', 'trailing Placeholders are not allowed');
  p.func = func!;
  p.args = args.cls === TUPLE ? args : new PyTuple(TUPLE, args.items);
  p.keywords = keywords === null ? new PyDict() : keywords;
  return null;
});
/** The arguments of a call, with the given ones in the place of placeholders; undefined with an exception pending. */
function completed(m: Machine, own: readonly PyValue[], given: readonly PyValue[]): PyTuple | undefined {
  m.work(own.length + given.length);
  const all = filled(own, given);
  if (all !== undefined) return new PyTuple(TUPLE, all);
  const count = own.filter((v) => v === PLACEHOLDER).length;
  return m.raise(
    'TypeError',
    `missing positional arguments in 'partial' call; expected at least ${count}, got ${given.length}`,
  );
}

intrinsic('partial_args', 1, (m, self, given) =>
  completed(m, (self as PyPartial).args.items, (given as PyTuple).items),
);

/** The same for partialmethod. */
export const fill = (): PyBuiltin =>
  builtinFunction('functools', '_fill(args, given, /)', {
    doc: 'The arguments with placeholders filled in, and what is left over.',
    run: (m, args, given) =>
      args instanceof PyTuple && given instanceof PyTuple
        ? completed(m, args.items, given.items)
        : m.raise('TypeError', '_fill() takes tuples'),
  });

export const partialClass: () => PyClass = lazily(() => {
  const cls = builtinClass('functools.partial', undefined, 'native', true);
  cls.hasDict = true;
  defineType(
    cls,
    isPartial,
    {
      '__call__(self, /, *args, **kwargs)': {
        doc: 'Call self as a function.',
        redirect,
        python: `
def __call__(self, /, *args, **kwargs):
    return self.func(*$partial_args(self, args), **{**self.keywords, **kwargs})
`,
      },
      '__get__(self, instance, owner=None, /)': {
        doc: 'Return an attribute of instance, which is of type owner.',
        run: (_m, self, instance) => (instance === null ? self : new PyBound(instance!, self)),
      },
      'func: Any': { doc: 'function object to use in future partial calls', ...READONLY, run: (_m, self) => self.func },
      'args: tuple': { doc: 'tuple of arguments to future partial calls', ...READONLY, run: (_m, self) => self.args },
      'keywords: dict': {
        doc: 'dictionary of keyword arguments to future partial calls',
        ...READONLY,
        run: (_m, self) => self.keywords,
      },
      '__dict__: dict[str, Any]': DICT_ROW as Row<PyPartial>,
      '__repr__(self, /) -> str': {
        doc: 'Return repr(self).',
        python: `
def __repr__(self, /):
    if $repr_enter(self):
        return '...'
    try:
        args = [repr(self.func)]
        args.extend([repr(v) for v in self.args])
        args.extend([f'{k}={v!r}' for k, v in self.keywords.items()])
    finally:
        $repr_leave(self)
    cls = type(self)
    return f'{cls.__module__}.{cls.__qualname__}({", ".join(args)})'
`,
      },
      '__reduce__(self, /)': {
        doc: 'Return state information for pickling.',
        python: `
def __reduce__(self, /):
    return type(self), (self.func,), (self.func, self.args, self.keywords, self.__dict__ or None)
`,
      },
      '__setstate__(self, state, /)': {
        doc: 'Set state from what __reduce__() answered.',
        python: `
def __setstate__(self, state, /):
    if not isinstance(state, tuple) or len(state) != 4:
        raise TypeError('invalid partial state')
    func, args, keywords, namespace = state
    if namespace is not None and not isinstance(namespace, dict):
        raise TypeError('invalid partial state')
    if isinstance(keywords, dict) and type(keywords) is not dict:
        keywords = dict(keywords)
    $partial_restore(self, func, args, keywords)
    self.__dict__.clear()
    self.__dict__.update(namespace or {})
`,
      },
    },
    {
      '__new__(cls, /, *args, **keywords)': {
        doc: `Create a new function with partial application of the given arguments and keywords.

>>> from functools import partial
>>> partial(int, base=2)('101')
5`,
        text: '(func, /, *args, **keywords)',
        run: (m, cls, args, keywords) => make(m, cls, (args as PyTuple).items, keywords as PyDict),
      },
    },
  );
  makeGeneric(cls);
  return cls;
});
