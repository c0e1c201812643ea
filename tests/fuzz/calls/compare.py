# Runs calls, and says of each what it gave.
import re
from itertools import islice


def shown(v, depth=0):
    name = type(v).__name__
    if isinstance(v, (set, frozenset)):
        return name + '{' + ', '.join(sorted(map(repr, v))) + '}'
    if depth < 2 and isinstance(v, (list, tuple)) and not hasattr(v, '_fields'):
        return name + '[' + ', '.join(shown(x, depth + 1) for x in v[:30]) + ']'
    if hasattr(type(v), '__next__') and not hasattr(v, 'read'):
        out = []
        try:
            for x in islice(v, 6):
                out.append(shown(x, depth + 1))
        except BaseException as e:
            out.append(failed(e))
        return 'iterator of ' + ', '.join(out)
    return f'{name} {re.sub("0x[0-9a-f]{4,}", "0x", repr(v))[:400]}'


def failed(e):
    return f'{type(e).__name__}: {e}'


def chain(o, *steps):
    out = []
    for step in steps:
        try:
            out.append(shown(step(o)))
        except BaseException as e:
            out.append(failed(e))
    return [*out, shown(o)]


space = dict(globals())
for number, text in enumerate(TEXTS):
    try:
        answer = shown(eval(text, space))
    except RecursionError:
        answer = 'RecursionError'
    except BaseException as e:
        answer = failed(e)
    print(number, ascii(re.sub('0x[0-9a-f]{4,}', '0x', answer))[:900])
