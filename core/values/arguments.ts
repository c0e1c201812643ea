/**
 * Calling a builtin: its arguments are bound to the signature of its row, with the error texts of CPython's several binders
 * (`Row.style`).
 */
import { BAIL, PyTuple } from './objects.ts';
import type { Arg, Out, PyValue } from './objects.ts';
import { FROZENSET, LIST, PyClass, SET, TUPLE } from './classes.ts';
import { PyDict } from './dict.ts';
import type { Machine } from './machine.ts';
import { shownModule } from './rows.ts';
import type { FunctionRow, PyBuiltin, Row, Style } from './rows.ts';
import type { Signature } from './signature.ts';
import { similarName } from './similar.ts';
import { mkstr } from './text.ts';
import { typeName, typeOf } from './typeof.ts';

/**
 * Calls the native part of a builtin with positional and keyword arguments (the last `names.length` of args are keyword
 * arguments). Answers BAIL when the call goes on in `python:` with the same arguments.
 */
export function callBuiltin(m: Machine, f: PyBuiltin, args: readonly PyValue[], names: readonly string[] | null): Out {
  if (f.row.style === 'def' && !binds(f.sig, args.length, names ?? [])) return BAIL;
  const bound = bindArguments(m, f, args, names);
  if (bound === undefined) return undefined;
  if (f.row.runN !== undefined) {
    if (f.sig.self) return (f.row as Row<PyValue>).runN!(m, bound[0] as PyValue, bound.slice(1));
    if (f.kind === 'static') return (f.row as Row<PyValue>).runN!(m, null, bound);
    return (f.row as FunctionRow).runN!(m, bound);
  }
  if (!f.native) return BAIL;
  if (f.kind === 'static') return f.fn(m, null, bound[0], bound[1], bound[2], bound[3]);
  return f.fn(m, bound[0], bound[1], bound[2], bound[3], bound[4]);
}

/** Whether `n` arguments, the last of which have names, fill the signature. */
function binds(sig: Signature, n: number, names: readonly string[]): boolean {
  const given = n - names.length;
  if (given > sig.positional && sig.varargs < 0) return false;
  const fits = names.every((name) => {
    const at = sig.keyword(name);
    return at < 0 ? sig.varkw >= 0 : at >= given;
  });
  return fits && sig.params.every((p, i) => !p.required || i < given || names.includes(p.name));
}

/** The same for positional arguments alone; skips binding where the signature has nothing to bind. */
export function callPositional(m: Machine, f: PyBuiltin, args: readonly PyValue[]): Out {
  const n = args.length;
  const direct = f.fits(n);
  const before = direct ? -1 : f.before(n);
  if (!direct && before !== 0 && before !== 1) return callBuiltin(m, f, args, null);
  if (f.accepts !== null && !f.accepts(args[0]!)) return wrongSelf(m, f, args[0]!);
  if (f.kind === 'new' ? !checkClass(m, f, args[0]) : f.kind === 'classmethod' && !checkReceiver(m, f, args[0]))
    return undefined;
  const { fill } = f;
  if (!direct) {
    const rest = new PyTuple(TUPLE, args.slice(before));
    return before === 0
      ? f.fn(m, rest, fill[1], fill[2], fill[3], fill[4])
      : f.fn(m, args[0], rest, fill[2], fill[3], fill[4]);
  }
  return f.fn(
    m,
    n > 0 ? args[0] : fill[0],
    n > 1 ? args[1] : fill[1],
    n > 2 ? args[2] : fill[2],
    n > 3 ? args[3] : fill[3],
    n > 4 ? args[4] : fill[4],
  );
}

/** The same for a method with one argument. */
export function callWith(m: Machine, f: PyBuiltin, self: PyValue, x: PyValue): Out {
  if (f.kind !== 'method' || !f.fits(2) || !f.accepts!(self)) return callPositional(m, f, [self, x]);
  const { fill } = f;
  return f.fn(m, self, x, fill[2], fill[3], fill[4]);
}

/** The first argument of `__new__` is a class below its owner. */
function checkClass(m: Machine, f: PyBuiltin, cls: Arg): boolean {
  const owner = f.owner!;
  if (cls === owner) return true;
  if (cls instanceof PyClass && cls.isSubclass(owner)) {
    if (cls.builtinBase.lookup('__new__') === f || owner.mro.length === 1) return true;
    m.raise('TypeError', mkstr(`${owner.name}.__new__(${cls.name}) is not safe, use ${cls.maker.name}.__new__()`));
    return false;
  }
  const text =
    cls === undefined
      ? '(): not enough arguments'
      : cls instanceof PyClass
        ? `(${cls.name}): ${cls.name} is not a subtype of ${owner.name}`
        : `(X): X is not a type object (${typeName(cls)})`;
  m.raise('TypeError', mkstr(`${owner.name}.__new__${text}`));
  return false;
}

/**
 * Whether a constructor leaves the keyword arguments, of which it takes none, to its counterpart: `__new__` does, and list's
 * `__init__`, where a class has the other of the two from the program.
 */
export function leavesKeywords(f: PyBuiltin, first: Arg): boolean {
  if (f.kind !== 'new' && (f.owner !== LIST || f.name !== '__init__')) return false;
  if (first === undefined || f.sig.varkw >= 0 || takesKeywords(f.sig)) return false;
  const other = f.kind === 'new' ? '__init__' : '__new__';
  const cls = f.kind === 'new' ? first : typeOf(first);
  return cls instanceof PyClass && cls.lookup(other) !== f.owner!.lookup(other);
}

/** What a class method of a built-in type is called on is a class below its owner. */
export function checkReceiver(m: Machine, f: PyBuiltin, cls: Arg): boolean {
  const owner = f.owner!.name;
  if (cls instanceof PyClass && cls.isSubclass(f.owner!)) return true;
  const text =
    cls === undefined
      ? `of '${owner}' object needs an argument`
      : cls instanceof PyClass
        ? `requires a subtype of '${owner}' but received '${cls.name}'`
        : `for type '${owner}' needs a type, not a '${typeName(cls)}' as arg 2`;
  m.raise('TypeError', mkstr(`descriptor '${f.name}' ${text}`));
  return false;
}

function wrongSelf(m: Machine, f: PyBuiltin, self: PyValue): undefined {
  const owner = f.owner!.name;
  return m.raise(
    'TypeError',
    f.isSlot
      ? `descriptor '${f.name}' requires a '${owner}' object but received a '${typeName(self)}'`
      : `descriptor '${f.name}' for '${owner}' objects doesn't apply to a '${typeName(self)}' object`,
  );
}

/**
 * Binds arguments to the signature: an array with one value for each parameter (a PyTuple for *args, a PyDict for
 * **kwargs, undefined for a default of `...`), or undefined with a TypeError pending.
 */
export function bindArguments(
  m: Machine,
  f: PyBuiltin,
  args: readonly PyValue[],
  names: readonly string[] | null,
): Arg[] | undefined {
  const sig = f.sig;
  const npos = args.length - (names === null ? 0 : names.length);
  const first = npos === 0 ? undefined : args[0];
  const nkw = leavesKeywords(f, first) ? 0 : args.length - npos;
  if (f.kind === 'new' ? !checkClass(m, f, first) : f.kind === 'classmethod' && !checkReceiver(m, f, first))
    return undefined;
  if (f.accepts !== null) {
    if (npos === 0) {
      const owner = f.owner!;
      return m.raise(
        'TypeError',
        f.isSlot
          ? `descriptor '${f.name}' of '${owner.name}' object needs an argument`
          : `unbound method ${owner.qualname}.${f.name}() needs an argument`,
      );
    }
    if (!f.accepts(args[0]!)) return wrongSelf(m, f, args[0]!);
  }
  const params = sig.params;
  // CPython looks for keywords where none is taken before it counts, and counts all arguments before it looks at each;
  // `sorted` counts those by position alone, and hands the others on.
  if (nkw > 0 && sig.varkw < 0) {
    if (!takesKeywords(sig)) return unexpected(m, f, sig, names![0]!, nkw, first);
    const own = sig.self ? 1 : 0;
    if (sig.varargs < 0 && npos > own && args.length > params.length && f.style !== 'pos')
      return m.raise(
        'TypeError',
        `${callee(f)} takes at most ${plural(params.length - own, 'argument')} (${args.length - own} given)`,
      );
  }
  const out: Arg[] = [];
  for (let i = 0; i < params.length; i++) out.push(undefined);
  const given = Math.min(npos, sig.positional);
  for (let i = 0; i < given; i++) out[i] = args[i];
  if (npos > sig.positional) {
    if (sig.varargs < 0) return tooMany(m, f, sig, npos, nkw, args[0]);
    out[sig.varargs] = new PyTuple(TUPLE, args.slice(sig.positional, npos));
  } else if (sig.varargs >= 0) out[sig.varargs] = new PyTuple(TUPLE, []);
  let kwargs: PyDict | null = null;
  if (sig.varkw >= 0) {
    kwargs = new PyDict();
    out[sig.varkw] = kwargs;
  }
  for (let i = 0; i < nkw; i++) {
    const name = names![i]!;
    const at = sig.keyword(name);
    if (at < 0) {
      if (kwargs === null) {
        // CPython's binder looks for missing arguments first, where keywords are allowed at all.
        const gap = params.findIndex(
          (p, k) =>
            k >= npos &&
            p.required &&
            (p.kind === 'plain'
              ? !names!.includes(p.name)
              : p.kind === 'posonly' && params.some((q) => q.kind === 'plain' || q.kind === 'kwonly')),
        );
        if (gap >= 0) return missing(m, f, sig, npos, gap, first);
        const twice = names!.find((other) => sig.keyword(other) >= 0 && sig.keyword(other) < given);
        return twice === undefined ? unexpected(m, f, sig, name, nkw, args[0]) : givenTwice(m, f, twice);
      }
      kwargs.setStr(name, args[npos + i]!);
    } else if (out[at] !== undefined) {
      return givenTwice(m, f, name);
    } else out[at] = args[npos + i];
  }
  for (let i = 0; i < params.length; i++) {
    if (out[i] !== undefined) continue;
    const p = params[i]!;
    if (p.kind === 'varargs' || p.kind === 'varkw') continue;
    if (p.required) return missing(m, f, sig, npos, i, first);
    out[i] = p.value;
  }
  return out;
}

function givenTwice(m: Machine, f: PyBuiltin, name: string): undefined {
  const position = f.sig.keyword(name) + (f.sig.self ? 0 : 1);
  return m.raise('TypeError', `argument for ${callee(f)} given by name ('${name}') and position (${position})`);
}

function takesKeywords(sig: Signature): boolean {
  return sig.params.some((p) => p.kind === 'plain' || p.kind === 'kwonly');
}

/** The name that argument errors of most styles use: `list.append`, `math.sin`, `len`. */
function qualified(f: PyBuiltin, self: Arg): string {
  if (f.owner === null) return f.module === null || f.module === 'builtins' ? f.name : `${shownModule(f)}.${f.name}`;
  if (f.kind === 'new') return f.name;
  return `${f.kind === 'classmethod' && self instanceof PyClass ? self.qualname : f.owner.qualname}.${f.name}`;
}

/** How a constructor names itself: by its type. */
function ownName(f: PyBuiltin): string {
  if (f.row.called !== undefined) return f.row.called;
  return f.owner !== null && (f.kind === 'new' || f.name === '__init__') ? f.owner.qualname : f.name;
}

/** Sets name themselves by the class that is called or that an instance has. */
function nameOfSet(f: PyBuiltin, self: Arg): string | undefined {
  if (f.owner !== SET && f.owner !== FROZENSET) return undefined;
  return self instanceof PyClass ? self.name : typeOf(self!).name;
}

/** What its binder calls it. */
function callee(f: PyBuiltin): string {
  return f.style === 'parse' ? 'function' : `${ownName(f)}()`;
}

function plural(n: number, word: string): string {
  return `${n} ${word}${n === 1 ? '' : 's'}`;
}

function style(f: PyBuiltin): Exclude<Style, 'def'> {
  if (f.style !== undefined && f.style !== 'def') return f.style;
  if (f.kind === 'new' || f.name === '__init__') return 'type';
  const { params, self, positional, min } = f.sig;
  const own = self ? 1 : 0;
  if (params.length === own) return 'none';
  if (!params.every((p) => p.kind === 'posonly')) return 'clinic';
  return positional - own === 1 && min - own === 1 ? 'one' : 'pos';
}

function expected(min: number, max: number, given: number): string {
  const wanted = min === max ? plural(max, 'argument') : `${min} or ${plural(max, 'argument')}`;
  return `expected ${wanted}, got ${given}`;
}

/** How many arguments a function without a name in its format takes. */
function counted(sig: Signature, min: number, max: number): string {
  return max === 0
    ? 'no arguments'
    : `${min === max && !takesKeywords(sig) ? 'exactly' : 'at most'} ${plural(max, 'argument')}`;
}

function tooMany(m: Machine, f: PyBuiltin, sig: Signature, npos: number, nkw: number, self: Arg): undefined {
  const own = sig.self ? 1 : 0;
  const max = sig.positional - own;
  const min = sig.min - own;
  const given = npos - own;
  const how = style(f);
  // The function that only calls of the class itself take has another way to say it.
  const derived = f.kind === 'new' && self !== f.owner && sig.params.some((p) => p.kind === 'plain');
  switch (how === 'type' && derived ? 'clinic' : how) {
    case 'slot':
      return m.raise('TypeError', expected(min, max, given));
    case 'none':
      return m.raise('TypeError', `${qualified(f, self)}() takes no arguments (${given} given)`);
    case 'one':
      return m.raise('TypeError', `${qualified(f, self)}() takes exactly one argument (${given} given)`);
    case 'pos':
      return m.raise(
        'TypeError',
        `${f.row.called ?? f.name} expected ${min === max ? '' : 'at most '}${plural(max, 'argument')}, got ${given}`,
      );
    case 'type':
      return m.raise(
        'TypeError',
        max === 0 && nkw === 0
          ? `${ownName(f)}() takes no arguments`
          : `${nameOfSet(f, self) ?? ownName(f)} expected ${min === max ? '' : 'at most '}${plural(max, 'argument')}, got ${given}`,
      );
    case 'parse':
      return m.raise('TypeError', `function takes ${counted(sig, min, max)} (${given + nkw} given)`);
    case 'clinic':
      if (sig.params.length - own > max && given + nkw > sig.params.length - own) {
        return m.raise(
          'TypeError',
          `${ownName(f)}() takes at most ${plural(sig.params.length - own, 'argument')} (${given + nkw} given)`,
        );
      }
      if (max === 0) return m.raise('TypeError', `${ownName(f)}() takes no positional arguments`);
      return m.raise(
        'TypeError',
        sig.params.some((p) => p.kind === 'kwonly')
          ? `${ownName(f)}() takes ${min === max ? 'exactly' : 'at most'} ${plural(max, 'positional argument')} (${given} given)`
          : `${ownName(f)}() takes at most ${plural(max, 'argument')} (${given + nkw} given)`,
      );
  }
}

function missing(m: Machine, f: PyBuiltin, sig: Signature, npos: number, at: number, self: Arg): undefined {
  const own = sig.self ? 1 : 0;
  const max = sig.positional - own;
  const min = sig.min - own;
  const given = npos - own;
  const p = sig.params[at]!;
  switch (style(f)) {
    case 'slot':
      return m.raise('TypeError', expected(min, max, given));
    case 'one':
      return m.raise('TypeError', `${qualified(f, self)}() takes exactly one argument (${given} given)`);
    case 'parse':
      if (p.kind === 'posonly') {
        const wanted = given < min && min < max ? `at least ${plural(min, 'argument')}` : counted(sig, min, max);
        return m.raise('TypeError', `function takes ${wanted} (${given} given)`);
      }
      break;
    case 'type':
    case 'pos':
      if (p.kind !== 'kwonly') {
        return m.raise(
          'TypeError',
          `${ownName(f)} expected ${min === max && sig.varargs < 0 ? '' : 'at least '}${plural(min, 'argument')}, got ${given}`,
        );
      }
      break;
  }
  if (p.kind === 'posonly') {
    const least = sig.params.filter((q) => q.kind === 'posonly' && q.required).length - own;
    return m.raise(
      'TypeError',
      `${ownName(f)}() takes ${least < max || sig.varargs >= 0 ? 'at least' : 'exactly'} ${plural(least, 'positional argument')} (${given} given)`,
    );
  }
  return p.kind === 'kwonly'
    ? m.raise('TypeError', `${callee(f)} missing required keyword argument '${p.name}'`)
    : m.raise('TypeError', `${callee(f)} missing required argument '${p.name}' (pos ${at + 1 - own})`);
}

function unexpected(m: Machine, f: PyBuiltin, sig: Signature, name: string, nkw: number, self: Arg): undefined {
  const named = takesKeywords(sig);
  if (!named && f.isSlot && f.name !== '__init__' && f.row.called === undefined)
    return m.raise('TypeError', `wrapper ${f.name}() takes no keyword arguments`);
  if (!named) {
    return m.raise(
      'TypeError',
      `${f.kind === 'new' || f.name === '__init__' || f.row.called !== undefined || f.style === 'parse' ? ownName(f).replace(/\(\)$/, '') : qualified(f, self)}() takes no keyword arguments`,
    );
  }
  if (f.row.strange !== undefined) return m.raise('TypeError', f.row.strange);
  const lent = 'keywordsOf' in f.row ? f.row.keywordsOf : undefined;
  // What is lent keywords, `sorted`, has looked at its items before.
  if (
    lent !== undefined &&
    self !== undefined &&
    !['__iter__', '__getitem__'].some((name) => typeOf(self).lookup(name))
  )
    return m.raise('TypeError', `'${typeName(self)}' object is not iterable`);
  const called = lent === undefined ? callee(f) : `${lent}()`;
  const all = sig.params.filter((p) => p.kind !== 'varargs' && p.kind !== 'varkw').length;
  const max = lent === undefined ? all - (sig.self ? 1 : 0) : sig.params.length - sig.positional;
  if (nkw > max && (sig.varargs < 0 || f.kind === 'new'))
    return m.raise('TypeError', `${called} takes at most ${plural(max, 'keyword argument')} (${nkw} given)`);
  const names = sig.params.filter((p) => p.kind === 'plain' || p.kind === 'kwonly').map((p) => p.name);
  const meant = similarName(name, names);
  const hint = meant === null ? '' : `. Did you mean '${meant}'?`;
  return m.raise(
    'TypeError',
    mkstr(`${f.style === 'parse' ? 'this function' : called} got an unexpected keyword argument '${name}'${hint}`),
  );
}
