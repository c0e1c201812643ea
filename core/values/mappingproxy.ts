/**
 * mappingproxy: a read-only view of a mapping. `C.__dict__` is one of the class itself; `types.MappingProxyType(d)` one of
 * any mapping. A class is shown through a dict made of its attributes at each use.
 */
import { callPositional } from './arguments.ts';
import { MAPPINGPROXY, PyClass, STATICMETHOD } from './classes.ts';
import type { Cell } from './classes.ts';
import { nested } from './depth.ts';
import { PyDict } from './dict.ts';
import { intrinsic } from './intrinsics.ts';
import { kind } from './kinds.ts';
import type { Machine } from './machine.ts';
import { BAIL, PyList, PyNative, PyStatic, PyTuple } from './objects.ts';
import type { Arg, Out, PyValue, Str } from './objects.ts';
import { PyBuiltin, defineType } from './rows.ts';
import { keyError } from './item.ts';
import { repr } from './repr.ts';
import { allocate, heap } from './heap.ts';
import { concat } from './text.ts';
import { typeName, typeOf } from './typeof.ts';

export class PyMappingProxy extends PyNative {
  target: PyValue;
  constructor(target: PyValue) {
    super();
    this.target = target;
    allocate(1);
  }
  get cls(): PyClass {
    return MAPPINGPROXY;
  }
}
kind('mappingproxy', PyMappingProxy, () => new PyMappingProxy(null), { target: 'value' });

/** What a class holds: a static method of a built-in class is wrapped as that of any other class. */
function member(cell: Cell): PyValue {
  const { v } = cell;
  return v instanceof PyBuiltin && v.kind === 'static' ? new PyStatic(STATICMETHOD, v) : v;
}

/** The attributes of a class as a dict. */
function classDict(cls: PyClass): PyDict {
  const d = new PyDict();
  heap.charge(cls.own().size >> 2);
  for (const [name, cell] of cls.own()) d.setStr(name, member(cell));
  return d;
}

/** The mapping that is shown. */
function mapping(p: PyMappingProxy): PyValue {
  return p.target instanceof PyClass ? classDict(p.target) : p.target;
}

/** Whether a class is shown, and the key can be looked up among its attributes as it is. */
function isAttribute(p: PyMappingProxy, key: Arg): boolean {
  return typeof key === 'string' && p.target instanceof PyClass;
}

/** The cell of such a key; undefined if the class has none. */
function cellWith(p: PyMappingProxy, key: Arg): Cell | undefined {
  return typeof key === 'string' && p.target instanceof PyClass ? p.target.own().get(key) : undefined;
}

/** Calls a method of the mapping: natively for a dict, by the row's Python otherwise. */
function through(m: Machine, p: PyMappingProxy, name: string, a: Arg = undefined, b: Arg = undefined): Out {
  const target = mapping(p);
  const method = typeOf(target).lookup(name);
  if (!(method instanceof PyBuiltin) || method.kind !== 'method' || !method.native) return BAIL;
  const args = [target, a, b].filter((v) => v !== undefined);
  return nested('', () => callPositional(m, method, args));
}

intrinsic('proxy_target', 1, (_m, p) => mapping(p as PyMappingProxy));

function isProxy(v: PyValue): v is PyMappingProxy {
  return v instanceof PyMappingProxy;
}

defineType(
  MAPPINGPROXY,
  isProxy,
  () => ({
    '__getitem__(self, key, /)': {
      doc: `Return self[key].

>>> {1: 2}.keys().mapping[1]
2`,
      run(m, self, key) {
        if (!isAttribute(self, key)) return through(m, self, '__getitem__', key);
        const cell = cellWith(self, key);
        return cell === undefined ? keyError(m, key as string) : member(cell);
      },
      python: `
def __getitem__(self, key, /):
    return $proxy_target(self)[key]
`,
    },
    '__len__(self, /) -> int': {
      doc: `Return len(self).

>>> len({1: 2}.keys().mapping)
1`,
      run: (m, self) => through(m, self, '__len__'),
      python: `
def __len__(self, /):
    return len($proxy_target(self))
`,
    },
    '__contains__(self, key, /) -> bool': {
      doc: `Return bool(key in self).

>>> 1 in {1: 2}.keys().mapping
True`,
      run: (m, self, key) =>
        isAttribute(self, key) ? cellWith(self, key) !== undefined : through(m, self, '__contains__', key),
      python: `
def __contains__(self, key, /):
    return key in $proxy_target(self)
`,
    },
    '__iter__(self, /)': {
      doc: `Implement iter(self).

>>> list({1: 2}.keys().mapping)
[1]`,
      run: (m, self) => through(m, self, '__iter__'),
      python: `
def __iter__(self, /):
    return iter($proxy_target(self))
`,
    },
    '__reversed__(self, /)': {
      doc: `Implement reversed(self).

>>> list(reversed({1: 2, 3: 4}.keys().mapping))
[3, 1]`,
      run: (m, self) => through(m, self, '__reversed__'),
      python: `
def __reversed__(self, /):
    return $proxy_target(self).__reversed__()
`,
    },
    'get(self, key, default=None, /)': {
      doc: `Return the value for key if key is in the mapping, else default.

>>> class C:
...     x = 1
>>> C.__dict__.get('x')
1`,
      run(m, self, key, fallback) {
        if (!isAttribute(self, key)) return through(m, self, 'get', key, fallback);
        const cell = cellWith(self, key);
        return cell === undefined ? fallback : member(cell);
      },
      python: `
def get(self, key, default=None, /):
    return $proxy_target(self).get(key, default)
`,
    },
    'keys(self, /)': {
      doc: `A set-like object providing a view on the keys.

>>> {1: 2}.keys().mapping.keys()
dict_keys([1])`,
      run: (m, self) => through(m, self, 'keys'),
      python: `
def keys(self, /):
    return $proxy_target(self).keys()
`,
    },
    'values(self, /)': {
      doc: `An object providing a view on the values.

>>> {1: 2}.keys().mapping.values()
dict_values([2])`,
      run: (m, self) => through(m, self, 'values'),
      python: `
def values(self, /):
    return $proxy_target(self).values()
`,
    },
    'items(self, /)': {
      doc: `A set-like object providing a view on the items.

>>> {1: 2}.keys().mapping.items()
dict_items([(1, 2)])`,
      run: (m, self) => through(m, self, 'items'),
      python: `
def items(self, /):
    return $proxy_target(self).items()
`,
    },
    'copy(self, /)': {
      doc: `A shallow copy of the mapping.

>>> {1: 2}.keys().mapping.copy()
{1: 2}`,
      run: (m, self) => through(m, self, 'copy'),
      python: `
def copy(self, /):
    return $proxy_target(self).copy()
`,
    },
    '__eq__(self, value, /) -> bool': {
      doc: `Return self==value.

>>> {1: 2}.keys().mapping == {1: 2}
True`,
      python: `
def __eq__(self, value, /):
    return $proxy_target(self) == ($proxy_target(value) if type(value) is type(self) else value)
`,
    },
    '__ne__(self, value, /) -> bool': {
      doc: `Return self!=value.

>>> {1: 2}.keys().mapping != {1: 2}
False`,
      python: `
def __ne__(self, value, /):
    return $proxy_target(self) != ($proxy_target(value) if type(value) is type(self) else value)
`,
    },
    '__lt__(self, value, /)': {
      doc: `Return self<value, as the mapping says it.

>>> {1: 2}.keys().mapping.__lt__.__name__
'__lt__'`,
      python: `
def __lt__(self, value, /):
    return $proxy_target(self) < value
`,
    },
    '__le__(self, value, /)': {
      doc: `Return self<=value, as the mapping says it.

>>> {1: 2}.keys().mapping.__le__.__name__
'__le__'`,
      python: `
def __le__(self, value, /):
    return $proxy_target(self) <= value
`,
    },
    '__gt__(self, value, /)': {
      doc: `Return self>value, as the mapping says it.

>>> {1: 2}.keys().mapping.__gt__.__name__
'__gt__'`,
      python: `
def __gt__(self, value, /):
    return $proxy_target(self) > value
`,
    },
    '__ge__(self, value, /)': {
      doc: `Return self>=value, as the mapping says it.

>>> {1: 2}.keys().mapping.__ge__.__name__
'__ge__'`,
      python: `
def __ge__(self, value, /):
    return $proxy_target(self) >= value
`,
    },
    '__hash__(self, /) -> int': {
      doc: `Return hash(self).

>>> try:
...     hash({1: 2}.keys().mapping)
... except TypeError as e:
...     print(e)
unhashable type: 'dict'`,
      python: `
def __hash__(self, /):
    return hash($proxy_target(self))
`,
    },
    '__or__(self, value, /)': {
      doc: `Return self|value.

>>> {1: 2}.keys().mapping | {3: 4}
{1: 2, 3: 4}`,
      python: `
def __or__(self, value, /):
    return $proxy_target(self) | ($proxy_target(value) if type(value) is type(self) else value)
`,
    },
    '__ror__(self, value, /)': {
      doc: `Return value|self.

>>> {3: 4} | {1: 2}.keys().mapping
{3: 4, 1: 2}`,
      python: `
def __ror__(self, value, /):
    return ($proxy_target(value) if type(value) is type(self) else value) | $proxy_target(self)
`,
    },
    '__ior__(self, value, /)': {
      doc: `Not supported: a union is another mapping.

>>> p = {1: 2}.keys().mapping
>>> p |= {3: 4}
Traceback (most recent call last):
    ...
TypeError: '|=' is not supported by mappingproxy; use '|' instead`,
      run: (m) => m.raise('TypeError', "'|=' is not supported by mappingproxy; use '|' instead"),
    },
    '__str__(self, /) -> str': {
      doc: `Return str(self).

>>> str({1: 2}.keys().mapping)
'{1: 2}'`,
      python: `
def __str__(self, /):
    return str($proxy_target(self))
`,
    },
    '__repr__(self, /) -> str': {
      doc: `Return repr(self).

>>> {1: 2}.keys().mapping
mappingproxy({1: 2})`,
      run(m, self) {
        const text = repr(m, mapping(self));
        return text === BAIL ? BAIL : concat(concat('mappingproxy(', text as Str), ')');
      },
      python: `
def __repr__(self, /):
    return f'mappingproxy({$proxy_target(self)!r})'
`,
    },
  }),
  () => ({
    '__new__(cls, mapping)': {
      style: 'clinic',
      doc: `Return a read-only view of a mapping.

>>> from types import MappingProxyType
>>> MappingProxyType({1: 2})[1]
2`,
      run(m, _cls, target) {
        const v = target as PyValue;
        const bad = v instanceof PyList || v instanceof PyTuple;
        if (bad || typeOf(v).find('__getitem__') === null)
          return m.raise('TypeError', `mappingproxy() argument must be a mapping, not ${typeName(v)}`);
        return new PyMappingProxy(v);
      },
    },
  }),
);
