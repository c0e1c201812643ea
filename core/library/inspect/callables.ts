/** Python of signatures: that of each kind of callable. */
export const CALLABLES: string = String.raw`
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

`;
