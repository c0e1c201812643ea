/** Some of what `npm run fuzz:snapshots` tries, on every runtime; and what each check at opening is there for. */
import { describe, expect, it } from 'vitest';
import { open, seal } from '../../platforms/codec.ts';
import { MontySnapshotError, loadSnapshot } from '../../platforms/module.ts';
import { attempt, mutant, savedScene } from './mutants.ts';
import { scenes } from './scenes.ts';

const TAGS = 4;
const ROWS = 6;

type Row = unknown[];

/** A saved scene whose first row of a kind that `pick` takes was changed. */
function changed(scene: string, tag: string, change: (row: Row, rows: Rows) => void, pick: (row: Row) => boolean = () => true): Uint8Array {
  const table = open(savedScene(scenes.find(({ name }) => name === scene)!)) as unknown[];
  const rows = new Rows(table);
  const row = rows.all(tag).find(pick);
  if (row === undefined) throw new Error(`${scene} has no ${tag}`);
  change(row, rows);
  return seal(table as never);
}

class Rows {
  private readonly tags: readonly string[];
  private readonly rows: readonly Row[];
  constructor(table: unknown[]) {
    this.tags = table[TAGS] as string[];
    this.rows = table[ROWS] as Row[];
  }
  all(tag: string): Row[] {
    return this.rows.filter((row) => row[0] === this.tags.indexOf(tag));
  }
  /** A reference to the first row of a kind. */
  ref(tag: string, pick: (row: Row) => boolean = () => true): unknown {
    const row = this.all(tag).find(pick)!;
    return [this.rows.indexOf(row)];
  }
  of(row: Row): unknown {
    return [this.rows.indexOf(row)];
  }
}

const float = (v: number): Uint8Array => new Uint8Array(new Float64Array([v]).buffer);

const HOSTILE: readonly (readonly [why: string, bytes: () => Uint8Array])[] = [
  ['an object whose class is one of other objects', () => changed('deques and mappings', 'collections.deque', (row, rows) => (row[1] = rows.ref('builtin class', (c) => c[1] === 'dict')))],
  ['an object whose class is one of other objects, and generic', () => changed('deques and mappings', 'property', (row, rows) => (row[1] = rows.ref('builtin class', (c) => c[1] === 'collections.deque')))],
  ['a class with instances unlike those of its bases', () => changed('deques and mappings', 'class', (row) => (row[8] = 'list'))],
  ['a class that is its own base', () => changed('deques and mappings', 'class', (row, rows) => (row[4] = [rows.of(row)]))],
  ['an order of bases that are not alike', () => changed('deques and mappings', 'class', (row, rows) => (row[5] = [rows.of(row), rows.ref('builtin class', (c) => c[1] === 'dict'), rows.ref('builtin class', (c) => c[1] === 'object')]))],
  ['a class with fewer slots than its base', () => changed('types and forms', 'class', (row, rows) => (row[4] = [rows.ref('class', (c) => c !== row && (c[10] as number) > 0)]), (row) => row[10] === 0)],
  ['a record with too few items', () => changed('streams in memory', 'builtin class', (row, rows) => (rows.all('tuple').find((t) => (t[1] as number[])[0] === (rows.of(row) as number[])[0])![3] = []), (row) => row[1] === 'sys.version_info')],
  ['a range without a step', () => changed('iterators of builtins', 'range', (row) => (row[3] = 0))],
  ['half an item of a range', () => changed('iterators of builtins', 'range_iterator', (row) => (row[1] = float(0.5)))],
  ['an iterator over a view that is none', () => changed('iterators of builtins', 'memory_iterator', (row) => (row[1] = 5))],
  ['a view of more items than there are bytes', () => changed('struct, bytes and views', 'memoryview', (row) => ((row[5] = [4_294_967_295]), (row[6] = [0])))],
  ['a template without its strings', () => changed('templates', 'template', (row, rows) => (row[1] = rows.ref('tuple', (t) => (t[3] as unknown[]).length === 0)))],
  ['a number as the text of a forward reference', () => changed('types and forms', 'forward_ref', (row) => (row[1] = 5))],
  ['a callback of no loop', () => changed('futures and tasks', 'handle', (row) => (row[6] = null))],
  ['a generator that has the frame of another', () => changed('generators', 'gen', (row, rows) => (row[2] = rows.all('gen').find((g) => g[2] !== null && g !== row)![2]))],
  ['a method of itself', () => changed('types and forms', 'bound', (row, rows) => (row[2] = rows.of(row)))],
  ['True as what an int of a class of its own stands for', () => changed('types and forms', 'sub', (row) => (row[3] = true))],
  ['a negative number of views', () => changed('struct, bytes and views', 'bytearray', (row) => (row[4] = -1))],
  ['a result that goes where its instruction does not want it', () => changed('JSON being written', 'frame', (row) => ((row[5] as number) -= 2), (row) => row[3] !== null && (row[5] as number) > 6)],
  ['a JSON writer that holds more than it writes', () => changed('JSON being written', 'json.writer', (row) => (row[19] = 999))],
];

/** What opens can be saved again, whatever becomes of it. */
const ODD: readonly (readonly [why: string, bytes: () => Uint8Array])[] = [
  ['JSON of a list that the program makes longer', () => changed('JSON being written', 'json.level', (row, rows) => ((row[3] = rows.ref('list', (l) => Array.isArray(l[3]) && l[3].length === 2)), (row[4] = ['a', 'b']), (row[7] = 1)), (row) => row[2] === 2)],
  ['JSON of a dict by an iterator that is the program’s', () => changed('JSON being written in pieces', 'json.level', (row, rows) => (row[5] = rows.ref('dict_iterator', (i) => i[3] === 1)), (row) => row[2] === 1)],
  ['the order of more keys than there are items', () => changed('a call in progress (3)', 'sorter', (row) => (row[1] = [...(row[1] as unknown[]), ...(row[1] as unknown[])]))],
  ['JSON of more text than there is', () => changed('JSON being written', 'json.writer', (row) => (row[13] = [0, new Uint8Array([0x1f, 255, 255, 255, 255, 255, 255])]))],
];

describe('changed snapshots', () => {
  for (const [why, bytes] of HOSTILE) {
    it(`are refused: ${why}`, () => {
      const made = bytes();
      expect(() => loadSnapshot(made)).toThrow(MontySnapshotError);
    });
  }

  for (const [why, bytes] of ODD) {
    it(`can be saved again: ${why}`, () => {
      const made = bytes();
      for (const answer of [1, 5, 7]) expect(attempt({ bytes: made, proved: true }, answer)).toMatch(/ended|limit|waits/);
    });
  }

  it('are refused, or end as programs end', () => {
    const counts: Record<string, number> = {};
    const end = performance.now() + 4000;
    const saved = scenes.slice(0, 15).map((scene) => savedScene(scene));
    for (let seed = 1; seed < 40 || (seed < 2000 && performance.now() < end); seed++) {
      const verdict = attempt(mutant(saved[seed % saved.length]!, seed), seed);
      counts[verdict] = (counts[verdict] ?? 0) + 1;
    }
    expect(counts['refused']).toBeGreaterThan(5);
    expect(counts['ended']).toBeGreaterThan(2);
  });

  it('that nobody changed go on', () => {
    for (const scene of scenes.slice(0, 15)) expect(attempt(mutant(savedScene(scene), 0), 5), scene.name).toMatch(/ended|limit|waits/);
  });
});
