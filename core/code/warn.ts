/*
 * The compiler's SyntaxWarnings: what is legal and hardly meant. Each is told once for its place, and those of a `finally`
 * block once more for each statement that leaves it, as CPython compiles some code several times.
 */

import type * as ast from '../syntax/mod.ts';
import type { CompileWarning } from './ir.ts';
import type { Text } from '../source/mod.ts';
import { percentPieces } from './strings.ts';

/** More warnings than this are not told: those of nested `finally` blocks multiply. */
const MAX_WARNINGS = 1000;

/** The warnings of a block that is compiled several times; another block in its place among them. */
export class Told {
  readonly list: (CompileWarning | Told)[] = [];
  isComplete = false;
  #isEmpty: boolean | undefined;

  /** Whether it tells nothing at all. Asked when everything is compiled. */
  get isEmpty(): boolean {
    this.#isEmpty ??= this.list.every((each) => each instanceof Told && each.isEmpty);
    return this.#isEmpty;
  }
}

/** Collects warnings; does nothing when nobody wants them. */
export class Warnings {
  readonly #text: Text;
  readonly #whole: Told = new Told();
  /** What warnings are added to now; null when nobody wants them. */
  #now: Told | null;
  #muted = 0;
  #told: Set<string> | null = null;

  constructor(text: Text, wanted: boolean) {
    this.#text = text;
    this.#now = wanted ? this.#whole : null;
  }

  /** All warnings in their order. */
  all(): CompileWarning[] {
    const result: CompileWarning[] = [];
    const take = ({ list }: Told): void => {
      for (const each of list) {
        if (result.length === MAX_WARNINGS) return;
        if (!(each instanceof Told)) result.push(each);
        else if (!each.isEmpty) take(each);
      }
    };
    take(this.#whole);
    return result;
  }

  /** Compiles a block whose warnings belong to `told`; the second time it tells nothing. */
  once<T>(told: Told, compile: () => T): T {
    const outer = this.#now;
    this.#now = outer === null || told.isComplete ? null : told;
    told.isComplete = true;
    const result = compile();
    this.#now = outer;
    return result;
  }

  /** Compiles a block whose warnings have been told; what it leaves may still tell its own again. */
  muted(compile: () => void): void {
    this.#muted++;
    compile();
    this.#muted--;
  }

  /** Tells the warnings of a block here, whenever it is compiled. */
  again(told: Told): void {
    this.#now?.list.push(told);
  }

  #warn(message: string, node: ast.Located): void {
    const key = `${node.start} ${message}`;
    if (this.#now === null || this.#muted > 0 || this.#told?.has(key)) return;
    (this.#told ??= new Set()).add(key);
    this.#now.list.push({ message, line: this.#text.lineOf(node.start), offset: node.start });
  }

  /** `is` with a literal. */
  compare(e: ast.Compare): void {
    if (this.#now === null) return;
    let left = e.left;
    for (let i = 0; i < e.ops.length; i++) {
      const right = e.comparators[i]!;
      const op = e.ops[i]!;
      if ((op === 'is' || op === 'is not') && (isLiteral(left) || isLiteral(right))) {
        const literal = isLiteral(left) ? left : right;
        const meant = op === 'is' ? '==' : '!=';
        return this.#warn(`"${op}" with '${typeOf(literal)}' literal. Did you mean "${meant}"?`, e);
      }
      left = right;
    }
  }

  /** A call of what cannot be called. */
  call(func: ast.Expression): void {
    if (this.#now === null || func.kind === 'Lambda') return;
    const type = typeOf(func);
    if (type !== null) this.#warn(`'${type}' object is not callable; perhaps you missed a comma?`, func);
  }

  /** An item of what has none, or by an index that cannot be one. */
  subscript(value: ast.Expression, index: ast.Expression): void {
    if (this.#now === null) return;
    const type = typeOf(value);
    if (type === null) return;
    if (type === 'dict') return;
    if (NO_ITEMS.has(type)) {
      return this.#warn(`'${type}' object is not subscriptable; perhaps you missed a comma?`, value);
    }
    const indexType = typeOf(index);
    if (indexType === null || indexType === 'int' || indexType === 'bool') return;
    const message = `${type} indices must be integers or slices, not ${indexType}; perhaps you missed a comma?`;
    this.#warn(message, value);
  }

  /** `assert (test, message)`. */
  assertion(s: ast.Assert): void {
    if (s.test.kind !== 'Tuple' || s.test.elts.length === 0) return;
    this.#warn('assertion is always true, perhaps remove parentheses?', s);
  }

  /** `return`, `break` and `continue` that leave a `finally` block. */
  finals(statements: readonly ast.Statement[]): void {
    if (this.#now !== null) this.#finals(statements, false, false);
  }

  #finals(statements: readonly ast.Statement[], inFinal: boolean, inLoop: boolean): void {
    for (const s of statements) this.#final(s, inFinal, inLoop);
  }

  #final(s: ast.Statement, inFinal: boolean, inLoop: boolean): void {
    switch (s.kind) {
      case 'Return':
        if (inFinal && !inLoop) this.#warn("'return' in a 'finally' block", s);
        return;
      case 'Break':
      case 'Continue':
        if (inFinal && !inLoop) this.#warn(`'${s.kind.toLowerCase()}' in a 'finally' block`, s);
        return;
      case 'FunctionDef':
      case 'AsyncFunctionDef':
        return this.#finals(s.body, false, false);
      case 'ClassDef':
        return this.#finals(s.body, inFinal, inLoop);
      case 'For':
      case 'AsyncFor':
      case 'While':
        this.#finals(s.body, inFinal, true);
        return this.#finals(s.orelse, inFinal, inLoop);
      case 'If':
        for (let at: ast.If = s; ;) {
          this.#finals(at.body, inFinal, inLoop);
          const next = at.orelse.length === 1 ? at.orelse[0]! : null;
          if (next === null || next.kind !== 'If') return this.#finals(at.orelse, inFinal, inLoop);
          at = next;
        }
      case 'With':
      case 'AsyncWith':
        return this.#finals(s.body, inFinal, inLoop);
      case 'Match':
        for (const branch of s.cases) this.#finals(branch.body, inFinal, inLoop);
        return;
      case 'Try':
      case 'TryStar':
        this.#finals(s.body, inFinal, inLoop);
        for (const handler of s.handlers) this.#finals(handler.body, inFinal, inLoop);
        this.#finals(s.orelse, inFinal, inLoop);
        return this.#finals(s.finalbody, true, false);
      default:
        return;
    }
  }
}

/** Types that have no items. */
const NO_ITEMS: ReadonlySet<string> = new Set([
  'NoneType',
  'ellipsis',
  'bool',
  'int',
  'float',
  'complex',
  'set',
  'generator',
  'function',
  'string.templatelib.Template',
]);

/** A constant that `is` says nothing about: any but None, True, False and Ellipsis. */
function isLiteral(e: ast.Expression): boolean {
  if (e.kind === 'Tuple') return e.elts.every((elt) => elt.kind === 'Constant');
  if (e.kind !== 'Constant') return false;
  const { value } = e;
  if (value === null || typeof value === 'boolean') return false;
  return typeof value !== 'object' || value.type !== 'ellipsis';
}

/** The type that an expression surely has; null for most. */
function typeOf(e: ast.Expression): string | null {
  switch (e.kind) {
    case 'Tuple':
      return 'tuple';
    case 'List':
    case 'ListComp':
      return 'list';
    case 'Dict':
    case 'DictComp':
      return 'dict';
    case 'Set':
    case 'SetComp':
      return 'set';
    case 'GeneratorExp':
      return 'generator';
    case 'Lambda':
      return 'function';
    case 'JoinedStr':
      return 'str';
    case 'BinOp':
      return percentPieces(e) === null ? null : 'str';
    case 'TemplateStr':
      return 'string.templatelib.Template';
    case 'Constant':
      return constantType(e.value);
    default:
      return null;
  }
}

function constantType(value: ast.ConstantValue): string {
  if (value === null) return 'NoneType';
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'number' || typeof value === 'bigint') return 'int';
  if (typeof value === 'string') return 'str';
  return value.type === 'codepoints' ? 'str' : value.type;
}
