# in: list, str, tuple
def main():
    a = list(range(50))
    names = ["alpha", "beta", "gamma", "delta", "eps"]
    n = 0
    for i in range(60000):
        if i % 60 in a: n += 1
        if "eps" in names: n += 1
        if "lo" in "hello world": n += 1
        if i in (1, 2, 3): n += 1
    return n
