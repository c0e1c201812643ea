/** What the contract tests share. */
import { expect } from 'vitest';
import { FunctionSnapshot, MontyComplete, NameLookupSnapshot } from '../../platforms/module.ts';
import type { HostValue, Progress } from '../../platforms/module.ts';

export function call(progress: Progress | null): FunctionSnapshot {
  expect(progress).toBeInstanceOf(FunctionSnapshot);
  return progress as FunctionSnapshot;
}

export function lookup(progress: Progress | null): NameLookupSnapshot {
  expect(progress).toBeInstanceOf(NameLookupSnapshot);
  return progress as NameLookupSnapshot;
}

export function output(progress: Progress): HostValue {
  expect(progress).toBeInstanceOf(MontyComplete);
  return (progress as MontyComplete).output;
}

/** The error that `run` throws. */
export function thrown<E extends Error>(run: () => unknown, type: abstract new (...args: never[]) => E): E {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(type);
    return error as E;
  }
  throw new Error('nothing was thrown');
}
