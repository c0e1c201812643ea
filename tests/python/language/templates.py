# ---- template strings
x = 5
t = t'a{x}b{x!r:>{x}}'
print(t)
print(t.strings, t.values, t.interpolations)
i = t.interpolations[1]
print(i.value, i.expression, i.conversion, i.format_spec)
print(list(t), list(t''), list(t'{x}'), len(t.strings))
#> Template(strings=('a', 'b', ''), interpolations=(Interpolation(5, 'x', None, ''), Interpolation(5, 'x', 'r', '>5')))
#> ('a', 'b', '') (5, 5) (Interpolation(5, 'x', None, ''), Interpolation(5, 'x', 'r', '>5'))
#> 5 x r >5
#> ['a', Interpolation(5, 'x', None, ''), 'b', Interpolation(5, 'x', 'r', '>5')] [] [Interpolation(5, 'x', None, '')] 3

# ---- they join
x = 1
print(t'a{x}' + t'b{x}c', t'a' t'b')
for f in [lambda: t'a' + 'b', lambda: 'b' + t'a', lambda: t'a' + 1]:
    try:
        f()
    except TypeError as e:
        print(e)
#> Template(strings=('a', 'b', 'c'), interpolations=(Interpolation(1, 'x', None, ''), Interpolation(1, 'x', None, ''))) Template(strings=('ab',), interpolations=())
#> can only concatenate string.templatelib.Template (not "str") to string.templatelib.Template
#> can only concatenate str (not "string.templatelib.Template") to str
#> can only concatenate string.templatelib.Template (not "int") to string.templatelib.Template

# ---- nothing is formatted
class Loud:
    def __format__(self, spec): print('formatted'); return ''
    def __str__(self): print('str'); return ''
    def __repr__(self): return 'Loud()'
print(t'{Loud()!s:spec}'.interpolations[0])
#> Interpolation(Loud(), 'Loud()', 's', 'spec')

# ---- equality is identity, and fields are read-only
x = 1
a = t'{x}'
print(a == a, t'{x}' == t'{x}')
try:
    a.strings = ()
except AttributeError as e:
    print(e)
#> True False
#> readonly attribute

# ---- match on interpolations
x = 7
match t'{x!r:03}'.interpolations[0]:
    case object(value=v, expression=e, conversion=c, format_spec=s):
        print(v, e, c, s)
#> 7 x r 03

# ---- the equals sign
x = 3
t = t'{x = }'
print(t.strings, t.interpolations)
#> ('x = ', '') (Interpolation(3, 'x', 'r', ''),)
