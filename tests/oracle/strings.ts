// Compares the string algorithms of core/values (find, split, reshape, predicates, quoted) with CPython 3.14 on random
// texts over small alphabets, astral characters and lone surrogates included. `node tests/oracle/strings.ts [seed] [n]`.
import process from 'node:process';
import { loadPyodide } from 'pyodide';
import * as unicode from '../../core/unicode/mod.ts';
import { escapeAscii } from '../../core/values/formatting.ts';
import { bounds, count, endsWith, find, has, rfind, startsWith } from '../../core/values/find.ts';
import type { Str } from '../../core/values/objects.ts';
import * as predicates from '../../core/values/predicates.ts';
import { quoted } from '../../core/values/quoted.ts';
import * as reshape from '../../core/values/reshape.ts';
import * as parts from '../../core/values/split.ts';
import { codePoints, fromCodePoints, strLength } from '../../core/values/text.ts';

const python = await loadPyodide();
python.runPython(`
import json, unicodedata
def to(v): return ''.join(map(chr, v)) if isinstance(v, list) else v
def back(v):
    if isinstance(v, str): return list(map(ord, v))
    return [back(x) for x in v] if isinstance(v, (list, tuple)) else v
def run(tasks):
    out = []
    for name, args in json.loads(tasks):
        s, *rest = map(to, args)
        if name == 'repr': r = repr(s)
        elif name == 'ascii': r = ascii(s)
        elif name == 'contains': r = rest[0] in s
        elif name == 'normalize': r = unicodedata.normalize(rest[0], s)
        elif name == 'translate': r = s.translate({97: None, 98: 'xyz', 32: '\\U0001f600', 0x1f600: 'b', 0xd83d: '-'})
        else: r = getattr(s, name)(*rest)
        out.append(back(r))
    return json.dumps(out)
`);

const ROOM = { text: (): void => {}, parts: (): void => {} };
type Value = Str | number | boolean | null;
const within = (run: (s: Str, sub: Str, start: number, end: number) => unknown) => {
  return (s: Str, sub: Value, start: Value = 0, end: Value = null): unknown => {
    const [from, to] = bounds(strLength(s), (start ?? 0) as number, end === null ? Infinity : (end as number));
    return run(s, sub as Str, from, to);
  };
};
const TABLE = new Map<number, Str | null>([
  [97, null],
  [98, 'xyz'],
  [32, fromCodePoints([0x1f600])],
  [0x1f600, 'b'],
  [0xd83d, '-'],
]);

const OURS: Record<string, (s: Str, ...args: Value[]) => unknown> = {
  find: within(find),
  rfind: within(rfind),
  count: within(count),
  startswith: within(startsWith),
  endswith: within(endsWith),
  contains: (s, sub) => has(s, sub as Str),
  split: (s, sep, most) => parts.split(s, sep as Str | null, most as number, ROOM),
  rsplit: (s, sep, most) => parts.rsplit(s, sep as Str | null, most as number, ROOM),
  splitlines: (s, keep) => parts.splitLines(s, keep as boolean, ROOM),
  partition: (s, sep) => parts.partition(s, sep as Str),
  rpartition: (s, sep) => parts.rpartition(s, sep as Str),
  strip: (s, chars) => parts.strip(s, chars as Str | null, true, true),
  lstrip: (s, chars) => parts.strip(s, chars as Str | null, true, false),
  rstrip: (s, chars) => parts.strip(s, chars as Str | null, false, true),
  removeprefix: (s, prefix) => parts.removePrefix(s, prefix as Str),
  removesuffix: (s, suffix) => parts.removeSuffix(s, suffix as Str),
  replace: (s, old, by, most) => reshape.replace(s, old as Str, by as Str, most as number, ROOM),
  translate: (s) => reshape.translate(s, (cp) => TABLE.get(cp), ROOM),
  expandtabs: (s, size) => reshape.expandTabs(s, size as number, ROOM),
  ljust: (s, width, fill) => reshape.leftJustify(s, width as number, fill as Str, ROOM),
  rjust: (s, width, fill) => reshape.rightJustify(s, width as number, fill as Str, ROOM),
  center: (s, width, fill) => reshape.center(s, width as number, fill as Str, ROOM),
  zfill: (s, width) => reshape.zeroFill(s, width as number, ROOM),
  lower: (s) => reshape.recase(s, unicode.lower),
  upper: (s) => reshape.recase(s, unicode.upper),
  title: (s) => reshape.recase(s, unicode.title),
  capitalize: (s) => reshape.recase(s, unicode.capitalize),
  swapcase: (s) => reshape.recase(s, unicode.swapcase),
  casefold: (s) => reshape.recase(s, unicode.casefold),
  normalize: (s, form) => reshape.normalizeStr(form as unicode.Form, s),
  repr: (s) => quoted(s),
  ascii: (s) => escapeAscii(quoted(s)),
  isalpha: predicates.isAlphaText,
  isalnum: predicates.isAlnumText,
  isdecimal: predicates.isDecimalText,
  isdigit: predicates.isDigitText,
  isnumeric: predicates.isNumericText,
  isspace: predicates.isSpaceText,
  isprintable: predicates.isPrintableText,
  isascii: predicates.isAsciiText,
  isidentifier: predicates.isIdentifierText,
  islower: predicates.isLowerText,
  isupper: predicates.isUpperText,
  istitle: predicates.isTitleText,
};

let state = Number(process.argv[2] ?? 1);
function random(below: number): number {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
}
const pick = <T>(items: readonly T[]): T => items[random(items.length)]!;

type Points = number[];
type Arg = Points | number | boolean | null | string;
const ALPHABETS = [
  'ab',
  'aab',
  'ab ',
  'a\t\n\r b',
  'aB ',
  'a\'"\\\n\x7f\x80é',
  'ab\u{1f600}',
  'aΣσ',
  '+-0a1',
  'éßǅǆ中 ٣½',
  'a\x1c\x85\u2028\r\n',
  '_a1é ',
];
const SURROGATES = [0xd83d, 0xde00, 97, 98, 0x1f600, 0x3a3, 65];

function text(alphabet: Points, most: number): Points {
  const length = random(most + 1);
  const unit = Array.from({ length: 1 + random(3) }, () => pick(alphabet));
  const periodic = random(3) === 0;
  return Array.from({ length }, (_, i) => (periodic && random(12) > 0 ? unit[i % unit.length]! : pick(alphabet)));
}

const SEARCHES = ['find', 'rfind', 'count', 'startswith', 'endswith'];
function task(name: string): [name: string, args: Arg[]] {
  const alphabet = random(4) === 0 ? SURROGATES : Array.from(pick(ALPHABETS), (c) => c.codePointAt(0)!);
  const s = text(alphabet, pick([3, 12, 40, 300]));
  const from = random(s.length + 1);
  const sub = random(2) ? s.slice(from, from + random(pick([3, 6, 30, 150]))) : text(alphabet, pick([2, 4, 12, 40]));
  if (random(4) === 0 && sub.length > 0) sub[random(sub.length)] = pick(alphabet);
  const filled = sub.length > 0 ? sub : [97];
  const fill = [pick(alphabet)];
  const most = random(3) ? -1 : random(4);
  const at = (): number => random(s.length + 6) - (random(2) ? s.length + 2 : 0);
  if (SEARCHES.includes(name)) return [name, [s, sub, at(), at()].slice(0, 2 + random(3))];
  switch (name) {
    case 'contains':
    case 'removeprefix':
    case 'removesuffix':
      return [name, [s, sub]];
    case 'split':
    case 'rsplit':
      return [name, [s, random(2) ? null : filled, most]];
    case 'splitlines':
      return [name, [s, random(2) === 0]];
    case 'partition':
    case 'rpartition':
      return [name, [s, filled]];
    case 'strip':
    case 'lstrip':
    case 'rstrip':
      return [name, [s, random(2) ? null : text(alphabet, 3)]];
    case 'replace':
      return [name, [s, sub, text(alphabet, 4), most]];
    case 'expandtabs':
      return [name, [s, random(10) - 1]];
    case 'ljust':
    case 'rjust':
    case 'center':
      return [name, [s, s.length + random(12) - 3, fill]];
    case 'zfill':
      return [name, [s, s.length + random(12) - 3]];
    case 'normalize':
      return [name, [s, pick(['NFC', 'NFD', 'NFKC', 'NFKD'])]];
    default:
      return [name, [s]];
  }
}

const toStr = (arg: Arg): Value => (Array.isArray(arg) ? fromCodePoints(arg) : arg);
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return [...codePoints(value as Str)];
}

let failures = 0;
const total = Number(process.argv[3] ?? 5000);
for (const [name, ours] of Object.entries(OURS)) {
  const tasks = Array.from({ length: total }, () => task(name));
  python.globals.set('tasks', JSON.stringify(tasks));
  const answers = JSON.parse(python.runPython('run(tasks)') as string) as unknown[];
  const wrong = tasks.flatMap(([, args], i) => {
    const [s, ...rest] = args.map(toStr);
    const [got, want] = [JSON.stringify(plain(ours(s as Str, ...rest))), JSON.stringify(answers[i])];
    return got === want ? [] : [`${JSON.stringify(args)}: ${got}, CPython ${want}`];
  });
  if (wrong.length > 0) failures++;
  const shown = wrong.slice(0, 4).map((line) => `\n    ${line}`);
  process.stdout.write(
    `${name}: ${total} asked, ${wrong.length === 0 ? 'equal' : `${wrong.length} differ${shown.join('')}`}\n`,
  );
}
process.exitCode = failures > 0 ? 1 : 0;
