/**
 * Words that the core does not say: the clock, chance, the locale, the host's globals, generated code, waiting, and
 * functions whose results differ between engines. The rules read tokens, so strings and comments may say anything.
 */
import { expect, it } from 'vitest';
import { sourceTexts } from './sources.ts';
import { type Lexed, code, lex } from './lexed.ts';

/** Names that no source of the core uses as a variable. */
const names: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Date: 'the clock belongs to the host',
    Intl: 'locales differ between engines',
    console: 'the core prints through its host',
    globalThis: 'the core reaches nothing by name',
    self: 'the core reaches nothing by name',
    window: 'the core reaches nothing by name',
    process: 'the core reaches nothing by name',
    eval: 'no generated code',
    Function: 'no generated code',
    WebAssembly: 'no generated code',
    await: 'the core never waits',
    async: 'the core never waits',
    Promise: 'the core never waits',
    setTimeout: 'the core never waits',
    TextEncoder: 'not there in every engine the core runs on',
    TextDecoder: 'not there in every engine the core runs on',
    performance: 'the clock belongs to the host',
    crypto: 'chance belongs to the host',
    Proxy: 'values are plain data',
    require: 'imports are declared',
  }),
);

/** `self` and `process` are also what parameters are called; there only these uses mean the global. */
const onlyBefore: ReadonlyMap<string, RegExp> = new Map([
  ['self', /^$/],
  ['process', /^\.$/],
  ['window', /^\.$/],
  ['crypto', /^\.$/],
  ['performance', /^\.$/],
  ['Function', /^\($/],
  ['async', /^(function|\(|\*|[A-Za-z_$][\w$]*)$/],
  ['require', /^\($/],
]);

/** Properties nobody asks for, whatever the object. */
const properties: ReadonlyMap<string, string> = new Map(
  Object.entries({
    localeCompare: 'locales differ between engines',
    toLocaleString: 'locales differ between engines',
    toLocaleUpperCase: 'locales differ between engines',
    toLocaleLowerCase: 'locales differ between engines',
    normalize: "the engine's Unicode is not CPython's: use core/unicode",
    __proto__: 'values have no prototypes',
  }),
);

const inexact =
  'pow exp expm1 log log2 log10 log1p sin cos tan asin acos atan atan2 sinh cosh tanh asinh acosh atanh cbrt hypot';
const math: ReadonlyMap<string, string> = new Map([
  ['random', 'chance belongs to the host'],
  ...inexact.split(' ').map((name) => [name, 'its last bit differs between engines: use core/values/libm'] as const),
]);

function complaints(path: string, text: string): string[] {
  const tokens = code(text);
  const found = tokens.flatMap((token, at) => {
    const wrong = path.startsWith('core/') ? coreWord(tokens, at) : anywhere(tokens, at);
    return wrong === null ? [] : [`${path}:${token.line}: ${token.value}: ${wrong}`];
  });
  const remarks = lex(text).filter(({ type }) => type.endsWith('Comment'));
  const notes = remarks.filter(({ value }) =>
    /\b(TODO|FIXME|XXX|HACK)\b|@ts-(ignore|expect-error|nocheck)/.test(value),
  );
  return [...found, ...notes.map(({ line }) => `${path}:${line}: no unfinished work, no silenced compiler`)];
}

function coreWord(tokens: readonly Lexed[], at: number): string | null {
  const { type, value } = tokens[at]!;
  const before = tokens[at - 1]?.value ?? '';
  const after = tokens[at + 1]?.value ?? '';
  if (type === 'RegularExpressionLiteral')
    return /\\[pP]\{/.test(value) ? "the engine's Unicode is not CPython's: use core/unicode" : null;
  if (value === '**' || value === '**=') return power(tokens, at);
  if (value === '??' && after !== 'null' && isGuestValue(tokens, at)) return 'None is a value that counts: ask for undefined';
  if (type !== 'IdentifierName') return null;
  if (before === '.' || before === '?.') {
    const owner = tokens[at - 2]?.value === 'Math' && before === '.';
    return (owner ? math.get(value) : undefined) ?? properties.get(value) ?? null;
  }
  if (value === 'Math') return after === '.' ? null : 'name the function where it is used';
  const wrong = names.get(value);
  if (wrong === undefined) return anywhere(tokens, at);
  if (isKey(before, after)) return null;
  const rule = onlyBefore.get(value);
  return rule === undefined || rule.test(after) ? wrong : null;
}

/** Rules for every source. */
function anywhere(tokens: readonly Lexed[], at: number): string | null {
  const { type, value } = tokens[at]!;
  const before = tokens[at - 1]?.value ?? '';
  const after = tokens[at + 1]?.value ?? '';
  if (type !== 'IdentifierName' || before === '.' || before === '?.' || isKey(before, after)) return null;
  if (value === 'any' && /^(:|as|<|\||&|,|=>|is|extends|=)$/.test(before) && /^([;,)>[\]=|&{}]|>+|=>|)$/.test(after))
    return 'unknown, or a type';
  if (value === 'eval' && after === '(') return 'no generated code';
  if (value === 'Function' && (before === 'new' || after === '(')) return 'no generated code';
  return null;
}

/** Functions that answer a value of the program, or undefined. */
const lookups = new Set(['getStr', 'strItem', 'valueAt', 'valueIn', 'contextValue', 'ownAttr', 'own', 'defaultNow']);

/** Whether what ends before `at` may be None, which JavaScript's null stands for: the value of a cell, or of a look-up. */
function isGuestValue(tokens: readonly Lexed[], at: number): boolean {
  let i = at - 1;
  if (tokens[i]!.value === 'v') return /^\??\.$/.test(tokens[i - 1]!.value);
  if (tokens[i]!.value !== ')') return false;
  for (let depth = 0; ; i--) {
    const { value } = tokens[i]!;
    if (value === ')') depth++;
    else if (value === '(' && --depth === 0) break;
  }
  return lookups.has(tokens[i - 1]!.value);
}

/** Powers are exact for bigints, and for powers of two; others differ between engines. */
function power(tokens: readonly Lexed[], at: number): string | null {
  const exact = [tokens[at - 1], tokens[at + 1]].some((token) => /^\d+n$/.test(token?.value ?? ''));
  const left = tokens[at - 1];
  if (exact || (left?.value === '2' && tokens[at]!.value === '**') || left?.value === 'bigint') return null;
  return 'say 2 ** n, or use bigints: other powers differ between engines';
}

/** A property's name in a literal, an interface or a class. */
function isKey(before: string, after: string): boolean {
  return (after === ':' || after === '?') && /^[{,;}]$|^readonly$/.test(before);
}

it('no source says a forbidden word', async () => {
  const texts = await sourceTexts();
  expect(texts.size).toBeGreaterThan(0);
  expect([...texts].flatMap(([path, text]) => complaints(path, text)).join('\n')).toBe('');
});

it.each([
  'const now = Date.now()',
  'const d = new Date()',
  'x = Math.random()',
  'x = Math.pow(2, 3)',
  'x = Math.hypot(a, b)',
  'const { sin } = Math',
  'x = a ** b',
  'const v = cell.v ?? other',
  'const v = found?.v ?? other',
  'const v = dict.getStr(name(1)) ?? other',
  'x **= 3',
  'x = 10 ** n',
  'new Intl.Collator()',
  'eval(text)',
  'const f = eval',
  "new Function('return 1')",
  "Function('return 1')",
  'console.log(x)',
  'globalThis.x = 1',
  'const x = await y',
  'async function f() {}',
  'const f = async () => 1',
  'const f = async x => x',
  'return new Promise(f)',
  'names.sort((a, b) => a.localeCompare(b))',
  "text.normalize('NFKC')",
  'x = process.env',
  'x = /\\p{L}/u.test(text)',
  'let x: any',
  'const x = y as any',
  'function f(x: any, y: Map<string, any>) {}',
  'type X = Promise<void>',
  'new Proxy({}, {})',
  '// TODO: later',
  '// @ts-ignore',
])('the core does not say: %s', (text) => {
  expect(complaints('core/machine/run.ts', text)).not.toEqual([]);
});

it.each([
  "row('eval(source, globals=None, locals=None, /) -> object')",
  "'await Date console globalThis'; `eval ${x} Date`; // eval, Date, await",
  'node.await; token.eval(); x.Date; kinds.any; this.async',
  'const o = { await: 1, eval: 2, any: 3, async: 4 }; interface K { await: Node; Date?: X; readonly eval: Y }',
  'function append(self, process) { return self.items[process] }',
  'x = Math.floor(y) + Math.sqrt(z) + Math.trunc(w) * 2 ** 32 + Number(2n ** 64n)',
  'const any = rows.length; if (any) return any(rows)',
  'x = /[a-z]+/.test(text) ? a : b',
  'let f: (x: number) => Function0',
])('the core may say: %s', (text) => {
  expect(complaints('core/machine/run.ts', text)).toEqual([]);
});

it('platforms wait and read clocks, but generate no code and know their types', () => {
  expect(complaints('platforms/app.ts', 'const x = await f(Date.now(), console)')).toEqual([]);
  expect(complaints('platforms/app.ts', 'let x: any')).not.toEqual([]);
  expect(complaints('platforms/app.ts', 'eval(x)')).not.toEqual([]);
  expect(complaints('platforms/app.ts', "new Function('x')")).not.toEqual([]);
});
