/**
 * Builtins that the machine carries out itself, because they work on frames: resuming generators, calling classes, running
 * compiled code. Their rows only declare them; the machine recognises the rows and hooks in here.
 */
import { BAIL, COROUTINE, GENERATOR, PyBuiltin, PyClass, PyExc, PyGen, TYPE } from '../values/mod.ts';
import type { Frame, PyValue } from '../values/mod.ts';
import { callShipped, construct } from './calls.ts';
import { resumeGenerator } from './generators.ts';
import { yielded } from './intrinsics.ts';

/** A generator's next value, or StopIteration pending. */
function step(r: Frame, gen: PyGen, value: PyValue, d: number): PyValue | undefined {
  const v = resumeGenerator(r, gen, value, d);
  return v === undefined ? undefined : yielded(r, v);
}

type Special = NonNullable<PyBuiltin['special']>;

const next: Special = (r, args, names, d) =>
  args.length === 1 && names === null && args[0] instanceof PyGen && args[0].cls === GENERATOR
    ? step(r, args[0], null, d)
    : BAIL;

const nextOr: Special = (r, args, names, d) =>
  args.length === 2 && names === null && args[0] instanceof PyGen && args[0].cls === GENERATOR
    ? callShipped(r, 'next_or', args, d)
    : next(r, args, names, d);

const send: Special = (r, args, names, d) =>
  args.length === 2 && names === null && args[0] instanceof PyGen ? step(r, args[0], args[1]!, d) : BAIL;

/** throw(exception), and the old form throw(type, value, traceback). */
const throwSpecial: Special = (r, args, names, d) => {
  const [gen, exc] = args;
  if (args.length < 2 || args.length > 4 || names !== null || !(gen instanceof PyGen)) return BAIL;
  if (args.length === 2 && exc instanceof PyExc) return callShipped(r, 'gen_next_throw', [gen, exc], d);
  return callShipped(r, 'gen_throw_old', [...args], d);
};

const close: Special = (r, args, names, d) =>
  args.length === 1 && names === null && args[0] instanceof PyGen ? callShipped(r, 'gen_close', args, d) : BAIL;

const typeCall: Special = (r, args, names, d) =>
  args[0] instanceof PyClass ? construct(r, args[0], args.slice(1), names, d) : BAIL;

function hook(cls: PyClass, name: string, special: Special): void {
  const row = cls.own().get(name)?.v;
  if (!(row instanceof PyBuiltin)) return;
  row.special = special;
}

/** Hooks the machine into the rows. Called once, when the rows exist. `builtin`: a builtin function by name. */
export function hookSpecials(builtin: (name: string) => PyValue | undefined): void {
  for (const cls of [GENERATOR, COROUTINE]) {
    hook(cls, 'send', send);
    hook(cls, 'throw', throwSpecial);
    hook(cls, 'close', close);
  }
  hook(GENERATOR, '__next__', next);
  hook(TYPE, '__call__', typeCall);
  const f = builtin('next');
  if (f instanceof PyBuiltin) f.special = nextOr;
}

