/**
 * Objects of the host that a program may use: which of their attributes cross, which methods it may call, and whether it may
 * make new ones. Nothing but what a ClassInstance or ClassType names is ever read or called; names that begin with an
 * underscore and JavaScript's own (`constructor`, `prototype` …) can't be named.
 *
 * The program holds an object by its id, and so does a snapshot. Whoever loads one gives the objects again: `resolveObject`.
 */
import { HostReference, HostValueError } from '../core/mod.ts';
import type { Boundary, HostClassForm, HostObjectForm } from '../core/mod.ts';
import { MontyUsageError } from './errors.ts';
import { checkRecord } from './given.ts';

/** Whether an object is a proxy, on runtimes that can tell without running its traps (Node, Deno, Bun; not Workers). */
export const isProxy: (v: object) => boolean = proxyTest();

/** Names of members: those listed, or all that the object and its classes have. */
export type Members = readonly string[] | 'all';

/** What a program may do with an object. Nothing by default. */
export interface MemberOptions {
  /** Attributes that cross with the object, each time it crosses. `'all'`: its own data properties. */
  readonly eagerAttrs?: Members;
  /** Attributes that are read at the host when the program reads them. `'all'`: the getters of its classes. */
  readonly lazyAttrs?: Members;
  /** Methods that the program may call; each call is a call of the host. `'all'`: those of its classes. */
  readonly allowedMethods?: Members;
  /**
   * Gets each attribute, result and new object on its way to the program, with the name of the member (of the class for a new
   * object), and answers what crosses instead: a plain value, or a ClassInstance.
   */
  readonly convertValue?: (value: unknown, name: string) => unknown;
}

/** What a program may do with a class of the host, and with its instances. */
export interface ClassTypeOptions<T extends object> extends MemberOptions {
  /** The name of the class in Python. Default: the name of the JavaScript class. */
  readonly name?: string;
  /** What snapshots call it. Default: its name. */
  readonly id?: string;
  /** The program may call the class. `true`: `new cls(...)`; a function: what it answers. Keyword arguments come last, as one object. */
  readonly construct?: boolean | ((...args: never[]) => T | Promise<T>);
}

/** What a program may do with an object of the host, and what its class is called. */
export interface ClassInstanceOptions<T extends object> extends MemberOptions {
  /** The class of the object in Python. Without it, it is a class of its own, of `name`. */
  readonly classType?: ClassType<T>;
  /** The name of its class in Python. Default: the name of the JavaScript class. */
  readonly name?: string;
  /** What snapshots call the object. Default: numbered in the order in which objects cross. */
  readonly id?: string;
}

interface Names {
  readonly eager: readonly string[];
  readonly lazy: readonly string[];
  readonly methods: readonly string[];
}

/**
 * A class of the host, for a program: what it may do with the instances, and whether it may make some.
 *
 *     const Account = new ClassType(BankAccount, { name: 'Account', lazyAttrs: ['balance'], allowedMethods: ['deposit'], construct: true });
 *     new Monty('a = Account("Ada")\na.deposit(5)\na.balance').run({ externalFunctions: { Account } });
 */
export class ClassType<T extends object = object> extends HostReference {
  readonly cls: abstract new (...args: never[]) => T;
  /** @internal */
  readonly options: ClassTypeOptions<T>;
  constructor(cls: abstract new (...args: never[]) => T, options: ClassTypeOptions<T> = {}) {
    checkRecord('ClassType', options, [...MEMBER_OPTIONS, 'name', 'id', 'construct']);
    checkKinds(options);
    if (typeof cls !== 'function') throw new MontyUsageError('bad-option', 'ClassType takes a class');
    if (!['boolean', 'function', 'undefined'].includes(typeof options.construct))
      throw new MontyUsageError('bad-option', 'construct is true, false or a function');
    const name = className(options.name ?? cls.name);
    super('type', `<class '${name}'>`, options.id ?? name);
    this.cls = cls;
    this.options = options;
    for (const names of [options.eagerAttrs, options.lazyAttrs, options.allowedMethods]) checkMembers(names);
    Object.freeze(this);
  }
  get name(): string {
    return this.repr.slice(8, -2);
  }
}

/**
 * An object of the host, for a program. Whatever is not listed does not exist for it; attributes can't be set.
 *
 *     const account = new ClassInstance(bank.account(7), { name: 'Account', eagerAttrs: ['owner'], allowedMethods: ['deposit'] });
 *     new Monty('account.deposit(5)\naccount.owner').run({ externalFunctions: { account } });
 *
 * Host functions and methods that are given the object get it itself; in outputs and snapshots it is this ClassInstance.
 */
export class ClassInstance<T extends object = object> extends HostReference {
  readonly object: T;
  readonly classType: ClassType<T> | null;
  /** @internal */
  readonly options: MemberOptions;
  /** @internal */
  readonly names: Names;
  constructor(object: T, options: ClassInstanceOptions<T> = {}) {
    if ((typeof object !== 'object' && typeof object !== 'function') || object === null)
      throw new MontyUsageError('bad-option', 'ClassInstance takes an object');
    checkRecord('ClassInstance', options, [...MEMBER_OPTIONS, 'classType', 'name', 'id']);
    checkKinds(options);
    if (options.classType !== undefined && !(options.classType instanceof ClassType))
      throw new MontyUsageError('bad-option', 'classType is a ClassType');
    const { classType = null } = options;
    const name = className(options.name ?? classType?.name ?? constructorName(object));
    super(name, `<${name} object>`, options.id ?? '');
    this.object = object;
    this.classType = classType;
    this.options = { ...classType?.options, ...options };
    this.names = namesOf(object, this.options);
    Object.freeze(this);
  }
}

/** Names that no allow list can hold. */
const FORBIDDEN: ReadonlySet<string> = new Set(['constructor', 'prototype', 'arguments', 'caller', 'toString', 'valueOf']);

function mayBeNamed(name: string): boolean {
  return /^[\p{ID_Start}][\p{ID_Continue}]*$/u.test(name) && name.normalize('NFKC') === name && !FORBIDDEN.has(name);
}

const MEMBER_OPTIONS: readonly (keyof MemberOptions)[] = ['eagerAttrs', 'lazyAttrs', 'allowedMethods', 'convertValue'];

function checkKinds({ convertValue, name, id }: MemberOptions & { readonly name?: string; readonly id?: string }): void {
  if (convertValue !== undefined && typeof convertValue !== 'function') throw new MontyUsageError('bad-option', 'convertValue is a function');
  if (![name, id].every((text) => text === undefined || typeof text === 'string'))
    throw new MontyUsageError('bad-option', 'the name and the id of an object or class are texts');
}

function checkMembers(names: Members | undefined): void {
  if (names === undefined || names === 'all') return;
  if (!Array.isArray(names)) throw new MontyUsageError('bad-option', "members are an array of names or 'all'");
  const odd = names.find((name) => !mayBeNamed(name));
  if (odd !== undefined) throw new MontyUsageError('bad-name', `${JSON.stringify(odd)} can't be a member`);
}

function className(name: string): string {
  if (!/^[\p{ID_Start}_][\p{ID_Continue}]*$/u.test(name) || name.startsWith('__'))
    throw new MontyUsageError('bad-name', `${JSON.stringify(name)} is not a name of a class: give one`);
  return name;
}

function constructorName(object: object): string {
  const proto = Object.getPrototypeOf(object) as object | null;
  const made: unknown = proto === null ? undefined : Object.getOwnPropertyDescriptor(proto, 'constructor')?.value;
  return typeof made === 'function' && made !== Object ? made.name : 'object';
}

function namesOf(object: object, options: MemberOptions): Names {
  const { eagerAttrs = [], lazyAttrs = [], allowedMethods = [] } = options;
  for (const names of [eagerAttrs, lazyAttrs, allowedMethods]) checkMembers(names);
  const listed = new Set([eagerAttrs, lazyAttrs, allowedMethods].flatMap((names) => (names === 'all' ? [] : names)));
  const found = { eager: [] as string[], lazy: [] as string[], methods: [] as string[] };
  const seen = new Set<string>();
  for (let o: object | null = object; o !== null && !isRoot(o); o = Object.getPrototypeOf(o) as object | null) {
    for (const [name, d] of Object.entries(Object.getOwnPropertyDescriptors(o))) {
      if (seen.has(name) || listed.has(name) || !mayBeNamed(name)) continue;
      seen.add(name);
      if (!('value' in d)) found.lazy.push(name);
      else if (typeof d.value === 'function') found.methods.push(name);
      else if (o === object) found.eager.push(name);
    }
  }
  const names = {
    eager: eagerAttrs === 'all' ? found.eager : [...eagerAttrs],
    lazy: lazyAttrs === 'all' ? found.lazy : [...lazyAttrs],
    methods: allowedMethods === 'all' ? found.methods : [...allowedMethods],
  };
  const all = [...names.eager, ...names.lazy, ...names.methods];
  const twice = all.find((name, i) => all.indexOf(name) !== i);
  if (twice !== undefined) throw new MontyUsageError('bad-option', `${twice} is named twice`);
  return names;
}

/** Where classes of the host end: what is above has nothing for programs. */
function isRoot(o: object): boolean {
  return o === Object.prototype || o === Function.prototype || o === Array.prototype;
}

/** Gives the objects and classes of a loaded run again, by id and name of their class. */
export type ObjectResolver = (id: string, type: string) => ClassInstance | ClassType | undefined | null;

/** What is called for a member, and what it then is called with. */
export interface Member {
  readonly call: (args: readonly unknown[]) => unknown;
}

/** A boundary where no object of the host is known. */
export const plainBoundary: Boundary = {
  isProxy,
  form: () => null,
  original: () => undefined,
  milliseconds(v) {
    if (!(v instanceof Date)) return undefined;
    try {
      // The method of Date's own prototype, which wants a Date.
      return Date.prototype.getTime.call(v);
    } catch {
      return undefined;
    }
  },
  date: (milliseconds) => new Date(milliseconds),
};

/** The objects of the host that one run, or the feeds of one session, know. */
export class HostObjects implements Boundary {
  readonly isProxy: (v: object) => boolean = isProxy;
  readonly milliseconds: (v: object) => number | undefined = plainBoundary.milliseconds;
  readonly date: (milliseconds: number) => Date = (ms) => new Date(ms);
  readonly #resolve: ObjectResolver;
  readonly #known: Map<string, ClassInstance | ClassType> = new Map();
  readonly #ids: WeakMap<object, string> = new WeakMap();
  /** Numbers given so far. */
  #given = 0;

  constructor(resolve: ObjectResolver = () => undefined) {
    this.#resolve = resolve;
  }

  /** The same objects for a second run in the same state. */
  fork(): HostObjects {
    const copy = new HostObjects(this.#resolve);
    copy.#given = this.#given;
    for (const [key, v] of this.#known) copy.#note(key, v);
    return copy;
  }

  /** Numbers go on behind those of the objects that a loaded run has. */
  countFrom(ids: Iterable<string>): void {
    for (const id of ids) {
      const n = /#(\d+)$/.exec(id);
      if (n !== null) this.#given = Math.max(this.#given, Number(n[1]));
    }
  }

  form(v: object): HostObjectForm | HostClassForm | null {
    if (v instanceof ClassType) return this.#classForm(v);
    if (v instanceof ClassInstance) return this.#objectForm(v);
    const id = this.#ids.get(v);
    if (id === undefined) return null;
    const known = this.#known.get(id)!;
    return known instanceof ClassType ? this.#classForm(known) : this.#objectForm(known);
  }

  original(id: string, type: string, isClass: boolean): ClassInstance | ClassType | undefined {
    const key = keyOf(id, isClass);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const given: unknown = this.#resolve(id, type);
    if (given === undefined || given === null) return undefined;
    if (!(given instanceof (isClass ? ClassType : ClassInstance)))
      throw new MontyUsageError('bad-option', `resolveObject: ${id} is ${isClass ? 'a class: a ClassType' : 'an object: a ClassInstance'}`);
    this.#note(key, given);
    return given;
  }

  /** The member of an object or class that the program calls; undefined if it may not. */
  member(id: string, type: string, role: string, name: string): Member | undefined {
    if (role === 'construct') {
      const cls = this.original(id, type, true);
      return cls instanceof ClassType ? constructorOf(cls) : undefined;
    }
    const instance = this.original(id, type, false);
    if (!(instance instanceof ClassInstance)) return undefined;
    const { names, options } = instance;
    if (!(role === 'method' ? names.methods : names.lazy).includes(name)) return undefined;
    const object = instance.object as Record<string, unknown>;
    const convert = (value: unknown): unknown => (options.convertValue === undefined ? value : options.convertValue(value, name));
    if (role === 'attribute') return { call: () => after(object[name], convert) };
    return {
      call(args) {
        const f = object[name];
        if (typeof f !== 'function') throw new TypeError(`${type}.${name} is not a method`);
        return after(Reflect.apply(f as (...args: unknown[]) => unknown, object, args), convert);
      },
    };
  }

  #classForm(v: ClassType): HostClassForm {
    const known = this.#known.get(keyOf(v.id, true));
    if (known === undefined) this.#note(keyOf(v.id, true), v);
    else if (known !== v) throw new HostValueError(`two classes have the id ${v.id}`);
    const { lazyAttrs = [], allowedMethods = [], construct = false } = v.options;
    // Of a class whose members are all allowed, those that its prototype has.
    const all = lazyAttrs === 'all' || allowedMethods === 'all' ? namesOf((v.cls as { prototype: object }).prototype, v.options) : null;
    return {
      id: v.id,
      name: v.name,
      methods: allowedMethods === 'all' ? all!.methods : allowedMethods,
      lazy: lazyAttrs === 'all' ? all!.lazy : lazyAttrs,
      constructible: construct !== false,
    };
  }

  #objectForm(given: ClassInstance): HostObjectForm {
    let id = this.#ids.get(given.object) ?? this.#ids.get(given);
    const v = id === undefined ? given : (this.#known.get(id) as ClassInstance);
    if (id === undefined) {
      id = keyOf(given.id === '' ? `${given.type}#${++this.#given}` : given.id, false);
      if (this.#known.has(id)) throw new HostValueError(`two objects have the id ${given.id}`);
      this.#note(id, given);
    }
    const { names, options, classType, object } = v;
    const { convertValue } = options;
    const attributes = names.eager.map((name) => {
      const value = (object as Record<string, unknown>)[name];
      return [name, (convertValue === undefined ? value : convertValue(value, name)) ?? null] as const;
    });
    return { id: id.slice(KEY), cls: classType === null ? this.#ownClass(v) : this.#classForm(classType), attributes };
  }

  /** The class of an object that is given without one: the same for all of one name and with the same members. */
  #ownClass({ type, names: { methods, lazy } }: ClassInstance): HostClassForm {
    return { id: `${type}(${methods.join()};${lazy.join()})`, name: type, methods, lazy, constructible: false };
  }

  #note(key: string, v: ClassInstance | ClassType): void {
    this.#known.set(key, v);
    this.#ids.set(v, key);
    this.#ids.set(v instanceof ClassType ? v.cls : v.object, key);
  }
}

/** Classes and objects have ids of their own. */
const KEY = 2;
function keyOf(id: string, isClass: boolean): string {
  return `${isClass ? 'c' : 'o'} ${id}`;
}

/** What makes an instance of a class for the program; undefined if it may make none. */
export function constructorOf(cls: ClassType): Member | undefined {
  const { construct, convertValue } = cls.options;
  if (construct === undefined || construct === false) return undefined;
  const wrap = (value: unknown): unknown => {
    const made = convertValue === undefined ? value : convertValue(value, cls.name);
    if (made instanceof ClassInstance || made === null || typeof made !== 'object') return made;
    return new ClassInstance(made, { classType: cls });
  };
  const f = construct === true ? (...args: unknown[]) => Reflect.construct(cls.cls as new () => object, args) as object : construct;
  return { call: (args) => after(Reflect.apply(f as (...args: unknown[]) => unknown, undefined, args), wrap) };
}

/** Applies `f` to a value, or to what a promise of it resolves to. */
function after(value: unknown, f: (value: unknown) => unknown): unknown {
  return isPromise(value) ? value.then(f) : f(value);
}

/** Whether a value is a promise: not a proxy, and not an object that merely has a `then`. */
export function isPromise(value: unknown): value is Promise<unknown> {
  return typeof value === 'object' && value !== null && !isProxy(value) && value instanceof Promise;
}

/** Lets a promise go that nobody waits for: that it is rejected is no failure of anyone. */
export async function forget(promise: Promise<unknown>): Promise<void> {
  try {
    await promise;
  } catch {
    // Nobody is told.
  }
}

interface NodeTypes {
  readonly types?: { readonly isProxy?: (v: unknown) => boolean };
}

function proxyTest(): (v: object) => boolean {
  const { process } = globalThis as { process?: { getBuiltinModule?: (name: string) => NodeTypes | undefined } };
  return process?.getBuiltinModule?.('node:util')?.types?.isProxy ?? (() => false);
}

/** Whether this runtime can tell a proxy from what it stands for. */
export const TELLS_PROXIES: boolean = isProxy(new Proxy({}, {}));
