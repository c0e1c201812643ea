# Finding long texts in longer ones: the search changes its way when the texts repeat themselves.

# ---- a needle that nearly is everywhere
for n in (9, 12, 40):
    hay = ('a' * n + 'b') * 50 + 'a' * (n + 1)
    for needle in ('a' * (n + 1), 'a' * n + 'b' + 'a' * n + 'b', 'a' * n + 'c', 'b' + 'a' * n + 'a', 'a' * (n + 2)):
        print(n, hay.find(needle), hay.rfind(needle), hay.count(needle), needle in hay)
#> 9 500 500 1 True
#> 9 0 480 25 True
#> 9 -1 -1 0 False
#> 9 499 499 1 True
#> 9 -1 -1 0 False
#> 12 650 650 1 True
#> 12 0 624 25 True
#> 12 -1 -1 0 False
#> 12 649 649 1 True
#> 12 -1 -1 0 False
#> 40 2050 2050 1 True
#> 40 0 1968 25 True
#> 40 -1 -1 0 False
#> 40 2049 2049 1 True
#> 40 -1 -1 0 False

# ---- periods in the needle
hay = 'abcabcabc' * 30 + 'abcabd' + 'abc' * 40 + 'x'
for needle in ('abcabcabd', 'abcabcabcabcabcabcabcx', 'cabcabcabcabcabcabd', 'abd' + 'abc' * 30, 'abc' * 90 + 'abd', 'bca' * 39 + 'bcx', 'abc' * 200):
    print(hay.find(needle), hay.rfind(needle), hay.count(needle), hay.find(needle, 5, 300), hay.rfind(needle, 5, 390))
#> 267 267 1 267 267
#> 375 375 1 -1 -1
#> 257 257 1 257 257
#> 273 273 1 -1 273
#> 3 3 1 -1 -1
#> 277 277 1 -1 -1
#> -1 -1 0 -1 -1

# ---- halves of pairs in the text
hay = 'a\ud800' * 20 + '\udc00' + 'a\ud800' * 20
print(hay.find('\ud800\udc00'), hay.rfind('\ud800\udc00'), hay.count('a\ud800'), hay.find('a\ud800a\ud800\udc00'), hay.rfind('a\ud800a\ud800a'), hay.find('x'), hay.rfind('\udc00a'), hay.find('\udc00', 41), hay.find(''), hay.rfind(''))
print(hay.startswith('a\ud800a'), hay.startswith('\ud800', 1), hay.endswith('a\ud800'), hay.endswith('\udc00', 0, 41), hay.startswith('\ud800\udc00', 39), hay.index('\udc00'), hay.partition('\udc00')[0] == 'a\ud800' * 20)
print('abc'.find('\ud800'), 'a\U0001f600b'.find('\ud83d'), 'a\U0001f600b'.rfind('\ude00'), 'x'.startswith('\ud83d\ude00'))
#> 39 39 40 36 75 -1 40 -1 0 81
#> True True True True True 40 True
#> -1 -1 -1 False

# ---- replacing and splitting what repeats itself
hay = ('a' * 30 + 'b') * 20
print(len(hay.replace('a' * 20, 'x')), hay.replace('a' * 30 + 'b', '.'), len(hay.split('a' * 12)), len(hay.rsplit('a' * 12, 3)), hay.split('a' * 30 + 'b'))
#> 240 .................... 41 4 ['', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '']

# ---- texts with halves of pairs, cased and changed
s = 'aB\ud83d\ude00c\ud800Éß\udc00ǆ'
for t in (s.upper(), s.lower(), s.title(), s.capitalize(), s.swapcase(), s.casefold(), s.center(20, '*'), s.zfill(15), s.expandtabs(), s.replace('\ud800', '-'), s.translate({0xd800: '\udfff', 0x42: None, 0x61: 'xyz'}), s * 2, s[::-1], s.strip('a'), s.removeprefix('aB')):
    print(ascii(t))
print([ascii(p) for p in ('x\ud800\ty\udc00 z\n\ud800').split()], [ascii(p) for p in 'a\ud800\nb\udc00\r\nc'.splitlines()], ascii('\ud800'.join(['a', '\udc00', 'b'])), ascii('-'.join(['\ud800', '\udc00'])))
#> 'AB\ud83d\ude00C\ud800\xc9SS\udc00\u01c4'
#> 'ab\ud83d\ude00c\ud800\xe9\xdf\udc00\u01c6'
#> 'Ab\ud83d\ude00C\ud800\xc9\xdf\udc00\u01c5'
#> 'Ab\ud83d\ude00c\ud800\xe9\xdf\udc00\u01c6'
#> 'Ab\ud83d\ude00C\ud800\xe9SS\udc00\u01c4'
#> 'ab\ud83d\ude00c\ud800\xe9ss\udc00\u01c6'
#> '*****aB\ud83d\ude00c\ud800\xc9\xdf\udc00\u01c6*****'
#> '00000aB\ud83d\ude00c\ud800\xc9\xdf\udc00\u01c6'
#> 'aB\ud83d\ude00c\ud800\xc9\xdf\udc00\u01c6'
#> 'aB\ud83d\ude00c-\xc9\xdf\udc00\u01c6'
#> 'xyz\ud83d\ude00c\udfff\xc9\xdf\udc00\u01c6'
#> 'aB\ud83d\ude00c\ud800\xc9\xdf\udc00\u01c6aB\ud83d\ude00c\ud800\xc9\xdf\udc00\u01c6'
#> '\u01c6\udc00\xdf\xc9\ud800c\ude00\ud83dBa'
#> 'B\ud83d\ude00c\ud800\xc9\xdf\udc00\u01c6'
#> '\ud83d\ude00c\ud800\xc9\xdf\udc00\u01c6'
#> ["'x\\ud800'", "'y\\udc00'", "'z'", "'\\ud800'"] ["'a\\ud800'", "'b\\udc00'", "'c'"] 'a\ud800\udc00\ud800b' '\ud800-\udc00'

# ---- translating
table = str.maketrans('abc', 'xyz', 'd')
print('abcdabcd'.translate(table), 'zzz'.translate(table), ''.translate(table), ascii('a\ud83d\ude00\ud800b\udc00'.translate({97: '\ud800', 98: '\udc00'})), 'abc'.translate({97: 'x' * 50, 98: None}), 'ab'.translate({97: 0x1f600}))
print(ascii('é\ud800\udc00'), repr('\ud800\udc00é'), ascii('日本\U0001f600'))
#> xyzxyz zzz  '\ud800\ud83d\ude00\ud800\udc00\udc00' xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxc 😀b
#> '\xe9\ud800\udc00' '\ud800\udc00é' '\u65e5\u672c\U0001f600'

# ---- big numbers from text in odd bases
for base in (3, 5, 7, 10, 16, 20, 36):
    text = ''.join('0123456789abcdefghijklmnopqrstuvwxyz'[(i * 7 + 3) % base] for i in range(90))
    n = int(text, base)
    print(base, n, int('-' + text[:45] + '_' + text[45:], base) == -n)
#> 3 1678454532324560081902191822976293719238740 True
#> 5 503190230882692416354408821687986315945812149829542438443583196 True
#> 7 5725238797160522179670063356772573038527002411642489429107283186060120013624 True
#> 10 307418529630741852963074185296307418529630741852963074185296307418529630741852963074185296 True
#> 16 532986293271803568257939723651924487755844751744767218230489490018884216693593773696752516764074511189857458 True
#> 20 219305687011657113308644590368554117331977272136418288884679005927822800983603371474065837171772012554200854054125186 True
#> 36 10673501666287114636464627325157291556660595350437438575369892728506376899951357385254327413733367902663529806776859451712699141989291579466 True
