/** typing.TypeAliasType: what a `type` statement makes. The class is in typevars.ts. */
import { TUPLE } from './classes.ts';
import { GenericAlias, unpacked } from './genericalias.ts';
import { intrinsic } from './intrinsics.ts';
import { TupleIterator } from './iterators.ts';
import { BAIL, PyStr, PyTuple } from './objects.ts';
import type { PyValue, Str } from './objects.ts';
import { READONLY, defineType } from './rows.ts';
import { mkstr, utf16 } from './text.ts';
import { argumentName } from './typeof.ts';
import {
  TYPE_ALIAS,
  Evaluator,
  PyTypeAlias,
  PyTypeVar,
  moduleName,
  typeVarText,
  unpackedVariadic,
} from './typevars.ts';
import { makeUnion } from './union.ts';
import { OR_PYTHON, ROR_PYTHON } from './unionrows.ts';

intrinsic('alias_keep', 1, (_m, a, value) => {
  (a as PyTypeAlias).value = value;
  return value;
});
intrinsic('alias_function', 1, (_m, a) => (a as PyTypeAlias).by);

defineType(
  TYPE_ALIAS,
  (v): v is PyTypeAlias => v instanceof PyTypeAlias,
  () => ({
    '__name__: str': { doc: 'The name.', run: (_m, self) => self.name, ...READONLY },
    '__module__: str': { doc: 'The module of the statement.', run: (_m, self) => self.module },
    '__type_params__: tuple[Any, ...]': {
      doc: 'The type parameters.',
      run: (_m, self) => self.params ?? new PyTuple(TUPLE, []),
    },
    '__parameters__: tuple[Any, ...]': {
      doc: 'The type parameters; a variadic one is unpacked.',
      run: (_m, self) => new PyTuple(TUPLE, (self.params?.items ?? []).map(unpackedVariadic)),
    },
    '__value__: Any': {
      doc: `The aliased type.

>>> type A = int
>>> A.__value__
<class 'int'>`,
      run: (_m, self) => (self.value === undefined ? BAIL : self.value),
      python: `
def __value__(self, /):
    return $alias_keep(self, $alias_function(self)(1))
`,
    },
    'evaluate_value: Any': {
      doc: 'The function that computes the aliased type.',
      run: (_m, self) => self.by ?? new Evaluator(self.value!),
    },
    '__iter__(self, /)': {
      doc: 'Implement iter(self): gives the unpacked alias.',
      run: (_m, self) => new TupleIterator(new PyTuple(TUPLE, [unpacked(self)])),
    },
    '__repr__(self, /) -> str': { doc: 'Return repr(self).', run: (_m, self) => self.name },
    '__reduce__(self, /)': { doc: 'Its name: a copy is the same.', run: (_m, self) => self.name },
    '__getitem__(self, item, /)': {
      doc: 'Return self[item].',
      run: (m, self, item) =>
        self.params === null || self.params.items.length === 0
          ? m.raise('TypeError', 'Only generic type aliases are subscriptable')
          : new GenericAlias(self, item instanceof PyTuple ? item : new PyTuple(TUPLE, [item as PyValue])),
    },
    '__or__(self, value, /)': {
      doc: 'Return self|value.',
      run: (m, self, value) => makeUnion(m, self, value as PyValue),
      python: OR_PYTHON,
    },
    '__ror__(self, value, /)': {
      doc: 'Return value|self.',
      run: (m, self, value) => makeUnion(m, value as PyValue, self),
      python: ROR_PYTHON,
    },
  }),
  () => ({
    '__new__(cls, /, name, value, *, type_params=())': {
      style: 'clinic',
      called: 'typealias',
      doc: `A type alias.

>>> from typing import TypeAliasType
>>> TypeAliasType('A', int).__value__
<class 'int'>`,
      run(m, _cls, name, value, params) {
        if (typeof name !== 'string' && !(name instanceof PyStr))
          return m.raise('TypeError', `typealias() argument 'name' must be str, not ${argumentName(name!)}`);
        if (!(params instanceof PyTuple)) return m.raise('TypeError', 'type_params must be a tuple');
        let defaulted = false;
        for (const p of params.items) {
          if (!(p instanceof PyTypeVar)) return BAIL;
          if (p.hasDefault()) defaulted = true;
          else if (defaulted) {
            const text = `non-default type parameter '${utf16(typeVarText(p))}' follows default type parameter`;
            return m.raise('TypeError', mkstr(text));
          }
        }
        const alias = new PyTypeAlias(name as Str, params as PyTuple, null, moduleName(m));
        alias.value = value as PyValue;
        return alias;
      },
      python: `
def __new__(cls, /, name, value, *, type_params=()):
    for p in type_params:
        if not $is_type_parameter(p):
            raise TypeError(f'Expected a type param, got {p!r}')
`,
    },
  }),
);
