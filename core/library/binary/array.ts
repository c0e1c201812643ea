/** `array`: sequences of numbers of one type. */
import type { ModuleSource } from '../modules.ts';
import './arraymethods.ts';
import { ARRAY_CLASS, TYPECODES } from './arrayobject.ts';

export const ARRAY: ModuleSource = {
  name: 'array',
  doc: 'This module defines an object type which can efficiently represent an array of basic values.',
  contents: () => ({
    members: () => [
      ['array', ARRAY_CLASS],
      ['ArrayType', ARRAY_CLASS],
      ['typecodes', TYPECODES],
    ],
  }),
  python: `
import sys as _sys

if 'collections._sequences' in _sys.modules:
    # The other way round that module does it.
    _sys.modules['collections._sequences'].MutableSequence.register(array)
`,
};
