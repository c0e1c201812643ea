import { defineConfig } from 'vitest/config';

/** What runs on every platform. */
export const shared: string[] = [
  'tests/{python,units,snapshots,attacks}/**/*.test.ts',
  'tests/platforms/contract*.test.ts',
];
export default defineConfig({ test: { include: shared } });
