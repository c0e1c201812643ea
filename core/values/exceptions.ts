/**
 * Exceptions: BaseException and the simple classes below it. The object is `PyExc`; what a class declares beside args sits
 * in its `extra` by name. OSError, UnicodeError, SyntaxError and the groups have files of their own; how an exception is
 * printed is traceback.ts.
 *
 * A class with fields of its own registers a `setup`: the work of its `__init__`. `__new__` does it at once when no Python
 * class overrides `__init__`. Attributes fall back to `args`, so that an exception made by native code needs no setup.
 *
 * Notes (`add_note`) are an ordinary attribute `__notes__`, as in CPython.
 */
import { allocate } from './heap.ts';
import { BASE_EXCEPTION, LIST, PyClass, TUPLE, exceptionClass } from './classes.ts';
import { noAttribute } from './attributes.ts';
import { DEEPEST, tooDeep } from './depth.ts';
import { attributesDict, ensureSlots, ownAttr, putOwn, replaceDict } from './slots.ts';
import { BAIL, Bail, PyExc, PyList, PyStr, PySub, PyTraceback, PyTuple } from './objects.ts';
import type { Finished, Out, PyValue, Str } from './objects.ts';
import { PyDict } from './dict.ts';
import { collect } from './iterate.ts';
import { intrinsic } from './intrinsics.ts';
import { Thrown } from './machine.ts';
import type { Machine } from './machine.ts';
import type { ExceptionName } from './raised.ts';
import { OF_STR, repr, str } from './repr.ts';
import { PyBuiltin, defineType, defineWhole } from './rows.ts';
import type { Row } from './rows.ts';
import { similarName } from './similar.ts';
import { mkstr, concat } from './text.ts';
import { argumentName, typeName } from './typeof.ts';

export function isException(v: PyValue): v is PyExc {
  return v instanceof PyExc;
}

// ---- making

/** The work of an `__init__`; false: an exception is pending. */
export type Setup = (m: Machine, exc: PyExc, args: PyTuple, kwargs: PyDict) => boolean;

const SETUPS: Map<PyClass, Setup> = new Map();

/** Registers the `__init__` of a built-in class, for it and the classes below. */
export function setupOf(name: ExceptionName, setup: Setup): void {
  SETUPS.set(exceptionClass(name), setup);
}

/** The setup of the nearest class that has one. */
function setupFor(cls: PyClass): Setup {
  if (cls.setup !== null && cls.setupVersion === cls.version) return cls.setup;
  const owner = cls.mro.find((c) => SETUPS.has(c));
  cls.setupVersion = cls.version;
  return (cls.setup = owner === undefined ? plainSetup : SETUPS.get(owner)!);
}

const plainSetup: Setup = (m, exc, _args, kwargs) => noKeywords(m, exc, kwargs);

function runSetup(m: Machine, exc: PyExc, args: PyTuple, kwargs: PyDict): boolean {
  exc.args = args;
  return setupFor(exc.cls)(m, exc, args, kwargs);
}

const OS_ERROR = exceptionClass('OSError');

function hasBuiltin(cls: PyClass, name: string): boolean {
  return cls.lookup(name) instanceof PyBuiltin;
}

/**
 * Whether an OSError is empty until its `__init__`: that is so if its class has an `__init__` and no `__new__`. Others have
 * got everything from `__new__`, which may make an error of another class by the number, and `__init__` ignores its arguments.
 */
function waitsForInit(cls: PyClass): boolean {
  return !hasBuiltin(cls, '__init__') && hasBuiltin(cls, '__new__');
}

/** No keyword arguments. Setups only read it. */
const NO_KEYWORDS = new PyDict();

/** Calls a class whose `__new__` and `__init__` are BaseException's. */
function construct(m: Machine, cls: PyClass, args: readonly PyValue[], names: readonly string[] | null): Out {
  const given = names === null ? args.length : args.length - names.length;
  const kwargs = names === null ? NO_KEYWORDS : new PyDict();
  names?.forEach((name, i) => kwargs.setStr(name, args[given + i]!));
  const tuple = new PyTuple(TUPLE, names === null ? args : args.slice(0, given));
  const exc = new PyExc(cls, tuple);
  return runSetup(m, exc, tuple, kwargs) ? exc : undefined;
}

/** What BaseException's `__new__` makes of positional arguments for a class whose `__init__` is Python; charges what the row does. */
export function exceptionBeforeInit(cls: PyClass, args: readonly PyValue[]): PyExc {
  const tuple = new PyTuple(TUPLE, args);
  // The dict of no keyword arguments.
  allocate(4);
  return new PyExc(cls, tuple);
}

/** Raises the TypeError of a class whose constructor takes positional arguments alone. */
export function noKeywords(m: Machine, exc: PyExc, kwargs: PyDict): boolean {
  if (kwargs.live === 0) return true;
  m.raise('TypeError', `${exc.cls.name}() takes no keyword arguments`);
  return false;
}

/** Sets the fields `names` to the keyword arguments, or to nothing; false with a TypeError pending for any other argument. */
function keywordFields(m: Machine, exc: PyExc, kwargs: PyDict, names: readonly string[]): boolean {
  if (exc.extra !== null) for (const name of names) exc.extra.delete(name);
  if (kwargs.live === 0) return true;
  const cls = exc.cls.mro.find((c) => SETUPS.has(c))!.name;
  if (kwargs.live > names.length) {
    const most = `${names.length} keyword argument${names.length === 1 ? '' : 's'}`;
    m.raise('TypeError', `${cls}() takes at most ${most} (${kwargs.live} given)`);
    return false;
  }
  for (let i = kwargs.nextEntry(0); i >= 0; i = kwargs.nextEntry(i + 1)) {
    const name = kwargs.keys[i];
    if (typeof name !== 'string' || !names.includes(name)) {
      const meant = typeof name === 'string' ? similarName(name, names) : null;
      m.raise('TypeError', `${cls}() got an unexpected keyword argument '${String(name)}'${meant === null ? '' : `. Did you mean '${meant}'?`}`);
      return false;
    }
    setField(exc, name, kwargs.valueAt(i));
  }
  return true;
}

/** A new exception of any class, as calling the class with positional arguments makes it (without a Python `__init__`). */
export function newException(m: Machine, cls: PyClass, args: readonly PyValue[]): PyExc {
  const tuple = new PyTuple(TUPLE, args);
  const exc = new PyExc(cls, tuple);
  if (SETUPS.size > 0 && !runSetup(m, exc, tuple, NO_KEYWORDS)) throw new Error(`${cls.name} made with bad arguments`);
  return exc;
}

/** Throws an exception of a built-in class out of native code, with any arguments. */
export function raiseWith(m: Machine, type: ExceptionName, ...args: PyValue[]): never {
  throw new Thrown(newException(m, exceptionClass(type), args));
}

// ---- fields

export function setField(exc: PyExc, name: string, v: PyValue): void {
  if (exc.extra === null) {
    exc.extra = new Map();
    allocate(2);
  }
  exc.extra.set(name, v);
}

/** A field, else the argument of that number, else None. */
export function fieldOf(exc: PyExc, name: string, arg: number = -1): PyValue {
  const v = exc.extra?.get(name);
  if (v !== undefined) return v;
  return arg >= 0 && arg < exc.args.items.length ? exc.args.items[arg]! : null;
}

/** The row of a field. */
export function field(doc: string, name: string, arg: number = -1): Row<PyExc> {
  return {
    doc,
    run: (_m, self) => fieldOf(self, name, arg),
    set(_m, self, v) {
      setField(self, name, v);
      return null;
    },
    del(_m, self) {
      setField(self, name, null);
      return null;
    },
  };
}

// ---- text

/** str(exc) as BaseException says it. */
export function plainText(m: Machine, exc: PyExc): Str | Bail {
  const plain = BASE_EXCEPTION.lookup('__str__');
  let { args } = exc;
  for (let steps = 0; args.items.length === 1; steps++) {
    const what = args.items[0]!;
    // Exceptions that others were made of may go deep, or in a circle.
    if (!(what instanceof PyExc) || what.cls.lookup('__str__') !== plain) return str(m, what);
    if (steps > DEEPEST) throw tooDeep(OF_STR);
    if (steps % 16 === 15) m.charge(1);
    ({ args } = what);
  }
  return args.items.length === 0 ? '' : repr(m, args);
}

/** The Python of a `__str__` that shows args. */
const PLAIN_STR = `
def __str__(self, /):
    args = $exc_args(self)
    if not args:
        return ''
    return str(args[0]) if len(args) == 1 else repr(args)
`;

intrinsic('exc_args', 1, (_m, exc) => (exc as PyExc).args);

intrinsic('set_exc_args', 2, (_m, exc, args) => {
  (exc as PyExc).args = args as PyTuple;
  return null;
});

// ---- rows

/** The row of `__dict__` for types whose instances have one, and keep it. */
export const FIXED_DICT_ROW: Row<PyValue> = {
  doc: `The attributes of the object.

>>> e = ValueError()
>>> e.x = 1
>>> e.__dict__
{'x': 1}`,
  run: (m, self) => attributesDict(self) ?? noAttribute(m, self, '__dict__'),
};

/** The same where a program may put another dict in its place. */
export const DICT_ROW: Row<PyValue> = {
  ...FIXED_DICT_ROW,
  set(m, self, v) {
    if (!(v instanceof PyDict))
      return m.raise('TypeError', `__dict__ must be set to a dictionary, not a '${typeName(v)}'`);
    return changeDict(m, self, v);
  },
  del: (m) => m.raise('TypeError', 'cannot delete __dict__'),
};

/** `o.__dict__ = dict`. */
export function changeDict(m: Machine, self: PyValue, dict: PyDict): Finished {
  if (ensureSlots(self) === null) return m.raise('AttributeError', 'This object has no __dict__');
  replaceDict(self, dict);
  return null;
}

function notDeletable(name: string): (m: Machine) => undefined {
  return (m) => m.raise('TypeError', `${name} may not be deleted`);
}

function exceptionOrNone(m: Machine, v: PyValue, what: string): v is PyExc | null {
  if (v === null || v instanceof PyExc) return true;
  m.raise('TypeError', `exception ${what} must be None or derive from BaseException`);
  return false;
}

function setTraceback(m: Machine, exc: PyExc, v: PyValue): Finished {
  if (v !== null && !(v instanceof PyTraceback))
    return m.raise('TypeError', '__traceback__ must be a traceback or None');
  exc.tb = v;
  return exc;
}

/** What `throw` takes for its third argument. */
intrinsic('check_traceback', 1, (m, tb) =>
  tb === null || tb instanceof PyTraceback
    ? null
    : m.raise('TypeError', 'throw() third argument must be a traceback object'),
);

defineType(
  BASE_EXCEPTION,
  isException,
  () => ({
    '__init__(self, /, *args, **kwargs)': {
      doc: `Sets args to the arguments.

>>> ValueError('a', 1).args
('a', 1)`,
      run(m, self, args, kwargs) {
        if (self.cls.isSubclass(OS_ERROR) && !waitsForInit(self.cls)) return null;
        return runSetup(m, self, args as PyTuple, kwargs as PyDict) ? null : undefined;
      },
    },
    'args: tuple[Any, ...]': {
      doc: `The arguments that the exception was made with.

>>> ValueError('no', 1).args
('no', 1)`,
      run: (_m, self) => self.args,
      set(m, self, v) {
        const items = collect(m, v);
        if (items instanceof Bail) return BAIL;
        self.args = new PyTuple(TUPLE, items);
        return null;
      },
      setter: 'set_exc_args',
      del: notDeletable('args'),
    },
    '__cause__: BaseException | None': {
      doc: `The exception after \`from\` in the raise statement.

>>> try:
...     raise ValueError from KeyError('k')
... except ValueError as e:
...     print(repr(e.__cause__))
KeyError('k')`,
      run: (_m, self) => self.cause,
      set(m, self, v) {
        if (!exceptionOrNone(m, v, 'cause')) return undefined;
        self.cause = v;
        self.suppress = true;
        return null;
      },
      del: notDeletable('__cause__'),
    },
    '__context__: BaseException | None': {
      doc: `The exception that was being handled when this one was raised.

>>> try:
...     try:
...         1 / 0
...     finally:
...         raise ValueError
... except ValueError as e:
...     print(repr(e.__context__))
ZeroDivisionError('division by zero')`,
      run: (_m, self) => self.context,
      set(m, self, v) {
        if (!exceptionOrNone(m, v, 'context')) return undefined;
        self.context = v;
        return null;
      },
      del: notDeletable('__context__'),
    },
    '__suppress_context__: bool': {
      doc: `Whether tracebacks leave out the context.

>>> ValueError().__suppress_context__
False`,
      run: (_m, self) => self.suppress,
      set(m, self, v) {
        if (typeof v !== 'boolean') return m.raise('TypeError', 'attribute value type must be bool');
        self.suppress = v;
        return null;
      },
      del: (m) => m.raise('TypeError', "can't delete numeric/char attribute"),
    },
    '__traceback__: TracebackType | None': {
      doc: `The traceback: where the exception was raised and what it passed through.

>>> ValueError().__traceback__`,
      run(_m, self) {
        let t = self.tb;
        while (t !== null && t.code.hidden) t = t.next;
        return t;
      },
      set: (m, self, v) => (setTraceback(m, self, v) === undefined ? undefined : null),
      del: notDeletable('__traceback__'),
    },
    '__dict__: dict[str, Any]': DICT_ROW as Row<PyExc>,
    'add_note(self, note: str, /) -> None': {
      doc: `Add a note to the exception; tracebacks show it.

>>> e = ValueError('no')
>>> e.add_note('while testing')
>>> e.__notes__
['while testing']`,
      run(m, self, note) {
        const text = note instanceof PySub ? note.base : note;
        if (typeof text !== 'string' && !(text instanceof PyStr))
          return m.raise('TypeError', `add_note() argument must be str, not ${argumentName(note as PyValue)}`);
        if (!addNote(self, note as PyValue)) return m.raise('TypeError', 'Cannot add note: __notes__ is not a list');
        return null;
      },
    },
    'with_traceback(self, tb: TracebackType | None, /) -> Self': {
      doc: `Set __traceback__ and return the exception.

>>> ValueError('no').with_traceback(None)
ValueError('no')`,
      run: (m, self, tb) => setTraceback(m, self, tb as PyValue),
    },
    '__repr__(self, /) -> str': {
      doc: `Return repr(self).

>>> ValueError('a', 1)
ValueError('a', 1)`,
      run(m, self) {
        const { items } = self.args;
        const text = items.length === 1 ? repr(m, items[0]!) : repr(m, self.args);
        if (text === BAIL) return BAIL;
        const name = mkstr(self.cls.builtin ? self.cls.qualname : self.cls.name.slice(self.cls.name.lastIndexOf('.') + 1));
        return items.length === 1 ? concat(concat(concat(name, '('), text as Str), ')') : concat(name, text as Str);
      },
      python: `
def __repr__(self, /):
    args = $exc_args(self)
    return type(self).__name__ + ('(' + repr(args[0]) + ')' if len(args) == 1 else repr(args))
`,
    },
    '__str__(self, /) -> str': {
      doc: `Return str(self).

>>> str(ValueError('a'))
'a'`,
      run: plainText,
      python: PLAIN_STR,
    },
    '__reduce__(self, /)': {
      doc: `Helper for copy: how an equal exception is made.

>>> ValueError('a', 1).__reduce__()
(<class 'ValueError'>, ('a', 1))`,
      python: `
def __reduce__(self, /):
    state = self.__dict__
    return (type(self), self.args, state) if state else (type(self), self.args)
`,
    },
    '__setstate__(self, state, /) -> None': {
      doc: `Set attributes from a dict.

>>> e = ValueError()
>>> e.__setstate__({'x': 1})
>>> e.x
1`,
      python: `
def __setstate__(self, state, /):
    if state is None:
        return
    if not isinstance(state, dict):
        raise TypeError('state is not a dictionary')
    for name in state:
        setattr(self, name, state[name])
`,
    },
  }),
  () => ({
    '__new__(cls, /, *args, **kwargs)': {
      doc: `Create and return a new exception.

>>> ValueError.__new__(ValueError, 1)
ValueError(1)`,
      run(m, cls, args, kwargs) {
        if (cls.isSubclass(OS_ERROR)) {
          const waits = waitsForInit(cls);
          const exc = new PyExc(cls, waits ? new PyTuple(TUPLE, []) : (args as PyTuple));
          return waits || runSetup(m, exc, args as PyTuple, kwargs as PyDict) ? exc : undefined;
        }
        const exc = new PyExc(cls, args as PyTuple);
        if (hasBuiltin(cls, '__init__') && !runSetup(m, exc, args as PyTuple, kwargs as PyDict)) return undefined;
        return exc;
      },
    },
  }),
);

defineWhole(BASE_EXCEPTION, construct);

// `__new__` has done the work of the built-in `__init__`.
{
  const fill = BASE_EXCEPTION.fill!;
  BASE_EXCEPTION.fill = (cls) => {
    fill(cls);
    (cls.own().get('__init__')!.v as PyBuiltin).skipAfterNew = true;
  };
}

/** Adds a note; false if `__notes__` is no list. */
export function addNote(exc: PyExc, note: PyValue): boolean {
  const notes = notesOf(exc);
  if (notes === undefined) putOwn(ensureSlots(exc)!, '__notes__', new PyList(LIST, [note]));
  else if (notes instanceof PyList) notes.items.push(note);
  else return false;
  return true;
}

/** What `__notes__` is; undefined if there are none. */
export function notesOf(exc: PyExc): PyValue | undefined {
  return ownAttr(exc, '__notes__');
}

// ---- classes with little of their own

function define(name: ExceptionName, rows: () => Record<string, Row<PyExc>>): void {
  const cls = exceptionClass(name);
  defineType(cls, (v): v is PyExc => v instanceof PyExc && v.cls.isSubclass(cls), rows);
}

define('StopIteration', () => ({
  'value: Any': field(
    `What the generator returned.

>>> StopIteration(5).value
5`,
    'value',
    0,
  ),
}));

setupOf('StopIteration', (m, exc, args, kwargs) => {
  if (exc.extra !== null) setField(exc, 'value', args.items[0] ?? null);
  return noKeywords(m, exc, kwargs);
});

setupOf('SystemExit', (m, exc, args, kwargs) => {
  const { items } = args;
  if (items.length > 0) setField(exc, 'code', items.length === 1 ? items[0]! : args);
  return noKeywords(m, exc, kwargs);
});

define('SystemExit', () => ({
  'code: Any': field(
    `The exit status.

>>> SystemExit(3).code
3`,
    'code',
  ),
}));

define('KeyError', () => ({
  '__str__(self, /) -> str': {
    doc: `Return str(self): the repr of the missing key.

>>> str(ValueError('a'))
'a'`,
    run: (m, self) => (self.args.items.length === 1 ? repr(m, self.args.items[0]!) : plainText(m, self)),
    python: `
def __str__(self, /):
    args = $exc_args(self)
    return '' if not args else repr(args[0]) if len(args) == 1 else repr(args)
`,
  },
}));

define('NameError', () => ({
  'name: str | None': field(
    `The name that was not found.

>>> NameError('a', name='x').name
'x'`,
    'name',
  ),
}));
setupOf('NameError', (m, exc, _args, kwargs) => keywordFields(m, exc, kwargs, ['name']));

define('AttributeError', () => ({
  'name: str | None': field(
    `The name of the attribute.

>>> AttributeError('a', name='x').name
'x'`,
    'name',
  ),
  'obj: Any': field(
    `The object that was asked.

>>> AttributeError('a', obj=5).obj
5`,
    'obj',
  ),
  '__reduce__(self, /)': {
    doc: `Helper for copy: how an equal exception is made. The object does not go with it.

>>> AttributeError('a', name='x').__reduce__()[2]
{'name': 'x', 'args': ('a',)}`,
    python: `
def __reduce__(self, /):
    state = {**self.__dict__}
    if self.name is not None:
        state['name'] = self.name
    state['args'] = self.args
    return type(self), self.args, state
`,
  },
}));
setupOf('AttributeError', (m, exc, _args, kwargs) => keywordFields(m, exc, kwargs, ['name', 'obj']));

define('ImportError', () => ({
  'msg: Any': field(
    `The message.

>>> ImportError('a').msg
'a'`,
    'msg',
  ),
  'name: str | None': field(
    `The name of the module.

>>> ImportError('a', name='m').name
'm'`,
    'name',
  ),
  'path: str | None': field(
    `The file of the module.

>>> ImportError('a', path='p').path
'p'`,
    'path',
  ),
  'name_from: str | None': field(
    `The name that the module does not have.

>>> ImportError('a', name_from='n').name_from
'n'`,
    'name_from',
  ),
  '__str__(self, /) -> str': {
    doc: `Return str(self).

>>> str(ValueError('a'))
'a'`,
    run(m, self) {
      const msg = fieldOf(self, 'msg');
      return typeof msg === 'string' || msg instanceof PyStr ? msg : plainText(m, self);
    },
    python: PLAIN_STR,
  },
  '__reduce__(self, /)': {
    doc: `Helper for copy: how an equal exception is made.

>>> ImportError('a', name='m').__reduce__()[2]
{'name': 'm'}`,
    python: `
def __reduce__(self, /):
    state = {**self.__dict__}
    for name in ('name', 'path', 'name_from'):
        value = getattr(self, name)
        if value is not None:
            state[name] = value
    return (type(self), self.args, state) if state else (type(self), self.args)
`,
  },
}));
setupOf('ImportError', (m, exc, args, kwargs) => {
  setField(exc, 'msg', args.items.length === 1 ? args.items[0]! : null);
  return keywordFields(m, exc, kwargs, ['name', 'path', 'name_from']);
});
