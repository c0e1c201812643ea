/**
 * What annotations are made of beside classes: names of types that are not known yet (ForwardRef), the special forms of
 * `typing` (`Optional`, `Literal`, `ClassVar` …) and its names for generic classes (`List`, `Callable` …).
 */
import { BOOL, NONE_TYPE, PyClass, TUPLE, builtinClass, exceptionClass, namedAlone } from './classes.ts';
import { equal } from './equal.ts';
import { newException } from './exceptions.ts';
import { GenericAlias, TypingAlias, annotated, variadicOf } from './genericalias.ts';
import { MRO_ENTRIES } from './mroentries.ts';
import { joined } from './union.ts';
import { hash } from './hash.ts';
import { allocate } from './heap.ts';
import { intrinsic } from './intrinsics.ts';
import { kind } from './kinds.ts';
import { Thrown } from './machine.ts';
import type { Machine } from './machine.ts';
import { BAIL, ELLIPSIS, NOT_IMPLEMENTED, PyList, PyNative, PyStr, PyTuple, bare } from './objects.ts';
import type { Finished, Out, PyValue, Str } from './objects.ts';
import { quotedText } from './quoted.ts';
import { Raise } from './raised.ts';
import { repr } from './repr.ts';
import { defineConstant, defineType } from './rows.ts';
import type { Row } from './rows.ts';
import { mkstr, utf16 } from './text.ts';
import { GENERIC, PyTypeVar } from './typevars.ts';
import { typeOf } from './typeof.ts';
import { OR_PYTHON, ROR_PYTHON } from './unionrows.ts';

export const FORWARD_REF: PyClass = namedAlone(builtinClass('annotationlib.ForwardRef'));
const SPECIAL_FORM: PyClass = namedAlone(builtinClass('typing._SpecialForm'));
const CACHED_FORM: PyClass = namedAlone(builtinClass('typing._TypedCacheSpecialForm', SPECIAL_FORM));
const SPECIAL_ALIAS: PyClass = namedAlone(builtinClass('typing._SpecialGenericAlias'));
const CALLABLE_TYPE: PyClass = namedAlone(builtinClass('typing._CallableType', SPECIAL_ALIAS));
const TUPLE_TYPE: PyClass = namedAlone(builtinClass('typing._TupleType', SPECIAL_ALIAS));

// ---- names of types

/** A type that an annotation names by a text, or by a name that has no value yet. */
export class PyForwardRef extends PyNative {
  readonly text: Str;
  readonly module: PyValue;
  readonly owner: PyValue;
  readonly isArgument: boolean;
  readonly isClass: boolean;
  /** Where names are looked up beside what `evaluate` is given. */
  globals: PyValue = null;
  /** The variables of enclosing functions: cells by name; or None. */
  closure: PyValue = null;
  constructor(text: Str, module: PyValue = null, owner: PyValue = null, isArgument = true, isClass = false) {
    super();
    this.text = text;
    this.module = module;
    this.owner = owner;
    this.isArgument = isArgument;
    this.isClass = isClass;
    allocate(7);
  }
  get cls(): PyClass {
    return FORWARD_REF;
  }
}
kind('forward_ref', PyForwardRef, () => new PyForwardRef(''), {
  text: 'str',
  module: 'value',
  owner: 'value',
  isArgument: 'flag',
  isClass: 'flag',
  globals: 'value',
  closure: 'value',
});

/** An argument of a type as it is kept: None is its class, and a text names a type. */
export function typeArgument(v: PyValue): PyValue {
  if (v === null) return NONE_TYPE;
  return typeof v === 'string' || v instanceof PyStr ? new PyForwardRef(v) : v;
}

/** Arguments of a subscript, as a list. */
function given(item: PyValue): readonly PyValue[] {
  return item instanceof PyTuple ? item.items : [item];
}

// ---- forms

/** `typing.ClassVar` and the like. */
export class PySpecialForm extends PyNative {
  readonly name: string;
  constructor(name: string) {
    super();
    this.name = name;
    allocate(1);
  }
  get cls(): PyClass {
    return this.name === 'Literal' || this.name === 'Annotated' ? CACHED_FORM : SPECIAL_FORM;
  }
}
kind('special_form', PySpecialForm, () => new PySpecialForm(''), { name: 'text' });

/** `typing.Unpack`, which starred types are made with as well: one for all runs. */
class UnpackForm extends PySpecialForm {}
export const UNPACK: PySpecialForm = new UnpackForm('Unpack');
kind('unpack_form', UnpackForm, () => UNPACK, {});

/** `typing.List` and the like: a generic class under a name of typing's. `count` arguments; -1: any number. */
export class PySpecialAlias extends PyNative {
  readonly origin: PyValue;
  readonly count: number;
  readonly name: string;
  constructor(origin: PyValue, count: number, name: string) {
    super();
    this.origin = origin;
    this.count = count;
    this.name = name;
    allocate(3);
  }
  get cls(): PyClass {
    if (this.name === 'Callable') return CALLABLE_TYPE;
    return this.name === 'Tuple' ? TUPLE_TYPE : SPECIAL_ALIAS;
  }
  override get delegates(): boolean {
    return true;
  }
  override delegate(name: string): PyValue | undefined {
    return (name.startsWith('__') && name.endsWith('__')) || name === '_name' || name === '_nparams' ? undefined : this.origin;
  }
}
kind('special_alias', PySpecialAlias, () => new PySpecialAlias(null, 0, ''), { origin: 'value', count: 'count', name: 'text' });

/** Forms that take one type. */
const WITH_ONE: ReadonlyMap<string, string> = new Map([
  ['ClassVar', 'typing.ClassVar accepts only single type.'],
  ['Final', 'typing.Final accepts only single type.'],
  ['Required', 'Required accepts only a single type.'],
  ['NotRequired', 'NotRequired accepts only a single type.'],
  ['ReadOnly', 'ReadOnly accepts only a single type.'],
  ['TypeGuard', 'typing.TypeGuard accepts only single type.'],
  ['TypeIs', 'typing.TypeIs accepts only single type.'],
  ['Unpack', 'typing.Unpack accepts only single type.'],
]);

/** A type that stands alone as an argument; a TypeError for what is none. What stands in a class alone is one if `inClass`. */
export function checkedType(m: Machine, v: PyValue, message: string, inClass = false): PyValue {
  const t = typeOrName(m, v, inClass);
  mustBeType(m, t, inClass);
  if (isGeneric(t)) throw new Raise('TypeError', `Plain ${text(m, t)} is not valid as type argument`);
  mustBeNoTuple(m, t, message);
  return t;
}

/** A TypeError for a tuple in the place of a type. */
export function mustBeNoTuple(m: Machine, t: PyValue, message: string): void {
  if (t instanceof PyTuple && t.cls === TUPLE) throw new Raise('TypeError', `${message} Got ${text(m, t)}.`);
}

/** An argument of a type as it is kept; a SyntaxError for a text that is no expression. */
export function typeOrName(m: Machine, given: PyValue, inClass = false): PyValue {
  const v = bare(given);
  if (typeof v !== 'string' && !(v instanceof PyStr)) return typeArgument(given);
  const source = utf16(v);
  const whole = source.startsWith('*') ? mkstr(`(${source},)`) : v;
  if (m.compile(whole, '<string>', 'eval', { annotations: false, byName: true }) === undefined) {
    m.recall();
    const message = mkstr(`Forward reference must be an expression -- got ${utf16(quotedText(v))}`);
    throw new Thrown(newException(m, exceptionClass('SyntaxError'), [message]));
  }
  return new PyForwardRef(v, null, null, true, inClass);
}

/** A TypeError for forms and their aliases that are no types. */
export function mustBeType(m: Machine, t: PyValue, inClass = false): void {
  if (t instanceof GenericAlias && t.typing) {
    const inClassOnly = t instanceof TypingAlias && IN_CLASS.has(t.display);
    if (isGeneric(t.origin) || (inClassOnly && !inClass)) throw new Raise('TypeError', `${text(m, t)} is not valid as type argument`);
  } else if (t instanceof PySpecialForm) {
    const { name } = t;
    if (!(inClass && IN_CLASS.has(name)) && (WITH_ONE.has(name) || BARE.has(name)))
      throw new Raise('TypeError', `Plain typing.${name} is not valid as type argument`);
  }
}

/** Generic or Protocol itself. */
export function isGeneric(v: PyValue): boolean {
  return v === GENERIC || (v instanceof PyClass && v.name === 'Protocol' && v.own().get('__module__')?.v === 'typing');
}

/** Forms that stand in the annotations of classes. */
const IN_CLASS: ReadonlySet<string> = new Set(['ClassVar', 'Final']);

/** Forms that mean nothing without arguments. */
const BARE: ReadonlySet<string> = new Set(['Optional', 'Union', 'Literal', 'Annotated', 'Concatenate']);

/** `form[item]`. */
function formItem(m: Machine, form: PySpecialForm, item: PyValue): Out {
  const { name } = form;
  const one = WITH_ONE.get(name);
  if (one !== undefined) {
    if (item instanceof PyTuple) return m.raise('TypeError', mkstr(`${one} Got ${text(m, item)}.`));
    const t = checkedType(m, item, one, IN_CLASS.has(name));
    return new TypingAlias(form, [t], name);
  }
  const items = given(item);
  switch (name) {
    case 'Optional': {
      if (item instanceof PyTuple) return m.raise('TypeError', mkstr(`typing.Optional requires a single type. Got ${text(m, item)}.`));
      return joined(m, [checkedType(m, item, 'typing.Optional requires a single type.'), null]);
    }
    case 'Literal': {
      const flat: PyValue[] = [];
      for (const v of items) {
        if (!(v instanceof TypingAlias && v.display === 'Literal')) flat.push(v);
        else for (const inner of v.args.items) flat.push(inner);
      }
      // What has no hash is not compared, and then nothing is.
      if (flat.some((v) => typeOf(v).lookup('__hash__') === null)) return new TypingAlias(form, flat, name);
      const kept: PyValue[] = [];
      for (const v of flat) {
        m.work(kept.length);
        let known = false;
        for (const w of kept) {
          if (typeOf(w) !== typeOf(v)) continue;
          const same = equal(m, v, w);
          if (same === BAIL) return BAIL;
          if (same === true) known = true;
        }
        if (!known) kept.push(v);
      }
      return new TypingAlias(form, kept, name);
    }
    case 'Annotated': {
      if (items.length < 2)
        return m.raise('TypeError', 'Annotated[...] should be used with at least two arguments (a type and an annotation).');
      if (variadicOf(items[0]!) !== null)
        return m.raise('TypeError', 'Annotated[...] should not be used with an unpacked TypeVarTuple');
      const t = checkedType(m, items[0]!, 'Annotated[t, ...]: t must be a type.', true);
      return annotated(t, items.slice(1));
    }
    case 'Concatenate': {
      if (items.length === 0) return m.raise('TypeError', 'Cannot take a Concatenate of no types.');
      const last = items[items.length - 1]!;
      if (last !== ELLIPSIS && !(last instanceof PyTypeVar))
        return m.raise('TypeError', 'The last parameter to Concatenate should be a ParamSpec variable or ellipsis.');
      const message = 'Concatenate[arg, ...]: each arg must be a type.';
      return new TypingAlias(form, [...items.slice(0, -1).map((v) => checkedType(m, v, message)), last], name);
    }
    default:
      return m.raise('TypeError', mkstr(`typing.${name} is not subscriptable`));
  }
}

function text(m: Machine, v: PyValue): string {
  const shown = repr(m, v);
  return shown === BAIL ? '' : utf16(shown as Str).slice(0, 100);
}

/** `List[item]`. */
function aliasItem(m: Machine, alias: PySpecialAlias, item: PyValue): Out {
  const items = given(item);
  if (alias.name === 'Callable') return callableItem(m, alias, items);
  if (alias.name === 'Tuple') {
    if (items.length === 0) return new TypingAlias(alias.origin, [], 'Tuple');
    return new TypingAlias(alias.origin, items.map((v) => (v === ELLIPSIS ? v : checkedType(m, v, 'Tuple[t0, t1, ...]: each t must be a type.'))), 'Tuple');
  }
  if (alias.count === 0) return m.raise('TypeError', mkstr(`typing.${alias.name} is not a generic class`));
  const args = items.map((v) => (v === ELLIPSIS ? v : checkedType(m, v, 'Parameters to generic types must be types.')));
  const few = args.length < least(alias);
  if (alias.count >= 0 && (few || args.length > alias.count)) {
    const need = few && least(alias) < alias.count ? `at least ${least(alias)}` : String(alias.count);
    return m.raise(
      'TypeError',
      mkstr(`Too ${few ? 'few' : 'many'} arguments for typing.${alias.name}; actual ${args.length}, expected ${need}`),
    );
  }
  // The types that a generator is sent and returns are None unless they are given; __exit__ answers bool or None.
  while (alias.count >= 0 && args.length < alias.count) {
    const missing = alias.name.endsWith('ContextManager') ? joined(m, [BOOL, null]) : NONE_TYPE;
    if (missing === BAIL) return BAIL;
    args.push(missing as PyValue);
  }
  return new TypingAlias(alias.origin, args, alias.name);
}

function least(alias: PySpecialAlias): number {
  if (alias.name === 'Generator' || alias.name === 'AsyncGenerator') return 1;
  return alias.name.endsWith('ContextManager') ? 1 : alias.count;
}

function callableItem(m: Machine, alias: PySpecialAlias, items: readonly PyValue[]): Out {
  if (items.length !== 2) return m.raise('TypeError', 'Callable must be used as Callable[[arg, ...], result].');
  const [params, result] = items as [PyValue, PyValue];
  const answer = checkedType(m, result, 'Callable[args, result]: result must be a type.');
  if (params instanceof PyList || params instanceof PyTuple) return new TypingAlias(alias.origin, [...params.items.map((v) => typeOrName(m, v)), answer], 'Callable');
  if (params === ELLIPSIS || params instanceof PyTypeVar || (params instanceof TypingAlias && params.display === 'Concatenate'))
    return new TypingAlias(alias.origin, [params, answer], 'Callable');
  return new TypingAlias(alias.origin, [typeArgument(params), answer], 'Callable');
}

// ---- rows

const OR: Row<PyNative> = {
  doc: 'Return self|value.',
  run: (m, self, value) => joined(m, [self as PyValue, value as PyValue]),
  python: OR_PYTHON,
};
const ROR: Row<PyNative> = {
  doc: 'Return value|self.',
  run: (m, self, value) => joined(m, [value as PyValue, self as PyValue]),
  python: ROR_PYTHON,
};

defineType(
  FORWARD_REF,
  (v): v is PyForwardRef => v instanceof PyForwardRef,
  () => ({
    '__forward_arg__: str': {
      doc: 'The text.',
      run: (_m, self) => self.text,
      set: (m) => m.raise('AttributeError', "property '__forward_arg__' of 'ForwardRef' object has no setter"),
      del: (m) => m.raise('AttributeError', "property '__forward_arg__' of 'ForwardRef' object has no deleter"),
    },
    '__module__: str': { doc: "'annotationlib'.", run: () => 'annotationlib' },
    '__forward_module__: Any': { doc: 'The module to look in.', run: (_m, self) => self.module },
    '__forward_is_argument__: bool': { doc: 'Whether it stands as an argument.', run: (_m, self) => self.isArgument },
    '__forward_is_class__: bool': { doc: 'Whether it stands in a class.', run: (_m, self) => self.isClass },
    '__reduce__(self, /)': {
      doc: 'How copy makes it again.',
      python: `
def __reduce__(self, /):
    given = {'module': self.__forward_module__, 'owner': self.__owner__, 'is_argument': self.__forward_is_argument__,
             'is_class': self.__forward_is_class__}
    return lambda text: type(self)(text, **given), (self.__forward_arg__,)
`,
    },
    '__owner__: Any': { doc: 'The class, function or module with the annotation.', run: (_m, self) => self.owner },
    '__globals__: Any': { doc: 'The names of its module.', run: (_m, self) => self.globals },
    '__cell__: Any': { doc: 'The variables of enclosing functions.', run: (_m, self) => self.closure },
    'evaluate(self, *, globals=None, locals=None, type_params=None, owner=None, format=1)': {
      doc: 'The type that it names.',
      python: `
def evaluate(self, *, globals=None, locals=None, type_params=None, owner=None, format=1):
    import annotationlib
    return annotationlib._evaluate(self, globals, locals, type_params, owner, format)
`,
    },
    '__repr__(self, /) -> str': {
      doc: 'Return repr(self).',
      run(m, self) {
        let out = `ForwardRef(${quotedText(self.text)}`;
        for (const [name, v] of [['module', self.module], ['is_class', self.isClass || null], ['owner', self.owner]] as const) {
          if (v === null) continue;
          const shown = repr(m, v);
          if (shown === BAIL) return BAIL;
          out += `, ${name}=${utf16(shown as Str)}`;
        }
        return mkstr(`${out})`);
      },
      python: `
def __repr__(self, /):
    more = '' if self.__forward_module__ is None else f', module={self.__forward_module__!r}'
    if self.__forward_is_class__:
        more += ', is_class=True'
    if self.__owner__ is not None:
        more += f', owner={self.__owner__!r}'
    return f'ForwardRef({self.__forward_arg__!r}{more})'
`,
    },
    '__eq__(self, value, /)': {
      doc: 'Return self==value.',
      run: (m, self, other): Finished =>
        !(other instanceof PyForwardRef)
          ? NOT_IMPLEMENTED
          : self.isClass === other.isClass &&
              self.owner === other.owner &&
              self.globals === other.globals &&
              self.module === other.module
            ? (equal(m, self.text, other.text) as boolean)
            : false,
    },
    '__hash__(self, /) -> int': { doc: 'Return hash(self).', run: (m, self) => hash(m, self.text) as number },
    '__or__(self, value, /)': OR as Row<PyForwardRef>,
    '__ror__(self, value, /)': ROR as Row<PyForwardRef>,
  }),
  () => ({
    '__new__(cls, arg, *, module=None, owner=None, is_argument=True, is_class=False)': {
      doc: 'A name for a type.',
      runN(m, _cls, args) {
        const [given, module, owner, isArgument, isClass] = args as PyValue[];
        const name = bare(given!);
        if (typeof name !== 'string' && !(name instanceof PyStr))
          return m.raise('TypeError', mkstr(`Forward reference must be a string -- got ${text(m, given!)}`));
        return new PyForwardRef(name, module, owner, isArgument === true, isClass === true);
      },
    },
  }),
);

defineType(
  SPECIAL_FORM,
  (v): v is PySpecialForm => v instanceof PySpecialForm,
  () => ({
    '_name: str': { doc: 'The name.', run: (_m, self) => self.name },
    '__name__: str': { doc: 'The name.', run: (_m, self) => self.name },
    '__qualname__: str': { doc: 'The name.', run: (_m, self) => self.name },
    '__module__: str': { doc: "'typing'.", run: () => 'typing' },
    '__repr__(self, /) -> str': { doc: 'Return repr(self).', run: (_m, self) => mkstr(`typing.${self.name}`) },
    '__getitem__(self, parameters, /)': {
      doc: 'Return self[parameters].',
      run: (m, self, item) => formItem(m, self, item as PyValue),
      python: `
def __getitem__(self, parameters, /):
    if self.__name__ == 'Optional':
        return $union_of((parameters, None))
    kept = []
    for item in parameters if isinstance(parameters, tuple) else (parameters,):
        for value in item.__args__ if getattr(item, '__origin__', None) is self else (item,):
            if not any(type(value) is type(known) and value == known for known in kept):
                kept.append(value)
    return $literal(self, tuple(kept))
`,
    },
    '__reduce__(self, /)': { doc: 'Its name: a copy is the same.', run: (_m, self) => self.name },
    '__call__(self, /, *args, **kwds)': {
      doc: 'Raises TypeError.',
      run: (m, self) => m.raise('TypeError', mkstr(`Cannot instantiate typing.${self.name}`)),
    },
    '__mro_entries__(self, bases, /)': {
      doc: 'Raises TypeError.',
      run: (m, self) => m.raise('TypeError', mkstr(`Cannot subclass typing.${self.name}`)),
    },
    '__instancecheck__(self, obj, /)': {
      doc: 'Raises TypeError.',
      run: (m, self) => m.raise('TypeError', mkstr(`typing.${self.name} cannot be used with isinstance()`)),
    },
    '__subclasscheck__(self, cls, /)': {
      doc: 'Raises TypeError.',
      run: (m, self) => m.raise('TypeError', mkstr(`typing.${self.name} cannot be used with issubclass()`)),
    },
    '__or__(self, value, /)': OR as Row<PySpecialForm>,
    '__ror__(self, value, /)': ROR as Row<PySpecialForm>,
  }),
);

intrinsic('literal', 1, (_m, form, values) => new TypingAlias(form!, (values as PyTuple).items, 'Literal'));

defineType(
  SPECIAL_ALIAS,
  (v): v is PySpecialAlias => v instanceof PySpecialAlias,
  () => ({
    '__origin__: Any': { doc: 'The class.', run: (_m, self) => self.origin },
    '_name: str': { doc: 'The name.', run: (_m, self) => self.name },
    '__name__: str': { doc: 'The name.', run: (_m, self) => self.name },
    '__qualname__: str': { doc: 'The name.', run: (_m, self) => self.name },
    '__module__: str': { doc: "'typing'.", run: () => 'typing' },
    '_nparams: int': { doc: 'How many arguments it takes.', run: (_m, self) => self.count },
    '__repr__(self, /) -> str': { doc: 'Return repr(self).', run: (_m, self) => mkstr(`typing.${self.name}`) },
    '__getitem__(self, params, /)': {
      doc: 'Return self[params].',
      run: (m, self, item) => aliasItem(m, self, item as PyValue) as Finished,
    },
    '__call__(self, /, *args, **kwargs)': {
      doc: 'Makes an object of the class, except for the names of builtins.',
      python: `
def __call__(self, /, *args, **kwargs):
    if self._name in $alias_uncallable():
        raise TypeError(f'Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead')
    return self.__origin__(*args, **kwargs)
`,
    },
    '__reduce__(self, /)': { doc: 'Its name: a copy is the same.', run: (_m, self) => self.name },
    '__mro_entries__(self, bases, /)': { doc: 'The classes that stand for it among bases.', python: MRO_ENTRIES },
    '__instancecheck__(self, obj, /)': {
      doc: 'Whether obj is an instance of the class.',
      python: `
def __instancecheck__(self, obj, /):
    if self._name == 'ByteString':
        import warnings
        warnings.warn("'typing.ByteString' is deprecated and slated for removal in Python 3.17", DeprecationWarning)
    return self.__subclasscheck__(type(obj))
`,
    },
    '__subclasscheck__(self, cls, /)': {
      doc: 'Whether cls is a subclass of the class.',
      python: `
def __subclasscheck__(self, cls, /):
    return issubclass(cls, self.__origin__)
`,
    },
    '__or__(self, value, /)': OR as Row<PySpecialAlias>,
    '__ror__(self, value, /)': ROR as Row<PySpecialAlias>,
  }),
);
for (const cls of [SPECIAL_FORM, SPECIAL_ALIAS]) defineConstant(cls, '__iter__', null);
