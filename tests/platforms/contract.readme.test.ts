/** The examples of Monty's README, in TypeScript, on every runtime. */
import { describe, expect, it } from 'vitest';
import {
  FunctionSnapshot,
  Monty,
  MontyComplete,
  MontyLimitError,
  MontyRuntimeError,
  MontySession,
  MontySyntaxError,
  loadSnapshot,
  runMontyAsync,
} from '../../platforms/module.ts';
import type { HostValue } from '../../platforms/module.ts';
import { call, output, thrown } from './contract.ts';

describe('an agent that asks a model', () => {
  const code = `
async def agent(prompt: str, messages: list[dict[str, str]]) -> str:
    while True:
        print(f'messages so far: {messages}')
        output = await call_llm(prompt, messages)
        if isinstance(output, str):
            return output
        messages.extend(output)

await agent(prompt, [])`;
  const program = new Monty(code, { inputs: ['prompt'], externalFunctions: ['call_llm'], scriptName: 'agent.py' });
  type Message = ReadonlyMap<string, HostValue>;
  const answer = (messages: readonly Message[]): HostValue =>
    messages.length < 2 ? [{ role: 'system', content: 'example response' }] : `example output, message count ${messages.length}`;
  const printed = `messages so far: []
messages so far: [{'role': 'system', 'content': 'example response'}]
messages so far: [{'role': 'system', 'content': 'example response'}, {'role': 'system', 'content': 'example response'}]
`;

  it('with a host that answers promises', async () => {
    let text = '';
    const call_llm = async (prompt: string, messages: readonly Message[]): Promise<HostValue> => {
      expect(prompt).toBe('testing');
      await new Promise((resolve) => setTimeout(resolve, 1));
      return answer(messages);
    };
    const print = (_: string, chunk: string): void => void (text += chunk);
    const result = await runMontyAsync(program, { inputs: { prompt: 'testing' }, externalFunctions: { call_llm }, print });
    expect(result).toBe('example output, message count 2');
    expect(text).toBe(printed);
  });

  it('step by step, as bytes between the steps', () => {
    let progress = program.start({ inputs: { prompt: 'testing' } });
    let text = '';
    while (progress instanceof FunctionSnapshot) {
      text += progress.printed.stdout;
      const [, messages] = progress.args as [string, Message[]];
      progress = call(loadSnapshot(progress.dump())).resume({ returnValue: answer(messages), awaitable: true });
    }
    expect(output(progress)).toBe('example output, message count 2');
    expect(text).toBe(printed);
  });
});

it('a program that fetches, step by step', () => {
  const m = new Monty('data = fetch(url)\nlen(data)', { inputs: ['url'] });
  const start = call(m.start({ inputs: { url: 'https://example.com' } }));
  expect(start.functionName).toBe('fetch');
  expect(start.args).toEqual(['https://example.com']);
  const result = start.resume({ returnValue: 'hello world' });
  expect(result).toBeInstanceOf(MontyComplete);
  expect(output(result)).toBe(11);
});

describe('bytes', () => {
  it('of a compiled program', () => {
    const data = new Monty('x + 1', { inputs: ['x'] }).dump();
    expect(Monty.load(data).run({ inputs: { x: 41 } })).toBe(42);
  });

  it('of a program that waits', () => {
    const m = new Monty('fetch(url)', { inputs: ['url'] });
    const state = call(m.start({ inputs: { url: 'https://example.com' } })).dump();
    expect(output(call(loadSnapshot(state)).resume({ returnValue: 'response data' }))).toBe('response data');
  });
});

it('fib', () => {
  const code = 'def fib(x):\n    if x <= 1:\n        return x\n    return fib(x - 1) + fib(x - 2)\n\nfib(x)';
  expect(new Monty(code, { inputs: ['x'], scriptName: 'fib.py' }).run({ inputs: { x: 10 } })).toBe(55);
});

it('inputs, functions and errors of the host', () => {
  expect(new Monty('x + y', { inputs: ['x', 'y'] }).run({ inputs: { x: 10, y: 20 } })).toBe(30);
  expect(new Monty('add(2, 3)').run({ externalFunctions: { add: (a: number, b: number) => a + b } })).toBe(5);
  const failing = new Monty('try:\n    f()\nexcept ValueError as e:\n    r = f"caught {e}"\nr');
  const f = (): never => {
    throw Object.assign(new Error('bad'), { name: 'ValueError' });
  };
  expect(failing.run({ externalFunctions: { f } })).toBe('caught bad');
});

it('errors, displayed', () => {
  expect(thrown(() => new Monty('def'), MontySyntaxError).display('type-msg')).toMatch(/^SyntaxError: /);
  const error = thrown(() => new Monty('1 / 0').run(), MontyRuntimeError);
  expect(error.display('type-msg')).toBe('ZeroDivisionError: division by zero');
  expect(error.display('traceback')).toBe('Traceback (most recent call last):\n  File "main.py", line 1, in <module>\n    1 / 0\n    ~~^~~\nZeroDivisionError: division by zero');
  expect(error.exception.frames).toHaveLength(1);
});

describe('limits', () => {
  it('of work, memory and allocations end the run', () => {
    expect(thrown(() => new Monty('while True: pass').run({ limits: { maxTicks: 1000 } }), MontyLimitError).limit).toBe('ticks');
    expect(thrown(() => new Monty('x = []\nwhile True: x.append([])').run({ limits: { maxMemory: 100_000 } }), MontyLimitError).limit).toBe('memory');
    expect(thrown(() => new Monty('while True: []').run({ limits: { maxAllocations: 1000 } }), MontyLimitError).limit).toBe('allocations');
    let now = 0;
    expect(thrown(() => new Monty('while True: pass').run({ limits: { maxDurationSecs: 1 }, clock: () => (now += 10) }), MontyLimitError).limit).toBe('duration');
  });

  it('of recursion is RecursionError', () => {
    const error = thrown(() => new Monty('def f(): return f()\nf()').run({ limits: { maxRecursionDepth: 50 } }), MontyRuntimeError);
    expect(error.exception.type).toBe('RecursionError');
  });
});

it('a session', () => {
  const session = new MontySession();
  session.feedRun('x = 1');
  session.feedRun('def double(n): return n * 2');
  const loaded = MontySession.load(session.dump());
  expect(loaded.feedRun('double(x) + y', { inputs: { y: 40 } })).toBe(42);
  expect(call(loaded.feedStart('ask(double(3))')).args).toEqual([6]);
});
