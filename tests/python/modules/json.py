# json: reading and writing, every keyword, subclasses and hooks, and CPython's words for mistakes.

# ---- dumps of plain data
import json
print(json.dumps({'a': 1, 'b': [True, False, None], 'c': 'text', 'd': 1.5, 'e': {}, 'f': []}))
print(json.dumps([1, -2, 0.1, 1e100, 1e16, 123456789012345678901234567890, -0.0]), json.dumps(()), json.dumps((1, (2,))))
print(json.dumps('x'), json.dumps(None), json.dumps(True), json.dumps(3), json.dumps(2.0))
#> {"a": 1, "b": [true, false, null], "c": "text", "d": 1.5, "e": {}, "f": []}
#> [1, -2, 0.1, 1e+100, 1e+16, 123456789012345678901234567890, -0.0] [] [1, [2]]
#> "x" null true 3 2.0

# ---- loads of plain data
import json
print(json.loads('{"a": 1, "b": [true, false, null], "c": "text", "d": 1.5, "e": {}, "f": []}'))
print(json.loads('[1, -2, 0.1, 1e100, 1E+5, 1e-2, 123456789012345678901234567890, -0, -0.0, 0]'))
print(json.loads(' "x" '), json.loads('null'), json.loads('\ttrue\n'), json.loads('3'), json.loads('\r2.0'))
print(type(json.loads('1')), type(json.loads('1.0')), type(json.loads('1e2')))
#> {'a': 1, 'b': [True, False, None], 'c': 'text', 'd': 1.5, 'e': {}, 'f': []}
#> [1, -2, 0.1, 1e+100, 100000.0, 0.01, 123456789012345678901234567890, 0, -0.0, 0]
#> x None True 3 2.0
#> <class 'int'> <class 'float'> <class 'float'>

# ---- strings out
import json
print(json.dumps('a"b\\c/d\b\f\n\r\t\x00\x1f\x7f'))
print(json.dumps('äöü€😀\u2028'), json.dumps('äöü€😀', ensure_ascii=False))
print(json.dumps({'ä': 'ß'}), json.dumps({'ä': 'ß'}, ensure_ascii=False), json.dumps('\x7f', ensure_ascii=False) == '"\x7f"')
print(ascii(json.dumps('\ud800', ensure_ascii=False)), json.dumps('\ud800\udc00'))
#> "a\"b\\c/d\b\f\n\r\t\u0000\u001f\u007f"
#> "\u00e4\u00f6\u00fc\u20ac\ud83d\ude00\u2028" "äöü€😀"
#> {"\u00e4": "\u00df"} {"ä": "ß"} True
#> '"\ud800"' "\ud800\udc00"

# ---- strings in
import json
print(repr(json.loads(r'"a\"b\\c\/d\b\f\n\r\t\u00e4\u20ac"')))
print(json.loads(r'"\ud83d\ude00"'), ascii(json.loads(r'"\ud83d"')), ascii(json.loads(r'"\ude00\ud83d"')), len(json.loads('"😀"')))
print(json.loads('{"\\u0061": "😀", "b😀": 1}'))
#> 'a"b\\c/d\x08\x0c\n\r\tä€'
#> 😀 '\ud83d' '\ude00\ud83d' 1
#> {'a': '😀', 'b😀': 1}

# ---- indent
import json
data = {'name': 'Ann', 'tags': ['a', 'b'], 'empty': [], 'none': {}, 'nested': {'x': [1, [2, {'y': None}]]}}
print(json.dumps(data, indent=2))
print(json.dumps(data, indent=0))
print(json.dumps([1, {'a': 2}], indent='--'))
print(json.dumps([1, [2]], indent='\t').replace('\t', '<tab>'))
print(json.dumps(5, indent=4), json.dumps([], indent=4), json.dumps({}, indent=4))
#> {
#>   "name": "Ann",
#>   "tags": [
#>     "a",
#>     "b"
#>   ],
#>   "empty": [],
#>   "none": {},
#>   "nested": {
#>     "x": [
#>       1,
#>       [
#>         2,
#>         {
#>           "y": null
#>         }
#>       ]
#>     ]
#>   }
#> }
#> {
#> "name": "Ann",
#> "tags": [
#> "a",
#> "b"
#> ],
#> "empty": [],
#> "none": {},
#> "nested": {
#> "x": [
#> 1,
#> [
#> 2,
#> {
#> "y": null
#> }
#> ]
#> ]
#> }
#> }
#> [
#> --1,
#> --{
#> ----"a": 2
#> --}
#> ]
#> [
#> <tab>1,
#> <tab>[
#> <tab><tab>2
#> <tab>]
#> ]
#> 5 [] {}

# ---- indent with separators
import json
print(json.dumps({'a': [1, 2]}, indent=1, separators=(';', '=')))
print(json.dumps({'a': [1, 2], 'b': 3}, separators=(',', ':')))
print(json.dumps({'a': [1, 2], 'b': 3}, separators=(' , ', ' : ')))
print(json.dumps([1, 2], indent=-3), json.dumps([1, 2], indent=True))
#> {
#>  "a"=[
#>   1;
#>   2
#>  ]
#> }
#> {"a":[1,2],"b":3}
#> {"a" : [1 , 2] , "b" : 3}
#> [
#> 1,
#> 2
#> ] [
#>  1,
#>  2
#> ]

# ---- sort_keys
import json
print(json.dumps({'b': 1, 'a': {'z': 1, 'y': 2}}, sort_keys=True), json.dumps({3: 1, 1: 2, 2: 3}, sort_keys=True))
print(json.dumps({1.5: 1, 1: 2}, sort_keys=True), json.dumps({'é': 1, 'z': 2, 'Z': 3, '😀': 4, '\ufb01': 5}, sort_keys=True))
print(json.dumps({'b': [{'d': 1, 'c': 2}]}, sort_keys=True, indent=1))
try:
    json.dumps({'a': 1, 2: 3}, sort_keys=True)
except TypeError as e:
    print(e)
#> {"a": {"y": 2, "z": 1}, "b": 1} {"1": 2, "2": 3, "3": 1}
#> {"1": 2, "1.5": 1} {"Z": 3, "z": 2, "\u00e9": 1, "\ufb01": 5, "\ud83d\ude00": 4}
#> {
#>  "b": [
#>   {
#>    "c": 2,
#>    "d": 1
#>   }
#>  ]
#> }
#> '<' not supported between instances of 'int' and 'str'

# ---- keys that are not str
import json
print(json.dumps({1: 'a', 1.5: 'b', True: 'c', None: 'd', -7: 'e', 10**20: 'f'}), json.dumps({False: 0, float('inf'): 1}))
try:
    json.dumps({(1, 2): 3})
except TypeError as e:
    print(e, e.__notes__ if hasattr(e, '__notes__') else 'no notes')
print(json.dumps({(1, 2): 3, 'a': 1, b'x': 2}, skipkeys=True), json.dumps({(1, 2): 3}, skipkeys=True))
print(json.dumps({(1, 2): 3}, skipkeys=True, indent=2))
#> {"1": "c", "1.5": "b", "null": "d", "-7": "e", "100000000000000000000": "f"} {"false": 0, "Infinity": 1}
#> keys must be str, int, float, bool or None, not tuple no notes
#> {"a": 1} {}
#> {}

# ---- objects that are not serializable
import json
class Point:
    pass
for value in [Point(), {1, 2}, b'x', 1j, object, len, range(3), [1, Point()], {'a': {'b': [0, {1}]}}]:
    try:
        print(json.dumps(value))
    except TypeError as e:
        print(e, getattr(e, '__notes__', None))
#> Object of type Point is not JSON serializable None
#> Object of type set is not JSON serializable None
#> Object of type bytes is not JSON serializable None
#> Object of type complex is not JSON serializable None
#> Object of type type is not JSON serializable None
#> Object of type builtin_function_or_method is not JSON serializable None
#> Object of type range is not JSON serializable None
#> Object of type Point is not JSON serializable ['when serializing list item 1']
#> Object of type set is not JSON serializable ['when serializing list item 1', "when serializing dict item 'b'", "when serializing dict item 'a'"]

# ---- default
import json
class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y
def default(o):
    if isinstance(o, Point):
        return {'x': o.x, 'y': o.y}
    if isinstance(o, set):
        return sorted(o)
    raise TypeError(f'cannot do {o!r}')
print(json.dumps([Point(1, 2), {3, 1, 2}], default=default), json.dumps({'p': Point(1, [Point(3, 4)])}, default=default, indent=1))
print(json.dumps({'x': 1j, 'y': b'z', 'z': [object]}, default=str), json.dumps(Point(0, 0), default=vars))
try:
    json.dumps([1, [1j]], default=default)
except TypeError as e:
    print(e, e.__notes__)
#> [{"x": 1, "y": 2}, [1, 2, 3]] {
#>  "p": {
#>   "x": 1,
#>   "y": [
#>    {
#>     "x": 3,
#>     "y": 4
#>    }
#>   ]
#>  }
#> }
#> {"x": "1j", "y": "b'z'", "z": ["<class 'object'>"]} {"x": 0, "y": 0}
#> cannot do 1j ['when serializing list item 0', 'when serializing list item 1']

# ---- cls
import json
class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, complex):
            return [o.real, o.imag]
        return super().default(o)
print(json.dumps({'z': 2 + 1j}, cls=Encoder), Encoder().encode([1j]), json.dumps(1j, cls=Encoder, indent=1))
try:
    json.dumps({1}, cls=Encoder)
except TypeError as e:
    print(e, e.__notes__)
print(Encoder(sort_keys=True, separators=(',', ':')).encode({'b': 1j, 'a': 2}))
#> {"z": [2.0, 1.0]} [[0.0, 1.0]] [
#>  0.0,
#>  1.0
#> ]
#> Traceback (most recent call last):
#>   File "json.py", line 221, in <module>
#>     json.dumps({1}, cls=Encoder)
#>     ~~~~~~~~~~^^^^^^^^^^^^^^^^^^
#>   File "json.py", line 218, in default
#>     return super().default(o)
#>            ~~~~~~~~~~~~~~~^^^
#> TypeError: Object of type set is not JSON serializable
#>
#> During handling of the above exception, another exception occurred:
#>
#> Traceback (most recent call last):
#>   File "json.py", line 223, in <module>
#>     print(e, e.__notes__)
#>              ^^^^^^^^^^^
#> AttributeError: 'TypeError' object has no attribute '__notes__'. Did you mean: '__ne__'?

# ---- an encoder of one's own
import json
class Rounding(json.JSONEncoder):
    def encode(self, o):
        return '<' + super().encode(o) + '>'
    def iterencode(self, o, _one_shot=False):
        if isinstance(o, float):
            o = round(o, 2)
        return super().iterencode(o, _one_shot)
print(json.dumps(1.23456, cls=Rounding), json.dumps([1.23456], cls=Rounding))
class Spaced(json.JSONEncoder):
    item_separator = ' ; '
    key_separator = ' -> '
print(json.dumps({'a': [1, 2], 'b': 3}, cls=Spaced))
#> <1.23> <[1.23456]>
#> {"a" -> [1 ; 2] ; "b" -> 3}

# ---- iterencode
import json
print(list(json.JSONEncoder().iterencode([1, 'a', [2, {}], {'k': [None], 'l': 1.5}])))
print(list(json.JSONEncoder(indent=1).iterencode({'a': [1, 2], 'b': []})))
print(list(json.JSONEncoder().iterencode('x')), list(json.JSONEncoder().iterencode(5)), list(json.JSONEncoder().iterencode([])))
#> ['[1', ', "a"', ', ', '[2', ', ', '{}', ']', ', ', '{', '"k"', ': ', '[null', ']', ', ', '"l"', ': ', '1.5', '}', ']']
#> ['{', '\n ', '"a"', ': ', '[\n  1', ',\n  2', '\n ', ']', ',\n ', '"b"', ': ', '[]', '\n', '}']
#> ['"x"'] ['5'] ['[]']

# ---- NaN and infinities
import json
print(json.dumps([float('nan'), float('inf'), -float('inf')]), json.loads('[NaN, Infinity, -Infinity]'))
for v in [float('nan'), [float('inf')], {'a': -float('inf')}, {float('nan'): 1}]:
    try:
        json.dumps(v, allow_nan=False)
    except ValueError as e:
        print(e, getattr(e, '__notes__', None))
#> [NaN, Infinity, -Infinity] [nan, inf, -inf]
#> Out of range float values are not JSON compliant: nan None
#> Out of range float values are not JSON compliant: inf ['when serializing list item 0']
#> Out of range float values are not JSON compliant: -inf ["when serializing dict item 'a'"]
#> Out of range float values are not JSON compliant: nan None

# ---- cycles
import json
l = []
l.append(l)
d = {}
d['self'] = [d]
for v in [l, d]:
    try:
        json.dumps(v)
    except ValueError as e:
        print(type(e).__name__, e, e.__notes__)
shared = [1]
print(json.dumps([shared, shared, {'a': shared}]))
try:
    json.dumps(1j, default=lambda o: o)
except ValueError as e:
    print(e)
#> ValueError Circular reference detected ['when serializing list item 0']
#> ValueError Circular reference detected ['when serializing list item 0', "when serializing dict item 'self'"]
#> [[1], [1], {"a": [1]}]
#> Circular reference detected

# ---- subclasses of built-in types
import json
class I(int):
    def __repr__(self): return 'I!'
    __str__ = __repr__
class F(float):
    def __repr__(self): return 'F!'
class S(str):
    def __str__(self): return 'S!'
class L(list):
    pass
class D(dict):
    pass
class T(tuple):
    pass
print(json.dumps([I(1), F(2.5), S('x'), L([1]), D(a=1), T((1, 2))]), json.dumps({I(1): 1, F(2.5): 2, S('s'): 3}))
#> [1, 2.5, "x", [1], {"a": 1}, [1, 2]] {"1": 1, "2.5": 2, "s": 3}

# ---- a dict with items of its own
import json
class D(dict):
    def items(self):
        return [('one', 1), ('two', 2)]
print(json.dumps(D(x=1)), json.dumps([D(x=1)]), json.dumps(D()))
#> {"one": 1, "two": 2} [{"one": 1, "two": 2}] {}

# ---- positions of mistakes
import json
for text in ['', ' ', '{', '[', '[1', '[1,', '[1 2]', '[1,]', '[1, ]', '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', '{"a" 1}',
             '{a:1}', "{'a':1}", '{1:2}', '{,}', '[,]', '{"a":}', 'nul', 'True', 'None', '1 2', '1a', '01', '-', '+1', '.5', '1.', '1.e1', '1e', '--1',
             '"abc', '"a\nb"', '"\\', '"\\x"', '"\\u12"', '"\\u12G4"', '"\\ud83d\\u"', "'a'", '[1]]', '{} x', '\ufeff[]', '[1,\n2,\n x]', '{"a": [1, {"b": tru}]}', '-Inf', 'nan', '\x00', '[\x0b1]', '["a\tb"]']:
    try:
        print(repr(text), json.loads(text))
    except json.JSONDecodeError as e:
        print(ascii(text), '->', e, '|', e.msg, e.pos, e.lineno, e.colno, e.doc == text)
#> '' -> Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1 True
#> ' ' -> Expecting value: line 1 column 2 (char 1) | Expecting value 1 1 2 True
#> '{' -> Expecting property name enclosed in double quotes: line 1 column 2 (char 1) | Expecting property name enclosed in double quotes 1 1 2 True
#> '[' -> Expecting value: line 1 column 2 (char 1) | Expecting value 1 1 2 True
#> '[1' -> Expecting ',' delimiter: line 1 column 3 (char 2) | Expecting ',' delimiter 2 1 3 True
#> '[1,' -> Expecting value: line 1 column 4 (char 3) | Expecting value 3 1 4 True
#> '[1 2]' -> Expecting ',' delimiter: line 1 column 4 (char 3) | Expecting ',' delimiter 3 1 4 True
#> '[1,]' -> Illegal trailing comma before end of array: line 1 column 3 (char 2) | Illegal trailing comma before end of array 2 1 3 True
#> '[1, ]' -> Illegal trailing comma before end of array: line 1 column 3 (char 2) | Illegal trailing comma before end of array 2 1 3 True
#> '{"a"' -> Expecting ':' delimiter: line 1 column 5 (char 4) | Expecting ':' delimiter 4 1 5 True
#> '{"a":' -> Expecting value: line 1 column 6 (char 5) | Expecting value 5 1 6 True
#> '{"a":1' -> Expecting ',' delimiter: line 1 column 7 (char 6) | Expecting ',' delimiter 6 1 7 True
#> '{"a":1,' -> Expecting property name enclosed in double quotes: line 1 column 8 (char 7) | Expecting property name enclosed in double quotes 7 1 8 True
#> '{"a":1,}' -> Illegal trailing comma before end of object: line 1 column 7 (char 6) | Illegal trailing comma before end of object 6 1 7 True
#> '{"a" 1}' -> Expecting ':' delimiter: line 1 column 6 (char 5) | Expecting ':' delimiter 5 1 6 True
#> '{a:1}' -> Expecting property name enclosed in double quotes: line 1 column 2 (char 1) | Expecting property name enclosed in double quotes 1 1 2 True
#> "{'a':1}" -> Expecting property name enclosed in double quotes: line 1 column 2 (char 1) | Expecting property name enclosed in double quotes 1 1 2 True
#> '{1:2}' -> Expecting property name enclosed in double quotes: line 1 column 2 (char 1) | Expecting property name enclosed in double quotes 1 1 2 True
#> '{,}' -> Expecting property name enclosed in double quotes: line 1 column 2 (char 1) | Expecting property name enclosed in double quotes 1 1 2 True
#> '[,]' -> Expecting value: line 1 column 2 (char 1) | Expecting value 1 1 2 True
#> '{"a":}' -> Expecting value: line 1 column 6 (char 5) | Expecting value 5 1 6 True
#> 'nul' -> Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1 True
#> 'True' -> Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1 True
#> 'None' -> Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1 True
#> '1 2' -> Extra data: line 1 column 3 (char 2) | Extra data 2 1 3 True
#> '1a' -> Extra data: line 1 column 2 (char 1) | Extra data 1 1 2 True
#> '01' -> Extra data: line 1 column 2 (char 1) | Extra data 1 1 2 True
#> '-' -> Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1 True
#> '+1' -> Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1 True
#> '.5' -> Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1 True
#> '1.' -> Extra data: line 1 column 2 (char 1) | Extra data 1 1 2 True
#> '1.e1' -> Extra data: line 1 column 2 (char 1) | Extra data 1 1 2 True
#> '1e' -> Extra data: line 1 column 2 (char 1) | Extra data 1 1 2 True
#> '--1' -> Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1 True
#> '"abc' -> Unterminated string starting at: line 1 column 1 (char 0) | Unterminated string starting at 0 1 1 True
#> '"a\nb"' -> Invalid control character at: line 1 column 3 (char 2) | Invalid control character at 2 1 3 True
#> '"\\' -> Unterminated string starting at: line 1 column 1 (char 0) | Unterminated string starting at 0 1 1 True
#> '"\\x"' -> Invalid \escape: line 1 column 2 (char 1) | Invalid \escape 1 1 2 True
#> '"\\u12"' -> Invalid \uXXXX escape: line 1 column 3 (char 2) | Invalid \uXXXX escape 2 1 3 True
#> '"\\u12G4"' -> Invalid \uXXXX escape: line 1 column 3 (char 2) | Invalid \uXXXX escape 2 1 3 True
#> '"\\ud83d\\u"' -> Invalid \uXXXX escape: line 1 column 9 (char 8) | Invalid \uXXXX escape 8 1 9 True
#> "'a'" -> Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1 True
#> '[1]]' -> Extra data: line 1 column 4 (char 3) | Extra data 3 1 4 True
#> '{} x' -> Extra data: line 1 column 4 (char 3) | Extra data 3 1 4 True
#> '\ufeff[]' -> Unexpected UTF-8 BOM (decode using utf-8-sig): line 1 column 1 (char 0) | Unexpected UTF-8 BOM (decode using utf-8-sig) 0 1 1 True
#> '[1,\n2,\n x]' -> Expecting value: line 3 column 2 (char 8) | Expecting value 8 3 2 True
#> '{"a": [1, {"b": tru}]}' -> Expecting value: line 1 column 17 (char 16) | Expecting value 16 1 17 True
#> '-Inf' -> Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1 True
#> 'nan' -> Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1 True
#> '\x00' -> Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1 True
#> '[\x0b1]' -> Expecting value: line 1 column 2 (char 1) | Expecting value 1 1 2 True
#> '["a\tb"]' -> Invalid control character at: line 1 column 4 (char 3) | Invalid control character at 3 1 4 True

# ---- positions count characters
import json
for text in ['["😀", x]', '{"😀": 1,}', '"😀', '"😀\\q"', '😀', '[1] 😀', '["\\ud83d\\ude00" 1]']:
    try:
        json.loads(text)
    except ValueError as e:
        print(e)
print(json.JSONDecoder().raw_decode('😀 ["😀"] 😀', 2), json.JSONDecoder(parse_int=str).raw_decode('😀 ["😀", 1] 😀', 2))
#> Expecting value: line 1 column 7 (char 6)
#> Illegal trailing comma before end of object: line 1 column 8 (char 7)
#> Unterminated string starting at: line 1 column 1 (char 0)
#> Invalid \escape: line 1 column 3 (char 2)
#> Expecting value: line 1 column 1 (char 0)
#> Extra data: line 1 column 5 (char 4)
#> Expecting ',' delimiter: line 1 column 17 (char 16)
#> (['😀'], 7) (['😀', '1'], 10)

# ---- the error itself
import json
try:
    json.loads('{"a": }')
except ValueError as e:
    print(type(e), isinstance(e, ValueError), e.args, e.__module__ if hasattr(e, '__module__') else '', repr(e))
print(json.JSONDecodeError is json.decoder.JSONDecodeError, json.JSONDecodeError.__mro__)
e = json.JSONDecodeError('msg', 'line 1\nline 2', 9)
print(e, e.lineno, e.colno, e.__reduce__())
#> <class 'json.decoder.JSONDecodeError'> True ('Expecting value: line 1 column 7 (char 6)',) json.decoder JSONDecodeError('Expecting value: line 1 column 7 (char 6)')
#> True (<class 'json.decoder.JSONDecodeError'>, <class 'ValueError'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>)
#> msg: line 2 column 3 (char 9) 2 3 (<class 'json.decoder.JSONDecodeError'>, ('msg', 'line 1\nline 2', 9))

# ---- arguments of the wrong type
import json
for f in [lambda: json.loads(1), lambda: json.loads(None), lambda: json.loads(['a']), lambda: json.loads('1', 2), lambda: json.dumps(), lambda: json.dumps(1, 2), lambda: json.dumps(1, x=1), lambda: json.loads('1', x=1), lambda: json.loads()]:
    try:
        print(f())
    except TypeError as e:
        print(str(e).replace('JSONEncoder.__init__', '__init__').replace('JSONDecoder.__init__', '__init__'))
#> the JSON object must be str, bytes or bytearray, not int
#> the JSON object must be str, bytes or bytearray, not NoneType
#> the JSON object must be str, bytes or bytearray, not list
#> loads() takes 1 positional argument but 2 were given
#> dumps() missing 1 required positional argument: 'obj'
#> dumps() takes 1 positional argument but 2 were given
#> __init__() got an unexpected keyword argument 'x'
#> __init__() got an unexpected keyword argument 'x'
#> loads() missing 1 required positional argument: 's'

# ---- bytes
import json
print(json.loads(b'{"a": "\xc3\xa4"}'), json.loads(bytearray(b'[1]')), json.loads(b'\xef\xbb\xbf[2]'))
for encoding in ['utf-8', 'utf-16', 'utf-32', 'utf-16-le', 'utf-16-be', 'utf-32-le', 'utf-32-be', 'utf-8-sig']:
    print(encoding, json.detect_encoding('{"ä": 1}'.encode(encoding)), json.loads('{"ä": 1}'.encode(encoding)))
print([json.detect_encoding(b) for b in [b'', b'1', b'12', b'1\x00', b'\x001']])
try:
    json.loads(b'"\xff"')
except UnicodeDecodeError as e:
    print(e)
#> {'a': 'ä'} [1] [2]
#> utf-8 utf-8 {'ä': 1}
#> utf-16 utf-16 {'ä': 1}
#> utf-32 utf-32 {'ä': 1}
#> utf-16-le utf-16-le {'ä': 1}
#> utf-16-be utf-16-be {'ä': 1}
#> utf-32-le utf-32-le {'ä': 1}
#> utf-32-be utf-32-be {'ä': 1}
#> utf-8-sig utf-8-sig {'ä': 1}
#> ['utf-8', 'utf-8', 'utf-8', 'utf-16-le', 'utf-16-be']
#> 'utf-8' codec can't decode byte 0xff in position 1: invalid start byte

# ---- object_hook
import json
def hook(d):
    print('hook', d)
    return len(d)
print(json.loads('{"a": {"b": {}}, "c": [{"d": 1, "e": 2}]}', object_hook=hook))
class Point:
    def __init__(self, x, y): self.x, self.y = x, y
    def __repr__(self): return f'Point({self.x}, {self.y})'
print(json.loads('[{"x": 1, "y": 2}, {"x": 3, "y": 4}]', object_hook=lambda d: Point(**d)))
#> hook {}
#> hook {'b': 0}
#> hook {'d': 1, 'e': 2}
#> hook {'a': 1, 'c': [2]}
#> 2
#> [Point(1, 2), Point(3, 4)]

# ---- object_pairs_hook
import json
print(json.loads('{"a": 1, "a": 2, "b": {"c": 3}}', object_pairs_hook=list), json.loads('{"a": 1, "a": 2}'))
print(json.loads('{"a": 1}', object_pairs_hook=tuple, object_hook=lambda d: 'never'))
def no_duplicates(pairs):
    d = {}
    for k, v in pairs:
        if k in d:
            raise ValueError(f'duplicate key {k!r}')
        d[k] = v
    return d
try:
    json.loads('{"a": {"b": 1, "b": 2}}', object_pairs_hook=no_duplicates)
except ValueError as e:
    print(e)
#> [('a', 1), ('a', 2), ('b', [('c', 3)])] {'a': 2}
#> (('a', 1),)
#> duplicate key 'b'

# ---- parse_float, parse_int, parse_constant
import json
print(json.loads('[1.5, 2, 1e3, NaN, -7]', parse_float=lambda s: 'f' + s, parse_int=lambda s: 'i' + s, parse_constant=lambda s: 'c' + s))
print(json.loads('[1.10, 2]', parse_float=str), json.loads('[1.10, 2]', parse_int=float))
def refuse(name):
    raise ValueError(f'{name} is not allowed')
try:
    json.loads('{"a": -Infinity}', parse_constant=refuse)
except ValueError as e:
    print(e)
#> ['f1.5', 'i2', 'f1e3', 'cNaN', 'i-7']
#> ['1.10', 2] [1.1, 2.0]
#> -Infinity is not allowed

# ---- mistakes with hooks
import json
for text in ['', '[', '[1', '[1,', '[1,]', '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', '{a:1}', '[1 2]', '{"a" 1}', '{"a":}', '"abc', '["\n"]', '1 2', '01', '-', 'tru', '[1.]', '["\\x"]']:
    try:
        print(repr(text), json.loads(text, object_hook=dict, parse_int=int))
    except ValueError as e:
        print(repr(text), '->', e)
#> '' -> Expecting value: line 1 column 1 (char 0)
#> '[' -> Expecting value: line 1 column 2 (char 1)
#> '[1' -> Expecting ',' delimiter: line 1 column 3 (char 2)
#> '[1,' -> Expecting value: line 1 column 4 (char 3)
#> '[1,]' -> Illegal trailing comma before end of array: line 1 column 3 (char 2)
#> '{"a"' -> Expecting ':' delimiter: line 1 column 5 (char 4)
#> '{"a":' -> Expecting value: line 1 column 6 (char 5)
#> '{"a":1' -> Expecting ',' delimiter: line 1 column 7 (char 6)
#> '{"a":1,' -> Expecting property name enclosed in double quotes: line 1 column 8 (char 7)
#> '{"a":1,}' -> Illegal trailing comma before end of object: line 1 column 7 (char 6)
#> '{a:1}' -> Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
#> '[1 2]' -> Expecting ',' delimiter: line 1 column 4 (char 3)
#> '{"a" 1}' -> Expecting ':' delimiter: line 1 column 6 (char 5)
#> '{"a":}' -> Expecting value: line 1 column 6 (char 5)
#> '"abc' -> Unterminated string starting at: line 1 column 1 (char 0)
#> '["\n"]' -> Invalid control character at: line 1 column 3 (char 2)
#> '1 2' -> Extra data: line 1 column 3 (char 2)
#> '01' -> Extra data: line 1 column 2 (char 1)
#> '-' -> Expecting value: line 1 column 1 (char 0)
#> 'tru' -> Expecting value: line 1 column 1 (char 0)
#> '[1.]' -> Expecting ',' delimiter: line 1 column 3 (char 2)
#> '["\\x"]' -> Invalid \escape: line 1 column 3 (char 2)

# ---- strict
import json
print(repr(json.loads('"a\nb\tc\x00"', strict=False)), json.loads('["\r"]', strict=False) == ['\r'])
try:
    json.loads('"a\nb"', strict=True)
except ValueError as e:
    print(e)
print(json.JSONDecoder(strict=False).decode('"\x01"') == '\x01')
#> 'a\nb\tc\x00' True
#> Invalid control character at: line 1 column 3 (char 2)
#> True

# ---- JSONDecoder
import json
d = json.JSONDecoder()
print(d.decode(' [1, 2] '), d.raw_decode('[1, 2] tail'), d.raw_decode('x{"a": 1}', 1))
for f in [lambda: d.raw_decode(' 1'), lambda: d.raw_decode(''), lambda: d.raw_decode('[1', 0), lambda: d.raw_decode('1', -1), lambda: d.decode('1 1')]:
    try:
        print(f())
    except ValueError as e:
        print(type(e).__name__, e)
print(d.strict, d.parse_float, d.parse_int, d.object_hook, d.parse_constant('NaN'), json.JSONDecoder(object_hook=len).object_hook)
class Upper(json.JSONDecoder):
    def decode(self, s):
        return super().decode(s.lower())
print(json.loads('[TRUE, "A"]', cls=Upper))
#> [1, 2] ([1, 2], 6) ({'a': 1}, 9)
#> JSONDecodeError Expecting value: line 1 column 1 (char 0)
#> JSONDecodeError Expecting value: line 1 column 1 (char 0)
#> JSONDecodeError Expecting ',' delimiter: line 1 column 3 (char 2)
#> ValueError idx cannot be negative
#> JSONDecodeError Extra data: line 1 column 3 (char 2)
#> True <class 'float'> <class 'int'> None nan <built-in function len>
#> [True, 'a']

# ---- several documents in one text
import json
def documents(text):
    decoder = json.JSONDecoder()
    at = 0
    while at < len(text):
        while at < len(text) and text[at].isspace():
            at += 1
        if at < len(text):
            value, at = decoder.raw_decode(text, at)
            yield value
print(list(documents('{"a": 1} [2]\n3 "four"\n')))
#> [{'a': 1}, [2], 3, 'four']

# ---- load and dump with file objects
import json
class Out:
    def __init__(self): self.parts = []
    def write(self, s): self.parts.append(s)
class In:
    def __init__(self, text): self.text = text
    def read(self): return self.text
out = Out()
json.dump({'a': [1, 2, {'b': None}], 'c': 'x'}, out)
print(out.parts)
out = Out()
json.dump({'b': 1, 'a': [True]}, out, indent=2, sort_keys=True)
print(''.join(out.parts))
print(json.load(In('{"a": [1]}')), json.load(In(b'[2]')), json.load(In('[1.5]'), parse_float=str))
try:
    json.load('x')
except AttributeError as e:
    print(e)
#> ['{', '"a"', ': ', '[1', ', 2', ', ', '{', '"b"', ': ', 'null', '}', ']', ', ', '"c"', ': ', '"x"', '}']
#> {
#>   "a": [
#>     true
#>   ],
#>   "b": 1
#> }
#> {'a': [1]} [2] ['1.5']
#> 'str' object has no attribute 'read'

# ---- round trips
import json
values = [{}, [], {'a': [1, 2.5, 'x', None, True]}, [[[]]], 'ü😀\n', 10**30, -1e-300, {'': ''}, [{'k': {'l': [{}]}}]]
print(all(json.loads(json.dumps(v)) == v for v in values), all(json.loads(json.dumps(v, indent=3, ensure_ascii=False)) == v for v in values))
#> True True

# ---- deep nesting
import json
deep = []
for _ in range(200):
    deep = [deep]
print(json.dumps(deep) == '[' * 201 + ']' * 201, json.loads(json.dumps(deep)) == deep)
#> True True

# ---- too deep nesting
#! the oracle's build has a small C stack and dies; CPython on Linux says the same at its own depth
import json
l = []
l.append(l)
for f in [lambda: json.loads('[' * 100000), lambda: json.loads('{"a":' * 100000), lambda: json.dumps(l, check_circular=False)]:
    try:
        f()
    except RecursionError as e:
        print(str(e)[:66])
#> maximum recursion depth exceeded while decoding a JSON array from 
#> maximum recursion depth exceeded while decoding a JSON object from
#> maximum recursion depth exceeded

# ---- ints at the limit of digits
import json
for f in [lambda: json.loads('1' * 5000), lambda: json.dumps(10 ** 5000), lambda: json.loads('[-' + '9' * 4301 + ']')]:
    try:
        f()
    except ValueError as e:
        print(type(e).__name__, e)
print(len(str(json.loads('9' * 4300))), json.loads('1e999'), json.loads('-1e-999'))
#> ValueError Exceeds the limit (4300 digits) for integer string conversion: value has 5000 digits; use sys.set_int_max_str_digits() to increase the limit
#> ValueError Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
#> ValueError Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; use sys.set_int_max_str_digits() to increase the limit
#> 4300 inf -0.0

# ---- floats keep their digits
import json
for text in ['0.1', '1e22', '1e21', '123456789.123456789', '5e-324', '1.7976931348623157e308', '0.30000000000000004', '100.0', '1E400', '2.5e-05']:
    print(json.loads(text), json.dumps(json.loads(text)))
#> 0.1 0.1
#> 1e+22 1e+22
#> 1e+21 1e+21
#> 123456789.12345679 123456789.12345679
#> 5e-324 5e-324
#> 1.7976931348623157e+308 1.7976931348623157e+308
#> 0.30000000000000004 0.30000000000000004
#> 100.0 100.0
#> inf Infinity
#> 2.5e-05 2.5e-05

# ---- attributes of an encoder
import json
e = json.JSONEncoder(indent=2, sort_keys=True)
print(e.indent, e.sort_keys, e.skipkeys, e.ensure_ascii, e.check_circular, e.allow_nan, repr(e.item_separator), repr(e.key_separator))
print(repr(json.JSONEncoder().item_separator), json.JSONEncoder(separators=('a', 'b')).item_separator)
try:
    json.JSONEncoder(1)
except TypeError as e:
    print('positional' in str(e))
#> 2 True False True True True ',' ': '
#> ', ' a
#> True

# ---- modules of the package
import json
import json.decoder, json.encoder
from json.encoder import encode_basestring, encode_basestring_ascii, INFINITY
print(json.__name__, json.decoder.__name__, json.encoder.__name__, json.__all__)
print(encode_basestring('ä"'), encode_basestring_ascii('ä"'), INFINITY)
print(json.decoder.scanstring('abc" x', 0), json.JSONEncoder.__module__, json.JSONDecoder.__module__)
#> json json.decoder json.encoder ['dump', 'dumps', 'load', 'loads', 'JSONDecoder', 'JSONDecodeError', 'JSONEncoder']
#> "ä\"" "\u00e4\"" inf
#> ('abc', 4) json.encoder json.decoder

# ---- separators of the wrong shape
import json
for separators in [(',',), ',:', 'abc', (1, 2), 5]:
    try:
        print(json.dumps([1, {'a': 2}], separators=separators))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
#> ValueError not enough values to unpack (expected 2, got 1)
#> [1,{"a":2}]
#> ValueError too many values to unpack (expected 2)
#> TypeError make_encoder() argument 5 must be str, not int
#> TypeError cannot unpack non-iterable int object

# ---- writing what default gives
import json
class Money:
    def __init__(self, n): self.n = n
calls = []
def default(o):
    calls.append(o.n)
    return str(o.n) if o.n < 10 else {'big': Money(o.n - 10)}
print(json.dumps({'a': Money(1), 'b': [Money(25), Money(3)]}, default=default, sort_keys=True), calls)
#> {"a": "1", "b": [{"big": {"big": "5"}}, "3"]} [1, 25, 15, 5, 3]

# ---- an exception in default
import json
def default(o):
    raise KeyError('no')
try:
    json.dumps([{'a': {1}}], default=default)
except KeyError as e:
    print(repr(e), e.__notes__)
#> KeyError('no') ["when serializing dict item 'a'", 'when serializing list item 0']

# ---- namedtuples and dict views
import json
print(json.dumps({k: v for k, v in zip('ab', [1, 2])}), json.dumps(list({'a': 1}.items())), json.dumps(dict.fromkeys('xy')))
try:
    json.dumps({'a': 1}.keys())
except TypeError as e:
    print(e)
#> {"a": 1, "b": 2} [["a", 1]] {"x": null, "y": null}
#> Object of type dict_keys is not JSON serializable

# ---- pretty printing a report
import json
records = [{'id': i, 'name': f'user{i}', 'score': i * 1.5, 'tags': ['x'] * i} for i in range(3)]
text = json.dumps({'records': records, 'total': len(records)}, indent=4)
print(text)
back = json.loads(text)
print(sum(r['score'] for r in back['records']), back == {'records': records, 'total': 3})
#> {
#>     "records": [
#>         {
#>             "id": 0,
#>             "name": "user0",
#>             "score": 0.0,
#>             "tags": []
#>         },
#>         {
#>             "id": 1,
#>             "name": "user1",
#>             "score": 1.5,
#>             "tags": [
#>                 "x"
#>             ]
#>         },
#>         {
#>             "id": 2,
#>             "name": "user2",
#>             "score": 3.0,
#>             "tags": [
#>                 "x",
#>                 "x"
#>             ]
#>         }
#>     ],
#>     "total": 3
#> }
#> 4.5 True

# ---- what a model's answer looks like
import json
reply = 'Here is the result:\n{"action": "search", "args": {"q": "x", "n": 3}}\nDone.'
start = reply.index('{')
value, end = json.JSONDecoder().raw_decode(reply[start:])
print(value['action'], value['args'], repr(reply[start + end:]))
def safe(text):
    try:
        return json.loads(text)
    except json.JSONDecodeError as e:
        return f'{e.msg} at line {e.lineno}, column {e.colno}'
print(safe('{"a": 1'), '|', safe('{"a": 1}'), '|', safe('{\n  "a": 1,\n  "b": oops\n}'))
#> search {'q': 'x', 'n': 3} '\nDone.'
#> Expecting ',' delimiter at line 1, column 8 | {'a': 1} | Expecting value at line 3, column 8

# ---- dumps: every kind of value
import json
print(json.dumps([None, True, False, 0, -5, 10**20, 1.5, 1e100, -0.0, 'a', [], {}, (), [1, [2]], {'a': {'b': []}}]))
print(json.dumps({1: 'a', None: 'b', True: 'c', 1.5: 'd', 's': 'e'}), json.dumps('é"\\\n\t\x00\u2028😀'), json.dumps('é😀', ensure_ascii=False))
#> [null, true, false, 0, -5, 100000000000000000000, 1.5, 1e+100, -0.0, "a", [], {}, [], [1, [2]], {"a": {"b": []}}]
#> {"1": "c", "null": "b", "1.5": "d", "s": "e"} "\u00e9\"\\\n\t\u0000\u2028\ud83d\ude00" "é😀"

# ---- dumps: indent and separators
import json
d = {'b': [1, 2], 'a': {}, 'c': [], 'd': {'x': None}}
print(json.dumps(d, indent=2)); print(json.dumps(d, indent='--', sort_keys=True)); print(json.dumps(d, separators=(',', ':'))); print(json.dumps([1], indent=0)); print(json.dumps(d, indent=1, separators=(';', '=')))
#> {
#>   "b": [
#>     1,
#>     2
#>   ],
#>   "a": {},
#>   "c": [],
#>   "d": {
#>     "x": null
#>   }
#> }
#> {
#> --"a": {},
#> --"b": [
#> ----1,
#> ----2
#> --],
#> --"c": [],
#> --"d": {
#> ----"x": null
#> --}
#> }
#> {"b":[1,2],"a":{},"c":[],"d":{"x":null}}
#> [
#> 1
#> ]
#> {
#>  "b"=[
#>   1;
#>   2
#>  ];
#>  "a"={};
#>  "c"=[];
#>  "d"={
#>   "x"=null
#>  }
#> }

# ---- dumps: what does not go
import json
class A: pass
for bad in ({1, 2}, A(), b'x', 1j, [A()], {'k': {1}}, {(1, 2): 3}, object):
    try: json.dumps(bad)
    except TypeError as e: print(e, getattr(e, '__notes__', None))
#> Object of type set is not JSON serializable None
#> Object of type A is not JSON serializable None
#> Object of type bytes is not JSON serializable None
#> Object of type complex is not JSON serializable None
#> Object of type A is not JSON serializable ['when serializing list item 0']
#> Object of type set is not JSON serializable ["when serializing dict item 'k'"]
#> keys must be str, int, float, bool or None, not tuple None
#> Object of type type is not JSON serializable None

# ---- dumps: nan, infinity and big keys
import json
print(json.dumps([float('nan'), float('inf'), -float('inf')]), json.dumps({float('inf'): 1}))
for bad in (float('nan'), [float('inf')], {'x': -float('inf')}):
    try: json.dumps(bad, allow_nan=False)
    except ValueError as e: print(e)
#> [NaN, Infinity, -Infinity] {"Infinity": 1}
#> Out of range float values are not JSON compliant: nan
#> Out of range float values are not JSON compliant: inf
#> Out of range float values are not JSON compliant: -inf

# ---- dumps: default and skipkeys
import json, datetime, decimal
def enc(o):
    if isinstance(o, datetime.date): return o.isoformat()
    if isinstance(o, set): return sorted(o)
    raise TypeError(f'no {type(o).__name__}')
print(json.dumps({'d': datetime.date(2024, 1, 2), 's': {3, 1}}, default=enc), json.dumps({(1,): 1, 'a': 2}, skipkeys=True), json.dumps(decimal.Decimal('1.5'), default=str))
try: json.dumps([1j], default=enc)
except TypeError as e: print(e, e.__notes__)
#> {"d": "2024-01-02", "s": [1, 3]} {"a": 2} "1.5"
#> no complex ['when serializing list item 0']

# ---- dumps: circles
import json
a = []; a.append(a); d = {}; d['x'] = [d]
for bad in (a, d):
    try: json.dumps(bad)
    except ValueError as e: print(e)
#> Circular reference detected
#> Circular reference detected

# ---- an encoder of one's own, further
import json
class E(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, complex): return {'re': o.real, 'im': o.imag}
        return super().default(o)
print(json.dumps([1j], cls=E), E(indent=1).encode({'a': 2j}), ''.join(E().iterencode([1, 'x'])), E(sort_keys=True, separators=(',', ':')).encode({'b': 1, 'a': 2}))
try: json.dumps({1}, cls=E)
except TypeError as e: print(e)
print(E().item_separator, E().key_separator, E(skipkeys=True).skipkeys)
#> [{"re": 0.0, "im": 1.0}] {
#>  "a": {
#>   "re": 0.0,
#>   "im": 2.0
#>  }
#> } [1, "x"] {"a":2,"b":1}
#> Object of type set is not JSON serializable
#> ,  :  True

# ---- subclasses of int, float, str, list and dict
import json, enum
from collections import OrderedDict, namedtuple
class I(int):
    def __repr__(self): return 'I!'
class F(float):
    def __repr__(self): return 'F!'
class S(str): pass
class C(enum.IntEnum): A = 5
class T(enum.StrEnum): X = 'x'
print(json.dumps([I(3), F(1.5), S('s'), C.A, T.X, OrderedDict(a=1), namedtuple('N', 'p q')(1, 2)]), json.dumps({C.A: 1, T.X: 2, S('k'): 3}))
#> [3, 1.5, "s", 5, "x", {"a": 1}, [1, 2]] {"5": 1, "x": 2, "k": 3}

# ---- loads: every kind of value
import json
for t in ('null', 'true', '-0', '1e5', '1.50', '"\\u00e9\\n\\/"', '[]', '{"a": [1, {"b": 2}]}', ' \t\n[1 , 2]\r', 'NaN', '-Infinity', '12345678901234567890', '"\\ud83d\\ude00"', '{"a": 1, "a": 2}', '-1.5E-3'):
    print(t.strip(), repr(json.loads(t)))
#> null None
#> true True
#> -0 0
#> 1e5 100000.0
#> 1.50 1.5
#> "\u00e9\n\/" 'é\n/'
#> [] []
#> {"a": [1, {"b": 2}]} {'a': [1, {'b': 2}]}
#> [1 , 2] [1, 2]
#> NaN nan
#> -Infinity -inf
#> 12345678901234567890 12345678901234567890
#> "\ud83d\ude00" '😀'
#> {"a": 1, "a": 2} {'a': 2}
#> -1.5E-3 -0.0015

# ---- loads: where it goes wrong
import json
for t in ('', ' ', '[1,]', '{"a" 1}', '{"a":1,}', '{a:1}', '"abc', '[1 2]', '01', '1.', '+1', 'nul', "{'a':1}", '"\\x"', '"\\u12"', '"a\nb"', '[', '{', '{"a":', '1 2', '[1,\n 2,\n x]', '"tab\t"', '.5', '-', 'True'):
    try: print(json.loads(t))
    except json.JSONDecodeError as e: print(repr(t), e, e.pos, e.lineno, e.colno)
#> '' Expecting value: line 1 column 1 (char 0) 0 1 1
#> ' ' Expecting value: line 1 column 2 (char 1) 1 1 2
#> '[1,]' Illegal trailing comma before end of array: line 1 column 3 (char 2) 2 1 3
#> '{"a" 1}' Expecting ':' delimiter: line 1 column 6 (char 5) 5 1 6
#> '{"a":1,}' Illegal trailing comma before end of object: line 1 column 7 (char 6) 6 1 7
#> '{a:1}' Expecting property name enclosed in double quotes: line 1 column 2 (char 1) 1 1 2
#> '"abc' Unterminated string starting at: line 1 column 1 (char 0) 0 1 1
#> '[1 2]' Expecting ',' delimiter: line 1 column 4 (char 3) 3 1 4
#> '01' Extra data: line 1 column 2 (char 1) 1 1 2
#> '1.' Extra data: line 1 column 2 (char 1) 1 1 2
#> '+1' Expecting value: line 1 column 1 (char 0) 0 1 1
#> 'nul' Expecting value: line 1 column 1 (char 0) 0 1 1
#> "{'a':1}" Expecting property name enclosed in double quotes: line 1 column 2 (char 1) 1 1 2
#> '"\\x"' Invalid \escape: line 1 column 2 (char 1) 1 1 2
#> '"\\u12"' Invalid \uXXXX escape: line 1 column 3 (char 2) 2 1 3
#> '"a\nb"' Invalid control character at: line 1 column 3 (char 2) 2 1 3
#> '[' Expecting value: line 1 column 2 (char 1) 1 1 2
#> '{' Expecting property name enclosed in double quotes: line 1 column 2 (char 1) 1 1 2
#> '{"a":' Expecting value: line 1 column 6 (char 5) 5 1 6
#> '1 2' Extra data: line 1 column 3 (char 2) 2 1 3
#> '[1,\n 2,\n x]' Expecting value: line 3 column 2 (char 9) 9 3 2
#> '"tab\t"' Invalid control character at: line 1 column 5 (char 4) 4 1 5
#> '.5' Expecting value: line 1 column 1 (char 0) 0 1 1
#> '-' Expecting value: line 1 column 1 (char 0) 0 1 1
#> 'True' Expecting value: line 1 column 1 (char 0) 0 1 1

# ---- loads: bytes and wrong types
import json
print(json.loads(b'[1]'), json.loads(bytearray(b'{}')), json.loads('é"'.encode()[:0] + '"é"'.encode('utf-16')), json.loads('"x"'.encode('utf-32-le')), json.loads(b'\xef\xbb\xbf[2]'))
for bad in (None, 5, [], '\ufeff[]'):
    try: json.loads(bad)
    except (TypeError, json.JSONDecodeError) as e: print(type(e).__name__, e)
try: json.loads(b'"\xff"')
except UnicodeDecodeError as e: print(e)
#> [1] {} é x [2]
#> TypeError the JSON object must be str, bytes or bytearray, not NoneType
#> TypeError the JSON object must be str, bytes or bytearray, not int
#> TypeError the JSON object must be str, bytes or bytearray, not list
#> JSONDecodeError Unexpected UTF-8 BOM (decode using utf-8-sig): line 1 column 1 (char 0)
#> 'utf-8' codec can't decode byte 0xff in position 1: invalid start byte

# ---- loads: hooks
import json, decimal
print(json.loads('{"a": {"b": 1}}', object_hook=lambda d: sorted(d.items())), json.loads('{"a": 1, "a": 2}', object_pairs_hook=list), json.loads('[1.10, 2]', parse_float=decimal.Decimal, parse_int=str), json.loads('[NaN, -Infinity]', parse_constant=lambda c: f'<{c}>'))
class P:
    def __init__(self, d): self.__dict__ = d
print(json.loads('{"x": {"y": 5}}', object_hook=P).x.y)
def pairs(ps):
    keys = [k for k, _ in ps]
    if len(keys) != len(set(keys)): raise ValueError(f'duplicate in {keys}')
    return dict(ps)
try: json.loads('{"a": 1, "a": 2}', object_pairs_hook=pairs)
except ValueError as e: print(e)
#> [('a', [('b', 1)])] [('a', 1), ('a', 2)] [Decimal('1.10'), '2'] ['<NaN>', '<-Infinity>']
#> 5
#> duplicate in ['a', 'a']

# ---- a decoder of one's own
import json
class D(json.JSONDecoder):
    def decode(self, s): return ('decoded', super().decode(s))
print(json.loads('[1]', cls=D), json.JSONDecoder().raw_decode('[1] rest'), json.JSONDecoder(strict=False).decode('"a\nb"'), json.JSONDecoder().raw_decode('  5', 2))
try: json.JSONDecoder().raw_decode('  5')
except json.JSONDecodeError as e: print(e)
#> ('decoded', [1]) ([1], 3) a
#> b (5, 3)
#> Expecting value: line 1 column 1 (char 0)

# ---- dump and load of files
import json, io
out = io.StringIO()
json.dump({'a': [1, 2]}, out, indent=1); out.seek(0)
print(json.load(out), repr(out.getvalue()))
with open('/tmp/j.json', 'w') as f: json.dump([1, 'ü'], f, ensure_ascii=False)
with open('/tmp/j.json', encoding='utf-8') as f: print(json.load(f))
try: json.load(io.StringIO('{'))
except json.JSONDecodeError as e: print(e)
import os; os.remove('/tmp/j.json')
#> {'a': [1, 2]} '{\n "a": [\n  1,\n  2\n ]\n}'
#> [1, 'ü']
#> Expecting property name enclosed in double quotes: line 1 column 2 (char 1)

# ---- JSONDecodeError by hand
import json
e = json.JSONDecodeError('bad', 'line1\nline2', 8)
print(e, e.msg, e.doc, e.pos, e.lineno, e.colno, isinstance(e, ValueError), json.JSONDecodeError.__module__, repr(e))
#> bad: line 2 column 3 (char 8) bad line1
#> line2 8 2 3 True json.decoder JSONDecodeError('bad: line 2 column 3 (char 8)')

# ---- lines of JSON
import json
log = '{"lvl": "info", "n": 1}\nbroken\n{"lvl": "err", "n": 2}\n\n'
good, bad = [], []
for i, line in enumerate(log.splitlines(), 1):
    try: good.append(json.loads(line))
    except json.JSONDecodeError as e: bad.append((i, e.msg))
print([g['n'] for g in good if g['lvl'] == 'err'], bad, '\n'.join(json.dumps(g, sort_keys=True) for g in good))
#> [2] [(2, 'Expecting value'), (4, 'Expecting value')] {"lvl": "info", "n": 1}
#> {"lvl": "err", "n": 2}

# ---- round trips, further
import json
for v in ([1.1, 1e-7, 123456789.123456789, 5e-324], {'k': [None, {'x': 'y'}]}, 'quotes " and \\ slash', [[[[[]]]]]):
    print(json.loads(json.dumps(v)) == v, json.dumps(json.loads(json.dumps(v))) == json.dumps(v))
print(json.loads(json.dumps({1: (2, 3)})), json.dumps(json.loads('{"b":1,"a":2}')))
#> True True
#> True True
#> True True
#> True True
#> {'1': [2, 3]} {"b": 1, "a": 2}

# ---- numbers and texts of all lengths are written whole
import json, zlib
numbers = [s * (b + d) for e in range(17) for b in (10 ** e, 2 ** (3 * e + 5)) for d in (-1, 0, 1) for s in (1, -1)]
print(json.dumps(numbers) == str(numbers), json.dumps({n: n for n in numbers}) == '{' + ', '.join([f'"{n}": {n}' for n in dict.fromkeys(numbers)]) + '}')
texts = [t * n for t in ('a', 'é', '\n', '"b\\', 'x\x7f', '\U0001f600', 'ab\x01') for n in (0, 1, 33, 64, 65, 1366, 8191)]
for ascii in (True, False):
    for indent in (None, 2):
        written = json.dumps([texts, dict.fromkeys(texts, 7), numbers], ensure_ascii=ascii, indent=indent)
        print(len(written), zlib.crc32(written.encode('utf-8')), json.loads(written)[0] == texts)
for n in range(8184, 8196):
    for text in ('q' * n, 'q' * n + '\n' * 3, ['w' * 60] * (n // 64) + ['x' * (n % 64), '\t' * 5]):
        assert json.loads(json.dumps(text)) == text == json.loads(json.dumps(text, indent=1)), n
#> True True
#> 799886 171654617 True
#> 801090 407886855 True
#> 391646 558357594 True
#> 392850 1012257920 True

# ---- objects that answer for others are no lists and dicts to the encoder
import json
class Proxy:
    def __init__(self, obj): object.__setattr__(self, '_obj', obj)
    def __getattribute__(self, name): return getattr(object.__getattribute__(self, '_obj'), name)
def bare(o): return object.__getattribute__(o, '_obj')
for value in [1], (1,), {'a': 1}, 5, 2.5:
    print(json.dumps([Proxy(value)], default=bare), json.dumps({'k': Proxy(value)}, default=bare, indent=1, sort_keys=True).split())
    for wrapped in (Proxy(value), {'k': Proxy(value)}):
        try:
            print(json.dumps(wrapped))
        except TypeError as e:
            print(e)
#> [[1]] ['{', '"k":', '[', '1', ']', '}']
#> Object of type list is not JSON serializable
#> Object of type list is not JSON serializable
#> [[1]] ['{', '"k":', '[', '1', ']', '}']
#> Object of type tuple is not JSON serializable
#> Object of type tuple is not JSON serializable
#> [{"a": 1}] ['{', '"k":', '{', '"a":', '1', '}', '}']
#> Object of type dict is not JSON serializable
#> Object of type dict is not JSON serializable
#> [5] ['{', '"k":', '5', '}']
#> Object of type int is not JSON serializable
#> Object of type int is not JSON serializable
#> [2.5] ['{', '"k":', '2.5', '}']
#> Object of type float is not JSON serializable
#> Object of type float is not JSON serializable

# ---- long strings with escapes
import json
pad = 'x' * 80
for body in [r'\n', r'\"', r'\\\"', r'\u00e9\ud83d\ude00', r'\ude00\ud83d', r'\x', r'\u12G4', '\\', '\n', '\x7f', '\u2028', '😀\\n', '\ud800\\n', '\x00\\n']:
    for text in [f'"{pad}{body}{pad}"', f'["{body}{pad}", "\\n{pad}", 1]', f'"{pad}{body}{pad}', f'{{"{pad}{body}": 1}}']:
        for strict in (True, False):
            try:
                v = json.loads(text, strict=strict)
                print(ascii(v)[75:110], len(repr(v)))
            except json.JSONDecodeError as e:
                print(e)
for s in ['a\n' * 100, 'é"\\' * 50, '\x7f' * 70, '\ud800' * 70, '😀\t' * 40, 'x' * 70 + '\u2028', '\x00\x1f' * 60]:
    for coded in (json.encoder.encode_basestring_ascii(s), json.encoder.encode_basestring(s)):
        print(len(coded), ascii(coded[:20]), json.loads(coded) == s)
#> xxxxxx\nxxxxxxxxxxxxxxxxxxxxxxxxxxx 164
#> xxxxxx\nxxxxxxxxxxxxxxxxxxxxxxxxxxx 164
#> xxxxxxxxx', '\nxxxxxxxxxxxxxxxxxxxx 175
#> xxxxxxxxx', '\nxxxxxxxxxxxxxxxxxxxx 175
#> Unterminated string starting at: line 1 column 1 (char 0)
#> Unterminated string starting at: line 1 column 1 (char 0)
#> xxxxxxx\n': 1} 89
#> xxxxxxx\n': 1} 89
#> xxxxxx"xxxxxxxxxxxxxxxxxxxxxxxxxxxx 163
#> xxxxxx"xxxxxxxxxxxxxxxxxxxxxxxxxxxx 163
#> xxxxxxxx', '\nxxxxxxxxxxxxxxxxxxxxx 174
#> xxxxxxxx', '\nxxxxxxxxxxxxxxxxxxxxx 174
#> Unterminated string starting at: line 1 column 1 (char 0)
#> Unterminated string starting at: line 1 column 1 (char 0)
#> xxxxxxx"': 1} 88
#> xxxxxxx"': 1} 88
#> xxxxxx\\"xxxxxxxxxxxxxxxxxxxxxxxxxx 165
#> xxxxxx\\"xxxxxxxxxxxxxxxxxxxxxxxxxx 165
#> xxxxxxxxxx', '\nxxxxxxxxxxxxxxxxxxx 176
#> xxxxxxxxxx', '\nxxxxxxxxxxxxxxxxxxx 176
#> Unterminated string starting at: line 1 column 1 (char 0)
#> Unterminated string starting at: line 1 column 1 (char 0)
#> xxxxxxx\\"': 1} 90
#> xxxxxxx\\"': 1} 90
#> xxxxxx\xe9\U0001f600xxxxxxxxxxxxxxx 164
#> xxxxxx\xe9\U0001f600xxxxxxxxxxxxxxx 164
#> xxxxxxxxxxxxxxxxxxxxx', '\nxxxxxxxx 175
#> xxxxxxxxxxxxxxxxxxxxx', '\nxxxxxxxx 175
#> Unterminated string starting at: line 1 column 1 (char 0)
#> Unterminated string starting at: line 1 column 1 (char 0)
#> xxxxxxx\xe9\U0001f600': 1} 89
#> xxxxxxx\xe9\U0001f600': 1} 89
#> xxxxxx\ude00\ud83dxxxxxxxxxxxxxxxxx 174
#> xxxxxx\ude00\ud83dxxxxxxxxxxxxxxxxx 174
#> xxxxxxxxxxxxxxxxxxx', '\nxxxxxxxxxx 185
#> xxxxxxxxxxxxxxxxxxx', '\nxxxxxxxxxx 185
#> Unterminated string starting at: line 1 column 1 (char 0)
#> Unterminated string starting at: line 1 column 1 (char 0)
#> xxxxxxx\ude00\ud83d': 1} 99
#> xxxxxxx\ude00\ud83d': 1} 99
#> Invalid \escape: line 1 column 82 (char 81)
#> Invalid \escape: line 1 column 82 (char 81)
#> Invalid \escape: line 1 column 3 (char 2)
#> Invalid \escape: line 1 column 3 (char 2)
#> Invalid \escape: line 1 column 82 (char 81)
#> Invalid \escape: line 1 column 82 (char 81)
#> Invalid \escape: line 1 column 83 (char 82)
#> Invalid \escape: line 1 column 83 (char 82)
#> Invalid \uXXXX escape: line 1 column 83 (char 82)
#> Invalid \uXXXX escape: line 1 column 83 (char 82)
#> Invalid \uXXXX escape: line 1 column 4 (char 3)
#> Invalid \uXXXX escape: line 1 column 4 (char 3)
#> Invalid \uXXXX escape: line 1 column 83 (char 82)
#> Invalid \uXXXX escape: line 1 column 83 (char 82)
#> Invalid \uXXXX escape: line 1 column 84 (char 83)
#> Invalid \uXXXX escape: line 1 column 84 (char 83)
#> Invalid \escape: line 1 column 82 (char 81)
#> Invalid \escape: line 1 column 82 (char 81)
#> Invalid \escape: line 1 column 3 (char 2)
#> Invalid \escape: line 1 column 3 (char 2)
#> Invalid \escape: line 1 column 82 (char 81)
#> Invalid \escape: line 1 column 82 (char 81)
#> Unterminated string starting at: line 1 column 2 (char 1)
#> Unterminated string starting at: line 1 column 2 (char 1)
#> Invalid control character at: line 1 column 82 (char 81)
#> xxxxxx\nxxxxxxxxxxxxxxxxxxxxxxxxxxx 164
#> Invalid control character at: line 1 column 3 (char 2)
#> xxxxxxxxx', '\nxxxxxxxxxxxxxxxxxxxx 175
#> Invalid control character at: line 1 column 82 (char 81)
#> Unterminated string starting at: line 1 column 1 (char 0)
#> Invalid control character at: line 1 column 83 (char 82)
#> xxxxxxx\n': 1} 89
#> xxxxxx\x7fxxxxxxxxxxxxxxxxxxxxxxxxx 166
#> xxxxxx\x7fxxxxxxxxxxxxxxxxxxxxxxxxx 166
#> xxxxxxxxxxx', '\nxxxxxxxxxxxxxxxxxx 177
#> xxxxxxxxxxx', '\nxxxxxxxxxxxxxxxxxx 177
#> Unterminated string starting at: line 1 column 1 (char 0)
#> Unterminated string starting at: line 1 column 1 (char 0)
#> xxxxxxx\x7f': 1} 91
#> xxxxxxx\x7f': 1} 91
#> xxxxxx\u2028xxxxxxxxxxxxxxxxxxxxxxx 168
#> xxxxxx\u2028xxxxxxxxxxxxxxxxxxxxxxx 168
#> xxxxxxxxxxxxx', '\nxxxxxxxxxxxxxxxx 179
#> xxxxxxxxxxxxx', '\nxxxxxxxxxxxxxxxx 179
#> Unterminated string starting at: line 1 column 1 (char 0)
#> Unterminated string starting at: line 1 column 1 (char 0)
#> xxxxxxx\u2028': 1} 93
#> xxxxxxx\u2028': 1} 93
#> xxxxxx\U0001f600\nxxxxxxxxxxxxxxxxx 165
#> xxxxxx\U0001f600\nxxxxxxxxxxxxxxxxx 165
#> xxxxxxxxxxxxxxxxxxx', '\nxxxxxxxxxx 176
#> xxxxxxxxxxxxxxxxxxx', '\nxxxxxxxxxx 176
#> Unterminated string starting at: line 1 column 1 (char 0)
#> Unterminated string starting at: line 1 column 1 (char 0)
#> xxxxxxx\U0001f600\n': 1} 90
#> xxxxxxx\U0001f600\n': 1} 90
#> xxxxxx\ud800\nxxxxxxxxxxxxxxxxxxxxx 170
#> xxxxxx\ud800\nxxxxxxxxxxxxxxxxxxxxx 170
#> xxxxxxxxxxxxxxx', '\nxxxxxxxxxxxxxx 181
#> xxxxxxxxxxxxxxx', '\nxxxxxxxxxxxxxx 181
#> Unterminated string starting at: line 1 column 1 (char 0)
#> Unterminated string starting at: line 1 column 1 (char 0)
#> xxxxxxx\ud800\n': 1} 95
#> xxxxxxx\ud800\n': 1} 95
#> Invalid control character at: line 1 column 82 (char 81)
#> xxxxxx\x00\nxxxxxxxxxxxxxxxxxxxxxxx 168
#> Invalid control character at: line 1 column 3 (char 2)
#> xxxxxxxxxxxxx', '\nxxxxxxxxxxxxxxxx 179
#> Invalid control character at: line 1 column 82 (char 81)
#> Unterminated string starting at: line 1 column 1 (char 0)
#> Invalid control character at: line 1 column 83 (char 82)
#> xxxxxxx\x00\n': 1} 93
#> 302 '"a\\na\\na\\na\\na\\na\\na' True
#> 302 '"a\\na\\na\\na\\na\\na\\na' True
#> 502 '"\\u00e9\\"\\\\\\u00e9\\"\\' True
#> 252 '"\xe9\\"\\\\\xe9\\"\\\\\xe9\\"\\\\\xe9\\"\\' True
#> 422 '"\\u007f\\u007f\\u007f\\' True
#> 72 '"\x7f\x7f\x7f\x7f\x7f\x7f\x7f\x7f\x7f\x7f\x7f\x7f\x7f\x7f\x7f\x7f\x7f\x7f\x7f' True
#> 422 '"\\ud800\\ud800\\ud800\\' True
#> 72 '"\ud800\ud800\ud800\ud800\ud800\ud800\ud800\ud800\ud800\ud800\ud800\ud800\ud800\ud800\ud800\ud800\ud800\ud800\ud800' True
#> 562 '"\\ud83d\\ude00\\t\\ud83' True
#> 122 '"\U0001f600\\t\U0001f600\\t\U0001f600\\t\U0001f600\\t\U0001f600\\t\U0001f600\\t\U0001f600' True
#> 78 '"xxxxxxxxxxxxxxxxxxx' True
#> 73 '"xxxxxxxxxxxxxxxxxxx' True
#> 722 '"\\u0000\\u001f\\u0000\\' True
#> 722 '"\\u0000\\u001f\\u0000\\' True

# ---- what dump has written when keys cannot be sorted
import io, json
class Items(dict):
    def items(self): raise KeyError('no items')
for value, kw in (([{1: 2, 'a': 3}], dict(sort_keys=True)), ({1: 2, 'a': 3}, dict(sort_keys=True, indent=1)), ({'x': Items(a=1)}, {}), ([1, 2], dict(indent=0, separators=(1, 2)))):
    f = io.StringIO()
    try:
        json.dump(value, f, **kw)
    except (TypeError, KeyError) as e:
        print(e, repr(f.getvalue()))
#> '<' not supported between instances of 'str' and 'int' '[{'
#> '<' not supported between instances of 'str' and 'int' '{'
#> 'no items' '{"x": {'
#> unsupported operand type(s) for +: 'int' and 'str' ''

# ---- lists and dicts of a few scalars, and those that are none
import json
class L(list):
    def __iter__(self): return iter([9])
class D(dict):
    def items(self): return [('k', 1)]
class I(int): pass
nan = float('nan')
vals = [[], {}, [1, [2, [3]]], [None, True, 1.5, 'é', 10**20], {'a': 1, 'b': [1, 2], 'c': {}}, {1: 2, None: 3, True: 4, 1.5: 5}, L([1]), D(a=1), [L([1])], {'x': D(a=1)},
        [I(3)], {'k': I(3)}, (1, 2), [(1,)], {'t': ()}, list(range(20)), {str(i): i for i in range(20)}, ['\ud800'], {'\ud800': 1}, {'q"': 'w\n'}, [[1] * 16, [1] * 17]]
for v in vals:
    for kw in ({}, {'indent': 1}, {'sort_keys': True}):
        try: print(json.dumps(v, **kw))
        except Exception as e: print(type(e).__name__, e, getattr(e, '__notes__', None))
for v in ([nan], [1, nan], {'a': nan}, [[1, nan]], {'a': {'b': nan, 'c': 1}}, {'a': [1, float('inf')]}):
    for allow in (True, False):
        try: print(json.dumps(v, allow_nan=allow))
        except ValueError as e: print(e, e.__notes__)
a = [1]; a.append(a); b = {'x': 1}; b['y'] = b; c = [[1, 2], {'z': 1}]; c.append(c)
for v in (a, b, c, [a], {'q': b}):
    try: json.dumps(v)
    except ValueError as e: print(e, e.__notes__)
for v in ([object()], {'a': {1, 2}}, [1, {'k': [1, 2, object()]}], {(1,): 1}, [{'a': 1, (2,): 3}]):
    try: json.dumps(v)
    except TypeError as e: print(e, e.__notes__)
    print(json.dumps(v, default=lambda o: 'D', skipkeys=True))
print(list(json.JSONEncoder().iterencode([1, [2, 3], {'a': [4]}])))
deep = 1
for i in range(900): deep = [deep] if i % 2 else {'k': deep}
print(len(json.dumps(deep)))
#> []
#> []
#> []
#> {}
#> {}
#> {}
#> [1, [2, [3]]]
#> [
#>  1,
#>  [
#>   2,
#>   [
#>    3
#>   ]
#>  ]
#> ]
#> [1, [2, [3]]]
#> [null, true, 1.5, "\u00e9", 100000000000000000000]
#> [
#>  null,
#>  true,
#>  1.5,
#>  "\u00e9",
#>  100000000000000000000
#> ]
#> [null, true, 1.5, "\u00e9", 100000000000000000000]
#> {"a": 1, "b": [1, 2], "c": {}}
#> {
#>  "a": 1,
#>  "b": [
#>   1,
#>   2
#>  ],
#>  "c": {}
#> }
#> {"a": 1, "b": [1, 2], "c": {}}
#> {"1": 4, "null": 3, "1.5": 5}
#> {
#>  "1": 4,
#>  "null": 3,
#>  "1.5": 5
#> }
#> TypeError '<' not supported between instances of 'NoneType' and 'int' None
#> [9]
#> [
#>  9
#> ]
#> [9]
#> {"k": 1}
#> {
#>  "k": 1
#> }
#> {"k": 1}
#> [[9]]
#> [
#>  [
#>   9
#>  ]
#> ]
#> [[9]]
#> {"x": {"k": 1}}
#> {
#>  "x": {
#>   "k": 1
#>  }
#> }
#> {"x": {"k": 1}}
#> [3]
#> [
#>  3
#> ]
#> [3]
#> {"k": 3}
#> {
#>  "k": 3
#> }
#> {"k": 3}
#> [1, 2]
#> [
#>  1,
#>  2
#> ]
#> [1, 2]
#> [[1]]
#> [
#>  [
#>   1
#>  ]
#> ]
#> [[1]]
#> {"t": []}
#> {
#>  "t": []
#> }
#> {"t": []}
#> [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19]
#> [
#>  0,
#>  1,
#>  2,
#>  3,
#>  4,
#>  5,
#>  6,
#>  7,
#>  8,
#>  9,
#>  10,
#>  11,
#>  12,
#>  13,
#>  14,
#>  15,
#>  16,
#>  17,
#>  18,
#>  19
#> ]
#> [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19]
#> {"0": 0, "1": 1, "2": 2, "3": 3, "4": 4, "5": 5, "6": 6, "7": 7, "8": 8, "9": 9, "10": 10, "11": 11, "12": 12, "13": 13, "14": 14, "15": 15, "16": 16, "17": 17, "18": 18, "19": 19}
#> {
#>  "0": 0,
#>  "1": 1,
#>  "2": 2,
#>  "3": 3,
#>  "4": 4,
#>  "5": 5,
#>  "6": 6,
#>  "7": 7,
#>  "8": 8,
#>  "9": 9,
#>  "10": 10,
#>  "11": 11,
#>  "12": 12,
#>  "13": 13,
#>  "14": 14,
#>  "15": 15,
#>  "16": 16,
#>  "17": 17,
#>  "18": 18,
#>  "19": 19
#> }
#> {"0": 0, "1": 1, "10": 10, "11": 11, "12": 12, "13": 13, "14": 14, "15": 15, "16": 16, "17": 17, "18": 18, "19": 19, "2": 2, "3": 3, "4": 4, "5": 5, "6": 6, "7": 7, "8": 8, "9": 9}
#> ["\ud800"]
#> [
#>  "\ud800"
#> ]
#> ["\ud800"]
#> {"\ud800": 1}
#> {
#>  "\ud800": 1
#> }
#> {"\ud800": 1}
#> {"q\"": "w\n"}
#> {
#>  "q\"": "w\n"
#> }
#> {"q\"": "w\n"}
#> [[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]]
#> [
#>  [
#>   1,
#>   1,
#>   1,
#>   1,
#>   1,
#>   1,
#>   1,
#>   1,
#>   1,
#>   1,
#>   1,
#>   1,
#>   1,
#>   1,
#>   1,
#>   1
#>  ],
#>  [
#>   1,
#>   1,
#>   1,
#>   1,
#>   1,
#>   1,
#>   1,
#>   1,
#>   1,
#>   1,
#>   1,
#>   1,
#>   1,
#>   1,
#>   1,
#>   1,
#>   1
#>  ]
#> ]
#> [[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]]
#> [NaN]
#> Out of range float values are not JSON compliant: nan ['when serializing list item 0']
#> [1, NaN]
#> Out of range float values are not JSON compliant: nan ['when serializing list item 1']
#> {"a": NaN}
#> Out of range float values are not JSON compliant: nan ["when serializing dict item 'a'"]
#> [[1, NaN]]
#> Out of range float values are not JSON compliant: nan ['when serializing list item 1', 'when serializing list item 0']
#> {"a": {"b": NaN, "c": 1}}
#> Out of range float values are not JSON compliant: nan ["when serializing dict item 'b'", "when serializing dict item 'a'"]
#> {"a": [1, Infinity]}
#> Out of range float values are not JSON compliant: inf ['when serializing list item 1', "when serializing dict item 'a'"]
#> Circular reference detected ['when serializing list item 1']
#> Circular reference detected ["when serializing dict item 'y'"]
#> Circular reference detected ['when serializing list item 2']
#> Circular reference detected ['when serializing list item 1', 'when serializing list item 0']
#> Circular reference detected ["when serializing dict item 'y'", "when serializing dict item 'q'"]
#> Object of type object is not JSON serializable ['when serializing list item 0']
#> ["D"]
#> Object of type set is not JSON serializable ["when serializing dict item 'a'"]
#> {"a": "D"}
#> Object of type object is not JSON serializable ['when serializing list item 2', "when serializing dict item 'k'", 'when serializing list item 1']
#> [1, {"k": [1, 2, "D"]}]
#> Traceback (most recent call last):
#>   File "json.py", line 1289, in <module>
#>     try: json.dumps(v)
#>          ~~~~~~~~~~^^^
#> TypeError: keys must be str, int, float, bool or None, not tuple
#>
#> During handling of the above exception, another exception occurred:
#>
#> Traceback (most recent call last):
#>   File "json.py", line 1290, in <module>
#>     except TypeError as e: print(e, e.__notes__)
#>                                     ^^^^^^^^^^^
#> AttributeError: 'TypeError' object has no attribute '__notes__'. Did you mean: '__ne__'?
