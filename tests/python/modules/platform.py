# platform

# ---- platform python_version
import platform
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: platform.python_version())
#> 3.14.2

# ---- platform python_version_tuple
import platform
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: platform.python_version_tuple())
#> ('3', '14', '2')

# ---- platform python_implementation
import platform
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: platform.python_implementation())
#> CPython

# ---- isinstance platform system str
import platform
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: isinstance(platform.system(), str))
#> True

# ---- platform mac_ver
import platform
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: platform.mac_ver())
#> ('', ('', '', ''), '')

# ---- platform win _edition
import platform
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: platform.win32_edition())
#> None

# ---- platform win _is_iot
import platform
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: platform.win32_is_iot())
#> False

# ---- platform win _ver
import platform
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: platform.win32_ver())
#> ('', '', '', '')

# ---- platform system_alias a b c
import platform
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: platform.system_alias('a', 'b', 'c'))
#> ('a', 'b', 'c')

# ---- len platform architecture
import platform
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: len(platform.architecture()))
#> 2
