import json

WORDS = ['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta eta', 'theta\n', 'café']


def document():
    rows = []
    for i in range(6200):
        tags = [WORDS[(i + k) % 8] for k in range(3)]
        rows.append({'id': i, 'name': WORDS[i % 8] + str(i), 'score': i * 0.3719, 'tags': tags, 'ok': i % 3 == 0,
                     'none': None, 'pos': {'x': i * 7 % 1000, 'y': -i}})
    return rows


DATA = document()


def main():
    return len(json.dumps(DATA))
