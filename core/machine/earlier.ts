/**
 * Shipped Python as earlier releases had it. A run that one of them has begun goes on with the library of that release: with
 * what it has imported, and with what it imports later, so that modules of two releases never meet in one run. What has changed
 * since is kept as edits of today's texts. Compiled, they are the very codes that the snapshots of that release name
 * (tests/units/earlier.test.ts).
 */
import type { Code } from '../values/mod.ts';
import { codeOf, shippedText } from './shipped.ts';
import { wiring } from './wiring.ts';

/** So many lines stay, so many go, and these (each with its end) come instead. What follows the last edit stays. */
export type Edit = readonly [stay: number, go: number, come: string];

export interface EarlierPython {
  /** By name, the latest last: the hash of what has changed since, by the key of its text. */
  readonly releases: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** By hash. */
  readonly edits: ReadonlyMap<string, readonly Edit[]>;
}

/** A text with its edits made. */
export function edited(text: string, edits: readonly Edit[]): string {
  let out = '';
  let at = 0;
  const read = (lines: number): string => {
    const start = at;
    for (let n = 0; n < lines && at < text.length; n++) at = text.indexOf('\n', at) + 1 || text.length;
    return text.slice(start, at);
  };
  for (const [stay, go, come] of edits) {
    out += read(stay) + come;
    read(go);
  }
  return out + text.slice(at);
}

/** The library of an earlier release. */
export class Release {
  readonly name: string;
  private readonly changed: ReadonlyMap<string, string>;

  constructor(name: string, changed: ReadonlyMap<string, string>) {
    this.name = name;
    this.changed = changed;
  }

  /** The hash that a text had; undefined: that of today. */
  hash(key: string): string | undefined {
    return this.changed.get(key);
  }

  /** The root code that a text had; undefined: that of today. */
  code(key: string): Code | undefined {
    const hash = this.changed.get(key);
    return hash === undefined ? undefined : earlierCode(key, hash);
  }
}

const KNOWN: WeakMap<EarlierPython, readonly Release[]> = new WeakMap();

/** All that are kept, the latest first. */
export function earlierReleases(): readonly Release[] {
  const earlier = wiring.earlier();
  let known = KNOWN.get(earlier);
  if (known === undefined) {
    known = [...earlier.releases].map(([name, changed]) => new Release(name, changed)).reverse();
    KNOWN.set(earlier, known);
  }
  return known;
}

const CODES: Map<string, Code> = new Map();
const HASHES: WeakMap<Code, string> = new WeakMap();

function earlierCode(key: string, hash: string): Code {
  const made = CODES.get(hash);
  if (made !== undefined) return made;
  const edits = wiring.earlier().edits.get(hash);
  if (edits === undefined) throw new Error(`no text of ${key} is kept as ${hash}`);
  const code = codeOf(edited(shippedText(key) ?? '', edits), key);
  CODES.set(hash, code);
  HASHES.set(code, hash);
  return code;
}

/** The hash of a root code that an earlier release had; undefined for others. */
export function earlierHash(code: Code): string | undefined {
  return HASHES.get(code);
}
