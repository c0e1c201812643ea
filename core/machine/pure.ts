/**
 * Functions that native code may ask. Dicts, sets, sorting, heaps, `in` and `index` hash and compare instances by methods in
 * Python, most of which only look at attributes, and so do most keys of sorts:
 *
 *     def __eq__(self, other):
 *         return isinstance(other, Point) and (self.x, self.y) == (other.x, other.y)
 *
 *     people.sort(key=lambda p: (-p.age, p.name.lower()))
 *
 * A body of assignments to locals, conditions and returns, whose calls go to a few builtins (values/looking.ts), is evaluated
 * without a frame: nothing changes by it, so where it needs other Python code, or fails, it is forgotten (BAIL), and the builtin
 * that asked goes on in its own Python, which calls the function as always. Which code is of that kind is told by its instructions alone, so
 * that the same run asks the same functions everywhere.
 *
 * Only native work asks. An operator of the program calls the function: that is as fast, and may pause.
 */
import { callTicks } from '../code/mod.ts';
import type { BinaryOp, Block, CompareOp, Instr, Tree } from '../code/mod.ts';
import {
  BAIL,
  Bail,
  DICT,
  FROZENSET,
  LIST,
  OWN_SLOT,
  PENDING,
  PyBuiltin,
  PyClass,
  PyDict,
  PyInst,
  PyList,
  PySet,
  PySlice,
  PyStr,
  PyTuple,
  Raise,
  SET,
  TUPLE,
  TYPE,
  Thrown,
  callNative,
  cellOf,
  concat,
  constantValue,
  contains,
  findMethod,
  formatValue,
  getItem,
  getattr,
  hash64,
  hashByUser,
  hashItems,
  hashResult,
  isLookingName,
  keyOf,
  lookUp,
  onlyLooks,
  truth,
  typeOf,
  uncounted,
  valueOf,
} from '../values/mod.ts';
import type { Bound, Lookup, Pure, PyCell, PyFunc, PyValue, Shape, Str, Walk } from '../values/mod.ts';
import { emptyLater } from './caches.ts';
import { complete, flatOf } from './code.ts';
import { builtinCell } from './names.ts';
import { nativeCompare } from './comparison.ts';
import { VM, link } from './vm.ts';

/** The arguments, locals and free variables of an evaluation. */
type Registers = (PyValue | PyCell)[];
type Leaf = (r: Registers) => PyValue | Bail;
/** Undefined: the function goes on; else its answer. */
type Step = (r: Registers) => PyValue | Bail | undefined;

/** Evaluations inside evaluations, by way of `==` and `<` of attributes: deeper structures are left to frames. */
const MOST_NESTED = 8;
let nested = 0;
/** Texts inside texts: in a long chain of objects that show each other all of these levels are in vain, and each is tried again from the next one. */
const MOST_SHOWN = 2;

const NO_REGISTERS: Registers = [];

const EXACT: ReadonlySet<PyClass> = new Set([DICT, FROZENSET, LIST, SET, TUPLE]);

/** f(a), or f(a, b), if f is of that kind and needs no other Python code now; else BAIL, and nothing has happened. */
export function askPure(f: PyFunc, a: PyValue, b?: PyValue): PyValue | Bail {
  const pure = pureOf(f, b === undefined ? 1 : 2);
  return pure === null ? BAIL : evaluate(pure, pure.answer, f, b === undefined ? [a] : [a, b]);
}

/** The same for a text that an object shows, `b` being the format, if any. */
export function askText(f: PyFunc, a: PyValue, b?: PyValue): PyValue | Bail {
  return nested < MOST_SHOWN ? askPure(f, a, b) : BAIL;
}

/** The same for many calls; null if f is of another kind. */
export function asker(f: PyFunc): ((a: PyValue) => PyValue | Bail) | null {
  const pure = pureOf(f, 1);
  return pure && ((a) => evaluate(pure, pure.answer, f, [a]));
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
  if (code.pure === undefined) code.pure = uncounted(() => learn(code));
  return code.exact === n ? code.pure : null;
}

function evaluate<T>(pure: Pure, work: (r: Registers) => T | Bail, { code, cells }: PyFunc, r: Registers): T | Bail {
  link.machine.charge(pure.cost);
  for (let i = 0; i < code.nfree; i++) r[code.code.free[i]!.reg] = cells[i]!;
  return attempt(work, r);
}

/** The rounds of the loop of a generator (walking.ts): BAIL if one fails, or there are too many evaluations inside evaluations. */
export function asked<T>(rounds: () => T): T | Bail {
  return attempt(rounds, NO_REGISTERS);
}

/** Such a round: its answer is what is yielded. Null if native code may not ask. */
export function loopBody(b: Bound, body: Block): Walk['body'] | null {
  return block(b, body) as Walk['body'] | null;
}

function attempt<T>(work: (r: Registers) => T, r: Registers): T | Bail {
  if (nested >= MOST_NESTED || VM.depth + nested >= VM.maxDepth) return BAIL;
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
    case 'yield':
      return leaf(b, instr.e);
    case 'set':
      return into(instr.d, leaf(b, instr.e));
    case 'tuple': {
      const items = leaves(b, instr.items);
      return items === null ? null : into(instr.d, tupleOf(items));
    }
    case 'unpack':
      return instr.star < 0 ? unpacking(instr.ds, leaf(b, instr.e)) : null;
    case 'call': {
      const f = leaf(b, instr.f);
      const args = leaves(b, instr.args);
      return f === null || args === null ? null : into(instr.d, call(f, args));
    }
    case 'callm': {
      if (!isLookingName(instr.name)) return null;
      const o = leaf(b, instr.o);
      const args = leaves(b, instr.args);
      return o === null || args === null ? null : into(instr.d, methodCall(o, instr.name, args));
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

function unpacking(ds: readonly number[], x: Leaf | null): Step | null {
  if (x === null) return null;
  return (r) => {
    const v = x(r);
    if (!(v instanceof PyTuple || v instanceof PyList) || !EXACT.has(v.cls) || v.items.length !== ds.length) return BAIL;
    for (let i = 0; i < ds.length; i++) r[ds[i]!] = v.items[i]!;
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
    case 'host':
      return globalLeaf(b, t.name);
    case 'attr':
      return attribute(leaf(b, t.o), t.name);
    case 'sub':
      return both(leaf(b, t.o), leaf(b, t.i), item);
    case 'slice': {
      const parts = leaves(b, [t.lo, t.hi, t.step]);
      return parts && sliceOf(parts);
    }
    case 'not': {
      const x = leaf(b, t.o);
      return x && ((r) => negated(truthOf(x(r))));
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
      if (op === 'except') return null;
      if (op === 'in') return both(leaf(b, t.l), leaf(b, t.r), (x, y) => within(y, x));
      if (op === 'not in') return both(leaf(b, t.l), leaf(b, t.r), (x, y) => negated(within(y, x)));
      return both(leaf(b, t.l), leaf(b, t.r), comparing(op));
    }
    case 'bin': {
      const { op } = t;
      if (op.endsWith('=')) return null;
      return both(leaf(b, t.l), leaf(b, t.r), operating(op as BinaryOp));
    }
    case 'format': {
      const x = leaf(b, t.o);
      const spec = t.spec === null ? () => '' : leaf(b, t.spec);
      const { conv } = t;
      return both(x, spec, (v, s) => formatValue(link.machine, v, conv, s as Str));
    }
    case 'fstr': {
      const parts = leaves(b, t.parts);
      return parts && joined(parts);
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

type Operation = (x: PyValue, y: PyValue) => PyValue | Bail;

/** A comparison; of small ints at once. */
function comparing(op: CompareOp): Operation {
  const all: Operation = (x, y) => given(nativeCompare(op, x, y));
  switch (op) {
    case '==':
      return (x, y) => (typeof x === 'number' && typeof y === 'number' ? x === y : all(x, y));
    case '<':
      return (x, y) => (typeof x === 'number' && typeof y === 'number' ? x < y : all(x, y));
    case '>':
      return (x, y) => (typeof x === 'number' && typeof y === 'number' ? x > y : all(x, y));
    case 'is':
      return (x, y) => x === y || all(x, y);
  }
  return all;
}

/** An operation; of small ints at once, where that is one, too. */
function operating(op: BinaryOp): Operation {
  const all: Operation = (x, y) => given(link.machine.binary(op, x, y));
  switch (op) {
    case '+':
      return (x, y) => (typeof x === 'number' && typeof y === 'number' && Number.isSafeInteger(x + y) ? x + y : all(x, y));
    case '-':
      return (x, y) => (typeof x === 'number' && typeof y === 'number' && Number.isSafeInteger(x - y) ? x - y : all(x, y));
    case '*':
      return (x, y) => (typeof x === 'number' && typeof y === 'number' && Number.isSafeInteger(x * y) ? x * y + 0 : all(x, y));
    case '%':
      return (x, y) => (typeof x === 'number' && typeof y === 'number' && x >= 0 && y > 0 ? x % y : all(x, y));
  }
  return all;
}

function negated(is: boolean | Bail): boolean | Bail {
  return is instanceof Bail ? is : !is;
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
  const read = (found: Lookup, o: PyValue): PyValue | Bail => {
    const v = valueOf(found, o);
    return v === undefined && o instanceof PyTuple ? given(getattr(link.machine, o, name)) : present(v);
  };
  let known: Lookup | null = null;
  let shape: Shape | null = null;
  let version = 0;
  let at = 0;
  const cache = {
    clear(): void {
      known = null;
      shape = null;
    },
  };
  return (r) => {
    const o = object(r);
    if (o instanceof PyInst && o.shape === shape && o.shape.cls.version === version) return present(o.vals[at]);
    if (o instanceof Bail) return BAIL;
    const key = keyOf(o);
    if (key === null || key instanceof PyClass) return BAIL;
    if (known === null || known.key !== key || !known.holds) {
      const found = lookUp(key, o, name);
      if (known === null && !emptyLater(cache, false)) return read(found, o);
      known = found;
      if (o instanceof PyInst && known.kind === OWN_SLOT && known.simple) {
        shape = o.shape;
        version = o.shape.cls.version;
        at = known.at;
      }
    }
    return read(known, o);
  };
}

function item(o: PyValue, i: PyValue): PyValue | Bail {
  if (typeof i === 'string' && o instanceof PyDict && o.cls === DICT) return present(o.strItem(i));
  if (o instanceof PyTuple) {
    if (!o.cls.keeps(TUPLE, '__getitem__')) return BAIL;
  } else if (!isExact(o)) return BAIL;
  if (typeof i !== 'number' || !(o instanceof PyTuple || o instanceof PyList)) return given(getItem(link.machine, o, i));
  return present(o.items[i < 0 ? i + o.items.length : i]);
}

/** Whether items of o, and what is in it, are found without effects: no class of the program has a say in it. */
function isExact(o: PyValue): boolean {
  if (typeof o === 'string' || o instanceof PyStr) return true;
  if (o instanceof PyTuple || o instanceof PyList || o instanceof PyDict || o instanceof PySet) return EXACT.has(o.cls);
  return false;
}

function within(container: PyValue, x: PyValue): boolean | Bail {
  return isExact(container) ? contains(link.machine, container, x) : BAIL;
}

function sliceOf(parts: readonly Leaf[]): Leaf {
  return (r) => {
    const given = values(parts, r);
    return given === null ? BAIL : new PySlice(given[0]!, given[1]!, given[2]!);
  };
}

function joined(parts: readonly Leaf[]): Leaf {
  return (r) => {
    let text: Str = '';
    for (let i = 0; i < parts.length; i++) {
      const v = parts[i]!(r);
      if (v instanceof Bail) return v;
      text = concat(text, v as Str);
    }
    return text;
  };
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
  let known: PyBuiltin | null = null;
  return (r) => {
    const callee = f(r);
    const passed = values(args, r);
    if (passed === null) return BAIL;
    if (known !== null && callee === known) return builtinCall(known, passed);
    const [v, cls] = passed;
    if (callee === TYPE && passed.length === 1) return typeOf(v!);
    if (callee instanceof Bail || !onlyLooks(callee)) return BAIL;
    if (isBuiltin(callee, 'isinstance')) {
      if (cls instanceof PyClass && cls.cls === TYPE && typeOf(v!).isSubclass(cls)) return true;
    } else if (callee instanceof PyBuiltin && callee.direct(args.length) && !callee.checks) known = callee;
    return callNative(link.machine, callee, passed);
  };
}

/** Calls a builtin that these positional arguments are enough for. */
function builtinCall({ fn, fill }: PyBuiltin, args: readonly PyValue[]): PyValue | Bail {
  return given(fn(link.machine, args[0], args.length > 1 ? args[1] : fill[1], args.length > 2 ? args[2] : fill[2], fill[3], fill[4]));
}

function methodCall(object: Leaf, name: string, args: readonly Leaf[]): Leaf {
  const all = [object, ...args];
  let known: PyBuiltin | null = null;
  return (r) => {
    const passed = values(all, r);
    if (passed === null) return BAIL;
    const [o] = passed;
    if (known !== null && typeof o === 'string') return builtinCall(known, passed);
    const f = findMethod(o!, name);
    if (!(f instanceof PyBuiltin) || !onlyLooks(f)) return BAIL;
    if (typeof o === 'string' && passed.length <= 3 && f.direct(passed.length)) known = f;
    return callNative(link.machine, f, passed);
  };
}

function isBuiltin(f: PyValue, name: string): boolean {
  return f instanceof PyBuiltin && f.owner === null && f.module === 'builtins' && f.name === name;
}

function isHash(f: PyValue | Bail): boolean {
  return !(f instanceof Bail) && isBuiltin(f, 'hash');
}
