/**
 * Dicts and sets from the rows' Python: what is done natively entry by entry when keys define `__eq__` or `__hash__` in
 * Python. A look-up by user code is `h = hash(key)`, then the candidates of that hash one by one (`$probe`), each compared
 * with `is` and `==`; a table changed meanwhile is looked through again, as CPython does.
 *
 * Entries are numbers; `$find` answers -1 for an absent key and -2 when user code must tell.
 */
import { PyDict } from './dict.ts';
import { BY_USER, HASHED, PLAIN } from './hashindex.ts';
import { findInSet } from './contains.ts';
import { H, hash64, hashAnswer, hashResult, toInt } from './hash.ts';
import { intrinsic, shipped } from './intrinsics.ts';
import { STRUCTURE, USER, norm } from './key.ts';
import type { Norm } from './key.ts';
import type { Machine } from './machine.ts';
import { Bail } from './objects.ts';
import type { PyValue } from './objects.ts';
import { PySet } from './set.ts';

type Table = PyDict | PySet;

/** The keys of a dict as a set that shares them. */
export function keysOf(t: Table): PySet {
  if (t instanceof PySet) return t;
  const s = new PySet();
  s.table = null;
  s.m = t;
  return s;
}

function setHash(h: PyValue): void {
  hashResult(typeof h === 'number' ? h : hashAnswer(h));
}

function number(i: number | Bail): number {
  return typeof i === 'number' ? i : -2;
}

/** A tuple key all of whose parts hash natively is found natively from now on; others by user code. */
function kindOf(m: Machine, k: PyValue, n: Norm): number {
  if (n === USER) return BY_USER;
  if (n !== STRUCTURE) return PLAIN;
  const { hi, lo } = H;
  const native = hash64(m, k);
  H.hi = hi;
  H.lo = lo;
  return native ? HASHED : BY_USER;
}

/** Adds a key under its hash. */
function insertHashed(m: Machine, d: PyDict, k: PyValue, v: PyValue, h: PyValue): void {
  const n = norm(k);
  setHash(h);
  const kind = kindOf(m, k, n);
  if (kind === BY_USER) {
    const { hi, lo } = H;
    d.fullIndex(m);
    H.hi = hi;
    H.lo = lo;
  }
  d.append(k, v, kind, H.hi, H.lo, kind === PLAIN ? n : undefined);
}

intrinsic('find', 1, (m, t, k) => number(t instanceof PyDict ? t.find(m, k!) : findInSet(m, t as PySet, k!)));
intrinsic('find_from', 1, (m, t, other, i) =>
  number(keysOf(t as Table).findEntry(m, keysOf(other as Table), i as number)),
);
/** The entry after i (-1: the first) among those of hash h. */
intrinsic('probe', 1, (m, t, h, i) => probe(m, t as Table, h!, i as number));

function probe(m: Machine, t: Table, h: PyValue, i: number): number {
  setHash(h);
  const { hi, lo } = H;
  if (t instanceof PySet && t.table !== null) {
    if (t.table.probe(hi, lo, 0) < 0) return -1;
    t.toDict();
  }
  const d = t instanceof PySet ? t.m! : t;
  const hx = d.fullIndex(m);
  return hx.match(i < 0 ? hx.first.get(lo) : hx.next[i], hi, lo);
}

/** The entry of a key of hash h: -1 if there is none, -3 - i if entry i, another object, has to be compared with it. */
intrinsic('probe_first', 1, (m, t, key, h) => {
  const i = probe(m, t as Table, h!, -1);
  return i < 0 || (t instanceof PyDict ? t : (t as PySet).m!).keys[i] === key ? i : -3 - i;
});
/** Whether entry i still holds the key k. */
intrinsic('holds', 1, (_m, t, i, k) => {
  const d = t instanceof PySet ? t.m : (t as PyDict);
  return d !== null && d.keys[i as number] === k;
});
intrinsic('live', 1, (_m, t) => (t instanceof PySet ? t.size : (t as PyDict).live));
intrinsic('next_entry', 1, (_m, t, at) => (t as Table).nextEntry(at as number));
intrinsic('key_at', 1, (_m, t, i) => keysOf(t as Table).keyAt(i as number));
intrinsic('value_at', 1, (_m, d, i) => (d as PyDict).valueAt(i as number));
intrinsic('hash_at', 1, (m, t, i) => {
  keysOf(t as Table).hashAt(m, i as number);
  return toInt(H.hi, H.lo);
});
intrinsic('set_value', 1, (_m, d, i, v) => {
  (d as PyDict).setAt(i as number, v!);
  return null;
});
intrinsic('remove_at', 1, (_m, t, i) => {
  if (t instanceof PyDict) return t.takeAt(i as number);
  (t as PySet).removeAt(i as number);
  return null;
});
/** Adds a key that `$find` found absent. */
intrinsic('insert', 1, (m, t, k, v) => {
  if (t instanceof PyDict) t.set(m, k!, v!);
  else (t as PySet).add(m, k!);
  return null;
});
intrinsic('insert_hashed', 1, (m, t, k, v, h) => {
  insertHashed(m, t instanceof PyDict ? t : (t as PySet).toDict(), k!, v!, h!);
  return null;
});
/** Adds the key of another table's entry, which `$find_from` found absent. */
intrinsic('append_from', 1, (m, t, other, i, v) => {
  if (t instanceof PyDict) t.appendFrom(m, other as PyDict, i as number, v!);
  else (t as PySet).addEntry(m, keysOf(other as Table), i as number);
  return null;
});
intrinsic('is_dict', 1, (_m, v) => v instanceof PyDict);
intrinsic('is_set', 1, (_m, v) => v instanceof PySet);

/**
 * The lines of a function that find the entry `i` of a key (-1: there is none) and its hash `h` where native look-up has
 * given up. They stand in each method that looks up, because a frame more for each key is a third of the time.
 */
export function finding(table: string, key: string, use: 'dict key' | 'set element', probe = 'key_compare'): string {
  return `
    try:
        h = $hash_of(${key})
        i = $probe_first(${table}, ${key}, h)
    except TypeError as e:
        h = e
        i = -2
    if i < -1:
        if i == -2:
            $unusable_key(${key}, '${use}', h)
        i = $${probe}(${table}, ${key}, h, -3 - i)`;
}

/** Lines that stand inside an `if` or a loop. */
export function indented(lines: string): string {
  return lines.replaceAll('\n', '\n    ');
}

/** The TypeError for a key whose hash fails with that error. */
shipped(
  'unusable_key',
  `
def unusable_key(key, use, error):
    if type(error) is not TypeError:
        $reraise(error)
    raise TypeError(f"cannot use '{$message_type(key)}' as a {use} ({error})")
`,
);

/** Looks for a key of hash h by user code from entry i on, which has that hash; -1 if there is none. */
shipped(
  'key_compare',
  `
def key_compare(t, key, h, i):
    while i >= 0:
        c = $key_at(t, i)
        if c is key:
            return i
        equal = c == key
        if equal:
            if $holds(t, i, c):
                return i
            i = $probe(t, h, -1)
        else:
            i = $probe(t, h, i if $holds(t, i, c) else -1)
    return -1
`,
);
/** The entry of a key of hash h, by user code; -1 if there is none. */
shipped(
  'key_probe',
  `
def key_probe(t, key, h):
    return $key_compare(t, key, h, $probe(t, h, -1))
`,
);

/** As `key_compare`, for adding to a set: an element that was found equal is it, whatever its `__eq__` did to the set. */
shipped(
  'element_compare',
  `
def element_compare(t, key, h, i):
    while i >= 0:
        c = $key_at(t, i)
        if c is key:
            return i
        equal = c == key
        if equal:
            return i
        i = $probe(t, h, i if $holds(t, i, c) else -1)
    return -1
`,
);

shipped(
  'key_find',
  `
def key_find(t, key):
    i = $find(t, key)
    if i == -2:${indented(finding('t', 'key', 'dict key'))}
    return i
`,
);
shipped(
  'element_find',
  `
def element_find(t, key):
    i = $find(t, key)
    if i == -2:${indented(finding('t', 'key', 'set element'))}
    return i
`,
);

shipped(
  'key_find_from',
  `
def key_find_from(t, other, i):
    j = $find_from(t, other, i)
    if j != -2:
        return j
    return $key_probe(t, $key_at(other, i), $hash_at(other, i))
`,
);

shipped(
  'dict_store',
  `
def dict_store(d, key, value):
    i = $find(d, key)
    if i == -2:${indented(finding('d', 'key', 'dict key'))}
        if i < 0:
            $insert_hashed(d, key, value, h)
            return
    elif i < 0:
        $insert(d, key, value)
        return
    $set_value(d, i, value)
`,
);

shipped(
  'dict_take_dict',
  `
def dict_take_dict(d, other):
    size = $live(other)
    i = $next_entry(other, 0)
    while i >= 0:
        key = $key_at(other, i)
        value = $value_at(other, i)
        j = $find_from(d, other, i)
        if j == -2:
            h = $hash_at(other, i)
            j = $key_probe(d, key, h)
            if j < 0:
                $insert_hashed(d, key, value, h)
        elif j < 0:
            $append_from(d, other, i, value)
        if j >= 0:
            $set_value(d, j, value)
        if $live(other) != size:
            raise RuntimeError('dict mutated during update')
        i = $next_entry(other, i + 1)
`,
);

shipped(
  'set_store',
  `
def set_store(s, x):
    i = $find(s, x)
    if i == -2:${indented(finding('s', 'x', 'set element', 'element_compare'))}
        if i < 0:
            $insert_hashed(s, x, None, h)
    elif i < 0:
        $insert(s, x, None)
`,
);

shipped(
  'set_store_from',
  `
def set_store_from(s, other, i):
    j = $find_from(s, other, i)
    if j == -2:
        x = $key_at(other, i)
        h = $hash_at(other, i)
        if $element_compare(s, x, h, $probe(s, h, -1)) < 0:
            $insert_hashed(s, x, None, h)
    elif j < 0:
        $append_from(s, other, i, None)
`,
);
