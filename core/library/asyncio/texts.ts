/** What repr() shows of futures and tasks. After Lib/asyncio/base_futures.py, base_tasks.py and reprlib. */
import { shipped } from '../../values/mod.ts';

shipped(
  'future_repr',
  `
def future_repr(f):
    if $repr_enter(f):
        return '...'
    try:
        info = [f._state.lower()]
        if info[0] == 'finished':
            exc = $future_failure(f)
            if exc is not None:
                info.append(f'exception={exc!r}')
            else:
                info.append(f'result={$short_repr(f._result)}')
        callbacks = $future_callbacks(f)
        if callbacks:
            if len(callbacks) > 2:
                texts = [$callback_text($callback_of(callbacks[0])), f'<{len(callbacks) - 2} more>', $callback_text($callback_of(callbacks[-1]))]
            else:
                texts = [$callback_text($callback_of(c)) for c in callbacks]
            info.append(f"cb=[{', '.join(texts)}]")
        if $is_task(f):
            if f.cancelling() and not f.done():
                info[0] = 'cancelling'
            info.insert(1, f'name={f.get_name()!r}')
            if f._fut_waiter is not None:
                info.insert(2, f'wait_for={f._fut_waiter!r}')
            info.insert(2, f'coro=<{$coroutine_text(f.get_coro())}>')
        return f"<{type(f).__name__} {' '.join(info)}>"
    finally:
        $repr_leave(f)
`,
);

shipped(
  'callback_text',
  `
def callback_text(f):
    if $is_task(f):
        return 'Task.task_wakeup()'
    name = getattr(f, '__qualname__', None) or getattr(f, '__name__', None) or repr(f)
    place = $function_place(f)
    return f'{name}()' if place is None else f'{name}() at {place}'
`,
);

shipped(
  'coroutine_text',
  `
def coroutine_text(c):
    name = getattr(c, '__qualname__', None) or getattr(c, '__name__', None) or f'<{type(c).__name__} without __name__>'
    if not $is_coroutine(c):
        return f'{name}()'
    if $gen_state(c) == 'finished':
        return f'{name}() done, defined at {$coroutine_place(c)}'
    return f'{name}() running at {$coroutine_place(c)}'
`,
);

/** reprlib.repr: long results are cut. */
shipped(
  'short_repr',
  `
def short_repr(x, level=6):
    t = type(x)
    if t is str or t is int:
        s = repr(x[:30]) if t is str else repr(x)
        if len(s) > (30 if t is str else 40):
            n = 30 if t is str else 40
            i = max(0, (n - 3) // 2)
            j = max(0, n - 3 - i)
            if t is str:
                s = repr(x[:i] + x[len(x) - j:])
            s = s[:i] + '...' + s[len(s) - j:]
        return s
    if t is list or t is tuple:
        if level <= 0 and x:
            s = '...'
        else:
            parts = [$short_repr(e, level - 1) for e in x[:6]]
            if len(x) > 6:
                parts.append('...')
            s = ', '.join(parts)
        if t is tuple:
            return f'({s},)' if len(x) == 1 and level > 0 else f'({s})'
        return f'[{s}]'
    if t is dict:
        if not x:
            return '{}'
        if level <= 0:
            return '{...}'
        keys = list(x)
        try:
            keys = sorted(keys)
        except Exception:
            pass
        parts = [f'{$short_repr(k, level - 1)}: {$short_repr(x[k], level - 1)}' for k in keys[:4]]
        if len(x) > 4:
            parts.append('...')
        return f"{{{', '.join(parts)}}}"
    try:
        s = repr(x)
    except Exception:
        return f'<{t.__name__} instance at {id(x):#x}>'
    if t.__module__ != 'builtins' or t is not set and t is not frozenset:
        n = 30
        if len(s) > n:
            i = max(0, (n - 3) // 2)
            j = max(0, n - 3 - i)
            s = s[:i] + '...' + s[len(s) - j:]
    return s
`,
);
