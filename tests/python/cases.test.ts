/**
 * Every case file as it is, and those of the language saved and restored on their way, on every runtime but Node, which has more
 * modes for all: tests/forms/.
 */
import { suite } from './suite.ts';

await suite(['plain'], 'all');
await suite(['saved'], 'language');
