/** Which declared rows, and which functions of the shipped Python, ran. */
import { LANGUAGE, moduleNames } from '../../core/library/mod.ts';
import { builtinsNamespace } from '../../core/mod.ts';
import { contentsOf, moduleNamed } from '../../core/library/modules.ts';
import { link } from '../../core/machine/mod.ts';
import { PyBuiltin, builtinClasses } from '../../core/values/mod.ts';
import { shippedTexts } from '../../core/values/intrinsics.ts';
import type { PyValue } from '../../core/values/mod.ts';

/** What there is and what of it ran, by name. */
export interface Ran {
  readonly all: readonly string[];
  readonly ran: (name: string) => boolean;
}

/** Parts of a row that are called by themselves. */
const PARTS = ['set', 'del'] as const;

interface Open {
  fn: (...args: unknown[]) => unknown;
  readonly native: boolean;
  special: ((...args: unknown[]) => unknown) | null;
  whole: ((...args: unknown[]) => unknown) | null;
  row: Record<string, unknown>;
  python: unknown;
}

/**
 * Puts a counter in front of every row's code. `rows`: a row counts when its own code or its Python ran, setters and
 * deleters are counted apart; `python`: the Python of rows, and the functions that shipped Python shares.
 */
export function watchRows(): { rows: Ran; python: Ran } {
  const seen = new Set<string>();
  const builtins = declared();
  for (const [name, builtin] of builtins) watch(builtin as unknown as Open, name, seen);
  const { machine } = link;
  const { shipped } = machine;
  (machine as { shipped: typeof shipped }).shipped = (name) => {
    seen.add(`$${name}`);
    return shipped(name);
  };
  const withPython = [...builtins].filter(([, b]) => b.row.python !== undefined);
  return {
    rows: {
      all: [...builtins].flatMap(([name, b]) => [
        name,
        ...PARTS.filter((p) => p in b.row).map((p) => `${name} (${p})`),
      ]),
      ran: (name) => seen.has(name) || (builtins.get(name)?.python ?? null) !== null,
    },
    python: {
      all: [
        ...withPython.map(([name]) => name),
        ...[...Object.keys(LANGUAGE), ...shippedTexts().keys()].map((name) => `$${name}`),
      ],
      ran: (name) => (name.startsWith('$') ? seen.has(name) : (builtins.get(name)?.python ?? null) !== null),
    },
  };
}

function watch(b: Open, name: string, seen: Set<string>): void {
  const counted = <F extends (...args: unknown[]) => unknown>(f: F, key: string): F =>
    function (this: unknown, ...args: unknown[]) {
      seen.add(key);
      return f.apply(this, args);
    } as F;
  if (b.native) b.fn = counted(b.fn, name);
  if (b.special !== null) b.special = counted(b.special, name);
  if (b.whole !== null) b.whole = counted(b.whole, name);
  const row = { ...b.row };
  if (typeof row['runN'] === 'function') row['runN'] = counted(row['runN'] as never, name);
  for (const part of PARTS) if (part in row) row[part] = counted(row[part] as never, `${name} (${part})`);
  b.row = row;
}

/** Every builtin function, method and attribute that is declared by a row, by a name of its own. */
function declared(): Map<string, PyBuiltin> {
  const out = new Map<string, PyBuiltin>();
  const known = new Set<PyBuiltin>();
  const add = (prefix: string, name: string, v: PyValue | undefined): void => {
    if (!(v instanceof PyBuiltin) || known.has(v)) return;
    known.add(v);
    out.set(`${prefix}${name}`, v);
  };
  for (const [name, cell] of builtinsNamespace().cells) add('', name, cell.v);
  for (const name of moduleNames()) {
    const { functions = [], unnamed = [] } = contentsOf(moduleNamed(name)!);
    for (const f of [...functions, ...unnamed]) add(`${name}.`, f.name, f);
  }
  for (const cls of builtinClasses()) for (const [name, cell] of cls.own()) add(`${cls.qualname}.`, name, cell.v);
  return out;
}
