/** The functions that the Python of `json.encoder` calls. */
import { Bail, PyBound, PyBuiltin, PyFunc, PyStr, PyTuple, TUPLE, allocate, bare, builtinFunction, mkstr, truth, typeName, utf16 } from '../../values/mod.ts';
import type { Arg, Machine, PyValue, Str } from '../../values/mod.ts';
import { TextSink } from '../textsink.ts';
import { TextStream } from '../textstream.ts';
import { NAMED, quoted } from './output.ts';
import { escapeOf } from './texts.ts';
import { Writer } from './writer.ts';

/** What stands for each character that a str in JSON escapes. */
export function escapes(): [character: string, text: string][] {
  const all = [...NAMED];
  for (let c = 0; c < 32; c++) if (!NAMED.has(c)) all.push([c, escapeOf(c)]);
  return all.map(([c, text]) => [String.fromCharCode(c), text]);
}

function unquotable(m: Machine, s: PyValue): undefined {
  return m.raise('TypeError', `first argument must be a string, not ${typeName(s)}`);
}

/** The functions that the Python of json.encoder calls. */
export function encodeFunctions(): PyBuiltin[] {
  const quote = (name: string, ascii: boolean, doc: string): PyBuiltin =>
    builtinFunction('json.encoder', `${name}(string, /)`, {
      doc,
      run(m, s) {
        const b = bare(s!);
        if (typeof b !== 'string' && !(b instanceof PyStr)) return unquotable(m, s!);
        const text = utf16(b as Str);
        m.work(text.length);
        return mkstr(quoted(text, ascii));
      },
    });
  return [
    quote('encode_basestring', false, 'Return a JSON representation of a str.'),
    quote('encode_basestring_ascii', true, 'Return an ASCII-only JSON representation of a str.'),
    builtinFunction('json.encoder', '_write(o, encoder, skipkeys, ascii, nan, sort, circular, steady, indent, comma, colon, /)', {
      doc: `The JSON of a value, or a writer that has a question. None if the encoder of texts is none of these, a separator no text, or only
Python knows whether an option is true.`,
      runN(m, [v, encoder, skipkeys, ascii, nan, sort, circular, steady, indent, comma, colon]) {
        if (!(encoder instanceof PyBuiltin && encoder.module === 'json.encoder')) return null;
        const [between, behind] = [textOf(comma), textOf(colon)];
        if (between === undefined || behind === undefined) return null;
        const writer = new Writer(indent === null ? null : utf16(bare(indent!) as Str));
        const isOn = (option: Arg): boolean => {
          const is = truth(m, option!);
          if (is instanceof Bail) isKnown = false;
          return is === true;
        };
        let isKnown = true;
        writer.skipkeys = isOn(skipkeys);
        writer.ascii = isOn(ascii);
        writer.nan = isOn(nan);
        writer.sort = isOn(sort);
        writer.circular = isOn(circular);
        writer.steady = steady === true;
        if (!isKnown) return null;
        writer.comma = between;
        writer.colon = behind;
        const text = writer.write(m, v!, null);
        if (text !== undefined) return text;
        allocate(8);
        return writer;
      },
    }),
    builtinFunction('json.encoder', '_question(writer, /)', {
      doc: 'What a writer asks: how, and for which object.',
      run: (m, writer) =>
        writer instanceof Writer ? new PyTuple(TUPLE, [writer.question, writer.subject]) : noWriter(m, writer!),
    }),
    builtinFunction('json.encoder', '_answer(writer, value, /)', {
      doc: 'Goes on with what answers the question: the whole text; None if there is another one.',
      run(m, writer, value) {
        if (!(writer instanceof Writer)) return noWriter(m, writer!);
        const text = writer.answer(m, value!);
        return text === undefined && writer.question !== '' ? null : text;
      },
    }),
    builtinFunction('json.encoder', '_take(writer, /)', {
      doc: 'What was written since the last time.',
      run: (m, writer) => (writer instanceof Writer ? writer.take(m) : noWriter(m, writer!)),
    }),
    builtinFunction('json.encoder', '_trail(writer, /)', {
      doc: 'Where a writer is, from inside: the container and the index or key of each; of an object only itself.',
      run: (m, writer) => (writer instanceof Writer ? writer.trail(m) : noWriter(m, writer!)),
    }),
    builtinFunction('json.encoder', '_takes_all(write, /)', {
      doc: 'Whether a method that writes makes no difference between a text and its parts.',
      run: (_m, write) => takesAll(write!),
    }),
  ];
}

/** The text of a str; undefined for other values. */
export function textOf(v: Arg): string | undefined {
  const b = v === undefined ? undefined : bare(v);
  return typeof b === 'string' || b instanceof PyStr ? utf16(b) : undefined;
}

/** Whether it is the `write` of a built-in stream of text. */
function takesAll(write: PyValue): boolean {
  if (!(write instanceof PyBound)) return false;
  const { self, func } = write;
  if (func instanceof PyFunc) return func.code.code.hidden && func.qualname === 'TextIOWrapper.write';
  if (!(func instanceof PyBuiltin) || func.name !== 'write') return false;
  return (self instanceof TextSink || self instanceof TextStream) && self.plain;
}

function noWriter(m: Machine, v: PyValue): undefined {
  return m.raise('TypeError', `a writer is needed, not ${typeName(v)}`);
}
