/**
 * Closures for the simple instructions that are not worth a copy of their text for each hot function, and for the steps of
 * unfused ones. They serve the composite and the flat form alike.
 */
import {
  Bail,
  DICT,
  GENERATOR,
  H,
  LIST,
  PyCell,
  PyDict,
  PyFunc,
  PyGen,
  PyHost,
  PyList,
  PyTuple,
  PySet,
  TUPLE,
  bindGlobal,
  extendList,
  formatValue,
  growSlots,
  isCallable,
  isIterable,
  callMethod,
  iterate,
  saysIter,
  shownBy,
  takeElements,
  typeOf,
  unbindGlobal,
} from '../values/mod.ts';
import type { Bound, Closure, Frame, Out, PyExc, PyInst, PyValue, Str } from '../values/mod.ts';
import { stepsOf } from '../code/mod.ts';
import type { BinaryOp, FlatOp, Instr, Simple, Tree } from '../code/mod.ts';
import { deleteAttributeRoot, deleteItemRoot } from './access.ts';
import { childOf, flatOf } from './code.ts';
import { callFound, callFunction1, callShipped, callValue } from './calls.ts';
import { spreadKeywords } from './binding.ts';
import { dictDisplay, listDisplay, setDisplay, tupleDisplay } from './displays.ts';
import { formatAfter, iterAfter } from './landing.ts';
import { boundOf, growFrame } from './frames.ts';
import { keywordCall } from './keywords.ts';
import { cellReader } from './holders.ts';
import { builtinCell, freeError, nameError, valueOfCells } from './names.ts';
import { OPERATORS } from './candidates.ts';
import { compareRoot } from './comparison.ts';
import { binaryRoot, unaryRoot } from './operators.ts';
import { itemRoot } from './subscripts.ts';
import { truthRoot } from './truth.ts';
import { handledFrom, raiseAgain, raiseExc, raiseNew } from './pending.ts';
import { place } from './prepare.ts';
import { raiseValue } from './raising.ts';
import { isSimple, tree } from './trees.ts';
import type { Place } from './trees.ts';
import { otherInstruction } from './protocols.ts';
import { runIntrinsic } from './intrinsics.ts';
import { Site } from './sites.ts';
import { unpacking } from './unpacking.ts';
import { ABNORMAL, SUSPENDED, VM, link } from './vm.ts';

/** Stores a native answer in slot d, or reports that something is pending. BAIL goes on with `more`. */
function settleOut(r: Frame, d: number, v: Out, more: () => PyValue | undefined): unknown {
  const w = v instanceof Bail ? more() : v;
  if (w === undefined) return ABNORMAL;
  if (d >= 0) r[d] = w;
  return undefined;
}

/** A statement closure that computes a value natively or by calling Python, and stores it. */
function storing(d: number, f: (r: Frame) => PyValue | undefined): Closure {
  return (r) => {
    const v = f(r);
    if (v === undefined) return ABNORMAL;
    if (d >= 0) r[d] = v;
    return undefined;
  };
}

/** The closure of a simple instruction. */
export function simple(b: Bound, i: Simple): Closure {
  const p = place(b, i.pc);
  const { pc } = p;
  const leaf = (t: Tree) => tree(p, t);
  switch (i.op) {
    case 'set':
    case 'expr': {
      const d = i.op === 'set' ? i.d + H : -1;
      const x = root(p, i.e);
      return (r) => {
        const v = x(r, d);
        if (v === undefined) return ABNORMAL;
        if (d >= 0) r[d] = v;
        return undefined;
      };
    }
    case 'result': {
      const x = leaf(i.e);
      return (r) => {
        VM.result = x(r);
        return undefined;
      };
    }
    case 'ret':
      return leaf(i.e);
    case 'cell': {
      const s = i.i + H;
      return (r) => {
        r[s] = new PyCell(r[s] as PyValue | undefined);
        return undefined;
      };
    }
    case 'setcell': {
      const s = i.i + H;
      const x = leaf(i.e);
      return (r) => {
        const v = x(r);
        (r[s] as PyCell).v = v;
        return undefined;
      };
    }
    case 'setglobal': {
      const cell = cellReader(b, i.name);
      const x = leaf(i.e);
      return (r) => {
        const v = x(r);
        const c = cell(r);
        if (c.v !== undefined) c.v = v;
        else bindGlobal(boundOf(r).ns, c, v);
        return undefined;
      };
    }
    case 'del': {
      const s = i.i + H;
      const { name } = i;
      return (r) => {
        if (r[s] === undefined) return unboundLocal(r, pc, name);
        r[s] = undefined;
        return undefined;
      };
    }
    case 'unset': {
      const s = i.i + H;
      return (r) => {
        r[s] = undefined;
        return undefined;
      };
    }
    case 'delcell': {
      const s = i.i + H;
      const { name, free } = i;
      return (r) => {
        const cell = r[s] as PyCell;
        if (cell.v === undefined) {
          if (!free) return unboundLocal(r, pc, name);
          r[2] = pc;
          VM.cur = r;
          raiseExc(freeError(name));
          return ABNORMAL;
        }
        cell.v = undefined;
        return undefined;
      };
    }
    case 'delglobal': {
      const cell = cellReader(b, i.name);
      const { name } = i;
      return (r) => {
        const c = cell(r);
        if (c.v === undefined) {
          r[2] = pc;
          VM.cur = r;
          raiseExc(nameError(name));
          return ABNORMAL;
        }
        unbindGlobal(boundOf(r).ns, c);
        return undefined;
      };
    }
    case 'ldhost': {
      const cell = cellReader(b, i.name);
      const bc = builtinCell(b, i.name);
      const d = i.d + H;
      const { name } = i;
      return (r) => {
        const v = valueOfCells(cell(r), bc);
        if (v !== undefined) {
          r[d] = v;
          return undefined;
        }
        return askHost(r, pc, name, d);
      };
    }
    case 'askhost': {
      const x = leaf(i.e);
      const d = i.d + H;
      const { name } = i;
      return (r) => {
        const v = x(r);
        if (v instanceof PyHost && v.name === name) return askHost(r, pc, name, d);
        r[d] = v;
        return undefined;
      };
    }
    case 'delattr': {
      const x = leaf(i.o);
      const { name } = i;
      return (r) => deleteAttributeRoot(r, pc, x(r), name);
    }
    case 'delitem': {
      const x = leaf(i.o);
      const y = leaf(i.i);
      return (r) => {
        const o = x(r);
        return deleteItemRoot(r, pc, o, y(r));
      };
    }
    case 'callk':
      return storing(slot(i.d), keywordCall(p, i));
    case 'callx': {
      const f = leaf(i.f);
      const a = i.args + H;
      const k = i.kwargs < 0 ? -1 : i.kwargs + H;
      const d = slot(i.d);
      return storing(d, (r) => {
        const fn = f(r);
        const list = [...(r[a] as PyList).items];
        r[2] = pc;
        VM.cur = r;
        const names = k < 0 ? null : spreadKeywords(list, r[k] as PyDict);
        link.machine.work(list.length);
        if (names === undefined && isCallable(fn)) return raiseNew('TypeError', 'keywords must be strings');
        return callValue(r, fn, list, names ?? null, d);
      });
    }
    case 'list':
      return listDisplay(i.items.map(leaf), slot(i.d));
    case 'tuple':
      return tupleDisplay(i.items.map(leaf), slot(i.d));
    case 'append': {
      const l = i.l + H;
      const x = leaf(i.e);
      return (r) => {
        const v = x(r);
        (r[l] as PyList).items.push(v);
        growSlots(1);
        return undefined;
      };
    }
    case 'listtotuple': {
      const l = i.l + H;
      const d = i.d + H;
      return (r) => {
        r[d] = new PyTuple(TUPLE, (r[l] as PyList).items);
        return undefined;
      };
    }
    case 'set_': {
      const d = slot(i.d);
      return setDisplay(i.items, leaf, pc, d, (r, all) => userDisplay(r, 'set_display', all, d));
    }
    case 'dict': {
      const d = slot(i.d);
      return dictDisplay(i.items, leaf, pc, d, (r, all) => userDisplay(r, 'dict_display', all, d));
    }
    case 'dictset': {
      const l = i.l + H;
      const x = leaf(i.key);
      const y = leaf(i.e);
      return (r) => {
        const key = x(r);
        const v = y(r);
        r[2] = pc;
        VM.cur = r;
        const dict = r[l] as PyDict;
        if (!(dict.set(link.machine, key, v) instanceof Bail)) return undefined;
        return callShipped(r, 'dict_set', [dict, key, v], -1) === undefined ? ABNORMAL : undefined;
      };
    }
    case 'setadd': {
      const l = i.l + H;
      const x = leaf(i.e);
      return (r) => {
        const v = x(r);
        r[2] = pc;
        VM.cur = r;
        const set = r[l] as PySet;
        if (!(set.add(link.machine, v) instanceof Bail)) return undefined;
        return callShipped(r, 'set_add', [set, v], -1) === undefined ? ABNORMAL : undefined;
      };
    }
    case 'extend':
    case 'setupdate':
    case 'dictupdate':
    case 'argsextend':
    case 'dictmerge':
      return collecting(i, pc, leaf(i.e), 'f' in i ? leaf(i.f) : null);
    case 'iter': {
      const x = leaf(i.e);
      const d = i.d + H;
      return (r) => {
        const v = x(r);
        if (v instanceof PyGen && v.cls === GENERATOR) {
          r[d] = v;
          return undefined;
        }
        r[2] = pc;
        VM.cur = r;
        return settleOut(r, d, iterate(link.machine, v, callMethod) as Out, () => {
          const w = callFound(r, typeOf(v).lookup('__iter__')!, [v], d);
          return w === undefined ? undefined : iterAfter(r, w);
        });
      };
    }
    case 'unpack':
      return unpacking(i, pc, leaf(i.e));
    case 'raise': {
      const x = leaf(i.e);
      const c = i.cause === null ? null : leaf(i.cause);
      return (r) => {
        const v = x(r);
        const cause = c === null ? undefined : c(r);
        r[2] = pc;
        VM.cur = r;
        return raiseValue(r, v, cause);
      };
    }
    case 'raiseagain':
      return (r) => {
        r[2] = pc;
        VM.cur = r;
        const exc = handledFrom(r);
        if (exc === null) raiseNew('RuntimeError', 'No active exception to reraise');
        else raiseAgain(r, exc);
        return ABNORMAL;
      };
    case 'reraise': {
      const e = i.exc + H;
      return (r) => {
        r[2] = pc;
        raiseAgain(r, r[e] as PyExc);
        return ABNORMAL;
      };
    }
    case 'mkfn': {
      const d = i.d + H;
      const bound = b.names === null ? childOf(b, i.code) : null;
      return (r) => {
        const own = boundOf(r);
        const f = new PyFunc(
          bound ?? childOf(own, i.code),
          i.cells.map((c) => r[c + H] as PyCell),
          i.defaults < 0 ? null : (r[i.defaults + H] as PyTuple),
          i.kwdefaults < 0 ? null : (r[i.kwdefaults + H] as PyDict),
        );
        if (i.annotate >= 0) f.annotate = r[i.annotate + H] as PyValue;
        f.module = own.ns.dict.getStr('__name__') ?? null;
        r[d] = f;
        return undefined;
      };
    }
    case 'intrinsic':
      return runIntrinsic(b, i, pc, i.args.map(leaf));
  }
  return otherInstruction(b, i, pc, leaf);
}

/** Pauses until the host has said what a name means. */
function askHost(r: Frame, pc: number, name: string, d: number): unknown {
  r[2] = pc;
  VM.cur = r;
  VM.mode = SUSPENDED;
  VM.request = { kind: 'name', name, args: [], names: [], dest: d, pending: [] };
  return ABNORMAL;
}

function slot(d: number): number {
  return d < 0 ? -1 : d + H;
}

function unboundLocal(r: Frame, pc: number, name: string): unknown {
  r[2] = pc;
  VM.cur = r;
  raiseNew('UnboundLocalError', `cannot access local variable '${name}' where it is not associated with a value`);
  return ABNORMAL;
}

/** A display one of whose keys needs Python code: built by shipped Python out of the evaluated items. */
function userDisplay(r: Frame, name: string, items: PyValue[], d: number): unknown {
  const v = callShipped(r, name, [new PyList(LIST, items)], d);
  if (v === undefined) return ABNORMAL;
  r[d] = v;
  return undefined;
}

/**
 * The operation at the root of a `set` or `expr`: it may run Python code, where its operands can be read again. undefined
 * when pending.
 */
function root(p: Place, e: Tree): (r: Frame, d: number) => PyValue | undefined {
  const { pc } = p;
  switch (e.k) {
    case 'bin':
      if (isSimple(e.l) && isSimple(e.r)) {
        const inplace = e.op.length > 1 && e.op.endsWith('=');
        const op = OPERATORS[(inplace ? e.op.slice(0, -1) : e.op) as BinaryOp];
        const x = tree(p, e.l);
        const y = tree(p, e.r);
        return (r, d) => binaryRoot(r, pc, op, inplace, x(r), y(r), d, true);
      }
      break;
    case 'cmp':
      if (isSimple(e.l) && isSimple(e.r)) {
        const x = tree(p, e.l);
        const y = tree(p, e.r);
        return (r, d) => compareRoot(r, pc, e.op, x(r), y(r), d);
      }
      break;
    case 'not':
      if (isSimple(e.o)) {
        const x = tree(p, e.o);
        return (r, d) => {
          const o = x(r);
          if (typeof o === 'boolean') return !o;
          r[2] = pc;
          const v = truthRoot(r, o, d);
          return v === undefined ? undefined : !v;
        };
      }
      break;
    case 'unary': {
      const x = tree(p, e.o);
      return (r, d) => unaryRoot(r, pc, e.op, x(r), d);
    }
    case 'attr': {
      const x = tree(p, e.o);
      const site = new Site(-1, e.name, pc, p.b);
      return (r, d) => site.root(r, x(r), d);
    }
    case 'sub': {
      const x = tree(p, e.o);
      const y = tree(p, e.i);
      return (r, d) => {
        const o = x(r);
        return itemRoot(r, pc, o, y(r), d);
      };
    }
    case 'format':
      if (isSimple(e.o) && (e.spec === null || isSimple(e.spec))) {
        const x = tree(p, e.o);
        const s = e.spec === null ? null : tree(p, e.spec);
        return (r, d) => {
          const v = x(r);
          const spec = s === null ? '' : (s(r) as Str);
          r[2] = pc;
          VM.cur = r;
          const w = formatValue(link.machine, v, e.conv, spec);
          if (!(w instanceof Bail)) return w;
          const shows = shownBy(v, e.conv, spec);
          const u =
            shows === undefined
              ? callShipped(r, 'format_field', [v, e.conv, spec], d)
              : callFunction1(r, (v as PyInst).cls.lookup(shows) as PyFunc, v, d);
          return u === undefined ? undefined : formatAfter(r, u, e.conv);
        };
      }
  }
  const x = tree(p, e);
  return (r) => x(r);
}

/** extend, setupdate, dictupdate, argsextend, dictmerge: native where possible, else shipped Python of the op's name. */
function collecting(
  i: Simple & { op: 'extend' | 'setupdate' | 'dictupdate' | 'argsextend' | 'dictmerge' },
  pc: number,
  x: (r: Frame) => PyValue,
  f: ((r: Frame) => PyValue) | null,
): Closure {
  const l = i.l + H;
  const name = {
    extend: 'list_extend',
    setupdate: 'set_update',
    dictupdate: 'dict_update',
    argsextend: 'args_extend',
    dictmerge: 'dict_merge',
  }[i.op];
  return (r) => {
    const v = x(r);
    const fn = f === null ? null : f(r);
    r[2] = pc;
    VM.cur = r;
    const target = r[l] as PyValue;
    if (i.op === 'extend' || i.op === 'argsextend') {
      if ((v instanceof PyList && v.cls === LIST) || (v instanceof PyTuple && v.cls === TUPLE)) {
        link.machine.work(v.items.length);
        const { items } = target as PyList;
        const n = v.items.length;
        for (let k = 0; k < n; k++) items.push(v.items[k]!);
        growSlots(n);
        return undefined;
      }
      if (saysIter(v)) {
        if (!(extendList(link.machine, target as PyList, v) instanceof Bail)) return undefined;
        if (v instanceof PyGen) return callShipped(r, 'list_drain', [target, v], -1) === undefined ? ABNORMAL : undefined;
      }
    }
    if (i.op === 'setupdate' && isIterable(v) && !(takeElements(link.machine, target as PySet, v) instanceof Bail)) return undefined;
    if ((i.op === 'dictmerge' || i.op === 'dictupdate') && v instanceof PyDict && v.cls.shown === DICT) {
      if (mergeDict(target as PyDict, v, i.op === 'dictmerge')) return undefined;
    }
    const args = f === null ? [target, v] : [target, v, fn];
    return callShipped(r, name, args, -1) === undefined ? ABNORMAL : undefined;
  };
}

/** Copies the entries of an exact dict with str keys; false, with nothing done, where more has to be looked at. */
function mergeDict(target: PyDict, from: PyDict, distinct: boolean): boolean {
  if (target.users > 0) return false;
  for (let k = from.nextEntry(0); k >= 0; k = from.nextEntry(k + 1)) {
    const key = from.keys[k];
    if (typeof key !== 'string' || (distinct && target.getStr(key) !== undefined)) return false;
  }
  link.machine.work(from.live);
  if (target.adopt(from)) return true;
  for (let k = from.nextEntry(0); k >= 0; k = from.nextEntry(k + 1)) {
    target.setPlain(from.keys[k] as string, from.valueAt(k));
  }
  return true;
}

// ---- steps

/** The steps of an unfused instruction that has no jumps among them; else null. */
export function straightSteps(b: Bound, i: Instr): readonly Instr[] | null {
  const steps = stepsOf(b.code, flatOf(b.code), i.pc);
  return steps.every(isInstruction) ? steps : null;
}

function isInstruction(op: FlatOp): op is Exclude<FlatOp, { op: 'jmp' | 'brf' | 'loop' | 'next' }> {
  return op.op !== 'jmp' && op.op !== 'brf' && op.op !== 'loop' && op.op !== 'next';
}

/** Makes room for the temporaries of steps in a frame that was made before they were needed. */
export function withRoom(b: Bound, run: Closure): Closure {
  const { nregsAll } = flatOf(b.code);
  const size = nregsAll + H;
  return (r) => {
    if (r.length < size) growFrame(r, nregsAll);
    return run(r);
  };
}

/** The steps of an unfused instruction as one closure. */
export function stepsClosure(b: Bound, i: Instr, make: (b: Bound, i: Instr) => Closure): Closure {
  const run = stepRunner(b, i.pc, make);
  return (r) => {
    const v = run(r);
    return typeof v === 'number' ? undefined : v.out;
  };
}

/** The test of an `if` or `while` whose condition has been unfused: true, false, or undefined when pending. */
export function testClosure(
  b: Bound,
  pc: number,
  make: (b: Bound, i: Instr) => Closure,
): (r: Frame) => boolean | undefined {
  const run = stepRunner(b, pc, make);
  const next = flatOf(b.code).after[pc]!;
  return (r) => {
    const v = run(r);
    return typeof v === 'number' ? v === next : undefined;
  };
}

/** What a step answered that ends the instruction: something pending, or the value of a `ret`. */
interface Outcome {
  readonly out: unknown;
}
const PENDING_OUT: Outcome = { out: ABNORMAL };

/** Runs the steps of the instruction at `pc`: answers the pc that control leaves them for. */
function stepRunner(b: Bound, pc: number, make: (b: Bound, i: Instr) => Closure): (r: Frame) => number | Outcome {
  const flat = flatOf(b.code);
  const steps = stepsOf(b.code, flat, pc);
  const size = flat.nregsAll + H;
  const n = steps.length;
  const closures: (Closure | null)[] = steps.map((s) =>
    s.op === 'jmp' || s.op === 'brf' || s.op === 'loop' || s.op === 'next' ? null : make(b, s),
  );
  const tests = steps.map((s) => (s.op === 'brf' ? tree(place(b, s.pc), s.c) : null));
  return (r) => {
    if (r.length < size) growFrame(r, flat.nregsAll);
    let k = 0;
    while (k >= 0 && k < n) {
      const closure = closures[k];
      if (closure !== null && closure !== undefined) {
        const v = closure(r);
        if (v !== undefined) return v === ABNORMAL ? PENDING_OUT : { out: v };
        k++;
        continue;
      }
      const s = steps[k]!;
      if (s.op === 'jmp') k = s.t - pc - 1;
      else {
        const x = tests[k]!(r);
        let ok: boolean | undefined;
        if (typeof x === 'boolean') ok = x;
        else {
          r[2] = s.pc;
          ok = truthRoot(r, x, -1);
        }
        if (ok === undefined) return PENDING_OUT;
        k = ok ? k + 1 : (s as FlatOp & { op: 'brf' }).t - pc - 1;
      }
    }
    return k + pc + 1;
  };
}
