/**
 * Functions of shipped Python that are C in CPython complain as those do: of arguments that do not fit, and of what a method is
 * called on.
 */
import { H, PyClass, PyFunc, similarName, typeName, typeOf, utf16 } from '../values/mod.ts';
import type { Bound, Frame, PyValue } from '../values/mod.ts';

/** Shipped modules that are C in CPython, or have parts that are: those by their qualified names. */
const NATIVE: ReadonlyMap<string, RegExp> = new Map(
  (
    [
      ['datetime', /^/],
      ['_io', /^/],
      ['struct', /^/],
      ['queue', /^SimpleQueue\.(?!__init__$)/],
      ['warnings', /^warn/],
      ['zoneinfo', /^ZoneInfo\./],
    ] as const
  ).map(([name, part]) => [`<shipped @${name}>`, part]),
);

export function isNative({ code }: Bound): boolean {
  return code.hidden && NATIVE.get(code.unit.fileName)?.test(code.qualname) === true;
}

/** Methods with such names that are no slots. */
const NO_SLOTS: ReadonlySet<string> = new Set(['__enter__', '__exit__', '__format__', '__getstate__', '__reduce__', '__reduce_ex__', '__setstate__']);

/** What a method says of what it is called on; null: that is an instance of its class, or it is no method. */
function receiverText({ code, ns }: Bound, self: PyValue | undefined): string | null {
  const { name, qualname } = code;
  if (qualname.length === name.length) return null;
  const cls = ns.cells.get(qualname.slice(0, -name.length - 1))?.v;
  // The streams of bytes share a base that CPython's have not.
  if (!(cls instanceof PyClass) || cls.name.startsWith('_Buffered')) return null;
  const found = cls.own().get(name)?.v;
  if (name === '__new__') {
    if (self === undefined) return `${cls.name}.__new__(): not enough arguments`;
    if (!(self instanceof PyClass)) return `${cls.name}.__new__(X): X is not a type object (${typeName(self)})`;
    return self.isSubclass(cls) ? null : `${cls.name}.__new__(${self.name}): ${self.name} is not a subtype of ${cls.name}`;
  }
  if (!(found instanceof PyFunc) || found.code.code !== code) return null;
  if (isSlot(name))
    return self === undefined
      ? `descriptor '${name}' of '${cls.name}' object needs an argument`
      : typeOf(self).isSubclass(cls)
        ? null
        : `descriptor '${name}' requires a '${cls.name}' object but received a '${typeName(self)}'`;
  if (self === undefined) return `unbound method ${qualname}() needs an argument`;
  if (typeOf(self).isSubclass(cls)) return null;
  return `descriptor '${name}' for '${cls.name}' objects doesn't apply to a '${typeName(self)}' object`;
}

function isSlot(name: string): boolean {
  return name.startsWith('__') && name.endsWith('__') && !NO_SLOTS.has(name);
}

/**
 * What is wrong with an exception that leaves frame r: C asks for the class of what a method is called on before all else, and here
 * only missing attributes tell. Null: nothing.
 */
export function refusal(r: Frame): string | null {
  const bound = r[0] as Bound;
  const self = r[H] as PyValue | undefined;
  return self !== undefined && isNative(bound) ? receiverText(bound, self) : null;
}

export function nativeText(f: PyFunc, n: Frame, npos: number, keywords: readonly string[]): string {
  const { names, posonly, positional, kwonly } = f.code.code.params;
  const name = utf16(f.name);
  const refused = receiverText(f.code, npos === 0 ? undefined : (n[H] as PyValue));
  if (refused !== null) return refused;
  const owner = ownerOf(utf16(f.qualname).slice(0, -name.length - 1), n[H] as PyValue | undefined);
  const whole = owner === '' ? name : `${owner}.${name}`;
  const own = owner === '' ? 0 : 1;
  const count = (n: number): string => `${n} argument${n === 1 ? '' : 's'}`;
  const given = npos - own;
  const most = positional - own;
  if (own === 1 && name !== '__new__' && name !== '__init__' && isSlot(name)) {
    if (keywords.length > 0) return `wrapper ${name}() takes no keyword arguments`;
    return `expected ${count(most)}, got ${given}`;
  }
  const required = REQUIRED.get(whole) ?? most - (f.defaults === null ? 0 : f.defaults.items.length);
  if ((most === 0 || posonly === positional) && kwonly === 0) {
    const made = name === '__new__' || name === '__init__';
    const parsed = made || PARSED.has(whole);
    if (keywords.length > 0) return `${made ? owner : parsed ? name : whole}() takes no keyword arguments`;
    if (most === 0) return `${whole}() takes no arguments (${given} given)`;
    if (most === 1 && required === 1 && !parsed) return `${whole}() takes exactly one argument (${given} given)`;
    const limit = required === most ? '' : given < required ? 'at least ' : 'at most ';
    const wanted = count(given < required ? required : most);
    return parsed
      ? `${made ? owner : name}() takes ${limit === '' ? 'exactly ' : limit}${wanted} (${given} given)`
      : `${name} expected ${limit}${wanted}, got ${given}`;
  }
  const label = name === '__init__' ? `${owner}()` : name !== '__new__' ? `${name}()` : (CONSTRUCTORS.get(owner) ?? 'function');
  const total = given + keywords.length;
  if (total > most + kwonly)
    return `${label} takes at most ${most + kwonly} ${given === 0 ? 'keyword ' : ''}argument${most + kwonly === 1 ? '' : 's'} (${total} given)`;
  if (given > most)
    return `${label} takes at most ${most} positional argument${most === 1 ? '' : 's'} (${given} given)`;
  const least = Math.min(required, posonly - own);
  if (given < least)
    return `${label} takes ${least < most ? 'at least' : 'exactly'} ${least} positional argument${least === 1 ? '' : 's'} (${given} given)`;
  const bound = names.slice(own, Math.max(own, npos));
  for (let i = Math.max(own, npos); i < required + own; i++)
    if (!keywords.includes(names[i]!)) return `${label} missing required argument '${names[i]!}' (pos ${i + 1 - own})`;
  const twice = keywords.find((k) => bound.includes(k));
  if (twice !== undefined)
    return `argument for ${label} given by name ('${twice}') and position (${names.indexOf(twice) + 1 - own})`;
  const other = keywords.find((k) => !names.includes(k)) ?? '';
  const meant = similarName(other, names.slice(own, positional + kwonly));
  const hint = meant === null ? '' : `. Did you mean '${meant}'?`;
  return `${label === 'function' ? 'this function' : label} got an unexpected keyword argument '${other}'${hint}`;
}

/** The class of a method in error texts: the streams of bytes share a base that CPython's have not. */
function ownerOf(owner: string, self: PyValue | undefined): string {
  if (owner !== '_Buffered' || self === undefined) return owner;
  return typeOf(self).mro.find(({ bases }) => bases.some(({ qualname: base }) => base === owner))?.qualname ?? owner;
}

/** Those that read a tuple by a format: `fromordinal() takes exactly 1 argument (2 given)`. */
const PARSED: ReadonlySet<string> = new Set(['date.fromordinal', 'datetime.strptime', 'date.strptime', 'time.strptime', 'datetime.utcfromtimestamp']);

/** Arguments that constructors ask for themselves, one after the other, and that have defaults therefore. */
const REQUIRED: ReadonlyMap<string, number> = new Map([['date.__new__', 3], ['datetime.__new__', 3]]);

/** How constructors that have a name call themselves. */
const CONSTRUCTORS: ReadonlyMap<string, string> = new Map([['timedelta', '__new__()'], ['timezone', 'timezone()'], ['ZoneInfo', 'ZoneInfo()']]);

