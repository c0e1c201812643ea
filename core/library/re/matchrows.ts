/** re.Match: what is known of a match. */
import {
  BAIL, Bail, PyBytes, PyDict, PyStr, PySub, PyTuple, READONLY, Raise, TUPLE, concat, defineConstant, defineType, index, makeGeneric, repr,
  shipped, strLength, strOf, strSlice, utf16,
} from '../../values/mod.ts'; // prettier-ignore
import type { Machine, Out, PyValue, Row, Str } from '../../values/mod.ts';
import { MATCH, PyMatch } from './objects.ts';

import { fill, joined, templateFor } from './pattern.ts';
import { programOf } from './programs.ts';
import { partOf } from './subject.ts';

function isMatch(v: PyValue): v is PyMatch {
  return v instanceof PyMatch;
}

/** The number of a group by number or name; IndexError if there is none. */
function groupOf(m: Machine, match: PyMatch, v: PyValue): number | Bail {
  let n: number | bigint | undefined;
  if (typeof v === 'number') n = v;
  else if (typeof v === 'string' || v instanceof PyStr || (v instanceof PySub && strOf(v) !== undefined))
    n = programOf(m, match.re).names.get(utf16(strOf(v)!));
  else if (!(v instanceof PyBytes) && v !== null) {
    try {
      const i = index(m, v);
      if (i instanceof Bail) return BAIL;
      n = i;
    } catch (e) {
      if (!(e instanceof Raise)) throw e;
    }
  }
  if (typeof n !== 'number' || n < 0 || n >= match.spans.length / 2) throw new Raise('IndexError', 'no such group');
  return n;
}

function textOfGroup(match: PyMatch, group: number, fallback: PyValue): PyValue {
  const start = match.spans[2 * group]!;
  return start < 0 ? fallback : partOf(match.string, start, match.spans[2 * group + 1]!);
}

function names(m: Machine, match: PyMatch): [name: string, group: number][] {
  chargeGroups(m, match);
  return [...programOf(m, match.re).names].filter(([, group]) => group < match.spans.length / 2);
}

/** Charges for going through all groups. */
function chargeGroups(m: Machine, match: PyMatch): void {
  m.charge(match.spans.length >>> 3);
}

/** A row about one group, the whole match by default. */
function place(name: string, doc: string, of: (match: PyMatch, group: number) => PyValue): Record<string, Row<PyMatch>> {
  return {
    [`${name}(self, group=0, /)`]: {
      doc,
      run(m, self, v) {
        const group = groupOf(m, self, v!);
        return group instanceof Bail ? BAIL : of(self, group);
      },
      python: `
def ${name}(self, group=0, /):
    return self.${name}($as_index(group))
`,
    },
  };
}

function pair(match: PyMatch, group: number): PyTuple {
  return new PyTuple(TUPLE, [match.spans[2 * group]!, match.spans[2 * group + 1]!]);
}

shipped(
  're_group',
  `
def re_group(self, group):
    if isinstance(group, (str, int)):
        return self.group(group)
    return self.group($as_index(group))
`,
);

function lastName(m: Machine, match: PyMatch): PyValue {
  if (match.last === 0) return null;
  for (const [name, group] of names(m, match)) if (group === match.last) return name;
  return null;
}

function matchRows(): Record<string, Row<PyMatch>> {
  return {
    'group(self, /, *args)': {
      doc: 'Return subgroup(s) of the match by indices or names.',
      text: '',
      run(m, self, args) {
        const { items } = args as PyTuple;
        if (items.length === 0) return textOfGroup(self, 0, null);
        m.work(items.length);
        const out: PyValue[] = [];
        for (const item of items) {
          const group = groupOf(m, self, item);
          if (group instanceof Bail) return BAIL;
          out.push(textOfGroup(self, group, null));
        }
        return out.length === 1 ? out[0]! : new PyTuple(TUPLE, out);
      },
      python: `
def group(self, /, *args):
    out = tuple([$re_group(self, arg) for arg in args])
    return out[0] if len(out) == 1 else out
`,
    },
    '__getitem__(self, key, /)': {
      doc: 'Return self[key].',
      run(m, self, key) {
        const group = groupOf(m, self, key!);
        return group instanceof Bail ? BAIL : textOfGroup(self, group, null);
      },
      python: `
def __getitem__(self, key, /):
    return $re_group(self, key)
`,
    },
    'groups(self, /, default=None)': {
      doc: 'Return a tuple containing all the subgroups of the match, from 1.',
      style: 'clinic',
      run(m, self, fallback) {
        chargeGroups(m, self);
        const out: PyValue[] = [];
        for (let g = 1; g < self.spans.length / 2; g++) out.push(textOfGroup(self, g, fallback!));
        return new PyTuple(TUPLE, out);
      },
    },
    'groupdict(self, /, default=None)': {
      doc: 'Return a dictionary containing all the named subgroups of the match, keyed by the subgroup name.',
      style: 'clinic',
      run(m, self, fallback) {
        const out = new PyDict();
        for (const [name, group] of names(m, self)) out.setStr(name, textOfGroup(self, group, fallback!));
        return out;
      },
    },
    ...place('start', 'Return index of the start of the substring matched by group.', (match, g) => match.spans[2 * g]!),
    ...place('end', 'Return index of the end of the substring matched by group.', (match, g) => match.spans[2 * g + 1]!),
    ...place('span', 'For match object m, return the 2-tuple (m.start(group), m.end(group)).', pair),
    'expand(self, /, template)': {
      doc: 'Return the string obtained by doing backslash substitution on the string template, as done by the sub() method.',
      style: 'clinic',
      run(m, self, v): Out {
        const template = templateFor(m, self.re, v!);
        if (template instanceof Bail) return BAIL;
        const bytes = strOf(v!) === undefined;
        if (bytes !== self.re.bytes && template.some((part) => typeof part === 'number')) return BAIL;
        return joined(m, fill(template, self.string, self.spans), bytes);
      },
      python: `
def expand(self, template):
    if not $re_is_text(template):
        hash(template)
    fault = $re_template_fault(self.re, template)
    if fault is not None:
        $re_fail(fault[0], template, fault[1])
    kind, other = ('str', 'bytes') if isinstance(template, str) else ('bytes', 'str')
    raise TypeError(f'sequence item 0: expected {kind} instance, {other} found')
`,
    },
    '__copy__(self, /)': { doc: 'Matches do not change: the same match.', run: (_m, self) => self },
    '__deepcopy__(self, memo, /)': { doc: 'Matches do not change: the same match.', run: (_m, self) => self },
    '__repr__(self, /) -> str': {
      doc: 'Return repr(self).',
      run(m, self) {
        // A part of the subject is an exact str or bytes: no Python in its repr.
        const text = repr(m, textOfGroup(self, 0, null)) as Str;
        const cut = strLength(text) > 50 ? strSlice(text, 0, 50, 1) : text;
        return concat(concat(`<re.Match object; span=(${self.spans[0]!}, ${self.spans[1]!}), match=`, cut), '>');
      },
    },
    'string: Any': { doc: 'The string passed to match() or search().', run: (_m, self) => self.string, ...READONLY },
    're: Pattern': { doc: 'The regular expression object.', run: (_m, self) => self.re, ...READONLY },
    'pos: int': {
      doc: 'The index into the string at which the RE engine started looking for a match.',
      run: (_m, self) => self.pos,
      ...READONLY,
    },
    'endpos: int': {
      doc: 'The index into the string beyond which the RE engine will not go.',
      run: (_m, self) => self.endpos,
      ...READONLY,
    },
    'lastindex: int | None': {
      doc: 'The integer index of the last matched capturing group.',
      run: (_m, self) => (self.last === 0 ? null : self.last),
    },
    'lastgroup: str | None': { doc: 'The name of the last matched capturing group.', run: (m, self) => lastName(m, self) },
    'regs: tuple': {
      doc: 'The spans of all groups.',
      run(m, self) {
        chargeGroups(m, self);
        const out: PyValue[] = [];
        for (let g = 0; g < self.spans.length / 2; g++) out.push(pair(self, g));
        return new PyTuple(TUPLE, out);
      },
    },
  };
}

defineType(MATCH, isMatch, matchRows);
defineConstant(MATCH, '__doc__', 'The result of re.match() and re.search(). Its boolean value is True.');
makeGeneric(MATCH);
