/**
 * Two small machines that run codes for tests: one walks blocks and trees as ir.ts describes them, the other the flat
 * form, fused or step by step. Values are numbers; every read of a global, every attribute, operator and question for
 * truth is an event of the trace. What fails, and how often, is a function of the events so far. The flat machine can
 * wipe, at each place where a run may pause, all registers that are not live there.
 */

import { canPause, effectOf, eachTree, flatten, has, live, nodeShape, opAt, spends, stepsOf } from '../../core/code/mod.ts';
import type { Block, Code, FlatOp, Instr, Simple, Tree } from '../../core/code/mod.ts';

type Value = number | 'unbound';
const WIPED = Symbol('wiped');

class Failure {
  readonly value: number;
  constructor(value: number) {
    this.value = value;
  }
}

/** The run has done enough. */
class Enough {}

type Way = { readonly way: 'next' | 'break' | 'continue' } | { readonly way: 'exit'; readonly id: number } | Done;
type Done = { readonly way: 'return'; readonly value: Value };
const NEXT: Way = { way: 'next' };

/** Trees and simple instructions, the same for both machines. */
class World {
  readonly trace: string[] = [];
  readonly registers: (Value | typeof WIPED)[];
  private seed: number;

  constructor(nregs: number, seed: number) {
    this.registers = Array.from({ length: nregs }, (_, i) => i * 10);
    this.seed = seed;
  }

  private event(text: string): number {
    this.trace.push(text);
    if (this.trace.length > 150) throw new Enough();
    this.seed = (Math.imul(this.seed, 1103515245) + 12345) & 0x7fffffff;
    return this.seed >> 8;
  }

  /** An event that may fail, with a value. */
  private act(text: string): number {
    const value = this.event(text);
    if (value % 11 === 0) throw new Failure(value % 100);
    return value % 50;
  }

  read(i: number): Value {
    const value = this.registers[i];
    if (value === WIPED || value === undefined) throw new Error(`register ${i} read, but not live`);
    return value;
  }

  write(d: number, value: Value): void {
    if (d >= 0) this.registers[d] = value;
  }

  truth(value: Value): boolean {
    if (value === 0 || value === 1) return value === 1;
    return this.event(`truth ${value}`) % 2 === 0;
  }

  value(tree: Tree): Value {
    switch (tree.k) {
      case 'const':
        return Number(tree.v);
      case 'reg':
        return this.read(tree.i);
      case 'local': {
        const value = this.read(tree.i);
        if (value === 'unbound') throw new Failure(99);
        return value;
      }
      case 'global':
        return this.act(`global ${tree.name}`);
      case 'attr':
        return this.act(`attr ${this.value(tree.o)}.${tree.name}`);
      case 'bin': {
        const l = this.value(tree.l);
        return this.act(`${l} ${tree.op} ${this.value(tree.r)}`);
      }
      case 'not':
        return this.decide(tree.o) ? 0 : 1;
      case 'and':
      case 'or':
        return this.decided(tree).value;
      case 'ifexp':
        return this.value(this.decide(tree.c) ? tree.a : tree.b);
      case 'format': {
        const o = this.value(tree.o);
        if (tree.spec === null || tree.spec.k === 'const' || tree.spec.k === 'reg') {
          const converted = tree.conv === '' ? o : this.act(`conv ${o}`);
          if (tree.spec === null) return converted;
          return this.act(`format ${converted}:${this.value(tree.spec)}`);
        }
        const converted = tree.conv === '' ? o : this.act(`conv ${o}`);
        return this.act(`format ${converted}:${this.value(tree.spec)}`);
      }
      default:
        throw new Error(tree.k);
    }
  }

  /** A value, and its truth if that was asked on the way. */
  private decided(tree: Extract<Tree, { readonly k: 'and' | 'or' }>): { value: Value; truth: boolean | null } {
    let value: Value;
    let truth: boolean | null = null;
    if (tree.l.k === 'and' || tree.l.k === 'or') ({ value, truth } = this.decided(tree.l));
    else value = this.value(tree.l);
    truth ??= this.truth(value);
    if (truth === (tree.k === 'or')) return { value, truth };
    if (tree.r.k === 'and' || tree.r.k === 'or') return this.decided(tree.r);
    return { value: this.value(tree.r), truth: null };
  }

  /** The truth of a tree where only truth counts. */
  decide(tree: Tree): boolean {
    if (tree.k === 'not') return !this.decide(tree.o);
    if (tree.k === 'and') return this.decide(tree.l) && this.decide(tree.r);
    if (tree.k === 'or') return this.decide(tree.l) || this.decide(tree.r);
    if (tree.k === 'ifexp') return this.decide(tree.c) ? this.decide(tree.a) : this.decide(tree.b);
    return this.truth(this.value(tree));
  }

  /** Runs an instruction; `ready` is called when its operands have been used, before its result is written. */
  simple(op: Simple, ready: () => void): Done | null {
    switch (op.op) {
      case 'set': {
        const value = this.value(op.e);
        ready();
        this.write(op.d, value);
        return null;
      }
      case 'call': {
        const f = this.value(op.f);
        const args = op.args.map((tree) => this.value(tree));
        ready();
        this.write(op.d, this.act(`${f}(${args.join()})`));
        return null;
      }
      case 'callm': {
        const f = this.value({ k: 'attr', o: op.o, name: op.name });
        const args = op.args.map((tree) => this.value(tree));
        ready();
        this.write(op.d, this.act(`${f}(${args.join()})`));
        return null;
      }
      case 'setattr': {
        const v = this.value(op.v);
        const o = this.value(op.o);
        ready();
        this.act(`${o}.${op.name} = ${v}`);
        return null;
      }
      case 'unpack': {
        const e = this.value(op.e);
        ready();
        const n = this.act(`unpack ${e}`);
        op.ds.forEach((d, i) => this.write(d, n + i));
        return null;
      }
      case 'unset':
        this.write(op.i, 'unbound');
        return null;
      case 'raise':
        throw new Failure(Number(this.value(op.e)));
      case 'reraise':
        throw new Failure(Number(this.read(op.exc)));
      case 'ret':
        return { way: 'return', value: this.value(op.e) };
      default:
        throw new Error(op.op);
    }
  }

  step(it: number): number | null {
    const value = this.act(`next ${this.read(it)}`);
    return value % 3 === 0 ? null : value;
  }

  finish(run: () => Done): readonly string[] {
    try {
      this.trace.push(`return ${run().value}`);
    } catch (error) {
      if (error instanceof Failure) this.trace.push(`raised ${error.value}`);
      else if (!(error instanceof Enough)) throw error;
    }
    return this.trace;
  }
}

function block(world: World, body: Block): Way {
  for (const instr of body) {
    const way = instruction(world, instr);
    if (way.way !== 'next') return way;
  }
  return NEXT;
}

function instruction(world: World, instr: Instr): Way {
  switch (instr.op) {
    case 'if':
      return block(world, world.decide(instr.c) ? instr.then : instr.orelse);
    case 'while':
    case 'for':
      for (;;) {
        if (instr.op === 'while') {
          block(world, instr.pre);
          if (!world.decide(instr.c)) return block(world, instr.orelse);
        } else {
          const value = world.step(instr.it);
          if (value === null) return block(world, instr.orelse);
          world.write(instr.d, value);
        }
        const way = block(world, instr.body);
        if (way.way === 'break') return NEXT;
        if (way.way !== 'next' && way.way !== 'continue') return way;
        world.truth(2);
      }
    case 'break':
    case 'continue':
      return { way: instr.op };
    case 'exit':
      return { way: 'exit', id: instr.id };
    case 'try': {
      let way: Way;
      try {
        way = block(world, instr.body);
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        world.write(instr.exc, error.value);
        return block(world, instr.handler);
      }
      if (way.way === 'next') return block(world, instr.orelse);
      for (const exit of instr.exits) if (way.way === 'exit' && exit.id === way.id) return block(world, exit.body);
      return way;
    }
    default:
      return world.simple(instr, () => {}) ?? NEXT;
  }
}

/** The trace of a code, walked as blocks. */
export function walkTrace(code: Code, seed: number): readonly string[] {
  const world = new World(code.nregs, seed);
  return world.finish(() => {
    const way = block(world, code.body);
    return way.way === 'return' ? way : { way: 'return', value: 0 };
  });
}

/** Whether a tree makes events of its own beside that of the root. */
function fusing(op: FlatOp): boolean {
  let found = false;
  eachTree(op, nodeShape(op), () => (found = true));
  return found;
}

/** The trace of a code in its flat form; `unfused` runs all steps, `wipe` forgets what is not live. */
export function flatTrace(code: Code, seed: number, unfused: boolean, wipe: boolean): readonly string[] {
  const flat = flatten(code);
  const world = new World(code.nregs, seed);
  const living = live(code, flat);
  while (world.registers.length < flat.nregsAll) world.registers.push(WIPED);
  const forget = (pc: number): void => {
    if (!wipe) return;
    const set = living(pc);
    for (let r = 0; r < world.registers.length; r++) if (!has(set, r)) world.registers[r] = WIPED;
  };
  return world.finish(() => {
    for (let pc = 0; ;) {
      const op = opAt(code, flat, pc);
      const steps = stepsOf(code, flat, pc);
      if (flat.starts.has(pc)) forget(pc);
      if (unfused && flat.owner[pc] === pc && steps.length > 0) {
        pc++;
        continue;
      }
      try {
        if (op.op === 'jmp') pc = op.t;
        else if (op.op === 'loop') {
          world.truth(2);
          pc = op.t;
        } else if (op.op === 'brf') {
          if (canPause(code, flat, pc)) forget(pc);
          pc = world.decide(op.c) ? flat.after[pc]! : op.t;
        } else if (op.op === 'next') {
          forget(pc);
          const value = world.step(op.it);
          if (value !== null) world.write(op.d, value);
          pc = value === null ? op.t : flat.after[pc]!;
        } else {
          // A fused operation waits at its last step.
          const waiting = flat.owner[pc] === pc ? pc + steps.length : pc;
          const spent = spends(op);
          if (!spent && effectOf(op) === 'pauses' && (waiting === pc || !fusing(op))) forget(waiting);
          const done = world.simple(op, () => {
            if (spent) forget(waiting);
          });
          if (done !== null) return done;
          pc = flat.after[pc]!;
        }
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        const range = flat.handlers.find(({ start, end }) => start <= pc && pc < end);
        if (range === undefined) throw error;
        world.write(range.exc, error.value);
        pc = range.handler;
      }
    }
  });
}
