/** `mimetypes`: types by the extension of a file's name. */
import type { ModuleSource } from './modules.ts';

/** Types and their extensions, in the order in which `guess_all_extensions` lists them. */
const TYPES = `
text/javascript js mjs; application/epub+zip epub; application/gzip gz; application/json json;
application/manifest+json webmanifest; application/msword doc dot wiz; application/n-quads nq; application/n-triples nt;
application/octet-stream bin a dll exe o obj so; application/oda oda; application/ogg ogx; application/pdf pdf;
application/pkcs7-mime p7c; application/postscript ps ai eps; application/trig trig; application/vnd.apple.mpegurl m3u m3u8;
application/vnd.ms-excel xls xlb; application/vnd.ms-fontobject eot; application/vnd.ms-powerpoint ppt pot ppa pps pwz;
application/vnd.oasis.opendocument.graphics odg; application/vnd.oasis.opendocument.presentation odp;
application/vnd.oasis.opendocument.spreadsheet ods; application/vnd.oasis.opendocument.text odt;
application/vnd.openxmlformats-officedocument.presentationml.presentation pptx;
application/vnd.openxmlformats-officedocument.spreadsheetml.sheet xlsx;
application/vnd.openxmlformats-officedocument.wordprocessingml.document docx; application/vnd.rar rar;
application/wasm wasm; application/x-7z-compressed 7z; application/x-bcpio bcpio; application/x-cpio cpio;
application/x-csh csh; application/x-debian-package deb; application/x-dvi dvi; application/x-gtar gtar;
application/x-hdf hdf; application/x-hdf5 h5; application/x-latex latex; application/x-mif mif; application/x-netcdf cdf nc;
application/x-pkcs12 p12; application/x-httpd-php php; application/x-pkcs12 pfx; application/x-pn-realaudio ram;
application/x-python-code pyc pyo; application/x-rpm rpm; application/x-sh sh; application/x-shar shar;
application/x-shockwave-flash swf; application/x-sv4cpio sv4cpio; application/x-sv4crc sv4crc; application/x-tar tar;
application/x-tcl tcl; application/x-tex tex; application/x-texinfo texi texinfo; application/x-troff roff t tr;
application/x-troff-man man; application/x-troff-me me; application/x-troff-ms ms; application/x-ustar ustar;
application/x-wais-source src; application/xml xsl rdf wsdl xpdl; application/yaml yaml yml; application/zip zip;
audio/3gpp 3gp 3gpp; audio/3gpp2 3g2 3gpp2; audio/aac aac adts loas ass; audio/basic au snd; audio/flac flac;
audio/matroska mka; audio/mp4 m4a; audio/mpeg mp3 mp2; audio/ogg ogg; audio/opus opus; audio/x-aiff aif aifc aiff;
audio/x-pn-realaudio ra; audio/vnd.wave wav; font/otf otf; font/ttf ttf; audio/webm weba; font/woff woff; font/woff2 woff2;
image/avif avif; image/bmp bmp; image/emf emf; image/fits fits; image/g3fax g3; image/gif gif; image/ief ief; image/jp2 jp2;
image/jpeg jpg jpe jpeg; image/jpm jpm; image/jpx jpx; image/heic heic; image/heif heif; image/png png; image/svg+xml svg;
image/t38 t38; image/tiff tiff tif; image/tiff-fx tfx; image/vnd.microsoft.icon ico; image/webp webp; image/wmf wmf;
image/x-cmu-raster ras; image/x-portable-anymap pnm; image/x-portable-bitmap pbm; image/x-portable-graymap pgm;
image/x-portable-pixmap ppm; image/x-rgb rgb; image/x-xbitmap xbm; image/x-xpixmap xpm; image/x-xwindowdump xwd;
message/rfc822 eml mht mhtml nws; model/gltf+json gltf; model/gltf-binary glb; model/stl stl; text/css css; text/csv csv;
text/html html htm; text/markdown md markdown; text/n3 n3; text/plain txt bat c h ksh pl srt; text/richtext rtx;
text/rtf rtf; text/tab-separated-values tsv; text/vtt vtt; text/x-python py; text/x-rst rst; text/x-setext etx;
text/x-sgml sgm sgml; text/x-vcard vcf; text/xml xml; video/matroska mkv; video/matroska-3d mk3d; video/mp4 mp4;
video/mpeg mpeg m1v mpa mpe mpg; video/ogg ogv; video/quicktime mov qt; video/webm webm; video/vnd.avi avi; video/x-m4v m4v;
video/x-ms-wmv wmv; video/x-sgi-movie movie`;

export const MIMETYPES: ModuleSource = {
  name: 'mimetypes',
  doc: 'Guess the MIME type of a file.',
  python: `
import os
import posixpath
from urllib.parse import urlparse as _urlparse

__all__ = ['knownfiles', 'inited', 'MimeTypes', 'guess_type', 'guess_file_type', 'guess_all_extensions', 'guess_extension',
           'add_type', 'init', 'read_mime_types', 'suffix_map', 'encodings_map', 'types_map', 'common_types']

knownfiles = ['/etc/mime.types', '/etc/httpd/mime.types', '/etc/httpd/conf/mime.types', '/etc/apache/mime.types',
              '/etc/apache2/mime.types', '/usr/local/etc/httpd/conf/mime.types', '/usr/local/lib/netscape/mime.types',
              '/usr/local/etc/httpd/conf/mime.types', '/usr/local/etc/mime.types']
inited = False
_db = None
suffix_map = {'.svgz': '.svg.gz', '.tgz': '.tar.gz', '.taz': '.tar.gz', '.tz': '.tar.gz', '.tbz2': '.tar.bz2', '.txz': '.tar.xz'}
encodings_map = {'.gz': 'gzip', '.Z': 'compress', '.bz2': 'bzip2', '.xz': 'xz', '.br': 'br'}
types_map = {'.' + ext: row.split()[0] for row in """${TYPES}""".split(';') for ext in row.split()[1:]}
common_types = {
    '.rtf': 'application/rtf', '.apk': 'application/vnd.android.package-archive', '.midi': 'audio/midi', '.mid': 'audio/midi',
    '.jpg': 'image/jpg', '.pict': 'image/pict', '.pct': 'image/pict', '.pic': 'image/pict', '.xul': 'text/xul',
}
_defaults = suffix_map.copy(), encodings_map.copy(), types_map.copy(), common_types.copy()


class MimeTypes:
    """MIME-types datastore: for each extension the type, strict and not strict."""

    def __init__(self, filenames=(), strict=True):
        if not inited:
            init()
        self.encodings_map = _defaults[1].copy()
        self.suffix_map = _defaults[0].copy()
        self.types_map = ({}, {})
        self.types_map_inv = ({}, {})
        for ext, type in _defaults[2].items():
            self.add_type(type, ext, True)
        for ext, type in _defaults[3].items():
            self.add_type(type, ext, False)
        for name in filenames:
            self.read(name, strict)

    def add_type(self, type, ext, strict=True):
        """Add a mapping between a type and an extension."""
        if ext and not ext.startswith('.'):
            import warnings
            warnings.warn('Using undotted extensions is deprecated and will raise a ValueError in Python 3.16',
                          DeprecationWarning, stacklevel=1)
        self._add_type(type, ext, strict)

    def _add_type(self, type, ext, strict=True):
        if not type:
            return
        self.types_map[strict][ext] = type
        extensions = self.types_map_inv[strict].setdefault(type, [])
        if ext not in extensions:
            extensions.append(ext)

    def guess_type(self, url, strict=True):
        """Guess the type of a file which is either a URL or a path-like object: (type, encoding)."""
        url = os.fspath(url)
        parts = _urlparse(url)
        if not parts.scheme or len(parts.scheme) == 1:
            return self.guess_file_type(url, strict=strict)
        path = parts.path
        if parts.scheme == 'data':
            comma = path.find(',')
            if comma < 0:
                return None, None
            type = path[:comma].partition(';')[0]
            return 'text/plain' if '=' in type or '/' not in type else type, None
        return self._guess_file_type(path, strict, posixpath.splitext)

    def guess_file_type(self, path, *, strict=True):
        """Guess the type of a file based on its path: (type, encoding)."""
        return self._guess_file_type(os.fsdecode(path), strict, os.path.splitext)

    def _guess_file_type(self, path, strict, splitext):
        base, ext = splitext(path)
        while (longer := self.suffix_map.get(ext.lower())) is not None:
            base, ext = splitext(base + longer)
        encoding = self.encodings_map.get(ext)
        if encoding is not None:
            base, ext = splitext(base)
        ext = ext.lower()
        type = self.types_map[True].get(ext)
        if type is None and not strict:
            type = self.types_map[False].get(ext)
        return type, encoding

    def guess_all_extensions(self, type, strict=True):
        """Guess the extensions for a file based on its MIME type."""
        type = type.lower()
        extensions = list(self.types_map_inv[True].get(type, []))
        if not strict:
            extensions += [ext for ext in self.types_map_inv[False].get(type, []) if ext not in extensions]
        return extensions

    def guess_extension(self, type, strict=True):
        """Guess the extension for a file based on its MIME type."""
        extensions = self.guess_all_extensions(type, strict)
        return extensions[0] if extensions else None

    def read(self, filename, strict=True):
        """Read a single mime.types-format file, specified by pathname."""
        with open(filename, encoding='utf-8') as file:
            self.readfp(file, strict)

    def readfp(self, fp, strict=True):
        """Read a single mime.types-format file."""
        while line := fp.readline():
            words = line.split()
            for i, word in enumerate(words):
                if word[0] == '#':
                    del words[i:]
                    break
            for suffix in words[1:]:
                self.add_type(words[0], '.' + suffix, strict)

    def read_windows_registry(self, strict=True):
        """Load the MIME types database from Windows registry: there is none."""


def guess_type(url, strict=True):
    """Guess the type of a file based on its URL or path: (type, encoding)."""
    return _database().guess_type(url, strict)


def guess_file_type(path, *, strict=True):
    """Guess the type of a file based on its path: (type, encoding)."""
    return _database().guess_file_type(path, strict=strict)


def guess_all_extensions(type, strict=True):
    """Guess the extensions for a file based on its MIME type."""
    return _database().guess_all_extensions(type, strict)


def guess_extension(type, strict=True):
    """Guess the extension for a file based on its MIME type."""
    return _database().guess_extension(type, strict)


def add_type(type, ext, strict=True):
    """Add a mapping between a type and an extension."""
    # Whose warning about undotted extensions would be one of this module, which is not shown.
    return _database()._add_type(type, ext, strict)


def _database():
    if _db is None:
        init()
    return _db


def init(files=None):
    """Read the files, and those that are known."""
    global inited, _db, suffix_map, encodings_map, types_map, common_types
    inited = True
    if files is None or _db is None:
        db = MimeTypes()
        files = knownfiles if files is None else knownfiles + list(files)
    else:
        db = _db
    for name in files:
        if os.path.isfile(name):
            db.read(name)
    encodings_map, suffix_map = db.encodings_map, db.suffix_map
    common_types, types_map = db.types_map
    _db = db


def read_mime_types(file):
    """The types of a file in the format of mime.types; None if it cannot be read."""
    try:
        f = open(file, encoding='utf-8')
    except OSError:
        return None
    with f:
        db = MimeTypes()
        db.readfp(f, True)
        return db.types_map[True]
`,
};
