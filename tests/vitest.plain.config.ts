import { defineConfig } from 'vitest/config';

/** What runs on every platform. */
export const shared: string[] = [
  'tests/{python,units,snapshots,attacks}/**/*.test.ts',
  'tests/platforms/contract*.test.ts',
];
/** Machines are shared and slow at times: a test that hangs is ended, a slow one is not. */
export const testTimeout = 60_000;
export default defineConfig({ test: { include: shared, testTimeout } });
