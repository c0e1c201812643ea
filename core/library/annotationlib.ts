/**
 * `annotationlib`: annotations as values, as values with names for what is not known yet, or as text. For the latter two the
 * function that makes the annotations runs again with other values for the names that it asks for.
 */
import {
  PyBound,
  PyCell,
  PyDict,
  PyForwardRef,
  PyFunc,
  PyTuple,
  TUPLE,
  becomeNamespace,
  builtinFunction,
  bare,
  makeNamespace,
  mkstr,
  typeName,
  FORWARD_REF,
} from '../values/mod.ts';
import type { Machine, PyValue, Str } from '../values/mod.ts';
import type { Contents, ModuleSource } from './modules.ts';

/** Functions that may run with other names: those of the program, and what the syntax makes for annotations, aliases and bounds. */
function isAnnotate(f: PyValue): f is PyFunc {
  return f instanceof PyFunc && (f.code.code.kind === 'annotations' || !f.code.code.hidden);
}

/** The function with other values for names: beside its own, or in place of all that it sees. */
function relocated(m: Machine, f: PyFunc, names: PyDict, alone: boolean): PyFunc {
  const { code, ns } = f.code;
  const globals = new PyDict();
  const copy = (from: PyDict): void => {
    m.work(8 * from.keys.length);
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
        doc: 'The variables of enclosing functions that a function for annotations sees, as cells, and the names of its module.',
        run(m, f) {
          if (!isAnnotate(f as PyValue))
            return m.raise(
              'AttributeError',
              mkstr(`'${typeName(f as PyValue)}' object has no attribute '__builtins__'`),
            );
          const fn = f as PyFunc;
          const cells = new PyDict();
          fn.cells.forEach((cell, i) => {
            const { name } = fn.code.code.free[i]!;
            if (name !== '__classdict__') cells.setStr(name, cell);
          });
          return new PyTuple(TUPLE, [cells, fn.code.ns.dict]);
        },
      }),
      builtinFunction('annotationlib', '_globals(function, /)', {
        doc: 'The names of the module of a function, or a method, that the program wrote; None for all else.',
        run(_m, f) {
          const func = f instanceof PyBound ? f.func : f;
          return func instanceof PyFunc && !func.code.code.hidden ? func.code.ns.dict : null;
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
from types import CellType, FunctionType, ModuleType

__all__ = ['Format', 'ForwardRef', 'call_annotate_function', 'call_evaluate_function',
           'get_annotate_from_class_namespace', 'get_annotations', 'annotations_to_string', 'type_repr']

_TEMPLATE = type(t'')


class Format(IntEnum):
    VALUE = 1
    VALUE_WITH_FAKE_GLOBALS = 2
    FORWARDREF = 3
    STRING = 4


def type_repr(value):
    """Convert a Python value to a format suitable for use with the STRING format."""
    if isinstance(value, (type, FunctionType, type(len))):
        if value.__module__ == 'builtins':
            return value.__qualname__
        return f'{value.__module__}.{value.__qualname__}'
    if value is ...:
        return '...'
    if isinstance(value, _TEMPLATE):
        return _text(value, _constant)
    return repr(value)


def annotations_to_string(annotations):
    """Convert an annotation dict containing values to approximately the STRING format."""
    return {n: t if isinstance(t, str) else type_repr(t) for n, t in annotations.items()}


class _Text:
    """Stands for a name while annotations are made: notes as text what is done with it.

    level: how tightly the text binds. shown: how values beside it become text.
    """

    __slots__ = ('text', 'level', 'shown')

    def __init__(self, text, shown, level=18):
        self.text = text
        self.shown = shown
        self.level = level

    def _in(self, level):
        return self.text if self.level >= level else f'({self.text})'

    def _of(self, value, level):
        return value._in(level) if isinstance(value, _Text) else _text(value, self.shown)

    def __getattr__(self, name):
        if name.startswith('__') and name.endswith('__') and name not in ('__name__', '__qualname__', '__args__'):
            raise AttributeError(name)
        return _Text(f'{self._in(17)}.{name}', self.shown, 17)

    def __getitem__(self, item):
        if isinstance(item, tuple) and item:
            inner = ', '.join([_text(i, self.shown) for i in item]) + (',' if len(item) == 1 else '')
        else:
            inner = _text(item, self.shown)
        return _Text(f'{self._in(17)}[{inner}]', self.shown, 17)

    def __call__(self, /, *args, **kwargs):
        given = [_text(a, self.shown) for a in args] + [f'{k}={_text(v, self.shown)}' for k, v in kwargs.items()]
        return _Text(f'{self._in(17)}({", ".join(given)})', self.shown, 17)

    def __iter__(self):
        yield _Text(f'*{self._in(6)}', self.shown)

    def __format__(self, spec):
        raise TypeError('Cannot stringify annotation containing string formatting')

    def __repr__(self):
        return self.text

    def __hash__(self):
        return id(self)


def _binary(symbol, level, from_right=False):
    left, right = (level + 1, level) if from_right else (level, level + 1)

    def forth(self, other):
        return _Text(f'{self._in(left)} {symbol} {self._of(other, right)}', self.shown, level)

    def back(self, other):
        return _Text(f'{self._of(other, left)} {symbol} {self._in(right)}', self.shown, level)
    return forth, back


for _name, _symbol, _level in (('or', '|', 6), ('xor', '^', 7), ('and', '&', 8), ('lshift', '<<', 9), ('rshift', '>>', 9),
                               ('add', '+', 10), ('sub', '-', 10), ('mul', '*', 11), ('truediv', '/', 11),
                               ('floordiv', '//', 11), ('mod', '%', 11), ('matmul', '@', 11), ('pow', '**', 14)):
    _forth, _back = _binary(_symbol, _level, _name == 'pow')
    setattr(_Text, f'__{_name}__', _forth)
    setattr(_Text, f'__r{_name}__', _back)
for _name, _symbol in (('lt', '<'), ('le', '<='), ('gt', '>'), ('ge', '>='), ('eq', '=='), ('ne', '!=')):
    setattr(_Text, f'__{_name}__', _binary(_symbol, 5)[0])
for _name, _symbol in (('neg', '-'), ('pos', '+'), ('invert', '~')):
    setattr(_Text, f'__{_name}__', lambda self, symbol=_symbol: _Text(f'{symbol}{self._in(13)}', self.shown, 13))


def _constant(value):
    return '...' if value is ... else repr(value)


class _Named:
    """Gives what has no display a name, so that the text can be evaluated: values has it by its name."""

    __slots__ = ('values',)

    def __init__(self):
        self.values = {}

    def __call__(self, value):
        if value is None or type(value) in (str, int, float, bool, complex):
            return repr(value)
        name = f'__annotationlib_name_{len(self.values) + 1}__'
        self.values[name] = value
        return name

    def reference(self, owner, is_class, globals, cells):
        """What makes a name of a type of a text."""
        def reference(text):
            own = {name: CellType(value) for name, value in self.values.items() if name in text}
            return _reference(text, owner, is_class, globals, {**(cells or {}), **own} or None)
        return reference


def _text(value, shown):
    """An expression for a value; shown gives it for what has no display."""
    if isinstance(value, _Text):
        return value.text
    def each(values):
        return ', '.join([_text(v, shown) for v in values])
    if type(value) is list:
        return f'[{each(value)}]'
    if type(value) is tuple:
        return f'({each(value)}{"," if len(value) == 1 else ""})'
    if type(value) is dict:
        return '{' + ', '.join([f'{_text(k, shown)}: {_text(v, shown)}' for k, v in value.items()]) + '}'
    if type(value) is set and value:
        return '{' + each(value) + '}'
    if isinstance(value, slice):
        parts = [_text(v, shown) if v is not None else '' for v in (value.start, value.stop)]
        return ':'.join(parts + ([_text(value.step, shown)] if value.step is not None else []))
    if isinstance(value, _TEMPLATE):
        return _template(value)
    return shown(value)


def _template(template):
    """A template as a literal; as the call that makes it where an expression in it is none."""
    import ast
    values = []
    for part in template:
        if isinstance(part, str):
            values.append(ast.Constant(part))
            continue
        try:
            value = ast.parse(f'({part.expression})', mode='eval').body
            if not part.expression.strip():
                raise SyntaxError
        except SyntaxError:
            calls = [repr(p) if isinstance(p, str) else
                     f'Interpolation({_text(p.value, repr)}, {p.expression!r}, {p.conversion!r}, {p.format_spec!r})'
                     for p in template]
            return f'Template({", ".join(calls)})'
        spec = ast.Constant(part.format_spec) if part.format_spec else None
        values.append(ast.Interpolation(value, part.expression, ord(part.conversion) if part.conversion else -1, spec))
    return ast.unparse(ast.TemplateStr(values))


def _with_unknown(run, names, shown):
    """What run() answers; each name that it misses notes as text what is done with it."""
    while True:
        if isinstance(shown, _Named):
            shown.values.clear()
        try:
            return run()
        except NameError as e:
            if e.name is None or e.name in names:
                raise
            names[e.name] = _Text(e.name, shown)


def _with_references(value, reference):
    """An annotation with names of types for what was noted as text."""
    if isinstance(value, _Text):
        return reference(value.text)
    if type(value) in (list, tuple, set):
        return type(value)([_with_references(v, reference) for v in value])
    if type(value) is dict:
        return {_with_references(k, reference): _with_references(v, reference) for k, v in value.items()}
    import typing
    if not typing._sort(value):
        return value
    args = tuple([_with_references(arg, reference) for arg in value.__args__])
    return value if all([a is b or type(a) is type(b) is list for a, b in zip(args, value.__args__)]) else typing._with_args(value, args)


def _alone(annotate, shown):
    """What a function for annotations answers if it knows no name at all."""
    names = {name: _Text(name, shown) for name in _closure(annotate)[0]}
    return _with_unknown(lambda: _relocated(annotate, names, True)(2), names, shown)


def _as_text(value):
    return value if isinstance(value, str) else _text(value, _constant)


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
        try:
            annotate(Format.VALUE_WITH_FAKE_GLOBALS)
        except NotImplementedError:
            return annotations_to_string(annotate(Format.VALUE))
        except Exception:
            pass
        answer = _alone(annotate, _constant)
        return _as_text(answer) if _is_evaluate else {key: _as_text(value) for key, value in answer.items()}
    if format == Format.FORWARDREF:
        is_class = isinstance(owner, type)
        cells, globals = _closure(annotate)
        names = {}
        named = _Named()
        reference = named.reference(owner, is_class, globals, cells)
        try:
            answer = _with_unknown(lambda: _relocated(annotate, names, False)(2), names, named)
        except NotImplementedError:
            return annotate(Format.VALUE)
        except Exception:
            pass
        else:
            if _is_evaluate:
                return _with_references(answer, reference)
            return {key: _with_references(value, reference) for key, value in answer.items()}
        # An unknown name stands where it cannot: what has it in is named as a whole.
        def value(noted):
            ref = _with_references(noted, reference)
            return ref.evaluate(format=format) if isinstance(ref, ForwardRef) else ref
        answer = _alone(annotate, named)
        return value(answer) if _is_evaluate else {key: value(noted) for key, noted in answer.items()}
    if format == Format.VALUE:
        raise RuntimeError('annotate function does not support VALUE format')
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
        if ann is None:
            ann = _own_annotations(obj)
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
        obj_locals, inner = None, obj
        if isinstance(obj, type):
            obj_globals = getattr(sys.modules.get(obj.__module__), '__dict__', None)
            obj_locals = dict(vars(obj))
        elif isinstance(obj, ModuleType):
            obj_globals, inner = obj.__dict__, None
        else:
            obj_globals = getattr(sys.modules.get(getattr(obj, '__module__', None)), '__dict__', None)
        partial = getattr(sys.modules.get('functools'), 'partial', ())
        while hasattr(inner, '__wrapped__') or isinstance(inner, partial):
            inner = inner.__wrapped__ if hasattr(inner, '__wrapped__') else inner.func
        found = _globals(inner)
        if found is not None:
            obj_globals = found
        if globals is None:
            globals = obj_globals
        if locals is None:
            locals = obj_locals
    type_params = getattr(obj, '__type_params__', ())
    if type_params:
        locals = {**{p.__name__: p for p in type_params}, **(locals or {})}
    return {key: value if not isinstance(value, str) else eval(_expression(value), globals, locals)
            for key, value in ann.items()}


def _expression(text):
    """The text of an annotation, so that it is an expression where it is starred."""
    return f'({text},)[0]' if text.lstrip().startswith('*') else text


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
            globals = _globals(owner)
            if globals is None:
                globals = getattr(sys.modules.get(getattr(owner, '__module__', None)), '__dict__', None)
    if globals is None:
        globals = {}
    if type_params is None and owner is not None:
        type_params = getattr(owner, '__type_params__', None)
    if locals is None:
        locals = vars(owner) if isinstance(owner, type) else {}
    locals = dict(locals)
    if type_params:
        globals = dict(globals)
        for param in type_params:
            if not ref.__forward_is_class__ or param.__name__ not in globals:
                globals[param.__name__] = param
                locals.pop(param.__name__, None)
    for name, cell in (ref.__cell__ or {}).items():
        try:
            locals.setdefault(name, cell.cell_contents)
        except ValueError:
            pass
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
        code = compile(f'({arg}\n)' if '\n' in arg else _expression(arg), '<string>', 'eval')
    except SyntaxError:
        raise SyntaxError(f'Forward reference must be an expression -- got {arg!r}')
    try:
        return eval(code, globals, locals)
    except Exception:
        if not is_forwardref:
            raise
    try:
        named = _Named()
        noted = _with_unknown(lambda: eval(code, globals, locals), locals, named)
    except Exception:
        return ref
    return _with_references(noted, named.reference(owner, ref.__forward_is_class__, globals, ref.__cell__))
`,
};
