/** Files on every runtime: in memory, in snapshots, over stores of objects, and none at all. */
import { describe, expect, it } from 'vitest';
import {
  FileError, FunctionSnapshot, Monty, MontyComplete, MontyError, MontySession, MontyUsageError, feedRunAsync, kv, loadSnapshot, objectFiles, r2, runMontyAsync,
} from '../../platforms/module.ts'; // prettier-ignore
import type { FileHost, FilesPolicy, HostValue, ObjectStore } from '../../platforms/module.ts';
import { call, thrown } from './contract.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function operate(source: string, files?: FilesPolicy): HostValue {
  return new Monty(`import _files as f\n${source}`).run(files === undefined ? {} : { os: { files } });
}

describe('without files', () => {
  it('the file system is empty and can not be written to', () => {
    expect(operate("[f.listdir('/'), f.stat('/x'), f.create('/x'), f.mkdir('/x', 0), f.getcwd()]")).toEqual([[], 2, 30, 30, '/']);
  });
});

describe('files in memory', () => {
  it('are there, and what the program makes of them is handed out', () => {
    const program = new Monty("import _files as f\nf.write('/in/a', 1, b'X')\nf.create('/tmp/n')\nf.remove('/in/b', False)\nf.read('/in/a', 0, -1)");
    const done = program.start({ os: { files: { memory: { '/in/a': 'abc', '/in/b': Uint8Array.of(1) } } } }) as MontyComplete;
    expect(done.output).toEqual(bytes('aXc'));
    expect([...done.files()]).toEqual([['/in/a', bytes('aXc')], ['/tmp/n', new Uint8Array(0)]]);
  });

  it('are copies', () => {
    const given = Uint8Array.of(1, 2, 3);
    const program = new Monty("import _files as f\nf.write('/a', 0, b'xyz')");
    const done = program.start({ os: { files: { memory: { '/a': given } } } }) as MontyComplete;
    expect(given).toEqual(Uint8Array.of(1, 2, 3));
    done.files().get('/a')!.fill(0);
    expect(done.files().get('/a')).toEqual(bytes('xyz'));
  });

  it('are part of the state', () => {
    const program = new Monty("import _files as f\nf.write('/a', 3, b'!')\nask()\nf.read('/a', 0, -1)");
    const waits = call(program.start({ os: { files: { memory: { '/a': 'abc' } } } }));
    const restored = call(loadSnapshot(waits.dump()));
    expect(restored.files().get('/a')).toEqual(bytes('abc!'));
    expect(restored.resume({ returnValue: null })).toMatchObject({ output: bytes('abc!') });
  });

  it('belong to a session, and its forks have their own', () => {
    const session = new MontySession({ os: { files: { memory: {} } } });
    session.feedRun("import _files as f\nf.create('/a')\nf.write('/a', 0, b'one')");
    const fork = session.fork();
    fork.feedRun("f.write('/a', 0, b'two')");
    expect([session.files().get('/a'), fork.files().get('/a')]).toEqual([bytes('one'), bytes('two')]);
    session.reset();
    expect([...session.files()]).toEqual([]);
  });

  it('count as memory', () => {
    const program = new Monty("import _files as f\nf.create('/a')\nn = 0\nwhile True:\n    f.write('/a', n, b'x' * 100000)\n    n += 100000");
    const run = (): unknown => program.run({ os: { files: { memory: {} } }, limits: { maxMemory: 4_000_000 } });
    expect(thrown(run, MontyError).exception.message).toContain('memory limit');
  });

  it.each([
    ['a relative path', { memory: { 'a/b': '' } }],
    ['a path that is not normal', { memory: { '/a/../b': '' } }],
    ['something else than text or bytes', { memory: { '/a': 1 as never } }],
    ['a path through a file', { memory: { '/a': '', '/a/b': '' } }],
    ['a mode that does not exist', { mounts: { '/a': { host: {} as never, mode: 'all' as never } } }],
    ['a folder that is none', { memory: { '/a': '' }, cwd: '/a' }],
  ] as [string, FilesPolicy][])('are refused: %s', (_name, files) => {
    expect(thrown(() => operate('1', files), MontyUsageError).reason).toBe('bad-option');
  });
});

/** Objects in a map, as R2 and KV hand them out. */
function bucket(): { map: Map<string, Uint8Array>; r2: ObjectStore; kv: ObjectStore } {
  const map = new Map<string, Uint8Array>();
  const listed = (prefix: string, limit: number, cursor?: string): { keys: string[]; rest: string | undefined } => {
    const keys = [...map.keys()].filter((key) => key.startsWith(prefix) && (cursor === undefined || key > cursor)).sort();
    // Pages of two, so that there are some.
    const page = keys.slice(0, Math.min(limit, 2));
    return { keys: page, rest: page.length < keys.length ? page[page.length - 1] : undefined };
  };
  const put = (key: string, data: Uint8Array): Promise<void> => Promise.resolve(void map.set(key, data.slice()));
  const remove = (key: string): Promise<void> => Promise.resolve(void map.delete(key));
  return {
    map,
    r2: r2({
      get: (key) => {
        const data = map.get(key);
        return Promise.resolve(data === undefined ? null : { uploaded: new Date(5000), arrayBuffer: () => Promise.resolve(data.slice().buffer) });
      },
      put,
      delete: remove,
      list: ({ prefix, limit, cursor }) => {
        const { keys, rest } = listed(prefix, limit, cursor);
        return Promise.resolve({ objects: keys.map((key) => ({ key })), truncated: rest !== undefined, ...(rest === undefined ? {} : { cursor: rest }) });
      },
    }),
    kv: kv({
      get: (key) => Promise.resolve(map.get(key)?.slice().buffer ?? null),
      put,
      delete: remove,
      list: ({ prefix, limit, cursor }) => {
        const { keys, rest } = listed(prefix, limit, cursor);
        return Promise.resolve({ keys: keys.map((name) => ({ name })), list_complete: rest === undefined, ...(rest === undefined ? {} : { cursor: rest }) });
      },
    }),
  };
}

describe.each(['r2', 'kv'] as const)('objects in %s', (kind) => {
  const steps = `
import _files as f
out = [f.listdir('/d'), f.read('/d/sub/b', 1, 1), f.stat('/d/none'), f.stat('/d/sub')[0], f.stat('/d/a')[1]]
out.append([f.create('/d/n'), f.write('/d/n', 2, b'x'), f.truncate('/d/a', 1), f.mkdir('/d/m', 0), f.rename('/d/n', '/d/m/n')])
out.append([f.create('/d/none/x'), f.create('/d/sub'), f.mkdir('/d/sub', 0), f.remove('/d/sub', True), f.rename('/d/sub', '/d/x'), f.listdir('/d/a'), f.create('/d/a/x')])
out.append([f.remove('/d/sub/b', False), f.listdir('/d/sub'), f.remove('/d/sub', True), f.listdir('/d')])
out`;

  it('are read and written', async () => {
    const store = bucket();
    store.map.set('t/a', bytes('alpha'));
    store.map.set('t/sub/b', bytes('beta'));
    store.map.set('other', bytes('not there'));
    const files = { mounts: { '/d': { host: objectFiles(store[kind], 't/'), mode: 'read-write' } } } as const;
    expect(await runMontyAsync(new Monty(steps), { os: { files } })).toEqual([
      ['a', 'sub'],
      bytes('e'),
      2,
      true,
      5,
      [null, null, null, null, null],
      [2, 21, 17, 39, 18, 20, 20],
      [null, [], null, ['a', 'm']],
    ]);
    expect([...store.map.keys()].sort()).toEqual(['other', 't/a', 't/m/', 't/m/n']);
  });

  it('are written at the end of a program and of a feed that leaves them open', async () => {
    const store = bucket();
    const os = { files: { mounts: { '/d': { host: objectFiles(store[kind]), mode: 'read-write' } } } } as const;
    expect(await runMontyAsync(new Monty("open('/d/a', 'w').write('first')"), { os })).toBe(5);
    await expect(runMontyAsync(new Monty("f = open('/d/b', 'wb')\nf.write(b'bytes')\n1 / 0"), { os })).rejects.toThrow('division by zero');
    const session = new MontySession({ os });
    await feedRunAsync(session, "f = open('/d/c', 'w')\nn = f.write('one')");
    expect([...store.map].sort()).toEqual([['a', bytes('first')], ['b', bytes('bytes')], ['c', bytes('one')]]);
    await feedRunAsync(session, "n = f.write('|two')");
    expect(store.map.get('c')).toEqual(bytes('one|two'));
  });

  it('are those below a folder, and all of them', async () => {
    const store = bucket();
    for (const wrong of ['tenant-1', '/x', 5, null]) expect(thrown(() => objectFiles(store[kind], wrong as never), MontyUsageError).reason).toBe('bad-option');
    expect(thrown(() => objectFiles({} as never), MontyUsageError).reason).toBe('bad-option');
    const many = { ...store[kind], keys: () => Promise.resolve(Array.from({ length: 100_000 }, (_, i) => `k${i}`)) };
    const files = { mounts: { '/d': { host: objectFiles(many) } } };
    expect(await runMontyAsync(new Monty("import _files as f\nf.listdir('/d')"), { os: { files } })).toBe(27);
  });

  it('are no larger than what can be held in memory', async () => {
    const store = bucket();
    store.map.set('a', bytes('alpha'));
    const files = { mounts: { '/d': { host: objectFiles(store[kind]), mode: 'read-write' } } } as const;
    const code = "import _files as f\n[f.write('/d/a', 10**9, b'x'), f.write('/d/a', 32 * 2**20, b'x'), f.truncate('/d/a', 2**52), f.write('/d/a', 0, b'A')]";
    expect(await runMontyAsync(new Monty(code), { os: { files } })).toEqual([27, 27, 27, null]);
    expect(store.map.get('a')).toEqual(bytes('Alpha'));
  });

  it('are asked for when a program is driven step by step', async () => {
    const store = bucket();
    store.map.set('a', bytes('alpha'));
    const files = { mounts: { '/d': { host: objectFiles(store[kind]) } } };
    const step = new Monty("import _files as f\nf.read('/d/a', 0, 9)").start({ os: { files } }) as FunctionSnapshot;
    expect(step).toMatchObject({ functionName: 'files.read', isOsFunction: true, args: ['/d/a', 0, 9] });
    expect(step.resume({ returnValue: bytes('given') })).toMatchObject({ output: bytes('given') });
    await Promise.resolve();
  });
});

describe('a mount that misbehaves', () => {
  const broken = (host: Partial<FileHost>): FileHost => ({
    stat: () => ({ isDirectory: true, size: 0, mtime: 0 }),
    list: () => [],
    read: () => new Uint8Array(0),
    ...host,
  });
  it.each([
    ['throws', broken({ read: () => { throw new Error('secret'); } }), 5],
    ['says what is wrong', broken({ read: () => { throw new FileError('EACCES'); } }), 13],
    ['says nothing of POSIX', broken({ read: () => { throw new FileError('toString' as never); } }), 5],
    ['answers no bytes', broken({ read: () => 'text' as never }), 5],
    ['answers more than was asked for', broken({ read: () => new Uint8Array(2) }), 5],
  ])('%s', (_name, host, errno) => {
    expect(operate("f.read('/d/x', 0, 1)", { mounts: { '/d': { host } } })).toBe(errno);
  });

  it('says nothing of a file that is none of it', () => {
    for (const wrong of [null, 'x', { size: Number.NaN }, { size: -1 }, { size: 1.5 }, { size: 5n }, { mtime: Infinity }]) {
      const stat = typeof wrong === 'object' && wrong !== null ? { isDirectory: false, size: 1, mtime: 0, ...wrong } : wrong;
      expect(operate("f.stat('/d/x')", { mounts: { '/d': { host: broken({ stat: () => stat as never }) } } })).toBe(5);
    }
  });

  it('lists names that no path can have', () => {
    const list = (): string[] => ['a', '', '.', '..', 'b/c', '/d', 'e\0f', '\ud800', 'é'];
    expect(operate("f.listdir('/d')", { mounts: { '/d': { host: broken({ list }) } } })).toEqual(['a', 'é']);
  });

  it('is never asked for names that no file can have', () => {
    const asked: string[] = [];
    const host = broken({ rename: (from, to) => void asked.push(from, to) });
    const files = { mounts: { '/d': { host, mode: 'read-write' } } } as const;
    expect(operate("[f.rename('/d/a', '/d/' + chr(0xd800)), f.rename('/d/' + chr(0xd800), '/d/a'), f.rename('/d/a', '/d/b')]", files)).toEqual([2, 2, null]);
    expect(asked).toEqual(['a', 'b']);
  });
});
