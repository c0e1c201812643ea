# zip, enumerate, reversed
def main():
    a = list(range(1000))
    b = [str(x) for x in a]
    n = 0
    for k in range(60):
        for i, x in enumerate(a):
            n += i * x & 3
        for x, y in zip(a, b):
            n += len(y)
        for x in reversed(a):
            n += x
    return n
