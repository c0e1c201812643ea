/** `math`: the functions of the C standard (ours, the same bits on every machine: values/libm), and those on integers. */
import { intrinsic, PyFloat, PyTuple } from '../../values/mod.ts';
import { contentsOf } from '../modules.ts';
import type { ModuleSource } from '../modules.ts';
import { floatFunctions } from './floats.ts';
import { integerFunctions } from './integers.ts';
import { logarithmFunctions } from './logarithms.ts';
import { roundingFunctions } from './rounding.ts';
import { sequenceFunctions } from './sequences.ts';
import { TABLE, answer } from './table.ts';

intrinsic('math', 1, (m, name, args) => {
  contentsOf(MATH);
  return answer(
    m,
    TABLE.get(name as string)!,
    (args as PyTuple).items.map((v) => (v as PyFloat).v),
  );
});

export const MATH: ModuleSource = {
  name: 'math',
  doc: 'This module provides access to the mathematical functions defined by the C standard.',
  contents() {
    return {
      functions: [
        ...floatFunctions(),
        ...logarithmFunctions(),
        ...roundingFunctions(),
        ...integerFunctions(),
        ...sequenceFunctions(),
      ],
      members: () => [
        ['pi', new PyFloat(Math.PI)],
        ['e', new PyFloat(Math.E)],
        ['tau', new PyFloat(2 * Math.PI)],
        ['inf', new PyFloat(Infinity)],
        ['nan', new PyFloat(NaN)],
      ],
    };
  },
};
