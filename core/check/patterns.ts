/*
 * Patterns of `match`: each takes a part of the subject, binds names to what it found, and leaves the rest to the next.
 */

import type * as ast from '../syntax/mod.ts';
import { literalOf, tupleOf } from './annotations.ts';
import { baseNamed, shapeOf } from './classes.ts';
import type { Context } from './context.ts';
import { infer, iterated } from './expressions.ts';
import { fieldsOf } from './fields.ts';
import { attribute, textsIn } from './members.ts';
import { instanceNamed, isBuiltin } from './modules.ts';
import { chosen, classesIn, equalPart, instancePart } from './parts.ts';
import { quietly, report } from './session.ts';
import { bindName } from './targets.ts';
import type { Class, Type } from './types.ts';
import { mapUnion, membersOf, NEVER, union, UNKNOWN } from './types.ts';

interface Matched {
  /** What the subject can be where the pattern matches. */
  readonly yes: Type;
  /** What is left where it does not. */
  readonly no: Type;
}

/** Matches a pattern, and binds its names in the environment. */
export function matchPattern(pattern: ast.Pattern, subject: Type, context: Context): Matched {
  switch (pattern.kind) {
    case 'MatchValue': {
      const value = infer(pattern.value, context);
      // Nothing is known of an object but what it equals.
      const known = mapUnion(subject, (one) => (isBuiltin(one, 'object') ? value : one));
      if (value.kind !== 'literal') return { yes: known, no: subject };
      return {
        yes: mapUnion(known, (one) => chosen(equalPart(one, value, true, false), [value])),
        no: mapUnion(subject, (one) => equalPart(one, value, false, false)),
      };
    }
    case 'MatchSingleton': {
      const value = literalOf(pattern.value);
      return {
        yes: mapUnion(subject, (one) => equalPart(one, value, true, true)),
        no: mapUnion(subject, (one) => equalPart(one, value, false, true)),
      };
    }
    case 'MatchAs': {
      const found =
        pattern.pattern === null
          ? { yes: subject, no: NEVER as Type }
          : matchPattern(pattern.pattern, subject, context);
      if (pattern.name !== null) capture(pattern, pattern.name, found.yes, context);
      return found;
    }
    case 'MatchOr': {
      let rest = subject;
      const parts: Type[] = [];
      for (const one of pattern.patterns) {
        const found = matchPattern(one, rest, context);
        parts.push(found.yes);
        rest = found.no;
      }
      return { yes: union(parts), no: rest };
    }
    case 'MatchStar':
      if (pattern.name !== null) capture(pattern, pattern.name, subject, context);
      return { yes: subject, no: NEVER };
    case 'MatchSequence':
      return sequence(pattern, subject, context);
    case 'MatchMapping':
      return mapping(pattern, subject, context);
    case 'MatchClass':
      return classPattern(pattern, subject, context);
  }
}

function capture(node: ast.Pattern, name: string, type: Type, context: Context): void {
  const held = type.kind === 'never' ? UNKNOWN : type;
  const binding = context.scope.byNode.get(node);
  if (binding !== undefined) binding.type = binding.type === null ? held : union([binding.type, held]);
  if (context.env !== null && !context.scope.globals.has(name) && !context.scope.nonlocals.has(name))
    bindName(context, name, held);
}

/** Patterns that match whatever comes. */
function isOpen(pattern: ast.Pattern): boolean {
  if (pattern.kind === 'MatchAs') return pattern.pattern === null || isOpen(pattern.pattern);
  return pattern.kind === 'MatchStar';
}

// ---- sequences and mappings

function sequence(pattern: ast.MatchSequence, subject: Type, context: Context): Matched {
  const { patterns } = pattern;
  const star = patterns.findIndex((one) => one.kind === 'MatchStar');
  const columns: Type[][] = patterns.map(() => []);
  const yes: Type[] = [];
  const no: Type[] = [];
  for (const one of membersOf(subject)) {
    const items = one.kind === 'instance' && one.items !== undefined && one.rest! < 0 ? one.items : null;
    if (items !== null) {
      const least = star < 0 ? patterns.length : patterns.length - 1;
      if (items.length < least || (star < 0 && items.length > least)) {
        no.push(one);
        continue;
      }
      const parts = star < 0 ? patterns.map((each, i) => quietly(() => matchPattern(each, items[i]!, context))) : [];
      if (parts.some((each) => each.yes.kind === 'never')) {
        no.push(one);
        continue;
      }
      const extra = items.length - least;
      patterns.forEach((_, i) => {
        if (i === star) columns[i]!.push(union(items.slice(i, i + extra)));
        else columns[i]!.push(items[star >= 0 && i > star ? i + extra - 1 : i]!);
      });
      yes.push(one);
      const left = parts.filter((each) => each.no.kind !== 'never');
      if (left.length === 1) no.push(tupleOf(items.map((item, i) => (parts[i] === left[0] ? left[0]!.no : item))));
      else if (star < 0 ? left.length > 0 : !patterns.every(isOpen)) no.push(one);
      continue;
    }
    if (!canBe(one, NO_SEQUENCES)) {
      no.push(one);
      continue;
    }
    const item =
      one.kind === 'unknown'
        ? UNKNOWN
        : baseNamed(one, 'Sequence') !== null
          ? (iterated(one, pattern, context) ?? UNKNOWN)
          : UNKNOWN;
    for (const column of columns) column.push(item);
    yes.push(one);
    no.push(one);
  }
  patterns.forEach((one, i) => {
    const item = union(columns[i]!);
    matchPattern(
      one,
      one.kind === 'MatchStar' ? instanceNamed('list', [item.kind === 'never' ? UNKNOWN : item]) : item,
      context,
    );
  });
  return { yes: union(yes), no: union(no) };
}

const VALUES = 'str bytes int float bool set NoneType ';
const NO_SEQUENCES: ReadonlySet<string> = new Set(`${VALUES}bytearray dict frozenset`.split(' '));
const NO_MAPPINGS: ReadonlySet<string> = new Set(`${VALUES}list tuple`.split(' '));

/** Whether a value may be more than what is no sequence, or no mapping. */
function canBe(type: Type, others: ReadonlySet<string>): boolean {
  if (type.kind === 'instance') return !others.has(type.cls.name);
  return !/^(literal|function|class|module)$/.test(type.kind);
}

function mapping(pattern: ast.MatchMapping, subject: Type, context: Context): Matched {
  const yes = membersOf(subject).filter((one) => canBe(one, NO_MAPPINGS));
  pattern.keys.forEach((key, i) => {
    const type = infer(key, context);
    const values = yes.map((one) => valueOf(one, type));
    matchPattern(pattern.patterns[i]!, values.length === 0 ? UNKNOWN : union(values), context);
  });
  if (pattern.rest !== null) capture(pattern, pattern.rest, instanceNamed('dict', [UNKNOWN, UNKNOWN]), context);
  return { yes: union(yes), no: subject };
}

function valueOf(one: Type, key: Type): Type {
  if (one.kind !== 'instance') return UNKNOWN;
  if (shapeOf(one.cls).flavor === 'typeddict') {
    return key.kind === 'literal'
      ? (fieldsOf(one.cls)?.find((each) => each.name === key.value)?.type ?? UNKNOWN)
      : UNKNOWN;
  }
  return baseNamed(one, 'Mapping')?.args[1] ?? UNKNOWN;
}

// ---- classes

const SELF_MATCHING: ReadonlySet<string> = new Set(
  'bool bytearray bytes dict float frozenset int list set str tuple'.split(' '),
);

function classPattern(pattern: ast.MatchClass, subject: Type, context: Context): Matched {
  const type = infer(pattern.cls, context);
  const classes = classesIn(type);
  if (classes === null) {
    for (const one of [...pattern.patterns, ...pattern.kwd_patterns]) matchPattern(one, UNKNOWN, context);
    return { yes: UNKNOWN, no: subject };
  }
  let yes = mapUnion(subject, (one) => instancePart(one, classes, true));
  const without = mapUnion(subject, (one) => instancePart(one, classes, false));
  const [cls] = classes;
  const parts: Matched[] = [];
  const names = pattern.patterns.length > 0 && classes.length === 1 ? positions(cls!) : [];
  const most = names === 'self' ? 1 : (names?.length ?? Infinity);
  if (names !== null && classes.length === 1 && pattern.patterns.length > most) {
    const message = `Too many positional patterns for class \`${cls!.name}\`: expected ${most}, got ${pattern.patterns.length}`;
    report('too-many-positional-arguments', pattern.patterns[most]!, message);
  }
  pattern.patterns.forEach((one, i) => {
    if (i === 0 && names === 'self') {
      const found = matchPattern(one, yes, context);
      yes = found.yes;
      parts.push(found);
      return;
    }
    const name = names === 'self' || names === null ? undefined : names[i];
    parts.push(matchPattern(one, name === undefined ? UNKNOWN : partOf(yes, name), context));
  });
  pattern.kwd_patterns.forEach((one, i) => {
    parts.push(matchPattern(one, partOf(yes, pattern.kwd_attrs[i]!), context));
  });
  const open =
    [...pattern.patterns, ...pattern.kwd_patterns].every(isOpen) ||
    (parts.length > 0 && parts.every((one) => one.no.kind === 'never'));
  return { yes, no: open ? without : subject };
}

function partOf(type: Type, name: string): Type {
  return union(membersOf(type).map((one) => attribute(one, name) ?? UNKNOWN));
}

/** The attributes of positional patterns. */
function positions(cls: Class): readonly string[] | 'self' | null {
  const { flavor, mro } = shapeOf(cls);
  if (cls.builtin && SELF_MATCHING.has(cls.name)) return 'self';
  const owner = mro.find((one) => one.cls.scope.find('__match_args__') !== undefined);
  if (owner !== undefined) {
    const names = textsIn(owner.cls, '__match_args__');
    return names === null || names.includes(null) ? null : (names as string[]);
  }
  if (flavor !== 'dataclass' && flavor !== 'namedtuple') return null;
  return (
    fieldsOf(cls)
      ?.filter((one) => one.init && !one.keywordOnly)
      .map((one) => one.name) ?? null
  );
}
