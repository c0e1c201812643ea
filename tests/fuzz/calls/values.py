# What both programs of a module have: the classes whose instances are arguments.


class Text(str): pass
class Number(int): pass
class Items(list): pass
class Table(dict): pass
class Octets(bytes): pass


class Thing:
    """A thing."""
    attribute = 5

    def __init__(self, v=0): self.v = v
    def m(self, x=1, *, k=2): return self.v, x, k
    def __repr__(self): return f'Thing({self.v!r})'
    def __eq__(self, other): return isinstance(other, Thing) and self.v == other.v
    def __hash__(self): return 3
