# ---- what functions say to wrong arguments: builtins
import re
def show(x):
    if hasattr(x, '__next__'):
        try: x = list(zip(range(5), x))
        except Exception as e: x = f'{type(e).__name__}: {e}'
    return re.sub(r'0x[0-9a-f]+', '0x', repr(x))[:100]
arguments = [(), (None,), (1,), ('a',), (b'a',), ([1],), (None, None), (1, None), ('a', None), (None, 1), ([1], 'a'), (None, 'a'), (1, 1, None), (None,) * 3, (1,) * 4]
for name in 'builtins'.split():
    module = __import__(name)
    for n in sorted(dir(module)):
        f = getattr(module, n)
        if n[0] == '_' or not callable(f) or isinstance(f, type) and issubclass(f, BaseException) or not (n not in {'print','input','open','exec','eval','compile','help','exit','quit','copyright','credits','license','breakpoint','vars','dir','locals','globals','id','object','type','super','hash','memoryview','classmethod','staticmethod','property'}): continue
        seen = {}
        for a in arguments:
            try: answer = show(f(*[x.copy() if isinstance(x, list) else x for x in a]))
            except Exception as e: answer = f'{type(e).__name__}: {e}'
            seen.setdefault(answer, []).append(repr(a))
        for answer, given in seen.items():
            if answer.startswith('TypeError'): print(n, ' '.join(given)[:80], '->', answer[:150])
#> abs () -> TypeError: abs() takes exactly one argument (0 given)
#> abs (None,) -> TypeError: bad operand type for abs(): 'NoneType'
#> abs ('a',) -> TypeError: bad operand type for abs(): 'str'
#> abs (b'a',) -> TypeError: bad operand type for abs(): 'bytes'
#> abs ([1],) -> TypeError: bad operand type for abs(): 'list'
#> abs (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: abs() takes exactly one argument (2 given)
#> abs (1, 1, None) (None, None, None) -> TypeError: abs() takes exactly one argument (3 given)
#> abs (1, 1, 1, 1) -> TypeError: abs() takes exactly one argument (4 given)
#> aiter () -> TypeError: aiter() takes exactly one argument (0 given)
#> aiter (None,) -> TypeError: 'NoneType' object is not an async iterable
#> aiter (1,) -> TypeError: 'int' object is not an async iterable
#> aiter ('a',) -> TypeError: 'str' object is not an async iterable
#> aiter (b'a',) -> TypeError: 'bytes' object is not an async iterable
#> aiter ([1],) -> TypeError: 'list' object is not an async iterable
#> aiter (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: aiter() takes exactly one argument (2 given)
#> aiter (1, 1, None) (None, None, None) -> TypeError: aiter() takes exactly one argument (3 given)
#> aiter (1, 1, 1, 1) -> TypeError: aiter() takes exactly one argument (4 given)
#> all () -> TypeError: all() takes exactly one argument (0 given)
#> all (None,) -> TypeError: 'NoneType' object is not iterable
#> all (1,) -> TypeError: 'int' object is not iterable
#> all (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: all() takes exactly one argument (2 given)
#> all (1, 1, None) (None, None, None) -> TypeError: all() takes exactly one argument (3 given)
#> all (1, 1, 1, 1) -> TypeError: all() takes exactly one argument (4 given)
#> anext () -> TypeError: anext expected at least 1 argument, got 0
#> anext (None,) (None, None) (None, 1) (None, 'a') -> TypeError: 'NoneType' object is not an async iterator
#> anext (1,) (1, None) -> TypeError: 'int' object is not an async iterator
#> anext ('a',) ('a', None) -> TypeError: 'str' object is not an async iterator
#> anext (b'a',) -> TypeError: 'bytes' object is not an async iterator
#> anext ([1],) ([1], 'a') -> TypeError: 'list' object is not an async iterator
#> anext (1, 1, None) (None, None, None) -> TypeError: anext expected at most 2 arguments, got 3
#> anext (1, 1, 1, 1) -> TypeError: anext expected at most 2 arguments, got 4
#> any () -> TypeError: any() takes exactly one argument (0 given)
#> any (None,) -> TypeError: 'NoneType' object is not iterable
#> any (1,) -> TypeError: 'int' object is not iterable
#> any (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: any() takes exactly one argument (2 given)
#> any (1, 1, None) (None, None, None) -> TypeError: any() takes exactly one argument (3 given)
#> any (1, 1, 1, 1) -> TypeError: any() takes exactly one argument (4 given)
#> ascii () -> TypeError: ascii() takes exactly one argument (0 given)
#> ascii (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: ascii() takes exactly one argument (2 given)
#> ascii (1, 1, None) (None, None, None) -> TypeError: ascii() takes exactly one argument (3 given)
#> ascii (1, 1, 1, 1) -> TypeError: ascii() takes exactly one argument (4 given)
#> bin () -> TypeError: bin() takes exactly one argument (0 given)
#> bin (None,) -> TypeError: 'NoneType' object cannot be interpreted as an integer
#> bin ('a',) -> TypeError: 'str' object cannot be interpreted as an integer
#> bin (b'a',) -> TypeError: 'bytes' object cannot be interpreted as an integer
#> bin ([1],) -> TypeError: 'list' object cannot be interpreted as an integer
#> bin (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: bin() takes exactly one argument (2 given)
#> bin (1, 1, None) (None, None, None) -> TypeError: bin() takes exactly one argument (3 given)
#> bin (1, 1, 1, 1) -> TypeError: bin() takes exactly one argument (4 given)
#> bool (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: bool expected at most 1 argument, got 2
#> bool (1, 1, None) (None, None, None) -> TypeError: bool expected at most 1 argument, got 3
#> bool (1, 1, 1, 1) -> TypeError: bool expected at most 1 argument, got 4
#> bytearray (None,) -> TypeError: cannot convert 'NoneType' object to bytearray
#> bytearray ('a',) -> TypeError: string argument without an encoding
#> bytearray (None, None) (1, None) ('a', None) (None, None, None) -> TypeError: bytearray() argument 'encoding' must be str, not None
#> bytearray (None, 1) (1, 1, None) -> TypeError: bytearray() argument 'encoding' must be str, not int
#> bytearray ([1], 'a') (None, 'a') -> TypeError: encoding without a string argument
#> bytearray (1, 1, 1, 1) -> TypeError: bytearray() takes at most 3 arguments (4 given)
#> bytes (None,) -> TypeError: cannot convert 'NoneType' object to bytes
#> bytes ('a',) -> TypeError: string argument without an encoding
#> bytes (None, None) (1, None) ('a', None) (None, None, None) -> TypeError: bytes() argument 'encoding' must be str, not None
#> bytes (None, 1) (1, 1, None) -> TypeError: bytes() argument 'encoding' must be str, not int
#> bytes ([1], 'a') (None, 'a') -> TypeError: encoding without a string argument
#> bytes (1, 1, 1, 1) -> TypeError: bytes() takes at most 3 arguments (4 given)
#> callable () -> TypeError: callable() takes exactly one argument (0 given)
#> callable (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: callable() takes exactly one argument (2 given)
#> callable (1, 1, None) (None, None, None) -> TypeError: callable() takes exactly one argument (3 given)
#> callable (1, 1, 1, 1) -> TypeError: callable() takes exactly one argument (4 given)
#> chr () -> TypeError: chr() takes exactly one argument (0 given)
#> chr (None,) -> TypeError: 'NoneType' object cannot be interpreted as an integer
#> chr ('a',) -> TypeError: 'str' object cannot be interpreted as an integer
#> chr (b'a',) -> TypeError: 'bytes' object cannot be interpreted as an integer
#> chr ([1],) -> TypeError: 'list' object cannot be interpreted as an integer
#> chr (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: chr() takes exactly one argument (2 given)
#> chr (1, 1, None) (None, None, None) -> TypeError: chr() takes exactly one argument (3 given)
#> chr (1, 1, 1, 1) -> TypeError: chr() takes exactly one argument (4 given)
#> complex (None,) -> TypeError: complex() argument must be a string or a number, not NoneType
#> complex (b'a',) -> TypeError: complex() argument must be a string or a number, not bytes
#> complex ([1],) -> TypeError: complex() argument must be a string or a number, not list
#> complex (None, None) (None, 1) (None, 'a') -> TypeError: complex() argument 'real' must be a real number, not NoneType
#> complex (1, None) -> TypeError: complex() argument 'imag' must be a real number, not NoneType
#> complex ('a', None) -> TypeError: complex() argument 'real' must be a real number, not str
#> complex ([1], 'a') -> TypeError: complex() argument 'real' must be a real number, not list
#> complex (1, 1, None) (None, None, None) -> TypeError: complex() takes at most 2 arguments (3 given)
#> complex (1, 1, 1, 1) -> TypeError: complex() takes at most 2 arguments (4 given)
#> delattr () -> TypeError: delattr expected 2 arguments, got 0
#> delattr (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: delattr expected 2 arguments, got 1
#> delattr (None, None) (1, None) ('a', None) -> TypeError: attribute name must be string, not 'NoneType'
#> delattr (None, 1) -> TypeError: attribute name must be string, not 'int'
#> delattr (1, 1, None) (None, None, None) -> TypeError: delattr expected 2 arguments, got 3
#> delattr (1, 1, 1, 1) -> TypeError: delattr expected 2 arguments, got 4
#> dict (None,) -> TypeError: 'NoneType' object is not iterable
#> dict (1,) -> TypeError: 'int' object is not iterable
#> dict (b'a',) ([1],) -> TypeError: object is not iterable
#> dict (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: dict expected at most 1 argument, got 2
#> dict (1, 1, None) (None, None, None) -> TypeError: dict expected at most 1 argument, got 3
#> dict (1, 1, 1, 1) -> TypeError: dict expected at most 1 argument, got 4
#> divmod () -> TypeError: divmod expected 2 arguments, got 0
#> divmod (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: divmod expected 2 arguments, got 1
#> divmod (None, None) -> TypeError: unsupported operand type(s) for divmod(): 'NoneType' and 'NoneType'
#> divmod (1, None) -> TypeError: unsupported operand type(s) for divmod(): 'int' and 'NoneType'
#> divmod ('a', None) -> TypeError: unsupported operand type(s) for divmod(): 'str' and 'NoneType'
#> divmod (None, 1) -> TypeError: unsupported operand type(s) for divmod(): 'NoneType' and 'int'
#> divmod ([1], 'a') -> TypeError: unsupported operand type(s) for divmod(): 'list' and 'str'
#> divmod (None, 'a') -> TypeError: unsupported operand type(s) for divmod(): 'NoneType' and 'str'
#> divmod (1, 1, None) (None, None, None) -> TypeError: divmod expected 2 arguments, got 3
#> divmod (1, 1, 1, 1) -> TypeError: divmod expected 2 arguments, got 4
#> enumerate () -> TypeError: enumerate() missing required argument 'iterable'
#> enumerate (None,) (None, 1) -> TypeError: 'NoneType' object is not iterable
#> enumerate (1,) -> TypeError: 'int' object is not iterable
#> enumerate (None, None) (1, None) ('a', None) -> TypeError: 'NoneType' object cannot be interpreted as an integer
#> enumerate ([1], 'a') (None, 'a') -> TypeError: 'str' object cannot be interpreted as an integer
#> enumerate (1, 1, None) (None, None, None) -> TypeError: enumerate() takes at most 2 arguments (3 given)
#> enumerate (1, 1, 1, 1) -> TypeError: enumerate() takes at most 2 arguments (4 given)
#> filter () -> TypeError: filter expected 2 arguments, got 0
#> filter (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: filter expected 2 arguments, got 1
#> filter (None, None) (1, None) ('a', None) -> TypeError: 'NoneType' object is not iterable
#> filter (None, 1) -> TypeError: 'int' object is not iterable
#> filter (1, 1, None) (None, None, None) -> TypeError: filter expected 2 arguments, got 3
#> filter (1, 1, 1, 1) -> TypeError: filter expected 2 arguments, got 4
#> float (None,) -> TypeError: float() argument must be a string or a real number, not 'NoneType'
#> float ([1],) -> TypeError: float() argument must be a string or a real number, not 'list'
#> float (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: float expected at most 1 argument, got 2
#> float (1, 1, None) (None, None, None) -> TypeError: float expected at most 1 argument, got 3
#> float (1, 1, 1, 1) -> TypeError: float expected at most 1 argument, got 4
#> format () -> TypeError: format expected at least 1 argument, got 0
#> format (None, None) (1, None) ('a', None) -> TypeError: format() argument 2 must be str, not None
#> format (None, 1) -> TypeError: format() argument 2 must be str, not int
#> format ([1], 'a') -> TypeError: unsupported format string passed to list.__format__
#> format (None, 'a') -> TypeError: unsupported format string passed to NoneType.__format__
#> format (1, 1, None) (None, None, None) -> TypeError: format expected at most 2 arguments, got 3
#> format (1, 1, 1, 1) -> TypeError: format expected at most 2 arguments, got 4
#> frozenset (None,) -> TypeError: 'NoneType' object is not iterable
#> frozenset (1,) -> TypeError: 'int' object is not iterable
#> frozenset (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: frozenset expected at most 1 argument, got 2
#> frozenset (1, 1, None) (None, None, None) -> TypeError: frozenset expected at most 1 argument, got 3
#> frozenset (1, 1, 1, 1) -> TypeError: frozenset expected at most 1 argument, got 4
#> getattr () -> TypeError: getattr expected at least 2 arguments, got 0
#> getattr (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: getattr expected at least 2 arguments, got 1
#> getattr (None, None) (1, None) ('a', None) (None, None, None) -> TypeError: attribute name must be string, not 'NoneType'
#> getattr (None, 1) (1, 1, None) -> TypeError: attribute name must be string, not 'int'
#> getattr (1, 1, 1, 1) -> TypeError: getattr expected at most 3 arguments, got 4
#> hasattr () -> TypeError: hasattr expected 2 arguments, got 0
#> hasattr (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: hasattr expected 2 arguments, got 1
#> hasattr (None, None) (1, None) ('a', None) -> TypeError: attribute name must be string, not 'NoneType'
#> hasattr (None, 1) -> TypeError: attribute name must be string, not 'int'
#> hasattr (1, 1, None) (None, None, None) -> TypeError: hasattr expected 2 arguments, got 3
#> hasattr (1, 1, 1, 1) -> TypeError: hasattr expected 2 arguments, got 4
#> hex () -> TypeError: hex() takes exactly one argument (0 given)
#> hex (None,) -> TypeError: 'NoneType' object cannot be interpreted as an integer
#> hex ('a',) -> TypeError: 'str' object cannot be interpreted as an integer
#> hex (b'a',) -> TypeError: 'bytes' object cannot be interpreted as an integer
#> hex ([1],) -> TypeError: 'list' object cannot be interpreted as an integer
#> hex (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: hex() takes exactly one argument (2 given)
#> hex (1, 1, None) (None, None, None) -> TypeError: hex() takes exactly one argument (3 given)
#> hex (1, 1, 1, 1) -> TypeError: hex() takes exactly one argument (4 given)
#> int (None,) -> TypeError: int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
#> int ([1],) -> TypeError: int() argument must be a string, a bytes-like object or a real number, not 'list'
#> int (None, None) (1, None) ('a', None) -> TypeError: 'NoneType' object cannot be interpreted as an integer
#> int ([1], 'a') (None, 'a') -> TypeError: 'str' object cannot be interpreted as an integer
#> int (1, 1, None) (None, None, None) -> TypeError: int expected at most 2 arguments, got 3
#> int (1, 1, 1, 1) -> TypeError: int expected at most 2 arguments, got 4
#> isinstance () -> TypeError: isinstance expected 2 arguments, got 0
#> isinstance (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: isinstance expected 2 arguments, got 1
#> isinstance (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
#> isinstance (1, 1, None) (None, None, None) -> TypeError: isinstance expected 2 arguments, got 3
#> isinstance (1, 1, 1, 1) -> TypeError: isinstance expected 2 arguments, got 4
#> issubclass () -> TypeError: issubclass expected 2 arguments, got 0
#> issubclass (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: issubclass expected 2 arguments, got 1
#> issubclass (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: issubclass() arg 1 must be a class
#> issubclass (1, 1, None) (None, None, None) -> TypeError: issubclass expected 2 arguments, got 3
#> issubclass (1, 1, 1, 1) -> TypeError: issubclass expected 2 arguments, got 4
#> iter () -> TypeError: iter expected at least 1 argument, got 0
#> iter (None,) -> TypeError: 'NoneType' object is not iterable
#> iter (1,) -> TypeError: 'int' object is not iterable
#> iter (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: iter(v, w): v must be callable
#> iter (1, 1, None) (None, None, None) -> TypeError: iter expected at most 2 arguments, got 3
#> iter (1, 1, 1, 1) -> TypeError: iter expected at most 2 arguments, got 4
#> len () -> TypeError: len() takes exactly one argument (0 given)
#> len (None,) -> TypeError: object of type 'NoneType' has no len()
#> len (1,) -> TypeError: object of type 'int' has no len()
#> len (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: len() takes exactly one argument (2 given)
#> len (1, 1, None) (None, None, None) -> TypeError: len() takes exactly one argument (3 given)
#> len (1, 1, 1, 1) -> TypeError: len() takes exactly one argument (4 given)
#> list (None,) -> TypeError: 'NoneType' object is not iterable
#> list (1,) -> TypeError: 'int' object is not iterable
#> list (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: list expected at most 1 argument, got 2
#> list (1, 1, None) (None, None, None) -> TypeError: list expected at most 1 argument, got 3
#> list (1, 1, 1, 1) -> TypeError: list expected at most 1 argument, got 4
#> map () (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: map() must have at least two arguments.
#> map (None, None) (1, None) ('a', None) (None, None, None) -> TypeError: 'NoneType' object is not iterable
#> map (None, 1) (1, 1, None) (1, 1, 1, 1) -> TypeError: 'int' object is not iterable
#> max () -> TypeError: max expected at least 1 argument, got 0
#> max (None,) -> TypeError: 'NoneType' object is not iterable
#> max (1,) -> TypeError: 'int' object is not iterable
#> max (None, None) (None, None, None) -> TypeError: '>' not supported between instances of 'NoneType' and 'NoneType'
#> max (1, None) (1, 1, None) -> TypeError: '>' not supported between instances of 'NoneType' and 'int'
#> max ('a', None) -> TypeError: '>' not supported between instances of 'NoneType' and 'str'
#> max (None, 1) -> TypeError: '>' not supported between instances of 'int' and 'NoneType'
#> max ([1], 'a') -> TypeError: '>' not supported between instances of 'str' and 'list'
#> max (None, 'a') -> TypeError: '>' not supported between instances of 'str' and 'NoneType'
#> min () -> TypeError: min expected at least 1 argument, got 0
#> min (None,) -> TypeError: 'NoneType' object is not iterable
#> min (1,) -> TypeError: 'int' object is not iterable
#> min (None, None) (None, None, None) -> TypeError: '<' not supported between instances of 'NoneType' and 'NoneType'
#> min (1, None) (1, 1, None) -> TypeError: '<' not supported between instances of 'NoneType' and 'int'
#> min ('a', None) -> TypeError: '<' not supported between instances of 'NoneType' and 'str'
#> min (None, 1) -> TypeError: '<' not supported between instances of 'int' and 'NoneType'
#> min ([1], 'a') -> TypeError: '<' not supported between instances of 'str' and 'list'
#> min (None, 'a') -> TypeError: '<' not supported between instances of 'str' and 'NoneType'
#> next () -> TypeError: next expected at least 1 argument, got 0
#> next (None,) (None, None) (None, 1) (None, 'a') -> TypeError: 'NoneType' object is not an iterator
#> next (1,) (1, None) -> TypeError: 'int' object is not an iterator
#> next ('a',) ('a', None) -> TypeError: 'str' object is not an iterator
#> next (b'a',) -> TypeError: 'bytes' object is not an iterator
#> next ([1],) ([1], 'a') -> TypeError: 'list' object is not an iterator
#> next (1, 1, None) (None, None, None) -> TypeError: next expected at most 2 arguments, got 3
#> next (1, 1, 1, 1) -> TypeError: next expected at most 2 arguments, got 4
#> oct () -> TypeError: oct() takes exactly one argument (0 given)
#> oct (None,) -> TypeError: 'NoneType' object cannot be interpreted as an integer
#> oct ('a',) -> TypeError: 'str' object cannot be interpreted as an integer
#> oct (b'a',) -> TypeError: 'bytes' object cannot be interpreted as an integer
#> oct ([1],) -> TypeError: 'list' object cannot be interpreted as an integer
#> oct (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: oct() takes exactly one argument (2 given)
#> oct (1, 1, None) (None, None, None) -> TypeError: oct() takes exactly one argument (3 given)
#> oct (1, 1, 1, 1) -> TypeError: oct() takes exactly one argument (4 given)
#> ord () -> TypeError: ord() takes exactly one argument (0 given)
#> ord (None,) -> TypeError: ord() expected string of length 1, but NoneType found
#> ord (1,) -> TypeError: ord() expected string of length 1, but int found
#> ord ([1],) -> TypeError: ord() expected string of length 1, but list found
#> ord (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: ord() takes exactly one argument (2 given)
#> ord (1, 1, None) (None, None, None) -> TypeError: ord() takes exactly one argument (3 given)
#> ord (1, 1, 1, 1) -> TypeError: ord() takes exactly one argument (4 given)
#> pow () -> TypeError: pow() missing required argument 'base' (pos 1)
#> pow (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: pow() missing required argument 'exp' (pos 2)
#> pow (None, None) (None, None, None) -> TypeError: unsupported operand type(s) for ** or pow(): 'NoneType' and 'NoneType'
#> pow (1, None) -> TypeError: unsupported operand type(s) for ** or pow(): 'int' and 'NoneType'
#> pow ('a', None) -> TypeError: unsupported operand type(s) for ** or pow(): 'str' and 'NoneType'
#> pow (None, 1) -> TypeError: unsupported operand type(s) for ** or pow(): 'NoneType' and 'int'
#> pow ([1], 'a') -> TypeError: unsupported operand type(s) for ** or pow(): 'list' and 'str'
#> pow (None, 'a') -> TypeError: unsupported operand type(s) for ** or pow(): 'NoneType' and 'str'
#> pow (1, 1, 1, 1) -> TypeError: pow() takes at most 3 arguments (4 given)
#> range () -> TypeError: range expected at least 1 argument, got 0
#> range (None,) (None, None) (1, None) (None, 1) (None, 'a') (1, 1, None) (None, None, N -> TypeError: 'NoneType' object cannot be interpreted as an integer
#> range ('a',) ('a', None) -> TypeError: 'str' object cannot be interpreted as an integer
#> range (b'a',) -> TypeError: 'bytes' object cannot be interpreted as an integer
#> range ([1],) ([1], 'a') -> TypeError: 'list' object cannot be interpreted as an integer
#> range (1, 1, 1, 1) -> TypeError: range expected at most 3 arguments, got 4
#> repr () -> TypeError: repr() takes exactly one argument (0 given)
#> repr (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: repr() takes exactly one argument (2 given)
#> repr (1, 1, None) (None, None, None) -> TypeError: repr() takes exactly one argument (3 given)
#> repr (1, 1, 1, 1) -> TypeError: repr() takes exactly one argument (4 given)
#> reversed () -> TypeError: reversed expected 1 argument, got 0
#> reversed (None,) -> TypeError: 'NoneType' object is not reversible
#> reversed (1,) -> TypeError: 'int' object is not reversible
#> reversed (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: reversed expected 1 argument, got 2
#> reversed (1, 1, None) (None, None, None) -> TypeError: reversed expected 1 argument, got 3
#> reversed (1, 1, 1, 1) -> TypeError: reversed expected 1 argument, got 4
#> round () -> TypeError: round() missing required argument 'number' (pos 1)
#> round (None,) (None, None) (None, 1) (None, 'a') -> TypeError: type NoneType doesn't define __round__ method
#> round ('a',) ('a', None) -> TypeError: type str doesn't define __round__ method
#> round (b'a',) -> TypeError: type bytes doesn't define __round__ method
#> round ([1],) ([1], 'a') -> TypeError: type list doesn't define __round__ method
#> round (1, 1, None) (None, None, None) -> TypeError: round() takes at most 2 arguments (3 given)
#> round (1, 1, 1, 1) -> TypeError: round() takes at most 2 arguments (4 given)
#> set (None,) -> TypeError: 'NoneType' object is not iterable
#> set (1,) -> TypeError: 'int' object is not iterable
#> set (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: set expected at most 1 argument, got 2
#> set (1, 1, None) (None, None, None) -> TypeError: set expected at most 1 argument, got 3
#> set (1, 1, 1, 1) -> TypeError: set expected at most 1 argument, got 4
#> setattr () -> TypeError: setattr expected 3 arguments, got 0
#> setattr (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: setattr expected 3 arguments, got 1
#> setattr (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: setattr expected 3 arguments, got 2
#> setattr (1, 1, None) -> TypeError: attribute name must be string, not 'int'
#> setattr (None, None, None) -> TypeError: attribute name must be string, not 'NoneType'
#> setattr (1, 1, 1, 1) -> TypeError: setattr expected 3 arguments, got 4
#> slice () -> TypeError: slice expected at least 1 argument, got 0
#> slice (1, 1, 1, 1) -> TypeError: slice expected at most 3 arguments, got 4
#> sorted () -> TypeError: sorted expected 1 argument, got 0
#> sorted (None,) -> TypeError: 'NoneType' object is not iterable
#> sorted (1,) -> TypeError: 'int' object is not iterable
#> sorted (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: sorted expected 1 argument, got 2
#> sorted (1, 1, None) (None, None, None) -> TypeError: sorted expected 1 argument, got 3
#> sorted (1, 1, 1, 1) -> TypeError: sorted expected 1 argument, got 4
#> str (None, None) (1, None) ('a', None) (None, None, None) -> TypeError: str() argument 'encoding' must be str, not NoneType
#> str (None, 1) (1, 1, None) -> TypeError: str() argument 'encoding' must be str, not int
#> str ([1], 'a') -> TypeError: decoding to str: need a bytes-like object, list found
#> str (None, 'a') -> TypeError: decoding to str: need a bytes-like object, NoneType found
#> str (1, 1, 1, 1) -> TypeError: str expected at most 3 arguments, got 4
#> sum () -> TypeError: sum() takes at least 1 positional argument (0 given)
#> sum (None,) (None, None) (None, 1) (None, 'a') -> TypeError: 'NoneType' object is not iterable
#> sum (1,) (1, None) -> TypeError: 'int' object is not iterable
#> sum ('a',) -> TypeError: unsupported operand type(s) for +: 'int' and 'str'
#> sum ('a', None) -> TypeError: unsupported operand type(s) for +: 'NoneType' and 'str'
#> sum ([1], 'a') -> TypeError: sum() can't sum strings [use ''.join(seq) instead]
#> sum (1, 1, None) (None, None, None) -> TypeError: sum() takes at most 2 arguments (3 given)
#> sum (1, 1, 1, 1) -> TypeError: sum() takes at most 2 arguments (4 given)
#> tuple (None,) -> TypeError: 'NoneType' object is not iterable
#> tuple (1,) -> TypeError: 'int' object is not iterable
#> tuple (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: tuple expected at most 1 argument, got 2
#> tuple (1, 1, None) (None, None, None) -> TypeError: tuple expected at most 1 argument, got 3
#> tuple (1, 1, 1, 1) -> TypeError: tuple expected at most 1 argument, got 4
#> zip (None,) (None, None) ('a', None) (None, 1) (None, 'a') (None, None, None) -> TypeError: 'NoneType' object is not iterable
#> zip (1,) (1, None) (1, 1, None) (1, 1, 1, 1) -> TypeError: 'int' object is not iterable

# ---- what functions say to wrong arguments: math and cmath
import re
def show(x):
    if hasattr(x, '__next__'):
        try: x = list(zip(range(5), x))
        except Exception as e: x = f'{type(e).__name__}: {e}'
    return re.sub(r'0x[0-9a-f]+', '0x', repr(x))[:100]
arguments = [(), (None,), (1,), ('a',), (b'a',), ([1],), (None, None), (1, None), ('a', None), (None, 1), ([1], 'a'), (None, 'a'), (1, 1, None), (None,) * 3, (1,) * 4]
for name in 'math cmath'.split():
    module = __import__(name)
    for n in sorted(dir(module)):
        f = getattr(module, n)
        if n[0] == '_' or not callable(f) or isinstance(f, type) and issubclass(f, BaseException) or not (True): continue
        seen = {}
        for a in arguments:
            try: answer = show(f(*[x.copy() if isinstance(x, list) else x for x in a]))
            except Exception as e: answer = f'{type(e).__name__}: {e}'
            seen.setdefault(answer, []).append(repr(a))
        for answer, given in seen.items():
            if answer.startswith('TypeError'): print(n, ' '.join(given)[:80], '->', answer[:150])
#> acos () -> TypeError: math.acos() takes exactly one argument (0 given)
#> acos (None,) -> TypeError: must be real number, not NoneType
#> acos ('a',) -> TypeError: must be real number, not str
#> acos (b'a',) -> TypeError: must be real number, not bytes
#> acos ([1],) -> TypeError: must be real number, not list
#> acos (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: math.acos() takes exactly one argument (2 given)
#> acos (1, 1, None) (None, None, None) -> TypeError: math.acos() takes exactly one argument (3 given)
#> acos (1, 1, 1, 1) -> TypeError: math.acos() takes exactly one argument (4 given)
#> acosh () -> TypeError: math.acosh() takes exactly one argument (0 given)
#> acosh (None,) -> TypeError: must be real number, not NoneType
#> acosh ('a',) -> TypeError: must be real number, not str
#> acosh (b'a',) -> TypeError: must be real number, not bytes
#> acosh ([1],) -> TypeError: must be real number, not list
#> acosh (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: math.acosh() takes exactly one argument (2 given)
#> acosh (1, 1, None) (None, None, None) -> TypeError: math.acosh() takes exactly one argument (3 given)
#> acosh (1, 1, 1, 1) -> TypeError: math.acosh() takes exactly one argument (4 given)
#> asin () -> TypeError: math.asin() takes exactly one argument (0 given)
#> asin (None,) -> TypeError: must be real number, not NoneType
#> asin ('a',) -> TypeError: must be real number, not str
#> asin (b'a',) -> TypeError: must be real number, not bytes
#> asin ([1],) -> TypeError: must be real number, not list
#> asin (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: math.asin() takes exactly one argument (2 given)
#> asin (1, 1, None) (None, None, None) -> TypeError: math.asin() takes exactly one argument (3 given)
#> asin (1, 1, 1, 1) -> TypeError: math.asin() takes exactly one argument (4 given)
#> asinh () -> TypeError: math.asinh() takes exactly one argument (0 given)
#> asinh (None,) -> TypeError: must be real number, not NoneType
#> asinh ('a',) -> TypeError: must be real number, not str
#> asinh (b'a',) -> TypeError: must be real number, not bytes
#> asinh ([1],) -> TypeError: must be real number, not list
#> asinh (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: math.asinh() takes exactly one argument (2 given)
#> asinh (1, 1, None) (None, None, None) -> TypeError: math.asinh() takes exactly one argument (3 given)
#> asinh (1, 1, 1, 1) -> TypeError: math.asinh() takes exactly one argument (4 given)
#> atan () -> TypeError: math.atan() takes exactly one argument (0 given)
#> atan (None,) -> TypeError: must be real number, not NoneType
#> atan ('a',) -> TypeError: must be real number, not str
#> atan (b'a',) -> TypeError: must be real number, not bytes
#> atan ([1],) -> TypeError: must be real number, not list
#> atan (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: math.atan() takes exactly one argument (2 given)
#> atan (1, 1, None) (None, None, None) -> TypeError: math.atan() takes exactly one argument (3 given)
#> atan (1, 1, 1, 1) -> TypeError: math.atan() takes exactly one argument (4 given)
#> atan2 () -> TypeError: atan2 expected 2 arguments, got 0
#> atan2 (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: atan2 expected 2 arguments, got 1
#> atan2 (None, None) (1, None) (None, 1) (None, 'a') -> TypeError: must be real number, not NoneType
#> atan2 ('a', None) -> TypeError: must be real number, not str
#> atan2 ([1], 'a') -> TypeError: must be real number, not list
#> atan2 (1, 1, None) (None, None, None) -> TypeError: atan2 expected 2 arguments, got 3
#> atan2 (1, 1, 1, 1) -> TypeError: atan2 expected 2 arguments, got 4
#> atanh () -> TypeError: math.atanh() takes exactly one argument (0 given)
#> atanh (None,) -> TypeError: must be real number, not NoneType
#> atanh ('a',) -> TypeError: must be real number, not str
#> atanh (b'a',) -> TypeError: must be real number, not bytes
#> atanh ([1],) -> TypeError: must be real number, not list
#> atanh (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: math.atanh() takes exactly one argument (2 given)
#> atanh (1, 1, None) (None, None, None) -> TypeError: math.atanh() takes exactly one argument (3 given)
#> atanh (1, 1, 1, 1) -> TypeError: math.atanh() takes exactly one argument (4 given)
#> cbrt () -> TypeError: math.cbrt() takes exactly one argument (0 given)
#> cbrt (None,) -> TypeError: must be real number, not NoneType
#> cbrt ('a',) -> TypeError: must be real number, not str
#> cbrt (b'a',) -> TypeError: must be real number, not bytes
#> cbrt ([1],) -> TypeError: must be real number, not list
#> cbrt (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: math.cbrt() takes exactly one argument (2 given)
#> cbrt (1, 1, None) (None, None, None) -> TypeError: math.cbrt() takes exactly one argument (3 given)
#> cbrt (1, 1, 1, 1) -> TypeError: math.cbrt() takes exactly one argument (4 given)
#> ceil () -> TypeError: math.ceil() takes exactly one argument (0 given)
#> ceil (None,) -> TypeError: must be real number, not NoneType
#> ceil ('a',) -> TypeError: must be real number, not str
#> ceil (b'a',) -> TypeError: must be real number, not bytes
#> ceil ([1],) -> TypeError: must be real number, not list
#> ceil (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: math.ceil() takes exactly one argument (2 given)
#> ceil (1, 1, None) (None, None, None) -> TypeError: math.ceil() takes exactly one argument (3 given)
#> ceil (1, 1, 1, 1) -> TypeError: math.ceil() takes exactly one argument (4 given)
#> comb () -> TypeError: comb expected 2 arguments, got 0
#> comb (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: comb expected 2 arguments, got 1
#> comb (None, None) (1, None) (None, 1) (None, 'a') -> TypeError: 'NoneType' object cannot be interpreted as an integer
#> comb ('a', None) -> TypeError: 'str' object cannot be interpreted as an integer
#> comb ([1], 'a') -> TypeError: 'list' object cannot be interpreted as an integer
#> comb (1, 1, None) (None, None, None) -> TypeError: comb expected 2 arguments, got 3
#> comb (1, 1, 1, 1) -> TypeError: comb expected 2 arguments, got 4
#> copysign () -> TypeError: copysign expected 2 arguments, got 0
#> copysign (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: copysign expected 2 arguments, got 1
#> copysign (None, None) (1, None) (None, 1) (None, 'a') -> TypeError: must be real number, not NoneType
#> copysign ('a', None) -> TypeError: must be real number, not str
#> copysign ([1], 'a') -> TypeError: must be real number, not list
#> copysign (1, 1, None) (None, None, None) -> TypeError: copysign expected 2 arguments, got 3
#> copysign (1, 1, 1, 1) -> TypeError: copysign expected 2 arguments, got 4
#> cos () -> TypeError: math.cos() takes exactly one argument (0 given)
#> cos (None,) -> TypeError: must be real number, not NoneType
#> cos ('a',) -> TypeError: must be real number, not str
#> cos (b'a',) -> TypeError: must be real number, not bytes
#> cos ([1],) -> TypeError: must be real number, not list
#> cos (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: math.cos() takes exactly one argument (2 given)
#> cos (1, 1, None) (None, None, None) -> TypeError: math.cos() takes exactly one argument (3 given)
#> cos (1, 1, 1, 1) -> TypeError: math.cos() takes exactly one argument (4 given)
#> cosh () -> TypeError: math.cosh() takes exactly one argument (0 given)
#> cosh (None,) -> TypeError: must be real number, not NoneType
#> cosh ('a',) -> TypeError: must be real number, not str
#> cosh (b'a',) -> TypeError: must be real number, not bytes
#> cosh ([1],) -> TypeError: must be real number, not list
#> cosh (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: math.cosh() takes exactly one argument (2 given)
#> cosh (1, 1, None) (None, None, None) -> TypeError: math.cosh() takes exactly one argument (3 given)
#> cosh (1, 1, 1, 1) -> TypeError: math.cosh() takes exactly one argument (4 given)
#> degrees () -> TypeError: math.degrees() takes exactly one argument (0 given)
#> degrees (None,) -> TypeError: must be real number, not NoneType
#> degrees ('a',) -> TypeError: must be real number, not str
#> degrees (b'a',) -> TypeError: must be real number, not bytes
#> degrees ([1],) -> TypeError: must be real number, not list
#> degrees (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: math.degrees() takes exactly one argument (2 given)
#> degrees (1, 1, None) (None, None, None) -> TypeError: math.degrees() takes exactly one argument (3 given)
#> degrees (1, 1, 1, 1) -> TypeError: math.degrees() takes exactly one argument (4 given)
#> dist () -> TypeError: dist expected 2 arguments, got 0
#> dist (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: dist expected 2 arguments, got 1
#> dist (None, None) ('a', None) (None, 1) (None, 'a') -> TypeError: 'NoneType' object is not iterable
#> dist (1, None) -> TypeError: 'int' object is not iterable
#> dist ([1], 'a') -> TypeError: must be real number, not str
#> dist (1, 1, None) (None, None, None) -> TypeError: dist expected 2 arguments, got 3
#> dist (1, 1, 1, 1) -> TypeError: dist expected 2 arguments, got 4
#> erf () -> TypeError: math.erf() takes exactly one argument (0 given)
#> erf (None,) -> TypeError: must be real number, not NoneType
#> erf ('a',) -> TypeError: must be real number, not str
#> erf (b'a',) -> TypeError: must be real number, not bytes
#> erf ([1],) -> TypeError: must be real number, not list
#> erf (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: math.erf() takes exactly one argument (2 given)
#> erf (1, 1, None) (None, None, None) -> TypeError: math.erf() takes exactly one argument (3 given)
#> erf (1, 1, 1, 1) -> TypeError: math.erf() takes exactly one argument (4 given)
#> erfc () -> TypeError: math.erfc() takes exactly one argument (0 given)
#> erfc (None,) -> TypeError: must be real number, not NoneType
#> erfc ('a',) -> TypeError: must be real number, not str
#> erfc (b'a',) -> TypeError: must be real number, not bytes
#> erfc ([1],) -> TypeError: must be real number, not list
#> erfc (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: math.erfc() takes exactly one argument (2 given)
#> erfc (1, 1, None) (None, None, None) -> TypeError: math.erfc() takes exactly one argument (3 given)
#> erfc (1, 1, 1, 1) -> TypeError: math.erfc() takes exactly one argument (4 given)
#> exp () -> TypeError: math.exp() takes exactly one argument (0 given)
#> exp (None,) -> TypeError: must be real number, not NoneType
#> exp ('a',) -> TypeError: must be real number, not str
#> exp (b'a',) -> TypeError: must be real number, not bytes
#> exp ([1],) -> TypeError: must be real number, not list
#> exp (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: math.exp() takes exactly one argument (2 given)
#> exp (1, 1, None) (None, None, None) -> TypeError: math.exp() takes exactly one argument (3 given)
#> exp (1, 1, 1, 1) -> TypeError: math.exp() takes exactly one argument (4 given)
#> exp2 () -> TypeError: math.exp2() takes exactly one argument (0 given)
#> exp2 (None,) -> TypeError: must be real number, not NoneType
#> exp2 ('a',) -> TypeError: must be real number, not str
#> exp2 (b'a',) -> TypeError: must be real number, not bytes
#> exp2 ([1],) -> TypeError: must be real number, not list
#> exp2 (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: math.exp2() takes exactly one argument (2 given)
#> exp2 (1, 1, None) (None, None, None) -> TypeError: math.exp2() takes exactly one argument (3 given)
#> exp2 (1, 1, 1, 1) -> TypeError: math.exp2() takes exactly one argument (4 given)
#> expm1 () -> TypeError: math.expm1() takes exactly one argument (0 given)
#> expm1 (None,) -> TypeError: must be real number, not NoneType
#> expm1 ('a',) -> TypeError: must be real number, not str
#> expm1 (b'a',) -> TypeError: must be real number, not bytes
#> expm1 ([1],) -> TypeError: must be real number, not list
#> expm1 (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: math.expm1() takes exactly one argument (2 given)
#> expm1 (1, 1, None) (None, None, None) -> TypeError: math.expm1() takes exactly one argument (3 given)
#> expm1 (1, 1, 1, 1) -> TypeError: math.expm1() takes exactly one argument (4 given)
#> fabs () -> TypeError: math.fabs() takes exactly one argument (0 given)
#> fabs (None,) -> TypeError: must be real number, not NoneType
#> fabs ('a',) -> TypeError: must be real number, not str
#> fabs (b'a',) -> TypeError: must be real number, not bytes
#> fabs ([1],) -> TypeError: must be real number, not list
#> fabs (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: math.fabs() takes exactly one argument (2 given)
#> fabs (1, 1, None) (None, None, None) -> TypeError: math.fabs() takes exactly one argument (3 given)
#> fabs (1, 1, 1, 1) -> TypeError: math.fabs() takes exactly one argument (4 given)
#> factorial () -> TypeError: math.factorial() takes exactly one argument (0 given)
#> factorial (None,) -> TypeError: 'NoneType' object cannot be interpreted as an integer
#> factorial ('a',) -> TypeError: 'str' object cannot be interpreted as an integer
#> factorial (b'a',) -> TypeError: 'bytes' object cannot be interpreted as an integer
#> factorial ([1],) -> TypeError: 'list' object cannot be interpreted as an integer
#> factorial (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: math.factorial() takes exactly one argument (2 given)
#> factorial (1, 1, None) (None, None, None) -> TypeError: math.factorial() takes exactly one argument (3 given)
#> factorial (1, 1, 1, 1) -> TypeError: math.factorial() takes exactly one argument (4 given)
#> floor () -> TypeError: math.floor() takes exactly one argument (0 given)
#> floor (None,) -> TypeError: must be real number, not NoneType
#> floor ('a',) -> TypeError: must be real number, not str
#> floor (b'a',) -> TypeError: must be real number, not bytes
#> floor ([1],) -> TypeError: must be real number, not list
#> floor (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: math.floor() takes exactly one argument (2 given)
#> floor (1, 1, None) (None, None, None) -> TypeError: math.floor() takes exactly one argument (3 given)
#> floor (1, 1, 1, 1) -> TypeError: math.floor() takes exactly one argument (4 given)
#> fma () -> TypeError: fma expected 3 arguments, got 0
#> fma (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: fma expected 3 arguments, got 1
#> fma (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: fma expected 3 arguments, got 2
#> fma (1, 1, None) (None, None, None) -> TypeError: must be real number, not NoneType
#> fma (1, 1, 1, 1) -> TypeError: fma expected 3 arguments, got 4
#> fmod () -> TypeError: fmod expected 2 arguments, got 0
#> fmod (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: fmod expected 2 arguments, got 1
#> fmod (None, None) (1, None) (None, 1) (None, 'a') -> TypeError: must be real number, not NoneType
#> fmod ('a', None) -> TypeError: must be real number, not str
#> fmod ([1], 'a') -> TypeError: must be real number, not list
#> fmod (1, 1, None) (None, None, None) -> TypeError: fmod expected 2 arguments, got 3
#> fmod (1, 1, 1, 1) -> TypeError: fmod expected 2 arguments, got 4
#> frexp () -> TypeError: math.frexp() takes exactly one argument (0 given)
#> frexp (None,) -> TypeError: must be real number, not NoneType
#> frexp ('a',) -> TypeError: must be real number, not str
#> frexp (b'a',) -> TypeError: must be real number, not bytes
#> frexp ([1],) -> TypeError: must be real number, not list
#> frexp (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: math.frexp() takes exactly one argument (2 given)
#> frexp (1, 1, None) (None, None, None) -> TypeError: math.frexp() takes exactly one argument (3 given)
#> frexp (1, 1, 1, 1) -> TypeError: math.frexp() takes exactly one argument (4 given)
#> fsum () -> TypeError: math.fsum() takes exactly one argument (0 given)
#> fsum (None,) -> TypeError: 'NoneType' object is not iterable
#> fsum (1,) -> TypeError: 'int' object is not iterable
#> fsum ('a',) -> TypeError: must be real number, not str
#> fsum (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: math.fsum() takes exactly one argument (2 given)
#> fsum (1, 1, None) (None, None, None) -> TypeError: math.fsum() takes exactly one argument (3 given)
#> fsum (1, 1, 1, 1) -> TypeError: math.fsum() takes exactly one argument (4 given)
#> gamma () -> TypeError: math.gamma() takes exactly one argument (0 given)
#> gamma (None,) -> TypeError: must be real number, not NoneType
#> gamma ('a',) -> TypeError: must be real number, not str
#> gamma (b'a',) -> TypeError: must be real number, not bytes
#> gamma ([1],) -> TypeError: must be real number, not list
#> gamma (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: math.gamma() takes exactly one argument (2 given)
#> gamma (1, 1, None) (None, None, None) -> TypeError: math.gamma() takes exactly one argument (3 given)
#> gamma (1, 1, 1, 1) -> TypeError: math.gamma() takes exactly one argument (4 given)
#> gcd (None,) (None, None) (1, None) (None, 1) (None, 'a') (1, 1, None) (None, None, N -> TypeError: 'NoneType' object cannot be interpreted as an integer
#> gcd ('a',) ('a', None) -> TypeError: 'str' object cannot be interpreted as an integer
#> gcd (b'a',) -> TypeError: 'bytes' object cannot be interpreted as an integer
#> gcd ([1],) ([1], 'a') -> TypeError: 'list' object cannot be interpreted as an integer
#> hypot (None,) (None, None) (1, None) (None, 1) (None, 'a') (1, 1, None) (None, None, N -> TypeError: must be real number, not NoneType
#> hypot ('a',) ('a', None) -> TypeError: must be real number, not str
#> hypot (b'a',) -> TypeError: must be real number, not bytes
#> hypot ([1],) ([1], 'a') -> TypeError: must be real number, not list
#> isclose () -> TypeError: isclose() missing required argument 'a' (pos 1)
#> isclose (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: isclose() missing required argument 'b' (pos 2)
#> isclose (None, None) (1, None) (None, 1) (None, 'a') -> TypeError: must be real number, not NoneType
#> isclose ('a', None) -> TypeError: must be real number, not str
#> isclose ([1], 'a') -> TypeError: must be real number, not list
#> isclose (1, 1, None) (None, None, None) -> TypeError: isclose() takes exactly 2 positional arguments (3 given)
#> isclose (1, 1, 1, 1) -> TypeError: isclose() takes exactly 2 positional arguments (4 given)
#> isfinite () -> TypeError: math.isfinite() takes exactly one argument (0 given)
#> isfinite (None,) -> TypeError: must be real number, not NoneType
#> isfinite ('a',) -> TypeError: must be real number, not str
#> isfinite (b'a',) -> TypeError: must be real number, not bytes
#> isfinite ([1],) -> TypeError: must be real number, not list
#> isfinite (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: math.isfinite() takes exactly one argument (2 given)
#> isfinite (1, 1, None) (None, None, None) -> TypeError: math.isfinite() takes exactly one argument (3 given)
#> isfinite (1, 1, 1, 1) -> TypeError: math.isfinite() takes exactly one argument (4 given)
#> isinf () -> TypeError: math.isinf() takes exactly one argument (0 given)
#> isinf (None,) -> TypeError: must be real number, not NoneType
#> isinf ('a',) -> TypeError: must be real number, not str
#> isinf (b'a',) -> TypeError: must be real number, not bytes
#> isinf ([1],) -> TypeError: must be real number, not list
#> isinf (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: math.isinf() takes exactly one argument (2 given)
#> isinf (1, 1, None) (None, None, None) -> TypeError: math.isinf() takes exactly one argument (3 given)
#> isinf (1, 1, 1, 1) -> TypeError: math.isinf() takes exactly one argument (4 given)
#> isnan () -> TypeError: math.isnan() takes exactly one argument (0 given)
#> isnan (None,) -> TypeError: must be real number, not NoneType
#> isnan ('a',) -> TypeError: must be real number, not str
#> isnan (b'a',) -> TypeError: must be real number, not bytes
#> isnan ([1],) -> TypeError: must be real number, not list
#> isnan (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: math.isnan() takes exactly one argument (2 given)
#> isnan (1, 1, None) (None, None, None) -> TypeError: math.isnan() takes exactly one argument (3 given)
#> isnan (1, 1, 1, 1) -> TypeError: math.isnan() takes exactly one argument (4 given)
#> isqrt () -> TypeError: math.isqrt() takes exactly one argument (0 given)
#> isqrt (None,) -> TypeError: 'NoneType' object cannot be interpreted as an integer
#> isqrt ('a',) -> TypeError: 'str' object cannot be interpreted as an integer
#> isqrt (b'a',) -> TypeError: 'bytes' object cannot be interpreted as an integer
#> isqrt ([1],) -> TypeError: 'list' object cannot be interpreted as an integer
#> isqrt (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: math.isqrt() takes exactly one argument (2 given)
#> isqrt (1, 1, None) (None, None, None) -> TypeError: math.isqrt() takes exactly one argument (3 given)
#> isqrt (1, 1, 1, 1) -> TypeError: math.isqrt() takes exactly one argument (4 given)
#> lcm (None,) (None, None) (1, None) (None, 1) (None, 'a') (1, 1, None) (None, None, N -> TypeError: 'NoneType' object cannot be interpreted as an integer
#> lcm ('a',) ('a', None) -> TypeError: 'str' object cannot be interpreted as an integer
#> lcm (b'a',) -> TypeError: 'bytes' object cannot be interpreted as an integer
#> lcm ([1],) ([1], 'a') -> TypeError: 'list' object cannot be interpreted as an integer
#> ldexp () -> TypeError: ldexp expected 2 arguments, got 0
#> ldexp (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: ldexp expected 2 arguments, got 1
#> ldexp (None, None) (None, 1) (None, 'a') -> TypeError: must be real number, not NoneType
#> ldexp (1, None) -> TypeError: Expected an int as second argument to ldexp.
#> ldexp ('a', None) -> TypeError: must be real number, not str
#> ldexp ([1], 'a') -> TypeError: must be real number, not list
#> ldexp (1, 1, None) (None, None, None) -> TypeError: ldexp expected 2 arguments, got 3
#> ldexp (1, 1, 1, 1) -> TypeError: ldexp expected 2 arguments, got 4
#> lgamma () -> TypeError: math.lgamma() takes exactly one argument (0 given)
#> lgamma (None,) -> TypeError: must be real number, not NoneType
#> lgamma ('a',) -> TypeError: must be real number, not str
#> lgamma (b'a',) -> TypeError: must be real number, not bytes
#> lgamma ([1],) -> TypeError: must be real number, not list
#> lgamma (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: math.lgamma() takes exactly one argument (2 given)
#> lgamma (1, 1, None) (None, None, None) -> TypeError: math.lgamma() takes exactly one argument (3 given)
#> lgamma (1, 1, 1, 1) -> TypeError: math.lgamma() takes exactly one argument (4 given)
#> log () -> TypeError: log expected at least 1 argument, got 0
#> log (None,) (None, None) (1, None) (None, 1) (None, 'a') -> TypeError: must be real number, not NoneType
#> log ('a',) ('a', None) -> TypeError: must be real number, not str
#> log (b'a',) -> TypeError: must be real number, not bytes
#> log ([1],) ([1], 'a') -> TypeError: must be real number, not list
#> log (1, 1, None) (None, None, None) -> TypeError: log expected at most 2 arguments, got 3
#> log (1, 1, 1, 1) -> TypeError: log expected at most 2 arguments, got 4
#> log10 () -> TypeError: math.log10() takes exactly one argument (0 given)
#> log10 (None,) -> TypeError: must be real number, not NoneType
#> log10 ('a',) -> TypeError: must be real number, not str
#> log10 (b'a',) -> TypeError: must be real number, not bytes
#> log10 ([1],) -> TypeError: must be real number, not list
#> log10 (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: math.log10() takes exactly one argument (2 given)
#> log10 (1, 1, None) (None, None, None) -> TypeError: math.log10() takes exactly one argument (3 given)
#> log10 (1, 1, 1, 1) -> TypeError: math.log10() takes exactly one argument (4 given)
#> log1p () -> TypeError: math.log1p() takes exactly one argument (0 given)
#> log1p (None,) -> TypeError: must be real number, not NoneType
#> log1p ('a',) -> TypeError: must be real number, not str
#> log1p (b'a',) -> TypeError: must be real number, not bytes
#> log1p ([1],) -> TypeError: must be real number, not list
#> log1p (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: math.log1p() takes exactly one argument (2 given)
#> log1p (1, 1, None) (None, None, None) -> TypeError: math.log1p() takes exactly one argument (3 given)
#> log1p (1, 1, 1, 1) -> TypeError: math.log1p() takes exactly one argument (4 given)
#> log2 () -> TypeError: math.log2() takes exactly one argument (0 given)
#> log2 (None,) -> TypeError: must be real number, not NoneType
#> log2 ('a',) -> TypeError: must be real number, not str
#> log2 (b'a',) -> TypeError: must be real number, not bytes
#> log2 ([1],) -> TypeError: must be real number, not list
#> log2 (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: math.log2() takes exactly one argument (2 given)
#> log2 (1, 1, None) (None, None, None) -> TypeError: math.log2() takes exactly one argument (3 given)
#> log2 (1, 1, 1, 1) -> TypeError: math.log2() takes exactly one argument (4 given)
#> modf () -> TypeError: math.modf() takes exactly one argument (0 given)
#> modf (None,) -> TypeError: must be real number, not NoneType
#> modf ('a',) -> TypeError: must be real number, not str
#> modf (b'a',) -> TypeError: must be real number, not bytes
#> modf ([1],) -> TypeError: must be real number, not list
#> modf (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: math.modf() takes exactly one argument (2 given)
#> modf (1, 1, None) (None, None, None) -> TypeError: math.modf() takes exactly one argument (3 given)
#> modf (1, 1, 1, 1) -> TypeError: math.modf() takes exactly one argument (4 given)
#> nextafter () -> TypeError: nextafter() takes exactly 2 positional arguments (0 given)
#> nextafter (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: nextafter() takes exactly 2 positional arguments (1 given)
#> nextafter (None, None) (1, None) (None, 1) (None, 'a') -> TypeError: must be real number, not NoneType
#> nextafter ('a', None) -> TypeError: must be real number, not str
#> nextafter ([1], 'a') -> TypeError: must be real number, not list
#> nextafter (1, 1, None) (None, None, None) -> TypeError: nextafter() takes exactly 2 positional arguments (3 given)
#> nextafter (1, 1, 1, 1) -> TypeError: nextafter() takes at most 3 arguments (4 given)
#> perm () -> TypeError: perm expected at least 1 argument, got 0
#> perm (None,) (None, None) (None, 1) (None, 'a') -> TypeError: 'NoneType' object cannot be interpreted as an integer
#> perm ('a',) ('a', None) -> TypeError: 'str' object cannot be interpreted as an integer
#> perm (b'a',) -> TypeError: 'bytes' object cannot be interpreted as an integer
#> perm ([1],) ([1], 'a') -> TypeError: 'list' object cannot be interpreted as an integer
#> perm (1, 1, None) (None, None, None) -> TypeError: perm expected at most 2 arguments, got 3
#> perm (1, 1, 1, 1) -> TypeError: perm expected at most 2 arguments, got 4
#> pow () -> TypeError: pow expected 2 arguments, got 0
#> pow (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: pow expected 2 arguments, got 1
#> pow (None, None) (1, None) (None, 1) (None, 'a') -> TypeError: must be real number, not NoneType
#> pow ('a', None) -> TypeError: must be real number, not str
#> pow ([1], 'a') -> TypeError: must be real number, not list
#> pow (1, 1, None) (None, None, None) -> TypeError: pow expected 2 arguments, got 3
#> pow (1, 1, 1, 1) -> TypeError: pow expected 2 arguments, got 4
#> prod () -> TypeError: prod() takes exactly 1 positional argument (0 given)
#> prod (None,) -> TypeError: 'NoneType' object is not iterable
#> prod (1,) -> TypeError: 'int' object is not iterable
#> prod (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: prod() takes exactly 1 positional argument (2 given)
#> prod (1, 1, None) (None, None, None) -> TypeError: prod() takes at most 2 arguments (3 given)
#> prod (1, 1, 1, 1) -> TypeError: prod() takes at most 2 arguments (4 given)
#> radians () -> TypeError: math.radians() takes exactly one argument (0 given)
#> radians (None,) -> TypeError: must be real number, not NoneType
#> radians ('a',) -> TypeError: must be real number, not str
#> radians (b'a',) -> TypeError: must be real number, not bytes
#> radians ([1],) -> TypeError: must be real number, not list
#> radians (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: math.radians() takes exactly one argument (2 given)
#> radians (1, 1, None) (None, None, None) -> TypeError: math.radians() takes exactly one argument (3 given)
#> radians (1, 1, 1, 1) -> TypeError: math.radians() takes exactly one argument (4 given)
#> remainder () -> TypeError: remainder expected 2 arguments, got 0
#> remainder (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: remainder expected 2 arguments, got 1
#> remainder (None, None) (1, None) (None, 1) (None, 'a') -> TypeError: must be real number, not NoneType
#> remainder ('a', None) -> TypeError: must be real number, not str
#> remainder ([1], 'a') -> TypeError: must be real number, not list
#> remainder (1, 1, None) (None, None, None) -> TypeError: remainder expected 2 arguments, got 3
#> remainder (1, 1, 1, 1) -> TypeError: remainder expected 2 arguments, got 4
#> sin () -> TypeError: math.sin() takes exactly one argument (0 given)
#> sin (None,) -> TypeError: must be real number, not NoneType
#> sin ('a',) -> TypeError: must be real number, not str
#> sin (b'a',) -> TypeError: must be real number, not bytes
#> sin ([1],) -> TypeError: must be real number, not list
#> sin (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: math.sin() takes exactly one argument (2 given)
#> sin (1, 1, None) (None, None, None) -> TypeError: math.sin() takes exactly one argument (3 given)
#> sin (1, 1, 1, 1) -> TypeError: math.sin() takes exactly one argument (4 given)
#> sinh () -> TypeError: math.sinh() takes exactly one argument (0 given)
#> sinh (None,) -> TypeError: must be real number, not NoneType
#> sinh ('a',) -> TypeError: must be real number, not str
#> sinh (b'a',) -> TypeError: must be real number, not bytes
#> sinh ([1],) -> TypeError: must be real number, not list
#> sinh (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: math.sinh() takes exactly one argument (2 given)
#> sinh (1, 1, None) (None, None, None) -> TypeError: math.sinh() takes exactly one argument (3 given)
#> sinh (1, 1, 1, 1) -> TypeError: math.sinh() takes exactly one argument (4 given)
#> sqrt () -> TypeError: math.sqrt() takes exactly one argument (0 given)
#> sqrt (None,) -> TypeError: must be real number, not NoneType
#> sqrt ('a',) -> TypeError: must be real number, not str
#> sqrt (b'a',) -> TypeError: must be real number, not bytes
#> sqrt ([1],) -> TypeError: must be real number, not list
#> sqrt (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: math.sqrt() takes exactly one argument (2 given)
#> sqrt (1, 1, None) (None, None, None) -> TypeError: math.sqrt() takes exactly one argument (3 given)
#> sqrt (1, 1, 1, 1) -> TypeError: math.sqrt() takes exactly one argument (4 given)
#> sumprod () -> TypeError: sumprod expected 2 arguments, got 0
#> sumprod (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: sumprod expected 2 arguments, got 1
#> sumprod (None, None) ('a', None) (None, 1) (None, 'a') -> TypeError: 'NoneType' object is not iterable
#> sumprod (1, None) -> TypeError: 'int' object is not iterable
#> sumprod ([1], 'a') -> TypeError: unsupported operand type(s) for +: 'int' and 'str'
#> sumprod (1, 1, None) (None, None, None) -> TypeError: sumprod expected 2 arguments, got 3
#> sumprod (1, 1, 1, 1) -> TypeError: sumprod expected 2 arguments, got 4
#> tan () -> TypeError: math.tan() takes exactly one argument (0 given)
#> tan (None,) -> TypeError: must be real number, not NoneType
#> tan ('a',) -> TypeError: must be real number, not str
#> tan (b'a',) -> TypeError: must be real number, not bytes
#> tan ([1],) -> TypeError: must be real number, not list
#> tan (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: math.tan() takes exactly one argument (2 given)
#> tan (1, 1, None) (None, None, None) -> TypeError: math.tan() takes exactly one argument (3 given)
#> tan (1, 1, 1, 1) -> TypeError: math.tan() takes exactly one argument (4 given)
#> tanh () -> TypeError: math.tanh() takes exactly one argument (0 given)
#> tanh (None,) -> TypeError: must be real number, not NoneType
#> tanh ('a',) -> TypeError: must be real number, not str
#> tanh (b'a',) -> TypeError: must be real number, not bytes
#> tanh ([1],) -> TypeError: must be real number, not list
#> tanh (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: math.tanh() takes exactly one argument (2 given)
#> tanh (1, 1, None) (None, None, None) -> TypeError: math.tanh() takes exactly one argument (3 given)
#> tanh (1, 1, 1, 1) -> TypeError: math.tanh() takes exactly one argument (4 given)
#> trunc () -> TypeError: math.trunc() takes exactly one argument (0 given)
#> trunc (None,) -> TypeError: type NoneType doesn't define __trunc__ method
#> trunc ('a',) -> TypeError: type str doesn't define __trunc__ method
#> trunc (b'a',) -> TypeError: type bytes doesn't define __trunc__ method
#> trunc ([1],) -> TypeError: type list doesn't define __trunc__ method
#> trunc (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: math.trunc() takes exactly one argument (2 given)
#> trunc (1, 1, None) (None, None, None) -> TypeError: math.trunc() takes exactly one argument (3 given)
#> trunc (1, 1, 1, 1) -> TypeError: math.trunc() takes exactly one argument (4 given)
#> ulp () -> TypeError: math.ulp() takes exactly one argument (0 given)
#> ulp (None,) -> TypeError: must be real number, not NoneType
#> ulp ('a',) -> TypeError: must be real number, not str
#> ulp (b'a',) -> TypeError: must be real number, not bytes
#> ulp ([1],) -> TypeError: must be real number, not list
#> ulp (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: math.ulp() takes exactly one argument (2 given)
#> ulp (1, 1, None) (None, None, None) -> TypeError: math.ulp() takes exactly one argument (3 given)
#> ulp (1, 1, 1, 1) -> TypeError: math.ulp() takes exactly one argument (4 given)
#> acos () -> TypeError: cmath.acos() takes exactly one argument (0 given)
#> acos (None,) -> TypeError: must be real number, not NoneType
#> acos ('a',) -> TypeError: must be real number, not str
#> acos (b'a',) -> TypeError: must be real number, not bytes
#> acos ([1],) -> TypeError: must be real number, not list
#> acos (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: cmath.acos() takes exactly one argument (2 given)
#> acos (1, 1, None) (None, None, None) -> TypeError: cmath.acos() takes exactly one argument (3 given)
#> acos (1, 1, 1, 1) -> TypeError: cmath.acos() takes exactly one argument (4 given)
#> acosh () -> TypeError: cmath.acosh() takes exactly one argument (0 given)
#> acosh (None,) -> TypeError: must be real number, not NoneType
#> acosh ('a',) -> TypeError: must be real number, not str
#> acosh (b'a',) -> TypeError: must be real number, not bytes
#> acosh ([1],) -> TypeError: must be real number, not list
#> acosh (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: cmath.acosh() takes exactly one argument (2 given)
#> acosh (1, 1, None) (None, None, None) -> TypeError: cmath.acosh() takes exactly one argument (3 given)
#> acosh (1, 1, 1, 1) -> TypeError: cmath.acosh() takes exactly one argument (4 given)
#> asin () -> TypeError: cmath.asin() takes exactly one argument (0 given)
#> asin (None,) -> TypeError: must be real number, not NoneType
#> asin ('a',) -> TypeError: must be real number, not str
#> asin (b'a',) -> TypeError: must be real number, not bytes
#> asin ([1],) -> TypeError: must be real number, not list
#> asin (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: cmath.asin() takes exactly one argument (2 given)
#> asin (1, 1, None) (None, None, None) -> TypeError: cmath.asin() takes exactly one argument (3 given)
#> asin (1, 1, 1, 1) -> TypeError: cmath.asin() takes exactly one argument (4 given)
#> asinh () -> TypeError: cmath.asinh() takes exactly one argument (0 given)
#> asinh (None,) -> TypeError: must be real number, not NoneType
#> asinh ('a',) -> TypeError: must be real number, not str
#> asinh (b'a',) -> TypeError: must be real number, not bytes
#> asinh ([1],) -> TypeError: must be real number, not list
#> asinh (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: cmath.asinh() takes exactly one argument (2 given)
#> asinh (1, 1, None) (None, None, None) -> TypeError: cmath.asinh() takes exactly one argument (3 given)
#> asinh (1, 1, 1, 1) -> TypeError: cmath.asinh() takes exactly one argument (4 given)
#> atan () -> TypeError: cmath.atan() takes exactly one argument (0 given)
#> atan (None,) -> TypeError: must be real number, not NoneType
#> atan ('a',) -> TypeError: must be real number, not str
#> atan (b'a',) -> TypeError: must be real number, not bytes
#> atan ([1],) -> TypeError: must be real number, not list
#> atan (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: cmath.atan() takes exactly one argument (2 given)
#> atan (1, 1, None) (None, None, None) -> TypeError: cmath.atan() takes exactly one argument (3 given)
#> atan (1, 1, 1, 1) -> TypeError: cmath.atan() takes exactly one argument (4 given)
#> atanh () -> TypeError: cmath.atanh() takes exactly one argument (0 given)
#> atanh (None,) -> TypeError: must be real number, not NoneType
#> atanh ('a',) -> TypeError: must be real number, not str
#> atanh (b'a',) -> TypeError: must be real number, not bytes
#> atanh ([1],) -> TypeError: must be real number, not list
#> atanh (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: cmath.atanh() takes exactly one argument (2 given)
#> atanh (1, 1, None) (None, None, None) -> TypeError: cmath.atanh() takes exactly one argument (3 given)
#> atanh (1, 1, 1, 1) -> TypeError: cmath.atanh() takes exactly one argument (4 given)
#> cos () -> TypeError: cmath.cos() takes exactly one argument (0 given)
#> cos (None,) -> TypeError: must be real number, not NoneType
#> cos ('a',) -> TypeError: must be real number, not str
#> cos (b'a',) -> TypeError: must be real number, not bytes
#> cos ([1],) -> TypeError: must be real number, not list
#> cos (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: cmath.cos() takes exactly one argument (2 given)
#> cos (1, 1, None) (None, None, None) -> TypeError: cmath.cos() takes exactly one argument (3 given)
#> cos (1, 1, 1, 1) -> TypeError: cmath.cos() takes exactly one argument (4 given)
#> cosh () -> TypeError: cmath.cosh() takes exactly one argument (0 given)
#> cosh (None,) -> TypeError: must be real number, not NoneType
#> cosh ('a',) -> TypeError: must be real number, not str
#> cosh (b'a',) -> TypeError: must be real number, not bytes
#> cosh ([1],) -> TypeError: must be real number, not list
#> cosh (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: cmath.cosh() takes exactly one argument (2 given)
#> cosh (1, 1, None) (None, None, None) -> TypeError: cmath.cosh() takes exactly one argument (3 given)
#> cosh (1, 1, 1, 1) -> TypeError: cmath.cosh() takes exactly one argument (4 given)
#> exp () -> TypeError: cmath.exp() takes exactly one argument (0 given)
#> exp (None,) -> TypeError: must be real number, not NoneType
#> exp ('a',) -> TypeError: must be real number, not str
#> exp (b'a',) -> TypeError: must be real number, not bytes
#> exp ([1],) -> TypeError: must be real number, not list
#> exp (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: cmath.exp() takes exactly one argument (2 given)
#> exp (1, 1, None) (None, None, None) -> TypeError: cmath.exp() takes exactly one argument (3 given)
#> exp (1, 1, 1, 1) -> TypeError: cmath.exp() takes exactly one argument (4 given)
#> isclose () -> TypeError: isclose() missing required argument 'a' (pos 1)
#> isclose (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: isclose() missing required argument 'b' (pos 2)
#> isclose (None, None) (1, None) (None, 1) (None, 'a') -> TypeError: must be real number, not NoneType
#> isclose ('a', None) -> TypeError: must be real number, not str
#> isclose ([1], 'a') -> TypeError: must be real number, not list
#> isclose (1, 1, None) (None, None, None) -> TypeError: isclose() takes exactly 2 positional arguments (3 given)
#> isclose (1, 1, 1, 1) -> TypeError: isclose() takes exactly 2 positional arguments (4 given)
#> isfinite () -> TypeError: cmath.isfinite() takes exactly one argument (0 given)
#> isfinite (None,) -> TypeError: must be real number, not NoneType
#> isfinite ('a',) -> TypeError: must be real number, not str
#> isfinite (b'a',) -> TypeError: must be real number, not bytes
#> isfinite ([1],) -> TypeError: must be real number, not list
#> isfinite (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: cmath.isfinite() takes exactly one argument (2 given)
#> isfinite (1, 1, None) (None, None, None) -> TypeError: cmath.isfinite() takes exactly one argument (3 given)
#> isfinite (1, 1, 1, 1) -> TypeError: cmath.isfinite() takes exactly one argument (4 given)
#> isinf () -> TypeError: cmath.isinf() takes exactly one argument (0 given)
#> isinf (None,) -> TypeError: must be real number, not NoneType
#> isinf ('a',) -> TypeError: must be real number, not str
#> isinf (b'a',) -> TypeError: must be real number, not bytes
#> isinf ([1],) -> TypeError: must be real number, not list
#> isinf (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: cmath.isinf() takes exactly one argument (2 given)
#> isinf (1, 1, None) (None, None, None) -> TypeError: cmath.isinf() takes exactly one argument (3 given)
#> isinf (1, 1, 1, 1) -> TypeError: cmath.isinf() takes exactly one argument (4 given)
#> isnan () -> TypeError: cmath.isnan() takes exactly one argument (0 given)
#> isnan (None,) -> TypeError: must be real number, not NoneType
#> isnan ('a',) -> TypeError: must be real number, not str
#> isnan (b'a',) -> TypeError: must be real number, not bytes
#> isnan ([1],) -> TypeError: must be real number, not list
#> isnan (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: cmath.isnan() takes exactly one argument (2 given)
#> isnan (1, 1, None) (None, None, None) -> TypeError: cmath.isnan() takes exactly one argument (3 given)
#> isnan (1, 1, 1, 1) -> TypeError: cmath.isnan() takes exactly one argument (4 given)
#> log () -> TypeError: log expected at least 1 argument, got 0
#> log (None,) (None, None) (1, None) (None, 1) (None, 'a') -> TypeError: must be real number, not NoneType
#> log ('a',) ('a', None) -> TypeError: must be real number, not str
#> log (b'a',) -> TypeError: must be real number, not bytes
#> log ([1],) ([1], 'a') -> TypeError: must be real number, not list
#> log (1, 1, None) (None, None, None) -> TypeError: log expected at most 2 arguments, got 3
#> log (1, 1, 1, 1) -> TypeError: log expected at most 2 arguments, got 4
#> log10 () -> TypeError: cmath.log10() takes exactly one argument (0 given)
#> log10 (None,) -> TypeError: must be real number, not NoneType
#> log10 ('a',) -> TypeError: must be real number, not str
#> log10 (b'a',) -> TypeError: must be real number, not bytes
#> log10 ([1],) -> TypeError: must be real number, not list
#> log10 (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: cmath.log10() takes exactly one argument (2 given)
#> log10 (1, 1, None) (None, None, None) -> TypeError: cmath.log10() takes exactly one argument (3 given)
#> log10 (1, 1, 1, 1) -> TypeError: cmath.log10() takes exactly one argument (4 given)
#> phase () -> TypeError: cmath.phase() takes exactly one argument (0 given)
#> phase (None,) -> TypeError: must be real number, not NoneType
#> phase ('a',) -> TypeError: must be real number, not str
#> phase (b'a',) -> TypeError: must be real number, not bytes
#> phase ([1],) -> TypeError: must be real number, not list
#> phase (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: cmath.phase() takes exactly one argument (2 given)
#> phase (1, 1, None) (None, None, None) -> TypeError: cmath.phase() takes exactly one argument (3 given)
#> phase (1, 1, 1, 1) -> TypeError: cmath.phase() takes exactly one argument (4 given)
#> polar () -> TypeError: cmath.polar() takes exactly one argument (0 given)
#> polar (None,) -> TypeError: must be real number, not NoneType
#> polar ('a',) -> TypeError: must be real number, not str
#> polar (b'a',) -> TypeError: must be real number, not bytes
#> polar ([1],) -> TypeError: must be real number, not list
#> polar (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: cmath.polar() takes exactly one argument (2 given)
#> polar (1, 1, None) (None, None, None) -> TypeError: cmath.polar() takes exactly one argument (3 given)
#> polar (1, 1, 1, 1) -> TypeError: cmath.polar() takes exactly one argument (4 given)
#> rect () -> TypeError: rect expected 2 arguments, got 0
#> rect (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: rect expected 2 arguments, got 1
#> rect (None, None) (1, None) (None, 1) (None, 'a') -> TypeError: must be real number, not NoneType
#> rect ('a', None) -> TypeError: must be real number, not str
#> rect ([1], 'a') -> TypeError: must be real number, not list
#> rect (1, 1, None) (None, None, None) -> TypeError: rect expected 2 arguments, got 3
#> rect (1, 1, 1, 1) -> TypeError: rect expected 2 arguments, got 4
#> sin () -> TypeError: cmath.sin() takes exactly one argument (0 given)
#> sin (None,) -> TypeError: must be real number, not NoneType
#> sin ('a',) -> TypeError: must be real number, not str
#> sin (b'a',) -> TypeError: must be real number, not bytes
#> sin ([1],) -> TypeError: must be real number, not list
#> sin (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: cmath.sin() takes exactly one argument (2 given)
#> sin (1, 1, None) (None, None, None) -> TypeError: cmath.sin() takes exactly one argument (3 given)
#> sin (1, 1, 1, 1) -> TypeError: cmath.sin() takes exactly one argument (4 given)
#> sinh () -> TypeError: cmath.sinh() takes exactly one argument (0 given)
#> sinh (None,) -> TypeError: must be real number, not NoneType
#> sinh ('a',) -> TypeError: must be real number, not str
#> sinh (b'a',) -> TypeError: must be real number, not bytes
#> sinh ([1],) -> TypeError: must be real number, not list
#> sinh (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: cmath.sinh() takes exactly one argument (2 given)
#> sinh (1, 1, None) (None, None, None) -> TypeError: cmath.sinh() takes exactly one argument (3 given)
#> sinh (1, 1, 1, 1) -> TypeError: cmath.sinh() takes exactly one argument (4 given)
#> sqrt () -> TypeError: cmath.sqrt() takes exactly one argument (0 given)
#> sqrt (None,) -> TypeError: must be real number, not NoneType
#> sqrt ('a',) -> TypeError: must be real number, not str
#> sqrt (b'a',) -> TypeError: must be real number, not bytes
#> sqrt ([1],) -> TypeError: must be real number, not list
#> sqrt (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: cmath.sqrt() takes exactly one argument (2 given)
#> sqrt (1, 1, None) (None, None, None) -> TypeError: cmath.sqrt() takes exactly one argument (3 given)
#> sqrt (1, 1, 1, 1) -> TypeError: cmath.sqrt() takes exactly one argument (4 given)
#> tan () -> TypeError: cmath.tan() takes exactly one argument (0 given)
#> tan (None,) -> TypeError: must be real number, not NoneType
#> tan ('a',) -> TypeError: must be real number, not str
#> tan (b'a',) -> TypeError: must be real number, not bytes
#> tan ([1],) -> TypeError: must be real number, not list
#> tan (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: cmath.tan() takes exactly one argument (2 given)
#> tan (1, 1, None) (None, None, None) -> TypeError: cmath.tan() takes exactly one argument (3 given)
#> tan (1, 1, 1, 1) -> TypeError: cmath.tan() takes exactly one argument (4 given)
#> tanh () -> TypeError: cmath.tanh() takes exactly one argument (0 given)
#> tanh (None,) -> TypeError: must be real number, not NoneType
#> tanh ('a',) -> TypeError: must be real number, not str
#> tanh (b'a',) -> TypeError: must be real number, not bytes
#> tanh ([1],) -> TypeError: must be real number, not list
#> tanh (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: cmath.tanh() takes exactly one argument (2 given)
#> tanh (1, 1, None) (None, None, None) -> TypeError: cmath.tanh() takes exactly one argument (3 given)
#> tanh (1, 1, 1, 1) -> TypeError: cmath.tanh() takes exactly one argument (4 given)

# ---- what functions say to wrong arguments: operator
import re
def show(x):
    if hasattr(x, '__next__'):
        try: x = list(zip(range(5), x))
        except Exception as e: x = f'{type(e).__name__}: {e}'
    return re.sub(r'0x[0-9a-f]+', '0x', repr(x))[:100]
arguments = [(), (None,), (1,), ('a',), (b'a',), ([1],), (None, None), (1, None), ('a', None), (None, 1), ([1], 'a'), (None, 'a'), (1, 1, None), (None,) * 3, (1,) * 4]
for name in 'operator'.split():
    module = __import__(name)
    for n in sorted(dir(module)):
        f = getattr(module, n)
        if n[0] == '_' or not callable(f) or isinstance(f, type) and issubclass(f, BaseException) or not (n not in {'call'}): continue
        seen = {}
        for a in arguments:
            try: answer = show(f(*[x.copy() if isinstance(x, list) else x for x in a]))
            except Exception as e: answer = f'{type(e).__name__}: {e}'
            seen.setdefault(answer, []).append(repr(a))
        for answer, given in seen.items():
            if answer.startswith('TypeError'): print(n, ' '.join(given)[:80], '->', answer[:150])
#> abs () -> TypeError: _operator.abs() takes exactly one argument (0 given)
#> abs (None,) -> TypeError: bad operand type for abs(): 'NoneType'
#> abs ('a',) -> TypeError: bad operand type for abs(): 'str'
#> abs (b'a',) -> TypeError: bad operand type for abs(): 'bytes'
#> abs ([1],) -> TypeError: bad operand type for abs(): 'list'
#> abs (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: _operator.abs() takes exactly one argument (2 given)
#> abs (1, 1, None) (None, None, None) -> TypeError: _operator.abs() takes exactly one argument (3 given)
#> abs (1, 1, 1, 1) -> TypeError: _operator.abs() takes exactly one argument (4 given)
#> add () -> TypeError: add expected 2 arguments, got 0
#> add (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: add expected 2 arguments, got 1
#> add (None, None) -> TypeError: unsupported operand type(s) for +: 'NoneType' and 'NoneType'
#> add (1, None) -> TypeError: unsupported operand type(s) for +: 'int' and 'NoneType'
#> add ('a', None) -> TypeError: can only concatenate str (not "NoneType") to str
#> add (None, 1) -> TypeError: unsupported operand type(s) for +: 'NoneType' and 'int'
#> add ([1], 'a') -> TypeError: can only concatenate list (not "str") to list
#> add (None, 'a') -> TypeError: unsupported operand type(s) for +: 'NoneType' and 'str'
#> add (1, 1, None) (None, None, None) -> TypeError: add expected 2 arguments, got 3
#> add (1, 1, 1, 1) -> TypeError: add expected 2 arguments, got 4
#> and_ () -> TypeError: and_ expected 2 arguments, got 0
#> and_ (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: and_ expected 2 arguments, got 1
#> and_ (None, None) -> TypeError: unsupported operand type(s) for &: 'NoneType' and 'NoneType'
#> and_ (1, None) -> TypeError: unsupported operand type(s) for &: 'int' and 'NoneType'
#> and_ ('a', None) -> TypeError: unsupported operand type(s) for &: 'str' and 'NoneType'
#> and_ (None, 1) -> TypeError: unsupported operand type(s) for &: 'NoneType' and 'int'
#> and_ ([1], 'a') -> TypeError: unsupported operand type(s) for &: 'list' and 'str'
#> and_ (None, 'a') -> TypeError: unsupported operand type(s) for &: 'NoneType' and 'str'
#> and_ (1, 1, None) (None, None, None) -> TypeError: and_ expected 2 arguments, got 3
#> and_ (1, 1, 1, 1) -> TypeError: and_ expected 2 arguments, got 4
#> attrgetter () -> TypeError: attrgetter expected 1 argument, got 0
#> attrgetter (None,) (1,) (b'a',) ([1],) (None, None) (1, None) ('a', None) (None, 1) ([1], ' -> TypeError: attribute name must be a string
#> concat () -> TypeError: concat expected 2 arguments, got 0
#> concat (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: concat expected 2 arguments, got 1
#> concat (None, None) (None, 1) (None, 'a') -> TypeError: 'NoneType' object can't be concatenated
#> concat (1, None) -> TypeError: 'int' object can't be concatenated
#> concat ('a', None) -> TypeError: can only concatenate str (not "NoneType") to str
#> concat ([1], 'a') -> TypeError: can only concatenate list (not "str") to list
#> concat (1, 1, None) (None, None, None) -> TypeError: concat expected 2 arguments, got 3
#> concat (1, 1, 1, 1) -> TypeError: concat expected 2 arguments, got 4
#> contains () -> TypeError: contains expected 2 arguments, got 0
#> contains (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: contains expected 2 arguments, got 1
#> contains (None, None) (None, 1) (None, 'a') -> TypeError: argument of type 'NoneType' is not a container or iterable
#> contains (1, None) -> TypeError: argument of type 'int' is not a container or iterable
#> contains ('a', None) -> TypeError: 'in <string>' requires string as left operand, not NoneType
#> contains (1, 1, None) (None, None, None) -> TypeError: contains expected 2 arguments, got 3
#> contains (1, 1, 1, 1) -> TypeError: contains expected 2 arguments, got 4
#> countOf () -> TypeError: countOf expected 2 arguments, got 0
#> countOf (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: countOf expected 2 arguments, got 1
#> countOf (None, None) (None, 1) (None, 'a') -> TypeError: argument of type 'NoneType' is not iterable
#> countOf (1, None) -> TypeError: argument of type 'int' is not iterable
#> countOf (1, 1, None) (None, None, None) -> TypeError: countOf expected 2 arguments, got 3
#> countOf (1, 1, 1, 1) -> TypeError: countOf expected 2 arguments, got 4
#> delitem () -> TypeError: delitem expected 2 arguments, got 0
#> delitem (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: delitem expected 2 arguments, got 1
#> delitem (None, None) (None, 1) (None, 'a') -> TypeError: 'NoneType' object does not support item deletion
#> delitem (1, None) -> TypeError: 'int' object does not support item deletion
#> delitem ('a', None) -> TypeError: 'str' object does not support item deletion
#> delitem ([1], 'a') -> TypeError: list indices must be integers or slices, not str
#> delitem (1, 1, None) (None, None, None) -> TypeError: delitem expected 2 arguments, got 3
#> delitem (1, 1, 1, 1) -> TypeError: delitem expected 2 arguments, got 4
#> eq () -> TypeError: eq expected 2 arguments, got 0
#> eq (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: eq expected 2 arguments, got 1
#> eq (1, 1, None) (None, None, None) -> TypeError: eq expected 2 arguments, got 3
#> eq (1, 1, 1, 1) -> TypeError: eq expected 2 arguments, got 4
#> floordiv () -> TypeError: floordiv expected 2 arguments, got 0
#> floordiv (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: floordiv expected 2 arguments, got 1
#> floordiv (None, None) -> TypeError: unsupported operand type(s) for //: 'NoneType' and 'NoneType'
#> floordiv (1, None) -> TypeError: unsupported operand type(s) for //: 'int' and 'NoneType'
#> floordiv ('a', None) -> TypeError: unsupported operand type(s) for //: 'str' and 'NoneType'
#> floordiv (None, 1) -> TypeError: unsupported operand type(s) for //: 'NoneType' and 'int'
#> floordiv ([1], 'a') -> TypeError: unsupported operand type(s) for //: 'list' and 'str'
#> floordiv (None, 'a') -> TypeError: unsupported operand type(s) for //: 'NoneType' and 'str'
#> floordiv (1, 1, None) (None, None, None) -> TypeError: floordiv expected 2 arguments, got 3
#> floordiv (1, 1, 1, 1) -> TypeError: floordiv expected 2 arguments, got 4
#> ge () -> TypeError: ge expected 2 arguments, got 0
#> ge (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: ge expected 2 arguments, got 1
#> ge (None, None) -> TypeError: '>=' not supported between instances of 'NoneType' and 'NoneType'
#> ge (1, None) -> TypeError: '>=' not supported between instances of 'int' and 'NoneType'
#> ge ('a', None) -> TypeError: '>=' not supported between instances of 'str' and 'NoneType'
#> ge (None, 1) -> TypeError: '>=' not supported between instances of 'NoneType' and 'int'
#> ge ([1], 'a') -> TypeError: '>=' not supported between instances of 'list' and 'str'
#> ge (None, 'a') -> TypeError: '>=' not supported between instances of 'NoneType' and 'str'
#> ge (1, 1, None) (None, None, None) -> TypeError: ge expected 2 arguments, got 3
#> ge (1, 1, 1, 1) -> TypeError: ge expected 2 arguments, got 4
#> getitem () -> TypeError: getitem expected 2 arguments, got 0
#> getitem (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: getitem expected 2 arguments, got 1
#> getitem (None, None) (None, 1) (None, 'a') -> TypeError: 'NoneType' object is not subscriptable
#> getitem (1, None) -> TypeError: 'int' object is not subscriptable
#> getitem ('a', None) -> TypeError: string indices must be integers, not 'NoneType'
#> getitem ([1], 'a') -> TypeError: list indices must be integers or slices, not str
#> getitem (1, 1, None) (None, None, None) -> TypeError: getitem expected 2 arguments, got 3
#> getitem (1, 1, 1, 1) -> TypeError: getitem expected 2 arguments, got 4
#> gt () -> TypeError: gt expected 2 arguments, got 0
#> gt (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: gt expected 2 arguments, got 1
#> gt (None, None) -> TypeError: '>' not supported between instances of 'NoneType' and 'NoneType'
#> gt (1, None) -> TypeError: '>' not supported between instances of 'int' and 'NoneType'
#> gt ('a', None) -> TypeError: '>' not supported between instances of 'str' and 'NoneType'
#> gt (None, 1) -> TypeError: '>' not supported between instances of 'NoneType' and 'int'
#> gt ([1], 'a') -> TypeError: '>' not supported between instances of 'list' and 'str'
#> gt (None, 'a') -> TypeError: '>' not supported between instances of 'NoneType' and 'str'
#> gt (1, 1, None) (None, None, None) -> TypeError: gt expected 2 arguments, got 3
#> gt (1, 1, 1, 1) -> TypeError: gt expected 2 arguments, got 4
#> iadd () -> TypeError: iadd expected 2 arguments, got 0
#> iadd (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: iadd expected 2 arguments, got 1
#> iadd (None, None) -> TypeError: unsupported operand type(s) for +=: 'NoneType' and 'NoneType'
#> iadd (1, None) -> TypeError: unsupported operand type(s) for +=: 'int' and 'NoneType'
#> iadd ('a', None) -> TypeError: can only concatenate str (not "NoneType") to str
#> iadd (None, 1) -> TypeError: unsupported operand type(s) for +=: 'NoneType' and 'int'
#> iadd (None, 'a') -> TypeError: unsupported operand type(s) for +=: 'NoneType' and 'str'
#> iadd (1, 1, None) (None, None, None) -> TypeError: iadd expected 2 arguments, got 3
#> iadd (1, 1, 1, 1) -> TypeError: iadd expected 2 arguments, got 4
#> iand () -> TypeError: iand expected 2 arguments, got 0
#> iand (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: iand expected 2 arguments, got 1
#> iand (None, None) -> TypeError: unsupported operand type(s) for &=: 'NoneType' and 'NoneType'
#> iand (1, None) -> TypeError: unsupported operand type(s) for &=: 'int' and 'NoneType'
#> iand ('a', None) -> TypeError: unsupported operand type(s) for &=: 'str' and 'NoneType'
#> iand (None, 1) -> TypeError: unsupported operand type(s) for &=: 'NoneType' and 'int'
#> iand ([1], 'a') -> TypeError: unsupported operand type(s) for &=: 'list' and 'str'
#> iand (None, 'a') -> TypeError: unsupported operand type(s) for &=: 'NoneType' and 'str'
#> iand (1, 1, None) (None, None, None) -> TypeError: iand expected 2 arguments, got 3
#> iand (1, 1, 1, 1) -> TypeError: iand expected 2 arguments, got 4
#> iconcat () -> TypeError: iconcat expected 2 arguments, got 0
#> iconcat (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: iconcat expected 2 arguments, got 1
#> iconcat (None, None) (None, 1) (None, 'a') -> TypeError: 'NoneType' object can't be concatenated
#> iconcat (1, None) -> TypeError: 'int' object can't be concatenated
#> iconcat ('a', None) -> TypeError: can only concatenate str (not "NoneType") to str
#> iconcat (1, 1, None) (None, None, None) -> TypeError: iconcat expected 2 arguments, got 3
#> iconcat (1, 1, 1, 1) -> TypeError: iconcat expected 2 arguments, got 4
#> ifloordiv () -> TypeError: ifloordiv expected 2 arguments, got 0
#> ifloordiv (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: ifloordiv expected 2 arguments, got 1
#> ifloordiv (None, None) -> TypeError: unsupported operand type(s) for //=: 'NoneType' and 'NoneType'
#> ifloordiv (1, None) -> TypeError: unsupported operand type(s) for //=: 'int' and 'NoneType'
#> ifloordiv ('a', None) -> TypeError: unsupported operand type(s) for //=: 'str' and 'NoneType'
#> ifloordiv (None, 1) -> TypeError: unsupported operand type(s) for //=: 'NoneType' and 'int'
#> ifloordiv ([1], 'a') -> TypeError: unsupported operand type(s) for //=: 'list' and 'str'
#> ifloordiv (None, 'a') -> TypeError: unsupported operand type(s) for //=: 'NoneType' and 'str'
#> ifloordiv (1, 1, None) (None, None, None) -> TypeError: ifloordiv expected 2 arguments, got 3
#> ifloordiv (1, 1, 1, 1) -> TypeError: ifloordiv expected 2 arguments, got 4
#> ilshift () -> TypeError: ilshift expected 2 arguments, got 0
#> ilshift (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: ilshift expected 2 arguments, got 1
#> ilshift (None, None) -> TypeError: unsupported operand type(s) for <<=: 'NoneType' and 'NoneType'
#> ilshift (1, None) -> TypeError: unsupported operand type(s) for <<=: 'int' and 'NoneType'
#> ilshift ('a', None) -> TypeError: unsupported operand type(s) for <<=: 'str' and 'NoneType'
#> ilshift (None, 1) -> TypeError: unsupported operand type(s) for <<=: 'NoneType' and 'int'
#> ilshift ([1], 'a') -> TypeError: unsupported operand type(s) for <<=: 'list' and 'str'
#> ilshift (None, 'a') -> TypeError: unsupported operand type(s) for <<=: 'NoneType' and 'str'
#> ilshift (1, 1, None) (None, None, None) -> TypeError: ilshift expected 2 arguments, got 3
#> ilshift (1, 1, 1, 1) -> TypeError: ilshift expected 2 arguments, got 4
#> imatmul () -> TypeError: imatmul expected 2 arguments, got 0
#> imatmul (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: imatmul expected 2 arguments, got 1
#> imatmul (None, None) -> TypeError: unsupported operand type(s) for @=: 'NoneType' and 'NoneType'
#> imatmul (1, None) -> TypeError: unsupported operand type(s) for @=: 'int' and 'NoneType'
#> imatmul ('a', None) -> TypeError: unsupported operand type(s) for @=: 'str' and 'NoneType'
#> imatmul (None, 1) -> TypeError: unsupported operand type(s) for @=: 'NoneType' and 'int'
#> imatmul ([1], 'a') -> TypeError: unsupported operand type(s) for @=: 'list' and 'str'
#> imatmul (None, 'a') -> TypeError: unsupported operand type(s) for @=: 'NoneType' and 'str'
#> imatmul (1, 1, None) (None, None, None) -> TypeError: imatmul expected 2 arguments, got 3
#> imatmul (1, 1, 1, 1) -> TypeError: imatmul expected 2 arguments, got 4
#> imod () -> TypeError: imod expected 2 arguments, got 0
#> imod (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: imod expected 2 arguments, got 1
#> imod (None, None) -> TypeError: unsupported operand type(s) for %=: 'NoneType' and 'NoneType'
#> imod (1, None) -> TypeError: unsupported operand type(s) for %=: 'int' and 'NoneType'
#> imod ('a', None) -> TypeError: not all arguments converted during string formatting
#> imod (None, 1) -> TypeError: unsupported operand type(s) for %=: 'NoneType' and 'int'
#> imod ([1], 'a') -> TypeError: unsupported operand type(s) for %=: 'list' and 'str'
#> imod (None, 'a') -> TypeError: unsupported operand type(s) for %=: 'NoneType' and 'str'
#> imod (1, 1, None) (None, None, None) -> TypeError: imod expected 2 arguments, got 3
#> imod (1, 1, 1, 1) -> TypeError: imod expected 2 arguments, got 4
#> imul () -> TypeError: imul expected 2 arguments, got 0
#> imul (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: imul expected 2 arguments, got 1
#> imul (None, None) -> TypeError: unsupported operand type(s) for *=: 'NoneType' and 'NoneType'
#> imul (1, None) -> TypeError: unsupported operand type(s) for *=: 'int' and 'NoneType'
#> imul ('a', None) (None, 'a') -> TypeError: can't multiply sequence by non-int of type 'NoneType'
#> imul (None, 1) -> TypeError: unsupported operand type(s) for *=: 'NoneType' and 'int'
#> imul ([1], 'a') -> TypeError: can't multiply sequence by non-int of type 'str'
#> imul (1, 1, None) (None, None, None) -> TypeError: imul expected 2 arguments, got 3
#> imul (1, 1, 1, 1) -> TypeError: imul expected 2 arguments, got 4
#> index () -> TypeError: _operator.index() takes exactly one argument (0 given)
#> index (None,) -> TypeError: 'NoneType' object cannot be interpreted as an integer
#> index ('a',) -> TypeError: 'str' object cannot be interpreted as an integer
#> index (b'a',) -> TypeError: 'bytes' object cannot be interpreted as an integer
#> index ([1],) -> TypeError: 'list' object cannot be interpreted as an integer
#> index (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: _operator.index() takes exactly one argument (2 given)
#> index (1, 1, None) (None, None, None) -> TypeError: _operator.index() takes exactly one argument (3 given)
#> index (1, 1, 1, 1) -> TypeError: _operator.index() takes exactly one argument (4 given)
#> indexOf () -> TypeError: indexOf expected 2 arguments, got 0
#> indexOf (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: indexOf expected 2 arguments, got 1
#> indexOf (None, None) (None, 1) (None, 'a') -> TypeError: argument of type 'NoneType' is not iterable
#> indexOf (1, None) -> TypeError: argument of type 'int' is not iterable
#> indexOf (1, 1, None) (None, None, None) -> TypeError: indexOf expected 2 arguments, got 3
#> indexOf (1, 1, 1, 1) -> TypeError: indexOf expected 2 arguments, got 4
#> inv () -> TypeError: _operator.inv() takes exactly one argument (0 given)
#> inv (None,) -> TypeError: bad operand type for unary ~: 'NoneType'
#> inv ('a',) -> TypeError: bad operand type for unary ~: 'str'
#> inv (b'a',) -> TypeError: bad operand type for unary ~: 'bytes'
#> inv ([1],) -> TypeError: bad operand type for unary ~: 'list'
#> inv (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: _operator.inv() takes exactly one argument (2 given)
#> inv (1, 1, None) (None, None, None) -> TypeError: _operator.inv() takes exactly one argument (3 given)
#> inv (1, 1, 1, 1) -> TypeError: _operator.inv() takes exactly one argument (4 given)
#> invert () -> TypeError: _operator.invert() takes exactly one argument (0 given)
#> invert (None,) -> TypeError: bad operand type for unary ~: 'NoneType'
#> invert ('a',) -> TypeError: bad operand type for unary ~: 'str'
#> invert (b'a',) -> TypeError: bad operand type for unary ~: 'bytes'
#> invert ([1],) -> TypeError: bad operand type for unary ~: 'list'
#> invert (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: _operator.invert() takes exactly one argument (2 given)
#> invert (1, 1, None) (None, None, None) -> TypeError: _operator.invert() takes exactly one argument (3 given)
#> invert (1, 1, 1, 1) -> TypeError: _operator.invert() takes exactly one argument (4 given)
#> ior () -> TypeError: ior expected 2 arguments, got 0
#> ior (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: ior expected 2 arguments, got 1
#> ior (None, None) -> TypeError: unsupported operand type(s) for |=: 'NoneType' and 'NoneType'
#> ior (1, None) -> TypeError: unsupported operand type(s) for |=: 'int' and 'NoneType'
#> ior ('a', None) -> TypeError: unsupported operand type(s) for |=: 'str' and 'NoneType'
#> ior (None, 1) -> TypeError: unsupported operand type(s) for |=: 'NoneType' and 'int'
#> ior ([1], 'a') -> TypeError: unsupported operand type(s) for |=: 'list' and 'str'
#> ior (None, 'a') -> TypeError: unsupported operand type(s) for |=: 'NoneType' and 'str'
#> ior (1, 1, None) (None, None, None) -> TypeError: ior expected 2 arguments, got 3
#> ior (1, 1, 1, 1) -> TypeError: ior expected 2 arguments, got 4
#> ipow () -> TypeError: ipow expected 2 arguments, got 0
#> ipow (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: ipow expected 2 arguments, got 1
#> ipow (None, None) -> TypeError: unsupported operand type(s) for **=: 'NoneType' and 'NoneType'
#> ipow (1, None) -> TypeError: unsupported operand type(s) for **=: 'int' and 'NoneType'
#> ipow ('a', None) -> TypeError: unsupported operand type(s) for **=: 'str' and 'NoneType'
#> ipow (None, 1) -> TypeError: unsupported operand type(s) for **=: 'NoneType' and 'int'
#> ipow ([1], 'a') -> TypeError: unsupported operand type(s) for **=: 'list' and 'str'
#> ipow (None, 'a') -> TypeError: unsupported operand type(s) for **=: 'NoneType' and 'str'
#> ipow (1, 1, None) (None, None, None) -> TypeError: ipow expected 2 arguments, got 3
#> ipow (1, 1, 1, 1) -> TypeError: ipow expected 2 arguments, got 4
#> irshift () -> TypeError: irshift expected 2 arguments, got 0
#> irshift (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: irshift expected 2 arguments, got 1
#> irshift (None, None) -> TypeError: unsupported operand type(s) for >>=: 'NoneType' and 'NoneType'
#> irshift (1, None) -> TypeError: unsupported operand type(s) for >>=: 'int' and 'NoneType'
#> irshift ('a', None) -> TypeError: unsupported operand type(s) for >>=: 'str' and 'NoneType'
#> irshift (None, 1) -> TypeError: unsupported operand type(s) for >>=: 'NoneType' and 'int'
#> irshift ([1], 'a') -> TypeError: unsupported operand type(s) for >>=: 'list' and 'str'
#> irshift (None, 'a') -> TypeError: unsupported operand type(s) for >>=: 'NoneType' and 'str'
#> irshift (1, 1, None) (None, None, None) -> TypeError: irshift expected 2 arguments, got 3
#> irshift (1, 1, 1, 1) -> TypeError: irshift expected 2 arguments, got 4
#> is_ () -> TypeError: is_ expected 2 arguments, got 0
#> is_ (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: is_ expected 2 arguments, got 1
#> is_ (1, 1, None) (None, None, None) -> TypeError: is_ expected 2 arguments, got 3
#> is_ (1, 1, 1, 1) -> TypeError: is_ expected 2 arguments, got 4
#> is_none () -> TypeError: _operator.is_none() takes exactly one argument (0 given)
#> is_none (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: _operator.is_none() takes exactly one argument (2 given)
#> is_none (1, 1, None) (None, None, None) -> TypeError: _operator.is_none() takes exactly one argument (3 given)
#> is_none (1, 1, 1, 1) -> TypeError: _operator.is_none() takes exactly one argument (4 given)
#> is_not () -> TypeError: is_not expected 2 arguments, got 0
#> is_not (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: is_not expected 2 arguments, got 1
#> is_not (1, 1, None) (None, None, None) -> TypeError: is_not expected 2 arguments, got 3
#> is_not (1, 1, 1, 1) -> TypeError: is_not expected 2 arguments, got 4
#> is_not_none () -> TypeError: _operator.is_not_none() takes exactly one argument (0 given)
#> is_not_none (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: _operator.is_not_none() takes exactly one argument (2 given)
#> is_not_none (1, 1, None) (None, None, None) -> TypeError: _operator.is_not_none() takes exactly one argument (3 given)
#> is_not_none (1, 1, 1, 1) -> TypeError: _operator.is_not_none() takes exactly one argument (4 given)
#> isub () -> TypeError: isub expected 2 arguments, got 0
#> isub (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: isub expected 2 arguments, got 1
#> isub (None, None) -> TypeError: unsupported operand type(s) for -=: 'NoneType' and 'NoneType'
#> isub (1, None) -> TypeError: unsupported operand type(s) for -=: 'int' and 'NoneType'
#> isub ('a', None) -> TypeError: unsupported operand type(s) for -=: 'str' and 'NoneType'
#> isub (None, 1) -> TypeError: unsupported operand type(s) for -=: 'NoneType' and 'int'
#> isub ([1], 'a') -> TypeError: unsupported operand type(s) for -=: 'list' and 'str'
#> isub (None, 'a') -> TypeError: unsupported operand type(s) for -=: 'NoneType' and 'str'
#> isub (1, 1, None) (None, None, None) -> TypeError: isub expected 2 arguments, got 3
#> isub (1, 1, 1, 1) -> TypeError: isub expected 2 arguments, got 4
#> itemgetter () -> TypeError: itemgetter expected 1 argument, got 0
#> itruediv () -> TypeError: itruediv expected 2 arguments, got 0
#> itruediv (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: itruediv expected 2 arguments, got 1
#> itruediv (None, None) -> TypeError: unsupported operand type(s) for /=: 'NoneType' and 'NoneType'
#> itruediv (1, None) -> TypeError: unsupported operand type(s) for /=: 'int' and 'NoneType'
#> itruediv ('a', None) -> TypeError: unsupported operand type(s) for /=: 'str' and 'NoneType'
#> itruediv (None, 1) -> TypeError: unsupported operand type(s) for /=: 'NoneType' and 'int'
#> itruediv ([1], 'a') -> TypeError: unsupported operand type(s) for /=: 'list' and 'str'
#> itruediv (None, 'a') -> TypeError: unsupported operand type(s) for /=: 'NoneType' and 'str'
#> itruediv (1, 1, None) (None, None, None) -> TypeError: itruediv expected 2 arguments, got 3
#> itruediv (1, 1, 1, 1) -> TypeError: itruediv expected 2 arguments, got 4
#> ixor () -> TypeError: ixor expected 2 arguments, got 0
#> ixor (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: ixor expected 2 arguments, got 1
#> ixor (None, None) -> TypeError: unsupported operand type(s) for ^=: 'NoneType' and 'NoneType'
#> ixor (1, None) -> TypeError: unsupported operand type(s) for ^=: 'int' and 'NoneType'
#> ixor ('a', None) -> TypeError: unsupported operand type(s) for ^=: 'str' and 'NoneType'
#> ixor (None, 1) -> TypeError: unsupported operand type(s) for ^=: 'NoneType' and 'int'
#> ixor ([1], 'a') -> TypeError: unsupported operand type(s) for ^=: 'list' and 'str'
#> ixor (None, 'a') -> TypeError: unsupported operand type(s) for ^=: 'NoneType' and 'str'
#> ixor (1, 1, None) (None, None, None) -> TypeError: ixor expected 2 arguments, got 3
#> ixor (1, 1, 1, 1) -> TypeError: ixor expected 2 arguments, got 4
#> le () -> TypeError: le expected 2 arguments, got 0
#> le (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: le expected 2 arguments, got 1
#> le (None, None) -> TypeError: '<=' not supported between instances of 'NoneType' and 'NoneType'
#> le (1, None) -> TypeError: '<=' not supported between instances of 'int' and 'NoneType'
#> le ('a', None) -> TypeError: '<=' not supported between instances of 'str' and 'NoneType'
#> le (None, 1) -> TypeError: '<=' not supported between instances of 'NoneType' and 'int'
#> le ([1], 'a') -> TypeError: '<=' not supported between instances of 'list' and 'str'
#> le (None, 'a') -> TypeError: '<=' not supported between instances of 'NoneType' and 'str'
#> le (1, 1, None) (None, None, None) -> TypeError: le expected 2 arguments, got 3
#> le (1, 1, 1, 1) -> TypeError: le expected 2 arguments, got 4
#> length_hint () -> TypeError: length_hint expected at least 1 argument, got 0
#> length_hint (None, None) (1, None) ('a', None) -> TypeError: 'NoneType' object cannot be interpreted as an integer
#> length_hint ([1], 'a') (None, 'a') -> TypeError: 'str' object cannot be interpreted as an integer
#> length_hint (1, 1, None) (None, None, None) -> TypeError: length_hint expected at most 2 arguments, got 3
#> length_hint (1, 1, 1, 1) -> TypeError: length_hint expected at most 2 arguments, got 4
#> lshift () -> TypeError: lshift expected 2 arguments, got 0
#> lshift (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: lshift expected 2 arguments, got 1
#> lshift (None, None) -> TypeError: unsupported operand type(s) for <<: 'NoneType' and 'NoneType'
#> lshift (1, None) -> TypeError: unsupported operand type(s) for <<: 'int' and 'NoneType'
#> lshift ('a', None) -> TypeError: unsupported operand type(s) for <<: 'str' and 'NoneType'
#> lshift (None, 1) -> TypeError: unsupported operand type(s) for <<: 'NoneType' and 'int'
#> lshift ([1], 'a') -> TypeError: unsupported operand type(s) for <<: 'list' and 'str'
#> lshift (None, 'a') -> TypeError: unsupported operand type(s) for <<: 'NoneType' and 'str'
#> lshift (1, 1, None) (None, None, None) -> TypeError: lshift expected 2 arguments, got 3
#> lshift (1, 1, 1, 1) -> TypeError: lshift expected 2 arguments, got 4
#> lt () -> TypeError: lt expected 2 arguments, got 0
#> lt (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: lt expected 2 arguments, got 1
#> lt (None, None) -> TypeError: '<' not supported between instances of 'NoneType' and 'NoneType'
#> lt (1, None) -> TypeError: '<' not supported between instances of 'int' and 'NoneType'
#> lt ('a', None) -> TypeError: '<' not supported between instances of 'str' and 'NoneType'
#> lt (None, 1) -> TypeError: '<' not supported between instances of 'NoneType' and 'int'
#> lt ([1], 'a') -> TypeError: '<' not supported between instances of 'list' and 'str'
#> lt (None, 'a') -> TypeError: '<' not supported between instances of 'NoneType' and 'str'
#> lt (1, 1, None) (None, None, None) -> TypeError: lt expected 2 arguments, got 3
#> lt (1, 1, 1, 1) -> TypeError: lt expected 2 arguments, got 4
#> matmul () -> TypeError: matmul expected 2 arguments, got 0
#> matmul (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: matmul expected 2 arguments, got 1
#> matmul (None, None) -> TypeError: unsupported operand type(s) for @: 'NoneType' and 'NoneType'
#> matmul (1, None) -> TypeError: unsupported operand type(s) for @: 'int' and 'NoneType'
#> matmul ('a', None) -> TypeError: unsupported operand type(s) for @: 'str' and 'NoneType'
#> matmul (None, 1) -> TypeError: unsupported operand type(s) for @: 'NoneType' and 'int'
#> matmul ([1], 'a') -> TypeError: unsupported operand type(s) for @: 'list' and 'str'
#> matmul (None, 'a') -> TypeError: unsupported operand type(s) for @: 'NoneType' and 'str'
#> matmul (1, 1, None) (None, None, None) -> TypeError: matmul expected 2 arguments, got 3
#> matmul (1, 1, 1, 1) -> TypeError: matmul expected 2 arguments, got 4
#> methodcaller () -> TypeError: methodcaller needs at least one argument, the method name
#> methodcaller (None,) (1,) (b'a',) ([1],) (None, None) (1, None) (None, 1) ([1], 'a') (None, ' -> TypeError: method name must be a string
#> mod () -> TypeError: mod expected 2 arguments, got 0
#> mod (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: mod expected 2 arguments, got 1
#> mod (None, None) -> TypeError: unsupported operand type(s) for %: 'NoneType' and 'NoneType'
#> mod (1, None) -> TypeError: unsupported operand type(s) for %: 'int' and 'NoneType'
#> mod ('a', None) -> TypeError: not all arguments converted during string formatting
#> mod (None, 1) -> TypeError: unsupported operand type(s) for %: 'NoneType' and 'int'
#> mod ([1], 'a') -> TypeError: unsupported operand type(s) for %: 'list' and 'str'
#> mod (None, 'a') -> TypeError: unsupported operand type(s) for %: 'NoneType' and 'str'
#> mod (1, 1, None) (None, None, None) -> TypeError: mod expected 2 arguments, got 3
#> mod (1, 1, 1, 1) -> TypeError: mod expected 2 arguments, got 4
#> mul () -> TypeError: mul expected 2 arguments, got 0
#> mul (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: mul expected 2 arguments, got 1
#> mul (None, None) -> TypeError: unsupported operand type(s) for *: 'NoneType' and 'NoneType'
#> mul (1, None) -> TypeError: unsupported operand type(s) for *: 'int' and 'NoneType'
#> mul ('a', None) (None, 'a') -> TypeError: can't multiply sequence by non-int of type 'NoneType'
#> mul (None, 1) -> TypeError: unsupported operand type(s) for *: 'NoneType' and 'int'
#> mul ([1], 'a') -> TypeError: can't multiply sequence by non-int of type 'str'
#> mul (1, 1, None) (None, None, None) -> TypeError: mul expected 2 arguments, got 3
#> mul (1, 1, 1, 1) -> TypeError: mul expected 2 arguments, got 4
#> ne () -> TypeError: ne expected 2 arguments, got 0
#> ne (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: ne expected 2 arguments, got 1
#> ne (1, 1, None) (None, None, None) -> TypeError: ne expected 2 arguments, got 3
#> ne (1, 1, 1, 1) -> TypeError: ne expected 2 arguments, got 4
#> neg () -> TypeError: _operator.neg() takes exactly one argument (0 given)
#> neg (None,) -> TypeError: bad operand type for unary -: 'NoneType'
#> neg ('a',) -> TypeError: bad operand type for unary -: 'str'
#> neg (b'a',) -> TypeError: bad operand type for unary -: 'bytes'
#> neg ([1],) -> TypeError: bad operand type for unary -: 'list'
#> neg (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: _operator.neg() takes exactly one argument (2 given)
#> neg (1, 1, None) (None, None, None) -> TypeError: _operator.neg() takes exactly one argument (3 given)
#> neg (1, 1, 1, 1) -> TypeError: _operator.neg() takes exactly one argument (4 given)
#> not_ () -> TypeError: _operator.not_() takes exactly one argument (0 given)
#> not_ (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: _operator.not_() takes exactly one argument (2 given)
#> not_ (1, 1, None) (None, None, None) -> TypeError: _operator.not_() takes exactly one argument (3 given)
#> not_ (1, 1, 1, 1) -> TypeError: _operator.not_() takes exactly one argument (4 given)
#> or_ () -> TypeError: or_ expected 2 arguments, got 0
#> or_ (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: or_ expected 2 arguments, got 1
#> or_ (None, None) -> TypeError: unsupported operand type(s) for |: 'NoneType' and 'NoneType'
#> or_ (1, None) -> TypeError: unsupported operand type(s) for |: 'int' and 'NoneType'
#> or_ ('a', None) -> TypeError: unsupported operand type(s) for |: 'str' and 'NoneType'
#> or_ (None, 1) -> TypeError: unsupported operand type(s) for |: 'NoneType' and 'int'
#> or_ ([1], 'a') -> TypeError: unsupported operand type(s) for |: 'list' and 'str'
#> or_ (None, 'a') -> TypeError: unsupported operand type(s) for |: 'NoneType' and 'str'
#> or_ (1, 1, None) (None, None, None) -> TypeError: or_ expected 2 arguments, got 3
#> or_ (1, 1, 1, 1) -> TypeError: or_ expected 2 arguments, got 4
#> pos () -> TypeError: _operator.pos() takes exactly one argument (0 given)
#> pos (None,) -> TypeError: bad operand type for unary +: 'NoneType'
#> pos ('a',) -> TypeError: bad operand type for unary +: 'str'
#> pos (b'a',) -> TypeError: bad operand type for unary +: 'bytes'
#> pos ([1],) -> TypeError: bad operand type for unary +: 'list'
#> pos (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: _operator.pos() takes exactly one argument (2 given)
#> pos (1, 1, None) (None, None, None) -> TypeError: _operator.pos() takes exactly one argument (3 given)
#> pos (1, 1, 1, 1) -> TypeError: _operator.pos() takes exactly one argument (4 given)
#> pow () -> TypeError: pow expected 2 arguments, got 0
#> pow (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: pow expected 2 arguments, got 1
#> pow (None, None) -> TypeError: unsupported operand type(s) for ** or pow(): 'NoneType' and 'NoneType'
#> pow (1, None) -> TypeError: unsupported operand type(s) for ** or pow(): 'int' and 'NoneType'
#> pow ('a', None) -> TypeError: unsupported operand type(s) for ** or pow(): 'str' and 'NoneType'
#> pow (None, 1) -> TypeError: unsupported operand type(s) for ** or pow(): 'NoneType' and 'int'
#> pow ([1], 'a') -> TypeError: unsupported operand type(s) for ** or pow(): 'list' and 'str'
#> pow (None, 'a') -> TypeError: unsupported operand type(s) for ** or pow(): 'NoneType' and 'str'
#> pow (1, 1, None) (None, None, None) -> TypeError: pow expected 2 arguments, got 3
#> pow (1, 1, 1, 1) -> TypeError: pow expected 2 arguments, got 4
#> rshift () -> TypeError: rshift expected 2 arguments, got 0
#> rshift (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: rshift expected 2 arguments, got 1
#> rshift (None, None) -> TypeError: unsupported operand type(s) for >>: 'NoneType' and 'NoneType'
#> rshift (1, None) -> TypeError: unsupported operand type(s) for >>: 'int' and 'NoneType'
#> rshift ('a', None) -> TypeError: unsupported operand type(s) for >>: 'str' and 'NoneType'
#> rshift (None, 1) -> TypeError: unsupported operand type(s) for >>: 'NoneType' and 'int'
#> rshift ([1], 'a') -> TypeError: unsupported operand type(s) for >>: 'list' and 'str'
#> rshift (None, 'a') -> TypeError: unsupported operand type(s) for >>: 'NoneType' and 'str'
#> rshift (1, 1, None) (None, None, None) -> TypeError: rshift expected 2 arguments, got 3
#> rshift (1, 1, 1, 1) -> TypeError: rshift expected 2 arguments, got 4
#> setitem () -> TypeError: setitem expected 3 arguments, got 0
#> setitem (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: setitem expected 3 arguments, got 1
#> setitem (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: setitem expected 3 arguments, got 2
#> setitem (1, 1, None) -> TypeError: 'int' object does not support item assignment
#> setitem (None, None, None) -> TypeError: 'NoneType' object does not support item assignment
#> setitem (1, 1, 1, 1) -> TypeError: setitem expected 3 arguments, got 4
#> sub () -> TypeError: sub expected 2 arguments, got 0
#> sub (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: sub expected 2 arguments, got 1
#> sub (None, None) -> TypeError: unsupported operand type(s) for -: 'NoneType' and 'NoneType'
#> sub (1, None) -> TypeError: unsupported operand type(s) for -: 'int' and 'NoneType'
#> sub ('a', None) -> TypeError: unsupported operand type(s) for -: 'str' and 'NoneType'
#> sub (None, 1) -> TypeError: unsupported operand type(s) for -: 'NoneType' and 'int'
#> sub ([1], 'a') -> TypeError: unsupported operand type(s) for -: 'list' and 'str'
#> sub (None, 'a') -> TypeError: unsupported operand type(s) for -: 'NoneType' and 'str'
#> sub (1, 1, None) (None, None, None) -> TypeError: sub expected 2 arguments, got 3
#> sub (1, 1, 1, 1) -> TypeError: sub expected 2 arguments, got 4
#> truediv () -> TypeError: truediv expected 2 arguments, got 0
#> truediv (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: truediv expected 2 arguments, got 1
#> truediv (None, None) -> TypeError: unsupported operand type(s) for /: 'NoneType' and 'NoneType'
#> truediv (1, None) -> TypeError: unsupported operand type(s) for /: 'int' and 'NoneType'
#> truediv ('a', None) -> TypeError: unsupported operand type(s) for /: 'str' and 'NoneType'
#> truediv (None, 1) -> TypeError: unsupported operand type(s) for /: 'NoneType' and 'int'
#> truediv ([1], 'a') -> TypeError: unsupported operand type(s) for /: 'list' and 'str'
#> truediv (None, 'a') -> TypeError: unsupported operand type(s) for /: 'NoneType' and 'str'
#> truediv (1, 1, None) (None, None, None) -> TypeError: truediv expected 2 arguments, got 3
#> truediv (1, 1, 1, 1) -> TypeError: truediv expected 2 arguments, got 4
#> truth () -> TypeError: _operator.truth() takes exactly one argument (0 given)
#> truth (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: _operator.truth() takes exactly one argument (2 given)
#> truth (1, 1, None) (None, None, None) -> TypeError: _operator.truth() takes exactly one argument (3 given)
#> truth (1, 1, 1, 1) -> TypeError: _operator.truth() takes exactly one argument (4 given)
#> xor () -> TypeError: xor expected 2 arguments, got 0
#> xor (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: xor expected 2 arguments, got 1
#> xor (None, None) -> TypeError: unsupported operand type(s) for ^: 'NoneType' and 'NoneType'
#> xor (1, None) -> TypeError: unsupported operand type(s) for ^: 'int' and 'NoneType'
#> xor ('a', None) -> TypeError: unsupported operand type(s) for ^: 'str' and 'NoneType'
#> xor (None, 1) -> TypeError: unsupported operand type(s) for ^: 'NoneType' and 'int'
#> xor ([1], 'a') -> TypeError: unsupported operand type(s) for ^: 'list' and 'str'
#> xor (None, 'a') -> TypeError: unsupported operand type(s) for ^: 'NoneType' and 'str'
#> xor (1, 1, None) (None, None, None) -> TypeError: xor expected 2 arguments, got 3
#> xor (1, 1, 1, 1) -> TypeError: xor expected 2 arguments, got 4

# ---- what functions say to wrong arguments: itertools
import re
def show(x):
    if hasattr(x, '__next__'):
        try: x = list(zip(range(5), x))
        except Exception as e: x = f'{type(e).__name__}: {e}'
    return re.sub(r'0x[0-9a-f]+', '0x', repr(x))[:100]
arguments = [(), (None,), (1,), ('a',), (b'a',), ([1],), (None, None), (1, None), ('a', None), (None, 1), ([1], 'a'), (None, 'a'), (1, 1, None), (None,) * 3, (1,) * 4]
for name in 'itertools'.split():
    module = __import__(name)
    for n in sorted(dir(module)):
        f = getattr(module, n)
        if n[0] == '_' or not callable(f) or isinstance(f, type) and issubclass(f, BaseException) or not (n != 'tee'): continue
        seen = {}
        for a in arguments:
            try: answer = show(f(*[x.copy() if isinstance(x, list) else x for x in a]))
            except Exception as e: answer = f'{type(e).__name__}: {e}'
            seen.setdefault(answer, []).append(repr(a))
        for answer, given in seen.items():
            if answer.startswith('TypeError'): print(n, ' '.join(given)[:80], '->', answer[:150])
#> accumulate () -> TypeError: accumulate() missing required argument 'iterable' (pos 1)
#> accumulate (None,) (None, None) (None, 1) (None, 'a') -> TypeError: 'NoneType' object is not iterable
#> accumulate (1,) (1, None) -> TypeError: 'int' object is not iterable
#> accumulate (1, 1, None) (None, None, None) -> TypeError: accumulate() takes at most 2 positional arguments (3 given)
#> accumulate (1, 1, 1, 1) -> TypeError: accumulate() takes at most 3 arguments (4 given)
#> batched () -> TypeError: batched() missing required argument 'iterable' (pos 1)
#> batched (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: batched() missing required argument 'n' (pos 2)
#> batched (None, None) (1, None) ('a', None) -> TypeError: 'NoneType' object cannot be interpreted as an integer
#> batched (None, 1) -> TypeError: 'NoneType' object is not iterable
#> batched ([1], 'a') (None, 'a') -> TypeError: 'str' object cannot be interpreted as an integer
#> batched (1, 1, None) (None, None, None) -> TypeError: batched() takes exactly 2 positional arguments (3 given)
#> batched (1, 1, 1, 1) -> TypeError: batched() takes at most 3 arguments (4 given)
#> combinations () -> TypeError: combinations() missing required argument 'iterable' (pos 1)
#> combinations (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: combinations() missing required argument 'r' (pos 2)
#> combinations (None, None) (1, None) ('a', None) -> TypeError: 'NoneType' object cannot be interpreted as an integer
#> combinations (None, 1) -> TypeError: 'NoneType' object is not iterable
#> combinations ([1], 'a') (None, 'a') -> TypeError: 'str' object cannot be interpreted as an integer
#> combinations (1, 1, None) (None, None, None) -> TypeError: combinations() takes at most 2 arguments (3 given)
#> combinations (1, 1, 1, 1) -> TypeError: combinations() takes at most 2 arguments (4 given)
#> combinations_with_replacement () -> TypeError: combinations_with_replacement() missing required argument 'iterable' (pos 1)
#> combinations_with_replacement (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: combinations_with_replacement() missing required argument 'r' (pos 2)
#> combinations_with_replacement (None, None) (1, None) ('a', None) -> TypeError: 'NoneType' object cannot be interpreted as an integer
#> combinations_with_replacement (None, 1) -> TypeError: 'NoneType' object is not iterable
#> combinations_with_replacement ([1], 'a') (None, 'a') -> TypeError: 'str' object cannot be interpreted as an integer
#> combinations_with_replacement (1, 1, None) (None, None, None) -> TypeError: combinations_with_replacement() takes at most 2 arguments (3 given)
#> combinations_with_replacement (1, 1, 1, 1) -> TypeError: combinations_with_replacement() takes at most 2 arguments (4 given)
#> compress () -> TypeError: compress() missing required argument 'data' (pos 1)
#> compress (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: compress() missing required argument 'selectors' (pos 2)
#> compress (None, None) ('a', None) (None, 1) (None, 'a') -> TypeError: 'NoneType' object is not iterable
#> compress (1, None) -> TypeError: 'int' object is not iterable
#> compress (1, 1, None) (None, None, None) -> TypeError: compress() takes at most 2 arguments (3 given)
#> compress (1, 1, 1, 1) -> TypeError: compress() takes at most 2 arguments (4 given)
#> count (None,) ('a',) (b'a',) ([1],) (None, None) (1, None) ('a', None) (None, 1) ([1], -> TypeError: a number is required
#> count (1, 1, None) (None, None, None) -> TypeError: count() takes at most 2 arguments (3 given)
#> count (1, 1, 1, 1) -> TypeError: count() takes at most 2 arguments (4 given)
#> cycle () -> TypeError: cycle expected 1 argument, got 0
#> cycle (None,) -> TypeError: 'NoneType' object is not iterable
#> cycle (1,) -> TypeError: 'int' object is not iterable
#> cycle (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: cycle expected 1 argument, got 2
#> cycle (1, 1, None) (None, None, None) -> TypeError: cycle expected 1 argument, got 3
#> cycle (1, 1, 1, 1) -> TypeError: cycle expected 1 argument, got 4
#> dropwhile () -> TypeError: dropwhile expected 2 arguments, got 0
#> dropwhile (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: dropwhile expected 2 arguments, got 1
#> dropwhile (None, None) (1, None) ('a', None) -> TypeError: 'NoneType' object is not iterable
#> dropwhile (None, 1) -> TypeError: 'int' object is not iterable
#> dropwhile (1, 1, None) (None, None, None) -> TypeError: dropwhile expected 2 arguments, got 3
#> dropwhile (1, 1, 1, 1) -> TypeError: dropwhile expected 2 arguments, got 4
#> filterfalse () -> TypeError: filterfalse expected 2 arguments, got 0
#> filterfalse (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: filterfalse expected 2 arguments, got 1
#> filterfalse (None, None) (1, None) ('a', None) -> TypeError: 'NoneType' object is not iterable
#> filterfalse (None, 1) -> TypeError: 'int' object is not iterable
#> filterfalse (1, 1, None) (None, None, None) -> TypeError: filterfalse expected 2 arguments, got 3
#> filterfalse (1, 1, 1, 1) -> TypeError: filterfalse expected 2 arguments, got 4
#> groupby () -> TypeError: groupby() missing required argument 'iterable' (pos 1)
#> groupby (None,) (None, None) (None, 1) (None, 'a') -> TypeError: 'NoneType' object is not iterable
#> groupby (1,) (1, None) -> TypeError: 'int' object is not iterable
#> groupby (1, 1, None) (None, None, None) -> TypeError: groupby() takes at most 2 arguments (3 given)
#> groupby (1, 1, 1, 1) -> TypeError: groupby() takes at most 2 arguments (4 given)
#> islice () -> TypeError: islice expected at least 2 arguments, got 0
#> islice (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: islice expected at least 2 arguments, got 1
#> islice (None, None) (None, 1) (None, None, None) -> TypeError: 'NoneType' object is not iterable
#> islice (1, None) (1, 1, None) (1, 1, 1, 1) -> TypeError: 'int' object is not iterable
#> pairwise () -> TypeError: pairwise expected 1 argument, got 0
#> pairwise (None,) -> TypeError: 'NoneType' object is not iterable
#> pairwise (1,) -> TypeError: 'int' object is not iterable
#> pairwise (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: pairwise expected 1 argument, got 2
#> pairwise (1, 1, None) (None, None, None) -> TypeError: pairwise expected 1 argument, got 3
#> pairwise (1, 1, 1, 1) -> TypeError: pairwise expected 1 argument, got 4
#> permutations () -> TypeError: permutations() missing required argument 'iterable' (pos 1)
#> permutations (None,) (None, None) (None, 1) (None, 'a') -> TypeError: 'NoneType' object is not iterable
#> permutations (1,) (1, None) -> TypeError: 'int' object is not iterable
#> permutations ([1], 'a') -> TypeError: Expected int as r
#> permutations (1, 1, None) (None, None, None) -> TypeError: permutations() takes at most 2 arguments (3 given)
#> permutations (1, 1, 1, 1) -> TypeError: permutations() takes at most 2 arguments (4 given)
#> product (None,) (None, None) ('a', None) (None, 1) (None, 'a') (None, None, None) -> TypeError: 'NoneType' object is not iterable
#> product (1,) (1, None) (1, 1, None) (1, 1, 1, 1) -> TypeError: 'int' object is not iterable
#> repeat () -> TypeError: repeat() missing required argument 'object' (pos 1)
#> repeat (None, None) (1, None) ('a', None) -> TypeError: 'NoneType' object cannot be interpreted as an integer
#> repeat ([1], 'a') (None, 'a') -> TypeError: 'str' object cannot be interpreted as an integer
#> repeat (1, 1, None) (None, None, None) -> TypeError: repeat() takes at most 2 arguments (3 given)
#> repeat (1, 1, 1, 1) -> TypeError: repeat() takes at most 2 arguments (4 given)
#> starmap () -> TypeError: starmap expected 2 arguments, got 0
#> starmap (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: starmap expected 2 arguments, got 1
#> starmap (None, None) (1, None) ('a', None) -> TypeError: 'NoneType' object is not iterable
#> starmap (None, 1) -> TypeError: 'int' object is not iterable
#> starmap (1, 1, None) (None, None, None) -> TypeError: starmap expected 2 arguments, got 3
#> starmap (1, 1, 1, 1) -> TypeError: starmap expected 2 arguments, got 4
#> takewhile () -> TypeError: takewhile expected 2 arguments, got 0
#> takewhile (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: takewhile expected 2 arguments, got 1
#> takewhile (None, None) (1, None) ('a', None) -> TypeError: 'NoneType' object is not iterable
#> takewhile (None, 1) -> TypeError: 'int' object is not iterable
#> takewhile (1, 1, None) (None, None, None) -> TypeError: takewhile expected 2 arguments, got 3
#> takewhile (1, 1, 1, 1) -> TypeError: takewhile expected 2 arguments, got 4
#> zip_longest (None,) (None, None) ('a', None) (None, 1) (None, 'a') (None, None, None) -> TypeError: 'NoneType' object is not iterable
#> zip_longest (1,) (1, None) (1, 1, None) (1, 1, 1, 1) -> TypeError: 'int' object is not iterable

# ---- what functions say to wrong arguments: heapq and bisect
import re
def show(x):
    if hasattr(x, '__next__'):
        try: x = list(zip(range(5), x))
        except Exception as e: x = f'{type(e).__name__}: {e}'
    return re.sub(r'0x[0-9a-f]+', '0x', repr(x))[:100]
arguments = [(), (None,), (1,), ('a',), (b'a',), ([1],), (None, None), (1, None), ('a', None), (None, 1), ([1], 'a'), (None, 'a'), (1, 1, None), (None,) * 3, (1,) * 4]
for name in 'heapq bisect'.split():
    module = __import__(name)
    for n in sorted(dir(module)):
        f = getattr(module, n)
        if n[0] == '_' or not callable(f) or isinstance(f, type) and issubclass(f, BaseException) or not (n not in {'merge','nlargest','nsmallest'}): continue
        seen = {}
        for a in arguments:
            try: answer = show(f(*[x.copy() if isinstance(x, list) else x for x in a]))
            except Exception as e: answer = f'{type(e).__name__}: {e}'
            seen.setdefault(answer, []).append(repr(a))
        for answer, given in seen.items():
            if answer.startswith('TypeError'): print(n, ' '.join(given)[:80], '->', answer[:150])
#> heapify () -> TypeError: _heapq.heapify() takes exactly one argument (0 given)
#> heapify (None,) -> TypeError: heapify() argument must be list, not None
#> heapify (1,) -> TypeError: heapify() argument must be list, not int
#> heapify ('a',) -> TypeError: heapify() argument must be list, not str
#> heapify (b'a',) -> TypeError: heapify() argument must be list, not bytes
#> heapify (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: _heapq.heapify() takes exactly one argument (2 given)
#> heapify (1, 1, None) (None, None, None) -> TypeError: _heapq.heapify() takes exactly one argument (3 given)
#> heapify (1, 1, 1, 1) -> TypeError: _heapq.heapify() takes exactly one argument (4 given)
#> heapify_max () -> TypeError: _heapq.heapify_max() takes exactly one argument (0 given)
#> heapify_max (None,) -> TypeError: heapify_max() argument must be list, not None
#> heapify_max (1,) -> TypeError: heapify_max() argument must be list, not int
#> heapify_max ('a',) -> TypeError: heapify_max() argument must be list, not str
#> heapify_max (b'a',) -> TypeError: heapify_max() argument must be list, not bytes
#> heapify_max (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: _heapq.heapify_max() takes exactly one argument (2 given)
#> heapify_max (1, 1, None) (None, None, None) -> TypeError: _heapq.heapify_max() takes exactly one argument (3 given)
#> heapify_max (1, 1, 1, 1) -> TypeError: _heapq.heapify_max() takes exactly one argument (4 given)
#> heappop () -> TypeError: _heapq.heappop() takes exactly one argument (0 given)
#> heappop (None,) -> TypeError: heappop() argument must be list, not None
#> heappop (1,) -> TypeError: heappop() argument must be list, not int
#> heappop ('a',) -> TypeError: heappop() argument must be list, not str
#> heappop (b'a',) -> TypeError: heappop() argument must be list, not bytes
#> heappop (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: _heapq.heappop() takes exactly one argument (2 given)
#> heappop (1, 1, None) (None, None, None) -> TypeError: _heapq.heappop() takes exactly one argument (3 given)
#> heappop (1, 1, 1, 1) -> TypeError: _heapq.heappop() takes exactly one argument (4 given)
#> heappop_max () -> TypeError: _heapq.heappop_max() takes exactly one argument (0 given)
#> heappop_max (None,) -> TypeError: heappop_max() argument must be list, not None
#> heappop_max (1,) -> TypeError: heappop_max() argument must be list, not int
#> heappop_max ('a',) -> TypeError: heappop_max() argument must be list, not str
#> heappop_max (b'a',) -> TypeError: heappop_max() argument must be list, not bytes
#> heappop_max (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: _heapq.heappop_max() takes exactly one argument (2 given)
#> heappop_max (1, 1, None) (None, None, None) -> TypeError: _heapq.heappop_max() takes exactly one argument (3 given)
#> heappop_max (1, 1, 1, 1) -> TypeError: _heapq.heappop_max() takes exactly one argument (4 given)
#> heappush () -> TypeError: heappush expected 2 arguments, got 0
#> heappush (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: heappush expected 2 arguments, got 1
#> heappush (None, None) (None, 1) (None, 'a') -> TypeError: heappush() argument 1 must be list, not None
#> heappush (1, None) -> TypeError: heappush() argument 1 must be list, not int
#> heappush ('a', None) -> TypeError: heappush() argument 1 must be list, not str
#> heappush ([1], 'a') -> TypeError: '<' not supported between instances of 'str' and 'int'
#> heappush (1, 1, None) (None, None, None) -> TypeError: heappush expected 2 arguments, got 3
#> heappush (1, 1, 1, 1) -> TypeError: heappush expected 2 arguments, got 4
#> heappush_max () -> TypeError: heappush_max expected 2 arguments, got 0
#> heappush_max (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: heappush_max expected 2 arguments, got 1
#> heappush_max (None, None) (None, 1) (None, 'a') -> TypeError: heappush_max() argument 1 must be list, not None
#> heappush_max (1, None) -> TypeError: heappush_max() argument 1 must be list, not int
#> heappush_max ('a', None) -> TypeError: heappush_max() argument 1 must be list, not str
#> heappush_max ([1], 'a') -> TypeError: '<' not supported between instances of 'int' and 'str'
#> heappush_max (1, 1, None) (None, None, None) -> TypeError: heappush_max expected 2 arguments, got 3
#> heappush_max (1, 1, 1, 1) -> TypeError: heappush_max expected 2 arguments, got 4
#> heappushpop () -> TypeError: heappushpop expected 2 arguments, got 0
#> heappushpop (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: heappushpop expected 2 arguments, got 1
#> heappushpop (None, None) (None, 1) (None, 'a') -> TypeError: heappushpop() argument 1 must be list, not None
#> heappushpop (1, None) -> TypeError: heappushpop() argument 1 must be list, not int
#> heappushpop ('a', None) -> TypeError: heappushpop() argument 1 must be list, not str
#> heappushpop ([1], 'a') -> TypeError: '<' not supported between instances of 'int' and 'str'
#> heappushpop (1, 1, None) (None, None, None) -> TypeError: heappushpop expected 2 arguments, got 3
#> heappushpop (1, 1, 1, 1) -> TypeError: heappushpop expected 2 arguments, got 4
#> heappushpop_max () -> TypeError: heappushpop_max expected 2 arguments, got 0
#> heappushpop_max (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: heappushpop_max expected 2 arguments, got 1
#> heappushpop_max (None, None) (None, 1) (None, 'a') -> TypeError: heappushpop_max() argument 1 must be list, not None
#> heappushpop_max (1, None) -> TypeError: heappushpop_max() argument 1 must be list, not int
#> heappushpop_max ('a', None) -> TypeError: heappushpop_max() argument 1 must be list, not str
#> heappushpop_max ([1], 'a') -> TypeError: '<' not supported between instances of 'str' and 'int'
#> heappushpop_max (1, 1, None) (None, None, None) -> TypeError: heappushpop_max expected 2 arguments, got 3
#> heappushpop_max (1, 1, 1, 1) -> TypeError: heappushpop_max expected 2 arguments, got 4
#> heapreplace () -> TypeError: heapreplace expected 2 arguments, got 0
#> heapreplace (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: heapreplace expected 2 arguments, got 1
#> heapreplace (None, None) (None, 1) (None, 'a') -> TypeError: heapreplace() argument 1 must be list, not None
#> heapreplace (1, None) -> TypeError: heapreplace() argument 1 must be list, not int
#> heapreplace ('a', None) -> TypeError: heapreplace() argument 1 must be list, not str
#> heapreplace (1, 1, None) (None, None, None) -> TypeError: heapreplace expected 2 arguments, got 3
#> heapreplace (1, 1, 1, 1) -> TypeError: heapreplace expected 2 arguments, got 4
#> heapreplace_max () -> TypeError: heapreplace_max expected 2 arguments, got 0
#> heapreplace_max (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: heapreplace_max expected 2 arguments, got 1
#> heapreplace_max (None, None) (None, 1) (None, 'a') -> TypeError: heapreplace_max() argument 1 must be list, not None
#> heapreplace_max (1, None) -> TypeError: heapreplace_max() argument 1 must be list, not int
#> heapreplace_max ('a', None) -> TypeError: heapreplace_max() argument 1 must be list, not str
#> heapreplace_max (1, 1, None) (None, None, None) -> TypeError: heapreplace_max expected 2 arguments, got 3
#> heapreplace_max (1, 1, 1, 1) -> TypeError: heapreplace_max expected 2 arguments, got 4
#> bisect () -> TypeError: bisect_right() missing required argument 'a' (pos 1)
#> bisect (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: bisect_right() missing required argument 'x' (pos 2)
#> bisect (None, None) (None, 1) (None, 'a') -> TypeError: object of type 'NoneType' has no len()
#> bisect (1, None) -> TypeError: object of type 'int' has no len()
#> bisect ('a', None) -> TypeError: '<' not supported between instances of 'NoneType' and 'str'
#> bisect ([1], 'a') -> TypeError: '<' not supported between instances of 'str' and 'int'
#> bisect (1, 1, None) (None, None, None) -> TypeError: 'NoneType' object cannot be interpreted as an integer
#> bisect (1, 1, 1, 1) -> TypeError: 'int' object does not support indexing
#> bisect_left () -> TypeError: bisect_left() missing required argument 'a' (pos 1)
#> bisect_left (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: bisect_left() missing required argument 'x' (pos 2)
#> bisect_left (None, None) (None, 1) (None, 'a') -> TypeError: object of type 'NoneType' has no len()
#> bisect_left (1, None) -> TypeError: object of type 'int' has no len()
#> bisect_left ('a', None) -> TypeError: '<' not supported between instances of 'str' and 'NoneType'
#> bisect_left ([1], 'a') -> TypeError: '<' not supported between instances of 'int' and 'str'
#> bisect_left (1, 1, None) (None, None, None) -> TypeError: 'NoneType' object cannot be interpreted as an integer
#> bisect_left (1, 1, 1, 1) -> TypeError: 'int' object does not support indexing
#> bisect_right () -> TypeError: bisect_right() missing required argument 'a' (pos 1)
#> bisect_right (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: bisect_right() missing required argument 'x' (pos 2)
#> bisect_right (None, None) (None, 1) (None, 'a') -> TypeError: object of type 'NoneType' has no len()
#> bisect_right (1, None) -> TypeError: object of type 'int' has no len()
#> bisect_right ('a', None) -> TypeError: '<' not supported between instances of 'NoneType' and 'str'
#> bisect_right ([1], 'a') -> TypeError: '<' not supported between instances of 'str' and 'int'
#> bisect_right (1, 1, None) (None, None, None) -> TypeError: 'NoneType' object cannot be interpreted as an integer
#> bisect_right (1, 1, 1, 1) -> TypeError: 'int' object does not support indexing
#> insort () -> TypeError: insort_right() missing required argument 'a' (pos 1)
#> insort (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: insort_right() missing required argument 'x' (pos 2)
#> insort (None, None) (None, 1) (None, 'a') -> TypeError: object of type 'NoneType' has no len()
#> insort (1, None) -> TypeError: object of type 'int' has no len()
#> insort ('a', None) -> TypeError: '<' not supported between instances of 'NoneType' and 'str'
#> insort ([1], 'a') -> TypeError: '<' not supported between instances of 'str' and 'int'
#> insort (1, 1, None) (None, None, None) -> TypeError: 'NoneType' object cannot be interpreted as an integer
#> insort (1, 1, 1, 1) -> TypeError: 'int' object does not support indexing
#> insort_left () -> TypeError: insort_left() missing required argument 'a' (pos 1)
#> insort_left (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: insort_left() missing required argument 'x' (pos 2)
#> insort_left (None, None) (None, 1) (None, 'a') -> TypeError: object of type 'NoneType' has no len()
#> insort_left (1, None) -> TypeError: object of type 'int' has no len()
#> insort_left ('a', None) -> TypeError: '<' not supported between instances of 'str' and 'NoneType'
#> insort_left ([1], 'a') -> TypeError: '<' not supported between instances of 'int' and 'str'
#> insort_left (1, 1, None) (None, None, None) -> TypeError: 'NoneType' object cannot be interpreted as an integer
#> insort_left (1, 1, 1, 1) -> TypeError: 'int' object does not support indexing
#> insort_right () -> TypeError: insort_right() missing required argument 'a' (pos 1)
#> insort_right (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: insort_right() missing required argument 'x' (pos 2)
#> insort_right (None, None) (None, 1) (None, 'a') -> TypeError: object of type 'NoneType' has no len()
#> insort_right (1, None) -> TypeError: object of type 'int' has no len()
#> insort_right ('a', None) -> TypeError: '<' not supported between instances of 'NoneType' and 'str'
#> insort_right ([1], 'a') -> TypeError: '<' not supported between instances of 'str' and 'int'
#> insort_right (1, 1, None) (None, None, None) -> TypeError: 'NoneType' object cannot be interpreted as an integer
#> insort_right (1, 1, 1, 1) -> TypeError: 'int' object does not support indexing

# ---- what functions say to wrong arguments: binascii, zlib and unicodedata
import re
def show(x):
    if hasattr(x, '__next__'):
        try: x = list(zip(range(5), x))
        except Exception as e: x = f'{type(e).__name__}: {e}'
    return re.sub(r'0x[0-9a-f]+', '0x', repr(x))[:100]
arguments = [(), (None,), (1,), ('a',), (b'a',), ([1],), (None, None), (1, None), ('a', None), (None, 1), ([1], 'a'), (None, 'a'), (1, 1, None), (None,) * 3, (1,) * 4]
for name in 'binascii zlib unicodedata'.split():
    module = __import__(name)
    for n in sorted(dir(module)):
        f = getattr(module, n)
        if n[0] == '_' or not callable(f) or isinstance(f, type) and issubclass(f, BaseException) or not (n not in {'lookup', 'decompressobj', 'compressobj', 'UCD'}): continue
        seen = {}
        for a in arguments:
            try: answer = show(f(*[x.copy() if isinstance(x, list) else x for x in a]))
            except Exception as e: answer = f'{type(e).__name__}: {e}'
            seen.setdefault(answer, []).append(repr(a))
        for answer, given in seen.items():
            if answer.startswith('TypeError'): print(n, ' '.join(given)[:80], '->', answer[:150])
#> a2b_base64 () -> TypeError: a2b_base64() takes exactly 1 positional argument (0 given)
#> a2b_base64 (None,) -> TypeError: argument should be bytes, buffer or ASCII string, not 'NoneType'
#> a2b_base64 (1,) -> TypeError: argument should be bytes, buffer or ASCII string, not 'int'
#> a2b_base64 ([1],) -> TypeError: argument should be bytes, buffer or ASCII string, not 'list'
#> a2b_base64 (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: a2b_base64() takes exactly 1 positional argument (2 given)
#> a2b_base64 (1, 1, None) (None, None, None) -> TypeError: a2b_base64() takes at most 2 arguments (3 given)
#> a2b_base64 (1, 1, 1, 1) -> TypeError: a2b_base64() takes at most 2 arguments (4 given)
#> a2b_hex () -> TypeError: binascii.a2b_hex() takes exactly one argument (0 given)
#> a2b_hex (None,) -> TypeError: argument should be bytes, buffer or ASCII string, not 'NoneType'
#> a2b_hex (1,) -> TypeError: argument should be bytes, buffer or ASCII string, not 'int'
#> a2b_hex ([1],) -> TypeError: argument should be bytes, buffer or ASCII string, not 'list'
#> a2b_hex (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: binascii.a2b_hex() takes exactly one argument (2 given)
#> a2b_hex (1, 1, None) (None, None, None) -> TypeError: binascii.a2b_hex() takes exactly one argument (3 given)
#> a2b_hex (1, 1, 1, 1) -> TypeError: binascii.a2b_hex() takes exactly one argument (4 given)
#> a2b_qp () -> TypeError: a2b_qp() missing required argument 'data' (pos 1)
#> a2b_qp (None,) (None, None) (None, 1) (None, 'a') -> TypeError: argument should be bytes, buffer or ASCII string, not 'NoneType'
#> a2b_qp (1,) (1, None) -> TypeError: argument should be bytes, buffer or ASCII string, not 'int'
#> a2b_qp ([1],) ([1], 'a') -> TypeError: argument should be bytes, buffer or ASCII string, not 'list'
#> a2b_qp (1, 1, None) (None, None, None) -> TypeError: a2b_qp() takes at most 2 arguments (3 given)
#> a2b_qp (1, 1, 1, 1) -> TypeError: a2b_qp() takes at most 2 arguments (4 given)
#> a2b_uu () -> TypeError: binascii.a2b_uu() takes exactly one argument (0 given)
#> a2b_uu (None,) -> TypeError: argument should be bytes, buffer or ASCII string, not 'NoneType'
#> a2b_uu (1,) -> TypeError: argument should be bytes, buffer or ASCII string, not 'int'
#> a2b_uu ([1],) -> TypeError: argument should be bytes, buffer or ASCII string, not 'list'
#> a2b_uu (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: binascii.a2b_uu() takes exactly one argument (2 given)
#> a2b_uu (1, 1, None) (None, None, None) -> TypeError: binascii.a2b_uu() takes exactly one argument (3 given)
#> a2b_uu (1, 1, 1, 1) -> TypeError: binascii.a2b_uu() takes exactly one argument (4 given)
#> b2a_base64 () -> TypeError: b2a_base64() takes exactly 1 positional argument (0 given)
#> b2a_base64 (None,) -> TypeError: a bytes-like object is required, not 'NoneType'
#> b2a_base64 (1,) -> TypeError: a bytes-like object is required, not 'int'
#> b2a_base64 ('a',) -> TypeError: a bytes-like object is required, not 'str'
#> b2a_base64 ([1],) -> TypeError: a bytes-like object is required, not 'list'
#> b2a_base64 (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: b2a_base64() takes exactly 1 positional argument (2 given)
#> b2a_base64 (1, 1, None) (None, None, None) -> TypeError: b2a_base64() takes at most 2 arguments (3 given)
#> b2a_base64 (1, 1, 1, 1) -> TypeError: b2a_base64() takes at most 2 arguments (4 given)
#> b2a_hex () -> TypeError: b2a_hex() missing required argument 'data' (pos 1)
#> b2a_hex (None,) (None, None) (None, 1) (None, 'a') (None, None, None) -> TypeError: a bytes-like object is required, not 'NoneType'
#> b2a_hex (1,) (1, None) (1, 1, None) -> TypeError: a bytes-like object is required, not 'int'
#> b2a_hex ('a',) ('a', None) -> TypeError: a bytes-like object is required, not 'str'
#> b2a_hex ([1],) ([1], 'a') -> TypeError: a bytes-like object is required, not 'list'
#> b2a_hex (1, 1, 1, 1) -> TypeError: b2a_hex() takes at most 3 arguments (4 given)
#> b2a_qp () -> TypeError: b2a_qp() missing required argument 'data' (pos 1)
#> b2a_qp (None,) (None, None) (None, 1) (None, 'a') (None, None, None) -> TypeError: a bytes-like object is required, not 'NoneType'
#> b2a_qp (1,) (1, None) (1, 1, None) (1, 1, 1, 1) -> TypeError: a bytes-like object is required, not 'int'
#> b2a_qp ('a',) ('a', None) -> TypeError: a bytes-like object is required, not 'str'
#> b2a_qp ([1],) ([1], 'a') -> TypeError: a bytes-like object is required, not 'list'
#> b2a_uu () -> TypeError: b2a_uu() takes exactly 1 positional argument (0 given)
#> b2a_uu (None,) -> TypeError: a bytes-like object is required, not 'NoneType'
#> b2a_uu (1,) -> TypeError: a bytes-like object is required, not 'int'
#> b2a_uu ('a',) -> TypeError: a bytes-like object is required, not 'str'
#> b2a_uu ([1],) -> TypeError: a bytes-like object is required, not 'list'
#> b2a_uu (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: b2a_uu() takes exactly 1 positional argument (2 given)
#> b2a_uu (1, 1, None) (None, None, None) -> TypeError: b2a_uu() takes at most 2 arguments (3 given)
#> b2a_uu (1, 1, 1, 1) -> TypeError: b2a_uu() takes at most 2 arguments (4 given)
#> crc32 () -> TypeError: crc32 expected at least 1 argument, got 0
#> crc32 (None,) (None, None) (None, 1) (None, 'a') -> TypeError: a bytes-like object is required, not 'NoneType'
#> crc32 (1,) (1, None) -> TypeError: a bytes-like object is required, not 'int'
#> crc32 ('a',) ('a', None) -> TypeError: a bytes-like object is required, not 'str'
#> crc32 ([1],) ([1], 'a') -> TypeError: a bytes-like object is required, not 'list'
#> crc32 (1, 1, None) (None, None, None) -> TypeError: crc32 expected at most 2 arguments, got 3
#> crc32 (1, 1, 1, 1) -> TypeError: crc32 expected at most 2 arguments, got 4
#> crc_hqx () -> TypeError: crc_hqx expected 2 arguments, got 0
#> crc_hqx (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: crc_hqx expected 2 arguments, got 1
#> crc_hqx (None, None) (None, 1) (None, 'a') -> TypeError: a bytes-like object is required, not 'NoneType'
#> crc_hqx (1, None) -> TypeError: a bytes-like object is required, not 'int'
#> crc_hqx ('a', None) -> TypeError: a bytes-like object is required, not 'str'
#> crc_hqx ([1], 'a') -> TypeError: a bytes-like object is required, not 'list'
#> crc_hqx (1, 1, None) (None, None, None) -> TypeError: crc_hqx expected 2 arguments, got 3
#> crc_hqx (1, 1, 1, 1) -> TypeError: crc_hqx expected 2 arguments, got 4
#> hexlify () -> TypeError: hexlify() missing required argument 'data' (pos 1)
#> hexlify (None,) (None, None) (None, 1) (None, 'a') (None, None, None) -> TypeError: a bytes-like object is required, not 'NoneType'
#> hexlify (1,) (1, None) (1, 1, None) -> TypeError: a bytes-like object is required, not 'int'
#> hexlify ('a',) ('a', None) -> TypeError: a bytes-like object is required, not 'str'
#> hexlify ([1],) ([1], 'a') -> TypeError: a bytes-like object is required, not 'list'
#> hexlify (1, 1, 1, 1) -> TypeError: hexlify() takes at most 3 arguments (4 given)
#> unhexlify () -> TypeError: binascii.unhexlify() takes exactly one argument (0 given)
#> unhexlify (None,) -> TypeError: argument should be bytes, buffer or ASCII string, not 'NoneType'
#> unhexlify (1,) -> TypeError: argument should be bytes, buffer or ASCII string, not 'int'
#> unhexlify ([1],) -> TypeError: argument should be bytes, buffer or ASCII string, not 'list'
#> unhexlify (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: binascii.unhexlify() takes exactly one argument (2 given)
#> unhexlify (1, 1, None) (None, None, None) -> TypeError: binascii.unhexlify() takes exactly one argument (3 given)
#> unhexlify (1, 1, 1, 1) -> TypeError: binascii.unhexlify() takes exactly one argument (4 given)
#> adler32 () -> TypeError: adler32 expected at least 1 argument, got 0
#> adler32 (None,) (None, None) (None, 1) (None, 'a') -> TypeError: a bytes-like object is required, not 'NoneType'
#> adler32 (1,) (1, None) -> TypeError: a bytes-like object is required, not 'int'
#> adler32 ('a',) ('a', None) -> TypeError: a bytes-like object is required, not 'str'
#> adler32 ([1],) ([1], 'a') -> TypeError: a bytes-like object is required, not 'list'
#> adler32 (1, 1, None) (None, None, None) -> TypeError: adler32 expected at most 2 arguments, got 3
#> adler32 (1, 1, 1, 1) -> TypeError: adler32 expected at most 2 arguments, got 4
#> compress () -> TypeError: compress() takes at least 1 positional argument (0 given)
#> compress (None,) (None, None) (None, 1) (None, 'a') (None, None, None) -> TypeError: a bytes-like object is required, not 'NoneType'
#> compress (1,) (1, None) (1, 1, None) -> TypeError: a bytes-like object is required, not 'int'
#> compress ('a',) ('a', None) -> TypeError: a bytes-like object is required, not 'str'
#> compress ([1],) ([1], 'a') -> TypeError: a bytes-like object is required, not 'list'
#> compress (1, 1, 1, 1) -> TypeError: compress() takes at most 3 arguments (4 given)
#> crc32 () -> TypeError: crc32 expected at least 1 argument, got 0
#> crc32 (None,) (None, None) (None, 1) (None, 'a') -> TypeError: a bytes-like object is required, not 'NoneType'
#> crc32 (1,) (1, None) -> TypeError: a bytes-like object is required, not 'int'
#> crc32 ('a',) ('a', None) -> TypeError: a bytes-like object is required, not 'str'
#> crc32 ([1],) ([1], 'a') -> TypeError: a bytes-like object is required, not 'list'
#> crc32 (1, 1, None) (None, None, None) -> TypeError: crc32 expected at most 2 arguments, got 3
#> crc32 (1, 1, 1, 1) -> TypeError: crc32 expected at most 2 arguments, got 4
#> decompress () -> TypeError: decompress() takes at least 1 positional argument (0 given)
#> decompress (None,) (None, None) (None, 1) (None, 'a') (None, None, None) -> TypeError: a bytes-like object is required, not 'NoneType'
#> decompress (1,) (1, None) (1, 1, None) -> TypeError: a bytes-like object is required, not 'int'
#> decompress ('a',) ('a', None) -> TypeError: a bytes-like object is required, not 'str'
#> decompress ([1],) ([1], 'a') -> TypeError: a bytes-like object is required, not 'list'
#> decompress (1, 1, 1, 1) -> TypeError: decompress() takes at most 3 arguments (4 given)
#> bidirectional () -> TypeError: unicodedata.bidirectional() takes exactly one argument (0 given)
#> bidirectional (None,) -> TypeError: bidirectional() argument must be a unicode character, not None
#> bidirectional (1,) -> TypeError: bidirectional() argument must be a unicode character, not int
#> bidirectional (b'a',) -> TypeError: bidirectional() argument must be a unicode character, not bytes
#> bidirectional ([1],) -> TypeError: bidirectional() argument must be a unicode character, not list
#> bidirectional (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: unicodedata.bidirectional() takes exactly one argument (2 given)
#> bidirectional (1, 1, None) (None, None, None) -> TypeError: unicodedata.bidirectional() takes exactly one argument (3 given)
#> bidirectional (1, 1, 1, 1) -> TypeError: unicodedata.bidirectional() takes exactly one argument (4 given)
#> category () -> TypeError: unicodedata.category() takes exactly one argument (0 given)
#> category (None,) -> TypeError: category() argument must be a unicode character, not None
#> category (1,) -> TypeError: category() argument must be a unicode character, not int
#> category (b'a',) -> TypeError: category() argument must be a unicode character, not bytes
#> category ([1],) -> TypeError: category() argument must be a unicode character, not list
#> category (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: unicodedata.category() takes exactly one argument (2 given)
#> category (1, 1, None) (None, None, None) -> TypeError: unicodedata.category() takes exactly one argument (3 given)
#> category (1, 1, 1, 1) -> TypeError: unicodedata.category() takes exactly one argument (4 given)
#> combining () -> TypeError: unicodedata.combining() takes exactly one argument (0 given)
#> combining (None,) -> TypeError: combining() argument must be a unicode character, not None
#> combining (1,) -> TypeError: combining() argument must be a unicode character, not int
#> combining (b'a',) -> TypeError: combining() argument must be a unicode character, not bytes
#> combining ([1],) -> TypeError: combining() argument must be a unicode character, not list
#> combining (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: unicodedata.combining() takes exactly one argument (2 given)
#> combining (1, 1, None) (None, None, None) -> TypeError: unicodedata.combining() takes exactly one argument (3 given)
#> combining (1, 1, 1, 1) -> TypeError: unicodedata.combining() takes exactly one argument (4 given)
#> decimal () -> TypeError: decimal expected at least 1 argument, got 0
#> decimal (None,) (None, None) (None, 1) (None, 'a') -> TypeError: decimal() argument 1 must be a unicode character, not None
#> decimal (1,) (1, None) -> TypeError: decimal() argument 1 must be a unicode character, not int
#> decimal (b'a',) -> TypeError: decimal() argument 1 must be a unicode character, not bytes
#> decimal ([1],) ([1], 'a') -> TypeError: decimal() argument 1 must be a unicode character, not list
#> decimal (1, 1, None) (None, None, None) -> TypeError: decimal expected at most 2 arguments, got 3
#> decimal (1, 1, 1, 1) -> TypeError: decimal expected at most 2 arguments, got 4
#> decomposition () -> TypeError: unicodedata.decomposition() takes exactly one argument (0 given)
#> decomposition (None,) -> TypeError: decomposition() argument must be a unicode character, not None
#> decomposition (1,) -> TypeError: decomposition() argument must be a unicode character, not int
#> decomposition (b'a',) -> TypeError: decomposition() argument must be a unicode character, not bytes
#> decomposition ([1],) -> TypeError: decomposition() argument must be a unicode character, not list
#> decomposition (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: unicodedata.decomposition() takes exactly one argument (2 given)
#> decomposition (1, 1, None) (None, None, None) -> TypeError: unicodedata.decomposition() takes exactly one argument (3 given)
#> decomposition (1, 1, 1, 1) -> TypeError: unicodedata.decomposition() takes exactly one argument (4 given)
#> digit () -> TypeError: digit expected at least 1 argument, got 0
#> digit (None,) (None, None) (None, 1) (None, 'a') -> TypeError: digit() argument 1 must be a unicode character, not None
#> digit (1,) (1, None) -> TypeError: digit() argument 1 must be a unicode character, not int
#> digit (b'a',) -> TypeError: digit() argument 1 must be a unicode character, not bytes
#> digit ([1],) ([1], 'a') -> TypeError: digit() argument 1 must be a unicode character, not list
#> digit (1, 1, None) (None, None, None) -> TypeError: digit expected at most 2 arguments, got 3
#> digit (1, 1, 1, 1) -> TypeError: digit expected at most 2 arguments, got 4
#> east_asian_width () -> TypeError: unicodedata.east_asian_width() takes exactly one argument (0 given)
#> east_asian_width (None,) -> TypeError: east_asian_width() argument must be a unicode character, not None
#> east_asian_width (1,) -> TypeError: east_asian_width() argument must be a unicode character, not int
#> east_asian_width (b'a',) -> TypeError: east_asian_width() argument must be a unicode character, not bytes
#> east_asian_width ([1],) -> TypeError: east_asian_width() argument must be a unicode character, not list
#> east_asian_width (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: unicodedata.east_asian_width() takes exactly one argument (2 given)
#> east_asian_width (1, 1, None) (None, None, None) -> TypeError: unicodedata.east_asian_width() takes exactly one argument (3 given)
#> east_asian_width (1, 1, 1, 1) -> TypeError: unicodedata.east_asian_width() takes exactly one argument (4 given)
#> is_normalized () -> TypeError: is_normalized expected 2 arguments, got 0
#> is_normalized (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: is_normalized expected 2 arguments, got 1
#> is_normalized (None, None) (None, 1) (None, 'a') -> TypeError: is_normalized() argument 1 must be str, not None
#> is_normalized (1, None) -> TypeError: is_normalized() argument 1 must be str, not int
#> is_normalized ('a', None) -> TypeError: is_normalized() argument 2 must be str, not None
#> is_normalized ([1], 'a') -> TypeError: is_normalized() argument 1 must be str, not list
#> is_normalized (1, 1, None) (None, None, None) -> TypeError: is_normalized expected 2 arguments, got 3
#> is_normalized (1, 1, 1, 1) -> TypeError: is_normalized expected 2 arguments, got 4
#> mirrored () -> TypeError: unicodedata.mirrored() takes exactly one argument (0 given)
#> mirrored (None,) -> TypeError: mirrored() argument must be a unicode character, not None
#> mirrored (1,) -> TypeError: mirrored() argument must be a unicode character, not int
#> mirrored (b'a',) -> TypeError: mirrored() argument must be a unicode character, not bytes
#> mirrored ([1],) -> TypeError: mirrored() argument must be a unicode character, not list
#> mirrored (None, None) (1, None) ('a', None) (None, 1) ([1], 'a') (None, 'a') -> TypeError: unicodedata.mirrored() takes exactly one argument (2 given)
#> mirrored (1, 1, None) (None, None, None) -> TypeError: unicodedata.mirrored() takes exactly one argument (3 given)
#> mirrored (1, 1, 1, 1) -> TypeError: unicodedata.mirrored() takes exactly one argument (4 given)
#> name () -> TypeError: name expected at least 1 argument, got 0
#> name (None,) (None, None) (None, 1) (None, 'a') -> TypeError: name() argument 1 must be a unicode character, not None
#> name (1,) (1, None) -> TypeError: name() argument 1 must be a unicode character, not int
#> name (b'a',) -> TypeError: name() argument 1 must be a unicode character, not bytes
#> name ([1],) ([1], 'a') -> TypeError: name() argument 1 must be a unicode character, not list
#> name (1, 1, None) (None, None, None) -> TypeError: name expected at most 2 arguments, got 3
#> name (1, 1, 1, 1) -> TypeError: name expected at most 2 arguments, got 4
#> normalize () -> TypeError: normalize expected 2 arguments, got 0
#> normalize (None,) (1,) ('a',) (b'a',) ([1],) -> TypeError: normalize expected 2 arguments, got 1
#> normalize (None, None) (None, 1) (None, 'a') -> TypeError: normalize() argument 1 must be str, not None
#> normalize (1, None) -> TypeError: normalize() argument 1 must be str, not int
#> normalize ('a', None) -> TypeError: normalize() argument 2 must be str, not None
#> normalize ([1], 'a') -> TypeError: normalize() argument 1 must be str, not list
#> normalize (1, 1, None) (None, None, None) -> TypeError: normalize expected 2 arguments, got 3
#> normalize (1, 1, 1, 1) -> TypeError: normalize expected 2 arguments, got 4
#> numeric () -> TypeError: numeric expected at least 1 argument, got 0
#> numeric (None,) (None, None) (None, 1) (None, 'a') -> TypeError: numeric() argument 1 must be a unicode character, not None
#> numeric (1,) (1, None) -> TypeError: numeric() argument 1 must be a unicode character, not int
#> numeric (b'a',) -> TypeError: numeric() argument 1 must be a unicode character, not bytes
#> numeric ([1],) ([1], 'a') -> TypeError: numeric() argument 1 must be a unicode character, not list
#> numeric (1, 1, None) (None, None, None) -> TypeError: numeric expected at most 2 arguments, got 3
#> numeric (1, 1, 1, 1) -> TypeError: numeric expected at most 2 arguments, got 4

# ---- where no keyword is taken, it is named before arguments are counted
def tries(*fs):
    for f in fs:
        try:
            print(f())
        except TypeError as e:
            print(e)
tries(lambda: [].append(1, 2, x=3), lambda: [].clear(1, x=3), lambda: {}.pop(x=3), lambda: 'a'.join(x=1), lambda: len(x=1), lambda: ord(1, 2, x=3))
#> list.append() takes no keyword arguments
#> list.clear() takes no keyword arguments
#> dict.pop() takes no keyword arguments
#> str.join() takes no keyword arguments
#> len() takes no keyword arguments
#> ord() takes no keyword arguments

# ---- all arguments are counted before a name is looked at
def tries(*fs):
    for f in fs:
        try:
            print(f())
        except TypeError as e:
            print(e)
tries(lambda: 'a'.split(',', 1, x=3), lambda: int('1', 2, x=3), lambda: (1).to_bytes(1, 'big', x=3, y=4), lambda: 'a'.encode('utf8', encoding='x'),
    lambda: 'a'.split(',', sep=1), lambda: str(b'', 'utf8', encoding='x'))
#> split() takes at most 2 arguments (3 given)
#> int() takes at most 2 arguments (3 given)
#> to_bytes() takes at most 3 arguments (4 given)
#> argument for encode() given by name ('encoding') and position (1)
#> argument for split() given by name ('sep') and position (1)
#> argument for str() given by name ('encoding') and position (2)

# ---- subclasses of built-in classes that get too much
class S(set): pass
class F(frozenset): pass
class I(int): pass
class T(str): pass
class L(list): pass
class X(float): pass
for c in (S, F, I, T, L, X, set, frozenset, int, str):
    for f in (lambda: c(1, 2, 3, 4, 5), lambda: c.__init__(c(), 1, 2, 3, 4)):
        try:
            print(f())
        except TypeError as e:
            print(e)
#> S expected at most 1 argument, got 5
#> S expected at most 1 argument, got 4
#> F expected at most 1 argument, got 5
#> None
#> int() takes at most 2 arguments (5 given)
#> None
#> str() takes at most 3 arguments (5 given)
#> None
#> list expected at most 1 argument, got 5
#> list expected at most 1 argument, got 4
#> float expected at most 1 argument, got 5
#> None
#> set expected at most 1 argument, got 5
#> set expected at most 1 argument, got 4
#> frozenset expected at most 1 argument, got 5
#> None
#> int expected at most 2 arguments, got 5
#> None
#> str expected at most 3 arguments, got 5
#> None

# ---- a real part by name is a number, a base is read first, and what is given twice is told before what is strange
class Bad:
    def __index__(self):
        raise ValueError('no index')
class Number:
    def __complex__(self):
        return 1 + 2j
for f, args, named in [(complex, (), {'real': '1'}), (complex, (), {'real': b'1'}), (complex, (), {'real': None}), (complex, (), {'real': 2.5}), (complex, (), {'real': []}), (complex, ('1',), {}), (complex, ('1', 2), {}),
                       (complex, (1, '2'), {}), (complex, (), {'real': 1, 'imag': '2'}), (complex, (), {'imag': 2}), (int, (1, Bad()), {}), (int, ('1', Bad()), {}), (int, (float('nan'), Bad()), {}), (int, (1,), {'base': 3}), (int, (Number(),), {'base': 3}), (int, ([], 'x'), {}),
                       (enumerate, (), {'start': 1}), (enumerate, (), {}), (enumerate, (), {'x': 1}), (bytes, ('a',), {'source': 1, 'x': 2}), (bytes, ('a',), {'x': 1, 'source': 2}), (str, ('a',), {'object': 1, 'x': 2}), (property, (1,), {'x': 1, 'fget': 2}), (bytearray, (1,), {'source': 2}),
                       (sum, (), {'x': 1}), (sum, ([1],), {'x': 1}), (round, (1,), {'number': 1, 'x': 2}), (pow, (1, 2), {'base': 1, 'x': 2}), (sorted, ([1],), {'x': 1})]:
    try:
        print(f(*args, **named))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
#> TypeError complex() argument 'real' must be a real number, not str
#> TypeError complex() argument 'real' must be a real number, not bytes
#> TypeError complex() argument 'real' must be a real number, not NoneType
#> (2.5+0j)
#> TypeError complex() argument 'real' must be a real number, not list
#> (1+0j)
#> TypeError complex() argument 'real' must be a real number, not str
#> TypeError complex() argument 'imag' must be a real number, not str
#> TypeError complex() argument 'imag' must be a real number, not str
#> 2j
#> ValueError no index
#> ValueError no index
#> ValueError no index
#> TypeError int() can't convert non-string with explicit base
#> TypeError int() can't convert non-string with explicit base
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'start' is an invalid keyword argument for enumerate()
#> TypeError enumerate() missing required argument 'iterable'
#> TypeError 'x' is an invalid keyword argument for enumerate()
#> TypeError argument for bytes() given by name ('source') and position (1)
#> TypeError argument for bytes() given by name ('source') and position (1)
#> TypeError argument for str() given by name ('object') and position (1)
#> TypeError argument for property() given by name ('fget') and position (1)
#> TypeError argument for bytearray() given by name ('source') and position (1)
#> TypeError sum() takes at least 1 positional argument (0 given)
#> TypeError sum() got an unexpected keyword argument 'x'
#> TypeError round() takes at most 2 arguments (3 given)
#> TypeError pow() takes at most 3 arguments (4 given)
#> TypeError sort() got an unexpected keyword argument 'x'
