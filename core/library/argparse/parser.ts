/** The parser itself, and one parsing of arguments. */

export const PARSER: string = `
_NARGS = {None: 'A', OPTIONAL: 'A?', ZERO_OR_MORE: '[A]*', ONE_OR_MORE: 'A[A]*', REMAINDER: '[AO]*', PARSER: 'A[AO]*',
          SUPPRESS: ''}
_NARGS_WITH_DASHES = {None: '-*A-*', OPTIONAL: '-*A?-*', ZERO_OR_MORE: '-*[A-]*', ONE_OR_MORE: '-*A[A-]*',
                      REMAINDER: '[AO-]*', PARSER: '-*A[AO-]*', SUPPRESS: '-*'}


class ArgumentParser(_AttributeHolder, _ActionsContainer):
    """Object for parsing command line strings into Python objects."""

    def __init__(self, prog=None, usage=None, description=None, epilog=None, parents=[], formatter_class=HelpFormatter,
                 prefix_chars='-', fromfile_prefix_chars=None, argument_default=None, conflict_handler='error',
                 add_help=True, allow_abbrev=True, exit_on_error=True, *, suggest_on_error=False, color=True):
        super().__init__(description=description, prefix_chars=prefix_chars, argument_default=argument_default,
                         conflict_handler=conflict_handler)
        self.prog = prog if prog is not None else _sys.argv[0].rpartition('/')[2]
        self.usage = usage
        self.epilog = epilog
        self.formatter_class = formatter_class
        self.fromfile_prefix_chars = fromfile_prefix_chars
        self.add_help = add_help
        self.allow_abbrev = allow_abbrev
        self.exit_on_error = exit_on_error
        self.suggest_on_error = suggest_on_error
        self.color = color
        self._positionals = self.add_argument_group('positional arguments')
        self._optionals = self.add_argument_group('options')
        self._subparsers = None

        def identity(string):
            return string

        self.register('type', None, identity)
        if add_help:
            dash = '-' if '-' in prefix_chars else prefix_chars[0]
            self.add_argument(dash + 'h', dash * 2 + 'help', action='help', default=SUPPRESS,
                              help='show this help message and exit')
        for parent in parents:
            if not isinstance(parent, ArgumentParser):
                raise TypeError('parents must be a list of ArgumentParser')
            self._add_container_actions(parent)
            self._defaults.update(parent._defaults)

    def _get_kwargs(self):
        names = ('prog', 'usage', 'description', 'formatter_class', 'conflict_handler', 'add_help')
        return [(name, getattr(self, name)) for name in names]

    def add_subparsers(self, **kwargs):
        if self._subparsers is not None:
            raise ValueError('cannot have multiple subparser arguments')
        kwargs.setdefault('parser_class', type(self))
        if 'title' in kwargs or 'description' in kwargs:
            title = kwargs.pop('title', 'subcommands')
            self._subparsers = self.add_argument_group(title, kwargs.pop('description', None))
        else:
            self._subparsers = self._positionals
        if kwargs.get('prog') is None:
            formatter = self._get_formatter()
            formatter.add_usage(None, self._get_positional_actions(), self._mutually_exclusive_groups, '')
            kwargs['prog'] = formatter.format_help().strip()
        action = self._pop_action_class(kwargs, 'parsers')(option_strings=[], **kwargs)
        action._color = self.color
        self._check_help(action)
        self._subparsers._add_action(action)
        return action

    def _add_action(self, action):
        (self._optionals if action.option_strings else self._positionals)._add_action(action)
        return action

    def _get_optional_actions(self):
        return [action for action in self._actions if action.option_strings]

    def _get_positional_actions(self):
        return [action for action in self._actions if not action.option_strings]

    def parse_args(self, args=None, namespace=None):
        return self._without_extras(*self.parse_known_args(args, namespace))

    def _without_extras(self, namespace, extras):
        if extras:
            text = 'unrecognized arguments: ' + ' '.join(extras)
            if not self.exit_on_error:
                raise ArgumentError(None, text)
            self.error(text)
        return namespace

    def parse_known_args(self, args=None, namespace=None):
        return self._parse_known_args2(args, namespace, intermixed=False)

    def parse_intermixed_args(self, args=None, namespace=None):
        return self._without_extras(*self.parse_known_intermixed_args(args, namespace))

    def parse_known_intermixed_args(self, args=None, namespace=None):
        for action in self._get_positional_actions():
            if action.nargs in [PARSER, REMAINDER]:
                raise TypeError(f'parse_intermixed_args: positional arg with nargs={action.nargs}')
        return self._parse_known_args2(args, namespace, intermixed=True)

    def _parse_known_args2(self, args, namespace, intermixed):
        args = list(_sys.argv[1:] if args is None else args)
        if namespace is None:
            namespace = Namespace()
        for action in self._actions:
            if action.dest is not SUPPRESS and action.default is not SUPPRESS and not hasattr(namespace, action.dest):
                setattr(namespace, action.dest, action.default)
        for dest in self._defaults:
            if not hasattr(namespace, dest):
                setattr(namespace, dest, self._defaults[dest])
        if self.exit_on_error:
            try:
                namespace, extras = self._parse_known_args(args, namespace, intermixed)
            except ArgumentError as err:
                self.error(str(err))
        else:
            namespace, extras = self._parse_known_args(args, namespace, intermixed)
        if hasattr(namespace, _UNRECOGNIZED_ARGS_ATTR):
            extras.extend(getattr(namespace, _UNRECOGNIZED_ARGS_ATTR))
            delattr(namespace, _UNRECOGNIZED_ARGS_ATTR)
        return namespace, extras

    def _parse_known_args(self, arg_strings, namespace, intermixed):
        if self.fromfile_prefix_chars is not None:
            arg_strings = self._read_args_from_files(arg_strings)
        return _Parse(self, arg_strings, namespace).run(intermixed)

    def _read_args_from_files(self, arg_strings):
        found = []
        for arg in arg_strings:
            if not arg or arg[0] not in self.fromfile_prefix_chars:
                found.append(arg)
                continue
            try:
                with open(arg[1:], encoding='utf-8', errors='surrogateescape') as file:
                    inner = []
                    for line in file.read().splitlines():
                        inner.extend(self.convert_arg_line_to_args(line))
                found.extend(self._read_args_from_files(inner))
            except OSError as err:
                raise ArgumentError(None, str(err))
        return found

    def convert_arg_line_to_args(self, arg_line):
        return [arg_line]

    def _match_argument(self, action, arg_strings_pattern):
        match = _re.match(self._get_nargs_pattern(action), arg_strings_pattern)
        if match is not None:
            return len(match.group(1))
        text = {None: 'expected one argument', OPTIONAL: 'expected at most one argument',
                ONE_OR_MORE: 'expected at least one argument'}.get(action.nargs)
        if text is None:
            text = f"expected {action.nargs} argument{'' if action.nargs == 1 else 's'}"
        raise ArgumentError(action, text)

    def _match_arguments_partial(self, actions, arg_strings_pattern):
        for n in range(len(actions), 0, -1):
            pattern = ''.join([self._get_nargs_pattern(action) for action in actions[:n]])
            match = _re.match(pattern, arg_strings_pattern)
            if match is None:
                continue
            counts = [len(text) for text in match.groups()]
            # An option follows: what matched nothing may match after it.
            if arg_strings_pattern[match.end():match.end() + 1] == 'O':
                while counts and not counts[-1]:
                    del counts[-1]
            return counts
        return []

    def _get_nargs_pattern(self, action):
        nargs = action.nargs
        table = _NARGS if action.option_strings else _NARGS_WITH_DASHES
        if nargs in table:
            return f'({table[nargs]})'
        # A number says how many: what looks like an option counts.
        return '([AO]{%d})' % nargs if action.option_strings else '((?:-*A){%d}-*)' % nargs

    def _parse_optional(self, arg_string):
        """What an argument may mean: None for a positional one, else (action, option, separator, explicit argument)."""
        if not arg_string or arg_string[0] not in self.prefix_chars:
            return None
        if arg_string in self._option_string_actions:
            return [(self._option_string_actions[arg_string], arg_string, None, None)]
        if len(arg_string) == 1:
            return None
        name, sep, explicit = arg_string.partition('=')
        if sep and name in self._option_string_actions:
            return [(self._option_string_actions[name], name, sep, explicit)]
        found = self._get_option_tuples(arg_string)
        if found:
            return found
        if self._negative_number_matcher.match(arg_string) and not self._has_negative_number_optionals:
            return None
        if ' ' in arg_string:
            return None
        return [(None, arg_string, None, None)]

    def _get_option_tuples(self, option_string):
        prefix, sep, explicit = option_string.partition('=')
        if not sep:
            sep = explicit = None
        double = option_string[1] in self.prefix_chars
        found = []
        for name, action in self._option_string_actions.items():
            if not double and name == option_string[:2]:
                found.append((action, name, '', option_string[2:]))
            elif self.allow_abbrev and name.startswith(prefix):
                found.append((action, name, sep, explicit))
        return found

    def _get_values(self, action, arg_strings):
        nargs = action.nargs
        if not arg_strings and nargs == OPTIONAL:
            value = action.const if action.option_strings else action.default
            if isinstance(value, str) and value is not SUPPRESS:
                value = self._get_value(action, value)
            return value
        if not arg_strings and nargs == ZERO_OR_MORE and not action.option_strings:
            return [] if action.default is None else action.default
        if nargs == SUPPRESS:
            return SUPPRESS
        if len(arg_strings) == 1 and nargs in [None, OPTIONAL]:
            value = self._get_value(action, arg_strings[0])
            self._check_value(action, value)
            return value
        value = [self._get_value(action, text) for text in arg_strings]
        if nargs == PARSER:
            self._check_value(action, value[0])
        elif nargs != REMAINDER:
            for item in value:
                self._check_value(action, item)
        return value

    def _get_value(self, action, arg_string):
        convert = self._registry_get('type', action.type, action.type)
        if not callable(convert):
            raise TypeError(f'{convert!r} is not callable')
        try:
            return convert(arg_string)
        except ArgumentTypeError as err:
            raise ArgumentError(action, str(err))
        except (TypeError, ValueError):
            name = getattr(action.type, '__name__', repr(action.type))
            raise ArgumentError(action, f'invalid {name} value: {arg_string!r}')

    def _check_value(self, action, value):
        choices = action.choices
        if choices is None:
            return
        if isinstance(choices, str):
            choices = iter(choices)
        if value in choices:
            return
        maybe = ''
        if self.suggest_on_error and isinstance(value, str):
            if all(isinstance(choice, str) for choice in action.choices):
                import difflib
                near = difflib.get_close_matches(value, action.choices, 1)
                if near:
                    maybe = f', maybe you meant {near[0]!r}?'
        raise ArgumentError(action, f"invalid choice: {str(value)!r}{maybe} "
                                    f"(choose from {', '.join(map(str, action.choices))})")

    def format_usage(self):
        formatter = self._get_formatter()
        formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        return formatter.format_help()

    def format_help(self):
        formatter = self._get_formatter()
        formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        formatter.add_text(self.description)
        for group in self._action_groups:
            formatter.start_section(group.title)
            formatter.add_text(group.description)
            formatter.add_arguments(group._group_actions)
            formatter.end_section()
        formatter.add_text(self.epilog)
        return formatter.format_help()

    def _get_formatter(self):
        return self.formatter_class(prog=self.prog)

    def print_usage(self, file=None):
        self._print_message(self.format_usage(), _sys.stdout if file is None else file)

    def print_help(self, file=None):
        self._print_message(self.format_help(), _sys.stdout if file is None else file)

    def _print_message(self, message, file=None):
        if message:
            file = file or _sys.stderr
            try:
                file.write(message)
            except (AttributeError, OSError):
                pass

    def exit(self, status=0, message=None):
        if message:
            self._print_message(message, _sys.stderr)
        _sys.exit(status)

    def error(self, message):
        """Prints a usage message incorporating the message to stderr and exits."""
        self.print_usage(_sys.stderr)
        self.exit(2, f'{self.prog}: error: {message}\\n')

    def _warning(self, message):
        self._print_message(f'{self.prog}: warning: {message}\\n', _sys.stderr)


class _Parse:
    """One parsing of arguments: what was seen, and what is left."""

    def __init__(self, parser, args, namespace):
        self.parser = parser
        self.args = args
        self.namespace = namespace
        self.positionals = parser._get_positional_actions()
        self.seen = set()
        self.given = set()
        self.warned = set()
        self.extras = []
        self.extras_pattern = []
        self.conflicts = {}
        for group in parser._mutually_exclusive_groups:
            for i, action in enumerate(group._group_actions):
                others = self.conflicts.setdefault(action, [])
                others.extend(group._group_actions[:i])
                others.extend(group._group_actions[i + 1:])
        # Each argument as a letter: A for positional, O for an option, - for the first --.
        self.options = {}
        letters = []
        for i, arg in enumerate(args):
            if arg == '--':
                letters.append('-')
                letters.extend('A' * (len(args) - i - 1))
                break
            meanings = parser._parse_optional(arg)
            if meanings is not None:
                self.options[i] = meanings
            letters.append('A' if meanings is None else 'O')
        self.pattern = ''.join(letters)

    def run(self, intermixed):
        at = 0
        last = max(self.options, default=-1)
        while at <= last:
            option = at
            while option not in self.options:
                option += 1
            if not intermixed and at != option:
                end = self.take_positionals(at)
                if end > at:
                    at = end
                    continue
            if at not in self.options:
                self.extras.extend(self.args[at:option])
                self.extras_pattern.extend(self.pattern[at:option])
                at = option
            at = self.take_optional(at)
        if intermixed:
            self.take_the_rest(at)
        else:
            end = self.take_positionals(at)
            self.extras.extend(self.args[end:])
        self.check()
        return self.namespace, self.extras

    def take_the_rest(self, at):
        self.extras.extend(self.args[at:])
        self.extras_pattern.extend(self.pattern[at:])
        kinds = ''.join(self.extras_pattern)
        self.args = [arg for arg, kind in zip(self.extras, kinds) if kind != 'O']
        self.pattern = kinds.replace('O', '')
        used = self.take_positionals(0)
        left = []
        for arg, kind in zip(self.extras, kinds):
            if kind != 'O' and used:
                used -= 1
            else:
                left.append(arg)
        self.extras = left

    def act(self, action, args, option=None):
        self.seen.add(action)
        values = self.parser._get_values(action, args)
        if action.option_strings or args:
            self.given.add(action)
            for other in self.conflicts.get(action, ()):
                if other in self.given:
                    raise ArgumentError(action, f'not allowed with argument {_get_action_name(other)}')
        if values is not SUPPRESS:
            action(self.parser, self.namespace, values, option)

    def take_optional(self, at):
        parser = self.parser
        meanings = self.options[at]
        if len(meanings) > 1:
            names = ', '.join([meaning[1] for meaning in meanings])
            raise ArgumentError(None, f'ambiguous option: {self.args[at]} could match {names}')
        action, name, sep, explicit = meanings[0]
        if action is None:
            self.extras.append(self.args[at])
            self.extras_pattern.append('O')
            return at + 1
        steps = []
        end = at + 1
        while True:
            if explicit is None:
                end = at + 1 + parser._match_argument(action, self.pattern[at + 1:])
                steps.append((action, self.args[at + 1:end], name))
                break
            count = parser._match_argument(action, 'A')
            if count == 0 and name[1] not in parser.prefix_chars and explicit != '':
                # More options of one letter may follow.
                if sep or explicit[0] in parser.prefix_chars:
                    raise ArgumentError(action, f'ignored explicit argument {explicit!r}')
                steps.append((action, [], name))
                name = name[0] + explicit[0]
                if name not in parser._option_string_actions:
                    self.extras.append(name[0] + explicit)
                    self.extras_pattern.append('O')
                    break
                action = parser._option_string_actions[name]
                explicit = explicit[1:]
                if not explicit:
                    sep = explicit = None
                elif explicit[0] == '=':
                    sep = '='
                    explicit = explicit[1:]
                else:
                    sep = ''
            elif count == 1:
                steps.append((action, [explicit], name))
                break
            else:
                raise ArgumentError(action, f'ignored explicit argument {explicit!r}')
        for action, args, name in steps:
            if action.deprecated and name not in self.warned:
                parser._warning(f"option '{name}' is deprecated")
                self.warned.add(name)
            self.act(action, args, name)
        return end

    def take_positionals(self, at):
        counts = self.parser._match_arguments_partial(self.positionals, self.pattern[at:])
        for action, count in zip(self.positionals, counts):
            end = at + count
            args = self.args[at:end]
            if action.nargs == PARSER:
                if self.pattern[at] == '-':
                    args.remove('--')
            elif action.nargs != REMAINDER and '-' in self.pattern[at:end]:
                args.remove('--')
            at = end
            if args and action.deprecated:
                self.parser._warning(f"argument '{action.dest}' is deprecated")
            self.act(action, args)
        self.positionals = self.positionals[len(counts):]
        return at

    def check(self):
        missing = []
        for action in self.parser._actions:
            if action in self.seen:
                continue
            if action.required:
                missing.append(_get_action_name(action))
            elif isinstance(action.default, str) and hasattr(self.namespace, action.dest) \\
                    and action.default is getattr(self.namespace, action.dest):
                setattr(self.namespace, action.dest, self.parser._get_value(action, action.default))
        if missing:
            raise ArgumentError(None, f"the following arguments are required: {', '.join(missing)}")
        for group in self.parser._mutually_exclusive_groups:
            if group.required and not any([action in self.given for action in group._group_actions]):
                names = ' '.join([_get_action_name(a) for a in group._group_actions if a.help is not SUPPRESS])
                raise ArgumentError(None, f'one of the arguments {names} is required')
`;
