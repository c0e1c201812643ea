/** Rows of bytes and bytearray that take them apart, join them, and replace some of them. */
import { needBuffer, simpleBuffer } from './buffer.ts';
import {
  countBytes,
  findBytes,
  lineCuts,
  rfindBytes,
  rsplitBytes,
  splitBytes,
  standsAt,
  stripBytes,
} from './bytesearch.ts';
import type { Cut } from './bytesearch.ts';
import { room } from './bytestext.ts';
import { kept, saying } from './bytewise.ts';
import type { Bytewise } from './bytewise.ts';
import { LIST, TUPLE } from './classes.ts';
import { searchWork } from './find.ts';
import { size } from './index.ts';
import { collect } from './iterate.ts';
import type { Machine } from './machine.ts';
import { Bail, PyBytes, PyList, PyTuple } from './objects.ts';
import type { Out, PyValue } from './objects.ts';
import { Raise } from './raised.ts';
import type { Row } from './rows.ts';
import { truth } from './truth.ts';
import { typeName } from './typeof.ts';

/** Whether there is room for so many parts and the list of their places. */
function roomForParts(m: Machine): (count: number) => void {
  return (count) => m.reserve(count * 120);
}

function partsOf<S>(m: Machine, type: Bytewise<S>, self: S, cuts: readonly Cut[]): PyList {
  const s = type.read(self);
  room(m, s.length);
  m.charge(cuts.length >>> 1);
  return new PyList(
    LIST,
    cuts.map(([from, to]) => type.part(self, from, to)),
  );
}

function splitting<S>(type: Bytewise<S>, name: string, cut: typeof splitBytes, doc: string): Row<S> {
  return {
    doc,
    run(m, self, sep, most) {
      const n = size(m, most);
      if (n instanceof Bail) return n;
      const by = sep === null ? null : needBuffer(sep!);
      if (by !== null && by.length === 0) return m.raise('ValueError', 'empty separator');
      const s = type.read(self);
      m.work(searchWork(s.length, by === null ? 1 : by.length));
      return partsOf(m, type, self, cut(s, by, n, roomForParts(m)));
    },
    python: `
def ${name}(self, sep=None, maxsplit=-1):
    return ${type.name}.${name}(self, sep, $as_index(maxsplit))
`,
  };
}

function partitioning<S>(type: Bytewise<S>, right: boolean, doc: string): Row<S> {
  return {
    doc,
    run(m, self, sep) {
      const by = needBuffer(sep!);
      if (by.length === 0) return m.raise('ValueError', 'empty separator');
      const s = type.read(self);
      room(m, s.length);
      const at = (right ? rfindBytes : findBytes)(s, by, 0, s.length);
      const none = type.make(new Uint8Array(0));
      if (at < 0) {
        const whole = type.part(self, 0, s.length);
        return new PyTuple(
          TUPLE,
          right ? [none, type.make(new Uint8Array(0)), whole] : [whole, none, type.make(new Uint8Array(0))],
        );
      }
      const middle = type.name === 'bytes' ? sep! : type.make(by.slice());
      return new PyTuple(TUPLE, [type.make(s.slice(0, at)), middle, type.make(s.slice(at + by.length))]);
    },
  };
}

function stripping<S>(type: Bytewise<S>, left: boolean, right: boolean, doc: string): Row<S> {
  return {
    doc,
    run(m, self, chars) {
      const s = type.read(self);
      const drop = chars === null ? null : needBuffer(chars!);
      room(m, s.length);
      if (drop !== null) m.charge(drop.length >>> 2);
      const [from, to] = stripBytes(s, drop, left, right);
      return type.part(self, from, to);
    },
  };
}

function replaced(m: Machine, s: Uint8Array, old: Uint8Array, by: Uint8Array, most: number): Uint8Array {
  let left = most < 0 ? Infinity : most;
  m.work(searchWork(s.length, old.length));
  const times = Math.min(left, countBytes(s, old, 0, s.length));
  const total = s.length + times * (by.length - old.length);
  room(m, total);
  m.charge(times >>> 1);
  const out = new Uint8Array(total);
  let to = 0;
  let from = 0;
  const put = (bytes: Uint8Array): void => {
    out.set(bytes, to);
    to += bytes.length;
  };
  left = times;
  if (old.length === 0) {
    for (; left > 0 && from < s.length; left--) {
      put(by);
      put(s.subarray(from, ++from));
    }
    if (left > 0) put(by);
  } else {
    for (; left > 0; left--) {
      const at = findBytes(s, old, from, s.length);
      put(s.subarray(from, at));
      put(by);
      from = at + old.length;
    }
  }
  put(s.subarray(from));
  return out;
}

function join<S>(m: Machine, type: Bytewise<S>, sep: Uint8Array, iterable: PyValue): Out {
  const items = collect(m, iterable);
  if (items instanceof Bail) return items;
  if (items.length === 1 && items[0] instanceof PyBytes && type.name === 'bytes') return items[0];
  const parts: Uint8Array[] = [];
  let total = sep.length * Math.max(0, items.length - 1);
  for (let i = 0; i < items.length; i++) {
    const bytes = simpleBuffer(items[i]!);
    if (bytes === null)
      throw new Raise('TypeError', `sequence item ${i}: expected a bytes-like object, ${typeName(items[i]!)} found`);
    total += bytes.length;
    parts.push(bytes);
  }
  room(m, total);
  const out = new Uint8Array(total);
  let to = 0;
  parts.forEach((part, i) => {
    if (i > 0) {
      out.set(sep, to);
      to += sep.length;
    }
    out.set(part, to);
    to += part.length;
  });
  return type.make(out);
}

/** split, strip, replace, join and their kin. */
export function partRows<S>(type: Bytewise<S>): Record<string, Row<S>> {
  const { name, read, part } = type;
  const say = saying(type);
  return {
    'split(self, sep: Buffer | None = None, maxsplit: SupportsIndex = -1)': splitting(
      type, 'split', splitBytes,
      `Return a list of the sections, using sep as the delimiter.\n\n>>> ${say("b'a b  c'")}.split()\n[${say("b'a'")}, ${say("b'b'")}, ${say("b'c'")}]`), // prettier-ignore
    'rsplit(self, sep: Buffer | None = None, maxsplit: SupportsIndex = -1)': splitting(
      type, 'rsplit', rsplitBytes,
      `Return a list of the sections, splitting from the end.\n\n>>> ${say("b'a,b,c'")}.rsplit(b',', 1)\n[${say("b'a,b'")}, ${say("b'c'")}]`), // prettier-ignore
    'splitlines(self, keepends: bool = False)': {
      doc: `Return a list of the lines, breaking at line boundaries.\n\n>>> ${say("b'a\\nb'")}.splitlines()\n[${say("b'a'")}, ${say("b'b'")}]`,
      run(m, self, keep) {
        const k = truth(m, keep!);
        if (k instanceof Bail) return k;
        const s = read(self);
        m.work(s.length);
        return partsOf(m, type, self, lineCuts(s, k, roomForParts(m)));
      },
      python: `
def splitlines(self, keepends=False):
    return ${name}.splitlines(self, True if keepends else False)
`,
    },
    'partition(self, sep: Buffer, /)': partitioning(type, false,
      `Partition into three parts using the given separator.\n\n>>> ${say("b'a-b'")}.partition(b'-')\n(${say("b'a'")}, ${say("b'-'")}, ${say("b'b'")})`), // prettier-ignore
    'rpartition(self, sep: Buffer, /)': partitioning(type, true,
      `Partition into three parts at the last separator.\n\n>>> ${say("b'a-b-c'")}.rpartition(b'-')\n(${say("b'a-b'")}, ${say("b'-'")}, ${say("b'c'")})`), // prettier-ignore
    'strip(self, bytes: Buffer | None = None, /)': stripping(type, true, true,
      `Strip leading and trailing bytes contained in the argument, white space by default.\n\n>>> ${say("b' a '")}.strip()\n${say("b'a'")}`), // prettier-ignore
    'lstrip(self, bytes: Buffer | None = None, /)': stripping(type, true, false,
      `Strip leading bytes contained in the argument, white space by default.\n\n>>> ${say("b'xxa'")}.lstrip(b'x')\n${say("b'a'")}`), // prettier-ignore
    'rstrip(self, bytes: Buffer | None = None, /)': stripping(type, false, true,
      `Strip trailing bytes contained in the argument, white space by default.\n\n>>> ${say("b'a  '")}.rstrip()\n${say("b'a'")}`), // prettier-ignore
    'removeprefix(self, prefix: Buffer, /)': {
      doc: `Return a copy without the given prefix if present.\n\n>>> ${say("b'abc'")}.removeprefix(b'a')\n${say("b'bc'")}`,
      run(m, self, x) {
        const s = read(self);
        const prefix = needBuffer(x!);
        room(m, s.length);
        return part(self, standsAt(s, prefix, 0) ? prefix.length : 0, s.length);
      },
    },
    'removesuffix(self, suffix: Buffer, /)': {
      doc: `Return a copy without the given suffix if present.\n\n>>> ${say("b'abc'")}.removesuffix(b'c')\n${say("b'ab'")}`,
      run(m, self, x) {
        const s = read(self);
        const suffix = needBuffer(x!);
        room(m, s.length);
        return part(self, 0, standsAt(s, suffix, s.length - suffix.length) ? s.length - suffix.length : s.length);
      },
    },
    'replace(self, old: Buffer, new: Buffer, count: SupportsIndex = -1, /)': {
      doc: `Return a copy with all occurrences of old replaced by new.\n\n>>> ${say("b'aa'")}.replace(b'a', b'b', 1)\n${say("b'ba'")}`,
      run(m, self, old, by, most) {
        const from = needBuffer(old!);
        const to = needBuffer(by!);
        const n = size(m, most);
        return n instanceof Bail ? n : kept(type, self, replaced(m, read(self), from, to, n));
      },
      python: `
def replace(self, old, new, count=-1, /):
    return ${name}.replace(self, old, new, $as_index(count))
`,
    },
    'join(self, iterable_of_bytes: Iterable[Buffer], /)': {
      doc: `Concatenate any number of bytes-like objects.\n\n>>> ${say("b'-'")}.join([b'a', b'b'])\n${say("b'a-b'")}`,
      run(m, self, iterable) {
        try {
          return join(m, type, read(self), iterable!);
        } catch (e) {
          if (e instanceof Raise && e.message.endsWith('object is not iterable'))
            throw new Raise('TypeError', 'can only join an iterable');
          throw e;
        }
      },
      python: `
def join(self, iterable_of_bytes, /):
    with memoryview(self):
        return ${name}.join(self, $sequence_fast(iterable_of_bytes, 'can only join an iterable'))
`,
    },
    "translate(self, table: Buffer | None, /, delete: Buffer = b'')": {
      doc: `Return a copy with each byte mapped through the table, those in delete left out.\n\n>>> ${say("b'abc'")}.translate(None, b'b')\n${say("b'ac'")}`,
      run(m, self, table, remove) {
        const map = table === null ? null : needBuffer(table!);
        if (map !== null && map.length !== 256)
          return m.raise('ValueError', 'translation table must be 256 characters long');
        const drop = needBuffer(remove!);
        const s = read(self);
        room(m, s.length + drop.length);
        const dropped = new Uint8Array(256);
        for (const b of drop) dropped[b] = 1;
        const out = new Uint8Array(s.length);
        let to = 0;
        for (const b of s) if (dropped[b] === 0) out[to++] = map === null ? b : map[b]!;
        return kept(type, self, out.slice(0, to));
      },
    },
  };
}
