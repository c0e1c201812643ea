/** What `dumps`, `loads` and `JSONEncoder.encode` do natively: documents that take no hook and no question, of a module that the program has left alone. */
import {
  BAIL,
  OBJECT,
  PyBuiltin,
  PyClass,
  PyFunc,
  PyInst,
  PyStr,
  PyTuple,
  bare,
  orBail,
  ownAttr,
  untilChanged,
} from '../../values/mod.ts';
import type { Arg, Bound, Machine, Ns, Out, PyValue, Shortcut } from '../../values/mod.ts';
import { textOf } from './encode.ts';
import { wholeDocument } from './scan.ts';
import { Writer } from './writer.ts';

/** Indents up to so many blanks are made here. */
const WIDE = 64;
const METHODS = ['__init__', 'encode', 'iterencode', 'default'] as const;

/** Whether a class is made, and encodes, as JSONEncoder does. */
const isPlainClass = untilChanged(
  (cls) =>
    cls.attributeHooks() === 0 &&
    cls.lookup('__new__') === OBJECT.lookup('__new__') &&
    METHODS.every((name) => isOwn(cls.lookup(name), name)),
);

function isOwn(f: PyValue | undefined, name: string): boolean {
  if (!(f instanceof PyFunc)) return false;
  const { hidden, qualname, unit } = f.code.code;
  return hidden && qualname === `JSONEncoder.${name}` && unit.fileName === '<shipped @json.encoder>';
}

/** How a document is written. `undefined` stands for what only Python understands. */
interface Style {
  readonly skipkeys: Arg;
  readonly ascii: Arg;
  readonly circular: Arg;
  readonly nan: Arg;
  readonly sort: Arg;
  readonly indent: Arg;
  readonly comma: Arg;
  readonly colon: Arg;
}

/** The text that each level is indented by; null for none. */
function indentOf(v: Arg): string | null | undefined {
  if (v === null) return null;
  if (typeof v === 'number') return v <= WIDE ? ' '.repeat(Math.max(v, 0)) : undefined;
  return textOf(v);
}

/** The text of a value; BAIL where Python has to be asked. */
function write(m: Machine, cls: PyClass, v: PyValue, style: Style): Out {
  const { skipkeys, ascii, circular, nan, sort } = style;
  const indent = indentOf(style.indent);
  const comma = textOf(style.comma);
  const colon = textOf(style.colon);
  if (indent === undefined || comma === undefined || colon === undefined) return BAIL;
  if (
    typeof skipkeys !== 'boolean' ||
    typeof ascii !== 'boolean' ||
    typeof circular !== 'boolean' ||
    typeof nan !== 'boolean' ||
    typeof sort !== 'boolean'
  )
    return BAIL;
  const quote = (cls.lookup('encode') as PyFunc).code.ns.cells.get(
    ascii ? 'encode_basestring_ascii' : 'encode_basestring',
  )?.v;
  if (!(quote instanceof PyBuiltin && quote.module === 'json.encoder')) return BAIL;
  const writer = new Writer(indent);
  writer.skipkeys = skipkeys;
  writer.ascii = ascii;
  writer.circular = circular;
  writer.nan = nan;
  writer.sort = sort;
  writer.comma = comma;
  writer.colon = colon;
  return orBail(writer.write(m, v, null));
}

function attribute(encoder: PyInst, name: string): Arg {
  const own = ownAttr(encoder, name);
  return own === undefined ? encoder.shape.cls.lookup(name) : own;
}

/** What an encoder writes. */
function encoded(m: Machine, encoder: Arg, v: PyValue, b: Bound): Out {
  if (!(encoder instanceof PyInst) || !isPlainClass(encoder.shape.cls, b)) return BAIL;
  if (METHODS.some((name) => ownAttr(encoder, name) !== undefined)) return BAIL;
  const { cls } = encoder.shape;
  return write(m, cls, v, {
    skipkeys: ownAttr(encoder, 'skipkeys'),
    ascii: ownAttr(encoder, 'ensure_ascii'),
    circular: ownAttr(encoder, 'check_circular'),
    nan: ownAttr(encoder, 'allow_nan'),
    sort: ownAttr(encoder, 'sort_keys'),
    indent: ownAttr(encoder, 'indent'),
    comma: attribute(encoder, 'item_separator'),
    colon: attribute(encoder, 'key_separator'),
  });
}

function valueIn(ns: Ns, name: string): PyValue | undefined {
  return ns.cells.get(name)?.v;
}

const dumps: Shortcut = (m, args, b) => {
  const [
    v,
    skipkeys = false,
    ascii = true,
    circular = true,
    nan = true,
    cls = null,
    indent = null,
    separators = null,
    byDefault = null,
    sort = false,
  ] = args;
  if (v === undefined || cls !== null) return BAIL;
  const isUsual =
    skipkeys === false &&
    ascii === true &&
    circular === true &&
    nan === true &&
    indent === null &&
    separators === null &&
    sort === false;
  if (isUsual && byDefault === null) return encoded(m, valueIn(b.ns, '_default_encoder'), v, b);
  const encoder = valueIn(b.ns, 'JSONEncoder');
  if (!(encoder instanceof PyClass) || !isPlainClass(encoder, b)) return BAIL;
  let comma: Arg = indent === null ? encoder.lookup('item_separator') : ',';
  let colon: Arg = encoder.lookup('key_separator');
  if (separators !== null) {
    if (!(separators instanceof PyTuple) || separators.items.length !== 2) return BAIL;
    [comma, colon] = separators.items;
  }
  // Most documents do not ask the function that is given for other objects; those that do are begun again.
  return write(m, encoder, v, { skipkeys, ascii, circular, nan, sort, indent, comma, colon });
};

const loads: Shortcut = (m, [s, ...hooks]) => {
  const text = s === undefined ? undefined : bare(s);
  if (
    (typeof text !== 'string' && !(text instanceof PyStr)) ||
    hooks.some((hook) => hook !== undefined && hook !== null)
  )
    return BAIL;
  return orBail(wholeDocument(m, text));
};

export const SHORTCUTS: ReadonlyMap<string, Shortcut> = new Map([
  ['dumps', dumps],
  ['loads', loads],
]);
export const ENCODER_SHORTCUTS: ReadonlyMap<string, Shortcut> = new Map<string, Shortcut>([
  ['JSONEncoder.encode', (m, [self, v], b) => (v === undefined ? BAIL : encoded(m, self, v, b))],
]);
