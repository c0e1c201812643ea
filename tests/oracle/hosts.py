"""The host functions that cases may call, on CPython's side. `tests/python/hosts.ts` says the same in TypeScript,
and a test compares the two.

The plain ones answer at once. Those that begin with `a` give a future, which is settled when every task of the
program waits, in the order of the calls.
"""

import copy
import builtins as _builtins


def fetch(url):
    return 'body of ' + url


def now():
    return 1700000000.5


def ask(question):
    return 'answer to ' + question


def add(a, b):
    return a + b


def echo(x):
    # For the host a frozenset is a set, and a bytearray bytes.
    return set(x) if type(x) is frozenset else bytes(x) if type(x) is bytearray else copy.deepcopy(x)


def fail(kind, message):
    raise getattr(_builtins, kind)(message)


def afetch(url):
    return later('body of ' + url)


def aecho(x):
    return later(echo(x))


def afail(kind, message):
    return later(None, getattr(_builtins, kind)(message))


HOSTS = {f.__name__: f for f in [fetch, now, ask, add, echo, fail, afetch, aecho, afail]}
