/*
 * Compares the transcendental functions with those of CPython 3.14's build: they have to have the same bits for at least
 * 99.9 % of the arguments, and never to be more than one unit in the last place off.
 *
 *   node tests/oracle/libm.ts [function …] [--count N]
 *   node tests/oracle/libm.ts --record
 *
 * The second form writes what CPython answers to tests/units/libm-recorded.ts, for runs without the oracle.
 */
import { writeFileSync } from 'node:fs';
import { loadPyodide } from 'pyodide';
import * as libm from '../../core/values/libm/mod.ts';
import { arityOf, libmArguments, libmResult } from './libmarguments.ts';
import { digest, seed } from './sample.ts';

const PYTHON = `
import math, array
def answers(name, arity, data):
    f = {'hypot': lambda x, y: abs(complex(x, y)), 'norm': math.hypot}.get(name) or getattr(math, name)
    data = array.array('d', data.to_bytes())
    out = array.array('d')
    for i in range(0, len(data), arity):
        try: out.append(f(*data[i:i + arity]))
        except (ValueError, OverflowError, ZeroDivisionError): out.append(math.nan)
    return out.tobytes()
`;

type Real = (...args: number[]) => number;
const order = (x: number): bigint => {
  const bits = new BigInt64Array(new Float64Array([x]).buffer)[0]!;
  return bits < 0n ? -(bits & 0x7fffffffffffffffn) : bits;
};

const args = process.argv.slice(2);
const at = args.indexOf('--count');
const count = at < 0 ? 200000 : Number(args.splice(at, 2)[1]);
const py = await loadPyodide();
py.runPython(PYTHON);
const answers = py.globals.get('answers') as (name: string, arity: number, data: Uint8Array) => { toJs(): Uint8Array };
/** What CPython answers to `n` calls with random arguments. */
function ask(name: string, n: number): [data: Float64Array, expected: Float64Array] {
  const data = new Float64Array(n * arityOf(name));
  for (let i = 0; i < n; i++) data.set(libmArguments(name), i * arityOf(name));
  const bytes = answers(name, arityOf(name), new Uint8Array(data.buffer)).toJs();
  return [data, new Float64Array(bytes.slice().buffer)];
}

if (args.includes('--record')) {
  const lines = Object.keys(libm).map((name) => {
    seed(11);
    return `  ['${name}', '${digest(Array.from(ask(name, 2000)[1], libmResult))}'],`;
  });
  writeFileSync(
    'tests/units/libm-recorded.ts',
    `/* What CPython 3.14 answers, as digests of 2,000 results; written by tests/oracle/libm.ts --record. */
export const LIBM_RECORDED: ReadonlyMap<string, string> = new Map([\n${lines.join('\n')}\n]);\n`,
  );
  process.exit(0);
}

let bad = 0;
for (const [name, f] of Object.entries(libm) as [string, Real][]) {
  if (args.length > 0 && !args.includes(name)) continue;
  seed(7);
  const arity = arityOf(name);
  let same = 0;
  let total = 0;
  let worst = 0n;
  let shown = 0;
  for (let left = count; left > 0; left -= 50000) {
    const n = Math.min(left, 50000);
    const [data, expected] = ask(name, n);
    for (let i = 0; i < n; i++) {
      const given = data.slice(i * arity, (i + 1) * arity);
      const shownArguments = given.join(', ');
      const got = name === 'norm' ? libm.norm([...given]) : f(...given);
      const want = expected[i]!;
      total++;
      if (libmResult(got) === libmResult(want)) {
        same++;
        continue;
      }
      const off = got !== got || want !== want ? 1n << 62n : order(got) - order(want);
      const size = off < 0n ? -off : off;
      if (size > worst) worst = size;
      if (shown++ < 3) console.log(`  ${name}(${shownArguments}) = ${got}, CPython ${want}`);
    }
  }
  const ok = same >= 0.999 * total && worst <= 1n;
  if (!ok) bad++;
  console.log(
    `${name}: ${total} arguments, ${((100 * same) / total).toFixed(4)} % equal, worst ${worst} ulp${ok ? '' : '  FAILED'}`,
  );
}
process.exit(bad === 0 ? 0 : 1);
