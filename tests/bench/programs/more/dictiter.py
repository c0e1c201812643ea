# loops over dicts
def main():
    d = {str(i): i for i in range(1000)}
    n = 0
    for k in range(50):
        for key, v in d.items():
            n += v
        for key in d:
            n += len(key)
        n += sum(d.values()) + max(d.values())
    return n
