// Compares core/unicode with CPython 3.14: every property and mapping of all 1,114,112 code points, all names, and the
// whole-string functions on random text. `node tests/oracle/unicode.ts [seed]` prints one line for each question.
import { loadPyodide } from 'pyodide';
import * as unicode from '../../core/unicode/mod.ts';
import { codePointOf, lookup, nameOf } from '../../core/unicode/names/mod.ts';

const python = await loadPyodide();
const COUNT = 0x110000;
let failures = 0;

python.runPython(`
import ctypes, itertools, json, unicodedata as u
points = range(0x110000)
chars = list(map(chr, points))

def api(name):
    return getattr(ctypes.pythonapi, '_PyUnicode_' + name)

def runs(values):
    return [[value, sum(1 for _ in group)] for value, group in itertools.groupby(values)]

def cased(c):
    return (c + 'a').title()[-1] == 'a'

def ignorable(c):
    return (c + 'Σ').lower()[-1] != 'ς' if cased(c) else ('A' + c + 'Σ').lower()[-1] == 'ς'
`);

function report(what: string, wrong: readonly string[], asked: number): void {
  if (wrong.length > 0) failures++;
  const verdict = wrong.length === 0 ? 'equal' : `${wrong.length} differ: ${wrong.slice(0, 5).join('; ')}`;
  process.stdout.write(`${what}: ${asked} asked, ${verdict}\n`);
}

function ask<T>(expression: string): T {
  return JSON.parse(python.runPython(`json.dumps(${expression})`) as string) as T;
}

/** One property of all code points; Python answers in runs. */
function property<T>(what: string, expression: string, ours: (cp: number) => T): void {
  const wrong: string[] = [];
  let cp = 0;
  for (const [value, length] of ask<[T, number][]>(`runs(${expression})`)) {
    for (const end = cp + length; cp < end; cp++) {
      const got = ours(cp);
      if (got !== value) wrong.push(`U+${cp.toString(16)} ${JSON.stringify(got)}, CPython ${JSON.stringify(value)}`);
    }
  }
  report(what, wrong, cp);
}

/** A mapping of all code points; Python lists those that change. */
function mapping(what: string, expression: string, ours: (text: string) => string): void {
  const changed = new Map(ask<[number, string][]>(`[(ord(c), r) for c in chars if (r := ${expression}) != c]`));
  const wrong: string[] = [];
  for (let cp = 0; cp < COUNT; cp++) {
    const text = String.fromCodePoint(cp);
    const got = ours(text);
    if (got !== (changed.get(cp) ?? text)) wrong.push(`U+${cp.toString(16)} ${JSON.stringify(got)}`);
  }
  report(what, wrong, COUNT);
}

/** A function of strings on given texts. */
function samples<T>(what: string, expression: string, texts: readonly string[], ours: (text: string) => T): void {
  python.globals.set('texts', JSON.stringify(texts));
  const answers = ask<T[]>(`[${expression} for s in json.loads(texts)]`);
  const wrong = texts.flatMap((text, i) => {
    const got = ours(text);
    return got === answers[i]
      ? []
      : [`${JSON.stringify(text)}: ${JSON.stringify(got)}, CPython ${JSON.stringify(answers[i])}`];
  });
  report(what, wrong, texts.length);
}

// A small generator of random numbers, so that a failure can be repeated.
let state = Number(process.argv[2] ?? 1);
function random(below: number): number {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
}

property('category', 'map(u.category, chars)', unicode.category);
property('combining', 'map(u.combining, chars)', unicode.combining);
property('bidirectional', 'map(u.bidirectional, chars)', unicode.bidirectional);
property('eastAsianWidth', 'map(u.east_asian_width, chars)', unicode.eastAsianWidth);
property('mirrored', 'map(u.mirrored, chars)', (cp) => Number(unicode.mirrored(cp)));
property('decomposition', 'map(u.decomposition, chars)', unicode.decomposition);
property('isIdentifierStart', 'map(str.isidentifier, chars)', unicode.isIdentifierStart);
property('isIdentifierContinue', '(("a" + c).isidentifier() for c in chars)', unicode.isIdentifierContinue);
property('isAlpha', 'map(str.isalpha, chars)', unicode.isAlpha);
property('isDecimal', 'map(str.isdecimal, chars)', unicode.isDecimal);
property('isDigit', 'map(str.isdigit, chars)', unicode.isDigit);
property('isNumeric', 'map(str.isnumeric, chars)', unicode.isNumeric);
property('isAlnum', 'map(str.isalnum, chars)', unicode.isAlnum);
property('isSpace', 'map(str.isspace, chars)', unicode.isSpace);
property('isPrintable', 'map(str.isprintable, chars)', unicode.isPrintable);
property('isLower', 'map(str.islower, chars)', unicode.isLower);
property('isUpper', 'map(bool, map(api("IsUppercase"), points))', unicode.isUpper);
property('isTitle', 'map(bool, map(api("IsTitlecase"), points))', unicode.isTitle);
property('isLineBreak', '(len(("a" + c + "a").splitlines()) == 2 for c in chars)', unicode.isLineBreak);
property('isCased', 'map(cased, chars)', unicode.isCased);
property('isCaseIgnorable', 'map(ignorable, chars)', unicode.isCaseIgnorable);
property('toLower', '(api("ToLowercase")(c) - c for c in points)', (cp) => unicode.toLower(cp) - cp);
property('toUpper', '(api("ToUppercase")(c) - c for c in points)', (cp) => unicode.toUpper(cp) - cp);
property('toTitle', '(api("ToTitlecase")(c) - c for c in points)', (cp) => unicode.toTitle(cp) - cp);
property('decimalValue', '(u.decimal(c, -1) for c in chars)', unicode.decimalValue);
property('digitValue', '(u.digit(c, -1) for c in chars)', unicode.digitValue);
property('numericValue', '(u.numeric(c, None) for c in chars)', (cp) => unicode.numericValue(cp) ?? null);

const FORMS = ['NFC', 'NFD', 'NFKC', 'NFKD'] as const;
const CASES = {
  lower: unicode.lower,
  upper: unicode.upper,
  title: unicode.title,
  capitalize: unicode.capitalize,
  swapcase: unicode.swapcase,
  casefold: unicode.casefold,
};
for (const [name, ours] of Object.entries(CASES)) mapping(name, `c.${name}()`, ours);
for (const form of FORMS) mapping(form, `u.normalize("${form}", c)`, (text) => unicode.normalize(form, text));
for (const form of FORMS) {
  const ours = (cp: number): boolean => unicode.isNormalized(form, String.fromCodePoint(cp));
  property(`isNormalized ${form}`, `(u.is_normalized("${form}", c) for c in chars)`, ours);
}

// Random strings over the characters that interact: cased and ignorable ones, marks, parts of composites, Hangul.
const starters: number[] = [];
const marks: number[] = [];
for (let cp = 0; cp < 0x20000; cp++) {
  if (unicode.combining(cp) !== 0) marks.push(cp);
  else if (unicode.decomposition(cp) !== '' || (unicode.isCased(cp) && cp < 0x600)) starters.push(cp);
  else if (unicode.category(cp) === 'Mc') starters.push(cp);
}
const pools: (() => number)[] = [
  () => starters[random(starters.length)]!,
  () => marks[random(marks.length)]!,
  () => marks[random(40)]!,
  () => 0x300 + random(0x46),
  () => 0x1100 + random(0x100),
  () => 0xac00 + 28 * random(399),
  () => 32 + random(95),
  () => 0x370 + random(0x90),
  () => [0x3a3, 0x3c3, 0x27, 0xad, 0x345, 0x307, 0x130, 0x1c5, 0xdf, 0x149][random(10)]!,
  () => random(0x2ff00),
];
const texts = Array.from({ length: 60_000 }, () => {
  const some = [pools[random(pools.length)]!, pools[random(pools.length)]!, pools[random(pools.length)]!];
  const length = random(20) === 0 ? 60 + random(60) : 1 + random(8);
  return Array.from({ length }, () => {
    const cp = some[random(3)]!();
    // Two lone surrogates in a row read as one character in JavaScript: none here.
    return String.fromCodePoint(cp >= 0xd800 && cp < 0xe000 ? 0xd800 : cp);
  }).join('');
});
for (const [name, ours] of Object.entries(CASES)) samples(`${name} of text`, `s.${name}()`, texts, ours);
for (const form of FORMS) {
  samples(`${form} of text`, `u.normalize("${form}", s)`, texts, (text) => unicode.normalize(form, text));
  samples(`isNormalized ${form} of text`, `u.is_normalized("${form}", s)`, texts, (text) =>
    unicode.isNormalized(form, text),
  );
}

property('nameOf', '(u.name(c, None) for c in chars)', (cp) => nameOf(cp) ?? null);
const wanted = ask<string[]>('[n for c in chars if (n := u.name(c, None))]');
samples('lookup of each name', 'u.lookup(s)', wanted, lookup);
python.runPython(`
def find(name):
    try: return u.lookup(name)
    except KeyError: return None
def escape(name):
    try: return ord(eval("'\\\\N{" + name + "}'"))
    except (SyntaxError, TypeError): return None
capsule = ctypes.pythonapi.PyCapsule_GetPointer
capsule.restype, capsule.argtypes = ctypes.c_void_p, [ctypes.py_object, ctypes.c_char_p]
table = ctypes.cast(capsule(u._ucnhash_CAPI, b'unicodedata._ucnhash_CAPI'), ctypes.POINTER(ctypes.c_void_p))
getname = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_uint32, ctypes.c_char_p, ctypes.c_int, ctypes.c_int)(table[0])
buffer = ctypes.create_string_buffer(256)
private = [buffer.value.decode() for i in range(0xF0000, 0xF0800) if getname(i, buffer, 256, 1)]
`);
const mutated = [
  ...ask<string[]>('private'),
  ...Array.from({ length: 40_000 }, () => {
    const name = wanted[random(wanted.length)]!;
    const at = random(name.length);
    const letter = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 -_a'[random(40)]!;
    const kind = random(6);
    if (kind === 0) return name.toLowerCase();
    if (kind === 1) return name.slice(0, at) + letter + name.slice(at);
    if (kind === 2) return name.slice(0, at) + letter + name.slice(at + 1);
    if (kind === 3) return name.slice(0, at) + name.slice(at + 1);
    if (kind === 4) return name.slice(0, at);
    return name + letter;
  }),
];
samples('lookup of other names', 'find(s)', mutated, (name) => lookup(name) ?? null);
samples('codePointOf', 'escape(s)', mutated, (name) => codePointOf(name) ?? null);

process.exitCode = failures > 0 ? 1 : 0;
