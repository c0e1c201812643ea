/** How argparse writes usage and help. */

export const FORMATTERS: string = `
def _copy_items(items):
    if items is None:
        return []
    return items[:] if type(items) is list else _copy.copy(items)


_BLANKS = str.maketrans('\\t\\n\\v\\f\\r', '     ')


def _one_line(text):
    """Makes one blank of ASCII white space; other spaces, such as those that do not break, stay."""
    return ' '.join([word for word in text.translate(_BLANKS).split(' ') if word]).strip()


class HelpFormatter:
    """Formatter for generating usage messages and argument help strings."""

    def __init__(self, prog, indent_increment=2, max_help_position=24, width=None, color=True):
        if width is None:
            import shutil
            width = shutil.get_terminal_size().columns - 2
        self._prog = prog
        self._indent_increment = indent_increment
        self._width = width
        self._max_help_position = min(max_help_position, max(width - 20, indent_increment * 2))
        self._current_indent = 0
        self._level = 0
        self._action_max_length = 0
        self._root_section = self._Section(self, None)
        self._current_section = self._root_section

    def _indent(self):
        self._current_indent += self._indent_increment
        self._level += 1

    def _dedent(self):
        self._current_indent -= self._indent_increment
        assert self._current_indent >= 0, 'Indent decreased below 0.'
        self._level -= 1

    class _Section:
        def __init__(self, formatter, parent, heading=None):
            self.formatter = formatter
            self.parent = parent
            self.heading = heading
            self.items = []

        def format_help(self):
            formatter = self.formatter
            nested = self.parent is not None
            if nested:
                formatter._indent()
            body = formatter._join_parts([make(*args) for make, args in self.items])
            if nested:
                formatter._dedent()
            if not body:
                return ''
            title = ''
            if self.heading is not SUPPRESS and self.heading is not None:
                title = f"{' ' * formatter._current_indent}{self.heading}:\\n"
            return formatter._join_parts(['\\n', title, body, '\\n'])

    def _add_item(self, func, args):
        self._current_section.items.append((func, args))

    def start_section(self, heading):
        self._indent()
        section = self._Section(self, self._current_section, heading)
        self._add_item(section.format_help, [])
        self._current_section = section

    def end_section(self):
        self._current_section = self._current_section.parent
        self._dedent()

    def add_text(self, text):
        if text is not None and text is not SUPPRESS:
            self._add_item(self._format_text, [text])

    def add_usage(self, usage, actions, groups, prefix=None):
        if usage is not SUPPRESS:
            self._add_item(self._format_usage, (usage, actions, groups, prefix))

    def add_argument(self, action):
        if action.help is SUPPRESS:
            return
        widest = len(self._format_action_invocation(action)) + self._current_indent
        for sub in self._iter_indented_subactions(action):
            widest = max(widest, len(self._format_action_invocation(sub)) + self._current_indent)
        self._action_max_length = max(self._action_max_length, widest)
        self._add_item(self._format_action, [action])

    def add_arguments(self, actions):
        for action in actions:
            self.add_argument(action)

    def format_help(self):
        text = self._root_section.format_help()
        if text:
            while '\\n\\n\\n' in text:
                text = text.replace('\\n\\n\\n', '\\n\\n')
            text = text.strip('\\n') + '\\n'
        return text

    def _join_parts(self, part_strings):
        return ''.join([part for part in part_strings if part and part is not SUPPRESS])

    def _format_usage(self, usage, actions, groups, prefix):
        if prefix is None:
            prefix = 'usage: '
        if usage is not None:
            usage = usage % {'prog': self._prog}
        elif not actions:
            usage = '%(prog)s' % {'prog': self._prog}
        else:
            prog = '%(prog)s' % {'prog': self._prog}
            options = [action for action in actions if action.option_strings]
            positionals = [action for action in actions if not action.option_strings]
            usage = ' '.join([part for part in [prog, self._format_actions_usage(options + positionals, groups)] if part])
            room = self._width - self._current_indent
            if len(prefix) + len(usage) > room:
                parts = [self._get_actions_usage_parts(some, groups) for some in (options, positionals)]
                usage = self._wrapped_usage(prefix, prog, *parts, room)
        return f'{prefix}{usage}\\n\\n'

    def _wrapped_usage(self, prefix, prog, options, positionals, room):
        def filled(parts, indent, used):
            lines = []
            line = []
            for part in parts:
                if line and used + 1 + len(part) > room:
                    lines.append(' ' * indent + ' '.join(line))
                    line = []
                    used = indent - 1
                line.append(part)
                used += len(part) + 1
            if line:
                lines.append(' ' * indent + ' '.join(line))
            return lines

        if len(prefix) + len(prog) <= 0.75 * room:
            indent = len(prefix) + len(prog) + 1
            first = options or positionals
            if not first:
                return prog
            lines = filled([prog, *first], indent, len(prefix) - 1)
            lines[0] = lines[0][indent:]
            if options:
                lines += filled(positionals, indent, indent - 1)
        else:
            indent = len(prefix)
            lines = filled([*options, *positionals], indent, indent - 1)
            if len(lines) > 1:
                lines = filled(options, indent, indent - 1) + filled(positionals, indent, indent - 1)
            lines.insert(0, prog)
        return '\\n'.join(lines)

    def _format_actions_usage(self, actions, groups):
        return ' '.join(self._get_actions_usage_parts(actions, groups))

    def _get_actions_usage_parts(self, actions, groups):
        """The parts of a usage line."""
        group_at = {}
        for group in groups:
            members = group._group_actions
            if not members:
                raise ValueError(f'empty group {group}')
            if all([action.help is SUPPRESS for action in members]) or not all([action in actions for action in members]):
                continue
            # Only members that stand side by side are shown as a group.
            start = min([actions.index(action) for action in members])
            if set(actions[start:start + len(members)]) == set(members):
                group_at[start] = group
        parts = []
        at = 0
        while at < len(actions):
            group = group_at.get(at)
            if group is None:
                if actions[at].help is not SUPPRESS:
                    parts.append(self._usage_part(actions[at], False))
                at += 1
                continue
            end = at + len(group._group_actions)
            shown = [self._usage_part(action, True) for action in actions[at:end] if action.help is not SUPPRESS]
            if not group.required:
                opened, closed = '[', ']'
            else:
                opened, closed = ('(', ')') if len(shown) > 1 else ('', '')
            shown[0] = opened + shown[0]
            shown[-1] += closed
            parts.extend([f'{part} |' for part in shown[:-1]])
            parts.append(shown[-1])
            at = end
        return parts

    def _usage_part(self, action, together):
        if not action.option_strings:
            part = self._format_args(action, self._get_default_metavar_for_positional(action))
            if together and part[0] == '[' and part[-1] == ']':
                part = part[1:-1]
            return part
        if action.nargs == 0:
            part = action.format_usage()
        else:
            args = self._format_args(action, self._get_default_metavar_for_optional(action))
            part = f'{action.option_strings[0]} {args}'
        return part if action.required or together else f'[{part}]'

    def _format_text(self, text):
        if '%(prog)' in text:
            text = text % {'prog': self._prog}
        width = max(self._width - self._current_indent, 11)
        return self._fill_text(text, width, ' ' * self._current_indent) + '\\n\\n'

    def _format_action(self, action):
        help_position = min(self._action_max_length + 2, self._max_help_position)
        help_width = max(self._width - help_position, 11)
        name_width = help_position - self._current_indent - 2
        name = self._format_action_invocation(action)
        margin = ' ' * self._current_indent
        first_column = help_position
        if not action.help:
            head = f'{margin}{name}\\n'
        elif len(name) <= name_width:
            head = f'{margin}{name:<{name_width}}  '
            first_column = 0
        else:
            head = f'{margin}{name}\\n'
        parts = [head]
        if action.help and action.help.strip():
            text = self._expand_help(action)
            if text:
                lines = self._split_lines(text, help_width)
                parts.append(f"{' ' * first_column}{lines[0]}\\n")
                for line in lines[1:]:
                    parts.append(f"{' ' * help_position}{line}\\n")
        elif not head.endswith('\\n'):
            parts.append('\\n')
        for sub in self._iter_indented_subactions(action):
            parts.append(self._format_action(sub))
        return self._join_parts(parts)

    def _format_action_invocation(self, action):
        if not action.option_strings:
            return ' '.join(self._metavar_formatter(action, self._get_default_metavar_for_positional(action))(1))
        names = ', '.join(action.option_strings)
        if action.nargs == 0:
            return names
        return f'{names} {self._format_args(action, self._get_default_metavar_for_optional(action))}'

    def _metavar_formatter(self, action, default_metavar):
        if action.metavar is not None:
            result = action.metavar
        elif action.choices is not None:
            result = '{%s}' % ','.join(map(str, action.choices))
        else:
            result = default_metavar

        def format(tuple_size):
            return result if isinstance(result, tuple) else (result,) * tuple_size

        return format

    def _format_args(self, action, default_metavar):
        metavars = self._metavar_formatter(action, default_metavar)
        nargs = action.nargs
        if nargs is None:
            return '%s' % metavars(1)
        if nargs == OPTIONAL:
            return '[%s]' % metavars(1)
        if nargs == ZERO_OR_MORE:
            names = metavars(1)
            return '[%s [%s ...]]' % names if len(names) == 2 else '[%s ...]' % names
        if nargs == ONE_OR_MORE:
            return '%s [%s ...]' % metavars(2)
        if nargs == REMAINDER:
            return '...'
        if nargs == PARSER:
            return '%s ...' % metavars(1)
        if nargs == SUPPRESS:
            return ''
        if not isinstance(nargs, int):
            raise ValueError('invalid nargs value') from None
        return ' '.join(['%s'] * nargs) % metavars(nargs)

    def _expand_help(self, action):
        text = self._get_help_string(action)
        if '%' not in text:
            return text
        params = {**vars(action), 'prog': self._prog}
        for name in list(params):
            value = params[name]
            if value is SUPPRESS:
                del params[name]
            elif hasattr(value, '__name__'):
                params[name] = value.__name__
        if params.get('choices') is not None:
            params['choices'] = ', '.join(map(str, params['choices']))
        return text % params

    def _iter_indented_subactions(self, action):
        subactions = getattr(action, '_get_subactions', None)
        if subactions is not None:
            self._indent()
            yield from subactions()
            self._dedent()

    def _split_lines(self, text, width):
        import textwrap
        return textwrap.wrap(_one_line(text), width)

    def _fill_text(self, text, width, indent):
        import textwrap
        return textwrap.fill(_one_line(text), width, initial_indent=indent, subsequent_indent=indent)

    def _get_help_string(self, action):
        return action.help

    def _get_default_metavar_for_optional(self, action):
        return action.dest.upper()

    def _get_default_metavar_for_positional(self, action):
        return action.dest


class RawDescriptionHelpFormatter(HelpFormatter):
    """Help message formatter which retains any formatting in descriptions."""

    def _fill_text(self, text, width, indent):
        return ''.join([indent + line for line in text.splitlines(keepends=True)])


class RawTextHelpFormatter(RawDescriptionHelpFormatter):
    """Help message formatter which retains formatting of all help text."""

    def _split_lines(self, text, width):
        return text.splitlines()


class ArgumentDefaultsHelpFormatter(HelpFormatter):
    """Help message formatter which adds default values to argument help."""

    def _get_help_string(self, action):
        text = action.help
        if text is None:
            text = ''
        if '%(default)' not in text and action.default is not SUPPRESS:
            if action.option_strings or action.nargs in (OPTIONAL, ZERO_OR_MORE):
                text += ' (default: %(default)s)'
        return text


class MetavarTypeHelpFormatter(HelpFormatter):
    """Help message formatter which uses the argument 'type' as the default metavar value."""

    def _get_default_metavar_for_optional(self, action):
        return action.type.__name__

    def _get_default_metavar_for_positional(self, action):
        return action.type.__name__
`;
