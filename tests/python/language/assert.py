# ---- assert: passes, fails, and says what
assert True
assert 1 < 2, 'never evaluated: ' + str(1 / 1)
try:
    assert 1 > 2
except AssertionError as e:
    print(repr(e), e.args, str(e) == '')
try:
    assert 1 > 2, 'one is less'
except AssertionError as e:
    print(repr(e), e.args)
#> AssertionError() () True
#> AssertionError('one is less') ('one is less',)

# ---- assert: any object is the message
for message in [5, None, ('a', 1), ['x'], KeyError('k'), '', {}]:
    try:
        assert False, message
    except AssertionError as e:
        print(repr(e), e.args, str(e))
#> AssertionError(5) (5,) 5
#> AssertionError(None) (None,) None
#> AssertionError(('a', 1)) (('a', 1),) ('a', 1)
#> AssertionError(['x']) (['x'],) ['x']
#> AssertionError(KeyError('k')) (KeyError('k'),) 'k'
#> AssertionError('') ('',) 
#> AssertionError({}) ({},) {}

# ---- assert: the message is made only when it fails
def message():
    print('made')
    return 'text'
assert True, message()
try:
    assert not True, message()
except AssertionError as e:
    print(e)
#> made
#> text

# ---- assert: an uncaught one shows the test
def area(width, height):
    assert width > 0 and height > 0, f'bad size {width}x{height}'
    return width * height
print(area(2, 3))
print(area(2, -1))
#> 6
#> Traceback (most recent call last):
#>   File "assert.py", line 46, in <module>
#>     print(area(2, -1))
#>           ~~~~^^^^^^^
#>   File "assert.py", line 43, in area
#>     assert width > 0 and height > 0, f'bad size {width}x{height}'
#>            ^^^^^^^^^^^^^^^^^^^^^^^^
#> AssertionError: bad size 2x-1

# ---- assert: an uncaught one without a message
values = [1, 2, 3]
assert sum(values) == 6
assert all(
    v < 3
    for v in values
)
#> Traceback (most recent call last):
#>   File "assert.py", line 60, in <module>
#>     assert all(
#>            ~~~^
#>         v < 3
#>         ^^^^^
#>         for v in values
#>         ^^^^^^^^^^^^^^^
#>     )
#>     ^
#> AssertionError

# ---- assert: with parentheses it is a tuple, and always true
assert (1 > 2, 'a tuple is true')
print('passed')
#> assert.py:77: SyntaxWarning: assertion is always true, perhaps remove parentheses?
#>   assert (1 > 2, 'a tuple is true')
#> passed

# ---- assert: truth by __bool__ and __len__
class Falsy:
    def __len__(self):
        print('len asked')
        return 0
class Broken:
    def __bool__(self): raise RuntimeError('no truth')
for x in [Falsy(), Broken()]:
    try:
        assert x, 'empty'
    except (AssertionError, RuntimeError) as e:
        print(type(e).__name__, e)
#> len asked
#> AssertionError empty
#> RuntimeError no truth

# ---- assert: walrus, chained comparisons and calls in the test
data = {'a': 3}
assert (n := data.get('a')) is not None and 0 < n < 10
print(n)
try:
    assert 0 < (m := data.get('a')) < 2, f'm is {m}'
except AssertionError as e:
    print(e)
try:
    assert isinstance(n, str), f'expected str, got {type(n).__name__}'
except AssertionError as e:
    print(e)
#> 3
#> m is 3
#> expected str, got int

# ---- assert: the name AssertionError may be anything
AssertionError = ValueError
try:
    assert False, 'the built-in one is raised'
except BaseException as e:
    print(type(e).__name__, type(e) is ValueError, e)
#> AssertionError False the built-in one is raised

# ---- assert: chains with the error in hand
def check(x):
    try:
        return 1 / x
    except ZeroDivisionError as e:
        assert x != 0, 'x must not be zero'
check(0)
#> Traceback (most recent call last):
#>   File "assert.py", line 126, in check
#>     return 1 / x
#>            ~~^~~
#> ZeroDivisionError: division by zero
#>
#> During handling of the above exception, another exception occurred:
#>
#> Traceback (most recent call last):
#>   File "assert.py", line 129, in <module>
#>     check(0)
#>     ~~~~~^^^
#>   File "assert.py", line 128, in check
#>     assert x != 0, 'x must not be zero'
#>            ^^^^^^
#> AssertionError: x must not be zero

# ---- assert: raise from, notes and subclasses
class Invariant(AssertionError):
    pass
try:
    try:
        raise Invariant('broken')
    except AssertionError as e:
        e.add_note('while checking')
        raise
except Invariant as e:
    print(repr(e), e.__notes__, isinstance(e, AssertionError), Invariant.__mro__[1:3])
try:
    assert False, Invariant('as a message')
except AssertionError as e:
    print(type(e).__name__, repr(e.args[0]))
#> Invariant('broken') ['while checking'] True (<class 'AssertionError'>, <class 'Exception'>)
#> AssertionError Invariant('as a message')

# ---- assert: tests of a small class in a loop
class Stack:
    def __init__(self): self.items = []
    def push(self, x): self.items.append(x)
    def pop(self):
        assert self.items, 'pop from an empty stack'
        return self.items.pop()
def test_push():
    s = Stack(); s.push(1)
    assert s.pop() == 1
def test_empty():
    Stack().pop()
def test_order():
    s = Stack(); s.push(1); s.push(2)
    assert [s.pop(), s.pop()] == [1, 2], 'wrong order'
for name, test in list(globals().items()):
    if name.startswith('test_'):
        try:
            test()
            print(name, 'ok')
        except AssertionError as e:
            print(name, 'FAILED:', e)
#> test_push ok
#> test_empty FAILED: pop from an empty stack
#> test_order FAILED: wrong order

# ---- assert: syntax errors of it
for source in ['assert', 'assert 1,', 'assert x = 1', 'assert (x = 1)', 'assert 1, 2, 3', 'assert *a', 'x = assert 1', 'assert: 1', 'assert not', 'assert yield']:
    try:
        compile(source, 's', 'exec')
        print('compiled', source)
    except SyntaxError as e:
        print(source, '|', e.msg, e.offset)
#> assert | invalid syntax 7
#> assert 1, | invalid syntax 10
#> assert x = 1 | invalid syntax 10
#> assert (x = 1) | invalid syntax. Maybe you meant '==' or ':=' instead of '='? 9
#> assert 1, 2, 3 | invalid syntax 12
#> assert *a | invalid syntax 8
#> x = assert 1 | invalid syntax 5
#> assert: 1 | invalid syntax 7
#> assert not | invalid syntax 11
#> assert yield | invalid syntax 8

# ---- the class that assert raises is the builtin
for space in ({'__builtins__': {}}, {'__builtins__': {'AssertionError': 5}}, {'AssertionError': int}):
    try:
        exec('assert 0, "no"', space)
    except AssertionError as e:
        print(type(e).__name__, e)
#> AssertionError no
#> AssertionError no
#> AssertionError no
