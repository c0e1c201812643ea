/** Calls that the host answers later: which answers a run takes, in any order, in parts, and across saving. */
import { expect, test } from 'vitest';
import { Run, builtinsNamespace, compile, isFault, restore, save } from '../../core/mod.ts';
import type { CallAnswer, Outcome, PyValue, RunOptions } from '../../core/mod.ts';

const known = (name: string): boolean => builtinsNamespace().cells.has(name);

function begin(source: string, options: RunOptions = {}): [Run, Outcome] {
  const code = compile(source, { fileName: 'a.py', known, hostNames: new Set(['call']), topLevelAwait: true });
  if (isFault(code)) throw new Error(code.message);
  const run = new Run(builtinsNamespace(), options);
  return [run, run.start(code)];
}

/** Answers calls with futures until the program waits for them: call id → first argument. */
function waits(run: Run, start: Outcome): [Outcome, Map<number, PyValue>] {
  const calls = new Map<number, PyValue>();
  let outcome = start;
  while (outcome.kind === 'suspended' && outcome.request.kind === 'function') {
    calls.set(run.suspensions, outcome.request.args[0]!);
    outcome = run.resumeFuture();
  }
  return [outcome, calls];
}

function request(outcome: Outcome): { kind: string; pending: readonly number[] } {
  if (outcome.kind !== 'suspended') throw new Error(`the run is ${outcome.kind}`);
  return outcome.request;
}

const printed = (run: Run): string => run.takeOutput().map((chunk) => chunk.text).join('');

const GATHER = `
import asyncio
async def one(i):
    x = await call(i)
    return x * 2
print(await asyncio.gather(*[one(i) for i in range(100)]))
`;

test('a gather of 100 calls, answered in random order and across bytes', () => {
  let seed = 1;
  const random = (n: number): number => (seed = (seed * 48271) % 2147483647) % n;
  let [run, first] = begin(GATHER);
  let [outcome, calls] = waits(run, first);
  let text = '';
  while (outcome.kind === 'suspended') {
    const { kind, pending } = request(outcome);
    expect(kind).toBe('futures');
    expect([...pending]).toEqual([...calls.keys()]);
    text += printed(run);
    run = restore(save(run));
    const answers = new Map<number, CallAnswer>();
    for (let n = 1 + random(9); n > 0 && calls.size > 0; n--) {
      const id = [...calls.keys()][random(calls.size)]!;
      answers.set(id, { value: calls.get(id)! });
      calls.delete(id);
    }
    outcome = run.resumeCalls(answers);
  }
  expect(outcome.kind).toBe('completed');
  expect(text + printed(run)).toBe(`[${Array.from({ length: 100 }, (_, i) => i * 2).join(', ')}]\n`);
});

test('only calls that are pending can be answered, and at least one', () => {
  const [run, first] = begin('print(await call(5))');
  expect(() => run.resumeCalls(new Map([[1, { value: 1 }]]))).toThrow();
  const [outcome, calls] = waits(run, first);
  const [id] = [...calls.keys()];
  expect(request(outcome).pending).toEqual([id]);
  expect(() => run.resumeCalls(new Map())).toThrow();
  expect(() => run.resumeCalls(new Map([[id! + 1, { value: 1 }]]))).toThrow();
  expect(run.resumeCalls(new Map([[id!, { value: 'answer' }]])).kind).toBe('completed');
  expect(printed(run)).toBe('answer\n');
});

test('the order of the answers is the order in which tasks go on', () => {
  const [run, first] = begin(`
import asyncio
async def one(i):
    await call(i)
    print(i)
await asyncio.gather(one(1), one(2), one(3))
`);
  const [, calls] = waits(run, first);
  const ids = [...calls.keys()];
  run.resumeCalls(new Map([2, 0].map((i) => [ids[i]!, { value: null }])));
  run.resumeCalls(new Map([[ids[1]!, { value: null }]]));
  expect(printed(run)).toBe('3\n1\n2\n');
});

test('time that the host says has gone by fires time-outs', () => {
  const [run, first] = begin(`
import asyncio
try:
    async with asyncio.timeout(10):
        await call(1)
except TimeoutError:
    print('timeout', asyncio.get_running_loop().time())
`);
  const [outcome] = waits(run, first);
  expect(request(outcome)).toMatchObject({ kind: 'futures', args: [{ v: 10 }] });
  expect(request(run.resumeCalls(new Map(), 4))).toMatchObject({ kind: 'futures', args: [{ v: 6 }] });
  expect(run.resumeCalls(new Map(), 6.5).kind).toBe('completed');
  expect(printed(run)).toBe('timeout 10.5\n');
});

test('timers of the host: every wait is told', () => {
  const source = 'import asyncio\nawait asyncio.sleep(3)\nprint(asyncio.get_running_loop().time())';
  expect(begin(source)[1].kind).toBe('completed');
  const [run, outcome] = begin(source, { timers: 'host' });
  expect(request(outcome)).toMatchObject({ kind: 'futures', pending: [], args: [{ v: 3 }] });
  expect(run.resumeCalls(new Map(), 3.25).kind).toBe('completed');
  expect(printed(run)).toBe('3.25\n');
});

test('an answer to a call that was cancelled meanwhile is not asked for', () => {
  const [run, first] = begin(`
import asyncio
async def one():
    await call(1)
t = asyncio.create_task(one())
await asyncio.sleep(0)
t.cancel()
print(await call(2), t.cancelled())
`);
  let [outcome, calls] = waits(run, first);
  const [cancelled, other] = [...calls.keys()];
  expect(request(outcome).pending).toEqual([other]);
  expect(cancelled).not.toBe(other);
  outcome = run.resumeCalls(new Map([[other!, { value: 'x' }]]));
  expect(outcome.kind).toBe('completed');
  expect(printed(run)).toBe('x True\n');
});

test('when every task waits for nothing, the program gets an error it can see', () => {
  const [run, outcome] = begin(`
import asyncio
await asyncio.get_running_loop().create_future()
`);
  expect(outcome.kind).toBe('error');
  expect(run.request).toBe(null);
});
