/**
 * The copies of the composite builders: one module text, loaded under different query strings, so that the engine keeps
 * the type feedback of hot closures apart (build.ts). Twenty-four make calls and loops two to five times as fast; the
 * number is measured (npm run bench). With one copy everything is right, only slower. Bundlers keep the copies.
 */
import * as c0 from './composite.ts';
import * as c1 from './composite.ts?1&copy';
import * as c2 from './composite.ts?2&copy';
import * as c3 from './composite.ts?3&copy';
import * as c4 from './composite.ts?4&copy';
import * as c5 from './composite.ts?5&copy';
import * as c6 from './composite.ts?6&copy';
import * as c7 from './composite.ts?7&copy';
import * as c8 from './composite.ts?8&copy';
import * as c9 from './composite.ts?9&copy';
import * as c10 from './composite.ts?10&copy';
import * as c11 from './composite.ts?11&copy';
import * as c12 from './composite.ts?12&copy';
import * as c13 from './composite.ts?13&copy';
import * as c14 from './composite.ts?14&copy';
import * as c15 from './composite.ts?15&copy';
import * as c16 from './composite.ts?16&copy';
import * as c17 from './composite.ts?17&copy';
import * as c18 from './composite.ts?18&copy';
import * as c19 from './composite.ts?19&copy';
import * as c20 from './composite.ts?20&copy';
import * as c21 from './composite.ts?21&copy';
import * as c22 from './composite.ts?22&copy';
import * as c23 from './composite.ts?23&copy';

export type Composite = Pick<typeof c0, 'chain' | 'ended' | 'instruction' | 'protectedBy' | 'roundsBehind'>;

export const COPIES: readonly Composite[] = [
  c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21, c22, c23,
]; // prettier-ignore
