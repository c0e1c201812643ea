/** typing.Generic: the type parameters of a class, which it collects from its bases, and what stands for them in `C[int]`. */
import { setClassAttr } from './attributes.ts';
import { OBJECT, TUPLE } from './classes.ts';
import type { PyClass } from './classes.ts';
import type { PyDict } from './dict.ts';
import { isGeneric, typeOrName } from './forms.ts';
import { GenericAlias, variadicOf } from './genericalias.ts';
import { intrinsic } from './intrinsics.ts';
import type { Machine } from './machine.ts';
import { BAIL, PyList, PyTuple } from './objects.ts';
import type { Out, PyValue } from './objects.ts';
import { Raise } from './raised.ts';
import { defineConstant, defineType } from './rows.ts';
import { defaultsOf, matchParameters, parameterList, parametersOf } from './substitution.ts';
import { mkstr, utf16 } from './text.ts';
import { GENERIC, PARAM_SPEC, PyTypeVar, language, typeVarText, unpackedVariadic } from './typevars.ts';

language('generic', 'params', (_m, params) => {
  const args = (params as PyTuple).items.map(unpackedVariadic);
  checkDefaults(args);
  return new GenericAlias(GENERIC, new PyTuple(TUPLE, args), false, true);
});

/** A TypeError for parameters of Generic whose defaults are in no order. */
function checkDefaults(args: readonly PyValue[]): void {
  let variadic = false;
  let defaulted = false;
  for (const arg of args) {
    if (variadicOf(arg) !== null) variadic = true;
    if (!(arg instanceof PyTypeVar)) continue;
    if (variadic && arg.hasDefault())
      throw new Raise('TypeError', 'Type parameter with a default follows TypeVarTuple');
    if (arg.hasDefault()) defaulted = true;
    else if (defaulted) {
      const name = `${arg.infer ? '' : '~'}${utf16(arg.name)}`;
      throw new Raise('TypeError', `Type parameter ${name} without a default follows type parameter with a default`);
    }
  }
}

/** Type variables as their repr shows them. */
function shownNames(params: readonly PyValue[]): string {
  return params.map((p) => utf16(typeVarText(p as PyTypeVar))).join(', ');
}

/** `Generic[T]`, and `C[int]` for the classes below it. */
function genericItem(m: Machine, cls: PyClass, item: PyValue): Out {
  let args = item instanceof PyTuple ? item.items : [item];
  const { name } = cls;
  const declares = isGeneric(cls);
  if (declares) {
    const shown = name === 'Protocol' ? name : 'Generic';
    if (args.length === 0) return m.raise('TypeError', mkstr(`Parameter list to ${shown}[...] cannot be empty`));
    const seen: Set<PyValue> = new Set();
    for (const given of args) {
      const arg = variadicOf(given) ?? given;
      if (!(arg instanceof PyTypeVar) || (arg.variadic && arg === given)) {
        return m.raise(
          'TypeError',
          mkstr(`Parameters to ${shown}[...] must all be type variables or parameter specification variables.`),
        );
      }
      if (seen.has(arg)) return m.raise('TypeError', mkstr(`Parameters to ${shown}[...] must all be unique`));
      seen.add(arg);
    }
    checkDefaults(args);
    return new GenericAlias(cls, new PyTuple(TUPLE, args), false, true);
  }
  const params = cls.lookup('__parameters__');
  const shown = `<class '${cls.own().get('__module__')?.v as string}.${cls.qualname}'>`;
  if (!(params instanceof PyTuple) || params.items.length === 0)
    return m.raise('TypeError', mkstr(`${shown} is not a generic class`));
  args = parameterList(m, params.items, args);
  if (params.items.some((p) => p instanceof PyTypeVar && p.fallback === undefined)) return BAIL;
  if (matchParameters(m, params.items, args, () => shown) === undefined) return undefined;
  const star = params.items.findIndex((p) => p instanceof PyTypeVar && p.variadic);
  let all = args.map((arg, i) => {
    if (!(arg instanceof PyList)) return typeOrName(m, arg);
    // Those behind a variable for many are counted from the end.
    const p = params.items[star < 0 || i < star ? i : i - args.length + params.items.length];
    return p instanceof PyTypeVar && p.cls === PARAM_SPEC ? new PyTuple(TUPLE, arg.items.slice()) : arg;
  });
  const few = args.length < params.items.length;
  if (few && star < 0) all = [...all, ...params.items.slice(args.length).flatMap(defaultsOf)];
  else if (few) {
    // What a variable for many stands for by default is in its place, behind what those before it stand for.
    const at = Math.min(star, args.length);
    all = [...all.slice(0, at), ...params.items.slice(at, star + 1).flatMap(defaultsOf), ...all.slice(at)];
  }
  return new GenericAlias(cls, new PyTuple(TUPLE, all), false, true);
}
intrinsic('generic_item', 1, (m, cls, item) => genericItem(m, cls as PyClass, item) as PyValue | undefined);

/** Sets `__parameters__` of a new class below Generic; undefined when its bases may not stand together. */
function collectParameters(m: Machine, cls: PyClass): Out {
  const bases = cls.own().get('__orig_bases__')?.v;
  const aliases = bases instanceof PyTuple ? bases.items : [];
  const plain =
    bases instanceof PyTuple
      ? aliases.includes(GENERIC)
      : cls.bases.includes(GENERIC) && cls.name !== 'Protocol' && cls.cls.name !== '_TypedDictMeta';
  if (plain) return m.raise('TypeError', 'Cannot inherit from plain Generic');
  const declared = aliases.filter((b) => b instanceof GenericAlias && b.origin === GENERIC) as GenericAlias[];
  if (declared.length > 1) return m.raise('TypeError', 'Cannot inherit from Generic[...] multiple times.');
  let params: readonly PyValue[] = parametersOf(aliases);
  if (declared.length === 1) {
    const listed = parametersOf(declared[0]!.args.items);
    const rest = params.filter((p) => !listed.includes(p));
    if (rest.length > 0)
      return m.raise(
        'TypeError',
        mkstr(`Some type variables (${shownNames(rest)}) are not listed in Generic[${shownNames(listed)}]`),
      );
    params = listed;
  } else checkDefaults(params);
  setClassAttr(cls, '__parameters__', new PyTuple(TUPLE, params.slice()));
  return null;
}
intrinsic('generic_collect', 1, (m, cls) => collectParameters(m, cls as PyClass) as PyValue | undefined);
intrinsic('class_of_generics', 0, () => GENERIC);

/** The `__init_subclass__` that stands behind Generic's in the order of a class. */
function hookBehind(cls: PyClass): PyValue | undefined {
  for (let i = cls.mro.indexOf(GENERIC) + 1; i < cls.mro.length; i++) {
    const cell = cls.mro[i]!.own().get('__init_subclass__');
    if (cell !== undefined) return cell.v;
  }
  return undefined;
}

defineType(
  GENERIC,
  (v): v is PyValue => v !== undefined,
  () => ({}),
  () => ({
    '__class_getitem__(cls, params, /)': {
      doc: 'Parameterizes a generic class.',
      run: (m, cls, params) => genericItem(m, cls, params as PyValue),
      python: `
def __class_getitem__(cls, params, /):
    for parameter in cls.__parameters__:
        parameter.__default__
    return $generic_item(cls, params)
`,
    },
    '__init_subclass__(cls, /, *args, **kwargs) -> None': {
      doc: 'Collects the type parameters of the bases.',
      run(m, cls, args, kwargs) {
        if ((args as PyTuple).items.length > 0 || (kwargs as PyDict).live > 0) return BAIL;
        if (hookBehind(cls) !== OBJECT.lookup('__init_subclass__')) return BAIL;
        return collectParameters(m, cls);
      },
      python: `
def __init_subclass__(cls, /, *args, **kwargs):
    super($class_of_generics(), cls).__init_subclass__(*args, **kwargs)
    $generic_collect(cls)
`,
    },
  }),
);
defineConstant(GENERIC, '__slots__', new PyTuple(TUPLE, []));
