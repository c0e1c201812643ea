/** Loads the snapshot in the file that is named, answers the calls of its line, and writes the snapshot or the result back. */
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { FutureSnapshot, MontyComplete, loadSnapshot } from '../../../platforms/module.ts';
import type { FutureAnswer } from '../../../platforms/module.ts';

const file = process.argv[2]!;
const answers = JSON.parse(process.argv[3]!) as FutureAnswer[];
const waiting = loadSnapshot(new Uint8Array(readFileSync(file))) as FutureSnapshot;
const next = waiting.resume(answers);
if (next instanceof MontyComplete) writeFileSync(`${file}.json`, JSON.stringify(next.output));
else writeFileSync(file, next.dump());
