/** Calls with keywords. A call of a builtin keeps how its arguments bind to the builtin that it called last. */
import { Bail, H, PyBound, PyBuiltin, PyFunc, PyInst, findMethod, keywordBinding, passing, typeOf } from '../values/mod.ts';
import type { Frame, KeywordBinding, PyClass, PyValue } from '../values/mod.ts';
import type { Simple, Tree } from '../code/mod.ts';
import { isUniform } from './access.ts';
import { callPython, callValue } from './calls.ts';
import type { Leaf } from './leaves.ts';
import { attributeReader, tree } from './trees.ts';
import type { Place } from './trees.ts';
import { VM, link } from './vm.ts';

/** More arguments than this cost a method ticks. */
const MANY = 16;
/** Slots of a bound method. */
const BOUND_SLOTS = 2;

/** f(…, name=…): the value, or undefined when something is pending. */
export function keywordCall(p: Place, i: Simple & { op: 'callk' }): (r: Frame) => PyValue | undefined {
  const args = i.args.map((a) => tree(p, a));
  const d = i.d < 0 ? -1 : i.d + H;
  const { names } = i;
  const { pc } = p;
  let binding: KeywordBinding | null = null;
  const call = (r: Frame, fn: PyValue, self: PyValue | undefined): PyValue | undefined => {
    const list: PyValue[] = [];
    if (self !== undefined) list.push(self);
    for (let k = 0; k < args.length; k++) list.push(args[k]!(r));
    r[2] = pc;
    if (!(fn instanceof PyBuiltin)) return callValue(r, fn, list, names, d);
    VM.cur = r;
    if (self !== undefined && list.length > MANY) link.machine.work(list.length);
    if (binding === null || binding.callee !== fn || binding.count !== list.length) {
      binding = keywordBinding(fn, list.length, names);
    }
    if (binding === null || !binding.fits(list)) return callValue(r, fn, list, names, d);
    const v = binding.call(link.machine, list);
    return v instanceof Bail ? callPython(r, fn, list, names, d) : v;
  };
  const named = i.f.k === 'attr' ? methodCall(p, i.f, call) : null;
  if (named !== null) return named;
  const f = tree(p, i.f);
  return (r) => {
    const fn = f(r);
    return fn instanceof PyBound && isFunction(fn.func) ? call(r, fn.func, fn.self) : call(r, fn, undefined);
  };
}

type Call = (r: Frame, fn: PyValue, self: PyValue | undefined) => PyValue | undefined;

/** The same for o.name(…), which makes no bound method of the builtins of a built-in class, but charges for one. */
function methodCall(p: Place, t: Tree & { k: 'attr' }, call: Call): (r: Frame) => PyValue | undefined {
  const x: Leaf = tree(p, t.o);
  const read = attributeReader(p, t);
  let cls: PyClass | null = null;
  let method: PyBuiltin | null = null;
  return (r) => {
    const o = x(r);
    if (!(o instanceof PyInst)) {
      const type = typeOf(o);
      if (type !== cls && isUniform(type)) {
        const f = findMethod(o, t.name);
        cls = null;
        if (f instanceof PyBuiltin && f.kind === 'method') {
          cls = type;
          method = f;
        }
      }
      if (type === cls) {
        passing(BOUND_SLOTS);
        return call(r, method!, o);
      }
    }
    const fn = read(r, o);
    return fn instanceof PyBound && isFunction(fn.func) ? call(r, fn.func, fn.self) : call(r, fn, undefined);
  };
}

function isFunction(f: PyValue): f is PyFunc | PyBuiltin {
  return f instanceof PyFunc || f instanceof PyBuiltin;
}
