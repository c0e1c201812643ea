/**
 * Work that is done natively as long as nothing of the program has a word in it. When it is left to Python instead, everything
 * is right and only slow, so that no case would tell: here it shows by its ticks.
 */
import { expect, it } from 'vitest';
import { Run, builtinsNamespace, compile, isFault } from '../../core/mod.ts';

function ticks(source: string): number {
  const code = compile(source, {});
  if (isFault(code)) throw new Error(code.message);
  const run = new Run(builtinsNamespace(), { limits: { maxTicks: 1e9 } });
  const outcome = run.start(code);
  if (outcome.kind !== 'completed') throw new Error(outcome.kind);
  return run.ticks;
}

const POINT = 'class Point:\n    def __init__(self, x): self.x = x\n';
const SIZED =
  'class Sized:\n    def __init__(self): self.items = [1, 2, 3]\n    def __iter__(self): return iter(self.items)\n    def __len__(self): return len(self.items)\n';

/** What is prepared, what is done 1,000 times, and the most ticks that each time may take. */
const work: readonly (readonly [title: string, before: string, each: string, most: number])[] = [
  ['copy of an instance', `import copy\n${POINT}x = Point(1)`, 'copy.copy(x)', 15],
  ['deepcopy of an instance', `import copy\n${POINT}x = Point([1, 2])`, 'copy.deepcopy(x)', 30],
  ['deepcopy of containers', "import copy\nx = {'a': [1, (2, 3)], 'b': {4: {5, 6}}}", 'copy.deepcopy(x)', 40],
  ['deepcopy of many', `import copy\n${POINT}x = [Point(i) for i in range(100)]`, 'copy.deepcopy(x)', 400],
  ['json.dumps', "import json\nx = {'a': [1, 2.5, None, 'x'], 'b': True}", 'json.dumps(x)', 10],
  ['json.loads', 'import json', 'json.loads(\'{"a": [1, 2.5, null, "x"], "b": true}\')', 10],
  ['list of an object with a length', `${SIZED}x = Sized()`, 'list(x)', 10],
  ['sum of an object', `${SIZED}x = Sized()`, 'sum(x)', 4],
  ['items of an object', `${SIZED}x = Sized()`, 'a, b, c = x', 4],
  ['an item in an object', `${SIZED}x = Sized()`, '3 in x', 4],
  ['sorted by a key', `${POINT}x = [Point(i) for i in range(20)]`, 'sorted(x, key=lambda p: p.x)', 80],
  [
    'set of hashed objects',
    `${POINT}    def __hash__(self): return hash(self.x)\n    def __eq__(self, o): return self.x == o.x\nx = Point(1)\ny = {x}`,
    'x in y',
    5,
  ],
];

for (const [title, before, each, most] of work)
  it(title, () => {
    const loop = (what: string): number => ticks(`${before}\nfor _ in range(1000): ${what}\n`);
    const took = (loop(each) - loop('pass')) / 1000;
    expect(took).toBeGreaterThan(0);
    expect(took).toBeLessThan(most);
  });
