# ---- syntax
def f(:  #! invalid-syntax
    pass

# ---- syntax: a bracket that is not closed
total = sum([1, 2, 3)  #! invalid-syntax

# ---- syntax: a keyword as a name
class = 5  #! invalid-syntax

# ---- syntax: assignment to a call
len("a") = 3  #! invalid-syntax

# ---- syntax: a missing colon
for i in range(3)  #! invalid-syntax
    print(i)

# ---- syntax: return outside of a function
x = 1
return x  #! invalid-syntax

# ---- syntax: print as a statement
print "hello"  #! invalid-syntax

# ---- syntax: await in a function that is not async
def f():
    await afetch("/")  #! invalid-syntax

# ---- syntax: a break outside of a loop
if True:
    break  #! invalid-syntax

# ---- syntax: arguments out of order
print(end="", "a")  #! invalid-syntax

# ---- typos
items = [3, 1, 2]
print(sorted(itms))  #! unresolved-reference
for item in items:
    print(itme)  #! unresolved-reference
print(lenght(items))  #! unresolved-reference
result = max(items) + totl  #! unresolved-reference

# ---- used before it is bound
print(early)  #! unresolved-reference
early = 1
def late():
    return defined_later
defined_later = 2
print(late())

# ---- a local that is bound nowhere
def area(width, height):
    return width * heigth  #! unresolved-reference
print(area(1, 2))

# ---- names of a function do not leave it
def compute():
    inner = 5
    return inner
compute()
print(inner)  #! unresolved-reference

# ---- names of a comprehension do not leave it
squares = [n * n for n in range(5)]
print(squares, n)  #! unresolved-reference

# ---- names of a class body are not those of its methods
class Config:
    limit = 10
    def allowed(self, n):
        return n < limit  #! unresolved-reference
    def ok(self, n):
        return n < self.limit
print(Config().allowed(3))

# ---- modules that nobody imported
def today():
    return datetime.date.today()  #! unresolved-reference
data = json.loads("{}")  #! unresolved-reference
print(math.pi)  #! unresolved-reference
print(today(), data)

# ---- names in annotations
def total(xs: List[int]) -> int:  #! unresolved-reference
    return sum(xs)
def find(name: str) -> Optional[str]:  #! unresolved-reference
    return name
count: Int = 5  #! unresolved-reference

# ---- names of other languages
ready = true  #! unresolved-reference
nothing = null  #! unresolved-reference
if ready:
    console.log("x")  #! unresolved-reference
print(undefined)  #! unresolved-reference

# ---- deleted
value = 3
del value
print(value)  #! unresolved-reference

# ---- the exception of a handler ends with it
try:
    int("x")
except ValueError as error:
    print(error)
print(error)  #! unresolved-reference

# ---- decorators, defaults and bases
@cached  #! unresolved-reference
def slow(x=DEFAULT):  #! unresolved-reference
    return x
class Child(Parent):  #! unresolved-reference
    pass

# ---- in f-strings, lambdas and keywords
name = "Ada"
print(f"hello {nmae}")  #! unresolved-reference
key = lambda pair: pair[0] + offset  #! unresolved-reference
print(sorted([(1, 2)], key=kye))  #! unresolved-reference

# ---- globals that do not exist
def first():
    global counter_a  #! unresolved-global
    print(counter_a)  #! unresolved-reference
def second():
    global counter_b, counter_c  #! unresolved-global
    return counter_b  #! unresolved-reference
counter_c = 1
def third():
    global total_d  #! unresolved-global
    total_d += 1  #! unresolved-reference
def fourth():
    global known
    known = 2
known = 1

# ---- more globals that do not exist
def load():
    global cache  #! unresolved-global
    if cache is None:  #! unresolved-reference
        cache = {}
    return cache  #! unresolved-reference
def reset():
    global state
    state = 0
class Holder:
    def put(self, v):
        global store
        store = v
async def go():
    global session
    session = await afetch("/")
def nested():
    def inner():
        global deep
        deep = 1
    return inner
# ---- globals that functions make, and those that they only read or change
from dataclasses import dataclass
limit: int
def init():
    global conn, count, config, Row, json, limit
    conn, count = "a", 0
    config = {}
    import json
    limit = 3
    @dataclass
    class Row:
        x: int
def use():
    global count, json
    count += 1
    return conn.upper(), json.dumps(config), Row(1), limit + 1
init()
print(use(), count)
def ask():
    global answer
    try:
        return answer
    except NameError:
        answer = 1
        return answer
print(answer)
# ---- globals that functions only read or change
def add():
    global amount  #! unresolved-global
    amount += 1  #! unresolved-reference
def twice():
    global factor  #! unresolved-global
    factor = factor * 2  #! unresolved-reference
def drop():
    global entry  #! unresolved-global
    del entry  #! unresolved-reference
def lazy():
    global table  #! unresolved-global
    if not table:  #! unresolved-reference
        table = {}
