# ---- the most frequent words
text = '''the quick brown fox jumps over the lazy dog the dog barks
and the fox runs away from the dog'''
counts = {}
for word in text.split():
    counts[word] = counts.get(word, 0) + 1
for word, n in sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))[:4]:
    print(f'{word:<8}{n:>3}')
#> the       5
#> dog       3
#> fox       2
#> and       1

# ---- a table with aligned columns
rows = [('name', 'qty', 'price'), ('apple', 3, 0.5), ('watermelon', 12, 3.25), ('fig', 100, 0.125)]
widths = [max(len(str(r[i])) for r in rows) for i in range(3)]
for r in rows:
    print(' | '.join(str(x).ljust(w) if i == 0 else str(x).rjust(w) for i, (x, w) in enumerate(zip(r, widths))))
print('-+-'.join('-' * w for w in widths))
#> name       | qty | price
#> apple      |   3 |   0.5
#> watermelon |  12 |  3.25
#> fig        | 100 | 0.125
#> -----------+-----+------

# ---- caesar and vigenere
def shift(ch, k):
    if ch.isalpha():
        base = ord('A') if ch.isupper() else ord('a')
        return chr((ord(ch) - base + k) % 26 + base)
    return ch

def caesar(s, k):
    return ''.join(shift(c, k) for c in s)

def vigenere(s, key, sign=1):
    out, i = [], 0
    for c in s:
        out.append(shift(c, sign * (ord(key[i % len(key)]) - 97)))
        i += c.isalpha()
    return ''.join(out)

print(caesar('Hello, World!', 3), caesar(caesar('Hello, World!', 3), -3))
print(vigenere('attack at dawn', 'lemon'), vigenere(vigenere('attack at dawn', 'lemon'), 'lemon', -1))
#> Khoor, Zruog! Hello, World!
#> lxfopv ef rnhr attack at dawn

# ---- palindromes and anagrams
def clean(s):
    return [c for c in s.lower() if c.isalnum()]

for s in ('A man, a plan, a canal: Panama', 'hello'):
    print(s, clean(s) == clean(s)[::-1])
groups = {}
for w in 'listen silent enlist google elgoog abc cab'.split():
    groups.setdefault(''.join(sorted(w)), []).append(w)
print([g for g in groups.values() if len(g) > 1])
#> A man, a plan, a canal: Panama True
#> hello False
#> [['listen', 'silent', 'enlist'], ['google', 'elgoog'], ['abc', 'cab']]

# ---- a tokenizer and a calculator by recursive descent
def tokens(s):
    i = 0
    while i < len(s):
        if s[i].isspace():
            i += 1
        elif s[i].isdigit() or s[i] == '.':
            j = i
            while j < len(s) and (s[j].isdigit() or s[j] == '.'):
                j += 1
            yield ('num', float(s[i:j]) if '.' in s[i:j] else int(s[i:j]))
            i = j
        elif s[i] in '+-*/()^':
            yield ('op', s[i])
            i += 1
        else:
            raise SyntaxError(f'unexpected {s[i]!r} at {i}')
    yield ('end', None)

class Parser:
    def __init__(self, s):
        self.it = tokens(s)
        self.next()

    def next(self):
        self.tok = next(self.it)

    def expr(self):
        v = self.term()
        while self.tok in (('op', '+'), ('op', '-')):
            op = self.tok[1]
            self.next()
            w = self.term()
            v = v + w if op == '+' else v - w
        return v

    def term(self):
        v = self.power()
        while self.tok in (('op', '*'), ('op', '/')):
            op = self.tok[1]
            self.next()
            w = self.power()
            v = v * w if op == '*' else v / w
        return v

    def power(self):
        v = self.atom()
        if self.tok == ('op', '^'):
            self.next()
            return v ** self.power()
        return v

    def atom(self):
        kind, v = self.tok
        self.next()
        if kind == 'num':
            return v
        if v == '-':
            return -self.atom()
        if v == '(':
            v = self.expr()
            if self.tok != ('op', ')'):
                raise SyntaxError('missing )')
            self.next()
            return v
        raise SyntaxError(f'unexpected {kind} {v!r}')

for s in ('1 + 2 * 3', '(1+2)*3 - 4/8', '2^3^2', '-(2.5 + .5) * 2', '1 +', '(1', '3 $ 4', '1/0'):
    try:
        print(s, '=', Parser(s).expr())
    except (SyntaxError, ZeroDivisionError) as e:
        print(s, '!', type(e).__name__, e)
#> 1 + 2 * 3 = 7
#> (1+2)*3 - 4/8 = 8.5
#> 2^3^2 = 512
#> -(2.5 + .5) * 2 = -6.0
#> Traceback (most recent call last):
#>   File "text.py", line 131, in <module>
#>     print(s, '=', Parser(s).expr())
#>                   ~~~~~~~~~~~~~~^^
#>   File "text.py", line 94, in expr
#>     w = self.term()
#>   File "text.py", line 99, in term
#>     v = self.power()
#>   File "text.py", line 108, in power
#>     v = self.atom()
#>   File "text.py", line 116, in atom
#>     self.next()
#>     ~~~~~~~~~^^
#>   File "text.py", line 87, in next
#>     self.tok = next(self.it)
#>                ~~~~^^^^^^^^^
#> StopIteration

# ---- csv by hand
def parse_csv(text):
    rows, row, field, quoted = [], [], '', False
    i = 0
    while i < len(text):
        c = text[i]
        if quoted:
            if c == '"' and text[i + 1:i + 2] == '"':
                field += '"'
                i += 1
            elif c == '"':
                quoted = False
            else:
                field += c
        elif c == '"':
            quoted = True
        elif c == ',':
            row.append(field); field = ''
        elif c == '\n':
            row.append(field); rows.append(row); row, field = [], ''
        else:
            field += c
        i += 1
    if field or row:
        rows.append(row + [field])
    return rows

for row in parse_csv('id,name,note\n1,"Smith, J","said ""hi"""\n2,Åsa,"two\nlines"\n'):
    print(row)
#> ['id', 'name', 'note']
#> ['1', 'Smith, J', 'said "hi"']
#> ['2', 'Åsa', 'two\nlines']

# ---- json by hand
def dump(v, indent=0):
    pad = '  ' * indent
    if v is None: return 'null'
    if v is True: return 'true'
    if v is False: return 'false'
    if isinstance(v, (int, float)): return repr(v)
    if isinstance(v, str):
        return '"' + v.replace('\\', '\\\\').replace('"', '\\"').replace('\n', '\\n') + '"'
    if isinstance(v, (list, tuple)):
        if not v: return '[]'
        return '[\n' + ',\n'.join(f'{pad}  {dump(x, indent + 1)}' for x in v) + f'\n{pad}]'
    if isinstance(v, dict):
        if not v: return '{}'
        return '{\n' + ',\n'.join(f'{pad}  "{k}": {dump(x, indent + 1)}' for k, x in v.items()) + f'\n{pad}}}'
    raise TypeError(f'cannot dump {type(v).__name__}')

print(dump({'a': [1, 2.5, None, True], 'b': {'c': 'x"y\n', 'd': []}, 'e': ()}))
try:
    dump({'s': {1}})
except TypeError as e:
    print(e)
#> {
#>   "a": [
#>     1,
#>     2.5,
#>     null,
#>     true
#>   ],
#>   "b": {
#>     "c": "x\"y\n",
#>     "d": []
#>   },
#>   "e": []
#> }
#> cannot dump set

# ---- word wrap
def wrap(text, width):
    lines, line = [], ''
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f'{line} {word}' if line else word
    return lines + [line] if line else lines

for line in wrap('Python is a programming language that lets you work quickly and integrate systems more effectively.', 28):
    print(f'|{line:^28}|')
#> |  Python is a programming   |
#> |language that lets you work |
#> |   quickly and integrate    |
#> | systems more effectively.  |

# ---- templates
class Template:
    def __init__(self, text):
        self.parts = []
        while '{{' in text:
            before, _, rest = text.partition('{{')
            name, _, text = rest.partition('}}')
            self.parts += [before, (name.strip(),)]
        self.parts.append(text)

    def render(self, **values):
        out = []
        for p in self.parts:
            if isinstance(p, tuple):
                name, _, default = p[0].partition('|')
                out.append(str(values.get(name, default)))
            else:
                out.append(p)
        return ''.join(out)

t = Template('Dear {{ name }}, you owe {{amount|nothing}}.')
print(t.render(name='Ann', amount=3.5), t.render(name='Bo'))
#> Dear Ann, you owe 3.5. Dear Bo, you owe nothing.

# ---- slugs, cases, and counting with str methods
def slug(s):
    return '-'.join(''.join(c if c.isalnum() else ' ' for c in s.lower()).split())

def snake(s):
    return ''.join('_' + c.lower() if c.isupper() else c for c in s).lstrip('_')

def camel(s):
    head, *tail = s.split('_')
    return head + ''.join(map(str.capitalize, tail))

print(slug('Hello, World! It is  2026.'), snake('someVariableName'), camel('some_variable_name'))
print('banana'.count('an'), 'Mississippi'.replace('ss', 'SS', 1), 'a,b,,c'.split(','), 'x=1;y=2'.split(';'))
#> hello-world-it-is-2026 some_variable_name someVariableName
#> 2 MiSSissippi ['a', 'b', '', 'c'] ['x=1', 'y=2']

# ---- log lines
log = '''2026-01-02 10:00:01 INFO start
2026-01-02 10:00:05 ERROR disk full
2026-01-02 10:01:00 INFO retry
2026-01-03 09:00:00 WARN slow'''
by_level = {}
for line in log.splitlines():
    date, time, level, *rest = line.split()
    h, m, s = map(int, time.split(':'))
    by_level.setdefault(level, []).append((date, h * 3600 + m * 60 + s, ' '.join(rest)))
for level in sorted(by_level):
    print(level, len(by_level[level]), by_level[level][0])
#> ERROR 1 ('2026-01-02', 36005, 'disk full')
#> INFO 2 ('2026-01-02', 36001, 'start')
#> WARN 1 ('2026-01-03', 32400, 'slow')

# ---- unicode text
s = 'naïve café — 東京 🎉'
print(len(s), s.upper(), s[::-1], s.encode('utf-8')[:8], [hex(ord(c)) for c in s if ord(c) > 0x2000])
print('ß'.upper(), 'İ'.lower() == 'i̇', 'ﬁ'.casefold(), 'Straße'.casefold() == 'STRASSE'.casefold())
#> 17 NAÏVE CAFÉ — 東京 🎉 🎉 京東 — éfac evïan b'na\xc3\xafve c' ['0x2014', '0x6771', '0x4eac', '0x1f389']
#> SS True fi True
