/** Who may import whom. The table is the design; a new arrow is a line here that a reviewer sees. */
import { expect, it } from 'vitest';
import { sourceTexts } from './sources.ts';
import { code, importsOf } from './lexed.ts';

/** Rooms of core in the order a program walks through them, and the doors each may open. */
const rooms: ReadonlyMap<string, readonly string[]> = new Map([
  ['source', []],
  ['unicode', []],
  ['tokens', ['source', 'unicode']],
  ['syntax', ['tokens', 'source', 'unicode']],
  ['symbols', ['syntax', 'source']],
  ['code', ['symbols', 'syntax', 'source']],
  ['values', ['code', 'unicode']],
  ['library', ['values', 'unicode']],
  ['machine', ['values', 'code']],
  ['check', ['syntax', 'symbols', 'source', 'library', 'unicode']],
  ['snapshot', ['machine', 'values', 'code', 'library']],
]);

/** Arrows that carry types and nothing else. */
const typesOnly = new Set(['values > code']);

/** Parts of a room that are too large to come with it, and so have a door of their own. */
const wings: ReadonlyMap<string, string> = new Map([['core/unicode/names/mod.ts', 'character names']]);

/** Doors that platforms may open. */
const doors: ReadonlySet<string> = new Set(['core/mod.ts', 'core/check/mod.ts']);

/** Packages that have one user. */
const owned: ReadonlyMap<string, string> = new Map([
  ['cbor-x', 'platforms/codec.ts'],
  ['@noble/hashes', 'platforms/codec.ts'],
]);

/** What is wrong with the imports of one source. */
function complaints(path: string, text: string): string[] {
  const found = importsOf(text).flatMap(({ from, line, typeOnly }) => {
    const wrong = judge(path, from, typeOnly);
    return wrong === null ? [] : [`${path}:${line}: '${from}': ${wrong}`];
  });
  return /^core\/(\w+\/)?mod\.ts$/.test(path) ? [...found, ...doorComplaints(path, text)] : found;
}

function judge(path: string, from: string, typeOnly: boolean): string | null {
  const inCore = path.startsWith('core/');
  if (!from.startsWith('.')) return inCore ? 'core has no dependency' : judgePackage(path, from);
  // Queries make copies of one module; one file has them.
  const target = resolve(path, path === 'core/machine/copies.ts' ? from.replace(/\?\d+&copy$/, '') : from);
  if (!target.endsWith('.ts')) return 'imports end in .ts';
  return inCore ? judgeCore(path, target, typeOnly) : judgePlatform(path, target);
}

function judgeCore(path: string, target: string, typeOnly: boolean): string | null {
  const room = roomOf(path);
  const other = roomOf(target);
  if (!target.startsWith('core/')) return 'core imports nothing outside itself';
  // Beside the rooms stand the files of the core's own door: they open the rooms' doors, and each other.
  if (room === null) {
    if (other === null) return /^core\/\w+\.ts$/.test(target) ? null : 'outside of the core';
    return target === `core/${other}/mod.ts` ? null : 'core/mod.ts opens doors only';
  }
  if (other === null) return 'no room imports core/mod.ts';
  if (!rooms.has(room)) return `the room ${room} is not in the table`;
  if (room === other) return target === `core/${room}/mod.ts` ? 'inside a room, import the file itself' : null;
  if (!rooms.get(room)!.includes(other)) return `${room} may not import ${other}`;
  if (target !== `core/${other}/mod.ts` && !wings.has(target))
    return `only the door core/${other}/mod.ts may be imported`;
  if (typesOnly.has(`${room} > ${other}`) && !typeOnly) return `${room} may import types only from ${other}`;
  return null;
}

function judgePlatform(path: string, target: string): string | null {
  const folder = folderOf(path);
  if (target.startsWith('core/')) {
    if (!doors.has(target)) return 'only the door core/mod.ts may be imported, or that of the checker';
    return folder === null ? null : 'a platform reaches the core through platforms/*.ts';
  }
  if (!target.startsWith('platforms/')) return 'outside of the tree';
  const other = folderOf(target);
  if (other === null || other === folder) return null;
  return folder === null ? 'portable files import no platform' : 'a platform imports no other platform';
}

function judgePackage(path: string, from: string): string | null {
  for (const [name, owner] of owned)
    if ((from === name || from.startsWith(`${name}/`)) && path !== owner) return `only ${owner} may import it`;
  if (folderOf(path) === null && /^(node|bun|jsr|npm|cloudflare):|^bun$|^@hono\/node-server/.test(from))
    return 'portable files import nothing of a platform';
  return null;
}

/** A door is a list of exports by name, and imports that only load a file of the room (`import './types.ts'`). */
function doorComplaints(path: string, text: string): string[] {
  const stars = importsOf(text).filter(({ star }) => star);
  const found = stars.map(({ line }) => `${path}:${line}: a door names what it exports`);
  if (path === 'core/mod.ts') return found;
  const tokens = code(text);
  for (let i = 0; i < tokens.length;) {
    const statement = tokens.slice(i).findIndex(({ type }) => type === 'StringLiteral');
    if (tokens[i]!.value === 'import' && tokens[i + 1]?.type === 'StringLiteral') {
      i += tokens[i + 2]?.value === ';' ? 3 : 2;
      continue;
    }
    const starts = tokens[i]!.value === 'export' && /^(\{|type)$/.test(tokens[i + 1]?.value ?? '');
    const names = tokens.slice(i + 1, i + Math.max(statement, 0));
    if (!starts || statement < 0 || names.some(({ type, value }) => type === 'Punctuator' && !/^[{},]$/.test(value))) {
      found.push(`${path}:${tokens[i]!.line}: a door is a list of exports, no logic`);
      break;
    }
    i += statement + 1;
    if (tokens[i]?.value === ';') i++;
  }
  return found;
}

function resolve(path: string, from: string): string {
  const parts = path.split('/').slice(0, -1);
  for (const step of from.split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '.') parts.push(step);
  }
  return parts.join('/');
}

function roomOf(path: string): string | null {
  return /^core\/(\w+)\//.exec(path)?.[1] ?? null;
}

function folderOf(path: string): string | null {
  return /^platforms\/([\w-]+)\//.exec(path)?.[1] ?? null;
}

it('only the arrows of the table are there', async () => {
  const texts = await sourceTexts();
  expect(texts.size).toBeGreaterThan(0);
  expect([...texts].flatMap(([path, text]) => complaints(path, text)).join('\n')).toBe('');
});

it('sees every form of import', () => {
  const found = importsOf(`
    import './a.ts';
    import { b, type B } from './b.ts'; import type { C } from './c.ts';
    import { type D, type E } from './d.ts';
    import * as e from './e.ts';
    export { f } from './f.ts'; export type { G } from './g.ts'; export * from './h.ts';
    const i = await import('./i.ts'); const j = import(name);
    export const k = { import: 'x', from: './no.ts' }; export function l() { return './no.ts'; }
    export type { M }; export { k as n };
    const o = 'import { x } from "./no.ts"'; // import './no.ts'
    console.log(import.meta.url, './no.ts');`);
  expect(found.map(({ from }) => from)).toEqual([
    ...['./a.ts', './b.ts', './c.ts', './d.ts', './e.ts', './f.ts', './g.ts', './h.ts', './i.ts', '(computed)'],
  ]);
  expect(found.filter(({ typeOnly }) => typeOnly).map(({ from }) => from)).toEqual(['./c.ts', './d.ts', './g.ts']);
  expect(found.filter(({ star }) => star).map(({ from }) => from)).toEqual(['./h.ts']);
});

it.each([
  ['core/source/text.ts', "import { x } from '../tokens/mod.ts'", 'source may not import tokens'],
  ['core/tokens/a.ts', "import { x } from '../source/text.ts'", 'only the door'],
  ['core/tokens/a.ts', "export { x } from '../values/mod.ts'", 'tokens may not import values'],
  ['core/values/list.ts', "import { x } from '../code/mod.ts'", 'types only'],
  ['core/values/list.ts', "import { x, type Y } from '../code/mod.ts'", 'types only'],
  ['core/values/list.ts', "import { x } from './mod.ts'", 'the file itself'],
  ['core/library/re/match.ts', "import { x } from '../../machine/mod.ts'", 'library may not import machine'],
  ['core/symbols/scope.ts', "import { x } from '../unicode/mod.ts'", 'symbols may not import unicode'],
  ['core/machine/run.ts', "import { x } from '../mod.ts'", 'no room imports core/mod.ts'],
  ['core/machine/run.ts', "import { x } from '../../platforms/codec.ts'", 'nothing outside'],
  ['core/machine/run.ts', "import { x } from 'node:fs'", 'no dependency'],
  ['core/machine/run.ts', "const x = await import('cbor-x')", 'no dependency'],
  ['core/machine/run.ts', "import { x } from './frames'", 'end in .ts'],
  ['core/attic/run.ts', "import { x } from '../source/mod.ts'", 'not in the table'],
  ['core/mod.ts', "export { x } from './machine/run.ts'", 'doors only'],
  ['core/values/mod.ts', "export * from './list.ts'", 'names what it exports'],
  ['core/values/mod.ts', "export { x } from './list.ts'\nexport const y = 1", 'no logic'],
  ['core/values/mod.ts', "import { x } from './list.ts'\nexport { x }", 'no logic'],
  ['platforms/module.ts', "import { x } from '../core/machine/mod.ts'", 'only the door core/mod.ts'],
  ['platforms/app.ts', "import { x } from './deno/server.ts'", 'no platform'],
  ['platforms/app.ts', "import { x } from 'node:sqlite'", 'nothing of a platform'],
  ['platforms/app.ts', "import { x } from 'cbor-x/index-no-eval'", 'only platforms/codec.ts'],
  ['platforms/deno/server.ts', "import { x } from '../bun/server.ts'", 'no other platform'],
  ['platforms/deno/server.ts', "import { x } from '../../core/mod.ts'", 'through platforms'],
])('complains about %s: %s', (path, text, message) => {
  expect(complaints(path, text).join('\n')).toContain(message);
});

it.each([
  ['core/tokens/a.ts', "import { x } from '../source/mod.ts'; import { y } from './b.ts'"],
  ['core/values/list.ts', "import type { X } from '../code/mod.ts'; import { y } from '../unicode/mod.ts'"],
  ['core/unicode/tables/a.ts', "import { x } from '../packed.ts'"],
  ['core/values/mod.ts', "/** A door. */\nexport { x, type X } from './list.ts';\nexport type { Y } from './dict.ts'"],
  ['core/mod.ts', "import { x } from './machine/mod.ts'\nexport const y = x()"],
  ['platforms/module.ts', "import { x } from '../core/mod.ts'; import { y } from './codec.ts'"],
  ['platforms/codec.ts', "import { x } from 'cbor-x/index-no-eval'; import { y } from '@noble/hashes/hmac.js'"],
  ['platforms/bun/server.ts', "import { x } from '../app.ts'; import { y } from './store.ts'; import 'bun:sqlite'"],
])('accepts %s: %s', (path, text) => {
  expect(complaints(path, text)).toEqual([]);
});
