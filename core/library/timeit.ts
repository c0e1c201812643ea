/** `timeit`: how long code takes on the program's own clock, which counts what it does, or on a timer that is given. */
import type { ModuleSource } from './modules.ts';

export const TIMEIT: ModuleSource = {
  name: 'timeit',
  doc: 'Tool for measuring execution time of small code snippets.',
  python: String.raw`
import itertools
import sys
import time

__all__ = ['Timer', 'timeit', 'repeat', 'default_timer']

dummy_src_name = '<timeit-src>'
default_number = 1000000
default_repeat = 5
default_timer = time.perf_counter
template = """
def inner(_it, _timer{init}):
    {setup}
    _t0 = _timer()
    for _i in _it:
        {stmt}
        pass
    _t1 = _timer()
    return _t1 - _t0
"""


def reindent(src, indent):
    """Helper to reindent a multi-line statement."""
    return src.replace('\n', '\n' + ' ' * indent)


class Timer:
    """Class for timing execution speed of small code snippets."""

    def __init__(self, stmt='pass', setup='pass', timer=default_timer, globals=None):
        self.timer = timer
        names, space, init, prefix = {}, sys.modules['__main__'].__dict__ if globals is None else globals, '', ''
        if isinstance(setup, str):
            compile(setup, dummy_src_name, 'exec')
            prefix = setup + '\n'
            setup = reindent(setup, 4)
        elif callable(setup):
            names['_setup'] = setup
            init += ', _setup=_setup'
            setup = '_setup()'
        else:
            raise ValueError('setup is neither a string nor callable')
        if isinstance(stmt, str):
            compile(prefix + stmt, dummy_src_name, 'exec')
            stmt = reindent(stmt, 8)
        elif callable(stmt):
            names['_stmt'] = stmt
            init += ', _stmt=_stmt'
            stmt = '_stmt()'
        else:
            raise ValueError('stmt is neither a string nor callable')
        self.src = template.format(stmt=stmt, setup=setup, init=init)
        exec(compile(self.src, dummy_src_name, 'exec'), space, names)
        self.inner = names['inner']

    def print_exc(self, file=None):
        """Print a traceback from the timed code."""
        import traceback
        traceback.print_exc(file=file)

    def timeit(self, number=default_number):
        """Time 'number' executions of the main statement."""
        return self.inner(itertools.repeat(None, number), self.timer)

    def repeat(self, repeat=default_repeat, number=default_number):
        """Call timeit() a few times."""
        return [self.timeit(number) for _ in range(repeat)]

    def autorange(self, callback=None):
        """Return the number of loops and time taken so that total time >= 0.2."""
        i = 1
        while True:
            for j in 1, 2, 5:
                number = i * j
                time_taken = self.timeit(number)
                if callback:
                    callback(number, time_taken)
                if time_taken >= 0.2:
                    return number, time_taken
            i *= 10


def timeit(stmt='pass', setup='pass', timer=default_timer, number=default_number, globals=None):
    """Convenience function to create Timer object and call timeit method."""
    return Timer(stmt, setup, timer, globals).timeit(number)


def repeat(stmt='pass', setup='pass', timer=default_timer, repeat=default_repeat, number=default_number, globals=None):
    """Convenience function to create Timer object and call repeat method."""
    return Timer(stmt, setup, timer, globals).repeat(repeat, number)


_UNITS = {'nsec': 1e-9, 'usec': 1e-6, 'msec': 1e-3, 'sec': 1.0}


def main(args=None, *, _wrap_timer=None):
    """Main program, used when run as a script."""
    import argparse
    parser = argparse.ArgumentParser(prog='timeit')
    parser.add_argument('-n', '--number', type=int, default=0)
    parser.add_argument('-r', '--repeat', type=int, default=default_repeat)
    parser.add_argument('-s', '--setup', action='append')
    parser.add_argument('-u', '--unit', choices=list(_UNITS))
    parser.add_argument('-p', '--process', action='store_true')
    parser.add_argument('-v', '--verbose', action='count', default=0)
    parser.add_argument('statement', nargs='*')
    given = parser.parse_args(sys.argv[1:] if args is None else args)
    timer = time.process_time if given.process else default_timer
    if _wrap_timer is not None:
        timer = _wrap_timer(timer)
    t = Timer('\n'.join(given.statement) or 'pass', '\n'.join(given.setup or []) or 'pass', timer)
    number, rounds = given.number, max(given.repeat, 1)

    def loops(count):
        return f"{count} loop{'s' if count != 1 else ''}"

    def show(seconds):
        if given.unit is not None:
            unit, scale = given.unit, _UNITS[given.unit]
        else:
            unit, scale = next((u for u in reversed(_UNITS.items()) if seconds >= u[1]), ('nsec', 1e-9))
        return f'{seconds / scale:.{3 + given.verbose if given.verbose > 1 else 3}g} {unit}'

    def failed():
        import traceback
        traceback.print_exc()
        return 1

    if number == 0:
        def told(number, time_taken):
            print(f'{loops(number)} -> {time_taken:.3g} secs')
        try:
            number, _ = t.autorange(told if given.verbose else None)
        except:
            return failed()
        if given.verbose:
            print()
    try:
        timings = t.repeat(rounds, number)
    except:
        return failed()
    if given.verbose:
        print('raw times: ' + ', '.join(map(show, timings)) + '\n')
    timings = [taken / number for taken in timings]
    best, worst = min(timings), max(timings)
    print(f'{loops(number)}, best of {rounds}: {show(best)} per loop')
    if worst >= best * 4:
        import warnings
        warnings.warn_explicit(f'The test results are likely unreliable. The worst time ({show(worst)}) was more than four times '
                               f'slower than the best time ({show(best)}).', UserWarning, '', 0)
`,
};
