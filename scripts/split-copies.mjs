/**
 * After tsc, which leaves them alone: the query imports of core/machine/copies.ts become imports of real files, each with
 * the text of composite.js. Any bundler and any registry takes those.
 *
 *     node scripts/split-copies.mjs [DIST]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const dist = pathToFileURL(`${resolve(process.argv[2] ?? 'dist')}/`);
const machine = new URL('core/machine/', dist);
const copies = new URL('copies.js', machine);
const text = readFileSync(new URL('composite.js', machine), 'utf8').replace(/\n\/\/# sourceMappingURL=.*/, '');
let count = 0;
const split = readFileSync(copies, 'utf8').replace(/'\.\/composite\.(?:ts|js)\?(\d+)&copy'/g, (_, number) => {
  count++;
  writeFileSync(new URL(`composite.${number}.js`, machine), text);
  return `'./composite.${number}.js'`;
});
if (count === 0 || split.includes('&copy')) throw new Error(`${copies.pathname}: its imports are not as expected`);
writeFileSync(copies, split);
