/** Classes of a table: their fields, and that their orders of bases are ones which the machine can walk. */
import { Cell, OBJECT, ORDER_SIZE, Shape, TYPE, bestBase, linearise, suits } from '../values/mod.ts';
import type { Layout, PyClass } from '../values/mod.ts';
import { PyTuple } from '../values/mod.ts';
import type { PyValue } from '../values/mod.ts';
import type { Data } from '../code/mod.ts';
import { refuse } from './fault.ts';
import { flag, list, text, unitText, whole } from './read.ts';

/** What reading a class needs of the table around it. */
interface ClassReader {
  cls(d: unknown): PyClass;
  value(d: unknown): PyValue;
}

const LAYOUTS: ReadonlySet<string> = new Set<Layout>([
  'object', 'type', 'int', 'float', 'complex', 'str', 'bytes', 'bytearray', 'list', 'tuple', 'dict', 'set', 'frozenset',
  'exception', 'property', 'staticmethod', 'classmethod', 'super', 'module', 'host', 'native',
]); // prettier-ignore

/** Most slots that `__slots__` of a class and its bases may reserve. */
const MOST_SLOTS = 65_536;

export function layout(d: unknown): Layout {
  const s = text(d);
  return LAYOUTS.has(s) ? (s as Layout) : refuse('an unknown layout');
}

/** Reads the fields of a class; answers what is left to do when all classes have theirs. */
export function fillClass(table: ClassReader, c: PyClass, row: readonly Data[]): () => void {
  if (row.length < 14 || row.length > 16) refuse('a class with missing fields');
  c.cls = table.cls(row[1]);
  c.name = unitText(row[2]);
  c.qualname = unitText(row[3]);
  c.bases = list(row[4]).map((b) => table.cls(b));
  if (c.bases.length === 0) refuse('a class without bases');
  const names = list(row[6]).map(unitText);
  const vals = list(row[7]);
  if (vals.length !== names.length) refuse('a class with missing values');
  c.hasDict = flag(row[9]);
  c.slots = whole(row[10]);
  if (c.slots > MOST_SLOTS) refuse('a class with too many slots');
  if (c.slots > 0) c.root = new Shape(c, [], false);
  c.abstract = flag(row[11]);
  c.sealed = row.length === 16 && flag(row[15]);
  const pattern = row[12];
  c.pattern = pattern === null || pattern === 'sequence' || pattern === 'mapping' ? pattern : refuse('a pattern kind');
  return () => {
    for (const b of c.bases) b.addSub(c);
    if (row.length > 14) orderSubclasses(c, list(row[14]).map((sub) => table.cls(sub)));
    const own = c.own();
    names.forEach((name, i) => own.set(name, new Cell(table.value(vals[i]))));
    const params = table.value(row[13]);
    c.typeParams = params === null || params instanceof PyTuple ? params : refuse('type parameters that are none');
  };
}

/** Subclasses are listed in the order in which they were made. */
function orderSubclasses(c: PyClass, subs: readonly PyClass[]): void {
  const known = c.subs ?? new Set();
  for (const sub of subs) if (sub.builtin || !sub.bases.includes(c)) refuse('a subclass that is none');
  c.subs = new Set([...subs, ...known]);
}

/**
 * Gives all classes their orders of bases: the ones that bases give, or those in the table. `room`: bytes that the orders may take.
 * Bases never lead back to their class, and each has the fields that its own bases say it has.
 */
export function orderClasses(table: ClassReader, classes: ReadonlyMap<PyClass, readonly Data[]>, room: number): void {
  const ordered = basesFirst([...classes.keys()]);
  let left = room;
  for (const c of ordered) {
    left -= ORDER_SIZE * c.bases.reduce((n, b) => n + b.mro.length, 1);
    if (left < 0) refuse('orders of bases that are too long');
    const given = classes.get(c)![5];
    c.mro = given === null ? (linearise(c, c.bases) ?? refuse('bases without an order')) : list(given).map((b) => table.cls(b));
    c.renew();
  }
  for (const c of ordered) {
    if (!c.cls.mro.includes(TYPE)) refuse('a metaclass that is none');
    if (!c.mro.includes(OBJECT)) refuse('a class with no order of its bases');
    const best = bestBase(c.bases);
    if (best === null || (c.layout !== best.layout && !isHostClass(c)) || c.slots < best.slots) refuse('a class unlike its bases');
    if (classes.get(c)![5] !== null && !c.mro.every((b) => suits(c, b))) refuse('an order of unlike classes');
  }
}

function isHostClass(c: PyClass): boolean {
  return c.layout === 'host' && c.bases.length === 1 && c.bases[0] === OBJECT && c.slots === 0;
}

/** The classes, each behind its bases. */
function basesFirst(classes: readonly PyClass[]): PyClass[] {
  const out = new Set<PyClass>();
  const open = new Set<PyClass>();
  const work = classes.toReversed();
  for (let c = work.at(-1); c !== undefined; c = work.at(-1)) {
    const missing = out.has(c) ? [] : c.bases.filter((b) => !b.builtin && !out.has(b));
    if (missing.length === 0) {
      out.add(c);
      open.delete(c);
      work.pop();
    } else if (open.has(c)) refuse('a class that is its own base');
    else {
      open.add(c);
      for (const b of missing) work.push(b);
    }
  }
  return [...out];
}
