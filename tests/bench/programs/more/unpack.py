# unpacking
def main():
    n = 0
    pts = [(i, i + 1, i + 2) for i in range(1000)]
    for k in range(60):
        for x, y, z in pts:
            n += x + y + z
    a, b = 1, 2
    for i in range(100000):
        a, b = b, a
    for i in range(20000):
        first, *rest = (1, 2, 3, 4)
        n += len(rest)
    return n + a
