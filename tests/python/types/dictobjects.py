# ---- dict: keys of the program
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class K:
    def __init__(self, n):
        self.n = n
    def __hash__(self):
        print('hash', self.n)
        return hash(self.n)
    def __eq__(self, other):
        print('eq', self.n)
        return isinstance(other, K) and self.n == other.n or self.n == other
    def __repr__(self):
        return f'K{self.n}'
d = {K(1): 'a'}
d[K(1)] = 'b'
print(d)
print(repr(d[1]))
print(d.get(K(2)))
print(K(1) in d)
print(repr(d.pop(K(1))))
print(repr(d.setdefault(K(3), 'c')))
d[3] = 'three'
print(d)
print(repr({3: 'x'}[K(3)]))
print({K(5): 1} == {5: 1})
class NoHash:
    def __eq__(self, other):
        return True
error(lambda: {NoHash(): 1})
class Bad:
    def __hash__(self):
        return 'a'
error(lambda: {Bad(): 1})
class Raises:
    def __hash__(self):
        raise ValueError('hash')
error(lambda: {Raises(): 1})
#> hash 1
#> hash 1
#> eq 1
#> {K1: 'b'}
#> eq 1
#> 'b'
#> hash 2
#> None
#> hash 1
#> eq 1
#> True
#> hash 1
#> eq 1
#> 'b'
#> hash 3
#> 'c'
#> eq 3
#> {K3: 'three'}
#> hash 3
#> eq 3
#> 'x'
#> hash 5
#> eq 5
#> True
#> TypeError: cannot use 'NoHash' as a dict key (unhashable type: 'NoHash')
#> TypeError: cannot use 'Bad' as a dict key (__hash__ method should return an integer)
#> ValueError: hash

# ---- dict: repr
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print(({}, {'a': 1}, {1: [2], (3,): None}, {'x': {'y': {}}}, str({'a': 'b'}), f"{ {'a': 1} }"))
print(('%s' % {'a': 1}, '%(a)s' % {'a': 1}))
d = {}
d['self'] = d
print((d, [d], {1: d}))
class R:
    def __repr__(self):
        return 'R!'
print(({R(): R()}, {1: [R()]}))
error(lambda: format({}, '5'))
error(lambda: hash({}))
error(lambda: {}.x)
print((dict[str, int], dict.__class_getitem__(int)))
print(dict.__hash__)
print(({'a': 1}.__len__(), {'a': 1}.__contains__('a'), {'a': 1}.__getitem__('a')))
print(({'a': 1}.__iter__().__next__(), {'a': 1}.__reversed__().__next__(), {'a': 1}.__repr__()))
error(lambda: dict.get(5, 1))
error(lambda: dict.__len__([]))
error(lambda: dict.update())
try:
    {}.x = 1
except AttributeError as e:
    print(e)
#> ({}, {'a': 1}, {1: [2], (3,): None}, {'x': {'y': {}}}, "{'a': 'b'}", "{'a': 1}")
#> ("{'a': 1}", '1')
#> ({'self': {...}}, [{'self': {...}}], {1: {'self': {...}}})
#> ({R!: R!}, {1: [R!]})
#> TypeError: unsupported format string passed to dict.__format__
#> TypeError: unhashable type: 'dict'
#> AttributeError: 'dict' object has no attribute 'x'
#> (dict[str, int], dict[int])
#> None
#> (1, True, 1)
#> ('a', 'a', "{'a': 1}")
#> TypeError: descriptor 'get' for 'dict' objects doesn't apply to a 'int' object
#> TypeError: descriptor '__len__' requires a 'dict' object but received a 'list'
#> TypeError: unbound method dict.update() needs an argument
#> 'dict' object has no attribute 'x' and no __dict__ for setting new attributes

# ---- dict: subclasses
class D(dict):
    def double(self):
        return {k: v * 2 for k, v in self.items()}
d = D(a=1)
print((d, type(d), d.double(), d['a'], d == {'a': 1}, len(d), list(d), type(d.copy()), type(d | {})))
print((type({} | d), isinstance(d, dict)))
d['b'] = 2
d.name = 'n'
print((d, d.name, dict(d), {**d}, vars(d), D([('x', 1)]), D()))
d |= {'c': 3}
print((type(d), sorted(d)))
#> ({'a': 1}, <class '__main__.D'>, {'a': 2}, 1, True, 1, ['a'], <class 'dict'>, <class 'dict'>)
#> (<class 'dict'>, True)
#> ({'a': 1, 'b': 2}, 'n', {'a': 1, 'b': 2}, {'a': 1, 'b': 2}, {'name': 'n'}, {'x': 1}, {})
#> (<class '__main__.D'>, ['a', 'b', 'c'])

# ---- dict: subclasses with special methods
class D(dict):
    def __getitem__(self, key):
        return 'got ' + str(key)
    def __setitem__(self, key, value):
        super().__setitem__(key, ('set', value))
    def __delitem__(self, key):
        print('del', key)
    def __contains__(self, key):
        return True
    def __len__(self):
        return 99
    def __iter__(self):
        return iter(['iter'])
    def __eq__(self, other):
        return 'eq'
    def __repr__(self):
        return 'D!'
    def __or__(self, other):
        return 'or'
    def keys(self):
        return ['k']
    __hash__ = None
d = D(a=1)
d['b'] = 2
del d['a']
print((d, d['zz'], 'zz' in d, len(d), list(d), d == 1, d | {}, [d], str(d), bool(d), d.get('a'), d.get('b')))
print((dict.__repr__(d), dict.__len__(d), dict.__getitem__(d, 'a'), dict(d), {**d}, d.items(), [*d]))
print((d.pop('a'), d.setdefault('q', 1), sorted(d)))
print((d.update(c=3), dict.items(d), {} | d, '%(x)s' % d, '{0[x]}'.format(d), '{x}'.format_map(d)))
def f(**kwargs):
    return kwargs
print(f(**d))
#> del a
#> (D!, 'got zz', True, 99, ['iter'], 'eq', 'or', [D!], 'D!', True, 1, ('set', 2))
#> ("{'a': 1, 'b': ('set', 2)}", 2, 1, {'k': 'got k'}, {'k': 'got k'}, dict_items([('a', 1), ('b', ('set', 2))]), ['iter'])
#> (1, 1, ['iter'])
#> (None, dict_items([('b', ('set', 2)), ('q', 1), ('c', 3)]), {'k': 'got k'}, 'got x', 'got x', 'got x')
#> {'k': 'got k'}

# ---- a copy and a union of a subclass that iterates in its own way ask it for keys and values
class View(dict):
    def __iter__(self):
        return iter(self.keys())

    def keys(self):
        return ['a', 'extra']

    def __getitem__(self, key):
        return f'<{key}>'

class Keys(dict):
    def keys(self):
        return ['a', 'extra']

    def __getitem__(self, key):
        return f'<{key}>'

for cls in View, Keys:
    d = cls(a=1, b=2)
    print(d | {'q': 1}, {'q': 1} | d, d | d, d.copy(), dict.copy(d), d.__ror__({'w': 1}), cls() | d, {**d}, dict(d))

class Failing(dict):
    def __iter__(self):
        return iter([])

    def keys(self):
        return ['a', 'nothing']

for f in (lambda d: d.copy(), lambda d: d | {}, lambda d: {} | d):
    try:
        print(f(Failing(a=1)))
    except KeyError as e:
        print('KeyError', e)
#> {'a': '<a>', 'extra': '<extra>', 'q': 1} {'q': 1, 'a': '<a>', 'extra': '<extra>'} {'a': '<a>', 'extra': '<extra>'} {'a': '<a>', 'extra': '<extra>'} {'a': '<a>', 'extra': '<extra>'} {'w': 1, 'a': '<a>', 'extra': '<extra>'} {'a': '<a>', 'extra': '<extra>'} {'a': '<a>', 'extra': '<extra>'} {'a': '<a>', 'extra': '<extra>'}
#> {'a': 1, 'b': 2, 'q': 1} {'q': 1, 'a': 1, 'b': 2} {'a': 1, 'b': 2} {'a': 1, 'b': 2} {'a': 1, 'b': 2} {'w': 1, 'a': 1, 'b': 2} {'a': 1, 'b': 2} {'a': 1, 'b': 2} {'a': 1, 'b': 2}
#> KeyError 'nothing'
#> KeyError 'nothing'
#> KeyError 'nothing'
