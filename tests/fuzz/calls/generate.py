# Writes calls of a module's functions, classes and methods, one a line. Arguments are expressions: texts of the table below, and
# calls that gave something before. What a parameter has taken is likely to be given to it again.
import inspect
import random

GIVEN = {
    'int': ['0', '1', '2', '3', '5', '7', '-1', '-3', '10', '12', '255', '100', '2**70', 'True', '8', '16', 'Number(3)'],
    'float': ['0.0', '1.5', '-2.5', '3.0', '1e300', 'float("inf")', 'float("nan")', '0.1', '-0.0', '1e-7', '2.675'],
    'str': ["''", "'a'", "'abc'", "'Hello World'", "'a,b,c'", "'x = 1'", "'é'", "'12'", "' pad '", "'a b\\nc d\\n'", "'%s'", "'{}'",
            "'utf-8'", "'2024-02-29'", "'[1, 2]'", "'{\"a\": 1}'", "'a.b'", "'*.py'", "'/tmp/x'", "'<b>&amp;'", "'real'",
            "'__len__'", "'strict'", "'r'", "'i'", "'10.0.0.1'", "'aGk='", "'x' * 90", "'big'", "'little'", "'😀'", "'a😀b'",
            "'𝟙𝟚'", "'\\ud800'", "Text('ab')", "Text('😀')", "'ß'", "'İ'", "'😀\\n𠮷'"],
    'bytes': ["b''", "b'abc'", "b'\\x00\\xff'", "b'hello world'", "bytearray(b'xy')", "b'aGVsbG8='", "memoryview(b'abcd')",
              "b'a\\nb\\n'", "Octets(b'ab')"],
    'list': ['[]', '[1, 2, 3]', "['a', 'b', 'c']", '[3, 1, 2]', '[(1, 2), (3, 4)]', "[1, 'a', None]", '[1.5, 2.5, 4.0]',
             '[[1, 2], [3]]', "['b', 'a']", "[('a', 1), ('b', 2)]", '[1, 1, 2, 2, 3]', "['a\\n', 'b\\n']", 'Items([3, 1])', "['😀', 'a']"],
    'tuple': ['()', '(1,)', '(1, 2)', "('a', 'b')", '(1, 2, 3)', '(2024, 2, 29)', '(int, str)'],
    'dict': ['{}', "{'a': 1}", "{'a': 1, 'b': 2}", '{1: 2}', "{'x': [1]}", 'Table(a=1)', "{'😀': 1, 'b': '𠮷'}"],
    'set': ['set()', '{1, 2}', 'frozenset({3})'],
    'none': ['None'],
    'function': ['(lambda x: x)', '(lambda *a: len(a))', '(lambda a, b: a)', '(lambda: 5)', 'len', 'str', 'repr', '(lambda x, y: x + y)',
                 '(lambda x: x > 1)', 'abs', '(lambda s: s.upper())'],
    'type': ['int', 'str', 'list', 'dict', 'object', 'ValueError', 'Thing', 'float', 'tuple', 'bool'],
    'iterator': ['iter([1, 2, 3])', 'range(4)', "iter('ab')", '(i * i for i in range(4))', 'enumerate([7, 8])', 'reversed([1, 2])',
                 'map(str, [1, 2])'],
    'object': ['object()', 'Thing(3)', 'Thing([1, 2])', 'complex(1, 2)', 'slice(1, 5, 2)', 'Ellipsis', 'NotImplemented',
               'ValueError("x", 1)', 'Thing.m'],
}
KINDS = {'NoneType': 'none', 'bool': 'int', 'bytearray': 'bytes', 'memoryview': 'bytes', 'frozenset': 'set',
         'builtin_function_or_method': 'function', 'method': 'function'}
# Nothing is made of what has no end, or stands for something else.
ENDLESS = {'count', 'cycle', 'repeat', 'module', 'coroutine'}
# Special methods that tell about the implementation, or that calls of the class come to.
HIDDEN = {'__init_subclass__', '__subclasshook__', '__new__', '__init__', '__getattribute__', '__reduce__', '__reduce_ex__', '__sizeof__',
          '__dir__', '__class__', '__setattr__', '__delattr__', '__getstate__', '__hash__', '__del__', '__subclasses__', '__copy__',
          '__deepcopy__', '__setstate__', '__bool__', '__reversed__', '__bytes__', '__text_signature__'}
FEW = 12

chance = random.Random(SEED)
made = {}  # expressions that gave something, by the kind of that
taken = {}  # the kinds that a parameter has taken
outcomes = {}  # how often a callable had an outcome
space = dict(globals())


def kind_of(v):
    name = type(v).__name__
    return KINDS.get(name, name)


def some_kind(parameter):
    known = taken.get(parameter)
    if known and chance.random() < 0.8:
        return chance.choice(known)
    if made and chance.random() < 0.35:
        return chance.choice(list(made))
    return chance.choice(list(GIVEN))


def expression(kind):
    if kind in made and (kind not in GIVEN or chance.random() < 0.3):
        return chance.choice(made[kind])
    return chance.choice(GIVEN.get(kind) or GIVEN['object'])


def parameters(f):
    try:
        return list(inspect.signature(f).parameters.values())
    except Exception:
        return None


def by_signature(key, ps, kinds):
    positional, named = [], []
    for p in ps:
        if p.kind is p.VAR_POSITIONAL:
            for _ in range(chance.choice([0, 0, 1, 2, 3]) if not named else 0):
                kinds.append(((key, p.name), some_kind((key, p.name))))
                positional.append(expression(kinds[-1][1]))
        elif p.kind is p.VAR_KEYWORD:
            if chance.random() < 0.15:
                named.append('zz=' + expression(some_kind((key, p.name))))
        elif p.default is not p.empty and chance.random() < 0.6:
            if p.kind is p.POSITIONAL_ONLY:
                break
        else:
            kind = some_kind((key, p.name))
            if p.default is not p.empty and chance.random() < 0.5 and kind_of(p.default) in GIVEN:
                kind = kind_of(p.default)
            kinds.append(((key, p.name), kind))
            if p.kind is p.KEYWORD_ONLY or p.kind is p.POSITIONAL_OR_KEYWORD and (named or p.default is not p.empty):
                named.append(f'{p.name}={expression(kind)}')
            else:
                positional.append(expression(kind))
    return positional + named


def by_number(key, kinds):
    known = taken.get((key, 'number'))
    n = chance.choice(known) if known and chance.random() < 0.8 else chance.choice([0, 1, 1, 1, 2, 2, 3])
    for i in range(n):
        kinds.append(((key, i), some_kind((key, i))))
    args = [expression(kind) for _, kind in kinds]
    kinds.append(((key, 'number'), n))
    return args


def arguments(key, f, method=False):
    """Arguments as text, and the kinds of them by their parameters."""
    kinds = []
    ps = parameters(f)
    args = by_number(key, kinds) if ps is None else by_signature(key, ps[1:] if method else ps, kinds)
    if chance.random() < 0.03:
        args.insert(0, expression(some_kind(None)))
    return ', '.join(args), kinds


def learn(kinds):
    for parameter, kind in kinds:
        taken.setdefault(parameter, []).append(kind)


def again(key, outcome, most):
    outcomes[key, outcome] = n = outcomes.get((key, outcome), 0) + 1
    return n <= most


def call(name, f):
    args, kinds = arguments(name, f)
    text = f'M.{name}({args})'
    try:
        v = eval(text, space)
    except RecursionError:
        return
    except BaseException as e:
        if again(name, type(e).__name__ + str(e)[:40], 2):
            print(text)
        return
    learn(kinds)
    if again(name, 'a value', 40):
        print(text)
    kind = kind_of(v)
    if kind not in ENDLESS and len(text) < 160 and (kind not in GIVEN or chance.random() < 0.15):
        texts = made.setdefault(kind, [])
        if len(texts) < FEW:
            texts.append(text)
        else:
            texts[chance.randrange(FEW)] = text


def use(name, source):
    """Looks at attributes of an object, and calls methods of it."""
    obj = eval(source, space)
    names = [n for n in sorted(dir(type(obj))) if n not in HIDDEN and (not n.startswith('_') or n.endswith('__') and callable(getattr(obj, n, None)))]
    steps = []
    for _ in range(chance.choice([1, 1, 2, 3])):
        n = chance.choice(names)
        f = getattr(type(obj), n, None)
        if not callable(f):
            steps.append(f'lambda o: o.{n}')
            continue
        args, kinds = arguments((name, n), f, method=True)
        step = f'lambda o: o.{n}({args})'
        steps.append(step)
        try:
            eval(step, space)(obj)
        except BaseException:
            continue
        learn(kinds)
    print(f'chain({source}, {", ".join(steps)})')


callables = [(n, getattr(M, n)) for n in NAMES if callable(getattr(M, n))]
for _ in range(CALLS):
    name, f = chance.choice(callables)
    sources = isinstance(f, type) and (made.get(f.__name__) or GIVEN.get(f.__name__))
    if not sources or chance.random() < 0.35:
        call(name, f)
    else:
        try:
            use(name, chance.choice(sources))
        except BaseException:
            pass
