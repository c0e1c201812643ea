import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';
import { API_KEYS, SEAL_KEYS } from './platforms/client.ts';
import { native, onNode, ownCore, parallel, shared, testTimeout, together } from './vitest.plain.config.ts';

export default defineConfig({
  test: {
    ...parallel,
    projects: [
      {
        test: {
          name: 'node',
          ...together,
          environment: 'node',
          ...native,
          testTimeout,
          include: shared,
          // tests/forms/ has the same cases, in more modes.
          exclude: ['tests/python/cases.test.ts', ...ownCore],
        },
      },
      { test: { name: 'node alone', environment: 'node', ...native, testTimeout, include: onNode, exclude: ownCore } },
      { test: { name: 'node anew', environment: 'node', testTimeout, include: ownCore } },
      {
        plugins: [
          cloudflareTest({
            wrangler: { configPath: './wrangler.toml' },
            miniflare: { bindings: { MONTY_API_KEYS: API_KEYS, MONTY_SEAL_KEYS: SEAL_KEYS } },
          }),
        ],
        test: {
          name: 'workers',
          ...together,
          testTimeout,
          include: [...shared, 'tests/platforms/cloudflare/**/*.test.ts'],
        },
      },
    ],
  },
});
