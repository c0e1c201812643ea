# html.entities: the tables of named characters.

# ---- names to code points
from html.entities import name2codepoint
print(len(name2codepoint), [name2codepoint[n] for n in ('amp', 'lt', 'gt', 'quot', 'nbsp', 'copy', 'euro', 'Auml', 'hearts')], 'apos' in name2codepoint)
print(sorted(name2codepoint)[:5], max(name2codepoint.values()), all(isinstance(v, int) for v in name2codepoint.values()))
#> 252 [38, 60, 62, 34, 160, 169, 8364, 196, 9829] False
#> ['AElig', 'Aacute', 'Acirc', 'Agrave', 'Alpha'] 9830 True

# ---- code points to names
from html.entities import codepoint2name, name2codepoint
print([codepoint2name[n] for n in (38, 60, 62, 34, 160, 169, 8364)], codepoint2name.get(39), len(codepoint2name))
print(all(name2codepoint[name] == code for code, name in codepoint2name.items()))
#> ['amp', 'lt', 'gt', 'quot', 'nbsp', 'copy', 'euro'] None 252
#> True

# ---- the table of HTML 5
from html.entities import html5
print(len(html5), html5['amp;'], html5['amp'], html5['apos;'], 'apos' in html5, ascii(html5['NotEqualTilde;']), len(html5['fjlig;']), html5['gt'])
print(sum(name.endswith(';') for name in html5), sum(not name.endswith(';') for name in html5))
print(sorted(n for n in html5 if n.lower().startswith('nb'))[:4])
#> 2231 & & ' False '\u2242\u0338' 2 >
#> 2125 106
#> ['nbsp', 'nbsp;', 'nbump;', 'nbumpe;']

# ---- entitydefs
from html.entities import entitydefs
print(len(entitydefs), entitydefs['lt'], ascii(entitydefs['eacute']), ascii(entitydefs['alpha']), ascii(entitydefs['nbsp']), type(entitydefs['amp']).__name__)
#> 252 < '\xe9' '\u03b1' '\xa0' str

# ---- a name that is not there
from html.entities import name2codepoint, html5
for table, key in ((name2codepoint, 'nosuch'), (html5, 'nosuch;')):
    try:
        table[key]
    except KeyError as e:
        print(e)
print(name2codepoint.get('x', 63))
#> 'nosuch'
#> 'nosuch;'
#> 63

# ---- texts with entities written by hand
from html.entities import codepoint2name
def escape(text):
    return ''.join(f'&{codepoint2name[ord(c)]};' if ord(c) in codepoint2name else c for c in text)
print(escape('Ä < ö & 5 €'), escape('plain'))
#> &Auml; &lt; &ouml; &amp; 5 &euro; plain

# ---- unescape agrees with the table
import html
from html.entities import html5, name2codepoint
print(all(html.unescape('&' + name) == text for name, text in html5.items() if name.endswith(';')))
print(all(html.unescape(f'&{name};') == chr(code) for name, code in name2codepoint.items()))
#> True
#> False

# ---- the tables are dicts of their own
import html, html.entities as e
print([type(t).__name__ for t in (e.html5, e.name2codepoint, e.codepoint2name, e.entitydefs)], sorted(e.__all__), e is html.entities)
#> ['dict', 'dict', 'dict', 'dict'] ['codepoint2name', 'entitydefs', 'html5', 'name2codepoint'] True
