"""random: what a seed gives; integers, floats, choices and shuffles exactly, distributions to one unit in the last place a step."""
import random

COUNTS = 1_000


def make(r):
    """No floats: what they give depends on their hash, which has 32 bits in the oracle."""
    return (r.choice([r.randrange(2**32), r.randrange(-2**200, 2**200), str(r.random()), r.randbytes(5), bytearray(b'x'), '', 'é']),)


def near(values):
    """Distributions may differ in the last place: eleven digits are compared."""
    return ['%.11e' % v for v in values]


def look(seed):
    r = random.Random(seed)
    out = [r.random(), r.getrandbits(1), r.getrandbits(53), r.getrandbits(200), r.randrange(10), r.randrange(5, 10**30, 7), r.randint(-5, 5), r.choice('abcdef'),
           r.choices([1, 2, 3], k=5), r.choices('ab', weights=[1, 3], k=4), r.choices('abc', cum_weights=[1, 2, 9], k=3), r.sample(range(100), 5),
           r.sample('abc', 4, counts=[3, 2, 1]), r.uniform(-1, 5), r.triangular(0, 10, 3), r.triangular(), r.randbytes(9)]
    items = list(range(20))
    r.shuffle(items)
    out.append(items)
    out.append(near([r.gauss(0, 1), r.gauss(5, 2), r.normalvariate(0, 1), r.lognormvariate(0, 1), r.expovariate(2), r.expovariate(), r.betavariate(2, 3), r.gammavariate(0.5, 1),
                     r.gammavariate(1, 2), r.gammavariate(3, 1), r.paretovariate(2), r.weibullvariate(1, 2), r.vonmisesvariate(0, 4), r.vonmisesvariate(1, 0)]))
    out.append([r.binomialvariate(10, 0.3), r.binomialvariate(1, 0.5), r.binomialvariate(100, 0.9), r.binomialvariate(500, 0.02)])
    state = r.getstate()
    again = r.random()
    r.setstate(state)
    return out + [again == r.random(), len(state[1]), r.random()]
