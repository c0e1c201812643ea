# %, str.format
def main():
    n = 0
    for i in range(20000):
        n += len("%d %s %.3f" % (i, "abc", i / 7)) + len("{} {:>5} {x}".format(i, i, x=1))
    return n
