/**
 * Built-in functions, and the descriptors that make attributes and methods of built-in types. A builtin is a `PyBuiltin`
 * (rows.ts); bound to an object it is a `PyBound`, like a method of Python.
 */
import {
  BUILTIN_FUNCTION,
  CLASSMETHOD_DESCRIPTOR,
  GETSET_DESCRIPTOR,
  MEMBER_DESCRIPTOR,
  METHOD_DESCRIPTOR,
  METHOD_WRAPPER,
  PyClass,
  TUPLE,
  WRAPPER_DESCRIPTOR,
} from './classes.ts';
import { BAIL, NOT_IMPLEMENTED, PyBound, PyMember, PyTuple } from './objects.ts';
import type { Arg, Finished, Out, PyValue } from './objects.ts';
import {
  ABSENT,
  appliesTo,
  deleteNative,
  descriptorCall,
  descriptorGet,
  noAttribute,
  setMember,
  setNative,
} from './attributes.ts';
import { slotsOf } from './slots.ts';
import { intrinsic } from './intrinsics.ts';
import type { Machine } from './machine.ts';
import { address } from './object.ts';
import { checkReceiver } from './arguments.ts';
import { PyBuiltin, READONLY, defineType, shownModule } from './rows.ts';
import type { Row } from './rows.ts';
import { mkstr } from './text.ts';
import { typeName, typeOf } from './typeof.ts';
import { boundRows } from './function.ts';

type AnyBuiltin = PyBuiltin | PyBound;

function builtinOf(v: AnyBuiltin): PyBuiltin {
  return v instanceof PyBound ? (v.func as PyBuiltin) : v;
}

/** The owner's name and the function's; what is bound has the class of the object that it is bound to. */
export function builtinName(v: AnyBuiltin): string {
  const f = builtinOf(v);
  if (v instanceof PyBound && f.owner !== null && f.kind !== 'new') {
    const cls = f.kind === 'classmethod' && v.self instanceof PyClass ? v.self : typeOf(v.self);
    return `${cls.qualname}.${f.name}`;
  }
  return f.owner === null ? f.name : `${f.owner.qualname}.${f.name}`;
}

/** How defaults are told. */
const DEFAULTS: ReadonlyMap<string, string> = new Map([['...', '<unrepresentable>'], ['9223372036854775807', 'sys.maxsize']]);

/** The parameters of a builtin as its signature shows them: `($self, object, /)`. */
function textSignature(f: PyBuiltin): PyValue {
  if (f.kind === 'attribute') return null;
  if (f.name === '__init__') return mkstr('($self, /, *args, **kwargs)');
  if (f.kind === 'new') return mkstr('($type, *args, **kwargs)');
  const { text } = f.row;
  if (text === '') return null;
  if (text !== undefined && f.kind === 'function') return mkstr(`($module, ${text.includes('/') ? '' : '/, '}${text.slice(1)}`);
  if (text !== undefined) return mkstr(`($self, ${text.slice(1)}`);
  // What a builtin is called on comes by position, whatever follows.
  const parts: string[] = f.kind === 'function' ? ['$module'] : [];
  let slash = f.kind === 'function';
  const { params } = f.sig;
  params.forEach((p, i) => {
    const first = i === 0 && f.sig.self;
    if (!first && p.kind !== 'posonly' && slash) {
      parts.push('/');
      slash = false;
    }
    if (p.kind === 'kwonly' && !params.slice(0, i).some((q) => q.kind === 'kwonly' || q.kind === 'varargs'))
      parts.push('*');
    const star = p.kind === 'varargs' ? '*' : p.kind === 'varkw' ? '**' : '';
    const name = first ? `$${p.name === 'cls' ? 'type' : p.name}` : p.name;
    parts.push(`${star}${name}${p.text === null ? '' : `=${DEFAULTS.get(p.text) ?? p.text}`}`);
    if (first || p.kind === 'posonly') slash = true;
  });
  if (slash) parts.push('/');
  // Functions with a parameter whose default no text shows have more than one form: they tell none.
  if (f.kind === 'function' && parts.some((part) => part.endsWith('<unrepresentable>'))) return null;
  return mkstr(`(${parts.join(', ')})`);
}

function isBuiltin(v: PyValue): v is AnyBuiltin {
  return v instanceof PyBuiltin || (v instanceof PyBound && v.func instanceof PyBuiltin);
}

const builtinRows = (): Record<string, Row<AnyBuiltin>> => ({
  '__name__: str': { doc: `The name.

>>> len.__name__, str.upper.__name__
('len', 'upper')`, run: (_m, self) => builtinOf(self).name },
  '__qualname__: str': { doc: `The name with that of its class.

>>> str.upper.__qualname__
'str.upper'`, run: (_m, self) => builtinName(self) },
  '__doc__: str | None': { doc: `What it does.

>>> def f():
...     'What f does.'
>>> f.__doc__
'What f does.'`, run: (_m, self) => mkstr(builtinOf(self).row.doc) },
  '__text_signature__: str | None': {
    doc: `The parameters as text.

>>> len.__text_signature__
'($module, obj, /)'`,
    run: (_m, self) => textSignature(builtinOf(self)),
  },
  '__call__(self, /, *args, **kwargs)': {
    doc: `Call self as a function.

>>> len.__call__('abc')
3`,
    python: `
def __call__(self, /, *args, **kwargs):
    return self(*args, **kwargs)
`,
  },
});
const ownedRows = (): Record<string, Row<AnyBuiltin>> => ({
  ...builtinRows(),
  '__objclass__: type': { doc: `The class that has it.

>>> str.upper.__objclass__
<class 'str'>`, run: (_m, self) => builtinOf(self).owner },
});

/** Of descriptors, whose name and class are members. */
const descriptorRows = (): Record<string, Row<AnyBuiltin>> => ({
  ...ownedRows(),
  '__name__: str': { ...ownedRows()['__name__: str']!, ...READONLY },
  '__objclass__: type': { ...ownedRows()['__objclass__: type']!, ...READONLY },
});

/** `<slot wrapper '__add__' of 'list' objects>` and the like. */
function descriptorRepr(word: string): Row<AnyBuiltin> {
  return {
    doc: 'Return repr(self).',
    run(_m, self) {
      const f = builtinOf(self);
      return mkstr(`<${word} '${f.name}' of '${f.owner!.name}' objects>`);
    },
  };
}

/** `type object at 0x…` or `list object at 0x…`. */
function holder(m: Machine, v: PyValue): string {
  return `${typeName(v)} object at ${address(m, v)}`;
}

defineType(BUILTIN_FUNCTION, isBuiltin, () => ({
  ...builtinRows(),
  '__module__: str | None': { doc: `The module.

>>> len.__module__
'builtins'`, run: (_m, self) => shownModule(builtinOf(self)) },
  '__self__: Any': {
    doc: `The object it is bound to, or its module.

>>> 'a'.upper.__self__
'a'`,
    run(m, self) {
      if (self instanceof PyBound) return self.self;
      if (self.owner !== null || self.module === null) return self.owner;
      const module = m.modules.getStr(self.module);
      return module === undefined ? (self.module === 'builtins' ? BAIL : null) : module;
    },
    python: `
def __self__(self, /):
    import builtins
    return builtins
`,
  },
  '__eq__(self, value, /)': {
    doc: `Return self==value.

>>> 'a'.upper == 'a'.upper
True`,
    run(_m, self, other) {
      if (!isBuiltin(other as PyValue)) return NOT_IMPLEMENTED;
      if (self instanceof PyBound && other instanceof PyBound)
        return self.func === other.func && self.self === other.self;
      return self === other;
    },
  },
  '__hash__(self, /) -> int': {
    doc: `Return hash(self).

>>> x = []
>>> hash(x.append) == hash(x.append)
True`,
    run: (m, self) =>
      self instanceof PyBound ? (m.idOf(self.self) * 3 + m.idOf(self.func)) % 9007199254740881 : m.idOf(self),
  },
  '__repr__(self, /) -> str': {
    doc: `Return repr(self).

>>> len, str.upper
(<built-in function len>, <method 'upper' of 'str' objects>)`,
    run(m, self) {
      const f = builtinOf(self);
      const to = self instanceof PyBound ? self.self : f.owner;
      return mkstr(to === null ? `<built-in function ${f.name}>` : `<built-in method ${f.name} of ${holder(m, to)}>`);
    },
  },
}));

defineType(METHOD_WRAPPER, isBuiltin, () => ({
  ...(ownedRows() as Record<string, Row<PyValue>>),
  ...(boundRows() as unknown as Record<string, Row<PyValue>>),
  '__doc__: str | None': {
    doc: `What it does.

>>> (3).__add__.__doc__.splitlines()[0]
'Return self+value.'`,
    run: (_m, self) => mkstr(builtinOf(self as PyBound).row.doc),
  },
  '__self__: Any': {
    doc: `The object it is bound to.

>>> (5).__add__.__self__
5`,
    run: (_m, self) => (self as PyBound).self,
    ...READONLY,
  },
  '__repr__(self, /) -> str': {
    doc: `Return repr(self).

>>> len, str.upper
(<built-in function len>, <method 'upper' of 'str' objects>)`,
    run: (m, self) =>
      mkstr(`<method-wrapper '${builtinOf(self as PyBound).name}' of ${holder(m, (self as PyBound).self)}>`),
  },
}));

/** `__get__` of the descriptors of built-in types. */
function descriptorOf(m: Machine, self: AnyBuiltin, instance: Arg, owner: Arg): Out {
  const f = builtinOf(self);
  if (f.kind === 'classmethod') {
    const cls = owner ?? (instance === null ? null : typeOf(instance as PyValue).shown);
    if (cls === null) return m.raise('TypeError', '__get__(None, None) is invalid');
    return checkReceiver(m, f, cls) ? new PyBound(cls, f) : undefined;
  }
  if (instance === null || instance === undefined) {
    if (owner === null || owner === undefined) return m.raise('TypeError', '__get__(None, None) is invalid');
    return f;
  }
  if (!appliesTo(m, f, instance)) return undefined;
  const v = descriptorGet(m, f, instance, typeOf(instance), f.name);
  return v === ABSENT ? noAttribute(m, instance, f.name) : (v as Out);
}

/** Of methods: binding one runs no Python. */
const DESCRIPTOR_GET: Row<AnyBuiltin> = {
  doc: 'Return an attribute of instance, which is of type owner.',
  run: (m, self, instance, owner) => descriptorOf(m, self, instance, owner) as Finished,
};
intrinsic('descriptor_call', 1, (_m, d, o) => {
  const call = descriptorCall(_m, d, o, typeOf(o))!;
  return new PyTuple(TUPLE, [call.func, new PyTuple(TUPLE, call.args)]);
});

defineType(METHOD_DESCRIPTOR, isBuiltin, () => ({
  ...descriptorRows(),
  '__get__(self, instance, owner=None, /)': DESCRIPTOR_GET,
  '__repr__(self, /) -> str': descriptorRepr('method'),
}));
defineType(CLASSMETHOD_DESCRIPTOR, isBuiltin, () => ({
  ...descriptorRows(),
  '__get__(self, instance, owner=None, /)': DESCRIPTOR_GET,
  '__repr__(self, /) -> str': descriptorRepr('method'),
}));
defineType(WRAPPER_DESCRIPTOR, isBuiltin, () => ({
  ...descriptorRows(),
  '__get__(self, instance, owner=None, /)': DESCRIPTOR_GET,
  '__repr__(self, /) -> str': descriptorRepr('slot wrapper'),
}));

intrinsic('setter_of', 1, (m, d) => m.shipped(((d as PyBuiltin).row as Row<PyValue>).setter!));

const { '__call__(self, /, *args, **kwargs)': _call, '__text_signature__: str | None': _sig, ...UNCALLED } = descriptorRows();
void [_call, _sig];

defineType(GETSET_DESCRIPTOR, isBuiltin, () => ({
  ...UNCALLED,
  '__get__(self, instance, owner=None, /)': {
    doc: DESCRIPTOR_GET.doc,
    run: descriptorOf,
    python: `
def __get__(self, instance, owner=None, /):
    function, args = $descriptor_call(self, instance)
    return function(*args)
`,
  },
  '__set__(self, instance, value, /)': {
    doc: `Set an attribute of instance to value.

>>> str.upper.__get__('a')()
'A'`,
    run: (m, self, instance, value) => setNative(m, builtinOf(self), instance!, value!),
    python: `
def __set__(self, instance, value, /):
    $setter_of(self)(instance, value)
`,
  },
  '__delete__(self, instance, /)': {
    doc: `Delete an attribute of instance.

>>> class C:
...     __slots__ = ('x',)
>>> c = C()
>>> c.x = 5
>>> C.x.__delete__(c)
>>> hasattr(c, 'x')
False`,
    run: (m, self, instance) => deleteNative(m, builtinOf(self), instance!),
  },
  '__repr__(self, /) -> str': descriptorRepr('attribute'),
}));

// ---- slots

function isMember(v: PyValue): v is PyMember {
  return v instanceof PyMember;
}

defineType(MEMBER_DESCRIPTOR, isMember, () => ({
  '__name__: str': { doc: `The name.

>>> len.__name__, str.upper.__name__
('len', 'upper')`, run: (_m, self) => mkstr(self.name) },
  '__qualname__: str': {
    doc: `The name with that of its class.

>>> str.upper.__qualname__
'str.upper'`,
    run: (_m, self) => mkstr(`${self.owner.qualname}.${self.name}`),
  },
  '__objclass__: type': { doc: `The class that has it.

>>> str.upper.__objclass__
<class 'str'>`, run: (_m, self) => self.owner },
  '__doc__: str | None': { doc: `None.

>>> def f():
...     'What f does.'
>>> f.__doc__
'What f does.'`, run: () => null },
  '__get__(self, instance, owner=None, /)': {
    doc: `Return an attribute of instance, which is of type owner.

>>> str.upper.__get__('a')()
'A'`,
    run(m, self, instance, owner) {
      if (instance === null || instance === undefined) {
        if (owner === null || owner === undefined) return m.raise('TypeError', '__get__(None, None) is invalid');
        return self;
      }
      if (!appliesTo(m, self, instance)) return undefined;
      const v = slotsOf(instance)?.vals[self.at];
      return v === undefined ? noAttribute(m, instance, self.name) : v;
    },
  },
  '__set__(self, instance, value, /)': {
    doc: `Set an attribute of instance to value.

>>> class C:
...     __slots__ = ('x',)
>>> c = C()
>>> C.x.__set__(c, 5)
>>> c.x
5`,
    run: (m, self, instance, value) => setMember(m, self, instance!, value!),
  },
  '__delete__(self, instance, /)': {
    doc: `Delete an attribute of instance.

>>> class C:
...     __slots__ = ('x',)
>>> c = C()
>>> c.x = 5
>>> C.x.__delete__(c)
>>> hasattr(c, 'x')
False`,
    run: (m, self, instance) => deleteNative(m, self, instance!),
  },
  '__repr__(self, /) -> str': {
    doc: `Return repr(self).

>>> len, str.upper
(<built-in function len>, <method 'upper' of 'str' objects>)`,
    run: (_m, self) => mkstr(`<member '${self.name}' of '${self.owner.name}' objects>`),
  },
}));
