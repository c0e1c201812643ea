/**
 * `annotationlib`: annotations as values, as values with names for what is not known yet, or as text. For the latter two the
 * function that makes the annotations runs again with other values for the names that it asks for.
 */
import { LIST, PyCell, PyDict, PyForwardRef, PyFunc, PyList, PyTuple, TUPLE, becomeNamespace, builtinFunction, bare, makeNamespace, FORWARD_REF } from '../values/mod.ts';
import type { Machine, PyValue, Str } from '../values/mod.ts';
import type { Contents, ModuleSource } from './modules.ts';

/** Functions that the syntax makes for annotations, aliases and bounds: all that may run with other names. */
function isAnnotate(f: PyValue): f is PyFunc {
  return f instanceof PyFunc && f.code.code.kind === 'annotations';
}

/** The function with other values for names: beside its own, or in place of all that it sees. */
function relocated(m: Machine, f: PyFunc, names: PyDict, alone: boolean): PyFunc {
  const { code, ns } = f.code;
  const globals = new PyDict();
  const copy = (from: PyDict): void => {
    for (let i = from.nextEntry(0); i >= 0; i = from.nextEntry(i + 1)) {
      const key = bare(from.keys[i] as PyValue);
      const value = typeof key === 'string' ? from.getStr(key) : undefined;
      if (value !== undefined) globals.setStr(key as string, value);
    }
  };
  if (!alone) copy(ns.dict);
  copy(names);
  const cells = f.cells.map((cell, i) => {
    const { name } = code.free[i]!;
    if (name === '__classdict__') return alone ? new PyCell(new PyDict()) : cell;
    if (!alone && cell.v !== undefined) return cell;
    return new PyCell(names.getStr(name));
  });
  const other = m.bind(code, becomeNamespace(globals, alone ? makeNamespace(null) : ns.builtins), null);
  return new PyFunc(other.code, cells, f.defaults, f.kwdefaults);
}

function contents(): Contents {
  return {
    functions: [
      builtinFunction('annotationlib', '_relocated(function, names, alone, /)', {
        doc: 'A function that makes annotations, with other values for some names or for all.',
        run: (m, f, names, alone) =>
          isAnnotate(f as PyValue) ? relocated(m, f as PyFunc, names as PyDict, alone === true) : (f as PyValue),
      }),
      builtinFunction('annotationlib', '_closure(function, /)', {
        doc: 'The variables of enclosing functions and the names of the module that a function for annotations sees.',
        run(_m, f) {
          const free = new PyDict();
          if (!isAnnotate(f as PyValue)) return new PyList(LIST, [free, null, new PyTuple(TUPLE, [])]);
          const fn = f as PyFunc;
          fn.cells.forEach((cell, i) => {
            const { name } = fn.code.code.free[i]!;
            if (cell.v !== undefined && name !== '__classdict__') free.setStr(name, cell.v);
          });
          return new PyList(LIST, [free, fn.code.ns.dict, new PyTuple(TUPLE, fn.code.code.free.map((v) => v.name))]);
        },
      }),
      builtinFunction('annotationlib', '_reference(text, owner, is_class, globals, closure, /)', {
        doc: 'A name of a type, with where its names are looked up.',
        run(_m, text, owner, isClass, globals, closure) {
          const ref = new PyForwardRef(text as Str, null, owner as PyValue, true, isClass === true);
          ref.globals = globals as PyValue;
          ref.closure = closure as PyValue;
          return ref;
        },
      }),
    ],
    members: () => [['ForwardRef', FORWARD_REF]],
  };
}

export const ANNOTATIONLIB: ModuleSource = {
  name: 'annotationlib',
  doc: 'Helpers for introspecting and wrapping annotations.',
  contents,
  python: String.raw`
import builtins as _builtins
import sys
from enum import IntEnum
from types import FunctionType, GenericAlias, MethodType, ModuleType

__all__ = ['Format', 'ForwardRef', 'call_annotate_function', 'call_evaluate_function',
           'get_annotate_from_class_namespace', 'get_annotations', 'annotations_to_string', 'type_repr']


class Format(IntEnum):
    VALUE = 1
    VALUE_WITH_FAKE_GLOBALS = 2
    FORWARDREF = 3
    STRING = 4


def type_repr(value):
    """Convert a Python value to a format suitable for use with the STRING format."""
    if isinstance(value, GenericAlias):
        return repr(value)
    if isinstance(value, (type, FunctionType, type(len))):
        if value.__module__ == 'builtins':
            return value.__qualname__
        return f'{value.__module__}.{value.__qualname__}'
    if value is ...:
        return '...'
    return repr(value)


def annotations_to_string(annotations):
    """Convert an annotation dict containing values to approximately the STRING format."""
    return {n: t if isinstance(t, str) else type_repr(t) for n, t in annotations.items()}


class _Text:
    """Stands for a name while annotations are made: notes as text what is done with it. level: how tightly it binds."""

    __slots__ = ('text', 'level')

    def __init__(self, text, level=18):
        self.text = text
        self.level = level

    def _in(self, level):
        return self.text if self.level >= level else f'({self.text})'

    def __getattr__(self, name):
        if name.startswith('__') and name.endswith('__') and name not in ('__name__', '__qualname__', '__args__'):
            raise AttributeError(name)
        return _Text(f'{self._in(17)}.{name}', 17)

    def __getitem__(self, item):
        if isinstance(item, tuple) and item:
            inner = ', '.join(map(_text, item)) + (',' if len(item) == 1 else '')
        else:
            inner = _text(item)
        return _Text(f'{self._in(17)}[{inner}]', 17)

    def __call__(self, /, *args, **kwargs):
        given = [_text(a) for a in args] + [f'{k}={_text(v)}' for k, v in kwargs.items()]
        return _Text(f'{self._in(17)}({", ".join(given)})', 17)

    def __iter__(self):
        yield _Text(f'*{self._in(6)}')


def _binary(symbol, level):
    def forth(self, other):
        right = other._in(level + 1) if isinstance(other, _Text) else _text(other)
        return _Text(f'{self._in(level)} {symbol} {right}', level)

    def back(self, other):
        return _Text(f'{_text(other)} {symbol} {self._in(level + 1)}', level)
    return forth, back


for _name, _symbol, _level in (('or', '|', 6), ('xor', '^', 7), ('and', '&', 8), ('lshift', '<<', 9), ('rshift', '>>', 9),
                               ('add', '+', 10), ('sub', '-', 10), ('mul', '*', 11), ('truediv', '/', 11),
                               ('floordiv', '//', 11), ('mod', '%', 11), ('matmul', '@', 11), ('pow', '**', 14)):
    _forth, _back = _binary(_symbol, _level)
    setattr(_Text, f'__{_name}__', _forth)
    setattr(_Text, f'__r{_name}__', _back)
for _name, _symbol in (('lt', '<'), ('le', '<='), ('gt', '>'), ('ge', '>=')):
    setattr(_Text, f'__{_name}__', _binary(_symbol, 5)[0])
for _name, _symbol in (('neg', '-'), ('pos', '+'), ('invert', '~')):
    setattr(_Text, f'__{_name}__', lambda self, symbol=_symbol: _Text(f'{symbol}{self._in(13)}', 13))


def _text(value):
    if isinstance(value, _Text):
        return value.text
    if isinstance(value, list):
        return '[' + ', '.join(map(_text, value)) + ']'
    if isinstance(value, tuple):
        return '(' + ', '.join(map(_text, value)) + (',)' if len(value) == 1 else ')')
    if isinstance(value, dict):
        return '{' + ', '.join(f'{_text(k)}: {_text(v)}' for k, v in value.items()) + '}'
    if isinstance(value, set) and value:
        return '{' + ', '.join(map(_text, value)) + '}'
    if isinstance(value, slice):
        parts = [_text(v) if v is not None else '' for v in (value.start, value.stop)]
        return ':'.join(parts + ([_text(value.step)] if value.step is not None else []))
    return type_repr(value)


def _run(annotate, names, alone, stand_in):
    """Run a function for annotations; each name that it misses gets what stand_in makes of it."""
    while True:
        try:
            return _relocated(annotate, names, alone)(2)
        except NameError as e:
            if e.name is None or e.name in names:
                raise
            names[e.name] = stand_in(e.name)


def _with_references(value, reference):
    """An annotation with names of types for what was noted as text."""
    if isinstance(value, _Text):
        return reference(value.text)
    import typing
    if not typing._sort(value):
        return value
    args = tuple([_with_references(arg, reference) if not isinstance(arg, list)
                  else [_with_references(a, reference) for a in arg] for arg in value.__args__])
    return value if args == value.__args__ else typing._with_args(value, args)


def _as_text(annotate):
    names = {name: _Text(name) for name in _closure(annotate)[2]}
    answer = _run(annotate, names, True, _Text)
    if isinstance(answer, dict):
        return {key: value if isinstance(value, str) else _text(value) for key, value in answer.items()}
    return answer if isinstance(answer, str) else _text(answer)


def call_evaluate_function(evaluate, format, *, owner=None):
    """Call an evaluate function, such as those of type aliases and bounds."""
    return call_annotate_function(evaluate, format, owner=owner, _is_evaluate=True)


def call_annotate_function(annotate, format, *, owner=None, _is_evaluate=False):
    """Call an __annotate__ function, with a format that it may not know itself."""
    if format == Format.VALUE_WITH_FAKE_GLOBALS:
        raise ValueError('The VALUE_WITH_FAKE_GLOBALS format is for internal use only')
    try:
        return annotate(format)
    except NotImplementedError:
        pass
    if format == Format.STRING:
        return _as_text(annotate)
    if format == Format.FORWARDREF:
        try:
            return annotate(Format.VALUE)
        except Exception:
            pass
        is_class = isinstance(owner, type)
        closure, globals, _ = _closure(annotate)
        def reference(name):
            return _reference(name, owner, is_class, globals, closure or None)
        try:
            answer = _run(annotate, {}, False, _Text)
            if isinstance(answer, dict):
                return {key: _with_references(value, reference) for key, value in answer.items()}
            return _with_references(answer, reference)
        except Exception:
            pass
        # An unknown name stands where it cannot: what has it in is named as a whole.
        texts = _as_text(annotate)
        spaces = {**closure, **vars(owner)} if is_class else closure
        def value(text):
            try:
                return eval(text, globals, spaces)
            except Exception:
                return reference(text)
        return value(texts) if isinstance(texts, str) else {key: value(text) for key, text in texts.items()}
    if format == Format.VALUE:
        raise NotImplementedError
    raise ValueError(f'Invalid format: {format!r}')


def get_annotate_from_class_namespace(obj):
    """Retrieve the annotate function from a class namespace dictionary."""
    try:
        return obj['__annotate__']
    except KeyError:
        return obj.get('__annotate_func__', None)


def _own_annotations(obj):
    """The annotations of an object, as its own attribute gives them."""
    ann = getattr(obj, '__annotations__', None)
    if ann is None:
        return None
    if not isinstance(ann, dict):
        raise ValueError(f'{obj!r}.__annotations__ is neither a dict nor None')
    return ann


def _of_annotate(obj, format):
    annotate = getattr(obj, '__annotate__', None)
    if annotate is None:
        return None
    ann = call_annotate_function(annotate, format, owner=obj)
    if not isinstance(ann, dict):
        raise ValueError(f'{obj!r}.__annotate__ returned a non-dict')
    return ann


def get_annotations(obj, *, globals=None, locals=None, eval_str=False, format=Format.VALUE):
    """Compute the annotations dict for an object.

    obj may be a callable, class, module, or other object with
    __annotate__ or __annotations__ attributes.
    """
    if eval_str and format != Format.VALUE:
        raise ValueError('eval_str=True is only supported with format=Format.VALUE')
    if format == Format.VALUE:
        ann = _own_annotations(obj)
        if ann is None:
            ann = _of_annotate(obj, format)
    elif format == Format.FORWARDREF:
        try:
            ann = _own_annotations(obj)
        except Exception:
            ann = None
        if ann is None:
            ann = _of_annotate(obj, format)
    elif format == Format.STRING:
        ann = _of_annotate(obj, format)
        if ann is None:
            ann = _own_annotations(obj)
            if ann is not None:
                return annotations_to_string(ann)
    elif format == Format.VALUE_WITH_FAKE_GLOBALS:
        raise ValueError('The VALUE_WITH_FAKE_GLOBALS format is for internal use only')
    else:
        raise ValueError(f'Unsupported format {format!r}')
    if ann is None:
        if isinstance(obj, type) or callable(obj):
            return {}
        raise TypeError(f'{obj!r} does not have annotations')
    if not ann:
        return {}
    if not eval_str:
        return dict(ann)
    if globals is None or locals is None:
        if isinstance(obj, type):
            obj_globals = getattr(sys.modules.get(obj.__module__), '__dict__', None)
            obj_locals = dict(vars(obj))
            unwrap = obj
        elif isinstance(obj, ModuleType):
            obj_globals, obj_locals, unwrap = obj.__dict__, None, None
        else:
            obj_globals = getattr(sys.modules.get(getattr(obj, '__module__', None)), '__dict__', None)
            obj_locals, unwrap = None, obj
        if globals is None:
            globals = obj_globals
        if locals is None:
            locals = obj_locals
    else:
        unwrap = obj
    type_params = getattr(unwrap, '__type_params__', ())
    if type_params:
        locals = {**{p.__name__: p for p in type_params}, **(locals or {})}
    return {key: value if not isinstance(value, str) else eval(value, globals, locals) for key, value in ann.items()}


def _evaluate(ref, globals, locals, type_params, owner, format):
    """What a ForwardRef names."""
    if format == Format.STRING:
        return ref.__forward_arg__
    is_forwardref = format == Format.FORWARDREF
    if not is_forwardref and format != Format.VALUE:
        raise NotImplementedError(format)
    if owner is None:
        owner = ref.__owner__
    if globals is None and ref.__forward_module__ is not None:
        globals = getattr(sys.modules.get(ref.__forward_module__), '__dict__', None)
    if globals is None:
        globals = ref.__globals__
    if globals is None:
        if isinstance(owner, type):
            globals = getattr(sys.modules.get(owner.__module__), '__dict__', None)
        elif isinstance(owner, ModuleType):
            globals = vars(owner)
        elif callable(owner):
            globals = getattr(sys.modules.get(getattr(owner, '__module__', None)), '__dict__', None)
    if globals is None:
        globals = {}
    if type_params is None and owner is not None:
        type_params = getattr(owner, '__type_params__', None)
    if locals is None:
        locals = dict(vars(owner)) if isinstance(owner, type) else {}
    elif type_params is not None or isinstance(ref.__cell__, dict):
        locals = dict(locals)
    if type_params:
        globals = dict(globals)
        for param in type_params:
            if not ref.__forward_is_class__ or param.__name__ not in globals:
                globals[param.__name__] = param
                locals.pop(param.__name__, None)
    if isinstance(ref.__cell__, dict):
        for name, value in ref.__cell__.items():
            locals.setdefault(name, value)
    arg = ref.__forward_arg__
    if arg.isidentifier():
        import keyword
        if not keyword.iskeyword(arg):
            if arg in locals:
                return locals[arg]
            if arg in globals:
                return globals[arg]
            if hasattr(_builtins, arg):
                return getattr(_builtins, arg)
            if is_forwardref:
                return ref
            raise NameError(f'name {arg!r} is not defined', name=arg)
    try:
        text = f'({arg},)[0]' if arg.startswith('*') else f'({arg}\n)' if '\n' in arg else arg
        code = compile(text, '<string>', 'eval')
    except SyntaxError:
        raise SyntaxError(f'Forward reference must be an expression -- got {arg!r}')
    try:
        return eval(code, globals, locals)
    except Exception:
        if is_forwardref:
            return ref
        raise
`,
};
