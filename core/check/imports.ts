/** Import statements: which modules and names there are. */

import type * as ast from '../syntax/mod.ts';
import type { Context } from './context.ts';
import { hintForModule } from './hints.ts';
import { moduleScope, stubModule } from './modules.ts';
import { quietly, report, session } from './session.ts';
import { STUB_MODULES } from './stubs/stubs.ts';
import { absolute, imported } from './symbols.ts';
import { bindName } from './targets.ts';
import { UNKNOWN } from './types.ts';

export function importNames(node: ast.Import | ast.ImportFrom, context: Context): void {
  const { scope } = context;
  const { guarded } = session();
  if (node.kind === 'ImportFrom' && node.names[0]!.name === '*') {
    const module = absolute(scope, node);
    const found = moduleScope(module, scope);
    if (found === null || isHidden(module)) {
      if (guarded === 0)
        report('unresolved-import', node, `Cannot resolve imported module \`${module}\``, {
          hint: hintForModule(module),
        });
      scope.open = true;
    }
    return;
  }
  const module = node.kind === 'ImportFrom' ? absolute(scope, node) : '';
  const missing =
    node.kind === 'ImportFrom' &&
    (isHidden(module) ||
      (moduleScope(module, scope) === null && node.names.every((one) => imported(scope, one, node) === null)));
  if (missing && guarded === 0) {
    report(
      'unresolved-import',
      modulePlace(node),
      `Cannot resolve imported module \`${'.'.repeat((node as ast.ImportFrom).level)}${(node as ast.ImportFrom).module ?? ''}\``,
      { hint: hintForModule(module) },
    );
  }
  for (const one of node.names) {
    const type = quietly(() => imported(scope, one, node));
    const absent = missing || (node.kind === 'Import' && (moduleScope(one.name, scope) === null || isHidden(one.name)));
    const whole = absent ? null : type;
    if (absent) session().absent.add(one.name);
    if (whole === null && !missing && guarded === 0) {
      if (node.kind === 'Import')
        report('unresolved-import', one, `Cannot resolve imported module \`${one.name}\``, {
          hint: hintForModule(one.name),
        });
      else report('unresolved-import', one, `Module \`${module}\` has no member \`${one.name}\``, { hint: null });
    }
    const held = whole ?? UNKNOWN;
    const binding = scope.byNode.get(one);
    if (binding !== undefined) binding.type = held;
    const name = one.asname ?? (node.kind === 'Import' ? one.name.split('.')[0]! : one.name);
    bindName(context, name, held);
  }
}

/** Whether a module is there for other stubs alone, and not in the interpreter. */
function isHidden(name: string): boolean {
  if (STUB_MODULES.has(name) || session().modules.has(name) || name.split('.').some((part) => part[0] === '_'))
    return name === '_typeshed';
  return stubModule(name) !== null;
}

/** Where the module of a `from` import stands. */
function modulePlace(node: ast.Node): ast.Located {
  const { text } = session().text;
  const found = /^from\s+([.\w\s]*?)\s+import\b/.exec(text.slice(node.start, node.end));
  if (found === null) return node;
  const start = node.start + found[0].indexOf(found[1]!, 4);
  return { start, end: start + found[1]!.length };
}
