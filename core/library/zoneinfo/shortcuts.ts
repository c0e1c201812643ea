/** What zones answer natively: the offset at a local time, and the local time of one in UTC. The rule of a year is made by Python, once. */
import { BAIL, Bail, PyDict, PyInst, PyList, PyTuple, hasSlot, orBail, untilChanged } from '../../values/mod.ts';
import type { Arg, Bound, Machine, Out, PyClass, PyValue, Shortcut } from '../../values/mod.ts';
import { EPOCH } from '../datetime/calendar.ts';
import {
  DAY_US,
  SECOND_US,
  datetimeAt,
  foldOf,
  isKind,
  momentOf,
  partsOf,
  withFold,
  zoneOf,
} from '../datetime/instances.ts';

// Slots have the order of their names.
const ZONE = 1;
const BEFORE = 0;
const RULE = 2;
const TYPES = 3;
const UTC_TIMES = 4;
const WALL_TIMES = 5;
const DIFF = 0;
const RULE_DST = 1;
const STD = 4;
const YEARS = 5;
const DST = 0;
const NAME = 1;
const SECONDS = 2;
const OFFSET = 3;

/** Whether an instance of a class has these slots, and no others: a saved run may have the classes of an earlier release. */
function withSlots(...names: readonly string[]): (v: Arg, b: Bound) => v is PyInst {
  const has = untilChanged(
    (cls: PyClass) => cls.slots === names.length && names.every((name, at) => hasSlot(cls, name, at)),
  );
  return (v, b): v is PyInst => v instanceof PyInst && has(v.shape.cls, b);
}
const isZoneInfo = withSlots('_key', '_zone');
const isZone = withSlots('before', 'fixed', 'rule', 'types', 'utc_times', 'wall_times');
const isRule = withSlots('diff', 'dst', 'end', 'start', 'std', 'years');
const isType = withSlots('dst', 'name', 'seconds', 'utcoff');

/** The seconds that a type is ahead of UTC; undefined where there is something else. */
function secondsIn(type: Arg, b: Bound): number | undefined {
  const seconds = isType(type, b) ? type.vals[SECONDS] : undefined;
  return typeof seconds === 'number' ? seconds : undefined;
}

/** The number of times up to t; undefined where there is something else among them. */
function later(times: readonly PyValue[], t: number): number | undefined {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const time = times[middle];
    if (typeof time !== 'number') return undefined;
    if (t < time) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** When daylight saving begins and ends in a year, in local time; undefined: its Python has to tell. */
function endsOf(m: Machine, rule: PyInst, year: number): [start: number, end: number] | undefined {
  const years = rule.vals[YEARS];
  const known = years instanceof PyDict ? years.get(m, year) : undefined;
  if (known instanceof Bail || !(known instanceof PyTuple)) return undefined;
  const [start, end] = known.items;
  return typeof start === 'number' && typeof end === 'number' ? [start, end] : undefined;
}

function isInside(t: number, start: number, end: number): boolean {
  return start < end ? start <= t && t < end : !(end <= t && t < start);
}

/** `_Rule.wall`. */
function byRule(m: Machine, b: Bound, rule: Arg, t: number, year: number, fold: number): PyValue | undefined {
  if (!isRule(rule, b)) return undefined;
  const dst = rule.vals[RULE_DST];
  if (dst === null) return rule.vals[STD];
  const ends = endsOf(m, rule, year);
  const diff = rule.vals[DIFF];
  if (ends === undefined || typeof diff !== 'number') return undefined;
  let [start, end] = ends;
  if ((fold === 1) === diff >= 0) end -= diff;
  else start += diff;
  return isInside(t, start, end) ? dst : rule.vals[STD];
}

/** `_Zone.wall`: the type at a local time; undefined where its Python has to run. */
function typeAt(m: Machine, b: Bound, zone: Arg, t: number, year: number, fold: number): PyValue | undefined {
  if (!isZone(zone, b)) return undefined;
  const { vals } = zone;
  const walls = vals[WALL_TIMES];
  const times = walls instanceof PyTuple ? walls.items[fold] : undefined;
  const types = vals[TYPES];
  if (!(times instanceof PyList) || !(types instanceof PyList)) return undefined;
  const i = later(times.items, t);
  if (i === undefined) return undefined;
  if (i < times.items.length) return i === 0 ? vals[BEFORE] : types.items[i - 1];
  return vals[RULE] === null ? (types.items.at(-1) ?? vals[BEFORE]) : byRule(m, b, vals[RULE], t, year, fold);
}

/** What is ahead of UTC there, in seconds, and the fold. */
type Ahead = [seconds: number, fold: number];

/** `_Zone.utc` for times that are listed or have a rule; undefined elsewhere, and right behind the last change. */
function aheadInUtc(m: Machine, b: Bound, zone: Arg, t: number, year: number): Ahead | undefined {
  if (!isZone(zone, b)) return undefined;
  const { vals } = zone;
  const { [UTC_TIMES]: times, [TYPES]: types, [RULE]: rule } = vals;
  if (!(times instanceof PyList) || !(types instanceof PyList) || times.items.length === 0) return undefined;
  const i = later(times.items, t);
  if (i === undefined || i === 0) return undefined;
  const now = secondsIn(types.items[i - 1], b);
  const previous = secondsIn(i > 1 ? types.items[i - 2] : vals[BEFORE], b);
  const last = times.items[i - 1];
  if (now === undefined || previous === undefined || typeof last !== 'number') return undefined;
  const since = t - last;
  if (i < times.items.length) return [now, previous - now > since ? 1 : 0];
  if (!isRule(rule, b) || since < DAY_US / SECOND_US) return undefined;
  return inUtcByRule(m, b, rule, t, year);
}

/** `_Rule.utc`. */
function inUtcByRule(m: Machine, b: Bound, rule: PyInst, t: number, year: number): Ahead | undefined {
  const { [DIFF]: diff } = rule.vals;
  const std = secondsIn(rule.vals[STD], b);
  if (std === undefined) return undefined;
  if (rule.vals[RULE_DST] === null) return [std, 0];
  const dst = secondsIn(rule.vals[RULE_DST], b);
  const ends = endsOf(m, rule, year);
  if (dst === undefined || ends === undefined || typeof diff !== 'number') return undefined;
  const start = ends[0] - std;
  const end = ends[1] - dst;
  const again = diff > 0 ? end : start;
  return [isInside(t, start, end) ? dst : std, again <= t && t < again + Math.abs(diff) ? 1 : 0];
}

/** What a zone says of a datetime: the slot of the type there. */
function told(slot: number): Shortcut {
  return (m, [self, d], b) => {
    if (!isZoneInfo(self, b) || !isKind(d, 'datetime')) return BAIL;
    const parts = partsOf(d);
    const at = momentOf(d);
    const fold = foldOf(d);
    if (parts === null || at === null || (fold !== 0 && fold !== 1)) return BAIL;
    const type = typeAt(m, b, self.vals[ZONE], secondsOf(at), parts[0], fold);
    return type === null ? null : isType(type, b) ? orBail(type.vals[slot]) : BAIL;
  };
}

/** Whole seconds since 1970, as if it were in UTC. */
function secondsOf(at: { readonly day: number; readonly us: number }): number {
  return (at.day - EPOCH) * 86400 + Math.floor(at.us / SECOND_US);
}

function fromUtc(m: Machine, [self, d]: readonly Arg[], b: Bound): Out {
  if (!isZoneInfo(self, b) || !isKind(d, 'datetime') || zoneOf(d) !== self) return BAIL;
  const parts = partsOf(d);
  const at = momentOf(d);
  if (parts === null || at === null) return BAIL;
  const found = aheadInUtc(m, b, self.vals[ZONE], secondsOf(at), parts[0]);
  if (found === undefined) return BAIL;
  const [seconds, fold] = found;
  const there = datetimeAt(d.shape.cls, at.day, at.us + seconds * SECOND_US, self);
  return there === undefined ? BAIL : fold === 1 ? withFold(there) : there;
}

export const SHORTCUTS: ReadonlyMap<string, Shortcut> = new Map(
  Object.entries<Shortcut>({
    'ZoneInfo.utcoffset': told(OFFSET),
    'ZoneInfo.dst': told(DST),
    'ZoneInfo.tzname': told(NAME),
    'ZoneInfo.fromutc': fromUtc,
  }),
);
