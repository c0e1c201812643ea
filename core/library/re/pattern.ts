/** re.Pattern: what can be done with a compiled pattern. */
import {
  BAIL, Bail, LIST, NOT_IMPLEMENTED, PyBytes, PyDict, PyList, PyMappingProxy, PyTuple, READONLY, TUPLE, bufferOf, codePoints, needBuffer,
  concat, defineConstant, defineType, hashValue, intrinsic, makeGeneric, repr, shipped, size, strEqual, strLength, strOf, strSlice, typeName, uncounted,
  utf16,
} from '../../values/mod.ts'; // prettier-ignore
import type { Arg, Machine, PyValue, Row, Str } from '../../values/mod.ts';
import { execute } from './match.ts';
import type { Text } from './match.ts';
import { PatternFault } from './nodes.ts';
import { MatchIterator, PATTERN, PyMatch, PyPattern, PyScanner, SCANNER, emptyOf, matchOf } from './objects.ts';
import { programOf } from './programs.ts';
import { partOf, subjectOf, textOf } from './subject.ts';
import { parseTemplate } from './template.ts';
import type { Template } from './template.ts';

function isPattern(v: PyValue): v is PyPattern {
  return v instanceof PyPattern;
}

interface Range {
  readonly text: Text;
  readonly start: number;
  readonly end: number;
}

/** The part of a subject that is searched; BAIL if Python has to say the bounds, undefined with an exception pending. */
function rangeOf(m: Machine, re: PyPattern, string: PyValue, pos: Arg, endpos: Arg): Range | Bail | undefined {
  const from = size(m, pos);
  const to = size(m, endpos);
  if (from instanceof Bail || to instanceof Bail) return BAIL;
  const text = subjectOf(m, string, re.bytes);
  if (text === undefined) return undefined;
  const n = text.length;
  return { text, start: Math.min(Math.max(from, 0), n), end: Math.min(Math.max(to, 0), n) };
}

const RANGE = 'string, pos=0, endpos=9223372036854775807';

function finding(name: 'match' | 'fullmatch' | 'search', doc: string): Record<string, Row<PyPattern>> {
  return {
    [`${name}(self, /, ${RANGE})`]: {
      doc,
      style: 'clinic',
      run(m, self, string, pos, endpos) {
        const range = rangeOf(m, self, string!, pos, endpos);
        if (range === undefined || range instanceof Bail) return range;
        const { text, start, end } = range;
        const found = execute(m, programOf(m, self), text, start, end, name, false);
        return found === null ? null : matchOf(self, string!, start, end, found);
      },
      python: `
def ${name}(self, ${RANGE}):
    return self.${name}(string, $as_index(pos), $as_index(endpos))
`,
    },
  };
}

/** Calls `take` for each match, with its spans; false from it ends the walk. */
function each(
  m: Machine,
  re: PyPattern,
  text: Text,
  start: number,
  end: number,
  take: (spans: readonly number[]) => boolean,
): void {
  const program = programOf(m, re);
  let at = start;
  let advance = false;
  for (;;) {
    const found = execute(m, program, text, at, end, 'search', advance);
    if (found === null || !take(found.spans)) return;
    at = found.spans[1]!;
    advance = found.spans[0] === at;
  }
}

/** Appends to a list that no frame may see yet. */
function append(m: Machine, list: PyValue[], v: PyValue): void {
  if (list.length >= m.caps.list) m.reserve(Infinity);
  list.push(v);
  if ((list.length & 0xfff) === 0) m.reserve(list.length * 48);
}

function findall(m: Machine, re: PyPattern, string: PyValue, range: Range): PyValue {
  const out: PyValue[] = [];
  const { groups } = programOf(m, re);
  const part = (spans: readonly number[], g: number): PyValue =>
    spans[2 * g]! < 0 ? emptyOf(re.bytes) : partOf(string, spans[2 * g]!, spans[2 * g + 1]!);
  each(m, re, range.text, range.start, range.end, (spans) => {
    if (groups <= 1) append(m, out, part(spans, groups));
    else {
      const items: PyValue[] = [];
      for (let g = 1; g <= groups; g++) items.push(part(spans, g));
      append(m, out, new PyTuple(TUPLE, items));
    }
    return true;
  });
  return new PyList(LIST, out);
}

function split(m: Machine, re: PyPattern, string: PyValue, text: Text, most: number): PyValue {
  const out: PyValue[] = [];
  const { groups } = programOf(m, re);
  let last = 0;
  let n = 0;
  if (most >= 0) {
    each(m, re, text, 0, text.length, (spans) => {
      append(m, out, partOf(string, last, spans[0]!));
      for (let g = 1; g <= groups; g++)
        append(m, out, spans[2 * g]! < 0 ? null : partOf(string, spans[2 * g]!, spans[2 * g + 1]!));
      last = spans[1]!;
      return ++n !== most;
    });
  }
  out.push(partOf(string, last, text.length));
  return new PyList(LIST, out);
}

// ---- replacing

/** What replaces a match: parts of it and literals. BAIL: a function, or what is no template. */
export function templateFor(m: Machine, re: PyPattern, repl: PyValue): Template | Bail {
  const text = textOf(repl);
  if (text === null) return BAIL;
  m.work(text.length * 4);
  if (re.template !== null && typeof repl === 'string' && re.templateOf === repl) return re.template;
  const bytes = text instanceof Uint8Array;
  const codes = bytes ? text : codePoints(strOf(repl)!);
  try {
    const template = uncounted(() => parseTemplate(m, codes, !bytes, programOf(m, re)));
    if (typeof repl === 'string') {
      re.template = template;
      re.templateOf = repl;
    }
    return template;
  } catch (e) {
    if (e instanceof PatternFault) return BAIL;
    throw e;
  }
}

/** The text of a template for one match. */
export function fill(template: Template, string: PyValue, spans: readonly number[]): (Str | PyValue)[] {
  return template.map((part) => {
    if (typeof part !== 'number') return part;
    return spans[2 * part]! < 0 ? '' : partOf(string, spans[2 * part]!, spans[2 * part + 1]!);
  });
}

/** Puts parts together: all str, or all bytes (literals of a bytes template are latin-1). */
export function joined(m: Machine, parts: readonly PyValue[], bytes: boolean): PyValue {
  if (!bytes) {
    if (parts.every((part) => typeof part === 'string')) {
      let n = 0;
      for (const part of parts) n += part.length;
      checkLength(m, n);
      return concat(parts.join(''), '');
    }
    let out: Str = '';
    for (const part of parts) {
      checkLength(m, strLength(out) + strLength(part as Str));
      out = concat(out, part as Str);
    }
    return out;
  }
  const rows = parts.map((part) => (part instanceof PyBytes ? part.b : latin1(part as Str)));
  let n = 0;
  for (const row of rows) n += row.length;
  checkLength(m, n);
  const out = new Uint8Array(n);
  let at = 0;
  for (const row of rows) {
    out.set(row, at);
    at += row.length;
  }
  return new PyBytes(out);
}

function checkLength(m: Machine, n: number): void {
  if (n > m.caps.text) m.reserve(Infinity);
  if (n > 4096) m.reserve(2 * n);
}

function latin1(s: Str): Uint8Array {
  const text = utf16(s);
  const out = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) out[i] = text.charCodeAt(i);
  return out;
}

/** Replaces with a template; answers the new text and how many were replaced. */
function substitute(
  m: Machine,
  re: PyPattern,
  repl: PyValue,
  string: PyValue,
  count: Arg,
): [PyValue, number] | Bail | undefined {
  const most = size(m, count);
  if (most instanceof Bail) return BAIL;
  const bytes = re.bytes;
  if (textOf(repl) === null || (strOf(repl) === undefined) !== bytes) return BAIL;
  const template = templateFor(m, re, repl);
  if (template instanceof Bail) return BAIL;
  const text = subjectOf(m, string, bytes);
  if (text === undefined) return undefined;
  const parts: PyValue[] = [];
  let last = 0;
  let n = 0;
  let length = 0;
  const add = (part: PyValue): void => {
    length += part instanceof PyBytes ? part.b.length : strLength(part as Str);
    if (length > m.caps.text) m.reserve(Infinity);
    append(m, parts, part);
  };
  if (most >= 0) {
    each(m, re, text, 0, text.length, (spans) => {
      if (last < spans[0]!) add(partOf(string, last, spans[0]!));
      for (const part of fill(template, string, spans)) add(part);
      last = spans[1]!;
      return ++n !== most;
    });
  }
  if (n === 0) return [partOf(string, 0, text.length), 0];
  if (last < text.length) parts.push(partOf(string, last, text.length));
  m.work(text.length + length);
  return [joined(m, parts, bytes), n];
}

shipped(
  're_fail',
  `
def re_fail(message, pattern, pos):
    from re import PatternError
    raise PatternError(message, pattern, pos)
`,
);
shipped(
  're_subn',
  `
def re_subn(self, repl, string, count):
    count = $as_index(count)
    if not callable(repl):
        if not $re_is_text(repl):
            # CPython looks among the templates that it has kept.
            hash(repl)
        fault = $re_template_fault(self, repl)
        if fault is not None:
            $re_fail(fault[0], repl, fault[1])
        if type(count) is int and $re_plain(self, repl):
            return self.subn(repl, string, count)
        value = repl
        repl = lambda match: value
    parts = []
    last = 0
    n = 0
    scanner = self.scanner(string)
    while not count or n < count:
        match = scanner.search()
        if match is None:
            break
        start, stop = match.span()
        if last < start:
            parts.append($re_part(string, last, start))
        item = repl(match)
        if item is not None:
            parts.append(item)
        last = stop
        n += 1
    if last < $re_length(string):
        parts.append($re_part(string, last, $re_length(string)))
    return $re_empty(self).join(parts), n
`,
);
intrinsic('re_part', 1, (m, string, a, b) => {
  m.work((b as number) - (a as number));
  return partOf(string!, a as number, b as number);
});
intrinsic('re_length', 1, (_m, string) => textOf(string!)!.length);
intrinsic('re_empty', 1, (_m, re) => emptyOf((re as PyPattern).bytes));
/** Whether a replacement that is no function goes with the pattern. */
intrinsic(
  're_plain',
  1,
  (_m, re, repl) => textOf(repl!) !== null && (strOf(repl!) === undefined) === (re as PyPattern).bytes,
);
/** Whether a value is a str or bytes-like. */
intrinsic('re_is_text', 1, (_m, v) => textOf(v!) !== null);
/** What is wrong with a template: message and position, or None. */
intrinsic('re_template_fault', 1, (m, re, repl) => {
  const text = textOf(repl!);
  if (text === null) return m.raise('TypeError', `decoding to str: need a bytes-like object, ${typeName(repl!)} found`);
  const bytes = text instanceof Uint8Array;
  try {
    parseTemplate(m, bytes ? text : codePoints(strOf(repl!)!), !bytes, programOf(m, re as PyPattern));
  } catch (e) {
    if (!(e instanceof PatternFault)) throw e;
    return new PyTuple(TUPLE, [e.message, e.pos]);
  }
  return null;
});

// ---- rows

const FLAG_NAMES: readonly (readonly [flag: number, name: string])[] = [
  [2, 're.IGNORECASE'],
  [4, 're.LOCALE'],
  [8, 're.MULTILINE'],
  [16, 're.DOTALL'],
  [32, 're.UNICODE'],
  [64, 're.VERBOSE'],
  [128, 're.DEBUG'],
  [256, 're.ASCII'],
];

/** The repr of a pattern around that of its text. */
function shownPattern(re: PyPattern, text: Str): Str {
  let flags = re.flags;
  if (!re.bytes && (flags & (4 | 32 | 256)) === 32) flags &= ~32;
  const names: string[] = [];
  for (const [flag, name] of FLAG_NAMES) {
    if (!(flags & flag)) continue;
    names.push(name);
    flags &= ~flag;
  }
  if (flags !== 0) names.push(`0x${flags.toString(16)}`);
  const cut = strLength(text) > 200 ? strSlice(text, 0, 200, 1) : text;
  const tail = names.length > 0 ? `, ${names.join('|')})` : ')';
  return concat(concat('re.compile(', cut), tail);
}
intrinsic('re_shown', 1, (_m, re, text) => shownPattern(re as PyPattern, text as Str));

function isSamePattern(a: PyPattern, b: PyPattern): boolean {
  if (a.flags !== b.flags || a.bytes !== b.bytes) return false;
  const s = strOf(a.pattern);
  const t = strOf(b.pattern);
  if (s !== undefined && t !== undefined) return strEqual(s, t);
  const x = bufferOf(a.pattern);
  const y = bufferOf(b.pattern);
  return x !== null && y !== null && x.length === y.length && x.every((c, i) => c === y[i]);
}

function patternRows(): Record<string, Row<PyPattern>> {
  return {
    ...finding('match', 'Matches zero or more characters at the beginning of the string.'),
    ...finding('fullmatch', 'Matches against all of the string.'),
    ...finding('search', 'Scan through string looking for a match, and return a corresponding match object instance.'),
    [`findall(self, /, ${RANGE})`]: {
      doc: 'Return a list of all non-overlapping matches of pattern in string.',
      style: 'clinic',
      run(m, self, string, pos, endpos) {
        const range = rangeOf(m, self, string!, pos, endpos);
        return range === undefined || range instanceof Bail ? range : findall(m, self, string!, range);
      },
      python: `
def findall(self, ${RANGE}):
    return self.findall(string, $as_index(pos), $as_index(endpos))
`,
    },
    [`finditer(self, /, ${RANGE})`]: {
      doc: 'Return an iterator over all non-overlapping matches for the pattern in string.',
      style: 'clinic',
      run(m, self, string, pos, endpos) {
        const range = rangeOf(m, self, string!, pos, endpos);
        if (range === undefined || range instanceof Bail) return range;
        return new MatchIterator(new PyScanner(self, string!, range.start, range.end));
      },
      python: `
def finditer(self, ${RANGE}):
    return self.finditer(string, $as_index(pos), $as_index(endpos))
`,
    },
    [`scanner(self, /, ${RANGE})`]: {
      doc: 'A scanner object, which finds one match after the other.',
      style: 'clinic',
      run(m, self, string, pos, endpos) {
        const range = rangeOf(m, self, string!, pos, endpos);
        if (range === undefined || range instanceof Bail) return range;
        return new PyScanner(self, string!, range.start, range.end);
      },
      python: `
def scanner(self, ${RANGE}):
    return self.scanner(string, $as_index(pos), $as_index(endpos))
`,
    },
    'split(self, /, string, maxsplit=0)': {
      doc: 'Split string by the occurrences of pattern.',
      style: 'clinic',
      run(m, self, string, maxsplit) {
        const most = size(m, maxsplit);
        if (most instanceof Bail) return BAIL;
        const text = subjectOf(m, string!, self.bytes);
        return text === undefined ? undefined : split(m, self, string!, text, most);
      },
      python: `
def split(self, string, maxsplit=0):
    return self.split(string, $as_index(maxsplit))
`,
    },
    'sub(self, /, repl, string, count=0)': {
      doc: 'Return the string obtained by replacing the leftmost non-overlapping occurrences of pattern in string by the replacement repl.',
      style: 'clinic',
      run(m, self, repl, string, count) {
        const out = substitute(m, self, repl!, string!, count);
        return out === undefined || out instanceof Bail ? out : out[0];
      },
      python: `
def sub(self, repl, string, count=0):
    return $re_subn(self, repl, string, count)[0]
`,
    },
    'subn(self, /, repl, string, count=0)': {
      doc: 'Return the tuple (new_string, number_of_subs_made) found by replacing the leftmost non-overlapping occurrences of pattern with the replacement repl.',
      style: 'clinic',
      run(m, self, repl, string, count) {
        const out = substitute(m, self, repl!, string!, count);
        return out === undefined || out instanceof Bail ? out : new PyTuple(TUPLE, out);
      },
      python: `
def subn(self, repl, string, count=0):
    return $re_subn(self, repl, string, count)
`,
    },
    'pattern: str | bytes': {
      doc: 'The pattern string from which the RE object was compiled.',
      run: (_m, self) => self.pattern,
      ...READONLY,
    },
    'flags: int': { doc: 'The regex matching flags.', run: (_m, self) => self.flags, ...READONLY },
    'groups: int': {
      doc: 'The number of capturing groups in the pattern.',
      run: (m, self) => programOf(m, self).groups,
      ...READONLY,
    },
    'groupindex: dict': {
      doc: 'A dictionary mapping group names to group numbers.',
      run(m, self) {
        const names = new PyDict();
        if (programOf(m, self).names.size === 0) return names;
        for (const [name, group] of programOf(m, self).names) names.setStr(name, group);
        return new PyMappingProxy(names);
      },
    },
    '__copy__(self, /)': { doc: 'Patterns do not change: the same pattern.', run: (_m, self) => self },
    '__deepcopy__(self, memo, /)': { doc: 'Patterns do not change: the same pattern.', run: (_m, self) => self },
    '__repr__(self, /) -> str': {
      doc: 'Return repr(self).',
      run(m, self) {
        const text = repr(m, self.pattern);
        return text instanceof Bail ? BAIL : shownPattern(self, text);
      },
      python: `
def __repr__(self, /):
    return $re_shown(self, repr(self.pattern))
`,
    },
    '__eq__(self, value: object, /) -> bool': {
      doc: 'Return self==value.',
      run: (_m, self, v) => (v instanceof PyPattern ? isSamePattern(self, v) : NOT_IMPLEMENTED),
    },
    '__ne__(self, value: object, /) -> bool': {
      doc: 'Return self!=value.',
      run: (_m, self, v) => (v instanceof PyPattern ? !isSamePattern(self, v) : NOT_IMPLEMENTED),
    },
    '__hash__(self, /) -> int': {
      doc: 'Return hash(self).',
      run: (m, self) => hashValue(m, strOf(self.pattern) ?? new PyBytes(needBuffer(self.pattern))) as number,
    },
  };
}

defineType(PATTERN, isPattern, patternRows);
makeGeneric(PATTERN);
defineConstant(PATTERN, '__doc__', 'Compiled regular expression object.');

function scannerRow(name: 'match' | 'search'): Record<string, Row<PyScanner>> {
  return {
    [`${name}(self, /)`]: {
      doc: 'The next match, or None.',
      style: 'none',
      run: (m, self): PyMatch | null | undefined => self.step(m, name),
    },
  };
}

defineType(
  SCANNER,
  (v): v is PyScanner => v instanceof PyScanner,
  () => ({
    ...scannerRow('match'),
    ...scannerRow('search'),
    'pattern: Any': { doc: 'The pattern.', run: (_m, self) => self.re, ...READONLY },
  }),
);
