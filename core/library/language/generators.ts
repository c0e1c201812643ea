/** Python behind generators and `await`: who is sent to, thrown into and closed. */
export const GENERATORS: Readonly<Record<string, string>> = {
  await_iter: `
def await_iter(v, what):
    if what == 'anext':
        try:
            return $await_iter(v, '')
        except BaseException as e:
            raise TypeError(f"'async for' received an invalid object from __anext__: {$type_name(v)}") from e
    f = $class_lookup(type(v), '__await__')
    if f is $missing():
        if what == 'aenter':
            raise TypeError(f"'async with' received an object from __aenter__ that does not implement __await__: {$type_name(v)}")
        if what == 'aexit':
            raise TypeError(f"'async with' received an object from __aexit__ that does not implement __await__: {$type_name(v)}")
        raise TypeError(f"'{$type_name(v)}' object can't be awaited")
    it = $bind_special(v, f)()
    if $is_coroutine(it) or $is_iterable_coroutine(it):
        raise TypeError("__await__() returned a coroutine")
    if $class_lookup(type(it), '__next__') is $missing():
        raise TypeError(f"__await__() returned non-iterator of type '{$type_name(it)}'")
    return it
`,
  async_iter: `
def async_iter(v):
    f = $class_lookup(type(v), '__aiter__')
    if f is $missing():
        raise TypeError(f"'async for' requires an object with __aiter__ method, got {$type_name(v)}")
    it = $bind_special(v, f)()
    if $class_lookup(type(it), '__anext__') is $missing():
        raise TypeError(f"'async for' received an object from __aiter__ that does not implement __anext__: {$type_name(it)}")
    return it
`,
  async_next: `
def async_next(it):
    return $bind_special(it, $class_lookup(type(it), '__anext__'))()
`,
  gen_delegate_send: `
def gen_delegate_send(sub, value):
    return sub.send(value)
`,
  gen_next_throw: `
def gen_next_throw(self, exc):
    sub = $gen_delegate(self)
    if sub is None:
        return $gen_throw(self, exc)
    if isinstance(exc, GeneratorExit):
        try:
            $gen_delegating(self, True)
            $gen_close_delegate(sub)
        except BaseException as e:
            exc = e
        $gen_delegating(self, False)
        return $gen_throw(self, exc)
    throw = getattr(sub, 'throw', None)
    if throw is None:
        return $gen_throw(self, exc)
    return $gen_throw_delegate(self, throw, (exc,))
`,
  gen_throw_delegate: `
def gen_throw_delegate(self, throw, args):
    try:
        $gen_delegating(self, True)
        result = throw(*args)
    except BaseException as e:
        exc = e
    else:
        $gen_delegating(self, False)
        return result
    $gen_delegating(self, False)
    return $gen_throw(self, exc)
`,
  gen_close_delegate: `
def gen_close_delegate(sub):
    if $is_generator(sub):
        return sub.close()
    try:
        close = getattr(sub, 'close', None)
    except BaseException as e:
        return $unraisable(e, f'Exception ignored while closing generator {sub!r}')
    if close is not None:
        close()
`,
  gen_throw_old: `
def gen_throw_old(self, typ, *more):
    if more:
        $warn_throw('throw')
    val = more[0] if more else None
    tb = more[1] if len(more) > 1 else None
    $check_traceback(tb)
    sub = $gen_delegate(self)
    if sub is not None and not $is_generator(sub) and not (isinstance(typ, type) and issubclass(typ, GeneratorExit)):
        throw = getattr(sub, 'throw', None)
        if throw is not None:
            args = (typ,) if val is None and tb is None else (typ, val) if tb is None else (typ, val, tb)
            return $gen_throw_delegate(self, throw, args)
    return $gen_next_throw(self, $thrown(typ, val, tb))
`,
  warn_throw: `
def warn_throw(name):
    from warnings import warn  # Frames of shipped Python do not count.
    warn(f"the (type, exc, tb) signature of {name}() is deprecated, use the single-arg signature instead.", DeprecationWarning, 1)
`,
  thrown: `
def thrown(typ, val=None, tb=None):
    $check_traceback(tb)
    if isinstance(typ, type) and issubclass(typ, BaseException):
        try:
            exc = val if isinstance(val, typ) else $made(typ, () if val is None else val if isinstance(val, tuple) else (val,))
        except BaseException as e:
            exc = e
    elif isinstance(typ, BaseException):
        if val is not None:
            raise TypeError('instance exception may not have a separate value')
        exc = typ
    else:
        raise TypeError(f"exceptions must be classes or instances deriving from BaseException, not {$type_name(typ)}")
    if tb is not None:
        exc.__traceback__ = tb
    return exc
`,
  gen_close: `
def gen_close(self):
    state = $gen_state(self)
    if state == 'finished':
        return None
    if state == 'fresh':
        $gen_finish(self)
        return None
    try:
        $gen_next_throw(self, GeneratorExit())
    except StopIteration as e:
        return e.value
    except GeneratorExit:
        return None
    raise RuntimeError(f"{$generator_kind(self)} ignored GeneratorExit")
`,
};
