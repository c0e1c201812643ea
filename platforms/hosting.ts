/** Answering a program out of what the host hands over: functions and values by name. */
import { HostCallable } from '../core/mod.ts';
import type { HostValue } from '../core/mod.ts';
import { ClassType, constructorOf, forget, isPromise } from './boundary.ts';
import { MontyUsageError } from './errors.ts';
import { checkRecord, isIdentifier, isRecord } from './given.ts';
import { FunctionSnapshot, MontyComplete, NameLookupSnapshot, exceptionOf } from './progress.ts';
import type { Pending, Progress } from './progress.ts';
import { hasMount } from './files.ts';
import type { OsPolicy } from './os.ts';

/**
 * A function of the host. It gets the positional arguments, and behind them the keyword arguments, if any, as one object.
 * What it throws is raised in the program: the Python exception of the error's `name` (RuntimeError if there is none) with
 * its message. It may run, resume and drop other programs.
 */
export type HostFunction = (...args: never[]) => unknown;

/** Functions and values by the names that the program calls and reads. Only own properties count. */
export type HostNames = Readonly<Record<string, HostFunction | HostValue>>;

/** A module of the host: `import tools` and `from tools import search`. */
export interface ExternalModule {
  /** Functions and values by name. A call of `search` arrives as `tools.search`. */
  readonly content: HostNames;
  /** What the type checker is told of it. */
  readonly stubs?: string;
}

/** By their full names; `a.b` is a module in the package `a`. */
export type ExternalModules = Readonly<Record<string, ExternalModule>>;

/** Throws MontyUsageError for what is no module. */
export function checkModules(modules: ExternalModules): void {
  if (!isRecord(modules)) throw new MontyUsageError('bad-option', 'externalModules is an object of modules');
  for (const [name, module] of Object.entries<ExternalModule | undefined>(modules)) {
    if (!name.split('.').every(isIdentifier)) throw new MontyUsageError('bad-name', `externalModules: nothing can import ${JSON.stringify(name)}`);
    if (!isRecord(module?.content)) throw new MontyUsageError('bad-option', `externalModules: ${name} has no content: { content: { … } }`);
    checkRecord(`externalModules: ${name}`, module, ['content', 'stubs']);
    if (!['string', 'undefined'].includes(typeof module.stubs)) throw new MontyUsageError('bad-option', `externalModules: the stubs of ${name} are a text`);
  }
}

/** What the program gets of a module: its members, and the names of the modules inside of it. Null: there is none. */
export function moduleAnswer(modules: ExternalModules, name: string): unknown {
  const inside = Object.keys(modules).filter((key) => key.startsWith(`${name}.`));
  const names = [...new Set(inside.map((key) => key.slice(name.length + 1).split('.', 1)[0]))];
  if (!Object.hasOwn(modules, name)) return names.length > 0 ? [new Map(), names] : null;
  const members = Object.entries(modules[name]!.content).map(([key, value]) => {
    return [key, typeof value === 'function' ? new HostCallable(`${name}.${key}`) : value] as const;
  });
  return [new Map(members), names];
}

/** The function of a module that a call is for. */
function memberFunction(modules: ExternalModules, name: string): HostFunction | undefined {
  const dot = name.lastIndexOf('.');
  const module = name.slice(0, Math.max(0, dot));
  if (!Object.hasOwn(modules, module)) return undefined;
  const { content } = modules[module]!;
  const key = name.slice(dot + 1);
  const f = Object.hasOwn(content, key) ? content[key] : undefined;
  return typeof f === 'function' ? f : undefined;
}

/** What answers a program: options of a run as `resumeAuto` takes them. */
export interface Hosting {
  readonly externalFunctions?: HostNames | undefined;
  readonly externalModules?: ExternalModules | undefined;
  readonly os?: OsPolicy | undefined;
}

/** Answers until the program is complete. */
export function drive(start: Progress, hosting: Hosting): MontyComplete {
  let progress = start;
  while (!(progress instanceof MontyComplete)) {
    const asked: Pending = progress;
    try {
      progress = answerOne(asked, hosting);
    } catch (error) {
      // Nobody has what could be resumed.
      if (asked.isPending) asked.cancel();
      throw error;
    }
  }
  return progress;
}

/** The functions that a call is for: those of the operating system are apart. */
export function namesFor(progress: Pending, { externalFunctions = {}, os = {} }: Hosting): HostNames {
  return progress instanceof FunctionSnapshot && progress.isOsFunction ? (os.functions ?? {}) : externalFunctions;
}

/** Answers one question, synchronously. */
export function answerOne(progress: Pending, hosting: Hosting): Progress {
  const names = namesFor(progress, hosting);
  if (progress instanceof NameLookupSnapshot) return answerName(progress, names);
  if (!(progress instanceof FunctionSnapshot)) {
    const sleep = hosting.os?.functions?.['time.sleep'];
    if (progress.pendingCallIds.length === 0 && typeof sleep === 'function' && hosting.os?.sleep === 'host') {
      const slept: unknown = Reflect.apply(sleep, undefined, [progress.delay!]);
      if (isPromise(slept)) {
        void forget(slept);
        throw later('time.sleep');
      }
      return progress.resume([], progress.delay!);
    }
    throw new MontyUsageError('bad-answer', 'the program waits for answers that come later: run it with runMontyAsync');
  }
  const f = hostFunction(progress, hosting);
  if (f === undefined) {
    if (isAnsweredLater(progress, hosting)) throw later(progress.functionName);
    return notCallable(progress, names);
  }
  let value: unknown;
  try {
    value = callHost(f, progress);
  } catch (error) {
    return progress.resume({ exception: exceptionOf(error) });
  }
  if (isPromise(value)) {
    void forget(value);
    throw later(progress.functionName);
  }
  return answerValue(progress, value);
}

function later(name: string): MontyUsageError {
  return new MontyUsageError('bad-answer', `${name} answered a promise: run the program with runMontyAsync`);
}

/** Whether runMontyAsync would answer, and nothing else can: it waits for time to go by, and for mounts. */
function isAnsweredLater({ isOsFunction, functionName, args }: FunctionSnapshot, { os = {} }: Hosting): boolean {
  if (!isOsFunction) return false;
  return functionName === 'time.sleep' ? os.sleep === 'real' : os.files !== undefined && hasMount(os.files, functionName, args[0]);
}

/** Resumes with a value; one that can't cross is a TypeError in the program. */
export function answerValue(progress: FunctionSnapshot, value: unknown): Progress {
  try {
    return progress.resume({ returnValue: value === undefined ? null : value });
  } catch (error) {
    if (!(error instanceof MontyUsageError) || error.reason !== 'value-refused') throw error;
    const { message } = error.exception;
    return progress.resume({ exception: { type: 'TypeError', message: `${progress.functionName}(): ${message}` } });
  }
}

export function answerName(progress: NameLookupSnapshot, names: HostNames): Progress {
  const { variableName } = progress;
  if (!Object.hasOwn(names, variableName)) return progress.resume();
  const value = names[variableName];
  if (typeof value === 'function') return progress.resume({ isFunction: true });
  return explained(variableName, () => progress.resume({ value }));
}

/** Says of a value that can't cross which one it is. */
export function explained<T>(what: string, f: () => T): T {
  try {
    return f();
  } catch (error) {
    if (!(error instanceof MontyUsageError) || error.reason !== 'value-refused') throw error;
    throw new MontyUsageError(error.reason, `${what}: ${error.exception.message}`);
  }
}

/** The function that a call is for; undefined if the host has none of that name. */
export function hostFunction(call: FunctionSnapshot, hosting: Hosting): HostFunction | undefined {
  if (call.object !== null) {
    const member = call.member();
    return member === undefined ? undefined : (...args) => member.call(args);
  }
  const names = namesFor(call, hosting);
  const { functionName } = call;
  const f = Object.hasOwn(names, functionName) ? names[functionName] : undefined;
  if (typeof f === 'function') return f;
  // The call of a class by its name.
  const make = f instanceof ClassType ? constructorOf(f) : undefined;
  if (make !== undefined) return (...args) => make.call(args);
  return call.isOsFunction ? undefined : memberFunction(hosting.externalModules ?? {}, functionName);
}

export function notCallable(progress: FunctionSnapshot, names: HostNames): Progress {
  const { functionName } = progress;
  if (progress.isOsFunction) return progress.resumeNotHandled();
  if (progress.object !== null) {
    const { id, type } = progress.object;
    if (progress.isKnown()) return progress.resumeNotFound();
    return progress.resume({ exception: { type: 'RuntimeError', message: `the host does not know the object ${type} ${JSON.stringify(id)}` } });
  }
  if (!Object.hasOwn(names, functionName)) return progress.resumeNotFound();
  const isClass = names[functionName] instanceof ClassType;
  const message = isClass ? `cannot create '${functionName}' instances` : `'${functionName}' is not a function of the host`;
  return progress.resume({ exception: { type: 'TypeError', message } });
}

export function callHost(f: HostFunction, call: FunctionSnapshot): unknown {
  return Reflect.apply(f, undefined, call.hostArguments());
}
