# ---- TemporaryDirectory and NamedTemporaryFile
import tempfile, os
with tempfile.TemporaryDirectory() as d:
    print(os.path.isdir(d), d.startswith('/tmp/tmp'), len(os.path.basename(d)))
    with open(os.path.join(d, 'f'), 'w') as f: f.write('x')
print(os.path.exists(d))
with tempfile.NamedTemporaryFile('w+', suffix='.txt', prefix='pre') as f:
    f.write('hello'); f.flush(); f.seek(0)
    print(f.read(), f.name.endswith('.txt'), os.path.basename(f.name).startswith('pre'), os.path.exists(f.name))
print(os.path.exists(f.name))
f = tempfile.NamedTemporaryFile(delete=False)
f.write(b'kept'); f.close()
print(open(f.name, 'rb').read()); os.unlink(f.name)
#> True True 11
#> False
#> hello True True True
#> False
#> b'kept'

# ---- other ways
import tempfile, os
d = tempfile.mkdtemp(prefix='p_', suffix='_s')
print(os.path.basename(d)[:2], d[-2:], tempfile.gettempdir(), tempfile.gettempprefix()); os.rmdir(d)
with tempfile.TemporaryFile() as f:
    f.write(b'abc'); f.seek(1); print(f.read())
with tempfile.TemporaryFile('w+') as f:
    f.write('abc'); f.seek(0); print(f.read())
with tempfile.SpooledTemporaryFile(max_size=10, mode='w+') as f:
    f.write('x' * 20); f.seek(0); print(len(f.read()))
try:
    tempfile.mkdtemp(prefix=b'a', suffix='b')
except TypeError as e:
    print(e)
#> p_ _s /tmp tmp
#> b'bc'
#> abc
#> 20
#> Can't mix bytes and non-bytes in path components.
