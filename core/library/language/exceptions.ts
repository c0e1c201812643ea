/** Python behind `raise` and `except*`, and what is told of exceptions that nobody catches. */
export const EXCEPTIONS: Readonly<Record<string, string>> = {
  never_awaited: `
def never_awaited(coro):
    from warnings import warn
    try:
        warn(f'coroutine {coro.__qualname__!r} was never awaited', RuntimeWarning, 1, coro)
    except RuntimeWarning as e:
        $unraisable(e, f'Exception ignored while finalizing coroutine {coro!r}')
`,
  unraisable: `
def unraisable(e, message):
    import sys
    sys.unraisablehook(sys._UnraisableHookArgs((type(e), e, e.__traceback__, message, None)))
`,
  set_exc_args: `
def set_exc_args(exc, items):
    $set_exc_args(exc, (*items,))
`,
  raise_made: `
def raise_made(what):
    raise $make_exception(what)
`,
  raise_made_from: `
def raise_made_from(what, cause):
    exc = $make_exception(what)
    raise exc from $make_exception(cause)
`,
  make_exception: `
def make_exception(what):
    if not isinstance(what, type) or not issubclass(what, BaseException):
        return what
    exc = what()
    if not isinstance(exc, BaseException):
        raise TypeError(f"calling {what!r} should have returned an instance of BaseException, not {type(exc)!r}")
    return exc
`,
  made: `
def made(typ, args):
    exc = typ(*args)
    if not isinstance(exc, BaseException):
        raise TypeError(f"calling {typ!r} should have returned an instance of BaseException, not {$type_name(exc)}")
    return exc
`,
  except_star_match: `
def except_star_match(exc, cls):
    for c in (cls if isinstance(cls, tuple) else (cls,)):
        if not (isinstance(c, type) and issubclass(c, BaseException)):
            raise TypeError("catching classes that do not inherit from BaseException is not allowed")
        if issubclass(c, BaseExceptionGroup):
            raise TypeError("catching ExceptionGroup with except* is not allowed. Use except instead.")
    if exc is None:
        return (None, None)
    if isinstance(exc, cls):
        if isinstance(exc, BaseExceptionGroup):
            return (None, exc)
        group = BaseExceptionGroup if not isinstance(exc, Exception) else ExceptionGroup
        wrapped = group('', (exc,))
        wrapped.__traceback__ = $here()
        return (None, wrapped)
    if isinstance(exc, BaseExceptionGroup):
        pair = exc.split(cls)
        if not $is_tuple(pair):
            raise TypeError(f"{$type_name(exc)}.split must return a tuple, not {$type_name(pair)}")
        if len(pair) < 2:
            raise TypeError(f"{$type_name(exc)}.split must return a 2-tuple, got tuple of size {len(pair)}")
        return (pair[1], pair[0])
    return (exc, None)
`,
  except_star_end: `
def except_star_end(exc, raised):
    return $raise_again(exc, raised)
`,
};
