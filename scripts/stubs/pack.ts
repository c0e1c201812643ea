/**
 * The stubs as core/check/stubs/packed.ts has them: in few letters (compact.ts), without the imports of names that are the same
 * everywhere, frequent words as one byte, compressed.
 */
import { Oracle } from '../../tests/oracle/client.ts';
import { MARKS, expanded } from '../../core/check/stubs/compact.ts';

/** Modules in the order of their use: what comes first is unpacked first. */
const FIRST = (
  'builtins typing _typeshed types collections.abc abc typing_extensions json json.decoder json.encoder re enum dataclasses ' +
  'collections datetime math random functools itertools asyncio asyncio.tasks _asyncio asyncio.events asyncio.futures ' +
  'asyncio.locks asyncio.queues asyncio.timeouts asyncio.taskgroups statistics string time operator _operator contextlib ' +
  'pathlib os sys decimal fractions copy heapq _heapq bisect _bisect uuid hashlib base64 textwrap'
).split(' ');

/** Words that get a byte of their own. */
const WORDS = 128;

export interface Packed {
  readonly words: readonly string[];
  /** Name and size of each part, in their order; the first is the table of homes and has no name. */
  readonly parts: readonly (readonly [name: string, size: number])[];
  readonly data: string;
  readonly size: number;
}

/** Packs the texts of modules. */
export async function pack(texts: ReadonlyMap<string, string>): Promise<Packed> {
  const homes = homesOf(texts);
  const names = [...texts.keys()];
  const order = [...FIRST.filter((name) => texts.has(name)), ...names.filter((name) => !FIRST.includes(name))];
  const parts = [table(homes), ...order.map((name) => compacted(name, texts.get(name)!, homes))];
  const words = frequent(parts.join('\n'));
  const bytes = new Map(words.map((word, i) => [word, String.fromCharCode(0x80 + i)]));
  const encoded = parts.map((part) => part.replace(/\w+/g, (word) => bytes.get(word) ?? word));
  const whole = encoded.join('');
  if (/[^\x00-\x7f]/.test(parts.join(''))) throw new Error('a stub that is not ASCII');
  return {
    words,
    parts: encoded.map((part, i) => [i === 0 ? '' : order[i - 1]!, part.length]),
    data: await compressed(whole),
    size: whole.length,
  };
}

/** Where a name is from that modules import under its own name. A module need not say so again. */
function homesOf(texts: ReadonlyMap<string, string>): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const text of texts.values()) {
    for (const { module, items } of imports(text)) {
      for (const item of items) {
        if (item.includes(' as ')) continue;
        const known = counts.get(item) ?? new Map<string, number>();
        counts.set(item, known.set(module, (known.get(module) ?? 0) + 1));
      }
    }
  }
  const builtins = texts.get('builtins')!;
  const own = new Set([...builtins.matchAll(/^(?:def |class )?(\w+)/gm)].map(([, name]) => name!));
  for (const { items } of imports(builtins)) for (const item of items) own.add(item.split(' as ').at(-1)!);
  for (const [name] of counts) if (own.has(name) && declaredIn(builtins, name)) counts.delete(name);
  return new Map([...counts].map(([name, from]) => [name, [...from].sort((a, b) => b[1] - a[1])[0]![0]]));
}

function declaredIn(text: string, name: string): boolean {
  return new RegExp(`^(?:(?:async )?def |class |type )?${name}\\b(?! as)`, 'm').test(text);
}

function table(homes: ReadonlyMap<string, string>): string {
  const names = new Map<string, string[]>();
  for (const [name, module] of homes) names.set(module, [...(names.get(module) ?? []), name]);
  return [...names].map(([module, list]) => `${module} ${list.sort().join(',')}\n`).join('');
}

const IMPORT = /^from ([\w.]*\w) import (.*)$/;

function imports(text: string): { module: string; items: string[] }[] {
  return text.split('\n').flatMap((line) => {
    const found = IMPORT.exec(line);
    return found === null ? [] : [{ module: found[1]!, items: found[2]!.split(', ') }];
  });
}

function compacted(name: string, text: string, homes: ReadonlyMap<string, string>): string {
  const out: string[] = [];
  let marks = '';
  const lines = text.trimEnd().split('\n');
  lines.forEach((line, i) => {
    const found = IMPORT.exec(line);
    if (found !== null) out.push(...compactImport(found[1]!, found[2]!.split(', '), homes));
    else {
      const mark = /^ *@(\w+)$/.exec(line);
      const next = lines[i + 1] ?? '';
      const known = mark === null ? undefined : [...MARKS].find(([, decorator]) => decorator === mark[1]);
      if (
        known !== undefined &&
        /^ *(@(overload|property|classmethod|staticmethod|abstractmethod)$|(async )?def )/.test(next)
      ) {
        marks += known[0];
      } else {
        out.push(compactLine(line, marks, next));
        marks = '';
      }
    }
  });
  const body = `${out.join('\n')}\n`;
  const bare = text
    .split('\n')
    .filter((line) => !IMPORT.test(line))
    .join('\n')
    .trimEnd();
  const again = expanded(out)
    .split('\n')
    .filter((line) => !IMPORT.test(line))
    .join('\n')
    .trimEnd();
  if (bare !== again) throw new Error(`${name}: ${firstDifference(bare, again)}`);
  return body;
}

function firstDifference(a: string, b: string): string {
  const [one, two] = [a.split('\n'), b.split('\n')];
  const at = one.findIndex((line, i) => line !== two[i]);
  return `${one[at]}\n became\n${two[at]}`;
}

function compactImport(module: string, items: readonly string[], homes: ReadonlyMap<string, string>): string[] {
  const plain = items.filter((item) => !item.includes(' as ') && homes.get(item) !== module);
  const renamed = items.flatMap((item) => {
    const [name, as] = item.split(' as ') as [string, string | undefined];
    return as === undefined ? [] : [name === as ? name : `${name}=${as}`];
  });
  return [
    ...(plain.length === 0 ? [] : [`<${module} ${plain.join(',')}`]),
    ...(renamed.length === 0 ? [] : [`>${module} ${renamed.join(',')}`]),
  ];
}

function compactLine(line: string, marks: string, next: string): string {
  const indent = /^ */.exec(line)![0];
  const tried = shortened(line, indent, marks);
  const before = [...marks].map((mark) => `${indent}@${MARKS.get(mark)}\n`).join('');
  if (
    tried !== null &&
    expanded([tried, ...(next.startsWith(`${indent} `) ? [next] : [])]).startsWith(`${before}${line}\n`)
  )
    return tried;
  if (marks !== '') throw new Error(`decorated: ${line}`);
  return `${indent}\\${line.slice(indent.length)}`;
}

function shortened(line: string, indent: string, marks: string): string | null {
  const def = /^ *(async )?def (\w+)\((.*)\) -> (.*): \.\.\.$/.exec(line);
  if (def !== null) {
    const [, isAsync, name, params, result] = def;
    const first = indent === '' ? null : /^(self|cls)(?:, |$)/.exec(params!);
    const kind = indent === '' ? '' : first === null ? "'" : first[1] === 'cls' ? '!' : '';
    const rest = tight(params!.slice(first === null ? 0 : first[0].length)).replace(/=\.\.\.(?=,|$)/g, '=');
    return `${indent}${marks}${isAsync === undefined ? '' : '~'}${kind}${name}(${rest})${result === 'None' ? '' : tight(result!)}`;
  }
  if (marks !== '') return null;
  const cls = /^ *class (.*):( \.\.\.)?$/.exec(line);
  if (cls !== null) return `${indent}-${tight(cls[1]!)}`;
  return indent + tight(line.slice(indent.length));
}

function tight(text: string): string {
  return text
    .split(/("[^"]*"|'[^']*')/)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(/([,:]) /g, '$1').replace(/ \| /g, '|')))
    .join('');
}

function frequent(text: string): string[] {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/\w+/g)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const gain = (word: string): number => counts.get(word)! * (word.length - 1);
  return [...counts.keys()].sort((a, b) => gain(b) - gain(a)).slice(0, WORDS);
}

const COMPRESS = (text: string): string => `
import base64, lzma
data = bytes.fromhex('${Buffer.from(text, 'latin1').toString('hex')}')
filters = [{'id': lzma.FILTER_LZMA1, 'dict_size': 1 << 20, 'lc': 4, 'lp': 0, 'pb': 0, 'preset': 9 | lzma.PRESET_EXTREME, 'nice_len': 273}]
print(base64.b64encode(lzma.compress(data, format=lzma.FORMAT_RAW, filters=filters)).decode())
`;

async function compressed(text: string): Promise<string> {
  const oracle = new Oracle(60_000);
  const answer = await oracle.run({ source: COMPRESS(text), scriptName: 'compress.py' });
  oracle.close();
  if (answer.ended !== 'ok' || answer.traceback !== null) throw new Error(answer.traceback ?? answer.ended);
  return answer.output.trim();
}
