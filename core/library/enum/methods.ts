/**
 * What programs ask of enumerations and their members again and again, without a step of Python: 3 to 20 times as fast. Each
 * row knows members as the Python beside it makes them; whatever looks otherwise is left to the row's Python.
 */
import {
  BAIL,
  Bail,
  INT,
  ListIterator,
  LIST,
  PyBuiltin,
  PyClass,
  PyDict,
  PyFunc,
  PyList,
  PyStatic,
  Raise,
  builtinClass,
  builtinFunction,
  defineType,
  formatText,
  hash,
  hashAnswer,
  isPlainStr,
  mkstr,
  ownAttr,
  repr,
  str,
  typeOf,
  utf16,
} from '../../values/mod.ts';
import type { Machine, Out, PyValue, Row, Str } from '../../values/mod.ts';
import { lazily } from '../lazily.ts';

function isAny(_v: PyValue): _v is PyValue {
  return true;
}

// ---- members

/** `Class.NAME` with what stands around it. */
function shownMember(self: PyValue, before: string, after: string): Out {
  const name = ownAttr(self, '_name_');
  if (!isPlainStr(name)) return BAIL;
  return mkstr(`${before}${typeOf(self).shown.name}.${utf16(name)}${after}`);
}

export const memberClass: () => PyClass = lazily(() => {
  const cls = builtinClass('enum._Member');
  defineType(cls, isAny, () => ({
    '__hash__(self, /) -> int': {
      doc: `Return hash(self): that of the name.

>>> from enum import Enum
>>> hash(Enum('Color', 'RED').RED) == hash('RED')
True`,
      run(m, self) {
        const name = ownAttr(self, '_name_');
        return isPlainStr(name) || name === null ? hashAnswer(hash(m, name) as PyValue) : m.idOf(self);
      },
    },
    '__repr__(self, /) -> str': {
      doc: `Return repr(self).

>>> from enum import Enum
>>> Enum('Color', 'RED').RED
<Color.RED: 1>`,
      run(m, self) {
        if (typeOf(self).lookup('_value_repr_') !== null) return BAIL;
        const value = ownAttr(self, '_value_');
        const text = value === undefined ? BAIL : repr(m, value);
        return text instanceof Bail ? BAIL : shownMember(self, '<', `: ${utf16(text)}>`);
      },
      python: `
def __repr__(self, /):
    v_repr = self.__class__._value_repr_ or repr
    return f'<{self.__class__.__name__}.{self._name_}: {v_repr(self._value_)}>'
`,
    },
    '__str__(self, /) -> str': {
      doc: `Return str(self).

>>> from enum import Enum
>>> str(Enum('Color', 'RED').RED)
'Color.RED'`,
      run: (_m, self) => shownMember(self, '', ''),
      python: `
def __str__(self, /):
    return f'{self.__class__.__name__}.{self._name_}'
`,
    },
    '__deepcopy__(self, memo, /)': {
      doc: `Return the member: there is no other of its name.

>>> from enum import Enum
>>> from copy import deepcopy
>>> deepcopy(Enum('Color', 'RED').RED)
<Color.RED: 1>`,
      run: (_m, self) => self,
    },
    '__format__(self, format_spec, /) -> str': {
      doc: `Return the text of the member, formatted as a str is.

>>> from enum import Enum
>>> f"{Enum('Color', 'RED').RED:>12}"
'   Color.RED'`,
      run(m, self, spec) {
        const text = isPlainStr(spec) ? str(m, self) : BAIL;
        return text instanceof Bail ? BAIL : formatText(m, text, spec as Str);
      },
      python: `
def __format__(self, format_spec, /):
    return str.__format__(str(self), format_spec)
`,
    },
  }));
  return cls;
});

// ---- flags

/** The member of a class that has a value, where there is one already. */
function memberOf(m: Machine, cls: PyClass, value: number): Out {
  const members = cls.lookup('_value2member_map_');
  return members instanceof PyDict ? (members.get(m, value) ?? BAIL) : BAIL;
}

/** The value of an operand: of a flag of that class, or of an int where flags of the class are ints. */
function bitsOf(cls: PyClass, v: PyValue): number | undefined {
  const value =
    typeof v === 'number'
      ? cls.lookup('_member_type_') === INT
        ? v
        : undefined
      : typeOf(v) === cls
        ? ownAttr(v, '_value_')
        : undefined;
  return typeof value === 'number' && value === (value | 0) ? value : undefined;
}

function combining(
  name: string,
  symbol: string,
  result: string,
  combine: (a: number, b: number) => number,
): Record<string, Row<PyValue>> {
  return {
    [`__${name}__(self, other, /)`]: {
      doc: `Return self ${symbol} other.

>>> from enum import Flag
>>> F = Flag('F', 'A B')
>>> F.A ${symbol} F.B
${result}`,
      run(m, self, other) {
        const cls = typeOf(self);
        const [a, b] = [bitsOf(cls, self), bitsOf(cls, other as PyValue)];
        return a === undefined || b === undefined || !asks(cls) ? BAIL : memberOf(m, cls, combine(a, b));
      },
      python: `
def __${name}__(self, other, /):
    other_value = self._get_value(other)
    if other_value is NotImplemented:
        return NotImplemented
    for flag in self, other:
        if self._get_value(flag) is None:
            raise TypeError(f"'{flag}' cannot be combined with other flags with ${symbol}")
    return self.__class__(self._value_ ${symbol} other_value)
`,
    },
  };
}

/** Whether calling the class is what finds members: nothing of the program stands before it. */
function asks(cls: PyClass): boolean {
  const call = cls.cls.lookup('__call__');
  const make = cls.lookup('__new__');
  const f = make instanceof PyStatic ? make.func : make;
  return call instanceof PyBuiltin && f instanceof PyFunc && f.code.code.hidden;
}

export const flagClass: () => PyClass = lazily(() => {
  const cls = builtinClass('enum._Flag');
  defineType(cls, isAny, () => ({
    ...combining('or', '|', '<F.A|B: 3>', (a, b) => a | b),
    ...combining('and', '&', '<F: 0>', (a, b) => a & b),
    ...combining('xor', '^', '<F.A|B: 3>', (a, b) => a ^ b),
    '__contains__(self, other, /) -> bool': {
      doc: `Whether self has at least the flags of other.

>>> from enum import Flag
>>> F = Flag('F', 'A B')
>>> F.A in F.A | F.B
True`,
      run(_m, self, other) {
        const own = typeOf(self);
        if (typeOf(other as PyValue) !== own) return BAIL;
        const [a, b] = [bitsOf(own, self), bitsOf(own, other as PyValue)];
        return a === undefined || b === undefined ? BAIL : (a & b) === b;
      },
      python: `
def __contains__(self, other, /):
    if not isinstance(other, self.__class__):
        raise TypeError(f"unsupported operand type(s) for 'in': {type(other).__qualname__!r} "
                        f'and {self.__class__.__qualname__!r}')
    return other._value_ & self._value_ == other._value_
`,
    },
    '__bool__(self, /) -> bool': {
      doc: `Whether there is a flag.

>>> from enum import Flag
>>> bool(Flag('F', 'A B')(0))
False`,
      run(_m, self) {
        const value = ownAttr(self, '_value_');
        return typeof value === 'number' ? value !== 0 : BAIL;
      },
      python: `
def __bool__(self, /):
    return bool(self._value_)
`,
    },
  }));
  return cls;
});

// ---- classes

/** The members in the order of their definition; undefined if the class is not as it was made. */
function membersOf(m: Machine, cls: PyValue): PyValue[] | undefined {
  if (!(cls instanceof PyClass)) return undefined;
  const names = cls.lookup('_member_names_');
  const map = cls.lookup('_member_map_');
  if (!(names instanceof PyList) || !(map instanceof PyDict)) return undefined;
  m.work(names.items.length);
  const out: PyValue[] = [];
  for (const name of names.items) {
    const member = typeof name === 'string' ? map.getStr(name) : undefined;
    if (member === undefined) return undefined;
    out.push(member);
  }
  return out;
}

/** The member of a value, where it is found without asking the program. */
function found(m: Machine, cls: PyValue, value: PyValue): PyValue | Bail {
  if (!(cls instanceof PyClass) || !asks(cls)) return BAIL;
  if (typeOf(value) === cls) return value;
  const members = cls.lookup('_value2member_map_');
  if (!(members instanceof PyDict)) return BAIL;
  try {
    return members.get(m, value) ?? BAIL;
  } catch (e) {
    // A value that has no hash is looked for among the others.
    if (e instanceof Raise) return BAIL;
    throw e;
  }
}

export const metaClass: () => PyClass = lazily(() => {
  const cls = builtinClass('enum._EnumType');
  defineType(cls, isAny, () => ({
    '__call__(cls, /, *args, **kwargs)': {
      doc: `Return the member of a value, or create an enumeration.

>>> from enum import Enum
>>> Color = Enum('Color', 'RED')
>>> Color(1)
<Color.RED: 1>`,
      redirect: (m, self, args, names) => (names === null && args.length === 1 ? found(m, self, args[0]!) : BAIL),
      python: `
def __call__(cls, /, *args, **kwargs):
    return cls._call_(*args, **kwargs)
`,
    },
    '__getitem__(cls, name, /)': {
      doc: `Return the member of that name.

>>> from enum import Enum
>>> Enum('Color', 'RED')['RED']
<Color.RED: 1>`,
      run(_m, self, name) {
        const map = self instanceof PyClass ? self.lookup('_member_map_') : undefined;
        return (map instanceof PyDict && typeof name === 'string' ? map.getStr(name) : undefined) ?? BAIL;
      },
      python: `
def __getitem__(cls, name, /):
    return cls._member_map_[name]
`,
    },
    '__iter__(cls, /)': {
      doc: `Return the members in the order of their definition.

>>> from enum import Enum
>>> list(Enum('Color', 'RED'))
[<Color.RED: 1>]`,
      run(m, self) {
        const members = membersOf(m, self);
        return members === undefined ? BAIL : new ListIterator(new PyList(LIST, members));
      },
      python: `
def __iter__(cls, /):
    return iter([cls._member_map_[name] for name in cls._member_names_])
`,
    },
    '__len__(cls, /) -> int': {
      doc: `Return the number of members, without aliases.

>>> from enum import Enum
>>> len(Enum('Color', 'RED'))
1`,
      run(_m, self) {
        const names = self instanceof PyClass ? self.lookup('_member_names_') : undefined;
        return names instanceof PyList ? names.items.length : BAIL;
      },
      python: `
def __len__(cls, /):
    return len(cls._member_names_)
`,
    },
  }));
  return cls;
});

// ---- properties of members

/** What a property of Enum itself reads. */
const reader = (name: string, of: string, doc: string): PyBuiltin =>
  builtinFunction('enum', `${name}(self, /)`, {
    doc,
    run(_m, self) {
      const v = ownAttr(self as PyValue, of);
      return v === undefined ? BAIL : v;
    },
    python: `
def ${name}(self, /):
    return self.${of}
`,
  });

export const readers = (): PyBuiltin[] => [
  reader('_read_name', '_name_', 'The name of the Enum member.'),
  reader('_read_value', '_value_', 'The value of the Enum member.'),
];

export const propertyClass: () => PyClass = lazily(() => {
  const cls = builtinClass('enum._Property');
  defineType(cls, isAny, () => ({
    '__get__(self, instance, owner=None, /)': {
      doc: `Return an attribute of a member, or of the class of members.

>>> from enum import Enum
>>> Enum('Color', 'RED').RED.value
1`,
      run(m, self, instance) {
        const get = instance === null ? undefined : ownAttr(self, 'fget');
        if (!(get instanceof PyBuiltin) || get.module !== 'enum' || !get.native) return BAIL;
        return get.fn(m, instance, undefined, undefined, undefined, undefined);
      },
      python: `
def __get__(self, instance, owner=None, /):
    if instance is None:
        if self.member is not None:
            return self.member
        raise AttributeError(f'{owner!r} has no attribute {self.name!r}')
    if self.fget is not None:
        return self.fget(instance)
    if self._attr_type == 'attr':
        return getattr(self._cls_type, self.name)
    if self._attr_type is None:
        try:
            return instance.__dict__[self.name]
        except KeyError:
            pass
    if self._attr_type == 'desc':
        return getattr(instance._value_, self.name)
    raise AttributeError(f'{owner!r} has no attribute {self.name!r}') from None
`,
    },
  }));
  return cls;
});
