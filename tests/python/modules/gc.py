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
