
# ---- a static method of a built-in class stands in its namespace as one
print(type(str.__dict__['maketrans']), type(vars(bytes)['maketrans']), dict(vars(bytearray))['maketrans'].__func__('a'.encode(), b'b')[97])
print(type(dict.__dict__['fromkeys']), type(int.__dict__['from_bytes']), type(object.__dict__['__new__']))
#> <class 'staticmethod'> <class 'staticmethod'> 98
#> <class 'classmethod_descriptor'> <class 'classmethod_descriptor'> <class 'builtin_function_or_method'>
