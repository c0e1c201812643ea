/** Python of `ast`: trees back to text. */
export const UNPARSE: string = String.raw`

# How strongly a form binds, weakest first.
_NAMED, _TUPLE, _YIELD, _TEST, _OR, _AND, _NOT, _CMP, _EXPR, _BXOR, _BAND, _SHIFT, _ARITH, _TERM, _FACTOR, _POWER, _AWAIT, \
    _ATOM = range(18)

_BINARY = {
    'Add': ('+', _ARITH), 'Sub': ('-', _ARITH), 'Mult': ('*', _TERM), 'MatMult': ('@', _TERM), 'Div': ('/', _TERM),
    'Mod': ('%', _TERM), 'LShift': ('<<', _SHIFT), 'RShift': ('>>', _SHIFT), 'BitOr': ('|', _EXPR), 'BitXor': ('^', _BXOR),
    'BitAnd': ('&', _BAND), 'FloorDiv': ('//', _TERM), 'Pow': ('**', _POWER),
}
_UNARY = {'Invert': '~', 'Not': 'not ', 'UAdd': '+', 'USub': '-'}
_COMPARE = {
    'Eq': '==', 'NotEq': '!=', 'Lt': '<', 'LtE': '<=', 'Gt': '>', 'GtE': '>=', 'Is': 'is', 'IsNot': 'is not', 'In': 'in',
    'NotIn': 'not in',
}
_HUGE = '1e309'
_LONG_QUOTES = ['"""', "'''"]
_QUOTES = ["'", '"', *_LONG_QUOTES]


def _quoted(string, quotes, escape_space=False):
    """The inside of a literal, and the quotes that can stand around it."""
    chars = []
    for c in string:
        if c in '\n\t' and not escape_space or c != '\\' and c.isprintable():
            chars.append(c)
        else:
            chars.append(c.encode('unicode_escape').decode('ascii'))
    inside = ''.join(chars)
    possible = [q for q in quotes if q not in inside and ('\n' not in inside or len(q) == 3)]
    if not possible:
        text = repr(string)
        return text[1:-1], [next((q for q in quotes if text[0] in q), text[0])]
    if inside:
        # Rather a quote that the last character is not.
        possible.sort(key=lambda q: q[0] == inside[-1])
        if possible[0][0] == inside[-1]:
            inside = inside[:-1] + '\\' + inside[-1]
    return inside, possible


class _Unparser:
    def __init__(self):
        self.lines = []
        self.indent = 0
        self.star = False
        self.ignores = {}

    # ---- statements

    def line(self, text):
        self.lines.append('    ' * self.indent + text)

    def apart(self):
        if self.lines:
            self.lines.append('')

    def block(self, head, body, extra=None, owner=None):
        self.line(head + ':' + (extra or ''))
        self.indent += 1
        self.body(body, owner)
        self.indent -= 1

    def body(self, statements, owner=None):
        rest = statements
        if owner is not None and statements and isinstance(statements[0], Expr):
            first = statements[0].value
            if isinstance(first, Constant) and isinstance(first.value, str):
                inside, quotes = _quoted(first.value, _LONG_QUOTES)
                prefix = 'u' if first.kind == 'u' else ''
                self.line(prefix + quotes[0] + inside + quotes[0])
                rest = statements[1:]
        for statement in rest:
            self.statement(statement)

    def statement(self, node):
        method = getattr(self, 's_' + type(node).__name__, None)
        if method is None:
            self.line(self.expr(node))
        else:
            method(node)

    def comment(self, node):
        text = self.ignores.get(getattr(node, 'lineno', None)) or node.type_comment
        return '' if text is None else f' # type: {text}'

    def s_Module(self, node):
        self.ignores = {ignore.lineno: f'ignore{ignore.tag}' for ignore in node.type_ignores}
        self.body(node.body, node)
        self.ignores.clear()

    def s_Interactive(self, node):
        self.body(node.body)
        if len(self.lines) == len(node.body):
            self.lines = ['; '.join(self.lines)]

    def s_FunctionDef(self, node, word='def'):
        self.apart()
        for decorator in node.decorator_list:
            self.line('@' + self.expr(decorator))
        head = f'{word} {node.name}{self.params(node)}({self.arguments(node.args)})'
        if node.returns:
            head += ' -> ' + self.expr(node.returns)
        self.block(head, node.body, self.comment(node), node)

    def s_AsyncFunctionDef(self, node):
        self.s_FunctionDef(node, 'async def')

    def s_ClassDef(self, node):
        self.apart()
        for decorator in node.decorator_list:
            self.line('@' + self.expr(decorator))
        inside = [self.expr(base) for base in node.bases] + [self.expr(keyword) for keyword in node.keywords]
        given = f'({", ".join(inside)})' if inside else ''
        self.block(f'class {node.name}{self.params(node)}{given}', node.body, None, node)

    def params(self, node):
        params = getattr(node, 'type_params', None)
        return f'[{", ".join([self.expr(param) for param in params])}]' if params else ''

    def s_Return(self, node):
        self.line('return ' + self.expr(node.value) if node.value else 'return')

    def s_Delete(self, node):
        self.line('del ' + self.joined(node.targets))

    def s_Assign(self, node):
        targets = ''.join([self.expr(target, _TUPLE) + ' = ' for target in node.targets])
        self.line(targets + self.expr(node.value) + self.comment(node))

    def s_TypeAlias(self, node):
        self.line(f'type {self.expr(node.name)}{self.params(node)} = {self.expr(node.value)}')

    def s_AugAssign(self, node):
        self.line(f'{self.expr(node.target)} {_BINARY[type(node.op).__name__][0]}= {self.expr(node.value)}')

    def s_AnnAssign(self, node):
        target = self.expr(node.target)
        if not node.simple and isinstance(node.target, Name):
            target = f'({target})'
        value = ' = ' + self.expr(node.value) if node.value else ''
        self.line(f'{target}: {self.expr(node.annotation)}{value}')

    def s_For(self, node, word='for'):
        self.block(f'{word} {self.expr(node.target, _TUPLE)} in {self.expr(node.iter)}', node.body, self.comment(node))
        if node.orelse:
            self.block('else', node.orelse)

    def s_AsyncFor(self, node):
        self.s_For(node, 'async for')

    def s_While(self, node):
        self.block('while ' + self.expr(node.test), node.body)
        if node.orelse:
            self.block('else', node.orelse)

    def s_If(self, node):
        self.block('if ' + self.expr(node.test), node.body)
        while len(node.orelse) == 1 and isinstance(node.orelse[0], If):
            node = node.orelse[0]
            self.block('elif ' + self.expr(node.test), node.body)
        if node.orelse:
            self.block('else', node.orelse)

    def s_With(self, node, word='with'):
        self.block(f'{word} {self.joined(node.items)}', node.body, self.comment(node))

    def s_AsyncWith(self, node):
        self.s_With(node, 'async with')

    def s_Match(self, node):
        self.line(f'match {self.expr(node.subject)}:')
        self.indent += 1
        for case in node.cases:
            self.statement(case)
        self.indent -= 1

    def s_match_case(self, node):
        guard = ' if ' + self.expr(node.guard) if node.guard else ''
        self.block(f'case {self.expr(node.pattern)}{guard}', node.body)

    def s_Raise(self, node):
        if not node.exc:
            if node.cause:
                raise ValueError("Node can't be used without a value attribute.")
            self.line('raise')
            return
        cause = ' from ' + self.expr(node.cause) if node.cause else ''
        self.line('raise ' + self.expr(node.exc) + cause)

    def s_Try(self, node, star=False):
        outer, self.star = self.star, star
        self.block('try', node.body)
        for handler in node.handlers:
            self.star = star
            self.statement(handler)
        if node.orelse:
            self.block('else', node.orelse)
        if node.finalbody:
            self.block('finally', node.finalbody)
        self.star = outer

    def s_TryStar(self, node):
        self.s_Try(node, True)

    def s_ExceptHandler(self, node):
        head = 'except*' if self.star else 'except'
        if node.type:
            head += ' ' + self.expr(node.type)
        if node.name:
            head += ' as ' + node.name
        self.block(head, node.body)

    def s_Assert(self, node):
        more = ', ' + self.expr(node.msg) if node.msg else ''
        self.line('assert ' + self.expr(node.test) + more)

    def s_Import(self, node):
        self.line('import ' + self.joined(node.names))

    def s_ImportFrom(self, node):
        self.line(f'from {"." * (node.level or 0)}{node.module or ""} import {self.joined(node.names)}')

    def s_Global(self, node):
        self.line('global ' + ', '.join(node.names))

    def s_Nonlocal(self, node):
        self.line('nonlocal ' + ', '.join(node.names))

    def s_Expr(self, node):
        self.line(self.expr(node.value, _YIELD))

    def s_Pass(self, node):
        self.line('pass')

    def s_Break(self, node):
        self.line('break')

    def s_Continue(self, node):
        self.line('continue')

    # ---- expressions: the text of one where 'level' may stand

    def expr(self, node, level=_TEST):
        method = getattr(self, 'e_' + type(node).__name__, None)
        if method is None:
            return self.other(node)
        return method(node, level)

    def other(self, node):
        """What has no form of its own: its parts."""
        if isinstance(node, list):
            return ''.join([self.expr(item) for item in node])
        inner = _Unparser()
        inner.lines = []
        if hasattr(inner, 's_' + type(node).__name__):
            inner.statement(node)
            return '\n'.join(inner.lines)
        return ''.join([self.expr(child) for child in iter_child_nodes(node)])

    def joined(self, nodes):
        return ', '.join([self.expr(node) for node in nodes])

    def e_Expression(self, node, level):
        return self.expr(node.body)

    def e_FunctionType(self, node, level):
        return f'({self.joined(node.argtypes)}) -> {self.expr(node.returns)}'

    def e_BoolOp(self, node, level):
        own, word = (_AND, ' and ') if isinstance(node.op, And) else (_OR, ' or ')
        parts = [self.expr(value, min(own + i, _ATOM)) for i, value in enumerate(node.values, 1)]
        return _enclosed(word.join(parts), level > own)

    def e_NamedExpr(self, node, level):
        return _enclosed(f'{self.expr(node.target, _ATOM)} := {self.expr(node.value, _ATOM)}', level > _NAMED)

    def e_BinOp(self, node, level):
        sign, own = _BINARY[type(node.op).__name__]
        tight = own == _POWER
        left, right = self.expr(node.left, own + tight), self.expr(node.right, own + (not tight))
        return _enclosed(f'{left} {sign} {right}', level > own)

    def e_UnaryOp(self, node, level):
        own = _NOT if isinstance(node.op, Not) else _FACTOR
        return _enclosed(_UNARY[type(node.op).__name__] + self.expr(node.operand, own), level > own)

    def e_Lambda(self, node, level):
        args = self.arguments(node.args)
        return _enclosed(f'lambda{" " if args else ""}{args}: {self.expr(node.body)}', level > _TEST)

    def e_IfExp(self, node, level):
        body, test = self.expr(node.body, _TEST + 1), self.expr(node.test, _TEST + 1)
        return _enclosed(f'{body} if {test} else {self.expr(node.orelse)}', level > _TEST)

    def e_Dict(self, node, level):
        items = []
        for key, value in zip(node.keys, node.values):
            items.append('**' + self.expr(value, _EXPR) if key is None else f'{self.expr(key)}: {self.expr(value)}')
        return '{' + ', '.join(items) + '}'

    def e_Set(self, node, level):
        return '{' + (self.joined(node.elts) or '*()') + '}'

    def e_ListComp(self, node, level):
        return f'[{self.expr(node.elt)}{self.clauses(node)}]'

    def e_SetComp(self, node, level):
        return '{' + self.expr(node.elt) + self.clauses(node) + '}'

    def e_DictComp(self, node, level):
        return '{' + self.expr(node.key) + ': ' + self.expr(node.value) + self.clauses(node) + '}'

    def e_GeneratorExp(self, node, level):
        return f'({self.expr(node.elt)}{self.clauses(node)})'

    def clauses(self, node):
        return ''.join([self.expr(clause) for clause in node.generators])

    def e_comprehension(self, node, level):
        word = ' async for ' if node.is_async else ' for '
        tests = ''.join([' if ' + self.expr(test, _TEST + 1) for test in node.ifs])
        return f'{word}{self.expr(node.target, _TUPLE)} in {self.expr(node.iter, _TEST + 1)}{tests}'

    def e_Await(self, node, level):
        if not node.value:
            raise ValueError("Node can't be used without a value attribute.")
        return _enclosed('await ' + self.expr(node.value, _ATOM), level > _AWAIT)

    def e_Yield(self, node, level):
        value = ' ' + self.expr(node.value, _ATOM) if node.value else ''
        return _enclosed('yield' + value, level > _YIELD)

    def e_YieldFrom(self, node, level):
        if not node.value:
            raise ValueError("Node can't be used without a value attribute.")
        return _enclosed('yield from ' + self.expr(node.value, _ATOM), level > _YIELD)

    def e_Compare(self, node, level):
        rest = [f' {_COMPARE[type(op).__name__]} {self.expr(right, _CMP + 1)}' for op, right in zip(node.ops, node.comparators)]
        return _enclosed(self.expr(node.left, _CMP + 1) + ''.join(rest), level > _CMP)

    def e_Call(self, node, level):
        args = [self.expr(arg) for arg in node.args] + [self.expr(keyword) for keyword in node.keywords]
        return f'{self.expr(node.func, _ATOM)}({", ".join(args)})'

    def e_keyword(self, node, level):
        return ('**' if node.arg is None else node.arg + '=') + self.expr(node.value)

    def e_Constant(self, node, level):
        value = node.value
        if isinstance(value, tuple):
            return f'({self.values(value)})'
        if value is ...:
            return '...'
        return ('u' if node.kind == 'u' else '') + self.constant(value)

    def values(self, value):
        texts = [self.e_Constant(Constant(item), _TEST) for item in value]
        return texts[0] + ',' if len(texts) == 1 else ', '.join(texts)

    def constant(self, value):
        text = repr(value)
        if isinstance(value, (float, complex)):
            text = text.replace('inf', _HUGE).replace('nan', f'({_HUGE}-{_HUGE})')
        return text

    def e_JoinedStr(self, node, level, prefix='f'):
        parts = [(self.piece(value), isinstance(value, Constant)) for value in node.values]
        quotes = [*_QUOTES]
        texts = []
        for text, plain in parts:
            if plain:
                text, fitting = _quoted(text, quotes, True)
                if not set(fitting) & set(quotes):
                    # No quotes fit all parts: escapes do.
                    texts = [repr('"' + text)[2:-1] if plain else text for text, plain in parts]
                    quotes = ["'''"]
                    break
                quotes = fitting
            else:
                if '\n' in text:
                    quotes = [q for q in quotes if len(q) == 3]
                quotes = [q for q in quotes if q not in text] or quotes
            texts.append(text)
        return prefix + quotes[0] + ''.join(texts) + quotes[0]

    def e_TemplateStr(self, node, level):
        return self.e_JoinedStr(node, level, 't')

    def e_FormattedValue(self, node, level):
        return self.piece(node)

    def e_Interpolation(self, node, level):
        return self.piece(node)

    def piece(self, node, spec=False):
        """A part of an f-string or t-string."""
        if isinstance(node, (JoinedStr, TemplateStr)):
            return ''.join([self.piece(value, spec) for value in node.values])
        if isinstance(node, Constant) and isinstance(node.value, str):
            text = node.value.replace('{', '{{').replace('}', '}}')
            if spec:
                text = text.replace('\\', '\\\\').replace("'", "\\'").replace('"', '\\"').replace('\n', '\\n')
            return text
        if not isinstance(node, (FormattedValue, Interpolation)):
            raise ValueError(f'Unexpected node inside JoinedStr, {node!r}')
        text = node.str if isinstance(node, Interpolation) and node.str else self.expr(node.value, _TEST + 1)
        text = (' ' if text.startswith('{') else '') + text
        if node.conversion != -1:
            text += '!' + chr(node.conversion)
        if node.format_spec:
            text += ':' + self.piece(node.format_spec, True)
        return '{' + text + '}'

    def e_Attribute(self, node, level):
        value = self.expr(node.value, _ATOM)
        # A point after an integer would belong to the number.
        gap = ' ' if isinstance(node.value, Constant) and isinstance(node.value.value, int) else ''
        return f'{value}{gap}.{node.attr}'

    def e_Subscript(self, node, level):
        inside = node.slice
        if isinstance(inside, Tuple) and inside.elts:
            text = self.items(inside.elts)
        else:
            text = self.expr(inside)
        return f'{self.expr(node.value, _ATOM)}[{text}]'

    def e_Starred(self, node, level):
        return '*' + self.expr(node.value, _EXPR)

    def e_Name(self, node, level):
        return node.id

    def e_List(self, node, level):
        return f'[{self.joined(node.elts)}]'

    def e_Tuple(self, node, level):
        return _enclosed(self.items(node.elts), not node.elts or level > _TUPLE)

    def items(self, elts):
        return self.expr(elts[0]) + ',' if len(elts) == 1 else self.joined(elts)

    def e_Slice(self, node, level):
        step = ':' + self.expr(node.step) if node.step else ''
        return (self.expr(node.lower) if node.lower else '') + ':' + (self.expr(node.upper) if node.upper else '') + step

    # ---- parts of statements

    def arguments(self, args):
        parts = []
        positional = args.posonlyargs + args.args
        first = len(positional) - len(args.defaults)
        for i, arg in enumerate(positional):
            text = self.expr(arg)
            if i >= first:
                text += '=' + self.expr(args.defaults[i - first])
            parts.append(text)
            if i + 1 == len(args.posonlyargs):
                parts.append('/')
        if args.vararg:
            parts.append('*' + self.expr(args.vararg))
        elif args.kwonlyargs:
            parts.append('*')
        for arg, default in zip(args.kwonlyargs, args.kw_defaults):
            parts.append(self.expr(arg) + ('=' + self.expr(default) if default else ''))
        if args.kwarg:
            parts.append('**' + self.expr(args.kwarg))
        return ', '.join(parts)

    def e_arguments(self, node, level):
        return self.arguments(node)

    def e_arg(self, node, level):
        return node.arg + (': ' + self.expr(node.annotation) if node.annotation else '')

    def e_alias(self, node, level):
        return node.name + (' as ' + node.asname if node.asname else '')

    def e_withitem(self, node, level):
        return self.expr(node.context_expr) + (' as ' + self.expr(node.optional_vars) if node.optional_vars else '')

    def e_TypeVar(self, node, level):
        bound = ': ' + self.expr(node.bound) if node.bound else ''
        return node.name + bound + self.default(node)

    def e_TypeVarTuple(self, node, level):
        return '*' + node.name + self.default(node)

    def e_ParamSpec(self, node, level):
        return '**' + node.name + self.default(node)

    def default(self, node):
        return ' = ' + self.expr(node.default_value) if node.default_value else ''

    # ---- patterns

    def e_MatchValue(self, node, level):
        return self.expr(node.value)

    def e_MatchSingleton(self, node, level):
        return self.constant(node.value)

    def e_MatchSequence(self, node, level):
        return f'[{self.joined(node.patterns)}]'

    def e_MatchStar(self, node, level):
        return '*' + (node.name or '_')

    def e_MatchMapping(self, node, level):
        items = [f'{self.expr(key)}: {self.expr(pattern)}' for key, pattern in zip(node.keys, node.patterns)]
        if node.rest is not None:
            items.append('**' + node.rest)
        return '{' + ', '.join(items) + '}'

    def e_MatchClass(self, node, level):
        items = [self.expr(pattern) for pattern in node.patterns]
        items += [f'{name}={self.expr(pattern)}' for name, pattern in zip(node.kwd_attrs, node.kwd_patterns)]
        return f'{self.expr(node.cls, _ATOM)}({", ".join(items)})'

    def e_MatchAs(self, node, level):
        if node.name is None:
            return '_'
        if node.pattern is None:
            return node.name
        return _enclosed(f'{self.expr(node.pattern, _EXPR)} as {node.name}', level > _TEST)

    def e_MatchOr(self, node, level):
        return _enclosed(' | '.join([self.expr(pattern, _EXPR + 1) for pattern in node.patterns]), level > _EXPR)


def _enclosed(text, wanted):
    return f'({text})' if wanted else text


def unparse(ast_obj):
    """Source code that would give the tree back when it is parsed."""
    writer = _Unparser()
    if isinstance(ast_obj, list):
        for node in ast_obj:
            writer.statement(node)
    else:
        writer.statement(ast_obj)
    return '\n'.join(writer.lines)


def main(args=None):
    """The command line: shows the tree of a file."""
    import argparse
    parser = argparse.ArgumentParser(color=True)
    parser.add_argument('infile', nargs='?', default='-', help='the file to parse; defaults to stdin')
    parser.add_argument('-m', '--mode', default='exec', choices=('exec', 'single', 'eval', 'func_type'),
                        help='specify what kind of code must be parsed')
    parser.add_argument('--no-type-comments', default=True, action='store_false', help="don't add information about type comments")
    parser.add_argument('-a', '--include-attributes', action='store_true', help='include attributes such as line numbers and column offsets')
    parser.add_argument('-i', '--indent', type=int, default=3, help='indentation of nodes (number of spaces)')
    given = parser.parse_args(args)
    if given.infile == '-':
        name, source = '<stdin>', _sys.stdin.read().encode()
    else:
        name = given.infile
        with open(name, 'rb') as file:
            source = file.read()
    tree = parse(source, name, given.mode, type_comments=given.no_type_comments)
    print(dump(tree, include_attributes=given.include_attributes, indent=given.indent))
`;
