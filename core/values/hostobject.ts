/**
 * Objects and classes of the host, as a program has them: an id and the attributes that crossed with it. Methods, lazy
 * attributes and construction are calls of the host. No JavaScript object of the host is in the heap: a saved run names
 * its objects by id, and the host binds them again.
 *
 * A class of the host is an ordinary `PyClass` of layout `host`: its methods are `HostMember`s, its lazy attributes properties
 * whose getter is one. A program can neither change it nor derive from it.
 */
import { OBJECT, PROPERTY, PyClass, STATICMETHOD, TYPE } from './classes.ts';
import { allocate } from './heap.ts';
import { PyHost, PyNative, PyProperty, PyStatic } from './objects.ts';
import type { PyValue, Slots } from './objects.ts';

/** An object of the host. `inst` holds the attributes that crossed with it; a program can't set any. */
export class PyHostObject extends PyNative {
  cls: PyClass;
  inst: Slots | null = null;
  readonly id: string;
  constructor(cls: PyClass, id: string) {
    super();
    this.cls = cls;
    this.id = id;
    allocate(4);
  }
}

/** What a class of the host has: `construct` is its `__new__`; `closed` one that makes no instances. */
type MemberRole = 'method' | 'attribute' | 'construct' | 'closed';

/** A function that belongs to a class of the host. */
export class HostMember extends PyHost {
  readonly role: MemberRole;
  /** The id of the class. */
  readonly owner: string;
  constructor(name: string, role: MemberRole, owner: string) {
    super(name);
    this.role = role;
    this.owner = owner;
  }
}

/** How the host describes one of its classes. */
export interface HostClassForm {
  readonly id: string;
  readonly name: string;
  readonly methods: readonly string[];
  readonly lazy: readonly string[];
  readonly constructible: boolean;
}

/** The class in a program. */
export function makeHostClass(form: HostClassForm): PyClass {
  const cls = new PyClass(form.name, [OBJECT], TYPE, 'host', false);
  cls.mro = [cls, ...OBJECT.mro];
  cls.hasDict = false;
  const { id } = form;
  const make = new HostMember(form.name, form.constructible ? 'construct' : 'closed', id);
  cls.setOwn('__new__', new PyStatic(STATICMETHOD, make), false);
  for (const name of form.methods) cls.setOwn(name, new HostMember(name, 'method', id), false);
  for (const name of form.lazy) {
    const getter = new HostMember(name, 'attribute', id);
    cls.setOwn(name, new PyProperty(PROPERTY, getter, null, null, null), false);
  }
  return cls;
}

/** The id of a class of the host. */
export function hostClassId(cls: PyClass): string | null {
  const make = cls.layout === 'host' ? cls.own().get('__new__')?.v : undefined;
  const member = make instanceof PyStatic ? make.func : null;
  return member instanceof HostMember ? member.owner : null;
}

/** Whether `self` is what the member of a host class may be called with. */
export function isReceiver(member: HostMember, self: PyValue | undefined): boolean {
  if (member.role === 'construct') return self instanceof PyClass && hostClassId(self) === member.owner;
  return self instanceof PyHostObject && hostClassId(self.cls) === member.owner;
}
