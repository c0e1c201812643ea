/** Members, classes and documentation. */
export const MEMBERS: string = String.raw`

def _dynamic():
    # A class of an enumeration is there only if that module is.
    enum = sys.modules.get('enum')
    return types.DynamicClassAttribute if enum is None else (types.DynamicClassAttribute, enum.property)


def _getmembers(object, predicate, getter):
    results = []
    processed = set()
    names = dir(object)
    if isclass(object):
        mro = getmro(object)
        dynamic = _dynamic()
        for base in object.__bases__:
            for k, v in base.__dict__.items():
                if isinstance(v, dynamic):
                    names.append(k)
    else:
        mro = ()
    for key in names:
        try:
            value = getter(object, key)
            if key in processed:
                raise AttributeError
        except AttributeError:
            for base in mro:
                if key in base.__dict__:
                    value = base.__dict__[key]
                    break
            else:
                continue
        if not predicate or predicate(value):
            results.append((key, value))
        processed.add(key)
    results.sort(key=lambda pair: pair[0])
    return results


def getmembers(object, predicate=None):
    """Return all members of an object as (name, value) pairs sorted by name."""
    return _getmembers(object, predicate, getattr)


def getmembers_static(object, predicate=None):
    """Return all members of an object as (name, value) pairs sorted by name, without descriptors."""
    return _getmembers(object, predicate, getattr_static)


_sentinel = object()


_mro_of = type.__dict__['__mro__'].__get__
_names_of = type.__dict__['__dict__'].__get__


def _shadowed_dict(cls):
    """What stands in a class where the dictionary of its instances would be; _sentinel if nothing does."""
    for base in _mro_of(cls):
        found = _names_of(base).get('__dict__', _sentinel)
        if found is not _sentinel and not (type(found) is types.GetSetDescriptorType and found.__objclass__ is base):
            return found
    return _sentinel


def _in_class(cls, attr):
    for base in _mro_of(cls):
        if _shadowed_dict(type(base)) is _sentinel and attr in base.__dict__:
            return base.__dict__[attr]
    return _sentinel


def getattr_static(obj, attr, default=_sentinel):
    """Retrieve attributes without triggering dynamic lookup."""
    instance_result = _sentinel
    klass = obj
    if type not in _mro_of(type(obj)):
        klass = type(obj)
        shadow = _shadowed_dict(klass)
        if shadow is _sentinel or type(shadow) is types.MemberDescriptorType:
            try:
                instance_result = dict.get(object.__getattribute__(obj, '__dict__'), attr, _sentinel)
            except AttributeError:
                pass
    klass_result = _in_class(klass, attr)
    if instance_result is not _sentinel and klass_result is not _sentinel:
        kind = type(klass_result)
        if _in_class(kind, '__get__') is not _sentinel and (
                _in_class(kind, '__set__') is not _sentinel or _in_class(kind, '__delete__') is not _sentinel):
            return klass_result
    if instance_result is not _sentinel:
        return instance_result
    if klass_result is _sentinel and obj is klass:
        klass_result = _in_class(type(klass), attr)
    if klass_result is not _sentinel:
        return klass_result
    if default is not _sentinel:
        return default
    raise AttributeError(attr)


def getmro(cls):
    """Return tuple of base classes (including cls) in method resolution order."""
    return cls.__mro__


def walktree(classes, children, parent):
    """Recursive helper function for getclasstree()."""
    results = []
    classes.sort(key=lambda c: (c.__module__, c.__name__))
    for c in classes:
        results.append((c, c.__bases__))
        if c in children:
            results.append(walktree(children[c], children, c))
    return results


def getclasstree(classes, unique=False):
    """Arrange the given list of classes into a hierarchy of nested lists."""
    children = {}
    roots = []
    for c in classes:
        if c.__bases__:
            for parent in c.__bases__:
                if parent not in children:
                    children[parent] = []
                if c not in children[parent]:
                    children[parent].append(c)
                if unique and parent in classes:
                    break
        elif c not in roots:
            roots.append(c)
    for parent in children:
        if parent not in classes:
            roots.append(parent)
    return walktree(roots, children, None)


_RECORDS = {
    'Attribute': 'name kind defining_class object',
    'ClosureVars': 'nonlocals globals builtins unbound',
    'FullArgSpec': 'args, varargs, varkw, defaults, kwonlyargs, kwonlydefaults, annotations',
}


# What makes signatures. It needs enum, and asking what an object is does not.
_SIGNATURES = {'BoundArguments', 'BufferFlags', 'Parameter', 'Signature', '_ParameterKind', '_empty', '_void', 'formatannotation',
               'formatannotationrelativeto', 'get_annotations', 'getcallargs', 'getfullargspec', 'signature'}


def __dir__():
    return globals().keys() | _RECORDS.keys() | _SIGNATURES


def __getattr__(name):
    # Made when first asked for: few programs need them.
    if name in _SIGNATURES:
        import _inspect as made
        value = getattr(made, name)
    elif name in _RECORDS:
        from collections import namedtuple
        value = namedtuple(name, _RECORDS[name], module='inspect')
    else:
        raise AttributeError(f"module 'inspect' has no attribute {name!r}")
    globals()[name] = value
    return value


def classify_class_attrs(cls):
    """Return list of attribute-descriptor tuples."""
    Attribute = __getattr__('Attribute')
    result = []
    mro = getmro(cls)
    metas = tuple(meta for meta in getmro(type(cls)) if meta not in (type, object))
    # A computed attribute may have the name of one that the metaclass answers: it comes a second time.
    kinds = _dynamic()
    dynamic = [name for base in mro for name, value in base.__dict__.items()
               if isinstance(value, kinds) and value.fget is not None]
    processed = set()
    for name in dir(cls) + dynamic:
        home = got = own = None
        if name not in processed and name != '__dict__':
            try:
                got = getattr(cls, name)
            except Exception:
                pass
            else:
                home = getattr(got, '__objclass__', None)
                if home not in mro:
                    home = _answering(cls, name, got, mro, metas)
        for base in (*mro, *metas):
            if name in base.__dict__:
                own = base.__dict__[name]
                if home not in metas:
                    home = base
                break
        if home is None:
            continue
        obj = own
        if isinstance(own, (staticmethod, types.BuiltinMethodType)):
            kind = 'static method'
        elif isinstance(own, (classmethod, types.ClassMethodDescriptorType)):
            kind = 'class method'
        elif isinstance(own, property):
            kind = 'property'
        else:
            obj = own if got is None else got
            kind = 'method' if isroutine(obj) else 'data'
        result.append(Attribute(name, kind, home, obj))
        processed.add(name)
    return result


def _answering(cls, name, value, mro, metas):
    """The last class, or else metaclass, that answers the value for the name."""
    home = None
    for base in mro:
        if getattr(base, name, None) is value:
            home = base
    for meta in metas:
        try:
            if meta.__getattr__(cls, name) is value:
                home = meta
        except AttributeError:
            pass
    return home


def unwrap(func, *, stop=None):
    """Get the object wrapped by *func*."""
    f = func
    memo = {id(f): f}
    while not isinstance(func, type) and hasattr(func, '__wrapped__'):
        if stop is not None and stop(func):
            break
        func = func.__wrapped__
        if id(func) in memo or len(memo) >= sys.getrecursionlimit():
            raise ValueError(f'wrapper loop when unwrapping {f!r}')
        memo[id(func)] = func
    return func


def indentsize(line):
    """Return the indent size, in spaces, at the start of a line of text."""
    expline = line.expandtabs()
    return len(expline) - len(expline.lstrip())


def _finddoc(obj):
    if isclass(obj):
        for base in obj.__mro__:
            if base is not object:
                doc = base.__doc__
                if doc is not None:
                    return doc
        return None
    name = getattr(obj, '__name__', None)
    if ismethod(obj):
        owner = obj.__self__ if isinstance(obj.__self__, type) else type(obj.__self__)
    elif isfunction(obj):
        cls = None
        parts = obj.__qualname__.split('.')[:-1]
        if parts and '<locals>' not in parts:
            cls = sys.modules.get(obj.__module__)
            for part in parts:
                cls = getattr(cls, part, None)
        if not isclass(cls):
            return None
        owner = cls
    elif isinstance(obj, property):
        name = getattr(obj.fget, '__name__', None)
        parts = getattr(obj.fget, '__qualname__', '').split('.')[:-1]
        owner = sys.modules.get(getattr(obj.fget, '__module__', None)) if parts else None
        for part in parts:
            owner = getattr(owner, part, None)
        if not isclass(owner):
            return None
    elif ismemberdescriptor(obj):
        slots = getattr(obj.__objclass__, '__slots__', None)
        if isinstance(slots, dict) and name in slots:
            return slots[name]
        owner = obj.__objclass__
    else:
        return None
    for base in owner.__mro__:
        try:
            doc = getattr(base, name).__doc__
        except AttributeError:
            continue
        if doc is not None:
            return doc
    return None


def getdoc(object):
    """Get the documentation string for an object."""
    try:
        doc = object.__doc__
    except AttributeError:
        return None
    if doc is None:
        try:
            doc = _finddoc(object)
        except (AttributeError, TypeError):
            return None
    if not isinstance(doc, str):
        return None
    return cleandoc(doc)


def cleandoc(doc):
    """Clean up indentation from docstrings."""
    lines = doc.expandtabs().split('\n')
    margin = sys.maxsize
    for line in lines[1:]:
        content = len(line.lstrip(' '))
        if content:
            margin = min(margin, len(line) - content)
    if lines:
        lines[0] = lines[0].lstrip(' ')
    if margin < sys.maxsize:
        for i in range(1, len(lines)):
            lines[i] = lines[i][margin:]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return '\n'.join(lines)


def getmodule(object, _filename=None):
    """Return the module an object was defined in, or None if not found."""
    if ismodule(object):
        return object
    if hasattr(object, '__module__'):
        if object.__module__ == 'builtins':
            import builtins
            return builtins
        return sys.modules.get(object.__module__)
    return None


def getmodulename(path):
    """Return the module name for a given file, or None."""
    import os
    name = os.path.basename(path)
    for ending in ('.pyc', '.py'):
        if name.endswith(ending):
            return name[:-len(ending)]
    return None
`;
