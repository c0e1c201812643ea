/**
 * A call that hands on what its function was given: `f(*args, **kwargs)`. Five instructions as one closure, which makes neither
 * the list nor the dict that they collect the arguments in, but charges what they charge. Nothing can pause between them.
 */
import { DICT, H, PyDict, PyFunc, PyTuple, TUPLE, allocate, growSlots } from '../values/mod.ts';
import type { Bound, Closure, Frame, PyValue } from '../values/mod.ts';
import type { Instr, Simple } from '../code/mod.ts';
import { callFunction, callValue } from './calls.ts';
import { place } from './prepare.ts';
import { isSimple, tree } from './trees.ts';
import { ABNORMAL, VM, link } from './vm.ts';

/** Slots charged for an empty dict, and for each of its entries. */
const DICT_SLOTS = 4;
const ENTRY_SLOTS = 3;
/** A key that is no longer than this is found at no cost. */
const LONG = 1000;

type Op<K extends Simple['op']> = Simple & { readonly op: K };

/** The instructions of such a call. */
interface Parts {
  readonly list: Op<'list'>;
  readonly extend: Op<'extend' | 'argsextend'>;
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
    if (dict.items.length > 0 || merge?.op !== 'dictmerge' || merge.l !== dict.d || merge.e.k !== 'reg') return null;
    i += 2;
  }
  const extend = early?.op === 'extend' ? early : body[i++];
  if ((extend?.op !== 'extend' && extend?.op !== 'argsextend') || extend.l !== list.d || extend.e.k !== 'reg') return null;
  const call = body[i];
  if (call?.op !== 'callx' || call.f.k !== 'reg' || call.args !== list.d) return null;
  if (call.kwargs !== (dict?.op === 'dict' ? dict.d : -1)) return null;
  return { list, extend, merge: merge?.op === 'dictmerge' ? merge : null, call, count: i + 1 - at };
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
  const args = tree(p, extend.e);
  const kwargs = merge === null ? null : tree(p, merge.e);
  const d = call.d < 0 ? -1 : call.d + H;
  let slow: Closure | null = null;
  const otherwise = (r: Frame): unknown => (slow ??= singly())(r);
  return (r) => {
    const fn = f(r);
    const given = args(r);
    const named = kwargs === null ? null : kwargs(r);
    if (!(given instanceof PyTuple) || given.cls !== TUPLE) return otherwise(r);
    let names: string[] | null = null;
    if (named !== null) {
      if (!(named instanceof PyDict) || named.cls !== DICT) return otherwise(r);
      if (named.live > 0) {
        const texts = textKeys(named);
        if (texts === null) return otherwise(r);
        names = texts;
      }
    }
    const { items } = given;
    let passed: readonly PyValue[] = items;
    if (first.length > 0 || names !== null || !(fn instanceof PyFunc)) {
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
