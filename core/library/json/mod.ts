/** `json`: a fast scanner and writer for plain data, and Python for everything that calls back. */
import { PyDict } from '../../values/mod.ts';
import type { ModuleSource } from '../modules.ts';
import { encodeFunctions, escapes } from './encode.ts';
import { scanFunctions } from './scan.ts';
import { ENCODER_SHORTCUTS, SHORTCUTS } from './shortcuts.ts';

const DECODER: ModuleSource = {
  name: 'json.decoder',
  doc: 'Implementation of JSONDecoder',
  contents: () => ({ functions: scanFunctions() }),
  python: String.raw`
__all__ = ['JSONDecoder', 'JSONDecodeError']

NaN = float('nan')
PosInf = float('inf')
NegInf = float('-inf')

_CONSTANTS = {'-Infinity': NegInf, 'Infinity': PosInf, 'NaN': NaN}


class JSONDecodeError(ValueError):
    """Subclass of ValueError: msg, doc, pos, and the line and column of pos."""

    def __init__(self, msg, doc, pos):
        lineno = doc.count('\n', 0, pos) + 1
        colno = pos - doc.rfind('\n', 0, pos)
        ValueError.__init__(self, f'{msg}: line {lineno} column {colno} (char {pos:d})')
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = lineno
        self.colno = colno

    def __reduce__(self):
        return self.__class__, (self.msg, self.doc, self.pos)


def _mistake(s, answer):
    if answer[0] == 'Expecting value':
        return StopIteration(answer[1])
    return JSONDecodeError(answer[0], s, answer[1])


def scanstring(string, end, strict=True, /):
    """Scan the string s for a JSON string, the first character behind the quote at end."""
    answer = _read_string(string, end, strict)
    if len(answer) == 3:
        raise JSONDecodeError(answer[0], string, answer[1])
    return answer

py_scanstring = c_scanstring = scanstring


class JSONDecoder(object):
    """Simple JSON decoder. Objects become dicts, arrays lists; NaN, Infinity and -Infinity are understood."""

    def __init__(self, *, object_hook=None, parse_float=None,
                 parse_int=None, parse_constant=None, strict=True,
                 object_pairs_hook=None):
        self.object_hook = object_hook
        self.parse_float = parse_float or float
        self.parse_int = parse_int or int
        self._constants_are_plain = not parse_constant
        self.parse_constant = parse_constant or _CONSTANTS.__getitem__
        self.strict = strict
        self.object_pairs_hook = object_pairs_hook
        self.memo = {}
        from _json import make_scanner
        self.scan_once = make_scanner(self)

    def decode(self, s, _w=None):
        """Return the Python representation of s, a str with a JSON document."""
        if not isinstance(s, str):
            if isinstance(s, (bytes, bytearray, memoryview)):
                raise TypeError('cannot use a string pattern on a bytes-like object')
            raise TypeError(f"expected string or bytes-like object, got '{type(s).__name__}'")
        obj, end = self.raw_decode(s, idx=_space(s, 0))
        end = _space(s, end)
        if end != len(s):
            raise JSONDecodeError('Extra data', s, end)
        return obj

    def raw_decode(self, s, idx=0):
        """Decode a JSON document that begins at s[idx]; return it and the index where it ended."""
        try:
            obj, end = self.scan_once(s, idx)
        except StopIteration as err:
            raise JSONDecodeError('Expecting value', s, err.value) from None
        return obj, end


def _loads(s):
    answer = _read(s, True)
    if len(answer) == 3:
        raise JSONDecodeError(answer[0], s, answer[1])
    return answer[0]
`,
};

const SCANNER: ModuleSource = {
  name: 'json.scanner',
  doc: 'JSON token scanner',
  python: `
__all__ = ['make_scanner']

def __getattr__(name):
    if name in ('make_scanner', 'c_make_scanner', 'py_make_scanner'):
        from _json import make_scanner
        return make_scanner
    raise AttributeError(f"module 'json.scanner' has no attribute {name!r}")
`,
};

const ENCODER: ModuleSource = {
  name: 'json.encoder',
  doc: 'Implementation of JSONEncoder',
  contents() {
    const known = escapes();
    const table = (): PyDict => {
      const d = new PyDict();
      for (const [character, text] of known) d.setStr(character, text);
      return d;
    };
    return { functions: encodeFunctions(), shortcuts: ENCODER_SHORTCUTS, members: () => [['ESCAPE_DCT', table()]] };
  },
  python: String.raw`
INFINITY = float('inf')

py_encode_basestring = c_encode_basestring = encode_basestring
py_encode_basestring_ascii = c_encode_basestring_ascii = encode_basestring_ascii

# Under these names CPython has compiled patterns.
_PATTERNS = {
    'ESCAPE': '[\\x00-\\x1f\\\\"\\b\\f\\n\\r\\t]',
    'ESCAPE_ASCII': '([\\\\"]|[^\\ -~])',
    'HAS_UTF8': b'[\\x80-\\xff]',
}

def __getattr__(name):
    if name == 'c_make_encoder':
        from _json import make_encoder
        return make_encoder
    if name in _PATTERNS:
        import re
        globals()[name] = re.compile(_PATTERNS[name])
        return globals()[name]
    raise AttributeError(f"module 'json.encoder' has no attribute {name!r}")


def _float_text(x, allow_nan):
    if x != x:
        text = 'NaN'
    elif x == INFINITY:
        text = 'Infinity'
    elif x == -INFINITY:
        text = '-Infinity'
    else:
        return float.__repr__(x)
    if not allow_nan:
        raise ValueError('Out of range float values are not JSON compliant: ' + repr(x))
    return text


def _answered(writer, default, write):
    # The whole text of a writer that has a question. With write, the text so far is written before Python is asked.
    text = None
    while text is None:
        if write is not None:
            write(_take(writer))
        try:
            how, subject = _question(writer)
            if how == 'default':
                answer = default(subject)
            elif how == 'list':
                answer = list(iter(subject))
            elif how == 'items' or how == 'sorted':
                try:
                    answer = list(subject.items()) if how == 'items' else sorted(subject.items())
                except BaseException:
                    if write is not None:
                        write('{')
                    raise
            else:
                answer = None
            text = _answer(writer, answer)
        except BaseException as exc:
            for of, *at in _trail(writer):
                name = type(of).__name__ if write is not None else _full_name(type(of))
                if not at:
                    what = f'{name} object'
                elif issubclass(type(of), dict):
                    what = f'{name} item {at[0]!r}'
                else:
                    what = f'{name} item {at[0]}'
                BaseException.add_note(exc, f'when serializing {what}')
            raise
    return text


def _full_name(cls):
    module = cls.__module__
    return f'{module}.{cls.__qualname__}' if isinstance(module, str) and module not in ('builtins', '__main__') else cls.__qualname__


class JSONEncoder(object):
    """Extensible JSON encoder: override default() to make other objects serializable."""

    item_separator = ', '
    key_separator = ': '

    def __init__(self, *, skipkeys=False, ensure_ascii=True,
                 check_circular=True, allow_nan=True, sort_keys=False,
                 indent=None, separators=None, default=None):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ','
        if default is not None:
            self.default = default

    def default(self, o):
        """Return a serializable object for o, or raise TypeError; to be overridden."""
        raise TypeError(f'Object of type {o.__class__.__name__} is not JSON serializable')

    def encode(self, o):
        """Return a JSON string representation of a Python data structure."""
        if isinstance(o, str):
            return encode_basestring_ascii(o) if self.ensure_ascii else encode_basestring(o)
        return ''.join(self.iterencode(o, _one_shot=True))

    def iterencode(self, o, _one_shot=False):
        """Encode the given object and yield each string representation as available."""
        indent = self.indent
        if indent is not None and not isinstance(indent, str):
            indent = ' ' * indent
        if _one_shot:
            text = _write(o, encode_basestring_ascii if self.ensure_ascii else encode_basestring, self.skipkeys, self.ensure_ascii,
                          self.allow_nan, self.sort_keys, self.check_circular, False, indent, self.item_separator, self.key_separator)
            if type(text) is str:
                return (text,)
            if text is not None:
                return (_answered(text, self.default, None),)
            for at, part in (5, self.key_separator), (6, self.item_separator):
                if not isinstance(part, str):
                    raise TypeError(f'make_encoder() argument {at} must be str, not {type(part).__name__}')
        allow_nan = self.allow_nan
        from _json import make_encoder
        write = make_encoder({} if self.check_circular else None, self.default,
                             encode_basestring_ascii if self.ensure_ascii else encode_basestring, indent,
                             lambda x: _float_text(x, allow_nan), self.key_separator, self.item_separator, self.sort_keys,
                             self.skipkeys)
        return write(o, 0)


_iterencode = JSONEncoder.iterencode


def _dump(encoder, o, fp):
    # Whether it could be written to fp without a call of write() for each chunk.
    write = getattr(fp, 'write', None)
    if not _takes_all(write) or getattr(getattr(encoder, 'iterencode', None), '__func__', None) is not _iterencode:
        return False
    indent = encoder.indent
    if indent is not None and not isinstance(indent, str):
        indent = ' ' * indent
    text = _write(o, encode_basestring_ascii if encoder.ensure_ascii else encode_basestring, encoder.skipkeys, encoder.ensure_ascii,
                  encoder.allow_nan, encoder.sort_keys, encoder.check_circular, True, indent, encoder.item_separator,
                  encoder.key_separator)
    if text is not None and type(text) is not str:
        text = _answered(text, encoder.default, write)
    if text is None:
        return False
    write(text)
    return True
`,
};

/** What only hooks, subclasses and values that are not plain need: few programs import it. */
const SPEEDUPS: ModuleSource = {
  name: '_json',
  doc: 'json speedups\n',
  python: String.raw`
from operator import index as _index
from json.decoder import (JSONDecodeError, _CONSTANTS, _mistake, _place, _read_at, _read_for_calls, _read_number, _space,
                          scanstring)


class Scanner:
    """Scans values, calling the hooks of a decoder."""

    def __init__(self, context):
        self.strict = context.strict
        self.object_hook = context.object_hook
        self.object_pairs_hook = context.object_pairs_hook
        self.parse_float = context.parse_float
        self.parse_int = context.parse_int
        self.parse_constant = context.parse_constant
        self._hook = self.object_hook if self.object_pairs_hook is None else self.object_pairs_hook
        self._constants = getattr(context, '_constants_are_plain', False)
        self._plain = self._hook is None and self.parse_float is float and self.parse_int is int and self._constants

    def __call__(self, string, idx):
        if not isinstance(string, str):
            raise TypeError(f'first argument must be a string, not {type(string).__name__}')
        if type(idx) is not int:
            idx = _index(idx)
        if idx < 0:
            raise ValueError('idx cannot be negative')
        if idx >= len(string):
            raise StopIteration(idx)
        if self._plain:
            answer = _read_at(string, idx, self.strict)
            if len(answer) == 3:
                raise _mistake(string, answer)
            return answer
        answer = _read_for_calls(string, idx, self.strict, self.object_pairs_hook is not None, self._hook is not None,
                                 self.parse_float is not float, self.parse_int is not int, not self._constants)
        if answer is None:
            return self._value(string, idx, {})
        calls = self._hook, self.parse_float, self.parse_int, self.parse_constant
        for which, value, holder, at in answer[2]:
            _place(holder, at, calls[which](value))
        if len(answer) == 4:
            raise _mistake(string, answer)
        return answer[0][0], answer[1]

    def _value(self, s, idx, memo):
        c = s[idx:idx + 1]
        if c == '"':
            return scanstring(s, idx + 1, self.strict)
        if c == '{':
            return self._object(s, _space(s, idx + 1), memo)
        if c == '[':
            return self._array(s, _space(s, idx + 1), memo)
        if c == 'n' and s.startswith('null', idx):
            return None, idx + 4
        if c == 't' and s.startswith('true', idx):
            return True, idx + 4
        if c == 'f' and s.startswith('false', idx):
            return False, idx + 5
        for word in _CONSTANTS:
            if c == word[0] and s.startswith(word, idx):
                return self.parse_constant(word), idx + len(word)
        number = _read_number(s, idx)
        if number is None:
            raise StopIteration(idx)
        end, is_float = number
        text = s[idx:end]
        return (self.parse_float(text) if is_float else self.parse_int(text)), end

    def _array(self, s, idx, memo):
        values = []
        if s[idx:idx + 1] == ']':
            return values, idx + 1
        if idx >= len(s):
            raise StopIteration(idx)
        while True:
            value, idx = self._value(s, idx, memo)
            values.append(value)
            idx = _space(s, idx)
            c = s[idx:idx + 1]
            if c == ']':
                return values, idx + 1
            if c != ',':
                raise JSONDecodeError("Expecting ',' delimiter", s, idx)
            comma = idx
            idx = _space(s, idx + 1)
            if s[idx:idx + 1] == ']':
                raise JSONDecodeError('Illegal trailing comma before end of array', s, comma)

    def _object(self, s, idx, memo):
        pairs = []
        if s[idx:idx + 1] == '}':
            idx += 1
        else:
            while True:
                if s[idx:idx + 1] != '"':
                    raise JSONDecodeError('Expecting property name enclosed in double quotes', s, idx)
                key, idx = scanstring(s, idx + 1, self.strict)
                key = memo.setdefault(key, key)
                idx = _space(s, idx)
                if s[idx:idx + 1] != ':':
                    raise JSONDecodeError("Expecting ':' delimiter", s, idx)
                value, idx = self._value(s, _space(s, idx + 1), memo)
                pairs.append((key, value))
                idx = _space(s, idx)
                c = s[idx:idx + 1]
                if c == '}':
                    idx += 1
                    break
                if c != ',':
                    raise JSONDecodeError("Expecting ',' delimiter", s, idx)
                comma = idx
                idx = _space(s, idx + 1)
                if s[idx:idx + 1] == '}':
                    raise JSONDecodeError('Illegal trailing comma before end of object', s, comma)
        if self.object_pairs_hook is not None:
            return self.object_pairs_hook(pairs), idx
        value = dict(pairs)
        if self.object_hook is not None:
            value = self.object_hook(value)
        return value, idx


class Encoder:
    """Writes values in Python, piece by piece."""

    def __init__(self, markers, default, encoder, indent, floatstr, key_separator, item_separator, sort_keys, skipkeys,
                 allow_nan=True):
        self.markers = markers
        self.default = default
        self.encoder = encoder
        self.indent = indent
        self.floatstr = floatstr
        self.key_separator = key_separator
        self.item_separator = item_separator
        self.sort_keys = sort_keys
        self.skipkeys = skipkeys

    def __call__(self, o, level):
        text = self._scalar(o)
        if text is not None:
            yield text
        else:
            yield from self._container(o, level)

    # The class decides, as in C, not what an object says that its class is.
    def _scalar(self, o):
        cls = type(o)
        if issubclass(cls, str):
            return self.encoder(o)
        if o is None:
            return 'null'
        if o is True:
            return 'true'
        if o is False:
            return 'false'
        if issubclass(cls, int):
            return int.__repr__(o)
        if issubclass(cls, float):
            return self.floatstr(o)
        return None

    def _enter(self, o):
        if self.markers is None:
            return None
        if id(o) in self.markers:
            raise ValueError('Circular reference detected')
        self.markers[id(o)] = o
        return id(o)

    def _container(self, o, level):
        cls = type(o)
        if issubclass(cls, (list, tuple)):
            yield from self._list(o, level)
        elif issubclass(cls, dict):
            yield from self._dict(o, level)
        else:
            mark = self._enter(o)
            value = self.default(o)
            try:
                yield from self(value, level)
            except Exception as exc:
                exc.add_note(f'when serializing {type(o).__name__} object')
                raise
            if mark is not None:
                del self.markers[mark]

    def _list(self, items, level):
        values = items if type(items) is list or type(items) is tuple else list(iter(items))
        if not values:
            yield '[]'
            return
        mark = self._enter(items)
        lead = '['
        separator = self.item_separator
        if self.indent is not None:
            newline = '\n' + self.indent * (level + 1)
            separator = separator + newline
            lead += newline
        i = -1
        try:
            for i, value in enumerate(values):
                text = self._scalar(value)
                if text is not None:
                    yield lead + text
                else:
                    yield lead
                    yield from self._container(value, level + 1)
                lead = separator
        except GeneratorExit:
            raise
        except BaseException as exc:
            exc.add_note(f'when serializing {type(items).__name__} item {i}')
            raise
        if self.indent is not None:
            yield '\n' + self.indent * level
        yield ']'
        if mark is not None:
            del self.markers[mark]

    def _key(self, key):
        cls = type(key)
        if issubclass(cls, str):
            return key
        if issubclass(cls, float):
            return self.floatstr(key)
        if key is True:
            return 'true'
        if key is False:
            return 'false'
        if key is None:
            return 'null'
        if issubclass(cls, int):
            return int.__repr__(key)
        if self.skipkeys:
            return None
        raise TypeError(f'keys must be str, int, float, bool or None, not {type(key).__name__}')

    def _dict(self, dct, level):
        if not dict.__len__(dct):
            yield '{}'
            return
        mark = self._enter(dct)
        yield '{'
        separator = self.item_separator
        newline = None
        if self.indent is not None:
            newline = '\n' + self.indent * (level + 1)
            separator = separator + newline
        lead = newline
        for key, value in sorted(dct.items()) if self.sort_keys else dct.items():
            name = self._key(key)
            if name is None:
                continue
            if lead is not None:
                yield lead
            lead = separator
            yield self.encoder(name)
            yield self.key_separator
            try:
                text = self._scalar(value)
                if text is not None:
                    yield text
                else:
                    yield from self._container(value, level + 1)
            except GeneratorExit:
                raise
            except BaseException as exc:
                exc.add_note(f'when serializing {type(dct).__name__} item {(key if issubclass(type(key), str) else name)!r}')
                raise
        if newline is not None and lead is separator:
            yield '\n' + self.indent * level
        yield '}'
        if mark is not None:
            del self.markers[mark]


make_scanner = Scanner
make_encoder = Encoder
`,
};

export const JSON_PARTS: readonly ModuleSource[] = [DECODER, SCANNER, ENCODER, SPEEDUPS];

export const JSON_MODULE: ModuleSource = {
  name: 'json',
  doc: 'JSON (JavaScript Object Notation) is a subset of JavaScript syntax used as a lightweight data interchange format.',
  package: true,
  contents: () => ({ shortcuts: SHORTCUTS }),
  python: `
from json.decoder import JSONDecoder, JSONDecodeError, _loads
from json.encoder import JSONEncoder, _dump
import json.scanner
import json

scanner = json.scanner
decoder = json.decoder
encoder = json.encoder
del json

__all__ = ['dump', 'dumps', 'load', 'loads', 'JSONDecoder', 'JSONDecodeError', 'JSONEncoder']
__version__ = '2.0.9'
__author__ = 'Bob Ippolito <bob@redivi.com>'

_default_encoder = JSONEncoder()


def dump(obj, fp, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None,
         separators=None, default=None, sort_keys=False, **kw):
    """Serialize obj as a JSON formatted stream to fp, which has write()."""
    if cls is None:
        cls = JSONEncoder
    encoder = cls(skipkeys=skipkeys, ensure_ascii=ensure_ascii, check_circular=check_circular, allow_nan=allow_nan,
                  indent=indent, separators=separators, default=default, sort_keys=sort_keys, **kw)
    if not _dump(encoder, obj, fp):
        for chunk in encoder.iterencode(obj):
            fp.write(chunk)


def dumps(obj, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None,
          separators=None, default=None, sort_keys=False, **kw):
    """Serialize obj to a JSON formatted str."""
    if (not skipkeys and ensure_ascii and check_circular and allow_nan and cls is None and indent is None and separators is None
            and default is None and not sort_keys and not kw):
        return _default_encoder.encode(obj)
    if cls is None:
        cls = JSONEncoder
    return cls(skipkeys=skipkeys, ensure_ascii=ensure_ascii, check_circular=check_circular, allow_nan=allow_nan,
               indent=indent, separators=separators, default=default, sort_keys=sort_keys, **kw).encode(obj)


def detect_encoding(b):
    """The encoding of a document in bytes: UTF-8, UTF-16 or UTF-32, with or without a mark."""
    head = bytes(b[:4])
    if head.startswith((b'\\x00\\x00\\xfe\\xff', b'\\xff\\xfe\\x00\\x00')):
        return 'utf-32'
    if head.startswith((b'\\xfe\\xff', b'\\xff\\xfe')):
        return 'utf-16'
    if head.startswith(b'\\xef\\xbb\\xbf'):
        return 'utf-8-sig'
    # JSON begins with ASCII, so zeros tell the width of a character.
    if len(head) == 4:
        if not head[0]:
            return 'utf-16-be' if head[1] else 'utf-32-be'
        if not head[1]:
            return 'utf-16-le' if head[2] or head[3] else 'utf-32-le'
    elif len(head) == 2:
        if not head[0]:
            return 'utf-16-be'
        if not head[1]:
            return 'utf-16-le'
    return 'utf-8'


def load(fp, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None,
         object_pairs_hook=None, **kw):
    """Deserialize fp, which has read(), to a Python object."""
    return loads(fp.read(), cls=cls, object_hook=object_hook, parse_float=parse_float, parse_int=parse_int,
                 parse_constant=parse_constant, object_pairs_hook=object_pairs_hook, **kw)


def loads(s, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None,
          object_pairs_hook=None, **kw):
    """Deserialize s, a str, bytes or bytearray with a JSON document, to a Python object."""
    if isinstance(s, str):
        if s.startswith('\\ufeff'):
            raise JSONDecodeError('Unexpected UTF-8 BOM (decode using utf-8-sig)', s, 0)
    else:
        if not isinstance(s, (bytes, bytearray)):
            raise TypeError(f'the JSON object must be str, bytes or bytearray, not {s.__class__.__name__}')
        s = s.decode(detect_encoding(s), 'surrogatepass')
    if (cls is None and object_hook is None and parse_int is None and parse_float is None and parse_constant is None
            and object_pairs_hook is None and not kw):
        return _loads(s)
    if cls is None:
        cls = JSONDecoder
    if object_hook is not None:
        kw['object_hook'] = object_hook
    if object_pairs_hook is not None:
        kw['object_pairs_hook'] = object_pairs_hook
    if parse_float is not None:
        kw['parse_float'] = parse_float
    if parse_int is not None:
        kw['parse_int'] = parse_int
    if parse_constant is not None:
        kw['parse_constant'] = parse_constant
    return cls(**kw).decode(s)
`,
};
