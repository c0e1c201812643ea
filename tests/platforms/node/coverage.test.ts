/** Every row and every node kind of the IR is executed by a case, and most lines of core/ are: `npm run coverage`. */
import { spawn } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

it('rows, node kinds and lines run', { timeout: 600_000 }, async () => {
  const script = fileURLToPath(new URL('../../coverage/run.ts', import.meta.url));
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script], { stdio: 'pipe' });
  let text = '';
  const decoder = new TextDecoder();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      text += decoder.decode(chunk, { stream: true });
    });
  }
  const code = await new Promise<number | null>((resolve) => {
    child.on('exit', resolve);
  });
  expect(code, text).toBe(0);
});
