/**
 * `traceback`: exceptions and stacks as text. What a frame looks like is the machine's to say (values/traceback.ts); there
 * are no frame objects.
 */
import {
  BAIL, LIST, PyExc, PyList, PyModule, PyStr, PyTraceback, PyTuple, TUPLE, bare, builtinFunction, callerPlace, exceptionOnly, hintOf, intrinsic, mkstr, stackRows, utf16,
} from '../values/mod.ts'; // prettier-ignore
import type { Machine, PyBuiltin, PyValue, Str } from '../values/mod.ts';
import type { ModuleSource } from './modules.ts';

function moduleFinder(m: Machine): (name: string) => PyModule | undefined {
  return (name) => {
    const v = m.modules.getStr(name);
    return v instanceof PyModule ? v : undefined;
  };
}

function functions(): PyBuiltin[] {
  return [
    builtinFunction('_traceback', 'rows(tb, /)', {
      doc: '(file, line, name, source line, last line, column, last column, text) of each row; None for what is no traceback.',
      run(m, tb) {
        if (tb !== null && !(tb instanceof PyTraceback)) return null;
        const rows = stackRows(tb);
        // A row is looked up, cut out, measured for its carets and put together: some microseconds.
        m.charge(rows.reduce((n, row) => n + row.text.length + 256, 0));
        return new PyList(
          LIST,
          rows.map((row) => {
            const { fileName, line, name, sourceLine, endLine, column, endColumn, text } = row;
            return new PyTuple(TUPLE, [
              mkstr(fileName), line, mkstr(name), mkstr(sourceLine), endLine, column, endColumn, mkstr(text),
            ]); // prettier-ignore
          }),
        );
      },
    }),
    builtinFunction('_traceback', 'caller(tb, level, /)', {
      doc: '(file, line, name) of the row that stands so many before the end, or the first; None if there are no rows.',
      run(m, tb, level) {
        m.charge(1);
        const place = callerPlace(tb instanceof PyTraceback ? tb : null, typeof level === 'number' ? level : 1);
        return place === undefined ? null : new PyTuple(TUPLE, [mkstr(place.fileName), place.line, mkstr(place.name)]);
      },
    }),
    builtinFunction('_traceback', 'stack()', {
      doc: 'The stack of the program as a traceback.',
      python: '\ndef stack():\n    return $stack()\n',
    }),
    builtinFunction('_traceback', 'modules()', {
      doc: 'What the globals of each row of the stack call their module, or None.',
      python: '\ndef modules():\n    return $stack_modules()\n',
    }),
    builtinFunction('_traceback', 'hint(exc, traced, /)', {
      doc: '". Did you mean …?" for an exception, or "". Only a traceback knows the names of the frame of a NameError.',
      run(m, exc, traced) {
        if (!(exc instanceof PyExc)) return '';
        let asks = false;
        const names = (): null => {
          asks = true;
          return null;
        };
        const hint = hintOf(exc, { module: moduleFinder(m), traced: traced === true, names });
        return asks ? BAIL : mkstr(hint);
      },
      python: `
def hint(exc, traced, /):
    try:
        names = $names_of(exc.obj)
    except Exception:
        return ''
    return $hint_among(exc, names)
`,
    }),
    builtinFunction('_traceback', 'only(exc, text, /)', {
      doc: 'The lines of an exception alone, whose str() is `text`.',
      run(m, exc, text) {
        const str = (v: PyValue): string => {
          if (v === exc) return utf16(text as Str);
          if (typeof v === 'string' || v instanceof PyStr) return utf16(v);
          return typeof v === 'number' ? String(v) : '<note str() failed>';
        };
        return mkstr(exceptionOnly(exc as PyExc, { str, module: moduleFinder(m) }));
      },
    }),
  ];
}

intrinsic('hint_among', 1, (m, exc, names) => {
  const { items } = names as PyList;
  m.charge(items.length >>> 2);
  const texts = () => items.map((name) => utf16(bare(name) as Str));
  return mkstr(hintOf(exc as PyExc, { module: moduleFinder(m), names: texts }));
});

const NATIVE: ModuleSource = { name: '_traceback', doc: 'What traceback is made of.', contents: () => ({ functions: functions() }) };

const TRACEBACK: ModuleSource = {
  name: 'traceback',
  doc: 'Extract, format and print information about Python stack traces.',
  python: `
import sys
import _traceback

__all__ = ['extract_stack', 'extract_tb', 'format_exception', 'format_exception_only', 'format_list', 'format_stack',
           'format_tb', 'print_exc', 'format_exc', 'print_exception', 'print_last', 'print_stack', 'print_tb',
           'clear_frames', 'FrameSummary', 'StackSummary', 'TracebackException', 'print_list']

_CAUSE = '\\nThe above exception was the direct cause of the following exception:\\n\\n'
_CONTEXT = '\\nDuring handling of the above exception, another exception occurred:\\n\\n'
_SAME_FRAMES = 3


def print_list(extracted_list, file=None):
    """Print the list of tuples as returned by extract_tb() or extract_stack() as a formatted stack trace."""
    if file is None:
        file = sys.stderr
    for item in StackSummary.from_list(extracted_list).format():
        print(item, file=file, end='')


def format_list(extracted_list):
    """Format a list of tuples or FrameSummary objects for printing."""
    return StackSummary.from_list(extracted_list).format()


def print_tb(tb, limit=None, file=None):
    """Print up to 'limit' stack trace entries from the traceback 'tb'."""
    print_list(extract_tb(tb, limit=limit), file=file)


def format_tb(tb, limit=None):
    """A shorthand for 'format_list(extract_tb(tb, limit))'."""
    return extract_tb(tb, limit=limit).format()


def extract_tb(tb, limit=None):
    """Return a StackSummary object representing a list of pre-processed entries from traceback."""
    return _summary(tb, limit)


def extract_stack(f=None, limit=None):
    """Extract the raw traceback from the current stack frame."""
    if f is not None:
        f.f_back
    stack = _summary(_traceback.stack(), limit, inner_first=True)
    for frame in stack:
        # Where in its line a frame is, a stack does not tell.
        frame._text = frame.colno = frame.end_colno = None
        frame.end_lineno = frame.lineno
    return stack


def print_stack(f=None, limit=None, file=None):
    """Print a stack trace from its invocation point."""
    print_list(extract_stack(f, limit), file=file)


def format_stack(f=None, limit=None):
    """Shorthand for 'format_list(extract_stack(f, limit))'."""
    return extract_stack(f, limit).format()


class _Sentinel:
    def __repr__(self):
        return '<implicit>'

_sentinel = _Sentinel()


def _parse(exc, value, tb):
    if (value is _sentinel) != (tb is _sentinel):
        raise ValueError('Both or neither of value and tb must be given')
    if value is tb is _sentinel:
        if exc is not None:
            if isinstance(exc, BaseException):
                return exc, exc.__traceback__
            raise TypeError(f'Exception expected for value, {type(exc).__name__} found')
        return None, None
    return value, tb


def print_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, file=None, chain=True, **kwargs):
    """Print exception up to 'limit' stack trace entries from 'tb' to 'file'."""
    value, tb = _parse(exc, value, tb)
    TracebackException(type(value), value, tb, limit=limit, compact=True).print(file=file, chain=chain)


def format_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, chain=True, **kwargs):
    """Format a stack trace and the exception information."""
    value, tb = _parse(exc, value, tb)
    return list(TracebackException(type(value), value, tb, limit=limit, compact=True).format(chain=chain))


def format_exception_only(exc, /, value=_sentinel, *, show_group=False, **kwargs):
    """Format the exception part of a traceback."""
    if value is _sentinel:
        value = exc
    return list(TracebackException(type(value), value, None, compact=True).format_exception_only(show_group=show_group))


def print_exc(limit=None, file=None, chain=True):
    """Shorthand for 'print_exception(sys.exception(), limit=limit, file=file, chain=chain)'."""
    print_exception(sys.exception(), limit=limit, file=file, chain=chain)


def format_exc(limit=None, chain=True):
    """Like print_exc() but return a string."""
    return ''.join(format_exception(sys.exception(), limit=limit, chain=chain))


def print_last(limit=None, file=None, chain=True):
    """This is a shorthand for 'print_exception(sys.last_exc, limit=limit, file=file, chain=chain)'."""
    if not hasattr(sys, 'last_exc'):
        raise ValueError('no last exception')
    print_exception(sys.last_exc, limit=limit, file=file, chain=chain)


def clear_frames(tb):
    """Clear all references to local variables in the frames of a traceback: there are none to be seen."""


class FrameSummary:
    """Information about a single frame from a traceback."""

    __slots__ = ('filename', 'lineno', 'end_lineno', 'colno', 'end_colno', 'name', '_line', 'locals', '_text')

    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, end_lineno=None,
                 colno=None, end_colno=None, **kwargs):
        self.filename = filename
        self.lineno = lineno
        self.end_lineno = lineno if end_lineno is None else end_lineno
        self.colno = colno
        self.end_colno = end_colno
        self.name = name
        self._line = line
        self.locals = {k: _safe(v, repr, 'local') for k, v in locals.items()} if locals else None
        self._text = None

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return (self.filename == other.filename and self.lineno == other.lineno and self.name == other.name
                    and self.locals == other.locals)
        if isinstance(other, tuple):
            return (self.filename, self.lineno, self.name, self.line) == other
        return NotImplemented

    def __getitem__(self, pos):
        return (self.filename, self.lineno, self.name, self.line)[pos]

    def __iter__(self):
        return iter([self.filename, self.lineno, self.name, self.line])

    def __repr__(self):
        return f'<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>'

    def __len__(self):
        return 4

    @property
    def line(self):
        if self._line is None:
            return '' if self.lineno is not None else None
        return self._line.strip()


def _summary(tb, limit, inner_first=False):
    frames = []
    rows = _traceback.rows(tb)
    if rows is None:
        tb.tb_frame
        rows = []
    if limit is None:
        limit = getattr(sys, 'tracebacklimit', None)
        if limit is not None and limit < 0:
            limit = 0
    if limit is not None:
        from itertools import islice
        if inner_first:
            rows = rows[::-1]
        rows = list(islice(rows, limit)) if limit >= 0 else rows[limit:]
        if inner_first:
            rows.reverse()
    for filename, lineno, name, line, end_lineno, colno, end_colno, text in rows:
        frame = FrameSummary(filename, lineno, name, line=line, end_lineno=end_lineno, colno=colno, end_colno=end_colno)
        frame._text = text
        frames.append(frame)
    return StackSummary(frames)


class StackSummary(list):
    """A list of FrameSummary objects, representing a stack of frames."""

    @classmethod
    def extract(klass, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        """Create a StackSummary from a traceback or stack object: there are no frames to be seen."""
        raise NotImplementedError('frames are not available')

    @classmethod
    def from_list(klass, a_list):
        """Create a StackSummary object from a supplied list of FrameSummary objects or old-style list of tuples."""
        result = StackSummary()
        for frame in a_list:
            if isinstance(frame, FrameSummary):
                result.append(frame)
            else:
                filename, lineno, name, line = frame
                result.append(FrameSummary(filename, lineno, name, line=line))
        return result

    def format_frame_summary(self, frame_summary, **kwargs):
        """Format the lines for a single FrameSummary."""
        if frame_summary._text is not None and not frame_summary.locals:
            return frame_summary._text
        text = f'  File "{frame_summary.filename}", line {frame_summary.lineno}, in {frame_summary.name}\\n'
        if frame_summary.line:
            text += f'    {frame_summary.line}\\n'
        if frame_summary.locals:
            for name, value in sorted(frame_summary.locals.items()):
                text += f'    {name} = {value}\\n'
        return text

    def format(self, **kwargs):
        """Format the stack ready for printing."""
        result = []
        last = None
        count = 0
        def repeated():
            more = count - _SAME_FRAMES
            result.append(f"  [Previous line repeated {more} more time{'s' if more > 1 else ''}]\\n")
        for frame in self:
            text = self.format_frame_summary(frame)
            if text is None:
                continue
            key = (frame.filename, frame.lineno, frame.name)
            if key != last:
                if count > _SAME_FRAMES:
                    repeated()
                last = key
                count = 0
            count += 1
            if count <= _SAME_FRAMES:
                result.append(text)
        if count > _SAME_FRAMES:
            repeated()
        return result


def _safe(value, func=str, what='exception'):
    try:
        return func(value)
    except:
        return f'<{what} {func.__name__}() failed>'


def _indent(text, prefix):
    return ''.join(prefix + line if line.strip() else line for line in text.splitlines(True))


class _Context:
    # Where the printing of nested groups stands.
    def __init__(self):
        self.depth = 0
        self.need_close = False

    def indent(self):
        return ' ' * (2 * self.depth)

    def emit(self, texts, margin='|'):
        prefix = self.indent()
        if self.depth:
            prefix += margin + ' '
        for text in [texts] if isinstance(texts, str) else texts:
            yield ''.join(prefix + line for line in text.splitlines(True)) if prefix else text


class TracebackException:
    """An exception ready for rendering."""

    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False,
                 compact=False, max_group_width=15, max_group_depth=10, save_exc_type=True, _seen=None):
        outermost = _seen is None
        if outermost:
            _seen = set()
        _seen.add(id(exc_value))
        self.max_group_width = max_group_width
        self.max_group_depth = max_group_depth
        self.stack = _summary(exc_traceback, limit)
        self._exc_type = exc_type if save_exc_type else None
        self.exc_type_qualname = None
        self.exc_type_module = None
        if exc_type is not None:
            self.exc_type_qualname = exc_type.__qualname__
            self.exc_type_module = exc_type.__module__
        self._str = _safe(exc_value)
        self.__notes__ = None
        if isinstance(exc_value, BaseException):
            try:
                self.__notes__ = getattr(exc_value, '__notes__', None)
            except Exception as e:
                self.__notes__ = [f'Ignored error getting __notes__: {_safe(e, repr, '__notes__')}']
            self._str += _traceback.hint(exc_value, exc_traceback is not None)
        self._is_syntax_error = False
        self._only = None
        if exc_type is not None and issubclass(exc_type, SyntaxError):
            self._is_syntax_error = True
            self.filename = exc_value.filename
            self.lineno = None if exc_value.lineno is None else str(exc_value.lineno)
            self.end_lineno = None if exc_value.end_lineno is None else str(exc_value.end_lineno)
            self.text = exc_value.text
            self.offset = exc_value.offset
            self.end_offset = exc_value.end_offset
            self.msg = exc_value.msg
            self._only = _traceback.only(exc_value, _safe(exc_value))
        self.__suppress_context__ = exc_value is not None and exc_value.__suppress_context__
        self.__cause__ = self.__context__ = None
        self.exceptions = None
        if not outermost:
            return
        def wrapped(exc):
            part = TracebackException(type(exc), exc, exc.__traceback__, limit=limit, max_group_width=max_group_width,
                                      max_group_depth=max_group_depth, _seen=_seen)
            waiting.append((part, exc))
            return part
        # Chains may be longer than the stack is deep.
        waiting = [(self, exc_value)]
        while waiting:
            whole, exc = waiting.pop()
            if not isinstance(exc, BaseException):
                continue
            cause, context = exc.__cause__, exc.__context__
            if cause is not None and id(cause) not in _seen:
                whole.__cause__ = wrapped(cause)
            if context is not None and id(context) not in _seen and not (
                    compact and (whole.__cause__ is not None or exc.__suppress_context__)):
                whole.__context__ = wrapped(context)
            if isinstance(exc, BaseExceptionGroup):
                whole.exceptions = [wrapped(e) for e in exc.exceptions]

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        """Create a TracebackException from an exception."""
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    @property
    def exc_type(self):
        import warnings
        warnings.warn('Deprecated in 3.13. Use exc_type_str instead.', DeprecationWarning, stacklevel=1)
        return self._exc_type

    @property
    def exc_type_str(self):
        if self._exc_type is None:
            return None
        module = self.exc_type_module
        if module in ('__main__', 'builtins'):
            return self.exc_type_qualname
        return f"{module if isinstance(module, str) else '<unknown>'}.{self.exc_type_qualname}"

    def __eq__(self, other):
        if isinstance(other, TracebackException):
            mine, others = dict(self.__dict__), dict(other.__dict__)
            return mine == others
        return NotImplemented

    def __str__(self):
        return self._str

    def format_exception_only(self, *, show_group=False, _depth=0, **kwargs):
        """Format the exception part of the traceback."""
        indent = 3 * _depth * ' '
        if self.exc_type_qualname is None or self._exc_type is type(None):
            yield f'{indent}NoneType: {self._str}\\n'
            return
        if self._only is not None:
            for line in self._only.splitlines(True):
                yield indent + line
            return
        name = self.exc_type_str
        text = f'{name}\\n' if not self._str else f'{name}: {self._str}\\n'
        yield indent + text if not _depth else _indent(text, indent)
        notes = self.__notes__
        if notes is not None:
            if isinstance(notes, (list, tuple)) or (hasattr(type(notes), '__iter__') and not isinstance(notes, (str, bytes))):
                for note in notes:
                    for line in _note(note).split('\\n'):
                        yield indent + line + '\\n'
            else:
                yield f'{indent}{_safe(notes, repr, '__notes__')}\\n'
        if self.exceptions and show_group:
            for exc in self.exceptions:
                yield from exc.format_exception_only(show_group=show_group, _depth=_depth + 1)

    def format(self, *, chain=True, _ctx=None, **kwargs):
        """Format the exception."""
        if _ctx is None:
            _ctx = _Context()
        output = []
        exc = self
        if chain:
            while exc:
                if exc.__cause__ is not None:
                    message, next_exc = _CAUSE, exc.__cause__
                elif exc.__context__ is not None and not exc.__suppress_context__:
                    message, next_exc = _CONTEXT, exc.__context__
                else:
                    message = next_exc = None
                output.append((message, exc))
                exc = next_exc
        else:
            output.append((None, exc))
        for message, exc in reversed(output):
            if message is not None:
                yield from _ctx.emit(message)
            if exc.exceptions is None:
                if exc.stack:
                    yield from _ctx.emit('Traceback (most recent call last):\\n')
                    yield from _ctx.emit(exc.stack.format())
                yield from _ctx.emit(exc.format_exception_only())
            elif _ctx.depth > self.max_group_depth:
                yield from _ctx.emit(f'... (max_group_depth is {self.max_group_depth})\\n')
            else:
                yield from self._group(exc, _ctx)

    def _group(self, exc, ctx):
        top = ctx.depth == 0
        if top:
            ctx.depth += 1
        if exc.stack:
            yield from ctx.emit('Exception Group Traceback (most recent call last):\\n', '+' if top else '|')
            yield from ctx.emit(exc.stack.format())
        yield from ctx.emit(exc.format_exception_only())
        width = self.max_group_width
        count = len(exc.exceptions)
        n = count if count <= width else width + 1
        ctx.need_close = False
        for i in range(n):
            last = i == n - 1
            if last:
                ctx.need_close = True
            more = i >= width
            yield f"{ctx.indent()}{'+-' if i == 0 else '  '}+---------------- {'...' if more else i + 1} ----------------\\n"
            ctx.depth += 1
            if more:
                rest = count - width
                yield from ctx.emit(f"and {rest} more exception{'s' if rest > 1 else ''}\\n")
            else:
                yield from exc.exceptions[i].format(_ctx=ctx)
            if last and ctx.need_close:
                yield f'{ctx.indent()}+------------------------------------\\n'
                ctx.need_close = False
            ctx.depth -= 1
        if top:
            ctx.depth = 0

    def print(self, *, file=None, chain=True, **kwargs):
        """Print the result of self.format(chain=chain) to 'file'."""
        if file is None:
            file = sys.stderr
        for line in self.format(chain=chain):
            print(line, file=file, end='')


def _note(value):
    try:
        return str(value)
    except:
        return '<note str() failed>'
`,
};

export const TRACEBACK_MODULES: readonly ModuleSource[] = [NATIVE, TRACEBACK];
