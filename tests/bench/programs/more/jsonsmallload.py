# json.loads of 1 MB: many small objects
import json

DATA = [{'id': i, 'v': i % 7} for i in range(46000)]

TEXT = json.dumps(DATA)


def main():
    return len(json.loads(TEXT)) + len(TEXT)
