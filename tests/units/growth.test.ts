/**
 * What does a thing n times pays n times as much, and no more. A program whose cost is quadratic meets a limit that no reader
 * of it expects.
 */
import { expect, it } from 'vitest';
import { Monty } from '../../platforms/monty.ts';

const programs: Readonly<Record<string, string>> = {
  'items of a queue': `
import asyncio
async def main():
    queue = asyncio.Queue()
    for i in range(n):
        queue.put_nowait(i)
    return sum([queue.get_nowait() for _ in range(n)])
asyncio.run(main())
`,
  'tasks that wait for an event and a lock': `
import asyncio
async def main():
    event, lock = asyncio.Event(), asyncio.Lock()
    async def step():
        await event.wait()
        async with lock:
            await asyncio.sleep(0)
    tasks = [asyncio.create_task(step()) for _ in range(n)]
    await asyncio.sleep(1)
    event.set()
    await asyncio.gather(*tasks)
asyncio.run(main())
`,
  'a text, a list and a dict that grow': `
text, items, table = '', [], {}
for i in range(n):
    text += 'é'
    items += [i]
    table |= {i: text[-1]}
`,
  'a queue made of a dict': `
table = {}
for i in range(n):
    table[i] = i
while table:
    del table[next(iter(table))]
`,
  'options of a section': `
import configparser
config = configparser.ConfigParser()
config.read_dict({'a': {str(i): i for i in range(n)}})
dict(config['a'])
`,
  'tabs and replacement fields': `
('a\\tb' * n * 10).expandtabs()
('{} ' * n * 10).format(*range(n * 10))
`,
  'what is near in long texts, bytes and lists': `
text, data, items = 'ab,' * (n * 2000), bytearray(b'ab,') * (n * 2000), [0] * (n * 2000)
first = last = 0
for i in range(n):
    first = text.index(',', first) + 1
    last = data.rfind(b'b', 0, last - 1)
    assert 'b,' in text and b',a' in data and 97 in data
    del items[-3:]
`,
};

function ticks(program: string, size: number): number {
  const progress = new Monty(program, { inputs: ['n'] }).start({
    inputs: { n: size },
    limits: { maxTicks: 1e9, maxMemory: 1e9 },
  });
  expect(progress.kind).toBe('complete');
  return progress.usage.ticks;
}

for (const [name, program] of Object.entries(programs)) {
  it(name, () => {
    // What is added from size to size: the cost that does not grow, such as that of imports, is no part of it.
    const [small, middle, large] = [250, 500, 1_000].map((size) => ticks(program, size)) as [number, number, number];
    expect(middle - small).toBeGreaterThan(250);
    expect((large - middle) / (middle - small)).toBeLessThan(2.5);
  });
}
