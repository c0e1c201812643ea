/**
 * Functions that native code may ask. Dicts, sets, sorting, heaps, `in` and `index` hash and compare instances by methods in
 * Python, most of which only look at attributes:
 *
 *     def __eq__(self, other):
 *         return isinstance(other, Point) and (self.x, self.y) == (other.x, other.y)
 *
 * A body of assignments to locals, conditions and returns, whose calls go to a few builtins, is evaluated without a frame:
 * nothing changes by it, so where it needs other Python code, or fails, it is forgotten (BAIL), and the builtin that asked goes
 * on in its own Python, which calls the function as always. Which code is of that kind is told by its instructions alone, so
 * that the same run asks the same functions everywhere.
 *
 * Only native work asks. An operator of the program calls the function: that is as fast, and may pause.
 */
import { callTicks } from '../code/mod.ts';
import type { BinaryOp, Block, Instr, Tree } from '../code/mod.ts';
import {
  BAIL,
  Bail,
  PENDING,
  PyBuiltin,
  PyClass,
  PyInst,
  PyList,
  PyTuple,
  Raise,
  TUPLE,
  TYPE,
  Thrown,
  attrPlace,
  callNative,
  cellOf,
  constantValue,
  hash64,
  hashByUser,
  hashItems,
  hashResult,
  isPlain,
  tellsClass,
  truth,
  typeOf,
} from '../values/mod.ts';
import type { Bound, Pure, PyCell, PyFunc, PyValue, Shape } from '../values/mod.ts';
import { complete, flatOf } from './code.ts';
import { builtinCell } from './names.ts';
import { nativeCompare } from './operators.ts';
import { VM, link } from './vm.ts';

/** The arguments, locals and free variables of an evaluation. */
type Registers = (PyValue | PyCell)[];
type Leaf = (r: Registers) => PyValue | Bail;
/** Undefined: the function goes on; else its answer. */
type Step = (r: Registers) => PyValue | Bail | undefined;

/** Evaluations inside evaluations, by way of `==` and `<` of attributes: deeper structures are left to frames. */
const MOST_NESTED = 8;
let nested = 0;

/** Builtins without effects, as far as they are native. */
const BUILTINS: ReadonlySet<string> = new Set(['abs', 'hash', 'isinstance', 'len']);

/** f(a), or f(a, b), if f is of that kind and needs no other Python code now; else BAIL, and nothing has happened. */
export function askPure(f: PyFunc, a: PyValue, b?: PyValue): PyValue | Bail {
  const pure = pureOf(f, b === undefined ? 1 : 2);
  return pure === null ? BAIL : evaluate(pure, pure.answer, f, b === undefined ? [a] : [a, b]);
}

/** Puts in H the hash that f(a), a `__hash__`, answers; false: as BAIL. */
export function askHash(f: PyFunc, a: PyValue): boolean {
  const pure = pureOf(f, 1);
  if (pure === null) return false;
  const { hash, answer } = pure;
  if (hash !== null) return evaluate(pure, hash, f, [a]) === true;
  const v = evaluate(pure, answer, f, [a]);
  if (typeof v !== 'number' && typeof v !== 'bigint') return false;
  hashResult(v);
  return true;
}

function pureOf({ code }: PyFunc, n: number): Pure | null {
  if (code.pure === undefined) code.pure = learn(code);
  return code.exact === n ? code.pure : null;
}

function evaluate<T>(pure: Pure, work: (r: Registers) => T | Bail, { code, cells }: PyFunc, r: Registers): T | Bail {
  if (nested >= MOST_NESTED || VM.depth + nested >= VM.maxDepth) return BAIL;
  link.machine.charge(pure.cost);
  for (let i = 0; i < code.nfree; i++) r[code.code.free[i]!.reg] = cells[i]!;
  nested++;
  try {
    return work(r);
  } catch (e) {
    if (e === PENDING) link.machine.recall();
    else if (!(e instanceof Raise) && !(e instanceof Thrown)) throw e;
    return BAIL;
  } finally {
    nested--;
  }
}

// ---- which code

/** What a code answers; null if native code may not ask. Shipped Python has its own ways (shortcuts). */
function learn(b: Bound): Pure | null {
  const { code } = b;
  if (code.hidden || code.generator || code.coroutine || code.cellRegs.length > code.free.length) return null;
  const { body } = code;
  if (b.nregs < 0) complete(b);
  const steps = block(b, body);
  if (steps === null) return null;
  return { answer: (r) => steps(r) ?? null, hash: hashing(b, body), cost: callTicks(flatOf(code)) };
}

/** A body that ends in `return hash(x)`, which leaves the hash in H: most often it is that of a tuple made for it. */
function hashing(b: Bound, body: Block): ((r: Registers) => boolean) | null {
  const [made, asks, last] = [body.at(-3), body.at(-2), body.at(-1)];
  if (last?.op !== 'ret' || last.e.k !== 'reg' || asks?.op !== 'call' || asks.d !== last.e.i || asks.args.length !== 1) return null;
  const f = leaf(b, asks.f)!;
  const arg = asks.args[0]!;
  if (made?.op === 'tuple' && arg.k === 'reg' && arg.i === made.d) {
    const before = block(b, body.slice(0, -3))!;
    const items = leaves(b, made.items)!;
    return (r) => {
      if (before(r) !== undefined || !isHash(f(r))) return false;
      const parts = values(items, r);
      return parts !== null && hashItems(link.machine, parts, true);
    };
  }
  const before = block(b, body.slice(0, -2))!;
  const x = leaf(b, arg)!;
  return (r) => {
    if (before(r) !== undefined || !isHash(f(r))) return false;
    const v = x(r);
    return !(v instanceof Bail) && (hash64(link.machine, v) || hashByUser(link.machine, v));
  };
}

/** One step of many; null if one is none. */
function block(b: Bound, body: Block): Step | null {
  const steps: Step[] = [];
  for (const instr of body) {
    const one = step(b, instr);
    if (one === null) return null;
    steps.push(one);
  }
  const [first] = steps;
  if (steps.length === 1) return first!;
  return (r) => {
    for (const one of steps) {
      const v = one(r);
      if (v !== undefined) return v;
    }
    return undefined;
  };
}

function step(b: Bound, instr: Instr): Step | null {
  switch (instr.op) {
    case 'ret':
      return leaf(b, instr.e);
    case 'set':
      return into(instr.d, leaf(b, instr.e));
    case 'tuple': {
      const items = leaves(b, instr.items);
      return items === null ? null : into(instr.d, tupleOf(items));
    }
    case 'call': {
      const f = leaf(b, instr.f);
      const args = leaves(b, instr.args);
      return f === null || args === null ? null : into(instr.d, call(f, args));
    }
    case 'if': {
      const c = leaf(b, instr.c);
      const then = block(b, instr.then);
      const orelse = block(b, instr.orelse);
      if (c === null || then === null || orelse === null) return null;
      return (r) => {
        const is = truthOf(c(r));
        return is instanceof Bail ? is : is ? then(r) : orelse(r);
      };
    }
  }
  return null;
}

function into(d: number, x: Leaf | null): Step | null {
  if (x === null) return null;
  return (r) => {
    const v = x(r);
    if (v instanceof Bail) return v;
    if (d >= 0) r[d] = v;
    return undefined;
  };
}

function leaves(b: Bound, trees: readonly Tree[]): Leaf[] | null {
  const out = trees.map((t) => leaf(b, t));
  return out.includes(null) ? null : (out as Leaf[]);
}

/** The closure of a tree; null if it may have effects. */
function leaf(b: Bound, t: Tree): Leaf | null {
  switch (t.k) {
    case 'const': {
      const v = constantValue(link.machine, t.v);
      return () => v;
    }
    case 'reg': {
      const { i } = t;
      return (r) => r[i] as PyValue;
    }
    case 'cell': {
      const { i } = t;
      return (r) => present((r[i] as PyCell).v);
    }
    case 'global':
      return globalLeaf(b, t.name);
    case 'attr':
      return attribute(leaf(b, t.o), t.name);
    case 'sub':
      return both(leaf(b, t.o), leaf(b, t.i), item);
    case 'not': {
      const x = leaf(b, t.o);
      return x && ((r) => {
        const is = truthOf(x(r));
        return is instanceof Bail ? is : !is;
      });
    }
    case 'and':
    case 'or': {
      const x = leaf(b, t.l);
      const y = leaf(b, t.r);
      const decides = t.k === 'or';
      return x && y && ((r) => {
        const v = x(r);
        const is = truthOf(v);
        return is instanceof Bail ? is : is === decides ? v : y(r);
      });
    }
    case 'ifexp': {
      const c = leaf(b, t.c);
      const x = leaf(b, t.a);
      const y = leaf(b, t.b);
      return c && x && y && ((r) => {
        const is = truthOf(c(r));
        return is instanceof Bail ? is : is ? x(r) : y(r);
      });
    }
    case 'cmp': {
      const { op } = t;
      // `in` takes from an iterator.
      if (op === 'in' || op === 'not in' || op === 'except') return null;
      return both(leaf(b, t.l), leaf(b, t.r), (x, y) => given(nativeCompare(op, x, y)));
    }
    case 'bin': {
      const { op } = t;
      if (op.endsWith('=')) return null;
      return both(leaf(b, t.l), leaf(b, t.r), (x, y) => given(link.machine.binary(op as BinaryOp, x, y)));
    }
    case 'unary': {
      const x = leaf(b, t.o);
      const { op } = t;
      return x && ((r) => {
        const v = x(r);
        return v instanceof Bail ? v : given(link.machine.unary(op, v));
      });
    }
  }
  return null;
}

function globalLeaf(b: Bound, name: string): Leaf {
  const cell = cellOf(b.ns, name);
  const builtin = builtinCell(b, name);
  return () => {
    if (cell.v !== undefined) return cell.v;
    return cell.h !== undefined || builtin === null || builtin.v === undefined ? BAIL : builtin.v;
  };
}

// ---- what they do

function truthOf(v: PyValue | Bail): boolean | Bail {
  return typeof v === 'boolean' || v instanceof Bail ? v : truth(link.machine, v);
}

function both(x: Leaf | null, y: Leaf | null, work: (x: PyValue, y: PyValue) => PyValue | Bail): Leaf | null {
  if (x === null || y === null) return null;
  return (r) => {
    const v = x(r);
    if (v instanceof Bail) return v;
    const w = y(r);
    return w instanceof Bail ? w : work(v, w);
  };
}

function attribute(object: Leaf | null, name: string): Leaf | null {
  if (object === null) return null;
  let shape: Shape | null = null;
  let version = 0;
  let at = 0;
  return (r) => {
    const o = object(r);
    if (!(o instanceof PyInst)) return BAIL;
    const { cls } = o.shape;
    if (o.shape === shape && cls.version === version) return present(o.vals[at]);
    if (name === '__class__') return tellsClass(cls) ? cls : BAIL;
    const place = attrPlace(o, name);
    if (typeof place !== 'number') return place !== null && isPlain(place.v) ? place.v : BAIL;
    shape = o.shape;
    version = cls.version;
    at = place;
    return present(o.vals[at]);
  };
}

function item(o: PyValue, i: PyValue): PyValue | Bail {
  if (typeof i !== 'number' || !((o instanceof PyTuple || o instanceof PyList) && o.cls.builtin)) return BAIL;
  return present(o.items[i < 0 ? i + o.items.length : i]);
}

function present(v: PyValue | undefined): PyValue | Bail {
  return v === undefined ? BAIL : v;
}

/** An exception is forgotten: the function will raise it. */
function given(v: PyValue | Bail | undefined): PyValue | Bail {
  if (v !== undefined) return v;
  link.machine.recall();
  return BAIL;
}

function tupleOf(items: readonly Leaf[]): Leaf {
  return (r) => {
    const out = values(items, r);
    return out === null ? BAIL : new PyTuple(TUPLE, out);
  };
}

function values(leaves: readonly Leaf[], r: Registers): PyValue[] | null {
  const out: PyValue[] = [];
  for (const x of leaves) {
    const v = x(r);
    if (v instanceof Bail) return null;
    out.push(v);
  }
  return out;
}

function call(f: Leaf, args: readonly Leaf[]): Leaf {
  return (r) => {
    const callee = f(r);
    const given = values(args, r);
    if (given === null) return BAIL;
    const [v, cls] = given;
    if (callee === TYPE && given.length === 1) return typeOf(v!);
    if (!isBuiltin(callee)) return BAIL;
    if (callee.name === 'isinstance' && cls instanceof PyClass && cls.cls === TYPE && typeOf(v!).isSubclass(cls)) return true;
    return callNative(link.machine, callee, given);
  };
}

function isBuiltin(f: PyValue | Bail): f is PyBuiltin {
  return f instanceof PyBuiltin && f.owner === null && f.module === 'builtins' && BUILTINS.has(f.name);
}

function isHash(f: PyValue | Bail): boolean {
  return isBuiltin(f) && f.name === 'hash';
}
