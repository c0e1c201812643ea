/** Python of `codecs`: finding codecs and error handlers, and going step by step where a handler is code of the program. */
export const LOOKUP: string = String.raw`
import sys

BOM_UTF8 = b'\xef\xbb\xbf'
BOM_LE = BOM_UTF16_LE = BOM32_LE = b'\xff\xfe'
BOM_BE = BOM_UTF16_BE = BOM32_BE = b'\xfe\xff'
BOM_UTF32_LE = BOM64_LE = b'\xff\xfe\0\0'
BOM_UTF32_BE = BOM64_BE = b'\0\0\xfe\xff'
BOM = BOM_UTF16 = BOM_UTF16_LE
BOM_UTF32 = BOM_UTF32_LE


class CodecInfo(tuple):
    """Codec details when looking up the codec registry"""

    _is_text_encoding = True

    def __new__(cls, encode, decode, streamreader=None, streamwriter=None, incrementalencoder=None, incrementaldecoder=None,
                name=None, *, _is_text_encoding=None):
        self = tuple.__new__(cls, (encode, decode, streamreader, streamwriter))
        self.name = name
        self.encode, self.decode = encode, decode
        self.incrementalencoder, self.incrementaldecoder = incrementalencoder, incrementaldecoder
        self.streamreader, self.streamwriter = streamreader, streamwriter
        if _is_text_encoding is not None:
            self._is_text_encoding = _is_text_encoding
        return self

    def __repr__(self):
        return f'<{type(self).__module__}.{type(self).__qualname__} object for encoding {self.name} at {id(self):#x}>'

    def __getnewargs__(self):
        return tuple(self)


_searches = []
_known = {}


def _register(search_function, /):
    if not callable(search_function):
        raise TypeError('argument must be callable')
    _searches.append(search_function)


def _unregister(search_function, /):
    if search_function in _searches:
        _searches.remove(search_function)
        _known.clear()


def _kind(v):
    return 'None' if v is None else _class_name(v)


def _lookup(encoding, /):
    if not isinstance(encoding, str):
        raise TypeError(f'lookup() argument must be str, not {_kind(encoding)}')
    if '\0' in encoding:
        raise ValueError('embedded null character')
    key = encoding.replace(' ', '_').lower()
    if key in _known:
        return _known[key]
    name = _codec_name(encoding)
    info = None
    if name is not None and name != 'bz2':
        # All names of a codec find the same functions; where CPython has methods of a new instance, each name has its own.
        shared = name in ('ascii', 'iso8859-1') or name in _TRANSFORMS and name != 'rot-13' or name.startswith(('utf', 'unicode', 'raw'))
        info = _known.get(name) if shared else None
        if info is None:
            info = _TRANSFORMS[name]() if name in _TRANSFORMS else _text_codec(name)
            if shared:
                _known[name] = info
    for search in _searches if info is None else ():
        info = search(key)
        if info is not None:
            if not isinstance(info, tuple) or len(info) != 4:
                raise TypeError('codec search functions must return 4-tuples')
            break
    if info is None:
        raise LookupError(f'unknown encoding: {encoding}')
    _known[key] = info
    return info


def getencoder(encoding):
    """Lookup up the codec for the given encoding and return its encoder function."""
    return lookup(encoding).encode


def getdecoder(encoding):
    """Lookup up the codec for the given encoding and return its decoder function."""
    return lookup(encoding).decode


def getincrementalencoder(encoding):
    """Lookup up the codec for the given encoding and return its IncrementalEncoder class or factory function."""
    encoder = lookup(encoding).incrementalencoder
    if encoder is None:
        raise LookupError(encoding)
    return encoder


def getincrementaldecoder(encoding):
    """Lookup up the codec for the given encoding and return its IncrementalDecoder class or factory function."""
    decoder = lookup(encoding).incrementaldecoder
    if decoder is None:
        raise LookupError(encoding)
    return decoder


def getreader(encoding):
    """Lookup up the codec for the given encoding and return its StreamReader class or factory function."""
    return lookup(encoding).streamreader


def getwriter(encoding):
    """Lookup up the codec for the given encoding and return its StreamWriter class or factory function."""
    return lookup(encoding).streamwriter


def _coder(name, encoding, errors):
    for argument, v in ('encoding', encoding), ('errors', errors):
        if not isinstance(v, str):
            raise TypeError(f"{name}() argument '{argument}' must be str, not {_kind(v)}")
    return lookup(encoding)


def _called(verb, coder, obj, encoding, errors):
    try:
        result = coder(obj, errors)
        if not isinstance(result, tuple) or len(result) != 2:
            raise TypeError(f"{verb[:-3]}er must return a tuple (object, integer)")
    except Exception as e:
        e.add_note(f"{verb} with '{encoding}' codec failed")
        raise
    return result[0]


def _encode(obj, encoding='utf-8', errors='strict'):
    return _called('encoding', _coder('encode', encoding, errors)[0], obj, encoding, errors)


def _decode(obj, encoding='utf-8', errors='strict'):
    return _called('decoding', _coder('decode', encoding, errors)[1], obj, encoding, errors)


def _str_encode(text, encoding, errors):
    # What str.encode() does where the encoding or the handler is the program's, or where it fails.
    info = lookup(encoding)
    if not getattr(info, '_is_text_encoding', True):
        raise LookupError(f"'{encoding}' is not a text encoding; use codecs.encode() to handle arbitrary codecs")
    if _is_direct(encoding):
        return info[0](text, errors)[0]
    data = _called('encoding', info[0], text, encoding, errors)
    if not isinstance(data, (bytes, bytearray)):
        raise TypeError(f"'{encoding}' encoder returned '{_class_name(data)}' instead of 'bytes'; use codecs.encode() to encode to "
                        'arbitrary types')
    return bytes(data)


def _bytes_decode(data, encoding, errors):
    info = lookup(encoding)
    if not getattr(info, '_is_text_encoding', True):
        raise LookupError(f"'{encoding}' is not a text encoding; use codecs.decode() to handle arbitrary codecs")
    if _is_direct(encoding):
        return info[1](data, errors)[0]
    text = _called('decoding', info[1], memoryview(data), encoding, errors)
    if not isinstance(text, str):
        raise TypeError(f"'{encoding}' decoder returned '{_class_name(text)}' instead of 'str'; use codecs.decode() to decode to "
                        'arbitrary types')
    return text


# Error handlers ---------------------------------------------------------------------------------------------------------

def _register_error(errors, handler, /):
    if not isinstance(errors, str):
        raise TypeError(f'register_error() argument 1 must be str, not {_kind(errors)}')
    if not callable(handler):
        raise TypeError('handler must be callable')
    _handlers[errors] = handler


def _lookup_error(name, /):
    if not isinstance(name, str):
        raise TypeError(f'lookup_error() argument must be str, not {_kind(name)}')
    try:
        return _handlers[name]
    except KeyError:
        raise LookupError(f"unknown error handler name '{name}'") from None


def _strict_errors(exception, /):
    if not isinstance(exception, Exception):
        raise TypeError('codec must pass exception instance')
    raise exception


def _unfit(exception):
    cls = type(exception)
    module = cls.__module__
    alone = not isinstance(module, str) or module in ('__main__', 'builtins')
    name = cls.__qualname__ if alone else f'{module}.{cls.__qualname__}'
    return TypeError(f"don't know how to handle {name} in error callback")


def _ignore_errors(exception, /):
    if not isinstance(exception, (UnicodeEncodeError, UnicodeDecodeError, UnicodeTranslateError)):
        raise _unfit(exception)
    return '', exception.end


def _replace_errors(exception, /):
    n = exception.end - exception.start if isinstance(exception, (UnicodeEncodeError, UnicodeTranslateError)) else 1
    if isinstance(exception, UnicodeEncodeError):
        return '?' * n, exception.end
    if isinstance(exception, (UnicodeDecodeError, UnicodeTranslateError)):
        return '\ufffd' * n, exception.end
    raise _unfit(exception)


def _backslashreplace_errors(exception, /):
    if isinstance(exception, UnicodeDecodeError):
        return ''.join(f'\\x{b:02x}' for b in exception.object[exception.start:exception.end]), exception.end
    if not isinstance(exception, (UnicodeEncodeError, UnicodeTranslateError)):
        raise _unfit(exception)
    return exception.object[exception.start:exception.end].encode('ascii', 'backslashreplace').decode(), exception.end


def _replaced(exception, errors):
    if not isinstance(exception, UnicodeEncodeError):
        raise _unfit(exception)
    return exception.object[exception.start:exception.end].encode('ascii', errors).decode(), exception.end


def _xmlcharrefreplace_errors(exception, /):
    return _replaced(exception, 'xmlcharrefreplace')


def _namereplace_errors(exception, /):
    return _replaced(exception, 'namereplace')


def _surrogateescape(exception, /):
    if isinstance(exception, UnicodeEncodeError):
        data = exception.object[exception.start:exception.end]
        if not all('\udc80' <= c <= '\udcff' for c in data):
            raise exception
        return bytes(ord(c) - 0xdc00 for c in data), exception.end
    if not isinstance(exception, UnicodeDecodeError):
        raise _unfit(exception)
    text = ''
    for b in exception.object[exception.start:min(exception.end, exception.start + 4)]:
        if b < 128:
            break
        text += chr(0xdc00 + b)
    if not text:
        raise exception
    return text, exception.start + len(text)


def _surrogatepass(exception, /):
    if isinstance(exception, UnicodeEncodeError):
        return exception.object[exception.start:exception.end].encode(exception.encoding, 'surrogatepass'), exception.end
    if not isinstance(exception, UnicodeDecodeError):
        raise _unfit(exception)
    width = 4 if '32' in exception.encoding else 2 if '16' in exception.encoding else 3
    try:
        text = exception.object[exception.start:exception.start + width].decode(exception.encoding, 'surrogatepass')
    except UnicodeError:
        raise exception
    return text, exception.start + width


# The handlers that Python has by itself.
_NATIVE = {
    'strict': strict_errors, 'ignore': ignore_errors, 'replace': replace_errors, 'backslashreplace': backslashreplace_errors,
    'xmlcharrefreplace': xmlcharrefreplace_errors, 'namereplace': namereplace_errors, 'surrogateescape': _surrogateescape,
    'surrogatepass': _surrogatepass,
}
_handlers = dict(_NATIVE)


# Codecs that are not made of steps.
_WHOLE = ('idna', 'punycode', 'undefined')


def _is_native(errors):
    # Whether a name still stands for the handler that Python has by itself.
    return errors in _NATIVE and _handlers[errors] is _NATIVE[errors]


def _answer(kind, types, handler, exception, length):
    answer = handler(exception)
    if not isinstance(answer, tuple) or len(answer) != 2 or not isinstance(answer[0], types):
        raise TypeError(f"{kind} error handler must return ({'str' if types is str else 'str/bytes'}, int) tuple")
    given, at = answer[0], _index(answer[1])
    if at < 0:
        at += length
    if not 0 <= at <= length:
        raise IndexError(f'position {at} from error handler out of bounds')
    return given, at


def _encoded(text, encoding, errors):
    # The bytes of a text by a codec of ours, with any error handler.
    if errors is None or encoding in _WHOLE or _is_native(errors):
        return _encode_whole(text, encoding, errors or 'strict')
    head, plain = _marked(encoding)
    out, at = [head], 0
    while True:
        try:
            out.append(_encode_whole(text[at:], plain, 'strict'))
            return b''.join(out)
        except UnicodeEncodeError as e:
            fault = UnicodeEncodeError(encoding if head else e.encoding, text, at + e.start, at + e.end, e.reason)
            out.append(_encode_whole(text[at:fault.start], plain, 'strict'))
        given, at = _answer('encoding', (str, bytes), lookup_error(errors), fault, len(text))
        if isinstance(given, bytes):
            # Units of several bytes are not torn.
            if len(given) % (int(plain[4:6]) // 8 if plain.startswith(('utf-16', 'utf-32')) else 1):
                raise fault
            out.append(given)
            continue
        try:
            out.append(_encode_whole(given, plain, 'strict'))
        except UnicodeEncodeError:
            if _is_multibyte(plain):
                raise
            raise fault from None


def _marked(encoding):
    # The mark that a text begins with, and the codec of what comes after it.
    if encoding in ('utf-16', 'utf-32'):
        return _encode_whole('', encoding, 'strict'), encoding + '-le'
    return (BOM_UTF8, 'utf-8') if encoding == 'utf-8-sig' else (b'', encoding)


def _unmarked(encoding, data, final):
    # The codec of what comes after the mark, and the mark's length; None while there is too little to know.
    if encoding == 'utf-8-sig':
        if data[:3] == BOM_UTF8:
            return 'utf-8', 3
        return None if not final and BOM_UTF8.startswith(data) else ('utf-8', 0)
    if encoding not in ('utf-16', 'utf-32'):
        return encoding, 0
    width = int(encoding[-2:]) // 8
    if len(data) < width and not final:
        return None
    for mark, order in ((BOM_UTF16_LE, '-le'), (BOM_UTF16_BE, '-be')) if width == 2 else ((BOM_UTF32_LE, '-le'), (BOM_UTF32_BE, '-be')):
        if data[:width] == mark:
            return encoding + order, width
    return encoding + '-le', 0


def _decoded(data, encoding, errors, final=True):
    # The text of bytes by a codec of ours, with any error handler, and how many bytes were used.
    errors = errors or 'strict'
    if encoding in _WHOLE or _is_native(errors):
        return _decode_part(data, encoding, errors, final)
    found = _unmarked(encoding, data, final)
    if found is None:
        return '', 0
    plain, at = found
    out = []
    while True:
        try:
            text, used = _decode_part(data[at:], plain, 'strict', final)
            out.append(text)
            return ''.join(out), at + used
        except UnicodeDecodeError as e:
            fault = UnicodeDecodeError(e.encoding, data, at + e.start, at + e.end, e.reason)
            out.append(_decode_part(data[at:fault.start], plain, 'strict', True)[0])
        given, at = _answer('decoding', str, lookup_error(errors), fault, len(data))
        data = fault.object
        out.append(given)
`;
