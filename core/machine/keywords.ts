/** Calls with keywords. A call keeps how its arguments bind to the function that it called last. */
import { Bail, H, PyBound, PyBuiltin, PyFunc, PyInst, findMethod, keywordBinding, passing, typeOf } from '../values/mod.ts';
import type { Bound, Frame, KeywordBinding, PyClass, PyValue } from '../values/mod.ts';
import type { Simple, Tree } from '../code/mod.ts';
import { isUniform } from './access.ts';
import { emptyLater } from './caches.ts';
import { bindFree, callPython, callValue, enter } from './calls.ts';
import { makeFrame } from './frames.ts';
import type { Leaf } from './leaves.ts';
import { prepare } from './prepare.ts';
import { MethodSite, attributeOf } from './sites.ts';
import { pcAt, tree } from './trees.ts';
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
  const registers = p.b.names === null ? new Registers(names, p.b.lasting) : null;
  const call = (r: Frame, fn: PyValue, self: PyValue | undefined): PyValue | undefined => {
    if (registers !== null && fn instanceof PyFunc && registers.fit(fn, self === undefined ? args.length : args.length + 1)) {
      const c = fn.code;
      const n = makeFrame(c.nregs, c, r, d);
      const first = self === undefined ? 0 : 1;
      if (self !== undefined) n[H] = self;
      for (let k = 0; k < args.length; k++) n[registers.of[k + first]!] = args[k]!(r);
      r[2] = pc;
      registers.fill(n, fn);
      if (c.nfree > 0) bindFree(c, n, fn);
      if (c.entry === null) prepare(c);
      return enter(c, n);
    }
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

/** How the arguments of a call bind to a Python function without `*` parameters. */
class Registers {
  /** The index in the frame of each argument. */
  of: readonly number[] = [];
  private readonly names: readonly string[];
  private code: Bound | null = null;
  private count = 0;
  private binds = false;
  /** The positional and the keyword-only parameters that no argument is for. */
  private missing: readonly number[] = [];
  private missingNames: readonly number[] = [];
  private readonly lasts: boolean;

  constructor(names: readonly string[], lasting: boolean) {
    this.names = names;
    this.lasts = lasting;
  }

  clear(): void {
    this.code = null;
  }

  /** Whether `count` arguments, the last of them by name, bind to f, and its defaults are all that is missing. */
  fit(f: PyFunc, count: number): boolean {
    const c = f.code;
    if (c !== this.code || count !== this.count) this.bind(c, count);
    if (!this.binds) return false;
    const { missing, missingNames } = this;
    if (missing.length > 0) {
      const { positional } = c.code.params;
      if (f.defaults === null || missing[0]! < positional - f.defaults.items.length) return false;
    }
    if (missingNames.length > 0) {
      if (f.kwdefaults === null) return false;
      const { names } = c.code.params;
      for (const i of missingNames) if (f.kwdefaults.getStr(names[i]!) === undefined) return false;
    }
    return true;
  }

  /** Gives the parameters without an argument their defaults. */
  fill(n: Frame, f: PyFunc): void {
    const { params } = f.code.code;
    for (const i of this.missing) {
      const { items } = f.defaults!;
      n[H + i] = items[i - params.positional + items.length];
    }
    for (const i of this.missingNames) n[H + i] = f.kwdefaults!.getStr(params.names[i]!);
  }

  private bind(c: Bound, count: number): void {
    if (this.code === null) emptyLater(this, this.lasts);
    this.code = c;
    this.count = count;
    this.binds = false;
    const { params, generator, coroutine } = c.code;
    if (params.varargs || params.varkw || generator || coroutine || c.shortcut !== null || c.nregs < 0) {
      // The first call makes the rest of what is known of the function.
      if (c.nregs < 0) this.code = null;
      return;
    }
    const given = count - this.names.length;
    if (given > params.positional) return;
    const of: number[] = [];
    for (let i = 0; i < given; i++) of.push(i);
    for (const name of this.names) {
      const at = params.names.indexOf(name, params.posonly);
      if (at < 0 || of.includes(at)) return;
      of.push(at);
    }
    const all = params.positional + params.kwonly;
    const absent: number[] = [];
    for (let i = 0; i < all; i++) if (!of.includes(i)) absent.push(i);
    this.missing = absent.filter((i) => i < params.positional);
    this.missingNames = absent.filter((i) => i >= params.positional);
    this.of = of.map((i) => H + i);
    this.binds = true;
  }
}

type Call = (r: Frame, fn: PyValue, self: PyValue | undefined) => PyValue | undefined;

/** The same for o.name(…), which makes no bound method of the builtins of a built-in class, but charges for one. */
function methodCall(p: Place, t: Tree & { k: 'attr' }, call: Call): (r: Frame) => PyValue | undefined {
  const x: Leaf = tree(p, t.o);
  const site = new MethodSite(-1, t.name, pcAt(p, t), p.b);
  let cls: PyClass | null = null;
  let method: PyBuiltin | null = null;
  return (r) => {
    const o = x(r);
    if (o instanceof PyInst) {
      const fun = o.shape === site.through && o.shape.cls.version === site.since ? site.func : site.method(o);
      if (fun !== null) {
        passing(BOUND_SLOTS);
        return call(r, fun, o);
      }
    } else {
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
    const fn = attributeOf(r, site, o);
    return fn instanceof PyBound && isFunction(fn.func) ? call(r, fn.func, fn.self) : call(r, fn, undefined);
  };
}

function isFunction(f: PyValue): f is PyFunc | PyBuiltin {
  return f instanceof PyFunc || f instanceof PyBuiltin;
}
