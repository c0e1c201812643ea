# ---- while, break, continue, else
n = 0
while n < 10:
    n += 1
    if n % 2:
        continue
    if n > 6:
        break
    print(n)
else:
    print('never')
while n < 10:
    n += 1
else:
    print('else', n)
#> 2
#> 4
#> 6
#> else 10

# ---- else runs when the condition is false at once
while False:
    pass
else:
    print('else')
for x in []:
    pass
else:
    print('else')
#> else
#> else

# ---- for over everything that iterates
for x in [1, 2]: print(x, end=' ')
for x in 'ab': print(x, end=' ')
for x in {'k': 1}: print(x, end=' ')
for x in b'AB': print(x, end=' ')
for x in (3,): print(x, end=' ')
for x in range(5, 0, -2): print(x, end=' ')
for x in reversed('yz'): print(x, end=' ')
print()
#> 1 2 a b k 65 66 3 5 3 1 z y 

# ---- the loop variable survives the loop
for i in range(3):
    pass
print(i)
for j in []:
    pass
try:
    j
except NameError as e:
    print(e)
#> 2
#> name 'j' is not defined

# ---- assigning to the loop variable changes nothing
for i in range(3):
    print(i, end=' ')
    i = 10
print(i)
#> 0 1 2 10

# ---- break in a nested loop ends the inner one
for i in range(3):
    for j in range(3):
        if j == i:
            break
        print(i, j)
    else:
        print('no break')
#> 1 0
#> 2 0
#> 2 1

# ---- continue in a nested loop with else
for i in 'ab':
    for j in 'xy':
        if j == 'x':
            continue
        print(i + j)
    else:
        print('done', i)
#> ay
#> done a
#> by
#> done b

# ---- a list that grows while it is read
x = [1, 2]
for i in x:
    if len(x) < 6:
        x.append(i * 10)
print(x)
#> [1, 2, 10, 20, 100, 200]

# ---- a list that shrinks while it is read
x = [1, 2, 3, 4, 5, 6]
for i in x:
    x.remove(i)
print(x)
#> [2, 4, 6]

# ---- a dict that changes size while it is read
d = {1: 1, 2: 2}
for k in d:
    d[k + 10] = 0
#> Traceback (most recent call last):
#>   File "loops.py", line 106, in <module>
#>     for k in d:
#>              ^
#> RuntimeError: dictionary changed size during iteration

# ---- a dict whose values change while it is read
d = {1: 1, 2: 2}
for k in d:
    d[k] *= 5
print(d)
#> {1: 5, 2: 10}

# ---- a set that changes size while it is read
s = {1, 2, 3}
for i in s:
    s.add(i + 100)
#> Traceback (most recent call last):
#>   File "loops.py", line 123, in <module>
#>     for i in s:
#>              ^
#> RuntimeError: Set changed size during iteration

# ---- the targets of for may be anything
class A: pass
a = A()
x = [0]
d = {}
for a.i in range(2): pass
for x[0] in range(3): pass
for d['k'] in 'ab': pass
for [p, q] in [(1, 2)]: pass
for r, in [(7,)]: pass
print(a.i, x, d, p, q, r)
#> 1 [2] {'k': 'b'} 1 2 7

# ---- the iterable is evaluated once
def f():
    print('f')
    return [1, 2]

for x in f():
    print(x)
#> f
#> 1
#> 2

# ---- an unparenthesised tuple with stars
for x in 1, *[2, 3]:
    print(x, end=' ')
print()
#> 1 2 3 

# ---- what does not iterate
for value in [1, None, 1.5, print, object()]:
    try:
        for x in value: pass
    except TypeError as e:
        print(str(e).split(' at 0x')[0])
#> 'int' object is not iterable
#> 'NoneType' object is not iterable
#> 'float' object is not iterable
#> 'builtin_function_or_method' object is not iterable
#> 'object' object is not iterable

# ---- iteration by __getitem__
class A:
    def __getitem__(self, i):
        if i > 3: raise IndexError
        return i * i

print([x for x in A()], list(A()), 9 in A())
#> [0, 1, 4, 9] [0, 1, 4, 9] True

# ---- __iter__ must return an iterator
class A:
    def __iter__(self): return [1]

for x in A():
    pass
#> Traceback (most recent call last):
#>   File "loops.py", line 186, in <module>
#>     for x in A():
#>              ~^^
#> TypeError: iter() returned non-iterator of type 'list'

# ---- __iter__ of None forbids iteration
class A:
    __iter__ = None
    def __getitem__(self, i): return 1

try:
    iter(A())
except TypeError as e:
    print(e)
#> 'A' object is not iterable

# ---- an iterator of one's own
class Count:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        self.n -= 1
        if self.n < 0:
            raise StopIteration
        return self.n

c = Count(3)
for x in c: print(x, end=' ')
for x in c: print('again')
print(list(Count(2)), sum(Count(4)), max(Count(3)))
#> 2 1 0 [1, 0] 6 2

# ---- an error inside __next__ comes through
class A:
    def __iter__(self): return self
    def __next__(self): return {}['missing']

for x in A():
    pass
#> Traceback (most recent call last):
#>   File "loops.py", line 226, in <module>
#>     for x in A():
#>              ~^^
#>   File "loops.py", line 224, in __next__
#>     def __next__(self): return {}['missing']
#>                                ~~^^^^^^^^^^^
#> KeyError: 'missing'

# ---- break out of try, and continue
for i in range(3):
    try:
        if i == 1:
            continue
        if i == 2:
            break
        print('body', i)
    finally:
        print('finally', i)
#> body 0
#> finally 0
#> finally 1
#> finally 2

# ---- deep nesting of loops
n = 0
for a in range(2):
    for b in range(2):
        for c in range(2):
            for d in range(2):
                for e in range(2):
                    n += a ^ b ^ c ^ d ^ e
print(n)
#> 16

# ---- a loop over a generator stops it at break
def g():
    yield 1
    yield 2
    print('not reached')

it = g()
for x in it:
    break
print(x, next(it))
#> 1 2

# ---- while with a walrus
data = [3, 2, 1, 0, 5]
while x := data.pop(0):
    print(x, end=' ')
print(data)
#> 3 2 1 [5]

# ---- modification of the iterated name
x = [1, 2, 3]
for i in x:
    x = []
    print(i, end=' ')
print(x)
#> 1 2 3 []

# ---- the else of an inner loop breaks the outer one
def scan(text):
    i = 0
    while True:
        for c in ('a', 'b'):
            if c == text[i]:
                break
        else:
            break
        i = i + 1
    return i, text[i:]
print(scan('ababx'))
#> (4, 'x')

# ---- the else of an inner loop continues the outer one
def odd(numbers):
    out = []
    for n in numbers:
        for d in (2, 3, 5):
            if n % d == 0:
                break
        else:
            continue
        out.append(n)
    return out
print(odd([1, 2, 7, 9, 10, 11]))
#> [2, 9, 10]
