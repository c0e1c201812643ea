/**
 * Every case file as it is, and those of the language saved and restored on their way, on every runtime. The other modes:
 * tests/forms/, on Node.
 */
import { suite } from './suite.ts';

await suite(['plain']);
await suite(['saved'], 'others');
