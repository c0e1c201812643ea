// Writes the tables of core/unicode: asks CPython 3.14 (pyodide) for every property of every code point, so that what
// ships is what its `str` and `unicodedata` answer, and packs the answers into ASCII strings. `node scripts/unicode.ts`
// rewrites the files; tests/units/unicode.test.ts generates again and compares the bytes.
//
// Most tables are one stream of numbers (see `pack`): runs of (length, value) over all code points, or rows with the
// distance to the row before. Names are a stream of words (see `packNames`). core/unicode decodes both on first use.
import { writeFileSync } from 'node:fs';
import { loadPyodide } from 'pyodide';

type Runs = [length: number, value: number | string][];
interface Answers {
  runs: Record<string, Runs>;
  case: [cp: number, lower: number, upper: number, title: number, ...full: string[]][];
  numbers: [cp: number, numerator: number, denominator: number][];
  decompositions: [cp: number, text: string, composes: boolean][];
  names: [cp: number, name: string][];
  aliases: [name: string, text: string][];
  sequences: [name: string, text: string][];
}

// Planes 4 to 13 and the private planes are uniform: one code point stands for each such stretch (tests/oracle/unicode.ts
// compares all of them). Name aliases and sequences have their names at private code points inside CPython's table.
const QUESTIONS = `
import ctypes, itertools, json, unicodedata as u
from fractions import Fraction

points = [*range(0x40000), 0x40000, *range(0xE0000, 0xE1000), 0xE1000, 0xF0000, 0xFFFFE, 0x100000, 0x10FFFE]
weights = {0x40000: 0xA0000, 0xE1000: 0xF000, 0xF0000: 0xFFFE, 0xFFFFE: 2, 0x100000: 0xFFFE, 0x10FFFE: 2}
weigh = [weights.get(c, 1) for c in points]
chars = list(map(chr, points))

def api(name):
    return getattr(ctypes.pythonapi, '_PyUnicode_' + name)

def runs(values):
    out, last = [], object()
    for value, weight in zip(values, weigh):
        if value == last: out[-1][0] += weight
        else: out.append([weight, last := value])
    return out

def cased(c):
    return (c + 'a').title()[-1] == 'a'

def ignorable(c):
    return (c + 'Σ').lower()[-1] != 'ς' if cased(c) else ('A' + c + 'Σ').lower()[-1] == 'ς'

simple = [api('ToLowercase'), api('ToUppercase'), api('ToTitlecase')]

def case(c):
    forms = c.lower(), c.upper(), c.title(), c.casefold()
    return all(f == c for f in forms) or (ord(c), *(f(ord(c)) for f in simple), *forms)

def composes(c, d):
    return d[0] != '<' and ' ' in d and u.normalize('NFC', u.normalize('NFD', c)) == c

capsule = ctypes.pythonapi.PyCapsule_GetPointer
capsule.restype, capsule.argtypes = ctypes.c_void_p, [ctypes.py_object, ctypes.c_char_p]
table = ctypes.cast(capsule(u._ucnhash_CAPI, b'unicodedata._ucnhash_CAPI'), ctypes.POINTER(ctypes.c_void_p))
getname = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_uint32, ctypes.c_char_p, ctypes.c_int, ctypes.c_int)(table[0])
buffer = ctypes.create_string_buffer(256)

def private_names(base):
    names = []
    while getname(base + len(names), buffer, 256, 1): names.append(buffer.value.decode())
    return [(n, u.lookup(n)) for n in names]

json.dumps({
    'runs': {name: runs(values) for name, values in {
        'category': map(u.category, chars),
        'alpha': map(api('IsAlpha'), points),
        'decimal': map(api('IsDecimalDigit'), points),
        'digit': map(api('IsDigit'), points),
        'numeric': map(api('IsNumeric'), points),
        'lower': map(api('IsLowercase'), points),
        'upper': map(api('IsUppercase'), points),
        'title': map(api('IsTitlecase'), points),
        'space': map(api('IsWhitespace'), points),
        'linebreak': map(api('IsLinebreak'), points),
        'printable': map(api('IsPrintable'), points),
        'start': (c != '_' and c.isidentifier() for c in chars),
        'continue': map(str.isidentifier, map('a'.__add__, chars)),
        'cased': map(cased, chars),
        'ignorable': map(ignorable, chars),
        'combining': map(u.combining, chars),
        'bidirectional': map(u.bidirectional, chars),
        'width': map(u.east_asian_width, chars),
        'mirrored': map(u.mirrored, chars),
    }.items()},
    'case': [row for row in map(case, chars) if row is not True],
    'numbers': [(ord(c), *Fraction(u.numeric(c)).limit_denominator(1000).as_integer_ratio())
                for c in chars if c.isnumeric()],
    'decompositions': [(ord(c), d, composes(c, d)) for c in chars if (d := u.decomposition(c))],
    'names': [(ord(c), n) for c in chars if (n := u.name(c, None))
              and not n.startswith(('HANGUL SYLLABLE ', 'CJK UNIFIED IDEOGRAPH-'))],
    'aliases': private_names(0xF0000),
    'sequences': private_names(0xF0200),
})
`;

/** The generated files: path from the repository's root, and text. */
export async function generate(): Promise<Map<string, string>> {
  const python = await loadPyodide();
  const answers = JSON.parse(python.runPython(QUESTIONS) as string) as Answers;
  return new Map([
    ['core/unicode/tables/kinds.ts', kinds(answers)],
    ['core/unicode/tables/casing.ts', casing(answers)],
    ['core/unicode/tables/numbers.ts', numbers(answers)],
    ['core/unicode/tables/normal.ts', normal(answers)],
    ['core/unicode/tables/layout.ts', layout(answers)],
    ['core/unicode/names/table.ts', packNames(answers)],
  ]);
}

function module(what: string, constants: Record<string, string>): string {
  const lines = Object.entries(constants).map(
    ([name, text]) => `\n/* prettier-ignore */\nexport const ${name}: string =\n  '${text}';\n`,
  );
  return `// Generated by scripts/unicode.ts from CPython 3.14 (Unicode 16.0.0): do not edit. ${what}\n${lines.join('')}`;
}

/** Numbers as text: five bits a character, low bits first, 32 = more follows; the 64 characters skip the backslash. */
export function pack(numbers: Iterable<number>): string {
  let out = '';
  for (let n of numbers) {
    if (!Number.isInteger(n) || n < 0) throw new Error(`cannot pack ${n}`);
    for (;;) {
      const rest = Math.floor(n / 32);
      const digit = (n % 32) + (rest > 0 ? 32 : 0);
      out += String.fromCharCode(digit < 52 ? 40 + digit : 41 + digit);
      if (rest === 0) break;
      n = rest;
    }
  }
  return out;
}

/** Signed numbers for `pack`: 0, -1, 1, -2 become 0, 1, 2, 3. */
const zigzag = (n: number): number => (n < 0 ? -2 * n - 1 : 2 * n);
const points = (text: string): number[] => [...text].map((c) => c.codePointAt(0)!);

/** Cuts code points into runs in which none of the given properties changes. */
function* zip(tables: Runs[]): Generator<[length: number, values: (number | string)[]]> {
  const at = tables.map(() => 0);
  const left = tables.map((table) => table[0]![0]);
  for (let cp = 0; cp < 0x110000;) {
    const length = Math.min(...left);
    yield [length, tables.map((table, i) => table[at[i]!]![1])];
    cp += length;
    tables.forEach((table, i) => {
      if ((left[i]! -= length) === 0) left[i] = table[++at[i]!]?.[0] ?? 0;
    });
  }
}

/** Numbers values by how often they occur, the most frequent first, so that they pack short; `first` gets number 0. */
function rank(values: Iterable<string>, first?: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  if (first !== undefined) counts.set(first, Infinity);
  const order = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return new Map(order.map(([value], i) => [value, i]));
}

const CATEGORIES = 'Lu Ll Lt Lm Lo Mn Mc Me Nd Nl No Pc Pd Ps Pe Pi Pf Po Sm Sc Sk So Zs Zl Zp Cc Cf Cs Co Cn'.split(
  ' ',
);

/** RECORDS: category + flags × 32. RUNS: length, record. The order of flags is that of core/unicode/character.ts. */
function kinds({ runs }: Answers): string {
  const flags =
    'alpha decimal digit numeric lower upper title space linebreak printable start continue cased ignorable';
  const tables = [runs.category!, ...flags.split(' ').map((name) => runs[name]!)];
  const rows = [...zip(tables)].map(([length, [category, ...bits]]) => {
    const flags = bits.reduce<number>((sum, bit, i) => sum + Number(bit) * 2 ** i, 0);
    return { length, record: `${CATEGORIES.indexOf(String(category)) + 32 * flags}` };
  });
  const records = rank(rows.map((row) => row.record));
  return module('Category and flags of each code point.', {
    RECORDS: pack([...records.keys()].map(Number)),
    RUNS: pack(rows.flatMap(({ length, record }) => [length, records.get(record)!])),
  });
}

/**
 * RECORDS: four differences (lower, upper, title, fold), then for each of the four either 0, or the length of the full
 * mapping and its code points. RUNS: length, record.
 */
function casing({ case: rows }: Answers): string {
  const identity = '0,0,0,0,0,0,0,0';
  const runs: { length: number; record: string }[] = [];
  let next = 0;
  for (const [cp, lower, upper, title, ...full] of rows) {
    const fold = full[3]!.length === String.fromCodePoint(lower).length ? full[3]!.codePointAt(0)! : lower;
    const simple = [lower, upper, title, fold];
    const deltas = simple.map((to) => zigzag(to - cp));
    const special = full.map((text, i) =>
      text === String.fromCodePoint(simple[i]!) ? [0] : [points(text).length, ...points(text)],
    );
    if (cp > next) runs.push({ length: cp - next, record: identity });
    const record = [...deltas, ...special.flat()].join(',');
    if (cp === next && runs.at(-1)?.record === record) runs.at(-1)!.length++;
    else runs.push({ length: 1, record });
    next = cp + 1;
  }
  runs.push({ length: 0x110000 - next, record: identity });
  const records = rank(
    runs.map((run) => run.record),
    identity,
  );
  return module('Case mappings.', {
    RECORDS: pack([...records.keys()].flatMap((record) => record.split(',').map(Number))),
    RUNS: pack(runs.flatMap(({ length, record }) => [length, records.get(record)!])),
  });
}

/** ROWS: distance from the end of the last row, count, signed numerator, denominator, and what each next one adds. */
function numbers({ numbers }: Answers): string {
  const rows: { cp: number; count: number; numerator: number; denominator: number; step: number }[] = [];
  for (const [cp, numerator, denominator] of numbers) {
    const row = rows.at(-1);
    if (row && row.cp + row.count === cp && row.denominator === denominator) {
      const step = numerator - (row.numerator + (row.count - 1) * row.step);
      if (step >= 0 && (row.count === 1 || row.step === step)) {
        row.step = step;
        row.count++;
        continue;
      }
    }
    rows.push({ cp, count: 1, numerator, denominator, step: 0 });
  }
  let last = 0;
  const stream = rows.flatMap(({ cp, count, numerator, denominator, step }) => {
    const distance = cp - last;
    last = cp + count;
    return [distance, count, zigzag(numerator), denominator, step];
  });
  return module('Numeric values.', { ROWS: pack(stream) });
}

/**
 * COMBINING: runs of classes. TAGS: the words in angle brackets, from number 2; 0 is a canonical mapping that does not
 * compose, 1 one that does. MAPPINGS: distance, tag, length, and code points, each as difference to the one at its
 * place in the row before.
 */
function normal({ runs, decompositions }: Answers): string {
  const tags = [...new Set(decompositions.map(([, text]) => /^<(\w+)>/.exec(text)?.[1] ?? ''))].filter(Boolean).sort();
  const stream: number[] = [];
  const before: number[] = [];
  let last = 0;
  for (const [cp, text, composes] of decompositions) {
    const words = text.split(' ');
    const tag = text.startsWith('<') ? 2 + tags.indexOf(words.shift()!.slice(1, -1)) : Number(composes);
    stream.push(cp - last, tag, words.length);
    words.forEach((word, i) => {
      const value = parseInt(word, 16);
      stream.push(zigzag(value - (before[i] ?? 0)));
      before[i] = value;
    });
    last = cp;
  }
  return module('Combining classes and decompositions.', {
    COMBINING: pack(runs.combining!.flatMap(([length, value]) => [length, Number(value)])),
    TAGS: tags.join(' '),
    MAPPINGS: pack(stream),
  });
}

/** Runs of values that are words (the words in order of frequency), and of mirrored or not. */
function layout({ runs }: Answers): string {
  const words = (name: string): { list: string; packed: string } => {
    const ranks = rank(runs[name]!.map(([, value]) => String(value)));
    const packed = pack(runs[name]!.flatMap(([length, value]) => [length, ranks.get(String(value))!]));
    return { list: [...ranks.keys()].join(' '), packed };
  };
  const [bidi, width] = [words('bidirectional'), words('width')];
  return module('Bidirectional classes, East Asian widths, mirrored characters.', {
    BIDI_CLASSES: bidi.list,
    BIDI: bidi.packed,
    WIDTH_CLASSES: width.list,
    WIDTH: width.packed,
    MIRRORED: pack(runs.mirrored!.flatMap(([length, value]) => [length, Number(value)])),
  });
}

// Names --------------------------------------------------------------------------------------------------------------

/** The 54 characters that spell no name: they write the numbers between words. The space parts two spelt words. */
const DIGITS = '!"#$%&()*+,./:;<=>?@[]^`{|}~abcdefghijklmnopqrstuvwxyz';

/** `A B-C -D` becomes the words A, B, -C and _D (a hyphen after a space): only a leading hyphen joins without space. */
const split = (name: string): string[] => name.split(' ').flatMap((part) => part.replace(/^-/, '_').split(/(?=-)/));

/** A word's trailing decimal number plus one, in the same width; '' if there is none. */
function successor(word: string): string {
  const [, head, digits] = /^(.*?)(\d+)$/.exec(word) ?? [];
  if (digits === undefined) return '';
  const next = `${Number(digits) + 1}`.padStart(digits.length, '0');
  return next.length === digits.length ? head + next : '';
}

/**
 * NAMES: for each name a head and new words. The head is a number: 0 = as the name before, its last word's number one
 * higher; else 1 + index into HEADS of (words kept from the name before, new words). A word used once is spelt in
 * place, another is its number in WORDS: below ONE in one character, else in two or three. First come the names of
 * code points, then aliases, then sequences. POINTS holds their code points: runs of (gap, count), then one number
 * for each alias, then length and code points of each sequence. PATTERNS: names that end in their own code point.
 */
function packNames({ names, aliases, sequences }: Answers): string {
  const own = (cp: number): string => cp.toString(16).toUpperCase().padStart(4, '0');
  const patterned = names.filter(([cp, name]) => name.endsWith(`-${own(cp)}`));
  const plain = names.filter(([cp, name]) => !name.endsWith(`-${own(cp)}`));
  const patterns: { prefix: string; from: number; to: number }[] = [];
  for (const [cp, name] of patterned) {
    const prefix = name.slice(0, -own(cp).length);
    const pattern = patterns.at(-1);
    if (pattern && pattern.prefix === prefix && pattern.to === cp - 1) pattern.to = cp;
    else patterns.push({ prefix, from: cp, to: cp });
  }

  const rows: { keep: number; words: string[]; next: boolean }[] = [];
  let before: string[] = [];
  for (const name of [
    ...plain.map(([, name]) => name),
    ...aliases.map(([name]) => name),
    ...sequences.map(([name]) => name),
  ]) {
    const words = split(name);
    let keep = 0;
    while (keep < words.length - 1 && words[keep] === before[keep]) keep++;
    const next =
      words.length === before.length && keep === words.length - 1 && successor(before[keep]!) === words[keep];
    rows.push({ keep, words: words.slice(keep), next });
    before = words;
  }
  const spelt = rows.filter((row) => !row.next);
  const counts = new Map<string, number>();
  for (const word of spelt.flatMap((row) => row.words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const worth = ([word, count]: [string, number]): boolean =>
    count > 1 && word.length * count > word.length + 1 + 2 * count;
  const words = [...counts].filter(worth).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const numbers = new Map(words.map(([word], i) => [word, i]));
  const heads = rank(spelt.map((row) => `${row.keep},${row.words.length}`));

  const base = DIGITS.length;
  /** Below `one` a single digit; else a first digit from `one` up to base - 2 and a second; else the last digit and two. */
  const digits = (n: number, one: number): string => {
    if (n < one) return DIGITS[n]!;
    n -= one;
    const two = (base - 1 - one) * base;
    if (n < two) return DIGITS[one + Math.floor(n / base)]! + DIGITS[n % base]!;
    n -= two;
    if (n >= base * base) throw new Error('too many words');
    return DIGITS[base - 1]! + DIGITS[Math.floor(n / base)]! + DIGITS[n % base]!;
  };
  let best = '';
  let bestOne = 0;
  for (let one = 1; one < base - 1; one++) {
    let out = '';
    let open = false;
    for (const row of rows) {
      out += digits(row.next ? 0 : 1 + heads.get(`${row.keep},${row.words.length}`)!, base - 2);
      open = false;
      for (const word of row.next ? [] : row.words) {
        const number = numbers.get(word);
        out += number === undefined ? (open ? ' ' : '') + word : digits(number, one);
        open = number === undefined;
      }
    }
    if (best === '' || out.length < best.length) [best, bestOne] = [out, one];
  }

  const gaps: [gap: number, count: number][] = [];
  let next = 0;
  for (const [cp] of plain) {
    if (cp === next && gaps.length > 0) gaps.at(-1)![1]++;
    else gaps.push([cp - next, 1]);
    next = cp + 1;
  }
  const stream = [gaps.length, aliases.length, sequences.length, ...gaps.flat()];
  for (const [, text] of aliases) stream.push(...points(text));
  for (const [, text] of sequences) stream.push(points(text).length, ...points(text));
  return module('Names, aliases and named sequences.', {
    NAMES: best,
    WORDS: words.map(([word]) => word).join(' '),
    ONE: pack([bestOne]),
    HEADS: pack([...heads.keys()].flatMap((head) => head.split(',').map(Number))),
    POINTS: pack(stream),
    PATTERNS: patterns.map(({ prefix, from, to }) => `${prefix}|${from.toString(16)}|${to.toString(16)}`).join('|'),
  });
}

if (import.meta.main) {
  for (const [path, text] of await generate()) writeFileSync(new URL(`../${path}`, import.meta.url), text);
}
