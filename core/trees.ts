/**
 * Objects of the module `ast` as a tree that can be compiled, with what CPython asks of them. There is no source text: one of
 * blanks is made, in which every line and column is where the objects say.
 */
import { OPERATORS, nodeRow, nodeRows } from './library/mod.ts';
import type { FieldRow, NodeRow } from './library/mod.ts';
import { Text } from './source/mod.ts';
import type * as ast from './syntax/mod.ts';
import {
  ABSENT,
  BAIL,
  ELLIPSIS,
  PyBytes,
  PyClass,
  PyComplex,
  PyFloat,
  PyInst,
  PyList,
  PySet,
  PyStr,
  PyTuple,
  Raise,
  codePoints,
  lookupAttr,
  repr,
  typeName,
  typeOf,
  utf16,
} from './values/mod.ts';
import type { Machine, PyDict, PyValue } from './values/mod.ts';
import { complaint } from './wellformed.ts';
import type { Given, Odd, Range } from './wellformed.ts';

/** Nodes inside each other. */
const MOST_NESTED = 600;
/** The longest blank text; beyond it columns are forgotten, and then the highest lines. */
const MOST_BLANKS = 4_000_000;

/** A node while it is made; `start` and `end` are numbers of rows in `places` until the end. */
interface Draft {
  kind: string;
  start: number;
  end: number;
  [field: string]: unknown;
}

/** The tree of an object whose class must be `wanted`, and its text. */
export function treeOf(m: Machine, object: PyValue, wanted: string, classes: PyDict, fileName: string): { tree: ast.Root; text: Text } {
  const reader = new Reader(m, classes);
  const row = reader.rowOf(object);
  if (row?.name !== wanted) throw new Raise('TypeError', `expected ${wanted} node, got ${typeName(object)}`);
  const tree = reader.node(object, row);
  const wrong = complaint(tree as Given, reader.places);
  if (wrong !== null) throw new Raise(wrong.type, wrong.message);
  return { tree: tree as unknown as ast.Root, text: reader.settle(fileName) };
}

class Reader {
  readonly m: Machine;
  readonly rows: Map<PyClass, NodeRow> = new Map();
  readonly drafts: Draft[] = [];
  /** Line and column of the beginning and the end, for each placed node. */
  readonly places: Range[] = [[1, 0, 1, 0]];
  /** The row of `places` for nodes without one of their own. */
  place = 0;
  depth = 0;

  constructor(m: Machine, classes: PyDict) {
    this.m = m;
    for (const row of nodeRows()) {
      const cls = classes.getStr(row.name);
      if (cls instanceof PyClass) this.rows.set(cls, row);
    }
  }

  /** The class of the grammar that an object is of. */
  rowOf(object: PyValue): NodeRow | undefined {
    if (!(object instanceof PyInst)) return undefined;
    for (const cls of typeOf(object).mro) {
      const row = this.rows.get(cls);
      if (row !== undefined) return row;
    }
    return undefined;
  }

  attribute(object: PyValue, name: string): PyValue | undefined {
    const found = lookupAttr(this.m, object, name);
    if (found === ABSENT || found === BAIL) return undefined;
    if (found === undefined) throw this.m.recall();
    return found as PyValue;
  }

  node(object: PyValue, row: NodeRow): Draft {
    this.m.charge(4);
    if (++this.depth > MOST_NESTED) throw new Raise('RecursionError', 'maximum recursion depth exceeded during ast construction');
    const outer = this.place;
    const draft: Draft = { kind: row.name, start: outer, end: outer };
    this.drafts.push(draft);
    if (row.placed) this.where(object, row, draft);
    for (const field of row.fields) this.read(object, row, field, draft);
    this.place = outer;
    this.depth--;
    return draft;
  }

  where(object: PyValue, row: NodeRow, draft: Draft): void {
    const kind = row.group ?? row.name;
    const number = (name: string, other: number | null): number => {
      const v = this.attribute(object, name);
      if ((v === undefined || v === null) && other !== null) return other;
      if (v === undefined) throw new Raise('TypeError', `required field "${name}" missing from ${kind}`);
      return this.integer(v);
    };
    const line = number('lineno', null);
    const column = number('col_offset', null);
    const endLine = number('end_lineno', line);
    const endColumn = number('end_col_offset', column);
    this.place = this.places.push([line, column, endLine, endColumn]) - 1;
    draft.start = draft.end = this.place;
  }

  integer(v: PyValue): number {
    if (typeof v === 'boolean') return Number(v);
    if (typeof v !== 'number') throw new Raise('ValueError', `invalid integer value: ${this.shown(v)}`);
    return v;
  }

  read(object: PyValue, row: NodeRow, field: FieldRow, draft: Draft): void {
    const { name, type, count } = field;
    if (type === 'type_ignore' || name === 'type_comment') return;
    const v = this.attribute(object, name);
    if (name === 'kind') {
      draft['u'] = v === 'u';
      return;
    }
    if (count === '*' || count === '?*') {
      if (v === undefined) {
        draft[name] = [];
        return;
      }
      if (!(v instanceof PyList)) throw new Raise('TypeError', `${row.name} field "${name}" must be a list, not a ${typeName(v)}`);
      draft[name] = v.items.map((item) => this.item(row, field, item));
      return;
    }
    if (v === undefined && count === '1') throw new Raise('TypeError', `required field "${name}" missing from ${row.name}`);
    if (type === 'constant') {
      draft[name] = this.constant(v!);
      if (name === 'str' && typeof draft[name] !== 'string') throw new Raise('TypeError', 'AST string must be of type str');
    } else if ((v === undefined || v === null) && count === '?') draft[name] = name === 'level' ? 0 : null;
    else draft[name] = this.item(row, field, v!);
  }

  item(row: NodeRow, { name, type, count }: FieldRow, v: PyValue): unknown {
    switch (type) {
      case 'identifier':
        if (v === null && count !== '*') throw new Raise('ValueError', `field '${name}' is required for ${row.name}`);
        if (typeof v !== 'string' && !(v instanceof PyStr)) throw new Raise('TypeError', 'AST identifier must be of type str');
        return utf16(v);
      case 'string':
        if (typeof v !== 'string' && !(v instanceof PyStr)) throw new Raise('TypeError', 'AST string must be of type str');
        return utf16(v);
      case 'int':
        return this.integer(v);
    }
    if (v === null && count === '?*') return null;
    if (v === null && count === '*') {
      if (type === 'stmt') throw new Raise('ValueError', 'None disallowed in statement list');
      if (type === 'expr') throw new Raise('ValueError', 'None disallowed in expression list');
    }
    if (v === null) throw new Raise('ValueError', `field '${name}' is required for ${row.name}`);
    const found = this.rowOf(v);
    if (found === undefined || (found.name !== type && found.group !== type)) {
      for (const place of nodeRow(type)!.placed ? ['lineno', 'col_offset'] : []) {
        if (this.attribute(v, place) === undefined) throw new Raise('TypeError', `required field "${place}" missing from ${type}`);
      }
      throw new Raise('TypeError', `expected some sort of ${type}, but got ${this.shown(v)}`);
    }
    const operator = OPERATORS.get(found.name);
    if (operator !== undefined) return operator;
    return type === 'expr_context' ? found.name : this.node(v, found);
  }

  constant(v: PyValue): ast.ConstantValue {
    if (v === null || typeof v === 'boolean' || typeof v === 'number' || typeof v === 'bigint' || typeof v === 'string') return v;
    if (v instanceof PyStr) return v.u ?? { type: 'codepoints', value: [...codePoints(v)] };
    if (v instanceof PyFloat) return { type: 'float', value: v.v };
    if (v instanceof PyComplex) return { type: 'complex', re: v.re, imag: v.im } as unknown as ast.ConstantValue;
    if (v instanceof PyBytes) return { type: 'bytes', value: v.b };
    if (v === ELLIPSIS) return { type: 'ellipsis' };
    if ((v instanceof PyTuple || v instanceof PySet) && v.cls.builtin) {
      const items = v instanceof PyTuple ? v.items : v.toArray();
      const type = v instanceof PyTuple ? 'tuple' : 'frozenset';
      if (v instanceof PyTuple || v.cls.name === 'frozenset')
        return { type, items: items.map((item) => this.constant(item)) } as unknown as ast.ConstantValue;
    }
    return { type: 'odd', name: typeName(v) } satisfies Odd as unknown as ast.ConstantValue;
  }

  /** The repr of a value; of nodes as deep as the module shows them. */
  shown(v: PyValue, levels = 3, open: readonly PyValue[] = []): string {
    const row = this.rowOf(v);
    if (row === undefined) {
      const text = repr(this.m, v);
      return text === BAIL || text === undefined ? `<${typeName(v)} object>` : utf16(text as string);
    }
    if (levels === 0 || open.includes(v)) return `${row.name}(...)`;
    const inner = (one: PyValue): string => this.shown(one, levels - 1, [...open, v]);
    const fields = row.fields.map(({ name }) => {
      const value = this.attribute(v, name) ?? null;
      if (!(value instanceof PyList)) return `${name}=${inner(value)}`;
      const { items } = value;
      const few = items.length > 2 ? [inner(items[0]!), '...', inner(items.at(-1)!)] : items.map(inner);
      return `${name}=[${few.join(', ')}]`;
    });
    return `${row.name}(${fields.join(', ')})`;
  }

  /** Makes the text, and gives all nodes their offsets in it. */
  settle(fileName: string): Text {
    const { places } = this;
    let widths: Map<number, number> = new Map();
    let last = 1;
    for (const [line, column, endLine, endColumn] of places) {
      widths.set(line, Math.max(widths.get(line) ?? 0, column));
      widths.set(endLine, Math.max(widths.get(endLine) ?? 0, endColumn));
      last = Math.max(last, endLine);
    }
    let size = last;
    for (const width of widths.values()) size += width;
    if (size > MOST_BLANKS) {
      widths = new Map();
      last = Math.min(last, MOST_BLANKS);
    }
    this.m.reserve(Math.min(size, MOST_BLANKS) * 2);
    const lines: string[] = [];
    const starts: number[] = [0];
    for (let line = 1, at = 0; line <= last; line++) {
      const width = widths.get(line) ?? 0;
      lines.push(' '.repeat(width));
      starts.push(at);
      at += width + 1;
    }
    this.m.work(last);
    const offset = (line: number, column: number): number => {
      const known = Math.max(1, Math.min(line, last));
      return starts[known]! + Math.max(0, Math.min(column, widths.get(known) ?? 0));
    };
    for (const draft of this.drafts) {
      const [line, column, endLine, endColumn] = places[draft.start]!;
      draft.start = offset(line, column);
      draft.end = offset(endLine, endColumn);
      shape(draft);
    }
    return new Text(fileName, lines.join('\n'));
  }
}

/** Gives a node what the tree has beside the fields of the grammar. */
function shape(draft: Draft): void {
  switch (draft.kind) {
    case 'FunctionDef':
    case 'AsyncFunctionDef':
    case 'ClassDef':
      draft['nameStart'] = draft.start;
      break;
    case 'Call':
    case 'Subscript':
      draft['open'] = draft.start;
      break;
    case 'BinOp':
      draft['opStart'] = draft['opEnd'] = draft.start;
      break;
    case 'Constant':
      sum(draft);
      break;
    case 'AnnAssign':
      draft['simple'] = draft['simple'] !== 0;
      break;
    case 'comprehension':
      draft['is_async'] = draft['is_async'] !== 0;
      break;
  }
}

/** A literal has no complex number with a real part: the sum of two stands for it. */
function sum(draft: Draft): void {
  const value = draft['value'] as { type?: string; re?: number; imag?: number } | null;
  if (value?.type !== 'complex' || Object.is(value.re, 0)) return;
  const { start, end } = draft;
  const part = (constant: object): object => ({ kind: 'Constant', start, end, u: false, value: constant });
  draft.kind = 'BinOp';
  draft['left'] = part({ type: 'float', value: value.re });
  draft['op'] = '+';
  draft['right'] = part({ type: 'complex', imag: value.imag });
  shape(draft);
}
