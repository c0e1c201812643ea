/*
 * Codes of functions that are compiled in two steps: what their definition says with the text around it, the body when it is
 * first asked for.
 *
 * The first import of a shipped module in an isolate compiles its text, which takes more than half of that import: 50 ms for
 * the 54 KB of `datetime`, of which a program calls a few functions. So the lexer leaves bodies of such texts unread
 * (tokens/late.ts), and a `pass` as long as the body stands in the tree; that saves a third to a half of the time.
 *
 * Nothing but time tells whether a body has been compiled: its code is the same, to the bytes of its encoding, as if it had
 * been compiled with the rest. `locals`, `body` and so on compile it, so that nobody else has to know. The machine alone asks
 * (`waits`), lest it compiles a body when it makes the function (machine/code.ts).
 */

import type * as ast from '../syntax/mod.ts';
import { isFault } from '../source/mod.ts';
import type { Span, Text } from '../source/mod.ts';
import { parse } from '../syntax/mod.ts';
import { scopesOf } from '../symbols/mod.ts';
import { Builder } from './builder.ts';
import type { Settings } from './builder.ts';
import { functionCode } from './functions.ts';
import type { Definition, Head } from './functions.ts';
import type { Code, Flat, Params, Unit } from './ir.ts';
import type { Live } from './live.ts';
import { settingsOf } from './lower.ts';
import type { CompileOptions } from './lower.ts';
import { Warnings } from './warn.ts';

/** Whether the body of a code has not been compiled. */
export function waits(code: Code): boolean {
  return code instanceof LateCode && code.waits;
}

/** Whether the body of a definition was left unread. */
export function isLate(settings: Settings, s: Definition): boolean {
  if (settings.later === null) return false;
  const last = s.body[s.body.length - 1]!;
  return last.kind === 'Pass' && last.end - last.start > 'pass'.length;
}

/** Targets of an assignment, in the style in which shipped texts are written. */
const TARGETS = /^ *((?:[\w.]+(?:, | = ))*[\w.]+) =(?!=)/gm;
const ATTRIBUTE = /\bself\.(\w+)(?!\.)\b/g;

/** Lists the attributes that an unread body sets on `self` in its class, as `noteAttribute` does. */
function noteAttributes(b: Builder, body: string): void {
  if (b.kind !== 'class') return;
  for (const [, targets] of body.matchAll(TARGETS)) {
    for (const [, name] of targets!.matchAll(ATTRIBUTE)) (b.staticAttributes ??= new Set()).add(name!);
  }
}

/** What is needed to compile the body. */
interface Rest {
  readonly text: Text;
  readonly part: Span;
  readonly options: CompileOptions;
  /** The class that its private names belong to. */
  readonly privateName: string | null;
}

const NO_PARAMS: Params = { names: [], posonly: 0, positional: 0, kwonly: 0, varargs: false, varkw: false };
const NO_FREE: Code['free'] = [];

/** The code of a function whose body was left unread: no generator, and without free variables (tokens/late.ts). */
export class LateCode implements Code {
  readonly kind = 'function';
  readonly name: string;
  readonly qualname: string;
  readonly unit: Unit;
  readonly firstLine: number;
  readonly doc: string | null;
  readonly generator = false;
  readonly coroutine: boolean;
  readonly hidden = true;
  readonly params: Params;
  readonly free: Code['free'] = NO_FREE;
  readonly byName = false;
  outer: Code | null = null;
  index = 0;
  flat: Flat | null = null;
  live: Live | null = null;
  weight = 0;
  #whole: Code | null = null;
  readonly #rest: Rest;

  constructor(b: Builder, s: Definition, head: Head) {
    const { settings } = b;
    const scope = settings.table.scopes.get(s)!;
    this.name = head.name;
    this.qualname = head.qualname;
    this.firstLine = head.firstLine;
    this.doc = head.doc;
    this.params = head.params;
    this.unit = settings.unit;
    this.coroutine = scope.coroutine;
    const { start, end } = s;
    this.#rest = { text: settings.text, part: { start, end }, options: settings.later!, privateName: scope.privateName };
    const body = s.body[s.body.length - 1]!;
    noteAttributes(b, settings.text.text.slice(body.start, body.end));
  }

  get waits(): boolean {
    return this.#whole === null;
  }

  get locals(): Code['locals'] {
    return this.#compiled().locals;
  }

  get nregs(): number {
    return this.#compiled().nregs;
  }

  get cellRegs(): Code['cellRegs'] {
    return this.#compiled().cellRegs;
  }

  get body(): Code['body'] {
    return this.#compiled().body;
  }

  get children(): Code['children'] {
    return this.#compiled().children;
  }

  get positions(): Code['positions'] {
    return this.#compiled().positions;
  }

  get hostNames(): Code['hostNames'] {
    return this.#compiled().hostNames;
  }

  #compiled(): Code {
    if (this.#whole === null) {
      this.#whole = this.#compile();
      for (const child of this.#whole.children) child.outer = this;
    }
    return this.#whole;
  }

  /** Compiles the definition alone, as if it stood in a module or in a class of a module. */
  #compile(): Code {
    const { text, part, options, privateName } = this.#rest;
    const read = parse(text, 'exec', { part });
    if (isFault(read)) throw new Error(`${this.qualname}: ${read.message}`);
    const [s] = read.body as [Definition];
    const tree = privateName === null ? read : { ...read, body: [classOf(privateName, s)] };
    const table = scopesOf(tree, text, { topLevelAwait: false, annotations: options.annotations! });
    if (isFault(table)) throw new Error(`${this.qualname}: ${table.message}`);
    const settings = settingsOf(text, this.unit, table, options, new Warnings(text, false));
    const names = { name: '<module>', qualname: '<module>' };
    const module = new Builder(settings, null, 'module', table.root, names, part, 1, NO_PARAMS, false);
    return functionCode(module, s, this);
  }
}

function classOf(name: string, s: Definition): ast.ClassDef {
  const { start, end } = s;
  return { kind: 'ClassDef', start, end, name, bases: [], keywords: [], body: [s], decorator_list: [], type_params: [], nameStart: start };
}
