/*
 * Random values of the host against the boundary: each is accepted, or refused with a typed error, and none of its code runs.
 *
 *   npm run fuzz:boundary -- [--count N] [--seed N]
 */
import {
  ClassInstance,
  FunctionSnapshot,
  HostCallable,
  HostFloat,
  HostTuple,
  Monty,
  MontySession,
  MontyUsageError,
} from '../../platforms/module.ts';
import { TELLS_PROXIES, isPromise } from '../../platforms/boundary.ts';

export interface Tally {
  accepted: number;
  refused: number;
}

/** xorshift32. */
function random(seed: number): () => number {
  let x = seed | 0 || 1;
  return () => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    return (x >>> 0) / 2 ** 32;
  };
}

class Values {
  /** What has run that must not. */
  readonly ran: string[] = [];
  private readonly next: () => number;
  private readonly made: unknown[] = [];

  constructor(seed: number) {
    this.next = random(seed);
  }

  value(depth: number = 0): unknown {
    const v = this.fresh(depth);
    this.made.push(v);
    if (this.made.length > 30) this.made.shift();
    return v;
  }

  private pick<T>(items: readonly T[]): T {
    return items[Math.floor(this.next() * items.length)]!;
  }

  private trap(what: string): () => never {
    return () => {
      this.ran.push(what);
      throw new Error(what);
    };
  }

  private fresh(depth: number): unknown {
    const kind = this.next();
    if (kind < 0.25) return this.primitive();
    if (kind < 0.5 && depth < 6) return this.container(depth + 1);
    if (kind < 0.55) return this.made.length > 0 ? this.pick(this.made) : null;
    if (kind < 0.7) return this.object(depth);
    if (kind < 0.8) return TELLS_PROXIES ? this.proxy(depth) : null;
    if (kind < 0.9) return this.known(depth);
    return this.fake();
  }

  private primitive(): unknown {
    return this.pick<() => unknown>([
      () => null,
      () => undefined,
      () => true,
      () => Math.floor(this.next() * 1e6) - 5e5,
      () => this.next() * 1e300,
      () => this.pick([NaN, Infinity, -0, 2 ** 53, -(2 ** 53), Number.MIN_VALUE]),
      () => BigInt(Math.floor(this.next() * 1e15)) ** BigInt(Math.floor(this.next() * 20)),
      () => (this.next() < 0.01 ? 1n << 5_000_000n : -(1n << 64n)),
      () => String.fromCharCode(...Array.from({ length: 5 }, () => Math.floor(this.next() * 65536))),
      () => (this.next() < 0.01 ? 'x'.repeat(1_000_000) : '\ud800'),
      () => Symbol('s'),
      () => Symbol.iterator,
      () => this.trap('function'),
      () => class {},
      () => async () => this.trap('async function')(),
      () => function* () {}, // prettier-ignore
    ])();
  }

  private container(depth: number): unknown {
    const items = Array.from({ length: Math.floor(this.next() * 5) }, () => this.value(depth));
    const pairs = items.map((v, i): [unknown, unknown] => [this.next() < 0.3 ? v : `k${i}`, v]);
    return this.pick<() => unknown>([
      () => items,
      () => HostTuple.from(items as never[]),
      () => new Map(pairs),
      () => new Set(items),
      () => Object.fromEntries(pairs.map(([, v], i) => [this.pick(['a', '__proto__', 'then', 'constructor', `k${i}`]), v])),
      () => Object.assign(Object.create(null) as object, { then: items[0], length: 1 }),
      () => Object.freeze(items),
      () => (items.push(items), items),
      () => new Map(pairs).set('self', pairs),
      () => Array.from({ length: 300 }).reduce<unknown>((inner) => [inner], items[0]),
      () => Object.assign(items, { [Symbol.iterator]: this.trap('iterator'), toJSON: this.trap('toJSON') }),
      () => Object.defineProperty(items, '0', { get: this.trap('getter of an index'), enumerable: true, configurable: true }),
      () => new Array(this.pick([3, 2 ** 32 - 1])),
    ])();
  }

  /** Objects with code at every place where JavaScript would run some. */
  private object(depth: number): unknown {
    const methods = { then: this.trap('then'), toString: this.trap('toString'), valueOf: this.trap('valueOf'), toJSON: this.trap('toJSON'), [Symbol.toPrimitive]: this.trap('toPrimitive') };
    const getter = this.trap('getter');
    const tag = Object.defineProperty({}, Symbol.toStringTag, { get: this.trap('toStringTag') });
    class Instance {
      x: unknown;
      get y(): unknown {
        return getter();
      }
    }
    class OddMap extends Map<number, number> {}
    class OddSet extends Set<number> {}
    class OddBytes extends Uint8Array {}
    for (const { prototype } of [OddMap, OddSet, OddBytes]) {
      for (const name of ['entries', 'values', 'keys', 'forEach', 'slice', 'subarray', 'size', 'length', 'constructor', Symbol.iterator]) {
        Object.defineProperty(prototype, name, { get: this.trap(String(name)) });
      }
    }
    return this.pick<() => unknown>([
      () => methods,
      () => tag,
      () => ({ a: this.value(depth + 1), get b() { return getter(); } }), // prettier-ignore
      () => Object.defineProperty({}, 'then', { get: this.trap('getter of then'), enumerable: this.next() < 0.5 }),
      () => new Instance(),
      () => new OddMap([[1, 2]]),
      () => new OddSet([1]),
      () => new OddBytes([1, 2]),
      () => ({ then: (resolve: (v: unknown) => void) => (this.ran.push('thenable'), resolve(1)) }),
      () => Object.assign(Object.create({ inherited: 1, get z() { return getter(); } }) as object, { a: 1 }), // prettier-ignore
      () => new Proxy(class {}, {}),
    ])();
  }

  private proxy(depth: number): unknown {
    const handler = Object.fromEntries(
      ['get', 'set', 'has', 'ownKeys', 'getPrototypeOf', 'getOwnPropertyDescriptor', 'defineProperty', 'deleteProperty', 'apply', 'construct', 'isExtensible', 'preventExtensions', 'setPrototypeOf'].map((name) => [name, this.trap(`${name} of a proxy`)]),
    );
    const target = this.pick([{}, [], new Map(), new Set(), new Uint8Array(2), () => 1, new Date(), Promise.resolve(1), new HostFloat(2), new HostCallable('f')]);
    if (this.next() < 0.2) {
      const { proxy, revoke } = Proxy.revocable(target, handler);
      revoke();
      return proxy;
    }
    const proxy = new Proxy(target, handler);
    return depth < 4 && this.next() < 0.3 ? [{ proxy }] : proxy;
  }

  /** What the package knows. */
  private known(depth: number): unknown {
    return this.pick<() => unknown>([
      () => new HostFloat(this.next()),
      () => new HostCallable('f'),
      () => new Uint8Array([1, 2, 3]),
      () => new Uint8Array(8).subarray(2, 4),
      () => new ArrayBuffer(4),
      () => new Date(Math.floor(this.next() * 1e13)),
      () => new Date(NaN),
      () => new ClassInstance({ a: this.primitive() }, { name: 'Given', eagerAttrs: ['a'] }),
      () => new ClassInstance({ a: this.value(depth + 1), b: this.trap('method') }, { name: 'Given', allowedMethods: ['b'] }),
    ])();
  }

  /** What looks like something that it is not. */
  private fake(): unknown {
    return this.pick<() => unknown>([
      () => Object.create(this.pick([Map, Set, Uint8Array, ArrayBuffer, Date, Promise, HostFloat, HostCallable, Array, RegExp, Error]).prototype as object) as object,
      () => Object.create(HostFloat.prototype, { value: { get: this.trap('value of a fake') } }) as object,
      () => Object.create(HostCallable.prototype, { name: { get: this.trap('name of a fake') } }) as object,
      () => Object.setPrototypeOf([1], HostTuple.prototype) as object,
      () => Object.setPrototypeOf({ a: 1 }, Array.prototype) as object,
      () => Object.setPrototypeOf(new Map([[1, 1]]), Object.prototype) as object,
      () => /x/g,
      () => new Error('e'),
      () => Promise.resolve(1),
      () => new Proxy(() => 1, {}),
      () => new WeakMap(),
      () => new DataView(new ArrayBuffer(2)),
      () => new Float64Array(2),
      () => Object('boxed') as object,
      () => Object(1n) as object,
      () => globalThis,
      () => JSON,
    ])();
  }
}

const program = new Monty('x', { inputs: ['x'] });
const echo = new Monty('try:\n    x = f()\nexcept TypeError as e:\n    x = None\nx');

/** Tries `count` values at every place where values enter. Throws at what must not be. */
export function boundaryFuzz(count: number, seed: number): Tally {
  const values = new Values(seed);
  const tally: Tally = { accepted: 0, refused: 0 };
  let session = new MontySession({ datetimeAsDate: true });
  for (let i = 0; i < count; i++) {
    const x = values.value();
    if (i % 500 === 0) session = new MontySession({ datetimeAsDate: true });
    const taken = [() => program.run({ inputs: { x } }), () => session.feedRun('x', { inputs: { x } })][i % 2]!;
    let out: unknown;
    try {
      out = taken();
      tally.accepted++;
    } catch (error) {
      if (!(error instanceof MontyUsageError) || error.reason !== 'value-refused') throw error;
      tally.refused++;
    }
    // What has crossed once crosses again; what a function answers is taken, or a TypeError in the program.
    if (i % 2 === 0 && out !== undefined) program.run({ inputs: { x: out } });
    if (i % 10 === 1 && !isPromise(x)) echo.run({ externalFunctions: { f: () => x } });
    if (i % 10 === 2) {
      const waits = echo.start();
      if (!(waits instanceof FunctionSnapshot)) throw new Error('the program does not wait');
      try {
        waits.resume({ returnValue: x });
      } catch (error) {
        if (!(error instanceof MontyUsageError) || error.reason !== 'value-refused' || !waits.isPending) throw error;
      }
    }
    if (values.ran.length > 0) throw new Error(`value ${i} of seed ${seed}: ${values.ran.join(', ')} ran`);
  }
  return tally;
}
