/*
 * What stands where a type is asked for, and is none: a number, a list, a call, a module, a function, a variable.
 */

import type * as ast from '../syntax/mod.ts';
import { display } from './display.ts';
import { report } from './session.ts';
import type { Type } from './types.ts';

/** Where a type is written, as messages call it. */
export type Place = 'type expression' | 'parameter annotation' | 'return type annotation';

/** Null while types are read that nobody asked to be types: `list[3]` is a value, too. */
let place: Place | null = null;

/** Reads types that stand at a place; what is none is reported. */
export function inPlace<T>(where: Place, run: () => T): T {
  const before = place;
  place = where;
  try {
    return run();
  } finally {
    place = before;
  }
}

function reject(node: ast.Expression, message: string, label: string | null = null): void {
  report('invalid-type-form', node, message, label === null ? {} : { label });
}

const here = (): string => `in this context in a ${place}`;

/** Reports an expression that never is a type. */
export function rejectExpression(node: ast.Expression): void {
  if (place === null) return;
  const what = KINDS.get(node.kind);
  if (what !== undefined) reject(node, `${what} are not allowed in ${place}s`);
  else if (node.kind === 'Constant') rejectConstant(node);
  else if (node.kind === 'BinOp') reject(node, `Invalid binary operator \`${node.op}\` in type annotation`);
  else if (node.kind === 'List' || node.kind === 'Tuple') rejectDisplay(node);
}

const KINDS: ReadonlyMap<ast.Node['kind'], string> = new Map([
  ['Call', 'Function calls'],
  ['Dict', 'Dict literals'],
  ['Set', 'Set literals'],
  ['BoolOp', 'Boolean operations'],
  ['UnaryOp', 'Unary operations'],
  ['Compare', 'Comparison expressions'],
  ['Lambda', '`lambda` expressions'],
  ['IfExp', '`if` expressions'],
  ['Await', '`await` expressions'],
  ['ListComp', 'List comprehensions'],
  ['SetComp', 'Set comprehensions'],
  ['DictComp', 'Dict comprehensions'],
  ['GeneratorExp', 'Generator expressions'],
  ['JoinedStr', 'F-strings'],
]);

function rejectConstant(node: ast.Constant): void {
  const { value } = node;
  if (typeof value === 'object') {
    if (value?.type === 'bytes') reject(node, `Bytes literals are not allowed ${here()}`);
    else if (value?.type === 'float' || value?.type === 'complex')
      reject(node, `${value.type === 'float' ? 'Float' : 'Complex'} literals are not allowed in ${place}s`);
  } else if (typeof value !== 'string') {
    const [kind, shown] = typeof value === 'boolean' ? ['Boolean', value ? 'True' : 'False'] : ['Int', value];
    reject(node, `${kind} literals are not allowed ${here()}`, `Did you mean \`typing.Literal[${shown}]\`?`);
  }
}

function rejectDisplay(node: ast.List | ast.Tuple): void {
  const names = node.elts.map((one) => (one.kind === 'Name' ? one.id : null));
  const list = node.kind === 'List';
  const fits = !names.includes(null) && (list ? names.length === 1 : true);
  const inside = names.length === 0 ? '()' : names.join(', ');
  reject(
    node,
    `${list ? 'List' : 'Tuple'} literals are not allowed ${here()}`,
    fits ? `Did you mean \`${list ? 'list' : 'tuple'}[${inside}]\`?` : null,
  );
}

/** Reports a name whose value is no type. */
export function rejectValue(node: ast.Expression, type: Type): void {
  if (place === null) return;
  switch (type.kind) {
    case 'module': {
      const last = type.name.slice(type.name.lastIndexOf('.') + 1);
      const label = `Did you mean to use the module's member \`${type.name}.${last}\`?`;
      const member = type.scope.find(last)?.bindings.some((one) => one.node.kind === 'ClassDef') ?? false;
      return reject(node, `Module \`${type.name}\` is not valid in a ${place}`, member ? label : null);
    }
    case 'function':
      return reject(node, `Function \`${type.name ?? ''}\` is not valid in a ${place}`);
    case 'instance':
      if (!type.cls.builtin || !VALUES.has(type.cls.name)) return;
      break;
    case 'literal':
      break;
    default:
      return;
  }
  reject(node, `Variable of type \`${display(type)}\` is not allowed in a ${place}`);
}

const VALUES: ReadonlySet<string> = new Set(
  'int float complex str bytes bool list dict set tuple frozenset'.split(' '),
);
