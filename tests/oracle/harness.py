"""Runs one program after the other the way `python FILE` would, and tells what each printed.

The file runs inside the child process (worker.ts). What it arranges, and why:

* a fresh `__main__` module for each program, its text registered in `linecache` and written to the working
  directory, because the compiler and the traceback printer read source lines from different places;
* stdout and stderr are real text streams over one list of chunks, so the order between them is kept;
* frames of the oracle, of the host functions and of the standard library are left out of tracebacks: a program
  sees its own frames only, whatever a module is written in;
* the recursion limit is counted from the program's own first frame;
* one virtual clock drives `time` and `asyncio`: sleeping costs nothing, and no stack switching is needed.
"""

import ast
import asyncio
import atexit
import builtins
import gc
import heapq
import inspect
import io
import json
import linecache
import logging
import operator
import os
import shutil
import sys
import time
import traceback
import types
import warnings

HOME = '/case'
LIMIT = 1000
BASE = '<oracle>'


class Deadlock(BaseException):
    """Nothing is ready, nothing is scheduled: real asyncio would wait for ever."""


class Chunks(io.BytesIO):
    """The binary end of a text stream; all streams of a run append to one list."""

    def __init__(self, name, chunks):
        super().__init__()
        self.name = name
        self.mode = 'w'
        self.chunks = chunks

    def write(self, data):
        self.chunks.append(bytes(data))
        return len(data)


def stream(name, chunks, errors):
    text = io.TextIOWrapper(Chunks(name, chunks), encoding='utf-8', errors=errors, write_through=True)
    text.mode = 'w'
    return text


# ---- tracebacks


def hidden(code):
    name = code.co_filename
    return name.startswith(('/lib/python3', BASE))


def filter_tracebacks():
    walk_full, walk_tb = traceback._walk_tb_with_full_positions, traceback.walk_tb

    def full_positions(tb):
        return (pair for pair in walk_full(tb) if not hidden(pair[0].f_code))

    def frames(tb):
        return (pair for pair in walk_tb(tb) if not hidden(pair[0].f_code))

    def stack(f):
        if f is None:
            f = sys._getframe().f_back
        chain = []
        while f is not None:
            chain.append(f)
            f = f.f_back
        return ((g, g.f_lineno) for g in chain if not hidden(g.f_code))

    traceback._walk_tb_with_full_positions = full_positions
    traceback.walk_tb = frames
    traceback.walk_stack = stack


# ---- the clock and the event loop


class Selector:
    """Waits by moving the clock. Answers of the host come first: they take no time."""

    def __init__(self, loop):
        self.loop = loop

    def select(self, timeout):
        loop = self.loop
        if loop.asked and (timeout is None or timeout > 0):
            asked, loop.asked = loop.asked, []
            for answer in asked:
                answer()
        elif timeout is None:
            raise Deadlock
        elif timeout > 0:
            advance(timeout)
        return []


class Loop(asyncio.BaseEventLoop):
    def __init__(self):
        super().__init__()
        self._selector = Selector(self)
        self._clock_resolution = 1e-9
        self.asked = []

    def time(self):
        return time.monotonic()

    def _process_events(self, events):
        pass

    def _write_to_self(self):
        pass

    def run_in_executor(self, executor, func, *args):
        future = self.create_future()

        def work():
            try:
                future.set_result(func(*args))
            except BaseException as error:
                future.set_exception(error)

        self.call_soon(work)
        return future


class Policy(asyncio.events._BaseDefaultEventLoopPolicy):
    _loop_factory = Loop


def sleep(seconds, /):
    """Stands for time.sleep."""
    if seconds < 0:
        raise ValueError('sleep length must be non-negative')
    advance(seconds)


def later(value, error=None):
    """A future which the host settles when every task of the program waits."""
    loop = asyncio.get_running_loop()
    future = loop.create_future()

    def answer():
        if future.done():
            return
        if error is None:
            future.set_result(value)
        else:
            future.set_exception(error)

    loop.asked.append(answer)
    return future


# ---- one process, many programs


def prepare(advance_clock, mounted_files):
    """Undo what the embedding changed in CPython, and remember the state to go back to. `mounted_files`: texts by path, as JSON."""
    global advance, mounted, saved_builtins, saved_environ, real_setlimit
    advance, mounted = advance_clock, json.loads(mounted_files)
    asyncio._set_running_loop(None)
    asyncio.run = asyncio.runners.run = inspect.unwrap(asyncio.run)
    with warnings.catch_warnings(action='ignore'):
        asyncio.set_event_loop_policy(Policy())
    time.sleep = sleep
    sys.meta_path[:] = [f for f in sys.meta_path if 'yodide' not in (getattr(f, '__module__', '') or type(f).__module__)]
    sys.meta_path[:] = [f for f in sys.meta_path if '_importhook' not in type(f).__module__]
    for name in [n for n in sys.modules if n.split('.')[0] in ('js', 'pyodide', 'pyodide_js')]:
        del sys.modules[name]
    sys.path[:] = [p for p in sys.path if p]
    filter_tracebacks()
    atexit._clear()
    saved_builtins = dict(vars(builtins))
    saved_environ = dict(os.environ)
    real_setlimit = sys.setrecursionlimit
    gc.collect()
    gc.freeze()


def set_limit(depth):
    """Count the limit from the program's first frame; `depth` frames of ours lie below it."""
    state = [LIMIT]

    def getrecursionlimit():
        return state[0]

    def setrecursionlimit(limit, /):
        limit = operator.index(limit)
        real_setlimit(limit + depth if limit > 0 else limit)
        state[0] = limit

    sys.getrecursionlimit, sys.setrecursionlimit = getrecursionlimit, setrecursionlimit
    real_setlimit(LIMIT + depth)


def restore_builtins(names=vars(builtins)):
    for name in [*names]:
        if name not in saved_builtins:
            del names[name]
    names.update(saved_builtins)


def reset():
    """Forget what the last program changed."""
    real_setlimit(LIMIT)
    restore_builtins()
    os.environ.clear()
    os.environ.update(saved_environ)
    sys.excepthook, sys.displayhook = sys.__excepthook__, sys.__displayhook__
    sys.unraisablehook = sys.__unraisablehook__
    root = logging.getLogger()
    root.handlers[:] = []
    root.setLevel(logging.WARNING)
    root.manager.loggerDict.clear()
    logging.disable(logging.NOTSET)
    if 'decimal' in sys.modules:
        decimal = sys.modules['decimal']
        decimal.setcontext(decimal.Context(prec=28, rounding='ROUND_HALF_EVEN'))
    asyncio._set_running_loop(None)
    asyncio.events._event_loop_policy._local = asyncio.events._event_loop_policy._Local()
    linecache.clearcache()
    os.chdir('/')
    for folder in HOME, '/mnt/host', '/mnt/overlay', '/tmp':
        shutil.rmtree(folder, ignore_errors=True)


def depth_here():
    frame, depth = sys._getframe(1), 0
    while frame is not None:
        frame, depth = frame.f_back, depth + 1
    return depth


def keep(kept):
    """Append every generator, coroutine and asynchronous generator that begins to run to a list."""
    monitoring = sys.monitoring
    lazy = inspect.CO_GENERATOR | inspect.CO_COROUTINE | inspect.CO_ASYNC_GENERATOR

    def begins(code, offset):
        if not code.co_flags & lazy:
            return monitoring.DISABLE
        kept.append(sys._getframe(1).f_generator)

    monitoring.use_tool_id(monitoring.DEBUGGER_ID, BASE)
    monitoring.register_callback(monitoring.DEBUGGER_ID, monitoring.events.PY_START, begins)
    monitoring.set_events(monitoring.DEBUGGER_ID, monitoring.events.PY_START)


def run(request):
    """Run {source, script, hosts, await, keep} and return {output, traceback} as JSON text."""
    request = json.loads(request)
    source, script = request['source'], request['script']
    chunks = []
    os.makedirs(HOME, exist_ok=True)
    os.makedirs('/tmp', exist_ok=True)
    for name, data in mounted.items() if '/mnt/' in source else ():
        os.makedirs(os.path.dirname(name), exist_ok=True)
        with open(name, 'w', newline='') as file:
            file.write(data)
    os.chdir(HOME)
    with open(script, 'w', encoding='utf-8', errors='surrogatepass', newline='') as file:
        file.write(source)
    linecache.cache[script] = len(source), None, source.splitlines(True), script
    module = types.ModuleType('__main__')
    space = vars(module)
    space.update(__builtins__=builtins, __file__=script, __cached__=None)
    sys.modules['__main__'] = module
    sys.argv[:] = [script]
    for name in request['hosts']:
        setattr(builtins, name, HOSTS[name])
    streams = sys.stdin, sys.stdout, sys.stderr
    sys.stdin = io.TextIOWrapper(io.BytesIO(b''), encoding='utf-8')
    sys.stdout = stream('<stdout>', chunks, 'strict')
    sys.stderr = stream('<stderr>', chunks, 'backslashreplace')
    trace_from, hung, kept = None, False, []
    if request['keep']:
        keep(kept)
    with warnings.catch_warnings():
        try:
            set_limit(depth_here())
            try:
                try:
                    code = compile(source, script, 'exec', flags=FLAGS[request['await']], dont_inherit=True)
                    if code.co_flags & inspect.CO_COROUTINE:
                        asyncio.run(eval(code, space))
                    else:
                        exec(code, space)
                finally:
                    restore_builtins()
            except Deadlock:
                hung = True
            except SystemExit as error:
                if error.code is not None and not isinstance(error.code, int):
                    print(error.code, file=sys.stderr)
            except BaseException as error:
                real_setlimit(LIMIT * 2)
                tb = error.__traceback__
                while tb is not None and hidden(tb.tb_frame.f_code):
                    tb = tb.tb_next
                error.__traceback__ = tb
                if sys.excepthook is sys.__excepthook__ or not callable(sys.excepthook):
                    trace_from = len(chunks)
                    traceback._print_exception_bltin(error)
                else:
                    sys.excepthook(type(error), error, tb)
            real_setlimit(LIMIT * 2)
            for name in request['hosts']:
                setattr(builtins, name, HOSTS[name])
            atexit._run_exitfuncs()
            restore_builtins()
        finally:
            if request['keep']:
                sys.monitoring.free_tool_id(sys.monitoring.DEBUGGER_ID)
            end = len(chunks)
            output, trace = chunks[:trace_from], chunks[trace_from:end] if trace_from is not None else None
            sys.modules['__main__'] = types.ModuleType('__main__')
            del module, space
            code = error = kept = None
            reset()
            gc.collect()
            sys.stdin, sys.stdout, sys.stderr = streams
    return json.dumps(
        {
            'output': b''.join(output).decode(errors='replace'),
            'traceback': None if trace is None else b''.join(trace).decode(errors='replace'),
            'hung': hung,
        }
    )


FLAGS = {False: 0, True: ast.PyCF_ALLOW_TOP_LEVEL_AWAIT}
