// Compares core/values/codecs.ts with CPython 3.14: random bytes and texts through every codec and error handler, all
// single bytes and characters of the single-byte codecs, and the names. `node tests/oracle/codecs.ts [seed]`.
import process from 'node:process';
import { loadPyodide } from 'pyodide';
import { CodecError, decode, encode } from '../../core/values/codecs.ts';
import { codecName } from '../../core/values/codecs/names.ts';
import { CODECS } from '../../core/values/codecs/tables.ts';
import { Raise } from '../../core/values/raised.ts';
import { codePoints, fromCodePoints } from '../../core/values/text.ts';

const python = await loadPyodide();
python.runPython(`
import codecs, json, warnings
warnings.simplefilter('ignore')
def answer(call):
    try: r = call()
    except UnicodeError as e:
        if not e.args or len(e.args) < 5: return [type(e).__name__, str(e)]
        o = list(map(ord, e.object)) if isinstance(e.object, str) else list(e.object)
        return [type(e).__name__, e.encoding, o, e.start, e.end, e.reason]
    except Exception as e: return [type(e).__name__, str(e)]
    return list(map(ord, r)) if isinstance(r, str) else list(r)
def run(tasks):
    out = []
    for kind, data, name, errors in json.loads(tasks):
        if kind == 'decode': out.append(answer(lambda: bytes(data).decode(name, errors)))
        else: out.append(answer(lambda: ''.join(map(chr, data)).encode(name, errors)))
    return json.dumps(out)
def name(n):
    try: return codecs.lookup(n).name
    except LookupError: return None
`);

type Task = [kind: 'decode' | 'encode', data: number[], name: string, errors: string];

function ours([kind, data, name, errors]: Task): unknown {
  try {
    const result =
      kind === 'decode' ? decode(Uint8Array.from(data), name, errors) : encode(fromCodePoints(data), name, errors);
    if (result instanceof CodecError) {
      const { object, encoding, start, end, reason } = result;
      const what = kind === 'decode' ? 'UnicodeDecodeError' : 'UnicodeEncodeError';
      return [what, encoding, [...(object instanceof Uint8Array ? object : codePoints(object))], start, end, reason];
    }
    return [...(result instanceof Uint8Array ? result : codePoints(result))];
  } catch (raised) {
    if (raised instanceof Raise) return [raised.type, raised.message];
    throw raised;
  }
}

let failures = 0;
/** `known`: answers of either side that may differ; sizes of 2^31 and more overflow in the oracle's 32 bits. */
function compare(what: string, tasks: readonly Task[], known: RegExp = /OverflowError/): void {
  python.globals.set('tasks', JSON.stringify(tasks));
  const answers = JSON.parse(python.runPython('run(tasks)') as string) as unknown[];
  const wrong = tasks.flatMap((task, i) => {
    const [got, want] = [JSON.stringify(ours(task)), JSON.stringify(answers[i])];
    return got === want || known.test(got + want) ? [] : [`${JSON.stringify(task)}: ${got}, CPython ${want}`];
  });
  if (wrong.length > 0) failures++;
  const shown = wrong.slice(0, 4).map((line) => `\n    ${line}`);
  process.stdout.write(
    `${what}: ${tasks.length} asked, ${wrong.length === 0 ? 'equal' : `${wrong.length} differ${shown.join('')}`}\n`,
  );
}

let state = Number(process.argv[2] ?? 1);
function random(below: number): number {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
}
const pick = <T>(items: readonly T[]): T => items[random(items.length)]!;
const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);

const HANDLERS =
  'strict ignore replace backslashreplace xmlcharrefreplace namereplace surrogateescape surrogatepass none'.split(' ');
const STRICT = ['strict', 'strict', 'strict', 'replace', 'ignore', 'surrogateescape'];

const ascii =
  (text: string): (() => number) =>
  () =>
    pick([...text]).charCodeAt(0);
const byteSources: Record<string, (() => number)[]> = {
  'utf-8': [
    () => random(256),
    () => pick([0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xed, 0xef, 0xf0, 0xf1, 0xf4, 0xf5, 0xff]),
    () => pick([0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0]),
    () => 0x80 + random(64),
    () => random(128),
  ],
  'utf-16': [() => random(256), () => 0xd8 + random(8), () => 0xd8 + random(8), () => pick([0xfe, 0xff, 0, 0xdc])],
  'utf-32': [() => 0, () => 0, () => random(256), () => random(0x12), () => pick([0xfe, 0xff, 0xd8, 0x10, 0x11])],
  'utf-7': [
    ascii('+-+-/AZaz09'),
    ascii('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'),
    () => random(256),
    ascii('2AA9/D3Z'),
  ],
  unicode_escape: [
    ascii('\\\\\\\\xuUN'),
    ascii('0123456789abcdefABCDEFgG'),
    ascii('\\nrtabfv"\'01789\n'),
    () => random(256),
    ascii('0'),
  ],
  // Lead and trail bytes of pairs, digits for the sequences of GB 18030, what stands before others in EUC.
  gbk: [
    () => random(256),
    () => 0x81 + random(126),
    () => 0x40 + random(191),
    () => 0xa1 + random(94),
    ascii('0123456789Az'),
    () => pick([0x80, 0x8e, 0x8f, 0xa0, 0xa4, 0xd4, 0xfd, 0xff]),
  ],
  punycode: [ascii('abcxyz0189-'), ascii('abcdefghijklmnopqrstuvwxyz0123456789'), ascii('aaaa9Z-'), () => random(256)],
};
const BYTES: Record<string, string> = {
  'utf-8-sig': 'utf-8',
  ascii: 'utf-8',
  'latin-1': 'utf-8',
  cp1252: 'utf-8',
  'iso-8859-7': 'utf-8',
  cp037: 'utf-8',
  'utf-16-le': 'utf-16',
  'utf-16-be': 'utf-16',
  'utf-32-le': 'utf-32',
  'utf-32-be': 'utf-32',
  raw_unicode_escape: 'unicode_escape',
  gb2312: 'gbk',
  gb18030: 'gbk',
  big5: 'gbk',
  cp950: 'gbk',
  shift_jis: 'gbk',
  cp932: 'gbk',
  euc_jp: 'gbk',
  euc_kr: 'gbk',
  cp949: 'gbk',
};
const ENCODINGS = [...Object.keys(byteSources), ...Object.keys(BYTES)];
const count = Number(process.argv[3] ?? 6000);

for (const name of ENCODINGS) {
  const sources = byteSources[BYTES[name] ?? name]!;
  compare(
    `decode ${name}`,
    times(count, (): Task => {
      const some = times(2, () => pick(sources));
      const bytes = times(random(pick([4, 9, 20])), () => pick(some)());
      if (name === 'utf-8-sig' && random(2) === 0) bytes.unshift(0xef, 0xbb, 0xbf);
      if (name.endsWith('escape') && random(6) === 0)
        bytes.push(
          ...[...`\\N{${pick(['DIGIT ONE', 'space', 'LF', '', 'X', 'KEYCAP DIGIT ONE'])}}`].map((c) => c.charCodeAt(0)),
        );
      return ['decode', bytes, name, pick(random(2) ? HANDLERS : STRICT)];
    }),
  );
}

const points: (() => number)[] = [
  () => random(128),
  () => random(256),
  () => 0xd800 + random(0x800),
  () => 0xdc80 + random(0x80),
  () => random(0x3000),
  // Not the private characters from U+F0000, under which CPython keeps aliases: its namereplace shows their names.
  () => 0x10000 + random(0xe0000),
  () => 0x4e00 + random(0x5200),
  () => 0xac00 + random(0x2ba4),
  () => 0xff00 + random(0x100),
  () => pick([0x20ac, 0x3a9, 0xe9, 0x41, 0x2b, 0x2d, 0x2f, 0x5c, 0x7e, 0x7f, 9, 10, 13]),
];
for (const name of [...ENCODINGS, 'charmap', 'cp437', 'utf_8', 'U7']) {
  compare(
    `encode ${name}`,
    times(count, (): Task => {
      const some = times(3, () => pick(points));
      return ['encode', times(random(pick([4, 9, 20])), () => pick(some)()), name, pick(HANDLERS)];
    }),
  );
}

const labels: (() => number)[] = [
  ascii('abcXYZ019-'),
  () =>
    pick([
      0xe9, 0xfc, 0xdf, 0x3c2, 0x130, 0xad, 0x200d, 0x2028, 0x3000, 0x3002, 0xff0e, 0xff21, 0x5d0, 0x5d1, 0x627, 0x661,
      0xd800, 0x1d400, 0xa0, 0xfffd,
    ]),
  () => 0xc0 + random(0x140),
  () => 0x5d0 + random(26),
  () => 0x4e00 + random(0x1000),
];
const domain = (): number[] => {
  const some = times(2, () => pick(labels));
  return times(1 + random(3), () => [...times(random(pick([4, 12, 12, 70])), () => pick(some)()), 46])
    .flat()
    .slice(0, random(2) ? -1 : 1000);
};
const domains = times(count, domain);
compare(
  'encode idna',
  domains.map((data): Task => ['encode', data, 'idna', random(30) ? 'strict' : 'ignore']),
);
compare(
  'decode idna',
  domains.map((data): Task => {
    let bytes = encode(fromCodePoints(data), 'idna', 'strict');
    if (bytes instanceof CodecError) bytes = Uint8Array.from([120, 110, 45, 45, ...data.map((cp) => cp % 128)]);
    const mutated = [...bytes];
    if (random(3) === 0) mutated[random(mutated.length)] = pick([46, 45, 65, 97, 48, 200, 120]);
    return ['decode', mutated, 'idna', 'strict'];
  }),
  /BIDI|round-trip/, // of characters that Unicode 3.2 did not have
);
compare(
  'punycode of long text',
  times(300, (): Task => ['encode', times(random(400), () => pick(labels)()), 'punycode', 'strict']),
);
compare(
  'punycode and back',
  times(300, (): Task => {
    const bytes = encode(fromCodePoints(times(random(400), () => pick(labels)())), 'punycode', 'strict') as Uint8Array;
    return ['decode', [...bytes], 'punycode', pick(['strict', 'replace', 'ignore'])];
  }),
);

for (const [module, , kind] of CODECS) {
  if (kind !== 'table') continue;
  const all = Array.from({ length: 256 }, (_, i) => i);
  const wide = Array.from({ length: 0x10000 }, (_, i) => i);
  compare(module, [
    ['decode', all, module, 'replace'],
    ['decode', all, module, 'surrogateescape'],
    ['encode', wide, module, 'ignore'],
  ]);
}

const names = CODECS.flatMap(([module, name, , aliases]) => [module, name, ...aliases.split(' ')]).filter(Boolean);
const spelt = [
  ...names,
  ...times(4000, () => {
    const name = pick(names);
    const at = random(name.length + 1);
    const extra = pick([' ', '_', '-', '.', ':', 'é', 'a', '0', '--', '_-']);
    const kind = random(5);
    if (kind === 0) return name.toUpperCase();
    if (kind === 1) return name.replaceAll('_', extra);
    if (kind === 2) return name.slice(0, at) + name.slice(at + 1);
    return name.slice(0, at) + extra + name.slice(at);
  }),
];
python.globals.set('spelt', JSON.stringify(spelt));
const found = JSON.parse(python.runPython('json.dumps([name(n) for n in json.loads(spelt)])') as string) as (
  string | null
)[];
// Those that are absent: with a state, and the rarest.
const EAST = /^(big5hkscs|euc_jis|hz$|iso2022|johab|shift_jis_2004|shift_jisx)/;
const wrong = spelt.filter((name, i) => (codecName(name) ?? null) !== (EAST.test(found[i] ?? '') ? null : found[i]));
process.stdout.write(`names: ${spelt.length} asked, ${wrong.length} differ ${JSON.stringify(wrong.slice(0, 10))}\n`);
process.exitCode = failures > 0 || wrong.length > 0 ? 1 : 0;
