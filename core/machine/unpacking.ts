/**
 * Assignment of the items of an iterable to several targets. Native as long as the iterable is; generators and iterators that
 * step in Python are left to the shipped `unpack`.
 */
import { Bail, DICT, H, LIST, PyDict, PyList, PyTuple, TUPLE, atMost, collect, mkstr, saysIter, typeName } from '../values/mod.ts';
import type { Closure, Frame, PyValue } from '../values/mod.ts';
import type { Simple } from '../code/mod.ts';
import { callShipped } from './calls.ts';
import { ABNORMAL, VM, link } from './vm.ts';

/** The closure of an `unpack` instruction; x evaluates what is unpacked. */
export function unpacking(i: Simple & { op: 'unpack' }, pc: number, x: (r: Frame) => PyValue): Closure {
  const ds = i.ds.map((d) => d + H);
  const n = ds.length;
  const { star } = i;
  return (r) => {
    const v = x(r);
    if (star < 0) {
      const items = itemsOf(v);
      if (items !== null && items.length === n) {
        for (let k = 0; k < n; k++) r[ds[k]!] = items[k];
        return undefined;
      }
    }
    r[2] = pc;
    VM.cur = r;
    const items = star < 0 ? exactly(n, v) : starred(n, star, v);
    if (items === undefined) return ABNORMAL;
    if (!(items instanceof Bail)) {
      for (let k = 0; k < n; k++) r[ds[k]!] = items[k];
      return undefined;
    }
    // The values arrive as a tuple in the first destination and are spread from there (landing.ts).
    const w = callShipped(r, 'unpack', [v, n, star], n === 0 ? -1 : ds[0]!);
    if (w === undefined) return ABNORMAL;
    for (let k = 0; k < n; k++) r[ds[k]!] = (w as PyTuple).items[k];
    return undefined;
  };
}

/** What iterating over a list or tuple gives, as long as no class of the program has a say in it. */
function itemsOf(v: PyValue): readonly PyValue[] | null {
  if (v instanceof PyTuple) return v.cls.keeps(TUPLE, '__iter__') ? v.items : null;
  return v instanceof PyList && v.cls.keeps(LIST, '__iter__') ? v.items : null;
}

/** The n items of v; undefined: an exception is pending, as there are more or fewer, or v has none. After BAIL v is as it was. */
function exactly(n: number, v: PyValue): readonly PyValue[] | Bail | undefined {
  if (!saysIter(v)) return notUnpacked(v);
  const items = itemsOf(v) ?? atMost(link.machine, v, n + 1);
  if (items instanceof Bail || items.length === n) return items;
  if (items.length < n) return tooFew(`${n}`, items.length);
  const got = knownLength(v);
  return link.machine.raise('ValueError', `too many values to unpack (expected ${n}${got === null ? '' : `, got ${got}`})`);
}

/** The length that the error tells: of exact lists, tuples and dicts. */
function knownLength(v: PyValue): number | null {
  if (v instanceof PyList && v.cls === LIST) return v.items.length;
  if (v instanceof PyTuple && v.cls === TUPLE) return v.items.length;
  return v instanceof PyDict && v.cls.shown === DICT ? v.live : null;
}

/**
 * The items of v for n targets, those between the first `star` and the last ones as a list; undefined: a ValueError is pending. After
 * BAIL v is as it was.
 */
function starred(n: number, star: number, v: PyValue): readonly PyValue[] | Bail | undefined {
  if (!saysIter(v)) return notUnpacked(v);
  const all = itemsOf(v);
  if (all !== null) link.machine.work(all.length);
  const items = all ?? collect(link.machine, v);
  if (items instanceof Bail) return items;
  const end = items.length - (n - 1 - star);
  if (end < star) return tooFew(`at least ${n - 1}`, items.length);
  const values: PyValue[] = items.slice(0, star);
  values.push(new PyList(LIST, items.slice(star, end)));
  for (let k = end; k < items.length; k++) values.push(items[k]!);
  return values;
}

function notUnpacked(v: PyValue): undefined {
  return link.machine.raise('TypeError', mkstr(`cannot unpack non-iterable ${typeName(v)} object`));
}

function tooFew(expected: string, got: number): undefined {
  return link.machine.raise('ValueError', `not enough values to unpack (expected ${expected}, got ${got})`);
}
