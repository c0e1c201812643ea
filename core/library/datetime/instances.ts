/**
 * The objects of `datetime` as native code sees them. Their classes are Python; no program changes them, for they are sealed,
 * and what is known here is the order of their slots. An instance of a subclass is none of these objects.
 */
import { Bail, PyClass, PyInst, callSpecial, hashItems, payloadOf, withPayload } from '../../values/mod.ts';
import type { Arg, Bound, Machine, Payload, PyValue, Shortcut } from '../../values/mod.ts';
import { EPOCH, dayNumber, fromNumber, isDate, isWithin, LAST_DAY } from './calendar.ts';

export type Kind = 'date' | 'datetime' | 'time' | 'timedelta' | 'timezone';

// Slots have the order of their names, those of a base first.
const DAY = 0;
const MONTH = 1;
const YEAR = 2;
const FOLD = 3;
const HOUR = 4;
const MINUTE = 5;
const SECOND = 6;
const ZONE = 7;
const US = 8;
/** How many slots of a datetime a time does not have. */
const BEFORE_TIME = 3;
const DELTA_DAYS = 0;
const DELTA_SECONDS = 2;
const DELTA_US = 3;
const ZONE_NAME = 0;
const ZONE_OFFSET = 1;

export const SECOND_US = 1_000_000;
export const DAY_US = 86_400_000_000;
const MOST_DAYS = 999_999_999;

/** Makes a class known by the shortcut of its `__new__`. */
export function made(kind: Kind, make: Shortcut): Shortcut {
  return withPayload(PAYLOADS[kind], make);
}

export function isKind(v: Arg, kind: Kind): v is PyInst {
  return v instanceof PyInst && payloadOf(v.shape.cls).name === kind;
}

/** A date or datetime. */
export function isDated(v: Arg): v is PyInst {
  if (!(v instanceof PyInst)) return false;
  const { name } = payloadOf(v.shape.cls);
  return name === 'date' || name === 'datetime';
}

/** The class of that kind if `v` is it. */
export function classOf(v: Arg, kind: Kind): PyClass | undefined {
  return v instanceof PyClass && payloadOf(v).name === kind ? v : undefined;
}

/** The class that a name of the module stands for. */
export function classNamed(b: Bound, name: string, kind: Kind): PyClass | undefined {
  return classOf(b.ns.cells.get(name)?.v, kind);
}

// ---- dates and times

export type Parts = readonly [
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
  us: number,
];

/** The parts of a date or datetime; null where a program has put something else into its slots. */
export function partsOf(d: PyInst): Parts | null {
  const year = d.vals[YEAR];
  const month = d.vals[MONTH];
  const day = d.vals[DAY];
  if (typeof year !== 'number' || typeof month !== 'number' || typeof day !== 'number' || !isDate(year, month, day))
    return null;
  if (d.vals.length <= FOLD) return [year, month, day, 0, 0, 0, 0];
  const clock = clockAt(d, 0);
  return clock === null ? null : [year, month, day, ...clock];
}

const IN_ORDER: readonly number[] = [YEAR, MONTH, DAY, HOUR, MINUTE, SECOND, US];

/** The sign of the order of two dates, by 3 parts, or of two datetimes, by all 7; undefined where there is something else in the slots. */
export function partsOrder(a: PyInst, b: PyInst, parts: 3 | 7): number | undefined {
  for (let i = 0; i < parts; i++) {
    const x = a.vals[IN_ORDER[i]!];
    const y = b.vals[IN_ORDER[i]!];
    if (typeof x !== 'number' || typeof y !== 'number') return undefined;
    if (x !== y) return x - y;
  }
  return 0;
}

export type Clock = readonly [hour: number, minute: number, second: number, us: number];

function clockAt(d: PyInst, before: number): Clock | null {
  const hour = d.vals[HOUR - before];
  const minute = d.vals[MINUTE - before];
  const second = d.vals[SECOND - before];
  const us = d.vals[US - before];
  return isWithin(hour, 23) && isWithin(minute, 59) && isWithin(second, 59) && isWithin(us, SECOND_US - 1)
    ? [hour, minute, second, us]
    : null;
}

/** The parts of a time. */
export function clockOf(t: PyInst): Clock | null {
  return clockAt(t, BEFORE_TIME);
}

export function zoneOf(d: PyInst): PyValue | undefined {
  return d.vals[ZONE];
}

export function zoneOfTime(t: PyInst): PyValue | undefined {
  return t.vals[ZONE - BEFORE_TIME];
}

/** The microseconds since midnight of hour, minute, second and microsecond, the first of which stands at `at`. */
function usAt(parts: readonly number[], at: number): number {
  return ((parts[at]! * 60 + parts[at + 1]!) * 60 + parts[at + 2]!) * SECOND_US + parts[at + 3]!;
}

export function usOf(clock: Clock): number {
  return usAt(clock, 0);
}

/** A datetime as its day's number and the microseconds since midnight. */
export interface Moment {
  readonly day: number;
  readonly us: number;
}

export function momentIn(parts: Parts): Moment {
  return { day: dayNumber(parts[0], parts[1], parts[2]), us: usAt(parts, 3) };
}

export function momentOf(d: PyInst): Moment | null {
  const year = d.vals[YEAR];
  const month = d.vals[MONTH];
  const day = d.vals[DAY];
  if (typeof year !== 'number' || typeof month !== 'number' || typeof day !== 'number' || !isDate(year, month, day))
    return null;
  const number = dayNumber(year, month, day);
  if (d.vals.length <= FOLD) return { day: number, us: 0 };
  const hour = d.vals[HOUR];
  const minute = d.vals[MINUTE];
  const second = d.vals[SECOND];
  const us = d.vals[US];
  if (!isWithin(hour, 23) || !isWithin(minute, 59) || !isWithin(second, 59) || !isWithin(us, SECOND_US - 1))
    return null;
  return { day: number, us: ((hour * 60 + minute) * 60 + second) * SECOND_US + us };
}

/** Whether the moment so many microseconds, which may be negative, behind a day's beginning has a date. */
export function isOnCalendar(day: number, us: number): boolean {
  const number = day + Math.floor(us / DAY_US);
  return number >= 1 && number <= LAST_DAY;
}

/** The datetime at a day and microseconds of it, which may be more than a day or negative; undefined beyond the calendar. */
export function datetimeAt(cls: PyClass, day: number, us: number, zone: PyValue): PyInst | undefined {
  const seconds = Math.floor(us / SECOND_US);
  const days = Math.floor(seconds / 86400);
  const number = day + days;
  if (number < 1 || number > LAST_DAY) return undefined;
  const second = seconds - days * 86400;
  const minute = Math.floor(second / 60);
  const d = newDate(cls, fromNumber(number));
  setClock(d, 0, Math.floor(minute / 60), minute % 60, second % 60, us - seconds * SECOND_US, zone, 0);
  return d;
}

export function newDate(cls: PyClass, parts: readonly number[]): PyInst {
  const d = new PyInst(cls.root);
  d.vals[YEAR] = parts[0]!;
  d.vals[MONTH] = parts[1]!;
  d.vals[DAY] = parts[2]!;
  return d;
}

export function newDatetime(cls: PyClass, parts: Parts, zone: PyValue, fold: number): PyInst {
  const d = newDate(cls, parts);
  setClock(d, 0, parts[3], parts[4], parts[5], parts[6], zone, fold);
  return d;
}

export function newTime(
  cls: PyClass,
  hour: number,
  minute: number,
  second: number,
  us: number,
  zone: PyValue,
  fold: number,
): PyInst {
  const t = new PyInst(cls.root);
  setClock(t, BEFORE_TIME, hour, minute, second, us, zone, fold);
  return t;
}

function setClock(
  d: PyInst,
  before: number,
  hour: number,
  minute: number,
  second: number,
  us: number,
  zone: PyValue,
  fold: number,
): void {
  d.vals[HOUR - before] = hour;
  d.vals[MINUTE - before] = minute;
  d.vals[SECOND - before] = second;
  d.vals[US - before] = us;
  d.vals[ZONE - before] = zone;
  d.vals[FOLD - before] = fold;
}

export function foldOf(d: PyInst): PyValue | undefined {
  return d.vals[FOLD];
}

/** The same datetime, new as it is, as the second one of its local time. */
export function withFold(d: PyInst): PyInst {
  d.vals[FOLD] = 1;
  return d;
}

export function foldOfTime(t: PyInst): PyValue | undefined {
  return t.vals[FOLD - BEFORE_TIME];
}

// ---- timedeltas and timezones

export interface Delta {
  readonly days: number;
  readonly seconds: number;
  readonly us: number;
}

export function deltaOf(d: PyInst): Delta | null {
  const days = d.vals[DELTA_DAYS];
  const seconds = d.vals[DELTA_SECONDS];
  const us = d.vals[DELTA_US];
  return typeof days === 'number' && isWithin(seconds, 86399) && isWithin(us, SECOND_US - 1)
    ? { days, seconds, us }
    : null;
}

/** All of a timedelta in microseconds; undefined if that is no exact number. */
export function totalOf(v: Arg): number | undefined {
  const d = isKind(v, 'timedelta') ? deltaOf(v) : null;
  if (d === null) return undefined;
  const total = (d.days * 86400 + d.seconds) * SECOND_US + d.us;
  return Number.isSafeInteger(total) ? total : undefined;
}

/** A timedelta; undefined where one cannot be so long, or `us` is no exact number. */
export function newDelta(cls: PyClass, days: number, us: number): PyInst | undefined {
  if (!Number.isSafeInteger(us)) return undefined;
  const seconds = Math.floor(us / SECOND_US);
  const more = Math.floor(seconds / 86400);
  const all = days + more;
  if (!(all >= -MOST_DAYS && all <= MOST_DAYS)) return undefined;
  const d = new PyInst(cls.root);
  d.vals[DELTA_DAYS] = all;
  d.vals[DELTA_SECONDS] = seconds - more * 86400;
  d.vals[DELTA_US] = us - seconds * SECOND_US;
  return d;
}

/** The timedelta of a timezone. */
export function offsetOf(zone: PyInst): PyValue | undefined {
  return zone.vals[ZONE_OFFSET];
}

/** The microseconds that a zone is before UTC; null: there is no zone. Undefined where its code has to be asked. */
export function offsetUs(zone: Arg): number | null | undefined {
  if (zone === null) return null;
  return isKind(zone, 'timezone') ? totalOf(offsetOf(zone)) : undefined;
}

/** What a zone with native methods says to `utcoffset` or `fromutc`; undefined where its Python has to be called. */
function askZone(m: Machine, zone: PyInst, name: 'utcoffset' | 'fromutc', d: PyInst): PyValue | undefined {
  const v = callSpecial(m, zone, name, d);
  return v instanceof Bail ? undefined : v;
}

/** What `d.utcoffset()` answers: a timedelta, or null. Undefined where its Python has to run. */
export function offsetAt(m: Machine, d: PyInst): PyInst | null | undefined {
  const zone = zoneOf(d);
  if (zone === null) return null;
  if (!(zone instanceof PyInst)) return undefined;
  const offset = isKind(zone, 'timezone') ? offsetOf(zone) : askZone(m, zone, 'utcoffset', d);
  const us = totalOf(offset);
  return us !== undefined && Math.abs(us) < DAY_US ? (offset as PyInst) : undefined;
}

/** The same in microseconds. */
export function offsetUsAt(m: Machine, d: PyInst): number | null | undefined {
  const offset = offsetAt(m, d);
  return offset && totalOf(offset);
}

/** The datetime of a zone at a moment in UTC; undefined where Python has to run. */
export function inZone(m: Machine, cls: PyClass, day: number, us: number, zone: PyValue): PyValue | undefined {
  if (!(zone instanceof PyInst) || !isOnCalendar(day, us)) return undefined;
  const offset = offsetUs(zone);
  if (typeof offset === 'number') return datetimeAt(cls, day, us + offset, zone);
  const there = datetimeAt(cls, day, us, zone);
  return there && askZone(m, zone, 'fromutc', there);
}

/** The name that a timezone was given, or null. */
export function zoneName(zone: PyInst): PyValue | undefined {
  return zone.vals[ZONE_NAME];
}

/** The timezone of an offset, as `timezone(timedelta(microseconds=us))` answers it. */
export function zoneAt(b: Bound, us: number): PyInst | undefined {
  const cls = classNamed(b, 'timezone', 'timezone');
  const delta = classNamed(b, 'timedelta', 'timedelta');
  if (cls === undefined || delta === undefined || Math.abs(us) >= DAY_US) return undefined;
  if (us === 0) {
    const utc = cls.lookup('utc');
    return isKind(utc, 'timezone') ? utc : undefined;
  }
  return newZone(cls, newDelta(delta, 0, us)!, null);
}

export function newZone(cls: PyClass, offset: PyInst, name: string | null): PyInst {
  const zone = new PyInst(cls.root);
  zone.vals[ZONE_NAME] = name;
  zone.vals[ZONE_OFFSET] = offset;
  return zone;
}

// ---- as keys

/** Puts in H the hash of the tuple of the numbers at these places; false where there is something else. */
function hashAt(m: Machine, v: PyInst, places: readonly number[]): boolean {
  const numbers: number[] = [];
  for (const at of places) {
    const n = v.vals[at];
    if (typeof n !== 'number') return false;
    numbers.push(n);
  }
  return hashItems(m, numbers);
}

/** Whether the numbers at these places are the same; undefined where there is something else. */
function sameAt(a: PyInst, b: PyInst, places: readonly number[]): boolean | undefined {
  let same = true;
  for (const at of places) {
    const x = a.vals[at];
    const y = b.vals[at];
    if (typeof x !== 'number' || typeof y !== 'number') return undefined;
    if (x !== y) same = false;
  }
  return same;
}

const OF_DATE: readonly number[] = [YEAR, MONTH, DAY];
const OF_TIME: readonly number[] = [HOUR, MINUTE, SECOND, US].map((at) => at - BEFORE_TIME);
const OF_DELTA: readonly number[] = [DELTA_DAYS, DELTA_SECONDS, DELTA_US];

/** A moment that is an exact number of microseconds from 1970. */
function rankOf(at: Moment | null): number | undefined {
  if (at === null) return undefined;
  const rank = (at.day - EPOCH) * DAY_US + at.us;
  return Number.isSafeInteger(rank) ? rank : undefined;
}

/** Of datetimes and times with a zone, it is their zones that are asked. */
const PAYLOADS: Readonly<Record<Kind, Pick<Payload, 'name' | 'slots'> & Partial<Payload>>> = {
  date: {
    name: 'date',
    slots: 3,
    hash: (m, d) => hashAt(m, d, OF_DATE),
    equal: (a, b) => sameAt(a, b, OF_DATE),
    rank: (d) => momentOf(d)?.day,
  },
  datetime: {
    name: 'datetime',
    slots: 9,
    hash(m, d) {
      const at = zoneOf(d) === null ? momentOf(d) : null;
      return at !== null && hashItems(m, [at.day, at.us, 'datetime']);
    },
    equal: (a, b) => (zoneOf(a) === null && zoneOf(b) === null ? sameAt(a, b, IN_ORDER) : undefined),
    rank: (d) => (zoneOf(d) === null ? rankOf(momentOf(d)) : undefined),
  },
  time: {
    name: 'time',
    slots: 6,
    hash(m, t) {
      const clock = zoneOfTime(t) === null ? clockOf(t) : null;
      return clock !== null && hashItems(m, [usOf(clock), 'time']);
    },
    equal: (a, b) => (zoneOfTime(a) === null && zoneOfTime(b) === null ? sameAt(a, b, OF_TIME) : undefined),
    rank(t) {
      const clock = zoneOfTime(t) === null ? clockOf(t) : null;
      return clock === null ? undefined : usOf(clock);
    },
  },
  timedelta: {
    name: 'timedelta',
    slots: 4,
    hash: (m, d) => hashAt(m, d, OF_DELTA),
    equal: (a, b) => sameAt(a, b, OF_DELTA),
    rank: totalOf,
  },
  timezone: { name: 'timezone', slots: 2 },
};
