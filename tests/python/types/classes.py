# ---- types: constructors of builtins called in other ways
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Sub(int):
    pass
print((int.__new__(Sub, 5), type(int.__new__(Sub, 5)), str.__new__(str, 5), list.__new__(list, 'ignored')))
print((dict.__new__(dict, a=1), set.__new__(set, 'ignored'), tuple.__new__(tuple, 'ab')))
print((frozenset.__new__(frozenset, 'a'), bytearray.__new__(bytearray, b'ignored'), float.__new__(float, 1)))
print((complex.__new__(complex, 1, 2), bytes.__new__(bytes, 2), bool.__new__(bool, 5)))
print((range.__new__(range, 3), slice.__new__(slice, 1)))
x = [1, 2]
x.__init__('ab')
print(x)
d = {'a': 1}
d.__init__({'b': 2}, c=3)
print(d)
s = {1}
s.__init__('z')
print(s)
t = (1,)
print((t.__init__(5), (5).__init__(1), 'a'.__init__(5), (1.5).__init__()))
print((list.__init__(x), x))
error(lambda: int.__new__(5))
error(lambda: list.__new__(tuple))
error(lambda: tuple.__new__(list))
error(lambda: dict.__init__(5))
error(lambda: list.__init__(x, 1, 2))
error(lambda: list.__init__())
print((type(x)('cd'), type(5)('7'), type('')(8), type(None)()))
#> (5, <class '__main__.Sub'>, '5', [])
#> ({}, set(), ('a', 'b'))
#> (frozenset({'a'}), bytearray(b''), 1.0)
#> ((1+2j), b'\x00\x00', True)
#> (range(0, 3), slice(None, 1, None))
#> ['a', 'b']
#> {'a': 1, 'b': 2, 'c': 3}
#> {'z'}
#> (None, None, None, None)
#> (None, [])
#> TypeError: int.__new__(X): X is not a type object (int)
#> TypeError: list.__new__(tuple): tuple is not a subtype of list
#> TypeError: tuple.__new__(list): list is not a subtype of tuple
#> TypeError: descriptor '__init__' requires a 'dict' object but received a 'int'
#> TypeError: list expected at most 1 argument, got 2
#> TypeError: descriptor '__init__' of 'list' object needs an argument
#> (['c', 'd'], 7, '8', None)

# ---- types: names, modules and bases
for t in (int, float, bool, complex, str, bytes, bytearray, memoryview, list, tuple, dict, set, frozenset, range, slice, object, type, property, staticmethod, classmethod, super, enumerate, zip, map, filter, reversed):
    print(t.__name__, t.__qualname__, t.__module__, t.__bases__, [c.__name__ for c in t.__mro__], t)
for v in (iter([]), iter(''), iter(()), iter({}), iter({}.values()), iter({}.items()), iter(set()), iter(range(1)), iter(b''), iter(bytearray()), reversed([]), reversed({}), iter(int, 5), {}.keys(), {}.values(), {}.items(), {}.keys().mapping, int.__add__, len, [].append, str.join, (5).__add__, dict.fromkeys, None, ..., NotImplemented):
    print(type(v).__name__, type(v).__module__)
#> int int builtins (<class 'object'>,) ['int', 'object'] <class 'int'>
#> float float builtins (<class 'object'>,) ['float', 'object'] <class 'float'>
#> bool bool builtins (<class 'int'>,) ['bool', 'int', 'object'] <class 'bool'>
#> complex complex builtins (<class 'object'>,) ['complex', 'object'] <class 'complex'>
#> str str builtins (<class 'object'>,) ['str', 'object'] <class 'str'>
#> bytes bytes builtins (<class 'object'>,) ['bytes', 'object'] <class 'bytes'>
#> bytearray bytearray builtins (<class 'object'>,) ['bytearray', 'object'] <class 'bytearray'>
#> memoryview memoryview builtins (<class 'object'>,) ['memoryview', 'object'] <class 'memoryview'>
#> list list builtins (<class 'object'>,) ['list', 'object'] <class 'list'>
#> tuple tuple builtins (<class 'object'>,) ['tuple', 'object'] <class 'tuple'>
#> dict dict builtins (<class 'object'>,) ['dict', 'object'] <class 'dict'>
#> set set builtins (<class 'object'>,) ['set', 'object'] <class 'set'>
#> frozenset frozenset builtins (<class 'object'>,) ['frozenset', 'object'] <class 'frozenset'>
#> range range builtins (<class 'object'>,) ['range', 'object'] <class 'range'>
#> slice slice builtins (<class 'object'>,) ['slice', 'object'] <class 'slice'>
#> object object builtins () ['object'] <class 'object'>
#> type type builtins (<class 'object'>,) ['type', 'object'] <class 'type'>
#> property property builtins (<class 'object'>,) ['property', 'object'] <class 'property'>
#> staticmethod staticmethod builtins (<class 'object'>,) ['staticmethod', 'object'] <class 'staticmethod'>
#> classmethod classmethod builtins (<class 'object'>,) ['classmethod', 'object'] <class 'classmethod'>
#> super super builtins (<class 'object'>,) ['super', 'object'] <class 'super'>
#> enumerate enumerate builtins (<class 'object'>,) ['enumerate', 'object'] <class 'enumerate'>
#> zip zip builtins (<class 'object'>,) ['zip', 'object'] <class 'zip'>
#> map map builtins (<class 'object'>,) ['map', 'object'] <class 'map'>
#> filter filter builtins (<class 'object'>,) ['filter', 'object'] <class 'filter'>
#> reversed reversed builtins (<class 'object'>,) ['reversed', 'object'] <class 'reversed'>
#> list_iterator builtins
#> str_ascii_iterator builtins
#> tuple_iterator builtins
#> dict_keyiterator builtins
#> dict_valueiterator builtins
#> dict_itemiterator builtins
#> set_iterator builtins
#> range_iterator builtins
#> bytes_iterator builtins
#> bytearray_iterator builtins
#> list_reverseiterator builtins
#> dict_reversekeyiterator builtins
#> callable_iterator builtins
#> dict_keys builtins
#> dict_values builtins
#> dict_items builtins
#> mappingproxy builtins
#> wrapper_descriptor builtins
#> builtin_function_or_method builtins
#> builtin_function_or_method builtins
#> method_descriptor builtins
#> method-wrapper builtins
#> builtin_function_or_method builtins
#> NoneType builtins
#> ellipsis builtins
#> NotImplementedType builtins

# ---- types: which can be bases
for t in (int, float, bool, complex, str, bytes, bytearray, memoryview, list, tuple, dict, set, frozenset, range, slice, object, type, property, staticmethod, classmethod, super, enumerate, zip, map, filter, reversed, type(None), type(...), type(iter([])), type({}.keys()), type(len), type(lambda: 0), type({}.keys().mapping)):
    try:
        class C(t):
            pass
        print(t.__name__, C.__mro__[1] is t)
    except TypeError as e:
        print(t.__name__, e)
#> int True
#> float True
#> bool type 'bool' is not an acceptable base type
#> complex True
#> str True
#> bytes True
#> bytearray True
#> memoryview type 'memoryview' is not an acceptable base type
#> list True
#> tuple True
#> dict True
#> set True
#> frozenset True
#> range type 'range' is not an acceptable base type
#> slice type 'slice' is not an acceptable base type
#> object True
#> type True
#> property True
#> staticmethod True
#> classmethod True
#> super True
#> enumerate True
#> zip True
#> map True
#> filter True
#> reversed True
#> NoneType type 'NoneType' is not an acceptable base type
#> ellipsis type 'ellipsis' is not an acceptable base type
#> list_iterator type 'list_iterator' is not an acceptable base type
#> dict_keys type 'dict_keys' is not an acceptable base type
#> builtin_function_or_method type 'builtin_function_or_method' is not an acceptable base type
#> function type 'function' is not an acceptable base type
#> mappingproxy type 'mappingproxy' is not an acceptable base type

# ---- types: two bases that do not fit
for a, b in ((int, str), (list, dict), (int, float), (set, frozenset), (bytes, bytearray), (int, object), (list, tuple), (str, bytes), (Exception, int), (dict, object)):
    try:
        class C(a, b):
            pass
        print(a.__name__, b.__name__, 'fit')
    except TypeError as e:
        print(a.__name__, b.__name__, e)
#> int str multiple bases have instance lay-out conflict
#> list dict multiple bases have instance lay-out conflict
#> int float multiple bases have instance lay-out conflict
#> set frozenset multiple bases have instance lay-out conflict
#> bytes bytearray multiple bases have instance lay-out conflict
#> int object fit
#> list tuple multiple bases have instance lay-out conflict
#> str bytes multiple bases have instance lay-out conflict
#> Exception int multiple bases have instance lay-out conflict
#> dict object fit

# ---- types: what cannot be changed
for t in (int, str, list, dict, object, type, range, len, int.__add__, [].append):
    for do in ('t.x = 1', 'del t.__doc__', 't.__name__ = "n"', 't.__class__ = int'):
        try:
            exec(do)
            print(do, 'done')
        except (TypeError, AttributeError) as e:
            print(getattr(t, '__name__', t), do, type(e).__name__, e)
for v in (5, 1.5, 'a', b'a', (), None, [], {}, set(), range(1), slice(1), 1j, len):
    for do in ('v.x = 1', 'del v.x', 'v.__class__ = object', 'v.__doc__ = 1', 'v.__dict__'):
        try:
            exec(do)
            print(do, 'done')
        except (TypeError, AttributeError) as e:
            print(type(v).__name__, do, type(e).__name__, e)
#> int t.x = 1 TypeError cannot set 'x' attribute of immutable type 'int'
#> int del t.__doc__ TypeError cannot set '__doc__' attribute of immutable type 'int'
#> int t.__name__ = "n" TypeError cannot set '__name__' attribute of immutable type 'int'
#> int t.__class__ = int TypeError cannot set '__class__' attribute of immutable type 'int'
#> str t.x = 1 TypeError cannot set 'x' attribute of immutable type 'str'
#> str del t.__doc__ TypeError cannot set '__doc__' attribute of immutable type 'str'
#> str t.__name__ = "n" TypeError cannot set '__name__' attribute of immutable type 'str'
#> str t.__class__ = int TypeError cannot set '__class__' attribute of immutable type 'str'
#> list t.x = 1 TypeError cannot set 'x' attribute of immutable type 'list'
#> list del t.__doc__ TypeError cannot set '__doc__' attribute of immutable type 'list'
#> list t.__name__ = "n" TypeError cannot set '__name__' attribute of immutable type 'list'
#> list t.__class__ = int TypeError cannot set '__class__' attribute of immutable type 'list'
#> dict t.x = 1 TypeError cannot set 'x' attribute of immutable type 'dict'
#> dict del t.__doc__ TypeError cannot set '__doc__' attribute of immutable type 'dict'
#> dict t.__name__ = "n" TypeError cannot set '__name__' attribute of immutable type 'dict'
#> dict t.__class__ = int TypeError cannot set '__class__' attribute of immutable type 'dict'
#> object t.x = 1 TypeError cannot set 'x' attribute of immutable type 'object'
#> object del t.__doc__ TypeError cannot set '__doc__' attribute of immutable type 'object'
#> object t.__name__ = "n" TypeError cannot set '__name__' attribute of immutable type 'object'
#> object t.__class__ = int TypeError cannot set '__class__' attribute of immutable type 'object'
#> type t.x = 1 TypeError cannot set 'x' attribute of immutable type 'type'
#> type del t.__doc__ TypeError cannot set '__doc__' attribute of immutable type 'type'
#> type t.__name__ = "n" TypeError cannot set '__name__' attribute of immutable type 'type'
#> type t.__class__ = int TypeError cannot set '__class__' attribute of immutable type 'type'
#> range t.x = 1 TypeError cannot set 'x' attribute of immutable type 'range'
#> range del t.__doc__ TypeError cannot set '__doc__' attribute of immutable type 'range'
#> range t.__name__ = "n" TypeError cannot set '__name__' attribute of immutable type 'range'
#> range t.__class__ = int TypeError cannot set '__class__' attribute of immutable type 'range'
#> len t.x = 1 AttributeError 'builtin_function_or_method' object has no attribute 'x' and no __dict__ for setting new attributes
#> len del t.__doc__ AttributeError attribute '__doc__' of 'builtin_function_or_method' objects is not writable
#> len t.__name__ = "n" AttributeError attribute '__name__' of 'builtin_function_or_method' objects is not writable
#> len t.__class__ = int TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#> __add__ t.x = 1 AttributeError 'wrapper_descriptor' object has no attribute 'x' and no __dict__ for setting new attributes
#> __add__ del t.__doc__ AttributeError attribute '__doc__' of 'wrapper_descriptor' objects is not writable
#> __add__ t.__name__ = "n" AttributeError readonly attribute
#> __add__ t.__class__ = int TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#> append t.x = 1 AttributeError 'builtin_function_or_method' object has no attribute 'x' and no __dict__ for setting new attributes
#> append del t.__doc__ AttributeError attribute '__doc__' of 'builtin_function_or_method' objects is not writable
#> append t.__name__ = "n" AttributeError attribute '__name__' of 'builtin_function_or_method' objects is not writable
#> append t.__class__ = int TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#> int v.x = 1 AttributeError 'int' object has no attribute 'x' and no __dict__ for setting new attributes
#> int del v.x AttributeError 'int' object has no attribute 'x' and no __dict__ for setting new attributes
#> int v.__class__ = object TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#> int v.__doc__ = 1 AttributeError 'int' object attribute '__doc__' is read-only
#> int v.__dict__ AttributeError 'int' object has no attribute '__dict__'
#> float v.x = 1 AttributeError 'float' object has no attribute 'x' and no __dict__ for setting new attributes
#> float del v.x AttributeError 'float' object has no attribute 'x' and no __dict__ for setting new attributes
#> float v.__class__ = object TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#> float v.__doc__ = 1 AttributeError 'float' object attribute '__doc__' is read-only
#> float v.__dict__ AttributeError 'float' object has no attribute '__dict__'
#> str v.x = 1 AttributeError 'str' object has no attribute 'x' and no __dict__ for setting new attributes
#> str del v.x AttributeError 'str' object has no attribute 'x' and no __dict__ for setting new attributes
#> str v.__class__ = object TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#> str v.__doc__ = 1 AttributeError 'str' object attribute '__doc__' is read-only
#> str v.__dict__ AttributeError 'str' object has no attribute '__dict__'
#> bytes v.x = 1 AttributeError 'bytes' object has no attribute 'x' and no __dict__ for setting new attributes
#> bytes del v.x AttributeError 'bytes' object has no attribute 'x' and no __dict__ for setting new attributes
#> bytes v.__class__ = object TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#> bytes v.__doc__ = 1 AttributeError 'bytes' object attribute '__doc__' is read-only
#> bytes v.__dict__ AttributeError 'bytes' object has no attribute '__dict__'
#> tuple v.x = 1 AttributeError 'tuple' object has no attribute 'x' and no __dict__ for setting new attributes
#> tuple del v.x AttributeError 'tuple' object has no attribute 'x' and no __dict__ for setting new attributes
#> tuple v.__class__ = object TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#> tuple v.__doc__ = 1 AttributeError 'tuple' object attribute '__doc__' is read-only
#> tuple v.__dict__ AttributeError 'tuple' object has no attribute '__dict__'
#> NoneType v.x = 1 AttributeError 'NoneType' object has no attribute 'x' and no __dict__ for setting new attributes
#> NoneType del v.x AttributeError 'NoneType' object has no attribute 'x' and no __dict__ for setting new attributes
#> NoneType v.__class__ = object TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#> NoneType v.__doc__ = 1 AttributeError 'NoneType' object attribute '__doc__' is read-only
#> NoneType v.__dict__ AttributeError 'NoneType' object has no attribute '__dict__'
#> list v.x = 1 AttributeError 'list' object has no attribute 'x' and no __dict__ for setting new attributes
#> list del v.x AttributeError 'list' object has no attribute 'x' and no __dict__ for setting new attributes
#> list v.__class__ = object TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#> list v.__doc__ = 1 AttributeError 'list' object attribute '__doc__' is read-only
#> list v.__dict__ AttributeError 'list' object has no attribute '__dict__'
#> dict v.x = 1 AttributeError 'dict' object has no attribute 'x' and no __dict__ for setting new attributes
#> dict del v.x AttributeError 'dict' object has no attribute 'x' and no __dict__ for setting new attributes
#> dict v.__class__ = object TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#> dict v.__doc__ = 1 AttributeError 'dict' object attribute '__doc__' is read-only
#> dict v.__dict__ AttributeError 'dict' object has no attribute '__dict__'
#> set v.x = 1 AttributeError 'set' object has no attribute 'x' and no __dict__ for setting new attributes
#> set del v.x AttributeError 'set' object has no attribute 'x' and no __dict__ for setting new attributes
#> set v.__class__ = object TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#> set v.__doc__ = 1 AttributeError 'set' object attribute '__doc__' is read-only
#> set v.__dict__ AttributeError 'set' object has no attribute '__dict__'
#> range v.x = 1 AttributeError 'range' object has no attribute 'x' and no __dict__ for setting new attributes
#> range del v.x AttributeError 'range' object has no attribute 'x' and no __dict__ for setting new attributes
#> range v.__class__ = object TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#> range v.__doc__ = 1 AttributeError 'range' object attribute '__doc__' is read-only
#> range v.__dict__ AttributeError 'range' object has no attribute '__dict__'
#> slice v.x = 1 AttributeError 'slice' object has no attribute 'x' and no __dict__ for setting new attributes
#> slice del v.x AttributeError 'slice' object has no attribute 'x' and no __dict__ for setting new attributes
#> slice v.__class__ = object TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#> slice v.__doc__ = 1 AttributeError 'slice' object attribute '__doc__' is read-only
#> slice v.__dict__ AttributeError 'slice' object has no attribute '__dict__'
#> complex v.x = 1 AttributeError 'complex' object has no attribute 'x' and no __dict__ for setting new attributes
#> complex del v.x AttributeError 'complex' object has no attribute 'x' and no __dict__ for setting new attributes
#> complex v.__class__ = object TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#> complex v.__doc__ = 1 AttributeError 'complex' object attribute '__doc__' is read-only
#> complex v.__dict__ AttributeError 'complex' object has no attribute '__dict__'
#> builtin_function_or_method v.x = 1 AttributeError 'builtin_function_or_method' object has no attribute 'x' and no __dict__ for setting new attributes
#> builtin_function_or_method del v.x AttributeError 'builtin_function_or_method' object has no attribute 'x' and no __dict__ for setting new attributes
#> builtin_function_or_method v.__class__ = object TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#> builtin_function_or_method v.__doc__ = 1 AttributeError attribute '__doc__' of 'builtin_function_or_method' objects is not writable
#> builtin_function_or_method v.__dict__ AttributeError 'builtin_function_or_method' object has no attribute '__dict__'
