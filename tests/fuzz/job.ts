/** A process of `npm run fuzz:python`: gets batches of seeds, and answers with verdicts and smaller programs. CPython is one batch ahead. */
import process from 'node:process';
import { Comparison, make } from './compare.ts';
import type { Verdict } from './compare.ts';

/** What is sent to a job, and what it answers. */
export type Order = { readonly seeds: readonly number[] } | { readonly shrink: Verdict };
export type Result = { readonly verdicts: readonly Verdict[] } | { readonly seed: number; readonly small: string };

const comparison = new Comparison(process.argv.includes('--plain'));
let turn: Promise<void> = Promise.resolve();

process.on('message', (order: Order) => {
  if ('shrink' in order) {
    turn = turn.then(async () => send({ seed: order.shrink.seed, small: await comparison.smaller(order.shrink.seed, order.shrink) }));
    return;
  }
  const programs = order.seeds.map(make);
  const answers = comparison.ask(programs.map(({ source }) => source));
  turn = turn.then(async () => {
    const theirs = await answers;
    const verdicts: Verdict[] = [];
    for (const [i, program] of programs.entries()) verdicts.push(await comparison.examine(order.seeds[i]!, program, theirs[i]!));
    send({ verdicts });
  });
});
const end = (): void => {
  comparison.close();
  process.exit();
};
process.on('disconnect', end);
process.on('SIGTERM', end);

function send(result: Result): void {
  process.send?.(result);
}
