/** `html.parser`: a parser of HTML that calls a method for each piece of it, however broken that is. */
import type { ModuleSource } from '../modules.ts';

export const HTML_PARSER: ModuleSource = {
  name: 'html.parser',
  doc: 'A parser for HTML and XHTML.',
  python: `
import re as _re
from html import unescape as _unescape

__all__ = ['HTMLParser']

_SPACE = r'[\\t\\n\\r\\f ]'
_NAME = r'[a-zA-Z][^\\t\\n\\r\\f />]*'
_ATTRIBUTE = r'''(?<=['"\\t\\n\\r\\f /])[^\\t\\n\\r\\f />][^\\t\\n\\r\\f /=>]*'''
_VALUE = r'''[\\t\\n\\r\\f ]*=[\\t\\n\\r\\f ]*('[^']*'|"[^"]*"|(?!['"])[^>\\t\\n\\r\\f ]*)'''
_tag_name = _re.compile(rf'({_NAME})(?:{_SPACE}|/(?!>))*')
_attribute = _re.compile(rf'({_ATTRIBUTE})({_VALUE})?(?:{_SPACE}|/(?!>))*')
_whole_tag = _re.compile(rf'{_NAME}[\\t\\n\\r\\f /]*(?:{_ATTRIBUTE}(?:{_VALUE})?[\\t\\n\\r\\f /]*)*>?')
_normal = _re.compile('[&<]')
_half_reference = _re.compile('&[a-zA-Z#]')
_entity = _re.compile('&([a-zA-Z][-.a-zA-Z0-9]*)[^a-zA-Z0-9]')
_number = _re.compile('&#(?:[0-9]+|[xX][0-9a-fA-F]+)[^0-9a-fA-F]')
_half_number = _re.compile('&#(?:[0-9]|[xX][0-9a-fA-F])')
_attribute_reference = _re.compile(r'&(#[0-9]+|#[xX][0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*)[;=]?')
_comment_end = _re.compile(r'--!?>')
_comment_abrupt = _re.compile(r'-?>')
_start = _re.compile('<[a-zA-Z]')
_end = _re.compile('</[a-zA-Z]')
_reference_end = _re.compile(r'[\\t\\n\\r\\f ;]')


def _attribute_text(match):
    text = match.group()
    if text.startswith('&#'):
        return _unescape(text)
    if not text.endswith('='):
        from html.entities import html5
        if text[1:] in html5:
            return _unescape(text)
    return text


class HTMLParser:
    """Find tags and other markup and call handler functions."""

    CDATA_CONTENT_ELEMENTS = ('script', 'style', 'xmp', 'iframe', 'noembed', 'noframes')
    RCDATA_CONTENT_ELEMENTS = ('textarea', 'title')

    def __init__(self, *, convert_charrefs=True, scripting=False):
        """Initialize and reset this instance."""
        self.convert_charrefs = convert_charrefs
        self.scripting = scripting
        self.reset()

    def reset(self):
        """Reset this instance.  Loses all unprocessed data."""
        self.rawdata = ''
        self.lasttag = '???'
        self.interesting = _normal
        self.cdata_elem = None
        self._support_cdata = True
        self._escapable = True
        self.lineno = 1
        self.offset = 0

    def getpos(self):
        """Return current line number and offset."""
        return self.lineno, self.offset

    def updatepos(self, i, j):
        if i < j:
            text = self.rawdata
            lines = text.count('\\n', i, j)
            if lines:
                self.lineno += lines
                self.offset = j - text.rindex('\\n', i, j) - 1
            else:
                self.offset += j - i
        return j

    def feed(self, data):
        """Feed data to the parser."""
        self.rawdata = self.rawdata + data
        self.goahead(0)

    def close(self):
        """Handle any buffered data."""
        self.goahead(1)

    _starttag_text = None

    def get_starttag_text(self):
        """Return full source of start tag: '<...>'."""
        return self._starttag_text

    def set_cdata_mode(self, elem, *, escapable=False):
        self.cdata_elem = elem.lower()
        self._escapable = escapable
        if self.cdata_elem == 'plaintext':
            pattern = r'\\z'
        else:
            pattern = rf'</{self.cdata_elem}(?=[\\t\\n\\r\\f />])'
            if escapable and not self.convert_charrefs:
                pattern = '&|' + pattern
        self.interesting = _re.compile(pattern, _re.IGNORECASE | _re.ASCII)

    def clear_cdata_mode(self):
        self.interesting = _normal
        self.cdata_elem = None
        self._escapable = True

    def _set_support_cdata(self, flag=True):
        self._support_cdata = flag

    def _data(self, text):
        self.handle_data(_unescape(text) if self.convert_charrefs and self._escapable else text)

    def goahead(self, end):
        text = self.rawdata
        i = 0
        n = len(text)
        while i < n:
            if self.convert_charrefs and not self.cdata_elem:
                j = text.find('<', i)
                if j < 0:
                    # The last reference may go on in the next piece.
                    ampersand = text.rfind('&', max(i, n - 34))
                    if ampersand >= 0 and not _reference_end.search(text, ampersand):
                        break
                    j = n
            else:
                match = self.interesting.search(text, i)
                if match:
                    j = match.start()
                elif self.cdata_elem:
                    break
                else:
                    j = n
            if i < j:
                self._data(text[i:j])
            i = self.updatepos(i, j)
            if i == n:
                break
            if text[i] == '<':
                k = self._markup(i, end)
                if k < 0:
                    if not end:
                        break
                    self._unfinished(i)
                    k = n
                i = self.updatepos(i, k)
            elif text.startswith('&#', i):
                match = _number.match(text, i)
                if match:
                    self.handle_charref(match.group()[2:-1])
                    i = self.updatepos(i, match.end() - (text[match.end() - 1] != ';'))
                    continue
                if _half_number.match(text, i):
                    if end:
                        self.handle_charref(text[i + 2:])
                        i = self.updatepos(i, n)
                    break
                if i + 3 >= n:
                    break
                self.handle_data('&#')
                i = self.updatepos(i, i + 2)
            elif text[i] == '&':
                match = _entity.match(text, i)
                if match:
                    self.handle_entityref(match.group(1))
                    i = self.updatepos(i, match.end() - (text[match.end() - 1] != ';'))
                    continue
                if _half_reference.match(text, i):
                    if end:
                        self.handle_entityref(text[i + 1:])
                        i = self.updatepos(i, n)
                    break
                if i + 1 >= n:
                    break
                self.handle_data('&')
                i = self.updatepos(i, i + 1)
            else:
                assert 0, 'interesting.search() lied'
        if end and i < n:
            self._data(text[i:n])
            i = self.updatepos(i, n)
        self.rawdata = text[i:]

    def _markup(self, i, end):
        """Handles what begins with < at i; answers where it ends, -1 if it is not finished."""
        text = self.rawdata
        if _start.match(text, i):
            return self.parse_starttag(i)
        if text.startswith('</', i):
            return self.parse_endtag(i)
        if text.startswith('<!--', i):
            return self.parse_comment(i)
        if text.startswith('<?', i):
            return self.parse_pi(i)
        if text.startswith('<!', i):
            return self.parse_html_declaration(i)
        if i + 1 < len(text) or end:
            self.handle_data('<')
            return i + 1
        return -1

    def _unfinished(self, i):
        """Handles markup that the end of the text cut off."""
        text = self.rawdata
        if _start.match(text, i) or _end.match(text, i):
            return
        if text.startswith('</', i):
            if i + 2 == len(text):
                self.handle_data('</')
            else:
                self.handle_comment(text[i + 2:])
        elif text.startswith('<!--', i):
            j = len(text)
            for suffix in ('--!', '--', '-'):
                if text.endswith(suffix, i + 4):
                    j -= len(suffix)
                    break
            self.handle_comment(text[i + 4:j])
        elif text.startswith('<![CDATA[', i) and self._support_cdata:
            self.unknown_decl(text[i + 3:])
        elif text[i:i + 9].lower() == '<!doctype':
            self.handle_decl(text[i + 2:])
        elif text.startswith('<!', i):
            self.handle_comment(text[i + 2:])
        elif text.startswith('<?', i):
            self.handle_pi(text[i + 2:])

    def parse_comment(self, i, report=True):
        text = self.rawdata
        match = _comment_end.search(text, i + 4)
        if not match:
            match = _comment_abrupt.match(text, i + 4)
            if not match:
                return -1
        if report:
            self.handle_comment(text[i + 4:match.start()])
        return match.end()

    def parse_html_declaration(self, i):
        text = self.rawdata
        if text.startswith('<!--', i):
            return self.parse_comment(i)
        if text.startswith('<![CDATA[', i) and self._support_cdata:
            j = text.find(']]>', i + 9)
            if j < 0:
                return -1
            self.unknown_decl(text[i + 3:j])
            return j + 3
        if text[i:i + 9].lower() == '<!doctype':
            j = text.find('>', i + 9)
            if j < 0:
                return -1
            self.handle_decl(text[i + 2:j])
            return j + 1
        return self.parse_bogus_comment(i)

    def parse_bogus_comment(self, i, report=1):
        text = self.rawdata
        j = text.find('>', i + 2)
        if j < 0:
            return -1
        if report:
            self.handle_comment(text[i + 2:j])
        return j + 1

    def parse_pi(self, i):
        text = self.rawdata
        j = text.find('>', i + 2)
        if j < 0:
            return -1
        self.handle_pi(text[i + 2:j])
        return j + 1

    def check_for_whole_start_tag(self, i):
        j = _whole_tag.match(self.rawdata, i + 1).end()
        return j if self.rawdata[j - 1] == '>' else -1

    def parse_starttag(self, i):
        self._starttag_text = None
        end = self.check_for_whole_start_tag(i)
        if end < 0:
            return end
        text = self.rawdata
        self._starttag_text = text[i:end]
        match = _tag_name.match(text, i + 1)
        k = match.end()
        self.lasttag = tag = match.group(1).lower()
        attrs = []
        while k < end:
            match = _attribute.match(text, k)
            if not match:
                break
            name, rest, value = match.group(1, 2, 3)
            if not rest:
                value = None
            elif value[:1] == value[-1:] and value[:1] in ("'", '"'):
                value = value[1:-1]
            if value:
                value = _attribute_reference.sub(_attribute_text, value)
            attrs.append((name.lower(), value))
            k = match.end()
        close = text[k:end].strip()
        if close not in ('>', '/>'):
            self.handle_data(text[i:end])
            return end
        if close == '/>':
            self.handle_startendtag(tag, attrs)
            return end
        self.handle_starttag(tag, attrs)
        if tag in self.CDATA_CONTENT_ELEMENTS or self.scripting and tag == 'noscript' or tag == 'plaintext':
            self.set_cdata_mode(tag, escapable=False)
        elif tag in self.RCDATA_CONTENT_ELEMENTS:
            self.set_cdata_mode(tag, escapable=True)
        return end

    def parse_endtag(self, i):
        text = self.rawdata
        if text.find('>', i + 2) < 0:
            return -1
        if not _end.match(text, i):
            if text[i + 2:i + 3] == '>':
                return i + 3
            return self.parse_bogus_comment(i)
        j = _whole_tag.match(text, i + 2).end()
        if text[j - 1] != '>':
            return -1
        self.handle_endtag(_tag_name.match(text, i + 2).group(1).lower())
        self.clear_cdata_mode()
        return j

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_starttag(self, tag, attrs):
        pass

    def handle_endtag(self, tag):
        pass

    def handle_charref(self, name):
        pass

    def handle_entityref(self, name):
        pass

    def handle_data(self, data):
        pass

    def handle_comment(self, data):
        pass

    def handle_decl(self, decl):
        pass

    def handle_pi(self, data):
        pass

    def unknown_decl(self, data):
        pass
`,
};
