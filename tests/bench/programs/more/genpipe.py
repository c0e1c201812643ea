# generators of generators
def nums(n):
    for i in range(n):
        yield i
def sq(it):
    for x in it:
        yield x * x
def flat(t):
    for x in t:
        if isinstance(x, list):
            yield from flat(x)
        else:
            yield x
def main():
    n = 0
    for k in range(5):
        n += sum(sq(nums(6000)))
        n += sum(flat([1, [2, [3, [4, 5]], 6], 7] * 200))
        n += sum(x for x in sq(x for x in range(3000) if x % 2))
    return n
