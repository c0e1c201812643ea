/*
 * Compares regular expressions with CPython 3.14, on random patterns, flags and subjects.
 *
 *   npm run fuzz:re -- [--count N] [--seed N]
 *
 * The same program runs on both sides: it compiles each pattern, and shows what all methods make of the subject. Each
 * difference is printed (the first twenty), and the exit status is then 1. A pattern that takes too many steps is left out, and counted.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { callHost } from '../python/hosts.ts';
import { loadSubject } from '../python/subject.ts';
import { Oracle } from './client.ts';

const PROGRAM = `
import re
def shown(m):
    return None if m is None else (m.regs, m.lastindex, m.groups())
def look(p, flags, s, repl):
    try:
        r = re.compile(p, flags)
    except (re.error, OverflowError, ValueError, RecursionError) as e:
        return type(e).__name__ + ': ' + str(e)
    out = [r.groups, r.flags, shown(r.match(s)), shown(r.search(s)), shown(r.fullmatch(s)), r.findall(s), [shown(m) for m in r.finditer(s)],
           r.split(s), shown(r.search(s, 1, len(s) - 1))]
    try:
        out.append(r.subn(repl, s))
    except (re.error, IndexError) as e:
        out.append(str(e))
    return out
for case in CASES:
    print(ascii(look(*case)))
`;

const { values: options } = parseArgs({
  options: { count: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' } },
});
const BATCH = 200;

let state = Number(options.seed) >>> 0 || 1;
function below(n: number): number {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  state >>>= 0;
  return state % n;
}
function pick<T>(of: readonly T[]): T {
  return of[below(of.length)]!;
}

const PLAIN = ['a', 'b', 'c', 'A', 'B', 'x', '1', '_', ' ', '\n', '-', 'é', 'É', 'ß', 'ſ', 'K', '\u{1F600}', '\u{10400}', 'İ', 'ı', 'σ', 'ς'];
const BYTES = ['a', 'b', 'c', 'A', 'B', 'x', '1', '_', ' ', '\n', '-'];
const ESCAPES = ['\\d', '\\D', '\\s', '\\S', '\\w', '\\W', '\\.', '\\n', '\\x41', '\\101', '\\t'];
const PLACES = ['^', '$', '\\b', '\\B', '\\A', '\\Z', '\\z'];
const COUNTS = ['*', '+', '?', '{2}', '{1,2}', '{,2}', '{1,}', '{0,3}', '{0}', '*', '+', '?', '*', '+'];
const ODD_COUNTS = ['{2,1}', '{a}', '{', '{1', '**'];

class Maker {
  groups = 0;
  /** Groups that are closed. */
  readonly closed: number[] = [];
  readonly bytes: boolean;
  constructor(bytes: boolean) {
    this.bytes = bytes;
  }

  character(): string {
    return below(4) > 0 ? pick(['a', 'b']) : pick(this.bytes ? BYTES : PLAIN);
  }

  pattern(depth: number): string {
    const n = below(4) === 0 ? 1 + below(3) : 1;
    return Array.from({ length: n }, () => this.sequence(depth)).join('|');
  }

  sequence(depth: number): string {
    let out = '';
    for (let n = below(4); n >= 0; n--) out += this.item(depth);
    return out;
  }

  item(depth: number): string {
    let atom = this.atom(depth);
    if (below(3) === 0) {
      atom += pick(below(40) === 0 ? ODD_COUNTS : COUNTS);
      if (below(3) === 0) atom += pick(['?', '+', '']);
    }
    return atom;
  }

  atom(depth: number): string {
    const k = below(depth > 0 ? 16 : 8);
    if (k < 4) return this.character();
    if (k === 4) return '.';
    if (k === 5) return pick(ESCAPES);
    if (k === 6) return below(3) > 0 ? this.set() : pick(PLACES);
    if (k === 7) return this.closed.length > 0 && below(2) === 0 ? `\\${pick(this.closed)}` : this.character();
    const inner = (): string => this.pattern(depth - 1);
    if (k < 11) {
      const group = ++this.groups;
      const text = below(5) === 0 ? `(?P<n${group}>${inner()})` : `(${inner()})`;
      this.closed.push(group);
      return text;
    }
    if (k === 11) return `(?:${inner()})`;
    if (k === 12) return below(2) === 0 ? `(?${pick(['=', '!'])}${inner()})` : `(?<${pick(['=', '!'])}${this.character()}${this.set()})`;
    if (k === 13) return `(?>${inner()})`;
    // A condition on a group that is still open is a difference that has a case: modules/re.py.
    if (k === 14)
      return `(?(${this.closed.length > 0 ? pick(this.closed) : this.groups + 1})${this.sequence(depth - 1)}${below(2) === 0 ? `|${this.sequence(depth - 1)}` : ''})`;
    return `(?${pick(['i', 'm', 's', '-i', 'i-s', 'x', 'a', this.bytes ? 'a' : 'u'])}:${inner()})`;
  }

  set(): string {
    let out = below(3) === 0 ? '[^' : '[';
    for (let n = below(3); n >= 0; n--) {
      const k = below(5);
      if (k === 0) out += pick(ESCAPES);
      else if (k === 1) out += pick(['a-c', 'A-Z', '0-9', ...(this.bytes ? [] : ['à-þ', 'a-\u{1F600}', '\u{10400}-\u{10410}'])]);
      else out += this.character().replace('-', '\\-');
    }
    return `${out}]`;
  }
}

function literal(text: string, bytes: boolean): string {
  let out = '';
  for (const c of text) {
    const code = c.codePointAt(0)!;
    if (c === '\\' || c === "'") out += `\\${c}`;
    else if (code >= 0x20 && code < 0x7f) out += c;
    else if (code < 0x100) out += `\\x${code.toString(16).padStart(2, '0')}`;
    else out += `\\U${code.toString(16).padStart(8, '0')}`;
  }
  return `${bytes ? 'b' : ''}'${out}'`;
}

function makeCase(): string {
  const bytes = below(8) === 0;
  const maker = new Maker(bytes);
  let pattern = maker.pattern(1 + below(3));
  if (below(40) === 0) pattern = pattern.slice(0, below(pattern.length + 1));
  if (below(30) === 0) pattern = `(?${pick(['i', 'm', 's', 'x', 'im'])})${pattern}`;
  let flags = 0;
  if (below(3) === 0) flags |= 2;
  if (below(5) === 0) flags |= 8;
  if (below(5) === 0) flags |= 16;
  if (below(10) === 0) flags |= 64;
  if (below(8) === 0) flags |= 256;
  let subject = '';
  for (let n = below(12); n > 0; n--) subject += maker.character();
  const repl = pick(['x', '', '<\\g<0>>', '[\\1]', '\\n', '\\2\\1']);
  return `(${literal(pattern, bytes)}, ${flags}, ${literal(subject, bytes)}, ${literal(repl, bytes)})`;
}

/** Ticks for a batch, of which all but those with exponential patterns take a hundredth. */
const MOST_TICKS = 2e7;

const { run } = await loadSubject();
const oracle = new Oracle(60_000);
let differences = 0;
let compared = 0;

/** Compares the lines of both sides; a case that takes too long on one of them is left out. */
async function compare(cases: readonly string[]): Promise<void> {
  if (cases.length === 0) return;
  const source = PROGRAM.replace('CASES', () => `[${cases.join(',\n')}]`);
  const ours = run(source, { scriptName: 'fuzz.py', hosts: [], callHost, limits: { maxTicks: MOST_TICKS } });
  const a = ours.output.split('\n');
  if (ours.ended === 'limit') {
    const slow = a.length - 1;
    return compare(cases.filter((_, i) => i !== slow));
  }
  const theirs = await oracle.run({ source, scriptName: 'fuzz.py' });
  if (theirs.ended !== 'ok') {
    if (cases.length === 1) return;
    const half = cases.length >> 1;
    await compare(cases.slice(0, half));
    return compare(cases.slice(half));
  }
  const b = theirs.output.split('\n').filter((line) => !/Warning: |^ +look|^  /.test(line));
  compared += cases.length;
  cases.forEach((text, i) => {
    if (a[i] === b[i]) return;
    differences++;
    if (differences <= 20) console.log(`${text}\n  ours   ${a[i]}\n  theirs ${b[i]}`);
  });
}

const count = Number(options.count);
for (let done = 0; done < count; done += BATCH) await compare(Array.from({ length: Math.min(BATCH, count - done) }, makeCase));
oracle.close();
console.log(`${compared} patterns, ${count - compared} left out, ${differences} differences`);
process.exitCode = differences > 0 ? 1 : 0;
