/** Sessions: programs that go on where the ones before them ended. */
import { describe, expect, it } from 'vitest';
import {
  MontyRuntimeError,
  MontySession,
  MontySnapshotError,
  MontySyntaxError,
  MontyUsageError,
  feedRunAsync,
  loadSnapshot,
} from '../../platforms/module.ts';
import { call, lookup, output, thrown } from './contract.ts';

const key = { id: 'k1', secret: new Uint8Array(32).fill(7) };

describe('a session', () => {
  it('knows the source of classes of earlier feeds', () => {
    const session = new MontySession();
    session.feedRun('class A:\n    def f(self):\n        return 1\n');
    session.feedRun('x = 1\ny = 2\n');
    expect(session.feedRun('import inspect\ninspect.getsource(A)')).toBe(
      'class A:\n    def f(self):\n        return 1\n',
    );
  });

  it('keeps its globals', () => {
    const session = new MontySession();
    expect(session.feedRun('x = 20\ndef f(): return x + 1')).toBe(null);
    expect(session.feedRun('f() + y', { inputs: { y: 2 } })).toBe(23);
    expect(session.feedRun('y')).toBe(2);
    expect(session.feeds).toBe(3);
  });

  it('names its feeds in tracebacks, and keeps what a failing one has bound', () => {
    const session = new MontySession();
    session.feedRun('def half(n):\n    return n / 0');
    const error = thrown(() => session.feedRun('z = 1\nhalf(2)'), MontyRuntimeError);
    expect(error.display()).toBe(`Traceback (most recent call last):
  File "<python-input-1>", line 2, in <module>
    half(2)
    ~~~~^^^
  File "<python-input-0>", line 2, in half
    return n / 0
           ~~^~~
ZeroDivisionError: division by zero`);
    expect(session.feedRun('z')).toBe(1);
    thrown(() => session.feedRun('x = ('), MontySyntaxError);
    expect(session.feeds).toBe(3);
  });

  it('asks the host for names that no feed binds', () => {
    const session = new MontySession();
    session.feedRun('if False:\n    later = 1');
    expect(thrown(() => session.feedStart('later'), MontyRuntimeError).exception.type).toBe('NameError');
    expect(lookup(session.feedStart('never')).variableName).toBe('never');
  });

  it('waits for the host, and is busy meanwhile', () => {
    const session = new MontySession();
    const p = call(session.feedStart('x = ask(1)\nx * 2'));
    expect(session.pending).toBe(p);
    expect(p.session).toBe(session);
    expect(thrown(() => session.feedRun('1'), MontyUsageError).reason).toBe('busy');
    expect(output(p.resume({ returnValue: 4 }))).toBe(8);
    expect(session.pending).toBe(null);
    expect(session.feedRun('x')).toBe(4);
  });

  it('goes on after a feed that was given up', () => {
    const session = new MontySession();
    const p = call(session.feedStart('x = 1\nask(1)\nx = 2'));
    p.cancel();
    expect(session.feedRun('x')).toBe(1);
    expect(thrown(() => p.resume({ returnValue: 1 }), MontyUsageError).reason).toBe('spent');
  });

  it('is dumped and loaded idle', () => {
    const session = new MontySession();
    session.feedRun('class Point:\n    def __init__(self, x): self.x = x\np = Point(3)\nif False:\n    q = 1');
    const again = MontySession.load(session.dump({ key, binding: 's' }), { key, binding: 's' });
    expect(again.pending).toBe(null);
    expect(again.feeds).toBe(1);
    expect(again.feedRun('p.x')).toBe(3);
    expect(thrown(() => again.feedStart('q'), MontyRuntimeError).exception.type).toBe('NameError');
    expect(thrown(() => loadSnapshot(session.dump()), MontySnapshotError).reason).toBe('wrong-kind');
  });

  it('is dumped and loaded in the middle of a feed', () => {
    const session = new MontySession();
    session.feedRun('base = 100');
    call(session.feedStart('def f(): return ask(1) + base\nanswer = f()\nanswer'));
    const again = MontySession.load(session.dump());
    const p = call(again.pending);
    expect(p.session).toBe(again);
    expect(p.args).toEqual([1]);
    expect(output(p.resume({ returnValue: 5 }))).toBe(105);
    expect(again.feedRun('answer + base')).toBe(205);
    // By the snapshot's own door as well.
    const q = call(loadSnapshot(session.dump()));
    expect(output(q.resume({ returnValue: 6 }))).toBe(106);
    expect(q.session!.feedRun('answer')).toBe(106);
  });

  it('forks', () => {
    const session = new MontySession();
    session.feedRun('items = [1]');
    const fork = session.fork();
    fork.feedRun('items.append(2)');
    session.feedRun('items.append(3)');
    expect(fork.feedRun('items')).toEqual([1, 2]);
    expect(session.feedRun('items')).toEqual([1, 3]);
    call(session.feedStart('items.append(ask())'));
    const twin = session.fork();
    call(twin.pending).resume({ returnValue: 4 });
    call(session.pending).resume({ returnValue: 5 });
    expect(twin.feedRun('items')).toEqual([1, 3, 4]);
    expect(session.feedRun('items')).toEqual([1, 3, 5]);
  });

  it('is loaded with what an atomic feed goes back to, however large', () => {
    const limits = { maxMemory: Infinity };
    const session = new MontySession({ limits });
    session.feedRun("data = [str(i) + 'x' * 900 for i in range(12_000)]");
    session.feedStart('del data[1:]\nf()\n1 / 0', { atomic: true });
    const loaded = MontySession.load(session.dump(), { limits, maxBytes: 2 ** 26 });
    expect(() => call(loaded.pending).resume({ returnValue: null })).toThrow('ZeroDivisionError');
    expect(loaded.feedRun('len(data)')).toBe(12_000);
  });

  it('begins anew', () => {
    const session = new MontySession();
    session.feedRun('x = 1');
    const p = call(session.feedStart('ask()'));
    session.reset();
    expect(p.isPending).toBe(false);
    expect(session.feeds).toBe(0);
    expect(session.feedRun("'x' in globals()")).toBe(false);
  });

  it('prints by the feed', async () => {
    const log: string[] = [];
    const session = new MontySession({ print: (_, text) => void log.push(text) });
    session.feedRun("print('a')");
    await feedRunAsync(session, 'print(f())', { externalFunctions: { f: async () => 'b' } });
    session.feedRun("print('c')", { print: (_, text) => void log.push(`own ${text}`) });
    expect(log).toEqual(['a\n', 'b\n', 'own c\n']);
  });

  it('ends a feed whose output the host refuses', () => {
    const print = (): void => {
      throw new Error('full');
    };
    const session = new MontySession();
    expect(() => session.feedRun("x = 1\nprint('a')\nask()", { print })).toThrow('full');
    expect(session.pending).toBe(null);
    expect(session.feedRun('x')).toBe(1);
  });

  it('is not fed from a host function of its own feed', () => {
    const session = new MontySession();
    const f = (): unknown => session.feedRun('1');
    expect(() => session.feedRun('f()', { externalFunctions: { f } })).toThrow('the session waits for the host');
    expect(session.feedRun('2')).toBe(2);
  });

  it('costs the same however many feeds came before', () => {
    const session = new MontySession();
    const feed = (n: number): void => {
      for (let i = 0; i < n; i++) session.feedRun(`def f(x): return x\ny = f(${i})`);
    };
    const cost = (): { ticks: number; memory: number } => {
      const p = call(session.feedStart('f(1)\ng()'));
      const { ticks, memory } = p.usage;
      p.resume({ returnValue: null });
      return { ticks, memory };
    };
    feed(10);
    const few = { ...cost(), bytes: session.dump().length };
    feed(2000);
    const many = { ...cost(), bytes: session.dump().length };
    expect(many.ticks).toBe(few.ticks);
    expect(many.memory).toBeLessThan(few.memory * 1.1);
    expect(many.bytes).toBeLessThan(few.bytes * 1.1);
  });

  it('counts each feed from zero', () => {
    const session = new MontySession({ limits: { maxSuspensions: 2 } });
    for (let i = 0; i < 4; i++) {
      const p = call(session.feedStart('for i in range(10): pass\nf()'));
      expect(p.usage).toMatchObject({ ticks: 10, suspensions: 1 });
      p.resume({ returnValue: null });
    }
  });
});
