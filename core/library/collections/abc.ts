/**
 * `collections.abc`: abstract base classes of containers, iterators and other protocols. Making a class takes time, and
 * programs want few of these: each part is a module that runs when one of its classes is first asked for.
 */
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

_PARTS = {
    **dict.fromkeys(('Hashable', 'Iterable', 'Iterator', 'Generator', 'Reversible', 'Sized', 'Container', 'Collection',
                     'Buffer'), '_containers'),
    **dict.fromkeys(('Awaitable', 'Coroutine', 'AsyncIterable', 'AsyncIterator', 'AsyncGenerator'), '_awaitables'),
    **dict.fromkeys(('Set', 'MutableSet'), '_sets'),
    **dict.fromkeys(('Mapping', 'MutableMapping', 'MappingView', 'KeysView', 'ItemsView', 'ValuesView'), '_mappings'),
    **dict.fromkeys(('Sequence', 'MutableSequence', 'ByteString'), '_sequences'),
    **dict.fromkeys(('Callable', '_CallableGenericAlias'), '_callables'),
}

_namespace = vars(__import__('sys').modules[__name__])


def __getattr__(name):
    part = _PARTS.get(name)
    if part is None:
        raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
    value = _namespace[name] = getattr(__import__('collections.' + part, fromlist=(name,)), name)
    return value


def __dir__():
    return sorted({*_namespace, *__all__})
`,
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
