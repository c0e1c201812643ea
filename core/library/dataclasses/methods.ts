/** The text of a data class's methods. */
export const METHODS: string = String.raw`

class _Writer:
    """Collects functions as text, and makes them all in one step."""

    def __init__(self, globals):
        self.names = []
        self.texts = []
        self.globals = globals
        self.values = {}
        self.notes = {}
        self.qualified = {}

    def add(self, name, params, body, notes=None, overwrite_error=None, unconditional=False, decorator=''):
        self.names.append((name, overwrite_error, unconditional))
        if notes is not None:
            self.notes[name] = notes
        head = f'  {decorator}\n' if decorator else ''
        self.texts.append(f'{head}  def {name}({", ".join(params)}):\n' + '\n'.join('   ' + line for line in body))

    def finish(self, cls):
        if not self.names:
            return
        text = (f"def __create_fn__({', '.join(self.values)}):\n" + '\n'.join(self.texts)
                + '\n  return ' + ', '.join(name for name, _, _ in self.names) + ',')
        ns = {}
        exec(text, self.globals, ns)
        made = ns['__create_fn__'](**self.values)
        for (name, error, unconditional), fn in zip(self.names, made):
            fn.__qualname__ = f'{cls.__qualname__}.{name}'
            if name == '__init__':
                fn.__annotate__ = _annotate(cls, name, self.notes[name])
            elif name in self.notes:
                fn.__annotations__ = self.notes[name]
            if unconditional:
                setattr(cls, name, fn)
            elif name in cls.__dict__:
                if error:
                    more = error if isinstance(error, str) else ''
                    raise TypeError(f'Cannot overwrite attribute {name} in class {cls.__name__}{more}')
            else:
                setattr(cls, name, fn)


def _annotate(__class__, name, field_names):
    """A function for the annotations of a method that has fields as parameters: those of the class, in any format."""
    def __annotate__(format, /):
        import annotationlib
        if format not in (1, 3, 4):
            raise NotImplementedError(format)
        known = {}
        for base in reversed(__class__.__mro__):
            known.update(annotationlib.get_annotations(base, format=format))
        notes = {name: known[name] for name in field_names if name in known}
        notes['return'] = 'None' if format == 4 else None
        return notes
    __annotate__.__qualname__ = f'{__class__.__qualname__}.{name}.__annotate__'
    return __annotate__


def _recursive_repr(user_function):
    def wrapper(self):
        if _begin_repr(self, user_function):
            return '...'
        try:
            return user_function(self)
        finally:
            _end_repr(self, user_function)
    wrapper.__wrapped__ = user_function
    for name in ('__module__', '__doc__', '__name__', '__qualname__', '__type_params__'):
        setattr(wrapper, name, getattr(user_function, name))
    return wrapper


def _init_param(f):
    if f.default is MISSING and f.default_factory is MISSING:
        return f.name
    if f.default is not MISSING:
        return f'{f.name}=__dataclass_dflt_{f.name}__'
    return f'{f.name}=__dataclass_HAS_DEFAULT_FACTORY__'


def _add_init(writer, fields, std_fields, kw_only_fields, frozen, has_post_init, self_name, slots):
    seen_default = None
    for f in std_fields:
        if f.init:
            if not (f.default is MISSING and f.default_factory is MISSING):
                seen_default = f
            elif seen_default:
                raise TypeError(f'non-default argument {f.name!r} follows default argument {seen_default.name!r}')

    values = writer.values
    values['__dataclass_HAS_DEFAULT_FACTORY__'] = _HAS_DEFAULT_FACTORY
    values['__dataclass_builtins_object__'] = object
    body = []
    for f in fields:
        default_name = f'__dataclass_dflt_{f.name}__'
        value = None
        if f.default_factory is not MISSING:
            values[default_name] = f.default_factory
            if f.init:
                value = f'{default_name}() if {f.name} is __dataclass_HAS_DEFAULT_FACTORY__ else {f.name}'
            else:
                value = f'{default_name}()'
        elif f.init:
            if f.default is not MISSING:
                values[default_name] = f.default
            value = f.name
        elif slots and f.default is not MISSING:
            values[default_name] = f.default
            value = default_name
        if f._field_type is _FIELD_INITVAR or value is None:
            continue
        if frozen:
            body.append(f'__dataclass_builtins_object__.__setattr__({self_name},{f.name!r},{value})')
        else:
            body.append(f'{self_name}.{f.name}={value}')
    if has_post_init:
        given = ','.join(f.name for f in fields if f._field_type is _FIELD_INITVAR)
        body.append(f'{self_name}.{_POST_INIT_NAME}({given})')
    if not body:
        body = ['pass']
    params = [self_name]
    params += map(_init_param, std_fields)
    if kw_only_fields:
        params += ['*', *map(_init_param, kw_only_fields)]
    writer.add('__init__', params, body, [f.name for f in (*std_fields, *kw_only_fields)])


def _add_frozen(writer, cls, fields):
    writer.values['cls'] = cls
    writer.values['FrozenInstanceError'] = FrozenInstanceError
    condition = 'type(self) is cls'
    if fields:
        condition += ' or name in {' + ', '.join(repr(f.name) for f in fields) + '}'
    writer.add('__setattr__', ('self', 'name', 'value'),
               (f'if {condition}:', ' raise FrozenInstanceError(f"cannot assign to field {name!r}")',
                'super(cls, self).__setattr__(name, value)'), overwrite_error=True)
    writer.add('__delattr__', ('self', 'name'),
               (f'if {condition}:', ' raise FrozenInstanceError(f"cannot delete field {name!r}")',
                'super(cls, self).__delattr__(name)'), overwrite_error=True)


def _tuple_text(obj_name, fields):
    if not fields:
        return '()'
    return '(' + ','.join(f'{obj_name}.{f.name}' for f in fields) + ',)'


def _note_text(kind):
    """An annotation as signatures show it."""
    if isinstance(kind, str):
        return repr(kind)
    if getattr(kind, '__module__', None) == 'typing':
        return repr(kind).replace('typing.', '')
    if isinstance(kind, type) and not isinstance(kind, GenericAlias):
        if kind.__module__ == 'builtins':
            return kind.__qualname__
        return f'{kind.__module__}.{kind.__qualname__}'
    return kind.__forward_arg__ if hasattr(kind, '__forward_arg__') else repr(kind)


def _documentation(cls, std_fields, kw_only_fields):
    """The call with its parameters: the documentation of a class that has none."""
    shown = []
    for i, f in enumerate((*std_fields, *kw_only_fields)):
        if i == len(std_fields):
            shown.append('*')
        text = f'{f.name}: {_note_text(f.type)}'
        if f.default is not MISSING:
            text += f' = {f.default!r}'
        elif f.default_factory is not MISSING:
            text += ' = <factory>'
        shown.append(text)
    return f'{cls.__name__}({", ".join(shown)})'
`;
