/** What a host gets wrong: each is said, nothing is ignored in silence, and nothing is spoilt for what comes after. */
import { describe, expect, it } from 'vitest';
import {
  ClassInstance, ClassType, Monty, MontyError, MontyLimitError, MontySession, MontySnapshotError, MontyUsageError, check, feedRunAsync, kv, loadSnapshot, objectFiles, r2, renderDiagnostics, runMontyAsync,
} from '../../platforms/module.ts'; // prettier-ignore
import type { FutureSnapshot, Limits, Pending, Progress } from '../../platforms/module.ts';
import { call, lookup, output, thrown } from './contract.ts';

const loose = (value: unknown): never => value as never;
const reason = (run: () => unknown): string => thrown(run, MontyUsageError).reason;
const key = new Uint8Array(32).fill(1);

describe('options', () => {
  it('are an object, wherever they are taken', async () => {
    const bytes = new MontySession().dump();
    const code = new Monty('f()').dump();
    const waiting = call(new Monty('f()').start()).dump();
    for (const options of [null, 5, 'x', [], new Map([['limits', { maxTicks: 1 }]]), new Set()].map(loose)) {
      for (const take of [
        () => new Monty('1', options),
        () => Monty.load(code, options),
        () => new Monty('1').run(options),
        () => new Monty('1').start(options),
        () => new Monty('1').dump(options),
        () => new MontySession(options),
        () => MontySession.load(bytes, options),
        () => new MontySession().feedRun('1', options),
        () => new MontySession().feedStart('1', options),
        () => new MontySession().dump(options),
        () => loadSnapshot(waiting, options),
        () => call(new Monty('f()').start()).dump(options),
        () => new ClassInstance({}, options),
        () => new ClassType(Date, options),
        () => check('1', options),
      ])
        expect(reason(take), `${String(take)} ${String(options)}`).toBe('bad-option');
      await expect(runMontyAsync(new Monty('1'), options)).rejects.toBeInstanceOf(MontyUsageError);
      await expect(feedRunAsync(new MontySession(), '1', options)).rejects.toBeInstanceOf(MontyUsageError);
    }
  });

  it('that are misspelt leave no snapshot without a seal, and open none', () => {
    const misspelt = loose({ keys: key });
    const session = new MontySession();
    const program = new Monty('f()');
    for (const take of [
      () => session.dump(misspelt),
      () => program.dump(misspelt),
      () => call(program.start()).dump(misspelt),
      () => Monty.load(program.dump(), misspelt),
      () => MontySession.load(session.dump(), misspelt),
    ])
      expect(reason(take)).toBe('unknown-option');
    for (const wrong of [null, 'x'.repeat(40), {}, key.buffer, [null], [{ secret: key }]].map((value) =>
      loose({ key: value }),
    )) {
      expect(() => session.dump(wrong)).toThrow(MontySnapshotError);
      expect(() => MontySession.load(session.dump({ key }), wrong)).toThrow(MontySnapshotError);
    }
    expect(reason(() => session.dump(loose({ binding: 5 })))).toBe('bad-option');
    expect(thrown(() => MontySession.load(session.dump(), { maxBytes: Number.NaN }), MontySnapshotError).reason).toBe(
      'too-large',
    );
  });

  it('of the surroundings have no other names, and are no Maps', () => {
    const host = { stat: () => 0 };
    for (const os of [
      { clok: 'real' },
      { files: { memroy: {} } },
      { files: { mounts: { '/x': { host, mod: 'overlay' } } } },
    ])
      expect(reason(() => new Monty('1').run({ os: loose(os) }))).toBe('unknown-option');
    for (const os of [
      [],
      { environ: new Map([['a', 'b']]) },
      { functions: [] },
      { files: [] },
      { files: { memory: new Map([['/a', 'x']]) } },
      { files: { memory: null } },
      { files: { mounts: [1] } },
      { files: { mounts: 5 } },
      { files: { mounts: { '/x': { host, mode: 5n } } } },
      { files: { cwd: 5 } },
    ])
      expect(reason(() => new Monty('1').run({ os: loose(os) }))).toBe('bad-option');
    for (const modules of [new Map(), { a: { content: [] } }, { a: { content: {}, stubs: 5 } }])
      expect(reason(() => new Monty('1').run({ externalModules: loose(modules) }))).toBe('bad-option');
    expect(reason(() => new Monty('1').run({ externalModules: { a: loose({ content: {}, stub: '' }) } }))).toBe(
      'unknown-option',
    );
  });

  it('of objects and classes of the host have their kinds', () => {
    for (const options of [
      { eagerAttrs: 'name' },
      { lazyAttrs: 5 },
      { allowedMethods: new Set(['f']) },
      { convertValue: 5 },
      { name: 5 },
      { id: 5 },
      { classType: 5 },
    ])
      expect(reason(() => new ClassInstance({ name: 1 }, loose(options)))).toBe('bad-option');
    expect(reason(() => new ClassInstance({}, loose({ eagerAttr: ['name'] })))).toBe('unknown-option');
    expect(reason(() => new ClassType(Date, loose({ construct: 'yes' })))).toBe('bad-option');
    expect(reason(() => new ClassType(loose(null)))).toBe('bad-option');
  });

  it('of the checker are looked at, since it has no opinion where it fails', () => {
    for (const options of [
      { stubs: 5 },
      { modules: null },
      { modules: { a: 5 } },
      { inputs: 5 },
      { context: [5] },
      { budget: 'x' },
    ])
      expect(reason(() => check('1', loose(options)))).toBe('bad-option');
    expect(reason(() => check('1', loose({ stub: '' })))).toBe('unknown-option');
    expect(reason(() => new Monty('1', { typeCheck: true, typeCheckModules: loose({ a: 5 }) }))).toBe('bad-option');
  });
});

describe('limits', () => {
  const endless = new Monty('while True: pass');

  it('count wherever they stand in an object, and nowhere else', () => {
    const limits = Object.create({ maxTicks: 50 }) as Limits;
    expect(thrown(() => endless.run({ limits }), MontyLimitError).message).toContain('50 ticks');
    expect(reason(() => endless.run({ limits: loose(new Map([['maxTicks', 50]])) }))).toBe('bad-option');
    expect(reason(() => endless.run({ limits: loose([]) }))).toBe('bad-option');
  });

  it('that are not given are the defaults for bytes without a seal', () => {
    const source = 'f()\ndata = [0] * 5_000_000';
    const limits = { maxMemory: Infinity };
    const given = { limits: { maxTicks: 1e8 } };
    const go = (pending: Pending): Progress => call(pending).resume({ returnValue: null });
    const waiting = call(new Monty(source).start({ limits }));
    expect(thrown(() => go(loadSnapshot(waiting.dump(), given)), MontyLimitError).limit).toBe('memory');
    expect(output(go(loadSnapshot(waiting.dump({ key }), { ...given, key })))).toBe(null);
    const program = new Monty('data = [0] * 5_000_000', { limits });
    expect(thrown(() => Monty.load(program.dump()).run(given), MontyLimitError).limit).toBe('memory');
    expect(Monty.load(program.dump({ key }), { key }).run(given)).toBe(null);
  });

  it('of time end a run whose clock fails or answers no number, as any other limit does', () => {
    const limits = { maxDurationSecs: 1, maxTicks: 1e7 };
    const stopped = (clock: () => number): string =>
      thrown(() => endless.run({ limits, clock }), MontyLimitError).message;
    const failing = (): never => {
      throw new Error('no clock');
    };
    for (const clock of [() => Number.NaN, () => 'x', () => undefined, () => 5n, failing])
      expect(stopped(loose(clock))).toBe('time limit exceeded: the clock fails');
    for (const later of [() => Number.NaN, () => Infinity, failing]) {
      let asked = 0;
      expect(stopped(() => (asked++ < 3 ? 0 : later()))).toContain('time limit exceeded');
    }
    // Nobody asks it where there is no limit of time.
    expect(new Monty('1').run({ clock: failing })).toBe(1);

    let works = true;
    const session = new MontySession({ limits, clock: () => (works ? 0 : failing()) });
    session.feedRun('def numbers():\n    for i in range(20_000):\n        if i == 15_000: yield stop()\nx = numbers()');
    const stop = (): void => {
      works = false;
    };
    expect(() => session.feedRun('for n in x: pass\nwhile True: pass', { externalFunctions: { stop } })).toThrow(
      MontyLimitError,
    );
    works = true;
    expect(session.feedRun('list(x)')).toEqual([]);
  });
});

describe('answers', () => {
  const source = 'import asyncio\nasync def main(): return await asyncio.gather(f(), f())\nasyncio.run(main())';
  const waiting = (): FutureSnapshot => {
    let progress: Progress = new Monty(source, { externalFunctions: ['f'] }).start();
    while (progress.kind !== 'future') progress = call(progress).resume({ future: true });
    return progress;
  };

  it('to calls that wait are objects, and time is a number', () => {
    for (const answers of [
      null,
      {},
      new Set(),
      [null],
      [5],
      [undefined],
      [{ callId: 1 }],
      [{ callId: '1', returnValue: 1 }],
    ])
      expect(reason(() => waiting().resume(loose(answers)))).toBe('bad-answer');
    for (const elapsed of ['5', 5n, null, {}, [3], true, Number.NaN, -1, Infinity])
      expect(reason(() => waiting().resume([{ callId: 1, returnValue: 1 }], loose(elapsed)))).toBe('bad-answer');
  });

  it('have as many random bytes as were asked for', async () => {
    const token = new Monty('import secrets\nsecrets.token_hex(8)');
    const run = (answer: unknown): unknown => token.run({ os: { random: 'host', functions: { 'os.urandom': loose(() => answer) } } });
    expect(run(new Uint8Array(8).fill(7))).toBe('07'.repeat(8));
    for (const answer of [new Uint8Array(2), new Uint8Array(9), '12345678', 5, null]) expect(reason(() => run(answer))).toBe('bad-answer');
    const os = { random: 'host', functions: { 'os.urandom': async () => new Uint8Array(2) } } as const;
    await expect(runMontyAsync(token, { os })).rejects.toThrow('os.urandom answers 8 bytes');
  });

  it('that are here for later have a value or an exception', () => {
    expect(reason(() => call(new Monty('f()').start()).resume(loose({ awaitable: true })))).toBe('bad-answer');
    expect(reason(() => call(new Monty('f()').start()).resume(loose({ awaitable: true, future: true })))).toBe(
      'bad-answer',
    );
  });
});

describe('code of the host that is called back', () => {
  /** An object whose attribute runs code of the host when it crosses. */
  const hooked = (hook: () => void): ClassInstance => {
    const object = {
      get x(): number {
        hook();
        return 1;
      },
    };
    return new ClassInstance(object, { name: 'Hooked', eagerAttrs: ['x'] });
  };

  it('can not answer a call that is being answered: the value would answer the next one', () => {
    const p = call(new Monty('[f(), f(), f()]').start());
    let inner: Progress | undefined;
    const value = hooked(() => (inner ??= p.resume({ returnValue: 'inner' })));
    expect(reason(() => p.resume({ returnValue: value }))).toBe('spent');
    const second = call(inner!);
    expect([second.callId, second.isPending]).toEqual([2, true]);
    expect(output(call(second.resume({ returnValue: 2 })).resume({ returnValue: 3 }))).toEqual(['inner', 2, 3]);

    const name = lookup(new Monty('[a, b]').start());
    let asked: Progress | undefined;
    const other = hooked(() => (asked ??= name.resume({ value: 'inner' })));
    expect(reason(() => name.resume({ value: other }))).toBe('spent');
    expect(output(lookup(asked!).resume({ value: 2 }))).toEqual(['inner', 2]);
  });

  it('can not feed a session that takes the inputs of a feed', () => {
    const session = new MontySession();
    const feed = (use: () => void): string => reason(() => session.feedStart('h()', { inputs: { a: hooked(use) } }));
    expect(feed(() => void session.feedRun('n = 1'))).toBe('busy');
    expect(session.feedRun('n')).toBe(1);
    expect(feed(() => session.reset())).toBe('busy');
    let waits: Progress | undefined;
    expect(feed(() => (waits ??= session.feedStart('g()')))).toBe('busy');
    expect(session.pending).toBe(waits);
    expect(output(call(waits!).resume({ returnValue: 5 }))).toBe(5);
  });

  it('may give up what prints or is told of: then that is over', async () => {
    const session = new MontySession();
    const reset = (): void => session.reset();
    const externalFunctions = { f: () => 1 };
    expect(reason(() => session.feedRun('print(1)\nf()', { print: reset, externalFunctions }))).toBe('spent');
    expect(reason(() => session.feedRun('for i in range(10_000): pass', { tickInterval: 1000, onTick: reset }))).toBe(
      'spent',
    );
    expect(reason(() => session.feedRun('f()', { externalFunctions: { f: reset } }))).toBe('spent');
    await expect(feedRunAsync(session, 'f()', { externalFunctions: { f: async () => reset() } })).rejects.toThrow(
      'resumed already',
    );
    expect(session.feedRun('2')).toBe(2);
  });

  it('leaves a session that can be fed, whatever it throws', () => {
    const session = new MontySession();
    const known = new MontySession();
    known.feedRun('a = b', { inputs: { b: new ClassInstance({}, { name: 'Thing', allowedMethods: ['m'] }) } });
    for (const resolve of [() => 5, () => ({}), () => new ClassType(Date), () => Promise.resolve()]) {
      const loaded = MontySession.load(known.dump(), { resolveObject: loose(resolve) });
      expect(reason(() => loaded.feedRun('f(a)', { externalFunctions: { f: () => 1 } }))).toBe('bad-option');
      expect(loaded.feedRun('1')).toBe(1);
    }
    for (const nothing of [null, undefined])
      expect(() => MontySession.load(known.dump(), { resolveObject: () => nothing }).feedRun('a.m()')).toThrow(
        'does not know the object',
      );
    const names = {
      get f(): never {
        throw new RangeError('not now');
      },
    };
    expect(() => session.feedRun('f()', { externalFunctions: names })).toThrow('not now');
    expect(session.feedRun('1')).toBe(1);
    expect(() => session.feedRun('x', { externalFunctions: { x: loose(Symbol('x')) } })).toThrow(MontyError);
    expect(session.feedRun('2')).toBe(2);
  });

  it('is not asked how to wait for its promises', async () => {
    const signal = new AbortController().signal;
    for (const then of [
      () => {},
      () => {
        throw new Error('then');
      },
    ]) {
      // prettier-ignore
      const f = (): Promise<number> => Object.assign(Promise.resolve(1), { then });
      expect(await runMontyAsync(new Monty('f()'), { externalFunctions: { f }, signal })).toBe(1);
    }
  });
});

describe('what answers a program', () => {
  const program = new Monty('f(x)', { inputs: ['x'] });
  const inputs = { x: 1 };

  it('is given by name: programs list names, runs have values', async () => {
    const session = new MontySession();
    for (const names of [['f'], new Map([['f', () => 1]]), new Set(['f']), 5].map(loose)) {
      for (const take of [
        () => program.run({ inputs, externalFunctions: names }),
        () => program.run({ inputs: names }),
        () => session.feedRun('f(1)', { externalFunctions: names }),
        () => session.feedRun('1', { inputs: names }),
        () => call(program.start({ inputs })).resumeAuto({ externalFunctions: names }),
      ])
        expect(reason(take), String(take)).toBe('bad-option');
      await expect(runMontyAsync(program, { inputs, externalFunctions: names })).rejects.toMatchObject({ reason: 'bad-option' });
      await expect(feedRunAsync(session, 'f(1)', { externalFunctions: names })).rejects.toMatchObject({ reason: 'bad-option' });
    }
    expect([session.feeds, session.pending]).toEqual([0, null]);
    // Holes in a list are no names.
    const list: string[] = [];
    list[1] = 'x';
    expect(reason(() => new Monty('x', { inputs: list }))).toBe('bad-option');
  });

  it('leaves a snapshot that it can not answer as it was', () => {
    const waits = call(program.start({ inputs }));
    for (const wrong of [null, 'x', [], { externalFunction: {} }, { os: { clok: 'real' } }, { externalModules: new Map() }].map(loose))
      expect(['bad-option', 'unknown-option']).toContain(reason(() => waits.resumeAuto(wrong)));
    expect(reason(() => waits.resumeAuto({ externalFunctions: { f: async () => 1 } }))).toBe('bad-answer');
    expect(reason(() => waits.resume({ returnValue: Promise.resolve(1) }))).toBe('value-refused');
    expect(output(waits.resumeAuto({ externalFunctions: { f: (x: number) => x + 1 } }))).toBe(2);
    const source = 'import asyncio\nasync def main(): return await f()\nasyncio.run(main())';
    const later = call(new Monty(source).start()).resume({ future: true });
    if (later.kind !== 'future') throw new Error(later.kind);
    expect(reason(() => later.resumeAuto())).toBe('bad-answer');
    expect(output(later.resume([{ callId: 1, returnValue: 5 }]))).toBe(5);
  });

  it('says of what only runMontyAsync can wait for that it does', async () => {
    const stat = async (): Promise<never> => ({ isDirectory: true, size: 0, mtime: 0 }) as never;
    const host = { stat, list: async () => ['a'], read: async () => new Uint8Array() };
    const sleeps = { sleep: 'real' } as const;
    const mounted = (async: boolean) => ({ files: { mounts: { '/m': { host: { ...host, async } } } } });
    const list = 'import os\nos.listdir("/m")';
    for (const [source, os] of [['import time\ntime.sleep(0.001)', sleeps], [list, mounted(true)]] as const)
      expect(thrown(() => new Monty(source).run({ os }), MontyUsageError).message).toContain('run the program with runMontyAsync');
    expect(await runMontyAsync(new Monty(list), { os: mounted(true) })).toEqual(['a']);
    const message = 'the mount of /m answers promises: it has to say async: true';
    expect(thrown(() => new Monty(list).run({ os: mounted(false) }), MontyUsageError).message).toBe(message);
    await expect(runMontyAsync(new Monty(list), { os: mounted(false) })).rejects.toThrow(message);
  });

  it('does not sleep by promises that nobody waits for, nor takes anything for a signal', async () => {
    const fails = async (): Promise<never> => {
      throw new Error('late');
    };
    const program = new Monty('import asyncio\nasyncio.run(asyncio.sleep(1))');
    const os = { sleep: 'host', functions: { 'time.sleep': fails } } as const;
    expect(thrown(() => program.run({ os }), MontyUsageError).message).toBe('time.sleep answered a promise: run the program with runMontyAsync');
    const odd = [{ throwIfAborted: () => {} }, new AbortController(), {}].map(loose);
    for (const signal of odd) await expect(runMontyAsync(new Monty('1'), { signal })).rejects.toMatchObject({ reason: 'bad-option' });
  });

  it('leaves a session that can be fed when a module of the host fails', () => {
    const content = {
      get odd(): never {
        throw new RangeError('no such thing');
      },
    };
    const session = new MontySession({ externalModules: { host: { content } } });
    expect(() => session.feedRun('import host')).toThrow('no such thing');
    expect(() => session.feedStart('import host')).toThrow('no such thing');
    expect(session.feedRun('1')).toBe(1);
  });

  it('is asked by programs and sessions alone', async () => {
    for (const odd of ['1', null, {}, new MontySession()].map(loose))
      await expect(runMontyAsync(odd)).rejects.toMatchObject({ reason: 'bad-option' });
    for (const odd of ['1', undefined, program].map(loose))
      await expect(feedRunAsync(odd, '1')).rejects.toMatchObject({ reason: 'bad-option' });
  });

  it('says which of the things it was given can not cross', () => {
    const odd = { x: Symbol('x') } as never;
    const text = (run: () => unknown): string => thrown(run, MontyUsageError).message;
    expect(text(() => new Monty('x').run({ externalFunctions: odd }))).toBe("x: symbol can't cross to Python");
    const modules = { tools: { content: odd } };
    expect(text(() => new Monty('import tools').run({ externalModules: modules }))).toBe("the module tools: symbol can't cross to Python");
    for (const name of ['a-b', 'a.', '', '.a', 'a..b', '1'])
      expect(reason(() => new Monty('1').run({ externalModules: { [name]: { content: {} } } }))).toBe('bad-name');
    for (const take of [() => r2(loose(undefined)), () => kv(loose({})), () => objectFiles(loose(null))]) expect(reason(take)).toBe('bad-option');
  });
});

describe('the checker', () => {
  it('takes texts and engines that answer lists', () => {
    for (const source of [undefined, 5, null, new Uint8Array()].map(loose)) expect(reason(() => check(source))).toBe('bad-option');
    for (const answer of [null, undefined, Promise.resolve([]), [5], {}].map(loose))
      expect(reason(() => new Monty('1', { typeCheck: { name: 'odd', check: () => answer } }))).toBe('bad-option');
    const checked = { source: 'len(5)', fileName: 'a.py' };
    expect(renderDiagnostics(check(checked.source), checked, 'concise')).toMatch(/^a\.py:1:5: error/);
    expect(renderDiagnostics(check(checked.source), checked)).toContain('^');
    for (const take of [
      () => renderDiagnostics([], checked, loose('odd')),
      () => renderDiagnostics(loose(null), checked),
      () => renderDiagnostics([], loose(undefined)),
    ])
      expect(reason(take)).toBe('bad-option');
  });
});
