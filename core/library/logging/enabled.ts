/** Whether a logger takes a level, natively: calls of loggers that come to nothing are the most frequent ones. */
import { BAIL, PyFunc, PyInst, PyProperty, attrPlace, orBail } from '../../values/mod.ts';
import type { Bound, Machine, PyClass, PyValue, Shortcut } from '../../values/mod.ts';

/** As many loggers may stand above one. */
const MOST_PARENTS = 100;

/** An attribute that an object, or its class, simply has. */
function attribute(o: PyInst, name: string): PyValue | undefined {
  const at = attrPlace(o, name);
  if (typeof at === 'number') return o.vals[at];
  const v = at === null ? undefined : at.v;
  return v instanceof PyInst && v.shape.cls.lookup('__get__') === undefined ? v : undefined;
}

function isTrue(cls: PyClass): boolean {
  return cls.lookup('__bool__') === undefined && cls.lookup('__len__') === undefined;
}

const effective: Shortcut = (m, [self]) => orBail(levelOf(m, self));

/** The level of the nearest logger that has one. */
function levelOf(m: Machine, self: PyValue | undefined): number | undefined {
  let logger = self;
  for (let n = 0; n < MOST_PARENTS && logger instanceof PyInst && isTrue(logger.shape.cls); n++) {
    if ((n & 15) === 15) m.charge(1);
    const level = attribute(logger, 'level');
    if (typeof level !== 'number') return undefined;
    if (level !== 0) return level;
    logger = attribute(logger, 'parent');
  }
  return undefined;
}

const enabled: Shortcut = (m, [self, level], b) =>
  self instanceof PyInst && typeof level === 'number' ? orBail(takes(m, b, self, level)) : BAIL;

function takes(m: Machine, b: Bound, self: PyInst, level: number): boolean | undefined {
  if (!keeps(self, 'getEffectiveLevel', effective) || attribute(self, 'disabled') !== false) return undefined;
  const manager = attribute(self, 'manager');
  const disable = manager instanceof PyInst ? disabledBy(b, manager) : undefined;
  if (typeof disable !== 'number') return undefined;
  if (disable >= level) return false;
  const least = levelOf(m, self);
  return least === undefined ? undefined : level >= least;
}

/** The level that a Manager disables, by its own property. */
function disabledBy(b: Bound, manager: PyInst): PyValue | undefined {
  const own = manager.shape.cls.lookup('disable');
  const get = own instanceof PyProperty ? own.fget : undefined;
  return get instanceof PyFunc && get.code.ns === b.ns && get.code.qualname === 'Manager.disable' ? attribute(manager, '_disable') : undefined;
}

/** Whether a method of a logger is the one of this module. */
function keeps(self: PyInst, name: string, shortcut: Shortcut): boolean {
  const at = attrPlace(self, name);
  return at !== null && typeof at === 'object' && at.v instanceof PyFunc && at.v.code.shortcut === shortcut;
}

/** A method that logs at the level of a global name: nothing to do if that is not enabled. */
function logging(name: string): Shortcut {
  return (m, args, b) => {
    const [self] = args;
    const level = b.ns.cells.get(name)?.v;
    if (!(self instanceof PyInst) || typeof level !== 'number' || args.length < 2 || !keeps(self, 'isEnabledFor', enabled)) return BAIL;
    return takes(m, b, self, level) === false ? null : BAIL;
  };
}

/** The shortcuts of Logger. */
export const SHORTCUTS: ReadonlyMap<string, Shortcut> = new Map(
  Object.entries<Shortcut>({
    'Logger.getEffectiveLevel': effective,
    'Logger.isEnabledFor': enabled,
    'Logger.debug': logging('DEBUG'),
    'Logger.info': logging('INFO'),
    'Logger.warning': logging('WARNING'),
    'Logger.error': logging('ERROR'),
    'Logger.critical': logging('CRITICAL'),
  }),
);
