/** The case files of library modules, saved and restored on their way. */
import { suite } from '../python/suite.ts';

await suite(['saved'], 'modules');
