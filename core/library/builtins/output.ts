/** print, input, open and help. */
import {
  BAIL,
  Bail,
  PyBound,
  PyBuiltin,
  PyClass,
  PyFunc,
  PyModule,
  PyStr,
  PySub,
  PyTuple,
  TUPLE,
  bare,
  builtinFunction,
  concat,
  intrinsic,
  mkstr,
  mustBeStr,
  str,
  strLength,
  strOf,
  typeName,
  typeOf,
  utf16,
} from '../../values/mod.ts';
import type { Arg, Machine, Out, PyValue, Str } from '../../values/mod.ts';
import { TextSink } from '../textsink.ts';
import { TextStream, hasBytes, hostStream, writeTo } from '../textstream.ts';

/** An argument that is a str or None; undefined with a TypeError pending. */
function separator(m: Machine, v: Arg, name: string, fallback: string): Str | undefined {
  if (v === null) return fallback;
  const text = bare(v as PyValue);
  if (typeof text === 'string' || text instanceof PyStr) return text;
  return m.raise('TypeError', `${name} must be None or a string, not ${typeName(v as PyValue)}`);
}

const STANDARD = ['stdin', 'stdout', 'stderr'] as const;
type Standard = (typeof STANDARD)[number];

/** Whether the program has replaced or closed a standard stream, or given it another encoding. */
function redirected(m: Machine, name: Standard = 'stdout'): boolean {
  const sys = m.modules.getStr('sys');
  if (!(sys instanceof PyModule)) return false;
  const now = sys.dict.getStr(name);
  return now !== sys.dict.getStr(`__${name}__`) || (now instanceof TextStream && (now.closed || !now.plain));
}

/** What the program has put in the place of a stream. */
function stream(m: Machine, name: Standard): PyValue | undefined {
  return (m.modules.getStr('sys') as PyModule).dict.getStr(name);
}

/** Each text is written by itself, as CPython writes them. */
function printTo(m: Machine, file: TextSink, items: readonly PyValue[], between: Str, last: Str): null | Bail {
  const texts: Str[] = [];
  for (let i = 0; i < items.length; i++) {
    const s = str(m, items[i]!);
    if (s instanceof Bail) return s;
    if (i > 0) texts.push(between);
    texts.push(s);
  }
  m.work(texts.length);
  for (const text of texts) file.put(m, text);
  file.put(m, last);
  return null;
}

const print = (): PyBuiltin =>
  builtinFunction(
    'builtins',
    "print(*args: object, sep: str | None = ' ', end: str | None = '\\n', file=None, flush: bool = False) -> None",
    {
      doc: `Prints the values to a stream, or to sys.stdout by default.

>>> print('a', 1, sep='-')
a-1`,
      run(m, values, sep, end, file, flush): Out {
        let target = file as PyValue;
        if (target === null && redirected(m)) {
          const stdout = stream(m, 'stdout');
          if (stdout === undefined) return m.raise('RuntimeError', 'lost sys.stdout');
          if (stdout === null) return null;
          target = stdout;
        }
        // The text of a subclass of str is what its `__str__` says.
        if (
          (target !== null && !(target instanceof TextSink && target.plain && typeof flush === 'boolean')) ||
          sep instanceof PySub ||
          end instanceof PySub
        )
          return BAIL;
        const between = separator(m, sep, 'sep', ' ');
        const last = between === undefined ? undefined : separator(m, end, 'end', '\n');
        if (between === undefined || last === undefined) return undefined;
        const { items } = values as PyTuple;
        if (target instanceof TextSink) return printTo(m, target, items, between, last);
        let out: Str = '';
        for (let i = 0; i < items.length; i++) {
          const s = str(m, items[i]!);
          if (s instanceof Bail) return BAIL;
          out = i === 0 ? s : concat(concat(out, between), s);
        }
        const all = concat(out, last);
        // What stands before a text without bytes is written.
        if (!hasBytes(all)) return BAIL;
        m.work(strLength(out));
        m.write('stdout', all);
        return null;
      },
      python: `
def print(*args, sep=' ', end='\\n', file=None, flush=False):
    flush = True if flush else False
    if sep is None:
        sep = ' '
    elif not isinstance(sep, str):
        raise TypeError(f'sep must be None or a string, not {$type_name(sep)}')
    if end is None:
        end = '\\n'
    elif not isinstance(end, str):
        raise TypeError(f'end must be None or a string, not {$type_name(end)}')
    if file is None:
        file = $redirected()
    first = True
    for v in args:
        if file is None:
            if not first:
                $write(str(sep))
            $write(str(v))
        else:
            if not first:
                file.write(str(sep))
            file.write(str(v))
        first = False
    if file is None:
        $write(str(end))
        return
    file.write(str(end))
    if flush:
        file.flush()
`,
    },
  );

intrinsic('write', 1, (m, text) =>
  writeTo(m, hostStream(m, 'stdout'), mustBeStr(text!, '__str__')) ? null : undefined,
);
/** sys.stdout if the program has replaced it. */
intrinsic('redirected', 1, (m) => (redirected(m) ? (stream(m, 'stdout') ?? null) : null));
/** The streams that a program has put in the place of the standard ones; None for each that it has not. */
intrinsic(
  'redirected_streams',
  1,
  (m) =>
    new PyTuple(
      TUPLE,
      STANDARD.map((name) => (redirected(m, name) ? (stream(m, name) ?? null) : null)),
    ),
);
// For saved runs that are in the input() of earlier releases.
intrinsic('redirected_input', 1, (m) => (redirected(m, 'stdin') ? (stream(m, 'stdin') ?? null) : null));

const input = (): PyBuiltin =>
  builtinFunction('builtins', "input(prompt='', /) -> str", {
    doc: `Read a line from standard input, which is empty here: raises EOFError.

>>> input()
Traceback (most recent call last):
    ...
EOFError: EOF when reading a line`,
    run(m, prompt) {
      const text = str(m, prompt as PyValue);
      if (text instanceof Bail) return BAIL;
      const others = STANDARD.filter((name) => redirected(m, name));
      const lost = others.find((name) => (stream(m, name) ?? null) === null);
      if (lost !== undefined) return m.raise('RuntimeError', `lost sys.${lost}`);
      if (others.length > 0) return BAIL;
      m.write('stdout', text);
      return m.raise('EOFError', 'EOF when reading a line');
    },
    python: `
def input(prompt='', /):
    stdin, stdout, stderr = $redirected_streams()
    for stream, name in ((stderr, 'flush'), (stdin, 'fileno')):
        if stream is not None:
            try:
                getattr(stream, name)()
            except BaseException:
                pass
    if type(prompt) is not str or prompt:
        if stdout is None:
            $write(str(prompt))
        else:
            stdout.write(str(prompt))
    if stdout is not None:
        # What was written must be out before more is read: both may come to the same place.
        try:
            stdout.flush()
        except BaseException:
            pass
    line = '' if stdin is None else stdin.readline()
    if not isinstance(line, (str, bytes)):
        raise TypeError('object.readline() returned non-string')
    if not line:
        raise EOFError('EOF when reading a line')
    return line[:-1] if line[-1:] == ('\\n' if isinstance(line, str) else b'\\n') else line
`,
  });

const open = (): PyBuiltin =>
  builtinFunction(
    'builtins',
    "open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None)",
    {
      doc: `Open a file of the virtual file system. There are none unless the host gives some.

>>> open('/none')
Traceback (most recent call last):
    ...
FileNotFoundError: [Errno 2] No such file or directory: '/none'`,
      python: `
def open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None):
    return __import__('_io')._open(file, mode, buffering, encoding, errors, newline, closefd, opener)
`,
    },
  );

const breakpoint = (): PyBuiltin =>
  builtinFunction('builtins', 'breakpoint(*args, **kws)', {
    doc: `Call sys.breakpointhook(*args, **kws).

>>> import sys
>>> sys.breakpointhook = lambda: 'stopped'
>>> breakpoint()
'stopped'
>>> sys.breakpointhook = sys.__breakpointhook__`,
    python: `
def breakpoint(*args, **kws):
    return __import__('sys').breakpointhook(*args, **kws)
`,
  });

// ---- help

/** The parameters of a builtin, as help shows them. */
function parameters(f: PyBuiltin): string {
  const open = f.key.indexOf('(');
  if (open < 0) return '';
  const parts: string[] = [];
  let kwonly = false;
  let slash = false;
  for (const p of f.sig.params) {
    if (slash && p.kind !== 'posonly') {
      parts.push('/');
      slash = false;
    }
    if (p.kind === 'kwonly' && !kwonly) parts.push('*');
    if (p.kind === 'kwonly' || p.kind === 'varargs') kwonly = true;
    const star = p.kind === 'varargs' ? '*' : p.kind === 'varkw' ? '**' : '';
    parts.push(`${star}${p.name}${p.text === null ? '' : `=${p.text}`}`);
    if (p.kind === 'posonly') slash = true;
  }
  if (slash) parts.push('/');
  return `(${parts.join(', ')})`;
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : `    ${line}`))
    .join('\n');
}

/** The page that help() prints about a value. */
function page(v: PyValue): string {
  const f = v instanceof PyBound ? v.func : v;
  if (f instanceof PyBuiltin) {
    const what =
      f.owner === null ? 'built-in function' : v instanceof PyBound ? 'built-in method' : 'method descriptor';
    const where = f.owner === null ? `module ${f.module ?? 'builtins'}` : `class ${f.owner.name}`;
    return `Help on ${what} ${f.name} in ${where}:\n\n${f.name}${parameters(f)}\n${indented(f.row.doc)}\n`;
  }
  if (f instanceof PyFunc) {
    const name = utf16(f.name);
    const text = strOf(f.doc);
    const doc = text !== undefined ? `\n${indented(utf16(text))}` : '';
    const params = f.code.code.params.names.join(', ');
    return `Help on function ${name} in module ${typeof f.module === 'string' ? f.module : '__main__'}:\n\n${name}(${params})${doc}\n`;
  }
  if (v instanceof PyModule) {
    const [first = '', ...rest] = utf16(strOf(v.dict.getStr('__doc__') ?? null) ?? '')
      .trim()
      .split('\n');
    const name = utf16(strOf(v.dict.getStr('__name__') ?? null) ?? '');
    const more = rest.join('\n').trim();
    const names = v.dict
      .keyArray()
      .filter((n) => typeof n === 'string' && !n.startsWith('_'))
      .sort();
    return [
      `Help on module ${name}:\n\nNAME\n    ${name}${first === '' ? '' : ` - ${first}`}\n`,
      ...(more === '' ? [] : [`DESCRIPTION\n${indented(more)}\n`]),
      ...(names.length === 0 ? [] : [`CONTENTS\n${indented(names.join('\n'))}\n`]),
    ].join('\n');
  }
  const cls = v instanceof PyClass ? v : typeOf(v);
  const names = [...cls.own().keys()].filter((n) => !n.startsWith('_')).sort();
  const doc = strOf(cls.own().get('__doc__')?.v ?? null);
  const lines = names.map((n) => ` |  ${n}`).join('\n');
  return `Help on class ${cls.qualname}:\n\nclass ${cls.qualname}\n${doc !== undefined ? ` |  ${utf16(doc)}\n |\n` : ''}${lines}\n`;
}

intrinsic('help_page', 1, (_m, v) => mkstr(page(v!)));

// Where print() writes: a program may have redirected it.
const help = (): PyBuiltin =>
  builtinFunction('builtins', 'help(request=..., /)', {
    doc: 'Print what is known about an object.',
    python: `
def help(*request):
    print($help_page(request[0]) if request else 'Type help(object) for help about object.\\n', end='')
`,
  });

export const output = (): PyBuiltin[] => [breakpoint(), help(), input(), open(), print()];
