# any, all, min, max
def main():
    n = 0
    a = list(range(1000))
    for k in range(40):
        n += any(x > 990 for x in a) + all(x >= 0 for x in a)
        n += max(x % 97 for x in a) + min(a) + sum(a) + max(a, key=lambda x: -x) + sum(1 for x in a if x & 1)
    return n
