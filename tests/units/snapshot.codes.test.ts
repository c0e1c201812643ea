/** Compiled programs as tables and bytes. */
import { describe, expect, it } from 'vitest';
import { Run, SnapshotFault, builtinsNamespace, codeHash, compile, isFault, loadCode, saveCode } from '../../core/mod.ts';
import type { Code } from '../../core/mod.ts';
import { open, seal } from '../../platforms/codec.ts';

const SOURCE = `
def square(x):
    return x * x

print([square(i) for i in range(4)], 'é😀', 1e300, 2**70, b'ab'[1], (1, (2.5, None)))
`;

function compiled(source: string): Code {
  const code = compile(source, { fileName: 'a.py' });
  if (isFault(code)) throw new Error(code.message);
  return code;
}

function output(code: Code): string {
  const run = new Run(builtinsNamespace());
  run.setGlobal('__name__', '__main__');
  expect(run.start(code).kind).toBe('completed');
  return run.takeOutput().map((chunk) => chunk.text).join('');
}

describe('compiled programs', () => {
  it('run the same after a trip through bytes', () => {
    const code = compiled(SOURCE);
    const loaded = loadCode(open(seal(saveCode(code))));
    expect(output(loaded)).toBe(output(code));
    expect(output(loaded)).toBe("[0, 1, 4, 9] é😀 1e+300 1180591620717411303424 98 (1, (2.5, None))\n");
  });

  it('are read out of bytes of another class', () => {
    /** As Node's Buffer: a slice is no copy. */
    class View extends Uint8Array {
      override slice(start?: number, end?: number): Uint8Array<ArrayBuffer> {
        return this.subarray(start, end) as Uint8Array<ArrayBuffer>;
      }
    }
    const bytes = seal(saveCode(compiled(SOURCE)));
    const table = open(View.from(bytes)) as readonly unknown[];
    expect(table).toEqual(open(bytes));
    expect(Object.getPrototypeOf((table[2] as readonly (readonly unknown[])[])[2]![0])).toBe(Uint8Array.prototype);
  });

  it('have a hash by what they do', () => {
    const loaded = loadCode(open(seal(saveCode(compiled(SOURCE)))));
    expect(codeHash(loaded)).toBe(codeHash(compiled(SOURCE)));
    expect(codeHash(loaded)).not.toBe(codeHash(compiled(`${SOURCE}\n1`)));
    expect(codeHash(loaded)).toMatch(/^[0-9a-f]{64}$/);
  });

  it('are refused when they are none', () => {
    const good = saveCode(compiled(SOURCE));
    for (const bad of [null, 1, [], ['run'], ['code', 99, good[2]], ['code', good[1], null], ['code', good[1], [good[1], [], [], [], '', null, [0]]]]) {
      expect(() => loadCode(bad)).toThrow(SnapshotFault as never);
    }
  });
});
