/** `struct.Struct` and the iterator of `iter_unpack`: native, because a call in Python text cost eighty times what CPython needs. */
import {
  BAIL,
  Bail,
  DONE,
  NativeIterator,
  PyBytes,
  PyNative,
  Raise,
  allocate,
  bufferOf,
  builtinClass,
  builtinFunction,
  defineConstant,
  defineIterator,
  defineType,
  defineWhole,
  intrinsic,
  kind,
} from '../../values/mod.ts';
import type { Arg, Done, Machine, Mark, Out, PyBuiltin, PyClass, PyValue, Slots } from '../../values/mod.ts';
import {
  formatText,
  layoutOf,
  packIntoPlain,
  packPlain,
  plainLayout,
  unpackFromPlain,
  unpackPlain,
  valuesAt,
} from './layout.ts';

export const STRUCT_CLASS: PyClass = builtinClass('_struct.Struct', undefined, 'native', true);
defineConstant(STRUCT_CLASS, '__doc__', 'Struct(fmt) --> compiled struct object');
const ITERATOR: PyClass = builtinClass('_struct.unpack_iterator');

/** `format` is read anew at each use: the layouts of short ones are kept. */
class PyStruct extends PyNative {
  cls: PyClass;
  inst: Slots | null = null;
  format = '';
  size = 0;
  ready = false;
  constructor(cls: PyClass) {
    super();
    this.cls = cls;
    allocate(3);
  }
  check(): this {
    if (!this.ready) throw new Raise('RuntimeError', 'Struct object is not initialized');
    return this;
  }
  get code(): string {
    return this.check().format;
  }
}
kind('struct.struct', PyStruct, () => new PyStruct(STRUCT_CLASS), {
  cls: 'cls',
  inst: 'slots',
  format: 'text',
  size: 'count',
  ready: 'flag',
});

function isStruct(v: PyValue): v is PyStruct {
  return v instanceof PyStruct;
}

/** Walks bytes that are a whole number of structs. */
class UnpackIterator extends NativeIterator {
  format: string;
  buffer: PyValue;
  at = 0;
  constructor(format: string, buffer: PyValue) {
    super();
    this.format = format;
    this.buffer = buffer;
    allocate(3);
  }
  get cls(): PyClass {
    return ITERATOR;
  }
  next(m: Machine): PyValue | Done {
    const bytes = bufferOf(this.buffer);
    const l = layoutOf(m, this.format);
    if (bytes === null || typeof l === 'string' || bytes.length - this.at < Math.max(l.size, 1)) return DONE;
    const { at } = this;
    this.at = at + l.size;
    return valuesAt(m, l, bytes, at);
  }
  mark(): Mark {
    return [this.at];
  }
  reset(mark: Mark): void {
    this.at = mark[0] as number;
  }
}
kind(
  'struct.iterator',
  UnpackIterator,
  () => new UnpackIterator('', null),
  { format: 'text', buffer: 'value', at: 'count' },
  ({ at }) => at >= 0,
);

defineIterator(ITERATOR, (v): v is UnpackIterator => v instanceof UnpackIterator, false, {
  '__length_hint__(self, /) -> int': {
    doc: 'Return an estimate of the number of items to come.',
    run(m, self) {
      const bytes = bufferOf(self.buffer);
      const l = layoutOf(m, self.format);
      return bytes === null || typeof l === 'string' || l.size === 0
        ? 0
        : Math.floor((bytes.length - self.at) / l.size);
    },
  },
});

/** The iterator over bytes that the Python has found to fit. */
export function unpacking(): PyBuiltin {
  return builtinFunction('struct', '_unpacking(format, buffer, /)', {
    doc: 'The iterator over bytes.',
    run: (_m, format, buffer) => new UnpackIterator(formatText(format), buffer!),
  });
}

export function iterPlain(m: Machine, format: Arg, buffer: Arg): Out {
  const l = plainLayout(m, format);
  if (l instanceof Bail || !(buffer instanceof PyBytes) || l.size === 0 || buffer.b.length % l.size !== 0) return BAIL;
  return new UnpackIterator(format as string, buffer);
}

/** What `__init__` does with a plain format. */
function initialise(m: Machine, self: PyStruct, format: Arg): null | Bail {
  const l = plainLayout(m, format);
  if (l instanceof Bail) return l;
  self.format = format as string;
  self.size = l.size;
  self.ready = true;
  return null;
}
intrinsic('struct_set', 1, (_m, self, format, size) => {
  const struct = self as PyStruct;
  struct.format = formatText(format);
  struct.size = size as number;
  struct.ready = true;
  return null;
});
intrinsic(
  'struct_format',
  1,
  (_m, self) => new PyBytes(Uint8Array.from((self as PyStruct).code, (c) => c.charCodeAt(0))),
);

/** The rest of a method in Python: a function of the module with the format and its shape. */
function rest(name: string, parameters: string, call: string): string {
  return `
def ${name}(self, ${parameters}):
    struct = __import__('struct')
    format, shape = struct._format_of($struct_format(self))
    return struct.${call}
`;
}

defineType(
  STRUCT_CLASS,
  isStruct,
  () => ({
    '__init__(self, format) -> None': {
      doc: 'Create a compiled struct object.',
      style: 'clinic',
      run: initialise,
      python: `
def __init__(self, format):
    format, shape = __import__('struct')._format_of(format)
    $struct_set(self, format, shape[0])
`,
    },
    'format: str': { doc: 'struct format string', run: (_m, self) => self.code },
    'size: int': { doc: 'struct size in bytes', run: (_m, self) => self.check().size },
    'pack(self, /, *values) -> bytes': {
      doc: 'Return a bytes object containing values packed according to the format.',
      text: '',
      run: (m, self, values) => packPlain(m, self.code, values),
      python: rest('pack', '/, *values', "_packed('pack', format, shape, values)"),
    },
    'pack_into(self, buffer, offset, /, *values) -> None': {
      doc: 'Pack values and write the packed bytes into the writable buffer at offset.',
      text: '',
      run: (m, self, buffer, offset, values) => packIntoPlain(m, self.code, buffer, offset, values),
      python: rest('pack_into', 'buffer, offset, /, *values', '_put_into(format, shape, buffer, offset, values)'),
    },
    'unpack(self, buffer, /) -> tuple': {
      doc: 'Return a tuple containing unpacked values.',
      run: (m, self, buffer) => unpackPlain(m, self.code, buffer),
      python: rest('unpack', 'buffer, /', '_unpacked(format, shape, buffer)'),
    },
    'unpack_from(self, buffer, offset=0) -> tuple': {
      doc: 'Return a tuple containing unpacked values, starting at offset.',
      run: (m, self, buffer, offset) => unpackFromPlain(m, self.code, buffer, offset),
      python: rest('unpack_from', 'buffer, offset=0', '_unpacked_from(format, shape, buffer, offset)'),
    },
    'iter_unpack(self, buffer, /)': {
      doc: 'Return an iterator yielding tuples.',
      run: (m, self, buffer) => iterPlain(m, self.code, buffer),
      python: rest('iter_unpack', 'buffer, /', '_iterated(format, shape, buffer)'),
    },
    '__repr__(self, /) -> str': {
      doc: 'Return repr(self).',
      python: `
def __repr__(self, /):
    return f'{type(self).__name__}({self.format!r})'
`,
    },
  }),
  () => ({
    '__new__(cls, /, *args, **kwargs)': {
      doc: 'Create and return a new object.',
      run: (_m, cls) => new PyStruct(cls),
    },
  }),
);
defineWhole(STRUCT_CLASS, (m, cls, args, names) => {
  if (names !== null || args.length !== 1) return BAIL;
  const made = new PyStruct(cls);
  return initialise(m, made, args[0]) instanceof Bail ? BAIL : made;
});
