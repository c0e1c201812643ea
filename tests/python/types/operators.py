# ---- operators: a subclass of int on either side
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Sub(int):
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
class Plain(int):
    pass
s, p, b = Sub(5), Plain(5), int(5)
print((s + b, b + s, s * 2, 2 * s, s - b, b - s, s | b, b | s, s % b, b % s, s < b, b < s, s > b, b > s))
print((s == b, b == s, s + s, p + s, s + p, p == s))
print(p + b)
print(repr(type(p + b).__name__))
print(p * 2)
print(p - b)
print(p | b)
print(p % b)
print((p == b, b == p, p != b))
print(p < b)
print(p + 1.5)
error(lambda: p + 'x')
print(('%s' % (p,), str(p), repr(p), f'{p}'))
print((bool(p), hash(p) == hash(b)))
s += b
p2 = p
print(repr(s))
#> ('add', 'radd', 'mul', 'rmul', 'sub', 'rsub', 'or', 'ror', 'mod', 'rmod', 'lt', 'gt', 'gt', 'lt')
#> ('eq', 'eq', 'add', 10, 'add', True)
#> 10
#> 'int'
#> 10
#> 0
#> 5
#> 0
#> (True, True, False)
#> False
#> 6.5
#> TypeError: unsupported operand type(s) for +: 'Plain' and 'str'
#> ('5', '5', '5', '5')
#> (True, True)
#> 'add'

# ---- operators: a subclass of float on either side
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Sub(float):
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
class Plain(float):
    pass
s, p, b = Sub(1.5), Plain(1.5), float(1.5)
print((s + b, b + s, s * 2, 2 * s, s - b, b - s, s | b, b | s, s % b, b % s, s < b, b < s, s > b, b > s))
print((s == b, b == s, s + s, p + s, s + p, p == s))
print(p + b)
print(repr(type(p + b).__name__))
print(p * 2)
print(p - b)
error(lambda: p | b)
print(p % b)
print((p == b, b == p, p != b))
print(p < b)
print(p + 1.5)
error(lambda: p + 'x')
print(('%s' % (p,), str(p), repr(p), f'{p}'))
print((bool(p), hash(p) == hash(b)))
s += b
p2 = p
print(repr(s))
#> ('add', 'radd', 'mul', 'rmul', 'sub', 'rsub', 'or', 'ror', 'mod', 'rmod', 'lt', 'gt', 'gt', 'lt')
#> ('eq', 'eq', 'add', 3.0, 'add', True)
#> 3.0
#> 'float'
#> 3.0
#> 0.0
#> TypeError: unsupported operand type(s) for |: 'Plain' and 'float'
#> 0.0
#> (True, True, False)
#> False
#> 3.0
#> TypeError: unsupported operand type(s) for +: 'Plain' and 'str'
#> ('1.5', '1.5', '1.5', '1.5')
#> (True, True)
#> 'add'

# ---- operators: a subclass of complex on either side
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Sub(complex):
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
class Plain(complex):
    pass
s, p, b = Sub(1j), Plain(1j), complex(1j)
print((s + b, b + s, s * 2, 2 * s, s - b, b - s, s | b, b | s, s % b, b % s, s < b, b < s, s > b, b > s))
print((s == b, b == s, s + s, p + s, s + p, p == s))
print(p + b)
print(repr(type(p + b).__name__))
print(p * 2)
print(p - b)
error(lambda: p | b)
error(lambda: p % b)
print((p == b, b == p, p != b))
error(lambda: p < b)
print(p + 1.5)
error(lambda: p + 'x')
print(('%s' % (p,), str(p), repr(p), f'{p}'))
print((bool(p), hash(p) == hash(b)))
s += b
p2 = p
print(repr(s))
#> ('add', 'radd', 'mul', 'rmul', 'sub', 'rsub', 'or', 'ror', 'mod', 'rmod', 'lt', 'gt', 'gt', 'lt')
#> ('eq', 'eq', 'add', 2j, 'add', True)
#> 2j
#> 'complex'
#> 2j
#> 0j
#> TypeError: unsupported operand type(s) for |: 'Plain' and 'complex'
#> TypeError: unsupported operand type(s) for %: 'Plain' and 'complex'
#> (True, True, False)
#> TypeError: '<' not supported between instances of 'Plain' and 'complex'
#> (1.5+1j)
#> TypeError: unsupported operand type(s) for +: 'Plain' and 'str'
#> ('1j', '1j', '1j', '1j')
#> (True, True)
#> 'add'

# ---- operators: a subclass of str on either side
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Sub(str):
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
class Plain(str):
    pass
s, p, b = Sub('ab'), Plain('ab'), str('ab')
print((s + b, b + s, s * 2, 2 * s, s - b, b - s, s | b, b | s, s % b, b % s, s < b, b < s, s > b, b > s))
print((s == b, b == s, s + s, p + s, s + p, p == s))
print(repr(p + b))
print(repr(type(p + b).__name__))
print(repr(p * 2))
error(lambda: p - b)
error(lambda: p | b)
error(lambda: p % b)
print((p == b, b == p, p != b))
print(p < b)
error(lambda: p + 1.5)
print(repr(p + 'x'))
print(('%s' % (p,), str(p), repr(p), f'{p}'))
print((bool(p), hash(p) == hash(b)))
s += b
p2 = p
print(repr(s))
#> ('add', 'radd', 'mul', 'rmul', 'sub', 'rsub', 'or', 'ror', 'mod', 'rmod', 'lt', 'gt', 'gt', 'lt')
#> ('eq', 'eq', 'add', 'radd', 'add', True)
#> 'abab'
#> 'str'
#> 'abab'
#> TypeError: unsupported operand type(s) for -: 'Plain' and 'str'
#> TypeError: unsupported operand type(s) for |: 'Plain' and 'str'
#> TypeError: not all arguments converted during string formatting
#> (True, True, False)
#> False
#> TypeError: can only concatenate str (not "float") to str
#> 'abx'
#> ('ab', 'ab', "'ab'", 'ab')
#> (True, True)
#> 'add'

# ---- operators: a subclass of bytes on either side
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Sub(bytes):
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
class Plain(bytes):
    pass
s, p, b = Sub(b'ab'), Plain(b'ab'), bytes(b'ab')
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
#> b'abab'
#> 'bytes'
#> b'abab'
#> TypeError: unsupported operand type(s) for -: 'Plain' and 'bytes'
#> TypeError: unsupported operand type(s) for |: 'Plain' and 'bytes'
#> TypeError: not all arguments converted during bytes formatting
#> (True, True, False)
#> False
#> TypeError: can't concat float to Plain
#> TypeError: can't concat str to Plain
#> ("b'ab'", "b'ab'", "b'ab'", "b'ab'")
#> (True, True)
#> 'add'

# ---- operators: a subclass of bytearray on either side
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Sub(bytearray):
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
class Plain(bytearray):
    pass
s, p, b = Sub(b'ab'), Plain(b'ab'), bytearray(b'ab')
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
#> bytearray(b'abab')
#> 'bytearray'
#> bytearray(b'abab')
#> TypeError: unsupported operand type(s) for -: 'Plain' and 'bytearray'
#> TypeError: unsupported operand type(s) for |: 'Plain' and 'bytearray'
#> TypeError: not all arguments converted during bytes formatting
#> (True, True, False)
#> False
#> TypeError: can't concat float to Plain
#> TypeError: can't concat str to Plain
#> ("Plain(b'ab')", "Plain(b'ab')", "Plain(b'ab')", "Plain(b'ab')")
#> True
#> TypeError: unhashable type: 'Plain'
#> Sub(b'abab')
