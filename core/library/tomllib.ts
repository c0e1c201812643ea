/** `tomllib`: TOML 1.0. */
import type { ModuleSource } from './modules.ts';

export const TOMLLIB: ModuleSource = {
  name: 'tomllib',
  doc: 'Parse TOML.',
  python: `
__all__ = ('loads', 'load', 'TOMLDecodeError')

_missing = object()


class TOMLDecodeError(ValueError):
    """An error raised if a document is not valid TOML."""

    def __init__(self, msg=_missing, doc=_missing, pos=_missing, *args):
        if msg is _missing or not isinstance(doc, str) or not isinstance(pos, int):
            given = tuple(a for a in (msg, doc, pos) if a is not _missing) + args
            super().__init__(*given)
            return
        lineno = doc.count('\\n', 0, pos) + 1
        colno = pos + 1 if lineno == 1 else pos - doc.rindex('\\n', 0, pos)
        where = 'end of document' if pos >= len(doc) else f'line {lineno}, column {colno}'
        super().__init__(f'{msg} (at {where})', *args)
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = lineno
        self.colno = colno


def load(fp, /, *, parse_float=float):
    """Parse TOML from a binary file object."""
    b = fp.read()
    try:
        s = b.decode()
    except AttributeError:
        raise TypeError("File must be opened in binary mode, e.g. use \`open('foo.toml', 'rb')\`") from None
    return loads(s, parse_float=parse_float)


def loads(s, /, *, parse_float=float):
    """Parse TOML from a string."""
    try:
        src = s.replace('\\r\\n', '\\n')
    except (AttributeError, TypeError):
        raise TypeError(f'Expected str object, not {type(s).__qualname__!r}') from None
    if parse_float is not float:
        given = parse_float

        def parse_float(text):
            value = given(text)
            if isinstance(value, (dict, list)):
                raise ValueError('parse_float must not return dicts or lists')
            return value
    return _Parser(src, parse_float).document()


_CONTROL = frozenset(chr(i) for i in range(32)) | {chr(127)}
_BARE = frozenset('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_')
_ESCAPES = {'b': '\\b', 't': '\\t', 'n': '\\n', 'f': '\\f', 'r': '\\r', '"': '"', '\\\\': '\\\\'}
_patterns = None


def _compiled():
    global _patterns
    if _patterns is None:
        import re
        time = r'([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9])(?:\\.([0-9]{1,6})[0-9]*)?'
        _patterns = (
            re.compile(r'0(?:x[0-9A-Fa-f](?:_?[0-9A-Fa-f])*|b[01](?:_?[01])*|o[0-7](?:_?[0-7])*)'
                       r'|[+-]?(?:0|[1-9](?:_?[0-9])*)(?P<floatpart>(?:\\.[0-9](?:_?[0-9])*)?(?:[eE][+-]?[0-9](?:_?[0-9])*)?)'),
            re.compile(time),
            re.compile(r'([0-9]{4})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?:[Tt ]' + time +
                       r'(?:([Zz])|([+-])([01][0-9]|2[0-3]):([0-5][0-9]))?)?'),
        )
    return _patterns


class _Node:
    """What is known of a table beside its items: whether it may be declared or extended again."""

    __slots__ = ('children', 'frozen', 'explicit')

    def __init__(self):
        self.children = {}
        self.frozen = False
        self.explicit = False


class _Parser:
    def __init__(self, src, parse_float):
        self.src = src
        self.end = len(src)
        self.parse_float = parse_float
        self.data = {}
        self.flags = _Node()

    def fail(self, msg, pos):
        raise TOMLDecodeError(msg, self.src, pos)

    def char(self, pos):
        return self.src[pos] if pos < self.end else ''

    def space(self, pos):
        while self.char(pos) in (' ', '\\t'):
            pos += 1
        return pos

    def comment(self, pos):
        if self.char(pos) == '#':
            end = self.src.find('\\n', pos)
            if end < 0:
                end = self.end
            for i in range(pos + 1, end):
                c = self.src[i]
                if c in _CONTROL and c != '\\t':
                    self.fail(f'Found invalid character {c!r}', i)
            return end
        return pos

    def gap(self, pos):
        """Past white space, comments and line ends."""
        while True:
            before = pos
            while self.char(pos) in (' ', '\\t', '\\n') and pos < self.end:
                pos += 1
            pos = self.comment(pos)
            if pos == before:
                return pos

    def document(self):
        pos = 0
        header = ()
        while True:
            pos = self.space(pos)
            c = self.char(pos)
            if not c:
                break
            if c == '\\n':
                pos += 1
                continue
            if c in _BARE or c in '"\\'':
                pos = self.pair(pos, header)
                pos = self.space(pos)
            elif c == '[':
                if self.char(pos + 1) == '[':
                    pos, header = self.array_header(pos)
                else:
                    pos, header = self.table_header(pos)
                pos = self.space(pos)
            elif c != '#':
                self.fail('Invalid statement', pos)
            pos = self.comment(pos)
            c = self.char(pos)
            if not c:
                break
            if c != '\\n':
                self.fail('Expected newline or end of document after a statement', pos)
            pos += 1
        return self.data

    # ---- what may be declared

    def node(self, key, make=True):
        node = self.flags
        for part in key:
            child = node.children.get(part)
            if child is None:
                if not make:
                    return None
                child = node.children[part] = _Node()
            node = child
        return node

    def is_frozen(self, key):
        node = self.flags
        for part in key:
            if node.frozen:
                return True
            node = node.children.get(part)
            if node is None:
                return False
        return node.frozen

    def container(self, key, lists=True):
        """The table of a key, made if it is not there; KeyError if something else is."""
        cont = self.data
        for part in key:
            if part not in cont:
                cont[part] = {}
            cont = cont[part]
            if lists and isinstance(cont, list):
                cont = cont[-1]
            if not isinstance(cont, dict):
                raise KeyError('There is no nest behind this key')
        return cont

    def table_header(self, pos):
        pos = self.space(pos + 1)
        pos, key = self.key(pos)
        node = self.node(key, False)
        if node is not None and node.explicit or self.is_frozen(key):
            self.fail(f'Cannot declare {key} twice', pos)
        self.node(key).explicit = True
        try:
            self.container(key)
        except KeyError:
            self.fail('Cannot overwrite a value', pos)
        if self.char(pos) != ']':
            self.fail("Expected ']' at the end of a table declaration", pos)
        return pos + 1, key

    def array_header(self, pos):
        pos = self.space(pos + 2)
        pos, key = self.key(pos)
        if self.is_frozen(key):
            self.fail(f'Cannot mutate immutable namespace {key}', pos)
        parent = self.node(key[:-1])
        parent.children.pop(key[-1], None)
        self.node(key).explicit = True
        try:
            cont = self.container(key[:-1])
            if key[-1] in cont:
                items = cont[key[-1]]
                if not isinstance(items, list):
                    raise KeyError('An object other than list found behind this key')
                items.append({})
            else:
                cont[key[-1]] = [{}]
        except KeyError:
            self.fail('Cannot overwrite a value', pos)
        if not self.src.startswith(']]', pos):
            self.fail("Expected ']]' at the end of an array declaration", pos)
        return pos + 2, key

    def pair(self, pos, header):
        pos, key, value = self.key_value(pos)
        parent, stem = key[:-1], key[-1]
        full = header + parent
        for i in range(1, len(key)):
            part = header + key[:i]
            node = self.node(part, False)
            # A dotted key opens no table that a header has declared.
            if node is not None and (node.explicit is True or node.explicit and node.explicit[1] != header):
                self.fail(f'Cannot redefine namespace {part}', pos)
        if self.is_frozen(full):
            self.fail(f'Cannot mutate immutable namespace {full}', pos)
        try:
            nest = self.container(full)
        except KeyError:
            self.fail('Cannot overwrite a value', pos)
        if stem in nest:
            self.fail('Cannot overwrite a value', pos)
        for i in range(1, len(key)):
            # Tables made by dotted keys belong to the table they stand in.
            self.node(header + key[:i]).explicit = self.node(header + key[:i]).explicit or ('dotted', header)
        if isinstance(value, (dict, list)):
            self.node(header + key).frozen = True
        nest[stem] = value
        return pos

    # ---- keys and values

    def key_value(self, pos):
        pos, key = self.key(pos)
        if self.char(pos) != '=':
            self.fail("Expected '=' after a key in a key/value pair", pos)
        pos = self.space(pos + 1)
        pos, value = self.value(pos)
        return pos, key, value

    def key(self, pos):
        pos, part = self.key_part(pos)
        key = (part,)
        pos = self.space(pos)
        while self.char(pos) == '.':
            pos = self.space(pos + 1)
            pos, part = self.key_part(pos)
            key += (part,)
            pos = self.space(pos)
        return pos, key

    def key_part(self, pos):
        c = self.char(pos)
        if c and c in _BARE:
            start = pos
            while self.char(pos) in _BARE and pos < self.end:
                pos += 1
            return pos, self.src[start:pos]
        if c == "'":
            return self.literal(pos)
        if c == '"':
            return self.basic(pos + 1, False)
        self.fail('Invalid initial character for a key part', pos)

    def literal(self, pos):
        start = pos + 1
        end = self.src.find("'", start)
        if end < 0:
            self.fail('Expected "\\'"', self.end)
        for i in range(start, end):
            c = self.src[i]
            if c in _CONTROL and c != '\\t':
                self.fail(f'Found invalid character {c!r}', i)
        return end + 1, self.src[start:end]

    def basic(self, pos, multiline):
        out = []
        src = self.src
        while True:
            if pos >= self.end:
                self.fail('Unterminated string', pos)
            c = src[pos]
            if c == '"':
                if not multiline:
                    return pos + 1, ''.join(out)
                if src.startswith('"""', pos):
                    return pos + 3, ''.join(out)
                out.append(c)
                pos += 1
            elif c == '\\\\':
                pos, text = self.escape(pos, multiline)
                out.append(text)
            elif c in _CONTROL and c != '\\t' and not (multiline and c == '\\n'):
                self.fail(f'Illegal character {c!r}', pos)
            else:
                start = pos
                while pos < self.end and src[pos] not in '"\\\\' and (src[pos] not in _CONTROL or src[pos] == '\\t'):
                    pos += 1
                if pos == start:
                    pos += 1
                out.append(src[start:pos])

    def escape(self, pos, multiline):
        c = self.char(pos + 1)
        if multiline and c in (' ', '\\t', '\\n') and c:
            after = pos + 1
            if c != '\\n':
                after = self.space(after)
                if self.char(after) == '':
                    return after, ''
                if self.char(after) != '\\n':
                    self.fail("Unescaped '\\\\' in a string", after)
                after += 1
            while self.char(after) in (' ', '\\t', '\\n') and after < self.end:
                after += 1
            return after, ''
        if c in ('u', 'U'):
            n = 4 if c == 'u' else 8
            digits = self.src[pos + 2:pos + 2 + n]
            if len(digits) != n or any(d not in '0123456789abcdefABCDEF' for d in digits):
                self.fail('Invalid hex value', pos + 2)
            code = int(digits, 16)
            if 0xd800 <= code <= 0xdfff or code > 0x10ffff:
                self.fail('Escaped character is not a Unicode scalar value', pos + 2 + n)
            return pos + 2 + n, chr(code)
        if c in _ESCAPES and c:
            return pos + 2, _ESCAPES[c]
        if not c:
            self.fail('Unterminated string', pos + 2)
        self.fail("Unescaped '\\\\' in a string", pos + 2)

    def multiline(self, pos, quote):
        pos += 3
        if self.char(pos) == '\\n':
            pos += 1
        if quote == "'":
            end = self.src.find("'''", pos)
            if end < 0:
                self.fail('Expected "\\'\\'\\'"', self.end)
            for i in range(pos, end):
                c = self.src[i]
                if c in _CONTROL and c not in '\\t\\n':
                    self.fail(f'Found invalid character {c!r}', i)
            text = self.src[pos:end]
            pos = end + 3
        else:
            pos, text = self.basic(pos, True)
        # Up to two more quotes belong to the text.
        for _ in range(2):
            if self.char(pos) != quote:
                break
            text += quote
            pos += 1
        return pos, text

    def value(self, pos):
        src = self.src
        c = self.char(pos)
        if c == '"':
            return self.multiline(pos, c) if src.startswith('"""', pos) else self.basic(pos + 1, False)
        if c == "'":
            return self.multiline(pos, c) if src.startswith("'''", pos) else self.literal(pos)
        if c == 't' and src.startswith('true', pos):
            return pos + 4, True
        if c == 'f' and src.startswith('false', pos):
            return pos + 5, False
        if c == '[':
            return self.array(pos)
        if c == '{':
            return self.inline_table(pos)
        number, time, moment = _compiled()
        m = moment.match(src, pos)
        if m is not None:
            try:
                return m.end(), _moment(m)
            except ValueError:
                self.fail('Invalid date or datetime', pos)
        m = time.match(src, pos)
        if m is not None:
            from datetime import time as make
            hour, minute, second, micros = m.groups()
            return m.end(), make(int(hour), int(minute), int(second), int(micros.ljust(6, '0')) if micros else 0)
        m = number.match(src, pos)
        if m is not None:
            if m['floatpart']:
                return m.end(), self.parse_float(m[0])
            return m.end(), int(m[0], 0)
        for length, names in ((3, ('inf', 'nan')), (4, ('-inf', '+inf', '-nan', '+nan'))):
            word = src[pos:pos + length]
            if word in names:
                return pos + length, self.parse_float(word)
        self.fail('Invalid value', pos)

    def array(self, pos):
        items = []
        pos = self.gap(pos + 1)
        if self.char(pos) == ']':
            return pos + 1, items
        while True:
            pos, value = self.value(pos)
            items.append(value)
            pos = self.gap(pos)
            c = self.char(pos)
            if c == ']':
                return pos + 1, items
            if c != ',':
                self.fail('Unclosed array', pos)
            pos = self.gap(pos + 1)
            if self.char(pos) == ']':
                return pos + 1, items

    def inline_table(self, pos):
        table = {}
        frozen = set()
        pos = self.space(pos + 1)
        if self.char(pos) == '}':
            return pos + 1, table
        while True:
            pos, key, value = self.key_value(pos)
            for i in range(1, len(key) + 1):
                if key[:i] in frozen:
                    self.fail(f'Cannot mutate immutable namespace {key}', pos)
            nest = table
            for part in key[:-1]:
                nest = nest.setdefault(part, {})
                if not isinstance(nest, dict):
                    self.fail('Cannot overwrite a value', pos)
            if key[-1] in nest:
                self.fail(f'Duplicate inline table key {key[-1]!r}', pos)
            nest[key[-1]] = value
            pos = self.space(pos)
            c = self.char(pos)
            if c == '}':
                return pos + 1, table
            if c != ',':
                self.fail('Unclosed inline table', pos)
            if isinstance(value, (dict, list)):
                frozen.add(key)
            pos = self.space(pos + 1)


def _moment(m):
    from datetime import date, datetime, timedelta, timezone
    year, month, day, hour, minute, second, micros, zulu, sign, off_hour, off_minute = m.groups()
    if hour is None:
        return date(int(year), int(month), int(day))
    zone = None
    if sign:
        offset = timedelta(hours=int(off_hour), minutes=int(off_minute))
        zone = timezone(offset if sign == '+' else -offset)
    elif zulu:
        zone = timezone.utc
    return datetime(int(year), int(month), int(day), int(hour), int(minute), int(second),
                    int(micros.ljust(6, '0')) if micros else 0, tzinfo=zone)
`,
};
