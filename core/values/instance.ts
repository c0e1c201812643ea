/**
 * isinstance and issubclass without Python code: types, tuples of them, unions. A metaclass with `__instancecheck__` or
 * `__subclasscheck__` in Python, and objects that say another `__class__`, are left to the shipped Python.
 */
import { HOOK_GETATTRIBUTE, OBJECT, PyClass, TYPE } from './classes.ts';
import { nested } from './depth.ts';
import { GenericAlias } from './genericalias.ts';
import { Union } from './union.ts';
import { intrinsic } from './intrinsics.ts';
import type { Machine } from './machine.ts';
import { BAIL, PyInst, PyTuple } from './objects.ts';
import type { Bail, PyValue } from './objects.ts';
import { Raise } from './raised.ts';
import { PyBuiltin } from './rows.ts';
import { callMethod } from './special.ts';
import { typeOf } from './typeof.ts';

const INSTANCE = 'isinstance() arg 2 must be a type, a tuple of types, or a union';
const SUBCLASS = 'issubclass() arg 2 must be a class, a tuple of classes, or a union';

/** isinstance(v, what). Throws TypeError for what is no class. */
export function isInstance(m: Machine, v: PyValue, what: PyValue): boolean | Bail {
  if (what instanceof PyClass) {
    const cls = typeOf(v);
    if (cls.shown === what) return true;
    return asked(m, what, v, '__instancecheck__') ?? instanceOf(v, what);
  }
  const items = alternatives(m, what, INSTANCE, 'isinstance');
  if (items === BAIL) return BAIL;
  return within(items as readonly PyValue[], (item) => isInstance(m, v, item), ' in __instancecheck__');
}

/** What the metaclass of a class has to say; undefined: nothing. */
function asked(m: Machine, what: PyClass, v: PyValue, name: string): boolean | Bail | undefined {
  if (what.cls === TYPE) return undefined;
  const check = what.cls.lookup(name);
  if (check === TYPE.lookup(name)) return undefined;
  const answer = check instanceof PyBuiltin ? callMethod(m, check, what, v) : BAIL;
  return typeof answer === 'boolean' ? answer : BAIL;
}

/** Classes are asked at once; tuples and unions among the alternatives nest. */
function within(items: readonly PyValue[], is: (item: PyValue) => boolean | Bail, what: string): boolean | Bail {
  for (let i = 0; i < items.length; i++) {
    if (!(items[i] instanceof PyClass)) return nested(what, () => anyOf(items.slice(i), is));
    const answer = is(items[i]!);
    if (answer !== false) return answer;
  }
  return false;
}

function anyOf(items: readonly PyValue[], is: (item: PyValue) => boolean | Bail): boolean | Bail {
  for (const item of items) {
    const answer = is(item);
    if (answer !== false) return answer;
  }
  return false;
}

/** What `type.__instancecheck__` answers. */
export function instanceOf(v: PyValue, cls: PyClass): boolean | Bail {
  const own = typeOf(v);
  if (own.isSubclass(cls)) return true;
  if (own.builtin) return false;
  const says = (own.attributeHooks() & HOOK_GETATTRIBUTE) !== 0 || own.find('__class__') !== OBJECT.find('__class__');
  return says ? BAIL : false;
}

/** issubclass(v, what). */
export function isSubclass(m: Machine, v: PyValue, what: PyValue): boolean | Bail {
  if (what instanceof PyClass) {
    const answer = asked(m, what, v, '__subclasscheck__');
    if (answer !== undefined) return answer;
    if (v instanceof PyClass) return v.isSubclass(what);
    if (isClassLike(v)) return BAIL;
    throw new Raise('TypeError', 'issubclass() arg 1 must be a class');
  }
  if (!isClassLike(v) && choicesOf(what) === null && typeOf(what).lookup('__subclasscheck__') === undefined)
    throw new Raise('TypeError', 'issubclass() arg 1 must be a class');
  const items = alternatives(m, what, SUBCLASS, 'issubclass');
  if (items === BAIL) return BAIL;
  return within(items as readonly PyValue[], (item) => isSubclass(m, v, item), ' in __subclasscheck__');
}

/** A class, or something that may have `__bases__`. */
export function isClassLike(v: PyValue): boolean {
  return (
    v instanceof PyClass ||
    v instanceof PyInst ||
    typeOf(v).find('__bases__') !== null ||
    typeOf(v).attributeHooks() !== 0
  );
}

/** A tuple of classes, or that of a union. */
function choicesOf(what: PyValue): PyTuple | null {
  return what instanceof PyTuple ? what : what instanceof Union ? what.args : null;
}
intrinsic('class_choices', 1, (_m, what) => choicesOf(what));

/** The alternatives of a tuple or union; BAIL for an object whose class may answer itself. */
function alternatives(m: Machine, what: PyValue, text: string, name: string): readonly PyValue[] | Bail {
  m.charge(1);
  const choices = choicesOf(what);
  if (choices !== null) return choices.items;
  if (what instanceof GenericAlias && what.typing)
    throw new Raise('TypeError', 'Subscripted generics cannot be used with class and instance checks');
  if (what instanceof GenericAlias)
    throw new Raise('TypeError', `${name}() argument 2 cannot be a parameterized generic`);
  if (what !== null && typeof what === 'object') {
    const cls = typeOf(what);
    if (!cls.builtin || cls.find(name === 'isinstance' ? '__instancecheck__' : '__subclasscheck__') !== null)
      return BAIL;
  }
  throw new Raise('TypeError', text);
}
