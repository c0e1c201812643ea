# json.dumps of 1 MB: escapes of unicode and control characters
import json

DATA = ['naïve café \u4f60\u597d \U0001f600 line\n\ttab "quoted" %d' % i for i in range(12500)]


def main():
    return len(json.dumps(DATA))
