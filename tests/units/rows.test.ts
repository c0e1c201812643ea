/** Every row has a signature that parses and a doc whose examples print what they say. */
import { describe, expect, it } from 'vitest';
import { loadSubject } from '../python/subject.ts';
import { allRows, examplesOf, printedBy, programOf } from './doctests.ts';

/** Classes whose rows do not all have examples. Those of modules (with a dot in their names) are not asked for any here. */
const BARE: ReadonlySet<string> = new Set([
  'builtins', 'type', 'function', 'method_descriptor', 'wrapper_descriptor', 'classmethod_descriptor', 'getset_descriptor',
  'staticmethod', 'classmethod', 'module', 'cell', 'generator', 'coroutine', 'async_generator', 'traceback',
  'UnicodeDecodeError', 'UnicodeEncodeError', 'UnicodeTranslateError', 'async_generator_asend', 'async_generator_athrow',
  'coroutine_wrapper', 'code', 'UnraisableHookArgs', 'asyncgen_hooks',
]); // prettier-ignore

/** Modules that examples import and that need not be there. */
const LATER: ReadonlySet<string> = new Set(['math', 'types', 'typing', 'string']);

const rows = allRows();

describe('rows', () => {
  it('have signatures that parse', () => {
    for (const [name, row] of rows) {
      expect(() => row.sig, name).not.toThrow();
      if (row.kind === 'method' || row.kind === 'classmethod' || row.kind === 'new')
        expect(row.sig.self, name).toBe(true);
      expect(row.row.run ?? row.row.runN ?? row.row.python ?? row.special, `${name} does nothing`).not.toBeUndefined();
    }
  });

  it('have docs with examples', () => {
    const missing: string[] = [];
    for (const [name, { row, owner, module }] of rows) {
      expect(row.doc, name).not.toBe('');
      if (examplesOf(row.doc).length > 0) continue;
      const where = owner?.full ?? (module === 'builtins' ? module : `${module}.`);
      if (!BARE.has(where) && !where.includes('.')) missing.push(name);
    }
    expect(missing).toEqual([]);
  });

  it('have examples that print what they say', async () => {
    const named = [...rows].map(([name, { row }]) => ({ name, examples: examplesOf(row.doc) }));
    const subject = await loadSubject();
    const source = programOf(named.map(({ examples }) => examples));
    const answer = subject.run(source, {
      scriptName: 'docs.py',
      hosts: [],
      callHost: () => ({ raises: { type: 'NameError', message: '' } }),
    });
    expect(answer.ended + answer.detail + (answer.traceback ?? '')).toBe('ok');
    const printed = printedBy(answer.output);
    const wrong: string[] = [];
    let i = 0;
    for (const { name, examples } of named) {
      let absent = false;
      for (const { source: text, want } of examples) {
        const got = printed[i++];
        // The examples behind an import need what it brings.
        const module = /ModuleNotFoundError: No module named '([^'.]+)/.exec(got ?? '');
        absent ||= module !== null && LATER.has(module[1]!);
        if (got !== want && !absent) wrong.push(`${name}: ${text}\n  printed ${got}\n  says    ${want}`);
      }
    }
    expect(wrong.join('\n')).toBe('');
    expect(i).toBe(printed.length);
  });
});
