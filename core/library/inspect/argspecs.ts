/** Python of signatures: `getfullargspec` and `getcallargs`, the older form of what they tell. */
export const ARGSPECS: string = String.raw`
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
