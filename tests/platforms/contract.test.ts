/** The package's API, on every runtime: programs, snapshots and what is wrong with them. */
import { describe, expect, it } from 'vitest';
import {
  FunctionSnapshot,
  FutureSnapshot,
  HostCallable,
  Monty,
  MontyError,
  MontyLimitError,
  MontyRuntimeError,
  MontySession,
  MontySnapshotError,
  MontySyntaxError,
  MontyUsageError,
  feedRunAsync,
  loadSnapshot,
  runMontyAsync,
} from '../../platforms/module.ts';
import { call, lookup, output, thrown } from './contract.ts';

const key = { id: 'k1', secret: new Uint8Array(32).fill(7) };
const other = { id: 'k0', secret: new Uint8Array(32).fill(8) };

describe('a program', () => {
  const program = new Monty('data = fetch(url)\nlen(data)', { inputs: ['url'], scriptName: 'agent.py' });

  it('answers the value of its last expression', () => {
    expect(new Monty('1 + 2').run()).toBe(3);
    expect(new Monty('x = 1').run()).toBe(null);
    expect(new Monty('').run()).toBe(null);
    expect(new Monty('"""text"""').run()).toBe('text');
  });

  it('runs many times, each time from the start', () => {
    const counter = new Monty("n = globals().get('n', 0) + 1\nn");
    expect([counter.run(), counter.run(), counter.run()]).toEqual([1, 1, 1]);
  });

  it('keeps what it puts into builtins for itself, through a dump as well', () => {
    const source = "import builtins\nbefore = len('ab')\nbuiltins.len = lambda x: 'mine'\nfetch()\n[before, len('ab'), eval('len(1)')]";
    const patching = new Monty(source, { externalFunctions: ['fetch'] });
    for (let i = 0; i < 2; i++) {
      const waits = patching.start() as FunctionSnapshot;
      expect(new Monty("len('abc')").run()).toBe(3);
      const loaded = loadSnapshot(waits.dump()) as FunctionSnapshot;
      expect(output(loaded.resume({ returnValue: null }))).toEqual([2, 'mine', 'mine']);
    }
  });

  it('becomes bytes in which nothing of other runs is', () => {
    const source = "d = {(1, 2): 3}\ns = {(1, 'a')}\nfetch()\nd['text'] = 1\nd[1.5] = 2\ns.add('text')\nfetch()\nd";
    const bytes = ['one', 'another'].map((secret) => {
      const first = new Monty(source, { externalFunctions: ['fetch'] }).start() as FunctionSnapshot;
      new Monty(`hash('${secret}')`).run();
      return (first.resume({ returnValue: null }) as FunctionSnapshot).dump();
    });
    expect(bytes[0]).toEqual(bytes[1]);
  });

  it('calls functions of the host', () => {
    const fetch = (url: string): string => `body of ${url}`;
    expect(program.run({ inputs: { url: 'x' }, externalFunctions: { fetch } })).toBe(9);
  });

  it('hands keyword arguments over as one object behind the others', () => {
    const seen: unknown[] = [];
    const f = (...args: unknown[]): void => void seen.push(...args);
    expect(new Monty("f(1, *[2], k='v', **{'__proto__': 3})").run({ externalFunctions: { f } })).toBe(null);
    expect(seen.slice(0, 2)).toEqual([1, 2]);
    const kwargs = seen[2] as object;
    expect(Object.getPrototypeOf(kwargs)).toBe(null);
    expect(Object.getOwnPropertyNames(kwargs)).toEqual(['k', '__proto__']);
  });

  it('waits for promises when it is run asynchronously', async () => {
    const fetch = (url: string): Promise<string> => Promise.resolve(`body of ${url}`);
    expect(await runMontyAsync(program, { inputs: { url: 'xy' }, externalFunctions: { fetch } })).toBe(10);
    const failing = (): Promise<string> => Promise.reject(new RangeError('too far'));
    const caught = new Monty('try:\n    f()\nexcept RuntimeError as e:\n    r = str(e)\nr');
    expect(await runMontyAsync(caught, { externalFunctions: { f: failing } })).toBe('too far');
  });

  it('pauses at a call and goes on with the answer', () => {
    const p = call(program.start({ inputs: { url: 'u' } }));
    expect(p.functionName).toBe('fetch');
    expect(p.args).toEqual(['u']);
    expect({ ...p.kwargs }).toEqual({});
    expect(p.isOsFunction).toBe(false);
    expect(p.session).toBe(null);
    expect(p.position).toEqual({
      fileName: 'agent.py',
      functionName: '<module>',
      line: 1,
      column: 8,
      endLine: 1,
      endColumn: 18,
      sourceLine: 'data = fetch(url)',
    });
    expect(output(p.resume({ returnValue: 'hello world' }))).toBe(11);
  });

  it('says where it waits, in its own code', () => {
    const p = call(new Monty('def f(x):\n    return ask(x)\n\nsorted([2, 1], key=f)').start());
    expect(p.position).toMatchObject({ functionName: 'f', line: 2, column: 12, sourceLine: 'return ask(x)' });
  });

  it('numbers its calls', () => {
    const first = call(new Monty('ask(1)\nask(2)').start());
    const second = call(first.resume({ returnValue: null }));
    expect(second.callId).not.toBe(first.callId);
  });

  it('pauses at a name that it does not bind, once', () => {
    const p = lookup(new Monty('[tariff, tariff]').start());
    expect(p.variableName).toBe('tariff');
    expect(output(p.resume({ value: 7 }))).toEqual([7, 7]);
  });

  it('gets functions of the host as values', () => {
    const program = new Monty('f = ask\n[f(1), list(map(ask, [2, 3])), f]');
    const f = lookup(program.start());
    const p = call(f.resume({ isFunction: true }));
    expect(p.functionName).toBe('ask');
    const result = program.run({ externalFunctions: { ask: (n: number) => n * 10 } }) as unknown[];
    expect(result.slice(0, 2)).toEqual([10, [20, 30]]);
    expect(result[2]).toBeInstanceOf(HostCallable);
    expect((result[2] as HostCallable).name).toBe('ask');
  });

  it('reads values of the host', () => {
    expect(new Monty('limit + 1').run({ externalFunctions: { limit: 41 } })).toBe(42);
  });

  it('raises NameError where the host has nothing of a name', () => {
    const read = thrown(() => new Monty('x = 1\ny = tarif').run({ externalFunctions: {} }), MontyRuntimeError);
    expect(read.display('type-msg')).toBe("NameError: name 'tarif' is not defined");
    const called = thrown(() => new Monty('print(1)\nprnt(2)').run(), MontyRuntimeError);
    expect(called.display()).toContain("NameError: name 'prnt' is not defined. Did you mean: 'print'?");
    // Own properties alone.
    expect(thrown(() => new Monty('toString()').run({ externalFunctions: {} }), MontyRuntimeError).exception.type).toBe(
      'NameError',
    );
  });

  it('asks only for names that the host has listed', () => {
    const listed = new Monty('ask(other)', { externalFunctions: ['ask'] });
    expect(thrown(() => listed.start(), MontyRuntimeError).exception).toMatchObject({
      type: 'NameError',
      message: "name 'other' is not defined",
    });
  });

  it('does not ask for names that it binds somewhere', () => {
    const error = thrown(() => new Monty('print(x)\nx = 1').start(), MontyRuntimeError);
    expect(error.exception.type).toBe('NameError');
  });

  it('has its built-in functions, whatever the host has by their names', () => {
    expect(new Monty('len("abc")').run({ externalFunctions: { len: () => 9 } })).toBe(3);
  });

  it('raises what the host raises', () => {
    const p = call(program.start({ inputs: { url: 'u' } }));
    const error = thrown(
      () => p.resume({ exception: { type: 'FileNotFoundError', message: 'no such page' } }),
      MontyRuntimeError,
    );
    expect(error.exception.type).toBe('FileNotFoundError');
    expect(error.exception.frames).toEqual([
      {
        fileName: 'agent.py',
        functionName: '<module>',
        line: 1,
        column: 8,
        endLine: 1,
        endColumn: 18,
        sourceLine: 'data = fetch(url)',
      },
    ]);
    expect(error.display()).toBe(`Traceback (most recent call last):
  File "agent.py", line 1, in <module>
    data = fetch(url)
FileNotFoundError: no such page`);
    expect(error.display('type-msg')).toBe('FileNotFoundError: no such page');
    expect(JSON.parse(error.display('json'))).toMatchObject({ type: 'FileNotFoundError', message: 'no such page' });
  });

  it('sees the name and message of an error of the host, never its stack', () => {
    const source = `
try:
    f()
except Exception as e:
    r = [type(e).__name__, str(e)]
    known = [repr(e), repr(e.__cause__), repr(vars(e))]
r`;
    const failing = (error: unknown) => () => {
      throw error;
    };
    const run = (error: unknown): unknown => new Monty(source).run({ externalFunctions: { f: failing(error) } });
    const named = Object.assign(new Error('no key'), { name: 'KeyError' });
    expect(run(named)).toEqual(['KeyError', "'no key'"]);
    expect(run(new TypeError('bad'))).toEqual(['TypeError', 'bad']);
    const known = new Monty(source.replace(/r$/, 'known')).run({
      externalFunctions: { f: failing(new TypeError('bad')) },
    });
    expect(known).toEqual(["TypeError('bad')", 'None', '{}']);
    expect(run(new RangeError('far'))).toEqual(['RuntimeError', 'far']);
    expect(run(Object.assign(new Error('x'), { name: 'UnicodeDecodeError' }))).toEqual(['RuntimeError', 'x']);
    expect(run(Object.assign(new Error('x'), { name: '__proto__' }))).toEqual(['RuntimeError', 'x']);
    expect(run('text')).toEqual(['RuntimeError', 'text']);
    expect(run(undefined)).toEqual(['RuntimeError', 'the host function failed']);
    expect(run({ secret: 1 })).toEqual(['RuntimeError', 'the host function failed']);
  });

  it('gets a TypeError for a result that cannot cross', () => {
    const program = new Monty('try:\n    f()\nexcept TypeError as e:\n    r = str(e)\nr');
    expect(program.run({ externalFunctions: { f: () => Symbol('s') } })).toBe("f(): symbol can't cross to Python");
    expect(program.run({ externalFunctions: { f: () => new Date(0) } })).toBe(
      "f(): a Date, without the option datetimeAsDate, can't cross to Python",
    );
  });

  it('is not run synchronously with functions that answer promises', () => {
    const error = thrown(() => new Monty('f()').run({ externalFunctions: { f: async () => 1 } }), MontyUsageError);
    expect(error.reason).toBe('bad-answer');
  });

  it('prints to the host, before the host is asked', () => {
    const log: string[] = [];
    const print = (stream: string, text: string): void => void log.push(`${stream}: ${text}`);
    const f = (): void => void log.push('called');
    new Monty("print('a', end='')\nprint('b')\nf()\nprint('c')").run({ print, externalFunctions: { f } });
    expect(log).toEqual(['stdout: ab\n', 'called', 'stdout: c\n']);
    const p = call(new Monty("print('a')\nf()\nprint('b')").start());
    expect(p.printed).toEqual({ stdout: 'a\n', stderr: '', truncated: false });
    expect(p.resume({ returnValue: null }).printed).toEqual({ stdout: 'b\n', stderr: '', truncated: false });
    const error = thrown(() => new Monty("print('x')\n1 / 0").run(), MontyRuntimeError);
    expect(error.printed).toEqual({ stdout: 'x\n', stderr: '', truncated: false });
  });

  it('tells what it has used', () => {
    const p = call(new Monty('x = [i for i in range(100)]\nf()\n1').start());
    expect(p.usage.ticks).toBeGreaterThanOrEqual(100);
    expect(p.usage.memory).toBeGreaterThan(2400);
    expect(p.usage.allocations).toBeGreaterThan(0);
    expect(p.usage.suspensions).toBe(1);
    const end = p.resume({ returnValue: null });
    expect(end.usage.ticks).toBeGreaterThanOrEqual(p.usage.ticks);
    const error = thrown(() => new Monty('for i in range(10): pass\n1 / 0').run(), MontyRuntimeError);
    expect(error.usage).toMatchObject({ ticks: 10, suspensions: 0 });
  });

  it('says where its syntax is wrong', () => {
    const error = thrown(() => new Monty('x = (', { scriptName: 'agent.py' }), MontySyntaxError);
    expect(error.exception).toMatchObject({ type: 'SyntaxError' });
    expect(error.display('type-msg')).toBe("SyntaxError: '(' was never closed (agent.py, line 1)");
    expect(error.display()).toBe(`  File "agent.py", line 1
    x = (
        ^
SyntaxError: '(' was never closed`);
    expect(error).toBeInstanceOf(MontyError);
    expect(error.name).toBe('MontySyntaxError');
  });

  it('survives as bytes when compiled', () => {
    const again = Monty.load(program.dump({ key, binding: 'cache' }), { key, binding: 'cache' });
    expect(again.inputs).toEqual(['url']);
    expect(again.scriptName).toBe('agent.py');
    expect(again.run({ inputs: { url: '' }, externalFunctions: { fetch: () => 'four' } })).toBe(4);
    expect(again.dump()).toEqual(program.dump());
    expect(thrown(() => loadSnapshot(program.dump()), MontySnapshotError).reason).toBe('wrong-kind');
    // Bytes that nobody has sealed may say anything.
    const changed = new Monty('1', { inputs: ['qqq'] }).dump().map((byte) => (byte === 0x71 ? 0x2d : byte));
    expect(thrown(() => Monty.load(changed), MontySnapshotError).reason).toBe('malformed');
  });
});

describe('wrong use', () => {
  const program = new Monty('url', { inputs: ['url'] });
  const reason = (run: () => unknown): string => thrown(run, MontyUsageError).reason;

  it('of inputs', () => {
    expect(reason(() => program.run())).toBe('missing-input');
    expect(reason(() => program.run({ inputs: { url: 1, uri: 2 } }))).toBe('unknown-input');
    expect(reason(() => program.run({ inputs: { url: () => 1 } }))).toBe('value-refused');
    expect(reason(() => new Monty('', { inputs: ['a b'] }))).toBe('bad-name');
    expect(reason(() => new Monty('', { inputs: ['__name__'] }))).toBe('bad-name');
    expect(reason(() => new Monty('', { inputs: ['ﬁ'] }))).toBe('bad-name');
  });

  it('of options', () => {
    expect(reason(() => new Monty('', { typeCheck: 1 as never }))).toBe('bad-option');
    expect(reason(() => program.run({ inputs: { url: 1 }, limits: { maxTicks: -1 } }))).toBe('bad-limit');
    expect(reason(() => program.run({ inputs: { url: 1 }, limits: { maxTicks: Number.NaN } }))).toBe('bad-limit');
    expect(reason(() => program.run({ inputs: { url: 1 }, limits: { ticks: 1 } as never }))).toBe('unknown-option');
    expect(reason(() => call(new Monty('f()').start()).resume({} as never))).toBe('bad-answer');
    expect(reason(() => lookup(new Monty('f').start()).resume({} as never))).toBe('bad-answer');
  });

  it('of options that are of another kind', async () => {
    const given = { inputs: { url: 1 } };
    const wrong: Record<string, unknown[]> = {
      limits: [1, null],
      print: [1, null, {}],
      onTick: ['x', {}],
      tickInterval: ['x', null],
      clock: ['real', 1],
      os: ['x', null],
      externalModules: [1],
      dictAsObject: ['yes'],
      inputs: [1, null],
    };
    for (const [name, values] of Object.entries(wrong)) {
      for (const value of values) expect(reason(() => program.run({ ...given, [name]: value })), name).toBe('bad-option');
    }
    const policies: Record<string, unknown[]> = {
      clock: ['x', 1, null, new Date(Number.NaN)],
      sleep: ['x', null],
      random: ['x', null, {}, { seed: 0.5 }],
      environ: ['x', null, { HOME: 1 }],
      files: ['x', null],
      functions: [1, null],
    };
    for (const [name, values] of Object.entries(policies)) {
      for (const value of values) expect(reason(() => program.run({ ...given, os: { [name]: value } })), name).toBe('bad-option');
    }
    expect(reason(() => new Monty('', { inputs: { url: 1 } as never }))).toBe('bad-option');
    expect(reason(() => new Monty('', { externalFunctions: {} as never }))).toBe('bad-option');
    expect(reason(() => new MontySession().feedStart('1', { hostNames: 'f' as never }))).toBe('bad-option');
    await expect(runMontyAsync(program, { ...given, signal: {} as never })).rejects.toBeInstanceOf(MontyUsageError);
  });

  it('of a snapshot that is spent', () => {
    const p = call(new Monty('f()\nf()').start());
    const bytes = p.dump();
    const second = call(p.resume({ returnValue: 1 }));
    expect(p.isPending).toBe(false);
    expect(reason(() => p.resume({ returnValue: 1 }))).toBe('spent');
    expect(reason(() => p.dump())).toBe('spent');
    expect(output(second.resume({ returnValue: 2 }))).toBe(2);
    expect(reason(() => second.resume({ returnValue: 2 }))).toBe('spent');
    // The bytes can be loaded again and again.
    for (const answer of ['a', 'b']) {
      const third = call(call(loadSnapshot(bytes)).resume({ returnValue: 0 }));
      expect(output(third.resume({ returnValue: answer }))).toBe(answer);
    }
  });

  it('of a value that cannot cross spends nothing', () => {
    const p = call(new Monty('f()').start());
    expect(reason(() => p.resume({ returnValue: Symbol('s') }))).toBe('value-refused');
    expect(p.isPending).toBe(true);
    expect(output(p.resume({ returnValue: 5 }))).toBe(5);
  });

  it('of a program that has been given up', () => {
    const p = call(new Monty('f()').start());
    p.cancel();
    expect(reason(() => p.resume({ returnValue: 1 }))).toBe('spent');
  });
});

describe('a snapshot', () => {
  const source = `
def area(shape):
    return fetch(shape) * 2

total = 0
for shape in ['a', 'b']:
    try:
        total += area(shape)
    except ValueError as e:
        total += len(str(e))
total`;

  it('goes on elsewhere', () => {
    let p = call(new Monty(source).start());
    p = call(loadSnapshot(p.dump({ key, binding: 't/1' }), { key, binding: 't/1' }));
    expect(p.functionName).toBe('fetch');
    expect(p.args).toEqual(['a']);
    expect(p.position).toMatchObject({ line: 3, functionName: 'area', sourceLine: 'return fetch(shape) * 2' });
    p = call(p.resume({ returnValue: 20 }));
    p = call(loadSnapshot(p.dump()));
    expect(output(p.resume({ exception: { type: 'ValueError', message: 'abc' } }))).toBe(43);
  });

  it('is the same bytes for the same state', () => {
    const p = call(new Monty(source).start());
    const bytes = p.dump({ key });
    expect(p.dump({ key })).toEqual(bytes);
    expect(call(new Monty(source).start()).dump({ key })).toEqual(bytes);
    expect(call(loadSnapshot(bytes, { key })).dump({ key })).toEqual(bytes);
  });

  it('keeps what has been used', () => {
    const p = call(new Monty('for i in range(50): pass\nf()\nf()').start());
    const q = call(loadSnapshot(p.dump()));
    expect(q.usage.ticks).toBe(p.usage.ticks);
    expect(call(q.resume({ returnValue: 1 })).usage.suspensions).toBe(2);
  });

  it('opens with its key and binding only', () => {
    const bytes = call(new Monty('f()').start()).dump({ key, binding: 'b' });
    const reason = (options: object, b = bytes): string =>
      thrown(() => loadSnapshot(b, options), MontySnapshotError).reason;
    expect(reason({ key: { ...other, id: 'k1' }, binding: 'b' })).toBe('seal-broken');
    expect(reason({ key: { ...key, id: 'k2' }, binding: 'b' })).toBe('unknown-key');
    expect(reason({ key })).toBe('wrong-binding');
    expect(reason({ key, binding: 'b', maxBytes: 10 })).toBe('too-large');
    expect(reason({ key }, call(new Monty('f()').start()).dump())).toBe('unsealed');
    for (let i = 0; i < bytes.length; i += 7) {
      const broken = bytes.slice();
      broken[i]! ^= 1;
      expect(() => loadSnapshot(broken, { key, binding: 'b' })).toThrow(MontySnapshotError);
    }
    expect(reason({}, new Uint8Array([1, 2, 3]))).toBe('not-a-snapshot');
    expect(reason({}, 'text' as never)).toBe('not-bytes');
    expect(call(loadSnapshot(bytes, { key: [other, key], binding: 'b' })).functionName).toBe('f');
  });

  it('refuses broken bytes without a seal too', () => {
    const bytes = call(new Monty(source).start()).dump();
    for (let i = 0; i < bytes.length; i++) {
      const broken = bytes.slice();
      broken[i]! ^= 0x55;
      try {
        loadSnapshot(broken);
      } catch (error) {
        expect(error).toBeInstanceOf(MontySnapshotError);
      }
    }
  });
});

describe('calls that are answered later', () => {
  const source = `
import asyncio

async def double(n):
    try:
        return await fetch(n) * 2
    except ValueError as e:
        return str(e)

async def main():
    return await asyncio.gather(*[double(n) for n in range(3)])

asyncio.run(main())`;

  it('run at once, and come back in any order', () => {
    let step = new Monty(source).start();
    const ids: number[] = [];
    for (let i = 0; i < 3; i++) {
      const p = call(step);
      expect(p.args).toEqual([i]);
      expect(p.inCoroutine).toBe(true);
      ids.push(p.callId);
      step = p.resume({ future: true });
    }
    expect(step).toBeInstanceOf(FutureSnapshot);
    let wait = step as FutureSnapshot;
    expect(wait.pendingCallIds).toEqual(ids);
    const reason = (run: () => unknown): string => thrown(run, MontyUsageError).reason;
    expect(reason(() => wait.resume([]))).toBe('bad-answer');
    expect(reason(() => wait.resume([{ callId: 99, returnValue: 1 }]))).toBe('bad-answer');
    expect(reason(() => wait.resume([{ callId: ids[0]!, returnValue: Symbol('s') }]))).toBe('value-refused');
    expect(wait.isPending).toBe(true);
    const second = wait.resume([{ callId: ids[2]!, returnValue: 30 }]) as FutureSnapshot;
    expect(second.pendingCallIds).toEqual(ids.slice(0, 2));
    wait = loadSnapshot(second.dump({ key }), { key }) as FutureSnapshot;
    const end = wait.resume([
      { callId: ids[1]!, exception: { type: 'ValueError', message: 'no' } },
      { callId: ids[0]!, returnValue: 10 },
    ]);
    expect(output(end)).toEqual([20, 'no', 60]);
  });

  it('are the promises of an asynchronous run', async () => {
    const log: string[] = [];
    // The last one ends first, each after it when that one has.
    const waiting: (() => void)[] = [];
    const fetch = async (n: number): Promise<number> => {
      log.push(`begin ${n}`);
      await new Promise<void>((resolve) => (n === 2 ? setTimeout(resolve, 1) : waiting.push(resolve)));
      log.push(`end ${n}`);
      waiting.pop()?.();
      if (n === 1) throw Object.assign(new Error('odd'), { name: 'ValueError' });
      return n;
    };
    expect(await runMontyAsync(new Monty(source), { externalFunctions: { fetch } })).toEqual([0, 'odd', 4]);
    expect(log).toEqual(['begin 0', 'begin 1', 'begin 2', 'end 2', 'end 1', 'end 0']);
  });

  it('are awaited at the top level', async () => {
    const fetch = async (n: number): Promise<number> => n + 1;
    const options = { externalFunctions: { fetch } };
    expect(await runMontyAsync(new Monty('await fetch(1) + await fetch(2)'), options)).toBe(5);
    const session = new MontySession();
    expect(await feedRunAsync(session, 'x = await fetch(1)', options)).toBe(null);
    expect(await feedRunAsync(session, 'x + await fetch(1)', options)).toBe(4);
    const failing = { externalFunctions: { fetch: async () => Symbol('s') } };
    await expect(runMontyAsync(new Monty('await fetch(1)'), failing)).rejects.toThrow('TypeError');
  });

  it('are given up with the run', async () => {
    const controller = new AbortController();
    const fetch = (): Promise<never> => new Promise(() => setTimeout(() => controller.abort(new Error('enough')), 1));
    const run = runMontyAsync(new Monty(source), { externalFunctions: { fetch }, signal: controller.signal });
    await expect(run).rejects.toThrow('enough');
  });
});

describe('an aborted run', () => {
  it('rejects with the reason, and frees the session', async () => {
    const session = new MontySession();
    const controller = new AbortController();
    const f = (): Promise<never> => {
      controller.abort(new Error('enough'));
      return new Promise(() => {});
    };
    const run = feedRunAsync(session, 'x = 1\nf()', { externalFunctions: { f }, signal: controller.signal });
    await expect(run).rejects.toThrow('enough');
    expect(session.pending).toBe(null);
    expect(session.feedRun('x')).toBe(1);
    await expect(runMontyAsync(new Monty('1'), { signal: AbortSignal.abort(new Error('no')) })).rejects.toThrow('no');
  });

  it('ends a loop that asks for nothing', async () => {
    const controller = new AbortController();
    const run = runMontyAsync(new Monty('while True: pass'), {
      limits: { maxTicks: Infinity },
      signal: controller.signal,
    });
    setTimeout(() => controller.abort(new Error('stop')), 1);
    await expect(run).rejects.toThrow('stop');
  });
});

it('FunctionSnapshot is exported for instanceof', () => {
  expect(new Monty('f()').start()).toBeInstanceOf(FunctionSnapshot);
});

describe('what a host gets wrong', () => {
  const refused = (run: () => unknown): string => thrown(run, MontyUsageError).message;
  const loose = (options: object): never => options as never;

  it('is said, and by its name', () => {
    expect(refused(() => new Monty('1').run(loose({ externalLookup: {} })))).toBe('there is no option externalLookup');
    expect(refused(() => new Monty('1', loose({ script: 'a.py' })))).toBe('there is no option script');
    expect(refused(() => new MontySession(loose({ limit: {} })))).toBe('there is no option limit');
    expect(refused(() => new MontySession().feedRun('1', loose({ limits: { maxTicks: 1 } })))).toBe('limits is an option of the session, not of a feed');
    expect(refused(() => MontySession.load(new MontySession().dump(), loose({ keys: [] })))).toBe('there is no option keys');
    expect(refused(() => new Monty(undefined as never))).toBe('the source is a text');
    expect(refused(() => new Monty('f()', { inputs: ['f'] }).run({ inputs: { f: () => 1 } }))).toBe("the input f: function can't cross to Python; functions go to externalFunctions");
    expect(refused(() => new Monty('1').run({ externalModules: loose({ tools: { f: () => 1 } }) }))).toBe('externalModules: tools has no content: { content: { … } }');
    expect(refused(() => new Monty('1').run({ os: { files: { mounts: loose({ '/data': {} }) } } }))).toBe("os.files.mounts: /data has no host: { host: directory('…') }");
    expect(refused(() => call(new Monty('f()').start()).resume(null as never))).toBe('an answer is an object');
    expect(refused(() => lookup(new Monty('x').start()).resume(null as never))).toBe('an answer is an object');
    expect(refused(() => thrown(() => new Monty('1 / 0').run(), MontyRuntimeError).display('xml' as never))).toBe('there is no format "xml"');
    expect(thrown(() => new Monty('1').dump({ key: 'secret' as never }), MontySnapshotError).reason).toBe('key-too-short');
  });

  it('is shown without saying its type twice', () => {
    const error = thrown(() => new Monty('1').run({ limits: { maxTick: 1 } as never }), MontyUsageError);
    expect(String(error)).toBe('MontyUsageError: there is no limit maxTick');
    expect(error.display('type-msg')).toBe('MontyUsageError: there is no limit maxTick');
    expect(String(thrown(() => new Monty('while True: pass').run({ limits: { maxTicks: 99 } }), MontyLimitError))).toBe('MontyLimitError: tick limit exceeded: more than 99 ticks');
  });

  it('does not hide what the program gets wrong', async () => {
    const f = async (): Promise<number> => 1;
    await expect(runMontyAsync(new Monty('await f()\nlen(f())'), { externalFunctions: { f } })).rejects.toThrow("TypeError: object of type '_asyncio.Future' has no len()");
  });
});
