/**
 * Runs of one isolate share compiled code, prepared closures and the built-in classes, and nothing that a program can change:
 * what one run does to the modules it has imported is not seen by the next, and nothing of it stays alive.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { Run, builtinsNamespace, compile, isFault } from '../../../core/mod.ts';

const MODULES = [
  'abc', 'ast', 'asyncio', 'collections', 'contextlib', 'copy', 'dataclasses', 'datetime', 'enum', 'functools', 'inspect', 'json',
  'json.encoder', 're', 'string', 'textwrap', 'types', 'typing', 'unittest', 'unittest.mock',
]; // prettier-ignore

/** Tells all that can be seen of the modules without calling anything of theirs, then uses some of them. */
const LOOK = `
import sys
def told(v):
    if isinstance(v, type):
        return ['class', v.__name__, [b.__name__ for b in v.__bases__], [(k, kind(x)) for k, x in sorted(type.__dict__['__dict__'].__get__(v).items())]]
    return kind(v)
def kind(v):
    f = getattr(v, '__func__', v)
    if type(f) is FunctionType:
        return ['def', f.__qualname__, f.__module__, repr(f.__defaults__), repr(f.__kwdefaults__), sorted(f.__dict__), f.__doc__]
    if type(v) in (int, str, float, bool, tuple, list, dict, set, frozenset):
        return [type(v).__name__, len(v) if hasattr(v, '__len__') else v, shown(v)]
    return type(v).__name__
def shown(v):
    text = repr(v)
    return text if ' at 0x' not in text else ''
FunctionType = type(told)
for module in modules:
    print(module.__name__, [(k, told(v)) for k, v in sorted(vars(module).items()) if k not in ('__builtins__', '_time')])
`;

const USE = `
from dataclasses import dataclass, field
from enum import Enum, auto, IntFlag
from functools import lru_cache, singledispatch
from typing import NamedTuple, get_type_hints
import json, re, textwrap, datetime, inspect, contextlib, collections
@dataclass(order=True)
class P:
    x: int
    y: list = field(default_factory=list)
class Color(Enum):
    RED = auto()
    BLUE = auto()
class F(IntFlag):
    A = 1
    B = 2
class N(NamedTuple):
    a: int
    b: str = 'x'
@contextlib.contextmanager
def ctx():
    yield 5
@singledispatch
def show(v): return 'any'
@show.register
def _(v: int): return 'int'
with ctx() as five: pass
print(P(1), P(1) < P(2), Color.RED, list(Color), F.A | F.B, N(1), get_type_hints(N), show(1), show(''), five)
print(json.dumps({'a': [1, 2.5, None]}, indent=1), json.loads('[1, {"b": "c"}]'), re.sub(r'(a)(b)', r'\\2\\1', 'abab'))
print(textwrap.fill('one two three', 8), datetime.timedelta(days=1), inspect.signature(ctx), collections.Counter('aab'))
`;

/** Classes and instances of its own go through the Python of modules. */
const MINE = `
import json, textwrap, contextlib
class A:
    def __init__(self): self.x = 1
class Encoder(json.JSONEncoder):
    def default(self, o): return o.x
class Wrapper(textwrap.TextWrapper):
    width = 3
with contextlib.suppress(ValueError): raise ValueError
print(json.dumps([A(), A()], cls=Encoder), Wrapper().wrap('a b c d'))
`;

/** Changes whatever can be changed of the modules, and fills their caches with objects of its own. */
const SPOIL = `
import sys
class Mine: pass
functions, classes, containers = [], [], []
seen = set()
def walk(v):
    if id(v) in seen: return
    seen.add(id(v))
    f = getattr(v, '__func__', v)
    if type(f) is type(walk): functions.append(f)
    elif isinstance(v, type) and v.__flags__ & 512 if hasattr(type, '__flags__') else isinstance(v, type): classes.append(v)
    elif type(v) in (list, dict, set): containers.append(v)
for module in modules:
    for v in list(vars(module).values()): walk(v)
for cls in list(classes):
    for v in list(type.__dict__['__dict__'].__get__(cls).values()): walk(v)
    try:
        cls.register(Mine)
    except Exception:
        pass
done = 0
for f in functions:
    f.spoilt = Mine()
    f.__doc__ = 'spoilt'
    f.__defaults__ = ('spoilt',) * len(f.__defaults__ or ())
    f.__kwdefaults__ = {k: 'spoilt' for k in f.__kwdefaults__ or ()}
    f.__name__ = f.__qualname__ = 'spoilt'
    done += 1
for cls in classes:
    for name in [*type.__dict__['__dict__'].__get__(cls)]:
        try:
            type.__setattr__(cls, name, 'spoilt')
            done += 1
        except Exception:
            pass
    try:
        type.__setattr__(cls, 'spoilt', Mine)
    except Exception:
        pass
for c in containers:
    c.clear()
for module in modules:
    for name in list(vars(module)):
        vars(module)[name] = Mine
print(done > 500)
`;

const imports = `import sys, ${MODULES.join(', ')}\nmodules = [sys.modules[name] for name in ${JSON.stringify(MODULES)}]\n`;

const LIMITS = { maxTicks: 50_000_000, maxMemory: 2 ** 28, maxAllocations: Infinity, maxOutputBytes: 2 ** 28 };

function run(source: string): { text: string; ticks: number; run: Run } {
  const code = compile(source, { known: (name) => builtinsNamespace().cells.has(name) });
  if (isFault(code)) throw new Error(code.message);
  const one = new Run(builtinsNamespace(), { limits: LIMITS });
  one.nameMain();
  const outcome = one.start(code);
  const output = one.takeOutput();
  expect(outcome.kind === 'error' ? outcome.exc.args : outcome.kind).toBe('completed');
  return { text: output.map(({ text }) => text).join(''), ticks: one.ticks, run: one };
}

describe('runs of one isolate', () => {
  it('do not see what another did to modules', () => {
    const before = [run(imports + LOOK), run(USE)];
    expect(before[0]!.text.length).toBeGreaterThan(100_000);
    expect(run(imports + USE + SPOIL).text).toMatch(/True\n$/);
    expect(run(imports + SPOIL).text).toBe('True\n');
    const after = [run(imports + LOOK), run(USE)];
    expect(after.map(({ text }) => text)).toEqual(before.map(({ text }) => text));
    expect(after.map(({ ticks }) => ticks)).toEqual(before.map(({ ticks }) => ticks));
  });

  it('leave nothing behind', async () => {
    setFlagsFromString('--expose-gc');
    const gc = runInNewContext('gc') as () => void;
    const runs: WeakRef<object>[] = [];
    const begin = (source: string): void => {
      const { run: one } = run(source);
      runs.push(new WeakRef(one.main), new WeakRef(one.modules));
    };
    for (const source of [MINE, USE, MINE, imports + USE + SPOIL, USE]) begin(source);
    await new Promise((resolve) => setTimeout(resolve, 10));
    gc();
    expect(runs.filter((ref) => ref.deref() !== undefined)).toEqual([]);
  });
});
