/** The part of `re` that is Python: flags, PatternError, the functions, Scanner. */
export const RE_TEXT = `
__all__ = ['match', 'fullmatch', 'search', 'sub', 'subn', 'split', 'findall', 'finditer', 'compile', 'purge', 'escape',
           'error', 'Pattern', 'Match', 'A', 'I', 'L', 'M', 'S', 'X', 'U', 'ASCII', 'IGNORECASE', 'LOCALE', 'MULTILINE',
           'DOTALL', 'VERBOSE', 'UNICODE', 'NOFLAG', 'RegexFlag', 'PatternError']
__version__ = '2.2.1'


class _FlagType(type):
    def __repr__(cls):
        return f"<flag '{cls.__name__}'>"

    def __iter__(cls):
        return iter([cls.ASCII, cls.IGNORECASE, cls.LOCALE, cls.UNICODE, cls.MULTILINE, cls.DOTALL, cls.VERBOSE, cls.DEBUG])

    def __reversed__(cls):
        return reversed(list(cls))

    def __len__(cls):
        return 8

    def __contains__(cls, value):
        try:
            cls(value)
        except ValueError:
            return False
        return True

    def __getitem__(cls, name):
        return cls.__members__[name]

    def __setattr__(cls, name, value):
        if name in _NAMES:
            raise AttributeError(f'cannot reassign member {name!r}')
        type.__setattr__(cls, name, value)

    def __delattr__(cls, name):
        if name in _NAMES:
            raise AttributeError(f'{cls.__name__!r} cannot delete member {name!r}.')
        type.__delattr__(cls, name)

    @property
    def __members__(cls):
        return {name: getattr(cls, name) for name in _NAMES}


_NAMES = ('NOFLAG', 'ASCII', 'A', 'IGNORECASE', 'I', 'LOCALE', 'L', 'UNICODE', 'U', 'MULTILINE', 'M', 'DOTALL', 'S', 'VERBOSE',
          'X', 'DEBUG')


class RegexFlag(int, metaclass=_FlagType):
    def __new__(cls, value, *more):
        # One object for each value, and what equals it will do. Those without a name are too many to be kept.
        if more:
            raise ValueError(f'{(value, *more)!r} is not a valid RegexFlag')
        if type(value) is cls:
            return value
        try:
            return _known[value]
        except (KeyError, TypeError):
            pass
        if not isinstance(value, int):
            raise ValueError(f'{value!r} is not a valid RegexFlag')
        if value < 0:
            return cls(value + (512 if value >= -512 else 1 << value.bit_length()))
        flag = int.__new__(cls, value)
        if value < 512:
            _known[int(flag)] = flag
        return flag

    @property
    def value(self):
        return int(self)

    _value_ = value

    @property
    def name(self):
        if not self:
            return 'NOFLAG'
        names = [name for name, flag in _flags if int(self) & flag]
        rest = int(self) & ~510
        if rest and not names:
            return None
        if rest:
            names.append(f'{rest:#x}')
        return '|'.join(names)

    def __repr__(self):
        name = self.name
        if name is None:
            return f're.RegexFlag({int(self)})'
        return '|'.join(part if part[0] == '0' else 're.' + part for part in name.split('|'))

    __str__ = __repr__

    __format__ = int.__format__

    def __or__(self, other):
        if not isinstance(other, int):
            return NotImplemented
        return RegexFlag(int(self) | int(other))

    def __and__(self, other):
        if not isinstance(other, int):
            return NotImplemented
        return RegexFlag(int(self) & int(other))

    def __xor__(self, other):
        if not isinstance(other, int):
            return NotImplemented
        return RegexFlag(int(self) ^ int(other))

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__

    def __invert__(self):
        return RegexFlag(~int(self))

    def __contains__(self, other):
        if not isinstance(other, RegexFlag):
            raise TypeError(f"unsupported operand type(s) for 'in': '{type(other).__qualname__}' and 'RegexFlag'")
        return int(self) & int(other) == int(other)

    def __iter__(self):
        return (flag for flag in RegexFlag if int(self) & flag)

    def __len__(self):
        return int(self).bit_count()

    def __bool__(self):
        return int(self) != 0

    def __hash__(self):
        return hash(int(self))

    def __reduce__(self):
        return RegexFlag, (int(self),)


NOFLAG, ASCII, A, IGNORECASE, I, LOCALE, L, UNICODE, U, MULTILINE, M, DOTALL, S, VERBOSE, X, DEBUG = _members(RegexFlag)
_known = {int(flag): flag for flag in (NOFLAG, *RegexFlag)}
_flags = [('ASCII', 256), ('IGNORECASE', 2), ('LOCALE', 4), ('UNICODE', 32), ('MULTILINE', 8), ('DOTALL', 16), ('VERBOSE', 64),
          ('DEBUG', 128)]


class PatternError(Exception):
    """Exception raised for invalid regular expressions.

    Attributes:
        msg: The unformatted error message
        pattern: The regular expression pattern
        pos: The index in the pattern where compilation failed (may be None)
        lineno: The line corresponding to pos (may be None)
        colno: The column corresponding to pos (may be None)
    """

    def __init__(self, msg, pattern=None, pos=None):
        self.msg = msg
        self.pattern = pattern
        self.pos = pos
        if pattern is not None and pos is not None:
            msg = '%s at position %d' % (msg, pos)
            newline = '\\n' if isinstance(pattern, str) else b'\\n'
            self.lineno = pattern.count(newline, 0, pos) + 1
            self.colno = pos - pattern.rfind(newline, 0, pos)
            if newline in pattern:
                msg = '%s (line %d, column %d)' % (msg, self.lineno, self.colno)
        else:
            self.lineno = self.colno = None
        super().__init__(msg)


error = PatternError
_cache = {}


def _compile(pattern, flags):
    return _compiled(_cache, pattern, flags)


def compile(pattern, flags=0):
    "Compile a regular expression pattern, returning a Pattern object."
    return _compiled(_cache, pattern, flags)


def match(pattern, string, flags=0):
    """Try to apply the pattern at the start of the string, returning a Match object, or None if no match was found."""
    return _compiled(_cache, pattern, flags).match(string)


def fullmatch(pattern, string, flags=0):
    """Try to apply the pattern to all of the string, returning a Match object, or None if no match was found."""
    return _compiled(_cache, pattern, flags).fullmatch(string)


def search(pattern, string, flags=0):
    """Scan through string looking for a match to the pattern, returning a Match object, or None if no match was found."""
    return _compiled(_cache, pattern, flags).search(string)


class _ZeroSentinel(int):
    pass


_zero_sentinel = _ZeroSentinel()


def _counted(name, word, args, count, flags):
    if count is not _zero_sentinel:
        raise TypeError(f'{name}() got multiple values for argument {word!r}')
    count, *args = args
    if args:
        if flags is not _zero_sentinel:
            raise TypeError(f"{name}() got multiple values for argument 'flags'")
        flags, *args = args
        if args:
            given = 5 + len(args) if word == 'count' else 4 + len(args)
            bounds = '3 to 5' if word == 'count' else '2 to 4'
            raise TypeError(f'{name}() takes from {bounds} positional arguments but {given} were given')
    from warnings import warn  # Frames of shipped Python do not count.
    warn(f'{word!r} is passed as positional argument', DeprecationWarning, stacklevel=1)
    return count, flags


def sub(pattern, repl, string, *args, count=_zero_sentinel, flags=_zero_sentinel):
    """Return the string obtained by replacing the leftmost non-overlapping occurrences of the pattern in string by the
    replacement repl."""
    if args:
        count, flags = _counted('sub', 'count', args, count, flags)
    return _compiled(_cache, pattern, flags).sub(repl, string, count)


def subn(pattern, repl, string, *args, count=_zero_sentinel, flags=_zero_sentinel):
    """Return a 2-tuple containing (new_string, number)."""
    if args:
        count, flags = _counted('subn', 'count', args, count, flags)
    return _compiled(_cache, pattern, flags).subn(repl, string, count)


def split(pattern, string, *args, maxsplit=_zero_sentinel, flags=_zero_sentinel):
    """Split the source string by the occurrences of the pattern, returning a list containing the resulting substrings."""
    if args:
        maxsplit, flags = _counted('split', 'maxsplit', args, maxsplit, flags)
    return _compiled(_cache, pattern, flags).split(string, maxsplit)


# The way to give the last arguments by position, which is deprecated, is not told.
sub.__text_signature__ = subn.__text_signature__ = '(pattern, repl, string, count=0, flags=0)'
split.__text_signature__ = '(pattern, string, maxsplit=0, flags=0)'


def findall(pattern, string, flags=0):
    """Return a list of all non-overlapping matches in the string."""
    return _compiled(_cache, pattern, flags).findall(string)


def finditer(pattern, string, flags=0):
    """Return an iterator over all non-overlapping matches in the string."""
    return _compiled(_cache, pattern, flags).finditer(string)


def purge():
    "Clear the regular expression caches"
    _cache.clear()


def escape(pattern):
    """Escape special characters in a string."""
    if isinstance(pattern, str):
        return pattern.translate(_special_chars_map)
    pattern = str(pattern, 'latin1')
    return pattern.translate(_special_chars_map).encode('latin1')


class Scanner:
    def __init__(self, lexicon, flags=0):
        if isinstance(flags, RegexFlag):
            flags = flags.value
        self.lexicon = lexicon
        self._patterns = [(_compiled(_cache, phrase, flags), action) for phrase, action in lexicon]

    def scan(self, string):
        result = []
        i = 0
        while True:
            for pattern, action in self._patterns:
                m = pattern.match(string, i)
                if m is not None:
                    break
            else:
                break
            j = m.end()
            if i == j:
                break
            if callable(action):
                self.match = m
                action = action(self, m.group())
            if action is not None:
                result.append(action)
            i = j
        return result, string[i:]
`;
