/** What pyright says, remembered between runs in node_modules/.cache: asking takes 20 ms for each program. On Node. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Diagnostic } from '../../core/check/mod.ts';
import { Pyright } from './pyright.ts';
import { ALL_STUBS, stubText } from '../../core/check/stubs/stubs.ts';

const FOLDER = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));

interface Question {
  readonly source: string;
  readonly stubs: string;
}

export class Recorded {
  #judge: Pyright | null = null;
  readonly #known: Map<string, Diagnostic[]> = new Map();
  readonly #version: string;
  readonly #file: string;
  #asked = 0;

  /** `name` says which file remembers: two that run at once need two. */
  constructor(name: string = 'pyright') {
    this.#file = `${FOLDER}${name}.json`;
    this.#version = digest(
      [readFileSync(new URL('pyright.ts', import.meta.url), 'utf8'), ...ALL_STUBS.map(stubText)].join('\0'),
    );
    try {
      const { version, known } = JSON.parse(readFileSync(this.#file, 'utf8')) as {
        version: string;
        known: [string, Diagnostic[]][];
      };
      if (version === this.#version) this.#known = new Map(known);
    } catch {
      // Nothing is remembered.
    }
  }

  check(question: Question): Diagnostic[] {
    const key = digest(`${question.stubs}\0${question.source}`);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#judge ??= new Pyright();
    const found = this.#judge.check(question.source, { stubs: question.stubs });
    this.#known.set(key, found);
    if (++this.#asked % 400 === 0) {
      // Its memory grows with every text.
      this.#judge = null;
      this.save();
    }
    return found;
  }

  save(): void {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(this.#file, JSON.stringify({ version: this.#version, known: [...this.#known] }));
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 24);
}
