/** Long work: what the host is told, how it stops it; and where things happen. On every runtime. */
import { describe, expect, it } from 'vitest';
import {
  FunctionSnapshot,
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
import type { TickInfo } from '../../platforms/module.ts';
import { call, output, thrown } from './contract.ts';

const loop = 'def work(n):\n    total = 0\n    for i in range(n):\n        total += i\n    return total\nwork(5500)';

describe('onTick', () => {
  const collect = (): { ticks: TickInfo[]; onTick: (tick: TickInfo) => void } => {
    const ticks: TickInfo[] = [];
    return { ticks, onTick: (tick) => void ticks.push({ ...tick, memory: tick.memory }) };
  };

  it('is called for each slice, with ticks, memory and line', () => {
    const { ticks, onTick } = collect();
    expect(new Monty(loop).run({ onTick, tickInterval: 1000 })).toBe(15122250);
    expect(ticks.map(({ line }) => line)).toEqual([4, 4, 4, 4, 4].map(() => ticks[0]!.line));
    expect([3, 4]).toContain(ticks[0]!.line);
    expect(ticks.map((tick) => Math.floor(tick.ticks / 1000))).toEqual([1, 2, 3, 4, 5]);
    expect(ticks.every(({ memory }) => memory > 0)).toBe(true);
    expect(ticks[0]!.position).toMatchObject({ functionName: 'work', fileName: 'main.py' });
  });

  it('changes nothing of the run', () => {
    const usage = (options: object): unknown => {
      const end = new Monty(loop).start(options);
      return [output(end), end.usage.ticks, end.usage.allocations, end.usage.suspensions];
    };
    expect(usage({ onTick: () => {}, tickInterval: 7 })).toEqual(usage({}));
    expect(usage({ onTick: () => new Monty(loop).run(), tickInterval: 1000 })).toEqual(usage({}));
  });

  it('is told of whole runs, across pauses, loads and feeds', async () => {
    const { ticks, onTick } = collect();
    const source = 'for i in range(700): pass\nask()\nfor i in range(700): pass\nask()\nfor i in range(700): pass\n1';
    const externalFunctions = { ask: () => null };
    new Monty(source).run({ onTick, tickInterval: 1000, externalFunctions });
    expect(ticks.map(({ line }) => line)).toEqual([3, 5]);
    const p = call(loadSnapshot(call(new Monty(source).start()).dump(), { onTick, tickInterval: 1000 }));
    output(call(p.resume({ returnValue: null })).resume({ returnValue: null }));
    expect(ticks.length).toBe(3);
    const session = new MontySession({ onTick, tickInterval: 1000 });
    session.feedRun('for i in range(2500): pass');
    expect(ticks.length).toBe(5);
    expect(await runMontyAsync(new Monty(loop), { onTick, tickInterval: 1000 })).toBe(15122250);
    expect(ticks.length).toBe(10);
  });

  it('ends the run by what it throws', () => {
    const stop = new Error('enough');
    const onTick = (): never => {
      throw stop;
    };
    expect(() => new Monty('while True: pass').run({ onTick, tickInterval: 100 })).toThrow(stop);
    const session = new MontySession();
    expect(() => session.feedRun('x = 1\nwhile True: pass', { onTick, tickInterval: 100 })).toThrow(stop);
    expect(session.feedRun('x')).toBe(1);
    expect(thrown(() => new Monty('1').run({ onTick, tickInterval: 0 }), MontyUsageError).reason).toBe('bad-option');
  });
});

describe('an AbortSignal', () => {
  it('ends programs that work, wait or sleep', async () => {
    const aborting = async (source: string, options: object = {}): Promise<void> => {
      const controller = new AbortController();
      setTimeout(() => controller.abort(new Error('stop')), 5);
      const run = runMontyAsync(new Monty(source), { signal: controller.signal, limits: { maxTicks: Infinity }, ...options });
      await expect(run).rejects.toThrow('stop');
    };
    await aborting('while True: pass');
    await aborting('ask()', { externalFunctions: { ask: () => new Promise(() => {}) } });
    await aborting('import time\ntime.sleep(1000)', { os: { sleep: 'real' } });
    await aborting('import asyncio\nasyncio.run(asyncio.sleep(1000))', { os: { sleep: 'real' } });
    await expect(runMontyAsync(new Monty('1'), { signal: AbortSignal.abort(new Error('before')) })).rejects.toThrow('before');
  });

  it('leaves a session that can be fed', async () => {
    const session = new MontySession();
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error('stop')), 5);
    await expect(feedRunAsync(session, 'x = 3\nwhile True: pass', { signal: controller.signal })).rejects.toThrow('stop');
    expect(session.feedRun('x')).toBe(3);
  });
});

describe('an atomic feed', () => {
  const failing = 'x = 2\nitems.append(1)\ndel y\ndef f(): return 9\n';
  const prepared = (): MontySession => {
    const session = new MontySession({ os: { files: { memory: { '/a': 'old' } } } });
    session.feedRun('x, y, items = 1, 5, []\ndef f(): return x');
    return session;
  };
  const check = (session: MontySession): void => {
    expect(session.feedRun('[x, y, items, f()]')).toEqual([1, 5, [], 1]);
    expect(session.pending).toBe(null);
  };

  it('that fails leaves the state of before', () => {
    const session = prepared();
    const before = session.dump();
    for (const [end, type] of [['1 / 0', MontyRuntimeError], ['while True: pass', MontyLimitError], ['raise SystemExit', MontyRuntimeError]] as const) {
      const small = MontySession.load(before, { limits: { maxTicks: 10_000 }, os: {} });
      for (const one of [session, small]) {
        if (end.startsWith('while') && one === session) continue;
        const error = thrown<MontyError>(() => one.feedRun(failing + end, { atomic: true }), type);
        expect(error.usage!.memory).toBeGreaterThan(0);
        check(one);
      }
    }
    expect(prepared().dump()).toEqual(before);
    const again = prepared();
    thrown(() => again.feedRun(`${failing}1 / 0`, { atomic: true }), MontyRuntimeError);
    expect(again.dump()).toEqual(before);
    expect(again.feeds).toBe(1);
  });

  it('that is given up, or whose host fails, too', async () => {
    const session = prepared();
    call(session.feedStart(`${failing}ask()`, { atomic: true })).cancel();
    check(session);
    await expect(feedRunAsync(session, `${failing}await ask()`, { atomic: true, externalFunctions: { ask: async () => Promise.reject(new Error('no')) } })).rejects.toThrow('no');
    check(session);
  });

  it('that succeeds keeps what it did; one that is not atomic keeps what it did before it failed', () => {
    const session = prepared();
    expect(session.feedRun('x = 7\nitems.append(x)\nx', { atomic: true })).toBe(7);
    expect(session.feedRun('[x, items]')).toEqual([7, [7]]);
    thrown(() => session.feedRun('x = 8\n1 / 0'), MontyRuntimeError);
    expect(session.feedRun('x')).toBe(8);
  });

  it('is atomic as bytes, too', () => {
    const failing = 'items.append(1)\ndel y\nx = ask()\nx = ask() + items[5]';
    const session = prepared();
    call(session.feedStart('helper = ask()')).resume({ returnValue: 5 });
    const before = session.dump();
    const key = new Uint8Array(32).fill(7);
    const fork = (): MontySession => MontySession.load(session.dump({ key }), { key });
    const pending = call(session.feedStart(failing, { atomic: true, inputs: { z: 1 } }));
    expect(pending.dump()).toEqual(session.dump());
    // From the snapshot, from the session, from a fork, and from what was loaded and dumped again.
    const loads = [call(loadSnapshot(pending.dump())), call(fork().pending), call(session.fork().pending), call(fork().fork().pending)];
    const once = loads.map((one) => call(one.resume({ returnValue: 1 })));
    once.push(call(loadSnapshot(once[0]!.dump())));
    for (const one of once) {
      const loaded = one.session!;
      thrown(() => one.resume({ returnValue: 2 }), MontyRuntimeError);
      check(loaded);
      expect(loaded.feeds).toBe(3);
      expect(() => loaded.feedRun('z')).toThrow("NameError: name 'z' is not defined");
    }
    session.pending!.cancel();
    expect(session.dump()).toEqual(before);
    // One that succeeds leaves nothing of the state before behind.
    const good = call(loadSnapshot(call(session.feedStart('x = ask()', { atomic: true })).dump()));
    good.resume({ returnValue: 1 });
    session.pending!.cancel();
    call(session.feedStart('x = ask()')).resume({ returnValue: 1 });
    expect(good.session!.dump()).toEqual(session.dump());
  });

  it('as bytes with a broken state of before is refused', () => {
    const session = prepared();
    const bytes = call(session.feedStart('ask()', { atomic: true })).dump();
    const inner = bytes.findIndex((_, i) => i > 20 && String.fromCharCode(...bytes.subarray(i, i + 4)) === 'MTYE');
    expect(inner).toBeGreaterThan(20);
    for (let at = inner; at < inner + 600; at++) {
      const broken = bytes.slice();
      broken[at]! ^= 0x55;
      try {
        call(loadSnapshot(broken)).cancel();
      } catch (error) {
        expect(error).toBeInstanceOf(MontySnapshotError);
      }
    }
    const cut = bytes.slice();
    cut[inner + 4] = 9;
    expect(thrown(() => loadSnapshot(cut), MontySnapshotError).reason).toBe('version-unsupported');
  });

  it('brings files back', () => {
    const session = prepared();
    thrown(() => session.feedRun("open('/a', 'w').write('new')\n1 / 0", { atomic: true }), MontyRuntimeError);
    expect(new TextDecoder().decode(session.files().get('/a'))).toBe('old');
  });
});

describe('positions', () => {
  const place = { fileName: 'main.py', line: 2, column: 5, endLine: 2 };

  it('of every snapshot', () => {
    expect(call(new Monty('x = 1\ny = f(x)').start()).position).toMatchObject({ ...place, endColumn: 9, sourceLine: 'y = f(x)' });
    expect(new Monty('x = 1\ny = tariff').start()).toMatchObject({ kind: 'name', position: { ...place, endColumn: 11 } });
    const source = 'import asyncio\nasync def main():\n    await f()\nasyncio.run(main())';
    const waits = call(new Monty(source).start()).resume({ future: true });
    expect(waits).toMatchObject({ kind: 'future', position: { fileName: 'main.py', line: 4 } });
    const os = call(new Monty('import time\ntime.time()').start({ os: { clock: 'host' } }));
    expect(os).toMatchObject({ isOsFunction: true, position: { line: 2, column: 1, endColumn: 12 } });
  });

  it('of every error', () => {
    expect(thrown(() => new Monty('x = 1\ny = x / 0').run(), MontyRuntimeError).position).toMatchObject({ ...place, endColumn: 10 });
    expect(thrown(() => new Monty('def f():\n    while True: pass\nf()').run({ limits: { maxTicks: 100 } }), MontyLimitError).position).toMatchObject({ line: 2, functionName: 'f' });
    expect(thrown(() => new Monty('x = 1\ny = [0] * 10 ** 6').run({ limits: { maxMemory: 1e6 } }), MontyLimitError).position).toMatchObject({ line: 2 });
    expect(thrown(() => new Monty('while True:\n    f()').run({ limits: { maxSuspensions: 2 }, externalFunctions: { f: () => 1 } }), MontyLimitError).position).toMatchObject({ line: 2 });
    expect(thrown(() => new Monty('x = 1\ny = (2 +'), MontySyntaxError).position).toMatchObject({ ...place, functionName: '<module>', sourceLine: 'y = (2 +' });
    const json = JSON.parse(thrown(() => new Monty('1 / 0').run(), MontyRuntimeError).display('json')) as object;
    expect(json).toMatchObject({ type: 'ZeroDivisionError', message: 'division by zero', position: { line: 1, column: 1, endColumn: 6 } });
  });
});

describe('assert annotations', () => {
  const message = (source: string, options: object = { assertAnnotations: true }): string =>
    thrown(() => new Monty(source, options).run(), MontyRuntimeError).display('type-msg');

  it('say what the operands were', () => {
    expect(message('x = 2\nassert x == 5')).toBe('AssertionError: assert 2 == 5');
    expect(message("assert 'a' not in ['a', 'b']")).toBe("AssertionError: assert 'a' not in ['a', 'b']");
    expect(message('x = []\nassert x')).toBe('AssertionError: assert []');
    expect(message('x = [1]\nassert not x')).toBe('AssertionError: assert not [1]');
    expect(message('a = 1\nassert a is None')).toBe('AssertionError: assert 1 is None');
    expect(message("assert 'x' * 1000 == ''")).toBe(`AssertionError: assert '${'x'.repeat(119)} == ''`);
    expect(message('assert 1 < 2 < 2')).toBe('AssertionError: assert False');
  });

  it('evaluate each operand once, and pause where they call the host', () => {
    const seen: unknown[] = [];
    const next = (n: number): number => (seen.push(n), n);
    const source = 'try:\n    assert next(1) == next(2)\nexcept AssertionError as e:\n    r = str(e)\nassert next(3) < next(4)\nr';
    const program = new Monty(source.replaceAll('next', 'ask'), { assertAnnotations: true });
    expect(program.run({ externalFunctions: { ask: next } })).toBe('assert 1 == 2');
    expect(seen).toEqual([1, 2, 3, 4]);
    let p = program.start();
    while (p instanceof FunctionSnapshot) p = call(loadSnapshot(p.dump())).resume({ returnValue: p.args[0] });
    expect(output(p)).toBe('assert 1 == 2');
    const session = new MontySession({ assertAnnotations: true });
    expect(thrown(() => session.feedRun('class A:\n    def __repr__(self): return "A"\nassert A() == 1'), MontyRuntimeError).display('type-msg')).toBe('AssertionError: assert A == 1');
    expect(session.feedRun('assert (n := 5) and n\nn')).toBe(5);
  });

  it('are off by default, and never replace a message', () => {
    expect(message('assert 1 == 2', {})).toBe('AssertionError');
    expect(message("assert 1 == 2, 'own'")).toBe('AssertionError: own');
  });
});
