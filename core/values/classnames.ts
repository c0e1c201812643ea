/** How classes are named in reprs and messages. */
import type { PyClass } from './classes.ts';
import type { PyValue } from './objects.ts';
import { typeOf } from './typeof.ts';

/** `__module__` of a class; of a class of ours it is in the name. */
export function moduleOf(cls: PyClass): PyValue {
  if (cls.builtin) {
    const dot = cls.full.lastIndexOf('.');
    return dot < 0 ? 'builtins' : cls.full.slice(0, dot);
  }
  return cls.own().get('__module__')?.v ?? null;
}

/** The name of a class in some messages: without its module in the program itself. */
export function messageName(cls: PyClass): string {
  return moduleOf(cls) === '__main__' ? cls.qualname : fullName(cls);
}

/** The class of a value in those messages (`%T` in CPython). */
export function messageType(v: PyValue): string {
  return messageName(typeOf(v).shown);
}

/** The name of a class with its module, as reprs show it; builtins are named alone. */
export function fullName(cls: PyClass): string {
  if (cls.builtin) return cls.full;
  const module = moduleOf(cls);
  return typeof module === 'string' && module !== 'builtins' ? `${module}.${cls.qualname}` : cls.qualname;
}
