# Operators on operands of every form: locals, constants, attributes, products and other expressions.

# ---- arithmetic of every two forms
class O: pass

operands = {'x': 'x', 'o.a': 'o.a', '7': '7', '2.5': '2.5', '(x - y)': '(x - y)', 'x * y': 'x * y', "'s'": "'s'"}
ops = ('+', '-', '*', '/', '//', '%', '**', '<<', '>>', '&', '|', '^', '@')
lines = ['def f(x, y, o, g):']
for a in operands:
    for b in operands:
        for op in ops:
            lines += [f'    try: out.append({a} {op} {b})', '    except Exception as e: out.append(type(e).__name__)',
                      f'    try: z = {a} {op} {b}; out.append(z)', '    except Exception as e: out.append(str(e)[:40])']
out = []
space = {'out': out}
import warnings
warnings.simplefilter('ignore')
exec('\n'.join(lines), space)
for x, y, a in ((6, 3, 2), (1.5, 2.0, 0.5), (True, 0, -3)):
    o = O()
    o.a = a
    out.clear()
    try:
        space['f'](x, y, o, lambda: a)
    except Exception as e:
        print(type(e).__name__, e)
    import hashlib
    text = repr(out)
    print(x, y, a, len(out), hashlib.sha256(text.encode()).hexdigest()[:16])
#> 6 3 2 1274 f6955bf929377344
#> 1.5 2.0 0.5 1274 9e75e224120e1f0a
#> True 0 -3 1274 0ba047f89b266a3d

# ---- comparisons of every two forms
class O: pass

operands = ('x', 'o.a', '7', '2.5', '(x - y)', "'s'", 'None')
ops = ('<', '<=', '>', '>=', '==', '!=', 'is', 'is not', 'in', 'not in')
lines = []
for i, a in enumerate(operands):
    lines.append(f'def f{i}(x, y, o, g):')
    for b in operands:
        for op in ops:
            if 'is' in op and {a, b} & {'7', '2.5', "'s'", '(x - y)'}:
                continue
            lines += [f'    try: out.append({a} {op} {b})', '    except Exception as e: out.append(type(e).__name__)',
                      f'    try: z = {a} {op} {b}; out.append(z)', '    except Exception as e: out.append(str(e))',
                      f'    try: out.append(1 if {a} {op} {b} else 0)', '    except Exception as e: out.append(str(e))',
                      f'    try:\n        if {a} {op} {b}: out.append(1)', '    except Exception as e: out.append(str(e))',
                      f'    try:\n        if not {a} {op} {b}: out.append(2)', '    except Exception as e: out.append(str(e))']
out = []
space = {'out': out}
import warnings
warnings.simplefilter('ignore')
for i in range(len(operands)):
    at = lines.index(f'def f{i}(x, y, o, g):')
    end = lines.index(f'def f{i + 1}(x, y, o, g):') if i + 1 < len(operands) else len(lines)
    exec('\n'.join(lines[at:end]), space)
import hashlib
for x, y, a in ((6, 3, 2), (1.5, 2.0, 0.5), (2**60, 3, 2**53), ('s', 's', 'st')):
    o = O()
    o.b = O()
    o.a = o.b.c = a
    out.clear()
    try:
        for i in range(len(operands)):
            space[f'f{i}'](x, y, o, lambda: a)
    except Exception as e:
        print(type(e).__name__, e)
    print(x, y, a, len(out), hashlib.sha256(repr(out).encode()).hexdigest()[:16])
#> 6 3 2 1828 6a1d94c12db7120e
#> 1.5 2.0 0.5 1828 600f22b8ddbf3e21
#> 1152921504606846976 3 9007199254740992 1828 f13ea90e40444325
#> s s st 1890 9b3048b4efbc2358

# ---- arithmetic in loops
def f(n):
    a, b, c, x = 1, 2.5, 3, 0.0
    for i in range(n):
        x = x + b * c
        x = b * c + x
        x = x - b * c
        x = a * b + b * c
        x = a * b - b * c
        x = b * c - x
        a = (a + 1) * 3 % 1000003
        c = 7 - c
        b = 2.5 + b / (i + 1)
    return a, round(b, 6), c, round(x, 6)

print(f(50))
#> (296304, 2.551042, 3, -252043.481052)

# ---- augmented assignments of every form
class O: pass

def f(x, y, o, l):
    x += y; x -= 1; x *= o.a; x //= 2
    o.a += x; o.a -= y * 2; o.a *= 3; o.a **= 2; o.a %= 1000
    l[0] += o.a; l[1] -= x * y; l[-1] |= 5; l[0] ^= 3; l[1] &= 255; l[2] <<= 2; l[2] >>= 1; l[1] /= 4; l[0] @= M()
    return x, o.a, l

class M:
    def __rmatmul__(self, other):
        return ('matmul', other)

o = O()
o.a = 5
print(f(10, 3, o, [1, 2, 3]))
#> (30, 569, [('matmul', 569), 42.0, 14])

# ---- operands that are unbound or missing
class O: pass

def f(which):
    try:
        if which == 0: return 1 + x
        if which == 1: return x + 1
        if which == 2: return o.nope + 1
        if which == 3: return 1 < o.nope
        if which == 4: return x < x
        if which == 5: return o.a + nope
        if which == 6: return -nope
        if which == 7: return o.a.b.c * 2
    except Exception as e:
        return f'{type(e).__name__}: {e}'
    x = 1

o = O()
o.a = 1
for i in range(8):
    print(f(i))
#> UnboundLocalError: cannot access local variable 'x' where it is not associated with a value
#> UnboundLocalError: cannot access local variable 'x' where it is not associated with a value
#> AttributeError: 'O' object has no attribute 'nope'
#> AttributeError: 'O' object has no attribute 'nope'
#> UnboundLocalError: cannot access local variable 'x' where it is not associated with a value
#> NameError: name 'nope' is not defined
#> NameError: name 'nope' is not defined
#> AttributeError: 'int' object has no attribute 'b'
