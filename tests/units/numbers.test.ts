/*
 * The number layer where examples say more than random arguments: limits, errors, hashes on 64 bits, and the texts that
 * programs print most. Expected values are CPython 3.14's; hashes and sizes are those of a 64-bit build.
 */
import { describe, expect, it } from 'vitest';
import * as bits from '../../core/values/bits.ts';
import { powerComplex } from '../../core/values/complexes.ts';
import { parseTemplate } from '../../core/values/fields.ts';
import * as floating from '../../core/values/floating.ts';
import * as floattext from '../../core/values/floattext.ts';
import * as format from '../../core/values/format.ts';
import * as hashing from '../../core/values/hashing.ts';
import * as integer from '../../core/values/integer.ts';
import * as inttext from '../../core/values/inttext.ts';
import * as percent from '../../core/values/percent.ts';
import { Raise } from '../../core/values/raised.ts';

const WORLD = { decimalOf: () => -1, maxLength: 1000, maxDigits: 4300 };

/** What the function raises, as `Type: message`. */
function raised(f: () => unknown): string {
  try {
    f();
  } catch (e) {
    if (e instanceof Raise) return e.message === '' ? e.type : `${e.type}: ${e.message}`;
    throw e;
  }
  return 'nothing';
}

describe('int', () => {
  it('is a number within 53 bits, else a bigint, and never -0', () => {
    expect(integer.add(9007199254740991, 1)).toBe(9007199254740992n);
    expect(integer.subtract(9007199254740992n, 1)).toBe(9007199254740991);
    expect(integer.multiply(0, -5)).toBe(0);
    expect(integer.negate(0)).toBe(0);
    expect(integer.modulo(-6, 3)).toBe(0);
    expect(integer.floorDivide(0, -5)).toBe(0);
    expect(bits.shiftLeft(1, 53)).toBe(9007199254740992n);
    expect(bits.and(-9007199254740991, -9007199254740990)).toBe(-9007199254740992n);
    expect(bits.invert(9007199254740991)).toBe(-9007199254740992n);
  });

  it('divides to the nearest float, with the sign of a zero', () => {
    expect(integer.trueDivide(0, -5)).toBe(-0);
    expect(integer.trueDivide(10n ** 400n, 10n ** 399n)).toBe(10);
    expect(integer.trueDivide(1, 10n ** 400n)).toBe(0);
    expect(raised(() => integer.trueDivide(10n ** 400n, 1))).toBe(
      'OverflowError: integer division result too large for a float',
    );
    expect(raised(() => integer.toFloat(10n ** 400n))).toBe('OverflowError: int too large to convert to float');
    expect(raised(() => integer.floorDivide(1, 0))).toBe('ZeroDivisionError: division by zero');
  });

  it('refuses results of more than 4 Mbit before computing them', () => {
    const big = bits.shiftLeft(1, 4000000);
    expect(raised(() => integer.multiply(big, big))).toBe('MemoryError');
    expect(raised(() => integer.power(10, 10n ** 9n))).toBe('MemoryError');
    expect(raised(() => integer.power(10, 1000000000))).toBe('MemoryError');
    expect(raised(() => integer.power(2, 4194304))).toBe('MemoryError');
    expect(integer.bitLength(integer.power(2, 4194303))).toBe(4194304);
    expect(integer.power(1, 10n ** 30n)).toBe(1);
    expect(integer.power(-1, 10n ** 30n + 1n)).toBe(-1);
    expect(raised(() => bits.shiftLeft(1, 1000000000))).toBe('MemoryError');
    expect(raised(() => bits.shiftLeft(1, 1n << 70n))).toBe('OverflowError: too many digits in integer');
    expect(bits.shiftLeft(0, 1n << 70n)).toBe(0);
    expect(bits.shiftRight(-1, 1n << 70n)).toBe(-1);
    const longest = integer.subtract(bits.shiftLeft(1, 4194303), 1);
    const full = integer.add(integer.add(longest, longest), 1);
    expect(integer.bitLength(full)).toBe(4194304);
    expect(raised(() => integer.add(full, 1))).toBe('MemoryError');
    expect(raised(() => bits.fromBytes(new Uint8Array(600000), true, false))).toBe('MemoryError');
  });

  it('costs ticks by its limbs', () => {
    expect(integer.intCost(12345, 678, '*')).toBe(0);
    expect(integer.intCost(1n << 64n, 1n << 64n, '*')).toBe(0);
    const thousand = 1n << 63999n;
    expect(integer.intCost(thousand, thousand, '*')).toBe(15750);
    expect(integer.intCost(thousand, thousand, '+')).toBe(125);
    expect(integer.intCost(thousand, 3, '//')).toBe(281);
    expect(integer.intCost(thousand, 1n << 31999n, '//')).toBeGreaterThan(7800);
    expect(integer.intCost(10, 100000, '**')).toBeGreaterThan(100000);
    expect(integer.intCost(10, 1n << 80n, '**')).toBe(0);
    expect(integer.powerModuloCost(3, thousand, thousand)).toBeGreaterThan(1e9);
  });

  it('has limits on its decimal digits', () => {
    const limit = 'ValueError: Exceeds the limit (4300 digits) for integer string conversion';
    const hint = 'use sys.set_int_max_str_digits() to increase the limit';
    const parse = (text: string, base: number): integer.Int => inttext.parseInt(text, base, () => -1)!;
    expect(raised(() => inttext.decimalText(10n ** 4300n))).toBe(`${limit}; ${hint}`);
    expect(raised(() => parse('9'.repeat(4301), 10))).toBe(`${limit}: value has 4301 digits; ${hint}`);
    expect(inttext.decimalText(10n ** 4300n, 0).length).toBe(4301);
    expect(inttext.decimalText(-(10n ** 4299n)).length).toBe(4301);
    expect(parse('x', 10)).toBe(null);
    expect(raised(() => parse('f'.repeat(2000000), 16))).toBe('MemoryError');
    expect(parse('f'.repeat(20), 16)).toBe((1n << 80n) - 1n);
  });

  it('goes to bytes and back', () => {
    expect(raised(() => bits.toBytes(300, 1, false, false))).toBe('OverflowError: int too big to convert');
    expect(raised(() => bits.toBytes(-1, 1, false, false))).toBe(
      "OverflowError: can't convert negative int to unsigned",
    );
    expect(bits.fromBytes(Uint8Array.of(255, 254), false, true)).toBe(-2);
  });

  it('has inverses modulo a number', () => {
    expect(integer.powerModulo(3, -1, 7)).toBe(5);
    expect(integer.powerModulo(2, -1, -5)).toBe(-2);
    expect(raised(() => integer.powerModulo(2, -1, 4))).toBe(
      'ValueError: base is not invertible for the given modulus',
    );
    expect(raised(() => integer.powerModulo(2, 1, 0))).toBe('ValueError: pow() 3rd argument cannot be 0');
  });
});

describe('float', () => {
  it('compares with ints exactly', () => {
    expect(integer.compareIntFloat(9007199254740993n, 9007199254740992)).toBe(1);
    expect(integer.compareIntFloat(9007199254740992n, 9007199254740992)).toBe(0);
    expect(integer.compareIntFloat(10n ** 400n, Infinity)).toBe(-1);
    expect(integer.compareIntFloat(1, NaN)).toBeNaN();
  });

  it('raises to powers as CPython', () => {
    expect(floating.powerFloat(2, 0.5)).toBe(1.4142135623730951);
    expect(floating.powerFloat(-8, 1 / 3)).toBeUndefined();
    expect(raised(() => floating.powerFloat(0, -1))).toBe('ZeroDivisionError: zero to a negative power');
    try {
      floating.powerFloat(10, 400);
      expect.unreachable();
    } catch (e) {
      expect(e).toMatchObject({ type: 'OverflowError', errno: 34, message: 'Numerical result out of range' });
    }
  });

  it('prints its shortest digits', () => {
    const text = [
      1,
      0.1,
      1e16,
      123456789012345680,
      1e22,
      1e-4,
      1e-5,
      -0,
      Infinity,
      -NaN,
      5e-324,
      1.7976931348623157e308,
    ];
    expect(text.map(floattext.floatRepr).join(' ')).toBe(
      '1.0 0.1 1e+16 1.2345678901234568e+17 1e+22 0.0001 1e-05 -0.0 inf nan 5e-324 1.7976931348623157e+308',
    );
  });

  it('rounds half to even on its exact value', () => {
    expect([0.5, 1.5, 2.5, -2.5].map(floating.roundToInt)).toEqual([0, 2, 2, -2]);
    expect(floating.roundFloat(2.675, 2)).toBe(2.67);
    expect(floating.roundFloat(0.125, 2)).toBe(0.12);
    expect(floating.roundFloat(-0.4, 0)).toBe(-0);
    expect(floating.roundFloat(1e22, -22)).toBe(1e22);
    expect(raised(() => floating.roundFloat(1.5e308, -308))).toBe(
      'OverflowError: rounded value too large to represent',
    );
  });

  it('has hexadecimal texts', () => {
    expect(floattext.floatHex(-0.1)).toBe('-0x1.999999999999ap-4');
    expect(floattext.floatFromHex(' 0x1.8p1 ')).toBe(3);
    expect(raised(() => floattext.floatFromHex('0x1p5000'))).toBe(
      'OverflowError: hexadecimal value too large to represent as a float',
    );
    expect(raised(() => floattext.floatFromHex(''))).toBe('ValueError: invalid hexadecimal floating-point string');
  });
});

describe('hashes', () => {
  it('are those of 64-bit CPython', () => {
    expect(hashing.hashInt(-1)).toBe(-2);
    expect(hashing.hashInt((1n << 61n) - 1n)).toBe(0);
    expect(hashing.hashInt(-(1n << 61n))).toBe(-2);
    expect(hashing.hashFloat(0.1)).toBe(230584300921369408n);
    expect(hashing.hashFloat(1.5)).toBe(1152921504606846977n);
    expect(hashing.hashFloat(1e300)).toBe(1224995262755759164n);
    expect(hashing.hashFloat(5e-324)).toBe(16777216);
    expect(hashing.hashFloat(2 ** 70)).toBe(512);
    expect(hashing.hashFloat(-Infinity)).toBe(-314159);
    expect(hashing.hashComplex(1, 2)).toBe(2000007);
    expect(hashing.hashComplex(0.5, -0.25)).toBe(-576460752303423488n);
  });

  it('of tuples and frozensets', () => {
    const tuple = (...hashes: integer.Int[]): integer.Int => {
      const h = new hashing.TupleHash();
      for (const element of hashes) h.add(element);
      return h.finish(hashes.length);
    };
    expect(tuple()).toBe(5740354900026072187n);
    expect(tuple(1)).toBe(-6644214454873602895n);
    expect(tuple(1, 2, 3)).toBe(529344067295497451n);
    expect(tuple(0, tuple(hashing.hashFloat(0.5), -2))).toBe(4222829204242269783n);
    const small = (...hashes: number[]): integer.Int => {
      const h = new hashing.TupleHash();
      for (const element of hashes) h.addSmall(element);
      return h.finish(hashes.length);
    };
    expect(small(1, 2, 3)).toBe(529344067295497451n);
    for (const pair of [
      [0, 65535],
      [65535, 65535],
      [32768, 1],
      [77, 40000],
    ] as const)
      expect(small(...pair)).toBe(tuple(...pair));
    const frozenset = (...hashes: integer.Int[]): integer.Int => {
      const h = new hashing.FrozensetHash();
      for (const element of hashes) h.add(hashing.highHalf(element), hashing.lowHalf(element));
      h.close(hashes.length);
      return hashing.fromHalves(h.high, h.low);
    };
    expect(frozenset()).toBe(133146708735736);
    expect(frozenset(1, 2, 3, -2)).toBe(-1675867903771378670n);
  });
});

describe('texts', () => {
  const float = (x: number, spec: string): string => format.formatFloat(x, spec, 'float', WORLD);
  const int = (n: integer.Int, spec: string): string => format.formatInt(n, spec, 'int', WORLD);

  it('follow format specifications', () => {
    expect(float(1234567.891, ',.2f')).toBe('1,234,567.89');
    expect(float(1234567.8912345, ',.7_f')).toBe('1,234,567.891_234_5');
    expect(float(-0.001, 'z.1f')).toBe('0.0');
    expect(float(0.256, '.1%')).toBe('25.6%');
    expect(float(1e21, '.1f')).toBe('1000000000000000000000.0');
    expect(float(2.5, '.0f')).toBe('2');
    expect(float(1, '.3')).toBe('1.0');
    expect(float(0.1, '.60g')).toBe('0.1000000000000000055511151231257827021181583404541015625');
    expect(int(1234, '010,')).toBe('00,001,234');
    expect(int(255, '#06x')).toBe('0x00ff');
    expect(int(-7, '^+9')).toBe('   -7    ');
    expect(format.formatComplex({ real: 1.5, imag: -2 }, '.1f', 'complex', WORLD)).toBe('1.5-2.0j');
  });

  it('name what is wrong with a specification', () => {
    expect(raised(() => int(1, 'q'))).toBe("ValueError: Unknown format code 'q' for object of type 'int'");
    expect(raised(() => int(1, '.2d'))).toBe('ValueError: Precision not allowed in integer format specifier');
    expect(raised(() => int(1, 'xy'))).toBe("ValueError: Invalid format specifier 'xy' for object of type 'int'");
    expect(raised(() => int(1, '99999999999999999999'))).toBe('ValueError: Too many decimal digits in format string');
    expect(raised(() => float(1, '.2147483648f'))).toBe('ValueError: precision too big');
  });

  it('are checked for their length before they are made', () => {
    expect(raised(() => int(1, '1000000000'))).toBe('MemoryError');
    expect(raised(() => float(1, '.1000000000f'))).toBe('MemoryError');
    expect(raised(() => format.formatStr('x', 1, () => '', '>1000000000', 'str', WORLD))).toBe('MemoryError');
    const [wide] = percent.parsePercent('%1000000000d', false) as [percent.Conversion];
    expect(raised(() => percent.intBy(wide, 1, WORLD))).toBe('MemoryError');
    const [precise] = percent.parsePercent('%.1000000000f', false) as [percent.Conversion];
    expect(raised(() => percent.floatBy(precise, 1, WORLD))).toBe('MemoryError');
    const [star] = percent.parsePercent('%*d', false) as [percent.Conversion];
    expect(raised(() => percent.intBy(percent.withStars(star, -(1n << 40n), null), 1, WORLD))).toBe('MemoryError');
  });

  it('of percent formats are pieces', () => {
    const pieces = percent.parsePercent('a %% %(k)-5.2f!', false);
    expect(pieces[0]).toBe('a %');
    expect(pieces[1]).toBe(' ');
    expect(pieces[2]).toMatchObject({ key: 'k', left: true, width: 5, precision: 2, code: 'f', error: null });
    expect(pieces[3]).toBe('!');
    expect(percent.parsePercent('%(a', false)[0]).toMatchObject({ needsMapping: true, key: null });
  });

  it('of templates are pieces', () => {
    expect(parseTemplate('{}{a.b[0]!r:>{}}{{', () => -1)).toEqual([
      { first: 0, path: [], conversion: '', spec: '' },
      {
        first: 'a',
        path: [
          { kind: 'attribute', name: 'b' },
          { kind: 'item', key: 0 },
        ],
        conversion: 'r',
        spec: ['>', { first: 1, path: [], conversion: '', spec: '' }],
      },
      '{',
    ]);
    expect(parseTemplate('x}', () => -1)).toEqual([new Raise('ValueError', "Single '}' encountered in format string")]);
  });
});

it('complex powers overflow with a message', () => {
  expect(raised(() => powerComplex({ real: 1e300, imag: 0 }, { real: 10, imag: 0 }))).toBe(
    'OverflowError: complex exponentiation',
  );
  expect(raised(() => powerComplex({ real: 0, imag: 0 }, { real: -1, imag: 0 }))).toBe(
    'ZeroDivisionError: zero to a negative or complex power',
  );
});
