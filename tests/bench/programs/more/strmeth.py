# str methods
def main():
    n = 0
    for i in range(20000):
        s = "  Hello, World  "
        t = s.strip().lower().replace("world", "there")
        if t.startswith("hello") and t.endswith("there"):
            n += len(t.split(", "))
        n += t.find("th")
    return n
