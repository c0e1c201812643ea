# ---- list, set, dict, generator
print([i * 2 for i in range(3)], {i % 2 for i in range(5)}, {i: str(i) for i in range(2)}, list(i for i in 'ab'))
#> [0, 2, 4] {0, 1} {0: '0', 1: '1'} ['a', 'b']

# ---- conditions
print([i for i in range(20) if i % 2 if i % 3 == 0], [i if i > 1 else -i for i in range(3)])
#> [3, 9, 15] [0, -1, 2]

# ---- several loops, the last runs fastest
print([(i, j) for i in range(2) for j in 'ab'], [j for i in [[1, 2], [3]] for j in i], [(i, j) for i in range(4) if i % 2 for j in range(i) if j])
#> [(0, 'a'), (0, 'b'), (1, 'a'), (1, 'b')] [1, 2, 3] [(3, 1), (3, 2)]

# ---- nested
print([[j * i for j in range(3)] for i in range(2)], {i: {j for j in range(i)} for i in range(3)})
#> [[0, 0, 0], [0, 1, 2]] {0: set(), 1: {0}, 2: {0, 1}}

# ---- unpacking targets
print([a + b for a, b in [(1, 2), (3, 4)]], [b for a, *b in ['xyz', 'p']], {k: v for k, v in {'a': 1}.items()})
#> [3, 7] [['y', 'z'], []] {'a': 1}

# ---- attribute and item targets
class A: pass
a = A()
d = {}
print([a.x for a.x in range(2)], a.x, [0 for d['k'] in 'pq'], d)
#> [0, 1] 1 [0, 0] {'k': 'q'}

# ---- later dict entries win
print({k: v for k, v in [('a', 1), ('b', 2), ('a', 3)]})
#> {'a': 3, 'b': 2}

# ---- key before value
def say(x):
    print(x, end=' ')
    return x
print({say(k): say(v) for k, v in [('k', 'v')]})
#> k v {'k': 'v'}

# ---- evaluation order
def say(x):
    print(x, end=' ')
    return x
print([say(i) for i in say([1, 2]) if say(i > 1)])
#> [1, 2] False True 2 [2]

# ---- variables are local
x = 'kept'
[x for x in range(3)]
{x: x for x in range(3)}
print(x)
#> kept

# ---- the first iterable is evaluated outside
def f():
    x = [1, 2]
    return [x for x in x]
print(f())
#> [1, 2]

# ---- closures in comprehensions share the variable
fs = [lambda: i for i in range(3)]
print([f() for f in fs])
gs = [lambda i=i: i for i in range(3)]
print([g() for g in gs])
#> [2, 2, 2]
#> [0, 1, 2]

# ---- errors inside
[1 / x for x in (1, 0)]
#> Traceback (most recent call last):
#>   File "comprehensions.py", line 69, in <module>
#>     [1 / x for x in (1, 0)]
#>      ~~^~~
#> ZeroDivisionError: division by zero

# ---- errors inside, in a function
def f(items):
    return {k: v.upper()
            for k, v in items}
f([('a', 'b'), ('c', 4)])
#> Traceback (most recent call last):
#>   File "comprehensions.py", line 80, in <module>
#>     f([('a', 'b'), ('c', 4)])
#>     ~^^^^^^^^^^^^^^^^^^^^^^^^
#>   File "comprehensions.py", line 78, in f
#>     return {k: v.upper()
#>                ^^^^^^^
#> AttributeError: 'int' object has no attribute 'upper'

# ---- a comprehension over what does not iterate
[x for x in 5]
#> Traceback (most recent call last):
#>   File "comprehensions.py", line 91, in <module>
#>     [x for x in 5]
#>                 ^
#> TypeError: 'int' object is not iterable

# ---- unhashable keys and elements
for source in ['{[]: 1 for _ in [0]}', '{[] for _ in [0]}', '{{}: 0 for _ in "a"}']:
    try:
        eval(source)
    except TypeError as e:
        print(e)
#> cannot use 'list' as a dict key (unhashable type: 'list')
#> cannot use 'list' as a set element (unhashable type: 'list')
#> cannot use 'dict' as a dict key (unhashable type: 'dict')

# ---- walrus
print([y := 1, y ** 2], [last := i for i in range(4)], last, {n: (sq := n * n) for n in range(3)}, sq)
#> [1, 1] [0, 1, 2, 3] 3 {0: 0, 1: 1, 2: 4} 4

# ---- in class bodies
class A:
    n = 3
    squares = [i * i for i in range(n)]
    try:
        bad = [n * i for i in range(2)]
    except NameError as e:
        print(e)
    good = (lambda n: [n * i for i in range(2)])(n)
print(A.squares, A.good)
#> name 'n' is not defined
#> [0, 1, 4] [0, 3]

# ---- locals and comprehension
def f():
    a = 1
    return [sorted(locals()) for i in range(1)]
print(f())
#> [['a', 'i']]

# ---- star in the element is an error, in the iterable not
print([x for x in (*range(2), *'a')])
for source in ['[*x for x in y]', '{**x for x in y}', '(*x for x in y)', '[x, y for x in z]', '[x for x in 1, 2]', '[x for x, in y]', '[x for 1 in y]', '[x for f() in y]', '[for x in y]', '[x if y for x in z]', '{x: y, z for x in w}', '[x async for x in y]', '{k: *v for k in y}']:
    try:
        compile(source, 's', 'exec')
        print('fine:', source)
    except SyntaxError as e:
        print(e.msg)
#> [0, 1, 'a']
#> iterable unpacking cannot be used in comprehension
#> dict unpacking cannot be used in dict comprehension
#> iterable unpacking cannot be used in comprehension
#> did you forget parentheses around the comprehension target?
#> invalid syntax
#> fine: [x for x, in y]
#> cannot assign to literal
#> cannot assign to function call
#> invalid syntax
#> expected 'else' after 'if' expression
#> ':' expected after dictionary key
#> asynchronous comprehension outside of an asynchronous function
#> cannot use a starred expression in a dictionary value

# ---- big and deep
print(sum([i for i in range(10000)]), [[[[1 for a in 'x'] for b in 'x'] for c in 'x'] for d in 'x'])
#> 49995000 [[[[1]]]]

# ---- a comprehension as a default and as an argument
def f(x=[i for i in range(2)], *a): return x, a
print(f(), f(*[j for j in 'ab']))
#> ([0, 1], ()) ('a', ('b',))

# ---- lambda in the condition and the iterable
print([x for x in (lambda: [1, 2, 3])() if (lambda y: y > 1)(x)])
#> [2, 3]

# ---- conditional iterable needs parentheses
print([x for x in ([1] if True else [2])])
#> [1]

# ---- sieve
n = 50
print([p for p in range(2, n) if all(p % d for d in range(2, int(p ** .5) + 1))])
#> [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47]

# ---- a cell variable of a comprehension in code that can see its own names
try:
    print(sorted(vars(nothing)))
except NameError as e:
    print(e)
x = [lambda: i for i in range(3)]
print([f() for f in x])
def f(n):
    print(sorted(vars()))
    x = [(lambda: i, sorted(locals())) for i in range(n)]
    print([g() for g, _ in x], x[0][1], sorted(locals()))
    y = [[lambda: (i, j) for j in range(i)] for i in range(3)]
    print(sorted(locals()), y[2][1]())
f(3)
#> name 'nothing' is not defined
#> [2, 2, 2]
#> ['n']
#> [2, 2, 2] ['i', 'n'] ['n', 'x']
#> ['n', 'x', 'y'] (2, 1)

# ---- a closure in a comprehension that never runs, in code that looks at its variables
if False:
    fs = [lambda: i for i in range(3)]
try:
    pass
except Exception as e:
    pass
print(sorted({4, *[1, 2], echo(3)}), vars() is globals(), 'i' in locals())
#> [1, 2, 3, 4] True False

# ---- what failed leaves no variable behind where locals() shows them
def f(n=1):
    try:
        print([x for x in [n for n in [[1], [2, 3]] if isinstance(k, int)]])
    except NameError as e:
        print(locals())
        exec("print(n * -1)")
    try:
        [n for n in [[1], [2, 3]] if 1/0]
    finally:
        print(sorted(locals()), n, locals()['n'], eval('n'), vars()['n'])
try: f()
except ZeroDivisionError: pass
def g(n=1):
    try:
        print([[locals()['n'], eval('n')] for n in 'ab'], locals(), eval('n'), [n for n in (locals()['n'],)])
        [m for n in 'ab' for m in 1/0]
    except TypeError:
        print(locals(), eval('n'))
    except ZeroDivisionError:
        print(locals(), eval('n'))
    try: [n for n in 'ab' if not print(locals())]
    except: pass
    try: {n: n for n in 'ab' if n.x}
    except AttributeError: print(locals())
    del n
    try: [n for n in 'ab' if n.x]
    except AttributeError: print(locals())
g()
#> {'n': 1, 'e': NameError("name 'k' is not defined")}
#> -1
#> ['n'] 1 1 1 1
#> [['a', 'a'], ['b', 'b']] {'n': 1} 1 [1]
#> {'n': 1} 1
#> {'n': 'a'}
#> {'n': 'b'}
#> {'n': 1}
#> {}

# ---- nor in what a NameError suggests
def f():
    locals()
    items = [1]
    return [x for x in
        items if x.y
    ]
try: [item for item in 'ab' if item.x]
except AttributeError: pass
try: itme
except NameError as e: print(e)
f()
#> name 'itme' is not defined
#> Traceback (most recent call last):
#>   File "comprehensions.py", line 257, in <module>
#>     f()
#>     ~^^
#>   File "comprehensions.py", line 251, in f
#>     items if x.y
#>              ^^^
#> AttributeError: 'int' object has no attribute 'y'

# ---- asynchronous ones leave no variable behind
async def g():
    async def a():
        yield 1
        yield 2
    x = 5
    print([x async for x in a()], locals()['x'])
    try: [x async for x in a() if x/0]
    except ZeroDivisionError: print(locals()['x'])
    y = [(lambda: x)() for x in (1, 2)]
    print(y, locals()['x'])
    try: z = [(lambda: x)() + '' for x in (1, 2)]
    except TypeError: print(y, locals()['x'])
import asyncio
asyncio.run(g())
def gen():
    x = 0
    try: yield [(yield x) for i in range(3)]
    except: pass
#>   File "comprehensions.py", line 285
#>     try: yield [(yield x) for i in range(3)]
#>                  ^^^^^^^
#> SyntaxError: 'yield' inside list comprehension

# ---- generator expressions that CPython compiles twice warn twice
for source in ['any((1)() for x in y)', 'all(x for x in y if (1)())', 'tuple((1)() for x in (2)())', 'sum((1)() for x in y)', 'any([(1)() for x in y])', 'any((1)() for x in y if any((2)() for z in x))', 'any(x, (1)() for x in y)', 'x.any((1)() for x in y)',
    'async def f(): return any([(1)() async for x in y] for z in w)', 'async def f(): return any((1)() async for x in y)', 'def any(x): any((1)() for x in y)', 'any((1)() for x in y)((2)())', 'def f():\n try: return any((1)() for x in y)\n finally: any((2)() for x in y)']:
    print(source)
    try: compile(source, 'made', 'exec')
    except SyntaxError as e: print(e)
#> any((1)() for x in y)
#> made:1: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> made:1: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> all(x for x in y if (1)())
#> made:1: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> made:1: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> tuple((1)() for x in (2)())
#> made:1: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> made:1: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> made:1: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> made:1: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> sum((1)() for x in y)
#> made:1: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> any([(1)() for x in y])
#> made:1: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> any((1)() for x in y if any((2)() for z in x))
#> made:1: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> made:1: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> made:1: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> made:1: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> made:1: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> made:1: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> any(x, (1)() for x in y)
#> Generator expression must be parenthesized (made, line 1)
#> x.any((1)() for x in y)
#> made:1: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> async def f(): return any([(1)() async for x in y] for z in w)
#> made:1: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> made:1: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> async def f(): return any((1)() async for x in y)
#> made:1: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> made:1: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> def any(x): any((1)() for x in y)
#> made:1: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> made:1: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> any((1)() for x in y)((2)())
#> made:1: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> made:1: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> made:1: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> def f():
#>  try: return any((1)() for x in y)
#>  finally: any((2)() for x in y)
#> made:2: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> made:2: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> made:3: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> made:3: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> made:3: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> made:3: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?

# ---- variables of comprehensions are the block's own to the functions in it
def outer(n=5):
    def gone():
        return (lambda: n)(), [n for n in [1]]
    try: print(gone())
    except NameError as e: print(e)
    def gone():
        return [n for n in [1]], (lambda: n)()
    try: print(gone())
    except NameError as e: print(e)
    def gone():
        return [n for n in [1]], (lambda: n)(), n
    try: print(gone())
    except NameError as e: print(e)
    def gone():
        return [[n for n in [1]] for m in [2]], (lambda: n)()
    try: print(gone())
    except NameError as e: print(e)
    def gone():
        return [[n for n in [1]] for m in [2]], list(n for _ in [3])
    try: print(gone())
    except NameError as e: print(e)
    def gone():
        return [[n for n in [1]] for m in [2]], [(lambda: n)() for _ in [3]]
    try: print(gone())
    except NameError as e: print(e)
    def gone():
        return [(lambda: n)() for n in [1]], [(lambda: n)() for _ in [3]]
    try: print(gone())
    except NameError as e: print(e)
    def gone():
        return list(n for n in [1]), (lambda: n)()
    try: print(gone())
    except NameError as e: print(e)
    def gone():
        class C:
            x = n
        return C.x, [n for n in [1]]
    try: print(gone())
    except NameError as e: print(e)
    def gone():
        class C:
            x = n
            y = [n for n in [1]], (lambda: n)()
        return C.x, C.y
    try: print(gone())
    except NameError as e: print(e)
    def gone():
        nonlocal n
        return [n for n in [1]], (lambda: n)()
    try: print(gone())
    except NameError as e: print(e)
    def gone():
        return [n for n in [1]], (lambda: (lambda: n)())()
    try: print(gone())
    except NameError as e: print(e)
    def gone():
        def f(): return n
        x = [n for n in [1] if f]
        return x, f()
    try: print(gone())
    except NameError as e: print(e)
    print((lambda: ([n for n in [1]], (lambda: 4)(), (lambda: 3 if 1 else n)()))())
    print([n for m in [1]], [(lambda: n)() for m in [1] for q in [n for n in [2]]])
    print(n, locals().keys())
outer()
n = 7
def top():
    return [n for n in [1]], (lambda: n)(), n
print(top())
def gl():
    global n
    return [n for n in [1]], (lambda: n)(), n
print(gl())
#> cannot access free variable 'n' where it is not associated with a value in enclosing scope
#> cannot access free variable 'n' where it is not associated with a value in enclosing scope
#> ([1], 5, 5)
#> cannot access free variable 'n' where it is not associated with a value in enclosing scope
#> cannot access free variable 'n' where it is not associated with a value in enclosing scope
#> cannot access free variable 'n' where it is not associated with a value in enclosing scope
#> cannot access free variable 'n' where it is not associated with a value in enclosing scope
#> ([1], 5)
#> cannot access free variable 'n' where it is not associated with a value in enclosing scope
#> (5, ([1], 5))
#> ([1], 5)
#> cannot access free variable 'n' where it is not associated with a value in enclosing scope
#> cannot access free variable 'n' where it is not associated with a value in enclosing scope
#> ([1], 4, 3)
#> Traceback (most recent call last):
#>   File "comprehensions.py", line 412, in <module>
#>     outer()
#>     ~~~~~^^
#>   File "comprehensions.py", line 410, in outer
#>     print([n for m in [1]], [(lambda: n)() for m in [1] for q in [n for n in [2]]])
#>                              ~~~~~~~~~~~^^
#>   File "comprehensions.py", line 410, in <lambda>
#>     print([n for m in [1]], [(lambda: n)() for m in [1] for q in [n for n in [2]]])
#>                                       ^
#> NameError: cannot access free variable 'n' where it is not associated with a value in enclosing scope

# ---- a comprehension does not see what an earlier one has left
def f():
    try:
        [n for y in range(5)]
    except NameError as e: print(e)
    try:
        print([(k, y) for x in 'ab' for y in [y for x in range(6)] if y])
    except UnboundLocalError as e: print(e)
    for i in range(2):
        try: print([y for x in [1] if i for y in [y]], [y for y in 'ab'])
        except UnboundLocalError as e: print(e)
        try: print([y for y in 'ab'], [[y for z in 'a'] for y in 'c'], {y: (lambda: y)() for y in 'q'})
        except UnboundLocalError as e: print(e)
    try: print([y for x in 'ab' for y in [y, x]])
    except UnboundLocalError as e: print(e)
    y = 5
    print([y for x in [y] for y in [x]], y)
f()
try:
    [n for y in range(5)]
except NameError as e: print(e)
try:
    print([(k, y) for x in 'ab' for y in [y for x in range(6)] if y])
except UnboundLocalError as e: print(e)
#> name 'n' is not defined
#> cannot access local variable 'y' where it is not associated with a value
#> [] ['a', 'b']
#> ['a', 'b'] [['c']] {'q': 'q'}
#> cannot access local variable 'y' where it is not associated with a value
#> ['a', 'b'] [['c']] {'q': 'q'}
#> cannot access local variable 'y' where it is not associated with a value
#> [5] 5
#> name 'n' is not defined
#> cannot access local variable 'y' where it is not associated with a value

# ---- the first comprehension that says a free name decides whose it is
def outer(n):
    def inner():
        return [n for z in [1]], [n for n in [2]], (lambda: n)()
    print(inner())
    def inner():
        return [n for n in [2]], [n for z in [1]]
    try: print(inner())
    except NameError as e: print(e)
    def inner():
        return [n for n in [n for z in [1]]], [n for z in [1]]
    try: print(inner())
    except NameError as e: print(e)
    def inner():
        return [n for z in [n for n in [2]]]
    try: print(inner())
    except NameError as e: print(e)
    def inner():
        return [(n, [n for n in [2]]) for z in [1]], [n for z in [1]]
    print(inner())
    def inner():
        return [([n for n in [2]], [n for z in [1]]) for z in [1]]
    try: print(inner())
    except NameError as e: print(e)
    def inner():
        return [([n for z in [1]], [n for n in [2]]) for z in [1]]
    print(inner())
    def inner():
        return [lambda: n for z in [1]][0](), [n for n in [2]], [n for z in [1]]
    print(inner())
    def inner():
        return [n for n in [2]], [lambda: n for z in [1]][0]()
    try: print(inner())
    except NameError as e: print(e)
outer('p')
#> (['p'], [2], 'p')
#> cannot access local variable 'n' where it is not associated with a value
#> (['p'], ['p'])
#> cannot access local variable 'n' where it is not associated with a value
#> ([('p', [2])], ['p'])
#> cannot access local variable 'n' where it is not associated with a value
#> [(['p'], [2])]
#> ('p', [2], ['p'])
#> cannot access free variable 'n' where it is not associated with a value in enclosing scope

# ---- two and three uses of a name in each order, in every kind of block
import hashlib, itertools
uses = [
    "n", "[n for z in [1]]", "[n for n in [1]]", "[lambda: n for z in [1]][0]()", "[[n for n in [2]] for z in [1]]",
    "[[n for z in [1]] for n in [2]]", "(lambda: n)()", "[(n := 3) for z in [1]]", "{n: n for n in [4]}", "list(n for n in [5])",
    "list(n for z in [5])", "[m for z in [1] for m in [n]]", "[(n, [n for n in [6]]) for z in [1]]", "[n for n in [[n for z in [1]]]]",
]
blocks = {
    'function in function': "n = 'g'\ndef o(n):\n    def f():\n%s\n    f()\no('p')",
    'class in function': "n = 'g'\ndef o(n):\n    class C:\n%s\no('p')",
    'method': "n = 'g'\ndef o(n):\n    class C:\n        def f():\n%s\n    C.f()\no('p')",
    'function': "n = 'g'\ndef f():\n%s\nf()",
    'class': "n = 'g'\nclass C:\n%s",
    'module': "if 1:\n%s",
}
for name, block in blocks.items():
    answers = []
    for count in (2, 3):
        for order in itertools.product(uses, repeat=count):
            if count == 3 and len(''.join(order)) % 23: continue
            lines = (f"            try: out.append({use})\n            except NameError as e: out.append(str(e))" for use in order)
            try: exec(block % '\n'.join(lines), {'out': answers})
            except SyntaxError as e: answers.append(str(e))
    print(name, len(answers), hashlib.md5(repr(answers).encode()).hexdigest())
#> function in function 638 27acd5aaaeee2b1800e91ab3c1ed26ae
#> class in function 609 b8ee4bf7db93dece4e48aee8cebc4582
#> method 638 27acd5aaaeee2b1800e91ab3c1ed26ae
#> function 638 14143d0e134b7b07547fa12bff0921a9
#> class 609 6a657b7912ff0b4c1ab5cf11af198016
#> module 638 56798b0bd713484f2a13f1d3e201a1c4

# ---- a variable of a comprehension that a function in it keeps leaves the free one alone
#! CPython 3.14 loses it: `n` in the block is the comprehension's from then on, and its cell itself if there was nothing to go through
def outer(n):
    def inner():
        kept = [lambda: n for n in [1]]
        return kept[0](), n
    print(inner(), n)
outer('p')
#> (1, 'p') p

# ---- a named expression in a comprehension in a comprehension binds in the function
def rows():
    grid = [[last := i * j for i in range(3)] for j in range(2)]
    return grid, last
print(rows())
def both():
    r = [outer := [inner := (i, j) for i in range(2)] for j in range(2)]
    return r, outer, inner
print(both())
def three():
    return [{k: [deep := k + v + w for w in (1, 2)] for k in (3, 4)} for v in (5, 6)], deep
print(three())
def filtered(words):
    found = [[w for w in line.split() if (seen := w).isupper()] for line in words]
    return found, seen
print(filtered(['a B c', 'D e']))
def kept():
    fs = [[(lambda: cell) for _ in range(2) if (cell := n) or True] for n in range(3)]
    return [f() for row in fs for f in row], cell
print(kept())
def generated():
    return sum(sum(total := total + x for x in row) for row in [[1, 2], [3]]), total
try:
    print(generated())
except NameError as e:
    print(e)
def shared():
    nonlocal_ = 0
    def f():
        nonlocal nonlocal_
        return [[nonlocal_ := nonlocal_ + i for i in range(3)] for j in range(2)]
    return f(), nonlocal_
print(shared())
#> ([[0, 0, 0], [0, 1, 2]], 2)
#> ([[(0, 0), (1, 0)], [(0, 1), (1, 1)]], [(0, 1), (1, 1)], (1, 1))
#> ([{3: [9, 10], 4: [10, 11]}, {3: [10, 11], 4: [11, 12]}], 12)
#> ([['B'], ['D']], 'e')
#> ([2, 2, 2, 2, 2, 2], 2)
#> cannot access free variable 'total' where it is not associated with a value in enclosing scope
#> ([[0, 1, 3], [3, 4, 6]], 6)

# ---- locals() and eval() in comprehensions of a module and a class body
print(['{x} {y}'.format(**locals()) for x in 'ab' for y in 'c'])
print([sorted(locals()) for q in [1]], [[sorted(vars()) for r in [q]] for q in [1]], {q: sorted(dir()) for q in [1]})
n = 10
print([eval('n + q') for q in range(3)], [eval('a * b', {'a': 2, 'b': n}) for n in (3, 4)], [eval('n') for n in (5,)], n)
print([exec('made = q') for q in [1]], 'made' in globals(), [locals() is globals() for q in [1]], locals() is globals())
print([(lambda: q, sorted(locals()))[1] for q in [1]], [len(locals()) for _ in range(2)])
try:
    [1 // (q - 2) for q in range(5)]
except ZeroDivisionError:
    print('q' in locals(), locals() is globals(), eval('"q" in dir()'))
class Body:
    y = 1
    seen = [sorted(locals()) for q in [1]]
    values = [eval('q') for q in [2]]
    try:
        missed = [eval('y') for q in [1]]
    except NameError as e:
        print(e)
    print(sorted(name for name in list(locals()) if name[0] != '_'))
print(Body.seen, Body.values)
#> ['a c', 'b c']
#> [['q']] [[['q', 'r']]] {1: ['q']}
#> [10, 11, 12] [6, 8] [5] 10
#> [None] False [False] True
#> [['q']] [1, 1]
#> False True False
#> name 'y' is not defined
#> ['seen', 'values', 'y']
#> [['q']] [2]

# ---- what one comprehension has bound another does not show
def first():
    [a for a in [1]]
    return [sorted(locals()) for b in [2]]
print(first())
def failed():
    try:
        [1 // a for a in [0]]
    except ZeroDivisionError:
        pass
    return [sorted(dir()) for b in [2]], [eval('b') for b in [3]]
print(failed())
def inner():
    return [[sorted(locals()) for b in [a]] for a in [1]], [sorted(locals()) for c in [1]]
print(inner())
#> [['b']]
#> ([['b']], [3])
#> ([[['a', 'b']]], [['c']])

# ---- locals() in generator expressions, and in comprehensions of a class in a function
def generated():
    return list(sorted(locals()) for q in [1]), list(eval('q + 1') for q in [1])
print(generated(), list(sorted(dir()) for q in [1]))
def outer():
    w = 'function'
    class Body:
        same = w
        seen = [eval('w') for w in [1]], [(sorted(locals()), eval('w')) for q in [same]], [eval('q + 1') for q in [2]]
    return Body.seen
print(outer())
#> ([['.0', 'q']], [2]) [['.0', 'q']]
#> ([1], [(['q', 'w'], 'function')], [3])

# ---- functions in comprehensions of a class see the class
#! CPython 3.14.2 ends with a SystemError of its compiler; later releases answer this
class C:
    one = [lambda: __class__ for _ in [1]]
    nested = [[lambda: __class__ for _ in [1]] for _ in [1]]
    inside = [lambda: [__class__ for _ in [1]] for _ in [1]]
    mixed = {k: (lambda: (__class__, k)) for k in 'k'}
print(C.one[0]() is C, C.nested[0][0]() is C, C.inside[0]()[0] is C, C.mixed['k']()[0] is C)
try:
    class D:
        early = [(lambda: __class__)() for _ in [1]]
except NameError as e: print(e)
#> True True True True
#> cannot access free variable '__class__' where it is not associated with a value in enclosing scope

# ---- comprehensions themselves see no __class__
for source in ['[__class__ for x in [1]]', '[super for _ in [1]]; [__class__ for _ in [1]]', '__class__ = 2; [__class__ for x in [1]]']:
    try: exec('class C: ' + source)
    except NameError as e: print(e)
#> name '__class__' is not defined
#> name '__class__' is not defined
#> name '__class__' is not defined

# ---- what exec runs shows its names to its comprehensions
space = {'q': 1}
exec('''
before = set(locals())
x = 1
new = {name: value for name, value in locals().items() if name not in before}
print(sorted(new), len([1 for a in locals()]) == len(locals()))
''', space)
print('q' in eval('locals()', space), eval('[a for a in locals() if a == "q"]', space), eval('locals() is globals()', space))
#> ['before', 'x'] True
#> True ['q'] True
