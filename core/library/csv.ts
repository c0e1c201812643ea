/** `csv`: comma-separated values. */
import { csvRecords } from './csvrecords.ts';
import { forwards } from './forward.ts';
import type { Forwarded } from './forward.ts';
import type { ModuleSource } from './modules.ts';

/** What CPython has in C; the Python below has each under a name with an underscore. */
// prettier-ignore
const ROWS: readonly Forwarded[] = [
  ['register_dialect(name, /, dialect=None, **fmtparams)', 'Create a mapping from a string name to a dialect class.'],
  ['unregister_dialect(name)', 'Delete the name/dialect mapping associated with a string name.'],
  ['get_dialect(name)', 'Return the dialect instance associated with name.'],
  ['list_dialects()', 'Return a list of all known dialect names.'],
  ['field_size_limit(new_limit=..., /)', 'Sets an upper limit on parsed fields.'],
  ["reader(iterable, /, dialect='excel', **fmtparams)", 'Return a reader object that will process lines from the given iterable.'],
  ["writer(fileobj, /, dialect='excel', **fmtparams)", 'Return a writer object that will write user data on the given file object.'],
];

/** What is C in CPython. */
export const CSV_C: ModuleSource = {
  name: '_csv',
  doc: 'CSV parsing and writing.',
  contents: () => ({ functions: forwards('_csv', 'csv', ROWS) }),
};

export const CSV: ModuleSource = {
  name: 'csv',
  doc: 'CSV parsing and writing.',
  contents: () => ({ functions: csvRecords() }),
  python: `
from _csv import *

__all__ = ['QUOTE_MINIMAL', 'QUOTE_ALL', 'QUOTE_NONNUMERIC', 'QUOTE_NONE', 'QUOTE_STRINGS', 'QUOTE_NOTNULL', 'Error', 'Dialect',
           'excel', 'excel_tab', 'field_size_limit', 'reader', 'writer', 'register_dialect', 'get_dialect', 'list_dialects',
           'Sniffer', 'unregister_dialect', 'DictReader', 'DictWriter', 'unix_dialect']

QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE, QUOTE_STRINGS, QUOTE_NOTNULL = range(6)


class Error(Exception):
    pass


Error.__module__ = '_csv'
Error.__name__ = '_csv.Error'


class Dialect:
    """Describe a CSV dialect."""

    _name = ''
    _valid = False
    delimiter = None
    quotechar = None
    escapechar = None
    doublequote = None
    skipinitialspace = None
    lineterminator = None
    quoting = None

    def __init__(self):
        if self.__class__ != Dialect:
            self._valid = True
        self._validate()

    def _validate(self):
        try:
            _Dialect(self)
        except TypeError as e:
            raise Error(str(e)) from None


class excel(Dialect):
    """Describe the usual properties of Excel-generated CSV files."""

    delimiter = ','
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = '\\r\\n'
    quoting = QUOTE_MINIMAL


class excel_tab(excel):
    """Describe the usual properties of Excel-generated TAB-delimited files."""

    delimiter = '\\t'


class unix_dialect(Dialect):
    """Describe the usual properties of Unix-generated CSV files."""

    delimiter = ','
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = '\\n'
    quoting = QUOTE_ALL


_missing = object()
_defaults = {'delimiter': ',', 'doublequote': True, 'escapechar': None, 'lineterminator': '\\r\\n', 'quotechar': '"',
             'quoting': QUOTE_MINIMAL, 'skipinitialspace': False, 'strict': False}


def _kind(v):
    return type(v).__name__


class _Dialect:
    """A dialect with everything checked."""

    __slots__ = ('delimiter', 'doublequote', 'escapechar', 'lineterminator', 'quotechar', 'quoting', 'skipinitialspace', 'strict')

    def __init__(self, dialect=None, kwargs={}):
        if isinstance(dialect, str):
            dialect = get_dialect(dialect)
        for name in kwargs:
            if name not in _defaults:
                raise TypeError(f"this function got an unexpected keyword argument '{name}'")
        given = kwargs
        if dialect is not None:
            given = dict(kwargs)
            for name in _defaults:
                if name not in given:
                    v = getattr(dialect, name, _missing)
                    if v is not _missing:
                        given[name] = v
        all = {**_defaults, **given}
        put = object.__setattr__
        delimiter = self._char('delimiter', all['delimiter'], False)
        put(self, 'delimiter', delimiter)
        put(self, 'doublequote', bool(all['doublequote']))
        escapechar = self._char('escapechar', all['escapechar'], True)
        put(self, 'escapechar', escapechar)
        line = all['lineterminator']
        if not isinstance(line, str):
            raise TypeError(f'"lineterminator" must be a string, not {_kind(line)}')
        put(self, 'lineterminator', line)
        quotechar = self._char('quotechar', all['quotechar'], True)
        put(self, 'quotechar', quotechar)
        quoting = all['quoting']
        if quotechar is None and 'quoting' not in given:
            quoting = QUOTE_NONE
        if type(quoting) is not int:
            raise TypeError('"quoting" must be an integer, not ' + _kind(quoting))
        if not 0 <= quoting <= 5:
            raise TypeError('bad "quoting" value')
        put(self, 'quoting', quoting)
        skip = bool(all['skipinitialspace'])
        put(self, 'skipinitialspace', skip)
        put(self, 'strict', bool(all['strict']))
        if quoting != QUOTE_NONE and quotechar is None:
            raise TypeError('quotechar must be set if quoting enabled')
        named = ('delimiter', delimiter), ('escapechar', escapechar), ('quotechar', quotechar)
        for name, c in named:
            if c is not None and (c in '\\r\\n' or c == ' ' and skip and name != 'delimiter'):
                raise ValueError(f'bad {name} value')
        for (a, v), (b, c) in (named[:2], named[::2], named[1:]):
            if v is not None and v == c:
                raise ValueError(f'bad {a} or {b} value')
        for name, c in named:
            if c is not None and c in line:
                raise ValueError(f'bad {name} or lineterminator value')

    def __setattr__(self, name, value):
        if name in ('doublequote', 'skipinitialspace', 'strict'):
            raise AttributeError('readonly attribute')
        if name in _defaults:
            raise AttributeError(f"attribute {name!r} of '_csv.Dialect' objects is not writable")
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        self.__setattr__(name, None)

    def __reduce_ex__(self, protocol, /):
        raise TypeError("cannot pickle 'Dialect' instances")

    @staticmethod
    def _char(name, v, none):
        if isinstance(v, str) and len(v) == 1:
            return v[0]
        if v is None and none:
            return None
        also = ' or None' if none else ''
        if not isinstance(v, str):
            raise TypeError(f'"{name}" must be a unicode character{also}, not {_kind(v)}')
        raise TypeError(f'"{name}" must be a unicode character{also}, not a string of length {len(v)}')


_Dialect.__name__ = '_csv.Dialect'
_Dialect.__qualname__ = 'Dialect'
_Dialect.__module__ = '_csv'
_dialects = {}
_limit = 131072


def _dialect(dialect, kwargs):
    if isinstance(dialect, str):
        if not kwargs:
            return get_dialect(dialect)
        if dialect == 'excel' and _dialects.get(dialect) is _excel:
            # The defaults: what the call does not set is not asked for.
            dialect = None
    return _Dialect(dialect, kwargs)


def _register_dialect(name, /, dialect=None, **fmtparams):
    if not isinstance(name, str):
        raise TypeError('dialect name must be a string')
    _dialects[name] = _Dialect(dialect, fmtparams)


def _unregister_dialect(name):
    if name not in _dialects:
        raise Error('unknown dialect')
    del _dialects[name]


def _get_dialect(name):
    if name not in _dialects:
        raise Error('unknown dialect')
    return _dialects[name]


def _list_dialects():
    return list(_dialects)


def _field_size_limit(new_limit=..., /):
    global _limit
    old = _limit
    if new_limit is not ...:
        if not isinstance(new_limit, int):
            raise TypeError('limit must be an integer')
        _limit = new_limit
    return old


class _Reader:
    __slots__ = ('dialect', 'line_num', '_lines', '_how')

    def __init__(self, iterable, dialect, kwargs):
        self._lines = iter(iterable)
        self.dialect = d = _dialect(dialect, kwargs)
        self.line_num = 0
        # What reads lines natively is told; None: it can read none.
        self._how = None
        if d.escapechar is None and d.quoting in (QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONE):
            quotechar = '' if d.quotechar is None or d.quoting == QUOTE_NONE else d.quotechar
            if d.delimiter < '\\ud800' and quotechar < '\\ud800':
                self._how = (d.delimiter, quotechar, d.doublequote, d.skipinitialspace)

    def __iter__(self):
        return self

    def _next_line(self):
        line = next(self._lines)
        if not isinstance(line, str):
            raise Error(f'iterator should return strings, not {_kind(line)} (the file should be opened in text mode)')
        self.line_num += 1
        return line

    def __next__(self):
        line = next(self._lines)
        if not isinstance(line, str):
            raise Error(f'iterator should return strings, not {_kind(line)} (the file should be opened in text mode)')
        self.line_num += 1
        fields = _fields(line, self._how, _limit, -1)
        return fields if type(fields) is list else self._go_on(line, fields)

    def _go_on(self, line, found):
        # A record that ends in another line, or has to be parsed from some line on.
        fields = []
        parts = []
        size = -1
        while found is not None:
            done = type(found) is list
            read = found if done else found[0]
            if size >= 0 and read:
                parts.append(read[0])
                read[0] = ''.join(parts)
                size = -1
            fields += read
            if done:
                return fields
            if size < 0:
                parts = []
                size = 0
            parts.append(found[1])
            size += len(found[1])
            line = None
            try:
                line = self._next_line()
            except StopIteration:
                pass
            if line is None:
                if self.dialect.strict:
                    raise Error('unexpected end of data')
                fields.append(''.join(parts))
                return fields
            found = _fields(line, self._how, _limit, size)
        return self._parse(line, fields, parts, size)

    def _parse(self, line, fields, field, size):
        d = self.dialect
        delimiter, quotechar, escapechar, quoting, strict = d.delimiter, d.quotechar, d.escapechar, d.quoting, d.strict
        if quoting == QUOTE_NONE:
            quotechar = None
        if size >= 0:
            unquoted = False
            state = 'in_quoted'
        else:
            field = []
            size = 0
            unquoted = True
            state = 'start_record'

        def save():
            nonlocal field, size, unquoted
            text = ''.join(field)
            if unquoted and (quoting == QUOTE_NONNUMERIC or quoting == QUOTE_STRINGS):
                if text == '' and quoting == QUOTE_STRINGS:
                    text = None
                elif text == '' and quoting == QUOTE_NONNUMERIC:
                    text = ''
                else:
                    text = float(text)
            elif unquoted and quoting == QUOTE_NOTNULL and text == '':
                text = None
            fields.append(text)
            field = []
            size = 0
            unquoted = True

        def add(c):
            nonlocal size
            if size >= _limit:
                raise Error(f'field larger than field limit ({_limit})')
            field.append(c)
            size += 1

        while True:
            for c in line:
                if state == 'eat_crnl':
                    if c in '\\r\\n':
                        continue
                    raise Error('new-line character seen in unquoted field - do you need to open the file with newline=\\'\\'?')
                if state == 'start_record':
                    if c in '\\r\\n':
                        state = 'eat_crnl'
                        continue
                    state = 'start_field'
                if state == 'start_field':
                    if c in '\\r\\n':
                        save()
                        state = 'eat_crnl'
                    elif c == quotechar:
                        unquoted = False
                        state = 'in_quoted'
                    elif c == escapechar:
                        state = 'escaped'
                    elif c == ' ' and d.skipinitialspace:
                        pass
                    elif c == delimiter:
                        save()
                    else:
                        add(c)
                        state = 'in_field'
                elif state == 'escaped':
                    add(c)
                    state = 'after_escaped_crnl' if c in '\\r\\n' else 'in_field'
                elif state == 'in_field' or state == 'after_escaped_crnl':
                    if c in '\\r\\n':
                        save()
                        state = 'eat_crnl'
                    elif c == escapechar:
                        state = 'escaped'
                    elif c == delimiter:
                        save()
                        state = 'start_field'
                    else:
                        # Behind an escaped line end the line may end without the record.
                        add(c)
                elif state == 'in_quoted':
                    if c == escapechar:
                        state = 'escape_in_quoted'
                    elif c == quotechar:
                        state = 'quote_in_quoted' if d.doublequote else 'in_field'
                    else:
                        add(c)
                elif state == 'escape_in_quoted':
                    add(c)
                    state = 'in_quoted'
                else:
                    if c == quotechar:
                        add(c)
                        state = 'in_quoted'
                    elif c == delimiter:
                        save()
                        state = 'start_field'
                    elif c in '\\r\\n':
                        save()
                        state = 'eat_crnl'
                    elif not strict:
                        add(c)
                        state = 'in_field'
                    else:
                        raise Error(f"'{delimiter}' expected after '{quotechar}'")
            # The end of the line.
            if state == 'start_record' or state == 'eat_crnl':
                return fields
            if state in ('in_quoted', 'escape_in_quoted', 'escaped', 'after_escaped_crnl'):
                if state == 'escape_in_quoted' or state == 'escaped':
                    add('\\n')
                    state = 'in_quoted' if state == 'escape_in_quoted' else 'in_field'
                line = None
                try:
                    line = self._next_line()
                except StopIteration:
                    pass
                if line is None:
                    if strict:
                        raise Error('unexpected end of data')
                    save()
                    return fields
                continue
            save()
            return fields


_Reader.__name__ = '_csv.reader'
_Reader.__qualname__ = 'reader'
_Reader.__module__ = '_csv'


def _reader(iterable, /, dialect='excel', **fmtparams):
    return _Reader(iterable, dialect, fmtparams)


class _Writer:
    __slots__ = ('dialect', '_write', '_special', '_how')

    def __init__(self, fileobj, dialect, kwargs):
        write = getattr(fileobj, 'write', None)
        if not callable(write):
            raise TypeError('argument 1 must have a "write" method')
        self._write = write
        self.dialect = d = _dialect(dialect, kwargs)
        self._special = {d.delimiter, '\\r', '\\n', *d.lineterminator} | {c for c in (d.escapechar, d.quotechar) if c is not None}
        # What writes rows natively is told; None: it can write none.
        self._how = None
        if (d.escapechar is None and d.doublequote and d.quoting in (QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC) and
                d.delimiter < '\\ud800' and d.quotechar < '\\ud800' and not d.lineterminator.strip('\\r\\n') and
                not (d.delimiter == ' ' and d.skipinitialspace)):
            self._how = (d.delimiter, d.quotechar, d.lineterminator, d.quoting == QUOTE_ALL, d.quoting == QUOTE_NONNUMERIC)

    def _field(self, field, alone):
        d = self.dialect
        quoting = d.quoting
        if field is None:
            text = ''
            quoted = quoting == QUOTE_ALL or quoting == QUOTE_NONNUMERIC
        elif isinstance(field, str):
            text = str.__str__(field)
            quoted = quoting in (QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_STRINGS, QUOTE_NOTNULL)
        else:
            text = str(field)
            quoted = quoting in (QUOTE_ALL, QUOTE_NOTNULL) or quoting == QUOTE_NONNUMERIC and not isinstance(field, (int, float)) and not hasattr(field, '__float__')
        special = self._special
        if not special.isdisjoint(text):
            out = []
            for c in text:
                if c in special:
                    if quoting == QUOTE_NONE:
                        escape = True
                    elif c == d.quotechar:
                        escape = not d.doublequote
                        if d.doublequote:
                            out.append(d.quotechar)
                            quoted = True
                    elif c == d.escapechar:
                        escape = True
                    else:
                        escape = False
                        quoted = True
                    if escape:
                        if d.escapechar is None:
                            raise Error('need to escape, but no escapechar set')
                        out.append(d.escapechar)
                out.append(c)
            text = ''.join(out)
        if not quoted and text[:1] == ' ' and d.skipinitialspace and d.delimiter == ' ':
            quoted = True
        if not text and alone and not quoted:
            if quoting == QUOTE_NONE or field is None and quoting in (QUOTE_STRINGS, QUOTE_NOTNULL):
                raise Error('single empty field record must be quoted')
            quoted = True
        elif not text and not quoted and d.delimiter == ' ' and d.skipinitialspace:
            if quoting == QUOTE_NONE or field is None and quoting in (QUOTE_STRINGS, QUOTE_NOTNULL):
                raise Error('empty field must be quoted if delimiter is a space and skipinitialspace is true')
            quoted = True
        return f'{d.quotechar}{text}{d.quotechar}' if quoted else text

    def _line(self, row):
        if type(row) is not list and type(row) is not tuple:
            it = None
            try:
                it = iter(row)
            except TypeError:
                pass
            if it is None:
                raise Error(f'iterable expected, not {_kind(row)}')
            row = list(it)
        how = self._how
        line = _row(row, how)
        if line is None and how is not None and not how[4]:
            row = [field if field is None else str.__str__(field) if isinstance(field, str) else str(field) for field in row]
            line = _row(row, how)
        if line is None:
            alone = len(row) == 1
            line = self.dialect.delimiter.join([self._field(field, alone) for field in row]) + self.dialect.lineterminator
        return line

    def writerow(self, row, /):
        return self._write(self._line(row))

    def writerows(self, rows, /):
        for row in rows:
            self._write(self._line(row))


_Writer.__name__ = '_csv.writer'
_Writer.__qualname__ = 'writer'
_Writer.__module__ = '_csv'


def _writer(fileobj, /, dialect='excel', **fmtparams):
    return _Writer(fileobj, dialect, fmtparams)


_register_dialect('excel', excel)
_excel = _dialects['excel']
_register_dialect('excel-tab', excel_tab)
_register_dialect('unix', unix_dialect)


class DictReader:
    __class_getitem__ = classmethod(type(list[int]))

    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect='excel', *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self._fieldnames = fieldnames
        self.restkey = restkey
        self.restval = restval
        self.reader = reader(f, dialect, *args, **kwds)
        self.dialect = dialect
        self.line_num = 0

    def __iter__(self):
        return self

    @property
    def fieldnames(self):
        if self._fieldnames is None:
            try:
                self._fieldnames = next(self.reader)
            except StopIteration:
                pass
        self.line_num = self.reader.line_num
        return self._fieldnames

    @fieldnames.setter
    def fieldnames(self, value):
        self._fieldnames = value

    def __next__(self):
        if self.line_num == 0:
            self.fieldnames
        reader = self.reader
        row = next(reader)
        self.line_num = reader.line_num
        while row == []:
            row = next(reader)
        if type(self) is DictReader and self._fieldnames is not None:
            self.line_num = reader.line_num
            names = self._fieldnames
        else:
            names = self.fieldnames
        d = _record(names, row)
        if d is not None:
            return d
        d = dict(zip(names, row))
        lf = len(names)
        lr = len(row)
        if lf < lr:
            d[self.restkey] = row[lf:]
        elif lf > lr:
            for key in names[lr:]:
                d[key] = self.restval
        return d


class DictWriter:
    __class_getitem__ = classmethod(type(list[int]))

    def __init__(self, f, fieldnames, restval='', extrasaction='raise', dialect='excel', *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self.fieldnames = fieldnames
        self.restval = restval
        extrasaction = extrasaction.lower()
        if extrasaction not in ('raise', 'ignore'):
            raise ValueError("extrasaction (%s) must be 'raise' or 'ignore'" % extrasaction)
        self.extrasaction = extrasaction
        self.writer = writer(f, dialect, *args, **kwds)

    def writeheader(self):
        header = dict(zip(self.fieldnames, self.fieldnames))
        return self.writerow(header)

    def _dict_to_list(self, rowdict):
        values = _values(self.fieldnames, rowdict, self.restval, self.extrasaction == 'raise')
        if values is not None:
            return values
        if self.extrasaction == 'raise':
            wrong_fields = rowdict.keys() - self.fieldnames
            if wrong_fields:
                raise ValueError('dict contains fields not in fieldnames: ' + ', '.join([repr(x) for x in wrong_fields]))
        return (rowdict.get(key, self.restval) for key in self.fieldnames)

    def writerow(self, rowdict):
        return self.writer.writerow(self._dict_to_list(rowdict))

    def writerows(self, rowdicts):
        return self.writer.writerows(map(self._dict_to_list, rowdicts))


class Sniffer:
    '''"Sniffs" the format of a CSV file (i.e. delimiter, quotechar). Returns a Dialect object.'''

    def __init__(self):
        self.preferred = [',', '\\t', ';', ' ', ':']

    def sniff(self, sample, delimiters=None):
        """Returns a dialect (or None) corresponding to the sample."""
        quotechar, doublequote, delimiter, skipinitialspace = self._guess_quote_and_delimiter(sample, delimiters)
        if not delimiter:
            delimiter, skipinitialspace = self._guess_delimiter(sample, delimiters)
        if not delimiter:
            raise Error('Could not determine delimiter')

        class dialect(Dialect):
            _name = 'sniffed'
            lineterminator = '\\r\\n'
            quoting = QUOTE_MINIMAL

        dialect.doublequote = doublequote
        dialect.delimiter = delimiter
        dialect.quotechar = quotechar or '"'
        dialect.skipinitialspace = skipinitialspace
        return dialect

    def _guess_quote_and_delimiter(self, data, delimiters):
        import re
        matches = []
        for restr in (r'(?P<delim>[^\\w\\n"\\'])(?P<space> ?)(?P<quote>["\\']).*?(?P=quote)(?P=delim)',
                      r'(?:^|\\n)(?P<quote>["\\']).*?(?P=quote)(?P<delim>[^\\w\\n"\\'])(?P<space> ?)',
                      r'(?P<delim>[^\\w\\n"\\'])(?P<space> ?)(?P<quote>["\\']).*?(?P=quote)(?:$|\\n)',
                      r'(?:^|\\n)(?P<quote>["\\']).*?(?P=quote)(?:$|\\n)'):
            regexp = re.compile(restr, re.DOTALL | re.MULTILINE)
            matches = regexp.findall(data)
            if matches:
                break
        if not matches:
            return '', False, None, 0
        quotes = {}
        delims = {}
        spaces = 0
        groupindex = regexp.groupindex
        for m in matches:
            n = groupindex['quote'] - 1
            key = m[n] if isinstance(m, tuple) else m
            if key:
                quotes[key] = quotes.get(key, 0) + 1
            if 'delim' not in groupindex:
                continue
            key = m[groupindex['delim'] - 1]
            if key and (delimiters is None or key in delimiters):
                delims[key] = delims.get(key, 0) + 1
            if m[groupindex['space'] - 1]:
                spaces += 1
        quotechar = max(quotes, key=quotes.get)
        if delims:
            delim = max(delims, key=delims.get)
            skipinitialspace = delims[delim] == spaces
            if delim == '\\n':
                delim = ''
        else:
            delim = ''
            skipinitialspace = 0
        dq_regexp = re.compile(r'((%(delim)s)|^)\\W*%(quote)s[^%(delim)s\\n]*%(quote)s[^%(delim)s\\n]*%(quote)s\\W*((%(delim)s)|$)' %
                               {'delim': re.escape(delim), 'quote': quotechar}, re.MULTILINE)
        return quotechar, bool(dq_regexp.search(data)), delim, skipinitialspace

    def _guess_delimiter(self, data, delimiters):
        data = list(filter(None, data.split('\\n')))
        ascii = [chr(c) for c in range(127)]
        chunk_length = min(10, len(data))
        iteration = 0
        char_frequency = {}
        modes = {}
        delims = {}
        start, end = 0, chunk_length
        while start < len(data):
            iteration += 1
            for line in data[start:end]:
                for char in ascii:
                    meta = char_frequency.setdefault(char, {})
                    freq = line.count(char)
                    meta[freq] = meta.get(freq, 0) + 1
            for char in char_frequency:
                items = list(char_frequency[char].items())
                if len(items) == 1 and items[0][0] == 0:
                    continue
                if len(items) > 1:
                    modes[char] = max(items, key=lambda x: x[1])
                    items.remove(modes[char])
                    modes[char] = (modes[char][0], modes[char][1] - sum(item[1] for item in items))
                else:
                    modes[char] = items[0]
            modeList = modes.items()
            total = float(min(chunk_length * iteration, len(data)))
            consistency = 1.0
            threshold = 0.9
            while len(delims) == 0 and consistency >= threshold:
                for k, v in modeList:
                    if v[0] > 0 and v[1] > 0:
                        if (v[1] / total) >= consistency and (delimiters is None or k in delimiters):
                            delims[k] = v
                consistency -= 0.01
            if len(delims) == 1:
                delim = list(delims.keys())[0]
                skipinitialspace = data[0].count(delim) == data[0].count('%c ' % delim)
                return delim, skipinitialspace
            start = end
            end += chunk_length
        if not delims:
            return '', 0
        if len(delims) > 1:
            for d in self.preferred:
                if d in delims.keys():
                    skipinitialspace = data[0].count(d) == data[0].count('%c ' % d)
                    return d, skipinitialspace
        items = [(v, k) for k, v in delims.items()]
        items.sort()
        delim = items[-1][1]
        skipinitialspace = data[0].count(delim) == data[0].count('%c ' % delim)
        return delim, skipinitialspace

    def has_header(self, sample):
        rdr = reader(sample.splitlines(), self.sniff(sample))
        header = next(rdr)
        columns = len(header)
        columnTypes = {}
        for i in range(columns):
            columnTypes[i] = None
        checked = 0
        for row in rdr:
            if checked > 20:
                break
            checked += 1
            if len(row) != columns:
                continue
            for col in list(columnTypes.keys()):
                thisType = complex
                try:
                    thisType(row[col])
                except (ValueError, OverflowError):
                    thisType = len(row[col])
                if thisType != columnTypes[col]:
                    if columnTypes[col] is None:
                        columnTypes[col] = thisType
                    else:
                        del columnTypes[col]
        hasHeader = 0
        for col, colType in columnTypes.items():
            if isinstance(colType, int):
                if len(header[col]) != colType:
                    hasHeader += 1
                else:
                    hasHeader -= 1
            else:
                try:
                    colType(header[col])
                except (ValueError, TypeError):
                    hasHeader += 1
                else:
                    hasHeader -= 1
        return hasHeader > 0
`,
};
