# map with a function
def sq(x): return x * x
def main():
    n = 0
    for k in range(20):
        n += sum(list(map(sq, range(3000))))
    return n
