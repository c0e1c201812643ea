# ---- a folder of the host is read
import os
from pathlib import Path
root = Path('/mnt/host')
print(sorted(os.listdir(root)), sorted(p.name for p in (root / 'data').iterdir()))
print((root / 'notes.txt').read_text(), (root / 'data/deep/b.bin').read_bytes())
with open('/mnt/host/data/a.csv') as f:
    print(f.readline(), f.read(), f.read())
print(os.path.isdir(root / 'data'), os.path.isfile(root / 'data'), os.path.exists(root / 'none'), os.stat(root / 'notes.txt').st_size)
print(sorted((where, sorted(folders), sorted(files)) for where, folders, files in os.walk(root)))
for name in 'none', 'data', 'notes.txt/x':
    try: open(root / name)
    except OSError as e: print(type(e).__name__, e.strerror, e.filename, e.filename2)
#> ['data', 'notes.txt'] ['a.csv', 'deep']
#> first
#> second
#>  b'\x00\x01\x02'
#> x,y
#>  1,2
#>  
#> True False False 13
#> [('/mnt/host', ['data'], ['notes.txt']), ('/mnt/host/data', ['deep'], ['a.csv']), ('/mnt/host/data/deep', [], ['b.bin'])]
#> FileNotFoundError No such file or directory /mnt/host/none None
#> IsADirectoryError Is a directory /mnt/host/data None
#> NotADirectoryError Not a directory /mnt/host/notes.txt/x None

# ---- a folder of the host is changed
import os, shutil
from pathlib import Path
root = Path('/mnt/host')
with open(root / 'new.txt', 'w') as f:
    f.write('one\n')
    f.write('two\n')
with open(root / 'new.txt', 'a') as f: f.write('three\n')
with open(root / 'new.txt', 'r+') as f:
    f.seek(4)
    f.write('TWO')
    f.truncate(8)
print((root / 'new.txt').read_text())
os.makedirs(root / 'a/b/c')
(root / 'a/b/c/deep.bin').write_bytes(bytes(range(5)))
os.rename(root / 'new.txt', root / 'a/moved.txt')
os.rename(root / 'a', root / 'z')
print(sorted(str(p) for p in (root / 'z').rglob('*')))
os.truncate(root / 'z/moved.txt', 2)
os.remove(root / 'notes.txt')
(root / 'touched').touch()
(root / 'z/moved.txt').touch()
print((root / 'z/moved.txt').read_text(), sorted(os.listdir(root)))
for act in (lambda: os.rmdir(root / 'z'), lambda: os.mkdir(root / 'z'), lambda: os.remove(root / 'gone'), lambda: os.remove(root / 'z' / 'gone' / 'x'),
            lambda: os.mkdir(root / 'no' / 'z'), lambda: os.rename(root / 'gone', root / 'there')):
    try: act()
    except OSError as e: print(type(e).__name__, e.strerror, e.filename, e.filename2)
shutil.rmtree(root / 'z')
print(sorted(os.listdir(root)))
#> one
#> TWO
#>
#> ['/mnt/host/z/b', '/mnt/host/z/b/c', '/mnt/host/z/b/c/deep.bin', '/mnt/host/z/moved.txt']
#> on ['data', 'touched', 'z']
#> OSError Directory not empty /mnt/host/z None
#> FileExistsError File exists /mnt/host/z None
#> FileNotFoundError No such file or directory /mnt/host/gone None
#> FileNotFoundError No such file or directory /mnt/host/z/gone/x None
#> FileNotFoundError No such file or directory /mnt/host/no/z None
#> FileNotFoundError No such file or directory /mnt/host/gone /mnt/host/there
#> ['data', 'touched']

# ---- files that are not closed: what was written is there when they are opened again, and at the end
from pathlib import Path
open('/mnt/host/late.txt', 'w').write('first')
print(open('/mnt/host/late.txt').read())
open('/mnt/host/late.bin', 'wb').write(b'bytes')
print(open('/mnt/host/late.bin', 'rb').read())
f = open('/mnt/host/late.txt', 'a')
f.write('|second')
f.flush()
print(Path('/mnt/host/late.txt').read_text())
Path('/mnt/host/late.txt').unlink()
#> first
#> b'bytes'
#> first|second

# ---- an overlay keeps the changes to itself
import os, shutil
from pathlib import Path
root = Path('/mnt/overlay')
print((root / 'notes.txt').read_text())
with open(root / 'notes.txt', 'a') as f: f.write('third\n')
print((root / 'notes.txt').read_text())
with open(root / 'data/a.csv', 'r+') as f:
    f.seek(4)
    f.write('9')
print((root / 'data/a.csv').read_text())
os.truncate(root / 'data/deep/b.bin', 1)
print((root / 'data/deep/b.bin').read_bytes())
os.rename(root / 'notes.txt', root / 'data/notes.txt')
print(sorted(os.listdir(root)), sorted(os.listdir(root / 'data')))
os.remove(root / 'data/a.csv')
os.mkdir(root / 'data/new')
(root / 'data/new/f').write_text('f')
(root / 'data/new/g').touch()
print(sorted(str(p) for p in root.rglob('*')))
for act in (lambda: os.remove(root / 'data/a.csv'), lambda: os.rmdir(root / 'data'), lambda: os.mkdir(root / 'data'), lambda: open(root / 'data/a.csv'),
            lambda: open(root / 'data', 'w'), lambda: os.rename(root / 'gone', root / 'there')):
    try: act()
    except OSError as e: print(type(e).__name__, e.strerror, e.filename, e.filename2)
shutil.rmtree(root / 'data/new')
print(sorted(os.listdir(root / 'data')))
(root / 'data' / 'deep' / 'b.bin').touch()
with open(root / 'data/deep/b.bin', 'ab') as f: f.write(b'xyz')
print((root / 'data/deep/b.bin').read_bytes())
#> first
#> second
#>
#> first
#> second
#> third
#>
#> x,y
#> 9,2
#>
#> b'\x00'
#> ['data'] ['a.csv', 'deep', 'notes.txt']
#> ['/mnt/overlay/data', '/mnt/overlay/data/deep', '/mnt/overlay/data/deep/b.bin', '/mnt/overlay/data/new', '/mnt/overlay/data/new/f', '/mnt/overlay/data/new/g', '/mnt/overlay/data/notes.txt']
#> FileNotFoundError No such file or directory /mnt/overlay/data/a.csv None
#> OSError Directory not empty /mnt/overlay/data None
#> FileExistsError File exists /mnt/overlay/data None
#> FileNotFoundError No such file or directory /mnt/overlay/data/a.csv None
#> IsADirectoryError Is a directory /mnt/overlay/data None
#> FileNotFoundError No such file or directory /mnt/overlay/gone /mnt/overlay/there
#> ['deep', 'notes.txt']
#> b'\x00xyz'

# ---- an overlay: a file of the host is touched, truncated and written in part
import os
from pathlib import Path
root = Path('/mnt/overlay')
(root / 'notes.txt').touch()
print((root / 'notes.txt').read_text())
os.truncate(root / 'data/a.csv', 3)
print((root / 'data/a.csv').read_text())
with open(root / 'data/deep/b.bin', 'r+b') as f:
    f.seek(1)
    f.write(b'!')
print((root / 'data/deep/b.bin').read_bytes())
try: os.truncate(root / 'none', 3)
except OSError as e: print(type(e).__name__, e.strerror, e.filename, e.filename2)
#> first
#> second
#>
#> x,y
#> b'\x00!\x02'
#> FileNotFoundError No such file or directory /mnt/overlay/none None

# ---- the host's clock
import time
from datetime import date, datetime, timezone
print(time.time() == 1700000000, time.time_ns() == 1700000000 * 10**9, type(time.time_ns()))
print(date.today(), datetime.now(timezone.utc), datetime.now())
print(time.gmtime()[:6], time.strftime('%Y-%m-%d', time.gmtime()))
clocks = [time.monotonic, time.perf_counter, time.process_time]
print([type(f()) for f in clocks], [f() <= f() for f in clocks])
clocks = [time.monotonic_ns, time.perf_counter_ns, time.process_time_ns]
print([type(f()) for f in clocks], [f() <= f() for f in clocks])
#> True True <class 'int'>
#> 2023-11-14 2023-11-14 22:13:20+00:00 2023-11-14 22:13:20
#> (2023, 11, 14, 22, 13, 20) 2023-11-14
#> [<class 'float'>, <class 'float'>, <class 'float'>] [True, True, True]
#> [<class 'int'>, <class 'int'>, <class 'int'>] [True, True, True]

# ---- the host's random bytes
import os, secrets, uuid, random
print(len(os.urandom(7)), type(os.urandom(0)), len(secrets.token_bytes(5)), len(secrets.token_hex(4)), len(secrets.token_urlsafe(9)))
print(uuid.uuid4().version, uuid.uuid1().version, uuid.uuid7().version, uuid.getnode() == uuid.getnode())
print(0 <= random.SystemRandom().random() < 1, secrets.choice('a'), secrets.randbelow(1), 8 > secrets.randbits(3) >= 0)
try: os.urandom(-1)
except ValueError as e: print(type(e))
#> 7 <class 'bytes'> 5 8 12
#> 4 1 7 True
#> True a 0 True
#> <class 'ValueError'>
