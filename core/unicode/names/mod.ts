// Character names: the door of a room beside core/unicode, apart because its table is as large as the rest together.
export { codePointOf, lookup, nameOf } from './names.ts';
