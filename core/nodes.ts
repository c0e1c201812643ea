/**
 * A tree as the objects of the module `ast`. Every node of it is an instance of one of the module's classes (grammar.ts),
 * made parents first with a list of what is left to do, since trees nest deeply.
 */
import { OPERATORS, nodeRow } from './library/mod.ts';
import type { FieldRow, NodeRow } from './library/mod.ts';
import type { Text } from './source/mod.ts';
import type * as ast from './syntax/mod.ts';
import {
  LIST,
  PyClass,
  PyInst,
  PyList,
  Raise,
  SLOT_SIZE,
  constantValue,
  grow,
  mkstr,
  putOwn,
} from './values/mod.ts';
import type { Machine, PyDict, PyValue } from './values/mod.ts';

type Context = 'Load' | 'Store' | 'Del';

/** A node that has an object already, whose fields are to be filled in. */
interface Task {
  readonly node: ast.Node | ast.FunctionType;
  readonly made: PyInst;
  readonly context: Context;
}

/** Ticks for each node. */
const NODE_TICKS = 2;

/**
 * The objects of a tree. `classes` has the classes by their names and, for those without fields, the object that stands for
 * all of the class under `name()`.
 */
export function nodesOf(m: Machine, root: ast.Root | ast.FunctionType, text: Text, classes: PyDict): PyValue {
  return new Maker(m, text, classes).make(root);
}

class Maker {
  readonly m: Machine;
  readonly text: Text;
  readonly classes: PyDict;
  readonly tasks: Task[] = [];
  readonly known: Map<string, { row: NodeRow; cls: PyClass }> = new Map();
  /** The offset of each unit in UTF-8, if it is not its own. */
  readonly bytes: Uint32Array | null;
  /** The line of the last question, and where it begins and ends. */
  line = 1;
  lineStart = 0;
  lineEnd = -1;

  constructor(m: Machine, text: Text, classes: PyDict) {
    this.m = m;
    this.text = text;
    this.classes = classes;
    this.bytes = offsetsOf(text.text);
  }

  make(root: ast.Root | ast.FunctionType): PyValue {
    const top = this.begin(root, 'Load');
    for (let task = this.tasks.pop(); task !== undefined; task = this.tasks.pop()) {
      this.m.charge(NODE_TICKS);
      this.fill(task);
    }
    return top;
  }

  begin(node: ast.Node | ast.FunctionType, context: Context): PyInst {
    const made = new PyInst(this.kind(node.kind).cls.root);
    this.tasks.push({ node, made, context });
    return made;
  }

  kind(name: string): { row: NodeRow; cls: PyClass } {
    let found = this.known.get(name);
    if (found === undefined) {
      const cls = this.classes.getStr(name);
      const row = nodeRow(name);
      if (!(cls instanceof PyClass) || cls.builtin || row === undefined) throw new Raise('SystemError', `ast has no class ${name}`);
      found = { row, cls };
      this.known.set(name, found);
    }
    return found;
  }

  /** The object that stands for all of a class without fields. */
  one(name: string): PyValue {
    const found = this.classes.getStr(`${name}()`);
    if (found === undefined) throw new Raise('SystemError', `ast has no class ${name}`);
    return found;
  }

  fill({ node, made, context }: Task): void {
    const { row } = this.kind(node.kind);
    const fields = node as unknown as Record<string, unknown>;
    for (const field of row.fields) putOwn(made, field.name, this.field(node, field, fields[field.name], context));
    if (!row.placed) return;
    this.place(made, node.start, 'lineno', 'col_offset');
    this.place(made, node.end, 'end_lineno', 'end_col_offset');
  }

  place(made: PyInst, offset: number, line: string, column: string): void {
    const { text, bytes } = this;
    if (offset < this.lineStart || offset >= this.lineEnd) {
      this.line = text.lineOf(offset);
      this.lineStart = text.lineStart(this.line);
      this.lineEnd = this.line < text.lineCount ? text.lineStart(this.line + 1) : Infinity;
    }
    putOwn(made, line, this.line);
    putOwn(made, column, bytes === null ? offset - this.lineStart : bytes[offset]! - bytes[this.lineStart]!);
  }

  field(node: ast.Node | ast.FunctionType, { name, type, count }: FieldRow, value: unknown, context: Context): PyValue {
    if (type === 'expr_context') return this.one(context);
    if (name === 'type_comment') return null;
    if (name === 'kind') return (node as ast.Constant).u ? 'u' : null;
    if (count === '*' || count === '?*') {
      const items = (value as readonly unknown[] | undefined) ?? [];
      grow(items.length * SLOT_SIZE);
      const inner = contextIn(node.kind, name, context);
      return new PyList(LIST, items.map((item) => this.item(type, item, inner)));
    }
    if (type === 'operator' || type === 'boolop' || type === 'unaryop') return this.one(operatorClass(type, value as string));
    return this.item(type, value, contextIn(node.kind, name, context));
  }

  item(type: string, value: unknown, context: Context): PyValue {
    if (value === null || value === undefined) return null;
    if (type === 'identifier' || type === 'string') return mkstr(value as string);
    if (type === 'constant') return constantValue(this.m, value as ast.ConstantValue);
    if (type === 'int') return Number(value);
    if (type === 'cmpop') return this.one(operatorClass(type, value as string));
    return this.begin(value as ast.Node, context);
  }
}

/** How the expressions of a field are used. */
function contextIn(kind: string, field: string, context: Context): Context {
  switch (kind) {
    case 'Tuple':
    case 'List':
    case 'Starred':
      return context;
    case 'Delete':
      return 'Del';
    case 'Assign':
      return field === 'targets' ? 'Store' : 'Load';
    case 'TypeAlias':
      return field === 'name' ? 'Store' : 'Load';
  }
  return field === 'target' || field === 'optional_vars' ? 'Store' : 'Load';
}

const CLASSES: Map<string, string> = new Map();

function operatorClass(type: string, text: string): string {
  if (type === 'unaryop' && (text === '+' || text === '-')) return text === '+' ? 'UAdd' : 'USub';
  if (CLASSES.size === 0) {
    for (const [name, operator] of OPERATORS) if (!CLASSES.has(operator)) CLASSES.set(operator, name);
  }
  return CLASSES.get(text)!;
}

/** Where each unit of a text begins in UTF-8; null for a text of ASCII. */
function offsetsOf(text: string): Uint32Array | null {
  let at = 0;
  while (at < text.length && text.charCodeAt(at) < 0x80) at++;
  if (at === text.length) return null;
  const offsets = new Uint32Array(text.length + 1);
  for (let i = 0, n = 0; i < text.length; i++) {
    offsets[i] = n;
    const unit = text.charCodeAt(i);
    const paired = unit >= 0xd800 && unit < 0xdc00 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00;
    if (paired) {
      offsets[++i] = n;
      n += 4;
    } else n += unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
    offsets[i + 1] = n;
  }
  return offsets;
}
