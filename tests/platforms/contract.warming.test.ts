/** The first run of an isolate, made by `warm`, on every runtime. */
import { describe, expect, it } from 'vitest';
import { Monty, MontyComplete, MontyRuntimeError, warm } from '../../platforms/module.ts';
import { thrown } from './contract.ts';

describe('an isolate', () => {
  it('is warmed by a run, which leaves nothing behind', () => {
    const program = new Monty("import json, re\n[sorted(globals()), json.dumps({'a': 1}), len(re.findall('a', 'aa'))]");
    const before = program.start() as MontyComplete;
    warm();
    warm('import datetime');
    const after = program.start() as MontyComplete;
    expect(after.output).toEqual(before.output);
    expect(after.usage).toEqual(before.usage);
    expect(thrown(() => warm('1 / 0'), MontyRuntimeError).exception.type).toBe('ZeroDivisionError');
  });
});
