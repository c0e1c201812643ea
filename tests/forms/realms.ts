/**
 * Programs in a realm of their own. In a test's process, most of what is made at first use has been made by the cases before; a
 * program of a user is often the first that its isolate runs.
 *
 * `npm run cases:first -- [FILE…]` runs each case so, which takes some minutes; the suite has a part of them.
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { Script, createContext } from 'node:vm';
import { build } from 'esbuild';
import { caseFilePaths, pathOf } from '../oracle/casefiles.ts';
import { type CaseFile, parseCases } from '../python/format.ts';
import type { Failure } from '../python/modes.ts';
import type { Answer, Beside } from '../python/subject.ts';

/** Case files whose programs work on files of the host, which is beside the realm. */
export const HOSTED: ReadonlySet<string> = new Set(['modules/hostfiles.py']);

/** What a realm that has not run anything can do. */
export interface Realm {
  /** Runs the case of that number. */
  first: (file: CaseFile, number: number) => Promise<Failure | null>;
  /** Goes on with a dump of it. */
  resume: (file: CaseFile, number: number, dump: Uint8Array, beside: Beside) => Promise<Answer>;
  /** Those of the names that no built-in class has, though no module has been imported. */
  unknownClasses: (names: readonly string[]) => string[];
}

const ENTRY = `
import { builtinClassNamed } from './core/library/mod.ts';
import { callHost } from './tests/python/hosts.ts';
import { runCase } from './tests/python/modes.ts';
import { loadSubject } from './tests/python/subject.ts';
export async function first(file, number) {
  return runCase(await loadSubject(), file, file.cases[number], 'plain');
}
export async function resume({ scriptName, cases }, number, dump, beside) {
  const subject = await loadSubject();
  return subject.resume(Uint8Array.from(dump), beside, { scriptName, hosts: cases[number].hosts, callHost, limits: {} });
}
export function unknownClasses(names) {
  return names.filter((name) => builtinClassNamed(name) === undefined);
}
`;

/** Compiles the interpreter once; each call evaluates it anew. */
export async function realms(): Promise<() => Realm> {
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: fileURLToPath(new URL('../../', import.meta.url)), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'bundle',
    target: 'es2024',
    logLevel: 'error',
  });
  const script = new Script(`${outputFiles[0]!.text}\nbundle`, { filename: 'realm.js' });
  // What the core may ask of its platform, and the codecs of the tests.
  const platform = { TextDecoder, TextEncoder, URL, performance, console };
  return () => script.runInContext(createContext({ ...platform })) as Realm;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const open = await realms();
  let passed = 0;
  let failed = 0;
  for (const path of caseFilePaths(process.argv.slice(2))) {
    if (HOSTED.has(path)) continue;
    const file = parseCases(path, readFileSync(pathOf(path), 'utf8'));
    for (let i = 0; i < file.cases.length; i++) {
      const failure = await open().first(file, i);
      if (failure === null) passed++;
      else {
        failed++;
        console.log(`${path}:${failure.line}: ${failure.title}\n${failure.text}\n`);
      }
    }
  }
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed > 0 || passed === 0 ? 1 : 0);
}
