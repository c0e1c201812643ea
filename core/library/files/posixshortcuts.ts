/** What `posixpath` does natively with texts of ordinary characters that are no longer than the paths of a system. */
import { BAIL, PyFunc, PyTuple, TUPLE, chargeText, cut } from '../../values/mod.ts';
import type { Arg, Bound, Machine, Out, Shortcut } from '../../values/mod.ts';

/** No path of a system has more characters; a longer text is read in Python, which is charged for it. */
const LONGEST = 4096;

function isPlain(v: Arg): v is string {
  return typeof v === 'string' && v.length <= LONGEST;
}

/** A function of a path; `used`: what its Python calls, which has to be the module's own. */
function ofPath(made: (path: string) => string | readonly string[], ...used: readonly string[]): Shortcut {
  return (m, [path], b) => {
    if (!isPlain(path) || !used.every((name) => isOwn(name, b))) return BAIL;
    m.work(path.length);
    const answer = made(path);
    return typeof answer === 'string' ? counted(answer) : new PyTuple(TUPLE, answer.map(counted));
  };
}

function isOwn(name: string, b: Bound): boolean {
  const f = b.ns.cells.get(name)?.v;
  return f instanceof PyFunc && f.code.shortcut === SHORTCUTS.get(name);
}

function counted(text: string): string {
  chargeText(text.length);
  return text;
}

function join(m: Machine, parts: readonly Arg[]): Out {
  let path = '';
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i];
    if (!isPlain(part) || path.length + part.length > LONGEST) return BAIL;
    if (i === 0 || part.startsWith('/') || path === '') path = part;
    else path += path.endsWith('/') ? part : `/${part}`;
  }
  m.work(path.length + parts.length);
  return counted(path);
}

function nameAt(path: string): number {
  return path.lastIndexOf('/') + 1;
}

function headOf(path: string): string {
  const head = cut(path, 0, nameAt(path));
  return head.replace(/\/+$/, '') || head;
}

function extensionParts(path: string): string[] {
  const at = path.lastIndexOf('.');
  const name = nameAt(path);
  return at > name && /[^.]/.test(path.slice(name, at)) ? [cut(path, 0, at), cut(path, at, path.length)] : [path, ''];
}

function rootOf(path: string): string {
  if (!path.startsWith('/')) return '';
  return path.startsWith('//') && !path.startsWith('///') ? '//' : '/';
}

function normal(path: string): string {
  const root = rootOf(path);
  const parts: string[] = [];
  for (const part of path.slice(root.length).split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..' || (root === '' && parts.length === 0) || parts[parts.length - 1] === '..') parts.push(part);
    else parts.pop();
  }
  return root + parts.join('/') || '.';
}

const normpath: Shortcut = ofPath(normal, 'splitroot');

export const SHORTCUTS: ReadonlyMap<string, Shortcut> = new Map(
  Object.entries<Shortcut>({
    isabs: (_m, [path]) => (isPlain(path) ? path.startsWith('/') : BAIL),
    join: (m, parts) => (parts.length === 0 ? BAIL : join(m, parts)),
    split: ofPath((path) => [headOf(path), cut(path, nameAt(path), path.length)]),
    splitext: ofPath(extensionParts),
    splitroot: ofPath((path) => {
      const root = rootOf(path);
      return ['', root, cut(path, root.length, path.length)];
    }),
    basename: ofPath((path) => cut(path, nameAt(path), path.length)),
    dirname: ofPath(headOf),
    normpath,
    abspath: (m, args, b, f) =>
      isPlain(args[0]) && args[0].startsWith('/') && isOwn('normpath', b) ? normpath(m, args, b, f) : BAIL,
  }),
);
