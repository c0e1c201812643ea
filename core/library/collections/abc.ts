/**
 * `collections.abc`: abstract base classes of containers, iterators and other protocols. Making a class takes time, and
 * programs want few of these: each part is a module that runs when one of its classes is first asked for.
 */
import { later } from '../later.ts';
import type { ModuleSource } from '../modules.ts';
import { AWAITABLES } from './awaitables.ts';
import { CALLABLES } from './callables.ts';
import { CONTAINERS } from './containers.ts';
import { MAPPINGS } from './mappings.ts';
import { SEQUENCES } from './sequences.ts';
import { SETS } from './sets.ts';

export const COLLECTIONS_ABC: ModuleSource = {
  name: 'collections.abc',
  doc: 'Abstract Base Classes (ABCs) for collections, according to PEP 3119.',
  python: `
__all__ = ['Awaitable', 'Coroutine', 'AsyncIterable', 'AsyncIterator', 'AsyncGenerator', 'Hashable', 'Iterable',
           'Iterator', 'Generator', 'Reversible', 'Sized', 'Container', 'Callable', 'Collection', 'Set', 'MutableSet',
           'Mapping', 'MutableMapping', 'MappingView', 'KeysView', 'ItemsView', 'ValuesView', 'Sequence',
           'MutableSequence', 'ByteString', 'Buffer']

${later({
  'collections._containers': [
    'Hashable',
    'Iterable',
    'Iterator',
    'Generator',
    'Reversible',
    'Sized',
    'Container',
    'Collection',
    'Buffer',
  ],
  'collections._awaitables': ['Awaitable', 'Coroutine', 'AsyncIterable', 'AsyncIterator', 'AsyncGenerator'],
  'collections._sets': ['Set', 'MutableSet'],
  'collections._mappings': ['Mapping', 'MutableMapping', 'MappingView', 'KeysView', 'ItemsView', 'ValuesView'],
  'collections._sequences': ['Sequence', 'MutableSequence', 'ByteString'],
  'collections._callables': ['Callable', '_CallableGenericAlias'],
})}`,
};

/** The modules behind it. */
export const COLLECTIONS_ABC_PARTS: readonly ModuleSource[] = [
  part('_awaitables', AWAITABLES),
  part('_callables', CALLABLES),
  part('_containers', CONTAINERS),
  part('_mappings', MAPPINGS),
  part('_sequences', SEQUENCES),
  part('_sets', SETS),
];

function part(name: string, python: string): ModuleSource {
  return { name: `collections.${name}`, doc: 'A part of collections.abc.', python };
}
