# slice assignment
def main():
    n = 200000
    s = [True] * (n + 1)
    s[0] = s[1] = False
    i = 2
    while i * i <= n:
        if s[i]:
            s[i * i::i] = [False] * len(s[i * i::i])
        i += 1
    return sum(s) + len([i for i, p in enumerate(s) if p])
