/** The case files of the language under tight limits, and twice with the same bytes. */
import { suite } from '../python/suite.ts';

await suite(['tight', 'twice'], 'others');
