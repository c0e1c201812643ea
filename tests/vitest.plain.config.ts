import { defineConfig } from 'vitest/config';

/** What runs on every platform. */
export const shared: string[] = [
  'tests/{python,units,snapshots,attacks}/**/*.test.ts',
  'tests/platforms/contract*.test.ts',
];
/** What runs on Node alone: comparisons with the oracle, and the modes of cases that do not depend on the runtime. */
export const onNode: string[] = ['tests/{check,oracle,forms,platforms/node}/**/*.test.ts'];
/** Machines are shared and slow at times: a test that hangs is ended, a slow one is not. */
export const testTimeout = 60_000;
/** What runs on Deno alone: this configuration is also the one of its lane. */
const deno = 'Deno' in globalThis ? ['tests/platforms/deno/**/*.test.ts'] : [];
export default defineConfig({ test: { include: [...shared, ...deno], testTimeout } });
