# ---- functions that reduce must be callable
import copyreg
for act in (lambda: copyreg.pickle(int, 5), lambda: copyreg.constructor(5)):
    try:
        act()
    except TypeError as e:
        print(e)
copyreg.constructor(len)
#> reduction functions must be callable
#> constructors must be callable

# ---- a table of reductions
import copyreg
class C: pass
def f(c): return C, ()
copyreg.pickle(C, f)
print(copyreg.dispatch_table[C] is f)
#> True

# ---- extension codes
import copyreg
copyreg.add_extension('m', 'n', 5)
copyreg.add_extension('m', 'n', 5)
for act in (lambda: copyreg.add_extension('m', 'n', 6), lambda: copyreg.add_extension('m', 'o', 5), lambda: copyreg.add_extension('m', 'o', 0),
            lambda: copyreg.remove_extension('m', 'n', 6)):
    try:
        act()
    except ValueError as e:
        print(e)
copyreg.remove_extension('m', 'n', 5)
copyreg.clear_extension_cache()
#> key ('m', 'n') is already registered with code 5
#> code 5 is already in use for key ('m', 'n')
#> code out of range
#> key ('m', 'n') is not registered with code 6

# ---- a copy by a registered reduction
import copy, copyreg
class Point:
    def __init__(self, x, y): self.x, self.y = x, y
copyreg.pickle(Point, lambda p: (Point, (p.x, p.y)))
p = copy.copy(Point(1, 2))
print(p.x, p.y)
#> 1 2

# ---- new objects
import copyreg
class A: pass
print(type(copyreg.__newobj__(A)).__name__, copyreg.__newobj__(tuple, (1, 2)))
#> A (1, 2)

# ---- names
import copyreg
print(sorted(copyreg.__all__))
#> ['add_extension', 'clear_extension_cache', 'constructor', 'pickle', 'remove_extension']

# ---- slots by name
import copyreg
class S:
    __slots__ = ('a', '__b')
print(copyreg._slotnames(S))
#> ['a', '_S__b']

# ---- pickle registers how a class is copied
import copyreg, copy
class P:
    def __init__(self, x): self.x = x
copyreg.pickle(P, lambda p: (P, (p.x + 1,)))
print(copy.copy(P(1)).x, copy.deepcopy([P(5)])[0].x, P in copyreg.dispatch_table)
for job in (lambda: copyreg.pickle(P, 5), lambda: copyreg.constructor(5)):
    try: job()
    except TypeError as e: print(e)
del copyreg.dispatch_table[P]
print(copy.copy(P(1)).x)
#> 2 6 True
#> reduction functions must be callable
#> constructors must be callable
#> 1
