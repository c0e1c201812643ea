/** The interpreter as the benchmark sees it. This module is what is bundled and measured. */
import { Run, builtinsNamespace, compile, isFault } from '../../core/mod.ts';
import type { Code, Outcome, PyValue } from '../../core/mod.ts';
import { Text } from '../../core/source/mod.ts';
import { parse } from '../../core/syntax/mod.ts';

/** Runs a program up to its end; what is called again and again is its `main()`. */
export function load(source: string): () => PyValue {
  const run = new Run(builtinsNamespace(), { limits: { maxTicks: Number.MAX_SAFE_INTEGER, maxAllocations: Infinity, maxMemory: 1e9 } });
  complete(run.start(compiled(source)));
  const call = compiled('main()');
  return () => {
    complete(run.start(call));
    return run.result;
  };
}

/** Compiles and runs a text from nothing; answers the value of its last expression. */
export function evaluate(source: string): PyValue {
  const run = new Run(builtinsNamespace());
  complete(run.start(compiled(source)));
  return run.result;
}

/** Whether the text is Python, by the parser alone. */
export function parses(source: string): boolean {
  return !isFault(parse(new Text('<string>', source), 'exec', {}));
}

const isKnown = (name: string): boolean => name === 'main' || builtinsNamespace().cells.has(name);

function compiled(source: string): Code {
  const code = compile(source, { answer: true, known: isKnown });
  if (isFault(code)) throw new Error(`${code.message}, line ${code.place?.line ?? 0}`);
  return code;
}

function complete(outcome: Outcome): void {
  if (outcome.kind === 'completed') return;
  throw new Error(outcome.kind === 'limit' ? outcome.stop.message : `the program ended: ${outcome.kind}`);
}
