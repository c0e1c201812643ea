/**
 * Line coverage of core/ by V8's own counters. Node runs TypeScript by blanking the types out, so lines and offsets are
 * those of the files.
 */
import { readFileSync, readdirSync } from 'node:fs';
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

/** What V8 tells of a script. */
interface Script {
  readonly url: string;
  readonly functions: readonly {
    readonly ranges: readonly { readonly startOffset: number; readonly endOffset: number; readonly count: number }[];
  }[];
}

const ROOT = new URL('../../', import.meta.url).href;
const CORE = `${ROOT}core/`;
const BLANK: ReadonlySet<string> = new Set([
  'WhiteSpace',
  'LineTerminatorSequence',
  'SingleLineComment',
  'MultiLineComment',
]);

/** What ran of each file, in this process and in others. */
export class LineCount {
  /** By URL, for each character whether it ran. */
  readonly #ran: Map<string, Uint8Array> = new Map();

  add(scripts: readonly Script[]): void {
    for (const script of scripts) {
      // A file that a test reads as text (`x.ts?raw`) is a module, too, whose mark is part of its name.
      if (!script.url.startsWith(CORE) || !/\.ts(?:\?.*)?$/.test(script.url)) continue;
      const url = script.url.replace(/\?.*$/, '');
      // Ranges stand from the outermost inwards: the last one that holds a place says whether it ran.
      const own = new Uint8Array(textOf(url).length);
      for (const f of script.functions) {
        for (const { startOffset, endOffset, count } of f.ranges) own.fill(count > 0 ? 1 : 0, startOffset, endOffset);
      }
      const all = this.#ran.get(url);
      if (all === undefined) this.#ran.set(url, own);
      else own.forEach((one, i) => (all[i]! |= one));
    }
  }

  /** What processes have written that ran with NODE_V8_COVERAGE set to the folder. */
  addFolder(folder: string): void {
    for (const name of readdirSync(folder)) {
      const text = readFileSync(`${folder}/${name}`, 'utf8');
      // A process that was killed while it wrote leaves a part.
      if (text.endsWith('}')) this.add((JSON.parse(text) as { result: Script[] }).result);
    }
  }

  /** All files of core/, those that nothing loaded too. */
  files(): FileLines[] {
    const paths = readdirSync(new URL(CORE), { recursive: true, encoding: 'utf8' }).filter((path) => /\.ts$/.test(path));
    return paths.sort().map((path) => {
      const url = CORE + path;
      return linesOf(url, this.#ran.get(url) ?? new Uint8Array(textOf(url).length));
    });
  }
}

/**
 * Starts to count in this process; what is loaded from now on is seen whole. Answers what ends it. Only whether something
 * ran is counted: V8 may optimise what has.
 */
export async function watchLines(): Promise<(count: LineCount) => Promise<void>> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: false, detailed: true });
  return async (count) => {
    const { result } = await session.post('Profiler.takePreciseCoverage');
    session.disconnect();
    count.add(result);
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
