/*
 * Conditions that are settled before the run: on the version and the platform, which are the same for every program, and on
 * whether a checker reads it. What stands behind one that is false is for others, and is not looked at.
 */

import type * as ast from '../syntax/mod.ts';
import type { Context } from './context.ts';
import { infer } from './expressions.ts';

/** `sys.version_info` as far as programs ask for it. */
const VERSION = [3, 14] as const;
const PLATFORM = 'linux';
const SYSTEM = 'posix';

/** What a condition comes to; undefined if only the run tells. */
export function settled(node: ast.Expression, context: Context): boolean | undefined {
  switch (node.kind) {
    case 'Name':
      return node.id === 'TYPE_CHECKING' ? true : undefined;
    case 'Attribute':
      return node.attr === 'TYPE_CHECKING' && isModule(node.value, 'typing', context) ? true : undefined;
    case 'Call': {
      const [prefix, ...more] = node.args;
      if (node.func.kind !== 'Attribute' || node.func.attr !== 'startswith' || more.length > 0) return undefined;
      const text = constantText(node.func.value, context);
      return text === undefined || !isText(prefix) ? undefined : text.startsWith(prefix.value);
    }
    case 'Compare':
      return node.ops.length === 1 ? compared(node.left, node.ops[0]!, node.comparators[0]!, context) : undefined;
    default:
      return undefined;
  }
}

function compared(
  left: ast.Expression,
  op: ast.Compare['ops'][number],
  right: ast.Expression,
  context: Context,
): boolean | undefined {
  if (isText(right)) {
    const text = constantText(left, context);
    if (text === undefined || (op !== '==' && op !== '!=')) return undefined;
    return (text === right.value) === (op === '==');
  }
  const order = right.kind === 'Tuple' ? orderOfVersion(left, right, context) : orderOfPart(left, right, context);
  if (order === undefined) return undefined;
  if (/i/.test(op)) return undefined;
  return (order < 0 ? ['<', '<=', '!='] : order > 0 ? ['>', '>=', '!='] : ['<=', '>=', '==']).includes(op);
}

/** The version beside a tuple: below zero if it is less. Its last parts are not known, but it has five. */
function orderOfVersion(left: ast.Expression, { elts }: ast.Tuple, context: Context): number | undefined {
  if (!isVersion(left, context)) return undefined;
  for (const [i, part] of VERSION.entries()) {
    const other = elts[i];
    if (other === undefined) return 1;
    if (!isNumber(other)) return undefined;
    if (part !== Number(other.value)) return part - Number(other.value);
  }
  return elts.length > VERSION.length ? undefined : 1;
}

/** The same for one part of it. */
function orderOfPart(left: ast.Expression, right: ast.Expression, context: Context): number | undefined {
  if (left.kind !== 'Subscript' || !isNumber(left.slice) || !isNumber(right)) return undefined;
  const part = VERSION[Number(left.slice.value)];
  return part === undefined || !isVersion(left.value, context) ? undefined : part - Number(right.value);
}

function isVersion(node: ast.Expression, context: Context): boolean {
  return isMember(node, 'version_info') && isModule(node.value, 'sys', context);
}

function constantText(node: ast.Expression, context: Context): string | undefined {
  if (isMember(node, 'platform') && isModule(node.value, 'sys', context)) return PLATFORM;
  return isMember(node, 'name') && isModule(node.value, 'os', context) ? SYSTEM : undefined;
}

function isMember(node: ast.Expression, name: string): node is ast.Attribute {
  return node.kind === 'Attribute' && node.attr === name;
}

function isModule(node: ast.Expression, name: string, context: Context): boolean {
  if (node.kind !== 'Name') return false;
  const type = infer(node, context);
  return type.kind === 'module' && type.name === name;
}

function isText(node: ast.Expression | undefined): node is ast.Constant & { readonly value: string } {
  return node?.kind === 'Constant' && typeof node.value === 'string';
}

function isNumber(node: ast.Expression): node is ast.Constant & { readonly value: number | bigint } {
  return node.kind === 'Constant' && (typeof node.value === 'number' || typeof node.value === 'bigint');
}
