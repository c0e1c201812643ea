/** The source of a program's functions and classes. */
export const SOURCES: string = String.raw`

class ClassFoundException(Exception):
    pass


class EndOfBlock(Exception):
    pass


def _function_of(object):
    if ismethod(object):
        object = object.__func__
    return unwrap(object)


def _own_functions(cls):
    for value in vars(cls).values():
        if isinstance(value, property):
            value = value.fget
        elif isinstance(value, (classmethod, staticmethod)):
            value = value.__func__
        if isfunction(value) and value.__qualname__.startswith(cls.__qualname__ + '.') and value.__module__ == cls.__module__:
            yield value


def _place_of(object):
    if isclass(object):
        line = object.__dict__.get('__firstlineno__')
        # Its own functions know their text: a class may be of an earlier part of a session.
        program = next(filter(None, map(_place, _own_functions(object))), None)
        if program is None and object.__module__ == '__main__':
            program = _program()
        if line is None or program is None:
            if object.__module__ == 'builtins':
                raise TypeError(f'{object!r} is a built-in class')
            raise OSError('source code not available')
        return program[0], line, program[2]
    function = _function_of(object)
    if not isfunction(function):
        if ismodule(object):
            raise TypeError(f'{object!r} is a built-in module')
        raise TypeError(f'module, class, method, function, traceback, frame, or code object was expected, got '
                        f'{type(object).__name__}')
    place = _place(function)
    if place is None:
        raise OSError('could not get source code')
    return place


def getfile(object):
    """Work out which source or compiled file an object was defined in."""
    if ismodule(object):
        if getattr(object, '__file__', None):
            return object.__file__
        raise TypeError(f'{object!r} is a built-in module')
    return _place_of(object)[0]


def getsourcefile(object):
    """Return the filename that can be used to locate an object's source."""
    return getfile(object)


def getabsfile(object, _filename=None):
    """Return an absolute path to the source or compiled file for an object."""
    return getfile(object)


def findsource(object):
    """Return the entire source file and starting line number for an object."""
    if ismodule(object):
        program = _program() if object.__name__ == '__main__' else None
        if program is None:
            raise TypeError(f'{object!r} is a built-in module')
        return program[2].splitlines(keepends=True), 0
    file, line, text = _place_of(object)
    return text.splitlines(keepends=True), line - 1


def _depth_after(line, depth, quote):
    """How many brackets are open behind a line, and the quotes of a string that goes on."""
    i = 0
    while i < len(line):
        c = line[i]
        if quote:
            if c == '\\':
                i += 1
            elif line.startswith(quote, i):
                i += len(quote) - 1
                quote = ''
        elif c == '#':
            break
        elif c in '"\'':
            quote = c * 3 if line.startswith(c * 3, i) else c
            i += len(quote) - 1
        elif c in '([{':
            depth += 1
        elif c in ')]}':
            depth -= 1
        i += 1
    if len(quote) == 1:
        quote = ''
    return depth, quote


def getblock(lines):
    """Extract the block of code at the top of the given list of lines."""
    margin = indentsize(lines[0])
    depth, quote = 0, ''
    begun = False
    last = 0
    for i, line in enumerate(lines):
        inside = depth > 0 or quote
        stripped = line.strip()
        if not inside and stripped:
            comment = stripped.startswith('#')
            header = stripped.startswith(('def ', 'async def ', 'class '))
            if indentsize(line) <= margin and begun and not (comment and indentsize(line) > margin):
                break
            if header and indentsize(line) == margin:
                begun = True
            elif not begun and not stripped.startswith('@') and i > 0 and indentsize(line) <= margin and not comment:
                break
            if not comment or indentsize(line) > margin:
                last = i
        elif inside:
            last = i
        depth, quote = _depth_after(line, depth, quote)
        if not begun and i == 0 and 'lambda' in line and not header:
            if depth == 0 and not quote:
                return lines[:1]
    return lines[:last + 1]


class BlockFinder:
    """Finds the end of a block of code."""

    def __init__(self):
        self.indent = 0
        self.last = 1


def getsourcelines(object):
    """Return a list of source lines and starting line number for an object."""
    object = unwrap(object)
    lines, lnum = findsource(object)
    if ismodule(object):
        return lines, 0
    return getblock(lines[lnum:]), lnum + 1


def getsource(object):
    """Return the text of the source code for an object."""
    lines, lnum = getsourcelines(object)
    return ''.join(lines)


def getcomments(object):
    """Get lines of comments immediately preceding an object's source code."""
    try:
        lines, lnum = findsource(object)
    except (OSError, TypeError):
        return None
    found = []
    indent = indentsize(lines[lnum]) if lnum < len(lines) else 0
    for line in reversed(lines[:lnum]):
        if line.lstrip()[:1] == '#' and indentsize(line) == indent:
            found.insert(0, line.expandtabs().lstrip())
        else:
            break
    return ''.join(found) if found else None
`;
