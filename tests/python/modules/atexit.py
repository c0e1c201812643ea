# ---- order
import atexit
def bye(name, *, punct='.'):
    print('bye', name, punct)
print(atexit.register(bye, 'a') is bye, atexit.register(bye, 'b', punct='!') is bye, atexit._ncallbacks())
@atexit.register
def last():
    print('last')
print(last.__name__)
print('end')
#> True True 2
#> last
#> end
#> last
#> bye b !
#> bye a .

# ---- unregister
import atexit
def f(x): print(x)
atexit.register(f, 1); atexit.register(print, 'p'); atexit.register(f, 2)
print(atexit._ncallbacks(), atexit.unregister(f), atexit._ncallbacks())
atexit.unregister(len)
class E:
    def __eq__(self, o): print('eq', o is print); return True
atexit.unregister(E())
print(atexit._ncallbacks())
#> 3 None 1
#> eq True
#> 0

# ---- errors
import atexit
def bad(): raise ValueError('x')
def f(): print('f')
atexit.register(f)
atexit.register(bad)
def stop():
    raise SystemExit(3)
atexit.register(stop)
atexit.register(print, 'first')
import sys
hook = []
def uh(u):
    print(type(u), u.exc_type, u.exc_value, u.err_msg.split(' at ')[0], u.object)
sys.unraisablehook = uh
for a in ((3,), ('x',)):
    try:
        atexit.register(*a)
    except TypeError as e:
        print(e)
#> the first argument must be callable
#> the first argument must be callable
#> first
#> <class 'UnraisableHookArgs'> <class 'SystemExit'> 3 Exception ignored in atexit callback <function stop None
#> <class 'UnraisableHookArgs'> <class 'ValueError'> x Exception ignored in atexit callback <function bad None
#> f

# ---- errors printed
import atexit
def bad(): raise ValueError('x')
class C:
    def __repr__(self): return '<C>'
    def __call__(self): 1/0
atexit.register(C())
#> Exception ignored in atexit callback <C>:
#> Traceback (most recent call last):
#>   File "atexit.py", line 64, in __call__
#>     def __call__(self): 1/0
#> ZeroDivisionError: division by zero

# ---- exit
import atexit, sys
atexit.register(print, 'callback')
sys.exit()
#> callback

# ---- in callbacks
import atexit
def again():
    print('again')
    atexit.register(print, 'new')
    print(atexit._ncallbacks())
atexit.register(print, 'old')
atexit.register(again)
#> again
#> 3
#> old

# ---- by hand
import atexit
atexit.register(print, 'one')
atexit.register(print, 'two')
atexit._run_exitfuncs()
print(atexit._ncallbacks())
atexit.register(print, 'three')
atexit._clear()
print(atexit, sorted(n for n in vars(atexit) if n[:2] != '__'), atexit.__doc__)
print(atexit.register, atexit.unregister.__name__)
#> two
#> one
#> 0
#> <module 'atexit' (built-in)> ['_clear', '_ncallbacks', '_run_exitfuncs', 'register', 'unregister'] allow programmer to define multiple exit functions to be executed
#> upon normal program termination.
#>
#> Two public functions, register and unregister, are defined.
#>
#> <built-in function register> unregister

# ---- what callbacks see
import atexit
log = []
total = 0
def report():
    print('total', total, log)
atexit.register(report)
for n in range(4):
    total += n
    log.append(n)
#> total 6 [0, 1, 2, 3]

# ---- a pause in a callback
import atexit
def save(name, data):
    print(name, echo(data))
atexit.register(save, 'b', [1, {'x': 2}])
atexit.register(lambda: print(sum(echo(n) for n in range(5))))
print(echo('main'))
#> main
#> 10
#> b [1, {'x': 2}]

# ---- a class with a lock file
import atexit
class Lock:
    def __init__(self, name):
        self.name = name
        atexit.register(self.release)
    def release(self):
        print('released', self.name)
        atexit.unregister(self.release)
a, b = Lock('a'), Lock('b')
b.release()
print(atexit._ncallbacks())
#> released b
#> 1
#> released a

# ---- an asyncio program
import asyncio, atexit
async def main():
    atexit.register(print, 'after the loop')
    await asyncio.sleep(1)
    print('main ends')
asyncio.run(main())
atexit.register(lambda: print(asyncio.run(asyncio.sleep(0, 'slept'))))
#> main ends
#> slept
#> after the loop

# ---- an ignored error
import atexit, sys
class C:
    def __repr__(self): return '<C>'
    def __call__(self): 1/0
atexit.register(C())
atexit.register(print, 'first', file=sys.stderr)
print('end')
#> end
#> first
#> Exception ignored in atexit callback <C>:
#> Traceback (most recent call last):
#>   File "atexit.py", line 165, in __call__
#>     def __call__(self): 1/0
#> ZeroDivisionError: division by zero
