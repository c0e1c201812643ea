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
