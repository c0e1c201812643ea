/**
 * Functions that CPython has in C and whose work is a module's Python text here. They are built in for a program: a class does
 * not bind them, and wrong arguments are refused in C's words.
 */
import { builtinFunction } from '../values/mod.ts';
import type { FunctionRow, PyBuiltin } from '../values/mod.ts';

/** A signature as in a row, such as `rename(src, dst)`, a docstring, and the style of its complaints where it is not the usual one. */
export type Forwarded = readonly [signature: string, doc: string, style?: FunctionRow['style']];

/** Rows that go on to the function of the same name with an underscore before it in the Python of module `home`. */
export function forwards(module: string, home: string, rows: readonly Forwarded[]): PyBuiltin[] {
  return rows.map(([signature, doc, style]) => {
    const open = signature.indexOf('(');
    const name = signature.slice(0, open);
    const parameters = signature.slice(open + 1, signature.lastIndexOf(')'));
    return builtinFunction(module, signature, {
      doc,
      ...(style === undefined ? {} : { style }),
      python: `\ndef ${name}(${parameters}):\n    return __import__('${home}')._${name}(${handedOn(parameters)})\n`,
    });
  });
}

/** The arguments that hand all parameters on. */
function handedOn(parameters: string): string {
  let named = false;
  const given: string[] = [];
  for (const one of splitParameters(parameters)) {
    const name = one.replace(/[=:].*$/s, '').trim();
    if (name === '/' || name === '') continue;
    if (name.startsWith('*')) named = true;
    if (name === '*') continue;
    given.push(named && !name.startsWith('*') ? `${name}=${name}` : name);
  }
  return given.join(', ');
}

/** Cut at the commas that stand in no brackets. */
function splitParameters(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if ('([{'.includes(c)) depth++;
    else if (')]}'.includes(c)) depth--;
    else if (c === ',' && depth === 0) {
      parts.push(text.slice(start, i));
      start = i + 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}
