# and, or, chains
def f(a, b, c):
    return a and b or c
def main():
    n = 0
    for i in range(150000):
        if i % 3 == 0 and i % 5 == 0 or not i & 1 and i > 100:
            n += 1
        x = None if i & 1 else i
        if x is not None and 0 <= x < 1000:
            n += 2
        n += 1 if f(i & 1, 0, 7) else 0
    return n
