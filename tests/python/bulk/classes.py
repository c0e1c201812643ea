# ---- a class that only its instances lead to is a subclass of its base when memory has been measured, and sees its changes
from collections import deque
from datetime import date
from decimal import Decimal
class Base:
    value = 1
    def method(self):
        return 'old'

def of(base):
    class Hidden(base):
        pass
    return Hidden

def look(x):
    return x.value, x.method()

class Listed(Base, list): pass
class Mapped(Base, dict): pass
class Text(Base, str): pass
class Number(Base, int): pass
class Some(Base, set): pass
class Pair(Base, tuple): pass
class Failed(Base, Exception): pass
class Queue(Base, deque): pass
class Day(Base, date): pass
class Sum(Base, Decimal): pass
things = [of(Base)(), of(Listed)(), of(Mapped)(), of(Text)(), of(Number)(), of(Some)(), of(Pair)(), of(Failed)(), of(Queue)(), of(Day)(2024, 1, 2), of(Sum)('1.5')]
for x in things * 5:
    look(x)
for i in range(5):
    junk = [[i] * 1000 for _ in range(600)]
print(len(Base.__subclasses__()), [len(c.__subclasses__()) for c in (Listed, Mapped, Text, Number, Some, Pair, Failed, Queue, Day, Sum)])
Base.value = 2
Base.method = lambda self: 'new'
for x in things:
    print(type(x).__base__.__name__, look(x))
#> 11 [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]
#> Base (2, 'new')
#> Listed (2, 'new')
#> Mapped (2, 'new')
#> Text (2, 'new')
#> Number (2, 'new')
#> Some (2, 'new')
#> Pair (2, 'new')
#> Failed (2, 'new')
#> Queue (2, 'new')
#> Day (2, 'new')
#> Sum (2, 'new')
