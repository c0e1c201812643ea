/** The class of enumerations. */
export const METACLASS: string = String.raw`

class EnumType(type):
    """
    Metaclass for Enum
    """

    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        metacls._check_for_existing_members_(cls, bases)
        enum_dict = EnumDict(cls)
        member_type, first_enum = metacls._get_mixins_(cls, bases)
        if first_enum is not None:
            enum_dict['_generate_next_value_'] = getattr(first_enum, '_generate_next_value_', None)
        return enum_dict

    def __new__(metacls, cls, bases, classdict, *, boundary=None, _simple=False, **kwds):
        if _simple:
            return super().__new__(metacls, cls, bases, classdict, **kwds)
        classdict.setdefault('_ignore_', []).append('_ignore_')
        for key in classdict['_ignore_']:
            classdict.pop(key, None)
        member_names = classdict._member_names
        invalid_names = set(member_names) & {'mro', ''}
        if invalid_names:
            raise ValueError(f"invalid enum member name(s) {','.join(repr(n) for n in invalid_names)}")
        _order_ = classdict.pop('_order_', None)
        _gnv = classdict.get('_generate_next_value_')
        ns = dict(classdict)
        if _gnv is not None and type(_gnv) is not staticmethod:
            ns['_generate_next_value_'] = staticmethod(_gnv)
        member_type, first_enum = metacls._get_mixins_(cls, bases)
        __new__, save_new, use_args = metacls._find_new_(classdict, member_type, first_enum)
        ns['_new_member_'] = __new__
        ns['_use_args_'] = use_args
        for name in member_names:
            ns[name] = _proto_member(ns[name])
        ns['_member_names_'] = []
        ns['_member_map_'] = {}
        ns['_value2member_map_'] = {}
        ns['_hashable_values_'] = []
        ns['_unhashable_values_'] = []
        ns['_unhashable_values_map_'] = {}
        ns['_member_type_'] = member_type
        ns['_value_repr_'] = metacls._find_data_repr_(cls, bases)
        is_flag = _flag is not None and (issubclass(first_enum, _flag)
                                         or len(bases) > 1 and any([issubclass(base, _flag) for base in bases]))
        if is_flag:
            ns['_boundary_'] = boundary or getattr(first_enum, '_boundary_', None)
            ns['_flag_mask_'] = 0
            ns['_singles_mask_'] = 0
            ns['_all_bits_'] = 0
            ns['_inverted_'] = None
        try:
            enum_class = super().__new__(metacls, cls, bases, ns, **kwds)
        except Exception as e:
            # A note would name what stands for the members.
            if hasattr(e, '__notes__'):
                del e.__notes__
            raise

        # These are no names of members.
        put = _set if metacls.__setattr__ is EnumType.__setattr__ else setattr
        # What a data type brings along does not replace how members are shown.
        for name in ('__repr__', '__str__', '__format__'):
            if name not in classdict and first_enum is not None:
                enum_method = getattr(first_enum, name)
                found_method = getattr(enum_class, name)
                if found_method is enum_method and member_type is object and type(found_method) is _function:
                    continue
                if found_method == getattr(member_type, name) or found_method == getattr(object, name):
                    put(enum_class, name, enum_method)
        if _repr_enum is not None and _repr_enum in bases:
            if member_type is object:
                raise TypeError('ReprEnum subclasses must be mixed with a data type (i.e. int, str, float, etc.)')
            if '__format__' not in classdict:
                put(enum_class, '__format__', member_type.__format__)
            if '__str__' not in classdict:
                method = member_type.__str__
                if method == object.__str__:
                    method = member_type.__repr__
                put(enum_class, '__str__', method)
        if is_flag:
            for name in ('__or__', '__and__', '__xor__', '__ror__', '__rand__', '__rxor__', '__invert__'):
                if name not in classdict:
                    put(enum_class, name, getattr(_flag, name))
        if Enum is not None:
            if save_new:
                put(enum_class, '__new_member__', __new__)
            put(enum_class, '__new__', Enum.__new__)

        if _order_ is not None:
            if isinstance(_order_, str):
                _order_ = _order_.replace(',', ' ').split()
            elif not isinstance(_order_, (list, tuple)):
                raise TypeError(f'_order_ must be a str, list or tuple, not {type(_order_)}')
        if is_flag:
            values = [m._value_ for m in enum_class if isinstance(m._value_, int)]
            if values != sorted(values):
                enum_class._iter_member_ = enum_class._iter_member_by_def_
            if _order_:
                _order_ = [o for o in _order_ if o not in enum_class._unhashable_values_map_
                           and (o not in enum_class._member_map_ or _is_single_bit(enum_class[o]._value_))]
        if _order_:
            _order_ = [o for o in _order_ if o in enum_class._member_names_ or o not in enum_class._member_map_]
            if _order_ != enum_class._member_names_:
                raise TypeError(f'member order does not match _order_:\n  {enum_class._member_names_!r}\n  {_order_!r}')
        return enum_class

    def __init__(cls, *args, **kwds):
        pass

    def __bool__(cls):
        """
        classes/types should always be True.
        """
        return True

    __call__ = _EnumType.__call__

    def _call_(cls, value, names=_not_given, *values, module=None, qualname=None, type=None, start=1,
                 boundary=None):
        """
        Either returns an existing member, or creates a new enum class.
        """
        if cls._member_map_:
            if names is not _not_given:
                value = (value, names) + values
            return cls.__new__(cls, value)
        if names is _not_given and type is None:
            raise TypeError(f'{cls} has no members; specify ${'`'}names=()${'`'} if you meant to create a new, empty, enum')
        return cls._create_(class_name=value, names=None if names is _not_given else names, module=module,
                            qualname=qualname, type=type, start=start, boundary=boundary)

    _call_.__qualname__ = 'EnumType.__call__'

    def __contains__(cls, value):
        """Return True if value is in cls: a member, or the value of one."""
        if isinstance(value, cls):
            return True
        if _flag is not None and issubclass(cls, _flag):
            try:
                return isinstance(cls._missing_(value), cls)
            except ValueError:
                pass
        return value in cls._unhashable_values_ or value in cls._hashable_values_

    def __delattr__(cls, attr):
        if attr in cls.__dict__.get('_member_map_', {}):
            raise AttributeError(f'{cls.__name__!r} cannot delete member {attr!r}.')
        super().__delattr__(attr)

    def __dir__(cls):
        interesting = {'__class__', '__contains__', '__doc__', '__getitem__', '__iter__', '__len__', '__members__',
                       '__module__', '__name__', '__qualname__', *cls._member_names_}
        if cls._new_member_ != object.__new__:
            interesting.add('__new__')
        if cls.__init_subclass__ != object.__init_subclass__:
            interesting.add('__init_subclass__')
        if cls._member_type_ is object:
            return sorted(interesting)
        return sorted({*dir(cls._member_type_), *interesting})

    __getitem__ = _EnumType.__getitem__
    __iter__ = _EnumType.__iter__
    __len__ = _EnumType.__len__

    @_property
    def __members__(cls):
        """
        Returns a mapping of member name->value, aliases included.
        """
        return MappingProxyType(cls._member_map_)

    def __repr__(cls):
        if _flag is not None and issubclass(cls, _flag):
            return f'<flag {cls.__name__!r}>'
        return f'<enum {cls.__name__!r}>'

    def __reversed__(cls):
        """
        Return members in reverse definition order.
        """
        return (cls._member_map_[name] for name in reversed(cls._member_names_))

    def __setattr__(cls, name, value):
        """
        Block attempts to reassign Enum members.
        """
        if name in cls.__dict__.get('_member_map_', {}):
            raise AttributeError(f'cannot reassign member {name!r}')
        super().__setattr__(name, value)

    def _create_(cls, class_name, names, *, module=None, qualname=None, type=None, start=1, boundary=None):
        metacls = cls.__class__
        bases = (cls,) if type is None else (type, cls)
        _, first_enum = cls._get_mixins_(class_name, bases)
        classdict = metacls.__prepare__(class_name, bases)
        if isinstance(names, str):
            names = names.replace(',', ' ').split()
        if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
            original_names, names = names, []
            last_values = []
            for count, name in enumerate(original_names):
                value = first_enum._generate_next_value_(name, start, count, last_values[:])
                last_values.append(value)
                names.append((name, value))
        if names is None:
            names = ()
        for item in names:
            if isinstance(item, str):
                member_name, member_value = item, names[item]
            else:
                member_name, member_value = item
            classdict[member_name] = member_value
        classdict['__module__'] = module if module is not None else _caller_module()
        if qualname is not None:
            classdict['__qualname__'] = qualname
        return metacls.__new__(metacls, class_name, bases, classdict, boundary=boundary)

    def _convert_(cls, name, module, filter, source=None, *, boundary=None, as_global=False):
        """
        Create a new Enum subclass that replaces a collection of global constants
        """
        import sys
        from enum import KEEP
        module_globals = sys.modules[module].__dict__
        source = source.__dict__ if source else module_globals
        members = [(name, value) for name, value in source.items() if filter(name)]
        try:
            members.sort(key=lambda t: (t[1], t[0]))
        except TypeError:
            members.sort(key=lambda t: t[0])
        cls = cls(name, members, module=module, boundary=boundary or KEEP)
        if as_global:
            global_enum(cls)
        else:
            sys.modules[cls.__module__].__dict__.update(cls.__members__)
        module_globals[name] = cls
        return cls

    @classmethod
    def _check_for_existing_members_(mcls, class_name, bases):
        for chain in bases:
            for base in chain.__mro__:
                if isinstance(base, EnumType) and base._member_names_:
                    raise TypeError(f'<enum {class_name!r}> cannot extend {base!r}')

    @classmethod
    def _get_mixins_(mcls, class_name, bases):
        """
        Returns the type for creating enum members, and the first inherited enum class.
        """
        if not bases:
            return object, Enum
        first_enum = bases[-1]
        if not isinstance(first_enum, EnumType):
            raise TypeError('new enumerations should be created as ${'`'}EnumName([mixin_type, ...] [data_type,] enum_type)${'`'}')
        if len(bases) == 1 and mcls is EnumType:
            return first_enum._member_type_, first_enum
        return mcls._find_data_type_(class_name, bases) or object, first_enum

    @classmethod
    def _find_data_repr_(mcls, class_name, bases):
        for chain in bases:
            for base in chain.__mro__:
                if base is object:
                    continue
                if isinstance(base, EnumType):
                    return base._value_repr_
                if '__repr__' in base.__dict__:
                    if '__dataclass_fields__' in base.__dict__ and '__dataclass_params__' in base.__dict__ \
                            and base.__dict__['__dataclass_params__'].repr:
                        return _dataclass_repr
                    return base.__dict__['__repr__']
        return None

    @classmethod
    def _find_data_type_(mcls, class_name, bases):
        data_types = []
        for chain in bases:
            candidate = None
            for base in chain.__mro__:
                if base is object:
                    continue
                if isinstance(base, EnumType):
                    if base._member_type_ is not object:
                        if base._member_type_ not in data_types:
                            data_types.append(base._member_type_)
                        break
                elif '__new__' in base.__dict__ or '__dataclass_fields__' in base.__dict__:
                    if (candidate or base) not in data_types:
                        data_types.append(candidate or base)
                    break
                else:
                    candidate = candidate or base
        if len(data_types) > 1:
            raise TypeError(f'too many data types for {class_name!r}: {set(data_types)!r}')
        return data_types[0] if data_types else None

    @classmethod
    def _find_new_(mcls, classdict, member_type, first_enum):
        """
        Returns the __new__ to be used for creating the enum members.
        """
        __new__ = classdict.get('__new__', None)
        save_new = first_enum is not None and __new__ is not None
        plain = (object.__new__, getattr(Enum, '__new__', None))
        if __new__ is None:
            for method in ('__new_member__', '__new__'):
                for possible in (member_type, first_enum):
                    target = getattr(possible, method, None)
                    if target is not None and target not in plain:
                        __new__ = target
                        break
                if __new__ is not None:
                    break
            else:
                __new__ = object.__new__
        use_args = not (first_enum is None or __new__ in plain)
        return __new__, save_new, use_args

    def _add_member_(cls, name, member):
        # A property of a base of that name still serves the members.
        if name in cls._member_map_:
            if cls._member_map_[name] is not member:
                raise NameError(f'{name!r} is already bound: {cls._member_map_[name]!r}')
            return
        if not _inherits(cls, name):
            _set(cls, name, member)
            cls._member_map_[name] = member
            return
        found_descriptor = None
        descriptor_type = None
        class_type = None
        for base in cls.__mro__[1:]:
            attr = base.__dict__.get(name)
            if attr is not None:
                if isinstance(attr, property):
                    found_descriptor = attr
                    class_type = base
                    descriptor_type = 'enum'
                    break
                if _is_descriptor(attr):
                    found_descriptor = attr
                    descriptor_type = descriptor_type or 'desc'
                    class_type = class_type or base
                    continue
                descriptor_type = 'attr'
                class_type = base
        if found_descriptor is not None:
            redirect = property()
            redirect.member = member
            redirect.__set_name__(cls, name)
            if descriptor_type in ('enum', 'desc'):
                redirect.fget = getattr(found_descriptor, 'fget', None)
                redirect._get = getattr(found_descriptor, '__get__', None)
                redirect.fset = getattr(found_descriptor, 'fset', None)
                redirect.fdel = getattr(found_descriptor, 'fdel', None)
            redirect._attr_type = descriptor_type
            redirect._cls_type = class_type
            type.__setattr__(cls, name, redirect)
        else:
            type.__setattr__(cls, name, member)
        cls._member_map_[name] = member


EnumMeta = EnumType


def _dataclass_repr(self):
    return ', '.join(f'{k}={getattr(self, k)!r}' for k, f in self.__dataclass_fields__.items() if f.repr)
`;
