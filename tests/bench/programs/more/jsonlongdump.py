# json.dumps of 1 MB: long strings
import json

DATA = [('The quick brown fox jumps over the lazy dog %d. ' % i) * 40 for i in range(500)]


def main():
    return len(json.dumps(DATA))
