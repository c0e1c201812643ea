# A pause in text that the program evaluates, and in namespaces.

# ---- eval and exec with functions of the program
def tool(x): return echo(x)
print(eval('tool(1) + tool(2)'))
exec('y = tool("z")\nprint(y)')
print(y)
ns = {'tool': tool}
exec('def f(x):\n    return tool(x) * 2\nr = f(4)', ns)
print(ns['r'], ns['f'](5))
print(eval('[tool(x) for x in range(3) if tool(x)]'), eval('(lambda: tool(7))()'))
#> 3
#> z
#> z
#> 8 10
#> [1, 2] 7

# ---- exec with separate locals
def tool(x): return echo(x)
g, l = {'tool': tool}, {}
exec('a = tool(1)\nb = a + tool(2)\nclass C:\n    x = tool("c")', g, l)
print(l['a'], l['b'], l['C'].x, 'a' in g)
#> 1 3 c False

# ---- exec in a mapping of the program
class Names(dict):
    def __getitem__(self, k):
        if k == 'magic':
            return echo('magic!')
        return super().__getitem__(k)
    def __setitem__(self, k, v):
        print('set', k, echo(v))
        super().__setitem__(k, v)
n = Names()
exec('x = magic\nx += "?"', {}, n)
print(n['x'])
#> set x magic!
#> set x magic!?
#> magic!?

# ---- compile and run later
def tool(x): return echo(x)
code = compile('tool(a) + 1', '<text>', 'eval')
for a in 1, 2:
    print(eval(code))
code = compile('for i in range(2):\n    print(i, tool(i))', '<text>', 'exec')
exec(code)
#> 2
#> 3
#> 0 0
#> 1 1

# ---- globals and locals while the host answers
def f(a):
    b = echo(2)
    print(sorted(locals()), locals()['b'])
    return [locals()[k] for k in ('a', 'b')]
print(f(1))
globals()['made'] = echo('by hand')
print(made)
#> ['a', 'b'] 2
#> [1, 2]
#> by hand

# ---- generators and classes made in exec
def tool(x): return echo(x)
ns = {'tool': tool}
exec('''
def gen(n):
    for i in range(n):
        yield tool(i)
class A:
    def __init__(self): self.v = tool('v')
''', ns)
print(list(ns['gen'](3)), ns['A']().v)
#> [0, 1, 2] v

# ---- an error in evaluated text
def tool(x): return fail('ValueError', x)
try:
    eval('1 + tool("bad")')
except ValueError as e:
    print(e)
exec('def f():\n    return tool("worse")\nf()')
#> bad
#> Traceback (most recent call last):
#>   File "evaluation.py", line 84, in <module>
#>     exec('def f():\n    return tool("worse")\nf()')
#>     ~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#>   File "<string>", line 3, in <module>
#>   File "<string>", line 2, in f
#>   File "evaluation.py", line 79, in tool
#>     def tool(x): return fail('ValueError', x)
#>                         ~~~~^^^^^^^^^^^^^^^^^
#> ValueError: worse

# ---- __build_class__ called by hand with a body that pauses
def body():
    return echo(1)
print(__build_class__(body, 'A').__name__, eval('f(2)', {'f': lambda x: echo(x)}))
#> A 2

# ---- names of the host as values
f = echo
print(f(1), [g(2) for g in (echo, add) if g is echo], callable(fetch), {'k': ask}['k']('x'))
def call(fn, *args): return fn(*args)
print(call(add, 1, 2), call(lambda: call(fetch, 'deep')))
#> 1 [2] True answer to x
#> 3 body of deep
