/** That the oracle answers as `python FILE` would, whatever the program before it did. */
import { afterAll, expect, it } from 'vitest';
import { callHost, hostNames } from '../python/hosts.ts';
import { Oracle, type Program } from './client.ts';

const oracle = new Oracle(3000);
afterAll(() => oracle.close());

async function text(source: string, more: Partial<Program> = {}): Promise<string> {
  const { output, traceback, ended } = await oracle.run({ source, scriptName: 'main.py', ...more });
  return ended === 'ok' ? output + (traceback ?? '') : ended;
}

it('is CPython 3.14', { timeout: 60_000 }, async () => {
  expect(await text('import sys\nprint(sys.version_info[:3])')).toBe('(3, 14, 2)\n');
});

it('keeps the order of the two streams, and separates the final traceback', async () => {
  const source = 'import sys\nprint(1)\nprint(2, file=sys.stderr)\nprint(3)\n[].pop()';
  expect(await oracle.run({ source, scriptName: 'main.py' })).toEqual({
    output: '1\n2\n3\n',
    traceback: [
      'Traceback (most recent call last):',
      '  File "main.py", line 5, in <module>',
      '    [].pop()',
      '    ~~~~~~^^',
      'IndexError: pop from empty list\n',
    ].join('\n'),
    ended: 'ok',
  });
});

it('shows syntax errors without a traceback header', async () => {
  const expected = `  File "main.py", line 1\n    return 1\n    ^^^^^^^^\nSyntaxError: 'return' outside function\n`;
  expect(await text('return 1')).toBe(expected);
});

it('treats SystemExit as CPython does', async () => {
  expect(await text('import sys\nsys.exit()')).toBe('');
  expect(await text('import sys\nsys.exit(3)')).toBe('');
  expect(await text('import sys\nsys.exit("stop")')).toBe('stop\n');
});

it('hides the frames of the standard library', async () => {
  const expected = [
    'Traceback (most recent call last):',
    '  File "main.py", line 2, in <module>',
    "    json.loads('{')",
    '    ~~~~~~~~~~^^^^^',
    'json.decoder.JSONDecodeError: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)\n',
  ];
  expect(await text("import json\njson.loads('{')")).toBe(expected.join('\n'));
});

it("counts recursion from the program's first frame", async () => {
  const source =
    'n = 1\ndef f():\n    global n\n    n += 1\n    f()\ntry:\n    f()\nexcept RecursionError:\n    print(n)';
  expect(await text(source)).toBe('1000\n');
  expect(await text(`import sys\nsys.setrecursionlimit(77)\n${source}`)).toBe('77\n');
  expect(await text('import sys\nprint(sys.getrecursionlimit())')).toBe('1000\n');
});

it('runs asyncio on a clock of its own', async () => {
  const source = `
import asyncio, time
async def wait(n):
    await asyncio.sleep(n)
    print(n)
    return n
async def main():
    start = time.monotonic()
    print(await asyncio.gather(wait(3000), wait(1000), wait(2000)), time.monotonic() - start)
asyncio.run(main())`;
  expect(await text(source)).toBe('1000\n2000\n3000\n[3000, 1000, 2000] 3000.0\n');
});

it('accepts top-level await when asked to', async () => {
  const source = "print(await afetch('x'))";
  expect(await text(source, { hosts: ['afetch'], topLevelAwait: true })).toBe('body of x\n');
  expect(await text(source, { hosts: ['afetch'] })).toContain("SyntaxError: 'await' outside function");
});

it('forgets what the last program changed', async () => {
  await text(
    'import builtins, sys, logging\nbuiltins.x = 1\nbuiltins.len = 3\nsys.excepthook = None\nlogging.basicConfig()',
  );
  expect(await text('print(len("ab"))\nx')).toContain(
    '2\nTraceback (most recent call last):\n  File "main.py", line 2',
  );
});

it('survives programs that do not end, wait for nothing, or kill it', { timeout: 60_000 }, async () => {
  expect(await text('while True: pass')).toBe('timeout');
  expect(await text('1')).toBe('');
  const waits = 'import asyncio\nasync def f(): await asyncio.get_running_loop().create_future()\nasyncio.run(f())';
  expect(await text(waits)).toBe('hung');
  expect(await text('x = []\nfor i in range(300000): x = [x]\nrepr(x)')).toMatch(/died|RecursionError/);
  expect(await text('print(1)')).toBe('1\n');
});

const samples: [string, ...unknown[]][] = [
  ['fetch', 'https://example.com/'],
  ['now'],
  ['ask', 'why?'],
  ['add', 2, 3],
  ['add', 'a', 'b'],
  ['echo', [1, 'a', null, true, { k: [2.5] }]],
  ['fail', 'ValueError', 'no'],
  ['afetch', 'x'],
  ['aecho', [1, [2]]],
  ['afail', 'KeyError', 'k'],
];

it('has the same host functions on both sides', async () => {
  expect(new Set(samples.map(([name]) => name))).toEqual(new Set(hostNames));
  for (const [name, ...args] of samples) {
    const call = `${name}(*json.loads(${JSON.stringify(JSON.stringify(args))}))`;
    const answer = callHost(name, args);
    const source = [
      'import json',
      'try:',
      `    print(json.dumps(${answer.later === true ? 'await ' : ''}${call}))`,
      'except Exception as error:',
      '    print(json.dumps({"type": type(error).__name__, "message": error.args[0]}))',
    ].join('\n');
    const theirs = JSON.parse(await text(source, { hosts: [name], topLevelAwait: true })) as unknown;
    expect(theirs, name).toEqual('value' in answer ? answer.value : answer.raises);
  }
});
