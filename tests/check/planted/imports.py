# ---- modules that are not in the sandbox
import numpy as np  #! unresolved-import
import requests  #! unresolved-import
from pandas import DataFrame  #! unresolved-import
import subprocess  #! unresolved-import
import os.paths  #! unresolved-import
print(np.array([1]), requests.get("x"), DataFrame(), subprocess.run("ls"))

# ---- misspelled modules
import mathh  #! unresolved-import
import itertool  #! unresolved-import
from collection import Counter  #! unresolved-import
from dataclass import dataclass  #! unresolved-import
print(mathh.pi, itertool, Counter, dataclass)

# ---- misspelled members
from math import sqroot  #! unresolved-import
from collections import defaultDict, Counter  #! unresolved-import
from typing import Lists  #! unresolved-import
from datetime import datetime, timeDelta  #! unresolved-import
from json import load_string  #! unresolved-import
from functools import reduce, memoize  #! unresolved-import
from itertools import (
    chain,
    flatten,  #! unresolved-import
)
print(Counter("a"), datetime, reduce, chain)

# ---- inside of functions
def f():
    import tensorflow  #! unresolved-import
    from re import matches  #! unresolved-import
    return tensorflow, matches
def g():
    try:
        import ujson
    except ImportError:
        import json as ujson
    return ujson
f(), g()

# ---- submodules
import asyncio.queue  #! unresolved-import
from os.path import joined  #! unresolved-import
from urllib.parse import urlparse, urlsplitt  #! unresolved-import
from collections.abc import Iterables  #! unresolved-import
print(urlparse("a"))

# ---- members of modules
import math, json, re, random, datetime, itertools, collections, asyncio
math.squareroot(4)  #! unresolved-attribute
json.parse("{}")  #! unresolved-attribute
re.find("a", "b")  #! unresolved-attribute
random.randrang(3)  #! unresolved-attribute
datetime.now()  #! unresolved-attribute
itertools.flatten([])  #! unresolved-attribute
collections.Counters("a")  #! unresolved-attribute
asyncio.wait_all([])  #! unresolved-attribute
print(math.PI)  #! unresolved-attribute
print(math.pi, json.dumps(1), random.random(), datetime.date(2020, 1, 1))

# ---- modules that only stubs have
import ssl  #! unresolved-import
import codecs  #! unresolved-import
from threading import Lock  #! unresolved-import
from concurrent.futures import ThreadPoolExecutor  #! unresolved-import
import socket as sockets  #! unresolved-import
try:
    import ssl
except ImportError:
    ssl = None
import os.path, logging.handlers

# ---- what stands in for a module
try:
    import tomllib
except ModuleNotFoundError:
    import tomli as tomllib
try:
    from zoneinfo import ZoneInfo
except ImportError:
    from backports.zoneinfo import ZoneInfo
print(tomllib.loads(""), ZoneInfo("UTC"))
try:
    x = int("1")
except ValueError:
    import absent  #! unresolved-import
