/*
 * The number layer against what CPython 3.14 was recorded to answer to the same random arguments, on every runtime. Where a
 * digest differs, `node tests/oracle/numbers.ts GROUP` or `node tests/oracle/libm.ts FUNCTION` shows the cases.
 */
import { describe, expect, it } from 'vitest';
import * as libm from '../../core/values/libm/mod.ts';
import { allGroups } from '../oracle/allgroups.ts';
import { libmArguments, libmResult } from '../oracle/libmarguments.ts';
import { digest, outcome, seed } from '../oracle/sample.ts';
import { LIBM_RECORDED } from './libm-recorded.ts';
import { RECORDED } from './numbers-recorded.ts';

describe('answers of CPython', () => {
  for (const group of allGroups) {
    it(group.name, () => {
      seed(11);
      const cases = Array.from({ length: 400 }, () => group.arguments());
      expect(digest(cases.map((c) => outcome(() => group.ours(...(c as never[])))))).toBe(RECORDED.get(group.name));
    });
  }
});

describe('transcendental functions have the bits of CPython', () => {
  for (const [name, f] of Object.entries(libm) as [string, (...args: number[]) => number][]) {
    it(name, () => {
      seed(11);
      const results = Array.from({ length: 2000 }, () => {
        const args = libmArguments(name);
        return libmResult(name === 'norm' ? libm.norm([...args]) : f(...args));
      });
      expect(digest(results)).toBe(LIBM_RECORDED.get(name));
    });
  }
});
