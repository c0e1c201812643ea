/** Cells: what nested functions share with those around them. */
import { CELL, TUPLE } from './classes.ts';
import { PyCell, PyTuple } from './objects.ts';
import { intrinsic } from './intrinsics.ts';
import { address } from './object.ts';
import { defineConstant, defineType } from './rows.ts';
import type { Row } from './rows.ts';
import { mkstr } from './text.ts';
import { typeName } from './typeof.ts';

defineType(
  CELL,
  (v): v is PyCell => v instanceof PyCell,
  () => ({
    'cell_contents: Any': {
      doc: 'The value of the variable.',
      run: (m, self) => (self.v === undefined ? m.raise('ValueError', 'Cell is empty') : self.v),
      set(_m, self, v) {
        self.v = v;
        return null;
      },
      del(_m, self) {
        self.v = undefined;
        return null;
      },
    },
    '__repr__(self, /) -> str': {
      doc: `Return repr(self).

>>> len, str.upper
(<built-in function len>, <method 'upper' of 'str' objects>)`,
      run: (m, self) =>
        mkstr(
          self.v === undefined
            ? `<cell at ${address(m, self)}: empty>`
            : `<cell at ${address(m, self)}: ${typeName(self.v)} object at ${address(m, self.v)}>`,
        ),
    },
    ...Object.fromEntries(
      Object.entries({ lt: '<', le: '<=', eq: '==', ne: '!=', gt: '>', ge: '>=' }).map(([name, op]) => [
        `__${name}__(self, value, /)`,
        {
          doc: `Return self${op}value: the contents are compared, and an empty cell is the least.`,
          python: `
def __${name}__(self, value, /):
    pair = $cell_pair(self, value)
    return NotImplemented if pair is None else pair[0] ${op} pair[1]
`,
        } satisfies Row<PyCell>,
      ]),
    ),
  }),
  () => ({
    '__new__(cls, contents=..., /)': {
      doc: `A new cell.

>>> import types
>>> types.CellType(5).cell_contents
5`,
      run: (_m, _cls, contents) => new PyCell(contents),
    },
  }),
);
defineConstant(CELL, '__hash__', null);
intrinsic('cell_pair', 1, (_m, a, b) => {
  if (!(a instanceof PyCell && b instanceof PyCell)) return null;
  const empty = a.v === undefined || b.v === undefined;
  return new PyTuple(TUPLE, empty ? [a.v !== undefined, b.v !== undefined] : [a.v!, b.v!]);
});
