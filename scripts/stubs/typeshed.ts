/**
 * Typeshed as pyright carries it: each module's stub, read by the interpreter's own parser, with conditions on version and
 * platform decided for Python 3.14 on Linux.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isFault, Text } from '../../core/source/mod.ts';
import { parse } from '../../core/syntax/mod.ts';
import type * as ast from '../../core/syntax/mod.ts';

export const TYPESHED: string = fileURLToPath(
  new URL('../../node_modules/pyright/dist/typeshed-fallback/', import.meta.url),
);

const VERSION = [3, 14];

/** What may be None, but is not where programs ask for it. */
const asAny = (theirs: string): [string, string] => [theirs, theirs.replace(/None$/, 'Any')];

/**
 * What typeshed forbids though it runs: text of a module, and what stands for it here. The methods that abstract sets bring take
 * whatever can be iterated over; set and frozenset have stricter ones of their own. A sum is of the type of its items where
 * there are any.
 */
const WIDENED: ReadonlyMap<string, readonly (readonly [theirs: string, ours: string])[]> = new Map([
  [
    'builtins',
    [
      asAny('\n    __doc__: str | None'),
      asAny('\n    __cause__: BaseException | None'),
      asAny('\n    __context__: BaseException | None'),
      asAny('\n    __traceback__: TracebackType | None'),
      ['-> _SupportsSumNoDefaultT | Literal[0]', '-> _SupportsSumNoDefaultT'],
    ],
  ],
  ['types', [asAny('def f_back(self) -> FrameType | None'), asAny('\n    tb_next: TracebackType | None')]],
  [
    'inspect',
    [asAny('def getdoc(object: object) -> str | None'), asAny('_filename: str | None = None) -> ModuleType | None')],
  ],
  ['_asyncio', [asAny('def current_task(loop: AbstractEventLoop | None = None) -> Task[Any] | None')]],
  ['re', [asAny('def lastgroup(self) -> str | None'), asAny('def lastindex(self) -> int | None')]],
  [
    'ast',
    [
      [
        '            _field_types: ClassVar[dict[str, Any]]',
        '            _field_types: ClassVar[dict[str, Any]]\n' +
          '            def __init__(self, *args: Any, **kwargs: Any) -> None: ...\n' +
          '            def __getattr__(self, name: str, /) -> Any: ...',
      ],
    ],
  ],
  ['difflib', [['class SequenceMatcher(Generic[_T]):', 'class SequenceMatcher(Generic[_T]):\n    a: Any\n    b: Any']]],
  ['contextlib', [['bound=_SupportsRedirect | None)', 'bound=Any)']]],
  [
    'logging',
    [
      asAny('\n    parent: Logger | None'),
      ['    extra: Mapping[str, object] | None\n\n', '    extra: Any\n\n'],
      ['class LogRecord:', 'class LogRecord:\n    def __getattr__(self, name: str, /) -> Any: ...'],
      ['def disable(level: int = 50)', 'def disable(level: _Level = 50)'],
    ],
  ],
  [
    'configparser',
    ['int', 'float', 'boolean'].map((name) =>
      asAny(
        `def get${name}(self, option: str, *, raw: bool = False, vars: _Section | None = None) -> ${name.replace('ean', '')} | None`,
      ),
    ),
  ],
  [
    'ipaddress',
    ['Address', 'Network', 'Interface'].map((name): [string, string] => [
      `-> IPv4${name} | IPv6${name}: ...`,
      '-> Any: ...',
    ]),
  ],
  ['sys', [['def exc_info() -> OptExcInfo', 'def exc_info() -> tuple[Any, Any, Any]']]],
  [
    'typing',
    [
      ...['and', 'sub'].map((name): [string, string] => [
        `def __${name}__(self, other: AbstractSet[Any], /)`,
        `def __${name}__(self, other: Iterable[Any], /)`,
      ]),
      ...['or', 'xor'].map((name): [string, string] => [
        `def __${name}__(self, other: AbstractSet[_T], /)`,
        `def __${name}__(self, other: Iterable[_T], /)`,
      ]),
      ...['iand', 'isub'].map((name): [string, string] => [
        `def __${name}__(self, it: AbstractSet[Any], /)`,
        `def __${name}__(self, it: Iterable[Any], /)`,
      ]),
      ...['ior', 'ixor'].map((name): [string, string] => [
        `def __${name}__(self, it: AbstractSet[_T], /)`,
        `def __${name}__(self, it: Iterable[_T], /)`,
      ]),
    ],
  ],
]);

function widened(name: string, text: string): string {
  return (WIDENED.get(name) ?? []).reduce((found, [theirs, ours]) => {
    if (found.split(theirs).length !== 2) throw new Error(`${name}: not once: ${theirs}`);
    return found.replace(theirs, ours);
  }, text);
}

/** How a module binds a name. */
export type Binding =
  | { readonly kind: 'statement'; readonly node: ast.Statement }
  | { readonly kind: 'from'; readonly module: string; readonly name: string }
  | { readonly kind: 'module'; readonly module: string };

export class Stub {
  readonly name: string;
  readonly text: string;
  readonly package: boolean;
  /** The statements, conditions decided. */
  readonly body: readonly ast.Statement[];
  /** More than one for overloads. */
  readonly bindings: Map<string, Binding[]> = new Map();
  readonly stars: string[] = [];

  constructor(name: string, text: string, isPackage: boolean) {
    this.name = name;
    this.package = isPackage;
    const source = new Text(`${name}.pyi`, text);
    this.text = source.text;
    const tree = parse(source, 'exec');
    if (isFault(tree)) throw new Error(`${name}.pyi: ${tree.message}, line ${tree.place?.line}`);
    this.body = decided(tree.body);
    for (const node of this.body) this.#bind(node);
  }

  #bind(node: ast.Statement): void {
    const add = (name: string, binding: Binding): void => {
      const known = this.bindings.get(name);
      if (known === undefined) this.bindings.set(name, [binding]);
      else known.push(binding);
    };
    if (node.kind === 'Import') {
      for (const { name, asname } of node.names) {
        const bound = asname ?? name.split('.')[0]!;
        add(bound, { kind: 'module', module: asname === null ? bound : name });
      }
    } else if (node.kind === 'ImportFrom') {
      const module = this.absolute(node);
      for (const { name, asname } of node.names) {
        if (name === '*') this.stars.push(module);
        else add(asname ?? name, { kind: 'from', module, name });
      }
    } else for (const name of namesOf(node)) add(name, { kind: 'statement', node });
  }

  /** The module that an import statement names. */
  absolute(node: ast.ImportFrom): string {
    if (node.level === 0) return node.module!;
    const parts = this.name.split('.');
    const parent = parts.slice(0, parts.length - node.level + (this.package ? 1 : 0));
    return [...parent, ...(node.module === null ? [] : [node.module])].join('.');
  }

  /** The names of `__all__` as the stub writes it; undefined if it has none. */
  get all(): string[] | undefined {
    const names: string[] = [];
    let found = false;
    for (const node of this.body) {
      if (!namesOf(node).includes('__all__')) continue;
      const value = 'value' in node ? (node.value as ast.Expression) : null;
      if (value?.kind === 'List' || value?.kind === 'Tuple') {
        found = true;
        for (const e of value.elts) if (e.kind === 'Constant') names.push(e.value as string);
      }
    }
    return found ? names : undefined;
  }
}

/** The names that a statement other than an import binds. */
export function namesOf(node: ast.Statement): string[] {
  switch (node.kind) {
    case 'FunctionDef':
    case 'AsyncFunctionDef':
    case 'ClassDef':
      return [node.name];
    case 'Assign':
      return node.targets.flatMap((target) => (target.kind === 'Name' ? [target.id] : []));
    case 'AnnAssign':
    case 'AugAssign':
      return node.target.kind === 'Name' ? [node.target.id] : [];
    case 'TypeAlias':
      return [node.name.id];
    default:
      return [];
  }
}

const STUBS: Map<string, Stub | null> = new Map();

/** The stub of a module; null if typeshed has none. */
export function stubOf(name: string): Stub | null {
  const known = STUBS.get(name);
  if (known !== undefined) return known;
  const path = `${TYPESHED}stdlib/${name.replaceAll('.', '/')}`;
  const file = [`${path}.pyi`, `${path}/__init__.pyi`].find((candidate) => existsSync(candidate));
  const stub =
    file === undefined
      ? null
      : new Stub(name, widened(name, readFileSync(file, 'utf8')), file.endsWith('__init__.pyi'));
  STUBS.set(name, stub);
  return stub;
}

/** Statements with the branches of `if` that hold. */
export function decided(body: readonly ast.Statement[]): ast.Statement[] {
  return body.flatMap((node) => {
    if (node.kind !== 'If') return [node];
    return decided(holds(node.test) ? node.body : node.orelse);
  });
}

function holds(test: ast.Expression): boolean {
  if (test.kind === 'BoolOp') return test.op === 'and' ? test.values.every(holds) : test.values.some(holds);
  if (test.kind === 'UnaryOp' && test.op === 'not') return !holds(test.operand);
  if (test.kind === 'Name' && test.id === 'TYPE_CHECKING') return true;
  if (test.kind === 'Compare' && test.left.kind === 'Attribute') {
    const right = test.comparators[0]!;
    const op = test.ops[0]!;
    if (test.left.attr === 'version_info' && right.kind === 'Tuple') {
      const wanted = right.elts.map((e) => Number((e as ast.Constant).value));
      const sign = compare(VERSION, wanted);
      return op === '>='
        ? sign >= 0
        : op === '<'
          ? sign < 0
          : op === '>'
            ? sign > 0
            : op === '=='
              ? sign === 0
              : sign <= 0;
    }
    if (test.left.attr === 'platform' && right.kind === 'Constant')
      return op === '==' ? right.value === 'linux' : right.value !== 'linux';
  }
  throw new Error(`a condition that is not known: ${JSON.stringify(test).slice(0, 200)}`);
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < b.length; i++) if ((a[i] ?? 0) !== b[i]) return (a[i] ?? 0) - b[i]!;
  return 0;
}
