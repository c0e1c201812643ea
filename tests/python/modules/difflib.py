# ---- ratios
from difflib import SequenceMatcher
for a, b in [('abcd', 'bcde'), ('', ''), ('a', ''), ('private Thread currentThread;', 'private volatile Thread currentThread;'), ('tide', 'diet'), ('diet', 'tide')]:
    s = SequenceMatcher(None, a, b)
    print(s.ratio(), s.quick_ratio(), s.real_quick_ratio())
print(round(SequenceMatcher(lambda x: x == ' ', 'private Thread currentThread;', 'private volatile Thread currentThread;').ratio(), 3))
#> 0.75 0.75 1.0
#> 1.0 1.0 1.0
#> 0.0 0.0 0.0
#> 0.8656716417910447 0.8656716417910447 0.8656716417910447
#> 0.25 1.0 1.0
#> 0.5 1.0 1.0
#> 0.866

# ---- blocks and opcodes
from difflib import SequenceMatcher, Match
s = SequenceMatcher(None, 'qabxcd', 'abycdf')
print(s.get_matching_blocks(), s.get_opcodes(), s.find_longest_match(), s.find_longest_match(0, 2, 0, 6))
print(list(s.get_grouped_opcodes(1)), SequenceMatcher(None, [1, 2, 3], [1, 3, 4]).get_opcodes(), SequenceMatcher(None, 'abc', 'abc').get_opcodes())
m = s.find_longest_match()
print(m.a, m.b, m.size, tuple(m), m._replace(size=9), m == (1, 0, 2), Match(1, 2, 3))
#> [Match(a=1, b=0, size=2), Match(a=4, b=3, size=2), Match(a=6, b=6, size=0)] [('delete', 0, 1, 0, 0), ('equal', 1, 3, 0, 2), ('replace', 3, 4, 2, 3), ('equal', 4, 6, 3, 5), ('insert', 6, 6, 5, 6)] Match(a=1, b=0, size=2) Match(a=1, b=0, size=1)
#> [[('delete', 0, 1, 0, 0), ('equal', 1, 3, 0, 2), ('replace', 3, 4, 2, 3), ('equal', 4, 6, 3, 5), ('insert', 6, 6, 5, 6)]] [('equal', 0, 1, 0, 1), ('delete', 1, 2, 1, 1), ('equal', 2, 3, 1, 2), ('insert', 3, 3, 2, 3)] [('equal', 0, 3, 0, 3)]
#> 1 0 2 (1, 0, 2) Match(a=1, b=0, size=9) True Match(a=1, b=2, size=3)

# ---- junk
from difflib import SequenceMatcher
s = SequenceMatcher(lambda x: x == ' ', ' abcd', 'abcd abcd')
print(s.find_longest_match(0, 5, 0, 9), s.bjunk, s.bpopular, s.b2j)
s = SequenceMatcher(None, 'a' * 10 + 'b', 'a' * 250 + 'b')
print(s.bpopular, round(s.ratio(), 4), round(SequenceMatcher(None, 'a' * 10 + 'b', 'a' * 250 + 'b', autojunk=False).ratio(), 4))
s.set_seq1('b'); print(s.ratio()); s.set_seqs('x', 'x'); print(s.ratio()); s.set_seq2('y'); print(s.ratio())
#> Match(a=1, b=0, size=4) {' '} set() {'a': [0, 5], 'b': [1, 6], 'c': [2, 7], 'd': [3, 8]}
#> {'a'} 0.084 0.084
#> 0.007936507936507936
#> 1.0
#> 0.0

# ---- get_close_matches
from difflib import get_close_matches
print(get_close_matches('appel', ['ape', 'apple', 'peach', 'puppy']), get_close_matches('wheel', ['while', 'where', 'well', 'heel'], n=2, cutoff=0.5), get_close_matches('x', []), get_close_matches('accept', ['except', 'acept', 'accept'], 1))
for kw in [dict(n=0), dict(cutoff=2)]:
    try:
        get_close_matches('a', ['a'], **kw)
    except ValueError as e:
        print(e)
#> ['apple', 'ape'] ['heel', 'where'] [] ['accept']
#> n must be > 0: 0
#> cutoff must be in [0.0, 1.0]: 2

# ---- unified_diff
from difflib import unified_diff
a = 'one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten\n'.splitlines(True)
b = 'one\n2\nthree\nfour\nfive\nsix\nseven\neight\nnine\n9.5\nten\neleven\n'.splitlines(True)
print(''.join(unified_diff(a, b, 'a.txt', 'b.txt')), end='')
print(''.join(unified_diff(a, b, 'a', 'b', 'date1', 'date2', n=0)), end='')
print(list(unified_diff(['a'], ['b'], lineterm='')), list(unified_diff(a, a)), list(unified_diff([], ['x\n'])), list(unified_diff(['x\n'], [])))
#> --- a.txt
#> +++ b.txt
#> @@ -1,5 +1,5 @@
#>  one
#> -two
#> +2
#>  three
#>  four
#>  five
#> @@ -7,4 +7,6 @@
#>  seven
#>  eight
#>  nine
#> +9.5
#>  ten
#> +eleven
#> --- a	date1
#> +++ b	date2
#> @@ -2 +2 @@
#> -two
#> +2
#> @@ -9,0 +10 @@
#> +9.5
#> @@ -10,0 +12 @@
#> +eleven
#> ['--- ', '+++ ', '@@ -1 +1 @@', '-a', '+b'] [] ['--- \n', '+++ \n', '@@ -0,0 +1 @@\n', '+x\n'] ['--- \n', '+++ \n', '@@ -1 +0,0 @@\n', '-x\n']

# ---- context_diff
from difflib import context_diff
a = 'bacon\neggs\nham\nguido\n'.splitlines(True)
b = 'python\neggy\nhamster\nguido\n'.splitlines(True)
print(''.join(context_diff(a, b, fromfile='before.py', tofile='after.py')), end='')
print(list(context_diff(['a\n', 'b\n'], ['a\n'], n=1)), list(context_diff(['a\n'], ['a\n', 'c\n'])))
#> *** before.py
#> --- after.py
#> ***************
#> *** 1,4 ****
#> ! bacon
#> ! eggs
#> ! ham
#>   guido
#> --- 1,4 ----
#> ! python
#> ! eggy
#> ! hamster
#>   guido
#> ['*** \n', '--- \n', '***************\n', '*** 1,2 ****\n', '  a\n', '- b\n', '--- 1 ----\n'] ['*** \n', '--- \n', '***************\n', '*** 1 ****\n', '--- 1,2 ----\n', '  a\n', '+ c\n']

# ---- ndiff and restore
from difflib import ndiff, restore
d = list(ndiff('one\ntwo\nthree\n'.splitlines(True), 'ore\ntree\nemu\n'.splitlines(True)))
print(''.join(d), end='')
print(list(restore(d, 1)), list(restore(d, 2)))
try:
    list(restore(d, 3))
except ValueError as e:
    print(e)
print(''.join(ndiff(['a b\n', '\tx y\n'], ['a  b\n', '\tx z\n', 'new\n'])), end='')
#> - one
#> ?  ^
#> + ore
#> ?  ^
#> - two
#> - three
#> ?  -
#> + tree
#> + emu
#> ['one\n', 'two\n', 'three\n'] ['ore\n', 'tree\n', 'emu\n']
#> unknown delta choice (must be 1 or 2): 3
#> - a b
#> + a  b
#> ?  +
#> - 	x y
#> ? 	  ^
#> + 	x z
#> ? 	  ^
#> + new

# ---- Differ
from difflib import Differ
a = '''  1. Beautiful is better than ugly.
  2. Explicit is better than implicit.
  3. Simple is better than complex.
  4. Complex is better than complicated.
'''.splitlines(keepends=True)
b = '''  1. Beautiful is better than ugly.
  3.   Simple is better than complex.
  4. Complicated is better than complex.
  5. Flat is better than nested.
'''.splitlines(keepends=True)
print(''.join(Differ().compare(a, b)), end='')
print(list(Differ(linejunk=lambda l: l == 'x\n').compare(['x\n', 'a\n'], ['a\n', 'x\n'])), list(Differ().compare('abc', 'abd')))
#>     1. Beautiful is better than ugly.
#> -   2. Explicit is better than implicit.
#> -   3. Simple is better than complex.
#> +   3.   Simple is better than complex.
#> ?     ++
#> -   4. Complex is better than complicated.
#> ?            ^                     ---- ^
#> +   4. Complicated is better than complex.
#> ?           ++++ ^                      ^
#> +   5. Flat is better than nested.
#> ['- x\n', '  a\n', '+ x\n'] ['  a', '  b', '- c', '+ d']

# ---- junk of lines and characters
from difflib import IS_LINE_JUNK, IS_CHARACTER_JUNK
print([IS_LINE_JUNK(s) for s in ['\n', '  #   \n', 'hello\n', '', '##']], [IS_CHARACTER_JUNK(c) for c in ' \tx\n'])
#> [True, True, False, True, False] [True, True, False, False]

# ---- diff_bytes
from difflib import diff_bytes, unified_diff
print(list(diff_bytes(unified_diff, [b'a\xff\n'], [b'b\n'], b'x', b'y')))
try:
    list(diff_bytes(unified_diff, ['a'], [b'b']))
except TypeError as e:
    print(e)
#> [b'--- x\n', b'+++ y\n', b'@@ -1 +1 @@\n', b'-a\xff\n', b'+b\n']
#> all arguments must be bytes, not str ('a')

# ---- wrong types
from difflib import unified_diff, SequenceMatcher
for f in [lambda: list(unified_diff([1], ['a'])), lambda: list(unified_diff('a', 'b')), lambda: list(unified_diff(['a'], ['b'], fromfile=5)), lambda: SequenceMatcher(None, [[]], [[]])]:
    try:
        print(f())
    except TypeError as e:
        print(e)
#> lines to compare must be str, not int (1)
#> input must be a sequence of strings, not str
#> all arguments must be str, not: 5
#> cannot use 'list' as a dict key (unhashable type: 'list')

# ---- similarity of words
from difflib import SequenceMatcher
words = ['python', 'pyhton', 'java', 'typhon']
print(sorted((round(SequenceMatcher(None, 'python', w).ratio(), 3), w) for w in words))
#> [(0.0, 'java'), (0.667, 'typhon'), (0.833, 'pyhton'), (1.0, 'python')]

# ---- opcodes turn one into the other
from difflib import SequenceMatcher
a, b = 'the quick brown fox', 'a quack brown ox jumps'
out = ''
for tag, i1, i2, j1, j2 in SequenceMatcher(None, a, b).get_opcodes():
    out += a[i1:i2] if tag == 'equal' else b[j1:j2]
    print(f'{tag:7} a[{i1}:{i2}] ({a[i1:i2]!r}) b[{j1}:{j2}] ({b[j1:j2]!r})')
print(out == b)
#> replace a[0:3] ('the') b[0:1] ('a')
#> equal   a[3:6] (' qu') b[1:4] (' qu')
#> replace a[6:7] ('i') b[4:5] ('a')
#> equal   a[7:16] ('ck brown ') b[5:14] ('ck brown ')
#> delete  a[16:17] ('f') b[14:14] ('')
#> equal   a[17:19] ('ox') b[14:16] ('ox')
#> insert  a[19:19] ('') b[16:22] (' jumps')
#> True

# ---- tables in HTML
from difflib import HtmlDiff
t = HtmlDiff().make_table(['one', 'two'], ['one', 'too'], 'a', 'b')
print('<table class="diff"' in t, 'diff_chg' in t, t.count('<tr>') >= 2, '<html' in HtmlDiff(wrapcolumn=20).make_file(['a'], ['b']).lower())
#> True False True True

# ---- public names
import difflib
print(sorted(difflib.__all__))
#> ['Differ', 'HtmlDiff', 'IS_CHARACTER_JUNK', 'IS_LINE_JUNK', 'Match', 'SequenceMatcher', 'context_diff', 'diff_bytes', 'get_close_matches', 'ndiff', 'restore', 'unified_diff']

# ---- close matches
import difflib
print(difflib.get_close_matches('appel', ['ape', 'apple', 'peach', 'puppy']), difflib.get_close_matches('x', ['a']), difflib.get_close_matches('cat', ['cart', 'cast', 'dog'], n=1, cutoff=0.5))
for kw in ({'n': 0}, {'cutoff': 2}):
    try: difflib.get_close_matches('a', [], **kw)
    except ValueError as e: print(e)
#> ['apple', 'ape'] [] ['cast']
#> n must be > 0: 0
#> cutoff must be in [0.0, 1.0]: 2

# ---- a diff of two versions
import difflib
a, b = 'one\ntwo\nthree\n'.splitlines(True), 'one\n2\nthree\nfour\n'.splitlines(True)
print(''.join(difflib.unified_diff(a, b, 'old', 'new', n=1)), ''.join(difflib.ndiff(a, b)), ''.join(difflib.restore(difflib.ndiff(a, b), 2)) == ''.join(b))
#> --- old
#> +++ new
#> @@ -1,3 +1,4 @@
#>  one
#> -two
#> +2
#>  three
#> +four
#>    one
#> - two
#> + 2
#>   three
#> + four
#>  True

# ---- opcodes tell how to edit
import difflib
s = difflib.SequenceMatcher(None, 'qabxcd', 'abycdf')
print([(t, s.a[i:j], s.b[k:l]) for t, i, j, k, l in s.get_opcodes()], round(s.ratio(), 3), s.quick_ratio() >= s.ratio(), s.get_matching_blocks()[0], s.find_longest_match())
#> [('delete', 'q', ''), ('equal', 'ab', 'ab'), ('replace', 'x', 'y'), ('equal', 'cd', 'cd'), ('insert', '', 'f')] 0.667 True Match(a=1, b=0, size=2) Match(a=1, b=0, size=2)

# ---- HtmlDiff: changed lines stand beside each other
import difflib
difflib.HtmlDiff._default_prefix = 0
print(difflib.HtmlDiff().make_table(['one', 'two', 'three'], ['one', 'tvo', 'three!', 'four'], 'A', 'B'))
print(difflib.HtmlDiff(tabsize=4).make_table(['def f(x):', '\treturn x', 'pass', 'end'], ['def g(x):', '\treturn x + 1', '', 'end', 'more <b>']))
print(difflib.HtmlDiff().make_table(['a'] * 9 + ['b'] + ['c'] * 9 + ['e'], ['a'] * 9 + ['x'] + ['c'] * 9, context=True, numlines=2))
print(difflib.HtmlDiff(wrapcolumn=5).make_table(['abcdefghijkl', 'same long line here'], ['abcdeXghijkl', 'same long line here', 'another one']))
print(difflib.HtmlDiff().make_table(['x'], ['x'], context=True))
#>
#>     <table class="diff" id="difflib_chg_to0__top"
#>            cellspacing="0" cellpadding="0" rules="groups" >
#>         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
#>         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
#>         <thead><tr><th class="diff_next"><br /></th><th colspan="2" class="diff_header">A</th><th class="diff_next"><br /></th><th colspan="2" class="diff_header">B</th></tr></thead>
#>         <tbody>
#>             <tr><td class="diff_next" id="difflib_chg_to0__0"><a href="#difflib_chg_to0__0">f</a></td><td class="diff_header" id="from0_1">1</td><td nowrap="nowrap">one</td><td class="diff_next"><a href="#difflib_chg_to0__0">f</a></td><td class="diff_header" id="to0_1">1</td><td nowrap="nowrap">one</td></tr>
#>             <tr><td class="diff_next"><a href="#difflib_chg_to0__top">t</a></td><td class="diff_header" id="from0_2">2</td><td nowrap="nowrap"><span class="diff_sub">two</span></td><td class="diff_next"><a href="#difflib_chg_to0__top">t</a></td><td class="diff_header" id="to0_2">2</td><td nowrap="nowrap"><span class="diff_add">tvo</span></td></tr>
#>             <tr><td class="diff_next"></td><td class="diff_header" id="from0_3">3</td><td nowrap="nowrap">three</td><td class="diff_next"></td><td class="diff_header" id="to0_3">3</td><td nowrap="nowrap">three<span class="diff_add">!</span></td></tr>
#>             <tr><td class="diff_next"></td><td class="diff_header"></td><td nowrap="nowrap"></td><td class="diff_next"></td><td class="diff_header" id="to0_4">4</td><td nowrap="nowrap"><span class="diff_add">four</span></td></tr>
#>         </tbody>
#>     </table>
#>
#>     <table class="diff" id="difflib_chg_to1__top"
#>            cellspacing="0" cellpadding="0" rules="groups" >
#>         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
#>         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
#>         
#>         <tbody>
#>             <tr><td class="diff_next" id="difflib_chg_to1__1"><a href="#difflib_chg_to1__1">n</a></td><td class="diff_header" id="from1_1">1</td><td nowrap="nowrap">def&nbsp;<span class="diff_chg">f</span>(x):</td><td class="diff_next"><a href="#difflib_chg_to1__1">n</a></td><td class="diff_header" id="to1_1">1</td><td nowrap="nowrap">def&nbsp;<span class="diff_chg">g</span>(x):</td></tr>
#>             <tr><td class="diff_next"></td><td class="diff_header" id="from1_2">2</td><td nowrap="nowrap">&nbsp;&nbsp;&nbsp;&nbsp;return&nbsp;x</td><td class="diff_next"></td><td class="diff_header" id="to1_2">2</td><td nowrap="nowrap">&nbsp;&nbsp;&nbsp;&nbsp;return&nbsp;x<span class="diff_add">&nbsp;+&nbsp;1</span></td></tr>
#>             <tr><td class="diff_next"></td><td class="diff_header" id="from1_3">3</td><td nowrap="nowrap"><span class="diff_sub">pass</span></td><td class="diff_next"></td><td class="diff_header" id="to1_3">3</td><td nowrap="nowrap"><span class="diff_add">&nbsp;</span></td></tr>
#>             <tr><td class="diff_next"></td><td class="diff_header" id="from1_4">4</td><td nowrap="nowrap">end</td><td class="diff_next"></td><td class="diff_header" id="to1_4">4</td><td nowrap="nowrap">end</td></tr>
#>             <tr><td class="diff_next"><a href="#difflib_chg_to1__top">t</a></td><td class="diff_header"></td><td nowrap="nowrap"></td><td class="diff_next"><a href="#difflib_chg_to1__top">t</a></td><td class="diff_header" id="to1_5">5</td><td nowrap="nowrap"><span class="diff_add">more&nbsp;&lt;b&gt;</span></td></tr>
#>         </tbody>
#>     </table>
#>
#>     <table class="diff" id="difflib_chg_to2__top"
#>            cellspacing="0" cellpadding="0" rules="groups" >
#>         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
#>         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
#>         
#>         <tbody>
#>             <tr><td class="diff_next" id="difflib_chg_to2__0"></td><td class="diff_header" id="from2_8">8</td><td nowrap="nowrap">a</td><td class="diff_next"></td><td class="diff_header" id="to2_8">8</td><td nowrap="nowrap">a</td></tr>
#>             <tr><td class="diff_next"></td><td class="diff_header" id="from2_9">9</td><td nowrap="nowrap">a</td><td class="diff_next"></td><td class="diff_header" id="to2_9">9</td><td nowrap="nowrap">a</td></tr>
#>             <tr><td class="diff_next"><a href="#difflib_chg_to2__1">n</a></td><td class="diff_header" id="from2_10">10</td><td nowrap="nowrap"><span class="diff_sub">b</span></td><td class="diff_next"><a href="#difflib_chg_to2__1">n</a></td><td class="diff_header" id="to2_10">10</td><td nowrap="nowrap"><span class="diff_add">x</span></td></tr>
#>             <tr><td class="diff_next"></td><td class="diff_header" id="from2_11">11</td><td nowrap="nowrap">c</td><td class="diff_next"></td><td class="diff_header" id="to2_11">11</td><td nowrap="nowrap">c</td></tr>
#>             <tr><td class="diff_next"></td><td class="diff_header" id="from2_12">12</td><td nowrap="nowrap">c</td><td class="diff_next"></td><td class="diff_header" id="to2_12">12</td><td nowrap="nowrap">c</td></tr>
#>         </tbody>        
#>         <tbody>
#>             <tr><td class="diff_next" id="difflib_chg_to2__1"></td><td class="diff_header" id="from2_18">18</td><td nowrap="nowrap">c</td><td class="diff_next"></td><td class="diff_header" id="to2_18">18</td><td nowrap="nowrap">c</td></tr>
#>             <tr><td class="diff_next"></td><td class="diff_header" id="from2_19">19</td><td nowrap="nowrap">c</td><td class="diff_next"></td><td class="diff_header" id="to2_19">19</td><td nowrap="nowrap">c</td></tr>
#>             <tr><td class="diff_next"><a href="#difflib_chg_to2__top">t</a></td><td class="diff_header" id="from2_20">20</td><td nowrap="nowrap"><span class="diff_sub">e</span></td><td class="diff_next"><a href="#difflib_chg_to2__top">t</a></td><td class="diff_header"></td><td nowrap="nowrap"></td></tr>
#>         </tbody>
#>     </table>
#>
#>     <table class="diff" id="difflib_chg_to3__top"
#>            cellspacing="0" cellpadding="0" rules="groups" >
#>         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
#>         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
#>         
#>         <tbody>
#>             <tr><td class="diff_next" id="difflib_chg_to3__0"><a href="#difflib_chg_to3__1">n</a></td><td class="diff_header" id="from3_1">1</td><td nowrap="nowrap">abcde</td><td class="diff_next"><a href="#difflib_chg_to3__1">n</a></td><td class="diff_header" id="to3_1">1</td><td nowrap="nowrap">abcde</td></tr>
#>             <tr><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap"><span class="diff_chg">f</span>ghij</td><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap"><span class="diff_chg">X</span>ghij</td></tr>
#>             <tr><td class="diff_next" id="difflib_chg_to3__1"></td><td class="diff_header">></td><td nowrap="nowrap">kl</td><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap">kl</td></tr>
#>             <tr><td class="diff_next"></td><td class="diff_header" id="from3_2">2</td><td nowrap="nowrap">same&nbsp;</td><td class="diff_next"></td><td class="diff_header" id="to3_2">2</td><td nowrap="nowrap">same&nbsp;</td></tr>
#>             <tr><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap">long&nbsp;</td><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap">long&nbsp;</td></tr>
#>             <tr><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap">line&nbsp;</td><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap">line&nbsp;</td></tr>
#>             <tr><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap">here</td><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap">here</td></tr>
#>             <tr><td class="diff_next"><a href="#difflib_chg_to3__top">t</a></td><td class="diff_header"></td><td nowrap="nowrap"></td><td class="diff_next"><a href="#difflib_chg_to3__top">t</a></td><td class="diff_header" id="to3_3">3</td><td nowrap="nowrap"><span class="diff_add">anoth</span></td></tr>
#>             <tr><td class="diff_next"></td><td class="diff_header"></td><td nowrap="nowrap">&nbsp;</td><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap"><span class="diff_add">er&nbsp;on</span></td></tr>
#>             <tr><td class="diff_next"></td><td class="diff_header"></td><td nowrap="nowrap">&nbsp;</td><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap"><span class="diff_add">e</span></td></tr>
#>         </tbody>
#>     </table>
#>
#>     <table class="diff" id="difflib_chg_to4__top"
#>            cellspacing="0" cellpadding="0" rules="groups" >
#>         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
#>         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
#>         
#>         <tbody>
#>             <tr><td class="diff_next"><a href="#difflib_chg_to4__top">t</a></td><td></td><td>&nbsp;No Differences Found&nbsp;</td><td class="diff_next"><a href="#difflib_chg_to4__top">t</a></td><td></td><td>&nbsp;No Differences Found&nbsp;</td></tr>
#>         </tbody>
#>     </table>

# ---- HtmlDiff: a page
import difflib
difflib.HtmlDiff._default_prefix = 0
print(difflib.HtmlDiff().make_file(['a'], ['b'], 'F', 'T'))
#>
#> <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"
#>           "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
#>
#> <html>
#>
#> <head>
#>     <meta http-equiv="Content-Type"
#>           content="text/html; charset=utf-8" />
#>     <title></title>
#>     <style type="text/css">
#>         :root {color-scheme: light dark}
#>         table.diff {font-family: Menlo, Consolas, Monaco, Liberation Mono, Lucida Console, monospace; border:medium}
#>         .diff_header {background-color:#e0e0e0}
#>         td.diff_header {text-align:right}
#>         .diff_next {background-color:#c0c0c0}
#>         .diff_add {background-color:palegreen}
#>         .diff_chg {background-color:#ffff77}
#>         .diff_sub {background-color:#ffaaaa}
#>
#>         @media (prefers-color-scheme: dark) {
#>             .diff_header {background-color:#666}
#>             .diff_next {background-color:#393939}
#>             .diff_add {background-color:darkgreen}
#>             .diff_chg {background-color:#847415}
#>             .diff_sub {background-color:darkred}
#>         }
#>     </style>
#> </head>
#>
#> <body>
#>     
#>     <table class="diff" id="difflib_chg_to0__top"
#>            cellspacing="0" cellpadding="0" rules="groups" >
#>         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
#>         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
#>         <thead><tr><th class="diff_next"><br /></th><th colspan="2" class="diff_header">F</th><th class="diff_next"><br /></th><th colspan="2" class="diff_header">T</th></tr></thead>
#>         <tbody>
#>             <tr><td class="diff_next" id="difflib_chg_to0__0"><a href="#difflib_chg_to0__top">t</a></td><td class="diff_header" id="from0_1">1</td><td nowrap="nowrap"><span class="diff_sub">a</span></td><td class="diff_next"><a href="#difflib_chg_to0__top">t</a></td><td class="diff_header" id="to0_1">1</td><td nowrap="nowrap"><span class="diff_add">b</span></td></tr>
#>         </tbody>
#>     </table>
#>     <table class="diff" summary="Legends">
#>         <tr> <th colspan="2"> Legends </th> </tr>
#>         <tr> <td> <table border="" summary="Colors">
#>                       <tr><th> Colors </th> </tr>
#>                       <tr><td class="diff_add">&nbsp;Added&nbsp;</td></tr>
#>                       <tr><td class="diff_chg">Changed</td> </tr>
#>                       <tr><td class="diff_sub">Deleted</td> </tr>
#>                   </table></td>
#>              <td> <table border="" summary="Links">
#>                       <tr><th colspan="2"> Links </th> </tr>
#>                       <tr><td>(f)irst change</td> </tr>
#>                       <tr><td>(n)ext change</td> </tr>
#>                       <tr><td>(t)op</td> </tr>
#>                   </table></td> </tr>
#>     </table>
#> </body>
#>
#> </html>

# ---- a match is a named tuple
import copy, difflib
m = difflib.SequenceMatcher(None, 'abcd', 'bcde').find_longest_match()
print(m, copy.replace(m, a=7), m._replace(size=1), difflib.Match._make([1, 2, 3]), difflib.Match._field_defaults)
try:
    difflib.Match._make([1])
except TypeError as e:
    print(e)
#> Match(a=1, b=0, size=3) Match(a=7, b=0, size=3) Match(a=1, b=0, size=1) Match(a=1, b=2, size=3) {}
#> Expected 3 arguments, got 1

# ---- lines of bytes are no junk to ask about
from difflib import IS_LINE_JUNK
print([IS_LINE_JUNK(x) for x in ('', ' # ', '##', 'a')])
try: IS_LINE_JUNK(b'#')
except TypeError as e: print(e)
#> [True, True, False, False]
#> 'in <string>' requires string as left operand, not bytes
