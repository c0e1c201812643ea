/**
 * Kinds: what of a native object is program state. Each heap class declares its fields once; snapshots (save, restore,
 * verify) and the memory mark read the declaration. A field that is not declared is speed state: rebuilt, never saved.
 *
 *     kind('list_iterator', ListIterator, () => new ListIterator(null), { list: [PyList, null], at: 'count' })
 *
 * Snapshots come from anywhere: a restored object has in each field what the declaration says, and nothing more is checked
 * of it. So a field that is always a list says [PyList], not 'value'; what fields must be to each other is for `check`.
 */
import type { PyObject } from './objects.ts';
import { loadPartOf } from './parts.ts';

/**
 * - value: a PyValue · optional: a PyValue or undefined · values: an array of PyValue · holes: an array with undefined
 * - str: a str without a class of its own
 * - int: number or bigint · bigint · count: a JavaScript integer · number: a double · flag: boolean
 * - later: a flag that rows of earlier releases lack, where it is false; behind all other fields
 * - text: a JavaScript string
 * - bytes: Uint8Array · texts: an array of strings · counts: an array of integers
 * - cls: a PyClass or null · slots: Slots or null · frame: a Frame or null · code: a Code · ns: an Ns or null
 * - map: a Map of text to PyValue, or null
 * - [A, B, null]: an object of one of these JavaScript classes, or None
 */
export type FieldType =
  | readonly ((abstract new (...args: never[]) => object) | null)[]
  | 'value'
  | 'optional'
  | 'values'
  | 'holes'
  | 'str'
  | 'int'
  | 'bigint'
  | 'count'
  | 'number'
  | 'flag'
  | 'later'
  | 'text'
  | 'bytes'
  | 'texts'
  | 'counts'
  | 'cls'
  | 'slots'
  | 'frame'
  | 'code'
  | 'ns'
  | 'map';

export interface Kind {
  readonly tag: string;
  readonly type: abstract new (...args: never[]) => object;
  /** A blank object with the hidden class that the constructor gives. */
  readonly make: () => PyObject;
  readonly fields: readonly (readonly [name: string, type: FieldType])[];
  /** Whether fields that each have their type also fit together; restored objects must pass it. */
  readonly check: ((o: never) => boolean) | undefined;
}

const BY_TYPE: Map<unknown, Kind> = new Map();
const BY_TAG: Map<string, Kind> = new Map();

/** Declares the kind of a class. Tags are part of the snapshot format: never reused with another meaning. */
export function kind<T extends PyObject>(
  tag: string,
  type: abstract new (...args: never[]) => T,
  make: () => T,
  fields: { readonly [F in keyof T]?: FieldType },
  check?: (o: T) => boolean,
): void {
  const row: Kind = { tag, type, make, fields: Object.entries(fields) as [string, FieldType][], check };
  if (BY_TAG.has(tag)) throw new Error(`kind ${tag} declared twice`);
  BY_TAG.set(tag, row);
  BY_TYPE.set(type, row);
}

/** The number of fields that a row of any release has. */
export function fieldsAlways(kind: Kind): number {
  const first = kind.fields.findIndex(([, type]) => type === 'later');
  return first < 0 ? kind.fields.length : first;
}

/** The kind of an object by its JavaScript class. */
export function kindOf(o: object): Kind | undefined {
  return BY_TYPE.get(o.constructor);
}

export function kindTagged(tag: string): Kind | undefined {
  return BY_TAG.get(tag) ?? (loadPartOf('kind', tag) ? BY_TAG.get(tag) : undefined);
}

/** All kinds that are loaded, by tag. */
export function kinds(): ReadonlyMap<string, Kind> {
  return BY_TAG;
}
