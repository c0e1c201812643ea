# linked objects
class N:
    def __init__(self, v):
        self.v = v
        self.next = None
class T:
    def __init__(self, v):
        self.v = v
        self.l = None
        self.r = None
    def insert(self, v):
        if v < self.v:
            if self.l is None: self.l = T(v)
            else: self.l.insert(v)
        else:
            if self.r is None: self.r = T(v)
            else: self.r.insert(v)
    def size(self):
        return 1 + (self.l.size() if self.l else 0) + (self.r.size() if self.r else 0)
def main():
    head = None
    for i in range(20000):
        x = N(i)
        x.next = head
        head = x
    n = 0
    while head is not None:
        n += head.v
        head = head.next
    t = T(5000)
    for i in range(3000):
        t.insert((i * 7919) % 10007)
    return n + t.size()
