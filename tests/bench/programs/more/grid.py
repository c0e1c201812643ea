# set of tuples
def main():
    seen = set()
    n = 0
    for x in range(150):
        for y in range(150):
            seen.add((x, y))
    for x in range(150):
        for y in range(150):
            if (x + 1, y) in seen: n += 1
            if (x, y + 1) in seen: n += 1
    return n
