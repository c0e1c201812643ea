/** Every case file under tight limits; those of the language twice with the same bytes. */
import { suite } from '../python/suite.ts';

await suite(['tight']);
await suite(['twice'], 'others');
