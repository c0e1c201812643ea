/**
 * Arguments that a call spreads go on the JavaScript stack, which overflows where a program has many. So a call of the core
 * spreads only what a constant bounds; a new one is a line here that says what bounds it.
 */
import { expect, it } from 'vitest';
import { sourceTexts } from './sources.ts';
import { type Lexed, code } from './lexed.ts';

/** What each file spreads, and what bounds it. */
const bounded: ReadonlyMap<string, string> = new Map([
  ['core/typos.ts: scored.slice', 'the most matches of a misspelled keyword'],
  ['core/check/annotations.ts: value.value.subarray', '4,096 bytes'],
  ['core/check/classes.ts: typedDictBase', 'one base'],
  ['core/check/formats.ts: detailed', 'the lines of one detail'],
  ['core/check/modules.ts: TYPING', 'the modules of typing'],
  ['core/check/picture.ts: canvas.draw', 'the lines around a place'],
  ['core/code/calls.ts: before', 'the bases of a generic class'],
  ['core/code/calls.ts: passed.before', 'the bases of a generic class'],
  ['core/code/decode.ts: units', '4,096 units'],
  ['core/code/displays.ts: elements', 'the most items that a display holds at once'],
  ['core/library/ast/mod.ts: fields.map', 'the fields of a node'],
  ['core/library/heapq.ts: order', 'the parts of a row'],
  ['core/library/itertools/chains.ts: CONDITIONS', 'the tools of a file'],
  ['core/library/itertools/chains.ts: GROUPING', 'the tools of a file'],
  ['core/library/math/table.ts: args', 'the parameters of a function of floats'],
  ['core/library/math/integers.ts: values', 'two parameters'],
  ['core/library/re/compile.ts: operation', 'the operands of an operation'],
  ['core/library/re/compile.ts: prefix', 'the longest prefix that is looked for'],
  ['core/library/re/programs.ts: bytes', 'the longest pattern that is kept'],
  ['core/machine/intrinsics.ts: list', 'the arguments of an intrinsic'],
  ['core/machine/protocols.ts: values', 'the operands of an instruction'],
  ['core/syntax/notation.ts: instruction', 'the operands of an instruction'],
  ['core/values/buffer.ts: bytes.subarray', '4,096 bytes'],
  ['core/values/codecs/escapes.ts: bytes.subarray', '256 bytes'],
  ['core/values/codecs/idna.ts: label', '1,024 bytes'],
  ['core/values/codecs/idna.ts: label.subarray', '4 bytes'],
  ['core/values/list.ts: values', '64 items'],
  ['core/values/rows.ts: args', 'the parameters of a row'],
]);

const OPENS = /^[([{]$/;
const CLOSES = /^[)\]}]$/;

/** The operands of `...` among the arguments of calls. */
function spreadArguments(text: string): string[] {
  const tokens = code(text);
  const found: string[] = [];
  /** Of the brackets that are open: whether it is that of a call. */
  const open: boolean[] = [];
  tokens.forEach(({ value }, i) => {
    if (OPENS.test(value)) open.push(value === '(' && isCall(tokens, i));
    else if (CLOSES.test(value)) open.pop();
    else if (value === '...' && open.at(-1) === true) found.push(path(tokens, i + 1));
  });
  return found;
}

/** Whether a parenthesis begins arguments: something is called, and no body or type follows. */
function isCall(tokens: readonly Lexed[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || !(/^(IdentifierName|PrivateIdentifier)$/.test(before.type) || /^[)\]>]$/.test(before.value))) return false;
  if (/^(if|for|while|switch|catch|return|function)$/.test(before.value)) return false;
  let depth = 0;
  let i = at;
  do {
    if (OPENS.test(tokens[i]!.value)) depth++;
    else if (CLOSES.test(tokens[i]!.value)) depth--;
    i++;
  } while (depth > 0 && i < tokens.length);
  return !/^(\{|:|=>)$/.test(tokens[i]?.value ?? '') || ['.', '?.', '?'].includes(tokens[at - 2]?.value ?? '');
}

/** The names with dots from a token on. */
function path(tokens: readonly Lexed[], from: number): string {
  let text = '';
  for (let i = from; i < tokens.length && (tokens[i]!.value === '.' || tokens[i]!.type === 'IdentifierName'); i++) text += tokens[i]!.value;
  return text;
}

it('calls of the core spread only what a constant bounds', async () => {
  const found = new Set<string>();
  for (const [file, text] of await sourceTexts()) {
    if (file.startsWith('core/')) for (const operand of spreadArguments(text)) found.add(`${file}: ${operand}`);
  }
  expect([...found].filter((one) => !bounded.has(one))).toEqual([]);
  expect([...bounded.keys()].filter((one) => !found.has(one))).toEqual([]);
});

it('sees arguments, and no arrays, objects and parameters', () => {
  expect(spreadArguments('f(...a.b, [...c]); new F(1, ...d()); x.push(...y)')).toEqual(['a.b', 'd', 'y']);
  expect(spreadArguments('f([...a], {...b}); function g(...c) {} const h = (...d) => d; class C { m(...e): void {} }')).toEqual([]);
});
