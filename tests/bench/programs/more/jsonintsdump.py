# json.dumps of 1 MB: ints
import json

DATA = [[i, i * 7919, -i, i << 20] for i in range(33000)]


def main():
    return len(json.dumps(DATA))
