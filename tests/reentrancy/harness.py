calls, armed, when, then = 0, None, 0, None
class Endless(Exception): pass
def hit(name):
    global calls
    if name != armed: return
    calls += 1
    if calls > 60: raise Endless
    if calls == when or not when: then()
class K:
    def __init__(self, v): self.v = v
    def __eq__(self, o): hit('eq'); return self.v == (o.v if type(o) is K else o)
    def __hash__(self): hit('hash'); return self.v & 63
    def __lt__(self, o): hit('lt'); return self.v < (o.v if type(o) is K else o)
    def __gt__(self, o): hit('lt'); return self.v > (o.v if type(o) is K else o)
    def __le__(self, o): hit('lt'); return self.v <= (o.v if type(o) is K else o)
    def __index__(self): hit('index'); return self.v
    def __float__(self): hit('index'); return float(self.v)
    def __repr__(self): hit('repr'); return f'K{self.v}'
    def __format__(self, spec): hit('repr'); return f'<{self.v}:{spec}>'
    def __bool__(self): hit('len'); return self.v % 2 == 1
    def __add__(self, o): hit('key'); return K(self.v + (o.v if type(o) is K else o))
    def __mul__(self, o): hit('key'); return K(self.v * (o.v if type(o) is K else o))
    def __deepcopy__(self, memo): hit('key'); return K(self.v)
    __radd__, __rmul__ = __add__, __mul__
class it:
    def __init__(self, *items): self.given, self.n = items, 0
    def __iter__(self): hit('iter'); return self
    def __next__(self):
        hit('iter')
        self.n += 1
        if self.n > len(self.given): raise StopIteration
        return self.given[self.n - 1]
    def __length_hint__(self): hit('len'); return 3
class seq:
    def __init__(self, *items): self.items = items
    def __len__(self): hit('len'); return len(self.items)
    def __getitem__(self, i): hit('iter'); return self.items[i]
class Mapping:
    def keys(self): hit('key'); return it('a', 'b')
    def __getitem__(self, k): hit('iter'); return k
class Hook(type):
    def __instancecheck__(cls, o): hit('key'); return K(2)
    def __subclasscheck__(cls, o): hit('key'); return K(3)
class hook(metaclass=Hook): pass
class Guess:
    def __getattr__(self, name): hit('key'); raise AttributeError(name)
    def __dir__(self): hit('iter'); return it('b', 'a')
    @property
    def __dict__(self): hit('key'); return {'z': 1}
class Writer:
    def write(self, text): hit('key'); written.append(text)
    def flush(self): hit('iter')
mapping, guess, writer, written = Mapping(), Guess(), Writer(), []
def key(*a, **k): hit('key'); return a[0] if a else K(0)
def first(a, b): hit('key'); return a
def true(x): hit('key'); return K(1)
def less(a, b): hit('key'); return a < b
def plain(x): hit('key'); return x.v
def textual(x): return textwrap.shorten(str(x), 20), f'{x!s:>{len(x)}}'
def gen(x):
    for y in x: yield key(y)
def match_value(x):
    match x:
        case [K(v=1), b, *c]: return 'first', b, c
        case {1: a, 2: b, **rest}: return 'map', a, b, rest
        case [_, _] | [] | bytes(): return 'two'
    return 'none'
def show(x):
    kind = type(x)
    if kind is K: return f'K{x.v}'
    if isinstance(x, dict): return '{' + few([f'{show(k)}:{show(v)}' for k, v in x.items()]) + '}'
    if isinstance(x, (set, frozenset)): return '{' + few(sorted(map(show, x))) + '}'
    if kind is tuple: return '(' + few([*map(show, x)]) + ')'
    if kind in (bytes, bytearray): return few([*map(str, x)])
    if kind in (int, str, bool, float, complex, type(None), range, slice): return repr(x)
    if isinstance(x, BaseException): return f'{kind.__name__}({x})'
    if hasattr(x, 'cache_info'): return ','.join(map(str, x.cache_info()))
    if hasattr(x, '__len__') and hasattr(x, '__iter__'): return '[' + few([*map(show, x)]) + ']'
    return kind.__name__
def few(x): return ' '.join(x) if len(x) < 9 else f'{x[0]} {x[1]} ..{len(x)}.. {x[-1]}'
def one(op, callback, at, kind, change):
    global C, D, R, calls, armed, when, then
    C, D, R = make(), make(), None
    written.clear()
    calls, armed, when, then = 0, callback, at, change or op
    try: out = op()
    except Exception as e: out = e
    armed = None
    if R is not None: out = R
    count = '' if kind in UNCOUNTED else calls
    try: return f'{show(out)}{"".join(written)!r}'.removesuffix("''") + (f' {show(C)} {count}' if calls else '')
    except Exception as e: return f'unshown {show(e)}'
def cell(name, op):
    idle = []
    for callback in CALLBACKS:
        for at in WHEN:
            seen = {}
            for kind, change in CHANGES.items():
                seen.setdefault(one(op, callback, at, kind, change), []).append(kind)
                if not calls: break
            if not calls and len(seen) == 1 and at == WHEN[0]:
                idle.append(callback)
                break
            print(f'{name} {callback}{at or ""}: ' + ' | '.join(f'{"/".join(v)}: {k}' for k, v in seen.items()))
    if idle: print(f'{name}: {one(op, None, 0, None, None)} (calls no {" ".join(idle)})')
