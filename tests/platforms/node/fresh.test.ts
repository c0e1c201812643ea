/**
 * The pauses of the cases for hosts, each saved, loaded in a fresh process, and run to its end there: it prints what the
 * run without a stop prints, traceback included. One process loads all snapshots of a case file; it has never run
 * the program before its pause.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { serialize } from 'node:v8';
import { bytesToHex } from '@noble/hashes/utils.js';
import { expect, it } from 'vitest';
import { caseTexts } from '../../python/files.ts';
import { type Case, parseCases } from '../../python/format.ts';
import { callHost } from '../../python/hosts.ts';
import { pending } from '../../python/pending.ts';
import { loadSubject } from '../../python/subject.ts';
import type { Job } from './resume.ts';

/** Pauses of a case that are tried: all, or so many of a long run. */
const MOST = 12;
const subject = await loadSubject();

for (const [path, text] of await caseTexts()) {
  if (!path.startsWith('host/') && path !== 'asyncio/host.py') continue;
  const file = parseCases(path, text);
  it(path, { timeout: 300_000 }, async () => {
    const cases = file.cases.filter(({ title }) => !pending.has(`saved ${path}: ${title}`));
    const jobs: Job[] = [];
    const wanted: string[] = [];
    for (const one of cases) {
      const { pauses, printed } = stopped(one, file.scriptName);
      jobs.push(...pauses);
      wanted.push(...pauses.map(() => printed));
    }
    expect(jobs.length).toBeGreaterThan(0);
    const got = await resumed(jobs);
    const failed = jobs.findIndex((_, i) => got[i] !== wanted[i]);
    const where = failed < 0 ? '' : `${jobs[failed]!.title}, pause ${jobs[failed]!.pause}`;
    expect(got[failed], where).toBe(wanted[failed]);
    expect(got.length).toBe(jobs.length);
  });
}

/** What a case prints, and the state at each of its pauses. */
function stopped(one: Case, scriptName: string): { pauses: Job[]; printed: string } {
  const all: Job[] = [];
  const { title, hosts } = one;
  const answer = subject.run(one.source, {
    scriptName,
    hosts,
    callHost,
    onPause: (dump, { owed, output }) =>
      all.push({ title, hosts, pause: all.length + 1, dump: bytesToHex(dump), owed: bytesToHex(serialize(owed)), before: output }),
  });
  const every = Math.ceil(all.length / MOST);
  return { pauses: all.filter((_, i) => i % every === 0), printed: answer.output + (answer.traceback ?? '') };
}

/** What each of them prints when a new process goes on with it. */
async function resumed(jobs: readonly Job[]): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'monty-edge-'));
  try {
    writeFileSync(join(folder, 'jobs.json'), JSON.stringify(jobs));
    const script = fileURLToPath(new URL('resume.ts', import.meta.url));
    const child = spawn(process.execPath, [script, folder], { stdio: 'inherit' });
    const code = await new Promise<number | null>((resolve) => {
      child.on('exit', resolve);
    });
    expect(code).toBe(0);
    return JSON.parse(readFileSync(join(folder, 'results.json'), 'utf8')) as string[];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
