/** `operator`: the operators as functions. What built-in values answer is native: as Python, a call cost thirty times as much inside a `map`. */
import { Bail, builtinFunction, compare, contains, equal, getItem, truth } from '../values/mod.ts';
import type { Machine, Out, PyBuiltin, PyValue } from '../values/mod.ts';
import { attrGetterClass, itemGetterClass, methodCallerClass } from './getters.ts';
import { contentsOf } from './modules.ts';
import type { ModuleSource } from './modules.ts';

/** An operation on built-in values. */
type Native = (m: Machine, a: PyValue, b: PyValue) => Out;

function operation(name: string, params: string, doc: string, body: string, native?: Native): PyBuiltin {
  const python = `
def ${name}(${params}, /):
    ${body}
`;
  const row =
    native === undefined
      ? { doc, python }
      : { doc, python, run: (m: Machine, a?: PyValue, b?: PyValue) => native(m, a!, b!) };
  return builtinFunction('_operator', `${name}(${params}, /)`, row);
}

type Operator = Parameters<Machine['binary']>[0];

function binary(op: Operator): Native {
  return (m, a, b) => m.binary(op, a, b);
}

function inverse(v: boolean | Bail): boolean | Bail {
  return v instanceof Bail ? v : !v;
}

/** Functions that give the value of an expression: name, its parameters, the expression. */
const EXPRESSIONS: readonly (readonly [name: string, params: string, expression: string, native?: Native])[] = [
  ['lt', 'a, b', 'a < b', (m, a, b) => compare(m, '<', a, b)],
  ['le', 'a, b', 'a <= b', (m, a, b) => compare(m, '<=', a, b)],
  ['eq', 'a, b', 'a == b', equal],
  ['ne', 'a, b', 'a != b'],
  ['ge', 'a, b', 'a >= b', (m, a, b) => compare(m, '>=', a, b)],
  ['gt', 'a, b', 'a > b', (m, a, b) => compare(m, '>', a, b)],
  ['not_', 'a', 'not a', (m, a) => inverse(truth(m, a))],
  ['truth', 'a', 'True if a else False', (m, a) => truth(m, a)],
  ['is_', 'a, b', 'a is b'],
  ['is_not', 'a, b', 'a is not b'],
  ['is_none', 'a', 'a is None'],
  ['is_not_none', 'a', 'a is not None'],
  ['abs', 'a', '$absolute(a)'],
  ['add', 'a, b', 'a + b', binary('+')],
  ['and_', 'a, b', 'a & b', binary('&')],
  ['floordiv', 'a, b', 'a // b', binary('//')],
  ['index', 'a', '$index_result($as_index(a))'],
  ['inv', 'a', '~a', (m, a) => m.unary('~', a)],
  ['invert', 'a', '~a', (m, a) => m.unary('~', a)],
  ['lshift', 'a, b', 'a << b', binary('<<')],
  ['mod', 'a, b', 'a % b', binary('%')],
  ['mul', 'a, b', 'a * b', binary('*')],
  ['matmul', 'a, b', 'a @ b', binary('@')],
  ['neg', 'a', '-a', (m, a) => m.unary('-', a)],
  ['or_', 'a, b', 'a | b', binary('|')],
  ['pos', 'a', '+a', (m, a) => m.unary('+', a)],
  ['pow', 'a, b', 'a ** b', binary('**')],
  ['rshift', 'a, b', 'a >> b', binary('>>')],
  ['sub', 'a, b', 'a - b', binary('-')],
  ['truediv', 'a, b', 'a / b', binary('/')],
  ['xor', 'a, b', 'a ^ b', binary('^')],
  ['contains', 'a, b', 'b in a', contains],
  ['getitem', 'a, b', 'a[b]', getItem],
];

/** Functions for in-place operators. */
const IN_PLACE: readonly (readonly [name: string, operator: Operator])[] = [
  ['iadd', '+'],
  ['iand', '&'],
  ['ifloordiv', '//'],
  ['ilshift', '<<'],
  ['imod', '%'],
  ['imul', '*'],
  ['imatmul', '@'],
  ['ior', '|'],
  ['ipow', '**'],
  ['irshift', '>>'],
  ['isub', '-'],
  ['itruediv', '/'],
  ['ixor', '^'],
];

const functions = (): PyBuiltin[] => [
  ...EXPRESSIONS.map(([name, params, e, native]) => operation(name, params, `Same as ${e}.`, `return ${e}`, native)),
  ...IN_PLACE.map(([name, op]) =>
    operation(name, 'a, b', `Same as a ${op}= b.`, `a ${op}= b\n    return a`, (m, a, b) => m.inplace(op, a, b)),
  ),
  operation('setitem', 'a, b, c', 'Same as a[b] = c.', 'a[b] = c'),
  operation('delitem', 'a, b', 'Same as del a[b].', 'del a[b]'),
  builtinFunction('_operator', 'concat(a, b, /)', {
    doc: 'Same as a + b, for a and b sequences.',
    python: `
def concat(a, b, /):
    if $method(a, '__getitem__') is None or isinstance(a, dict) or $method(a, '__add__') is None and $method(b, '__radd__') is None:
        raise TypeError(f"'{$type_name(a)}' object can't be concatenated")
    return a + b
`,
  }),
  builtinFunction('_operator', 'iconcat(a, b, /)', {
    doc: 'Same as a += b, for a and b sequences.',
    python: `
def iconcat(a, b, /):
    if $method(a, '__getitem__') is None or isinstance(a, dict) or $method(a, '__iadd__') is None and $method(a, '__add__') is None and $method(b, '__radd__') is None:
        raise TypeError(f"'{$type_name(a)}' object can't be concatenated")
    a += b
    return a
`,
  }),
  builtinFunction('_operator', 'countOf(a, b, /) -> int', {
    doc: 'Return the number of items in a which are, or which equal, b.',
    python: `
def countOf(a, b, /):
    n = 0
    try:
        items = iter(a)
    except TypeError:
        raise TypeError(f"argument of type '{$type_name(a)}' is not iterable") from None
    for x in items:
        if x is b or x == b:
            n += 1
    return n
`,
  }),
  builtinFunction('_operator', 'indexOf(a, b, /) -> int', {
    doc: 'Return the first index of b in a.',
    python: `
def indexOf(a, b, /):
    i = 0
    try:
        items = iter(a)
    except TypeError:
        raise TypeError(f"argument of type '{$type_name(a)}' is not iterable") from None
    for x in items:
        if x is b or x == b:
            return i
        i += 1
    raise ValueError('sequence.index(x): x not in sequence')
`,
  }),
  builtinFunction('_operator', 'call(obj, /, *args, **kwargs)', {
    doc: 'Same as obj(*args, **kwargs).',
    style: 'pos',
    python: `
def call(obj, /, *args, **kwargs):
    return obj(*args, **kwargs)
`,
  }),
  builtinFunction('_operator', 'length_hint(obj, default=0, /) -> int', {
    doc: 'Return an estimate of the number of items in obj.',
    python: `
def length_hint(obj, default=0, /):
    default = $as_index(default)
    if default >> 63 not in (0, -1):
        raise OverflowError('Python int too large to convert to C ssize_t')
    if $class_lookup(type(obj), '__len__') is not $missing():
        try:
            return len(obj)
        except TypeError:
            pass
    f = $class_lookup(type(obj), '__length_hint__')
    if f is $missing():
        return default
    try:
        n = $bind_special(obj, f)()
    except TypeError:
        return default
    if n is NotImplemented:
        return default
    if not isinstance(n, int):
        raise TypeError(f'__length_hint__ must be an integer, not {$type_name(n)}')
    if n < 0:
        raise ValueError('__length_hint__() should return >= 0')
    return int.__int__(n)
`,
  }),
];

/** What CPython writes in C: its functions carry this name. */
const NATIVE: ModuleSource = {
  name: '_operator',
  doc: 'Operator interface.',
  contents() {
    const members = [
      ['attrgetter', attrGetterClass()],
      ['itemgetter', itemGetterClass()],
      ['methodcaller', methodCallerClass()],
    ] as const;
    return { functions: functions(), members: () => members };
  },
};

const OPERATOR: ModuleSource = {
  name: 'operator',
  doc: 'Operator interface.',
  contents: () => contentsOf(NATIVE),
  python: `
__all__ = ['abs', 'add', 'and_', 'attrgetter', 'call', 'concat', 'contains', 'countOf', 'delitem', 'eq', 'floordiv', 'ge',
           'getitem', 'gt', 'iadd', 'iand', 'iconcat', 'ifloordiv', 'ilshift', 'imatmul', 'imod', 'imul', 'index', 'indexOf',
           'inv', 'invert', 'ior', 'ipow', 'irshift', 'is_', 'is_none', 'is_not', 'is_not_none', 'isub', 'itemgetter',
           'itruediv', 'ixor', 'le', 'length_hint', 'lshift', 'lt', 'matmul', 'methodcaller', 'mod', 'mul', 'ne', 'neg',
           'not_', 'or_', 'pos', 'pow', 'rshift', 'setitem', 'sub', 'truediv', 'truth', 'xor']


__lt__ = lt
__le__ = le
__eq__ = eq
__ne__ = ne
__ge__ = ge
__gt__ = gt
__not__ = not_
__abs__ = abs
__add__ = add
__and__ = and_
__call__ = call
__floordiv__ = floordiv
__index__ = index
__inv__ = inv
__invert__ = invert
__lshift__ = lshift
__mod__ = mod
__mul__ = mul
__matmul__ = matmul
__neg__ = neg
__or__ = or_
__pos__ = pos
__pow__ = pow
__rshift__ = rshift
__sub__ = sub
__truediv__ = truediv
__xor__ = xor
__concat__ = concat
__contains__ = contains
__delitem__ = delitem
__getitem__ = getitem
__setitem__ = setitem
__iadd__ = iadd
__iand__ = iand
__iconcat__ = iconcat
__ifloordiv__ = ifloordiv
__ilshift__ = ilshift
__imod__ = imod
__imul__ = imul
__imatmul__ = imatmul
__ior__ = ior
__ipow__ = ipow
__irshift__ = irshift
__isub__ = isub
__itruediv__ = itruediv
__ixor__ = ixor
`,
};

export const OPERATOR_PARTS: readonly ModuleSource[] = [NATIVE, OPERATOR];
