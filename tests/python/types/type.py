
# ---- a static method of a built-in class stands in its namespace as one
print(type(str.__dict__['maketrans']), type(vars(bytes)['maketrans']), dict(vars(bytearray))['maketrans'].__func__('a'.encode(), b'b')[97])
print(type(dict.__dict__['fromkeys']), type(int.__dict__['from_bytes']), type(object.__dict__['__new__']))
#> <class 'staticmethod'> <class 'staticmethod'> 98
#> <class 'classmethod_descriptor'> <class 'classmethod_descriptor'> <class 'builtin_function_or_method'>

# ---- attributes of classes that cannot be deleted or set
class C:
    pass
for name in '__module__', '__type_params__', '__base__', '__bases__', '__doc__', '__name__', '__mro__':
    try:
        type.__delattr__(C, name)
    except Exception as e:
        print(name, type(e).__name__, e)
C.__type_params__ = 1
print(C.__type_params__)
try:
    C.__base__ = int
except AttributeError as e:
    print(e)
#> __module__ TypeError cannot delete '__module__' attribute of immutable type 'C'
#> __type_params__ TypeError cannot delete '__type_params__' attribute of immutable type 'C'
#> __base__ AttributeError readonly attribute
#> __bases__ TypeError cannot delete '__bases__' attribute of immutable type 'C'
#> __doc__ TypeError cannot delete '__doc__' attribute of immutable type 'C'
#> __name__ TypeError cannot delete '__name__' attribute of immutable type 'C'
#> __mro__ AttributeError attribute '__mro__' of 'type' objects is not writable
#> 1
#> readonly attribute

# ---- class methods name the class they are called on
class D(dict): pass
class I(int): pass
F = type('F', (float,), {})
for f in [lambda: D.__class_getitem__(), lambda: D.__class_getitem__(1, 2), lambda: F.fromhex(), lambda: F.fromhex(1, 2), lambda: float.fromhex(), lambda: bool.from_bytes(),
          lambda: type('E', (bytes,), {}).fromhex(), lambda: D().__class_getitem__(), lambda: F.from_number(), lambda: D.fromkeys(), lambda: F.fromhex(x=1)]:
    try: print(f())
    except TypeError as e: print(e)
print(D.fromkeys.__qualname__, I.from_bytes.__qualname__, F.fromhex.__qualname__, D().fromkeys.__qualname__)
#> D.__class_getitem__() takes exactly one argument (0 given)
#> D.__class_getitem__() takes exactly one argument (2 given)
#> F.fromhex() takes exactly one argument (0 given)
#> F.fromhex() takes exactly one argument (2 given)
#> float.fromhex() takes exactly one argument (0 given)
#> from_bytes() missing required argument 'bytes' (pos 1)
#> E.fromhex() takes exactly one argument (0 given)
#> D.__class_getitem__() takes exactly one argument (0 given)
#> F.from_number() takes exactly one argument (0 given)
#> fromkeys expected at least 1 argument, got 0
#> F.fromhex() takes no keyword arguments
#> D.fromkeys I.from_bytes F.fromhex D.fromkeys
