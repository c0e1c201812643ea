import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What runs on every platform. */
export const shared: string[] = [
  'tests/{python,units,snapshots,attacks}/**/*.test.ts',
  'tests/platforms/contract*.test.ts',
];
/** What runs on Node alone: comparisons with the oracle, and the modes of cases that do not depend on the runtime. */
export const onNode: string[] = ['tests/{check,oracle,forms,platforms/node}/**/*.test.ts'];
/** Machines are shared and slow at times: a test that hangs is ended, a slow one is not. */
export const testTimeout = 60_000;
/** What runs on Deno alone: this configuration is also the one of its lane. */
const deno = 'Deno' in globalThis ? ['tests/platforms/deno/**/*.test.ts'] : [];

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

/** On all processors: by default one is left alone. */
export const parallel = { sequence: { sequencer: LongestFirst }, maxWorkers: navigator.hardwareConcurrency };

/**
 * One runtime for many files, as one isolate serves many requests: what a run leaves behind for the next one would be seen, and
 * starting a runtime takes longer than most files do.
 */
export const together = { isolate: false, setupFiles: ['tests/setup.ts'] };

/**
 * The runtime's own modules. Vite's module runner makes each use of an imported name a look into an object, which took half of
 * the time of the cases.
 */
export const native = { experimental: { viteModuleRunner: false, nodeLoader: false } };

/** What wants a core that nobody has used: only Vite's module runner can load one again. */
export const ownCore: string[] = ['tests/units/late.test.ts', 'tests/platforms/node/lazy.test.ts'];

export default defineConfig({
  test: { ...parallel, ...together, ...native, include: [...shared, ...deno], exclude: ownCore, testTimeout },
});
