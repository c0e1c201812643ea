# The attributes of exceptions, by their names.

# ---- attributes that exceptions carry can be set and deleted
def attrs(e, **values):
    print(type(e).__name__, {k: getattr(e, k) for k in values})
    for k, v in values.items():
        setattr(e, k, v)
    print({k: getattr(e, k) for k in values})
    for k in values:
        try:
            delattr(e, k)
            print(k, 'deleted', getattr(e, k, 'nothing'))
        except Exception as x:
            print(k, type(x).__name__, x)
attrs(SystemExit(3), code=4)
attrs(AttributeError('m', name='n', obj=5), name='x', obj=6)
attrs(NameError('m', name='n'), name='x')
attrs(ImportError('m', name='n', path='p'), msg='a', name='b', path='c', name_from='d')
attrs(StopIteration(1), value=2)
attrs(OSError(9999, 'text', 'file', None, 'file2'), errno=5, strerror='s', filename='f', filename2='g')
attrs(KeyError('k'), args=(1, 2))
#> SystemExit {'code': 3}
#> {'code': 4}
#> code deleted None
#> AttributeError {'name': 'n', 'obj': 5}
#> {'name': 'x', 'obj': 6}
#> name deleted None
#> obj deleted None
#> NameError {'name': 'n'}
#> {'name': 'x'}
#> name deleted None
#> ImportError {'msg': 'm', 'name': 'n', 'path': 'p', 'name_from': None}
#> {'msg': 'a', 'name': 'b', 'path': 'c', 'name_from': 'd'}
#> msg deleted None
#> name deleted None
#> path deleted None
#> name_from deleted None
#> StopIteration {'value': 1}
#> {'value': 2}
#> value deleted None
#> OSError {'errno': 9999, 'strerror': 'text', 'filename': 'file', 'filename2': 'file2'}
#> {'errno': 5, 'strerror': 's', 'filename': 'f', 'filename2': 'g'}
#> errno deleted None
#> strerror deleted None
#> filename deleted None
#> filename2 deleted None
#> KeyError {'args': ('k',)}
#> {'args': (1, 2)}
#> args TypeError args may not be deleted

# ---- SyntaxError
e = SyntaxError('msg', ('file.py', 3, 5, 'the text', 3, 9))
for k in 'msg', 'filename', 'lineno', 'offset', 'text', 'end_lineno', 'end_offset', 'print_file_and_line':
    print(k, getattr(e, k), end=' ')
    setattr(e, k, 'set')
    print(getattr(e, k), end=' ')
    delattr(e, k)
    print(getattr(e, k))
print(SyntaxError().msg, SyntaxError('a', 'b').args)
#> msg msg set None
#> filename file.py set None
#> lineno 3 set None
#> offset 5 set None
#> text the text set None
#> end_lineno 3 set None
#> end_offset 9 set None
#> print_file_and_line None set None
#> Traceback (most recent call last):
#>   File "exceptions.py", line 59, in <module>
#>     print(SyntaxError().msg, SyntaxError('a', 'b').args)
#>                              ~~~~~~~~~~~^^^^^^^^^^
#> TypeError: function takes at least 4 arguments (1 given)

# ---- UnicodeEncodeError, UnicodeDecodeError, UnicodeTranslateError
for make in (lambda: UnicodeEncodeError('utf-8', 'text', 1, 2, 'why'), lambda: UnicodeDecodeError('utf-8', b'text', 1, 2, 'why'),
             lambda: UnicodeTranslateError('text', 1, 2, 'why')):
    e = make()
    print(repr(e), str(e))
    for k, v in ('encoding', 'ascii'), ('object', 'other' if 'De' not in type(e).__name__ else b'other'), ('start', 2), ('end', 4), ('reason', 'because'):
        if not hasattr(e, k):
            continue
        print(k, getattr(e, k), end=' ')
        setattr(e, k, v)
        print(getattr(e, k))
    print(str(e))
    for k in 'start', 'end', 'reason':
        try:
            delattr(make(), k)
        except Exception as x:
            print(type(x).__name__, x)
    for k, v in ('start', 'x'), ('object', 5), ('reason', 5):
        try:
            setattr(make(), k, v)
        except Exception as x:
            print(type(x).__name__, x)
#> UnicodeEncodeError('utf-8', 'text', 1, 2, 'why') 'utf-8' codec can't encode character '\x65' in position 1: why
#> encoding utf-8 ascii
#> object text other
#> start 1 2
#> end 2 4
#> reason why because
#> 'ascii' codec can't encode characters in position 2-3: because
#> TypeError can't delete numeric/char attribute
#> TypeError can't delete numeric/char attribute
#> TypeError an integer is required
#> UnicodeDecodeError('utf-8', b'text', 1, 2, 'why') 'utf-8' codec can't decode byte 0x65 in position 1: why
#> encoding utf-8 ascii
#> object b'text' b'other'
#> start 1 2
#> end 2 4
#> reason why because
#> 'ascii' codec can't decode bytes in position 2-3: because
#> TypeError can't delete numeric/char attribute
#> TypeError can't delete numeric/char attribute
#> TypeError an integer is required
#> UnicodeTranslateError('text', 1, 2, 'why') can't translate character '\x65' in position 1: why
#> encoding None ascii
#> object text other
#> start 1 2
#> end 2 4
#> reason why because
#> can't translate characters in position 2-3: because
#> TypeError can't delete numeric/char attribute
#> TypeError can't delete numeric/char attribute
#> TypeError an integer is required

# ---- BlockingIOError has written something
e = BlockingIOError(11, 'text', 7)
print(e.characters_written, e.args)
e.characters_written = 9
print(e.characters_written)
del e.characters_written
try:
    print(e.characters_written)
except AttributeError as x:
    print(x)
#> 7 (11, 'text', 7)
#> 9
#> characters_written

# ---- exception groups keep their message and exceptions
g = ExceptionGroup('m', [ValueError(1)])
print(g.message, g.exceptions)
for k in 'message', 'exceptions':
    for act in (lambda: setattr(g, k, 1), lambda: delattr(g, k)):
        try:
            act()
        except Exception as x:
            print(type(x).__name__, x)
#> m (ValueError(1),)
#> AttributeError readonly attribute
#> AttributeError readonly attribute
#> AttributeError readonly attribute
#> AttributeError readonly attribute

# ---- BaseException: state, dictionary, context
e = ValueError(1)
e.extra = 5
print(e.__dict__, e.__setstate__({'more': 6}), e.more, e.__suppress_context__, e.__cause__, e.__context__, e.__traceback__)
e.__dict__ = {'z': 1}
print(e.z, vars(e))
e.__suppress_context__ = True
e.__context__ = KeyError(2)
print(e.__suppress_context__, repr(e.__context__), e.__str__(), e.__repr__(), e.with_traceback(None) is e, e.add_note('n'), e.__notes__)
for act in (lambda: delattr(e, '__suppress_context__'), lambda: delattr(e, '__dict__'), lambda: setattr(e, '__dict__', 5), lambda: delattr(e, '__cause__'),
            lambda: delattr(e, '__context__'), lambda: delattr(e, 'args'), lambda: setattr(e, '__cause__', 5), lambda: setattr(e, '__context__', 5),
            lambda: e.add_note(5), lambda: e.__setstate__(5), lambda: setattr(e, '__traceback__', 5)):
    try:
        print(act())
    except Exception as x:
        print(type(x).__name__, x)
#> {'extra': 5, 'more': 6} None 6 False None None None
#> 1 {'z': 1}
#> True KeyError(2) 1 ValueError(1) True None ['n']
#> TypeError can't delete numeric/char attribute
#> TypeError cannot delete __dict__
#> TypeError __dict__ must be set to a dictionary, not a 'int'
#> TypeError __cause__ may not be deleted
#> TypeError __context__ may not be deleted
#> TypeError args may not be deleted
#> TypeError exception cause must be None or derive from BaseException
#> TypeError exception context must be None or derive from BaseException
#> TypeError add_note() argument must be str, not int
#> TypeError state is not a dictionary
#> TypeError __traceback__ must be a traceback or None

# ---- tracebacks
def f(): return 1 / 0
try:
    f()
except ZeroDivisionError as e:
    tb = e.__traceback__
    print(tb.tb_lineno, tb.tb_next.tb_lineno, tb.tb_next.tb_next, type(tb).__name__)
    tb.tb_next = None
    print(tb.tb_next)
    for v in 5, tb:
        try:
            tb.tb_next = v
        except Exception as x:
            print(type(x).__name__, x)
#> 190 188 None traceback
#> None
#> TypeError expected traceback object, got 'int'
#> ValueError traceback loop detected
