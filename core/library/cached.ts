/**
 * The part of lru_cache for keys whose hash or comparison is code of the program: hashed once, and every step looks at the dict anew,
 * because that code may have called the function again or cleared the cache.
 */
import { Bail, builtinFunction, hash } from '../values/mod.ts';
import type { PyBuiltin, PyValue } from '../values/mod.ts';

export const cacheFunctions = (): readonly PyBuiltin[] => [
  builtinFunction('functools', '_hash_of(key, /)', {
    doc: 'The hash of a key; None if hashing and comparing it take no code of the program.',
    run: (m, key) => {
      const h = hash(m, key as PyValue);
      return h instanceof Bail ? h : null;
    },
    python: `
def _hash_of(key, /):
    return $hash_result($call_special(key, '__hash__')) if $hashable(key) else hash(key)
`,
  }),
  builtinFunction('functools', '_known(cache, key, hash, renew, /)', {
    doc: 'The value of a key in a tuple, which becomes the newest if renewed; None if there is none.',
    python: `
def _known(cache, key, hash, renew, /):
    i = $key_probe(cache, key, hash)
    if i < 0:
        return None
    value = $value_at(cache, i)
    if renew:
        key = $key_at(cache, i)
        $remove_at(cache, i)
        $insert_hashed(cache, key, value, hash)
    return (value,)
`,
  }),
  builtinFunction('functools', '_remember(cache, key, hash, value, maxsize, /)', {
    doc: 'Puts a value into a cache; if it is full, in the place of the oldest.',
    python: `
def _remember(cache, key, hash, value, maxsize, /):
    if not isinstance(cache, dict) or not isinstance(hash, int):
        raise TypeError('_remember() keeps values in a dict')
    if maxsize is not None:
        if $key_probe(cache, key, hash) >= 0:
            return
        if $live(cache) >= maxsize:
            $remove_at(cache, $next_entry(cache, 0))
    i = $key_probe(cache, key, hash)
    if i < 0:
        $insert_hashed(cache, key, value, hash)
    else:
        $set_value(cache, i, value)
`,
  }),
];
