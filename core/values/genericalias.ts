/**
 * Parameterized types: `list[int]` (types.GenericAlias), `C[int]` of a generic class (typing._GenericAlias) and `int | None`
 * (typing.Union). They are for annotations: nothing checks them at run time.
 */
import { hasOpenParams, aliasText, unionText } from './aliastext.ts';
import { callPositional } from './arguments.ts';
import {
  DICT,
  FROZENSET,
  LIST,
  MAPPINGPROXY,
  OBJECT,
  PyClass,
  SET,
  TUPLE,
  TYPE,
  builtinClass,
  namedAlone,
} from './classes.ts';
import { equal } from './equal.ts';
import { PySpecialAlias, PySpecialForm, UNPACK, mustBeType, typeArgument } from './forms.ts';
import { hash } from './hash.ts';
import { FrozensetHash, fromHalves, highHalf, lowHalf } from './hashing.ts';
import { allocate } from './heap.ts';
import { intrinsic, shipped } from './intrinsics.ts';
import { kind } from './kinds.ts';
import type { Machine } from './machine.ts';
import type { Out, PyValue } from './objects.ts';
import { BAIL, Bail, NOT_IMPLEMENTED, PyList, PyNative, PyTuple } from './objects.ts';
import { Raise } from './raised.ts';
import { PyBuiltin, defineConstant, defineType } from './rows.ts';
import type { Row } from './rows.ts';
import { parametersOf, substituted } from './substitution.ts';
import { typeOf } from './typeof.ts';
import { GENERIC, PyTypeVar } from './typevars.ts';
import { OR_PYTHON, ROR_PYTHON } from './unionrows.ts';
import { joined, makeUnion } from './union.ts';

const GENERIC_ALIAS: PyClass = builtinClass('types.GenericAlias', OBJECT, 'native', true);
const TYPING_ALIAS: PyClass = namedAlone(builtinClass('typing._GenericAlias', OBJECT, 'native', true));
/** Classes of the aliases that have one of their own, by the name behind `typing.`. */
const SPECIAL_ALIASES: ReadonlyMap<string, PyClass> = new Map(
  ['Annotated', 'Callable', 'Concatenate', 'Literal', 'Unpack'].map((name) => [
    name,
    namedAlone(builtinClass(`typing._${name}${name === 'Annotated' ? '' : 'Generic'}Alias`, TYPING_ALIAS)),
  ]),
);
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
  set cls(cls: PyClass) {
    this.sub = cls;
  }
  override delegate(name: string): PyValue | undefined {
    const own = this.typing ? name.startsWith('__') && name !== RELAYED : OWN.has(name);
    return own ? undefined : this.origin;
  }
  override assignee(name: string): PyValue | undefined {
    return this.typing && !(name.startsWith('__') && name.endsWith('__')) ? this.origin : undefined;
  }
  /** The same with other arguments. */
  withArgs(items: readonly PyValue[]): GenericAlias {
    const [first] = items;
    // Of collections.abc.Callable: what takes the place of a ParamSpec is flat.
    const flat = this.sub?.qualname === '_CallableGenericAlias' && items.length === 2 && (first instanceof PyList || first instanceof PyTuple);
    const args = flat ? [...first.items, items[1]!] : items.slice();
    const alias = new GenericAlias(this.origin, new PyTuple(TUPLE, args), this.starred, this.typing);
    alias.sub = this.sub;
    return alias;
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
    return SPECIAL_ALIASES.get(this.display) ?? TYPING_ALIAS;
  }
  override delegate(name: string): PyValue | undefined {
    return name === RELAYED ? undefined : super.delegate(name);
  }
  override withArgs(items: readonly PyValue[]): GenericAlias {
    const [first] = items;
    if (this.display === 'Callable' && items.length === 2 && (first instanceof PyList || first instanceof PyTuple))
      return new TypingAlias(this.origin, [...first.items.map(typeArgument), items[1]!], 'Callable');
    if (this.metadata !== null) return annotated(first!, this.metadata.items);
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

/** `Annotated[t, …]`: notes on what has notes are behind those. */
export function annotated(t: PyValue, notes: readonly PyValue[]): TypingAlias {
  if (!(t instanceof TypingAlias) || t.metadata === null)
    return new TypingAlias(t, [t], 'Annotated', new PyTuple(TUPLE, notes.slice()));
  return new TypingAlias(t.origin, t.args.items, 'Annotated', new PyTuple(TUPLE, [...t.metadata.items, ...notes]));
}

/** `Unpack[v]`: what a starred type variable or type alias stands for. */
export function unpacked(v: PyValue): GenericAlias {
  return new TypingAlias(UNPACK, [v], 'Unpack');
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

/** An attribute with such a name that an alias of a program's class takes from the class all the same. */
const RELAYED = '__module__';

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

/** `self | b` or `a | self` for an alias or union; what comes out of typing is not asked what it stands with. */
function unionWith(m: Machine, self: PyValue, [a, b]: readonly [PyValue, PyValue]): PyValue | Bail {
  return self instanceof GenericAlias && self.typing ? joined(m, [a, b]) : makeUnion(m, a, b);
}

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
    if $alias_name(self) == 'Annotated':
        return (origin,)
    generic = $generic_class()
    later = bases[bases.index(self) + 1:] if self in bases else ()
    if origin is generic:
        if any(isinstance(base, type) and base.__name__ == 'Protocol' and base.__module__ == 'typing' for base in bases):
            return ()
        if any($is_typing_alias(base, False) and base is not self for base in later):
            return ()
        return (origin,)
    if $is_typing_alias(self, False) and not $alias_name(self):
        return (origin,)
    found = [] if origin in bases else [origin]
    for base in later:
        if $is_typing_alias(base, True):
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
    args = ', '.join([$argument_text(x) for x in self.__args__])
    return f"{'*' if self.__unpacked__ else ''}{$type_text(self.__origin__)}[{args if self.__args__ else '()'}]"
`,
  },
  '__eq__(self, value, /)': {
    doc: `Return self==value.

>>> list[int] == list[int], int | str == str | int
(True, True)`,
    run(m, self, other) {
      if (!(other instanceof GenericAlias) || other.typing) return NOT_IMPLEMENTED;
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
  '__dir__(self, /) -> list[str]': {
    doc: `The names of the class's attributes and of the alias's own.

>>> 'append' in dir(list[int])
True`,
    python: `
def __dir__(self, /):
    return [*{*dir(self.__origin__), '__args__', '__mro_entries__', '__origin__', '__parameters__', '__typing_unpacked_tuple_args__',
              '__unpacked__'}]
`,
  },
  '__mro_entries__(self, bases, /)': {
    doc: `The class that stands for the alias among bases.

>>> list[int].__mro_entries__(())
(<class 'list'>,)`,
    run: (_m, self) => new PyTuple(TUPLE, [self.origin]),
  },
  '__reduce__(self, /)': {
    doc: `How copy makes it again.

>>> list[int].__reduce__()[1]
(<class 'list'>, (<class 'int'>,))`,
    python: `
def __reduce__(self, /):
    if self.__unpacked__:
        return next, (iter(self.__origin__[self.__args__]),)
    return type(self), (self.__origin__, self.__args__)
`,
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
      text: '(origin, args, /)',
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
/** What an alias of typing calls itself: its name there, else that of the class. */
const nameRow = (name: string): Row<GenericAlias> => ({
  doc: 'The name in typing, or that of the class.',
  run: (_m, self) => (self instanceof TypingAlias ? self.display : BAIL),
  python: `
def ${name}(self, /):
    return self.__origin__.__name__
`,
});

defineType(TYPING_ALIAS, isAlias, () => ({
  ...aliasRows(),
  '__dir__(self, /) -> list[str]': {
    doc: `Its own names, and those of the class that are not special.

>>> class C[T]: x = 1
>>> 'x' in dir(C[int])
True`,
    python: `
def __dir__(self, /):
    own = {*object.__dir__(self)} - {'__name__', '__qualname__'}
    if $alias_name(self) != 'Annotated':
        own.discard('__metadata__')
    return [*own, *[name for name in dir(self.__origin__) if not name[:2] == '__' == name[-2:]]]
`,
  },
  '__name__: str': nameRow('__name__'),
  '__qualname__: str': nameRow('__qualname__'),
  '__module__: str': {
    doc: `'typing', for its own names.

>>> import typing
>>> typing.List[int].__module__
'typing'`,
    run: () => 'typing',
  },
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
      // `*Ts` makes the origin anew.
      const same = variadicOf(self) !== null && variadicOf(other) !== null ? true : equal(m, self.origin, other.origin);
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
      if (self instanceof TypingAlias && self.metadata !== null)
        return hash(m, new PyTuple(TUPLE, [self.origin, self.metadata]));
      return hash(
        m,
        new PyTuple(TUPLE, [self.origin instanceof PySpecialForm ? self.origin.name : self.origin, self.args]),
      );
    },
    python: `
def __hash__(self, /):
    if $alias_name(self) == 'Literal':
        return hash(frozenset([(type(x), x) for x in self.__args__]))
    if $alias_name(self) == 'Annotated':
        return hash((self.__origin__, self.__metadata__))
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
    if name in $alias_uncallable():
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

for (const name of ['Annotated', 'Callable']) defineConstant(SPECIAL_ALIASES.get(name)!, '__iter__', null);

shipped(
  'typing_text',
  `
def typing_text(v):
    if isinstance(v, tuple):
        return f'[{", ".join([$typing_text(x) for x in v])}]'
    return 'NoneType' if v is type(None) else $type_text(v)
`,
);

/** Names of typing that are not called: the builtin that they name is. */
const UNCALLABLE = ['List', 'Dict', 'Set', 'FrozenSet', 'Tuple', 'Type'];
intrinsic('alias_uncallable', 1, () => new PyTuple(TUPLE, UNCALLABLE));
intrinsic('alias_name', 1, (_m, a) => (a instanceof TypingAlias ? a.display : ''));
/** Whether it is an alias of typing; those without arguments count if they are to. */
intrinsic(
  'is_typing_alias',
  1,
  (_m, a, bareToo) => (a instanceof GenericAlias && a.typing) || (bareToo === true && a instanceof PySpecialAlias),
);
intrinsic('alias_open', 1, (_m, a) => a instanceof GenericAlias && hasOpenParams(a.args.items));
intrinsic('generic_class', 1, () => GENERIC);

/** Whether two Literals have the same values, with types, in any order. */
function sameLiterals(m: Machine, a: readonly PyValue[], b: readonly PyValue[]): boolean | Bail {
  if (a.length !== b.length) return false;
  m.charge(1 + Math.floor((a.length * b.length) / 4));
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

intrinsic('alias_starred', 1, (m, a) => {
  const alias = a as GenericAlias;
  if (!alias.typing) return new GenericAlias(alias.origin, alias.args, true);
  mustBeType(m, alias);
  return unpacked(alias);
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
        m.charge(1 + Math.floor((a.length * b.length) / 4));
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
        const mix = new FrozensetHash();
        for (const v of self.args.items) {
          const h = hash(m, v);
          if (typeof h !== 'number' && typeof h !== 'bigint') return BAIL;
          mix.add(highHalf(h), lowHalf(h));
        }
        mix.close(self.args.items.length);
        return fromHalves(mix.high, mix.low);
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
        return items.some((v) => v instanceof PyTuple) ? BAIL : joined(m, items);
      },
      python: `
def __class_getitem__(cls, item, /):
    items = item if isinstance(item, tuple) else (item,)
    for x in items:
        if isinstance(x, tuple):
            raise TypeError(f'Union[arg, ...]: each arg must be a type. Got {x!r:.100}.')
    return $union_of(items)
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
  if (hook instanceof PyBuiltin && hook.native && hook.kind === 'classmethod')
    return callPositional(m, hook, [cls, item]);
  return BAIL;
}
