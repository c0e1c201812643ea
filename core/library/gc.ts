/** `gc`: memory is the host's to free, so there is nothing to collect and nothing is tracked. */
import type { ModuleSource } from './modules.ts';

export const GC: ModuleSource = {
  name: 'gc',
  doc: 'This module provides access to the garbage collector for reference cycles.',
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


def enable():
    """Enable automatic garbage collection."""
    global _enabled
    _enabled = True


def disable():
    """Disable automatic garbage collection."""
    global _enabled
    _enabled = False


def isenabled():
    """Returns true if automatic garbage collection is enabled."""
    return _enabled


def collect(generation=2):
    """Run the garbage collector."""
    if not isinstance(generation, int):
        raise TypeError(f"'{type(generation).__name__}' object cannot be interpreted as an integer")
    if not 0 <= generation <= 2:
        raise ValueError('invalid generation')
    return 0


def set_debug(flags, /):
    """Set the garbage collection debugging flags."""
    global _debug
    _debug = flags


def get_debug():
    """Get the garbage collection debugging flags."""
    return _debug


def set_threshold(threshold0, threshold1=10, threshold2=0, /):
    """Set the collection thresholds (the collection frequency)."""
    global _thresholds
    _thresholds = (threshold0, threshold1, 0)


def get_threshold():
    """Return the current collection thresholds."""
    return _thresholds


def get_count():
    """Return a three-tuple of the current collection counts."""
    return (0, 0, 0)


def get_stats():
    """Return a list of dictionaries containing per-generation statistics."""
    return [{'collections': 0, 'collected': 0, 'uncollectable': 0} for _ in range(3)]


def get_objects(generation=None):
    """Return a list of objects tracked by the collector: nothing is tracked."""
    return []


def get_referrers(*objs):
    """Return the list of objects that directly refer to any of 'objs': nothing is tracked."""
    return []


def get_referents(*objs):
    """Return the list of objects that are directly referred to by 'objs': nothing is tracked."""
    return []


def is_tracked(obj, /):
    """Returns true if the object is tracked by the garbage collector."""
    return not isinstance(obj, (int, float, complex, str, bytes, type(None), bool))


def is_finalized(obj, /):
    """Returns true if the object has been already finalized by the GC."""
    return False


def freeze():
    """Freeze all current tracked objects and ignore them for future collections."""


def unfreeze():
    """Unfreeze all objects in the permanent generation."""


def get_freeze_count():
    """Return the number of objects in the permanent generation."""
    return 0
`,
};

