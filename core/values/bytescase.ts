/** Rows of bytes and bytearray about width and ASCII letters: padding, upper and lower case. */
import { bufferOf } from './buffer.ts';
import { room } from './bytestext.ts';
import { kept, saying } from './bytewise.ts';
import type { Bytewise } from './bytewise.ts';
import { intArgument, size } from './index.ts';
import type { Machine } from './machine.ts';
import { Bail } from './objects.ts';
import type { Row } from './rows.ts';
import { argumentName, typeName } from './typeof.ts';

function padded(m: Machine, s: Uint8Array, left: number, right: number, fill: number): Uint8Array {
  room(m, s.length + left + right);
  const out = new Uint8Array(s.length + left + right).fill(fill);
  out.set(s, left);
  return out;
}

/** How many of `margin` bytes go to the left. */
type Share = (margin: number, width: number) => number;

function padding<S>(type: Bytewise<S>, name: string, share: Share, doc: string): Row<S> {
  return {
    doc,
    run(m, self, width, fill) {
      const w = size(m, width);
      if (w instanceof Bail) return w;
      const f = bufferOf(fill!);
      if (f === null || typeName(fill!) === 'memoryview')
        return m.raise(
          'TypeError',
          `${name}() argument 2 must be a byte string of length 1, not ${argumentName(fill!)}`,
        );
      if (f.length !== 1)
        return m.raise(
          'TypeError',
          `${name}(): argument 2 must be a byte string of length 1, not a ${typeName(fill!)} object of length ${f.length}`,
        );
      const s = type.read(self);
      const margin = Math.max(w - s.length, 0);
      const left = share(margin, w);
      return kept(type, self, padded(m, s, left, margin - left, f[0]!));
    },
    python: `
def ${name}(self, width, fillchar=b' ', /):
    return ${type.name}.${name}(self, $as_index(width), fillchar)
`,
  };
}

const isUpper = (b: number): boolean => b >= 65 && b <= 90;
const isLower = (b: number): boolean => b >= 97 && b <= 122;
const isLetter = (b: number): boolean => isUpper(b) || isLower(b);
const isDigit = (b: number): boolean => b >= 48 && b <= 57;
const toUpper = (b: number): number => (isLower(b) ? b - 32 : b);
const toLower = (b: number): number => (isUpper(b) ? b + 32 : b);

function mapping<S>(type: Bytewise<S>, map: (b: number, before: number, at: number) => number, doc: string): Row<S> {
  return {
    doc,
    run(m, self) {
      const s = type.read(self);
      room(m, s.length);
      const out = new Uint8Array(s.length);
      for (let i = 0; i < s.length; i++) out[i] = map(s[i]!, i === 0 ? 32 : s[i - 1]!, i);
      return type.make(out);
    },
  };
}

/** Whether there are bytes and all of them pass. */
function every<S>(type: Bytewise<S>, test: (b: number) => boolean, doc: string): Row<S> {
  return {
    doc,
    run(m, self) {
      const s = type.read(self);
      m.work(s.length);
      return s.length > 0 && s.every(test);
    },
  };
}

function cased<S>(type: Bytewise<S>, wrong: (b: number) => boolean, doc: string): Row<S> {
  return {
    doc,
    run(m, self) {
      const s = type.read(self);
      m.work(s.length);
      return s.some(isLetter) && !s.some(wrong);
    },
  };
}

function isTitle(s: Uint8Array): boolean {
  let inside = false;
  let any = false;
  for (const b of s) {
    if (isUpper(b) ? inside : isLower(b) && !inside) return false;
    inside = isLetter(b);
    any ||= inside;
  }
  return any;
}

function expanded(m: Machine, s: Uint8Array, tab: number): Uint8Array {
  let total = 0;
  let column = 0;
  const widths: number[] = [];
  m.work(s.length);
  for (const b of s) {
    if (b === 9) {
      const width = tab > 0 ? tab - (column % tab) : 0;
      widths.push(width);
      total += width;
      column += width;
    } else {
      total++;
      column = b === 10 || b === 13 ? 0 : column + 1;
    }
  }
  room(m, total);
  const out = new Uint8Array(total).fill(32);
  let to = 0;
  let k = 0;
  for (const b of s) {
    if (b === 9) to += widths[k++]!;
    else out[to++] = b;
  }
  return out;
}

/** ljust, zfill, upper, islower and their kin. */
export function caseRows<S>(type: Bytewise<S>): Record<string, Row<S>> {
  const { name, read, make } = type;
  const say = saying(type);
  const none = "b' '";
  return {
    [`ljust(self, width: SupportsIndex, fillchar: bytes | bytearray = ${none}, /)`]: padding(type, 'ljust', () => 0,
      `Return a left-justified copy of length width.\n\n>>> ${say("b'a'")}.ljust(3, b'.')\n${say("b'a..'")}`), // prettier-ignore
    [`rjust(self, width: SupportsIndex, fillchar: bytes | bytearray = ${none}, /)`]: padding(type, 'rjust', (margin) => margin,
      `Return a right-justified copy of length width.\n\n>>> ${say("b'a'")}.rjust(3, b'.')\n${say("b'..a'")}`), // prettier-ignore
    [`center(self, width: SupportsIndex, fillchar: bytes | bytearray = ${none}, /)`]: padding(type, 'center',
      (margin, width) => Math.floor(margin / 2) + (margin & width & 1),
      `Return a centered copy of length width.\n\n>>> ${say("b'a'")}.center(3, b'.')\n${say("b'.a.'")}`), // prettier-ignore
    'zfill(self, width: SupportsIndex, /)': {
      doc: `Pad a numeric string with zeros on the left.\n\n>>> ${say("b'-1'")}.zfill(4)\n${say("b'-001'")}`,
      run(m, self, width) {
        const w = size(m, width);
        if (w instanceof Bail) return w;
        const s = read(self);
        const out = padded(m, s, Math.max(w - s.length, 0), 0, 48);
        if (w > s.length && (s[0] === 43 || s[0] === 45)) {
          out[0] = s[0];
          out[w - s.length] = 48;
        }
        return kept(type, self, out);
      },
      python: `
def zfill(self, width, /):
    return ${name}.zfill(self, $as_index(width))
`,
    },
    'expandtabs(self, tabsize: SupportsIndex = 8)': {
      doc: `Return a copy where all tab characters are expanded using spaces.\n\n>>> ${say("b'a\\tb'")}.expandtabs(4)\n${say("b'a   b'")}`,
      run(m, self, tab) {
        const n = intArgument(m, tab);
        return n instanceof Bail ? n : make(expanded(m, read(self), n));
      },
      python: `
def expandtabs(self, tabsize=8):
    return ${name}.expandtabs(self, $as_index(tabsize))
`,
    },
    'upper(self, /)': mapping(type, toUpper,
      `Return a copy with all ASCII characters converted to uppercase.\n\n>>> ${say("b'aB1'")}.upper()\n${say("b'AB1'")}`), // prettier-ignore
    'lower(self, /)': mapping(type, toLower,
      `Return a copy with all ASCII characters converted to lowercase.\n\n>>> ${say("b'aB1'")}.lower()\n${say("b'ab1'")}`), // prettier-ignore
    'swapcase(self, /)': mapping(type, (b) => (isUpper(b) ? b + 32 : toUpper(b)),
      `Return a copy with upper and lower case of ASCII swapped.\n\n>>> ${say("b'aB'")}.swapcase()\n${say("b'Ab'")}`), // prettier-ignore
    'title(self, /)': mapping(type, (b, before) => (isLetter(before) ? toLower(b) : toUpper(b)),
      `Return a titlecased copy: words begin with uppercase ASCII characters.\n\n>>> ${say("b'ab cD'")}.title()\n${say("b'Ab Cd'")}`), // prettier-ignore
    'capitalize(self, /)': mapping(type, (b, _before, at) => (at === 0 ? toUpper(b) : toLower(b)),
      `Return a copy with only its first character capitalized.\n\n>>> ${say("b'ab CD'")}.capitalize()\n${say("b'Ab cd'")}`), // prettier-ignore
    'isalpha(self, /) -> bool': every(type, isLetter,
      `Return True if all characters are letters of ASCII.\n\n>>> ${say("b'ab'")}.isalpha()\nTrue`), // prettier-ignore
    'isdigit(self, /) -> bool': every(type, isDigit,
      `Return True if all characters are digits.\n\n>>> ${say("b'12'")}.isdigit()\nTrue`), // prettier-ignore
    'isalnum(self, /) -> bool': every(type, (b) => isLetter(b) || isDigit(b),
      `Return True if all characters are letters of ASCII or digits.\n\n>>> ${say("b'a1'")}.isalnum()\nTrue`), // prettier-ignore
    'isspace(self, /) -> bool': every(type, (b) => b === 32 || (b >= 9 && b <= 13),
      `Return True if all characters are white space of ASCII.\n\n>>> ${say("b' '")}.isspace()\nTrue`), // prettier-ignore
    'isascii(self, /) -> bool': {
      doc: `Return True if all bytes are below 128.\n\n>>> ${say("b'a'")}.isascii(), ${say("b'\\xff'")}.isascii()\n(True, False)`,
      run(m, self) {
        m.work(read(self).length);
        return read(self).every((b) => b < 128);
      },
    },
    'islower(self, /) -> bool': cased(type, isUpper,
      `Return True if there are letters and all are lowercase.\n\n>>> ${say("b'a1'")}.islower()\nTrue`), // prettier-ignore
    'isupper(self, /) -> bool': cased(type, isLower,
      `Return True if there are letters and all are uppercase.\n\n>>> ${say("b'A1'")}.isupper()\nTrue`), // prettier-ignore
    'istitle(self, /) -> bool': {
      doc: `Return True if it is titlecased.\n\n>>> ${say("b'Ab Cd'")}.istitle()\nTrue`,
      run(m, self) {
        m.work(read(self).length);
        return isTitle(read(self));
      },
    },
  };
}
