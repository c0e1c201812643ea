/** What timedeltas do natively, as far as their microseconds are exact numbers. */
import { BAIL, PyFloat, PyTuple, TUPLE, hash, orBail } from '../../values/mod.ts';
import type { Arg, Machine, Out, PyInst, Shortcut } from '../../values/mod.ts';
import { SECOND_US, classOf, deltaOf, isKind, made, newDelta, totalOf } from './instances.ts';
import type { Delta } from './instances.ts';
import { two } from './texts.ts';

/** Microseconds of the units behind days, in the order of the parameters. */
const UNITS: readonly number[] = [SECOND_US, 1, 1000, 60 * SECOND_US, 3600 * SECOND_US];

function read(tell: (delta: Delta, d: PyInst, m: Machine) => Out): Shortcut {
  return (m, [d]) => {
    const delta = isKind(d, 'timedelta') ? deltaOf(d) : null;
    return delta === null ? BAIL : tell(delta, d as PyInst, m);
  };
}

function both(tell: (a: Delta, b: Delta, d: PyInst) => Out): Shortcut {
  return (_m, [d, other]) => {
    const a = isKind(d, 'timedelta') ? deltaOf(d) : null;
    const b = isKind(other, 'timedelta') ? deltaOf(other) : null;
    return a === null || b === null ? BAIL : tell(a, b, d as PyInst);
  };
}

function comparing(holds: (sign: number) => boolean): Shortcut {
  return both((a, b) => holds(a.days - b.days || a.seconds - b.seconds || a.us - b.us));
}

/** What follows for a timedelta and a value, both in exact microseconds. */
function totals(tell: (a: number, b: number, d: PyInst) => Out): Shortcut {
  return (_m, [d, other]) => {
    const a = totalOf(d);
    const b = totalOf(other);
    return a === undefined || b === undefined || b === 0 ? BAIL : tell(a, b, d as PyInst);
  };
}

function deltaLike(d: PyInst, us: number): Out {
  return orBail(newDelta(d.shape.cls, 0, us));
}

/** a modulo b with the sign of b. */
function modulo(a: number, b: number): number {
  const rest = a % b;
  return (rest !== 0 && rest < 0 !== b < 0 ? rest + b : rest) + 0;
}

/** a / b to the nearest integer, halves to even. */
function nearest(a: number, b: number): number {
  const rest = modulo(a, b);
  const q = (a - rest) / b;
  const twice = 2 * rest;
  if (b > 0 ? twice > b : twice < b) return q + 1;
  return twice === b && q % 2 !== 0 ? q + 1 : q;
}

/** An argument that is an int, or nothing. */
function isInt(v: Arg): v is number | undefined {
  return v === undefined || typeof v === 'number';
}

const multiply: Shortcut = (_m, [d, by]) => {
  const total = totalOf(d);
  return total === undefined || typeof by !== 'number' ? BAIL : deltaLike(d as PyInst, total * by + 0);
};

const divide = totals((a, b) => new PyFloat(a / b));
const floorDivide = totals((a, b) => (a - modulo(a, b)) / b + 0);

export const DELTAS: Readonly<Record<string, Shortcut>> = {
  'timedelta.__new__': made('timedelta', (_m, args) => {
    const cls = classOf(args[0], 'timedelta');
    const [, days = 0, , , , , , weeks = 0] = args;
    if (cls === undefined || typeof days !== 'number' || typeof weeks !== 'number') return BAIL;
    let us = 0;
    for (let i = 0; i < UNITS.length; i++) {
      const n = args[i + 2];
      if (!isInt(n)) return BAIL;
      us += (n ?? 0) * UNITS[i]!;
      if (!Number.isSafeInteger(us)) return BAIL;
    }
    return orBail(newDelta(cls, days + weeks * 7, us));
  }),
  'timedelta.days': read((delta) => delta.days),
  'timedelta.seconds': read((delta) => delta.seconds),
  'timedelta.microseconds': read((delta) => delta.us),
  'timedelta.total_seconds': (_m, [d]) => {
    const total = totalOf(d);
    return total === undefined ? BAIL : new PyFloat(total / SECOND_US);
  },
  'timedelta.__str__': read(({ days, seconds, us }) => {
    const minutes = Math.floor(seconds / 60);
    const clock = `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}`;
    const text = days === 0 ? clock : `${days} day${Math.abs(days) === 1 ? '' : 's'}, ${clock}`;
    return us === 0 ? text : `${text}.${String(us).padStart(6, '0')}`;
  }),
  'timedelta.__add__': both((a, b, d) =>
    orBail(newDelta(d.shape.cls, a.days + b.days, (a.seconds + b.seconds) * SECOND_US + a.us + b.us)),
  ),
  'timedelta.__sub__': both((a, b, d) =>
    orBail(newDelta(d.shape.cls, a.days - b.days, (a.seconds - b.seconds) * SECOND_US + a.us - b.us)),
  ),
  'timedelta.__neg__': read(({ days, seconds, us }, d) => orBail(newDelta(d.shape.cls, 0 - days, 0 - seconds * SECOND_US - us))),
  'timedelta.__abs__': read(({ days, seconds, us }, d) => {
    const sign = days < 0 ? -1 : 1;
    return orBail(newDelta(d.shape.cls, sign * days + 0, sign * (seconds * SECOND_US + us) + 0));
  }),
  'timedelta.__bool__': read(({ days, seconds, us }) => days !== 0 || seconds !== 0 || us !== 0),
  'timedelta.__mul__': multiply,
  'timedelta.__truediv__': (m, args, b, f) => {
    const [d, by] = args;
    if (typeof by !== 'number') return divide(m, args, b, f);
    const total = totalOf(d);
    return total === undefined || by === 0 ? BAIL : deltaLike(d as PyInst, nearest(total, by) + 0);
  },
  'timedelta.__floordiv__': (m, args, b, f) => {
    const [d, by] = args;
    if (typeof by !== 'number') return floorDivide(m, args, b, f);
    const total = totalOf(d);
    return total === undefined || by === 0 ? BAIL : deltaLike(d as PyInst, (total - modulo(total, by)) / by + 0);
  },
  'timedelta.__mod__': totals((a, b, d) => deltaLike(d, modulo(a, b))),
  'timedelta.__eq__': comparing((sign) => sign === 0),
  'timedelta.__lt__': comparing((sign) => sign < 0),
  'timedelta.__le__': comparing((sign) => sign <= 0),
  'timedelta.__gt__': comparing((sign) => sign > 0),
  'timedelta.__ge__': comparing((sign) => sign >= 0),
  'timedelta.__hash__': read(({ days, seconds, us }, _d, m) => hash(m, new PyTuple(TUPLE, [days, seconds, us]))),
};
