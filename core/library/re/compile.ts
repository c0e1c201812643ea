/** Tree → program. */
import { heap } from '../../values/mod.ts';
import { areDisjoint, literalSet, lowerFor, makeSet, setCost, union, wordSet } from './charset.ts';
import type { CharSet } from './charset.ts';
import { DOTALL, IGNORECASE, MAX_REPEAT, MULTILINE, PatternFault, TYPE_FLAGS, widthOf } from './nodes.ts';
import type { Node, Place } from './nodes.ts';
import type { Parsed } from './parse.ts';
import { IS_ALL, IS_ANY, IS_CHAR, IS_IN, OP } from './program.ts';
import type { Program } from './program.ts';

/** What stands for "no limit" in a program. */
const NO_LIMIT = 0x7fffffff;
/** Characters that a search looks for at once. */
const LONGEST_PREFIX = 12;

/** Costs are charged by so many at once. */
export const ROUND: number = 1 << 16;
/** What a program takes without its operations, literals and sets. */
const PROGRAM_SIZE = 640;
/** The cost of the set of a letter in either case. */
const LITERAL_COST = 512;

/** The program of a pattern. `pays`: its sets are charged, but for the last part of a round. */
export function compile(parsed: Parsed, pays: boolean): Program {
  return new Writer(parsed, pays).program();
}

/** A first character: in a set, one code, or null if it is not known or there may be none. */
type First = CharSet | number | null;

/** What comes after a sequence: more nodes under their flags, and what comes after those. */
interface Rest {
  readonly nodes: readonly Node[];
  readonly from: number;
  readonly flags: number;
  readonly then: Rest | null;
}

class Writer {
  private readonly parsed: Parsed;
  private readonly code: number[] = [];
  private readonly sets: CharSet[] = [];
  private readonly literals: number[] = [];
  private readonly made: Map<Node, Map<number, CharSet>> = new Map();
  private registers: number;
  private readonly numbers: Map<CharSet, number> = new Map();
  private readonly pays: boolean;
  private cost = 0;

  constructor(parsed: Parsed, pays: boolean) {
    this.parsed = parsed;
    this.pays = pays;
    this.registers = 2 * parsed.groups + 1;
  }

  program(): Program {
    const { body, flags, groups, names, widths } = this.parsed;
    this.sequence(body, flags, null);
    this.code.push(OP.MATCH);
    const prefix = this.prefix(body, flags);
    const first = prefix.length > 0 ? null : this.firstOf(body, 0, flags, null);
    const lead = body[0];
    return {
      code: Int32Array.from(this.code),
      sets: this.sets,
      literals: Int32Array.from(this.literals),
      groups,
      registers: this.registers,
      lower: lowerFor(flags),
      flags,
      names,
      cost: this.cost,
      size: this.size(),
      least: widthOf(body, widths)[0],
      prefix,
      prefixText: prefix.every(isUnit) ? String.fromCharCode(...prefix) : '',
      isPrefix: prefix.length > 0 && prefix.length === body.length,
      first: typeof first === 'number' ? union([first]) : first,
      anchored:
        lead !== undefined &&
        lead.kind === 'at' &&
        (lead.place === 'beginning_string' || (lead.place === 'beginning' && !(flags & MULTILINE))),
    };
  }

  private size(): number {
    let size = PROGRAM_SIZE + 4 * (this.code.length + this.literals.length);
    for (const set of this.sets) size += set.size;
    return size;
  }

  // ---- code

  private sequence(nodes: readonly Node[], flags: number, then: Rest | null): void {
    for (let i = 0; i < nodes.length; i++) {
      const node = nodes[i]!;
      if (node.kind === 'literal') {
        let end = i;
        while (end < nodes.length && this.plainCode(nodes[end]!, flags) !== null) end++;
        if (end - i > 1) {
          this.code.push(OP.TEXT, this.literals.length, end - i);
          for (; i < end; i++) this.literals.push((nodes[i] as { code: number }).code);
          i--;
          continue;
        }
      }
      this.node(node, flags, { nodes, from: i + 1, flags, then });
    }
  }

  private node(node: Node, flags: number, rest: Rest | null): void {
    const { code } = this;
    switch (node.kind) {
      case 'literal':
      case 'set':
      case 'any': {
        const [kind, argument] = this.single(node, flags);
        if (kind === IS_CHAR) code.push(OP.CHAR, argument);
        else if (kind === IS_IN) code.push(OP.SET, argument);
        else code.push(kind === IS_ANY ? OP.ANY : OP.ANY_ALL);
        return;
      }
      case 'at':
        this.place(node.place, flags);
        return;
      case 'group': {
        const inner = combine(flags, node.add, node.del);
        if (node.group === null) this.sequence(node.body, inner, rest);
        else {
          code.push(OP.MARK, 2 * node.group - 2);
          this.sequence(node.body, inner, rest);
          code.push(OP.MARK, 2 * node.group - 1);
        }
        return;
      }
      case 'branch':
        this.branch(node.choices, flags, rest);
        return;
      case 'repeat':
        this.repeat(node, flags, rest);
        return;
      case 'atomic': {
        const register = this.registers++;
        code.push(OP.ATOMIC, register);
        this.sequence(node.body, flags, null);
        code.push(OP.ATOMIC_END, register);
        return;
      }
      case 'assert':
        this.assertion(node, flags);
        return;
      case 'backreference':
        code.push(OP.REFERENCE, node.group, flags & IGNORECASE ? 1 : 0);
        return;
      case 'conditional': {
        const miss = this.hole(OP.CONDITION, node.group);
        this.sequence(node.yes, flags, rest);
        if (node.no === null) this.land(miss);
        else {
          const over = this.hole(OP.JUMP);
          this.land(miss);
          this.sequence(node.no, flags, rest);
          this.land(over);
        }
        return;
      }
      case 'failure':
        code.push(OP.FAIL);
    }
  }

  /** Writes an operation whose last operand is a position that is not known yet. */
  private hole(...operation: readonly number[]): number {
    this.code.push(...operation, 0);
    return this.code.length - 1;
  }

  private land(hole: number): void {
    this.code[hole] = this.code.length;
  }

  private place(place: Place, flags: number): void {
    const lines = (flags & MULTILINE) !== 0;
    const { code } = this;
    switch (place) {
      case 'beginning':
        code.push(lines ? OP.BEGINNING_LINE : OP.BEGINNING);
        return;
      case 'beginning_string':
        code.push(OP.BEGINNING);
        return;
      case 'end':
        code.push(lines ? OP.END_LINE : OP.END);
        return;
      case 'end_string':
        code.push(OP.END_TEXT);
        return;
      default:
        code.push(place === 'boundary' ? OP.BOUNDARY : OP.NON_BOUNDARY, this.addSet(wordSet(flags)));
    }
  }

  private branch(choices: readonly (readonly Node[])[], flags: number, rest: Rest | null): void {
    const overs: number[] = [];
    choices.forEach((choice, i) => {
      if (i === choices.length - 1) {
        this.sequence(choice, flags, rest);
        return;
      }
      const next = this.guard(this.firstOf(choice, 0, flags, rest));
      this.sequence(choice, flags, rest);
      overs.push(this.hole(OP.JUMP));
      this.land(next);
    });
    for (const over of overs) this.land(over);
  }

  /** SPLIT, or ALTERNATIVE if the first character is known; answers where the alternative's position goes. */
  private guard(first: First): number {
    if (first === null) return this.hole(OP.SPLIT);
    this.code.push(OP.ALTERNATIVE, 0, this.addSet(typeof first === 'number' ? union([first]) : first));
    return this.code.length - 2;
  }

  private repeat(node: Node & { kind: 'repeat' }, flags: number, rest: Rest | null): void {
    const { code } = this;
    const { min, mode, body } = node;
    const max = node.max >= NO_LIMIT ? NO_LIMIT : node.max;
    const one = body.length === 1 ? body[0]! : undefined;
    if (one !== undefined && (one.kind === 'literal' || one.kind === 'set' || one.kind === 'any')) {
      const [kind, argument] = this.single(one, flags);
      const least = Math.min(min, NO_LIMIT);
      if (mode === 'possessive') code.push(OP.POSSESSIVE, kind, argument, least, max);
      else {
        const next = this.firstAfter(rest);
        if (mode === 'lazy') {
          const char = typeof next === 'number' ? next : -1;
          code.push(OP.LAZY, kind, argument, least, max, OP.LAZY_MORE, kind, argument, char);
        } else if (next !== null && this.disjoint(kind, argument, next))
          code.push(OP.POSSESSIVE, kind, argument, least, max);
        else {
          const char = typeof next === 'number' ? next : -1;
          code.push(OP.REPEAT, kind, argument, least, max, char, OP.REPEAT_BACK, char);
        }
      }
      return;
    }
    if (mode === 'possessive') {
      const outer = this.registers++;
      code.push(OP.ATOMIC, outer);
      this.loop({ ...node, mode: 'greedy', body: [{ kind: 'atomic', body }] }, max, flags, null);
      code.push(OP.ATOMIC_END, outer);
      return;
    }
    if (min === 0 && max === 1) {
      if (mode === 'greedy') {
        const over = this.guard(this.firstOf(body, 0, flags, null));
        this.sequence(body, flags, rest);
        this.land(over);
      } else {
        const inside = this.hole(OP.SPLIT);
        const over = this.hole(OP.JUMP);
        this.land(inside);
        this.sequence(body, flags, rest);
        this.land(over);
      }
      return;
    }
    this.loop(node, max, flags, rest);
  }

  private loop(node: Node & { kind: 'repeat' }, max: number, flags: number, rest: Rest | null): void {
    const { code } = this;
    const { body, mode } = node;
    const min = Math.min(node.min, NO_LIMIT);
    const register = this.registers;
    this.registers += 2;
    code.push(OP.LOOP, register);
    const first = this.firstOf(body, 0, flags, null);
    const set = first === null ? -1 : this.addSet(typeof first === 'number' ? union([first]) : first);
    const test = this.hole(OP.JUMP);
    const start = code.length;
    // After the body comes the body again, or the rest.
    const again: Rest | null = first === null || rest === null ? null : { nodes: [{ kind: 'branch', choices: [body, restNodes(rest)] }], from: 0, flags, then: null };
    this.sequence(body, flags, again !== null && sameFlags(rest!, flags) ? again : null);
    this.land(test);
    if (mode === 'lazy') code.push(OP.LAZY_UNTIL, register, min, max, start, OP.LAZY_BODY, register, max, start);
    else code.push(OP.UNTIL, register, min, max, start, set);
  }

  private assertion(node: Node & { kind: 'assert' }, flags: number): void {
    const { code } = this;
    let back = 0;
    if (node.behind) {
      const [least, greatest] = widthOf(node.body, this.parsed.widths);
      if (least !== greatest) throw new PatternFault('look-behind requires fixed-width pattern', null);
      if (least > MAX_REPEAT) throw new PatternFault('looks too much behind', null);
      back = Math.min(least, NO_LIMIT);
    }
    const register = this.registers;
    this.registers += 2;
    if (node.negated) {
      const over = this.hole(OP.REFUSE, register, back);
      this.sequence(node.body, flags, null);
      code.push(OP.REFUSE_END, register);
      this.land(over);
    } else {
      code.push(OP.LOOK, register, back);
      this.sequence(node.body, flags, null);
      code.push(OP.LOOK_END, register);
    }
  }

  // ---- single characters

  private addSet(set: CharSet): number {
    let n = this.numbers.get(set);
    if (n === undefined) this.numbers.set(set, (n = this.sets.push(set) - 1));
    return n;
  }

  private single(node: Node & { kind: 'literal' | 'set' | 'any' }, flags: number): [kind: number, argument: number] {
    if (node.kind === 'any') return [flags & DOTALL ? IS_ALL : IS_ANY, 0];
    const set = this.setOf(node, flags);
    return set === null ? [IS_CHAR, (node as { code: number }).code] : [IS_IN, this.addSet(set)];
  }

  /** The set of a set or literal; null for a literal that is just itself. */
  private setOf(node: Node & { kind: 'literal' | 'set' }, flags: number): CharSet | null {
    let byFlags = this.made.get(node);
    if (byFlags === undefined) this.made.set(node, (byFlags = new Map()));
    const relevant = flags & (IGNORECASE | TYPE_FLAGS);
    let set = byFlags.get(relevant) ?? null;
    if (set === null) {
      if (node.kind === 'literal') {
        set = literalSet(node.code, flags);
        if (set !== null) this.spend(LITERAL_COST);
      } else {
        this.spend(setCost(node.items, flags));
        set = makeSet(node.items, node.negated, flags);
      }
      if (set !== null) byFlags.set(relevant, set);
    }
    return set;
  }

  /** What is spent is charged by whole rounds while the sets are made, which may be many and large. */
  private spend(cost: number): void {
    const rounds = Math.floor(((this.cost % ROUND) + cost) / ROUND);
    this.cost += cost;
    if (this.pays && rounds > 0) heap.charge((rounds * ROUND) / 16);
  }

  private plainCode(node: Node, flags: number): number | null {
    return node.kind === 'literal' && this.setOf(node, flags) === null ? node.code : null;
  }

  private disjoint(kind: number, argument: number, next: CharSet | number): boolean {
    if (kind === IS_ALL) return false;
    if (kind === IS_ANY) return next === 0x0a;
    if (kind === IS_CHAR) return areDisjoint(argument, next);
    return areDisjoint(this.sets[argument]!, next);
  }

  // ---- what a match begins with

  private firstAfter(rest: Rest | null): First {
    return rest === null ? null : this.firstOf(rest.nodes, rest.from, rest.flags, rest.then);
  }

  /** The first character of a sequence from `from` on. */
  private firstOf(nodes: readonly Node[], from: number, flags: number, then: Rest | null, depth: number = 0): First {
    if (depth > 20) return null;
    for (let i = from; i < nodes.length; i++) {
      const node = nodes[i]!;
      const rest: Rest = { nodes, from: i + 1, flags, then };
      switch (node.kind) {
        case 'literal':
          return this.setOf(node, flags) ?? node.code;
        case 'set':
          return this.setOf(node, flags);
        case 'any':
          return null;
        case 'at':
        case 'assert':
          // They take no character: what follows must begin here too.
          continue;
        case 'group': {
          const inner = combine(flags, node.add, node.del);
          return this.firstOf(node.body, 0, inner, rest, depth + 1);
        }
        case 'atomic':
          return this.firstOf(node.body, 0, flags, rest, depth + 1);
        case 'branch':
          return this.firstOfAny(node.choices.map((choice) => this.firstOf(choice, 0, flags, rest, depth + 1)));
        case 'repeat': {
          if (node.max === 0) continue;
          const inner = this.firstOf(node.body, 0, flags, node.min > 0 ? rest : null, depth + 1);
          if (node.min > 0 || inner === null) return inner;
          return this.firstOfAny([inner, this.firstOf(nodes, i + 1, flags, then, depth + 1)]);
        }
        default:
          return null;
      }
    }
    return then === null ? null : this.firstOf(then.nodes, then.from, then.flags, then.then, depth + 1);
  }

  private firstOfAny(firsts: readonly First[]): First {
    const known: (CharSet | number)[] = [];
    for (const first of firsts) {
      if (first === null) return null;
      known.push(first);
    }
    if (known.length === 1 || known.every((first) => first === known[0])) return known[0]!;
    if (known.length > 64) return null;
    return union(known);
  }

  /** The literal that every match begins with. */
  private prefix(nodes: readonly Node[], flags: number): number[] {
    const out: number[] = [];
    for (const node of nodes) {
      const code = this.plainCode(node, flags);
      if (code === null || out.length === LONGEST_PREFIX) break;
      out.push(code);
    }
    return out;
  }
}

function restNodes(rest: Rest): readonly Node[] {
  return rest.nodes.slice(rest.from);
}

/** Whether what comes next is known without looking further out, under the same flags. */
function sameFlags(rest: Rest, flags: number): boolean {
  return rest.flags === flags && rest.then === null;
}

function combine(flags: number, add: number, del: number): number {
  if (add & TYPE_FLAGS) flags &= ~TYPE_FLAGS;
  return (flags | add) & ~del;
}

/** Whether it is a character of a primitive string. */
function isUnit(c: number): boolean {
  return c < 0xd800 || (c > 0xdfff && c < 0x10000);
}
