/** Rows of bytes and bytearray that look for bytes in them. */
import { bufferOf, needBuffer } from './buffer.ts';
import { countBytes, findBytes, rfindBytes, standsAt } from './bytesearch.ts';
import { byteOf } from './bytestext.ts';
import { saying } from './bytewise.ts';
import type { Bytewise } from './bytewise.ts';
import { searched } from './find.ts';
import { asIndex, clip, unpackSlice } from './index.ts';
import { shipped } from './intrinsics.ts';
import type { Machine } from './machine.ts';
import { Bail, PySlice, PyTuple } from './objects.ts';
import type { Arg, PyValue } from './objects.ts';
import { Raise } from './raised.ts';
import type { Row } from './rows.ts';
import { typeName } from './typeof.ts';

/** What is searched for: bytes, or one byte by its number. */
export function wanted(m: Machine, v: PyValue): Uint8Array | Bail {
  const bytes = bufferOf(v);
  if (bytes !== null) return bytes;
  const n = asIndex(m, v);
  if (n instanceof Bail) return n;
  if (n === undefined)
    throw new Raise('TypeError', `argument should be integer or bytes-like object, not '${typeName(v)}'`);
  return Uint8Array.of(byteOf(n));
}

/** [start, end] of a search as CPython clips them; start may be past the end. */
function range(m: Machine, n: number, start: Arg, end: Arg): readonly [number, number] | Bail {
  const u = unpackSlice(m, new PySlice(start ?? null, end ?? null, null));
  if ('bail' in u) return u;
  const b = clip(u, n);
  const first = u.start !== undefined && u.start > n ? n + 1 : b.start;
  return [first, b.stop];
}

shipped(
  'plain_byte',
  `
def plain_byte(v):
    return v if $method(v, '__index__') is None else $as_index(v)
`,
);

type Search = (s: Uint8Array, sub: Uint8Array, start: number, end: number) => number;

function searching<S>(type: Bytewise<S>, name: string, search: Search, fail: boolean, doc: string): Row<S> {
  const none = name === 'count' ? 0 : -1;
  return {
    doc,
    text: '(sub[, start[, end]], /)',
    run(m, self, sub, start, end) {
      const s = type.read(self);
      const r = range(m, s.length, start, end);
      if (r instanceof Bail) return r;
      const what = wanted(m, sub!);
      if (what instanceof Bail) return what;
      if (r[0] > r[1]) return fail ? m.raise('ValueError', 'subsection not found') : none;
      const at = searched(m, name, search, s, what, what.length, r[0], r[1]);
      return at < 0 && fail ? m.raise('ValueError', 'subsection not found') : at;
    },
    python: `
def ${name}(self, sub, start=None, end=None, /):
    return ${type.name}.${name}(self, $plain_byte(sub), $slice_index(start), $slice_index(end))
`,
  };
}

function counting(s: Uint8Array, sub: Uint8Array, start: number, end: number): number {
  return countBytes(s, sub, start, end);
}

function affix<S>(type: Bytewise<S>, name: 'startswith' | 'endswith', doc: string): Row<S> {
  return {
    doc,
    text: `(${name === 'startswith' ? 'prefix' : 'suffix'}[, start[, end]], /)`,
    run(m, self, x, start, end) {
      const s = type.read(self);
      const r = range(m, s.length, start, end);
      if (r instanceof Bail) return r;
      if (x instanceof PyTuple) m.work(x.items.length);
      for (const one of x instanceof PyTuple ? x.items : [x!]) {
        const bytes = bufferOf(one);
        if (bytes === null) {
          if (x instanceof PyTuple) needBuffer(one);
          return m.raise('TypeError', `${name} first arg must be bytes or a tuple of bytes, not ${typeName(one)}`);
        }
        if (bytes.length > r[1] - r[0]) continue;
        m.work(bytes.length);
        if (standsAt(s, bytes, name === 'startswith' ? r[0] : r[1] - bytes.length)) return true;
      }
      return false;
    },
    python: `
def ${name}(self, prefix, start=None, end=None, /):
    return ${type.name}.${name}(self, prefix, $slice_index(start), $slice_index(end))
`,
  };
}

/** find, index, count, startswith and their kin. */
export function findRows<S>(type: Bytewise<S>): Record<string, Row<S>> {
  const say = saying(type);
  return {
    'find(self, sub: int | Buffer, start: SupportsIndex | None = None, end: SupportsIndex | None = None, /) -> int':
      searching(type, 'find', findBytes, false,
        `Return the lowest index where subsection sub is found, -1 if it is not.\n\n>>> ${say("b'abcb'")}.find(b'b')\n1`), // prettier-ignore
    'rfind(self, sub: int | Buffer, start: SupportsIndex | None = None, end: SupportsIndex | None = None, /) -> int':
      searching(type, 'rfind', rfindBytes, false,
        `Return the highest index where subsection sub is found, -1 if it is not.\n\n>>> ${say("b'abcb'")}.rfind(98)\n3`), // prettier-ignore
    'index(self, sub: int | Buffer, start: SupportsIndex | None = None, end: SupportsIndex | None = None, /) -> int':
      searching(type, 'index', findBytes, true,
        `Like find, but raise ValueError when the subsection is not found.\n\n>>> ${say("b'abcb'")}.index(b'c')\n2`), // prettier-ignore
    'rindex(self, sub: int | Buffer, start: SupportsIndex | None = None, end: SupportsIndex | None = None, /) -> int':
      searching(type, 'rindex', rfindBytes, true,
        `Like rfind, but raise ValueError when the subsection is not found.\n\n>>> ${say("b'abcb'")}.rindex(b'b')\n3`), // prettier-ignore
    'count(self, sub: int | Buffer, start: SupportsIndex | None = None, end: SupportsIndex | None = None, /) -> int':
      searching(type, 'count', counting, false,
        `Return the number of non-overlapping occurrences of subsection sub.\n\n>>> ${say("b'abcb'")}.count(b'b')\n2`), // prettier-ignore
    'startswith(self, prefix: Buffer | tuple[Buffer, ...], start: SupportsIndex | None = None, end: SupportsIndex | None = None, /) -> bool':
      affix(type, 'startswith', `Return whether it starts with the prefix or one of them.\n\n>>> ${say("b'abc'")}.startswith((b'x', b'a'))\nTrue`), // prettier-ignore
    'endswith(self, suffix: Buffer | tuple[Buffer, ...], start: SupportsIndex | None = None, end: SupportsIndex | None = None, /) -> bool':
      affix(type, 'endswith', `Return whether it ends with the suffix or one of them.\n\n>>> ${say("b'abc'")}.endswith(b'bc')\nTrue`), // prettier-ignore
  };
}
