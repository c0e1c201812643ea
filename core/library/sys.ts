/**
 * `sys`, as the sandbox sees it: the run's modules, its two output streams, the exception being handled, the recursion limit,
 * and facts about a 64-bit CPython 3.14.2. Nothing of the host shows through.
 */
import {
  BAIL,
  Bail,
  PyBuiltin,
  PyBytes,
  FROZENSET,
  LIST,
  PyFloat,
  PyInst,
  PyList,
  PyStr,
  PyTuple,
  STDLIB,
  TUPLE,
  Thrown,
  bare,
  builtinFunction,
  collect,
  conversion,
  defineType,
  exceptionClass,
  frozensetOf,
  index,
  intrinsic,
  isDigitLimit,
  mkstr,
  newException,
  strLength,
  argumentName, typeName,
  textCodec,
  typeOf,
  utf16,
} from '../values/mod.ts';
import type { Bound, Int, Machine, Out, PyValue, Str } from '../values/mod.ts';
import { lazily } from './lazily.ts';
import { moduleNames } from './modules.ts';
import type { ModuleSource } from './modules.ts';
import { hooksClass, records, unraisableClass } from './sysrecords.ts';
import { ByteStream } from './bytestream.ts';
import { TEXT_STREAM, TextStream, isOpen, writeTo } from './textstream.ts';

function textOf(v: PyValue): Str | undefined {
  const text = bare(v);
  return typeof text === 'string' || text instanceof PyStr ? text : undefined;
}

function textArgument(m: Machine, v: PyValue): Str | undefined {
  const text = textOf(v);
  if (text !== undefined) return text;
  return m.raise('TypeError', `write() argument must be str, not ${v === null ? 'None' : typeName(v)}`);
}

/** A str among the arguments of `reconfigure()`; undefined with a TypeError pending. */
function wanted(m: Machine, v: PyValue, name: string): string | null | undefined {
  if (v === null) return null;
  const text = textOf(v);
  if (text !== undefined) return utf16(text);
  return m.raise('TypeError', `reconfigure() argument '${name}' must be str or None, not ${typeName(v)}`);
}

function reconfigure(m: Machine, self: TextStream, [codec, handler, end, byLine, through]: readonly PyValue[]): Out {
  const encoding = wanted(m, codec!, 'encoding');
  if (encoding === undefined) return undefined;
  const errors = wanted(m, handler!, 'errors');
  if (errors === undefined) return undefined;
  const newline = wanted(m, end!, 'newline');
  if (newline === undefined) return undefined;
  if (newline !== null && !['', '\n', '\r', '\r\n'].includes(newline)) {
    return m.raise('ValueError', `illegal newline value: ${newline}`);
  }
  const flags: (boolean | null)[] = [];
  for (const flag of [byLine!, through!]) {
    const n = flag === null ? null : index(m, flag);
    if (n instanceof Bail) return n;
    flags.push(n === null ? null : Number(n) !== 0);
  }
  if (encoding !== null) textCodec(encoding, 'encode');
  self.errors = errors ?? (encoding === null ? self.errors : 'strict');
  self.encoding = encoding ?? self.encoding;
  self.lineBuffering = flags[0] ?? self.lineBuffering;
  self.writeThrough = flags[1] ?? self.writeThrough;
  return null;
}

defineType(
  TEXT_STREAM,
  (v): v is TextStream => v instanceof TextStream,
  () => ({
    'write(self, s, /) -> int': {
      doc: 'Write a text; the number of its characters.',
      run(m, self, s) {
        const text = textArgument(m, s as PyValue);
        if (text === undefined || !isOpen(m, self, true)) return undefined;
        m.work(strLength(text));
        return writeTo(m, self, text) ? strLength(text) : undefined;
      },
    },
    'writelines(self, lines, /) -> None': {
      doc: 'Write texts one after the other.',
      run(m, self, lines) {
        const items = collect(m, lines as PyValue);
        if (items instanceof Bail) return items;
        for (const item of items) {
          const text = textArgument(m, item);
          if (text === undefined || !isOpen(m, self, true) || !writeTo(m, self, text)) return undefined;
        }
        return null;
      },
      python: `
def writelines(self, lines, /):
    for line in lines:
        self.write(line)
`,
    },
    'read(self, size=-1, /) -> str': {
      doc: 'Read; standard input is empty.',
      run: (m, self) => (isOpen(m, self, false) ? '' : undefined),
    },
    'readline(self, size=-1, /) -> str': {
      doc: 'Read a line; standard input is empty.',
      run: (m, self) => (isOpen(m, self, false) ? '' : undefined),
    },
    'readlines(self, hint=-1, /) -> list[str]': {
      doc: 'Read all lines; standard input is empty.',
      run: (m, self) => (isOpen(m, self, false) ? new PyList(LIST, []) : undefined),
    },
    '__iter__(self, /)': { doc: 'The stream is an iterator over its lines.', run: (_m, self) => self },
    '__next__(self, /) -> str': {
      doc: 'The next line.',
      run: (m, self) => (isOpen(m, self, false) ? m.raiseExc(m.exception('StopIteration')) : undefined),
    },
    'flush(self, /) -> None': { doc: 'Nothing is held back.', run: () => null },
    'close(self, /) -> None': {
      doc: 'No more is written or read.',
      run(_m, self) {
        self.closed = true;
        return null;
      },
    },
    'isatty(self, /) -> bool': { doc: 'Whether a person is at the other end.', run: () => false },
    'readable(self, /) -> bool': { doc: 'Whether it can be read.', run: (_m, self) => self.stream === 'stdin' },
    'writable(self, /) -> bool': { doc: 'Whether it can be written.', run: (_m, self) => self.stream !== 'stdin' },
    'seekable(self, /) -> bool': { doc: 'Whether it has positions.', run: () => false },
    'name: str': { doc: 'The name of the stream.', run: (_m, self) => `<${self.stream}>` },
    'mode: str': { doc: 'r or w.', run: (_m, self) => (self.stream === 'stdin' ? 'r' : 'w') },
    'encoding: str': { doc: 'The encoding.', run: (_m, self) => self.encoding },
    'errors: str': { doc: 'The error handler.', run: (_m, self) => self.errors },
    'line_buffering: bool': { doc: 'Whether a line is written at once.', run: (_m, self) => self.lineBuffering },
    'write_through: bool': { doc: 'Whether each text is written at once.', run: (_m, self) => self.writeThrough },
    'reconfigure(self, /, *, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None) -> None': {
      doc: 'Change the encoding, the error handler, and when it is written.',
      runN: (m, self, args) => reconfigure(m, self, args as readonly PyValue[]),
      python: `
def reconfigure(self, /, *, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None):
    byline = None if line_buffering is None else $as_index(line_buffering)
    through = None if write_through is None else $as_index(write_through)
    self.reconfigure(encoding=encoding, errors=errors, newline=newline, line_buffering=byline, write_through=through)
`,
    },
    'fileno(self, /) -> int': {
      doc: 'There are no numbers of files.',
      python: `
def fileno(self, /):
    from io import UnsupportedOperation
    raise UnsupportedOperation('fileno')
`,
    },
    'detach(self, /)': { doc: 'The stream of bytes beneath.', run: (_m, self) => new ByteStream(self) },
    'buffer': { doc: 'The stream of bytes beneath.', run: (_m, self) => new ByteStream(self) },
    'newlines: str | None': { doc: 'The ends of lines seen.', run: () => null },
    'closed: bool': { doc: 'Whether it is closed.', run: (_m, self) => self.closed },
    '__enter__(self, /)': {
      doc: 'The stream itself.',
      run: (m, self) => (isOpen(m, self, self.stream !== 'stdin') ? self : undefined),
    },
    '__exit__(self, /, *args) -> None': {
      doc: 'Closes the stream.',
      run(_m, self) {
        self.closed = true;
        return null;
      },
    },
    '__repr__(self, /) -> str': {
      doc: 'Return repr(self).',
      run: (_m, self) =>
        `<_io.TextIOWrapper name='<${self.stream}>' mode='${self.stream === 'stdin' ? 'r' : 'w'}' encoding='utf-8'>`,
    },
  }),
);

function limitDepth(m: Machine, n: Int): Out {
  if (n < 1) return m.raise('ValueError', 'recursion limit must be greater or equal than 1');
  if (n > 2147483647) return m.raise('OverflowError', 'Python int too large to convert to C int');
  const depth = m.depth.current;
  if (Number(n) <= depth) {
    return m.raise(
      'RecursionError',
      `cannot set the recursion limit to ${n} at the recursion depth ${depth}: the limit is too low`,
    );
  }
  m.depth.limit = Number(n);
  return null;
}

intrinsic('limit_depth', 1, (m, n) => limitDepth(m, n as Int) as PyValue | undefined);

function limitDigits(m: Machine, n: Int): Out {
  if (n > 2147483647 || n < -2147483648) return m.raise('OverflowError', 'Python int too large to convert to C int');
  const digits = Number(n);
  if (!isDigitLimit(digits)) return m.raise('ValueError', 'maxdigits must be >= 640 or 0 for unlimited');
  conversion.maxDigits = digits;
  return null;
}

intrinsic('limit_digits', 1, (m, n) => limitDigits(m, n as Int) as PyValue | undefined);

/** The name of the file that the program is. */
function scriptName(m: Machine): string {
  const frame = m.userFrame();
  return frame === null ? '' : (frame[0] as Bound).code.unit.fileName;
}

const functions = (): PyBuiltin[] => [
  builtinFunction('sys', 'exception()', {
    doc: 'Return the exception that is being handled, or None.',
    run: (m) => m.handled(),
  }),
  builtinFunction('sys', 'exc_info()', {
    doc: 'Return type, value and traceback of the exception that is being handled, or three times None.',
    run(m) {
      const exc = m.handled();
      return new PyTuple(TUPLE, exc === null ? [null, null, null] : [typeOf(exc), exc, exc.tb]);
    },
  }),
  builtinFunction('sys', 'exit(status=None, /)', {
    doc: `Exit the interpreter by raising SystemExit(status).

>>> import sys
>>> try: sys.exit(3)
... except SystemExit as e: print(e.code)
3`,
    style: 'pos',
    run: (m, status): PyValue => {
      const args = status === null ? [] : status instanceof PyTuple ? status.items : [status as PyValue];
      throw new Thrown(newException(m, exceptionClass('SystemExit'), args));
    },
  }),
  builtinFunction('sys', 'getrecursionlimit() -> int', {
    doc: 'Return the greatest depth of calls.',
    run: (m) => m.depth.limit,
  }),
  builtinFunction('sys', 'setrecursionlimit(limit, /) -> None', {
    doc: 'Set the greatest depth of calls. The host has the last word.',
    run(m, limit) {
      const n = index(m, limit as PyValue);
      return n instanceof Bail ? n : limitDepth(m, n);
    },
    python: `
def setrecursionlimit(limit, /):
    $limit_depth($as_index(limit))
`,
  }),
  builtinFunction('sys', 'intern(string, /) -> str', {
    doc: 'Return the string: equal strings are one here.',
    run(m, s) {
      const text = s as PyValue;
      if (typeof text === 'string' || text instanceof PyStr) return text;
      return m.raise(
        'TypeError',
        bare(text) === text ? `intern() argument must be str, not ${argumentName(text)}` : `can't intern ${typeName(text)}`,
      );
    },
  }),
  builtinFunction('sys', 'getdefaultencoding() -> str', { doc: 'Return the default encoding.', run: () => 'utf-8' }),
  builtinFunction('sys', 'getfilesystemencoding() -> str', {
    doc: 'Return the encoding of file names.',
    run: () => 'utf-8',
  }),
  builtinFunction('sys', 'getfilesystemencodeerrors() -> str', {
    doc: 'Return the error handler of file names.',
    run: () => 'surrogateescape',
  }),
  builtinFunction('sys', 'get_int_max_str_digits() -> int', {
    doc: 'Return the greatest number of digits in conversions between int and str.',
    run: () => conversion.maxDigits,
  }),
  builtinFunction('sys', 'set_int_max_str_digits(maxdigits) -> None', {
    doc: 'Set the greatest number of digits in conversions between int and str; 0 is no limit.',
    style: 'clinic',
    run(m, given) {
      const n = index(m, given as PyValue);
      return n instanceof Bail ? n : limitDigits(m, n);
    },
    python: `
def set_int_max_str_digits(maxdigits):
    $limit_digits($as_index(maxdigits))
`,
  }),
  builtinFunction('sys', 'is_finalizing() -> bool', {
    doc: 'Return whether the interpreter is ending.',
    run: () => false,
  }),
  builtinFunction('sys', 'getsizeof(object, default=...) -> int', {
    doc: 'Return the size of an object in bytes, roughly.',
    run(_m, v) {
      const o = v as PyValue;
      if (typeof o === 'string') return 41 + o.length;
      if (typeof o !== 'object' || o === null) return 28;
      if (o instanceof PyList || o instanceof PyTuple) return 56 + 8 * o.items.length;
      if (o instanceof PyBytes) return 33 + o.b.length;
      if (!(typeOf(o).lookup('__sizeof__') instanceof PyBuiltin)) return BAIL;
      return o instanceof PyFloat ? 24 : o instanceof PyInst ? 48 : 64;
    },
    python: `
def getsizeof(object, default=$missing()):
    try:
        size = $method(object, '__sizeof__')()
        if not isinstance(size, int):
            raise TypeError('an integer is required')
    except TypeError:
        if default is $missing():
            raise
        return default
    if size < 0:
        raise ValueError('__sizeof__() should return >= 0')
    return size
`,
  }),
  builtinFunction('sys', 'displayhook(object, /) -> None', {
    doc: 'Print an object, as a prompt does: nothing for None.',
    python: `
def displayhook(object, /):
    if object is not None:
        import builtins
        builtins._ = None
        print(repr(object))
        builtins._ = object
`,
  }),
];

function names(list: readonly string[]): PyTuple {
  return new PyTuple(TUPLE, list.map(mkstr));
}

/** What is the same in each run. */
const fixed = lazily((): readonly (readonly [string, PyValue])[] => [
  ...records(),
  ['_UnraisableHookArgs', unraisableClass()],
  ['_hooks', new PyTuple(hooksClass(), [null, null])],
  ['stdlib_module_names', frozensetOf(FROZENSET, [...STDLIB].sort().map(mkstr))],
  ['builtin_module_names', names(moduleNames())],
]);

function members(m: Machine): (readonly [string, PyValue])[] {
  const stdout = new TextStream('stdout');
  const stderr = new TextStream('stderr');
  const stdin = new TextStream('stdin');
  return [
    ['modules', m.modules],
    ['stdout', stdout],
    ['__stdout__', stdout],
    ['stderr', stderr],
    ['__stderr__', stderr],
    ['stdin', stdin],
    ['__stdin__', stdin],
    ['argv', new PyList(LIST, [mkstr(scriptName(m))])],
    ['maxsize', 9223372036854775807n],
    ['maxunicode', 0x10ffff],
    ['byteorder', 'little'],
    ['platform', 'linux'],
    ['float_repr_style', 'short'],
    ['api_version', 1013],
    ['hexversion', 0x030e02f0],
    ['version', '3.14.2 (monty-edge)'],
    ...fixed(),
  ];
}

export const SYS: ModuleSource = {
  name: 'sys',
  doc: 'This module provides access to some objects used or maintained by the interpreter.',
  contents() {
    fixed();
    return { functions: functions(), members };
  },
  python: `
class _implementation:
    def __repr__(self):
        return 'namespace(' + ', '.join(f'{name}={value!r}' for name, value in vars(self).items()) + ')'


implementation = _implementation()
implementation.name = 'cpython'
implementation.cache_tag = 'cpython-314'
implementation.version = version_info
implementation.hexversion = hexversion

orig_argv = ['python', *argv]
path = []
warnoptions = []
dont_write_bytecode = True
executable = ''
prefix = base_prefix = exec_prefix = base_exec_prefix = ''
copyright = ''
__displayhook__ = displayhook


def excepthook(exctype, value, traceback, /):
    """Handle an exception by displaying it with a traceback on sys.stderr."""
    import traceback as module
    module.print_exception(exctype, value, traceback)

__excepthook__ = excepthook


def unraisablehook(unraisable, /):
    """Handle an unraisable exception."""
    import traceback as module
    message = unraisable.err_msg or 'Exception ignored in'
    stderr.write(f'{message}:\\n' if unraisable.object is None else f'{message}: {unraisable.object!r}\\n')
    rows = module.extract_tb(unraisable.exc_traceback)
    rows = [module.FrameSummary(row.filename, row.lineno, row.name, line=row.line) for row in rows]
    if rows:
        stderr.write('Traceback (most recent call last):\\n' + ''.join(module.format_list(rows)))
    stderr.write(''.join(module.format_exception_only(unraisable.exc_type, unraisable.exc_value)))

__unraisablehook__ = unraisablehook


_audit_hooks = []


def audit(*args):
    """Passes the event to any hooks that are attached. Nothing but the program raises events here."""
    if not args:
        raise TypeError('audit expected at least 1 argument, got 0')
    event, *rest = args
    if not isinstance(event, str):
        raise TypeError(f'audit() argument 1 must be str, not {type(event).__name__}')
    for hook in _audit_hooks:
        hook(event, tuple(rest))


def addaudithook(hook):
    """Adds a new audit hook callback."""
    _audit_hooks.append(hook)


def breakpointhook(*args, **kwargs):
    """Called by breakpoint(): there is no debugger here."""
    raise RuntimeError('there is no debugger in this sandbox')

__breakpointhook__ = breakpointhook


_hooks_class = type(_hooks)


def get_asyncgen_hooks():
    """Return the installed asynchronous generators hooks."""
    return _hooks


def set_asyncgen_hooks(firstiter=None, finalizer=None):
    """Set a finalizer for async generators objects: the event loop of the sandbox closes them itself."""
    global _hooks
    for name, hook in (('firstiter', firstiter), ('finalizer', finalizer)):
        if hook is not None and not callable(hook):
            raise TypeError(f'callable {name} expected, got {type(hook).__name__}')
    _hooks = _hooks_class((firstiter, finalizer))

_origin_depth = 0


def get_coroutine_origin_tracking_depth():
    """Check status of origin tracking for coroutine objects in this thread."""
    return _origin_depth


def set_coroutine_origin_tracking_depth(depth):
    """Enable or disable origin tracking for coroutine objects in this thread: nothing is tracked."""
    global _origin_depth
    if not isinstance(depth, int):
        raise TypeError(f"'{type(depth).__name__}' object cannot be interpreted as an integer")
    if depth < 0:
        raise ValueError('depth must be >= 0')
    _origin_depth = depth
`,
};
