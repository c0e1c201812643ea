/** What UUIDs do natively: being made of an int, bytes or digits, their texts, hashes and comparisons. */
import { BAIL, HOOK_SETATTR, PyBytes, PyClass, PyFunc, PyInst, PyProperty, hasSlot, hash, normal, untilChanged } from '../values/mod.ts';
import type { Arg, Bound, Int, Machine, Out, Shortcut } from '../values/mod.ts';

/** The slots of a UUID. */
const INT = 0;
const IS_SAFE = 1;

const LIMIT = 1n << 128n;
const CLEARED = ~((0xf000n << 64n) | (0xc000n << 48n));
const VARIANT = 0x8000n << 48n;

/** Whether what is used of a class is that of the module, which a program or a subclass can change. */
const isPlainClass = untilChanged((cls) => {
  const hex = cls.lookup('hex');
  return (
    cls.attributeHooks() === HOOK_SETATTR &&
    hasSlot(cls, 'int', INT) &&
    hasSlot(cls, 'is_safe', IS_SAFE) &&
    hex instanceof PyProperty &&
    hex.fget instanceof PyFunc &&
    hex.fget.code.shortcut === toHex
  );
});

/** The int of a plain UUID. */
function intOf(v: Arg, b: Bound): Int | undefined {
  const cls = b.ns.cells.get('UUID')?.v;
  if (!(v instanceof PyInst) || !(cls instanceof PyClass) || !v.shape.cls.isSubclass(cls) || !isPlainClass(v.shape.cls, b)) return undefined;
  const n = v.vals[INT];
  return typeof n === 'number' || typeof n === 'bigint' ? n : undefined;
}

function digits(n: Int): string {
  return n.toString(16).padStart(32, '0');
}

function reading(read: (n: Int, m: Machine) => Out): Shortcut {
  return (m, [self], b) => {
    const n = intOf(self, b);
    return n === undefined ? BAIL : read(n, m);
  };
}

function comparing(holds: (a: Int, b: Int) => boolean): Shortcut {
  return (_m, [self, other], b) => {
    const x = intOf(self, b);
    const y = intOf(other, b);
    return x === undefined || y === undefined ? BAIL : holds(x, y);
  };
}

const toHex: Shortcut = reading((n) => digits(n));

function isGiven(v: Arg): boolean {
  return v !== undefined && v !== null;
}

/** The number that one of the arguments says; undefined where that takes more, or it is wrong. */
function numberOf(hex: Arg, bytes: Arg, int: Arg): bigint | undefined {
  if (isGiven(hex)) {
    if (typeof hex !== 'string' || hex.length > 64 || isGiven(bytes) || isGiven(int)) return undefined;
    const text = hex
      .replaceAll('urn:', '')
      .replaceAll('uuid:', '')
      .replace(/^[{}]+|[{}]+$/g, '')
      .replaceAll('-', '');
    return /^[0-9a-fA-F]{32}$/.test(text) ? BigInt(`0x${text}`) : undefined;
  }
  if (isGiven(bytes)) {
    if (!(bytes instanceof PyBytes) || bytes.b.length !== 16 || isGiven(int)) return undefined;
    const view = new DataView(bytes.b.buffer, bytes.b.byteOffset);
    return (view.getBigUint64(0) << 64n) | view.getBigUint64(8);
  }
  return typeof int === 'number' || typeof int === 'bigint' ? BigInt(int) : undefined;
}

const fill: Shortcut = (_m, args, b) => {
  const [self, hex, bytes, bytesLe, fields, int, version, isSafe] = args;
  const safety = b.ns.cells.get('SafeUUID')?.v;
  const unknown = safety instanceof PyClass ? safety.lookup('unknown') : undefined;
  if (!(self instanceof PyInst) || !isPlainClass(self.shape.cls, b) || !(unknown instanceof PyInst)) return BAIL;
  if (isGiven(bytesLe) || isGiven(fields) || isSafe !== undefined) return BAIL;
  let n = numberOf(hex, bytes, int);
  if (n === undefined || n < 0n || n >= LIMIT) return BAIL;
  if (isGiven(version)) {
    if (typeof version !== 'number' || version < 1 || version > 8) return BAIL;
    n = (n & CLEARED) | (BigInt(version) << 76n) | VARIANT;
  }
  self.vals[INT] = normal(n);
  self.vals[IS_SAFE] = unknown;
  return null;
};

export const SHORTCUTS: ReadonlyMap<string, Shortcut> = new Map(
  Object.entries<Shortcut>({
    'UUID.__init__': fill,
    'UUID.__str__': reading((n) => {
      const x = digits(n);
      return `${x.slice(0, 8)}-${x.slice(8, 12)}-${x.slice(12, 16)}-${x.slice(16, 20)}-${x.slice(20)}`;
    }),
    'UUID.hex': toHex,
    'UUID.__int__': reading((n) => n),
    'UUID.bytes': reading((n) => {
      const bytes = new Uint8Array(16);
      const view = new DataView(bytes.buffer);
      view.setBigUint64(0, BigInt(n) >> 64n);
      view.setBigUint64(8, BigInt(n));
      return new PyBytes(bytes);
    }),
    'UUID.__hash__': reading((n, m) => hash(m, n)),
    'UUID.__eq__': comparing((a, b) => a === b),
    'UUID.__lt__': comparing((a, b) => a < b),
    'UUID.__le__': comparing((a, b) => a <= b),
    'UUID.__gt__': comparing((a, b) => a > b),
    'UUID.__ge__': comparing((a, b) => a >= b),
  }),
);
