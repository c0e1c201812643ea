/**
 * Binding of arguments to the parameters of a Python function, with CPython's error texts.
 * https://docs.python.org/3/reference/expressions.html#calls
 */
import { DICT, H, PyDict, PyStr, PyTuple, TUPLE, bare, utf16 } from '../values/mod.ts';
import { link } from './vm.ts';
import type { Frame, PyFunc, PyValue } from '../values/mod.ts';
import { isNative, nativeText } from './native.ts';
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
  raiseNew('TypeError', isNative(f.code) ? nativeText(f, n, npos, keywords ?? []) : text);
  return false;
}

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
    const text = utf16(name);
    if (text.length > 256) link.machine.charge(text.length >> 2);
    names.push(text);
    args.push(kwargs.vals[i] as PyValue);
  }
  return names.length === 0 ? null : names;
}
