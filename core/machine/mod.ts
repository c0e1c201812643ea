/** The door of the machine room. */
import './language.ts';
import './stack.ts';
import './system.ts';

export { earlierHash, earlierReleases } from './earlier.ts';
export type { EarlierPython, Edit, Release } from './earlier.ts';
export { shippedCode, shippedFunctionOf } from './shipped.ts';
export { wiring } from './wiring.ts';
export type { Wiring } from './wiring.ts';
export { EngineFault, Run } from './runs.ts';
export type { Chunk, Outcome, RunOptions } from './runs.ts';
export type { CallAnswer } from './tasks.ts';
export { counted, freshAllowance } from './limits.ts';
export type { Allowance } from './limits.ts';
export { DEFAULT_LIMITS } from './defaults.ts';
export type { Limits } from './defaults.ts';
export { hookSpecials } from './specials.ts';
export { findPatches } from './patches.ts';
export { AUTO, FLAT, FRESH, STEPS, Stop, VM, link } from './vm.ts';
export type { Request } from './vm.ts';
export { makeException } from './pending.ts';
export { warningTexts } from './warnings.ts';
export { isModuleKey, runsInModule } from './code.ts';
export { bind, complete, instancesIn, iterableOf, flatOf, liveAt, opAt, rootOf, shippedName } from './code.ts';
export { builtinNamed } from './builtin.ts';
