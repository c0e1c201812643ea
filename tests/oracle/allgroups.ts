/* All groups of functions that numbers.ts compares with CPython. */
import { complexGroups } from './complexgroups.ts';
import { floatGroups } from './floatgroups.ts';
import { intGroups } from './numbergroups.ts';
import type { Group } from './numbergroups.ts';
import { textGroups } from './textgroups.ts';

export const allGroups: readonly Group[] = [...intGroups, ...floatGroups, ...complexGroups, ...textGroups];
