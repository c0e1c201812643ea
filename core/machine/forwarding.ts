/**
 * A call that hands on what there is: `f(*args, **kwargs)`, `f(x, *items)`, `f(**options)`. Its instructions as one closure, which
 * makes neither the list nor the dict that they collect the arguments in, but charges what they charge. Nothing can pause between them.
 */
import { DICT, H, LIST, PyDict, PyFunc, PyList, PyTuple, TUPLE, allocate, growSlots } from '../values/mod.ts';
import type { Bound, Closure, Frame, PyValue } from '../values/mod.ts';
import type { Instr, Simple, Tree } from '../code/mod.ts';
import { callFunction, callValue } from './calls.ts';
import { cellReader } from './holders.ts';
import { builtinCell, valueOfCells } from './names.ts';
import { place } from './prepare.ts';
import { isSimple, tree } from './trees.ts';
import { ABNORMAL, VM, link } from './vm.ts';

/** Slots charged for an empty dict, and for each of its entries. */
const DICT_SLOTS = 4;
const ENTRY_SLOTS = 3;
/** A key that is no longer than this is found at no cost. */
const LONG = 1000;

const NOTHING: readonly PyValue[] = [];

type Op<K extends Simple['op']> = Simple & { readonly op: K };

/** The instructions of such a call. */
interface Parts {
  readonly list: Op<'list'>;
  readonly extend: Op<'extend' | 'argsextend'> | null;
  readonly merge: Op<'dictmerge'> | null;
  readonly call: Op<'callx'>;
  readonly count: number;
}

/** Those from `body[at]` on, if they are such a call. `*args` alone is unpacked when the keyword arguments are there. */
function partsOf(body: readonly Instr[], at: number): Parts | null {
  const list = body[at];
  if (list?.op !== 'list' || !list.items.every(isSimple)) return null;
  let i = at + 1;
  const early = body[i];
  if (early?.op === 'extend') i++;
  const dict = body[i];
  const merge = dict?.op === 'dict' ? body[i + 1] : undefined;
  if (dict?.op === 'dict') {
    if (dict.items.length > 0 || merge?.op !== 'dictmerge' || merge.l !== dict.d || !isRead(merge.e)) return null;
    i += 2;
  }
  const late = body[i];
  const extend = early?.op === 'extend' ? early : late?.op === 'argsextend' ? late : null;
  if (late !== undefined && extend === late) i++;
  if (extend === null ? merge === undefined : extend.l !== list.d || !isRead(extend.e)) return null;
  const call = body[i];
  if (call?.op !== 'callx' || (call.f.k !== 'reg' && call.f.k !== 'host') || call.args !== list.d) return null;
  if (call.kwargs !== (dict?.op === 'dict' ? dict.d : -1)) return null;
  return { list, extend, merge: merge?.op === 'dictmerge' ? merge : null, call, count: i + 1 - at };
}

/** Whether reading it needs no step of its own. */
function isRead(t: Tree): boolean {
  return t.k === 'reg' || t.k === 'global';
}

/** What such a tree stands for; undefined: an unbound name, which its own instruction tells. */
function reader(b: Bound, t: Tree): (r: Frame) => PyValue | undefined {
  if (t.k === 'reg') {
    const i = t.i + H;
    return (r) => r[i] as PyValue;
  }
  const { name } = t as Tree & { k: 'global' };
  const cell = cellReader(b, name);
  const builtin = builtinCell(b, name);
  return (r) => valueOfCells(cell(r), builtin);
}

/** The instructions from `body[at]` on that are such a call: how many; 0 if they are something else. */
export function forwarded(b: Bound, body: readonly Instr[], at: number): number {
  const parts = partsOf(body, at);
  if (parts === null) return 0;
  const { count } = parts;
  return b.unfused !== null && body.slice(at, at + count).some((i) => b.unfused!.has(i.pc)) ? 0 : count;
}

/** The closure of the instructions `all`, for which `forwarded` has answered. `singly` makes the closure of them one by one. */
export function forwarding(b: Bound, all: readonly Instr[], singly: () => Closure): Closure {
  const { list, extend, merge, call } = partsOf(all, 0)!;
  const p = place(b, call.pc);
  const { pc } = p;
  const f = tree(p, call.f);
  const first = list.items.map((t) => tree(p, t));
  const args = extend === null ? null : reader(b, extend.e);
  const kwargs = merge === null ? null : reader(b, merge.e);
  const d = call.d < 0 ? -1 : call.d + H;
  let slow: Closure | null = null;
  const otherwise = (r: Frame): unknown => (slow ??= singly())(r);
  return (r) => {
    const fn = f(r);
    const given = args === null ? null : args(r);
    const named = kwargs === null ? null : kwargs(r);
    const isTuple = given instanceof PyTuple && given.cls === TUPLE;
    if (!isTuple && !(given instanceof PyList && given.cls === LIST) && args !== null) return otherwise(r);
    let names: string[] | null = null;
    if (kwargs !== null) {
      if (!(named instanceof PyDict) || named.cls !== DICT) return otherwise(r);
      if (named.live > 0) {
        const texts = textKeys(named);
        if (texts === null) return otherwise(r);
        names = texts;
      }
    }
    const items = given === null ? NOTHING : (given as PyTuple | PyList).items;
    let passed: readonly PyValue[] = items;
    if (first.length > 0 || names !== null || !isTuple || !(fn instanceof PyFunc)) {
      const all: PyValue[] = [];
      for (let k = 0; k < first.length; k++) all.push(first[k]!(r));
      for (let k = 0; k < items.length; k++) all.push(items[k]!);
      if (names !== null) pushValues(all, named as PyDict);
      passed = all;
    }
    r[2] = pc;
    VM.cur = r;
    allocate(first.length);
    growSlots(items.length);
    link.machine.work(items.length);
    if (kwargs !== null) charge(names === null ? 0 : names.length);
    link.machine.work(passed.length);
    const v = fn instanceof PyFunc ? callFunction(r, fn, passed, names, d) : callValue(r, fn, passed, names, d);
    if (v === undefined) return ABNORMAL;
    if (d >= 0) r[d] = v;
    return undefined;
  };
}

/** What the merge into a new dict and its spread charge. */
function charge(n: number): void {
  allocate(DICT_SLOTS);
  link.machine.work(n);
  growSlots(ENTRY_SLOTS * n);
  link.machine.charge(n * 2);
}

/** The keys, if all of them are short texts. */
function textKeys(d: PyDict): string[] | null {
  const texts: string[] = [];
  for (let i = d.nextEntry(0); i >= 0; i = d.nextEntry(i + 1)) {
    const key = d.keys[i];
    if (typeof key !== 'string' || key.length > LONG) return null;
    texts.push(key);
  }
  return texts;
}

function pushValues(to: PyValue[], d: PyDict): void {
  for (let i = d.nextEntry(0); i >= 0; i = d.nextEntry(i + 1)) to.push(d.valueAt(i));
}
