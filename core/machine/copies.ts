/**
 * The copies of the composite builders: one module text, loaded under different query strings. Twenty-four copies make
 * fib and method calls twice as fast; the number is measured (npm run bench). With one copy everything is right, only
 * slower.
 */
import * as c0 from './composite.ts';

export const COPIES: readonly { readonly block: typeof c0.block; readonly instruction: typeof c0.instruction }[] = [c0];
