# __future__: the record of features.

# ---- the names of all features
import __future__
print(__future__.all_feature_names)
print(all(hasattr(__future__, name) for name in __future__.all_feature_names), sorted(__future__.__all__) == sorted(['all_feature_names'] + __future__.all_feature_names))
#> ['nested_scopes', 'generators', 'division', 'absolute_import', 'with_statement', 'print_function', 'unicode_literals', 'barry_as_FLUFL', 'generator_stop', 'annotations']
#> True True

# ---- each feature: since when it may be used, and must be
import __future__
for name in __future__.all_feature_names:
    feature = getattr(__future__, name)
    print(name, feature.getOptionalRelease(), feature.getMandatoryRelease(), feature.compiler_flag)
#> nested_scopes (2, 1, 0, 'beta', 1) (2, 2, 0, 'alpha', 0) 16
#> generators (2, 2, 0, 'alpha', 1) (2, 3, 0, 'final', 0) 0
#> division (2, 2, 0, 'alpha', 2) (3, 0, 0, 'alpha', 0) 131072
#> absolute_import (2, 5, 0, 'alpha', 1) (3, 0, 0, 'alpha', 0) 262144
#> with_statement (2, 5, 0, 'alpha', 1) (2, 6, 0, 'alpha', 0) 524288
#> print_function (2, 6, 0, 'alpha', 2) (3, 0, 0, 'alpha', 0) 1048576
#> unicode_literals (2, 6, 0, 'alpha', 2) (3, 0, 0, 'alpha', 0) 2097152
#> barry_as_FLUFL (3, 1, 0, 'alpha', 2) (4, 0, 0, 'alpha', 0) 4194304
#> generator_stop (3, 5, 0, 'beta', 1) (3, 7, 0, 'alpha', 0) 8388608
#> annotations (3, 7, 0, 'beta', 1) None 16777216

# ---- the repr of a feature
import __future__
print(__future__.division, __future__.annotations)
print(repr(__future__.barry_as_FLUFL), type(__future__.division).__name__)
#> _Feature((2, 2, 0, 'alpha', 2), (3, 0, 0, 'alpha', 0), 131072) _Feature((3, 7, 0, 'beta', 1), None, 16777216)
#> _Feature((3, 1, 0, 'alpha', 2), (4, 0, 0, 'alpha', 0), 4194304) _Feature

# ---- annotations are never mandatory
from __future__ import annotations
import __future__
print(annotations is __future__.annotations, annotations.mandatory, annotations.optional[:3])
#> True None (3, 7, 0)

# ---- annotations stay text
from __future__ import annotations
def f(x: Unknown, y: int | None = None) -> list[Later]:
    return [x]
class C:
    a: Undefined
    b: 'quoted' = 1
print(f.__annotations__, C.__annotations__, f(1))
#> {'x': 'Unknown', 'y': 'int | None', 'return': 'list[Later]'} {'a': 'Undefined', 'b': "'quoted'"} [1]

# ---- annotations as text in dataclasses
from __future__ import annotations
from dataclasses import dataclass, fields
@dataclass
class Node:
    value: int
    next: Node | None = None
print([(f.name, f.type) for f in fields(Node)], Node(1, Node(2)))
#> [('value', 'int'), ('next', 'Node | None')] Node(value=1, next=Node(value=2, next=None))

# ---- annotations as text are evaluated by get_type_hints
from __future__ import annotations
import typing
class Tree:
    left: Tree | None
    size: int
def make(n: int, *rest: str) -> Tree: ...
print(typing.get_type_hints(Tree), typing.get_type_hints(make))
#> {'left': __main__.Tree | None, 'size': <class 'int'>} {'n': <class 'int'>, 'rest': <class 'str'>, 'return': <class '__main__.Tree'>}

# ---- features that are always on
from __future__ import division, print_function, unicode_literals, absolute_import
print(7 / 2, 7 // 2, type('x').__name__, division.getMandatoryRelease() <= (3, 0, 0, 'alpha', 0), file=None)
#> 3.5 3 str True

# ---- with, generators and nested scopes
from __future__ import with_statement, generators, nested_scopes, generator_stop
def count():
    n = 0
    def step():
        nonlocal n
        n += 1
        return n
    yield step()
    yield step()
print(list(count()), generator_stop.compiler_flag, nested_scopes.compiler_flag, generators.compiler_flag, with_statement.optional)
#> [1, 2] 8388608 16 0 (2, 5, 0, 'alpha', 1)

# ---- a feature that is not there
from __future__ import teleportation
#>   File "__future__.py", line 88
#>     from __future__ import teleportation
#>                            ^^^^^^^^^^^^^
#> SyntaxError: future feature teleportation is not defined

# ---- braces
from __future__ import braces
#>   File "__future__.py", line 95
#>     from __future__ import braces
#>                            ^^^^^^
#> SyntaxError: not a chance

# ---- not at the beginning
import os
from __future__ import annotations
#>   File "__future__.py", line 103
#>     from __future__ import annotations
#>     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#> SyntaxError: from __future__ imports must occur at the beginning of the file

# ---- after a docstring and comments
"""A docstring may come first."""
# and a comment
from __future__ import annotations
print(__doc__)
#> A docstring may come first.

# ---- two lines of features
from __future__ import annotations
from __future__ import division as d, generator_stop
print(d.optional, generator_stop.mandatory)
#> (2, 2, 0, 'alpha', 2) (3, 7, 0, 'alpha', 0)

# ---- a star
try:
    exec('from __future__ import *')
except SyntaxError as e:
    print(e)
#> future feature * is not defined (<string>, line 1)

# ---- in exec
space = {}
exec('from __future__ import annotations\ndef f(x: y): pass', space)
print(space['f'].__annotations__, space['annotations'].optional)
try:
    exec('x = 1\nfrom __future__ import division')
except SyntaxError as e:
    print(e.msg, e.lineno)
#> {'x': 'y'} (3, 7, 0, 'beta', 1)
#> from __future__ imports must occur at the beginning of the file 2

# ---- releases compare with sys.version_info
import sys, __future__
for name in ('annotations', 'generator_stop'):
    feature = getattr(__future__, name)
    mandatory = feature.getMandatoryRelease()
    print(name, sys.version_info >= feature.getOptionalRelease(), mandatory is not None and sys.version_info >= mandatory)
#> annotations True False
#> generator_stop True True

# ---- flags of the compiler
import __future__
flags = [getattr(__future__, name).compiler_flag for name in __future__.all_feature_names]
print([hex(flag) for flag in flags], sum({flag for flag in flags if flag > 16}).bit_count())
#> ['0x10', '0x0', '0x20000', '0x40000', '0x80000', '0x100000', '0x200000', '0x400000', '0x800000', '0x1000000'] 8
