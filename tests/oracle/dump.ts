/*
 * A tree as text, in the format that the oracle (syntax.ts) prints for CPython's: `Kind@line:col-line:col(field=… )`,
 * a line per node, columns in UTF-8 bytes. Walks with a stack of its own: trees may be deep.
 */

import type { Text } from '../../core/source/mod.ts';
import type * as ast from '../../core/syntax/mod.ts';

/** The fields of each class in the order of the ASDL; `-` marks classes without positions. */
const FIELDS = new Map<string, string[]>();
for (const row of `
-Module body; -Interactive body; -Expression body; -arguments posonlyargs args vararg kwonlyargs kw_defaults kwarg defaults;
-comprehension target iter ifs is_async; -withitem context_expr optional_vars; -match_case pattern guard body;
FunctionDef name args body decorator_list returns type_params; AsyncFunctionDef name args body decorator_list returns type_params;
ClassDef name bases keywords body decorator_list type_params; Return value; Delete targets; Assign targets value;
TypeAlias name type_params value; AugAssign target op value; AnnAssign target annotation value simple;
For target iter body orelse; AsyncFor target iter body orelse; While test body orelse; If test body orelse;
With items body; AsyncWith items body; Match subject cases; Raise exc cause; Try body handlers orelse finalbody;
TryStar body handlers orelse finalbody; Assert test msg; Import names; ImportFrom module names level; Global names;
Nonlocal names; Expr value; Pass; Break; Continue; BoolOp op values; NamedExpr target value; BinOp left op right;
UnaryOp op operand; Lambda args body; IfExp test body orelse; Dict keys values; Set elts; ListComp elt generators;
SetComp elt generators; DictComp key value generators; GeneratorExp elt generators; Await value; Yield value;
YieldFrom value; Compare left ops comparators; Call func args keywords; FormattedValue value conversion format_spec;
Interpolation value str conversion format_spec; JoinedStr values; TemplateStr values; Constant value kind;
Attribute value attr; Subscript value slice; Starred value; Name id; List elts; Tuple elts; Slice lower upper step;
ExceptHandler type name body; arg arg annotation; keyword arg value; alias name asname; MatchValue value;
MatchSingleton value; MatchSequence patterns; MatchMapping keys patterns rest;
MatchClass cls patterns kwd_attrs kwd_patterns; MatchStar name; MatchAs pattern name; MatchOr patterns;
TypeVar name bound default_value; ParamSpec name default_value; TypeVarTuple name default_value`.split(';')) {
  const [kind, ...fields] = row.trim().split(/\s+/);
  FIELDS.set(kind!, fields);
}

const OPERATORS = new Map(
  Object.entries({
    'not': 'Not', '~': 'Invert', 'and': 'And', 'or': 'Or', '*': 'Mult', '@': 'MatMult', '/': 'Div', '//': 'FloorDiv',
    '%': 'Mod', '**': 'Pow', '<<': 'LShift', '>>': 'RShift', '|': 'BitOr', '^': 'BitXor', '&': 'BitAnd', '==': 'Eq',
    '!=': 'NotEq', '<': 'Lt', '<=': 'LtE', '>': 'Gt', '>=': 'GtE', 'is': 'Is', 'is not': 'IsNot', 'in': 'In',
    'not in': 'NotIn',
  }),
); // prettier-ignore

/** The dump of a tree. */
export function dump(root: ast.Root, text: Text): string {
  const out: string[] = [];
  const todo: (string | ast.Node)[] = [root];
  const ascii = !/[^\x00-\x7f]/.test(text.text);
  const place = (offset: number): string => {
    const line = text.lineOf(offset);
    const start = text.lineStart(line);
    const column = ascii ? offset - start : Buffer.byteLength(text.text.slice(start, offset));
    return `${line}:${column}`;
  };
  for (let item = todo.pop(); item !== undefined; item = todo.pop()) {
    if (typeof item === 'string') {
      out.push(item);
      continue;
    }
    const node = item as ast.Node & Record<string, unknown>;
    const bare = FIELDS.get(`-${node.kind}`);
    const parts: (string | ast.Node)[] = [`\n${node.kind}`];
    if (bare === undefined) parts.push(`@${place(node.start)}-${place(node.end)}`);
    parts.push('(');
    for (const field of bare ?? FIELDS.get(node.kind)!) {
      const value = field === 'kind' ? ((node as ast.Constant).u ? 'u' : null) : node[field];
      parts.push(`${field}=`);
      if (node.kind === 'Constant' && field === 'kind') parts.push(value === null ? 'None' : '"u"');
      else if (node.kind === 'Constant' || node.kind === 'MatchSingleton')
        parts.push(constant(value as ast.ConstantValue));
      else if (field === 'op') parts.push(operator(node));
      else if (Array.isArray(value)) {
        parts.push('[');
        for (const each of value as unknown[]) {
          if (field === 'ops') parts.push(`<ast.${OPERATORS.get(each as string)!} object>`);
          else if (each === null) parts.push('None');
          else parts.push(typeof each === 'string' ? quoted(each) : (each as ast.Node));
          parts.push(',');
        }
        parts.push(']');
      } else if (value === null) parts.push('None');
      else if (typeof value === 'boolean') parts.push(value ? '1' : '0');
      else if (typeof value === 'string') parts.push(json(value));
      else if (typeof value === 'number') parts.push(String(value));
      else parts.push(value as ast.Node);
      parts.push(' ');
    }
    parts.push(')');
    for (let at = parts.length - 1; at >= 0; at--) todo.push(parts[at]!);
  }
  return out.join('');
}

function operator(node: ast.Node & Record<string, unknown>): string {
  const op = node['op'] as string;
  if (node.kind === 'UnaryOp' && op === '+') return 'UAdd';
  if (node.kind === 'UnaryOp' && op === '-') return 'USub';
  return op === '+' ? 'Add' : op === '-' ? 'Sub' : OPERATORS.get(op)!;
}

function constant(value: ast.ConstantValue): string {
  if (value === null) return 'None';
  if (value === true) return 'True';
  if (value === false) return 'False';
  if (typeof value === 'number' || typeof value === 'bigint') return `i0x${value.toString(16)}`;
  if (typeof value === 'string') return value.isWellFormed() ? `s${json(value)}` : `s${points([...value])}`;
  if (value.type === 'float') return `f${double(value.value)}`;
  if (value.type === 'complex') return `c${double(value.imag)}`;
  if (value.type === 'bytes') return `b${Buffer.from(value.value).toString('hex')}`;
  if (value.type === 'codepoints') return `s${value.value.join(',')}`;
  return 'Ellipsis';
}

function points(characters: string[]): string {
  return characters.map((character) => character.codePointAt(0)).join(',');
}

function double(value: number): string {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleBE(value);
  return bytes.toString('hex');
}

/** As `json.dumps`: ASCII only. */
function json(text: string): string {
  const escape = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(text).replace(/[\x7f-\uffff]/g, escape);
}

/** As `repr` of a name. */
function quoted(name: string): string {
  return `'${name}'`;
}
