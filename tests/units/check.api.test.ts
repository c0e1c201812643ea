/** Type checking as programs, sessions and the service have it. */
import { expect, it } from 'vitest';
import {
  Monty,
  MontySession,
  MontySyntaxError,
  MontyTypingError,
  check,
  loadSnapshot,
} from '../../platforms/module.ts';
import type { FunctionSnapshot, Pending, TypeCheckEngine } from '../../platforms/module.ts';
import { createStoredApp } from '../../platforms/stored.ts';
import { MemoryStore } from '../../platforms/store.ts';
import { Client, settingNamed } from '../platforms/client.ts';

function refused(run: () => unknown): MontyTypingError {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(MontyTypingError);
    return error as MontyTypingError;
  }
  throw new Error('nothing was refused');
}

const rules = (error: MontyTypingError): string[] => error.diagnostics.map(({ rule }) => rule);

it('refuses a program before it runs', () => {
  const error = refused(() => new Monty('x: int = "a"\nprint(x)', { typeCheck: true, scriptName: 'a.py' }));
  expect(rules(error)).toEqual(['invalid-assignment']);
  expect(error.position).toMatchObject({ fileName: 'a.py', line: 1 });
  expect(error.display()).toContain(' --> a.py:1:');
  expect(error.display('concise')).toContain('a.py:1:10: error[invalid-assignment]');
  expect(error.display('full', true)).toContain('\u001b[');
  expect(JSON.parse(error.display('json'))).toHaveLength(1);
  expect(new Monty('x: int = "a"\nx').run()).toBe('a');
});

it('says what is wrong with the syntax as ever', () => {
  expect(() => new Monty('x = ', { typeCheck: true })).toThrow(MontySyntaxError);
});

it('knows what the host has by stubs, inputs and names', () => {
  const stubs = 'def fetch(url: str) -> str: ...\nurl: str';
  const given = { inputs: ['url'], typeCheck: true, typeCheckStubs: stubs };
  expect(rules(refused(() => new Monty('fetch(url, 3)', given)))).toEqual(['too-many-positional-arguments']);
  expect(rules(refused(() => new Monty('url.nope', given)))).toEqual(['unresolved-attribute']);
  expect(new Monty('url + url', given).run({ inputs: { url: 'a' } })).toBe('aa');
  expect(rules(refused(() => new Monty('other()', { typeCheck: true })))).toEqual(['unresolved-reference']);
  new Monty('other(1).x', { typeCheck: true, externalFunctions: ['other'] });
  const modules = { 'shop.prices': 'def price(name: str) -> int: ...' };
  const source = 'from shop.prices import price\nprice(3)';
  expect(rules(refused(() => new Monty(source, { typeCheck: true, typeCheckModules: modules })))).toEqual([
    'invalid-argument-type',
  ]);
});

it('reads stubs around what is no Python in them', () => {
  const stubs = 'def f(x: int) -> int: ...\r\nnot a stub\r\nclass C:\r\n    def m(self) -> int: ...\r\ndef g(:\r\n';
  expect(check('C().m().bit_length()\nf(1)', { stubs })).toEqual([]);
  expect(check('f("")\nC().n\ng()', { stubs }).map(({ rule }) => rule)).toEqual([
    'invalid-argument-type',
    'unresolved-attribute',
    'unresolved-reference',
  ]);
});

it('does not refuse a program for mistakes that it makes on purpose', () => {
  const source = 'try:\n    len(5)\nexcept TypeError:\n    pass';
  expect(check(source)).toMatchObject([{ rule: 'invalid-argument-type', severity: 'info' }]);
  new Monty(source, { typeCheck: true }).run();
});

it('accepts top-level await and comments that ask for silence', () => {
  expect(check('import asyncio\nawait asyncio.sleep(0)')).toEqual([]);
  expect(check('len(5)  # type: ignore')).toEqual([]);
  expect(check('len(5)  # ty: ignore[invalid-argument-type]')).toEqual([]);
  expect(check('len(5)  # ty: ignore[invalid-key]')).toHaveLength(1);
});

it('checks feeds of a session after those before, and a refused feed is none', () => {
  const session = new MontySession({ typeCheck: true });
  session.feedRun('def double(x: int) -> int:\n    return 2 * x');
  expect(session.feedRun('double(4)')).toBe(8);
  const error = refused(() => session.feedRun('print(1)\ndouble("a")'));
  expect(rules(error)).toEqual(['invalid-argument-type']);
  expect(error.diagnostics[0]!.range.start.line).toBe(2);
  expect(session.feeds).toBe(2);
  expect(session.fork().feedRun('double(5)')).toBe(10);
  const later = MontySession.load(session.dump(), { typeCheck: true });
  expect(rules(refused(() => later.feedRun('double("a")')))).toEqual(['invalid-argument-type']);
  expect(later.feedRun('double(6)')).toBe(12);
  const waiting = loadSnapshot((later.feedStart('y = ask(double(7))', { hostNames: ['ask'] }) as Pending).dump(), {
    typeCheck: true,
  }) as FunctionSnapshot;
  waiting.resume({ returnValue: 1 });
  expect(rules(refused(() => waiting.session!.feedRun('y\ndouble("a")')))).toEqual(['invalid-argument-type']);
  // What a session has bound unchecked may be anything.
  const free = MontySession.load(session.dump());
  free.feedRun('def triple(x): return 3 * x');
  const checked = MontySession.load(free.dump(), { typeCheck: true });
  expect(checked.feedRun('triple("a") + str(double(1))')).toBe('aaa2');
  session.reset();
  expect(rules(refused(() => session.feedRun('double(4)')))).toEqual(['unresolved-reference']);
});

it('keeps what feeds before have bound, also where one was raised, and what their functions make', () => {
  const context = [
    'def setup():\n    global made\n    made = 1\nsetup()',
    'x = 1\ntry:\n    y = "a"\n    raise ValueError\nfinally:\n    z = 2.5',
    'class C:\n    n = 3\nraise ValueError("stop")',
  ];
  const found = (source: string): string[] =>
    check(source, { fileName: 'main.py', context, budget: 100_000 }).map(({ rule }) => rule);
  expect(found('print(made, x + 1, y.upper(), z.is_integer(), C.n + 1)')).toEqual([]);
  expect(found('print(x.upper(), y + 1, C.m, other)')).toEqual([
    'unresolved-attribute',
    'unsupported-operator',
    'unresolved-attribute',
    'unresolved-reference',
  ]);
});

it('has no other formats', () => {
  const error = refused(() => new Monty('len(5)', { typeCheck: true }));
  expect(() => error.display('odd' as 'full')).toThrow('there is no format "odd"');
});

it('leaves a feed unchecked that says so, and knows what it has bound', () => {
  const session = new MontySession({ typeCheck: true });
  expect(session.feedRun('def half(n: int) -> float: return n / 2\nkept: str = 5', { skipTypeCheck: true })).toBe(null);
  expect(session.feedRun('half(3)')).toBe(1.5);
  expect(rules(refused(() => session.feedRun('half("a")')))).toEqual(['invalid-argument-type']);
});

it('knows the modules of a session by their stubs', () => {
  const tools = { content: { find: (text: string) => text }, stubs: 'def find(text: str) -> str: ...' };
  const session = new MontySession({ typeCheck: true, externalModules: { tools, plain: { content: { n: 1 } } } });
  expect(rules(refused(() => session.feedRun('import tools\ntools.find(3)')))).toEqual(['invalid-argument-type']);
  expect(session.feedRun('import tools, plain\ntools.find("a") * plain.n')).toBe('a');
});

it('takes another engine, and nothing else', () => {
  const seen: string[] = [];
  const engine: TypeCheckEngine = { name: 'mine', check: (source) => (seen.push(source), []) };
  expect(new Monty('1 + 1', { typeCheck: engine }).run()).toBe(2);
  expect(seen).toEqual(['1 + 1']);
});

it('answers POST /v1/check', async () => {
  const app = createStoredApp({ store: new MemoryStore(), env: settingNamed });
  const client = new Client(async (path, init) => app.request(path, init));
  const answer = await client.post('/v1/check', {
    code: 'fetch(3)',
    stubs: 'def fetch(url: str) -> str: ...',
    format: 'concise',
  });
  expect(answer.status).toBe(200);
  const body = answer.body as unknown as { diagnostics: { rule: string }[]; text: string };
  expect(body.diagnostics.map(({ rule }) => rule)).toEqual(['invalid-argument-type']);
  expect(body.text).toContain('main.py:1:7: error[invalid-argument-type]');
  expect((await client.post('/v1/check', { code: 'x', format: 'html' })).status).toBe(400);
  expect((await client.post('/v1/check', { code: 1 })).status).toBe(400);
  // What is answered does not grow with what is wrong, nor the work with texts that no run would take.
  const many = await client.post('/v1/check', { code: 'nothing;'.repeat(20_000), format: 'full' });
  expect((many.body as { diagnostics: unknown[] }).diagnostics).toHaveLength(1000);
  expect(many.text.length).toBeLessThan(2 ** 20);
  const half = 'x = 1\n'.repeat(30_000);
  for (const more of [{ context: [half] }, { stubs: half }, { modules: { m: half } }]) {
    const { status, body: problem } = await client.post('/v1/check', { code: half, ...more });
    expect([status, problem.code]).toEqual([413, 'too-large']);
  }
});
