/** The frames that a program is in, as rows of a traceback: for warnings, log records and printed stacks. */
import { PyTraceback, PyTuple, TUPLE } from '../values/mod.ts';
import type { PyValue } from '../values/mod.ts';
import { FRAME_INTRINSICS } from './intrinsics.ts';
import { backOf, boundOf, pcOf } from './frames.ts';
import { link } from './vm.ts';

/** A traceback of one row: where the program is. */
FRAME_INTRINSICS.set('here', (r) => {
  let frame = backOf(r)!;
  while (boundOf(frame).code.hidden) frame = backOf(frame)!;
  return new PyTraceback(boundOf(frame).code, pcOf(frame), null);
});

/** The stack of the program's own frames, outermost first; None where there is none. */
FRAME_INTRINSICS.set('stack', (r) => {
  let rows: PyTraceback | null = null;
  let n = 0;
  for (let frame = backOf(r); frame !== null; frame = backOf(frame)) {
    n++;
    const { code } = boundOf(frame);
    if (!code.hidden) rows = new PyTraceback(code, pcOf(frame), rows);
  }
  link.machine.work(n);
  return rows;
});

/** For each row of the stack what its globals call their module; None where they do not say. */
FRAME_INTRINSICS.set('stack_modules', (r) => {
  const names: PyValue[] = [];
  let n = 0;
  for (let frame = backOf(r); frame !== null; frame = backOf(frame)) {
    n++;
    const { code, ns } = boundOf(frame);
    if (!code.hidden) names.push(ns.cells.get('__name__')?.v ?? null);
  }
  link.machine.work(n);
  return new PyTuple(TUPLE, names.reverse());
});
