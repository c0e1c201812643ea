/**
 * Programs that try to exhaust their host end by themselves, by an exception of Python, or by a limit; none by a JavaScript
 * exception, and none takes much longer than its ticks allow. The limits are small, so that what is not charged shows as time.
 */
import { describe, expect, it } from 'vitest';
import { Run, builtinsNamespace, compile, describeException, isFault } from '../../core/mod.ts';
import { exhausting } from './programs.ts';

const LIMITS = { maxTicks: 300_000, maxMemory: 4 * 1024 * 1024, maxOutputBytes: 65_536 };
/** Far more than 300,000 ticks take on the slowest machine; a step that is not charged takes minutes. */
const PATIENCE = 20_000;

function end(source: string): string {
  const code = compile(source, { known: (name) => builtinsNamespace().cells.has(name), hostNames: new Set() });
  if (isFault(code)) return 'fault';
  const run = new Run(builtinsNamespace(), { limits: LIMITS });
  run.giveFiles({ contents: new Map(), mounts: new Map(), cwd: '/', epoch: 0 });
  const outcome = run.start(code);
  // Showing the exception is part of the attack.
  if (outcome.kind === 'error') describeException(run, outcome.exc);
  return outcome.kind;
}

describe('programs that exhaust', () => {
  for (const [rule, programs] of exhausting) {
    it(rule, () => {
      for (const source of programs) {
        const start = performance.now();
        let kind: string;
        try {
          kind = end(source);
        } catch (error) {
          throw new Error(`a JavaScript exception left the core in\n${source}`, { cause: error });
        }
        expect(['completed', 'error', 'limit'], source).toContain(kind);
        expect(performance.now() - start, `too slow:\n${source}`).toBeLessThan(PATIENCE);
      }
    });
  }

  it('memory counts over the stops for the host', () => {
    const source = 'x = []\nwhile True:\n  x.append(bytes(2000))\n  ask(len(x))';
    const code = compile(source, { known: (name) => builtinsNamespace().cells.has(name), hostNames: new Set(['ask']) });
    if (isFault(code)) throw new Error(code.message);
    const run = new Run(builtinsNamespace(), { limits: { ...LIMITS, maxSuspensions: 10_000 } });
    let outcome = run.start(code);
    while (outcome.kind === 'suspended') outcome = run.resume(null);
    if (outcome.kind !== 'limit') throw new Error(outcome.kind);
    expect(outcome.stop.kind).toBe('memory');
  });

  it('folders in each other by moves are looked through, however deep they are', () => {
    const source =
      'import os\nos.mkdir("/t")\nopen("/t/f", "w").close()\nopen("/g", "w").close()\nfor i in range(9000):\n  os.mkdir("/n")\n  os.rename("/t", "/n/t")\n  os.rename("/n", "/t")';
    const code = compile(source, { known: (name) => builtinsNamespace().cells.has(name) });
    if (isFault(code)) throw new Error(code.message);
    const run = new Run(builtinsNamespace(), { limits: { maxTicks: 10_000_000 } });
    run.giveFiles({ contents: new Map(), mounts: new Map(), cwd: '/', epoch: 0 });
    expect(run.start(code).kind).toBe('completed');
    expect([...run.takeFiles().keys()]).toEqual(['/g']);
  });

  it('texts of exceptions take as long as all of them together may', () => {
    const source =
      'x = [1, 2]\nfor i in range(60): x = [x, x]\ne = None\nfor i in range(500):\n  try:\n    try: raise ValueError(x)\n    finally:\n      if e is not None: raise KeyError(x) from e\n  except Exception as f: e = f\nraise SystemExit(x) from e';
    const start = performance.now();
    expect(end(source)).toBe('error');
    expect(performance.now() - start).toBeLessThan(PATIENCE);
  });

  it('a limit is not caught', () => {
    for (const body of [
      'try:\n  while True: pass\nexcept BaseException: print("caught")',
      'try:\n  while True: pass\nexcept: print("caught")\nfinally: print("caught")',
      'class C:\n  def __enter__(self): pass\n  def __exit__(self, *a): print("caught"); return True\nwith C():\n  while True: pass',
      'def g():\n  try:\n    while True: yield\n  finally: print("caught")\nfor x in g(): pass',
    ]) {
      const code = compile(body, { known: (name) => builtinsNamespace().cells.has(name) });
      if (isFault(code)) throw new Error(code.message);
      const run = new Run(builtinsNamespace(), { limits: LIMITS });
      expect(run.start(code).kind).toBe('limit');
      expect(run.takeOutput()).toEqual([]);
    }
  });
});
