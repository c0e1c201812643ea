# ---- a page
from html.parser import HTMLParser
class P(HTMLParser):
    def handle_starttag(self, tag, attrs): print('start', tag, attrs)
    def handle_endtag(self, tag): print('end', tag)
    def handle_startendtag(self, tag, attrs): print('startend', tag, attrs)
    def handle_data(self, data): print('data', repr(data))
    def handle_comment(self, data): print('comment', repr(data))
    def handle_decl(self, decl): print('decl', repr(decl))
    def handle_pi(self, data): print('pi', repr(data))
    def handle_entityref(self, name): print('entity', name)
    def handle_charref(self, name): print('char', name)
    def unknown_decl(self, data): print('unknown', repr(data))
def run(*pieces, **kwargs):
    p = P(**kwargs)
    for piece in pieces:
        p.feed(piece)
    print('close')
    p.close()
run('<!DOCTYPE html>\n<html><head><title>T &amp; U</title></head>\n<body class="x y" id=\'a\' data-n=3 hidden>Hi <b>there</b><br/><img src="a.png" /> &lt;3 &#62; &copy;</body></html>')
#> decl 'DOCTYPE html'
#> data '\n'
#> start html []
#> start head []
#> start title []
#> data 'T & U'
#> end title
#> end head
#> data '\n'
#> start body [('class', 'x y'), ('id', 'a'), ('data-n', '3'), ('hidden', None)]
#> data 'Hi '
#> start b []
#> data 'there'
#> end b
#> startend br []
#> startend img [('src', 'a.png')]
#> data ' <3 > ©'
#> end body
#> end html
#> close

# ---- attributes
from html.parser import HTMLParser
class P(HTMLParser):
    def handle_starttag(self, tag, attrs): print('start', tag, attrs)
    def handle_endtag(self, tag): print('end', tag)
    def handle_startendtag(self, tag, attrs): print('startend', tag, attrs)
    def handle_data(self, data): print('data', repr(data))
    def handle_comment(self, data): print('comment', repr(data))
    def handle_decl(self, decl): print('decl', repr(decl))
    def handle_pi(self, data): print('pi', repr(data))
    def handle_entityref(self, name): print('entity', name)
    def handle_charref(self, name): print('char', name)
    def unknown_decl(self, data): print('unknown', repr(data))
def run(*pieces, **kwargs):
    p = P(**kwargs)
    for piece in pieces:
        p.feed(piece)
    print('close')
    p.close()
for text in ['<a b>', '<a b=c>', '<a b = c d>', '<a b="c>d">', "<a b='c'd='e'>", '<a b="">', '<a b=>', '<A HREF="X" Href=Y>', '<a b="&amp;&lt;x&gt;&notit;&#65;&copy=1&copy;">', '<a / b>', '<a/b>', '<a b/>', '<a b=c/>', '<a =b>', '<a "b">', '<a b="c"d>', '<a\nb\t=\n"c">', '<a b="x\ny">', '<a:b c:d="e">', '<a-b c_d.e>', '<a b=`c`>', '<a b==c>', '<input value=a&b>']:
    print(text)
    run(text)
#> <a b>
#> start a [('b', None)]
#> close
#> <a b=c>
#> start a [('b', 'c')]
#> close
#> <a b = c d>
#> start a [('b', 'c'), ('d', None)]
#> close
#> <a b="c>d">
#> start a [('b', 'c>d')]
#> close
#> <a b='c'd='e'>
#> start a [('b', 'c'), ('d', 'e')]
#> close
#> <a b="">
#> start a [('b', '')]
#> close
#> <a b=>
#> start a [('b', '')]
#> close
#> <A HREF="X" Href=Y>
#> start a [('href', 'X'), ('href', 'Y')]
#> close
#> <a b="&amp;&lt;x&gt;&notit;&#65;&copy=1&copy;">
#> start a [('b', '&<x>&notit;A&copy=1©')]
#> close
#> <a / b>
#> start a [('b', None)]
#> close
#> <a/b>
#> start a [('b', None)]
#> close
#> <a b/>
#> startend a [('b', None)]
#> close
#> <a b=c/>
#> start a [('b', 'c/')]
#> close
#> <a =b>
#> start a [('=b', None)]
#> close
#> <a "b">
#> start a [('"b"', None)]
#> close
#> <a b="c"d>
#> start a [('b', 'c'), ('d', None)]
#> close
#> <a
#> b	=
#> "c">
#> start a [('b', 'c')]
#> close
#> <a b="x
#> y">
#> start a [('b', 'x\ny')]
#> close
#> <a:b c:d="e">
#> start a:b [('c:d', 'e')]
#> close
#> <a-b c_d.e>
#> start a-b [('c_d.e', None)]
#> close
#> <a b=`c`>
#> start a [('b', '`c`')]
#> close
#> <a b==c>
#> start a [('b', '=c')]
#> close
#> <input value=a&b>
#> start input [('value', 'a&b')]
#> close

# ---- scripts and styles
from html.parser import HTMLParser
class P(HTMLParser):
    def handle_starttag(self, tag, attrs): print('start', tag, attrs)
    def handle_endtag(self, tag): print('end', tag)
    def handle_startendtag(self, tag, attrs): print('startend', tag, attrs)
    def handle_data(self, data): print('data', repr(data))
    def handle_comment(self, data): print('comment', repr(data))
    def handle_decl(self, decl): print('decl', repr(decl))
    def handle_pi(self, data): print('pi', repr(data))
    def handle_entityref(self, name): print('entity', name)
    def handle_charref(self, name): print('char', name)
    def unknown_decl(self, data): print('unknown', repr(data))
def run(*pieces, **kwargs):
    p = P(**kwargs)
    for piece in pieces:
        p.feed(piece)
    print('close')
    p.close()
run('<script>if (a < b && c > d) { "</b>" }</script>after')
run('<style>a > b { content: "<x>" }</style >x')
run('<SCRIPT>x</ScRiPt>y')
run('<script>', 'var a = "<', '/scr', 'ipt', '>', 'z')
run('<script>never closed & <b>')
run('<textarea>&amp; <b> </textarea><title>a<b>&lt;</title>c')
run('<xmp><b></xmp><iframe><i></iframe><noembed>x</noembed><noframes><b></noframes>')
run('<noscript><b></noscript>'), run('<noscript><b></noscript>', scripting=True)
run('<plaintext>a</plaintext><b>')
run('<script/>x'), run('<script></scripts></script x="y">z')
run('<textarea>&amp;<b>', '</textarea', '>&lt;', convert_charrefs=False)
#> start script []
#> data 'if (a < b && c > d) { "</b>" }'
#> end script
#> data 'after'
#> close
#> start style []
#> data 'a > b { content: "<x>" }'
#> end style
#> data 'x'
#> close
#> start script []
#> data 'x'
#> end script
#> data 'y'
#> close
#> start script []
#> data 'var a = "'
#> end script
#> data 'z'
#> close
#> start script []
#> close
#> data 'never closed & <b>'
#> start textarea []
#> data '& <b> '
#> end textarea
#> start title []
#> data 'a<b><'
#> end title
#> data 'c'
#> close
#> start xmp []
#> data '<b>'
#> end xmp
#> start iframe []
#> data '<i>'
#> end iframe
#> start noembed []
#> data 'x'
#> end noembed
#> start noframes []
#> data '<b>'
#> end noframes
#> close
#> start noscript []
#> start b []
#> end noscript
#> close
#> start noscript []
#> data '<b>'
#> end noscript
#> close
#> start plaintext []
#> data 'a</plaintext><b>'
#> close
#> startend script []
#> data 'x'
#> close
#> start script []
#> data '</scripts>'
#> end script
#> data 'z'
#> close
#> start textarea []
#> entity amp
#> data '<b>'
#> end textarea
#> entity lt
#> close

# ---- comments and declarations
from html.parser import HTMLParser
class P(HTMLParser):
    def handle_starttag(self, tag, attrs): print('start', tag, attrs)
    def handle_endtag(self, tag): print('end', tag)
    def handle_startendtag(self, tag, attrs): print('startend', tag, attrs)
    def handle_data(self, data): print('data', repr(data))
    def handle_comment(self, data): print('comment', repr(data))
    def handle_decl(self, decl): print('decl', repr(decl))
    def handle_pi(self, data): print('pi', repr(data))
    def handle_entityref(self, name): print('entity', name)
    def handle_charref(self, name): print('char', name)
    def unknown_decl(self, data): print('unknown', repr(data))
def run(*pieces, **kwargs):
    p = P(**kwargs)
    for piece in pieces:
        p.feed(piece)
    print('close')
    p.close()
for text in ['<!-- a -->', '<!---->', '<!-->', '<!--->', '<!--a--!>b', '<!-- a -- b -->', '<!--a', '<!--a-', '<!--a--', '<!--a--!', '<!>', '<!x>', '<!x', '<!doctype HTML PUBLIC "a">', '<!DOCTYPE', '<![CDATA[a > b]]>c', '<![CDATA[a', '<![if x]>y<![endif]>', '<?xml version="1.0"?>', '<?php', '<!ELEMENT br EMPTY>', '<!-', '<!', '<!--', '<?', '<!-->x-->']:
    print(text)
    run(text)
#> <!-- a -->
#> comment ' a '
#> close
#> <!---->
#> comment ''
#> close
#> <!-->
#> comment ''
#> close
#> <!--->
#> comment ''
#> close
#> <!--a--!>b
#> comment 'a'
#> data 'b'
#> close
#> <!-- a -- b -->
#> comment ' a -- b '
#> close
#> <!--a
#> close
#> comment 'a'
#> <!--a-
#> close
#> comment 'a'
#> <!--a--
#> close
#> comment 'a'
#> <!--a--!
#> close
#> comment 'a'
#> <!>
#> comment ''
#> close
#> <!x>
#> comment 'x'
#> close
#> <!x
#> close
#> comment 'x'
#> <!doctype HTML PUBLIC "a">
#> decl 'doctype HTML PUBLIC "a"'
#> close
#> <!DOCTYPE
#> close
#> decl 'DOCTYPE'
#> <![CDATA[a > b]]>c
#> unknown 'CDATA[a > b'
#> data 'c'
#> close
#> <![CDATA[a
#> close
#> unknown 'CDATA[a'
#> <![if x]>y<![endif]>
#> comment '[if x]'
#> data 'y'
#> comment '[endif]'
#> close
#> <?xml version="1.0"?>
#> pi 'xml version="1.0"?'
#> close
#> <?php
#> close
#> pi 'php'
#> <!ELEMENT br EMPTY>
#> comment 'ELEMENT br EMPTY'
#> close
#> <!-
#> close
#> comment '-'
#> <!
#> close
#> comment ''
#> <!--
#> close
#> comment ''
#> <?
#> close
#> pi ''
#> <!-->x-->
#> comment '>x'
#> close

# ---- broken markup
from html.parser import HTMLParser
class P(HTMLParser):
    def handle_starttag(self, tag, attrs): print('start', tag, attrs)
    def handle_endtag(self, tag): print('end', tag)
    def handle_startendtag(self, tag, attrs): print('startend', tag, attrs)
    def handle_data(self, data): print('data', repr(data))
    def handle_comment(self, data): print('comment', repr(data))
    def handle_decl(self, decl): print('decl', repr(decl))
    def handle_pi(self, data): print('pi', repr(data))
    def handle_entityref(self, name): print('entity', name)
    def handle_charref(self, name): print('char', name)
    def unknown_decl(self, data): print('unknown', repr(data))
def run(*pieces, **kwargs):
    p = P(**kwargs)
    for piece in pieces:
        p.feed(piece)
    print('close')
    p.close()
for text in ['<', '< a>', '<3', 'a < b', 'a <', '<a', '<a b', '<a b="', '</', '</>', '</ a>', '</a', '</a b="c">', '</3>', '<a<b>', '<a></a', '</a/>', '<div<p>x', '<a b=">', '<>', '<a>>', '<<a>>', '<a b="c" "d>e', '</x y>z']:
    print(text)
    run(text)
#> <
#> close
#> data '<'
#> < a>
#> data '<'
#> data ' a>'
#> close
#> <3
#> data '<'
#> data '3'
#> close
#> a < b
#> data 'a '
#> data '<'
#> data ' b'
#> close
#> a <
#> data 'a '
#> close
#> data '<'
#> <a
#> close
#> <a b
#> close
#> <a b="
#> close
#> </
#> close
#> data '</'
#> </>
#> close
#> </ a>
#> comment ' a'
#> close
#> </a
#> close
#> </a b="c">
#> end a
#> close
#> </3>
#> comment '3'
#> close
#> <a<b>
#> start a<b []
#> close
#> <a></a
#> start a []
#> close
#> </a/>
#> end a
#> close
#> <div<p>x
#> start div<p []
#> data 'x'
#> close
#> <a b=">
#> close
#> <>
#> data '<'
#> data '>'
#> close
#> <a>>
#> start a []
#> data '>'
#> close
#> <<a>>
#> data '<'
#> start a []
#> data '>'
#> close
#> <a b="c" "d>e
#> start a [('b', 'c'), ('"d', None)]
#> data 'e'
#> close
#> </x y>z
#> end x
#> data 'z'
#> close

# ---- references
from html.parser import HTMLParser
class P(HTMLParser):
    def handle_starttag(self, tag, attrs): print('start', tag, attrs)
    def handle_endtag(self, tag): print('end', tag)
    def handle_startendtag(self, tag, attrs): print('startend', tag, attrs)
    def handle_data(self, data): print('data', repr(data))
    def handle_comment(self, data): print('comment', repr(data))
    def handle_decl(self, decl): print('decl', repr(decl))
    def handle_pi(self, data): print('pi', repr(data))
    def handle_entityref(self, name): print('entity', name)
    def handle_charref(self, name): print('char', name)
    def unknown_decl(self, data): print('unknown', repr(data))
def run(*pieces, **kwargs):
    p = P(**kwargs)
    for piece in pieces:
        p.feed(piece)
    print('close')
    p.close()
for text in ['&amp;', '&amp', '&amp x', '&ampx', '&', '& ', '&#', '&#65', '&#65;', '&#x41;', '&#x;', '&unknown;', '&copy', 'a&b', '&#1234567890;', '&notin;', '&lt;&gt', 'x&#65y', '&;', 'a &am', '&a.b-c;']:
    print(text)
    run(text)
    run(text, convert_charrefs=False)
#> &amp;
#> data '&'
#> close
#> entity amp
#> close
#> &amp
#> close
#> data '&'
#> close
#> entity amp
#> &amp x
#> data '& x'
#> close
#> entity amp
#> data ' x'
#> close
#> &ampx
#> close
#> data '&x'
#> close
#> entity ampx
#> &
#> close
#> data '&'
#> close
#> data '&'
#> & 
#> data '& '
#> close
#> data '&'
#> data ' '
#> close
#> &#
#> close
#> data '&#'
#> close
#> data '&#'
#> &#65
#> close
#> data 'A'
#> close
#> char 65
#> &#65;
#> data 'A'
#> close
#> char 65
#> close
#> &#x41;
#> data 'A'
#> close
#> char x41
#> close
#> &#x;
#> data '&#x;'
#> close
#> data '&#'
#> data 'x;'
#> close
#> &unknown;
#> data '&unknown;'
#> close
#> entity unknown
#> close
#> &copy
#> close
#> data '©'
#> close
#> entity copy
#> a&b
#> close
#> data 'a&b'
#> data 'a'
#> close
#> entity b
#> &#1234567890;
#> data '�'
#> close
#> char 1234567890
#> close
#> &notin;
#> data '∉'
#> close
#> entity notin
#> close
#> &lt;&gt
#> close
#> data '<>'
#> entity lt
#> close
#> entity gt
#> x&#65y
#> close
#> data 'xAy'
#> data 'x'
#> char 65
#> data 'y'
#> close
#> &;
#> data '&;'
#> close
#> data '&'
#> data ';'
#> close
#> a &am
#> close
#> data 'a &am'
#> data 'a '
#> close
#> entity am
#> &a.b-c;
#> data '&a.b-c;'
#> close
#> entity a.b-c
#> close

# ---- in pieces
from html.parser import HTMLParser
class P(HTMLParser):
    def handle_starttag(self, tag, attrs): print('start', tag, attrs)
    def handle_endtag(self, tag): print('end', tag)
    def handle_startendtag(self, tag, attrs): print('startend', tag, attrs)
    def handle_data(self, data): print('data', repr(data))
    def handle_comment(self, data): print('comment', repr(data))
    def handle_decl(self, decl): print('decl', repr(decl))
    def handle_pi(self, data): print('pi', repr(data))
    def handle_entityref(self, name): print('entity', name)
    def handle_charref(self, name): print('char', name)
    def unknown_decl(self, data): print('unknown', repr(data))
def run(*pieces, **kwargs):
    p = P(**kwargs)
    for piece in pieces:
        p.feed(piece)
    print('close')
    p.close()
text = '<!DOCTYPE html><p class="a b">x &amp; y<!-- c --><br/></p><script>a<b</script>&lt;'
run(*text)
run('a &am', 'p; b'), run('<a hr', 'ef="x', '">'), run('abc', 'def')
#> decl 'DOCTYPE html'
#> start p [('class', 'a b')]
#> data 'x'
#> data ' '
#> data '&'
#> data ' '
#> data 'y'
#> comment ' c '
#> startend br []
#> end p
#> start script []
#> data 'a<b'
#> end script
#> data '<'
#> close
#> data 'a & b'
#> close
#> start a [('href', 'x')]
#> close
#> data 'abc'
#> data 'def'
#> close

# ---- positions
from html.parser import HTMLParser
class P(HTMLParser):
    def handle_starttag(self, tag, attrs): print(tag, self.getpos(), repr(self.get_starttag_text()))
    def handle_endtag(self, tag): print('/', tag, self.getpos())
    def handle_data(self, data): print(repr(data), self.getpos())
p = P()
p.feed('<html>\n  <p\n a="b">text\nmore</p>\n\n<br />')
print(p.getpos(), p.rawdata, p.lasttag)
p.feed('<unfinished')
print(repr(p.rawdata))
p.reset()
print(p.getpos(), repr(p.rawdata), p.CDATA_CONTENT_ELEMENTS, p.RCDATA_CONTENT_ELEMENTS)
#> html (1, 0) '<html>'
#> '\n  ' (1, 6)
#> p (2, 2) '<p\n a="b">'
#> 'text\nmore' (3, 7)
#> / p (4, 4)
#> '\n\n' (4, 8)
#> br (6, 0) '<br />'
#> / br (6, 0)
#> (6, 6)  br
#> '<unfinished'
#> (1, 0) '' ('script', 'style', 'xmp', 'iframe', 'noembed', 'noframes') ('textarea', 'title')

# ---- links of a page
from html.parser import HTMLParser
class Links(HTMLParser):
    def __init__(self):
        super().__init__()
        self.links = []
        self.text = []
        self.inside = None
    def handle_starttag(self, tag, attrs):
        if tag == 'a':
            self.inside = dict(attrs).get('href')
    def handle_endtag(self, tag):
        if tag == 'a':
            self.inside = None
    def handle_data(self, data):
        if self.inside:
            self.links.append((self.inside, data))
        self.text.append(data)
p = Links()
p.feed('<p>See <a href="/one?a=1&amp;b=2">the first</a> and <A HREF=two.html>the <i>second</i></A>.</p>')
p.close()
print(p.links)
print(''.join(p.text))
#> [('/one?a=1&b=2', 'the first'), ('two.html', 'the '), ('two.html', 'second')]
#> See the first and the second.

# ---- a table
from html.parser import HTMLParser
class Table(HTMLParser):
    rows = None
    cell = None
    def handle_starttag(self, tag, attrs):
        if tag == 'table': self.rows = []
        elif tag == 'tr': self.rows.append([])
        elif tag in ('td', 'th'): self.cell = ''
    def handle_endtag(self, tag):
        if tag in ('td', 'th'):
            self.rows[-1].append(self.cell.strip())
            self.cell = None
    def handle_data(self, data):
        if self.cell is not None: self.cell += data
t = Table()
t.feed('<table><tr><th>Name<th/><th>Age</th></tr>\n<tr><td> Ada &amp; Co </td><td>36</td></tr></table>')
print(t.rows)
try:
    HTMLParser(True)
except TypeError as e:
    print(e)
HTMLParser().feed('<a>default handlers do nothing</a><!-- x --><?y?><!z>&amp;')
#> [['', 'Age'], ['Ada & Co', '36']]
#> HTMLParser.__init__() takes 1 positional argument but 2 were given

# ---- what looks like a reference to a character and is none
from html.parser import HTMLParser
class Shown(HTMLParser):
    def handle_starttag(self, tag, attrs): print('start', tag, attrs)
    def handle_data(self, data): print('data', repr(data))
    def handle_charref(self, name): print('charref', repr(name))
    def handle_entityref(self, name): print('entityref', repr(name))
for text in ('&#<b>x', '&#<', '&#', '&#x', '&#xg', '&#65ab<b>', '&#65ab;', '&#65', '&amp', '&am<b>', '&', '&;<i>'):
    print(text)
    p = Shown(convert_charrefs=False)
    p.feed(text)
    print('end')
    p.close()
#> &#<b>x
#> data '&#'
#> start b []
#> data 'x'
#> end
#> &#<
#> end
#> data '&#<'
#> &#
#> end
#> data '&#'
#> &#x
#> end
#> data '&#x'
#> &#xg
#> data '&#'
#> data 'xg'
#> end
#> &#65ab<b>
#> end
#> charref '65ab<b>'
#> &#65ab;
#> end
#> charref '65ab;'
#> &#65
#> end
#> charref '65'
#> &amp
#> end
#> entityref 'amp'
#> &am<b>
#> entityref 'am'
#> start b []
#> end
#> &
#> end
#> data '&'
#> &;<i>
#> data '&'
#> data ';'
#> start i []
#> end

# ---- set_cdata_mode of a subclass
from html.parser import HTMLParser
class P(HTMLParser):
    def set_cdata_mode(self, tag, **given):
        print(tag, given)
        super().set_cdata_mode(tag, **given)
for text in ('<script>', '<textarea>', '<title>', '<xmp>', '<plaintext>'):
    P().feed(text)
#> script {'escapable': False}
#> textarea {'escapable': True}
#> title {'escapable': True}
#> xmp {'escapable': False}
#> plaintext {'escapable': False}
