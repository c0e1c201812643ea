/** Python behind names in namespaces of the program, and behind imports. */
export const NAMES: Readonly<Record<string, string>> = {
  load_name: `
def load_name(ns, name, value, found):
    try:
        return ns[name]
    except KeyError:
        pass
    if found:
        return value
    $name_error(name)
`,
  store_name: `
def store_name(ns, name, v):
    ns[name] = v
`,
  delete_name: `
def delete_name(ns, name):
    try:
        del ns[name]
        return
    except Exception:
        pass
    $name_error(name)
`,
  import_name: `
def import_name(name, globals, fromlist, level):
    return __import__(name, globals, None, fromlist, level)
`,
  import_from: `
def import_from(module, name):
    try:
        return getattr(module, name)
    except AttributeError:
        pass
    of = getattr(module, '__name__', None)
    if not isinstance(of, str):
        of = None
    else:
        # A module that is being imported is not yet an attribute of its package.
        found = $imported(of + '.' + name)
        if found is not $missing():
            return found
    spec = getattr(module, '__spec__', $missing())
    place = None
    if spec is not $missing():
        if getattr(spec, 'has_location', False):
            place = getattr(spec, 'origin', None)
        if not isinstance(place, str):
            place = $module_file(module)
    $import_from_error(name, of, place)
`,
  import_star: `
def import_star(module, target):
    place = '__all__'
    names = getattr(module, place, $missing())
    if names is $missing():
        place = '__dict__'
        names = getattr(module, place, $missing())
        if names is $missing():
            raise ImportError('from-import-* object has no __dict__ and no __all__')
        names = list(names.keys())
    elif $method(names, '__getitem__') is None:
        raise TypeError(f"'{$type_name(names)}' object does not support indexing")
    for k in names:
        if not isinstance(k, str):
            name = module.__name__
            if not isinstance(name, str):
                raise TypeError(f'module __name__ must be a string, not {$type_name(name)}')
            raise TypeError(f"{'Item' if place == '__all__' else 'Key'} in {name}.{place} must be str, not {$type_name(k)}")
        if place == '__all__' or not k.startswith('_'):
            target[k] = getattr(module, k)
`,
};
