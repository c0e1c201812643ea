# ---- names that every system has
import errno
print([hasattr(errno, n) for n in ('ENOENT', 'EACCES', 'EEXIST', 'EPIPE', 'EINTR', 'EINVAL', 'ENOSPC', 'ETIMEDOUT', 'ECONNREFUSED', 'EAGAIN')], type(errno.errorcode))
#> [True, True, True, True, True, True, True, True, True, True] <class 'dict'>

# ---- the table
import errno
print(errno.errorcode[errno.ENOENT], errno.errorcode[errno.EACCES], errno.errorcode[errno.EAGAIN] in ('EAGAIN', 'EWOULDBLOCK'), len(errno.errorcode) > 50)
#> ENOENT EACCES True True

# ---- errors of the system
import errno
e = OSError(5, 'text')
print(e.errno, isinstance(errno.ENOENT, int), errno.EWOULDBLOCK == errno.EAGAIN)
#> 5 True True

# ---- unknown numbers
import errno
print(errno.errorcode.get(99999))
#> None

# ---- distinct
import errno
print(errno.ENOENT != errno.EEXIST, all(isinstance(k, int) for k in errno.errorcode), all(isinstance(v, str) for v in errno.errorcode.values()))
#> True True True

# ---- from an exception
import errno
try:
    raise FileNotFoundError(errno.ENOENT, 'No such file', 'x')
except OSError as e:
    print(e.errno == errno.ENOENT, e.filename)
#> True x
