/** `re`: regular expressions. */
import type { Machine, Out, PyBuiltin, PyValue } from '../../values/mod.ts';
import {
  BAIL,
  Bail,
  PyBytes,
  PyClass,
  PyDict,
  PySub,
  PyTuple,
  Raise,
  TUPLE,
  bare,
  builtinFunction,
  intrinsic,
  strOf,
  typeName,
  typeOf,
} from '../../values/mod.ts';
import type { ModuleSource } from '../modules.ts';
import './matchrows.ts';
import { PatternFault } from './nodes.ts';
import { MATCH, PATTERN, PyPattern } from './objects.ts';
import { doubtsOf, makeProgram } from './programs.ts';
import { RE_TEXT } from './text.ts';

/** Patterns of each set of flags that a run keeps. */
const MOST_CACHED = 512;

/** The pattern object for a pattern; BAIL: CPython warns of something first. Throws PatternFault. */
function compiled(m: Machine, cache: PyValue, pattern: PyValue, flags: number, warned: boolean): PyPattern | Bail {
  const kept = cache instanceof PyDict && !(pattern instanceof PySub) && flags >= 0 ? keptFor(cache, flags) : null;
  const text = strOf(pattern);
  if (kept !== null && typeof text === 'string') {
    const known = kept.getStr(text);
    if (known instanceof PyPattern) return known;
  }
  if (!warned && doubtsOf(m, pattern, flags).length > 0) return BAIL;
  const program = makeProgram(m, pattern, flags);
  const made = new PyPattern(pattern, program.flags);
  made.program = program;
  if (kept !== null && typeof text === 'string') {
    if (kept.live >= MOST_CACHED) kept.clear();
    kept.setStr(text, made);
  }
  return made;
}

/** The patterns of these flags, by their text. */
function keptFor(cache: PyDict, flags: number): PyDict {
  const name = String(flags);
  const known = cache.getStr(name);
  if (known instanceof PyDict) return known;
  const made = new PyDict();
  cache.setStr(name, made);
  return made;
}

intrinsic('re_doubts', 1, (m, pattern, flags) => new PyTuple(TUPLE, doubtsOf(m, pattern!, flags as number)));
/** The pattern object, or what is wrong with the pattern: message and position. */
intrinsic('re_compiled', 1, (m, cache, pattern, flags) => {
  try {
    return compiled(m, cache!, pattern!, flags as number, true) as PyPattern;
  } catch (e) {
    if (!(e instanceof PatternFault)) throw e;
    return new PyTuple(TUPLE, [e.message, e.pos]);
  }
});

/** The flags in the order of their class, each with its names. */
const FLAGS: readonly (readonly [value: number, ...names: string[]])[] = [
  [0, 'NOFLAG'],
  [256, 'ASCII', 'A'],
  [2, 'IGNORECASE', 'I'],
  [4, 'LOCALE', 'L'],
  [32, 'UNICODE', 'U'],
  [8, 'MULTILINE', 'M'],
  [16, 'DOTALL', 'S'],
  [64, 'VERBOSE', 'X'],
  [128, 'DEBUG'],
];

/** What `escape` writes for each character that it escapes. */
function specialCharacters(m: Machine): PyDict {
  const d = new PyDict();
  for (const c of '()[]{}?*+-|^$\\.&~# \t\n\r\v\f') d.set(m, c.charCodeAt(0), `\\${c}`);
  return d;
}

function functions(): PyBuiltin[] {
  return [
    builtinFunction('re', '_members(flags, /)', {
      doc: 'The flags, made and named in their class; one for each name.',
      run(_m, cls) {
        // A built-in class belongs to all runs.
        if (!(cls instanceof PyClass) || cls.builtin)
          throw new Raise('TypeError', '_members() makes flags of a class of the program');
        const made: PyValue[] = [];
        for (const [value, ...names] of FLAGS) {
          const flag = new PySub(cls, value);
          for (const name of names) {
            cls.setOwn(name, flag, false);
            made.push(flag);
          }
        }
        return new PyTuple(TUPLE, made);
      },
    }),
    builtinFunction('re', '_compiled(cache, pattern, flags, /)', {
      doc: 'The pattern object for a pattern.',
      run(m, cache, pattern, flags): Out {
        // CPython looks for it among those it has compiled.
        for (const part of [pattern!, flags!])
          if (typeOf(part).lookup('__hash__') === null)
            return m.raise('TypeError', `cannot use 'tuple' as a dict key (unhashable type: '${typeName(part)}')`);
        const given = bare(flags!);
        if (pattern instanceof PyPattern) {
          if (given) return m.raise('ValueError', 'cannot process flags argument with a compiled pattern');
          return pattern;
        }
        if (strOf(pattern!) === undefined && !(bare(pattern!) instanceof PyBytes))
          return m.raise('TypeError', 'first argument must be string or compiled pattern');
        if (typeof given !== 'number' && typeof given !== 'boolean' && typeof given !== 'bigint')
          return m.raise('TypeError', `unsupported operand type(s) for &: '${typeName(flags!)}' and 'int'`);
        if (given !== (Number(given) | 0) && typeof given !== 'boolean')
          return m.raise('OverflowError', 'Python int too large to convert to C int');
        const n = Number(given);
        try {
          return compiled(m, cache!, pattern!, n, false);
        } catch (e) {
          if (e instanceof PatternFault) return BAIL;
          throw e;
        }
      },
      python: `
def _compiled(cache, pattern, flags, /):
    flags = $as_index(flags)
    for doubt in $re_doubts(pattern, flags):
        from warnings import warn
        warn(doubt, FutureWarning, 1)
    made = $re_compiled(cache, pattern, flags)
    if type(made) is not tuple:
        return made
    message, pos = made
    $re_fail(message, pattern if pos is not None else None, pos)
`,
    }),
  ];
}

export const RE: ModuleSource = {
  name: 're',
  doc: 'Support for regular expressions (RE).',
  contents: () => ({
    functions: functions(),
    members: (m) => [
      ['Pattern', PATTERN],
      ['Match', MATCH],
      ['_special_chars_map', specialCharacters(m)],
    ],
  }),
  python: RE_TEXT,
};
