/** Exceptions and faults as the host sees them: type, message, and the text that CPython prints. */
import { Run, counted, freshAllowance } from './machine/mod.ts';
import type { Allowance } from './machine/mod.ts';
import {
  Bail,
  HostHandle,
  PyExc,
  PyList,
  PyModule,
  PyStr,
  PyTraceback,
  PyTuple,
  TUPLE,
  TYPO,
  bare,
  typeOf,
  exceptionClass,
  exceptionClasses,
  formatException,
  frameRows,
  mkstr,
  newException,
  repr,
  str,
  typeName,
  utf16,
} from './values/mod.ts';
import type { Bound, Code, Frame, FrameRow, PyValue, Str, Texts } from './values/mod.ts';
import { link } from './machine/mod.ts';
import type { Fault } from './source/mod.ts';
import { Text } from './source/mod.ts';
import { typoOf } from './typos.ts';

/** A pc of a code: what a traceback row is made of. */
export interface Place {
  readonly code: Code;
  readonly pc: number;
}

export interface Described {
  readonly type: string;
  readonly message: string;
  readonly traceback: string;
  readonly frames: readonly FrameRow[];
  /** Of a SystemExit: the status of the process, and what `python` would print to standard error instead of a traceback. */
  readonly exit: { readonly status: number; readonly text: string } | null;
}

function textOf(run: Run | null, v: PyValue, allowance: Allowance): string {
  if (allowance.ticks <= 0) return '<exception str() failed>';
  try {
    const s = counted(allowance, () => str(link.machine, v));
    if (!(s instanceof Bail)) return utf16(s);
  } catch {
    // An address is a number of the run, which has to be loaded for it.
  }
  const s = run === null ? undefined : run.ask('text_of', v, allowance);
  return typeof s === 'string' || s instanceof PyStr ? utf16(s) : '<exception str() failed>';
}

/** All texts of an exception, its causes and groups have one allowance. Its own comes first. */
function textsOf(run: Run | null, exc: PyExc): Texts {
  const allowance = freshAllowance();
  const own = textOf(run, exc, allowance);
  return {
    str: (v) => (v === exc ? own : textOf(run, v, allowance)),
    module(name) {
      const v = run?.modules.getStr(name);
      return v instanceof PyModule ? v : undefined;
    },
    names(v) {
      const names = run === null ? undefined : run.ask('names_of', v, allowance);
      return names instanceof PyList ? names.items.map((name) => utf16(bare(name) as Str)) : null;
    },
  };
}

/** An exception that ended a run. */
export function describeException(run: Run | null, exc: PyExc): Described {
  const texts = textsOf(run, exc);
  return {
    type: exc.cls.qualname,
    message: texts.str(exc),
    traceback: writable(formatException(exc, texts)),
    frames: frameRows(exc.tb),
    exit: exc.cls.isSubclass(exceptionClass('SystemExit')) ? exitOf(exc, texts) : null,
  };
}

/** https://docs.python.org/3/library/sys.html#sys.exit */
function exitOf(exc: PyExc, texts: Texts): Described['exit'] {
  const { items } = exc.args;
  const code = exc.extra?.get('code') ?? (items.length === 0 ? null : items.length === 1 ? items[0]! : exc.args);
  if (code === null) return { status: 0, text: '' };
  if (typeof code === 'boolean') return { status: code ? 1 : 0, text: '' };
  if (typeof code === 'number' || typeof code === 'bigint') return { status: Number(BigInt(code) & 255n), text: '' };
  return { status: 1, text: writable(`${texts.str(code)}\n`) };
}

/** As standard error writes it: a surrogate that stands alone has no bytes. */
function writable(text: string): string {
  return text.replaceAll(/[\ud800-\udfff]/gu, (unit) => `\\u${unit.charCodeAt(0).toString(16)}`);
}

/**
 * A fault of the source as the SyntaxError that CPython raises. `inFile`: the program is the file of that name. `ended`: the last
 * line is taken to have an end, as that of a program has.
 */
export function exceptionOfFault(fault: Fault, fileName: string, source: string, inFile = true, ended = true): PyExc {
  const { place } = fault;
  const text = new Text(fileName, source);
  const unknown = place === null || place.line < 1 || place.line > text.lineCount || (fault.late !== undefined && !inFile);
  const open = fault.lexical === true || (!ended && place !== null && place.line === text.lineCount);
  const nowhere = !ended && place?.line === 0 ? '' : null;
  const line = unknown ? nowhere : mkstr(text.lineText(place.line) + (open ? '' : '\n'));
  const message = mkstr(fault.message);
  const file = mkstr(fileName);
  const kind = fault.kind === 'UnicodeEncodeError' ? 'SyntaxError' : fault.kind;
  const details: PyValue[] =
    place === null || fault.late === 'names' ? [] : [file, place.line, place.offset, line, place.endLine, place.endOffset];
  const args: PyValue[] = details.length === 0 ? [message] : [message, new PyTuple(TUPLE, details)];
  const exc = new PyExc(exceptionClass(kind), new PyTuple(TUPLE, args));
  if (place !== null) {
    exc.extra = new Map<string, PyValue>([
      ['msg', message],
      ['filename', file],
      ['lineno', place.line],
      ['offset', place.offset],
      ['text', line],
      ['end_lineno', place.endLine],
      ['end_offset', place.endOffset],
    ]);
    const typo = typoOf(fault, text);
    if (typo !== null) {
      exc.extra.set(TYPO, new PyTuple(TUPLE, [mkstr(typo.message), mkstr(typo.text), typo.offset, typo.endOffset]));
    }
  } else exc.extra = new Map<string, PyValue>([['msg', message]]);
  return exc;
}

/** Where a run waits or was stopped: the innermost frame of the program's own code; null when there is none. */
export function placeOf(run: Run): Place | null {
  for (let f = run.frame ?? run.stopped; f !== null; f = f[1] as Frame | null) {
    const { code } = f[0] as Bound;
    if (!code.hidden && (f[2] as number) >= 0) return { code, pc: f[2] as number };
  }
  return null;
}

/** A place as a traceback tells it. */
export function rowAt({ code, pc }: Place): FrameRow | null {
  return frameRows(new PyTraceback(code, pc, null))[0] ?? null;
}

/** Whether a coroutine waits for what the run waits for: an answer that comes later is of use then. */
export function inCoroutine(run: Run): boolean {
  for (let f = run.frame; f !== null; f = f[1] as Frame | null) if ((f[0] as Bound).code.coroutine) return true;
  return false;
}

/** What the host sees of a value that has no plain form. Runs none of the program's code. */
export function describeValue(v: PyValue, allowance: Allowance = freshAllowance()): HostHandle {
  let text: Str | Bail | undefined;
  try {
    if (allowance.ticks > 0) text = counted(allowance, () => repr(link.machine, v));
  } catch {
    text = undefined;
  }
  const type = typeName(v);
  return new HostHandle(type, text === undefined || text instanceof Bail ? `<${type} object>` : utf16(text));
}

/**
 * The same for the values that cross at once, of a run that is not loaded. The repr of a Decimal, which is all there is of it,
 * needs the run's context.
 */
export function describeIn(run: Run): (v: PyValue) => HostHandle {
  const allowance = freshAllowance();
  return (v) => {
    const plain = describeValue(v, allowance);
    if (plain.type !== 'decimal.Decimal' || !typeOf(v).builtin) return plain;
    const text = run.ask('repr_of', v, allowance);
    return typeof text === 'string' || text instanceof PyStr ? new HostHandle(plain.type, utf16(text)) : plain;
  };
}

/** The exception that a name of the host's choice and a message make: of the built-in class, RuntimeError if there is none. */
export function namedException(name: string, message: string): PyExc {
  const cls = exceptionClasses().get(name);
  // Constructors that want more than a message.
  const odd = cls === undefined || name.startsWith('_') || /^Unicode(De|En)codeError$|^UnicodeTranslate|Group$/.test(name);
  return newException(link.machine, odd ? exceptionClass('RuntimeError') : cls, message === '' ? [] : [mkstr(message)]);
}
