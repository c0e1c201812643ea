/** Positions of pcs: which row of `Code.positions` a traceback row points to. Set by the machine, which knows flat forms. */
import type { Code } from './frame.ts';

export const positions: { rowOf: (code: Code, pc: number) => number } = { rowOf: () => 0 };

export function opRow(code: Code, pc: number): number {
  return positions.rowOf(code, pc);
}
