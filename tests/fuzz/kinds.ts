/** Which kinds of nodes a program compiles to. */
import { compile, isFault } from '../../core/mod.ts';
import type { Code } from '../../core/mod.ts';

/** Every instruction and tree node kind of the program's IR; empty if it does not compile. */
export function kindsOf(source: string, hosts: readonly string[], known: (name: string) => boolean): Set<string> {
  const kinds = new Set<string>();
  const code = compile(source, { fileName: 'fuzz.py', known, hostNames: new Set(hosts), topLevelAwait: true, answer: true });
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
