/**
 * All Python that the package ships, by the keys of snapshots (core/machine/shipped.ts).
 *
 * `node scripts/shipped.ts` prints it as JSON, for scripts/hashes.ts of a later state of the project: for this release (its name
 * is null) and the earlier ones that are kept, the hash and the text of each key.
 */
import { resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import '../core/mod.ts';
import { hex, sha256 } from '../core/code/mod.ts';
import { codeHash } from '../core/mod.ts';
import { builtinFunctions } from '../core/library/builtins/mod.ts';
import { LANGUAGE } from '../core/library/language/mod.ts';
import { contentsOf, moduleNamed, moduleNames, moduleText } from '../core/library/modules.ts';
import { edited } from '../core/machine/earlier.ts';
import { isModuleKey } from '../core/machine/mod.ts';
import { codeOf } from '../core/machine/shipped.ts';
import { earlierPython } from '../core/snapshot/earlier.ts';
import { builtinClasses } from '../core/values/classes.ts';
import { shippedTexts } from '../core/values/intrinsics.ts';
import { PyBuiltin } from '../core/values/rows.ts';

/** The texts of this release. */
export function shippedPython(): Map<string, string> {
  const texts = new Map<string, string>(Object.entries(LANGUAGE));
  for (const name of moduleNames()) contentsOf(moduleNamed(name)!);
  for (const [name, text] of shippedTexts()) texts.set(name, text);
  for (const f of builtinFunctions()) if (f.row.python !== undefined) texts.set(`${f.module!}:${f.name}`, f.row.python);
  for (const cls of builtinClasses()) {
    for (const [name, { v }] of cls.own()) {
      if (v instanceof PyBuiltin && v.row.python !== undefined) texts.set(`${cls.full}.${name}`, v.row.python);
    }
  }
  for (const name of moduleNames()) {
    const text = moduleText(name);
    if (text !== undefined) texts.set(`@${name}`, text);
    const { functions = [], unnamed = [] } = contentsOf(moduleNamed(name)!);
    for (const f of [...functions, ...unnamed])
      if (f.row.python !== undefined) texts.set(`${f.module!}:${f.name}`, f.row.python);
  }
  return texts;
}

/** A release: by key, the hash of its code and its text. */
export interface Shipped {
  readonly name: string | null;
  readonly texts: ReadonlyMap<string, readonly [hash: string, text: string]>;
}

export function hashOf(text: string, key: string): string {
  return codeHash(codeOf(text, key));
}

/** One hash for what is no module: it tells when `npm run hashes` is due. */
export function hashOfRest(hashes: ReadonlyMap<string, string>): string {
  const rest = [...hashes].filter(([key]) => !isModuleKey(key)).map(([key, hash]) => `${key} ${hash}\n`);
  return hex(sha256(new TextEncoder().encode(rest.sort().join(''))));
}

/** This release, and the earlier ones that are kept. */
export function releases(): Shipped[] {
  const now = shippedPython();
  const own: Shipped = { name: null, texts: new Map([...now].map(([key, text]) => [key, [hashOf(text, key), text]])) };
  const { releases: earlier, edits } = earlierPython();
  return [
    ...[...earlier].map(([name, changed]): Shipped => {
      const texts = new Map(
        [...changed].map(([key, hash]) => [key, [hash, edited(now.get(key) ?? '', edits.get(hash)!)] as const]),
      );
      return { name, texts: new Map([...own.texts, ...texts]) };
    }),
    own,
  ];
}

if (resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) {
  console.log(JSON.stringify(releases().map(({ name, texts }) => [name, [...texts]])));
}
