"""json: documents and mutants of them, read and written with all keywords; errors with their positions."""
import json

COUNTS = 200_000
WORDS = ['', 'a', 'key', 'é', '\u2028', '\x7f', '\n\t', '"', '\\', '/', '\U0001f600', '\ud800', 'x' * 20, '\x00', 'ключ']


def value(r, depth):
    k = r.randrange(10 if depth > 0 else 7)
    if k == 0:
        return r.choice([None, True, False])
    if k == 1:
        return r.choice([0, -1, 10**20, r.randrange(-1000, 1000), r.randrange(2**60)])
    if k == 2:
        return r.choice([0.0, -0.0, 1e100, 1.5, r.random(), r.gauss(0, 1e10), float('nan'), float('inf'), -float('inf'), 5e-324])
    if k < 6:
        return ''.join(r.choices(WORDS, k=r.randrange(4)))
    if k == 6:
        return r.choice([[], {}, (), [[]], {'': {}}])
    if k < 9:
        made = {r.choice(WORDS) + str(r.randrange(10)): value(r, depth - 1) for _ in range(r.randrange(5))}
        if r.randrange(12) == 0:
            made[r.choice([1, 2.5, None, True, (1, 2), 10**20, float('nan')])] = 1
        return made
    return [value(r, depth - 1) for _ in range(r.randrange(5))]


def options(r):
    out = {}
    if r.randrange(3) == 0:
        out['indent'] = r.choice([None, 0, 1, 2, 4, '\t', '--'])
    if r.randrange(4) == 0:
        out['sort_keys'] = True
    if r.randrange(4) == 0:
        out['ensure_ascii'] = False
    if r.randrange(4) == 0:
        out['separators'] = r.choice([(',', ':'), (', ', ': '), (' ; ', ' = ')])
    if r.randrange(6) == 0:
        out['allow_nan'] = False
    if r.randrange(6) == 0:
        out['skipkeys'] = True
    return out


PIECES = ['{', '}', '[', ']', ',', ':', '"', '\\', '\\u12', '\\ud83d\\ude00', '\\ud800', '\\x', 'tru', 'null', 'NaN', '-', '-Infinity', '01',
          '1.', '1e', '.5', '1e5', '1E+2', ' ', '\n', '\t', '\r', '\x00', '\x0b', '\ufeff', "'", 'é', '/*', '//', '0x1', '+1', '\xa0']


def mutant(r, text):
    for _ in range(r.randrange(1, 4)):
        at = r.randrange(len(text) + 1)
        k = r.randrange(4)
        if k == 0:
            text = text[:at] + text[at + r.randrange(1, 4):]
        elif k == 1:
            text = text[:at] + r.choice(PIECES) + text[at:]
        elif k == 2:
            text = text[:at] + r.choice(PIECES) + text[at + 1:]
        else:
            text = text[:at]
    return text


def make(r):
    made = value(r, 4)
    k = r.randrange(4)
    if k == 0:
        return 'dumps', made, options(r)
    text = json.dumps(made, skipkeys=True, ensure_ascii=r.randrange(2) == 0, indent=r.choice([None, None, 1]))
    if k == 1:
        return 'loads', text, r.randrange(5)
    return 'loads', mutant(r, text), r.randrange(6)


def look(how, made, given):
    if how == 'dumps':
        return json.dumps(made, **given)
    keywords = [{}, {'parse_float': str}, {'parse_int': str, 'parse_constant': str}, {'object_pairs_hook': list},
                {'object_hook': lambda d: sorted(d)}, {'strict': False}][given]
    return repr(json.loads(made, **keywords))
