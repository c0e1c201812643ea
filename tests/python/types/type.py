
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
