/** Parameterized types as texts: their reprs, and how they show types among their parameters. */
import { NONE_TYPE, PyClass } from './classes.ts';
import { nested } from './depth.ts';
import { GenericAlias, TypingAlias } from './genericalias.ts';
import { shipped } from './intrinsics.ts';
import type { Machine } from './machine.ts';
import type { PyValue, Str } from './objects.ts';
import { BAIL, Bail, ELLIPSIS, PyFunc, PyList, PyTuple } from './objects.ts';
import { repr } from './repr.ts';
import { PyBuiltin } from './rows.ts';
import { mkstr, utf16 } from './text.ts';
import { typeOf } from './typeof.ts';
import { PyTypeVar } from './typevars.ts';
import { Union } from './union.ts';

/** A type as annotations show it; BAIL where attributes or the repr of the program's objects decide. */
export function typeText(m: Machine, v: PyValue): Str | Bail {
  if (v === ELLIPSIS) return '...';
  if (v === NONE_TYPE || v === null) return 'None';
  if (v instanceof PyClass) {
    if (v.builtin) return v.full;
    const module = v.own().get('__module__')?.v;
    return mkstr(typeof module === 'string' && module !== 'builtins' ? `${module}.${v.qualname}` : v.qualname);
  }
  // That of collections.abc.Callable is Python.
  if (v instanceof GenericAlias && !(typeOf(v).lookup('__repr__') instanceof PyBuiltin)) return BAIL;
  if (v instanceof GenericAlias) return nested(' while getting the repr of an object', () => aliasText(m, v));
  if (v instanceof Union) return nested(' while getting the repr of an object', () => unionText(m, v));
  return typeOf(v).builtin && !(v instanceof PyFunc) && !(v instanceof PyBuiltin) ? repr(m, v) : BAIL;
}

shipped(
  'type_text',
  `
def type_text(v):
    if v is ...:
        return '...'
    if v is None or v is type(None):
        return 'None'
    if hasattr(v, '__origin__') and hasattr(v, '__args__'):
        return repr(v)
    name = getattr(v, '__qualname__', None)
    module = None if name is None else getattr(v, '__module__', None)
    if module is None:
        return repr(v)
    return str(name) if module == 'builtins' else f'{module}.{name}'
`,
);

/** An argument of a builtin type: the types of a ParamSpec are a list. */
function builtinArgument(m: Machine, v: PyValue): Str | Bail {
  return v instanceof PyList ? listText(m, v.items, '[', ']') : typeText(m, v);
}

shipped(
  'argument_text',
  `
def argument_text(v):
    return f'[{", ".join([$type_text(x) for x in v])}]' if isinstance(v, list) else $type_text(v)
`,
);

function listText(
  m: Machine,
  items: readonly PyValue[],
  open: string,
  close: string,
  textOf: (m: Machine, v: PyValue) => Str | Bail = typeText,
): Str | Bail {
  m.charge(1);
  const text = joinedText(m, items, ', ', textOf);
  return text instanceof Bail ? BAIL : mkstr(open + text + close);
}

/** The texts of some values as one, charged: what has the same alias in many places is long. */
function joinedText(
  m: Machine,
  items: readonly PyValue[],
  separator: string,
  textOf: (m: Machine, v: PyValue) => Str | Bail,
): string | Bail {
  const parts: string[] = [];
  let length = 0;
  for (const item of items) {
    const text = textOf(m, item);
    if (text instanceof Bail) return BAIL;
    const part = utf16(text);
    length += part.length + separator.length;
    parts.push(part);
  }
  m.work(length);
  m.reserve(2 * length);
  return parts.join(separator);
}

/** An argument of an alias of typing: the types of a ParamSpec are a tuple, which is shown as a list. */
function typingArgument(m: Machine, v: PyValue): Str | Bail {
  if (v === NONE_TYPE) return 'NoneType';
  if (v instanceof PyTuple) return listText(m, v.items, '[', ']', typingArgument);
  return typeText(m, v);
}

/** A value, not a type, as an argument. */
function valueArgument(m: Machine, v: PyValue): Str | Bail {
  return typeOf(v).builtin ? repr(m, v) : BAIL;
}

/** `typing.Name[…]`. */
function typingText(m: Machine, a: TypingAlias): Str | Bail {
  const { display, metadata } = a;
  const { items } = a.args;
  const head = `typing.${display}[`;
  if (metadata !== null) {
    const type = typingArgument(m, items[0]!);
    return type === BAIL ? BAIL : listText(m, metadata.items, `${head}${utf16(type as Str)}, `, ']', valueArgument);
  }
  if (display === 'Callable' && !hasOpenParams(items)) {
    const params = listText(m, items.slice(0, -1), `${head}[`, '], ', typingArgument);
    const result = typingArgument(m, items[items.length - 1]!);
    return params === BAIL || result === BAIL ? BAIL : mkstr(`${utf16(params as Str)}${utf16(result as Str)}]`);
  }
  return items.length === 0 ? mkstr(`${head}()]`) : listText(m, items, head, ']', typingArgument);
}

/** Whether the parameters of a Callable are `...`, a ParamSpec or a Concatenate. */
export function hasOpenParams(items: readonly PyValue[]): boolean {
  const [first] = items;
  return (
    items.length === 2 &&
    (first === ELLIPSIS ||
      (first instanceof PyTypeVar && first.cls.name === 'typing.ParamSpec') ||
      (first instanceof TypingAlias && first.display === 'Concatenate'))
  );
}

export function aliasText(m: Machine, a: GenericAlias): Str | Bail {
  if (a instanceof TypingAlias) return typingText(m, a);
  const origin = typeText(m, a.origin);
  if (origin === BAIL) return BAIL;
  const head = (a.starred ? '*' : '') + utf16(origin as Str);
  return a.args.items.length === 0
    ? mkstr(`${head}[()]`)
    : listText(m, a.args.items, `${head}[`, ']', a.typing ? typingArgument : builtinArgument);
}

export function unionText(m: Machine, u: Union): Str | Bail {
  const text = joinedText(m, u.args.items, ' | ', typeText);
  return text instanceof Bail ? BAIL : mkstr(text);
}

shipped(
  'typing_text',
  `
def typing_text(v):
    if isinstance(v, tuple):
        return f'[{", ".join([$typing_text(x) for x in v])}]'
    return 'NoneType' if v is type(None) else $type_text(v)
`,
);
