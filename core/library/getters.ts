/** itemgetter, attrgetter and methodcaller of `operator`: native, because they are the usual keys of sorts. */
import {
  BAIL,
  Bail,
  PENDING,
  PyBound,
  PyBuiltin,
  PyDict,
  PyFunc,
  PyInst,
  PyNative,
  PyStr,
  PyTuple,
  Raise,
  TUPLE,
  TailCall,
  allocate,
  attrPlace,
  bare,
  builtinClass,
  defineType,
  getItem,
  getattr,
  intrinsic,
  kind,
} from '../values/mod.ts';
import type { Machine, PyClass, PyValue, Str } from '../values/mod.ts';
import { handedOver } from './handover.ts';
import { lazily } from './lazily.ts';

abstract class Getter extends PyNative {
  /** What is fetched: keys, or dotted names. */
  wanted: PyValue[];
  constructor(wanted: PyValue[]) {
    super();
    this.wanted = wanted;
    allocate(wanted.length + 1);
  }
  protected abstract one(m: Machine, o: PyValue, what: PyValue): PyValue | Bail;

  call(m: Machine, o: PyValue): PyValue | Bail {
    const { wanted } = this;
    if (wanted.length === 1) return this.one(m, o, wanted[0]!);
    m.charge(wanted.length >>> 1);
    const out: PyValue[] = [];
    for (const what of wanted) {
      const v = this.one(m, o, what);
      if (v instanceof Bail) return v;
      out.push(v);
    }
    return new PyTuple(TUPLE, out);
  }
}

class ItemGetter extends Getter {
  get cls(): PyClass {
    return itemGetterClass();
  }
  protected one(m: Machine, o: PyValue, key: PyValue): PyValue | Bail {
    const v = getItem(m, o, key);
    if (v === undefined) throw PENDING;
    return v;
  }
}

class AttrGetter extends Getter {
  get cls(): PyClass {
    return attrGetterClass();
  }
  protected one(m: Machine, o: PyValue, path: PyValue): PyValue | Bail {
    if (typeof path !== 'string') return BAIL;
    if (!path.includes('.')) return attribute(m, o, path);
    let v = o;
    for (const name of path.split('.')) {
      const next = attribute(m, v, name);
      if (next instanceof Bail) return next;
      v = next;
    }
    return v;
  }
}

function attribute(m: Machine, o: PyValue, name: string): PyValue | Bail {
  if (o instanceof PyInst) {
    const at = attrPlace(o, name);
    const stored = typeof at === 'number' ? o.vals[at] : undefined;
    if (stored !== undefined) return stored;
  }
  const v = getattr(m, o, name);
  if (v === undefined) throw PENDING;
  return v;
}

kind(
  'operator.itemgetter',
  ItemGetter,
  () => new ItemGetter([]),
  { wanted: 'values' },
  (o) => o.wanted.length > 0,
);
kind(
  'operator.attrgetter',
  AttrGetter,
  () => new AttrGetter([]),
  { wanted: 'values' },
  (o) => o.wanted.length > 0,
);

intrinsic('getter_wanted', 1, (_m, g) => new PyTuple(TUPLE, (g as Getter).wanted.slice()));

function getterClass(
  name: string,
  python: string,
  repr: string,
  make: (wanted: readonly PyValue[]) => Getter,
): PyClass {
  const cls = builtinClass(`operator.${name}`);
  defineType(
    cls,
    (v): v is Getter => v instanceof Getter,
    {
      '__call__(self, obj, /)': {
        doc: 'Call self as a function.',
        style: 'pos',
        called: name,
        looks: true,
        run: (m, self, o) => self.call(m, o!),
        python,
      },
      '__repr__(self, /) -> str': { doc: 'Return repr(self).', python: repr },
      '__reduce__(self, /)': {
        doc: 'Return state information for pickling.',
        python: `
def __reduce__(self, /):
    return type(self), $getter_wanted(self)
`,
      },
    },
    {
      '__new__(cls, /, *args)': {
        doc: `${name}(item, *items): a callable that fetches them from its operand.`,
        text: name === 'itemgetter' ? '(item, /, *items)' : '(attr, /, *attrs)',
        run: (_m, _cls, args) => make((args as PyTuple).items),
      },
    },
  );
  return cls;
}

const REPR = (name: string): string => `
def __repr__(self, /):
    return f'operator.${name}({", ".join(map(repr, $getter_wanted(self)))})'
`;

export const itemGetterClass: () => PyClass = lazily(() =>
  getterClass(
    'itemgetter',
    `
def __call__(self, obj, /):
    wanted = $getter_wanted(self)
    if len(wanted) == 1:
        return obj[wanted[0]]
    out = []
    for key in wanted:
        out.append(obj[key])
    return tuple(out)
`,
    REPR('itemgetter'),
    (wanted) => {
      if (wanted.length === 0) throw new Raise('TypeError', 'itemgetter expected 1 argument, got 0');
      return new ItemGetter(wanted.slice());
    },
  ),
);

export const attrGetterClass: () => PyClass = lazily(() =>
  getterClass(
    'attrgetter',
    `
def __call__(self, obj, /):
    out = []
    for path in $getter_wanted(self):
        value = obj
        for name in path.split('.'):
            value = getattr(value, name)
        out.append(value)
    return out[0] if len(out) == 1 else tuple(out)
`,
    REPR('attrgetter'),
    (wanted) => {
      if (wanted.length === 0) throw new Raise('TypeError', 'attrgetter expected 1 argument, got 0');
      const names = wanted.map(bare);
      if (!names.every((name) => typeof name === 'string' || name instanceof PyStr))
        throw new Raise('TypeError', 'attribute name must be a string');
      return new AttrGetter(names);
    },
  ),
);

/** Calls a method by name: the call is handed over to the method, without a frame between. */
class MethodCaller extends PyNative {
  name: Str = '';
  args: PyTuple = new PyTuple(TUPLE, []);
  keywords: PyDict = new PyDict();
  constructor() {
    super();
    allocate(4);
  }
  get cls(): PyClass {
    return methodCallerClass();
  }
}
kind(
  'operator.methodcaller',
  MethodCaller,
  () => new MethodCaller(),
  { name: 'value', args: [PyTuple], keywords: [PyDict] },
  (o) => typeof o.name === 'string' || o.name instanceof PyStr,
);

function callMethodOf(
  m: Machine,
  self: PyValue,
  args: readonly PyValue[],
  names: readonly string[] | null,
): TailCall | Bail | undefined {
  if (!(self instanceof MethodCaller) || typeof self.name !== 'string' || args.length !== 1 || names !== null)
    return BAIL;
  const method = getattr(m, args[0]!, self.name);
  if (method === undefined || method instanceof Bail) return method;
  if (!(method instanceof PyBound) || !(method.func instanceof PyFunc || method.func instanceof PyBuiltin)) return BAIL;
  return handedOver(m, method.func, [method.self, ...self.args.items], self.keywords, args, null);
}

intrinsic('caller_parts', 1, (_m, self) => {
  const { name, args, keywords } = self as MethodCaller;
  return new PyTuple(TUPLE, [name, args, keywords]);
});

export const methodCallerClass: () => PyClass = lazily(() => {
  const cls = builtinClass('operator.methodcaller');
  defineType(
    cls,
    (v): v is MethodCaller => v instanceof MethodCaller,
    {
      '__call__(self, /, *args, **kwargs)': {
        doc: 'Call self as a function.',
        text: '(obj, /)',
        redirect: callMethodOf,
        python: `
def __call__(self, /, *args, **kwargs):
    if len(args) != 1:
        raise TypeError(f'methodcaller expected 1 argument, got {len(args)}')
    if kwargs:
        raise TypeError('methodcaller() takes no keyword arguments')
    name, given, keywords = $caller_parts(self)
    return getattr(args[0], name)(*given, **keywords)
`,
      },
      '__repr__(self, /) -> str': {
        doc: 'Return repr(self).',
        python: `
def __repr__(self, /):
    if $repr_enter(self):
        return 'operator.methodcaller(...)'
    try:
        name, given, keywords = $caller_parts(self)
        args = [repr(name)]
        args.extend([repr(v) for v in given])
        args.extend([f'{k}={v!r}' for k, v in keywords.items()])
    finally:
        $repr_leave(self)
    return f'operator.methodcaller({", ".join(args)})'
`,
      },
      '__reduce__(self, /)': {
        doc: 'Return state information for pickling.',
        python: `
def __reduce__(self, /):
    name, given, keywords = $caller_parts(self)
    if not keywords:
        return type(self), (name,) + given
    from functools import partial
    return partial(type(self), name, **keywords), given
`,
      },
    },
    {
      '__new__(cls, /, *args, **kwargs)': {
        doc: `Return a callable object that calls the given method on its operand.

>>> from operator import methodcaller
>>> methodcaller('split', 'b')('abc')
['a', 'c']`,
        text: '(name, /, *args, **kwargs)',
        run(m, _cls, args, kwargs) {
          const [name, ...rest] = (args as PyTuple).items;
          if (name === undefined)
            return m.raise('TypeError', 'methodcaller needs at least one argument, the method name');
          const text = bare(name);
          if (typeof text !== 'string' && !(text instanceof PyStr))
            return m.raise('TypeError', 'method name must be a string');
          const made = new MethodCaller();
          made.name = text;
          made.args = new PyTuple(TUPLE, rest);
          made.keywords = kwargs as PyDict;
          return made;
        },
      },
    },
  );
  return cls;
});
