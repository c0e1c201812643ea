/** What every store does, whatever it is made of. */
import { afterEach, describe, expect, it } from 'vitest';
import { MAX_HEAD } from '../../platforms/store.ts';
import type { Change, Store } from '../../platforms/store.ts';

/** A store under test. */
export interface Opened {
  readonly store: Store;
  /** Closes it and opens it again, where it outlives that. */
  readonly reopen?: () => Promise<Store>;
}

const MIB = 1024 * 1024;
const parts = (entries: Record<string, Uint8Array | null>): ReadonlyMap<string, Uint8Array | null> =>
  new Map(Object.entries(entries));
const put = (head: string, change: Partial<Change<string>> = {}): (() => Change<string>) => {
  return () => ({ answer: 'done', head, purgeAt: 1000, ...change });
};
const head = (store: Store, key: string): Promise<string | null> =>
  Promise.resolve(store.change(key, (found) => ({ answer: found })));

/** Bytes in which each chunk differs from the others. */
function pattern(length: number): Uint8Array {
  const out = new Uint8Array(length);
  for (let i = 0, x = 1; i < length; i++) {
    x = (Math.imul(x, 1103515245) + 12345) | 0;
    out[i] = x >>> 24;
  }
  return out;
}

function same(a: Uint8Array | null, b: Uint8Array): boolean {
  return a !== null && a.length === b.length && a.every((byte, i) => byte === b[i]);
}

export function storeSuite(name: string, open: () => Promise<Opened>): void {
  describe(`store: ${name}`, () => {
    const opened: Store[] = [];
    async function fresh(): Promise<Opened> {
      const made = await open();
      opened.push(made.store);
      return made;
    }
    afterEach(async () => {
      for (const store of opened.splice(0)) await store.close();
    });

    it('keeps a head and its parts', async () => {
      const { store } = await fresh();
      expect(await head(store, 'a')).toBe(null);
      expect(await store.keys()).toEqual([]);
      expect(await store.part('a', 'x')).toBe(null);
      const bytes = new Uint8Array([1, 2, 3]);
      const answer = await store.change('a', put('one', { parts: parts({ x: bytes, empty: new Uint8Array(0) }) }));
      bytes[0] = 9;
      expect(answer).toBe('done');
      expect(await head(store, 'a')).toBe('one');
      expect([...(await store.part('a', 'x'))!]).toEqual([1, 2, 3]);
      expect([...(await store.part('a', 'empty'))!]).toEqual([]);
      expect(await store.part('a', 'y')).toBe(null);
      expect(await store.part('b', 'x')).toBe(null);
      expect(await store.keys()).toEqual(['a']);
    });

    it('changes what is named and nothing else', async () => {
      const { store } = await fresh();
      await store.change('a', put('one', { parts: parts({ x: pattern(10), y: pattern(20) }) }));
      await store.change('a', () => ({ answer: 0, parts: parts({ x: null }) }));
      expect(await head(store, 'a')).toBe('one');
      expect(await store.part('a', 'x')).toBe(null);
      expect(same(await store.part('a', 'y'), pattern(20))).toBe(true);
      await store.change('a', put('two'));
      expect(await head(store, 'a')).toBe('two');
      expect(same(await store.part('a', 'y'), pattern(20))).toBe(true);
      await store.change('none', () => ({ answer: 0, parts: parts({ x: pattern(1) }) }));
      expect(await store.keys()).toEqual(['a']);
    });

    it('keeps text of any kind and keys apart', async () => {
      const { store } = await fresh();
      const text = '{"a":"\\u0000 é 𝒳 \\"%\'"}';
      for (const key of ['t:1', 't:10', 'T:1', "t'--", 'ü']) await store.change(key, put(`${key} ${text}`));
      expect(await head(store, 't:1')).toBe(`t:1 ${text}`);
      expect(await head(store, 'ü')).toBe(`ü ${text}`);
      expect((await store.keys()).sort()).toEqual(['T:1', "t'--", 't:1', 't:10', 'ü'].sort());
    });

    it('keeps large parts, and puts a shorter one in the place of a longer one', async () => {
      const { store } = await fresh();
      const sizes = [60 * 1024, 60 * 1024 + 1, MIB, MIB + 1, 8 * MIB];
      for (const size of sizes) {
        await store.change('a', put('one', { parts: parts({ x: pattern(size) }) }));
        expect(same(await store.part('a', 'x'), pattern(size))).toBe(true);
      }
      await store.change('a', put('two', { parts: parts({ x: pattern(5) }) }));
      expect(same(await store.part('a', 'x'), pattern(5))).toBe(true);
    });

    it('removes an entry with its parts', async () => {
      const { store } = await fresh();
      await store.change('a', put('one', { parts: parts({ x: pattern(2 * MIB) }) }));
      await store.change('b', put('other', { parts: parts({ x: pattern(3) }) }));
      await store.change('a', () => ({ answer: 0, head: null }));
      expect(await head(store, 'a')).toBe(null);
      expect(await store.part('a', 'x')).toBe(null);
      expect(same(await store.part('b', 'x'), pattern(3))).toBe(true);
      await store.change('a', put('again'));
      expect(await store.part('a', 'x')).toBe(null);
    });

    it('lets one of many claims win', async () => {
      const { store } = await fresh();
      await store.change('a', put('free'));
      const claims = await Promise.all(
        Array.from({ length: 8 }, async (_, i) =>
          store.change('a', (found): Change<boolean> =>
            found === 'free'
              ? { answer: true, head: `taken by ${i}`, purgeAt: 1000, parts: parts({ [`by${i}`]: pattern(100_000) }) }
              : { answer: false },
          ),
        ),
      );
      expect(claims.filter((won) => won)).toHaveLength(1);
      const winner = claims.indexOf(true);
      expect(await head(store, 'a')).toBe(`taken by ${winner}`);
      for (let i = 0; i < 8; i++) expect((await store.part('a', `by${i}`)) !== null).toBe(i === winner);
    });

    it('loses no step of many at once', async () => {
      const { store } = await fresh();
      const add = (found: string | null): Change<number> => {
        const n = Number(found ?? '0') + 1;
        return { answer: n, head: String(n), purgeAt: 1000 };
      };
      const answers = await Promise.all(Array.from({ length: 12 }, async () => store.change('n', add)));
      expect([...answers].sort((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, i) => i + 1));
      expect(await head(store, 'n')).toBe('12');
    });

    it('writes nothing when the decision throws or is refused', async () => {
      const { store } = await fresh();
      await store.change('a', put('one', { parts: parts({ x: pattern(3) }) }));
      const fail = async (): Promise<void> => {
        await store.change('a', () => {
          throw new Error('no');
        });
      };
      await expect(fail()).rejects.toThrow('no');
      const long = async (): Promise<void> => {
        await store.change('a', put('x'.repeat(MAX_HEAD + 1), { parts: parts({ x: null }) }));
      };
      await expect(long()).rejects.toThrow('head');
      await store.change('a', put('x'.repeat(MAX_HEAD)));
      expect(same(await store.part('a', 'x'), pattern(3))).toBe(true);
    });

    it('sweeps what is due', async () => {
      const { store } = await fresh();
      await store.change('old', put('x', { purgeAt: 100, parts: parts({ x: pattern(MIB + 5) }) }));
      await store.change('new', put('x', { purgeAt: 300, parts: parts({ x: pattern(5) }) }));
      await store.change('kept', put('x', { purgeAt: 100 }));
      await store.change('kept', () => ({ answer: 0, purgeAt: 301 }));
      expect(await store.sweep(99)).toBe(0);
      expect(await store.sweep(100)).toBe(1);
      expect(await store.keys()).toEqual(['kept', 'new']);
      expect(await store.part('old', 'x')).toBe(null);
      expect(same(await store.part('new', 'x'), pattern(5))).toBe(true);
      expect(await store.sweep(1000)).toBe(2);
      expect(await store.keys()).toEqual([]);
    });

    it('is there again when it is opened again', async () => {
      const { store, reopen } = await fresh();
      await store.change('a', put('one', { parts: parts({ x: pattern(3 * MIB) }) }));
      if (reopen === undefined) return;
      opened.splice(opened.indexOf(store), 1);
      const again = await reopen();
      opened.push(again);
      expect(await head(again, 'a')).toBe('one');
      expect(same(await again.part('a', 'x'), pattern(3 * MIB))).toBe(true);
    });
  });
}
