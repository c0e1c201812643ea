/*
 * A code as text, for people and for tests: one line an instruction, blocks indented, operands as small expressions.
 *
 * Registers show their local's name (`x`, with the number where two share it) or `t` and a number. `{name}` is the
 * content of a cell, `@name` a global, `!name` a builtin of the language, `?name` a local that may be unbound.
 */

import type { Block, Code, Constant, Instr, Reg, Tree } from './ir.ts';
import { constantText } from './unparse.ts';

export interface PrintOptions {
  /** Adds to each instruction where it stands in the source: the text of its span. */
  readonly positions?: boolean;
}

/** The text of a code and of all codes in it. */
export function print(code: Code, options: PrintOptions = {}): string {
  const lines: string[] = [];
  new Printer(code, lines, options).code('');
  return lines.join('\n') + '\n';
}

class Printer {
  readonly #code: Code;
  readonly #lines: string[];
  readonly #options: PrintOptions;
  readonly #names: string[];

  constructor(code: Code, lines: string[], options: PrintOptions) {
    this.#code = code;
    this.#lines = lines;
    this.#options = options;
    this.#names = code.locals.map((name, i) => (code.locals.indexOf(name) < i ? `${name}'${i}` : name));
    for (const { name, reg } of code.free) this.#names[reg] = `${name}`;
  }

  code(indent: string): void {
    const code = this.#code;
    const words: string[] = [];
    if (code.coroutine) words.push('async');
    if (code.generator) words.push('generator');
    const cells = code.cellRegs.filter((i) => !code.free.some(({ reg }) => reg === i));
    if (cells.length > 0) words.push(`cells ${cells.map((i) => this.reg(i)).join(' ')}`);
    if (code.free.length > 0) words.push(`free ${code.free.map(({ name }) => name).join(' ')}`);
    if (code.hostNames.length > 0) words.push(`host ${code.hostNames.join(' ')}`);
    const { names, posonly, positional, varargs, kwonly } = code.params;
    const params = names.map((name, i) => {
      const star = varargs && i === positional ? '*' : i === positional + (varargs ? 1 : 0) + kwonly ? '**' : '';
      return star + name + (i === posonly - 1 ? ' /' : '');
    });
    const tail = words.length > 0 ? ` [${words.join(', ')}]` : '';
    this.#lines.push(`${indent}${code.kind} ${code.qualname}(${params.join(', ')}) regs ${code.nregs}${tail}`);
    this.block(code.body, indent + '  ');
    for (const child of code.children) new Printer(child, this.#lines, this.#options).code(indent + '  ');
  }

  block(block: Block, indent: string): void {
    for (const instr of block) this.instr(instr, indent);
  }

  instr(i: Instr, indent: string): void {
    const line = (text: string): void => {
      this.#lines.push(indent + text + this.place(i.at));
    };
    const inner = indent + '  ';
    switch (i.op) {
      case 'if': {
        line(`if ${this.tree(i.c)}`);
        this.block(i.then, inner);
        let { orelse } = i;
        for (;;) {
          const next = orelse.length === 1 ? orelse[0]! : null;
          if (next === null || next.op !== 'if') break;
          this.#lines.push(`${indent}elif ${this.tree(next.c)}${this.place(next.at)}`);
          this.block(next.then, inner);
          orelse = next.orelse;
        }
        return this.section('else', orelse, indent);
      }
      case 'while':
        line(`while ${this.tree(i.c)}`);
        this.section('first', i.pre, indent);
        if (i.pre.length > 0) this.#lines.push(`${indent}do`);
        this.block(i.body, inner);
        return this.section('else', i.orelse, indent);
      case 'for':
        line(`for ${this.reg(i.d)} in ${this.reg(i.it)}`);
        this.block(i.body, inner);
        return this.section('else', i.orelse, indent);
      case 'try':
        line('try');
        this.block(i.body, inner);
        this.#lines.push(`${indent}catch ${this.reg(i.exc)}`);
        this.block(i.handler, inner);
        this.section('else', i.orelse, indent);
        for (const { id, body } of i.exits) {
          this.#lines.push(`${indent}exit ${id}`);
          this.block(body, inner);
        }
        return;
      default:
        return line(this.simple(i));
    }
  }

  section(name: string, block: Block, indent: string): void {
    if (block.length === 0) return;
    this.#lines.push(indent + name);
    this.block(block, indent + '  ');
  }

  place(at: number): string {
    const { text } = this.#code.unit;
    if (!this.#options.positions || text === null) return '';
    const [start, end, from, to] = this.#code.positions.slice(at * 4, at * 4 + 4) as [number, number, number, number];
    if (from < 0) return `  # ${JSON.stringify(text.slice(start, end))}`;
    const shown = text.slice(start, from) + '‹' + text.slice(from, to) + '›' + text.slice(to, end);
    return `  # ${JSON.stringify(shown)}`;
  }

  simple(i: Exclude<Instr, { op: 'if' | 'while' | 'for' | 'try' | 'block' }>): string {
    const to = (d: Reg): string => (d < 0 ? '' : `${this.reg(d)} = `);
    switch (i.op) {
      case 'set':
        return to(i.d) + this.tree(i.e);
      case 'expr':
        return this.tree(i.e);
      case 'cell':
        return `cell ${this.reg(i.i)}`;
      case 'setcell':
        return `{${this.reg(i.i)}} = ${this.tree(i.e)}`;
      case 'setglobal':
        return `@${i.name} = ${this.tree(i.e)}`;
      case 'del':
        return `del ${this.reg(i.i)}`;
      case 'unset':
        return `unset ${this.reg(i.i)}`;
      case 'delcell':
        return `del {${this.reg(i.i)}}`;
      case 'delglobal':
        return `del @${i.name}`;
      case 'ldname':
        return `${to(i.d)}name ${i.name}`;
      case 'stname':
        return `name ${i.name} = ${this.tree(i.e)}`;
      case 'delname':
        return `del name ${i.name}`;
      case 'ldclassderef':
        return `${to(i.d)}name ${i.name} or {${this.reg(i.i)}}`;
      case 'ldfromdict':
        return `${to(i.d)}{${this.reg(i.dict)}}.${i.name} or ${i.i < 0 ? '@' + i.name : `{${this.reg(i.i)}}`}`;
      case 'ldhost':
        return `${to(i.d)}host ${i.name}`;
      case 'askhost':
        return `${to(i.d)}${this.tree(i.e)} or host ${i.name}`;
      case 'setattr':
        return `${this.tree(i.o)}.${i.name} = ${this.tree(i.v)}`;
      case 'delattr':
        return `del ${this.tree(i.o)}.${i.name}`;
      case 'setitem':
        return `${this.tree(i.o)}[${this.tree(i.i)}] = ${this.tree(i.v)}`;
      case 'delitem':
        return `del ${this.tree(i.o)}[${this.tree(i.i)}]`;
      case 'call':
        return `${to(i.d)}call ${this.tree(i.f)}(${this.trees(i.args)})`;
      case 'callm':
        return `${to(i.d)}call ${this.tree(i.o)}.${i.name}(${this.trees(i.args)})`;
      case 'callk': {
        const first = i.args.length - i.names.length;
        const args = i.args.map((arg, k) => (k < first ? '' : i.names[k - first]! + '=') + this.tree(arg));
        return `${to(i.d)}call ${this.tree(i.f)}(${args.join(', ')})`;
      }
      case 'callx': {
        const kwargs = i.kwargs < 0 ? '' : `, **${this.reg(i.kwargs)}`;
        return `${to(i.d)}call ${this.tree(i.f)}(*${this.reg(i.args)}${kwargs})`;
      }
      case 'list':
        return `${to(i.d)}[${this.trees(i.items)}]`;
      case 'tuple':
        return `${to(i.d)}(${this.trees(i.items)},)`;
      case 'set_':
        return `${to(i.d)}set {${this.trees(i.items)}}`;
      case 'dict': {
        const pairs: string[] = [];
        for (let k = 0; k < i.items.length; k += 2) {
          pairs.push(`${this.tree(i.items[k]!)}: ${this.tree(i.items[k + 1]!)}`);
        }
        return `${to(i.d)}{${pairs.join(', ')}}`;
      }
      case 'append':
      case 'extend':
      case 'setadd':
      case 'setupdate':
      case 'dictupdate':
        return `${i.op} ${this.reg(i.l)}, ${this.tree(i.e)}`;
      case 'dictset':
        return `dictset ${this.reg(i.l)}, ${this.tree(i.key)}: ${this.tree(i.e)}`;
      case 'dictmerge':
      case 'argsextend':
        return `${i.op} ${this.reg(i.l)}, ${this.tree(i.e)} for ${this.tree(i.f)}`;
      case 'listtotuple':
        return `${to(i.d)}tuple ${this.reg(i.l)}`;
      case 'iter':
      case 'yielditer':
      case 'getaiter':
      case 'asyncyield':
        return `${to(i.d)}${i.op} ${this.tree(i.e)}`;
      case 'unpack':
        return `${i.ds.map((d, k) => (k === i.star ? '*' : '') + this.reg(d)).join(', ')} = unpack ${this.tree(i.e)}`;
      case 'raise':
        return `raise ${this.tree(i.e)}${i.cause === null ? '' : ` from ${this.tree(i.cause)}`}`;
      case 'raiseagain':
        return 'raise';
      case 'reraise':
        return `reraise ${this.reg(i.exc)}`;
      case 'ret':
        return `ret ${this.tree(i.e)}`;
      case 'yield':
        return `${to(i.d)}yield ${this.tree(i.e)}`;
      case 'yieldfrom':
        return `${to(i.d)}${i.isAwait ? 'await' : 'yield from'} ${this.reg(i.it)} sending ${this.reg(i.v)}`;
      case 'getawaitable':
        return `${to(i.d)}awaitable ${this.tree(i.e)}${i.what === '' ? '' : ` of ${i.what}`}`;
      case 'getanext':
        return `${to(i.d)}anext ${this.reg(i.o)}`;
      case 'mkfn': {
        const parts = [`function ${i.code}`];
        if (i.defaults >= 0) parts.push(`defaults ${this.reg(i.defaults)}`);
        if (i.kwdefaults >= 0) parts.push(`kwdefaults ${this.reg(i.kwdefaults)}`);
        if (i.annotate >= 0) parts.push(`annotate ${this.reg(i.annotate)}`);
        if (i.cells.length > 0) parts.push(`cells ${i.cells.map((cell) => this.reg(cell)).join(' ')}`);
        return to(i.d) + parts.join(', ');
      }
      case 'special':
        return `${to(i.d)}special ${this.reg(i.o)}.${i.name}`;
      case 'excinfo':
        return `${to(i.d)}excinfo ${this.reg(i.exc)}`;
      case 'import': {
        const list = i.fromlist === null ? '' : ` (${i.fromlist.join(', ')})`;
        return `${to(i.d)}import ${'.'.repeat(i.level)}${i.name}${list}`;
      }
      case 'importfrom':
        return `${to(i.d)}import ${i.name} from ${this.reg(i.o)}`;
      case 'importstar':
        return `import * from ${this.reg(i.o)}`;
      case 'matchseq':
      case 'matchmap':
        return `${to(i.d)}${i.op} ${this.reg(i.o)}`;
      case 'matchkeys':
      case 'matchrest':
        return `${to(i.d)}${i.op} ${this.reg(i.o)}, ${this.reg(i.keys)}`;
      case 'matchclass':
        return `${to(i.d)}matchclass ${this.reg(i.o)}, ${this.tree(i.cls)}, ${i.n}${i.names.map((n) => ' ' + n).join('')}`;
      case 'excgroupmatch':
        return `${this.reg(i.rest)}, ${this.reg(i.match)} = split ${this.reg(i.exc)}, ${this.tree(i.cls)}`;
      case 'excgroupend':
        return `${to(i.d)}join ${this.reg(i.exc)}, ${this.reg(i.list)}`;
      case 'template':
        return `${to(i.d)}template ${i.strings.length > 0 ? JSON.stringify(i.strings) : ''}(${this.trees(i.items)})`;
      case 'interpolation': {
        const spec = i.spec === null ? '' : `:${this.tree(i.spec)}`;
        return `${to(i.d)}interpolation ${this.tree(i.e)} ${JSON.stringify(i.text)}${i.conv && '!' + i.conv}${spec}`;
      }
      case 'intrinsic':
        return `${to(i.d)}$${i.name}(${this.trees(i.args)})`;
      case 'result':
        return `result ${this.tree(i.e)}`;
      case 'break':
      case 'continue':
        return i.op;
      case 'exit':
        return `leave ${i.id}`;
    }
  }

  reg(i: Reg): string {
    return this.#names[i] ?? `t${i}`;
  }

  trees(list: readonly Tree[]): string {
    return list.map((tree) => this.tree(tree)).join(', ');
  }

  tree(t: Tree): string {
    switch (t.k) {
      case 'const':
        return constantText(t.v as Constant);
      case 'reg':
        return this.reg(t.i);
      case 'local':
        return `?${this.reg(t.i)}`;
      case 'cell':
        return `{${this.reg(t.i)}}`;
      case 'global':
        return `@${t.name}`;
      case 'host':
        return `host ${t.name}`;
      case 'builtin':
        return `!${t.name}`;
      case 'unary':
        return `(${t.op}${this.tree(t.o)})`;
      case 'not':
        return `(not ${this.tree(t.o)})`;
      case 'bin':
      case 'cmp':
        return `(${this.tree(t.l)} ${t.op} ${this.tree(t.r)})`;
      case 'and':
      case 'or':
        return `(${this.tree(t.l)} ${t.k} ${this.tree(t.r)})`;
      case 'attr':
        return `${this.tree(t.o)}.${t.name}`;
      case 'sub':
        return `${this.tree(t.o)}[${this.tree(t.i)}]`;
      case 'slice':
        return `slice(${this.tree(t.lo)}, ${this.tree(t.hi)}, ${this.tree(t.step)})`;
      case 'ifexp':
        return `(${this.tree(t.a)} if ${this.tree(t.c)} else ${this.tree(t.b)})`;
      case 'format': {
        const spec = t.spec === null ? '' : `:${this.tree(t.spec)}`;
        return `format(${this.tree(t.o)}${t.conv && '!' + t.conv}${spec})`;
      }
      case 'fstr':
        return `fstr(${this.trees(t.parts)})`;
    }
  }
}
