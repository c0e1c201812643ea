# json.scanner: the scanner of a decoder.

# ---- make_scanner of a decoder
from json.decoder import JSONDecoder
from json.scanner import make_scanner
scan = make_scanner(JSONDecoder())
for text in ('1', '[1, 2]', '{"a": null}', '"x" rest', 'true', '-1.5e3,'):
    print(scan(text, 0))
#> (1, 1)
#> ([1, 2], 6)
#> ({'a': None}, 11)
#> ('x', 3)
#> (True, 4)
#> (-1500.0, 6)

# ---- a scan from the middle
from json import JSONDecoder
scan = JSONDecoder().scan_once
print(scan('xx[1]yy', 2), scan('a=3', 2), scan('"a" "b"', 4))
#> ([1], 5) (3, 3) ('b', 7)

# ---- where nothing begins
from json import JSONDecoder
scan = JSONDecoder().scan_once
for text, at in (('', 0), ('x', 0), ('[1]', 3), ('tru', 0), ('-', 0), ('[1]', 100)):
    try:
        print(scan(text, at))
    except StopIteration as e:
        print('StopIteration', e.value)
#> StopIteration 0
#> StopIteration 0
#> StopIteration 3
#> StopIteration 0
#> StopIteration 0
#> StopIteration 100

# ---- errors inside
from json import JSONDecoder, JSONDecodeError
scan = JSONDecoder().scan_once
for text in ('[1 2]', '{"a" 1}', '{1: 2}', '"abc', '["a", ]', '"\\x"', '"\n"'):
    try:
        print(scan(text, 0))
    except JSONDecodeError as e:
        print(e)
#> Expecting ',' delimiter: line 1 column 4 (char 3)
#> Expecting ':' delimiter: line 1 column 6 (char 5)
#> Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
#> Unterminated string starting at: line 1 column 1 (char 0)
#> Illegal trailing comma before end of array: line 1 column 5 (char 4)
#> Invalid \escape: line 1 column 2 (char 1)
#> Invalid control character at: line 1 column 2 (char 1)

# ---- a negative place, and wrong arguments
from json import JSONDecoder
scan = JSONDecoder().scan_once
for args in (('1', -1), (1, 0), ('1', 'x'), (b'1', 0), ('1', True)):
    try:
        print(scan(*args))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
#> ValueError idx cannot be negative
#> TypeError first argument must be a string, not int
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError first argument must be a string, not bytes
#> Traceback (most recent call last):
#>   File "json_scanner.py", line 58, in <module>
#>     print(scan(*args))
#>           ~~~~^^^^^^^
#> StopIteration: 1

# ---- hooks of the decoder
from json import JSONDecoder
scan = JSONDecoder(parse_float=str, parse_int=lambda s: -int(s), parse_constant=lambda s: s.lower(), object_pairs_hook=tuple).scan_once
print(scan('{"a": [1, 2.50, NaN, -Infinity], "a": 3}', 0))
scan = JSONDecoder(object_hook=lambda d: list(d.items()), strict=False).scan_once
print(scan('{"k": {"t": "a\tb"}}', 0))
#> ((('a', [-1, '2.50', 'nan', '-infinity']), ('a', -3)), 40)
#> ([('k', [('t', 'a\tb')])], 19)

# ---- values that follow each other
from json import JSONDecoder
def values(text):
    decoder, at = JSONDecoder(), 0
    while at < len(text):
        value, at = decoder.raw_decode(text, at)
        yield value
        while at < len(text) and text[at].isspace():
            at += 1
print(list(values('1 "two" [3] {"four": 4} null')))
#> [1, 'two', [3], {'four': 4}, None]

# ---- a decoder with attributes of its own
from json.scanner import make_scanner
class Context:
    strict = True
    object_hook = None
    object_pairs_hook = None
    parse_float = float
    parse_int = int
    parse_constant = {'NaN': 0, 'Infinity': 1, '-Infinity': -1}.__getitem__
    memo = {}
scan = make_scanner(Context)
print(scan('[NaN, Infinity, -Infinity, 1.5, 2]', 0), type(scan).__name__)
del Context.strict
try:
    make_scanner(Context)
except AttributeError as e:
    print(e)
#> ([0, 1, -1, 1.5, 2], 34) Scanner
#> type object 'Context' has no attribute 'strict'
