/** Bytes of earlier states of the project go on as recorded, or are refused as recorded (tests/snapshots/README.md). */
import { describe, expect, it } from 'vitest';
import { decode, encode, hash } from '../../core/code/mod.ts';
import type { Code, Data } from '../../core/code/mod.ts';
import { shippedCode } from '../../core/machine/mod.ts';
import { SnapshotFault, archive, restore, save } from '../../core/mod.ts';
import { open, seal } from '../../platforms/codec.ts';
import { golden } from '../snapshots/golden.ts';
import { finish, fromBase64, paused } from '../snapshots/outcome.ts';
import { programs } from '../snapshots/programs.ts';

describe('golden snapshots', () => {
  it('are there for every program', () => {
    expect(new Set(golden.map((g) => g.name))).toEqual(new Set(Object.keys(programs)));
  });

  for (const { name, release, verdict, reason, bytes, output } of golden) {
    it(`${name}: ${verdict}`, () => {
      const run = loaded(open(fromBase64(bytes)));
      if (run instanceof SnapshotFault) {
        if (release === null) expect(run.cause).toBe(null);
        else expect([verdict, run.reason]).toEqual(['refused', reason]);
        return;
      }
      expect(verdict).toBe('loads');
      expect(finish(run)).toBe(output);
    });
  }

  it('of today go on like runs that were never saved', () => {
    for (const [name, source] of Object.entries(programs)) {
      const saved = restore(open(seal(save(paused(name, source)))));
      expect(finish(saved)).toBe(finish(paused(name, source)));
    }
  });

  it('go on in shipped Python of an earlier release, when it is in the archive', () => {
    const source = programs['sortkey']!;
    const table = structuredClone(save(paused('sortkey', source))) as unknown as [string, number, number, string[], Data[][]];
    const entry = table[4].find((code) => code.length === 2)!;
    // The same code under another file name stands for a code that has changed since.
    const now = shippedCode(entry[0] as string)!;
    const data = [...(encode(now) as readonly Data[])];
    data[4] = '<shipped before>';
    entry[1] = hash(decode(data) as Code);
    expect((loaded(table) as SnapshotFault).reason).toBe('code-missing');
    archive(data);
    expect(finish(restore(table))).toBe(finish(paused('sortkey', source)));
  });
});

function loaded(table: unknown): ReturnType<typeof restore> | SnapshotFault {
  try {
    return restore(table);
  } catch (e) {
    if (e instanceof SnapshotFault) return e;
    throw e;
  }
}
