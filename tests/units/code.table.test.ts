/** Code as a table: every op and constant, there and back; the verifier's rules; hostile tables; hashes. */

import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { ConstantPool, decode, encode, flatten, hash, hex, live, sha256, stepsOf, verify, weight } from '../../core/code/mod.ts';
import type { Code, Constant, Data, Instr, Op, Tree } from '../../core/code/mod.ts';
import { add, and, attr, call, code, G, I, K, loop, not, or, R, ret, set, when } from './coded.ts';

const constants: readonly Constant[] = [
  null,
  true,
  false,
  0,
  -1,
  2 ** 32 - 1,
  -(2 ** 32),
  Number.MAX_SAFE_INTEGER,
  2n ** 53n,
  -(2n ** 200n),
  '',
  'text',
  '\ud800',
  '😀',
  { type: 'float', value: -0 },
  { type: 'float', value: 0.1 },
  { type: 'float', value: -Infinity },
  { type: 'float', value: NaN },
  { type: 'complex', imag: 2.5 },
  { type: 'bytes', value: Uint8Array.of(0, 255) },
  { type: 'ellipsis' },
  { type: 'codepoints', value: [0xd83d, 0xde00] },
  { type: 'tuple', items: [1, { type: 'tuple', items: [] }, 'text'] },
  { type: 'frozenset', items: [1, 2] },
  { type: 'notimplemented' },
];

const trees: readonly Tree[] = [
  ...constants.map(K),
  R(0),
  { k: 'local', i: 1, name: 'x', at: 1 },
  { k: 'cell', i: 3, name: 'c', free: true },
  G('g'),
  { k: 'builtin', name: 'len' },
  { k: 'unary', op: '~', o: R(0) },
  not(R(0)),
  add(R(0), K(1)),
  { k: 'cmp', op: 'not in', l: R(0), r: R(1) },
  attr(R(0), 'name'),
  { k: 'sub', o: R(0), i: { k: 'slice', lo: K(1), hi: K(null), step: K(2) } },
  and(R(0), or(R(1), R(2))),
  { k: 'ifexp', c: R(0), a: R(1), b: K(2) },
  { k: 'fstr', parts: [K('a'), { k: 'format', o: R(0), conv: 'r', spec: null }] },
  { k: 'format', o: R(0), conv: '', spec: K('>3') },
];

const inner: Code = code([set(0, { k: 'cell', i: 0, name: 'c', free: true }), ret(R(1))], 2, {
  cellRegs: [0],
  free: [{ name: 'c', reg: 0 }],
  body: [ret({ k: 'cell', i: 0, name: 'c', free: true })],
});

/** One instruction of each op. The type sees that none is left out. */
const samples: { readonly [O in Op]: readonly Instr[] } = {
  set: [...trees.map((e) => set(0, e)), set(-1, { k: 'bin', op: '+=', l: R(0), r: R(1) })],
  expr: [I('expr', { e: R(0) })],
  cell: [I('cell', { i: 3 })],
  setcell: [I('setcell', { i: 3, e: K(1) })],
  setglobal: [I('setglobal', { name: 'g', e: R(0) })],
  del: [I('del', { i: 1, name: 'x' })],
  unset: [I('unset', { i: 3 })],
  delcell: [I('delcell', { i: 3, name: 'c', free: false })],
  delglobal: [I('delglobal', { name: 'g' })],
  ldname: [I('ldname', { d: 1, name: 'n' })],
  stname: [I('stname', { name: 'n', e: R(1) })],
  delname: [I('delname', { name: 'n' })],
  ldclassderef: [I('ldclassderef', { d: 1, i: 3, name: 'c' })],
  ldfromdict: [
    I('ldfromdict', { d: 1, dict: 3, i: 3, name: 'n' }),
    I('ldfromdict', { d: 1, dict: 3, i: -1, name: 'n' }),
  ],
  ldhost: [I('ldhost', { d: 1, name: 'h' })],
  askhost: [I('askhost', { d: 1, e: R(1), name: 'h' })],
  setattr: [I('setattr', { o: R(0), name: 'a', v: R(1) })],
  delattr: [I('delattr', { o: R(0), name: 'a' })],
  setitem: [I('setitem', { o: R(0), i: K(0), v: R(1) })],
  delitem: [I('delitem', { o: R(0), i: K(0) })],
  call: [call(1, { k: 'host', name: 'h' }, R(0))],
  callm: [
    I('callm', { d: 1, o: R(0), name: 'm', args: [R(1)] }),
    I('callm', { d: 1, o: R(0), name: 'm', look: 1, args: [] }),
  ],
  callk: [I('callk', { d: 1, f: R(0), args: [K(1), K(2)], names: ['k'] })],
  callx: [I('callx', { d: 1, f: R(0), args: 2, kwargs: -1 })],
  list: [I('list', { d: 2, items: [R(0)] })],
  tuple: [I('tuple', { d: 1, items: [] })],
  set_: [I('set_', { d: 1, items: [K(1)] })],
  dict: [I('dict', { d: 1, items: [K('k'), R(0)] })],
  append: [I('append', { l: 2, e: R(0) })],
  extend: [I('extend', { l: 2, e: R(0) })],
  setadd: [I('setadd', { l: 2, e: R(0) })],
  setupdate: [I('setupdate', { l: 2, e: R(0) })],
  dictset: [I('dictset', { l: 2, key: K('k'), e: R(0) })],
  dictupdate: [I('dictupdate', { l: 2, e: R(0) })],
  dictmerge: [I('dictmerge', { l: 2, e: R(0), f: R(1) })],
  argsextend: [I('argsextend', { l: 2, e: R(0), f: R(1) })],
  listtotuple: [I('listtotuple', { d: 1, l: 2 })],
  iter: [I('iter', { d: 2, e: R(0) })],
  yielditer: [I('yielditer', { d: 2, e: R(0) })],
  unpack: [I('unpack', { e: R(0), ds: [0, 1], star: 1 })],
  raise: [I('raise', { e: R(0), cause: null }), I('raise', { e: R(0), cause: K(null) })],
  raiseagain: [I('raiseagain', {})],
  reraise: [I('reraise', { exc: 2 })],
  ret: [ret(K(0))],
  yield: [I('yield', { d: 1, e: R(0) })],
  yieldfrom: [I('yieldfrom', { d: 1, it: 2, v: 0, isAwait: true })],
  getawaitable: [I('getawaitable', { d: 2, e: R(0), what: 'aexit' })],
  getaiter: [I('getaiter', { d: 2, e: R(0) })],
  getanext: [I('getanext', { d: 1, o: 2 })],
  asyncyield: [I('asyncyield', { d: 1, e: R(0) })],
  mkfn: [I('mkfn', { d: 1, code: 0, defaults: -1, kwdefaults: 2, annotate: -1, cells: [3] })],
  special: [I('special', { d: 1, o: 0, name: '__exit__' })],
  excinfo: [I('excinfo', { d: 1, exc: 2 })],
  import: [
    I('import', { d: 1, name: 'a.b', fromlist: null, level: 0 }),
    I('import', { d: 1, name: '', fromlist: ['c'], level: 2 }),
  ],
  importfrom: [I('importfrom', { d: 1, o: 0, name: 'n' })],
  importstar: [I('importstar', { o: 0 })],
  matchseq: [I('matchseq', { d: 1, o: 0 })],
  matchmap: [I('matchmap', { d: 1, o: 0 })],
  matchkeys: [I('matchkeys', { d: 1, o: 0, keys: 2 })],
  matchrest: [I('matchrest', { d: 1, o: 0, keys: 2 })],
  matchclass: [I('matchclass', { d: 1, o: 0, cls: G('C'), n: 1, names: ['a'] })],
  excgroupmatch: [I('excgroupmatch', { rest: 1, match: 2, exc: 0, cls: G('E') })],
  excgroupend: [I('excgroupend', { d: 1, exc: 0, list: 2 })],
  template: [
    I('template', { d: 1, strings: ['a', 'b'], items: [R(0)] }),
    I('template', { d: 1, strings: [], items: [K({ type: 'tuple', items: ['a', 'b'] }), R(0)] }),
  ],
  interpolation: [I('interpolation', { d: 1, e: R(0), text: 'x', conv: 's', spec: K('>') })],
  intrinsic: [I('intrinsic', { d: 1, name: 'bucket', args: [R(0)] })],
  result: [I('result', { e: R(0) })],
  if: [when(R(0), [set(1, K(1))], [when(R(1), [], [ret(K(1))])])],
  while: [loop(R(0), [I('break', {})], [set(1, K(1))], [call(0, R(1))])],
  for: [I('for', { it: 2, d: 0, body: [I('continue', {})], orelse: [] })],
  break: [loop(R(0), [when(R(1), [I('break', {})])])],
  continue: [loop(R(0), [I('continue', {})])],
  try: [
    I('try', {
      body: [I('exit', { id: 5 }), call(0, R(0))],
      exc: 2,
      handler: [I('reraise', { exc: 2 })],
      orelse: [set(1, K(1))],
      exits: [{ id: 5, body: [ret(R(0))] }],
    }),
  ],
  exit: [I('try', { body: [I('exit', { id: 6 })], exc: 2, handler: [], orelse: [], exits: [{ id: 6, body: [] }] })],
};

/** A code with all of them. */
function everything(): Code {
  const unit = { fileName: '\udc80.py', text: 'f(\ud800)\ng()\n', lineStarts: [0, 5, 9], constants: new ConstantPool() };
  const child = { ...inner, unit };
  return code(Object.values(samples).flat(), 4, {
    kind: 'class',
    name: 'C',
    qualname: 'f.<locals>.C',
    doc: 'about',
    generator: true,
    coroutine: true,
    hidden: true,
    byName: true,
    locals: ['v0', 'v1', 'v2'],
    params: { names: ['v0', 'v1'], posonly: 1, positional: 1, kwonly: 0, varargs: true, varkw: false },
    cellRegs: [3],
    children: [{ ...child }, { ...child, children: [code([], 0, { unit })] }],
    hostNames: ['h'],
    unit,
  });
}

/** What a code or table without faults gives. */
function read(data: Data): Code {
  const result = decode(data);
  if (typeof result === 'string') throw new Error(result);
  return result;
}

/** The code with no pc given yet. */
function fresh(made: Code): Code {
  return read(encode(made));
}

it('passes every op through a table', () => {
  const whole = everything();
  const table = encode(whole);
  const again = read(table);
  expect(encode(again)).toEqual(table);
  // A pool is filled by what makes the code; nothing has filled the one here.
  Object.assign(whole.unit, { constants: again.unit.constants });
  expect(again).toEqual(whole);
  expect(verify(again, (name) => name === 'bucket')).toBe(null);
  expect(verify(again)).toBe('private operation');
  expect(again.children[1]!.unit).toBe(again.unit);
});

it('makes tables of plain data, two lists deep', () => {
  const plain = (data: unknown): boolean =>
    data === null ||
    typeof data === 'string' ||
    data instanceof Uint8Array ||
    (typeof data === 'number' && Number.isInteger(data) && Math.abs(data) <= 0xffffffff && !Object.is(data, -0));
  for (const part of encode(everything())) expect(Array.isArray(part) ? part.every(plain) : plain(part)).toBe(true);
});

it('makes the same table of equal codes, whatever they share', () => {
  const shared = add(R(0), K('x'));
  const one = code([set(0, shared), set(0, shared)], 1);
  const two = code([set(0, add(R(0), K('x'))), set(0, add(R(0), K('x')))], 1);
  flatten(two);
  expect(encode(one)).toEqual(encode(two));
  expect(hash(one)).toBe(hash(two));
});

it('takes chains and blocks of any depth that the verifier allows', () => {
  let chain: Instr[] = [];
  for (let i = 0; i < 20_000; i++) chain = [when(R(0), [set(0, K(i))], chain)];
  const again = fresh(code(chain, 1));
  expect(verify(again)).toBe(null);
  expect(flatten(again).ops.length).toBeGreaterThan(40_000);
  let deep: Instr[] = [];
  for (let i = 0; i < 20_000; i++) deep = [when(R(0), deep)];
  expect(verify(fresh(code(deep, 1)))).toBe('blocks too deep');
  let tree = R(0);
  for (let i = 0; i < 100; i++) tree = not(tree);
  expect(decode(encode(code([ret(tree)], 1)))).toBe('tree too deep');
});

it('names the rule that a code breaks', () => {
  const fault = (body: Instr[], more: Partial<Code> = {}): string | null =>
    verify(code(body, 4, { cellRegs: [3], ...more }));
  expect(fault([ret(R(0))])).toBe(null);
  expect(fault([ret(R(4))])).toBe('register out of range');
  expect(fault([I('append', { l: 9, e: R(0) })])).toBe('register out of range');
  expect(fault([set(3, K(1))])).toBe('cell overwritten');
  expect(fault([I('setcell', { i: 1, e: K(1) })])).toBe('register holds no cell');
  expect(fault([{ ...ret(K(1)), at: 2 }])).toBe('no such position');
  expect(fault([ret({ ...R(0), at: 2 })])).toBe('no such position');
  expect(fault([ret({ k: 'host', name: 'h' })])).toBe('host function outside of a call');
  expect(fault([ret({ k: 'builtin', name: 'open' })])).toBe('no such builtin');
  expect(fault([ret({ k: 'bin', op: '+=', l: R(0), r: R(0) })])).toBe('in-place operator inside');
  expect(fault([set(0, not({ k: 'bin', op: '+=', l: R(0), r: R(0) }))])).toBe('in-place operator inside');
  expect(fault([I('yield', { d: 0, e: R(0) })])).toBe('yield outside of a generator');
  expect(fault([I('break', {})])).toBe('break outside of a loop');
  expect(fault([loop(R(0), [], [I('continue', {})])])).toBe('break outside of a loop');
  expect(fault([loop(R(0), [], [], [I('break', {})])])).toBe('break outside of a loop');
  expect(fault([I('exit', { id: 1 })])).toBe('exit leads nowhere');
  const protect = (body: Instr[], handler: Instr[] = []): Instr =>
    I('try', { body, exc: 0, handler, orelse: [], exits: [{ id: 1, body: [] }] });
  expect(fault([protect([I('exit', { id: 1 })])])).toBe(null);
  expect(fault([protect([], [I('exit', { id: 1 })])])).toBe('exit leads nowhere');
  expect(fault([protect([]), protect([])])).toBe('exit declared twice');
  expect(fault([I('mkfn', { d: 0, code: 0, defaults: -1, kwdefaults: -1, annotate: -1, cells: [] })])).toBe(
    'cells of a function',
  );
  expect(fault([I('ldname', { d: 0, name: 'n' })])).toBe('names of a code that has none');
  expect(fault([I('intrinsic', { d: 0, name: 'x', args: [] })])).toBe('private operation');
  expect(fault([I('dict', { d: 0, items: [R(0)] })])).toBe('key without a value');
  expect(fault([I('callk', { d: 0, f: R(0), args: [R(0)], names: ['a', 'a'] })])).toBe('more keywords than arguments');
  expect(fault([ret(K(2 ** 53))])).toBe('int out of range');
  expect(fault([ret(K(5n))])).toBe('short int as a long one');
  expect(fault([], { positions: [0, 9, -1, -1] })).toBe('position out of range');
  expect(fault([], { positions: [0, 3, 2, 4] })).toBe('anchor out of range');
  expect(fault([], { children: [code([ret(R(9))], 1)] })).toBe('register out of range');
  const params = { names: ['a'], posonly: 0, positional: 1, kwonly: 0, varargs: false, varkw: false };
  expect(fault([], { params })).toBe('parameters are no locals');
  expect(fault([], { params: { ...params, posonly: 2 } })).toBe('more positional-only than positional parameters');
});

it('refuses tables that are none', () => {
  const bad: readonly Data[] = [null, 1, 'x', [], [1], [2, [], [], [], '', null, [0]], Uint8Array.of(1)];
  for (const data of bad) expect(typeof decode(data)).toBe('string');
  const table = encode(everything());
  expect(decode([...table, 0])).toBe('too much');
  expect(decode(table.with(3, [...(table[3] as number[]), 0]))).toBe('too much');
  expect(decode(table.with(3, (table[3] as number[]).slice(0, -1)))).toBe('too few numbers');
  expect(decode(table.with(4, unitsOf('ab')))).toBe('well-formed text as bytes');
  expect(decode(table.with(4, '\ud800'))).toBe('no text');
});

function unitsOf(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((char) => [char.charCodeAt(0), 0]));
}

/** One change of one element somewhere in a table. */
const changes = fc.record({
  part: fc.constantFrom(0, 1, 2, 3, 3, 3, 3, 3, 3, 4, 5, 6),
  where: fc.nat(),
  value: fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 5 }) },
    fc.integer({ min: -3, max: 80 }),
    fc.constantFrom<Data>(0xffffffff, -1, 0.5, NaN, null, '', 'x', true, [], 2 ** 40, new Uint8Array(3)),
  ),
  how: fc.constantFrom('put', 'cut', 'insert'),
});

function changed(
  table: readonly Data[],
  edits: readonly { part: number; where: number; value: Data; how: string }[],
): Data {
  let result = table;
  for (const { part, where, value, how } of edits) {
    const list = result[part];
    if (!Array.isArray(list)) result = result.with(part, value);
    else {
      const at = list.length === 0 ? 0 : where % list.length;
      const next = [...(list as Data[])];
      if (how === 'put') next[at] = value;
      else if (how === 'cut') next.splice(at, 1);
      else next.splice(at, 0, value);
      result = result.with(part, next);
    }
  }
  return result;
}

it('reads and verifies whatever it is given, and what passes can be flattened', () => {
  let passed = 0;
  const table = encode(everything());
  fc.assert(
    fc.property(fc.array(changes, { minLength: 1, maxLength: 3 }), (edits) => {
      const result = decode(changed(table, edits));
      if (typeof result === 'string') return;
      const fault = verify(result, () => true);
      if (fault !== null) return;
      passed++;
      const again = encode(result);
      expect(encode(read(again))).toEqual(again);
      for (const one of [result, ...result.children]) {
        const flat = flatten(one);
        const at = live(one, flat);
        for (let pc = 0; pc < flat.owner.length; pc++) {
          stepsOf(one, flat, pc);
          at(pc);
        }
        weight(one);
      }
    }),
    { numRuns: 3000 },
  );
  expect(passed).toBeGreaterThan(50);
});

it('reads any plain data', () => {
  const any = fc.letrec<{ data: Data }>((tie) => ({
    data: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom<Data>(null, true, 1, 0, -1, 'x', new Uint8Array(2)),
      fc.array(tie('data'), { maxLength: 8 }),
    ),
  })).data;
  fc.assert(fc.property(any, (data) => typeof decode(data) === 'string'));
  const parts = fc.tuple(
    fc.constant(1),
    fc.array(fc.string()),
    fc.array(fc.uint8Array()),
    fc.array(fc.integer({ min: -1, max: 75 })),
  );
  fc.assert(
    fc.property(parts, (head) => {
      const result = decode([...head, 'a', null, [0]]);
      if (typeof result !== 'string') verify(result);
    }),
  );
});

it('computes SHA-256', () => {
  const ascii = (text: string): Uint8Array => Uint8Array.from([...text].map((char) => char.charCodeAt(0)));
  expect(hex(sha256(ascii('')))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(hex(sha256(ascii('abc')))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(hex(sha256(ascii('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq')))).toBe(
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  );
  expect(hex(sha256(ascii('a'.repeat(1_000_000))))).toBe(
    'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0',
  );
});

it('hashes what can run, and not the text', () => {
  const whole = everything();
  const before = hash(whole);
  flatten(whole);
  expect(hash(whole)).toBe(before);
  expect(hash({ ...whole, unit: { ...whole.unit, text: null } })).toBe(before);
  expect(hash({ ...whole, unit: { ...whole.unit, fileName: 'b.py' } })).not.toBe(before);
  expect(hash({ ...whole, name: 'D' })).not.toBe(before);
});

it('keeps the hashes of its format: a change here is a new FORMAT', () => {
  expect(hash(code([ret(add(R(0), K(1)))], 1))).toBe(
    '183c68b4564788f337c25d9b743df835fb74361b77ecf2cc211b3d6e8091e955',
  );
  const inside = [loop(R(0), [I('exit', { id: 1 })], [], [call(0, G('f'), K('x'))])];
  const exits = [{ id: 1, body: [ret(K({ type: 'float', value: 0.5 }))] }];
  const body = [I('try', { body: inside, exc: 1, handler: [I('reraise', { exc: 1 })], orelse: [], exits })];
  expect(hash(code(body, 2))).toBe('acdd419c14aa90128727011088b52b3ac6aa067b4026a8c6b4d24a81162c0965');
});
