/**
 * `collections`. deque, defaultdict and OrderedDict are native; Counter, namedtuple and the wrappers are Python, with native
 * counting and field access. The wrappers need the abstract base classes, so their part loads when one of them is asked for.
 */
import { later } from '../later.ts';
import type { ModuleSource } from '../modules.ts';
import { COUNTER_SHORTCUTS, countItems, countOne, valueOf } from './counting.ts';
import { COUNTER } from './counter.ts';
import { defaultdictClass } from './defaultdict.ts';
import { dequeClass } from './deque.ts';
import { dequeIterators } from './dequeitems.ts';
import { itemField, namedRepr } from './fields.ts';
import { callerModule } from '../caller.ts';
import { NAMEDTUPLE } from './namedtuple.ts';
import { orderedDictClass } from './ordereddict.ts';
import { CHAINMAP } from './chainmap.ts';
import { WRAPPERS } from './wrappers.ts';

export { COLLECTIONS_ABC, COLLECTIONS_ABC_PARTS } from './abc.ts';

export const COLLECTIONS: ModuleSource = {
  name: 'collections',
  doc: 'Specialized container datatypes: alternatives to the general purpose built-in containers dict, list, set and tuple.',
  package: true,
  parts: ['abc'],
  contents() {
    const members = [
      ['deque', dequeClass()],
      ['defaultdict', defaultdictClass()],
      ['OrderedDict', orderedDictClass()],
    ] as const;
    dequeIterators();
    return {
      functions: [callerModule('collections'), countItems(), countOne(), itemField(), valueOf()],
      shortcuts: new Map([...COUNTER_SHORTCUTS, ['namedtuple.<locals>.__repr__', namedRepr]]),
      members: () => members,
    };
  },
  python: `
__all__ = ['ChainMap', 'Counter', 'OrderedDict', 'UserDict', 'UserList', 'UserString', 'defaultdict', 'deque', 'namedtuple']
${later({ 'collections._wrappers': ['ChainMap', 'UserDict', 'UserList', 'UserString'] }, ['abc'])}
${NAMEDTUPLE}
${COUNTER}
`,
};

/** What needs the abstract base classes. */
export const COLLECTIONS_WRAPPERS: ModuleSource = {
  name: 'collections._wrappers',
  doc: 'ChainMap, UserDict, UserList, UserString.',
  python: `
from collections.abc import Iterable, Mapping, MutableMapping, MutableSequence, Sequence

__name__ = 'collections'
${CHAINMAP}
${WRAPPERS}
`,
};
