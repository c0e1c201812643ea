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

/** What the checker does not understand yet, by the reason. */
const NOT_UNDERSTOOD: Readonly<Record<string, string>> = {
  'aliases that mention themselves':
    'builtins.isinstance builtins.issubclass inspect.getclasstree inspect.walktree unittest.case.TestCase.assertIsInstance ' +
    'unittest.case.TestCase.assertNotIsInstance',
  'functions of as many arguments as another has':
    'asyncio.base_events.BaseEventLoop.call_soon asyncio.base_events.BaseEventLoop.call_later ' +
    'asyncio.base_events.BaseEventLoop.call_at asyncio.base_events.BaseEventLoop.call_soon_threadsafe ' +
    'asyncio.base_events.BaseEventLoop.run_in_executor asyncio.events.AbstractEventLoop.call_soon ' +
    'asyncio.events.AbstractEventLoop.call_later asyncio.events.AbstractEventLoop.call_at ' +
    'asyncio.events.AbstractEventLoop.call_soon_threadsafe asyncio.events.AbstractEventLoop.run_in_executor',
  'modules that the interpreter does not have':
    '_frozen_importlib.importlib _frozen_importlib.ModuleSpec.__init__ _frozen_importlib.ModuleSpec.loader ' +
    'asyncio.ALL_COMPLETED asyncio.FIRST_COMPLETED asyncio.FIRST_EXCEPTION asyncio.tasks.ALL_COMPLETED ' +
    'asyncio.tasks.concurrent asyncio.tasks.FIRST_COMPLETED asyncio.tasks.FIRST_EXCEPTION ' +
    'logging.config._FormatterConfigurationTypedDict logging.config._DictConfigArgs.formatters',
  'forms of typing as values':
    'annotationlib.ForwardRef.evaluate builtins.type.__type_params__ types.FunctionType.__type_params__ ' +
    'typing.ParamSpecArgs.__new__ typing.ParamSpecKwargs.__new__ typing.get_origin typing.evaluate_forward_ref ' +
    'typing.TypeAliasType.__new__ typing.NewType.__supertype__ typing_extensions.evaluate_forward_ref ' +
    'typing_extensions.get_origin genericpath._AllowMissingType genericpath.ALLOW_MISSING os.path.ALLOW_MISSING ' +
    'os.path.realpath posixpath.ALLOW_MISSING posixpath.realpath',
  'containers of nobody knows what':
    'calendar.mdays warnings.onceregistry unittest.mock.FunctionTypes ast.ExtSlice.__new__ ast.Index.__new__ operator.itemgetter.__new__',
};

it('no name is Unknown', () => {
  const leaks = ALL_STUBS.flatMap((module) => leaksOf(stubModule(module)!, module));
  const known = new Set(Object.values(NOT_UNDERSTOOD).join(' ').split(' '));
  expect(leaks.filter((name) => !known.has(name))).toEqual([]);
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
