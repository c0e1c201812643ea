/**
 * Parameterized types: `list[int]` (types.GenericAlias), `C[int]` of a generic class (typing._GenericAlias) and `int | None`
 * (typing.Union). They are for annotations: nothing checks them at run time.
 */
import { LIST, NONE_TYPE, OBJECT, PyClass, TUPLE, TYPE, builtinClass } from './classes.ts';
import { DICT, FROZENSET, SET } from './classes.ts';
import { allocate } from './heap.ts';
import { intrinsic, shipped } from './intrinsics.ts';
import { kind } from './kinds.ts';
import type { Machine } from './machine.ts';
import { BAIL, Bail, ELLIPSIS, NOT_IMPLEMENTED, PyFunc, PyList, PyNative, PyTuple } from './objects.ts';
import type { Int, Out, PyValue, Str } from './objects.ts';
import { equal } from './equal.ts';
import { hash } from './hash.ts';
import { hashFrozenset } from './hashing.ts';
import { Raise } from './raised.ts';
import { repr } from './repr.ts';
import { PyBuiltin, defineType } from './rows.ts';
import type { Row } from './rows.ts';
import { OR_PYTHON, ROR_PYTHON } from './unionrows.ts';
import { mkstr, utf16 } from './text.ts';
import { PyTypeAlias, PyTypeVar, substitute } from './typevars.ts';
import { typeOf } from './typeof.ts';

export const GENERIC_ALIAS: PyClass = builtinClass('types.GenericAlias', OBJECT, 'native', true);
export const TYPING_ALIAS: PyClass = builtinClass('typing._GenericAlias', OBJECT, 'native', true);
export const UNION: PyClass = builtinClass('typing.Union');

export class GenericAlias extends PyNative {
  readonly origin: PyValue;
  readonly args: PyTuple;
  /** `*tuple[int]`. */
  readonly starred: boolean;
  /** Made by a generic class of the program. */
  readonly typing: boolean;
  constructor(origin: PyValue, args: PyTuple, starred: boolean = false, typing: boolean = false) {
    super();
    this.origin = origin;
    this.args = args;
    this.starred = starred;
    this.typing = typing;
    allocate(3);
  }
  get cls(): PyClass {
    return this.typing ? TYPING_ALIAS : GENERIC_ALIAS;
  }
  override delegate(name: string): PyValue | undefined {
    const own = this.typing ? name.startsWith('__') && !RELAYED.has(name) : OWN.has(name);
    return own ? undefined : this.origin;
  }
}
kind('generic_alias', GenericAlias, () => new GenericAlias(null, new PyTuple(TUPLE, [])), {
  origin: 'value',
  args: [PyTuple],
  starred: 'flag',
  typing: 'flag',
});

/** Attributes that an alias answers itself, those that it does not have; all others are the origin's. */
const OWN: ReadonlySet<string> = new Set([
  '__class__',
  '__origin__',
  '__args__',
  '__unpacked__',
  '__parameters__',
  '__mro_entries__',
  '__reduce_ex__',
  '__reduce__',
  '__bases__',
  '__copy__',
  '__deepcopy__',
]);

/** Attributes with such names that an alias of a program's class takes from the class all the same. */
const RELAYED: ReadonlySet<string> = new Set(['__name__', '__qualname__', '__module__']);

export class Union extends PyNative {
  readonly args: PyTuple;
  constructor(args: PyTuple) {
    super();
    this.args = args;
    allocate(1);
  }
  get cls(): PyClass {
    return UNION;
  }
}
kind('union', Union, () => new Union(new PyTuple(TUPLE, [])), { args: [PyTuple] });

// ---- text

/** A type as annotations show it; BAIL where attributes or the repr of the program's objects decide. */
function typeText(m: Machine, v: PyValue): Str | Bail {
  if (v === ELLIPSIS) return '...';
  if (v === NONE_TYPE || v === null) return 'None';
  if (v instanceof PyClass) {
    if (v.builtin) return v.name;
    const module = v.own().get('__module__')?.v;
    return mkstr(typeof module === 'string' && module !== 'builtins' ? `${module}.${v.qualname}` : v.qualname);
  }
  if (v instanceof PyList) return listText(m, v.items, '[', ']');
  if (v instanceof GenericAlias) return aliasText(m, v);
  if (v instanceof Union) return unionText(m, v);
  return typeOf(v).builtin && !(v instanceof PyFunc) && !(v instanceof PyBuiltin) ? repr(m, v) : BAIL;
}

shipped(
  'type_text',
  `
def type_text(v):
    if v is ...:
        return '...'
    if v is None or v is type(None):
        return 'None'
    if type(v) is list:
        return f'[{", ".join([$type_text(x) for x in v])}]'
    if hasattr(v, '__origin__') and hasattr(v, '__args__'):
        return repr(v)
    name = getattr(v, '__qualname__', None)
    module = None if name is None else getattr(v, '__module__', None)
    if module is None:
        return repr(v)
    return str(name) if module == 'builtins' else f'{module}.{name}'
`,
);

function listText(m: Machine, items: readonly PyValue[], open: string, close: string): Str | Bail {
  m.charge(1);
  const parts: string[] = [];
  for (const item of items) {
    const text = typeText(m, item);
    if (text === BAIL) return BAIL;
    parts.push(utf16(text as Str));
  }
  return mkstr(open + parts.join(', ') + close);
}

function aliasText(m: Machine, a: GenericAlias): Str | Bail {
  const origin = typeText(m, a.origin);
  if (origin === BAIL) return BAIL;
  const head = (a.starred ? '*' : '') + utf16(origin as Str);
  return a.args.items.length === 0 ? mkstr(`${head}[()]`) : listText(m, a.args.items, `${head}[`, ']');
}

function unionText(m: Machine, u: Union): Str | Bail {
  const parts: string[] = [];
  for (const item of u.args.items) {
    const text = typeText(m, item);
    if (text === BAIL) return BAIL;
    parts.push(utf16(text as Str));
  }
  return mkstr(parts.join(' | '));
}

// ---- parameters

/** The type variables in some arguments, in order of first use. */
export function parametersOf(items: readonly PyValue[]): PyValue[] {
  const out: PyValue[] = [];
  const add = (v: PyValue): void => {
    if (!out.includes(v)) out.push(v);
  };
  const walk = (list: readonly PyValue[], depth: number): void => {
    if (depth > 100) return;
    for (const v of list) {
      if (v instanceof PyTypeVar) add(v);
      else if (v instanceof GenericAlias || v instanceof Union) walk(v.args.items, depth + 1);
      else if (v instanceof PyTuple || v instanceof PyList) walk(v.items, depth + 1);
    }
  };
  walk(items, 0);
  return out;
}

/** `alias[item]`: puts types in the places of the parameters. */
function substituted(m: Machine, self: GenericAlias | Union, item: PyValue): Out {
  const params = parametersOf(self.args.items);
  const given = item instanceof PyTuple ? item.items : [item];
  if (params.length === 0) {
    const text = typeText(m, self);
    if (text === BAIL) return BAIL;
    return m.raise('TypeError', mkstr(`${utf16(text as Str)} is not a generic class`));
  }
  let name: Str | Bail = '';
  if (!fits(params, given.length)) {
    name = typeText(m, self);
    if (name === BAIL) return BAIL;
  }
  const values = matchParameters(m, params, given, () => utf16(name as Str));
  if (values === undefined) return undefined;
  const replace = (v: PyValue, depth: number): PyValue | Bail => {
    if (v instanceof PyTypeVar) return values.get(v) ?? v;
    if (depth > 100 || !(v instanceof GenericAlias || v instanceof Union || v instanceof PyList)) return v;
    const out: PyValue[] = [];
    for (const item of v instanceof PyList ? v.items : v.args.items) {
      const w = replace(item, depth + 1);
      if (w instanceof Bail) return BAIL;
      if (item instanceof PyTypeVar && item.variadic && w instanceof PyTuple) out.push(...w.items);
      else out.push(w);
    }
    if (v instanceof Union) return joined(m, out);
    return v instanceof PyList ? new PyList(LIST, out) : withArgs(v, out);
  };
  return replace(self, 0);
}

function withArgs(alias: GenericAlias, items: readonly PyValue[]): GenericAlias {
  return new GenericAlias(alias.origin, new PyTuple(TUPLE, items), alias.starred, alias.typing);
}

/** Whether that many arguments are neither too few nor too many. */
function fits(params: readonly PyValue[], given: number): boolean {
  const needed = params.filter((p) => p instanceof PyTypeVar && !p.variadic && !p.hasDefault()).length;
  return given >= needed && (given <= params.length || params.some((p) => p instanceof PyTypeVar && p.variadic));
}

shipped(
  'alias_item',
  `
def alias_item(self, item):
    if not self.__parameters__:
        raise TypeError(f'{self!r} is not a generic class')
    return $alias_filled(self, $alias_match(self, item, '' if $alias_fits(self, item) else repr(self)))
`,
);
shipped(
  'alias_filled',
  `
def alias_filled(v, values):
    if $is_type_variable(v):
        for parameter, value in values:
            if parameter is v:
                return value
        return v
    inner = $alias_inner(v)
    if inner is None:
        return v
    out = []
    for x in inner:
        y = $alias_filled(x, values)
        if $is_type_variable(x) and type(y) is tuple:
            out.extend(y)
        else:
            out.append(y)
    return $union_of(out) if $is_union(v) else $alias_with(v, out)
`,
);
intrinsic('alias_fits', 1, (_m, alias, item) => fits(parametersOf(argsOf(alias)), item instanceof PyTuple ? item.items.length : 1));
intrinsic('alias_match', 1, (m, alias, item, name) => {
  const values = matchParameters(m, parametersOf(argsOf(alias)), item instanceof PyTuple ? item.items : [item], () =>
    utf16(name as Str),
  );
  return values && new PyList(LIST, [...values].map((pair) => new PyTuple(TUPLE, pair)));
});
intrinsic('alias_inner', 1, (_m, v) =>
  v instanceof GenericAlias || v instanceof Union ? v.args : v instanceof PyList ? v : null,
);
intrinsic('alias_with', 1, (_m, v, items) => {
  const { items: args } = items as PyList;
  return v instanceof GenericAlias ? withArgs(v, args.slice()) : items;
});
intrinsic('is_type_variable', 1, (_m, v) => v instanceof PyTypeVar);
intrinsic('is_union', 1, (_m, v) => v instanceof Union);
function argsOf(v: PyValue): readonly PyValue[] {
  return v instanceof GenericAlias || v instanceof Union ? v.args.items : [];
}

/** Which argument each parameter gets; undefined with a TypeError pending. */
export function matchParameters(
  m: Machine,
  params: readonly PyValue[],
  given: readonly PyValue[],
  name: () => string,
  ofClass = false,
): Map<PyValue, PyValue> | undefined {
  const values: Map<PyValue, PyValue> = new Map();
  const star = params.findIndex((p) => p instanceof PyTypeVar && p.variadic);
  const fixed = params.length - (star < 0 ? 0 : 1);
  if (!fits(params, given.length)) {
    const needed = params.filter((p) => p instanceof PyTypeVar && !p.variadic && !p.hasDefault()).length;
    const few = given.length < needed;
    const least = few && (ofClass || needed < fixed) ? 'at least ' : few && star >= 0 ? 'at least ' : '';
    return m.raise(
      'TypeError',
      mkstr(
        `Too ${few ? 'few' : 'many'} arguments for ${name()}; actual ${given.length}, expected ${least}${few ? needed : fixed}`,
      ),
    );
  }
  let at = 0;
  params.forEach((p, i) => {
    if (i === star) {
      const n = Math.max(0, given.length - fixed);
      values.set(p, new PyTuple(TUPLE, given.slice(at, at + n)));
      at += n;
    } else if (at < given.length) values.set(p, substitute(given[at++]!));
    else values.set(p, (p as PyTypeVar).defaultNow() ?? p);
  });
  return values;
}

// ---- unions

function unionable(v: PyValue): boolean {
  return (
    v === null ||
    v instanceof PyClass ||
    v instanceof GenericAlias ||
    v instanceof Union ||
    v instanceof PyTypeVar ||
    v instanceof PyTypeAlias
  );
}

/** `a | b` for types; NotImplemented if one is none. */
export function makeUnion(m: Machine, a: PyValue, b: PyValue): PyValue | Bail {
  return a instanceof Union || b instanceof Union || (unionable(a) && unionable(b))
    ? joined(m, [a, b])
    : NOT_IMPLEMENTED;
}

/** The union of some types: flat, without repetitions; the type itself if there is only one. */
export function joined(m: Machine, items: readonly PyValue[]): PyValue | Bail {
  const out: PyValue[] = [];
  const add = (v: PyValue): boolean => {
    const t = v === null ? NONE_TYPE : v;
    m.work(out.length);
    for (const known of out) {
      const is = equal(m, known, t);
      if (is === true) return true;
      if (is !== false) return false;
    }
    out.push(t);
    return true;
  };
  for (const v of items) {
    if (v instanceof Union) {
      for (const w of v.args.items) if (!add(w)) return BAIL;
    } else if (!add(v)) return BAIL;
  }
  return out.length === 1 ? out[0]! : new Union(new PyTuple(TUPLE, out));
}

intrinsic('union_items', 1, (_m, items) => {
  const flat = (items as PyList | PyTuple).items.flatMap((v) => (v instanceof Union ? v.args.items : [v ?? NONE_TYPE]));
  return new PyList(LIST, flat);
});
intrinsic('new_union', 1, (_m, args) => {
  const { items } = args as PyList;
  return items.length === 1 ? items[0]! : new Union(new PyTuple(TUPLE, items.slice()));
});

const ITEM_PYTHON = `
def __getitem__(self, item, /):
    return $alias_item(self, item)
`;

// ---- rows

function isAlias(v: PyValue): v is GenericAlias {
  return v instanceof GenericAlias;
}
function isUnion(v: PyValue): v is Union {
  return v instanceof Union;
}

const OR: Row<PyValue> = {
  doc: 'Return self|value.',
  run: (m, self, value) => makeUnion(m, self, value as PyValue),
  python: OR_PYTHON,
};
const ROR: Row<PyValue> = {
  doc: 'Return value|self.',
  run: (m, self, value) => makeUnion(m, value as PyValue, self),
  python: ROR_PYTHON,
};

const aliasRows = (): Record<string, Row<GenericAlias>> => ({
  '__origin__: Any': { doc: `The type without its parameters.

>>> list[int].__origin__
<class 'list'>`, run: (_m, self) => self.origin },
  '__args__: tuple[Any, ...]': { doc: `The parameters.

>>> dict[str, int].__args__
(<class 'str'>, <class 'int'>)`, run: (_m, self) => self.args },
  '__parameters__: tuple[Any, ...]': {
    doc: `The type variables among the parameters.

>>> list[int].__parameters__
()`,
    run: (_m, self) => new PyTuple(TUPLE, parametersOf(self.args.items)),
  },
  '__unpacked__: bool': { doc: `Whether the alias is starred.

>>> list[int].__unpacked__
False`, run: (_m, self) => self.starred },
  '__repr__(self, /) -> str': { doc: `Return repr(self).

>>> list[int], int | str
(list[int], int | str)`, run: aliasText, python: `
def __repr__(self, /):
    args = ', '.join([$type_text(x) for x in self.__args__])
    return f"{'*' if self.__unpacked__ else ''}{$type_text(self.__origin__)}[{args if self.__args__ else '()'}]"
` },
  '__eq__(self, value, /)': {
    doc: `Return self==value.

>>> list[int] == list[int], int | str == str | int
(True, True)`,
    run(m, self, other) {
      if (!(other instanceof GenericAlias)) return NOT_IMPLEMENTED;
      if (self.starred !== other.starred) return false;
      const same = equal(m, self.origin, other.origin);
      return same === true ? equal(m, self.args, other.args) : same;
    },
    python: `
def __eq__(self, value, /):
    return (self.__origin__, self.__args__) == (value.__origin__, value.__args__)
`,
  },
  '__hash__(self, /) -> int': {
    doc: `Return hash(self).

>>> hash(list[int]) == hash(list[int])
True`,
    run: (m, self) => hash(m, new PyTuple(TUPLE, [self.origin, self.args])),
    python: `
def __hash__(self, /):
    return hash((self.__origin__, self.__args__))
`,
  },
  '__getitem__(self, item, /)': {
    doc: `Return self[item]: types in the places of the type variables.

>>> def f[T]():
...     return list[T]
>>> f()[int]
list[int]`,
    run: (m, self, item) => substituted(m, self, item as PyValue),
    python: ITEM_PYTHON,
  },
  '__mro_entries__(self, bases, /)': {
    doc: `The class that stands for the alias among bases.

>>> list[int].__mro_entries__(())
(<class 'list'>,)`,
    run: (_m, self) => new PyTuple(TUPLE, [self.origin]),
  },
  '__iter__(self, /)': {
    doc: `Implement iter(self): gives the starred alias, for unpacking.

>>> next(iter(list[int]))
*list[int]`,
    python: `
def __iter__(self, /):
    return iter(($alias_starred(self),))
`,
  },
  '__call__(self, /, *args, **kwargs)': {
    doc: `Call the type.

>>> list[int]('ab')
['a', 'b']`,
    python: `
def __call__(self, /, *args, **kwargs):
    made = self.__origin__(*args, **kwargs)
    try:
        made.__orig_class__ = self
    except (AttributeError, TypeError):
        pass
    return made
`,
  },
  '__instancecheck__(self, instance, /)': {
    doc: `Raises TypeError.

>>> isinstance(1, int | str)
True`,
    run: (m, self) =>
      m.raise(
        'TypeError',
        self.typing
          ? 'Subscripted generics cannot be used with class and instance checks'
          : 'isinstance() argument 2 cannot be a parameterized generic',
      ),
  },
  '__subclasscheck__(self, subclass, /)': {
    doc: `Raises TypeError.

>>> issubclass(bool, int | str)
True`,
    run: (m, self) =>
      m.raise(
        'TypeError',
        self.typing
          ? 'Subscripted generics cannot be used with class and instance checks'
          : 'issubclass() argument 2 cannot be a parameterized generic',
      ),
  },
  '__or__(self, value, /)': OR as Row<GenericAlias>,
  '__ror__(self, value, /)': ROR as Row<GenericAlias>,
});
defineType(GENERIC_ALIAS, isAlias, aliasRows, () => ({
  '__new__(cls, origin, args, /)': {
    doc: `A type with parameters.

>>> import types
>>> types.GenericAlias(list, (int,))
list[int]`,
    run: (_m, _cls, origin, args) =>
      new GenericAlias(origin as PyValue, args instanceof PyTuple ? args : new PyTuple(TUPLE, [args as PyValue])),
  },
}));
defineType(TYPING_ALIAS, isAlias, aliasRows);

intrinsic('alias_starred', 1, (_m, a) => {
  const alias = a as GenericAlias;
  return new GenericAlias(alias.origin, alias.args, true, alias.typing);
});

defineType(
  UNION,
  isUnion,
  () => ({
    '__args__: tuple[Any, ...]': { doc: `The alternatives.

>>> dict[str, int].__args__
(<class 'str'>, <class 'int'>)`, run: (_m, self) => self.args },
    '__origin__: Any': { doc: `typing.Union.

>>> list[int].__origin__
<class 'list'>`, run: () => UNION },
    '__parameters__: tuple[Any, ...]': {
      doc: `The type variables among the alternatives.

>>> list[int].__parameters__
()`,
      run: (_m, self) => new PyTuple(TUPLE, parametersOf(self.args.items)),
    },
    '__name__: str': { doc: `'Union'.

>>> (int | str).__name__
'Union'`, run: () => 'Union' },
    '__qualname__: str': { doc: `'Union'.

>>> (int | str).__qualname__
'Union'`, run: () => 'Union' },
    '__module__: str': { doc: `'typing'.

>>> (int | str).__module__
'typing'`, run: () => 'typing' },
    '__repr__(self, /) -> str': { doc: `Return repr(self).

>>> list[int], int | str
(list[int], int | str)`, run: unionText, python: `
def __repr__(self, /):
    return ' | '.join([$type_text(x) for x in self.__args__])
` },
    '__eq__(self, value, /)': {
      doc: `Return self==value, whatever the order.

>>> list[int] == list[int], int | str == str | int
(True, True)`,
      run(m, self, other) {
        if (!(other instanceof Union)) return NOT_IMPLEMENTED;
        const a = self.args.items;
        const b = other.args.items;
        if (a.length !== b.length) return false;
        m.work(a.length * b.length);
        for (const v of a) {
          let hit = false;
          for (const w of b) {
            const is = equal(m, v, w);
            if (is === BAIL) return BAIL;
            if (is === true) hit = true;
          }
          if (!hit) return false;
        }
        return true;
      },
      python: `
def __eq__(self, value, /):
    if len(self.__args__) != len(value.__args__):
        return False
    for x in self.__args__:
        if x not in value.__args__:
            return False
    return True
`,
    },
    '__hash__(self, /) -> int': {
      doc: `Return hash(self).

>>> hash(list[int]) == hash(list[int])
True`,
      run(m, self) {
        const hashes: Int[] = [];
        for (const v of self.args.items) {
          const h = hash(m, v);
          if (typeof h !== 'number' && typeof h !== 'bigint') return BAIL;
          hashes.push(h);
        }
        return hashFrozenset(hashes, hashes.length);
      },
      python: `
def __hash__(self, /):
    return hash(frozenset(self.__args__))
`,
    },
    '__getitem__(self, item, /)': {
      doc: `Return self[item]: types in the places of the type variables.

>>> def f[T]():
...     return list[T]
>>> f()[int]
list[int]`,
      run: (m, self, item) => substituted(m, self, item as PyValue),
    python: ITEM_PYTHON,
    },
    '__or__(self, value, /)': OR as Row<Union>,
    '__ror__(self, value, /)': ROR as Row<Union>,
  }),
  () => ({
    '__class_getitem__(cls, item, /)': {
      doc: `Union[a, b] is a | b.

>>> from typing import Union
>>> Union[int, str]
int | str`,
      run(m, _cls, item) {
        const items = item instanceof PyTuple ? item.items : [item as PyValue];
        if (items.length === 0) return m.raise('TypeError', 'Cannot take a Union of no types.');
        return joined(m, items);
      },
      python: `
def __class_getitem__(cls, item, /):
    return $union_of(item if isinstance(item, tuple) else (item,))
`,
    },
  }),
);

/** Gives built-in classes `__class_getitem__`: `list[int]` is a GenericAlias. */
export function makeGeneric(...classes: PyClass[]): void {
  for (const cls of classes) {
    defineType(
      cls,
      (v): v is PyValue => typeOf(v).isSubclass(cls),
      () => ({}),
      () => ({
        '__class_getitem__(cls, object, /)': {
          doc: `See PEP 585

>>> list[int], dict[str, int]
(list[int], dict[str, int])`,
          run: (_m, c, item) =>
            new GenericAlias(c, item instanceof PyTuple ? item : new PyTuple(TUPLE, [item as PyValue])),
        },
      }),
    );
  }
}
makeGeneric(LIST, DICT, TUPLE, SET, FROZENSET);

/** `cls[item]` for a class: natively for built-in ones; BAIL if a `__class_getitem__` of the program answers. */
export function classItem(m: Machine, cls: PyClass, item: PyValue): Out {
  if (cls === TYPE) return new GenericAlias(cls, item instanceof PyTuple ? item : new PyTuple(TUPLE, [item]));
  const hook = cls.lookup('__class_getitem__');
  if (hook === undefined) throw new Raise('TypeError', `type '${cls.name}' is not subscriptable`);
  if (hook !== null && typeof hook === 'object' && 'fn' in hook && hook.fn !== null && hook.kind === 'classmethod')
    return hook.fn(m, cls, item, undefined, undefined, undefined);
  return BAIL;
}
