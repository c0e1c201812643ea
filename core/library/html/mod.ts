/** `html`: escaping and unescaping. */
import type { ModuleSource } from '../modules.ts';

export const HTML: ModuleSource = {
  name: 'html',
  doc: 'General functions for HTML manipulation.',
  package: true,
  parts: ['entities'],
  python: `
__all__ = ['escape', 'unescape']


def escape(s, quote=True):
    """Replace special characters "&", "<" and ">" to HTML-safe sequences."""
    s = s.replace('&', '&amp;')
    s = s.replace('<', '&lt;')
    s = s.replace('>', '&gt;')
    if quote:
        s = s.replace('"', '&quot;')
        s = s.replace("'", '&#x27;')
    return s


# What browsers make of references to control characters: those of windows-1252.
_invalid_charrefs = {
    0: '\\ufffd', 13: '\\r', 128: '€', 129: '\\x81', 130: '‚', 131: 'ƒ', 132: '„', 133: '…', 134: '†', 135: '‡', 136: 'ˆ', 137: '‰', 138: 'Š',
    139: '‹', 140: 'Œ', 141: '\\x8d', 142: 'Ž', 143: '\\x8f', 144: '\\x90', 145: '‘', 146: '’', 147: '“', 148: '”', 149: '•', 150: '–',
    151: '—', 152: '˜', 153: '™', 154: 'š', 155: '›', 156: 'œ', 157: '\\x9d', 158: 'ž', 159: 'Ÿ',
}


def _is_invalid(num):
    return (1 <= num <= 8 or num == 11 or 14 <= num <= 31 or 127 <= num <= 159 or 0xfdd0 <= num <= 0xfdef or
            num & 0xfffe == 0xfffe)


def _replace_charref(m):
    s = m.group(1)
    if s[0] == '#':
        if s[1] in 'xX':
            num = int(s[2:].rstrip(';'), 16)
        else:
            num = int(s[1:].rstrip(';'))
        if num in _invalid_charrefs:
            return _invalid_charrefs[num]
        if 0xD800 <= num <= 0xDFFF or num > 0x10FFFF:
            return '\\uFFFD'
        if _is_invalid(num):
            return ''
        return chr(num)
    from html.entities import html5 as _html5
    if s in _html5:
        return _html5[s]
    for x in range(len(s) - 1, 1, -1):
        if s[:x] in _html5:
            return _html5[s[:x]] + s[x:]
    return '&' + s


_charref = None


def unescape(s):
    """Convert all named and numeric character references in the string s to the corresponding unicode characters."""
    global _charref
    if '&' not in s:
        return s
    if _charref is None:
        import re
        _charref = re.compile(r'&(#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\\t\\n\\f <&#;]{1,32};?)')
    return _charref.sub(_replace_charref, s)
`,
};
