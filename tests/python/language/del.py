# del of every target.

# ---- del of a name
x = 1
del x
x
#> Traceback (most recent call last):
#>   File "del.py", line 6, in <module>
#>     x
#> NameError: name 'x' is not defined

# ---- del of several names
a, b, c = 1, 2, 3
del a, (b, [c])
print('a' in globals(), 'b' in globals(), 'c' in globals())
#> False False False

# ---- del of a local
def f():
    x = 1
    del x
    return x
f()
#> Traceback (most recent call last):
#>   File "del.py", line 23, in <module>
#>     f()
#>     ~^^
#>   File "del.py", line 22, in f
#>     return x
#>            ^
#> UnboundLocalError: cannot access local variable 'x' where it is not associated with a value

# ---- del of an unbound local
def f():
    del x
    x = 1
f()
#> Traceback (most recent call last):
#>   File "del.py", line 37, in <module>
#>     f()
#>     ~^^
#>   File "del.py", line 35, in f
#>     del x
#>         ^
#> UnboundLocalError: cannot access local variable 'x' where it is not associated with a value

# ---- del of a global in a function
x = 1
def f():
    global x
    del x
f()
print('x' in globals())
try:
    f()
except NameError as e:
    print(e)
#> False
#> name 'x' is not defined

# ---- del of a cell
def f():
    x = 1
    def g(): return x
    del x
    return g
try:
    f()()
except NameError as e:
    print(e)
#> cannot access free variable 'x' where it is not associated with a value in enclosing scope

# ---- del of a nonlocal
def f():
    x = 1
    def g():
        nonlocal x
        del x
    g()
    try:
        return x
    except UnboundLocalError as e:
        return str(e)
print(f())
#> cannot access local variable 'x' where it is not associated with a value

# ---- del of attributes
class A:
    x = 1
    def __init__(self): self.y = 2
a = A()
del a.y
for name in ['y', 'x', 'z']:
    try:
        delattr(a, name)
    except AttributeError as e:
        print(e)
del A.x
print(hasattr(a, 'x'))
#> 'A' object has no attribute 'y'
#> 'A' object has no attribute 'x'
#> 'A' object has no attribute 'z'
#> False

# ---- del of items and slices
l = list(range(10))
del l[0], l[-1]
del l[2:4]
del l[::3]
print(l)
d = {'a': 1, 'b': 2}
del d['a']
print(d)
del d['zz']
#> [2, 5, 7, 8]
#> {'b': 2}
#> Traceback (most recent call last):
#>   File "del.py", line 114, in <module>
#>     del d['zz']
#>         ~^^^^^^
#> KeyError: 'zz'

# ---- del of what cannot be deleted
for f in ['del (1).x', 'del "a"[0]', 'del (1, 2)[0]', 'del None[0]', 'del len.x']:
    try:
        exec(f)
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
#> AttributeError 'int' object has no attribute 'x' and no __dict__ for setting new attributes
#> TypeError 'str' object doesn't support item deletion
#> TypeError 'tuple' object doesn't support item deletion
#> TypeError 'NoneType' object does not support item deletion
#> AttributeError 'builtin_function_or_method' object has no attribute 'x' and no __dict__ for setting new attributes

# ---- del in a loop and again
for i in range(2):
    x = i
    del x
print('x' in globals())
#> False

# ---- del in a class body
class A:
    x = 1
    y = 2
    del x
print(hasattr(A, 'x'), A.y)
try:
    class B:
        del nothing
except NameError as e:
    print(e)
#> False 2
#> name 'nothing' is not defined

# ---- __delattr__ and __delitem__
class A:
    def __delattr__(self, n): print('attr', n)
    def __delitem__(self, k): print('item', k)
a = A()
del a.x, a[1], a['k':2]
#> attr x
#> item 1
#> item slice('k', 2, None)

# ---- del evaluates left to right
def f(n): print(n, end=' '); return [0, 1, 2]
def i(n): print(n, end=' '); return 0
del f('a')[i('b')], f('c')[i('d')]
print()
#> a b c d 

# ---- del of a for target
for x in [1, 2]:
    pass
del x
print('x' in globals())
#> False

# ---- del of an empty target
del ()
del []
print('nothing')
#> nothing
