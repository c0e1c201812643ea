/** AttributeErrors, with the name and the object that they are about. That of an attribute that is missing is made by `noAttribute` (attributes.ts). */
import { PyClass } from './classes.ts';
import type { Cell } from './classes.ts';
import { H } from './frame.ts';
import type { Bound } from './frame.ts';
import { intrinsic } from './intrinsics.ts';
import type { Machine } from './machine.ts';
import { PyCell, PyFunc, PyInst, PyModule } from './objects.ts';
import type { PyExc, PyProperty, PyValue, Str } from './objects.ts';
import { PyBuiltin } from './rows.ts';
import { mkstr, strOf, utf16 } from './text.ts';
import { typeName, typeOf } from './typeof.ts';

/** How error texts call an object that has no such attribute. */
export function describe(o: PyValue): string {
  if (o instanceof PyClass) return `type object '${o.name}'`;
  if (o instanceof PyModule) {
    const name = o.dict.getStr('__name__');
    const text = name === undefined ? undefined : strOf(name);
    if (text !== undefined) return `module '${utf16(text)}'`;
  }
  return `'${typeName(o)}' object`;
}

/** Makes an AttributeError with its `name` and `obj` pending. */
export function attributeError(m: Machine, text: string, name: string, o: PyValue): undefined {
  const exc = m.exception('AttributeError', mkstr(text));
  exc.extra ??= new Map();
  exc.extra.set('name', mkstr(name));
  exc.extra.set('obj', o);
  if (o instanceof PyInst && isSelf(m, o)) exc.extra.set('$self', true);
  return m.raiseExc(exc);
}

/** Gives an AttributeError of the program the name and object of the read that it leaves, if it has neither. */
export function nameAttribute(exc: PyExc, o: PyValue, name: string): void {
  if ((exc.extra?.get('name') ?? null) !== null || (exc.extra?.get('obj') ?? null) !== null) return;
  exc.extra ??= new Map();
  exc.extra.set('name', mkstr(name));
  exc.extra.set('obj', o);
}
intrinsic('name_attribute', 1, (_m, exc, o, name) => {
  nameAttribute(exc as PyExc, o, utf16(name as Str));
  return null;
});

/** Whether `o` is the `self` of the frame that runs the program's code. */
function isSelf(m: Machine, o: PyValue): boolean {
  const frame = m.userFrame();
  if (frame === null) return false;
  const { code } = frame[0] as Bound;
  if (code.byName) return false;
  const i = code.locals.indexOf('self');
  if (i < 0) return false;
  const v = frame[H + i];
  return (v instanceof PyCell ? v.v : v) === o;
}

export function notSettable(m: Machine, o: PyValue, name: string, cell: Cell | null): undefined {
  const what = `'${typeName(o)}' object`;
  if (cell !== null) return m.raise('AttributeError', mkstr(`${what} attribute '${name}' is read-only`));
  const cls = typeOf(o);
  // CPython looks at whether the type sets attributes in the way of object.
  const plain =
    !cls.setsItself && ['__setattr__', '__delattr__'].every((method) => cls.lookup(method) instanceof PyBuiltin);
  const reason = plain ? ' and no __dict__ for setting new attributes' : '';
  return attributeError(m, `${what} has no attribute '${name}'${reason}`, name, o);
}

export function notWritable(m: Machine, d: PyBuiltin): undefined {
  return m.raise('AttributeError', `attribute '${d.name}' of '${d.owner!.name}' objects is not writable`);
}

export function accessorMissing(
  m: Machine,
  p: PyProperty,
  o: PyValue,
  name: string,
  what: 'getter' | 'setter' | 'deleter',
): undefined {
  // A property of a class that errors name in full stands for an attribute of a static type.
  const owner = typeOf(o).mro.find((c) => !c.builtin && c.name.includes('.') && c.own().has(name));
  if (owner !== undefined && what === 'setter')
    return m.raise('AttributeError', `attribute '${name}' of '${owner.name}' objects is not writable`);
  const shown = shownProperty(p);
  const text = `${shown} of '${typeOf(o).shown.qualname}' object has no ${what}`;
  return what === 'getter' ? attributeError(m, text, name, o) : m.raise('AttributeError', mkstr(text));
}

/** How error texts call a property: with the name that its class or its getter gave it. */
export function shownProperty(p: PyProperty): string {
  const name = p.name ?? (p.fget instanceof PyFunc ? p.fget.name : null);
  const text = strOf(name);
  return text !== undefined ? `property '${utf16(text)}'` : 'property';
}
