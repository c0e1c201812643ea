/** A folder of the machine as a mount: what it does, and that a program can't leave it. Node, Deno and Bun. */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync, linkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { Monty } from '../../platforms/module.ts';
import type { FileHost, HostValue, Mount } from '../../platforms/module.ts';

const SECRET = 'the secret outside';

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Runs operations of `_files` and answers what they answer. */
function operate(mount: Mount, source: string, where = '/data'): HostValue {
  const program = new Monty(`import _files as f\n${source}`);
  return program.run({ os: { files: { mounts: { [where]: mount } } } });
}

export function mountSuite(directory: (path: string) => FileHost): void {
  const top = mkdtempSync(join(tmpdir(), 'monty-edge-mount-'));
  const root = join(top, 'root');
  const outside = join(top, 'outside');
  afterAll(() => rmSync(top, { recursive: true }));

  beforeEach(() => {
    rmSync(root, { recursive: true, force: true });
    rmSync(outside, { recursive: true, force: true });
    mkdirSync(join(root, 'sub/deep'), { recursive: true });
    mkdirSync(outside);
    writeFileSync(join(root, 'a.txt'), 'hello');
    writeFileSync(join(root, 'sub/b.txt'), 'below');
    writeFileSync(join(outside, 'secret'), SECRET);
    // Next to the mount, with a name that begins like it.
    mkdirSync(join(top, 'root-too'), { recursive: true });
    writeFileSync(join(top, 'root-too/secret'), SECRET);
  });

  const rest = (): unknown => [readFileSync(join(outside, 'secret'), 'utf8'), readdirSync(outside), readdirSync(join(top, 'root-too'))];

  describe('a folder as a mount', () => {
    it('is read', () => {
      const mount = { host: directory(root) };
      expect(operate(mount, "[f.listdir('/data'), f.read('/data/a.txt', 1, 3), f.read('/data/sub/b.txt', 0, -1), f.read('/data/a.txt', 9, 9)]")).toEqual([
        ['a.txt', 'sub'],
        new TextEncoder().encode('ell'),
        new TextEncoder().encode('below'),
        new Uint8Array(0),
      ]);
      expect(operate(mount, "[f.stat('/data/none'), f.stat('/data/a.txt/x'), f.listdir('/data/a.txt'), f.read('/data/sub', 0, 1)]")).toEqual([2, 20, 20, 21]);
    });

    it('is not written to unless that is said', () => {
      const all =
        "[f.create('/data/n'), f.write('/data/a.txt', 0, b'x'), f.truncate('/data/a.txt', 0), f.mkdir('/data/m', 0), f.remove('/data/a.txt', False), f.remove('/data/sub', True), f.rename('/data/a.txt', '/data/c')]";
      expect(operate({ host: directory(root) }, all)).toEqual([30, 30, 30, 30, 30, 30, 30]);
      expect(readdirSync(root).sort()).toEqual(['a.txt', 'sub']);
      expect(readFileSync(join(root, 'a.txt'), 'utf8')).toBe('hello');
    });

    it('is written to', () => {
      const steps = `
f.create('/data/n')
f.write('/data/n', 3, b'xyz')
f.truncate('/data/n', 5)
f.mkdir('/data/m', 0)
f.rename('/data/n', '/data/m/moved')
f.remove('/data/a.txt', False)
f.write('/data/sub/b.txt', 5, b'!')
[f.read('/data/m/moved', 0, -1), f.remove('/data/m', True), f.mkdir('/data/m', 0), f.remove('/data/sub', False), f.remove('/data/m/moved', True)]`;
      expect(operate({ host: directory(root), mode: 'read-write' }, steps)).toEqual([Uint8Array.of(0, 0, 0, 120, 121), 39, 17, 21, 20]);
      expect(readdirSync(root).sort()).toEqual(['m', 'sub']);
      expect(readFileSync(join(root, 'sub/b.txt'), 'utf8')).toBe('below!');
    });

    it('stays as it is under an overlay', () => {
      const steps = `
f.write('/data/a.txt', 5, b' world')
f.create('/data/n')
f.remove('/data/sub/b.txt', False)
f.rename('/data/a.txt', '/data/sub/c')
[f.listdir('/data'), f.listdir('/data/sub'), f.read('/data/sub/c', 0, -1), f.stat('/data/a.txt'), f.remove('/data/sub', True), f.rename('/data/sub', '/data/x')]`;
      expect(operate({ host: directory(root), mode: 'overlay' }, steps)).toEqual([
        ['n', 'sub'],
        ['c', 'deep'],
        new TextEncoder().encode('hello world'),
        2,
        39,
        18,
      ]);
      expect(readdirSync(root).sort()).toEqual(['a.txt', 'sub']);
      expect(readFileSync(join(root, 'a.txt'), 'utf8')).toBe('hello');
    });
  });

  // ---- attacks: no answer may hold the secret, and nothing outside may change

  const links: Record<string, (at: string) => void> = {
    'a link to a file': (at) => symlinkSync(join(outside, 'secret'), at),
    'a relative link to a file': (at) => symlinkSync('../outside/secret', at),
    'a link to a folder': (at) => symlinkSync(outside, at),
    'a relative link to a folder': (at) => symlinkSync('../outside', at),
    'a link to the root of the machine': (at) => symlinkSync('/', at),
    'a link to the mount itself': (at) => symlinkSync(root, at),
    'a link to a link': (at) => {
      symlinkSync(join(outside, 'secret'), `${at}y`);
      symlinkSync(`${nameOf(at)}y`, at);
    },
    'a link that leads nowhere': (at) => symlinkSync(join(outside, 'none'), at),
    'a link to itself': (at) => symlinkSync(nameOf(at), at),
    'a link in a folder': (at) => {
      mkdirSync(at);
      symlinkSync(outside, join(at, 'secret'));
    },
  };
  const steps: Record<string, string> = {
    stat: "f.stat('/data/x')",
    'stat below': "f.stat('/data/x/secret')",
    read: "f.read('/data/x', 0, -1)",
    'read below': "f.read('/data/x/secret', 0, -1)",
    list: "f.listdir('/data/x')",
    'list below': "f.listdir('/data/x/secret')",
    create: "f.create('/data/x')",
    'create below': "f.create('/data/x/made')",
    write: "f.write('/data/x', 0, b'broken')",
    'write below': "f.write('/data/x/secret', 0, b'broken')",
    'truncate below': "f.truncate('/data/x/secret', 0)",
    'mkdir below': "f.mkdir('/data/x/secret/made', 0)",
    'remove below': "f.remove('/data/x/secret/secret', False)",
    'rename into it': "f.rename('/data/a.txt', '/data/x/secret/moved')",
    'rename out of it': "f.rename('/data/x/secret', '/data/moved')",
  };

  describe.each(Object.entries(links))('%s', (_name, make) => {
    it.each(Object.entries(steps))('%s', (name, step) => {
      make(join(root, 'x'));
      for (const mode of ['read-only', 'read-write', 'overlay'] as const) {
        const before = rest();
        const answer = operate({ host: directory(root), mode }, `str([${step}, f.read('/data/moved', 0, -1)])`);
        expect(answer, `${name} (${mode})`).not.toContain(SECRET);
        expect(answer).not.toContain('root:');
        expect(rest()).toEqual(before);
      }
    });
  });

  /** What programs do with `x`, which each link is in turn; `at` is a path that would lie outside behind it. */
  const programs: Record<string, string> = {
    'open for reading': 'open(x).read() + open(at).read()',
    'open in other modes': "[open(p, m).write('broken') for p in (x, at) for m in ('w', 'a', 'r+', 'x', 'wb', 'r+b')]",
    'open, a mode at a time': "[attempt(lambda: open(p, m).write('broken')) for p in (x, at, x + '/made') for m in ('w', 'a', 'r+', 'x', 'wb', 'ab')]",
    'os.stat': '[attempt(lambda: f(p)) for p in (x, at) for f in (os.stat, os.lstat, os.listdir)]',
    'pathlib reads': '[attempt(f) for p in (Path(x), Path(at)) for f in (p.read_text, p.read_bytes, p.stat, p.lstat, p.exists, p.is_file, lambda: list(p.iterdir()))]',
    'pathlib writes': "[attempt(f) for p in (Path(x), Path(at), Path(x) / 'made') for f in (p.touch, p.mkdir, p.unlink, p.rmdir, lambda: p.write_text('broken'), lambda: p.rename('/data/moved'), lambda: p.replace('/data/moved'))] + [attempt(lambda: open('/data/moved').read())]",
    'pathlib resolves': '[attempt(f) for p in (Path(x), Path(at)) for f in (p.resolve, p.absolute, lambda: p.readlink(), lambda: p.resolve().read_text(), lambda: (p / ".." / "secret").resolve().read_text(), lambda: p.samefile("/data/a.txt"))]',
    'pathlib searches': "[p.read_text() for pattern in ('*', '**/*', 'x*/secret', '**/secret', '*/../*') for p in Path('/data').glob(pattern) if p.is_file()]",
    'pathlib searches below': "[attempt(lambda: [p.read_text() for p in Path(x).rglob('*')])]",
    'pathlib makes links': "[attempt(f) for f in (lambda: Path('/data/l').symlink_to('../outside'), lambda: Path('/data/l').hardlink_to(at), lambda: os.symlink('/etc/passwd', '/data/m'), lambda: os.link(at, '/data/n'))] + [attempt(lambda: open(p).read()) for p in ('/data/l/secret', '/data/l', '/data/m', '/data/n')]",
    glob: "[open(p).read() for p in glob.glob('/data/**', recursive=True) + glob.glob(x + '/*') + glob.glob('/data/[xy]*/secret') if os.path.isfile(p)]",
    'os.walk': "[open(os.path.join(top, name)).read() for top, _, names in os.walk('/data', followlinks=True) for name in names]",
    'os.walk below': "[attempt(lambda: open(os.path.join(top, name)).read()) for top, _, names in os.walk(x, followlinks=True) for name in names]",
    'os.scandir': "[(e.name, e.is_symlink(), attempt(lambda: open(e.path).read())) for e in os.scandir('/data')] + [attempt(lambda: [e.name for e in os.scandir(x)])]",
    'os.chdir': "[attempt(lambda: os.chdir(x)), os.getcwd(), attempt(lambda: open('secret').read()), attempt(lambda: os.listdir('.')), attempt(lambda: open('../outside/secret').read())]",
    'os changes': "[attempt(f) for f in (lambda: os.remove(x), lambda: os.unlink(at), lambda: os.rmdir(x), lambda: os.mkdir(x + '/made'), lambda: os.makedirs(at + '/a/b'), lambda: os.replace('/data/a.txt', x), lambda: os.replace('/data/sub', x), lambda: os.rename(x, '/data/z'), lambda: os.truncate(at, 0))] + [attempt(lambda: open('/data/z/secret').read()), attempt(lambda: open('/data/z').read())]",
    'os.path': '[attempt(lambda: f(p)) for p in (x, at) for f in (os.path.realpath, os.path.getsize, os.path.getmtime, os.path.islink, os.path.exists, os.path.lexists, os.readlink)]',
    'shutil copies': "[attempt(f) for f in (lambda: shutil.copy(at, '/data/c1'), lambda: shutil.copyfile(x, '/data/c2'), lambda: shutil.copytree(x, '/data/c3'), lambda: shutil.copytree('/data/sub', x + '/c4'), lambda: shutil.move(at, '/data/c5'), lambda: shutil.move('/data/a.txt', x))] + [attempt(lambda: open(p).read()) for p in ('/data/c1', '/data/c2', '/data/c3/secret', '/data/c5')]",
    'shutil.rmtree': "[attempt(lambda: shutil.rmtree(x)), attempt(lambda: shutil.rmtree('/data')), attempt(lambda: shutil.rmtree(x + '/..', ignore_errors=True))]",
    tempfile: "[attempt(lambda: tempfile.mkdtemp(dir=x)), attempt(lambda: tempfile.NamedTemporaryFile('w', dir=x).write('broken'))]",
    import: "[attempt(lambda: (sys.path.insert(0, x), __import__('secret')))]",
  };

  describe('programs with a link of each kind', () => {
    it.each(Object.entries(programs))('%s', (name, step) => {
      for (const mode of ['read-only', 'read-write', 'overlay'] as const) {
        rmSync(root, { recursive: true, force: true });
        mkdirSync(join(root, 'sub/deep'), { recursive: true });
        writeFileSync(join(root, 'a.txt'), 'hello');
        Object.values(links).forEach((make, i) => make(join(root, `x${i}`)));
        const before = rest();
        const source = `
import os, sys, glob, shutil, tempfile
from pathlib import Path
def attempt(f):
    try:
        return f()
    except Exception as e:
        return repr(e)
out = []
for i in range(${Object.keys(links).length}):
    x, at = f'/data/x{i}', f'/data/x{i}/secret'
    out.append(attempt(lambda: ${step}))
repr(out)`;
        const answer = String(new Monty(source).run({ os: { files: { mounts: { '/data': { host: directory(root), mode } } } } }));
        expect(answer, `${name} (${mode})`).not.toContain(SECRET);
        expect(answer, `${name} (${mode})`).not.toContain('root:');
        expect(answer, `${name} (${mode})`).not.toContain(top);
        expect(answer, `${name} (${mode})`).not.toMatch(/NameError|SyntaxError/);
        expect(rest()).toEqual(before);
      }
    });
  });

  it('these programs find what lies in the mount itself', () => {
    mkdirSync(join(root, 'x'));
    writeFileSync(join(root, 'x/secret'), SECRET);
    const reading = ['pathlib reads', 'pathlib searches', 'glob', 'os.walk', 'os.walk below', 'os.chdir'];
    for (const name of reading) {
      const source = `import os, glob\nfrom pathlib import Path\ndef attempt(f):\n    try: return f()\n    except Exception as e: return repr(e)\nx, at = '/data/x', '/data/x/secret'\nrepr(${programs[name]})`;
      expect(new Monty(source).run({ os: { files: { mounts: { '/data': { host: directory(root) } } } } }), name).toContain(SECRET);
    }
  });

  describe('paths', () => {
    const names = [
      '..', '../outside/secret', '../root-too/secret', 'sub/../../outside/secret', 'sub/deep/../../../outside/secret', '//..//outside',
      './../outside/secret', '.../outside', '..\\outside\\secret', 'sub\\..\\..\\outside\\secret', '%2e%2e/outside/secret', '..%2foutside',
      '\uff0e\uff0e/outside/secret', '.\u200b./outside/secret', 'C:\\secret', 'C:/secret', '\\\\host\\share', 'a.txt/../../outside/secret',
      'a.txt:stream', 'CON', '~/secret', '$HOME/secret', '/etc/passwd', '/proc/self/environ', 'file:///etc/passwd', '-rf', 'sub/', 'sub//b.txt/..',
      '\ud800', 'x'.repeat(5000), `${'sub/'.repeat(2000)}x`, ' ..', '.. ', '..\t',
    ]; // prettier-ignore
    it.each(names.map((name) => [JSON.stringify(name).slice(0, 40), name] as const))('%s', (_shown, name) => {
      const text = [...name].map((c) => `\\U${c.codePointAt(0)!.toString(16).padStart(8, '0')}`).join('');
      for (const mode of ['read-only', 'read-write', 'overlay'] as const) {
        const before = rest();
        // Once as the file system makes it normal, and once as it stands.
        const source = `
p = '/data/' + '${text}'
out = []
for q in (f.normal(p), p):
    if q.startswith('/data/'):
        for step in (lambda: f.read(q, 0, -1), lambda: f.listdir(q), lambda: f.stat(q), lambda: f.create(q), lambda: f.write(q, 0, b'x'), lambda: f.mkdir(q, 0), lambda: f.rename(q, '/data/moved')):
            try:
                out.append(step())
            except Exception as e:
                out.append(repr(e))
str(out)`;
        const answer = operate({ host: directory(root), mode }, source);
        expect(answer).not.toContain(SECRET);
        expect(answer).not.toContain('root:');
        expect(rest()).toEqual(before);
      }
    });

    it('with a zero are none of the machine', () => {
      expect(String(operate({ host: directory(root) }, "f.read('/data/a.txt\\0x', 0, -1)"))).toBe('2');
    });

    it('lead into the mount that is deepest', () => {
      const files = { '/data': { host: directory(root) }, '/data/sub': { host: directory(outside) } };
      const program = new Monty("import _files as f\n[f.read('/data/sub/secret', 0, -1), f.stat('/data/sub/b.txt'), f.rename('/data/a.txt', '/data/sub/a')]");
      expect(program.run({ os: { files: { mounts: files } } })).toEqual([new TextEncoder().encode(SECRET), 2, 18]);
    });
  });

  it('does not follow a link that takes the place of a folder while it is used', () => {
    const host = directory(root);
    rmSync(join(root, 'sub'), { recursive: true });
    symlinkSync(outside, join(root, 'sub'));
    expect(() => host.read('sub/secret', 0, 100)).toThrow('ELOOP');
    expect(() => host.list('sub')).toThrow('ELOOP');
    expect(host.list('')).toEqual(['a.txt']);
  });

  it('shows hard links, which are files of the folder, and no other kinds', () => {
    linkSync(join(root, 'a.txt'), join(root, 'hard'));
    expect(directory(root).list('')).toEqual(['a.txt', 'hard', 'sub']);
  });

  it('tells nothing of the machine in its errors', () => {
    const program = new Monty("import _files as f\nf.stat('/data/none')");
    expect(program.run({ os: { files: { mounts: { '/data': { host: directory(root) } } } } })).toBe(2);
    expect(() => directory(root).stat('none')).toThrow(/^ENOENT$/);
  });
}
