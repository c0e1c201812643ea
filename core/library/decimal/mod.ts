/** `decimal`: decimal floating-point arithmetic, as libmpdec computes it. */
import { PyContextVar, PyModule, builtinFunction } from '../../values/mod.ts';
import type { PyBuiltin, PyValue } from '../../values/mod.ts';
import type { ModuleSource } from '../modules.ts';
import './context.ts';
import './methods.ts';
import { HALF_UP, HALF_EVEN, INVALIDS, DIVISION_BY_ZERO, OVERFLOW, UNDERFLOW, CLAMPED, ROUNDINGS } from './number.ts';
import { CONDITIONS, CONTEXT, CURRENT, DECIMAL, DECIMAL_EXCEPTION, INVALID_CONTEXT, MAX, PyContext, SIGNALS, copied, current, setCurrent } from './object.ts';

function functions(): PyBuiltin[] {
  return [
    builtinFunction('decimal', 'getcontext()', { doc: 'Get the current default context.', run: (m) => current(m) }),
    builtinFunction('decimal', 'setcontext(context, /)', {
      doc: 'Set a new default context.',
      run(m, context) {
        if (!(context instanceof PyContext)) return m.raise('TypeError', 'argument must be a context');
        // The templates are never changed by calculations.
        const module = m.modules.getStr('decimal');
        const template =
          module instanceof PyModule &&
          ['DefaultContext', 'BasicContext', 'ExtendedContext'].some((name) => module.dict.getStr(name) === context);
        const used = template ? copied(context) : context;
        if (template) used.flags = 0;
        setCurrent(m, used);
        return null;
      },
    }),
  ];
}

function template(prec: number, rounding: number, traps: number): PyContext {
  const c = new PyContext(CONTEXT);
  c.prec = prec;
  c.rounding = rounding;
  c.traps = traps;
  return c;
}

const TRAPS = INVALIDS | DIVISION_BY_ZERO | OVERFLOW;

function members(): (readonly [string, PyValue])[] {
  return [
    ['Decimal', DECIMAL],
    ['Context', CONTEXT],
    ['DecimalException', DECIMAL_EXCEPTION],
    ...[...SIGNALS, ...CONDITIONS.slice(1)].map(([cls]) => [cls.qualname, cls] as const),
    ['InvalidContext', INVALID_CONTEXT],
    ...ROUNDINGS.map((r) => [r, r] as const),
    ['MAX_PREC', MAX],
    ['MAX_EMAX', MAX],
    ['MIN_EMIN', -MAX],
    ['MIN_ETINY', -1999999999999999997n],
    ['IEEE_CONTEXT_MAX_BITS', 512],
    ['HAVE_THREADS', true],
    ['HAVE_CONTEXTVAR', true],
    [CURRENT, new PyContextVar('decimal_context', undefined)],
    [CURRENT, new PyContextVar('decimal_context', undefined)],
    ['DefaultContext', template(28, HALF_EVEN, TRAPS)],
    ['BasicContext', template(9, HALF_UP, TRAPS | CLAMPED | UNDERFLOW)],
    ['ExtendedContext', template(9, HALF_EVEN, 0)],
  ];
}

export const DECIMAL_MODULE: ModuleSource = {
  name: 'decimal',
  doc: 'C decimal arithmetic module',
  contents: () => ({ functions: functions(), members }),
  python: `
import sys
from collections import namedtuple

if 'numbers' in sys.modules:
    # The other way round numbers does it.
    sys.modules['numbers'].Number.register(Decimal)
del sys

DecimalTuple = namedtuple('DecimalTuple', 'sign digits exponent', module='decimal')
del namedtuple


class _ContextManager:
    """Context manager class to support localcontext()."""

    def __init__(self, new_context):
        self._new = new_context

    def __enter__(self):
        self._saved = getcontext()
        setcontext(self._new)
        return self._new

    def __exit__(self, t, v, tb):
        setcontext(self._saved)


_ContextManager.__name__, _ContextManager.__qualname__ = 'decimal.ContextManager', 'ContextManager'


def localcontext(ctx=None, **kwargs):
    """Return a context manager that will set the default context to a copy of ctx on entry."""
    if not kwargs.keys() <= {'prec', 'rounding', 'Emin', 'Emax', 'capitals', 'clamp', 'flags', 'traps'}:
        Context(**kwargs)  # It complains.
    if ctx is None:
        ctx = getcontext()
    elif not isinstance(ctx, Context):
        raise TypeError('optional argument must be a context')
    new = ctx.copy()
    Context.__init__(new, **kwargs)
    return _ContextManager(new)


def IEEEContext(bits, /):
    """Return a context object initialized to the proper values for one of the IEEE interchange formats."""
    if bits <= 0 or bits > IEEE_CONTEXT_MAX_BITS or bits % 32:
        raise ValueError('argument must be a multiple of 32, with a maximum of 512')
    ctx = Context(prec=9 * (bits // 32) - 2, Emax=3 * (1 << (bits // 16 + 3)), rounding=ROUND_HALF_EVEN, clamp=1)
    ctx.Emin = 1 - ctx.Emax
    ctx.clear_traps()
    return ctx
`,
};
