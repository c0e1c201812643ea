# ---- how often it runs
import timeit
calls = []
t = timeit.timeit(lambda: calls.append(1), number=7)
print(len(calls), type(t), t >= 0)
print([len(timeit.repeat(lambda: calls.append(1), number=2, repeat=3)), len(calls)])
timeit.timeit('calls.append(n)', setup='n = 5', globals=globals(), number=3)
print(calls[-4:], 'n' in globals())
#> 7 <class 'float'> True
#> [3, 13]
#> [1, 5, 5, 5] False

# ---- a timer of one's own
import timeit
ticks = iter(range(0, 1000, 5))
def clock():
    return next(ticks)
print(timeit.timeit('x = 1', timer=clock, number=3), timeit.repeat('pass', timer=clock, repeat=4, number=1))
t = timeit.Timer('pass', timer=clock)
print(t.timeit(10), t.repeat(2, 10), t.autorange())
#> 5 [5, 5, 5, 5]
#> 5 [5, 5] (1, 5)

# ---- the number of loops
import timeit
class Clock:
    now = 0.0
    def __call__(self):
        return Clock.now
def work():
    Clock.now += 0.01
t = timeit.Timer(work, timer=Clock())
seen = []
number, taken = t.autorange(lambda n, s: seen.append((n, round(s, 2))))
print(number, round(taken, 2), seen)
#> 20 0.2 [(1, 0.01), (2, 0.02), (5, 0.05), (10, 0.1), (20, 0.2)]

# ---- the text of a timer
import timeit
print(timeit.Timer('x = 1\ny = 2', 'a = 1').src)
print(timeit.Timer(lambda: 1, lambda: 2).src)
print(timeit.reindent('a\nb', 3), timeit.default_number, timeit.default_repeat, timeit.dummy_src_name)
#>
#> def inner(_it, _timer):
#>     a = 1
#>     _t0 = _timer()
#>     for _i in _it:
#>         x = 1
#>         y = 2
#>         pass
#>     _t1 = _timer()
#>     return _t1 - _t0
#>
#>
#> def inner(_it, _timer, _setup=_setup, _stmt=_stmt):
#>     _setup()
#>     _t0 = _timer()
#>     for _i in _it:
#>         _stmt()
#>         pass
#>     _t1 = _timer()
#>     return _t1 - _t0
#>
#> a
#>    b 1000000 5 <timeit-src>

# ---- not code
import timeit
for f in (lambda: timeit.Timer(3), lambda: timeit.Timer('x', 3), lambda: timeit.Timer('x x'), lambda: timeit.Timer('pass', 'y y'), lambda: timeit.timeit('1/0', number=1),
          lambda: timeit.timeit('break'), lambda: timeit.timeit('return'), lambda: timeit.timeit('nope', number=1), lambda: timeit.timeit('pass', number='x')):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
#> ValueError stmt is neither a string nor callable
#> ValueError setup is neither a string nor callable
#> SyntaxError invalid syntax (<timeit-src>, line 2)
#> SyntaxError invalid syntax (<timeit-src>, line 1)
#> ZeroDivisionError division by zero
#> SyntaxError 'break' outside loop (<timeit-src>, line 2)
#> SyntaxError 'return' outside function (<timeit-src>, line 2)
#> NameError name 'nope' is not defined
#> TypeError 'str' object cannot be interpreted as an integer

# ---- which is faster
import timeit
def loop(n):
    total = 0
    for i in range(n):
        total += i
    return total
slow = min(timeit.repeat(lambda: loop(2000), number=5, repeat=3))
fast = min(timeit.repeat(lambda: loop(10), number=5, repeat=3))
print(slow >= fast >= 0, timeit.default_timer() <= timeit.default_timer())
start = timeit.default_timer()
loop(100)
print(timeit.default_timer() - start >= 0)
print(timeit.__all__)
#> True True
#> True
#> ['Timer', 'timeit', 'repeat', 'default_timer']
