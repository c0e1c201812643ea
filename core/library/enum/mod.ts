/** `enum`: enumerations and flags. */
import { callerModule } from '../caller.ts';
import { later } from '../later.ts';
import type { ModuleSource } from '../modules.ts';
import { CLASSES } from './classes.ts';
import { CHECKS } from './checks.ts';
import { DATA } from './data.ts';
import { FLAGS } from './flags.ts';
import { METACLASS } from './metaclass.ts';
import { NAMESPACE } from './namespace.ts';
import { flagClass, memberClass, metaClass, propertyClass, readers } from './methods.ts';
import { shortcuts } from './shortcuts.ts';

const LATER = [
  'FlagBoundary', 'STRICT', 'CONFORM', 'EJECT', 'KEEP', 'Flag', 'IntFlag', 'EnumCheck', 'CONTINUOUS', 'NAMED_FLAGS', 'UNIQUE',
  'verify', 'bin', 'show_flag_values', 'global_flag_repr',
]; // prettier-ignore

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
    return { functions: [...shortcuts(), ...readers(), callerModule('enum')], members: () => members };
  },
  python: NAMESPACE + METACLASS + CLASSES + later({ _enumdata: ['ReprEnum', 'IntEnum', 'StrEnum'], _enumflags: LATER }),
};

/** Enumerations of another type. */
export const ENUM_DATA: ModuleSource = {
  name: '_enumdata',
  doc: 'Enumerations whose members are values of another type.',
  python: DATA,
};

/** What needs flags, or is needed less often than the rest. */
export const ENUM_FLAGS: ModuleSource = {
  name: '_enumflags',
  doc: 'Flags, and checks of enumerations.',
  python: FLAGS + CHECKS,
};
