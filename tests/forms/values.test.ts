/** The cases of values in every mode, on Node. */
import { suite } from '../python/suite.ts';

await suite(['plain', 'saved', 'twice', 'tight', 'flat', 'unfused', 'dropped'], 'values');
