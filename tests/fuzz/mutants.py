"""Makes mutants of programs: the same text with one to three places changed by chance. Runs on CPython.

mutants(cases, seed, count) answers a list of dicts: `source`, and what the case had (its path and title).
Half of them have a `try` around each statement of the module, so that a failure hides nothing that follows.
"""
import ast
import json
import random
import warnings

NUMBERS = ['0', '1', '-1', '2', '3', '7', '10**20', '-10**20', '1.5', '-0.0', '1e308', 'float("nan")', '255', '256', '1j', '2**31', '2**63', '-2**63 - 1']
TEXTS = ["''", "'a'", "b'a'", "'é'", r"'\ud800'", "'a b'", "'%s'", "'{}'", "'{0}'", r"'\n'", r"'\0'", "'😀'", "'ab' * 3", "'1'", "' '", "bytearray(b'x')"]
OBJECTS = ['None', 'True', '()', '[]', '{}', 'set()', '[1, 2]', "['b', 'a']", '{1: 2}', '(1, 2)', 'range(3)', 'iter([1, 2])', "('a',)", 'lambda *a: a', 'object',
           'int', 'str', 'print', 'type', 'NotImplemented', '...', 'slice(1)', 'frozenset()', 'ValueError', "ValueError('v')",
           'Int(3)', "Text('q')", 'List([1])', 'Dict(a=1)', 'Sequence()', 'Index()', 'Hostile()']
WRAPPERS = ['list({})', 'tuple({})', 'str({})', 'repr({})', 'iter({})', '({},)', '[{}]', 'not {}', '-{}', 'len({})', 'sorted({})', 'type({})', '{{0: {}}}', '(lambda: {})()',
            'set({})', 'bool({})', 'int({})', 'float({})', 'next({})', 'dict({})', 'bytes({})', 'reversed({})', '*{}', '**{}', '{}[0]', '{}[-1]', '{}[::2]', '{}()', 'abs({})',
            'sum({})', 'max({})', 'min({})', 'enumerate({})', 'zip({0}, {0})', 'format({})', 'ascii({})', 'callable({})', '{} * 2', '{} + 1', "{} + ''", "'%s' % {}",
            "f'{{{}!r:>5}}'", '{}.x', '{}.__class__', '{}.__name__', '{} != 0', '{} < 1', '{} in [1]', '1 in {}', '{} is None', '[*{}]', '{{*{}}}', 'dict(a={})', 'range({})',
            'divmod({}, 2)', 'pow({}, 2)', 'round({})', 'chr({})', 'ord({})', 'hex({})', 'isinstance({}, int)', "getattr({}, 'a', 1)", 'list(map(str, {}))', 'any({})', 'memoryview({})',
            'frozenset({})', 'complex({})', 'bytearray({})', 'print({})', "'{{}}'.format({})", 'copy.copy({})', 'copy.deepcopy({})', 'json.dumps({})', 'Text({})', 'List({})']
KEYWORDS = ['key', 'default', 'start', 'end', 'sep', 'strict', 'x', 'a', 'value', 'name', 'encoding', 'maxsplit', 'reverse', 'base', 'self', 'obj', 'iterable', 'n']
SUBSCRIPTS = ['0', '-1', '5', '::2', '1:', ':', '::-1', '::0', '1, 2', '...', 'None', "'a'", 'True', 'Index()', 'Int(1)']
SPECIAL = ['__class__', '__name__', '__dict__', '__init__', '__len__', '__eq__', '__iter__', '__repr__', '__new__', '__call__', '__get__', '__module__', '__qualname__', '__add__', '__getitem__']
OPERATORS = ['+', '-', '*', '/', '//', '%', '**', '@', '&', '|', '^', '<<', '>>']
COMPARISONS = ['==', '!=', '<', '>', '<=', '>=', 'in', 'not in', 'is', 'is not']

# What OBJECTS and WRAPPERS name, in front of each mutant.
PRELUDE = '''import copy, json
class Int(int): pass
class Text(str): pass
class List(list): pass
class Dict(dict): pass
class Sequence:
    def __len__(self): return 2
    def __getitem__(self, i): return [1, 2][i]
class Index:
    def __index__(self): return 2
    def __repr__(self): return 'Index'
class Hostile:
    def __getattr__(self, name): raise KeyError(name)
    def __eq__(self, other): raise TypeError('eq')
'''


class Text:
    """The source of a program, and where its nodes stand: columns of ast count bytes."""

    def __init__(self, source):
        self.tree = ast.parse(source)
        self.bytes = source.encode()
        self.lines = [0]
        for line in self.bytes.split(b'\n'):
            self.lines.append(self.lines[-1] + len(line) + 1)

    def span(self, node):
        return self.lines[node.lineno - 1] + node.col_offset, self.lines[node.end_lineno - 1] + node.end_col_offset

    def of(self, node):
        begin, end = self.span(node)
        return self.bytes[begin:end].decode()

    def with_node(self, node, text):
        begin, end = self.span(node)
        return (self.bytes[:begin] + text.encode() + self.bytes[end:]).decode()

    def swapped(self, first, second):
        (a, b), (c, d) = self.span(first), self.span(second)
        return (self.bytes[:a] + self.bytes[c:d] + self.bytes[b:c] + self.bytes[a:b] + self.bytes[d:]).decode()

    def places(self):
        """The nodes that may change: parts of f-strings do not stand alone."""
        inside = {id(part) for node in ast.walk(self.tree) if isinstance(node, (ast.JoinedStr, ast.TemplateStr)) for part in ast.walk(node) if part is not node}
        return [node for node in ast.walk(self.tree)
                if isinstance(node, (ast.expr, ast.stmt)) and id(node) not in inside and not isinstance(node, (ast.Import, ast.ImportFrom))
                and not isinstance(getattr(node, 'ctx', None), (ast.Store, ast.Del))]

    def body_with(self, statement):
        """The list of statements that has a statement."""
        for node in ast.walk(self.tree):
            for field in 'body', 'orelse', 'finalbody':
                body = getattr(node, field, None)
                if isinstance(body, list) and statement in body:
                    return body
        return [statement]

    def names(self):
        return [node.id for node in ast.walk(self.tree) if isinstance(node, ast.Name)]

    def attributes(self):
        return [node.attr for node in ast.walk(self.tree) if isinstance(node, ast.Attribute)]


class Mutator:
    """Changes programs by chance. `constants`: values that the cases have, as texts."""

    def __init__(self, seed, constants):
        self.random = random.Random(seed)
        self.constants = constants

    def value(self, *kinds):
        choose = self.random.choice
        return choose(self.constants) if self.random.random() < 0.2 else choose(choose(kinds or (NUMBERS, TEXTS, OBJECTS)))

    def changed(self, source):
        """The program with one place changed; None where the place allows no change, or what comes out has none or is no program."""
        text = parsed(source)
        node = self.random.choice(text.places())
        if isinstance(node, ast.stmt):
            made = self.statement(text, node) if self.random.random() < 0.4 else None
        else:
            special = getattr(self, type(node).__name__, None) if self.random.random() < 0.65 else None
            made = text.with_node(node, special(text, node) if special is not None else self.expression(text, node))
        left = None if made is None else parsed(made)
        return made if left is not None and left.places() else None

    def expression(self, text, node):
        if self.random.random() < 0.3:
            return self.value()
        return self.random.choice(WRAPPERS).format(text.of(node))

    def statement(self, text, node):
        """Without it, with it twice, or with the next one in front."""
        if hasattr(node, 'body'):
            return None
        body = text.body_with(node)
        how = self.random.randrange(3)
        if how == 0:
            return text.with_node(node, 'pass')
        if how == 1:
            return text.with_node(node, f'{text.of(node)}; {text.of(node)}')
        after = body[body.index(node) + 1:]
        return text.swapped(node, after[0]) if after and not hasattr(after[0], 'body') else None

    def Constant(self, text, node):
        if isinstance(node.value, (str, bytes)):
            return self.value(TEXTS, TEXTS, TEXTS, OBJECTS)
        return self.value(NUMBERS, NUMBERS, NUMBERS, OBJECTS)

    def Call(self, text, node):
        arguments = [text.of(a) for a in node.args] + [(f'{k.arg}=' if k.arg else '**') + text.of(k.value) for k in node.keywords]
        at = self.random.randrange(len(arguments)) if arguments else None
        how = self.random.randrange(7)
        if at is None or how == 0:
            arguments.insert(self.random.randrange(len(node.args) + 1), self.value())
        elif how == 1:
            del arguments[at]
        elif how == 2:
            other = self.random.randrange(len(arguments))
            arguments[at], arguments[other] = arguments[other], arguments[at]
        elif how == 3:
            arguments.append(f'{self.random.choice(KEYWORDS)}={self.value()}')
        elif how == 4 and at < len(node.args):
            arguments[at] = arguments[at].removeprefix('*') if arguments[at].startswith('*') else f'*{arguments[at]}'
        elif how == 5 and at >= len(node.args):
            arguments[at] = arguments[at].partition('=')[2]
        else:
            name, equals, _ = arguments[at].partition('=') if at >= len(node.args) else ('', '', '')
            arguments[at] = name + equals + self.value()
        return f'{text.of(node.func)}({", ".join(arguments)})'

    def Attribute(self, text, node):
        return f'{text.of(node.value)}.{self.random.choice(text.attributes() + SPECIAL)}'

    def BinOp(self, text, node):
        return f'({text.of(node.left)} {self.random.choice(OPERATORS)} {text.of(node.right)})'

    def Compare(self, text, node):
        return f'({text.of(node.left)} {self.random.choice(COMPARISONS)} {text.of(node.comparators[0])})'

    def Name(self, text, node):
        return self.random.choice(text.names())

    def Subscript(self, text, node):
        return f'{text.of(node.value)}[{self.random.choice(SUBSCRIPTS)}]'


def parsed(source):
    """None if it is no program."""
    with warnings.catch_warnings():
        warnings.simplefilter('ignore')
        try:
            return Text(source)
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            return None


def guarded(source):
    """Each statement of the module in a try of its own, but for those that only define."""
    text = parsed(source)
    out = []
    for node in text.tree.body:
        first = min([node.lineno, *(d.lineno for d in getattr(node, 'decorator_list', []))])
        begin, end = text.lines[first - 1], text.span(node)[1]
        lines = text.bytes[begin:end].decode().split('\n')
        long = any(isinstance(part, (ast.Constant, ast.JoinedStr, ast.TemplateStr)) and part.lineno != part.end_lineno for part in ast.walk(node))
        if long or isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Import, ast.ImportFrom)):
            out += lines
        else:
            out += ['try:', *(f'    {line}' for line in lines), 'except Exception as error: print(type(error).__name__, error)']
    return '\n'.join(out) + '\n'


def constants_of(sources):
    found = []
    for source in sources:
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.Constant) and node.value is not ... and len(repr(node.value)) < 60:
                found.append(repr(node.value))
    return found or ['0']


def mutants(cases, seed, count):
    cases = [case for case in cases if (text := parsed(case['source'])) is not None and text.places()]
    mutator = Mutator(seed, constants_of([case['source'] for case in cases]))
    made = []
    while cases and len(made) < count:
        case = mutator.random.choice(cases)
        source = case['source']
        for _ in range(mutator.random.choice([1, 1, 1, 2, 2, 3])):
            source = mutator.changed(source) or source
        if source == case['source']:
            continue
        if '__future__' not in source:
            whole = guarded(source) if mutator.random.random() < 0.5 else source
            source = PRELUDE + (whole if parsed(whole) is not None else source)
        made.append({**case, 'source': source})
    return made


def answer(cases, seed, count):
    warnings.simplefilter('ignore')
    print(json.dumps(mutants(cases, seed, count)))
