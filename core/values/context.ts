/**
 * Context variables (PEP 567): variables, contexts and tokens as data. What a variable has is in the context that is
 * current: the one entered last, or the run's own. Tasks and callbacks have a context each, a copy of the one that was
 * current when they were made. Copies share their values until one of them is changed.
 *
 * The rows that Python sees are in library/contextvars.ts.
 */
import { builtinClass } from './classes.ts';
import type { PyClass } from './classes.ts';
import { PyDict } from './dict.ts';
import { allocate } from './heap.ts';
import { kind } from './kinds.ts';
import type { Machine } from './machine.ts';
import { PyConst, PyNative } from './objects.ts';
import type { PyValue } from './objects.ts';
import { Raise } from './raised.ts';

export const CONTEXT_VAR: PyClass = builtinClass('_contextvars.ContextVar');
export const CONTEXT: PyClass = builtinClass('_contextvars.Context');
CONTEXT.pattern = 'mapping';
export const TOKEN: PyClass = builtinClass('_contextvars.Token');

/** `Token.MISSING`: the old value of a variable that had none. */
export const NO_VALUE: PyConst = new PyConst('<Token.MISSING>', builtinClass('Token.MISSING'));

export class PyContextVar extends PyNative {
  readonly name: PyValue;
  /** undefined: none. */
  readonly initial: PyValue | undefined;
  constructor(name: PyValue, initial: PyValue | undefined) {
    super();
    this.name = name;
    this.initial = initial;
    allocate(2);
  }
  get cls(): PyClass {
    return CONTEXT_VAR;
  }
}
kind('context_var', PyContextVar, () => new PyContextVar('', undefined), { name: 'value', initial: 'optional' });

export class PyContext extends PyNative {
  /** Values by variable; null: none. */
  vars: PyDict | null = null;
  /** Others may hold `vars` too: it is copied before a change. */
  shared = false;
  entered = false;
  /** The context that was entered before this one. */
  previous: PyContext | null = null;
  constructor() {
    super();
    allocate(4);
  }
  get cls(): PyClass {
    return CONTEXT;
  }
}
kind(
  'context',
  PyContext,
  () => new PyContext(),
  { vars: [PyDict, null], shared: 'flag', entered: 'flag', previous: [PyContext, null] },
  (c) => c.entered || c.previous === null,
);

/** What `ContextVar.set` answers: the way back. */
export class PyToken extends PyNative {
  readonly context: PyContext;
  readonly variable: PyContextVar;
  /** undefined: the variable had no value. */
  readonly before: PyValue | undefined;
  used = false;
  constructor(context: PyContext, variable: PyContextVar, before: PyValue | undefined) {
    super();
    this.context = context;
    this.variable = variable;
    this.before = before;
    allocate(3);
  }
  get cls(): PyClass {
    return TOKEN;
  }
}
kind('context_token', PyToken, () => new PyToken(new PyContext(), new PyContextVar('', undefined), undefined), {
  context: [PyContext],
  variable: [PyContextVar],
  before: 'optional',
  used: 'flag',
});

/** The contexts of a run: the one entered last, and the run's own, which is current when none is entered. */
interface Contexts {
  context: PyContext | null;
  base: PyContext | null;
}

/** A context with the same values. */
export function copyContext(c: PyContext): PyContext {
  const copy = new PyContext();
  copy.vars = sharedVars(c);
  copy.shared = copy.vars !== null;
  return copy;
}

/** The values of a context, for somebody to keep: later changes are none of his. */
export function sharedVars(c: PyContext): PyDict | null {
  if (c.vars === null || c.vars.live === 0) return null;
  c.shared = true;
  return c.vars;
}

/** What a task or callback that is made now runs in: a copy of the current context; null stands for an empty one. */
export function contextNow({ context, base }: Contexts): PyContext | null {
  const c = context ?? base;
  return c === null || c.vars === null || c.vars.live === 0 ? null : copyContext(c);
}

/** The current context itself. */
export function currentContext(of: Contexts): PyContext {
  return of.context ?? (of.base ??= new PyContext());
}

/** The value of a variable in the current context; undefined if there is none. */
export function contextValue(m: Machine, v: PyContextVar): PyValue | undefined {
  const { context, base } = m.tasks;
  return valueIn(m, context ?? base, v);
}

export function valueIn(m: Machine, c: PyContext | null, v: PyContextVar): PyValue | undefined {
  if (c === null || c.vars === null) return undefined;
  // Mostly there are few.
  if (c.vars.keys[0] === v) return c.vars.valueAt(0);
  // The key is an object with the identity's hash: nobody has to be asked.
  return c.vars.get(m, v) as PyValue | undefined;
}

/** Gives a variable a value in a context; undefined takes it away. */
export function assignIn(m: Machine, c: PyContext, v: PyContextVar, value: PyValue | undefined): void {
  if (c.vars === null) c.vars = new PyDict();
  else if (c.shared) {
    m.work(c.vars.live);
    c.vars = c.vars.copy();
  }
  c.shared = false;
  if (value === undefined) c.vars.delete(m, v);
  else c.vars.set(m, v, value);
}

/** Makes a context the current one. */
export function enterContext(of: Contexts, c: PyContext, text: (c: PyContext) => string): void {
  if (c.entered) throw new Raise('RuntimeError', `cannot enter context: ${text(c)} is already entered`);
  c.entered = true;
  c.previous = of.context;
  of.context = c;
}

/** Goes back to the context before. */
export function leaveContext(of: Contexts): void {
  const c = of.context;
  if (c === null) return;
  of.context = c.previous;
  c.entered = false;
  c.previous = null;
}

