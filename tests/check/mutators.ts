/** Mistakes that can be made in a program: each mutator names the places where it applies, and what the source becomes there. */
import { Text, isFault } from '../../core/source/mod.ts';
import { parse } from '../../core/syntax/mod.ts';
import type * as ast from '../../core/syntax/mod.ts';

export interface Mutant {
  readonly mutator: string;
  readonly source: string;
}

interface Place {
  readonly node: ast.Node;
  readonly parent: ast.Node | null;
  /** The function around, if any. */
  readonly within: ast.Node | null;
}

type Edit = readonly [start: number, end: number, text: string];
type Mutator = (place: Place, source: string) => Edit | null;

const isPlain = (node: ast.Expression): boolean => node.kind !== 'Starred';
const isStored = ({ node, parent }: Place): boolean => {
  switch (parent?.kind) {
    case 'Assign':
      return parent.targets.includes(node as ast.Expression);
    case 'AugAssign':
    case 'AnnAssign':
    case 'For':
    case 'AsyncFor':
    case 'comprehension':
    case 'NamedExpr':
      return parent.target === node;
    case 'Tuple':
    case 'List':
    case 'Delete':
    case 'Starred':
    case 'withitem':
      return true;
    default:
      return false;
  }
};

/** Cuts an element of a list with the comma beside it. */
function cut(list: readonly ast.Located[], index: number): Edit {
  const one = list[index]!;
  if (index > 0) return [list[index - 1]!.end, one.end, ''];
  return [one.start, list[1]?.start ?? one.end, ''];
}

const OTHER = (value: ast.ConstantValue): string | null => {
  if (typeof value === 'string') return '41';
  if (typeof value === 'number' || typeof value === 'bigint') return '"mistake"';
  if (typeof value === 'boolean') return '"mistake"';
  return null;
};

const NAMED: Readonly<Record<string, Mutator>> = {
  'drop-argument': ({ node }) =>
    node.kind === 'Call' &&
    node.args.length > 0 &&
    node.args.every(isPlain) &&
    node.args.at(-1)!.kind !== 'GeneratorExp'
      ? cut(node.args, node.args.length - 1)
      : null,
  'drop-first-argument': ({ node }) =>
    node.kind === 'Call' && node.args.length > 1 && node.args.every(isPlain) ? cut(node.args, 0) : null,
  'drop-keyword': ({ node }) => {
    if (node.kind !== 'Call' || node.keywords.length === 0 || node.args.length + node.keywords.length < 2) return null;
    const all = [...node.args, ...node.keywords].sort((a, b) => a.start - b.start);
    return cut(all, all.indexOf(node.keywords[0]!));
  },
  'add-argument': ({ node }) => {
    if (
      node.kind !== 'Call' ||
      node.args.length === 0 ||
      !node.args.every(isPlain) ||
      node.args[0]!.kind === 'GeneratorExp'
    )
      return null;
    return [node.args.at(-1)!.end, node.args.at(-1)!.end, ', 0'];
  },
  'rename-keyword': ({ node }) =>
    node.kind === 'keyword' && node.arg !== null ? [node.start, node.start + node.arg.length, `${node.arg}x`] : null,
  'rename-attribute': (place) => {
    const { node } = place;
    if (node.kind !== 'Attribute' || isStored(place)) return null;
    const name = node.attr.length > 3 ? node.attr.slice(0, -2) + node.attr.at(-1)! : `${node.attr}x`;
    return [node.end - node.attr.length, node.end, name];
  },
  'rename-name': (place) => {
    const { node } = place;
    return node.kind === 'Name' && !isStored(place) ? [node.start, node.end, `${node.id}z`] : null;
  },
  'rename-import': ({ node, parent }) =>
    node.kind === 'alias' && node.name !== '*' && (parent?.kind === 'Import' || parent?.kind === 'ImportFrom')
      ? [node.start, node.start + node.name.length, `${node.name}x`]
      : null,
  'swap-type': ({ node, parent }) => {
    if (node.kind !== 'Constant' || parent?.kind === 'JoinedStr' || parent?.kind === 'Expr') return null;
    const text = OTHER(node.value);
    return text === null ? null : [node.start, node.end, text];
  },
  'swap-arguments': ({ node }, source) => {
    if (node.kind !== 'Call' || node.args.length < 2 || !node.args.every(isPlain)) return null;
    const [a, b] = node.args as [ast.Expression, ast.Expression];
    const between = source.slice(a.end, b.start);
    return [a.start, b.end, source.slice(b.start, b.end) + between + source.slice(a.start, a.end)];
  },
  'argument-none': ({ node, parent }) =>
    parent?.kind === 'Call' && parent.args.includes(node as ast.Expression) && isPlain(node as ast.Expression)
      ? [node.start, node.end, 'None']
      : null,
  'forget-await': ({ node }, source) =>
    node.kind === 'Await' ? [node.start, node.end, source.slice(node.value.start, node.value.end)] : null,
  'useless-await': ({ node, parent, within }, source) =>
    node.kind === 'Call' && parent?.kind !== 'Await' && within?.kind === 'AsyncFunctionDef'
      ? [node.start, node.end, `(await ${source.slice(node.start, node.end)})`]
      : null,
  'wrong-key': ({ node }) =>
    node.kind === 'Subscript' && node.slice.kind === 'Constant' && typeof node.slice.value === 'string'
      ? [node.slice.start, node.slice.end, '"mistake"']
      : null,
  'wrong-index': ({ node }) =>
    node.kind === 'Subscript' && node.slice.kind === 'Constant' && typeof node.slice.value === 'number'
      ? [node.slice.start, node.slice.end, '"mistake"']
      : null,
  'far-index': ({ node }) =>
    node.kind === 'Subscript' && node.slice.kind === 'Constant' && typeof node.slice.value === 'number'
      ? [node.slice.start, node.slice.end, '99']
      : null,
  'call-value': (place) => {
    const { node, parent } = place;
    if (node.kind !== 'Name' || isStored(place) || (parent?.kind === 'Call' && parent.func === node)) return null;
    return [node.end, node.end, '()'];
  },
  'index-value': (place) => {
    const { node, parent } = place;
    if (node.kind !== 'Name' || isStored(place) || parent?.kind === 'Subscript') return null;
    return [node.end, node.end, '[0]'];
  },
  'forget-call': ({ node, parent }, source) =>
    node.kind === 'Call' && node.func.kind === 'Attribute' && parent?.kind !== 'Expr'
      ? [node.start, node.end, source.slice(node.func.start, node.func.end)]
      : null,
  'operand-text': ({ node }) => (node.kind === 'BinOp' ? [node.right.start, node.right.end, '"mistake"'] : null),
  'operand-none': ({ node }) => (node.kind === 'BinOp' ? [node.left.start, node.left.end, 'None'] : null),
  'compare-none': ({ node }) =>
    node.kind === 'Compare' && ['<', '>', '<=', '>='].includes(node.ops[0]!)
      ? [node.comparators[0]!.start, node.comparators[0]!.end, 'None']
      : null,
  'iterate-number': ({ node }) =>
    node.kind === 'For' || node.kind === 'comprehension' ? [node.iter.start, node.iter.end, '5'] : null,
  'return-nothing': ({ node, within }) =>
    node.kind === 'Return' && node.value !== null && within !== null && (within as ast.FunctionDef).returns !== null
      ? [node.start, node.end, 'return']
      : null,
  'return-wrong': ({ node, within }) =>
    node.kind === 'Return' && node.value !== null && within !== null && (within as ast.FunctionDef).returns !== null
      ? [node.value.start, node.value.end, 'object()']
      : null,
  'annotation-wrong': ({ node }) =>
    node.kind === 'AnnAssign' && node.value !== null ? [node.value.start, node.value.end, 'object()'] : null,
  'default-wrong': ({ node, parent }) =>
    node.kind === 'arg' && node.annotation !== null && parent?.kind === 'arguments'
      ? [node.end, node.end, ' = object()']
      : null,
  'forget-self': ({ node }) =>
    node.kind === 'Attribute' && node.value.kind === 'Name' && node.value.id === 'self'
      ? [node.start, node.end - node.attr.length, '']
      : null,
  'raise-text': ({ node }) =>
    node.kind === 'Raise' && node.exc !== null ? [node.exc.start, node.exc.end, '"mistake"'] : null,
  'except-text': ({ node }) =>
    node.kind === 'ExceptHandler' && node.type !== null ? [node.type.start, node.type.end, '"mistake"'] : null,
  'one-more-target': ({ node, parent }) =>
    node.kind === 'Tuple' &&
    node.elts.length > 0 &&
    (parent?.kind === 'Assign' || parent?.kind === 'For') &&
    isStored({ node, parent, within: null })
      ? [node.elts.at(-1)!.end, node.elts.at(-1)!.end, ', one_more']
      : null,
  'with-value': ({ node }) =>
    node.kind === 'withitem' ? [node.context_expr.start, node.context_expr.end, '[1]'] : null,
  'base-value': ({ node }) =>
    node.kind === 'ClassDef' && node.bases.length > 0 ? [node.bases[0]!.start, node.bases[0]!.end, '"mistake"'] : null,
};

/** The names of the mutators. */
export const MUTATORS: readonly string[] = Object.keys(NAMED);

function isNode(value: unknown): value is ast.Node {
  return typeof value === 'object' && value !== null && 'kind' in value && 'start' in value;
}

function* walk(node: ast.Node, parent: ast.Node | null, within: ast.Node | null): Generator<Place> {
  yield { node, parent, within };
  const inner =
    node.kind === 'FunctionDef' || node.kind === 'AsyncFunctionDef' || node.kind === 'Lambda' ? node : within;
  for (const value of Object.values(node) as unknown[]) {
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) {
      // Inside of f-strings the places are those of parts.
      if (isNode(one) && one.kind !== 'JoinedStr' && one.kind !== 'TemplateStr') yield* walk(one, node, inner);
    }
  }
}

/** Every mutant of a program. */
export function sitesOf(source: string): Mutant[] {
  const tree = parse(new Text('main.py', source), 'exec');
  if (isFault(tree)) return [];
  const out: Mutant[] = [];
  for (const place of walk(tree, null, null)) {
    for (const [mutator, edit] of Object.entries(NAMED)) {
      const found = edit(place, source);
      if (found === null) continue;
      const [start, end, text] = found;
      out.push({ mutator, source: source.slice(0, start) + text + source.slice(end) });
    }
  }
  return out;
}
