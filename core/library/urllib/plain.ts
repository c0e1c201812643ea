/**
 * What `urllib.parse` does with ordinary URLs and queries, natively: in Python text it takes ten to sixty times as long. Each answers None
 * where the text of the module has to do it: bytes, subclasses of str, what is wrong, and hosts that need a closer look.
 */
import {
  Bail,
  CodecError,
  LIST,
  PyClass,
  PyFloat,
  PyItemField,
  PyList,
  PyStr,
  PyTuple,
  TUPLE,
  builtinFunction,
  collect,
  decode,
  mkstr,
  str,
  utf16,
} from '../../values/mod.ts';
import type { Arg, Machine, PyBuiltin, PyValue, Str } from '../../values/mod.ts';

/** The parts of a URL: scheme, host, path, query, fragment; null for those that only the Python can split. */
function split(given: string, above: string, fragments: boolean): string[] | null {
  let url = given.replace(/^[\0- ]+/, '').replace(/[\t\r\n]+/g, '');
  let scheme = above.replace(/^[\0- ]+|[\0- ]+$/g, '').replace(/[\t\r\n]+/g, '');
  let netloc = '';
  let query = '';
  let fragment = '';
  const named = /^([a-zA-Z][a-zA-Z0-9+.-]*):/.exec(url);
  if (named !== null) {
    scheme = named[1]!.toLowerCase();
    url = url.slice(named[0].length);
  }
  if (url.startsWith('//')) {
    const end = url.slice(2).search(/[/?#]/);
    netloc = end < 0 ? url.slice(2) : url.slice(2, end + 2);
    url = url.slice(netloc.length + 2);
    if (/[[\]\x80-\uffff]/.test(netloc)) return null;
  }
  const hash = fragments ? url.indexOf('#') : -1;
  if (hash >= 0) {
    fragment = url.slice(hash + 1);
    url = url.slice(0, hash);
  }
  const mark = url.indexOf('?');
  if (mark >= 0) {
    query = url.slice(mark + 1);
    url = url.slice(0, mark);
  }
  return [scheme, netloc, url, query, fragment];
}

/** The UTF-16 of an exact str without lone surrogates. */
function textOf(v: Arg): string | null {
  if (typeof v === 'string') return v;
  return v instanceof PyStr && v.u !== null && v.u.isWellFormed() ? v.u : null;
}

/** A text with all but safe characters written as %xx; `plus`: and spaces as +. */
function quoted(text: string, safe: string, plus: boolean): string {
  return text.replace(/[^A-Za-z0-9_.~-]/gu, (c) => {
    if (plus && c === ' ') return '+';
    if (c < '\x80' && safe.includes(c)) return c;
    // What encodeURIComponent leaves alone beyond the letters above.
    return "!*'()".includes(c) ? `%${c.charCodeAt(0).toString(16).toUpperCase()}` : encodeURIComponent(c);
  });
}

/** A text with %xx read as UTF-8. */
function unquoted(m: Machine, text: string): string {
  if (!text.includes('%')) return text;
  return text.replace(/(?:%[0-9a-fA-F]{2})+/g, (run) => {
    const bytes = Uint8Array.from(run.slice(1).split('%'), (hex) => parseInt(hex, 16));
    const read = decode(bytes, 'utf-8', 'replace', m.caps.text);
    return read instanceof CodecError ? run : utf16(read);
  });
}

/** The pairs of a query. */
function pairs(m: Machine, query: string, blank: boolean): PyList {
  const read = (s: string): Str => mkstr(unquoted(m, s.replaceAll('+', ' ')));
  const out: PyValue[] = [];
  for (const part of query.split('&')) {
    const at = part.indexOf('=');
    const value = at < 0 ? '' : part.slice(at + 1);
    if (part === '' || (value === '' && !blank)) continue;
    out.push(new PyTuple(TUPLE, [read(at < 0 ? part : part.slice(0, at)), read(value)]));
  }
  return new PyList(LIST, out);
}

/** The text of a value of a query, quoted; null if it takes Python code or the Python of the module. */
function written(m: Machine, v: PyValue, safe: string): string | null {
  const plain = v === null || typeof v !== 'object' || v instanceof PyStr || v instanceof PyFloat ? str(m, v) : null;
  const text = plain === null || plain instanceof Bail ? null : textOf(plain);
  return text === null ? null : quoted(text, safe, true);
}

/** The query of pairs; `each`: a list or tuple as a value is written once for each item. */
function query(m: Machine, items: readonly PyValue[], each: boolean, safe: string): string | null {
  const out: string[] = [];
  for (const item of items) {
    if (!(item instanceof PyTuple) || item.cls !== TUPLE || item.items.length !== 2) return null;
    const key = written(m, item.items[0]!, safe);
    const value = item.items[1]!;
    const many =
      each && (value instanceof PyList || value instanceof PyTuple) && value.cls.builtin ? value.items : [value];
    for (const one of many) {
      const text = written(m, one, safe);
      if (key === null || text === null) return null;
      out.push(`${key}=${text}`);
    }
  }
  return out.join('&');
}

export function plainFunctions(): PyBuiltin[] {
  return [
    builtinFunction('urllib.parse', '_field(index, doc, /)', {
      doc: 'The attribute of a tuple that is its item.',
      run: (_m, index, doc) => new PyItemField(index as number, doc!),
    }),
    builtinFunction('urllib.parse', '_split(cls, url, scheme, fragments, /)', {
      doc: 'The parts of a URL as a tuple of a class; with six fields the parameters of the path are none.',
      run(m, cls, url, scheme, fragments) {
        if (typeof url !== 'string' || typeof scheme !== 'string' || typeof fragments !== 'boolean') return null;
        if (!(cls instanceof PyClass) || cls.layout !== 'tuple' || cls.builtin) return null;
        m.work(url.length * 4);
        const parts = split(url, scheme, fragments);
        if (parts === null) return null;
        if (cls.lookup('params') !== undefined) {
          if (parts[2]!.includes(';')) return null;
          parts.splice(3, 0, '');
        }
        return new PyTuple(cls, parts);
      },
    }),
    builtinFunction('urllib.parse', '_quoted(string, safe, plus, /)', {
      doc: 'The text with %xx for all characters that are not safe.',
      run(m, string, safe, plus) {
        const text = textOf(string);
        if (text === null || typeof safe !== 'string') return null;
        m.work(text.length * (4 + safe.length));
        m.reserve(6 * text.length);
        return mkstr(quoted(text, safe, plus === true));
      },
    }),
    builtinFunction('urllib.parse', '_unquoted(string, /)', {
      doc: 'The text with %xx read as UTF-8.',
      run(m, string) {
        const text = textOf(string);
        if (text === null) return null;
        m.work(text.length * 4);
        return mkstr(unquoted(m, text));
      },
    }),
    builtinFunction('urllib.parse', '_pairs(query, blank, /)', {
      doc: 'The pairs of a query.',
      run(m, qs, blank) {
        const text = textOf(qs);
        if (text === null || typeof blank !== 'boolean') return null;
        m.work(text.length * 8);
        m.reserve(16 * text.length);
        return text === '' ? new PyList(LIST, []) : pairs(m, text, blank);
      },
    }),
    builtinFunction('urllib.parse', '_query(items, each, safe, /)', {
      doc: 'The query of pairs.',
      run(m, items, each, safe) {
        if (typeof each !== 'boolean' || typeof safe !== 'string') return null;
        const all = collect(m, items!);
        if (all instanceof Bail) return null;
        const text = query(m, all, each, safe);
        if (text === null) return null;
        m.work(text.length * (4 + safe.length));
        return mkstr(text);
      },
    }),
  ];
}
