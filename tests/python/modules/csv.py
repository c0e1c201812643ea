# ---- reader
import csv
for row in csv.reader(['a,b,c', '1,"2,3",4', '"x ""y""",z', '', ' a , b', 'a,', ',', '"multi', 'line",x']):
    print(row)
print(list(csv.reader('a;b\n1;2'.split('\n'), delimiter=';')), list(csv.reader(["a|'b|c'"], delimiter='|', quotechar="'")))
#> ['a', 'b', 'c']
#> ['1', '2,3', '4']
#> ['x "y"', 'z']
#> []
#> [' a ', ' b']
#> ['a', '']
#> ['', '']
#> ['multiline', 'x']
#> [['a', 'b'], ['1', '2']] [['a', 'b|c']]

# ---- reader settings
import csv
print(list(csv.reader(['a, b, "c d"'], skipinitialspace=True)), list(csv.reader(['a\\,b,c'], escapechar='\\')), list(csv.reader(['"a\\"b",c'], escapechar='\\', doublequote=False)))
print(list(csv.reader(['"a",1,2.5,'], quoting=csv.QUOTE_NONNUMERIC)) if False else list(csv.reader(['"a",1,2.5'], quoting=csv.QUOTE_NONNUMERIC)), list(csv.reader(['"a",b'], quoting=csv.QUOTE_NONE)), list(csv.reader([',"",x'], quoting=csv.QUOTE_NOTNULL)), list(csv.reader([',"",1'], quoting=csv.QUOTE_STRINGS)))
print(list(csv.reader(['"a"b,c'])), list(csv.reader(['a"b"c,d'])), list(csv.reader(['a\tb'], 'excel-tab')), list(csv.reader(['a,b\r\n', 'c,d\r', 'e\n'])), list(csv.reader(['"open'])))
r = csv.reader(['a', 'b'])
print(r.line_num, next(r), r.line_num, r.dialect.delimiter, iter(r) is r)
#> [['a', 'b', 'c d']] [['a,b', 'c']] [['a"b', 'c']]
#> [['a', 1.0, 2.5]] [['"a"', 'b']] [[None, '', 'x']] [[None, '', 1.0]]
#> [['ab', 'c']] [['a"b"c', 'd']] [['a', 'b']] [['a', 'b'], ['c', 'd'], ['e']] [['open']]
#> 0 ['a'] 1 , True

# ---- errors of reader
import csv
for f in [lambda: list(csv.reader(['"a"b'], strict=True)), lambda: list(csv.reader(['"a'], strict=True)), lambda: list(csv.reader([b'a'])), lambda: csv.reader(5), lambda: csv.reader([], delimiter='xx'), lambda: csv.reader([], delimiter=None), lambda: csv.reader([], quotechar=''),
          lambda: csv.reader([], quoting=9), lambda: csv.reader([], quoting='x'), lambda: csv.reader([], bad=1), lambda: csv.reader([], 'nope'), lambda: csv.reader([], quotechar=None, quoting=csv.QUOTE_ALL), lambda: csv.reader([], lineterminator=None), lambda: csv.reader([], delimiter='\n'),
          lambda: csv.reader([], delimiter='"'), lambda: list(csv.reader(['a\rb'])), lambda: list(csv.reader(['x'], quoting=csv.QUOTE_NONNUMERIC)), lambda: csv.reader([], delimiter=5)]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
#> Error ',' expected after '"'
#> Error unexpected end of data
#> Error iterator should return strings, not bytes (the file should be opened in text mode)
#> TypeError 'int' object is not iterable
#> TypeError "delimiter" must be a unicode character, not a string of length 2
#> TypeError "delimiter" must be a unicode character, not NoneType
#> TypeError "quotechar" must be a unicode character or None, not a string of length 0
#> TypeError bad "quoting" value
#> TypeError "quoting" must be an integer, not str
#> TypeError this function got an unexpected keyword argument 'bad'
#> Error unknown dialect
#> TypeError quotechar must be set if quoting enabled
#> TypeError "lineterminator" must be a string, not NoneType
#> ValueError bad delimiter value
#> ValueError bad delimiter or quotechar value
#> Error new-line character seen in unquoted field - do you need to open the file with newline=''?
#> ValueError could not convert string to float: 'x'
#> TypeError "delimiter" must be a unicode character, not int

# ---- writer
import csv
class Out:
    def __init__(self): self.text = ''
    def write(self, s): self.text += s; return len(s)
o = Out()
w = csv.writer(o)
print(w.writerow(['a', 1, 2.5, None, True, 'x,y', 'q"r', 'l\nm', '', ' s']), w.writerow([]), w.writerow(['']), w.writerow([None]), w.writerow(('t', 'u')), w.writerow('abc'), w.writerows([[1, 2], [3, 4]]), w.writerow(x for x in 'gh'))
print(repr(o.text), w.dialect.lineterminator == '\r\n')
#> 38 2 4 4 5 7 None 5
#> 'a,1,2.5,,True,"x,y","q""r","l\nm",, s\r\n\r\n""\r\n""\r\nt,u\r\na,b,c\r\n1,2\r\n3,4\r\ng,h\r\n' True

# ---- writer settings
import csv
def put(rows, **kw):
    out = []
    class O:
        write = staticmethod(out.append)
    try:
        csv.writer(O, **kw).writerows(rows)
    except Exception as e:
        out.append(f'{type(e).__name__}: {e}')
    return ''.join(out)
rows = [['a', 1, 2.5, None, 'b c', 'd,e', 'f"g']]
for q in range(6):
    print(repr(put(rows, quoting=q)), repr(put(rows, quoting=q, escapechar='\\')))
print(repr(put(rows, delimiter='\t', lineterminator='\n')), repr(put(rows, quotechar="'")), repr(put(rows, doublequote=False, escapechar='\\')), repr(put(rows, doublequote=False)), repr(put([['a\\b']], escapechar='\\')), repr(put([['']], quoting=3)), repr(put([[None]], quoting=5)), repr(put([['a b', '']], delimiter=' ')), repr(put(rows, dialect='unix')), repr(put([5])), repr(put([['a']], quoting=csv.QUOTE_NONE, quotechar=None)))
#> 'a,1,2.5,,b c,"d,e","f""g"\r\n' 'a,1,2.5,,b c,"d,e","f""g"\r\n'
#> '"a","1","2.5","","b c","d,e","f""g"\r\n' '"a","1","2.5","","b c","d,e","f""g"\r\n'
#> '"a",1,2.5,"","b c","d,e","f""g"\r\n' '"a",1,2.5,"","b c","d,e","f""g"\r\n'
#> 'Error: need to escape, but no escapechar set' 'a,1,2.5,,b c,d\\,e,f\\"g\r\n'
#> '"a",1,2.5,,"b c","d,e","f""g"\r\n' '"a",1,2.5,,"b c","d,e","f""g"\r\n'
#> '"a","1","2.5",,"b c","d,e","f""g"\r\n' '"a","1","2.5",,"b c","d,e","f""g"\r\n'
#> 'a\t1\t2.5\t\tb c\td,e\t"f""g"\n' 'a,1,2.5,,b c,\'d,e\',f"g\r\n' 'a,1,2.5,,b c,"d,e",f\\"g\r\n' 'Error: need to escape, but no escapechar set' 'a\\\\b\r\n' 'Error: single empty field record must be quoted' 'Error: single empty field record must be quoted' '"a b" \r\n' '"a","1","2.5","","b c","d,e","f""g"\n' 'Error: iterable expected, not int' 'a\r\n'

# ---- DictReader
import csv
r = csv.DictReader(['name,age', 'Ann,5', '', 'Bob,6,x,y', 'Cy'], restkey='rest', restval='?')
print(r.fieldnames, list(r), r.line_num)
print(list(csv.DictReader(['1,2', '3,4'], fieldnames=['a', 'b'])), list(csv.DictReader([])), csv.DictReader([]).fieldnames, list(csv.DictReader(['a;b', '1;2'], delimiter=';')))
r = csv.DictReader(['1,2'], iter('ab'))
print(r.fieldnames, next(r))
#> ['name', 'age'] [{'name': 'Ann', 'age': '5'}, {'name': 'Bob', 'age': '6', 'rest': ['x', 'y']}, {'name': 'Cy', 'age': '?'}] 5
#> [{'a': '1', 'b': '2'}, {'a': '3', 'b': '4'}] [] None [{'a': '1', 'b': '2'}]
#> ['a', 'b'] {'a': '1', 'b': '2'}

# ---- DictWriter
import csv
class Out(list):
    write = list.append
o = Out()
w = csv.DictWriter(o, ['a', 'b'], restval='-', extrasaction='ignore', lineterminator='\n')
w.writeheader()
w.writerow({'a': 1, 'c': 2})
w.writerows([{'a': 'x,y', 'b': None}, {}])
print(''.join(o), w.fieldnames)
try:
    csv.DictWriter(o, ['a']).writerow({'a': 1, 'z': 2})
except ValueError as e:
    print(e)
try:
    csv.DictWriter(o, ['a'], extrasaction='bad')
except ValueError as e:
    print(e)
#> a,b
#> 1,-
#> "x,y",
#> -,-
#>  ['a', 'b']
#> dict contains fields not in fieldnames: 'z'
#> extrasaction (bad) must be 'raise' or 'ignore'

# ---- dialects
import csv
print(csv.list_dialects(), csv.get_dialect('excel').delimiter, csv.get_dialect('unix').quoting, csv.excel_tab.delimiter)
csv.register_dialect('pipes', delimiter='|', quoting=csv.QUOTE_NONE)
print(list(csv.reader(['a|b'], 'pipes')), csv.list_dialects())
class D(csv.excel):
    delimiter = ';'
csv.register_dialect('d', D)
print(list(csv.reader(['a;b'], 'd')), list(csv.reader(['a;b'], D)), list(csv.reader(['a;b'], D())), list(csv.reader(['a:b'], D, delimiter=':')))
csv.unregister_dialect('pipes')
for f in [lambda: csv.get_dialect('pipes'), lambda: csv.unregister_dialect('pipes'), lambda: csv.register_dialect(5), lambda: csv.Dialect()]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
class Bad(csv.Dialect):
    delimiter = 'xx'
try:
    Bad()
except csv.Error as e:
    print(e)
#> ['excel', 'excel-tab', 'unix'] , 1 	
#> [['a', 'b']] ['excel', 'excel-tab', 'unix', 'pipes']
#> [['a', 'b']] [['a', 'b']] [['a', 'b']] [['a', 'b']]
#> Error unknown dialect
#> Error unknown dialect
#> TypeError dialect name must be a string
#> Error "delimiter" must be a unicode character, not NoneType
#> "delimiter" must be a unicode character, not a string of length 2

# ---- field_size_limit
import csv
print(csv.field_size_limit(), csv.field_size_limit(5), csv.field_size_limit())
try:
    list(csv.reader(['abcdefgh']))
except csv.Error as e:
    print(e)
csv.field_size_limit(131072)
#> 131072 131072 5
#> field larger than field limit (5)

# ---- Sniffer
import csv
s = csv.Sniffer()
for text in ['a,b,c\n1,2,3\n4,5,6\n', 'a;b\n1;2\n3;4', "'a'|'b'\n'c'|'d'\n", 'x\ty\n1\t2\n', 'a, b, c\n1, 2, 3\n', '"a","b"\n"c ""d""","e"\n', 'name:age\nann:5\nbob:6']:
    d = s.sniff(text)
    print(repr(d.delimiter), d.quotechar, d.doublequote, d.skipinitialspace, s.has_header(text))
print(s.sniff('a,b;c\n1,2;3\n', delimiters=';').delimiter, s.has_header('name,age\nAnn,5\nBob,66\n'), s.has_header('1,2\n3,4\n5,6\n'))
try:
    s.sniff('abc')
except csv.Error as e:
    print(e)
#> ',' " False False True
#> ';' " False False True
#> '|' ' False False False
#> '\t' " False False True
#> ',' " False True True
#> ',' " True False False
#> ':' " False False True
#> ; True False

# ---- error type
import csv
print(csv.Error, csv.Error.__mro__, csv.QUOTE_ALL, csv.QUOTE_NOTNULL, csv.excel.__mro__)
#> <class '_csv.Error'> (<class '_csv.Error'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>) 1 5 (<class 'csv.excel'>, <class 'csv.Dialect'>, <class 'object'>)

# ---- a report
import csv
data = '''date,product,qty,price
2024-01-01,"Widget, large",3,9.99
2024-01-02,Gadget,10,1.5
2024-01-02,"Widget, large",1,9.99'''
total = {}
for row in csv.DictReader(data.splitlines()):
    total[row['product']] = total.get(row['product'], 0) + int(row['qty']) * float(row['price'])
print({k: round(v, 2) for k, v in total.items()})
#> {'Widget, large': 39.96, 'Gadget': 15.0}

# ---- public names
import csv
print(sorted(csv.__all__))
#> ['Dialect', 'DictReader', 'DictWriter', 'Error', 'QUOTE_ALL', 'QUOTE_MINIMAL', 'QUOTE_NONE', 'QUOTE_NONNUMERIC', 'QUOTE_NOTNULL', 'QUOTE_STRINGS', 'Sniffer', 'excel', 'excel_tab', 'field_size_limit', 'get_dialect', 'list_dialects', 'reader', 'register_dialect', 'unix_dialect', 'unregister_dialect', 'writer']

# ---- writer: every quoting
import csv, io
rows = [['a', 1, 1.5, None, '', 'x,y', 'q"q', 'l\nl', ' s ']]
for q in ('QUOTE_MINIMAL', 'QUOTE_ALL', 'QUOTE_NONNUMERIC', 'QUOTE_NOTNULL', 'QUOTE_STRINGS'):
    out = io.StringIO(); csv.writer(out, quoting=getattr(csv, q)).writerows(rows); print(q, repr(out.getvalue()))
out = io.StringIO(); csv.writer(out, quoting=csv.QUOTE_NONE, escapechar='\\').writerows(rows); print(repr(out.getvalue()))
#> QUOTE_MINIMAL 'a,1,1.5,,,"x,y","q""q","l\nl", s \r\n'
#> QUOTE_ALL '"a","1","1.5","","","x,y","q""q","l\nl"," s "\r\n'
#> QUOTE_NONNUMERIC '"a",1,1.5,"","","x,y","q""q","l\nl"," s "\r\n'
#> QUOTE_NOTNULL '"a","1","1.5",,"","x,y","q""q","l\nl"," s "\r\n'
#> QUOTE_STRINGS '"a",1,1.5,,"","x,y","q""q","l\nl"," s "\r\n'
#> 'a,1,1.5,,,x\\,y,q\\"q,l\\\nl, s \r\n'

# ---- writer: what it cannot write
import csv, io
for kw, row in (({'quoting': csv.QUOTE_NONE}, ['a,b']), ({}, 5), ({'quoting': csv.QUOTE_NONE, 'quotechar': None}, ['"', ',']), ({}, None)):
    try: csv.writer(io.StringIO(), **kw).writerow(row); print('ok')
    except (csv.Error, TypeError) as e: print(type(e).__name__, e)
try: csv.writer(5)
except TypeError as e: print(e)
#> Error need to escape, but no escapechar set
#> Error iterable expected, not int
#> Error need to escape, but no escapechar set
#> Error iterable expected, not NoneType
#> argument 1 must have a "write" method

# ---- writer: returns, strings and iterators
import csv, io
out = io.StringIO(); w = csv.writer(out, lineterminator='\n')
print(w.writerow('abc'), w.writerow(x * 2 for x in range(3)), w.writerows([[1], []]), w.writerow([True, 2**70]), repr(out.getvalue()), w.dialect.delimiter)
#> 6 6 None 28 'a,b,c\n0,2,4\n1\n\nTrue,1180591620717411303424\n' ,

# ---- reader: quoting
import csv
print(list(csv.reader(['1,"2",x', '"a","",'], quoting=csv.QUOTE_NONNUMERIC) if False else csv.reader(['"a",1.5,2'], quoting=csv.QUOTE_NONNUMERIC)), list(csv.reader(['"a",b'], quoting=csv.QUOTE_NONE)), list(csv.reader(['a,,""'], quoting=csv.QUOTE_NOTNULL)), list(csv.reader(['a,,"",1'], quoting=csv.QUOTE_STRINGS)))
try: list(csv.reader(['x,1'], quoting=csv.QUOTE_NONNUMERIC))
except ValueError as e: print(e)
#> Traceback (most recent call last):
#>   File "csv.py", line 245, in <module>
#>     print(list(csv.reader(['1,"2",x', '"a","",'], quoting=csv.QUOTE_NONNUMERIC) if False else csv.reader(['"a",1.5,2'], quoting=csv.QUOTE_NONNUMERIC)), list(csv.reader(['"a",b'], quoting=csv.QUOTE_NONE)), list(csv.reader(['a,,""'], quoting=csv.QUOTE_NOTNULL)), list(csv.reader(['a,,"",1'], quoting=csv.QUOTE_STRINGS)))
#>                                                                                                                                                                                                                                                                      ~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#> ValueError: could not convert string to float: 'a'

# ---- reader: quotes inside and over lines
import csv
for lines in (['"a""b",c'], ['"a\n', 'b",c'], ['a"b,c'], ['"a"b,c'], [' "a",b'], ['"a,b'], ['""'], [''], [',']):
    print(lines, list(csv.reader(lines)))
print(list(csv.reader([' a, "b"'], skipinitialspace=True)), list(csv.reader(["'a,b',c"], quotechar="'")), list(csv.reader(['a\\,b'], escapechar='\\')), list(csv.reader(['"a""b"'], doublequote=False)))
#> ['"a""b",c'] [['a"b', 'c']]
#> ['"a\n', 'b",c'] [['a\nb', 'c']]
#> ['a"b,c'] [['a"b', 'c']]
#> ['"a"b,c'] [['ab', 'c']]
#> [' "a",b'] [[' "a"', 'b']]
#> ['"a,b'] [['a,b']]
#> ['""'] [['']]
#> [''] [[]]
#> [','] [['', '']]
#> [['a', 'b']] [['a,b', 'c']] [['a,b']] [['a"b"']]

# ---- reader: strict and mistakes
import csv
for lines, kw in ((['"a"b'], {'strict': True}), (['"a'], {'strict': True}), (['a\0b'], {}), ([b'x'], {}), (['a\rb'], {}), ([5], {})):
    try: print(list(csv.reader(lines, **kw)))
    except (csv.Error, TypeError) as e: print(type(e).__name__, e)
r = csv.reader(['a,b', '"c\n', 'd"']); print([(row, r.line_num) for row in r])
#> Error ',' expected after '"'
#> Error unexpected end of data
#> [['a\x00b']]
#> Error iterator should return strings, not bytes (the file should be opened in text mode)
#> Error new-line character seen in unquoted field - do you need to open the file with newline=''?
#> Error iterator should return strings, not int (the file should be opened in text mode)
#> [(['a', 'b'], 1), (['c\nd'], 3)]

# ---- DictReader: names, rests and missing
import csv
print(list(csv.DictReader(['a,b', '1,2,3,4', '5', '', '6,7'])), list(csv.DictReader(['1,2,3'], fieldnames=['x'], restkey='more')), list(csv.DictReader(['a,b', '1'], restval='?')))
r = csv.DictReader(['x;y', '1;2'], delimiter=';'); print(r.fieldnames, r.line_num, next(r), r.line_num, r.reader is not None)
print(csv.DictReader([]).fieldnames, list(csv.DictReader(['a,a', '1,2'])))
#> [{'a': '1', 'b': '2', None: ['3', '4']}, {'a': '5', 'b': None}, {'a': '6', 'b': '7'}] [{'x': '1', 'more': ['2', '3']}] [{'a': '1', 'b': '?'}]
#> ['x', 'y'] 1 {'x': '1', 'y': '2'} 2 True
#> None [{'a': '2'}]

# ---- DictWriter: extras
import csv, io
out = io.StringIO(); w = csv.DictWriter(out, ['a', 'b'], restval='-', lineterminator='\n')
print(w.writeheader(), w.writerow({'a': 1}), w.writerows([{'b': 2}, {'a': 3, 'b': 4}]), repr(out.getvalue()))
try: w.writerow({'a': 1, 'z': 2, 'y': 3})
except ValueError as e: print(e)
w = csv.DictWriter(out, ['a'], extrasaction='ignore'); w.writerow({'a': 1, 'z': 2})
try: csv.DictWriter(out, ['a'], extrasaction='bogus')
except ValueError as e: print(e)
#> 4 4 None 'a,b\n1,-\n-,2\n3,4\n'
#> dict contains fields not in fieldnames: 'z', 'y'
#> extrasaction (bogus) must be 'raise' or 'ignore'

# ---- dialects, further
import csv, io
class Pipe(csv.Dialect):
    delimiter = '|'; quotechar = "'"; lineterminator = '!'; quoting = csv.QUOTE_MINIMAL
csv.register_dialect('pipe', Pipe); csv.register_dialect('semi', delimiter=';', skipinitialspace=True)
out = io.StringIO(); csv.writer(out, 'pipe').writerow(['a|b', 'c']); print(out.getvalue(), list(csv.reader(['1; 2'], 'semi')), 'pipe' in csv.list_dialects(), csv.get_dialect('semi').delimiter)
csv.unregister_dialect('pipe'); csv.unregister_dialect('semi')
for job in (lambda: csv.get_dialect('pipe'), lambda: csv.unregister_dialect('x'), lambda: csv.register_dialect(5), lambda: csv.reader([], 'nope'), lambda: csv.reader([], delimiter='ab'), lambda: csv.reader([], quoting=99), lambda: csv.reader([], bogus=1), lambda: csv.reader([], quotechar=''), lambda: csv.reader([], lineterminator=5)):
    try: job()
    except (csv.Error, TypeError) as e: print(type(e).__name__, e)
#> 'a|b'|c! [['1', '2']] True ;
#> Error unknown dialect
#> Error unknown dialect
#> TypeError dialect name must be a string
#> Error unknown dialect
#> TypeError "delimiter" must be a unicode character, not a string of length 2
#> TypeError bad "quoting" value
#> TypeError this function got an unexpected keyword argument 'bogus'
#> TypeError "quotechar" must be a unicode character or None, not a string of length 0
#> TypeError "lineterminator" must be a string, not int

# ---- the three dialects
import csv
for d in (csv.excel, csv.excel_tab, csv.unix_dialect):
    print(d.__name__, repr(d.delimiter), d.quotechar, d.doublequote, d.skipinitialspace, repr(d.lineterminator), d.quoting)
print(csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC, csv.QUOTE_NONE, csv.QUOTE_STRINGS, csv.QUOTE_NOTNULL)
#> excel ',' " True False '\r\n' 0
#> excel_tab '\t' " True False '\r\n' 0
#> unix_dialect ',' " True False '\n' 1
#> 0 1 2 3 4 5

# ---- a Dialect that is wrong
import csv
class Bad(csv.Dialect):
    delimiter = 'xx'; quotechar = '"'; lineterminator = '\n'; quoting = csv.QUOTE_MINIMAL
class Half(csv.Dialect): pass
for c in (Bad, Half):
    try: c()
    except csv.Error as e: print(e)
#> "delimiter" must be a unicode character, not a string of length 2
#> "delimiter" must be a unicode character, not NoneType

# ---- Sniffer, further
import csv
s = csv.Sniffer()
for text in ('a,b\n1,2\n3,4\n', 'a;b\n1;2\n', 'x\ty\n1\t2\n', "'a','b'\n'1','2'\n", 'a|b|c\n1|2|3\n'):
    d = s.sniff(text); print(repr(d.delimiter), d.quotechar, s.has_header(text))
print(s.sniff('a:b;c\n1:2;3\n', delimiters=';').delimiter)
try: s.sniff('word')
except csv.Error as e: print(e)
#> ',' " True
#> ';' " True
#> '\t' " True
#> ',' ' True
#> '|' " True
#> ;

# ---- field_size_limit, further
import csv
old = csv.field_size_limit(10)
try: list(csv.reader(['a' * 11]))
except csv.Error as e: print(e)
print(csv.field_size_limit(old), csv.field_size_limit() == old)
for bad in ('x', 1.5):
    try: csv.field_size_limit(bad)
    except TypeError as e: print(e)
#> field larger than field limit (10)
#> 10 True
#> limit must be an integer
#> limit must be an integer

# ---- sums of a table
import csv, io
from collections import defaultdict
text = 'name,dept,pay\nAnn,it,5\nBob,hr,4\n"Cid, Jr",it,3.5\n'
total = defaultdict(float)
for row in csv.DictReader(io.StringIO(text)): total[row['dept']] += float(row['pay'])
print(dict(total), [r['name'] for r in csv.DictReader(text.splitlines()) if r['dept'] == 'it'])
#> {'it': 8.5, 'hr': 4.0} ['Ann', 'Cid, Jr']

# ---- CSV to JSON and back
import csv, io, json
rows = list(csv.DictReader(io.StringIO('id,ok\n1,true\n2,false\n')))
data = [{k: json.loads(v) for k, v in r.items()} for r in rows]
out = io.StringIO(); w = csv.DictWriter(out, data[0]); w.writeheader(); w.writerows(data)
print(json.dumps(data), out.getvalue().split())
#> [{"id": 1, "ok": true}, {"id": 2, "ok": false}] ['id,ok', '1,True', '2,False']

# ---- columns are turned
import csv
rows = list(csv.reader(['a,b,c', '1,2,3', '4,5,6']))
print(list(zip(*rows)), {h: list(map(int, col)) for h, *col in zip(*rows)}, max(len(c) for r in rows for c in r))
#> [('a', '1', '4'), ('b', '2', '5'), ('c', '3', '6')] {'a': [1, 4], 'b': [2, 5], 'c': [3, 6]} 1

# ---- files
import csv, os
with open('/tmp/t.csv', 'w', newline='') as f: csv.writer(f).writerows([['ü', 'b"c'], ['d\ne', '']])
with open('/tmp/t.csv', newline='') as f: print(f.read().encode(), end=' ')
with open('/tmp/t.csv', newline='') as f: print(list(csv.reader(f)))
os.remove('/tmp/t.csv')
#> b'\xc3\xbc,"b""c"\r\n"d\ne",\r\n' [['ü', 'b"c'], ['d\ne', '']]

# ---- delimiters of any kind
import csv, io
for d in ('\t', ' ', ';', '|', 'ä', ':'):
    out = io.StringIO(); csv.writer(out, delimiter=d).writerow(['a' + d + 'b', 'c']); line = out.getvalue()
    print(repr(line), next(csv.reader([line], delimiter=d)))
#> '"a\tb"\tc\r\n' ['a\tb', 'c']
#> '"a b" c\r\n' ['a b', 'c']
#> '"a;b";c\r\n' ['a;b', 'c']
#> '"a|b"|c\r\n' ['a|b', 'c']
#> '"aäb"äc\r\n' ['aäb', 'c']
#> '"a:b":c\r\n' ['a:b', 'c']

# ---- names
import csv
print(type(csv.reader([])), type(csv.writer(__import__('io').StringIO())), csv.Error.__module__, csv.DictReader.__module__, csv.Error.__mro__[1].__name__)
#> <class '_csv.reader'> <class '_csv.writer'> _csv csv Exception

# ---- without a quote character nothing is quoted, unless quoting says so
import csv
print(list(csv.reader(['a,"b"'], quotechar=None)))
try:
    csv.reader([], quotechar=None, quoting=csv.QUOTE_MINIMAL)
except TypeError as e:
    print(e)
#> [['a', '"b"']]
#> quotechar must be set if quoting enabled

# ---- a class of str is written as the text that it is
import csv, io
from decimal import Decimal
from enum import Enum
class Color(str, Enum):
    RED = 'red'
f = io.StringIO()
w = csv.writer(f, lineterminator='\n')
w.writerow([Color.RED, Decimal('1.50'), 'é', '😀,', 10 ** 20, True, None])
w.writerows([('a"b', 2.5), ['', ''], [''], [None], []])
csv.writer(f, quoting=csv.QUOTE_NONNUMERIC, lineterminator='\n').writerow([Color.RED, 1, 2.5, False, None, Decimal(1)])
print(f.getvalue())
#> red,1.50,é,"😀,",100000000000000000000,True,
#> "a""b",2.5
#> ,
#> ""
#> ""
#>
#> "red",1,2.5,False,"",1
#>

# ---- quotes over lines, and what only some lines of a record have
import csv
lines = ['a,"b\n', '\n', 'c",d\n', '"x""y", z\r\n', '"1"2,"3\n', '4"5\n', '😀,"é\n', '"\n', '\n', 'last,"open\n']
for options in {}, {'skipinitialspace': True}, {'doublequote': False}, {'quoting': csv.QUOTE_NONE}:
    r = csv.reader(lines, **options)
    print([(row, r.line_num) for row in r])
for options in {'strict': True}, {'strict': True, 'escapechar': '\\'}:
    for lines in ['a,"b\n'], ['"a"b'], ['a,b\\\n']:
        try:
            print(list(csv.reader(lines, **options)))
        except csv.Error as e:
            print(e)
print(list(csv.reader(['a\\\rb\n', 'c,d\n'], escapechar='\\')))
#> [(['a', 'b\n\nc', 'd'], 3), (['x"y', ' z'], 4), (['12', '3\n45'], 6), (['😀', 'é\n'], 8), ([], 9), (['last', 'open\n'], 10)]
#> [(['a', 'b\n\nc', 'd'], 3), (['x"y', 'z'], 4), (['12', '3\n45'], 6), (['😀', 'é\n'], 8), ([], 9), (['last', 'open\n'], 10)]
#> [(['a', 'b\n\nc', 'd'], 3), (['x"y"', ' z'], 4), (['12', '3\n45'], 6), (['😀', 'é\n'], 8), ([], 9), (['last', 'open\n'], 10)]
#> [(['a', '"b'], 1), ([], 2), (['c"', 'd'], 3), (['"x""y"', ' z'], 4), (['"1"2', '"3'], 5), (['4"5'], 6), (['😀', '"é'], 7), (['"'], 8), ([], 9), (['last', '"open'], 10)]
#> unexpected end of data
#> ',' expected after '"'
#> [['a', 'b\\']]
#> unexpected end of data
#> ',' expected after '"'
#> unexpected end of data
#> [['a\rb'], ['c', 'd']]

# ---- DictReader and DictWriter with names twice, not str, or in another order
import csv, io
for names in ['a', 'a'], ['a', 1], ('a', 'b'), ['b', 'a']:
    print(list(csv.DictReader(['1,2\n', '3\n', '4,5,6\n'], names)))
    for row in {'a': 1, 'b': 2}, {'a': 1}, {'b': 1, 'a': 2}:
        f = io.StringIO()
        try:
            csv.DictWriter(f, names, restval='-').writerow(row)
            print(repr(f.getvalue()))
        except ValueError as e:
            print(e)
class Lower(csv.DictReader):
    @property
    def fieldnames(self):
        return [name.lower() for name in super().fieldnames]
print(list(Lower(['A,B\n', '1,2\n'])))
#> [{'a': '2'}, {'a': None}, {'a': '5', None: ['6']}]
#> dict contains fields not in fieldnames: 'b'
#> '1,1\r\n'
#> dict contains fields not in fieldnames: 'b'
#> [{'a': '1', 1: '2'}, {'a': '3', 1: None}, {'a': '4', 1: '5', None: ['6']}]
#> dict contains fields not in fieldnames: 'b'
#> '1,-\r\n'
#> dict contains fields not in fieldnames: 'b'
#> [{'a': '1', 'b': '2'}, {'a': '3', 'b': None}, {'a': '4', 'b': '5', None: ['6']}]
#> '1,2\r\n'
#> '1,-\r\n'
#> '2,1\r\n'
#> [{'b': '1', 'a': '2'}, {'b': '3', 'a': None}, {'b': '4', 'a': '5', None: ['6']}]
#> '2,1\r\n'
#> '-,1\r\n'
#> '1,2\r\n'
#> [{'a': '1', 'b': '2'}]

# ---- what a reader's dialect says cannot be changed
import copy, csv
reader = csv.reader(['a;b', 'c;d'], delimiter=';')
dialect = reader.dialect
for name in ['delimiter', 'quotechar', 'doublequote', 'strict', 'quoting']:
    for change in (lambda: setattr(dialect, name, ','), lambda: delattr(dialect, name)):
        try:
            change()
        except AttributeError as e:
            print(e)
try:
    copy.copy(dialect)
except TypeError as e:
    print(e)
print(list(reader), dialect.delimiter, csv.get_dialect('excel').delimiter)
#> attribute 'delimiter' of '_csv.Dialect' objects is not writable
#> attribute 'delimiter' of '_csv.Dialect' objects is not writable
#> attribute 'quotechar' of '_csv.Dialect' objects is not writable
#> attribute 'quotechar' of '_csv.Dialect' objects is not writable
#> readonly attribute
#> readonly attribute
#> readonly attribute
#> readonly attribute
#> attribute 'quoting' of '_csv.Dialect' objects is not writable
#> attribute 'quoting' of '_csv.Dialect' objects is not writable
#> cannot pickle 'Dialect' instances
#> [['a', 'b'], ['c', 'd']] ; ,

# ---- names and types of its classes
import csv
print(csv.DictReader[str], csv.DictWriter[int], csv.Error.__name__, repr(csv.Error('x')))
for act in (lambda: csv.Error().x, lambda: csv.Error(x=1)):
    try:
        act()
    except (AttributeError, TypeError) as e:
        print(e)
raise csv.Error('a')
#> csv.DictReader[str] csv.DictWriter[int] Error Error('x')
#> '_csv.Error' object has no attribute 'x'
#> _csv.Error() takes no keyword arguments
#> Traceback (most recent call last):
#>   File "csv.py", line 551, in <module>
#>     raise csv.Error('a')
#> _csv.Error: a

# ---- lines of a generator are read as those of a list, in every state
import csv, zlib
lines = ['a,b', 'a,"b', '"a\nb",c', '"a"b', 'a"b"', '""', '"', '', '\n', '\r', 'a\rb', 'a\r\n', '"a" ,b', ' "a"', ', ', '\\', 'a\\', '\\\n', 'a\\\nb', '"a\\', '"a\\\n', '1,2.5,"x",', '1,x', '"a""b"', 'a\n\n', 'a\r\r\n\n', '"a\r\nb"\r\n', "'a,b'",
         '1\\,', '"1"2', ' 1, 2', '"a"\\b', 'a,,"",', '\U0001f600,"\U0001f600', '\ud800,\udc00', '\udc00"']
def read(lines, settings):
    rows = []
    r = csv.reader(lines, **settings)
    while len(rows) < 6:
        try:
            rows.append(next(r))
        except StopIteration:
            break
        except Exception as e:
            rows.append(repr(e))
    return rows, r.line_num
for settings in ({}, dict(escapechar='\\'), dict(escapechar='\\', quoting=csv.QUOTE_NONE), dict(quoting=csv.QUOTE_NONNUMERIC), dict(quoting=csv.QUOTE_STRINGS), dict(quoting=csv.QUOTE_NOTNULL), dict(skipinitialspace=True, strict=True),
                 dict(doublequote=False), dict(doublequote=False, escapechar='\\', strict=True), dict(quotechar="'"), dict(delimiter='\U0001f600'), dict(delimiter='\udc00', quotechar='\ud800')):
    seen = []
    for line in lines:
        for more in ([], ['x,y'], ['"', 'z'], ['b"\n', 'z']):
            rows = read([line, *more], settings)
            assert rows == read((x for x in [line, *more]), settings)
            seen.append(rows)
    print(zlib.crc32(ascii(seen).encode()), seen[7])
#> 3426879835 ([['a', 'bb'], ['z']], 3)
#> 1860823387 ([['a', 'bb'], ['z']], 3)
#> 963344297 ([['a', '"b'], ['b"'], ['z']], 3)
#> 4074627159 (['ValueError("could not convert string to float: \'a\'")', 'ValueError(\'could not convert string to float: \\\'b"\\\'\')', 'ValueError("could not convert string to float: \'z\'")'], 3)
#> 2415098990 (['ValueError("could not convert string to float: \'a\'")', 'ValueError(\'could not convert string to float: \\\'b"\\\'\')', 'ValueError("could not convert string to float: \'z\'")'], 3)
#> 3189868587 ([['a', 'bb'], ['z']], 3)
#> 3753639908 ([['a', 'bb'], ['z']], 3)
#> 3037412787 ([['a', 'bb'], ['z']], 3)
#> 3723597737 ([['a', 'bb'], ['z']], 3)
#> 1689807522 ([['a', '"b'], ['b"'], ['z']], 3)
#> 3192938137 ([['a,"b'], ['b"'], ['z']], 3)
#> 3349518624 ([['a,"b'], ['b"'], ['z']], 3)

# ---- a reader of itself, of lines that fail, and after a mistake
import csv
def lines():
    yield 'a,"b\n'
    print('inner', next(reader))
    yield 'c"\n'
    yield '"open\n'
    raise KeyError('lines')
reader = csv.reader(lines())
for i in range(4):
    try:
        print(next(reader), reader.line_num)
    except (ValueError, KeyError, StopIteration, csv.Error) as e:
        print(repr(e), reader.line_num)
reader = csv.reader(['"a"b', 'x,y', '"open'], strict=True)
for i in range(4):
    try:
        print(next(reader), reader.line_num)
    except (StopIteration, csv.Error) as e:
        print(repr(e), reader.line_num)
class Lines:
    n = 0
    def __iter__(self):
        return Next()
class Next:
    def __next__(self):
        Lines.n += 1
        if Lines.n > 4: raise StopIteration('end')
        return f'{Lines.n},"' if Lines.n == 2 else f'{Lines.n},b"'
reader = csv.reader(Lines())
print(next(reader), next(reader), list(reader), reader.line_num)
print(sum(len(row) for row in csv.reader(['a,b'] * 3)), [*zip(csv.reader(['a', 'b']), csv.reader(['c,d']))], max(csv.reader(['b', 'c', 'a'])), dict(csv.reader(['a,b', 'c,d'])))
class Wrong:
    def __next__(self): return 5
class It:
    def __iter__(self): return Wrong()
try:
    list(csv.reader(It()))
except csv.Error as e:
    print(e)
#> ValueError('generator already executing') 1
#> StopIteration() 1
#> StopIteration() 1
#> StopIteration() 1
#> Error('\',\' expected after \'"\'') 1
#> ['x', 'y'] 2
#> Error('unexpected end of data') 3
#> StopIteration() 3
#> ['1', 'b"'] ['2', '3,b'] [['4', 'b"']] 4
#> 6 [(['a'], ['c', 'd'])] ['c'] {'a': 'b', 'c': 'd'}
#> iterator should return strings, not int (the file should be opened in text mode)

# ---- rows before a mistake are written
import csv, io
class Odd:
    def __str__(self): return 'odd,'
for rows in ([[1, 2], 5, [3]], [[1], iter('ab'), [Odd()], (x for x in 'cd')], [[1], [None], 'ef', {'g': 1}, range(2)], iter([[1], [Odd()]]), ([i] for i in range(2)), 5):
    f = io.StringIO(newline='')
    w = csv.writer(f, quoting=csv.QUOTE_NOTNULL)
    try:
        print(w.writerows(rows))
    except (csv.Error, TypeError) as e:
        print(type(e).__name__, e)
    print(repr(f.getvalue()))
for quoting in (csv.QUOTE_NONNUMERIC, csv.QUOTE_STRINGS, csv.QUOTE_NONE):
    f = io.StringIO(newline='')
    w = csv.writer(f, quoting=quoting, escapechar='\\', doublequote=False, lineterminator='x\n')
    print(w.writerow(['ax', 1, True, 2.5, 3j, 10 ** 20, Odd(), 'q"', 'b\\', '\U0001f600', None]), repr(f.getvalue()))
class Log(io.StringIO):
    def write(self, s):
        print('write', repr(s))
        return super().write(s.upper())
f = Log()
w = csv.writer(f)
print(w.writerow('ab'), w.writerows(['c', 'd']), repr(f.getvalue()))
f = io.StringIO()
w = csv.writer(f)
f.close()
try:
    w.writerow([1])
except ValueError as e:
    print(e)
#> Error iterable expected, not int
#> '"1","2"\r\n'
#> None
#> '"1"\r\n"a","b"\r\n"odd,"\r\n"c","d"\r\n'
#> Error single empty field record must be quoted
#> '"1"\r\n'
#> None
#> '"1"\r\n"odd,"\r\n'
#> None
#> '"0"\r\n"1"\r\n'
#> TypeError 'int' object is not iterable
#> ''
#> 68 '"ax",1,True,2.5,3j,100000000000000000000,"odd,","q\\"","b\\\\","😀",""x\n'
#> 66 '"ax",1,True,2.5,3j,100000000000000000000,"odd,","q\\"","b\\\\","😀",x\n'
#> 58 'a\\x,1,True,2.5,3j,100000000000000000000,odd\\,,q\\",b\\\\,😀,x\n'
#> write 'a,b\r\n'
#> write 'c\r\n'
#> write 'd\r\n'
#> 5 None 'A,B\r\nC\r\nD\r\n'
#> I/O operation on closed file

# ---- DictReader and DictWriter that are changed
import csv, io
rows = ['id,name', '1,a', '2,b']
class Counted(csv.DictReader):
    def __next__(self):
        return super().__next__() | {'n': self.line_num}
print(list(Counted(rows)), [row['id'] for row in csv.DictReader(x for x in rows)])
r = csv.DictReader(rows)
print(r.fieldnames, r.line_num, next(r), r.line_num)
r.fieldnames = ('x', 'y')
print(next(r), r.fieldnames, next(r, None), r.line_num)
r = csv.DictReader(['', '', 'a,b', '', '1,2,3', '', '4'], restkey='r', restval='v')
print(next(r), r.line_num, next(r), r.line_num, r.fieldnames)
r = csv.DictReader(['a,b', '1,2', '3,4'])
r.reader = iter([['h'], ['x', 'y']])
try:
    next(r)
except AttributeError as e:
    print(e)
f = io.StringIO()
class Upper(csv.DictWriter):
    def _dict_to_list(self, rowdict):
        return [str(v).upper() for v in super()._dict_to_list(rowdict)]
w = Upper(f, {'a': 1, 'b': 2}.keys(), extrasaction='ignore')
print(w.writeheader(), w.writerow({'b': 'x', 'z': 1}), w.writerows([{'a': 'y'}]), repr(f.getvalue()))
f = io.StringIO()
w = csv.DictWriter(f, {'a': 1, 'b': 2}.keys(), restval=0)
for given in ([{'a': 1}, {'b': 2, 'a': 3}], [{'a': 1}, {'c': 1}], (dict(a=i) for i in range(2))):
    try:
        print(w.writerows(given))
    except ValueError as e:
        print(e)
print(repr(f.getvalue()))
old = csv.DictReader.fieldnames
csv.DictReader.fieldnames = property(lambda self: ['p', 'q'])
print(list(csv.DictReader(rows)))
csv.DictReader.fieldnames = old
csv.DictWriter._dict_to_list = lambda self, row: sorted(row.values())
f = io.StringIO()
print(csv.DictWriter(f, 'ab').writerow({'a': 2, 'b': 1}), repr(f.getvalue()))
#> [{'id': '1', 'name': 'a', 'n': 2}, {'id': '2', 'name': 'b', 'n': 3}] ['1', '2']
#> ['id', 'name'] 1 {'id': '1', 'name': 'a'} 2
#> {'x': '2', 'y': 'b'} ('x', 'y') None 3
#> {'r': ['a', 'b']} 3 {'r': ['1', '2', '3']} 5 []
#> 'list_iterator' object has no attribute 'line_num'
#> 5 4 None 'A,B\r\n,X\r\nY,\r\n'
#> None
#> dict contains fields not in fieldnames: 'c'
#> None
#> '1,0\r\n3,2\r\n1,0\r\n0,0\r\n1,0\r\n'
#> [{'p': 'id', 'q': 'name'}, {'p': '1', 'q': 'a'}, {'p': '2', 'q': 'b'}]
#> 5 '1,2\r\n'

# ---- dialects as objects of several kinds
import csv
class Flag:
    def __bool__(self): return True
class Settings:
    delimiter = ';'
    strict = Flag()
    @property
    def quotechar(self): return "'"
    def __getattr__(self, name):
        if name == 'skipinitialspace': return Flag()
        raise AttributeError(name)
d = csv.reader([], Settings()).dialect
print(d.delimiter, d.strict, d.quotechar, d.skipinitialspace, d.quoting, d.escapechar, d.doublequote, repr(d.lineterminator), csv.reader([], d).dialect is d, csv.reader([], d, strict=False).dialect.strict)
print(csv.register_dialect('own', Settings(), delimiter='|'), csv.get_dialect('own').delimiter, csv.reader(['a|b'], 'own', quoting=csv.QUOTE_ALL).dialect.quoting, csv.list_dialects())
csv.register_dialect('excel', delimiter='!')
print(list(csv.reader(['a!b,c'])), list(csv.reader(['a!b,c'], 'excel')), list(csv.reader(['a!b,c'], 'excel', quotechar="'")))
for f in [lambda: csv.reader([], delimeter=';'), lambda: csv.reader([], 'own', x=1), lambda: csv.get_dialect([]), lambda: csv.get_dialect(5), lambda: csv.unregister_dialect({}), lambda: csv.register_dialect(b'x'), lambda: type(d)(None, ';', strict=1).strict,
          lambda: csv.reader([], quoting=True), lambda: csv.reader([], delimiter=' ', skipinitialspace=True, quotechar=' '), lambda: csv.reader([], quotechar=None).dialect.quoting, lambda: csv.writer(5), lambda: csv.writer([]), lambda: csv.reader(), lambda: csv.reader([], 'unix', 3)]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
#> ; True ' True 0 None True '\r\n' True False
#> None | 1 ['excel', 'excel-tab', 'unix', 'own']
#> [['a!b', 'c']] [['a', 'b,c']] [['a', 'b,c']]
#> TypeError this function got an unexpected keyword argument 'delimeter'. Did you mean 'delimiter'?
#> TypeError this function got an unexpected keyword argument 'x'
#> TypeError cannot use 'list' as a dict key (unhashable type: 'list')
#> Error unknown dialect
#> TypeError cannot use 'dict' as a dict key (unhashable type: 'dict')
#> TypeError dialect name must be a string
#> True
#> TypeError "quoting" must be an integer, not bool
#> ValueError bad quotechar value
#> 3
#> TypeError argument 1 must have a "write" method
#> TypeError argument 1 must have a "write" method
#> TypeError reader expected at least 1 argument, got 0
#> TypeError reader expected at most 2 arguments, got 3

# ---- the limit of fields is an int and nothing like one
import csv
class Int(int):
    pass
for limit in True, Int(5), 1.0, '1':
    try:
        print(csv.field_size_limit(limit))
    except TypeError as e:
        print(e)
#> limit must be an integer
#> limit must be an integer
#> limit must be an integer
#> limit must be an integer

# ---- has_header reads lines as files do
import csv
for text in ('a,b\rc,d\r', 'name,size\n"x y",1\n"z\x0bw",2\n'):
    try:
        print(csv.Sniffer().has_header(text))
    except csv.Error as e:
        print(e)
#> new-line character seen in unquoted field - do you need to open the file with newline=''?
#> True

# ---- which of two wrong characters is named
import csv, io
for kw in (dict(escapechar=',', lineterminator=','), dict(quotechar='\n', lineterminator=','), dict(quotechar=',', lineterminator='"'), dict(escapechar='"', lineterminator='"')):
    try:
        csv.writer(io.StringIO(), **kw)
    except ValueError as e:
        print(e)
#> bad delimiter or lineterminator value
#> bad delimiter or lineterminator value
#> bad delimiter or quotechar value
#> bad escapechar or lineterminator value

# ---- arguments of functions
import csv
for call in (lambda: csv.field_size_limit(1, 2), lambda: csv.field_size_limit(size=3), lambda: csv.register_dialect(), lambda: csv.register_dialect('a', 'excel', 3), lambda: csv.field_size_limit(None)):
    try:
        call()
    except TypeError as e:
        print(e)
#> field_size_limit() takes at most 1 argument (2 given)
#> field_size_limit() got an unexpected keyword argument 'size'
#> register_dialect expected at least 1 argument, got 0
#> register_dialect expected at most 2 arguments, got 3
#> limit must be an integer
