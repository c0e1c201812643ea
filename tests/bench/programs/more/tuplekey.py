# dict: tuple keys
def main():
    d = {}
    for i in range(60000):
        k = (i % 50, i % 7)
        d[k] = d.get(k, 0) + 1
    return len(d) + d[(1, 1)]
