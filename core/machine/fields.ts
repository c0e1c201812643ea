/**
 * Named tuples without the frames of their making. The `__new__` of `collections.namedtuple` is
 * `lambda _cls, x, y: _tuple_new(_cls, (x, y))`: where a function is of that form, and its `_tuple_new` is that of tuple, what
 * it makes is known from its arguments.
 */
import { PyTuple, TUPLE } from '../values/mod.ts';
import type { Code, PyBuiltin, PyClass, PyFunc, PyValue } from '../values/mod.ts';
import { link } from './vm.ts';

const MAKER = '_tuple_new';

const forms: WeakMap<Code, boolean> = new WeakMap();

/** The named tuple that `f(cls, *args)` makes; undefined: it may be another thing, or fail. The last names.length of args are keyword arguments. */
export function madeOfFields(
  cls: PyClass,
  f: PyFunc,
  args: readonly PyValue[],
  names: readonly string[] | null,
): PyTuple | undefined {
  const { code, ns } = f.code;
  let isForm = forms.get(code);
  if (isForm === undefined) forms.set(code, (isForm = hasForm(code)));
  if (!isForm || cls.layout !== 'tuple' || ns.dict.getStr(MAKER) !== (TUPLE.lookup('__new__') as PyBuiltin)) return undefined;
  const { params } = code;
  const n = params.positional - 1;
  const given = args.length - (names === null ? 0 : names.length);
  if (args.length > n) return undefined;
  const items: (PyValue | undefined)[] = args.slice(0, given);
  for (let i = given; i < n; i++) items.push(undefined);
  if (names !== null) {
    for (let i = 0; i < names.length; i++) {
      const at = params.names.indexOf(names[i]!, 1) - 1;
      if (at < given || items[at] !== undefined) return undefined;
      items[at] = args[given + i]!;
    }
  }
  if (args.length < n) {
    const defaults = f.defaults === null ? [] : f.defaults.items;
    for (let i = given; i < n; i++) {
      if (items[i] !== undefined) continue;
      const v = i - n + defaults.length < 0 ? undefined : defaults[i - n + defaults.length];
      if (v === undefined) return undefined;
      items[i] = v;
    }
  }
  link.machine.charge(1 + (n >>> 4));
  return new PyTuple(cls, items as PyValue[]);
}

function hasForm({ params, body, generator, coroutine, cellRegs }: Code): boolean {
  if (params.varargs || params.varkw || params.kwonly > 0 || params.posonly > 0 || generator || coroutine) return false;
  const [first, call, last] = body;
  if (body.length !== 3 || cellRegs.length > 0) return false;
  if (first?.op !== 'tuple' || call?.op !== 'call' || last?.op !== 'ret') return false;
  const { items } = first;
  const [cls, parts] = call.args;
  return (
    items.length === params.positional - 1 &&
    items.every((item, i) => item.k === 'reg' && item.i === i + 1) &&
    call.f.k === 'global' &&
    call.f.name === MAKER &&
    call.args.length === 2 &&
    cls!.k === 'reg' &&
    cls!.i === 0 &&
    parts!.k === 'reg' &&
    parts!.i === first.d &&
    last.e.k === 'reg' &&
    last.e.i === call.d
  );
}
