import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';
import { API_KEYS, SEAL_KEYS } from './platforms/client.ts';
import { onNode, shared, testTimeout } from './vitest.plain.config.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          testTimeout,
          include: [...shared, ...onNode],
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
