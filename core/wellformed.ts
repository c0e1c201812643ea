/** What CPython asks of a tree that was made by hand before it compiles it, beyond the types of the fields. */

interface Given {
  readonly kind: string;
  readonly [field: string]: unknown;
}

type Context = 'Load' | 'Store' | 'Del';

/** What is wrong with a node whose parts are right; null if nothing is. */
export function complaint(node: Given): string | null {
  const { kind } = node;
  return (
    empty(node) ??
    uneven(node) ??
    names(node) ??
    contexts(node) ??
    (kind === 'Try' || kind === 'TryStar' ? tried(node) : null) ??
    (kind === 'Raise' && node['exc'] === null && node['cause'] !== null ? 'Raise with cause but no exception' : null)
  );
}

/** Lists that may not be empty. */
const FILLED: ReadonlyMap<string, readonly string[]> = new Map([
  ['FunctionDef', ['body']],
  ['AsyncFunctionDef', ['body']],
  ['ClassDef', ['body']],
  ['Delete', ['targets']],
  ['Assign', ['targets']],
  ['For', ['body']],
  ['AsyncFor', ['body']],
  ['While', ['body']],
  ['If', ['body']],
  ['With', ['items', 'body']],
  ['AsyncWith', ['items', 'body']],
  ['Match', ['cases']],
  ['match_case', ['body']],
  ['Try', ['body']],
  ['TryStar', ['body']],
  ['ExceptHandler', ['body']],
  ['Import', ['names']],
  ['ImportFrom', ['names']],
  ['Global', ['names']],
  ['Nonlocal', ['names']],
]);

function empty(node: Given): string | null {
  for (const name of FILLED.get(node.kind) ?? []) if (size(node, name) === 0) return `empty ${name} on ${node.kind}`;
  switch (node.kind) {
    case 'BoolOp':
      return size(node, 'values') < 2 ? 'BoolOp with less than 2 values' : null;
    case 'Compare':
      return size(node, 'comparators') === 0 ? 'Compare with no comparators' : null;
    case 'ListComp':
    case 'SetComp':
    case 'DictComp':
    case 'GeneratorExp':
      return size(node, 'generators') === 0 ? 'comprehension with no generators' : null;
    case 'MatchOr':
      return size(node, 'patterns') < 2 ? 'MatchOr requires at least 2 patterns' : null;
  }
  return null;
}

function size(node: Given, name: string): number {
  return (node[name] as readonly unknown[]).length;
}

function uneven(node: Given): string | null {
  switch (node.kind) {
    case 'Dict':
      return size(node, 'keys') === size(node, 'values') ? null : "Dict doesn't have the same number of keys as values";
    case 'Compare':
      return size(node, 'ops') === size(node, 'comparators')
        ? null
        : 'Compare has a different number of comparators and operands';
    case 'arguments':
      if (size(node, 'defaults') > size(node, 'posonlyargs') + size(node, 'args')) return 'more positional defaults than args on arguments';
      return size(node, 'kw_defaults') === size(node, 'kwonlyargs')
        ? null
        : 'length of kwonlyargs is not the same as kw_defaults on arguments';
    case 'MatchMapping':
      return size(node, 'keys') === size(node, 'patterns') ? null : "MatchMapping doesn't have the same number of keys as patterns";
    case 'MatchClass':
      return size(node, 'kwd_attrs') === size(node, 'kwd_patterns')
        ? null
        : "MatchClass doesn't have the same number of keyword attributes as patterns";
    case 'AnnAssign':
      return node['simple'] !== 0 && (node['target'] as Given).kind !== 'Name' ? "AnnAssign with simple non-Name target" : null;
    case 'TypeAlias':
      return (node['name'] as Given).kind === 'Name' ? null : 'TypeAlias with non-Name name';
    case 'ImportFrom':
      return (node['level'] as number) < 0 ? 'Negative ImportFrom level' : null;
  }
  return null;
}

function names({ kind, id }: Given): string | null {
  if (kind !== 'Name' || !['None', 'True', 'False'].includes(id as string)) return null;
  return `identifier field can't represent '${id as string}' constant`;
}

function tried(node: Given): string | null {
  if (size(node, 'handlers') === 0 && size(node, 'finalbody') === 0) return `${node.kind} has neither except handlers nor finalbody`;
  return size(node, 'handlers') === 0 && size(node, 'orelse') > 0 ? `${node.kind} has orelse but no except handlers` : null;
}

/** The fields whose expressions are bound or deleted; those of all others are read. */
const BOUND: ReadonlyMap<string, Context> = new Map([
  ['Delete targets', 'Del'],
  ['Assign targets', 'Store'],
  ['TypeAlias name', 'Store'],
  ['AugAssign target', 'Store'],
  ['AnnAssign target', 'Store'],
  ['For target', 'Store'],
  ['AsyncFor target', 'Store'],
  ['comprehension target', 'Store'],
  ['withitem optional_vars', 'Store'],
  ['NamedExpr target', 'Store'],
]);

function contexts(node: Given): string | null {
  const own = 'elts' in node || node.kind === 'Starred' ? ((node['ctx'] as Context | undefined) ?? 'Load') : null;
  for (const [name, value] of Object.entries(node)) {
    const wanted = own ?? BOUND.get(`${node.kind} ${name}`) ?? 'Load';
    for (const part of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (typeof part !== 'object' || part === null || !('ctx' in part)) continue;
      if (part.ctx !== wanted) return `expression must have ${wanted} context but has ${String(part.ctx)} instead`;
    }
  }
  return null;
}
