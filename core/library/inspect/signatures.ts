/** Signatures of callables, a module of their own: what asks for them loads it (members.ts). */
export const SIGNATURES: string = String.raw`
import enum
import functools
import inspect
import sys
import types
from collections import OrderedDict
from annotationlib import get_annotations
from inspect import _parameters, isbuiltin, isfunction, ismethod, ismethoddescriptor, ismethodwrapper, unwrap

__name__ = 'inspect'

class _ParameterKind(enum.IntEnum):
    POSITIONAL_ONLY = 'positional-only'
    POSITIONAL_OR_KEYWORD = 'positional or keyword'
    VAR_POSITIONAL = 'variadic positional'
    KEYWORD_ONLY = 'keyword-only'
    VAR_KEYWORD = 'variadic keyword'

    def __new__(cls, description):
        value = len(cls.__members__)
        member = int.__new__(cls, value)
        member._value_ = value
        member.description = description
        return member

    def __str__(self):
        return self.name


_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_POSITIONAL, _KEYWORD_ONLY, _VAR_KEYWORD = _KINDS = tuple(_ParameterKind)


class BufferFlags(enum.IntFlag):
    SIMPLE = 0x0
    WRITABLE = 0x1
    FORMAT = 0x4
    ND = 0x8
    STRIDES = 0x10 | ND
    C_CONTIGUOUS = 0x20 | STRIDES
    F_CONTIGUOUS = 0x40 | STRIDES
    ANY_CONTIGUOUS = 0x80 | STRIDES
    INDIRECT = 0x100 | STRIDES
    CONTIG = ND | WRITABLE
    CONTIG_RO = ND
    STRIDED = STRIDES | WRITABLE
    STRIDED_RO = STRIDES
    RECORDS = STRIDES | WRITABLE | FORMAT
    RECORDS_RO = STRIDES | FORMAT
    FULL = INDIRECT | WRITABLE | FORMAT
    FULL_RO = INDIRECT | FORMAT
    READ = 0x100
    WRITE = 0x200


class _void:
    """A private marker - used in Parameter & Signature."""


class _empty:
    """Marker object for Signature.empty and Parameter.empty."""


def _unqualified(text):
    import re
    # The name of a member may have that of the module in it.
    return re.sub(r'[\w\.]+', lambda m: m.group().removeprefix('typing.'), text)


def formatannotation(annotation, base_module=None, *, quote_annotation_strings=True):
    """Render an annotation as a string."""
    if not quote_annotation_strings and isinstance(annotation, str):
        return annotation
    if getattr(annotation, '__module__', None) == 'typing':
        return _unqualified(repr(annotation))
    if isinstance(annotation, types.GenericAlias):
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ in ('builtins', base_module):
            return annotation.__qualname__
        return annotation.__module__ + '.' + annotation.__qualname__
    if hasattr(annotation, '__forward_arg__'):
        return annotation.__forward_arg__
    return repr(annotation)


def formatannotationrelativeto(object):
    module = getattr(object, '__module__', None)

    def _formatannotation(annotation):
        return formatannotation(annotation, module)
    return _formatannotation


class Parameter:
    """Represents a parameter in a function signature."""

    __slots__ = ('_name', '_kind', '_default', '_annotation')

    POSITIONAL_ONLY = _POSITIONAL_ONLY
    POSITIONAL_OR_KEYWORD = _POSITIONAL_OR_KEYWORD
    VAR_POSITIONAL = _VAR_POSITIONAL
    KEYWORD_ONLY = _KEYWORD_ONLY
    VAR_KEYWORD = _VAR_KEYWORD

    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        try:
            self._kind = _ParameterKind(kind)
        except ValueError:
            raise ValueError(f'value {kind!r} is not a valid Parameter.kind')
        if default is not _empty:
            if self._kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
                raise ValueError(f'{self._kind.description} parameters cannot have default values')
        self._default = default
        self._annotation = annotation
        if name is _empty:
            raise ValueError('name is a required attribute for Parameter')
        if not isinstance(name, str):
            raise TypeError(f'name must be a str, not a {type(name).__name__}')
        if name[0] == '.' and name[1:].isdigit():
            if self._kind != _POSITIONAL_OR_KEYWORD:
                raise ValueError('implicit arguments must be passed as positional or keyword arguments, not '
                                 f'{self._kind.description}')
            self._kind = _POSITIONAL_ONLY
            name = f'implicit{name[1:]}'
        import keyword
        is_keyword = keyword.iskeyword(name) and self._kind is not _POSITIONAL_ONLY
        if is_keyword or not name.isidentifier():
            raise ValueError(f'{name!r} is not a valid parameter name')
        self._name = name

    @property
    def name(self):
        return self._name

    @property
    def default(self):
        return self._default

    @property
    def annotation(self):
        return self._annotation

    @property
    def kind(self):
        return self._kind

    def replace(self, *, name=_void, kind=_void, annotation=_void, default=_void):
        """Creates a customized copy of the Parameter."""
        return type(self)(self._name if name is _void else name, self._kind if kind is _void else kind,
                          default=self._default if default is _void else default,
                          annotation=self._annotation if annotation is _void else annotation)

    def __str__(self):
        return self._format()

    def _format(self, *, quote_annotation_strings=True):
        kind = self.kind
        formatted = self._name
        if self._annotation is not _empty:
            annotation = formatannotation(self._annotation, quote_annotation_strings=quote_annotation_strings)
            formatted = f'{formatted}: {annotation}'
        if self._default is not _empty:
            if self._annotation is not _empty:
                formatted = f'{formatted} = {self._default!r}'
            else:
                formatted = f'{formatted}={self._default!r}'
        if kind == _VAR_POSITIONAL:
            formatted = '*' + formatted
        elif kind == _VAR_KEYWORD:
            formatted = '**' + formatted
        return formatted

    __replace__ = replace

    def __repr__(self):
        return f'<{self.__class__.__name__} "{self}">'

    def __reduce__(self):
        return type(self), (self._name, self._kind), {'_default': self._default, '_annotation': self._annotation}

    def __setstate__(self, state):
        self._default = state['_default']
        self._annotation = state['_annotation']

    def __hash__(self):
        return hash((self._name, self._kind, self._annotation, self._default))

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Parameter):
            return NotImplemented
        return (self._name == other._name and self._kind == other._kind and self._default == other._default
                and self._annotation == other._annotation)


class BoundArguments:
    """Result of Signature.bind call.  Holds the mapping of arguments to the function's parameters."""

    __slots__ = ('arguments', '_signature', '__weakref__')

    def __init__(self, signature, arguments):
        self.arguments = arguments
        self._signature = signature

    @property
    def signature(self):
        return self._signature

    @property
    def args(self):
        args = []
        for param_name, param in self._signature.parameters.items():
            if param.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                break
            try:
                arg = self.arguments[param_name]
            except KeyError:
                break
            if param.kind == _VAR_POSITIONAL:
                args.extend(arg)
            else:
                args.append(arg)
        return tuple(args)

    @property
    def kwargs(self):
        kwargs = {}
        kwargs_started = False
        for param_name, param in self._signature.parameters.items():
            if not kwargs_started:
                if param.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                    kwargs_started = True
                elif param_name not in self.arguments:
                    kwargs_started = True
                    continue
            if not kwargs_started:
                continue
            try:
                arg = self.arguments[param_name]
            except KeyError:
                continue
            if param.kind == _VAR_KEYWORD:
                kwargs.update(arg)
            else:
                kwargs[param_name] = arg
        return kwargs

    def apply_defaults(self):
        """Set default values for missing arguments."""
        arguments = self.arguments
        new_arguments = []
        for name, param in self._signature.parameters.items():
            try:
                new_arguments.append((name, arguments[name]))
            except KeyError:
                if param.default is not _empty:
                    val = param.default
                elif param.kind is _VAR_POSITIONAL:
                    val = ()
                elif param.kind is _VAR_KEYWORD:
                    val = {}
                else:
                    continue
                new_arguments.append((name, val))
        self.arguments = dict(new_arguments)

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return self.signature == other.signature and self.arguments == other.arguments

    def __repr__(self):
        args = []
        for arg, value in self.arguments.items():
            args.append(f'{arg}={value!r}')
        return f'<{self.__class__.__name__} ({", ".join(args)})>'


class Signature:
    """A Signature object represents the overall signature of a function."""

    __slots__ = ('_return_annotation', '_parameters')

    _parameter_cls = Parameter
    _bound_arguments_cls = BoundArguments
    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty, __validate_parameters__=True):
        params = OrderedDict()
        if parameters is not None:
            top_kind = _POSITIONAL_ONLY
            seen_default = False
            for param in parameters:
                kind = param.kind
                name = param.name
                if __validate_parameters__:
                    if kind < top_kind:
                        raise ValueError(f'wrong parameter order: {top_kind.description} parameter before '
                                         f'{kind.description} parameter')
                    if kind in (_VAR_POSITIONAL, _VAR_KEYWORD) and any(p.kind == kind for p in params.values()):
                        raise ValueError(f'more than one {kind.description} parameter')
                    top_kind = max(top_kind, kind)
                    if kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
                        if param.default is _empty:
                            if seen_default:
                                raise ValueError('non-default argument follows default argument')
                        else:
                            seen_default = True
                    if name in params:
                        raise ValueError(f'duplicate parameter name: {name!r}')
                params[name] = param
        self._parameters = types.MappingProxyType(params)
        self._return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False, annotation_format=1):
        """Constructs Signature for the given callable object."""
        return _signature_from_callable(obj, cls, follow_wrapped, globals, locals, eval_str, annotation_format)

    @property
    def parameters(self):
        return self._parameters

    @property
    def return_annotation(self):
        return self._return_annotation

    def replace(self, *, parameters=_void, return_annotation=_void):
        """Creates a customized copy of the Signature."""
        if parameters is _void:
            parameters = self.parameters.values()
        if return_annotation is _void:
            return_annotation = self._return_annotation
        return type(self)(parameters, return_annotation=return_annotation)

    __replace__ = replace

    def _hash_basis(self):
        params = tuple(param for param in self.parameters.values() if param.kind != _KEYWORD_ONLY)
        kwo_params = {param.name: param for param in self.parameters.values() if param.kind == _KEYWORD_ONLY}
        return params, kwo_params, self.return_annotation

    def __reduce__(self):
        return type(self), (tuple(self._parameters.values()),), {'_return_annotation': self._return_annotation}

    def __setstate__(self, state):
        self._return_annotation = state['_return_annotation']

    def __hash__(self):
        params, kwo_params, return_annotation = self._hash_basis()
        return hash((params, frozenset(kwo_params.values()), return_annotation))

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Signature):
            return NotImplemented
        return self._hash_basis() == other._hash_basis()

    def _bind(self, args, kwargs, *, partial=False):
        arguments = {}
        parameters = list(self.parameters.values())
        misplaced = []
        at = used = 0
        # Positional arguments, and behind them the parameters that nothing is said about, up to the first that may do without.
        while True:
            param = parameters[at] if at < len(parameters) else None
            if used < len(args):
                if param is None or param.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                    raise TypeError('too many positional arguments')
                at += 1
                if param.kind == _VAR_POSITIONAL:
                    arguments[param.name] = tuple(args[used:])
                    break
                if param.name in kwargs and param.kind != _POSITIONAL_ONLY:
                    raise TypeError(f'multiple values for argument {param.name!r}')
                arguments[param.name] = args[used]
                used += 1
            elif param is None or param.kind == _VAR_POSITIONAL:
                break
            elif param.name in kwargs:
                if param.kind != _POSITIONAL_ONLY:
                    break
                if param.default is _empty:
                    raise TypeError(f'missing a required positional-only argument: {param.name!r}')
                misplaced.append(param.name)
                at += 1
            elif param.kind == _VAR_KEYWORD or param.default is not _empty or partial:
                break
            else:
                kind = ' keyword-only' if param.kind == _KEYWORD_ONLY else ''
                raise TypeError(f'missing a required{kind} argument: {param.name!r}')
        # From there on all are looked for among the keywords, even what is positional only: CPython does so.
        var_keyword = None
        for param in parameters[at:]:
            if param.kind == _VAR_KEYWORD:
                var_keyword = param
            elif param.kind != _VAR_POSITIONAL:
                if param.name in kwargs:
                    arguments[param.name] = kwargs.pop(param.name)
                elif param.default is _empty and not partial:
                    raise TypeError(f'missing a required argument: {param.name!r}')
        if kwargs:
            if var_keyword is None:
                if misplaced:
                    raise TypeError(f'got some positional-only arguments passed as keyword arguments: {", ".join(misplaced)!r}')
                raise TypeError(f'got an unexpected keyword argument {next(iter(kwargs))!r}')
            arguments[var_keyword.name] = kwargs
        return self._bound_arguments_cls(self, arguments)

    def bind(self, /, *args, **kwargs):
        """Get a BoundArguments object, that maps the passed arguments to the function's signature."""
        return self._bind(args, kwargs)

    def bind_partial(self, /, *args, **kwargs):
        """Get a BoundArguments object, that partially maps the passed arguments to the function's signature."""
        return self._bind(args, kwargs, partial=True)

    def __repr__(self):
        return f'<{self.__class__.__name__} {self}>'

    def __str__(self):
        return self.format()

    def format(self, *, max_width=None, quote_annotation_strings=True):
        """Create a string representation of the Signature object."""
        result = []
        render_pos_only_separator = False
        render_kw_only_separator = True
        for param in self.parameters.values():
            formatted = param._format(quote_annotation_strings=quote_annotation_strings)
            kind = param.kind
            if kind == _POSITIONAL_ONLY:
                render_pos_only_separator = True
            elif render_pos_only_separator:
                result.append('/')
                render_pos_only_separator = False
            if kind == _VAR_POSITIONAL:
                render_kw_only_separator = False
            elif kind == _KEYWORD_ONLY and render_kw_only_separator:
                result.append('*')
                render_kw_only_separator = False
            result.append(formatted)
        if render_pos_only_separator:
            result.append('/')
        rendered = f'({", ".join(result)})'
        if max_width is not None and len(rendered) > max_width:
            rendered = '(\n    ' + ',\n    '.join(result) + '\n)'
        if self.return_annotation is not _empty:
            anno = formatannotation(self.return_annotation, quote_annotation_strings=quote_annotation_strings)
            rendered += f' -> {anno}'
        return rendered


def _from_function(cls, func, globals, locals, eval_str, format):
    annotations = get_annotations(func, globals=globals, locals=locals, eval_str=eval_str, format=format)
    params = [cls._parameter_cls(name, _KINDS[kind], default=default if has else _empty,
                                 annotation=annotations.get(name, _empty))
              for name, kind, has, default in _parameters(func)]
    return cls(params, return_annotation=annotations.get('return', _empty), __validate_parameters__=False)


def _split(text):
    """The parts of a list of parameters that commas divide."""
    parts, depth, start, quote = [], 0, 0, ''
    for i, c in enumerate(text):
        if quote:
            if c == quote:
                quote = ''
        elif c in '"\'':
            quote = c
        elif c in '([{':
            depth += 1
        elif c in ')]}':
            depth -= 1
        elif c == ',' and depth == 0:
            parts.append(text[start:i].strip())
            start = i + 1
    parts.append(text[start:].strip())
    return [p for p in parts if p]


def _from_text(cls, obj, text, skip_bound):
    if '<unrepresentable>' in text or '[' in text:
        raise ValueError(f'{obj!r} builtin has invalid signature')
    parts = _split(text.strip()[1:text.rindex(')')])
    kinds = _POSITIONAL_ONLY if '/' in parts else _POSITIONAL_OR_KEYWORD
    params = []
    for part in parts:
        if part == '/':
            kinds = _POSITIONAL_OR_KEYWORD
            continue
        if part == '*':
            kinds = _KEYWORD_ONLY
            continue
        name, eq, default = part.partition('=')
        if name.startswith('$'):
            bound = isbuiltin(obj) or ismethodwrapper(obj)
            if not bound or not skip_bound and name != '$module':
                params.append(cls._parameter_cls(name[1:], _POSITIONAL_ONLY))
            continue
        if name.startswith('**'):
            params.append(cls._parameter_cls(name[2:], _VAR_KEYWORD))
        elif name.startswith('*'):
            params.append(cls._parameter_cls(name[1:], _VAR_POSITIONAL))
            kinds = _KEYWORD_ONLY
        else:
            value = _empty
            if eq:
                try:
                    value = eval(default, {'sys': sys})
                except Exception:
                    value = default
            params.append(cls._parameter_cls(name, kinds, default=value))
    return cls(params)


def _bound_method(sig):
    params = tuple(sig.parameters.values())
    if not params or params[0].kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
        raise ValueError('invalid method signature')
    if params[0].kind in (_POSITIONAL_OR_KEYWORD, _POSITIONAL_ONLY):
        params = params[1:]
    return sig.replace(parameters=params)


def _from_partial(wrapped_sig, partial):
    old = wrapped_sig.parameters
    placeholder = getattr(functools, 'Placeholder', _void)
    params = []
    positional = list(partial.args)
    transform_to_kwonly = False
    try:
        bound = wrapped_sig.bind_partial(*partial.args, **partial.keywords).arguments
    except TypeError as ex:
        raise ValueError(f'partial object {partial!r} has incorrect arguments') from ex
    for name, param in old.items():
        if positional and param.kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
            given = positional.pop(0)
            if given is placeholder:
                params.append(param.replace(kind=_POSITIONAL_ONLY, default=_empty))
            continue
        if param.kind == _VAR_POSITIONAL:
            if not transform_to_kwonly:
                params.append(param)
            continue
        if name in partial.keywords:
            if param.kind != _POSITIONAL_ONLY:
                transform_to_kwonly = True
                params.append(param.replace(kind=_KEYWORD_ONLY, default=partial.keywords[name]))
            elif name not in bound:
                params.append(param)
            continue
        if transform_to_kwonly and param.kind == _POSITIONAL_OR_KEYWORD:
            param = param.replace(kind=_KEYWORD_ONLY)
        params.append(param)
    return wrapped_sig.replace(parameters=params)


def _of_partial_method(wrapped_sig, method):
    first, *others = wrapped_sig.parameters.values()
    if first.kind is _VAR_POSITIONAL:
        return _from_partial(wrapped_sig, method)
    rest = _from_partial(wrapped_sig.replace(parameters=others), method)
    return wrapped_sig.replace(parameters=(first, *rest.parameters.values()))


# Methods that Python text cannot have made; they tell their parameters by a text.
_BUILT_IN = (types.MethodDescriptorType, types.WrapperDescriptorType, types.ClassMethodDescriptorType,
             types.BuiltinFunctionType, types.MethodWrapperType)


def _own_method(cls, name, follow_wrapped):
    """What a class has by that name, as its instances call it; None if it is built in."""
    # __new__ makes instances of the class that it is asked of, so it is not bound by looking it up.
    method = getattr(cls, name, None) if name == '__new__' else inspect.getattr_static(cls, name, None)
    if method is None:
        return None
    wrapped = method
    if follow_wrapped:
        wrapped = unwrap(method, stop=lambda m: hasattr(m, '__signature__') or isinstance(m, _BUILT_IN))
    if isinstance(wrapped, _BUILT_IN):
        return None
    return method if name == '__new__' else _bound(method, cls)


def _bound(method, owner):
    get = getattr(type(method), '__get__', None)
    return method if isinstance(method, type) or get is None else get(method, owner, type(owner))


def _signature_from_callable(obj, cls, follow_wrapped=True, globals=None, locals=None, eval_str=False, format=1,
                             skip_bound_arg=True):
    def again(o):
        return _signature_from_callable(o, cls, follow_wrapped, globals, locals, eval_str, format, skip_bound_arg)
    if not callable(obj):
        raise TypeError(f'{obj!r} is not a callable object')
    if isinstance(obj, types.MethodType):
        sig = again(obj.__func__)
        return _bound_method(sig) if skip_bound_arg else sig
    if follow_wrapped:
        obj = unwrap(obj, stop=lambda f: hasattr(f, '__signature__') or isinstance(f, types.MethodType))
        if isinstance(obj, types.MethodType):
            return again(obj)
    sig = getattr(obj, '__signature__', None)
    if sig is not None:
        if not isinstance(sig, Signature):
            if callable(sig):
                sig = sig()
            if isinstance(sig, str):
                return _from_text(cls, obj, sig, skip_bound_arg)
            if not isinstance(sig, Signature):
                raise TypeError(f'unexpected object {sig!r} in __signature__ attribute')
        return sig
    partialmethod = getattr(obj, '__partialmethod__', None)
    if isinstance(partialmethod, functools.partialmethod):
        return _of_partial_method(again(partialmethod.func), partialmethod)
    if isfunction(obj):
        text = getattr(obj, '__text_signature__', None)
        if text:
            return _from_text(cls, obj, text, skip_bound_arg)
        return _from_function(cls, obj, globals, locals, eval_str, format)
    if isinstance(obj, functools.partial):
        return _from_partial(again(obj.func), obj)
    if isinstance(obj, type):
        call = _own_method(type(obj), '__call__', follow_wrapped)
        if call is not None:
            return again(call)
        new = _own_method(obj, '__new__', follow_wrapped)
        init = _own_method(obj, '__init__', follow_wrapped)
        for base in obj.__mro__:
            own = base.__dict__.get('__text_signature__')
            if isinstance(own, str):
                return _from_text(cls, obj, own, skip_bound_arg)
            if base.__module__ == 'datetime':
                # In CPython they are not Python, and tell nothing.
                raise ValueError(f'no signature found for builtin type {obj!r}')
            if new is not None and '__new__' in base.__dict__:
                return _bound_method(again(new)) if skip_bound_arg else again(new)
            if init is not None and '__init__' in base.__dict__:
                return again(init)
        for base in obj.__mro__[:-1]:
            text = getattr(base, '__text_signature__', None)
            if text:
                return _from_text(cls, base, text, skip_bound_arg)
        if obj is type:
            raise ValueError(f'no signature found for builtin {obj!r}')
        if type in obj.__mro__:
            raise ValueError(f'callable {obj!r} is not supported by signature')
        if unwrap(obj.__init__) == object.__init__ and unwrap(obj.__new__) == object.__new__:
            return cls([])
        raise ValueError(f'no signature found for builtin type {obj!r}')
    text = getattr(obj, '__text_signature__', None)
    # What has __get__ counts as built in here, also where its __get__ is Python.
    if isinstance(obj, _BUILT_IN) or ismethoddescriptor(obj):
        if not text:
            raise ValueError(f'no signature found for builtin {obj!r}')
        return _from_text(cls, obj, text, skip_bound_arg)
    call = inspect.getattr_static(type(obj), '__call__', None)
    if call is not None:
        if text:
            return _from_text(cls, obj, text, skip_bound_arg)
        return again(_bound(call, obj))
    raise ValueError(f'callable {obj!r} is not supported by signature')


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False, annotation_format=1):
    """Get a signature object for the passed callable."""
    return Signature.from_callable(obj, follow_wrapped=follow_wrapped, globals=globals, locals=locals, eval_str=eval_str,
                                   annotation_format=annotation_format)


def getfullargspec(func):
    """Get the names and default values of a callable object's parameters."""
    try:
        sig = _signature_from_callable(func, Signature, follow_wrapped=False, skip_bound_arg=False)
    except Exception as ex:
        raise TypeError('unsupported callable') from ex
    args, posonly, kwonly, defaults, annotations, kwdefaults = [], [], [], (), {}, {}
    varargs = varkw = None
    if sig.return_annotation is not sig.empty:
        annotations['return'] = sig.return_annotation
    for param in sig.parameters.values():
        kind, name = param.kind, param.name
        if kind is _POSITIONAL_ONLY:
            posonly.append(name)
            if param.default is not param.empty:
                defaults += (param.default,)
        elif kind is _POSITIONAL_OR_KEYWORD:
            args.append(name)
            if param.default is not param.empty:
                defaults += (param.default,)
        elif kind is _VAR_POSITIONAL:
            varargs = name
        elif kind is _KEYWORD_ONLY:
            kwonly.append(name)
            if param.default is not param.empty:
                kwdefaults[name] = param.default
        elif kind is _VAR_KEYWORD:
            varkw = name
        if param.annotation is not param.empty:
            annotations[name] = param.annotation
    return inspect.FullArgSpec(posonly + args, varargs, varkw, defaults or None, kwonly, kwdefaults or None, annotations)


def getcallargs(func, /, *positional, **named):
    """Get the mapping of arguments to values."""
    spec = getfullargspec(func)
    name, args = func.__name__, spec.args
    if ismethod(func) and func.__self__ is not None:
        positional = (func.__self__, *positional)
    values = dict(zip(args, positional))
    if spec.varargs:
        values[spec.varargs] = tuple(positional[len(args):])
    if spec.varkw:
        values[spec.varkw] = {}
    for key, value in named.items():
        if key not in args and key not in spec.kwonlyargs:
            if not spec.varkw:
                raise TypeError(f'{name}() got an unexpected keyword argument {key!r}')
            values[spec.varkw][key] = value
        elif key in values:
            raise TypeError(f'{name}() got multiple values for argument {key!r}')
        else:
            values[key] = value
    defaults = spec.defaults or ()
    required = args[:len(args) - len(defaults)]
    if len(positional) > len(args) and not spec.varargs:
        _too_many(name, args, spec.kwonlyargs, len(defaults), len(positional), values)
    if len(positional) < len(args):
        _missing(name, 'positional', [n for n in required if n not in values])
        for n, default in zip(args[len(required):], defaults):
            values.setdefault(n, default)
    known = spec.kwonlydefaults or {}
    for n in spec.kwonlyargs:
        if n not in values and n in known:
            values[n] = known[n]
    _missing(name, 'keyword-only', [n for n in spec.kwonlyargs if n not in values])
    return values


def _missing(name, kind, names):
    if not names:
        return
    texts = [repr(n) for n in names]
    if len(texts) < 3:
        listed = ' and '.join(texts)
    else:
        listed = ', '.join(texts[:-1]) + ' and ' + texts[-1]
    raise TypeError(f'{name}() missing {len(names)} required {kind} argument{"s"[len(names) == 1:]}: {listed}')


def _too_many(name, args, kwonly, defaults, given, values):
    least = len(args) - defaults
    takes = f'from {least} to {len(args)}' if defaults else f'{len(args)}'
    plural = 's' if defaults or len(args) != 1 else ''
    more = sum(n in values for n in kwonly)
    beside = f' positional argument{"s"[given == 1:]} (and {more} keyword-only argument{"s"[more == 1:]})' if more else ''
    raise TypeError(f'{name}() takes {takes} positional argument{plural} but {given}{beside} {"was" if given == 1 and not more else "were"} given')
`;
