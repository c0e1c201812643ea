# filter with a function
def odd(x): return x & 1
def main():
    n = 0
    for k in range(20):
        n += len(list(filter(odd, range(3000))))
        n += len(list(filter(lambda x: x > 100, range(3000))))
    return n
