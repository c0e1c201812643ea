# overriding, super()
class A:
    def __init__(self, x):
        self.x = x
    def area(self):
        return self.x
    def total(self):
        return self.area() + 1
class B(A):
    def __init__(self, x, y):
        super().__init__(x)
        self.y = y
    def area(self):
        return self.x * self.y
class C(A):
    def area(self):
        return super().area() + 5
class D(A):
    kind = 3
    def area(self):
        return self.kind
def main():
    shapes = [A(1), B(2, 3), C(4), D(5)]
    n = 0
    for i in range(15000):
        for s in shapes:
            n += s.total()
    for i in range(15000):
        n += B(i, 2).area()
    return n
