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
