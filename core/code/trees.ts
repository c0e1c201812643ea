/*
 * An expression is lowered to an `Operand`: a tree, together with its depth. The order of evaluation is kept by `Group`:
 * when lowering an operand emitted instructions that can be noticed, the operands before it, which are still trees, are
 * stored in temporaries just before those instructions.
 */

import type { Builder } from './builder.ts';
import type { Reg, Tree } from './ir.ts';

/** A value that is still a tree. */
export class Operand {
  tree: Tree;
  /** Depth of the tree; 0 for constants and registers. */
  deep: number;

  constructor(tree: Tree, deep: number) {
    this.tree = tree;
    this.deep = deep;
  }
}

/** Operands that are evaluated one after the other. */
export class Group {
  readonly operands: Operand[] = [];
  readonly #b: Builder;
  /** Operands before this one are constants and registers. */
  #fixed = 0;
  #from = 0;
  #loud = 0;
  #writes = 0;
  #peak = 0;

  constructor(b: Builder) {
    this.#b = b;
  }

  /** Before an operand is lowered. */
  open(): void {
    const b = this.#b;
    this.#from = b.out.length;
    this.#loud = b.loud;
    this.#writes = b.writes.length;
    this.#peak = b.peak;
    b.peak = b.next;
  }

  /** After it was lowered. */
  close(o: Operand): Operand {
    this.settle();
    this.operands.push(o);
    return o;
  }

  /** After instructions that are no operand. */
  settle(): void {
    const b = this.#b;
    if (b.loud !== this.#loud) {
      b.protect(this.operands, this.#fixed, this.#from, this.#writes);
      this.#fixed = this.operands.length;
    }
    if (this.#peak > b.peak) b.peak = this.#peak;
  }

  get trees(): Tree[] {
    return this.operands.map((o) => o.tree);
  }

  /** Depth of a tree over all operands. */
  get deep(): number {
    let deep = 0;
    for (const o of this.operands) if (o.deep > deep) deep = o.deep;
    return deep + 1;
  }
}

/** A tree that no other instruction can change the value of, walrus assignments to locals apart. */
export function isFixed(tree: Tree): boolean {
  return tree.k === 'const' || tree.k === 'reg' || tree.k === 'host' || tree.k === 'builtin';
}

/** Whether computing it can be noticed. */
export function isLoud(tree: Tree): boolean {
  return !isFixed(tree);
}

/** A constant without identity; the others are made by `Builder.constant`. */
export function constant(v: null | boolean | number | string): Operand {
  return new Operand({ k: 'const', v }, 0);
}

export function register(i: Reg): Operand {
  return new Operand({ k: 'reg', i }, 0);
}

export const NONE: Tree = { k: 'const', v: null };
