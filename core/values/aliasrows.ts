/** The rows of types.GenericAlias and typing._GenericAlias, and what their Python asks for. The classes are in genericalias.ts. */
import { aliasText, hasOpenParams } from './aliastext.ts';
import { TUPLE } from './classes.ts';
import { equal } from './equal.ts';
import { PySpecialAlias, PySpecialForm, mustBeType } from './forms.ts';
import {
  GENERIC_ALIAS,
  SPECIAL_ALIASES,
  TYPING_ALIAS,
  GenericAlias,
  TypingAlias,
  unpacked,
  variadicOf,
} from './genericalias.ts';
import { hash, hash64 } from './hash.ts';
import { intrinsic } from './intrinsics.ts';
import type { Machine } from './machine.ts';
import { MRO_ENTRIES } from './mroentries.ts';
import { BAIL, NOT_IMPLEMENTED, PyTuple } from './objects.ts';
import type { Bail, PyValue } from './objects.ts';
import { Raise } from './raised.ts';
import { defineConstant, defineType } from './rows.ts';
import type { Row } from './rows.ts';
import { ITEM, parametersOf } from './substitution.ts';
import { typeOf } from './typeof.ts';
import { GENERIC } from './typevars.ts';
import { OR, ROR } from './union.ts';

function isAlias(v: PyValue): v is GenericAlias {
  return v instanceof GenericAlias;
}

/** Of both. */
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
  '__getitem__(self, item, /)': ITEM as Row<GenericAlias>,
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

/** Whether a value has a hash that no code of the program gives. */
function isHashed(m: Machine, v: PyValue): boolean {
  try {
    return hash64(m, v);
  } catch (e) {
    if (e instanceof Raise) return false;
    throw e;
  }
}

/** Whether two Literals have the same values, with types, in any order. */
function sameLiterals(m: Machine, a: readonly PyValue[], b: readonly PyValue[]): boolean | Bail {
  if (!a.every((v) => isHashed(m, v)) || !b.every((v) => isHashed(m, v))) return BAIL;
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
