/*
 * Asks CPython 3.14 (pyodide) what it says of a source: the error of `ast.parse`, or its tree.
 *
 * CPython runs in a child process: this very file, started with `--child`, which answers one JSON line per question.
 * A question that takes too long or kills the child (deep sources do) is answered with `{ died: true }`, and the next
 * one meets a fresh child. Imported: `ask`. Run by hand: `node tests/oracle/syntax.ts 'x = = 1' …` prints the answers.
 */

import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { createInterface, type Interface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** What is asked: `tree` wants the dump of the tree, otherwise only errors are told. */
export interface Question {
  readonly source: string;
  readonly mode?: 'exec' | 'eval' | 'single';
  readonly tree?: boolean;
}

/** The error (CPython's attributes), or the tree, or neither if the source is fine and no tree was wanted. */
export interface Answer {
  readonly died?: boolean;
  readonly error?: readonly [kind: string, message: string, ...place: (number | null)[]];
  readonly warnings?: readonly (readonly [line: number, message: string])[];
  readonly tree?: string;
}

const PYTHON = `
import ast, json, struct, warnings
SKIP = ('ctx', 'type_comment', 'type_ignores')
def constant(v):
    if v is None or v is True or v is False or v is ...: return repr(v)
    if isinstance(v, int): return 'i' + (hex(v))
    if isinstance(v, float): return 'f' + struct.pack('>d', v).hex()
    if isinstance(v, complex): return 'c' + struct.pack('>d', v.imag).hex()
    if isinstance(v, bytes): return 'b' + v.hex()
    return 's' + ','.join(str(ord(c)) for c in v) if any(0xd800 <= ord(c) < 0xe000 for c in v) else 's' + json.dumps(v)
def dump(root):
    out, todo = [], [root]
    while todo:
        n = todo.pop()
        if isinstance(n, str): out.append(n)
        elif isinstance(n, ast.AST):
            out.append('\\n' + type(n).__name__)
            if hasattr(n, 'lineno'): out.append('@%d:%d-%d:%d' % (n.lineno, n.col_offset, n.end_lineno, n.end_col_offset))
            parts = ['(']
            for f in n._fields:
                if f in SKIP: continue
                v = getattr(n, f, None)
                parts.append(f + '=')
                if isinstance(n, ast.Constant) and f == 'value': parts.append(constant(v))
                elif isinstance(n, ast.MatchSingleton): parts.append(constant(v))
                elif isinstance(v, list):
                    parts.append('[')
                    for x in v: parts += ['<ast.%s object>' % type(x).__name__ if isinstance(x, ast.cmpop) else x if isinstance(x, ast.AST) else repr(x), ',']
                    parts.append(']')
                elif isinstance(v, (ast.operator, ast.unaryop, ast.boolop, ast.cmpop)): parts.append(type(v).__name__)
                elif isinstance(v, ast.AST): parts.append(v)
                elif isinstance(v, str): parts.append(json.dumps(v))
                else: parts.append(repr(v))
                parts.append(' ')
            parts.append(')')
            todo.extend(reversed(parts))
        else: out.append(repr(n))
    return ''.join(out)
def answer(line):
    q = json.loads(line)
    caught = []
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        try:
            tree = compile(q['source'], 'f', q.get('mode') or 'exec', ast.PyCF_ONLY_AST, True)
            r = {'tree': dump(tree)} if q.get('tree') else {}
        except SyntaxError as e: r = {'error': [type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset]}
        except Exception as e: r = {'error': [type(e).__name__, str(e), None, None, None, None]}
    if caught: r['warnings'] = [[w.lineno, str(w.message)] for w in caught]
    return json.dumps(r)
`;

async function child(): Promise<void> {
  const { loadPyodide } = await import('pyodide');
  const python = await loadPyodide({ env: { PYTHONHASHSEED: '0' } });
  const globals = python.toPy({});
  python.runPython(PYTHON, { globals });
  const answer = globals.get('answer') as (line: string) => string;
  process.stdout.write('{}\n');
  for await (const line of createInterface({ input: process.stdin })) process.stdout.write(answer(line) + '\n');
}

class Oracle {
  #process: ChildProcessWithoutNullStreams | null = null;
  #lines: AsyncIterator<string> | null = null;
  #reader: Interface | null = null;

  async ask(question: Question, timeout: number): Promise<Answer> {
    if (this.#process === null) await this.#start();
    this.#process!.stdin.write(JSON.stringify(question) + '\n');
    const line = await this.#line(timeout);
    // A dying CPython prints its stack instead of an answer.
    if (line === null || !line.startsWith('{')) {
      this.stop();
      return { died: true };
    }
    return JSON.parse(line) as Answer;
  }

  stop(): void {
    this.#process?.kill('SIGKILL');
    this.#reader?.close();
    this.#process = null;
  }

  async #start(): Promise<void> {
    this.#process = spawn(process.execPath, [fileURLToPath(import.meta.url), '--child'], { stdio: 'pipe' });
    this.#process.stdin.on('error', () => {});
    this.#process.stderr.resume();
    this.#reader = createInterface({ input: this.#process.stdout });
    this.#lines = this.#reader[Symbol.asyncIterator]();
    if ((await this.#line(30_000)) === null) throw new Error('the oracle does not start');
  }

  async #line(timeout: number): Promise<string | null> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<null>((resolve) => {
      timer = setTimeout(resolve, timeout, null);
    });
    const next = this.#lines!.next().then((item) => (item.done === true ? null : item.value));
    const line = await Promise.race([next, late]);
    clearTimeout(timer);
    return line;
  }
}

/** CPython's answers, in order; each question has `timeout` milliseconds. */
export async function ask(questions: readonly Question[], timeout = 10_000): Promise<Answer[]> {
  const oracle = new Oracle();
  const answers: Answer[] = [];
  for (const question of questions) answers.push(await oracle.ask(question, timeout));
  oracle.stop();
  return answers;
}

if (process.argv[2] === '--child') await child();
else if (import.meta.main) {
  const questions = process.argv
    .slice(2)
    .map((source) => ({ source: JSON.parse(`"${source.replaceAll('"', '\\"')}"`) as string, tree: true }));
  for (const answer of await ask(questions)) console.log(answer);
}
