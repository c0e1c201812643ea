/** `collections._tuplegetter`: the attribute of a named tuple that gives one of its items. */
import { allocate } from './heap.ts';
import { builtinClass } from './classes.ts';
import type { PyClass } from './classes.ts';
import { intrinsic } from './intrinsics.ts';
import { kind } from './kinds.ts';
import { PyNative, PyTuple } from './objects.ts';
import type { PyValue } from './objects.ts';
import { defineType } from './rows.ts';
import { typeName } from './typeof.ts';

const ITEM_FIELD: PyClass = builtinClass('collections._tuplegetter');

export class PyItemField extends PyNative {
  readonly at: number;
  doc: PyValue;
  constructor(at: number, doc: PyValue) {
    super();
    this.at = at;
    this.doc = doc;
    allocate(2);
  }
  get cls(): PyClass {
    return ITEM_FIELD;
  }
}
kind('collections.item_field', PyItemField, () => new PyItemField(0, null), { at: 'count', doc: 'value' }, (o) => o.at >= 0);

defineType(ITEM_FIELD, (v): v is PyItemField => v instanceof PyItemField, () => ({
  '__get__(self, instance, owner=None, /)': {
    doc: `The item of a tuple.

>>> from collections import namedtuple
>>> P = namedtuple('P', 'x y')
>>> P.y.__get__(P(1, 2), P)
2`,
    run(m, self, instance) {
      if (instance === null) return self;
      if (!(instance instanceof PyTuple))
        return m.raise('TypeError', `descriptor for index '${self.at}' for tuple subclasses doesn't apply to '${typeName(instance!)}' object`);
      const v = instance.items[self.at];
      return v === undefined ? m.raise('IndexError', 'tuple index out of range') : v;
    },
  },
  '__set__(self, instance, value, /)': {
    doc: `Fields are not set.

>>> from collections import namedtuple
>>> P = namedtuple('P', 'x')
>>> P(1).x = 2
Traceback (most recent call last):
    ...
AttributeError: can't set attribute`,
    run: (m) => m.raise('AttributeError', "can't set attribute"),
  },
  '__delete__(self, instance, /)': {
    doc: `Fields are not deleted.

>>> from collections import namedtuple
>>> P = namedtuple('P', 'x')
>>> del P(1).x
Traceback (most recent call last):
    ...
AttributeError: can't delete attribute`,
    run: (m) => m.raise('AttributeError', "can't delete attribute"),
  },
  '__repr__(self, /) -> str': {
    doc: `Return repr(self).

>>> from collections import namedtuple
>>> namedtuple('P', 'x').x
_tuplegetter(0, 'Alias for field number 0')`,
    python: `
def __repr__(self, /):
    return f'_tuplegetter({$item_field_at(self)}, {self.__doc__!r})'
`,
  },
  '__doc__: Any': {
    doc: `The text of help().

>>> from collections import namedtuple
>>> namedtuple('P', 'x').x.__doc__
'Alias for field number 0'`,
    run: (_m, self) => self.doc,
    set(_m, self, value) {
      self.doc = value;
      return null;
    },
    del(_m, self) {
      self.doc = null;
      return null;
    },
  },
}));

intrinsic('item_field_at', 1, (_m, f) => (f as PyItemField).at);
