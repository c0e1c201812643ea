# dict, set comprehension
def main():
    n = 0
    for k in range(40):
        d = {i: i * i for i in range(1000)}
        s = {i % 37 for i in range(1000)}
        e = {v: k2 for k2, v in d.items()}
        n += len(d) + len(s) + len(e)
    return n
