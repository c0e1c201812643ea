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

# ---- hooks are called in the order of the text
import json
def hook(name):
    def call(v):
        print(name, v, end='; ')
        return f'{name}!'
    return call
text = '{"a": [1, {"b": 2.5, "c": {}}, NaN], "a": {"a": -Infinity}, "d": [{"e": "1"}, 1e3]}'
for options in (
    {'object_hook': hook('o')}, {'object_pairs_hook': hook('p')}, {'object_hook': hook('o'), 'object_pairs_hook': hook('p')},
    {'parse_int': hook('i')}, {'parse_float': hook('f')}, {'parse_constant': hook('c')},
    {'object_hook': hook('o'), 'parse_int': hook('i'), 'parse_float': hook('f'), 'parse_constant': hook('c')},
    {'object_pairs_hook': hook('p'), 'parse_int': hook('i')},
):
    print(json.loads(text, **options))
#> o {}; o {'b': 2.5, 'c': 'o!'}; o {'a': -inf}; o {'e': '1'}; o {'a': 'o!', 'd': ['o!', 1000.0]}; o!
#> p []; p [('b', 2.5), ('c', 'p!')]; p [('a', -inf)]; p [('e', '1')]; p [('a', [1, 'p!', nan]), ('a', 'p!'), ('d', ['p!', 1000.0])]; p!
#> p []; p [('b', 2.5), ('c', 'p!')]; p [('a', -inf)]; p [('e', '1')]; p [('a', [1, 'p!', nan]), ('a', 'p!'), ('d', ['p!', 1000.0])]; p!
#> i 1; {'a': {'a': -inf}, 'd': [{'e': '1'}, 1000.0]}
#> f 2.5; f 1e3; {'a': {'a': -inf}, 'd': [{'e': '1'}, 'f!']}
#> c NaN; c -Infinity; {'a': {'a': 'c!'}, 'd': [{'e': '1'}, 1000.0]}
#> i 1; f 2.5; o {}; o {'b': 'f!', 'c': 'o!'}; c NaN; c -Infinity; o {'a': 'c!'}; o {'e': '1'}; f 1e3; o {'a': 'o!', 'd': ['o!', 'f!']}; o!
#> i 1; p []; p [('b', 2.5), ('c', 'p!')]; p [('a', -inf)]; p [('e', '1')]; p [('a', ['i!', 'p!', nan]), ('a', 'p!'), ('d', ['p!', 1000.0])]; p!

# ---- hooks before a mistake are called
import json
def hook(v):
    print('got', v)
    return v
for text in '[{"a": 1}, {"b": {}} x', '[{"a": 1}, nul]', '{"a": {}, }', '[1, 2', '{"a": 1} 5', '[{}, "\x01"]', '[{}, ' + '7' * 5000 + ']':
    try: json.loads(text, object_hook=hook)
    except ValueError as e: print(type(e).__name__, str(e)[:60])
#> got {'a': 1}
#> got {}
#> got {'b': {}}
#> JSONDecodeError Expecting ',' delimiter: line 1 column 22 (char 21)
#> got {'a': 1}
#> JSONDecodeError Expecting value: line 1 column 12 (char 11)
#> got {}
#> JSONDecodeError Illegal trailing comma before end of object: line 1 column 9
#> JSONDecodeError Expecting ',' delimiter: line 1 column 6 (char 5)
#> got {'a': 1}
#> JSONDecodeError Extra data: line 1 column 10 (char 9)
#> got {}
#> JSONDecodeError Invalid control character at: line 1 column 7 (char 6)
#> got {}
#> ValueError Exceeds the limit (4300 digits) for integer string conversio

# ---- an exception of a hook ends the reading
import json
def hook(d):
    if d.get('bad'): raise KeyError('bad')
    print(d)
    return d
try: json.loads('[{"a": {}}, {"bad": 1}, {"c": 3}, ??]', object_hook=hook)
except KeyError as e: print(repr(e))
#> {}
#> {'a': {}}
#> KeyError('bad')

# ---- a key that comes again has the last value
import json
print(json.loads('{"a": {"x": 1}, "b": 2, "a": 3}', object_hook=lambda d: ('o', *d.items())))
print(json.loads('{"a": 1.5, "a": "1.5", "b": [2.5], "b": [3.5]}', parse_float=lambda s: f'<{s}>'))
print(json.loads('{"\U0001f600": {}, "\U0001f600": {"k": {}}, "k": "\U0001f600"}', object_hook=lambda d: [len(d), *d]))
print(json.loads('{"a": {}, "a": {}}', object_pairs_hook=lambda pairs: (len(pairs), pairs)))
#> ('o', ('a', 3), ('b', 2))
#> {'a': '1.5', 'b': ['<3.5>']}
#> [2, '😀', 'k']
#> (2, [('a', (0, [])), ('a', (0, []))])

# ---- what a hook is given is its own
import json
kept = []
def hook(d):
    kept.append(d)
    d['n'] = len(kept)
    return d
v = json.loads('{"a": {"b": {}}, "c": [{}]}', object_hook=hook)
print(v, kept[0] is v['a']['b'], kept[1] is v['a'], kept[3] is v)
pairs = json.loads('[{"a": {}}, {}]', object_pairs_hook=lambda p: p)
print(pairs, type(pairs[0]), type(pairs[0][0]))
#> {'a': {'b': {'n': 1}, 'n': 2}, 'c': [{'n': 3}], 'n': 4} True True True
#> [[('a', [])], []] <class 'list'> <class 'tuple'>

# ---- hooks and raw_decode at a place in the text
import json
d = json.JSONDecoder(object_hook=lambda d: sorted(d), parse_float=str)
print(d.raw_decode('\U0001f600 {"b": 1.50, "a": [2]} rest', 2), d.raw_decode('1.250', 0), d.raw_decode('{}', 0))
for text, at in ('[{}, ', 0), ('\U0001f600 [{} {}]', 2), ('x', 0):
    try: print(d.raw_decode(text, at))
    except json.JSONDecodeError as e: print(e)
#> (['a', 'b'], 23) ('1.250', 5) ([], 2)
#> Expecting value: line 1 column 6 (char 5)
#> Expecting ',' delimiter: line 1 column 7 (char 6)
#> Expecting value: line 1 column 1 (char 0)

# ---- records of a program by object_hook
import json
from types import SimpleNamespace
from collections import OrderedDict
from decimal import Decimal
v = json.loads('{"user": {"name": "x", "tags": [{"id": 1}, {"id": 2}]}, "total": 3.10}', object_hook=lambda d: SimpleNamespace(**d))
print(v.user.name, [t.id for t in v.user.tags], v.total)
print(json.loads('{"z": 1, "a": {"y": 2, "b": 3}}', object_pairs_hook=OrderedDict), json.loads('[1.10, 2]', parse_float=Decimal))
#> x [1, 2] 3.1
#> OrderedDict({'z': 1, 'a': OrderedDict({'y': 2, 'b': 3})}) [Decimal('1.10'), 2]

# ---- the position of an error is a number
import json
for pos in True, 5, 2.0, 'a':
    try: print(json.JSONDecodeError('m', 'a\nbcdef', pos))
    except Exception as e: print(type(e).__name__, e)
#> m: line 1 column 2 (char 1)
#> m: line 2 column 4 (char 5)
#> TypeError slice indices must be integers or None or have an __index__ method
#> TypeError slice indices must be integers or None or have an __index__ method
