import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';
import { API_KEYS, SEAL_KEYS } from './platforms/client.ts';
import { onNode, parallel, shared, testTimeout } from './vitest.plain.config.ts';

export default defineConfig({
  test: {
    ...parallel,
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
