# *args, **kwargs
def f(*args):
    return len(args)
def g(a, b=2, *rest, **kw):
    return a + b + len(rest) + len(kw)
def h(a, b, c):
    return a + b + c
def main():
    n = 0
    t = (1, 2, 3)
    k = {"x": 1, "y": 2}
    for i in range(25000):
        n += f(1, 2, 3) + g(1) + g(1, 2, 3, z=4) + h(*t) + g(1, **k) + h(a=1, b=2, c=i)
    return n
