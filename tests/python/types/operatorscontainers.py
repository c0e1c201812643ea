# ---- operators: a subclass of list on either side
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Sub(list):
    def __add__(self, other): return 'add'
    def __radd__(self, other): return 'radd'
    def __mul__(self, other): return 'mul'
    def __rmul__(self, other): return 'rmul'
    def __sub__(self, other): return 'sub'
    def __rsub__(self, other): return 'rsub'
    def __or__(self, other): return 'or'
    def __ror__(self, other): return 'ror'
    def __mod__(self, other): return 'mod'
    def __rmod__(self, other): return 'rmod'
    def __lt__(self, other): return 'lt'
    def __gt__(self, other): return 'gt'
    def __eq__(self, other): return 'eq'
    __hash__ = None
class Plain(list):
    pass
s, p, b = Sub([1, 2]), Plain([1, 2]), list([1, 2])
print((s + b, b + s, s * 2, 2 * s, s - b, b - s, s | b, b | s, s % b, b % s, s < b, b < s, s > b, b > s))
print((s == b, b == s, s + s, p + s, s + p, p == s))
print(p + b)
print(repr(type(p + b).__name__))
print(p * 2)
error(lambda: p - b)
error(lambda: p | b)
error(lambda: p % b)
print((p == b, b == p, p != b))
print(p < b)
error(lambda: p + 1.5)
error(lambda: p + 'x')
print(('%s' % (p,), str(p), repr(p), f'{p}'))
print(bool(p))
error(lambda: hash(p))
s += b
p2 = p
print(s)
#> ('add', 'radd', 'mul', 'rmul', 'sub', 'rsub', 'or', 'ror', 'mod', 'rmod', 'lt', 'gt', 'gt', 'lt')
#> ('eq', 'eq', 'add', 'radd', 'add', True)
#> [1, 2, 1, 2]
#> 'list'
#> [1, 2, 1, 2]
#> TypeError: unsupported operand type(s) for -: 'Plain' and 'list'
#> TypeError: unsupported operand type(s) for |: 'Plain' and 'list'
#> TypeError: unsupported operand type(s) for %: 'Plain' and 'list'
#> (True, True, False)
#> False
#> TypeError: can only concatenate list (not "float") to list
#> TypeError: can only concatenate list (not "str") to list
#> ('[1, 2]', '[1, 2]', '[1, 2]', '[1, 2]')
#> True
#> TypeError: unhashable type: 'Plain'
#> [1, 2, 1, 2]

# ---- operators: a subclass of tuple on either side
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Sub(tuple):
    def __add__(self, other): return 'add'
    def __radd__(self, other): return 'radd'
    def __mul__(self, other): return 'mul'
    def __rmul__(self, other): return 'rmul'
    def __sub__(self, other): return 'sub'
    def __rsub__(self, other): return 'rsub'
    def __or__(self, other): return 'or'
    def __ror__(self, other): return 'ror'
    def __mod__(self, other): return 'mod'
    def __rmod__(self, other): return 'rmod'
    def __lt__(self, other): return 'lt'
    def __gt__(self, other): return 'gt'
    def __eq__(self, other): return 'eq'
    __hash__ = None
class Plain(tuple):
    pass
s, p, b = Sub((1, 2)), Plain((1, 2)), tuple((1, 2))
print((s + b, b + s, s * 2, 2 * s, s - b, b - s, s | b, b | s, s % b, b % s, s < b, b < s, s > b, b > s))
print((s == b, b == s, s + s, p + s, s + p, p == s))
print(p + b)
print(repr(type(p + b).__name__))
print(p * 2)
error(lambda: p - b)
error(lambda: p | b)
error(lambda: p % b)
print((p == b, b == p, p != b))
print(p < b)
error(lambda: p + 1.5)
error(lambda: p + 'x')
print(('%s' % (p,), str(p), repr(p), f'{p}'))
print((bool(p), hash(p) == hash(b)))
s += b
p2 = p
print(repr(s))
#> ('add', 'radd', 'mul', 'rmul', 'sub', 'rsub', 'or', 'ror', 'mod', 'rmod', 'lt', 'gt', 'gt', 'lt')
#> ('eq', 'eq', 'add', 'radd', 'add', True)
#> (1, 2, 1, 2)
#> 'tuple'
#> (1, 2, 1, 2)
#> TypeError: unsupported operand type(s) for -: 'Plain' and 'tuple'
#> TypeError: unsupported operand type(s) for |: 'Plain' and 'tuple'
#> TypeError: unsupported operand type(s) for %: 'Plain' and 'tuple'
#> (True, True, False)
#> False
#> TypeError: can only concatenate tuple (not "float") to tuple
#> TypeError: can only concatenate tuple (not "str") to tuple
#> ('(1, 2)', '(1, 2)', '(1, 2)', '(1, 2)')
#> (True, True)
#> 'add'

# ---- operators: a subclass of dict on either side
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Sub(dict):
    def __add__(self, other): return 'add'
    def __radd__(self, other): return 'radd'
    def __mul__(self, other): return 'mul'
    def __rmul__(self, other): return 'rmul'
    def __sub__(self, other): return 'sub'
    def __rsub__(self, other): return 'rsub'
    def __or__(self, other): return 'or'
    def __ror__(self, other): return 'ror'
    def __mod__(self, other): return 'mod'
    def __rmod__(self, other): return 'rmod'
    def __lt__(self, other): return 'lt'
    def __gt__(self, other): return 'gt'
    def __eq__(self, other): return 'eq'
    __hash__ = None
class Plain(dict):
    pass
s, p, b = Sub({1: 2}), Plain({1: 2}), dict({1: 2})
print((s + b, b + s, s * 2, 2 * s, s - b, b - s, s | b, b | s, s % b, b % s, s < b, b < s, s > b, b > s))
print((s == b, b == s, s + s, p + s, s + p, p == s))
error(lambda: p + b)
error(lambda: type(p + b).__name__)
error(lambda: p * 2)
error(lambda: p - b)
print(p | b)
error(lambda: p % b)
print((p == b, b == p, p != b))
error(lambda: p < b)
error(lambda: p + 1.5)
error(lambda: p + 'x')
print(('%s' % (p,), str(p), repr(p), f'{p}'))
print(bool(p))
error(lambda: hash(p))
s += b
p2 = p
print(repr(s))
#> ('add', 'radd', 'mul', 'rmul', 'sub', 'rsub', 'or', 'ror', 'mod', 'rmod', 'lt', 'gt', 'gt', 'lt')
#> ('eq', 'eq', 'add', 'radd', 'add', True)
#> TypeError: unsupported operand type(s) for +: 'Plain' and 'dict'
#> TypeError: unsupported operand type(s) for +: 'Plain' and 'dict'
#> TypeError: unsupported operand type(s) for *: 'Plain' and 'int'
#> TypeError: unsupported operand type(s) for -: 'Plain' and 'dict'
#> {1: 2}
#> TypeError: unsupported operand type(s) for %: 'Plain' and 'dict'
#> (True, True, False)
#> TypeError: '<' not supported between instances of 'Plain' and 'dict'
#> TypeError: unsupported operand type(s) for +: 'Plain' and 'float'
#> TypeError: unsupported operand type(s) for +: 'Plain' and 'str'
#> ('{1: 2}', '{1: 2}', '{1: 2}', '{1: 2}')
#> True
#> TypeError: unhashable type: 'Plain'
#> 'add'

# ---- operators: a subclass of set on either side
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Sub(set):
    def __add__(self, other): return 'add'
    def __radd__(self, other): return 'radd'
    def __mul__(self, other): return 'mul'
    def __rmul__(self, other): return 'rmul'
    def __sub__(self, other): return 'sub'
    def __rsub__(self, other): return 'rsub'
    def __or__(self, other): return 'or'
    def __ror__(self, other): return 'ror'
    def __mod__(self, other): return 'mod'
    def __rmod__(self, other): return 'rmod'
    def __lt__(self, other): return 'lt'
    def __gt__(self, other): return 'gt'
    def __eq__(self, other): return 'eq'
    __hash__ = None
class Plain(set):
    pass
s, p, b = Sub([1, 2]), Plain([1, 2]), set([1, 2])
print((s + b, b + s, s * 2, 2 * s, s - b, b - s, s | b, b | s, s % b, b % s, s < b, b < s, s > b, b > s))
print((s == b, b == s, s + s, p + s, s + p, p == s))
error(lambda: p + b)
error(lambda: type(p + b).__name__)
error(lambda: p * 2)
print(p - b)
print(p | b)
error(lambda: p % b)
print((p == b, b == p, p != b))
print(p < b)
error(lambda: p + 1.5)
error(lambda: p + 'x')
print(('%s' % (p,), str(p), repr(p), f'{p}'))
print(bool(p))
error(lambda: hash(p))
s += b
p2 = p
print(repr(s))
#> ('add', 'radd', 'mul', 'rmul', 'sub', 'rsub', 'or', 'ror', 'mod', 'rmod', 'lt', 'gt', 'gt', 'lt')
#> ('eq', 'eq', 'add', 'radd', 'add', True)
#> TypeError: unsupported operand type(s) for +: 'Plain' and 'set'
#> TypeError: unsupported operand type(s) for +: 'Plain' and 'set'
#> TypeError: unsupported operand type(s) for *: 'Plain' and 'int'
#> set()
#> {1, 2}
#> TypeError: unsupported operand type(s) for %: 'Plain' and 'set'
#> (True, True, False)
#> False
#> TypeError: unsupported operand type(s) for +: 'Plain' and 'float'
#> TypeError: unsupported operand type(s) for +: 'Plain' and 'str'
#> ('Plain({1, 2})', 'Plain({1, 2})', 'Plain({1, 2})', 'Plain({1, 2})')
#> True
#> TypeError: unhashable type: 'Plain'
#> 'add'

# ---- operators: a subclass of frozenset on either side
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Sub(frozenset):
    def __add__(self, other): return 'add'
    def __radd__(self, other): return 'radd'
    def __mul__(self, other): return 'mul'
    def __rmul__(self, other): return 'rmul'
    def __sub__(self, other): return 'sub'
    def __rsub__(self, other): return 'rsub'
    def __or__(self, other): return 'or'
    def __ror__(self, other): return 'ror'
    def __mod__(self, other): return 'mod'
    def __rmod__(self, other): return 'rmod'
    def __lt__(self, other): return 'lt'
    def __gt__(self, other): return 'gt'
    def __eq__(self, other): return 'eq'
    __hash__ = None
class Plain(frozenset):
    pass
s, p, b = Sub([1, 2]), Plain([1, 2]), frozenset([1, 2])
print((s + b, b + s, s * 2, 2 * s, s - b, b - s, s | b, b | s, s % b, b % s, s < b, b < s, s > b, b > s))
print((s == b, b == s, s + s, p + s, s + p, p == s))
error(lambda: p + b)
error(lambda: type(p + b).__name__)
error(lambda: p * 2)
print(p - b)
print(p | b)
error(lambda: p % b)
print((p == b, b == p, p != b))
print(p < b)
error(lambda: p + 1.5)
error(lambda: p + 'x')
print(('%s' % (p,), str(p), repr(p), f'{p}'))
print((bool(p), hash(p) == hash(b)))
s += b
p2 = p
print(repr(s))
#> ('add', 'radd', 'mul', 'rmul', 'sub', 'rsub', 'or', 'ror', 'mod', 'rmod', 'lt', 'gt', 'gt', 'lt')
#> ('eq', 'eq', 'add', 'radd', 'add', True)
#> TypeError: unsupported operand type(s) for +: 'Plain' and 'frozenset'
#> TypeError: unsupported operand type(s) for +: 'Plain' and 'frozenset'
#> TypeError: unsupported operand type(s) for *: 'Plain' and 'int'
#> frozenset()
#> frozenset({1, 2})
#> TypeError: unsupported operand type(s) for %: 'Plain' and 'frozenset'
#> (True, True, False)
#> False
#> TypeError: unsupported operand type(s) for +: 'Plain' and 'float'
#> TypeError: unsupported operand type(s) for +: 'Plain' and 'str'
#> ('Plain({1, 2})', 'Plain({1, 2})', 'Plain({1, 2})', 'Plain({1, 2})')
#> (True, True)
#> 'add'
