/** None, Ellipsis and NotImplemented: one object each. */
import { ELLIPSIS_TYPE, NONE_TYPE, NOT_IMPLEMENTED_TYPE } from './classes.ts';
import type { PyClass } from './classes.ts';
import { ELLIPSIS, NOT_IMPLEMENTED, PyConst, PyTuple } from './objects.ts';
import type { PyValue } from './objects.ts';
import type { PyDict } from './dict.ts';
import { defineType } from './rows.ts';
import type { Row } from './rows.ts';

/** The constructor of a type with one object. */
function only(name: string, value: PyValue): Record<string, Row<PyClass>> {
  return {
    '__new__(cls, /, *args, **kwargs)': {
      doc: `Return the one object of the type.

>>> type(None)() is None
True`,
      run(m, _cls, args, kwargs) {
        if ((args as PyTuple).items.length > 0 || (kwargs as PyDict).live > 0)
          return m.raise('TypeError', `${name} takes no arguments`);
        return value;
      },
    },
  };
}

defineType(
  NONE_TYPE,
  (v): v is null => v === null,
  () => ({
    '__bool__(self, /) -> bool': {
      doc: `True if self else False

>>> bool(None)
False`,
      run: () => false,
    },
    '__repr__(self, /) -> str': {
      doc: `Return repr(self).

>>> repr(None), repr(...), repr(NotImplemented)
('None', 'Ellipsis', 'NotImplemented')`,
      run: () => 'None',
    },
    '__eq__(self, value, /)': {
      doc: `Return self==value.

>>> None == None
True`,
      run: (_m, _self, value) => (value === null ? true : NOT_IMPLEMENTED),
    },
    '__hash__(self, /) -> int': {
      doc: `Return hash(self).

>>> hash(None) == hash(None)
True`,
      run: () => 0xfca86420,
    },
  }),
  only('NoneType', null),
);

defineType(
  ELLIPSIS_TYPE,
  (v): v is PyConst => v === ELLIPSIS,
  () => ({
    '__repr__(self, /) -> str': {
      doc: `Return repr(self).

>>> repr(None), repr(...), repr(NotImplemented)
('None', 'Ellipsis', 'NotImplemented')`,
      run: () => 'Ellipsis',
    },
    '__reduce__(self, /) -> str': {
      doc: `Helper for copy: its name.

>>> Ellipsis.__reduce__()
'Ellipsis'`,
      run: () => 'Ellipsis',
    },
  }),
  only('EllipsisType', ELLIPSIS),
);

defineType(
  NOT_IMPLEMENTED_TYPE,
  (v): v is PyConst => v === NOT_IMPLEMENTED,
  () => ({
    '__repr__(self, /) -> str': {
      doc: `Return repr(self).

>>> repr(None), repr(...), repr(NotImplemented)
('None', 'Ellipsis', 'NotImplemented')`,
      run: () => 'NotImplemented',
    },
    '__reduce__(self, /) -> str': {
      doc: `Helper for copy: its name.

>>> NotImplemented.__reduce__()
'NotImplemented'`,
      run: () => 'NotImplemented',
    },
    '__bool__(self, /) -> bool': {
      doc: `Raises TypeError.

>>> bool(None)
False`,
      run: (m) => m.raise('TypeError', 'NotImplemented should not be used in a boolean context'),
    },
  }),
  only('NotImplementedType', NOT_IMPLEMENTED),
);
