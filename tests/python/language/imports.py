# import and from: modules, names, errors.

# ---- import binds the first name
import sys
import sys as system
print(sys is system, sys.__name__)
#> True sys

# ---- a missing module
import nope
#> Traceback (most recent call last):
#>   File "imports.py", line 10, in <module>
#>     import nope
#> ModuleNotFoundError: No module named 'nope'

# ---- a missing module by from
from nope import x
#> Traceback (most recent call last):
#>   File "imports.py", line 17, in <module>
#>     from nope import x
#> ModuleNotFoundError: No module named 'nope'

# ---- a missing submodule
try:
    import sys.nope
except ModuleNotFoundError as e:
    print(e, e.name)
#> No module named 'sys.nope'; 'sys' is not a package sys.nope

# ---- a missing submodule of a missing module
try:
    import nope.deeper
except ImportError as e:
    print(type(e).__name__, e, e.name, e.path)
#> ModuleNotFoundError No module named 'nope' nope None

# ---- a missing name
try:
    from math import nope
except ImportError as e:
    print(type(e).__name__, str(e)[:40], e.name, e.name_from)
#> ImportError cannot import name 'nope' from 'math' (u math nope

# ---- a missing name that is like another
from math import sqr
#> Traceback (most recent call last):
#>   File "imports.py", line 45, in <module>
#>     from math import sqr
#> ImportError: cannot import name 'sqr' from 'math' (unknown location). Did you mean: 'sqrt'?

# ---- from with as and parentheses
from math import (sqrt as root, pi,)
print(root(4), round(pi, 2))
#> 2.0 3.14

# ---- import star
from math import *
print(sqrt(9), 'floor' in globals(), '__name__' in globals())
#> 3.0 True True

# ---- import in a function
def f():
    import math as m
    from math import floor
    return m.ceil(1.2), floor(1.8)
print(f(), 'm' in globals())
#> (2, 1) False

# ---- import in a class body
class A:
    import math
    from math import pi as p
print(A.math.floor(2.5), round(A.p, 3))
#> 2 3.142

# ---- sys.modules
import sys, math
print('math' in sys.modules, sys.modules['math'] is math, 'nope' in sys.modules)
sys.modules['made'] = type(sys)('made')
import made
print(made.__name__, repr(made))
#> True True False
#> made <module 'made'>

# ---- None in sys.modules
import sys
sys.modules['blocked'] = None
import blocked
#> Traceback (most recent call last):
#>   File "imports.py", line 88, in <module>
#>     import blocked
#> ModuleNotFoundError: import of blocked halted; None in sys.modules

# ---- a module of one's own
import sys, types
m = types.ModuleType('mine', 'Doc.')
m.x = 5
exec('def f(): return x * 2', m.__dict__)
sys.modules['mine'] = m
from mine import f, x
print(f(), x, m.__doc__)
try:
    m.nope
except AttributeError as e:
    print(e)
#> 10 5 Doc.
#> module 'mine' has no attribute 'nope'

# ---- __getattr__ of a module
import sys, types
m = types.ModuleType('lazy')
exec('def __getattr__(name):\n    if name == "y": return 7\n    raise AttributeError(name)', m.__dict__)
sys.modules['lazy'] = m
from lazy import y
print(y, m.y)
try:
    from lazy import z
except ImportError as e:
    print(e.name, e.name_from)
#> 7 7
#> lazy z

# ---- __all__ decides what star takes
import sys, types
m = types.ModuleType('some')
exec('a = 1\n_b = 2\nc = 3\n__all__ = ["a", "_b"]', m.__dict__)
sys.modules['some'] = m
from some import *
print(a, _b, 'c' in globals())
#> 1 2 False

# ---- __all__ with a missing name
import sys, types
m = types.ModuleType('some')
m.__all__ = ['missing']
sys.modules['some'] = m
from some import *
#> Traceback (most recent call last):
#>   File "imports.py", line 137, in <module>
#>     from some import *
#> AttributeError: module 'some' has no attribute 'missing'

# ---- relative imports without a package
try:
    from . import x
except ImportError as e:
    print(e)
try:
    from .. import x
except ImportError as e:
    print(e)
#> attempted relative import with no known parent package
#> attempted relative import with no known parent package

# ---- __import__
m = __import__('math')
print(m.__name__, __import__('sys').__name__)
#> math sys

# ---- attributes of a module
import math
print(math.__name__, math.__doc__ is not None, type(math).__name__, math.__spec__ is not None or True)
try:
    math.nope
except AttributeError as e:
    print(e)
math.mine = 3
print(math.mine)
del math.mine
print(hasattr(math, 'mine'))
#> math True module True
#> module 'math' has no attribute 'nope'
#> 3
#> False

# ---- the name of the main program
print(__name__, __doc__)
import sys
print(sys.modules['__main__'].__name__)
#> __main__ None
#> __main__

# ---- import binds a global from a function
def f():
    global math
    import math
f()
print(math.floor(1.5))
#> 1

# ---- a chain of imports in one statement
import sys, math as m, sys as s
print(s is sys, m.floor(2.7))
#> True 2

# ---- __future__ as a module
import __future__
print(__future__.annotations, __future__.all_feature_names[:2])
#> _Feature((3, 7, 0, 'beta', 1), None, 16777216) ['nested_scopes', 'generators']

# ---- names that a module makes when they are asked for stay out of the program
from collections import ChainMap, UserDict
from typing import BinaryIO, Iterable
import typing, collections.abc
print(typing.TextIO.__name__, collections.abc.Mapping.__name__)
print(sorted(name for name in globals() if name[0] != '_'))
#> TextIO Mapping
#> ['BinaryIO', 'ChainMap', 'Iterable', 'UserDict', 'collections', 'typing']

# ---- a module that is absent on purpose
#! such a module can't be had here: a note says what to use instead, and the message is CPython's
import socket
#> Traceback (most recent call last):
#>   File "imports.py", line 212, in <module>
#>     import socket
#> ModuleNotFoundError: No module named 'socket'
#> `socket` is not in this sandbox; call a function that the host provides

# ---- what absent modules say
#! such a module can't be had here: a note says what to use instead, and the message is CPython's
for statement in ('import requests', 'import numpy as np', 'from concurrent.futures import ThreadPoolExecutor', 'import urllib.request',
                  'from urllib import request', 'import subprocess, os', 'import xml.etree.ElementTree as ET', 'import http.client', 'from yaml import safe_load'):
    try:
        exec(statement)
    except ImportError as e:
        print(type(e).__name__, e, e.name, e.args == (str(e),), e.__notes__)
#> ModuleNotFoundError No module named 'requests' requests True ['`requests` is not in this sandbox; call a function that the host provides']
#> ModuleNotFoundError No module named 'numpy' numpy True ['`numpy` is not in this sandbox; use lists, `math` and `statistics`']
#> ModuleNotFoundError No module named 'concurrent' concurrent True ['`concurrent` is not in this sandbox: there is one thread; use `asyncio`, which makes calls of the host side by side']
#> ModuleNotFoundError No module named 'urllib.request' urllib.request True ['`urllib.request` is not in this sandbox; call a function that the host provides']
#> ModuleNotFoundError No module named 'urllib.request' urllib.request True ['`urllib.request` is not in this sandbox; call a function that the host provides']
#> ModuleNotFoundError No module named 'subprocess' subprocess True ['`subprocess` is not in this sandbox: no processes can be started; call a function that the host provides']
#> ModuleNotFoundError No module named 'xml' xml True ['`xml` is not in this sandbox; use `html.parser` or `re`']
#> ModuleNotFoundError No module named 'http' http True ['`http` is not in this sandbox; call a function that the host provides']
#> ModuleNotFoundError No module named 'yaml' yaml True ['`yaml` is not in this sandbox; use `json`, `tomllib` or `configparser`']

# ---- modules that nobody knows have no note
try:
    import nope
except ImportError as e:
    print(e, hasattr(e, '__notes__'))
try:
    import nope.requests
except ImportError as e:
    print(e, hasattr(e, '__notes__'))
try:
    from json import nope
except ImportError as e:
    print(type(e).__name__, hasattr(e, '__notes__'))
#> No module named 'nope' False
#> No module named 'nope' False
#> ImportError False

# ---- a module that may be absent
try:
    import simplejson as json
except ImportError:
    import json
try:
    import ujson
    fast = True
except ModuleNotFoundError:
    fast = False
print(json.dumps([1]), fast)
#> [1] False

# ---- submodules that a package imports itself
import asyncio
import collections
import html
import sys
import types
print(collections.abc.Mapping, isinstance({}, collections.abc.Mapping), collections.abc is sys.modules['collections.abc'])
print(html.entities.name2codepoint['amp'], hasattr(html, 'parser'), hasattr(types.ModuleType('collections'), 'abc'))
async def main():
    try:
        await asyncio.wait_for(asyncio.sleep(10), 0.01)
    except asyncio.exceptions.TimeoutError as e:
        print(repr(e), asyncio.queues.Queue is asyncio.Queue, getattr(asyncio, 'locks').Lock)
asyncio.run(main())
class Box(collections.abc.MutableMapping):
    pass
collections.OrderdDict
#> <class 'collections.abc.Mapping'> True True
#> 38 False False
#> TimeoutError() True <class 'asyncio.locks.Lock'>
#> Traceback (most recent call last):
#>   File "imports.py", line 283, in <module>
#>     collections.OrderdDict
#> AttributeError: module 'collections' has no attribute 'OrderdDict'. Did you mean: 'OrderedDict'?

# ---- a package of the program's own under the name of an absent module
import sys, types
made = types.ModuleType('subprocess')
made.__path__ = []
def lookup(name):
    if name.startswith('__'):
        raise AttributeError(name)
    return 'got ' + name
made.__getattr__ = lookup
sys.modules['subprocess'] = made
from subprocess import PIPE, run
print(PIPE, run)
#> got PIPE got run

# ---- a module that is still being imported is found in sys.modules
import sys
import types
package = sys.modules['package'] = types.ModuleType('package')
inner = sys.modules['package.inner'] = types.ModuleType('package.inner')
from package import inner as found
print(found is inner, hasattr(package, 'inner'))
class Named:
    __name__ = 'package'
sys.modules['other'] = Named()
from other import inner as again
print(again is inner)
sys.modules['package.none'] = None
from package import none
print(none)
#> True False
#> True
#> None

# ---- the error of from tells where the module is
import sys
import types
package = sys.modules['package'] = types.ModuleType('package')
def tell():
    try:
        from package import nothing
    except ImportError as e:
        print(e, e.name, e.path, e.name_from)
tell()
package.__file__ = '/a/b.py'
tell()
package.__spec__ = types.SimpleNamespace(has_location=True, origin='/else.py', _initializing=False)
tell()
package.__spec__ = types.SimpleNamespace(has_location=True, origin=4, _initializing=False)
tell()
del package.__spec__
tell()
class Text(str):
    pass
class Other:
    __file__ = '/not/asked'
package = sys.modules['package'] = Other()
tell()
package.__name__ = Text('other')
tell()
#> cannot import name 'nothing' from 'package' (unknown location) package None nothing
#> cannot import name 'nothing' from 'package' (/a/b.py) package /a/b.py nothing
#> cannot import name 'nothing' from 'package' (/else.py) package /else.py nothing
#> cannot import name 'nothing' from 'package' (/a/b.py) package /a/b.py nothing
#> cannot import name 'nothing' from 'package' (unknown location) package None nothing
#> cannot import name 'nothing' from '<unknown module name>' (unknown location) None None nothing
#> cannot import name 'nothing' from 'other' (unknown location) other None nothing

# ---- from what is no module import *
import sys, types
def star(m):
    sys.modules['some'] = m
    ns = {}
    try: exec('from some import *', ns)
    except Exception as e: return type(e).__name__, str(e)
    return sorted(k for k in ns if k != '__builtins__')
class Shown:
    x = 3
    def __init__(self, **names): self.__dict__.update(names)
odd = types.ModuleType('some'); odd.__dict__[5] = 3
late = types.ModuleType('some'); late.__getattr__ = lambda name: ['b'] if name == '__all__' else name
print(star([1]), star(Shown(q=4, _r=5)), star(Shown(__all__=('x',))), star(Shown(__all__='xq', q=1)))
print(star(Shown(__all__=None)), star(Shown(__all__=['x', 5], __name__='n')), star(Shown(__all__=[5], __name__=6)))
print(star(odd), star(late))
#> ('ImportError', 'from-import-* object has no __dict__ and no __all__') ['q'] ['x'] ['q', 'x']
#> ('TypeError', "'NoneType' object does not support indexing") ('TypeError', 'Item in n.__all__ must be str, not int') ('TypeError', 'module __name__ must be a string, not int')
#> ('TypeError', 'Key in some.__dict__ must be str, not int') ['b']

# ---- from a list import *
import sys
sys.modules['some'] = [1]
from some import *
#> Traceback (most recent call last):
#>   File "imports.py", line 382, in <module>
#>     from some import *
#> ImportError: from-import-* object has no __dict__ and no __all__
