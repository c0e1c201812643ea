# recursion, sets
def solve(n, row, cols, d1, d2):
    if row == n: return 1
    t = 0
    for c in range(n):
        if c not in cols and row + c not in d1 and row - c not in d2:
            cols.add(c); d1.add(row + c); d2.add(row - c)
            t += solve(n, row + 1, cols, d1, d2)
            cols.remove(c); d1.remove(row + c); d2.remove(row - c)
    return t
def main():
    return solve(7, 0, set(), set(), set())
