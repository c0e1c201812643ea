export { acos, asin, atan, atan2 } from './arc.ts';
export { exp, exp2, expm1 } from './exp.ts';
export { erf, erfc, gamma, lgamma } from './gamma.ts';
export { acosh, asinh, atanh, cosh, sinh, tanh } from './hyperbolic.ts';
export { log, log10, log1p, log2 } from './log.ts';
export { pow } from './pow.ts';
export { cbrt, hypot, norm } from './root.ts';
export { cos, sin, tan } from './trig.ts';
