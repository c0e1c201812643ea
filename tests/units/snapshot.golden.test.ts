/** Bytes of earlier states of the project go on as recorded, or are refused as recorded (tests/snapshots/README.md). */
import { describe, expect, it } from 'vitest';
import { SnapshotFault, restore, save } from '../../core/mod.ts';
import { open, seal } from '../../platforms/codec.ts';
import { dumps } from '../snapshots/dumps.ts';
import { golden } from '../snapshots/golden.ts';
import { hosts } from '../snapshots/hosts.ts';
import { finish, paused, unpacked } from '../snapshots/outcome.ts';
import { programs } from '../snapshots/programs.ts';

describe('golden snapshots', () => {
  it('are there for every program', () => {
    expect(new Set(golden.map((g) => g.name))).toEqual(new Set(Object.keys(programs)));
  });

  for (const { name, release, verdict, reason, bytes, output } of golden) {
    it(`${name}, ${release ?? 'no release'}: ${verdict}`, async () => {
      const run = loaded(open(await unpacked(bytes)));
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
});

describe('what hosts have kept', () => {
  it('is there of every kind', () => {
    expect(new Set(dumps.map((g) => g.name))).toEqual(new Set(Object.keys(hosts)));
  });

  for (const { name, release, verdict, bytes, output } of dumps) {
    it(`${name}, ${release ?? 'no release'}: ${verdict}`, async () => {
      const went = Promise.resolve(hosts[name]!.goOn(await unpacked(bytes)));
      if (verdict === 'refused') await expect(went).rejects.toThrow();
      else expect(await went).toBe(output);
    });
  }
});

function loaded(table: unknown): ReturnType<typeof restore> | SnapshotFault {
  try {
    return restore(table);
  } catch (e) {
    if (e instanceof SnapshotFault) return e;
    throw e;
  }
}
