/** Diagnostics as text. The pictures are those that ty draws for the same places. */
import { expect, it } from 'vitest';
import { FORMATS, diagnostic, render } from '../../core/check/mod.ts';
import type { Diagnostic, Finding, Range } from '../../core/check/mod.ts';

/** `line:column-column`, or `line:column-line:column`. */
function at(place: string): Range {
  const [start = '', end = ''] = place.split('-');
  const [line, column] = start.split(':').map(Number) as [number, number];
  const last = end.split(':').map(Number);
  const to = last.length === 1 ? { line, column: last[0]! } : { line: last[0]!, column: last[1]! };
  return { start: { line, column }, end: to };
}

function error(rule: string, place: string, title: string, more: Partial<Finding> = {}): Diagnostic {
  return diagnostic({ rule, severity: 'error', title, range: at(place), ...more });
}

function full(source: string, ...found: Diagnostic[]): string {
  return render(found, { source, fileName: 'main.py' }, 'full').replace(/\n+$/, '');
}

const RETURNS = 'def f(a: int) -> str:\n    return a\n\nf("x", 1)\nx = foo\n';
const returned = error('invalid-return-type', '2:12-13', 'Return type does not match returned value', {
  label: 'expected `str`, found `int`',
  secondary: [{ range: at('1:18-21'), label: 'Expected `str` because of return type' }],
});
const argument = error('invalid-argument-type', '4:3-6', 'Argument to function `f` is incorrect', {
  label: 'Expected `int`, found `Literal["x"]`',
  details: [
    {
      severity: 'info',
      message: 'Function defined here',
      range: at('1:5-6'),
      secondary: [{ range: at('1:7-13'), label: 'Parameter declared here' }],
    },
  ],
});
const unknown = error('unresolved-reference', '5:5-8', 'Name `foo` used when not defined');

it('draws places of several lines in one picture, and remarks with pictures of their own', () => {
  expect(full(RETURNS, returned, argument, unknown)).toBe(`\
error[invalid-return-type]: Return type does not match returned value
 --> main.py:1:18
  |
1 | def f(a: int) -> str:
  |                  --- Expected \`str\` because of return type
2 |     return a
  |            ^ expected \`str\`, found \`int\`
3 |
4 | f("x", 1)
  |

error[invalid-argument-type]: Argument to function \`f\` is incorrect
 --> main.py:4:3
  |
2 |     return a
3 |
4 | f("x", 1)
  |   ^^^ Expected \`int\`, found \`Literal["x"]\`
5 | x = foo
  |
info: Function defined here
 --> main.py:1:5
  |
1 | def f(a: int) -> str:
  |     ^ ------ Parameter declared here
2 |     return a
  |

error[unresolved-reference]: Name \`foo\` used when not defined
 --> main.py:5:5
  |
4 | f("x", 1)
5 | x = foo
  |     ^^^
  |`);
});

it('puts labels below each other where they do not fit beside', () => {
  const operands = error('unsupported-operator', '4:1-8', 'Unsupported `+` operation', {
    message: 'Operator `+` is not supported between objects of type `Literal["é"]` and `Literal[1]`',
    secondary: [
      { range: at('4:1-4'), label: 'Has type `Literal["é"]`' },
      { range: at('4:7-8'), label: 'Has type `Literal[1]`' },
    ],
  });
  expect(full('x = 1\nx.foo\nx.bar()\n"é" + x\n', operands)).toBe(`\
error[unsupported-operator]: Unsupported \`+\` operation
 --> main.py:4:1
  |
2 | x.foo
3 | x.bar()
4 | "é" + x
  | ---^^^-
  | |     |
  | |     Has type \`Literal[1]\`
  | Has type \`Literal["é"]\`
  |`);
  const assigned = error('invalid-assignment', '1:10-13', 'Object of type `Literal["a"]` is not assignable to `int`', {
    label: 'Incompatible value of type `Literal["a"]`',
    message: 'Object of type `Literal["a"]` is not assignable to `int`',
    secondary: [{ range: at('1:4-7'), label: 'Declared type' }],
  });
  expect(full('x: int = "a"\n', assigned)).toBe(`\
error[invalid-assignment]: Object of type \`Literal["a"]\` is not assignable to \`int\`
 --> main.py:1:4
  |
1 | x: int = "a"
  |    ---   ^^^ Incompatible value of type \`Literal["a"]\`
  |    |
  |    Declared type
  |`);
  const item = error(
    'invalid-argument-type',
    '7:13-16',
    'Invalid argument to key "x" with declared type `int` on TypedDict `A`',
    {
      label: 'value of type `Literal["1"]`',
      secondary: [
        { range: at('7:8-17'), label: 'TypedDict `A`' },
        { range: at('7:9-12'), label: 'key has declared type `int`' },
      ],
    },
  );
  const source =
    'from typing import TypedDict\nclass A(TypedDict):\n    x: int\na: A = {"x": 1}\na["y"]\nb: A = {}\nc: A = {"x":"1"}\n';
  expect(full(source, item)).toBe(`\
error[invalid-argument-type]: Invalid argument to key "x" with declared type \`int\` on TypedDict \`A\`
 --> main.py:7:8
  |
5 | a["y"]
6 | b: A = {}
7 | c: A = {"x":"1"}
  |        -----^^^-
  |        ||   |
  |        ||   value of type \`Literal["1"]\`
  |        |key has declared type \`int\`
  |        TypedDict \`A\`
  |`);
});

it('draws a place of several lines with a bar', () => {
  const source = 'def f(\n    a: int,\n    b: int,\n) -> str:\n    return (a\n      + b)\n';
  const found = error('invalid-return-type', '5:13-6:10', 'Return type does not match returned value', {
    label: 'expected `str`, found `int`',
    secondary: [{ range: at('4:6-9'), label: 'Expected `str` because of return type' }],
  });
  expect(full(source, found)).toBe(`\
error[invalid-return-type]: Return type does not match returned value
 --> main.py:4:6
  |
2 |       a: int,
3 |       b: int,
4 |   ) -> str:
  |        --- Expected \`str\` because of return type
5 |       return (a
  |  _____________^
6 | |       + b)
  | |_________^ expected \`str\`, found \`int\`
  |`);
});

it('counts the columns of a screen under wide characters and tabs', () => {
  const found = error('unsupported-operator', '2:9-17', 'Unsupported `+` operation', {
    secondary: [
      { range: at('2:9-13'), label: 'Has type `Literal["漢字"]`' },
      { range: at('2:16-17'), label: 'Has type `Literal[3]`' },
    ],
  });
  expect(full('if True:\n    y = "漢字" + 3 # tab\there\n', found)).toBe(`\
error[unsupported-operator]: Unsupported \`+\` operation
 --> main.py:2:9
  |
1 | if True:
2 |     y = "漢字" + 3 # tab    here
  |         ------^^^-
  |         |        |
  |         |        Has type \`Literal[3]\`
  |         Has type \`Literal["漢字"]\`
  |`);
});

it('widens the margin for the largest line number', () => {
  const found = error('missing-argument', '13:1-7', 'No argument provided for required parameter `b` of function `f`', {
    details: [{ severity: 'info', message: 'Parameter declared here', range: at('1:15-21') }],
  });
  expect(full(`def f(a: int, b: str) -> str:\n    return b\n${'\n'.repeat(10)}f("x")\n`, found)).toBe(`\
error[missing-argument]: No argument provided for required parameter \`b\` of function \`f\`
  --> main.py:13:1
   |
13 | f("x")
   | ^^^^^^
   |
info: Parameter declared here
 --> main.py:1:15
  |
1 | def f(a: int, b: str) -> str:
  |               ^^^^^^
2 |     return b
  |`);
});

const CHECKED = { source: RETURNS, fileName: 'main.py' };
const three = [
  returned,
  argument,
  diagnostic({ ...unknown, title: unknown.message, severity: 'warning', hint: 'define it' }),
];

it('colours as ty does', () => {
  const text = render([returned], CHECKED, 'full', true);
  expect(text).toContain(
    '\u001b[1m\u001b[91merror[invalid-return-type]\u001b[0m: \u001b[1mReturn type does not match returned value\u001b[0m\n ' +
      '\u001b[1m\u001b[94m-->\u001b[0m main.py:1:18\n  \u001b[1m\u001b[94m|\u001b[0m\n\u001b[1m\u001b[94m1 |\u001b[0m def f(a: int) -> str:\n' +
      '  \u001b[1m\u001b[94m|\u001b[0m                  \u001b[1m\u001b[33m---\u001b[0m \u001b[1m\u001b[33mExpected `str` because of return type\u001b[0m\n',
  );
  expect(render([returned], CHECKED, 'concise', true)).toBe(
    '\u001b[1mmain.py\u001b[0m\u001b[36m:\u001b[0m2\u001b[36m:\u001b[0m12\u001b[36m:\u001b[0m \u001b[1m\u001b[91merror\u001b[0m' +
      '[\u001b[1minvalid-return-type\u001b[0m] Return type does not match returned value: expected `str`, found `int`\n',
  );
});

it.each([
  [
    'concise',
    `\
main.py:2:12: error[invalid-return-type] Return type does not match returned value: expected \`str\`, found \`int\`
main.py:4:3: error[invalid-argument-type] Argument to function \`f\` is incorrect: Expected \`int\`, found \`Literal["x"]\`
main.py:5:5: warning[unresolved-reference] Name \`foo\` used when not defined (define it)
`,
  ],
  [
    'github',
    `\
::error title=monty-edge (invalid-return-type),file=main.py,line=2,col=12,endLine=2,endColumn=13::main.py:2:12: invalid-return-type: Return type does not match returned value: expected \`str\`, found \`int\`%0A  main.py:1:18: Expected \`str\` because of return type
::error title=monty-edge (invalid-argument-type),file=main.py,line=4,col=3,endLine=4,endColumn=6::main.py:4:3: invalid-argument-type: Argument to function \`f\` is incorrect: Expected \`int\`, found \`Literal["x"]\`%0A  main.py:1:5: info: Function defined here%0A    main.py:1:7: Parameter declared here
::warning title=monty-edge (unresolved-reference),file=main.py,line=5,col=5,endLine=5,endColumn=8::main.py:5:5: unresolved-reference: Name \`foo\` used when not defined%0A  help: define it
`,
  ],
  [
    'pylint',
    `\
main.py:2: [invalid-return-type] Return type does not match returned value: expected \`str\`, found \`int\`
main.py:4: [invalid-argument-type] Argument to function \`f\` is incorrect: Expected \`int\`, found \`Literal["x"]\`
main.py:5: [unresolved-reference] Name \`foo\` used when not defined
`,
  ],
  [
    'azure',
    `\
##vso[task.logissue type=error;sourcepath=main.py;linenumber=2;columnnumber=12;code=invalid-return-type;]Return type does not match returned value: expected \`str\`, found \`int\`
##vso[task.logissue type=error;sourcepath=main.py;linenumber=4;columnnumber=3;code=invalid-argument-type;]Argument to function \`f\` is incorrect: Expected \`int\`, found \`Literal["x"]\`
##vso[task.logissue type=warning;sourcepath=main.py;linenumber=5;columnnumber=5;code=unresolved-reference;]Name \`foo\` used when not defined
`,
  ],
] as const)('writes %s as ty does', (format, text) => {
  expect(render(three, CHECKED, format)).toBe(text);
});

it('writes JSON in the shapes that tools read', () => {
  const row = {
    cell: null,
    code: 'invalid-return-type',
    end_location: { column: 13, row: 2 },
    filename: 'main.py',
    fix: null,
    location: { column: 12, row: 2 },
    message: 'Return type does not match returned value: expected `str`, found `int`',
    noqa_row: null,
    severity: 'error',
    url: 'https://ty.dev/rules#invalid-return-type',
  };
  expect(JSON.parse(render([returned], CHECKED, 'json'))).toEqual([row]);
  const lines = render(three, CHECKED, 'jsonlines').split('\n');
  expect(lines).toHaveLength(4);
  expect(JSON.parse(lines[0]!)).toEqual(row);
  const report = JSON.parse(render(three, CHECKED, 'gitlab')) as {
    fingerprint: string;
    severity: string;
    location: object;
  }[];
  expect(report.map(({ severity }) => severity)).toEqual(['major', 'major', 'minor']);
  expect(report[0]!.location).toEqual({
    path: 'main.py',
    positions: { begin: { line: 2, column: 12 }, end: { line: 2, column: 13 } },
  });
  const twice = JSON.parse(render([unknown, unknown], CHECKED, 'gitlab')) as { fingerprint: string }[];
  expect(new Set(twice.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  const rdjson = JSON.parse(render([returned], CHECKED, 'rdjson')) as { diagnostics: object[] };
  expect(rdjson.diagnostics).toEqual([
    {
      code: { url: row.url, value: row.code },
      location: { path: 'main.py', range: { start: { line: 2, column: 12 }, end: { line: 2, column: 13 } } },
      message: row.message,
      severity: 'ERROR',
    },
  ]);
});

it('has an empty report for no diagnostics', () => {
  const reports = FORMATS.map((format) => render([], CHECKED, format));
  expect(reports.filter((text) => text !== '').map((text) => text[0])).toEqual(['[', '[', '{']);
});
