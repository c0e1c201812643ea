/**
 * Every case file as it is, and those of the language and of values saved and restored on their way, on every runtime but Node,
 * which has more modes: tests/forms/.
 */
import { suite } from './suite.ts';

await suite(['plain'], 'all');
await suite(['saved'], 'others');
