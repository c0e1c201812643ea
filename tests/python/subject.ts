/**
 * The interpreter as the case runner sees it: one function from a program to what it printed.
 *
 * Everything the modes need is an option here; how the interpreter is driven (start, resume, dump, load) is this
 * file's business alone, so that a change of the public API touches no other file of the suite.
 */
import type { HostAnswer } from './hosts.ts';

export interface Options {
  scriptName: string;
  /** The names the host offers; calls go to `callHost`. */
  hosts: readonly string[];
  callHost: (name: string, args: readonly unknown[]) => HostAnswer;
  limits?: { maxTicks?: number; maxMemory?: number; maxOutputBytes?: number };
  /** Dump and load at each pause for the host, and besides after each so many ticks. */
  saveEvery?: number;
  /** Which form of the program runs; `auto` is what users get. */
  engine?: Engine;
}

/**
 * `auto` chooses by itself; `composite` never goes to the flat form by choice; `flat` uses nothing else; `unfused`
 * runs every instruction as its single steps; `dropped` gives up the JavaScript stack at each call.
 */
export type Engine = 'auto' | 'composite' | 'flat' | 'unfused' | 'dropped';

export interface Answer {
  /** Standard output and standard error in the order of writing, without the final traceback. */
  output: string;
  /** `display('traceback')` of the error that ended the run; null also for SystemExit. */
  traceback: string | null;
  /** `limit`: a limit ended the run. `bug`: the interpreter failed, `detail` says how. */
  ended: 'ok' | 'limit' | 'bug';
  detail: string;
  ticks: number;
  /** A digest over the bytes of every dump of the run; empty without `saveEvery`. */
  digest: string;
}

export interface Subject {
  run(source: string, options: Options): Answer;
}

/** The subject under test. While the interpreter has no door, asking for it is the failure of every case. */
export function loadSubject(): Promise<Subject> {
  return Promise.reject(new Error('no interpreter yet: platforms/module.ts is to export Monty and loadSnapshot'));
}
