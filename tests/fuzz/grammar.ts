/**
 * Programs by chance: whole, terminating, deterministic on every Python. A generator keeps the names that are bound, with their
 * types, and counts what a program would cost to run, so that loops and calls do not multiply.
 */
import { LITERALS, SPECS, TEMPLATES, TYPES } from './expressions.ts';
import type { Type } from './expressions.ts';
import { PRELUDES, STATEMENTS, guarded } from './statements.ts';
import { Random } from './random.ts';

/** A function that can be called: its arguments as types, and what its run costs. */
export interface Callee {
  readonly name: string;
  readonly args: readonly Type[];
  readonly returns: Type | 'gen';
  readonly cost: number;
}

/** Where a statement stands. */
export interface Place {
  readonly loop: boolean;
  readonly kind: 'module' | 'function' | 'generator' | 'coroutine' | 'class' | 'star';
  readonly names: { name: string; type: Type }[];
  readonly depth: number;
}

const MOST_COST = 1500;

export class Generator {
  readonly random: Random;
  readonly lines: string[] = [];
  readonly callees: Callee[] = [];
  place: Place = { loop: false, kind: 'module', names: [], depth: 0 };
  statements = 0;
  cost = 0;
  /** How often the place runs, at most. */
  times = 1;
  private indent = 0;
  private count = 0;
  private variables: string[] = [];

  constructor(seed: number) {
    this.random = new Random(seed);
  }

  /** The source of a program. */
  program(): string {
    const { random } = this;
    const wanted = random.between(11, 29);
    // Most failures are caught, or programs would end at their first.
    while (this.statements < wanted && this.cost < MOST_COST) {
      if (random.chance(90)) guarded(this, () => this.statement());
      else this.statement();
    }
    if (random.chance(60)) this.emit('print(sorted(k for k in globals() if not k.startswith("_")))');
    if (random.chance(30)) this.emit('$any');
    const text = this.lines.join('\n');
    const before = PRELUDES.filter(([names]) => names.test(text)).map(([, source]) => source);
    return [...before, text, ''].join('\n');
  }

  // ---- writing

  /** Writes lines at the place, their holes filled. */
  emit(text: string): void {
    this.write(this.fill(text));
  }

  /** Writes lines as they are. Those of a text in three quotes keep their own indentation. */
  write(text: string): void {
    for (const line of text.split('\n')) this.lines.push(' '.repeat(4 * this.indent) + line);
  }

  fresh(prefix: string): string {
    return `${prefix}${++this.count}`;
  }

  /** Writes a block below the last line; `inner` changes the place for it. */
  block(inner: Partial<Place>, fill: () => void, times = 1): void {
    const { place, times: outer } = this;
    this.place = { ...place, depth: place.depth + 1, ...inner };
    this.times = outer * times;
    this.indent++;
    const before = this.lines.length;
    fill();
    if (this.lines.length === before) this.write('pass');
    this.indent--;
    this.place = place;
    this.times = outer;
  }

  /** A block of a few statements. */
  body(inner: Partial<Place> = {}, times = 1, most = 3): void {
    this.block(inner, () => {
      for (let n = this.random.between(1, most); n > 0; n--) this.statement();
    }, times);
  }

  statement(): void {
    this.statements++;
    this.cost += this.times;
    const { random, place } = this;
    const deep = place.depth > 3 || this.times > 30;
    for (;;) {
      const [weight, fits, write] = random.pick(STATEMENTS);
      if (random.below(10) >= weight || !fits(place) || (deep && weight < 8)) continue;
      write(this);
      return;
    }
  }

  bind(name: string, type: Type): void {
    this.place.names.push({ name, type });
  }

  /** A name to assign to: often one that is there. */
  target(type: Type): string {
    const { names } = this.place;
    if (names.length > 0 && this.random.chance(30)) {
      const known = this.random.pick(names);
      known.type = type;
      return known.name;
    }
    return this.fresh('v');
  }

  /** A type of a value. */
  type(): Type {
    return this.random.pick(TYPES);
  }

  // ---- expressions

  fill(text: string, depth = 0): string {
    return text.replace(/\$(?:(lit|call|q):)?([a-z]+\d*)/g, (all, how: string | undefined, what: string, at: number) => {
      const value = this.value(how, what, depth);
      // `1.real` is no attribute of 1.
      return /^\d/.test(value) && text[at + all.length] === '.' ? `(${value})` : value;
    });
  }

  private value(how: string | undefined, what: string, depth: number): string {
      if (how === 'lit') return this.literal(what);
      if (how === 'call') return this.call(what as Type | 'gen', depth);
      if (how === 'q') return what in SPECS ? `'${this.random.pick(SPECS[what]!).replace(/'/g, '')}'` : `'${this.literal('int')}'`;
      return this.hole(what, depth);
  }

  expr(type: Type, depth = 0): string {
    return this.hole(type, depth);
  }

  private hole(what: string, depth: number): string {
    const { random } = this;
    if (what === 'v') return random.pick(['x', 'y', 'n', 'k']);
    if (what === 'w') return this.place.kind === 'class' ? 'x' : this.fresh('w');
    if (what === 'byte') return `${random.below(260)}`;
    if (what === 'int20') return `${random.below(24) - 3}`;
    if (what in SPECS) return random.pick(SPECS[what]!);
    let type = what as Type;
    // A value of another type: what Python says then is worth a look.
    if (depth > 0 && random.below(40) === 0) type = 'any';
    if (type === 'any') type = random.chance(12) ? 'none' : this.type();
    if (type === 'num') type = random.pick(['int', 'int', 'float', 'bool', 'complex']);
    if (type === 'key') type = random.pick(['int', 'str', 'str', 'tuple', 'bool', 'float']);
    const templates = TEMPLATES[type]!;
    if (!(type in LITERALS)) {
      const text = this.inner(() => this.fill(random.pick(templates), depth + 1));
      return what === 'lambda' && depth > 0 ? `(${text})`.replace(/^\((\w+)\)$/, '$1') : text;
    }
    if (random.chance(40)) {
      const known = this.visible(type);
      if (known !== undefined) return known;
    }
    if (depth >= 3 || random.chance(20 + 22 * depth)) return this.literal(type);
    const text = this.inner(() => this.fill(random.pick(templates), depth + 1));
    return depth > 0 && !/^[\w.]+$|^'[^']*'$|^[[{][^[\]{}]*[\]}]$|^\w+\([^()]*\)$/.test(text) ? `(${text})` : text;
  }

  private inner<T>(work: () => T): T {
    const kept = this.variables;
    const out = work();
    this.variables = kept;
    return out;
  }

  private visible(type: Type): string | undefined {
    const fitting = this.place.names.filter((n) => n.type === type);
    return fitting.length === 0 ? undefined : this.random.pick(fitting).name;
  }

  literal(type: string): string {
    if (type === 'small') return `${this.random.between(-3, 6)}`;
    if (type === 'any') return this.literal(this.type());
    const known = LITERALS[type as keyof typeof LITERALS];
    if (known === undefined) return '0';
    const text = this.random.pick(known);
    return /^-|\*\*| \* /.test(text) ? `(${text})` : text;
  }

  /** A call of a function of the program, where one fits and there is time left. */
  private call(type: Type | 'gen', depth: number): string {
    const fitting = this.callees.filter((f) => (type === 'any' ? f.returns !== 'gen' : f.returns === type) && (f.cost + 1) * this.times + this.cost < MOST_COST);
    if (fitting.length === 0 || depth > 3) return type === 'gen' ? '[]' : type === 'any' ? 'None' : this.literal(type);
    const callee = this.random.pick(fitting);
    this.cost += callee.cost * this.times;
    const args = callee.args.map((a) => this.expr(a, 2));
    if (args.length > 0 && this.random.chance(4)) args.pop();
    if (this.random.chance(3)) args.push(this.random.pick(['1', 'zz=1', '*[1]', '**{"q": 2}']));
    else if (args.length > 0 && this.random.chance(10)) return `${callee.name}(*[${args.join(', ')}])`;
    return `${callee.name}(${args.join(', ')})`;
  }
}
