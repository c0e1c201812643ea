/**
 * Parameterized types: `list[int]` (types.GenericAlias), `C[int]` of a generic class (typing._GenericAlias) and `int | None`
 * (typing.Union). They are for annotations: nothing checks them at run time.
 */
import { LIST, NONE_TYPE, OBJECT, PyClass, TUPLE, TYPE, builtinClass } from './classes.ts';
import { DICT, FROZENSET, MAPPINGPROXY, SET } from './classes.ts';
import { allocate } from './heap.ts';
import { intrinsic, shipped } from './intrinsics.ts';
import { kind } from './kinds.ts';
import type { Machine } from './machine.ts';
import { BAIL, Bail, ELLIPSIS, NOT_IMPLEMENTED, PyFunc, PyList, PyNative, PyStr, PyTuple } from './objects.ts';
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
import { PyForwardRef, PySpecialAlias, PySpecialForm, mustStandAlone, typeArgument } from './forms.ts';
import { GENERIC, PyTypeAlias, PyTypeVar, substitute } from './typevars.ts';
import { typeOf } from './typeof.ts';

export const GENERIC_ALIAS: PyClass = builtinClass('types.GenericAlias', OBJECT, 'native', true);
export const TYPING_ALIAS: PyClass = builtinClass('typing._GenericAlias', OBJECT, 'native', true);
export const UNPACK_ALIAS: PyClass = builtinClass('typing._UnpackGenericAlias', TYPING_ALIAS);
export const UNION: PyClass = builtinClass('typing.Union');

export class GenericAlias extends PyNative {
  readonly origin: PyValue;
  readonly args: PyTuple;
  /** `*tuple[int]`. */
  readonly starred: boolean;
  /** Made by a generic class of the program. */
  readonly typing: boolean;
  /** Its class, where that is a subclass of types.GenericAlias. */
  sub: PyClass | null = null;
  constructor(origin: PyValue, args: PyTuple, starred: boolean = false, typing: boolean = false) {
    super();
    this.origin = origin;
    this.args = args;
    this.starred = starred;
    this.typing = typing;
    allocate(3);
  }
  get cls(): PyClass {
    return this.sub ?? (this.typing ? TYPING_ALIAS : GENERIC_ALIAS);
  }
  override delegate(name: string): PyValue | undefined {
    const own = this.typing ? name.startsWith('__') && !RELAYED.has(name) : OWN.has(name);
    return own ? undefined : this.origin;
  }
  /** The same with other arguments. */
  withArgs(items: readonly PyValue[]): GenericAlias {
    return new GenericAlias(this.origin, new PyTuple(TUPLE, items.slice()), this.starred, this.typing);
  }
}
kind('generic_alias', GenericAlias, () => new GenericAlias(null, new PyTuple(TUPLE, [])), {
  origin: 'value',
  args: [PyTuple],
  starred: 'flag',
  typing: 'flag',
  sub: 'cls',
});

/** An alias of typing's own names: `List[int]`, `Callable[[int], str]`, `Literal[1]`, `Annotated[int, 'note']`. */
export class TypingAlias extends GenericAlias {
  /** The name behind `typing.`. */
  readonly display: string;
  /** Of Annotated. */
  readonly metadata: PyTuple | null;
  constructor(origin: PyValue, args: readonly PyValue[], display: string, metadata: PyTuple | null = null) {
    super(origin, new PyTuple(TUPLE, args.slice()), false, true);
    this.display = display;
    this.metadata = metadata;
  }
  override get cls(): PyClass {
    return this.display === 'Unpack' ? UNPACK_ALIAS : TYPING_ALIAS;
  }
  override withArgs(items: readonly PyValue[]): GenericAlias {
    const [first] = items;
    if (this.display === 'Callable' && items.length === 2 && (first instanceof PyList || first instanceof PyTuple))
      return new TypingAlias(this.origin, [...first.items.map(typeArgument), items[1]!], 'Callable');
    if (this.metadata !== null) return new TypingAlias(first!, items, this.display, this.metadata);
    return new TypingAlias(this.origin, items, this.display);
  }
}
kind('typing_alias', TypingAlias, () => new TypingAlias(null, [], ''), {
  origin: 'value',
  args: [PyTuple],
  starred: 'flag',
  typing: 'flag',
  display: 'text',
  metadata: [PyTuple, null],
});

/** `Unpack[v]`: what a starred type variable or type alias stands for. */
export function unpacked(v: PyValue): GenericAlias {
  return new TypingAlias(new PySpecialForm('Unpack'), [v], 'Unpack');
}

/** The variable of `Unpack[Ts]`, or null. */
export function variadicOf(v: PyValue): PyTypeVar | null {
  if (!(v instanceof TypingAlias) || v.display !== 'Unpack') return null;
  const of = v.args.items[0];
  return of instanceof PyTypeVar && of.variadic ? of : null;
}

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
  if (v instanceof PyList || v instanceof PyTuple) return listText(m, v.items, '[', ']');
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
    if type(v) is list or type(v) is tuple:
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

function listText(
  m: Machine,
  items: readonly PyValue[],
  open: string,
  close: string,
  textOf: (m: Machine, v: PyValue) => Str | Bail = typeText,
): Str | Bail {
  m.charge(1);
  const parts: string[] = [];
  for (const item of items) {
    const text = textOf(m, item);
    if (text === BAIL) return BAIL;
    parts.push(utf16(text as Str));
  }
  return mkstr(open + parts.join(', ') + close);
}

/** An argument of an alias of typing. */
function typingArgument(m: Machine, v: PyValue): Str | Bail {
  return v === NONE_TYPE ? 'NoneType' : typeText(m, v);
}

/** A value, not a type, as an argument. */
function valueArgument(m: Machine, v: PyValue): Str | Bail {
  return typeOf(v).builtin ? repr(m, v) : BAIL;
}

/** `typing.Name[…]`. */
function typingText(m: Machine, a: TypingAlias): Str | Bail {
  const { display, metadata } = a;
  const { items } = a.args;
  const head = `typing.${display}[`;
  if (metadata !== null) {
    const type = typingArgument(m, items[0]!);
    return type === BAIL ? BAIL : listText(m, metadata.items, `${head}${utf16(type as Str)}, `, ']', valueArgument);
  }
  if (display === 'Literal' && items.length > 0) return listText(m, items, head, ']', valueArgument);
  if (display === 'Callable' && !hasOpenParams(items)) {
    const params = listText(m, items.slice(0, -1), `${head}[`, '], ', typingArgument);
    const result = typingArgument(m, items[items.length - 1]!);
    return params === BAIL || result === BAIL ? BAIL : mkstr(`${utf16(params as Str)}${utf16(result as Str)}]`);
  }
  return items.length === 0 ? mkstr(`${head}()]`) : listText(m, items, head, ']', typingArgument);
}

/** Whether the parameters of a Callable are `...`, a ParamSpec or a Concatenate. */
function hasOpenParams(items: readonly PyValue[]): boolean {
  const [first] = items;
  return (
    items.length === 2 &&
    (first === ELLIPSIS ||
      (first instanceof PyTypeVar && first.cls.name === 'typing.ParamSpec') ||
      (first instanceof TypingAlias && first.display === 'Concatenate'))
  );
}

function aliasText(m: Machine, a: GenericAlias): Str | Bail {
  if (a instanceof TypingAlias) return typingText(m, a);
  const origin = typeText(m, a.origin);
  if (origin === BAIL) return BAIL;
  const head = (a.starred ? '*' : '') + utf16(origin as Str);
  return a.args.items.length === 0
    ? mkstr(`${head}[()]`)
    : listText(m, a.args.items, `${head}[`, ']', a.typing ? typingArgument : typeText);
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
  const given = parameterList(params, flatArguments(item instanceof PyTuple ? item.items : [item]));
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
  const values = matchParameters(m, params, given, () => utf16(name as Str), self instanceof GenericAlias && self.typing);
  if (values === undefined) return undefined;
  const replace = (v: PyValue, depth: number): PyValue | Bail => {
    if (v instanceof PyTypeVar) return values.get(v) ?? v;
    if (depth > 100 || !(v instanceof GenericAlias || v instanceof Union || v instanceof PyList || v instanceof PyTuple)) return v;
    const out: PyValue[] = [];
    for (const item of v instanceof PyList || v instanceof PyTuple ? v.items : v.args.items) {
      const star = variadicOf(item) ?? item;
      const w = replace(star === item || values.get(star) instanceof PyTuple ? star : item, depth + 1);
      if (w instanceof Bail) return BAIL;
      if (star instanceof PyTypeVar && star.variadic && w instanceof PyTuple) out.push(...w.items);
      else out.push(w);
    }
    if (v instanceof Union) return joined(m, out);
    return withItems(v, out);
  };
  return replace(self, 0);
}

/** Arguments with the items of `*tuple[int, str]` in its place. */
function flatArguments(given: readonly PyValue[]): readonly PyValue[] {
  if (!given.some(isFixedStar)) return given;
  return given.flatMap((v) => (isFixedStar(v) ? v.args.items : [v]));
}

function isFixedStar(v: PyValue): v is GenericAlias {
  return v instanceof GenericAlias && v.starred && v.origin === TUPLE && !v.args.items.includes(ELLIPSIS);
}

/** Arguments for parameters: where a ParamSpec is the only one, they are its list. */
export function parameterList(params: readonly PyValue[], given: readonly PyValue[]): readonly PyValue[] {
  const [only] = params;
  if (params.length !== 1 || !(only instanceof PyTypeVar && only.cls.name === 'typing.ParamSpec')) return given;
  const [first] = given;
  const whole =
    given.length === 1 &&
    (first instanceof PyList ||
      first instanceof PyTuple ||
      first === ELLIPSIS ||
      (first instanceof PyTypeVar && first.cls.name === 'typing.ParamSpec') ||
      (first instanceof TypingAlias && first.display === 'Concatenate'));
  return whole ? given : [new PyTuple(TUPLE, given.map(typeArgument))];
}

/** A type with other parts; Concatenate with a list at its end is a longer list. */
function withItems(v: GenericAlias | PyList | PyTuple, items: readonly PyValue[]): PyValue {
  if (v instanceof PyList) return new PyList(LIST, items.slice());
  if (v instanceof PyTuple) return new PyTuple(TUPLE, items.slice());
  const last = items[items.length - 1];
  if (v instanceof TypingAlias && v.display === 'Concatenate') {
    if (last instanceof PyList || last instanceof PyTuple) return new PyTuple(TUPLE, [...items.slice(0, -1), ...last.items]);
    if (last instanceof TypingAlias && last.display === 'Concatenate') return v.withArgs([...items.slice(0, -1), ...last.args.items]);
  }
  return v.withArgs(items);
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
        x = $variadic_of(x)
        y = $alias_filled(x, values)
        if $is_type_variable(x) and type(y) is tuple:
            out.extend(y)
        else:
            out.append(y)
    return $union_of(out) if $is_union(v) else $alias_with(v, out)
`,
);
intrinsic('alias_fits', 1, (_m, alias, item) => {
  const params = parametersOf(argsOf(alias));
  return fits(params, parameterList(params, flatArguments(item instanceof PyTuple ? item.items : [item])).length);
});
intrinsic('alias_match', 1, (m, alias, item, name) => {
  const params = parametersOf(argsOf(alias));
  const given = parameterList(params, flatArguments(item instanceof PyTuple ? item.items : [item]));
  const values = matchParameters(m, params, given, () => utf16(name as Str), alias instanceof GenericAlias && alias.typing);
  return values && new PyList(LIST, [...values].map((pair) => new PyTuple(TUPLE, pair)));
});
intrinsic('alias_inner', 1, (_m, v) =>
  v instanceof GenericAlias || v instanceof Union ? v.args : v instanceof PyList || v instanceof PyTuple ? v : null,
);
intrinsic('alias_with', 1, (_m, v, items) => {
  const { items: args } = items as PyList;
  return v instanceof GenericAlias || v instanceof PyTuple ? withItems(v, args) : items;
});
intrinsic('variadic_of', 1, (_m, v) => variadicOf(v) ?? v);
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
    v instanceof PyTypeAlias ||
    v instanceof PyForwardRef ||
    v instanceof PySpecialForm ||
    v instanceof PySpecialAlias
  );
}

/** Whether a text beside a type of typing names a type. */
function names(text: PyValue, v: PyValue): boolean {
  if (!(typeof text === 'string' || text instanceof PyStr)) return false;
  return v instanceof GenericAlias ? v.typing : v instanceof PyNative && unionable(v);
}

/** `a | b` for types; NotImplemented if one is none. */
export function makeUnion(m: Machine, a: PyValue, b: PyValue): PyValue | Bail {
  return a instanceof Union || b instanceof Union || (unionable(a) && unionable(b)) || names(a, b) || names(b, a)
    ? joined(m, [a, b])
    : NOT_IMPLEMENTED;
}

/** `self | b` or `a | self` for an alias or union; what comes out of typing is not asked what it stands with. */
function unionWith(m: Machine, self: PyValue, [a, b]: readonly [PyValue, PyValue]): PyValue | Bail {
  return self instanceof GenericAlias && self.cls === TYPING_ALIAS ? joined(m, [a, b]) : makeUnion(m, a, b);
}

/** The union of some types: flat, without repetitions; the type itself if there is only one. */
export function joined(m: Machine, items: readonly PyValue[]): PyValue | Bail {
  const out: PyValue[] = [];
  const add = (v: PyValue): boolean => {
    const t = typeArgument(v);
    m.work(out.length);
    if (t instanceof PySpecialForm) mustStandAlone(t);
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
  const flat = (items as PyList | PyTuple).items.flatMap((v) =>
    v instanceof Union ? v.args.items : [typeArgument(v)],
  );
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
  run: (m, self, value) => unionWith(m, self, [self, value as PyValue]),
  python: OR_PYTHON,
};
const ROR: Row<PyValue> = {
  doc: 'Return value|self.',
  run: (m, self, value) => unionWith(m, self, [value as PyValue, self]),
  python: ROR_PYTHON,
};

/** Bases that stand for an alias of typing: Generic comes along unless another base brings it. */
export const MRO_ENTRIES: string = `
def __mro_entries__(self, bases, /):
    origin = self.__origin__
    if not isinstance(origin, type):
        raise TypeError(f'Cannot subclass {self!r}')
    generic = $generic_class()
    later = bases[bases.index(self) + 1:] if self in bases else ()
    if origin is generic:
        if any(base.__dict__.get('_is_protocol') for base in bases if isinstance(base, type)):
            return ()
        if any(type(base).__name__ == '_GenericAlias' and base is not self for base in later):
            return ()
        return (origin,)
    if type(self).__name__ == '_GenericAlias' and not $alias_name(self):
        return (origin,)
    found = [] if origin in bases else [origin]
    for base in later:
        if type(base).__name__ in ('_GenericAlias', '_SpecialGenericAlias'):
            break
        if isinstance(base, type):
            if issubclass(base, generic):
                break
        elif hasattr(base, '__mro_entries__'):
            new = base.__mro_entries__(bases)
            if isinstance(new, tuple) and any(isinstance(b, type) and issubclass(b, generic) for b in new):
                break
    else:
        found.append(generic)
    return tuple(found)
`;

const aliasRows = (): Record<string, Row<GenericAlias>> => ({
  '__origin__: Any': {
    doc: `The type without its parameters.

>>> list[int].__origin__
<class 'list'>`,
    run: (_m, self) => self.origin,
  },
  '__args__: tuple[Any, ...]': {
    doc: `The parameters.

>>> dict[str, int].__args__
(<class 'str'>, <class 'int'>)`,
    run: (_m, self) => self.args,
  },
  '__parameters__: tuple[Any, ...]': {
    doc: `The type variables among the parameters.

>>> list[int].__parameters__
()`,
    run: (_m, self) => new PyTuple(TUPLE, parametersOf(self.args.items)),
  },
  '__repr__(self, /) -> str': {
    doc: `Return repr(self).

>>> list[int], int | str
(list[int], int | str)`,
    run: aliasText,
    python: `
def __repr__(self, /):
    args = ', '.join([$type_text(x) for x in self.__args__])
    return f"{'*' if self.__unpacked__ else ''}{$type_text(self.__origin__)}[{args if self.__args__ else '()'}]"
`,
  },
  '__eq__(self, value, /)': {
    doc: `Return self==value.

>>> list[int] == list[int], int | str == str | int
(True, True)`,
    run(m, self, other) {
      if (!(other instanceof GenericAlias)) return NOT_IMPLEMENTED;
      if (self.starred !== other.starred) return false;
      const forms = self.origin instanceof PySpecialForm && other.origin instanceof PySpecialForm;
      const same = forms ? (self.origin as PySpecialForm).name === (other.origin as PySpecialForm).name : equal(m, self.origin, other.origin);
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
defineType(
  GENERIC_ALIAS,
  isAlias,
  () => ({
    ...aliasRows(),
    '__unpacked__: bool': {
      doc: `Whether the alias is starred.

>>> list[int].__unpacked__
False`,
      run: (_m, self) => self.starred,
    },
  }),
  () => ({
    '__new__(cls, origin, args, /)': {
      doc: `A type with parameters.

>>> import types
>>> types.GenericAlias(list, (int,))
list[int]`,
      run(_m, cls, origin, args) {
        const items = args instanceof PyTuple ? args : new PyTuple(TUPLE, [args as PyValue]);
        const alias = new GenericAlias(origin as PyValue, items);
        if (cls !== GENERIC_ALIAS) alias.sub = cls;
        return alias;
      },
    },
  }),
);
defineType(TYPING_ALIAS, isAlias, () => ({
  ...aliasRows(),
  '__repr__(self, /) -> str': {
    doc: `Return repr(self).

>>> class C[T]: pass
>>> C[int]
__main__.C[int]`,
    run: aliasText,
    python: `
def __repr__(self, /):
    name = $alias_name(self)
    args = self.__args__
    if name == 'Annotated':
        shown = ', '.join([$typing_text(args[0]), *[repr(x) for x in self.__metadata__]])
    elif name == 'Literal':
        shown = ', '.join([repr(x) for x in args]) if args else '()'
    elif name == 'Callable' and not $alias_open(self):
        shown = f'[{", ".join([$typing_text(x) for x in args[:-1]])}], {$typing_text(args[-1])}'
    else:
        shown = ', '.join([$typing_text(x) for x in args]) if args else '()'
    return f'{"typing." + name if name else $type_text(self.__origin__)}[{shown}]'
`,
  },
  '__eq__(self, value, /)': {
    doc: `Return self==value.

>>> class C[T]: pass
>>> C[int] == C[int]
True`,
    run(m, self, other) {
      if (!(other instanceof GenericAlias)) return NOT_IMPLEMENTED;
      if (self instanceof TypingAlias !== other instanceof TypingAlias || self.typing !== other.typing) return false;
      if (self instanceof TypingAlias && other instanceof TypingAlias) {
        if (self.display === 'Literal' && other.display === 'Literal')
          return sameLiterals(m, self.args.items, other.args.items);
        if ((self.metadata === null) !== (other.metadata === null)) return false;
        const notes = self.metadata === null ? true : equal(m, self.metadata, other.metadata!);
        if (notes !== true) return notes;
      }
      const same = equal(m, self.origin, other.origin);
      return same === true ? equal(m, self.args, other.args) : same;
    },
    python: `
def __eq__(self, value, /):
    if $alias_name(self) == 'Literal':
        return {(type(x), x) for x in self.__args__} == {(type(x), x) for x in value.__args__}
    if $alias_name(self) == 'Annotated' and self.__metadata__ != value.__metadata__:
        return False
    return (self.__origin__, self.__args__) == (value.__origin__, value.__args__)
`,
  },
  '__hash__(self, /) -> int': {
    doc: `Return hash(self).

>>> class C[T]: pass
>>> hash(C[int]) == hash(C[int])
True`,
    run(m, self) {
      if (self instanceof TypingAlias && self.display === 'Literal') return BAIL;
      return hash(m, new PyTuple(TUPLE, [self.origin instanceof PySpecialForm ? self.origin.name : self.origin, self.args]));
    },
    python: `
def __hash__(self, /):
    if $alias_name(self) == 'Literal':
        return hash(frozenset([(type(x), x) for x in self.__args__]))
    return hash((self.__origin__, self.__args__))
`,
  },
  '__mro_entries__(self, bases, /)': {
    doc: `The classes that stand for the alias among bases.

>>> class C[T]: pass
>>> C[int].__mro_entries__(())
(<class '__main__.C'>,)`,
    run: (_m, self) =>
      self instanceof TypingAlias || self.origin === GENERIC ? BAIL : new PyTuple(TUPLE, [self.origin]),
    python: MRO_ENTRIES,
  },
  '__call__(self, /, *args, **kwargs)': {
    doc: `Call the type.

>>> class C[T]: pass
>>> C[int]().__orig_class__
__main__.C[int]`,
    python: `
def __call__(self, /, *args, **kwargs):
    name = $alias_name(self)
    if name and isinstance(self.__origin__, type) and name not in $alias_callable():
        raise TypeError(f'Type {name} cannot be instantiated; use {self.__origin__.__name__}() instead')
    made = self.__origin__(*args, **kwargs)
    try:
        made.__orig_class__ = self
    except Exception:
        pass
    return made
`,
  },
  '__reduce__(self, /)': {
    doc: 'How copy makes it again.',
    python: `
def __reduce__(self, /):
    import operator, typing
    name = $alias_name(self)
    args = self.__args__
    if name == 'Annotated':
        return operator.getitem, (typing.Annotated, (self.__origin__, *self.__metadata__))
    if name == 'Callable' and not $alias_open(self):
        args = list(args[:-1]), args[-1]
    elif len(args) == 1 and type(args[0]) is not tuple:
        args = args[0]
    return operator.getitem, (getattr(typing, name) if name else self.__origin__, args)
`,
  },
  '__metadata__: tuple[Any, ...]': {
    doc: 'The notes of Annotated.',
    run: (m, self) =>
      (self instanceof TypingAlias ? self.metadata : null) ??
      m.raise('AttributeError', "'_GenericAlias' object has no attribute '__metadata__'"),
  },
}));

shipped(
  'typing_text',
  `
def typing_text(v):
    return 'NoneType' if v is type(None) else $type_text(v)
`,
);

/** Names of typing that may be called: what they name has no literal form. */
const CALLABLE = ['Annotated', 'Deque', 'DefaultDict', 'OrderedDict', 'Counter', 'ChainMap'];
intrinsic('alias_callable', 1, () => new PyTuple(TUPLE, CALLABLE));
intrinsic('alias_name', 1, (_m, a) => (a instanceof TypingAlias ? a.display : ''));
intrinsic('alias_open', 1, (_m, a) => a instanceof GenericAlias && hasOpenParams(a.args.items));
intrinsic('generic_class', 1, () => GENERIC);

/** Whether two Literals have the same values, with types, in any order. */
function sameLiterals(m: Machine, a: readonly PyValue[], b: readonly PyValue[]): boolean | Bail {
  if (a.length !== b.length) return false;
  m.work(a.length * b.length);
  for (const v of a) {
    let found = false;
    for (const w of b) {
      const same = typeOf(v) === typeOf(w) ? equal(m, v, w) : false;
      if (same === BAIL) return BAIL;
      if (same === true) found = true;
    }
    if (!found) return false;
  }
  return true;
}

intrinsic('alias_starred', 1, (_m, a) => {
  const alias = a as GenericAlias;
  return new GenericAlias(alias.origin, alias.args, true, alias.typing);
});

defineType(
  UNION,
  isUnion,
  () => ({
    '__args__: tuple[Any, ...]': {
      doc: `The alternatives.

>>> dict[str, int].__args__
(<class 'str'>, <class 'int'>)`,
      run: (_m, self) => self.args,
    },
    '__origin__: Any': {
      doc: `typing.Union.

>>> list[int].__origin__
<class 'list'>`,
      run: () => UNION,
    },
    '__parameters__: tuple[Any, ...]': {
      doc: `The type variables among the alternatives.

>>> list[int].__parameters__
()`,
      run: (_m, self) => new PyTuple(TUPLE, parametersOf(self.args.items)),
    },
    '__name__: str': {
      doc: `'Union'.

>>> (int | str).__name__
'Union'`,
      run: () => 'Union',
    },
    '__qualname__: str': {
      doc: `'Union'.

>>> (int | str).__qualname__
'Union'`,
      run: () => 'Union',
    },
    '__module__: str': {
      doc: `'typing'.

>>> (int | str).__module__
'typing'`,
      run: () => 'typing',
    },
    '__repr__(self, /) -> str': {
      doc: `Return repr(self).

>>> list[int], int | str
(list[int], int | str)`,
      run: unionText,
      python: `
def __repr__(self, /):
    return ' | '.join([$type_text(x) for x in self.__args__])
`,
    },
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
    '__mro_entries__(self, bases, /)': {
      doc: `Raises TypeError: a union is no class.

>>> class C(int | str): pass
Traceback (most recent call last):
    ...
TypeError: Cannot subclass int | str`,
      python: `
def __mro_entries__(self, bases, /):
    raise TypeError(f'Cannot subclass {self!r}')
`,
    },
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
makeGeneric(LIST, DICT, TUPLE, SET, FROZENSET, MAPPINGPROXY);

/** `cls[item]` for a class: natively for built-in ones; BAIL if a `__class_getitem__` of the program answers. */
export function classItem(m: Machine, cls: PyClass, item: PyValue): Out {
  if (cls === TYPE) return new GenericAlias(cls, item instanceof PyTuple ? item : new PyTuple(TUPLE, [item]));
  const hook = cls.lookup('__class_getitem__');
  if (hook === undefined) throw new Raise('TypeError', `type '${cls.name}' is not subscriptable`);
  if (hook !== null && typeof hook === 'object' && 'fn' in hook && hook.fn !== null && hook.kind === 'classmethod')
    return hook.fn(m, cls, item, undefined, undefined, undefined);
  return BAIL;
}
