/** The cases of the language in the forms that the machine can give to code: the same output, ticks and bytes. */
import { suite } from '../python/suite.ts';

await suite(['flat', 'unfused', 'dropped'], 'language');
