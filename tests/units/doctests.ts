/**
 * The examples in the docs of rows, as doctest reads them: `>>> ` begins one, `... ` goes on with it, and what it prints
 * follows up to an empty line. Those of one doc run one after the other in a namespace of their own.
 */
import '../../core/mod.ts';
import { builtinFunctions } from '../../core/library/builtins/mod.ts';
import { contentsOf, moduleNamed, moduleNames } from '../../core/library/modules.ts';
import { builtinClasses } from '../../core/values/classes.ts';
import { PyBuiltin } from '../../core/values/rows.ts';

export interface Example {
  source: string;
  want: string;
}

/** All rows, by the name of their class or module and their own. */
export function allRows(): Map<string, PyBuiltin> {
  const rows = new Map<string, PyBuiltin>();
  for (const f of builtinFunctions()) rows.set(`builtins.${f.name}`, f);
  for (const module of moduleNames()) {
    const { functions = [], unnamed = [] } = contentsOf(moduleNamed(module)!);
    for (const f of [...functions, ...unnamed]) rows.set(`${module}.${f.name}`, f);
  }
  for (const cls of builtinClasses()) {
    for (const [name, { v }] of cls.own())
      if (v instanceof PyBuiltin && v.owner === cls) rows.set(`${cls.full}.${name}`, v);
  }
  return rows;
}

/** The examples of a doc. */
export function examplesOf(doc: string): Example[] {
  const out: Example[] = [];
  let open: { source: string[]; want: string[] } | null = null;
  const close = (): void => {
    if (open !== null) out.push({ source: open.source.join('\n'), want: open.want.join('\n') });
    open = null;
  };
  for (const line of doc.split('\n')) {
    if (line.startsWith('>>> ')) {
      close();
      open = { source: [line.slice(4)], want: [] };
    } else if (open !== null && (line.startsWith('... ') || line === '...') && open.want.length === 0) {
      open.source.push(line.slice(4));
    } else if (line === '') close();
    else open?.want.push(line);
  }
  close();
  return out;
}

const MARK = '\u2063doc';

/** A program that runs the examples of all docs and marks what each prints. */
export function programOf(docs: readonly (readonly Example[])[]): string {
  const text = JSON.stringify(docs.map((doc) => doc.map((e) => `${e.source}\n`)));
  return `
docs = ${text}
for doc in docs:
    names = {'__name__': '__main__'}
    for source in doc:
        print('${MARK}')
        try:
            exec(compile(source, '<doctest>', 'single'), names)
        except BaseException as e:
            print('Traceback (most recent call last):\\n    ...')
            print(type(e).__name__ + (': ' + str(e) if str(e) else ''))
`;
}

/** What the examples printed, from the output of the program. */
export function printedBy(output: string): string[] {
  return output
    .split(`${MARK}\n`)
    .slice(1)
    .map((text) => text.replace(/\n$/, ''));
}
