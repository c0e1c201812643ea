/** NamedTuple and TypedDict. */
import type { ModuleSource } from '../modules.ts';

export const TYPING_RECORDS: ModuleSource = {
  name: '_typingrecords',
  doc: 'NamedTuple and TypedDict.',
  python: String.raw`
from typing import Annotated, ForwardRef, Generic, NotRequired, ReadOnly, Required, _caller_module, _type_check, get_origin

__name__ = 'typing'


def _annotations_in(ns):
    """The annotations that the body of a class has, before there is the class, and the function that makes them."""
    annotations = ns.get('__annotations__')
    if annotations is not None:
        return annotations, None
    annotate = ns.get('__annotate_func__') or ns.get('__annotate__')
    if annotate is None:
        return {}, None
    try:
        return annotate(1), annotate
    except Exception:
        return _annotations(annotate, 3, None), annotate


def _annotations(annotate, format, owner):
    if format == 1:
        return annotate(1)
    import annotationlib
    return annotationlib.call_annotate_function(annotate, format, owner=owner)


def _annotations_made(given, format, checked):
    """What a function that makes annotations answers where they were there from the beginning."""
    if format == 1 or format == 3:
        return checked
    if format == 4:
        import annotationlib
        return annotationlib.annotations_to_string(given)
    raise NotImplementedError(format)


def _checked(value, message, module=None, owner=None):
    checked = _type_check(value, message)
    return ForwardRef(value, module=module, owner=owner) if isinstance(value, str) else checked


_prohibited = frozenset({'__new__', '__init__', '__slots__', '__getnewargs__', '_fields', '_field_defaults',
                         '_field_types', '_make', '_replace', '_asdict', '_source'})
_special = frozenset({'__module__', '__name__', '__annotations__', '__annotate__', '__annotate_func__',
                      '__annotations_cache__', '__classdictcell__',
                      '__conditional_annotations__'})


def _make_nmtuple(name, fields, module, defaults, annotate):
    from collections import namedtuple
    nm_tpl = namedtuple(name, fields, defaults=defaults, module=module)
    nm_tpl.__annotate__ = nm_tpl.__new__.__annotate__ = annotate
    return nm_tpl


def _fields_of(given, annotate=None):
    """The function that makes the annotations of a NamedTuple, out of those in its class or at its call."""
    def check(annotations):
        return {name: _checked(value, f'field {name} annotation must be a type') for name, value in annotations.items()}
    checked = check(given)

    def __annotate__(format):
        if annotate is None:
            return _annotations_made(given, format, checked)
        made = _annotations(annotate, format, None)
        return made if format == 4 else check(made)
    return __annotate__


class _NamedTupleMeta(type):
    def __new__(cls, typename, bases, ns):
        assert _NamedTuple in bases
        if '__classcell__' in ns:
            raise TypeError('uses of super() and __class__ are unsupported in methods of NamedTuple subclasses')
        for base in bases:
            if base is not _NamedTuple and base is not Generic:
                raise TypeError('can only inherit from a NamedTuple type and Generic')
        bases = tuple(tuple if base is _NamedTuple else base for base in bases)
        module = ns.get('__module__', '__main__')
        types, annotate = _annotations_in(ns)
        default_names = []
        for field_name in types:
            if field_name in ns:
                default_names.append(field_name)
            elif default_names:
                raise TypeError(f"Non-default namedtuple field {field_name} "
                                f"cannot follow default field"
                                f"{'s' if len(default_names) > 1 else ''} "
                                f"{', '.join(default_names)}")
        nm_tpl = _make_nmtuple(typename, types, module, [ns[n] for n in default_names], _fields_of(types, annotate))
        nm_tpl.__bases__ = bases
        if Generic in bases:
            nm_tpl.__class_getitem__ = classmethod(_generic_class_getitem)
        for key, value in ns.items():
            if key in _prohibited:
                raise AttributeError('Cannot overwrite NamedTuple attribute ' + key)
            if key in _special:
                continue
            if key not in nm_tpl._fields:
                setattr(nm_tpl, key, value)
            set_name = getattr(type(value), '__set_name__', None)
            if set_name is not None:
                try:
                    set_name(value, nm_tpl, key)
                except BaseException as e:
                    e.add_note(f'Error calling __set_name__ on {type(value).__name__!r} instance {key!r} in {typename!r}')
                    raise
        if Generic in bases:
            nm_tpl.__init_subclass__()
        return nm_tpl


_NamedTuple = type.__new__(_NamedTupleMeta, 'NamedTuple', (), {'__module__': 'typing'})


class _Sentinel:
    __slots__ = ()

    def __repr__(self):
        return '<sentinel>'


_missing = _Sentinel()


def _warn_no_fields(fields, kind, what, typename, empty):
    import warnings
    how = "Failing to pass a value for" if fields is _missing else 'Passing ${'`'}None${'`'} as'
    warnings.warn(f"{how} the 'fields' parameter is deprecated and will be disallowed in Python 3.15. To create a {kind} "
                  f"class with 0 fields using the functional syntax, pass {what}, e.g. "
                  f"${'`'}{typename} = {kind}({typename!r}, {empty})${'`'}.", DeprecationWarning)


def _generic_class_getitem(cls, args):
    return Generic.__dict__['__class_getitem__'].__get__(None, cls)(args)


def NamedTuple(typename, fields=_missing, /, **kwargs):
    """Typed version of namedtuple.

    Usage::

        class Employee(NamedTuple):
            name: str
            id: int

    This is equivalent to::

        Employee = collections.namedtuple('Employee', ['name', 'id'])
    """
    if fields is _missing and kwargs:
        import warnings
        warnings.warn('Creating NamedTuple classes using keyword arguments is deprecated and will be disallowed in Python '
                      '3.15. Use the class-based or functional syntax instead.', DeprecationWarning)
        fields = kwargs.items()
    elif fields is _missing or fields is None:
        if kwargs:
            raise TypeError("Cannot pass ${'`'}None${'`'} as the 'fields' parameter and also specify fields using keyword arguments")
        _warn_no_fields(fields, 'NamedTuple', 'an empty list', typename, '[]')
        fields = ()
    elif kwargs:
        raise TypeError('Either list of fields or keywords can be provided to NamedTuple, not both')
    fields = list(fields)
    types = {name: _checked(value, f'field {name} annotation must be a type') for name, value in fields}
    nt = _make_nmtuple(typename, [name for name, _ in fields], _caller_module(), (), _fields_of(types))
    nt.__orig_bases__ = (NamedTuple,)
    return nt


def _namedtuple_mro_entries(bases):
    assert NamedTuple in bases
    return (_NamedTuple,)

NamedTuple.__mro_entries__ = _namedtuple_mro_entries


def _get_typeddict_qualifiers(annotation):
    """The qualifiers around a type, from the outside inwards."""
    while True:
        origin = get_origin(annotation)
        if origin is Annotated:
            annotation = annotation.__origin__
        elif origin is Required or origin is NotRequired or origin is ReadOnly:
            yield origin
            (annotation,) = annotation.__args__
        else:
            return


class _TypedDictMeta(type):
    def __new__(cls, name, bases, ns, total=True):
        for base in bases:
            if type(base) is not _TypedDictMeta and base is not Generic:
                raise TypeError('cannot inherit from both a TypedDict type and a non-TypedDict base class')
        generic_base = (Generic,) if any(issubclass(b, Generic) for b in bases) else ()
        found, annotate = _annotations_in(ns)
        ns = {key: value for key, value in ns.items()
              if key not in ('__annotations__', '__annotate__', '__annotate_func__')}
        tp_dict = type.__new__(_TypedDictMeta, name, (*generic_base, dict), ns)

        def check(annotations, owner=None):
            return {key: _checked(value, "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type",
                                  ns.get('__module__'), owner)
                    for key, value in annotations.items()}
        # Annotations that were texts from the beginning know the class.
        own = check(found, tp_dict if annotate is None else None)
        if not hasattr(tp_dict, '__orig_bases__'):
            tp_dict.__orig_bases__ = bases
        required, optional, readonly, mutable = set(), set(), set(), set()
        for base in bases:
            base_required = base.__dict__.get('__required_keys__', set())
            required |= base_required
            optional -= base_required
            base_optional = base.__dict__.get('__optional_keys__', set())
            required -= base_optional
            optional |= base_optional
            readonly.update(base.__dict__.get('__readonly_keys__', ()))
            mutable.update(base.__dict__.get('__mutable_keys__', ()))
        for key, annotation in own.items():
            qualifiers = set(_get_typeddict_qualifiers(annotation))
            if Required in qualifiers:
                is_required = True
            elif NotRequired in qualifiers:
                is_required = False
            else:
                is_required = total
            if is_required:
                required.add(key)
                optional.discard(key)
            else:
                optional.add(key)
                required.discard(key)
            if ReadOnly in qualifiers:
                if key in mutable:
                    raise TypeError(f'Cannot override mutable key {key!r} with read-only key')
                readonly.add(key)
            else:
                mutable.add(key)
                readonly.discard(key)
        assert required.isdisjoint(optional), f'Required keys overlap with optional keys in {name}'

        def __annotate__(format):
            annotations = {}
            for base in bases:
                above = None if base is Generic else base.__annotate__
                if above is not None:
                    annotations.update(_annotations(above, format, base))
            if annotate is None:
                annotations.update(_annotations_made(found, format, own))
            else:
                made = _annotations(annotate, format, tp_dict)
                annotations.update(made if format == 4 else check(made))
            return annotations

        tp_dict.__annotate__ = __annotate__
        tp_dict.__required_keys__ = frozenset(required)
        tp_dict.__optional_keys__ = frozenset(optional)
        tp_dict.__readonly_keys__ = frozenset(readonly)
        tp_dict.__mutable_keys__ = frozenset(mutable)
        tp_dict.__total__ = total
        return tp_dict

    __call__ = dict

    def __subclasscheck__(cls, other):
        raise TypeError('TypedDict does not support instance and class checks')

    __instancecheck__ = __subclasscheck__


def TypedDict(typename, fields=_missing, /, *, total=True):
    """A simple typed namespace. At runtime it is equivalent to a plain dict.

    TypedDict creates a dictionary type such that a type checker will expect all
    instances to have a certain set of keys, where each key is
    associated with a value of a consistent type.
    """
    if fields is _missing or fields is None:
        _warn_no_fields(fields, 'TypedDict', 'an empty dictionary', typename, '{}')
        fields = {}
    ns = {'__annotations__': dict(fields), '__module__': _caller_module()}
    td = _TypedDictMeta(typename, (), ns, total=total)
    td.__orig_bases__ = (TypedDict,)
    return td


_TypedDict = type.__new__(_TypedDictMeta, 'TypedDict', (), {'__module__': 'typing'})
TypedDict.__mro_entries__ = lambda bases: (_TypedDict,)


def is_typeddict(tp):
    """Check if an annotation is a TypedDict class."""
    return isinstance(tp, _TypedDictMeta)
`,
};
