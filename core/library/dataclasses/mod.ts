/** `dataclasses`: classes from annotated fields. The methods are Python that is written for each class and then executed. */
import { PyClass, PyFunc, builtinFunction } from '../../values/mod.ts';
import type { Bound } from '../../values/mod.ts';
import type { ModuleSource } from '../modules.ts';
import { CLASSES } from './classes.ts';
import { FIELDS } from './fields.ts';
import { INSTANCES } from './instances.ts';
import { METHODS } from './methods.ts';

/**
 * A class with slots is a new class: functions of the old one that name it by `super()` or `__class__` must mean the new.
 * As in CPython, those that were written for a frozen class, and hold it by another name, go on meaning the old.
 */
const retarget = () =>
  builtinFunction('dataclasses', '_retarget(function, old, new, /)', {
    doc: 'Let the `__class__` of a function that is one class be another one.',
    run(_m, f, old, cls) {
      if (!(f instanceof PyFunc) || !(old instanceof PyClass) || !(cls instanceof PyClass)) return false;
      const { free } = (f.code as Bound).code;
      const cell = f.cells[free.findIndex(({ name }) => name === '__class__')];
      if (cell?.v !== old) return false;
      cell.v = cls;
      return true;
    },
  });

export const DATACLASSES: ModuleSource = {
  name: 'dataclasses',
  doc: 'Data classes: classes whose methods come from their annotated fields.',
  contents: () => ({ functions: [retarget()] }),
  python: FIELDS + METHODS + CLASSES + INSTANCES,
};
