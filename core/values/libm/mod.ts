export { exp, exp2, expm1 } from './exp.ts';
export { log, log10, log1p, log2 } from './log.ts';
export { pow } from './pow.ts';
