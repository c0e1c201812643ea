/**
 * The verifier: whether a code that was read from a table (decode.ts) keeps the rules of ir.ts.
 *
 * A saved run may have been changed by anyone. Code that passes here can be flattened, analysed and run without leaving
 * the machine's own data: registers, cells, children, positions and exits exist, and depths are bounded. It may still be
 * nonsense: what a register holds at a pc, nothing here proves.
 *
 * Blocks are walked with a stack of work, trees by recursion within the depth that is allowed.
 */

import { BUILTINS } from './builtins.ts';
import { TREE_DEPTH } from './decode.ts';
import type { Block, Code, Constant, Exit, Instr, Reg, Tree } from './ir.ts';
import { eachTree, fieldOf, nodeShape, treeShape } from './operands.ts';
import type { Field, Role } from './operands.ts';

/** How deep blocks may nest; the `if` at the end of an `else` nests no deeper than it. */
const BLOCK_DEPTH = 400;

/** How many registers a code may have that nothing in it names: some are set aside for returns that never happen. */
const SPARE = 64;

/** Which private operations a code may use, by name (without `$`). */
export type Allowed = (name: string) => boolean;

/** Exits that are open in a block: those of the `try` bodies around it. */
interface Open {
  readonly ids: readonly Exit[];
  readonly outer: Open | null;
}

/** A block to look at. */
interface Work {
  readonly block: Block;
  readonly depth: number;
  readonly inLoop: boolean;
  readonly open: Open | null;
}

class Checker {
  private readonly code: Code;
  private readonly allowed: Allowed;
  private readonly cells: ReadonlySet<Reg>;
  private readonly places: number;
  private readonly exits = new Set<number>();
  private readonly temporaries = new Set<Reg>();
  fault: string | null = null;

  constructor(code: Code, allowed: Allowed) {
    this.code = code;
    this.allowed = allowed;
    this.cells = new Set(code.cellRegs);
    this.places = code.positions.length / 4;
  }

  private must(truth: boolean, rule: string): void {
    if (!truth) this.fault ??= rule;
  }

  private register(reg: Reg): void {
    this.must(Number.isInteger(reg) && reg >= 0 && reg < this.code.nregs, 'register out of range');
    if (reg >= this.code.locals.length) this.temporaries.add(reg);
  }

  /** A register that is written: never one that holds a cell. */
  private target(reg: Reg): void {
    this.register(reg);
    this.must(!this.cells.has(reg), 'cell overwritten');
  }

  private cell(reg: Reg): void {
    this.register(reg);
    this.must(this.cells.has(reg), 'register holds no cell');
  }

  private place(at: number | undefined): void {
    this.must(at === undefined || (Number.isInteger(at) && at >= 0 && at < this.places), 'no such position');
  }

  private header(): void {
    const { code, cells } = this;
    const { params, locals, positions, unit } = code;
    const named = params.positional + (params.varargs ? 1 : 0) + params.kwonly + (params.varkw ? 1 : 0);
    this.must(params.posonly <= params.positional, 'more positional-only than positional parameters');
    this.must(params.names.length === named, 'names of parameters');
    this.must(new Set(params.names).size === named, 'parameter named twice');
    this.must(
      named <= locals.length && params.names.every((name, i) => locals[i] === name),
      'parameters are no locals',
    );
    this.must(locals.length <= code.nregs, 'more locals than registers');
    this.must(!code.byName || (code.nregs > 0 && !cells.has(0)), 'no register for the names');
    this.must(cells.size === code.cellRegs.length, 'cell declared twice');
    for (const reg of code.cellRegs) this.register(reg);
    for (const { reg } of code.free) this.cell(reg);
    this.must(new Set(code.free.map(({ reg }) => reg)).size === code.free.length, 'free variable declared twice');
    this.must(positions.length >= 4 && positions.length % 4 === 0, 'table of positions');
    const length = unit.text === null ? Number.MAX_SAFE_INTEGER : unit.text.length;
    for (let i = 0; i + 3 < positions.length; i += 4) {
      const [start, end, from, to] = positions.slice(i, i + 4) as [number, number, number, number];
      this.must(start >= 0 && start <= end && end <= length, 'position out of range');
      this.must((from === -1 && to === -1) || (from >= start && from <= to && to <= end), 'anchor out of range');
    }
  }

  private constant(value: Constant): void {
    if (typeof value === 'bigint') this.must(value > MAX || value < -MAX, 'short int as a long one');
    else if (typeof value === 'number')
      this.must(Number.isSafeInteger(value) && !Object.is(value, -0), 'int out of range');
    else if (typeof value === 'object' && value !== null) {
      if (value.type === 'codepoints') this.must(value.value.every(isCodePoint), 'no code point');
      else if (value.type === 'tuple' || value.type === 'frozenset')
        for (const item of value.items) this.constant(item);
    }
  }

  private tree(tree: Tree, role: Role, inSet: boolean, depth: number): void {
    if (this.fault !== null) return;
    if (depth > TREE_DEPTH) return this.must(false, 'tree too deep');
    this.place(tree.at);
    const shape = treeShape(tree);
    if (tree.k === 'const') this.constant(tree.v);
    else if (tree.k === 'host') this.must(role === 'callee', 'host function outside of a call');
    else if (tree.k === 'builtin') this.must(builtins.has(tree.name), 'no such builtin');
    else if (tree.k === 'bin')
      this.must(!tree.op.endsWith('=') || (role === 'root' && inSet), 'in-place operator inside');
    for (const field of shape.fields) this.registers(tree, field);
    eachTree(tree, shape, (child, childRole) => this.tree(child, childRole, false, depth + 1));
  }

  private registers(node: Instr | Tree, { key, role }: Field): void {
    if (typeof role !== 'string') return;
    const value = fieldOf(node, key);
    switch (role) {
      case 'read':
        return this.register(value as Reg);
      case 'reads':
        return (value as readonly Reg[]).forEach((reg) => this.register(reg));
      case 'maybe':
        if (value !== -1) this.register(value as Reg);
        return;
      case 'write':
      case 'update':
        return this.target(value as Reg);
      case 'writes':
        return (value as readonly Reg[]).forEach((reg) => this.target(reg));
      case 'dest':
        if (value !== -1) this.target(value as Reg);
        return;
      case 'maybecell':
        if (value !== -1) this.cell(value as Reg);
        return;
      case 'cell':
      case 'newcell':
        return this.cell(value as Reg);
      case 'cells':
        return (value as readonly Reg[]).forEach((reg) => this.cell(reg));
      case 'place':
        return this.place(value as number | undefined);
    }
  }

  /** What a row cannot say. */
  private special(instr: Instr, work: Work): void {
    const { code } = this;
    switch (instr.op) {
      case 'ldname':
      case 'stname':
      case 'delname':
      case 'ldclassderef':
        return this.must(code.byName, 'names of a code that has none');
      case 'cell':
        return this.must(!code.free.some(({ reg }) => reg === instr.i), 'new cell for a free variable');
      case 'callk':
        this.must(instr.names.length <= instr.args.length, 'more keywords than arguments');
        return this.must(new Set(instr.names).size === instr.names.length, 'keyword given twice');
      case 'dict':
        return this.must(instr.items.length % 2 === 0, 'key without a value');
      case 'unpack':
        return this.must(instr.star >= -1 && instr.star < instr.ds.length, 'star out of range');
      case 'yield':
        return this.must(code.generator, 'yield outside of a generator');
      case 'yieldfrom':
        return this.must(code.generator || code.coroutine, 'yield outside of a generator');
      case 'mkfn': {
        const child = code.children[instr.code];
        return this.must(child !== undefined && child.free.length === instr.cells.length, 'cells of a function');
      }
      case 'import':
        return this.must(instr.level >= 0, 'level of an import');
      case 'matchclass':
        return this.must(instr.n >= 0, 'number of positional patterns');
      case 'template':
        return this.must(stringsOf(instr) === instr.items.length + (instr.strings.length > 0 ? 1 : 0), 'parts of a template');
      case 'intrinsic':
        return this.must(this.allowed(instr.name), 'private operation');
      case 'break':
      case 'continue':
        return this.must(work.inLoop, 'break outside of a loop');
      case 'exit': {
        for (let open = work.open; open !== null; open = open.outer)
          for (const exit of open.ids) if (exit.id === instr.id) return;
        return this.must(false, 'exit leads nowhere');
      }
      case 'try':
        for (const { id } of instr.exits) {
          this.must(!this.exits.has(id), 'exit declared twice');
          this.exits.add(id);
        }
    }
  }

  private inner(instr: Instr, work: Work, todo: Work[]): void {
    const { depth, inLoop, open } = work;
    const push = (block: Block, more: Partial<Work> = {}): void => {
      if (block.length > 0) todo.push({ block, depth: depth + 1, inLoop, open, ...more });
    };
    switch (instr.op) {
      case 'if':
        push(instr.then);
        return push(instr.orelse, instr.orelse.at(-1)?.op === 'if' ? { depth } : {});
      case 'while':
        push(instr.pre, { inLoop: false });
        push(instr.body, { inLoop: true });
        return push(instr.orelse);
      case 'for':
        push(instr.body, { inLoop: true });
        return push(instr.orelse);
      case 'try':
        push(instr.body, instr.exits.length > 0 ? { open: { ids: instr.exits, outer: open } } : {});
        push(instr.handler);
        push(instr.orelse);
        for (const exit of instr.exits) push(exit.body);
        return;
    }
  }

  run(): void {
    this.header();
    const todo: Work[] = [{ block: this.code.body, depth: 1, inLoop: false, open: null }];
    for (let work = todo.pop(); work !== undefined && this.fault === null; work = todo.pop()) {
      this.must(work.depth <= BLOCK_DEPTH, 'blocks too deep');
      for (const instr of work.block) {
        if (this.fault !== null) return;
        const shape = nodeShape(instr);
        this.place(instr.at);
        if (instr.op === 'unset') this.register(instr.i);
        else for (const field of shape.fields) this.registers(instr, field);
        eachTree(instr, shape, (tree, role) => this.tree(tree, role, instr.op === 'set', 1));
        this.special(instr, work);
        this.inner(instr, work, todo);
      }
    }
    this.must(this.code.nregs <= this.code.locals.length + this.temporaries.size + SPARE, 'registers without use');
  }
}

const builtins: ReadonlySet<string> = new Set(BUILTINS);
const MAX = BigInt(Number.MAX_SAFE_INTEGER);

/** How many strings a template has; -1 if what should be those is something else. */
function stringsOf({ strings, items: [first] }: Instr & { op: 'template' }): number {
  if (strings.length > 0) return strings.length;
  const given = first?.k === 'const' ? first.v : null;
  const isTexts = given !== null && typeof given === 'object' && given.type === 'tuple' && given.items.every(isText);
  return isTexts ? given.items.length : -1;
}

function isText(c: Constant): boolean {
  return typeof c === 'string' || (c !== null && typeof c === 'object' && c.type === 'codepoints');
}

function isCodePoint(value: number): boolean {
  return value >= 0 && value <= 0x10ffff;
}

function lines({ lineStarts, text }: Code['unit']): string | null {
  if (lineStarts[0] !== 0) return 'table of lines';
  for (let i = 1; i < lineStarts.length; i++) if (lineStarts[i]! <= lineStarts[i - 1]!) return 'table of lines';
  return text !== null && lineStarts.at(-1)! > text.length ? 'table of lines' : null;
}

/** The rule that a code or one below it breaks, or null. `allowed`: its private operations; none when left out. */
export function verify(code: Code, allowed: Allowed = () => false): string | null {
  const fault = lines(code.unit);
  if (fault !== null) return fault;
  const codes: Code[] = [code];
  for (const next of codes) {
    const checker = new Checker(next, allowed);
    checker.run();
    if (checker.fault !== null) return checker.fault;
    for (const child of next.children) codes.push(child);
  }
  return null;
}
