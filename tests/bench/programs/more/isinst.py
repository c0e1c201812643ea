# isinstance
class A: pass
class B(A): pass
def main():
    xs = [1, "a", 2.5, None, B(), [1], (2,), {}]
    n = 0
    for i in range(15000):
        for x in xs:
            if isinstance(x, int): n += 1
            elif isinstance(x, (str, float)): n += 2
            elif isinstance(x, A): n += 3
            elif x is None: n += 4
            elif type(x) is list: n += 5
    return n
