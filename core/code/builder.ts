/*
 * A `Builder` is a code object in the making: its registers, the block that instructions go to, its table of positions,
 * what is certainly bound, and the blocks (loops, try, with) around the present point.
 *
 * Registers: parameters, locals, variables of inlined comprehensions, free variables, then temporaries. Temporaries are
 * a stack: a statement starts at `base` and forgets them at its end; what must live through nested statements (the
 * iterator of a loop, say) raises `base` meanwhile.
 *
 * Not here: what expressions are lowered to (trees.ts), the table of positions itself (positions.ts), names (names.ts), expressions
 * and statements.
 */

import type * as ast from '../syntax/mod.ts';
import type { Span, Text } from '../source/mod.ts';
import { AT_CELL, AT_FREE, AT_LOCAL, FREE_CLASS, PARAM, reject, SHIFT } from '../symbols/mod.ts';
import type { Scope, Table } from '../symbols/mod.ts';
import { both, firstBits, hasBit, withBit, withoutBit } from './bits.ts';
import type { Bits } from './bits.ts';
import { Positions } from './positions.ts';
import { NONE, Operand, isFixed, isLoud } from './trees.ts';
import type { Told, Warnings } from './warn.ts';
import type { CompileOptions } from './lower.ts';
import type { Code, CodeKind, Constant, Instr, Params, Reg, Unit } from './ir.ts';

/** Trees deeper than this are cut with a temporary: the machine evaluates them by recursion. */
const MAX_DEPTH = 32;
/** CPython's limit of blocks inside each other. */
const MAX_BLOCKS = 21;
/** Copies of final blocks that one code may hold (a long module has thousands), and instructions in them: nested `finally` multiply. */
const MAX_COPIES = 65_536;
const MAX_COPIED = 1_000_000;

/** As a destination: the result is not wanted. */
export const DROP = -2;

/** What `lower` is asked to do; see `CompileOptions`. */
export interface Settings {
  readonly text: Text;
  readonly unit: Unit;
  readonly table: Table;
  readonly hidden: boolean;
  readonly intrinsics: boolean;
  readonly single: boolean;
  readonly answer: boolean;
  readonly byName: boolean;
  /** Leaves assertions out. */
  readonly optimize: boolean;
  readonly docstrings: boolean;
  /** Assertions without a message say what their operands were. */
  readonly annotateAsserts: boolean;
  readonly warnings: Warnings;
  /** How bodies that were left unread are compiled; null: there are none. */
  readonly later: CompileOptions | null;
  /** Whether a global name may be the host's. */
  readonly isHost: (name: string) => boolean;
  /** Whether the host has said what it has: its names are there even where a class binds names of its own. */
  readonly declared: boolean;
}

/** An instruction without the fields that the builder fills. */
export type Draft = Instr extends infer I
  ? I extends Instr
    ? Omit<I, 'pc' | 'at'> & { pc?: number; at?: number }
    : never
  : never;

/** A variable's register in a scope that has registers. */
export interface Slot {
  readonly reg: Reg;
  readonly cell: boolean;
}

/** Of a module, whose names have no registers. */
const NO_SLOTS: ReadonlyMap<string, Slot> = new Map();
/** How control leaves a statement. */
export type Way = 'break' | 'continue' | 'return';

/** A `finally`, `with` or clean-up: ways out go through a copy of its final code. */
export interface Guard {
  /** The value of a `return` on its way out. */
  readonly value: Reg;
  readonly exits: Map<Way, { readonly id: number; bound: Bits }>;
  /** The warnings of a `finally` block. */
  readonly told: Told | null;
}

/** What surrounds the present point in its code, as CPython's frame blocks. */
export type Surround =
  | { readonly kind: 'loop'; breaks: Bits; breaksSeen: boolean }
  /** Nothing to do on the way out; `catches`: an exception goes on in this code; `mutes`: its warnings have been told. */
  | { readonly kind: 'plain'; readonly catches: boolean; readonly mutes?: boolean }
  /** The body of `except … as name` where the end of the name is written in place: no exception comes back here. */
  | { readonly kind: 'cleanup'; readonly finish: () => void }
  | { readonly kind: 'guard'; readonly guard: Guard }
  | { readonly kind: 'star' };

/** An inlined comprehension around the present point. */
interface Inner {
  readonly scope: Scope;
  readonly slots: ReadonlyMap<string, Slot>;
}

export class Builder {
  readonly settings: Settings;
  readonly parent: Builder | null;
  readonly kind: CodeKind;
  readonly scope: Scope;
  readonly name: string;
  readonly qualname: string;
  readonly firstLine: number;
  readonly params: Params;
  readonly byName: boolean;
  readonly children: Code[] = [];
  hostNames: Set<string> | null = null;
  /** Attributes that methods set on `self` (classes only). */
  staticAttributes: Set<string> | null = null;
  /** Annotations of a module or class, in order; with the index of those that may not be reached, else -1. */
  readonly annotations: { readonly node: ast.AnnAssign; readonly index: number }[] = [];
  doc: string | null = null;

  /** The block that instructions go to. */
  out: Instr[] = [];
  /** How many instructions with an effect that can be noticed were emitted. */
  loud = 0;
  /** Registers of locals that named expressions wrote. */
  readonly writes: Reg[] = [];
  /** Registers of locals that were read where they may be unbound. */
  readonly doubted: Set<Reg> = new Set();
  bound: Bits;
  readonly surrounds: Surround[] = [];
  /** How many conditional statements surround the present point. */
  conditional = 0;
  /** How many clauses of comprehensions stand inside the first of theirs around the present point, in codes around this one too. */
  clauses: number;

  /** The next free temporary, and the most that were used since the operand at hand began. */
  next: Reg;
  peak: Reg;
  base: Reg;
  #max: Reg;
  #exits = 0;
  #copies = 0;
  #copied = 0;

  /** The first temporary. */
  readonly temps: Reg;
  #slots: ReadonlyMap<string, Slot> = NO_SLOTS;
  #comprehensions: Map<Scope, ReadonlyMap<string, Slot>> | null = null;
  readonly #inner: Inner[] = [];
  readonly #locals: string[] = [];
  readonly #cellRegs: Reg[] = [];
  readonly #free: { readonly name: string; readonly reg: Reg }[] = [];
  #freeRegs: Map<string, Reg> | null = null;

  readonly #positions: Positions;

  constructor(
    settings: Settings,
    parent: Builder | null,
    kind: CodeKind,
    scope: Scope,
    names: { readonly name: string; readonly qualname: string },
    whole: Span,
    firstLine: number,
    params: Params,
    byName: boolean,
  ) {
    this.settings = settings;
    this.parent = parent;
    this.kind = kind;
    this.scope = scope;
    this.name = names.name;
    this.qualname = names.qualname;
    this.firstLine = firstLine;
    this.params = params;
    this.byName = byName;
    this.clauses = parent?.clauses ?? 0;
    this.#positions = new Positions(settings.text, whole);
    this.#layout();
    this.temps = this.#locals.length + this.#free.length;
    this.base = this.next = this.peak = this.#max = this.temps;
    this.bound = firstBits(params.names.length, this.next);
    if (byName) this.bind(0);
    if (this.#cellRegs.length > this.#free.length)
      for (const slot of this.#slots.values()) if (slot.cell) this.emit({ op: 'cell', i: slot.reg }, 0, false);
  }

  // ---- registers

  #layout(): void {
    const { scope } = this;
    if (scope.kind !== 'module') this.#layoutOwn(scope);
    else if (this.byName) this.#locals.push('.names');
    if (scope.inlinedScopes.length > 0) this.#layoutInner(scope.inlinedScopes, 0, new Map());
    if (scope.symbols.size === 0) return;
    const free: string[] = [];
    for (const [name, flags] of scope.symbols) {
      if (flags >> SHIFT === AT_FREE || (flags & FREE_CLASS) !== 0) free.push(name);
    }
    free.sort();
    for (const name of free) {
      const reg = this.#locals.length + this.#free.length;
      this.#free.push({ name, reg });
      (this.#freeRegs ??= new Map()).set(name, reg);
      this.#cellRegs.push(reg);
    }
  }

  #layoutOwn(scope: Scope): void {
    const slots = new Map<string, Slot>();
    this.#slots = slots;
    for (const name of this.params.names) this.#addLocal(slots, name, scope.where(name) === AT_CELL);
    if (this.byName) this.#locals.push('.names');
    for (const [name, flags] of scope.symbols) {
      const place = flags >> SHIFT;
      if (!scope.functionLike || (flags & PARAM) !== 0) continue;
      if (place === AT_LOCAL || place === AT_CELL) this.#addLocal(slots, name, place === AT_CELL);
    }
    if (scope.kind !== 'class') return;
    if (scope.needsClassCell) this.#addLocal(slots, '__class__', true);
    if (scope.needsClassDict) this.#addLocal(slots, '__classdict__', true);
    if (scope.conditionalAnnotations) this.#addLocal(slots, '__conditional_annotations__', true);
  }

  /** Comprehensions beside each other share the registers of equal names; those inside each other do not. */
  #layoutInner(scopes: readonly Scope[], depth: number, shared: Map<string, Slot>): void {
    for (const scope of scopes) {
      const slots = new Map<string, Slot>();
      for (const [name, flags] of scope.symbols) {
        const place = flags >> SHIFT;
        if ((place !== AT_LOCAL && place !== AT_CELL) || (flags & PARAM) !== 0) continue;
        const cell = place === AT_CELL;
        const key = `${depth} ${cell ? 'c' : 'l'} ${name}`;
        const slot = shared.get(key);
        if (slot !== undefined) slots.set(name, slot);
        else {
          this.#addLocal(slots, name, cell);
          shared.set(key, slots.get(name)!);
        }
      }
      (this.#comprehensions ??= new Map()).set(scope, slots);
      this.#layoutInner(scope.inlinedScopes, depth + 1, shared);
    }
  }

  #addLocal(slots: Map<string, Slot>, name: string, cell: boolean): void {
    const reg = this.#locals.length;
    this.#locals.push(name);
    slots.set(name, { reg, cell });
    if (cell) this.#cellRegs.push(reg);
  }

  /** A fresh temporary. */
  temp(): Reg {
    const reg = this.next++;
    if (this.next > this.peak) this.peak = this.next;
    if (this.next > this.#max) this.#max = this.next;
    return reg;
  }

  /** A temporary that no instruction since the operand at hand began uses. */
  late(): Reg {
    if (this.peak > this.next) this.next = this.peak;
    return this.temp();
  }

  /** The destination asked for, or a fresh temporary; -1 for DROP. */
  target(d: Reg): Reg {
    return d >= 0 ? d : d === DROP ? -1 : this.temp();
  }

  /** Reserves a temporary until `release`, through nested statements. */
  hold(): Reg {
    this.next = this.base;
    const reg = this.temp();
    this.base = this.next;
    return reg;
  }

  /** Keeps the temporaries in use through nested statements; gives what `release` takes. */
  keep(): Reg {
    const before = this.base;
    this.base = this.next;
    return before;
  }

  release(base: Reg): void {
    this.base = base;
    this.next = base;
  }

  // ---- variables

  /** The name as it is stored. */
  mangle(name: string): string {
    return this.inner.mangle(name);
  }

  /** The innermost scope: that of an inlined comprehension, or the code's own. */
  get inner(): Scope {
    const { length } = this.#inner;
    return length > 0 ? this.#inner[length - 1]!.scope : this.scope;
  }

  /** Enters an inlined comprehension. */
  enter(scope: Scope): ReadonlyMap<string, Slot> {
    const slots = this.#comprehensions!.get(scope)!;
    this.#inner.push({ scope, slots });
    return slots;
  }

  leave(): void {
    this.#inner.pop();
  }

  /** The inlined comprehensions around the present point, innermost last. */
  get inners(): readonly Inner[] {
    return this.#inner;
  }

  /** The slot of a variable of this code's own scope. */
  slot(name: string): Slot | undefined {
    return this.#slots.get(name);
  }

  freeReg(name: string): Reg | undefined {
    return this.#freeRegs?.get(name);
  }

  get freeNames(): readonly { readonly name: string; readonly reg: Reg }[] {
    return this.#free;
  }

  isBound(reg: Reg): boolean {
    return hasBit(this.bound, reg);
  }

  bind(reg: Reg): void {
    this.bound = withBit(this.bound, reg);
  }

  unbind(reg: Reg): void {
    this.bound = withoutBit(this.bound, reg);
  }

  /** A set without what statements inside the span may unbind. */
  killed(bits: Bits, span: Span): Bits {
    let result = bits;
    for (const kill of this.scope.kills) {
      if (kill.at < span.start || kill.at >= span.end) continue;
      const slot = this.#slots.get(kill.name);
      if (slot !== undefined) result = withoutBit(result, slot.reg);
    }
    return result;
  }

  get reachable(): boolean {
    return this.bound !== null;
  }

  // ---- instructions

  /** A constant of the unit. */
  constant(v: Constant): Operand {
    return new Operand({ k: 'const', v: this.settings.unit.constants.one(v) }, 0);
  }

  /** Adds an instruction. `loud` is false for one that cannot fail and that nothing can notice. */
  emit(draft: Draft, at: number, loud = true): void {
    draft.pc = 0;
    draft.at = at;
    this.out.push(draft as Instr);
    if (loud) this.loud++;
  }

  /** Runs `fill` with an empty block in place of the present one, and gives that block. */
  collect(fill: () => void): Instr[] {
    const before = this.out;
    const block: Instr[] = [];
    this.out = block;
    fill();
    this.out = before;
    return block;
  }

  /** Lowers what is never run: only for its errors. */
  discard(fill: () => void): void {
    const children = this.children.length;
    const { bound } = this;
    const max = this.#max;
    this.bound = null;
    this.collect(fill);
    this.bound = bound;
    this.#max = max;
    this.children.length = children;
  }

  /** The register that holds an operand; emits a `set` unless it is in one already. */
  toReg(o: Operand, at: number): Reg {
    if (o.tree.k === 'reg') return o.tree.i;
    const d = this.temp();
    this.emit({ op: 'set', d, e: o.tree }, at, isLoud(o.tree));
    o.tree = { k: 'reg', i: d };
    o.deep = 0;
    return d;
  }

  /** A register of its own: the value stays what it is, whatever happens to the variable it came from. */
  toTemp(o: Operand, at: number): Reg {
    const d = this.temp();
    this.emit({ op: 'set', d, e: o.tree }, at, isLoud(o.tree));
    o.tree = { k: 'reg', i: d };
    o.deep = 0;
    return d;
  }

  /**
   * Writes None to a temporary that is written on some paths only and read where a flag says that it was. Without it what an earlier
   * statement left there would be live up to here, and that differs between the forms of the code.
   */
  blank({ tree }: Operand, at: number): void {
    if (tree.k === 'reg' && tree.i >= this.temps) this.emit({ op: 'set', d: tree.i, e: NONE }, at, false);
  }

  /** Makes an operand a constant or register, so that it can be read more than once. */
  fix(o: Operand, at: number): Operand {
    if (o.tree.k !== 'const') this.toReg(o, at);
    return o;
  }

  /** Cuts a tree that has become too deep; gives the operand. */
  cut(o: Operand): Operand {
    if (o.deep >= MAX_DEPTH) this.toReg(o, o.tree.at ?? 0);
    return o;
  }

  /** Stores, before the instructions from `from` on, the operands that those could change. */
  protect(operands: readonly Operand[], first: number, from: number, writes: number): void {
    let at = from;
    const written = this.writes.length > writes;
    for (let i = written ? 0 : first; i < operands.length; i++) {
      const o = operands[i]!;
      if (isFixed(o.tree) && !(written && o.tree.k === 'reg' && this.#wrote(o.tree.i, writes))) continue;
      const d = this.late();
      const set: Instr = { op: 'set', d, e: o.tree, pc: 0, at: o.tree.at ?? 0 };
      this.out.splice(at++, 0, set);
      o.tree = { k: 'reg', i: d };
      o.deep = 0;
    }
  }

  #wrote(reg: Reg, from: number): boolean {
    for (let i = from; i < this.writes.length; i++) if (this.writes[i] === reg) return true;
    return false;
  }

  // ---- blocks

  push(surround: Surround, span: Span): void {
    if (this.surrounds.length >= MAX_BLOCKS) {
      reject(this.settings.text, 'too many statically nested blocks', span);
    }
    this.surrounds.push(surround);
  }

  pop(): void {
    this.surrounds.pop();
  }

  /** Whether an exception that is raised here can be caught in this code. */
  get isCaught(): boolean {
    return this.surrounds.some((around) => around.kind === 'guard' || (around.kind === 'plain' && around.catches));
  }

  /** A way out of a guard. */
  exit(guard: Guard, way: Way): number {
    const known = guard.exits.get(way);
    if (known !== undefined) {
      known.bound = both(known.bound, this.bound);
      return known.id;
    }
    const id = this.#exits++;
    guard.exits.set(way, { id, bound: this.bound });
    return id;
  }

  /** Emits a copy of a final block. */
  copy(span: Span, fill: () => void): void {
    const before = this.loud;
    fill();
    this.#copied += this.loud - before;
    if (++this.#copies > MAX_COPIES || this.#copied > MAX_COPIED) {
      reject(this.settings.text, 'too many nested finally blocks', span);
    }
  }

  // ---- positions

  /** The row of a node. */
  at(node: ast.Node | Span): number {
    return this.#positions.at(node);
  }

  /** The row of a span without anchors. */
  span(start: number, end: number): number {
    return this.#positions.span(start, end);
  }

  /** The row of an attribute access. */
  atAttribute(node: ast.Attribute): number {
    return this.#positions.atAttribute(node);
  }

  /** The row of a method call. */
  atMethod(call: ast.Call, method: ast.Attribute): number {
    return this.#positions.atMethod(call, method);
  }

  // ---- the end

  #shown(params: Params): Params {
    return this.name === '__annotate__' ? { ...params, names: params.names.map(shownName) } : params;
  }

  /** The finished code. */
  finish(): Code {
    const { settings, scope } = this;
    const code: Code = {
      kind: this.kind,
      name: this.name,
      qualname: this.qualname,
      unit: settings.unit,
      firstLine: this.firstLine,
      doc: this.doc,
      generator: scope.generator,
      coroutine: scope.coroutine,
      hidden: settings.hidden,
      params: this.#shown(this.params),
      locals: this.name === '__annotate__' ? this.#locals.map(shownName) : this.#locals,
      nregs: this.#max,
      cellRegs: this.#cellRegs,
      free: this.#free,
      body: this.out,
      children: this.children,
      positions: this.#positions.table,
      hostNames: this.hostNames === null ? [] : [...this.hostNames].sort(),
      byName: this.byName,
      outer: null,
      index: 0,
      flat: null,
      live: null,
      weight: 0,
    };
    this.children.forEach((child, i) => {
      child.outer = code;
      child.index = i;
    });
    return code;
  }
}

/** `__annotate__` calls its parameter `format`, which its own names must not meet. */
function shownName(name: string): string {
  return name === '.format' ? 'format' : name;
}
