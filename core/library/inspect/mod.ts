/** `inspect`: what functions take, what things are, and the source of a program's own functions and classes. No frames. */
import { LIST, PyBound, PyBuiltin, PyFunc, PyList, PyTuple, TUPLE, builtinFunction, mkstr } from '../../values/mod.ts';
import type { Bound, Machine, PyValue } from '../../values/mod.ts';
import type { ModuleSource } from '../modules.ts';
import { ARGSPECS } from './argspecs.ts';
import { CALLABLES } from './callables.ts';
import { MEMBERS } from './members.ts';
import { PARAMETERS } from './parameters.ts';
import { PREDICATES } from './predicates.ts';
import { SIGNATURES } from './signatures.ts';
import { SOURCES } from './sources.ts';

const POSITIONAL_ONLY = 0;
const POSITIONAL_OR_KEYWORD = 1;
const VAR_POSITIONAL = 2;
const KEYWORD_ONLY = 3;
const VAR_KEYWORD = 4;

function functions(): PyBuiltin[] {
  return [
    builtinFunction('inspect', '_parameters(function, /)', {
      doc: '[name, kind, whether it has a default, the default] of each parameter of a Python function.',
      run(_m, f) {
        if (!(f instanceof PyFunc)) return null;
        const { params } = f.code.code;
        const { names, posonly, positional, kwonly, varargs, varkw } = params;
        const defaults = f.defaults?.items ?? [];
        const rows: PyValue[] = [];
        const row = (name: string, kind: number, value: PyValue | undefined): void => {
          rows.push(new PyTuple(TUPLE, [mkstr(name), kind, value !== undefined, value ?? null]));
        };
        for (let i = 0; i < positional; i++) {
          const at = i - (positional - defaults.length);
          row(names[i]!, i < posonly ? POSITIONAL_ONLY : POSITIONAL_OR_KEYWORD, at >= 0 ? defaults[at] : undefined);
        }
        const first = positional + (varargs ? 1 : 0);
        if (varargs) row(names[positional]!, VAR_POSITIONAL, undefined);
        for (let i = first; i < first + kwonly; i++) row(names[i]!, KEYWORD_ONLY, f.kwdefaults?.getStr(names[i]!));
        if (varkw) row(names[first + kwonly]!, VAR_KEYWORD, undefined);
        return new PyList(LIST, rows);
      },
    }),
    builtinFunction('inspect', '_flags(function, /)', {
      doc: 'What calling a function makes: generator 1, coroutine 2.',
      run(_m, f) {
        const func = f instanceof PyBound ? f.func : f;
        if (func instanceof PyBuiltin) return func.row.python?.trimStart().startsWith('async def') === true ? 2 : 0;
        if (!(func instanceof PyFunc)) return 0;
        const { generator, coroutine } = func.code.code;
        return (generator ? 1 : 0) + (coroutine ? 2 : 0);
      },
    }),
    builtinFunction('inspect', '_state(generator, /)', {
      doc: 'CREATED, SUSPENDED or CLOSED.',
      python: `
def _state(generator, /):
    state = $gen_state(generator)
    return 'CREATED' if state == 'fresh' else 'CLOSED' if state == 'finished' else 'SUSPENDED'
`,
    }),
    builtinFunction('inspect', '_place(function, /)', {
      doc: '(file, first line, text of the file) of a Python function; None for what this package ships.',
      run(m, f) {
        if (!(f instanceof PyFunc) || f.code.code.hidden) return null;
        const { unit, firstLine } = f.code.code;
        return place(m, unit, firstLine);
      },
    }),
    builtinFunction('inspect', '_program()', {
      doc: '(file, 1, text of the file) of the program.',
      run(m) {
        const frame = m.programFrame();
        return frame === null ? null : place(m, (frame[0] as Bound).code.unit, 1);
      },
    }),
  ];
}

function place(m: Machine, unit: { fileName: string; text: string | null }, line: number): PyValue {
  if (unit.text === null) return null;
  m.work(unit.text.length);
  return new PyTuple(TUPLE, [mkstr(unit.fileName), line, mkstr(unit.text)]);
}

export const INSPECT: ModuleSource = {
  name: 'inspect',
  doc: 'Get useful information from live Python objects.',
  contents: () => ({ functions: functions() }),
  python: PREDICATES + MEMBERS + SOURCES,
};

export const INSPECT_SIGNATURES: ModuleSource = {
  name: '_inspect',
  doc: 'Signatures of callables.',
  python: PARAMETERS + SIGNATURES + CALLABLES + ARGSPECS,
};
