/**
 * `npm run cases -- [--mode MODE|all] [--only TITLE] [FILE…]`: case files on Node, with short output, for daily work.
 *
 * The cases run in a worker thread, and the main thread watches: a case that keeps the interpreter busy for too long
 * is named and ends everything.
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import { caseFilePaths, pathOf } from '../oracle/casefiles.ts';
import { parseCases } from './format.ts';
import { type Mode, modes, runCase } from './modes.ts';
import { loadSubject } from './subject.ts';

interface Job {
  paths: string[];
  modes: Mode[];
  only: string | undefined;
}

type Event = { at: string } | { failed: string; key: string } | { passed: number; failures: number };

const HANG = 20_000;

async function work(job: Job, tell: (event: Event) => void): Promise<void> {
  let passed = 0;
  let failures = 0;
  const subject = await loadSubject();
  for (const path of job.paths) {
    const file = parseCases(path, readFileSync(pathOf(path), 'utf8'));
    const cases = file.cases.filter((one) => job.only === undefined || one.title.includes(job.only));
    for (const mode of job.modes) {
      for (const one of cases) {
        tell({ at: `${path}:${one.line}: ${one.title} (${mode})` });
        const failure = runCase(subject, file, one, mode);
        if (failure === null) passed++;
        else {
          failures++;
          tell({
            failed: `${path}:${one.line}: ${one.title} (${mode})\n${failure.text}\n`,
            key: `${mode} ${path}: ${one.title}`,
          });
        }
      }
    }
  }
  tell({ passed, failures });
}

function watch(job: Job): void {
  let at = 'the start';
  let timer: ReturnType<typeof setTimeout>;
  const rearm = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => end(`${at}: does not end`), HANG);
  };
  const end = (message: string): void => {
    console.log(message);
    process.exit(1);
  };
  const worker = new Worker(new URL(import.meta.url), { workerData: job });
  worker.on('message', (event: Event) => {
    rearm();
    if ('at' in event) at = event.at;
    else if ('failed' in event) {
      if (process.env['KEYS'] === '1') console.log(event.key);
      else console.log(event.failed);
    } else {
      console.log(`${event.passed} passed, ${event.failures} failed`);
      process.exit(event.failures > 0 || event.passed === 0 ? 1 : 0);
    }
  });
  worker.on('error', (error: Error) => end(`${at}: ${error.stack ?? error.message}`));
  rearm();
}

if (isMainThread) {
  const { values, positionals } = parseArgs({
    options: { mode: { type: 'string', default: 'plain' }, only: { type: 'string' } },
    allowPositionals: true,
  });
  const chosen = values.mode === 'all' ? [...modes] : modes.filter((mode) => mode === values.mode);
  if (chosen.length === 0) throw new Error(`no such mode: ${values.mode}; there are ${modes.join(', ')}, all`);
  watch({ paths: caseFilePaths(positionals), modes: chosen, only: values.only });
} else {
  await work(workerData as Job, (event) => parentPort?.postMessage(event));
}
