/** Source given as bytes: which encoding they are in (PEP 263), and what is wrong with them in CPython's words. */
import {
  CodecError,
  PyTuple,
  Raise,
  TUPLE,
  decode,
  exceptionClass,
  mkstr,
  newException,
  setField,
  utf16,
} from '../../values/mod.ts';
import type { Machine, PyValue, Str } from '../../values/mod.ts';

/** A comment in the first two lines may name the encoding. */
const COOKIE = /^(?:[ \t\f]*(?:#[^\n]*)?\n)?[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/;
const UTF_8 = /^utf-8(?:-|$)/;
const LATIN_1 = /^(?:latin-1|iso-8859-1|iso-latin-1)(?:-|$)/;

/** The text of source bytes; undefined with an exception pending. */
export function decodeSource(m: Machine, bytes: Uint8Array, file: string): Str | undefined {
  m.work(bytes.length);
  if (bytes.includes(0)) return nullBytes(m);
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const content = bom ? bytes.subarray(3) : bytes;
  let head = '';
  for (let i = 0, lines = 0; i < content.length && i < 1000 && lines < 2; i++) {
    head += String.fromCharCode(content[i]!);
    if (content[i] === 10) lines++;
  }
  const cookie = COOKIE.exec(head);
  const name = cookie === null ? 'utf-8' : cookie[1]!;
  const normal = name.slice(0, 12).toLowerCase().replaceAll('_', '-');
  if (!UTF_8.test(normal)) {
    if (bom) {
      const lines = cookie![0].split('\n');
      const line = head.split('\n')[lines.length - 1]!;
      const end = lines.slice(0, -1).join('\n').length + lines.length - 1 + line.length;
      const message = `encoding problem: ${LATIN_1.test(normal) ? 'iso-8859-1' : name} with BOM`;
      return placed(m, message, [null, lines.length, 0, mkstr(line), lines.length, end], file);
    }
    return inCodec(m, content, name, file);
  }
  const decoded = decode(content, 'utf-8', 'strict', m.caps.text);
  return decoded instanceof CodecError ? notUtf8(m, content, decoded.start, file) : decoded;
}

export function nullBytes(m: Machine): undefined {
  return m.raiseExc(newException(m, exceptionClass('SyntaxError'), ['source code string cannot contain null bytes']));
}

function inCodec(m: Machine, content: Uint8Array, name: string, file: string): Str | undefined {
  let message: string;
  try {
    const decoded = decode(content, name, 'strict', m.caps.text);
    if (!(decoded instanceof CodecError)) return decoded;
    const { encoding, start, end, reason } = decoded;
    const at =
      end - start === 1
        ? `byte 0x${content[start]!.toString(16).padStart(2, '0')} in position ${start}`
        : `bytes in position ${start}-${end - 1}`;
    message = `'${encoding}' codec can't decode ${at}: ${reason}`;
  } catch (e) {
    if (!(e instanceof Raise) || e.type !== 'LookupError') throw e;
    ({ message } = e);
  }
  return placed(m, message, [mkstr(file), 0, -1, null], file);
}

function notUtf8(m: Machine, content: Uint8Array, at: number, file: string): undefined {
  const ends = (i: number): boolean => content[i] === 10 || content[i] === 13;
  let line = 1;
  let from = 0;
  for (let i = 0; i < at; i++) {
    if (!ends(i)) continue;
    if (content[i] === 13 && content[i + 1] === 10) i++;
    line++;
    from = i + 1;
  }
  let to = at;
  while (to < content.length && !ends(to)) to++;
  const before = decode(content.subarray(from, at), 'utf-8', 'strict');
  const text = decode(content.subarray(from, to), 'utf-8', 'replace') as Str;
  const column = [...utf16(before as Str)].length + 1;
  const byte = content[at]!.toString(16).padStart(2, '0');
  const message =
    `Non-UTF-8 code starting with '\\x${byte}' on line ${line}, but no encoding declared; ` +
    'see https://peps.python.org/pep-0263/ for details';
  return placed(m, message, [null, line, column, text, line, column], file);
}

/** CPython does not say the file in the arguments of all of them. */
function placed(m: Machine, message: string, place: PyValue[], file: string): undefined {
  const exc = newException(m, exceptionClass('SyntaxError'), [mkstr(message), new PyTuple(TUPLE, place)]);
  setField(exc, 'filename', mkstr(file));
  return m.raiseExc(exc);
}
