/*
 * Names: how each is read, written and deleted, by where it lives.
 */

import type { Span } from '../source/mod.ts';
import { AT_FREE, AT_GLOBAL, AT_GLOBAL_EXPLICIT, AT_LOCAL } from '../symbols/mod.ts';
import type * as ast from '../syntax/mod.ts';
import { Operand } from './trees.ts';
import type { Builder, Slot } from './builder.ts';
import type { Reg, Tree } from './ir.ts';

/** Where a variable is, seen from a point of the code. */
type Place =
  /** A register, or the cell in it. */
  | { readonly kind: 'slot'; readonly slot: Slot }
  /** A cell of an enclosing function. `shadowed`: looked for in the class namespace first. */
  | { readonly kind: 'free'; readonly reg: Reg; readonly shadowed: boolean }
  | { readonly kind: 'global' }
  /** In the mapping of a class body or exec; `global`: nothing in this block binds it. */
  | { readonly kind: 'name'; readonly global: boolean }
  /** Looked for in the namespace of the class around the block, then in the cell or the globals. */
  | { readonly kind: 'dict'; readonly dict: Reg; readonly reg: Reg };

function resolve(b: Builder, name: string): Place {
  const { inners, scope } = b;
  for (let i = inners.length - 1; i >= 0; i--) {
    const inner = inners[i]!;
    const place = inner.scope.where(name);
    const slot = inner.slots.get(name);
    if (slot !== undefined) return { kind: 'slot', slot };
    if (place !== AT_FREE) {
      const byName = b.byName && scope.kind !== 'class' && place !== AT_GLOBAL_EXPLICIT;
      return byName ? { kind: 'name', global: true } : { kind: 'global' };
    }
  }
  const place = scope.where(name);
  const slot = b.slot(name);
  // What an inlined comprehension leaves free is never looked for in the class namespace.
  const direct = inners.length > 0;
  if (slot !== undefined && scope.kind !== 'class') {
    return { kind: 'slot', slot };
  }
  const reg = b.freeReg(name);
  if (reg !== undefined && (place === AT_FREE || direct)) {
    if (scope.canSeeClass && !direct && name !== '__classdict__') {
      return { kind: 'dict', dict: b.freeReg('__classdict__')!, reg };
    }
    return { kind: 'free', reg, shadowed: scope.kind === 'class' && !direct };
  }
  if (place === AT_GLOBAL_EXPLICIT) return { kind: 'global' };
  if (place === AT_GLOBAL && scope.canSeeClass) return { kind: 'dict', dict: b.freeReg('__classdict__')!, reg: -1 };
  if (b.byName) return { kind: 'name', global: place !== AT_LOCAL };
  return { kind: 'global' };
}

/** The register whose cell a function made here takes for its free variable `name`. */
export function cellOf(b: Builder, name: string): Reg {
  const { inners } = b;
  for (let i = inners.length - 1; i >= 0; i--) {
    const slot = inners[i]!.slots.get(name);
    if (slot !== undefined && slot.cell) return slot.reg;
  }
  const slot = b.slot(name);
  const free = b.freeReg(name);
  // A class shows its functions nothing of its own but `__class__` and the like.
  if (slot !== undefined && slot.cell) return slot.reg;
  if (free === undefined) throw new Error(`no cell for ${name}`);
  return free;
}

/** Reads a name. As the callee of a call, the host's names need no look-up. */
export function load(b: Builder, id: string, node: Span, callee = false): Operand {
  const name = b.mangle(id);
  const at = b.at(node);
  const place = resolve(b, name);
  switch (place.kind) {
    case 'slot': {
      const { reg, cell } = place.slot;
      if (cell) return tree({ k: 'cell', i: reg, name, free: false, at });
      if (b.isBound(reg)) return tree({ k: 'reg', i: reg });
      b.doubted.add(reg);
      // Whoever comes after this read finds it bound.
      b.bind(reg);
      return tree({ k: 'local', i: reg, name, at });
    }
    case 'free': {
      if (!place.shadowed) return tree({ k: 'cell', i: place.reg, name, free: true, at });
      const d = b.temp();
      b.emit({ op: 'ldclassderef', d, i: place.reg, name }, at);
      return tree({ k: 'reg', i: d });
    }
    case 'dict': {
      const d = b.temp();
      b.emit({ op: 'ldfromdict', d, dict: place.dict, i: place.reg, name }, at);
      const foreign = b.settings.declared || !inClass(b, name);
      if (place.reg < 0 && foreign && b.settings.isHost(name)) return hostBehind(b, d, name, at, callee);
      return tree({ k: 'reg', i: d });
    }
    case 'name': {
      const d = b.temp();
      b.emit({ op: 'ldname', d, name }, at);
      const foreign = b.settings.declared || place.global;
      if (foreign && !b.settings.byName && b.settings.isHost(name)) return hostBehind(b, d, name, at, callee);
      return tree({ k: 'reg', i: d });
    }
    case 'global':
      if (b.settings.isHost(name)) return host(b, name, at, callee);
      return tree({ k: 'global', name, at });
  }
}

/** Whether the class around the block binds the name. */
function inClass(b: Builder, name: string): boolean {
  let cls: Builder | null = b;
  while (cls !== null && cls.scope.kind !== 'class') cls = cls.parent;
  return cls !== null && cls.scope.where(name) === AT_LOCAL;
}

/** A name of the host's where a mapping comes first, into which `__prepare__` or `locals()` may have put it: it was looked for there into d. */
function hostBehind(b: Builder, d: Reg, name: string, at: number, callee: boolean): Operand {
  (b.hostNames ??= new Set()).add(name);
  if (!callee) b.emit({ op: 'askhost', d, e: { k: 'reg', i: d }, name }, at);
  return tree({ k: 'reg', i: d });
}

function host(b: Builder, name: string, at: number, callee: boolean): Operand {
  (b.hostNames ??= new Set()).add(name);
  if (callee) return tree({ k: 'host', name, at });
  const d = b.temp();
  b.emit({ op: 'ldhost', d, name }, at);
  return tree({ k: 'reg', i: d });
}

function tree(t: Tree): Operand {
  return new Operand(t, t.k === 'reg' || t.k === 'host' ? 0 : 1);
}

/** The register of a plain local, into which a value can be put directly; else -1. */
export function directReg(b: Builder, id: string): Reg {
  const place = resolve(b, b.mangle(id));
  return place.kind === 'slot' && !place.slot.cell ? place.slot.reg : -1;
}

/**
 * The same for the value of an expression. An object waits in the register while its `__init__` runs: where that can fail and be
 * caught, the local must not see it.
 */
export function receiver(b: Builder, id: string, value: ast.Expression): Reg {
  return b.isCaught && mayConstruct(value) ? -1 : directReg(b, id);
}

function mayConstruct(e: ast.Expression): boolean {
  switch (e.kind) {
    case 'Call':
      return true;
    case 'IfExp':
      return mayConstruct(e.body) || mayConstruct(e.orelse);
    case 'BoolOp':
      return e.values.some(mayConstruct);
    default:
      return false;
  }
}

/** Binds a name. */
export function store(b: Builder, id: string, value: Tree, node: Span): void {
  const name = b.mangle(id);
  const at = b.at(node);
  const place = resolve(b, name);
  switch (place.kind) {
    case 'slot': {
      const { reg, cell } = place.slot;
      if (cell) b.emit({ op: 'setcell', i: reg, e: value }, at);
      else {
        if (value.k !== 'reg' || value.i !== reg) b.emit({ op: 'set', d: reg, e: value }, value.at ?? at);
        b.bind(reg);
      }
      return;
    }
    case 'free':
      return b.emit({ op: 'setcell', i: place.reg, e: value }, at);
    case 'name':
      return b.emit({ op: 'stname', name, e: value }, at);
    case 'global':
    case 'dict':
      return b.emit({ op: 'setglobal', name, e: value }, at);
  }
}

/** Unbinds a name; an error when it is not bound. */
export function remove(b: Builder, id: string, node: Span): void {
  const name = b.mangle(id);
  const at = b.at(node);
  const place = resolve(b, name);
  switch (place.kind) {
    case 'slot': {
      const { reg, cell } = place.slot;
      if (cell) b.emit({ op: 'delcell', i: reg, name, free: false }, at);
      else {
        b.emit({ op: 'del', i: reg, name }, at);
        b.unbind(reg);
      }
      return;
    }
    case 'free':
      return b.emit({ op: 'delcell', i: place.reg, name, free: true }, at);
    case 'name':
      return b.emit({ op: 'delname', name }, at);
    case 'global':
    case 'dict':
      return b.emit({ op: 'delglobal', name }, at);
  }
}

/** The end of `except … as name`: the name is unbound, bound or not. */
export function forget(b: Builder, id: string, node: Span): void {
  const reg = directReg(b, id);
  if (reg < 0) {
    store(b, id, { k: 'const', v: null }, node);
    remove(b, id, node);
    return;
  }
  b.emit({ op: 'unset', i: reg }, b.at(node));
  b.unbind(reg);
}
