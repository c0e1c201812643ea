/** `dataclasses`: classes from annotated fields. The methods are Python that is written for each class and then executed. */
import { PyClass, PyFunc, builtinFunction } from '../../values/mod.ts';
import type { ModuleSource } from '../modules.ts';
import { CLASSES } from './classes.ts';
import { FIELDS } from './fields.ts';
import { INSTANCES } from './instances.ts';
import { METHODS } from './methods.ts';

/** A class with slots is a new class: functions of the old one that name it (`super()`, `__class__`) must mean the new. */
const retarget = () =>
  builtinFunction('dataclasses', '_retarget(function, old, new, /)', {
    doc: 'Let the cells of a function that hold one class hold another one.',
    run(_m, f, old, cls) {
      if (!(f instanceof PyFunc) || !(old instanceof PyClass) || !(cls instanceof PyClass)) return false;
      let found = false;
      for (const cell of f.cells) {
        if (cell.v !== old) continue;
        cell.v = cls;
        found = true;
      }
      return found;
    },
  });

export const DATACLASSES: ModuleSource = {
  name: 'dataclasses',
  doc: 'Data classes: classes whose methods come from their annotated fields.',
  contents: () => ({ functions: [retarget()] }),
  python: FIELDS + METHODS + CLASSES + INSTANCES,
};
