/**
 * The remaining simple instructions: names in class bodies, iteration and await protocols, context managers, imports and
 * pattern matching. Native where nothing of the program has to run, else shipped Python of the instruction's name.
 */
import {
  messageName,
  ASYNC_GENERATOR,
  AsyncStep,
  AsyncYield,
  Bail,
  DICT,
  FutureIterator,
  H,
  LIST,
  MODULE,
  PyBound,
  PyBuiltin,
  PyCell,
  PyClass,
  PyDict,
  PyExc,
  PyFunc,
  PyFuture,
  PyGen,
  PyHost,
  PyInst,
  PyList,
  PyModule,
  PyTuple,
  Raise,
  isIterableCoroutine,
  TUPLE,
  attrPlace,
  callMethod,
  constantValue,
  iterate,
  matchesMapping,
  matchesSequence,
  nextStep,
  typeOf,
  mkstr,
} from '../values/mod.ts';
import type { Bound, Closure, Frame, PyValue } from '../values/mod.ts';
import type { FlatOp, Simple, Tree } from '../code/mod.ts';
import { callFound, callShipped, callValue } from './calls.ts';
import { boundOf } from './frames.ts';
import { delegateOf } from './generators.ts';
import { iterAfter } from './landing.ts';
import { matchesSelf } from './language.ts';
import type { Leaf } from './leaves.ts';
import { cellReader } from './holders.ts';
import { builtinCell, freeError, givenBuiltin, hasGivenBuiltins, nameError, valueOfCells } from './names.ts';
import { importHook } from './patches.ts';
import { raiseExc, raiseNew } from './pending.ts';
import { currentRun } from './runs.ts';
import { ABNORMAL, VM, link } from './vm.ts';

/** A statement closure whose value may come out of Python code. */
function storing(
  pc: number,
  reg: number,
  f: (r: Frame, d: number, ...values: PyValue[]) => PyValue | undefined,
  operands: readonly Leaf[] = [],
): Closure {
  const d = reg < 0 ? -1 : reg + H;
  if (operands.length === 0) {
    return (r) => {
      r[2] = pc;
      VM.cur = r;
      const v = f(r, d);
      if (v === undefined) return ABNORMAL;
      if (d >= 0) r[d] = v;
      return undefined;
    };
  }
  if (operands.length === 1) {
    const [x] = operands as readonly [Leaf];
    return (r) => {
      // An operand leaves the frame at its own pc.
      const value = x(r);
      r[2] = pc;
      VM.cur = r;
      const v = f(r, d, value);
      if (v === undefined) return ABNORMAL;
      if (d >= 0) r[d] = v;
      return undefined;
    };
  }
  return (r) => {
    const values = operands.map((x) => x(r));
    r[2] = pc;
    VM.cur = r;
    const v = f(r, d, ...values);
    if (v === undefined) return ABNORMAL;
    if (d >= 0) r[d] = v;
    return undefined;
  };
}

function constantLeaf(v: PyValue): Leaf {
  return () => v;
}

/** A tuple of texts, the same one in all forms of a code. */
function textTuple(b: Bound, texts: readonly string[]): PyValue {
  return constantValue(link.machine, b.code.unit.constants.one({ type: 'tuple', items: texts }));
}

export function otherInstruction(b: Bound, i: Simple, pc: number, leaf: (t: Tree) => Leaf): Closure {
  switch (i.op) {
    case 'ldname': {
      const global = globalReader(b, i.name);
      return storing(pc, i.d, (r, d) => fromMapping(r, r[H] as PyValue, i.name, global(r), false, d));
    }
    case 'stname': {
      const store = (r: Frame, _d: number, v: PyValue): PyValue | undefined => {
        const ns = r[H] as PyValue;
        if (ns instanceof PyDict && ns.cls.shown === DICT) {
          ns.setStr(i.name, v);
          return null;
        }
        return callShipped(r, 'store_name', [ns, i.name, v], -1);
      };
      return storing(pc, -1, store, [leaf(i.e)]);
    }
    case 'delname':
      return storing(pc, -1, (r) => {
        const ns = r[H] as PyValue;
        if (ns instanceof PyDict && ns.cls.shown === DICT) {
          if (ns.getStr(i.name) === undefined) return raiseExc(nameError(i.name));
          ns.deleteStr(i.name);
          return null;
        }
        return callShipped(r, 'delete_name', [ns, i.name], -1);
      });
    case 'ldclassderef':
      return storing(pc, i.d, (r, d) => fromMapping(r, r[H] as PyValue, i.name, (r[i.i + H] as PyCell).v, true, d));
    case 'ldfromdict': {
      const global = globalReader(b, i.name);
      return storing(pc, i.d, (r, d) => {
        const fallback = i.i >= 0 ? (r[i.i + H] as PyCell).v : global(r);
        return fromMapping(r, (r[i.dict + H] as PyCell).v as PyValue, i.name, fallback, i.i >= 0, d);
      });
    }
    case 'yielditer': {
      const { coroutine } = b.code;
      const iter = (r: Frame, d: number, v: PyValue): PyValue | undefined => {
        if (v instanceof PyGen && !(v.code.coroutine && v.code.generator)) {
          if (!v.code.coroutine || coroutine || boundOf(r).iterable) return v;
          return raiseNew('TypeError', "cannot 'yield from' a coroutine object in a non-coroutine generator");
        }
        return iterator(r, v, d);
      };
      return storing(pc, i.d, iter, [leaf(i.e)]);
    }
    case 'getawaitable': {
      const iter = (r: Frame, d: number, v: PyValue): PyValue | undefined => {
        if (v instanceof PyGen && v.code.coroutine && !v.code.generator) {
          return delegateOf(v) === null ? v : raiseNew('RuntimeError', 'coroutine is being awaited already');
        }
        if (v instanceof PyFuture && v.cls.builtin) return new FutureIterator(v);
        if (v instanceof AsyncStep || (v instanceof FutureIterator && v.bare) || isIterableCoroutine(v)) return v;
        return callShipped(r, 'await_iter', [v, i.what], d);
      };
      return storing(pc, i.d, iter, [leaf(i.e)]);
    }
    case 'getaiter':
      return storing(pc, i.d, (r, d, v) => callShipped(r, 'async_iter', [v!], d), [leaf(i.e)]);
    case 'getanext':
      return storing(pc, i.d, (r, d) => {
        const o = r[i.o + H] as PyValue;
        if (o instanceof PyGen && o.cls === ASYNC_GENERATOR) return nextStep(link.machine, o);
        return callShipped(r, 'async_next', [o], d);
      });
    case 'asyncyield':
      return storing(pc, i.d, (_r, _d, v) => new AsyncYield(v!), [leaf(i.e)]);
    case 'special':
      return storing(pc, i.d, (r, d) => specialMethod(r, r[i.o + H] as PyValue, i.name, d));
    case 'excinfo':
      return storing(pc, i.d, (r) => {
        const exc = r[i.exc + H] as PyExc;
        return new PyList(LIST, [exc.cls, exc, exc.tb]);
      });
    case 'import': {
      const from = i.fromlist === null ? null : textTuple(b, i.fromlist);
      const { hidden } = b.code;
      return storing(pc, i.d, (r, d) => {
        const globals = boundOf(r).ns.dict;
        let hook: PyValue | undefined;
        if (hasGivenBuiltins(boundOf(r))) {
          hook = givenBuiltin(boundOf(r), '__import__', 'ImportError');
          if (hook === undefined) return undefined;
        } else if (!hidden) hook = importHook(currentRun());
        if (hook !== undefined) return callValue(r, hook, [mkstr(i.name), globals, globals, from, i.level], null, d);
        return callShipped(r, 'import_name', [mkstr(i.name), globals, from, i.level], d);
      });
    }
    case 'importfrom':
      return storing(pc, i.d, (r, d) => {
        const module = r[i.o + H] as PyValue;
        const known = module instanceof PyModule && module.cls === MODULE && !i.name.startsWith('__') ? module.dict.getStr(i.name) : undefined;
        return known !== undefined ? known : callShipped(r, 'import_from', [module, mkstr(i.name)], d);
      });
    case 'importstar':
      return storing(pc, -1, (r) => {
        const target = b.code.byName ? (r[H] as PyValue) : boundOf(r).ns.dict;
        return callShipped(r, 'import_star', [r[i.o + H] as PyValue, target], -1);
      });
    case 'matchseq':
      return storing(pc, i.d, (r) => matchesSequence(r[i.o + H] as PyValue));
    case 'matchmap':
      return storing(pc, i.d, (r) => matchesMapping(r[i.o + H] as PyValue));
    case 'matchkeys':
      return storing(pc, i.d, (r, d) => {
        const o = r[i.o + H] as PyValue;
        const keys = r[i.keys + H] as PyTuple;
        return matchKeys(o, keys) ?? callShipped(r, 'match_keys', [o, keys], d);
      });
    case 'matchrest':
      return storing(pc, i.d, (r, d) =>
        callShipped(r, 'match_rest', [r[i.o + H] as PyValue, r[i.keys + H] as PyValue], d),
      );
    case 'matchclass': {
      const names = textTuple(b, i.names);
      const match = (r: Frame, d: number, cls: PyValue): PyValue | undefined => {
        const o = r[i.o + H] as PyValue;
        const v = cls instanceof PyClass && cls.cls.builtin ? matchesClass(o, cls, i.n, i.names) : undefined;
        if (v !== undefined) return v;
        return callShipped(r, 'match_class', [o, cls, i.n, names], d);
      };
      return storing(pc, i.d, match, [leaf(i.cls)]);
    }
    case 'excgroupmatch': {
      const x = leaf(i.cls);
      return (r) => {
        const cls = x(r);
        r[2] = pc;
        VM.cur = r;
        const d = i.rest + H;
        const v = callShipped(r, 'except_star_match', [r[i.exc + H] as PyValue, cls], d);
        if (v === undefined) return ABNORMAL;
        spreadPair(r, i, v);
        return undefined;
      };
    }
    case 'excgroupend':
      return storing(pc, i.d, (r, d) =>
        callShipped(r, 'except_star_end', [r[i.exc + H] as PyValue, r[i.list + H] as PyValue], d),
      );
    case 'template': {
      const given = i.items.map(leaf);
      const own = i.strings.length === 0 ? given.shift()! : constantLeaf(textTuple(b, i.strings));
      const make = (r: Frame, d: number, strings: PyValue, ...items: PyValue[]): PyValue | undefined =>
        callShipped(r, 'make_template', [strings, new PyTuple(TUPLE, items)], d);
      return storing(pc, i.d, make, [own, ...given]);
    }
    case 'interpolation': {
      const make = (r: Frame, d: number, v: PyValue, spec: PyValue = ''): PyValue | undefined =>
        callShipped(r, 'make_interpolation', [v, mkstr(i.text), i.conv === '' ? null : i.conv, spec], d);
      return storing(pc, i.d, make, i.spec === null ? [leaf(i.e)] : [leaf(i.e), leaf(i.spec)]);
    }
  }
  throw new Error(`no closure for ${i.op}`);
}

function spreadPair(r: Frame, i: Simple & { op: 'excgroupmatch' }, v: PyValue): void {
  const pair = v as PyTuple;
  r[i.rest + H] = pair.items[0]!;
  r[i.match + H] = pair.items[1]!;
}

/** What a result means for the instructions of this file, when it arrives through `run`. */
export function landOther(r: Frame, op: FlatOp, v: PyValue, _d: number): PyValue | undefined {
  switch (op.op) {
    case 'yielditer':
      return iterAfter(r, v);
    case 'excgroupmatch':
      spreadPair(r, op, v);
      return (v as PyTuple).items[0]!;
  }
  return v;
}

/** iter(v) at root. */
export function iterator(r: Frame, v: PyValue, d: number): PyValue | undefined {
  const it = iterate(link.machine, v, callMethod);
  if (!(it instanceof Bail)) return it;
  const w = callFound(r, typeOf(v).lookup('__iter__')!, [v], d);
  return w === undefined ? undefined : iterAfter(r, w);
}

/** What a name means outside of the mapping: of the host's names nobody else has, the host function of that name. */
function globalReader(b: Bound, name: string): (r: Frame) => PyValue | undefined {
  const cell = cellReader(b, name);
  const bc = builtinCell(b, name);
  const host = b.code.hostNames.includes(name) ? new PyHost(name) : undefined;
  return (r) => {
    const v = valueOfCells(cell(r), bc);
    return v === undefined ? host : v;
  };
}

/** ns[name], else the fallback, else NameError (for a free variable with its own words). */
function fromMapping(
  r: Frame,
  ns: PyValue,
  name: string,
  fallback: PyValue | undefined,
  free: boolean,
  d: number,
): PyValue | undefined {
  if (ns instanceof PyDict && ns.cls.shown === DICT) {
    const v = ns.getStr(name);
    if (v !== undefined) return v;
    if (fallback !== undefined) return fallback;
    return raiseExc(free ? freeError(name) : nameError(name));
  }
  return callShipped(r, 'load_name', [ns, name, fallback ?? null, fallback !== undefined], d);
}

const PROTOCOLS = {
  __enter__: ['', 'context manager'],
  __exit__: ['', 'context manager'],
  __aenter__: ['async', 'asynchronous context manager'],
  __aexit__: ['async', 'asynchronous context manager'],
} as const;

/** type(o).name bound to o, for `with`. */
function specialMethod(r: Frame, o: PyValue, name: keyof typeof PROTOCOLS, d: number): PyValue | undefined {
  const cls = typeOf(o);
  const f = cls.lookup(name);
  if (f instanceof PyFunc || (f instanceof PyBuiltin && f.kind === 'method')) return new PyBound(o, f);
  if (f !== undefined) return callShipped(r, 'bind_descriptor', [o, f], d);
  const [kind, words] = PROTOCOLS[name];
  const other = kind === '' ? '__aenter__' : '__enter__';
  const otherExit = kind === '' ? '__aexit__' : '__exit__';
  const hint =
    cls.lookup(other) !== undefined && cls.lookup(otherExit) !== undefined
      ? kind === ''
        ? " but it supports the asynchronous context manager protocol. Did you mean to use 'async with'?"
        : " but it supports the context manager protocol. Did you mean to use 'with'?"
      : '';
  throw new Raise(
    'TypeError',
    `'${messageName(cls.shown)}' object does not support the ${words} protocol (missed ${name} method)${hint}`,
  );
}

/**
 * The parts of o that a class pattern looks into, in a tuple; None if it does not match, undefined if Python has to look.
 * https://docs.python.org/3/reference/compound_stmts.html#class-patterns
 */
function matchesClass(o: PyValue, cls: PyClass, n: number, names: readonly string[]): PyValue | undefined {
  const own = typeOf(o);
  if (!own.isSubclass(cls)) return own.builtin ? null : undefined;
  if (n === 0 && names.length === 0) return new PyTuple(TUPLE, []);
  const args = cls.lookup('__match_args__');
  if (args === undefined)
    return n === 1 && names.length === 0 && matchesSelf(cls) ? new PyTuple(TUPLE, [o]) : undefined;
  if (!(o instanceof PyInst) || !(args instanceof PyTuple) || args.cls !== TUPLE || args.items.length < n)
    return undefined;
  const out: PyValue[] = [];
  const seen = new Set<string>();
  for (const name of [...args.items.slice(0, n), ...names]) {
    if (typeof name !== 'string' || seen.has(name)) return undefined;
    seen.add(name);
    const at = attrPlace(o, name);
    const v = typeof at === 'number' ? o.vals[at] : undefined;
    if (v === undefined) return undefined;
    out.push(v);
  }
  return new PyTuple(TUPLE, out);
}

/** The values of the keys in an exact dict, None if one is missing, undefined if Python has to look. */
function matchKeys(o: PyValue, keys: PyTuple): PyValue | undefined {
  if (!(o instanceof PyDict) || o.cls !== DICT) return undefined;
  const out: PyValue[] = [];
  const seen = new Set<PyValue>();
  for (const k of keys.items) {
    if (typeof k !== 'string' || seen.has(k)) return undefined;
    seen.add(k);
    const v = o.getStr(k);
    if (v === undefined) return null;
    out.push(v);
  }
  return new PyTuple(TUPLE, out);
}
