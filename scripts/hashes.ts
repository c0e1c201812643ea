/**
 * `npm run hashes`: writes core/snapshot/hashes.ts, the hashes of the Python of shipped modules. To be run when that has
 * changed, or the code that it is compiled to; tests/units/snapshot.codes.test.ts says so.
 */
import { writeFileSync } from 'node:fs';
import { moduleNames } from '../core/library/mod.ts';
import { codeHash } from '../core/mod.ts';
import { shippedCode } from '../core/machine/mod.ts';

const out = [
  '/**',
  ' * The hashes of the Python of shipped modules, written by `npm run hashes`: a run that is saved or restored names such code by',
  ' * its hash (codes.ts), and to compute one takes longer than all the rest.',
  ' */',
  '',
  '/** By the name of the module. */',
  'export const MODULE_HASHES: ReadonlyMap<string, string> = new Map([',
];
for (const name of moduleNames()) {
  const code = shippedCode(`@${name}`);
  if (code !== undefined) out.push(`  ['${name}', '${codeHash(code)}'],`);
}
out.push(']);', '');
writeFileSync(new URL('../core/snapshot/hashes.ts', import.meta.url), out.join('\n'));
