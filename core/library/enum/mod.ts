/** `enum`: enumerations and flags. */
import type { ModuleSource } from '../modules.ts';
import { CLASSES } from './classes.ts';
import { CHECKS } from './checks.ts';
import { FLAGS } from './flags.ts';
import { METACLASS } from './metaclass.ts';
import { NAMESPACE } from './namespace.ts';
import { flagClass, memberClass, metaClass, propertyClass, readers } from './methods.ts';
import { shortcuts } from './shortcuts.ts';

export const ENUM: ModuleSource = {
  name: 'enum',
  doc: 'Enumerations: sets of names bound to constant values.',
  contents() {
    const members = [
      ['_Member', memberClass()],
      ['_Flag', flagClass()],
      ['_EnumType', metaClass()],
      ['_Property', propertyClass()],
    ] as const;
    return { functions: [...shortcuts(), ...readers()], members: () => members };
  },
  python: NAMESPACE + METACLASS + CLASSES + FLAGS + CHECKS,
};
