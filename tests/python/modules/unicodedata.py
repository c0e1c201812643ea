# ---- names
import unicodedata as u
print([u.name(c) for c in 'aé€😀가一'], u.lookup('LATIN SMALL LETTER A'), u.lookup('snowman'), u.name('\n', 'none'), u.name('\x00', None))
for f in [lambda: u.name('\n'), lambda: u.lookup('NOPE'), lambda: u.name('ab'), lambda: u.name(5), lambda: u.lookup(5)]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
#> ['LATIN SMALL LETTER A', 'LATIN SMALL LETTER E WITH ACUTE', 'EURO SIGN', 'GRINNING FACE', 'HANGUL SYLLABLE GA', 'CJK UNIFIED IDEOGRAPH-4E00'] a ☃ none None
#> ValueError no such name
#> KeyError "undefined character name 'NOPE'"
#> TypeError name(): argument 1 must be a unicode character, not a string of length 2
#> TypeError name() argument 1 must be a unicode character, not int
#> TypeError a bytes-like object is required, not 'int'

# ---- categories
import unicodedata as u
print([(c, u.category(c)) for c in 'aA1 _-é\n€(😀'], u.category('\u0378'), u.category('\ud800'))
#> [('a', 'Ll'), ('A', 'Lu'), ('1', 'Nd'), (' ', 'Zs'), ('_', 'Pc'), ('-', 'Pd'), ('é', 'Ll'), ('\n', 'Cc'), ('€', 'Sc'), ('(', 'Ps'), ('😀', 'So')] Cn Cs

# ---- numbers
import unicodedata as u
print(u.decimal('7'), u.digit('²'), u.numeric('½'), u.numeric('Ⅷ'), u.decimal('٣'), u.decimal('x', -1), u.digit('a', None), u.numeric('a', 'no'), u.numeric('五'))
for f in [lambda: u.decimal('²'), lambda: u.digit('x'), lambda: u.numeric('x'), lambda: u.decimal('12'), lambda: u.decimal(1)]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
#> 7 2 0.5 8.0 3 -1 None no 5.0
#> ValueError not a decimal
#> ValueError not a digit
#> ValueError not a numeric character
#> TypeError decimal(): argument 1 must be a unicode character, not a string of length 2
#> TypeError decimal() argument 1 must be a unicode character, not int

# ---- normal forms
import unicodedata as u
s = 'é ﬁ ① Å ｶﾞ'
for form in ('NFC', 'NFD', 'NFKC', 'NFKD'):
    t = u.normalize(form, s)
    print(form, len(t), ascii(t), u.is_normalized(form, t), u.is_normalized(form, s))
try:
    u.normalize('NFX', 'a')
except ValueError as e:
    print(e)
#> NFC 10 '\xe9 \ufb01 \u2460 \xc5 \uff76\uff9e' True True
#> NFD 12 'e\u0301 \ufb01 \u2460 A\u030a \uff76\uff9e' True False
#> NFKC 10 '\xe9 fi 1 \xc5 \u30ac' True False
#> NFKD 13 'e\u0301 fi 1 A\u030a \u30ab\u3099' True False
#> invalid normalization form

# ---- removing accents
import unicodedata
def plain(s):
    return ''.join(c for c in unicodedata.normalize('NFD', s) if unicodedata.category(c) != 'Mn')
print(plain('Crème Brûlée Ångström ñandú Čeština'), unicodedata.normalize('NFKD', 'ﬁancé').encode('ascii', 'ignore'))
#> Creme Brulee Angstrom nandu Cestina b'fiance'

# ---- layout
import unicodedata as u
print([u.bidirectional(c) for c in 'a1א .'], [u.east_asian_width(c) for c in 'aＡ中é½'], [u.mirrored(c) for c in '(a['], [u.combining(c) for c in 'a\u0301\u0327'], [u.decomposition(c) for c in 'é½aﬁ'])
#> ['L', 'EN', 'R', 'WS', 'CS'] ['Na', 'F', 'W', 'A', 'A'] [1, 0, 1] [0, 230, 202] ['0065 0301', '<fraction> 0031 2044 0032', '', '<compat> 0066 0069']

# ---- wrong types
import unicodedata as u
for name in ('category', 'bidirectional', 'combining', 'mirrored', 'east_asian_width', 'decomposition'):
    for arg in ('ab', '', 5, None, b'a'):
        try:
            getattr(u, name)(arg)
        except TypeError as e:
            print(e)
for args in [('NFC',), (5, 'a'), ('NFC', 5)]:
    try:
        u.normalize(*args)
    except TypeError as e:
        print(e)
#> category(): argument must be a unicode character, not a string of length 2
#> category(): argument must be a unicode character, not a string of length 0
#> category() argument must be a unicode character, not int
#> category() argument must be a unicode character, not None
#> category() argument must be a unicode character, not bytes
#> bidirectional(): argument must be a unicode character, not a string of length 2
#> bidirectional(): argument must be a unicode character, not a string of length 0
#> bidirectional() argument must be a unicode character, not int
#> bidirectional() argument must be a unicode character, not None
#> bidirectional() argument must be a unicode character, not bytes
#> combining(): argument must be a unicode character, not a string of length 2
#> combining(): argument must be a unicode character, not a string of length 0
#> combining() argument must be a unicode character, not int
#> combining() argument must be a unicode character, not None
#> combining() argument must be a unicode character, not bytes
#> mirrored(): argument must be a unicode character, not a string of length 2
#> mirrored(): argument must be a unicode character, not a string of length 0
#> mirrored() argument must be a unicode character, not int
#> mirrored() argument must be a unicode character, not None
#> mirrored() argument must be a unicode character, not bytes
#> east_asian_width(): argument must be a unicode character, not a string of length 2
#> east_asian_width(): argument must be a unicode character, not a string of length 0
#> east_asian_width() argument must be a unicode character, not int
#> east_asian_width() argument must be a unicode character, not None
#> east_asian_width() argument must be a unicode character, not bytes
#> decomposition(): argument must be a unicode character, not a string of length 2
#> decomposition(): argument must be a unicode character, not a string of length 0
#> decomposition() argument must be a unicode character, not int
#> decomposition() argument must be a unicode character, not None
#> decomposition() argument must be a unicode character, not bytes
#> normalize expected 2 arguments, got 1
#> normalize() argument 1 must be str, not int
#> normalize() argument 2 must be str, not int

# ---- version
import unicodedata as u
print(u.unidata_version, u.ucd_3_2_0.unidata_version, u.ucd_3_2_0.category('a'), type(u.ucd_3_2_0) is u.UCD)
#> 16.0.0 3.2.0 Ll True

# ---- beyond the BMP
import unicodedata as u
print(u.name('𝒳'), u.category('𝒳'), u.normalize('NFKC', '𝒳𝟙'), u.numeric('𝟙'), u.name('🐍'), u.lookup('SNAKE'), u.east_asian_width('🐍'))
#> MATHEMATICAL SCRIPT CAPITAL X Lu X1 1.0 SNAKE 🐍 W

# ---- sequences and aliases
import unicodedata as u
print(ascii(u.lookup('LATIN SMALL LETTER R WITH TILDE')), ascii(u.lookup('LINE FEED')), ascii(u.lookup('KEYCAP DIGIT ONE')), u.lookup('HANGUL SYLLABLE GA'), u.lookup('CJK UNIFIED IDEOGRAPH-4E00'))
#> 'r\u0303' '\n' '1\ufe0f\u20e3' 가 一

# ---- names and lookup
import unicodedata as u
for c in 'aÄ€日😀 ٣½': print(u.name(c), u.lookup(u.name(c)) == c)
print(u.name('\n', 'none'), u.lookup('latin small letter a'), u.name('가'), u.name('\U00020000'), u.lookup('BELL') if False else '')
for job in (lambda: u.name('\n'), lambda: u.lookup('NO SUCH'), lambda: u.name('ab'), lambda: u.name(5), lambda: u.name('')):
    try: job()
    except (ValueError, KeyError, TypeError) as e: print(type(e).__name__, e)
#> LATIN SMALL LETTER A True
#> LATIN CAPITAL LETTER A WITH DIAERESIS True
#> EURO SIGN True
#> CJK UNIFIED IDEOGRAPH-65E5 True
#> GRINNING FACE True
#> SPACE True
#> ARABIC-INDIC DIGIT THREE True
#> VULGAR FRACTION ONE HALF True
#> none a HANGUL SYLLABLE GA CJK UNIFIED IDEOGRAPH-20000 
#> ValueError no such name
#> KeyError "undefined character name 'NO SUCH'"
#> TypeError name(): argument 1 must be a unicode character, not a string of length 2
#> TypeError name() argument 1 must be a unicode character, not int
#> TypeError name(): argument 1 must be a unicode character, not a string of length 0

# ---- category
import unicodedata as u
print({c: u.category(c) for c in 'aA1 .,-_$+^(«\n\u0301ª½²€日\u200b\ue000'}, u.category('\ud800'), u.category('\U000e0001'), u.category('\u0378'))
#> {'a': 'Ll', 'A': 'Lu', '1': 'Nd', ' ': 'Zs', '.': 'Po', ',': 'Po', '-': 'Pd', '_': 'Pc', '$': 'Sc', '+': 'Sm', '^': 'Sk', '(': 'Ps', '«': 'Pi', '\n': 'Cc', '́': 'Mn', 'ª': 'Lo', '½': 'No', '²': 'No', '€': 'Sc', '日': 'Lo', '\u200b': 'Cf', '\ue000': 'Co'} Cs Cf Cn

# ---- numbers, further
import unicodedata as u
for c in '7٣½²四': print(c, u.numeric(c), u.digit(c, None), u.decimal(c, None))
for f in (u.decimal, u.digit, u.numeric):
    try: f('x')
    except ValueError as e: print(e)
print(u.numeric('x', -1), u.decimal('x', None), u.digit('x', 'd'))
#> 7 7.0 7 7
#> ٣ 3.0 3 3
#> ½ 0.5 None None
#> ² 2.0 2 None
#> 四 4.0 None None
#> not a decimal
#> not a digit
#> not a numeric character
#> -1 None d

# ---- normalize
import unicodedata as u
for s in ('é', 'e\u0301', 'ﬁ', 'Å', '①', '한', 'ｱ', 'ḍ̇'):
    print(*[ascii(u.normalize(f, s)) for f in ('NFC', 'NFD', 'NFKC', 'NFKD')])
for bad in (('X', 'a'), ('nfc', 'a')):
    try: u.normalize(*bad)
    except ValueError as e: print(e)
try: u.normalize('NFC', 5)
except TypeError as e: print(e)
#> '\xe9' 'e\u0301' '\xe9' 'e\u0301'
#> '\xe9' 'e\u0301' '\xe9' 'e\u0301'
#> '\ufb01' '\ufb01' 'fi' 'fi'
#> '\xc5' 'A\u030a' '\xc5' 'A\u030a'
#> '\u2460' '\u2460' '1' '1'
#> '\ud55c' '\u1112\u1161\u11ab' '\ud55c' '\u1112\u1161\u11ab'
#> '\uff71' '\uff71' '\u30a2' '\u30a2'
#> '\u1e0d\u0307' 'd\u0323\u0307' '\u1e0d\u0307' 'd\u0323\u0307'
#> invalid normalization form
#> invalid normalization form
#> normalize() argument 2 must be str, not int

# ---- is_normalized
import unicodedata as u
print([u.is_normalized(f, s) for f in ('NFC', 'NFD', 'NFKC', 'NFKD') for s in ('abc', 'é', 'e\u0301', 'ﬁ')])
try: u.is_normalized('Z', 'a')
except ValueError as e: print(e)
#> [True, True, False, True, True, False, True, True, True, True, False, False, True, False, True, False]
#> invalid normalization form

# ---- remove accents
import unicodedata as u
def plain(s): return ''.join(c for c in u.normalize('NFD', s) if not u.combining(c))
print(plain('Crème Brûlée à la façon'), plain('Ångström Ñandú'), plain('日本'), plain('Việt'))
#> Creme Brulee a la facon Angstrom Nandu 日本 Viet

# ---- slugs
import unicodedata, re
def slug(s):
    s = unicodedata.normalize('NFKD', s).encode('ascii', 'ignore').decode().lower()
    return re.sub(r'[^a-z0-9]+', '-', s).strip('-')
print(slug('Héllo, Wörld! ½'), slug('  --  '), slug('Ünï_çødé №5'))
#> hello-world-12  uni-cde-no5

# ---- combining, bidirectional, mirrored
import unicodedata as u
print(u.combining('\u0301'), u.combining('a'), u.combining('\u0327'), [u.bidirectional(c) for c in 'a1א٣ \n+(\u200f'], [u.mirrored(c) for c in '(a<«∑'])
#> 230 0 202 ['L', 'EN', 'R', 'AN', 'WS', 'B', 'ES', 'ON', 'R'] [1, 0, 1, 1, 1]

# ---- width
import unicodedata as u
def width(s): return sum(2 if u.east_asian_width(c) in 'WF' else 1 for c in s if not u.combining(c))
print([u.east_asian_width(c) for c in 'aＡ日ｱα\u0301é'], width('日本go'), width('e\u0301'))
#> ['Na', 'F', 'W', 'H', 'A', 'A', 'A'] 6 1

# ---- decomposition
import unicodedata as u
for c in 'éﬁ½aÅ①가': print(repr(u.decomposition(c)))
#> '0065 0301'
#> '<compat> 0066 0069'
#> '<fraction> 0031 2044 0032'
#> ''
#> '0041 030A'
#> '<circle> 0031'
#> ''

# ---- older data
import unicodedata as u
old = u.ucd_3_2_0
print(old.unidata_version, u.unidata_version, old.name('a'), old.category('a'), type(old).__name__, isinstance(old, u.UCD))
#> 3.2.0 16.0.0 LATIN SMALL LETTER A Ll UCD True

# ---- groups of a text by category
import unicodedata as u
from collections import Counter
print(Counter(u.category(c)[0] for c in 'Hello, Wörld 123! €5 日本'), [c for c in 'a\u200bb\xadc\x07' if u.category(c).startswith('C')])
#> Counter({'L': 12, 'Z': 4, 'N': 4, 'P': 2, 'S': 1}) ['\u200b', '\xad', '\x07']

# ---- comparing texts that look the same
import unicodedata as u
def same(a, b): return u.normalize('NFKC', a).casefold() == u.normalize('NFKC', b).casefold()
print(same('Straße', 'STRASSE'), same('é', 'e\u0301'), same('ｆｏｏ', 'FOO'), same('a', 'á'))
#> True True True False

# ---- every function wants one character
import unicodedata as u
for f in (u.category, u.bidirectional, u.combining, u.mirrored, u.east_asian_width, u.decomposition, u.digit, u.numeric):
    try: f('ab')
    except TypeError as e: print(e)
for f in (u.category, u.name):
    try: f()
    except TypeError as e: print(e)
#> category(): argument must be a unicode character, not a string of length 2
#> bidirectional(): argument must be a unicode character, not a string of length 2
#> combining(): argument must be a unicode character, not a string of length 2
#> mirrored(): argument must be a unicode character, not a string of length 2
#> east_asian_width(): argument must be a unicode character, not a string of length 2
#> decomposition(): argument must be a unicode character, not a string of length 2
#> digit(): argument 1 must be a unicode character, not a string of length 2
#> numeric(): argument 1 must be a unicode character, not a string of length 2
#> unicodedata.category() takes exactly one argument (0 given)
#> name expected at least 1 argument, got 0

# ---- normal forms of halves of pairs
import unicodedata

for s in ('\ud83d\ude00', 'e\u0301\ud800', '\udc00\u0301e', 'a\ud800\udc00\u0300', '\xe9\ud83d\ude00\xe9', '\U0001f600\ud800'):
    print([ascii(unicodedata.normalize(form, s)) for form in ('NFC', 'NFD', 'NFKC', 'NFKD')], [unicodedata.is_normalized(form, s) for form in ('NFC', 'NFD')])
#> ["'\\ud83d\\ude00'", "'\\ud83d\\ude00'", "'\\ud83d\\ude00'", "'\\ud83d\\ude00'"] [True, True]
#> ["'\\xe9\\ud800'", "'e\\u0301\\ud800'", "'\\xe9\\ud800'", "'e\\u0301\\ud800'"] [False, True]
#> ["'\\udc00\\u0301e'", "'\\udc00\\u0301e'", "'\\udc00\\u0301e'", "'\\udc00\\u0301e'"] [True, True]
#> ["'a\\ud800\\udc00\\u0300'", "'a\\ud800\\udc00\\u0300'", "'a\\ud800\\udc00\\u0300'", "'a\\ud800\\udc00\\u0300'"] [True, True]
#> ["'\\xe9\\ud83d\\ude00\\xe9'", "'e\\u0301\\ud83d\\ude00e\\u0301'", "'\\xe9\\ud83d\\ude00\\xe9'", "'e\\u0301\\ud83d\\ude00e\\u0301'"] [True, False]
#> ["'\\U0001f600\\ud800'", "'\\U0001f600\\ud800'", "'\\U0001f600\\ud800'", "'\\U0001f600\\ud800'"] [True, True]

# ---- many marks out of order
import unicodedata

s = 'a' + '\u0301\u0323\u0327\u0308' * 12 + 'b' + '\u0345\u0300' * 3
for form in ('NFC', 'NFD', 'NFKC', 'NFKD'):
    t = unicodedata.normalize(form, s)
    print(form, len(t), ascii(t[:10]), unicodedata.is_normalized(form, t), unicodedata.is_normalized(form, s))
print(len(unicodedata.normalize('NFKD', '\ufdfa' * 20)), ascii(unicodedata.normalize('NFC', '\u1100\u1161\u11a8\u1100\u11a8\uac00\u11a7\uac01\u11a8')))
#> NFC 55 '\u1ea1\u0327\u0327\u0327\u0327\u0327\u0327\u0327\u0327\u0327' True False
#> NFD 56 'a\u0327\u0327\u0327\u0327\u0327\u0327\u0327\u0327\u0327' True False
#> NFKC 55 '\u1ea1\u0327\u0327\u0327\u0327\u0327\u0327\u0327\u0327\u0327' True False
#> NFKD 56 'a\u0327\u0327\u0327\u0327\u0327\u0327\u0327\u0327\u0327' True False
#> 360 '\uac01\u1100\u11a8\uac00\u11a7\uac01\u11a8'

# ---- a name may be bytes
import unicodedata
print(unicodedata.lookup(b'LATIN SMALL LETTER A'))
for name in (b'nothing', 1, None):
    try:
        print(unicodedata.lookup(name))
    except (KeyError, TypeError) as e:
        print(type(e).__name__, e)
#> a
#> KeyError "undefined character name 'nothing'"
#> TypeError a bytes-like object is required, not 'int'
#> TypeError a bytes-like object is required, not 'NoneType'

# ---- an empty string is normal in any form
import unicodedata
print(unicodedata.normalize('x', ''), unicodedata.is_normalized('x', ''))
#>  True
