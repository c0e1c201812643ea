# join, sum of generators
def main():
    n = 0
    for k in range(20):
        n += len(",".join(str(i) for i in range(2000)))
        n += len("".join([c.upper() for c in "hello world" * 50]))
        n += sum(i * i for i in range(2000))
    return n
