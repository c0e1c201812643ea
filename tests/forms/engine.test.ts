/**
 * The case files of the language in the forms that the machine can give to code: the same output, ticks and bytes. Those of
 * library modules: `npm run cases -- --mode all`. Those of asyncio saved and restored at every `await` that waits.
 */
import { suite } from '../python/suite.ts';

await suite(['flat', 'unfused', 'dropped'], 'others');
await suite(['awaits'], 'asyncio');
