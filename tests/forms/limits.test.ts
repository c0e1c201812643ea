/** Every case file under tight limits, and twice with the same bytes. */
import { suite } from '../python/suite.ts';

await suite(['tight', 'twice']);
