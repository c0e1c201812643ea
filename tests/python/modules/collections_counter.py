# ---- arithmetic and comparisons of two counters
from collections import Counter
cs = [Counter('hello'), Counter('world!'), Counter(a=-1, b=0, c=5), Counter({1: 2, (1, 2): 3, 'a': 1.5}), Counter(a=2**53 - 1), Counter(a=10**30)]
for a in cs:
    for b in cs:
        print(a + b, a - b, a & b, a | b, a == b, a != b, a <= b, a < b, a >= b, a > b)
        print(list((a + b).items()), list((a | b).items()), list((a-b).items()))
#> Counter({'l': 4, 'h': 2, 'e': 2, 'o': 2}) Counter() Counter({'l': 2, 'h': 1, 'e': 1, 'o': 1}) Counter({'l': 2, 'h': 1, 'e': 1, 'o': 1}) True False True False True False
#> [('h', 2), ('e', 2), ('l', 4), ('o', 2)] [('h', 1), ('e', 1), ('l', 2), ('o', 1)] []
#> Counter({'l': 3, 'o': 2, 'h': 1, 'e': 1, 'w': 1, 'r': 1, 'd': 1, '!': 1}) Counter({'h': 1, 'e': 1, 'l': 1}) Counter({'l': 1, 'o': 1}) Counter({'l': 2, 'h': 1, 'e': 1, 'o': 1, 'w': 1, 'r': 1, 'd': 1, '!': 1}) False True False False False False
#> [('h', 1), ('e', 1), ('l', 3), ('o', 2), ('w', 1), ('r', 1), ('d', 1), ('!', 1)] [('h', 1), ('e', 1), ('l', 2), ('o', 1), ('w', 1), ('r', 1), ('d', 1), ('!', 1)] [('h', 1), ('e', 1), ('l', 1)]
#> Counter({'c': 5, 'l': 2, 'h': 1, 'e': 1, 'o': 1}) Counter({'l': 2, 'h': 1, 'e': 1, 'o': 1, 'a': 1}) Counter() Counter({'c': 5, 'l': 2, 'h': 1, 'e': 1, 'o': 1}) False True False False False False
#> [('h', 1), ('e', 1), ('l', 2), ('o', 1), ('c', 5)] [('h', 1), ('e', 1), ('l', 2), ('o', 1), ('c', 5)] [('h', 1), ('e', 1), ('l', 2), ('o', 1), ('a', 1)]
#> Counter({(1, 2): 3, 'l': 2, 1: 2, 'a': 1.5, 'h': 1, 'e': 1, 'o': 1}) Counter({'l': 2, 'h': 1, 'e': 1, 'o': 1}) Counter() Counter({(1, 2): 3, 'l': 2, 1: 2, 'a': 1.5, 'h': 1, 'e': 1, 'o': 1}) False True False False False False
#> [('h', 1), ('e', 1), ('l', 2), ('o', 1), (1, 2), ((1, 2), 3), ('a', 1.5)] [('h', 1), ('e', 1), ('l', 2), ('o', 1), (1, 2), ((1, 2), 3), ('a', 1.5)] [('h', 1), ('e', 1), ('l', 2), ('o', 1)]
#> Counter({'a': 9007199254740991, 'l': 2, 'h': 1, 'e': 1, 'o': 1}) Counter({'l': 2, 'h': 1, 'e': 1, 'o': 1}) Counter() Counter({'a': 9007199254740991, 'l': 2, 'h': 1, 'e': 1, 'o': 1}) False True False False False False
#> [('h', 1), ('e', 1), ('l', 2), ('o', 1), ('a', 9007199254740991)] [('h', 1), ('e', 1), ('l', 2), ('o', 1), ('a', 9007199254740991)] [('h', 1), ('e', 1), ('l', 2), ('o', 1)]
#> Counter({'a': 1000000000000000000000000000000, 'l': 2, 'h': 1, 'e': 1, 'o': 1}) Counter({'l': 2, 'h': 1, 'e': 1, 'o': 1}) Counter() Counter({'a': 1000000000000000000000000000000, 'l': 2, 'h': 1, 'e': 1, 'o': 1}) False True False False False False
#> [('h', 1), ('e', 1), ('l', 2), ('o', 1), ('a', 1000000000000000000000000000000)] [('h', 1), ('e', 1), ('l', 2), ('o', 1), ('a', 1000000000000000000000000000000)] [('h', 1), ('e', 1), ('l', 2), ('o', 1)]
#> Counter({'l': 3, 'o': 2, 'w': 1, 'r': 1, 'd': 1, '!': 1, 'h': 1, 'e': 1}) Counter({'w': 1, 'r': 1, 'd': 1, '!': 1}) Counter({'o': 1, 'l': 1}) Counter({'l': 2, 'w': 1, 'o': 1, 'r': 1, 'd': 1, '!': 1, 'h': 1, 'e': 1}) False True False False False False
#> [('w', 1), ('o', 2), ('r', 1), ('l', 3), ('d', 1), ('!', 1), ('h', 1), ('e', 1)] [('w', 1), ('o', 1), ('r', 1), ('l', 2), ('d', 1), ('!', 1), ('h', 1), ('e', 1)] [('w', 1), ('r', 1), ('d', 1), ('!', 1)]
#> Counter({'w': 2, 'o': 2, 'r': 2, 'l': 2, 'd': 2, '!': 2}) Counter() Counter({'w': 1, 'o': 1, 'r': 1, 'l': 1, 'd': 1, '!': 1}) Counter({'w': 1, 'o': 1, 'r': 1, 'l': 1, 'd': 1, '!': 1}) True False True False True False
#> [('w', 2), ('o', 2), ('r', 2), ('l', 2), ('d', 2), ('!', 2)] [('w', 1), ('o', 1), ('r', 1), ('l', 1), ('d', 1), ('!', 1)] []
#> Counter({'c': 5, 'w': 1, 'o': 1, 'r': 1, 'l': 1, 'd': 1, '!': 1}) Counter({'w': 1, 'o': 1, 'r': 1, 'l': 1, 'd': 1, '!': 1, 'a': 1}) Counter() Counter({'c': 5, 'w': 1, 'o': 1, 'r': 1, 'l': 1, 'd': 1, '!': 1}) False True False False False False
#> [('w', 1), ('o', 1), ('r', 1), ('l', 1), ('d', 1), ('!', 1), ('c', 5)] [('w', 1), ('o', 1), ('r', 1), ('l', 1), ('d', 1), ('!', 1), ('c', 5)] [('w', 1), ('o', 1), ('r', 1), ('l', 1), ('d', 1), ('!', 1), ('a', 1)]
#> Counter({(1, 2): 3, 1: 2, 'a': 1.5, 'w': 1, 'o': 1, 'r': 1, 'l': 1, 'd': 1, '!': 1}) Counter({'w': 1, 'o': 1, 'r': 1, 'l': 1, 'd': 1, '!': 1}) Counter() Counter({(1, 2): 3, 1: 2, 'a': 1.5, 'w': 1, 'o': 1, 'r': 1, 'l': 1, 'd': 1, '!': 1}) False True False False False False
#> [('w', 1), ('o', 1), ('r', 1), ('l', 1), ('d', 1), ('!', 1), (1, 2), ((1, 2), 3), ('a', 1.5)] [('w', 1), ('o', 1), ('r', 1), ('l', 1), ('d', 1), ('!', 1), (1, 2), ((1, 2), 3), ('a', 1.5)] [('w', 1), ('o', 1), ('r', 1), ('l', 1), ('d', 1), ('!', 1)]
#> Counter({'a': 9007199254740991, 'w': 1, 'o': 1, 'r': 1, 'l': 1, 'd': 1, '!': 1}) Counter({'w': 1, 'o': 1, 'r': 1, 'l': 1, 'd': 1, '!': 1}) Counter() Counter({'a': 9007199254740991, 'w': 1, 'o': 1, 'r': 1, 'l': 1, 'd': 1, '!': 1}) False True False False False False
#> [('w', 1), ('o', 1), ('r', 1), ('l', 1), ('d', 1), ('!', 1), ('a', 9007199254740991)] [('w', 1), ('o', 1), ('r', 1), ('l', 1), ('d', 1), ('!', 1), ('a', 9007199254740991)] [('w', 1), ('o', 1), ('r', 1), ('l', 1), ('d', 1), ('!', 1)]
#> Counter({'a': 1000000000000000000000000000000, 'w': 1, 'o': 1, 'r': 1, 'l': 1, 'd': 1, '!': 1}) Counter({'w': 1, 'o': 1, 'r': 1, 'l': 1, 'd': 1, '!': 1}) Counter() Counter({'a': 1000000000000000000000000000000, 'w': 1, 'o': 1, 'r': 1, 'l': 1, 'd': 1, '!': 1}) False True False False False False
#> [('w', 1), ('o', 1), ('r', 1), ('l', 1), ('d', 1), ('!', 1), ('a', 1000000000000000000000000000000)] [('w', 1), ('o', 1), ('r', 1), ('l', 1), ('d', 1), ('!', 1), ('a', 1000000000000000000000000000000)] [('w', 1), ('o', 1), ('r', 1), ('l', 1), ('d', 1), ('!', 1)]
#> Counter({'c': 5, 'l': 2, 'h': 1, 'e': 1, 'o': 1}) Counter({'c': 5}) Counter() Counter({'c': 5, 'l': 2, 'h': 1, 'e': 1, 'o': 1}) False True False False False False
#> [('c', 5), ('h', 1), ('e', 1), ('l', 2), ('o', 1)] [('c', 5), ('h', 1), ('e', 1), ('l', 2), ('o', 1)] [('c', 5)]
#> Counter({'c': 5, 'w': 1, 'o': 1, 'r': 1, 'l': 1, 'd': 1, '!': 1}) Counter({'c': 5}) Counter() Counter({'c': 5, 'w': 1, 'o': 1, 'r': 1, 'l': 1, 'd': 1, '!': 1}) False True False False False False
#> [('c', 5), ('w', 1), ('o', 1), ('r', 1), ('l', 1), ('d', 1), ('!', 1)] [('c', 5), ('w', 1), ('o', 1), ('r', 1), ('l', 1), ('d', 1), ('!', 1)] [('c', 5)]
#> Counter({'c': 10}) Counter() Counter({'c': 5}) Counter({'c': 5}) True False True False True False
#> [('c', 10)] [('c', 5)] []
#> Counter({'c': 5, (1, 2): 3, 1: 2, 'a': 0.5}) Counter({'c': 5}) Counter() Counter({'c': 5, (1, 2): 3, 1: 2, 'a': 1.5}) False True False False False False
#> [('a', 0.5), ('c', 5), (1, 2), ((1, 2), 3)] [('a', 1.5), ('c', 5), (1, 2), ((1, 2), 3)] [('c', 5)]
#> Counter({'a': 9007199254740990, 'c': 5}) Counter({'c': 5}) Counter() Counter({'a': 9007199254740991, 'c': 5}) False True False False False False
#> [('a', 9007199254740990), ('c', 5)] [('a', 9007199254740991), ('c', 5)] [('c', 5)]
#> Counter({'a': 999999999999999999999999999999, 'c': 5}) Counter({'c': 5}) Counter() Counter({'a': 1000000000000000000000000000000, 'c': 5}) False True False False False False
#> [('a', 999999999999999999999999999999), ('c', 5)] [('a', 1000000000000000000000000000000), ('c', 5)] [('c', 5)]
#> Counter({(1, 2): 3, 1: 2, 'l': 2, 'a': 1.5, 'h': 1, 'e': 1, 'o': 1}) Counter({(1, 2): 3, 1: 2, 'a': 1.5}) Counter() Counter({(1, 2): 3, 1: 2, 'l': 2, 'a': 1.5, 'h': 1, 'e': 1, 'o': 1}) False True False False False False
#> [(1, 2), ((1, 2), 3), ('a', 1.5), ('h', 1), ('e', 1), ('l', 2), ('o', 1)] [(1, 2), ((1, 2), 3), ('a', 1.5), ('h', 1), ('e', 1), ('l', 2), ('o', 1)] [(1, 2), ((1, 2), 3), ('a', 1.5)]
#> Counter({(1, 2): 3, 1: 2, 'a': 1.5, 'w': 1, 'o': 1, 'r': 1, 'l': 1, 'd': 1, '!': 1}) Counter({(1, 2): 3, 1: 2, 'a': 1.5}) Counter() Counter({(1, 2): 3, 1: 2, 'a': 1.5, 'w': 1, 'o': 1, 'r': 1, 'l': 1, 'd': 1, '!': 1}) False True False False False False
#> [(1, 2), ((1, 2), 3), ('a', 1.5), ('w', 1), ('o', 1), ('r', 1), ('l', 1), ('d', 1), ('!', 1)] [(1, 2), ((1, 2), 3), ('a', 1.5), ('w', 1), ('o', 1), ('r', 1), ('l', 1), ('d', 1), ('!', 1)] [(1, 2), ((1, 2), 3), ('a', 1.5)]
#> Counter({'c': 5, (1, 2): 3, 1: 2, 'a': 0.5}) Counter({(1, 2): 3, 'a': 2.5, 1: 2}) Counter() Counter({'c': 5, (1, 2): 3, 1: 2, 'a': 1.5}) False True False False False False
#> [(1, 2), ((1, 2), 3), ('a', 0.5), ('c', 5)] [(1, 2), ((1, 2), 3), ('a', 1.5), ('c', 5)] [(1, 2), ((1, 2), 3), ('a', 2.5)]
#> Counter({(1, 2): 6, 1: 4, 'a': 3.0}) Counter() Counter({(1, 2): 3, 1: 2, 'a': 1.5}) Counter({(1, 2): 3, 1: 2, 'a': 1.5}) True False True False True False
#> [(1, 4), ((1, 2), 6), ('a', 3.0)] [(1, 2), ((1, 2), 3), ('a', 1.5)] []
#> Counter({'a': 9007199254740992.0, (1, 2): 3, 1: 2}) Counter({(1, 2): 3, 1: 2}) Counter({'a': 1.5}) Counter({'a': 9007199254740991, (1, 2): 3, 1: 2}) False True False False False False
#> [(1, 2), ((1, 2), 3), ('a', 9007199254740992.0)] [(1, 2), ((1, 2), 3), ('a', 9007199254740991)] [(1, 2), ((1, 2), 3)]
#> Counter({'a': 1e+30, (1, 2): 3, 1: 2}) Counter({(1, 2): 3, 1: 2}) Counter({'a': 1.5}) Counter({'a': 1000000000000000000000000000000, (1, 2): 3, 1: 2}) False True False False False False
#> [(1, 2), ((1, 2), 3), ('a', 1e+30)] [(1, 2), ((1, 2), 3), ('a', 1000000000000000000000000000000)] [(1, 2), ((1, 2), 3)]
#> Counter({'a': 9007199254740991, 'l': 2, 'h': 1, 'e': 1, 'o': 1}) Counter({'a': 9007199254740991}) Counter() Counter({'a': 9007199254740991, 'l': 2, 'h': 1, 'e': 1, 'o': 1}) False True False False False False
#> [('a', 9007199254740991), ('h', 1), ('e', 1), ('l', 2), ('o', 1)] [('a', 9007199254740991), ('h', 1), ('e', 1), ('l', 2), ('o', 1)] [('a', 9007199254740991)]
#> Counter({'a': 9007199254740991, 'w': 1, 'o': 1, 'r': 1, 'l': 1, 'd': 1, '!': 1}) Counter({'a': 9007199254740991}) Counter() Counter({'a': 9007199254740991, 'w': 1, 'o': 1, 'r': 1, 'l': 1, 'd': 1, '!': 1}) False True False False False False
#> [('a', 9007199254740991), ('w', 1), ('o', 1), ('r', 1), ('l', 1), ('d', 1), ('!', 1)] [('a', 9007199254740991), ('w', 1), ('o', 1), ('r', 1), ('l', 1), ('d', 1), ('!', 1)] [('a', 9007199254740991)]
#> Counter({'a': 9007199254740990, 'c': 5}) Counter({'a': 9007199254740992}) Counter() Counter({'a': 9007199254740991, 'c': 5}) False True False False False False
#> [('a', 9007199254740990), ('c', 5)] [('a', 9007199254740991), ('c', 5)] [('a', 9007199254740992)]
#> Counter({'a': 9007199254740992.0, (1, 2): 3, 1: 2}) Counter({'a': 9007199254740990.0}) Counter({'a': 1.5}) Counter({'a': 9007199254740991, (1, 2): 3, 1: 2}) False True False False False False
#> [('a', 9007199254740992.0), (1, 2), ((1, 2), 3)] [('a', 9007199254740991), (1, 2), ((1, 2), 3)] [('a', 9007199254740990.0)]
#> Counter({'a': 18014398509481982}) Counter() Counter({'a': 9007199254740991}) Counter({'a': 9007199254740991}) True False True False True False
#> [('a', 18014398509481982)] [('a', 9007199254740991)] []
#> Counter({'a': 1000000000000009007199254740991}) Counter() Counter({'a': 9007199254740991}) Counter({'a': 1000000000000000000000000000000}) False True True True False False
#> [('a', 1000000000000009007199254740991)] [('a', 1000000000000000000000000000000)] []
#> Counter({'a': 1000000000000000000000000000000, 'l': 2, 'h': 1, 'e': 1, 'o': 1}) Counter({'a': 1000000000000000000000000000000}) Counter() Counter({'a': 1000000000000000000000000000000, 'l': 2, 'h': 1, 'e': 1, 'o': 1}) False True False False False False
#> [('a', 1000000000000000000000000000000), ('h', 1), ('e', 1), ('l', 2), ('o', 1)] [('a', 1000000000000000000000000000000), ('h', 1), ('e', 1), ('l', 2), ('o', 1)] [('a', 1000000000000000000000000000000)]
#> Counter({'a': 1000000000000000000000000000000, 'w': 1, 'o': 1, 'r': 1, 'l': 1, 'd': 1, '!': 1}) Counter({'a': 1000000000000000000000000000000}) Counter() Counter({'a': 1000000000000000000000000000000, 'w': 1, 'o': 1, 'r': 1, 'l': 1, 'd': 1, '!': 1}) False True False False False False
#> [('a', 1000000000000000000000000000000), ('w', 1), ('o', 1), ('r', 1), ('l', 1), ('d', 1), ('!', 1)] [('a', 1000000000000000000000000000000), ('w', 1), ('o', 1), ('r', 1), ('l', 1), ('d', 1), ('!', 1)] [('a', 1000000000000000000000000000000)]
#> Counter({'a': 999999999999999999999999999999, 'c': 5}) Counter({'a': 1000000000000000000000000000001}) Counter() Counter({'a': 1000000000000000000000000000000, 'c': 5}) False True False False False False
#> [('a', 999999999999999999999999999999), ('c', 5)] [('a', 1000000000000000000000000000000), ('c', 5)] [('a', 1000000000000000000000000000001)]
#> Counter({'a': 1e+30, (1, 2): 3, 1: 2}) Counter({'a': 1e+30}) Counter({'a': 1.5}) Counter({'a': 1000000000000000000000000000000, (1, 2): 3, 1: 2}) False True False False False False
#> [('a', 1e+30), (1, 2), ((1, 2), 3)] [('a', 1000000000000000000000000000000), (1, 2), ((1, 2), 3)] [('a', 1e+30)]
#> Counter({'a': 1000000000000009007199254740991}) Counter({'a': 999999999999990992800745259009}) Counter({'a': 9007199254740991}) Counter({'a': 1000000000000000000000000000000}) False True False False True True
#> [('a', 1000000000000009007199254740991)] [('a', 1000000000000000000000000000000)] [('a', 999999999999990992800745259009)]
#> Counter({'a': 2000000000000000000000000000000}) Counter() Counter({'a': 1000000000000000000000000000000}) Counter({'a': 1000000000000000000000000000000}) True False True False True False
#> [('a', 2000000000000000000000000000000)] [('a', 1000000000000000000000000000000)] []

# ---- counters with keys and counts of other kinds, of subclasses, and with changed methods
from collections import Counter
class K:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return f'K{self.v}'
a = Counter([K(1), K(2)]); b = Counter([K(1)])
print(a + b, a - b, a == b, a >= b, a & b)
class C(Counter):
    def __missing__(self, k): return 7
    def __getitem__(self, k): print('get', k); return super().__getitem__(k)
c = C('ab')
print(c + Counter('bc'), Counter('bc') + c, type(c + c), c == Counter('ab'), Counter('ab') <= c)
for e in ["Counter('a') + {'a': 1}", "Counter('a') == {'a': 1}", "Counter('a') <= {'a': 1}", "Counter('a') + 1", "Counter(a='x') + Counter('a')", "Counter(a='x') == Counter(a='x')", "Counter(a=None) <= Counter('a')"]:
    try: print(eval(e))
    except Exception as x: print(type(x).__name__, x)
x = Counter('ab'); x.items = lambda: [('z', 3)]
print(x + Counter('a'), Counter('a') + x, x == Counter('ab'))
Counter.__missing__ = lambda s, k: 5
print(Counter('ab') + Counter('bc'), Counter('ab') == Counter('abc'))
#> hash 1
#> hash 2
#> hash 1
#> hash 1
#> hash 1
#> hash 2
#> hash 2
#> hash 1
#> hash 1
#> hash 2
#> hash 2
#> hash 1
#> hash 1
#> hash 1
#> hash 2
#> hash 2
#> hash 1
#> hash 1
#> hash 2
#> hash 2
#> hash 1
#> hash 1
#> hash 1
#> hash 1
#> hash 2
#> hash 1
#> hash 2
#> Counter({K1: 2, K2: 1}) hash 2
#> Counter({K2: 1}) False True hash 1
#> Counter({K1: 1})
#> get b
#> get c
#> get a
#> get b
#> get a
#> get b
#> get a
#> get b
#> get a
#> get b
#> get a
#> get b
#> Counter({'b': 2, 'a': 1, 'c': 1}) Counter({'c': 8, 'b': 2, 'a': 1}) <class 'collections.Counter'> True True
#> TypeError unsupported operand type(s) for +: 'Counter' and 'dict'
#> True
#> TypeError '<=' not supported between instances of 'Counter' and 'dict'
#> TypeError unsupported operand type(s) for +: 'Counter' and 'int'
#> TypeError can only concatenate str (not "int") to str
#> True
#> TypeError '<=' not supported between instances of 'NoneType' and 'int'
#> Counter({'z': 3}) Counter({'z': 3, 'a': 2}) True
#> Counter({'a': 6, 'b': 2, 'c': 1}) False

# ---- making counters
from collections import Counter
class D(Counter):
    def update(self, *a, **k): print('update', a); super().update(*a, **k)
class K:
    def __hash__(self): print('hash'); return 1
print(Counter('abca'), Counter(['a', 1, 'a']), Counter((1, 1)), Counter([1, True, 1.0]), Counter(), Counter(None), Counter([(1, 2), (1, 2)]), Counter('\U0001f600\U0001f600'), Counter(iter('aab')), Counter({'a': 2}), Counter('aa', a=3), Counter(a=1), D('ab'), Counter(x for x in 'aab'), Counter(b'aab'), Counter([K(), 'a'])['a'])
for e in ['Counter([[]])', 'Counter(1)', 'Counter(1, 2)', 'Counter(iterable=3)', 'Counter(["a", []])']:
    try: print(eval(e))
    except Exception as x: print(type(x).__name__, x)
c = Counter('ab'); c.__init__('bc'); print(c)
c.__init__(); print(c)
o = Counter.update
Counter.update = lambda self, it=None, **k: print('patched', it)
print(Counter('abc'))
Counter.update = o
print(Counter('abc'))
#> update ('ab',)
#> hash
#> Counter({'a': 2, 'b': 1, 'c': 1}) Counter({'a': 2, 1: 1}) Counter({1: 2}) Counter({1: 3}) Counter() Counter() Counter({(1, 2): 2}) Counter({'😀': 2}) Counter({'a': 2, 'b': 1}) Counter({'a': 2}) Counter({'a': 5}) Counter({'a': 1}) D({'a': 1, 'b': 1}) Counter({'a': 2, 'b': 1}) Counter({97: 2, 98: 1}) 1
#> TypeError unhashable type: 'list'
#> TypeError 'int' object is not iterable
#> TypeError Counter.__init__() takes from 1 to 2 positional arguments but 3 were given
#> Counter({'iterable': 3})
#> TypeError unhashable type: 'list'
#> Counter({'b': 2, 'a': 1, 'c': 1})
#> Counter({'b': 2, 'a': 1, 'c': 1})
#> patched abc
#> Counter()
#> Counter({'a': 1, 'b': 1, 'c': 1})
