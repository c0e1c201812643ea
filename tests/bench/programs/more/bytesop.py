# bytes, bytearray
def main():
    n = 0
    for i in range(10000):
        b = b"hello" + bytes([i & 255, 2])
        n += b[5] + len(b.hex()) + len("abc\u00e9".encode()) + len(b"abc".decode())
    ba = bytearray()
    for i in range(50000):
        ba.append(i & 255)
    return n + sum(ba)
