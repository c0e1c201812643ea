#!/usr/bin/env node
import process from 'node:process';
import { main } from './cli.ts';

// Who reads has read enough (`| head`): that is no failure. The status is that of a process that SIGPIPE ends.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(141);
});
process.exitCode = await main(process.argv.slice(2));
