# __next__, __getitem__
class R:
    def __init__(self, n):
        self.n = n
        self.i = 0
    def __iter__(self):
        return self
    def __next__(self):
        if self.i >= self.n:
            raise StopIteration
        self.i += 1
        return self.i
class S:
    def __init__(self, items): self.items = items
    def __len__(self): return len(self.items)
    def __getitem__(self, i): return self.items[i]
    def __contains__(self, x): return x in self.items
def main():
    n = 0
    for k in range(10):
        for x in R(3000):
            n += x
        n += sum(R(1000))
    s = S([1, 2, 3, 4])
    for i in range(20000):
        n += s[i & 3] + len(s) + (3 in s)
    return n
