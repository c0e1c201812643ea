/** The sources of the package. */
import { IN_BUNDLE, order, read, relative } from '../python/texts.ts';

/** TypeScript sources of core and platforms by their path from the repository's root. */
export async function sourceTexts(): Promise<Map<string, string>> {
  if (!IN_BUNDLE) {
    const root = new URL('../../', import.meta.url);
    const all = [...(await read(new URL('core/', root), '.ts')).entries()].map(([k, v]) => [`core/${k}`, v] as const);
    const more = [...(await read(new URL('platforms/', root), '.ts'))].map(([k, v]) => [`platforms/${k}`, v] as const);
    return new Map([...all, ...more].filter(([path]) => !path.endsWith('.d.ts')).sort(order));
  }
  const found = import.meta.glob(['../../core/**/*.ts', '../../platforms/**/*.ts', '!**/*.d.ts'], {
    query: '?raw',
    import: 'default',
    eager: true,
  });
  return relative('../../', found);
}
