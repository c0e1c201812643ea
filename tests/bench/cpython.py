"""The other side of the benchmark: answers one line for each line of standard input.

    load NAME     reads programs/NAME.py
    run NAME      milliseconds of one main()
    snippet N     microseconds of compiling and running `1 + 2`, mean of N
    parse PATH    milliseconds of ast.parse, or `no`
    version       of this Python
    library       the folder of the standard library
"""

import ast
import os
import sys
import time

HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "programs")
mains = {}


def load(name):
    path = os.path.join(HERE, name + ".py")
    with open(path, encoding="utf-8") as file:
        namespace = {"__name__": name}
        exec(compile(file.read(), path, "exec"), namespace)
    mains[name] = namespace["main"]
    return mains[name]()


def run(name):
    main = mains[name]
    start = time.perf_counter()
    main()
    return (time.perf_counter() - start) * 1e3


def snippet(count):
    start = time.perf_counter()
    for _ in range(int(count)):
        eval(compile("1 + 2", "<string>", "eval"))
    return (time.perf_counter() - start) / int(count) * 1e6


def parse(path):
    try:
        with open(path, encoding="utf-8") as file:
            text = file.read()
        start = time.perf_counter()
        ast.parse(text)
        return (time.perf_counter() - start) * 1e3
    except (SyntaxError, ValueError):
        return "no"


def version():
    return sys.version.split()[0]


def library():
    return os.path.dirname(os.__file__)


for line in sys.stdin:
    command, *arguments = line.rstrip("\n").split(" ", 1)
    print(globals()[command](*arguments), flush=True)
