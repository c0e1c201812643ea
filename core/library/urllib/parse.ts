/** `urllib.parse`: URLs and their parts. */
import type { ModuleSource } from '../modules.ts';
import { plainFunctions } from './plain.ts';

export const URLLIB_PARSE: ModuleSource = {
  name: 'urllib.parse',
  doc: 'Parse (absolute and relative) URLs.',
  contents: () => ({ functions: plainFunctions() }),
  python: `
__all__ = ['urlparse', 'urlunparse', 'urljoin', 'urldefrag', 'urlsplit', 'urlunsplit', 'urlencode', 'parse_qs', 'parse_qsl',
           'quote', 'quote_plus', 'quote_from_bytes', 'unquote', 'unquote_plus', 'unquote_to_bytes', 'DefragResult', 'ParseResult',
           'SplitResult', 'DefragResultBytes', 'ParseResultBytes', 'SplitResultBytes']

uses_relative = ['', 'ftp', 'http', 'gopher', 'nntp', 'imap', 'wais', 'file', 'https', 'shttp', 'mms', 'prospero', 'rtsp', 'rtsps',
                 'rtspu', 'sftp', 'svn', 'svn+ssh', 'ws', 'wss']
uses_netloc = ['', 'ftp', 'http', 'gopher', 'nntp', 'telnet', 'imap', 'wais', 'file', 'mms', 'https', 'shttp', 'snews', 'prospero',
               'rtsp', 'rtsps', 'rtspu', 'rsync', 'svn', 'svn+ssh', 'sftp', 'nfs', 'git', 'git+ssh', 'ws', 'wss', 'itms-services']
uses_params = ['', 'ftp', 'hdl', 'prospero', 'http', 'imap', 'https', 'shttp', 'rtsp', 'rtsps', 'rtspu', 'sip', 'sips', 'mms', 'sftp',
               'tel']
scheme_chars = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.'
_C0_AND_SPACE = ''.join(map(chr, range(33)))
_UNSAFE = ['\\t', '\\r', '\\n']


def clear_cache():
    """Nothing is kept."""


def _coerce_args(*args):
    """The arguments as str, and what turns the result back."""
    str_input = isinstance(args[0], str)
    for arg in args[1:]:
        if arg and isinstance(arg, str) != str_input:
            raise TypeError('Cannot mix str and non-str arguments')
    if str_input:
        return args + (lambda x: x,)
    return tuple(x.decode('ascii', 'strict') if x else '' for x in args) + (lambda x: x.encode('ascii', 'strict'),)


class _NetlocMixin:
    __slots__ = ()

    @property
    def username(self):
        return self._userinfo[0]

    @property
    def password(self):
        return self._userinfo[1]

    @property
    def hostname(self):
        hostname = self._hostinfo[0]
        if not hostname:
            return None
        sep = '%' if isinstance(hostname, str) else b'%'
        hostname, percent, zone = hostname.partition(sep)
        return hostname.lower() + percent + zone

    @property
    def port(self):
        port = self._hostinfo[1]
        if port is not None:
            if port.isdigit() and port.isascii():
                port = int(port)
            else:
                raise ValueError(f'Port could not be cast to integer value as {port!r}')
            if not 0 <= port <= 65535:
                raise ValueError('Port out of range 0-65535')
        return port

    @property
    def _userinfo(self):
        at, colon = ('@', ':') if isinstance(self.netloc, str) else (b'@', b':')
        userinfo, have_info, _ = self.netloc.rpartition(at)
        if not have_info:
            return None, None
        username, have_password, password = userinfo.partition(colon)
        return username, password if have_password else None

    @property
    def _hostinfo(self):
        at, colon, left, right = ('@', ':', '[', ']') if isinstance(self.netloc, str) else (b'@', b':', b'[', b']')
        _, _, hostinfo = self.netloc.rpartition(at)
        _, have_open_br, bracketed = hostinfo.partition(left)
        if have_open_br:
            hostname, _, port = bracketed.partition(right)
            _, _, port = port.partition(colon)
        else:
            hostname, _, port = hostinfo.partition(colon)
        return hostname, port or None


def _record(name, fields, doc, make):
    """A class of tuples with named fields."""
    count = len(fields)

    class Record(tuple):
        __slots__ = ()
        _fields = fields
        __match_args__ = fields

        def _make(cls, iterable):
            result = tuple.__new__(cls, iterable)
            if len(result) != count:
                raise TypeError(f'Expected {count} arguments, got {len(result)}')
            return result
        _make = classmethod(_make)

        def _replace(self, /, **kwds):
            result = self._make(map(kwds.pop, fields, self))
            if kwds:
                raise TypeError(f'Got unexpected field names: {list(kwds)!r}')
            return result
        __replace__ = _replace

        def _asdict(self):
            return dict(zip(fields, self))

        def __repr__(self):
            return f'{self.__class__.__name__}({", ".join(f"{f}={v!r}" for f, v in zip(fields, self))})'

        def __getnewargs__(self):
            return tuple(self)

    Record.__new__ = make
    make.__name__, make.__qualname__ = '__new__', f'{name}.__new__'
    for i, field in enumerate(fields):
        setattr(Record, field, _field(i, None))
    Record.__name__ = Record.__qualname__ = name
    Record.__doc__ = doc
    return Record


def _new_defrag(_cls, url, fragment):
    return _new(_cls, (url, fragment))


def _new_split(_cls, scheme, netloc, path, query, fragment):
    return _new(_cls, (scheme, netloc, path, query, fragment))


def _new_parse(_cls, scheme, netloc, path, params, query, fragment):
    return _new(_cls, (scheme, netloc, path, params, query, fragment))


_new = tuple.__new__
_Defrag = _record('DefragResult', ('url', 'fragment'), 'DefragResult(url, fragment)', _new_defrag)
_Split = _record('SplitResult', ('scheme', 'netloc', 'path', 'query', 'fragment'),
                 'SplitResult(scheme, netloc, path, query, fragment)', _new_split)
_Parse = _record('ParseResult', ('scheme', 'netloc', 'path', 'params', 'query', 'fragment'),
                 'ParseResult(scheme, netloc, path, params, query, fragment)', _new_parse)


class _ToBytes:
    __slots__ = ()

    def encode(self, encoding='ascii', errors='strict'):
        return self._counterpart(*(x.encode(encoding, errors) for x in self))


class _ToStr:
    __slots__ = ()

    def decode(self, encoding='ascii', errors='strict'):
        return self._counterpart(*(x.decode(encoding, errors) for x in self))


class DefragResult(_Defrag, _ToBytes):
    __slots__ = ()

    def geturl(self):
        return self.url + '#' + self.fragment if self.fragment else self.url


class SplitResult(_Split, _NetlocMixin, _ToBytes):
    __slots__ = ()

    def geturl(self):
        return urlunsplit(self)


class ParseResult(_Parse, _NetlocMixin, _ToBytes):
    __slots__ = ()

    def geturl(self):
        return urlunparse(self)


class DefragResultBytes(_Defrag, _ToStr):
    __slots__ = ()

    def geturl(self):
        return self.url + b'#' + self.fragment if self.fragment else self.url


class SplitResultBytes(_Split, _NetlocMixin, _ToStr):
    __slots__ = ()

    def geturl(self):
        return urlunsplit(self)


class ParseResultBytes(_Parse, _NetlocMixin, _ToStr):
    __slots__ = ()

    def geturl(self):
        return urlunparse(self)


for _a, _b in ((DefragResult, DefragResultBytes), (SplitResult, SplitResultBytes), (ParseResult, ParseResultBytes)):
    _a._counterpart = _b
    _b._counterpart = _a
del _a, _b


def urlparse(url, scheme='', allow_fragments=True):
    """Parse a URL into 6 components."""
    plain = _split(ParseResult, url, scheme, allow_fragments)
    if plain is not None:
        return plain
    url, scheme, back = _coerce_args(url, scheme)
    return _result(ParseResult, _urlparse(url, scheme, allow_fragments), back)


def _urlparse(url, scheme, allow_fragments):
    scheme, netloc, url, query, fragment = _urlsplit(url, scheme, allow_fragments)
    params = None
    if (scheme or '') in uses_params and ';' in url:
        url, params = _splitparams(url)
    return scheme, netloc, url, params, query, fragment


def _result(cls, parts, back):
    parts = [part or '' for part in parts]
    if back('') == '':
        return cls(*parts)
    return cls._counterpart(*map(back, parts))


def _splitparams(url):
    if '/' in url:
        i = url.find(';', url.rfind('/'))
        if i < 0:
            return url, None
    else:
        i = url.find(';')
    return url[:i], url[i + 1:]


def _splitnetloc(url, start=0):
    delim = len(url)
    for c in '/?#':
        at = url.find(c, start)
        if at >= 0:
            delim = min(delim, at)
    return url[start:delim], url[delim:]


def _checknetloc(netloc):
    if netloc.isascii():
        return
    import unicodedata
    n = netloc.replace('@', '').replace(':', '').replace('#', '').replace('?', '')
    netloc2 = unicodedata.normalize('NFKC', n)
    if n == netloc2:
        return
    for c in '/?#@:':
        if c in netloc2:
            raise ValueError("netloc '" + netloc + "' contains invalid characters under NFKC normalization")


def _check_bracketed_netloc(netloc):
    hostname_and_port = netloc.rpartition('@')[2]
    before, have_open_br, bracketed = hostname_and_port.partition('[')
    if have_open_br:
        if before:
            raise ValueError('Invalid IPv6 URL')
        hostname, _, port = bracketed.partition(']')
        if port and not port.startswith(':'):
            raise ValueError('Invalid IPv6 URL')
    else:
        hostname, _, port = hostname_and_port.partition(':')
    _check_bracketed_host(hostname)


def _check_bracketed_host(hostname):
    import re
    if hostname.startswith('v'):
        if not re.match(r'\\Av[a-fA-F0-9]+\\..+\\z', hostname):
            raise ValueError('IPvFuture address is invalid')
        return
    address = hostname.partition('%')[0]
    if re.fullmatch(r'\\d+(\\.\\d+){3}', address):
        raise ValueError('An IPv4 address cannot be in brackets')
    groups = address.split(':')
    if '.' in groups[-1]:
        groups[-1:] = ['0', '0'] if re.fullmatch(r'\\d+(\\.\\d+){3}', groups[-1]) else ['x', 'x']
    short = address.count('::')
    wrong = len(groups) < 3 or short > 1 or ':::' in address or any(g and not re.fullmatch('[0-9a-fA-F]{1,4}', g) for g in groups)
    if not wrong:
        wrong = len(groups) != 8 if not short else len([g for g in groups if g]) > 7
    if wrong:
        raise ValueError(f'{hostname!r} does not appear to be an IPv4 or IPv6 address')


def urlsplit(url, scheme='', allow_fragments=True):
    """Parse a URL into 5 components."""
    plain = _split(SplitResult, url, scheme, allow_fragments)
    if plain is not None:
        return plain
    # CPython keeps answers by their arguments.
    hash((url, scheme))
    url, scheme, back = _coerce_args(url, scheme)
    return _result(SplitResult, _urlsplit(url, scheme, allow_fragments), back)


def _urlsplit(url, scheme, allow_fragments):
    # What is absent is None, what is there and empty is ''.
    url = url.lstrip(_C0_AND_SPACE)
    if scheme is not None:
        scheme = scheme.strip(_C0_AND_SPACE)
    for b in _UNSAFE:
        url = url.replace(b, '')
        if scheme is not None:
            scheme = scheme.replace(b, '')
    allow_fragments = bool(allow_fragments)
    netloc = query = fragment = None
    i = url.find(':')
    if i > 0 and url[0].isascii() and url[0].isalpha():
        for c in url[:i]:
            if c not in scheme_chars:
                break
        else:
            scheme, url = url[:i].lower(), url[i + 1:]
    if url[:2] == '//':
        netloc, url = _splitnetloc(url, 2)
        if ('[' in netloc and ']' not in netloc) or (']' in netloc and '[' not in netloc):
            raise ValueError('Invalid IPv6 URL')
        if '[' in netloc and ']' in netloc:
            _check_bracketed_netloc(netloc)
    if allow_fragments and '#' in url:
        url, fragment = url.split('#', 1)
    if '?' in url:
        url, query = url.split('?', 1)
    if netloc:
        _checknetloc(netloc)
    return scheme, netloc, url, query, fragment


def urlunparse(components):
    """Put a parsed URL back together again."""
    scheme, netloc, url, params, query, fragment, back = _coerce_args(*components)
    if not netloc:
        netloc = '' if scheme and scheme in uses_netloc and (not url or url[:1] == '/') else None
    if params:
        url = f'{url};{params}'
    return back(_urlunsplit(scheme, netloc, url, query or None, fragment or None))


def urlunsplit(components):
    """Combine the elements of a tuple as returned by urlsplit() into a complete URL as a string."""
    scheme, netloc, url, query, fragment, back = _coerce_args(*components)
    if not netloc:
        netloc = '' if scheme and scheme in uses_netloc and (not url or url[:1] == '/') else None
    return back(_urlunsplit(scheme, netloc, url, query or None, fragment or None))


def _urlunsplit(scheme, netloc, url, query, fragment):
    if netloc is not None:
        if url and url[:1] != '/':
            url = '/' + url
        url = '//' + netloc + url
    elif url[:2] == '//':
        url = '//' + url
    if scheme:
        url = scheme + ':' + url
    if query is not None:
        url = url + '?' + query
    if fragment is not None:
        url = url + '#' + fragment
    return url


def urljoin(base, url, allow_fragments=True):
    """Join a base URL and a possibly relative URL to form an absolute interpretation of the latter."""
    if not base:
        return url
    if not url:
        return base
    base, url, back = _coerce_args(base, url)
    bscheme, bnetloc, bpath, bquery, bfragment = _urlsplit(base, None, allow_fragments)
    scheme, netloc, path, query, fragment = _urlsplit(url, None, allow_fragments)
    if scheme is None:
        scheme = bscheme
    if scheme != bscheme or scheme and scheme not in uses_relative:
        return back(url)
    if not scheme or scheme in uses_netloc:
        if netloc:
            return back(_urlunsplit(scheme, netloc, path, query, fragment))
        netloc = bnetloc
    if not path:
        path = bpath
        if query is None:
            query = bquery
            if fragment is None:
                fragment = bfragment
        return back(_urlunsplit(scheme, netloc, path, query, fragment))
    base_parts = bpath.split('/')
    if base_parts[-1] != '':
        del base_parts[-1]
    if path[:1] == '/':
        segments = path.split('/')
    else:
        segments = base_parts + path.split('/')
        segments[1:-1] = filter(None, segments[1:-1])
    resolved_path = []
    for seg in segments:
        if seg == '..':
            try:
                resolved_path.pop()
            except IndexError:
                pass
        elif seg == '.':
            continue
        else:
            resolved_path.append(seg)
    if segments[-1] in ('.', '..'):
        resolved_path.append('')
    return back(_urlunsplit(scheme, netloc, '/'.join(resolved_path) or '/', query, fragment))


def urldefrag(url):
    """Removes any existing fragment from URL."""
    url, back = _coerce_args(url)
    if '#' in url:
        scheme, netloc, path, query, frag = _urlsplit(url, None, True)
        defrag = _urlunsplit(scheme, netloc, path, query, None)
    else:
        defrag = url
        frag = ''
    return _result(DefragResult, (defrag, frag), back)


_hexdig = '0123456789ABCDEFabcdef'


def unquote_to_bytes(string):
    """unquote_to_bytes('abc%20def') -> b'abc def'."""
    return bytes(_unquote_impl(string))


def _unquote_impl(string):
    if not string:
        string.split
        return b''
    if isinstance(string, str):
        string = string.encode('utf-8')
    bits = string.split(b'%')
    if len(bits) == 1:
        return string
    res = bytearray(bits[0])
    for item in bits[1:]:
        head = item[:2]
        try:
            if len(head) != 2 or not head.isalnum():
                raise ValueError
            res.append(int(head, 16))
            res += item[2:]
        except ValueError:
            res += b'%'
            res += item
    return res


def unquote(string, encoding='utf-8', errors='replace'):
    """Replace %xx escapes by their single-character equivalent."""
    if encoding == 'utf-8' and errors == 'replace':
        plain = _unquoted(string)
        if plain is not None:
            return plain
    if isinstance(string, bytes):
        return _unquote_impl(string).decode(encoding, errors)
    if '%' not in string:
        string.split
        return string
    if encoding is None:
        encoding = 'utf-8'
    if errors is None:
        errors = 'replace'
    # Runs of ASCII are unquoted to bytes and decoded; what is not ASCII stays.
    out = []
    i = 0
    n = len(string)
    while i < n:
        j = i
        while j < n and string[j] < '\\x80':
            j += 1
        if j > i:
            out.append(_unquote_impl(string[i:j]).decode(encoding, errors))
        i = j
        while j < n and string[j] >= '\\x80':
            j += 1
        out.append(string[i:j])
        i = j
    return ''.join(out)


def parse_qs(qs, keep_blank_values=False, strict_parsing=False, encoding='utf-8', errors='replace', max_num_fields=None,
             separator='&'):
    """Parse a query given as a string argument."""
    parsed_result = {}
    for name, value in parse_qsl(qs, keep_blank_values, strict_parsing, encoding=encoding, errors=errors,
                                 max_num_fields=max_num_fields, separator=separator):
        if name in parsed_result:
            parsed_result[name].append(value)
        else:
            parsed_result[name] = [value]
    return parsed_result


def parse_qsl(qs, keep_blank_values=False, strict_parsing=False, encoding='utf-8', errors='replace', max_num_fields=None,
              separator='&'):
    """Parse a query given as a string argument, as a list of pairs."""
    if separator == '&' and max_num_fields is None and not strict_parsing and encoding == 'utf-8' and errors == 'replace':
        plain = _pairs(qs, keep_blank_values)
        if plain is not None:
            return plain
    if not separator or not isinstance(separator, (str, bytes)):
        raise ValueError('Separator must be of type string or bytes.')
    if isinstance(qs, str):
        if not isinstance(separator, str):
            separator = str(separator, 'ascii')
        eq = '='

        def _unquote(s):
            return unquote_plus(s, encoding=encoding, errors=errors)
    elif qs is None:
        return []
    else:
        try:
            qs = bytes(memoryview(qs))
        except TypeError:
            if not qs:
                import warnings
                warnings.warn(f'Accepting {type(qs).__name__} objects with false value in urllib.parse.parse_qsl() is '
                              'deprecated as of 3.14', DeprecationWarning, stacklevel=1)
                return []
            raise
        if isinstance(separator, str):
            separator = bytes(separator, 'ascii')
        eq = b'='

        def _unquote(s):
            return unquote_to_bytes(s.replace(b'+', b' '))
    if not qs:
        return []
    if max_num_fields is not None:
        num_fields = 1 + qs.count(separator)
        if max_num_fields < num_fields:
            raise ValueError('Max number of fields exceeded')
    r = []
    for name_value in qs.split(separator):
        if name_value or strict_parsing:
            name, has_eq, value = name_value.partition(eq)
            if not has_eq and strict_parsing:
                raise ValueError('bad query field: %r' % (name_value,))
            if value or keep_blank_values:
                r.append((_unquote(name), _unquote(value)))
    return r


def unquote_plus(string, encoding='utf-8', errors='replace'):
    """Like unquote(), but also replace plus signs by spaces."""
    return unquote(string.replace('+', ' '), encoding, errors)


_ALWAYS_SAFE = frozenset(b'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~')
_tables = {}


def quote(string, safe='/', encoding=None, errors=None):
    """quote('abc def') -> 'abc%20def'"""
    if encoding is None and errors is None:
        plain = _quoted(string, safe, False)
        if plain is not None:
            return plain
    if isinstance(string, str):
        if not string:
            return string
        if encoding is None:
            encoding = 'utf-8'
        if errors is None:
            errors = 'strict'
        string = string.encode(encoding, errors)
    else:
        if encoding is not None:
            raise TypeError("quote() doesn't support 'encoding' for bytes")
        if errors is not None:
            raise TypeError("quote() doesn't support 'errors' for bytes")
    return quote_from_bytes(string, safe)


def quote_plus(string, safe='', encoding=None, errors=None):
    """Like quote(), but also replace ' ' with '+', as required for quoting HTML form values."""
    if encoding is None and errors is None:
        plain = _quoted(string, safe, True)
        if plain is not None:
            return plain
    if ((isinstance(string, str) and ' ' not in string) or (isinstance(string, bytes) and b' ' not in string)):
        return quote(string, safe, encoding, errors)
    space = ' ' if isinstance(safe, str) else b' '
    string = quote(string, safe + space, encoding, errors)
    return string.replace(' ', '+')


def quote_from_bytes(bs, safe='/'):
    """Like quote(), but accepts a bytes object rather than a str, and does not perform string-to-bytes encoding."""
    if not isinstance(bs, (bytes, bytearray)):
        raise TypeError('quote_from_bytes() expected bytes')
    if not bs:
        return ''
    if isinstance(safe, str):
        safe = safe.encode('ascii', 'ignore')
    else:
        safe = bytes([c for c in safe if c < 128])
    table = _tables.get(safe)
    if table is None:
        ok = _ALWAYS_SAFE.union(safe)
        table = _tables[safe] = {c: chr(c) if c in ok else f'%{c:02X}' for c in range(256)}
    return bs.decode('latin-1').translate(table)


_plus = quote_plus


def urlencode(query, doseq=False, safe='', encoding=None, errors=None, quote_via=quote_plus):
    """Encode a dict or sequence of two-element tuples into a URL query string."""
    if hasattr(query, 'items'):
        query = query.items()
    else:
        try:
            if len(query) and not isinstance(query[0], tuple):
                raise TypeError
        except TypeError as err:
            raise TypeError('not a valid non-string sequence or mapping object') from err
    if quote_via is _plus and encoding is None and errors is None:
        # What is walked twice must be the same both times.
        if not isinstance(query, (list, tuple)):
            query = list(query)
        plain = _query(query, doseq, safe)
        if plain is not None:
            return plain
    l = []

    def quoted(v):
        if isinstance(v, bytes):
            return quote_via(v, safe)
        return quote_via(str(v), safe, encoding, errors)

    for k, v in query:
        k = quoted(k)
        if not doseq or isinstance(v, (str, bytes)):
            l.append(k + '=' + (quote_via(v, safe, encoding, errors) if doseq and isinstance(v, str) else quoted(v)))
            continue
        try:
            len(v)
        except TypeError:
            l.append(k + '=' + quoted(v))
        else:
            for elt in v:
                l.append(k + '=' + quoted(elt))
    return '&'.join(l)
`,
};
