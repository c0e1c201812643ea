/** Running the programs of golden snapshots: to the pause that is kept, and on from there. */
import { Run, builtinsNamespace, compile, describeException, isFault, restore } from '../../core/mod.ts';
import type { Outcome } from '../../core/mod.ts';
import type { Release } from '../../core/machine/mod.ts';
import { fromBase64, toBase64 } from '../../platforms/base64.ts';
import { open } from '../../platforms/codec.ts';

export interface Golden {
  readonly name: string;
  /** The release that wrote it; null: none yet, a working copy. */
  readonly release: string | null;
  readonly verdict: 'loads' | 'refused';
  /** Why it is refused. */
  readonly reason?: string;
  /** Sealed without a key, by gzip, base64. */
  readonly bytes: string;
  /** What is printed from the pause on, with the traceback. */
  readonly output: string;
}

/** A run at a pause, the middle one of its pauses, and what it prints from there without having been saved. */
export function paused(name: string, source: string): Run {
  const middle = Math.floor(pauses(name, source) / 2);
  const { run, outcome } = started(name, source);
  let at = outcome;
  for (let n = 0; n < middle && at.kind === 'suspended'; n++) at = answered(run, at);
  run.takeOutput();
  return run;
}

function pauses(name: string, source: string): number {
  const { run, outcome } = started(name, source);
  let n = 0;
  for (let at = outcome; at.kind === 'suspended'; at = answered(run, at)) n++;
  return n;
}

/** A run of an earlier release, if one is told, at its first pause or its end. */
export function started(name: string, source: string, release: Release | null = null): { run: Run; outcome: Outcome } {
  const code = compile(source, {
    fileName: `${name}.py`,
    hostNames: new Set(['pause']),
    known: (n) => builtinsNamespace().cells.has(n),
  });
  if (isFault(code)) throw new Error(`${name}: ${code.message}`);
  const run = new Run(builtinsNamespace());
  run.release = release;
  run.setGlobal('__name__', '__main__');
  return { run, outcome: run.start(code) };
}

function answered(run: Run, outcome: Outcome & { kind: 'suspended' }): Outcome {
  return run.resume(outcome.request.args[0] ?? null);
}

/** Goes on to the end; answers what was printed on the way. */
export function finish(run: Run): string {
  let outcome = run.resume(run.request!.args[0] ?? null);
  while (outcome.kind === 'suspended') outcome = answered(run, outcome);
  const printed = run.takeOutput().map((chunk) => chunk.text).join('');
  return outcome.kind === 'error' ? printed + describeException(run, outcome.exc).traceback : printed;
}

/** Restores a dump of a run and goes on to the end. */
export async function goneOn(dump: Uint8Array): Promise<string> {
  return finish(restore(open(dump)));
}

/** Dumps as a golden file holds them. */
export async function packed(dump: Uint8Array): Promise<string> {
  return toBase64(await through(dump, new CompressionStream('gzip')));
}

export async function unpacked(text: string): Promise<Uint8Array> {
  return through(fromBase64(text)!, new DecompressionStream('gzip'));
}

async function through(bytes: Uint8Array, stream: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  return new Response(new Blob([bytes]).stream().pipeThrough(stream)).bytes();
}
