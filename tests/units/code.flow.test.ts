/**
 * Random codes run three ways with one trace: as blocks, flat, and step by step; also when, at each place where a run may
 * pause, the registers that are not live are forgotten.
 */

import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { decode, encode, flatten, live, has, verify } from '../../core/code/mod.ts';
import type { Block, Code, Exit, Instr, Tree } from '../../core/code/mod.ts';
import { add, and, attr, call, code, G, I, K, loop, not, or, R, ret, set, when } from './coded.ts';
import { flatTrace, walkTrace } from './flows.ts';

const REGISTERS = 6;

/** Makes a random code out of a tape of choices. */
class Maker {
  private position = 0;
  private exits = 0;
  private readonly tape: readonly number[];

  constructor(tape: readonly number[]) {
    this.tape = tape;
  }

  private pick(n: number): number {
    return (this.tape[this.position++] ?? 0) % n;
  }

  private reg(): number {
    return this.pick(REGISTERS);
  }

  private tree(depth: number): Tree {
    switch (depth > 3 ? this.pick(3) : this.pick(13)) {
      case 0:
        return R(this.reg());
      case 1:
        return K(this.pick(3));
      case 2:
        return { k: 'local', i: this.reg(), name: 'x' };
      case 3:
        return G('g');
      case 4:
        return attr(this.tree(depth + 1), 'a');
      case 5:
      case 6:
        return add(this.tree(depth + 1), this.tree(depth + 1));
      case 7:
        return not(this.tree(depth + 1));
      case 8:
      case 9:
        return and(this.tree(depth + 1), this.tree(depth + 1));
      case 10:
        return or(this.tree(depth + 1), this.tree(depth + 1));
      case 11: {
        const c = this.tree(depth + 1);
        return { k: 'ifexp', c, a: this.tree(depth + 1), b: this.tree(depth + 1) };
      }
      default: {
        const spec = this.pick(2) === 0 ? null : this.tree(depth + 1);
        return { k: 'format', o: this.tree(depth + 1), conv: this.pick(2) === 0 ? '' : 'r', spec };
      }
    }
  }

  private ways(inLoop: boolean, open: readonly number[]): Instr {
    const n = this.pick(3);
    if (inLoop && n === 0) return I('break', {});
    if (inLoop && n === 1) return I('continue', {});
    return open.length > 0 ? I('exit', { id: open[this.pick(open.length)]! }) : ret(this.tree(2));
  }

  private instruction(depth: number, inLoop: boolean, open: readonly number[]): Instr {
    switch (depth > 4 ? this.pick(8) : this.pick(14)) {
      case 0:
      case 1:
        return set(this.reg(), this.tree(0));
      case 2:
        return call(this.reg(), this.tree(2), this.tree(2), this.tree(2));
      case 3:
        return I('callm', { d: this.reg(), o: this.tree(2), name: 'm', args: [this.tree(2)] });
      case 4:
        return I('setattr', { o: this.tree(2), name: 'a', v: this.tree(2) });
      case 5:
        return I('unset', { i: this.reg() });
      case 6:
        return this.ways(inLoop, open);
      case 7:
        if (this.pick(2) === 0) return I('raise', { e: K(this.pick(9)), cause: null });
        return I('unpack', { e: this.tree(2), ds: [this.reg(), this.reg()], star: -1 });
      case 8:
      case 9:
        return when(this.tree(0), this.block(depth + 1, inLoop, open), this.block(depth + 1, inLoop, open));
      case 10: {
        const pre = this.pick(2) === 0 ? [] : [set(this.reg(), this.tree(1)), call(this.reg(), R(this.reg()))];
        const body = this.block(depth + 1, true, open);
        return loop(this.tree(1), body, this.block(depth + 1, inLoop, open), pre);
      }
      case 11: {
        const body = this.block(depth + 1, true, open);
        return I('for', { it: this.reg(), d: this.reg(), body, orelse: this.block(depth + 1, inLoop, open) });
      }
      default:
        return this.protect(depth, inLoop, open);
    }
  }

  private protect(depth: number, inLoop: boolean, open: readonly number[]): Instr {
    const ids = Array.from({ length: this.pick(3) }, () => ++this.exits);
    const body = this.block(depth + 1, inLoop, [...open, ...ids]);
    const exc = this.reg();
    const handler = this.block(depth + 1, inLoop, open);
    if (this.pick(2) === 0) handler.push(I('reraise', { exc: this.reg() }));
    const exits = ids.map((id): Exit => ({ id, body: this.block(depth + 1, inLoop, open) }));
    return I('try', { body, exc, handler, orelse: this.block(depth + 1, inLoop, open), exits });
  }

  block(depth: number, inLoop: boolean, open: readonly number[]): Instr[] {
    return Array.from({ length: this.pick(4) }, () => this.instruction(depth, inLoop, open));
  }
}

const bodies: fc.Arbitrary<Block> = fc.array(fc.nat(10_000), { minLength: 10, maxLength: 300 }).map((tape) => {
  const maker = new Maker(tape);
  return [...maker.block(0, false, []), ...maker.block(0, false, [])];
});

/** A `reraise` that finds no exception in its register is no matter here: numbers are exceptions. */
function made(body: Block): Code {
  return code(body, REGISTERS);
}

it('runs alike as blocks, flat and in steps, with live registers alone', () => {
  fc.assert(
    fc.property(bodies, fc.nat(), (body, seed) => {
      const whole = made(body);
      expect(verify(whole)).toBe(null);
      const trace = walkTrace(whole, seed);
      expect(flatTrace(whole, seed, false, false)).toEqual(trace);
      expect(flatTrace(whole, seed, true, false)).toEqual(trace);
      expect(flatTrace(whole, seed, false, true)).toEqual(trace);
      expect(flatTrace(whole, seed, true, true)).toEqual(trace);
    }),
    { numRuns: 1500 },
  );
});

it('reads what it wrote', () => {
  fc.assert(
    fc.property(bodies, (body) => {
      const whole = made(body);
      const table = encode(whole);
      const again = decode(table);
      if (typeof again === 'string') throw new Error(again);
      expect(again).toEqual(whole);
      expect(encode(again)).toEqual(table);
    }),
    { numRuns: 200 },
  );
});

/** The registers that are live at each pc. */
function sets(whole: Code, pcs: readonly number[]): Record<number, number[]> {
  const flat = flatten(whole);
  const at = live(whole, flat);
  const registers = Array.from({ length: flat.nregsAll }, (_, i) => i);
  return Object.fromEntries(pcs.map((pc) => [pc, registers.filter((r) => has(at(pc), r))]));
}

it('keeps what is read later, and operands that an operator may read again', () => {
  const body = [call(0, R(1), R(2)), set(3, add(R(0), R(4))), set(3, add(add(R(0), R(4)), R(4))), ret(R(3))];
  expect(sets(made(body), [1, 3, 4])).toEqual({ 1: [0, 4], 3: [0, 4], 4: [4, 6] });
  expect(sets(made(body), [0])).toEqual({ 0: [1, 2, 4] });
});

it('keeps what a handler needs, and the exception while it runs', () => {
  const body = [
    I('try', {
      body: [set(0, K(1)), call(1, R(2)), call(1, R(2))],
      exc: 5,
      handler: [call(1, R(3)), call(1, R(0))],
      orelse: [ret(R(1))],
      exits: [],
    }),
    ret(K(0)),
  ];
  expect(sets(made(body), [1, 2, 4, 5])).toEqual({ 1: [0, 2, 3], 2: [0, 3], 4: [0, 5], 5: [5] });
});

it('keeps the variable of a loop that may have no turn', () => {
  const body = [call(0, K(0)), I('for', { it: 1, d: 2, body: [call(-1, R(2))], orelse: [] }), ret(R(2))];
  expect(sets(made(body), [0, 1, 2])).toEqual({ 0: [1, 2], 1: [1, 2], 2: [1, 2] });
});

it('keeps locals that the program can look at, operands of dunder methods, and the names of a class body', () => {
  const body = [call(0, G('f')), call(0, K(0)), ret(K(0))];
  const pcs = [3];
  expect(sets(made(body), pcs)).toEqual({ 3: [] });
  expect(sets(code([call(0, G('locals')), call(0, K(0)), ret(K(0))], 3), pcs)).toEqual({ 3: [0, 1, 2] });
  const params = { names: ['v0', 'v1', 'v2'], posonly: 0, positional: 3, kwonly: 0, varargs: false, varkw: false };
  expect(sets(code(body, 3, { name: '__add__', params }), pcs)).toEqual({ 3: [0, 1] });
  expect(sets(code(body, 3, { kind: 'class', byName: true }), pcs)).toEqual({ 3: [0] });
});

it('keeps the iterator of yield from, and nothing that a yield has handed out', () => {
  const body = [I('yield', { d: 0, e: R(1) }), I('yieldfrom', { d: 0, it: 2, v: 3, isAwait: false }), ret(R(0))];
  const whole = code(body, 4, { generator: true });
  expect(sets(whole, [1])).toEqual({ 1: [2, 3] });
  expect(sets(code([call(0, K(1)), ...body], 4, { generator: true }), [1])).toEqual({ 1: [2, 3] });
});

it('keeps everything in a code too large to analyse', () => {
  const big = code(
    Array.from({ length: 40_000 }, () => when(R(0), [call(0, R(1))])),
    4000,
  );
  const flat = flatten(big);
  expect(has(live(big, flat)(1), 3999)).toBe(true);
});
