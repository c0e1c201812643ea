# gc

# ---- gc isenabled gc disable gc isenabled
import gc
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: (gc.isenabled(), gc.disable(), gc.isenabled(), gc.enable(), gc.isenabled()))
#> (True, None, False, None, True)

# ---- isinstance gc collect int
import gc
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: isinstance(gc.collect(), int))
#> True

# ---- gc collect
import gc
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: gc.collect(5))
#> ValueError invalid generation

# ---- gc collect a
import gc
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: gc.collect('a'))
#> TypeError 'str' object cannot be interpreted as an integer

# ---- gc DEBUG_STATS gc DEBUG_LEAK gc DEBUG_SAVEALL
import gc
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: (gc.DEBUG_STATS, gc.DEBUG_LEAK, gc.DEBUG_SAVEALL, gc.garbage))
#> (1, 38, 32, [])

# ---- len gc get_threshold
import gc
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: len(gc.get_threshold()))
#> 3

# ---- len gc get_stats
import gc
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: len(gc.get_stats()))
#> 3

# ---- gc is_tracked
import gc
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: gc.is_tracked(3))
#> False

# ---- enable, disable, isenabled
import gc
print(gc.isenabled(), gc.disable(), gc.isenabled(), gc.enable(), gc.isenabled())
#> True None False None True

# ---- a context without collection
import gc
from contextlib import contextmanager
@contextmanager
def paused():
    was = gc.isenabled(); gc.disable()
    try: yield
    finally:
        if was: gc.enable()
with paused(): print(gc.isenabled(), sum(len([i]) for i in range(100)))
print(gc.isenabled())
#> False 100
#> True

# ---- collect
import gc
for args, kw in (((), {}), ((0,), {}), ((1,), {}), ((2,), {}), ((), {'generation': 1})): print(type(gc.collect(*args, **kw)).__name__, gc.collect(*args, **kw) >= 0)
for bad in (3, -1, 'x', 1.5):
    try: gc.collect(bad)
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
#> int True
#> int True
#> int True
#> int True
#> int True
#> ValueError invalid generation
#> ValueError invalid generation
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'float' object cannot be interpreted as an integer

# ---- thresholds
import gc
old = gc.get_threshold()
print(len(old), [type(x).__name__ for x in old])
gc.set_threshold(500, 5, 5); print(gc.get_threshold()[:2])
gc.set_threshold(700); print(gc.get_threshold()[0])
gc.set_threshold(*old); print(gc.get_threshold() == old)
for args in ((),):
    try: gc.set_threshold(*args)
    except TypeError as e: print(type(e).__name__)
#> 3 ['int', 'int', 'int']
#> (500, 5)
#> 700
#> True
#> TypeError

# ---- counts and statistics
import gc
print(len(gc.get_count()), all(isinstance(n, int) for n in gc.get_count()), len(gc.get_stats()), sorted(gc.get_stats()[0])[:3] if gc.get_stats() else [], all(v >= 0 for d in gc.get_stats() for v in d.values()))
#> 3 True 3 ['collected', 'collections', 'uncollectable'] True

# ---- debug flags
import gc
print(gc.get_debug(), gc.DEBUG_STATS, gc.DEBUG_COLLECTABLE, gc.DEBUG_UNCOLLECTABLE, gc.DEBUG_SAVEALL, gc.DEBUG_LEAK, gc.DEBUG_LEAK == gc.DEBUG_COLLECTABLE | gc.DEBUG_UNCOLLECTABLE | gc.DEBUG_SAVEALL)
gc.set_debug(0); print(gc.get_debug())
#> 0 1 2 4 32 38 True
#> 0

# ---- is_tracked
import gc
class A: pass
print([gc.is_tracked(x) for x in (1, 'a', None, 1.5, True, [], A(), A)])
#> [False, False, False, False, False, True, True, True]

# ---- is_finalized
import gc
class A: pass
print(gc.is_finalized(1), gc.is_finalized(A()), gc.is_finalized('x'))
#> False False False

# ---- garbage and callbacks are lists
import gc
print(gc.garbage, type(gc.callbacks).__name__)
gc.callbacks.append(print); gc.callbacks.remove(print)
#> [] list

# ---- freeze and unfreeze
import gc
print(type(gc.get_freeze_count()).__name__, gc.freeze(), gc.get_freeze_count() >= 0, gc.unfreeze(), gc.get_freeze_count())
#> int None True None 0

# ---- get_objects, get_referrers, get_referents
import gc
x = [1, 2]
print(type(gc.get_objects()).__name__, type(gc.get_referrers(x)).__name__, type(gc.get_referents(x)).__name__, gc.get_referents())
#> list list list []

# ---- a cycle goes away, and weak references see it or not
import gc, weakref
class Node: pass
a = Node(); b = Node(); a.b, b.a = b, a
print(a.b.a is a, a.b.a.b is b)
del a, b
print(gc.collect() >= 0)
#> True True
#> True

# ---- a memory report
import gc
def report(): return {'enabled': gc.isenabled(), 'generations': len(gc.get_count()), 'garbage': len(gc.garbage)}
print(report())
#> {'enabled': True, 'generations': 3, 'garbage': 0}

# ---- collect in a loop
import gc
out = []
for i in range(3):
    junk = [[i] for _ in range(10)]
    out.append(gc.collect() >= 0)
print(out, len(junk))
#> [True, True, True] 10

# ---- decorators that pause the collector
import gc, functools
def no_gc(f):
    @functools.wraps(f)
    def inner(*a):
        gc.disable()
        try: return f(*a), gc.isenabled()
        finally: gc.enable()
    return inner
@no_gc
def work(n): return n * 2
print(work(4), gc.isenabled())
try: no_gc(lambda: 1 / 0)()
except ZeroDivisionError: print(gc.isenabled())
#> (8, False) True
#> True

# ---- names
import gc
print(gc.__name__, gc.collect.__name__, gc.collect.__module__, callable(gc.get_stats))
#> gc collect gc True

# ---- is_tracked of containers
import gc
print(gc.is_tracked({'a': []}), gc.is_tracked([1]), gc.is_tracked(lambda: 0), gc.is_tracked(gc), gc.is_tracked(b'x'), gc.is_tracked(10**100))
#> True True True True False False

# ---- the order of collect and prints
import gc
print('before'); n = gc.collect(); print('after', n >= 0)
#> before
#> after True

# ---- caches are cleared before a collection
import gc, functools
@functools.lru_cache
def f(x): return [x]
f(1); f(2)
print(f.cache_info().currsize, f.cache_clear(), gc.collect() >= 0, f.cache_info().currsize)
#> 2 None True 0

# ---- threshold zero
import gc
old = gc.get_threshold()
gc.set_threshold(0); print(gc.get_threshold()[0], gc.isenabled())
gc.set_threshold(*old)
#> 0 True

# ---- flags are ints
import gc
print([type(getattr(gc, n)).__name__ for n in dir(gc) if n.startswith('DEBUG')], gc.DEBUG_SAVEALL | gc.DEBUG_STATS)
#> ['int', 'int', 'int', 'int', 'int'] 33

# ---- exceptions keep what they name until they are gone
import gc
class Big: pass
def fail():
    big = Big()
    raise ValueError('x')
try: fail()
except ValueError as e: kept = e
print(kept.__traceback__ is not None, kept.with_traceback(None).__traceback__, gc.collect() >= 0)
#> True None True

# ---- generators that are dropped
import gc
def gen():
    try: yield 1
    finally: print('closed')
g = gen(); next(g); g.close(); del g
print(gc.collect() >= 0)
#> closed
#> True

# ---- collect after a deep structure
import gc
root = []
node = root
for _ in range(500): node.append([]); node = node[0]
del root, node
print(gc.collect() >= 0)
#> True

# ---- get_count is a tuple
import gc
a, b, c = gc.get_count()
print(type(gc.get_count()).__name__, min(a, b, c) >= 0)
#> tuple True

# ---- get_threshold as a program prints it
import gc
t = gc.get_threshold()
print('thresholds:', ', '.join('n' for _ in t), isinstance(t, tuple))
#> thresholds: n, n, n True

# ---- gc in a class that counts itself
import gc
class C:
    live = 0
    def __init__(self): C.live += 1
    def close(self): C.live -= 1
items = [C() for _ in range(5)]
for i in items[:3]: i.close()
gc.collect()
print(C.live)
#> 2

# ---- a freeze count
import gc
print(gc.freeze(), gc.unfreeze(), gc.get_freeze_count() >= 0, type(gc.get_freeze_count()).__name__)
#> None None True int

# ---- a weak reference after collect
import gc, weakref
class Node:
    pass
a = Node()
a.self = a
r = weakref.ref(a)
print(r() is a, isinstance(gc.collect(), int))
#> True True

# ---- functions of gc are built in
import gc
class Holder:
    collect = gc.collect
    on = gc.isenabled
print(isinstance(Holder().collect(), int), Holder().on(), gc.isenabled, gc.collect.__name__)
for call in (lambda: gc.enable(1), lambda: gc.collect(5), lambda: gc.collect('x'), lambda: gc.is_tracked(), lambda: gc.set_debug('x'), lambda: gc.set_threshold(), lambda: gc.collect(1, 2)):
    try:
        call()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
#> True True <built-in function isenabled> collect
#> TypeError gc.enable() takes no arguments (1 given)
#> ValueError invalid generation
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError gc.is_tracked() takes exactly one argument (0 given)
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError gc.set_threshold requires 1 to 3 arguments
#> TypeError collect() takes at most 1 argument (2 given)
