def get(d, k):
    return d[k] + 1
def main():
    d = {"a": 1}
    c = 0
    for i in range(150000):
        try:
            c += get(d, "b")
        except KeyError:
            c += 1
    return c
