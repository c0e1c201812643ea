/** `string`: constants, templates and formatters. */
import type { ModuleSource } from '../modules.ts';

export const STRING: ModuleSource = {
  name: 'string',
  doc: 'A collection of string constants.',
  package: true,
  python: `
import re as _re

__all__ = ['ascii_letters', 'ascii_lowercase', 'ascii_uppercase', 'capwords', 'digits', 'hexdigits', 'octdigits', 'printable',
           'punctuation', 'whitespace', 'Formatter', 'Template']

whitespace = ' \\t\\n\\r\\v\\f'
ascii_lowercase = 'abcdefghijklmnopqrstuvwxyz'
ascii_uppercase = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
ascii_letters = ascii_lowercase + ascii_uppercase
digits = '0123456789'
hexdigits = digits + 'abcdef' + 'ABCDEF'
octdigits = '01234567'
punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\\]^_\`{|}~"""
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    """Split the argument into words using split, capitalize each word using capitalize, and join the capitalized words
    using join."""
    return (sep or ' ').join(map(str.capitalize, s.split(sep)))


_missing = object()
# Patterns of templates that were made here, by their ids.
_plain = {}


class _Compiled:
    """The attribute pattern of Template classes: compiled when it is first looked at."""

    def __get__(self, instance, cls=None):
        if cls is None:
            cls = type(instance)
        return cls._compile_pattern()


class Template:
    """A string class for supporting $-substitutions."""

    delimiter = '$'
    idpattern = r'(?a:[_a-z][_a-z0-9]*)'
    braceidpattern = None
    flags = None
    pattern = _Compiled()

    def __init_subclass__(cls):
        super().__init_subclass__()
        cls._compile_pattern()

    @classmethod
    def _compile_pattern(cls):
        pattern = cls.__dict__.get('pattern', _missing)
        if isinstance(pattern, _Compiled):
            pattern = _missing
        if pattern is _missing:
            for base in cls.__mro__[1:]:
                own = base.__dict__.get('pattern', _missing)
                if own is not _missing and not isinstance(own, (_Compiled, _re.Pattern)):
                    pattern = own
                    break
        made = pattern is _missing
        if made:
            delim = _re.escape(cls.delimiter)
            name = cls.idpattern
            bid = cls.braceidpattern or cls.idpattern
            pattern = fr"""
            {delim}(?:
              (?P<escaped>{delim})  |   # Escape sequence of two delimiters
              (?P<named>{name})       |   # delimiter and a Python identifier
              {{(?P<braced>{bid})}} |   # delimiter and a braced identifier
              (?P<invalid>)             # Other ill-formed delimiter exprs
            )
            """
        if cls.flags is None:
            cls.flags = _re.IGNORECASE
        pat = cls.pattern = _re.compile(pattern, cls.flags | _re.VERBOSE)
        if made and pat.groups == 4:
            _plain[id(pat)] = pat
        return pat

    def __init__(self, template):
        self.template = template

    def _invalid(self, mo):
        i = mo.start('invalid')
        lines = self.template[:i].splitlines(keepends=True)
        if not lines:
            colno = 1
            lineno = 1
        else:
            colno = i - len(''.join(lines[:-1]))
            lineno = len(lines)
        raise ValueError('Invalid placeholder in string: line %d, col %d' % (lineno, colno))

    def substitute(self, mapping={}, /, **kws):
        if kws:
            mapping = kws if type(mapping) is dict and not mapping else _Chain(kws, mapping)
        pattern = self.pattern
        template = self.template
        if _plain.get(id(pattern)) is pattern and type(template) is str:
            return self._put_together(pattern, template, mapping, False)

        def convert(mo):
            named = mo.group('named') or mo.group('braced')
            if named is not None:
                return str(mapping[named])
            if mo.group('escaped') is not None:
                return self.delimiter
            if mo.group('invalid') is not None:
                self._invalid(mo)
            raise ValueError('Unrecognized named group in pattern', self.pattern)
        return pattern.sub(convert, template)

    def safe_substitute(self, mapping={}, /, **kws):
        if kws:
            mapping = kws if type(mapping) is dict and not mapping else _Chain(kws, mapping)
        pattern = self.pattern
        template = self.template
        if _plain.get(id(pattern)) is pattern and type(template) is str:
            return self._put_together(pattern, template, mapping, True)

        def convert(mo):
            named = mo.group('named') or mo.group('braced')
            if named is not None:
                try:
                    return str(mapping[named])
                except KeyError:
                    return mo.group()
            if mo.group('escaped') is not None:
                return self.delimiter
            if mo.group('invalid') is not None:
                return mo.group()
            raise ValueError('Unrecognized named group in pattern', self.pattern)
        return pattern.sub(convert, template)

    def _put_together(self, pattern, template, mapping, safe):
        # The groups of a pattern made here are known by their numbers, so that no function has to be called for each match.
        parts = pattern.split(template)
        matches = None
        for i in range(2, len(parts), 5):
            name = parts[i] or parts[i + 1]
            if name is not None:
                try:
                    parts[i] = str(mapping[name])
                    parts[i + 1] = ''
                    continue
                except KeyError:
                    if not safe:
                        raise
            elif parts[i - 1] is not None:
                parts[i - 1] = ''
                parts[i] = self.delimiter
                parts[i + 1] = ''
                continue
            if matches is None:
                matches = [*pattern.finditer(template)]
            if not safe:
                self._invalid(matches[i // 5])
            parts[i] = matches[i // 5].group()
            parts[i + 1] = ''
        return ''.join([part for part in parts if part])

    def is_valid(self):
        for mo in self.pattern.finditer(self.template):
            if mo.group('invalid') is not None:
                return False
            if mo.group('named') is None and mo.group('braced') is None and mo.group('escaped') is None:
                raise ValueError('Unrecognized named group in pattern', self.pattern)
        return True

    def get_identifiers(self):
        ids = []
        for mo in self.pattern.finditer(self.template):
            named = mo.group('named') or mo.group('braced')
            if named is not None and named not in ids:
                ids.append(named)
            elif named is None and mo.group('invalid') is None and mo.group('escaped') is None:
                raise ValueError('Unrecognized named group in pattern', self.pattern)
        return ids


class _Chain:
    """Keywords before a mapping."""

    def __init__(self, first, then):
        self._first = first
        self._then = then

    def __getitem__(self, key):
        if key in self._first:
            return self._first[key]
        return self._then[key]


def _parse(text):
    """The parts of a format string: (literal, field name, format, conversion)."""
    i = 0
    n = len(text)
    while i < n:
        literal = []
        field = None
        while i < n:
            c = text[i]
            i += 1
            if c == '{':
                if i < n and text[i] == '{':
                    literal.append('{')
                    i += 1
                    field = ''
                    break
                if i >= n:
                    raise ValueError("Single '{' encountered in format string")
                break
            if c == '}':
                if i < n and text[i] == '}':
                    literal.append('}')
                    i += 1
                    field = ''
                    break
                raise ValueError("Single '}' encountered in format string")
            literal.append(c)
        else:
            yield ''.join(literal), None, None, None
            return
        if field == '':
            yield ''.join(literal), None, None, None
            continue
        start = i
        depth = 1
        brackets = False
        while i < n:
            c = text[i]
            if c == '[':
                brackets = True
            elif c == ']':
                brackets = False
            elif brackets:
                pass
            elif c == '{':
                depth += 1
                break
            elif c == '}':
                break
            elif c in ':!':
                break
            i += 1
        name = text[start:i]
        if i >= n:
            raise ValueError("expected '}' before end of string")
        c = text[i]
        if c == '{':
            raise ValueError("unexpected '{' in field name")
        conversion = None
        spec = ''
        if c == '!':
            i += 1
            if i >= n:
                raise ValueError("end of string while looking for conversion specifier")
            conversion = text[i]
            i += 1
            if i >= n:
                raise ValueError("unmatched '{' in format spec")
            c = text[i]
            if c not in ':}':
                raise ValueError("expected ':' after conversion specifier")
        if c == ':':
            i += 1
            begin = i
            depth = 1
            while i < n:
                if text[i] == '{':
                    depth += 1
                elif text[i] == '}':
                    depth -= 1
                    if depth == 0:
                        break
                i += 1
            if i >= n:
                raise ValueError("unmatched '{' in format spec")
            spec = text[begin:i]
        i += 1
        yield ''.join(literal), name, spec, conversion


def _split_field(name):
    """The first part of a field name, and the attributes and items after it."""
    if not isinstance(name, str):
        raise TypeError(f'expected str, got {type(name).__name__}')
    name = str.__str__(name)
    i = 0
    n = len(name)
    while i < n and name[i] not in '.[':
        i += 1
    first = name[:i]
    if first.isdecimal() and first.isascii():
        first = int(first)
    return first, _field_rest(name, i)


def _field_rest(name, i):
    n = len(name)
    while i < n:
        c = name[i]
        i += 1
        if c == '.':
            start = i
            while i < n and name[i] not in '.[':
                i += 1
            key = name[start:i]
            if not key:
                raise ValueError('Empty attribute in format string')
            yield True, key
        elif c == '[':
            start = i
            while i < n and name[i] != ']':
                i += 1
            if i >= n:
                raise ValueError("Missing ']' in format string")
            key = name[start:i]
            i += 1
            if not key:
                raise ValueError('Empty attribute in format string')
            yield False, int(key) if key.isdecimal() and key.isascii() else key
        else:
            raise ValueError("Only '.' or '[' may follow ']' in format field specifier")


class Formatter:
    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used_args = set()
        result, _ = self._vformat(format_string, args, kwargs, used_args, 2)
        self.check_unused_args(used_args, args, kwargs)
        return result

    def _vformat(self, format_string, args, kwargs, used_args, recursion_depth, auto_arg_index=0):
        if recursion_depth < 0:
            raise ValueError('Max string recursion exceeded')
        result = []
        for literal_text, field_name, format_spec, conversion in self.parse(format_string):
            if literal_text:
                result.append(literal_text)
            if field_name is not None:
                field_first, _ = _split_field(field_name)
                if field_first == '':
                    if auto_arg_index is False:
                        raise ValueError('cannot switch from manual field specification to automatic field numbering')
                    field_name = str(auto_arg_index) + field_name
                    auto_arg_index += 1
                elif isinstance(field_first, int):
                    if auto_arg_index:
                        raise ValueError('cannot switch from automatic field numbering to manual field specification')
                    auto_arg_index = False
                obj, arg_used = self.get_field(field_name, args, kwargs)
                used_args.add(arg_used)
                obj = self.convert_field(obj, conversion)
                format_spec, auto_arg_index = self._vformat(format_spec, args, kwargs, used_args, recursion_depth - 1,
                                                            auto_arg_index=auto_arg_index)
                result.append(self.format_field(obj, format_spec))
        return ''.join(result), auto_arg_index

    def get_value(self, key, args, kwargs):
        if isinstance(key, int):
            return args[key]
        return kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion == 's':
            return str(value)
        if conversion == 'r':
            return repr(value)
        if conversion == 'a':
            return ascii(value)
        raise ValueError(f'Unknown conversion specifier {conversion!s}')

    def parse(self, format_string):
        if not isinstance(format_string, str):
            raise TypeError(f'expected str, got {type(format_string).__name__}')
        return _parse(str.__str__(format_string))

    def get_field(self, field_name, args, kwargs):
        first, rest = _split_field(field_name)
        obj = self.get_value(first, args, kwargs)
        for is_attr, i in rest:
            if is_attr:
                obj = getattr(obj, i)
            else:
                obj = obj[i]
        return obj, first
`,
};
