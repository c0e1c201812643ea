/** Every case file as it is, and saved and restored on its way, on every runtime. The other modes: tests/forms/, on Node. */
import { suite } from './suite.ts';

await suite(['plain', 'saved']);
