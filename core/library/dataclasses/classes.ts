/** How a class becomes a data class. */
export const CLASSES: string = String.raw`

def _set_hash(cls, fields, writer):
    selected = [f for f in fields if (f.compare if f.hash is None else f.hash)]
    writer.add('__hash__', ('self',), [f'return hash({_tuple_text("self", selected)})'], unconditional=True)


def _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
    fields = {}
    module = sys.modules.get(cls.__module__)
    globals = module.__dict__ if module is not None else {}

    setattr(cls, _PARAMS, _DataclassParams(init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots,
                                           weakref_slot))

    any_frozen_base = False
    # A data class among the bases that is not frozen; none of them may differ from this class.
    all_frozen_bases = None
    has_dataclass_bases = False
    for b in cls.__mro__[-1:0:-1]:
        base_fields = b.__dict__.get(_FIELDS)
        if base_fields is not None:
            has_dataclass_bases = True
            if all_frozen_bases is None:
                all_frozen_bases = True
            for f in base_fields.values():
                fields[f.name] = f
            current_frozen = getattr(b, _PARAMS).frozen
            all_frozen_bases = all_frozen_bases and current_frozen
            any_frozen_base = any_frozen_base or current_frozen

    cls_fields = []
    KW_ONLY_seen = False
    annotations = _annotations_of(cls)
    for name, kind in annotations.items():
        if _is_kw_only(kind) or isinstance(kind, str) and _names(kind, cls, sys.modules[__name__], _is_kw_only):
            if KW_ONLY_seen:
                raise TypeError(f'{name!r} is KW_ONLY, but KW_ONLY has already been specified')
            KW_ONLY_seen = True
            kw_only = True
        else:
            cls_fields.append(_get_field(cls, name, kind, kw_only))

    for f in cls_fields:
        fields[f.name] = f
        # A default stays as the class attribute; a field without one leaves none behind.
        if isinstance(getattr(cls, f.name, None), Field):
            if f.default is MISSING:
                delattr(cls, f.name)
            else:
                setattr(cls, f.name, f.default)

    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in annotations:
            raise TypeError(f'{name!r} is a field but has no type annotation')

    if has_dataclass_bases:
        if any_frozen_base and not frozen:
            raise TypeError('cannot inherit non-frozen dataclass from a frozen one')
        if all_frozen_bases is False and frozen:
            raise TypeError('cannot inherit frozen dataclass from a non-frozen one')

    setattr(cls, _FIELDS, fields)

    class_hash = cls.__dict__.get('__hash__', MISSING)
    has_explicit_hash = not (class_hash is MISSING or (class_hash is None and '__eq__' in cls.__dict__))

    if order and not eq:
        raise ValueError('eq must be true if order is true')

    all_init_fields = [f for f in fields.values() if f._field_type in (_FIELD, _FIELD_INITVAR)]
    std_init_fields = [f for f in all_init_fields if f.init and not f.kw_only]
    kw_init_fields = [f for f in all_init_fields if f.init and f.kw_only]

    own_init = '__init__' in cls.__dict__
    writer = _Writer(globals)
    if init:
        _add_init(writer, all_init_fields, std_init_fields, kw_init_fields, frozen, hasattr(cls, _POST_INIT_NAME),
                  '__dataclass_self__' if 'self' in fields else 'self', slots)

    _set_replace(cls)

    field_list = [f for f in fields.values() if f._field_type is _FIELD]
    if repr:
        shown = ', '.join(f'{f.name}={{self.{f.name}!r}}' for f in field_list if f.repr)
        writer.add('__repr__', ('self',), [f'return f"{{self.__class__.__qualname__}}({shown})"'],
                   {'return': str}, decorator='@__dataclasses_recursive_repr')
        writer.values['__dataclasses_recursive_repr'] = _recursive_repr
    cmp_fields = [f for f in field_list if f.compare]
    if eq:
        terms = [f'self.{f.name}==other.{f.name}' for f in cmp_fields]
        writer.add('__eq__', ('self', 'other'),
                   ('if self is other:', ' return True', 'if other.__class__ is self.__class__:',
                    f' return {" and ".join(terms) or "True"}', 'return NotImplemented'))
    if order:
        mine = _tuple_text('self', cmp_fields)
        other = _tuple_text('other', cmp_fields)
        for name, op in (('__lt__', '<'), ('__le__', '<='), ('__gt__', '>'), ('__ge__', '>=')):
            writer.add(name, ('self', 'other'),
                       ('if other.__class__ is self.__class__:', f' return {mine}{op}{other}', 'return NotImplemented'),
                       overwrite_error=' Consider using functools.total_ordering')
    if frozen:
        _add_frozen(writer, cls, field_list)

    if unsafe_hash:
        if has_explicit_hash:
            raise TypeError(f'Cannot overwrite attribute __hash__ in class {cls.__name__}')
        _set_hash(cls, field_list, writer)
    elif eq and not has_explicit_hash:
        if frozen:
            _set_hash(cls, field_list, writer)
        else:
            cls.__hash__ = None

    writer.finish(cls)

    if not getattr(cls, '__doc__'):
        # A class of classes may take other arguments than __init__ does.
        if init and not own_init and type(cls).__call__ == type.__call__:
            cls.__doc__ = _documentation(cls, std_init_fields, kw_init_fields)
        else:
            cls.__doc__ = cls.__name__ + _call_text(cls)

    if match_args and '__match_args__' not in cls.__dict__:
        cls.__match_args__ = tuple(f.name for f in std_init_fields)

    if weakref_slot and not slots:
        raise TypeError('weakref_slot is True but slots is False')
    if slots:
        cls = _add_slots(cls, frozen, weakref_slot, fields)

    if hasattr(cls, '__abstractmethods__'):
        from abc import update_abstractmethods
        update_abstractmethods(cls)
    return cls


def _call_text(cls):
    import inspect
    try:
        return str(inspect.signature(cls, annotation_format=3)).replace(' -> None', '')
    except (TypeError, ValueError):
        return ''


def _set_replace(cls):
    if '__replace__' not in cls.__dict__:
        def __replace__(self, /, **changes):
            return _replace(self, **changes)
        __replace__.__qualname__ = f'{cls.__qualname__}.__replace__'
        cls.__replace__ = __replace__


def _dataclass_getstate(self):
    return [getattr(self, f.name) for f in fields(self)]


def _dataclass_setstate(self, state):
    for field, value in zip(fields(self), state):
        object.__setattr__(self, field.name, value)


def _slots_of(cls):
    slots = cls.__dict__.get('__slots__')
    if slots is None:
        return [name for name in ('__weakref__', '__dict__') if name in cls.__dict__]
    if isinstance(slots, str):
        return [slots]
    if hasattr(slots, '__next__'):
        raise TypeError(f"Slots of '{cls.__name__}' cannot be determined")
    return list(slots)


def _functions_of(value):
    """The functions that an attribute of a class is made of."""
    if isinstance(value, FunctionType):
        inner = value.__dict__.get('__wrapped__')
        return [f for f in (value, inner, value.__annotate__) if f is not None]
    if isinstance(value, (classmethod, staticmethod)):
        return _functions_of(value.__func__)
    if isinstance(value, property):
        return [f for part in (value.fget, value.fset, value.fdel) for f in _functions_of(part)]
    return []


def _add_slots(cls, is_frozen, weakref_slot, all_fields):
    if '__slots__' in cls.__dict__:
        raise TypeError(f'{cls.__name__} already specifies __slots__')
    cls_dict = dict(cls.__dict__)
    field_names = tuple(f.name for f in fields(cls))
    inherited = {name for base in cls.__mro__[1:-1] for name in _slots_of(base)}
    slots = {name: all_fields[name].doc for name in field_names if name not in inherited}
    if weakref_slot and '__weakref__' not in inherited:
        slots['__weakref__'] = None
    # With documentations, the slots are a dict of them.
    cls_dict['__slots__'] = slots if any(doc is not None for doc in slots.values()) else tuple(slots)
    for name in field_names:
        cls_dict.pop(name, None)
    cls_dict.pop('__dict__', None)
    cls_dict.pop('__weakref__', None)
    qualname = getattr(cls, '__qualname__', None)
    newcls = type(cls)(cls.__name__, cls.__bases__, cls_dict)
    if qualname is not None:
        newcls.__qualname__ = qualname
    if is_frozen:
        if '__getstate__' not in cls_dict:
            newcls.__getstate__ = _dataclass_getstate
        if '__setstate__' not in cls_dict:
            newcls.__setstate__ = _dataclass_setstate
    for value in newcls.__dict__.values():
        for function in _functions_of(value):
            _retarget(function, cls, newcls)
    return newcls


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False, match_args=True,
              kw_only=False, slots=False, weakref_slot=False):
    """Add dunder methods based on the fields defined in the class.

    Examines PEP 526 __annotations__ to determine fields.

    If init is true, an __init__() method is added to the class. If repr
    is true, a __repr__() method is added. If order is true, rich
    comparison dunder methods are added. If unsafe_hash is true, a
    __hash__() method is added. If frozen is true, fields may not be
    assigned to after instance creation. If match_args is true, the
    __match_args__ tuple is added. If kw_only is true, then by default
    all fields are keyword-only. If slots is true, a new class with a
    __slots__ attribute is returned.
    """
    def wrap(cls):
        return _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot)
    if cls is None:
        return wrap
    return wrap(cls)
`;
