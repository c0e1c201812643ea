/** Steps and flat form: what becomes of an instruction, and which numbers pcs, temporaries and tables get. */

import { expect, it } from 'vitest';
import { canPause, flatten, opAt, stepPcs, weight } from '../../core/code/mod.ts';
import type { Code, Instr, Tree } from '../../core/code/mod.ts';
import {
  add,
  and,
  attr,
  call,
  code,
  G,
  I,
  K,
  less,
  line,
  lines,
  loop,
  not,
  or,
  R,
  ret,
  set,
  stepLines,
  when,
} from './coded.ts';

/** The steps of an instruction that stands alone, at pc 0. */
function steps(instr: Instr): string[] {
  const made = code([instr], 8);
  return stepLines(made, flatten(made), 0);
}

it('has no steps for what is one operation already', () => {
  for (const instr of [
    set(0, K(1)),
    set(0, G('x')),
    set(0, add(R(1), K(2))),
    I('expr', { e: attr(R(0), 'a') }),
    call(0, R(1), R(2), K(3)),
    call(0, { k: 'builtin', name: 'len' }, R(2)),
    ret(R(0)),
    I('raiseagain', {}),
  ])
    expect(steps(instr)).toEqual([]);
});

it('gives every inner node a step, from left to right, results in the place of operands', () => {
  expect(steps(set(0, add(add(R(1), R(2)), add(G('x'), add(R(3), K(1))))))).toEqual([
    '1 set bin(+ r1 r2) 8',
    '2 set global(x) 9',
    '3 set bin(+ r3 1) 10',
    '4 set bin(+ r9 r10) 9',
    '5 set bin(+ r8 r9) 0',
  ]);
  expect(steps(I('setitem', { v: add(R(0), R(1)), o: G('x'), i: R(2) }))).toEqual([
    '1 set bin(+ r0 r1) 8',
    '2 set global(x) 9',
    '3 setitem r8 r9 r2',
  ]);
  expect(steps(ret(add(R(0), R(1))))).toEqual(['1 set bin(+ r0 r1) 8', '2 ret r8']);
});

it('keeps an in-place operator at the root', () => {
  const e: Tree = { k: 'bin', op: '+=', l: R(0), r: attr(R(1), 'a') };
  expect(steps(set(0, e))).toEqual(['1 set attr(r1 a) 8', '2 set bin(+= r0 r8) 0']);
});

it('looks a method up before its arguments', () => {
  expect(steps(I('callm', { d: 0, o: R(1), name: 'm', args: [] }))).toEqual(['1 set attr(r1 m) 8', '2 call r8 [] 0']);
  expect(steps(I('callm', { d: 0, o: G('x'), name: 'm', look: 1, args: [R(2), G('y')] }))).toEqual([
    '1 set global(x) 8',
    '2 set attr(r8 m) 8',
    '3 set global(y) 9',
    '4 call r8 [r2 r9] 0',
  ]);
});

it('converts a field before it computes its spec', () => {
  const format = (conv: '' | 'r', spec: Tree): Tree => ({ k: 'format', o: R(0), conv, spec });
  expect(steps(set(0, { k: 'fstr', parts: [format('r', K('>')), format('r', G('w')), format('', G('w'))] }))).toEqual([
    '1 set format(r0 r >) 8',
    '2 set format(r0 r null) 9',
    '3 set global(w) 10',
    '4 set format(r9  r10) 9',
    '5 set global(w) 10',
    '6 set format(r0  r10) 10',
    '7 set fstr([r8 r9 r10]) 0',
  ]);
});

it('asks each truth once', () => {
  expect(steps(set(0, and(R(1), R(2))))).toEqual(['1 set r1 8', '2 brf r8 → 4', '3 set r2 8', '4 set r8 0']);
  expect(steps(set(0, or(and(R(1), R(2)), G('x'))))).toEqual([
    '1 set r1 8',
    '2 brf r8 → 6',
    '3 set r2 8',
    '4 brf r8 → 6',
    '5 jmp → 7',
    '6 set global(x) 8',
    '7 set r8 0',
  ]);
  expect(steps(set(0, not(and(R(1), R(2)))))).toEqual([
    '1 brf r1 → 5',
    '2 brf r2 → 5',
    '3 set false 8',
    '4 jmp → 6',
    '5 set true 8',
    '6 set r8 0',
  ]);
  expect(steps(set(0, { k: 'ifexp', c: or(R(1), R(2)), a: K(1), b: K(2) }))).toEqual([
    '1 brf r1 → 3',
    '2 jmp → 4',
    '3 brf r2 → 6',
    '4 set 1 8',
    '5 jmp → 7',
    '6 set 2 8',
    '7 set r8 0',
  ]);
});

it('jumps out of a condition from its operands', () => {
  const made = code([when(and(less(R(0), K(1)), not(or(R(1), G('x')))), [set(0, K(1))]), ret(R(0))], 2);
  const flat = flatten(made);
  expect(lines(flat)).toEqual(['0 brf and(cmp(< r0 1) not(or(r1 global(x)))) → 9', '8 set 1 0', '9 ret r0']);
  expect(stepLines(made, flat, 0)).toEqual([
    '1 set cmp(< r0 1) 2',
    '2 brf r2 → 9',
    '3 brf r1 → 5',
    '4 jmp → 9',
    '5 set global(x) 2',
    '6 brf r2 → 8',
    '7 jmp → 9',
  ]);
});

it('takes the position of a step from its node', () => {
  const e: Tree = { ...add({ ...attr(R(0), 'a'), at: 1 }, R(1)), at: 1 };
  const made = code([I('setglobal', { name: 'x', e })], 2);
  const flat = flatten(made);
  expect([1, 2, 3].map((pc) => opAt(made, flat, pc).at)).toEqual([1, 1, 0]);
  const pcs = stepPcs(flat.ops[0] as Instr & { op: 'setglobal' });
  expect(pcs.get(e)).toBe(2);
});

it('numbers pcs, owners and successors', () => {
  const made = code([set(0, add(add(R(0), R(0)), R(0))), call(0, R(0)), ret(R(0))], 1);
  const flat = flatten(made);
  expect(lines(flat)).toEqual(['0 set bin(+ bin(+ r0 r0) r0) 0', '3 call r0 [] 0', '4 ret r0']);
  expect([...flat.owner]).toEqual([0, 0, 0, 3, 4]);
  expect([...flat.after]).toEqual([3, 2, 3, 4, 5]);
  expect(flat.nregsAll).toBe(2);
  expect([0, 1, 2, 3, 4, 5, -1].filter((pc) => canPause(made, flat, pc))).toEqual([0, 1, 2, 3]);
});

it('ends a body that does not end', () => {
  expect(lines(flatten(code([], 1)))).toEqual(['0 ret null']);
  expect(lines(flatten(code([when(R(0), [ret(K(1))])], 1)))).toEqual(['0 brf r0 → 2', '1 ret 1', '2 ret null']);
});

it('lays out if, elif, else', () => {
  const body = [when(R(0), [set(1, K(1))], [call(0, R(0)), when(R(0), [ret(K(2))], [set(1, K(3))])]), ret(R(1))];
  expect(lines(flatten(code(body, 2)))).toEqual([
    '0 brf r0 → 3',
    '1 set 1 1',
    '2 jmp → 7',
    '3 call r0 [] 0',
    '4 brf r0 → 6',
    '5 ret 2',
    '6 set 3 1',
    '7 ret r1',
  ]);
});

it('lays out loops', () => {
  const body = [
    loop(R(0), [when(R(1), [I('break', {})], [I('continue', {})])], [set(1, K(0))], [call(0, R(1))]),
    I('for', { it: 2, d: 1, body: [I('yield', { d: -1, e: R(1) })], orelse: [] }),
    ret(R(1)),
  ];
  const made = code(body, 3, { generator: true });
  const flat = flatten(made);
  expect(lines(flat)).toEqual([
    '0 call r1 [] 0',
    '1 brf r0 → 6',
    '2 brf r1 → 4',
    '3 jmp → 7',
    '4 jmp → 5',
    '5 loop → 0',
    '6 set 0 1',
    '7 next 2 1 → 10',
    '8 yield r1 -1',
    '9 loop → 7',
    '10 ret r1',
  ]);
  expect([...flat.loops]).toEqual([[0, { control: body[0], end: 7 }]]);
  expect([...flat.starts]).toEqual([0, 7]);
  expect(body.map((instr) => instr.pc)).toEqual([0, 7, 10]);
});

it('lays out try, with exits outside of its protection', () => {
  const inner = I('try', {
    body: [when(R(0), [I('exit', { id: 2 })]), call(0, R(0))],
    exc: 3,
    handler: [call(0, R(1)), I('reraise', { exc: 3 })],
    orelse: [call(0, R(2))],
    exits: [{ id: 2, body: [call(0, R(1)), I('exit', { id: 1 })] }],
  });
  const outer = I('try', {
    body: [inner, set(0, K(1))],
    exc: 4,
    handler: [set(1, R(4))],
    orelse: [],
    exits: [{ id: 1, body: [ret(R(0))] }],
  });
  const made = code([outer, ret(R(1))], 5);
  const flat = flatten(made);
  expect(lines(flat)).toEqual([
    '0 brf r0 → 2',
    '1 jmp → 8',
    '2 call r0 [] 0',
    '3 jmp → 6',
    '4 call r1 [] 0',
    '5 reraise 3',
    '6 call r2 [] 0',
    '7 jmp → 10',
    '8 call r1 [] 0',
    '9 jmp → 14',
    '10 set 1 0',
    '11 jmp → 15',
    '12 set r4 1',
    '13 jmp → 15',
    '14 ret r0',
    '15 ret r1',
  ]);
  expect(flat.handlers).toEqual([
    { start: 0, end: 3, handler: 4, exc: 3 },
    { start: 0, end: 11, handler: 12, exc: 4 },
  ]);
  expect(flat.handling).toEqual([
    { start: 4, end: 6, exc: 3 },
    { start: 12, end: 13, exc: 4 },
  ]);
  expect([...flat.exits].sort()).toEqual([
    [1, 14],
    [2, 8],
  ]);
});

it('takes chains of any length', () => {
  let chain: Instr[] = [];
  for (let i = 0; i < 20_000; i++) chain = [set(0, K(i)), when(less(R(0), K(i)), [set(0, K(i))], chain)];
  const made = code(chain, 1);
  const flat = flatten(made);
  expect(flat.ops.length).toBeGreaterThan(100_000);
  expect(weight(made)).toBe(20_001 + 2 + 3);
});

it('weighs blocks and trees', () => {
  const nested: Code = code([loop(R(0), [when(add(R(0), add(R(0), R(1))), [set(0, K(1))])])], 2);
  expect(weight(nested)).toBe(3 + 3 + 3);
  expect(line(set(0, K('x')) as never)).toBe('-1 set x 0');
});
