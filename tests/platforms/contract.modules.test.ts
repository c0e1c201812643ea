/** Modules that the host gives, on every runtime. */
import { describe, expect, it } from 'vitest';
import { FunctionSnapshot, Monty, MontyError, MontySession, MontyUsageError, loadSnapshot, runMontyAsync } from '../../platforms/module.ts';
import type { ExternalModules, HostValue } from '../../platforms/module.ts';
import { call, thrown } from './contract.ts';

const tools: ExternalModules = {
  tools: { content: { search: (text: string) => `found ${text}`, LIMIT: 3, names: ['a', 'b'] } },
  'tools.deep.inner': { content: { twice: (n: number) => 2 * n } },
};

function run(source: string, externalModules: ExternalModules = tools): HostValue {
  return new Monty(source).run({ externalModules });
}

function raised(source: string): string {
  const { exception } = thrown(() => run(source), MontyError);
  return `${exception.type}: ${exception.message}`;
}

describe('modules of the host', () => {
  it('are imported', () => {
    expect(run("import tools\n[tools.search('x'), tools.LIMIT, tools.names, tools.__name__]")).toEqual(['found x', 3, ['a', 'b'], 'tools']);
    expect(run("from tools import search as s, LIMIT\ns(text) if (text := 'y') else LIMIT")).toBe('found y');
    expect(run('from tools import *\n[LIMIT, search("z")]')).toEqual([3, 'found z']);
    expect(run("def f():\n    from tools import search\n    return search('in')\nf()")).toBe('found in');
  });

  it('lie in packages', () => {
    expect(run('import tools.deep.inner\ntools.deep.inner.twice(4)')).toBe(8);
    expect(run('from tools.deep import inner\ninner.twice(5)')).toBe(10);
    expect(run('from tools.deep.inner import twice\nlist(map(twice, [1, 2]))')).toEqual([2, 4]);
  });

  it('are one object for the whole run, and values are made once', () => {
    expect(run('import sys, tools as a\nimport tools as b\na.names.append("c")\n[a is b, b.names, sys.modules["tools"] is a]')).toEqual([true, ['a', 'b', 'c'], true]);
  });

  it('do not take the place of those of the library', () => {
    expect(run('import math\nmath.floor(2.5)', { math: { content: { floor: () => 99 } } })).toBe(2);
  });

  it('fail as imports do', () => {
    expect(raised('import other')).toBe("ModuleNotFoundError: No module named 'other'");
    expect(raised('import tools.none')).toBe("ModuleNotFoundError: No module named 'tools.none'");
    expect(raised('from tools import none')).toMatch(/^ImportError: cannot import name 'none' from 'tools'/);
    expect(raised('import toString')).toBe("ModuleNotFoundError: No module named 'toString'");
    expect(raised('import tools\ntools.__proto__')).toBe("AttributeError: module 'tools' has no attribute '__proto__'");
    expect(thrown(() => new Monty('import tools').run(), MontyError).exception.type).toBe('ModuleNotFoundError');
  });

  it('hand calls to the host by their full name', () => {
    const waits = call(new Monty("import tools\nr = tools.search('q', limit=1)\nr").start({ externalModules: tools }));
    expect(waits).toMatchObject({ functionName: 'tools.search', args: ['q'], kwargs: { limit: 1 }, isOsFunction: false });
    const restored = call(loadSnapshot(waits.dump(), { externalModules: tools }));
    expect(restored.resume({ returnValue: 'late' })).toMatchObject({ output: 'late' });
    expect((waits as FunctionSnapshot).resumeNotFound.bind(waits)).toThrow(/NameError|tools\.search/);
  });

  it('may answer promises', async () => {
    const slow: ExternalModules = { tools: { content: { get: (n: number) => Promise.resolve(n + 1) } } };
    const source = 'import asyncio, tools\nasync def main():\n    return await asyncio.gather(*[tools.get(i) for i in range(3)])\nasyncio.run(main())';
    expect(await runMontyAsync(new Monty(source), { externalModules: slow })).toEqual([1, 2, 3]);
  });

  it('are there for every feed of a session', () => {
    const session = new MontySession({ externalModules: tools });
    session.feedRun('import tools');
    expect(session.feedRun("tools.search('again')")).toBe('found again');
    const loaded = MontySession.load(session.dump(), { externalModules: tools });
    expect(loaded.feedRun("from tools.deep import inner\n[tools.search('loaded'), inner.twice(2)]")).toEqual(['found loaded', 4]);
  });

  it('hold nothing that can not cross', () => {
    expect(thrown(() => run('import bad', { bad: { content: { x: Symbol('no') as never } } }), MontyUsageError).reason).toBe('value-refused');
  });
});
