# ---- types: errors of functions of everything
values = [1, 1.5, 1j, 'a', b'a', (1,), [1], {1: 1}, {1}, range(1), None, int, len, object()]
for f in (len, iter, next, hash, abs, round, int, float, complex, bytes, bytearray, list, tuple, set, dict, sorted, sum, max, reversed, enumerate, chr, ord, bin, divmod, pow, callable, bool, memoryview, slice, range, '{:d}'.format, '{:s}'.format, '%d'.__mod__):
    for v in values:
        try:
            f(v)
        except (TypeError, ValueError, OverflowError) as e:
            print(getattr(f, '__name__', f), type(v).__name__, type(e).__name__, ascii(str(e).partition(' at 0x')[0]))
#> len int TypeError "object of type 'int' has no len()"
#> len float TypeError "object of type 'float' has no len()"
#> len complex TypeError "object of type 'complex' has no len()"
#> len NoneType TypeError "object of type 'NoneType' has no len()"
#> len type TypeError "object of type 'type' has no len()"
#> len builtin_function_or_method TypeError "object of type 'builtin_function_or_method' has no len()"
#> len object TypeError "object of type 'object' has no len()"
#> iter int TypeError "'int' object is not iterable"
#> iter float TypeError "'float' object is not iterable"
#> iter complex TypeError "'complex' object is not iterable"
#> iter NoneType TypeError "'NoneType' object is not iterable"
#> iter type TypeError "'type' object is not iterable"
#> iter builtin_function_or_method TypeError "'builtin_function_or_method' object is not iterable"
#> iter object TypeError "'object' object is not iterable"
#> next int TypeError "'int' object is not an iterator"
#> next float TypeError "'float' object is not an iterator"
#> next complex TypeError "'complex' object is not an iterator"
#> next str TypeError "'str' object is not an iterator"
#> next bytes TypeError "'bytes' object is not an iterator"
#> next tuple TypeError "'tuple' object is not an iterator"
#> next list TypeError "'list' object is not an iterator"
#> next dict TypeError "'dict' object is not an iterator"
#> next set TypeError "'set' object is not an iterator"
#> next range TypeError "'range' object is not an iterator"
#> next NoneType TypeError "'NoneType' object is not an iterator"
#> next type TypeError "'type' object is not an iterator"
#> next builtin_function_or_method TypeError "'builtin_function_or_method' object is not an iterator"
#> next object TypeError "'object' object is not an iterator"
#> hash list TypeError "unhashable type: 'list'"
#> hash dict TypeError "unhashable type: 'dict'"
#> hash set TypeError "unhashable type: 'set'"
#> abs str TypeError "bad operand type for abs(): 'str'"
#> abs bytes TypeError "bad operand type for abs(): 'bytes'"
#> abs tuple TypeError "bad operand type for abs(): 'tuple'"
#> abs list TypeError "bad operand type for abs(): 'list'"
#> abs dict TypeError "bad operand type for abs(): 'dict'"
#> abs set TypeError "bad operand type for abs(): 'set'"
#> abs range TypeError "bad operand type for abs(): 'range'"
#> abs NoneType TypeError "bad operand type for abs(): 'NoneType'"
#> abs type TypeError "bad operand type for abs(): 'type'"
#> abs builtin_function_or_method TypeError "bad operand type for abs(): 'builtin_function_or_method'"
#> abs object TypeError "bad operand type for abs(): 'object'"
#> round complex TypeError "type complex doesn't define __round__ method"
#> round str TypeError "type str doesn't define __round__ method"
#> round bytes TypeError "type bytes doesn't define __round__ method"
#> round tuple TypeError "type tuple doesn't define __round__ method"
#> round list TypeError "type list doesn't define __round__ method"
#> round dict TypeError "type dict doesn't define __round__ method"
#> round set TypeError "type set doesn't define __round__ method"
#> round range TypeError "type range doesn't define __round__ method"
#> round NoneType TypeError "type NoneType doesn't define __round__ method"
#> round type TypeError "type type doesn't define __round__ method"
#> round builtin_function_or_method TypeError "type builtin_function_or_method doesn't define __round__ method"
#> round object TypeError "type object doesn't define __round__ method"
#> int complex TypeError "int() argument must be a string, a bytes-like object or a real number, not 'complex'"
#> int str ValueError "invalid literal for int() with base 10: 'a'"
#> int bytes ValueError "invalid literal for int() with base 10: b'a'"
#> int tuple TypeError "int() argument must be a string, a bytes-like object or a real number, not 'tuple'"
#> int list TypeError "int() argument must be a string, a bytes-like object or a real number, not 'list'"
#> int dict TypeError "int() argument must be a string, a bytes-like object or a real number, not 'dict'"
#> int set TypeError "int() argument must be a string, a bytes-like object or a real number, not 'set'"
#> int range TypeError "int() argument must be a string, a bytes-like object or a real number, not 'range'"
#> int NoneType TypeError "int() argument must be a string, a bytes-like object or a real number, not 'NoneType'"
#> int type TypeError "int() argument must be a string, a bytes-like object or a real number, not 'type'"
#> int builtin_function_or_method TypeError "int() argument must be a string, a bytes-like object or a real number, not 'builtin_function_or_method'"
#> int object TypeError "int() argument must be a string, a bytes-like object or a real number, not 'object'"
#> float complex TypeError "float() argument must be a string or a real number, not 'complex'"
#> float str ValueError "could not convert string to float: 'a'"
#> float bytes ValueError "could not convert string to float: b'a'"
#> float tuple TypeError "float() argument must be a string or a real number, not 'tuple'"
#> float list TypeError "float() argument must be a string or a real number, not 'list'"
#> float dict TypeError "float() argument must be a string or a real number, not 'dict'"
#> float set TypeError "float() argument must be a string or a real number, not 'set'"
#> float range TypeError "float() argument must be a string or a real number, not 'range'"
#> float NoneType TypeError "float() argument must be a string or a real number, not 'NoneType'"
#> float type TypeError "float() argument must be a string or a real number, not 'type'"
#> float builtin_function_or_method TypeError "float() argument must be a string or a real number, not 'builtin_function_or_method'"
#> float object TypeError "float() argument must be a string or a real number, not 'object'"
#> complex str ValueError 'complex() arg is a malformed string'
#> complex bytes TypeError 'complex() argument must be a string or a number, not bytes'
#> complex tuple TypeError 'complex() argument must be a string or a number, not tuple'
#> complex list TypeError 'complex() argument must be a string or a number, not list'
#> complex dict TypeError 'complex() argument must be a string or a number, not dict'
#> complex set TypeError 'complex() argument must be a string or a number, not set'
#> complex range TypeError 'complex() argument must be a string or a number, not range'
#> complex NoneType TypeError 'complex() argument must be a string or a number, not NoneType'
#> complex type TypeError 'complex() argument must be a string or a number, not type'
#> complex builtin_function_or_method TypeError 'complex() argument must be a string or a number, not builtin_function_or_method'
#> complex object TypeError 'complex() argument must be a string or a number, not object'
#> bytes float TypeError "cannot convert 'float' object to bytes"
#> bytes complex TypeError "cannot convert 'complex' object to bytes"
#> bytes str TypeError 'string argument without an encoding'
#> bytes NoneType TypeError "cannot convert 'NoneType' object to bytes"
#> bytes type TypeError "cannot convert 'type' object to bytes"
#> bytes builtin_function_or_method TypeError "cannot convert 'builtin_function_or_method' object to bytes"
#> bytes object TypeError "cannot convert 'object' object to bytes"
#> bytearray float TypeError "cannot convert 'float' object to bytearray"
#> bytearray complex TypeError "cannot convert 'complex' object to bytearray"
#> bytearray str TypeError 'string argument without an encoding'
#> bytearray NoneType TypeError "cannot convert 'NoneType' object to bytearray"
#> bytearray type TypeError "cannot convert 'type' object to bytearray"
#> bytearray builtin_function_or_method TypeError "cannot convert 'builtin_function_or_method' object to bytearray"
#> bytearray object TypeError "cannot convert 'object' object to bytearray"
#> list int TypeError "'int' object is not iterable"
#> list float TypeError "'float' object is not iterable"
#> list complex TypeError "'complex' object is not iterable"
#> list NoneType TypeError "'NoneType' object is not iterable"
#> list type TypeError "'type' object is not iterable"
#> list builtin_function_or_method TypeError "'builtin_function_or_method' object is not iterable"
#> list object TypeError "'object' object is not iterable"
#> tuple int TypeError "'int' object is not iterable"
#> tuple float TypeError "'float' object is not iterable"
#> tuple complex TypeError "'complex' object is not iterable"
#> tuple NoneType TypeError "'NoneType' object is not iterable"
#> tuple type TypeError "'type' object is not iterable"
#> tuple builtin_function_or_method TypeError "'builtin_function_or_method' object is not iterable"
#> tuple object TypeError "'object' object is not iterable"
#> set int TypeError "'int' object is not iterable"
#> set float TypeError "'float' object is not iterable"
#> set complex TypeError "'complex' object is not iterable"
#> set NoneType TypeError "'NoneType' object is not iterable"
#> set type TypeError "'type' object is not iterable"
#> set builtin_function_or_method TypeError "'builtin_function_or_method' object is not iterable"
#> set object TypeError "'object' object is not iterable"
#> dict int TypeError "'int' object is not iterable"
#> dict float TypeError "'float' object is not iterable"
#> dict complex TypeError "'complex' object is not iterable"
#> dict str ValueError 'dictionary update sequence element #0 has length 1; 2 is required'
#> dict bytes TypeError 'object is not iterable'
#> dict tuple TypeError 'object is not iterable'
#> dict list TypeError 'object is not iterable'
#> dict set TypeError 'object is not iterable'
#> dict range TypeError 'object is not iterable'
#> dict NoneType TypeError "'NoneType' object is not iterable"
#> dict type TypeError "'type' object is not iterable"
#> dict builtin_function_or_method TypeError "'builtin_function_or_method' object is not iterable"
#> dict object TypeError "'object' object is not iterable"
#> sorted int TypeError "'int' object is not iterable"
#> sorted float TypeError "'float' object is not iterable"
#> sorted complex TypeError "'complex' object is not iterable"
#> sorted NoneType TypeError "'NoneType' object is not iterable"
#> sorted type TypeError "'type' object is not iterable"
#> sorted builtin_function_or_method TypeError "'builtin_function_or_method' object is not iterable"
#> sorted object TypeError "'object' object is not iterable"
#> sum int TypeError "'int' object is not iterable"
#> sum float TypeError "'float' object is not iterable"
#> sum complex TypeError "'complex' object is not iterable"
#> sum str TypeError "unsupported operand type(s) for +: 'int' and 'str'"
#> sum NoneType TypeError "'NoneType' object is not iterable"
#> sum type TypeError "'type' object is not iterable"
#> sum builtin_function_or_method TypeError "'builtin_function_or_method' object is not iterable"
#> sum object TypeError "'object' object is not iterable"
#> max int TypeError "'int' object is not iterable"
#> max float TypeError "'float' object is not iterable"
#> max complex TypeError "'complex' object is not iterable"
#> max NoneType TypeError "'NoneType' object is not iterable"
#> max type TypeError "'type' object is not iterable"
#> max builtin_function_or_method TypeError "'builtin_function_or_method' object is not iterable"
#> max object TypeError "'object' object is not iterable"
#> reversed int TypeError "'int' object is not reversible"
#> reversed float TypeError "'float' object is not reversible"
#> reversed complex TypeError "'complex' object is not reversible"
#> reversed set TypeError "'set' object is not reversible"
#> reversed NoneType TypeError "'NoneType' object is not reversible"
#> reversed type TypeError "'type' object is not reversible"
#> reversed builtin_function_or_method TypeError "'builtin_function_or_method' object is not reversible"
#> reversed object TypeError "'object' object is not reversible"
#> enumerate int TypeError "'int' object is not iterable"
#> enumerate float TypeError "'float' object is not iterable"
#> enumerate complex TypeError "'complex' object is not iterable"
#> enumerate NoneType TypeError "'NoneType' object is not iterable"
#> enumerate type TypeError "'type' object is not iterable"
#> enumerate builtin_function_or_method TypeError "'builtin_function_or_method' object is not iterable"
#> enumerate object TypeError "'object' object is not iterable"
#> chr float TypeError "'float' object cannot be interpreted as an integer"
#> chr complex TypeError "'complex' object cannot be interpreted as an integer"
#> chr str TypeError "'str' object cannot be interpreted as an integer"
#> chr bytes TypeError "'bytes' object cannot be interpreted as an integer"
#> chr tuple TypeError "'tuple' object cannot be interpreted as an integer"
#> chr list TypeError "'list' object cannot be interpreted as an integer"
#> chr dict TypeError "'dict' object cannot be interpreted as an integer"
#> chr set TypeError "'set' object cannot be interpreted as an integer"
#> chr range TypeError "'range' object cannot be interpreted as an integer"
#> chr NoneType TypeError "'NoneType' object cannot be interpreted as an integer"
#> chr type TypeError "'type' object cannot be interpreted as an integer"
#> chr builtin_function_or_method TypeError "'builtin_function_or_method' object cannot be interpreted as an integer"
#> chr object TypeError "'object' object cannot be interpreted as an integer"
#> ord int TypeError 'ord() expected string of length 1, but int found'
#> ord float TypeError 'ord() expected string of length 1, but float found'
#> ord complex TypeError 'ord() expected string of length 1, but complex found'
#> ord tuple TypeError 'ord() expected string of length 1, but tuple found'
#> ord list TypeError 'ord() expected string of length 1, but list found'
#> ord dict TypeError 'ord() expected string of length 1, but dict found'
#> ord set TypeError 'ord() expected string of length 1, but set found'
#> ord range TypeError 'ord() expected string of length 1, but range found'
#> ord NoneType TypeError 'ord() expected string of length 1, but NoneType found'
#> ord type TypeError 'ord() expected string of length 1, but type found'
#> ord builtin_function_or_method TypeError 'ord() expected string of length 1, but builtin_function_or_method found'
#> ord object TypeError 'ord() expected string of length 1, but object found'
#> bin float TypeError "'float' object cannot be interpreted as an integer"
#> bin complex TypeError "'complex' object cannot be interpreted as an integer"
#> bin str TypeError "'str' object cannot be interpreted as an integer"
#> bin bytes TypeError "'bytes' object cannot be interpreted as an integer"
#> bin tuple TypeError "'tuple' object cannot be interpreted as an integer"
#> bin list TypeError "'list' object cannot be interpreted as an integer"
#> bin dict TypeError "'dict' object cannot be interpreted as an integer"
#> bin set TypeError "'set' object cannot be interpreted as an integer"
#> bin range TypeError "'range' object cannot be interpreted as an integer"
#> bin NoneType TypeError "'NoneType' object cannot be interpreted as an integer"
#> bin type TypeError "'type' object cannot be interpreted as an integer"
#> bin builtin_function_or_method TypeError "'builtin_function_or_method' object cannot be interpreted as an integer"
#> bin object TypeError "'object' object cannot be interpreted as an integer"
#> divmod int TypeError 'divmod expected 2 arguments, got 1'
#> divmod float TypeError 'divmod expected 2 arguments, got 1'
#> divmod complex TypeError 'divmod expected 2 arguments, got 1'
#> divmod str TypeError 'divmod expected 2 arguments, got 1'
#> divmod bytes TypeError 'divmod expected 2 arguments, got 1'
#> divmod tuple TypeError 'divmod expected 2 arguments, got 1'
#> divmod list TypeError 'divmod expected 2 arguments, got 1'
#> divmod dict TypeError 'divmod expected 2 arguments, got 1'
#> divmod set TypeError 'divmod expected 2 arguments, got 1'
#> divmod range TypeError 'divmod expected 2 arguments, got 1'
#> divmod NoneType TypeError 'divmod expected 2 arguments, got 1'
#> divmod type TypeError 'divmod expected 2 arguments, got 1'
#> divmod builtin_function_or_method TypeError 'divmod expected 2 arguments, got 1'
#> divmod object TypeError 'divmod expected 2 arguments, got 1'
#> pow int TypeError "pow() missing required argument 'exp' (pos 2)"
#> pow float TypeError "pow() missing required argument 'exp' (pos 2)"
#> pow complex TypeError "pow() missing required argument 'exp' (pos 2)"
#> pow str TypeError "pow() missing required argument 'exp' (pos 2)"
#> pow bytes TypeError "pow() missing required argument 'exp' (pos 2)"
#> pow tuple TypeError "pow() missing required argument 'exp' (pos 2)"
#> pow list TypeError "pow() missing required argument 'exp' (pos 2)"
#> pow dict TypeError "pow() missing required argument 'exp' (pos 2)"
#> pow set TypeError "pow() missing required argument 'exp' (pos 2)"
#> pow range TypeError "pow() missing required argument 'exp' (pos 2)"
#> pow NoneType TypeError "pow() missing required argument 'exp' (pos 2)"
#> pow type TypeError "pow() missing required argument 'exp' (pos 2)"
#> pow builtin_function_or_method TypeError "pow() missing required argument 'exp' (pos 2)"
#> pow object TypeError "pow() missing required argument 'exp' (pos 2)"
#> memoryview int TypeError "memoryview: a bytes-like object is required, not 'int'"
#> memoryview float TypeError "memoryview: a bytes-like object is required, not 'float'"
#> memoryview complex TypeError "memoryview: a bytes-like object is required, not 'complex'"
#> memoryview str TypeError "memoryview: a bytes-like object is required, not 'str'"
#> memoryview tuple TypeError "memoryview: a bytes-like object is required, not 'tuple'"
#> memoryview list TypeError "memoryview: a bytes-like object is required, not 'list'"
#> memoryview dict TypeError "memoryview: a bytes-like object is required, not 'dict'"
#> memoryview set TypeError "memoryview: a bytes-like object is required, not 'set'"
#> memoryview range TypeError "memoryview: a bytes-like object is required, not 'range'"
#> memoryview NoneType TypeError "memoryview: a bytes-like object is required, not 'NoneType'"
#> memoryview type TypeError "memoryview: a bytes-like object is required, not 'type'"
#> memoryview builtin_function_or_method TypeError "memoryview: a bytes-like object is required, not 'builtin_function_or_method'"
#> memoryview object TypeError "memoryview: a bytes-like object is required, not 'object'"
#> range float TypeError "'float' object cannot be interpreted as an integer"
#> range complex TypeError "'complex' object cannot be interpreted as an integer"
#> range str TypeError "'str' object cannot be interpreted as an integer"
#> range bytes TypeError "'bytes' object cannot be interpreted as an integer"
#> range tuple TypeError "'tuple' object cannot be interpreted as an integer"
#> range list TypeError "'list' object cannot be interpreted as an integer"
#> range dict TypeError "'dict' object cannot be interpreted as an integer"
#> range set TypeError "'set' object cannot be interpreted as an integer"
#> range range TypeError "'range' object cannot be interpreted as an integer"
#> range NoneType TypeError "'NoneType' object cannot be interpreted as an integer"
#> range type TypeError "'type' object cannot be interpreted as an integer"
#> range builtin_function_or_method TypeError "'builtin_function_or_method' object cannot be interpreted as an integer"
#> range object TypeError "'object' object cannot be interpreted as an integer"
#> format float ValueError "Unknown format code 'd' for object of type 'float'"
#> format complex ValueError "Unknown format code 'd' for object of type 'complex'"
#> format str ValueError "Unknown format code 'd' for object of type 'str'"
#> format bytes TypeError 'unsupported format string passed to bytes.__format__'
#> format tuple TypeError 'unsupported format string passed to tuple.__format__'
#> format list TypeError 'unsupported format string passed to list.__format__'
#> format dict TypeError 'unsupported format string passed to dict.__format__'
#> format set TypeError 'unsupported format string passed to set.__format__'
#> format range TypeError 'unsupported format string passed to range.__format__'
#> format NoneType TypeError 'unsupported format string passed to NoneType.__format__'
#> format type TypeError 'unsupported format string passed to type.__format__'
#> format builtin_function_or_method TypeError 'unsupported format string passed to builtin_function_or_method.__format__'
#> format object TypeError 'unsupported format string passed to object.__format__'
#> format int ValueError "Unknown format code 's' for object of type 'int'"
#> format float ValueError "Unknown format code 's' for object of type 'float'"
#> format complex ValueError "Unknown format code 's' for object of type 'complex'"
#> format bytes TypeError 'unsupported format string passed to bytes.__format__'
#> format tuple TypeError 'unsupported format string passed to tuple.__format__'
#> format list TypeError 'unsupported format string passed to list.__format__'
#> format dict TypeError 'unsupported format string passed to dict.__format__'
#> format set TypeError 'unsupported format string passed to set.__format__'
#> format range TypeError 'unsupported format string passed to range.__format__'
#> format NoneType TypeError 'unsupported format string passed to NoneType.__format__'
#> format type TypeError 'unsupported format string passed to type.__format__'
#> format builtin_function_or_method TypeError 'unsupported format string passed to builtin_function_or_method.__format__'
#> format object TypeError 'unsupported format string passed to object.__format__'
#> __mod__ complex TypeError '%d format: a real number is required, not complex'
#> __mod__ str TypeError '%d format: a real number is required, not str'
#> __mod__ bytes TypeError '%d format: a real number is required, not bytes'
#> __mod__ list TypeError '%d format: a real number is required, not list'
#> __mod__ dict TypeError '%d format: a real number is required, not dict'
#> __mod__ set TypeError '%d format: a real number is required, not set'
#> __mod__ range TypeError '%d format: a real number is required, not range'
#> __mod__ NoneType TypeError '%d format: a real number is required, not NoneType'
#> __mod__ type TypeError '%d format: a real number is required, not type'
#> __mod__ builtin_function_or_method TypeError '%d format: a real number is required, not builtin_function_or_method'
#> __mod__ object TypeError '%d format: a real number is required, not object'
