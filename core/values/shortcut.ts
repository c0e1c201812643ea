/**
 * Shortcuts: what a function of a shipped module does natively. The function is Python, as its module says; where a call of
 * it needs no other Python code, its shortcut answers in its place, without a frame. It finishes, or answers BAIL before its
 * first visible effect, and in place of NotImplemented: then the Python runs. So a shortcut need not know every case, and the
 * rare ones and errors are told once.
 *
 * A module lists them by the qualified names of its functions (`Contents.shortcuts`).
 */
import { BAIL, PyFunc, PyMember } from './objects.ts';
import type { Arg, Out, PyValue } from './objects.ts';
import type { PyClass } from './classes.ts';
import type { Bound } from './frame.ts';
import { PENDING } from './machine.ts';
import type { Machine } from './machine.ts';
import { isBuiltinMethod } from './rows.ts';

/**
 * `args`: a value for each parameter in order, those of keywords alone last; what is not given is undefined, and what is missing
 * at the end is not in it. A function with `*args` has all that were given; what would be in `**kwargs` is for the Python. `b`: the function's code in the run's module; `f`: the
 * function itself, which may be one of several of that code.
 */
export type Shortcut = (m: Machine, args: readonly Arg[], b: Bound, f: PyFunc) => Out;

/** Calls a function that has a shortcut by that; BAIL where its Python has to run, to complain about the arguments, too. */
export function takeShortcut(m: Machine, f: PyFunc, args: readonly PyValue[], names: readonly string[] | null): Out {
  const b = f.code;
  const { params } = b.code;
  if (names !== null) {
    const all = byParameter(b, args, names);
    return all === null ? BAIL : b.shortcut!(m, all, b, f);
  }
  return args.length > params.positional && !params.varargs ? BAIL : b.shortcut!(m, args, b, f);
}

/** The same where native code asks. Throws what is pending. */
export function tryShortcut(m: Machine, f: PyFunc, args: readonly PyValue[]): Exclude<Out, undefined> {
  const v = takeShortcut(m, f, args, null);
  if (v === undefined) throw PENDING;
  return v;
}

/** Arguments, the last of which have names, in the order of the parameters; null if they do not fit. */
function byParameter(b: Bound, args: readonly PyValue[], names: readonly string[]): Arg[] | null {
  const { params } = b.code;
  const given = args.length - names.length;
  if (params.varargs || given > params.positional) return null;
  const all: Arg[] = args.slice(0, given);
  for (let i = given; i < params.positional + params.kwonly; i++) all.push(undefined);
  for (let i = 0; i < names.length; i++) {
    const at = params.names.indexOf(names[i]!);
    if (at < params.posonly || at >= all.length || all[at] !== undefined) return null;
    all[at] = args[given + i];
  }
  return all;
}

/** An answer; BAIL for undefined: the Python has to run. */
export function orBail(v: PyValue | undefined): Out {
  return v === undefined ? BAIL : v;
}

/** A test of classes, done again when a class has changed: a subclass or the program may have put other methods there. */
export function untilChanged(test: (cls: PyClass, b: Bound) => boolean): (cls: PyClass, b: Bound) => boolean {
  const looked = new WeakMap<PyClass, { readonly version: number; readonly holds: boolean }>();
  return (cls, b) => {
    let known = looked.get(cls);
    if (known === undefined || known.version !== cls.version) looked.set(cls, (known = { version: cls.version, holds: test(cls, b) }));
    return known.holds;
  };
}

/** Whether a class has the slot of that name, its own or inherited, at that place of its instances. */
export function hasSlot(cls: PyClass, name: string, at: number): boolean {
  const slot = cls.lookup(name);
  return slot instanceof PyMember && slot.at === at && cls.isSubclass(slot.owner);
}

/** Whether native code can ask a function of a class: a method of a builtin, or one that has a shortcut. */
export function isNative(f: PyValue | undefined): boolean {
  return isBuiltinMethod(f) || (f instanceof PyFunc && f.code.shortcut !== null);
}
