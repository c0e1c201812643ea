# __eq__, __hash__, __lt__
class P:
    def __init__(self, x, y):
        self.x = x
        self.y = y
    def __eq__(self, o):
        return self.x == o.x and self.y == o.y
    def __hash__(self):
        return hash((self.x, self.y))
    def __lt__(self, o):
        return self.x < o.x
    def __repr__(self):
        return f"P({self.x}, {self.y})"
def main():
    n = 0
    d = {}
    for i in range(6000):
        p = P(i % 40, i % 7)
        d[p] = d.get(p, 0) + 1
        n += p == P(3, 3)
    ps = sorted(P((i * 37) % 500, 1) for i in range(500))
    n += ps[5].x + len(repr(ps))
    return n + len(d)
