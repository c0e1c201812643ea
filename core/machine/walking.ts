/**
 * Generator expressions that native code walks. One that has not begun, goes over items that come natively and are not too
 * many, and has a body that only looks (pure.ts) needs no frame for a builtin that takes all that it yields:
 * `sum(x.price for x in items)`. Where it needs other Python code, or fails, it is as it was, and the builtin goes on in its own Python.
 */
import { BAIL, Bail, DONE, GENERATOR, H, NativeIterator, SLOT_SIZE, stepsOf, uncounted } from '../values/mod.ts';
import type { Bound, Frame, Mark, PyGen, PyValue, Walk, Walked } from '../values/mod.ts';
import { roundTicks } from '../code/mod.ts';
import type { Block } from '../code/mod.ts';
import { complete, flatOf } from './code.ts';
import { boundOf } from './frames.ts';
import { finishGenerator } from './pending.ts';
import { asked, loopBody } from './pure.ts';
import { FRESH, link } from './vm.ts';

/** For more items the frame of a generator is worth its price, where there is more to an item than a tree. */
const FEW = 64;
/** As many items are kept at a time. */
const MANY = 65536;

/** All that a generator yields, which has finished then; null, with nothing done, if that takes its frame. */
export function walkGenerator(gen: PyGen): Walked | null {
  const g = gen.frame;
  if (gen.cls !== GENERATOR || g === null || g[3] !== FRESH || g[2] !== 0 || g[1] !== null) return null;
  const b = boundOf(g);
  const walk = b.walk === undefined ? (b.walk = uncounted(() => learn(b))) : b.walk;
  const over = g[H];
  if (walk === null || !(over instanceof NativeIterator) || !over.steady) return null;
  const n = over.hint();
  if (n > (walk.plain ? MANY : FEW)) return null;
  link.machine.reserve(n * SLOT_SIZE);
  const mark = over.mark();
  const registers = g.slice(H);
  const items = taken(walk, over, registers, Math.max(n, FEW));
  if (items === null) {
    over.reset(mark);
    return null;
  }
  finishGenerator(g);
  return { items, undo: () => renew(g, over, mark, registers) };
}

function taken({ body, item, cost }: Walk, over: NativeIterator, registers: Frame, most: number): PyValue[] | null {
  const items: PyValue[] = [];
  const m = link.machine;
  const step = stepsOf(m, over);
  const out = asked(() => {
    for (let n = 0; n <= most; n++) {
      const x = step === null ? over.next(m) : step();
      if (x === DONE) return true;
      if (x instanceof Bail) return x;
      m.charge(cost);
      registers[item] = x as PyValue;
      const v = body(registers);
      if (v instanceof Bail) return v;
      if (v !== undefined) items.push(v);
    }
    return BAIL;
  });
  return out === true ? items : null;
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
  const plain = loop.body.every(({ op }) => op === 'unpack' || op === 'yield');
  return body === null ? null : { body, item: loop.d, cost: roundTicks(flatOf(code), loop.pc), plain };
}

function yieldsLast(body: Block): boolean {
  const last = body.at(-1);
  if (body.slice(0, -1).some((instr) => instr.op === 'yield' || instr.op === 'if')) return false;
  return last?.op === 'yield' || (last?.op === 'if' && last.orelse.length === 0 && yieldsLast(last.then));
}
