# str, int, chr, round
def main():
    n = 0
    for i in range(60000):
        n += int(str(i)) + ord(chr(i % 1000 + 40)) + abs(-i) + len(str(i * 3))
        n += round(i / 3) + divmod(i, 7)[1]
    return n
