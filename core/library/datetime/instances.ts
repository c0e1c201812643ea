/**
 * The objects of `datetime` as native code sees them. Their classes are Python; no program changes them, for they are sealed,
 * and what is known here is the order of their slots. An instance of a subclass is none of these objects.
 */
import { PyClass, PyFunc, PyInst, PyStatic } from '../../values/mod.ts';
import type { Arg, Bound, PyValue, Shortcut } from '../../values/mod.ts';
import { dayNumber, fromNumber, isDate, isWithin, LAST_DAY } from './calendar.ts';

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

/** How many slots they have: a saved run may say anything. */
const SLOTS: Readonly<Record<Kind, number>> = { date: 3, datetime: 9, time: 6, timedelta: 4, timezone: 2 };

/** The shortcuts of the classes' `__new__`, by which they are known. */
const MAKERS: Map<Shortcut, Kind> = new Map();
const KINDS: WeakMap<PyClass, Kind> = new WeakMap();

/** Makes a class known by the shortcut of its `__new__`. */
export function made(kind: Kind, make: Shortcut): Shortcut {
  MAKERS.set(make, kind);
  return make;
}

function kindOf(cls: PyClass): Kind | undefined {
  if (!cls.sealed) return undefined;
  let kind = KINDS.get(cls);
  if (kind === undefined) {
    const make = cls.own().get('__new__')?.v;
    const f = make instanceof PyStatic ? make.func : null;
    kind = f instanceof PyFunc && f.code.shortcut !== null ? MAKERS.get(f.code.shortcut) : undefined;
    if (kind === undefined || cls.slots !== SLOTS[kind]) return undefined;
    KINDS.set(cls, kind);
  }
  return kind;
}

export function isKind(v: Arg, kind: Kind): v is PyInst {
  return v instanceof PyInst && kindOf(v.shape.cls) === kind;
}

/** A date or datetime. */
export function isDated(v: Arg): v is PyInst {
  return isKind(v, 'date') || isKind(v, 'datetime');
}

/** The class of that kind if `v` is it. */
export function classOf(v: Arg, kind: Kind): PyClass | undefined {
  return v instanceof PyClass && kindOf(v) === kind ? v : undefined;
}

/** The class that a name of the module stands for. */
export function classNamed(b: Bound, name: string, kind: Kind): PyClass | undefined {
  return classOf(b.ns.cells.get(name)?.v, kind);
}

// ---- dates and times

export type Parts = readonly [year: number, month: number, day: number, hour: number, minute: number, second: number, us: number];

/** The parts of a date or datetime; null where a program has put something else into its slots. */
export function partsOf(d: PyInst): Parts | null {
  const year = d.vals[YEAR];
  const month = d.vals[MONTH];
  const day = d.vals[DAY];
  if (typeof year !== 'number' || typeof month !== 'number' || typeof day !== 'number' || !isDate(year, month, day)) return null;
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
  return isWithin(hour, 23) && isWithin(minute, 59) && isWithin(second, 59) && isWithin(us, SECOND_US - 1) ? [hour, minute, second, us] : null;
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
  const parts = partsOf(d);
  return parts === null ? null : momentIn(parts);
}

/** The parts of a day and microseconds of it, which may be more than a day or negative; null beyond the calendar. */
export function partsAt(day: number, us: number): Parts | null {
  const seconds = Math.floor(us / SECOND_US);
  const days = Math.floor(seconds / 86400);
  const number = day + days;
  if (number < 1 || number > LAST_DAY) return null;
  const second = seconds - days * 86400;
  const minute = Math.floor(second / 60);
  return [...fromNumber(number), Math.floor(minute / 60), minute % 60, second % 60, us - seconds * SECOND_US];
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

export function newTime(cls: PyClass, hour: number, minute: number, second: number, us: number, zone: PyValue, fold: number): PyInst {
  const t = new PyInst(cls.root);
  setClock(t, BEFORE_TIME, hour, minute, second, us, zone, fold);
  return t;
}

function setClock(d: PyInst, before: number, hour: number, minute: number, second: number, us: number, zone: PyValue, fold: number): void {
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
  return typeof days === 'number' && isWithin(seconds, 86399) && isWithin(us, SECOND_US - 1) ? { days, seconds, us } : null;
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
