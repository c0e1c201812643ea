/**
 * The other cases but those of library modules and re-entrancy in the forms of code: the same output, ticks and bytes. Those:
 * `npm run cases -- --mode all`. Those of asyncio saved and restored at every `await` that waits.
 */
import { suite } from '../python/suite.ts';

await suite(['flat', 'unfused', 'dropped'], 'values');
await suite(['awaits'], 'asyncio');
