/** Run with --expose-gc: prints by how many bytes the heap has grown over a thousand runs. */
import { Monty, MontySession, loadSnapshot } from '../../../platforms/module.ts';
import type { Pending } from '../../../platforms/module.ts';

declare const gc: () => void;
declare const process: { memoryUsage(): { heapUsed: number } };

const program = new Monty(`
class Big:
    text = 'x' * 1_000_000
    def __init__(self, n): self.n = [n] * 1000
    def __lt__(self, other): return self.n[0] < other.n[0]
    def __repr__(self): return f'Big({self.n[0]})'
    @property
    def size(self): return len(self.text)

def numbers():
    for i in range(10):
        yield Big(i)

items = sorted(numbers())
index = {repr(item): item.size for item in items}
keep(items, Big, str(items))
exec('y = 1')
try:
    len(Big)
except TypeError as e:
    e
items`);

function round(kind: number): void {
  const p = program.start() as Pending;
  if (p.kind !== 'function') throw new Error(p.kind);
  switch (kind) {
    case 0:
      p.resume({ returnValue: p.args[0] });
      break;
    case 1:
      p.cancel();
      break;
    case 2:
      // Dropped as it waits.
      break;
    case 3:
      loadSnapshot(p.dump());
      break;
    case 4:
      try {
        p.resume({ exception: { type: 'ValueError', message: 'x'.repeat(10_000) } });
      } catch {
        // The traceback has been made.
      }
      break;
    case 5: {
      const session = new MontySession({ limits: { maxTicks: 1000 } });
      session.feedRun('class C: pass\nx = [C() for i in range(100)]');
      try {
        session.feedRun('while True: x.append(C())');
      } catch {
        // The tick limit.
      }
    }
  }
}

function heap(): number {
  gc();
  gc();
  return process.memoryUsage().heapUsed;
}

// What the engine compiles for itself settles in this time.
for (let i = 0; i < 1800; i++) round(i % 6);
const before = heap();
for (let i = 0; i < 1000; i++) round(i % 6);
console.log(heap() - before);
