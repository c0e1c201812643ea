# f-strings
def main():
    n = 0
    for i in range(40000):
        n += len(f"{i}: {i * 2} and {i / 3:.2f} {'x'!r} {i:>6}")
    return n
