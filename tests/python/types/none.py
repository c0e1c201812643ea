# ---- None: what it is
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print((None, str(None), repr(None), f'{None}', '%s' % None, bool(None), type(None)))
print((None is None, None == None, None != 0, None == False))
print((hash(None) == hash(None), {None: 1}[None], None in [None], type(None)()))
print((format(None, ''), f'{None!s:>6}|'))
print((None.__bool__(), None.__repr__(), None.__eq__(None), None.__eq__(1), None.__hash__() == hash(None)))
print((isinstance(None, type(None)), type(None).__name__))
error(lambda: format(None, '5'))
error(lambda: None + 1)
error(lambda: None < None)
error(lambda: None[0])
error(lambda: None())
error(lambda: len(None))
error(lambda: iter(None))
error(lambda: None.nope)
error(lambda: type(None)(1))
try:
    None.x = 1
except AttributeError as e:
    print(e)
try:
    class N(type(None)):
        pass
except TypeError as e:
    print(e)
try:
    exec('None = 1')
except SyntaxError as e:
    print(e)
#> none.py:17: SyntaxWarning: 'NoneType' object is not subscriptable; perhaps you missed a comma?
#>   error(lambda: None[0])
#> none.py:18: SyntaxWarning: 'NoneType' object is not callable; perhaps you missed a comma?
#>   error(lambda: None())
#> (None, 'None', 'None', 'None', 'None', False, <class 'NoneType'>)
#> (True, True, True, False)
#> (True, 1, True, None)
#> ('None', '  None|')
#> (False, 'None', True, NotImplemented, True)
#> (True, 'NoneType')
#> TypeError: unsupported format string passed to NoneType.__format__
#> TypeError: unsupported operand type(s) for +: 'NoneType' and 'int'
#> TypeError: '<' not supported between instances of 'NoneType' and 'NoneType'
#> TypeError: 'NoneType' object is not subscriptable
#> TypeError: 'NoneType' object is not callable
#> TypeError: object of type 'NoneType' has no len()
#> TypeError: 'NoneType' object is not iterable
#> AttributeError: 'NoneType' object has no attribute 'nope'
#> TypeError: NoneType takes no arguments
#> 'NoneType' object has no attribute 'x' and no __dict__ for setting new attributes
#> type 'NoneType' is not an acceptable base type
#> cannot assign to None (<string>, line 1)

# ---- None: Ellipsis and NotImplemented
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print((..., Ellipsis is ..., type(...), repr(...), str(...), f'{...}', bool(...)))
print((type(...)() is ..., {...: 1}[...], ... == ..., ... != None))
print((NotImplemented, type(NotImplemented), type(NotImplemented)() is NotImplemented, repr(NotImplemented)))
print((NotImplemented == NotImplemented, hash(NotImplemented) == hash(NotImplemented)))
error(lambda: ... + 1)
error(lambda: ... < ...)
error(lambda: bool(NotImplemented))
error(lambda: NotImplemented + 1)
error(lambda: type(...)(1))
error(lambda: NotImplemented())
error(lambda: ....nope)
#> (Ellipsis, True, <class 'ellipsis'>, 'Ellipsis', 'Ellipsis', 'Ellipsis', True)
#> (True, 1, True, True)
#> (NotImplemented, <class 'NotImplementedType'>, True, 'NotImplemented')
#> (True, True)
#> TypeError: unsupported operand type(s) for +: 'ellipsis' and 'int'
#> TypeError: '<' not supported between instances of 'ellipsis' and 'ellipsis'
#> TypeError: NotImplemented should not be used in a boolean context
#> TypeError: unsupported operand type(s) for +: 'NotImplementedType' and 'int'
#> TypeError: EllipsisType takes no arguments
#> TypeError: 'NotImplementedType' object is not callable
#> AttributeError: 'ellipsis' object has no attribute 'nope'
