/** `warnings`: what a program says of itself without failing. Places are those of the program's own frames. */
import type { ModuleSource } from './modules.ts';

export const WARNINGS: ModuleSource = {
  name: 'warnings',
  doc: 'Python part of the warnings subsystem.',
  python: `
import sys
import _traceback
from operator import index as _index

__all__ = ['warn', 'warn_explicit', 'showwarning', 'formatwarning', 'filterwarnings', 'simplefilter', 'resetwarnings',
           'catch_warnings', 'deprecated']

defaultaction = 'default'
onceregistry = {}
_seen = {}
_ACTIONS = ('error', 'ignore', 'always', 'all', 'default', 'module', 'once')

filters = [
    ('default', None, DeprecationWarning, '__main__', 0),
    ('ignore', None, DeprecationWarning, None, 0),
    ('ignore', None, PendingDeprecationWarning, None, 0),
    ('ignore', None, ImportWarning, None, 0),
    ('ignore', None, ResourceWarning, None, 0),
]


def _changed():
    # Filters decide anew about what has been shown once.
    _seen.clear()


class WarningMessage(object):
    """What is known of a warning."""
    _WARNING_DETAILS = ('message', 'category', 'filename', 'lineno', 'file', 'line', 'source')

    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message = message
        self.category = category
        self.filename = filename
        self.lineno = lineno
        self.file = file
        self.line = line
        self.source = source
        self._category_name = category.__name__ if category else None

    def __str__(self):
        return (f'{{message : {self.message!r}, category : {self._category_name!r}, filename : {self.filename!r}, '
                f'lineno : {self.lineno}, line : {self.line!r}}}')

    def __repr__(self):
        return f'<{type(self).__qualname__} {self}>'


def showwarning(message, category, filename, lineno, file=None, line=None):
    """Hook to write a warning to a file; replace if you like."""
    _show(WarningMessage(message, category, filename, lineno, file, line))

_showwarning_orig = showwarning
_lines = {}


def _show(msg):
    file = sys.stderr if msg.file is None else msg.file
    if file is None:
        return
    line = msg.line if msg.line is not None else _lines.get((msg.filename, msg.lineno), '')
    try:
        text = formatwarning(msg.message, msg.category, msg.filename, msg.lineno, line)
        if msg.source is not None:
            text += f'{msg.category.__name__}: Enable tracemalloc to get the object allocation traceback\\n'
        file.write(text)
    except OSError:
        pass


def formatwarning(message, category, filename, lineno, line=None):
    """Function to format a warning the standard way."""
    text = f'{filename}:{lineno}: {category.__name__}: {message}\\n'
    if line is None:
        line = _lines.get((filename, lineno), '')
    line = line.strip()
    return f'{text}  {line}\\n' if line else text


def _check_action(action):
    if action not in _ACTIONS:
        raise ValueError(f'invalid action: {action!r}')


def filterwarnings(action, message='', category=Warning, module='', lineno=0, append=False):
    """Insert an entry into the list of warnings filters (at the front)."""
    _check_action(action)
    if not isinstance(message, str):
        raise TypeError('message must be a string')
    if not isinstance(category, type) or not issubclass(category, Warning):
        raise TypeError('category must be a Warning subclass')
    if not isinstance(module, str):
        raise TypeError('module must be a string')
    if not isinstance(lineno, int):
        raise TypeError('lineno must be an int')
    if lineno < 0:
        raise ValueError('lineno must be an int >= 0')
    if message or module:
        import re
    _add(action, re.compile(message, re.I) if message else None, category, re.compile(module) if module else None, lineno, append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    """Insert a simple entry into the list of warnings filters (at the front)."""
    _check_action(action)
    if not isinstance(lineno, int):
        raise TypeError('lineno must be an int')
    if lineno < 0:
        raise ValueError('lineno must be an int >= 0')
    _add(action, None, category, None, lineno, append)


def _add(*item):
    *item, append = item
    item = tuple(item)
    if not append:
        if item in filters:
            filters.remove(item)
        filters.insert(0, item)
    elif item not in filters:
        filters.append(item)
    _changed()


def resetwarnings():
    """Clear the list of warning filters, so that no filters are active."""
    filters[:] = []
    _changed()


def warn(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=()):
    """Issue a warning, or maybe ignore it or raise an exception."""
    stacklevel = _index(stacklevel)
    if isinstance(message, Warning):
        category = type(message)
    elif category is None:
        category = UserWarning
    if not (isinstance(category, type) and issubclass(category, Warning)):
        raise TypeError(f'category must be a Warning subclass, not {type(category).__name__!r}')
    if not isinstance(skip_file_prefixes, tuple):
        raise TypeError('skip_file_prefixes must be a tuple of strs.')
    rows = list(zip(_traceback.rows(_traceback.stack()), _traceback.modules()))
    if skip_file_prefixes:
        stacklevel = max(2, stacklevel)
        rows = [row for row in rows if not row[0][0].startswith(skip_file_prefixes)]
    level = max(1, stacklevel)
    if level <= len(rows):
        (filename, lineno, _, line, *_), module = rows[-level]
        module = module or '<string>'
        _lines[filename, lineno] = line
    else:
        filename, lineno, module = '<sys>', 0, 'sys'
    warn_explicit(message, category, filename, lineno, module, _seen, None, source)


def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    """Issue a warning for a place."""
    lineno = int(lineno)
    if module is None:
        module = filename or '<unknown>'
        if module[-3:].lower() == '.py':
            module = module[:-3]
    if registry is None:
        registry = {}
    if isinstance(message, Warning):
        text = str(message)
        category = type(message)
    else:
        text = message
        message = category(message)
    key = (text, category, lineno) if registry is not _seen else (text, category, lineno, filename)
    if registry.get(key):
        return
    for action, pattern, kind, where, line in filters:
        if ((pattern is None or pattern.match(text)) and issubclass(category, kind)
                and (where is None or (where == module if isinstance(where, str) else where.match(module)))
                and (line == 0 or lineno == line)):
            break
    else:
        action = defaultaction
    if action == 'ignore':
        return
    if action == 'error':
        raise message
    if action == 'once':
        registry[key] = 1
        if onceregistry.get((text, category)):
            return
        onceregistry[text, category] = 1
    elif action == 'module':
        registry[key] = 1
        again = (text, category, 0)
        if registry.get(again):
            return
        registry[again] = 1
    elif action == 'default':
        registry[key] = 1
    elif action not in ('always', 'all'):
        raise RuntimeError(f'Unrecognized action ({action!r}) in warnings.filters:\\n None')
    msg = WarningMessage(message, category, filename, lineno, source=source)
    if _record:
        _record[-1](msg)
    elif showwarning is not _showwarning_orig:
        showwarning(msg.message, msg.category, msg.filename, msg.lineno, msg.file, msg.line)
    else:
        _show(msg)


def _compiled(told, filename):
    # What the compiler warned of.
    for message, line, column in told:
        try:
            warn_explicit(message, SyntaxWarning, filename, line)
        except SyntaxWarning:
            error = SyntaxError(message.replace(' Such sequences will not work in the future.', ''), (filename, line, column, None))
        else:
            continue
        raise error

_record = []


class catch_warnings(object):
    """A context manager that copies and restores the warnings filter upon exiting the context."""

    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._recording = record
        self._entered = False
        self._filter = None if action is None else (action, category, lineno, append)

    def __repr__(self):
        return f"catch_warnings({'record=True' if self._recording else ''})"

    def __enter__(self):
        global filters, showwarning
        if self._entered:
            raise RuntimeError(f'Cannot enter {self!r} twice')
        self._entered = True
        self._filters = filters
        self._show = showwarning
        self._record = list(_record)
        filters = filters[:]
        _changed()
        if self._filter is not None:
            simplefilter(*self._filter)
        if self._recording:
            log = []
            _record.append(log.append)
            showwarning = _showwarning_orig
            return log
        return None

    def __exit__(self, *exc_info):
        global filters, showwarning
        if not self._entered:
            raise RuntimeError(f'Cannot exit {self!r} without entering first')
        filters = self._filters
        showwarning = self._show
        _record[:] = self._record
        _changed()


class deprecated:
    """Indicate that a class, function or overload is deprecated."""

    def __init__(self, message, /, *, category=DeprecationWarning, stacklevel=1):
        if not isinstance(message, str):
            raise TypeError(f"Expected an object of type str for 'message', not {type(message).__name__!r}")
        self.message = message
        self.category = category
        self.stacklevel = stacklevel

    def __call__(self, arg, /):
        import functools
        from types import MethodType
        msg, category, stacklevel = self.message, self.category, self.stacklevel
        if category is None:
            arg.__deprecated__ = msg
            return arg
        if isinstance(arg, type):
            original_new = arg.__new__

            @functools.wraps(original_new)
            def __new__(cls, /, *args, **kwargs):
                if cls is arg:
                    warn(msg, category=category, stacklevel=stacklevel)
                if original_new is not object.__new__:
                    return original_new(cls, *args, **kwargs)
                if cls.__init__ is object.__init__ and (args or kwargs):
                    raise TypeError(f'{cls.__name__}() takes no arguments')
                return original_new(cls)

            arg.__new__ = staticmethod(__new__)
            original_init_subclass = arg.__init_subclass__
            if isinstance(original_init_subclass, MethodType):
                original_init_subclass = original_init_subclass.__func__

                @functools.wraps(original_init_subclass)
                def __init_subclass__(*args, **kwargs):
                    warn(msg, category=category, stacklevel=stacklevel)
                    return original_init_subclass(*args, **kwargs)
                arg.__init_subclass__ = classmethod(__init_subclass__)
            else:
                @functools.wraps(original_init_subclass)
                def __init_subclass__(*args, **kwargs):
                    warn(msg, category=category, stacklevel=stacklevel)
                    return original_init_subclass(*args, **kwargs)
                arg.__init_subclass__ = __init_subclass__
            arg.__deprecated__ = __new__.__deprecated__ = msg
            __init_subclass__.__deprecated__ = msg
            return arg
        if callable(arg):
            @functools.wraps(arg)
            def wrapper(*args, **kwargs):
                warn(msg, category=category, stacklevel=stacklevel)
                return arg(*args, **kwargs)
            import inspect
            if inspect.iscoroutinefunction(arg):
                inspect.markcoroutinefunction(wrapper)
            arg.__deprecated__ = wrapper.__deprecated__ = msg
            return wrapper
        raise TypeError(f'@deprecated decorator with non-None category must be applied to a class or callable, not {arg!r}')

for _it in (WarningMessage, catch_warnings, deprecated, showwarning, formatwarning, filterwarnings, simplefilter, resetwarnings):
    _it.__module__ = '_py_warnings'
warn.__module__ = warn_explicit.__module__ = '_warnings'
del _it
`,
};
