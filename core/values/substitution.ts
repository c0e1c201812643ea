/** Types in the places of type variables: the parameters of an alias, and which argument each gets. */
import { typeText } from './aliastext.ts';
import { LIST, TUPLE } from './classes.ts';
import { heap } from './heap.ts';
import { isGeneric, typeOrName } from './forms.ts';
import { GenericAlias, TypingAlias, variadicOf } from './genericalias.ts';
import { Union, joined } from './union.ts';
import { intrinsic, shipped } from './intrinsics.ts';
import type { Machine } from './machine.ts';
import type { Out, PyValue, Str } from './objects.ts';
import { BAIL, Bail, ELLIPSIS, PyList, PyTuple } from './objects.ts';
import type { Row } from './rows.ts';
import { mkstr, utf16 } from './text.ts';
import { PARAM_SPEC, PyTypeVar, substitute } from './typevars.ts';

/** The type variables in some arguments, in order of first use. */
export function parametersOf(items: readonly PyValue[]): PyValue[] {
  const out: Set<PyValue> = new Set();
  // An alias that is an argument in many places has nothing new in the second one.
  const seen: Set<readonly PyValue[]> = new Set();
  let looked = 0;
  const walk = (list: readonly PyValue[], depth: number): void => {
    if (depth > 100 || seen.has(list)) return;
    seen.add(list);
    looked += 1 + list.length;
    for (const v of list) {
      if (v instanceof PyTypeVar) out.add(v);
      else if (v instanceof GenericAlias || v instanceof Union) walk(v.args.items, depth + 1);
      else if (v instanceof PyTuple || v instanceof PyList) walk(v.items, depth + 1);
    }
  };
  walk(items, 0);
  heap.charge(looked >>> 4);
  return [...out];
}

/** `alias[item]`: puts types in the places of the parameters. */
function substituted(m: Machine, self: GenericAlias | Union, item: PyValue): Out {
  const params = parametersOf(self.args.items);
  const given = givenFor(m, params, item);
  const declares = self instanceof GenericAlias && self.typing && isGeneric(self.origin);
  if (declares || params.length === 0) {
    const text = typeText(m, self);
    if (text === BAIL) return BAIL;
    const shown = utf16(text as Str);
    return m.raise(
      'TypeError',
      mkstr(declares ? `Cannot subscript already-subscripted ${shown}` : `${shown} is not a generic class`),
    );
  }
  let name: Str | Bail = '';
  if (!fits(params, given.length)) {
    name = typeText(m, self);
    if (name === BAIL) return BAIL;
  }
  const values = matchParameters(m, params, given, () => utf16(name as Str));
  if (values === undefined) return undefined;
  const odd = [...values].find(([p, v]) => isParamSpec(p) && !isParameters(v));
  if (odd !== undefined) return BAIL;
  const replace = (v: PyValue, depth: number): PyValue | Bail => {
    if (v instanceof PyTypeVar) {
      const given = values.get(v);
      return given === undefined ? v : given;
    }
    if (
      depth > 100 ||
      !(v instanceof GenericAlias || v instanceof Union || v instanceof PyList || v instanceof PyTuple)
    )
      return v;
    m.charge(4);
    const out: PyValue[] = [];
    for (const item of v instanceof PyList || v instanceof PyTuple ? v.items : v.args.items) {
      const star = variadicOf(item) ?? item;
      const w = replace(star === item || values.get(star) instanceof PyTuple ? star : item, depth + 1);
      if (w instanceof Bail) return BAIL;
      if (!(star instanceof PyTypeVar && star.variadic && w instanceof PyTuple)) out.push(w);
      else for (const one of w.items) out.push(one);
    }
    if (v instanceof Union) return joined(m, out);
    return withItems(v, out);
  };
  return replace(self, 0);
}

/** What `alias[item]` gives to some parameters. */
function givenFor(m: Machine, params: readonly PyValue[], item: PyValue | undefined): readonly PyValue[] {
  return parameterList(m, params, flatArguments(item instanceof PyTuple ? item.items : [item!]));
}

/** Arguments with the items of `*tuple[int, str]` or `Unpack[tuple[int, str]]` in its place. */
function flatArguments(given: readonly PyValue[]): readonly PyValue[] {
  if (given.every((v) => starredItems(v) === null)) return given;
  return given.flatMap((v) => starredItems(v) ?? [v]);
}

/** The items of a starred tuple of so many types; null for anything else. */
function starredItems(v: PyValue): readonly PyValue[] | null {
  const inner =
    v instanceof TypingAlias && v.display === 'Unpack'
      ? v.args.items[0]!
      : v instanceof GenericAlias && v.starred
        ? v
        : null;
  return inner instanceof GenericAlias && inner.origin === TUPLE && !inner.args.items.includes(ELLIPSIS)
    ? inner.args.items
    : null;
}

/** Arguments for parameters: where a ParamSpec is the only one, they are its list. */
export function parameterList(m: Machine, params: readonly PyValue[], given: readonly PyValue[]): readonly PyValue[] {
  const [only] = params;
  if (params.length !== 1 || !isParamSpec(only!)) return given;
  if (given.length === 0) return given;
  const whole = given.length === 1 && isParameters(given[0]!);
  return whole
    ? given
    : [
        new PyTuple(
          TUPLE,
          given.map((v) => typeOrName(m, v)),
        ),
      ];
}

function isParamSpec(v: PyValue): boolean {
  return v instanceof PyTypeVar && v.cls === PARAM_SPEC;
}

/** Whether it can stand for the parameters of a callable. */
function isParameters(v: PyValue): boolean {
  return (
    v instanceof PyList ||
    v instanceof PyTuple ||
    v === ELLIPSIS ||
    isParamSpec(v) ||
    (v instanceof TypingAlias && v.display === 'Concatenate')
  );
}
intrinsic('suits_parameter', 1, (_m, p, v) => !isParamSpec(p) || isParameters(v));

/** What a parameter stands for if nothing is given for it: nothing if it has no default; the types in a tuple for many. */
export function defaultsOf(p: PyValue): readonly PyValue[] {
  const fallback = (p as PyTypeVar).defaultNow();
  if (fallback === undefined) return [];
  const whole = fallback instanceof TypingAlias && fallback.display === 'Unpack' ? fallback.args.items[0]! : fallback;
  const many = (p as PyTypeVar).variadic && whole instanceof GenericAlias && whole.origin === TUPLE;
  return many && !whole.args.items.includes(ELLIPSIS)
    ? whole.args.items
    : [fallback instanceof PyList ? substitute(p, fallback) : fallback];
}

/** A type with other parts; Concatenate with a list at its end is a longer list. */
function withItems(v: GenericAlias | PyList | PyTuple, items: readonly PyValue[]): PyValue {
  if (v instanceof PyList) return new PyList(LIST, items.slice());
  if (v instanceof PyTuple) return new PyTuple(TUPLE, items.slice());
  const last = items[items.length - 1];
  if (v instanceof TypingAlias && v.display === 'Concatenate') {
    if (last instanceof PyList || last instanceof PyTuple)
      return new PyTuple(TUPLE, [...items.slice(0, -1), ...last.items]);
    if (last instanceof TypingAlias && last.display === 'Concatenate')
      return v.withArgs([...items.slice(0, -1), ...last.args.items]);
  }
  return v.withArgs(items);
}

/** Whether that many arguments are neither too few nor too many. */
function fits(params: readonly PyValue[], given: number): boolean {
  const needed = params.filter((p) => p instanceof PyTypeVar && !p.variadic && !p.hasDefault()).length;
  return given >= needed && (given <= params.length || params.some((p) => p instanceof PyTypeVar && p.variadic));
}

/** The row `__getitem__` of what has parameters. */
export const ITEM: Row<GenericAlias | Union> = {
  doc: `Return self[item]: types in the places of the type variables.

>>> def f[T]():
...     return list[T]
>>> f()[int]
list[int]`,
  run: (m, self, item) => substituted(m, self, item as PyValue),
  python: `
def __getitem__(self, item, /):
    return $alias_item(self, item)
`,
};

shipped(
  'alias_item',
  `
def alias_item(self, item):
    if not self.__parameters__:
        raise TypeError(f'{self!r} is not a generic class')
    values = $alias_match(self, item, '' if $alias_fits(self, item) else repr(self))
    for parameter, value in values:
        if not $suits_parameter(parameter, value):
            raise TypeError(f'Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {value}')
    return $alias_filled(self, values)
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
intrinsic('alias_fits', 1, (m, alias, item) => {
  const params = parametersOf(argsOf(alias));
  return fits(params, givenFor(m, params, item).length);
});
intrinsic('alias_match', 1, (m, alias, item, name) => {
  const params = parametersOf(argsOf(alias));
  const given = givenFor(m, params, item);
  const values = matchParameters(m, params, given, () => utf16(name as Str));
  return (
    values &&
    new PyList(
      LIST,
      [...values].map((pair) => new PyTuple(TUPLE, pair)),
    )
  );
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
): Map<PyValue, PyValue> | undefined {
  const values: Map<PyValue, PyValue> = new Map();
  const star = params.findIndex((p) => p instanceof PyTypeVar && p.variadic);
  const fixed = params.length - (star < 0 ? 0 : 1);
  if (!fits(params, given.length)) {
    // Of too few, the first parameter without an argument tells.
    const open = params.findIndex(
      (p, i) => i >= given.length && p instanceof PyTypeVar && !p.variadic && !p.hasDefault(),
    );
    const missing = params[open];
    const behindStar = star >= 0 && open > star;
    if (missing instanceof PyTypeVar && missing.cls === PARAM_SPEC && !behindStar)
      return m.raise('TypeError', mkstr(`Too few arguments for ${name()}`));
    const needed = params.filter((p) => p instanceof PyTypeVar && !p.variadic && !p.hasDefault()).length;
    const least = behindStar ? fixed : open + 1;
    const [word, wanted] = given.length < needed ? ['few', `at least ${least}`] : ['many', `${fixed}`];
    return m.raise(
      'TypeError',
      mkstr(`Too ${word} arguments for ${name()}; actual ${given.length}, expected ${wanted}`),
    );
  }
  let at = 0;
  params.forEach((p, i) => {
    if (i === star) {
      const n = Math.max(0, given.length - fixed);
      values.set(p, new PyTuple(TUPLE, n > 0 ? given.slice(at, at + n) : defaultsOf(p)));
      at += n;
    } else if (at < given.length) values.set(p, substitute(p, given[at++]!));
    else {
      const [fallback] = defaultsOf(p);
      values.set(p, fallback === undefined ? p : fallback);
    }
  });
  return values;
}
