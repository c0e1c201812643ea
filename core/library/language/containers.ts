/** Python behind displays, unpacking, and `*` and `**` in calls, where what they take is of the program. */
export const CONTAINERS: Readonly<Record<string, string>> = {
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
};
