/**
 * What the POSIX paths of `pathlib` do natively. All that is asked of a path is read off its text, in which nothing is left
 * to be normalized; it is kept where `__str__` in Python keeps it.
 *
 * A subclass may have its own idea of any part, and a program may give the classes of the module other methods. So a
 * shortcut is taken for classes alone in which everything that the Python would use is the module's own.
 */
import { BAIL, Bail, LIST, PyClass, PyFunc, PyInst, PyList, PyProperty, PyStatic, PyTuple, TUPLE, TYPE, chargeText, hasSlot, hash, setattr, untilChanged } from '../../values/mod.ts';
import type { Arg, Bound, Machine, Out, PyValue, Shortcut } from '../../values/mod.ts';

/** The slots of PurePath. */
const PARSED = 0;
const RAW = 1;
const TEXT = 2;
const SLOTS: readonly (readonly [name: string, at: number])[] = [['_parsed', PARSED], ['_raw', RAW], ['_text', TEXT]];

/** What of a class has to be that of the module. */
const USED =
  '__new__ __init__ __str__ __eq__ with_segments with_name name suffix stem as_posix parents _parts3 _of _format _tail _key'.split(' ');

/** No path of a system has more characters; a longer text is read in Python, which is charged for it. */
const LONGEST = 4096;

const isPlainClass = untilChanged((cls, b) => {
  const posix = b.ns.cells.get('_Posix')?.v;
  return (
    posix instanceof PyClass &&
    cls.lookup('_flavour') === posix &&
    cls.cls === TYPE &&
    cls.attributeHooks() === 0 &&
    !cls.abstract &&
    SLOTS.every(([name, at]) => hasSlot(cls, name, at)) &&
    USED.every((name) => isOwn(cls.lookup(name), name))
  );
});

/** Whether a class attribute is the module's function of that name. */
function isOwn(v: PyValue | undefined, name: string): boolean {
  const f = v instanceof PyProperty ? v.fget : v instanceof PyStatic ? v.func : v;
  if (!(f instanceof PyFunc) || f.code.shortcut === null) return false;
  return f.code.shortcut === SHORTCUTS.get(`PurePath.${name}`) || f.code.shortcut === SHORTCUTS.get(`Path.${name}`);
}

function isPlain(v: Arg, b: Bound): v is PyInst {
  return v instanceof PyInst && isPlainClass(v.shape.cls, b);
}

/** The text of a plain path; undefined where it holds characters that take more than one unit, or is too long. */
function textOf(path: PyInst): string | undefined {
  const known = path.vals[TEXT];
  if (typeof known === 'string') return known.length > LONGEST ? undefined : known;
  const raw = path.vals[RAW];
  const text = known === null && raw instanceof PyList ? normal(raw.items) : undefined;
  if (text !== undefined) {
    chargeText(text.length);
    path.vals[TEXT] = text;
  }
  return text;
}

/** The text of a path that is made of such texts. */
function normal(texts: readonly PyValue[]): string | undefined {
  let root = '';
  let rest = '';
  for (const text of texts) {
    if (typeof text !== 'string' || rest.length + text.length >= LONGEST) return undefined;
    if (text.startsWith('/')) {
      root = text.startsWith('//') && !text.startsWith('///') ? '//' : '/';
      rest = text;
    } else if (text !== '') rest = rest === '' ? text : `${rest}/${text}`;
  }
  const names = rest.split('/').filter((name) => name !== '' && name !== '.');
  return root + names.join('/') || '.';
}

function rootOf(text: string): string {
  if (!text.startsWith('/')) return '';
  return text.startsWith('//') ? '//' : '/';
}

function namesOf(text: string): string[] {
  const rest = text.slice(rootOf(text).length);
  return rest === '' || text === '.' ? [] : rest.split('/');
}

function nameOf(text: string): string {
  return text === '.' ? '' : text.slice(text.lastIndexOf('/') + 1);
}

function suffixOf(name: string): string {
  const plain = name.replace(/^\.+/, '');
  const at = plain.lastIndexOf('.');
  return at > 0 ? plain.slice(at) : '';
}

function stemOf(name: string): string {
  const suffix = suffixOf(name);
  return suffix === '' ? name : name.slice(0, -suffix.length);
}

/** A path of that class from texts. */
function pathOf(cls: PyClass, texts: string[]): PyInst {
  for (const text of texts) chargeText(text.length);
  const path = new PyInst(cls.root);
  path.vals[RAW] = new PyList(LIST, texts);
  path.vals[PARSED] = null;
  path.vals[TEXT] = null;
  return path;
}

/** What a path is made of; undefined if one of the values is neither a str nor a plain path. */
function segments(values: readonly Arg[], b: Bound): string[] | undefined {
  const texts: string[] = [];
  for (const v of values) {
    const text = typeof v === 'string' ? v : isPlain(v, b) ? textOf(v) : undefined;
    if (text === undefined) return undefined;
    texts.push(text);
  }
  return texts;
}

/** The text of what is a path, or what one can be made of. */
function normalOf(v: Arg, b: Bound): string | undefined {
  const texts = segments([v], b);
  return texts === undefined ? undefined : normal(texts);
}

/** A path of the class of `self` from the segments. */
function joined(b: Bound, self: Arg, values: readonly Arg[]): Out {
  if (!isPlain(self, b)) return BAIL;
  const texts = segments(values, b);
  return texts === undefined ? BAIL : pathOf(self.shape.cls, texts);
}

/** What is read off the text of a plain path. */
function reading(read: (text: string, path: PyInst, args: readonly Arg[], b: Bound, m: Machine) => Out): Shortcut {
  return (m, args, b) => {
    const self = args[0];
    if (!isPlain(self, b)) return BAIL;
    const text = textOf(self);
    if (text === undefined) return BAIL;
    return read(text, self, args, b, m);
  };
}

/** What is told of two plain paths. */
function comparing(tell: (a: string, b: string) => boolean): Shortcut {
  return reading((text, _path, args, b) => {
    const other = isPlain(args[1], b) ? textOf(args[1]) : undefined;
    return other === undefined ? BAIL : tell(text, other);
  });
}

/** The sign of the order of two paths: by their parts. */
function order(x: string, y: string): number {
  const a = x.split('/');
  const b = y.split('/');
  const n = Math.min(a.length, b.length);
  for (let i = 0; i < n; i++) if (a[i] !== b[i]) return a[i]! < b[i]! ? -1 : 1;
  return a.length - b.length;
}

/** A new instance of a class, or of the one that stands for the abstract one. */
function making(name: string, concrete: string): Shortcut {
  return (_m, args, b) => {
    let cls = args[0];
    if (!(cls instanceof PyClass)) return BAIL;
    if (cls === b.ns.cells.get(name)?.v) cls = b.ns.cells.get(concrete)?.v;
    return cls instanceof PyClass && isPlainClass(cls, b) ? new PyInst(cls.root) : BAIL;
  };
}

/** The text of the path with the last name changed; undefined if it has none, or the new one is wrong. */
function renamed(text: string, name: string): string | undefined {
  if (name === '' || name === '.' || name.includes('/') || nameOf(text) === '') return undefined;
  return text.slice(0, text.lastIndexOf('/') + 1) + name;
}

function withName(text: string, path: PyInst, name: string): Out {
  const changed = renamed(text, name);
  return changed === undefined ? BAIL : pathOf(path.shape.cls, [changed]);
}

/** The names below another path; undefined if it is not there. */
function below(text: string, other: string): string[] | undefined {
  if (rootOf(text) !== rootOf(other)) return undefined;
  const names = namesOf(text);
  const above = namesOf(other);
  return above.length <= names.length && above.every((name, i) => name === names[i]) ? names.slice(above.length) : undefined;
}

/** The text of a path with the first names alone. */
function textWith(text: string, names: readonly string[]): string {
  return rootOf(text) + names.join('/') || '.';
}

/** The parents of a path, the next one first. */
function parents(m: Machine, text: string, cls: PyClass): PyInst[] {
  const names = namesOf(text);
  m.work(names.length * text.length);
  return names.map((_name, i) => pathOf(cls, [textWith(text, names.slice(0, names.length - 1 - i))]));
}

const text: Shortcut = reading((whole) => whole);

export const SHORTCUTS: ReadonlyMap<string, Shortcut> = new Map(
  Object.entries<Shortcut>({
    'PurePath.__new__': making('PurePath', 'PurePosixPath'),
    'Path.__new__': making('Path', 'PosixPath'),
    'PurePath.__init__': (_m, args, b) => {
      const [self] = args;
      if (!isPlain(self, b)) return BAIL;
      const texts = segments(args.slice(1), b);
      if (texts === undefined) return BAIL;
      self.vals[RAW] = new PyList(LIST, texts);
      self.vals[PARSED] = null;
      self.vals[TEXT] = null;
      return null;
    },
    'PurePath.with_segments': (_m, args, b) => joined(b, args[0], args.slice(1)),
    'PurePath.joinpath': (_m, args, b) => joined(b, args[0], args),
    'PurePath.__truediv__': (_m, args, b) => joined(b, args[0], args),
    'PurePath.__rtruediv__': (_m, args, b) => joined(b, args[0], [args[1], args[0]]),
    'PurePath._parts3': () => BAIL,
    'PurePath._format': () => BAIL,
    'PurePath._of': (_m, args, b) => {
      const [self, tail] = args;
      const own = isPlain(self, b) ? textOf(self) : undefined;
      if (own === undefined || !(tail instanceof PyList)) return BAIL;
      const names = segments(tail.items, b);
      return names === undefined ? BAIL : pathOf((self as PyInst).shape.cls, [textWith(own, names)]);
    },
    'PurePath._tail': reading((whole) => new PyList(LIST, namesOf(whole))),
    'PurePath._key': text,
    'PurePath.drive': reading(() => ''),
    'PurePath.root': reading((whole) => rootOf(whole)),
    'PurePath.anchor': reading((whole) => rootOf(whole)),
    'PurePath.parts': reading((whole) => {
      const root = rootOf(whole);
      return new PyTuple(TUPLE, root === '' ? namesOf(whole) : [root, ...namesOf(whole)]);
    }),
    'PurePath.name': reading((whole) => nameOf(whole)),
    'PurePath.suffix': reading((whole) => suffixOf(nameOf(whole))),
    'PurePath.suffixes': reading(
      (whole) => new PyList(LIST, nameOf(whole).replace(/^\.+/, '').split('.').slice(1).map((suffix) => `.${suffix}`)),
    ),
    'PurePath.stem': reading((whole) => stemOf(nameOf(whole))),
    'PurePath.parent': reading((whole, path) => {
      const names = namesOf(whole);
      return names.length === 0 ? path : pathOf(path.shape.cls, [textWith(whole, names.slice(0, -1))]);
    }),
    // Only for what it means to a class that it is there.
    'PurePath.parents': () => BAIL,
    '_Parents.__init__': (m, args, b) => {
      const [self, path] = args;
      if (!(self instanceof PyInst) || self.shape.cls !== b.ns.cells.get('_Parents')?.v || self.shape.cls.attributeHooks() !== 0) return BAIL;
      const whole = isPlain(path, b) ? textOf(path) : undefined;
      if (whole === undefined) return BAIL;
      const { cls } = path as PyInst;
      const all = new PyTuple(TUPLE, parents(m, whole, cls));
      for (const [name, v] of [['_path', path!], ['_cls', cls.name], ['_all', all]] as const)
        if (setattr(m, self, name, v) instanceof Bail) return BAIL;
      return null;
    },
    'PurePath.__str__': text,
    'PurePath.__fspath__': text,
    'PurePath.as_posix': text,
    'PurePath.__hash__': reading((whole, _path, _args, _b, m) => hash(m, whole)),
    'PurePath.__eq__': comparing((a, b) => a === b),
    'PurePath.__lt__': comparing((a, b) => order(a, b) < 0),
    'PurePath.__le__': comparing((a, b) => order(a, b) <= 0),
    'PurePath.__gt__': comparing((a, b) => order(a, b) > 0),
    'PurePath.__ge__': comparing((a, b) => order(a, b) >= 0),
    'PurePath.with_name': reading((whole, path, [, name]) =>
      typeof name === 'string' ? withName(whole, path, name) : BAIL,
    ),
    'PurePath.with_stem': reading((whole, path, [, stem]) =>
      typeof stem === 'string' && stem !== '' ? withName(whole, path, stem + suffixOf(nameOf(whole))) : BAIL,
    ),
    'PurePath.with_suffix': reading((whole, path, [, suffix]) => {
      const stem = stemOf(nameOf(whole));
      if (stem === '' || typeof suffix !== 'string' || (suffix !== '' && !suffix.startsWith('.'))) return BAIL;
      return withName(whole, path, stem + suffix);
    }),
    'PurePath.relative_to': reading((whole, path, args, b) => {
      const other = args.length === 2 ? normalOf(args[1], b) : undefined;
      const names = other === undefined ? undefined : below(whole, other);
      return names === undefined ? BAIL : pathOf(path.shape.cls, names);
    }),
    'PurePath.is_relative_to': reading((whole, _path, args, b) => {
      const other = normalOf(args[1], b);
      return other === undefined ? BAIL : below(whole, other) !== undefined;
    }),
    'PurePath.is_absolute': reading((whole) => whole.startsWith('/')),
  }),
);
