# ---- types: numbers of different types are one key
d = {}
for k in (1, 1.0, True, 1 + 0j, 0, -0.0, False, 0j, 10 ** 20, 1e20, 2 ** 53, 2.0 ** 53, 'a', b'a', None, (1,), (1.0,), (True,), frozenset([1]), frozenset([1.0])):
    d[k] = d.get(k, 0) + 1
print((d, len(d)))
s = {1, 1.0, True, 0, False, 'a', b'a', (1, 2), (1.0, 2.0)}
print((len(s), 1.0 in s, True in s, (True, 2) in s, b'a' in s, bytearray(b'a') in [b'a'], 1 + 0j in s))
nan = float('nan')
print((len({nan, nan, float('nan')}), {nan: 1}.get(nan), {nan: 1}.get(float('nan')), nan in (nan,)))
print(([nan].index(nan), [nan].count(nan), (nan, 1) == (nan, 1), {nan} == {nan}, {1: nan} == {1: nan}))
print((max([nan, 1]), min([1, nan]), sorted([3, nan, 1]), nan == nan, nan != nan, [nan] == [nan]))
print(([nan] != [nan], [nan] < [nan]))
#> ({1: 4, 0: 4, 100000000000000000000: 2, 9007199254740992: 2, 'a': 1, b'a': 1, None: 1, (1,): 3, frozenset({1}): 2}, 9)
#> (5, True, True, True, True, True, True)
#> (2, 1, None, True)
#> (0, 1, True, True, True)
#> (nan, 1, [3, nan, 1], False, True, True)
#> (False, False)

# ---- types: unpacking, starring and calls take any iterable
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

def f(*args, **kwargs):
    return args, kwargs
print((f(*'ab'), f(*{1: 2}), f(*range(2)), f(**{'a': 1}), f(*b'a'), f(*(x for x in 'q')), [*{1: 2}.values()]))
print({**{'a': 1}, **{'a': 2}})
a, *b = b'xyz'
print((a, b))
(a, b), c = 'xy', 3
print((a, b, c))
error(lambda: f(*5))
error(lambda: f(**5))
error(lambda: f(**{1: 2}))
error(lambda: f(*None))
error(lambda: f(**[('a', 1)]))
#> ((('a', 'b'), {}), ((1,), {}), ((0, 1), {}), ((), {'a': 1}), ((97,), {}), (('q',), {}), [2])
#> {'a': 2}
#> (120, [121, 122])
#> ('x', 'y', 3)
#> TypeError: __main__.f() argument after * must be an iterable, not int
#> TypeError: __main__.f() argument after ** must be a mapping, not int
#> TypeError: keywords must be strings
#> TypeError: __main__.f() argument after * must be an iterable, not NoneType
#> TypeError: __main__.f() argument after ** must be a mapping, not list

# ---- types: str of containers calls repr of items
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class R:
    def __repr__(self):
        return 'repr'
    def __str__(self):
        return 'str'
print((str([R()]), str((R(),)), str({R(): R()}), str({R()}), f'{[R()]}', '%s' % [R()], str(frozenset([R()]))))
print((str({1: R()}.values()), repr(slice(R())), str(R()), f'{R()}', f'{R()!r}'))
class Fails:
    def __repr__(self):
        raise ValueError('no repr')
error(lambda: repr([Fails()]))
error(lambda: repr({1: Fails()}))
error(lambda: repr((Fails(),)))
error(lambda: repr({1: Fails()}.values()))
error(lambda: repr(slice(Fails())))
error(lambda: str(Fails()))
error(lambda: f'{Fails()}')
error(lambda: '%r' % Fails())
#> ('[repr]', '(repr,)', '{repr: repr}', '{repr}', '[repr]', '[repr]', 'frozenset({repr})')
#> ('dict_values([repr])', 'slice(None, repr, None)', 'str', 'str', 'repr')
#> ValueError: no repr
#> ValueError: no repr
#> ValueError: no repr
#> ValueError: no repr
#> ValueError: no repr
#> ValueError: no repr
#> ValueError: no repr
#> ValueError: no repr

# ---- types: deep nesting
x = []
for _ in range(500):
    x = [x]
print((len(repr(x)), x == x, hash(str(x)) == hash(str(x))))
t = ()
for _ in range(500):
    t = (t,)
print((len(repr(t)), hash(t) == hash(t), t == t))
d = {}
for _ in range(200):
    d = {1: d}
print((len(str(d)), d == d))
#> (1002, True, True)
#> (1502, True, True)
#> (1002, True)

# ---- types: large sizes
print((len([0] * 3000), len('ab' * 3000), len(b'ab' * 3000), sum(range(3000)), len(list(range(3000)))))
print((len({i: i for i in range(2000)}), len(set(range(2000))), len(tuple(range(2000)))))
print(((2 ** 1000) % 30007, len(str(3 ** 300)), int('9' * 300) % 97, (10 ** 50).bit_length()))
print((pow(3, 10 ** 18, 10 ** 9 + 7), (7 ** 200) // (7 ** 198), -(2 ** 200) >> 190))
print(((2 ** 100 - 1) & (2 ** 65), 2 ** 100 ^ 2 ** 99))
print((''.join(str(i) for i in range(2000))[-8:], ' '.join(['x'] * 1000).count('x')))
print((('a' * 5000 + 'b').find('b'), ('ab' * 500).replace('ab', 'c').count('c'), len(('a,' * 300).split(','))))
print((sorted(range(500), key=lambda i: -i)[:3], max(range(500), key=lambda i: i % 977)))
print(list(reversed(range(500)))[:2])
#> (3000, 6000, 6000, 4498500, 3000)
#> (2000, 2000, 2000)
#> (17513, 144, 49, 167)
#> (246336683, 49, -1024)
#> (36893488147419103232, 1901475900342344102245054808064)
#> ('19981999', 1000)
#> (5000, 500, 301)
#> ([499, 498, 497], 499)
#> [499, 498]

# ---- equal constants are one object, whatever their characters and parts
a = b = '😀!'
print(a is b, '😀' is '😀', 'x' is 'x', 1.5 is 1.5, (1+2j) is (1+2j), 2j is 2j)
print(0.0 is -0.0, 1j is 2j)
nan = complex('nan')
print(nan is nan, nan is not nan)
#> values.py:125: SyntaxWarning: "is" with 'str' literal. Did you mean "=="?
#>   print(a is b, '😀' is '😀', 'x' is 'x', 1.5 is 1.5, (1+2j) is (1+2j), 2j is 2j)
#> values.py:125: SyntaxWarning: "is" with 'str' literal. Did you mean "=="?
#>   print(a is b, '😀' is '😀', 'x' is 'x', 1.5 is 1.5, (1+2j) is (1+2j), 2j is 2j)
#> values.py:125: SyntaxWarning: "is" with 'float' literal. Did you mean "=="?
#>   print(a is b, '😀' is '😀', 'x' is 'x', 1.5 is 1.5, (1+2j) is (1+2j), 2j is 2j)
#> values.py:125: SyntaxWarning: "is" with 'complex' literal. Did you mean "=="?
#>   print(a is b, '😀' is '😀', 'x' is 'x', 1.5 is 1.5, (1+2j) is (1+2j), 2j is 2j)
#> values.py:126: SyntaxWarning: "is" with 'float' literal. Did you mean "=="?
#>   print(0.0 is -0.0, 1j is 2j)
#> values.py:126: SyntaxWarning: "is" with 'complex' literal. Did you mean "=="?
#>   print(0.0 is -0.0, 1j is 2j)
#> True True True True True True
#> False False
#> True False
