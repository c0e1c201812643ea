/**
 * Builtins given objects whose every special method is in Python: each row must end in a value or an exception. (That a row
 * without Python of its own never leaves the work to it, the type of rows says: core/values/rows.ts.)
 */
import { expect, it } from 'vitest';
import { loadSubject } from '../python/subject.ts';

/** An object for each protocol, and callers that try a function with them. */
const PRELUDE = `
class Any:
    def __index__(self): return 1
    def __int__(self): return 1
    def __float__(self): return 1.5
    def __complex__(self): return 1j
    def __bytes__(self): return b'ab'
    def __str__(self): return 'ab'
    def __repr__(self): return 'ab'
    def __format__(self, spec): return 'ab'
    def __bool__(self): return True
    def __len__(self): return 2
    def __iter__(self):
        yield 1
        yield 2
    def __getitem__(self, i): return i
    def __contains__(self, x): return True
    def __eq__(self, o): return True
    def __lt__(self, o): return True
    def __hash__(self): return 1
    def __call__(self, *args): return 1
    def __round__(self, n=None): return 1
    def __add__(self, o): return self
    def __radd__(self, o): return self
    def keys(self): return ['a']
    def __reversed__(self): return iter([2, 1])
    def __next__(self): raise StopIteration
class Key:
    def __hash__(self): return 1
    def __eq__(self, o): return True
class Pairs:
    def __iter__(self):
        yield Key(), 1
class Texts:
    def __iter__(self):
        yield 'a'
        yield b'b'
class Str(str):
    def __str__(self): return 'S'
    def __eq__(self, o): return True
    __hash__ = str.__hash__
    def __iter__(self): return iter('xy')
class Int(int):
    def __index__(self): return 2
    def __eq__(self, o): return True
    __hash__ = int.__hash__
    def __int__(self): return 2
    def __bool__(self): return True
class Meta(type):
    def __eq__(self, o): return True
    def __hash__(self): return 1
    def __repr__(self): return 'ab'
class Metal(metaclass=Meta): pass
a, p, t, s, i = Any(), Pairs(), Texts(), Str('a'), Int(1)
POSITIONAL = [(), (a,), (p,), (t,), (s,), (i,), (a, a), ('a', a), (1, a), (b'a', a), ('a', 'b', a), (b'a', b'b', a), (a, 'a'),
    (a, 1), ('a', a, a), (1, a, a), (a, a, a), ([a],), ((a, a),), ({a: a},), (slice(a, a, a),), (slice(0, 1), t), (0, a),
    (None, a), ((s, s),), (s, s, s), (i, i), (a, a, a, a)]
KEYWORDS = ['key', 'reverse', 'default', 'sep', 'maxsplit', 'keepends', 'tabsize', 'count', 'signed', 'start', 'strict',
    'ndigits', 'mod', 'base', 'bytes_per_sep']
def calls(f):
    for args in POSITIONAL:
        try: f(*args)
        except Exception: pass
    for name in KEYWORDS:
        for args in ((), ([3, a, 1],), ('a',), (b'a',)):
            try: f(*args, **{name: a})
            except Exception: pass
def methods(make):
    for name in dir(type(make())):
        if name not in ('__class__', '__init_subclass__', '__subclasshook__'):
            try: f = getattr(make(), name)
            except Exception: continue
            calls(f)
`;

const OBJECTS = [
  '5', 'Int(5)', 'True', '1.5', '1j', "'abab'", "Str('ab')", "b'abab'", "bytearray(b'abab')", "memoryview(bytearray(b'abab'))",
  '[1, 2]', '[a, 1, Any()]', '(1, 2)', '(a, Any())', '{1: 2}', '{a: Any()}', '{1, 2}', '{Key(), a}', 'frozenset([a])', 'range(5)',
  'slice(a, a, a)', '{a: 2}.keys()', '{1: Any()}.values()', '{a: Any()}.items()', 'None', 'object()', '{1: 2}.keys().mapping',
  'ValueError(a)', 'OSError(2, a)', "ExceptionGroup('g', [ValueError()])", 'iter([1])', "iter('ab')", 'iter({1: 2})', 'enumerate(a)',
  'zip(a, a)', 'map(a, a)', 'filter(a, a)', 'reversed([1, 2])', 'iter(a)', 'iter(a, 5)', 'list[int]', 'list[a]', 'Metal | int', 'property(a)', 'staticmethod(a)',
  "type(a).__dict__['__eq__']", "int.__dict__['real']", 'a.__eq__', "memoryview(b'ab').cast('c')", 'frozenset([Key(), (Key(), 1)])',
]; // prettier-ignore

const FUNCTIONS = [
  'abs', 'all', 'any', 'ascii', 'bin', 'callable', 'chr', 'divmod', 'format', 'getattr', 'hasattr', 'hash', 'hex', 'id', 'isinstance',
  'issubclass', 'iter', 'len', 'max', 'min', 'next', 'oct', 'ord', 'pow', 'repr', 'round', 'sorted', 'sum', 'vars', 'dir', 'int', 'str',
  'bytes', 'bytearray', 'memoryview', 'list', 'tuple', 'dict', 'set', 'frozenset', 'range', 'slice', 'bool', 'float', 'complex', 'type',
  'property', 'enumerate', 'zip', 'map', 'filter', 'reversed', 'int.from_bytes', 'bytes.fromhex', 'dict.fromkeys', 'str.maketrans',
  'bytes.maketrans', 'float.fromhex', 'float.from_number', 'complex.from_number',
]; // prettier-ignore

it('every row ends, whatever Python code its arguments run', async () => {
  const subject = await loadSubject();
  const failures: string[] = [];
  for (const call of [...OBJECTS.map((o) => `methods(lambda: ${o})`), ...FUNCTIONS.map((f) => `calls(${f})`)]) {
    const { ended, detail, traceback } = subject.run(PRELUDE + call, {
      scriptName: 'bails.py',
      hosts: [],
      callHost: () => ({ raises: { type: 'NameError', message: '' } }),
      limits: { maxTicks: 5_000_000 },
    });
    if (ended !== 'ok' || traceback !== null)
      failures.push(`${call}: ${ended} ${detail.split('\n')[0]!}${traceback ?? ''}`);
  }
  expect(failures).toEqual([]);
});
