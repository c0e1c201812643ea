/** bytes and bytearray as the rows that are made for either see them. */
import type { PyValue } from './objects.ts';

export interface Bytewise<S> {
  readonly name: 'bytes' | 'bytearray';
  /** The content of an instance; not to be written to. */
  readonly read: (self: S) => Uint8Array;
  /** A new instance of the exact type with these bytes. */
  readonly make: (bytes: Uint8Array) => PyValue;
  /** The bytes from one place to another: the instance itself if it cannot change and that is all. */
  readonly part: (self: S, from: number, to: number) => PyValue;
}

/** The result of a method: as `part` says, when nothing in it is other than before. */
export function kept<S>(type: Bytewise<S>, self: S, out: Uint8Array): PyValue {
  const s = type.read(self);
  const isSame = s.length === out.length && s.every((b, i) => b === out[i]);
  return isSame ? type.part(self, 0, s.length) : type.make(out);
}

/** A literal as the type's repr shows it, for doctests. */
export function saying<S>({ name }: Bytewise<S>): (literal: string) => string {
  return (literal) => (name === 'bytes' ? literal : `bytearray(${literal})`);
}
