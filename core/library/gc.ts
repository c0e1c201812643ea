/** `gc`: memory is the host's to free, so there is nothing to collect and nothing is tracked. */
import { forwards, indexFunction } from './forward.ts';
import type { Forwarded } from './forward.ts';
import type { ModuleSource } from './modules.ts';

/** What CPython has in C; the Python below has each under a name with an underscore. */
// prettier-ignore
const ROWS: readonly Forwarded[] = [
  ['enable()', 'Enable automatic garbage collection.'],
  ['disable()', 'Disable automatic garbage collection.'],
  ['isenabled()', 'Returns true if automatic garbage collection is enabled.'],
  ['collect(generation=2)', 'Run the garbage collector.'],
  ['set_debug(flags, /)', 'Set the garbage collection debugging flags.'],
  ['get_debug()', 'Get the garbage collection debugging flags.'],
  ['set_threshold(*thresholds)', 'Set the collection thresholds (the collection frequency).'],
  ['get_threshold()', 'Return the current collection thresholds.'],
  ['get_count()', 'Return a three-tuple of the current collection counts.'],
  ['get_stats()', 'Return a list of dictionaries containing per-generation statistics.'],
  ['get_objects(generation=None)', 'Return a list of objects tracked by the collector: nothing is tracked.'],
  ['get_referrers(*objs)', "Return the list of objects that directly refer to any of 'objs': nothing is tracked."],
  ['get_referents(*objs)', "Return the list of objects that are directly referred to by 'objs': nothing is tracked."],
  ['is_tracked(obj, /)', 'Returns true if the object is tracked by the garbage collector.'],
  ['is_finalized(obj, /)', 'Returns true if the object has been already finalized by the GC.'],
  ['freeze()', 'Freeze all current tracked objects and ignore them for future collections.'],
  ['unfreeze()', 'Unfreeze all objects in the permanent generation.'],
  ['get_freeze_count()', 'Return the number of objects in the permanent generation.'],
];

export const GC: ModuleSource = {
  name: 'gc',
  doc: 'This module provides access to the garbage collector for reference cycles.',
  contents: () => ({ functions: [indexFunction('gc'), ...forwards('gc', 'gc', ROWS)] }),
  python: `
DEBUG_STATS = 1
DEBUG_COLLECTABLE = 2
DEBUG_UNCOLLECTABLE = 4
DEBUG_SAVEALL = 32
DEBUG_LEAK = 38
garbage = []
callbacks = []
_enabled = True
_debug = 0
_thresholds = (2000, 10, 0)


def _enable():
    global _enabled
    _enabled = True


def _disable():
    global _enabled
    _enabled = False


def _isenabled():
    return _enabled


def _collect(generation=2):
    if not 0 <= _index(generation) <= 2:
        raise ValueError('invalid generation')
    return 0


def _set_debug(flags, /):
    global _debug
    _debug = _index(flags)


def _get_debug():
    return _debug


def _set_threshold(*thresholds):
    global _thresholds
    if not 1 <= len(thresholds) <= 3:
        raise TypeError('gc.set_threshold requires 1 to 3 arguments')
    given = [_index(n) for n in thresholds]
    _thresholds = (given[0], given[1] if len(given) > 1 else _thresholds[1], 0)


def _get_threshold():
    return _thresholds


def _get_count():
    return (0, 0, 0)


def _get_stats():
    return [{'collections': 0, 'collected': 0, 'uncollectable': 0} for _ in range(3)]


def _get_objects(generation=None):
    return []


def _get_referrers(*objs):
    return []


def _get_referents(*objs):
    return []


def _is_tracked(obj, /):
    return not isinstance(obj, (int, float, complex, str, bytes, type(None), bool))


def _is_finalized(obj, /):
    return False


def _freeze():
    pass


def _unfreeze():
    pass


def _get_freeze_count():
    return 0
`,
};

