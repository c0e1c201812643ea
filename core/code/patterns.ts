/*
 * match: patterns are lowered to steps, each some instructions and a test; the first test that fails ends the case.
 *
 * What a pattern captures is kept in temporaries and bound when the whole pattern has matched, before the guard.
 *
 * Few steps become `if` inside `if`; many become the body of a loop that runs once, where a failing test breaks.
 */

import type * as ast from '../syntax/mod.ts';
import type { Span } from '../source/mod.ts';
import { reject } from '../symbols/mod.ts';
import { both } from './bits.ts';
import type { Bits } from './bits.ts';
import { condition, truthAt } from './booleans.ts';
import { Group, register } from './trees.ts';
import type { Builder } from './builder.ts';
import { expression } from './expressions.ts';
import { constantOf } from './fold.ts';
import type { Constant, Instr, Reg, Tree } from './ir.ts';
import { store } from './names.ts';
import { block } from './statements.ts';
import { constantText, repr } from './unparse.ts';

/** More cases, or more steps of a case, than this do not nest. */
const MAX_NESTED = 6;
const MAX_CASES = 16;
/** Longest chain of alternatives that is one tree. */
const MAX_TREE = 16;

const NONE: Tree = { k: 'const', v: null };
const reg = (i: Reg): Tree => ({ k: 'reg', i });

interface Step {
  readonly block: Instr[];
  readonly c: Tree;
  readonly at: number;
}

/** Whether a pattern is `_`. */
function isWildcard(p: ast.Pattern): boolean {
  return p.kind === 'MatchAs' && p.name === null && p.pattern === null;
}

// ---- the statement

export function matchStatement(b: Builder, s: ast.Match): void {
  const base = b.base;
  const subject = b.hold();
  const at = b.at(s.subject);
  const o = expression(b, s.subject, subject);
  if (o.tree.k !== 'reg' || o.tree.i !== subject) b.emit({ op: 'set', d: subject, e: o.tree }, at);
  const { cases } = s;
  const flag = cases.length > MAX_CASES ? b.hold() : -1;
  const set = (value: boolean): void =>
    b.emit({ op: 'set', d: flag, e: { k: 'const', v: value } }, b.span(s.start, s.end), false);
  let after: Bits = null;

  /** Lowers the cases from i on: each in the `else` of the one before. */
  const from = (i: number, end: number): void => {
    const branch = cases[i];
    if (branch === undefined) return;
    if (i === end) return set(true);
    b.next = b.base;
    const before = b.bound;
    const last = i === cases.length - 1;
    const steps = caseSteps(b, branch, subject, last, cases.length);
    const tail = b.out;
    const matched = b.bound;
    const body = (): Instr[] => {
      b.bound = matched;
      const instrs = b.collect(() => block(b, branch.body));
      after = both(after, b.bound);
      return instrs;
    };
    const rest = (): Instr[] => {
      b.bound = before;
      return b.collect(() => from(i + 1, end));
    };
    // The instructions of the case go to the block that was open before it.
    b.out = steps.outer;
    const { list } = steps;
    if (list.length === 0) {
      for (const instr of tail) b.out.push(instr);
      for (const instr of body()) b.out.push(instr);
      b.bound = before;
      if (!last) b.discard(() => from(i + 1, end));
      b.bound = null;
      return;
    }
    const [first] = list as [Step];
    if (list.length === 1) {
      for (const instr of first.block) b.out.push(instr);
      const then = [...tail, ...body()];
      b.emit({ op: 'if', c: first.c, then, orelse: rest() }, first.at);
    } else if (last && list.length <= MAX_NESTED) {
      const then = [...tail, ...body()];
      b.bound = before;
      for (const instr of chain(list, then)) b.out.push(instr);
      b.loud++;
    } else {
      // Not a temporary of the steps.
      const done = b.late();
      const patternAt = b.at(branch.pattern);
      const mark: Instr = { op: 'set', d: done, e: { k: 'const', v: true }, pc: 0, at: patternAt };
      b.emit({ op: 'set', d: done, e: { k: 'const', v: false } }, patternAt, false);
      for (const instr of chain(list, [...tail, mark])) b.out.push(instr);
      b.loud++;
      const then = body();
      b.emit({ op: 'if', c: reg(done), then, orelse: rest() }, patternAt);
    }
  };

  if (flag >= 0) set(false);
  from(0, flag < 0 ? -1 : MAX_CASES);
  for (let i = MAX_CASES; flag >= 0 && i < cases.length; i += MAX_CASES) {
    const then = b.collect(() => {
      set(false);
      from(i, i + MAX_CASES);
    });
    b.emit({ op: 'if', c: reg(flag), then, orelse: [] }, at);
  }
  b.bound = both(after, b.bound);
  b.release(base);
}

/** The steps of a case with its guard. What comes after the last test is left in `b.out`. */
function caseSteps(
  b: Builder,
  branch: ast.match_case,
  subject: Reg,
  last: boolean,
  count: number,
): { readonly list: Step[]; readonly outer: Instr[] } {
  const outer = b.out;
  b.out = [];
  const matcher = new Matcher(b);
  if (!(last && count > 1 && isWildcard(branch.pattern))) {
    matcher.allowIrrefutable = branch.guard !== null || last;
    matcher.pattern(branch.pattern, subject);
    for (const [name, value] of matcher.captures) store(b, name, reg(value), branch.pattern);
  }
  if (branch.guard !== null) {
    const { o, yes } = condition(b, branch.guard);
    b.cut(o);
    matcher.test(o.tree, truthAt(b, branch.guard));
    b.bound = yes;
  }
  return { list: matcher.steps, outer };
}

/** The instructions that run steps one after the other, and `then` after the last. */
function chain(steps: readonly Step[], then: Instr[]): Instr[] {
  if (steps.length <= MAX_NESTED) {
    let body = then;
    for (let i = steps.length - 1; i >= 0; i--) {
      const { block: before, c, at } = steps[i]!;
      body = [...before, { op: 'if', c, then: body, orelse: [], pc: 0, at }];
    }
    return body;
  }
  const body: Instr[] = [];
  for (const { block: before, c, at } of steps) {
    for (const instr of before) body.push(instr);
    const out: Instr = { op: 'break', pc: 0, at };
    body.push({ op: 'if', c: { k: 'not', o: c, at }, then: [out], orelse: [], pc: 0, at });
  }
  const { at } = steps[0]!;
  for (const instr of then) body.push(instr);
  body.push({ op: 'break', pc: 0, at });
  return [{ op: 'while', pre: [], c: { k: 'const', v: true }, body, orelse: [], pc: 0, at }];
}

// ---- patterns

/** Lowers one pattern. */
class Matcher {
  readonly steps: Step[] = [];
  readonly captures: Map<string, Reg> = new Map();
  /** Whether a pattern that always matches may stand here. */
  allowIrrefutable = true;
  readonly #b: Builder;

  constructor(b: Builder) {
    this.#b = b;
  }

  /** The pattern fails where `c` is false. */
  test(c: Tree, at: number): void {
    const b = this.#b;
    const { length } = this.steps;
    const before = length > 0 ? this.steps[length - 1]! : null;
    if (b.out.length === 0 && before !== null && depth(before.c) + depth(c) <= MAX_TREE) {
      this.steps[length - 1] = { block: before.block, c: conjunction(before.c, before.at, c), at };
    } else this.steps.push({ block: b.out, c, at });
    b.out = [];
  }

  pattern(p: ast.Pattern, subject: Reg): void {
    const b = this.#b;
    switch (p.kind) {
      case 'MatchValue': {
        if (p.value.kind === 'JoinedStr' || p.value.kind === 'TemplateStr') {
          reject(b.settings.text, 'patterns may only match literals and attribute lookups', p);
        }
        const at = b.at(p);
        const value = b.cut(expression(b, p.value));
        return this.test({ k: 'cmp', op: '==', l: reg(subject), r: value.tree, at }, at);
      }
      case 'MatchSingleton': {
        const at = b.at(p);
        return this.test({ k: 'cmp', op: 'is', l: reg(subject), r: { k: 'const', v: p.value }, at }, at);
      }
      case 'MatchSequence':
        return this.#sequence(p, subject);
      case 'MatchMapping':
        return this.#mapping(p, subject);
      case 'MatchClass':
        return this.#class(p, subject);
      case 'MatchStar':
        return this.#capture(p.name, subject, p);
      case 'MatchAs':
        return this.#as(p, subject);
      case 'MatchOr':
        return this.#or(p, subject);
    }
  }

  /** A pattern inside another may always match. */
  #sub(p: ast.Pattern, subject: Reg): void {
    const before = this.allowIrrefutable;
    this.allowIrrefutable = true;
    this.pattern(p, subject);
    this.allowIrrefutable = before;
  }

  #capture(name: string | null, value: Reg, span: Span): void {
    if (name === null) return;
    if (this.captures.has(name)) {
      reject(this.#b.settings.text, `multiple assignments to name ${repr(name)} in pattern`, span);
    }
    this.captures.set(name, value);
  }

  #as(p: ast.MatchAs, subject: Reg): void {
    if (p.pattern === null) {
      if (!this.allowIrrefutable) {
        const what = p.name === null ? 'wildcard' : `name capture ${repr(p.name)}`;
        reject(this.#b.settings.text, `${what} makes remaining patterns unreachable`, p);
      }
    } else this.pattern(p.pattern, subject);
    this.#capture(p.name, subject, p);
  }

  /** len(subject), as `len` counts it. */
  #length(subject: Reg, at: number): Tree {
    const b = this.#b;
    const d = b.temp();
    b.emit({ op: 'call', d, f: { k: 'builtin', name: 'len' }, args: [reg(subject)] }, at);
    return reg(d);
  }

  #sequence(p: ast.MatchSequence, subject: Reg): void {
    const b = this.#b;
    const at = b.at(p);
    const { patterns } = p;
    const size = patterns.length;
    let star = -1;
    let onlyWildcards = true;
    patterns.forEach((part, i) => {
      if (part.kind === 'MatchStar') {
        if (star >= 0) reject(b.settings.text, 'multiple starred names in sequence pattern', p);
        star = i;
        onlyWildcards &&= part.name === null;
      } else onlyWildcards &&= isWildcard(part);
    });
    const found = b.temp();
    b.emit({ op: 'matchseq', d: found, o: subject }, at, false);
    this.test(reg(found), at);
    if (star < 0 || size > 1) {
      const least: Tree = { k: 'const', v: star < 0 ? size : size - 1 };
      this.test({ k: 'cmp', op: star < 0 ? '==' : '>=', l: this.#length(subject, at), r: least, at }, at);
    }
    if (onlyWildcards) return;
    const rest = star >= 0 ? patterns[star]! : null;
    if (rest !== null && rest.kind === 'MatchStar' && rest.name === null) {
      patterns.forEach((part, i) => {
        if (isWildcard(part) || i === star) return;
        let index: Tree = { k: 'const', v: i };
        if (i > star) {
          // Counted from the start: the subject need not know negative indices.
          index = { k: 'bin', op: '-', l: this.#length(subject, at), r: { k: 'const', v: size - i }, at };
        }
        const d = b.temp();
        b.emit({ op: 'set', d, e: { k: 'sub', o: reg(subject), i: index, at } }, at);
        this.#sub(part, d);
      });
      return;
    }
    if (star >= 256) reject(b.settings.text, 'too many expressions in star-unpacking sequence pattern', p);
    this.#unpack(patterns, subject, star, at);
  }

  /** Matches the items of a sequence of the right length. */
  #unpack(patterns: readonly ast.Pattern[], items: Reg, star: number, at: number): void {
    const b = this.#b;
    const ds = patterns.map(() => b.temp());
    b.emit({ op: 'unpack', e: reg(items), ds, star }, at);
    patterns.forEach((part, i) => {
      if (!isWildcard(part)) this.#sub(part, ds[i]!);
    });
  }

  #mapping(p: ast.MatchMapping, subject: Reg): void {
    const b = this.#b;
    if (p.keys.some((key) => key.kind === 'JoinedStr' || key.kind === 'TemplateStr')) {
      reject(this.#b.settings.text, 'mapping pattern keys may only match literals and attribute lookups', p);
    }
    const at = b.at(p);
    const size = p.keys.length;
    const found = b.temp();
    b.emit({ op: 'matchmap', d: found, o: subject }, at, false);
    this.test(reg(found), at);
    if (size === 0 && p.rest === null) return;
    if (size > 0) {
      const least: Tree = { k: 'const', v: size };
      this.test({ k: 'cmp', op: '>=', l: this.#length(subject, at), r: least, at }, at);
    }
    const keys = this.#keys(p, at);
    const values = b.temp();
    b.emit({ op: 'matchkeys', d: values, o: subject, keys }, at);
    this.test({ k: 'cmp', op: 'is not', l: reg(values), r: NONE }, at);
    if (p.patterns.some((part) => !isWildcard(part))) this.#unpack(p.patterns, values, -1, at);
    if (p.rest === null) return;
    const rest = b.temp();
    b.emit({ op: 'matchrest', d: rest, o: subject, keys }, at);
    this.#capture(p.rest, rest, p);
  }

  /** The register of the tuple of keys. */
  #keys(p: ast.MatchMapping, at: number): Reg {
    const b = this.#b;
    const seen = new Set<string>();
    const group = new Group(b);
    for (const key of p.keys) {
      const value = constantOf(key);
      const known = value === undefined ? complexText(key) : identity(value);
      if (known !== null) {
        if (seen.has(known)) {
          const shown = value === undefined ? known : constantText(value);
          reject(b.settings.text, `mapping pattern checks duplicate key (${shown})`, p);
        }
        seen.add(known);
      }
      group.open();
      group.close(value === undefined ? b.cut(expression(b, key)) : b.constant(value));
    }
    const d = b.temp();
    b.emit({ op: 'tuple', d, items: group.trees }, at);
    return d;
  }

  #class(p: ast.MatchClass, subject: Reg): void {
    const b = this.#b;
    const at = b.at(p);
    const names = p.kwd_attrs;
    const repeated = firstRepeated(names);
    if (repeated >= 0)
      reject(
        b.settings.text,
        `attribute name repeated in class pattern: ${names[repeated]!}`,
        p.kwd_patterns[repeated]!,
      );
    const cls = b.cut(expression(b, p.cls));
    const d = b.temp();
    b.emit({ op: 'matchclass', d, o: subject, cls: cls.tree, n: p.patterns.length, names }, at);
    this.test({ k: 'cmp', op: 'is not', l: reg(d), r: NONE }, at);
    const parts = [...p.patterns, ...p.kwd_patterns];
    if (parts.some((part) => !isWildcard(part))) this.#unpack(parts, d, -1, at);
  }

  #or(p: ast.MatchOr, subject: Reg): void {
    const b = this.#b;
    const outer = b.out;
    const alternatives = p.patterns.map((part, i) => {
      const matcher = new Matcher(b);
      matcher.allowIrrefutable = this.allowIrrefutable && i === p.patterns.length - 1;
      b.out = [];
      matcher.pattern(part, subject);
      return { matcher, tail: b.out, at: b.at(part) };
    });
    b.out = outer;
    const at = b.at(p);
    const control = [...alternatives[0]!.matcher.captures.keys()].map((name) => ({ name, value: b.temp() }));
    for (const { matcher } of alternatives) {
      const { captures } = matcher;
      const same = captures.size === control.length && control.every(({ name }) => captures.has(name));
      if (!same) reject(b.settings.text, 'alternative patterns bind different names', p);
    }
    const simple = alternatives.every(
      ({ matcher, tail }) => matcher.steps.length === 1 && matcher.steps[0]!.block.length === 0 && tail.length === 0,
    );
    if (simple && control.length === 0 && alternatives.length <= MAX_TREE) {
      const tests = alternatives.map(({ matcher }) => matcher.steps[0]!);
      let c = tests[tests.length - 1]!.c;
      for (let i = tests.length - 2; i >= 0; i--) c = { k: 'or', l: tests[i]!.c, r: c, at: tests[i]!.at };
      return this.test(c, tests[tests.length - 1]!.at);
    }
    const found = b.late();
    b.emit({ op: 'set', d: found, e: { k: 'const', v: false } }, at, false);
    for (const { value } of control) b.blank(register(value), at);
    alternatives.forEach(({ matcher, tail, at: partAt }, i) => {
      const then = [...tail];
      for (const { name, value } of control) {
        const from = matcher.captures.get(name)!;
        then.push({ op: 'set', d: value, e: reg(from), pc: 0, at: partAt });
      }
      then.push({ op: 'set', d: found, e: { k: 'const', v: true }, pc: 0, at: partAt });
      const instrs = chain(matcher.steps, then);
      if (i === 0) for (const instr of instrs) b.out.push(instr);
      else b.emit({ op: 'if', c: { k: 'not', o: reg(found), at: partAt }, then: instrs, orelse: [] }, partAt);
    });
    b.loud++;
    this.test(reg(found), at);
    for (const { name, value } of control) this.#capture(name, value, p);
  }
}

/** Where the first of the names that come again does so; -1 if none does. */
function firstRepeated(names: readonly string[]): number {
  const places = new Map<string, number>();
  let found = -1;
  for (let i = names.length - 1; i >= 0; i--) {
    found = places.get(names[i]!) ?? found;
    places.set(names[i]!, i);
  }
  return found;
}

/** `a and c`, where `a` may be such a chain. */
function conjunction(a: Tree, at: number, c: Tree): Tree {
  if (a.k === 'and') return { ...a, r: conjunction(a.r, at, c) };
  return { k: 'and', l: a, r: c, at };
}

function depth(tree: Tree): number {
  switch (tree.k) {
    case 'and':
    case 'or':
    case 'bin':
    case 'cmp':
      return 1 + Math.max(depth(tree.l), depth(tree.r));
    case 'not':
    case 'unary':
    case 'attr':
      return 1 + depth(tree.o);
    case 'sub':
      return 1 + Math.max(depth(tree.o), depth(tree.i));
    case 'const':
    case 'reg':
      return 0;
    case 'local':
    case 'cell':
    case 'global':
      return 1;
    default:
      return MAX_TREE;
  }
}

/** `1 + 2j` as Python shows it; null for all else. */
function complexText(e: ast.Expression): string | null {
  if (e.kind !== 'BinOp') return null;
  const real = constantOf(e.left);
  const imag = constantOf(e.right);
  if (real === undefined || imag === undefined) return null;
  return `(${constantText(real).replace(/\.0$/, '')}${e.op}${constantText(imag)})`;
}

/** Equal for constants that are equal as keys. */
function identity(value: Constant): string {
  if (typeof value === 'boolean') return `n${Number(value)}`;
  if (typeof value === 'number' || typeof value === 'bigint') return `n${value}`;
  if (typeof value === 'object' && value !== null && value.type === 'float') return `n${value.value}`;
  if (typeof value === 'object' && value !== null && value.type === 'complex' && value.imag === 0) return 'n0';
  return constantText(value);
}
