/**
 * Generators, coroutines and asynchronous generators as Python sees them. Running them is the machine's work: the rows
 * `send`, `throw`, `close` and `__next__` only declare what the machine does itself. Frames and code are absent (E07).
 *
 * The awaitables of an asynchronous generator (`__anext__`, `asend`, `athrow`, `aclose`) are an `AsyncStep`; they are Python
 * over the machine's `$gen_send` and `$gen_throw`. A value that the generator yields (and does not await) arrives wrapped.
 */
import { ASYNC_GENERATOR, COROUTINE, GENERATOR, builtinClass } from './classes.ts';
import type { PyClass } from './classes.ts';
import type { PyDict } from './dict.ts';
import { makeGeneric } from './genericalias.ts';
import { allocate } from './heap.ts';
import { intrinsic, shipped } from './intrinsics.ts';
import { kind } from './kinds.ts';
import type { Bound } from './frame.ts';
import { PyGen, PyNative, PyStr, PySub } from './objects.ts';
import type { PyValue, Str } from './objects.ts';
import type { Machine } from './machine.ts';
import { address } from './object.ts';
import { Raise } from './raised.ts';
import { defineType } from './rows.ts';
import type { Row } from './rows.ts';
import { concat } from './text.ts';

const ASYNC_SEND: PyClass = builtinClass('async_generator_asend');
const ASYNC_THROW: PyClass = builtinClass('async_generator_athrow');
const COROUTINE_WRAPPER: PyClass = builtinClass('coroutine_wrapper');
const WRAPPED: PyClass = builtinClass('async_generator_wrapped_value');

/** A generator of class `cls`. */
function of(cls: PyClass): (v: PyValue) => v is PyGen {
  return (v): v is PyGen => v instanceof PyGen && v.cls === cls;
}

/** Whether it is a generator that can be awaited: one of a function that `types.coroutine` has marked. */
export function isIterableCoroutine(v: PyValue): boolean {
  return v instanceof PyGen && v.frame !== null && (v.frame[0] as Bound).iterable;
}

function nameRow(name: '__name__' | '__qualname__', field: 'name' | 'qualname'): Row<PyGen> {
  const bad = (m: Machine): undefined => m.raise('TypeError', `${name} must be set to a string object`);
  return {
    doc: 'The name of the function.',
    run: (_m, self) => self[field],
    set(m, self, v) {
      const text = v instanceof PySub ? v.base : v;
      if (typeof text !== 'string' && !(text instanceof PyStr)) return bad(m);
      self[field] = text;
      return null;
    },
    del: bad,
  };
}

/** Rows that all three kinds have. `prefix`: gi, cr, ag. `inner`: what the one that is waited for is called. */
function shared(word: string, prefix: string, inner: string): Record<string, Row<PyGen>> {
  const running = prefix === 'ag' ? '$async_running(self)' : "$gen_state(self) == 'running'";
  return {
    '__name__: str': nameRow('__name__', 'name'),
    '__qualname__: str': nameRow('__qualname__', 'qualname'),
    [`${prefix}_running: bool`]: {
      doc: `Whether it is being executed.

>>> def f(): yield 1
>>> f().__name__
'f'`,
      python: `
def ${prefix}_running(self, /):
    return ${running}
`,
    },
    [`${prefix}_suspended: bool`]: {
      doc: 'Whether it has started and waits.',
      python: `
def ${prefix}_suspended(self, /):
    return $gen_state(self) == 'suspended'
`,
    },
    [`${inner}: Any`]: {
      doc: 'What it waits for, or None.',
      python: `
def ${inner}(self, /):
    return $gen_delegate(self)
`,
    },
    '__repr__(self, /) -> str': {
      doc: 'Return repr(self).',
      run: (m, self) => concat(concat(`<${word} object `, self.qualname), ` at ${address(m, self)}>`),
    },
  };
}

/** What the machine does itself. */
const sendingRows = (): Record<string, Row<PyGen>> => ({
  'send(self, value, /)': {
    doc: `Resume with a value, which the waiting yield gives; return the next value.

>>> def f():
...     x = yield 1
...     yield x
>>> g = f()
>>> next(g), g.send(2)
(1, 2)`,
    text: '(object, /)',
  },
  'throw(self, typ, val=..., tb=..., /)': {
    doc: 'Raise an exception where it waits; return the next value.',
    text: '',
  },
  'close(self, /)': {
    doc: `Raise GeneratorExit where it waits.

>>> g = (x for x in [1, 2])
>>> g.close()
>>> list(g)
[]`,
  },
});

defineType(GENERATOR, of(GENERATOR), () => ({
  ...shared('generator', 'gi', 'gi_yieldfrom'),
  ...sendingRows(),
  '__iter__(self, /)': { doc: `Return the generator itself.

>>> def f(): yield 1
>>> g = f()
>>> iter(g) is g
True`, run: (_m, self) => self },
  '__next__(self, /)': { doc: `Return the next value, or raise StopIteration.

>>> def f(): yield 1
>>> next(f())
1` },
}));

defineType(COROUTINE, of(COROUTINE), () => ({
  ...shared('coroutine', 'cr', 'cr_await'),
  ...sendingRows(),
  'cr_origin: Any': { doc: 'None.', run: () => null },
  '__await__(self, /)': {
    doc: 'Return an iterator to be used in await expression.',
    run: (_m, self) => new CoroutineWrapper(self),
  },
}));

/** What `coroutine.__await__()` gives: an iterator. */
class CoroutineWrapper extends PyNative {
  readonly coroutine: PyGen | null;
  constructor(coroutine: PyGen | null) {
    super();
    this.coroutine = coroutine;
    allocate(1);
  }
  get cls(): PyClass {
    return COROUTINE_WRAPPER;
  }
}
kind('coroutine_wrapper', CoroutineWrapper, () => new CoroutineWrapper(null), { coroutine: 'value' });
intrinsic('wrapped_coroutine', 1, (_m, v) => (v as CoroutineWrapper).coroutine);

defineType(COROUTINE_WRAPPER, (v): v is CoroutineWrapper => v instanceof CoroutineWrapper, () => ({
  '__iter__(self, /)': { doc: `Return the iterator itself.

>>> def f(): yield 1
>>> g = f()
>>> iter(g) is g
True`, run: (_m, self) => self },
  '__next__(self, /)': {
    doc: `Resume the coroutine.

>>> def f(): yield 1
>>> next(f())
1`,
    python: `
def __next__(self, /):
    return $wrapped_coroutine(self).send(None)
`,
  },
  'send(self, value, /)': {
    doc: 'Resume the coroutine with a value.',
    python: `
def send(self, value, /):
    return $wrapped_coroutine(self).send(value)
`,
  },
  'throw(self, typ, val=..., tb=..., /)': {
    doc: 'Raise an exception where the coroutine waits.',
    python: `
def throw(self, *args):
    return $wrapped_coroutine(self).throw(*args)
`,
  },
  'close(self, /)': {
    doc: 'Raise GeneratorExit where the coroutine waits.',
    python: `
def close(self, /):
    return $wrapped_coroutine(self).close()
`,
  },
}));

// ---- asynchronous generators

/** A value that an asynchronous generator yields, on its way to the awaitable that asked for it. */
export class AsyncYield extends PyNative {
  readonly value: PyValue;
  constructor(value: PyValue) {
    super();
    this.value = value;
  }
  get cls(): PyClass {
    return WRAPPED;
  }
}
kind('async_wrapped', AsyncYield, () => new AsyncYield(null), { value: 'value' });
intrinsic('async_is_wrapped', 1, (_m, v) => v instanceof AsyncYield);
intrinsic('async_unwrap', 1, (_m, v) => (v as AsyncYield).value);

/** One awaitable step of an asynchronous generator. `state`: 0 fresh, 1 running, 2 over. `what`: how errors name it. */
export class AsyncStep extends PyNative {
  readonly cls: PyClass;
  readonly gen: PyGen | null;
  readonly value: PyValue;
  readonly what: Str;
  state = 0;
  constructor(cls: PyClass, gen: PyGen | null, value: PyValue, what: Str) {
    super();
    this.cls = cls;
    this.gen = gen;
    this.value = value;
    this.what = what;
    allocate(3);
  }
  /** It sends a value; the others raise in the generator. */
  get sends(): boolean {
    return this.cls === ASYNC_SEND;
  }
}
kind('async_step', AsyncStep, () => new AsyncStep(ASYNC_SEND, null, null, ''), {
  cls: 'cls',
  gen: [PyGen],
  value: 'value',
  what: 'str',
  state: 'count',
}, ({ state }) => state >= 0 && state <= 2);

intrinsic(
  'async_step',
  1,
  (m, gen, value, what) =>
    new AsyncStep(
      what === 'asend' || what === 'anext' ? ASYNC_SEND : ASYNC_THROW,
      begun(m, gen as PyGen),
      value,
      what as Str,
    ),
);

/** The step that `__anext__` of an asynchronous generator answers. */
export function nextStep(m: Machine, gen: PyGen): AsyncStep {
  return new AsyncStep(ASYNC_SEND, begun(m, gen), null, 'anext');
}

/** Begins a step, or goes on with one, by native code: the value to send. Raises what is wrong. */
export function takeStep(step: AsyncStep, value: PyValue): PyValue {
  const gen = step.gen!;
  if (step.state === 1) return value;
  if (step.state === 2) throw new Raise('RuntimeError', 'cannot reuse already awaited __anext__()/asend()');
  if (gen.running) {
    step.state = 2;
    throw new Raise('RuntimeError', 'anext(): asynchronous generator is already running');
  }
  step.state = 1;
  gen.running = true;
  return value ?? step.value;
}

/** Ends a step. `over`: the generator has ended, too. */
export function endStep(m: Machine, step: AsyncStep, over: boolean): void {
  step.state = 2;
  step.gen!.running = false;
  if (over) closed(m, step.gen!);
}

function closed(m: Machine, gen: PyGen): void {
  gen.closed = true;
  (m.tasks.loop?.generators as PyDict | undefined)?.delete(m, gen);
}

/** The running loop closes a generator that was begun, when it shuts down (PEP 525's first-iteration hook). */
function begun(m: Machine, gen: PyGen): PyGen {
  const { loop } = m.tasks;
  if (loop !== null && !gen.closed) (loop.generators as PyDict).set(m, gen, null);
  return gen;
}
intrinsic('async_gen', 1, (_m, step) => (step as AsyncStep).gen);
intrinsic('async_value', 1, (_m, step) => (step as AsyncStep).value);
intrinsic('async_what', 1, (_m, step) => (step as AsyncStep).what);
intrinsic('async_state', 1, (_m, step) => (step as AsyncStep).state);
intrinsic('async_set_state', 1, (_m, step, state) => {
  (step as AsyncStep).state = state as number;
  return null;
});
/** Whether a step of the generator is under way. */
intrinsic('async_running', 1, (_m, gen) => (gen as PyGen).running);
intrinsic('async_set_running', 1, (_m, gen, on) => {
  (gen as PyGen).running = on === true;
  return null;
});
intrinsic('async_closed', 1, (_m, gen) => (gen as PyGen).closed);
intrinsic('async_set_closed', 1, (m, gen) => {
  closed(m, gen as PyGen);
  return null;
});

/** Python shared by steps: what the answer of the generator means (async_gen_unwrap_value, async_gen_athrow_send). */
const ASYNC_PYTHON: Readonly<Record<string, string>> = {
  async_resume: `
def async_resume(step, gen, value, exc):
    try:
        result = $gen_send(gen, value) if exc is None else $gen_next_throw(gen, exc)
    except StopIteration as e:
        if e is exc:  # It had not begun.
            $async_set_running(gen, False)
            $async_set_state(step, 2)
            raise
        over = True
    except (StopAsyncIteration, GeneratorExit):
        $async_set_closed(gen)
        $async_set_running(gen, False)
        $async_set_state(step, 2)
        raise
    except BaseException:
        $async_set_running(gen, False)
        $async_set_state(step, 2)
        raise
    else:
        over = False
    if over:
        $async_set_closed(gen)
        $async_set_running(gen, False)
        $async_set_state(step, 2)
        raise StopAsyncIteration
    if $async_is_wrapped(result):
        $async_set_running(gen, False)
        $async_set_state(step, 2)
        raise StopIteration($async_unwrap(result))
    return result
`,
  async_close: `
def async_close(step, gen, value, exc):
    try:
        result = $gen_send(gen, value) if exc is None else $gen_next_throw(gen, exc)
    except (StopIteration, StopAsyncIteration, GeneratorExit) as e:
        if e is exc and isinstance(e, StopIteration):  # It had not begun.
            $async_set_running(gen, False)
            $async_set_state(step, 2)
            raise
        over = True
    except BaseException:
        $async_set_running(gen, False)
        $async_set_state(step, 2)
        raise
    else:
        over = False
    if over:
        $async_set_running(gen, False)
        $async_set_state(step, 2)
        raise StopIteration
    if $async_is_wrapped(result):
        $async_set_running(gen, False)
        $async_set_state(step, 2)
        raise RuntimeError('async generator ignored GeneratorExit')
    return result
`,
  async_begin: `
def async_begin(step, gen, value):
    what = $async_what(step)
    state = $async_state(step)
    if state == 2:
        pair = '__anext__()/asend()' if what == 'anext' or what == 'asend' else 'aclose()/athrow()'
        raise RuntimeError(f'cannot reuse already awaited {pair}')
    if state == 1:
        return False
    if $async_running(gen):
        $async_set_state(step, 2)
        name = 'anext' if what == 'asend' else what
        raise RuntimeError(f'{name}(): asynchronous generator is already running')
    if what == 'aclose' or what == 'athrow':
        if $gen_state(gen) == 'finished':
            $async_set_state(step, 2)
            raise StopIteration
        if $async_closed(gen):
            $async_set_state(step, 2)
            raise StopAsyncIteration
        if value is not None:
            raise RuntimeError("can't send non-None value to a just-started coroutine")
    $async_set_state(step, 1)
    $async_set_running(gen, True)
    return True
`,
  anext_or: `
async def anext_or(step, default):
    try:
        return await step
    except StopAsyncIteration:
        return default
`,
  async_thrown: `
def async_thrown(args):
    n = len(args)
    return $thrown(args[0], args[1] if n > 1 else None, args[2] if n > 2 else None)
`,
};
for (const [name, text] of Object.entries(ASYNC_PYTHON)) shipped(name, text);

function isStep(v: PyValue): v is AsyncStep {
  return v instanceof AsyncStep;
}

const stepRows = (): Record<string, Row<AsyncStep>> => ({
  '__await__(self, /)': { doc: 'Return an iterator to be used in await expression.', run: (_m, self) => self },
  '__iter__(self, /)': { doc: `Return the iterator itself.

>>> def f(): yield 1
>>> g = f()
>>> iter(g) is g
True`, run: (_m, self) => self },
  '__next__(self, /)': {
    doc: `Take a step.

>>> def f(): yield 1
>>> next(f())
1`,
    python: `
def __next__(self, /):
    return self.send(None)
`,
  },
  'close(self, /)': {
    doc: 'Give the step up.',
    python: `
def close(self, /):
    if $async_state(self) == 2:
        return
    try:
        self.throw(GeneratorExit)
    except (StopIteration, StopAsyncIteration, GeneratorExit):
        return
    raise RuntimeError('coroutine ignored GeneratorExit')
`,
  },
});

defineType(ASYNC_SEND, isStep, () => ({
  ...stepRows(),
  'send(self, value, /)': {
    doc: 'Take a step with a value.',
    python: `
def send(self, value, /):
    gen = $async_gen(self)
    if $async_begin(self, gen, value) and value is None:
        value = $async_value(self)
    return $async_resume(self, gen, value, None)
`,
  },
  'throw(self, typ, val=..., tb=..., /)': {
    doc: 'Raise an exception where the step waits.',
    python: `
def throw(self, *args):
    if len(args) > 1:
        $warn_throw('throw')
    gen = $async_gen(self)
    $async_begin(self, gen, None)
    return $async_resume(self, gen, None, $async_thrown(args))
`,
  },
}));

defineType(ASYNC_THROW, isStep, () => ({
  ...stepRows(),
  'send(self, value, /)': {
    doc: 'Take a step with a value.',
    python: `
def send(self, value, /):
    gen = $async_gen(self)
    first = $async_begin(self, gen, value)
    if $async_what(self) == 'aclose':
        if first:
            $async_set_closed(gen)
            return $async_close(self, gen, None, GeneratorExit())
        return $async_close(self, gen, value, None)
    if first:
        return $async_resume(self, gen, None, $async_thrown($async_value(self)))
    return $async_resume(self, gen, value, None)
`,
  },
  'throw(self, typ, val=..., tb=..., /)': {
    doc: 'Raise an exception where the step waits.',
    python: `
def throw(self, *args):
    if len(args) > 1:
        $warn_throw('throw')
    gen = $async_gen(self)
    $async_begin(self, gen, None)
    exc = $async_thrown(args)
    if $async_what(self) == 'aclose':
        return $async_close(self, gen, None, exc)
    return $async_resume(self, gen, None, exc)
`,
  },
}));

defineType(ASYNC_GENERATOR, of(ASYNC_GENERATOR), () => ({
  ...shared('async_generator', 'ag', 'ag_await'),
  '__aiter__(self, /)': { doc: 'Return the generator itself.', run: (_m, self) => self },
  '__anext__(self, /)': {
    doc: 'Return an awaitable of the next value.',
    run: (m, self) => nextStep(m, self),
  },
  'asend(self, value, /)': {
    doc: 'Return an awaitable that resumes with a value.',
    run: (m, self, value) => new AsyncStep(ASYNC_SEND, begun(m, self), value as PyValue, 'asend'),
  },
  'athrow(self, typ, val=..., tb=..., /)': {
    doc: 'Return an awaitable that raises an exception where the generator waits.',
    python: `
def athrow(self, *args):
    if len(args) > 1:
        $warn_throw('athrow')
    return $async_step(self, args, 'athrow')
`,
  },
  'aclose(self, /)': {
    doc: 'Return an awaitable that raises GeneratorExit where the generator waits.',
    run: (m, self) => new AsyncStep(ASYNC_THROW, begun(m, self), null, 'aclose'),
  },
}));
makeGeneric(GENERATOR, COROUTINE, ASYNC_GENERATOR);
