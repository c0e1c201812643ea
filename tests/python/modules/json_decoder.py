# ---- the decoder and its error
from json.decoder import JSONDecoder, JSONDecodeError
import json
print(JSONDecoder is json.JSONDecoder, JSONDecodeError is json.JSONDecodeError, JSONDecoder().decode(' [1, {"a": null}] '), JSONDecoder.__module__)
try: JSONDecoder().decode('[1] x')
except JSONDecodeError as e: print(e, e.pos)
#> True True [1, {'a': None}] json.decoder
#> Extra data: line 1 column 5 (char 4) 4

# ---- raw_decode reads one value of a stream
from json.decoder import JSONDecoder, JSONDecodeError
def values(text):
    d, at = JSONDecoder(), 0
    while at < len(text):
        while at < len(text) and text[at].isspace(): at += 1
        if at < len(text): v, at = d.raw_decode(text, at); yield v
print(list(values('1 "two" [3]\n{"four": 4}null')))
try: list(values('1 [2'))
except JSONDecodeError as e: print(e)
print(JSONDecoder().raw_decode('xx5', 2), JSONDecoder().raw_decode(s='[1]', idx=0))
#> [1, 'two', [3], {'four': 4}, None]
#> Expecting ',' delimiter: line 1 column 5 (char 4)
#> (5, 3) ([1], 3)

# ---- options of the decoder
from json.decoder import JSONDecoder
d = JSONDecoder(object_hook=lambda o: tuple(o), parse_int=lambda s: s + 'i', parse_float=lambda s: s + 'f', parse_constant=str.lower, strict=False)
print(d.decode('{"a": [1, 2.5, NaN], "b": "x\ty"}'), d.decode('[1e5, -0, Infinity]'), d.strict, JSONDecoder(object_pairs_hook=list).decode('{"a":1,"a":2}'))
for bad in (5, None, b'[]'):
    try: d.decode(bad)
    except TypeError as e: print(e)
#> ('a', 'b') ['1e5f', '-0i', 'infinity'] False [('a', 1), ('a', 2)]
#> expected string or bytes-like object, got 'int'
#> expected string or bytes-like object, got 'NoneType'
#> cannot use a string pattern on a bytes-like object

# ---- errors pickle and format
from json.decoder import JSONDecodeError
e = JSONDecodeError('Expecting value', 'a\nbc', 3)
print(e.args, e.lineno, e.colno, str(e), repr(e), JSONDecodeError.__mro__[1])
try: JSONDecodeError('x')
except TypeError as err: print(err)
#> ('Expecting value: line 2 column 2 (char 3)',) 2 2 Expecting value: line 2 column 2 (char 3) JSONDecodeError('Expecting value: line 2 column 2 (char 3)') <class 'ValueError'>
#> JSONDecodeError.__init__() missing 2 required positional arguments: 'doc' and 'pos'

# ---- the scanner's parts can be replaced by a subclass
from json.decoder import JSONDecoder
class Comments(JSONDecoder):
    def decode(self, s):
        return super().decode('\n'.join(l.split('//')[0] for l in s.splitlines()))
print(Comments().decode('{"a": 1, // one\n"b": [2] // two\n}'))
import json
print(json.loads('[1] // x', cls=Comments))
#> {'a': 1, 'b': [2]}
#> [1]

# ---- deep and broken
from json.decoder import JSONDecoder, JSONDecodeError
deep = '[' * 50 + ']' * 50
print(len(str(JSONDecoder().decode(deep))))
for bad in ('[' * 5, '{"a": {"b": [1, 2, }}', '[1,, 2]', '{"a": tru}', '"\ud800"'):
    try: print(ascii(JSONDecoder().decode(bad)))
    except JSONDecodeError as e: print(e)
#> 100
#> Expecting value: line 1 column 6 (char 5)
#> Expecting value: line 1 column 20 (char 19)
#> Expecting value: line 1 column 4 (char 3)
#> Expecting value: line 1 column 7 (char 6)
#> '\ud800'
