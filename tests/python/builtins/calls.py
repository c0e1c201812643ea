
# ---- what tells its own name, and numbers that are missing
import decimal, functools, re, types
class D:
    def __call__(self): pass
w = functools.lru_cache(len)
print(types.MethodType(w, [1]), re.sub('0x[0-9a-f]+', '0x', repr(types.MethodType(D(), 1))))
print(re.compile('a').groupindex, re.compile('(?P<x>a)').groupindex)
for f in lambda: int(base=2), lambda: int('1', base=None), lambda: int(), lambda: decimal.Decimal(1).__round__(None), lambda: round(decimal.Decimal('1.5'), None):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
#> <bound method len of [1]> <bound method ? of 1>
#> {} {'x': 1}
#> TypeError int() missing string argument
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> 0
#> TypeError optional arg must be an integer
#> 2
