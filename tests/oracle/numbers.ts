/*
 * Compares the number layer with CPython 3.14, on many random arguments for each group of functions.
 *
 *   node tests/oracle/numbers.ts [group …] [--count N]
 *   node tests/oracle/numbers.ts --record
 *
 * The second form writes what CPython answers to tests/units/numbers-recorded.ts, for runs without the oracle.
 * Every difference is printed (the first ten of a group) and the exit status is then 1. The oracle is a 32-bit build, so
 * no group uses sizes or hashes where that shows.
 */
import { writeFileSync } from 'node:fs';
import { loadPyodide } from 'pyodide';
import { allGroups } from './allgroups.ts';
import type { Group } from './numbergroups.ts';
import { digest, outcome, seed, wire } from './sample.ts';
import type { Value } from './sample.ts';

const PYTHON = `
import struct, math, json, sys
def wire(v):
    if v is None: return 'n'
    if isinstance(v, int): return f'i{v:x}'
    if isinstance(v, str): return 's' + v
    if isinstance(v, float): return 'f' + ('nan' if v != v else struct.pack('>d', v).hex())
    if isinstance(v, complex): return wire((v.real, v.imag))
    if isinstance(v, (bytes, bytearray)): return 'b' + v.hex()
    return '(' + ' '.join(map(wire, v)) + ')'
def value(s):
    if isinstance(s, list): return tuple(map(value, s))
    k, t = s[0], s[1:]
    if k == 'n': return None
    if k == 'i': return int(t, 16)
    if k == 's': return t
    if k == 'f': return math.nan if t == 'nan' else struct.unpack('>d', bytes.fromhex(t))[0]
    if k == 'b': return bytes.fromhex(t)
def answers(source, cases):
    scope = {'math': math, 'sys': sys, 'struct': struct}
    exec(source, scope)
    f = scope['f']
    out = []
    for args in json.loads(cases):
        try: out.append(wire(f(*map(value, args))))
        except Exception as e: out.append(f'e{type(e).__name__}: {e}')
    return json.dumps(out)
`;

/** How many cases of each group are recorded. */
const RECORDED = 400;

/** An argument as it travels to the oracle: tuples as arrays. */
function sent(v: Value): unknown {
  return Array.isArray(v) ? v.map(sent) : wire(v);
}

const args = process.argv.slice(2);
const at = args.indexOf('--count');
const count = at < 0 ? 0 : Number(args.splice(at, 2)[1]);

const py = await loadPyodide({ env: { PYTHONHASHSEED: '0' } });
py.runPython(PYTHON);
const answers = py.globals.get('answers') as (source: string, cases: string) => string;
/** What CPython answers. */
function ask(group: Group, cases: readonly (readonly Value[])[]): string[] {
  return JSON.parse(answers(group.python, JSON.stringify(cases.map((c) => c.map(sent))))) as string[];
}

if (args.includes('--record')) {
  const lines = allGroups.map((group) => {
    seed(11);
    return `  ['${group.name}', '${digest(
      ask(
        group,
        Array.from({ length: RECORDED }, () => group.arguments()),
      ),
    )}'],`;
  });
  writeFileSync(
    'tests/units/numbers-recorded.ts',
    `/* What CPython 3.14 answers, as digests of ${RECORDED} outcomes; written by tests/oracle/numbers.ts --record. */
export const RECORDED: ReadonlyMap<string, string> = new Map([\n${lines.join('\n')}\n]);\n`,
  );
  process.exit(0);
}

let differences = 0;
for (const group of allGroups) {
  if (args.length > 0 && !args.some((a) => group.name.startsWith(a))) continue;
  seed(1);
  let done = 0;
  let wrong = 0;
  const total = count || group.count;
  while (done < total) {
    const cases = Array.from({ length: Math.min(5000, total - done) }, () => group.arguments());
    const expected = ask(group, cases);
    cases.forEach((c, i) => {
      const got = outcome(() => group.ours(...(c as never[])));
      if (got === expected[i]) return;
      if (wrong++ < 10)
        console.log(`${group.name}(${c.map(wire).join(', ')})\n  CPython ${expected[i]}\n  ours    ${got}`);
    });
    done += cases.length;
  }
  differences += wrong;
  console.log(`${group.name}: ${done} cases, ${wrong} different`);
}
process.exit(differences === 0 ? 0 : 1);
