/**
 * `ast`: the node classes are ordinary classes, made from the rows of grammar.ts when the module is imported; reading a text
 * into them, and compiling them, is the core's (core/nodes.ts, core/trees.ts).
 */
import { LIST, PyDict, PyList, PyTuple, Raise, TUPLE, bare, builtinFunction, typeName, utf16 } from '../../values/mod.ts';
import type { Machine, PyBuiltin, PyValue, Str } from '../../values/mod.ts';
import { compileNodes, sourceText } from '../builtins/evaluation.ts';
import type { ModuleSource } from '../modules.ts';
import { CLASSES } from './classes.ts';
import { nodeRows } from './grammar.ts';
import { LITERALS } from './literals.ts';
import { UNPARSE } from './unparse.ts';
import { WALKING } from './walking.ts';

const rows = (): PyBuiltin => builtinFunction('ast', '_rows()', {
  doc: 'The node classes: name, name of the base, whether it has positions, text, and (field, type, count) of each field.',
  run() {
    const tuple = (...items: PyValue[]): PyTuple => new PyTuple(TUPLE, items);
    return new PyList(LIST, nodeRows().map(({ name, group, fields, placed, doc }) =>
      tuple(name, group, placed, doc, tuple(...fields.map((field) => tuple(field.name, field.type, field.count)))),
    ));
  },
});

const read = (): PyBuiltin => builtinFunction('ast', '_read(classes, source, filename, mode, /)', {
  doc: 'The nodes of a text, and what was warned of in it.',
  run(m, classes, source, filename, mode) {
    const file = fileName(m, filename as PyValue);
    const text = sourceText(m, source as PyValue, 'compile', 'arg 1', file);
    if (text === undefined) return undefined;
    return m.nodes(text, file, mode as 'exec', classes as PyDict);
  },
});

const lower = (): PyBuiltin => builtinFunction('ast', '_lower(classes, node, filename, mode, optimize=-1, /)', {
  doc: 'The code of a node, and what was warned of in it.',
  run: (m, classes, node, filename, mode, optimize) =>
    compileNodes(m, node as PyValue, fileName(m, filename as PyValue), mode as 'exec', classes as PyDict, optimize as number),
});

function fileName(_m: Machine, v: PyValue): string {
  const name = bare(v);
  if (typeof name !== 'string') throw new Raise('TypeError', `expected str, bytes or os.PathLike object, not ${typeName(v)}`);
  return utf16(name as Str);
}

export const AST: ModuleSource = {
  name: 'ast',
  doc: `The \`ast\` module helps Python applications to process trees of the Python abstract syntax grammar.`,
  contents: () => ({ functions: [lower(), read(), rows()] }),
  python: CLASSES + LITERALS + WALKING + UNPARSE,
};
