/**
 * Line coverage of core/ by V8's own counters. Node runs TypeScript by blanking the types out, so lines and offsets are
 * those of the files.
 */
import { readFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
import jsTokens from 'js-tokens';

export interface FileLines {
  /** From the repository's root. */
  readonly path: string;
  /** Lines that hold code, counted from 1; and those of them that never ran. */
  readonly code: number;
  readonly missed: readonly number[];
}

const ROOT = new URL('../../', import.meta.url).href;
const BLANK: ReadonlySet<string> = new Set([
  'WhiteSpace',
  'LineTerminatorSequence',
  'SingleLineComment',
  'MultiLineComment',
]);

/** Starts to count; what is loaded from now on is seen whole. Answers what ends it. */
export async function watchLines(): Promise<() => Promise<FileLines[]>> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return async () => {
    const { result } = await session.post('Profiler.takePreciseCoverage');
    session.disconnect();
    const ran = new Map<string, Uint8Array>();
    for (const script of result) {
      if (!script.url.startsWith(`${ROOT}core/`)) continue;
      const url = script.url.replace(/\?.*$/, '');
      // Ranges stand from the outermost inwards: the last one that holds a place says whether it ran.
      const own = new Uint8Array(textOf(url).length);
      for (const f of script.functions) {
        for (const { startOffset, endOffset, count } of f.ranges) own.fill(count > 0 ? 1 : 0, startOffset, endOffset);
      }
      const all = ran.get(url);
      if (all === undefined) ran.set(url, own);
      else own.forEach((one, i) => (all[i]! |= one));
    }
    return [...ran].map(([url, own]) => linesOf(url, own)).sort((a, b) => (a.path < b.path ? -1 : 1));
  };
}

const TEXTS: Map<string, string> = new Map();

/** The text as V8 saw it. */
function textOf(url: string): string {
  let text = TEXTS.get(url);
  if (text === undefined) {
    text = stripTypeScriptTypes(readFileSync(fileURLToPath(url), 'utf8'));
    TEXTS.set(url, text);
  }
  return text;
}

function linesOf(url: string, ran: Uint8Array): FileLines {
  const missed = new Map<number, boolean>();
  let at = 0;
  let line = 1;
  for (const token of jsTokens(textOf(url))) {
    const blank = BLANK.has(token.type);
    for (const char of token.value.split('')) {
      if (char === '\n') line++;
      else if (!blank) missed.set(line, (missed.get(line) ?? true) && ran[at] === 0);
      at++;
    }
  }
  return {
    path: url.slice(ROOT.length),
    code: missed.size,
    missed: [...missed].filter(([, never]) => never).map(([n]) => n),
  };
}
