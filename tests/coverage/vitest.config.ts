/** The suite's tests on Node, without the case files: core/ is loaded as it stands, so that V8 counts its lines. */
import { defineConfig } from 'vitest/config';
import { testTimeout } from '../vitest.plain.config.ts';

export default defineConfig({
  test: {
    include: ['tests/{units,snapshots,attacks,check}/**/*.test.ts', 'tests/platforms/contract*.test.ts'],
    exclude: [
      // These read the sources, or run the case files.
      ...['rooms', 'words', 'doctests', 'modulecases'].map((name) => `tests/units/${name}.test.ts`),
    ],
    pool: 'forks',
    maxWorkers: 1,
    testTimeout,
    setupFiles: ['tests/coverage/flush.ts'],
    server: { deps: { external: [/\/core\/.*\.ts$/] } },
  },
});
