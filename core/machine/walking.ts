/**
 * Generator expressions that native code walks. One that has not begun, goes over a few items that come natively, and has a body
 * that only looks (pure.ts) needs no frame for a builtin that takes all that it yields: `sum(x.price for x in items)`. Where it
 * needs other Python code, or fails, it is as it was, and the builtin goes on in its own Python.
 */
import { Bail, DONE, GENERATOR, H, NativeIterator, PENDING, Raise, Thrown, uncounted } from '../values/mod.ts';
import type { Bound, Frame, Mark, PyGen, PyValue, Walk, Walked } from '../values/mod.ts';
import { roundTicks } from '../code/mod.ts';
import type { Block } from '../code/mod.ts';
import { complete, flatOf } from './code.ts';
import { boundOf } from './frames.ts';
import { finishGenerator } from './pending.ts';
import { askBody, loopBody } from './pure.ts';
import { FRESH, link } from './vm.ts';

/** For more items the frame of a generator is worth its price. */
const MOST = 64;

/** All that a generator yields, which has finished then; null, with nothing done, if that takes its frame. */
export function walkGenerator(gen: PyGen): Walked | null {
  const g = gen.frame;
  if (gen.cls !== GENERATOR || g === null || g[3] !== FRESH || g[2] !== 0 || g[1] !== null) return null;
  const b = boundOf(g);
  const walk = b.walk === undefined ? (b.walk = uncounted(() => learn(b))) : b.walk;
  const over = g[H];
  if (walk === null || !(over instanceof NativeIterator) || !over.steady || over.hint() > MOST) return null;
  const mark = over.mark();
  const registers = g.slice(H);
  const items = taken(walk, over, registers);
  if (items === null) {
    over.reset(mark);
    return null;
  }
  finishGenerator(g);
  return { items, undo: () => renew(g, over, mark, registers) };
}

function taken(walk: Walk, over: NativeIterator, registers: Frame): PyValue[] | null {
  const items: PyValue[] = [];
  const m = link.machine;
  try {
    for (let n = 0; n <= MOST; n++) {
      const x = over.next(m);
      if (x === DONE) return items;
      if (x instanceof Bail) return null;
      m.charge(walk.cost);
      registers[walk.item] = x as PyValue;
      const v = askBody(walk.body, registers);
      if (v instanceof Bail) return null;
      if (v !== undefined) items.push(v);
    }
  } catch (e) {
    if (e === PENDING) m.recall();
    else if (!(e instanceof Raise) && !(e instanceof Thrown)) throw e;
  }
  return null;
}

/** A generator that has not begun again. */
function renew(g: Frame, over: NativeIterator, mark: Mark, registers: Frame): void {
  over.reset(mark);
  g[2] = 0;
  for (let i = H; i < g.length; i++) g[i] = registers[i - H];
  g[H] = over;
}

/** What such a generator does with each item: one loop around a body that ends in its yield. */
function learn(b: Bound): Walk | null {
  const { code } = b;
  if (code.hidden || code.coroutine || code.cellRegs.length > code.free.length || code.params.names[0] !== '.0') return null;
  const [loop, end] = code.body;
  if (loop?.op !== 'for' || loop.it !== 0 || loop.orelse.length > 0 || end?.op !== 'ret' || !yieldsLast(loop.body)) return null;
  if (b.nregs < 0) complete(b);
  const body = loopBody(b, loop.body);
  return body === null ? null : { body, item: loop.d, cost: roundTicks(flatOf(code), loop.pc) };
}

function yieldsLast(body: Block): boolean {
  const last = body.at(-1);
  if (body.slice(0, -1).some((instr) => instr.op === 'yield' || instr.op === 'if')) return false;
  return last?.op === 'yield' || (last?.op === 'if' && last.orelse.length === 0 && yieldsLast(last.then));
}
