/** The Python that the package ships: every text compiles, and every `$name` in it is an intrinsic or a shipped function. */
import { describe, expect, it } from 'vitest';
import '../../core/mod.ts';
import { BUILTINS } from '../../core/code/builtins.ts';
import { compile } from '../../core/compile.ts';
import { FRAME_INTRINSICS } from '../../core/machine/intrinsics.ts';
import { isFault } from '../../core/source/mod.ts';
import { builtinClasses } from '../../core/values/classes.ts';
import { intrinsicNamed } from '../../core/values/intrinsics.ts';
import { PyBuiltin } from '../../core/values/rows.ts';
import { shippedPython } from '../../scripts/shipped.ts';

const texts = shippedPython();
const functions = new Set([...texts.keys()].filter((key) => !/[@.:]/.test(key)));

/** `for x in $started(it)` is a form of the loop (core/code/loops.ts), and no function. */
const STARTED = 'started';

const isKnown = (name: string): boolean =>
  name === STARTED || functions.has(name) || intrinsicNamed(name) !== undefined || FRAME_INTRINSICS.has(name);

describe('shipped Python', () => {
  it('compiles', () => {
    const faults: string[] = [];
    for (const [key, text] of texts) {
      const code = compile(text, { fileName: key, hidden: true, intrinsics: !key.startsWith('@') });
      if (isFault(code)) faults.push(`${key}: ${code.message}`);
    }
    expect(faults).toEqual([]);
  });

  it('names only intrinsics and shipped functions that exist', () => {
    const unknown: string[] = [];
    for (const [key, text] of texts) {
      // The Python of a module has no intrinsics: a `$` there is in a string.
      if (key.startsWith('@')) continue;
      for (const [, name] of text.matchAll(/\$([a-z_0-9]+)/g)) if (!isKnown(name!)) unknown.push(`${key}: $${name}`);
    }
    expect(unknown).toEqual([]);
  });

  it('binds the arguments of every row that complains about them as a Python function does', () => {
    const bare: string[] = [];
    for (const cls of builtinClasses())
      for (const [name, { v }] of cls.own()) if (v instanceof PyBuiltin && v.row.style === 'def' && v.row.python === undefined) bare.push(`${cls.name}.${name}`);
    expect(bare).toEqual([]);
  });

  it('has every function that compiled code calls', () => {
    expect(BUILTINS.filter((name) => name.startsWith('$') && !functions.has(name.slice(1)))).toEqual([]);
  });
});
