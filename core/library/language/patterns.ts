/** Python behind the patterns of `match`. */
export const PATTERNS: Readonly<Record<string, string>> = {
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
};
