/** Loads the snapshots that a folder's jobs.json names, runs each to its end, and writes what they print: results.json. */
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { deserialize } from 'node:v8';
import { hexToBytes } from '@noble/hashes/utils.js';
import { callHost } from '../../python/hosts.ts';
import type { HostAnswer } from '../../python/hosts.ts';
import { loadSubject } from '../../python/subject.ts';

/** A snapshot of a case at one of its pauses, and what goes with it. Bytes are in hexadecimal digits. */
export interface Job {
  readonly title: string;
  readonly pause: number;
  readonly dump: string;
  /** What the host still owes, by the number of the call: entries, serialised. */
  readonly owed: string;
  readonly before: string;
  readonly hosts: readonly string[];
}

const folder = process.argv[2]!;
const jobs = JSON.parse(readFileSync(`${folder}/jobs.json`, 'utf8')) as Job[];
const subject = await loadSubject();
const printed = jobs.map(({ dump, owed, before, hosts }) => {
  const answers = deserialize(hexToBytes(owed)) as [number, HostAnswer][];
  const beside = { owed: answers, output: before };
  const answer = subject.resume(hexToBytes(dump), beside, { scriptName: '', hosts, callHost });
  return answer.output + (answer.traceback ?? '') + (answer.ended === 'ok' ? '' : `(${answer.ended}: ${answer.detail})`);
});
writeFileSync(`${folder}/results.json`, JSON.stringify(printed));
