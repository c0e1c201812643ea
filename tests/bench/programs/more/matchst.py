# match
def f(v):
    match v:
        case 0: return 1
        case [x, y]: return x + y
        case {"k": k}: return k
        case str(): return 5
        case int(n) if n > 10: return n
        case _: return 0
def main():
    n = 0
    xs = [0, [1, 2], {"k": 4}, "a", 50, 7, None]
    for i in range(8000):
        for x in xs:
            n += f(x)
    return n
