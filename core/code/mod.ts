/** The door of the room `code`: what Python source is compiled to, as data, and what can be asked of it. */

export { ConstantPool } from './constants.ts';
export type { ObjectConstant } from './constants.ts';
export type {
  BinaryOp,
  Block,
  Code,
  CompileWarning,
  CodeKind,
  CompareOp,
  Constant,
  Control,
  Exit,
  Flat,
  FlatOp,
  InplaceOp,
  Instr,
  Jump,
  Op,
  Params,
  Reg,
  Simple,
  Tree,
  UnaryOp,
  Unit,
} from './ir.ts';
export {
  destOf,
  eachBlock,
  eachRead,
  eachTree,
  eachWrite,
  effectOf,
  fieldOf,
  nodeShape,
  spends,
  treeShape,
} from './operands.ts';
export type { Effect, Field, Role, Shape } from './operands.ts';
export { callTicks, roundTicks } from './costs.ts';
export { canPause, isStepped, lookPc, opAt, placeOf, stepCount, stepPcs, stepsOf } from './steps.ts';
export type { Stepped } from './steps.ts';
export { flatten, weight } from './flatten.ts';
export { has, live } from './live.ts';
export type { Live } from './live.ts';
export { encode, FORMAT as CODE_FORMAT } from './encode.ts';
export type { Data } from './encode.ts';
export { decode } from './decode.ts';
export { verify } from './verify.ts';
export type { Allowed } from './verify.ts';
export { hash, hex, sha256 } from './hash.ts';
export { waits } from './late.ts';
export { compile } from './lower.ts';
export type { CompileOptions } from './lower.ts';
export { print } from './print.ts';
export type { PrintOptions } from './print.ts';
export { BUILTINS } from './builtins.ts';
export type { Builtin } from './builtins.ts';
