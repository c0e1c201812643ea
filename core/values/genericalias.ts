/**
 * Parameterized types: `list[int]` (types.GenericAlias), `C[int]` of a generic class and `List[int]` (typing._GenericAlias). They are
 * for annotations: nothing checks them at run time. What Python sees of them is in aliasrows.ts; `int | None` in union.ts.
 */
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
import { UNPACK, typeArgument } from './forms.ts';
import { allocate } from './heap.ts';
import { kind } from './kinds.ts';
import type { Machine } from './machine.ts';
import { BAIL, PyList, PyNative, PyTuple } from './objects.ts';
import type { Out, PyValue } from './objects.ts';
import { Raise } from './raised.ts';
import { PyBuiltin, defineType } from './rows.ts';
import { typeOf } from './typeof.ts';
import { PyTypeVar } from './typevars.ts';

export const GENERIC_ALIAS: PyClass = builtinClass('types.GenericAlias', OBJECT, 'native', true);
export const TYPING_ALIAS: PyClass = namedAlone(builtinClass('typing._GenericAlias', OBJECT, 'native', true));
/** Classes of the aliases that have one of their own, by the name behind `typing.`. */
export const SPECIAL_ALIASES: ReadonlyMap<string, PyClass> = new Map(
  ['Annotated', 'Callable', 'Concatenate', 'Literal', 'Unpack'].map((name) => [
    name,
    namedAlone(builtinClass(`typing._${name}${name === 'Annotated' ? '' : 'Generic'}Alias`, TYPING_ALIAS)),
  ]),
);

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
  override get delegates(): boolean {
    return true;
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
