/**
 * Functions that CPython has in C and whose work is a module's Python text here. They are built in for a program: a class does
 * not bind them, and wrong arguments are refused in C's words.
 */
import {
  BAIL,
  bare,
  builtinFunction,
  isDirect,
  mkstr,
  parseSignature,
  typeName,
  typeOf,
  utf16,
  viewOf,
} from '../values/mod.ts';
import type { FunctionRow, PyBuiltin, PyValue, Str } from '../values/mod.ts';

/**
 * A signature as in a row, such as `rename(src, dst)`, a docstring, the style of its complaints where it is not the usual one,
 * and what does ordinary calls natively.
 */
export type Forwarded = readonly [
  signature: string,
  doc: string,
  style?: FunctionRow['style'],
  run?: FunctionRow['run'],
  text?: string,
];

/** Rows that go on to the function of the same name with an underscore before it in the Python of module `home`. */
export function forwards(module: string, home: string, rows: readonly Forwarded[]): PyBuiltin[] {
  return rows.map(([signature, doc, style, run, text]) => {
    const open = signature.indexOf('(');
    const name = signature.slice(0, open);
    const parameters = signature.slice(open + 1, signature.lastIndexOf(')'));
    return builtinFunction(module, signature, {
      doc,
      ...(style === undefined ? {} : { style }),
      ...(run === undefined ? {} : { run }),
      ...(text === undefined ? {} : { text }),
      python: `\ndef ${name}(${parameters}):\n    return __import__('${home}')._${name}(${handedOn(signature)})\n`,
    });
  });
}

/** `_index(a)` of a module's Python: the integer of an argument that C takes as an index. */
export function indexFunction(module: string): PyBuiltin {
  return builtinFunction(module, '_index(a, /)', {
    doc: 'Same as operator.index(a).',
    python: '\ndef _index(a, /):\n    return $index_result($as_index(a))\n',
  });
}

/** `_class_name(v)` of a module's Python. */
export function classNameFunction(module: string): PyBuiltin {
  return builtinFunction(module, '_class_name(v, /)', {
    doc: "The name of an object's class as messages of C show it, which for types of C may have its module.",
    run: (_m, v) => mkstr(typeName(v as PyValue)),
  });
}

/** `_is_direct(encoding)` of a module's Python. */
export function isDirectFunction(module: string): PyBuiltin {
  return builtinFunction(module, '_is_direct(encoding, /)', {
    doc: 'Whether str and bytes know an encoding without the registry; errors of others have a note.',
    run: (_m, encoding) => isDirect(utf16(bare(encoding!) as Str)),
  });
}

/** `_view(data)` of a module's Python: the memoryview of an argument that C takes as bytes. */
export function viewFunction(module: string): PyBuiltin {
  return builtinFunction(module, '_view(data, /)', {
    doc: 'Same as memoryview(data), with the error of other functions.',
    run(m, data) {
      const view = viewOf(data as PyValue);
      if (view !== null || typeOf(data as PyValue).lookup('__buffer__') !== undefined) return view ?? BAIL;
      return m.raise('TypeError', `a bytes-like object is required, not '${typeName(data as PyValue)}'`);
    },
    python: '\ndef _view(data, /):\n    return memoryview(data)\n',
  });
}

/** The arguments that hand all parameters of a signature on. */
function handedOn(signature: string): string {
  return parseSignature(signature)
    .params.map(({ name, kind }) => {
      switch (kind) {
        case 'varargs':
          return `*${name}`;
        case 'varkw':
          return `**${name}`;
        case 'kwonly':
          return `${name}=${name}`;
        default:
          return name;
      }
    })
    .join(', ');
}
