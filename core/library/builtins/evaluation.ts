/**
 * Builtins that compile and run source text, and what the class statement calls: compile, eval, exec, globals,
 * locals, __build_class__.
 *
 * What compile() returns is opaque (security rule E07): source and mode, compiled when it is run.
 */
import {
  DICT,
  PyClass,
  PyDict,
  PyFunc,
  PyInst,
  BAIL,
  bufferOf,
  PyModule,
  PyNative,
  PyStr,
  PyTuple,
  TUPLE,
  address,
  bare,
  becomeNamespace,
  builtinClass,
  builtinFunction,
  defineType,
  intrinsic,
  isMapping,
  kind,
  makeNamespace,
  mkstr,
  argumentName, typeName,
  tellWarnings,
  strOf,
  typeOf,
  utf16,
  warningRows,
} from '../../values/mod.ts';
import type { Machine, PyBuiltin, PyValue, Str } from '../../values/mod.ts';
import { decodeSource, nullBytes } from './sourcebytes.ts';

const CODE: PyClass = builtinClass('code');

/** What compile() gives. Of objects of `ast` it keeps what they were compiled to: for a namespace, and for any mapping. */
class CodeObject extends PyNative {
  readonly source: Str;
  readonly fileName: string;
  readonly mode: string;
  readonly flags: number;
  readonly direct: PyFunc | null;
  readonly byName: PyFunc | null;
  constructor(source: Str, fileName: string, mode: string, flags: number, direct: PyFunc | null = null, byName: PyFunc | null = null) {
    super();
    this.source = source;
    this.fileName = fileName;
    this.mode = mode;
    this.flags = flags;
    this.direct = direct;
    this.byName = byName;
  }
  get cls(): PyClass {
    return CODE;
  }
}
kind('code_object', CodeObject, () => new CodeObject('', '', 'exec', 0), {
  source: 'value',
  fileName: 'text',
  mode: 'text',
  flags: 'count',
  direct: [PyFunc, null],
  byName: [PyFunc, null],
});

defineType(CODE, (v): v is CodeObject => v instanceof CodeObject, () => ({
  'co_filename: str': { doc: 'The name of the file.', run: (_m, self) => mkstr(self.fileName) },
  'co_name: str': { doc: 'The name: that of a module.', run: () => '<module>' },
  '__repr__(self, /) -> str': {
    doc: 'Return repr(self).',
    run: (m, self) => mkstr(`<code object <module> at ${address(m, self)}, file "${self.fileName}", line 1>`),
  },
}));

const MODES = ['exec', 'eval', 'single'] as const;

/** Source given as a value: its text; undefined with an exception pending. */
export function sourceText(m: Machine, v: PyValue, name: string, arg: string, file = '<string>'): Str | undefined {
  const given = bare(v);
  const bytes = bufferOf(given);
  let text: Str;
  if (typeof given === 'string' || given instanceof PyStr) text = given;
  else if (bytes !== null) {
    const decoded = decodeSource(m, bytes, file);
    if (decoded === undefined) return undefined;
    text = decoded;
  } else return m.raise('TypeError', `${name}() ${arg} must be a string, bytes or ${name === 'compile' ? 'AST' : 'code'} object`);
  return utf16(text).includes('\0') ? nullBytes(m) : text;
}

const compile = (): PyBuiltin => builtinFunction(
  'builtins',
  'compile(source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, _feature_version=-1)',
  {
    doc: `Compile source into a code object that can be executed by exec() or eval().

>>> eval(compile('1 + 1', 'sum.py', 'eval'))
2`,
    style: 'clinic',
    runN(m, args) {
      const [source, file, how, flags, , optimize] = args as PyValue[];
      const name = bare(file!);
      if (typeof name !== 'string' && !(name instanceof PyStr)) return BAIL;
      const asked = askedOf(m, name, how!, flags!, optimize!);
      if (asked === undefined) return undefined;
      const known = MODES.find((k) => k === asked.mode);
      if (asked.nodes || isNode(m, source!) || known === undefined) return BAIL;
      const text = sourceText(m, source!, 'compile', 'arg 1', utf16(name));
      if (text === undefined) return undefined;
      // Errors are told now, although the code is made when it runs.
      const code = m.compile(text, utf16(name), known, { ...optionsOf(asked.kept), byName: false });
      if (code === undefined) return undefined;
      if (tellWarnings(m, code.unit) !== null) return BAIL;
      return new CodeObject(text, utf16(name), known, asked.kept);
    },
    python: `
def compile(source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, _feature_version=-1):
    if not isinstance(filename, str):
        import os
        return compile(source, os.fsdecode(filename), mode, flags, dont_inherit, optimize, _feature_version=_feature_version)
    told = $compile_warned(source, filename, mode, flags, optimize)
    if told is not None:
        import warnings
        warnings._compiled(told[1], filename)
        return told[0]
    import ast
    return ast._compile(source, filename, mode, flags, optimize, _feature_version)
`,
  },
);

intrinsic('compile_warned', 1, (m, source, file, how, flags, optimize) => {
  const name = bare(file!) as Str;
  const asked = askedOf(m, name, how!, flags!, optimize!);
  if (asked === undefined) return undefined;
  const known = MODES.find((k) => k === asked.mode);
  if (asked.nodes || isNode(m, source!) || known === undefined) return null;
  const text = sourceText(m, source!, 'compile', 'arg 1', utf16(name));
  if (text === undefined) return undefined;
  const code = m.compile(text, utf16(name), known, { ...optionsOf(asked.kept), byName: false });
  if (code === undefined) return undefined;
  return new PyTuple(TUPLE, [new CodeObject(text, utf16(name), known, asked.kept), warningRows(code.unit)]);
});

/** What compile() is asked for: whether a tree, and the flags that a code object keeps. Undefined with an exception pending. */
function askedOf(
  m: Machine,
  name: Str,
  how: PyValue,
  flagsGiven: PyValue,
  optimizeGiven: PyValue,
): { mode: string; nodes: boolean; kept: number } | undefined {
  if (utf16(name).includes('\0')) return m.raise('ValueError', 'embedded null character');
  const text = strOf(how);
  if (text === undefined) return m.raise('TypeError', `compile() argument 'mode' must be str, not ${argumentName(how)}`);
  const mode = utf16(text);
  if (mode.includes('\0')) return m.raise('ValueError', 'embedded null character');
  const flags = smallInt(m, flagsGiven);
  if (flags === undefined) return undefined;
  const optimize = smallInt(m, optimizeGiven);
  if (optimize === undefined) return undefined;
  if ((flags & ~KNOWN_FLAGS) !== 0) return m.raise('ValueError', 'compile(): unrecognised flags');
  if (optimize < -1 || optimize > 2) return m.raise('ValueError', 'compile(): invalid optimize value');
  return { mode, nodes: (flags & ONLY_AST) !== 0, kept: keptFlags(flags, optimize) };
}

/** An int of 32 bits; undefined with an exception pending. */
function smallInt(m: Machine, given: PyValue): number | undefined {
  const n = typeof given === 'boolean' ? Number(given) : bare(given);
  if (typeof n !== 'number' && typeof n !== 'bigint')
    return m.raise('TypeError', `'${typeName(given)}' object cannot be interpreted as an integer`);
  if (n > 0x7fffffff || n < -0x80000000) return m.raise('OverflowError', 'Python int too large to convert to C int');
  return Number(n);
}

/** Flags of ast: PyCF_ONLY_AST, and those that ask for other trees; and those of __future__. */
const ONLY_AST = 0x400;
/** CO_FUTURE_ANNOTATIONS */
const ANNOTATIONS = 0x1000000;
const KNOWN_FLAGS = ONLY_AST | 0x1000 | 0x8000 | 0x200 | 0x1fe0000 | 0x10;

/** What a code object keeps of its flags: whether annotations are texts; and in the lowest bits, how much is left out. */
function keptFlags(flags: number, optimize: number): number {
  return (flags & ANNOTATIONS) | Math.max(optimize, 0);
}

function optionsOf(kept: number): { annotations: boolean; optimize: boolean; docstrings: boolean } {
  const level = kept & 3;
  return { annotations: (kept & ANNOTATIONS) !== 0, optimize: level > 0, docstrings: level < 2 };
}

/** Whether a value is an object of ast. */
function isNode(m: Machine, v: PyValue): boolean {
  if (!(v instanceof PyInst)) return false;
  const module = m.modules.getStr('ast');
  const base = module instanceof PyModule ? module.dict.getStr('AST') : undefined;
  return base instanceof PyClass && typeOf(v).isSubclass(base);
}

/**
 * The code of an object of ast, whose classes are in `classes`, and the warnings that are to be told, or None; undefined with
 * an exception pending. `optimize` as of compile().
 */
export function compileNodes(
  m: Machine,
  object: PyValue,
  fileName: string,
  mode: 'exec' | 'eval' | 'single',
  classes: PyDict,
  optimize: number,
): PyValue | undefined {
  const ns = namespaceOf(m, new PyDict());
  const kept = keptFlags(0, optimize);
  const options = { classes, ...optionsOf(kept) };
  const direct = m.compileNodes(object, fileName, mode, { ...options, byName: false });
  if (direct === undefined) return undefined;
  const byName = m.compileNodes(object, fileName, mode, { ...options, byName: true });
  if (byName === undefined) return undefined;
  const code = new CodeObject('', fileName, mode, kept, m.bind(direct, ns, null), m.bind(byName, ns, null));
  return new PyTuple(TUPLE, [code, tellWarnings(m, direct.unit)]);
}

/** The namespaces that exec and eval run in; undefined with an exception pending. */
function spaces(
  m: Machine,
  name: string,
  globals: PyValue,
  locals: PyValue,
): { globals: PyDict; locals: PyValue | null } | undefined {
  if (globals === null) {
    const own = m.globals();
    const found = locals === null ? m.locals() : locals;
    if (!isMapping(found))
      return noMapping(m, name, found);
    return { globals: own, locals: found === own ? null : found };
  }
  // eval() looks at the locals first.
  if (name === 'eval' && locals !== null && !isMapping(locals)) return noMapping(m, name, locals);
  if (!(globals instanceof PyDict)) {
    const text =
      name === 'exec'
        ? `exec() globals must be a dict, not ${typeName(globals)}`
        : isMapping(globals)
          ? 'globals must be a real dict; try eval(expr, {}, mapping)'
          : 'globals must be a dict';
    return m.raise('TypeError', text);
  }
  if (locals !== null && !isMapping(locals))
    return noMapping(m, name, locals);
  const one = locals === null || locals === globals;
  return { globals, locals: !one ? locals : looksUpItself(globals) ? globals : null };
}

/** Whether the class of a dict has its own way to find or set items, which code that runs in it then uses for its names. */
function looksUpItself(d: PyDict): boolean {
  const cls = typeOf(d);
  if (cls.lookup('__missing__') !== undefined) return true;
  return ['__getitem__', '__setitem__', '__delitem__'].some((name) => cls.lookup(name) !== DICT.lookup(name));
}

function noMapping(m: Machine, name: string, v: PyValue): undefined {
  const more = name === 'exec' ? ` or None, not ${typeName(v)}` : '';
  return m.raise('TypeError', `locals must be a mapping${more}`);
}

/** Gives a dict the form of a namespace: its own `__builtins__` if it has some, a copy of ours otherwise. */
function namespaceOf(m: Machine, globals: PyDict): ReturnType<Machine['namespace']> {
  if (globals.of !== null) return globals.of;
  const given = globals.getStr('__builtins__');
  if (given instanceof PyDict) return becomeNamespace(globals, becomeNamespace(given, null));
  if (given instanceof PyModule) return becomeNamespace(globals, becomeNamespace(given.dict, null));
  if (given !== undefined) return becomeNamespace(globals, makeNamespace(null));
  const ns = m.namespace(globals);
  if (ns.builtins !== null) globals.setStr('__builtins__', ns.builtins.dict.copy());
  return ns;
}

/** (function, mapping or None, warnings to tell or None): what exec and eval run. */
function prepare(
  m: Machine,
  name: 'exec' | 'eval',
  source: PyValue,
  globals: PyValue,
  locals: PyValue,
): PyValue | undefined {
  const where = spaces(m, name, globals, locals);
  if (where === undefined) return undefined;
  let text: Str;
  let told: PyValue = null;
  let file = '<string>';
  let mode: string = name;
  let flags = 0;
  if (source instanceof CodeObject) {
    const given = where.locals === null ? source.direct : source.byName;
    if (given !== null) {
      return new PyTuple(TUPLE, [m.bind(given.code.code, namespaceOf(m, where.globals), where.locals), where.locals, null]);
    }
    text = source.source;
    file = source.fileName;
    mode = source.mode;
    flags = source.flags;
  } else {
    const given = sourceText(m, source, name, 'arg 1');
    if (given === undefined) return undefined;
    text = name === 'eval' && /^[ \t]/.test(utf16(given)) ? mkstr(utf16(given).replace(/^[ \t]+/, '')) : given;
  }
  const code = m.compile(text, file, mode as 'exec', { ...optionsOf(flags), byName: where.locals !== null });
  if (code === undefined) return undefined;
  if (!(source instanceof CodeObject)) told = tellWarnings(m, code.unit);
  const ns = namespaceOf(m, where.globals);
  return new PyTuple(TUPLE, [m.bind(code, ns, where.locals), where.locals, told]);
}

intrinsic('exec_prepare', 1, (m, source, globals, locals) => prepare(m, 'exec', source, globals, locals));
intrinsic('eval_prepare', 1, (m, source, globals, locals) => prepare(m, 'eval', source, globals, locals));

const exec = (): PyBuiltin => builtinFunction(
  'builtins',
  'exec(source, /, globals=None, locals=None, *, closure=None) -> None',
  {
    doc: `Execute the given source in the context of globals and locals.

>>> space = {}
>>> exec('x = 1 + 1', space)
>>> space['x']
2`,
    style: 'clinic',
    python: `
def exec(source, /, globals=None, locals=None, *, closure=None):
    if closure is not None:
        raise TypeError('closure can only be used when source is a code object')
    function, mapping, told = $exec_prepare(source, globals, locals)
    if told is not None:
        import warnings
        warnings._compiled(told, '<string>')
    $run_body(function, mapping)
`,
  },
);

const evalFunction = (): PyBuiltin => builtinFunction('builtins', 'eval(source, /, globals=None, locals=None)', {
  doc: `Evaluate the given source in the context of globals and locals.

>>> eval('x + 1', {'x': 1})
2`,
  style: 'clinic',
  python: `
def eval(source, /, globals=None, locals=None):
    function, mapping, told = $eval_prepare(source, globals, locals)
    if told is not None:
        import warnings
        warnings._compiled(told, '<string>')
    return $run_body(function, mapping)
`,
});

const globals = (): PyBuiltin => builtinFunction('builtins', 'globals() -> dict[str, Any]', {
  doc: `Return the dictionary containing the current scope's global variables.

>>> x = 1
>>> globals()['x']
1`,
  run: (m) => m.ownGlobals(),
});

const locals = (): PyBuiltin => builtinFunction('builtins', 'locals() -> dict[str, Any]', {
  doc: `Return a dictionary containing the current scope's local variables.

>>> def f(a):
...     b = 2
...     return locals()
>>> f(1)
{'a': 1, 'b': 2}`,
  run: (m) => m.locals(),
});

const buildClass = (): PyBuiltin => builtinFunction('builtins', '__build_class__(*args, **kwds)', {
  doc: 'Internal helper function used by the class statement. What a program gives it is no body of a class: it binds no names.',
  python: `
def __build_class__(*args, **kwds):
    if len(args) < 2:
        raise TypeError('__build_class__: not enough arguments')
    func, name, *bases = args
    if type(func) is not type(lambda: 0):
        raise TypeError('__build_class__: func must be a function')
    if not isinstance(name, str):
        raise TypeError('__build_class__: name is not a string')
    from types import new_class
    func()
    return new_class(name, tuple(bases), kwds, lambda ns: ns.__setitem__('__module__', func.__module__))
`,
});

export const evaluation = (): PyBuiltin[] => [buildClass(), compile(), evalFunction(), exec(), globals(), locals()];
