# ---- kinds
import stat
for m in (0o100644, 0o040755, 0o120777, 0o020600, 0o060600, 0o010600, 0o140755):
    print(stat.filemode(m), stat.S_ISREG(m), stat.S_ISDIR(m), stat.S_ISLNK(m), stat.S_ISCHR(m), stat.S_ISBLK(m), stat.S_ISFIFO(m), stat.S_ISSOCK(m), oct(stat.S_IMODE(m)), oct(stat.S_IFMT(m)))
#> -rw-r--r-- True False False False False False False 0o644 0o100000
#> drwxr-xr-x False True False False False False False 0o755 0o40000
#> lrwxrwxrwx False False True False False False False 0o777 0o120000
#> crw------- False False False True False False False 0o600 0o20000
#> brw------- False False False False True False False 0o600 0o60000
#> prw------- False False False False False True False 0o600 0o10000
#> srwxr-xr-x False False False False False False True 0o755 0o140000

# ---- special bits
import stat
print([stat.filemode(m) for m in (0o104755, 0o104644, 0o102755, 0o102644, 0o041777, 0o041776, 0, 0o777)], stat.S_ISDOOR(0), stat.S_ISPORT(0), stat.S_ISWHT(0))
#> ['-rwsr-xr-x', '-rwSr--r--', '-rwxr-sr-x', '-rw-r-Sr--', 'drwxrwxrwt', 'drwxrwxrwT', '?---------', '?rwxrwxrwx'] False False False

# ---- constants
import stat
print(stat.S_IRUSR, stat.S_IWUSR, stat.S_IXUSR, stat.S_IRWXU, stat.S_IRWXG, stat.S_IRWXO, stat.S_ISUID, stat.S_ISGID, stat.S_ISVTX, stat.S_IFDIR, stat.S_IFREG, stat.ST_MODE, stat.ST_SIZE, stat.ST_MTIME)
#> 256 128 64 448 56 7 2048 1024 512 16384 32768 0 6 8

# ---- combined
import stat
mode = stat.S_IFREG | stat.S_IRUSR | stat.S_IWUSR | stat.S_IRGRP
print(stat.filemode(mode), bool(mode & stat.S_IWGRP), oct(mode))
#> -rw-r----- False 0o100640

# ---- file attributes
import stat
print(stat.FILE_ATTRIBUTE_READONLY, stat.FILE_ATTRIBUTE_HIDDEN, stat.FILE_ATTRIBUTE_DIRECTORY, stat.UF_HIDDEN, stat.SF_ARCHIVED)
#> 1 2 16 32768 65536

# ---- wrong types
import stat
for f in (stat.S_ISDIR, stat.filemode):
    try:
        f('x')
    except TypeError as e:
        print('TypeError')
#> TypeError
#> TypeError

# ---- every file attribute
import stat
print({n: getattr(stat, n) for n in sorted(dir(stat)) if n.startswith('FILE_ATTRIBUTE_')})
#> {'FILE_ATTRIBUTE_ARCHIVE': 32, 'FILE_ATTRIBUTE_COMPRESSED': 2048, 'FILE_ATTRIBUTE_DEVICE': 64, 'FILE_ATTRIBUTE_DIRECTORY': 16, 'FILE_ATTRIBUTE_ENCRYPTED': 16384, 'FILE_ATTRIBUTE_HIDDEN': 2, 'FILE_ATTRIBUTE_INTEGRITY_STREAM': 32768, 'FILE_ATTRIBUTE_NORMAL': 128, 'FILE_ATTRIBUTE_NOT_CONTENT_INDEXED': 8192, 'FILE_ATTRIBUTE_NO_SCRUB_DATA': 131072, 'FILE_ATTRIBUTE_OFFLINE': 4096, 'FILE_ATTRIBUTE_READONLY': 1, 'FILE_ATTRIBUTE_REPARSE_POINT': 1024, 'FILE_ATTRIBUTE_SPARSE_FILE': 512, 'FILE_ATTRIBUTE_SYSTEM': 4, 'FILE_ATTRIBUTE_TEMPORARY': 256, 'FILE_ATTRIBUTE_VIRTUAL': 65536}

# ---- the flags that users and the superuser may set
import stat
print({n: getattr(stat, n) for n in sorted(dir(stat)) if n.startswith('UF_')})
print({n: getattr(stat, n) & 0xffffffff for n in sorted(dir(stat)) if n.startswith('SF_')})
#> {'UF_APPEND': 4, 'UF_COMPRESSED': 32, 'UF_DATAVAULT': 128, 'UF_HIDDEN': 32768, 'UF_IMMUTABLE': 2, 'UF_NODUMP': 1, 'UF_NOUNLINK': 16, 'UF_OPAQUE': 8, 'UF_SETTABLE': 65535, 'UF_TRACKED': 64}
#> {'SF_APPEND': 262144, 'SF_ARCHIVED': 65536, 'SF_DATALESS': 1073741824, 'SF_FIRMLINK': 8388608, 'SF_IMMUTABLE': 131072, 'SF_NOUNLINK': 1048576, 'SF_RESTRICTED': 524288, 'SF_SETTABLE': 4294901760, 'SF_SNAPSHOT': 2097152}

# ---- places of a stat result
import stat, os
print([(n, getattr(stat, n)) for n in ('ST_MODE', 'ST_INO', 'ST_DEV', 'ST_NLINK', 'ST_UID', 'ST_GID', 'ST_SIZE', 'ST_ATIME', 'ST_MTIME', 'ST_CTIME')])
with open('/tmp/f', 'w') as f:
    f.write('four')
s = os.stat('/tmp/f')
print(s[stat.ST_SIZE], s[stat.ST_MODE] == s.st_mode, s[stat.ST_MTIME] == int(s.st_mtime), stat.S_ISREG(s[stat.ST_MODE]))
#> [('ST_MODE', 0), ('ST_INO', 1), ('ST_DEV', 2), ('ST_NLINK', 3), ('ST_UID', 4), ('ST_GID', 5), ('ST_SIZE', 6), ('ST_ATIME', 7), ('ST_MTIME', 8), ('ST_CTIME', 9)]
#> 4 True True True

# ---- kinds by number
import stat
print({n: oct(getattr(stat, n)) for n in ('S_IFDIR', 'S_IFCHR', 'S_IFBLK', 'S_IFREG', 'S_IFIFO', 'S_IFLNK', 'S_IFSOCK', 'S_IFDOOR', 'S_IFPORT', 'S_IFWHT')})
#> {'S_IFDIR': '0o40000', 'S_IFCHR': '0o20000', 'S_IFBLK': '0o60000', 'S_IFREG': '0o100000', 'S_IFIFO': '0o10000', 'S_IFLNK': '0o120000', 'S_IFSOCK': '0o140000', 'S_IFDOOR': '0o0', 'S_IFPORT': '0o0', 'S_IFWHT': '0o0'}

# ---- permission bits
import stat
print({n: oct(getattr(stat, n)) for n in sorted(dir(stat)) if n.startswith('S_I') and n[3] in 'RWXS' and n not in ('S_ISVTX',) and isinstance(getattr(stat, n), int)})
print(oct(stat.S_ISVTX), oct(stat.S_ENFMT), oct(stat.S_IREAD | stat.S_IWRITE | stat.S_IEXEC))
#> {'S_IREAD': '0o400', 'S_IRGRP': '0o40', 'S_IROTH': '0o4', 'S_IRUSR': '0o400', 'S_IRWXG': '0o70', 'S_IRWXO': '0o7', 'S_IRWXU': '0o700', 'S_ISGID': '0o2000', 'S_ISUID': '0o4000', 'S_IWGRP': '0o20', 'S_IWOTH': '0o2', 'S_IWRITE': '0o200', 'S_IWUSR': '0o200', 'S_IXGRP': '0o10', 'S_IXOTH': '0o1', 'S_IXUSR': '0o100'}
#> 0o1000 0o2000 0o700

# ---- groups of bits
import stat
print(stat.S_IRWXU == stat.S_IRUSR | stat.S_IWUSR | stat.S_IXUSR, stat.S_IRWXG == stat.S_IRGRP | stat.S_IWGRP | stat.S_IXGRP, stat.S_IRWXO == stat.S_IROTH | stat.S_IWOTH | stat.S_IXOTH)
print(stat.S_IREAD == stat.S_IRUSR, stat.S_IWRITE == stat.S_IWUSR, stat.S_IEXEC == stat.S_IXUSR, stat.S_ENFMT == stat.S_ISGID)
#> True True True
#> True True True True

# ---- only one kind is true
import stat
tests = [stat.S_ISDIR, stat.S_ISCHR, stat.S_ISBLK, stat.S_ISREG, stat.S_ISFIFO, stat.S_ISLNK, stat.S_ISSOCK, stat.S_ISDOOR, stat.S_ISPORT, stat.S_ISWHT]
for kind in (stat.S_IFDIR, stat.S_IFCHR, stat.S_IFBLK, stat.S_IFREG, stat.S_IFIFO, stat.S_IFLNK, stat.S_IFSOCK):
    print(oct(kind), [f.__name__ for f in tests if f(kind | 0o644)])
#> 0o40000 ['S_ISDIR']
#> 0o20000 ['S_ISCHR']
#> 0o60000 ['S_ISBLK']
#> 0o100000 ['S_ISREG']
#> 0o10000 ['S_ISFIFO']
#> 0o120000 ['S_ISLNK']
#> 0o140000 ['S_ISSOCK']

# ---- S_IMODE and S_IFMT take a mode apart
import stat
for mode in (0o100644, 0o107777, 0o040700, 0, 0o777, 0o120777, 2**16 + 5):
    print(oct(stat.S_IMODE(mode)), oct(stat.S_IFMT(mode)))
#> 0o644 0o100000
#> 0o7777 0o100000
#> 0o700 0o40000
#> 0o0 0o0
#> 0o777 0o0
#> 0o777 0o120000
#> 0o5 0o0

# ---- filemode of every permission
import stat
for mode in range(0, 0o1000, 0o111):
    print(oct(mode), stat.filemode(stat.S_IFREG | mode))
#> 0o0 ----------
#> 0o111 ---x--x--x
#> 0o222 --w--w--w-
#> 0o333 --wx-wx-wx
#> 0o444 -r--r--r--
#> 0o555 -r-xr-xr-x
#> 0o666 -rw-rw-rw-
#> 0o777 -rwxrwxrwx

# ---- filemode of special bits without execution
import stat
for extra in (stat.S_ISUID, stat.S_ISGID, stat.S_ISVTX, stat.S_ISUID | stat.S_ISGID | stat.S_ISVTX):
    print([stat.filemode(stat.S_IFDIR | extra | mode) for mode in (0, 0o111, 0o644, 0o755)])
#> ['d--S------', 'd--s--x--x', 'drwSr--r--', 'drwsr-xr-x']
#> ['d-----S---', 'd--x--s--x', 'drw-r-Sr--', 'drwxr-sr-x']
#> ['d--------T', 'd--x--x--t', 'drw-r--r-T', 'drwxr-xr-t']
#> ['d--S--S--T', 'd--s--s--t', 'drwSr-Sr-T', 'drwsr-sr-t']

# ---- filemode of kinds that Linux does not have
import stat
print([stat.filemode(kind << 12 | 0o644) for kind in range(16)])
#> ['?rw-r--r--', 'prw-r--r--', 'crw-r--r--', '?rw-r--r--', 'drw-r--r--', '?rw-r--r--', 'brw-r--r--', '?rw-r--r--', '-rw-r--r--', '?rw-r--r--', 'lrw-r--r--', '?rw-r--r--', 'srw-r--r--', '?rw-r--r--', '?rw-r--r--', '?rw-r--r--']

# ---- a listing
import os, stat
os.makedirs('/tmp/list/sub')
for name, n in (('b', 3), ('a', 12)):
    with open(f'/tmp/list/{name}', 'w') as f:
        f.write('x' * n)
    os.chmod(f'/tmp/list/{name}', 0o640)
for name in sorted(os.listdir('/tmp/list')):
    s = os.stat(f'/tmp/list/{name}')
    if stat.S_ISREG(s.st_mode):
        print(stat.filemode(s.st_mode), s.st_size, name)
    else:
        print(stat.filemode(s.st_mode)[0], name)
#> -rw-r----- 12 a
#> -rw-r----- 3 b
#> d sub

# ---- bits are set and taken away
import os, stat
open('/tmp/script', 'w').close()
os.chmod('/tmp/script', 0o644)
mode = os.stat('/tmp/script').st_mode
os.chmod('/tmp/script', stat.S_IMODE(mode | stat.S_IXUSR | stat.S_IXGRP | stat.S_IXOTH))
print(stat.filemode(os.stat('/tmp/script').st_mode))
os.chmod('/tmp/script', stat.S_IMODE(os.stat('/tmp/script').st_mode & ~stat.S_IRWXO))
print(stat.filemode(os.stat('/tmp/script').st_mode), bool(os.stat('/tmp/script').st_mode & stat.S_IXOTH))
#> -rwxr-xr-x
#> -rwxr-x--- False

# ---- wrong arguments
import stat
for call in (lambda: stat.S_ISDIR(), lambda: stat.S_ISREG(1, 2), lambda: stat.S_IMODE('x'), lambda: stat.S_IFMT(None), lambda: stat.filemode(1.5), lambda: stat.filemode(),
             lambda: stat.S_ISDIR(mode=1), lambda: stat.S_ISLNK(-1), lambda: stat.filemode(2**70)):
    try:
        print(call())
    except (TypeError, OverflowError) as e:
        print(type(e).__name__, e)
#> TypeError _stat.S_ISDIR() takes exactly one argument (0 given)
#> TypeError _stat.S_ISREG() takes exactly one argument (2 given)
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError _stat.filemode() takes exactly one argument (0 given)
#> TypeError _stat.S_ISDIR() takes no keyword arguments
#> OverflowError can't convert negative value to unsigned int
#> OverflowError Python int too large to convert to C unsigned long

# ---- numbers with __index__
import stat
class Mode:
    def __index__(self):
        return 0o040755
try:
    print(stat.S_ISDIR(Mode()), stat.filemode(Mode()), stat.S_IMODE(True))
except TypeError as e:
    print(e)
#> True drwxr-xr-x 1

# ---- the functions are built in
import stat
class Kinds:
    check = stat.S_ISDIR
    text = stat.filemode
print(Kinds().check(stat.S_IFDIR), Kinds().text(0o100600), stat.S_ISDIR, stat.filemode.__name__, stat.S_IMODE.__module__)
#> True -rw------- <built-in function S_ISDIR> filemode _stat

# ---- kinds in a match statement
import stat
def kind(mode):
    match stat.S_IFMT(mode):
        case stat.S_IFDIR:
            return 'folder'
        case stat.S_IFREG:
            return 'file'
        case stat.S_IFLNK:
            return 'link'
        case _:
            return 'other'
print([kind(m) for m in (0o40755, 0o100600, 0o120777, 0o10600)])
#> ['folder', 'file', 'link', 'other']

# ---- a mode from its text
import stat
def parse(text):
    kinds = {'d': stat.S_IFDIR, '-': stat.S_IFREG, 'l': stat.S_IFLNK}
    bits = [stat.S_IRUSR, stat.S_IWUSR, stat.S_IXUSR, stat.S_IRGRP, stat.S_IWGRP, stat.S_IXGRP, stat.S_IROTH, stat.S_IWOTH, stat.S_IXOTH]
    return kinds[text[0]] | sum(bit for bit, c in zip(bits, text[1:]) if c != '-')
for text in ('drwxr-xr-x', '-rw-r-----', 'lrwxrwxrwx', '----------'):
    print(oct(parse(text)), stat.filemode(parse(text)) == text)
#> 0o40755 True
#> 0o100640 True
#> 0o120777 True
#> 0o100000 True
