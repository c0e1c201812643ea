/** Python of `ast`: what walks over trees, and what copies and finds positions. */
export const WALKING = `

def copy_location(new_node, old_node):
    """
    Copy source location (lineno, col_offset, end_lineno and end_col_offset)
    from old_node to new_node if possible, and return new_node.
    """
    for name in 'lineno', 'col_offset', 'end_lineno', 'end_col_offset':
        if name in old_node._attributes and name in new_node._attributes:
            value = getattr(old_node, name, None)
            if value is not None or name.startswith('end_') and hasattr(old_node, name):
                setattr(new_node, name, value)
    return new_node


def fix_missing_locations(node):
    """
    Give every node of the tree that lacks a position that of its parent, starting
    at node, because compile() wants one wherever the class has it.
    """
    names = 'lineno', 'end_lineno', 'col_offset', 'end_col_offset'

    def fix(node, place):
        place = [*place]
        for i, name in enumerate(names):
            if name in node._attributes:
                value = getattr(node, name, None)
                if value is None and (name.startswith('end_') or not hasattr(node, name)):
                    setattr(node, name, place[i])
                else:
                    place[i] = value
        for child in iter_child_nodes(node):
            fix(child, place)

    fix(node, [1, 1, 0, 0])
    return node


def increment_lineno(node, n=1):
    """
    Increment the line number and end line number of each node in the tree
    starting at node by n.
    """
    for child in walk(node):
        if isinstance(child, TypeIgnore):
            child.lineno = getattr(child, 'lineno', 0) + n
            continue
        if 'lineno' in child._attributes:
            child.lineno = getattr(child, 'lineno', 0) + n
        if 'end_lineno' in child._attributes:
            end = getattr(child, 'end_lineno', 0)
            if end is not None:
                child.end_lineno = end + n
    return node


def iter_fields(node):
    """
    Yield a tuple of (fieldname, value) for each field in node._fields
    that is present on node.
    """
    for field in node._fields:
        try:
            yield field, getattr(node, field)
        except AttributeError:
            pass


def iter_child_nodes(node):
    """
    Yield all direct child nodes of node, that is, all fields that are nodes
    and all items of fields that are lists of nodes.
    """
    for field in node._fields:
        value = getattr(node, field, None)
        if isinstance(value, AST):
            yield value
        elif isinstance(value, list):
            for item in value:
                if isinstance(item, AST):
                    yield item


def get_docstring(node, clean=True):
    """
    Return the docstring for the given node or None if no docstring can
    be found. If the node provided cannot have docstrings a TypeError is raised.
    """
    if not isinstance(node, (AsyncFunctionDef, FunctionDef, ClassDef, Module)):
        raise TypeError(f"{node.__class__.__name__!r} can't have docstrings")
    if not (node.body and isinstance(node.body[0], Expr)):
        return None
    value = node.body[0].value
    if not (isinstance(value, Constant) and isinstance(value.value, str)):
        return None
    if not clean:
        return value.value
    import inspect
    return inspect.cleandoc(value.value)


def _source_lines(source):
    """The lines of a text with their ends; form feeds do not end a line."""
    lines = []
    start = at = 0
    while at < len(source):
        char = source[at]
        at += 1
        if char == '\\r' and source[at:at + 1] == '\\n':
            at += 1
        if char == '\\n' or char == '\\r':
            lines.append(source[start:at])
            start = at
    if start < len(source):
        lines.append(source[start:])
    return lines


def get_source_segment(source, node, *, padded=False):
    """
    Get source code segment of the source that generated node. None if a position
    is missing. With padded=True the first line of a statement of several lines is
    padded with spaces to its original column.
    """
    try:
        if node.end_lineno is None or node.end_col_offset is None:
            return None
        first, last = node.lineno - 1, node.end_lineno - 1
        start, end = node.col_offset, node.end_col_offset
    except AttributeError:
        return None
    lines = _source_lines(source)[:last + 1]
    if first == last:
        return lines[first].encode()[start:end].decode()
    begin = lines[first].encode()
    padding = ''
    if padded:
        padding = ''.join([c if c in '\\f\\t' else ' ' for c in begin[:start].decode()])
    parts = [padding + begin[start:].decode(), *lines[first + 1:last], lines[last].encode()[:end].decode()]
    return ''.join(parts)


def walk(node):
    """
    Recursively yield all descendant nodes in the tree starting at node
    (including node itself), in no specified order.
    """
    from collections import deque
    waiting = deque([node])
    while waiting:
        node = waiting.popleft()
        waiting.extend(iter_child_nodes(node))
        yield node


class NodeVisitor(object):
    """
    Walks a tree and calls the method 'visit_' + class name for each node it meets,
    or generic_visit() if there is none. What a visitor returns, visit() returns.
    """

    def visit(self, node):
        """Visit a node."""
        visitor = getattr(self, 'visit_' + node.__class__.__name__, self.generic_visit)
        return visitor(node)

    def generic_visit(self, node):
        """Called if no explicit visitor function exists for a node."""
        for field, value in iter_fields(node):
            if isinstance(value, list):
                for item in value:
                    if isinstance(item, AST):
                        self.visit(item)
            elif isinstance(value, AST):
                self.visit(value)


class NodeTransformer(NodeVisitor):
    """
    A NodeVisitor that puts what its visitors return in the place of the nodes: None
    removes a node; in a list, a list of nodes takes the place of one.
    """

    def generic_visit(self, node):
        for field, old in iter_fields(node):
            if isinstance(old, list):
                kept = []
                for value in old:
                    if isinstance(value, AST):
                        value = self.visit(value)
                        if value is None:
                            continue
                        if not isinstance(value, AST):
                            kept.extend(value)
                            continue
                    kept.append(value)
                old[:] = kept
            elif isinstance(old, AST):
                new = self.visit(old)
                if new is None:
                    delattr(node, field)
                else:
                    setattr(node, field, new)
        return node


def _typed(tree, source):
    """Gives a tree the type comments of its text."""
    lines = _source_lines(source if isinstance(source, str) else bytes(source).decode())
    comments = {}
    for number, line in enumerate(lines, 1):
        at = line.rfind('# type:')
        if at >= 0:
            comments[number] = len(line[:at].encode()), line[at + 7:].strip()
    for number, (column, text) in comments.items():
        if text == 'ignore' or text.startswith('ignore') and not (text[6].isalnum() or not text[6].isascii()):
            tree.type_ignores.append(TypeIgnore(number, text[6:]))
    ignored = {ignore.lineno for ignore in getattr(tree, 'type_ignores', ())}

    def take(node, number, after):
        if number not in ignored and number in comments and comments[number][0] >= after:
            node.type_comment = comments[number][1]
            return True
        return False

    for node in walk(tree):
        if isinstance(node, Assign):
            take(node, node.end_lineno, node.end_col_offset)
        elif isinstance(node, (For, AsyncFor, With, AsyncWith)):
            head = node.iter if 'iter' in node._fields else node.items[-1].optional_vars or node.items[-1].context_expr
            take(node, head.end_lineno, head.end_col_offset)
        elif isinstance(node, (FunctionDef, AsyncFunctionDef)):
            a = node.args
            for arg in [*a.posonlyargs, *a.args, *a.kwonlyargs, *[x for x in (a.vararg, a.kwarg) if x]]:
                head = lines[arg.end_lineno - 1].partition('# type:')[0].rstrip()
                if not head.endswith(':'):
                    take(arg, arg.end_lineno, arg.end_col_offset)
            for number in range(node.lineno, node.body[0].lineno + 1):
                line = lines[number - 1]
                head = line.partition('# type:')[0].rstrip()
                if number in comments and (head.endswith(':') or not head) and take(node, number, 0):
                    break
`;
