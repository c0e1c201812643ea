/** Calls that a program asks for at its end (`atexit`), on every runtime. */
import { describe, expect, it } from 'vitest';
import { Monty, MontyLimitError, MontyRuntimeError, MontySession, loadSnapshot, runMontyAsync } from '../../platforms/module.ts';
import { call, thrown } from './contract.ts';

const REGISTERED = "import atexit\natexit.register(print, 'first registered')\natexit.register(lambda: print('last registered'))\n";
const AT_END = 'last registered\nfirst registered\n';

function printed(source: string): { text: string; run: () => unknown } {
  const result = { text: '', run: () => new Monty(source).run({ print: (_stream, text) => void (result.text += text) }) };
  return result;
}

describe('calls at the end of a program', () => {
  it('come after its last line, and leave its value', () => {
    const program = printed(`${REGISTERED}print('main')\n6 * 7`);
    expect(program.run()).toBe(42);
    expect(program.text).toBe(`main\n${AT_END}`);
  });

  it('come after an exception, which stays what it was', () => {
    const program = printed(`${REGISTERED}def f():\n    raise KeyError('k')\nf()`);
    const error = thrown(program.run as () => never, MontyRuntimeError);
    expect(program.text).toBe(AT_END);
    expect(error.display('traceback')).toBe(
      'Traceback (most recent call last):\n  File "main.py", line 6, in <module>\n    f()\n    ~^^\n  File "main.py", line 5, in f\n    raise KeyError(\'k\')\nKeyError: \'k\'',
    );
    const exit = printed(`${REGISTERED}import sys\nsys.exit(3)`);
    expect(thrown(exit.run as () => never, MontyRuntimeError).exception.type).toBe('SystemExit');
    expect(exit.text).toBe(AT_END);
  });

  it('do not come after a limit, or os._exit()', () => {
    const endless = new Monty(`${REGISTERED}while True: pass`);
    let text = '';
    expect(() => endless.run({ limits: { maxTicks: 10_000 }, print: (_s, t) => void (text += t) })).toThrow(MontyLimitError);
    const exit = printed(`${REGISTERED}import os\nos._exit(3)`);
    thrown(exit.run as () => never, MontyRuntimeError);
    expect(text + exit.text).toBe('');
  });

  it('pause for the host, and go on from bytes', async () => {
    const source = "import atexit\natexit.register(lambda: print(save(f'total {total}')))\ntotal = load()\n'the value'";
    const main = call(new Monty(source).start());
    expect(main.functionName).toBe('load');
    const last = call(call(loadSnapshot(main.dump())).resume({ returnValue: 5 }));
    expect(last).toMatchObject({ functionName: 'save', args: ['total 5'] });
    expect(call(loadSnapshot(last.dump())).resume({ returnValue: 'saved' })).toMatchObject({ output: 'the value', printed: { stdout: 'saved\n' } });
    const calls: string[] = [];
    const externalFunctions = { load: async () => 7, save: async (text: string) => void calls.push(text) };
    expect(await runMontyAsync(new Monty(source), { externalFunctions })).toBe('the value');
    expect(calls).toEqual(['total 7']);
  });

  it('wait in a session, which has no end, until it asks for them', () => {
    const session = new MontySession();
    let text = '';
    const print = (_stream: string, piece: string): void => void (text += piece);
    session.feedRun(REGISTERED, { print });
    expect(thrown(() => session.feedRun('1 / 0', { print }), MontyRuntimeError).exception.type).toBe('ZeroDivisionError');
    expect(text).toBe('');
    const loaded = MontySession.load(session.dump());
    loaded.feedRun('atexit._run_exitfuncs()\natexit._ncallbacks()', { print });
    expect(text).toBe(AT_END);
    expect(loaded.feedRun('atexit._ncallbacks()')).toBe(0);
    expect(session.fork().feedRun('atexit._ncallbacks()')).toBe(2);
  });
});
