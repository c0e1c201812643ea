# json.loads of 1 MB: ints
import json

DATA = [[i, i * 7919, -i, i << 20] for i in range(33000)]

TEXT = json.dumps(DATA)


def main():
    return len(json.loads(TEXT)) + len(TEXT)
