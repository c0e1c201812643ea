/** Frames of a table: that each stands where something can wait, and that they make one chain. */
import { DROP, GenericAlias, H, INIT, ONWARD, PyBound, PyCell, WrappingIterator } from '../values/mod.ts';
import type { Bound, Frame, PyTraceback, PyValue } from '../values/mod.ts';
import { canPause, destOf, eachWrite } from '../code/mod.ts';
import type { Code } from '../code/mod.ts';
import { FRESH, flatOf, liveAt, opAt } from '../machine/mod.ts';
import { refuse } from './fault.ts';

/** A frame by itself: its pc, its destination, and the cells that its code relies on. */
export function checkFrame(r: Frame): void {
  const { code } = r[0] as Bound;
  const pc = r[2] as number;
  if (pc === -1) {
    if (r[1] !== null) refuse('a finished frame in a chain');
    return;
  }
  checkDest(r);
  if (!waits(code, pc)) refuse(`a pc where nothing can wait (${opAt(code, pc).op})`);
  const bits = liveAt(code, pc);
  for (const reg of code.cellRegs) {
    const isLive = ((bits[reg >> 5] ?? 0) & (1 << (reg & 31))) !== 0;
    if (isLive && pc !== 0 && !(r[reg + H] instanceof PyCell)) refuse('a cell variable without its cell');
  }
}

/** Whether a frame can stand at a pc, kept: many frames stand at few pcs. */
const WAITS: WeakMap<Code, Map<number, boolean>> = new WeakMap();

function waits(code: Code, pc: number): boolean {
  let known = WAITS.get(code);
  if (known === undefined) {
    known = new Map();
    WAITS.set(code, known);
  }
  let answer = known.get(pc);
  if (answer === undefined) {
    answer = canPause(code, flatOf(code), pc);
    known.set(pc, answer);
  }
  return answer;
}

function checkDest(r: Frame): void {
  const dest = r[3] as number;
  const back = r[1] as Frame | null;
  if (back !== null) return checkDestination(back, dest);
  if (dest === FRESH) return;
  if (dest !== DROP && dest !== INIT) refuse('a destination in no frame');
}

/** What a frame waits for goes where its instruction wants it, and nowhere else: else a register that is read would be unset. */
export function checkDestination(r: Frame, dest: number): void {
  const pc = r[2] as number;
  if (pc === -1) return refuse('a finished frame in a chain');
  const op = opAt((r[0] as Bound).code, pc);
  const wanted = destOf(op);
  if (dest === FRESH) refuse('a generator that has not started in a chain');
  if (dest === INIT) {
    if (wanted >= 0 && r[wanted + H] === undefined) refuse('an instance that is not there');
  } else if (dest === ONWARD) {
    if ((op.op !== 'next' && op.op !== 'yieldfrom') || !(r[op.it + H] instanceof WrappingIterator)) refuse('a step of no iterator');
  } else if (dest === DROP) {
    if (wanted >= 0) refuse('a result that is dropped');
  } else if (dest !== wanted + H) {
    let isWritten = false;
    eachWrite(op, (reg) => (isWritten ||= reg + H === dest));
    if (!isWritten) refuse('a destination that is none');
  }
}

/** Rows of tracebacks known to end. */
const ENDING: WeakSet<PyTraceback> = new WeakSet();

/** A row of a traceback is at a place of its code, and the rows behind it come to an end. */
export function checkRow(row: PyTraceback): void {
  if (row.pc < 0 || row.pc > flatOf(row.code).owner.length) refuse('a traceback of no place');
  const seen = new Set<PyTraceback>();
  for (let t: PyTraceback | null = row; t !== null && !ENDING.has(t); t = t.next) {
    if (seen.has(t)) refuse('a traceback without an end');
    seen.add(t);
  }
  for (const t of seen) ENDING.add(t);
}

/** Objects which ask others for their attributes, known to end. */
const RELAYED: WeakSet<object> = new WeakSet();

/** A method or alias that asks another for its attributes does not come back to itself. */
export function checkRelay(o: PyBound | GenericAlias): void {
  const seen = new Set<object>();
  for (let v: PyValue = o; (v instanceof PyBound || v instanceof GenericAlias) && !RELAYED.has(v); v = v instanceof PyBound ? v.func : v.origin) {
    if (seen.has(v)) refuse('an object that stands for itself');
    seen.add(v);
  }
  for (const v of seen) RELAYED.add(v);
}

/** The frames of the run end, and no other frame has a caller. */
export function checkChain(frame: Frame | null, all: readonly Frame[]): void {
  const chain = new Set<Frame>();
  for (let f = frame; f !== null; f = f[1] as Frame | null) {
    if (chain.has(f)) refuse('frames without an end');
    chain.add(f);
  }
  for (const f of chain) {
    const { code } = f[0] as Bound;
    if (f[1] === null && (code.generator || code.coroutine)) refuse('a generator that nobody asks');
  }
  for (const f of all) if (f[1] !== null && !chain.has(f)) refuse('a caller of a frame that does not run');
}
