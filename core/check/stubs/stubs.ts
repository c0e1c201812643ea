/*
 * The stubs: what the interpreter has, as `.pyi` texts. Every statement at the top of a stub begins at column 0 and nothing else
 * does, so a reader can find a declaration without parsing the rest.
 */
import { BARE, MODULES, PRELUDE, TEXTS } from './texts.ts';

/** The stub of a module, or of a module that only stubs import (`_typeshed`). */
export function stubText(module: string): string | undefined {
  const text = TEXTS.get(module);
  return text === undefined || BARE.has(module) ? text : PRELUDE + text;
}

/** Every module that has a stub, those included that only stubs import. */
export const ALL_STUBS: readonly string[] = [...TEXTS.keys()];

/** The modules that a program can import. */
export const STUB_MODULES: ReadonlySet<string> = new Set(MODULES);
