/** typing.Union, and `a | b` for types: which are joined, and how. */
import { unionText } from './aliastext.ts';
import { LIST, PyClass, TUPLE, builtinClass } from './classes.ts';
import { equal } from './equal.ts';
import {
  PyForwardRef,
  PySpecialAlias,
  PySpecialForm,
  mustBeNoTuple,
  mustBeType,
  typeArgument,
  typeOrName,
} from './forms.ts';
import { GenericAlias } from './genericalias.ts';
import { hash } from './hash.ts';
import { FrozensetHash, fromHalves, highHalf, lowHalf } from './hashing.ts';
import { allocate } from './heap.ts';
import { intrinsic } from './intrinsics.ts';
import { kind } from './kinds.ts';
import type { Machine } from './machine.ts';
import { BAIL, Bail, NOT_IMPLEMENTED, PyList, PyNative, PyStr, PyTuple, bare } from './objects.ts';
import type { PyValue } from './objects.ts';
import { defineType } from './rows.ts';
import type { Row } from './rows.ts';
import { ITEM, parametersOf } from './substitution.ts';
import { PyTypeAlias, PyTypeVar } from './typevars.ts';
import { OR_PYTHON, ROR_PYTHON } from './unionrows.ts';

export const UNION: PyClass = builtinClass('typing.Union');

export class Union extends PyNative {
  readonly args: PyTuple;
  constructor(args: PyTuple) {
    super();
    this.args = args;
    allocate(1);
  }
  get cls(): PyClass {
    return UNION;
  }
}
kind('union', Union, () => new Union(new PyTuple(TUPLE, [])), { args: [PyTuple] });

function unionable(v: PyValue): boolean {
  return (
    v === null ||
    v instanceof PyClass ||
    v instanceof GenericAlias ||
    v instanceof Union ||
    v instanceof PyTypeVar ||
    v instanceof PyTypeAlias ||
    v instanceof PyForwardRef ||
    v instanceof PySpecialForm ||
    v instanceof PySpecialAlias
  );
}

/** Whether a text beside a type of typing names a type. */
function names(text: PyValue, v: PyValue): boolean {
  const name = bare(text);
  if (!(typeof name === 'string' || name instanceof PyStr)) return false;
  return v instanceof GenericAlias ? v.typing : v instanceof PyNative && !(v instanceof PyTypeAlias) && unionable(v);
}

/** `a | b` for types; NotImplemented if one is none. */
export function makeUnion(m: Machine, a: PyValue, b: PyValue): PyValue | Bail {
  return a instanceof Union || b instanceof Union || (unionable(a) && unionable(b)) || names(a, b) || names(b, a)
    ? joined(m, [a, b])
    : NOT_IMPLEMENTED;
}

/** The union of some types: flat, without repetitions; the type itself if there is only one. */
export function joined(m: Machine, items: readonly PyValue[]): PyValue | Bail {
  const out: PyValue[] = [];
  const add = (v: PyValue): boolean => {
    const t = typeOrName(m, v);
    m.charge(out.length);
    mustBeType(m, t);
    mustBeNoTuple(m, t, 'Union[arg, ...]: each arg must be a type.');
    for (const known of out) {
      const is = equal(m, known, t);
      if (is === true) return true;
      if (is !== false) return false;
    }
    out.push(t);
    return true;
  };
  for (const v of items) {
    if (v instanceof Union) {
      for (const w of v.args.items) if (!add(w)) return BAIL;
    } else if (!add(v)) return BAIL;
  }
  return out.length === 1 ? out[0]! : new Union(new PyTuple(TUPLE, out));
}

intrinsic('union_items', 1, (_m, items) => {
  const flat = (items as PyList | PyTuple).items.flatMap((v) =>
    v instanceof Union ? v.args.items : [typeArgument(v)],
  );
  return new PyList(LIST, flat);
});
intrinsic('new_union', 1, (_m, args) => {
  const { items } = args as PyList;
  return items.length === 1 ? items[0]! : new Union(new PyTuple(TUPLE, items.slice()));
});

// ---- rows

function isUnion(v: PyValue): v is Union {
  return v instanceof Union;
}

/** `self | b` or `a | self` for an alias or union; what comes out of typing is not asked what it stands with. */
function unionWith(m: Machine, self: PyValue, [a, b]: readonly [PyValue, PyValue]): PyValue | Bail {
  return self instanceof GenericAlias && self.typing ? joined(m, [a, b]) : makeUnion(m, a, b);
}

/** Of unions and aliases. */
export const OR: Row<PyValue> = {
  doc: 'Return self|value.',
  run: (m, self, value) => unionWith(m, self, [self, value as PyValue]),
  python: OR_PYTHON,
};
export const ROR: Row<PyValue> = {
  doc: 'Return value|self.',
  run: (m, self, value) => unionWith(m, self, [value as PyValue, self]),
  python: ROR_PYTHON,
};

defineType(
  UNION,
  isUnion,
  () => ({
    '__args__: tuple[Any, ...]': {
      doc: `The alternatives.

>>> dict[str, int].__args__
(<class 'str'>, <class 'int'>)`,
      run: (_m, self) => self.args,
    },
    '__origin__: Any': {
      doc: `typing.Union.

>>> list[int].__origin__
<class 'list'>`,
      run: () => UNION,
    },
    '__parameters__: tuple[Any, ...]': {
      doc: `The type variables among the alternatives.

>>> list[int].__parameters__
()`,
      run: (_m, self) => new PyTuple(TUPLE, parametersOf(self.args.items)),
    },
    '__name__: str': {
      doc: `'Union'.

>>> (int | str).__name__
'Union'`,
      run: () => 'Union',
    },
    '__qualname__: str': {
      doc: `'Union'.

>>> (int | str).__qualname__
'Union'`,
      run: () => 'Union',
    },
    '__module__: str': {
      doc: `'typing'.

>>> (int | str).__module__
'typing'`,
      run: () => 'typing',
    },
    '__repr__(self, /) -> str': {
      doc: `Return repr(self).

>>> list[int], int | str
(list[int], int | str)`,
      run: unionText,
      python: `
def __repr__(self, /):
    return ' | '.join([$type_text(x) for x in self.__args__])
`,
    },
    '__eq__(self, value, /)': {
      doc: `Return self==value, whatever the order.

>>> list[int] == list[int], int | str == str | int
(True, True)`,
      run(m, self, other) {
        if (!(other instanceof Union)) return NOT_IMPLEMENTED;
        const a = self.args.items;
        const b = other.args.items;
        if (a.length !== b.length) return false;
        m.charge(1 + Math.floor((a.length * b.length) / 4));
        for (const v of a) {
          let hit = false;
          for (const w of b) {
            const is = equal(m, v, w);
            if (is === BAIL) return BAIL;
            if (is === true) hit = true;
          }
          if (!hit) return false;
        }
        return true;
      },
      python: `
def __eq__(self, value, /):
    if len(self.__args__) != len(value.__args__):
        return False
    for x in self.__args__:
        if x not in value.__args__:
            return False
    return True
`,
    },
    '__hash__(self, /) -> int': {
      doc: `Return hash(self).

>>> hash(list[int]) == hash(list[int])
True`,
      run(m, self) {
        const mix = new FrozensetHash();
        for (const v of self.args.items) {
          const h = hash(m, v);
          if (typeof h !== 'number' && typeof h !== 'bigint') return BAIL;
          mix.add(highHalf(h), lowHalf(h));
        }
        mix.close(self.args.items.length);
        return fromHalves(mix.high, mix.low);
      },
      python: `
def __hash__(self, /):
    return hash(frozenset(self.__args__))
`,
    },
    '__getitem__(self, item, /)': ITEM as Row<Union>,
    '__or__(self, value, /)': OR as Row<Union>,
    '__ror__(self, value, /)': ROR as Row<Union>,
    '__mro_entries__(self, bases, /)': {
      doc: `Raises TypeError: a union is no class.

>>> class C(int | str): pass
Traceback (most recent call last):
    ...
TypeError: Cannot subclass int | str`,
      python: `
def __mro_entries__(self, bases, /):
    raise TypeError(f'Cannot subclass {self!r}')
`,
    },
  }),
  () => ({
    '__class_getitem__(cls, item, /)': {
      doc: `Union[a, b] is a | b.

>>> from typing import Union
>>> Union[int, str]
int | str`,
      run(m, _cls, item) {
        const items = item instanceof PyTuple ? item.items : [item as PyValue];
        if (items.length === 0) return m.raise('TypeError', 'Cannot take a Union of no types.');
        return items.some((v) => v instanceof PyTuple) ? BAIL : joined(m, items);
      },
      python: `
def __class_getitem__(cls, item, /):
    items = item if isinstance(item, tuple) else (item,)
    for x in items:
        if isinstance(x, tuple):
            raise TypeError(f'Union[arg, ...]: each arg must be a type. Got {x!r:.100}.')
    return $union_of(items)
`,
    },
  }),
);
