/** The package's API, on every runtime. */
import { describe, expect, it } from 'vitest';
import {
  FunctionSnapshot,
  Monty,
  MontyComplete,
  MontyRuntimeError,
  MontySession,
  MontySyntaxError,
  NameLookupSnapshot,
  runMontyAsync,
} from '../../platforms/module.ts';
import type { Progress } from '../../platforms/module.ts';

function call(progress: Progress): FunctionSnapshot {
  expect(progress).toBeInstanceOf(FunctionSnapshot);
  return progress as FunctionSnapshot;
}

function output(progress: Progress): unknown {
  expect(progress).toBeInstanceOf(MontyComplete);
  return (progress as MontyComplete).output;
}

/** What `run` throws. */
function thrown<E extends Error>(run: () => unknown, type: abstract new (...args: never[]) => E): E {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(type);
    return error as E;
  }
  throw new Error('nothing was thrown');
}

describe('a program', () => {
  const program = new Monty('data = fetch(url)\nlen(data)', { inputs: ['url'], scriptName: 'agent.py' });

  it('answers the value of its last expression', () => {
    expect(new Monty('1 + 2').run()).toBe(3);
    expect(new Monty('x = 1').run()).toBe(null);
  });

  it('calls functions of the host', () => {
    const fetch = (url: string): string => `body of ${url}`;
    expect(program.run({ inputs: { url: 'x' }, externalFunctions: { fetch } })).toBe(9);
  });

  it('waits for promises when it is run asynchronously', async () => {
    const fetch = (url: string): Promise<string> => Promise.resolve(`body of ${url}`);
    expect(await runMontyAsync(program, { inputs: { url: 'xy' }, externalFunctions: { fetch } })).toBe(10);
  });

  it('pauses at a call and goes on with the answer', () => {
    const p = call(program.start({ inputs: { url: 'u' } }));
    expect(p.functionName).toBe('fetch');
    expect(p.args).toEqual(['u']);
    expect({ ...p.kwargs }).toEqual({});
    expect(p.isOsFunction).toBe(false);
    expect(p.position).toMatchObject({ fileName: 'agent.py', line: 1, column: 8, endColumn: 18 });
    expect(output(p.resume({ returnValue: 'hello world' }))).toBe(11);
  });

  it('pauses at a name that it does not bind', () => {
    const p = new Monty('[tariff, tariff]').start();
    expect(p).toBeInstanceOf(NameLookupSnapshot);
    expect((p as NameLookupSnapshot).variableName).toBe('tariff');
    expect(output((p as NameLookupSnapshot).resume({ value: 7 }))).toEqual([7, 7]);
  });

  it('raises what the host raises', () => {
    const p = call(program.start({ inputs: { url: 'u' } }));
    const error = thrown(
      () => p.resume({ exception: { type: 'FileNotFoundError', message: 'no such page' } }),
      MontyRuntimeError,
    );
    expect(error.exception.type).toBe('FileNotFoundError');
    expect(error.display()).toBe(`Traceback (most recent call last):
  File "agent.py", line 1, in <module>
    data = fetch(url)
FileNotFoundError: no such page`);
  });

  it('says where its syntax is wrong', () => {
    const error = thrown(() => new Monty('x = ('), MontySyntaxError);
    expect(error.display('type-msg')).toBe("SyntaxError: '(' was never closed (main.py, line 1)");
  });
});

describe('a session', () => {
  it('keeps its globals', () => {
    const session = new MontySession();
    expect(session.feedRun('x = 20')).toBe(null);
    expect(session.feedRun('x + 1')).toBe(21);
  });
});
