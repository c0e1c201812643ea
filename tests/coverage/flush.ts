/** Writes what V8 has counted when the tests of a file are done: the pool ends its processes without asking them. */
import { takeCoverage } from 'node:v8';
import { afterAll } from 'vitest';

afterAll(() => takeCoverage());
