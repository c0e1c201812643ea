/** Python behind `class` and behind calls of classes. */
export const CLASSES: Readonly<Record<string, string>> = {
  type_call: `
def type_call(cls, args, kwargs):
    new = $bind_new(cls)
    obj = new(cls, *args, **kwargs)
    return $initialised(obj, args, kwargs) if $instance_of(obj, cls) else obj
`,
  make: `
def make(cls, new, args):
    obj = new(cls, *args)
    return obj if $is_made(obj, cls) else $initialised(obj, args, {})
`,
  make_named: `
def make_named(cls, new, args, kwargs):
    obj = new(cls, *args, **kwargs)
    return obj if $is_made(obj, cls) else $initialised(obj, args, kwargs)
`,
  initialised: `
def initialised(obj, args, kwargs):
    r = $bind_special(obj, $class_lookup(type(obj), '__init__'))(*args, **kwargs)
    if r is not None:
        raise TypeError(f"__init__() should return None, not '{$type_name(r)}'")
    return obj
`,
  build_class: `
def build_class(func, name, /, *orig_bases, **kwds):
    $check_builder(func)
    bases = orig_bases
    for b in orig_bases:
        if not $is_class(b):
            bases = $resolve_bases(orig_bases)
            break
    if 'metaclass' in kwds:
        meta = kwds.pop('metaclass')
    elif bases:
        meta = type(bases[0])
    else:
        meta = type
    if $is_class(meta):
        meta = $class_winner(meta, bases)
        if meta is type:
            ns = {}
        else:
            ns = meta.__prepare__(name, bases, **kwds)
    else:
        prepare = getattr(meta, '__prepare__', None)
        ns = {} if prepare is None else prepare(name, bases, **kwds)
    if not $mapping_like(ns):
        where = meta.__name__ if $is_class(meta) else '<metaclass>'
        raise TypeError(f"{where}.__prepare__() must return a mapping, not {$type_name(ns)}")
    cell = $run_body(func, ns)
    if bases is not orig_bases:
        ns['__orig_bases__'] = orig_bases
    cls = meta(name, bases, ns, **kwds)
    if $is_class(cls) and cell is not None:
        $check_class_cell(cls, cell)
    return cls
`,
  resolve_bases: `
def resolve_bases(orig_bases):
    bases = []
    resolved = False
    for b in orig_bases:
        if $is_class(b):
            bases.append(b)
            continue
        f = getattr(b, '__mro_entries__', None)
        if f is None:
            bases.append(b)
            continue
        entries = f(orig_bases)
        if not $is_tuple(entries):
            raise TypeError('__mro_entries__ must return a tuple')
        bases.extend(entries)
        resolved = True
    return tuple(bases) if resolved else orig_bases
`,
  annotated: `
def annotated(reached, index):
    reached.add(index)
`,
  type_params: `
def type_params(function, params):
    function.__type_params__ = params
    return function
`,
};
