// The string algorithms of core/values on samples recorded from CPython 3.14, and linear time on hostile texts. Random
// texts are compared in tests/oracle/strings.ts.
import { describe, expect, test } from 'vitest';
import { capitalize, lower, title, upper } from '../../core/unicode/mod.ts';
import { bounds, count, endsWith, find, has, rfind, startsWith } from '../../core/values/find.ts';
import { PyStr } from '../../core/values/objects.ts';
import type { Str } from '../../core/values/objects.ts';
import {
  isIdentifierText,
  isLowerText,
  isPrintableText,
  isTitleText,
  isUpperText,
} from '../../core/values/predicates.ts';
import { escapeAscii } from '../../core/values/formatting.ts';
import { quoted } from '../../core/values/quoted.ts';
import {
  center,
  expandTabs,
  normalizeStr,
  recase,
  replace,
  rightJustify,
  translate,
  zeroFill,
} from '../../core/values/reshape.ts';
import { partition, removeSuffix, rpartition, rsplit, split, splitLines, strip } from '../../core/values/split.ts';
import { codePoints, fromCodePoints, mkstr, utf16 } from '../../core/values/text.ts';

const ROOM = { text: (): void => {}, parts: (): void => {} };
const shown = (parts: readonly Str[]): string[] => parts.map(utf16);

describe('finding', () => {
  test('samples', () => {
    expect([find('banana', 'an', 0, 6), find('banana', 'an', 2, 6), find('banana', 'an', 2, 4)]).toEqual([1, 3, -1]);
    expect([rfind('banana', 'an', 0, 6), rfind('banana', 'an', 0, 4), rfind('banana', '', 0, 6)]).toEqual([3, 1, 6]);
    expect([count('banana', 'ana', 0, 6), count('banana', '', 0, 6), count('', '', 0, 0)]).toEqual([1, 7, 1]);
    expect([find('abc', '', 3, 3), find('abc', '', 4, 3), has('abc', ''), startsWith('abc', '', 4, 3)]).toEqual([
      3,
      -1,
      true,
      false,
    ]);
    expect([startsWith('abc', 'b', 1, 3), endsWith('abc', 'b', 0, 2), endsWith('abc', 'abc', 1, 3)]).toEqual([
      true,
      true,
      false,
    ]);
    expect([bounds(5, -2, Infinity), bounds(5, -9, -1), bounds(5, 7, 9)]).toEqual([
      [3, 5],
      [0, 4],
      [7, 5],
    ]);
  });

  test('astral characters count one', () => {
    const s = mkstr('a😀b😀');
    expect([find(s, 'b', 0, 4), find(s, mkstr('😀'), 2, 4), rfind(s, mkstr('😀b'), 0, 4), find('ab', s, 0, 2)]).toEqual(
      [2, 3, 1, -1],
    );
    expect(find(s, fromCodePoints([0xde00]), 0, 4)).toBe(-1);
  });

  test('periodic texts, against the plain search', () => {
    let state = 7;
    const random = (below: number): number => (state = (state * 48271) % 2147483647) % below;
    for (let round = 0; round < 3000; round++) {
      const unit = 'aabab'.slice(0, 1 + random(5));
      const make = (length: number): string => {
        const text = [...unit.repeat(1 + length / unit.length)].slice(0, length);
        for (let n = random(3); n > 0 && length > 0; n--) text[random(length)] = 'abc'[random(3)]!;
        return text.join('');
      };
      const [hay, needle] = [make(random(600)), make(1 + random(120))];
      expect(find(hay, needle, 0, hay.length)).toBe(hay.indexOf(needle));
      expect(rfind(hay, needle, 0, hay.length)).toBe(hay.lastIndexOf(needle));
      const [points, wanted] = [mkstr(`${hay}😀`), mkstr(needle)];
      expect(find(points, wanted, 0, hay.length)).toBe(hay.indexOf(needle));
      expect(rfind(points, wanted, 0, hay.length)).toBe(hay.lastIndexOf(needle));
    }
  });

  test('linear time on hostile texts', () => {
    const started = performance.now();
    const hay = 'a'.repeat(1_000_000);
    for (const m of [20, 1000, 20_000, 400_000]) {
      const [a, b] = ['a'.repeat(m), 'b'];
      for (const needle of [a + b + a, a + b, b + a, a + b + a + b]) {
        expect([find(hay, needle, 0, hay.length), rfind(hay, needle, 0, hay.length)]).toEqual([-1, -1]);
        expect(count(hay, needle, 0, hay.length)).toBe(0);
      }
    }
    // Short ranges of a long text, one after the other.
    for (let i = 0; i < 20_000; i++) expect(find(hay, 'b', i, i + 10)).toBe(-1);
    const chars = fromCodePoints(Array.from({ length: 50_000 }, (_, i) => i));
    expect(strip('\u9999'.repeat(100_000), chars, true, true)).toBe('');
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});

describe('taking apart', () => {
  test('split', () => {
    expect(shown(split('  a b\t\u3000c ', null, -1, ROOM))).toEqual(['a', 'b', 'c']);
    expect(shown(split('  a b  c ', null, 1, ROOM))).toEqual(['a', 'b  c ']);
    expect(shown(rsplit('  a b  c ', null, 1, ROOM))).toEqual(['  a b', 'c']);
    expect(shown(split('a,,b,', ',', -1, ROOM))).toEqual(['a', '', 'b', '']);
    expect(shown(rsplit('a,b,c', ',', 1, ROOM))).toEqual(['a,b', 'c']);
    expect([split('', null, -1, ROOM), split('', ',', -1, ROOM), split('', null, 0, ROOM)]).toEqual([[], [''], []]);
    expect(shown(split(mkstr('😀,b'), ',', -1, ROOM))).toEqual(['😀', 'b']);
  });

  test('lines', () => {
    expect(shown(splitLines('a\r\nb\rc\n\nd\x1ce\u2028', false, ROOM))).toEqual(['a', 'b', 'c', '', 'd', 'e']);
    expect(shown(splitLines('a\r\nb\n', true, ROOM))).toEqual(['a\r\n', 'b\n']);
  });

  test('partition and strip', () => {
    expect([partition('a.b.c', '.'), rpartition('a.b.c', '.'), partition('a', '.'), rpartition('a', '.')]).toEqual([
      ['a', '.', 'b.c'],
      ['a.b', '.', 'c'],
      ['a', '', ''],
      ['', '', 'a'],
    ]);
    expect([
      strip(' \xa0a ', null, true, true),
      strip('xyaxy', 'yx', false, true),
      removeSuffix('a.py', '.py'),
    ]).toEqual(['a', 'xya', 'a']);
  });
});

describe('reshaping', () => {
  test('replace and translate', () => {
    expect(replace('aaa', 'a', 'bb', 2, ROOM)).toBe('bbbba');
    expect([replace('ab', '', '-', -1, ROOM), replace('ab', '', '-', 2, ROOM), replace('', '', 'x', -1, ROOM)]).toEqual(
      ['-a-b-', '-a-b', 'x'],
    );
    expect(replace('', '', 'x', 0, ROOM)).toBe('');
    expect(translate('abc', (cp) => (cp === 97 ? null : cp === 98 ? 'xy' : undefined), ROOM)).toBe('xyc');
    expect(replace('a-b', '-', mkstr('😀'), -1, ROOM)).toEqual(new PyStr('a😀b', 3, codePoints(mkstr('a😀b'))));
  });

  test('room is asked before a text grows', () => {
    const asked: number[] = [];
    const room = {
      text: (length: number): void => void asked.push(length),
      parts: (n: number): void => void asked.push(n),
    };
    replace('aaaa', 'a', 'b'.repeat(1000), -1, room);
    center('a', 5000, ' ', room);
    split('a '.repeat(5000), null, -1, room);
    expect(asked).toEqual([4000, 5000, 4096]);
  });

  test('padding', () => {
    expect([center('ab', 5, '*', ROOM), center('a', 4, '*', ROOM), center('abc', 6, '*', ROOM)]).toEqual([
      '**ab*',
      '*a**',
      '*abc**',
    ]);
    expect([
      zeroFill('-5', 5, ROOM),
      zeroFill('+', 3, ROOM),
      zeroFill('', 2, ROOM),
      rightJustify('a', 3, ' ', ROOM),
    ]).toEqual(['-0005', '+00', '00', '  a']);
    expect([expandTabs('a\tb\n\tc', 4, ROOM), expandTabs('a\tb', 0, ROOM)]).toEqual(['a   b\n    c', 'ab']);
  });

  test('case and normal forms, also of lone surrogates in a row', () => {
    const odd = fromCodePoints([0x41, 0xd83d, 0xde00, 0x42, 0xd800, 0x61]);
    expect([...codePoints(recase(odd, lower))]).toEqual([0x61, 0xd83d, 0xde00, 0x62, 0xd800, 0x61]);
    expect([...codePoints(recase(odd, title))]).toEqual([0x41, 0xd83d, 0xde00, 0x42, 0xd800, 0x41]);
    expect([...codePoints(recase(odd, capitalize))]).toEqual([0x41, 0xd83d, 0xde00, 0x62, 0xd800, 0x61]);
    expect(recase('straße', upper)).toBe('STRASSE');
    expect(normalizeStr('NFD', '\xe9')).toBe('e\u0301');
  });

  test('repr and ascii', () => {
    expect([quoted("it's"), quoted(`'"`), quoted('\\\n\x7f\xad€')]).toEqual([
      `"it's"`,
      `'\\'"'`,
      `'\\\\\\n\\x7f\\xad€'`,
    ]);
    expect([escapeAscii(quoted('é€')), escapeAscii(quoted(mkstr('a😀')))]).toEqual(["'\\xe9\\u20ac'", "'a\\U0001f600'"]);
  });
});

test('predicates', () => {
  expect(["They'Re", 'Ab ab', 'ǅa', '1', ''].map(isTitleText)).toEqual([true, false, true, false, false]);
  expect(['ab1', 'aB', '1', 'ª'].map(isLowerText)).toEqual([true, false, false, true]);
  expect(['AB1', 'Ⅷ', 'ǅ'].map(isUpperText)).toEqual([true, true, false]);
  expect(['_a1', '1a', 'é', '', 'a·'].map(isIdentifierText)).toEqual([true, false, true, false, true]);
  expect(['', 'a b', 'a\n'].map(isPrintableText)).toEqual([true, true, false]);
});
