/** Python of `codecs`: what lookup() answers for the codecs of text and for those from bytes to bytes or text to text. */
export const CODERS: string = String.raw`
def _text_codec(name):
    def encode(input, errors='strict'):
        input = _text_argument(input, name)
        return _encoded(input, name, errors), len(input)

    def decode(input, errors='strict'):
        return _decoded(_octets(input, name), name, errors)[0], len(input)

    class Codec(_base_Codec):
        def encode(self, input, errors='strict'):
            return _encoded(input, name, errors), len(input)

        def decode(self, input, errors='strict'):
            return _decoded(_octets(input, name), name, errors, name in _WHOLE)

    class IncrementalEncoder(_base_IncrementalEncoder):
        _begun = False

        def encode(self, input, final=False):
            return _write_on(self, name, input, self.errors)

        def reset(self):
            self._begun = False

        def getstate(self):
            return 2 if _marked(name)[0] and not self._begun else 0

        def setstate(self, state):
            self._begun = not state

    class IncrementalDecoder(BufferedIncrementalDecoder):
        _plain = None

        def _buffer_decode(self, input, errors, final):
            return _read_on(self, name, input, errors, final)

        def reset(self):
            BufferedIncrementalDecoder.reset(self)
            self._plain = None

        def getstate(self):
            # 0: the order of this machine, 1: the other one, 2: not known yet.
            return self.buffer, ('-le', '-be', '').index((self._plain or '')[6:]) if name in ('utf-16', 'utf-32') else 0

        def setstate(self, state):
            BufferedIncrementalDecoder.setstate(self, state)
            self._plain = name + ('-le', '-be')[state[1]] if name in ('utf-16', 'utf-32') and state[1] != 2 else None

    class StreamWriter(Codec, _base_StreamWriter):
        _begun = False

        def encode(self, input, errors='strict'):
            return _write_on(self, name, input, errors), len(input)

        def reset(self):
            self._begun = False

    class StreamReader(Codec, _base_StreamReader):
        _plain = None
        _name = name

        def decode(self, input, errors='strict'):
            return _read_on(self, name, _octets(input), errors, False)

        def reset(self):
            _base_StreamReader.reset(self)
            self._plain = None

    if _is_multibyte(name):
        StreamReader.read, StreamReader.readline, StreamReader.readlines = _pairs_read, _pairs_readline, _pairs_readlines
    _settle(_module_name(name), Codec, IncrementalEncoder, IncrementalDecoder, StreamWriter, StreamReader)
    return CodecInfo(encode, decode, StreamReader, StreamWriter, IncrementalEncoder, IncrementalDecoder, name)


# Readers of the multibyte encodings are C's: what is cut off at the end of the stream is an error.

def _pairs_on(self, take, size):
    if size is None:
        size = -1
    while True:
        fresh = take() if size < 0 else take(size)
        data = self.bytebuffer + fresh
        text, used = _decoded(data, self._name, self.errors, size < 0 or not fresh)
        self.bytebuffer = data[used:]
        if text or size < 0 or not fresh:
            return text
        size = 1


def _pairs_read(self, size=None, /):
    return _pairs_on(self, self.stream.read, size)


def _pairs_readline(self, size=None, /):
    return _pairs_on(self, self.stream.readline, size)


def _pairs_readlines(self, size=None, /):
    return _pairs_on(self, self.stream.read, size).splitlines(True)


# The classes of a codec have the names of what they derive from.
_base_Codec, _base_IncrementalEncoder, _base_IncrementalDecoder = Codec, IncrementalEncoder, IncrementalDecoder
_base_StreamWriter, _base_StreamReader = StreamWriter, StreamReader


def _module_name(name):
    return 'latin_1' if name == 'iso8859-1' else name.replace('-', '_')


def _settle(module, *classes):
    # Each codec has a module of its own in CPython.
    for cls in classes:
        cls.__module__ = 'encodings.' + module
        cls.__qualname__ = cls.__name__


def _write_on(self, name, text, errors):
    # The bytes of what comes next: the mark stands before the first.
    begun, self._begun = self._begun, True
    return _encoded(text, _marked(name)[1] if begun else name, errors)


def _read_on(self, name, data, errors, final):
    # The text of what comes next, and how many bytes were used; what a mark has said is kept.
    if name in _WHOLE:
        return _decoded(data, name, errors)
    at = 0
    if self._plain is None:
        found = _unmarked(name, data, final)
        if found is None:
            return '', 0
        plain, at = found
        text, used = _decoded(data[at:], plain, errors, final)
        width = int(name[4:]) // 8 if name in ('utf-16', 'utf-32') else 0
        if width and not at and used >= width:
            raise UnicodeDecodeError(name, data, 0, width, 'Stream does not start with BOM')
        if at or not width:
            self._plain = plain
        return text, at + used
    return _decoded(data, self._plain, errors, final)


def _octets(data, encoding=''):
    if type(data) is bytes:
        return data
    if isinstance(data, str) and encoding.endswith('escape'):
        return data.encode()
    return bytes(_view(data))


def _text_argument(text, name):
    if not isinstance(text, str):
        if _is_multibyte(name):
            return builtins_str(text)
        own = name in ('ascii', 'iso8859-1') or name.startswith(('utf', 'unicode', 'raw', 'idna', 'puny', 'undefined'))
        raise TypeError(f"{_module_name(name.removesuffix('-sig')) if own else 'charmap'}_encode() argument 1 must be str, not {_kind(text)}")
    return text


def _transform(name, encode, decode, text=False):
    # A codec whose two sides are of the same kind.
    class Codec(_base_Codec):
        def encode(self, input, errors='strict'):
            return encode(input, errors)

        def decode(self, input, errors='strict'):
            return decode(input, errors)

    class IncrementalEncoder(_base_IncrementalEncoder):
        def encode(self, input, final=False):
            return encode(input, self.errors)[0]

    class IncrementalDecoder(_base_IncrementalDecoder):
        def decode(self, input, final=False):
            return decode(input, self.errors)[0]

    class StreamWriter(Codec, _base_StreamWriter):
        charbuffertype = str if text else bytes

    class StreamReader(Codec, _base_StreamReader):
        charbuffertype = str if text else bytes

    _settle('rot_13' if text else name + '_codec', Codec, IncrementalEncoder, IncrementalDecoder, StreamWriter, StreamReader)
    return CodecInfo(encode, decode, StreamReader, StreamWriter, IncrementalEncoder, IncrementalDecoder, name, _is_text_encoding=False)


def _both(encode, decode, octets=_octets):
    def encoder(input, errors='strict'):
        assert errors == 'strict'
        return encode(octets(input)), len(input)

    def decoder(input, errors='strict'):
        assert errors == 'strict'
        return decode(octets(input)), len(input)

    return encoder, decoder


def _rot13():
    small, large = 'abcdefghijklmnopqrstuvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
    table = str.maketrans(small + large, small[13:] + small[:13] + large[13:] + large[:13])

    def turn(input, errors='strict'):
        return str.translate(input, table), len(input)

    return _transform('rot-13', turn, turn, True)


def _hex():
    import binascii
    return _transform('hex', *_both(binascii.b2a_hex, binascii.a2b_hex, lambda data: data))


def _base64():
    import base64
    return _transform('base64', *_both(base64.encodebytes, base64.decodebytes, lambda data: data))


def _quopri():
    import quopri
    return _transform('quopri', *_both(lambda data: quopri.encodestring(data, quotetabs=True), quopri.decodestring))


def _zlib():
    import zlib
    return _transform('zlib', *_both(zlib.compress, zlib.decompress))


def _uu():
    import binascii

    def encode(data):
        lines = [b'begin 666 <data>\n']
        lines += [binascii.b2a_uu(data[i:i + 45]) for i in range(0, len(data), 45)]
        return b''.join([*lines, b' \nend\n'])

    def decode(data):
        lines = iter(data.splitlines(keepends=True))
        if not any(line.startswith(b'begin') for line in lines):
            raise ValueError('Missing "begin" line in input data')
        out = []
        for line in lines:
            if line == b'end\n':
                return b''.join(out)
            try:
                out.append(binascii.a2b_uu(line))
            except binascii.Error:
                # Some writers leave more at the end of a line than its length says.
                length = ((line[0] - 32 & 63) * 4 + 5) // 3
                out.append(binascii.a2b_uu(line[:length]))
        raise ValueError('Truncated input data')

    return _transform('uu', *_both(encode, decode))


_TRANSFORMS = {'rot-13': _rot13, 'hex': _hex, 'base64': _base64, 'quopri': _quopri, 'zlib': _zlib, 'uu': _uu}


def _functions():
    # utf_16_le_decode() and its like: codecs as plain functions.
    def pair(name, encoding, final=False):
        if encoding in ('utf-16', 'utf-32'):
            def encoder(str, errors=None, byteorder=0, /):
                order = '-le' if byteorder < 0 else '-be' if byteorder > 0 else ''
                return _encoded(_text_argument(str, encoding), encoding + order, errors), len(str)
        else:
            def encoder(str, errors=None, /):
                return _encoded(_text_argument(str, encoding), encoding, errors), len(str)

        if final is None:
            def decoder(data, errors=None, /):
                return _decoded(_octets(data), encoding, errors)
        else:
            def decoder(data, errors=None, final=final, /):
                return _decoded(_octets(data, encoding), encoding, errors, final)

        for function, kind in (encoder, '_encode'), (decoder, '_decode'):
            function.__name__ = function.__qualname__ = name + kind
            function.__module__ = '_codecs'
            globals()[name + kind] = function

    for name in 'utf_7', 'utf_8', 'utf_16', 'utf_16_le', 'utf_16_be', 'utf_32', 'utf_32_le', 'utf_32_be':
        pair(name, name.replace('_', '-'))
    for name in 'unicode_escape', 'raw_unicode_escape':
        pair(name, name.replace('_', '-'), True)
    pair('ascii', 'ascii', None)
    pair('latin_1', 'iso8859-1', None)


_functions()
del _functions


def _escape_encode(data, errors=None, /):
    if not isinstance(data, bytes):
        raise TypeError(f'escape_encode() argument 1 must be bytes, not {type(data).__name__}')
    return repr(b'"' + data)[3:-1].encode(), len(data)


def _escape_decode(data, errors=None, /):
    size = len(data)
    data = data.encode() if isinstance(data, str) else _octets(data)
    out, at = bytearray(), 0
    wrong = ''
    simple = {97: 7, 98: 8, 102: 12, 110: 10, 114: 13, 116: 9, 118: 11, 92: 92, 39: 39, 34: 34}
    while at < len(data):
        slash = data.find(b'\\', at)
        if slash < 0:
            break
        out += data[at:slash]
        if slash + 1 == len(data):
            raise ValueError('Trailing \\ in string')
        c, at = data[slash + 1], slash + 2
        if c in simple:
            out.append(simple[c])
        elif c == 10:
            pass
        elif 48 <= c <= 55:
            end = at
            while end < min(len(data), slash + 4) and 48 <= data[end] <= 55:
                end += 1
            value = int(data[slash + 1:end], 8)
            wrong = wrong or (data[slash + 1:end].decode() if value > 255 else '')
            out.append(value & 255)
            at = end
        elif c == 120:
            digits = data[at:at + 2]
            if len(digits) == 2 and all(d in b'0123456789abcdefABCDEF' for d in digits):
                out.append(int(digits, 16))
                at += 2
            elif errors in (None, 'strict'):
                raise ValueError(f'invalid \\x escape at position {slash}')
            else:
                if errors == 'replace':
                    out += b'?'
                elif errors != 'ignore':
                    raise ValueError(f'decoding error; unknown error handling code: {errors}')
                if digits[:1] and digits[0] in b'0123456789abcdefABCDEF':
                    at += 1
        else:
            wrong = wrong or chr(c)
            out += data[slash:at]
    if wrong:
        from warnings import warn
        kind = 'octal escape' if len(wrong) > 1 else 'escape'
        warn(f'b"\\{wrong}" is an invalid {kind} sequence. Such sequences will not work in the future. ', DeprecationWarning, 1)
    return bytes(out + data[at:]), size


def _charmap_build(map, /):
    table = {}
    for i, c in enumerate(map):
        if c != '\ufffe':
            table[ord(c)] = i
    return table


def _charmap_encode(str, errors=None, mapping=None, /):
    _text_argument(str, 'charmap')
    if mapping is None:
        return _encoded(str, 'iso8859-1', errors), len(str)
    out, at = [], 0
    while at < len(str):
        found = _mapped(mapping, str[at])
        if found is not None:
            out.append(found)
            at += 1
            continue
        end = at + 1
        while end < len(str) and _mapped(mapping, str[end]) is None:
            end += 1
        fault = UnicodeEncodeError('charmap', str, at, end, 'character maps to <undefined>')
        if errors in (None, 'strict'):
            raise fault
        given, at = _answer('encoding', (builtins_str, bytes), lookup_error(errors), fault, len(str))
        if isinstance(given, builtins_str):
            given = [_mapped(mapping, c) for c in given]
            if None in given:
                raise fault
            given = b''.join(given)
        out.append(given)
    return b''.join(out), len(str)


builtins_str = str


def _mapped(mapping, c):
    try:
        found = mapping[ord(c)]
    except LookupError:
        return None
    if found is None or isinstance(found, bytes):
        return found
    if not isinstance(found, int):
        raise TypeError(f'character mapping must return integer, bytes or None, not {type(found).__name__}')
    if not 0 <= found < 256:
        raise TypeError('character mapping must be in range(256)')
    return bytes([found])


def _charmap_decode(data, errors=None, mapping=None, /):
    data = _octets(data)
    if mapping is None:
        return _decoded(data, 'iso8859-1', errors)
    out, at = [], 0
    while at < len(data):
        try:
            found = mapping[data[at]]
        except LookupError:
            found = None
        if isinstance(found, int):
            if not 0 <= found <= 0x10ffff:
                raise TypeError('character mapping must be in range(0x110000)')
            found = chr(found)
        elif found is not None and not isinstance(found, str):
            raise TypeError('character mapping must return integer, None or str')
        if found is not None and found != '\ufffe':
            out.append(found)
            at += 1
            continue
        fault = UnicodeDecodeError('charmap', data, at, at + 1, 'character maps to <undefined>')
        if errors in (None, 'strict'):
            raise fault
        given, at = _answer('decoding', str, lookup_error(errors), fault, len(data))
        out.append(given)
    return ''.join(out), len(data)
`;
