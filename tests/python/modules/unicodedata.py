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
