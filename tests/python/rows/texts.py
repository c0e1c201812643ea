# Patterns, matches, hashes, Unicode data and random numbers by each of their methods, with arguments that have their own methods.

# ---- patterns with indices that have their own methods
import re
class N:
    def __init__(self, n): self.n = n
    def __index__(self): return self.n
class S(str):
    def __getitem__(self, i): return 'own'
p = re.compile('[a-z]')
print(p.match('1ab', N(1)), p.fullmatch('1ab', N(1), N(2)), p.search('1ab', N(2)), p.findall('1ab', N(1), N(2)), [m.span() for m in p.finditer('1ab', N(2))])
s = p.scanner('abc', N(1), N(2))
print(s.match(), s.match(), s.pattern is p)
print(p.split('1a2b3', N(1)), p.sub('-', 'abc', N(2)), p.subn('-', 'abc', N(1)))
for act in (lambda: p.match('a', 'x'), lambda: p.split('a', 'x'), lambda: p.match('a', N('x')), lambda: p.finditer('a', 'x'), lambda: p.scanner('a', 1.5)):
    try:
        print(act())
    except TypeError as e:
        print(e)
m = re.search('(?P<x>a)(b)?', 'cab')
print(m.start(N(1)), m.end(N(2)), m.start('x'), m[N(1)], m.span(N(0)))
for act in (lambda: m.start(N(7)), lambda: m.end('nope'), lambda: m.start(1.5)):
    try:
        print(act())
    except IndexError as e:
        print(e)
#> <re.Match object; span=(1, 2), match='a'> <re.Match object; span=(1, 2), match='a'> <re.Match object; span=(2, 3), match='b'> ['a'] [(2, 3)]
#> <re.Match object; span=(1, 2), match='b'> None True
#> ['1', '2b3'] --c ('-bc', 1)
#> 'str' object cannot be interpreted as an integer
#> 'str' object cannot be interpreted as an integer
#> __index__ returned non-int (type str)
#> 'str' object cannot be interpreted as an integer
#> 'float' object cannot be interpreted as an integer
#> 1 3 1 a (1, 3)
#> no such group
#> no such group
#> no such group

# ---- what patterns and matches keep
import re, copy
p = re.compile('(a)(?P<n>b)?', re.I | re.M)
m = p.search('xAB')
for o, names in ((p, ('pattern', 'flags', 'groups', 'groupindex')), (m, ('string', 're', 'pos', 'endpos', 'lastindex', 'lastgroup', 'regs')), (p.scanner('a'), ('pattern',))):
    for name in names:
        for act in (lambda: setattr(o, name, 1), lambda: delattr(o, name)):
            try:
                act()
            except AttributeError as e:
                print(name, e)
print(copy.copy(m) is m, copy.deepcopy(m) is m, m.__deepcopy__({}) is m, copy.copy(p) is p, p != re.compile('(a)'), p != p, p != 5, p.__ne__('x'))
print(repr(m), repr(p), copy.deepcopy(p) is p)
#> pattern readonly attribute
#> pattern readonly attribute
#> flags readonly attribute
#> flags readonly attribute
#> groups readonly attribute
#> groups readonly attribute
#> groupindex attribute 'groupindex' of 're.Pattern' objects is not writable
#> groupindex attribute 'groupindex' of 're.Pattern' objects is not writable
#> string readonly attribute
#> string readonly attribute
#> re readonly attribute
#> re readonly attribute
#> pos readonly attribute
#> pos readonly attribute
#> endpos readonly attribute
#> endpos readonly attribute
#> lastindex attribute 'lastindex' of 're.Match' objects is not writable
#> lastindex attribute 'lastindex' of 're.Match' objects is not writable
#> lastgroup attribute 'lastgroup' of 're.Match' objects is not writable
#> lastgroup attribute 'lastgroup' of 're.Match' objects is not writable
#> regs attribute 'regs' of 're.Match' objects is not writable
#> regs attribute 'regs' of 're.Match' objects is not writable
#> pattern readonly attribute
#> pattern readonly attribute
#> True True True True True False True NotImplemented
#> <re.Match object; span=(1, 3), match='AB'> re.compile('(a)(?P<n>b)?', re.IGNORECASE|re.MULTILINE) True

# ---- texts in the repr of patterns and matches
import re
class S(str):
    def __repr__(self): return 'own repr'
print(repr(re.compile(S('a+'), re.I | re.S)), repr(re.compile(S('a+'))), repr(re.compile(S('a+')).match(S('aa'))), re.compile(b'x'), re.match(b'x', b'xy'), len(repr(re.compile('x' * 300))), len(repr(re.match('x*', 'x' * 100))))
#> re.compile(own repr, re.IGNORECASE|re.DOTALL) re.compile(own repr) <re.Match object; span=(0, 2), match='aa'> re.compile(b'x') <re.Match object; span=(0, 1), match=b'x'> 212 90

# ---- extendable hashes and BLAKE2
import hashlib
class N:
    def __init__(self, n): self.n = n
    def __index__(self): return self.n
for name in ('shake_128', 'shake_256'):
    h = hashlib.new(name, b'abc')
    c = h.copy()
    c.update(b'd')
    print(h.digest(N(4)).hex(), h.hexdigest(N(3)), c.hexdigest(5), c.name, c.digest_size)
for make in (hashlib.blake2b, hashlib.blake2s):
    print(make(b'abc', digest_size=N(8)).hexdigest(), make(b'', digest_size=4, key=b'k', fanout=N(2), depth=N(2), leaf_size=N(3), node_offset=N(1), node_depth=N(1), inner_size=N(4), last_node=[1]).hexdigest())
#> 5881092d 588109 5360ce03ad shake_128 0
#> 48336660 483366 16c60651e6 shake_256 0
#> d8bb14d833d59559 95d655bd
#> 972e9d2cd6de6402 b2ff6b24

# ---- the data of Unicode 3.2
from unicodedata import ucd_3_2_0 as u
print(u.unidata_version, type(u).__name__)
for c in ('a', 'é', '½', '٣', '(', '\u0301', 'א', '漢', '\u20ac', 'ß'):
    print(ascii(c), u.category(c), u.bidirectional(c), u.combining(c), u.mirrored(c), u.east_asian_width(c), ascii(u.decomposition(c)), u.decimal(c, None), u.digit(c, None), u.numeric(c, None), u.name(c, 'none'))
print(u.lookup('LATIN SMALL LETTER A'), ascii(u.normalize('NFD', 'é')), u.is_normalized('NFC', 'é'), u.is_normalized('NFD', 'é'))
for act in (lambda: u.decimal('a'), lambda: u.digit('a'), lambda: u.numeric('a'), lambda: u.lookup('NOPE'), lambda: u.normalize('X', 'a')):
    try:
        print(act())
    except (ValueError, KeyError) as e:
        print(type(e).__name__, e)
#> 3.2.0 UCD
#> 'a' Ll L 0 0 Na '' None None None LATIN SMALL LETTER A
#> '\xe9' Ll L 0 0 A '0065 0301' None None None LATIN SMALL LETTER E WITH ACUTE
#> '\xbd' No ON 0 0 A '<fraction> 0031 2044 0032' None None 0.5 VULGAR FRACTION ONE HALF
#> '\u0663' Nd AN 0 0 N '' 3 3 3.0 ARABIC-INDIC DIGIT THREE
#> '(' Ps ON 0 1 Na '' None None None LEFT PARENTHESIS
#> '\u0301' Mn NSM 230 0 A '' None None None COMBINING ACUTE ACCENT
#> '\u05d0' Lo R 0 0 N '' None None None HEBREW LETTER ALEF
#> '\u6f22' Lo L 0 0 W '' None None None CJK UNIFIED IDEOGRAPH-6F22
#> '\u20ac' Sc ET 0 0 A '' None None None EURO SIGN
#> '\xdf' Ll L 0 0 A '' None None None LATIN SMALL LETTER SHARP S
#> a 'e\u0301' True False
#> ValueError not a decimal
#> ValueError not a digit
#> ValueError not a numeric character
#> KeyError "undefined character name 'NOPE'"
#> ValueError invalid normalization form

# ---- scrypt and PBKDF2
#! The oracle is built without OpenSSL, which has them: these are the vectors of RFC 7914 and RFC 6070.
import hashlib
class N:
    def __init__(self, n): self.n = n
    def __index__(self): return self.n
print(hashlib.scrypt(b'', salt=b'', n=16, r=1, p=1).hex())
print(hashlib.scrypt(b'', salt=b'', n=N(16), r=N(1), p=N(1), dklen=N(8)).hex())
print(hashlib.pbkdf2_hmac('sha1', b'password', b'salt', 1).hex(), hashlib.pbkdf2_hmac('sha1', b'password', b'salt', 4096).hex())
for act in (lambda: hashlib.pbkdf2_hmac('nope', b'', b'', 1), lambda: hashlib.pbkdf2_hmac('sha1', b'', b'', 0), lambda: hashlib.scrypt(b'pw', salt=b's', n=3, r=1, p=1), lambda: hashlib.scrypt(b'pw', n=2, r=1, p=1), lambda: hashlib.scrypt(b'pw', salt=b's')):
    try:
        print(act())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
#> 77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906
#> 77d6576238657b20
#> 0c60c80f961f0e71f3a9b524af6012062fe037a6 4b007901b765489abead49d926f721d065a429c1
#> ValueError unsupported hash type nope
#> ValueError iteration value must be greater than 0.
#> ValueError n must be a power of 2.
#> TypeError salt is required
#> TypeError n is required and must be an unsigned int

# ---- random numbers with seeds that have their own methods
import random
class N:
    def __init__(self, n): self.n = n
    def __index__(self): return self.n
class F(float):
    def __hash__(self): return 12
r = random.Random(F(1.5))
print(r.random(), r.getrandbits(N(8)))
class I(int):
    def __abs__(self): return 5
r.seed(I(-7))
print(r.random())
class Mine(random.Random):
    def random(self): return 0.5
    def getstate(self): return ('own', super().getstate()[0])
    def seed(self, a=None, version=2):
        print('seed', a)
        super().seed(5)
m = Mine(3)
print(m.random(), m.getstate(), m.randrange(10), m.choice('abcd'))
state = random.Random(1).getstate()
print(state[0], len(state[1]), state[2])
try:
    random.Random([1])
except TypeError as e:
    print(e)
#> 0.4745706786885481 168
#> 0.32383276483316237
#> seed 3
#> 0.5 ('own', 3) 6 a
#> 3 625 None
#> The only supported seed types are:
#> None, int, float, str, bytes, and bytearray.

# ---- a bytearray with escapes that are none, and a memoryview beside what lends its bytes
import warnings
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    print(bytearray(b'a\\qb').decode('unicode_escape'))
    print(*[w.message for w in caught])
class Lends:
    def __buffer__(self, flags): return memoryview(b'ab')
print(memoryview(b'ab') != Lends(), memoryview(b'ac') != Lends(), memoryview(b'ab') == Lends())
#> a\qb
#> "\q" is an invalid escape sequence. Such sequences will not work in the future. 
#> False True True
