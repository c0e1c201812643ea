/**
 * The child process of the oracle: loads CPython once, then answers one request after the other.
 *
 * It may die at any program (deep sources overflow the stack of the wasm build for good); the client then starts
 * another one. JavaScript's clocks are replaced here by one virtual clock, which CPython's `time` reads.
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { loadPyodide } from 'pyodide';
import { CONTENTS, MOUNTS } from '../python/mounts.ts';

const python = await loadPyodide({ env: { PYTHONHASHSEED: process.argv[2] ?? '0', TZ: 'UTC' } });

const START = 1_700_000_000_000;
let clock = 0;
Date.now = () => START + clock;
performance.now = () => clock;

for (const name of ['harness.py', 'hosts.py'])
  python.runPython(readFileSync(new URL(name, import.meta.url), 'utf8'), { filename: `<oracle>/${name}` });
const run = python.globals.get('run') as (request: string) => string;
const advance = (seconds: number): void => {
  clock += seconds * 1000;
};
const mounted = Object.fromEntries(MOUNTS.flatMap((at) => [...CONTENTS].map(([path, text]) => [`${at}/${path}`, text])));
(python.globals.get('prepare') as (advance: (seconds: number) => void, mounted: string) => void)(
  advance,
  JSON.stringify(mounted),
);

process.on('message', (request: { id: number; programs: string[] }) => {
  try {
    const answers = request.programs.map((program) => {
      clock = 0;
      return run(program);
    });
    process.send?.({ id: request.id, answers });
  } catch (error) {
    process.send?.({ id: request.id, died: String(error).slice(0, 4000) });
  }
});
process.send?.({ ready: true });
