# Every method of dict, its views, set, frozenset and mappingproxy, called by its name.

# ---- dict
def call(o, *names, args=()):
    for name in names:
        try:
            print(name, repr(getattr(type(o), name)(o, *args)))
        except Exception as e:
            print(name, type(e).__name__, e)
def fresh(): return {'a': 1, 'b': 2}
call(fresh(), '__len__', '__repr__', 'copy', 'popitem', 'clear', 'keys', 'values', 'items')
for other in {'a': 1, 'b': 2}, {'a': 9, 'c': 3}, [('z', 0)], 5:
    call(fresh(), '__eq__', '__ne__', '__lt__', '__le__', '__gt__', '__ge__', '__or__', '__ror__', '__ior__', 'update', args=(other,))
for k in 'a', 'x', []:
    call(fresh(), '__getitem__', '__delitem__', '__contains__', 'get', 'pop', 'setdefault', args=(k,))
d = fresh()
print(dict.__setitem__(d, 'c', 3), d, d.pop('zz', 'dflt'), d.get('zz', 0), d.setdefault('d', 4), list(dict.__iter__(d)), list(dict.__reversed__(d)))
print(d.popitem(), d.copy() == d, dict.fromkeys('ab', 0), dict.__hash__, dict.__class_getitem__((int, str)))
#> __len__ 2
#> __repr__ "{'a': 1, 'b': 2}"
#> copy {'a': 1, 'b': 2}
#> popitem ('b', 2)
#> clear None
#> keys dict_keys([])
#> values dict_values([])
#> items dict_items([])
#> __eq__ True
#> __ne__ False
#> __lt__ NotImplemented
#> __le__ NotImplemented
#> __gt__ NotImplemented
#> __ge__ NotImplemented
#> __or__ {'a': 1, 'b': 2}
#> __ror__ {'a': 1, 'b': 2}
#> __ior__ {'a': 1, 'b': 2}
#> update None
#> __eq__ False
#> __ne__ True
#> __lt__ NotImplemented
#> __le__ NotImplemented
#> __gt__ NotImplemented
#> __ge__ NotImplemented
#> __or__ {'a': 9, 'b': 2, 'c': 3}
#> __ror__ {'a': 1, 'c': 3, 'b': 2}
#> __ior__ {'a': 9, 'b': 2, 'c': 3}
#> update None
#> __eq__ NotImplemented
#> __ne__ NotImplemented
#> __lt__ NotImplemented
#> __le__ NotImplemented
#> __gt__ NotImplemented
#> __ge__ NotImplemented
#> __or__ NotImplemented
#> __ror__ NotImplemented
#> __ior__ {'a': 1, 'b': 2, 'z': 0}
#> update None
#> __eq__ NotImplemented
#> __ne__ NotImplemented
#> __lt__ NotImplemented
#> __le__ NotImplemented
#> __gt__ NotImplemented
#> __ge__ NotImplemented
#> __or__ NotImplemented
#> __ror__ NotImplemented
#> __ior__ TypeError 'int' object is not iterable
#> update TypeError 'int' object is not iterable
#> __getitem__ 1
#> __delitem__ None
#> __contains__ False
#> get None
#> pop KeyError 'a'
#> setdefault None
#> __getitem__ KeyError 'x'
#> __delitem__ KeyError 'x'
#> __contains__ False
#> get None
#> pop KeyError 'x'
#> setdefault None
#> __getitem__ TypeError cannot use 'list' as a dict key (unhashable type: 'list')
#> __delitem__ TypeError cannot use 'list' as a dict key (unhashable type: 'list')
#> __contains__ TypeError cannot use 'list' as a dict key (unhashable type: 'list')
#> get TypeError cannot use 'list' as a dict key (unhashable type: 'list')
#> pop TypeError cannot use 'list' as a dict key (unhashable type: 'list')
#> setdefault TypeError cannot use 'list' as a dict key (unhashable type: 'list')
#> None {'a': 1, 'b': 2, 'c': 3, 'd': 4} dflt 0 4 ['a', 'b', 'c', 'd'] ['d', 'c', 'b', 'a']
#> ('d', 4) True {'a': 0, 'b': 0} None dict[int, str]

# ---- keys and items as sets
def call(o, *names, args=()):
    for name in names:
        try:
            print(name, repr(getattr(type(o), name)(o, *args)))
        except Exception as e:
            print(name, type(e).__name__, e)
NAMES = ('__eq__', '__ne__', '__lt__', '__le__', '__gt__', '__ge__')
OPS = ('__and__', '__rand__', '__or__', '__ror__', '__sub__', '__rsub__', '__xor__', '__rxor__')
d = {1: 'x', 2: 'y'}
for other in {1}, {1, 2}, {1, 2, 3}, [1], 5:
    call(d.keys(), *NAMES, 'isdisjoint', args=(other,))
    for name in OPS:
        try:
            print(name, sorted(getattr(d.keys(), name)(other)))
        except Exception as e:
            print(name, type(e).__name__, e)
for other in {(1, 'x')}, d.items(), [(3, 'z')], 5:
    call(d.items(), *NAMES, 'isdisjoint', args=(other,))
    for name in OPS:
        try:
            print(name, sorted(getattr(d.items(), name)(other)))
        except Exception as e:
            print(name, type(e).__name__, e)
#> __eq__ False
#> __ne__ True
#> __lt__ False
#> __le__ False
#> __gt__ True
#> __ge__ True
#> isdisjoint False
#> __and__ [1]
#> __rand__ [1]
#> __or__ [1, 2]
#> __ror__ [1, 2]
#> __sub__ [2]
#> __rsub__ []
#> __xor__ [2]
#> __rxor__ [2]
#> __eq__ True
#> __ne__ False
#> __lt__ False
#> __le__ True
#> __gt__ False
#> __ge__ True
#> isdisjoint False
#> __and__ [1, 2]
#> __rand__ [1, 2]
#> __or__ [1, 2]
#> __ror__ [1, 2]
#> __sub__ []
#> __rsub__ []
#> __xor__ []
#> __rxor__ []
#> __eq__ False
#> __ne__ True
#> __lt__ True
#> __le__ True
#> __gt__ False
#> __ge__ False
#> isdisjoint False
#> __and__ [1, 2]
#> __rand__ [1, 2]
#> __or__ [1, 2, 3]
#> __ror__ [1, 2, 3]
#> __sub__ []
#> __rsub__ [3]
#> __xor__ [3]
#> __rxor__ [3]
#> __eq__ NotImplemented
#> __ne__ NotImplemented
#> __lt__ NotImplemented
#> __le__ NotImplemented
#> __gt__ NotImplemented
#> __ge__ NotImplemented
#> isdisjoint False
#> __and__ [1]
#> __rand__ [1]
#> __or__ [1, 2]
#> __ror__ [1, 2]
#> __sub__ [2]
#> __rsub__ []
#> __xor__ [2]
#> __rxor__ [2]
#> __eq__ NotImplemented
#> __ne__ NotImplemented
#> __lt__ NotImplemented
#> __le__ NotImplemented
#> __gt__ NotImplemented
#> __ge__ NotImplemented
#> isdisjoint TypeError 'int' object is not iterable
#> __and__ TypeError 'int' object is not iterable
#> __rand__ TypeError 'int' object is not iterable
#> __or__ TypeError 'int' object is not iterable
#> __ror__ TypeError 'int' object is not iterable
#> __sub__ TypeError 'int' object is not iterable
#> __rsub__ TypeError 'int' object is not iterable
#> __xor__ TypeError 'int' object is not iterable
#> __rxor__ TypeError 'int' object is not iterable
#> __eq__ False
#> __ne__ True
#> __lt__ False
#> __le__ False
#> __gt__ True
#> __ge__ True
#> isdisjoint False
#> __and__ [(1, 'x')]
#> __rand__ [(1, 'x')]
#> __or__ [(1, 'x'), (2, 'y')]
#> __ror__ [(1, 'x'), (2, 'y')]
#> __sub__ [(2, 'y')]
#> __rsub__ []
#> __xor__ [(2, 'y')]
#> __rxor__ [(2, 'y')]
#> __eq__ True
#> __ne__ False
#> __lt__ False
#> __le__ True
#> __gt__ False
#> __ge__ True
#> isdisjoint False
#> __and__ [(1, 'x'), (2, 'y')]
#> __rand__ [(1, 'x'), (2, 'y')]
#> __or__ [(1, 'x'), (2, 'y')]
#> __ror__ [(1, 'x'), (2, 'y')]
#> __sub__ []
#> __rsub__ []
#> __xor__ []
#> __rxor__ []
#> __eq__ NotImplemented
#> __ne__ NotImplemented
#> __lt__ NotImplemented
#> __le__ NotImplemented
#> __gt__ NotImplemented
#> __ge__ NotImplemented
#> isdisjoint True
#> __and__ []
#> __rand__ []
#> __or__ [(1, 'x'), (2, 'y'), (3, 'z')]
#> __ror__ [(1, 'x'), (2, 'y'), (3, 'z')]
#> __sub__ [(1, 'x'), (2, 'y')]
#> __rsub__ [(3, 'z')]
#> __xor__ [(1, 'x'), (2, 'y'), (3, 'z')]
#> __rxor__ [(1, 'x'), (2, 'y'), (3, 'z')]
#> __eq__ NotImplemented
#> __ne__ NotImplemented
#> __lt__ NotImplemented
#> __le__ NotImplemented
#> __gt__ NotImplemented
#> __ge__ NotImplemented
#> isdisjoint TypeError 'int' object is not iterable
#> __and__ TypeError 'int' object is not iterable
#> __rand__ TypeError 'int' object is not iterable
#> __or__ TypeError 'int' object is not iterable
#> __ror__ TypeError 'int' object is not iterable
#> __sub__ TypeError 'int' object is not iterable
#> __rsub__ TypeError 'int' object is not iterable
#> __xor__ TypeError 'int' object is not iterable
#> __rxor__ TypeError 'int' object is not iterable

# ---- views
def call(o, *names, args=()):
    for name in names:
        try:
            print(name, repr(getattr(type(o), name)(o, *args)))
        except Exception as e:
            print(name, type(e).__name__, e)
d = {'a': 1, 'b': 2}
for view in d.keys(), d.values(), d.items():
    call(view, '__repr__', '__len__')
    print(list(view.__reversed__()), view.mapping, list(type(view).__iter__(view)))
print('a' in d.keys(), d.keys().__contains__('z'), d.items().__contains__(('a', 1)), ('a', 2) in d.items(), 5 in d.items(), 1 in d.values())
#> __repr__ "dict_keys(['a', 'b'])"
#> __len__ 2
#> ['b', 'a'] {'a': 1, 'b': 2} ['a', 'b']
#> __repr__ 'dict_values([1, 2])'
#> __len__ 2
#> [2, 1] {'a': 1, 'b': 2} [1, 2]
#> __repr__ "dict_items([('a', 1), ('b', 2)])"
#> __len__ 2
#> [('b', 2), ('a', 1)] {'a': 1, 'b': 2} [('a', 1), ('b', 2)]
#> True False True False False True

# ---- iterators of dict
d = {'a': 1, 'b': 2}
for it in iter(d), iter(d.values()), iter(d.items()), reversed(d), reversed(d.values()), reversed(d.items()):
    print(type(it).__name__, it.__iter__() is it, it.__length_hint__(), it.__next__(), it.__length_hint__(), list(it), it.__length_hint__())
#> dict_keyiterator True 2 a 1 ['b'] 0
#> dict_valueiterator True 2 1 1 [2] 0
#> dict_itemiterator True 2 ('a', 1) 1 [('b', 2)] 0
#> dict_reversekeyiterator True 2 b 1 ['a'] 0
#> dict_reversevalueiterator True 2 2 1 [1] 0
#> dict_reverseitemiterator True 2 ('b', 2) 1 [('a', 1)] 0

# ---- set
def call(o, *names, args=()):
    for name in names:
        try:
            print(name, repr(getattr(type(o), name)(o, *args)))
        except Exception as e:
            print(name, type(e).__name__, e)
def fresh(): return {1, 2, 3}
call(fresh(), '__len__', '__repr__', 'copy', 'clear', 'pop')
OPS = ('__and__', '__rand__', '__or__', '__ror__', '__sub__', '__rsub__', '__xor__', '__rxor__', '__eq__', '__ne__', '__lt__',
       '__le__', '__gt__', '__ge__', '__iand__', '__ior__', '__isub__', '__ixor__')
WORDS = ('union', 'intersection', 'difference', 'symmetric_difference', 'isdisjoint', 'issubset', 'issuperset', 'update',
         'intersection_update', 'difference_update', 'symmetric_difference_update')
for other in {2, 3, 4}, {1}, frozenset([1, 2, 3]), [3, 4], 5:
    call(fresh(), *OPS, args=(other,))
    call(fresh(), *WORDS, args=(other,))
for x in 1, 9, []:
    call(fresh(), '__contains__', 'add', 'remove', 'discard', args=(x,))
s = fresh()
s.intersection_update([1, 2], [2, 3])
print(s, sorted(set.__iter__(s)), s.union([5], (6,)), s.difference([2], [3]), set.__hash__, set.__class_getitem__(int))
#> __len__ 3
#> __repr__ '{1, 2, 3}'
#> copy {1, 2, 3}
#> clear None
#> pop KeyError 'pop from an empty set'
#> __and__ {2, 3}
#> __rand__ {2, 3}
#> __or__ {1, 2, 3, 4}
#> __ror__ {1, 2, 3, 4}
#> __sub__ {1}
#> __rsub__ {4}
#> __xor__ {1, 4}
#> __rxor__ {1, 4}
#> __eq__ False
#> __ne__ True
#> __lt__ False
#> __le__ False
#> __gt__ False
#> __ge__ False
#> __iand__ {2, 3}
#> __ior__ {2, 3, 4}
#> __isub__ set()
#> __ixor__ {3, 2, 4}
#> union {1, 2, 3, 4}
#> intersection {2, 3}
#> difference {1}
#> symmetric_difference {1, 4}
#> isdisjoint False
#> issubset False
#> issuperset False
#> update None
#> intersection_update None
#> difference_update None
#> symmetric_difference_update None
#> __and__ {1}
#> __rand__ {1}
#> __or__ {1, 2, 3}
#> __ror__ {1, 2, 3}
#> __sub__ {2, 3}
#> __rsub__ set()
#> __xor__ {2, 3}
#> __rxor__ {2, 3}
#> __eq__ False
#> __ne__ True
#> __lt__ False
#> __le__ False
#> __gt__ True
#> __ge__ True
#> __iand__ {1}
#> __ior__ {1}
#> __isub__ set()
#> __ixor__ {1}
#> union {1, 2, 3}
#> intersection {1}
#> difference {2, 3}
#> symmetric_difference {2, 3}
#> isdisjoint False
#> issubset False
#> issuperset True
#> update None
#> intersection_update None
#> difference_update None
#> symmetric_difference_update None
#> __and__ {1, 2, 3}
#> __rand__ frozenset({1, 2, 3})
#> __or__ {1, 2, 3}
#> __ror__ frozenset({1, 2, 3})
#> __sub__ set()
#> __rsub__ frozenset()
#> __xor__ set()
#> __rxor__ frozenset()
#> __eq__ True
#> __ne__ False
#> __lt__ False
#> __le__ True
#> __gt__ False
#> __ge__ True
#> __iand__ {1, 2, 3}
#> __ior__ {1, 2, 3}
#> __isub__ set()
#> __ixor__ {2, 1, 3}
#> union {1, 2, 3}
#> intersection {1, 2, 3}
#> difference set()
#> symmetric_difference set()
#> isdisjoint False
#> issubset True
#> issuperset True
#> update None
#> intersection_update None
#> difference_update None
#> symmetric_difference_update None
#> __and__ NotImplemented
#> __rand__ NotImplemented
#> __or__ NotImplemented
#> __ror__ NotImplemented
#> __sub__ NotImplemented
#> __rsub__ NotImplemented
#> __xor__ NotImplemented
#> __rxor__ NotImplemented
#> __eq__ NotImplemented
#> __ne__ NotImplemented
#> __lt__ NotImplemented
#> __le__ NotImplemented
#> __gt__ NotImplemented
#> __ge__ NotImplemented
#> __iand__ NotImplemented
#> __ior__ NotImplemented
#> __isub__ NotImplemented
#> __ixor__ NotImplemented
#> union {1, 2, 3, 4}
#> intersection {3}
#> difference {1, 2}
#> symmetric_difference {1, 2, 4}
#> isdisjoint False
#> issubset False
#> issuperset False
#> update None
#> intersection_update None
#> difference_update None
#> symmetric_difference_update None
#> __and__ NotImplemented
#> __rand__ NotImplemented
#> __or__ NotImplemented
#> __ror__ NotImplemented
#> __sub__ NotImplemented
#> __rsub__ NotImplemented
#> __xor__ NotImplemented
#> __rxor__ NotImplemented
#> __eq__ NotImplemented
#> __ne__ NotImplemented
#> __lt__ NotImplemented
#> __le__ NotImplemented
#> __gt__ NotImplemented
#> __ge__ NotImplemented
#> __iand__ NotImplemented
#> __ior__ NotImplemented
#> __isub__ NotImplemented
#> __ixor__ NotImplemented
#> union TypeError 'int' object is not iterable
#> intersection TypeError 'int' object is not iterable
#> difference TypeError 'int' object is not iterable
#> symmetric_difference TypeError 'int' object is not iterable
#> isdisjoint TypeError 'int' object is not iterable
#> issubset TypeError 'int' object is not iterable
#> issuperset TypeError 'int' object is not iterable
#> update TypeError 'int' object is not iterable
#> intersection_update TypeError 'int' object is not iterable
#> difference_update TypeError 'int' object is not iterable
#> symmetric_difference_update TypeError 'int' object is not iterable
#> __contains__ True
#> add None
#> remove None
#> discard None
#> __contains__ False
#> add None
#> remove None
#> discard None
#> __contains__ TypeError cannot use 'list' as a set element (unhashable type: 'list')
#> add TypeError cannot use 'list' as a set element (unhashable type: 'list')
#> remove TypeError cannot use 'list' as a set element (unhashable type: 'list')
#> discard TypeError cannot use 'list' as a set element (unhashable type: 'list')
#> {2} [2] {2, 5, 6} set() None set[int]

# ---- frozenset
def call(o, *names, args=()):
    for name in names:
        try:
            print(name, repr(getattr(type(o), name)(o, *args)))
        except Exception as e:
            print(name, type(e).__name__, e)
f = frozenset([1, 2, 3])
call(f, '__len__', '__repr__', 'copy')
OPS = ('__and__', '__rand__', '__or__', '__ror__', '__sub__', '__rsub__', '__xor__', '__rxor__', '__eq__', '__ne__', '__lt__',
       '__le__', '__gt__', '__ge__')
WORDS = ('union', 'intersection', 'difference', 'symmetric_difference', 'isdisjoint', 'issubset', 'issuperset')
for other in {2, 3, 4}, frozenset([1]), frozenset([1, 2, 3]), [3, 4], 5:
    call(f, *OPS, args=(other,))
    call(f, *WORDS, args=(other,))
print(sorted(frozenset.__iter__(f)), f.__contains__(1), f.copy() is f, hash(f) == hash(frozenset([3, 2, 1])), frozenset.__hash__(f) == hash(f))
print(frozenset.__class_getitem__(int), type(f | {4}), type({4} | f), f.__contains__({1}), {1: f}[1])
#> __len__ 3
#> __repr__ 'frozenset({1, 2, 3})'
#> copy frozenset({1, 2, 3})
#> __and__ frozenset({2, 3})
#> __rand__ {2, 3}
#> __or__ frozenset({1, 2, 3, 4})
#> __ror__ {1, 2, 3, 4}
#> __sub__ frozenset({1})
#> __rsub__ {4}
#> __xor__ frozenset({1, 4})
#> __rxor__ {1, 4}
#> __eq__ False
#> __ne__ True
#> __lt__ False
#> __le__ False
#> __gt__ False
#> __ge__ False
#> union frozenset({1, 2, 3, 4})
#> intersection frozenset({2, 3})
#> difference frozenset({1})
#> symmetric_difference frozenset({1, 4})
#> isdisjoint False
#> issubset False
#> issuperset False
#> __and__ frozenset({1})
#> __rand__ frozenset({1})
#> __or__ frozenset({1, 2, 3})
#> __ror__ frozenset({1, 2, 3})
#> __sub__ frozenset({2, 3})
#> __rsub__ frozenset()
#> __xor__ frozenset({2, 3})
#> __rxor__ frozenset({2, 3})
#> __eq__ False
#> __ne__ True
#> __lt__ False
#> __le__ False
#> __gt__ True
#> __ge__ True
#> union frozenset({1, 2, 3})
#> intersection frozenset({1})
#> difference frozenset({2, 3})
#> symmetric_difference frozenset({2, 3})
#> isdisjoint False
#> issubset False
#> issuperset True
#> __and__ frozenset({1, 2, 3})
#> __rand__ frozenset({1, 2, 3})
#> __or__ frozenset({1, 2, 3})
#> __ror__ frozenset({1, 2, 3})
#> __sub__ frozenset()
#> __rsub__ frozenset()
#> __xor__ frozenset()
#> __rxor__ frozenset()
#> __eq__ True
#> __ne__ False
#> __lt__ False
#> __le__ True
#> __gt__ False
#> __ge__ True
#> union frozenset({1, 2, 3})
#> intersection frozenset({1, 2, 3})
#> difference frozenset()
#> symmetric_difference frozenset()
#> isdisjoint False
#> issubset True
#> issuperset True
#> __and__ NotImplemented
#> __rand__ NotImplemented
#> __or__ NotImplemented
#> __ror__ NotImplemented
#> __sub__ NotImplemented
#> __rsub__ NotImplemented
#> __xor__ NotImplemented
#> __rxor__ NotImplemented
#> __eq__ NotImplemented
#> __ne__ NotImplemented
#> __lt__ NotImplemented
#> __le__ NotImplemented
#> __gt__ NotImplemented
#> __ge__ NotImplemented
#> union frozenset({1, 2, 3, 4})
#> intersection frozenset({3})
#> difference frozenset({1, 2})
#> symmetric_difference frozenset({1, 2, 4})
#> isdisjoint False
#> issubset False
#> issuperset False
#> __and__ NotImplemented
#> __rand__ NotImplemented
#> __or__ NotImplemented
#> __ror__ NotImplemented
#> __sub__ NotImplemented
#> __rsub__ NotImplemented
#> __xor__ NotImplemented
#> __rxor__ NotImplemented
#> __eq__ NotImplemented
#> __ne__ NotImplemented
#> __lt__ NotImplemented
#> __le__ NotImplemented
#> __gt__ NotImplemented
#> __ge__ NotImplemented
#> union TypeError 'int' object is not iterable
#> intersection TypeError 'int' object is not iterable
#> difference TypeError 'int' object is not iterable
#> symmetric_difference TypeError 'int' object is not iterable
#> isdisjoint TypeError 'int' object is not iterable
#> issubset TypeError 'int' object is not iterable
#> issuperset TypeError 'int' object is not iterable
#> [1, 2, 3] True True True True
#> frozenset[int] <class 'frozenset'> <class 'set'> False frozenset({1, 2, 3})

# ---- a set inside a set by its frozenset
s = {frozenset([1, 2])}
print({1, 2} in s, s.__contains__({2, 1}), {3} in s)
s.discard({1, 2})
print(s)
#> True True False
#> set()

# ---- mappingproxy
def call(o, *names, args=()):
    for name in names:
        try:
            print(name, repr(getattr(type(o), name)(o, *args)))
        except Exception as e:
            print(name, type(e).__name__, e)
class A:
    x = 1
p = A.__dict__
print(type(p).__name__, len(p) > 1, p['x'], 'x' in p, p.get('x'), p.get('zz', 5), p.copy()['x'], [k for k in p if k == 'x'])
print([k for k in p.keys() if k == 'x'], [v for v in p.values() if v == 1], [i for i in p.items() if i[0] == 'x'], 'x' in reversed(p))
M = type(p)
m = M({'a': 1})
call(m, '__len__', '__repr__', '__str__', 'copy', 'keys', 'values', 'items')
for other in {'a': 1}, m, {'b': 2}, 5:
    call(m, '__eq__', '__ne__', '__or__', '__ror__', args=(other,))
for act in (lambda: m.__setitem__, lambda: hash(M([])), lambda: M(5), lambda: hash(m), lambda: m | 5, lambda: M(), lambda: list(m.__reversed__())):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, e)
try:
    p['y'] = 1
except TypeError as e:
    print(e)
#> mappingproxy True 1 True 1 5 1 ['x']
#> ['x'] [1] [('x', 1)] True
#> __len__ 1
#> __repr__ "mappingproxy({'a': 1})"
#> __str__ "{'a': 1}"
#> copy {'a': 1}
#> keys dict_keys(['a'])
#> values dict_values([1])
#> items dict_items([('a', 1)])
#> __eq__ True
#> __ne__ False
#> __or__ {'a': 1}
#> __ror__ {'a': 1}
#> __eq__ True
#> __ne__ False
#> __or__ {'a': 1}
#> __ror__ {'a': 1}
#> __eq__ False
#> __ne__ True
#> __or__ {'a': 1, 'b': 2}
#> __ror__ {'b': 2, 'a': 1}
#> __eq__ False
#> __ne__ True
#> __or__ TypeError unsupported operand type(s) for |: 'dict' and 'int'
#> __ror__ TypeError unsupported operand type(s) for |: 'int' and 'dict'
#> AttributeError 'mappingproxy' object has no attribute '__setitem__'
#> TypeError mappingproxy() argument must be a mapping, not list
#> TypeError mappingproxy() argument must be a mapping, not int
#> TypeError unhashable type: 'dict'
#> TypeError unsupported operand type(s) for |: 'dict' and 'int'
#> TypeError mappingproxy() missing required argument 'mapping' (pos 1)
#> ['a']
#> 'mappingproxy' object does not support item assignment
