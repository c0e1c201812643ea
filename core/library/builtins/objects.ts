/** Builtins that look at objects: attributes, types, identity, namespaces. */
import {
  ABSENT,
  BAIL,
  Bail,
  DICT,
  LIST,
  PyClass,
  PyDict,
  PyList,
  PyModule,
  PyStr,
  STR,
  attrName,
  attributesDict,
  builtinFunction,
  delattr,
  getattr,
  hash,
  intrinsic,
  isInstance,
  isSubclass,
  lookupAttr,
  setattr,
  typeName,
  typeOf,
} from '../../values/mod.ts';
import type { Arg, Machine, Out, PyBuiltin, PyValue } from '../../values/mod.ts';

/** Attribute names as the builtins take them. */
function nameOf(m: Machine, name: Arg, of: string): string | undefined {
  if (typeof name === 'string') return name;
  if (name instanceof PyStr || typeOf(name!).isSubclass(STR)) return attrName(m, name!);
  return m.raise('TypeError', of === '' ? `attribute name must be string, not '${typeName(name!)}'` : of);
}

function isCallable(v: PyValue): boolean {
  return v instanceof PyClass || typeOf(v).lookup('__call__') !== undefined;
}

export const OBJECTS: readonly PyBuiltin[] = [
  builtinFunction('builtins', 'getattr(object, name, default=..., /)', {
    doc: `Get a named attribute from an object.

>>> getattr('x', 'nope', 1)
1`,
    run(m, o, name, fallback) {
      const text = nameOf(m, name, '');
      if (text === undefined) return undefined;
      if (fallback === undefined) return getattr(m, o!, text);
      const v = lookupAttr(m, o!, text);
      return v === ABSENT ? fallback : (v as Out);
    },
    python: `
def getattr(object, name, /, *default):
    if default:
        try:
            return $read_attr(object, name)
        except AttributeError:
            return default[0]
    return $read_attr(object, name)
`,
  }),
  builtinFunction('builtins', 'setattr(object, name, value, /) -> None', {
    doc: `Set the named attribute on the given object to the given value.

>>> class C: pass
>>> c = C(); setattr(c, 'x', 1); c.x
1`,
    run(m, o, name, v) {
      const text = nameOf(m, name, '');
      return text === undefined ? undefined : setattr(m, o!, text, v!);
    },
    python: `
def setattr(object, name, value, /):
    $class_lookup(type(object), '__setattr__')(object, name, value)
`,
  }),
  builtinFunction('builtins', 'delattr(object, name, /) -> None', {
    doc: `Delete the named attribute from the given object.

>>> class C: x = 1
>>> delattr(C, 'x'); hasattr(C, 'x')
False`,
    run(m, o, name) {
      const text = nameOf(m, name, '');
      return text === undefined ? undefined : delattr(m, o!, text);
    },
    python: `
def delattr(object, name, /):
    $class_lookup(type(object), '__delattr__')(object, name)
`,
  }),
  builtinFunction('builtins', 'hasattr(obj, name, /) -> bool', {
    doc: `Return whether the object has an attribute with the given name.

>>> hasattr('x', 'upper')
True`,
    run(m, o, name) {
      const text = nameOf(m, name, '');
      if (text === undefined) return undefined;
      const v = lookupAttr(m, o!, text);
      return v === undefined || v instanceof Bail ? (v as Out) : v !== ABSENT;
    },
    python: `
def hasattr(obj, name, /):
    try:
        $read_attr(obj, name)
    except AttributeError:
        return False
    return True
`,
  }),
  builtinFunction('builtins', 'isinstance(obj, class_or_tuple, /) -> bool', {
    doc: `Return whether an object is an instance of a class or of a subclass thereof.

>>> isinstance(1, (str, int))
True`,
    run: (m, v, what) => isInstance(m, v!, what!),
    python: `
def isinstance(obj, class_or_tuple, /):
    if type(class_or_tuple) is tuple:
        for c in class_or_tuple:
            if isinstance(obj, c):
                return True
        return False
    if type(obj) is class_or_tuple:
        return True
    check = $class_lookup(type(class_or_tuple), '__instancecheck__')
    if check is $missing():
        raise TypeError("isinstance() arg 2 must be a type, a tuple of types, or a union")
    return bool($bind_special(class_or_tuple, check)(obj))
`,
  }),
  builtinFunction('builtins', 'issubclass(cls, class_or_tuple, /) -> bool', {
    doc: `Return whether cls is derived from another class or is the same class.

>>> issubclass(bool, int)
True`,
    run: (m, v, what) => isSubclass(m, v!, what!),
    python: `
def issubclass(cls, class_or_tuple, /):
    if type(class_or_tuple) is tuple:
        for c in class_or_tuple:
            if issubclass(cls, c):
                return True
        return False
    check = $class_lookup(type(class_or_tuple), '__subclasscheck__')
    if check is $missing():
        raise TypeError("issubclass() arg 2 must be a class, a tuple of classes, or a union")
    return bool($bind_special(class_or_tuple, check)(cls))
`,
  }),
  builtinFunction('builtins', 'callable(obj, /) -> bool', {
    doc: `Return whether the object is callable.

>>> callable(len)
True`,
    run: (_m, v) => isCallable(v!),
  }),
  builtinFunction('builtins', 'id(obj, /) -> int', {
    doc: `Return the identity of an object: a number that no other living object has.

>>> x = []; id(x) == id(x)
True`,
    run: (m, v) => m.idOf(v!),
  }),
  builtinFunction('builtins', 'hash(obj, /) -> int', {
    doc: `Return the hash value for the given object.

>>> hash(1) == hash(1.0)
True`,
    run: (m, v) => hash(m, v!),
    python: `
def hash(obj, /):
    f = $class_lookup(type(obj), '__hash__')
    return $checked_hash($bind_special(obj, f)())
`,
  }),
  builtinFunction('builtins', 'globals() -> dict', {
    doc: 'Return the dictionary containing the current scope\'s global variables.\n\n>>> type(globals())\n<class \'dict\'>',
    run: (m) => m.globals(),
  }),
  builtinFunction('builtins', 'locals() -> dict', {
    doc: 'Return a dictionary containing the current scope\'s local variables.\n\n>>> (lambda a: locals())(1)\n{\'a\': 1}',
    run: (m) => m.locals(),
  }),
  builtinFunction('builtins', 'vars(object=..., /) -> dict', {
    doc: `Without arguments, locals(); else the object's __dict__.

>>> class C: pass
>>> c = C(); c.x = 1; vars(c)
{'x': 1}`,
    run(m, o) {
      if (o === undefined) return m.locals();
      const v = lookupAttr(m, o, '__dict__');
      if (v === ABSENT) return m.raise('TypeError', 'vars() argument must have __dict__ attribute');
      return v as Out;
    },
    python: `
def vars(object, /):
    return object.__dict__
`,
  }),
  builtinFunction('builtins', 'dir(object=..., /) -> list[str]', {
    doc: `The sorted names of an object's attributes, or of the current scope.

>>> 'upper' in dir('')
True`,
    run(m, o) {
      if (o !== undefined) return BAIL;
      const scope = m.locals();
      const names: PyValue[] = [];
      if (scope instanceof PyDict) {
        for (let i = scope.nextEntry(0); i >= 0; i = scope.nextEntry(i + 1)) names.push(scope.keys[i]!);
      }
      return new PyList(LIST, names.sort((a, b) => (a! < b! ? -1 : 1)));
    },
    python: `
def dir(object, /):
    return sorted($bind_special(object, $class_lookup(type(object), '__dir__'))())
`,
  }),
];

intrinsic('own_dict', 1, (_m, o) => attributesDict(o!) ?? (o instanceof PyModule ? o.dict : new PyDict(DICT)));
