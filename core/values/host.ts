/** The classes of host values that plain JavaScript data has no counterpart for. */

/** A value that the host gave, or a result, that has no counterpart on the other side. */
export class HostValueError extends TypeError {}

/** A float that is to stay one although its value is integral: `new HostFloat(2)` is 2.0 in Python. */
export class HostFloat {
  readonly value: number;
  constructor(value: number) {
    this.value = value;
    Object.freeze(this);
  }

  /** In arithmetic it is its number. */
  valueOf(): number {
    return this.value;
  }
}

/** A tuple: a frozen array. */
export class HostTuple extends Array<HostValue> {
  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }
}

/**
 * Something of the program that has no plain form: what it is, for reading only. Given back to the program that it came
 * from (the same run or session, in this process), it is the same object again.
 */
export class HostHandle {
  readonly type: string;
  readonly repr: string;
  /** The attributes of an instance, as they were when it crossed. */
  readonly attributes: ReadonlyMap<string, HostValue>;
  /** An instance of a dataclass. */
  readonly isDataclass: boolean;
  constructor(
    type: string,
    repr: string,
    attributes: ReadonlyMap<string, HostValue> = new Map(),
    isDataclass: boolean = false,
  ) {
    this.type = type;
    this.repr = repr;
    this.attributes = attributes;
    this.isDataclass = isDataclass;
  }
}

/** A function of the host, by its name: calling it in the program pauses for the host. */
export class HostCallable extends HostHandle {
  readonly name: string;
  constructor(name: string) {
    super('function', `<function ${name}>`);
    this.name = name;
  }
}

/** An object or a class of the host that a program holds, by its id. */
export class HostReference extends HostHandle {
  readonly id: string;
  constructor(type: string, repr: string, id: string) {
    super(type, repr);
    this.id = id;
  }
}

/** A `Date` of the host. */
export interface Moment {
  getTime(): number;
}

/** What crosses between a program and its host: crossing.ts says how. */
export type HostValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | Uint8Array
  | Moment
  | HostFloat
  | HostTuple
  | HostHandle
  | readonly HostValue[]
  | ReadonlyMap<HostValue, HostValue>
  | ReadonlySet<HostValue>
  | { readonly [key: string]: HostValue };
