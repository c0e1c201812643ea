/**
 * What snapshots say of the native part of the package: functions by module and name, methods by class and name, kinds of
 * objects by their fields. What a release had of it must stay as long as its snapshots are read
 * (tests/snapshots/natives.ts, which `npm run hashes -- --release` writes).
 */
import '../core/mod.ts';
import { builtinFunctions } from '../core/library/builtins/mod.ts';
import { contentsOf, moduleNamed, moduleNames } from '../core/library/modules.ts';
import { builtinClasses } from '../core/values/classes.ts';
import { kinds } from '../core/values/kinds.ts';
import type { FieldType } from '../core/values/kinds.ts';
import { PyBuiltin } from '../core/values/rows.ts';

/** By module, class or tag: names of functions, of methods, or of fields with their types, in their order. */
export interface Natives {
  readonly functions: ReadonlyMap<string, readonly string[]>;
  readonly methods: ReadonlyMap<string, readonly string[]>;
  readonly kinds: ReadonlyMap<string, readonly string[]>;
}

/** Those of this release. */
export function natives(): Natives {
  const functions = new Map<string, string[]>();
  const add = ({ module, name }: PyBuiltin): void => {
    const names = functions.get(module!) ?? [];
    functions.set(module!, names);
    if (!names.includes(name)) names.push(name);
  };
  builtinFunctions().forEach(add);
  for (const name of moduleNames()) {
    const { functions: named = [], unnamed = [] } = contentsOf(moduleNamed(name)!);
    named.forEach(add);
    unnamed.forEach(add);
  }
  return {
    functions,
    methods: new Map(
      builtinClasses().map((cls) => [
        cls.full,
        [...cls.own()].filter(([, { v }]) => v instanceof PyBuiltin).map(([name]) => name),
      ]),
    ),
    kinds: new Map(
      [...kinds()].map(([tag, { fields }]) => [tag, fields.map(([name, type]) => `${name}:${typeName(type)}`)]),
    ),
  };
}

function typeName(type: FieldType): string {
  return typeof type === 'string' ? type : type.map((cls) => cls?.name ?? 'None').join('|');
}

/** Both, each name once. */
export function united(a: Natives, b: Natives): Natives {
  const both = (
    x: ReadonlyMap<string, readonly string[]>,
    y: ReadonlyMap<string, readonly string[]>,
  ): Map<string, string[]> =>
    new Map(
      [...new Set([...x.keys(), ...y.keys()])].map((key) => [
        key,
        [...new Set([...(x.get(key) ?? []), ...(y.get(key) ?? [])])],
      ]),
    );
  return {
    functions: both(a.functions, b.functions),
    methods: both(a.methods, b.methods),
    kinds: both(a.kinds, b.kinds),
  };
}

/** What `was` has and `is` has not: a name, or a field in another place or of another type. */
export function lost(was: Natives, is: Natives): string[] {
  const names = (x: Natives['functions'], y: Natives['functions'], mark: string): string[] =>
    [...x].flatMap(([key, all]) =>
      all.filter((name) => y.get(key)?.includes(name) !== true).map((name) => `${key}${mark}${name}`),
    );
  const fields = [...was.kinds].flatMap(([tag, all]) => {
    const now = is.kinds.get(tag);
    const added = now?.slice(all.length) ?? [];
    return now !== undefined &&
      all.every((field, i) => now[i] === field) &&
      added.every((field) => field.endsWith(':later'))
      ? []
      : [tag];
  });
  return [...names(was.functions, is.functions, ':'), ...names(was.methods, is.methods, '.'), ...fields];
}

/** The text of tests/snapshots/natives.ts. */
export function nativesFile({ functions, methods, kinds: fields }: Natives): string {
  const part = (name: keyof Natives, rows: Natives['functions']): string =>
    [
      `  ${name}: new Map(`,
      '    rows(`',
      ...[...rows].filter(([, names]) => names.length > 0).map(([key, names]) => `${key}: ${names.join(' ')}`),
      '`),',
      '  ),',
    ].join('\n');
  return [
    '/** What released snapshots say of the native part of the package (scripts/natives.ts), written by `npm run hashes -- --release`. */',
    "import type { Natives } from '../../scripts/natives.ts';",
    '',
    'export const released: Natives = {',
    part('functions', functions),
    part('methods', methods),
    part('kinds', fields),
    '};',
    '',
    'function rows(text: string): [string, string[]][] {',
    '  return text',
    '    .trim()',
    "    .split('\\n')",
    "    .map((line) => line.split(': ', 2) as [string, string])",
    "    .map(([key, names]) => [key, names.split(' ')]);",
    '}',
    '',
  ].join('\n');
}
