# json.dumps of 1 MB: nested lists
import json

def nest(n):
    return [n] if n < 2 else [nest(n // 2), nest(n - n // 2)]


DATA = [nest(64) for _ in range(2400)]


def main():
    return len(json.dumps(DATA))
