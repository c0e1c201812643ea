/** `typing`: the names that annotations are written with. Aliases and special forms are values (values/forms.ts). */
import {
  GENERIC, GenericAlias, NO_DEFAULT, PARAM_KWARGS, PARAM_PART, PARAM_SPEC, PySpecialAlias, PySpecialForm, TYPE_ALIAS, TYPE_VAR,
  PyFunc, TYPE_VAR_TUPLE, FORWARD_REF, TypingAlias, UNION, UNPACK, Union, builtinFunction, checkedType, joined, utf16,
} from '../../values/mod.ts'; // prettier-ignore
import type { Out, PyBuiltin, PyTuple, PyValue, Str } from '../../values/mod.ts';
import { callerModule } from '../caller.ts';
import type { Contents, ModuleSource } from '../modules.ts';
import { ALIASES } from './aliases.ts';
import { HINTS } from './hints.ts';
import { MARKS } from './marks.ts';
import { TYPING_IO } from './io.ts';
import { TYPING_PROTOCOLS } from './protocols.ts';
import { TYPING_RECORDS } from './records.ts';

const FORMS = [
  'Annotated', 'ClassVar', 'Concatenate', 'Final', 'Literal', 'LiteralString', 'Never', 'NoReturn', 'NotRequired', 'Optional',
  'ReadOnly', 'Required', 'Self', 'TypeAlias', 'TypeGuard', 'TypeIs', 'Unpack',
]; // prettier-ignore

const specialAlias = (): PyBuiltin =>
  builtinFunction('typing', '_special_alias(origin, count, name, /)', {
    doc: 'A name of typing for a generic class.',
    run: (_m, origin, count, name) => new PySpecialAlias(origin as PyValue, count as number, utf16(name as Str)),
  });

/** What an alias is: '' for no alias; 'generic' (`list[int]`), 'class' (`C[int]`), 'union', or its name in typing. */
function sort(v: PyValue): string {
  if (v instanceof TypingAlias) return v.display;
  if (v instanceof GenericAlias) return v.typing ? 'class' : 'generic';
  return v instanceof Union ? 'union' : '';
}

const aliasSort = (): PyBuiltin =>
  builtinFunction('typing', '_sort(tp, /)', {
    doc: 'What an alias is.',
    run: (_m, tp) => sort(tp as PyValue),
  });

const aliasWith = (): PyBuiltin =>
  builtinFunction('typing', '_with_args(tp, args, /)', {
    doc: 'The alias with other arguments.',
    run(m, tp, args): Out {
      if (tp instanceof GenericAlias) return tp.withArgs((args as PyTuple).items);
      return joined(m, (args as PyTuple).items);
    },
    python: `
def _with_args(tp, args, /):
    made = args[0]
    for arg in args[1:]:
        made = made | arg
    return made
`,
  });

const typeCheck = (): PyBuiltin =>
  builtinFunction('typing', '_type_check(arg, msg, in_class=False, /)', {
    doc: 'An argument that must be a type; a TypeError for what is none.',
    run: (m, arg, msg, inClass) => checkedType(m, arg as PyValue, utf16(msg as Str), inClass === true),
  });

const firstLine = (): PyBuiltin =>
  builtinFunction('typing', '_first_line(function, /)', {
    doc: 'The line of a Python function, its decorators included; AttributeError for what is none.',
    run: (m, f) => (f instanceof PyFunc ? f.code.code.firstLine : m.raise('AttributeError', '__code__')),
  });

function contents(): Contents {
  const forms = FORMS.map((name): [string, PyValue] => [name, name === 'Unpack' ? UNPACK : new PySpecialForm(name)]);
  return {
    functions: [specialAlias(), aliasSort(), aliasWith(), typeCheck(), firstLine(), callerModule('typing')],
    members: () => [
      ...forms,
      ['Union', UNION],
      ['Generic', GENERIC],
      ['TypeVar', TYPE_VAR],
      ['ParamSpec', PARAM_SPEC],
      ['ParamSpecArgs', PARAM_PART],
      ['ParamSpecKwargs', PARAM_KWARGS],
      ['TypeVarTuple', TYPE_VAR_TUPLE],
      ['TypeAliasType', TYPE_ALIAS],
      ['NoDefault', NO_DEFAULT],
      ['ForwardRef', FORWARD_REF],
    ],
  };
}

export const TYPING: ModuleSource = {
  name: 'typing',
  doc: 'The typing module: Support for gradual typing as defined by PEP 484 and subsequent PEPs.',
  contents,
  python: ALIASES + MARKS + HINTS,
};

/** What `typing` asks for when a program does. */
export const TYPING_PARTS: readonly ModuleSource[] = [TYPING_IO, TYPING_PROTOCOLS, TYPING_RECORDS];

export const TYPING_EXTENSIONS: ModuleSource = {
  name: 'typing_extensions',
  doc: 'Backported and experimental type hints: what typing has.',
  python: `
import typing

# What typing does not have, and who does.
_ELSEWHERE = {'Format': 'annotationlib', 'get_annotations': 'annotationlib', 'type_repr': 'annotationlib',
              'get_original_bases': 'types', 'deprecated': 'warnings'}

__all__ = [*typing.__all__, *_ELSEWHERE, 'Doc', 'IntVar', 'Sentinel']


class Sentinel:
    """Create a unique sentinel object."""

    def __init__(self, name, repr=None):
        self._name = name
        self._repr = repr if repr is not None else f'<{name}>'

    def __repr__(self):
        return self._repr


class Doc:
    """Documentation for Annotated."""

    def __init__(self, documentation, /):
        self.documentation = documentation

    def __repr__(self):
        return f'Doc({self.documentation!r})'

    def __hash__(self):
        return hash(self.documentation)

    def __eq__(self, other):
        if not isinstance(other, Doc):
            return NotImplemented
        return self.documentation == other.documentation


def IntVar(name):
    return typing.TypeVar(name)


def __getattr__(name):
    try:
        value = globals()[name] = getattr(__import__(_ELSEWHERE.get(name, 'typing')), name)
    except AttributeError:
        raise AttributeError(f"module 'typing_extensions' has no attribute {name!r}") from None
    return value


def __dir__():
    return sorted({*globals(), *__all__} - {'_ELSEWHERE', '__dir__', '__getattr__'})
`,
};
