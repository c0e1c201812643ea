/** What `textwrap` does natively with texts of ordinary characters: taking margins away, and lines of chunks none of which is too long. */
import { BAIL, LIST, PyClass, PyInst, PyList, chargeText, cut, isSpace, ownAttr, untilChanged } from '../values/mod.ts';
import type { Arg, Bound, Machine, Out, PyValue, Shortcut } from '../values/mod.ts';

/** What `_wrap_chunks` asks of a wrapper. */
const SETTINGS = ['width', 'initial_indent', 'subsequent_indent', 'drop_whitespace', 'max_lines'] as const;

const isPlainClass = untilChanged(
  (cls) => cls.attributeHooks() === 0 && SETTINGS.every((name) => cls.lookup(name) === undefined),
);

/** Whether there is nothing but whitespace. */
function isBlank(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isSpace(text.charCodeAt(i))) return false;
  return true;
}

function isTexts(items: readonly PyValue[]): items is readonly string[] {
  return items.every((item) => typeof item === 'string');
}

/** The lines of a wrapper that has no limit of them; the chunks are used up. */
function wrapChunks(m: Machine, self: Arg, chunks: Arg, b: Bound): Out {
  const cls = b.ns.cells.get('TextWrapper')?.v;
  if (!(self instanceof PyInst) || !(cls instanceof PyClass) || self.shape.cls !== cls || !isPlainClass(cls, b)) return BAIL;
  const [width, initial, subsequent, drops, most] = SETTINGS.map((name) => ownAttr(self, name));
  if (typeof width !== 'number' || width <= 0 || typeof drops !== 'boolean' || most !== null) return BAIL;
  if (typeof initial !== 'string' || typeof subsequent !== 'string') return BAIL;
  if (!(chunks instanceof PyList) || chunks.cls !== LIST || !isTexts(chunks.items)) return BAIL;
  const all: readonly string[] = chunks.items;
  const lines: string[] = [];
  let work = 16 * all.length;
  for (let i = 0; i < all.length; ) {
    const indent = lines.length > 0 ? subsequent : initial;
    const room = width - indent.length;
    if (drops && lines.length > 0 && isBlank(all[i]!)) i++;
    const from = i;
    let size = 0;
    while (i < all.length && size + all[i]!.length <= room) size += all[i++]!.length;
    if (i < all.length && all[i]!.length > room) return BAIL;
    const end = drops && i > from && isBlank(all[i - 1]!) ? i - 1 : i;
    if (end > from) lines.push(indent + all.slice(from, end).join(''));
    work += indent.length + size;
    if (work > 65536) {
      m.work(work);
      m.reserve(2 * lines.length * (width + indent.length));
      work = 0;
    }
  }
  m.work(work);
  chunks.items = [];
  for (const line of lines) chargeText(line.length);
  return new PyList(LIST, lines);
}

/** A text without the spaces and tabs that all of its lines begin with. */
function dedent(m: Machine, text: Arg): Out {
  if (typeof text !== 'string') return BAIL;
  m.work(4 * text.length);
  m.reserve(8 * text.length);
  const lines = text.split('\n');
  let margin: string | undefined;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (isBlank(line)) lines[i] = '';
    else margin = margin === undefined ? /^[ \t]*/.exec(line)![0] : shared(margin, line);
  }
  const n = margin?.length ?? 0;
  const whole = lines.map((line) => cut(line, Math.min(n, line.length), line.length)).join('\n');
  chargeText(whole.length);
  return whole;
}

function shared(margin: string, line: string): string {
  if (line.startsWith(margin)) return margin;
  let n = 0;
  while (n < margin.length && line[n] === margin[n]) n++;
  return margin.slice(0, n);
}

export const SHORTCUTS: ReadonlyMap<string, Shortcut> = new Map(
  Object.entries<Shortcut>({
    'TextWrapper._wrap_chunks': (m, [self, chunks], b) => wrapChunks(m, self, chunks, b),
    dedent: (m, [text]) => dedent(m, text),
  }),
);
