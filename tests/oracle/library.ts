/**
 * Compares modules of the library with CPython 3.14 on random data: the same program runs in both, and prints a line for
 * each try.
 *
 *   node tests/oracle/library.ts [group …] [--count N] [--seed N]
 *
 * Every difference is printed (the first ten of a group), and the exit status is then 1. Zones are not among the groups: the
 * oracle's build comes without them.
 */
import process from 'node:process';
import { loadPyodide } from 'pyodide';
import { Monty } from '../../platforms/module.ts';

/** The generator that both sides draw from. */
const RANDOM = `
class Random:
    def __init__(self, seed): self.state = seed * 2862933555777941757 + 3037000493 & 0xffffffffffffffff
    def __call__(self, n):
        self.state = self.state * 6364136223846793005 + 1442695040888963407 & 0xffffffffffffffff
        return (self.state >> 33) % n
    def of(self, items): return items[self(len(items))]
def tried(f, *args):
    try:
        return ascii(f(*args))
    except RecursionError:
        return 'RecursionError'
    except Exception as e:
        return f'{type(e).__name__}: {ascii(str(e))}'
`;

const JSON_PROGRAM = `
import json
PIECES = ['{', '}', '[', ']', ',', ':', ' ', '\\n', '"', '"a"', '"\\\\u00e4"', '"\\\\ud83d\\\\ude00"', '\\\\', 'null', 'true', 'false', 'NaN', '-Infinity', '0', '-', '1.5', '1e3', '12', '-0', '"key"', 'ä', '😀', '\\t', '0x', '.5', 'e', '+']
def value(r, depth):
    k = r(12 if depth < 4 else 8)
    if k == 0: return None
    if k == 1: return r(2) == 0
    if k == 2: return r(1000) - 500
    if k == 3: return (r(2000001) - 1000000) / r.of([1, 7, 1000, 0.001, 1e-300, 1e300])
    if k == 4: return (r(1 << 30) << 40) - (1 << 69)
    if k < 8: return ''.join(r.of(['a', '"', '\\\\', '\\n', 'ä', '😀', '\\x00', '/', '\\x7f', '\\u2028', '\\ud800', 'xyz']) for _ in range(r(6)))
    if k < 10: return [value(r, depth + 1) for _ in range(r(5))]
    return {r.of(['k', 'ä', '', 'a b', '😀', 1, None, True, 2.5]) if r(3) == 0 else f'k{r(20)}': value(r, depth + 1) for _ in range(r(5))}
def one(r):
    if r(3) == 0:
        return ''.join(r.of(PIECES) for _ in range(r(12)))
    options = {}
    if r(2): options['indent'] = r.of([None, 0, 2, '\\t'])
    if r(3) == 0: options['separators'] = (',', ':')
    if r(3) == 0: options['sort_keys'] = True
    if r(2): options['ensure_ascii'] = False
    try:
        text = json.dumps(value(r, 0), **options)
    except Exception as e:
        return f'{type(e).__name__}: {ascii(str(e))} {getattr(e, "__notes__", None)}'
    for _ in range(r(3)):
        at = r(len(text) + 1)
        text = r.of([text[:at] + text[at + 1:], text[:at] + r.of(PIECES) + text[at:], text[:at]])
    return text
def line(r):
    text = one(r)
    return ascii(text) + ' ' + tried(json.loads, text) + ' ' + tried(lambda: json.loads(text, object_pairs_hook=list, parse_float=str))
`;

const DATETIME_PROGRAM = `
from datetime import date, datetime, time, timedelta, timezone
def delta(r):
    return timedelta(days=r(200000) - 100000, seconds=r(200000) - 100000, microseconds=r(3000000) - 1500000) if r(2) else timedelta(**{r.of(['days', 'hours', 'minutes', 'seconds', 'milliseconds', 'microseconds', 'weeks']): (r(2000001) - 1000000) / r.of([1, 3, 7, 1000, 1e6])})
def zone(r):
    return r.of([None, timezone.utc, timezone(timedelta(minutes=r(2879) - 1439)), timezone(timedelta(seconds=r(172799) - 86399)), timezone(timedelta(hours=r(24)), 'X')])
def moment(r):
    return datetime(r.of([1 + r(9999), 1900 + r(200)]), 1 + r(12), 1 + r(28), r(24), r(60), r(60), r.of([0, r(1000000)]), zone(r), fold=r(2))
FORMATS = ['%Y-%m-%d %H:%M:%S.%f', '%a %A %b %B %d', '%I:%M %p', '%j %U %W %w %u %V %G', '%y %C', '%c', '%x %X', '%z|%Z|%:z', '%D %F %T %R', '%e %h', '%%%Y', '%s' * 0]
def text(r):
    s = r.of([moment(r).isoformat(r.of('T x'), r.of(['auto', 'hours', 'minutes', 'seconds', 'milliseconds', 'microseconds'])), moment(r).date().isoformat(), moment(r).strftime('%Y%m%dT%H%M%S'), moment(r).strftime('%G-W%V-%uT%H:%M'), moment(r).strftime('%GW%V%u'), moment(r).time().isoformat()])
    for _ in range(r(3)):
        at = r(len(s) + 1)
        s = r.of([s[:at] + s[at + 1:], s[:at] + r.of('0123456789-:+.,TWZ ') + s[at:], s[:at]])
    return s
def line(r):
    k = r(9)
    a, b, t, u = moment(r), moment(r), delta(r), delta(r)
    if k == 0: return tried(lambda: (a + t, a - t, a - b, a < b, a == b))
    if k == 1: return tried(lambda: (t + u, t - u, t * r(100), t / (1 + r(50)), t // (1 + r(50)), t * 0.37, t / 1.7, str(t), repr(t), t.total_seconds(), t % u, t // u, t / u))
    if k == 2: return tried(lambda: [a.strftime(r.of(FORMATS)), str(a), repr(a), a.isocalendar(), a.ctime(), tuple(a.timetuple()), tuple(a.utctimetuple())])
    if k in (3, 4, 5):
        s = text(r)
        return s + ' ' + tried(lambda: datetime.fromisoformat(s)) + ' ' + tried(lambda: date.fromisoformat(s)) + ' ' + tried(lambda: time.fromisoformat(s))
    if k == 6:
        f = r.of(['%Y-%m-%d %H:%M:%S', '%d/%m/%Y', '%B %d, %Y', '%Y%m%d', '%G-W%V-%u', '%Y %j', '%I:%M %p %Y', '%Y-%m-%dT%H:%M:%S.%f', '%Y %U %w', '%A %d %b %Y', '%y%m%d'])
        s = a.strftime(f)
        if r(2):
            at = r(len(s) + 1)
            s = r.of([s[:at] + s[at + 1:], s[:at] + r.of('0123456789-: ') + s[at:]])
        return s + ' ' + f + ' ' + tried(lambda: datetime.strptime(s, f))
    if k == 7: return tried(lambda: (a.astimezone(timezone(timedelta(minutes=r(2879) - 1439))) if a.tzinfo else a.replace(hour=r(25)), a.timestamp() if a.tzinfo else 0, a.timetz(), a.replace(day=1 + r(31))))
    x = (r(2000000001) - 1000000000) / r.of([1, 3, 1000, 7.7])
    return tried(lambda: (datetime.fromtimestamp(x, timezone.utc), date.fromordinal(1 + r(3652059)), date.fromisocalendar(1 + r(9998), 1 + r(53), 1 + r(7))))
`;

const BINARY_PROGRAM = `
import base64, binascii, struct, zlib
def data(r): return bytes(r.of([r(256), 65, 0, 61]) for _ in range(r(30)))
def line(r):
    k = r(5)
    b = data(r)
    if k == 0: return tried(lambda: [base64.b64encode(b), base64.b32encode(b), base64.a85encode(b), base64.b85encode(b), binascii.hexlify(b), binascii.crc32(b), zlib.adler32(b), binascii.b2a_qp(b), binascii.crc_hqx(b, 7)])
    if k == 1:
        s = ''.join(r.of('ABab01+/=-_ ') for _ in range(r(12)))
        return s + ' ' + tried(base64.b64decode, s) + tried(lambda: base64.b64decode(s, validate=True)) + tried(base64.urlsafe_b64decode, s) + tried(base64.b32decode, s) + tried(base64.b85decode, s)
    if k == 2:
        f = r.of('<>=!') + ''.join(r.of(['b', 'B', 'h', 'H', 'i', 'I', 'q', 'Q', 'f', 'd', 'e', '2s', 'x', '?', 'c', '3p', '2h']) for _ in range(r(5)))
        return f + ' ' + tried(lambda: struct.unpack(f, data(r).ljust(struct.calcsize(f), b'x')[:struct.calcsize(f)]))
    if k == 3:
        f = r.of(['<', '>', '']) + r.of('bBhHiIqQ')
        n = (r(1 << 30) - (1 << 29)) << r.of([0, 0, 3, 33, 40])
        return f'{f} {n} ' + tried(lambda: struct.pack(f, n >> r.of([0, 8, 16, 24])))
    return tried(lambda: zlib.decompress(zlib.compress(b * 9, r(10))) == b * 9)
`;

const GROUPS: ReadonlyMap<string, string> = new Map([
  ['json', JSON_PROGRAM],
  ['datetime', DATETIME_PROGRAM],
  ['binary', BINARY_PROGRAM],
]);

const args = process.argv.slice(2);
function option(name: string, otherwise: number): number {
  const at = args.indexOf(name);
  return at < 0 ? otherwise : Number(args.splice(at, 2)[1]);
}
const count = option('--count', 20000);
const first = option('--seed', 1);
const CHUNK = 1000;

const py = await loadPyodide({ env: { PYTHONHASHSEED: '0' } });
let differences = 0;
for (const [name, program] of GROUPS) {
  if (args.length > 0 && !args.includes(name)) continue;
  let wrong = 0;
  for (let done = 0; done < count; done += CHUNK) {
    const source = `${RANDOM}${program}\nr = Random(${first * 1000003 + done})\nlines = [line(r) for _ in range(${CHUNK})]\n'\\n'.join(lines)`;
    const theirs = String(py.runPython(source, { globals: py.globals.get('dict')() as never })).split('\n');
    const ours = String(new Monty(source).run({ limits: { maxTicks: 1e9, maxMemory: 1e9 } })).split('\n');
    theirs.forEach((want, i) => {
      if (ours[i] === want) return;
      if (wrong++ < 10) console.log(`${name}, seed ${done}\n  CPython ${want}\n  ours    ${ours[i]}`);
    });
  }
  differences += wrong;
  console.log(`${name}: ${count} tries, ${wrong} different`);
}
process.exit(differences === 0 ? 0 : 1);
