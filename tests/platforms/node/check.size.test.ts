/** The checker and its stubs stay small: they are part of every bundle for Workers. */
import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

const LIMIT = 127 * 1024;

it('has at most 127 KiB', async () => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../../../core/check/mod.ts', import.meta.url))],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2023',
    write: false,
    external: ['../syntax/*', '../source/*', '../symbols/*', '../library/*', '../values/*', '../tokens/*'],
  });
  expect(gzipSync(outputFiles[0]!.contents, { level: 9 }).length).toBeLessThan(LIMIT);
});
