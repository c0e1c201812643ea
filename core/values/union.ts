/** `a | b` for types: which are joined, and how. The class of unions and its rows stand with those of aliases. */
import { LIST, PyClass, TUPLE } from './classes.ts';
import { equal } from './equal.ts';
import { PyForwardRef, PySpecialAlias, PySpecialForm, mustBeNoTuple, mustBeType, typeArgument, typeOrName } from './forms.ts';
import { GenericAlias, Union } from './genericalias.ts';
import { intrinsic } from './intrinsics.ts';
import type { Machine } from './machine.ts';
import { BAIL, Bail, NOT_IMPLEMENTED, PyList, PyNative, PyStr, PyTuple, bare } from './objects.ts';
import type { PyValue } from './objects.ts';
import { PyTypeAlias, PyTypeVar } from './typevars.ts';

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
  const name = bare(text);
  if (!(typeof name === 'string' || name instanceof PyStr)) return false;
  return v instanceof GenericAlias ? v.typing : v instanceof PyNative && !(v instanceof PyTypeAlias) && unionable(v);
}

/** `a | b` for types; NotImplemented if one is none. */
export function makeUnion(m: Machine, a: PyValue, b: PyValue): PyValue | Bail {
  return a instanceof Union || b instanceof Union || (unionable(a) && unionable(b)) || names(a, b) || names(b, a)
    ? joined(m, [a, b])
    : NOT_IMPLEMENTED;
}

/** The union of some types: flat, without repetitions; the type itself if there is only one. */
export function joined(m: Machine, items: readonly PyValue[]): PyValue | Bail {
  const out: PyValue[] = [];
  const add = (v: PyValue): boolean => {
    const t = typeOrName(m, v);
    m.charge(out.length);
    mustBeType(m, t);
    mustBeNoTuple(m, t, 'Union[arg, ...]: each arg must be a type.');
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
