/*
 * The grammar of Python 3.14 in the order in which CPython tries it, for reading wrong programs (peg.ts).
 *
 * It says the same as the functions of the parser proper, alternative by alternative, with the rules of mistakes.ts at
 * the places where CPython looks for mistakes. Actions sketch expressions for the messages and raise what even the
 * first pass raises: literals without a value, and the like.
 */

import { numberValue } from '../tokens/mod.ts';
import { mistakes } from './mistakes.ts';
import {
  compileGrammar,
  Found,
  type Action,
  type Grammar,
  type Reading,
  type Rules,
  type Sketch,
  type Value,
} from './peg.ts';
import { furthest, known, range } from './places.ts';
import { literalValue, textValue } from './strings.ts';

let compiled: Grammar | null = null;

/** The grammar, compiled at the first wrong program. */
export function grammar(): Grammar {
  compiled ??= compileGrammar([...rules, ...mistakes], MEMO, LEFT_RECURSIVE);
  return compiled;
}

const MEMO = (
  'simple_stmt import_stmt block closed_pattern star_pattern type_param expression star_expression disjunction ' +
  'conjunction inversion factor await_primary strings tstring arguments star_target target_with_star_atom del_target ' +
  'invalid_named_expression'
).split(' ');

const LEFT_RECURSIVE =
  'dotted_name attr bitwise_or bitwise_xor bitwise_and shift_expr sum term primary t_primary'.split(' ');

// ---- actions

/** A sketch of the kind with all values as parts. */
function as(kind: string): Action {
  return (p, values) => p.sketch(kind, values);
}

/** A constant, by the name that messages use. */
function constant(text: string): Action {
  return (p) => p.sketch('Constant', [], text);
}

/** The value of one of the elements. */
function pick(index: number): Action {
  return (_p, values) => values[index];
}

/** A tuple of the first element and a list of `, element` pairs. */
const tuple: Action = (p, [first, rest]) => p.sketch('Tuple', [first, ...listOf(rest).map((pair) => listOf(pair)[1])]);

const binary: Action = (p, [left, , right]) => p.sketch('BinOp', [left, right]);
const unary: Action = (p, [, operand]) => p.sketch('UnaryOp', [operand]);
const attribute: Action = (p, [value]) => p.sketch('Attribute', [value]);
const subscript: Action = (p, [value]) => p.sketch('Subscript', [value]);
const starred: Action = (p, [, value]) => p.sketch('Starred', [value]);
const call: Action = (p, [func]) => p.sketch('Call', [func]);

export function listOf(value: Value): readonly Value[] {
  return Array.isArray(value) ? (value as readonly Value[]) : [];
}

/** A comparison: its first operator decides what `for` says about it. */
const comparison: Action = (p, [left, pairs]) => p.sketch('Compare', [left], String(listOf(pairs)[0]));

/** An operator and an operand; the value is the kind of the operator's token. */
const operator: Action = (p, [token]) => p.tokens.kinds[token as number];

const notEqual: Action = (p, [token]) => {
  const isFlufl = p.source.charCodeAt(p.tokens.starts[token as number]!) === 60;
  if (p.flufl && !isFlufl) throw new Found(furthest(p, "with Barry as BDFL, use '<>' instead of '!='"));
  return isFlufl === p.flufl ? token : null;
};

const number: Action = (p, [token]) => {
  const at = token as number;
  const value = numberValue(p.source.slice(p.tokens.starts[at], p.tokens.ends[at]));
  if (typeof value === 'object' && value.type === 'fault') {
    const fault = known(p, token, value.message);
    const line = fault.place!.line;
    throw new Found({ ...fault, place: { line, offset: 0, endLine: line, endOffset: 0 } });
  }
  const isComplex = typeof value === 'object' && value.type === 'complex';
  return p.sketch('Constant', [], isComplex ? 'imaginary' : 'real');
};

const real: Action = (p, [value]) => {
  if ((value as Sketch).text === 'real') return value;
  throw new Found(known(p, value, 'real number required in complex literal'));
};

const imaginary: Action = (p, [value]) => {
  if ((value as Sketch).text === 'imaginary') return value;
  throw new Found(known(p, value, 'imaginary number required in complex literal'));
};

function ignore(): void {}

const string: Action = (p, [token]) => {
  const at = token as number;
  const value = literalValue(p.source, p.tokens.starts[at]!, p.tokens.ends[at]!, ignore);
  if (typeof value !== 'object') return p.sketch('Constant', [], 'str');
  if (value.type === 'notASCII') throw new Found(known(p, token, value.message));
  if (value.type === 'fault') throw new Found(furthest(p, value.message));
  return p.sketch('Constant', [], value.type === 'bytes' ? 'bytes' : 'str');
};

/** The parts of an f- or t-string are decoded when the whole has been read. */
const literal: Action = (p, [start, middle]) => {
  const { starts } = p.tokens;
  const at = starts[start as number]!;
  const raw = p.source
    .slice(at, at + 2)
    .toLowerCase()
    .includes('r');
  if (!raw) for (const part of listOf(middle)) if (typeof part === 'number') checkText(p, part);
  return p.sketch(
    p.source[at]!.toLowerCase() === 't' || p.source[at + 1]!.toLowerCase() === 't' ? 'TemplateStr' : 'JoinedStr',
  );
};

const specText: Action = (p, [token]) => {
  checkText(p, token as number);
  return token;
};

/** Raises what is wrong with a MIDDLE token. */
function checkText(p: Reading, token: number): void {
  const value = textValue(p.source, p.tokens.starts[token]!, p.tokens.ends[token]!, ignore);
  if (typeof value === 'object' && value.type === 'fault') throw new Found(furthest(p, value.message));
}

const conversion: Action = (p, [mark, name]) => {
  const { ends, kinds } = p.tokens;
  const letter = p.prefixAround(mark as number);
  const conv = name as Sketch;
  if (ends[mark as number] !== conv.start) {
    const message = `${letter}-string: conversion type must come right after the exclamation mark`;
    throw new Found(range(p, mark, name, message));
  }
  const id = conv.text!;
  if (id !== 's' && id !== 'r' && id !== 'a') {
    const message = `${letter}-string: invalid conversion character '${id}': expected 's', 'r', or 'a'`;
    throw new Found(known(p, name, message));
  }
  return kinds[mark as number];
};

const strings: Action = (p, [list]) => {
  const parts = listOf(list) as readonly Sketch[];
  const bytes = parts.filter((part) => part.kind === 'Constant' && part.text === 'bytes').length;
  if (bytes > 0 && bytes < parts.length) throw new Found(furthest(p, 'cannot mix bytes and nonbytes literals'));
  if (parts.some((part) => part.kind === 'JoinedStr')) return p.sketch('JoinedStr');
  return parts.length === 1 ? parts[0] : p.sketch('Constant', [], parts[0]!.text);
};

const name: Action = (p, [token]) => {
  const at = token as number;
  return p.sketch('Name', [], p.tokens.normalized?.get(at) ?? p.source.slice(p.tokens.starts[at], p.tokens.ends[at]));
};

/** Arguments: the positional ones, then those with names; a keyword's text is its name, `**` without one. */
const args: Action = (p, [positional, rest]) => {
  const more = rest === null ? [] : (listOf(listOf(rest)[1]) as readonly Sketch[]);
  return argumentsOf(p, [...listOf(positional), ...more]);
};

const keywordArgs: Action = (p, [rest]) => argumentsOf(p, listOf(rest));

function argumentsOf(p: Reading, list: readonly Value[]): Value {
  const isKeyword = (each: Value): boolean => (each as Sketch).kind === 'keyword';
  const positional = list.filter((each) => !isKeyword(each));
  return p.sketch('arguments', [positional, list.filter(isKeyword)]);
}

const keyword: Action = (p, [arg]) => p.sketch('keyword', [], (arg as Sketch).text);
const unpackedKeyword: Action = (p) => p.sketch('keyword');
const joinedKwargs: Action = (_p, [first, , second]) => [...listOf(first), ...listOf(second)];

const comprehension: Action = (p, values) => {
  const [iter, ifs] = values.slice(-2);
  const conditions = listOf(ifs).map((each) => listOf(each)[1]);
  return p.sketch('comprehension', [conditions.at(-1) ?? iter]);
};

const importFrom: Action = (p, values) => {
  const [dots, module, , targets] = values.slice(1);
  const isFuture = listOf(dots).length === 0 && (module as Sketch).text === '__future__';
  if (isFuture && listOf(targets).some((each) => (each as Sketch).text === 'barry_as_FLUFL')) p.flufl = true;
  return p.sketch('ImportFrom');
};

const alias: Action = (p, [first]) => p.sketch('alias', [], (first as Sketch).text);
const bracketedAliases: Action = pick(1);

const dotted: Action = (p, [left, , right]) =>
  p.sketch('Name', [], `${(left as Sketch).text!}.${(right as Sketch).text!}`);

// ---- rules

const rules: Rules = [
  ['file', '[statements] ENDMARKER'],
  ['interactive', 'statement_newline'],
  ['eval', 'expressions NEWLINE* ENDMARKER'],

  ['statements', 'statement+'],
  ['statement', 'compound_stmt', 'simple_stmts'],
  ['statement_newline', 'compound_stmt NEWLINE', 'simple_stmts', 'NEWLINE', ['ENDMARKER', () => null]],
  ['simple_stmts', "simple_stmt !';' NEWLINE", "';'.simple_stmt+ [';'] NEWLINE"],
  [
    'simple_stmt',
    'assignment',
    '&"type" type_alias',
    'star_expressions',
    "&'return' return_stmt",
    "&('import' | 'from') import_stmt",
    "&'raise' raise_stmt",
    "&'pass' pass_stmt",
    "&'del' del_stmt",
    "&'yield' yield_stmt",
    "&'assert' assert_stmt",
    "&'break' break_stmt",
    "&'continue' continue_stmt",
    "&'global' global_stmt",
    "&'nonlocal' nonlocal_stmt",
  ],
  [
    'compound_stmt',
    "&('def' | '@' | 'async') function_def",
    "&'if' if_stmt",
    "&('class' | '@') class_def",
    "&('with' | 'async') with_stmt",
    "&('for' | 'async') for_stmt",
    "&'try' try_stmt",
    "&'while' while_stmt",
    'match_stmt',
  ],

  [
    'assignment',
    "name ':' expression ['=' annotated_rhs]",
    "('(' single_target ')' | single_subscript_attribute_target) ':' expression ['=' annotated_rhs]",
    "(star_targets '=')+ annotated_rhs !'='",
    'single_target augassign ~ annotated_rhs',
    'invalid_assignment',
  ],
  ['annotated_rhs', 'yield_expr', 'star_expressions'],
  [
    'augassign',
    ...['+=', '-=', '*=', '@=', '/=', '%=', '&=', '|=', '^=', '<<=', '>>=', '**=', '//='].map((text) => `'${text}'`),
  ],
  ['return_stmt', "'return' [star_expressions]"],
  ['raise_stmt', "'raise' expression ['from' expression]", "'raise'"],
  ['pass_stmt', ["'pass'", as('Pass')]],
  ['break_stmt', ["'break'", as('Break')]],
  ['continue_stmt', ["'continue'", as('Continue')]],
  ['global_stmt', "'global' ','.name+"],
  ['nonlocal_stmt', "'nonlocal' ','.name+"],
  ['del_stmt', "'del' del_targets &(';' | NEWLINE)", 'invalid_del_stmt'],
  ['yield_stmt', 'yield_expr'],
  ['assert_stmt', "'assert' expression [',' expression]"],
  ['import_stmt', 'invalid_import', 'import_name', 'import_from'],
  ['import_name', "'import' dotted_as_names"],
  [
    'import_from',
    ["'from' ('.' | '...')* dotted_name 'import' import_from_targets", importFrom],
    "'from' ('.' | '...')+ 'import' import_from_targets",
  ],
  [
    'import_from_targets',
    ["'(' import_from_as_names [','] ')'", bracketedAliases],
    ["import_from_as_names !','", pick(0)],
    ["'*'", () => []],
    'invalid_import_from_targets',
  ],
  ['import_from_as_names', "','.import_from_as_name+"],
  ['import_from_as_name', 'invalid_import_from_as_name', ["name ['as' name]", alias]],
  ['dotted_as_names', "','.dotted_as_name+"],
  ['dotted_as_name', 'invalid_dotted_as_name', "dotted_name ['as' name]"],
  ['dotted_name', ["dotted_name '.' name", dotted], 'name'],

  ['block', 'NEWLINE INDENT statements DEDENT', 'simple_stmts', 'invalid_block'],
  ['decorators', "('@' named_expression NEWLINE)+"],
  ['class_def', 'decorators class_def_raw', 'class_def_raw'],
  ['class_def_raw', 'invalid_class_def_raw', "'class' name [type_params] ['(' [arguments] ')'] ':' block"],
  ['function_def', 'decorators function_def_raw', 'function_def_raw'],
  [
    'function_def_raw',
    'invalid_def_raw',
    "'def' name [type_params] '(' [params] ')' ['->' expression] ':' block",
    "'async' 'def' name [type_params] '(' [params] ')' ['->' expression] ':' block",
  ],

  ['params', 'invalid_parameters', 'parameters'],
  [
    'parameters',
    'slash_no_default param_no_default* param_with_default* [star_etc]',
    'slash_with_default param_with_default* [star_etc]',
    'param_no_default+ param_with_default* [star_etc]',
    'param_with_default+ [star_etc]',
    'star_etc',
  ],
  ['slash_no_default', "param_no_default+ '/' ','", "param_no_default+ '/' &')'"],
  [
    'slash_with_default',
    "param_no_default* param_with_default+ '/' ','",
    "param_no_default* param_with_default+ '/' &')'",
  ],
  [
    'star_etc',
    'invalid_star_etc',
    "'*' param_no_default param_maybe_default* [kwds]",
    "'*' param_no_default_star_annotation param_maybe_default* [kwds]",
    "'*' ',' param_maybe_default+ [kwds]",
    'kwds',
  ],
  ['kwds', 'invalid_kwds', "'**' param_no_default"],
  ['param_no_default', ["param ','", pick(0)], ["param &')'", pick(0)]],
  ['param_no_default_star_annotation', "param_star_annotation ','", "param_star_annotation &')'"],
  ['param_with_default', "param default ','", "param default &')'"],
  ['param_maybe_default', "param default? ','", "param default? &')'"],
  ['param', ['name annotation?', as('arg')]],
  ['param_star_annotation', 'name star_annotation'],
  ['annotation', "':' expression"],
  ['star_annotation', "':' star_expression"],
  ['default', "'=' expression", 'invalid_default'],

  [
    'if_stmt',
    'invalid_if_stmt',
    "'if' named_expression ':' block elif_stmt",
    "'if' named_expression ':' block [else_block]",
  ],
  [
    'elif_stmt',
    'invalid_elif_stmt',
    "'elif' named_expression ':' block elif_stmt",
    "'elif' named_expression ':' block [else_block]",
  ],
  ['else_block', 'invalid_else_stmt', "'else' &&':' block"],
  ['while_stmt', 'invalid_while_stmt', "'while' named_expression ':' block [else_block]"],
  [
    'for_stmt',
    'invalid_for_stmt',
    "'for' star_targets 'in' ~ star_expressions ':' block [else_block]",
    "'async' 'for' star_targets 'in' ~ star_expressions ':' block [else_block]",
    'invalid_for_target',
  ],
  [
    'with_stmt',
    'invalid_with_stmt_indent',
    "'with' '(' ','.with_item+ ','? ')' ':' block",
    "'with' ','.with_item+ ':' block",
    "'async' 'with' '(' ','.with_item+ ','? ')' ':' block",
    "'async' 'with' ','.with_item+ ':' block",
    'invalid_with_stmt',
  ],
  ['with_item', "expression 'as' star_target &(',' | ')' | ':')", 'invalid_with_item', 'expression'],
  [
    'try_stmt',
    'invalid_try_stmt',
    "'try' &&':' block finally_block",
    "'try' &&':' block except_block+ [else_block] [finally_block]",
    "'try' &&':' block except_star_block+ [else_block] [finally_block]",
  ],
  [
    'except_block',
    'invalid_except_stmt_indent',
    "'except' expression ':' block",
    "'except' expression 'as' name ':' block",
    "'except' expressions ':' block",
    "'except' ':' block",
    'invalid_except_stmt',
  ],
  [
    'except_star_block',
    'invalid_except_star_stmt_indent',
    "'except' '*' expression ':' block",
    "'except' '*' expression 'as' name ':' block",
    "'except' '*' expressions ':' block",
    'invalid_except_star_stmt',
  ],
  ['finally_block', 'invalid_finally_stmt', "'finally' &&':' block"],

  ['match_stmt', '"match" subject_expr \':\' NEWLINE INDENT case_block+ DEDENT', 'invalid_match_stmt'],
  ['subject_expr', "star_named_expression ',' star_named_expressions?", 'named_expression'],
  ['case_block', 'invalid_case_block', '"case" patterns guard? \':\' block'],
  ['guard', "'if' named_expression"],
  ['patterns', 'open_sequence_pattern', 'pattern'],
  ['pattern', 'as_pattern', 'or_pattern'],
  ['as_pattern', "or_pattern 'as' pattern_capture_target", 'invalid_as_pattern'],
  ['or_pattern', ["'|'.closed_pattern+", as('pattern')]],
  [
    'closed_pattern',
    'literal_pattern',
    'capture_pattern',
    'wildcard_pattern',
    'value_pattern',
    'group_pattern',
    'sequence_pattern',
    'mapping_pattern',
    'class_pattern',
  ],
  ['literal_pattern', "signed_number !('+' | '-')", 'complex_number', 'strings', "'None'", "'True'", "'False'"],
  [
    'literal_expr',
    "signed_number !('+' | '-')",
    'complex_number',
    '&(STRING | FSTRING_START | TSTRING_START) strings',
    "'None'",
    "'True'",
    "'False'",
  ],
  ['complex_number', "signed_real_number '+' imaginary_number", "signed_real_number '-' imaginary_number"],
  ['signed_number', 'number', "'-' number"],
  ['signed_real_number', 'real_number', "'-' real_number"],
  ['real_number', ['number', real]],
  ['imaginary_number', ['number', imaginary]],
  ['capture_pattern', 'pattern_capture_target'],
  ['pattern_capture_target', "!\"_\" name !('.' | '(' | '=')"],
  ['wildcard_pattern', '"_"'],
  ['value_pattern', "attr !('.' | '(' | '=')"],
  ['attr', "name_or_attr '.' name"],
  ['name_or_attr', 'attr', 'name'],
  ['group_pattern', "'(' pattern ')'"],
  ['sequence_pattern', "'[' maybe_sequence_pattern? ']'", "'(' open_sequence_pattern? ')'"],
  ['open_sequence_pattern', "maybe_star_pattern ',' maybe_sequence_pattern?"],
  ['maybe_sequence_pattern', "','.maybe_star_pattern+ ','?"],
  ['maybe_star_pattern', 'star_pattern', 'pattern'],
  ['star_pattern', "'*' pattern_capture_target", "'*' wildcard_pattern"],
  [
    'mapping_pattern',
    "'{' '}'",
    "'{' double_star_pattern ','? '}'",
    "'{' items_pattern ',' double_star_pattern ','? '}'",
    "'{' items_pattern ','? '}'",
  ],
  ['items_pattern', "','.key_value_pattern+"],
  ['key_value_pattern', "(literal_expr | attr) ':' pattern"],
  ['double_star_pattern', "'**' pattern_capture_target"],
  [
    'class_pattern',
    "name_or_attr '(' ')'",
    "name_or_attr '(' positional_patterns ','? ')'",
    "name_or_attr '(' keyword_patterns ','? ')'",
    "name_or_attr '(' positional_patterns ',' keyword_patterns ','? ')'",
    'invalid_class_pattern',
  ],
  ['positional_patterns', "','.positional_pattern+"],
  ['positional_pattern', ['pattern', as('pattern')]],
  ['keyword_patterns', "','.keyword_pattern+"],
  ['keyword_pattern', "name '=' pattern"],

  ['type_alias', '"type" name [type_params] \'=\' expression'],
  ['type_params', 'invalid_type_params', "'[' type_param_seq ']'"],
  ['type_param_seq', "','.type_param+ [',']"],
  [
    'type_param',
    'name [type_param_bound] [type_param_default]',
    'invalid_type_param',
    "'*' name [type_param_starred_default]",
    "'**' name [type_param_default]",
  ],
  ['type_param_bound', "':' expression"],
  ['type_param_default', "'=' expression"],
  ['type_param_starred_default', "'=' star_expression"],

  ['expressions', ["expression (',' expression)+ [',']", tuple], ["expression ','", tuple], 'expression'],
  [
    'expression',
    'invalid_expression',
    'invalid_legacy_expression',
    ["disjunction 'if' disjunction 'else' expression", as('IfExp')],
    'disjunction',
    'lambdef',
  ],
  ['yield_expr', ["'yield' 'from' expression", as('YieldFrom')], ["'yield' [star_expressions]", as('Yield')]],
  [
    'star_expressions',
    ["star_expression (',' star_expression)+ [',']", tuple],
    ["star_expression ','", tuple],
    'star_expression',
  ],
  ['star_expression', ["'*' bitwise_or", starred], 'expression'],
  ['star_named_expressions', ["','.star_named_expression+ [',']", pick(0)]],
  ['star_named_expression', ["'*' bitwise_or", starred], 'named_expression'],
  ['assignment_expression', ["name ':=' ~ expression", as('NamedExpr')]],
  ['named_expression', 'assignment_expression', 'invalid_named_expression', ["expression !':='", pick(0)]],
  ['disjunction', ["conjunction ('or' conjunction)+", as('BoolOp')], 'conjunction'],
  ['conjunction', ["inversion ('and' inversion)+", as('BoolOp')], 'inversion'],
  ['inversion', ["'not' inversion", unary], 'comparison'],
  ['comparison', ['bitwise_or compare_op_bitwise_or_pair+', comparison], 'bitwise_or'],
  [
    'compare_op_bitwise_or_pair',
    ["'==' bitwise_or", operator],
    ['noteq bitwise_or', operator],
    ["'<=' bitwise_or", operator],
    ["'<' bitwise_or", operator],
    ["'>=' bitwise_or", operator],
    ["'>' bitwise_or", operator],
    ["'not' 'in' bitwise_or", operator],
    ["'in' bitwise_or", operator],
    ["'is' 'not' bitwise_or", operator],
    ["'is' bitwise_or", operator],
  ],
  ['noteq', ["'!='", notEqual]],
  ['bitwise_or', ["bitwise_or '|' bitwise_xor", binary], 'bitwise_xor'],
  ['bitwise_xor', ["bitwise_xor '^' bitwise_and", binary], 'bitwise_and'],
  ['bitwise_and', ["bitwise_and '&' shift_expr", binary], 'shift_expr'],
  ['shift_expr', ["shift_expr '<<' sum", binary], ["shift_expr '>>' sum", binary], 'invalid_arithmetic', 'sum'],
  ['sum', ["sum '+' term", binary], ["sum '-' term", binary], 'term'],
  [
    'term',
    ["term '*' factor", binary],
    ["term '/' factor", binary],
    ["term '//' factor", binary],
    ["term '%' factor", binary],
    ["term '@' factor", binary],
    'invalid_factor',
    'factor',
  ],
  ['factor', ["'+' factor", unary], ["'-' factor", unary], ["'~' factor", unary], 'power'],
  ['power', ["await_primary '**' factor", binary], 'await_primary'],
  ['await_primary', ["'await' primary", as('Await')], 'primary'],
  [
    'primary',
    ["primary '.' name", attribute],
    ['primary genexp', call],
    ["primary '(' [arguments] ')'", call],
    ["primary '[' slices ']'", subscript],
    'atom',
  ],
  ['slices', ["slice !','", pick(0)], ["','.(slice | starred_expression)+ [',']", as('Tuple')]],
  ['slice', ["[expression] ':' [expression] [':' [expression]]", as('Slice')], 'named_expression'],
  [
    'atom',
    'name',
    ["'True'", constant('True')],
    ["'False'", constant('False')],
    ["'None'", constant('None')],
    ['&(STRING | FSTRING_START | TSTRING_START) strings', pick(1)],
    'number',
    ["&'(' (tuple | group | genexp)", pick(1)],
    ["&'[' (list | listcomp)", pick(1)],
    ["&'{' (dict | set | dictcomp | setcomp)", pick(1)],
    ["'...'", constant('ellipsis')],
  ],
  ['name', ['NAME', name]],
  ['number', ['NUMBER', number]],
  ['group', ["'(' (yield_expr | named_expression) ')'", pick(1)], 'invalid_group'],

  ['lambdef', ["'lambda' [lambda_params] ':' expression", as('Lambda')]],
  ['lambda_params', 'invalid_lambda_parameters', 'lambda_parameters'],
  [
    'lambda_parameters',
    'lambda_slash_no_default lambda_param_no_default* lambda_param_with_default* [lambda_star_etc]',
    'lambda_slash_with_default lambda_param_with_default* [lambda_star_etc]',
    'lambda_param_no_default+ lambda_param_with_default* [lambda_star_etc]',
    'lambda_param_with_default+ [lambda_star_etc]',
    'lambda_star_etc',
  ],
  ['lambda_slash_no_default', "lambda_param_no_default+ '/' ','", "lambda_param_no_default+ '/' &':'"],
  [
    'lambda_slash_with_default',
    "lambda_param_no_default* lambda_param_with_default+ '/' ','",
    "lambda_param_no_default* lambda_param_with_default+ '/' &':'",
  ],
  [
    'lambda_star_etc',
    'invalid_lambda_star_etc',
    "'*' lambda_param_no_default lambda_param_maybe_default* [lambda_kwds]",
    "'*' ',' lambda_param_maybe_default+ [lambda_kwds]",
    'lambda_kwds',
  ],
  ['lambda_kwds', 'invalid_lambda_kwds', "'**' lambda_param_no_default"],
  ['lambda_param_no_default', ["lambda_param ','", pick(0)], ["lambda_param &':'", pick(0)]],
  ['lambda_param_with_default', "lambda_param default ','", "lambda_param default &':'"],
  ['lambda_param_maybe_default', "lambda_param default? ','", "lambda_param default? &':'"],
  ['lambda_param', ['name', as('arg')]],

  ['fstring_middle', 'fstring_replacement_field', 'FSTRING_MIDDLE'],
  [
    'fstring_replacement_field',
    ["'{' annotated_rhs '='? [fstring_conversion] [fstring_full_format_spec] '}'", as('FormattedValue')],
    'invalid_fstring_replacement_field',
  ],
  ['fstring_conversion', ["'!' name", conversion]],
  ['fstring_full_format_spec', "':' fstring_format_spec*"],
  ['fstring_format_spec', ['FSTRING_MIDDLE', specText], 'fstring_replacement_field'],
  ['fstring', ['FSTRING_START fstring_middle* FSTRING_END', literal]],
  [
    'tstring_format_spec_replacement_field',
    ["'{' annotated_rhs '='? [fstring_conversion] [tstring_full_format_spec] '}'", as('FormattedValue')],
    'invalid_tstring_replacement_field',
  ],
  ['tstring_format_spec', ['TSTRING_MIDDLE', specText], 'tstring_format_spec_replacement_field'],
  ['tstring_full_format_spec', "':' tstring_format_spec*"],
  [
    'tstring_replacement_field',
    ["'{' annotated_rhs '='? [fstring_conversion] [tstring_full_format_spec] '}'", as('Interpolation')],
    'invalid_tstring_replacement_field',
  ],
  ['tstring_middle', 'tstring_replacement_field', 'TSTRING_MIDDLE'],
  ['tstring', ['TSTRING_START tstring_middle* TSTRING_END', literal]],
  ['string', ['STRING', string]],
  ['strings', 'invalid_string_tstring_concat', ['(fstring | string)+', strings], ['tstring+', as('TemplateStr')]],

  ['list', ["'[' [star_named_expressions] ']'", (p, [, list]) => p.sketch('List', listOf(list))]],
  [
    'tuple',
    [
      "'(' [star_named_expression ',' [star_named_expressions]] ')'",
      (p, [, inner]) => {
        const [first, , rest] = listOf(inner);
        return p.sketch('Tuple', inner === null ? [] : [first, ...listOf(rest)]);
      },
    ],
  ],
  ['set', ["'{' star_named_expressions '}'", as('Set')]],
  ['dict', ["'{' [double_starred_kvpairs] '}'", as('Dict')], "'{' invalid_double_starred_kvpairs '}'"],
  ['double_starred_kvpairs', "','.double_starred_kvpair+ [',']"],
  ['double_starred_kvpair', "'**' bitwise_or", 'kvpair'],
  ['kvpair', "expression ':' expression"],

  ['for_if_clauses', 'for_if_clause+'],
  [
    'for_if_clause',
    ["'async' 'for' star_targets 'in' ~ disjunction ('if' disjunction)*", comprehension],
    ["'for' star_targets 'in' ~ disjunction ('if' disjunction)*", comprehension],
    'invalid_for_if_clause',
    'invalid_for_target',
  ],
  ['listcomp', ["'[' named_expression for_if_clauses ']'", as('ListComp')], 'invalid_comprehension'],
  ['setcomp', ["'{' named_expression for_if_clauses '}'", as('SetComp')], 'invalid_comprehension'],
  [
    'genexp',
    ["'(' (assignment_expression | expression !':=') for_if_clauses ')'", as('GeneratorExp')],
    'invalid_comprehension',
  ],
  ['dictcomp', ["'{' kvpair for_if_clauses '}'", as('DictComp')], 'invalid_dict_comprehension'],

  ['arguments', ["args [','] &')'", pick(0)], 'invalid_arguments'],
  ['args', ["','.positional_arg+ [',' kwargs]", args], ['kwargs', keywordArgs]],
  ['positional_arg', 'starred_expression', ["(assignment_expression | plain_expression) !'='", pick(0)]],
  ['plain_expression', ["expression !':='", pick(0)]],
  [
    'kwargs',
    ["','.kwarg_or_starred+ ',' ','.kwarg_or_double_starred+", joinedKwargs],
    "','.kwarg_or_starred+",
    "','.kwarg_or_double_starred+",
  ],
  [
    'starred_expression',
    'invalid_starred_expression_unpacking',
    ["'*' expression", starred],
    'invalid_starred_expression',
  ],
  ['kwarg_or_starred', 'invalid_kwarg', ["name '=' expression", keyword], 'starred_expression'],
  ['kwarg_or_double_starred', 'invalid_kwarg', ["name '=' expression", keyword], ["'**' expression", unpackedKeyword]],

  ['star_targets', ["star_target !','", pick(0)], "star_target (',' star_target)* [',']"],
  ['star_targets_list_seq', "','.star_target+ [',']"],
  ['star_targets_tuple_seq', "star_target (',' star_target)+ [',']", "star_target ','"],
  ['star_target', "'*' (!'*' star_target)", 'target_with_star_atom'],
  ['target_with_star_atom', "t_primary '.' name !t_lookahead", "t_primary '[' slices ']' !t_lookahead", 'star_atom'],
  [
    'star_atom',
    'name',
    "'(' target_with_star_atom ')'",
    "'(' [star_targets_tuple_seq] ')'",
    "'[' [star_targets_list_seq] ']'",
  ],
  ['single_target', 'single_subscript_attribute_target', 'name', "'(' single_target ')'"],
  ['single_subscript_attribute_target', "t_primary '.' name !t_lookahead", "t_primary '[' slices ']' !t_lookahead"],
  [
    't_primary',
    "t_primary '.' name &t_lookahead",
    "t_primary '[' slices ']' &t_lookahead",
    't_primary genexp &t_lookahead',
    "t_primary '(' [arguments] ')' &t_lookahead",
    'atom &t_lookahead',
  ],
  ['t_lookahead', "'('", "'['", "'.'"],
  ['del_targets', "','.del_target+ [',']"],
  ['del_target', "t_primary '.' name !t_lookahead", "t_primary '[' slices ']' !t_lookahead", 'del_t_atom'],
  ['del_t_atom', 'name', "'(' del_target ')'", "'(' [del_targets] ')'", "'[' [del_targets] ']'"],
];
