/** Python behind formatting, f-strings and t-strings, and what an interactive statement shows. */
export const TEXTS: Readonly<Record<string, string>> = {
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
  displayhook: `
def displayhook(value):
    import sys
    hook = getattr(sys, 'displayhook', $missing())
    if hook is $missing():
        raise RuntimeError('lost sys.displayhook')
    hook(value)
`,
  names_of: `
def names_of(obj):
    try:
        names = dir(obj)
    except TypeError:  # Some are no texts.
        names = [*obj.__class__.__dict__, *(obj.__dict__ if hasattr(obj, '__dict__') else ())]
    return [name for name in names if isinstance(name, str)]
`,
  text_of: `
def text_of(v):
    return str(v)
`,
  repr_of: `
def repr_of(v):
    return repr(v)
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
  make_template: `
def make_template(strings, items):
    return $template(strings, items)
`,
  make_interpolation: `
def make_interpolation(value, text, conv, spec):
    return $interpolation(value, text, conv, spec)
`,
};
