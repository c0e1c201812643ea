/**
 * Runs programs. Backtracking goes over a stack of our own: what to try next, and what registers held before. So depth
 * costs memory that is counted, and steps cost ticks.
 *
 * An entry of the stack is three integers [a, b, code]. code >= 0: go on there at position a (b is for the operation). Else
 * the register ~code had the value a. The cases of the loop are literals, which engines make a jump table of.
 */
import { findText } from '../../values/mod.ts';
import type { Machine } from '../../values/mod.ts';
import type { CharSet } from './charset.ts';
import { IS_ANY, IS_CHAR, IS_IN } from './program.ts';
import type { OP, Program } from './program.ts';

/** The characters of a subject: a primitive str, the code points of another, or bytes. */
export type Text = string | Uint32Array | Uint8Array;

/** Steps between charges. */
const ROUND = 1 << 14;
/** The most entries that backtracking may take. */
const MOST_ENTRIES = 1 << 25;
const NO_LIMIT = 0x7fffffff;

let stack: Int32Array = new Int32Array(3 * 1024);
let registers: Int32Array = new Int32Array(64);
/** Steps since the last charge. */
let steps = 0;

/** Where a match begins and ends, for each group; -1 for groups that took no part. */
export interface Found {
  /** Start and end of the whole, of group 1 … */
  readonly spans: number[];
  /** The last group that was closed; 0 if none. */
  readonly last: number;
}

/** The end of the last match that `matchAt` found. */
let matchEnd = -1;

/**
 * Looks for a match from `start` on, or at `start` only. `whole`: it must end at `end`. `advance`: an empty one at `start`
 * does not count.
 */
export function execute(
  m: Machine,
  program: Program,
  text: Text,
  start: number,
  end: number,
  mode: 'match' | 'fullmatch' | 'search',
  advance: boolean,
): Found | null {
  if (start > end) return null;
  const size = program.registers;
  if (registers.length < size) registers = new Int32Array(size * 2);
  steps = 0;
  const whole = mode === 'fullmatch';
  const at =
    mode === 'search'
      ? search(m, program, text, start, end, advance)
      : matchAt(m, program, text, start, end, whole, advance)
        ? start
        : -1;
  m.work(steps + 16 + 8 * program.groups);
  if (at < 0) return null;
  const { groups } = program;
  const spans = [at, matchEnd];
  for (let i = 0; i < 2 * groups; i += 2) {
    const taken = registers[i]! >= 0 && registers[i + 1]! >= 0;
    spans.push(taken ? registers[i]! : -1, taken ? registers[i + 1]! : -1);
  }
  return { spans, last: registers[2 * groups]! };
}

function at(text: Text, i: number): number {
  return typeof text === 'string' ? text.charCodeAt(i) : text[i]!;
}

function pay(m: Machine): void {
  m.work(steps);
  steps = 0;
}

/** The start of the first match; -1 if there is none. */
function search(m: Machine, program: Program, text: Text, start: number, end: number, advance: boolean): number {
  const last = end - program.least;
  if (program.anchored) {
    return start === 0 && start <= last && matchAt(m, program, text, start, end, false, advance) ? start : -1;
  }
  const { prefix, prefixText, first } = program;
  let i = start;
  if (prefix.length > 0) {
    const lead = prefix[0]!;
    while (i <= last) {
      const from = i;
      if (typeof text === 'string') {
        if (prefixText === '') return -1;
        i = findText(text, prefixText, i);
        if (i < 0) i = last + 1;
      } else {
        i = (text as Uint32Array).indexOf(lead, i);
        if (i < 0) i = last + 1;
      }
      steps += (i - from) >> 2;
      if (i > last) return -1;
      if (program.isPrefix && typeof text === 'string') {
        matchEnd = i + prefix.length;
        registers.fill(-1, 0, 2 * program.groups);
        registers[2 * program.groups] = 0;
        return i;
      }
      if (matchAt(m, program, text, i, end, false, false)) return i;
      i++;
      if (steps > ROUND) pay(m);
    }
    return -1;
  }
  if (first !== null) {
    const { low } = first;
    for (; i <= last; i++) {
      const from = i;
      if (typeof text === 'string') {
        while (i <= last) {
          const c = text.charCodeAt(i);
          if (c < 256 ? low[c] === 1 : first.has(c)) break;
          i++;
        }
      } else while (i <= last && !first.has(text[i]!)) i++;
      steps += i - from;
      if (i > last) return -1;
      if (matchAt(m, program, text, i, end, false, false)) return i;
      if (steps > ROUND) pay(m);
    }
    return -1;
  }
  for (; i <= last; i++) {
    if (matchAt(m, program, text, i, end, false, advance && i === start)) return i;
    if (steps > ROUND) pay(m);
  }
  return -1;
}

/** Makes room for one more entry at least. */
function grow(m: Machine): void {
  const n = stack.length * 2;
  if (n > 3 * MOST_ENTRIES) m.reserve(Infinity);
  m.reserve(n * 4);
  const bigger = new Int32Array(n);
  bigger.set(stack);
  stack = bigger;
}

/** How many characters from `i` on, `most` at most, are of the kind. */
function run(text: Text, i: number, most: number, kind: number, argument: number, sets: readonly CharSet[]): number {
  const stop = i + most;
  const from = i;
  if (kind === IS_IN) {
    const set = sets[argument]!;
    const { low } = set;
    if (typeof text === 'string') {
      while (i < stop) {
        const c = text.charCodeAt(i);
        if (c < 256 ? low[c] !== 1 : !set.has(c)) break;
        i++;
      }
    } else while (i < stop && set.has(text[i]!)) i++;
  } else if (kind === IS_ANY) {
    if (typeof text === 'string') while (i < stop && text.charCodeAt(i) !== 0x0a) i++;
    else while (i < stop && text[i] !== 0x0a) i++;
  } else if (kind === IS_CHAR) {
    while (i < stop && at(text, i) === argument) i++;
  } else i = stop;
  steps += i - from;
  return i - from;
}

function isOne(c: number, kind: number, argument: number, sets: readonly CharSet[]): boolean {
  if (kind === IS_IN) return sets[argument]!.has(c);
  if (kind === IS_ANY) return c !== 0x0a;
  return kind !== IS_CHAR || c === argument;
}

/** Goes back to the entries below `height`, keeping what registers held. */
function cutBack(top: number, height: number): number {
  const s = stack;
  let to = height;
  for (let i = height; i < top; i += 3) {
    if (s[i + 2]! >= 0) continue;
    s[to] = s[i]!;
    s[to + 1] = s[i + 1]!;
    s[to + 2] = s[i + 2]!;
    to += 3;
  }
  steps += (top - height) / 3;
  return to;
}

function isSame(text: Text, a: number, b: number, n: number, lower: ((c: number) => number) | null): boolean {
  for (let i = 0; i < n; i++) {
    const c = at(text, a + i);
    const d = at(text, b + i);
    if (c !== d && (lower === null || lower(c) !== lower(d))) return false;
  }
  return true;
}

/** Whether the program matches at `start`; then `matchEnd` and the registers say how. */
function matchAt(
  m: Machine,
  program: Program,
  text: Text,
  start: number,
  end: number,
  whole: boolean,
  advance: boolean,
): boolean {
  const { code, sets, literals, groups } = program;
  const regs = registers;
  const last = 2 * groups;
  regs.fill(-1, 0, last);
  regs[last] = 0;
  let s = stack;
  let top = 0;
  let i = start;
  let pc = 0;
  let extra = 0;
  for (;;) {
    let ok = true;
    switch (code[pc]) {
      case 0 satisfies typeof OP.MATCH:
        if ((whole && i !== end) || (advance && i === start)) {
          ok = false;
          break;
        }
        matchEnd = i;
        return true;
      case 1 satisfies typeof OP.CHAR:
        if (i < end && at(text, i) === code[pc + 1]) {
          i++;
          pc += 2;
        } else ok = false;
        break;
      case 2 satisfies typeof OP.SET:
        if (i < end && sets[code[pc + 1]!]!.has(at(text, i))) {
          i++;
          pc += 2;
        } else ok = false;
        break;
      case 3 satisfies typeof OP.ANY:
        if (i < end && at(text, i) !== 0x0a) {
          i++;
          pc++;
        } else ok = false;
        break;
      case 4 satisfies typeof OP.ANY_ALL:
        if (i < end) {
          i++;
          pc++;
        } else ok = false;
        break;
      case 5 satisfies typeof OP.TEXT: {
        const from = code[pc + 1]!;
        const n = code[pc + 2]!;
        if (i + n > end) {
          ok = false;
          break;
        }
        let k = 0;
        while (k < n && at(text, i + k) === literals[from + k]) k++;
        steps += k;
        if (k === n) {
          i += n;
          pc += 3;
        } else ok = false;
        break;
      }
      case 6 satisfies typeof OP.JUMP:
        pc = code[pc + 1]!;
        break;
      case 7 satisfies typeof OP.SPLIT:
        if (top + 3 > s.length) {
          grow(m);
          s = stack;
        }
        s[top] = i;
        s[top + 2] = code[pc + 1]!;
        top += 3;
        pc += 2;
        break;
      case 8 satisfies typeof OP.ALTERNATIVE:
        if (i < end && sets[code[pc + 2]!]!.has(at(text, i))) {
          if (top + 3 > s.length) {
            grow(m);
            s = stack;
          }
          s[top] = i;
          s[top + 2] = code[pc + 1]!;
          top += 3;
          pc += 3;
        } else pc = code[pc + 1]!;
        break;
      case 9 satisfies typeof OP.MARK: {
        const mark = code[pc + 1]!;
        if (top + 6 > s.length) {
          grow(m);
          s = stack;
        }
        s[top] = regs[mark]!;
        s[top + 2] = ~mark;
        top += 3;
        regs[mark] = i;
        if ((mark & 1) === 1) {
          s[top] = regs[last]!;
          s[top + 2] = ~last;
          top += 3;
          regs[last] = (mark >> 1) + 1;
        }
        pc += 2;
        break;
      }
      case 10 satisfies typeof OP.REPEAT: {
        const min = code[pc + 3]!;
        const n = run(text, i, Math.min(code[pc + 4]!, end - i), code[pc + 1]!, code[pc + 2]!, sets);
        if (n < min) {
          ok = false;
          break;
        }
        if (n > min) {
          if (top + 3 > s.length) {
            grow(m);
            s = stack;
          }
          s[top] = i + n;
          s[top + 1] = i + min;
          s[top + 2] = pc + 6;
          top += 3;
          const next = code[pc + 5]!;
          if (next >= 0 && (i + n >= end || at(text, i + n) !== next)) {
            ok = false;
            break;
          }
        }
        i += n;
        pc += 8;
        break;
      }
      case 11 satisfies typeof OP.REPEAT_BACK: {
        const next = code[pc + 1]!;
        const from = i;
        i--;
        if (next >= 0) while (i >= extra && at(text, i) !== next) i--;
        steps += from - i;
        if (i < extra) {
          ok = false;
          break;
        }
        if (i > extra) {
          s[top] = i;
          s[top + 1] = extra;
          s[top + 2] = pc;
          top += 3;
        }
        pc += 2;
        break;
      }
      case 12 satisfies typeof OP.LAZY: {
        const min = code[pc + 3]!;
        const most = code[pc + 4]!;
        if (min > 0) {
          const n = run(text, i, Math.min(min, end - i), code[pc + 1]!, code[pc + 2]!, sets);
          if (n < min) {
            ok = false;
            break;
          }
          i += n;
        }
        if (most > min) {
          if (top + 3 > s.length) {
            grow(m);
            s = stack;
          }
          s[top] = i;
          s[top + 1] = most === NO_LIMIT ? end : Math.min(end, i + most - min);
          s[top + 2] = pc + 5;
          top += 3;
        }
        pc += 9;
        break;
      }
      case 13 satisfies typeof OP.LAZY_MORE: {
        const kind = code[pc + 1]!;
        const argument = code[pc + 2]!;
        const next = code[pc + 3]!;
        const from = i;
        let more = false;
        while (i < extra && isOne(at(text, i), kind, argument, sets)) {
          i++;
          if (next < 0 || (i < end && at(text, i) === next)) {
            more = true;
            break;
          }
        }
        steps += i - from;
        if (!more) {
          ok = false;
          break;
        }
        if (i < extra) {
          s[top] = i;
          s[top + 1] = extra;
          s[top + 2] = pc;
          top += 3;
        }
        pc += 4;
        break;
      }
      case 14 satisfies typeof OP.POSSESSIVE: {
        const n = run(text, i, Math.min(code[pc + 4]!, end - i), code[pc + 1]!, code[pc + 2]!, sets);
        if (n < code[pc + 3]!) {
          ok = false;
          break;
        }
        i += n;
        pc += 5;
        break;
      }
      case 15 satisfies typeof OP.LOOP: {
        const r = code[pc + 1]!;
        if (top + 6 > s.length) {
          grow(m);
          s = stack;
        }
        s[top] = regs[r]!;
        s[top + 2] = ~r;
        s[top + 3] = regs[r + 1]!;
        s[top + 5] = ~(r + 1);
        top += 6;
        regs[r] = -1;
        regs[r + 1] = -1;
        pc += 2;
        break;
      }
      case 16 satisfies typeof OP.UNTIL: {
        const r = code[pc + 1]!;
        const count = regs[r]! + 1;
        if (top + 9 > s.length) {
          grow(m);
          s = stack;
        }
        s[top] = count - 1;
        s[top + 2] = ~r;
        top += 3;
        regs[r] = count;
        steps += 4;
        if (count < code[pc + 2]!) {
          pc = code[pc + 4]!;
          break;
        }
        const set = code[pc + 5]!;
        if (count < code[pc + 3]! && i !== regs[r + 1] && (set < 0 || (i < end && sets[set]!.has(at(text, i))))) {
          s[top] = i;
          s[top + 2] = pc + 6;
          s[top + 3] = regs[r + 1]!;
          s[top + 5] = ~(r + 1);
          top += 6;
          regs[r + 1] = i;
          pc = code[pc + 4]!;
        } else pc += 6;
        break;
      }
      case 17 satisfies typeof OP.LAZY_UNTIL: {
        const r = code[pc + 1]!;
        const count = regs[r]! + 1;
        if (top + 6 > s.length) {
          grow(m);
          s = stack;
        }
        s[top] = count - 1;
        s[top + 2] = ~r;
        top += 3;
        regs[r] = count;
        steps += 4;
        if (count < code[pc + 2]!) {
          pc = code[pc + 4]!;
          break;
        }
        s[top] = i;
        s[top + 2] = pc + 5;
        top += 3;
        pc += 9;
        break;
      }
      case 18 satisfies typeof OP.LAZY_BODY: {
        const r = code[pc + 1]!;
        if (regs[r]! >= code[pc + 2]! || i === regs[r + 1]) {
          ok = false;
          break;
        }
        if (top + 3 > s.length) {
          grow(m);
          s = stack;
        }
        s[top] = regs[r + 1]!;
        s[top + 2] = ~(r + 1);
        top += 3;
        regs[r + 1] = i;
        pc = code[pc + 3]!;
        break;
      }
      case 19 satisfies typeof OP.ATOMIC:
        regs[code[pc + 1]!] = top;
        pc += 2;
        break;
      case 20 satisfies typeof OP.ATOMIC_END:
        top = cutBack(top, regs[code[pc + 1]!]!);
        pc += 2;
        break;
      case 21 satisfies typeof OP.LOOK: {
        const r = code[pc + 1]!;
        const from = i - code[pc + 2]!;
        if (from < 0) {
          ok = false;
          break;
        }
        regs[r] = top;
        regs[r + 1] = i;
        i = from;
        pc += 3;
        break;
      }
      case 22 satisfies typeof OP.LOOK_END: {
        const r = code[pc + 1]!;
        top = cutBack(top, regs[r]!);
        i = regs[r + 1]!;
        pc += 2;
        break;
      }
      case 23 satisfies typeof OP.REFUSE: {
        const from = i - code[pc + 2]!;
        if (from < 0) {
          pc = code[pc + 3]!;
          break;
        }
        if (top + 3 > s.length) {
          grow(m);
          s = stack;
        }
        s[top] = i;
        s[top + 2] = code[pc + 3]!;
        top += 3;
        regs[code[pc + 1]!] = top;
        i = from;
        pc += 4;
        break;
      }
      case 24 satisfies typeof OP.REFUSE_END: {
        const height = regs[code[pc + 1]!]! - 3;
        steps += (top - height) / 3;
        while (top > height) {
          top -= 3;
          const c = s[top + 2]!;
          if (c < 0) regs[~c] = s[top]!;
        }
        ok = false;
        break;
      }
      case 25 satisfies typeof OP.REFERENCE: {
        const group = code[pc + 1]!;
        const from = regs[2 * group - 2]!;
        const to = regs[2 * group - 1]!;
        const n = to - from;
        if (from < 0 || to < from || i + n > end) {
          ok = false;
          break;
        }
        steps += n;
        if (isSame(text, from, i, n, code[pc + 2] === 1 ? program.lower : null)) {
          i += n;
          pc += 3;
        } else ok = false;
        break;
      }
      case 26 satisfies typeof OP.CONDITION: {
        const group = code[pc + 1]!;
        const from = regs[2 * group - 2]!;
        const to = regs[2 * group - 1]!;
        pc = from >= 0 && to >= from ? pc + 3 : code[pc + 2]!;
        break;
      }
      case 28 satisfies typeof OP.BEGINNING:
        if (i === 0) pc++;
        else ok = false;
        break;
      case 29 satisfies typeof OP.BEGINNING_LINE:
        if (i === 0 || at(text, i - 1) === 0x0a) pc++;
        else ok = false;
        break;
      case 30 satisfies typeof OP.END:
        if (i === end || (i === end - 1 && at(text, i) === 0x0a)) pc++;
        else ok = false;
        break;
      case 31 satisfies typeof OP.END_LINE:
        if (i === end || at(text, i) === 0x0a) pc++;
        else ok = false;
        break;
      case 32 satisfies typeof OP.END_TEXT:
        if (i === end) pc++;
        else ok = false;
        break;
      case 33 satisfies typeof OP.BOUNDARY:
      case 34 satisfies typeof OP.NON_BOUNDARY: {
        const set = sets[code[pc + 1]!]!;
        const before = i > 0 && set.has(at(text, i - 1));
        const after = i < end && set.has(at(text, i));
        if ((before !== after) === (code[pc] === (33 satisfies typeof OP.BOUNDARY))) pc += 2;
        else ok = false;
        break;
      }
      default:
        ok = false;
    }
    if (ok) continue;
    // Back to the last choice, with the registers as they were then.
    steps += 4;
    if (steps > ROUND) pay(m);
    for (;;) {
      if (top === 0) return false;
      top -= 3;
      const c = s[top + 2]!;
      if (c >= 0) {
        i = s[top]!;
        extra = s[top + 1]!;
        pc = c;
        break;
      }
      regs[~c] = s[top]!;
    }
  }
}
