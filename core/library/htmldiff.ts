/**
 * difflib.HtmlDiff, of which the page and the table are CPython's to the character.
 *
 * A side of a row is (number, text); in the text `\0` and a sign begin a change, `\1` ends it, and a tab is a space that
 * came of a tab. The number of a row that only fills up is empty, and `>` where a line goes on.
 */
export const HTML_DIFF: string = String.raw`
class _Pairs:
    """What ndiff says, as rows of two sides: lines that were changed stand beside each other."""

    def __init__(self, diff):
        self._diff = diff
        self._lines = []
        self._numbers = [0, 0]
        # How many more lines than the left side the right one has had in the block that is open.
        self._ahead = 0

    def _kinds(self):
        """The first characters of the next four lines; X behind the end."""
        while len(self._lines) < 4:
            self._lines.append(next(self._diff, 'X'))
        return ''.join(line[0] for line in self._lines)

    def _take(self, side, sign=None):
        """The next line as a side of a row: as it is, changed as a whole, or where the line of marks below says."""
        self._numbers[side] += 1
        text = self._lines.pop(0)
        if sign == '?':
            import re
            marks = self._lines.pop(0)
            for found in reversed(list(re.finditer(r'\++|-+|\^+', marks))):
                begin, end = found.span()
                text = f'{text[:begin]}\0{marks[begin]}{text[begin:end]}\1{text[end:]}'
            text = text[2:]
        else:
            text = text[2:]
            if sign:
                text = f'\0{sign}{text or " "}\1'
        return self._numbers[side], text

    def _steps(self):
        """Left, right or both, and whether they differ. Lines of one side only find a partner in rows()."""
        while True:
            kinds = self._kinds()
            fill = 0
            if kinds.startswith('X'):
                fill, step = self._ahead, None
            elif kinds.startswith('-?+?'):
                step = self._take(0, '?'), self._take(1, '?'), True
            elif kinds.startswith('--++'):
                self._ahead -= 1
                step = self._take(0, '-'), None, True
            elif kinds.startswith(('--?+', '--+', '- ')):
                step = self._take(0, '-'), None, True
                fill, self._ahead = self._ahead - 1, 0
            elif kinds.startswith('-+?'):
                step = self._take(0), self._take(1, '?'), True
            elif kinds.startswith('-?+'):
                step = self._take(0, '?'), self._take(1), True
            elif kinds.startswith('-'):
                self._ahead -= 1
                step = self._take(0, '-'), None, True
            elif kinds.startswith('+--'):
                self._ahead += 1
                step = None, self._take(1, '+'), True
            elif kinds.startswith(('+ ', '+-')):
                step = None, self._take(1, '+'), True
                fill, self._ahead = self._ahead + 1, 0
            elif kinds.startswith('+'):
                self._ahead += 1
                step = None, self._take(1, '+'), True
            else:
                self._lines, line = self._lines[1:], self._lines[0]
                self._lines[:0] = line, line
                step = self._take(0), self._take(1), False
            for _ in range(-fill):
                yield None, ('', '\n'), True
            for _ in range(fill):
                yield ('', '\n'), None, True
            if step is None:
                return
            yield step

    def rows(self):
        left, right = [], []
        for a, b, changed in self._steps():
            if a is not None:
                left.append((a, changed))
            if b is not None:
                right.append((b, changed))
            while left and right:
                (a, a_changed), (b, b_changed) = left.pop(0), right.pop(0)
                yield a, b, a_changed or b_changed


def _near(rows, n):
    """Changed rows and n rows around them; before each group that leaves rows out, a row of None."""
    from collections import deque
    while True:
        before, seen, changed = deque(maxlen=n + 1), 0, False
        while not changed:
            row = next(rows, None)
            if row is None:
                return
            before.append(row)
            seen += 1
            changed = row[2]
        if seen > n + 1:
            yield None, None, None
        yield from before
        left = n
        while left:
            row = next(rows, None)
            if row is None:
                return
            left = n if row[2] else left - 1
            yield row


class HtmlDiff:
    """For producing HTML side by side comparison with change highlights."""

    _file_template = """
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"
          "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">

<html>

<head>
    <meta http-equiv="Content-Type"
          content="text/html; charset=%(charset)s" />
    <title></title>
    <style type="text/css">%(styles)s
    </style>
</head>

<body>
    %(table)s%(legend)s
</body>

</html>"""

    _styles = """
        :root {color-scheme: light dark}
        table.diff {font-family: Menlo, Consolas, Monaco, Liberation Mono, Lucida Console, monospace; border:medium}
        .diff_header {background-color:#e0e0e0}
        td.diff_header {text-align:right}
        .diff_next {background-color:#c0c0c0}
        .diff_add {background-color:palegreen}
        .diff_chg {background-color:#ffff77}
        .diff_sub {background-color:#ffaaaa}

        @media (prefers-color-scheme: dark) {
            .diff_header {background-color:#666}
            .diff_next {background-color:#393939}
            .diff_add {background-color:darkgreen}
            .diff_chg {background-color:#847415}
            .diff_sub {background-color:darkred}
        }"""

    _table_template = """
    <table class="diff" id="difflib_chg_%(prefix)s_top"
           cellspacing="0" cellpadding="0" rules="groups" >
        <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
        <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
        %(header_row)s
        <tbody>
%(data_rows)s        </tbody>
    </table>"""

    _legend = """
    <table class="diff" summary="Legends">
        <tr> <th colspan="2"> Legends </th> </tr>
        <tr> <td> <table border="" summary="Colors">
                      <tr><th> Colors </th> </tr>
                      <tr><td class="diff_add">&nbsp;Added&nbsp;</td></tr>
                      <tr><td class="diff_chg">Changed</td> </tr>
                      <tr><td class="diff_sub">Deleted</td> </tr>
                  </table></td>
             <td> <table border="" summary="Links">
                      <tr><th colspan="2"> Links </th> </tr>
                      <tr><td>(f)irst change</td> </tr>
                      <tr><td>(n)ext change</td> </tr>
                      <tr><td>(t)op</td> </tr>
                  </table></td> </tr>
    </table>"""

    _default_prefix = 0

    def __init__(self, tabsize=8, wrapcolumn=None, linejunk=None, charjunk=IS_CHARACTER_JUNK):
        self._tabsize = tabsize
        self._wrapcolumn = wrapcolumn
        self._linejunk = linejunk
        self._charjunk = charjunk

    def make_file(self, fromlines, tolines, fromdesc='', todesc='', context=False, numlines=5, *, charset='utf-8'):
        """Returns HTML file of side by side comparison with change highlights."""
        return (self._file_template % dict(
            styles=self._styles,
            legend=self._legend,
            table=self.make_table(fromlines, tolines, fromdesc, todesc, context=context, numlines=numlines),
            charset=charset,
        )).encode(charset, 'xmlcharrefreplace').decode(charset)

    def make_table(self, fromlines, tolines, fromdesc='', todesc='', context=False, numlines=5):
        """Returns HTML table of side by side comparison with change highlights."""
        self._prefix = f'from{HtmlDiff._default_prefix}_', f'to{HtmlDiff._default_prefix}_'
        HtmlDiff._default_prefix += 1
        fromlines, tolines = self._tabless(fromlines), self._tabless(tolines)
        rows = _Pairs(ndiff(fromlines, tolines, self._linejunk, self._charjunk)).rows()
        if context:
            rows = _near(rows, numlines)
        if self._wrapcolumn:
            rows = self._wrapped(rows)
        rows = list(rows)
        cells = [[None if side is None else self._cell(k, *side) for k, side in enumerate(row[:2])] for row in rows]
        flags = [row[2] for row in rows]
        anchors, links = self._links(flags, numlines)
        if not rows:
            flags = [False]
            what = 'No Differences Found' if context else 'Empty File'
            cells = [[f'<td></td><td>&nbsp;{what}&nbsp;</td>'] * 2]
        body = ''
        for i, flag in enumerate(flags):
            if flag is not None:
                body += (f'            <tr><td class="diff_next"{anchors[i]}>{links[i]}</td>{cells[i][0]}'
                         f'<td class="diff_next">{links[i]}</td>{cells[i][1]}</tr>\n')
            elif i > 0:
                body += '        </tbody>        \n        <tbody>\n'
        head = ''
        if fromdesc or todesc:
            titles = ''.join(f'<th class="diff_next"><br /></th><th colspan="2" class="diff_header">{text}</th>'
                             for text in (fromdesc, todesc))
            head = f'<thead><tr>{titles}</tr></thead>'
        table = self._table_template % dict(data_rows=body, header_row=head, prefix=self._prefix[1])
        for mark, tag in (('\0+', '<span class="diff_add">'), ('\0-', '<span class="diff_sub">'),
                          ('\0^', '<span class="diff_chg">'), ('\1', '</span>'), ('\t', '&nbsp;')):
            table = table.replace(mark, tag)
        return table

    def _tabless(self, lines):
        """The lines with tabs instead of the spaces that tabs stand for."""
        return [line.replace(' ', '\0').expandtabs(self._tabsize).replace(' ', '\t').replace('\0', ' ').rstrip('\n')
                for line in lines]

    def _wrapped(self, rows):
        from itertools import zip_longest
        for left, right, flag in rows:
            if flag is None:
                yield left, right, flag
                continue
            for a, b in zip_longest(self._split(*left), self._split(*right), fillvalue=('', ' ')):
                yield a, b, flag

    def _split(self, number, text):
        """A side of a row as sides of at most wrapcolumn characters; a change goes on in the next one."""
        width = self._wrapcolumn
        while number and len(text) > width and len(text) - text.count('\0') * 3 > width:
            i = n = 0
            sign = ''
            while n < width and i < len(text):
                if text[i] == '\0':
                    sign = text[i + 1]
                    i += 2
                elif text[i] == '\1':
                    sign = ''
                    i += 1
                else:
                    i += 1
                    n += 1
            head, text = text[:i], text[i:]
            if sign:
                head, text = head + '\1', f'\0{sign}{text}'
            yield number, head
            number = '>'
        yield number, text

    def _cell(self, side, number, text):
        name = f' id="{self._prefix[side]}{number}"' if isinstance(number, int) else ''
        text = text.replace('&', '&amp;').replace('>', '&gt;').replace('<', '&lt;').replace(' ', '&nbsp;').rstrip()
        return f'<td class="diff_header"{name}>{number}</td><td nowrap="nowrap">{text}</td>'

    def _links(self, flags, before):
        """The anchors of the rows, and links from change to change: an anchor stands some rows before its change."""
        anchors, links = [''] * max(1, len(flags)), [''] * max(1, len(flags))
        prefix = self._prefix[1]
        changes = last = 0
        open = False
        for i, flag in enumerate(flags):
            if flag and not open:
                last = i
                anchors[max(0, i - before)] = f' id="difflib_chg_{prefix}_{changes}"'
                changes += 1
                links[last] = f'<a href="#difflib_chg_{prefix}_{changes}">n</a>'
            open = flag
        if not flags or not flags[0]:
            links[0] = f'<a href="#difflib_chg_{prefix}_0">f</a>'
        links[last] = f'<a href="#difflib_chg_{prefix}_top">t</a>'
        return anchors, links
`;
