/**
 * The host functions that cases may call, on our side. `tests/oracle/hosts.py` says the same in Python, and a test
 * compares the two.
 */
import { HostFloat } from '../../core/mod.ts';

/** What a host function answers: a value, an exception by name, or either of them when every task waits. */
export type HostAnswer =
  { value: unknown; later?: boolean } | { raises: { type: string; message: string }; later?: boolean };

type Host = (...args: never[]) => HostAnswer;

const table: ReadonlyMap<string, Host> = new Map<string, Host>([
  ['fetch', (url: string) => ({ value: `body of ${url}` })],
  ['now', () => ({ value: 1700000000.5 })],
  ['ask', (question: string) => ({ value: `answer to ${question}` })],
  ['add', (a: Summand, b: Summand) => ({ value: sum(a, b) })],
  ['echo', (x: unknown) => ({ value: x })],
  ['fail', (type: string, message: string) => ({ raises: { type, message } })],
  ['afetch', (url: string) => ({ value: `body of ${url}`, later: true })],
  ['aecho', (x: unknown) => ({ value: x, later: true })],
  ['afail', (type: string, message: string) => ({ raises: { type, message }, later: true })],
]);

type Summand = number | bigint | string | HostFloat;

/** As Python adds them: texts, ints of any size, else floats. */
function sum(a: Summand, b: Summand): Summand {
  if (typeof a === 'string' || typeof b === 'string') return `${a}${b}`;
  const total = Number(a) + Number(b);
  const whole = [a, b].every((x) => typeof x === 'number' ? Number.isInteger(x) : !(x instanceof HostFloat));
  if (!whole) return new HostFloat(total);
  return Number.isSafeInteger(total) ? total : BigInt(a as bigint) + BigInt(b as bigint);
}

/** Every host function's name. */
export const hostNames: readonly string[] = [...table.keys()];

/** Call a host function by name. */
export function callHost(name: string, args: readonly unknown[]): HostAnswer {
  const host = table.get(name);
  if (host === undefined) return { raises: { type: 'NameError', message: `name '${name}' is not defined` } };
  return host(...(args as never[]));
}
