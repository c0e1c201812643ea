import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';
import { API_KEYS, SEAL_KEYS } from './platforms/client.ts';
import { onNode, parallel, shared, testTimeout, together } from './vitest.plain.config.ts';

export default defineConfig({
  test: {
    ...parallel,
    projects: [
      {
        test: {
          name: 'node',
          ...together,
          environment: 'node',
          testTimeout,
          include: shared,
          // tests/forms/ has the same cases, in more modes.
          exclude: ['tests/python/cases.test.ts'],
        },
      },
      { test: { name: 'node alone', environment: 'node', testTimeout, include: onNode } },
      {
        plugins: [
          cloudflareTest({
            wrangler: { configPath: './wrangler.toml' },
            miniflare: { bindings: { MONTY_API_KEYS: API_KEYS, MONTY_SEAL_KEYS: SEAL_KEYS } },
          }),
        ],
        test: { name: 'workers', ...together, testTimeout, include: [...shared, 'tests/platforms/cloudflare/**/*.test.ts'] },
      },
    ],
  },
});
