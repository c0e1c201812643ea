import { availableParallelism } from 'node:os';
import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { API_KEYS, SEAL_KEYS } from './platforms/client.ts';
import { onNode, shared, testTimeout } from './vitest.plain.config.ts';

/**
 * Vitest begins with the largest files. The ones that run for longest, all cases and all attacks, are the smallest: they go
 * first, so that no processor waits for them at the end.
 */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification): boolean => /\/tests\/(forms|python|attacks)\//.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    // By default one processor is left alone.
    maxWorkers: availableParallelism(),
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          testTimeout,
          include: [...shared, ...onNode],
          // tests/forms/ has the same cases, in more modes.
          exclude: ['tests/python/cases.test.ts'],
        },
      },
      {
        plugins: [
          cloudflareTest({
            wrangler: { configPath: './wrangler.toml' },
            miniflare: { bindings: { MONTY_API_KEYS: API_KEYS, MONTY_SEAL_KEYS: SEAL_KEYS } },
          }),
        ],
        test: { name: 'workers', testTimeout, include: [...shared, 'tests/platforms/cloudflare/**/*.test.ts'] },
      },
    ],
  },
});
