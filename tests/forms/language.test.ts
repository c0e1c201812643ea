/**
 * The cases of the language in every mode, on Node. One file runs all modes of a case, because they compare with the same
 * plain and saved run. Those of asyncio are saved and restored at every `await` that waits, too.
 */
import { suite } from '../python/suite.ts';

await suite(['plain', 'saved', 'twice', 'tight', 'flat', 'unfused', 'dropped'], 'language');
await suite(['awaits'], 'asyncio');
