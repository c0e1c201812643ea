/** The cases of library modules and of re-entrancy as they are, on Node. All other modes of them: `npm run cases -- --mode all`. */
import { suite } from '../python/suite.ts';

await suite(['plain'], 'slow');
