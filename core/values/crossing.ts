/**
 * Values that cross between a program and its host: guest values as plain JavaScript data and back.
 *
 * | Python                  | to the host                                   | from the host                       |
 * | ----------------------- | --------------------------------------------- | ----------------------------------- |
 * | None, bool              | null, boolean                                 | the same                            |
 * | int                     | number within ±(2^53-1), else bigint; always bigint by option | integral number, bigint |
 * | float                   | number, or HostFloat for 2.0 by option        | other numbers; HostFloat for 2.0    |
 * | str                     | string (lone surrogates as they are)          | string                              |
 * | bytes, bytearray        | Uint8Array (a copy)                           | Uint8Array, ArrayBuffer             |
 * | list; tuple             | array; frozen HostTuple                       | array; HostTuple                    |
 * | dict                    | Map, or a plain object by option              | Map, plain object                   |
 * | set, frozenset          | Set                                           | Set                                 |
 * | aware datetime          | HostHandle, or Date by option                 | Date, by option                     |
 * | a function of the host  | HostCallable                                  | HostCallable                        |
 * | an object or class of the host | the same HostReference                 | the same                            |
 * | instances               | HostHandle: type, repr, attributes; dataclasses as plain objects by option | the handle: the same object |
 * | exceptions, functions, classes … | HostHandle: type and repr            | the handle: the same object         |
 *
 * Nothing of the host is run: own data properties are read by descriptor; accessors, functions, symbols, class instances,
 * proxies (where the runtime can tell) and `undefined` are refused with a HostValueError. Cycles are refused on the way in,
 * and keep their identity on the way out. Depth and size are limited.
 */
import type { HostClassForm } from './hostobject.ts';
import { HostValueError } from './host.ts';
import type { HostHandle, Moment } from './host.ts';
import type { PyValue } from './objects.ts';

export interface CrossingOptions {
  /** dict → plain object when every key is a str (null prototype, `__proto__` an own key). Default: Map. */
  readonly dictAsObject?: boolean;
  /** A float whose value is integral → HostFloat, so that it is told apart from an int. Default: number. */
  readonly markFloats?: boolean;
  /** Every int → bigint. Default: only those beyond 2^53. */
  readonly intAsBigint?: boolean;
  /** An instance of a dataclass → a plain object of its fields. Default: HostHandle. */
  readonly dataclassAsObject?: boolean;
  /** Aware datetime ↔ Date, to the millisecond. Default: HostHandle out, refused in. */
  readonly datetimeAsDate?: boolean;
}

/** An object of the host as it crosses: `attributes` are host values. */
export interface HostObjectForm {
  readonly id: string;
  readonly cls: HostClassForm;
  readonly attributes: readonly (readonly [name: string, value: unknown])[];
}

/** What the platform knows of the host's side. It runs nothing of the values that it is asked about. */
export interface Boundary {
  readonly isProxy: (v: object) => boolean;
  /** The object or class of the host that `v` is or stands for; null: none that was made known. */
  form(v: object): HostObjectForm | HostClassForm | null;
  /** Milliseconds since 1970 of a Date; undefined for anything else. */
  milliseconds(v: object): number | undefined;
  date(milliseconds: number): Moment;
  /** What stands for an object or class of the host; undefined if it is not known (any more). */
  original(id: string, type: string, isClass: boolean): object | undefined;
}

/** What handles stand for, and the run whose object that is. */
export const ORIGINALS: WeakMap<HostHandle, { readonly value: PyValue; readonly owner: object }> = new WeakMap();

export const MAX_DEPTH = 200;

export function refuse(what: string): HostValueError {
  return new HostValueError(`${what} can't cross to Python`);
}
