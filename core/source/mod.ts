/* The door of the room: source texts, spans, and faults (bad input as data). */

export { Text } from './text.ts';
export type { Position, Span } from './text.ts';
export { fault, faultAt, isFault } from './fault.ts';
export type { Fault, FaultKind, Place } from './fault.ts';
