/**
 * Statements with caches (composite.ts) without them, for the closures that runs share (holders.ts): a cache would keep the
 * classes of a run alive, and code that runs once has no use for it.
 */
import type { Bound, Closure } from '../values/mod.ts';
import type { Instr, Simple } from '../code/mod.ts';
import { setAttributeRoot } from './access.ts';
import { place } from './prepare.ts';
import { simple } from './simple.ts';
import { tree } from './trees.ts';

/** The closure of an instruction for a holder; null where that of composite.ts has no cache. */
export function sharedInstruction(b: Bound, i: Instr): Closure | null {
  switch (i.op) {
    case 'setglobal':
      return simple(b, i);
    case 'setattr':
      return setAttr(b, i);
  }
  return null;
}

function setAttr(b: Bound, i: Simple & { op: 'setattr' }): Closure {
  const p = place(b, i.pc);
  const x = tree(p, i.o);
  const y = tree(p, i.v);
  const { name } = i;
  const { pc } = p;
  return (r) => {
    const v = y(r);
    return setAttributeRoot(r, pc, x(r), name, v);
  };
}
<<<<<<< HEAD

/** o.name(args). The cache holds the method of a built-in class, which belongs to no run. */
function method(b: Bound, i: Simple & { op: 'callm' }): Closure {
  const p = place(b, i.pc);
  const x = tree(p, i.o);
  const args = i.args.map((a) => tree(p, a));
  const d = i.d < 0 ? -1 : i.d + H;
  const { name } = i;
  const { pc, look } = p;
  const nargs = args.length;
  let cls: PyClass | null = null;
  let built: PyBuiltin | null = null;
  return (r) => {
    const o = x(r);
    if (o instanceof PyInst) {
      const f = findMethod(o, name);
      if (f instanceof PyFunc) return callMember(r, pc, f, o, args, d);
    } else if (o instanceof PyModule) {
      const entry = moduleEntry(o, name);
      if (entry >= 0) return callLeaves(r, pc, o.dict.valueAt(entry), args, d);
    } else if (o instanceof PyClass || o instanceof PySuper) {
      const member = memberOf(o, name);
      if (member !== null) return callMember(r, pc, member.func, member.self, args, d);
    } else if (nargs < 3) {
      const t = typeOf(o);
      if (t !== cls && isUniform(t)) {
        const f = findMethod(o, name);
        cls = null;
        if (f instanceof PyBuiltin && f.direct(nargs + 1)) {
          cls = t;
          built = f;
        }
      }
      if (t === cls) {
        const fn = built!;
        const y = nargs > 0 ? args[0]!(r) : fn.fill[1];
        const z = nargs > 1 ? args[1]!(r) : fn.fill[2];
        r[2] = pc;
        VM.cur = r;
        const v = fn.fn(link.machine, o, y, z, fn.fill[3], fn.fill[4]);
        if (v === undefined) return ABNORMAL;
        if (!(v instanceof Bail)) {
          if (d >= 0) r[d] = v;
          return undefined;
        }
        const list = nargs === 0 ? [o] : nargs === 1 ? [o, y!] : [o, y!, z!];
        const w = callPython(r, fn, list, null, d);
        if (w === undefined) return ABNORMAL;
        if (d >= 0) r[d] = w;
        return undefined;
      }
    }
    return slowMethod(r, pc, look, o, name, args, d);
  };
}
=======
>>>>>>> 95c1e01 (What reading an attribute means is worked out once for a shape or class (values/lookup.ts): class attributes, properties, descriptors, slots, named tuples, metaclasses, instances of subclasses of built-in types, and methods at places that many classes pass, are found without look-ups in the class)
