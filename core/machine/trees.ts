/** Closures for operand trees: pure, restartable, answering a value. */
import {
  DICT,
  GCell,
  H,
  LIST,
  PyCell,
  PyDict,
  PyHost,
  PyList,
  PySlice,
  PyStr,
  PyTuple,
  Raise,
  TUPLE,
  Thrown,
  cellOf,
  chargeText,
  concat,
  constantValue,
  exceptionClass,
  formatValue,
} from '../values/mod.ts';
import type { Bound, Frame, PyValue, Str } from '../values/mod.ts';
import type { Tree } from '../code/mod.ts';
import { binaryLeaf, compareLeaf, formFor, otherCompareLeaf } from './leaves.ts';
import type { Leaf, Operand } from './leaves.ts';
import { attempt, inTree } from './attempts.ts';
import { unaryTree } from './operators.ts';
import { itemTree } from './subscripts.ts';
import { truthRoot, truthTree } from './truth.ts';
import { cellAt, cellReader, numberOf } from './holders.ts';
import { builtinCell, freeError, unbound, valueOfCells } from './names.ts';
import { Site, attributeOf, readSite } from './sites.ts';
import { remainder } from './remainder.ts';
import { VM, link } from './vm.ts';

/** The operands of an operator and their form (leaves.ts). */
export function operands(p: Place, op: string, l: Tree, r: Tree): { form: string; x: Operand; y: Operand } {
  const form = formFor(op, formOf(l) + formOf(r));
  return { form, x: operand(p, l, form[0]!), y: operand(p, r, form[1]!) };
}

function formOf(t: Tree): 'R' | 'K' | 'A' | 'M' | 'T' {
  switch (t.k) {
    case 'reg':
      return 'R';
    case 'const':
      return 'K';
    case 'attr':
      return t.o.k === 'reg' ? 'A' : 'T';
    case 'bin':
      return t.op === '*' && t.l.k === 'reg' && t.r.k === 'reg' ? 'M' : 'T';
  }
  return 'T';
}

function operand(p: Place, t: Tree, form: string): Operand {
  switch (form) {
    case 'R':
      return (t as Tree & { k: 'reg' }).i + H;
    case 'K':
      return constantValue(link.machine, (t as Tree & { k: 'const' }).v);
    case 'A':
      return siteOf(p, t as Tree & { k: 'attr' });
    case 'M': {
      const { l, r } = t as Tree & { k: 'bin' };
      return { l: (l as Tree & { k: 'reg' }).i + H, r: (r as Tree & { k: 'reg' }).i + H, leaf: tree(p, t) };
    }
  }
  return tree(p, t);
}

/**
 * Where an instruction stands: its pc, and the pcs of the steps that its tree nodes would be. A tree node that fails stores
 * the pc of its own step, so that tracebacks show its own columns; pcs of steps belong to the instruction in every table.
 */
export interface Place {
  readonly b: Bound;
  readonly pc: number;
  readonly steps: ReadonlyMap<Tree, number>;
  /** For `o.name(…)`: the pc of reading the name. */
  readonly look: number;
}

export function pcAt(p: Place, t: Tree): number {
  return p.steps.get(t) ?? p.pc;
}

/** Where in the frame an operand is that its closure would only read; -1: it has to be evaluated. */
export function slotOf(t: Tree): number {
  return t.k === 'reg' ? t.i + H : -1;
}

/** Whether every operand can be read again after Python code ran. */
export function isSimple(t: Tree): boolean {
  return t.k === 'reg' || t.k === 'const';
}

function attribute(p: Place, t: Tree & { k: 'attr' }): Leaf {
  const site = siteOf(p, t);
  if (site.from >= 0) return (r) => readSite(r, site);
  const x = tree(p, t.o);
  return (r) => attributeOf(r, site, x(r));
}

function siteOf(p: Place, t: Tree & { k: 'attr' }): Site {
  return new Site(t.o.k === 'reg' ? t.o.i + H : -1, t.name, pcAt(p, t), p.b);
}

function subscript(p: Place, t: Tree & { k: 'sub' }): Leaf {
  const pc = pcAt(p, t);
  if (t.o.k === 'reg' && t.i.k === 'reg') {
    const i = t.o.i + H;
    const j = t.i.i + H;
    return (r) => {
      const o = r[i] as PyValue;
      const k = r[j] as PyValue;
      // Lists are read here: a loop that finds them by a call takes up to twice the time.
      if (typeof k === 'number' && o instanceof PyList && o.cls === LIST) {
        const a = o.items;
        if (k >= 0 && k < a.length) return a[k]!;
      }
      const v = plainItem(o, k);
      return v === undefined ? itemTree(r, pc, o, k) : v;
    };
  }
  if (t.i.k === 'const' && typeof t.i.v === 'number') return subscriptAt(p, t, t.i.v);
  const x = tree(p, t.o);
  const y = tree(p, t.i);
  return (r) => {
    const o = x(r);
    const k = y(r);
    if (typeof k === 'number' && o instanceof PyList && o.cls === LIST) {
      const a = o.items;
      if (k >= 0 && k < a.length) return a[k]!;
    }
    const v = plainItem(o, k);
    return v === undefined ? itemTree(r, pc, o, k) : v;
  };
}

/** `o[1]`, `o[-1]`. */
function subscriptAt(p: Place, t: Tree & { k: 'sub' }, k: number): Leaf {
  const pc = pcAt(p, t);
  if (t.o.k === 'reg') {
    const i = t.o.i + H;
    return (r) => {
      const o = r[i] as PyValue;
      const v = itemAt(o, k);
      return v === undefined ? itemTree(r, pc, o, k) : v;
    };
  }
  const x = tree(p, t.o);
  return (r) => {
    const o = x(r);
    const v = itemAt(o, k);
    return v === undefined ? itemTree(r, pc, o, k) : v;
  };
}

/** An item of a plain list, tuple, text or dict by a number or text; undefined: there is none, or more to it. */
function plainItem(o: PyValue, k: PyValue): PyValue | undefined {
  if (typeof k === 'number') return itemAt(o, k);
  return typeof k === 'string' && o instanceof PyDict && o.cls === DICT ? o.strItem(k) : undefined;
}

function itemAt(o: PyValue, k: number): PyValue | undefined {
  if (o instanceof PyList) return o.cls === LIST ? o.items[k < 0 ? k + o.items.length : k] : undefined;
  if (o instanceof PyTuple) return o.cls === TUPLE ? o.items[k < 0 ? k + o.items.length : k] : undefined;
  if (o instanceof PyDict) return o.cls === DICT ? o.intItem(k) : undefined;
  return typeof o === 'string' ? o[k < 0 ? k + o.length : k] : undefined;
}

/** Reads a global, then a builtin. */
function globalLeaf(b: Bound, name: string, pc: number): Leaf {
  const bc = builtinCell(b, name);
  if (b.names !== null) return sharedGlobal(numberOf(b.names, name), bc, name, pc);
  const c: GCell = cellOf(b.ns, name);
  return (r) => {
    const v = c.v;
    if (v !== undefined) return v;
    if (c.h !== undefined) return c.h;
    if (bc !== null && bc.v !== undefined) return bc.v;
    throw unbound(r, pc, name);
  };
}

function sharedGlobal(n: number, bc: GCell | null, name: string, pc: number): Leaf {
  return (r) => {
    const c = cellAt(r, n);
    if (c.v !== undefined) return c.v;
    if (c.h !== undefined) return c.h;
    if (bc !== null && bc.v !== undefined) return bc.v;
    throw unbound(r, pc, name);
  };
}

/** The callee of a host call: its value if it has one, else the opaque host function of that name. */
function hostLeaf(b: Bound, name: string): Leaf {
  const cell = cellReader(b, name);
  const bc = builtinCell(b, name);
  const host = new PyHost(name);
  return (r) => {
    const v = valueOfCells(cell(r), bc);
    return v === undefined ? host : v;
  };
}

/** What the language itself calls by name: a builtin, or with `$` a shipped function. */
function builtinValue(b: Bound, name: string): PyValue {
  if (name.startsWith('$')) return link.machine.shipped(name.slice(1));
  // Whatever the program has for its builtins, `assert` raises the one there is.
  if (name === 'AssertionError') return exceptionClass(name);
  return cellOf(b.ns.builtins ?? b.ns, name).v as PyValue;
}

/** The closure that evaluates a tree. */
export function tree(p: Place, t: Tree): Leaf {
  const pc = pcAt(p, t);
  switch (t.k) {
    case 'reg': {
      const i = t.i + H;
      return (r) => r[i] as PyValue;
    }
    case 'local': {
      const i = t.i + H;
      const { name } = t;
      return (r) => {
        const v = r[i] as PyValue | undefined;
        if (v !== undefined) return v;
        r[2] = pc;
        VM.cur = r;
        throw new Raise(
          'UnboundLocalError',
          `cannot access local variable '${name}' where it is not associated with a value`,
        );
      };
    }
    case 'cell': {
      const i = t.i + H;
      const { name, free } = t;
      return (r) => {
        const v = (r[i] as PyCell).v;
        if (v !== undefined) return v;
        r[2] = pc;
        VM.cur = r;
        throw free
          ? new Thrown(freeError(name))
          : new Raise(
              'UnboundLocalError',
              `cannot access local variable '${name}' where it is not associated with a value`,
            );
      };
    }
    case 'const': {
      const v = constantValue(link.machine, t.v);
      return () => v;
    }
    case 'global':
      return globalLeaf(p.b, t.name, pc);
    case 'host':
      return hostLeaf(p.b, t.name);
    case 'builtin': {
      const v = builtinValue(p.b, t.name);
      return () => v;
    }
    case 'bin': {
      const rest = remainder(p, t);
      if (rest !== null) return rest;
      const { form, x, y } = operands(p, t.op, t.l, t.r);
      return binaryLeaf(t.op as never, form, x, y, pc);
    }
    case 'cmp':
    case 'not':
      return cond(p, t);
    case 'unary': {
      const x = tree(p, t.o);
      const { op } = t;
      if (op === '-') {
        return (r) => {
          const v = x(r);
          return typeof v === 'number' && v !== 0 ? -v : unaryTree(r, pc, '-', v);
        };
      }
      return (r) => unaryTree(r, pc, op, x(r));
    }
    case 'attr':
      return attribute(p, t);
    case 'sub':
      return subscript(p, t);
    case 'slice': {
      const lo = tree(p, t.lo);
      const hi = tree(p, t.hi);
      const step = tree(p, t.step);
      return (r) => new PySlice(lo(r), hi(r), step(r));
    }
    case 'and': {
      const x = tree(p, t.l);
      const y = tree(p, t.r);
      return (r) => {
        const v = x(r);
        return truthTree(r, pc, v) ? y(r) : v;
      };
    }
    case 'or': {
      const x = tree(p, t.l);
      const y = tree(p, t.r);
      return (r) => {
        const v = x(r);
        return truthTree(r, pc, v) ? v : y(r);
      };
    }
    case 'ifexp': {
      const c = cond(p, t.c);
      const x = tree(p, t.a);
      const y = tree(p, t.b);
      return (r) => (c(r) ? x(r) : y(r));
    }
    case 'format': {
      const x = tree(p, t.o);
      const spec = t.spec === null ? null : tree(p, t.spec);
      const { conv } = t;
      return (r) => {
        const v = x(r);
        if (typeof v === 'string' && spec === null && conv !== 'r' && conv !== 'a') return v;
        const s = spec === null ? '' : (spec(r) as string | PyStr);
        r[2] = pc;
        VM.cur = r;
        attempt();
        return inTree(formatValue(link.machine, v, conv, s));
      };
    }
    case 'fstr': {
      const pc = pcAt(p, t);
      const parts = t.parts.map((part) => tree(p, part));
      if (parts.length === 2) {
        const [x, y] = parts as [Leaf, Leaf];
        return (r) => {
          const u = x(r);
          const v = y(r);
          return typeof u === 'string' && typeof v === 'string'
            ? beside(r, pc, u, v)
            : together(r, pc, u as Str, v as Str);
        };
      }
      return (r) => {
        let s = parts[0]!(r) as Str;
        for (let i = 1; i < parts.length; i++) {
          const v = parts[i]!(r) as Str;
          s = typeof s === 'string' && typeof v === 'string' ? beside(r, pc, s, v) : together(r, pc, s, v);
        }
        return s;
      };
    }
  }
}

/** Parts of an f-string that are not longer together can neither raise nor take time. */
const SHORT = 64;

function beside(r: Frame, pc: number, a: string, b: string): Str {
  const n = a.length + b.length;
  if (n > SHORT) return together(r, pc, a, b);
  chargeText(n);
  return a + b;
}

function together(r: Frame, pc: number, a: Str, b: Str): Str {
  r[2] = pc;
  VM.cur = r;
  return concat(a, b);
}

/** The closure that tests a tree's truth; `asker` is where a value is asked for it. */
function cond(p: Place, t: Tree, asker: number = pcAt(p, t)): (r: Frame) => boolean {
  switch (t.k) {
    case 'cmp': {
      const pc = pcAt(p, t);
      switch (t.op) {
        case '==':
        case '!=':
        case '<':
        case '<=':
        case '>':
        case '>=': {
          const { form, x, y } = operands(p, t.op, t.l, t.r);
          return compareLeaf(t.op, form, x, y, pc);
        }
        default:
          return otherCompareLeaf(t.op, tree(p, t.l), tree(p, t.r), pc);
      }
    }
    case 'not': {
      const c = cond(p, t.o, t.o.k === 'not' ? pcAt(p, t.o) : asker);
      return (r) => !c(r);
    }
    case 'and': {
      const x = cond(p, t.l);
      const y = cond(p, t.r);
      return (r) => x(r) && y(r);
    }
    case 'or': {
      const x = cond(p, t.l);
      const y = cond(p, t.r);
      return (r) => x(r) || y(r);
    }
    case 'reg': {
      const i = t.i + H;
      return (r) => {
        const v = r[i] as PyValue;
        return v === true || (v !== false && truthTree(r, asker, v));
      };
    }
  }
  const x = tree(p, t);
  return (r) => {
    const v = x(r);
    return v === true || (v !== false && truthTree(r, asker, v));
  };
}

/**
 * The closure for the condition of an instruction: true, false, or undefined when pending. A register or constant is asked
 * here, by Python code if need be; deeper conditions unfuse when they need Python code.
 */
export function condRoot(p: Place, t: Tree): (r: Frame) => boolean | undefined {
  if (!isSimple(t)) return cond(p, t);
  const x = tree(p, t);
  const { pc } = p;
  return (r) => {
    const v = x(r);
    if (v === true || v === false) return v;
    if (v === null || v === 0 || v === '') return false;
    if (typeof v !== 'object') return true;
    r[2] = pc;
    return truthRoot(r, v, -1);
  };
}
