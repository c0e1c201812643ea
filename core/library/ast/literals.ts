/** Python of `ast`: literal_eval, dump and compare. */
export const LITERALS = `

def _malformed(node):
    text = 'malformed node or string'
    if line := getattr(node, 'lineno', None):
        text += f' on line {line}'
    raise ValueError(f'{text}: {node!r}')


def _number(node):
    if type(node) is not Constant or type(node.value) not in (int, float, complex):
        _malformed(node)
    return node.value


def _signed(node):
    if isinstance(node, UnaryOp) and isinstance(node.op, (UAdd, USub)):
        value = _number(node.operand)
        return +value if isinstance(node.op, UAdd) else -value
    return _number(node)


def _literal(node):
    if isinstance(node, Constant):
        return node.value
    if isinstance(node, Tuple):
        return tuple([_literal(item) for item in node.elts])
    if isinstance(node, List):
        return [_literal(item) for item in node.elts]
    if isinstance(node, Set):
        return {_literal(item) for item in node.elts}
    if isinstance(node, Dict):
        if len(node.keys) != len(node.values):
            _malformed(node)
        return dict(zip([_literal(key) for key in node.keys], [_literal(value) for value in node.values]))
    if isinstance(node, Call):
        if isinstance(node.func, Name) and node.func.id == 'set' and node.args == node.keywords == []:
            return set()
    elif isinstance(node, BinOp) and isinstance(node.op, (Add, Sub)):
        left, right = _signed(node.left), _number(node.right)
        if isinstance(left, (int, float)) and isinstance(right, complex):
            return left + right if isinstance(node.op, Add) else left - right
    return _signed(node)


def literal_eval(node_or_string):
    """
    Evaluate an expression node or a string containing only a Python expression.
    It may only consist of literals: strings, bytes, numbers, tuples, lists, dicts,
    sets, booleans, None and Ellipsis.
    """
    node = node_or_string
    if isinstance(node, str):
        node = parse(node.lstrip(' \\t'), mode='eval').body
    elif isinstance(node, Expression):
        node = node.body
    return _literal(node)


def dump(node, annotate_fields=True, include_attributes=False, *, indent=None, show_empty=False):
    """
    Return a formatted dump of the tree in node. With annotate_fields=False the
    names of fields are left out where that is unambiguous; include_attributes shows
    line numbers and columns; indent spreads the tree over lines; show_empty also
    shows empty lists.
    """
    def shown(value, level):
        if indent is None:
            before, between = '', ', '
        else:
            before = '\\n' + indent * (level + 1)
            between = ',' + before
        if isinstance(value, AST):
            parts, simple = fields(value, level + 1)
            if simple and len(parts) <= 3:
                return f'{type(value).__name__}({", ".join(parts)})', not parts
            return f'{type(value).__name__}({before}{between.join(parts)})', False
        if isinstance(value, list):
            if not value:
                return '[]', True
            return f'[{before}{between.join([shown(item, level + 1)[0] for item in value])}]', False
        return repr(value), True

    def fields(node, level):
        cls = type(node)
        parts, held = [], []
        simple, named = True, annotate_fields
        for name in node._fields:
            try:
                value = getattr(node, name)
            except AttributeError:
                named = True
                continue
            if value is None and getattr(cls, name, ...) is None:
                named = True
                continue
            if not show_empty:
                if value == [] and type(cls._field_types.get(name, object)) is _GenericAlias:
                    if not named:
                        held.append('[]')
                    continue
                if not named:
                    parts += held
                    held = []
            text, plain = shown(value, level)
            simple = simple and plain
            parts.append(f'{name}={text}' if named else text)
        if include_attributes:
            for name in node._attributes:
                value = getattr(node, name, ...)
                if value is ... or value is None and getattr(cls, name, ...) is None:
                    continue
                text, plain = shown(value, level)
                simple = simple and plain
                parts.append(f'{name}={text}')
        return parts, simple

    if not isinstance(node, AST):
        raise TypeError(f'expected AST, got {type(node).__name__!r}')
    if indent is not None and not isinstance(indent, str):
        indent = ' ' * indent
    return shown(node, 0)[0]


def compare(a, b, /, *, compare_attributes=False):
    """Recursively compare two AST nodes."""
    missing = object()

    def same(x, y):
        if isinstance(x, AST):
            return type(x) is type(y) and alike(x, y, x._fields, y._fields, same)
        if isinstance(x, list):
            return type(y) is list and len(x) == len(y) and all(same(p, q) for p, q in zip(x, y))
        return type(x) is type(y) and x == y

    def alike(x, y, ours, theirs, equal):
        if ours != theirs:
            return False
        for name in ours:
            p, q = getattr(x, name, missing), getattr(y, name, missing)
            if (p is missing) != (q is missing) or p is not missing and not equal(p, q):
                return False
        if compare_attributes and equal is same:
            return alike(x, y, x._attributes, y._attributes, lambda p, q: p == q)
        return True

    return type(a) is type(b) and alike(a, b, a._fields, b._fields, same)
`;
