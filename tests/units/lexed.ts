/** TypeScript sources as tokens, for rules about sources: text would not do, because row keys contain the words. */
import jsTokens from 'js-tokens';

export interface Lexed {
  type: string;
  value: string;
  /** Counted from 1. */
  line: number;
}

/** The tokens of a source without white space; comments are kept. */
export function lex(text: string): Lexed[] {
  const out: Lexed[] = [];
  let line = 1;
  for (const { type, value } of jsTokens(text)) {
    if (type !== 'WhiteSpace' && type !== 'LineTerminatorSequence') out.push({ type, value, line });
    line += value.split('\n').length - 1;
  }
  return out;
}

/** The tokens that are code. */
export function code(text: string): Lexed[] {
  return lex(text).filter((token) => !token.type.endsWith('Comment'));
}

export interface Import {
  /** The specifier as written. */
  from: string;
  line: number;
  /** Nothing of it is left at run time. */
  typeOnly: boolean;
  exported: boolean;
  /** Everything is passed on: `export *`. */
  star: boolean;
}

/** Every import, re-export and dynamic import of a source. */
export function importsOf(text: string): Import[] {
  const tokens = code(text);
  const found: Import[] = [];
  tokens.forEach((token, at) => {
    if (token.type !== 'IdentifierName' || (token.value !== 'import' && token.value !== 'export')) return;
    if (tokens[at - 1]?.value === '.') return;
    const next = tokens[at + 1];
    if (next === undefined || next.value === '.') return;
    if (next.value === '(') {
      const given = tokens[at + 2];
      const from = given?.type === 'StringLiteral' ? unquote(given.value) : '(computed)';
      found.push({ from, line: token.line, typeOnly: tokens[at - 1]?.value === ':', exported: false, star: false });
      return;
    }
    const exported = token.value === 'export';
    if (exported && next.value !== '*' && next.value !== '{' && tokens[at + 2]?.value !== '{') return;
    const from = clause(tokens, at + 1);
    if (from === null) return;
    const names = tokens.slice(at + 1, from.at);
    const typeOnly = next.value === 'type' || (names[0]?.value === '{' && everyNameIsType(names));
    found.push({
      from: unquote(from.text),
      line: token.line,
      typeOnly,
      exported,
      star: exported && next.value === '*',
    });
  });
  return found;
}

/** The specifier that ends the clause which begins at `at`, or null if it is no import clause. */
function clause(tokens: readonly Lexed[], at: number): { text: string; at: number } | null {
  for (let i = at; i < tokens.length; i++) {
    const { type, value } = tokens[i]!;
    if (type === 'StringLiteral') return { text: value, at: i };
    if (type === 'Punctuator' && !['{', '}', ',', '*'].includes(value)) return null;
  }
  return null;
}

function everyNameIsType(names: readonly Lexed[]): boolean {
  const starts = names.filter((_, i) => names[i - 1]?.value === '{' || names[i - 1]?.value === ',');
  return starts.filter(({ value }) => value !== '}').every(({ value }) => value === 'type');
}

function unquote(text: string): string {
  return text.slice(1, -1);
}
