# ints of many digits
def main():
    a = 1
    for i in range(1, 700):
        a *= i
    n = len(str(a))
    f, g = 0, 1
    for i in range(6000):
        f, g = g, f + g
    m = (1 << 521) - 1
    x = 3
    for i in range(1500):
        x = x * x % m
    return n + f % 1000007 + x % 1000 + pow(3, 10**30, 10**20 + 39) % 1000
