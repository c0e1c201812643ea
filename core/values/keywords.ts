/**
 * How a call with keywords binds to a builtin, worked out once for the callee, the number of arguments and their names. Only for
 * bindings in which nothing but the first argument can be wrong: all others, and their errors, are those of arguments.ts.
 */
import { PyClass, TUPLE } from './classes.ts';
import { PyDict } from './dict.ts';
import type { Machine } from './machine.ts';
import { BAIL, PyTuple } from './objects.ts';
import type { Arg, Out, PyValue } from './objects.ts';
import type { FunctionRow, PyBuiltin, Row } from './rows.ts';

/** The place of a parameter that no argument is for. */
const DEFAULT = -1;
const VARARGS = -2;
const VARKW = -3;

/** The binding of `count` arguments, the last of which have `names`. */
export class KeywordBinding {
  readonly callee: PyBuiltin;
  readonly count: number;
  private readonly names: readonly string[];
  /** For each parameter the number of its argument, or one of the places above. */
  private readonly from: readonly number[];
  private readonly defaults: readonly Arg[];
  /** The numbers of the arguments that only `**kwargs` takes. */
  private readonly others: readonly number[];

  constructor(callee: PyBuiltin, names: readonly string[], count: number, from: readonly number[], others: readonly number[]) {
    this.callee = callee;
    this.names = names;
    this.count = count;
    this.from = from;
    this.defaults = callee.sig.params.map((p) => p.value);
    this.others = others;
  }

  /** Whether the first argument is a self, or a class, that the callee takes. */
  fits(args: readonly PyValue[]): boolean {
    const { accepts, kind, owner } = this.callee;
    const self = args[0];
    if (accepts !== null) return accepts(self!);
    return kind !== 'classmethod' || (self instanceof PyClass && self.isSubclass(owner!));
  }

  /** Calls the native part of the callee, whose self fits. BAIL: as callBuiltin. */
  call(m: Machine, args: readonly PyValue[]): Out {
    const f = this.callee;
    const { fn } = f;
    if (f.native) {
      if (f.kind === 'static') return fn(m, null, this.argument(args, 0), this.argument(args, 1), this.argument(args, 2), this.argument(args, 3));
      return fn(m, this.argument(args, 0), this.argument(args, 1), this.argument(args, 2), this.argument(args, 3), this.argument(args, 4));
    }
    if (f.row.runN === undefined) return BAIL;
    const bound = this.from.map((_, i) => this.argument(args, i));
    if (f.sig.self) return (f.row as Row<PyValue>).runN!(m, bound[0] as PyValue, bound.slice(1));
    return f.kind === 'static' ? (f.row as Row<PyValue>).runN!(m, null, bound) : (f.row as FunctionRow).runN!(m, bound);
  }

  private argument(args: readonly PyValue[], i: number): Arg {
    if (i >= this.from.length) return undefined;
    const at = this.from[i]!;
    if (at >= 0) return args[at];
    if (at === DEFAULT) return this.defaults[i];
    if (at === VARARGS) return new PyTuple(TUPLE, args.slice(this.callee.sig.positional, this.count - this.names.length));
    const kwargs = new PyDict();
    for (const k of this.others) kwargs.setStr(this.names[k - this.count + this.names.length]!, args[k]!);
    return kwargs;
  }
}

/** The binding of a call; null if it is not of that kind. */
export function keywordBinding(f: PyBuiltin, count: number, names: readonly string[]): KeywordBinding | null {
  const { params, positional, varargs, varkw } = f.sig;
  const given = count - names.length;
  if (f.special !== null || f.kind === 'new' || f.name === '__init__') return null;
  if (given > positional ? varargs < 0 : given === 0 && f.checks) return null;
  const from = params.map((p, i) => (p.kind === 'varargs' ? VARARGS : p.kind === 'varkw' ? VARKW : i < positional && i < given ? i : DEFAULT));
  const others: number[] = [];
  for (let k = 0; k < names.length; k++) {
    const at = f.sig.keyword(names[k]!);
    if (at >= 0) {
      if (from[at] !== DEFAULT) return null;
      from[at] = given + k;
    } else if (varkw >= 0) others.push(given + k);
    else return null;
  }
  return params.some((p, i) => p.required && from[i] === DEFAULT) ? null : new KeywordBinding(f, names, count, from, others);
}
