/** `configparser`: values that refer to others. */
export const INTERPOLATION = `
class Interpolation:
    """Dummy interpolation that passes the value through with no changes."""

    def before_get(self, parser, section, option, value, defaults):
        return value

    def before_set(self, parser, section, option, value):
        return value

    def before_read(self, parser, section, option, value):
        return value

    def before_write(self, parser, section, option, value):
        return value


class _References(Interpolation):
    # What interpolations by references have in common. A subclass says which sign begins one, which bracket follows it, how a
    # reference is written (_KEYCRE), and what it stands for.

    def before_get(self, parser, section, option, value, defaults):
        L = []
        self._interpolate_some(parser, option, L, value, section, defaults, 1)
        return ''.join(L)

    def before_set(self, parser, section, option, value):
        sign = self._SIGN
        tmp_value = value.replace(sign + sign, '')
        tmp_value = self._KEYCRE.sub('', tmp_value)
        if sign in tmp_value:
            raise ValueError('invalid interpolation syntax in %r at position %d' % (value, tmp_value.find(sign)))
        return value

    def _interpolate_some(self, parser, option, accum, rest, section, map, depth):
        sign = self._SIGN
        rawval = parser.get(section, option, raw=True, fallback=rest)
        if depth > MAX_INTERPOLATION_DEPTH:
            raise InterpolationDepthError(option, section, rawval)
        while rest:
            p = rest.find(sign)
            if p < 0:
                accum.append(rest)
                return
            if p > 0:
                accum.append(rest[:p])
                rest = rest[p:]
            c = rest[1:2]
            if c == sign:
                accum.append(sign)
                rest = rest[2:]
            elif c == self._OPEN:
                m = self._KEYCRE.match(rest)
                if m is None:
                    raise InterpolationSyntaxError(option, section, 'bad interpolation variable reference %r' % rest)
                rest = rest[m.end():]
                v, opt, sect = self._referred(parser, option, section, m.group(1), rest, map, rawval)
                if sign in v:
                    inner = map if sect is None else dict(parser.items(sect, raw=True))
                    self._interpolate_some(parser, opt, accum, v, section if sect is None else sect, inner, depth + 1)
                else:
                    accum.append(v)
            else:
                raise InterpolationSyntaxError(option, section, self._EXPECTED % (rest,))


class BasicInterpolation(_References):
    """Interpolation as implemented in the classic ConfigParser: %(name)s."""

    _KEYCRE = re.compile(r'%\\(([^)]+)\\)s')
    _SIGN = '%'
    _OPEN = '('
    _EXPECTED = "'%%' must be followed by '%%' or '(', found: %r"

    def _referred(self, parser, option, section, name, rest, map, rawval):
        var = parser.optionxform(name)
        try:
            return map[var], option, None
        except KeyError:
            raise InterpolationMissingOptionError(option, section, rawval, var) from None


class ExtendedInterpolation(_References):
    """Advanced variant of interpolation: \${section:option}."""

    _KEYCRE = re.compile(r'\\$\\{([^}]+)\\}')
    _SIGN = '$'
    _OPEN = '{'
    _EXPECTED = "'$' must be followed by '$' or '{', found: %r"

    def _referred(self, parser, option, section, name, rest, map, rawval):
        path = name.split(':')
        try:
            if len(path) == 1:
                opt = parser.optionxform(path[0])
                v, sect = map[opt], section
            elif len(path) == 2:
                opt = parser.optionxform(path[1])
                v, sect = parser.get(path[0], opt, raw=True), path[0]
            else:
                raise InterpolationSyntaxError(option, section, "More than one ':' found: %r" % (rest,))
        except (KeyError, NoSectionError, NoOptionError):
            raise InterpolationMissingOptionError(option, section, rawval, ':'.join(path)) from None
        # An option without a value stands for nothing.
        return '' if v is None else v, opt, sect

`;
