/** Whatever a host function throws is an exception of the program: the code that errors bring along has no say. */
import { describe, expect, it } from 'vitest';
import { Monty, MontyComplete, MontyRuntimeError, runMontyAsync } from '../../platforms/module.ts';
import { TELLS_PROXIES } from '../../platforms/boundary.ts';

const fails = (what: string) => (): never => {
  throw new Error(what);
};

function odd(change: (error: Error) => unknown): Error {
  const error = new Error('said');
  change(error);
  return error;
}

const FAILED = 'RuntimeError: the host function failed';

const THROWN: readonly (readonly [what: string, thrown: unknown, seen: string])[] = [
  ['nothing', undefined, FAILED],
  ['a text', 'said', 'RuntimeError: said'],
  ['a symbol', Symbol('s'), FAILED],
  ['a function', fails('called'), FAILED],
  ['a promise', Promise.resolve(1), FAILED],
  [
    'an error whose message is computed',
    odd((e) => Object.defineProperty(e, 'message', { get: fails('message') })),
    FAILED,
  ],
  ['an error whose name is computed', odd((e) => Object.defineProperty(e, 'name', { get: fails('name') })), FAILED],
  [
    'an error whose exception is computed',
    odd((e) => Object.defineProperty(e, 'exception', { get: fails('exception') })),
    FAILED,
  ],
  ['an error that is its own message', odd((e) => Object.defineProperty(e, 'message', { value: e })), FAILED],
  [
    'a message with a text of its own',
    { type: 'ValueError', message: { toString: fails('toString') } },
    'ValueError: the host function failed',
  ],
  ['a name that is a number', odd((e) => Object.defineProperty(e, 'name', { value: 5 })), 'RuntimeError: said'],
  ['a name of JavaScript', odd((e) => Object.defineProperty(e, 'name', { value: '__proto__' })), 'RuntimeError: said'],
  ['a name of Python', odd((e) => Object.defineProperty(e, 'name', { value: 'KeyError' })), "KeyError: 'said'"],
  [
    'a class of groups',
    odd((e) => Object.defineProperty(e, 'name', { value: 'ExceptionGroup' })),
    'RuntimeError: said',
  ],
  ...(TELLS_PROXIES
    ? ([
        [
          'a proxy',
          new Proxy(new Error('said'), { get: fails('get'), getPrototypeOf: fails('getPrototypeOf') }),
          FAILED,
        ],
      ] as const)
    : []),
];

const CAUGHT = 'try:\n    CALL\nexcept BaseException as e:\n    seen = f"{type(e).__name__}: {e}"\nseen';

describe('what a host function throws', () => {
  for (const [what, thrown, seen] of THROWN) {
    const f = (): never => {
      throw thrown;
    };
    it(`is an exception of the program: ${what}`, () => {
      expect(new Monty(CAUGHT.replace('CALL', 'f()')).run({ externalFunctions: { f } })).toBe(seen);
      expect(() => new Monty('f()').run({ externalFunctions: { f } })).toThrow(MontyRuntimeError);
    });
    it(`is one when its promise is rejected with it: ${what}`, async () => {
      // eslint-disable-next-line @typescript-eslint/require-await
      const later = async (): Promise<never> => f();
      for (const call of ['await f()', 'import asyncio\n    await asyncio.gather(f())']) {
        const end = await runMontyAsync(new Monty(CAUGHT.replace('CALL', call)), { externalFunctions: { f: later } });
        expect(end instanceof MontyComplete ? end.output : end).toBe(seen);
      }
    });
  }

  it('is one when its promise cannot be waited for', async () => {
    const f = (): unknown => Object.assign(Promise.resolve(1), { then: fails('then'), catch: fails('catch') });
    const end = await runMontyAsync(new Monty('await f()'), { externalFunctions: { f } });
    expect(end instanceof MontyComplete ? end.output : end).toBe(1);
    expect(() => new Monty('f()').run({ externalFunctions: { f } })).toThrow('answered a promise');
  });
});
