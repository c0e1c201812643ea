/** `npm run fuzz:boundary`: see boundary.ts. */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { boundaryFuzz } from './boundary.ts';

const { values } = parseArgs({
  options: { count: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } },
});
const begun = Date.now();
const { accepted, refused } = boundaryFuzz(Number(values.count), Number(values.seed));
process.stdout.write(`${accepted} accepted, ${refused} refused, no code of theirs ran, ${(Date.now() - begun) / 1000} s\n`);
