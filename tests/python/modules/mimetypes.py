# ---- types of names
import mimetypes
for name in ('a.PNG', 'photo.jpeg', 'a.tar.gz', 'noext', '.bashrc', 'a.webp', 'x.rtf', 'x.tgz', 'a.b.c.json', 'a/b.c/d', 'x.', 'a.py', 'A.HTML', 'x.Z', 'x.svgz',
             'report.docx', 'data.csv', 'book.xlsx', 'notes.md', 'song.mp3', 'clip.mp4', 'c.yaml', 'archive.zip', 'site.css', 'app.js', 'x.wasm', 'font.woff2', 'a.xml'):
    print(name, *mimetypes.guess_type(name))
#> a.PNG image/png None
#> photo.jpeg image/jpeg None
#> a.tar.gz application/x-tar gzip
#> noext None None
#> .bashrc None None
#> a.webp image/webp None
#> x.rtf text/rtf None
#> x.tgz application/x-tar gzip
#> a.b.c.json application/json None
#> a/b.c/d None None
#> x. None None
#> a.py text/x-python None
#> A.HTML text/html None
#> x.Z None compress
#> x.svgz image/svg+xml gzip
#> report.docx application/vnd.openxmlformats-officedocument.wordprocessingml.document None
#> data.csv text/csv None
#> book.xlsx application/vnd.openxmlformats-officedocument.spreadsheetml.sheet None
#> notes.md text/markdown None
#> song.mp3 audio/mpeg None
#> clip.mp4 video/mp4 None
#> c.yaml application/yaml None
#> archive.zip application/zip None
#> site.css text/css None
#> app.js text/javascript None
#> x.wasm application/wasm None
#> font.woff2 font/woff2 None
#> a.xml text/xml None

# ---- types of URLs
import mimetypes
for url in ('http://x.y/a.html?q=1', 'https://example.com/a/b/photo.png#top', 'ftp://h/x.tar.bz2', 'data:text/html,foo', 'data:,foo', 'data:;base64,foo', 'data:foo',
            'data:text/html;charset=x,foo', 'C:/x.txt', 'c:\\x.txt', 'http://x.y', 'mailto:a@b.com'):
    print(url, mimetypes.guess_type(url))
#> http://x.y/a.html?q=1 ('text/html', None)
#> https://example.com/a/b/photo.png#top ('image/png', None)
#> ftp://h/x.tar.bz2 ('application/x-tar', 'bzip2')
#> data:text/html,foo ('text/html', None)
#> data:,foo ('text/plain', None)
#> data:;base64,foo ('text/plain', None)
#> data:foo (None, None)
#> data:text/html;charset=x,foo ('text/html', None)
#> C:/x.txt ('text/plain', None)
#> c:\x.txt ('text/plain', None)
#> http://x.y (None, None)
#> mailto:a@b.com (None, None)

# ---- extensions of types
import mimetypes
for t in ('text/plain', 'image/jpeg', 'x/y', 'TEXT/HTML', 'image/jpg', 'application/octet-stream', 'application/json', 'image/svg+xml', 'text/markdown'):
    print(t, mimetypes.guess_extension(t), sorted(mimetypes.guess_all_extensions(t)), mimetypes.guess_extension(t, strict=False), mimetypes.guess_all_extensions(t, False))
#> text/plain .txt ['.bat', '.c', '.h', '.ksh', '.pl', '.srt', '.txt'] .txt ['.txt', '.bat', '.c', '.h', '.ksh', '.pl', '.srt']
#> image/jpeg .jpg ['.jpe', '.jpeg', '.jpg'] .jpg ['.jpg', '.jpe', '.jpeg']
#> x/y None [] None []
#> TEXT/HTML .html ['.htm', '.html'] .html ['.html', '.htm']
#> image/jpg None [] .jpg ['.jpg']
#> application/octet-stream .bin ['.a', '.bin', '.dll', '.exe', '.o', '.obj', '.so'] .bin ['.bin', '.a', '.dll', '.exe', '.o', '.obj', '.so']
#> application/json .json ['.json'] .json ['.json']
#> image/svg+xml .svg ['.svg'] .svg ['.svg']
#> text/markdown .md ['.markdown', '.md'] .md ['.md', '.markdown']

# ---- paths
import mimetypes, pathlib
print(mimetypes.guess_type(pathlib.Path('a.txt')), mimetypes.guess_file_type('a.txt'), mimetypes.guess_file_type('data:text/html,x.png'), mimetypes.guess_file_type(pathlib.PurePosixPath('x.tar.bz2')))
print(mimetypes.guess_type(b'a.png'), mimetypes.guess_file_type(b'a.png'), mimetypes.guess_file_type('x.rtf', strict=False))
for f in (lambda: mimetypes.guess_type(3), lambda: mimetypes.guess_file_type(3), lambda: mimetypes.guess_extension(3), lambda: mimetypes.guess_type(None)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
#> ('text/plain', None) ('text/plain', None) ('image/png', None) ('application/x-tar', 'bzip2')
#> ('image/png', None) ('image/png', None) ('text/rtf', None)
#> TypeError expected str, bytes or os.PathLike object, not int
#> TypeError expected str, bytes or os.PathLike object, not int
#> AttributeError 'int' object has no attribute 'lower'
#> TypeError expected str, bytes or os.PathLike object, not NoneType

# ---- types of one's own
import mimetypes
db = mimetypes.MimeTypes()
db.add_type('application/x-thing', '.thing')
db.add_type('application/x-thing', '.thg')
db.add_type('text/x-odd', '.odd', strict=False)
print(db.guess_type('a.thing'), db.guess_all_extensions('application/x-thing'), db.guess_type('a.odd'), db.guess_type('a.odd', strict=False))
print(mimetypes.guess_type('a.thing'), len(db.types_map), db.types_map[0]['.odd'], db.types_map_inv[1]['application/x-thing'])
db.encodings_map['.zst'] = 'zstd'
db.suffix_map['.tzst'] = '.tar.zst'
print(db.guess_type('a.tar.zst'), db.guess_type('b.tzst'), mimetypes.guess_type('b.tzst'))
mimetypes.add_type('model/x', '.m3')
print(mimetypes.guess_type('x.m3'), mimetypes.types_map['.m3'], mimetypes.guess_extension('model/x'))
del mimetypes.types_map['.m3']
#> ('application/x-thing', None) ['.thing', '.thg'] (None, None) ('text/x-odd', None)
#> (None, None) 2 text/x-odd ['.thing', '.thg']
#> ('application/x-tar', 'zstd') ('application/x-tar', 'zstd') (None, None)
#> ('model/x', None) model/x .m3

# ---- a table from a file
import io, mimetypes
db = mimetypes.MimeTypes()
db.readfp(io.StringIO('# comment\ntext/x-one one un\ntext/x-two two # and more\n\ntext/x-none\n'))
print([db.guess_type('f.' + x)[0] for x in ('one', 'un', 'two', 'and', 'more')])
with open('my.types', 'w') as f:
    f.write('text/x-three three drei\n')
print(mimetypes.read_mime_types('my.types')['.drei'], mimetypes.read_mime_types('/nope/types'))
print(mimetypes.MimeTypes(['my.types']).guess_type('a.three'), mimetypes.MimeTypes(filenames=['my.types'], strict=False).guess_type('a.three'))
try:
    mimetypes.MimeTypes(['/nope'])
except OSError as e:
    print(e.strerror, e.filename)
#> ['text/x-one', 'text/x-one', 'text/x-two', None, None]
#> text/x-three None
#> ('text/x-three', None) (None, None)
#> No such file or directory /nope

# ---- the tables
import mimetypes
mimetypes.init()
print(mimetypes.inited, len(mimetypes.types_map), mimetypes.types_map['.html'], mimetypes.encodings_map, mimetypes.suffix_map['.tgz'], mimetypes.common_types['.rtf'])
print(mimetypes.knownfiles[0], '.json' in mimetypes.types_map, mimetypes.types_map.get('.nope'))
#> True 198 text/html {'.gz': 'gzip', '.Z': 'compress', '.bz2': 'bzip2', '.xz': 'xz', '.br': 'br'} .tar.gz application/rtf
#> /etc/mime.types True None

# ---- a folder's files by type
import mimetypes
from collections import defaultdict
files = ['index.html', 'style.css', 'logo.svg', 'photo.jpg', 'data.json', 'README', 'backup.tar.gz', 'movie.mov', 'photo2.JPG']
groups = defaultdict(list)
for name in files:
    kind, encoding = mimetypes.guess_type(name)
    groups[(kind or 'unknown').split('/')[0]].append(name + (f' ({encoding})' if encoding else ''))
for kind in sorted(groups):
    print(kind, groups[kind])
#> application ['data.json', 'backup.tar.gz (gzip)']
#> image ['logo.svg', 'photo.jpg', 'photo2.JPG']
#> text ['index.html', 'style.css']
#> unknown ['README']
#> video ['movie.mov']

# ---- guess_type of common names
import mimetypes
for name in ('a.html', 'a.htm', 'a.css', 'a.js', 'a.json', 'a.png', 'a.jpg', 'a.jpeg', 'a.gif', 'a.svg', 'a.pdf', 'a.zip', 'a.csv', 'a.xml', 'a.mp3', 'a.mp4', 'a.webp', 'a.md', 'a.py', 'a.wasm', 'a.ico', 'a.woff2'):
    print(name, mimetypes.guess_type(name))
#> a.html ('text/html', None)
#> a.htm ('text/html', None)
#> a.css ('text/css', None)
#> a.js ('text/javascript', None)
#> a.json ('application/json', None)
#> a.png ('image/png', None)
#> a.jpg ('image/jpeg', None)
#> a.jpeg ('image/jpeg', None)
#> a.gif ('image/gif', None)
#> a.svg ('image/svg+xml', None)
#> a.pdf ('application/pdf', None)
#> a.zip ('application/zip', None)
#> a.csv ('text/csv', None)
#> a.xml ('text/xml', None)
#> a.mp3 ('audio/mpeg', None)
#> a.mp4 ('video/mp4', None)
#> a.webp ('image/webp', None)
#> a.md ('text/markdown', None)
#> a.py ('text/x-python', None)
#> a.wasm ('application/wasm', None)
#> a.ico ('image/vnd.microsoft.icon', None)
#> a.woff2 ('font/woff2', None)

# ---- encodings
import mimetypes
for name in ('a.tar.gz', 'a.tgz', 'a.tar.bz2', 'a.txt.gz', 'a.svgz', 'a.tar.xz', 'a.gz', 'a.Z', 'a.br', 'a.txz'):
    print(name, mimetypes.guess_type(name))
#> a.tar.gz ('application/x-tar', 'gzip')
#> a.tgz ('application/x-tar', 'gzip')
#> a.tar.bz2 ('application/x-tar', 'bzip2')
#> a.txt.gz ('text/plain', 'gzip')
#> a.svgz ('image/svg+xml', 'gzip')
#> a.tar.xz ('application/x-tar', 'xz')
#> a.gz (None, 'gzip')
#> a.Z (None, 'compress')
#> a.br (None, 'br')
#> a.txz ('application/x-tar', 'xz')

# ---- names without a type
import mimetypes
print([mimetypes.guess_type(name) for name in ('', 'README', 'a.', '.html', 'a.unknown', '/', 'dir.d/file', '..')])
#> [(None, None), (None, None), (None, None), (None, None), (None, None), (None, None), (None, None), (None, None)]

# ---- case of endings
import mimetypes
print(mimetypes.guess_type('A.HTML'), mimetypes.guess_type('a.Png'), mimetypes.guess_type('a.TAR.GZ'), mimetypes.guess_extension('TEXT/HTML'))
#> ('text/html', None) ('image/png', None) ('application/gzip', None) .html

# ---- data URLs
import mimetypes
for url in ('data:text/html,<p>', 'data:,x', 'data:image/png;base64,AAAA', 'data:;charset=utf-8,x', 'data:text/plain'):
    print(mimetypes.guess_type(url))
#> ('text/html', None)
#> ('text/plain', None)
#> ('image/png', None)
#> ('text/plain', None)
#> (None, None)

# ---- queries and fragments are cut off
import mimetypes
print(mimetypes.guess_type('http://x.org/a.png?x=1'), mimetypes.guess_type('http://x.org/a.png#f'), mimetypes.guess_type('https://x.org/a.tar.gz'), mimetypes.guess_type('file:///a.txt'))
#> ('image/png', None) ('image/png', None) ('application/x-tar', 'gzip') ('text/plain', None)

# ---- guess_extension and guess_all_extensions
import mimetypes
for kind in ('text/html', 'image/jpeg', 'text/plain', 'application/json', 'none/such', 'application/octet-stream', 'image/tiff'):
    print(kind, mimetypes.guess_extension(kind), sorted(mimetypes.guess_all_extensions(kind)))
#> text/html .html ['.htm', '.html']
#> image/jpeg .jpg ['.jpe', '.jpeg', '.jpg']
#> text/plain .txt ['.bat', '.c', '.h', '.ksh', '.pl', '.srt', '.txt']
#> application/json .json ['.json']
#> none/such None []
#> application/octet-stream .bin ['.a', '.bin', '.dll', '.exe', '.o', '.obj', '.so']
#> image/tiff .tiff ['.tif', '.tiff']

# ---- types that are common but not standard
import mimetypes
print(mimetypes.guess_type('a.rtf'), mimetypes.guess_type('a.rtf', strict=False), mimetypes.guess_type('a.webp', False), mimetypes.guess_extension('image/jpg'), mimetypes.guess_extension('image/jpg', strict=False))
print(sorted(mimetypes.common_types.items())[:4])
#> ('text/rtf', None) ('text/rtf', None) ('image/webp', None) None .jpg
#> [('.apk', 'application/vnd.android.package-archive'), ('.jpg', 'image/jpg'), ('.mid', 'audio/midi'), ('.midi', 'audio/midi')]

# ---- add_type
import mimetypes
mimetypes.add_type('application/x-thing', '.thing')
print(mimetypes.guess_type('a.thing'), mimetypes.guess_extension('application/x-thing'), '.thing' in mimetypes.types_map)
mimetypes.add_type('text/odd', '.odd', strict=False)
print(mimetypes.guess_type('a.odd'), mimetypes.guess_type('a.odd', strict=False))
#> ('application/x-thing', None) .thing True
#> (None, None) ('text/odd', None)

# ---- a MimeTypes object of one's own
import mimetypes
m = mimetypes.MimeTypes()
m.add_type('x/y', '.xy')
print(m.guess_type('a.xy'), mimetypes.guess_type('a.xy'), m.guess_extension('x/y'), m.guess_all_extensions('x/y'), len(m.types_map), len(m.types_map_inv))
print(m.suffix_map['.tgz'], m.encodings_map['.gz'])
#> ('x/y', None) (None, None) .xy ['.xy'] 2 2
#> .tar.gz gzip

# ---- a table is read
import io, mimetypes
m = mimetypes.MimeTypes()
m.readfp(io.StringIO('# comment\ntext/new new nu\napplication/other oth # tail\n\nx/empty\n'))
print(m.guess_type('a.new'), m.guess_type('a.nu'), m.guess_type('a.oth'))
with open('/tmp/mime.types', 'w') as f:
    f.write('a/b ab\n')
print(mimetypes.read_mime_types('/tmp/mime.types')['.ab'], mimetypes.read_mime_types('/tmp/none'))
print(mimetypes.MimeTypes(['/tmp/mime.types']).guess_type('z.ab'))
#> ('text/new', None) ('text/new', None) ('application/other', None)
#> a/b None
#> ('a/b', None)

# ---- paths by guess_file_type
import mimetypes, pathlib
print(mimetypes.guess_file_type('/a/b.txt'), mimetypes.guess_file_type('b.png'), mimetypes.guess_file_type(pathlib.PurePosixPath('x/y.css')), mimetypes.guess_file_type('http://x.org/a.html'))
print(mimetypes.guess_type(pathlib.PurePosixPath('a.json')))
try:
    mimetypes.guess_file_type(3)
except TypeError as e:
    print(e)
#> ('text/plain', None) ('image/png', None) ('text/css', None) ('text/html', None)
#> ('application/json', None)
#> expected str, bytes or os.PathLike object, not int

# ---- the state of the module
import mimetypes
print(mimetypes.inited in (True, False), isinstance(mimetypes.knownfiles, list), mimetypes.init() is None, mimetypes.inited)
print(mimetypes.suffix_map['.tgz'], mimetypes.encodings_map['.gz'], mimetypes.types_map['.html'])
#> True True True True
#> .tar.gz gzip text/html

# ---- undotted extensions
import mimetypes
mimetypes.add_type('a/b', 'nodot')
print(mimetypes.guess_extension('a/b'))
m = mimetypes.MimeTypes()
m.add_type('c/d', 'x')
print(m.guess_all_extensions('c/d'))
#> nodot
#> mimetypes.py:285: DeprecationWarning: Using undotted extensions is deprecated and will raise a ValueError in Python 3.16
#>   m.add_type('c/d', 'x')
#> ['x']
