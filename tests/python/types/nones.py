# ---- None for each argument of the methods of builtin types
import itertools, re
values = ['abcab', b'abcab', bytearray(b'abcab'), [3, 1, 2, 1], (3, 1, 2, 1), {'a': 1, 1: 2}, {1, 2, 3}, frozenset({1, 2}), 5, 2.5, True, 1+2j, range(1, 7, 2), slice(1, 5, 2), memoryview(b'abcd'), {'a': 1}.keys()]
fresh = lambda v: v if isinstance(v, memoryview) or not hasattr(v, 'copy') else v.copy()
def show(x):
    if hasattr(x, '__next__'): x = list(itertools.islice(x, 10))
    return re.sub(r'0x[0-9a-f]+', '0x', repr(x))
for value in values:
    kind = type(value)
    print(kind.__name__)
    for name in sorted(set(dir(kind))):
        if name.startswith('_') or not callable(getattr(kind, name)): continue
        seen = {}
        for n in range(1, 4):
            for args in {1: [(None,)], 2: [(None, None), (1, None), ('a', None), (b'a', None), (None, 1)], 3: [(None,) * 3, (1, 1, None), ('a', 1, None), ('a', 'b', None), (b'a', b'b', None)]}[n]:
                if kind in (int, float, bool) and n > 2: continue
                o = fresh(value)
                try: res = show(getattr(o, name)(*args))
                except Exception as e: res = f'{type(e).__name__}: {e}'
                if 'takes' in res or ' expected ' in res: res = 'count'
                seen.setdefault(res, []).append(repr(args))
        for res, args in seen.items():
            if res != 'count': print(' ', name, *args[:3], '->', res[:160])
#> str
#>   center (None,) (None, None) (None, 1) -> TypeError: 'NoneType' object cannot be interpreted as an integer
#>   center (1, None) -> TypeError: The fill character must be a unicode character, not NoneType
#>   center ('a', None) -> TypeError: 'str' object cannot be interpreted as an integer
#>   center (b'a', None) -> TypeError: 'bytes' object cannot be interpreted as an integer
#>   count (None,) (None, None) (None, 1) -> TypeError: count() argument 1 must be str, not None
#>   count (1, None) (1, 1, None) -> TypeError: count() argument 1 must be str, not int
#>   count ('a', None) -> 2
#>   count (b'a', None) (b'a', b'b', None) -> TypeError: count() argument 1 must be str, not bytes
#>   count ('a', 1, None) -> 1
#>   count ('a', 'b', None) -> TypeError: slice indices must be integers or None or have an __index__ method
#>   encode (None,) (None, None) (None, 1) -> TypeError: encode() argument 'encoding' must be str, not None
#>   encode (1, None) -> TypeError: encode() argument 'encoding' must be str, not int
#>   encode ('a', None) -> TypeError: encode() argument 'errors' must be str, not None
#>   encode (b'a', None) -> TypeError: encode() argument 'encoding' must be str, not bytes
#>   endswith (None,) (None, None) (None, 1) -> TypeError: endswith first arg must be str or a tuple of str, not NoneType
#>   endswith (1, None) (1, 1, None) -> TypeError: endswith first arg must be str or a tuple of str, not int
#>   endswith ('a', None) ('a', 1, None) -> False
#>   endswith (b'a', None) -> TypeError: endswith first arg must be str or a tuple of str, not bytes
#>   endswith ('a', 'b', None) (b'a', b'b', None) -> TypeError: slice indices must be integers or None or have an __index__ method
#>   expandtabs (None,) -> TypeError: 'NoneType' object cannot be interpreted as an integer
#>   find (None,) (None, None) (None, 1) -> TypeError: find() argument 1 must be str, not None
#>   find (1, None) (1, 1, None) -> TypeError: find() argument 1 must be str, not int
#>   find ('a', None) -> 0
#>   find (b'a', None) (b'a', b'b', None) -> TypeError: find() argument 1 must be str, not bytes
#>   find ('a', 1, None) -> 3
#>   find ('a', 'b', None) -> TypeError: slice indices must be integers or None or have an __index__ method
#>   format (None,) (None, None) (1, None) -> 'abcab'
#>   format_map (None,) -> 'abcab'
#>   index (None,) (None, None) (None, 1) -> TypeError: index() argument 1 must be str, not None
#>   index (1, None) (1, 1, None) -> TypeError: index() argument 1 must be str, not int
#>   index ('a', None) -> 0
#>   index (b'a', None) (b'a', b'b', None) -> TypeError: index() argument 1 must be str, not bytes
#>   index ('a', 1, None) -> 3
#>   index ('a', 'b', None) -> TypeError: slice indices must be integers or None or have an __index__ method
#>   join (None,) -> TypeError: can only join an iterable
#>   ljust (None,) (None, None) (None, 1) -> TypeError: 'NoneType' object cannot be interpreted as an integer
#>   ljust (1, None) -> TypeError: The fill character must be a unicode character, not NoneType
#>   ljust ('a', None) -> TypeError: 'str' object cannot be interpreted as an integer
#>   ljust (b'a', None) -> TypeError: 'bytes' object cannot be interpreted as an integer
#>   lstrip (None,) -> 'abcab'
#>   maketrans (None,) -> TypeError: if you give only one argument to maketrans it must be a dict
#>   maketrans (None, None) (1, None) ('a', None) -> TypeError: maketrans() argument 2 must be str, not None
#>   maketrans (None, 1) (1, 1, None) ('a', 1, None) -> TypeError: maketrans() argument 2 must be str, not int
#>   maketrans ('a', 'b', None) -> TypeError: maketrans() argument 3 must be str, not None
#>   maketrans (b'a', b'b', None) -> TypeError: maketrans() argument 2 must be str, not bytes
#>   partition (None,) -> TypeError: must be str, not NoneType
#>   removeprefix (None,) -> TypeError: removeprefix() argument must be str, not None
#>   removesuffix (None,) -> TypeError: removesuffix() argument must be str, not None
#>   replace (None, None) (None, 1) (None, None, None) -> TypeError: replace() argument 1 must be str, not None
#>   replace (1, None) (1, 1, None) -> TypeError: replace() argument 1 must be str, not int
#>   replace ('a', None) -> TypeError: replace() argument 2 must be str, not None
#>   replace (b'a', None) (b'a', b'b', None) -> TypeError: replace() argument 1 must be str, not bytes
#>   replace ('a', 1, None) -> TypeError: replace() argument 2 must be str, not int
#>   replace ('a', 'b', None) -> TypeError: 'NoneType' object cannot be interpreted as an integer
#>   rfind (None,) (None, None) (None, 1) -> TypeError: rfind() argument 1 must be str, not None
#>   rfind (1, None) (1, 1, None) -> TypeError: rfind() argument 1 must be str, not int
#>   rfind ('a', None) ('a', 1, None) -> 3
#>   rfind (b'a', None) (b'a', b'b', None) -> TypeError: rfind() argument 1 must be str, not bytes
#>   rfind ('a', 'b', None) -> TypeError: slice indices must be integers or None or have an __index__ method
#>   rindex (None,) (None, None) (None, 1) -> TypeError: rindex() argument 1 must be str, not None
#>   rindex (1, None) (1, 1, None) -> TypeError: rindex() argument 1 must be str, not int
#>   rindex ('a', None) ('a', 1, None) -> 3
#>   rindex (b'a', None) (b'a', b'b', None) -> TypeError: rindex() argument 1 must be str, not bytes
#>   rindex ('a', 'b', None) -> TypeError: slice indices must be integers or None or have an __index__ method
#>   rjust (None,) (None, None) (None, 1) -> TypeError: 'NoneType' object cannot be interpreted as an integer
#>   rjust (1, None) -> TypeError: The fill character must be a unicode character, not NoneType
#>   rjust ('a', None) -> TypeError: 'str' object cannot be interpreted as an integer
#>   rjust (b'a', None) -> TypeError: 'bytes' object cannot be interpreted as an integer
#>   rpartition (None,) -> TypeError: must be str, not NoneType
#>   rsplit (None,) (None, 1) -> ['abcab']
#>   rsplit (None, None) (1, None) ('a', None) -> TypeError: 'NoneType' object cannot be interpreted as an integer
#>   rstrip (None,) -> 'abcab'
#>   split (None,) (None, 1) -> ['abcab']
#>   split (None, None) (1, None) ('a', None) -> TypeError: 'NoneType' object cannot be interpreted as an integer
#>   splitlines (None,) -> ['abcab']
#>   startswith (None,) (None, None) (None, 1) -> TypeError: startswith first arg must be str or a tuple of str, not NoneType
#>   startswith (1, None) (1, 1, None) -> TypeError: startswith first arg must be str or a tuple of str, not int
#>   startswith ('a', None) -> True
#>   startswith (b'a', None) -> TypeError: startswith first arg must be str or a tuple of str, not bytes
#>   startswith ('a', 1, None) -> False
#>   startswith ('a', 'b', None) (b'a', b'b', None) -> TypeError: slice indices must be integers or None or have an __index__ method
#>   strip (None,) -> 'abcab'
#>   translate (None,) -> TypeError: 'NoneType' object is not subscriptable
#>   zfill (None,) -> TypeError: 'NoneType' object cannot be interpreted as an integer
#> bytes
#>   center (None,) (None, None) (None, 1) -> TypeError: 'NoneType' object cannot be interpreted as an integer
#>   center (1, None) -> TypeError: center() argument 2 must be a byte string of length 1, not None
#>   center ('a', None) -> TypeError: 'str' object cannot be interpreted as an integer
#>   center (b'a', None) -> TypeError: 'bytes' object cannot be interpreted as an integer
#>   count (None,) (None, None) (None, 1) -> TypeError: argument should be integer or bytes-like object, not 'NoneType'
#>   count (1, None) (1, 1, None) -> 0
#>   count ('a', None) ('a', 1, None) -> TypeError: argument should be integer or bytes-like object, not 'str'
#>   count (b'a', None) -> 2
#>   count ('a', 'b', None) (b'a', b'b', None) -> TypeError: slice indices must be integers or None or have an __index__ method
#>   decode (None,) (None, None) (None, 1) -> TypeError: decode() argument 'encoding' must be str, not None
#>   decode (1, None) -> TypeError: decode() argument 'encoding' must be str, not int
#>   decode ('a', None) -> TypeError: decode() argument 'errors' must be str, not None
#>   decode (b'a', None) -> TypeError: decode() argument 'encoding' must be str, not bytes
#>   endswith (None,) (None, None) (None, 1) -> TypeError: endswith first arg must be bytes or a tuple of bytes, not NoneType
#>   endswith (1, None) (1, 1, None) -> TypeError: endswith first arg must be bytes or a tuple of bytes, not int
#>   endswith ('a', None) ('a', 1, None) -> TypeError: endswith first arg must be bytes or a tuple of bytes, not str
#>   endswith (b'a', None) -> False
#>   endswith ('a', 'b', None) (b'a', b'b', None) -> TypeError: slice indices must be integers or None or have an __index__ method
#>   expandtabs (None,) -> TypeError: 'NoneType' object cannot be interpreted as an integer
#>   find (None,) (None, None) (None, 1) -> TypeError: argument should be integer or bytes-like object, not 'NoneType'
#>   find (1, None) (1, 1, None) -> -1
#>   find ('a', None) ('a', 1, None) -> TypeError: argument should be integer or bytes-like object, not 'str'
#>   find (b'a', None) -> 0
#>   find ('a', 'b', None) (b'a', b'b', None) -> TypeError: slice indices must be integers or None or have an __index__ method
#>   fromhex (None,) -> TypeError: fromhex() argument must be str or bytes-like, not NoneType
#>   hex (None,) (None, 1) -> TypeError: object of type 'NoneType' has no len()
#>   hex (None, None) (1, None) ('a', None) -> TypeError: 'NoneType' object cannot be interpreted as an integer
#>   index (None,) (None, None) (None, 1) -> TypeError: argument should be integer or bytes-like object, not 'NoneType'
#>   index (1, None) (1, 1, None) -> ValueError: subsection not found
#>   index ('a', None) ('a', 1, None) -> TypeError: argument should be integer or bytes-like object, not 'str'
#>   index (b'a', None) -> 0
#>   index ('a', 'b', None) (b'a', b'b', None) -> TypeError: slice indices must be integers or None or have an __index__ method
#>   join (None,) -> TypeError: can only join an iterable
#>   ljust (None,) (None, None) (None, 1) -> TypeError: 'NoneType' object cannot be interpreted as an integer
#>   ljust (1, None) -> TypeError: ljust() argument 2 must be a byte string of length 1, not None
#>   ljust ('a', None) -> TypeError: 'str' object cannot be interpreted as an integer
#>   ljust (b'a', None) -> TypeError: 'bytes' object cannot be interpreted as an integer
#>   lstrip (None,) -> b'abcab'
#>   maketrans (None, None) (b'a', None) (None, 1) -> TypeError: a bytes-like object is required, not 'NoneType'
#>   maketrans (1, None) -> TypeError: a bytes-like object is required, not 'int'
#>   maketrans ('a', None) -> TypeError: a bytes-like object is required, not 'str'
#>   partition (None,) -> TypeError: a bytes-like object is required, not 'NoneType'
#>   removeprefix (None,) -> TypeError: a bytes-like object is required, not 'NoneType'
#>   removesuffix (None,) -> TypeError: a bytes-like object is required, not 'NoneType'
#>   replace (None, None) (b'a', None) (None, 1) -> TypeError: a bytes-like object is required, not 'NoneType'
#>   replace (1, None) (1, 1, None) -> TypeError: a bytes-like object is required, not 'int'
#>   replace ('a', None) ('a', 1, None) ('a', 'b', None) -> TypeError: a bytes-like object is required, not 'str'
#>   replace (b'a', b'b', None) -> TypeError: 'NoneType' object cannot be interpreted as an integer
#>   rfind (None,) (None, None) (None, 1) -> TypeError: argument should be integer or bytes-like object, not 'NoneType'
#>   rfind (1, None) (1, 1, None) -> -1
#>   rfind ('a', None) ('a', 1, None) -> TypeError: argument should be integer or bytes-like object, not 'str'
#>   rfind (b'a', None) -> 3
#>   rfind ('a', 'b', None) (b'a', b'b', None) -> TypeError: slice indices must be integers or None or have an __index__ method
#>   rindex (None,) (None, None) (None, 1) -> TypeError: argument should be integer or bytes-like object, not 'NoneType'
#>   rindex (1, None) (1, 1, None) -> ValueError: subsection not found
#>   rindex ('a', None) ('a', 1, None) -> TypeError: argument should be integer or bytes-like object, not 'str'
#>   rindex (b'a', None) -> 3
#>   rindex ('a', 'b', None) (b'a', b'b', None) -> TypeError: slice indices must be integers or None or have an __index__ method
#>   rjust (None,) (None, None) (None, 1) -> TypeError: 'NoneType' object cannot be interpreted as an integer
#>   rjust (1, None) -> TypeError: rjust() argument 2 must be a byte string of length 1, not None
#>   rjust ('a', None) -> TypeError: 'str' object cannot be interpreted as an integer
#>   rjust (b'a', None) -> TypeError: 'bytes' object cannot be interpreted as an integer
#>   rpartition (None,) -> TypeError: a bytes-like object is required, not 'NoneType'
#>   rsplit (None,) (None, 1) -> [b'abcab']
#>   rsplit (None, None) (1, None) ('a', None) -> TypeError: 'NoneType' object cannot be interpreted as an integer
#>   rstrip (None,) -> b'abcab'
#>   split (None,) (None, 1) -> [b'abcab']
#>   split (None, None) (1, None) ('a', None) -> TypeError: 'NoneType' object cannot be interpreted as an integer
#>   splitlines (None,) -> [b'abcab']
#>   startswith (None,) (None, None) (None, 1) -> TypeError: startswith first arg must be bytes or a tuple of bytes, not NoneType
#>   startswith (1, None) (1, 1, None) -> TypeError: startswith first arg must be bytes or a tuple of bytes, not int
#>   startswith ('a', None) ('a', 1, None) -> TypeError: startswith first arg must be bytes or a tuple of bytes, not str
#>   startswith (b'a', None) -> True
#>   startswith ('a', 'b', None) (b'a', b'b', None) -> TypeError: slice indices must be integers or None or have an __index__ method
#>   strip (None,) -> b'abcab'
#>   translate (None,) -> b'abcab'
#>   translate (None, None) -> TypeError: a bytes-like object is required, not 'NoneType'
#>   translate (1, None) (None, 1) -> TypeError: a bytes-like object is required, not 'int'
#>   translate ('a', None) -> TypeError: a bytes-like object is required, not 'str'
#>   translate (b'a', None) -> ValueError: translation table must be 256 characters long
#>   zfill (None,) -> TypeError: 'NoneType' object cannot be interpreted as an integer
#> bytearray
#>   append (None,) -> TypeError: 'NoneType' object cannot be interpreted as an integer
#>   center (None,) (None, None) (None, 1) -> TypeError: 'NoneType' object cannot be interpreted as an integer
#>   center (1, None) -> TypeError: center() argument 2 must be a byte string of length 1, not None
#>   center ('a', None) -> TypeError: 'str' object cannot be interpreted as an integer
#>   center (b'a', None) -> TypeError: 'bytes' object cannot be interpreted as an integer
#>   count (None,) (None, None) (None, 1) -> TypeError: argument should be integer or bytes-like object, not 'NoneType'
#>   count (1, None) (1, 1, None) -> 0
#>   count ('a', None) ('a', 1, None) -> TypeError: argument should be integer or bytes-like object, not 'str'
#>   count (b'a', None) -> 2
#>   count ('a', 'b', None) (b'a', b'b', None) -> TypeError: slice indices must be integers or None or have an __index__ method
#>   decode (None,) (None, None) (None, 1) -> TypeError: decode() argument 'encoding' must be str, not None
#>   decode (1, None) -> TypeError: decode() argument 'encoding' must be str, not int
#>   decode ('a', None) -> TypeError: decode() argument 'errors' must be str, not None
#>   decode (b'a', None) -> TypeError: decode() argument 'encoding' must be str, not bytes
#>   endswith (None,) (None, None) (None, 1) -> TypeError: endswith first arg must be bytes or a tuple of bytes, not NoneType
#>   endswith (1, None) (1, 1, None) -> TypeError: endswith first arg must be bytes or a tuple of bytes, not int
#>   endswith ('a', None) ('a', 1, None) -> TypeError: endswith first arg must be bytes or a tuple of bytes, not str
#>   endswith (b'a', None) -> False
#>   endswith ('a', 'b', None) (b'a', b'b', None) -> TypeError: slice indices must be integers or None or have an __index__ method
#>   expandtabs (None,) -> TypeError: 'NoneType' object cannot be interpreted as an integer
#>   extend (None,) -> TypeError: can't extend bytearray with NoneType
#>   find (None,) (None, None) (None, 1) -> TypeError: argument should be integer or bytes-like object, not 'NoneType'
#>   find (1, None) (1, 1, None) -> -1
#>   find ('a', None) ('a', 1, None) -> TypeError: argument should be integer or bytes-like object, not 'str'
#>   find (b'a', None) -> 0
#>   find ('a', 'b', None) (b'a', b'b', None) -> TypeError: slice indices must be integers or None or have an __index__ method
#>   fromhex (None,) -> TypeError: fromhex() argument must be str or bytes-like, not NoneType
#>   hex (None,) (None, 1) -> TypeError: object of type 'NoneType' has no len()
#>   hex (None, None) (1, None) ('a', None) -> TypeError: 'NoneType' object cannot be interpreted as an integer
#>   index (None,) (None, None) (None, 1) -> TypeError: argument should be integer or bytes-like object, not 'NoneType'
#>   index (1, None) (1, 1, None) -> ValueError: subsection not found
#>   index ('a', None) ('a', 1, None) -> TypeError: argument should be integer or bytes-like object, not 'str'
#>   index (b'a', None) -> 0
#>   index ('a', 'b', None) (b'a', b'b', None) -> TypeError: slice indices must be integers or None or have an __index__ method
#>   insert (None, None) (1, None) (None, 1) -> TypeError: 'NoneType' object cannot be interpreted as an integer
#>   insert ('a', None) -> TypeError: 'str' object cannot be interpreted as an integer
#>   insert (b'a', None) -> TypeError: 'bytes' object cannot be interpreted as an integer
#>   join (None,) -> TypeError: can only join an iterable
#>   ljust (None,) (None, None) (None, 1) -> TypeError: 'NoneType' object cannot be interpreted as an integer
#>   ljust (1, None) -> TypeError: ljust() argument 2 must be a byte string of length 1, not None
#>   ljust ('a', None) -> TypeError: 'str' object cannot be interpreted as an integer
#>   ljust (b'a', None) -> TypeError: 'bytes' object cannot be interpreted as an integer
#>   lstrip (None,) -> bytearray(b'abcab')
#>   maketrans (None, None) (b'a', None) (None, 1) -> TypeError: a bytes-like object is required, not 'NoneType'
#>   maketrans (1, None) -> TypeError: a bytes-like object is required, not 'int'
#>   maketrans ('a', None) -> TypeError: a bytes-like object is required, not 'str'
#>   partition (None,) -> TypeError: a bytes-like object is required, not 'NoneType'
#>   pop (None,) -> TypeError: 'NoneType' object cannot be interpreted as an integer
#>   remove (None,) -> TypeError: 'NoneType' object cannot be interpreted as an integer
#>   removeprefix (None,) -> TypeError: a bytes-like object is required, not 'NoneType'
#>   removesuffix (None,) -> TypeError: a bytes-like object is required, not 'NoneType'
#>   replace (None, None) (b'a', None) (None, 1) -> TypeError: a bytes-like object is required, not 'NoneType'
#>   replace (1, None) (1, 1, None) -> TypeError: a bytes-like object is required, not 'int'
#>   replace ('a', None) ('a', 1, None) ('a', 'b', None) -> TypeError: a bytes-like object is required, not 'str'
#>   replace (b'a', b'b', None) -> TypeError: 'NoneType' object cannot be interpreted as an integer
#>   resize (None,) -> TypeError: 'NoneType' object cannot be interpreted as an integer
#>   rfind (None,) (None, None) (None, 1) -> TypeError: argument should be integer or bytes-like object, not 'NoneType'
#>   rfind (1, None) (1, 1, None) -> -1
#>   rfind ('a', None) ('a', 1, None) -> TypeError: argument should be integer or bytes-like object, not 'str'
#>   rfind (b'a', None) -> 3
#>   rfind ('a', 'b', None) (b'a', b'b', None) -> TypeError: slice indices must be integers or None or have an __index__ method
#>   rindex (None,) (None, None) (None, 1) -> TypeError: argument should be integer or bytes-like object, not 'NoneType'
#>   rindex (1, None) (1, 1, None) -> ValueError: subsection not found
#>   rindex ('a', None) ('a', 1, None) -> TypeError: argument should be integer or bytes-like object, not 'str'
#>   rindex (b'a', None) -> 3
#>   rindex ('a', 'b', None) (b'a', b'b', None) -> TypeError: slice indices must be integers or None or have an __index__ method
#>   rjust (None,) (None, None) (None, 1) -> TypeError: 'NoneType' object cannot be interpreted as an integer
#>   rjust (1, None) -> TypeError: rjust() argument 2 must be a byte string of length 1, not None
#>   rjust ('a', None) -> TypeError: 'str' object cannot be interpreted as an integer
#>   rjust (b'a', None) -> TypeError: 'bytes' object cannot be interpreted as an integer
#>   rpartition (None,) -> TypeError: a bytes-like object is required, not 'NoneType'
#>   rsplit (None,) (None, 1) -> [bytearray(b'abcab')]
#>   rsplit (None, None) (1, None) ('a', None) -> TypeError: 'NoneType' object cannot be interpreted as an integer
#>   rstrip (None,) -> bytearray(b'abcab')
#>   split (None,) (None, 1) -> [bytearray(b'abcab')]
#>   split (None, None) (1, None) ('a', None) -> TypeError: 'NoneType' object cannot be interpreted as an integer
#>   splitlines (None,) -> [bytearray(b'abcab')]
#>   startswith (None,) (None, None) (None, 1) -> TypeError: startswith first arg must be bytes or a tuple of bytes, not NoneType
#>   startswith (1, None) (1, 1, None) -> TypeError: startswith first arg must be bytes or a tuple of bytes, not int
#>   startswith ('a', None) ('a', 1, None) -> TypeError: startswith first arg must be bytes or a tuple of bytes, not str
#>   startswith (b'a', None) -> True
#>   startswith ('a', 'b', None) (b'a', b'b', None) -> TypeError: slice indices must be integers or None or have an __index__ method
#>   strip (None,) -> bytearray(b'abcab')
#>   translate (None,) -> bytearray(b'abcab')
#>   translate (None, None) -> TypeError: a bytes-like object is required, not 'NoneType'
#>   translate (1, None) (None, 1) -> TypeError: a bytes-like object is required, not 'int'
#>   translate ('a', None) -> TypeError: a bytes-like object is required, not 'str'
#>   translate (b'a', None) -> ValueError: translation table must be 256 characters long
#>   zfill (None,) -> TypeError: 'NoneType' object cannot be interpreted as an integer
#> list
#>   append (None,) -> None
#>   count (None,) -> 0
#>   extend (None,) -> TypeError: 'NoneType' object is not iterable
#>   index (None,) (None, 1) -> ValueError: list.index(x): x not in list
#>   index (None, None) (1, None) ('a', None) -> TypeError: slice indices must be integers or have an __index__ method
#>   insert (None, None) (None, 1) -> TypeError: 'NoneType' object cannot be interpreted as an integer
#>   insert (1, None) -> None
#>   insert ('a', None) -> TypeError: 'str' object cannot be interpreted as an integer
#>   insert (b'a', None) -> TypeError: 'bytes' object cannot be interpreted as an integer
#>   pop (None,) -> TypeError: 'NoneType' object cannot be interpreted as an integer
#>   remove (None,) -> ValueError: list.remove(x): x not in list
#> tuple
#>   count (None,) -> 0
#>   index (None,) (None, 1) -> ValueError: tuple.index(x): x not in tuple
#>   index (None, None) (1, None) ('a', None) -> TypeError: slice indices must be integers or have an __index__ method
#> dict
#>   fromkeys (None,) (None, None) (None, 1) -> TypeError: 'NoneType' object is not iterable
#>   fromkeys (1, None) -> TypeError: 'int' object is not iterable
#>   fromkeys ('a', None) -> {'a': None}
#>   fromkeys (b'a', None) -> {97: None}
#>   get (None,) (None, None) (b'a', None) -> None
#>   get (1, None) -> 2
#>   get ('a', None) (None, 1) -> 1
#>   pop (None,) -> KeyError: None
#>   pop (None, None) (b'a', None) -> None
#>   pop (1, None) -> 2
#>   pop ('a', None) (None, 1) -> 1
#>   setdefault (None,) (None, None) (b'a', None) -> None
#>   setdefault (1, None) -> 2
#>   setdefault ('a', None) (None, 1) -> 1
#>   update (None,) -> TypeError: 'NoneType' object is not iterable
#> set
#>   add (None,) -> None
#>   difference (None,) (None, None) ('a', None) -> TypeError: 'NoneType' object is not iterable
#>   difference (1, None) (1, 1, None) ('a', 1, None) -> TypeError: 'int' object is not iterable
#>   difference_update (None,) (None, None) ('a', None) -> TypeError: 'NoneType' object is not iterable
#>   difference_update (1, None) (1, 1, None) ('a', 1, None) -> TypeError: 'int' object is not iterable
#>   discard (None,) -> None
#>   intersection (None,) (None, None) ('a', None) -> TypeError: 'NoneType' object is not iterable
#>   intersection (1, None) (1, 1, None) ('a', 1, None) -> TypeError: 'int' object is not iterable
#>   intersection_update (None,) (None, None) ('a', None) -> TypeError: 'NoneType' object is not iterable
#>   intersection_update (1, None) (1, 1, None) ('a', 1, None) -> TypeError: 'int' object is not iterable
#>   isdisjoint (None,) -> TypeError: 'NoneType' object is not iterable
#>   issubset (None,) -> TypeError: 'NoneType' object is not iterable
#>   issuperset (None,) -> TypeError: 'NoneType' object is not iterable
#>   remove (None,) -> KeyError: None
#>   symmetric_difference (None,) -> TypeError: 'NoneType' object is not iterable
#>   symmetric_difference_update (None,) -> TypeError: 'NoneType' object is not iterable
#>   union (None,) (None, None) ('a', None) -> TypeError: 'NoneType' object is not iterable
#>   union (1, None) (1, 1, None) ('a', 1, None) -> TypeError: 'int' object is not iterable
#>   update (None,) (None, None) ('a', None) -> TypeError: 'NoneType' object is not iterable
#>   update (1, None) (1, 1, None) ('a', 1, None) -> TypeError: 'int' object is not iterable
#> frozenset
#>   difference (None,) (None, None) ('a', None) -> TypeError: 'NoneType' object is not iterable
#>   difference (1, None) (1, 1, None) ('a', 1, None) -> TypeError: 'int' object is not iterable
#>   intersection (None,) (None, None) ('a', None) -> TypeError: 'NoneType' object is not iterable
#>   intersection (1, None) (1, 1, None) ('a', 1, None) -> TypeError: 'int' object is not iterable
#>   isdisjoint (None,) -> TypeError: 'NoneType' object is not iterable
#>   issubset (None,) -> TypeError: 'NoneType' object is not iterable
#>   issuperset (None,) -> TypeError: 'NoneType' object is not iterable
#>   symmetric_difference (None,) -> TypeError: 'NoneType' object is not iterable
#>   union (None,) (None, None) ('a', None) -> TypeError: 'NoneType' object is not iterable
#>   union (1, None) (1, 1, None) ('a', 1, None) -> TypeError: 'int' object is not iterable
#> int
#>   from_bytes (None,) -> TypeError: cannot convert 'NoneType' object to bytes
#>   from_bytes (None, None) (1, None) ('a', None) -> TypeError: from_bytes() argument 'byteorder' must be str, not None
#>   from_bytes (None, 1) -> TypeError: from_bytes() argument 'byteorder' must be str, not int
#>   to_bytes (None,) (None, None) (None, 1) -> TypeError: 'NoneType' object cannot be interpreted as an integer
#>   to_bytes (1, None) -> TypeError: to_bytes() argument 'byteorder' must be str, not None
#>   to_bytes ('a', None) -> TypeError: 'str' object cannot be interpreted as an integer
#>   to_bytes (b'a', None) -> TypeError: 'bytes' object cannot be interpreted as an integer
#> float
#>   from_number (None,) -> TypeError: must be real number, not NoneType
#>   fromhex (None,) -> TypeError: bad argument type for built-in operation
#> bool
#>   from_bytes (None,) -> TypeError: cannot convert 'NoneType' object to bytes
#>   from_bytes (None, None) (1, None) ('a', None) -> TypeError: from_bytes() argument 'byteorder' must be str, not None
#>   from_bytes (None, 1) -> TypeError: from_bytes() argument 'byteorder' must be str, not int
#>   to_bytes (None,) (None, None) (None, 1) -> TypeError: 'NoneType' object cannot be interpreted as an integer
#>   to_bytes (1, None) -> TypeError: to_bytes() argument 'byteorder' must be str, not None
#>   to_bytes ('a', None) -> TypeError: 'str' object cannot be interpreted as an integer
#>   to_bytes (b'a', None) -> TypeError: 'bytes' object cannot be interpreted as an integer
#> complex
#>   from_number (None,) -> TypeError: must be real number, not NoneType
#> range
#>   count (None,) -> 0
#>   index (None,) -> ValueError: sequence.index(x): x not in sequence
#> slice
#>   indices (None,) -> TypeError: 'NoneType' object cannot be interpreted as an integer
#> memoryview
#>   cast (None,) (None, None) (None, 1) -> TypeError: cast() argument 'format' must be str, not None
#>   cast (1, None) -> TypeError: cast() argument 'format' must be str, not int
#>   cast ('a', None) -> TypeError: shape must be a list or a tuple
#>   cast (b'a', None) -> TypeError: cast() argument 'format' must be str, not bytes
#>   count (None,) -> 0
#>   hex (None,) (None, 1) -> TypeError: object of type 'NoneType' has no len()
#>   hex (None, None) (1, None) ('a', None) -> TypeError: 'NoneType' object cannot be interpreted as an integer
#>   index (None,) (None, 1) -> ValueError: memoryview.index(x): x not found
#>   index (None, None) (1, None) ('a', None) -> TypeError: slice indices must be integers or have an __index__ method
#>   tobytes (None,) -> b'abcd'
#> dict_keys
#>   isdisjoint (None,) -> TypeError: 'NoneType' object is not iterable
