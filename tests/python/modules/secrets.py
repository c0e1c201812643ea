# ---- tokens come from the host
import secrets
try:
    print(len(secrets.token_hex(8)))
except RuntimeError as e:
    print(e)
#> 16

# ---- an element comes from the host
import secrets
try:
    print(secrets.choice([1, 2, 3]) in (1, 2, 3))
except RuntimeError as e:
    print(e)
#> True

# ---- an int comes from the host
import secrets
try:
    print(secrets.randbelow(10) < 10)
except RuntimeError as e:
    print(e)
#> True

# ---- choice from nothing
import secrets
secrets.choice([])
#> Traceback (most recent call last):
#>   File "secrets.py", line 27, in <module>
#>     secrets.choice([])
#>     ~~~~~~~~~~~~~~^^^^
#> IndexError: Cannot choose from an empty sequence

# ---- bounds that are not positive
import secrets
for n in (0, -5):
    try:
        secrets.randbelow(n)
    except ValueError as e:
        print(e)
#> Upper bound must be positive.
#> Upper bound must be positive.

# ---- sizes are ints
import secrets
for f in (secrets.token_bytes, secrets.token_hex, secrets.token_urlsafe):
    try:
        f('x')
    except TypeError as e:
        print(e)
#> 'str' object cannot be interpreted as an integer
#> 'str' object cannot be interpreted as an integer
#> 'str' object cannot be interpreted as an integer

# ---- sizes are not negative
import secrets
for f in (secrets.token_bytes, secrets.randbits):
    try:
        f(-1)
    except ValueError as e:
        print(e)
#> negative argument not allowed
#> number of bits must be non-negative

# ---- compare_digest
import secrets
print(secrets.compare_digest('token', 'token'), secrets.compare_digest(b'token', b'tokem'))
#> True False

# ---- compare_digest refuses text that is not ASCII
import secrets
secrets.compare_digest('č', 'c')
#> Traceback (most recent call last):
#>   File "secrets.py", line 72, in <module>
#>     secrets.compare_digest('č', 'c')
#>     ~~~~~~~~~~~~~~~~~~~~~~^^^^^^^^^^
#> TypeError: comparing strings with non-ASCII characters is not supported

# ---- public names
import secrets
print(secrets.__all__, secrets.DEFAULT_ENTROPY)
#> ['choice', 'randbelow', 'randbits', 'SystemRandom', 'token_bytes', 'token_hex', 'token_urlsafe', 'compare_digest'] 32

# ---- the generator is the system's
import secrets
print(secrets.SystemRandom.__mro__[0], secrets.choice.__self__.__class__, secrets.randbits.__name__)
#> <class 'random.SystemRandom'> <class 'random.SystemRandom'> getrandbits

# ---- the generator has no state
import secrets
try:
    secrets.SystemRandom().getstate()
except NotImplementedError as e:
    print(e)
#> System entropy source does not have state.
