# defaults, __slots__
class V:
    def __init__(self, x, y=0, z=0, *, name=None):
        self.x = x
        self.y = y
        self.z = z
        self.name = name
class W:
    __slots__ = ("a", "b")
    def __init__(self, a, b):
        self.a = a
        self.b = b
def main():
    n = 0
    for i in range(40000):
        v = V(i, 2, name="q")
        w = W(i, v)
        n += v.x + w.a + v.y
    return n
