# codecs: the registry of codecs and error handlers, incremental coding, text over streams of bytes.

# ---- rot13
import codecs
print(codecs.encode('Hello, World!', 'rot13'), codecs.decode('Uryyb, Jbeyq!', 'rot_13'), codecs.encode('Ünïcode 123', 'rot-13'))
#> Uryyb, Jbeyq! Hello, World! Üaïpbqr 123

# ---- hex
import codecs
print(codecs.encode(b'abc\xff', 'hex'), codecs.decode(b'616263', 'hex'), codecs.decode('4142', 'hex') if False else codecs.decode(bytearray(b'4142'), 'hex_codec'))
#> b'616263ff' b'abc' b'AB'

# ---- base64
import codecs
data = bytes(range(90))
packed = codecs.encode(data, 'base64')
print(packed, codecs.decode(packed, 'base64_codec') == data, codecs.encode(b'', 'base64'))
#> b'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4\nOTo7PD0+P0BBQkNERUZHSElKS0xNTk9QUVJTVFVWV1hZ\n' True b''

# ---- quoted printable
import codecs
print(codecs.encode('é = a\tb \n'.encode(), 'quopri'), codecs.decode(b'=C3=A9 =3D a', 'quoted-printable'))
#> b'=C3=A9=20=3D=20a=09b=20\n' b'\xc3\xa9 = a'

# ---- uu
import codecs
packed = codecs.encode(b'hello world' * 6, 'uu')
print(packed, codecs.decode(packed, 'uu'))
for bad in b'no line', b'begin 666 x\n':
    try:
        codecs.decode(bad, 'uu')
    except ValueError as e:
        print(e, e.__notes__)
#> b"begin 666 <data>\nM:&5L;&\\@=V]R;&1H96QL;R!W;W)L9&AE;&QO('=O<FQD:&5L;&\\@=V]R;&1H\n596QL;R!W;W)L9&AE;&QO('=O<FQD\n \nend\n" b'hello worldhello worldhello worldhello worldhello worldhello world'
#> Missing "begin" line in input data ["decoding with 'uu' codec failed"]
#> Truncated input data ["decoding with 'uu' codec failed"]

# ---- zlib
import codecs
print(codecs.decode(codecs.encode(b'abc' * 50, 'zlib'), 'zip'), len(codecs.encode(b'abc' * 50, 'zlib')) < 40)
#> b'abcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabc' True

# ---- text by encode and decode
import codecs
print(codecs.encode('é'), codecs.encode('é', 'latin-1'), codecs.decode(b'\xc3\xa9'), codecs.decode(b'\xe9', 'cp1252'), codecs.encode('é☃', 'ascii', 'replace'), codecs.decode(b'a\xff', errors='ignore'))
#> b'\xc3\xa9' b'\xe9' é é b'??' a

# ---- what encode and decode refuse
import codecs
for f in (lambda: codecs.encode(5), lambda: codecs.decode('x'), lambda: codecs.encode('x', 'hex'), lambda: codecs.decode(b'zz', 'hex'), lambda: codecs.encode('é', 'ascii'), lambda: codecs.decode(b'\xff', 'utf-8'), lambda: codecs.encode('x', 'nope'), lambda: codecs.encode('x', 5), lambda: codecs.encode(), lambda: codecs.decode(b'q', 'rot13'), lambda: codecs.encode('é', 'ascii', 'nope')):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e, getattr(e, '__notes__', None))
#> TypeError utf_8_encode() argument 1 must be str, not int ["encoding with 'utf-8' codec failed"]
#> TypeError a bytes-like object is required, not 'str' ["decoding with 'utf-8' codec failed"]
#> TypeError a bytes-like object is required, not 'str' ["encoding with 'hex' codec failed"]
#> Error Non-hexadecimal digit found ["decoding with 'hex' codec failed"]
#> UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128) ["encoding with 'ascii' codec failed"]
#> UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte ["decoding with 'utf-8' codec failed"]
#> LookupError unknown encoding: nope None
#> TypeError encode() argument 'encoding' must be str, not int None
#> TypeError encode() missing required argument 'obj' (pos 1) None
#> TypeError descriptor 'translate' for 'str' objects doesn't apply to a 'bytes' object ["decoding with 'rot13' codec failed"]
#> LookupError unknown error handler name 'nope' ["encoding with 'ascii' codec failed"]

# ---- lookup by any name
import codecs
for name in 'utf8', 'U8', 'UTF-8', 'latin1', 'L1', 'ascii', 'us-ascii', 'utf-16', 'utf_16_be', 'cp1252', 'windows-1252', 'utf_8_sig', 'rot13', 'hex', 'unicode_escape', 'mac_roman', 'koi8-r', 'utf 8':
    try:
        info = codecs.lookup(name)
        print(name, info.name, info._is_text_encoding)
    except LookupError as e:
        print(e)
#> utf8 utf-8 True
#> U8 utf-8 True
#> UTF-8 utf-8 True
#> latin1 iso8859-1 True
#> L1 iso8859-1 True
#> ascii ascii True
#> us-ascii ascii True
#> utf-16 utf-16 True
#> utf_16_be utf-16-be True
#> cp1252 cp1252 True
#> windows-1252 cp1252 True
#> utf_8_sig utf-8-sig True
#> rot13 rot-13 False
#> hex hex False
#> unicode_escape unicode-escape True
#> mac_roman mac-roman True
#> koi8-r koi8-r True
#> utf 8 utf-8 True

# ---- lookup refuses
import codecs
for name in 'nope', '', 'utf-8\0', 5, None:
    try:
        codecs.lookup(name)
    except Exception as e:
        print(type(e).__name__, e)
#> LookupError unknown encoding: nope
#> LookupError unknown encoding: 
#> ValueError embedded null character
#> TypeError lookup() argument must be str, not int
#> TypeError lookup() argument must be str, not None

# ---- what lookup answers
import codecs
info = codecs.lookup('utf-8')
print(type(info), len(info), info[0]('é'), info[1](b'\xc3\xa9'), info.encode('a', 'strict'), info.decode(b'a', 'strict'), isinstance(info, tuple), repr(info)[:48])
#> <class 'codecs.CodecInfo'> 4 (b'\xc3\xa9', 1) ('é', 2) (b'a', 1) ('a', 1) True <codecs.CodecInfo object for encoding utf-8 at 0

# ---- the functions of a codec
import codecs
print(codecs.getencoder('utf-8')('é'), codecs.getdecoder('latin-1')(b'\xe9'), codecs.getencoder('hex')(b'a'), codecs.getdecoder('rot13')('n'))
for f in codecs.getencoder, codecs.getdecoder, codecs.getreader, codecs.getwriter, codecs.getincrementalencoder, codecs.getincrementaldecoder:
    try:
        f('nope')
    except LookupError as e:
        print(e)
#> (b'\xc3\xa9', 1) ('é', 1) (b'61', 1) ('a', 1)
#> unknown encoding: nope
#> unknown encoding: nope
#> unknown encoding: nope
#> unknown encoding: nope
#> unknown encoding: nope
#> unknown encoding: nope

# ---- a CodecInfo of one's own
import codecs
info = codecs.CodecInfo(str.upper, str.lower, name='case')
print(info.name, info[0]('a'), info.streamreader, info.incrementaldecoder, info._is_text_encoding, info == (str.upper, str.lower, None, None))
print(codecs.CodecInfo(1, 2, 3, 4, 5, 6, 'n', _is_text_encoding=False)._is_text_encoding)
#> case A None None True True
#> False

# ---- incremental decoding of utf-8
import codecs
d = codecs.getincrementaldecoder('utf-8')()
print([d.decode(bytes([b])) for b in 'aé☃😀'.encode()], d.getstate(), d.decode(b'', True))
print(d.decode(b'\xe2\x98'), d.getstate())
d.reset()
print(d.getstate(), d.decode(b'x'))
d.setstate((b'\xe2\x98', 0))
print(d.decode(b'\x83'))
#> ['a', '', 'é', '', '', '☃', '', '', '', '😀'] (b'', 0) 
#>  (b'\xe2\x98', 0)
#> (b'', 0) x
#> ☃

# ---- an incomplete end
import codecs
d = codecs.getincrementaldecoder('utf-8')()
d.decode(b'ab\xe2')
try:
    d.decode(b'', final=True)
except UnicodeDecodeError as e:
    print(e)
d = codecs.getincrementaldecoder('utf-8')(errors='replace')
print(repr(d.decode(b'ab\xe2') + d.decode(b'', final=True)))
#> 'utf-8' codec can't decode byte 0xe2 in position 0: unexpected end of data
#> 'ab�'

# ---- incremental encoding with a mark
import codecs
for name in 'utf-16', 'utf-32', 'utf-8-sig', 'utf-16-le', 'latin-1':
    e = codecs.getincrementalencoder(name)()
    print(name, e.encode('a'), e.encode('b'), e.encode('', True))
    e.reset()
    print(e.encode('a'))
#> utf-16 b'\xff\xfea\x00' b'b\x00' b''
#> b'\xff\xfea\x00'
#> utf-32 b'\xff\xfe\x00\x00a\x00\x00\x00' b'b\x00\x00\x00' b''
#> b'\xff\xfe\x00\x00a\x00\x00\x00'
#> utf-8-sig b'\xef\xbb\xbfa' b'b' b''
#> b'\xef\xbb\xbfa'
#> utf-16-le b'a\x00' b'b\x00' b''
#> b'a\x00'
#> latin-1 b'a' b'b' b''
#> b'a'

# ---- incremental decoding with a mark
import codecs
for name in 'utf-16', 'utf-32', 'utf-8-sig':
    data = 'aé☃'.encode(name)
    d = codecs.getincrementaldecoder(name)()
    print(name, [d.decode(data[i:i + 1]) for i in range(len(data))], d.decode(b'', True))
d = codecs.getincrementaldecoder('utf-16')()
print(d.getstate(), d.decode(b'\xfe\xff\0a'), d.getstate())
state = d.getstate()
d = codecs.getincrementaldecoder('utf-16')()
d.setstate(state)
print(d.decode(b'\0b'))
#> utf-16 ['', '', '', 'a', '', 'é', '', '☃'] 
#> utf-32 ['', '', '', '', '', '', '', 'a', '', '', '', 'é', '', '', '', '☃'] 
#> utf-8-sig ['', '', '', 'a', '', 'é', '', '', '☃'] 
#> (b'', 2) a (b'', 1)
#> b

# ---- incremental decoding of tables and escapes
import codecs
for name, data in ('cp1252', b'a\x80'), ('unicode_escape', b'a\\u26'), ('utf-7', b'a+JgM'), ('raw_unicode_escape', b'\\u260'):
    d = codecs.getincrementaldecoder(name)()
    print(name, repr(d.decode(data)), d.getstate()[0])
#> cp1252 'a€' b''
#> unicode_escape 'a' b'\\u26'
#> utf-7 'a' b'+JgM'
#> raw_unicode_escape '' b'\\u260'

# ---- iterencode and iterdecode
import codecs
print(list(codecs.iterencode(['a', '', 'é'], 'utf-16')), list(codecs.iterdecode([b'\xc3', b'\xa9x', b''], 'utf-8')))
print(list(codecs.iterdecode([b'a\xff', b'b'], 'ascii', 'replace')), list(codecs.iterencode(iter('né'), 'ascii', errors='xmlcharrefreplace')))
#> [b'\xff\xfea\x00', b'\xe9\x00'] ['éx']
#> ['a�', 'b'] [b'n', b'&#233;']

# ---- iterdecode at an incomplete end
import codecs
try:
    for part in codecs.iterdecode([b'ab', b'\xe2'], 'utf-8'):
        print(part)
except UnicodeDecodeError as e:
    print(e)
#> ab
#> 'utf-8' codec can't decode byte 0xe2 in position 0: unexpected end of data

# ---- a reader
import codecs, io
r = codecs.getreader('utf-8')(io.BytesIO('línea 1\ntwo\r\nthrée'.encode()))
print(r.read(3), r.read(2, 1), repr(r.readline()), [*r], repr(r.read()), repr(r.readline()))
#> lín e 'a 1\n' ['two\r\n', 'thrée'] '' ''

# ---- lines of a reader
import codecs, io
data = ''.join(f'line {i} é\n' for i in range(40)).encode('utf-16')
r = codecs.getreader('utf-16')(io.BytesIO(data))
print(len(list(r)), r.readline() == '')
r = codecs.getreader('utf-16')(io.BytesIO(data))
print(r.readline(keepends=False), r.readline(5), len(r.readlines()), r.readlines())
#> 40 True
#> line 0 é line 1 é
#>  38 []

# ---- a reader goes back
import codecs, io
r = codecs.getreader('latin-1')(io.BytesIO(b'a\xe9\nb'))
print(r.read(1), r.readline())
r.seek(0)
print(r.readlines(keepends=False), r.stream.tell(), r.getvalue())
#> a é
#>
#> ['aé', 'b'] 4 b'a\xe9\nb'

# ---- a reader of what is wrong
import codecs, io
r = codecs.getreader('utf-8')(io.BytesIO(b'good\nbad \xff\n'), errors='strict')
try:
    print(r.readline())
    print(r.readline())
except UnicodeDecodeError as e:
    print(e)
print(codecs.getreader('utf-8')(io.BytesIO(b'bad \xff!'), 'replace').read())
#> 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
#> bad �!

# ---- a writer
import codecs, io
b = io.BytesIO()
w = codecs.getwriter('utf-16')(b)
w.write('aé')
w.writelines(['b', 'c'])
print(b.getvalue())
w.seek(0)
w.write('z')
print(b.getvalue(), w.tell(), w.errors)
#> b'\xff\xfea\x00\xe9\x00b\x00c\x00'
#> b'\xff\xfez\x00\xe9\x00b\x00c\x00' 4 strict

# ---- a writer with an error handler
import codecs, io
b = io.BytesIO()
with codecs.getwriter('ascii')(b, errors='backslashreplace') as w:
    w.write('né☃')
    print(b.getvalue())
print(b.closed)
#> b'n\\xe9\\u2603'
#> True

# ---- a reader and writer
import codecs, io
b = io.BytesIO('aé\nb\n'.encode())
s = codecs.StreamReaderWriter(b, codecs.getreader('utf-8'), codecs.getwriter('utf-8'))
print(s.readline(), s.encoding, s.read(), s.read())
s.write('ñ')
s.seek(0)
print([*s], s.getvalue(), s.readable())
#> aé
#>  unknown b
#>  
#> ['aé\n', 'b\n', 'ñ'] b'a\xc3\xa9\nb\n\xc3\xb1' True

# ---- between two encodings
import codecs, io
b = io.BytesIO(b'\xe9\n\xe8')
r = codecs.EncodedFile(b, 'utf-8', 'latin-1')
print(r.read(), r.data_encoding, r.file_encoding)
r.seek(0)
print(r.readline(), r.readlines())
r.write('ü'.encode())
print(b.getvalue(), codecs.EncodedFile(b, 'utf-8').file_encoding)
#> b'\xc3\xa9\n\xc3\xa8' utf-8 latin-1
#> b'\xc3\xa9\n' [b'\xc3\xa8']
#> b'\xe9\n\xe8\xfc' utf-8

# ---- lines between two encodings
import codecs, io
r = codecs.EncodedFile(io.BytesIO('a\nb\n'.encode('utf-16')), 'latin-1', 'utf-16')
print(next(r), list(r))
b = io.BytesIO()
codecs.EncodedFile(b, 'latin-1', 'utf-8').writelines([b'\xe9', b'!'])
print(b.getvalue())
#> b'a\n' [b'b\n']
#> b'\xc3\xa9!'

# ---- open is deprecated
import codecs
import warnings
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter('always')
    with codecs.open('deprecated.txt', 'w', encoding='utf-8') as f:
        f.write('é\n')
        print(type(f).__name__, f.encoding, f.mode)
print(seen[0].category.__name__, seen[0].message)
#> StreamReaderWriter utf-8 wb
#> DeprecationWarning codecs.open() is deprecated. Use open() instead.

# ---- open writes and reads
import codecs
import warnings
warnings.simplefilter('ignore')
with codecs.open('text.txt', 'w', 'utf-16') as f:
    f.writelines(['ä\n', 'b\n'])
with codecs.open('text.txt', encoding='utf-16') as f:
    print(f.readlines())
with open('text.txt', 'rb') as f:
    print(f.read())
with codecs.open('text.txt') as f:
    print(type(f).__name__)
#> ['ä\n', 'b\n']
#> b'\xff\xfe\xe4\x00\n\x00b\x00\n\x00'
#> TextIOWrapper

# ---- open refuses
import codecs
import warnings
warnings.simplefilter('ignore')
for args in ('other.txt', 'w', 'nope'), ('other.txt', 'q', 'utf-8'):
    try:
        codecs.open(*args)
    except Exception as e:
        print(type(e).__name__, e)
try:
    codecs.open('absent.txt', 'r', 'utf-8')
except FileNotFoundError as e:
    print(e.strerror, e.filename)
#> LookupError unknown encoding: nope
#> ValueError invalid mode: 'qb'
#> No such file or directory absent.txt

# ---- marks
import codecs
print(codecs.BOM, codecs.BOM_UTF8, codecs.BOM_LE, codecs.BOM_BE, codecs.BOM32_LE, codecs.BOM32_BE, codecs.BOM64_LE, codecs.BOM64_BE)
print(codecs.BOM_UTF16, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32, codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)
#> b'\xff\xfe' b'\xef\xbb\xbf' b'\xff\xfe' b'\xfe\xff' b'\xff\xfe' b'\xfe\xff' b'\xff\xfe\x00\x00' b'\x00\x00\xfe\xff'
#> b'\xff\xfe' b'\xff\xfe' b'\xfe\xff' b'\xff\xfe\x00\x00' b'\xff\xfe\x00\x00' b'\x00\x00\xfe\xff'

# ---- which mark a file has
import codecs
def sniff(data):
    for mark, name in (codecs.BOM_UTF8, 'utf-8-sig'), (codecs.BOM_UTF32_LE, 'utf-32'), (codecs.BOM_UTF16_LE, 'utf-16'), (codecs.BOM_UTF16_BE, 'utf-16'):
        if data.startswith(mark):
            return data.decode(name)
    return data.decode()
print([sniff('é'.encode(name)) for name in ('utf-8', 'utf-8-sig', 'utf-16', 'utf-32')])
#> ['é', 'é', 'é', 'é']

# ---- a handler of one's own encodes
import codecs
def braces(e):
    print(type(e).__name__, e.encoding, ascii(e.object), e.start, e.end, e.reason)
    return ''.join(f'{{{ord(c):x}}}' for c in e.object[e.start:e.end]), e.end
codecs.register_error('braces', braces)
print('aéb☃☃c'.encode('ascii', 'braces'), codecs.encode('x☃', 'cp1252', 'braces'), 'é'.encode('utf-8', 'braces'))
print('x\ud800'.encode('utf-16', 'braces'))
#> UnicodeEncodeError ascii 'a\xe9b\u2603\u2603c' 1 2 ordinal not in range(128)
#> UnicodeEncodeError ascii 'a\xe9b\u2603\u2603c' 3 5 ordinal not in range(128)
#> UnicodeEncodeError charmap 'x\u2603' 1 2 character maps to <undefined>
#> b'a{e9}b{2603}{2603}c' b'x{2603}' b'\xc3\xa9'
#> UnicodeEncodeError utf-16 'x\ud800' 1 2 surrogates not allowed
#> b'\xff\xfex\x00{\x00d\x008\x000\x000\x00}\x00'

# ---- a handler of one's own decodes
import codecs
def shown(e):
    return f'<{e.object[e.start:e.end].hex()}>', e.end
codecs.register_error('shown', shown)
print(b'a\xffb\xfe'.decode('ascii', 'shown'), b'\xe2\x98'.decode('utf-8', 'shown'), b'a\x81'.decode('cp1252', 'shown'), codecs.decode(b'\xff', 'utf-8', 'shown'))
print('\ufeffa'.encode('utf-16-be').decode('utf-16', 'shown'), (b'\xff\xfea\0' + b'\0').decode('utf-16', 'shown'))
#> a<ff>b<fe> <e298> a<81> <ff>
#> a a<00>

# ---- a handler goes where it likes
import codecs
codecs.register_error('back', lambda e: ('', e.end - len(e.object)))
codecs.register_error('skip', lambda e: ('_', len(e.object)))
print('aé1é2'.encode('ascii', 'back'), 'aé1é2'.encode('ascii', 'skip'), b'a\xff1'.decode('ascii', 'skip'))
codecs.register_error('bytes', lambda e: (b'\xff', e.end))
print('aéb'.encode('ascii', 'bytes'))
#> b'a12' b'a_' a_
#> b'a\xffb'

# ---- what a handler answers wrongly
import codecs
for i, answer in enumerate([None, ('x',), (5, 1), ('x', 'y'), ('x', 99), ('x', -99), ('é', 2), (b'x', 3)]):
    codecs.register_error(f'wrong{i}', lambda e: answer)
    for f in (lambda: 'aéb'.encode('ascii', f'wrong{i}'), lambda: b'a\xffb'.decode('ascii', f'wrong{i}')):
        try:
            print(f())
        except Exception as e:
            print(type(e).__name__, e)
#> TypeError encoding error handler must return (str/bytes, int) tuple
#> TypeError decoding error handler must return (str, int) tuple
#> TypeError encoding error handler must return (str/bytes, int) tuple
#> TypeError decoding error handler must return (str, int) tuple
#> TypeError encoding error handler must return (str/bytes, int) tuple
#> TypeError decoding error handler must return (str, int) tuple
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> IndexError position 99 from error handler out of bounds
#> IndexError position 99 from error handler out of bounds
#> IndexError position -96 from error handler out of bounds
#> IndexError position -96 from error handler out of bounds
#> UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 1: ordinal not in range(128)
#> aéb
#> b'ax'
#> TypeError decoding error handler must return (str, int) tuple

# ---- a handler that raises
import codecs
def handler(e):
    raise ValueError('no ' + e.reason)
codecs.register_error('raises', handler)
try:
    'é'.encode('ascii', 'raises')
except ValueError as e:
    print(e)
#> no ordinal not in range(128)

# ---- looking handlers up
import codecs
codecs.register_error('mine', len)
print(codecs.lookup_error('mine') is len, codecs.lookup_error('strict').__name__, codecs.lookup_error('ignore') is codecs.ignore_errors)
for name in 'nope', 5:
    try:
        codecs.lookup_error(name)
    except Exception as e:
        print(type(e).__name__, e)
#> True strict_errors True
#> LookupError unknown error handler name 'nope'
#> TypeError lookup_error() argument must be str, not int

# ---- registering handlers
import codecs
for args in ('x', 5), (5, len), ('x',):
    try:
        codecs.register_error(*args)
    except TypeError as e:
        print(e)
#> handler must be callable
#> register_error() argument 1 must be str, not int
#> register_error expected 2 arguments, got 1

# ---- strict_errors
import codecs
for e in UnicodeEncodeError('ascii', 'é', 0, 1, 'r'), ValueError('v'), 5:
    try:
        codecs.strict_errors(e)
    except Exception as x:
        print(type(x).__name__, x)
#> UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: r
#> ValueError v
#> TypeError codec must pass exception instance

# ---- ignore_errors
import codecs
for e in UnicodeEncodeError('ascii', 'aéé', 1, 3, 'r'), UnicodeDecodeError('ascii', b'a\xff', 1, 2, 'r'), UnicodeTranslateError('aé', 1, 2, 'r'), ValueError():
    try:
        print(codecs.ignore_errors(e))
    except TypeError as x:
        print(x)
#> ('', 3)
#> ('', 2)
#> ('', 2)
#> don't know how to handle ValueError in error callback

# ---- replace_errors
import codecs
for e in UnicodeEncodeError('ascii', 'aéé', 1, 3, 'r'), UnicodeDecodeError('ascii', b'a\xff\xff', 1, 3, 'r'), UnicodeTranslateError('aéé', 1, 3, 'r'), ValueError():
    try:
        print(codecs.replace_errors(e))
    except TypeError as x:
        print(x)
#> ('??', 3)
#> ('�', 3)
#> ('��', 3)
#> don't know how to handle ValueError in error callback

# ---- backslashreplace_errors
import codecs
for e in UnicodeEncodeError('ascii', 'aé☃😀', 1, 4, 'r'), UnicodeDecodeError('ascii', b'a\xff\xfe', 1, 3, 'r'), UnicodeTranslateError('aé', 1, 2, 'r'), ValueError():
    try:
        print(codecs.backslashreplace_errors(e))
    except TypeError as x:
        print(x)
#> ('\\xe9\\u2603\\U0001f600', 4)
#> ('\\xff\\xfe', 3)
#> ('\\xe9', 2)
#> don't know how to handle ValueError in error callback

# ---- xmlcharrefreplace_errors
import codecs
for e in UnicodeEncodeError('ascii', 'aé☃😀', 1, 4, 'r'), UnicodeDecodeError('ascii', b'a\xff', 1, 2, 'r'), ValueError():
    try:
        print(codecs.xmlcharrefreplace_errors(e))
    except TypeError as x:
        print(x)
#> ('&#233;&#9731;&#128512;', 4)
#> don't know how to handle UnicodeDecodeError in error callback
#> don't know how to handle ValueError in error callback

# ---- namereplace_errors
import codecs
for e in UnicodeEncodeError('ascii', 'aé☃😀', 1, 4, 'r'), UnicodeDecodeError('ascii', b'a\xff', 1, 2, 'r'), ValueError():
    try:
        print(codecs.namereplace_errors(e))
    except TypeError as x:
        print(x)
#> ('\\N{LATIN SMALL LETTER E WITH ACUTE}\\N{SNOWMAN}\\N{GRINNING FACE}', 4)
#> don't know how to handle UnicodeDecodeError in error callback
#> don't know how to handle ValueError in error callback

# ---- a codec of one's own
import codecs
def search(name):
    print('asked for', name)
    if name == 'reverse_codec':
        return codecs.CodecInfo(lambda s, errors='strict': (s[::-1].encode(), len(s)), lambda b, errors='strict': (bytes(b).decode()[::-1], len(b)), name='reverse')
codecs.register(search)
print('abc'.encode('reverse codec'), b'cba'.decode('REVERSE CODEC'), codecs.lookup('reverse_codec').name)
try:
    'a'.encode('another')
except LookupError as e:
    print(e)
codecs.unregister(search)
try:
    'a'.encode('reverse_codec')
except LookupError as e:
    print(e)
#> asked for reverse_codec
#> b'cba' abc reverse
#> asked for another
#> unknown encoding: another
#> unknown encoding: reverse_codec

# ---- what a codec of one's own answers wrongly
import codecs
def search(name):
    return {'wrong_a': ((lambda s, e='': 'str'), None, None, None), 'wrong_b': ((lambda s, e='': ('str', 1)), (lambda b, e='': (b'x', 1)), None, None), 'wrong_c': (1, 2)}.get(name)
codecs.register(search)
for f in (lambda: 'a'.encode('wrong_a'), lambda: 'a'.encode('wrong_b'), lambda: b'a'.decode('wrong_b'), lambda: codecs.encode('a', 'wrong_b'), lambda: 'a'.encode('wrong_c')):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
#> TypeError encoder must return a tuple (object, integer)
#> TypeError 'wrong_b' encoder returned 'str' instead of 'bytes'; use codecs.encode() to encode to arbitrary types
#> TypeError 'wrong_b' decoder returned 'bytes' instead of 'str'; use codecs.decode() to decode to arbitrary types
#> str
#> TypeError codec search functions must return 4-tuples

# ---- registering searches
import codecs
for f in codecs.register, codecs.unregister:
    try:
        print(f(5))
    except TypeError as e:
        print(e)
#> argument must be callable
#> None

# ---- codecs that are not for text
import codecs
for f in (lambda: 'a'.encode('hex'), lambda: b'a'.decode('base64'), lambda: 'a'.encode('rot13')):
    try:
        f()
    except LookupError as e:
        print(e)
#> 'hex' is not a text encoding; use codecs.encode() to handle arbitrary codecs
#> 'base64' is not a text encoding; use codecs.decode() to handle arbitrary codecs
#> 'rot13' is not a text encoding; use codecs.encode() to handle arbitrary codecs

# ---- notes of errors
import codecs
for f in (lambda: '☃'.encode('cp1252'), lambda: b'\x81'.decode('cp1252'), lambda: '☃'.encode('latin-1'), lambda: b'\xff'.decode('utf8'), lambda: b'\0'.decode('utf-16-le'), lambda: '\ud800'.encode('utf-32')):
    try:
        f()
    except UnicodeError as e:
        print(e, getattr(e, '__notes__', None))
#> 'charmap' codec can't encode character '\u2603' in position 0: character maps to <undefined> ["encoding with 'cp1252' codec failed"]
#> 'charmap' codec can't decode byte 0x81 in position 0: character maps to <undefined> ["decoding with 'cp1252' codec failed"]
#> 'latin-1' codec can't encode character '\u2603' in position 0: ordinal not in range(256) None
#> 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte None
#> 'utf-16-le' codec can't decode byte 0x00 in position 0: truncated data ["decoding with 'utf-16-le' codec failed"]
#> 'utf-32' codec can't encode character '\ud800' in position 0: surrogates not allowed None

# ---- an error with a note ends the program
import codecs
b'caf\x81'.decode('cp1252')
#> Traceback (most recent call last):
#>   File "codecs.py", line 628, in <module>
#>     b'caf\x81'.decode('cp1252')
#>     ~~~~~~~~~~~~~~~~~^^^^^^^^^^
#> UnicodeDecodeError: 'charmap' codec can't decode byte 0x81 in position 3: character maps to <undefined>
#> decoding with 'cp1252' codec failed

# ---- unknown names at str and bytes
import codecs
for f in (lambda: 'a'.encode('foo'), lambda: 'a'.encode('ascii', 'foo'), lambda: 'é'.encode('ascii', 'foo'), lambda: b'\xff'.decode('utf-8', 'foo'), lambda: b''.decode('nope'), lambda: b'x'.decode('nope')):
    try:
        print(f())
    except LookupError as e:
        print(e)
#> unknown encoding: foo
#> b'a'
#> unknown error handler name 'foo'
#> unknown error handler name 'foo'
#>
#> unknown encoding: nope

# ---- functions for utf-8
import codecs
print(codecs.utf_8_encode('aé'), codecs.utf_8_decode(b'a\xc3\xa9'), codecs.utf_8_decode(b'a\xc3'), codecs.utf_8_decode(b'a\xc3', 'replace', True))
#> (b'a\xc3\xa9', 2) ('aé', 3) ('a', 1) ('a�', 2)

# ---- functions for the codecs of texts
import codecs
for enc in ('utf_7', 'utf_8', 'utf_16', 'utf_16_le', 'utf_16_be', 'utf_32', 'utf_32_le', 'utf_32_be', 'ascii', 'latin_1'):
    e, d = getattr(codecs, enc + '_encode'), getattr(codecs, enc + '_decode')
    print(e.__name__, e.__module__, e('hi'), e('h\xe9', 'ignore'), d(e('hi')[0]), d(e('hi!')[0], 'replace'))
    for f, args in (e, (b'x',)), (d, ('x',)), (d, (b'h\xff\xfe', 'ignore')), (e, ('\ud800', 'strict')), (d, (b'\x41\x00\x00',)), (d, (b'\x41\x00\x00', 'strict', *[True] * enc.startswith('utf'))), (d, (bytearray(b'\xfe\xff\0A'),)), *([(e, ('a', 'strict', 1)), (e, ('a', None, -1))] if enc in ('utf_16', 'utf_32') else []):
        try:
            print(f(*args))
        except (TypeError, UnicodeError) as x:
            print(type(x).__name__, x)
#> utf_7_encode _codecs (b'hi', 2) (b'h+AOk-', 2) ('hi', 2) ('hi!', 3)
#> TypeError utf_7_encode() argument 1 must be str, not bytes
#> TypeError a bytes-like object is required, not 'str'
#> ('h', 3)
#> (b'+2AA-', 1)
#> ('A\x00\x00', 3)
#> ('A\x00\x00', 3)
#> UnicodeDecodeError 'utf7' codec can't decode byte 0xfe in position 0: unexpected special character
#> utf_8_encode _codecs (b'hi', 2) (b'h\xc3\xa9', 2) ('hi', 2) ('hi!', 3)
#> TypeError utf_8_encode() argument 1 must be str, not bytes
#> TypeError a bytes-like object is required, not 'str'
#> ('h', 3)
#> UnicodeEncodeError 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
#> ('A\x00\x00', 3)
#> ('A\x00\x00', 3)
#> UnicodeDecodeError 'utf-8' codec can't decode byte 0xfe in position 0: invalid start byte
#> utf_16_encode _codecs (b'\xff\xfeh\x00i\x00', 2) (b'\xff\xfeh\x00\xe9\x00', 2) ('hi', 6) ('hi!', 8)
#> TypeError utf_16_encode() argument 1 must be str, not bytes
#> TypeError a bytes-like object is required, not 'str'
#> ('ｨ', 2)
#> UnicodeEncodeError 'utf-16' codec can't encode character '\ud800' in position 0: surrogates not allowed
#> ('A', 2)
#> UnicodeDecodeError 'utf-16-le' codec can't decode byte 0x00 in position 2: truncated data
#> ('A', 4)
#> (b'\x00a', 1)
#> (b'a\x00', 1)
#> utf_16_le_encode _codecs (b'h\x00i\x00', 2) (b'h\x00\xe9\x00', 2) ('hi', 4) ('hi!', 6)
#> TypeError utf_16_le_encode() argument 1 must be str, not bytes
#> TypeError a bytes-like object is required, not 'str'
#> ('ｨ', 2)
#> UnicodeEncodeError 'utf-16-le' codec can't encode character '\ud800' in position 0: surrogates not allowed
#> ('A', 2)
#> UnicodeDecodeError 'utf-16-le' codec can't decode byte 0x00 in position 2: truncated data
#> ('\ufffe䄀', 4)
#> utf_16_be_encode _codecs (b'\x00h\x00i', 2) (b'\x00h\x00\xe9', 2) ('hi', 4) ('hi!', 6)
#> TypeError utf_16_be_encode() argument 1 must be str, not bytes
#> TypeError a bytes-like object is required, not 'str'
#> ('棿', 2)
#> UnicodeEncodeError 'utf-16-be' codec can't encode character '\ud800' in position 0: surrogates not allowed
#> ('䄀', 2)
#> UnicodeDecodeError 'utf-16-be' codec can't decode byte 0x00 in position 2: truncated data
#> ('\ufeffA', 4)
#> utf_32_encode _codecs (b'\xff\xfe\x00\x00h\x00\x00\x00i\x00\x00\x00', 2) (b'\xff\xfe\x00\x00h\x00\x00\x00\xe9\x00\x00\x00', 2) ('hi', 12) ('hi!', 16)
#> TypeError utf_32_encode() argument 1 must be str, not bytes
#> TypeError a bytes-like object is required, not 'str'
#> ('', 0)
#> UnicodeEncodeError 'utf-32' codec can't encode character '\ud800' in position 0: surrogates not allowed
#> ('', 0)
#> UnicodeDecodeError 'utf-32-le' codec can't decode bytes in position 0-2: truncated data
#> UnicodeDecodeError 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)
#> (b'\x00\x00\x00a', 1)
#> (b'a\x00\x00\x00', 1)
#> utf_32_le_encode _codecs (b'h\x00\x00\x00i\x00\x00\x00', 2) (b'h\x00\x00\x00\xe9\x00\x00\x00', 2) ('hi', 8) ('hi!', 12)
#> TypeError utf_32_le_encode() argument 1 must be str, not bytes
#> TypeError a bytes-like object is required, not 'str'
#> ('', 0)
#> UnicodeEncodeError 'utf-32-le' codec can't encode character '\ud800' in position 0: surrogates not allowed
#> ('', 0)
#> UnicodeDecodeError 'utf-32-le' codec can't decode bytes in position 0-2: truncated data
#> UnicodeDecodeError 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)
#> utf_32_be_encode _codecs (b'\x00\x00\x00h\x00\x00\x00i', 2) (b'\x00\x00\x00h\x00\x00\x00\xe9', 2) ('hi', 8) ('hi!', 12)
#> TypeError utf_32_be_encode() argument 1 must be str, not bytes
#> TypeError a bytes-like object is required, not 'str'
#> ('', 0)
#> UnicodeEncodeError 'utf-32-be' codec can't encode character '\ud800' in position 0: surrogates not allowed
#> ('', 0)
#> UnicodeDecodeError 'utf-32-be' codec can't decode bytes in position 0-2: truncated data
#> UnicodeDecodeError 'utf-32-be' codec can't decode bytes in position 0-3: code point not in range(0x110000)
#> ascii_encode _codecs (b'hi', 2) (b'h', 2) ('hi', 2) ('hi!', 3)
#> TypeError ascii_encode() argument 1 must be str, not bytes
#> TypeError a bytes-like object is required, not 'str'
#> ('h', 3)
#> UnicodeEncodeError 'ascii' codec can't encode character '\ud800' in position 0: ordinal not in range(128)
#> ('A\x00\x00', 3)
#> ('A\x00\x00', 3)
#> UnicodeDecodeError 'ascii' codec can't decode byte 0xfe in position 0: ordinal not in range(128)
#> latin_1_encode _codecs (b'hi', 2) (b'h\xe9', 2) ('hi', 2) ('hi!', 3)
#> TypeError latin_1_encode() argument 1 must be str, not bytes
#> TypeError a bytes-like object is required, not 'str'
#> ('hÿþ', 3)
#> UnicodeEncodeError 'latin-1' codec can't encode character '\ud800' in position 0: ordinal not in range(256)
#> ('A\x00\x00', 3)
#> ('A\x00\x00', 3)
#> ('þÿ\x00A', 4)

# ---- escapes in a text
import codecs
print(codecs.decode('a\\n\\u2603', 'unicode_escape'), codecs.decode('\\u2603é', 'raw_unicode_escape').encode(), codecs.decode(b'\\x41', 'unicode-escape'))
#> a
#> ☃ b'\xe2\x98\x83\xc3\x83\xc2\xa9' A

# ---- utf_8_encode wants a text
import codecs
for v in 5, b'a', None:
    try:
        codecs.utf_8_encode(v)
    except TypeError as e:
        print(e)
#> utf_8_encode() argument 1 must be str, not int
#> utf_8_encode() argument 1 must be str, not bytes
#> utf_8_encode() argument 1 must be str, not None

# ---- functions for escapes
import codecs
print(codecs.unicode_escape_encode('é\n☃'), codecs.unicode_escape_decode('\\u2603\\n'), codecs.raw_unicode_escape_encode('é☃'), codecs.raw_unicode_escape_decode(b'\\u2603'))
#> (b'\\xe9\\n\\u2603', 3) ('☃\n', 8) (b'\xe9\\u2603', 2) ('☃', 6)

# ---- escape_decode
import codecs
print(codecs.escape_decode(rb'a\n\x41\101\\\'\"'), codecs.escape_decode('tab\\t'), codecs.escape_encode(b'\n"\'\xff\\'))
for bad in rb'\x4', b'\\', rb'\xzz':
    for errors in 'strict', 'replace', 'ignore':
        try:
            print(codecs.escape_decode(bad, errors))
        except ValueError as e:
            print(e)
#> (b'a\nAA\\\'"', 17) (b'tab\t', 5) (b'\\n"\\\'\\xff\\\\', 5)
#> invalid \x escape at position 0
#> (b'?', 3)
#> (b'', 3)
#> Trailing \ in string
#> Trailing \ in string
#> Trailing \ in string
#> invalid \x escape at position 0
#> (b'?zz', 4)
#> (b'zz', 4)

# ---- tables
import codecs
table = {97: 65, 98: b'xx', 99: None}
print(codecs.charmap_encode('ab', 'strict', table), codecs.charmap_encode('abcd', 'replace', {**table, 63: 33}), codecs.charmap_encode('é'))
print(codecs.charmap_decode(b'ab', 'replace', {97: 'zz'}), codecs.charmap_decode(b'\0\1', 'strict', 'xy'), codecs.charmap_decode(b'a', 'strict', {97: 0x2603}))
for f in (lambda: codecs.charmap_encode('c', 'strict', table), lambda: codecs.charmap_decode(b'\2', 'strict', 'xy'), lambda: codecs.charmap_encode('a', 'strict', {97: 999})):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
#> (b'Axx', 2) (b'Axx!!', 4) (b'\xe9', 1)
#> ('zz�', 2) ('xy', 2) ('☃', 1)
#> UnicodeEncodeError 'charmap' codec can't encode character '\x63' in position 0: character maps to <undefined>
#> UnicodeDecodeError 'charmap' codec can't decode byte 0x02 in position 0: character maps to <undefined>
#> TypeError character mapping must be in range(256)

# ---- maps
import codecs
print(codecs.make_identity_dict(range(3)), codecs.make_encoding_map({1: 2, 3: 2, 4: 5}))
#> {0: 0, 1: 1, 2: 2} {2: None, 5: 4}

# ---- base classes
import codecs
class Upper(codecs.Codec):
    def encode(self, input, errors='strict'):
        return input.upper().encode(), len(input)
print(Upper().encode('a'))
for f in (lambda: Upper().decode(b'x'), lambda: codecs.IncrementalEncoder().encode('x'), lambda: codecs.IncrementalDecoder().decode(b'x')):
    try:
        f()
    except NotImplementedError as e:
        print(repr(e))
print(codecs.IncrementalEncoder('ignore').errors, codecs.IncrementalEncoder().getstate(), codecs.IncrementalDecoder().getstate())
#> (b'A', 1)
#> NotImplementedError()
#> NotImplementedError()
#> NotImplementedError()
#> ignore 0 (b'', 0)

# ---- a writer of one's own
import codecs, io
class Shout(codecs.StreamWriter):
    def encode(self, input, errors='strict'):
        return input.upper().encode('ascii', errors), len(input)
b = io.BytesIO()
Shout(b).write('abc')
print(b.getvalue(), Shout(b).getvalue() == b.getvalue())
#> b'ABC' True

# ---- a buffered decoder of one's own
import codecs
class Pairs(codecs.BufferedIncrementalDecoder):
    def _buffer_decode(self, input, errors, final):
        n = len(input) if final else len(input) // 2 * 2
        return input[:n].decode('ascii', errors), n
d = Pairs()
print([d.decode(b'abc'), d.getstate(), d.decode(b'd'), d.decode(b'e', True)])
#> ['ab', (b'c', 0), 'cd', 'e']

# ---- a buffered encoder of one's own
import codecs
class Words(codecs.BufferedIncrementalEncoder):
    def _buffer_encode(self, input, errors, final):
        n = len(input) if final else input.rfind(' ') + 1
        return input[:n].encode(), n
e = Words()
print(e.encode('one tw'), e.getstate(), e.encode('o three'), e.encode('', True))
#> b'one ' tw b'two ' b'three'

# ---- text over standard input as bytes
import codecs, io
data = io.BytesIO('name;größe\nä;1\n'.encode('cp1252'))
import csv
print(list(csv.reader(codecs.iterdecode(data, 'cp1252'), delimiter=';')))
#> [['name', 'größe'], ['ä', '1']]

# ---- a handler in a text file
import codecs
codecs.register_error('marked', lambda e: ('?' * (e.end - e.start), e.end))
with open('marked.txt', 'w', encoding='ascii', errors='marked') as f:
    f.write('né☃\n')
print(open('marked.txt').read())
#> n??
#>

# ---- all names
import codecs
print(codecs.__all__, codecs.__name__)
#> ['register', 'lookup', 'open', 'EncodedFile', 'BOM', 'BOM_BE', 'BOM_LE', 'BOM32_BE', 'BOM32_LE', 'BOM64_BE', 'BOM64_LE', 'BOM_UTF8', 'BOM_UTF16', 'BOM_UTF16_LE', 'BOM_UTF16_BE', 'BOM_UTF32', 'BOM_UTF32_LE', 'BOM_UTF32_BE', 'CodecInfo', 'Codec', 'IncrementalEncoder', 'IncrementalDecoder', 'StreamReader', 'StreamWriter', 'StreamReaderWriter', 'StreamRecoder', 'getencoder', 'getdecoder', 'getincrementalencoder', 'getincrementaldecoder', 'getreader', 'getwriter', 'encode', 'decode', 'iterencode', 'iterdecode', 'strict_errors', 'ignore_errors', 'replace_errors', 'xmlcharrefreplace_errors', 'backslashreplace_errors', 'namereplace_errors', 'register_error', 'lookup_error'] codecs

# ---- str(), bytes() and bytearray() by codecs and handlers of the program
import codecs
def search(name):
    if name == 'bracketed':
        return codecs.CodecInfo(name='bracketed', encode=lambda s, e='strict': (b'<' + s.encode() + b'>' + e.encode(), len(s)), decode=lambda b, e='strict': ('[' + bytes(b).decode() + ']' + e + type(b).__name__, len(b)))
codecs.register(search)
codecs.register_error('star', lambda e: ('*', e.end))
class S(str): pass
class B(bytes): pass
class BA(bytearray): pass
def t(f):
    try: r = f(); print(ascii(r), type(r).__name__)
    except Exception as e: print(type(e).__name__, e, getattr(e, '__notes__', None))
for f in [lambda: str(b'abc', 'bracketed'), lambda: str(b'abc', 'bracketed', 'foo'), lambda: str(bytearray(b'abc'), 'bracketed'), lambda: str(memoryview(b'abc'), encoding='bracketed'), lambda: S(b'abc', 'bracketed'), lambda: str(b'a\xff', 'ascii', 'star'), lambda: str(b'a\xff', errors='star'), lambda: str(b'', 'nope'), lambda: str(b'a', 'nope'), lambda: str(b'a', 'hex'), lambda: str(b'\x81', 'cp1252'), lambda: str(b'\xff', 'utf-8'), lambda: str(b'\xff', errors='replace'), lambda: str('a', 'bracketed'), lambda: str(5, 'bracketed'), lambda: str(b'a', 'bracketed', None), lambda: str(b'a', 5),
          lambda: bytes('abc', 'bracketed'), lambda: bytes('abc', 'bracketed', 'foo'), lambda: bytearray('abc', 'bracketed'), lambda: B('abc', encoding='bracketed'), lambda: BA('abc', 'bracketed'), lambda: bytes('a\xe9', 'ascii', 'star'), lambda: bytearray('a\xe9', 'ascii', errors='star'), lambda: bytes('\u20ac\u1234', 'cp1252'), lambda: bytes('\u1234', 'ascii'), lambda: bytes('', 'nope'), lambda: bytes('a', 'nope'), lambda: bytes('a', 'rot13'), lambda: bytes('a', errors='star'), lambda: bytes(b'a', 'bracketed'), lambda: bytes(S('abc'), 'bracketed'), lambda: str(B(b'abc'), 'bracketed')]:
    t(f)
import warnings
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    print(str(b'\\d', 'unicode_escape'), [str(x.message) for x in w])
#> '[abc]strictmemoryview' str
#> '[abc]foomemoryview' str
#> '[abc]strictmemoryview' str
#> '[abc]strictmemoryview' str
#> '[abc]strictmemoryview' S
#> 'a*' str
#> 'a*' str
#> '' str
#> LookupError unknown encoding: nope None
#> LookupError 'hex' is not a text encoding; use codecs.decode() to handle arbitrary codecs None
#> UnicodeDecodeError 'charmap' codec can't decode byte 0x81 in position 0: character maps to <undefined> ["decoding with 'cp1252' codec failed"]
#> UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte None
#> '\ufffd' str
#> TypeError decoding str is not supported None
#> TypeError decoding to str: need a bytes-like object, int found None
#> TypeError str() argument 'errors' must be str, not NoneType None
#> TypeError str() argument 'encoding' must be str, not int None
#> b'<abc>strict' bytes
#> b'<abc>foo' bytes
#> bytearray(b'<abc>strict') bytearray
#> b'<abc>strict' B
#> BA(b'<abc>strict') BA
#> b'a*' bytes
#> bytearray(b'a*') bytearray
#> UnicodeEncodeError 'charmap' codec can't encode character '\u1234' in position 1: character maps to <undefined> ["encoding with 'cp1252' codec failed"]
#> UnicodeEncodeError 'ascii' codec can't encode character '\u1234' in position 0: ordinal not in range(128) None
#> LookupError unknown encoding: nope None
#> LookupError unknown encoding: nope None
#> LookupError 'rot13' is not a text encoding; use codecs.encode() to handle arbitrary codecs None
#> TypeError string argument without an encoding None
#> TypeError encoding without a string argument None
#> b'<abc>strict' bytes
#> '[abc]strictmemoryview' str
#> \d ['"\\d" is an invalid escape sequence. Such sequences will not work in the future. ']

# ---- what a codec of the program gets
import codecs
def search(name):
    if name == 'typed':
        return codecs.CodecInfo(name='typed', encode=lambda s, e='strict': (type(s).__name__.encode(), len(s)), decode=lambda b, e='strict': (type(b).__name__, len(b)))
codecs.register(search)
class S(str): pass
class B(bytes): pass
print(b'a'.decode('typed'), bytearray(b'a').decode('typed'), codecs.decode(b'a', 'typed'), B(b'a').decode('typed'), S('a').encode('typed'), codecs.decode(bytearray(b'a'), 'typed'))
#> memoryview memoryview bytes memoryview b'S' bytearray

# ---- open says where it is called
import codecs
def f():
    codecs.open('deprecated.txt', 'w').close()
f()
codecs.open('deprecated.txt').close()
#> codecs.py:951: DeprecationWarning: codecs.open() is deprecated. Use open() instead.
#>   codecs.open('deprecated.txt', 'w').close()
#> codecs.py:953: DeprecationWarning: codecs.open() is deprecated. Use open() instead.
#>   codecs.open('deprecated.txt').close()

# ---- a stream in UTF-16 or UTF-32 begins with a mark
import codecs, io
for encoding in ('utf-16', 'utf-32'):
    for data in ('ab'.encode(encoding), 'ab'.encode(encoding + '-le'), 'ab'.encode(encoding)[:1], b''):
        for act in (lambda: codecs.getincrementaldecoder(encoding)().decode(data), lambda: codecs.getincrementaldecoder(encoding)().decode(data, True), lambda: codecs.getreader(encoding)(io.BytesIO(data)).read(), lambda: data.decode(encoding)):
            try:
                print(repr(act()))
            except UnicodeDecodeError as e:
                print(e)
d = codecs.getincrementaldecoder('utf-16')()
try: d.decode(b'a\0b\0')
except UnicodeDecodeError: print(d.getstate())
print(d.decode(b'\xfe\xff\0a'), d.getstate())
#> 'ab'
#> 'ab'
#> 'ab'
#> 'ab'
#> 'utf-16' codec can't decode bytes in position 0-1: Stream does not start with BOM
#> 'utf-16' codec can't decode bytes in position 0-1: Stream does not start with BOM
#> 'utf-16' codec can't decode bytes in position 0-1: Stream does not start with BOM
#> 'ab'
#> ''
#> 'utf-16-le' codec can't decode byte 0xff in position 0: truncated data
#> ''
#> 'utf-16-le' codec can't decode byte 0xff in position 0: truncated data
#> ''
#> ''
#> ''
#> ''
#> 'ab'
#> 'ab'
#> 'ab'
#> 'ab'
#> 'utf-32' codec can't decode bytes in position 0-3: Stream does not start with BOM
#> 'utf-32' codec can't decode bytes in position 0-3: Stream does not start with BOM
#> 'utf-32' codec can't decode bytes in position 0-3: Stream does not start with BOM
#> 'ab'
#> ''
#> 'utf-32-le' codec can't decode byte 0xff in position 0: truncated data
#> ''
#> 'utf-32-le' codec can't decode byte 0xff in position 0: truncated data
#> ''
#> ''
#> ''
#> ''
#> (b'', 2)
#> a (b'', 1)

# ---- bytes of a handler that would tear a unit
import codecs
for given in (b'?', b'??', b'???', b'????', '?'):
    codecs.register_error('given', lambda e: (given, e.end))
    for encoding in ('utf-16', 'utf-16-be', 'utf-32-le', 'utf-8'):
        try:
            print('a\ud800b'.encode(encoding, 'given'))
        except UnicodeEncodeError as e:
            print(e)
#> 'utf-16' codec can't encode character '\ud800' in position 1: surrogates not allowed
#> 'utf-16-be' codec can't encode character '\ud800' in position 1: surrogates not allowed
#> 'utf-32-le' codec can't encode character '\ud800' in position 1: surrogates not allowed
#> b'a?b'
#> b'\xff\xfea\x00??b\x00'
#> b'\x00a??\x00b'
#> 'utf-32-le' codec can't encode character '\ud800' in position 1: surrogates not allowed
#> b'a??b'
#> 'utf-16' codec can't encode character '\ud800' in position 1: surrogates not allowed
#> 'utf-16-be' codec can't encode character '\ud800' in position 1: surrogates not allowed
#> 'utf-32-le' codec can't encode character '\ud800' in position 1: surrogates not allowed
#> b'a???b'
#> b'\xff\xfea\x00????b\x00'
#> b'\x00a????\x00b'
#> b'a\x00\x00\x00????b\x00\x00\x00'
#> b'a????b'
#> b'\xff\xfea\x00?\x00b\x00'
#> b'\x00a\x00?\x00b'
#> b'a\x00\x00\x00?\x00\x00\x00b\x00\x00\x00'
#> b'a?b'

# ---- codecs from bytes to bytes are strict
import codecs
for encoding in ('hex', 'base64', 'quopri', 'zlib', 'uu'):
    for act in (codecs.encode, codecs.decode):
        try:
            print(act(b'', encoding, 'ignore'))
        except AssertionError:
            print('AssertionError')
try: codecs.charmap_encode(b'a')
except TypeError as e: print(e)
for encoding in ('koi8-r', 'latin1', 'ascii', 'utf-8-sig', 'utf-16'):
    try: codecs.encode(b'a', encoding)
    except TypeError as e: print(e)
#> AssertionError
#> AssertionError
#> AssertionError
#> AssertionError
#> AssertionError
#> AssertionError
#> AssertionError
#> AssertionError
#> AssertionError
#> AssertionError
#> charmap_encode() argument 1 must be str, not bytes
#> charmap_encode() argument 1 must be str, not bytes
#> latin_1_encode() argument 1 must be str, not bytes
#> ascii_encode() argument 1 must be str, not bytes
#> utf_8_encode() argument 1 must be str, not bytes
#> utf_16_encode() argument 1 must be str, not bytes

# ---- names of the same codec find equal entries
import codecs
for a, b in ('utf8', 'utf-8'), ('UTF-8', 'utf8'), ('latin1', 'iso-8859-1'), ('ascii', 'us-ascii'), ('utf-8', 'ascii'), ('utf-8', 'utf-8'), ('utf_8', 'u8'), ('cp1252', 'windows-1252'), ('hex', 'hex_codec'), ('utf-16', 'utf16'), ('mbcs', 'mbcs'):
    try: print(a, b, codecs.lookup(a) == codecs.lookup(b), codecs.lookup(a) is codecs.lookup(a), codecs.lookup(a).encode == codecs.lookup(b).encode, codecs.lookup(a).name)
    except LookupError as e: print(e)
#> utf8 utf-8 True True True utf-8
#> UTF-8 utf8 True True True utf-8
#> latin1 iso-8859-1 True True True iso8859-1
#> ascii us-ascii True True True ascii
#> utf-8 ascii False True False utf-8
#> utf-8 utf-8 True True True utf-8
#> utf_8 u8 True True True utf-8
#> cp1252 windows-1252 False True False cp1252
#> hex hex_codec True True True hex
#> utf-16 utf16 True True True utf-16
#> unknown encoding: mbcs

# ---- hex takes ASCII text, base64 nothing but bytes
import codecs
print(codecs.getdecoder('hex')('616a'), codecs.encode(memoryview(b'aj'), 'hex'))
for name in ('hex', 'base64'):
    for data in ('616a', 'é', '6', 3):
        for convert in (codecs.decode, codecs.encode):
            try:
                print(convert(data, name))
            except (TypeError, ValueError) as e:
                print(type(e).__name__, e, e.__notes__)
#> (b'aj', 4) b'616a'
#> b'aj'
#> TypeError a bytes-like object is required, not 'str' ["encoding with 'hex' codec failed"]
#> ValueError string argument should contain only ASCII characters ["decoding with 'hex' codec failed"]
#> TypeError a bytes-like object is required, not 'str' ["encoding with 'hex' codec failed"]
#> Error Odd-length string ["decoding with 'hex' codec failed"]
#> TypeError a bytes-like object is required, not 'str' ["encoding with 'hex' codec failed"]
#> TypeError argument should be bytes, buffer or ASCII string, not 'int' ["decoding with 'hex' codec failed"]
#> TypeError a bytes-like object is required, not 'int' ["encoding with 'hex' codec failed"]
#> TypeError expected bytes-like object, not str ["decoding with 'base64' codec failed"]
#> TypeError expected bytes-like object, not str ["encoding with 'base64' codec failed"]
#> TypeError expected bytes-like object, not str ["decoding with 'base64' codec failed"]
#> TypeError expected bytes-like object, not str ["encoding with 'base64' codec failed"]
#> TypeError expected bytes-like object, not str ["decoding with 'base64' codec failed"]
#> TypeError expected bytes-like object, not str ["encoding with 'base64' codec failed"]
#> TypeError expected bytes-like object, not int ["decoding with 'base64' codec failed"]
#> TypeError expected bytes-like object, not int ["encoding with 'base64' codec failed"]
