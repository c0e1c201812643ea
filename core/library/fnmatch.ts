/** `fnmatch`: shell patterns. */
import type { ModuleSource } from './modules.ts';

export const FNMATCH: ModuleSource = {
  name: 'fnmatch',
  doc: 'Filename matching with shell patterns.',
  python: `
import os
import re

__all__ = ['filter', 'filterfalse', 'fnmatch', 'fnmatchcase', 'translate']


def fnmatch(name, pat):
    """Test whether FILENAME matches PATTERN."""
    return fnmatchcase(os.path.normcase(name), os.path.normcase(pat))


_matchers = {}


def _compile_pattern(pat):
    hash(pat)  # What has none is not said to be no key.
    match = _matchers.get(pat)
    if match is None:
        if isinstance(pat, bytes):
            res = bytes(translate(str(pat, 'ISO-8859-1')), 'ISO-8859-1')
        else:
            res = translate(pat)
        if len(_matchers) > 256:
            _matchers.clear()
        match = _matchers[pat] = re.compile(res).match
    return match


def filter(names, pat):
    """Construct a list from those elements of the iterable NAMES that match PAT."""
    match = _compile_pattern(os.path.normcase(pat))
    return [name for name in names if match(name)]


def filterfalse(names, pat):
    """Construct a list from those elements of the iterable NAMES that do not match PAT."""
    match = _compile_pattern(os.path.normcase(pat))
    return [name for name in names if match(name) is None]


def fnmatchcase(name, pat):
    """Test whether FILENAME matches PATTERN, including case."""
    return _compile_pattern(pat)(name) is not None


def translate(pat):
    """Translate a shell PATTERN to a regular expression."""
    parts, stars = _translate(pat, '.*', '.')
    if not stars:
        return rf'(?s:{"".join(parts)})\\z'
    # Between two stars the shortest match is as good as any: an atomic group keeps the search from going back.
    out = parts[:stars[0]]
    for at, end in zip(stars, stars[1:] + [None]):
        fixed = ''.join(parts[at + 1:end])
        if end is None:
            out.append('.*')
            out.append(fixed)
        else:
            out.append(f'(?>.*?{fixed})')
    return rf'(?s:{"".join(out)})\\z'


def _translate(pat, star, question_mark):
    parts = []
    stars = []
    i, n = 0, len(pat)
    while i < n:
        c = pat[i]
        i += 1
        if c == '*':
            if not stars or stars[-1] != len(parts) - 1:
                stars.append(len(parts))
                parts.append(star)
        elif c == '?':
            parts.append(question_mark)
        elif c == '[':
            j = i
            if j < n and pat[j] == '!':
                j += 1
            if j < n and pat[j] == ']':
                j += 1
            while j < n and pat[j] != ']':
                j += 1
            if j >= n:
                parts.append('\\\\[')
            else:
                parts.append(_bracket(pat[i:j]))
                i = j + 1
        else:
            parts.append(re.escape(c))
    return parts, stars


def _bracket(stuff):
    if '-' not in stuff:
        stuff = stuff.replace('\\\\', r'\\\\')
    else:
        chunks = []
        i = 0
        k = 2 if stuff[0] == '!' else 1
        while True:
            k = stuff.find('-', k)
            if k < 0:
                break
            chunks.append(stuff[i:k])
            i = k + 1
            k += 3
        chunk = stuff[i:]
        if chunk:
            chunks.append(chunk)
        else:
            chunks[-1] += '-'
        # Ranges that hold nothing are left out.
        for k in range(len(chunks) - 1, 0, -1):
            if chunks[k - 1][-1] > chunks[k][0]:
                chunks[k - 1] = chunks[k - 1][:-1] + chunks[k][1:]
                del chunks[k]
        stuff = '-'.join(s.replace('\\\\', r'\\\\').replace('-', r'\\-') for s in chunks)
    if not stuff:
        return '(?!)'
    if stuff == '!':
        return '.'
    stuff = re.sub(r'([&~|])', r'\\\\\\1', stuff)
    if stuff[0] == '!':
        stuff = '^' + stuff[1:]
    elif stuff[0] in ('^', '['):
        stuff = '\\\\' + stuff
    return f'[{stuff}]'
`,
};
