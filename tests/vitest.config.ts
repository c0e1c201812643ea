import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';
import { shared } from './vitest.plain.config.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: [...shared, 'tests/oracle/**/*.test.ts', 'tests/platforms/node/**/*.test.ts'],
        },
      },
      {
        plugins: [cloudflareTest({ wrangler: { configPath: './wrangler.toml' } })],
        test: { name: 'workers', include: [...shared, 'tests/platforms/cloudflare/**/*.test.ts'] },
      },
    ],
  },
});
