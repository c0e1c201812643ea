/*
 * The ways in which programs are wrong, with what CPython 3.14 says of each.
 *
 * These rules stand among those of grammar.ts and take part in the second pass only. An action that returns null
 * declines: the mistake is another one.
 */

import { IN } from '../tokens/mod.ts';
import { type Action, type Rules, type Sketch, type Value } from './notation.ts';
import { Found } from './peg.ts';
import { behind, furthest, known, lineOf, range, startingFrom } from './places.ts';

// ---- actions

/** The message at the last token that was looked at. */
function here(message: string): Action {
  return (p) => raise(furthest(p, message));
}

/** The message at the next token. */
function next(message: string): Action {
  return (p) => {
    p.look(p.at);
    return raise(furthest(p, message, 'SyntaxError', p.at));
  };
}

/** The message at one of the elements; `%s` is what it is. */
function at(index: number, message: string): Action {
  return (p, values) =>
    raise(
      known(
        p,
        values[index],
        message.replace('%s', () => nameOf(values[index])),
      ),
    );
}

/** The message from one element to another; `%s` is what the first one is. */
function between(from: number, to: number, message: string): Action {
  return (p, values) => {
    const text = message.replace('%s', () => nameOf(values[from]));
    return raise(range(p, values[from], values[to], text));
  };
}

/** The message from an element to where the reader stands. */
function from(index: number, message: string): Action {
  return (p, values) => raise(startingFrom(p, values[index], message));
}

/** A block is missing after what begins at an element. */
function noBlock(index: number, what: string): Action {
  return (p, values) => {
    const message = `expected an indented block after ${what} on line ${lineOf(p, values[index])}`;
    return raise(furthest(p, message, 'IndentationError'));
  };
}

type Targets = 'star' | 'del' | 'for';

/** An element cannot be a target. */
function target(index: number, targets: Targets): Action {
  return (p, values) => {
    const invalid = invalidTarget(values[index] as Sketch, targets);
    if (invalid === null) return null;
    const verb = targets === 'del' ? 'delete' : 'assign to';
    return raise(known(p, invalid, `cannot ${verb} ${nameOf(invalid)}`));
  };
}

function raise(fault: Found['fault']): never {
  throw new Found(fault);
}

/** The first part of an expression that cannot be a target; null if all may be. */
function invalidTarget(expression: Sketch, targets: Targets): Sketch | null {
  const todo: Sketch[] = [expression];
  for (let each = todo.pop(); each !== undefined; each = todo.pop()) {
    switch (each.kind) {
      case 'List':
      case 'Tuple':
        for (const part of each.parts!.toReversed()) todo.push(part as Sketch);
        break;
      case 'Starred':
        if (targets === 'del') return each;
        todo.push(each.parts![0] as Sketch);
        break;
      case 'Compare':
        // `a in b` of `for a in b` is read as a comparison.
        if (targets !== 'for') return each;
        if (each.text === String(IN)) todo.push(each.parts![0] as Sketch);
        break;
      case 'Name':
      case 'Subscript':
      case 'Attribute':
        break;
      default:
        return each;
    }
  }
  return null;
}

const NAMES = new Map([
  ['Attribute', 'attribute'],
  ['Subscript', 'subscript'],
  ['Starred', 'starred'],
  ['Name', 'name'],
  ['List', 'list'],
  ['Tuple', 'tuple'],
  ['Lambda', 'lambda'],
  ['Call', 'function call'],
  ['BoolOp', 'expression'],
  ['BinOp', 'expression'],
  ['UnaryOp', 'expression'],
  ['GeneratorExp', 'generator expression'],
  ['Yield', 'yield expression'],
  ['YieldFrom', 'yield expression'],
  ['Await', 'await expression'],
  ['ListComp', 'list comprehension'],
  ['SetComp', 'set comprehension'],
  ['DictComp', 'dict comprehension'],
  ['Dict', 'dict literal'],
  ['Set', 'set display'],
  ['JoinedStr', 'f-string expression'],
  ['TemplateStr', 't-string expression'],
  ['Compare', 'comparison'],
  ['IfExp', 'conditional expression'],
  ['NamedExpr', 'named expression'],
]);

/** What CPython calls an expression. */
function nameOf(value: Value): string {
  const { kind, text } = value as Sketch;
  if (kind !== 'Constant') return NAMES.get(kind) ?? kind;
  return text === 'True' || text === 'False' || text === 'None' || text === 'ellipsis' ? text : 'literal';
}

function isLegacy(value: Value): boolean {
  const { kind, text } = value as Sketch;
  return kind === 'Name' && (text === 'print' || text === 'exec');
}

const missingComma: Action = (p, [, a, b]) => {
  if (isLegacy(a) || p.bracketsBefore(p.at) === 0) return null;
  return raise(range(p, a, b, 'invalid syntax. Perhaps you forgot a comma?'));
};

const legacyStatement: Action = (p, [a, , b]) => {
  if (!isLegacy(a)) return null;
  const { text } = a as Sketch;
  return raise(range(p, a, b, `Missing parentheses in call to '${text}'. Did you mean ${text}(...)?`));
};

/** The end of the last clause of a comprehension. */
function lastItem(clauses: Value): Value {
  const last = (clauses as readonly Sketch[]).at(-1)!;
  return last.parts![0];
}

const UNBRACKETED = 'Generator expression must be parenthesized';

/** `f(a, b for c in d)`; alone in its call the generator expression needs no brackets of its own. */
const generatorArgument: Action = (p, [args, clauses]) => {
  const positional = (args as Sketch).parts![0] as readonly Value[];
  if (positional.length <= 1) return null;
  return raise(range(p, positional.at(-1), lastItem(clauses), UNBRACKETED));
};

const misplacedArgument: Action = (p, [args]) => {
  const keywords = (args as Sketch).parts![1] as readonly Sketch[];
  const after = keywords.some((each) => each.text === '') ? ' unpacking' : '';
  return raise(furthest(p, `positional argument follows keyword argument${after}`));
};

const startOfTuple = (value: Value): boolean => (value as Sketch).kind === 'Tuple';

/** A bound or constraints after a name that takes none. */
function unbounded(what: string): Action {
  return (p, [, , colon, bound]) => {
    const kind = startOfTuple(bound) ? 'constraints' : 'bound';
    return raise(startingFrom(p, colon, `cannot use ${kind} with ${what}`));
  };
}

/** The end of the key is where the colon is missed. */
const missingColon: Action = (p, [key]) => raise(behind(p, key, "':' expected after dictionary key"));

const missingElse = "expected 'else' after 'if' expression";
const MEANT_EQUAL = "invalid syntax. Maybe you meant '==' or ':=' instead of '='?";
const FORGOT_BRACKETS = 'did you forget parentheses around the comprehension target?';
const STARRED_VALUE = 'cannot use a starred expression in a dictionary value';
const NO_VALUE = "expression expected after dictionary key and ':'";
const AFTER_KEYWORDS = 'arguments cannot follow var-keyword argument';
const BOTH_EXCEPTS = "cannot have both 'except' and 'except*' on the same 'try'";
const MANY_TYPES = "multiple exception types must be parenthesized when using 'as'";
const UNBRACKETED_NOT = "'not' after an operator must be parenthesized";
const MIXED_STRINGS = 'cannot mix t-string literals with string or bytes literals';
const colonExpected = here("expected ':'");

/** Rules for parameters, of functions (`close` is ')') and of lambdas (':'). */
function parameterRules(prefix: string, close: string, brackets: string, what: string): Rules {
  const p = (rule: string): string => `${prefix}${rule}`;
  const anySlash = `(${p('slash_no_default')} | ${p('slash_with_default')})`;
  const maybe = p('param_maybe_default');
  const plain = p('param_no_default');
  const bare: Action =
    prefix === '' ? at(0, 'named arguments must follow bare *') : here('named arguments must follow bare *');
  return [
    [
      `invalid_${p('parameters')}`,
      ["'/' ','", at(0, 'at least one argument must precede /')],
      [`${anySlash} ${maybe}* '/'`, at(2, '/ may appear only once')],
      [
        `${p('slash_no_default')}? ${plain}* invalid_${p('parameters_helper')} ${plain}`,
        at(3, 'parameter without a default follows parameter with a default'),
      ],
      [`${plain}* '(' ${brackets} ','? ')'`, between(1, 4, `${what} parameters cannot be parenthesized`)],
      [`${anySlash}? ${maybe}* '*' (',' | ${plain}) ${maybe}* '/'`, at(5, '/ must be ahead of *')],
      [`${maybe}+ '/' '*'`, at(2, 'expected comma between / and *')],
    ],
    [`invalid_${p('parameters_helper')}`, p('slash_with_default'), `${p('param_with_default')}+`],
    [
      `invalid_${p('star_etc')}`,
      [`'*' ('${close}' | ',' ('${close}' | '**'))`, bare],
      [`'*' ${p('param')} '='`, at(2, 'var-positional argument cannot have default value')],
      [`'*' (${plain} | ',') ${maybe}* '*' (${plain} | ',')`, at(3, '* argument may appear only once')],
    ],
    [
      `invalid_${p('kwds')}`,
      [`'**' ${p('param')} '='`, at(2, 'var-keyword argument cannot have default value')],
      [`'**' ${p('param')} ',' ${p('param')}`, at(3, AFTER_KEYWORDS)],
      [`'**' ${p('param')} ',' ('*' | '**' | '/')`, at(3, AFTER_KEYWORDS)],
    ],
  ];
}

/** Rules for the replacement fields of f-strings and t-strings. */
function fieldRules(letter: 'f' | 't'): Rules {
  const required = (text: string): readonly [string, Action] => [
    `'{' '${text}'`,
    at(1, `${letter}-string: valid expression required before '${text}'`),
  ];
  const expecting = (what: string): Action => next(`${letter}-string: expecting ${what}`);
  return [
    [
      `invalid_${letter}string_replacement_field`,
      required('='),
      required('!'),
      required(':'),
      required('}'),
      ["'{' !annotated_rhs", expecting("a valid expression after '{'")],
      ["'{' annotated_rhs !('=' | '!' | ':' | '}')", expecting("'=', or '!', or ':', or '}'")],
      ["'{' annotated_rhs '=' !('!' | ':' | '}')", expecting("'!', or ':', or '}'")],
      `'{' annotated_rhs '='? invalid_${letter}string_conversion_character`,
      ["'{' annotated_rhs '='? ['!' name] !(':' | '}')", expecting("':' or '}'")],
      ["'{' annotated_rhs '='? ['!' name] ':' fstring_format_spec* !'}'", expecting("'}', or format specs")],
      ["'{' annotated_rhs '='? ['!' name] !'}'", expecting("'}'")],
    ],
    [
      `invalid_${letter}string_conversion_character`,
      ["'!' &(':' | '}')", next(`${letter}-string: missing conversion character`)],
      ["'!' !name", next(`${letter}-string: invalid conversion character`)],
    ],
  ];
}

// ---- rules

export const mistakes: Rules = [
  [
    'invalid_arguments',
    [
      "((','.positional_arg+ ',' kwargs) | kwargs) ',' ','.(starred_expression !'=')+",
      from(1, 'iterable argument unpacking follows keyword argument unpacking'),
    ],
    [
      "expression for_if_clauses ',' [args | expression for_if_clauses]",
      (p, [a, b]) => raise(range(p, a, lastItem(b), UNBRACKETED)),
    ],
    ["name '=' expression for_if_clauses", between(0, 1, MEANT_EQUAL)],
    ["[(args ',')] name '=' &(',' | ')')", between(1, 2, 'expected argument value expression')],
    ['args for_if_clauses', generatorArgument],
    ["args ',' expression for_if_clauses", (p, [, , a, b]) => raise(range(p, a, lastItem(b), UNBRACKETED))],
    ["args ',' args", misplacedArgument],
  ],
  [
    'invalid_kwarg',
    [
      "('True' | 'False' | 'None') '='",
      (p, [a, b]) => raise(range(p, a, b, `cannot assign to ${p.textOf(a as number)}`)),
    ],
    ["name '=' expression for_if_clauses", between(0, 1, MEANT_EQUAL)],
    ["!(name '=') expression '='", between(1, 2, 'expression cannot contain assignment, perhaps you meant "=="?')],
    ["'**' expression '=' expression", between(0, 3, 'cannot assign to keyword argument unpacking')],
  ],
  [
    'expression_without_invalid',
    ["disjunction 'if' disjunction 'else' expression", (p, values) => p.sketch('IfExp', values)],
    'disjunction',
    'lambdef',
  ],
  ['invalid_legacy_expression', ["name !'(' star_expressions", legacyStatement]],
  [
    'invalid_type_param',
    ["'*' name ':' expression", unbounded('TypeVarTuple')],
    ["'**' name ':' expression", unbounded('ParamSpec')],
  ],
  [
    'invalid_expression',
    [
      'STRING (!STRING expression_without_invalid)+ STRING',
      (p, [, list]) => {
        const items = (list as readonly (readonly Value[])[]).map((each) => each[1]);
        const message = 'invalid syntax. Is this intended to be part of the string?';
        return raise(range(p, items[0], items.at(-1), message));
      },
    ],
    ['!(name STRING | SOFT_KEYWORD) disjunction expression_without_invalid', missingComma],
    ["disjunction 'if' disjunction !('else' | ':')", between(0, 2, missingElse)],
    [
      "disjunction 'if' disjunction 'else' !expression",
      next("expected expression after 'else', but statement is given"),
    ],
    [
      "(pass_stmt | break_stmt | continue_stmt) 'if' disjunction 'else' simple_stmt",
      at(0, "expected expression before 'if', but statement is given"),
    ],
    [
      "'lambda' [lambda_params] ':' &FSTRING_MIDDLE",
      between(0, 2, 'f-string: lambda expressions are not allowed without parentheses'),
    ],
    [
      "'lambda' [lambda_params] ':' &TSTRING_MIDDLE",
      between(0, 2, 't-string: lambda expressions are not allowed without parentheses'),
    ],
  ],
  [
    'invalid_named_expression',
    ["expression ':=' expression", at(0, 'cannot use assignment expressions with %s')],
    ["name '=' bitwise_or !('=' | ':=')", between(0, 2, MEANT_EQUAL)],
    [
      "!(list | tuple | genexp | 'True' | 'None' | 'False') bitwise_or '=' bitwise_or !('=' | ':=')",
      at(1, "cannot assign to %s here. Maybe you meant '==' instead of '='?"),
    ],
  ],
  [
    'invalid_assignment',
    ["invalid_ann_assign_target ':' expression", at(0, 'only single target (not %s) can be annotated')],
    [
      "star_named_expression ',' star_named_expressions* ':' expression",
      at(0, 'only single target (not tuple) can be annotated'),
    ],
    ["expression ':' expression", at(0, 'illegal target for annotation')],
    ["(star_targets '=')* star_expressions '='", target(1, 'star')],
    ["(star_targets '=')* yield_expr '='", at(1, 'assignment to yield expression not possible')],
    ['star_expressions augassign annotated_rhs', at(0, "'%s' is an illegal expression for augmented assignment")],
  ],
  ['invalid_ann_assign_target', 'list', 'tuple', ["'(' invalid_ann_assign_target ')'", (_p, [, inner]) => inner]],
  ['invalid_del_stmt', ["'del' star_expressions", target(1, 'del')]],
  ['invalid_block', ['NEWLINE !INDENT', (p) => raise(furthest(p, 'expected an indented block', 'IndentationError'))]],
  [
    'invalid_comprehension',
    [
      "('[' | '(' | '{') starred_expression for_if_clauses",
      at(1, 'iterable unpacking cannot be used in comprehension'),
    ],
    [
      "('[' | '{') star_named_expression ',' star_named_expressions for_if_clauses",
      (p, [, a, , rest]) => raise(range(p, a, (rest as readonly Value[]).at(-1), FORGOT_BRACKETS)),
    ],
    ["('[' | '{') star_named_expression ',' for_if_clauses", between(1, 2, FORGOT_BRACKETS)],
  ],
  [
    'invalid_dict_comprehension',
    ["'{' '**' bitwise_or for_if_clauses '}'", at(1, 'dict unpacking cannot be used in dict comprehension')],
  ],
  ...parameterRules('', ')', 'param_no_default+', 'Function'),
  ...parameterRules('lambda_', ':', "','.lambda_param+", 'Lambda expression'),
  ['invalid_default', ["'=' &(')' | ',')", at(0, 'expected default value expression')]],
  ['invalid_with_item', ["expression 'as' expression &(',' | ')' | ':')", target(2, 'star')]],
  [
    'invalid_for_if_clause',
    ["'async'? 'for' (bitwise_or (',' bitwise_or)* [',']) !'in'", here("'in' expected after for-loop variables")],
  ],
  ['invalid_for_target', ["'async'? 'for' star_expressions", target(2, 'for')]],
  [
    'invalid_group',
    ["'(' starred_expression ')'", at(1, 'cannot use starred expression here')],
    ["'(' '**' expression ')'", at(1, 'cannot use double starred expression here')],
  ],
  [
    'invalid_import',
    ["'import' ','.dotted_name+ 'from' dotted_name", from(0, "Did you mean to use 'from ... import ...' instead?")],
    ["'import' NEWLINE", from(1, "Expected one or more names after 'import'")],
  ],
  [
    'invalid_dotted_as_name',
    ["dotted_name 'as' !(name (',' | ')' | ';' | NEWLINE)) expression", at(3, 'cannot use %s as import target')],
  ],
  [
    'invalid_import_from_as_name',
    ["name 'as' !(name (',' | ')' | ';' | NEWLINE)) expression", at(3, 'cannot use %s as import target')],
  ],
  [
    'invalid_import_from_targets',
    ["import_from_as_names ',' NEWLINE", here('trailing comma not allowed without surrounding parentheses')],
    ['NEWLINE', from(0, "Expected one or more names after 'import'")],
  ],
  [
    'invalid_with_stmt',
    ["['async'] 'with' ','.(expression ['as' star_target])+ NEWLINE", colonExpected],
    ["['async'] 'with' '(' ','.(expressions ['as' star_target])+ ','? ')' NEWLINE", colonExpected],
  ],
  [
    'invalid_with_stmt_indent',
    ["['async'] 'with' ','.(expression ['as' star_target])+ ':' NEWLINE !INDENT", noBlock(1, "'with' statement")],
    [
      "['async'] 'with' '(' ','.(expressions ['as' star_target])+ ','? ')' ':' NEWLINE !INDENT",
      noBlock(1, "'with' statement"),
    ],
  ],
  [
    'invalid_try_stmt',
    ["'try' ':' NEWLINE !INDENT", noBlock(0, "'try' statement")],
    ["'try' ':' block !('except' | 'finally')", here("expected 'except' or 'finally' block")],
    ["'try' ':' block* except_block+ 'except' '*' expression ['as' name] ':'", between(4, 5, BOTH_EXCEPTS)],
    ["'try' ':' block* except_star_block+ 'except' [expression ['as' name]] ':'", at(4, BOTH_EXCEPTS)],
  ],
  [
    'invalid_except_stmt',
    ["'except' expression ',' expressions 'as' name ':'", from(1, MANY_TYPES)],
    ["'except' expression ['as' name] NEWLINE", colonExpected],
    ["'except' NEWLINE", colonExpected],
    ["'except' expression 'as' expression ':' block", at(3, 'cannot use except statement with %s')],
  ],
  [
    'invalid_except_star_stmt',
    ["'except' '*' expression ',' expressions 'as' name ':'", from(2, MANY_TYPES)],
    ["'except' '*' expression ['as' name] NEWLINE", colonExpected],
    ["'except' '*' (NEWLINE | ':')", here('expected one or more exception types')],
    ["'except' '*' expression 'as' expression ':' block", at(4, 'cannot use except* statement with %s')],
  ],
  ['invalid_finally_stmt', ["'finally' ':' NEWLINE !INDENT", noBlock(0, "'finally' statement")]],
  [
    'invalid_except_stmt_indent',
    ["'except' expression ['as' name] ':' NEWLINE !INDENT", noBlock(0, "'except' statement")],
    ["'except' ':' NEWLINE !INDENT", noBlock(0, "'except' statement")],
  ],
  [
    'invalid_except_star_stmt_indent',
    ["'except' '*' expression ['as' name] ':' NEWLINE !INDENT", noBlock(0, "'except*' statement")],
  ],
  [
    'invalid_match_stmt',
    ['"match" subject_expr NEWLINE', colonExpected],
    ['"match" subject_expr \':\' NEWLINE !INDENT', noBlock(0, "'match' statement")],
  ],
  [
    'invalid_case_block',
    ['"case" patterns guard? NEWLINE', colonExpected],
    ['"case" patterns guard? \':\' NEWLINE !INDENT', noBlock(0, "'case' statement")],
  ],
  [
    'invalid_as_pattern',
    ['or_pattern \'as\' "_"', at(2, "cannot use '_' as a target")],
    ["or_pattern 'as' expression", at(2, 'cannot use %s as pattern target')],
  ],
  [
    'invalid_class_pattern',
    [
      "name_or_attr '(' invalid_class_argument_pattern",
      (p, [, , list]) => {
        const patterns = list as readonly Value[];
        return raise(range(p, patterns[0], patterns.at(-1), 'positional patterns follow keyword patterns'));
      },
    ],
  ],
  [
    'invalid_class_argument_pattern',
    ["[positional_patterns ','] keyword_patterns ',' positional_patterns", (_p, values) => values[3]],
  ],
  [
    'invalid_if_stmt',
    ["'if' named_expression NEWLINE", colonExpected],
    ["'if' named_expression ':' NEWLINE !INDENT", noBlock(0, "'if' statement")],
  ],
  [
    'invalid_elif_stmt',
    ["'elif' named_expression NEWLINE", colonExpected],
    ["'elif' named_expression ':' NEWLINE !INDENT", noBlock(0, "'elif' statement")],
  ],
  [
    'invalid_else_stmt',
    ["'else' ':' NEWLINE !INDENT", noBlock(0, "'else' statement")],
    ["'else' ':' block 'elif'", here("'elif' block follows an 'else' block")],
  ],
  [
    'invalid_while_stmt',
    ["'while' named_expression NEWLINE", colonExpected],
    ["'while' named_expression ':' NEWLINE !INDENT", noBlock(0, "'while' statement")],
  ],
  [
    'invalid_for_stmt',
    ["['async'] 'for' star_targets 'in' star_expressions NEWLINE", colonExpected],
    ["['async'] 'for' star_targets 'in' star_expressions ':' NEWLINE !INDENT", noBlock(1, "'for' statement")],
  ],
  [
    'invalid_def_raw',
    [
      "['async'] 'def' name [type_params] '(' [params] ')' ['->' expression] ':' NEWLINE !INDENT",
      noBlock(1, 'function definition'),
    ],
    "['async'] 'def' name [type_params] &&'(' [params] ')' ['->' expression] &&':' block",
  ],
  [
    'invalid_class_def_raw',
    ["'class' name [type_params] ['(' [arguments] ')'] NEWLINE", colonExpected],
    ["'class' name [type_params] ['(' [arguments] ')'] ':' NEWLINE !INDENT", noBlock(0, 'class definition')],
  ],
  [
    'invalid_double_starred_kvpairs',
    "','.double_starred_kvpair+ ',' invalid_kvpair",
    ["expression ':' '*' bitwise_or", from(2, STARRED_VALUE)],
    ["expression ':' &('}' | ',')", at(1, NO_VALUE)],
  ],
  [
    'invalid_kvpair',
    ["expression !(':')", missingColon],
    ["expression ':' '*' bitwise_or", from(2, STARRED_VALUE)],
    ["expression ':' &('}' | ',')", at(1, NO_VALUE)],
  ],
  [
    'invalid_starred_expression_unpacking',
    ["'*' expression '=' expression", between(0, 3, 'cannot assign to iterable argument unpacking')],
  ],
  ['invalid_starred_expression', ["'*'", here('Invalid star expression')]],
  ...fieldRules('f'),
  ...fieldRules('t'),
  [
    'invalid_string_tstring_concat',
    ['(fstring | string)+ tstring', (p, [a, b]) => raise(range(p, (a as readonly Value[]).at(-1), b, MIXED_STRINGS))],
    ['tstring+ (fstring | string)', (p, [a, b]) => raise(range(p, (a as readonly Value[]).at(-1), b, MIXED_STRINGS))],
  ],
  [
    'invalid_arithmetic',
    ["sum ('+' | '-' | '*' | '/' | '%' | '//' | '@') 'not' inversion", between(2, 3, UNBRACKETED_NOT)],
  ],
  ['invalid_factor', ["('+' | '-' | '~') 'not' factor", between(1, 2, UNBRACKETED_NOT)]],
  ['invalid_type_params', ["'[' ']'", from(1, 'Type parameter list cannot be empty')]],
];
