# ---- print
print()
print(1, 'a', None, [1, 'b'], 2.5)
print('a', 'b', sep='-', end='!\n')
print('a', 'b', sep='')
print('no newline', end='')
print()
print(*[1, 2, 3], sep=', ')
print('x', sep=None, end=None)
#>
#> 1 a None [1, 'b'] 2.5
#> a-b!
#> ab
#> no newline
#> 1, 2, 3
#> x

# ---- print with wrong options
for f in [lambda: print(1, sep=5), lambda: print(1, end=5), lambda: print(1, foo=2), lambda: print(1, sep=b' ')]:
    try:
        f()
    except TypeError as e:
        print(e)
#> sep must be None or a string, not int
#> end must be None or a string, not int
#> print() got an unexpected keyword argument 'foo'
#> sep must be None or a string, not bytes

# ---- print to a file
class File:
    def __init__(self): self.parts = []
    def write(self, s): self.parts.append(s)
    def flush(self): self.parts.append('<flush>')
f = File()
print('a', 1, sep='-', file=f)
print('b', end='', file=f, flush=True)
print(f.parts)
print(1, file=None)
#> ['a', '-', '1', '\n', 'b', '', '<flush>']
#> 1

# ---- print asks __str__ and __repr__
class S:
    def __str__(self): return 'str'
    def __repr__(self): return 'repr'
class R:
    def __repr__(self): return 'only repr'
print(S(), R(), [S(), R()], {S(): R()} if False else (S(),))
#> str only repr [repr, only repr] (repr,)

# ---- what is printed before an error stays
class Bad:
    def __str__(self): raise ValueError('no text')
print('a', Bad(), 'b')
#> a Traceback (most recent call last):
#>   File "output.py", line 54, in <module>
#>     print('a', Bad(), 'b')
#>     ~~~~~^^^^^^^^^^^^^^^^^
#>   File "output.py", line 53, in __str__
#>     def __str__(self): raise ValueError('no text')
#>                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^
#> ValueError: no text

# ---- __str__ that answers no str
class Bad:
    def __str__(self): return 5
print(Bad())
#> Traceback (most recent call last):
#>   File "output.py", line 67, in <module>
#>     print(Bad())
#>     ~~~~~^^^^^^^
#> TypeError: __str__ returned non-string (type int)

# ---- repr, ascii, format
print(repr('a\n"\''), repr(b'\x00'), ascii('é😀\n'), format(5, '03d'), format('a', '>3'), format(2.5), format(None, ''), format([1]))
class F:
    def __format__(self, spec): return f'<{spec}>'
    def __repr__(self): return 'é'
print(format(F(), 'x'), format(F()), ascii(F()), f'{F():abc}')
#> 'a\n"\'' b'\x00' '\xe9\U0001f600\n' 005   a 2.5 None [1]
#> <x> <> \xe9 <abc>

# ---- format with wrong arguments
class F:
    def __format__(self, spec): return 5
for f in [lambda: format(F()), lambda: format(1, 2), lambda: format([], 'x'), lambda: format(), lambda: format(object(), '5')]:
    try:
        f()
    except TypeError as e:
        print(e)
#> __format__ must return a str, not int
#> format() argument 2 must be str, not int
#> unsupported format string passed to list.__format__
#> format expected at least 1 argument, got 0
#> unsupported format string passed to object.__format__

# ---- __repr__ that answers no str
class Bad:
    def __repr__(self): return 5
repr(Bad())
#> Traceback (most recent call last):
#>   File "output.py", line 100, in <module>
#>     repr(Bad())
#>     ~~~~^^^^^^^
#> TypeError: __repr__ returned non-string (type int)

# ---- recursive reprs of own containers
class Node:
    def __init__(self): self.items = []
    def __repr__(self): return f'Node({self.items})'
n = Node()
n.items.append(1)
l = [n]
l.append(l)
print(n, l)
#> Node([1]) [Node([1]), [...]]

# ---- exit and quit
print('before')
exit('done')
#> before
#> done

# ---- objects for people at a prompt
print(quit, exit, quit.name, quit.eof)
print(copyright)
print(credits)
print(license)
copyright()
print(type(quit), type(copyright), type(quit).__module__)
for t in ['quit(3)', 'exit()', 'exit(code=4)', 'exit("bye")']:
    try: eval(t)
    except BaseException as e: print(t, repr(e))
import builtins
print(builtins.quit is quit, builtins.exit == exit)
#> Use quit() or Ctrl-D (i.e. EOF) to exit Use exit() or Ctrl-D (i.e. EOF) to exit quit Ctrl-D (i.e. EOF)
#> Copyright (c) 2001 Python Software Foundation.
#> All Rights Reserved.
#>
#> Copyright (c) 2000 BeOpen.com.
#> All Rights Reserved.
#>
#> Copyright (c) 1995-2001 Corporation for National Research Initiatives.
#> All Rights Reserved.
#>
#> Copyright (c) 1991-1995 Stichting Mathematisch Centrum, Amsterdam.
#> All Rights Reserved.
#> Thanks to CWI, CNRI, BeOpen, Zope Corporation, the Python Software
#> Foundation, and a cast of thousands for supporting Python
#> development.  See www.python.org for more information.
#> See https://www.python.org/psf/license/
#> Copyright (c) 2001 Python Software Foundation.
#> All Rights Reserved.
#>
#> Copyright (c) 2000 BeOpen.com.
#> All Rights Reserved.
#>
#> Copyright (c) 1995-2001 Corporation for National Research Initiatives.
#> All Rights Reserved.
#>
#> Copyright (c) 1991-1995 Stichting Mathematisch Centrum, Amsterdam.
#> All Rights Reserved.
#> <class '_sitebuiltins.Quitter'> <class '_sitebuiltins._Printer'> _sitebuiltins
#> quit(3) SystemExit(3)
#> exit() SystemExit(None)
#> exit(code=4) SystemExit(4)
#> exit("bye") SystemExit('bye')
#> True True

# ---- breakpoint calls the hook of sys
import sys
sys.breakpointhook = lambda *args, **kwargs: print('hook', args, kwargs) or 7
print(breakpoint(), breakpoint(1, header='x'))
def f(x):
    breakpoint()
    return x + 1
print(f(1))
sys.breakpointhook = sys.__breakpointhook__
#> hook () {}
#> hook (1,) {'header': 'x'}
#> 7 7
#> hook () {}
#> 2

# ---- repr() of what answers a str of a class of its own
class S(str): pass
class W:
    def __init__(s, v): s.v = v
    def __repr__(s): return s.v
print(type(repr(W(S('a')))), type(f'{W(S("a"))!r}'), type(str(W(S('b')))), type(repr(S('x'))), repr([W(S('c'))]))
def f[T](): pass
f.__type_params__ = ()
print(f.__type_params__)
try: del f.__type_params__
except TypeError as e: print(e)
#> <class '__main__.S'> <class 'str'> <class '__main__.S'> <class 'str'> [c]
#> ()
#> __type_params__ must be set to a tuple

# ---- print() with a keyword too many
for f in (lambda: print(0, sep=1, end=2, file=3, flush=4, foo=5), lambda: print(foo=1)):
    try: f()
    except TypeError as e: print(e)
#> print() got an unexpected keyword argument 'foo'
#> print() got an unexpected keyword argument 'foo'

# ---- input() with other streams
import io, sys
log = []
class S:
    def __init__(self, name, line='x\n', bad=()): self.name, self.line, self.bad = name, line, bad
    def __getattr__(self, n):
        if n.startswith('__'): raise AttributeError(n)
        def f(*a):
            log.append((self.name, n) + a)
            if n in self.bad: raise self.bad[n]
            return self.line if n == 'readline' else -1
        return f
def run(i, o, e, *args):
    old = sys.stdin, sys.stdout, sys.stderr
    log.clear()
    sys.stdin, sys.stdout, sys.stderr = i, o, e
    try: r = input(*args)
    except BaseException as x: r = x
    finally: sys.stdin, sys.stdout, sys.stderr = old
    print(repr(r), log)
I, O, E = S('in'), S('out'), S('err')
run(I, O, E); run(I, O, E, 'p'); run(I, O, E, 5); run(I, O, E, None)
run(S('in', b'x\n'), O, E); run(S('in', ''), O, E); run(S('in', b''), O, E); run(S('in', 5), O, E); run(S('in', 'abc'), O, E); run(S('in', '\n'), O, E); run(S('in', 'a\r\n'), O, E)
run(S('in', 'x', {'fileno': ValueError(1)}), S('out', 'x', {'flush': ValueError(2)}), S('err', 'x', {'flush': KeyError(2)}), 'p')
run(S('in', 'x', {'fileno': KeyboardInterrupt(1)}), S('out', 'x', {'flush': KeyboardInterrupt(2)}), E, 'p')
run(S('in', 'x', {'readline': OSError(1)}), O, E, 'p'); run(I, S('out', 'x', {'write': OSError(1)}), E, 'p')
run(None, O, E); run(I, None, E); run(I, O, None)
run(io.StringIO('line\nb'), O, E, 'q'); 
class Sub(str): pass
run(S('in', Sub('sub\n')), O, E); 
class B:
    def __str__(self): return 'told'
    def __repr__(self): return 'shown'
run(I, O, E, B())
class X:
    def __str__(self): 1/0
run(I, O, E, X())
old = sys.stdout
class T(io.StringIO):
    def flush(self): log.append('flush')
log.clear(); sys.stdout = T(); sys.stdin = io.StringIO('k\n'); r = input('P'); v = sys.stdout.getvalue(); sys.stdout = old; print(r, v, log)
sys.stdin = io.StringIO('k\nl\n'); print(input('no flush'), input())
for name in ('stdin', 'stdout', 'stderr'):
    v = getattr(sys, name); delattr(sys, name)
    try: r = input('x')
    except BaseException as x: r = x
    setattr(sys, name, v); print(repr(r))
#> 'x' [('err', 'flush'), ('in', 'fileno'), ('out', 'flush'), ('in', 'readline')]
#> 'x' [('err', 'flush'), ('in', 'fileno'), ('out', 'write', 'p'), ('out', 'flush'), ('in', 'readline')]
#> 'x' [('err', 'flush'), ('in', 'fileno'), ('out', 'write', '5'), ('out', 'flush'), ('in', 'readline')]
#> 'x' [('err', 'flush'), ('in', 'fileno'), ('out', 'write', 'None'), ('out', 'flush'), ('in', 'readline')]
#> b'x' [('err', 'flush'), ('in', 'fileno'), ('out', 'flush'), ('in', 'readline')]
#> EOFError('EOF when reading a line') [('err', 'flush'), ('in', 'fileno'), ('out', 'flush'), ('in', 'readline')]
#> EOFError('EOF when reading a line') [('err', 'flush'), ('in', 'fileno'), ('out', 'flush'), ('in', 'readline')]
#> TypeError('object.readline() returned non-string') [('err', 'flush'), ('in', 'fileno'), ('out', 'flush'), ('in', 'readline')]
#> 'abc' [('err', 'flush'), ('in', 'fileno'), ('out', 'flush'), ('in', 'readline')]
#> '' [('err', 'flush'), ('in', 'fileno'), ('out', 'flush'), ('in', 'readline')]
#> 'a\r' [('err', 'flush'), ('in', 'fileno'), ('out', 'flush'), ('in', 'readline')]
#> 'x' [('err', 'flush'), ('in', 'fileno'), ('out', 'write', 'p'), ('out', 'flush'), ('in', 'readline')]
#> 'x' [('err', 'flush'), ('in', 'fileno'), ('out', 'write', 'p'), ('out', 'flush'), ('in', 'readline')]
#> OSError(1) [('err', 'flush'), ('in', 'fileno'), ('out', 'write', 'p'), ('out', 'flush'), ('in', 'readline')]
#> OSError(1) [('err', 'flush'), ('in', 'fileno'), ('out', 'write', 'p')]
#> RuntimeError('lost sys.stdin') []
#> RuntimeError('lost sys.stdout') []
#> RuntimeError('lost sys.stderr') []
#> 'line' [('err', 'flush'), ('out', 'write', 'q'), ('out', 'flush')]
#> 'sub' [('err', 'flush'), ('in', 'fileno'), ('out', 'flush'), ('in', 'readline')]
#> 'x' [('err', 'flush'), ('in', 'fileno'), ('out', 'write', 'told'), ('out', 'flush'), ('in', 'readline')]
#> ZeroDivisionError('division by zero') [('err', 'flush'), ('in', 'fileno')]
#> k P ['flush']
#> no flushk l
#> RuntimeError('lost sys.stdin')
#> RuntimeError('lost sys.stdout')
#> RuntimeError('lost sys.stderr')
