# json.dumps of 1 MB: floats
import json

DATA = [i * 0.3719 / 7 for i in range(52000)]


def main():
    return len(json.dumps(DATA))
