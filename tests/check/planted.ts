/**
 * Programs with mistakes that were planted on purpose: `planted/*.py`. A file holds programs, each below a line `# ---- title`;
 * a comment `#! code …` ends each line with a mistake and tells the codes that belong there, `#? code …` one with a mistake that the
 * program makes on purpose. Lines that begin with `#| ` are declarations of its host. On Node.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface Mark {
  readonly line: number;
  readonly rule: string;
  readonly provoked: boolean;
}

export interface Planted {
  readonly name: string;
  readonly source: string;
  readonly stubs: string;
  readonly marks: readonly Mark[];
}

const FOLDER = fileURLToPath(new URL('planted/', import.meta.url));

/** All planted programs. */
export function planted(): Planted[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.py'))
    .sort()
    .flatMap((file) => programsOf(file, readFileSync(FOLDER + file, 'utf8')));
}

function programsOf(file: string, text: string): Planted[] {
  return text
    .split(/^# ---- /m)
    .slice(1)
    .map((part) => {
      const title = part.slice(0, part.indexOf('\n'));
      const lines = part.slice(title.length + 1).split('\n');
      const marks = lines.flatMap((line, i) => {
        const [, sign, rules = ''] = / {2}#([!?]) (.+)$/.exec(line) ?? [];
        const named = rules.split(' ').filter((rule) => rule !== '');
        return named.map((rule) => ({ line: i + 1, rule, provoked: sign === '?' }));
      });
      const source = lines.map((line) => line.replace(/ {2}#[!?] .+$/, '')).join('\n');
      const stubs = lines.flatMap((line) => (line.startsWith('#| ') ? [line.slice(3)] : [])).join('\n');
      return { name: `${file}: ${title}`, source, stubs, marks };
    });
}
