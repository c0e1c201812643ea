# ---- encode_basestring and its kin
from json.encoder import encode_basestring, encode_basestring_ascii, py_encode_basestring, py_encode_basestring_ascii
for s in ('', 'plain', 'q"b\\s/', '\n\r\t\b\f\x00\x1f\x7f', 'é日😀', '\ud800', '\u2028'):
    print(encode_basestring(s).encode('utf-8', 'backslashreplace'), encode_basestring_ascii(s), py_encode_basestring(s) == encode_basestring(s), py_encode_basestring_ascii(s) == encode_basestring_ascii(s))
#> b'""' "" True True
#> b'"plain"' "plain" True True
#> b'"q\\"b\\\\s/"' "q\"b\\s/" True True
#> b'"\\n\\r\\t\\b\\f\\u0000\\u001f\x7f"' "\n\r\t\b\f\u0000\u001f\u007f" True True
#> b'"\xc3\xa9\xe6\x97\xa5\xf0\x9f\x98\x80"' "\u00e9\u65e5\ud83d\ude00" True True
#> b'"\\ud800"' "\ud800" True True
#> b'"\xe2\x80\xa8"' "\u2028" True True

# ---- they want text
from json.encoder import encode_basestring, encode_basestring_ascii
for f in (encode_basestring, encode_basestring_ascii):
    for bad in (5, None, b'x'):
        try: f(bad)
        except TypeError as e: print(e)
#> first argument must be a string, not int
#> first argument must be a string, not NoneType
#> first argument must be a string, not bytes
#> first argument must be a string, not int
#> first argument must be a string, not NoneType
#> first argument must be a string, not bytes

# ---- tables
from json import encoder
print(encoder.ESCAPE_DCT['"'], encoder.ESCAPE_DCT['\n'], encoder.ESCAPE_DCT['\x01'], len(encoder.ESCAPE_DCT), encoder.INFINITY, encoder.ESCAPE.sub('?', 'a"b\n'), encoder.ESCAPE_ASCII.sub('?', 'aé"'), encoder.HAS_UTF8.search(b'a') is None)
#> \" \n \u0001 34 inf a?b? a?? True

# ---- iterencode in parts
from json.encoder import JSONEncoder
print(list(JSONEncoder().iterencode('x')), ''.join(JSONEncoder(indent=1).iterencode({'a': [1, {}], 'b': None})), ''.join(JSONEncoder().iterencode([])))
it = JSONEncoder().iterencode([1, {2}])
try: list(it)
except TypeError as e: print(e)
#> ['"x"'] {
#>  "a": [
#>   1,
#>   {}
#>  ],
#>  "b": null
#> } []
#> Object of type set is not JSON serializable

# ---- options of an encoder
from json.encoder import JSONEncoder
e = JSONEncoder(skipkeys=True, ensure_ascii=False, sort_keys=True, indent=2, separators=(',', ': '))
print(e.encode({'é': 1, 'b': [True], (1,): 2}), e.skipkeys, e.ensure_ascii, e.check_circular, e.allow_nan, e.sort_keys, e.indent, e.item_separator, JSONEncoder().indent)
#> Traceback (most recent call last):
#>   File "json_encoder.py", line 49, in <module>
#>     print(e.encode({'é': 1, 'b': [True], (1,): 2}), e.skipkeys, e.ensure_ascii, e.check_circular, e.allow_nan, e.sort_keys, e.indent, e.item_separator, JSONEncoder().indent)
#>           ~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#> TypeError: '<' not supported between instances of 'tuple' and 'str'

# ---- default on the instance and in a subclass
from json.encoder import JSONEncoder
print(JSONEncoder(default=lambda o: f'<{type(o).__name__}>').encode([1j, {1}]))
class E(JSONEncoder):
    def default(self, o):
        try: it = iter(o)
        except TypeError: return super().default(o)
        return list(it)
print(E().encode({'r': range(3), 'g': (x for x in 'ab')}))
try: E().encode(object)
except TypeError as e: print(e)
#> ["<complex>", "<set>"]
#> {"r": [0, 1, 2], "g": ["a", "b"]}
#> Object of type type is not JSON serializable

# ---- an encoder that changes everything
from json.encoder import JSONEncoder
class Snake(JSONEncoder):
    def encode(self, o):
        def fix(v): return {k.replace('-', '_'): fix(x) for k, x in v.items()} if isinstance(v, dict) else v
        return super().encode(fix(o))
import json
print(json.dumps({'a-b': {'c-d': 1}}, cls=Snake), Snake().encode('x-y'))
#> {"a_b": {"c_d": 1}} "x-y"

# ---- sorted keys of many kinds
from json.encoder import JSONEncoder
e = JSONEncoder(sort_keys=True)
print(e.encode({'b': 1, 'a': 2}), e.encode({2: 'x', 1: 'y', 10: 'z'}), e.encode({True: 1, False: 0}))
try: e.encode({'a': 1, 2: 3})
except TypeError as err: print(err)
#> {"a": 2, "b": 1} {"1": "y", "2": "x", "10": "z"} {"false": 0, "true": 1}
#> '<' not supported between instances of 'int' and 'str'

# ---- floats
from json.encoder import JSONEncoder
e = JSONEncoder()
print(e.encode([0.1, 1e16, 1e-7, 123456789012345678.0, -0.0, 1.0, 2.5e300]), JSONEncoder(allow_nan=True).encode([float('nan')]))
try: JSONEncoder(allow_nan=False).encode([1, float('nan')])
except ValueError as err: print(err)
#> [0.1, 1e+16, 1e-07, 1.2345678901234568e+17, -0.0, 1.0, 2.5e+300] [NaN]
#> Out of range float values are not JSON compliant: nan

# ---- circles are found at any depth
from json.encoder import JSONEncoder
a = {'x': [1, {'y': []}]}; a['x'][1]['y'].append(a)
try: JSONEncoder().encode(a)
except ValueError as e: print(e, e.__notes__)
b = [1]; print(JSONEncoder().encode([b, b]))
#> Circular reference detected ['when serializing list item 0', "when serializing dict item 'y'", 'when serializing list item 1', "when serializing dict item 'x'"]
#> [[1], [1]]

# ---- texts over the plane
from json.encoder import JSONEncoder
print(JSONEncoder().encode('𝒳\u0080\uffff'), JSONEncoder(ensure_ascii=False).encode('𝒳\u0080') == '"𝒳\u0080"', JSONEncoder().encode({'😀': '☃'}))
#> "\ud835\udcb3\u0080\uffff" True {"\ud83d\ude00": "\u2603"}

# ---- indent of all kinds
from json.encoder import JSONEncoder
v = [[1, 2], {'a': ()}]
for indent in (None, 0, 1, '\t', '> ', True): print(repr(JSONEncoder(indent=indent).encode(v)))
#> '[[1, 2], {"a": []}]'
#> '[\n[\n1,\n2\n],\n{\n"a": []\n}\n]'
#> '[\n [\n  1,\n  2\n ],\n {\n  "a": []\n }\n]'
#> '[\n\t[\n\t\t1,\n\t\t2\n\t],\n\t{\n\t\t"a": []\n\t}\n]'
#> '[\n> [\n> > 1,\n> > 2\n> ],\n> {\n> > "a": []\n> }\n]'
#> '[\n [\n  1,\n  2\n ],\n {\n  "a": []\n }\n]'

# ---- the separators follow the indent
from json.encoder import JSONEncoder
print(JSONEncoder().item_separator, repr(JSONEncoder(indent=1).item_separator), repr(JSONEncoder(separators=('a', 'b')).key_separator), JSONEncoder(separators=('a', 'b')).encode({'k': [1, 2]}))
try: JSONEncoder(separators=5)
except TypeError as e: print(e)
#> ,  ',' 'b' {"k"b[1a2]}
#> cannot unpack non-iterable int object

# ---- only keywords
from json.encoder import JSONEncoder
for job in (lambda: JSONEncoder(True), lambda: JSONEncoder(bogus=1), lambda: JSONEncoder().encode(), lambda: JSONEncoder().default()):
    try: job()
    except TypeError as e: print(e)
#> JSONEncoder.__init__() takes 1 positional argument but 2 were given
#> JSONEncoder.__init__() got an unexpected keyword argument 'bogus'
#> JSONEncoder.encode() missing 1 required positional argument: 'o'
#> JSONEncoder.default() missing 1 required positional argument: 'o'

# ---- big integers and booleans
from json.encoder import JSONEncoder
print(JSONEncoder().encode([2**64, -2**70, True, False]), JSONEncoder().encode({2**64: 1, False: 2}))
#> [18446744073709551616, -1180591620717411303424, true, false] {"18446744073709551616": 1, "false": 2}

# ---- tuples, named tuples and views
from json.encoder import JSONEncoder
from collections import namedtuple
print(JSONEncoder().encode((1, (2, ()))), JSONEncoder().encode(namedtuple('P', 'x y')(1, [2])))
for bad in ({}.keys(), range(2), iter([])):
    try: JSONEncoder().encode(bad)
    except TypeError as e: print(e)
#> [1, [2, []]] [1, [2]]
#> Object of type dict_keys is not JSON serializable
#> Object of type range is not JSON serializable
#> Object of type list_iterator is not JSON serializable

# ---- subclasses of dict with other items
from json.encoder import JSONEncoder
class D(dict):
    def items(self): return [('fake', 1)]
print(JSONEncoder().encode(D(a=1)), JSONEncoder(indent=0).encode(D(a=1)))
#> {"fake": 1} {
#> "fake": 1
#> }

# ---- default may answer anything that goes
from json.encoder import JSONEncoder
class P:
    def __init__(self, x): self.x = x
def default(o): return {'P': o.x} if isinstance(o, P) else None
print(JSONEncoder(default=default).encode([P(1), P([P(2)]), 1j]))
def loop(o): return o
try: JSONEncoder(default=loop).encode(P(1))
except ValueError as e: print(e)
#> [{"P": 1}, {"P": [{"P": 2}]}, null]
#> Circular reference detected

# ---- a writer to many files
from json.encoder import JSONEncoder
import io
outs = [io.StringIO(), io.StringIO()]
for part in JSONEncoder(indent=1).iterencode({'a': [1]}):
    for o in outs: o.write(part)
print(outs[0].getvalue() == outs[1].getvalue(), outs[0].getvalue())
#> True {
#>  "a": [
#>   1
#>  ]
#> }

# ---- names
from json import encoder
import json
print(encoder.JSONEncoder is json.JSONEncoder, encoder.JSONEncoder.__module__, callable(encoder.c_make_encoder) if encoder.c_make_encoder else True, encoder.encode_basestring_ascii('x'))
#> True json.encoder True "x"

# ---- default may change what is being written
import json
class X: pass
def changing(change):
    def default(o):
        change()
        return 0
    return default
d = {'a': X(), 'b': 1}
print(json.dumps(d, default=changing(lambda: d.update(b=2, c=3))))
d = {'a': X(), 'b': 1}
print(json.dumps(d, default=changing(lambda: d.pop('b'))))
items = [X(), 1]
print(json.dumps(items, default=changing(lambda: items.append(5))))
items = [X(), 1]
print(json.dumps({'k': [items]}, default=changing(items.clear), indent=1))
#> {"a": 0, "b": 2, "c": 3}
#> {"a": 0}
#> [0, 1, 5]
#> {
#>  "k": [
#>   [
#>    0
#>   ]
#>  ]
#> }

# ---- notes tell the way by full names in dumps, by plain ones in dump
import json, io, datetime
from collections import OrderedDict, namedtuple
P = namedtuple('P', 'x')
class Q:
    class R(dict): pass
def show(v, **options):
    for write in (lambda: json.dumps(v, **options), lambda: json.dump(v, io.StringIO(), **options)):
        try: write()
        except Exception as e: print(type(e).__name__, e, e.__notes__)
def default(o):
    if isinstance(o, datetime.date): return ['d', {1: {o.year}}]
    if isinstance(o, set): raise KeyError('no sets')
    return json.JSONEncoder().default(o)
show(OrderedDict(a=[1, 1j]))
show(P(Q.R(k=1j)), default=default)
show([datetime.date(2020, 1, 1)], default=default)
show({'a': {1: 3, 'a': 5}}, sort_keys=True)
show({'a': [float('nan')]}, allow_nan=False)
show([[10 ** 5000]])
show([{(1, 2): 3}])
#> TypeError Object of type complex is not JSON serializable ['when serializing list item 1', "when serializing collections.OrderedDict item 'a'"]
#> TypeError Object of type complex is not JSON serializable ['when serializing list item 1', "when serializing OrderedDict item 'a'"]
#> TypeError Object of type complex is not JSON serializable ["when serializing Q.R item 'k'", 'when serializing P item 0']
#> TypeError Object of type complex is not JSON serializable ["when serializing R item 'k'", 'when serializing P item 0']
#> KeyError 'no sets' ['when serializing dict item 1', 'when serializing list item 1', 'when serializing datetime.date object', 'when serializing list item 0']
#> KeyError 'no sets' ["when serializing dict item '1'", 'when serializing list item 1', 'when serializing date object', 'when serializing list item 0']
#> TypeError '<' not supported between instances of 'str' and 'int' ["when serializing dict item 'a'"]
#> TypeError '<' not supported between instances of 'str' and 'int' ["when serializing dict item 'a'"]
#> ValueError Out of range float values are not JSON compliant: nan ['when serializing list item 0', "when serializing dict item 'a'"]
#> ValueError Out of range float values are not JSON compliant: nan ['when serializing list item 0', "when serializing dict item 'a'"]
#> ValueError Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit ['when serializing list item 0', 'when serializing list item 0']
#> ValueError Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit ['when serializing list item 0', 'when serializing list item 0']
#> TypeError keys must be str, int, float, bool or None, not tuple ['when serializing list item 0']
#> TypeError keys must be str, int, float, bool or None, not tuple ['when serializing list item 0']

# ---- dump to a text in memory writes what there is until it fails
import json, io
class X: pass
def default(o):
    print(repr(b.getvalue()))
    if isinstance(o, X): return {'x': [1, {2}]}
    raise TypeError('no')
for value in [1, float('nan')], {'a': 1, 'b': float('nan')}, {'a': 1, (1,): 2}, [[float('nan')]], [X(), X()], {'k': X(), 'l': 1}:
    b = io.StringIO()
    try: json.dump(value, b, allow_nan=False, default=default)
    except Exception as e: print(type(e).__name__, repr(b.getvalue()))
d = {'a': X(), 'b': 2}
try: json.dump(d, io.StringIO(), default=lambda o: d.pop('b'))
except RuntimeError as e: print(e)
#> ValueError '[1'
#> ValueError '{"a": 1, "b": '
#> TypeError '{"a": 1'
#> ValueError '['
#> '['
#> '[{"x": [1, '
#> TypeError '[{"x": [1, '
#> '{"k": '
#> '{"k": {"x": [1, '
#> TypeError '{"k": {"x": [1, '
#> dictionary changed size during iteration

# ---- dump with answers of default
import json, io, sys
class X:
    def __init__(self, *parts): self.parts = parts
value = {'a': [X(1, X(), 'two'), None], 'b': X(X(X())), (1,): 5}
for options in {}, {'indent': 1}, {'indent': '--', 'separators': ('; ', ' = '), 'sort_keys': True}:
    b = io.StringIO()
    json.dump(value, b, default=lambda o: list(o.parts), skipkeys=True, **options)
    print(b.getvalue(), b.getvalue() == json.dumps(value, default=lambda o: list(o.parts), skipkeys=True, **options))
json.dump(value, sys.stdout, default=lambda o: o.parts, skipkeys=True)
print()
class Out(io.StringIO):
    def write(self, text):
        super().write(f'<{text}>')
out = Out()
json.dump([1, X(2)], out, default=lambda o: o.parts)
print(out.getvalue())
class E(json.JSONEncoder):
    def iterencode(self, o, _one_shot=False):
        return iter(('a', 'b', str(_one_shot)))
b = io.StringIO()
json.dump([], b, cls=E)
print(b.getvalue(), json.dumps([], cls=E))
b.close()
for v in [], [1, {2}]:
    try: json.dump(v, b)
    except ValueError as e: print(e)
#> {"a": [[1, [], "two"], null], "b": [[[]]]} True
#> {
#>  "a": [
#>   [
#>    1,
#>    [],
#>    "two"
#>   ],
#>   null
#>  ],
#>  "b": [
#>   [
#>    []
#>   ]
#>  ]
#> } True
#> Traceback (most recent call last):
#>   File "json_encoder.py", line 295, in <module>
#>     json.dump(value, b, default=lambda o: list(o.parts), skipkeys=True, **options)
#>     ~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#> TypeError: '<' not supported between instances of 'tuple' and 'str'

# ---- keys that are all left out
import json, io
for value in {(1,): 2}, [{(1,): 2}], {(1,): 2, 'b': 3, (4,): 5}:
    for indent in None, 1:
        b = io.StringIO()
        json.dump(value, b, skipkeys=True, indent=indent)
        print(json.dumps(value, skipkeys=True, indent=indent), b.getvalue(), ''.join(json.JSONEncoder(skipkeys=True, indent=indent).iterencode(value)))
#> {} {} {}
#> {} {} {}
#> [{}] [{}] [{}]
#> [
#>  {}
#> ] [
#>  {}
#> ] [
#>  {}
#> ]
#> {"b": 3} {"b": 3} {"b": 3}
#> {
#>  "b": 3
#> } {
#>  "b": 3
#> } {
#>  "b": 3
#> }

# ---- items() of a subclass, and items that are no pairs
import json
class D(dict):
    def items(self): return self.given
class L(list):
    def __iter__(self): return iter([{1}, *reversed(list(super().__iter__()))])
for given in [('b', 1), ('a', {2})], [], [1], [('a', 1, 2)], iter([('z', [1])]):
    d = D(x=1)
    d.given = given
    for options in {}, {'sort_keys': True}:
        try: print(json.dumps([d, D()], default=list, **options))
        except Exception as e: print(type(e).__name__, e, e.__notes__)
print(json.dumps({'l': L([1, 2, 3]), 'e': L()}, default=list))
#> [{"b": 1, "a": [2]}, {}]
#> [{"a": [2], "b": 1}, {}]
#> [{}, {}]
#> [{}, {}]
#> ValueError items must return 2-tuples ['when serializing list item 0']
#> ValueError items must return 2-tuples ['when serializing list item 0']
#> ValueError items must return 2-tuples ['when serializing list item 0']
#> ValueError items must return 2-tuples ['when serializing list item 0']
#> [{"z": [1]}, {}]
#> [{}, {}]
#> {"l": [[1], 3, 2, 1], "e": [[1]]}

# ---- a subclass of list that grows
import json
class L(list): pass
class T(tuple): pass
items = L([{1}, 2])
print(json.dumps(items, default=lambda o: items.append(3)), items)
print(json.dumps(T([{1}, T()]), default=list))
#> [null, 2] [{1}, 2, 3]
#> [[1], []]

# ---- options by their truth
import json
class Odd:
    def __init__(self, on): self.on = on
    def __bool__(self): return self.on
for on in 1, [], Odd(True), Odd(False):
    print(json.dumps({'b': 'é', 'a': {1}}, ensure_ascii=on, sort_keys=on, default=list, check_circular=on))
#> {"a": [1], "b": "\u00e9"}
#> {"b": "é", "a": [1]}
#> {"a": [1], "b": "\u00e9"}
#> {"b": "é", "a": [1]}

# ---- one object twice is no circle, one inside itself is
import json
class X: pass
x = X()
x.all = [1]
x.all.append(x.all)
one = X()
print(json.dumps([one, [one]], default=lambda o: 'one'))
for default in (lambda o: o.all), (lambda o: [o]), (lambda o: {'a': {'b': o}}):
    try: json.dumps({'k': x}, default=default)
    except ValueError as e: print(e, e.__notes__)
deep = x
for i in range(30): deep = [deep]
print(json.dumps(deep, default=lambda o: 'x').count('['))
x.all = deep
try: json.dumps(deep, default=lambda o: o.all)
except ValueError as e: print(e, len(e.__notes__))
#> ["one", ["one"]]
#> Circular reference detected ['when serializing list item 1', 'when serializing X object', "when serializing dict item 'k'"]
#> Circular reference detected ['when serializing list item 0', 'when serializing X object', "when serializing dict item 'k'"]
#> Circular reference detected ["when serializing dict item 'b'", "when serializing dict item 'a'", 'when serializing X object', "when serializing dict item 'k'"]
#> 30
#> Circular reference detected 31

# ---- default and the encoder of texts are looked up in the program's way
import json
class E(json.JSONEncoder):
    @property
    def default(self): return lambda o: f'<{o!r}>'
print(json.dumps([1j, {'k': 2j}], cls=E))
class F(json.JSONEncoder):
    def default(self, o):
        try: return super().default(o)
        except TypeError as e: return str(e)
print(json.dumps({'a': object}, cls=F), F().encode(1j), F(default=lambda o: 'given').encode(1j))
#> ["<1j>", {"k": "<2j>"}]
#> {"a": "Object of type type is not JSON serializable"} "Object of type complex is not JSON serializable" "given"

# ---- dump to what cannot be written to
import json
for value, fp in ({1}, None), ([1], None), ({1}, object()), ([{1}], 5):
    try: json.dump(value, fp)
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
#> TypeError Object of type set is not JSON serializable
#> AttributeError 'NoneType' object has no attribute 'write'
#> TypeError Object of type set is not JSON serializable
#> AttributeError 'int' object has no attribute 'write'

# ---- dumps and loads of a module that the program has changed
import json, json.encoder
def attempt(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e, getattr(e, '__notes__', ''))
doc = {'a': [1, 2.5, None, True], 'é': {'x': 'y'}}
attempt(lambda: json.dumps(doc)); attempt(lambda: json.dumps(doc, indent=2)); attempt(lambda: json.dumps(doc, indent=True)); attempt(lambda: json.dumps(doc, indent='--'))
attempt(lambda: json.dumps(doc, indent=-1)); attempt(lambda: json.dumps(doc, indent=0)); attempt(lambda: json.dumps(doc, indent=1.5)); attempt(lambda: json.dumps([1], indent=type('I', (int,), {})(3)))
attempt(lambda: json.dumps(doc, separators=(',', ':'))); attempt(lambda: json.dumps(doc, separators=[',', ':'])); attempt(lambda: json.dumps(doc, separators=(',',))); attempt(lambda: json.dumps(doc, separators=(1, 2)))
attempt(lambda: json.dumps(doc, separators=(',', ':'), indent=1)); attempt(lambda: json.dumps(doc, sort_keys=True, ensure_ascii=False)); attempt(lambda: json.dumps({1: 2, 'a': 3}, sort_keys=True))
attempt(lambda: json.dumps(float('nan'))); attempt(lambda: json.dumps([float('nan')], allow_nan=False)); attempt(lambda: json.dumps({(1,): 2})); attempt(lambda: json.dumps({(1,): 2}, skipkeys=True)); attempt(lambda: json.dumps({(1,): 2, 'a': 1}, skipkeys=1))
attempt(lambda: json.dumps(doc, bogus=1)); attempt(lambda: json.dumps(doc, 2)); attempt(lambda: json.dumps()); attempt(lambda: json.dumps(obj=doc)); attempt(lambda: json.dumps('é')); attempt(lambda: json.dumps('é', ensure_ascii=False)); attempt(lambda: json.dumps(10**30))
attempt(lambda: json.dumps([{1}])); attempt(lambda: json.dumps([{1}], default=sorted)); attempt(lambda: json.dumps([1, 'a'], default=str)); attempt(lambda: json.dumps({'a': [object]}, default=lambda o: 1 / 0)); attempt(lambda: json.dumps([{1}], default=None)); attempt(lambda: json.dumps([{1}], default=5)); attempt(lambda: json.dumps([1], default=5))
ring = []
ring.append(ring)
attempt(lambda: json.dumps(ring)); attempt(lambda: json.dumps(ring, check_circular=True))
class Text(str): pass
class Encoder(json.JSONEncoder):
    def default(self, o): return 'mine'
class Other(json.JSONEncoder):
    def encode(self, o): return 'other ' + super().encode(o)
class Loud(json.JSONEncoder):
    item_separator = ' ; '
class Made(json.JSONEncoder):
    def __new__(cls, *args, **kwargs):
        print('made')
        return super().__new__(cls)
for cls in Encoder, Other, Loud, Made:
    attempt(lambda: json.dumps([1, {2}], cls=cls)); attempt(lambda: json.dumps([1, 2], cls=cls, indent=1)); attempt(lambda: cls().encode([1, 2])); attempt(lambda: cls(sort_keys=True).encode({'b': 1, 'a': 2}))
attempt(lambda: json.dumps(Text('t'))); attempt(lambda: json.loads(Text('[1]'))); attempt(lambda: json.loads('\ufeff[1]')); attempt(lambda: json.loads(' [1] ')); attempt(lambda: json.loads('[1] x')); attempt(lambda: json.loads('')); attempt(lambda: json.loads(b'[1]')); attempt(lambda: json.loads('["\t"]', strict=False)); attempt(lambda: json.loads('["\t"]'))
attempt(lambda: json.loads('{"a": 1.5}', parse_float=str)); attempt(lambda: json.loads('{"a": 1}', object_hook=sorted)); attempt(lambda: json.loads('[1]', bogus=1)); attempt(lambda: json.loads()); attempt(lambda: json.loads(5)); attempt(lambda: json.loads(s='[1]')); attempt(lambda: json.loads('[1, 😀]')); attempt(lambda: json.loads('["😀", "\\ud83d\\ude00"]'))
e = json.JSONEncoder()
e.default = lambda o: 'by attribute'
attempt(lambda: e.encode([{1}])); attempt(lambda: e.encode([1]))
e = json.JSONEncoder(indent=1, separators=(' ,', ' :'))
e.indent = 3
e.item_separator = '|'
attempt(lambda: e.encode([1, {'a': 2}]))
json._default_encoder.item_separator = '#'
attempt(lambda: json.dumps([1, 2])); attempt(lambda: json.dumps([1, 2], sort_keys=False))
del json._default_encoder.item_separator
json._default_encoder.encode = lambda o: 'by encode'
attempt(lambda: json.dumps([1, 2]))
del json._default_encoder.encode
kept = json.JSONEncoder.default
json.JSONEncoder.default = lambda self, o: f'patched {o}'
attempt(lambda: json.dumps([{1}])); attempt(lambda: json.dumps([{1}], indent=0))
json.JSONEncoder.default = kept
attempt(lambda: json.dumps([{1}]))
json.JSONEncoder.key_separator = '=>'
attempt(lambda: json.dumps({'a': 1})); attempt(lambda: json.dumps({'a': 1}, indent=1))
json.JSONEncoder.key_separator = ': '
kept = json.encoder.encode_basestring_ascii
json.encoder.encode_basestring_ascii = lambda s: f'<{s}>'
attempt(lambda: json.dumps({'a': 'b'})); attempt(lambda: json.dumps({'a': 'b'}, indent=1)); attempt(lambda: json.dumps('s'))
json.encoder.encode_basestring_ascii = kept
class Plain(json.JSONEncoder): pass
json.JSONEncoder = Plain
attempt(lambda: json.dumps({'a': 'b'}, indent=1))
#> '{"a": [1, 2.5, null, true], "\\u00e9": {"x": "y"}}'
#> '{\n  "a": [\n    1,\n    2.5,\n    null,\n    true\n  ],\n  "\\u00e9": {\n    "x": "y"\n  }\n}'
#> '{\n "a": [\n  1,\n  2.5,\n  null,\n  true\n ],\n "\\u00e9": {\n  "x": "y"\n }\n}'
#> '{\n--"a": [\n----1,\n----2.5,\n----null,\n----true\n--],\n--"\\u00e9": {\n----"x": "y"\n--}\n}'
#> '{\n"a": [\n1,\n2.5,\nnull,\ntrue\n],\n"\\u00e9": {\n"x": "y"\n}\n}'
#> '{\n"a": [\n1,\n2.5,\nnull,\ntrue\n],\n"\\u00e9": {\n"x": "y"\n}\n}'
#> TypeError can't multiply sequence by non-int of type 'float' 
#> '[\n   1\n]'
#> '{"a":[1,2.5,null,true],"\\u00e9":{"x":"y"}}'
#> '{"a":[1,2.5,null,true],"\\u00e9":{"x":"y"}}'
#> ValueError not enough values to unpack (expected 2, got 1) 
#> TypeError make_encoder() argument 5 must be str, not int 
#> '{\n "a":[\n  1,\n  2.5,\n  null,\n  true\n ],\n "\\u00e9":{\n  "x":"y"\n }\n}'
#> '{"a": [1, 2.5, null, true], "é": {"x": "y"}}'
#> TypeError '<' not supported between instances of 'str' and 'int' 
#> 'NaN'
#> ValueError Out of range float values are not JSON compliant: nan ['when serializing list item 0']
#> TypeError keys must be str, int, float, bool or None, not tuple 
#> '{}'
#> '{"a": 1}'
#> TypeError JSONEncoder.__init__() got an unexpected keyword argument 'bogus' 
#> TypeError dumps() takes 1 positional argument but 2 were given 
#> TypeError dumps() missing 1 required positional argument: 'obj' 
#> '{"a": [1, 2.5, null, true], "\\u00e9": {"x": "y"}}'
#> '"\\u00e9"'
#> '"é"'
#> '1000000000000000000000000000000'
#> TypeError Object of type set is not JSON serializable ['when serializing list item 0']
#> '[[1]]'
#> '[1, "a"]'
#> ZeroDivisionError division by zero ['when serializing list item 0', "when serializing dict item 'a'"]
#> TypeError Object of type set is not JSON serializable ['when serializing list item 0']
#> TypeError 'int' object is not callable ['when serializing list item 0']
#> '[1]'
#> ValueError Circular reference detected ['when serializing list item 0']
#> ValueError Circular reference detected ['when serializing list item 0']
#> '[1, "mine"]'
#> '[\n 1,\n 2\n]'
#> '[1, 2]'
#> '{"a": 2, "b": 1}'
#> TypeError Object of type set is not JSON serializable ['when serializing list item 1']
#> 'other [\n 1,\n 2\n]'
#> 'other [1, 2]'
#> 'other {"a": 2, "b": 1}'
#> TypeError Object of type set is not JSON serializable ['when serializing list item 1']
#> '[\n 1,\n 2\n]'
#> '[1 ; 2]'
#> '{"a": 2 ; "b": 1}'
#> made
#> TypeError Object of type set is not JSON serializable ['when serializing list item 1']
#> made
#> '[\n 1,\n 2\n]'
#> made
#> '[1, 2]'
#> made
#> '{"a": 2, "b": 1}'
#> '"t"'
#> [1]
#> JSONDecodeError Unexpected UTF-8 BOM (decode using utf-8-sig): line 1 column 1 (char 0) 
#> [1]
#> JSONDecodeError Extra data: line 1 column 5 (char 4) 
#> JSONDecodeError Expecting value: line 1 column 1 (char 0) 
#> [1]
#> ['\t']
#> JSONDecodeError Invalid control character at: line 1 column 3 (char 2) 
#> {'a': '1.5'}
#> ['a']
#> TypeError JSONDecoder.__init__() got an unexpected keyword argument 'bogus' 
#> TypeError loads() missing 1 required positional argument: 's' 
#> TypeError the JSON object must be str, bytes or bytearray, not int 
#> [1]
#> JSONDecodeError Expecting value: line 1 column 5 (char 4) 
#> ['😀', '😀']
#> '["by attribute"]'
#> '[1]'
#> '[\n   1|\n   {\n      "a" :2\n   }\n]'
#> '[1#2]'
#> '[1#2]'
#> 'by encode'
#> '["patched {1}"]'
#> '[\n"patched {1}"\n]'
#> TypeError Object of type set is not JSON serializable ['when serializing list item 0']
#> '{"a"=>1}'
#> '{\n "a"=>1\n}'
#> '{<a>: <b>}'
#> '{\n <a>: <b>\n}'
#> '<s>'
#> '{\n "a": "b"\n}'
