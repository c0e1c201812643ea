/** Values that cross between a program and its host, on every runtime. */
import { describe, expect, it } from 'vitest';
import {
  HostCallable,
  HostFloat,
  HostHandle,
  HostTuple,
  Monty,
  MontySession,
  MontyUsageError,
  runMontyAsync,
} from '../../platforms/module.ts';
import type { FileHost, FunctionSnapshot, FutureSnapshot, HostValue, MontyComplete } from '../../platforms/module.ts';
import { call, thrown } from './contract.ts';

const evaluate = (source: string, options: object = {}): HostValue => new Monty(source).run(options);
/** What Python has of a value: its type and repr. */
const given = (value: unknown): HostValue =>
  new Monty('[type(x).__name__, repr(x)]', { inputs: ['x'] }).run({ inputs: { x: value } });
const refused = (value: unknown): string =>
  thrown(() => given(value), MontyUsageError).exception.message.replace(/^the input x: (.*) can't cross to Python.*$/, '$1');

describe('to the host', () => {
  it('plain values', () => {
    expect(evaluate('[None, True, False, 1, -5, 1.5, "text", "é😀"]')).toEqual([
      null,
      true,
      false,
      1,
      -5,
      1.5,
      'text',
      'é😀',
    ]);
    expect(evaluate("[float('inf'), float('-inf'), -0.0]")).toEqual([Infinity, -Infinity, -0]);
    expect(Number.isNaN(evaluate("float('nan')"))).toBe(true);
  });

  it('ints of any size', () => {
    expect(evaluate('2**53 - 1')).toBe(9007199254740991);
    expect(evaluate('2**53')).toBe(9007199254740992n);
    expect(evaluate('-2**200')).toBe(-(2n ** 200n));
  });

  it('floats without a fraction, by option', () => {
    expect(evaluate('2.0')).toBe(2);
    expect(evaluate('[2.0, 2]', { markFloats: true })).toEqual([new HostFloat(2), 2]);
  });

  it('str as it is', () => {
    expect(evaluate("'\\ud800x'")).toBe('\ud800x');
  });

  it('containers', () => {
    expect(evaluate('[1, [2]]')).toEqual([1, [2]]);
    const tuple = evaluate('(1, (2,))') as HostTuple;
    expect(tuple).toBeInstanceOf(HostTuple);
    expect(Object.isFrozen(tuple)).toBe(true);
    expect([...tuple][1]).toBeInstanceOf(HostTuple);
    expect(evaluate("{'a': 1, 2: {'b': None}}")).toEqual(
      new Map<unknown, unknown>([
        ['a', 1],
        [2, new Map([['b', null]])],
      ]),
    );
    expect(evaluate('{1, 2}')).toEqual(new Set([1, 2]));
    expect(evaluate("frozenset('a')")).toEqual(new Set(['a']));
  });

  it('dicts as plain objects, by option, and then without a prototype', () => {
    const value = evaluate("{'a': 1, '__proto__': {'x': 2}}", { dictAsObject: true }) as Record<string, unknown>;
    expect(Object.getPrototypeOf(value)).toBe(null);
    expect(Object.getOwnPropertyNames(value)).toEqual(['a', '__proto__']);
    expect(evaluate("{'a': 1, 2: 3}", { dictAsObject: true })).toEqual(
      new Map<unknown, unknown>([
        ['a', 1],
        [2, 3],
      ]),
    );
  });

  it('keys of any characters, and keys of subclasses of str, are keys of plain objects', () => {
    const plain = { dictAsObject: true };
    expect(evaluate("{'😀': 1, 'a': {'🔥é': 2}}", plain)).toEqual({ '😀': 1, a: { '🔥é': 2 } });
    expect(evaluate("from enum import StrEnum\nclass C(StrEnum):\n  A = 'a'\n{C.A: 1, 'b': 2}", plain)).toEqual({ a: 1, b: 2 });
  });

  it('what is shared or holds itself', () => {
    const [a, b] = evaluate('x = [1]\n[x, x]') as [HostValue, HostValue];
    expect(a).toBe(b);
    const loop = evaluate('x = []\nx.append(x)\nx') as HostValue[];
    expect(loop[0]).toBe(loop);
    const map = evaluate("d = {}\nd['d'] = d\nd") as Map<string, unknown>;
    expect(map.get('d')).toBe(map);
  });

  it('what is nested too deeply', () => {
    let value = evaluate('x = []\nfor i in range(10000): x = [x]\nx') as HostValue;
    let depth = 0;
    for (; Array.isArray(value); depth++) value = value[0] as HostValue;
    expect(depth).toBe(200);
    expect(value).toEqual(new HostHandle('list', '<deeply nested>'));
  });

  it('instances of subclasses of plain types, as those', () => {
    expect(evaluate('class I(int): pass\nclass S(str): pass\nclass L(list): pass\n[I(3), S("s"), L([1])]')).toEqual([
      3,
      's',
      [1],
    ]);
  });

  it('ints as bigints, by option', () => {
    expect(evaluate('[1, True, 2.5, {3: 2**60}]', { intAsBigint: true })).toEqual([1n, true, 2.5, new Map([[3n, 2n ** 60n]])]);
  });

  it('aware datetimes as Dates, by option', () => {
    const source = `
from datetime import *
plus = timezone(timedelta(hours=2))
class Own(datetime): pass
[datetime(1970, 1, 2, tzinfo=UTC), datetime(2026, 3, 1, 12, 30, 0, 250999, plus), Own(1969, 12, 31, 23, 59, 59, 999000, tzinfo=UTC)]`;
    const dates = evaluate(source, { datetimeAsDate: true }) as unknown as Date[];
    expect(dates).toEqual([new Date(86400000), new Date('2026-03-01T10:30:00.250Z'), new Date(-1)]);
    const others = evaluate('from datetime import *\n[datetime(2026, 3, 1), date(2026, 3, 1), timedelta(1)]', { datetimeAsDate: true });
    expect((others as HostHandle[]).map(({ type, attributes }) => [type, Object.fromEntries(attributes)])).toEqual([
      ['datetime.datetime', { year: 2026, month: 3, day: 1, hour: 0, minute: 0, second: 0, microsecond: 0, tzinfo: null, fold: 0 }],
      ['datetime.date', { year: 2026, month: 3, day: 1 }],
      ['datetime.timedelta', { days: 1, seconds: 0, microseconds: 0 }],
    ]);
    const aware = evaluate('from datetime import *\ndatetime(1970, 1, 2, tzinfo=timezone(timedelta(hours=2)))') as HostHandle;
    expect((aware.attributes.get('tzinfo') as HostHandle).type).toBe('datetime.timezone');
  });

  it('everything else as a handle', () => {
    const source = `
class Point:
    def __init__(self, x): self.x = x; self.me = self
    def __repr__(self): raise SystemExit
[Point([1]), len, Point, ValueError('bad'), range(3), (i for i in []), ...]`;
    const handles = evaluate(source) as HostHandle[];
    expect(handles.every((handle) => handle instanceof HostHandle)).toBe(true);
    expect(handles.map((handle) => handle.type)).toEqual([
      'Point',
      'builtin_function_or_method',
      'type',
      'ValueError',
      'range',
      'generator',
      'ellipsis',
    ]);
    expect(handles[0]!.attributes.get('x')).toEqual([1]);
    expect(handles[0]!.attributes.get('me')).toBe(handles[0]);
    expect(handles[3]!.repr).toBe("ValueError('bad')");
    expect(handles[4]!.repr).toBe('range(0, 3)');
    expect(handles[6]!.repr).toBe('Ellipsis');
  });

  it('numbers that tell int from float are numbers for the package itself, too', async () => {
    const waiting = new Monty('import asyncio\nawait asyncio.sleep(50)').start({ os: { sleep: 'host' }, markFloats: true, intAsBigint: true }) as FutureSnapshot;
    expect(waiting.delay).toBe(50);
    const host: FileHost = {
      async: true,
      stat: async () => ({ isDirectory: false, size: 3, mtime: 0 }),
      list: async () => [],
      read: async (_path, offset, size) => new TextEncoder().encode('abc').slice(offset, offset + size),
    };
    const reading = new Monty("import time\ntime.sleep(0)\nopen('/data/a').read()");
    expect(await runMontyAsync(reading, { os: { sleep: 'real', files: { mounts: { '/data': { host } } } }, markFloats: true, intAsBigint: true })).toBe('abc');
    expect(Number(new HostFloat(2))).toBe(2);
  });

  it('paths and open files as handles, whose text the program gives', () => {
    const source = "import pathlib\npath = pathlib.Path('/tmp') / 'a'\n[path, str(path), open(path, 'w')]";
    const [path, text, file] = evaluate(source, { os: { files: { memory: { '/tmp/b': '' } } } }) as [HostHandle, string, HostHandle];
    expect([path.type, text, file.type]).toEqual(['PosixPath', '/tmp/a', '_io.TextIOWrapper']);
  });

  it('decimals with their repr, which is what they are', () => {
    const source = `
from decimal import Decimal, localcontext
class Price(Decimal):
    def __repr__(self): raise SystemExit
[Decimal('1.50'), Decimal('-Infinity'), Price(2), Decimal('1e9')]`;
    expect((evaluate(source) as HostHandle[]).map(({ repr }) => repr)).toEqual(["Decimal('1.50')", "Decimal('-Infinity')", '<Price object>', "Decimal('1E+9')"]);
    const asked = new Monty(`${source.split('\nclass')[0]}\nx = Decimal('0.1')\nf(x) + x`).start() as FunctionSnapshot;
    const before = asked.dump();
    expect((asked.args[0] as HostHandle).repr).toBe("Decimal('0.1')");
    expect(asked.dump()).toEqual(before);
    expect(((asked.resume({ returnValue: asked.args[0] }) as MontyComplete).output as HostHandle).repr).toBe("Decimal('0.2')");
  });
});

describe('from the host', () => {
  it('plain values', () => {
    expect(given(null)).toEqual(['NoneType', 'None']);
    expect(given(true)).toEqual(['bool', 'True']);
    expect(given(3)).toEqual(['int', '3']);
    expect(given(-0)).toEqual(['float', '-0.0']);
    expect(given(1.5)).toEqual(['float', '1.5']);
    expect(given(Infinity)).toEqual(['float', 'inf']);
    expect(given(new HostFloat(2))).toEqual(['float', '2.0']);
    expect(given(2n)).toEqual(['int', '2']);
    expect(given(-(2n ** 70n))).toEqual(['int', '-1180591620717411303424']);
    expect(given(2 ** 60)).toEqual(['float', '1.152921504606847e+18']);
    expect(given('a\ud800')).toEqual(['str', "'a\\ud800'"]);
  });

  it('bytes, copied', () => {
    const bytes = new Uint8Array([97, 0, 255]);
    expect(given(bytes)).toEqual(['bytes', "b'a\\x00\\xff'"]);
    expect(given(bytes.buffer)).toEqual(['bytes', "b'a\\x00\\xff'"]);
    const program = new Monty('f()\nx', { inputs: ['x'] });
    const result = program.run({ inputs: { x: bytes }, externalFunctions: { f: () => void bytes.fill(1) } });
    expect(result).toEqual(new Uint8Array([97, 0, 255]));
  });

  it('views and subclasses of bytes, copied without asking them', () => {
    class Bytes extends Uint8Array {
      slice(): never {
        throw new Error('ran');
      }
      static get [Symbol.species](): never {
        throw new Error('ran');
      }
    }
    expect(given(new Bytes([1, 2]))).toEqual(['bytes', "b'\\x01\\x02'"]);
    const memory = new Uint8Array([97, 98, 99, 100]);
    expect(given(memory.subarray(1, 3))).toEqual(['bytes', "b'bc'"]);
    const program = new Monty('f()\nx', { inputs: ['x'] });
    const view = typeof Buffer === 'undefined' ? memory : Buffer.from(memory.buffer);
    const result = program.run({ inputs: { x: view }, externalFunctions: { f: () => void memory.fill(0) } });
    expect(result).toEqual(new Uint8Array([97, 98, 99, 100]));
  });

  it('Dates, by option', () => {
    const program = new Monty('[repr(x), x.isoformat()]', { inputs: ['x'] });
    const x = new Date('2026-11-26T04:30:00.125Z');
    expect(program.run({ inputs: { x }, datetimeAsDate: true })).toEqual([
      'datetime.datetime(2026, 11, 26, 4, 30, 0, 125000, tzinfo=datetime.timezone.utc)',
      '2026-11-26T04:30:00.125000+00:00',
    ]);
    const echo = new Monty('f()').run({ externalFunctions: { f: () => [x, { x }] } as never, datetimeAsDate: true });
    expect(echo).toEqual([x, new Map([['x', x]])]);
    for (const bad of [new Date(NaN), new Date(8.64e15), new Date(-8.64e15)])
      expect(thrown(() => program.run({ inputs: { x: bad }, datetimeAsDate: true }), MontyUsageError).reason).toBe('value-refused');
    // A program that knows nothing of it has used nothing for it.
    expect(call(new Monty('f()', { inputs: ['x'] }).start({ inputs: { x }, datetimeAsDate: true })).usage.ticks).toBe(0);
  });

  it('containers', () => {
    expect(given([1, ['a']])).toEqual(['list', "[1, ['a']]"]);
    expect(given(HostTuple.of<HostValue>(1, HostTuple.of<HostValue>()))).toEqual(['tuple', '(1, ())']);
    expect(
      given(
        new Map<unknown, unknown>([
          [1, 'a'],
          ['b', []],
        ]),
      ),
    ).toEqual(['dict', "{1: 'a', 'b': []}"]);
    expect(given({ a: 1, b: { c: null } })).toEqual(['dict', "{'a': 1, 'b': {'c': None}}"]);
    expect(given(Object.assign(Object.create(null), { a: 1 }))).toEqual(['dict', "{'a': 1}"]);
    expect(given(JSON.parse('{"__proto__": 1}'))).toEqual(['dict', "{'__proto__': 1}"]);
    expect(given(new Set([3, 1]))).toEqual(['set', '{1, 3}']);
    const shared = [1];
    expect(given([shared, shared])).toEqual(['list', '[[1], [1]]']);
  });

  it('functions of the host, by name', () => {
    const program = new Monty('f(2)', { inputs: ['f'] });
    const ask = (n: number): number => n * 2;
    expect(program.run({ inputs: { f: new HostCallable('ask') }, externalFunctions: { ask } })).toBe(4);
  });

  it('nothing else, and nothing of the host runs', () => {
    let ran = false;
    const trap = {
      get x() {
        ran = true;
        return 1;
      },
    };
    expect(refused(undefined)).toBe('undefined');
    expect(refused(() => 1)).toBe('function');
    expect(refused(Symbol('s'))).toBe('symbol');
    expect(refused(trap)).toBe('a property with a getter');
    expect(refused([1, undefined])).toBe('undefined');
    // eslint-disable-next-line no-sparse-arrays
    expect(refused([1, , 2])).toBe('undefined');
    expect(refused(new Date(0))).toBe('a Date, without the option datetimeAsDate,');
    expect(refused(/x/)).toBe('an instance of a class');
    expect(refused(new (class Point {})())).toBe('an instance of a class');
    for (const promise of [Promise.resolve(1), Object.create(Promise.prototype)]) expect(refused(promise)).toBe('a promise');
    expect(refused(1n << 5_000_000n)).toBe('an int of more than 4194304 bits');
    for (const like of [Map, Set, Uint8Array, ArrayBuffer, Date]) {
      expect(refused(Object.create(like.prototype))).toBe('an instance of a class');
    }
    expect(refused(Object.create(HostFloat.prototype))).toBe('undefined');
    expect(refused(new DataView(new ArrayBuffer(1)))).toBe('an instance of a class');
    expect(refused(new Float64Array(1))).toBe('an instance of a class');
    expect(refused(Object(1))).toBe('an instance of a class');
    expect(refused(new Map([[[1], 2]]))).toBe('a set or mapping of such items');
    const loop: unknown[] = [];
    loop.push(loop);
    expect(refused(loop)).toBe('a value that holds itself');
    let deep: unknown = 1;
    for (let i = 0; i < 1000; i++) deep = [deep];
    expect(refused(deep)).toBe('a value nested more than 200 deep');
    expect(ran).toBe(false);
  });

  it('toJSON, valueOf and iterators of its own do not count', () => {
    const fail = (): never => {
      throw new Error('ran');
    };
    const odd = Object.assign(new Map([['a', 1]]), {
      entries: fail,
      [Symbol.iterator]: fail,
      toJSON: fail,
      valueOf: fail,
    });
    expect(given(odd)).toEqual(['dict', "{'a': 1}"]);
  });
});

describe('a handle', () => {
  const source = 'class Box:\n    pass\nbox = Box()\nbox.n = 1\nback = keep(box)\nback is box';

  it('comes back as the object that it was', () => {
    expect(new Monty(source).run({ externalFunctions: { keep: (box: HostHandle) => box } })).toBe(true);
  });

  it('belongs to its program', () => {
    const session = new MontySession();
    const box = call(session.feedStart(source)).args[0]!;
    const other = new Monty('x', { inputs: ['x'] });
    expect(thrown(() => other.run({ inputs: { x: box } }), MontyUsageError).exception.message).toBe(
      "the input x: a handle of another program can't cross to Python",
    );
    call(session.pending).resume({ returnValue: box });
    expect(session.feedRun('same is box', { inputs: { same: box } })).toBe(true);
    expect(refused(new HostHandle('Box', '<Box>'))).toBe('a handle of another program');
  });
});
