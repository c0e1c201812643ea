# ---- urlparse and urlsplit
from urllib.parse import urlparse, urlsplit
u = urlparse('https://user:pa%20ss@Example.com:8080/a/b;p=1?q=1&r=2#frag')
print(u)
print(u.scheme, u.netloc, u.path, u.params, u.query, u.fragment, u.username, u.password, u.hostname, u.port, u.geturl())
for s in ['http://a', '//host/p', '/path?x', 'mailto:a@b.c', 'a:80', '', 'HTTP://X/Y', 'http://[::1]:80/x', 'file:///etc/passwd', 'javascript:alert(1)', 'http://a/b c', 'path;x=1', 'tel:123;p=1', 'http:a', 'http://a?b=/c#d?e', 'x://', 'http://ä.de/']:
    print(urlsplit(s), urlparse(s).params)
print(urlparse('a#b', allow_fragments=False), urlsplit('//x', 'https'), urlsplit('  http://a\n/b\t'))
#> ParseResult(scheme='https', netloc='user:pa%20ss@Example.com:8080', path='/a/b', params='p=1', query='q=1&r=2', fragment='frag')
#> https user:pa%20ss@Example.com:8080 /a/b p=1 q=1&r=2 frag user pa%20ss example.com 8080 https://user:pa%20ss@Example.com:8080/a/b;p=1?q=1&r=2#frag
#> SplitResult(scheme='http', netloc='a', path='', query='', fragment='') 
#> SplitResult(scheme='', netloc='host', path='/p', query='', fragment='') 
#> SplitResult(scheme='', netloc='', path='/path', query='x', fragment='') 
#> SplitResult(scheme='mailto', netloc='', path='a@b.c', query='', fragment='') 
#> SplitResult(scheme='a', netloc='', path='80', query='', fragment='') 
#> SplitResult(scheme='', netloc='', path='', query='', fragment='') 
#> SplitResult(scheme='http', netloc='X', path='/Y', query='', fragment='') 
#> SplitResult(scheme='http', netloc='[::1]:80', path='/x', query='', fragment='') 
#> SplitResult(scheme='file', netloc='', path='/etc/passwd', query='', fragment='') 
#> SplitResult(scheme='javascript', netloc='', path='alert(1)', query='', fragment='') 
#> SplitResult(scheme='http', netloc='a', path='/b c', query='', fragment='') 
#> SplitResult(scheme='', netloc='', path='path;x=1', query='', fragment='') x=1
#> SplitResult(scheme='tel', netloc='', path='123;p=1', query='', fragment='') p=1
#> SplitResult(scheme='http', netloc='', path='a', query='', fragment='') 
#> SplitResult(scheme='http', netloc='a', path='', query='b=/c', fragment='d?e') 
#> SplitResult(scheme='x', netloc='', path='', query='', fragment='') 
#> SplitResult(scheme='http', netloc='ä.de', path='/', query='', fragment='') 
#> ParseResult(scheme='', netloc='', path='a#b', params='', query='', fragment='') SplitResult(scheme='https', netloc='x', path='', query='', fragment='') SplitResult(scheme='http', netloc='a', path='/b', query='', fragment='')

# ---- ports and hosts
from urllib.parse import urlsplit
for s in ['http://a:b', 'http://a:99999', 'http://a:', 'http://[fe80::1%25en0]/', 'http://u@h', 'http://:p@h', 'http://A.B:1']:
    u = urlsplit(s)
    try:
        print(u.hostname, u.port, u.username, u.password)
    except ValueError as e:
        print(e)
for s in ['http://[::1', 'http://::1]', 'http://[1.2.3.4]/', 'http://[zz]/', 'http://a[::1]/', 'http://[::1]x/', 'http://[v1.a]/', 'http://[vz]/']:
    try:
        print(urlsplit(s))
    except ValueError as e:
        print(e)
#> Port could not be cast to integer value as 'b'
#> Port out of range 0-65535
#> a None None None
#> fe80::1%25en0 None None None
#> h None u None
#> h None  p
#> a.b 1 None None
#> Invalid IPv6 URL
#> Invalid IPv6 URL
#> An IPv4 address cannot be in brackets
#> 'zz' does not appear to be an IPv4 or IPv6 address
#> Invalid IPv6 URL
#> Invalid IPv6 URL
#> SplitResult(scheme='http', netloc='[v1.a]', path='/', query='', fragment='')
#> IPvFuture address is invalid

# ---- records
from urllib.parse import urlsplit, urlparse, SplitResult, urldefrag, ParseResult
u = urlsplit('http://a/b?c#d')
print(u._replace(path='/z').geturl(), u._asdict(), u[0], tuple(u), u == ('http', 'a', '/b', 'c', 'd'), SplitResult._fields, u.encode(), u.encode().decode() == u)
print(urldefrag('http://a/b#c'), urldefrag('http://a').geturl(), urldefrag('http://a/b#c').geturl(), ParseResult('s', 'n', 'p', 'x', 'q', 'f').geturl(), isinstance(u, tuple))
scheme, netloc, *rest = u
print(scheme, netloc, rest)
try:
    u.path = 'x'
except AttributeError as e:
    print('AttributeError')
try:
    u._replace(bad=1)
except (ValueError, TypeError) as e:
    print(type(e).__name__, e)
#> http://a/z?c#d {'scheme': 'http', 'netloc': 'a', 'path': '/b', 'query': 'c', 'fragment': 'd'} http ('http', 'a', '/b', 'c', 'd') True ('scheme', 'netloc', 'path', 'query', 'fragment') SplitResultBytes(scheme=b'http', netloc=b'a', path=b'/b', query=b'c', fragment=b'd') True
#> DefragResult(url='http://a/b', fragment='c') http://a http://a/b#c s://n/p;x?q#f True
#> http a ['/b', 'c', 'd']
#> AttributeError
#> TypeError Got unexpected field names: ['bad']

# ---- bytes
from urllib.parse import urlparse, urlsplit, urljoin, urldefrag
print(urlparse(b'http://a:1/b;c?d#e'), urlsplit(b'http://u:p@a:1/').hostname, urlsplit(b'http://a:12/').port, urljoin(b'http://a/b', b'c'), urldefrag(b'a#b'), urlsplit(b'http://a/b?c').geturl())
try:
    urljoin('a', b'b')
except TypeError as e:
    print(e)
#> ParseResultBytes(scheme=b'http', netloc=b'a:1', path=b'/b', params=b'c', query=b'd', fragment=b'e') b'a' 12 b'http://a/c' DefragResultBytes(url=b'a', fragment=b'b') b'http://a/b?c'
#> Cannot mix str and non-str arguments

# ---- unparse
from urllib.parse import urlunparse, urlunsplit
print(urlunparse(('http', 'a', 'b', 'p', 'q', 'f')), urlunsplit(('', 'a', '/b', '', '')), urlunsplit(['http', '', '', 'x', '']), urlunsplit(('file', '', '/etc', '', '')), urlunsplit(('mailto', '', 'a@b', '', '')), urlunsplit(('', '', '//x', '', '')))
#> http://a/b;p?q#f //a/b http://?x file:///etc mailto:a@b ////x

# ---- urljoin
from urllib.parse import urljoin
base = 'http://a/b/c/d;p?q'
for r in ['g:h', 'g', './g', 'g/', '/g', '//g', '?y', 'g?y', '#s', 'g#s', ';x', '', '.', './', '..', '../', '../g', '../..', '../../g', '../../../g', '/./g', 'g.', '..g', './../g', 'g/./h', 'g/../h', 'http:g', 'g;x=1/../y', 'https://z/']:
    print(repr(r), urljoin(base, r))
print(urljoin('', 'a'), urljoin('http://a', 'b'), urljoin('http://a/', '?x'), urljoin('mailto:a', 'b'), urljoin('http://a/b/', 'c'), urljoin('/x/y', 'z'), urljoin('a/b', '../../c'))
#> 'g:h' g:h
#> 'g' http://a/b/c/g
#> './g' http://a/b/c/g
#> 'g/' http://a/b/c/g/
#> '/g' http://a/g
#> '//g' http://g
#> '?y' http://a/b/c/d;p?y
#> 'g?y' http://a/b/c/g?y
#> '#s' http://a/b/c/d;p?q#s
#> 'g#s' http://a/b/c/g#s
#> ';x' http://a/b/c/;x
#> '' http://a/b/c/d;p?q
#> '.' http://a/b/c/
#> './' http://a/b/c/
#> '..' http://a/b/
#> '../' http://a/b/
#> '../g' http://a/b/g
#> '../..' http://a/
#> '../../g' http://a/g
#> '../../../g' http://a/g
#> '/./g' http://a/g
#> 'g.' http://a/b/c/g.
#> '..g' http://a/b/c/..g
#> './../g' http://a/b/g
#> 'g/./h' http://a/b/c/g/h
#> 'g/../h' http://a/b/c/h
#> 'http:g' http://a/b/c/g
#> 'g;x=1/../y' http://a/b/c/y
#> 'https://z/' https://z/
#> a http://a/b http://a/?x b http://a/b/c /x/z c

# ---- quote
from urllib.parse import quote, quote_plus, quote_from_bytes
print(quote('a b/c?d=e&f'), quote('a/b', safe=''), quote('é€😀'), quote('~_-.'), quote(b'\xff '), quote(''), quote('a+b'), quote('é', encoding='latin-1'), quote('a:b', safe=':'), quote('/é/', safe='/é'))
print(quote_plus('a b&c=d/+'), quote_plus('a b', safe=' '), quote_plus(b'a b'), quote_from_bytes(b'a\x00b c'), quote_plus('x'))
for f in [lambda: quote(5), lambda: quote(b'a', encoding='utf-8'), lambda: quote_from_bytes('a'), lambda: quote('\ud800'), lambda: quote(None)]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
#> a%20b/c%3Fd%3De%26f a%2Fb %C3%A9%E2%82%AC%F0%9F%98%80 ~_-. %FF%20  a%2Bb %E9 a:b /%C3%A9/
#> a+b%26c%3Dd%2F%2B a+b a+b a%00b%20c x
#> TypeError quote_from_bytes() expected bytes
#> TypeError quote() doesn't support 'encoding' for bytes
#> TypeError quote_from_bytes() expected bytes
#> UnicodeEncodeError 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
#> TypeError quote_from_bytes() expected bytes

# ---- unquote
from urllib.parse import unquote, unquote_plus, unquote_to_bytes
print(unquote('a%20b%2Fc'), unquote('%C3%A9%e2%82%ac'), unquote('%FF%zz%'), unquote('a+b'), unquote_plus('a+b%2B'), unquote('%E9', 'latin-1'), unquote('é%C3%A9'), unquote(b'%41b'), unquote_to_bytes('a%FFé'), unquote_to_bytes(b'%4'), unquote('%ff', errors='ignore') == '', unquote('%'), unquote(''))
#> a b/c é€ �%zz% a+b a b+ é éé Ab b'a\xff\xc3\xa9' b'%4' True % 

# ---- parse_qs and parse_qsl
from urllib.parse import parse_qs, parse_qsl
print(parse_qs('a=1&b=2&a=3&c='), parse_qs('a=1&c=', keep_blank_values=True), parse_qsl('a=1&b=x%20y+z&=v&k'), parse_qsl('a=1;b=2', separator=';'), parse_qsl(b'a=1&b=%ff'), parse_qs(''), parse_qsl('a&b', keep_blank_values=True), parse_qsl('a=b=c'), parse_qsl('&&a=1'), parse_qs('é=ü'), parse_qsl('x=%FF', encoding='latin-1'))
for f in [lambda: parse_qsl('a', strict_parsing=True), lambda: parse_qsl('a=1&b=2', max_num_fields=1), lambda: parse_qsl('a', separator='')]:
    try:
        print(f())
    except ValueError as e:
        print(e)
#> {'a': ['1', '3'], 'b': ['2']} {'a': ['1'], 'c': ['']} [('a', '1'), ('b', 'x y z'), ('', 'v')] [('a', '1'), ('b', '2')] [(b'a', b'1'), (b'b', b'\xff')] {} [('a', ''), ('b', '')] [('a', 'b=c')] [('a', '1')] {'é': ['ü']} [('x', 'ÿ')]
#> bad query field: 'a'
#> Max number of fields exceeded
#> Separator must be of type string or bytes.

# ---- urlencode
from urllib.parse import urlencode, quote
print(urlencode({'a': 1, 'b': 'x y', 'c': 'é&='}), urlencode([('a', 1), ('a', 2)]), urlencode({'a': [1, 2]}), urlencode({'a': [1, 2], 'b': 'xy', 'c': (3,), 'd': 5}, doseq=True), urlencode({'a b': b'\xff '}), urlencode({'a': 'x y'}, quote_via=quote), urlencode({}), urlencode({'a': '/'}, safe='/'), urlencode({'a': None, 'b': True}))
for bad in (5, 'abc', ['ab'], [('a',)]):
    try:
        print(urlencode(bad))
    except Exception as e:
        print(type(e).__name__, e)
#> a=1&b=x+y&c=%C3%A9%26%3D a=1&a=2 a=%5B1%2C+2%5D a=1&a=2&b=xy&c=3&d=5 a+b=%FF+ a=x%20y  a=/ a=None&b=True
#> TypeError not a valid non-string sequence or mapping object
#> TypeError not a valid non-string sequence or mapping object
#> TypeError not a valid non-string sequence or mapping object
#> ValueError not enough values to unpack (expected 2, got 1)

# ---- changing a query
from urllib.parse import urlsplit, urlunsplit, parse_qsl, urlencode
def with_params(url, **params):
    parts = urlsplit(url)
    query = dict(parse_qsl(parts.query))
    query.update(params)
    return urlunsplit(parts._replace(query=urlencode(query)))
print(with_params('https://ex.org/s?q=a&page=1#top', page=2, lang='de'))
import urllib.parse
print(urllib.parse.quote('x y'), urllib.parse.urlparse('http://h/').hostname)
#> https://ex.org/s?q=a&page=2&lang=de#top
#> x%20y h

# ---- public names
import urllib.parse
print(sorted(urllib.parse.__all__))
#> ['DefragResult', 'DefragResultBytes', 'ParseResult', 'ParseResultBytes', 'SplitResult', 'SplitResultBytes', 'parse_qs', 'parse_qsl', 'quote', 'quote_from_bytes', 'quote_plus', 'unquote', 'unquote_plus', 'unquote_to_bytes', 'urldefrag', 'urlencode', 'urljoin', 'urlparse', 'urlsplit', 'urlunparse', 'urlunsplit']

# ---- schemes
from urllib.parse import urlparse
for s in ['ftp://h/a;type=i', 'data:text/plain;base64,SGk=', 'urn:isbn:123', '1http://x', 'a+b-c.d://x/y', 'http', 'http:', '://x', 'C:\\dir\\f', 'git+ssh://git@h/r.git']:
    print(urlparse(s))
#> ParseResult(scheme='ftp', netloc='h', path='/a', params='type=i', query='', fragment='')
#> ParseResult(scheme='data', netloc='', path='text/plain;base64,SGk=', params='', query='', fragment='')
#> ParseResult(scheme='urn', netloc='', path='isbn:123', params='', query='', fragment='')
#> ParseResult(scheme='', netloc='', path='1http://x', params='', query='', fragment='')
#> ParseResult(scheme='a+b-c.d', netloc='x', path='/y', params='', query='', fragment='')
#> ParseResult(scheme='', netloc='', path='http', params='', query='', fragment='')
#> ParseResult(scheme='http', netloc='', path='', params='', query='', fragment='')
#> ParseResult(scheme='', netloc='', path='://x', params='', query='', fragment='')
#> ParseResult(scheme='c', netloc='', path='\\dir\\f', params='', query='', fragment='')
#> ParseResult(scheme='git+ssh', netloc='git@h', path='/r.git', params='', query='', fragment='')

# ---- equal and hashed
from urllib.parse import urlsplit
print(urlsplit('http://a/') == urlsplit('http://a/'), len({urlsplit('http://a/'), urlsplit('http://a/')}), sorted([urlsplit('http://b'), urlsplit('http://a')])[0].netloc)
match urlsplit('https://h/p'):
    case ('https', host, path, _, _):
        print(host, path)
#> True 1 a
#> h /p

# ---- control characters and pairs
from urllib.parse import quote, unquote, urlencode
print([quote(chr(c)) for c in (0, 9, 32, 33, 127, 128, 255)], ascii(unquote('%00%7f')), urlencode([(1, 2.5)]))
#> ['%00', '%09', '%20', '%21', '%7F', '%C2%80', '%C3%BF'] '\x00\x7f' 1=2.5

# ---- urlparse: parts of many addresses
from urllib.parse import urlparse
for u in ('http://user:pw@host.com:80/p/a;par?q=1&r=2#frag', '//host/x', '/path', 'mailto:a@b.c', 'file:///tmp/x', 'HTTP://HOST/P', 'http://[::1]:8080/', '?q', '#f', '', 'a:b', 'http://h?x', 'ftp://h/a;type=i'):
    p = urlparse(u); print(repr(u), tuple(p), p.hostname, p.port, p.username, p.password)
#> 'http://user:pw@host.com:80/p/a;par?q=1&r=2#frag' ('http', 'user:pw@host.com:80', '/p/a', 'par', 'q=1&r=2', 'frag') host.com 80 user pw
#> '//host/x' ('', 'host', '/x', '', '', '') host None None None
#> '/path' ('', '', '/path', '', '', '') None None None None
#> 'mailto:a@b.c' ('mailto', '', 'a@b.c', '', '', '') None None None None
#> 'file:///tmp/x' ('file', '', '/tmp/x', '', '', '') None None None None
#> 'HTTP://HOST/P' ('http', 'HOST', '/P', '', '', '') host None None None
#> 'http://[::1]:8080/' ('http', '[::1]:8080', '/', '', '', '') ::1 8080 None None
#> '?q' ('', '', '', '', 'q', '') None None None None
#> '#f' ('', '', '', '', '', 'f') None None None None
#> '' ('', '', '', '', '', '') None None None None
#> 'a:b' ('a', '', 'b', '', '', '') None None None None
#> 'http://h?x' ('http', 'h', '', '', 'x', '') h None None None
#> 'ftp://h/a;type=i' ('ftp', 'h', '/a', 'type=i', '', '') h None None None

# ---- urlparse: what is wrong
from urllib.parse import urlparse, urlsplit
for u in ('http://h:port/', 'http://h:99999/'):
    try: urlparse(u).port
    except ValueError as e: print(e)
for u in ('http://[::1', 'http://[bad]/'):
    try: urlsplit(u)
    except ValueError as e: print(e)
for bad in (5, ['x']):
    try: urlparse(bad)
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
#> Port could not be cast to integer value as 'port'
#> Port out of range 0-65535
#> Invalid IPv6 URL
#> 'bad' does not appear to be an IPv4 or IPv6 address
#> AttributeError 'int' object has no attribute 'decode'
#> AttributeError 'list' object has no attribute 'decode'

# ---- results are named tuples
from urllib.parse import urlparse, urlsplit, ParseResult, SplitResult
p = urlparse('http://h/a?b#c')
print(p, p._replace(scheme='https').geturl(), p.geturl(), isinstance(p, tuple), urlsplit('http://h/a;b?c'), p[1], p.netloc, p._fields, ParseResult('s', 'n', '/p', '', 'q', '').geturl(), SplitResult('s', 'n', '/p', '', '').geturl())
#> ParseResult(scheme='http', netloc='h', path='/a', params='', query='b', fragment='c') https://h/a?b#c http://h/a?b#c True SplitResult(scheme='http', netloc='h', path='/a;b', query='c', fragment='') h h ('scheme', 'netloc', 'path', 'params', 'query', 'fragment') s://n/p?q s://n/p

# ---- bytes go through
from urllib.parse import urlparse, urlsplit, urljoin, urldefrag, ParseResultBytes
p = urlparse(b'http://h:1/a?b#c')
print(p, p.hostname, p.port, p.decode(), p.geturl(), isinstance(p, ParseResultBytes), urlparse('http://h').encode(), urlsplit(b'a://b'), urljoin(b'http://a/b', b'c'), urldefrag(b'a#b'))
try: urljoin('a', b'b')
except TypeError as e: print(e)
#> ParseResultBytes(scheme=b'http', netloc=b'h:1', path=b'/a', params=b'', query=b'b', fragment=b'c') b'h' 1 ParseResult(scheme='http', netloc='h:1', path='/a', params='', query='b', fragment='c') b'http://h:1/a?b#c' True ParseResultBytes(scheme=b'http', netloc=b'h', path=b'', params=b'', query=b'', fragment=b'') SplitResultBytes(scheme=b'a', netloc=b'b', path=b'', query=b'', fragment=b'') b'http://a/c' DefragResultBytes(url=b'a', fragment=b'b')
#> Cannot mix str and non-str arguments

# ---- urlunparse and urlunsplit
from urllib.parse import urlunparse, urlunsplit, urlparse
print(urlunparse(('http', 'h', '/p', 'x', 'q', 'f')), urlunparse(('', '', 'p', '', '', '')), urlunsplit(('http', 'h', 'p', 'q', 'f')), urlunsplit(('', 'h', '', '', '')), urlunparse(urlparse('http://a/b;c?d#e')), urlunsplit(('file', '', '/x', '', '')))
try: urlunparse(('a', 'b'))
except ValueError as e: print(e)
#> http://h/p;x?q#f p http://h/p?q#f //h http://a/b;c?d#e file:///x
#> not enough values to unpack (expected 7, got 3)

# ---- urljoin: the examples of RFC 3986
from urllib.parse import urljoin
base = 'http://a/b/c/d;p?q'
for r in ('g:h', 'g', './g', 'g/', '/g', '//g', '?y', 'g?y', '#s', 'g#s', ';x', 'g;x', '', '.', './', '..', '../', '../g', '../..', '../../g', '../../../g', '/./g', '/../g', 'g.', '.g', './../g', 'g/./h', 'g/../h', 'http:g'): print(r, urljoin(base, r))
#> g:h g:h
#> g http://a/b/c/g
#> ./g http://a/b/c/g
#> g/ http://a/b/c/g/
#> /g http://a/g
#> //g http://g
#> ?y http://a/b/c/d;p?y
#> g?y http://a/b/c/g?y
#> #s http://a/b/c/d;p?q#s
#> g#s http://a/b/c/g#s
#> ;x http://a/b/c/;x
#> g;x http://a/b/c/g;x
#>  http://a/b/c/d;p?q
#> . http://a/b/c/
#> ./ http://a/b/c/
#> .. http://a/b/
#> ../ http://a/b/
#> ../g http://a/b/g
#> ../.. http://a/
#> ../../g http://a/g
#> ../../../g http://a/g
#> /./g http://a/g
#> /../g http://a/g
#> g. http://a/b/c/g.
#> .g http://a/b/c/.g
#> ./../g http://a/b/g
#> g/./h http://a/b/c/g/h
#> g/../h http://a/b/c/h
#> http:g http://a/b/c/g

# ---- quote and its safe characters
from urllib.parse import quote, quote_plus, quote_from_bytes
print(quote('a b/c?d=é&~-._'), quote('a/b', safe=''), quote('é', encoding='latin-1'), quote(b'\xff a'), quote_plus('a b+c/d'), quote_plus('a b', safe=' '), quote('ü', safe='ü'), quote_from_bytes(b'a b\x00', safe=b''), quote(''))
for job in (lambda: quote(5), lambda: quote(b'x', encoding='utf-8'), lambda: quote('\ud800'), lambda: quote_from_bytes('x'), lambda: quote('é', encoding='ascii')):
    try: job()
    except (TypeError, UnicodeEncodeError) as e: print(type(e).__name__, e)
#> a%20b/c%3Fd%3D%C3%A9%26~-._ a%2Fb %E9 %FF%20a a+b%2Bc%2Fd a+b %C3%BC a%20b%00 
#> TypeError quote_from_bytes() expected bytes
#> TypeError quote() doesn't support 'encoding' for bytes
#> UnicodeEncodeError 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
#> TypeError quote_from_bytes() expected bytes
#> UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)

# ---- unquote, further
from urllib.parse import unquote, unquote_plus, unquote_to_bytes
print(unquote('a%20b%2Fc'), unquote('%C3%A9%zz%'), unquote('%E9', encoding='latin-1'), repr(unquote('%E9')), unquote('%e9', errors='ignore'), unquote_plus('a+b%2B'), unquote_to_bytes('a%20\xe9'), unquote_to_bytes(b'%41'), unquote(b'%41'), unquote('é%20'))
try: unquote('%ff', errors='strict')
except UnicodeDecodeError as e: print(e)
#> a b/c é%zz% é '�'  a b+ b'a \xc3\xa9' b'A' A é 
#> 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte

# ---- parse_qs and parse_qsl, further
from urllib.parse import parse_qs, parse_qsl
print(parse_qs('a=1&b=2&a=3'), parse_qs('a=&b'), parse_qs('a=&b', keep_blank_values=True), parse_qsl('a=1;b=2', separator=';'), parse_qs('x=%C3%A9+y'), parse_qs(b'a=1'), parse_qsl('a=1&&b=2'), parse_qs(''), parse_qsl('=v&k'), parse_qs('a=1', max_num_fields=1))
for job in (lambda: parse_qs('a', strict_parsing=True), lambda: parse_qs('a=1&b=2', max_num_fields=1), lambda: parse_qs('a=1', separator=''), lambda: parse_qs('a=%ff', errors='strict')):
    try: job()
    except ValueError as e: print(type(e).__name__, e)
#> {'a': ['1', '3'], 'b': ['2']} {} {'a': [''], 'b': ['']} [('a', '1'), ('b', '2')] {'x': ['é y']} {b'a': [b'1']} [('a', '1'), ('b', '2')] {} [('', 'v')] {'a': ['1']}
#> ValueError bad query field: 'a'
#> ValueError Max number of fields exceeded
#> ValueError Separator must be of type string or bytes.
#> UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte

# ---- urlencode, further
from urllib.parse import urlencode, quote
print(urlencode({'a': 1, 'b': 'x y', 'c': 'é&='}), urlencode([('a', 1), ('a', 2)]), urlencode({'l': [1, 2]}), urlencode({'l': [1, 'b c'], 's': 'xy'}, doseq=True), urlencode({'a': b'\xff', 'n': None}), urlencode({'p': 'a b/c'}, quote_via=quote, safe='/'), urlencode({}), urlencode({'é': 'ü'}, encoding='latin-1'))
for bad in (5, 'abc', [1]):
    try: urlencode(bad)
    except TypeError as e: print(e)
#> a=1&b=x+y&c=%C3%A9%26%3D a=1&a=2 l=%5B1%2C+2%5D l=1&l=b+c&s=xy a=%FF&n=None p=a%20b/c  %E9=%FC
#> not a valid non-string sequence or mapping object
#> not a valid non-string sequence or mapping object
#> not a valid non-string sequence or mapping object

# ---- urldefrag
from urllib.parse import urldefrag
print(urldefrag('http://a/b#c'), urldefrag('x'), urldefrag('a#b').url, urldefrag('a#b').fragment, urldefrag('a#b').geturl(), tuple(urldefrag('?q#')))
#> DefragResult(url='http://a/b', fragment='c') DefragResult(url='x', fragment='') a b a#b ('?q', '')

# ---- change the query of an address
from urllib.parse import urlsplit, urlunsplit, parse_qsl, urlencode
def with_query(url, **kw):
    p = urlsplit(url); q = dict(parse_qsl(p.query)) | kw
    return urlunsplit(p._replace(query=urlencode(sorted(q.items()))))
print(with_query('https://x.y/z?b=1#f', a='é', b=2), with_query('http://h', q='a b'))
#> https://x.y/z?a=%C3%A9&b=2#f http://h?q=a+b

# ---- scheme, allow_fragments and control characters
from urllib.parse import urlparse, urlsplit
print(urlparse('//h/p', scheme='https'), urlparse('a#b', allow_fragments=False), urlsplit('http://h/\n\tx'), urlsplit('  http://h '), urlparse('http://h/p;a;b'))
#> ParseResult(scheme='https', netloc='h', path='/p', params='', query='', fragment='') ParseResult(scheme='', netloc='', path='a#b', params='', query='', fragment='') SplitResult(scheme='http', netloc='h', path='/x', query='', fragment='') SplitResult(scheme='http', netloc='h ', path='', query='', fragment='') ParseResult(scheme='http', netloc='h', path='/p', params='a;b', query='', fragment='')

# ---- ports and hosts, further
from urllib.parse import urlsplit
for u in ('http://H:80', 'http://u@h', 'http://u:@h:', 'http://:5', 'http://a:b:c@d:1', 'http://[fe80::1%25en]:7/', 'http://h:0'): s = urlsplit(u); print(u, s.hostname, s.port, s.username, s.password, s.netloc)
#> http://H:80 h 80 None None H:80
#> http://u@h h None u None u@h
#> http://u:@h: h None u  u:@h:
#> http://:5 None 5 None None :5
#> http://a:b:c@d:1 d 1 a b:c a:b:c@d:1
#> http://[fe80::1%25en]:7/ fe80::1%25en 7 None None [fe80::1%25en]:7
#> http://h:0 h 0 None None h:0

# ---- cleaning a list of links
from urllib.parse import urljoin, urldefrag, urlsplit
page = 'https://ex.com/docs/a.html'
links = ['b.html', '../c#x', '/d?e=1', 'https://other.org/', '#top', 'mailto:x@y']
full = [urldefrag(urljoin(page, l)).url for l in links]
print(full, sorted({urlsplit(u).netloc for u in full if urlsplit(u).scheme.startswith('http')}))
#> ['https://ex.com/docs/b.html', 'https://ex.com/c', 'https://ex.com/d?e=1', 'https://other.org/', 'https://ex.com/docs/a.html', 'mailto:x@y'] ['ex.com', 'other.org']

# ---- quote and unquote are inverse
from urllib.parse import quote, unquote, quote_plus, unquote_plus, urlencode, parse_qsl
texts = ['', 'plain', 'a b', '100%', '日本/é', '+&=?#', '\n\t', '😀']
print(all(unquote(quote(t)) == t and unquote_plus(quote_plus(t)) == t for t in texts), parse_qsl(urlencode([('k', t) for t in texts]), keep_blank_values=True) == [('k', t) for t in texts])
#> True True

# ---- names
import urllib.parse as p
print(p.DefragResult._fields, p.SplitResultBytes._fields, p.DefragResultBytes(b'a', b'b').decode(), p.urlparse.__module__, len(p.uses_relative) > 5)
#> ('url', 'fragment') ('scheme', 'netloc', 'path', 'query', 'fragment') DefragResult(url='a', fragment='b') urllib.parse True

# ---- urljoin and urldefrag tell an empty part from one that is not there
from urllib.parse import urldefrag, urljoin, urlsplit
for base in 'http://a/b/c/d;p?q#f', 'a/b', 'http://a/?', 'http://a/b#', 'http://a':
    print([urljoin(base, url) for url in ('p#', 'p?', '?', '#', ';', 'p;', 'p?#', '?#', '//h?', '//', 'http:', 'http:#', 'http://h/p?', '#x', '/?')])
print([urldefrag(url) for url in ('http://a?#', 'http://a/#', '#', 'a?#x')], urlsplit('http://a/?#').geturl())
#> ['http://a/b/c/p#', 'http://a/b/c/p?', 'http://a/b/c/d;p?', 'http://a/b/c/d;p?q#', 'http://a/b/c/;', 'http://a/b/c/p;', 'http://a/b/c/p?#', 'http://a/b/c/d;p?#', 'http://h?', 'http://a/b/c/d;p?q#f', 'http://a/b/c/d;p?q#f', 'http://a/b/c/d;p?q#', 'http://h/p?', 'http://a/b/c/d;p?q#x', 'http://a/?']
#> ['a/p#', 'a/p?', 'a/b?', 'a/b#', 'a/;', 'a/p;', 'a/p?#', 'a/b?#', '//h?', 'a/b', 'http:', 'http:#', 'http://h/p?', 'a/b#x', '/?']
#> ['http://a/p#', 'http://a/p?', 'http://a/?', 'http://a/?#', 'http://a/;', 'http://a/p;', 'http://a/p?#', 'http://a/?#', 'http://h?', 'http://a/?', 'http://a/?', 'http://a/?#', 'http://h/p?', 'http://a/?#x', 'http://a/?']
#> ['http://a/p#', 'http://a/p?', 'http://a/b?', 'http://a/b#', 'http://a/;', 'http://a/p;', 'http://a/p?#', 'http://a/b?#', 'http://h?', 'http://a/b#', 'http://a/b#', 'http://a/b#', 'http://h/p?', 'http://a/b#x', 'http://a/?']
#> ['http://a/p#', 'http://a/p?', 'http://a?', 'http://a#', 'http://a/;', 'http://a/p;', 'http://a/p?#', 'http://a?#', 'http://h?', 'http://a', 'http://a', 'http://a#', 'http://h/p?', 'http://a#x', 'http://a/?']
#> [DefragResult(url='http://a?', fragment=''), DefragResult(url='http://a/', fragment=''), DefragResult(url='', fragment=''), DefragResult(url='a?', fragment='x')] http://a/

# ---- ordinary URLs and queries, and what is read otherwise
from urllib.parse import *
class S(str): pass
for url in ('HTTPS://user:pw@Ex.com:8080/a;p/b;q?x=1&y#f', ' \thttp://a\n/b', 'mailto:a@b', '1a:b', '//h?q', 'a?b#c?d', S('http://h/p'), 'http://é/ü', 'x+y-z.1:p', ':a', 'http://[::1]:80/'):
    print(ascii(urlsplit(url)), ascii(urlparse(url).params), urlparse(url).port)
print(urlsplit('a#b', allow_fragments=False), urlsplit('a', ' ftp\n'), urlunparse(('ftp', '', '', 'p', '', '')))
for s in ('a b/ü', "!*'()~", '%41%zz%4', '%4\t', 'a+b%26c', '%F0%9F%98%80%ff%C3', '', S('a b')):
    print(ascii((quote(s), quote(s, ''), quote(s, "'/é"), quote_plus(s), quote_plus(s, ' '), unquote(s), unquote_plus(s))))
print(parse_qsl('a=1&b=&&c&=d&a=x+y%20z'), parse_qs('a=1&b=&a=2', True), parse_qs('a=1;b=2', separator=';'))
print(urlencode({'a b': 1, 'c': None, 'd': 2.5, 'e': 'ü', b'f': b'g h'}), urlencode([('a', [1, 'x y'])], doseq=True), urlencode([('a', [1, 2])]), urlencode((('k', v) for v in 'ab') and [('k', 'v/w')], safe='/'))
#> SplitResult(scheme='https', netloc='user:pw@Ex.com:8080', path='/a;p/b;q', query='x=1&y', fragment='f') 'q' 8080
#> SplitResult(scheme='http', netloc='a', path='/b', query='', fragment='') '' None
#> SplitResult(scheme='mailto', netloc='', path='a@b', query='', fragment='') '' None
#> SplitResult(scheme='', netloc='', path='1a:b', query='', fragment='') '' None
#> SplitResult(scheme='', netloc='h', path='', query='q', fragment='') '' None
#> SplitResult(scheme='', netloc='', path='a', query='b', fragment='c?d') '' None
#> SplitResult(scheme='http', netloc='h', path='/p', query='', fragment='') '' None
#> SplitResult(scheme='http', netloc='\xe9', path='/\xfc', query='', fragment='') '' None
#> SplitResult(scheme='x+y-z.1', netloc='', path='p', query='', fragment='') '' None
#> SplitResult(scheme='', netloc='', path=':a', query='', fragment='') '' None
#> SplitResult(scheme='http', netloc='[::1]:80', path='/', query='', fragment='') '' 80
#> SplitResult(scheme='', netloc='', path='a#b', query='', fragment='') SplitResult(scheme='ftp', netloc='', path='a', query='', fragment='') ftp:///;p
#> ('a%20b/%C3%BC', 'a%20b%2F%C3%BC', 'a%20b/%C3%BC', 'a+b%2F%C3%BC', 'a+b%2F%C3%BC', 'a b/\xfc', 'a b/\xfc')
#> ('%21%2A%27%28%29~', '%21%2A%27%28%29~', "%21%2A'%28%29~", '%21%2A%27%28%29~', '%21%2A%27%28%29~', "!*'()~", "!*'()~")
#> ('%2541%25zz%254', '%2541%25zz%254', '%2541%25zz%254', '%2541%25zz%254', '%2541%25zz%254', 'A%zz%4', 'A%zz%4')
#> ('%254%09', '%254%09', '%254%09', '%254%09', '%254%09', '%4\t', '%4\t')
#> ('a%2Bb%2526c', 'a%2Bb%2526c', 'a%2Bb%2526c', 'a%2Bb%2526c', 'a%2Bb%2526c', 'a+b&c', 'a b&c')
#> ('%25F0%259F%2598%2580%25ff%25C3', '%25F0%259F%2598%2580%25ff%25C3', '%25F0%259F%2598%2580%25ff%25C3', '%25F0%259F%2598%2580%25ff%25C3', '%25F0%259F%2598%2580%25ff%25C3', '\U0001f600\ufffd\ufffd', '\U0001f600\ufffd\ufffd')
#> ('', '', '', '', '', '', '')
#> ('a%20b', 'a%20b', 'a%20b', 'a+b', 'a+b', 'a b', 'a b')
#> [('a', '1'), ('', 'd'), ('a', 'x y z')] {'a': ['1', '2'], 'b': ['']} {'a': ['1'], 'b': ['2']}
#> a+b=1&c=None&d=2.5&e=%C3%BC&f=g+h a=1&a=x+y a=%5B1%2C+2%5D k=v/w

# ---- an address without a host has no slashes when it is joined or loses its fragment
from urllib.parse import urldefrag, urljoin, urlsplit, urlunsplit
for url in ('http:?q#f', 'http:#f', 'http:/a#f', 'file:#f', 'file:///x#f', '//#f', 'x:?#f'):
    print(url, urldefrag(url).url)
for url in ('//', '//v', '///w', '?y', '#z', 'v/w', ';p', '/;p', '.', '..'):
    print(url, urljoin('http:', url), urljoin('file:', url), urljoin('http:///a/b;c?d', url))
for url in ('http:', 'http:?q', 'http:a', 'http:/a', 'file:', 'svn+ssh:', 'mailto:', 'x:'):
    print(url, urlsplit(url).geturl(), urlunsplit(urlsplit(url)))
#> http:?q#f http:?q
#> http:#f http:
#> http:/a#f http:/a
#> file:#f file:
#> file:///x#f file:///x
#> //#f //
#> x:?#f x:?
#> // http: file: http:///a/b;c?d
#> //v http://v file://v http://v
#> ///w http:/w file:/w http:///w
#> ?y http:?y file:?y http:///a/b;c?y
#> #z http:#z file:#z http:///a/b;c?d#z
#> v/w http:/v/w file:/v/w http:///a/v/w
#> ;p http:/;p file:/;p http:///a/;p
#> /;p http:/;p file:/;p http:///;p
#> . http:/ file:/ http:///a/
#> .. http:/ file:/ http:///
#> http: http:// http://
#> http:?q http://?q http://?q
#> http:a http:a http:a
#> http:/a http:///a http:///a
#> file: file:// file://
#> svn+ssh: svn+ssh:// svn+ssh://
#> mailto: mailto: mailto:
#> x: x: x:

# ---- false values for a query are deprecated
import warnings
from urllib.parse import parse_qs, parse_qsl
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    for query in (None, 0, [], {}, False, '', b''):
        print(parse_qsl(query), parse_qs(query))
for w in caught:
    print(w.category.__name__, w.message, w.lineno)
#> [] {}
#> [] {}
#> [] {}
#> [] {}
#> [] {}
#> [] {}
#> [] {}
#> DeprecationWarning Accepting int objects with false value in urllib.parse.parse_qsl() is deprecated as of 3.14 498
#> DeprecationWarning Accepting int objects with false value in urllib.parse.parse_qsl() is deprecated as of 3.14 498
#> DeprecationWarning Accepting list objects with false value in urllib.parse.parse_qsl() is deprecated as of 3.14 498
#> DeprecationWarning Accepting list objects with false value in urllib.parse.parse_qsl() is deprecated as of 3.14 498
#> DeprecationWarning Accepting dict objects with false value in urllib.parse.parse_qsl() is deprecated as of 3.14 498
#> DeprecationWarning Accepting dict objects with false value in urllib.parse.parse_qsl() is deprecated as of 3.14 498
#> DeprecationWarning Accepting bool objects with false value in urllib.parse.parse_qsl() is deprecated as of 3.14 498
#> DeprecationWarning Accepting bool objects with false value in urllib.parse.parse_qsl() is deprecated as of 3.14 498

# ---- urlsplit() takes what can be hashed
from urllib.parse import urlsplit
for url in ([], ['a'], bytearray(b'a'), {}):
    try:
        print(urlsplit(url))
    except TypeError as e:
        print(e)
#> unhashable type: 'list'
#> unhashable type: 'list'
#> unhashable type: 'bytearray'
#> unhashable type: 'dict'
