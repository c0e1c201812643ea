# ---- escape
import html
print(html.escape('<a href="x">Tom & Jerry\'s</a>'), html.escape('"\'', quote=False), html.escape(''), html.escape('&amp;'), html.escape('é'))
#> &lt;a href=&quot;x&quot;&gt;Tom &amp; Jerry&#x27;s&lt;/a&gt; "'  &amp;amp; é

# ---- unescape
import html
print(html.unescape('&lt;b&gt; &amp;amp; &quot;x&quot; &#39;&#x27;&nbsp;|&eacute;&Eacute;&euro;'), html.unescape('&copy 2024 &notit; &notin; &unknown; &amp &#65 &#x41;&#'))
print([html.unescape(s) for s in ['&#0;', '&#128;', '&#x80', '&#xD800;', '&#x110000;', '&#1;', '&#13;', '&#xFDD0;', '&#x1F600;', '&#99999999999;', '&ampx', '&;', '& a', '&CounterClockwiseContourIntegral;', '&acE;', '&lt', '&ltx']])
#> <b> &amp; "x" '' |éÉ€ © 2024 ¬it; ∉ &unknown; & A A&#
#> ['�', '€', '€', '�', '�', '', '\r', '', '😀', '�', '&x', '&;', '& a', '∳', '∾̳', '<', '<x']

# ---- and back
import html
s = '<p class="a">x & y \' "z"</p>'
print(html.unescape(html.escape(s)) == s, html.unescape('plain') == 'plain')
#> True True

# ---- entities
from html.entities import html5, name2codepoint, codepoint2name, entitydefs
print(len(html5), len(name2codepoint), len(codepoint2name), len(entitydefs), html5['amp'], html5['amp;'], html5['acE;'], name2codepoint['eacute'], codepoint2name[8364], entitydefs['lt'], 'alpha' in html5, html5['alpha;'])
#> 2231 252 252 252 & & ∾̳ 233 euro < False α

# ---- every entity
from html.entities import html5
import html
print(sum(html.unescape('&' + k) == v for k, v in html5.items()), sum(ord(c) * (i + 1) % 1000003 for i, k in enumerate(sorted(html5)) for c in html5[k]))
#> 2231 1017689389

# ---- wrong types
import html
for f in [lambda: html.escape(5), lambda: html.unescape(None)]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
#> AttributeError 'int' object has no attribute 'replace'
#> TypeError argument of type 'NoneType' is not a container or iterable

# ---- public names
import html
print(html.__all__)
#> ['escape', 'unescape']
