/** The stubs: Python texts whose every name has a type, for every name that the interpreter has. */
import { describe, expect, it } from 'vitest';
import { isFault, Text } from '../../../core/source/mod.ts';
import { parse } from '../../../core/syntax/mod.ts';
import { check } from '../../../core/check/mod.ts';
import { stubModule } from '../../../core/check/modules.ts';
import { bodyOf } from '../../../core/check/scopes.ts';
import type { Scope } from '../../../core/check/scopes.ts';
import { ALL_STUBS, STUB_MODULES, stubText } from '../../../core/check/stubs/stubs.ts';
import { publicType } from '../../../core/check/symbols.ts';
import type { Type } from '../../../core/check/types.ts';
import { ours } from '../../../scripts/stubs/surface.ts';

it.each(ALL_STUBS)('%s is Python', (module) => {
  expect(isFault(parse(new Text(`${module}.pyi`, stubText(module)!), 'exec'))).toBe(false);
});

it('no name is Unknown', () => {
  expect(ALL_STUBS.flatMap((module) => leaksOf(stubModule(module)!, module))).toEqual([]);
});

function leaksOf(scope: Scope, path: string): string[] {
  return scope.names().flatMap((name) => {
    const symbol = scope.find(name);
    if (symbol === undefined) return [`${path}.${name} is not there`];
    const inside = symbol.bindings.flatMap(({ node }) =>
      node.kind === 'ClassDef' ? leaksOf(bodyOf(node, scope), `${path}.${name}`) : [],
    );
    return [...(leaks(publicType(scope, symbol)) ? [`${path}.${name}`] : []), ...inside];
  });
}

/** UNKNOWN where `Any` was not written. */
function leaks(type: Type): boolean {
  switch (type.kind) {
    case 'unknown':
      return !type.explicit;
    case 'union':
      return type.members.some(leaks);
    case 'instance':
      return (type.items ?? type.args).some(leaks);
    case 'function':
      return type.signatures.some(
        (one) => one.params.some((param) => param.annotated && leaks(param.type)) || leaks(one.returns),
      );
    default:
      return false;
  }
}

/** Words, and functions that unittest.case imports for itself. */
const NO_NAMES = new Set(['None', 'True', 'False', 'sorted_list_difference', 'unorderable_list_difference']);

describe('what the interpreter has passes the check', () => {
  const options = { fileName: 'main.py', budget: 10_000_000 };
  for (const [module, { names, exported }] of ours()) {
    if (!STUB_MODULES.has(module) || module === '__future__') continue;
    it(module, () => {
      const known = [...names.keys()].filter((name) => exported.has(name) && !NO_NAMES.has(name));
      const lines = known.map((name) => `from ${module} import ${name} as _`);
      const found = check(`import ${module}\n${lines.join('\n')}\n`, options);
      expect(found.map(({ message }) => message)).toEqual([]);
    });
  }
});

it('what it does not have fails, with what to use instead', () => {
  const hints = (source: string): (string | undefined)[] =>
    check(source, { fileName: 'main.py', budget: 1_000_000 }).map(({ rule, hint }) => `${rule}: ${hint}`);
  expect(hints('import requests')).toEqual([expect.stringMatching(/^unresolved-import: .*host/)]);
  expect(hints('from yaml import safe_load')).toEqual([expect.stringMatching(/^unresolved-import: .*json/)]);
  expect(hints('math.sqrt(2)')).toEqual(['unresolved-reference: `import math` is missing']);
  expect(hints('import math\nmath.sqroot(2)')).toEqual([expect.stringContaining('`sqrt`')]);
});
