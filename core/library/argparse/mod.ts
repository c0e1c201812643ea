/** `argparse`: command-line parsing. All of it is Python; what it prints has no colour, for there is no terminal. */
import type { ModuleSource } from '../modules.ts';
import { ACTIONS } from './actions.ts';
import { CONTAINERS } from './containers.ts';
import { FORMATTERS } from './formatter.ts';
import { PARSER } from './parser.ts';

const HEAD = `
import copy as _copy
import re as _re
import sys as _sys

__all__ = ['ArgumentParser', 'ArgumentError', 'ArgumentTypeError', 'BooleanOptionalAction', 'FileType', 'HelpFormatter',
           'ArgumentDefaultsHelpFormatter', 'RawDescriptionHelpFormatter', 'RawTextHelpFormatter',
           'MetavarTypeHelpFormatter', 'Namespace', 'Action', 'ONE_OR_MORE', 'OPTIONAL', 'PARSER', 'REMAINDER', 'SUPPRESS',
           'ZERO_OR_MORE']

SUPPRESS = '==SUPPRESS=='
OPTIONAL = '?'
ZERO_OR_MORE = '*'
ONE_OR_MORE = '+'
PARSER = 'A...'
REMAINDER = '...'
_UNRECOGNIZED_ARGS_ATTR = '_unrecognized_args'
_NEGATIVE_NUMBER = _re.compile(r'-\\.?\\d')
`;

export const ARGPARSE: ModuleSource = {
  name: 'argparse',
  doc: 'Command-line parsing library',
  python: HEAD + FORMATTERS + ACTIONS + CONTAINERS + PARSER,
};
