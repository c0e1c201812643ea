/*
 * The rules: their codes are those of ty, with ty's default severities. Rules that ty ignores by default are not here.
 */
import type { Severity } from './diagnostic.ts';

const ERRORS = [
  'invalid-syntax',
  'unresolved-reference',
  'unresolved-import',
  'unresolved-attribute',
  'missing-argument',
  'unknown-argument',
  'too-many-positional-arguments',
  'parameter-already-assigned',
  'positional-only-parameter-as-kwarg',
  'invalid-argument-type',
  'invalid-assignment',
  'invalid-attribute-access',
  'invalid-return-type',
  'invalid-parameter-default',
  'invalid-type-form',
  'invalid-context-manager',
  'invalid-raise',
  'invalid-exception-caught',
  'invalid-base',
  'dataclass-field-order',
  'invalid-key',
  'invalid-await',
  'missing-typed-dict-key',
  'no-matching-overload',
  'not-iterable',
  'not-subscriptable',
  'call-non-callable',
  'unsupported-operator',
  'index-out-of-bounds',
  'invalid-yield',
  'type-assertion-failure',
] as const;

const WARNINGS = ['unresolved-global', 'unused-awaitable', 'deprecated', 'redundant-cast'] as const;

const INFOS = ['revealed-type'] as const;

export type Rule = (typeof ERRORS)[number] | (typeof WARNINGS)[number] | (typeof INFOS)[number];

/** What a run raises, and the rules whose findings it would raise for. */
const RAISED: readonly (readonly [exception: RegExp, rules: RegExp])[] = [
  [/^TypeError$/, /argument|operator|overload|^not-|callable|await|manager|invalid-(assignment|base|raise)/],
  [/^(AttributeError|FrozenInstanceError)$/, /attribute|invalid-assignment/],
  [/^(NameError|UnboundLocalError)$/, /reference/],
  [/^ValueError$/, /invalid-assignment/],
  [/^KeyError$/, /key/],
  [/^IndexError$/, /bounds/],
];

/** Whether one of these exceptions is what a finding of a rule leads to. */
export function raises(rule: string, exceptions: readonly string[]): boolean {
  return exceptions.some((name) => RAISED.some(([exception, rules]) => exception.test(name) && rules.test(rule)));
}

/** Every rule with its default severity. */
export const RULES: ReadonlyMap<Rule, Severity> = new Map<Rule, Severity>([
  ...ERRORS.map((rule) => [rule, 'error'] as const),
  ...WARNINGS.map((rule) => [rule, 'warning'] as const),
  ...INFOS.map((rule) => [rule, 'info'] as const),
]);
