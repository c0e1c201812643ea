/** `contextvars`: variables that have a value of their own in each context (PEP 567). The state is in values/context.ts. */
import {
  BAIL,
  Bail,
  CONTEXT,
  CONTEXT_VAR,
  DICT,
  DICT_ITEMITERATOR,
  DICT_KEYITERATOR,
  DICT_VALUEITERATOR,
  DictIterator,
  NOT_IMPLEMENTED,
  NO_VALUE,
  PyContext,
  PyContextVar,
  PyDict,
  PyStr,
  PyToken,
  READONLY,
  Raise,
  TOKEN,
  address,
  assignIn,
  bare,
  builtinFunction,
  contextValue,
  copyContext,
  currentContext,
  defineConstant,
  defineType,
  enterContext,
  intrinsic,
  leaveContext,
  makeGeneric,
  plainRepr,
  repr,
  sharedVars,
  utf16,
  valueIn,
} from '../values/mod.ts';
import type { Arg, Machine, PyClass, PyValue } from '../values/mod.ts';
import type { ModuleSource } from './modules.ts';

intrinsic('copy_context', 1, (m) => copyContext(currentContext(m.tasks)));
intrinsic('new_context', 1, () => new PyContext());
intrinsic('context_enter', 1, (m, c) => {
  enterContext(m.tasks, c as PyContext, (of) => utf16(plainRepr(m, of)));
  return null;
});
intrinsic('context_leave', 1, (m) => {
  leaveContext(m.tasks);
  return null;
});
intrinsic('context_dict', 1, (_m, c) => (c as PyContext).vars?.copy() ?? new PyDict(DICT));
intrinsic('context_address', 1, (m, v) => address(m, v!));
/** The initial value of a variable; itself if it has none. */
intrinsic('context_initial', 1, (_m, v) => ((v as PyContextVar).initial === undefined ? v! : (v as PyContextVar).initial!));
intrinsic('token_used', 1, (_m, t) => (t as PyToken).used);
/** What is wrong with a token. */
intrinsic('token_problem', 1, (_m, v, t) => {
  if (!(t instanceof PyToken)) return 'type';
  if (t.used) return 'used';
  return t.variable === v ? 'context' : 'variable';
});

// ---- variables

defineType(
  CONTEXT_VAR,
  (v): v is PyContextVar => v instanceof PyContextVar,
  () => ({
    'name: str': { doc: 'The name of the variable.', run: (_m, self) => self.name, ...READONLY },
    'get(self, default=..., /) -> Any': {
      doc: `Return a value for the context variable for the current context: else the default, else that of the variable.

>>> from contextvars import ContextVar
>>> level = ContextVar('level', default=1)
>>> level.get()
1`,
      style: 'pos',
      run(m, self, initial) {
        const known = contextValue(m, self);
        if (known !== undefined) return known;
        const v = initial === undefined ? self.initial : initial;
        return v === undefined ? m.raiseExc(m.exception('LookupError', self)) : v;
      },
    },
    'set(self, value, /) -> Token': {
      doc: 'Call to set a new value for the context variable in the current context; the token can undo it.',
      run(m, self, value) {
        const context = currentContext(m.tasks);
        const token = new PyToken(context, self, valueIn(m, context, self));
        assignIn(m, context, self, value as PyValue);
        return token;
      },
    },
    'reset(self, token, /) -> None': {
      doc: 'Reset the context variable to what it was before the call of set that made the token.',
      run(m, self, token) {
        if (!(token instanceof PyToken) || token.used || token.variable !== self) return BAIL;
        if (token.context !== currentContext(m.tasks)) return BAIL;
        token.used = true;
        assignIn(m, token.context, self, token.before);
        return null;
      },
      python: `
def reset(self, token, /):
    problem = $token_problem(self, token)
    if problem == 'type':
        raise TypeError(f'expected an instance of Token, got {token!r}')
    if problem == 'used':
        raise RuntimeError(f'{token!r} has already been used once')
    raise ValueError(f'{token!r} was created {"by a different ContextVar" if problem == "variable" else "in a different Context"}')
`,
    },
    '__repr__(self, /) -> str': {
      doc: 'Return repr(self).',
      python: `
def __repr__(self, /):
    initial = $context_initial(self)
    default = '' if initial is self else f' default={initial!r}'
    return f'<ContextVar name={self.name!r}{default} at {$context_address(self)}>'
`,
    },
  }),
  () => ({
    '__new__(cls, name, /, *, default=...)': {
      doc: 'A variable of that name.',
      style: 'clinic',
      called: 'ContextVar',
      run(m, _cls, name, initial) {
        const text = bare(name as PyValue);
        if (typeof text !== 'string' && !(text instanceof PyStr)) return m.raise('TypeError', 'context variable name must be a str');
        return new PyContextVar(name as PyValue, initial as PyValue | undefined);
      },
    },
  }),
);
makeGeneric(CONTEXT_VAR, TOKEN);

// ---- tokens

defineType(
  TOKEN,
  (v): v is PyToken => v instanceof PyToken,
  () => ({
    'var: ContextVar': { doc: 'The variable.', run: (_m, self) => self.variable },
    'old_value: Any': {
      doc: 'What the variable had before, or Token.MISSING.',
      run: (_m, self) => (self.before === undefined ? NO_VALUE : self.before),
    },
    '__enter__(self, /)': { doc: 'Enter into Token context manager.', run: (_m, self) => self },
    '__exit__(self, type, value, traceback, /)': {
      doc: 'Exit from Token context manager, restore the linked ContextVar.',
      style: 'pos',
      python: `
def __exit__(self, type, value, traceback, /):
    self.var.reset(self)
`,
    },
    '__repr__(self, /) -> str': {
      doc: 'Return repr(self).',
      python: `
def __repr__(self, /):
    return f'<Token{" used" if $token_used(self) else ""} var={self.var!r} at {$context_address(self)}>'
`,
    },
  }),
  () => ({
    '__new__(cls, /, *args, **kwargs)': {
      doc: 'Tokens are made by ContextVar.set.',
      run: (m) => m.raise('RuntimeError', 'Tokens can only be created by ContextVars'),
    },
  }),
);
defineConstant(TOKEN, 'MISSING', NO_VALUE);
defineConstant(TOKEN, '__hash__', null);

// ---- contexts

/** A key of a context. Its repr may need Python: then the answer is BAIL. */
function keyOf(m: Machine, key: Arg): PyContextVar | Bail {
  if (key instanceof PyContextVar) return key;
  const text = repr(m, key as PyValue);
  if (text instanceof Bail) return text;
  throw new Raise('TypeError', `a ContextVar key was expected, got ${utf16(text)}`);
}

const BAD_KEY = `
    raise TypeError(f'a ContextVar key was expected, got {key!r}')
`;

function iterator(self: PyContext, type: PyClass): DictIterator {
  return new DictIterator(sharedVars(self) ?? new PyDict(DICT), type);
}

defineType(
  CONTEXT,
  (v): v is PyContext => v instanceof PyContext,
  () => ({
    'run(self, /, *args, **kwargs)': {
      doc: `Call a function in the context: what it sets stays there.

>>> from contextvars import ContextVar, copy_context
>>> v = ContextVar('v', default=1)
>>> copied = copy_context()
>>> token = copied.run(v.set, 2)
>>> v.get(), copied[v]
(1, 2)`,
      python: `
def run(self, /, *args, **kwargs):
    if not args:
        raise TypeError('run() missing 1 required positional argument')
    $context_enter(self)
    try:
        return args[0](*args[1:], **kwargs)
    finally:
        $context_leave()
`,
    },
    'copy(self, /) -> Context': { doc: 'Return a shallow copy of the context object.', run: (_m, self) => copyContext(self) },
    'get(self, key, default=None, /)': {
      doc: 'Return the value for the key, else the default.',
      style: 'pos',
      run(m, self, key, initial) {
        const v = keyOf(m, key);
        if (v instanceof Bail) return v;
        const known = valueIn(m, self, v);
        return known === undefined ? initial! : known;
      },
      python: `
def get(self, key, default=None, /):${BAD_KEY}`,
    },
    'keys(self, /)': { doc: 'The variables.', run: (_m, self) => iterator(self, DICT_KEYITERATOR) },
    'values(self, /)': { doc: 'The values.', run: (_m, self) => iterator(self, DICT_VALUEITERATOR) },
    'items(self, /)': { doc: 'The variables with their values.', run: (_m, self) => iterator(self, DICT_ITEMITERATOR) },
    '__iter__(self, /)': { doc: 'Implement iter(self).', run: (_m, self) => iterator(self, DICT_KEYITERATOR) },
    '__len__(self, /) -> int': { doc: 'Return len(self).', run: (_m, self) => self.vars?.live ?? 0 },
    '__contains__(self, key, /) -> bool': {
      doc: 'Return bool(key in self).',
      run(m, self, key) {
        const v = keyOf(m, key);
        return v instanceof Bail ? v : valueIn(m, self, v) !== undefined;
      },
      python: `
def __contains__(self, key, /):${BAD_KEY}`,
    },
    '__getitem__(self, key, /)': {
      doc: 'Return self[key].',
      run(m, self, key) {
        const v = keyOf(m, key);
        if (v instanceof Bail) return v;
        const value = valueIn(m, self, v);
        return value === undefined ? m.raiseExc(m.exception('KeyError', v)) : value;
      },
      python: `
def __getitem__(self, key, /):${BAD_KEY}`,
    },
    '__eq__(self, value, /) -> bool': {
      doc: 'Return self==value.',
      run: (_m, self, value) => (value instanceof PyContext ? (value === self ? true : BAIL) : NOT_IMPLEMENTED),
      python: `
def __eq__(self, value, /):
    return $context_dict(self) == $context_dict(value)
`,
    },
    '__ne__(self, value, /) -> bool': {
      doc: 'Return self!=value.',
      run: (_m, self, value) => (value instanceof PyContext ? (value === self ? false : BAIL) : NOT_IMPLEMENTED),
      python: `
def __ne__(self, value, /):
    return $context_dict(self) != $context_dict(value)
`,
    },
  }),
  () => ({
    '__new__(cls, /, *args, **kwargs)': {
      doc: 'An empty context.',
      run(m, _cls, args, kwargs) {
        if ((args as { items: unknown[] }).items.length > 0 || (kwargs as PyDict).live > 0) {
          return m.raise('TypeError', 'Context() does not accept any arguments');
        }
        return new PyContext();
      },
    },
  }),
);
defineConstant(CONTEXT, '__hash__', null);

export const CONTEXTVARS_PARTS: readonly ModuleSource[] = [
  {
    name: '_contextvars',
    doc: 'Context Variables',
    contents: () => ({
      functions: [
        builtinFunction('_contextvars', 'copy_context()', {
          doc: 'Return a copy of the current context.',
          run: (m) => copyContext(currentContext(m.tasks)),
        }),
      ],
      members: () => [
        ['Context', CONTEXT],
        ['ContextVar', CONTEXT_VAR],
        ['Token', TOKEN],
      ],
    }),
  },
  {
    name: 'contextvars',
    doc: 'Context variables.',
    python: `
from _contextvars import Context, ContextVar, Token, copy_context
from collections.abc import Mapping as _Mapping

__all__ = ('Context', 'ContextVar', 'Token', 'copy_context')

_Mapping.register(Context)
`,
  },
];
