/** What a program sees of an operating system: nothing but what the host's policy gives it. */
import { describe, expect, it } from 'vitest';
import { FunctionSnapshot, FutureSnapshot, Monty, MontyError, MontyUsageError, loadSnapshot, runMontyAsync } from '../../platforms/module.ts';
import type { ExceptionInfo } from '../../platforms/module.ts';
import { call, output, thrown } from './contract.ts';

/** The exception that a run ends with. */
function raised(run: () => unknown): ExceptionInfo {
  return thrown(run, MontyError).exception;
}

const now = new Monty('import time\ntime.time()');

describe('the time of day', () => {
  it('does not exist without a clock', () => {
    expect(raised(() => now.run())).toMatchObject({
      type: 'RuntimeError',
      message: 'time.time() is not available: the host does not provide it',
    });
  });

  it('is a given moment, and moves on as the program sleeps', () => {
    const os = { clock: new Date('2026-01-02T03:04:05Z') };
    expect(now.run({ os })).toBe(1767323045);
    const slept = new Monty('import time\na = time.time()\ntime.sleep(2.5)\ntime.time() - a');
    expect([slept.run({ os }), slept.run({ os })]).toEqual([2.5, 2.5]);
  });

  it('is the clock of the platform', () => {
    const before = Date.now() / 1000;
    const seen = now.run({ os: { clock: 'real' } }) as number;
    expect(seen).toBeGreaterThanOrEqual(before);
    expect(seen).toBeLessThan(before + 60);
  });

  it('is asked of the host', () => {
    expect(now.run({ os: { clock: 'host', functions: { 'time.time': () => 12 } } })).toBe(12);
    const step = now.start({ os: { clock: 'host' } }) as FunctionSnapshot;
    expect(step).toMatchObject({ functionName: 'time.time', isOsFunction: true });
    expect(output(call(loadSnapshot(step.dump())).resume({ returnValue: 7 }))).toBe(7);
    expect(raised(() => (now.start({ os: { clock: 'host' } }) as FunctionSnapshot).resumeNotHandled()).type).toBe('RuntimeError');
    expect(raised(() => now.run({ os: { clock: 'host' } })).type).toBe('RuntimeError');
    // A function of the program's world by that name is not one of the operating system.
    expect(raised(() => now.run({ os: { clock: 'host' }, externalFunctions: { 'time.time': () => 1 } })).type).toBe('RuntimeError');
  });

  it('costs no suspension when nobody is asked', () => {
    const many = new Monty('import time\nfor _ in range(50):\n    time.time()');
    expect(many.run({ os: { clock: new Date(0) }, limits: { maxSuspensions: 3 } })).toBe(null);
    const asked = { clock: 'host', functions: { 'time.time': () => 1 } } as const;
    expect(raised(() => many.run({ os: asked, limits: { maxSuspensions: 3 } })).message).toContain('suspension limit');
  });
});

describe('randomness', () => {
  const draw = new Monty('import random\n[random.random(), random.randrange(10**9)]');

  it('draws by a seed', () => {
    expect(draw.run({ os: { random: { seed: 4 } } })).toEqual(draw.run({ os: { random: { seed: 4 } } }));
    expect(draw.run({ os: { random: { seed: 4 } } })).not.toEqual(draw.run({ os: { random: { seed: 5 } } }));
    expect(draw.run()).toEqual(draw.run());
    expect(draw.run({ os: { random: 'real' } })).not.toEqual(draw.run({ os: { random: 'real' } }));
    const secrets = new Monty('import os\nos.urandom(4)');
    expect(raised(() => secrets.run()).type).toBe('NotImplementedError');
    expect(secrets.run({ os: { random: 'host', functions: { 'os.urandom': (n: number) => new Uint8Array(n).fill(7) } } })).toEqual(new Uint8Array([7, 7, 7, 7]));
    expect(raised(() => draw.run({ os: { random: { seed: 0.5 } } })).type).toBe('MontyUsageError');
  });
});

describe('the environment', () => {
  it('is what the host hands over', () => {
    const program = new Monty("import os\n[dict(os.environ), os.getenv('A'), os.getenv('HOME', 'none')]");
    expect(program.run()).toEqual([new Map(), null, 'none']);
    expect(program.run({ os: { environ: { A: 'b' } } })).toEqual([new Map([['A', 'b']]), 'b', 'none']);
    const asked = { environ: 'host', functions: { 'os.environ': () => ({ A: 'c' }) } } as const;
    expect(program.run({ os: asked })).toEqual([new Map([['A', 'c']]), 'c', 'none']);
  });
});

describe('sleep', () => {
  const program = new Monty('import time\nfor s in (2.5, 1, True):\n    time.sleep(s)');

  it('takes no time by default, and shows on the own clock of the program', () => {
    const clock = new Monty('import time\na = time.perf_counter()\ntime.sleep(3600)\n3600 <= time.perf_counter() - a < 3601');
    expect(clock.run()).toBe(true);
  });

  it('is asked of the host', () => {
    const seen: unknown[] = [];
    program.run({ os: { sleep: 'host', functions: { 'time.sleep': (s: number) => void seen.push(s) } } });
    expect(seen).toEqual([2.5, 1, 1]);
  });

  it('is real in asynchronous runs', async () => {
    const begun = Date.now();
    const both = 'import asyncio, time\ntime.sleep(0.05)\nasync def f():\n    await asyncio.sleep(0.05)\nasyncio.run(f())';
    await runMontyAsync(new Monty(both), { os: { sleep: 'real' } });
    expect(Date.now() - begun).toBeGreaterThanOrEqual(95);
  });
});

describe('time-outs', () => {
  const source = `
import asyncio
async def f():
    try:
        async with asyncio.timeout(0.05):
            return await slow()
    except TimeoutError:
        return 'late'
asyncio.run(f())`;

  it('end the wait for a call of the host', async () => {
    const slow = (ms: number) => (): Promise<string> => new Promise((resolve) => setTimeout(() => resolve('done'), ms));
    expect(await runMontyAsync(new Monty(source), { externalFunctions: { slow: slow(400) } })).toBe('late');
    expect(await runMontyAsync(new Monty(source), { externalFunctions: { slow: slow(1) } })).toBe('done');
  });

  it('are named by the snapshot that waits, and fire as time goes by', () => {
    const call = new Monty(source).start() as FunctionSnapshot;
    const wait = call.resume({ future: true }) as FutureSnapshot;
    expect(wait.delay).toBeCloseTo(0.05);
    const restored = loadSnapshot(wait.dump()) as FutureSnapshot;
    expect(restored.delay).toBe(wait.delay);
    expect(thrown(() => wait.resume([]), MontyUsageError).reason).toBe('bad-answer');
    const later = wait.resume([], 0.02) as FutureSnapshot;
    expect(later.delay).toBeCloseTo(0.03);
    expect(later.resume([], later.delay!)).toMatchObject({ kind: 'complete', output: 'late' });
    expect(restored.resume([{ callId: restored.pendingCallIds[0]!, returnValue: 'done' }])).toMatchObject({ output: 'done' });
  });
});
