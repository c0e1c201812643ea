# lru_cache, list slices
from functools import lru_cache
@lru_cache(maxsize=None)
def fibm(n):
    return n if n < 2 else fibm(n - 1) + fibm(n - 2)
def perms(a):
    if len(a) <= 1: return [a]
    out = []
    for i in range(len(a)):
        for p in perms(a[:i] + a[i + 1:]):
            out.append([a[i]] + p)
    return out
def main():
    n = 0
    for k in range(100):
        fibm.cache_clear()
        n += fibm(80) % 7
    return n + len(perms([1, 2, 3, 4, 5, 6, 7]))
