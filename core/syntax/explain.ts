import { type Fault, faultAt } from '../source/mod.ts';
import { type Tokens } from '../tokens/mod.ts';
export function explain(tokens: Tokens, mode: string, allowIncomplete: boolean): Fault {
  return tokens.fault ?? faultAt('SyntaxError', 'invalid syntax', { start: 0, end: 0 }, null);
}
