# ---- binds and gives the value
print((x := 5) + 1, x)
#> 6 5

# ---- in conditions
data = [1, 2, 3]
if (n := len(data)) > 2:
    print(n)
if not (m := [i for i in data if i > 5]):
    print(m)
#> 3
#> []

# ---- reading in chunks
parts = iter(['a', 'b', ''])
while chunk := next(parts):
    print(chunk)
#> a
#> b

# ---- in a comprehension's condition
print([y for x in range(5) if (y := x * x) > 3], y)
#> [4, 9, 16] 16

# ---- in arguments
def f(*a, **k): return a, k
print(f(a := 1, (b := 2), k=(c := 3)), a, b, c)
#> ((1, 2), {'k': 3}) 1 2 3

# ---- in a subscript, a set display, a lambda
x = [1, 2, 3]
print(x[i := 1], i, {j := 4}, j, (lambda: (k := 5))())
#> 2 1 {4} 4 5

# ---- its value may be a tuple only in parentheses
y = (z := 1, 2)
print(y, z)
y = (z := (1, 2))
print(y, z)
#> (1, 2) 1
#> (1, 2) (1, 2)

# ---- chained
print(a := (b := 3), a + b)
#> 3 6

# ---- in f-strings
print(f'{(x := 5)} {x}', f'{x:=10}')
#> 5 5          5

# ---- in any and all
if any((hit := w).startswith('b') for w in ['a', 'bc', 'd']):
    print(hit)
#> bc

# ---- as a global
def f():
    global g
    (g := 7)
f()
print(g)
#> 7

# ---- with short circuits
if (a := 0) and (unbound := 1):
    pass
try:
    unbound
except NameError as e:
    print(e)
#> name 'unbound' is not defined

# ---- in assert and in elif
v = 5
if (r := v) < 3: pass
elif (s := r * 2) > 9: print(r, s)
assert (t := s), t
#> 5 10

# ---- where it may not stand
for source in ['x := 1', '(x.y := 1)', '(x[0] := 1)', '((a, b) := 1)', 'f(x=y := 1)', '(a := 1) = 2', '[i := 0 for i in x]', '[0 for i in (j := x)]', 'x = y := 1', 'lambda: x := 1', 'class A: [x := 1 for i in a]', 'def f(a = b := 1): 0', '{a: b := 1}', '(True := 1)', 'del (x := 1)', 'with (x := f): 0']:
    try:
        compile(source, 's', 'exec')
        print('fine:', source)
    except SyntaxError as e:
        print(e.msg)
#> invalid syntax
#> cannot use assignment expressions with attribute
#> cannot use assignment expressions with subscript
#> cannot use assignment expressions with tuple
#> invalid syntax
#> cannot assign to named expression here. Maybe you meant '==' instead of '='?
#> assignment expression cannot rebind comprehension iteration variable 'i'
#> assignment expression cannot be used in a comprehension iterable expression
#> invalid syntax
#> cannot use assignment expressions with lambda
#> assignment expression within a comprehension cannot be used in a class body
#> invalid syntax
#> invalid syntax
#> cannot use assignment expressions with True
#> cannot delete named expression
#> fine: with (x := f): 0

# ---- what stands before a named display or function was read before it
def g(*a, **k): return a, k
def f(w): return w, (w := []), w, (w := [1]), w, (w := ()), (w := {}), w, (w := lambda: 1)(), w()
print(f(1))
def f(w): return g(w, (w := []), x=w, y=(w := {}), z=w)
print(f(1))
def f(w): return {(w := 0): (w := []), 'w': w}, w + (w := [1]) + w + (w := [2]) + w
print(f(0))
def f(w): return w == (w := []), w != (w := [3]) != (w := []), {1: w, 2: (w := [6])}
print(f([]))
def f(w): return w[0](w, (w := [5]), w), w.append((w := [3])), w[len((w := []))], w
print(f([lambda *a: len(a)]))
def f(w): return f'{w}{(w := [])}{w}{(w := [1])!r}', [*w, (w := [4]), *w], {**dict.fromkeys(w), 4: (w := [5])}
print(f(0))
def f(w):
    v = w
    w[0], w = w, (w := [2])
    v += (w := [7])
    v[1] += len((w := []))
    return len(v), v[1:], w
print(f([1]))
#> (1, [], [], [1], [1], (), {}, {}, 1, 1)
#> ((1, []), {'x': [], 'y': {}, 'z': {}})
#> ({0: [], 'w': []}, [1, 1, 2, 2])
#> (True, True, {1: [], 2: [6]})
#> (3, None, 3, [])
#> ('0[][][1]', [1, [4], 4], {4: [5]})
#> (2, [7], [])
