/** What a frame calls when the answer of a callee lands in it, after pauses at all distances: its own attempts may need Python as well. */
import { expect, it } from 'vitest';
import { Run, builtinsNamespace, compile, isFault } from '../../core/mod.ts';

const PROGRAM = `
class Items:
    def __init__(self, *items):
        self.items = items

    def __getitem__(self, k):
        self.asked = k
        for i in range(2):
            pass
        return self.items[k]

class Left:
    def __add__(self, other):
        for i in range(3):
            pass
        return NotImplemented
    __lt__ = __sub__ = __mul__ = __add__

class Right:
    def __init__(self, *items):
        self.items = Items(*items)

    def __radd__(self, other):
        x = self.items[0] + self.items[1]
        return x

    def __rsub__(self, other):
        try:
            return self.items[0] - self.items[5]
        except IndexError as e:
            return 'no ' + str(e)

    def __gt__(self, other):
        return self.items[0] > self.items[1]

def two():
    yield Left() + Right(1, 2)
    yield Left() - Right(1, 2)

print(Left() + Right(3, 4), Left() - Right(1, 2), Left() < Right(1, 2), list(two()))
total = Left()
total += Right('a', 'b')
print(total)
try:
    Left() * Right()
except TypeError as e:
    print(e)
`;

const WHOLE = paused(Infinity);

function paused(every: number): string {
  const code = compile(PROGRAM, {
    fileName: 'main.py',
    known: (name) => builtinsNamespace().cells.has(name),
    hostNames: new Set(),
    topLevelAwait: false,
    answer: false,
  });
  if (isFault(code)) return code.message;
  const run = new Run(builtinsNamespace(), { limits: {} });
  run.nameMain('main.py');
  run.pauseAt = every;
  let outcome = run.start(code);
  while (outcome.kind === 'suspended') {
    run.pauseAt = run.ticks + every;
    outcome = run.proceed();
  }
  return run
    .takeOutput()
    .map((chunk) => chunk.text)
    .join('');
}

it('a second operand is asked behind a pause in the first', () => {
  for (let every = 1; every < 40; every++) expect(paused(every), `paused every ${every} ticks`).toBe(WHOLE);
});
