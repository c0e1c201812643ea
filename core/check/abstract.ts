/*
 * Classes of which no instance can be made: protocols, and those with abstract methods that nobody implements.
 */

import type * as ast from '../syntax/mod.ts';
import { decoratorName, shapeOf } from './classes.ts';
import { generated } from './members.ts';
import { report } from './session.ts';
import type { Class, ClassObject } from './types.ts';
import { isBuiltinClass } from './types.ts';

/** Reports a call of a class that cannot be instantiated. */
export function rejectAbstract(object: ClassObject, at: ast.Located): void {
  const { cls } = object;
  const shape = shapeOf(cls);
  if (!object.exact || shape.open) return;
  if (shape.protocol && !cls.scope.stub) {
    report('call-non-callable', at, `Cannot instantiate class \`${cls.name}\``, {
      label: 'This call will raise `TypeError` at runtime',
    });
    return;
  }
  const names = [...abstractNames(cls)];
  if (names.length === 0) return;
  const shown = names.map((name) => `\`${name}\``).join(', ');
  report('call-non-callable', at, `Cannot instantiate abstract class \`${cls.name}\``, {
    label: `${shown} ${names.length === 1 ? 'is' : 'are'} not implemented`,
  });
}

/** Methods that are abstract in some base, and that no class further down implements. */
function abstractNames(cls: Class): Set<string> {
  const shape = shapeOf(cls);
  const out = new Set<string>();
  // Classes of the library that can be instantiated have no abstract methods of their own.
  if (cls.scope.stub && namesOf(cls).abstract.length === 0) return out;
  const checked = shape.mro.some(({ cls: one }) => shapeOf(one).protocol || shapeOf(one).metaclass?.name === 'ABCMeta');
  if (!checked) return out;
  for (const { cls: base } of shape.mro.toReversed()) {
    if (isBuiltinClass(base, 'object')) continue;
    const { abstract, plain } = namesOf(base);
    for (const name of abstract) out.add(name);
    for (const name of plain) out.delete(name);
  }
  for (const name of out) if (generated(cls, name)) out.delete(name);
  return out;
}

/** What follows the name of an abstract method in a stub. */
const MARKED = /^[^(:= ]*\*/;

const known = new WeakMap<Class, { readonly abstract: readonly string[]; readonly plain: readonly string[] }>();

function namesOf(cls: Class): { readonly abstract: readonly string[]; readonly plain: readonly string[] } {
  let found = known.get(cls);
  if (found === undefined) {
    const { scope } = cls;
    const isOne = (name: string): boolean =>
      scope.packed === null
        ? scope.find(name)!.bindings.some(({ node }) => isAbstract(node))
        : scope.packed.of(name).some((tail) => MARKED.test(tail));
    const names = scope.names();
    found = { abstract: names.filter(isOne), plain: names.filter((name) => !isOne(name)) };
    known.set(cls, found);
  }
  return found;
}

function isAbstract(node: ast.Node): boolean {
  if (node.kind !== 'FunctionDef' && node.kind !== 'AsyncFunctionDef') return false;
  return node.decorator_list.some((one) => decoratorName(one)?.startsWith('abstract') === true);
}
