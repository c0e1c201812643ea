/** Builtin functions on objects: attributes, classes, text. */
import {
  ABSENT,
  BAIL,
  LIST,
  PyBuiltin,
  PyDict,
  PyList,
  PyTuple,
  STR,
  TUPLE,
  ascii,
  attrCall,
  attrName,
  attributeNames,
  builtinFunction,
  delattr,
  dictNames,
  escapeAscii,
  format,
  callPositional,
  getattr,
  intrinsic,
  shipped,
  isCallable,
  foundIn,
  isInstance,
  isSubclass,
  attributeIfAny,
  mkstr,
  mustBeStr,
  repr,
  setattr,
  argumentName,
  typeOf,
} from '../../values/mod.ts';
import type { Machine, Out, PyValue } from '../../values/mod.ts';

function name(m: Machine, v: PyValue | undefined): string | undefined {
  return attrName(m, v as PyValue);
}

intrinsic('attr_call', 1, (m, o, attr) => {
  const call = attrCall(m, o, attrName(m, attr)!, 'get')!;
  return new PyTuple(TUPLE, [call.func, new PyTuple(TUPLE, call.args)]);
});

const getattrFunction = (): PyBuiltin =>
  builtinFunction('builtins', 'getattr(object, name, default=..., /)', {
    doc: `Get a named attribute from an object; getattr(x, 'y') is equivalent to x.y.

>>> getattr(1, 'real'), getattr(1, 'nope', 'default')
(1, 'default')`,
    run(m, o, attr, fallback) {
      const text = name(m, attr);
      if (text === undefined) return undefined;
      const found = foundIn(o as PyValue, text);
      if (found !== undefined && found !== ABSENT) return found as PyValue;
      if (fallback === undefined) return getattr(m, o as PyValue, text);
      const v = found === undefined ? attributeIfAny(m, o as PyValue, text) : found;
      return v === ABSENT ? fallback : (v as Out);
    },
    python: `
def getattr(object, name, /, *default):
    function, args = $attr_call(object, name)
    if default:
        try:
            return function(*args)
        except AttributeError:
            return default[0]
    try:
        return function(*args)
    except AttributeError as e:
        $name_attribute(e, object, name)
        raise
`,
  });

const hasattr = (): PyBuiltin =>
  builtinFunction('builtins', 'hasattr(obj, name, /) -> bool', {
    doc: `Return whether the object has an attribute with the given name.

>>> hasattr([], 'append')
True`,
    run(m, o, attr) {
      const text = name(m, attr);
      if (text === undefined) return undefined;
      const found = foundIn(o as PyValue, text);
      if (found !== undefined) return found !== ABSENT;
      const v = attributeIfAny(m, o as PyValue, text);
      return v === undefined || v === BAIL ? (v as Out) : v !== ABSENT;
    },
    python: `
def hasattr(obj, name, /):
    function, args = $attr_call(obj, name)
    try:
        function(*args)
    except AttributeError:
        return False
    return True
`,
  });

const setattrFunction = (): PyBuiltin =>
  builtinFunction('builtins', 'setattr(obj, name, value, /) -> None', {
    doc: `Sets the named attribute on the given object; setattr(x, 'y', v) is equivalent to x.y = v.

>>> class C: pass
>>> c = C()
>>> setattr(c, 'x', 1)
>>> c.x
1`,
    run(m, o, attr, v) {
      const text = name(m, attr);
      return text === undefined ? undefined : setattr(m, o as PyValue, text, v as PyValue);
    },
    python: `
def setattr(obj, name, value, /):
    function, args = $attr_set_call(obj, name, value)
    function(*args)
`,
  });
intrinsic('attr_set_call', 1, (m, o, attr, v) => {
  const call = attrCall(m, o, attrName(m, attr)!, 'set', v)!;
  return new PyTuple(TUPLE, [call.func, new PyTuple(TUPLE, call.args)]);
});

const delattrFunction = (): PyBuiltin =>
  builtinFunction('builtins', 'delattr(obj, name, /) -> None', {
    doc: `Deletes the named attribute from the given object; delattr(x, 'y') is equivalent to del x.y.

>>> class C: pass
>>> c = C()
>>> c.x = 1
>>> delattr(c, 'x')
>>> hasattr(c, 'x')
False`,
    run(m, o, attr) {
      const text = name(m, attr);
      return text === undefined ? undefined : delattr(m, o as PyValue, text);
    },
    python: `
def delattr(obj, name, /):
    function, args = $attr_delete_call(obj, name)
    function(*args)
`,
  });
intrinsic('attr_delete_call', 1, (m, o, attr) => {
  const call = attrCall(m, o, attrName(m, attr)!, 'delete')!;
  return new PyTuple(TUPLE, [call.func, new PyTuple(TUPLE, call.args)]);
});

const isinstance = (): PyBuiltin =>
  builtinFunction('builtins', 'isinstance(obj, class_or_tuple, /) -> bool', {
    doc: `Return whether an object is an instance of a class or of a subclass thereof.

>>> isinstance(1, int), isinstance('a', (int, float)), isinstance(1, int | str)
(True, False, True)`,
    run: (m, o, what) => isInstance(m, o as PyValue, what as PyValue),
    python: `
def isinstance(obj, class_or_tuple, /):
    choices = $class_choices(class_or_tuple)
    if choices is not None:
        for c in choices:
            if isinstance(obj, c):
                return True
        return False
    check = $method(class_or_tuple, '__instancecheck__')
    if check is not None:
        return bool(check(obj))
    if $abstract_bases(class_or_tuple) is None:
        raise TypeError('isinstance() arg 2 must be a type, a tuple of types, or a union')
    cls = getattr(obj, '__class__', None)
    return cls is not None and $abstract_within(cls, class_or_tuple)
`,
  });

/** What is no class counts as one by its tuple of `__bases__`; None: it has none. */
shipped(
  'abstract_bases',
  `
def abstract_bases(cls):
    bases = getattr(cls, '__bases__', None)
    return bases if isinstance(bases, tuple) else None
`,
);
shipped(
  'abstract_within',
  `
def abstract_within(cls, what):
    while cls is not what:
        bases = $abstract_bases(cls)
        if not bases:
            return False
        if len(bases) > 1:
            for base in bases:
                if $abstract_within(base, what):
                    return True
            return False
        cls = bases[0]
    return True
`,
);

const issubclass = (): PyBuiltin =>
  builtinFunction('builtins', 'issubclass(cls, class_or_tuple, /) -> bool', {
    doc: `Return whether 'cls' is derived from another class or is the same class.

>>> issubclass(bool, int), issubclass(int, (str, bytes))
(True, False)`,
    run: (m, o, what) => isSubclass(m, o as PyValue, what as PyValue),
    python: `
def issubclass(cls, class_or_tuple, /):
    choices = $class_choices(class_or_tuple)
    if choices is not None:
        for c in choices:
            if issubclass(cls, c):
                return True
        return False
    check = $method(class_or_tuple, '__subclasscheck__')
    if check is not None:
        return bool(check(cls))
    if $abstract_bases(cls) is None:
        raise TypeError('issubclass() arg 1 must be a class')
    if $abstract_bases(class_or_tuple) is None:
        raise TypeError('issubclass() arg 2 must be a class, a tuple of classes, or a union')
    return $abstract_within(cls, class_or_tuple)
`,
  });

const callable = (): PyBuiltin =>
  builtinFunction('builtins', 'callable(obj, /) -> bool', {
    doc: `Return whether the object is callable (i.e., some kind of function).

>>> callable(len), callable(1)
(True, False)`,
    run: (_m, v) => isCallable(v as PyValue),
  });

const dir = (): PyBuiltin =>
  builtinFunction('builtins', 'dir(object=..., /) -> list[str]', {
    doc: `Show attributes of an object; without an argument, the names in the current scope.

>>> class C:
...     x = 1
>>> 'x' in dir(C())
True`,
    run(m, o) {
      if (o === undefined) {
        const locals = m.locals();
        return locals instanceof PyDict ? sortedNames(dictNames(locals)) : BAIL;
      }
      const f = typeOf(o).lookup('__dir__');
      if (!(f instanceof PyBuiltin) || f.kind !== 'method' || !f.native) return BAIL;
      const list = callPositional(m, f, [o]);
      if (!(list instanceof PyList)) return list;
      m.charge(list.items.length);
      return sortedNames(attributeNames(o));
    },
    python: `
def dir(*object):
    if not object:
        return sorted(locals().keys())
    return sorted($method(object[0], '__dir__')())
`,
  });

/** A sorted list of names. Code unit order differs from code point order beyond the BMP only. */
function sortedNames(names: readonly string[]): PyList {
  return new PyList(LIST, [...names].sort().map(mkstr));
}

const vars = (): PyBuiltin =>
  builtinFunction('builtins', 'vars(object=..., /)', {
    doc: `Show vars: the __dict__ of an object; without an argument, equivalent to locals().

>>> class C: pass
>>> c = C()
>>> c.x = 1
>>> vars(c)
{'x': 1}`,
    run(m, o) {
      if (o === undefined) return m.locals();
      const v = attributeIfAny(m, o, '__dict__');
      return v === ABSENT ? m.raise('TypeError', 'vars() argument must have __dict__ attribute') : (v as Out);
    },
    python: `
def vars(object, /):
    try:
        return object.__dict__
    except AttributeError:
        pass
    raise TypeError('vars() argument must have __dict__ attribute')
`,
  });

const id = (): PyBuiltin =>
  builtinFunction('builtins', 'id(obj, /) -> int', {
    doc: `Return the identity of an object.

>>> x = []
>>> id(x) == id(x)
True`,
    run: (m, v) => m.idOf(v as PyValue),
  });

const reprFunction = (): PyBuiltin =>
  builtinFunction('builtins', 'repr(obj, /) -> str', {
    doc: `Return the canonical string representation of the object.

>>> repr('a')
"'a'"`,
    run: (m, v) => repr(m, v as PyValue),
    python: `
def repr(obj, /):
    text = $repr_asked(obj)
    $str_result(text, '__repr__')
    return text
`,
  });
intrinsic('str_result', 1, (_m, v, method) => mustBeStr(v, method as string));

const asciiFunction = (): PyBuiltin =>
  builtinFunction('builtins', 'ascii(obj, /) -> str', {
    doc: `Return an ASCII-only representation of an object.

>>> ascii('é')
"'\\\\xe9'"`,
    run: (m, v) => ascii(m, v as PyValue),
    python: `
def ascii(obj, /):
    return $ascii_text(repr(obj))
`,
  });

intrinsic('ascii_text', 1, (_m, v) => escapeAscii(mustBeStr(v, '__repr__')));

const formatFunction = (): PyBuiltin =>
  builtinFunction('builtins', "format(value, format_spec='', /) -> str", {
    doc: `Return type(value).__format__(value, format_spec).

>>> format(3.14159, '.2f'), format(255, 'x')
('3.14', 'ff')`,
    run(m, v, spec) {
      if (!typeOf(spec as PyValue).isSubclass(STR))
        return m.raise('TypeError', `format() argument 2 must be str, not ${argumentName(spec as PyValue)}`);
      return format(m, v as PyValue, mustBeStr(spec as PyValue, ''));
    },
    python: `
def format(value, format_spec='', /):
    if $is_shown(value, format_spec):
        return $str_made(str, $str_asked(value))
    text = $call_special(value, '__format__', format_spec)
    if not $instance_of(text, str):
        raise TypeError(f'__format__ must return a str, not {$type_name(text)}')
    return text
`,
  });

export const objects = (): PyBuiltin[] => [
  asciiFunction(),
  callable(),
  delattrFunction(),
  dir(),
  formatFunction(),
  getattrFunction(),
  hasattr(),
  id(),
  isinstance(),
  issubclass(),
  reprFunction(),
  setattrFunction(),
  vars(),
];
