# property, static, class
class P:
    def __init__(self, x):
        self._x = x
    @property
    def x(self):
        return self._x
    @x.setter
    def x(self, v):
        self._x = v
    @staticmethod
    def twice(v):
        return v * 2
    @classmethod
    def make(cls, v):
        return cls(v)
def main():
    p = P(3)
    n = 0
    for i in range(60000):
        n += p.x
        p.x = i
        n += P.twice(i)
    for i in range(20000):
        n += P.make(i)._x
    return n
