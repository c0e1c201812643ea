# The iterators of the builtin types, by the names of their methods.

# ---- iterators over sequences and sets
for make in (lambda: iter([1, 2, 3]), lambda: reversed([1, 2, 3]), lambda: iter((1, 2)), lambda: iter('ab'), lambda: iter('é𝄞'),
             lambda: iter(b'ab'), lambda: iter(bytearray(b'ab')), lambda: iter(range(3)), lambda: iter(range(10 ** 30, 10 ** 30 + 2)),
             lambda: iter({1}), lambda: reversed(range(2)), lambda: reversed((1, 2)), lambda: reversed('ab')):
    it = make()
    print(type(it).__name__, it.__iter__() is it, it.__length_hint__(), it.__next__(), it.__length_hint__(), list(it), it.__length_hint__())
    print(next(it, 'end'), type(it).__iter__(it) is it)
#> list_iterator True 3 1 2 [2, 3] 0
#> end True
#> list_reverseiterator True 3 3 2 [2, 1] 0
#> end True
#> tuple_iterator True 2 1 1 [2] 0
#> end True
#> str_ascii_iterator True 2 a 1 ['b'] 0
#> end True
#> str_iterator True 2 é 1 ['𝄞'] 0
#> end True
#> bytes_iterator True 2 97 1 [98] 0
#> end True
#> bytearray_iterator True 2 97 1 [98] 0
#> end True
#> range_iterator True 3 0 2 [1, 2] 0
#> end True
#> longrange_iterator True 2 1000000000000000000000000000000 1 [1000000000000000000000000000001] 0
#> end True
#> set_iterator True 1 1 0 [] 0
#> end True
#> range_iterator True 2 1 1 [0] 0
#> end True
#> reversed True 2 2 1 [1] 0
#> end True
#> reversed True 2 b 1 ['a'] 0
#> end True

# ---- iterators over long ranges keep their place over a pause
it = iter(range(10 ** 30, 10 ** 30 + 4))
print(next(it) - 10 ** 30, echo(1), next(it) - 10 ** 30, echo(2), [x - 10 ** 30 for x in it])
#> 0 1 1 2 [2, 3]

# ---- iterators of the builtin classes
class S:
    def __getitem__(self, i):
        if i > 1: raise IndexError
        return i
    def __len__(self): return 2
n = iter([1, 2, 0])
for it in iter(S()), iter(lambda: next(n), 0), enumerate('ab'), filter(None, [0, 1, 2]), zip('ab', [1, 2]), map(str, [1, 2]), reversed(S()):
    print(type(it).__name__, it.__iter__() is it, it.__next__(), list(it), next(it, 'end'))
print(iter(S()).__length_hint__(), reversed(S()).__length_hint__(), enumerate.__class_getitem__(int))
#> iterator True 0 [1] end
#> callable_iterator True 1 [2] end
#> enumerate True (0, 'a') [(1, 'b')] end
#> filter True 1 [2] end
#> zip True ('a', 1) [('b', 2)] end
#> map True 1 ['2'] end
#> reversed True 1 [0] end
#> 2 2 enumerate[int]

# ---- generators: attributes that can be set, and texts
def gen():
    x = yield 1
    yield x
g = gen()
g.__name__ = 'other'
g.__qualname__ = 'some.other'
print(g.__name__, g.__qualname__, repr(g)[:29], g.__iter__() is g, g.__next__(), g.send(5), g.close(), g.gi_running, g.gi_yieldfrom)
for act in (lambda: setattr(g, '__name__', 5), lambda: delattr(g, '__name__'), lambda: delattr(g, '__qualname__'), lambda: setattr(g, '__qualname__', 1),
            lambda: setattr(g, 'gi_running', 1)):
    try:
        act()
    except Exception as e:
        print(type(e).__name__, e)
print(type(g).__class_getitem__(int))
#> other some.other <generator object some.other  True 1 5 None False None
#> TypeError __name__ must be set to a string object
#> TypeError __name__ must be set to a string object
#> TypeError __qualname__ must be set to a string object
#> TypeError __qualname__ must be set to a string object
#> AttributeError attribute 'gi_running' of 'generator' objects is not writable
#> generator[int]

# ---- coroutines and asynchronous generators: attributes
async def co(): return 1
async def agen(): yield 1
c, a = co(), agen()
for o in c, a:
    o.__name__ = 'n'
    o.__qualname__ = 'q.n'
    print(o.__name__, o.__qualname__)
    for act in (lambda: setattr(o, '__name__', 5), lambda: delattr(o, '__name__'), lambda: delattr(o, '__qualname__'), lambda: setattr(o, '__qualname__', 1)):
        try:
            act()
        except Exception as e:
            print(type(e).__name__, e)
print(c.cr_running, c.cr_suspended, c.cr_await, a.ag_running, a.ag_suspended, a.ag_await)
w = c.__await__()
print(type(w).__name__, w.__iter__() is w)
try:
    w.send(None)
except StopIteration as e:
    print(e.value)
print(type(c).__class_getitem__(int), type(a).__class_getitem__((int, str)))
c2 = co()
w = c2.__await__()
try:
    w.throw(ValueError('x'))
except ValueError as e:
    print(e)
c3 = co()
c3.__await__().close()
try:
    c3.send(None)
except RuntimeError as e:
    print(e)
step = a.__anext__()
print(type(step).__name__, step.__iter__() is step)
step.close()
step = a.asend(None)
try:
    step.throw(KeyError('k'))
except KeyError as e:
    print(repr(e))
for s in a.aclose(), a.athrow(ValueError('v')):
    print(type(s).__name__, s.__iter__() is s)
    s.close()
#> n q.n
#> TypeError __name__ must be set to a string object
#> TypeError __name__ must be set to a string object
#> TypeError __qualname__ must be set to a string object
#> TypeError __qualname__ must be set to a string object
#> n q.n
#> TypeError __name__ must be set to a string object
#> TypeError __name__ must be set to a string object
#> TypeError __qualname__ must be set to a string object
#> TypeError __qualname__ must be set to a string object
#> False False None False False None
#> coroutine_wrapper True
#> 1
#> coroutine[int] async_generator[int, str]
#> x
#> cannot reuse already awaited coroutine
#> async_generator_asend True
#> KeyError('k')
#> async_generator_athrow True
#> async_generator_athrow True
