# sorted with lambda keys
def main():
    a = [(i * 7919) % 10007 for i in range(10007)]
    p = [(x, str(x)) for x in a]
    n = 0
    for k in range(3):
        n += sorted(p, key=lambda t: t[0])[5][0]
        n += sorted(p, key=lambda t: (-t[0], t[1]))[5][0]
        n += sorted(a)[7] + sorted(a, reverse=True)[3]
    return n
