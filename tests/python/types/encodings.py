# Encodings of str and bytes: those that are more than a table, and what is wrong with their input.

# ---- punycode
for text in ('', 'abc', 'bücher', 'ü', 'München-Ost', 'πλάσμα', '日本語', 'x\U0001f600y', 'ทท-ทท', 'Pročprostěnemluvíčesky', '3年B組金八先生', 'ab--ü'):
    encoded = text.encode('punycode')
    print(encoded, encoded.decode('punycode') == text)
#> b'' True
#> b'abc-' True
#> b'bcher-kva' True
#> b'tda' True
#> b'Mnchen-Ost-9db' True
#> b'hxak2afru' True
#> b'wgv71a119e' True
#> b'xy-no82a' True
#> b'--2xfaba' True
#> b'Proprostnemluvesky-uyb24dma41a' True
#> b'3B-ww4c5e180e575a65lsy2b' True
#> b'ab---3ra' True

# ---- punycode that is none
for data in (b'\xff', b'a-\xe9', b'abc-!', b'bcher-kv', b'99999999', b'-', b'--', b'abc-', b'ihqwcrb4cv8a8dqg056pqjye9', b'A-B-kva'):
    for errors in ('strict', 'ignore', 'replace'):
        try:
            print(data, errors, ascii(data.decode('punycode', errors)))
        except UnicodeError as e:
            print(data, errors, type(e).__name__, e)
#> b'\xff' strict UnicodeDecodeError 'punycode' codec can't decode byte 0xff in position 0: Invalid extended code point '255'
#> b'\xff' ignore ''
#> b'\xff' replace ''
#> b'a-\xe9' strict UnicodeDecodeError 'punycode' codec can't decode byte 0xe9 in position 2: Invalid extended code point '233'
#> b'a-\xe9' ignore 'a'
#> b'a-\xe9' replace 'a'
#> b'abc-!' strict UnicodeDecodeError 'punycode' codec can't decode byte 0x21 in position 4: Invalid extended code point '33'
#> b'abc-!' ignore 'abc'
#> b'abc-!' replace 'abc'
#> b'bcher-kv' strict UnicodeDecodeError 'punycode' codec can't decode bytes in position 8-8: incomplete punycode string
#> b'bcher-kv' ignore 'bcher'
#> b'bcher-kv' replace 'bcher'
#> b'99999999' strict UnicodeDecodeError 'punycode' codec can't decode bytes in position 8-8: incomplete punycode string
#> b'99999999' ignore ''
#> b'99999999' replace ''
#> b'-' strict ''
#> b'-' ignore ''
#> b'-' replace ''
#> b'--' strict '-'
#> b'--' ignore '-'
#> b'--' replace '-'
#> b'abc-' strict 'abc'
#> b'abc-' ignore 'abc'
#> b'abc-' replace 'abc'
#> b'ihqwcrb4cv8a8dqg056pqjye9' strict UnicodeDecodeError 'punycode' codec can't decode bytes in position 25-25: incomplete punycode string
#> b'ihqwcrb4cv8a8dqg056pqjye9' ignore '\u4ed6\u4eec\u4e3a\u4ec0\u4e48\u4e0d\u8bf4\u4e2d\u6587'
#> b'ihqwcrb4cv8a8dqg056pqjye9' replace '\u4ed6\u4eec\u4e3a\u4ec0\u4e48\u4e0d\u8bf4\u4e2d\u6587'
#> b'A-B-kva' strict 'A\u013a-B'
#> b'A-B-kva' ignore 'A\u013a-B'
#> b'A-B-kva' replace 'A\u013a-B'

# ---- punycode with a handler that is none
for call in (lambda: b'abc-!'.decode('punycode', 'other'), lambda: 'ü'.encode('punycode', 'other')):
    try:
        print(call())
    except UnicodeError as e:
        print(type(e).__name__, e)
#> UnicodeError Unsupported error handling: other
#> b'tda'

# ---- idna of names
for text in ('', 'example.com', 'bücher.example', 'BÜCHER.Example.', 'faß.de', 'ドメイン.テスト', 'ab。cd．ef｡gh', 'pythön.org', 'xn--pythn-mua.org', 'a.b..', '.a', 'a..b'):
    try:
        encoded = text.encode('idna')
        print(encoded, ascii(encoded.decode('idna')))
    except UnicodeError as e:
        print(ascii(text), type(e).__name__, e)
#> b'' ''
#> b'example.com' 'example.com'
#> b'xn--bcher-kva.example' 'b\xfccher.example'
#> b'xn--bcher-kva.Example.' 'b\xfccher.Example.'
#> b'fass.de' 'fass.de'
#> b'xn--eckwd4c7c.xn--zckzah' '\u30c9\u30e1\u30a4\u30f3.\u30c6\u30b9\u30c8'
#> b'ab.cd.ef.gh' 'ab.cd.ef.gh'
#> b'xn--pythn-mua.org' 'pyth\xf6n.org'
#> b'xn--pythn-mua.org' 'pyth\xf6n.org'
#> 'a.b..' UnicodeEncodeError 'idna' codec can't encode character '\x2e' in position 4: label empty
#> '.a' UnicodeEncodeError 'idna' codec can't encode character '\x2e' in position 0: label empty
#> 'a..b' UnicodeEncodeError 'idna' codec can't encode character '\x2e' in position 2: label empty

# ---- idna of labels that are too long or hold what may not be
for text in ('a' * 63, 'a' * 64, 'ü' * 60, 'ü' * 64, 'a\u200bb', 'x\u0340y', '\u05d0a', '\u05d0\u05d1', '1\u05d01', '\u0627\u0661', 'xn--ü', 'a\x80', 'a\ud800', '\ufdd0', 'a b', 'ⅷ.com', '²³'):
    try:
        print(ascii(text)[:20], text.encode('idna')[:30])
    except UnicodeError as e:
        print(ascii(text)[:20], type(e).__name__, str(e)[:90], getattr(e, 'start', None), getattr(e, 'end', None))
#> 'aaaaaaaaaaaaaaaaaaa b'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'
#> 'aaaaaaaaaaaaaaaaaaa UnicodeEncodeError 'idna' codec can't encode characters in position 0-63: label too long 0 64
#> '\xfc\xfc\xfc\xfc\xf UnicodeEncodeError 'idna' codec can't encode characters in position 0-59: label too long 0 60
#> '\xfc\xfc\xfc\xfc\xf UnicodeEncodeError 'idna' codec can't encode characters in position 0-63: label too long 0 64
#> 'a\u200bb' b'ab'
#> 'x\u0340y' b'xn--xy-5tb'
#> '\u05d0a' UnicodeEncodeError 'idna' codec can't encode character '\x61' in position 1: Violation of BIDI requirement 2 1 2
#> '\u05d0\u05d1' b'xn--4dbc'
#> '1\u05d01' UnicodeEncodeError 'idna' codec can't encode character '\x31' in position 0: Violation of BIDI requirement 3 0 1
#> '\u0627\u0661' UnicodeEncodeError 'idna' codec can't encode character '\u0661' in position 1: Violation of BIDI requirement  1 2
#> 'xn--\xfc' UnicodeEncodeError 'idna' codec can't encode characters in position 0-3: Label starts with ACE prefix 0 4
#> 'a\x80' UnicodeEncodeError 'idna' codec can't encode character '\x80' in position 1: Invalid character '\x80' 1 2
#> 'a\ud800' UnicodeEncodeError 'idna' codec can't encode character '\ud800' in position 1: Invalid character '\ud800' 1 2
#> '\ufdd0' UnicodeEncodeError 'idna' codec can't encode character '\ufdd0' in position 0: Invalid character '\ufdd0' 0 1
#> 'a b' b'a b'
#> '\u2177.com' b'viii.com'
#> '\xb2\xb3' b'23'

# ---- bytes of idna
for data in (b'xn--bcher-kva.example', b'XN--BCHER-KVA', b'xn--', b'xn--99999999', b'xn--a', b'a.', b'', b'.', b'a..b', b'a\xff', b'xn--bcher-kva-', b'www.xn--pythn-mua.org.'):
    try:
        print(data, ascii(data.decode('idna')))
    except UnicodeError as e:
        print(data, type(e).__name__, e)
#> b'xn--bcher-kva.example' 'b\xfccher.example'
#> b'XN--BCHER-KVA' 'B\xfcCHER'
#> b'xn--' UnicodeDecodeError 'idna' codec can't decode byte 0x78 in position 0: label empty
#> b'xn--99999999' UnicodeDecodeError 'idna' codec can't decode bytes in position 12-12: incomplete punycode string
#> b'xn--a' UnicodeDecodeError 'idna' codec can't decode byte 0x78 in position 0: Invalid character '\x80'
#> b'a.' 'a.'
#> b'' ''
#> b'.' '.'
#> b'a..b' 'a..b'
#> b'a\xff' UnicodeDecodeError 'idna' codec can't decode byte 0xff in position 1: ordinal not in range(128)
#> b'xn--bcher-kva-' UnicodeDecodeError 'idna' codec can't decode bytes in position 0-13: IDNA does not round-trip, 'b'xn--bcher-kva-'' != 'b'bcher-kva''
#> b'www.xn--pythn-mua.org.' 'www.pyth\xf6n.org.'

# ---- idna takes only strict
for call in (lambda: 'a'.encode('idna', 'ignore'), lambda: b'a'.decode('idna', 'ignore'), lambda: b'a\xff'.decode('idna', 'replace')):
    try:
        print(call())
    except UnicodeError as e:
        print(type(e).__name__, e)
#> UnicodeError Unsupported error handling: ignore
#> UnicodeError Unsupported error handling: ignore
#> UnicodeError Unsupported error handling: replace

# ---- utf-7
for text in ('', 'abc', 'a+b', 'a-b', 'é', 'aéb', 'é-', 'é+', 'é.', 'éa', 'Hi Mom -☺-!', '日本語', '\U0001f600', 'x\U0001f600\U0001f601y', 'a~b\\c', '\t\r\n ', '\x00\x01', '£1', '\ud800', 'a\udfffb'):
    encoded = text.encode('utf-7')
    print(encoded, ascii(encoded.decode('utf-7')))
#> b'' ''
#> b'abc' 'abc'
#> b'a+-b' 'a+b'
#> b'a-b' 'a-b'
#> b'+AOk-' '\xe9'
#> b'a+AOk-b' 'a\xe9b'
#> b'+AOk--' '\xe9-'
#> b'+AOkAKw-' '\xe9+'
#> b'+AOk.' '\xe9.'
#> b'+AOk-a' '\xe9a'
#> b'Hi Mom -+Jjo--!' 'Hi Mom -\u263a-!'
#> b'+ZeVnLIqe-' '\u65e5\u672c\u8a9e'
#> b'+2D3eAA-' '\U0001f600'
#> b'x+2D3eANg93gE-y' 'x\U0001f600\U0001f601y'
#> b'a+AH4-b+AFw-c' 'a~b\\c'
#> b'\t\r\n ' '\t\r\n '
#> b'+AAAAAQ-' '\x00\x01'
#> b'+AKM-1' '\xa31'
#> b'+2AA-' '\ud800'
#> b'a+3/8-b' 'a\udfffb'

# ---- utf-7 that is none
for data in (b'+', b'+-', b'+A', b'+AA', b'+AAA', b'+AAAA', b'+AOk', b'+AOk-x', b'+AOk!', b'+AOkx', b'\xe9', b'a\xe9b', b'+\xe9', b'+AOk\xe9', b'+2AA-', b'+3AA-', b'+2ADYAA-', b'+2AAAYQ-', b'+AOl-', b'++', b'+2D3eAA', b'+2D3-', b'a~b', b'+AOkA-'):
    for errors in ('strict', 'replace', 'ignore'):
        try:
            print(data, errors, ascii(data.decode('utf-7', errors)))
        except UnicodeError as e:
            print(data, errors, type(e).__name__, e)
#> b'+' strict ''
#> b'+' replace ''
#> b'+' ignore ''
#> b'+-' strict '+'
#> b'+-' replace '+'
#> b'+-' ignore '+'
#> b'+A' strict UnicodeDecodeError 'utf7' codec can't decode bytes in position 0-1: unterminated shift sequence
#> b'+A' replace '\ufffd'
#> b'+A' ignore ''
#> b'+AA' strict UnicodeDecodeError 'utf7' codec can't decode bytes in position 0-2: unterminated shift sequence
#> b'+AA' replace '\ufffd'
#> b'+AA' ignore ''
#> b'+AAA' strict '\x00'
#> b'+AAA' replace '\x00'
#> b'+AAA' ignore '\x00'
#> b'+AAAA' strict UnicodeDecodeError 'utf7' codec can't decode bytes in position 0-4: unterminated shift sequence
#> b'+AAAA' replace '\x00\ufffd'
#> b'+AAAA' ignore '\x00'
#> b'+AOk' strict '\xe9'
#> b'+AOk' replace '\xe9'
#> b'+AOk' ignore '\xe9'
#> b'+AOk-x' strict '\xe9x'
#> b'+AOk-x' replace '\xe9x'
#> b'+AOk-x' ignore '\xe9x'
#> b'+AOk!' strict '\xe9!'
#> b'+AOk!' replace '\xe9!'
#> b'+AOk!' ignore '\xe9!'
#> b'+AOkx' strict UnicodeDecodeError 'utf7' codec can't decode bytes in position 0-4: unterminated shift sequence
#> b'+AOkx' replace '\xe9\ufffd'
#> b'+AOkx' ignore '\xe9'
#> b'\xe9' strict UnicodeDecodeError 'utf7' codec can't decode byte 0xe9 in position 0: unexpected special character
#> b'\xe9' replace '\ufffd'
#> b'\xe9' ignore ''
#> b'a\xe9b' strict UnicodeDecodeError 'utf7' codec can't decode byte 0xe9 in position 1: unexpected special character
#> b'a\xe9b' replace 'a\ufffdb'
#> b'a\xe9b' ignore 'ab'
#> b'+\xe9' strict UnicodeDecodeError 'utf7' codec can't decode bytes in position 0-1: ill-formed sequence
#> b'+\xe9' replace '\ufffd'
#> b'+\xe9' ignore ''
#> b'+AOk\xe9' strict UnicodeDecodeError 'utf7' codec can't decode byte 0xe9 in position 4: unexpected special character
#> b'+AOk\xe9' replace '\xe9\ufffd'
#> b'+AOk\xe9' ignore '\xe9'
#> b'+2AA-' strict '\ud800'
#> b'+2AA-' replace '\ud800'
#> b'+2AA-' ignore '\ud800'
#> b'+3AA-' strict '\udc00'
#> b'+3AA-' replace '\udc00'
#> b'+3AA-' ignore '\udc00'
#> b'+2ADYAA-' strict '\ud800\ud800'
#> b'+2ADYAA-' replace '\ud800\ud800'
#> b'+2ADYAA-' ignore '\ud800\ud800'
#> b'+2AAAYQ-' strict '\ud800a'
#> b'+2AAAYQ-' replace '\ud800a'
#> b'+2AAAYQ-' ignore '\ud800a'
#> b'+AOl-' strict UnicodeDecodeError 'utf7' codec can't decode bytes in position 0-4: non-zero padding bits in shift sequence
#> b'+AOl-' replace '\xe9\ufffd'
#> b'+AOl-' ignore '\xe9'
#> b'++' strict UnicodeDecodeError 'utf7' codec can't decode bytes in position 0-1: unterminated shift sequence
#> b'++' replace '\ufffd'
#> b'++' ignore ''
#> b'+2D3eAA' strict '\U0001f600'
#> b'+2D3eAA' replace '\U0001f600'
#> b'+2D3eAA' ignore '\U0001f600'
#> b'+2D3-' strict UnicodeDecodeError 'utf7' codec can't decode bytes in position 0-4: non-zero padding bits in shift sequence
#> b'+2D3-' replace '\ufffd'
#> b'+2D3-' ignore ''
#> b'a~b' strict 'a~b'
#> b'a~b' replace 'a~b'
#> b'a~b' ignore 'a~b'
#> b'+AOkA-' strict UnicodeDecodeError 'utf7' codec can't decode bytes in position 0-5: partial character in shift sequence
#> b'+AOkA-' replace '\xe9\ufffd'
#> b'+AOkA-' ignore '\xe9'

# ---- unicode_escape, to bytes
for text in ('', 'abc', 'a\\b', "it's \"so\"", '\t\n\r\x00\x1b\x7f', 'é\xff', 'Ā\uffff', '\U0001f600', '\ud800\udfff'):
    print(text.encode('unicode_escape'), text.encode('raw_unicode_escape'))
#> b'' b''
#> b'abc' b'abc'
#> b'a\\\\b' b'a\\b'
#> b'it\'s "so"' b'it\'s "so"'
#> b'\\t\\n\\r\\x00\\x1b\\x7f' b'\t\n\r\x00\x1b\x7f'
#> b'\\xe9\\xff' b'\xe9\xff'
#> b'\\u0100\\uffff' b'\\u0100\\uffff'
#> b'\\U0001f600' b'\\U0001f600'
#> b'\\ud800\\udfff' b'\\ud800\\udfff'

# ---- unicode_escape, from bytes
for data in (rb'\n\t\\\'\"\a\b\f\v\r', rb'\0\7\77\377\378', rb'\x41\xe9', rb'\u00e9\u4e2d', rb'\U0001f600', rb'\N{BULLET}\N{LATIN SMALL LETTER A}', b'a\\\nb', b'\xe9', rb'\ud800', b'x'):
    print(ascii(data.decode('unicode_escape')), ascii(data.decode('raw_unicode_escape')))
#> '\n\t\\\'"\x07\x08\x0c\x0b\r' '\\n\\t\\\\\\\'\\"\\a\\b\\f\\v\\r'
#> '\x00\x07?\xff\x1f8' '\\0\\7\\77\\377\\378'
#> 'A\xe9' '\\x41\\xe9'
#> '\xe9\u4e2d' '\xe9\u4e2d'
#> '\U0001f600' '\U0001f600'
#> '\u2022a' '\\N{BULLET}\\N{LATIN SMALL LETTER A}'
#> 'ab' 'a\\\nb'
#> '\xe9' '\xe9'
#> '\ud800' '\ud800'
#> 'x' 'x'

# ---- escapes that are cut or wrong
for data in (b'\\', b'a\\', rb'\x', rb'\x4', rb'\xg1', rb'\u12', rb'\u12g4', rb'\U0001f6', rb'\U00110000', rb'\N', rb'\N{', rb'\N{}', rb'\N{BULLET', rb'\N{NO SUCH NAME}', rb'\Nx', b'a\\x', rb'\u', rb'\U'):
    for name in ('unicode_escape', 'raw_unicode_escape'):
        for errors in ('strict', 'replace', 'ignore', 'backslashreplace'):
            try:
                print(data, name[:3], errors, ascii(data.decode(name, errors)))
            except UnicodeError as e:
                print(data, name[:3], errors, type(e).__name__, e)
#> b'\\' uni strict UnicodeDecodeError 'unicodeescape' codec can't decode byte 0x5c in position 0: \ at end of string
#> b'\\' uni replace '\ufffd'
#> b'\\' uni ignore ''
#> b'\\' uni backslashreplace '\\x5c'
#> b'\\' raw strict '\\'
#> b'\\' raw replace '\\'
#> b'\\' raw ignore '\\'
#> b'\\' raw backslashreplace '\\'
#> b'a\\' uni strict UnicodeDecodeError 'unicodeescape' codec can't decode byte 0x5c in position 1: \ at end of string
#> b'a\\' uni replace 'a\ufffd'
#> b'a\\' uni ignore 'a'
#> b'a\\' uni backslashreplace 'a\\x5c'
#> b'a\\' raw strict 'a\\'
#> b'a\\' raw replace 'a\\'
#> b'a\\' raw ignore 'a\\'
#> b'a\\' raw backslashreplace 'a\\'
#> b'\\x' uni strict UnicodeDecodeError 'unicodeescape' codec can't decode bytes in position 0-1: truncated \xXX escape
#> b'\\x' uni replace '\ufffd'
#> b'\\x' uni ignore ''
#> b'\\x' uni backslashreplace '\\x5c\\x78'
#> b'\\x' raw strict '\\x'
#> b'\\x' raw replace '\\x'
#> b'\\x' raw ignore '\\x'
#> b'\\x' raw backslashreplace '\\x'
#> b'\\x4' uni strict UnicodeDecodeError 'unicodeescape' codec can't decode bytes in position 0-2: truncated \xXX escape
#> b'\\x4' uni replace '\ufffd'
#> b'\\x4' uni ignore ''
#> b'\\x4' uni backslashreplace '\\x5c\\x78\\x34'
#> b'\\x4' raw strict '\\x4'
#> b'\\x4' raw replace '\\x4'
#> b'\\x4' raw ignore '\\x4'
#> b'\\x4' raw backslashreplace '\\x4'
#> b'\\xg1' uni strict UnicodeDecodeError 'unicodeescape' codec can't decode bytes in position 0-1: truncated \xXX escape
#> b'\\xg1' uni replace '\ufffdg1'
#> b'\\xg1' uni ignore 'g1'
#> b'\\xg1' uni backslashreplace '\\x5c\\x78g1'
#> b'\\xg1' raw strict '\\xg1'
#> b'\\xg1' raw replace '\\xg1'
#> b'\\xg1' raw ignore '\\xg1'
#> b'\\xg1' raw backslashreplace '\\xg1'
#> b'\\u12' uni strict UnicodeDecodeError 'unicodeescape' codec can't decode bytes in position 0-3: truncated \uXXXX escape
#> b'\\u12' uni replace '\ufffd'
#> b'\\u12' uni ignore ''
#> b'\\u12' uni backslashreplace '\\x5c\\x75\\x31\\x32'
#> b'\\u12' raw strict UnicodeDecodeError 'rawunicodeescape' codec can't decode bytes in position 0-3: truncated \uXXXX escape
#> b'\\u12' raw replace '\ufffd'
#> b'\\u12' raw ignore ''
#> b'\\u12' raw backslashreplace '\\x5c\\x75\\x31\\x32'
#> b'\\u12g4' uni strict UnicodeDecodeError 'unicodeescape' codec can't decode bytes in position 0-3: truncated \uXXXX escape
#> b'\\u12g4' uni replace '\ufffdg4'
#> b'\\u12g4' uni ignore 'g4'
#> b'\\u12g4' uni backslashreplace '\\x5c\\x75\\x31\\x32g4'
#> b'\\u12g4' raw strict UnicodeDecodeError 'rawunicodeescape' codec can't decode bytes in position 0-3: truncated \uXXXX escape
#> b'\\u12g4' raw replace '\ufffdg4'
#> b'\\u12g4' raw ignore 'g4'
#> b'\\u12g4' raw backslashreplace '\\x5c\\x75\\x31\\x32g4'
#> b'\\U0001f6' uni strict UnicodeDecodeError 'unicodeescape' codec can't decode bytes in position 0-7: truncated \UXXXXXXXX escape
#> b'\\U0001f6' uni replace '\ufffd'
#> b'\\U0001f6' uni ignore ''
#> b'\\U0001f6' uni backslashreplace '\\x5c\\x55\\x30\\x30\\x30\\x31\\x66\\x36'
#> b'\\U0001f6' raw strict UnicodeDecodeError 'rawunicodeescape' codec can't decode bytes in position 0-7: truncated \UXXXXXXXX escape
#> b'\\U0001f6' raw replace '\ufffd'
#> b'\\U0001f6' raw ignore ''
#> b'\\U0001f6' raw backslashreplace '\\x5c\\x55\\x30\\x30\\x30\\x31\\x66\\x36'
#> b'\\U00110000' uni strict UnicodeDecodeError 'unicodeescape' codec can't decode bytes in position 0-9: illegal Unicode character
#> b'\\U00110000' uni replace '\ufffd'
#> b'\\U00110000' uni ignore ''
#> b'\\U00110000' uni backslashreplace '\\x5c\\x55\\x30\\x30\\x31\\x31\\x30\\x30\\x30\\x30'
#> b'\\U00110000' raw strict UnicodeDecodeError 'rawunicodeescape' codec can't decode bytes in position 0-9: \Uxxxxxxxx out of range
#> b'\\U00110000' raw replace '\ufffd'
#> b'\\U00110000' raw ignore ''
#> b'\\U00110000' raw backslashreplace '\\x5c\\x55\\x30\\x30\\x31\\x31\\x30\\x30\\x30\\x30'
#> b'\\N' uni strict UnicodeDecodeError 'unicodeescape' codec can't decode bytes in position 0-1: malformed \N character escape
#> b'\\N' uni replace '\ufffd'
#> b'\\N' uni ignore ''
#> b'\\N' uni backslashreplace '\\x5c\\x4e'
#> b'\\N' raw strict '\\N'
#> b'\\N' raw replace '\\N'
#> b'\\N' raw ignore '\\N'
#> b'\\N' raw backslashreplace '\\N'
#> b'\\N{' uni strict UnicodeDecodeError 'unicodeescape' codec can't decode bytes in position 0-2: malformed \N character escape
#> b'\\N{' uni replace '\ufffd'
#> b'\\N{' uni ignore ''
#> b'\\N{' uni backslashreplace '\\x5c\\x4e\\x7b'
#> b'\\N{' raw strict '\\N{'
#> b'\\N{' raw replace '\\N{'
#> b'\\N{' raw ignore '\\N{'
#> b'\\N{' raw backslashreplace '\\N{'
#> b'\\N{}' uni strict UnicodeDecodeError 'unicodeescape' codec can't decode bytes in position 0-2: malformed \N character escape
#> b'\\N{}' uni replace '\ufffd}'
#> b'\\N{}' uni ignore '}'
#> b'\\N{}' uni backslashreplace '\\x5c\\x4e\\x7b}'
#> b'\\N{}' raw strict '\\N{}'
#> b'\\N{}' raw replace '\\N{}'
#> b'\\N{}' raw ignore '\\N{}'
#> b'\\N{}' raw backslashreplace '\\N{}'
#> b'\\N{BULLET' uni strict UnicodeDecodeError 'unicodeescape' codec can't decode bytes in position 0-8: malformed \N character escape
#> b'\\N{BULLET' uni replace '\ufffd'
#> b'\\N{BULLET' uni ignore ''
#> b'\\N{BULLET' uni backslashreplace '\\x5c\\x4e\\x7b\\x42\\x55\\x4c\\x4c\\x45\\x54'
#> b'\\N{BULLET' raw strict '\\N{BULLET'
#> b'\\N{BULLET' raw replace '\\N{BULLET'
#> b'\\N{BULLET' raw ignore '\\N{BULLET'
#> b'\\N{BULLET' raw backslashreplace '\\N{BULLET'
#> b'\\N{NO SUCH NAME}' uni strict UnicodeDecodeError 'unicodeescape' codec can't decode bytes in position 0-15: unknown Unicode character name
#> b'\\N{NO SUCH NAME}' uni replace '\ufffd'
#> b'\\N{NO SUCH NAME}' uni ignore ''
#> b'\\N{NO SUCH NAME}' uni backslashreplace '\\x5c\\x4e\\x7b\\x4e\\x4f\\x20\\x53\\x55\\x43\\x48\\x20\\x4e\\x41\\x4d\\x45\\x7d'
#> b'\\N{NO SUCH NAME}' raw strict '\\N{NO SUCH NAME}'
#> b'\\N{NO SUCH NAME}' raw replace '\\N{NO SUCH NAME}'
#> b'\\N{NO SUCH NAME}' raw ignore '\\N{NO SUCH NAME}'
#> b'\\N{NO SUCH NAME}' raw backslashreplace '\\N{NO SUCH NAME}'
#> b'\\Nx' uni strict UnicodeDecodeError 'unicodeescape' codec can't decode bytes in position 0-1: malformed \N character escape
#> b'\\Nx' uni replace '\ufffdx'
#> b'\\Nx' uni ignore 'x'
#> b'\\Nx' uni backslashreplace '\\x5c\\x4ex'
#> b'\\Nx' raw strict '\\Nx'
#> b'\\Nx' raw replace '\\Nx'
#> b'\\Nx' raw ignore '\\Nx'
#> b'\\Nx' raw backslashreplace '\\Nx'
#> b'a\\x' uni strict UnicodeDecodeError 'unicodeescape' codec can't decode bytes in position 1-2: truncated \xXX escape
#> b'a\\x' uni replace 'a\ufffd'
#> b'a\\x' uni ignore 'a'
#> b'a\\x' uni backslashreplace 'a\\x5c\\x78'
#> b'a\\x' raw strict 'a\\x'
#> b'a\\x' raw replace 'a\\x'
#> b'a\\x' raw ignore 'a\\x'
#> b'a\\x' raw backslashreplace 'a\\x'
#> b'\\u' uni strict UnicodeDecodeError 'unicodeescape' codec can't decode bytes in position 0-1: truncated \uXXXX escape
#> b'\\u' uni replace '\ufffd'
#> b'\\u' uni ignore ''
#> b'\\u' uni backslashreplace '\\x5c\\x75'
#> b'\\u' raw strict UnicodeDecodeError 'rawunicodeescape' codec can't decode bytes in position 0-1: truncated \uXXXX escape
#> b'\\u' raw replace '\ufffd'
#> b'\\u' raw ignore ''
#> b'\\u' raw backslashreplace '\\x5c\\x75'
#> b'\\U' uni strict UnicodeDecodeError 'unicodeescape' codec can't decode bytes in position 0-1: truncated \UXXXXXXXX escape
#> b'\\U' uni replace '\ufffd'
#> b'\\U' uni ignore ''
#> b'\\U' uni backslashreplace '\\x5c\\x55'
#> b'\\U' raw strict UnicodeDecodeError 'rawunicodeescape' codec can't decode bytes in position 0-1: truncated \UXXXXXXXX escape
#> b'\\U' raw replace '\ufffd'
#> b'\\U' raw ignore ''
#> b'\\U' raw backslashreplace '\\x5c\\x55'

# ---- utf-16 and utf-32 with order marks
for name in ('utf-16', 'utf-16-le', 'utf-16-be', 'utf-32', 'utf-32-le', 'utf-32-be'):
    encoded = 'aé\U0001f600'.encode(name)
    print(name, encoded, encoded.decode(name), ''.encode(name))
#> utf-16 b'\xff\xfea\x00\xe9\x00=\xd8\x00\xde' aé😀 b'\xff\xfe'
#> utf-16-le b'a\x00\xe9\x00=\xd8\x00\xde' aé😀 b''
#> utf-16-be b'\x00a\x00\xe9\xd8=\xde\x00' aé😀 b''
#> utf-32 b'\xff\xfe\x00\x00a\x00\x00\x00\xe9\x00\x00\x00\x00\xf6\x01\x00' aé😀 b'\xff\xfe\x00\x00'
#> utf-32-le b'a\x00\x00\x00\xe9\x00\x00\x00\x00\xf6\x01\x00' aé😀 b''
#> utf-32-be b'\x00\x00\x00a\x00\x00\x00\xe9\x00\x01\xf6\x00' aé😀 b''

# ---- utf-16 that is cut or wrong
for data in (b'a', b'a\x00b', b'\x00\xd8', b'\x00\xd8a\x00', b'\x00\xdc', b'\x00\xd8\x00\xd8\x00\xdc', b'\xff\xfea\x00', b'\xfe\xff\x00a', b'\xff\xfe\xff\xfe', b'\x00\xd8a'):
    for name in ('utf-16', 'utf-16-le', 'utf-16-be'):
        for errors in ('strict', 'replace', 'surrogatepass'):
            try:
                print(data, name, errors, ascii(data.decode(name, errors)))
            except UnicodeError as e:
                print(data, name, errors, e)
#> b'a' utf-16 strict 'utf-16-le' codec can't decode byte 0x61 in position 0: truncated data
#> b'a' utf-16 replace '\ufffd'
#> b'a' utf-16 surrogatepass 'utf-16-le' codec can't decode byte 0x61 in position 0: truncated data
#> b'a' utf-16-le strict 'utf-16-le' codec can't decode byte 0x61 in position 0: truncated data
#> b'a' utf-16-le replace '\ufffd'
#> b'a' utf-16-le surrogatepass 'utf-16-le' codec can't decode byte 0x61 in position 0: truncated data
#> b'a' utf-16-be strict 'utf-16-be' codec can't decode byte 0x61 in position 0: truncated data
#> b'a' utf-16-be replace '\ufffd'
#> b'a' utf-16-be surrogatepass 'utf-16-be' codec can't decode byte 0x61 in position 0: truncated data
#> b'a\x00b' utf-16 strict 'utf-16-le' codec can't decode byte 0x62 in position 2: truncated data
#> b'a\x00b' utf-16 replace 'a\ufffd'
#> b'a\x00b' utf-16 surrogatepass 'utf-16-le' codec can't decode byte 0x62 in position 2: truncated data
#> b'a\x00b' utf-16-le strict 'utf-16-le' codec can't decode byte 0x62 in position 2: truncated data
#> b'a\x00b' utf-16-le replace 'a\ufffd'
#> b'a\x00b' utf-16-le surrogatepass 'utf-16-le' codec can't decode byte 0x62 in position 2: truncated data
#> b'a\x00b' utf-16-be strict 'utf-16-be' codec can't decode byte 0x62 in position 2: truncated data
#> b'a\x00b' utf-16-be replace '\u6100\ufffd'
#> b'a\x00b' utf-16-be surrogatepass 'utf-16-be' codec can't decode byte 0x62 in position 2: truncated data
#> b'\x00\xd8' utf-16 strict 'utf-16-le' codec can't decode bytes in position 0-1: unexpected end of data
#> b'\x00\xd8' utf-16 replace '\ufffd'
#> b'\x00\xd8' utf-16 surrogatepass '\ud800'
#> b'\x00\xd8' utf-16-le strict 'utf-16-le' codec can't decode bytes in position 0-1: unexpected end of data
#> b'\x00\xd8' utf-16-le replace '\ufffd'
#> b'\x00\xd8' utf-16-le surrogatepass '\ud800'
#> b'\x00\xd8' utf-16-be strict '\xd8'
#> b'\x00\xd8' utf-16-be replace '\xd8'
#> b'\x00\xd8' utf-16-be surrogatepass '\xd8'
#> b'\x00\xd8a\x00' utf-16 strict 'utf-16-le' codec can't decode bytes in position 0-1: illegal UTF-16 surrogate
#> b'\x00\xd8a\x00' utf-16 replace '\ufffda'
#> b'\x00\xd8a\x00' utf-16 surrogatepass '\ud800a'
#> b'\x00\xd8a\x00' utf-16-le strict 'utf-16-le' codec can't decode bytes in position 0-1: illegal UTF-16 surrogate
#> b'\x00\xd8a\x00' utf-16-le replace '\ufffda'
#> b'\x00\xd8a\x00' utf-16-le surrogatepass '\ud800a'
#> b'\x00\xd8a\x00' utf-16-be strict '\xd8\u6100'
#> b'\x00\xd8a\x00' utf-16-be replace '\xd8\u6100'
#> b'\x00\xd8a\x00' utf-16-be surrogatepass '\xd8\u6100'
#> b'\x00\xdc' utf-16 strict 'utf-16-le' codec can't decode bytes in position 0-1: illegal encoding
#> b'\x00\xdc' utf-16 replace '\ufffd'
#> b'\x00\xdc' utf-16 surrogatepass '\udc00'
#> b'\x00\xdc' utf-16-le strict 'utf-16-le' codec can't decode bytes in position 0-1: illegal encoding
#> b'\x00\xdc' utf-16-le replace '\ufffd'
#> b'\x00\xdc' utf-16-le surrogatepass '\udc00'
#> b'\x00\xdc' utf-16-be strict '\xdc'
#> b'\x00\xdc' utf-16-be replace '\xdc'
#> b'\x00\xdc' utf-16-be surrogatepass '\xdc'
#> b'\x00\xd8\x00\xd8\x00\xdc' utf-16 strict 'utf-16-le' codec can't decode bytes in position 0-1: illegal UTF-16 surrogate
#> b'\x00\xd8\x00\xd8\x00\xdc' utf-16 replace '\ufffd\U00010000'
#> b'\x00\xd8\x00\xd8\x00\xdc' utf-16 surrogatepass '\ud800\U00010000'
#> b'\x00\xd8\x00\xd8\x00\xdc' utf-16-le strict 'utf-16-le' codec can't decode bytes in position 0-1: illegal UTF-16 surrogate
#> b'\x00\xd8\x00\xd8\x00\xdc' utf-16-le replace '\ufffd\U00010000'
#> b'\x00\xd8\x00\xd8\x00\xdc' utf-16-le surrogatepass '\ud800\U00010000'
#> b'\x00\xd8\x00\xd8\x00\xdc' utf-16-be strict '\xd8\xd8\xdc'
#> b'\x00\xd8\x00\xd8\x00\xdc' utf-16-be replace '\xd8\xd8\xdc'
#> b'\x00\xd8\x00\xd8\x00\xdc' utf-16-be surrogatepass '\xd8\xd8\xdc'
#> b'\xff\xfea\x00' utf-16 strict 'a'
#> b'\xff\xfea\x00' utf-16 replace 'a'
#> b'\xff\xfea\x00' utf-16 surrogatepass 'a'
#> b'\xff\xfea\x00' utf-16-le strict '\ufeffa'
#> b'\xff\xfea\x00' utf-16-le replace '\ufeffa'
#> b'\xff\xfea\x00' utf-16-le surrogatepass '\ufeffa'
#> b'\xff\xfea\x00' utf-16-be strict '\ufffe\u6100'
#> b'\xff\xfea\x00' utf-16-be replace '\ufffe\u6100'
#> b'\xff\xfea\x00' utf-16-be surrogatepass '\ufffe\u6100'
#> b'\xfe\xff\x00a' utf-16 strict 'a'
#> b'\xfe\xff\x00a' utf-16 replace 'a'
#> b'\xfe\xff\x00a' utf-16 surrogatepass 'a'
#> b'\xfe\xff\x00a' utf-16-le strict '\ufffe\u6100'
#> b'\xfe\xff\x00a' utf-16-le replace '\ufffe\u6100'
#> b'\xfe\xff\x00a' utf-16-le surrogatepass '\ufffe\u6100'
#> b'\xfe\xff\x00a' utf-16-be strict '\ufeffa'
#> b'\xfe\xff\x00a' utf-16-be replace '\ufeffa'
#> b'\xfe\xff\x00a' utf-16-be surrogatepass '\ufeffa'
#> b'\xff\xfe\xff\xfe' utf-16 strict '\ufeff'
#> b'\xff\xfe\xff\xfe' utf-16 replace '\ufeff'
#> b'\xff\xfe\xff\xfe' utf-16 surrogatepass '\ufeff'
#> b'\xff\xfe\xff\xfe' utf-16-le strict '\ufeff\ufeff'
#> b'\xff\xfe\xff\xfe' utf-16-le replace '\ufeff\ufeff'
#> b'\xff\xfe\xff\xfe' utf-16-le surrogatepass '\ufeff\ufeff'
#> b'\xff\xfe\xff\xfe' utf-16-be strict '\ufffe\ufffe'
#> b'\xff\xfe\xff\xfe' utf-16-be replace '\ufffe\ufffe'
#> b'\xff\xfe\xff\xfe' utf-16-be surrogatepass '\ufffe\ufffe'
#> b'\x00\xd8a' utf-16 strict 'utf-16-le' codec can't decode bytes in position 0-2: unexpected end of data
#> b'\x00\xd8a' utf-16 replace '\ufffd'
#> b'\x00\xd8a' utf-16 surrogatepass 'utf-16-le' codec can't decode byte 0x61 in position 2: truncated data
#> b'\x00\xd8a' utf-16-le strict 'utf-16-le' codec can't decode bytes in position 0-2: unexpected end of data
#> b'\x00\xd8a' utf-16-le replace '\ufffd'
#> b'\x00\xd8a' utf-16-le surrogatepass 'utf-16-le' codec can't decode byte 0x61 in position 2: truncated data
#> b'\x00\xd8a' utf-16-be strict 'utf-16-be' codec can't decode byte 0x61 in position 2: truncated data
#> b'\x00\xd8a' utf-16-be replace '\xd8\ufffd'
#> b'\x00\xd8a' utf-16-be surrogatepass 'utf-16-be' codec can't decode byte 0x61 in position 2: truncated data

# ---- utf-32 that is cut or wrong
for data in (b'a', b'a\x00\x00', b'a\x00\x00\x00b', b'\x00\xd8\x00\x00', b'\x00\x00\x11\x00', b'\xff\xfe\x00\x00a\x00\x00\x00', b'\x00\x00\xfe\xff\x00\x00\x00a', b'\xff\xff\xff\xff'):
    for name in ('utf-32', 'utf-32-le', 'utf-32-be'):
        for errors in ('strict', 'replace', 'surrogatepass'):
            try:
                print(data, name, errors, ascii(data.decode(name, errors)))
            except UnicodeError as e:
                print(data, name, errors, e)
#> b'a' utf-32 strict 'utf-32-le' codec can't decode byte 0x61 in position 0: truncated data
#> b'a' utf-32 replace '\ufffd'
#> b'a' utf-32 surrogatepass 'utf-32-le' codec can't decode byte 0x61 in position 0: truncated data
#> b'a' utf-32-le strict 'utf-32-le' codec can't decode byte 0x61 in position 0: truncated data
#> b'a' utf-32-le replace '\ufffd'
#> b'a' utf-32-le surrogatepass 'utf-32-le' codec can't decode byte 0x61 in position 0: truncated data
#> b'a' utf-32-be strict 'utf-32-be' codec can't decode byte 0x61 in position 0: truncated data
#> b'a' utf-32-be replace '\ufffd'
#> b'a' utf-32-be surrogatepass 'utf-32-be' codec can't decode byte 0x61 in position 0: truncated data
#> b'a\x00\x00' utf-32 strict 'utf-32-le' codec can't decode bytes in position 0-2: truncated data
#> b'a\x00\x00' utf-32 replace '\ufffd'
#> b'a\x00\x00' utf-32 surrogatepass 'utf-32-le' codec can't decode bytes in position 0-2: truncated data
#> b'a\x00\x00' utf-32-le strict 'utf-32-le' codec can't decode bytes in position 0-2: truncated data
#> b'a\x00\x00' utf-32-le replace '\ufffd'
#> b'a\x00\x00' utf-32-le surrogatepass 'utf-32-le' codec can't decode bytes in position 0-2: truncated data
#> b'a\x00\x00' utf-32-be strict 'utf-32-be' codec can't decode bytes in position 0-2: truncated data
#> b'a\x00\x00' utf-32-be replace '\ufffd'
#> b'a\x00\x00' utf-32-be surrogatepass 'utf-32-be' codec can't decode bytes in position 0-2: truncated data
#> b'a\x00\x00\x00b' utf-32 strict 'utf-32-le' codec can't decode byte 0x62 in position 4: truncated data
#> b'a\x00\x00\x00b' utf-32 replace 'a\ufffd'
#> b'a\x00\x00\x00b' utf-32 surrogatepass 'utf-32-le' codec can't decode byte 0x62 in position 4: truncated data
#> b'a\x00\x00\x00b' utf-32-le strict 'utf-32-le' codec can't decode byte 0x62 in position 4: truncated data
#> b'a\x00\x00\x00b' utf-32-le replace 'a\ufffd'
#> b'a\x00\x00\x00b' utf-32-le surrogatepass 'utf-32-le' codec can't decode byte 0x62 in position 4: truncated data
#> b'a\x00\x00\x00b' utf-32-be strict 'utf-32-be' codec can't decode bytes in position 0-3: code point not in range(0x110000)
#> b'a\x00\x00\x00b' utf-32-be replace '\ufffd\ufffd'
#> b'a\x00\x00\x00b' utf-32-be surrogatepass 'utf-32-be' codec can't decode bytes in position 0-3: code point not in range(0x110000)
#> b'\x00\xd8\x00\x00' utf-32 strict 'utf-32-le' codec can't decode bytes in position 0-3: code point in surrogate code point range(0xd800, 0xe000)
#> b'\x00\xd8\x00\x00' utf-32 replace '\ufffd'
#> b'\x00\xd8\x00\x00' utf-32 surrogatepass '\ud800'
#> b'\x00\xd8\x00\x00' utf-32-le strict 'utf-32-le' codec can't decode bytes in position 0-3: code point in surrogate code point range(0xd800, 0xe000)
#> b'\x00\xd8\x00\x00' utf-32-le replace '\ufffd'
#> b'\x00\xd8\x00\x00' utf-32-le surrogatepass '\ud800'
#> b'\x00\xd8\x00\x00' utf-32-be strict 'utf-32-be' codec can't decode bytes in position 0-3: code point not in range(0x110000)
#> b'\x00\xd8\x00\x00' utf-32-be replace '\ufffd'
#> b'\x00\xd8\x00\x00' utf-32-be surrogatepass 'utf-32-be' codec can't decode bytes in position 0-3: code point not in range(0x110000)
#> b'\x00\x00\x11\x00' utf-32 strict 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)
#> b'\x00\x00\x11\x00' utf-32 replace '\ufffd'
#> b'\x00\x00\x11\x00' utf-32 surrogatepass 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)
#> b'\x00\x00\x11\x00' utf-32-le strict 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)
#> b'\x00\x00\x11\x00' utf-32-le replace '\ufffd'
#> b'\x00\x00\x11\x00' utf-32-le surrogatepass 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)
#> b'\x00\x00\x11\x00' utf-32-be strict '\u1100'
#> b'\x00\x00\x11\x00' utf-32-be replace '\u1100'
#> b'\x00\x00\x11\x00' utf-32-be surrogatepass '\u1100'
#> b'\xff\xfe\x00\x00a\x00\x00\x00' utf-32 strict 'a'
#> b'\xff\xfe\x00\x00a\x00\x00\x00' utf-32 replace 'a'
#> b'\xff\xfe\x00\x00a\x00\x00\x00' utf-32 surrogatepass 'a'
#> b'\xff\xfe\x00\x00a\x00\x00\x00' utf-32-le strict '\ufeffa'
#> b'\xff\xfe\x00\x00a\x00\x00\x00' utf-32-le replace '\ufeffa'
#> b'\xff\xfe\x00\x00a\x00\x00\x00' utf-32-le surrogatepass '\ufeffa'
#> b'\xff\xfe\x00\x00a\x00\x00\x00' utf-32-be strict 'utf-32-be' codec can't decode bytes in position 0-3: code point not in range(0x110000)
#> b'\xff\xfe\x00\x00a\x00\x00\x00' utf-32-be replace '\ufffd\ufffd'
#> b'\xff\xfe\x00\x00a\x00\x00\x00' utf-32-be surrogatepass 'utf-32-be' codec can't decode bytes in position 0-3: code point not in range(0x110000)
#> b'\x00\x00\xfe\xff\x00\x00\x00a' utf-32 strict 'a'
#> b'\x00\x00\xfe\xff\x00\x00\x00a' utf-32 replace 'a'
#> b'\x00\x00\xfe\xff\x00\x00\x00a' utf-32 surrogatepass 'a'
#> b'\x00\x00\xfe\xff\x00\x00\x00a' utf-32-le strict 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)
#> b'\x00\x00\xfe\xff\x00\x00\x00a' utf-32-le replace '\ufffd\ufffd'
#> b'\x00\x00\xfe\xff\x00\x00\x00a' utf-32-le surrogatepass 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)
#> b'\x00\x00\xfe\xff\x00\x00\x00a' utf-32-be strict '\ufeffa'
#> b'\x00\x00\xfe\xff\x00\x00\x00a' utf-32-be replace '\ufeffa'
#> b'\x00\x00\xfe\xff\x00\x00\x00a' utf-32-be surrogatepass '\ufeffa'
#> b'\xff\xff\xff\xff' utf-32 strict 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)
#> b'\xff\xff\xff\xff' utf-32 replace '\ufffd'
#> b'\xff\xff\xff\xff' utf-32 surrogatepass 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)
#> b'\xff\xff\xff\xff' utf-32-le strict 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)
#> b'\xff\xff\xff\xff' utf-32-le replace '\ufffd'
#> b'\xff\xff\xff\xff' utf-32-le surrogatepass 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)
#> b'\xff\xff\xff\xff' utf-32-be strict 'utf-32-be' codec can't decode bytes in position 0-3: code point not in range(0x110000)
#> b'\xff\xff\xff\xff' utf-32-be replace '\ufffd'
#> b'\xff\xff\xff\xff' utf-32-be surrogatepass 'utf-32-be' codec can't decode bytes in position 0-3: code point not in range(0x110000)

# ---- lone surrogates to bytes
for name in ('utf-8', 'utf-16-le', 'utf-16-be', 'utf-32-le', 'utf-32-be', 'ascii', 'latin-1', 'cp1252', 'utf-8-sig'):
    for errors in ('strict', 'surrogatepass', 'surrogateescape', 'replace', 'backslashreplace', 'xmlcharrefreplace', 'namereplace', 'ignore'):
        try:
            print(name, errors, 'a\ud800b\udc80'.encode(name, errors))
        except UnicodeError as e:
            print(name, errors, type(e).__name__, e)
#> utf-8 strict UnicodeEncodeError 'utf-8' codec can't encode character '\ud800' in position 1: surrogates not allowed
#> utf-8 surrogatepass b'a\xed\xa0\x80b\xed\xb2\x80'
#> utf-8 surrogateescape UnicodeEncodeError 'utf-8' codec can't encode character '\ud800' in position 1: surrogates not allowed
#> utf-8 replace b'a?b?'
#> utf-8 backslashreplace b'a\\ud800b\\udc80'
#> utf-8 xmlcharrefreplace b'a&#55296;b&#56448;'
#> utf-8 namereplace b'a\\ud800b\\udc80'
#> utf-8 ignore b'ab'
#> utf-16-le strict UnicodeEncodeError 'utf-16-le' codec can't encode character '\ud800' in position 1: surrogates not allowed
#> utf-16-le surrogatepass b'a\x00\x00\xd8b\x00\x80\xdc'
#> utf-16-le surrogateescape UnicodeEncodeError 'utf-16-le' codec can't encode character '\ud800' in position 1: surrogates not allowed
#> utf-16-le replace b'a\x00?\x00b\x00?\x00'
#> utf-16-le backslashreplace b'a\x00\\\x00u\x00d\x008\x000\x000\x00b\x00\\\x00u\x00d\x00c\x008\x000\x00'
#> utf-16-le xmlcharrefreplace b'a\x00&\x00#\x005\x005\x002\x009\x006\x00;\x00b\x00&\x00#\x005\x006\x004\x004\x008\x00;\x00'
#> utf-16-le namereplace b'a\x00\\\x00u\x00d\x008\x000\x000\x00b\x00\\\x00u\x00d\x00c\x008\x000\x00'
#> utf-16-le ignore b'a\x00b\x00'
#> utf-16-be strict UnicodeEncodeError 'utf-16-be' codec can't encode character '\ud800' in position 1: surrogates not allowed
#> utf-16-be surrogatepass b'\x00a\xd8\x00\x00b\xdc\x80'
#> utf-16-be surrogateescape UnicodeEncodeError 'utf-16-be' codec can't encode character '\ud800' in position 1: surrogates not allowed
#> utf-16-be replace b'\x00a\x00?\x00b\x00?'
#> utf-16-be backslashreplace b'\x00a\x00\\\x00u\x00d\x008\x000\x000\x00b\x00\\\x00u\x00d\x00c\x008\x000'
#> utf-16-be xmlcharrefreplace b'\x00a\x00&\x00#\x005\x005\x002\x009\x006\x00;\x00b\x00&\x00#\x005\x006\x004\x004\x008\x00;'
#> utf-16-be namereplace b'\x00a\x00\\\x00u\x00d\x008\x000\x000\x00b\x00\\\x00u\x00d\x00c\x008\x000'
#> utf-16-be ignore b'\x00a\x00b'
#> utf-32-le strict UnicodeEncodeError 'utf-32-le' codec can't encode character '\ud800' in position 1: surrogates not allowed
#> utf-32-le surrogatepass b'a\x00\x00\x00\x00\xd8\x00\x00b\x00\x00\x00\x80\xdc\x00\x00'
#> utf-32-le surrogateescape UnicodeEncodeError 'utf-32-le' codec can't encode character '\ud800' in position 1: surrogates not allowed
#> utf-32-le replace b'a\x00\x00\x00?\x00\x00\x00b\x00\x00\x00?\x00\x00\x00'
#> utf-32-le backslashreplace b'a\x00\x00\x00\\\x00\x00\x00u\x00\x00\x00d\x00\x00\x008\x00\x00\x000\x00\x00\x000\x00\x00\x00b\x00\x00\x00\\\x00\x00\x00u\x00\x00\x00d\x00\x00\x00c\x00\x00\x008\x00\x00\x000\x00\x00\x00'
#> utf-32-le xmlcharrefreplace b'a\x00\x00\x00&\x00\x00\x00#\x00\x00\x005\x00\x00\x005\x00\x00\x002\x00\x00\x009\x00\x00\x006\x00\x00\x00;\x00\x00\x00b\x00\x00\x00&\x00\x00\x00#\x00\x00\x005\x00\x00\x006\x00\x00\x004\x00\x00\x004\x00\x00\x008\x00\x00\x00;\x00\x00\x00'
#> utf-32-le namereplace b'a\x00\x00\x00\\\x00\x00\x00u\x00\x00\x00d\x00\x00\x008\x00\x00\x000\x00\x00\x000\x00\x00\x00b\x00\x00\x00\\\x00\x00\x00u\x00\x00\x00d\x00\x00\x00c\x00\x00\x008\x00\x00\x000\x00\x00\x00'
#> utf-32-le ignore b'a\x00\x00\x00b\x00\x00\x00'
#> utf-32-be strict UnicodeEncodeError 'utf-32-be' codec can't encode character '\ud800' in position 1: surrogates not allowed
#> utf-32-be surrogatepass b'\x00\x00\x00a\x00\x00\xd8\x00\x00\x00\x00b\x00\x00\xdc\x80'
#> utf-32-be surrogateescape UnicodeEncodeError 'utf-32-be' codec can't encode character '\ud800' in position 1: surrogates not allowed
#> utf-32-be replace b'\x00\x00\x00a\x00\x00\x00?\x00\x00\x00b\x00\x00\x00?'
#> utf-32-be backslashreplace b'\x00\x00\x00a\x00\x00\x00\\\x00\x00\x00u\x00\x00\x00d\x00\x00\x008\x00\x00\x000\x00\x00\x000\x00\x00\x00b\x00\x00\x00\\\x00\x00\x00u\x00\x00\x00d\x00\x00\x00c\x00\x00\x008\x00\x00\x000'
#> utf-32-be xmlcharrefreplace b'\x00\x00\x00a\x00\x00\x00&\x00\x00\x00#\x00\x00\x005\x00\x00\x005\x00\x00\x002\x00\x00\x009\x00\x00\x006\x00\x00\x00;\x00\x00\x00b\x00\x00\x00&\x00\x00\x00#\x00\x00\x005\x00\x00\x006\x00\x00\x004\x00\x00\x004\x00\x00\x008\x00\x00\x00;'
#> utf-32-be namereplace b'\x00\x00\x00a\x00\x00\x00\\\x00\x00\x00u\x00\x00\x00d\x00\x00\x008\x00\x00\x000\x00\x00\x000\x00\x00\x00b\x00\x00\x00\\\x00\x00\x00u\x00\x00\x00d\x00\x00\x00c\x00\x00\x008\x00\x00\x000'
#> utf-32-be ignore b'\x00\x00\x00a\x00\x00\x00b'
#> ascii strict UnicodeEncodeError 'ascii' codec can't encode character '\ud800' in position 1: ordinal not in range(128)
#> ascii surrogatepass UnicodeEncodeError 'ascii' codec can't encode character '\ud800' in position 1: ordinal not in range(128)
#> ascii surrogateescape UnicodeEncodeError 'ascii' codec can't encode character '\ud800' in position 1: ordinal not in range(128)
#> ascii replace b'a?b?'
#> ascii backslashreplace b'a\\ud800b\\udc80'
#> ascii xmlcharrefreplace b'a&#55296;b&#56448;'
#> ascii namereplace b'a\\ud800b\\udc80'
#> ascii ignore b'ab'
#> latin-1 strict UnicodeEncodeError 'latin-1' codec can't encode character '\ud800' in position 1: ordinal not in range(256)
#> latin-1 surrogatepass UnicodeEncodeError 'latin-1' codec can't encode character '\ud800' in position 1: ordinal not in range(256)
#> latin-1 surrogateescape UnicodeEncodeError 'latin-1' codec can't encode character '\ud800' in position 1: ordinal not in range(256)
#> latin-1 replace b'a?b?'
#> latin-1 backslashreplace b'a\\ud800b\\udc80'
#> latin-1 xmlcharrefreplace b'a&#55296;b&#56448;'
#> latin-1 namereplace b'a\\ud800b\\udc80'
#> latin-1 ignore b'ab'
#> cp1252 strict UnicodeEncodeError 'charmap' codec can't encode character '\ud800' in position 1: character maps to <undefined>
#> cp1252 surrogatepass UnicodeEncodeError 'charmap' codec can't encode character '\ud800' in position 1: character maps to <undefined>
#> cp1252 surrogateescape UnicodeEncodeError 'charmap' codec can't encode character '\ud800' in position 1: character maps to <undefined>
#> cp1252 replace b'a?b?'
#> cp1252 backslashreplace b'a\\ud800b\\udc80'
#> cp1252 xmlcharrefreplace b'a&#55296;b&#56448;'
#> cp1252 namereplace b'a\\ud800b\\udc80'
#> cp1252 ignore b'ab'
#> utf-8-sig strict UnicodeEncodeError 'utf-8' codec can't encode character '\ud800' in position 1: surrogates not allowed
#> utf-8-sig surrogatepass b'\xef\xbb\xbfa\xed\xa0\x80b\xed\xb2\x80'
#> utf-8-sig surrogateescape UnicodeEncodeError 'utf-8' codec can't encode character '\ud800' in position 1: surrogates not allowed
#> utf-8-sig replace b'\xef\xbb\xbfa?b?'
#> utf-8-sig backslashreplace b'\xef\xbb\xbfa\\ud800b\\udc80'
#> utf-8-sig xmlcharrefreplace b'\xef\xbb\xbfa&#55296;b&#56448;'
#> utf-8-sig namereplace b'\xef\xbb\xbfa\\ud800b\\udc80'
#> utf-8-sig ignore b'\xef\xbb\xbfab'

# ---- surrogateescape both ways
for name in ('ascii', 'utf-8', 'latin-1', 'cp1252', 'cp437'):
    data = bytes(range(120, 170))
    text = data.decode(name, 'surrogateescape')
    print(name, ascii(text), text.encode(name, 'surrogateescape') == data)
#> ascii 'xyz{|}~\x7f\udc80\udc81\udc82\udc83\udc84\udc85\udc86\udc87\udc88\udc89\udc8a\udc8b\udc8c\udc8d\udc8e\udc8f\udc90\udc91\udc92\udc93\udc94\udc95\udc96\udc97\udc98\udc99\udc9a\udc9b\udc9c\udc9d\udc9e\udc9f\udca0\udca1\udca2\udca3\udca4\udca5\udca6\udca7\udca8\udca9' True
#> utf-8 'xyz{|}~\x7f\udc80\udc81\udc82\udc83\udc84\udc85\udc86\udc87\udc88\udc89\udc8a\udc8b\udc8c\udc8d\udc8e\udc8f\udc90\udc91\udc92\udc93\udc94\udc95\udc96\udc97\udc98\udc99\udc9a\udc9b\udc9c\udc9d\udc9e\udc9f\udca0\udca1\udca2\udca3\udca4\udca5\udca6\udca7\udca8\udca9' True
#> latin-1 'xyz{|}~\x7f\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f\x90\x91\x92\x93\x94\x95\x96\x97\x98\x99\x9a\x9b\x9c\x9d\x9e\x9f\xa0\xa1\xa2\xa3\xa4\xa5\xa6\xa7\xa8\xa9' True
#> cp1252 'xyz{|}~\x7f\u20ac\udc81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\udc8d\u017d\udc8f\udc90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\udc9d\u017e\u0178\xa0\xa1\xa2\xa3\xa4\xa5\xa6\xa7\xa8\xa9' True
#> cp437 'xyz{|}~\x7f\xc7\xfc\xe9\xe2\xe4\xe0\xe5\xe7\xea\xeb\xe8\xef\xee\xec\xc4\xc5\xc9\xe6\xc6\xf4\xf6\xf2\xfb\xf9\xff\xd6\xdc\xa2\xa3\xa5\u20a7\u0192\xe1\xed\xf3\xfa\xf1\xd1\xaa\xba\xbf\u2310' True

# ---- tables of single bytes
for name in ('cp437', 'cp850', 'cp1250', 'cp1251', 'cp1252', 'cp1253', 'iso8859-2', 'iso8859-15', 'koi8-r', 'mac-roman', 'cp037', 'hp-roman8', 'tis-620'):
    text = bytes(range(0xa0, 0x100)).decode(name, 'replace')
    print(name, ascii(text[:6]), text.encode(name, 'ignore').decode(name) == text.replace('\ufffd', ''))
#> cp437 '\xe1\xed\xf3\xfa\xf1\xd1' True
#> cp850 '\xe1\xed\xf3\xfa\xf1\xd1' True
#> cp1250 '\xa0\u02c7\u02d8\u0141\xa4\u0104' True
#> cp1251 '\xa0\u040e\u045e\u0408\xa4\u0490' True
#> cp1252 '\xa0\xa1\xa2\xa3\xa4\xa5' True
#> cp1253 '\xa0\u0385\u0386\xa3\xa4\xa5' True
#> iso8859-2 '\xa0\u0104\u02d8\u0141\xa4\u013d' True
#> iso8859-15 '\xa0\xa1\xa2\xa3\u20ac\xa5' True
#> koi8-r '\u2550\u2551\u2552\u0451\u2553\u2554' True
#> mac-roman '\u2020\xb0\xa2\xa3\xa7\u2022' True
#> cp037 '\xb5~stuv' True
#> hp-roman8 '\xa0\xc0\xc2\xc8\xca\xcb' True
#> tis-620 '\ufffd\u0e01\u0e02\u0e03\u0e04\u0e05' True

# ---- what tables lack
for name, data in (('cp1252', b'a\x81b'), ('iso8859-7', b'\xff'), ('cp1253', b'\xaa'), ('tis-620', b'\xff')):
    for errors in ('strict', 'replace', 'ignore', 'backslashreplace'):
        try:
            print(name, errors, ascii(data.decode(name, errors)))
        except UnicodeError as e:
            print(name, errors, e)
for name, text in (('cp1252', 'a☺☻b'), ('koi8-r', 'é'), ('cp437', '日本')):
    for errors in ('strict', 'replace', 'ignore', 'backslashreplace', 'xmlcharrefreplace', 'namereplace'):
        try:
            print(name, errors, text.encode(name, errors))
        except UnicodeError as e:
            print(name, errors, e)
#> cp1252 strict 'charmap' codec can't decode byte 0x81 in position 1: character maps to <undefined>
#> cp1252 replace 'a\ufffdb'
#> cp1252 ignore 'ab'
#> cp1252 backslashreplace 'a\\x81b'
#> iso8859-7 strict 'charmap' codec can't decode byte 0xff in position 0: character maps to <undefined>
#> iso8859-7 replace '\ufffd'
#> iso8859-7 ignore ''
#> iso8859-7 backslashreplace '\\xff'
#> cp1253 strict 'charmap' codec can't decode byte 0xaa in position 0: character maps to <undefined>
#> cp1253 replace '\ufffd'
#> cp1253 ignore ''
#> cp1253 backslashreplace '\\xaa'
#> tis-620 strict 'charmap' codec can't decode byte 0xff in position 0: character maps to <undefined>
#> tis-620 replace '\ufffd'
#> tis-620 ignore ''
#> tis-620 backslashreplace '\\xff'
#> cp1252 strict 'charmap' codec can't encode characters in position 1-2: character maps to <undefined>
#> cp1252 replace b'a??b'
#> cp1252 ignore b'ab'
#> cp1252 backslashreplace b'a\\u263a\\u263bb'
#> cp1252 xmlcharrefreplace b'a&#9786;&#9787;b'
#> cp1252 namereplace b'a\\N{WHITE SMILING FACE}\\N{BLACK SMILING FACE}b'
#> koi8-r strict 'charmap' codec can't encode character '\xe9' in position 0: character maps to <undefined>
#> koi8-r replace b'?'
#> koi8-r ignore b''
#> koi8-r backslashreplace b'\\xe9'
#> koi8-r xmlcharrefreplace b'&#233;'
#> koi8-r namereplace b'\\N{LATIN SMALL LETTER E WITH ACUTE}'
#> cp437 strict 'charmap' codec can't encode characters in position 0-1: character maps to <undefined>
#> cp437 replace b'??'
#> cp437 ignore b''
#> cp437 backslashreplace b'\\u65e5\\u672c'
#> cp437 xmlcharrefreplace b'&#26085;&#26412;'
#> cp437 namereplace b'\\N{CJK UNIFIED IDEOGRAPH-65E5}\\N{CJK UNIFIED IDEOGRAPH-672C}'

# ---- names of encodings
for name in ('UTF8', 'U8', 'utf_8', 'Utf 8', 'utf--8', 'latin1', 'L1', 'iso-8859-1', '8859', 'us-ascii', '646', 'windows-1252', '1252', 'mac_roman', 'macroman', ' utf-8 ', 'utf-8\0', '', 'nope', 'rot13', 'hex', 'base64', 'zlib', 'undefined', 'utf-8-sig'):
    try:
        print(ascii(name), 'é'.encode(name))
    except (LookupError, ValueError) as e:
        print(ascii(name), type(e).__name__, e)
#> 'UTF8' b'\xc3\xa9'
#> 'U8' b'\xc3\xa9'
#> 'utf_8' b'\xc3\xa9'
#> 'Utf 8' b'\xc3\xa9'
#> 'utf--8' b'\xc3\xa9'
#> 'latin1' b'\xe9'
#> 'L1' b'\xe9'
#> 'iso-8859-1' b'\xe9'
#> '8859' b'\xe9'
#> 'us-ascii' UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
#> '646' UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
#> 'windows-1252' b'\xe9'
#> '1252' b'\xe9'
#> 'mac_roman' b'\x8e'
#> 'macroman' b'\x8e'
#> ' utf-8 ' b'\xc3\xa9'
#> 'utf-8\x00' ValueError embedded null character
#> '' LookupError unknown encoding: 
#> 'nope' LookupError unknown encoding: nope
#> 'rot13' LookupError 'rot13' is not a text encoding; use codecs.encode() to handle arbitrary codecs
#> 'hex' LookupError 'hex' is not a text encoding; use codecs.encode() to handle arbitrary codecs
#> 'base64' LookupError 'base64' is not a text encoding; use codecs.encode() to handle arbitrary codecs
#> 'zlib' LookupError 'zlib' is not a text encoding; use codecs.encode() to handle arbitrary codecs
#> 'undefined' UnicodeError undefined encoding
#> 'utf-8-sig' b'\xef\xbb\xbf\xc3\xa9'

# ---- names of encodings for bytes
for name in ('nope', 'rot13', 'hex', 'undefined', 'utf-8-sig', 'utf\u00e98'):
    try:
        print(ascii(name), ascii(b'\xef\xbb\xbfab'.decode(name)))
    except (LookupError, ValueError) as e:
        print(ascii(name), type(e).__name__, e)
#> 'nope' LookupError unknown encoding: nope
#> 'rot13' LookupError 'rot13' is not a text encoding; use codecs.decode() to handle arbitrary codecs
#> 'hex' LookupError 'hex' is not a text encoding; use codecs.decode() to handle arbitrary codecs
#> 'undefined' UnicodeError undefined encoding
#> 'utf-8-sig' 'ab'
#> 'utf\xe98' '\ufeffab'

# ---- handlers that are none
for call in (lambda: 'é'.encode('ascii', 'nope'), lambda: b'\xff'.decode('ascii', 'nope'), lambda: 'e'.encode('ascii', 'nope'), lambda: b'a\xff'.decode('utf-8', 'xmlcharrefreplace'), lambda: b'\xff'.decode('utf-8', 'namereplace')):
    try:
        print(call())
    except (LookupError, UnicodeError, TypeError) as e:
        print(type(e).__name__, e)
#> LookupError unknown error handler name 'nope'
#> LookupError unknown error handler name 'nope'
#> b'e'
#> TypeError don't know how to handle UnicodeDecodeError in error callback
#> TypeError don't know how to handle UnicodeDecodeError in error callback

# ---- utf-8 that is cut or wrong
for data in (b'\x80', b'\xc3', b'\xc3(', b'\xe2\x82', b'\xe2(\xa1', b'\xf0\x9f\x98', b'\xf0\x9f(', b'\xc0\xaf', b'\xed\xa0\x80', b'\xed\xb0\x80x', b'\xf4\x90\x80\x80', b'\xf5', b'a\xffb\xfec', b'\xed\xa0\x80\xed\xb0\x80'):
    for errors in ('strict', 'replace', 'ignore', 'backslashreplace', 'surrogateescape', 'surrogatepass'):
        try:
            print(data, errors, ascii(data.decode('utf-8', errors)))
        except UnicodeError as e:
            print(data, errors, e)
#> b'\x80' strict 'utf-8' codec can't decode byte 0x80 in position 0: invalid start byte
#> b'\x80' replace '\ufffd'
#> b'\x80' ignore ''
#> b'\x80' backslashreplace '\\x80'
#> b'\x80' surrogateescape '\udc80'
#> b'\x80' surrogatepass 'utf-8' codec can't decode byte 0x80 in position 0: invalid start byte
#> b'\xc3' strict 'utf-8' codec can't decode byte 0xc3 in position 0: unexpected end of data
#> b'\xc3' replace '\ufffd'
#> b'\xc3' ignore ''
#> b'\xc3' backslashreplace '\\xc3'
#> b'\xc3' surrogateescape '\udcc3'
#> b'\xc3' surrogatepass 'utf-8' codec can't decode byte 0xc3 in position 0: unexpected end of data
#> b'\xc3(' strict 'utf-8' codec can't decode byte 0xc3 in position 0: invalid continuation byte
#> b'\xc3(' replace '\ufffd('
#> b'\xc3(' ignore '('
#> b'\xc3(' backslashreplace '\\xc3('
#> b'\xc3(' surrogateescape '\udcc3('
#> b'\xc3(' surrogatepass 'utf-8' codec can't decode byte 0xc3 in position 0: invalid continuation byte
#> b'\xe2\x82' strict 'utf-8' codec can't decode bytes in position 0-1: unexpected end of data
#> b'\xe2\x82' replace '\ufffd'
#> b'\xe2\x82' ignore ''
#> b'\xe2\x82' backslashreplace '\\xe2\\x82'
#> b'\xe2\x82' surrogateescape '\udce2\udc82'
#> b'\xe2\x82' surrogatepass 'utf-8' codec can't decode bytes in position 0-1: unexpected end of data
#> b'\xe2(\xa1' strict 'utf-8' codec can't decode byte 0xe2 in position 0: invalid continuation byte
#> b'\xe2(\xa1' replace '\ufffd(\ufffd'
#> b'\xe2(\xa1' ignore '('
#> b'\xe2(\xa1' backslashreplace '\\xe2(\\xa1'
#> b'\xe2(\xa1' surrogateescape '\udce2(\udca1'
#> b'\xe2(\xa1' surrogatepass 'utf-8' codec can't decode byte 0xe2 in position 0: invalid continuation byte
#> b'\xf0\x9f\x98' strict 'utf-8' codec can't decode bytes in position 0-2: unexpected end of data
#> b'\xf0\x9f\x98' replace '\ufffd'
#> b'\xf0\x9f\x98' ignore ''
#> b'\xf0\x9f\x98' backslashreplace '\\xf0\\x9f\\x98'
#> b'\xf0\x9f\x98' surrogateescape '\udcf0\udc9f\udc98'
#> b'\xf0\x9f\x98' surrogatepass 'utf-8' codec can't decode bytes in position 0-2: unexpected end of data
#> b'\xf0\x9f(' strict 'utf-8' codec can't decode bytes in position 0-1: invalid continuation byte
#> b'\xf0\x9f(' replace '\ufffd('
#> b'\xf0\x9f(' ignore '('
#> b'\xf0\x9f(' backslashreplace '\\xf0\\x9f('
#> b'\xf0\x9f(' surrogateescape '\udcf0\udc9f('
#> b'\xf0\x9f(' surrogatepass 'utf-8' codec can't decode bytes in position 0-1: invalid continuation byte
#> b'\xc0\xaf' strict 'utf-8' codec can't decode byte 0xc0 in position 0: invalid start byte
#> b'\xc0\xaf' replace '\ufffd\ufffd'
#> b'\xc0\xaf' ignore ''
#> b'\xc0\xaf' backslashreplace '\\xc0\\xaf'
#> b'\xc0\xaf' surrogateescape '\udcc0\udcaf'
#> b'\xc0\xaf' surrogatepass 'utf-8' codec can't decode byte 0xc0 in position 0: invalid start byte
#> b'\xed\xa0\x80' strict 'utf-8' codec can't decode byte 0xed in position 0: invalid continuation byte
#> b'\xed\xa0\x80' replace '\ufffd\ufffd\ufffd'
#> b'\xed\xa0\x80' ignore ''
#> b'\xed\xa0\x80' backslashreplace '\\xed\\xa0\\x80'
#> b'\xed\xa0\x80' surrogateescape '\udced\udca0\udc80'
#> b'\xed\xa0\x80' surrogatepass '\ud800'
#> b'\xed\xb0\x80x' strict 'utf-8' codec can't decode byte 0xed in position 0: invalid continuation byte
#> b'\xed\xb0\x80x' replace '\ufffd\ufffd\ufffdx'
#> b'\xed\xb0\x80x' ignore 'x'
#> b'\xed\xb0\x80x' backslashreplace '\\xed\\xb0\\x80x'
#> b'\xed\xb0\x80x' surrogateescape '\udced\udcb0\udc80x'
#> b'\xed\xb0\x80x' surrogatepass '\udc00x'
#> b'\xf4\x90\x80\x80' strict 'utf-8' codec can't decode byte 0xf4 in position 0: invalid continuation byte
#> b'\xf4\x90\x80\x80' replace '\ufffd\ufffd\ufffd\ufffd'
#> b'\xf4\x90\x80\x80' ignore ''
#> b'\xf4\x90\x80\x80' backslashreplace '\\xf4\\x90\\x80\\x80'
#> b'\xf4\x90\x80\x80' surrogateescape '\udcf4\udc90\udc80\udc80'
#> b'\xf4\x90\x80\x80' surrogatepass 'utf-8' codec can't decode byte 0xf4 in position 0: invalid continuation byte
#> b'\xf5' strict 'utf-8' codec can't decode byte 0xf5 in position 0: invalid start byte
#> b'\xf5' replace '\ufffd'
#> b'\xf5' ignore ''
#> b'\xf5' backslashreplace '\\xf5'
#> b'\xf5' surrogateescape '\udcf5'
#> b'\xf5' surrogatepass 'utf-8' codec can't decode byte 0xf5 in position 0: invalid start byte
#> b'a\xffb\xfec' strict 'utf-8' codec can't decode byte 0xff in position 1: invalid start byte
#> b'a\xffb\xfec' replace 'a\ufffdb\ufffdc'
#> b'a\xffb\xfec' ignore 'abc'
#> b'a\xffb\xfec' backslashreplace 'a\\xffb\\xfec'
#> b'a\xffb\xfec' surrogateescape 'a\udcffb\udcfec'
#> b'a\xffb\xfec' surrogatepass 'utf-8' codec can't decode byte 0xff in position 1: invalid start byte
#> b'\xed\xa0\x80\xed\xb0\x80' strict 'utf-8' codec can't decode byte 0xed in position 0: invalid continuation byte
#> b'\xed\xa0\x80\xed\xb0\x80' replace '\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd'
#> b'\xed\xa0\x80\xed\xb0\x80' ignore ''
#> b'\xed\xa0\x80\xed\xb0\x80' backslashreplace '\\xed\\xa0\\x80\\xed\\xb0\\x80'
#> b'\xed\xa0\x80\xed\xb0\x80' surrogateescape '\udced\udca0\udc80\udced\udcb0\udc80'
#> b'\xed\xa0\x80\xed\xb0\x80' surrogatepass '\ud800\udc00'

# ---- names of encodings and error handlers are UTF-8 that ends with a NUL
def shown(f):
    try: return repr(f())
    except Exception as e: return f'{type(e).__name__}: {e}'
for bad in ('\0', 'utf-8\0', '\ud800', 'nope', '\U00010000', 'é'):
    seen = {}
    for kind in (str, bytes, bytearray):
        for value in (0, b'', b'a', '', 'a', None, b'\xff', '\ud800', [1]):
            for args, more in ((bad,), {}), (('utf-8', bad), {}), ((), {'errors': bad}):
                key = shown(lambda: kind(value, *args, **more))
                seen.setdefault(key, []).append((kind.__name__, value, len(args)))
    for value in ('', 'a', '\ud800'):
        for args in (bad,), ('utf-8', bad), ('nope', bad):
            seen.setdefault(shown(lambda: value.encode(*args)), []).append((value, len(args)))
    for value in (b'', b'a', b'\xff', bytearray(b'\xff')):
        for args in (bad,), ('utf-8', bad), ('nope', bad):
            seen.setdefault(shown(lambda: value.decode(*args)), []).append((value, len(args)))
    for key, calls in seen.items():
        print(ascii(bad), ascii(key), len(calls), ascii(calls[:3]))
#> '\x00' 'ValueError: embedded null character' 102 [('str', 0, 1), ('str', 0, 2), ('str', 0, 0)]
#> 'utf-8\x00' 'ValueError: embedded null character' 102 [('str', 0, 1), ('str', 0, 2), ('str', 0, 0)]
#> '\ud800' "UnicodeEncodeError: 'utf-8' codec can't encode character '\\ud800' in position 0: surrogates not allowed" 102 [('str', 0, 1), ('str', 0, 2), ('str', 0, 0)]
#> 'nope' 'TypeError: decoding to str: need a bytes-like object, int found' 3 [('str', 0, 1), ('str', 0, 2), ('str', 0, 0)]
#> 'nope' "''" 6 [('str', b'', 1), ('str', b'', 2), ('str', b'', 0)]
#> 'nope' 'LookupError: unknown encoding: nope' 20 [('str', b'a', 1), ('str', b'\xff', 1), ('bytes', '', 1)]
#> 'nope' "'a'" 3 [('str', b'a', 2), ('str', b'a', 0), (b'a', 2)]
#> 'nope' 'TypeError: decoding str is not supported' 9 [('str', '', 1), ('str', '', 2), ('str', '', 0)]
#> 'nope' 'TypeError: decoding to str: need a bytes-like object, NoneType found' 3 [('str', None, 1), ('str', None, 2), ('str', None, 0)]
#> 'nope' "LookupError: unknown error handler name 'nope'" 7 [('str', b'\xff', 2), ('str', b'\xff', 0), ('bytes', '\ud800', 2)]
#> 'nope' 'TypeError: decoding to str: need a bytes-like object, list found' 3 [('str', [1], 1), ('str', [1], 2), ('str', [1], 0)]
#> 'nope' 'TypeError: encoding without a string argument' 24 [('bytes', 0, 1), ('bytes', 0, 2), ('bytes', b'', 1)]
#> 'nope' 'TypeError: errors without a string argument' 12 [('bytes', 0, 0), ('bytes', b'', 0), ('bytes', b'a', 0)]
#> 'nope' "b''" 2 [('bytes', '', 2), ('', 2)]
#> 'nope' 'TypeError: string argument without an encoding' 6 [('bytes', '', 0), ('bytes', 'a', 0), ('bytes', '\ud800', 0)]
#> 'nope' "b'a'" 2 [('bytes', 'a', 2), ('a', 2)]
#> 'nope' "bytearray(b'')" 1 [('bytearray', '', 2)]
#> 'nope' "bytearray(b'a')" 1 [('bytearray', 'a', 2)]
#> '\U00010000' 'TypeError: decoding to str: need a bytes-like object, int found' 3 [('str', 0, 1), ('str', 0, 2), ('str', 0, 0)]
#> '\U00010000' "''" 6 [('str', b'', 1), ('str', b'', 2), ('str', b'', 0)]
#> '\U00010000' 'LookupError: unknown encoding: \U00010000' 14 [('str', b'a', 1), ('str', b'\xff', 1), ('bytes', '', 1)]
#> '\U00010000' "'a'" 3 [('str', b'a', 2), ('str', b'a', 0), (b'a', 2)]
#> '\U00010000' 'TypeError: decoding str is not supported' 9 [('str', '', 1), ('str', '', 2), ('str', '', 0)]
#> '\U00010000' 'TypeError: decoding to str: need a bytes-like object, NoneType found' 3 [('str', None, 1), ('str', None, 2), ('str', None, 0)]
#> '\U00010000' "LookupError: unknown error handler name '\U00010000'" 7 [('str', b'\xff', 2), ('str', b'\xff', 0), ('bytes', '\ud800', 2)]
#> '\U00010000' 'TypeError: decoding to str: need a bytes-like object, list found' 3 [('str', [1], 1), ('str', [1], 2), ('str', [1], 0)]
#> '\U00010000' 'TypeError: encoding without a string argument' 24 [('bytes', 0, 1), ('bytes', 0, 2), ('bytes', b'', 1)]
#> '\U00010000' 'TypeError: errors without a string argument' 12 [('bytes', 0, 0), ('bytes', b'', 0), ('bytes', b'a', 0)]
#> '\U00010000' "b''" 2 [('bytes', '', 2), ('', 2)]
#> '\U00010000' 'TypeError: string argument without an encoding' 6 [('bytes', '', 0), ('bytes', 'a', 0), ('bytes', '\ud800', 0)]
#> '\U00010000' "b'a'" 2 [('bytes', 'a', 2), ('a', 2)]
#> '\U00010000' "bytearray(b'')" 1 [('bytearray', '', 2)]
#> '\U00010000' "bytearray(b'a')" 1 [('bytearray', 'a', 2)]
#> '\U00010000' 'LookupError: unknown encoding: nope' 6 [('', 2), ('a', 2), ('\ud800', 2)]
#> '\xe9' 'TypeError: decoding to str: need a bytes-like object, int found' 3 [('str', 0, 1), ('str', 0, 2), ('str', 0, 0)]
#> '\xe9' "''" 6 [('str', b'', 1), ('str', b'', 2), ('str', b'', 0)]
#> '\xe9' 'LookupError: unknown encoding: \xe9' 14 [('str', b'a', 1), ('str', b'\xff', 1), ('bytes', '', 1)]
#> '\xe9' "'a'" 3 [('str', b'a', 2), ('str', b'a', 0), (b'a', 2)]
#> '\xe9' 'TypeError: decoding str is not supported' 9 [('str', '', 1), ('str', '', 2), ('str', '', 0)]
#> '\xe9' 'TypeError: decoding to str: need a bytes-like object, NoneType found' 3 [('str', None, 1), ('str', None, 2), ('str', None, 0)]
#> '\xe9' "LookupError: unknown error handler name '\xe9'" 7 [('str', b'\xff', 2), ('str', b'\xff', 0), ('bytes', '\ud800', 2)]
#> '\xe9' 'TypeError: decoding to str: need a bytes-like object, list found' 3 [('str', [1], 1), ('str', [1], 2), ('str', [1], 0)]
#> '\xe9' 'TypeError: encoding without a string argument' 24 [('bytes', 0, 1), ('bytes', 0, 2), ('bytes', b'', 1)]
#> '\xe9' 'TypeError: errors without a string argument' 12 [('bytes', 0, 0), ('bytes', b'', 0), ('bytes', b'a', 0)]
#> '\xe9' "b''" 2 [('bytes', '', 2), ('', 2)]
#> '\xe9' 'TypeError: string argument without an encoding' 6 [('bytes', '', 0), ('bytes', 'a', 0), ('bytes', '\ud800', 0)]
#> '\xe9' "b'a'" 2 [('bytes', 'a', 2), ('a', 2)]
#> '\xe9' "bytearray(b'')" 1 [('bytearray', '', 2)]
#> '\xe9' "bytearray(b'a')" 1 [('bytearray', 'a', 2)]
#> '\xe9' 'LookupError: unknown encoding: nope' 6 [('', 2), ('a', 2), ('\ud800', 2)]
