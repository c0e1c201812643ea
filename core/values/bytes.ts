/** bytes: the immutable sequence of bytes. Most rows are those of bytesmethods.ts. */
import { bufferOf, latin, latinBytes, viewCopy } from './buffer.ts';
import { bytesRows } from './bytesmethods.ts';
import { bytesFrom, fromHex, makeTable, quotedBytes, room } from './bytestext.ts';
import { BYTES, TUPLE } from './classes.ts';
import type { PyClass } from './classes.ts';
import { hash } from './hash.ts';
import { asIndex, sizeIndex } from './index.ts';
import { percentFormat } from './interpolate.ts';
import { intrinsic, shipped } from './intrinsics.ts';
import { isIterable, iterate } from './iterate.ts';
import { hints } from './lengthhint.ts';
import type { Machine } from './machine.ts';
import { BAIL, Bail, NOT_IMPLEMENTED, PyBytes, PyMemoryView, PyStr, PySub, PyTuple, bare } from './objects.ts';
import type { Arg, Out, PyValue } from './objects.ts';
import { bufferRows } from './memoryview.ts';
import { copyOf } from './views.ts';
import { Raise } from './raised.ts';
import { defineType } from './rows.ts';
import { codecText, encoded } from './strmethods.ts';
import { bytesMethod, callMethod } from './special.ts';
import { typeName, typeOf } from './typeof.ts';

type BytesLike = PyBytes | PySub;

function isBytes(v: PyValue): v is BytesLike {
  return v instanceof PyBytes || (v instanceof PySub && v.base instanceof PyBytes);
}

function value(v: BytesLike): Uint8Array {
  return v instanceof PyBytes ? v.b : (v.base as PyBytes).b;
}

function make(cls: PyClass, b: PyBytes): PyValue {
  return cls === BYTES ? b : new PySub(cls, b);
}

/** The bytes that a constructor makes of text, a size, a bytes-like object or ints; `name` is its type, `begin` runs before they are made. */
export function source(
  m: Machine,
  v: Arg,
  encoding: Arg,
  errors: Arg,
  name: string,
  begin?: () => void,
): Uint8Array | Bail | undefined {
  const e = encoding === undefined ? undefined : codecText(m, encoding, `${name}() argument 'encoding'`);
  if (encoding !== undefined && e === undefined) return undefined;
  const h = errors === undefined ? 'strict' : codecText(m, errors, `${name}() argument 'errors'`);
  if (h === undefined) return undefined;
  begin?.();
  if (v === undefined) {
    if (encoding !== undefined || errors !== undefined) {
      return m.raise(
        'TypeError',
        encoding !== undefined ? 'encoding without a string argument' : 'errors without a string argument',
      );
    }
    return new Uint8Array(0);
  }
  const text = bare(v);
  if (typeof text === 'string' || text instanceof PyStr) {
    if (e === undefined) return m.raise('TypeError', 'string argument without an encoding');
    return encoded(m, text, e, h);
  }
  if (encoding !== undefined) return m.raise('TypeError', 'encoding without a string argument');
  if (errors !== undefined) return m.raise('TypeError', 'errors without a string argument');
  if (v instanceof PyMemoryView) return copyOf(m, v);
  const buffer = bufferOf(v);
  if (buffer !== null) {
    room(m, buffer.length);
    return buffer.slice();
  }
  const n = asIndex(m, v);
  if (n instanceof Bail) return n;
  if (n !== undefined) {
    const count = sizeIndex(n, v, 'OverflowError');
    if (count < 0) return m.raise('ValueError', 'negative count');
    room(m, count);
    return new Uint8Array(count);
  }
  if (typeOf(v).lookup('__buffer__') !== undefined) return BAIL;
  if (!isIterable(v)) return m.raise('TypeError', `cannot convert '${typeName(v)}' object to ${name}`);
  if (name === 'bytes' && hints(v)) return BAIL;
  return bytesFrom(m, v, name === 'bytes' ? 'bytes' : 'byte');
}

/** The bytes of any object that has or gives some (`__bytes__`, a buffer, ints), but not of text and sizes. */
export function objectBytes(m: Machine, v: PyValue): Uint8Array | Bail | undefined {
  const method = bytesMethod(v);
  if (method !== undefined && method !== BYTES.lookup('__bytes__')) {
    const out = callMethod(m, method, v);
    if (out instanceof Bail) return out;
    if (!isBytes(out)) throw notBytes(out);
    return value(out);
  }
  const b = bare(v);
  const own = v instanceof PyMemoryView ? viewCopy(v) : bufferOf(v);
  if (typeof b === 'string' || b instanceof PyStr || (own === null && !isIterable(v)))
    return m.raise('TypeError', `cannot convert '${typeName(v)}' object to bytes`);
  return own ?? (hints(v) ? BAIL : bytesFrom(m, v, 'bytes'));
}

shipped(
  'object_bytes',
  `
def object_bytes(v):
    f = $method(v, '__bytes__')
    if f is not None:
        b = f()
        if not isinstance(b, bytes):
            raise TypeError(f'__bytes__ returned non-bytes (type {$type_name(b)})')
        return b
    if $is_buffer(v):
        return v
    message = f"cannot convert '{$type_name(v)}' object to bytes"
    if isinstance(v, str):
        raise TypeError(message)
    items = []
    started = $iter_or(v, message)
    if $hints(v):
        $length_hint(v)
    for x in $started(started):
        n = $as_index(x)
        if n < 0 or n > 255:
            raise ValueError('bytes must be in range(0, 256)')
        items.append(n)
    return bytes(items)
`,
);

intrinsic('new_bytes', 1, (_m, cls, v) => make(cls as PyClass, new PyBytes(bufferOf(v!)!.slice())));

/** The bytes that a constructor makes, where Python code has a say; a list of ints, or a bytes-like object. */
shipped(
  'bytes_source',
  `
def bytes_source(source, name):
    if $method(source, '__index__') is not None:
        try:
            size = $as_index(source)
        except TypeError:
            size = None
        if size is not None:
            if size > 0x7fffffffffffffff:
                raise OverflowError(f"cannot fit '{$type_name(source)}' into an index-sized integer")
            return bytes(size)
    if $method(source, '__buffer__') is not None:
        return memoryview(source).tobytes()
    items = []
    started = $iter_or(source, f"cannot convert '{$type_name(source)}' object to {name}")
    if name == 'bytes' and $hints(source):
        $length_hint(source)
    for x in $started(started):
        n = $as_index(x)
        if n < 0 or n > 255:
            raise ValueError(f"{'bytes' if name == 'bytes' else 'byte'} must be in range(0, 256)")
        items.append(n)
    return bytes(items)
`,
);

function percent(m: Machine, format: BytesLike, v: PyValue): Out {
  const text = percentFormat(m, latin(value(format)), v, true);
  return text instanceof Bail ? text : new PyBytes(latinBytes(text));
}

/** As CPython, which copies an exact bytes object for no method that leaves it as it is. */
function part(self: BytesLike, from: number, to: number): PyBytes {
  const bytes = value(self);
  return self instanceof PyBytes && from === 0 && to === bytes.length ? self : new PyBytes(bytes.slice(from, to));
}

defineType<BytesLike>(
  BYTES,
  isBytes,
  () => ({
    ...bytesRows<BytesLike>({ name: 'bytes', read: value, make: (b) => new PyBytes(b), part }),
    ...bufferRows<BytesLike>('bytes'),
    '__repr__(self, /) -> str': {
      doc: `Return repr(self).\n\n>>> b'a\\n'\nb'a\\n'`,
      run(m, self) {
        m.work(value(self).length);
        return `b${quotedBytes(value(self), false)}`;
      },
    },
    '__str__(self, /) -> str': {
      doc: `Return str(self): the repr.\n\n>>> str(b'a')\n"b'a'"`,
      run(m, self) {
        m.work(value(self).length);
        return `b${quotedBytes(value(self), false)}`;
      },
    },
    '__hash__(self, /) -> int': {
      doc: `Return hash(self).\n\n>>> hash(b'a') == hash(bytes([97]))\nTrue`,
      run: (m, self) => hash(m, (self instanceof PyBytes ? self : self.base) as PyBytes),
    },
    '__iter__(self, /)': {
      doc: `Implement iter(self).\n\n>>> list(b'ab')\n[97, 98]`,
      run: (m, self) => iterate(m, (self instanceof PyBytes ? self : self.base) as PyBytes),
    },
    '__bytes__(self, /) -> bytes': {
      doc: `Convert this value to exact type bytes.\n\n>>> b'a'.__bytes__()\nb'a'`,
      run: (_m, self) => (self instanceof PyBytes ? self : self.base),
    },
    '__mod__(self, value, /) -> bytes': {
      doc: `Return self%value.\n\n>>> b'%d-%s' % (1, b'a')\nb'1-a'`,
      run: (m, self, v) => percent(m, self, v!),
      python: `
def __mod__(self, value, /):
    return $percent_format(self, value, True)
`,
    },
    '__rmod__(self, value, /) -> bytes': {
      doc: `Return value%self.\n\n>>> b'a'.__rmod__(b'%s')\nb'a'`,
      run: (m, self, v) => (isBytes(v!) ? percent(m, v, self) : NOT_IMPLEMENTED),
      python: `
def __rmod__(self, value, /):
    return bytes.__mod__(value, self)
`,
    },
    '__getnewargs__(self, /) -> tuple[bytes]': {
      doc: `Return the arguments that make an equal object.\n\n>>> b'a'.__getnewargs__()\n(b'a',)`,
      run: (_m, self) => new PyTuple(TUPLE, [self instanceof PyBytes ? self : self.base]),
    },
  }),
  () => ({
    '__new__(cls, source: Iterable[int] | SupportsIndex | Buffer | str = ..., encoding: str = ..., errors: str = ...) -> Self':
      {
        doc: `Make bytes of ints, of a bytes-like object, of encoded text, or of so many zeros.

>>> bytes([97, 98]), bytes('é', 'utf-8'), bytes(2)
(b'ab', b'\\xc3\\xa9', b'\\x00\\x00')`,
        style: 'clinic',
        run(m, cls, v, encoding, errors) {
          if (v instanceof PyBytes && cls === BYTES && encoding === undefined && errors === undefined) return v;
          if (v !== undefined && encoding === undefined) {
            const method = bytesMethod(v);
            if (method !== undefined && method !== BYTES.lookup('__bytes__') && errors === undefined) {
              const out = callMethod(m, method, v);
              if (out instanceof Bail) return BAIL;
              if (!isBytes(out)) throw notBytes(out);
              return cls === BYTES ? out : make(cls, new PyBytes(value(out)));
            }
          }
          const out = source(m, v, encoding, errors, 'bytes');
          return out === undefined || out instanceof Bail ? out : make(cls, new PyBytes(out));
        },
        python: `
def __new__(cls, source=b'', encoding=None, errors=None):
    if encoding is not None:
        from codecs import _str_encode
        b = _str_encode(source, encoding, 'strict' if errors is None else errors)
        return b if cls is bytes else $new_bytes(cls, b)
    f = $method(source, '__bytes__')
    if f is not None:
        b = f()
        if not isinstance(b, bytes):
            raise TypeError(f'__bytes__ returned non-bytes (type {$type_name(b)})')
        return b if cls is bytes else $new_bytes(cls, b)
    b = $bytes_source(source, 'bytes')
    return b if cls is bytes else $new_bytes(cls, b)
`,
      },
    'fromhex(cls, string: str | Buffer, /) -> Self': {
      doc: `Create a bytes object from a string of hexadecimal numbers.

>>> bytes.fromhex('B9 01EF')
b'\\xb9\\x01\\xef'`,
      run(m, cls, string) {
        const b = new PyBytes(fromHex(m, string!));
        return cls === BYTES ? b : BAIL;
      },
      python: `
def fromhex(cls, string, /):
    return cls(bytes.fromhex(string))
`,
    },
    '@static maketrans(frm: Buffer, to: Buffer, /) -> bytes': {
      doc: `Return a translation table usable for the translate method.

>>> b'abc'.translate(bytes.maketrans(b'ab', b'xy'))
b'xyc'`,
      run(m, _none, frm, to) {
        const table = makeTable(m, frm!, to!);
        return table && new PyBytes(table);
      },
    },
  }),
);

function notBytes(v: PyValue): Raise {
  return new Raise('TypeError', `__bytes__ returned non-bytes (type ${typeName(v)})`);
}
