/** Looking into annotations: get_type_hints, get_origin, get_args. */
export const HINTS: string = String.raw`

def _eval_type(t, globalns, localns, type_params=(), format=1, owner=None, guard=frozenset()):
    """Evaluate all names of types in a type; those in ${'`'}guard${'`'} are being evaluated and stay as they are."""
    if isinstance(t, ForwardRef):
        return evaluate_forward_ref(t, globals=globalns, locals=localns, type_params=type_params, owner=owner,
                                    format=format, _recursive_guard=guard)
    sort = _sort(t)
    if not sort or sort == 'Literal':
        return t
    if sort == 'generic' and t.__unpacked__:
        return _eval_type(Unpack[t.__origin__[t.__args__]], globalns, localns, type_params, format, owner, guard)
    args = []
    for a in t.__args__:
        if sort == 'generic' and isinstance(a, str):
            a = ForwardRef(a)
        if isinstance(a, list):
            a = [_eval_type(x, globalns, localns, type_params, format, owner, guard) for x in a]
        args.append(_eval_type(a, globalns, localns, type_params, format, owner, guard))
    if all(x is y for x, y in zip(args, t.__args__)):
        return t
    return _with_args(t, tuple(args))


def _strip_annotations(t):
    """Strip the notes of Annotated, and the qualifiers of keys, from a type."""
    sort = _sort(t)
    if not sort or sort == 'Literal':
        return t
    if sort in ('Annotated', 'Required', 'NotRequired', 'ReadOnly'):
        return _strip_annotations(t.__args__[0])
    stripped = tuple(_strip_annotations(a) for a in t.__args__)
    if all(x is y for x, y in zip(stripped, t.__args__)):
        return t
    return _with_args(t, stripped)


def get_type_hints(obj, globalns=None, localns=None, include_extras=False, *, format=1):
    """Return type hints for an object.

    This is often the same as obj.__annotations__, but it handles
    forward references encoded as string literals and recursively replaces all
    'Annotated[T, ...]' with 'T' (unless 'include_extras=True').
    """
    if getattr(obj, '__no_type_check__', None):
        return {}
    import types
    import annotationlib
    if isinstance(obj, type):
        hints = {}
        for base in reversed(obj.__mro__):
            ann = annotationlib.get_annotations(base, format=format)
            if format == 4:
                hints.update(ann)
                continue
            if globalns is None:
                base_globals = getattr(sys.modules.get(base.__module__, None), '__dict__', {})
            else:
                base_globals = globalns
            base_locals = dict(vars(base)) if localns is None else localns
            if localns is None and globalns is None:
                # Names of the module come before those of the class here, as they always did.
                base_globals, base_locals = base_locals, base_globals
            type_params = base.__type_params__
            for name, value in ann.items():
                if value is None:
                    value = type(None)
                elif isinstance(value, str):
                    value = ForwardRef(value, is_argument=False, is_class=True)
                hints[name] = _eval_type(value, base_globals, base_locals, type_params, format, obj)
        if include_extras or format == 4:
            return hints
        return {k: _strip_annotations(t) for k, t in hints.items()}

    hints = annotationlib.get_annotations(obj, format=format)
    if not hints and not isinstance(obj, types.ModuleType) and not callable(obj) \
            and not hasattr(obj, '__annotations__') and not hasattr(obj, '__annotate__'):
        raise TypeError(f'{obj!r} is not a module, class, method, or function.')
    if format == 4:
        return hints
    if globalns is None:
        if isinstance(obj, types.ModuleType):
            globalns = obj.__dict__
        else:
            nsobj = obj
            while hasattr(nsobj, '__wrapped__'):
                nsobj = nsobj.__wrapped__
            globalns = annotationlib._globals(nsobj)
            if globalns is None:
                globalns = getattr(sys.modules.get(getattr(nsobj, '__module__', None)), '__dict__', {})
        if localns is None:
            localns = globalns
    elif localns is None:
        localns = globalns
    type_params = getattr(obj, '__type_params__', ())
    hints = dict(hints)
    for name, value in hints.items():
        if value is None:
            value = type(None)
        elif isinstance(value, str):
            value = ForwardRef(value, is_argument=not isinstance(obj, types.ModuleType), is_class=False)
        hints[name] = _eval_type(value, globalns, localns, type_params, format, obj)
    return hints if include_extras else {k: _strip_annotations(t) for k, t in hints.items()}


def get_origin(tp):
    """Get the unsubscripted version of a type.

    This supports generic types, Callable, Tuple, Union, Literal, Final, ClassVar,
    Annotated, and others. Return None for unsupported types.
    """
    sort = _sort(tp)
    if sort == 'Annotated':
        return Annotated
    if sort or isinstance(tp, (type(List), ParamSpecArgs, ParamSpecKwargs)):
        return tp.__origin__
    if tp is Generic:
        return Generic
    return None


def get_args(tp):
    """Get type arguments with all substitutions performed.

    For unions, basic simplifications used by Union constructor are performed.
    """
    sort = _sort(tp)
    if not sort:
        return ()
    if sort == 'Annotated':
        return (tp.__origin__, *tp.__metadata__)
    args = tp.__args__
    origin = tp.__origin__
    if len(args) > 0 and getattr(origin, '__name__', None) == 'Callable' and origin.__module__ == 'collections.abc':
        if not (len(args) == 2 and (args[0] is ... or isinstance(args[0], ParamSpec) or get_origin(args[0]) is Concatenate)):
            return ([*args[:-1]], args[-1])
    return args


def evaluate_forward_ref(forward_ref, *, owner=None, globals=None, locals=None, type_params=None, format=None,
                         _recursive_guard=frozenset()):
    """Evaluate a forward reference as a type hint."""
    if format == 4:
        return forward_ref.__forward_arg__
    if forward_ref.__forward_arg__ in _recursive_guard:
        return forward_ref
    if format is None:
        format = 1
    value = forward_ref.evaluate(globals=globals, locals=locals, type_params=type_params, owner=owner, format=format)
    if isinstance(value, str):
        value = ForwardRef(value)
    if isinstance(value, ForwardRef) and format == 3:
        return value
    if value is None:
        value = type(None)
    return _eval_type(value, globals, locals, type_params, format, owner, _recursive_guard | {forward_ref.__forward_arg__})
`;
