# with
from contextlib import contextmanager
class C:
    def __init__(self): self.n = 0
    def __enter__(self):
        self.n += 1
        return self
    def __exit__(self, *a):
        return False
@contextmanager
def cm(x):
    yield x + 1
def main():
    c = C()
    t = 0
    for i in range(30000):
        with c as q:
            t += q.n & 1
    for i in range(3000):
        with cm(i) as v:
            t += v
    return t
