# ---- a document
import tomllib
doc = '''
title = "TOML Example" # comment
[owner]
name = 'Tom'
active = true
[database]
ports = [ 8000, 8001,
  8002, ]  # trailing
data = [ ["delta", "phi"], [3.14] ]
temp_targets = { cpu = 79.5, case = 72.0 }
[servers.alpha]
ip = "10.0.0.1"
[servers.beta]
ip = "10.0.0.2"
[[products]]
name = "Hammer"
[[products]]
[[products]]
name = "Nail"
[products.sub]
x = 1
'''
print(tomllib.loads(doc))
#> {'title': 'TOML Example', 'owner': {'name': 'Tom', 'active': True}, 'database': {'ports': [8000, 8001, 8002], 'data': [['delta', 'phi'], [3.14]], 'temp_targets': {'cpu': 79.5, 'case': 72.0}}, 'servers': {'alpha': {'ip': '10.0.0.1'}, 'beta': {'ip': '10.0.0.2'}}, 'products': [{'name': 'Hammer'}, {}, {'name': 'Nail', 'sub': {'x': 1}}]}

# ---- numbers
import tomllib
print(tomllib.loads('a = 1_000\nb = +5\nc = -0\nd = 0xFF\ne = 0o17\nf = 0b101\ng = 1.5e3\nh = -0.0\ni = inf\nj = -nan\nk = 6.02_2e+1\nl = 1e6'))
print(tomllib.loads('x = 1.5', parse_float=str), tomllib.loads('x = 1', parse_float=str))
try:
    tomllib.loads('x = 1.5', parse_float=lambda s: [])
except ValueError as e:
    print(e)
#> {'a': 1000, 'b': 5, 'c': 0, 'd': 255, 'e': 15, 'f': 5, 'g': 1500.0, 'h': -0.0, 'i': inf, 'j': nan, 'k': 60.22, 'l': 1000000.0}
#> {'x': '1.5'} {'x': 1}
#> parse_float must not return dicts or lists

# ---- strings
import tomllib
for s in ['"a\\tb\\u00e9\\U0001F600\\"\\\\"', "'C:\\x'", '"""\nline\n  two \\\n   joined"""', "'''\nraw \\n'''", '""', '"""a""b"""', '""""x"""""', "''''x'''''", '"""\\   \n  a"""']:
    print(repr(tomllib.loads(f'x = {s}')['x']))
#> 'a\tbé😀"\\'
#> 'C:\\x'
#> 'line\n  two joined'
#> 'raw \\n'
#> ''
#> 'a""b'
#> '"x""'
#> "'x''"
#> 'a'

# ---- keys
import tomllib
print(tomllib.loads('a.b.c = 1\na.b.d = 2\n"quoted key" = 3\n\'lit.eral\'.x = 4\n1234 = 5\na . e = 6\n3.14 = 7'))
print(tomllib.loads('[a."b.c"]\nx=1\n[ d . e ]\ny=2'), tomllib.loads(''), tomllib.loads('# only\n'), tomllib.loads('a=1\r\nb=2\r\n'))
print(tomllib.loads('[a.b]\nx=1\n[a]\ny=2'), tomllib.loads('a = {b.c = 1, b.d = 2, e = {}}'), tomllib.loads('[[a]]\nb.c=1\n[[a]]\nb.c=2'))
#> {'a': {'b': {'c': 1, 'd': 2}, 'e': 6}, 'quoted key': 3, 'lit.eral': {'x': 4}, '1234': 5, '3': {'14': 7}}
#> {'a': {'b.c': {'x': 1}}, 'd': {'e': {'y': 2}}} {} {} {'a': 1, 'b': 2}
#> {'a': {'b': {'x': 1}, 'y': 2}} {'a': {'b': {'c': 1, 'd': 2}, 'e': {}}} {'a': [{'b': {'c': 1}}, {'b': {'c': 2}}]}

# ---- errors
import tomllib
for s in ['a', 'a =', 'a = 1 b = 2', '= 1', 'a = 1\na = 2', '[a]\n[a]', 'a = 01', 'a = "x', "a = 'x", 'a = [1', 'a = {b = 1', 'a = {b = 1,}', 'a = {b=1, b=2}', 'a = "\\q"', 'a = "\n"', '[a', '[[a]', 'a.b = 1\n[a]', '[a]\nb=1\n[a.b]', 'a = [1]\n[[a]]', 'a = {}\n[a.b]', 'a = 1\n[a.b]',
          'a = "\\u12"', 'a = "\\ud800"', 'a = truex', 'a = 1__0', 'a = .5', 'a = 5.', '"""a""" = 1', 'a = """x', '[a]]', 'a = 2024-13-01', '[]', 'a = \'\'\'x', 'x = 1\x00', '# \x01', '[[a]]\n[a]', '[a]\n[[a]]', 'a = 1\na.b = 2', 'a.b = 1\na = 2', '[fruit]\napple.color = 1\n[fruit.apple]', '[t.x]\n[t]\nx.y = 1', 'a = [1 2]', '?']:
    try:
        print(repr(s), tomllib.loads(s))
    except tomllib.TOMLDecodeError as e:
        print(repr(s), '|', e)
#> 'a' | Expected '=' after a key in a key/value pair (at end of document)
#> 'a =' | Invalid value (at end of document)
#> 'a = 1 b = 2' | Expected newline or end of document after a statement (at line 1, column 7)
#> '= 1' | Invalid statement (at line 1, column 1)
#> 'a = 1\na = 2' | Cannot overwrite a value (at end of document)
#> '[a]\n[a]' | Cannot declare ('a',) twice (at line 2, column 3)
#> 'a = 01' | Expected newline or end of document after a statement (at line 1, column 6)
#> 'a = "x' | Unterminated string (at end of document)
#> "a = 'x" | Expected "'" (at end of document)
#> 'a = [1' | Unclosed array (at end of document)
#> 'a = {b = 1' | Unclosed inline table (at end of document)
#> 'a = {b = 1,}' | Invalid initial character for a key part (at line 1, column 12)
#> 'a = {b=1, b=2}' | Duplicate inline table key 'b' (at line 1, column 14)
#> 'a = "\\q"' | Unescaped '\' in a string (at line 1, column 8)
#> 'a = "\n"' | Illegal character '\n' (at line 1, column 6)
#> '[a' | Expected ']' at the end of a table declaration (at end of document)
#> '[[a]' | Expected ']]' at the end of an array declaration (at line 1, column 4)
#> 'a.b = 1\n[a]' | Cannot declare ('a',) twice (at line 2, column 3)
#> '[a]\nb=1\n[a.b]' | Cannot overwrite a value (at line 3, column 5)
#> 'a = [1]\n[[a]]' | Cannot mutate immutable namespace ('a',) (at line 2, column 4)
#> 'a = {}\n[a.b]' | Cannot declare ('a', 'b') twice (at line 2, column 5)
#> 'a = 1\n[a.b]' | Cannot overwrite a value (at line 2, column 5)
#> 'a = "\\u12"' | Invalid hex value (at line 1, column 8)
#> 'a = "\\ud800"' | Escaped character is not a Unicode scalar value (at line 1, column 12)
#> 'a = truex' | Expected newline or end of document after a statement (at line 1, column 9)
#> 'a = 1__0' | Expected newline or end of document after a statement (at line 1, column 6)
#> 'a = .5' | Invalid value (at line 1, column 5)
#> 'a = 5.' | Expected newline or end of document after a statement (at line 1, column 6)
#> '"""a""" = 1' | Expected '=' after a key in a key/value pair (at line 1, column 3)
#> 'a = """x' | Unterminated string (at end of document)
#> '[a]]' | Expected newline or end of document after a statement (at line 1, column 4)
#> 'a = 2024-13-01' | Expected newline or end of document after a statement (at line 1, column 9)
#> '[]' | Invalid initial character for a key part (at line 1, column 2)
#> "a = '''x" | Expected "'''" (at end of document)
#> 'x = 1\x00' | Expected newline or end of document after a statement (at line 1, column 6)
#> '# \x01' | Found invalid character '\x01' (at line 1, column 3)
#> '[[a]]\n[a]' | Cannot declare ('a',) twice (at line 2, column 3)
#> '[a]\n[[a]]' | Cannot overwrite a value (at line 2, column 4)
#> 'a = 1\na.b = 2' | Cannot overwrite a value (at end of document)
#> 'a.b = 1\na = 2' | Cannot overwrite a value (at end of document)
#> '[fruit]\napple.color = 1\n[fruit.apple]' | Cannot declare ('fruit', 'apple') twice (at line 3, column 13)
#> '[t.x]\n[t]\nx.y = 1' | Cannot redefine namespace ('t', 'x') (at end of document)
#> 'a = [1 2]' | Unclosed array (at line 1, column 8)
#> '?' | Invalid statement (at line 1, column 1)

# ---- the error
import tomllib
try:
    tomllib.loads('a = 1\nb = ?')
except tomllib.TOMLDecodeError as e:
    print(e.msg, e.pos, e.lineno, e.colno, e.doc == 'a = 1\nb = ?', isinstance(e, ValueError), type(e))
#> Invalid value 10 2 5 True True <class 'tomllib.TOMLDecodeError'>

# ---- wrong types
import tomllib
for f in [lambda: tomllib.loads(b'a=1'), lambda: tomllib.loads(5), lambda: tomllib.loads(None)]:
    try:
        print(f())
    except TypeError as e:
        print(e)
#> Expected str object, not 'bytes'
#> Expected str object, not 'int'
#> Expected str object, not 'NoneType'

# ---- load
import tomllib
class F:
    def __init__(self, b): self.b = b
    def read(self): return self.b
print(tomllib.load(F(b'x = "\xc3\xa9"')))
try:
    tomllib.load(F('x = 1'))
except TypeError as e:
    print(e)
#> {'x': 'é'}
#> File must be opened in binary mode, e.g. use `open('foo.toml', 'rb')`

# ---- a project file
import tomllib
p = tomllib.loads('''
[project]
name = "demo"
version = "1.2.3"
dependencies = ["requests>=2.0", "click"]
[project.optional-dependencies]
dev = ["pytest"]
[tool.black]
line-length = 100
[tool.ruff.lint]
select = ["E", "F"]
''')
print(p['project']['dependencies'], p['tool']['ruff']['lint']['select'], p['tool']['black']['line-length'], list(p))
#> ['requests>=2.0', 'click'] ['E', 'F'] 100 ['project', 'tool']

# ---- public names
import tomllib
print(sorted(tomllib.__all__))
#> ['TOMLDecodeError', 'load', 'loads']

# ---- literal strings that do not end
import tomllib
for text in ("a = '\nb = 1", "a = '\x01", "a = '''\x01", "a = '''\x01'''", "a = '\x01'"):
    try:
        tomllib.loads(text)
    except tomllib.TOMLDecodeError as e:
        print(e)
#> Expected "'" (at end of document)
#> Expected "'" (at end of document)
#> Expected "'''" (at end of document)
#> Found invalid character '\x01' (at line 1, column 8)
#> Found invalid character '\x01' (at line 1, column 6)
