/**
 * Makes a program that shows a difference smaller. Statements go from the outside in: first those of the module, many at once, then
 * those of the blocks that are left; a compound statement also goes in favour of its block.
 */

/** A line with the lines below it. What continues a statement (`except`, `else` …) is a line of its own. */
interface Node {
  readonly line: string;
  readonly below: Node[];
}

const CONTINUES = /^ *(?:except|else|elif|finally|case)\b/;

/** The smallest program found for which `differs` holds; asks at most `most` times. */
export async function shrink(source: string, differs: (source: string) => Promise<boolean>, most = 120): Promise<string> {
  const root: Node = { line: '', below: [] };
  parse(source.split('\n').filter((line) => line.trim() !== ''), root);
  let left = most;
  const holds = async (): Promise<boolean> => left-- > 0 && (await differs(text(root, -1)));

  /** Takes out groups of statements of a block; true if something went. */
  const thin = async (block: Node[]): Promise<boolean> => {
    let went = false;
    for (let size = Math.ceil(block.length / 2); size > 0 && left > 0; size = size === 1 ? 0 : Math.ceil(size / 2)) {
      for (let end = block.length; end > 0 && left > 0; ) {
        const start = Math.max(0, end - size);
        const taken = block.slice(start, end);
        block.splice(start, end - start);
        if (await holds()) went = true;
        else {
          block.splice(start, 0, ...taken);
          if (size === 1 && (await lift(block, start))) went = true;
        }
        end = start;
      }
    }
    return went;
  };
  /** Puts the block of a statement in its place, or `pass` into the block. */
  const lift = async (block: Node[], at: number): Promise<boolean> => {
    const node = block[at]!;
    if (node.below.length === 0) return false;
    let last = at + 1;
    while (last < block.length && CONTINUES.test(block[last]!.line)) last++;
    const whole = block.slice(at, last);
    block.splice(at, whole.length, ...node.below);
    if (await holds()) return true;
    block.splice(at, node.below.length, ...whole);
    return false;
  };
  const walk = async (block: Node[]): Promise<boolean> => {
    let went = await thin(block);
    for (const node of [...block]) if (node.below.length > 0 && left > 0 && (await walk(node.below))) went = true;
    return went;
  };
  while (left > 0 && (await walk(root.below)));
  return text(root, -1);
}

function parse(lines: readonly string[], root: Node): void {
  const open: Node[] = [root];
  const depths = [-1];
  for (const line of lines) {
    const depth = /^ */.exec(line)![0].length;
    while (depths.at(-1)! >= depth) {
      depths.pop();
      open.pop();
    }
    const node = { line: line.slice(depth), below: [] };
    open.at(-1)!.below.push(node);
    open.push(node);
    depths.push(depth);
  }
}

function text(node: Node, depth: number): string {
  const own = depth < 0 ? '' : `${' '.repeat(4 * depth)}${node.line}\n`;
  if (node.below.length === 0) return own + (node.line.endsWith(':') ? `${' '.repeat(4 * depth + 4)}pass\n` : '');
  return own + node.below.map((n) => text(n, depth + 1)).join('');
}
