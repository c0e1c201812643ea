/**
 * Binding of arguments to the parameters of a Python function, with CPython's error texts.
 * https://docs.python.org/3/reference/expressions.html#calls
 */
import { DICT, H, PyDict, PyStr, PyTuple, TUPLE, bare, typeOf, utf16 } from '../values/mod.ts';
import { link } from './vm.ts';
import type { Frame, PyFunc, PyValue } from '../values/mod.ts';
import { raiseNew } from './pending.ts';
import { similarName } from '../values/mod.ts';

/** Binds positional arguments where defaults are all that is missing; false: there is more to it. */
function fillDefaults(f: PyFunc, n: Frame, args: readonly PyValue[]): boolean {
  const given = args.length;
  const missing = f.code.exact - given;
  if (missing <= 0 || f.defaults === null) return false;
  const { items } = f.defaults;
  const from = items.length - missing;
  if (from < 0) return false;
  for (let i = 0; i < given; i++) n[H + i] = args[i];
  for (let i = 0; i < missing; i++) n[H + given + i] = items[from + i];
  return true;
}

/**
 * Fills the parameter registers of frame n. Answers false with a TypeError pending in VM.cur (the caller's frame).
 */
export function bindArguments(f: PyFunc, n: Frame, args: readonly PyValue[], names: readonly string[] | null): boolean {
  if (names === null && fillDefaults(f, n, args)) return true;
  const { params } = f.code.code;
  const nkw = names === null ? 0 : names.length;
  const npos = args.length - nkw;
  const { positional } = params;
  const kwStart = positional + (params.varargs ? 1 : 0);
  const given = npos < positional ? npos : positional;
  for (let i = 0; i < given; i++) n[H + i] = args[i];
  if (params.varargs) n[H + positional] = new PyTuple(TUPLE, npos > positional ? args.slice(positional, npos) : []);
  let kwargs: PyDict | null = null;
  if (params.varkw) {
    kwargs = new PyDict(DICT);
    n[H + kwStart + params.kwonly] = kwargs;
  }
  if (nkw > 0 && !bindKeywords(f, n, args, names!, npos, kwargs)) return false;
  if (npos > positional && !params.varargs) return tooMany(f, n, npos, names);
  if (given < positional) {
    const defaults = f.defaults;
    const first = positional - (defaults === null ? 0 : defaults.items.length);
    for (let i = given; i < positional; i++) {
      if (n[H + i] !== undefined) continue;
      if (i < first) return missing(f, n, 0, first, 'positional', npos, names);
      n[H + i] = defaults!.items[i - first]!;
    }
  }
  for (let i = kwStart; i < kwStart + params.kwonly; i++) {
    if (n[H + i] !== undefined) continue;
    const v = f.kwdefaults === null ? undefined : f.kwdefaults.getStr(params.names[i]!);
    if (v === undefined) return missing(f, n, kwStart, kwStart + params.kwonly, 'keyword-only', npos, names);
    n[H + i] = v;
  }
  return true;
}

function bindKeywords(
  f: PyFunc,
  n: Frame,
  args: readonly PyValue[],
  names: readonly string[],
  npos: number,
  kwargs: PyDict | null,
): boolean {
  const { params } = f.code.code;
  const { positional } = params;
  const kwStart = positional + (params.varargs ? 1 : 0);
  const end = kwStart + params.kwonly;
  for (let i = 0; i < names.length; i++) {
    const name = names[i]!;
    let at = -1;
    for (let j = params.posonly; j < positional; j++) if (params.names[j] === name) at = j;
    for (let j = kwStart; j < end; j++) if (params.names[j] === name) at = j;
    if (at < 0) {
      if (kwargs === null) return unexpected(f, n, names, name, npos);
      kwargs.setStr(name, args[npos + i]!);
      continue;
    }
    if (n[H + at] !== undefined) {
      return complain(f, n, npos, names, `${qualname(f)}() got multiple values for argument '${name}'`);
    }
    n[H + at] = args[npos + i];
  }
  return true;
}

function qualname(f: PyFunc): string {
  return utf16(f.qualname);
}

function unexpected(f: PyFunc, n: Frame, names: readonly string[], name: string, npos: number): boolean {
  const { params } = f.code.code;
  const posonly = names.filter((k) => {
    const at = params.names.indexOf(k);
    return at >= 0 && at < params.posonly;
  });
  if (posonly.length > 0) {
    const list = params.names
      .slice(0, params.posonly)
      .filter((k) => posonly.includes(k))
      .join(', ');
    return complain(
      f,
      n,
      npos,
      names,
      `${qualname(f)}() got some positional-only arguments passed as keyword arguments: '${list}'`,
    );
  }
  const kwStart = params.positional + (params.varargs ? 1 : 0);
  const candidates = [
    ...params.names.slice(params.posonly, params.positional),
    ...params.names.slice(kwStart, kwStart + params.kwonly),
  ];
  const like = similarName(name, candidates);
  return complain(
    f,
    n,
    npos,
    names,
    `${qualname(f)}() got an unexpected keyword argument '${name}'${like === null ? '' : `. Did you mean '${like}'?`}`,
  );
}

function tooMany(f: PyFunc, n: Frame, npos: number, keywords: readonly string[] | null): boolean {
  const { params } = f.code.code;
  const { positional } = params;
  const ndefaults = f.defaults === null ? 0 : f.defaults.items.length;
  let kwGiven = 0;
  for (let i = positional; i < positional + params.kwonly; i++) if (n[H + i] !== undefined) kwGiven++;
  const plural = ndefaults > 0 ? true : positional !== 1;
  const takes = ndefaults > 0 ? `from ${positional - ndefaults} to ${positional}` : `${positional}`;
  const and =
    kwGiven > 0
      ? ` positional argument${npos === 1 ? '' : 's'} (and ${kwGiven} keyword-only argument${kwGiven === 1 ? '' : 's'})`
      : '';
  return complain(
    f,
    n,
    npos,
    keywords,
    `${qualname(f)}() takes ${takes} positional argument${plural ? 's' : ''} but ${npos}${and} ${npos === 1 && kwGiven === 0 ? 'was' : 'were'} given`,
  );
}

function missing(
  f: PyFunc,
  n: Frame,
  from: number,
  to: number,
  kind: 'positional' | 'keyword-only',
  npos: number,
  keywords: readonly string[] | null,
): boolean {
  const { params } = f.code.code;
  const names: string[] = [];
  for (let i = from; i < to; i++) {
    if (n[H + i] !== undefined) continue;
    if (kind === 'keyword-only' && f.kwdefaults?.getStr(params.names[i]!) !== undefined) continue;
    names.push(`'${params.names[i]!}'`);
  }
  const list =
    names.length === 1
      ? names[0]!
      : names.length === 2
        ? `${names[0]!} and ${names[1]!}`
        : `${names.slice(0, -1).join(', ')}, and ${names[names.length - 1]!}`;
  return complain(
    f,
    n,
    npos,
    keywords,
    `${qualname(f)}() missing ${names.length} required ${kind} argument${names.length === 1 ? '' : 's'}: ${list}`,
  );
}

/** The TypeError of a call that does not fit. */
function complain(f: PyFunc, n: Frame, npos: number, keywords: readonly string[] | null, text: string): false {
  raiseNew('TypeError', isNative(f) ? nativeText(f, n, npos, keywords ?? []) : text);
  return false;
}

/** Shipped modules that are C in CPython: their functions complain as those do. */
const NATIVE: ReadonlySet<string> = new Set(['datetime', '_io', 'struct'].map((name) => `<shipped @${name}>`));

function isNative(f: PyFunc): boolean {
  const { hidden, unit } = f.code.code;
  return hidden && NATIVE.has(unit.fileName);
}

function nativeText(f: PyFunc, n: Frame, npos: number, keywords: readonly string[]): string {
  const { names, posonly, positional, kwonly } = f.code.code.params;
  const name = utf16(f.name);
  const owner = ownerOf(qualname(f).slice(0, -name.length - 1), n[H] as PyValue | undefined);
  const whole = owner === '' ? name : `${owner}.${name}`;
  const own = owner === '' ? 0 : 1;
  const count = (n: number): string => `${n} argument${n === 1 ? '' : 's'}`;
  const given = npos - own;
  const most = positional - own;
  const required = REQUIRED.get(whole) ?? most - (f.defaults === null ? 0 : f.defaults.items.length);
  if ((most === 0 || posonly === positional) && kwonly === 0) {
    const made = name === '__new__' || name === '__init__';
    const parsed = made || PARSED.has(whole);
    if (keywords.length > 0) return `${made ? owner : parsed ? name : whole}() takes no keyword arguments`;
    if (most === 0) return `${whole}() takes no arguments (${given} given)`;
    if (most === 1 && required === 1 && !parsed) return `${whole}() takes exactly one argument (${given} given)`;
    const limit = required === most ? '' : given < required ? 'at least ' : 'at most ';
    const wanted = count(given < required ? required : most);
    return parsed
      ? `${made ? owner : name}() takes ${limit === '' ? 'exactly ' : limit}${wanted} (${given} given)`
      : `${name} expected ${limit}${wanted}, got ${given}`;
  }
  const label = name === '__init__' ? `${owner}()` : name !== '__new__' ? `${name}()` : (CONSTRUCTORS.get(owner) ?? 'function');
  const total = given + keywords.length;
  if (total > most + kwonly)
    return `${label} takes at most ${most + kwonly} ${given === 0 ? 'keyword ' : ''}argument${most + kwonly === 1 ? '' : 's'} (${total} given)`;
  if (given > most)
    return `${label} takes at most ${most} positional argument${most === 1 ? '' : 's'} (${given} given)`;
  const least = Math.min(required, posonly - own);
  if (given < least)
    return `${label} takes ${least < most ? 'at least' : 'exactly'} ${least} positional argument${least === 1 ? '' : 's'} (${given} given)`;
  const bound = names.slice(own, Math.max(own, npos));
  for (let i = Math.max(own, npos); i < required + own; i++)
    if (!keywords.includes(names[i]!)) return `${label} missing required argument '${names[i]!}' (pos ${i + 1 - own})`;
  const twice = keywords.find((k) => bound.includes(k));
  if (twice !== undefined)
    return `argument for ${label} given by name ('${twice}') and position (${names.indexOf(twice) + 1 - own})`;
  const other = keywords.find((k) => !names.includes(k)) ?? '';
  const meant = similarName(other, names.slice(own, positional + kwonly));
  const hint = meant === null ? '' : `. Did you mean '${meant}'?`;
  return `${label === 'function' ? 'this function' : label} got an unexpected keyword argument '${other}'${hint}`;
}

/** The class of a method in error texts: the streams of bytes share a base that CPython's have not. */
function ownerOf(owner: string, self: PyValue | undefined): string {
  if (owner !== '_Buffered' || self === undefined) return owner;
  return typeOf(self).mro.find(({ bases }) => bases.some(({ qualname: base }) => base === owner))?.qualname ?? owner;
}

/** Those that read a tuple by a format: `fromordinal() takes exactly 1 argument (2 given)`. */
const PARSED: ReadonlySet<string> = new Set(['date.fromordinal', 'datetime.strptime', 'date.strptime', 'time.strptime', 'datetime.utcfromtimestamp']);

/** Arguments that constructors ask for themselves, one after the other, and that have defaults therefore. */
const REQUIRED: ReadonlyMap<string, number> = new Map([['date.__new__', 3], ['datetime.__new__', 3]]);

/** How the constructors of datetime that have a name call themselves. */
const CONSTRUCTORS: ReadonlyMap<string, string> = new Map([['timedelta', '__new__()'], ['timezone', 'timezone()']]);

/**
 * Keyword names and values of a call with unpacking: the dict's items as names and arguments appended to `args`. Undefined
 * where a key is no string.
 */
export function spreadKeywords(args: PyValue[], kwargs: PyDict): string[] | null | undefined {
  const names: string[] = [];
  link.machine.charge(kwargs.live * 2);
  for (let i = 0; i < kwargs.keys.length; i++) {
    const k = kwargs.keys[i];
    if (k === undefined) continue;
    const name = bare(k);
    if (typeof name !== 'string' && !(name instanceof PyStr)) return undefined;
    names.push(utf16(name));
    args.push(kwargs.vals[i] as PyValue);
  }
  return names.length === 0 ? null : names;
}
