/** `enum`: enumerations and flags. */
import type { ModuleSource } from '../modules.ts';
import { CLASSES } from './classes.ts';
import { CHECKS } from './checks.ts';
import { FLAGS } from './flags.ts';
import { METACLASS } from './metaclass.ts';
import { NAMESPACE } from './namespace.ts';

export const ENUM: ModuleSource = {
  name: 'enum',
  doc: 'Enumerations: sets of names bound to constant values.',
  python: NAMESPACE + METACLASS + CLASSES + FLAGS + CHECKS,
};
