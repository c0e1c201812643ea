# ---- the same seed gives the same floats
import random
random.seed(42)
print([random.random() for _ in range(5)])
random.seed(42)
print(random.random())
#> [0.6394267984578837, 0.025010755222666936, 0.27502931836911926, 0.22321073814882275, 0.7364712141640124]
#> 0.6394267984578837

# ---- integers of any size are seeds
import random
for seed in (0, 1, -1, 2**32, 2**64 + 5, -2**100, 10**300):
    random.seed(seed)
    print(seed % 1000, random.random())
#> 0 0.8444218515250481
#> 1 0.13436424411240122
#> 999 0.13436424411240122
#> 296 0.11299430095636409
#> 621 0.5105783769365112
#> 624 0.7586581712996778
#> 0 0.6754128837732558

# ---- True is a seed like 1
import random
random.seed(True)
a = random.random()
random.seed(1)
print(a == random.random())
#> True

# ---- strings are seeds
import random
for seed in ('', 'hello', 'žluťoučký', '🎲'):
    random.seed(seed)
    print(repr(seed), random.random())
#> '' 0.9602256525641875
#> 'hello' 0.3537754404730722
#> 'žluťoučký' 0.7790232024540874
#> '🎲' 0.8424014236151236

# ---- bytes and bytearrays are seeds
import random
random.seed(b'data')
print(random.random())
random.seed(bytearray(b'data'))
print(random.random())
#> 0.9012209096318342
#> 0.9012209096318342

# ---- seeds of version 1
import random
for seed in ('abc', b'abc', 'ž', 7):
    random.seed(seed, version=1)
    print(random.random())
#> 0.09639374978773074
#> 0.09639374978773074
#> 0.3513119319982011
#> 0.32383276483316237

# ---- other objects are no seeds
import random
try:
    random.seed([1, 2])
except TypeError as e:
    print(e)
try:
    random.Random((1,))
except TypeError as e:
    print(e)
#> The only supported seed types are:
#> None, int, float, str, bytes, and bytearray.
#> The only supported seed types are:
#> None, int, float, str, bytes, and bytearray.

# ---- getrandbits
import random
random.seed(3)
print([random.getrandbits(k) for k in (0, 1, 8, 31, 32, 33, 64, 100)])
#> [0, 0, 151, 1168723365, 560161641, 5883912612, 8744744311366254845, 718245193852005874320920229030]

# ---- getrandbits of a negative number of bits
import random
random.getrandbits(-3)
#> Traceback (most recent call last):
#>   File "random.py", line 83, in <module>
#>     random.getrandbits(-3)
#>     ~~~~~~~~~~~~~~~~~~^^^^
#> ValueError: Cannot convert negative int

# ---- getrandbits wants an int
import random
random.getrandbits(2.5)
#> Traceback (most recent call last):
#>   File "random.py", line 92, in <module>
#>     random.getrandbits(2.5)
#>     ~~~~~~~~~~~~~~~~~~^^^^^
#> TypeError: 'float' object cannot be interpreted as an integer

# ---- randrange with one, two and three arguments
import random
random.seed(4)
print([random.randrange(10) for _ in range(10)])
print([random.randrange(5, 8) for _ in range(10)])
print([random.randrange(0, 101, 5) for _ in range(10)])
print([random.randrange(10, 0, -3) for _ in range(10)])
print(random.randrange(10**40), random.randrange(-10**20, 10**20))
#> [3, 4, 1, 6, 7, 2, 1, 1, 0, 6]
#> [7, 6, 5, 5, 7, 7, 6, 6, 5, 5]
#> [40, 30, 0, 100, 40, 40, 30, 25, 45, 45]
#> [4, 10, 4, 1, 7, 7, 7, 1, 4, 10]
#> 9870642528497767084835362275624104365961 -35281952691905582958

# ---- empty ranges of randrange
import random
for args in ((0,), (5, 5), (5, 1), (1, 5, -1), (1, 5, 0)):
    try:
        random.randrange(*args)
    except ValueError as e:
        print(e)
#> empty range for randrange()
#> empty range in randrange(5, 5)
#> empty range in randrange(5, 1)
#> empty range in randrange(1, 5, -1)
#> zero step for randrange()

# ---- randrange takes no floats
import random
random.randrange(1.0, 5)
#> Traceback (most recent call last):
#>   File "random.py", line 128, in <module>
#>     random.randrange(1.0, 5)
#>     ~~~~~~~~~~~~~~~~^^^^^^^^
#> TypeError: 'float' object cannot be interpreted as an integer

# ---- randrange with a step but no stop
import random
random.randrange(5, step=2)
#> Traceback (most recent call last):
#>   File "random.py", line 137, in <module>
#>     random.randrange(5, step=2)
#>     ~~~~~~~~~~~~~~~~^^^^^^^^^^^
#> TypeError: Missing a non-None stop argument

# ---- randint has both ends
import random
random.seed(5)
print(sorted({random.randint(1, 3) for _ in range(50)}))
print([random.randint(-5, 5) for _ in range(10)])
print(random.randint(7, 7))
#> [1, 2, 3]
#> [-2, -3, -2, 1, -1, -5, 0, 1, -3, -3]
#> 7

# ---- randint of an empty range
import random
random.randint(5, 4)
#> Traceback (most recent call last):
#>   File "random.py", line 156, in <module>
#>     random.randint(5, 4)
#>     ~~~~~~~~~~~~~~^^^^^^
#> ValueError: empty range in randint(5, 4)

# ---- randbytes
import random
random.seed(6)
print(random.randbytes(10), random.randbytes(0), random.randbytes(3))
#> b'\xfeU\x18\xcb\xe8\xdf\xe5\x92k\xd2' b'' b'5\xa0\x14'

# ---- choice
import random
random.seed(7)
print([random.choice('abcdef') for _ in range(10)])
print(random.choice([None]), random.choice(range(100)), random.choice((1, 2)))
#> ['c', 'b', 'd', 'f', 'a', 'a', 'e', 'a', 'c', 'e']
#> None 64 1

# ---- choice from nothing
import random
random.choice([])
#> Traceback (most recent call last):
#>   File "random.py", line 179, in <module>
#>     random.choice([])
#>     ~~~~~~~~~~~~~^^^^
#> IndexError: Cannot choose from an empty sequence

# ---- choice from a set
import random
random.choice({1, 2})
#> Traceback (most recent call last):
#>   File "random.py", line 188, in <module>
#>     random.choice({1, 2})
#>     ~~~~~~~~~~~~~^^^^^^^^
#> TypeError: 'set' object is not subscriptable

# ---- choices
import random
random.seed(8)
print(random.choices('abc', k=8))
print(random.choices(['red', 'black', 'green'], [18, 18, 2], k=6))
print(random.choices('ab', cum_weights=[1, 10], k=6))
print(random.choices([1, 2, 3]))
#> ['a', 'c', 'a', 'c', 'a', 'a', 'c', 'a']
#> ['black', 'red', 'red', 'black', 'red', 'black']
#> ['a', 'b', 'a', 'b', 'b', 'b']
#> [2]

# ---- what choices refuses
import random
for kw in ({'weights': [1]}, {'weights': [0, 0]}, {'weights': 3}, {'weights': [1, 2], 'cum_weights': [1, 3]}, {'weights': [float('inf'), 1]}):
    try:
        random.choices([1, 2], **kw)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
#> ValueError The number of weights does not match the population
#> ValueError Total of weights must be greater than zero
#> TypeError The number of choices must be a keyword argument: k=3
#> TypeError Cannot specify both weights and cumulative weights
#> ValueError Total of weights must be finite

# ---- choices from nothing
import random
random.choices([])
#> Traceback (most recent call last):
#>   File "random.py", line 222, in <module>
#>     random.choices([])
#>     ~~~~~~~~~~~~~~^^^^
#> IndexError: list index out of range

# ---- shuffle
import random
random.seed(9)
cards = list(range(12))
print(random.shuffle(cards), cards)
random.shuffle(empty := [])
print(empty)
#> None [8, 6, 3, 11, 0, 10, 1, 2, 4, 5, 9, 7]
#> []

# ---- shuffle wants a mutable sequence
import random
random.shuffle((1, 2, 3))
#> Traceback (most recent call last):
#>   File "random.py", line 241, in <module>
#>     random.shuffle((1, 2, 3))
#>     ~~~~~~~~~~~~~~^^^^^^^^^^^
#> TypeError: 'tuple' object does not support item assignment

# ---- sample of small and large populations
import random
random.seed(10)
print(random.sample(range(10), 10))
print(random.sample(range(10_000_000), 5))
print(random.sample('abcdef', k=3))
print(random.sample([1, 2], 0))
#> [9, 0, 6, 3, 4, 8, 1, 7, 2, 5]
#> [2688205, 577196, 8735382, 8222271, 5499115]
#> ['a', 'b', 'c']
#> []

# ---- sample with counts
import random
random.seed(11)
print(random.sample(['red', 'blue'], counts=[4, 2], k=5))
print(random.sample('x', counts=[3], k=3))
#> ['red', 'blue', 'blue', 'red', 'red']
#> ['x', 'x', 'x']

# ---- what sample refuses
import random
for args, kw in ((({1, 2}, 1), {}), (([1], 2), {}), (([1], -1), {}), (([1, 2], 1), {'counts': [1]}), (([1], 1), {'counts': [1.5]}), (([1], 1), {'counts': [-1]}), (([1, 2], 9), {'counts': [1, 2]})):
    try:
        random.sample(*args, **kw)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
#> TypeError Population must be a sequence.  For dicts or sets, use sorted(d).
#> ValueError Sample larger than population or is negative
#> ValueError Sample larger than population or is negative
#> ValueError The number of counts does not match the population
#> TypeError Counts must be integers
#> ValueError Counts must be non-negative
#> ValueError Sample larger than population or is negative

# ---- uniform
import random
random.seed(12)
print(random.uniform(1, 10), random.uniform(5, -5), random.uniform(2, 2))
#> 5.271136108196933 -1.574725026572553 2.0

# ---- triangular
import random
random.seed(13)
print(random.triangular(), random.triangular(0, 10), random.triangular(0, 10, 9), random.triangular(3, 3))
#> 0.35986698356161656 6.0329985692247154 7.846487916351491 3.0

# ---- gauss makes numbers in pairs
import random
random.seed(14)
print(random.gauss(), random.gauss(), random.gauss(100, 15))
random.seed(14)
print(random.gauss(mu=1, sigma=2))
#> 1.219479936120244 0.9685689584243671 79.43533948593539
#> 3.438959872240488

# ---- normalvariate and lognormvariate
import random
random.seed(15)
print(random.normalvariate(), random.normalvariate(10, 2), random.lognormvariate(0, 0.5), random.lognormvariate())
#> Traceback (most recent call last):
#>   File "random.py", line 307, in <module>
#>     print(random.normalvariate(), random.normalvariate(10, 2), random.lognormvariate(0, 0.5), random.lognormvariate())
#>                                                                                               ~~~~~~~~~~~~~~~~~~~~~^^
#> TypeError: Random.lognormvariate() missing 2 required positional arguments: 'mu' and 'sigma'

# ---- expovariate
import random
random.seed(16)
print(random.expovariate(), random.expovariate(0.1), random.expovariate(lambd=-1))
try:
    random.expovariate(0)
except ZeroDivisionError as e:
    print(e)
#> 0.448669273549118 6.548512518135428 -0.5394868379666248
#> division by zero

# ---- gammavariate
import random
random.seed(17)
print(random.gammavariate(2, 3), random.gammavariate(1, 3), random.gammavariate(0.3, 1))
try:
    random.gammavariate(0, 1)
except ValueError as e:
    print(e)
#> 6.312689963891524 9.693966960681884 0.02278626102381745
#> gammavariate: alpha and beta must be > 0.0

# ---- betavariate
import random
random.seed(18)
print(random.betavariate(1, 1), random.betavariate(0.5, 0.5), random.betavariate(5, 2))
#> 0.1558779598188946 0.31838559497832364 0.8145238811492027

# ---- vonmisesvariate
import random
random.seed(19)
print(random.vonmisesvariate(0, 0), random.vonmisesvariate(1, 4), random.vonmisesvariate(3, 0.5))
#> 4.254507046063288 1.5062806496631658 2.3905920944240293

# ---- paretovariate and weibullvariate
import random
random.seed(20)
print(random.paretovariate(1), random.paretovariate(2.5), random.weibullvariate(1, 1.5), random.weibullvariate(2, 3))
#> 10.597674525253998 1.5898963338093641 1.2838026823722086 2.6589480539780754

# ---- binomialvariate
import random
random.seed(21)
print([random.binomialvariate() for _ in range(5)])
print(random.binomialvariate(10, 0.2), random.binomialvariate(100, 0.4), random.binomialvariate(1000, 0.75), random.binomialvariate(5, 0), random.binomialvariate(5, 1))
for args in ((-1,), (5, 1.5)):
    try:
        random.binomialvariate(*args)
    except ValueError as e:
        print(e)
#> [1, 0, 0, 1, 1]
#> 4 38 775 0 5
#> n must be non-negative
#> p must be in the range 0.0 <= p <= 1.0

# ---- getstate and setstate
import random
random.seed(22)
state = random.getstate()
a = [random.random() for _ in range(3)]
random.setstate(state)
print(a == [random.random() for _ in range(3)], state[0], len(state[1]), state[1][:2], state[1][-1], state[2])
#> True 3 625 (2147483648, 3947236212) 624 None

# ---- the state holds the second number of gauss
import random
random.seed(23)
random.gauss()
state = random.getstate()
a = random.gauss()
random.setstate(state)
print(a == random.gauss() == state[2])
#> True

# ---- what setstate refuses
import random
for state in ((9, (), None), (3, (1, 2), None), (3, [1], None)):
    try:
        random.setstate(state)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
#> ValueError state with version 9 passed to Random.setstate() of version 3
#> ValueError state vector is the wrong size
#> TypeError state vector must be a tuple

# ---- generators of one's own are independent
import random
a = random.Random(1)
b = random.Random(1)
print(a.random() == b.random(), a.random(), a.random(), b.random())
random.seed(1)
print(random.random())
#> True 0.8474337369372327 0.763774618976614 0.8474337369372327
#> 0.13436424411240122

# ---- a subclass with its own random
import random
class Fixed(random.Random):
    def random(self):
        return 0.75
f = Fixed()
print(f.random(), f.randint(1, 100), f.choice('abcd'), f.uniform(0, 8), f.sample(range(10), 3))
#> 0.75 45 a 6.0 [4, 6, 0]

# ---- a subclass with its own getrandbits
import random
class Low(random.Random):
    def getrandbits(self, k):
        return 0
f = Low(1)
items = [1, 2, 3, 4]
f.shuffle(items)
print(f.randint(5, 9), items, f.random())
#> 5 [2, 3, 4, 1] 0.13436424411240122

# ---- a subclass with attributes and arguments
import random
class Dice(random.Random):
    def __init__(self, sides, seed):
        super().__init__(seed)
        self.sides = sides
    def roll(self):
        return self.randint(1, self.sides)
d = Dice(20, 99)
print([d.roll() for _ in range(8)], d.sides)
#> [13, 13, 7, 20, 6, 8, 8, 5] 20

# ---- the functions are methods of a hidden generator
import random
print(random.randint.__self__ is random.random.__self__, type(random.seed.__self__).__name__)
print(random.Random.__module__, random.Random.VERSION, issubclass(random.SystemRandom, random.Random))
#> True Random
#> random 3 True

# ---- the system's generator has no state
import random
r = random.SystemRandom()
print(r.seed(5))
try:
    r.getstate()
except NotImplementedError as e:
    print(e)
#> None
#> System entropy source does not have state.

# ---- public names
import random
print(random.__all__ if sorted(random.__all__) != random.__all__ else len(random.__all__))
print(all(hasattr(random, name) for name in random.__all__))
#> 26
#> True

# ---- Monte Carlo estimate of pi
import random
random.seed(2024)
hits = sum(1 for _ in range(2000) if random.random() ** 2 + random.random() ** 2 <= 1)
print(4 * hits / 2000)
#> 3.096

# ---- a password from a fixed seed
import random
rng = random.Random('password')
print(''.join(rng.choices('abcdefghijklmnopqrstuvwxyz0123456789', k=16)))
#> w8nc8ciqk2e3upsj

# ---- weighted simulation
import random
rng = random.Random(77)
counts = {}
for outcome in rng.choices(['win', 'lose', 'draw'], weights=[0.5, 0.3, 0.2], k=100):
    counts[outcome] = counts.get(outcome, 0) + 1
print(counts)
#> {'lose': 28, 'win': 50, 'draw': 22}

# ---- an empty range is told by its ints
import random
class Two:
    def __index__(self):
        return 2
for a, b in ((True, 0), (Two(), 1)):
    try:
        random.randint(a, b)
    except ValueError as e:
        print(e)
#> empty range in randint(1, 0)
#> empty range in randint(2, 1)

# ---- what no integer lies below
import random
for a in ('x', None, 1.5, [], True, 2**70):
    try: print(random._inst._randbelow(a) < 2**70)
    except Exception as e: print(type(e), e)
#> <class 'AttributeError'> 'str' object has no attribute 'bit_length'
#> <class 'AttributeError'> 'NoneType' object has no attribute 'bit_length'
#> <class 'AttributeError'> 'float' object has no attribute 'bit_length'
#> <class 'AttributeError'> 'list' object has no attribute 'bit_length'
#> True
#> True

# ---- ranges, choices and shuffles of all kinds draw CPython's numbers
import random
def attempt(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
r = random.Random(42)
for args in [(10,), (0,), (-3,), (5, 10), (10, 5), (0, 10, 3), (10, 0, -3), (0, 10, 0), (0, 10, -1), (2**40, 2**41), (-2**53, 2**53), (0, 2**60),
             (0, 2**60, 7), (2**70,), (True,), (1.5,), (0, 5000000000, 3), (7, 8), (-5, -1, 2)]:
    attempt(lambda: r.randrange(*args))
attempt(lambda: r.randrange(10, step=2))
attempt(lambda: r.randrange(start=3, stop=9))
attempt(lambda: r.randrange(5, None, 1))
for args in [(1, 6), (6, 1), (0, 0), (-2**53, 2**53), (0, 2**64), (1, 2.0), (False, True)]:
    attempt(lambda: r.randint(*args))
attempt(lambda: [r.randint(a=1, b=3) for _ in range(5)])
for seq in ([1, 2, 3], (4, 5), 'abc', 'ä😀', range(5, 50, 3), [], '', {1: 2}, b'xyz'):
    attempt(lambda: r.choice(seq))
x = list(range(20))
attempt(lambda: (r.shuffle(x), x))
attempt(lambda: r.shuffle((1, 2)))
attempt(lambda: r.shuffle('ab'))
attempt(lambda: r.shuffle([]))
for args in [(1, 2), (2, 1), (0.5, 2), (-1.5, 1.5), (True, 2), (10**20, 1), (float('inf'), 1), ('a', 1), (2**53 - 1, -2**53 + 1)]:
    attempt(lambda: r.uniform(*args))
attempt(lambda: r.choices([1, 2, 3], k=5))
attempt(lambda: r.choices('ab', [1, 3], k=4))
attempt(lambda: r.choices(['a', 'b', 'c'], [1, 0, 2.5], k=6))
attempt(lambda: r.choices(['a', 'b'], cum_weights=[1, 4], k=3))
attempt(lambda: r.choices(('a', 'b'), (0, 0)))
attempt(lambda: r.choices(('a', 'b'), (-1, 3), k=3))
attempt(lambda: r.choices(('a', 'b'), (1,)))
attempt(lambda: r.choices(('a', 'b'), (1, float('nan'))))
attempt(lambda: r.choices(('a', 'b'), 3))
attempt(lambda: r.choices([]))
attempt(lambda: r.choices([1], k=0))
attempt(lambda: r.choices([1], k=-1))
attempt(lambda: r.choices([1], k=1.5))
attempt(lambda: r.choices([1, 2], [2**60, 2**60], k=2))
attempt(lambda: r.random())
#> 1
#> ValueError empty range for randrange()
#> ValueError empty range for randrange()
#> 5
#> ValueError empty range in randrange(10, 5)
#> 6
#> 7
#> ValueError zero step for randrange()
#> ValueError empty range in randrange(0, 10, -1)
#> 1405412988638
#> -5314421865226071
#> 73285879187313049
#> 189040697211717890
#> 987729831974285215884
#> 0
#> TypeError 'float' object cannot be interpreted as an integer
#> 2894007231
#> 7
#> -5
#> TypeError Missing a non-None stop argument
#> 4
#> 3
#> 3
#> ValueError empty range in randint(6, 1)
#> 0
#> -1249705966337744
#> 14083980817542670947
#> TypeError 'float' object cannot be interpreted as an integer
#> 0
#> [1, 2, 1, 2, 2]
#> 3
#> 5
#> 'a'
#> '😀'
#> 29
#> IndexError Cannot choose from an empty sequence
#> IndexError Cannot choose from an empty sequence
#> KeyError 0
#> 121
#> (None, [5, 18, 8, 19, 7, 12, 15, 14, 13, 4, 3, 10, 0, 1, 16, 6, 11, 9, 17, 2])
#> TypeError 'tuple' object does not support item assignment
#> TypeError 'str' object does not support item assignment
#> None
#> 1.3552707002275215
#> 1.3298248256223066
#> 1.552730470187827
#> 0.5506429966100015
#> 1.0714025095785482
#> 3.650217118029397e+19
#> nan
#> TypeError unsupported operand type(s) for -: 'int' and 'str'
#> 4597077689588234.0
#> [2, 1, 3, 3, 1]
#> ['b', 'b', 'a', 'b']
#> ['c', 'c', 'a', 'c', 'c', 'c']
#> ['a', 'b', 'b']
#> ValueError Total of weights must be greater than zero
#> ['b', 'b', 'b']
#> ValueError The number of weights does not match the population
#> ValueError Total of weights must be finite
#> TypeError The number of choices must be a keyword argument: k=3
#> IndexError list index out of range
#> []
#> []
#> TypeError 'float' object cannot be interpreted as an integer
#> [2, 2]
#> 0.4284338272945797

# ---- generators that get their numbers elsewhere
import random
class Half(random.Random):
    def random(self):
        return 0.5
h = Half(1)
print(h.randint(1, 9), h.choice('abc'), h.uniform(0, 4), h.choices([1, 2, 3, 4], k=2), h.randrange(0, 10, 2))
class Ones(random.Random):
    def getrandbits(self, k):
        return 1
o = Ones(1)
x = [1, 2, 3]
o.shuffle(x)
print(o.randint(1, 9), o.choice('abc'), x, o.uniform(0, 4))
r = random.Random(3)
r.random = lambda: 0.25
print(r.uniform(0, 4), r.choices('abcd', k=2))
class Kept(random.Random):
    def extra(self):
        return self.randint(1, 6)
k, p = Kept(9), random.Random(9)
print([k.extra() for _ in range(5)] == [p.randint(1, 6) for _ in range(5)], k.choice([1, 2, 3]) == p.choice([1, 2, 3]))
class Named(list):
    def __getitem__(self, i):
        return 'item'
    def __len__(self):
        return 1
print(p.choice(Named([1, 2])), p.choices(Named([1, 2])))
old = random.Random._randbelow
random.Random._randbelow = lambda self, n: 0
print(p.randint(5, 9), p.choice('xyz'))
random.Random._randbelow = old
#> 8 b 2.0 [3, 3] 2
#> 2 b [1, 3, 2] 0.5374569764496049
#> 1.0 ['b', 'b']
#> True True
#> item ['item']
#> 5 x

# ---- randrange looks at its start first
import random
for args in [(abs,), (abs, None, 2), (3, None, 2), (2.5, None, 2), (3, None), ('a', 'b'), (1, 'b', 'c'), (1, 2, 'c')]:
    try: print(random.Random(1).randrange(*args))
    except Exception as e: print(type(e).__name__, e)
#> TypeError 'builtin_function_or_method' object cannot be interpreted as an integer
#> TypeError 'builtin_function_or_method' object cannot be interpreted as an integer
#> TypeError Missing a non-None stop argument
#> TypeError 'float' object cannot be interpreted as an integer
#> 0
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
