/** Bodies of functions that are compiled when they are first needed. */
import { describe, expect, it, vi } from 'vitest';
import type { Run as RunType } from '../../core/mod.ts';
import type { Code } from '../../core/code/mod.ts';

// A core of its own: in one that other files have used, all bodies of a module may have been called already. Bun can't make one,
// but takes the files in the same order each time; Deno could not, either, and does without this file.
(vi as Partial<typeof vi>).resetModules?.();
const { Run, builtinsNamespace, compile, isFault, restore, save } = await import('../../core/mod.ts');
const { encode, waits } = await import('../../core/code/mod.ts');
const { moduleNames, moduleText } = await import('../../core/library/modules.ts');
const { shippedCode } = await import('../../core/machine/mod.ts');

/** How many bodies below a code have been compiled, and how many wait. */
function count(code: Code): { done: number; waiting: number } {
  const sum = { done: 0, waiting: 0 };
  for (const child of code.children) {
    if (waits(child)) {
      sum.waiting++;
      continue;
    }
    if (child.kind === 'function') sum.done++;
    const { done, waiting } = count(child);
    sum.done += done;
    sum.waiting += waiting;
  }
  return sum;
}

function paused(source: string): RunType {
  const code = compile(source, { fileName: 'a.py', answer: true });
  if (isFault(code)) throw new Error(code.message);
  const run = new Run(builtinsNamespace());
  run.setGlobal('__name__', '__main__');
  expect(run.start(code).kind).toBe('suspended');
  return run;
}

describe('a body that waits', () => {
  it('is compiled to the code that the whole text would have given', () => {
    const all = { done: 0, waiting: 0 };
    const different: string[] = [];
    for (const name of moduleNames()) {
      const text = moduleText(name);
      if (text === undefined) continue;
      const options = { fileName: `<shipped @${name}>`, hidden: true };
      const whole = compile(text, options);
      const late = compile(text, { ...options, late: true });
      if (isFault(whole) || isFault(late)) throw new Error(name);
      const { done, waiting } = count(late);
      all.done += done;
      all.waiting += waiting;
      if (JSON.stringify(encode(late)) !== JSON.stringify(encode(whole))) different.push(name);
      expect(count(late).waiting, name).toBe(0);
    }
    expect(different).toEqual([]);
    expect(all.waiting).toBeGreaterThan(4 * all.done);
  });

  it('is left alone by an import and by saving a run, and compiled by a call', () => {
    const saved = save(paused('import textwrap\nask()'));
    const root = shippedCode('@textwrap')!;
    const before = count(root);
    expect(before.waiting).toBeGreaterThan(0);
    paused('import textwrap\nask(textwrap.indent("a", "b"))');
    const after = count(root);
    expect(after.waiting).toBeLessThan(before.waiting);
    expect(after.waiting).toBeGreaterThan(0);
    expect(save(paused('import textwrap\nask()'))).toEqual(saved);
  });

  it('is compiled for a run that was saved inside it', () => {
    const run = paused('import copy\nclass A:\n    def __copy__(self):\n        return ask()\ncopy.copy(A())');
    const again = restore(save(run), {});
    for (const each of [run, again]) {
      expect(each.resume(7).kind).toBe('completed');
      expect(each.result).toBe(7);
    }
  });
});
