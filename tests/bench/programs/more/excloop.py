# try in a loop
class MyErr(Exception):
    def __init__(self, code):
        super().__init__(f"code {code}")
        self.code = code
def f(i):
    if i % 3 == 0:
        raise MyErr(i)
    return i
def main():
    n = 0
    for i in range(30000):
        try:
            n += f(i)
        except MyErr as e:
            n += e.code & 1
        finally:
            n += 1
        try:
            n += int("12x") if i % 5 == 0 else 1
        except (ValueError, TypeError) as e:
            n += 2
    return n
