/* The door of the room: `tokenize`, the kinds of tokens, and the values of literals. */

export { tokenize } from './tokenize.ts';
export type { TokenizeOptions, Tokens, Warning } from './tokenize.ts';
export { numberValue } from './numbers.ts';
export type { NumberValue } from './numbers.ts';
export { decodeBytes, decodeString, joinStrings } from './strings.ts';
export type { BytesValue, StringFault, StringValue } from './strings.ts';
