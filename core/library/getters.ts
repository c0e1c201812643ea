/** itemgetter and attrgetter of `operator`: native, because they are the usual keys of sorts. */
import {
  BAIL,
  Bail,
  PENDING,
  PyNative,
  PyTuple,
  Raise,
  TUPLE,
  allocate,
  builtinClass,
  defineType,
  getItem,
  getattr,
  intrinsic,
  kind,
} from '../values/mod.ts';
import type { Machine, PyClass, PyValue } from '../values/mod.ts';
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
  const v = getattr(m, o, name);
  if (v === undefined) throw PENDING;
  return v;
}

kind('operator.itemgetter', ItemGetter, () => new ItemGetter([]), { wanted: 'values' }, (o) => o.wanted.length > 0);
kind('operator.attrgetter', AttrGetter, () => new AttrGetter([]), { wanted: 'values' }, (o) => o.wanted.length > 0);

intrinsic('getter_wanted', 1, (_m, g) => new PyTuple(TUPLE, (g as Getter).wanted.slice()));

function getterClass(name: string, python: string, repr: string, make: (wanted: readonly PyValue[]) => Getter): PyClass {
  const cls = builtinClass(`operator.${name}`);
  defineType(
    cls,
    (v): v is Getter => v instanceof Getter,
    {
      '__call__(self, obj, /)': { doc: 'Call self as a function.', style: 'pos', called: name, run: (m, self, o) => self.call(m, o!), python },
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
      if (!wanted.every((name) => typeof name === 'string'))
        throw new Raise('TypeError', 'attribute name must be a string');
      return new AttrGetter(wanted.slice());
    },
  ),
);
