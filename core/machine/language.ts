/**
 * Intrinsics behind the language's own instructions (library/language/): who is asked for an operator, look-ups on a
 * type, and error texts that name types and callees.
 */
import {
  COROUTINE,
  OBJECT,
  PyBound,
  PyBuiltin,
  isBuiltinMethod,
  PyCell,
  PyClass,
  PyConst,
  PyDict,
  PyFunc,
  PyGen,
  PyModule,
  PyClassMethod,
  PyStatic,
  PyStr,
  PyTuple,
  Raise,
  TUPLE,
  argumentName,
  bare,
  fullName,
  messageType,
  intrinsic,
  mkstr,
  moduleOf,
  isIterable,
  isIterableCoroutine,
  saysIter,
  shownModule,
  typeName,
  typeOf,
  utf16,
  builtinName,
} from '../values/mod.ts';
import type { Arg, PyValue } from '../values/mod.ts';
import type { BinaryOp } from '../code/mod.ts';
import { isNative } from './native.ts';
import { iterableOf, runsInModule } from './code.ts';
import { generatorKind } from './generators.ts';
import { givenBuiltin, hasGivenBuiltins, nameError } from './names.ts';
import { OPERATORS, binaryCandidates, candidatesAfterCall, inplaceCandidates, compareCandidates } from './candidates.ts';
import { compareDefault } from './comparison.ts';
import { mustRepeat, unsupported } from './operators.ts';
import type { Candidate, RichOp } from './candidates.ts';
import { makeException, raiseExc } from './pending.ts';

/** (method, its object, other operand) of each. */
function pairs(list: readonly Candidate[]): PyTuple {
  return new PyTuple(
    TUPLE,
    list.map((c) => new PyTuple(TUPLE, [c.func, c.self, c.other])),
  );
}

function operatorOf(symbol: PyValue): (typeof OPERATORS)[BinaryOp] {
  return OPERATORS[symbol as BinaryOp];
}

const MISSING: PyConst = new PyConst('missing');

intrinsic('check_builder', 1, (_m, body) => {
  const { code } = body as PyFunc;
  return hasGivenBuiltins(code) ? givenBuiltin(code, '__build_class__', 'NameError') : null;
});
intrinsic('missing', 1, () => MISSING);
intrinsic('binary_rest', 1, (_m, a, b, op, inplace) => {
  const candidates = inplace === true ? inplaceCandidates : binaryCandidates;
  const rest = candidatesAfterCall(candidates(operatorOf(op!), a!, b!));
  const next = rest[0];
  if (op === '*' && next !== undefined && isBuiltinMethod(next.func)) mustRepeat(next.func, next.other);
  return pairs(rest);
});
intrinsic('binary_error', 1, (_m, a, b, op, inplace) => {
  return unsupported(`${op as string}${inplace === true ? '=' : ''}`, a!, b!);
});
intrinsic('compare_candidates', 1, (_m, a, b, op) => pairs(compareCandidates(op as RichOp, a!, b!)));
intrinsic('compare_rest', 1, (_m, a, b, op) => pairs(candidatesAfterCall(compareCandidates(op as RichOp, a!, b!))));
intrinsic('compare_default', 1, (_m, a, b, op) => compareDefault(op as RichOp, a!, b!));

intrinsic('message_type', 1, (_m, v) => messageType(v!));
intrinsic('type_name', 1, (_m, v) => typeName(v!));
intrinsic('argument_name', 1, (_m, v) => argumentName(v!));
/** A class attribute along the mro, unbound, without any descriptor; $missing() if there is none. */
intrinsic('class_lookup', 1, (_m, cls, name) => {
  const v = (cls as PyClass).lookup(utf16(name as string));
  return v === undefined ? MISSING : v;
});
intrinsic('instance_of', 1, (_m, v, cls) => typeOf(v!).isSubclass(cls as PyClass));
/** Whether what `__new__` of a class answered needs no `__init__`. */
intrinsic('is_made', 1, (_m, v, cls) => {
  const own = typeOf(v!);
  if (!own.isSubclass(cls as PyClass)) return true;
  const init = own.lookup('__init__');
  return init instanceof PyBuiltin && init.owner === OBJECT;
});
intrinsic('is_tuple', 1, (_m, v) => v instanceof PyTuple);
intrinsic('is_generator', 1, (_m, v) => v instanceof PyGen);
intrinsic('is_coroutine', 1, (_m, v) => v instanceof PyGen && v.cls === COROUTINE);
intrinsic('is_iterable_coroutine', 1, (_m, v) => isIterableCoroutine(v!));
/** Marks a generator function (types.coroutine); whether its calls can be awaited then. */
intrinsic('mark_coroutine', 1, (_m, f) => {
  if (!(f instanceof PyFunc)) return false;
  const { code } = f.code;
  if (code.coroutine !== code.generator) {
    if (code.generator && runsInModule(code)) f.code = iterableOf(f.code);
    return true;
  }
  return false;
});
intrinsic('generator_kind', 1, (_m, v) => generatorKind(v as PyGen));

/** The `__new__` of a class, as a function to call with the class first. */
intrinsic('bind_new', 1, (_m, cls) => {
  const f = (cls as PyClass).lookup('__new__')!;
  if (f instanceof PyClassMethod) return new PyBound((cls as PyClass).shown, f.func);
  return f instanceof PyStatic ? f.func : f;
});

intrinsic('iterable', 1, (_m, v) => isIterable(v!));
intrinsic('says_iter', 1, (_m, v) => saysIter(v!));
intrinsic('mapping_like', 1, (_m, v) => v instanceof PyDict || typeOf(v!).lookup('keys') !== undefined);

/** How argument errors name a callee: with its module unless that is builtins, and `()`; None where it is its str(). */
intrinsic('callee_name', 1, (_m, f) => {
  if (!(f instanceof PyBound)) return calleeName(f);
  if (f.func instanceof PyBuiltin && f.func.owner !== null && f.func.style !== 'def') return `${builtinName(f)}()`;
  // A bound method of C is named by the class of what it is bound to.
  if (f.func instanceof PyFunc && isNative(f.func.code)) {
    const { qualname } = f.self instanceof PyClass ? f.self : typeOf(f.self);
    return `${qualname}.${utf16(f.func.name)}()`;
  }
  return f.func instanceof PyFunc || f.func instanceof PyBuiltin ? calleeName(f.func) : null;
});

function calleeName(f: Arg): string | null {
  if (f instanceof PyFunc) {
    // The function of the class statement, which is shipped.
    const name = inModule(isNative(f.code) && f.qualname !== f.name ? null : f.module, utf16(f.qualname));
    return name === 'build_class()' ? '__build_class__()' : name;
  }
  if (f instanceof PyBuiltin) {
    if (f.owner === null) return inModule(shownModule(f), f.name);
    return inModule(f.style === 'def' ? moduleOf(f.owner) : null, `${f.owner.qualname}.${f.name}`);
  }
  if (f instanceof PyClass) return inModule(moduleOf(f), f.qualname);
  return null;
}

function inModule(module: PyValue, qualname: string): string {
  return typeof module === 'string' && module !== 'builtins' ? `${module}.${qualname}()` : `${qualname}()`;
}

intrinsic('name_error', 1, (_m, name) => raiseExc(nameError(utf16(name as string))));

/** A module out of sys.modules; $missing() if there is none of the name. */
intrinsic('imported', 1, (m, name) => {
  const module = m.modules.getStr(utf16(name as string));
  return module === undefined ? MISSING : module;
});

/** The `__file__` of a module; None of any other object, and where it is no text. */
intrinsic('module_file', 1, (_m, module) => {
  const file = module instanceof PyModule ? module.dict.getStr('__file__') : undefined;
  return typeof file === 'string' || file instanceof PyStr ? file : null;
});

/** Nothing of that name in a module of a name and place, each None if not known. */
intrinsic('import_from_error', 1, (_m, name, of, place) => {
  const [module, where] = [of ?? '<unknown module name>', place ?? 'unknown location'].map((v) =>
    utf16(bare(v) as string),
  );
  const text = mkstr(`cannot import name '${utf16(name as string)}' from '${module}' (${where})`);
  const exc = makeException('ImportError', [text]);
  exc.extra = new Map<string, PyValue>([
    ['msg', text],
    ['name', of!],
    ['path', place!],
    ['name_from', name!],
  ]);
  return raiseExc(exc);
});

const MATCH_SELF: ReadonlySet<string> = new Set([
  'bool', 'bytearray', 'bytes', 'dict', 'float', 'frozenset', 'int', 'list', 'set', 'str', 'tuple',
]); // prettier-ignore

/** Classes whose single positional sub-pattern matches the whole value. */
export function matchesSelf(cls: PyClass): boolean {
  return cls.mro.some((c) => c.builtin && MATCH_SELF.has(c.name));
}

intrinsic('match_self', 1, (_m, cls) => matchesSelf(cls as PyClass));

/** What the body of a class answered, its `__class__` cell, must hold the class by now. */
intrinsic('check_class_cell', 1, (_m, cls, cell) => {
  const of = (cls as PyClass).name;
  if (!(cell instanceof PyCell)) return null;
  if (cell.v === undefined) {
    throw new Raise(
      'RuntimeError',
      `__class__ not set defining '${of}' as <class '${fullName(cls as PyClass)}'>. Was __classcell__ propagated to type.__new__?`,
    );
  }
  if (cell.v !== cls) throw new Raise('TypeError', `__class__ set to ${typeName(cell.v)} defining '${of}' as ${of}`);
  return null;
});
