// core/unicode: samples of each function, and linear time on hostile text. The exhaustive comparison with CPython is
// tests/oracle/unicode.ts; that the tables are what their generator writes, tests/oracle/unicode.test.ts.
import { describe, expect, test } from 'vitest';
import * as unicode from '../../core/unicode/mod.ts';
import { codePointOf, lookup, nameOf } from '../../core/unicode/names/mod.ts';

const at = (text: string): number => text.codePointAt(0)!;

describe('characters', () => {
  test('categories and predicates', () => {
    expect(['a', 'Ǆ', 'ǅ', '٣', '½', ' ', '\u2028', '\ud800', '\uffff'].map((c) => unicode.category(at(c)))).toEqual(
      'Ll Lu Lt Nd No Zs Zl Cs Cn'.split(' '),
    );
    expect(unicode.isAlpha(at('ª')) && unicode.isAlpha(at('中')) && !unicode.isAlpha(at('1'))).toBe(true);
    expect(
      [at('٣'), at('²'), at('½')].map((c) => [unicode.isDecimal(c), unicode.isDigit(c), unicode.isNumeric(c)]),
    ).toEqual([
      [true, true, true],
      [false, true, true],
      [false, false, true],
    ]);
    expect([0x1c, 0x1f, 0x85, 0xa0, 0x200b, 0x3000].map(unicode.isSpace)).toEqual([
      true,
      true,
      true,
      true,
      false,
      true,
    ]);
    expect([0x1c, 0x1f, 0x85, 0xa0, 0x2028].map(unicode.isLineBreak)).toEqual([true, false, true, false, true]);
    expect([0x20, 0x7f, 0xa0, 0xad, 0xe9, 0xd800, 0x378].map(unicode.isPrintable)).toEqual([
      true,
      false,
      false,
      false,
      true,
      false,
      false,
    ]);
  });

  test('the rules for ASCII say what the table says', () => {
    // Full-width forms repeat ASCII, and identifiers need no table.
    for (let cp = 0; cp < 128; cp++) {
      const c = String.fromCharCode(cp);
      expect(unicode.isIdentifierContinue(cp)).toBe(/\w/.test(c));
      expect(unicode.isIdentifierStart(cp)).toBe(/[A-Za-z_]/.test(c));
    }
  });

  test('values', () => {
    expect([at('٣'), at('²'), at('x')].map(unicode.decimalValue)).toEqual([3, -1, -1]);
    expect([at('٣'), at('²'), at('½')].map(unicode.digitValue)).toEqual([3, 2, -1]);
    expect([at('½'), at('万'), at('༳'), at('x'), at('𝟡')].map(unicode.numericValue)).toEqual([
      0.5,
      10000,
      -0.5,
      undefined,
      9,
    ]);
  });

  test('properties of layout', () => {
    expect([at('א'), at('a'), 0x378].map(unicode.bidirectional)).toEqual(['R', 'L', '']);
    expect([at('中'), at('a'), at('ｱ'), at('Ａ'), 0x378].map(unicode.eastAsianWidth)).toEqual([
      'W',
      'Na',
      'H',
      'F',
      'N',
    ]);
    expect([at('('), at('a'), at('≤')].map(unicode.mirrored)).toEqual([true, false, true]);
    expect(unicode.combining(0x301)).toBe(230);
    expect([at('é'), at('ﬁ'), at('¨'), at('가'), at('a')].map(unicode.decomposition)).toEqual([
      '0065 0301',
      '<compat> 0066 0069',
      '<compat> 0020 0308',
      '',
      '',
    ]);
  });
});

describe('case', () => {
  test('whole strings', () => {
    expect(unicode.upper('straße ﬁŉ \u0390')).toBe('STRASSE FI\u02bcN \u0399\u0308\u0301');
    expect(unicode.lower('\u0130STANBUL \u038cΔΟΣ ΣΑΣ Σ')).toBe('i\u0307stanbul \u03ccδος σας σ');
    expect(unicode.title("they're ǆ ﬁne ß")).toBe("They'Re ǅ Fine Ss");
    expect(unicode.capitalize('ǆABC ΟΔΟΣ')).toBe('ǅabc οδος');
    expect(unicode.swapcase('aBß ΟΔΟΣ')).toBe('AbSS οδος');
    expect(unicode.casefold('Straße ς Ꭰ ꭰ')).toBe('strasse σ Ꭰ Ꭰ');
    expect(unicode.upper('𐐨\ud800x')).toBe('𐐀\ud800X');
  });

  test('simple mappings', () => {
    expect([at('ß'), at('ǅ'), at('a')].map(unicode.toUpper)).toEqual([at('S'), at('Ǆ'), at('A')]);
    expect([at('İ'), at('Σ')].map(unicode.toLower)).toEqual([at('i'), at('σ')]);
    expect(unicode.toTitle(at('ǆ'))).toBe(at('ǅ'));
  });
});

describe('normal forms', () => {
  test('samples', () => {
    expect(unicode.normalize('NFC', 'e\u0301\u1100\u1161\u11a8\u212b')).toBe('\xe9\uac01\xc5');
    expect(unicode.normalize('NFD', '\xe9\uac01')).toBe('e\u0301\u1100\u1161\u11a8');
    expect(unicode.nfkc('ﬁ①ｱ𝒽')).toBe('fi1アh');
    expect(unicode.nfkc('__pro𝗍o__')).toBe('__proto__');
    expect(unicode.normalize('NFD', 'a\u0315\u0300\u05ae\u0300')).toBe('a\u05ae\u0300\u0300\u0315');
    expect(unicode.normalize('NFC', '\ud800\u0301\udc00')).toBe('\ud800\u0301\udc00');
    expect(unicode.isNormalized('NFC', '\xe9') && !unicode.isNormalized('NFC', 'e\u0301')).toBe(true);
  });

  test('linear time on hostile text', () => {
    const started = performance.now();
    const marks = 'a' + '\u0315\u0300'.repeat(200_000);
    expect(unicode.normalize('NFC', marks).length).toBe(400_000);
    expect(unicode.normalize('NFKD', '\ufdfa'.repeat(20_000)).length).toBe(360_000);
    expect(unicode.lower('\u0345Σ'.repeat(100_000) + "'".repeat(100_000)).length).toBe(300_000);
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});

describe('names', () => {
  test('of code points', () => {
    expect([at('a'), at('가'), at('中'), 0xf900, 0x13460, at('⠿'), 0xf68, 0, 0xe000].map(nameOf)).toEqual([
      'LATIN SMALL LETTER A',
      'HANGUL SYLLABLE GA',
      'CJK UNIFIED IDEOGRAPH-4E2D',
      'CJK COMPATIBILITY IDEOGRAPH-F900',
      'EGYPTIAN HIEROGLYPH-13460',
      'BRAILLE PATTERN DOTS-123456',
      'TIBETAN LETTER A',
      undefined,
      undefined,
    ]);
  });

  test('looked up', () => {
    expect(codePointOf('greek small letter pi')).toBe(at('π'));
    expect(codePointOf('TIBETAN LETTER -A')).toBe(0xf60);
    expect(codePointOf('LF')).toBe(10);
    expect(codePointOf('HANGUL SYLLABLE GAGX')).toBe(undefined);
    expect(codePointOf('HANGUL SYLLABLE GAG')).toBe(0xac01);
    expect(codePointOf('cjk unified ideograph-4e2d')).toBe(undefined);
    expect(codePointOf('KEYCAP NUMBER SIGN')).toBe(undefined);
    expect(lookup('KEYCAP NUMBER SIGN')).toBe('#\ufe0f\u20e3');
    expect(['', ' ', 'LATIN  SMALL LETTER A', 'A'.repeat(1000), 'É', 'constructor'].map(lookup)).toEqual(
      Array(6).fill(undefined),
    );
  });
});
