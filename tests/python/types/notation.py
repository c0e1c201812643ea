# Numbers and text in every notation: format, str.format, %, int and complex.

# ---- format numbers
for v in 0, 5, -5, 123456789, 2**70, True:
    for spec in '', 'd', ',', '_', 'x', '#x', '#X', 'o', '#o', 'b', '#b', '_b', '_x', 'n', 'c' if v in (5,) else 'd', '+', ' ', '08', '+08', '<10', '^10', '>10', '=10', '*^10', '0=+10', ',.2f', '.3e', 'g', '.3g', '%', '.1%', '#_x', '020,', 'z.1f', '=+#012x':
        try: print(repr(format(v, spec)), end=' ')
        except Exception as e: print(type(e).__name__, e, end=' ')
    print()
#> '0' '0' '0' '0' '0' '0x0' '0X0' '0' '0o0' '0' '0b0' '0' '0' '0' '0' '+0' ' 0' '00000000' '+0000000' '0         ' '    0     ' '         0' '         0' '****0*****' '+000000000' '0.00' '0.000e+00' '0' '0' '0.000000%' '0.0%' '0x0' '0,000,000,000,000,000' '0.0' '+0x000000000' 
#> '5' '5' '5' '5' '5' '0x5' '0X5' '5' '0o5' '101' '0b101' '101' '5' '5' '\x05' '+5' ' 5' '00000005' '+0000005' '5         ' '    5     ' '         5' '         5' '****5*****' '+000000005' '5.00' '5.000e+00' '5' '5' '500.000000%' '500.0%' '0x5' '0,000,000,000,000,005' '5.0' '+0x000000005' 
#> '-5' '-5' '-5' '-5' '-5' '-0x5' '-0X5' '-5' '-0o5' '-101' '-0b101' '-101' '-5' '-5' '-5' '-5' '-5' '-0000005' '-0000005' '-5        ' '    -5    ' '        -5' '-        5' '****-5****' '-000000005' '-5.00' '-5.000e+00' '-5' '-5' '-500.000000%' '-500.0%' '-0x5' '-000,000,000,000,005' '-5.0' '-0x000000005' 
#> '123456789' '123456789' '123,456,789' '123_456_789' '75bcd15' '0x75bcd15' '0X75BCD15' '726746425' '0o726746425' '111010110111100110100010101' '0b111010110111100110100010101' '111_0101_1011_1100_1101_0001_0101' '75b_cd15' '123456789' '123456789' '+123456789' ' 123456789' '123456789' '+123456789' '123456789 ' '123456789 ' ' 123456789' ' 123456789' '123456789*' '+123456789' '123,456,789.00' '1.235e+08' '1.23457e+08' '1.23e+08' '12345678900.000000%' '12345678900.0%' '0x75b_cd15' '0,000,000,123,456,789' '123456789.0' '+0x0075bcd15' 
#> '1180591620717411303424' '1180591620717411303424' '1,180,591,620,717,411,303,424' '1_180_591_620_717_411_303_424' '400000000000000000' '0x400000000000000000' '0X400000000000000000' '200000000000000000000000' '0o200000000000000000000000' '10000000000000000000000000000000000000000000000000000000000000000000000' '0b10000000000000000000000000000000000000000000000000000000000000000000000' '100_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000' '40_0000_0000_0000_0000' '1180591620717411303424' '1180591620717411303424' '+1180591620717411303424' ' 1180591620717411303424' '1180591620717411303424' '+1180591620717411303424' '1180591620717411303424' '1180591620717411303424' '1180591620717411303424' '1180591620717411303424' '1180591620717411303424' '+1180591620717411303424' '1,180,591,620,717,411,303,424.00' '1.181e+21' '1.18059e+21' '1.18e+21' '118059162071741130342400.000000%' '118059162071741130342400.0%' '0x40_0000_0000_0000_0000' '1,180,591,620,717,411,303,424' '1180591620717411303424.0' '+0x400000000000000000' 
#> 'True' '1' '1' '1' '1' '0x1' '0X1' '1' '0o1' '1' '0b1' '1' '1' '1' '1' '+1' ' 1' '00000001' '+0000001' '1         ' '    1     ' '         1' '         1' '****1*****' '+000000001' '1.00' '1.000e+00' '1' '1' '100.000000%' '100.0%' '0x1' '0,000,000,000,000,001' '1.0' '+0x000000001' 

# ---- format floats
for v in 0.0, -0.0, 1.5, -2.75, 1e100, 1e-10, 123456.789, float('inf'), float('-inf'), float('nan'), 0.1, 1/3, 1e16, 123456789012345678.0:
    for spec in '', 'f', '.0f', '.2f', '#.0f', 'e', '.0e', '.3E', 'g', '.3g', '#g', '#.3g', 'G', '%', '.1%', ',', ',.2f', '_.2f', '+', ' ', '+.1f', '010.2f', '*^12.2f', '=10', '0=10', 'n', 'z', 'z.0f', '.10', '.17g', ',g', '_e', '.3', ',.3', '_', '010', '<+10.1f', 'F', '.0%', '.20f', '.2_f', '.3,f', '_.3,f':
        try: print(repr(format(v, spec)), end=' ')
        except Exception as e: print(type(e).__name__, e, end=' ')
    print()
#> '0.0' '0.000000' '0' '0.00' '0.' '0.000000e+00' '0e+00' '0.000E+00' '0' '0' '0.00000' '0.00' '0' '0.000000%' '0.0%' '0.0' '0.00' '0.00' '+0.0' ' 0.0' '+0.0' '0000000.00' '****0.00****' '       0.0' '00000000.0' '0' '0.0' '0' '0.0' '0' '0' '0.000000e+00' '0.0' '0.0' '0.0' '00000000.0' '+0.0      ' '0.000000' '0%' '0.00000000000000000000' '0.00' '0.000' '0.000' 
#> '-0.0' '-0.000000' '-0' '-0.00' '-0.' '-0.000000e+00' '-0e+00' '-0.000E+00' '-0' '-0' '-0.00000' '-0.00' '-0' '-0.000000%' '-0.0%' '-0.0' '-0.00' '-0.00' '-0.0' '-0.0' '-0.0' '-000000.00' '***-0.00****' '-      0.0' '-0000000.0' '-0' '0.0' '0' '-0.0' '-0' '-0' '-0.000000e+00' '-0.0' '-0.0' '-0.0' '-0000000.0' '-0.0      ' '-0.000000' '-0%' '-0.00000000000000000000' '-0.00' '-0.000' '-0.000' 
#> '1.5' '1.500000' '2' '1.50' '2.' '1.500000e+00' '2e+00' '1.500E+00' '1.5' '1.5' '1.50000' '1.50' '1.5' '150.000000%' '150.0%' '1.5' '1.50' '1.50' '+1.5' ' 1.5' '+1.5' '0000001.50' '****1.50****' '       1.5' '00000001.5' '1.5' '1.5' '2' '1.5' '1.5' '1.5' '1.500000e+00' '1.5' '1.5' '1.5' '00000001.5' '+1.5      ' '1.500000' '150%' '1.50000000000000000000' '1.50' '1.500' '1.500' 
#> '-2.75' '-2.750000' '-3' '-2.75' '-3.' '-2.750000e+00' '-3e+00' '-2.750E+00' '-2.75' '-2.75' '-2.75000' '-2.75' '-2.75' '-275.000000%' '-275.0%' '-2.75' '-2.75' '-2.75' '-2.75' '-2.75' '-2.8' '-000002.75' '***-2.75****' '-     2.75' '-000002.75' '-2.75' '-2.75' '-3' '-2.75' '-2.75' '-2.75' '-2.750000e+00' '-2.75' '-2.75' '-2.75' '-000002.75' '-2.8      ' '-2.750000' '-275%' '-2.75000000000000000000' '-2.75' '-2.750' '-2.750' 
#> '1e+100' '10000000000000000159028911097599180468360808563945281389781327557747838772170381060813469985856815104.000000' '10000000000000000159028911097599180468360808563945281389781327557747838772170381060813469985856815104' '10000000000000000159028911097599180468360808563945281389781327557747838772170381060813469985856815104.00' '10000000000000000159028911097599180468360808563945281389781327557747838772170381060813469985856815104.' '1.000000e+100' '1e+100' '1.000E+100' '1e+100' '1e+100' '1.00000e+100' '1.00e+100' '1E+100' '999999999999999977049513265245336628446842719924150006129995974731993452180789911303261294481511546880.000000%' '999999999999999977049513265245336628446842719924150006129995974731993452180789911303261294481511546880.0%' '1e+100' '10,000,000,000,000,000,159,028,911,097,599,180,468,360,808,563,945,281,389,781,327,557,747,838,772,170,381,060,813,469,985,856,815,104.00' '10_000_000_000_000_000_159_028_911_097_599_180_468_360_808_563_945_281_389_781_327_557_747_838_772_170_381_060_813_469_985_856_815_104.00' '+1e+100' ' 1e+100' '+10000000000000000159028911097599180468360808563945281389781327557747838772170381060813469985856815104.0' '10000000000000000159028911097599180468360808563945281389781327557747838772170381060813469985856815104.00' '10000000000000000159028911097599180468360808563945281389781327557747838772170381060813469985856815104.00' '    1e+100' '00001e+100' '1e+100' '1e+100' '10000000000000000159028911097599180468360808563945281389781327557747838772170381060813469985856815104' '1e+100' '1e+100' '1e+100' '1.000000e+100' '1e+100' '1e+100' '1e+100' '00001e+100' '+10000000000000000159028911097599180468360808563945281389781327557747838772170381060813469985856815104.0' '10000000000000000159028911097599180468360808563945281389781327557747838772170381060813469985856815104.000000' '999999999999999977049513265245336628446842719924150006129995974731993452180789911303261294481511546880%' '10000000000000000159028911097599180468360808563945281389781327557747838772170381060813469985856815104.00000000000000000000' '10000000000000000159028911097599180468360808563945281389781327557747838772170381060813469985856815104.00' '10000000000000000159028911097599180468360808563945281389781327557747838772170381060813469985856815104.000' '10_000_000_000_000_000_159_028_911_097_599_180_468_360_808_563_945_281_389_781_327_557_747_838_772_170_381_060_813_469_985_856_815_104.000' 
#> '1e-10' '0.000000' '0' '0.00' '0.' '1.000000e-10' '1e-10' '1.000E-10' '1e-10' '1e-10' '1.00000e-10' '1.00e-10' '1E-10' '0.000000%' '0.0%' '1e-10' '0.00' '0.00' '+1e-10' ' 1e-10' '+0.0' '0000000.00' '****0.00****' '     1e-10' '000001e-10' '1e-10' '1e-10' '0' '1e-10' '1e-10' '1e-10' '1.000000e-10' '1e-10' '1e-10' '1e-10' '000001e-10' '+0.0      ' '0.000000' '0%' '0.00000000010000000000' '0.00' '0.000' '0.000' 
#> '123456.789' '123456.789000' '123457' '123456.79' '123457.' '1.234568e+05' '1e+05' '1.235E+05' '123457' '1.23e+05' '123457.' '1.23e+05' '123457' '12345678.900000%' '12345678.9%' '123,456.789' '123,456.79' '123_456.79' '+123456.789' ' 123456.789' '+123456.8' '0123456.79' '*123456.79**' '123456.789' '123456.789' '123457' '123456.789' '123457' '123456.789' '123456.789' '123,457' '1.234568e+05' '1.23e+05' '1.23e+05' '123_456.789' '123456.789' '+123456.8 ' '123456.789000' '12345679%' '123456.78900000000430736691' '123456.79' '123456.789' '123_456.789' 
#> 'inf' 'inf' 'inf' 'inf' 'inf' 'inf' 'inf' 'INF' 'inf' 'inf' 'inf' 'inf' 'INF' 'inf%' 'inf%' 'inf' 'inf' 'inf' '+inf' ' inf' '+inf' '0000000inf' '****inf*****' '       inf' '0000000inf' 'inf' 'inf' 'inf' 'inf' 'inf' 'inf' 'inf' 'inf' 'inf' 'inf' '0000000inf' '+inf      ' 'INF' 'inf%' 'inf' 'inf' 'inf' 'inf' 
#> '-inf' '-inf' '-inf' '-inf' '-inf' '-inf' '-inf' '-INF' '-inf' '-inf' '-inf' '-inf' '-INF' '-inf%' '-inf%' '-inf' '-inf' '-inf' '-inf' '-inf' '-inf' '-000000inf' '****-inf****' '-      inf' '-000000inf' '-inf' '-inf' '-inf' '-inf' '-inf' '-inf' '-inf' '-inf' '-inf' '-inf' '-000000inf' '-inf      ' '-INF' '-inf%' '-inf' '-inf' '-inf' '-inf' 
#> 'nan' 'nan' 'nan' 'nan' 'nan' 'nan' 'nan' 'NAN' 'nan' 'nan' 'nan' 'nan' 'NAN' 'nan%' 'nan%' 'nan' 'nan' 'nan' '+nan' ' nan' '+nan' '0000000nan' '****nan*****' '       nan' '0000000nan' 'nan' 'nan' 'nan' 'nan' 'nan' 'nan' 'nan' 'nan' 'nan' 'nan' '0000000nan' '+nan      ' 'NAN' 'nan%' 'nan' 'nan' 'nan' 'nan' 
#> '0.1' '0.100000' '0' '0.10' '0.' '1.000000e-01' '1e-01' '1.000E-01' '0.1' '0.1' '0.100000' '0.100' '0.1' '10.000000%' '10.0%' '0.1' '0.10' '0.10' '+0.1' ' 0.1' '+0.1' '0000000.10' '****0.10****' '       0.1' '00000000.1' '0.1' '0.1' '0' '0.1' '0.10000000000000001' '0.1' '1.000000e-01' '0.1' '0.1' '0.1' '00000000.1' '+0.1      ' '0.100000' '10%' '0.10000000000000000555' '0.10' '0.100' '0.100' 
#> '0.3333333333333333' '0.333333' '0' '0.33' '0.' '3.333333e-01' '3e-01' '3.333E-01' '0.333333' '0.333' '0.333333' '0.333' '0.333333' '33.333333%' '33.3%' '0.3333333333333333' '0.33' '0.33' '+0.3333333333333333' ' 0.3333333333333333' '+0.3' '0000000.33' '****0.33****' '0.3333333333333333' '0.3333333333333333' '0.333333' '0.3333333333333333' '0' '0.3333333333' '0.33333333333333331' '0.333333' '3.333333e-01' '0.333' '0.333' '0.3333333333333333' '0.3333333333333333' '+0.3      ' '0.333333' '33%' '0.33333333333333331483' '0.33' '0.333' '0.333' 
#> '1e+16' '10000000000000000.000000' '10000000000000000' '10000000000000000.00' '10000000000000000.' '1.000000e+16' '1e+16' '1.000E+16' '1e+16' '1e+16' '1.00000e+16' '1.00e+16' '1E+16' '1000000000000000000.000000%' '1000000000000000000.0%' '1e+16' '10,000,000,000,000,000.00' '10_000_000_000_000_000.00' '+1e+16' ' 1e+16' '+10000000000000000.0' '10000000000000000.00' '10000000000000000.00' '     1e+16' '000001e+16' '1e+16' '1e+16' '10000000000000000' '1e+16' '10000000000000000' '1e+16' '1.000000e+16' '1e+16' '1e+16' '1e+16' '000001e+16' '+10000000000000000.0' '10000000000000000.000000' '1000000000000000000%' '10000000000000000.00000000000000000000' '10000000000000000.00' '10000000000000000.000' '10_000_000_000_000_000.000' 
#> '1.2345678901234568e+17' '123456789012345680.000000' '123456789012345680' '123456789012345680.00' '123456789012345680.' '1.234568e+17' '1e+17' '1.235E+17' '1.23457e+17' '1.23e+17' '1.23457e+17' '1.23e+17' '1.23457E+17' '12345678901234567168.000000%' '12345678901234567168.0%' '1.2345678901234568e+17' '123,456,789,012,345,680.00' '123_456_789_012_345_680.00' '+1.2345678901234568e+17' ' 1.2345678901234568e+17' '+123456789012345680.0' '123456789012345680.00' '123456789012345680.00' '1.2345678901234568e+17' '1.2345678901234568e+17' '1.23457e+17' '1.2345678901234568e+17' '123456789012345680' '1.23456789e+17' '1.2345678901234568e+17' '1.23457e+17' '1.234568e+17' '1.23e+17' '1.23e+17' '1.2345678901234568e+17' '1.2345678901234568e+17' '+123456789012345680.0' '123456789012345680.000000' '12345678901234567168%' '123456789012345680.00000000000000000000' '123456789012345680.00' '123456789012345680.000' '123_456_789_012_345_680.000' 

# ---- format text and errors
for v, spec in [('abc', '10'), ('abc', '>10'), ('abc', '^10'), ('abc', '.2'), ('abc', '*<8.2'), ('abc', '=10'), ('abc', '+'), ('abc', ' '), ('abc', 'd'), ('abc', ','), ('abc', '#'), ('abc', '0'), ('abc', '010'), (5, 's'), (1.5, 'd'), (5, '.2'), (5, '.2d'), (5, ',x'), (5, ',,'), (5, '_,'), (1.5, ',_'), (5, 'y'), (1.5, 'x'), (1j, ''), (1j, '.2f'), (1+2j, '>20'), (1j, '020'), (1j, '=20'), (1j, ',.1f'), (None, ''), (None, '5'), ([], '5'), (5, '+c'), (5, '#c'), (5, ',c'), (-1, 'c'), (0x110000, 'c'), (True, 's'), (True, '5'), (5, '10.3.4'), (5, 'zd'), (5, 'z'), ('a', 'z'), (1.5, '5c'), (b'a', '5'), (5, '\u00e9<5'), (5, '>99999999999999999999'), (1.5, '.99999999999999999999f'), ('a', '<<5'), ('a', '{<5'), (object, '')]:
    try: print(repr(format(v, spec)))
    except Exception as e: print(type(e).__name__, e)
#> 'abc       '
#> '       abc'
#> '   abc    '
#> 'ab'
#> 'ab******'
#> ValueError '=' alignment not allowed in string format specifier
#> ValueError Sign not allowed in string format specifier
#> ValueError Space not allowed in string format specifier
#> ValueError Unknown format code 'd' for object of type 'str'
#> ValueError Cannot specify ',' with 's'.
#> ValueError Alternate form (#) not allowed in string format specifier
#> 'abc'
#> 'abc0000000'
#> ValueError Unknown format code 's' for object of type 'int'
#> ValueError Unknown format code 'd' for object of type 'float'
#> ValueError Precision not allowed in integer format specifier
#> ValueError Precision not allowed in integer format specifier
#> ValueError Cannot specify ',' with 'x'.
#> ValueError Cannot specify ',' with ','.
#> ValueError Cannot specify both ',' and '_'.
#> ValueError Cannot specify both ',' and '_'.
#> ValueError Unknown format code 'y' for object of type 'int'
#> ValueError Unknown format code 'x' for object of type 'float'
#> '1j'
#> '0.00+1.00j'
#> '              (1+2j)'
#> ValueError Zero padding is not allowed in complex format specifier
#> ValueError '=' alignment flag is not allowed in complex format specifier
#> '0.0+1.0j'
#> 'None'
#> TypeError unsupported format string passed to NoneType.__format__
#> TypeError unsupported format string passed to list.__format__
#> ValueError Sign not allowed with integer format specifier 'c'
#> ValueError Alternate form (#) not allowed with integer format specifier 'c'
#> ValueError Cannot specify ',' with 'c'.
#> OverflowError %c arg not in range(0x110000)
#> OverflowError %c arg not in range(0x110000)
#> ValueError Unknown format code 's' for object of type 'bool'
#> '    1'
#> ValueError Invalid format specifier '10.3.4' for object of type 'int'
#> ValueError Negative zero coercion (z) not allowed in integer format specifier
#> ValueError Negative zero coercion (z) not allowed in integer format specifier
#> ValueError Negative zero coercion (z) not allowed in string format specifier
#> ValueError Unknown format code 'c' for object of type 'float'
#> TypeError unsupported format string passed to bytes.__format__
#> '5éééé'
#> ValueError Too many decimal digits in format string
#> ValueError Too many decimal digits in format string
#> 'a<<<<'
#> 'a{{{{'
#> "<class 'object'>"

# ---- str format fields
class A:
    x = [1, {'k': 'v'}]
    def __repr__(self): return 'A()'
    def __getattr__(self, n): return f'<{n}>'
    def __getitem__(self, k): return f'[{k!r}]'
a = A()
for s in '{0.x[0]} {0.x[1][k]}', '{0.foo.bar}' , '{0[a][b]}', '{0[0]}{0[-1]}', '{} {}', '{1} {0}', '{a} {b!r:>5} {a!s:<5}|', '{0:{1}}', '{0:{a}{b}}', '{{}} {0}', '{0!a}', '{0!z}', '{0', '0}', '{0!}', '{!r}', '{:}', '{0.}', '{0[}', '{0[]}', '{}{0}', '{0}{}', '{x', '{0:{1:{2}}}', '{:{}}', '{0!r:}', '{ 0}', '{0 }', '{-1}', '{0[a.b]}', '{0.a-b}', '{a.b[c]!r:>{w}}':
    try: print(s, '->', s.format(a, 10, a=5, b='x', w=12))
    except Exception as e: print(s, '->', type(e).__name__, e)
#> {0.x[0]} {0.x[1][k]} -> 1 v
#> {0.foo.bar} -> AttributeError 'str' object has no attribute 'bar'
#> {0[a][b]} -> TypeError string indices must be integers, not 'str'
#> {0[0]}{0[-1]} -> [0]['-1']
#> {} {} -> A() 10
#> {1} {0} -> 10 A()
#> {a} {b!r:>5} {a!s:<5}| -> 5   'x' 5    |
#> {0:{1}} -> TypeError unsupported format string passed to A.__format__
#> {0:{a}{b}} -> TypeError unsupported format string passed to A.__format__
#> {{}} {0} -> {} A()
#> {0!a} -> A()
#> {0!z} -> ValueError Unknown conversion specifier z
#> {0 -> ValueError expected '}' before end of string
#> 0} -> ValueError Single '}' encountered in format string
#> {0!} -> ValueError unmatched '{' in format spec
#> {!r} -> A()
#> {:} -> A()
#> {0.} -> ValueError Empty attribute in format string
#> {0[} -> ValueError expected '}' before end of string
#> {0[]} -> ValueError Empty attribute in format string
#> {}{0} -> ValueError cannot switch from automatic field numbering to manual field specification
#> {0}{} -> ValueError cannot switch from manual field specification to automatic field numbering
#> {x -> ValueError expected '}' before end of string
#> {0:{1:{2}}} -> ValueError Max string recursion exceeded
#> {:{}} -> TypeError unsupported format string passed to A.__format__
#> {0!r:} -> A()
#> { 0} -> KeyError ' 0'
#> {0 } -> KeyError '0 '
#> {-1} -> KeyError '-1'
#> {0[a.b]} -> ['a.b']
#> {0.a-b} -> <a-b>
#> {a.b[c]!r:>{w}} -> AttributeError 'int' object has no attribute 'b'

# ---- percent
for f, v in [('%d', 5), ('%5d|', 5), ('%-5d|', 5), ('%05d', -5), ('%+d', 5), ('% d', 5), ('%x', 255), ('%#x', 255), ('%#o', 8), ('%X', 255), ('%i', 5.7), ('%u', 5), ('%f', 1.5), ('%.2f', 1.555), ('%e', 12345.678), ('%g', 1e-5), ('%G', 1e20), ('%c', 'a'), ('%c', 97), ('%c', 'ab'), ('%s', None), ('%r', 'a'), ('%a', 'é'), ('%%', ()), ('%5%|', ()), ('%s %s', (1, 2)), ('%s', (1, 2)), ('%s', ()), ('%(a)s', {'a': 1}), ('%(a)s %(b)d', {'a': 1, 'b': 2}), ('%(a)s', {}), ('%(a', {'a': 1}), ('%*d', (5, 3)), ('%-*d|', (5, 3)), ('%.*f', (2, 1.5)), ('%*.*f', (8, 2, 1.5)), ('%d', 'a'), ('%d', 1.5), ('%x', 1.5), ('%d', None), ('%y', 1), ('%', 1), ('abc', 1), ('abc', {}), ('abc', [1]), ('abc', ()), ('%s', [1]), ('%s%s', [1, 2]), ('%.3s|', 'abcdef'), ('%10.2s|', 'abc'), ('%#.3g', 1.0), ('%+.1e', 0.0), ('%ld', 5), ('%hhd', 5), ('%5c|', 'x'), ('%-5c|', 120), ('%d', True), ('%d', 2**100), ('%.50f', 0.1), ('%.0f', 2.5), ('%.0f', 3.5), ('%s', b'a'), ('%5.1f%%', 99.5), ('%(a)5.2f|', {'a': 2}), ('%(a)*d', {'a': 1}), ('%c', -1), ('%c', 0x110000), ('%c', 1.5)]:
    try: print(repr(f), repr(f % v))
    except Exception as e: print(repr(f), type(e).__name__, e)
#> '%d' '5'
#> '%5d|' '    5|'
#> '%-5d|' '5    |'
#> '%05d' '-0005'
#> '%+d' '+5'
#> '% d' ' 5'
#> '%x' 'ff'
#> '%#x' '0xff'
#> '%#o' '0o10'
#> '%X' 'FF'
#> '%i' '5'
#> '%u' '5'
#> '%f' '1.500000'
#> '%.2f' '1.55'
#> '%e' '1.234568e+04'
#> '%g' '1e-05'
#> '%G' '1E+20'
#> '%c' 'a'
#> '%c' 'a'
#> '%c' TypeError %c requires an int or a unicode character, not a string of length 2
#> '%s' 'None'
#> '%r' "'a'"
#> '%a' "'\\xe9'"
#> '%%' '%'
#> '%5%|' TypeError not enough arguments for format string
#> '%s %s' '1 2'
#> '%s' TypeError not all arguments converted during string formatting
#> '%s' TypeError not enough arguments for format string
#> '%(a)s' '1'
#> '%(a)s %(b)d' '1 2'
#> '%(a)s' KeyError 'a'
#> '%(a' ValueError incomplete format key
#> '%*d' '    3'
#> '%-*d|' '3    |'
#> '%.*f' '1.50'
#> '%*.*f' '    1.50'
#> '%d' TypeError %d format: a real number is required, not str
#> '%d' '1'
#> '%x' TypeError %x format: an integer is required, not float
#> '%d' TypeError %d format: a real number is required, not NoneType
#> '%y' ValueError unsupported format character 'y' (0x79) at index 1
#> '%' ValueError incomplete format
#> 'abc' TypeError not all arguments converted during string formatting
#> 'abc' 'abc'
#> 'abc' 'abc'
#> 'abc' 'abc'
#> '%s' '[1]'
#> '%s%s' TypeError not enough arguments for format string
#> '%.3s|' 'abc|'
#> '%10.2s|' '        ab|'
#> '%#.3g' '1.00'
#> '%+.1e' '+0.0e+00'
#> '%ld' '5'
#> '%hhd' ValueError unsupported format character 'h' (0x68) at index 2
#> '%5c|' '    x|'
#> '%-5c|' 'x    |'
#> '%d' '1'
#> '%d' '1267650600228229401496703205376'
#> '%.50f' '0.10000000000000000555111512312578270211815834045410'
#> '%.0f' '2'
#> '%.0f' '4'
#> '%s' "b'a'"
#> '%5.1f%%' ' 99.5%'
#> '%(a)5.2f|' ' 2.00|'
#> '%(a)*d' TypeError not enough arguments for format string
#> '%c' OverflowError %c arg not in range(0x110000)
#> '%c' OverflowError %c arg not in range(0x110000)
#> '%c' TypeError %c requires an int or a unicode character, not float

# ---- int methods
for n in 0, 1, -1, 255, -256, 2**64, -2**63, 10**20:
    print(n.bit_length(), n.bit_count(), n.as_integer_ratio(), n.conjugate(), n.real, n.imag, n.numerator, n.denominator, n.is_integer())
    for args in (1, 'big'), (8, 'little'), (9, 'big'), (16,), ():
        for signed in False, True:
            try: print(n.to_bytes(*args, signed=signed), end=' ')
            except Exception as e: print(type(e).__name__, e, end=' ')
    print()
for b in b'', b'\x00', b'\xff', b'\xff\x00', bytearray(b'\x80\x00'), [1, 2], memoryview(b'ab'), 'a', [256]:
    for order in 'big', 'little', 'x':
        for signed in False, True:
            try: print(int.from_bytes(b, order, signed=signed), end=' ')
            except Exception as e: print(type(e).__name__, e, end=' ')
    print()
for s, base in [('12', 10), (' 12 ', 10), ('0x1f', 16), ('0x1f', 0), ('0b101', 0), ('0o17', 0), ('017', 0), ('1_000', 10), ('1__0', 10), ('_1', 10), ('z', 36), ('12', 1), ('12', 37), ('', 10), ('  ', 10), ('+5', 10), ('- 5', 10), ('--5', 10), ('١٢', 10), ('1.5', 10), ('0x', 16), ('ff', 16), ('0b2', 0), ('00', 0), ('0_0', 0), ('a'*30, 10), (b'12', 10), (bytearray(b'1f'), 16), (12, 10), ('1\x00', 10)]:
    try: print(int(s, base))
    except Exception as e: print(type(e).__name__, e)
for args in [(7, 2), (-7, 2), (7, -2), (7, 0), (0, 5), (2**70, 3), (-2**70, 7), (7.5, 2), (-7.5, 2), (7, 2.5), (7, 0.0), (1e300, 1e-300)]:
    for op in (lambda a, b: a // b), (lambda a, b: a % b), divmod, (lambda a, b: a / b), pow:
        try: print(op(*args), end=' ')
        except Exception as e: print(type(e).__name__, e, end=' ')
    print()
for args in [(2, 10), (2, -1), (0, -1), (2, 10, 7), (2, -1, 7), (2, -1, 4), (2, 5, 0), (2, 5, -7), (-2, 5, 7), (2.0, 3), (2, 0.5), (-2, 0.5), (0.0, -1), (2, 3.0, 2), (True, 5), (10, 20, 1)]:
    try: print(pow(*args))
    except Exception as e: print(type(e).__name__, e)
for args in [(2.5,), (3.5,), (-2.5,), (2.675, 2), (1234, -2), (1250, -2), (1350, -2), (1.5, None), (1e300, 2), (float('nan'),), (float('inf'),), (5, 2), (0.5,), (1.0, 400), (123.456, -2), (True,), ('a',), (1.5, 1.5), (2**70, -10)]:
    try: print(round(*args))
    except Exception as e: print(type(e).__name__, e)
#> 0 0 (0, 1) 0 0 0 0 1 True
#> b'\x00' b'\x00' b'\x00\x00\x00\x00\x00\x00\x00\x00' b'\x00\x00\x00\x00\x00\x00\x00\x00' b'\x00\x00\x00\x00\x00\x00\x00\x00\x00' b'\x00\x00\x00\x00\x00\x00\x00\x00\x00' b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00' b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00' b'\x00' b'\x00' 
#> 1 1 (1, 1) 1 1 0 1 1 True
#> b'\x01' b'\x01' b'\x01\x00\x00\x00\x00\x00\x00\x00' b'\x01\x00\x00\x00\x00\x00\x00\x00' b'\x00\x00\x00\x00\x00\x00\x00\x00\x01' b'\x00\x00\x00\x00\x00\x00\x00\x00\x01' b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01' b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01' b'\x01' b'\x01' 
#> 1 1 (-1, 1) -1 -1 0 -1 1 True
#> OverflowError can't convert negative int to unsigned b'\xff' OverflowError can't convert negative int to unsigned b'\xff\xff\xff\xff\xff\xff\xff\xff' OverflowError can't convert negative int to unsigned b'\xff\xff\xff\xff\xff\xff\xff\xff\xff' OverflowError can't convert negative int to unsigned b'\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff' OverflowError can't convert negative int to unsigned b'\xff' 
#> 8 8 (255, 1) 255 255 0 255 1 True
#> b'\xff' OverflowError int too big to convert b'\xff\x00\x00\x00\x00\x00\x00\x00' b'\xff\x00\x00\x00\x00\x00\x00\x00' b'\x00\x00\x00\x00\x00\x00\x00\x00\xff' b'\x00\x00\x00\x00\x00\x00\x00\x00\xff' b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\xff' b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\xff' b'\xff' OverflowError int too big to convert 
#> 9 1 (-256, 1) -256 -256 0 -256 1 True
#> OverflowError can't convert negative int to unsigned OverflowError int too big to convert OverflowError can't convert negative int to unsigned b'\x00\xff\xff\xff\xff\xff\xff\xff' OverflowError can't convert negative int to unsigned b'\xff\xff\xff\xff\xff\xff\xff\xff\x00' OverflowError can't convert negative int to unsigned b'\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\x00' OverflowError can't convert negative int to unsigned OverflowError int too big to convert 
#> 65 1 (18446744073709551616, 1) 18446744073709551616 18446744073709551616 0 18446744073709551616 1 True
#> OverflowError int too big to convert OverflowError int too big to convert OverflowError int too big to convert OverflowError int too big to convert b'\x01\x00\x00\x00\x00\x00\x00\x00\x00' b'\x01\x00\x00\x00\x00\x00\x00\x00\x00' b'\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x00' b'\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x00' OverflowError int too big to convert OverflowError int too big to convert 
#> 64 1 (-9223372036854775808, 1) -9223372036854775808 -9223372036854775808 0 -9223372036854775808 1 True
#> OverflowError can't convert negative int to unsigned OverflowError int too big to convert OverflowError can't convert negative int to unsigned b'\x00\x00\x00\x00\x00\x00\x00\x80' OverflowError can't convert negative int to unsigned b'\xff\x80\x00\x00\x00\x00\x00\x00\x00' OverflowError can't convert negative int to unsigned b'\xff\xff\xff\xff\xff\xff\xff\xff\x80\x00\x00\x00\x00\x00\x00\x00' OverflowError can't convert negative int to unsigned OverflowError int too big to convert 
#> 67 26 (100000000000000000000, 1) 100000000000000000000 100000000000000000000 0 100000000000000000000 1 True
#> OverflowError int too big to convert OverflowError int too big to convert OverflowError int too big to convert OverflowError int too big to convert b'\x05k\xc7^-c\x10\x00\x00' b'\x05k\xc7^-c\x10\x00\x00' b'\x00\x00\x00\x00\x00\x00\x00\x05k\xc7^-c\x10\x00\x00' b'\x00\x00\x00\x00\x00\x00\x00\x05k\xc7^-c\x10\x00\x00' OverflowError int too big to convert OverflowError int too big to convert 
#> 0 0 0 0 ValueError byteorder must be either 'little' or 'big' ValueError byteorder must be either 'little' or 'big' 
#> 0 0 0 0 ValueError byteorder must be either 'little' or 'big' ValueError byteorder must be either 'little' or 'big' 
#> 255 -1 255 -1 ValueError byteorder must be either 'little' or 'big' ValueError byteorder must be either 'little' or 'big' 
#> 65280 -256 255 255 ValueError byteorder must be either 'little' or 'big' ValueError byteorder must be either 'little' or 'big' 
#> 32768 -32768 128 128 ValueError byteorder must be either 'little' or 'big' ValueError byteorder must be either 'little' or 'big' 
#> 258 258 513 513 ValueError byteorder must be either 'little' or 'big' ValueError byteorder must be either 'little' or 'big' 
#> 24930 24930 25185 25185 ValueError byteorder must be either 'little' or 'big' ValueError byteorder must be either 'little' or 'big' 
#> TypeError cannot convert 'str' object to bytes TypeError cannot convert 'str' object to bytes TypeError cannot convert 'str' object to bytes TypeError cannot convert 'str' object to bytes ValueError byteorder must be either 'little' or 'big' ValueError byteorder must be either 'little' or 'big' 
#> ValueError bytes must be in range(0, 256) ValueError bytes must be in range(0, 256) ValueError bytes must be in range(0, 256) ValueError bytes must be in range(0, 256) ValueError byteorder must be either 'little' or 'big' ValueError byteorder must be either 'little' or 'big' 
#> 12
#> 12
#> 31
#> 31
#> 5
#> 15
#> ValueError invalid literal for int() with base 0: '017'
#> 1000
#> ValueError invalid literal for int() with base 10: '1__0'
#> ValueError invalid literal for int() with base 10: '_1'
#> 35
#> ValueError int() base must be >= 2 and <= 36, or 0
#> ValueError int() base must be >= 2 and <= 36, or 0
#> ValueError invalid literal for int() with base 10: ''
#> ValueError invalid literal for int() with base 10: '  '
#> 5
#> ValueError invalid literal for int() with base 10: '- 5'
#> ValueError invalid literal for int() with base 10: '--5'
#> 12
#> ValueError invalid literal for int() with base 10: '1.5'
#> ValueError invalid literal for int() with base 16: '0x'
#> 255
#> ValueError invalid literal for int() with base 0: '0b2'
#> 0
#> 0
#> ValueError invalid literal for int() with base 10: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'
#> 12
#> 31
#> TypeError int() can't convert non-string with explicit base
#> ValueError invalid literal for int() with base 10: '1\x00'
#> 3 1 (3, 1) 3.5 49 
#> -4 1 (-4, 1) -3.5 49 
#> -4 -1 (-4, -1) -3.5 0.02040816326530612 
#> ZeroDivisionError division by zero ZeroDivisionError division by zero ZeroDivisionError division by zero ZeroDivisionError division by zero 1 
#> 0 0 (0, 0) 0.0 0 
#> 393530540239137101141 1 (393530540239137101141, 1) 3.935305402391371e+20 1645504557321206042154969182557350504982735865633579863348609024 
#> -168655945816773043347 5 (-168655945816773043347, 5) -1.6865594581677303e+20 -3196670515523576044934755563308202297086564498088930458479776726656380660551439995003193449537015778467662777468320381844938727095591204153641140224 
#> 3.0 1.5 (3.0, 1.5) 3.75 56.25 
#> -4.0 0.5 (-4.0, 0.5) -3.75 56.25 
#> 2.0 2.0 (2.0, 2.0) 2.8 129.64181424216494 
#> ZeroDivisionError division by zero ZeroDivisionError division by zero ZeroDivisionError division by zero ZeroDivisionError division by zero 1.0 
#> inf 4.891554850853602e-301 (inf, 4.891554850853602e-301) inf 1.0 
#> 1024
#> 0.5
#> ZeroDivisionError zero to a negative power
#> 2
#> 4
#> ValueError base is not invertible for the given modulus
#> ValueError pow() 3rd argument cannot be 0
#> -3
#> 3
#> 8.0
#> 1.4142135623730951
#> (8.659560562354934e-17+1.4142135623730951j)
#> ZeroDivisionError zero to a negative power
#> TypeError pow() 3rd argument not allowed unless all arguments are integers
#> 1
#> 0
#> 2
#> 4
#> -2
#> 2.67
#> 1200
#> 1200
#> 1400
#> 2
#> 1e+300
#> ValueError cannot convert float NaN to integer
#> OverflowError cannot convert float infinity to integer
#> 5
#> 0
#> 1.0
#> 100.0
#> 1
#> TypeError type str doesn't define __round__ method
#> TypeError 'float' object cannot be interpreted as an integer
#> 1180591620720000000000

# ---- complex
for z in 1+2j, -1-0j, 0j, complex('inf'), complex('nan+infj'), complex(1, -0.0), 1e300+1e300j:
    print(z, repr(z), z.real, z.imag, z.conjugate(), bool(z), z == z, hash(z) == hash(z), -z, +z)
    try: print(abs(z))
    except Exception as e: print(type(e).__name__, e)
for s in '1', '1j', '1+2j', ' 1-2j ', '(1+2j)', '1 + 2j', 'j', '-j', '1e5j', 'inf', 'nanj', '1+', '', 'a', '1+2', '1j+2', '1_0+2_0j', '++1j':
    try: print(complex(s))
    except Exception as e: print(type(e).__name__, e)
for args in [(1, 2), ('1', 2), (1, '2'), (None,), ([],), (1.5,), (True, False)]:
    try: print(complex(*args))
    except Exception as e: print(type(e).__name__, e)
for op in (lambda: (1+2j) ** 2, lambda: (1+2j) ** -1, lambda: 0j ** -1, lambda: 0j ** 0, lambda: (1+2j) ** 0.5, lambda: 2 ** 1j, lambda: (1+2j) / (3-4j), lambda: 1j / 0, lambda: 1j // 1, lambda: 1j % 1, lambda: 1j < 2j, lambda: divmod(1j, 1), lambda: int(1j), lambda: float(1j), lambda: 1j == 1, lambda: (1+0j) == 1, lambda: 1 in [1+0j], lambda: {1+0j: 'a'}[1], lambda: round(1j), lambda: (1j).__format__('.2f'), lambda: complex(1, 2).__getnewargs__(), lambda: abs(3+4j), lambda: sum([1j, 2, 3.5]), lambda: complex.from_number(5), lambda: complex.from_number('5')):
    try: print(op())
    except Exception as e: print(type(e).__name__, e)
#> (1+2j) (1+2j) 1.0 2.0 (1-2j) True True True (-1-2j) (1+2j)
#> 2.23606797749979
#> (-1-0j) (-1-0j) -1.0 -0.0 (-1+0j) True True True (1+0j) (-1-0j)
#> 1.0
#> 0j 0j 0.0 0.0 -0j False True True (-0-0j) 0j
#> 0.0
#> (inf+0j) (inf+0j) inf 0.0 (inf-0j) True True True (-inf-0j) (inf+0j)
#> inf
#> (nan+infj) (nan+infj) nan inf (nan-infj) True False True (nan-infj) (nan+infj)
#> inf
#> (1-0j) (1-0j) 1.0 -0.0 (1+0j) True True True (-1+0j) (1-0j)
#> 1.0
#> (1e+300+1e+300j) (1e+300+1e+300j) 1e+300 1e+300 (1e+300-1e+300j) True True True (-1e+300-1e+300j) (1e+300+1e+300j)
#> 1.4142135623730952e+300
#> (1+0j)
#> 1j
#> (1+2j)
#> (1-2j)
#> (1+2j)
#> ValueError complex() arg is a malformed string
#> 1j
#> -1j
#> 100000j
#> (inf+0j)
#> nanj
#> ValueError complex() arg is a malformed string
#> ValueError complex() arg is a malformed string
#> ValueError complex() arg is a malformed string
#> ValueError complex() arg is a malformed string
#> ValueError complex() arg is a malformed string
#> (10+20j)
#> ValueError complex() arg is a malformed string
#> (1+2j)
#> TypeError complex() argument 'real' must be a real number, not str
#> TypeError complex() argument 'imag' must be a real number, not str
#> TypeError complex() argument must be a string or a number, not NoneType
#> TypeError complex() argument must be a string or a number, not list
#> (1.5+0j)
#> (1+0j)
#> (-3+4j)
#> (0.2-0.4j)
#> ZeroDivisionError zero to a negative or complex power
#> (1+0j)
#> (1.272019649514069+0.7861513777574233j)
#> (0.7692389013639721+0.6389612763136348j)
#> (-0.2+0.4j)
#> ZeroDivisionError division by zero
#> TypeError unsupported operand type(s) for //: 'complex' and 'int'
#> TypeError unsupported operand type(s) for %: 'complex' and 'int'
#> TypeError '<' not supported between instances of 'complex' and 'complex'
#> TypeError unsupported operand type(s) for divmod(): 'complex' and 'int'
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'complex'
#> TypeError float() argument must be a string or a real number, not 'complex'
#> False
#> True
#> True
#> a
#> TypeError type complex doesn't define __round__ method
#> 0.00+1.00j
#> (1.0, 2.0)
#> 5.0
#> (5.5+1j)
#> (5+0j)
#> TypeError must be real number, not str
