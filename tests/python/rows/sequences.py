# Every method of str, list, tuple, range and slice, called by its name.

# ---- list
def call(o, *names, args=()):
    for name in names:
        try:
            print(name, repr(getattr(type(o), name)(o, *args)))
        except Exception as e:
            print(name, type(e).__name__, e)
def fresh(): return [3, 1, 2]
call(fresh(), '__len__', '__repr__', 'copy', 'reverse', 'sort', 'clear', 'pop')
for other in [3, 1], [3, 1, 2], [4], (3,), 5:
    call(fresh(), '__eq__', '__ne__', '__lt__', '__le__', '__gt__', '__ge__', '__add__', '__iadd__', '__contains__', args=(other,))
for n in 2, 0, -1, 'x':
    call(fresh(), '__mul__', '__rmul__', '__imul__', '__getitem__', '__delitem__', 'pop', 'index', 'count', 'remove', 'append', args=(n,))
xs = fresh()
print(list.__setitem__(xs, 0, 9), xs, list.__setitem__(xs, slice(1, 2), 'ab'), xs, list.insert(xs, 1, 'n'), xs, list.extend(xs, (7,)), xs)
print(list(list.__iter__(xs)), list(list.__reversed__(xs)), list.index(xs, 'b', 2, 9), list.__hash__)
xs.reverse()
print(xs, xs.copy() is xs, list.__class_getitem__(int))
#> __len__ 3
#> __repr__ '[3, 1, 2]'
#> copy [3, 1, 2]
#> reverse None
#> sort None
#> clear None
#> pop IndexError pop from empty list
#> __eq__ False
#> __ne__ True
#> __lt__ False
#> __le__ False
#> __gt__ True
#> __ge__ True
#> __add__ [3, 1, 2, 3, 1]
#> __iadd__ [3, 1, 2, 3, 1]
#> __contains__ False
#> __eq__ True
#> __ne__ False
#> __lt__ False
#> __le__ True
#> __gt__ False
#> __ge__ True
#> __add__ [3, 1, 2, 3, 1, 2]
#> __iadd__ [3, 1, 2, 3, 1, 2]
#> __contains__ False
#> __eq__ False
#> __ne__ True
#> __lt__ True
#> __le__ True
#> __gt__ False
#> __ge__ False
#> __add__ [3, 1, 2, 4]
#> __iadd__ [3, 1, 2, 4]
#> __contains__ False
#> __eq__ NotImplemented
#> __ne__ NotImplemented
#> __lt__ NotImplemented
#> __le__ NotImplemented
#> __gt__ NotImplemented
#> __ge__ NotImplemented
#> __add__ TypeError can only concatenate list (not "tuple") to list
#> __iadd__ [3, 1, 2, 3]
#> __contains__ False
#> __eq__ NotImplemented
#> __ne__ NotImplemented
#> __lt__ NotImplemented
#> __le__ NotImplemented
#> __gt__ NotImplemented
#> __ge__ NotImplemented
#> __add__ TypeError can only concatenate list (not "int") to list
#> __iadd__ TypeError 'int' object is not iterable
#> __contains__ False
#> __mul__ [3, 1, 2, 3, 1, 2]
#> __rmul__ [3, 1, 2, 3, 1, 2]
#> __imul__ [3, 1, 2, 3, 1, 2]
#> __getitem__ 2
#> __delitem__ None
#> pop 3
#> index 3
#> count 1
#> remove None
#> append None
#> __mul__ []
#> __rmul__ []
#> __imul__ []
#> __getitem__ IndexError list index out of range
#> __delitem__ IndexError list assignment index out of range
#> pop IndexError pop from empty list
#> index ValueError list.index(x): x not in list
#> count 0
#> remove ValueError list.remove(x): x not in list
#> append None
#> __mul__ []
#> __rmul__ []
#> __imul__ []
#> __getitem__ IndexError list index out of range
#> __delitem__ IndexError list assignment index out of range
#> pop IndexError pop from empty list
#> index ValueError list.index(x): x not in list
#> count 0
#> remove ValueError list.remove(x): x not in list
#> append None
#> __mul__ TypeError 'str' object cannot be interpreted as an integer
#> __rmul__ TypeError 'str' object cannot be interpreted as an integer
#> __imul__ TypeError 'str' object cannot be interpreted as an integer
#> __getitem__ TypeError list indices must be integers or slices, not str
#> __delitem__ TypeError list indices must be integers or slices, not str
#> pop TypeError 'str' object cannot be interpreted as an integer
#> index ValueError list.index(x): x not in list
#> count 0
#> remove ValueError list.remove(x): x not in list
#> append None
#> None [9, 'n', 'a', 'b', 2, 7] None [9, 'n', 'a', 'b', 2, 7] None [9, 'n', 'a', 'b', 2, 7] None [9, 'n', 'a', 'b', 2, 7]
#> [9, 'n', 'a', 'b', 2, 7] [7, 2, 'b', 'a', 'n', 9] 3 None
#> [7, 2, 'b', 'a', 'n', 9] False list[int]

# ---- tuple
def call(o, *names, args=()):
    for name in names:
        try:
            print(name, repr(getattr(type(o), name)(o, *args)))
        except Exception as e:
            print(name, type(e).__name__, e)
t = (3, 1, 2)
call(t, '__len__', '__repr__', '__getnewargs__')
for other in (3, 1), (3, 1, 2), (4,), [3], 1:
    call(t, '__eq__', '__ne__', '__lt__', '__le__', '__gt__', '__ge__', '__add__', '__contains__', 'count', 'index', args=(other,))
for n in 2, 0, -1, 'x':
    call(t, '__mul__', '__rmul__', '__getitem__', args=(n,))
print(list(tuple.__iter__(t)), tuple.__hash__(t) == hash((3, 1, 2)), t.index(2, 1), t.count(1), tuple.__class_getitem__(int))
#> __len__ 3
#> __repr__ '(3, 1, 2)'
#> __getnewargs__ ((3, 1, 2),)
#> __eq__ False
#> __ne__ True
#> __lt__ False
#> __le__ False
#> __gt__ True
#> __ge__ True
#> __add__ (3, 1, 2, 3, 1)
#> __contains__ False
#> count 0
#> index ValueError tuple.index(x): x not in tuple
#> __eq__ True
#> __ne__ False
#> __lt__ False
#> __le__ True
#> __gt__ False
#> __ge__ True
#> __add__ (3, 1, 2, 3, 1, 2)
#> __contains__ False
#> count 0
#> index ValueError tuple.index(x): x not in tuple
#> __eq__ False
#> __ne__ True
#> __lt__ True
#> __le__ True
#> __gt__ False
#> __ge__ False
#> __add__ (3, 1, 2, 4)
#> __contains__ False
#> count 0
#> index ValueError tuple.index(x): x not in tuple
#> __eq__ NotImplemented
#> __ne__ NotImplemented
#> __lt__ NotImplemented
#> __le__ NotImplemented
#> __gt__ NotImplemented
#> __ge__ NotImplemented
#> __add__ TypeError can only concatenate tuple (not "list") to tuple
#> __contains__ False
#> count 0
#> index ValueError tuple.index(x): x not in tuple
#> __eq__ NotImplemented
#> __ne__ NotImplemented
#> __lt__ NotImplemented
#> __le__ NotImplemented
#> __gt__ NotImplemented
#> __ge__ NotImplemented
#> __add__ TypeError can only concatenate tuple (not "int") to tuple
#> __contains__ True
#> count 1
#> index 1
#> __mul__ (3, 1, 2, 3, 1, 2)
#> __rmul__ (3, 1, 2, 3, 1, 2)
#> __getitem__ 2
#> __mul__ ()
#> __rmul__ ()
#> __getitem__ 3
#> __mul__ ()
#> __rmul__ ()
#> __getitem__ 2
#> __mul__ TypeError 'str' object cannot be interpreted as an integer
#> __rmul__ TypeError 'str' object cannot be interpreted as an integer
#> __getitem__ TypeError tuple indices must be integers or slices, not str
#> [3, 1, 2] True 2 1 tuple[int]

# ---- str: predicates and cases
def call(o, *names, args=()):
    for name in names:
        try:
            print(name, repr(getattr(type(o), name)(o, *args)))
        except Exception as e:
            print(name, type(e).__name__, e)
for s in 'Abc', 'abc1', '', ' ', '12', '²', '½', 'éa', 'A B', 'a_b', '1a', 'Title Case', '\n':
    print(repr(s))
    call(s, 'isalpha', 'isalnum', 'isascii', 'isdecimal', 'isdigit', 'isnumeric', 'isidentifier', 'islower', 'isupper', 'isprintable',
         'isspace', 'istitle', 'upper', 'lower', 'title', 'capitalize', 'swapcase', 'casefold', '__len__', '__repr__', '__getnewargs__')
#> 'Abc'
#> isalpha True
#> isalnum True
#> isascii True
#> isdecimal False
#> isdigit False
#> isnumeric False
#> isidentifier True
#> islower False
#> isupper False
#> isprintable True
#> isspace False
#> istitle True
#> upper 'ABC'
#> lower 'abc'
#> title 'Abc'
#> capitalize 'Abc'
#> swapcase 'aBC'
#> casefold 'abc'
#> __len__ 3
#> __repr__ "'Abc'"
#> __getnewargs__ ('Abc',)
#> 'abc1'
#> isalpha False
#> isalnum True
#> isascii True
#> isdecimal False
#> isdigit False
#> isnumeric False
#> isidentifier True
#> islower True
#> isupper False
#> isprintable True
#> isspace False
#> istitle False
#> upper 'ABC1'
#> lower 'abc1'
#> title 'Abc1'
#> capitalize 'Abc1'
#> swapcase 'ABC1'
#> casefold 'abc1'
#> __len__ 4
#> __repr__ "'abc1'"
#> __getnewargs__ ('abc1',)
#> ''
#> isalpha False
#> isalnum False
#> isascii True
#> isdecimal False
#> isdigit False
#> isnumeric False
#> isidentifier False
#> islower False
#> isupper False
#> isprintable True
#> isspace False
#> istitle False
#> upper ''
#> lower ''
#> title ''
#> capitalize ''
#> swapcase ''
#> casefold ''
#> __len__ 0
#> __repr__ "''"
#> __getnewargs__ ('',)
#> ' '
#> isalpha False
#> isalnum False
#> isascii True
#> isdecimal False
#> isdigit False
#> isnumeric False
#> isidentifier False
#> islower False
#> isupper False
#> isprintable True
#> isspace True
#> istitle False
#> upper ' '
#> lower ' '
#> title ' '
#> capitalize ' '
#> swapcase ' '
#> casefold ' '
#> __len__ 1
#> __repr__ "' '"
#> __getnewargs__ (' ',)
#> '12'
#> isalpha False
#> isalnum True
#> isascii True
#> isdecimal True
#> isdigit True
#> isnumeric True
#> isidentifier False
#> islower False
#> isupper False
#> isprintable True
#> isspace False
#> istitle False
#> upper '12'
#> lower '12'
#> title '12'
#> capitalize '12'
#> swapcase '12'
#> casefold '12'
#> __len__ 2
#> __repr__ "'12'"
#> __getnewargs__ ('12',)
#> '²'
#> isalpha False
#> isalnum True
#> isascii False
#> isdecimal False
#> isdigit True
#> isnumeric True
#> isidentifier False
#> islower False
#> isupper False
#> isprintable True
#> isspace False
#> istitle False
#> upper '²'
#> lower '²'
#> title '²'
#> capitalize '²'
#> swapcase '²'
#> casefold '²'
#> __len__ 1
#> __repr__ "'²'"
#> __getnewargs__ ('²',)
#> '½'
#> isalpha False
#> isalnum True
#> isascii False
#> isdecimal False
#> isdigit False
#> isnumeric True
#> isidentifier False
#> islower False
#> isupper False
#> isprintable True
#> isspace False
#> istitle False
#> upper '½'
#> lower '½'
#> title '½'
#> capitalize '½'
#> swapcase '½'
#> casefold '½'
#> __len__ 1
#> __repr__ "'½'"
#> __getnewargs__ ('½',)
#> 'éa'
#> isalpha True
#> isalnum True
#> isascii False
#> isdecimal False
#> isdigit False
#> isnumeric False
#> isidentifier True
#> islower True
#> isupper False
#> isprintable True
#> isspace False
#> istitle False
#> upper 'ÉA'
#> lower 'éa'
#> title 'Éa'
#> capitalize 'Éa'
#> swapcase 'ÉA'
#> casefold 'éa'
#> __len__ 2
#> __repr__ "'éa'"
#> __getnewargs__ ('éa',)
#> 'A B'
#> isalpha False
#> isalnum False
#> isascii True
#> isdecimal False
#> isdigit False
#> isnumeric False
#> isidentifier False
#> islower False
#> isupper True
#> isprintable True
#> isspace False
#> istitle True
#> upper 'A B'
#> lower 'a b'
#> title 'A B'
#> capitalize 'A b'
#> swapcase 'a b'
#> casefold 'a b'
#> __len__ 3
#> __repr__ "'A B'"
#> __getnewargs__ ('A B',)
#> 'a_b'
#> isalpha False
#> isalnum False
#> isascii True
#> isdecimal False
#> isdigit False
#> isnumeric False
#> isidentifier True
#> islower True
#> isupper False
#> isprintable True
#> isspace False
#> istitle False
#> upper 'A_B'
#> lower 'a_b'
#> title 'A_B'
#> capitalize 'A_b'
#> swapcase 'A_B'
#> casefold 'a_b'
#> __len__ 3
#> __repr__ "'a_b'"
#> __getnewargs__ ('a_b',)
#> '1a'
#> isalpha False
#> isalnum True
#> isascii True
#> isdecimal False
#> isdigit False
#> isnumeric False
#> isidentifier False
#> islower True
#> isupper False
#> isprintable True
#> isspace False
#> istitle False
#> upper '1A'
#> lower '1a'
#> title '1A'
#> capitalize '1a'
#> swapcase '1A'
#> casefold '1a'
#> __len__ 2
#> __repr__ "'1a'"
#> __getnewargs__ ('1a',)
#> 'Title Case'
#> isalpha False
#> isalnum False
#> isascii True
#> isdecimal False
#> isdigit False
#> isnumeric False
#> isidentifier False
#> islower False
#> isupper False
#> isprintable True
#> isspace False
#> istitle True
#> upper 'TITLE CASE'
#> lower 'title case'
#> title 'Title Case'
#> capitalize 'Title case'
#> swapcase 'tITLE cASE'
#> casefold 'title case'
#> __len__ 10
#> __repr__ "'Title Case'"
#> __getnewargs__ ('Title Case',)
#> '\n'
#> isalpha False
#> isalnum False
#> isascii True
#> isdecimal False
#> isdigit False
#> isnumeric False
#> isidentifier False
#> islower False
#> isupper False
#> isprintable False
#> isspace True
#> istitle False
#> upper '\n'
#> lower '\n'
#> title '\n'
#> capitalize '\n'
#> swapcase '\n'
#> casefold '\n'
#> __len__ 1
#> __repr__ "'\\n'"
#> __getnewargs__ ('\n',)

# ---- str: comparison, repetition, membership
def call(o, *names, args=()):
    for name in names:
        try:
            print(name, repr(getattr(type(o), name)(o, *args)))
        except Exception as e:
            print(name, type(e).__name__, e)
for other in 'abc', 'abd', 'b', '', 5:
    call('abc', '__eq__', '__ne__', '__lt__', '__le__', '__gt__', '__ge__', '__add__', '__contains__', args=(other,))
for n in 2, 0, -1, 'x', 10 ** 20:
    call('ab', '__mul__', '__rmul__', '__getitem__', args=(n,))
print(list(str.__iter__('ab')), str.__hash__('a') == hash('a'), str.__str__('x'), str.__format__('x', '>3'))
#> __eq__ True
#> __ne__ False
#> __lt__ False
#> __le__ True
#> __gt__ False
#> __ge__ True
#> __add__ 'abcabc'
#> __contains__ True
#> __eq__ False
#> __ne__ True
#> __lt__ True
#> __le__ True
#> __gt__ False
#> __ge__ False
#> __add__ 'abcabd'
#> __contains__ False
#> __eq__ False
#> __ne__ True
#> __lt__ True
#> __le__ True
#> __gt__ False
#> __ge__ False
#> __add__ 'abcb'
#> __contains__ True
#> __eq__ False
#> __ne__ True
#> __lt__ False
#> __le__ False
#> __gt__ True
#> __ge__ True
#> __add__ 'abc'
#> __contains__ True
#> __eq__ NotImplemented
#> __ne__ NotImplemented
#> __lt__ NotImplemented
#> __le__ NotImplemented
#> __gt__ NotImplemented
#> __ge__ NotImplemented
#> __add__ TypeError can only concatenate str (not "int") to str
#> __contains__ TypeError 'in <string>' requires string as left operand, not int
#> __mul__ 'abab'
#> __rmul__ 'abab'
#> __getitem__ IndexError string index out of range
#> __mul__ ''
#> __rmul__ ''
#> __getitem__ 'a'
#> __mul__ ''
#> __rmul__ ''
#> __getitem__ 'b'
#> __mul__ TypeError 'str' object cannot be interpreted as an integer
#> __rmul__ TypeError 'str' object cannot be interpreted as an integer
#> __getitem__ TypeError string indices must be integers, not 'str'
#> __mul__ OverflowError cannot fit 'int' into an index-sized integer
#> __rmul__ OverflowError cannot fit 'int' into an index-sized integer
#> __getitem__ IndexError cannot fit 'int' into an index-sized integer
#> ['a', 'b'] True x   x

# ---- str: searching
def call(o, *names, args=()):
    for name in names:
        try:
            print(name, repr(getattr(type(o), name)(o, *args)))
        except Exception as e:
            print(name, type(e).__name__, e)
for x in 'a', 'na', 'zz', '', ('b', 'x'), 5:
    call('banana', 'find', 'rfind', 'index', 'rindex', 'count', 'startswith', 'endswith', 'partition', 'rpartition', 'removeprefix',
         'removesuffix', 'split', 'rsplit', 'strip', 'lstrip', 'rstrip', args=(x,))
print('banana'.rfind('a', 0, 5), 'banana'.rindex('a', 2, 4), 'banana'.endswith('an', 0, 5), 'banana'.count('a', 2), 'abc'.endswith(('x', 'bc')))
#> find 1
#> rfind 5
#> index 1
#> rindex 5
#> count 3
#> startswith False
#> endswith True
#> partition ('b', 'a', 'nana')
#> rpartition ('banan', 'a', '')
#> removeprefix 'banana'
#> removesuffix 'banan'
#> split ['b', 'n', 'n', '']
#> rsplit ['b', 'n', 'n', '']
#> strip 'banan'
#> lstrip 'banana'
#> rstrip 'banan'
#> find 2
#> rfind 4
#> index 2
#> rindex 4
#> count 2
#> startswith False
#> endswith True
#> partition ('ba', 'na', 'na')
#> rpartition ('bana', 'na', '')
#> removeprefix 'banana'
#> removesuffix 'bana'
#> split ['ba', '', '']
#> rsplit ['ba', '', '']
#> strip 'b'
#> lstrip 'banana'
#> rstrip 'b'
#> find -1
#> rfind -1
#> index ValueError substring not found
#> rindex ValueError substring not found
#> count 0
#> startswith False
#> endswith False
#> partition ('banana', '', '')
#> rpartition ('', '', 'banana')
#> removeprefix 'banana'
#> removesuffix 'banana'
#> split ['banana']
#> rsplit ['banana']
#> strip 'banana'
#> lstrip 'banana'
#> rstrip 'banana'
#> find 0
#> rfind 6
#> index 0
#> rindex 6
#> count 7
#> startswith True
#> endswith True
#> partition ValueError empty separator
#> rpartition ValueError empty separator
#> removeprefix 'banana'
#> removesuffix 'banana'
#> split ValueError empty separator
#> rsplit ValueError empty separator
#> strip 'banana'
#> lstrip 'banana'
#> rstrip 'banana'
#> find TypeError find() argument 1 must be str, not tuple
#> rfind TypeError rfind() argument 1 must be str, not tuple
#> index TypeError index() argument 1 must be str, not tuple
#> rindex TypeError rindex() argument 1 must be str, not tuple
#> count TypeError count() argument 1 must be str, not tuple
#> startswith True
#> endswith False
#> partition TypeError must be str, not tuple
#> rpartition TypeError must be str, not tuple
#> removeprefix TypeError removeprefix() argument must be str, not tuple
#> removesuffix TypeError removesuffix() argument must be str, not tuple
#> split TypeError must be str or None, not tuple
#> rsplit TypeError must be str or None, not tuple
#> strip TypeError strip arg must be None or str
#> lstrip TypeError lstrip arg must be None or str
#> rstrip TypeError rstrip arg must be None or str
#> find TypeError find() argument 1 must be str, not int
#> rfind TypeError rfind() argument 1 must be str, not int
#> index TypeError index() argument 1 must be str, not int
#> rindex TypeError rindex() argument 1 must be str, not int
#> count TypeError count() argument 1 must be str, not int
#> startswith TypeError startswith first arg must be str or a tuple of str, not int
#> endswith TypeError endswith first arg must be str or a tuple of str, not int
#> partition TypeError must be str, not int
#> rpartition TypeError must be str, not int
#> removeprefix TypeError removeprefix() argument must be str, not int
#> removesuffix TypeError removesuffix() argument must be str, not int
#> split TypeError must be str or None, not int
#> rsplit TypeError must be str or None, not int
#> strip TypeError strip arg must be None or str
#> lstrip TypeError lstrip arg must be None or str
#> rstrip TypeError rstrip arg must be None or str
#> 3 3 True 2 True

# ---- str: splitting, padding, translating
def call(o, *names, args=()):
    for name in names:
        try:
            print(name, repr(getattr(type(o), name)(o, *args)))
        except Exception as e:
            print(name, type(e).__name__, e)
for n in 8, 2, -1, 'x':
    call('-42', 'center', 'ljust', 'rjust', 'zfill', 'expandtabs', args=(n,))
print('a\tb\tc'.expandtabs(4), 'ab'.center(7, '*'), 'a,b,c'.rsplit(',', 1), 'a b  c'.rsplit(None, 1), ' a b '.rsplit(), 'a\nb\r\nc'.splitlines(True))
table = str.maketrans({'a': '1', 'b': None, 99: 'xyz'})
print(table, 'abcd'.translate(table), str.maketrans('ab', 'cd'), str.maketrans('ab', 'cd', 'e'), 'hello'.translate({104: 'j', 'o': 'x'}))
for args in ('ab', 'c'), (5,), ({'ab': 1},), ('a', 'b', 5):
    try:
        print(str.maketrans(*args))
    except Exception as e:
        print(type(e).__name__, e)
#> center '  -42   '
#> ljust '-42     '
#> rjust '     -42'
#> zfill '-0000042'
#> expandtabs '-42'
#> center '-42'
#> ljust '-42'
#> rjust '-42'
#> zfill '-42'
#> expandtabs '-42'
#> center '-42'
#> ljust '-42'
#> rjust '-42'
#> zfill '-42'
#> expandtabs '-42'
#> center TypeError 'str' object cannot be interpreted as an integer
#> ljust TypeError 'str' object cannot be interpreted as an integer
#> rjust TypeError 'str' object cannot be interpreted as an integer
#> zfill TypeError 'str' object cannot be interpreted as an integer
#> expandtabs TypeError 'str' object cannot be interpreted as an integer
#> a   b   c ***ab** ['a,b', 'c'] ['a b', 'c'] ['a', 'b'] ['a\n', 'b\r\n', 'c']
#> {97: '1', 98: None, 99: 'xyz'} 1xyzd {97: 99, 98: 100} {97: 99, 98: 100, 101: None} jello
#> ValueError the first two maketrans arguments must have equal length
#> TypeError if you give only one argument to maketrans it must be a dict
#> ValueError string keys in translate table must be of length 1
#> TypeError maketrans() argument 3 must be str, not int

# ---- range
def call(o, *names, args=()):
    for name in names:
        try:
            print(name, repr(getattr(type(o), name)(o, *args)))
        except Exception as e:
            print(name, type(e).__name__, e)
for r in range(5), range(2, 10, 3), range(5, 0, -2), range(0), range(10 ** 30, 10 ** 30 + 2):
    print(r.start, r.stop, r.step)
    call(r, '__repr__', '__bool__', '__reduce__')
    print(list(range.__iter__(r)), list(range.__reversed__(r)), range.__len__(r))
for other in range(2, 10, 3), range(2, 11, 3), range(0), 5, 2, 'x':
    call(range(2, 10, 3), '__eq__', '__ne__', '__lt__', '__le__', '__gt__', '__ge__', '__contains__', 'count', 'index', args=(other,))
print(range.__getitem__(range(5), 2), range.__getitem__(range(9), slice(1, 5, 2)), hash(range(3)) == hash(range(0, 3)))
#> 0 5 1
#> __repr__ 'range(0, 5)'
#> __bool__ True
#> __reduce__ (<class 'range'>, (0, 5, 1))
#> [0, 1, 2, 3, 4] [4, 3, 2, 1, 0] 5
#> 2 10 3
#> __repr__ 'range(2, 10, 3)'
#> __bool__ True
#> __reduce__ (<class 'range'>, (2, 10, 3))
#> [2, 5, 8] [8, 5, 2] 3
#> 5 0 -2
#> __repr__ 'range(5, 0, -2)'
#> __bool__ True
#> __reduce__ (<class 'range'>, (5, 0, -2))
#> [5, 3, 1] [1, 3, 5] 3
#> 0 0 1
#> __repr__ 'range(0, 0)'
#> __bool__ False
#> __reduce__ (<class 'range'>, (0, 0, 1))
#> [] [] 0
#> 1000000000000000000000000000000 1000000000000000000000000000002 1
#> __repr__ 'range(1000000000000000000000000000000, 1000000000000000000000000000002)'
#> __bool__ True
#> __reduce__ (<class 'range'>, (1000000000000000000000000000000, 1000000000000000000000000000002, 1))
#> [1000000000000000000000000000000, 1000000000000000000000000000001] [1000000000000000000000000000001, 1000000000000000000000000000000] 2
#> __eq__ True
#> __ne__ False
#> __lt__ NotImplemented
#> __le__ NotImplemented
#> __gt__ NotImplemented
#> __ge__ NotImplemented
#> __contains__ False
#> count 0
#> index ValueError sequence.index(x): x not in sequence
#> __eq__ True
#> __ne__ False
#> __lt__ NotImplemented
#> __le__ NotImplemented
#> __gt__ NotImplemented
#> __ge__ NotImplemented
#> __contains__ False
#> count 0
#> index ValueError sequence.index(x): x not in sequence
#> __eq__ False
#> __ne__ True
#> __lt__ NotImplemented
#> __le__ NotImplemented
#> __gt__ NotImplemented
#> __ge__ NotImplemented
#> __contains__ False
#> count 0
#> index ValueError sequence.index(x): x not in sequence
#> __eq__ NotImplemented
#> __ne__ NotImplemented
#> __lt__ NotImplemented
#> __le__ NotImplemented
#> __gt__ NotImplemented
#> __ge__ NotImplemented
#> __contains__ True
#> count 1
#> index 1
#> __eq__ NotImplemented
#> __ne__ NotImplemented
#> __lt__ NotImplemented
#> __le__ NotImplemented
#> __gt__ NotImplemented
#> __ge__ NotImplemented
#> __contains__ True
#> count 1
#> index 0
#> __eq__ NotImplemented
#> __ne__ NotImplemented
#> __lt__ NotImplemented
#> __le__ NotImplemented
#> __gt__ NotImplemented
#> __ge__ NotImplemented
#> __contains__ False
#> count 0
#> index ValueError sequence.index(x): x not in sequence
#> 2 range(1, 5, 2) True

# ---- slice
def call(o, *names, args=()):
    for name in names:
        try:
            print(name, repr(getattr(type(o), name)(o, *args)))
        except Exception as e:
            print(name, type(e).__name__, e)
s = slice(1, 5, 2)
call(s, '__repr__')
print(s.start, s.stop, s.step, s.indices(10), slice(None, None, -1).indices(3), slice(None).indices(0))
for other in slice(1, 5, 2), slice(1, 6), 5:
    call(s, '__eq__', '__ne__', '__lt__', '__le__', '__gt__', '__ge__', args=(other,))
print(hash(slice(1, 2)) == hash(slice(1, 2)), slice.__hash__(s) == hash(s))
for n in -1, 'x':
    call(s, 'indices', args=(n,))
#> __repr__ 'slice(1, 5, 2)'
#> 1 5 2 (1, 5, 2) (2, -1, -1) (0, 0, 1)
#> __eq__ True
#> __ne__ False
#> __lt__ False
#> __le__ True
#> __gt__ False
#> __ge__ True
#> __eq__ False
#> __ne__ True
#> __lt__ True
#> __le__ True
#> __gt__ False
#> __ge__ False
#> __eq__ NotImplemented
#> __ne__ NotImplemented
#> __lt__ NotImplemented
#> __le__ NotImplemented
#> __gt__ NotImplemented
#> __ge__ NotImplemented
#> True True
#> indices ValueError length should not be negative
#> indices TypeError 'str' object cannot be interpreted as an integer

# ---- memoryview is told apart from what it shows
m = memoryview(bytearray(b'abcd'))
print(m.nbytes, m.itemsize, m.format, m.ndim, m.shape, m.strides, m.suboffsets, m.readonly, m.contiguous, m.c_contiguous, m.f_contiguous)
print(len(m), m[0], bytes(m[1:3]), m.tolist(), m.hex(), m.tobytes(), m == b'abcd', m != b'abcd', list(m), m.obj)
m[0] = 120
m[1:3] = b'yz'
print(m.tobytes(), m.toreadonly().readonly, m.cast('B').tolist(), m.index(121), m.count(122), list(reversed(m)))
for act in (lambda: m.__delitem__(0), lambda: m.toreadonly().__setitem__(0, 1), lambda: m < m, lambda: m <= m, lambda: m > m,
            lambda: m >= m, lambda: hash(m), lambda: m.index(5), lambda: m['x']):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, e)
m.release()
try:
    m[0]
except ValueError as e:
    print(e)
#> 4 1 B 1 (4,) (1,) () False True True True
#> 4 97 b'bc' [97, 98, 99, 100] 61626364 b'abcd' True False [97, 98, 99, 100] bytearray(b'abcd')
#> b'xyzd' True [120, 121, 122, 100] 1 1 [100, 122, 121, 120]
#> TypeError cannot delete memory
#> TypeError cannot modify read-only memory
#> TypeError '<' not supported between instances of 'memoryview' and 'memoryview'
#> TypeError '<=' not supported between instances of 'memoryview' and 'memoryview'
#> TypeError '>' not supported between instances of 'memoryview' and 'memoryview'
#> TypeError '>=' not supported between instances of 'memoryview' and 'memoryview'
#> ValueError cannot hash writable memoryview object
#> ValueError memoryview.index(x): x not found
#> TypeError memoryview: invalid slice key
#> operation forbidden on released memoryview object
