# nonlocal, lambda
def counter():
    c = 0
    def inc(k):
        nonlocal c
        c += k
        return c
    return inc
def adder(n):
    return lambda x: x + n
def main():
    inc = counter()
    n = 0
    for i in range(100000):
        n = inc(i & 3)
    for i in range(50000):
        n += adder(i)(2)
    return n
