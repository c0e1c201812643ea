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

# ---- what is reduced by functions of the table
import copyreg
import types
import typing
print(copyreg.dispatch_table[complex](1 + 2j), copyreg.pickle_complex(1j))
reduce, args = copyreg.dispatch_table[type(int | str)](int | None)
print(reduce.__name__, args, reduce(*args) == int | None)
print(copyreg.dispatch_table[super](super(bool, True)))
print(list[int].__reduce_ex__(4), dict[str, list[int]].__reduce__())
again, args = next(iter(tuple[int, str])).__reduce__()
print(again.__name__, again(*args))
class Names(types.SimpleNamespace):
    pass
print(Names(a=1).__reduce__(), types.SimpleNamespace(b=[2]).__reduce_ex__(2))
#> (<class 'complex'>, (1.0, 2.0)) (<class 'complex'>, (0.0, 1.0))
#> getitem (<class 'typing.Union'>, (<class 'int'>, <class 'NoneType'>)) True
#> (<class 'super'>, (<class 'bool'>, True))
#> (<class 'types.GenericAlias'>, (<class 'list'>, (<class 'int'>,))) (<class 'types.GenericAlias'>, (<class 'dict'>, (<class 'str'>, list[int])))
#> next *tuple[int, str]
#> (<class '__main__.Names'>, (), {'a': 1}) (<class 'types.SimpleNamespace'>, (), {'b': [2]})
