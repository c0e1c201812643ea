/** Python behind operators, attributes and calls that stand for them: who is asked when the first one did not know. */
export const OPERATORS: Readonly<Record<string, string>> = {
  binary_second: `
def binary_second(a, b, op, inplace):
    for f, o, other in $binary_rest(a, b, op, inplace):
        r = $bind_special(o, f)(other)
        if r is not NotImplemented:
            return r
    $binary_error(a, b, op, inplace)
`,
  compare_second: `
def compare_second(a, b, op):
    for f, o, other in $compare_rest(a, b, op):
        r = $bind_special(o, f)(other)
        if r is not NotImplemented:
            return r
    return $compare_default(a, b, op)
`,
  contains_iter: `
def contains_iter(container, x):
    items = None
    try:
        items = iter(container)
    except TypeError:
        pass
    if items is None:
        raise TypeError(f"argument of type '{$type_name(container)}' is not a container or iterable")
    for item in $started(items):
        if item is x or item == x:
            return True
    return False
`,
  class_getitem: `
def class_getitem(cls, key):
    f = $class_lookup(type(cls), '__getitem__')
    if f is not $missing():
        return $bind_special(cls, f)(key)
    f = getattr(cls, '__class_getitem__', None)
    if f is None:
        raise TypeError(f"type '{cls.__qualname__}' is not subscriptable")
    return f(key)
`,
  bind_descriptor: `
def bind_descriptor(o, f):
    get = $class_lookup(type(f), '__get__')
    if get is $missing():
        return f
    return get(f, o, type(o))
`,
  call_bound: `
def call_bound(o, f, args, kwargs):
    return $bind_special(o, f)(*args, **kwargs)
`,
  absolute: `
def absolute(a):
    return abs(a)
`,
  getattr_hooks: `
def getattr_hooks(o, name):
    # CPython has looked the second one up before it calls the first.
    hook = $class_lookup(type(o), '__getattr__')
    try:
        return $bind_special(o, $class_lookup(type(o), '__getattribute__'))(name)
    except AttributeError:
        pass
    try:
        return $bind_special(o, hook)(name)
    except AttributeError as e:
        $name_attribute(e, o, name)
        raise
`,
  getattr_or_hook: `
def getattr_or_hook(o, name, func, *args):
    hook = $class_lookup(type(o), '__getattr__')
    try:
        return func(*args)
    except AttributeError:
        pass
    try:
        return $bind_special(o, hook)(name)
    except AttributeError as e:
        $name_attribute(e, o, name)
        raise
`,
};
