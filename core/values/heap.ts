/**
 * The meter of the guest heap. JavaScript gives no allocation hook, so every constructor of a guest object adds what it
 * takes here; the machine compares with its thresholds at back edges and calls, and marks the live size when one is
 * passed. Sizes are logical (the same on every engine), never capacities.
 *
 * A slot of a container is charged for the number or short string it may hold, so that boxed floats and primitives need
 * no meter of their own.
 */
export const heap: {
  bytes: number;
  objects: number;
  /** Marks of the current measurement (`mk` of objects). */
  epoch: number;
  /** When bytes pass this, `ring` is called once: the machine then looks at the next back edge or call. */
  alarm: number;
  ring: () => void;
  /** Charges ticks, for work too deep inside to have the machine at hand (set by the machine). */
  charge: (ticks: number) => void;
} = { bytes: 0, objects: 0, epoch: 1, alarm: Infinity, ring: () => {}, charge: () => {} };

/** Logical sizes in bytes. */
export const OBJECT_SIZE = 56;
export const SLOT_SIZE = 24;
/** An array of bytes or numbers, without them: what engines take for its object and for that of its buffer. */
export const BUFFER_SIZE = 128;
/** A dict or set without its entries. */
export const TABLE_SIZE: number = OBJECT_SIZE + 4 * SLOT_SIZE;
/** The Map of a dict that is no longer small, without its entries. */
export const MAP_SIZE = 208;
/** For each class in the order of a class. */
export const ORDER_SIZE = 8;

/** The logical size of a text of `n` code points that is a PyStr. */
export function wideSize(n: number): number {
  return OBJECT_SIZE + 4 * n;
}

/** The logical size of an object with an array of `n` bytes. */
export function bytesSize(n: number): number {
  return OBJECT_SIZE + BUFFER_SIZE + n;
}

/** Charges one object of `slots` slots. */
export function allocate(slots: number): void {
  heap.objects++;
  heap.bytes += OBJECT_SIZE + slots * SLOT_SIZE;
  if (heap.bytes > heap.alarm) heap.ring();
}

/**
 * Charges an object that one form of a code makes and another does without (a bound method that is called at once, a row
 * of a traceback that ends an iteration): the number of objects is the same in all forms.
 */
export function passing(slots: number): void {
  grow(OBJECT_SIZE + slots * SLOT_SIZE);
}

/** Charges growth of a container, or the payload of a string, bytes or int. */
export function grow(bytes: number): void {
  heap.bytes += bytes;
  if (heap.bytes > heap.alarm) heap.ring();
}

/**
 * Makes an object that a read leaves behind where it looked (the first `__dict__` of a function): its bytes count, but it is no
 * object, because the read may be part of a tree that begins again and gives back what it counted.
 */
export function lasting<T>(make: () => T): T {
  const { objects } = heap;
  try {
    return make();
  } finally {
    heap.objects = objects;
  }
}

/**
 * Does something without counting what it makes: closures, their constants and shipped functions belong to no run. Nor does it
 * set off the alarm.
 */
export function uncounted<T>(work: () => T): T {
  const { objects, bytes, alarm } = heap;
  heap.alarm = Infinity;
  try {
    return work();
  } finally {
    heap.objects = objects;
    heap.bytes = bytes;
    heap.alarm = alarm;
  }
}
