# list slices
def main():
    a = list(range(100))
    n = 0
    for i in range(30000):
        b = a[10:30]
        c = a[:]
        n += len(b) + len(c) + b[-1] + a[-1]
        b[2:4] = [1, 2, 3]
        n += len(b)
    return n
