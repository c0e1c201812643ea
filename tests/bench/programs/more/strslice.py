# str slices
def main():
    s = "abcdefghijklmnopqrstuvwxyz" * 4
    n = 0
    for i in range(60000):
        j = i % 90
        n += len(s[j:j + 5]) + len(s[::-1]) + (s[j] == "a")
    return n
