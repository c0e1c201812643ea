# json.loads of 1 MB: floats
import json

DATA = [i * 0.3719 / 7 for i in range(52000)]

TEXT = json.dumps(DATA)


def main():
    return len(json.loads(TEXT)) + len(TEXT)
