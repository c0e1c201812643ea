"""The methods of str (and of bytes with the same names)."""
COUNTS = 200_000
ALPHABET = ['a', 'b', 'A', 'B', 'z', '0', '9', ' ', '\t', '\n', '\r', '\x0b', '\x1c', '\x85', '\u2028', 'ß', 'ẞ', 'ŉ', 'İ', 'ı', 'ſ', 'ǆ', 'ǅ', 'Σ', 'σ', 'ς',
            'ﬁ', 'é', 'e\u0301', '²', '½', 'Ⅷ', '٣', '一', '\U0001f600', '\U00010400', '\U0001d7ce', '\ud800', '_', '-', '.', ',', '%', '{', '}', "'", '"', '\\',
            '\x00', '\xa0', '\u200b', '\u0345', '·', 'ͅ', 'aʼ', 'Ⅰ', 'ⓐ', '\u3000']
PLAIN = [m for m in ('capitalize casefold lower upper swapcase title isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace '
         'istitle isupper strip lstrip rstrip split rsplit splitlines expandtabs __len__ __hash__ __repr__').split() if m != '__hash__']
ONE = 'count find rfind index rindex startswith endswith partition rpartition split rsplit strip lstrip rstrip removeprefix removesuffix join __add__ __contains__ __eq__ __lt__ __mod__'.split()
ASCII = 'capitalize lower upper swapcase title isalnum isalpha isascii isdigit islower isspace istitle isupper strip lstrip rstrip split rsplit splitlines expandtabs hex __repr__'.split()


def text(r, n):
    return ''.join(r.choices(ALPHABET[:10] if r.randrange(2) else ALPHABET, k=r.randrange(n)))


def part(r, s):
    if r.randrange(3) == 0 or not s:
        return text(r, 4)
    i = r.randrange(len(s))
    return s[i:i + r.randrange(4)]


def bound(r):
    return r.choice([None, r.randrange(-12, 12)])


def make(r):
    s = text(r, 12)
    k = r.randrange(12)
    if k < 3:
        return s, r.choice(PLAIN), ()
    if k < 6:
        return s, r.choice(ONE), (part(r, s),)
    if k == 6:
        return s, r.choice(['count', 'find', 'rfind', 'index', 'rindex', 'startswith', 'endswith']), (part(r, s), bound(r), bound(r))
    if k == 7:
        return s, 'replace', (part(r, s), text(r, 3)) + ((r.randrange(-1, 4),) if r.randrange(2) else ())
    if k == 8:
        name = r.choice(['center', 'ljust', 'rjust', 'zfill', 'expandtabs', '__mul__', '__getitem__', 'split', 'rsplit', 'splitlines'])
        n = r.randrange(-3, 16)
        if name in ('split', 'rsplit'):
            return s, name, (r.choice([None, part(r, s)]), n)
        return s, name, (n,) if name not in ('center', 'ljust', 'rjust') or r.randrange(2) else (n, r.choice(ALPHABET))
    if k == 9:
        return s, r.choice(['encode', 'bytes']), (r.choice(['utf-8', 'ascii', 'latin-1', 'utf-16', 'utf-32-be', 'cp1252', 'unicode_escape']),
                                                  r.choice(['strict', 'ignore', 'replace', 'backslashreplace', 'xmlcharrefreplace', 'surrogatepass', 'surrogateescape', 'namereplace']))
    if k == 10:
        return s, 'slice', (bound(r), bound(r), r.choice([None, 1, 2, -1, -3]))
    data = bytes(r.choices(b'aZb0 \t\n\r\x0b\x1c\x85\xff\x00_', k=r.randrange(10)))
    if r.randrange(2):
        return data, r.choice(ASCII), ()
    return data, r.choice(['count', 'find', 'rfind', 'split', 'rsplit', 'partition', 'strip', 'removeprefix', 'startswith', 'join', '__mod__']), (data[2:4],)


def look(s, name, args):
    if name == 'slice':
        return s[slice(*args)]
    if name == 'bytes':
        data = s.encode('utf-8', 'surrogatepass')
        return data.decode(*args)
    return getattr(s, name)(*args)
