/**
 * The callable that `functools.lru_cache` makes: native, because in Python a hit cost forty times what CPython needs. A hit is
 * answered without a frame; a miss goes on in a small function of shipped Python that calls the user's and keeps the result.
 *
 * A key whose hash or comparison is code of the program is hashed once, in the Python of `__call__`, and every step looks at
 * the dict anew, because that code may have called the function again or cleared the cache.
 */
import {
  BAIL,
  Bail,
  DICT_ROW,
  OBJECT,
  PyBound,
  PyConst,
  PyDict,
  PyNative,
  PyStr,
  PyTuple,
  TUPLE,
  TailCall,
  allocate,
  asIndex,
  bare,
  builtinClass,
  defineType,
  hash64,
  hashByUser,
  intrinsic,
  isCallable,
  kind,
  moveLast,
  mkstr,
  shipped,
  sizeAsInt,
  sizeIndex,
  truth,
  typeOf,
  utf16,
} from '../values/mod.ts';
import type { Machine, PyClass, PyValue, Row, Slots, Str } from '../values/mod.ts';
import { lazily } from './lazily.ts';

/** Stands in keys between positional and keyword arguments. */
const KEYWORDS: PyConst = new PyConst('<functools keywords>', OBJECT);

class PyLru extends PyNative {
  readonly cls: PyClass = lruClass();
  inst: Slots | null = null;
  fn: PyValue = null;
  /** The class of what cache_info() answers. */
  info: PyValue = null;
  /** -1: no limit. */
  maxsize = -1;
  typed = false;
  /** The newest entry is the last, if there is a limit. */
  cache: PyDict = new PyDict();
  hits = 0;
  misses = 0;
  constructor() {
    super();
    allocate(6);
  }
  override get binds(): boolean {
    return true;
  }

  /** A call that was answered from entry i. */
  hit(i: number): PyValue {
    this.hits++;
    const v = this.cache.valueAt(i);
    if (this.maxsize >= 0) moveLast(this.cache, i);
    return v;
  }

  /** Keeps a result; false: it takes code of the program to tell whether its key is there. */
  keep(m: Machine, key: PyValue, result: PyValue): boolean {
    const { cache } = this;
    let i = cache.find(m, key);
    if (i instanceof Bail) return false;
    if (i < 0 && this.maxsize >= 0 && cache.live >= this.maxsize) {
      this.makeRoom();
      i = cache.find(m, key) as number;
    }
    if (i < 0) cache.insert(m, key, result);
    else if (this.maxsize < 0) cache.setAt(i, result);
    return true;
  }

  makeRoom(): void {
    const oldest = this.cache.nextEntry(0);
    if (oldest >= 0) this.cache.removeAt(oldest);
  }
}

function isLru(v: PyValue): v is PyLru {
  return v instanceof PyLru;
}

kind(
  'functools.lru_cache',
  PyLru,
  () => new PyLru(),
  {
    inst: 'slots', fn: 'value', info: 'value', maxsize: 'count', typed: 'flag', cache: [PyDict], hits: 'count', misses: 'count',
  }, // prettier-ignore
  (o) => o.maxsize >= -1,
);

/** The key of a call: of one int or str itself, otherwise a tuple. */
function keyOf(m: Machine, self: PyLru, args: readonly PyValue[], names: readonly string[] | null): PyValue {
  if (args.length === 1 && names === null && !self.typed) {
    const only = args[0]!;
    if (typeof only === 'number' || typeof only === 'string' || typeof only === 'bigint' || only instanceof PyStr)
      return only;
  }
  const n = args.length - (names === null ? 0 : names.length);
  const key: PyValue[] = [];
  for (let i = 0; i < n; i++) key.push(args[i]!);
  if (names !== null && names.length > 0) {
    key.push(KEYWORDS);
    for (let i = 0; i < names.length; i++) key.push(mkstr(names[i]!), args[n + i]!);
  }
  if (self.typed) for (const arg of args) key.push(typeOf(arg).shown);
  m.work(key.length);
  return new PyTuple(TUPLE, key);
}

function call(
  m: Machine,
  self: PyValue,
  args: readonly PyValue[],
  names: readonly string[] | null,
): TailCall | PyValue | Bail {
  if (!(self instanceof PyLru) || self.maxsize === 0) return BAIL;
  const key = keyOf(m, self, args, names);
  if (key instanceof PyTuple && !hash64(m, key) && !hashByUser(m, key)) return BAIL;
  const i = self.cache.find(m, key);
  if (i instanceof Bail) return BAIL;
  if (i >= 0) return self.hit(i);
  if (names === null) {
    switch (args.length) {
      case 1:
        return new TailCall(m.shipped('lru_miss1'), [self, key, self.fn, args[0]!], null);
      case 2:
        return new TailCall(m.shipped('lru_miss2'), [self, key, self.fn, args[0]!, args[1]!], null);
      case 3:
        return new TailCall(m.shipped('lru_miss3'), [self, key, self.fn, args[0]!, args[1]!, args[2]!], null);
    }
  }
  const given = args.length - (names === null ? 0 : names.length);
  const kwargs = new PyDict();
  names?.forEach((name, k) => kwargs.setStr(name, args[given + k]!));
  return new TailCall(
    m.shipped('lru_miss'),
    [self, key, self.fn, new PyTuple(TUPLE, args.slice(0, given)), kwargs],
    null,
  );
}

function miss(name: string, params: string, args: string): void {
  shipped(
    name,
    `
def ${name}(self, key, function, ${params}):
    $lru_missed(self)
    result = function(${args})
    if not $lru_keep(self, key, result):
        $lru_put(self, key, $hash_result($call_special(key, '__hash__')), result)
    return result
`,
  );
}
miss('lru_miss', 'args, kwargs', '*args, **kwargs');
miss('lru_miss1', 'a', 'a');
miss('lru_miss2', 'a, b', 'a, b');
miss('lru_miss3', 'a, b, c', 'a, b, c');

shipped(
  'lru_put',
  `
def lru_put(self, key, hash, result):
    cache = $lru_cache(self)
    i = $key_probe(cache, key, hash)
    if $lru_is_bounded(self):
        if i >= 0:
            return
        $lru_make_room(self)
        i = $key_probe(cache, key, hash)
    if i < 0:
        $insert_hashed(cache, key, result, hash)
    else:
        $set_value(cache, i, result)
`,
);
intrinsic('lru_keep', 1, (m, self, key, result) => (self as PyLru).keep(m, key!, result!));
intrinsic('lru_cache', 1, (_m, self) => (self as PyLru).cache);
intrinsic('lru_function', 1, (_m, self) => (self as PyLru).fn);
intrinsic('lru_info', 1, (_m, self) => (self as PyLru).info);
intrinsic('lru_counts', 1, (_m, self) => {
  const { hits, misses, maxsize, cache } = self as PyLru;
  return new PyTuple(TUPLE, [hits, misses, maxsize < 0 ? null : sizeAsInt(maxsize), cache.live]);
});
intrinsic('lru_is_off', 1, (_m, self) => (self as PyLru).maxsize === 0);
intrinsic('lru_is_bounded', 1, (_m, self) => (self as PyLru).maxsize >= 0);
intrinsic('lru_hit', 1, (_m, self, i) => (self as PyLru).hit(i as number));
intrinsic('lru_missed', 1, (_m, self) => {
  (self as PyLru).misses++;
  return null;
});
intrinsic('lru_make_room', 1, (_m, self) => {
  const { cache, maxsize } = self as PyLru;
  if (maxsize >= 0 && cache.live >= maxsize) (self as PyLru).makeRoom();
  return null;
});
intrinsic('lru_key', 1, (m, self, args, kwargs) => {
  const names: string[] = [];
  const all = (args as PyTuple).items.slice();
  const { keys } = kwargs as PyDict;
  for (let i = 0; i < keys.length; i++) {
    names.push(utf16(bare(keys[i]!) as Str));
    all.push((kwargs as PyDict).valueAt(i));
  }
  return keyOf(m, self as PyLru, all, names.length === 0 ? null : names);
});

export const lruClass: () => PyClass = lazily(() => {
  const cls = builtinClass('functools._lru_cache_wrapper');
  cls.hasDict = true;
  defineType(
    cls,
    isLru,
    {
      '__call__(self, /, *args, **kwargs)': {
        doc: 'Call self as a function.',
        redirect: call,
        python: `
def __call__(self, /, *args, **kwargs):
    function = $lru_function(self)
    if $lru_is_off(self):
        $lru_missed(self)
        return function(*args, **kwargs)
    key = $lru_key(self, args, kwargs)
    h = $hash_result($call_special(key, '__hash__'))
    i = $key_probe($lru_cache(self), key, h)
    if i >= 0:
        return $lru_hit(self, i)
    $lru_missed(self)
    result = function(*args, **kwargs)
    $lru_put(self, key, h, result)
    return result
`,
      },
      '__get__(self, instance, owner=None, /)': {
        doc: 'Return an attribute of instance, which is of type owner.',
        run: (_m, self, instance) => (instance === null ? self : new PyBound(instance!, self)),
      },
      'cache_info(self, /)': {
        doc: 'Report cache statistics',
        python: `
def cache_info(self, /):
    return $lru_info(self)(*$lru_counts(self))
`,
      },
      'cache_clear(self, /)': {
        doc: 'Clear the cache and cache statistics',
        run(_m, self) {
          self.cache.clear();
          self.hits = self.misses = 0;
          return null;
        },
      },
      '__dict__: dict[str, Any]': DICT_ROW as Row<PyLru>,
      '__copy__(self, /)': { doc: 'The function itself.', run: (_m, self) => self },
      '__deepcopy__(self, memo, /)': { doc: 'The function itself.', run: (_m, self) => self },
      '__reduce__(self, /)': {
        doc: 'Its name, by which copies find it.',
        python: `
def __reduce__(self, /):
    return self.__qualname__
`,
      },
    },
    {
      '__new__(cls, /, user_function, maxsize, typed, cache_info_type)': {
        doc: 'Create a cached callable that wraps another function.',
        called: 'lru_cache',
        style: 'clinic',
        run(m, _cls, fn, maxsize, typed, info) {
          if (!isCallable(fn!)) return m.raise('TypeError', 'the first argument must be callable');
          const limit = maxsize === null ? -1 : asIndex(m, maxsize!);
          if (limit === undefined || limit instanceof Bail)
            return m.raise('TypeError', 'maxsize should be integer or None');
          const made = new PyLru();
          made.fn = fn!;
          made.maxsize = maxsize === null ? -1 : Math.max(0, sizeIndex(limit, maxsize!, 'OverflowError'));
          made.typed = truth(m, typed!) !== false;
          made.info = info!;
          return made;
        },
      },
    },
  );
  return cls;
});
