/**
 * Python behind the language's own instructions: what an operator, call, unpacking, import or pattern does when code of the
 * program has to run for it. The machine calls these by name; their frames are left out of tracebacks.
 *
 * `$name(…)` is an intrinsic, or another function of the shipped Python.
 */
export const LANGUAGE: Readonly<Record<string, string>> = {
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
  never_awaited: `
def never_awaited(coro):
    from warnings import warn
    try:
        warn(f'coroutine {coro.__qualname__!r} was never awaited', RuntimeWarning, 1, coro)
    except RuntimeWarning as e:
        $unraisable(e, f'Exception ignored while finalizing coroutine {coro!r}')
`,
  unraisable: `
def unraisable(e, message):
    import sys
    sys.unraisablehook(sys._UnraisableHookArgs((type(e), e, e.__traceback__, message, None)))
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
  format_template: `
def format_template(pieces, args, kwargs):
    out = []
    for p in pieces:
        if p[0] == 0:
            $list_append(out, p[1])
            continue
        if p[0] == 2:
            $throw(p[1], p[2])
        first = p[1]
        if $is_tuple(first):
            $throw(first[1], first[2])
        if $is_int(first):
            if args is None:
                raise ValueError('Format string contains positional fields')
            if first >= len(args):
                raise IndexError(f'Replacement index {first} out of range for positional args tuple')
            v = args[first]
        else:
            v = kwargs[first]
        for step in p[2]:
            if step[0] == 0:
                v = getattr(v, step[1])
            elif step[0] == 1:
                v = v[step[1]]
            else:
                $throw(step[1], step[2])
        conv = p[3]
        spec = p[4]
        if conv == '':
            if $is_shown(v, spec):
                $list_append(out, $str_made(str, $str_asked(v)))
                continue
        elif conv == 's':
            v = str(v)
        elif conv == 'r':
            v = repr(v)
        elif conv == 'a':
            v = ascii(v)
        else:
            $throw(conv[1], conv[2])
        if $is_tuple(spec):
            spec = $format_template(spec, args, kwargs)
        $list_append(out, format(v, spec))
    return ''.join(out)
`,
  absolute: `
def absolute(a):
    return abs(a)
`,
  displayhook: `
def displayhook(value):
    import sys
    hook = getattr(sys, 'displayhook', $missing())
    if hook is $missing():
        raise RuntimeError('lost sys.displayhook')
    hook(value)
`,
  annotated: `
def annotated(reached, index):
    reached.add(index)
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
  set_exc_args: `
def set_exc_args(exc, items):
    $set_exc_args(exc, (*items,))
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
  type_params: `
def type_params(function, params):
    function.__type_params__ = params
    return function
`,
  text_of: `
def text_of(v):
    return str(v)
`,
  repr_of: `
def repr_of(v):
    return repr(v)
`,
  raise_made: `
def raise_made(what):
    raise $make_exception(what)
`,
  raise_made_from: `
def raise_made_from(what, cause):
    exc = $make_exception(what)
    raise exc from $make_exception(cause)
`,
  make_exception: `
def make_exception(what):
    if not isinstance(what, type) or not issubclass(what, BaseException):
        return what
    exc = what()
    if not isinstance(exc, BaseException):
        raise TypeError(f"calling {what!r} should have returned an instance of BaseException, not {type(exc)!r}")
    return exc
`,
  made: `
def made(typ, args):
    exc = typ(*args)
    if not isinstance(exc, BaseException):
        raise TypeError(f"calling {typ!r} should have returned an instance of BaseException, not {$type_name(exc)}")
    return exc
`,
  dict_set: `
def dict_set(d, k, v):
    d[k] = v
`,
  set_add: `
def set_add(s, x):
    s.add(x)
`,
  dict_display: `
def dict_display(items):
    d = {}
    i = 0
    while i < len(items):
        d[items[i]] = items[i + 1]
        i += 2
    return d
`,
  set_display: `
def set_display(items):
    s = set()
    for x in items:
        s.add(x)
    return s
`,
  list_extend: `
def list_extend(l, v):
    if not $says_iter(v):
        raise TypeError(f"Value after * must be an iterable, not {$type_name(v)}")
    l.extend(v)
`,
  list_drain: `
def list_drain(l, generator):
    for x in generator:
        $list_append(l, x)
`,
  set_update: `
def set_update(s, v):
    s.update(v)
`,
  dict_update: `
def dict_update(d, v):
    if $plain_dict(v):
        d.update(v)
        return
    try:
        $dict_take_mapping(d, v, v.keys())
        return
    except AttributeError:
        pass
    raise TypeError(f"'{$type_name(v)}' object is not a mapping")
`,
  callee_text: `
def callee_text(f):
    name = $callee_name(f)
    if name is not None:
        return name
    name = getattr(f, '__qualname__', None)
    if name is None:
        return str(f)
    module = getattr(f, '__module__', None)
    return f'{name}()' if module is None or module == 'builtins' else f'{module}.{name}()'
`,
  args_extend: `
def args_extend(l, v, f):
    if not $says_iter(v):
        raise TypeError(f"{$callee_text(f)} argument after * must be an iterable, not {$type_name(v)}")
    for x in v:
        $list_append(l, x)
`,
  dict_merge: `
def dict_merge(d, v, f):
    twice = None
    try:
        if $plain_dict(v):
            for k, x in dict.items(v):
                if k in d:
                    raise KeyError(k)
                d[k] = x
        else:
            keys = v.keys()
            if not $says_iter(keys):
                raise TypeError(f'{$type_name(v)}.keys() returned a non-iterable (type {$type_name(keys)})')
            for k in list(keys):
                if k in d:
                    raise KeyError(k)
                d[k] = v[k]
        return
    except AttributeError:
        pass
    except KeyError as error:
        if len(error.args) != 1:
            raise
        twice = error.args
    callee = $callee_text(f)
    if twice:
        raise TypeError(f"{callee} got multiple values for keyword argument '{twice[0]!s}'")
    raise TypeError(f"{callee} argument after ** must be a mapping, not {$type_name(v)}")
`,
  unpack: `
def unpack(v, n, star):
    out = []
    if star < 0:
        for x in v:
            if $size(out) == n:
                raise ValueError(f"too many values to unpack (expected {n})")
            $list_append(out, x)
        if $size(out) < n:
            raise ValueError(f"not enough values to unpack (expected {n}, got {len(out)})")
        return (*out,)
    items = iter(v)
    if star > 0:
        for x in $started(items):
            out.append(x)
            if len(out) == star:
                break
    got = len(out)
    if got == star:
        rest = list(items)
        got += len(rest)
    if got < n - 1:
        raise ValueError(f"not enough values to unpack (expected at least {n - 1}, got {got})")
    end = len(rest) - (n - 1 - star)
    return (*out, rest[:end], *rest[end:])
`,
  format_field: `
def format_field(v, conv, spec):
    if conv == 'r':
        v = repr(v)
    elif conv == 's':
        v = str(v)
    elif conv == 'a':
        v = ascii(v)
    elif $is_shown(v, spec):
        return $str_made(str, $str_asked(v))
    return format(v, spec)
`,
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
  await_iter: `
def await_iter(v, what):
    if what == 'anext':
        try:
            return $await_iter(v, '')
        except BaseException as e:
            raise TypeError(f"'async for' received an invalid object from __anext__: {$type_name(v)}") from e
    f = $class_lookup(type(v), '__await__')
    if f is $missing():
        if what == 'aenter':
            raise TypeError(f"'async with' received an object from __aenter__ that does not implement __await__: {$type_name(v)}")
        if what == 'aexit':
            raise TypeError(f"'async with' received an object from __aexit__ that does not implement __await__: {$type_name(v)}")
        raise TypeError(f"'{$type_name(v)}' object can't be awaited")
    it = $bind_special(v, f)()
    if $is_coroutine(it) or $is_iterable_coroutine(it):
        raise TypeError("__await__() returned a coroutine")
    if $class_lookup(type(it), '__next__') is $missing():
        raise TypeError(f"__await__() returned non-iterator of type '{$type_name(it)}'")
    return it
`,
  async_iter: `
def async_iter(v):
    f = $class_lookup(type(v), '__aiter__')
    if f is $missing():
        raise TypeError(f"'async for' requires an object with __aiter__ method, got {$type_name(v)}")
    it = $bind_special(v, f)()
    if $class_lookup(type(it), '__anext__') is $missing():
        raise TypeError(f"'async for' received an object from __aiter__ that does not implement __anext__: {$type_name(it)}")
    return it
`,
  async_next: `
def async_next(it):
    return $bind_special(it, $class_lookup(type(it), '__anext__'))()
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
  match_keys: `
def match_keys(o, keys):
    out = []
    seen = set()
    for k in keys:
        if k in seen:
            raise ValueError(f"mapping pattern checks duplicate key ({k!r})")
        seen.add(k)
        v = o.get(k, seen)
        if v is seen:
            return None
        out.append(v)
    return tuple(out)
`,
  match_rest: `
def match_rest(o, keys):
    d = dict(o)
    for k in keys:
        del d[k]
    return d
`,
  match_class: `
def match_class(o, cls, n, names):
    if not isinstance(cls, type):
        raise TypeError("called match pattern must be a class")
    if not isinstance(o, cls):
        return None
    out = []
    seen = set()
    if n:
        args = getattr(cls, '__match_args__', None)
        if args is None:
            if $match_self(cls):
                if n > 1:
                    raise TypeError(f"{cls.__name__}() accepts 1 positional sub-pattern ({n} given)")
                out.append(o)
                n = 0
            args = ()
        elif not $is_tuple(args):
            raise TypeError(f"{cls.__name__}.__match_args__ must be a tuple (got {$type_name(args)})")
        if n > len(args):
            s = '' if len(args) == 1 else 's'
            raise TypeError(f"{cls.__name__}() accepts {len(args)} positional sub-pattern{s} ({n} given)")
        for i in range(n):
            name = args[i]
            if not isinstance(name, str):
                raise TypeError(f"__match_args__ elements must be strings (got {$type_name(name)})")
            if name in seen:
                raise TypeError(f"{cls.__name__}() got multiple sub-patterns for attribute {name!r}")
            seen.add(name)
            try:
                out.append(getattr(o, name))
            except AttributeError:
                return None
    for name in names:
        if name in seen:
            raise TypeError(f"{cls.__name__}() got multiple sub-patterns for attribute {name!r}")
        seen.add(name)
        try:
            out.append(getattr(o, name))
        except AttributeError:
            return None
    return tuple(out)
`,
  make_template: `
def make_template(strings, items):
    return $template(strings, items)
`,
  make_interpolation: `
def make_interpolation(value, text, conv, spec):
    return $interpolation(value, text, conv, spec)
`,
  except_star_match: `
def except_star_match(exc, cls):
    for c in (cls if isinstance(cls, tuple) else (cls,)):
        if not (isinstance(c, type) and issubclass(c, BaseException)):
            raise TypeError("catching classes that do not inherit from BaseException is not allowed")
        if issubclass(c, BaseExceptionGroup):
            raise TypeError("catching ExceptionGroup with except* is not allowed. Use except instead.")
    if exc is None:
        return (None, None)
    if isinstance(exc, cls):
        if isinstance(exc, BaseExceptionGroup):
            return (None, exc)
        group = BaseExceptionGroup if not isinstance(exc, Exception) else ExceptionGroup
        wrapped = group('', (exc,))
        wrapped.__traceback__ = $here()
        return (None, wrapped)
    if isinstance(exc, BaseExceptionGroup):
        pair = exc.split(cls)
        if not $is_tuple(pair):
            raise TypeError(f"{$type_name(exc)}.split must return a tuple, not {$type_name(pair)}")
        if len(pair) < 2:
            raise TypeError(f"{$type_name(exc)}.split must return a 2-tuple, got tuple of size {len(pair)}")
        return (pair[1], pair[0])
    return (exc, None)
`,
  except_star_end: `
def except_star_end(exc, raised):
    return $raise_again(exc, raised)
`,
  gen_delegate_send: `
def gen_delegate_send(sub, value):
    return sub.send(value)
`,
  gen_next_throw: `
def gen_next_throw(self, exc):
    sub = $gen_delegate(self)
    if sub is None:
        return $gen_throw(self, exc)
    if isinstance(exc, GeneratorExit):
        try:
            $gen_delegating(self, True)
            $gen_close_delegate(sub)
        except BaseException as e:
            exc = e
        $gen_delegating(self, False)
        return $gen_throw(self, exc)
    throw = getattr(sub, 'throw', None)
    if throw is None:
        return $gen_throw(self, exc)
    return $gen_throw_delegate(self, throw, (exc,))
`,
  gen_throw_delegate: `
def gen_throw_delegate(self, throw, args):
    try:
        $gen_delegating(self, True)
        result = throw(*args)
    except BaseException as e:
        exc = e
    else:
        $gen_delegating(self, False)
        return result
    $gen_delegating(self, False)
    return $gen_throw(self, exc)
`,
  gen_close_delegate: `
def gen_close_delegate(sub):
    if $is_generator(sub):
        return sub.close()
    try:
        close = getattr(sub, 'close', None)
    except BaseException as e:
        return $unraisable(e, f'Exception ignored while closing generator {sub!r}')
    if close is not None:
        close()
`,
  gen_throw_old: `
def gen_throw_old(self, typ, *more):
    if more:
        $warn_throw('throw')
    val = more[0] if more else None
    tb = more[1] if len(more) > 1 else None
    $check_traceback(tb)
    sub = $gen_delegate(self)
    if sub is not None and not $is_generator(sub) and not (isinstance(typ, type) and issubclass(typ, GeneratorExit)):
        throw = getattr(sub, 'throw', None)
        if throw is not None:
            args = (typ,) if val is None and tb is None else (typ, val) if tb is None else (typ, val, tb)
            return $gen_throw_delegate(self, throw, args)
    return $gen_next_throw(self, $thrown(typ, val, tb))
`,
  warn_throw: `
def warn_throw(name):
    from warnings import warn  # Frames of shipped Python do not count.
    warn(f"the (type, exc, tb) signature of {name}() is deprecated, use the single-arg signature instead.", DeprecationWarning, 1)
`,
  thrown: `
def thrown(typ, val=None, tb=None):
    $check_traceback(tb)
    if isinstance(typ, type) and issubclass(typ, BaseException):
        try:
            exc = val if isinstance(val, typ) else $made(typ, () if val is None else val if isinstance(val, tuple) else (val,))
        except BaseException as e:
            exc = e
    elif isinstance(typ, BaseException):
        if val is not None:
            raise TypeError('instance exception may not have a separate value')
        exc = typ
    else:
        raise TypeError(f"exceptions must be classes or instances deriving from BaseException, not {$type_name(typ)}")
    if tb is not None:
        exc.__traceback__ = tb
    return exc
`,
  gen_close: `
def gen_close(self):
    state = $gen_state(self)
    if state == 'finished':
        return None
    if state == 'fresh':
        $gen_finish(self)
        return None
    try:
        $gen_next_throw(self, GeneratorExit())
    except StopIteration as e:
        return e.value
    except GeneratorExit:
        return None
    raise RuntimeError(f"{$generator_kind(self)} ignored GeneratorExit")
`,
};
