/** Which kinds of nodes a program compiles to. */
import { INSTRUCTIONS, TREES } from '../../core/code/operands.ts';
import { isFault } from '../../core/mod.ts';
import type { Code } from '../../core/mod.ts';
import type { compiled } from '../python/subject.ts';

/** Every kind of instructions and of tree nodes that programs compile to; `intrinsic` is of shipped Python alone. */
export const KINDS: readonly string[] = [...new Set([...Object.keys(INSTRUCTIONS), ...Object.keys(TREES)])].filter(
  (kind) => kind !== 'intrinsic',
);

/** The kinds of nodes of a program; none if it did not compile. */
export function kindsOf(code: ReturnType<typeof compiled>): Set<string> {
  const kinds = new Set<string>();
  if (!isFault(code)) look(code, kinds);
  return kinds;
}

function look(code: Code, kinds: Set<string>): void {
  const node = (v: unknown): void => {
    if (v === null || typeof v !== 'object' || ArrayBuffer.isView(v)) return;
    if (Array.isArray(v)) {
      v.forEach(node);
      return;
    }
    const { op, k } = v as { op?: string; k?: string };
    if (k !== undefined) kinds.add(k);
    else if (op !== undefined) kinds.add(op);
    for (const [name, inner] of Object.entries(v)) if (name !== 'v' || k !== 'const') node(inner);
  };
  node(code.body);
  for (const child of code.children) look(child, kinds);
}
