/** Python of `ast`: the node classes, parse and compile. */
export const CLASSES = `
import sys as _sys
from warnings import warn as _warn

PyCF_ALLOW_TOP_LEVEL_AWAIT = 0x2000
PyCF_ONLY_AST = 0x400
PyCF_OPTIMIZED_AST = 0x8400
PyCF_TYPE_COMMENTS = 0x1000

_SOON = 'This will become an error in Python 3.15.'
_KEYWORDS_GO = 'Support for arbitrary keyword arguments is deprecated and will be removed in Python 3.15.'


class AST:
    _fields = ()
    _attributes = ()
    __match_args__ = ()

    def __init__(self, /, *args, **kwargs):
        cls = type(self)
        fields = cls._fields
        if len(args) > len(fields):
            plural = '' if len(fields) == 1 else 's'
            raise TypeError(f'{cls.__name__} constructor takes at most {len(fields)} positional argument{plural}')
        for name, value in zip(fields, args):
            setattr(self, name, value)
        missing = dict.fromkeys(fields[len(args):])
        for name, value in kwargs.items():
            if name in missing:
                del missing[name]
            elif name in fields:
                raise TypeError(f'{cls.__name__} got multiple values for argument {name!r}')
            elif name not in cls._attributes:
                _warn(f'{_named(cls)}.__init__ got an unexpected keyword argument {name!r}. {_KEYWORDS_GO}',
                      DeprecationWarning)
            setattr(self, name, value)
        types = getattr(cls, '_field_types', None) if missing else None
        if types is None:
            return
        for name in missing:
            kind = types.get(name, missing)
            if kind is missing:
                _warn(f'Field {name!r} is missing from {_named(cls)}._field_types. {_SOON}', DeprecationWarning)
            elif type(kind) is _Union:
                pass
            elif type(kind) is _GenericAlias:
                setattr(self, name, [])
            elif kind is expr_context:
                setattr(self, name, _classes['Load()'])
            else:
                _warn(f'{_named(cls)}.__init__ missing 1 required positional argument: {name!r}. {_SOON}',
                      DeprecationWarning)

    def __repr__(self):
        return _short(self, 3, [])

    def __reduce__(self):
        state = dict(self.__dict__)
        given = 0
        for name in self._fields:
            if name not in state:
                break
            given += 1
        return type(self), (None,) * given, state

    def __replace__(self, /, *args, **kwargs):
        if args:
            raise TypeError('__replace__() takes no positional arguments')
        cls = type(self)
        state = dict(self.__dict__)
        for name in kwargs:
            if name not in cls._fields and name not in cls._attributes and name not in state:
                raise TypeError(f'{_named(cls)}.__replace__ got an unexpected keyword argument {name!r}.')
        missing = [repr(name) for name in cls._fields
                   if name not in kwargs and name not in state and getattr(cls, name, cls) is not None]
        if missing:
            plural = '' if len(missing) == 1 else 's'
            raise TypeError(f'{_named(cls)}.__replace__ missing {len(missing)} keyword argument{plural}: '
                            f'{", ".join(missing)}.')
        return cls(**{**state, **kwargs})


def _named(cls):
    return 'ast.AST' if cls is AST else cls.__name__


def _short(node, depth, open):
    """The repr of a node: three levels of it, and the first and last of each list."""
    name = _named(type(node))
    if depth <= 0 or any(node is other for other in open):
        return name + '(...)'
    open.append(node)
    parts = []
    for field in node._fields:
        value = getattr(node, field)
        if isinstance(value, (list, tuple)):
            shown = [value[0], value[-1]] if len(value) > 2 else value
            texts = [_short(item, depth - 1, open) if isinstance(item, AST) else repr(item) for item in shown]
            if len(value) > 2:
                texts.insert(1, '...')
            text = ', '.join(texts)
            text = f'[{text}]' if isinstance(value, list) else f'({text})'
        elif isinstance(value, AST):
            text = _short(value, depth - 1, open)
        else:
            text = repr(value)
        parts.append(f'{field}={text}')
    open.pop()
    return f'{name}({", ".join(parts)})'


_Union = type(int | str)
_GenericAlias = type(list[int])

_classes = {}


def _define():
    scope = globals()
    plain = {'identifier': str, 'string': str, 'int': int, 'constant': object}
    types = {}
    for name, base, placed, doc, fields in _rows():
        names = tuple([field for field, kind, count in fields])
        space = {'__doc__': doc, '__module__': 'ast', '_fields': names, '__match_args__': names}
        if base is None:
            space['_attributes'] = ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') if placed else ()
            # Those of patterns and of type parameters are required.
            if placed and name not in ('pattern', 'type_param'):
                space['end_lineno'] = space['end_col_offset'] = None
        for field, kind, count in fields:
            if count == '?':
                space[field] = None
        types[name] = fields
        scope[name] = _classes[name] = type(name, (AST if base is None else scope[base],), space)
        if not fields:
            _classes[name + '()'] = object.__new__(scope[name])
    shared = {}
    groups = {cls.__base__ for cls in _classes.values() if isinstance(cls, type)}
    for name, fields in types.items():
        cls = scope[name]
        if cls in groups:
            continue
        made = {}
        for field, kind, count in fields:
            what = shared.get((kind, count))
            if what is None:
                what = plain.get(kind) or scope[kind]
                what = list[what] if '*' in count else what | None if count == '?' else what
                shared[kind, count] = what
            made[field] = what
        cls._field_types = made
        cls.__annotations__ = made


_define()
del _define


class slice(AST):
    """Deprecated AST node class."""


class Index(slice):
    """Deprecated AST node class. Use the index value directly instead."""

    def __new__(cls, value, **kwargs):
        return value


class ExtSlice(slice):
    """Deprecated AST node class. Use ast.Tuple instead."""

    def __new__(cls, dims=(), **kwargs):
        return Tuple(list(dims), Load(), **kwargs)


class Suite(mod):
    """Deprecated AST node class.  Unused in Python 3."""


class AugLoad(expr_context):
    """Deprecated AST node class.  Unused in Python 3."""


class AugStore(expr_context):
    """Deprecated AST node class.  Unused in Python 3."""


class Param(expr_context):
    """Deprecated AST node class.  Unused in Python 3."""


def parse(source, filename='<unknown>', mode='exec', *, type_comments=False, feature_version=None, optimize=-1):
    """
    Parse the source into an AST node.
    Equivalent to compile(source, filename, mode, PyCF_ONLY_AST).
    Pass type_comments=True to get back type comments where the syntax allows.
    """
    flags = PyCF_ONLY_AST
    if optimize > 0:
        flags |= PyCF_OPTIMIZED_AST
    if type_comments:
        flags |= PyCF_TYPE_COMMENTS
    if feature_version is None:
        feature_version = -1
    elif isinstance(feature_version, tuple):
        major, minor = feature_version
        if major != 3:
            raise ValueError(f'Unsupported major version: {major}')
        feature_version = minor
    return compile(source, filename, mode, flags, _feature_version=feature_version, optimize=optimize)


def _compile(source, filename, mode, flags, optimize, version):
    """What compile() does with flags of this module, or with a node."""
    only = flags & PyCF_ONLY_AST
    if mode not in ('exec', 'eval', 'single'):
        if mode != 'func_type':
            more = ", 'single' or 'func_type'" if only else " or 'single'"
            raise ValueError(f"compile() mode must be 'exec', 'eval'{more}")
        if not only:
            raise ValueError("compile() mode 'func_type' requires flag PyCF_ONLY_AST")
    if isinstance(source, AST):
        if not only:
            code, told = _lower(_classes, source, filename, mode, int(optimize))
            if told is not None:
                import warnings
                warnings._compiled(told, filename)
            return code
        from copy import deepcopy
        return deepcopy(source)
    if not isinstance(version, int):
        raise TypeError(f'{type(version).__name__!r} object cannot be interpreted as an integer')
    tree, told = _read(_classes, source, filename, mode)
    if told is not None:
        import warnings
        warnings._compiled(told, filename)
    if flags & PyCF_TYPE_COMMENTS and mode != 'func_type':
        from ast import _typed
        _typed(tree, source)
    if 0 <= version < 14:
        _check_version(tree, version, filename, source)
    if flags & 0x8000 and optimize > 0:
        for node in walk(tree):
            for name, value in iter_fields(node):
                if isinstance(value, Name) and value.id == '__debug__':
                    setattr(node, name, copy_location(Constant(False), value))
            if optimize > 1 and isinstance(node, (Module, ClassDef, FunctionDef, AsyncFunctionDef)):
                first = node.body[0] if node.body else None
                if isinstance(first, Expr) and isinstance(first.value, Constant) and isinstance(first.value.value, str):
                    node.body[:1] = () if len(node.body) > 1 else (copy_location(Pass(), first),)
    return tree


_NEWER = {
    'Match': (10, 'Pattern matching is'), 'NamedExpr': (8, 'Assignment expressions are'),
    'TryStar': (11, 'Exception groups are'), 'TypeAlias': (12, 'Type statement is'),
    'TemplateStr': (14, 't-strings are'), 'AsyncFunctionDef': (5, 'Async functions are'), 'Await': (5, 'Await expressions are'),
    'AsyncFor': (5, 'Async for loops are'), 'AsyncWith': (5, 'Async with statements are'), 'AnnAssign': (6, 'Variable annotation syntax is'),
}


def _check_version(tree, version, filename, source):
    for node in walk(tree):
        since, what = _NEWER.get(type(node).__name__, (0, ''))
        if since > version:
            lines = (source if isinstance(source, str) else bytes(source).decode()).splitlines(True)
            line = lines[node.end_lineno - 1]
            raise SyntaxError(f'{what} only supported in Python 3.{since} and greater',
                              (filename, node.end_lineno, node.end_col_offset, line, node.end_lineno, node.end_col_offset + 1))
`;
