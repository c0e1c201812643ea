/** What dates, times and timedeltas do natively; with zones of a program's or zoneinfo's classes, it is Python that goes on. */
import { BAIL, PyClass, PyFloat, PyInst, PyTuple, TUPLE, hash, orBail } from '../../values/mod.ts';
import type { Arg, Bound, Machine, Out, PyValue, Shortcut } from '../../values/mod.ts';
import { EPOCH, dayNumber, fromNumber, isDate, isWithin, isoWeek, LAST_DAY, weekdayOf } from './calendar.ts';
import { DELTAS } from './deltas.ts';
import {
  DAY_US, SECOND_US, classNamed, classOf, clockOf, datetimeAt, deltaOf, foldOf, foldOfTime, isDated, isKind, made, momentIn, momentOf, newDate, newDatetime,
  inZone, newDelta, newTime, newZone, offsetAt, offsetUs, offsetUsAt, totalOf, partsOf, partsOrder, usOf, zoneAt, zoneOf, zoneOfTime,
} from './instances.ts'; // prettier-ignore
import type { Moment, Parts } from './instances.ts';
import { plain } from './strptime.ts';
import { clockText, dateText, formatted, isoParts, zoneText } from './texts.ts';

/** Whether a value may stand as the zone of a datetime. */
function isZone(v: Arg, b: Bound): v is PyValue {
  if (v === null || isKind(v, 'timezone')) return true;
  const base = b.ns.cells.get('tzinfo')?.v;
  return v instanceof PyInst && base instanceof PyClass && base.sealed && v.shape.cls.isSubclass(base);
}

/** What is read of a date or datetime. */
function dated(read: (parts: Parts, d: PyInst, args: readonly Arg[], b: Bound, m: Machine) => Out): Shortcut {
  return (m, args, b) => {
    const [d] = args;
    const parts = isDated(d) ? partsOf(d) : null;
    return parts === null ? BAIL : read(parts, d as PyInst, args, b, m);
  };
}

/** What is read of a datetime. */
function timed(read: (parts: Parts, d: PyInst, args: readonly Arg[], b: Bound, m: Machine) => Out): Shortcut {
  return dated((parts, d, args, b, m) => (isKind(d, 'datetime') ? read(parts, d, args, b, m) : BAIL));
}

function part(at: number): Shortcut {
  return dated((parts) => parts[at]!);
}

// ---- comparing

/** The sign of the order of two dates, datetimes or times. Undefined where their Python has to run. */
type Order = (a: PyInst, b: PyInst, isEquality: boolean) => number | undefined;

function comparing(order: Order, isEquality: boolean, holds: (sign: number) => boolean): Shortcut {
  return (_m, args) => {
    const [a, b] = args;
    if (!(a instanceof PyInst) || !(b instanceof PyInst)) return BAIL;
    const sign = order(a, b, isEquality);
    return sign === undefined ? BAIL : holds(sign);
  };
}

function comparisons(name: string, order: Order): Record<string, Shortcut> {
  return {
    [`${name}.__eq__`]: comparing(order, true, (sign) => sign === 0),
    [`${name}.__lt__`]: comparing(order, false, (sign) => sign < 0),
    [`${name}.__le__`]: comparing(order, false, (sign) => sign <= 0),
    [`${name}.__gt__`]: comparing(order, false, (sign) => sign > 0),
    [`${name}.__ge__`]: comparing(order, false, (sign) => sign >= 0),
  };
}

function dateOrder(a: PyInst, b: PyInst): number | undefined {
  return isKind(a, 'date') && isKind(b, 'date') ? partsOrder(a, b, 3) : undefined;
}

/** How far the offset of one zone is before that of another; NaN: one of them has none. Undefined where code has to be asked. */
function offsetsApart(a: Arg, b: Arg): number | undefined {
  if (a === b && a !== undefined) return 0;
  const x = offsetUs(a);
  const y = offsetUs(b);
  if (x === undefined || y === undefined) return undefined;
  return x === null || y === null ? NaN : x - y;
}

function datetimeOrder(a: PyInst, b: PyInst, isEquality: boolean): number | undefined {
  if (!isKind(a, 'datetime') || !isKind(b, 'datetime')) return undefined;
  const apart = offsetsApart(zoneOf(a), zoneOf(b));
  if (apart === 0) return partsOrder(a, b, 7);
  const x = momentOf(a);
  const y = momentOf(b);
  if (x === null || y === null || apart === undefined) return undefined;
  if (apart !== apart) return isEquality ? NaN : undefined;
  return (x.day - y.day) * DAY_US + (x.us - y.us) - apart;
}

function timeOrder(a: PyInst, b: PyInst, isEquality: boolean): number | undefined {
  if (!isKind(a, 'time') || !isKind(b, 'time')) return undefined;
  const x = clockOf(a);
  const y = clockOf(b);
  const apart = offsetsApart(zoneOfTime(a), zoneOfTime(b));
  if (x === null || y === null || apart === undefined) return undefined;
  if (apart !== apart) return isEquality ? NaN : undefined;
  return usOf(x) - usOf(y) - apart;
}

// ---- arithmetic

function dateAt(cls: PyClass, number: number): Out {
  return number < 1 || number > LAST_DAY ? BAIL : newDate(cls, fromNumber(number));
}

/** d plus or minus a timedelta. */
function moved(d: Arg, by: Arg, sign: 1 | -1): Out {
  const delta = isKind(by, 'timedelta') ? deltaOf(by) : null;
  if (delta === null || !isDated(d)) return BAIL;
  const { cls } = d.shape;
  const at = momentOf(d);
  const zone = zoneOf(d);
  if (at === null) return BAIL;
  const day = at.day + sign * delta.days;
  if (isKind(d, 'date')) return dateAt(cls, day);
  return zone === undefined
    ? BAIL
    : orBail(datetimeAt(cls, day, at.us + sign * (delta.seconds * SECOND_US + delta.us), zone));
}

/** The timedelta between two dates or two datetimes. */
function between(a: Arg, other: Arg, b: Bound): Out {
  const cls = classNamed(b, 'timedelta', 'timedelta');
  if (cls === undefined || !isDated(a) || !isDated(other) || a.shape.cls !== other.shape.cls) return BAIL;
  const x = momentOf(a);
  const y = momentOf(other);
  const apart = isKind(a, 'date') ? 0 : offsetsApart(zoneOf(a), zoneOf(other));
  if (x === null || y === null || apart === undefined || apart !== apart) return BAIL;
  return orBail(newDelta(cls, x.day - y.day, x.us - y.us - apart));
}

const subtract: Shortcut = (_m, args, b) =>
  isKind(args[1], 'timedelta') ? moved(args[0], args[1], -1) : between(args[0], args[1], b);
const add: Shortcut = (_m, args) => moved(args[0], args[1], 1);

// ---- making

function dateFrom(cls: PyClass, year: Arg, month: Arg, day: Arg): Out {
  if (typeof year !== 'number' || typeof month !== 'number' || typeof day !== 'number') return BAIL;
  return isDate(year, month, day) ? newDate(cls, [year, month, day]) : BAIL;
}

/** A datetime from year to zone, and the fold. */
function datetimeFrom(b: Bound, cls: PyClass, given: readonly Arg[], fold: Arg): Out {
  const [year, month, day, hour = 0, minute = 0, second = 0, us = 0, zone = null] = given;
  if (typeof year !== 'number' || typeof month !== 'number' || typeof day !== 'number' || !isDate(year, month, day))
    return BAIL;
  if (!isWithin(hour, 23) || !isWithin(minute, 59) || !isWithin(second, 59) || !isWithin(us, SECOND_US - 1))
    return BAIL;
  if (!isWithin(fold, 1) || !isZone(zone, b)) return BAIL;
  return newDatetime(cls, [year, month, day, hour, minute, second, us], zone, fold);
}

function timeFrom(b: Bound, cls: PyClass, given: readonly Arg[], fold: Arg): Out {
  const [hour = 0, minute = 0, second = 0, us = 0, zone = null] = given;
  if (!isWithin(hour, 23) || !isWithin(minute, 59) || !isWithin(second, 59) || !isWithin(us, SECOND_US - 1))
    return BAIL;
  return isWithin(fold, 1) && isZone(zone, b) ? newTime(cls, hour, minute, second, us, zone, fold) : BAIL;
}

/** A date or datetime of an ISO text. */
const fromText: Shortcut = (_m, args, b) => {
  const read = isoParts(b, args[1]);
  if (read === undefined) return BAIL;
  const { parts, zone } = read;
  const date = classOf(args[0], 'date');
  if (date !== undefined) return parts.length === 3 ? newDate(date, parts) : BAIL;
  const cls = classOf(args[0], 'datetime');
  return cls === undefined ? BAIL : datetimeFrom(b, cls, [...parts, ...NOTHING.slice(parts.length), zone], 0);
};
const NOTHING: readonly number[] = [0, 0, 0, 0, 0, 0, 0];

/** Whole seconds since 1970 and microseconds of a timestamp that is an int or float. */
function stampOf(v: Arg): Moment | undefined {
  if (typeof v === 'number') return { day: v, us: 0 };
  if (!(v instanceof PyFloat) || !(Math.abs(v.v) < 1e12)) return undefined;
  const whole = Math.trunc(v.v);
  const us = halfEven((v.v - whole) * 1e6);
  return us >= SECOND_US
    ? { day: whole + 1, us: us - SECOND_US }
    : us < 0
      ? { day: whole - 1, us: us + SECOND_US }
      : { day: whole, us: us + 0 };
}

function halfEven(x: number): number {
  const near = Math.round(x);
  return near - x === 0.5 && near % 2 !== 0 ? near - 1 : near;
}

/** A time by a format. `zone`: what is beside the parts that are read. */
function readBy(m: Machine, b: Bound, cls: PyClass, text: Arg, format: Arg): Out {
  if (typeof text !== 'string' || typeof format !== 'string') return BAIL;
  m.work(format.length + text.length);
  const read = plain(text, format);
  if (read === null || typeof read === 'number') return BAIL;
  const offset = read[9];
  const zone = typeof offset === 'number' ? zoneAt(b, offset) : null;
  return zone === undefined ? BAIL : datetimeFrom(b, cls, [...read.slice(0, 6), read[8], zone], 0);
}

/** The text of a datetime; undefined where its Python has to run. */
function datetimeText(m: Machine, parts: Parts, d: PyInst, sep: Arg, timespec: Arg): Out {
  if (typeof sep !== 'string' || sep.length !== 1) return BAIL;
  const clock = clockText([parts[3], parts[4], parts[5], parts[6]], timespec);
  const zone = zoneText(offsetUsAt(m, d));
  return clock === undefined || zone === undefined ? BAIL : `${dateText(parts)}${sep}${clock}${zone}`;
}

function timeText(t: Arg, timespec: Arg): Out {
  const clock = isKind(t, 'time') ? clockOf(t) : null;
  if (clock === null) return BAIL;
  const text = clockText(clock, timespec);
  const zone = zoneText(offsetUs(zoneOfTime(t as PyInst)));
  return text === undefined || zone === undefined ? BAIL : text + zone;
}

function printedBy(m: Machine, d: PyInst, parts: Parts, format: Arg): Out {
  const zone = isKind(d, 'datetime') ? zoneOf(d) : null;
  return zone === undefined ? BAIL : orBail(formatted(m, format, parts, zone));
}

const dateString: Shortcut = dated((parts, d) => (isKind(d, 'date') ? dateText(parts) : BAIL));
const datetimeString: Shortcut = timed((parts, d, _args, _b, m) => datetimeText(m, parts, d, ' ', undefined));

function clockPart(read: (clock: readonly number[], t: PyInst) => PyValue | undefined): Shortcut {
  return (_m, [t]) => {
    const clock = isKind(t, 'time') ? clockOf(t) : null;
    return clock === null ? BAIL : orBail(read(clock, t as PyInst));
  };
}

function hashOf(m: Machine, ...items: readonly PyValue[]): Out {
  return hash(m, new PyTuple(TUPLE, items));
}

/** What was given, or what is there. */
function given(args: readonly Arg[], old: readonly Arg[]): Arg[] {
  return old.map((v, i) => (args[i + 1] === undefined ? v : args[i + 1]));
}

export const SHORTCUTS: ReadonlyMap<string, Shortcut> = new Map(
  Object.entries<Shortcut>({
    ...DELTAS,

    'date.__new__': made('date', (_m, args) => {
      const cls = classOf(args[0], 'date');
      return cls === undefined ? BAIL : dateFrom(cls, args[1], args[2], args[3]);
    }),
    'date.year': part(0),
    'date.month': part(1),
    'date.day': part(2),
    'date.fromordinal': (_m, args, b) => {
      const [cls, n] = args;
      if (typeof n !== 'number' || n < 1 || n > LAST_DAY) return BAIL;
      const date = classOf(cls, 'date');
      if (date !== undefined) return newDate(date, fromNumber(n));
      const datetime = classOf(cls, 'datetime');
      return datetime === undefined ? BAIL : datetimeFrom(b, datetime, fromNumber(n), 0);
    },
    'date.fromisoformat': fromText,
    'date.isoformat': dateString,
    'date.__str__': dateString,
    'date.strftime': dated((parts, d, args, _b, m) => printedBy(m, d, parts, args[1])),
    'date.__format__': dated((parts, d, args, b, m) => {
      if (args[1] !== '') return printedBy(m, d, parts, args[1]);
      return isKind(d, 'date') ? dateText(parts) : datetimeText(m, parts, d, ' ', undefined);
    }),
    'date.toordinal': dated((parts) => dayNumber(parts[0], parts[1], parts[2])),
    'date.weekday': dated((parts) => weekdayOf(dayNumber(parts[0], parts[1], parts[2]))),
    'date.isoweekday': dated((parts) => weekdayOf(dayNumber(parts[0], parts[1], parts[2])) + 1),
    'date.isocalendar': dated((parts, _d, _args, b) => {
      const cls = b.ns.cells.get('IsoCalendarDate')?.v;
      return cls instanceof PyClass && cls.sealed && cls.layout === 'tuple'
        ? new PyTuple(cls, isoWeek(parts[0], parts[1], parts[2]))
        : BAIL;
    }),
    'date.replace': dated((parts, d, args) => {
      if (!isKind(d, 'date')) return BAIL;
      const [year, month, day] = given(args, parts.slice(0, 3));
      return dateFrom(d.shape.cls, year, month, day);
    }),
    'date.__add__': add,
    'date.__sub__': subtract,
    ...comparisons('date', dateOrder),
    'date.__hash__': dated((parts, d, _args, _b, m) =>
      isKind(d, 'date') ? hashOf(m, parts[0], parts[1], parts[2]) : BAIL,
    ),

    'datetime.__new__': made('datetime', (_m, args, b) => {
      const cls = classOf(args[0], 'datetime');
      return cls === undefined ? BAIL : datetimeFrom(b, cls, args.slice(1, 9), args[9] === undefined ? 0 : args[9]);
    }),
    'datetime.hour': part(3),
    'datetime.minute': part(4),
    'datetime.second': part(5),
    'datetime.microsecond': part(6),
    'datetime.tzinfo': timed((_parts, d) => orBail(zoneOf(d))),
    'datetime.fold': timed((_parts, d) => orBail(foldOf(d))),
    'datetime.fromtimestamp': (m, args) => {
      const [, stamp, zone = null] = args;
      const cls = classOf(args[0], 'datetime');
      const at = stampOf(stamp);
      if (cls === undefined || at === undefined) return BAIL;
      const days = Math.floor(at.day / 86400);
      const us = (at.day - days * 86400) * SECOND_US + at.us;
      return zone === null
        ? orBail(datetimeAt(cls, days + EPOCH, us, null))
        : orBail(inZone(m, cls, days + EPOCH, us, zone));
    },
    'datetime.combine': (_m, args, b) => {
      const [, date, time] = args;
      const cls = classOf(args[0], 'datetime');
      const clock = isKind(time, 'time') ? clockOf(time) : null;
      const parts = isDated(date) ? partsOf(date) : null;
      if (cls === undefined || clock === null || parts === null) return BAIL;
      const zone = args[3] === undefined ? zoneOfTime(time as PyInst) : args[3];
      return zone === undefined
        ? BAIL
        : datetimeFrom(b, cls, [...parts.slice(0, 3), ...clock, zone], foldOfTime(time as PyInst));
    },
    'datetime.fromisoformat': fromText,
    'datetime.strptime': (m, args, b) => {
      const cls = classOf(args[0], 'datetime');
      return cls === undefined ? BAIL : readBy(m, b, cls, args[1], args[2]);
    },
    'datetime.isoformat': timed((parts, d, args, _b, m) =>
      datetimeText(m, parts, d, args[1] === undefined ? 'T' : args[1], args[2]),
    ),
    'datetime.__str__': datetimeString,
    'datetime.date': timed((parts, _d, _args, b) => {
      const cls = classNamed(b, '_date', 'date');
      return cls === undefined ? BAIL : newDate(cls, parts);
    }),
    'datetime.time': timed((parts, d, _args, b) => {
      const cls = classNamed(b, '_time', 'time');
      return cls === undefined ? BAIL : timeFrom(b, cls, [...parts.slice(3), null], foldOf(d));
    }),
    'datetime.timestamp': timed((parts, d, _args, _b, m) => {
      const offset = offsetUsAt(m, d);
      const { day, us } = momentIn(parts);
      if (offset === undefined || day < 2 || day >= LAST_DAY) return BAIL;
      const all = (day - EPOCH) * DAY_US + us - (offset ?? 0);
      return Number.isSafeInteger(all) ? new PyFloat(all / SECOND_US) : BAIL;
    }),
    'datetime.replace': timed((parts, d, args, b) => {
      const fold = args[9] === undefined ? foldOf(d) : args[9];
      return datetimeFrom(b, d.shape.cls, given(args, [...parts, zoneOf(d)]), fold);
    }),
    'datetime.astimezone': timed((parts, d, args, b, m) => {
      const [, zone] = args;
      if (zone === undefined || zone === null || !isZone(zone, b)) return BAIL;
      if (zone === zoneOf(d)) return d;
      const offset = offsetUsAt(m, d);
      const { day, us } = momentIn(parts);
      return typeof offset === 'number' ? orBail(inZone(m, d.shape.cls, day, us - offset, zone)) : BAIL;
    }),
    'datetime.utcoffset': timed((_parts, d, _args, _b, m) => orBail(offsetAt(m, d))),
    'datetime.__add__': add,
    'datetime.__sub__': subtract,
    ...comparisons('datetime', datetimeOrder),
    'datetime.__hash__': timed((_parts, d, _args, _b, m) => {
      const offset = offsetUs(zoneOf(d));
      const at = momentOf(d);
      if (offset === undefined || at === null) return BAIL;
      const us = at.us - (offset ?? 0);
      const more = Math.floor(us / DAY_US);
      return hashOf(m, at.day + more, us - more * DAY_US, 'datetime');
    }),

    'timezone.__new__': made('timezone', (_m, args) => {
      const [, offset, name] = args;
      const cls = classOf(args[0], 'timezone');
      const us = totalOf(offset);
      if (cls === undefined || us === undefined || Math.abs(us) >= DAY_US) return BAIL;
      if (name === undefined) return us === 0 ? orBail(cls.lookup('utc')) : newZone(cls, offset as PyInst, null);
      return typeof name === 'string' ? newZone(cls, offset as PyInst, name) : BAIL;
    }),

    'time.__new__': made('time', (_m, args, b) => {
      const cls = classOf(args[0], 'time');
      return cls === undefined ? BAIL : timeFrom(b, cls, args.slice(1, 6), args[6] === undefined ? 0 : args[6]);
    }),
    'time.hour': clockPart((clock) => clock[0]),
    'time.minute': clockPart((clock) => clock[1]),
    'time.second': clockPart((clock) => clock[2]),
    'time.microsecond': clockPart((clock) => clock[3]),
    'time.tzinfo': clockPart((_clock, t) => zoneOfTime(t)),
    'time.fold': clockPart((_clock, t) => foldOfTime(t)),
    'time.isoformat': (_m, args) => timeText(args[0], args[1]),
    'time.__str__': (_m, args) => timeText(args[0], undefined),
    ...comparisons('time', timeOrder),
    'time.__hash__': (m, [t]) => {
      const clock = isKind(t, 'time') ? clockOf(t) : null;
      const offset = clock === null ? undefined : offsetUs(zoneOfTime(t as PyInst));
      return clock === null || offset === undefined ? BAIL : hashOf(m, usOf(clock) - (offset ?? 0), 'time');
    },
  }),
);
