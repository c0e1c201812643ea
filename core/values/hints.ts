/**
 * "Did you mean": what a traceback adds to a NameError, AttributeError or ImportError.
 *
 * A NameError is judged where it is raised, while the names of its frame are known; the answer is kept in its field `$hint`.
 * An attribute is compared with those of the object when the traceback is made; `$self` says that the object is the `self`
 * of the frame that raised, whose private names may be suggested.
 */
import { exceptionClass } from './classes.ts';
import { ABSENT, lookupAttr } from './attributes.ts';
import { dictNames } from './slots.ts';
import { H } from './frame.ts';
import type { Bound, Frame } from './frame.ts';
import type { Machine } from './machine.ts';
import { attributeNames } from './object.ts';
import { BAIL, PyCell, PyExc, PyModule, PyStr } from './objects.ts';
import type { PyValue } from './objects.ts';
import { setField } from './exceptions.ts';
import { PyBuiltin } from './rows.ts';
import { typeOf } from './typeof.ts';
import { MAX_CANDIDATES, similarName } from './similar.ts';
import { STDLIB } from './stdlib.ts';
import { mkstr, utf16 } from './text.ts';
import { PyDict } from './dict.ts';

/** What a suggestion asks for. */
export interface Names {
  /** An imported module. */
  module(name: string): PyModule | undefined;
  /** What the `__dir__` of an object's class says; null if it fails. */
  names?(v: PyValue): readonly string[] | null;
  /** A traceback is printed, not the exception alone. */
  readonly traced?: boolean;
}

/** The suggestion, as it follows the message; '' for none. */
export function hintOf(exc: PyExc, texts: Names): string {
  const { cls } = exc;
  if (cls.isSubclass(exceptionClass('ImportError'))) {
    const wrong = textField(exc, 'name_from');
    return wrong === null ? '' : did(importHint(exc, wrong, texts));
  }
  const wrong = textField(exc, 'name');
  if (wrong === null) return '';
  if (cls.isSubclass(exceptionClass('AttributeError'))) return did(attributeHint(exc, wrong, texts));
  if (!cls.isSubclass(exceptionClass('NameError'))) return '';
  const hint = (texts.traced ?? exc.tb !== null) ? did(textField(exc, '$hint')) : '';
  if (!STDLIB.has(wrong)) return hint;
  return hint === '' ? `. Did you forget to import '${wrong}'?` : `${hint} Or did you forget to import '${wrong}'?`;
}

function did(name: string | null): string {
  return name === null ? '' : `. Did you mean: '${name}'?`;
}

function textField(exc: PyExc, name: string): string | null {
  const v = exc.extra?.get(name);
  return typeof v === 'string' ? v : v instanceof PyStr ? utf16(v) : null;
}

/** Sorted, without private names unless a private one was asked for; none where there are too many to compare. */
function candidates(names: readonly string[], privates: boolean): string[] {
  const kept = names.filter((n) => privates || !n.startsWith('_'));
  return kept.length > MAX_CANDIDATES ? [] : kept.sort();
}

function attributeHint(exc: PyExc, wrong: string, texts: Names): string | null {
  const obj = exc.extra?.get('obj');
  if (obj === undefined) return null;
  const names = texts.names !== undefined && saysNames(obj) ? texts.names(obj) : attributeNames(obj);
  if (names === null) return null;
  return similarName(wrong, candidates(names, wrong.startsWith('_') || exc.extra!.get('$self') === true));
}

/** Whether the class of an object has a `__dir__` of the program. */
function saysNames(v: PyValue): boolean {
  return !(typeOf(v).lookup('__dir__') instanceof PyBuiltin);
}

function importHint(exc: PyExc, wrong: string, texts: Names): string | null {
  const name = textField(exc, 'name');
  const module = name === null ? undefined : texts.module(name);
  return module === undefined ? null : similarName(wrong, candidates(dictNames(module.dict), wrong.startsWith('_')));
}

/** Notes in a NameError what its frame would suggest. */
export function judgeName(m: Machine, exc: PyExc, name: string, frame: Frame): void {
  const bound = frame[0] as Bound;
  const names: string[] = [];
  let self: PyValue | undefined;
  if (bound.code.byName) {
    const mapping = frame[H];
    if (mapping instanceof PyDict) for (const key of dictNames(mapping)) names.push(key);
  } else if (bound.code.kind !== 'module') {
    // A module's registers are those of comprehensions, which nothing suggests.
    bound.code.locals.forEach((local, i) => {
      const v = frame[H + i];
      const value = v instanceof PyCell ? v.v : v;
      if (value === undefined || /^[.$]/.test(local)) return;
      names.push(local);
      if (local === 'self') self = value as PyValue;
    });
    for (const free of bound.code.free) {
      const cell = frame[H + free.reg];
      if (!(cell instanceof PyCell) || cell.v === undefined) continue;
      names.push(free.name);
      if (free.name === 'self') self = cell.v;
    }
  }
  if (self !== undefined) {
    const v = lookupAttr(m, self, name);
    if (v === undefined) m.recall();
    else if (v !== ABSENT && v !== BAIL) {
      setField(exc, '$hint', mkstr(`self.${name}`));
      return;
    }
  }
  for (const key of dictNames(bound.ns.dict)) names.push(key);
  if (bound.ns.builtins !== null) for (const key of dictNames(bound.ns.builtins.dict)) names.push(key);
  m.charge(names.length >> 2);
  const hint = similarName(name, names);
  if (hint !== null) setField(exc, '$hint', mkstr(hint));
}
