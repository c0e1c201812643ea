/**
 * `x * y % m`, `(x * y + z) % m`, and the same with `& mask` for `% m`: random numbers, hashes, powers modulo a prime. Where
 * only the remainder counts, a product beyond 2^53 never becomes an int; it costs the ticks of one that does.
 */
import { andBits, intCost, multiplyModulo } from '../values/mod.ts';
import type { BinaryOp, Tree } from '../code/mod.ts';
import type { Leaf } from './leaves.ts';
import { attempt } from './attempts.ts';
import { OPERATORS } from './candidates.ts';
import { binaryTree } from './operators.ts';
import { pcAt, tree } from './trees.ts';
import type { Place } from './trees.ts';
import { VM, link } from './vm.ts';

const MAX = Number.MAX_SAFE_INTEGER;
/** A sum of doubles beyond it stands for an int that is no number. */
const BEYOND = 2 * MAX + 2;
const WORD = 4294967296;

type Binary = Tree & { readonly k: 'bin' };

function isBinary(t: Tree, op: BinaryOp): t is Binary {
  return t.k === 'bin' && t.op === op;
}

/** The closure of a tree that is a remainder of this kind; null if it is none. */
export function remainder(p: Place, t: Binary): Leaf | null {
  const masks = isBinary(t, '&');
  if (!masks && !isBinary(t, '%')) return null;
  const sum = isBinary(t.l, '+') ? t.l : null;
  const product = sum === null ? t.l : sum.l;
  if (!isBinary(product, '*')) return null;
  const x = tree(p, product.l);
  const y = tree(p, product.r);
  const z = sum === null ? null : tree(p, sum.r);
  const w = tree(p, t.r);
  const productPc = pcAt(p, product);
  const sumPc = sum === null ? 0 : pcAt(p, sum);
  const pc = pcAt(p, t);
  const op = OPERATORS[masks ? '&' : '%'];
  const cost = intCost(2n ** 100n, WORD, masks ? '&' : '%');
  return (r) => {
    const a = x(r);
    const b = y(r);
    if (typeof a === 'number' && typeof b === 'number') {
      // A product of numbers raises nothing: what comes after it may be worked out before.
      const c = z === null ? 0 : z(r);
      if (typeof c === 'number') {
        const n = w(r);
        const v = a * b;
        const s = v + c;
        if (typeof n === 'number') {
          if (v <= MAX && v >= -MAX && s <= MAX && s >= -MAX) {
            if (masks) return andBits(s, n);
            if (s >= 0 && n > 0) return s % n;
          } else if (s > BEYOND || s < -BEYOND) {
            const m = masks ? n + 1 : n;
            if (m > 0 && m <= WORD && (!masks || (m & n) === 0)) {
              r[2] = pc;
              VM.cur = r;
              attempt();
              if (cost > 0) link.machine.charge(cost);
              return multiplyModulo(a, b, c, m);
            }
          }
        }
        const whole = binaryTree(r, productPc, OPERATORS['*'], a, b);
        return binaryTree(r, pc, op, z === null ? whole : binaryTree(r, sumPc, OPERATORS['+'], whole, c), n);
      }
      const whole = binaryTree(r, productPc, OPERATORS['*'], a, b);
      return binaryTree(r, pc, op, binaryTree(r, sumPc, OPERATORS['+'], whole, c), w(r));
    }
    const whole = binaryTree(r, productPc, OPERATORS['*'], a, b);
    return binaryTree(r, pc, op, z === null ? whole : binaryTree(r, sumPc, OPERATORS['+'], whole, z(r)), w(r));
  };
}
