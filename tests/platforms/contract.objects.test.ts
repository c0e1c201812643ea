/** Objects and classes of the host in a program, on every runtime. */
import { describe, expect, it } from 'vitest';
import {
  ClassInstance,
  ClassType,
  FunctionSnapshot,
  HostHandle,
  HostReference,
  Monty,
  MontyRuntimeError,
  MontySession,
  MontyUsageError,
  loadSnapshot,
  runMontyAsync,
} from '../../platforms/module.ts';
import type { HostValue } from '../../platforms/module.ts';
import { call, output, thrown } from './contract.ts';

class Account {
  readonly owner: string;
  secret = 'hidden';
  cents = 0;
  _hidden = 1;
  constructor(owner: string) {
    this.owner = owner;
  }
  get balance(): number {
    return this.cents;
  }
  deposit(n: number, options?: { note?: string }): number {
    if (n < 0) throw Object.assign(new Error('no debt'), { name: 'ValueError' });
    this.cents += n;
    void options;
    return this.cents;
  }
  transfer(to: Account, n: number): Account {
    this.cents -= n;
    to.cents += n;
    return this;
  }
  close(): void {
    throw new Error('not for programs');
  }
  async later(): Promise<number> {
    return this.cents;
  }
}

const AccountType = new ClassType(Account, {
  eagerAttrs: ['owner'],
  lazyAttrs: ['balance'],
  allowedMethods: ['deposit', 'transfer', 'later'],
  construct: true,
});
const instance = (account: Account, id?: string): ClassInstance<Account> =>
  new ClassInstance(account, { classType: AccountType, ...(id === undefined ? {} : { id }) });

function run(source: string, names: Record<string, unknown> = {}): HostValue {
  const account = names['account'] ?? instance(new Account('Ada'));
  return new Monty(source).run({ externalFunctions: { Account: AccountType, ...names, account } as never });
}
const raised = (source: string, names: Record<string, unknown> = {}): string =>
  thrown(() => run(source, names), MontyRuntimeError).display('type-msg');

describe('an object of the host', () => {
  it('has the attributes and methods that are listed', () => {
    expect(run('[account.owner, account.balance, account.deposit(5), account.balance]')).toEqual(['Ada', 0, 5, 5]);
    expect(run('account.deposit(1)\n[m(2) for m in [account.deposit]] + [account.deposit(3, note="x")]')).toEqual([3, 6]);
  });

  it('has None where there is no value', () => {
    const odd = new ClassInstance({ a: undefined, b: 1 }, { name: 'Odd', eagerAttrs: ['a', 'b'] });
    expect(new Monty('[odd.a, odd.b]').run({ externalFunctions: { odd } })).toEqual([null, 1]);
  });

  it('has nothing else', () => {
    for (const name of ['secret', 'cents', '_hidden', 'close', 'constructor', 'prototype', 'toString', '__proto__', 'hasOwnProperty']) {
      expect(raised(`account.${name}`)).toBe(`AttributeError: 'Account' object has no attribute '${name}'`);
      expect(raised(`getattr(account, '${name}')`)).toContain('AttributeError');
      expect(raised(`type(account).${name}`)).toContain('AttributeError');
    }
    expect(raised('account._ClassInstance__object')).toContain('AttributeError');
    expect(run("[n for n in dir(account) if not n.startswith('__')]")).toEqual(['balance', 'deposit', 'later', 'owner', 'transfer']);
  });

  it('can not be changed, nor its class', () => {
    expect(raised('account.owner = 1')).toContain('AttributeError');
    expect(raised('account.other = 1')).toContain('AttributeError');
    expect(raised('del account.owner')).toContain('AttributeError');
    expect(raised('account.balance = 1')).toContain('AttributeError');
    expect(raised("type(account).deposit = lambda self, n: 'mine'")).toBe("TypeError: cannot set 'deposit' attribute of immutable type 'Account'");
    expect(raised('del Account.deposit')).toContain('TypeError');
    expect(raised('class Mine(Account): pass')).toBe("TypeError: type 'Account' is not an acceptable base type");
    expect(raised('class A: pass\nA().__class__ = Account')).toContain('TypeError: __class__ assignment');
    expect(raised('class A: pass\naccount.__class__ = A')).toContain('TypeError: __class__ assignment');
    expect(raised('object.__new__(Account)')).toContain('TypeError');
    expect(raised('object.__setattr__(account, "owner", 1)')).toContain('AttributeError');
    expect(raised('type.__setattr__(Account, "owner", 1)')).toContain('TypeError');
    expect(raised('account.__dict__')).toContain('AttributeError');
  });

  it('is a value like any other', () => {
    const source = `
a, b = account, account
r = [a is b, a == b, hash(a) == hash(b), {a: 1}[b], isinstance(a, Account), type(a).__name__, repr(a).startswith('<Account object at 0x')]
match a:
    case Account(owner=who): r.append(who)
r`;
    expect(run(source)).toEqual([true, true, true, 1, true, 'Account', true, 'Ada']);
    expect(run("f'{account.balance:03}' + str(account.deposit(7))")).toBe('0007');
    expect(run('sorted([3, 1, 2], key=lambda n: -account.deposit(n))')).toEqual([2, 1, 3]);
    expect(run("import operator\n[operator.attrgetter('balance')(account), '{0.owner}'.format(account), getattr(account, 'none', 4)]")).toEqual([0, 'Ada', 4]);
  });

  it('is the same object whenever it crosses, both ways', () => {
    const account = new Account('Ada');
    const given = instance(account);
    const seen: unknown[] = [];
    const names = {
      account: given,
      look: (...objects: unknown[]): void => void seen.push(...objects),
      give: () => account,
      both: () => [account, { account }],
    };
    expect(run('look(account, [account])\n[give() is account, both()[1]["account"] is account, account.transfer(account, 0) is account]', names)).toEqual([true, true, true]);
    expect(seen[0]).toBe(account);
    expect(seen[1]).toEqual([account]);
    expect(run('account', names)).toBe(given);
    expect(run('[account]', names)).toEqual([given]);
  });

  it('reaches methods of others as itself', () => {
    const [a, b] = [new Account('Ada'), new Account('Bob')];
    a.cents = 10;
    expect(run('account.transfer(other, 4)\n[account.balance, other.balance]', { account: instance(a), other: instance(b) })).toEqual([6, 4]);
    expect(b.cents).toBe(4);
  });

  it('raises what its methods throw, and shows attributes anew when it crosses again', () => {
    expect(run('try:\n    account.deposit(-1)\nexcept ValueError as e:\n    r = str(e)\nr')).toBe('no debt');
    const point = { x: 1 };
    const grow = (): object => {
      point.x++;
      return point;
    };
    expect(run('a = [p.x]\ngrow()\na + [p.x]', { p: new ClassInstance(point, { eagerAttrs: 'all', name: 'P' }), grow })).toEqual([1, 2]);
  });

  it('takes only its own kind for self', () => {
    expect(raised('Account.deposit(5)')).toBe("TypeError: descriptor 'deposit' doesn't apply to a 'int' object");
    expect(raised('Account.deposit()')).toContain('TypeError');
    expect(raised('Account.deposit(other, 1)', { other: new ClassInstance({}, { name: 'Account' }) })).toContain('TypeError');
    expect(raised('Account.balance.fget(1)')).toContain('TypeError');
    expect(raised('Account.__new__(int)')).toContain('TypeError');
  });

  it('is refused when nothing was made known', () => {
    expect(thrown(() => new Monty('x', { inputs: ['x'] }).run({ inputs: { x: new Account('Ada') } }), MontyUsageError).reason).toBe('value-refused');
  });

  it('may be given as an input, in containers, and in modules', () => {
    const a = new Account('Ada');
    expect(new Monty('[x.owner for x in xs]', { inputs: ['xs'] }).run({ inputs: { xs: [instance(a), instance(new Account('Bob'))] } })).toEqual(['Ada', 'Bob']);
    const bank = { content: { Account: AccountType, main: instance(a) } };
    expect(new Monty('from bank import Account, main\n[main.deposit(2), Account("Eve").owner]').run({ externalModules: { bank } as never })).toEqual([2, 'Eve']);
  });
});

describe('a class of the host', () => {
  it('makes instances, if it may', () => {
    expect(run('a = Account("Eve")\na.deposit(3)\n[a.owner, a.balance, type(a) is Account, Account("Eve") is a]')).toEqual(['Eve', 3, true, false]);
    const Closed = new ClassType(Account, { name: 'Closed' });
    expect(raised('Closed("x")', { Closed })).toBe("TypeError: cannot create 'Closed' instances");
    const Made = new ClassType(Account, { name: 'Made', eagerAttrs: ['owner'], construct: (name: string, kw: { n?: number } = {}) => new Account(name + (kw.n ?? '')) });
    expect(run('[Made("a").owner, Made("b", n=2).owner, list(map(Made, "xy"))[1].owner]', { Made })).toEqual(['a', 'b2', 'y']);
    expect(run('Account')).toBe(AccountType);
  });

  it('lists no name that is not for programs', () => {
    for (const name of ['_x', '__proto__', 'constructor', 'prototype', 'arguments', 'caller', 'a b', '']) {
      expect(thrown(() => new ClassType(Account, { allowedMethods: [name] }), MontyUsageError).reason).toBe('bad-name');
      expect(thrown(() => new ClassInstance({}, { eagerAttrs: [name] }), MontyUsageError).reason).toBe('bad-name');
    }
    expect(thrown(() => new ClassInstance({ x: 1 }, { eagerAttrs: ['x'], lazyAttrs: ['x'] }), MontyUsageError).reason).toBe('bad-option');
  });

  it('has all members but those with an underscore when they are all allowed', () => {
    const all = new ClassInstance(new Account('Ada'), { eagerAttrs: 'all', lazyAttrs: 'all', allowedMethods: 'all' });
    expect(run("[n for n in dir(account) if not n.startswith('__')]", { account: all })).toEqual([
      'balance', 'cents', 'close', 'deposit', 'later', 'owner', 'secret', 'transfer',
    ]); // prettier-ignore
  });
});

describe('conversion', () => {
  it('by hook, of attributes, results and new objects', () => {
    const names: string[] = [];
    const convertValue = (value: unknown, name: string): unknown => {
      names.push(name);
      if (value instanceof Date) return value.toISOString();
      return value instanceof Account ? new ClassInstance(value, { classType: AccountType }) : value;
    };
    const object = { at: new Date(0), get now() { return new Date(1); }, main: () => new Account('Ada') };
    const clock = new ClassInstance(object, { name: 'Clock', eagerAttrs: ['at'], lazyAttrs: ['now'], allowedMethods: ['main'], convertValue });
    expect(run('[clock.at, clock.now, clock.main().owner]', { clock })).toEqual(['1970-01-01T00:00:00.000Z', '1970-01-01T00:00:00.001Z', 'Ada']);
    expect(names).toEqual(['at', 'now', 'main']);
  });

  it('refuses results that can not cross', () => {
    const odd = new ClassInstance({ f: () => Symbol('s') }, { name: 'Odd', allowedMethods: ['f'] });
    expect(raised('odd.f()', { odd })).toBe("TypeError: f(): symbol can't cross to Python");
    expect(run('odd.x', { odd: new ClassInstance({ x: undefined }, { name: 'Odd', lazyAttrs: ['x'] }) })).toBe(null);
  });
});

describe('step by step', () => {
  it('calls of members say whose they are', () => {
    const inputs = { a: instance(new Account('Ada'), 'ada') };
    const p = call(new Monty('a.deposit(5, note="n") + a.balance', { inputs: ['a'] }).start({ inputs }));
    expect(p).toMatchObject({ functionName: 'deposit', args: [5], kwargs: { note: 'n' }, object: { id: 'ada', type: 'Account', role: 'method' }, isOsFunction: false });
    const q = call(p.resume({ returnValue: 7 }));
    expect(q).toMatchObject({ functionName: 'balance', args: [], object: { role: 'attribute' } });
    expect(thrown(() => q.resumeNotFound(), MontyRuntimeError).exception.type).toBe('AttributeError');
    const made = call(new Monty('C("x")', { inputs: ['C'] }).start({ inputs: { C: AccountType } }));
    expect(made).toMatchObject({ functionName: 'Account', args: ['x'], object: { id: 'Account', role: 'construct' } });
    expect(call(new Monty('f(1)').start()).object).toBe(null);
  });

  it('and are answered by what the host has handed over', () => {
    const p = call(new Monty('a.deposit(5) + f(a.balance)', { inputs: ['a'] }).start({ inputs: { a: instance(new Account('Ada')) } }));
    const externalFunctions = { f: (n: number) => n * 10 };
    let progress = p.resumeAuto({ externalFunctions });
    while (progress instanceof FunctionSnapshot) progress = progress.resumeAuto({ externalFunctions });
    expect(output(progress)).toBe(55);
  });
});

describe('after a load', () => {
  const source = 'b = make("Bob")\nwait()\n[a.owner, a.deposit(1), b.deposit(2), a is find(), b]';
  const start = (): Uint8Array => {
    const bob = new Account('Bob');
    const p = call(new Monty(source, { inputs: ['a'] }).start({ inputs: { a: instance(new Account('Ada'), 'ada') } }));
    return call(p.resume({ returnValue: instance(bob) })).dump();
  };

  it('objects are bound again by their ids', () => {
    const [ada, bob] = [new Account('Ada'), new Account('Bob')];
    const asked: string[] = [];
    const resolveObject = (id: string, type: string): ClassInstance | undefined => {
      asked.push(`${type} ${id}`);
      return instance(id === 'ada' ? ada : bob);
    };
    const externalFunctions = { find: () => ada, wait: () => null };
    let progress = loadSnapshot(start(), { resolveObject }).resumeAuto({ externalFunctions });
    while (progress instanceof FunctionSnapshot) progress = progress.resumeAuto({ externalFunctions });
    const [owner, one, two, same, last] = output(progress) as HostValue[];
    expect([owner, one, two, same]).toEqual(['Ada', 1, 2, true]);
    expect((last as ClassInstance).object).toBe(bob);
    expect(asked).toEqual(['Account ada', 'Account Account#1']);
  });

  it('those that the host does not know are references, and their calls fail', () => {
    const p = call(call(loadSnapshot(start())).resume({ returnValue: null }));
    expect(p).toMatchObject({ functionName: 'deposit', object: { id: 'ada' } });
    expect(thrown(() => p.resumeAuto(), MontyRuntimeError).display('type-msg')).toBe('RuntimeError: the host does not know the object Account "ada"');
    const out = output(call(new Monty('wait()\na', { inputs: ['a'] }).start({ inputs: { a: instance(new Account('Ada'), 'ada') } })).resume({ returnValue: 1 })) as HostReference;
    expect(out.id).toBe('ada');
    const q = call(loadSnapshot(call(new Monty('wait()\nkeep(a) is a', { inputs: ['a'] }).start({ inputs: { a: instance(new Account('Ada'), 'ada') } })).dump()));
    const r = call(q.resume({ returnValue: 1 }));
    const [ref] = r.args as [HostReference];
    expect(ref).toBeInstanceOf(HostReference);
    expect([ref.id, ref.type]).toEqual(['ada', 'Account']);
    expect(output(r.resume({ returnValue: ref }))).toBe(true);
  });

  it('the bytes are the same for the same state', () => {
    expect(start()).toEqual(start());
    const again = loadSnapshot(start(), { resolveObject: () => instance(new Account('x')) });
    expect(again.dump()).toEqual(start());
  });

  it('new objects get numbers of their own', () => {
    const p = call(loadSnapshot(call(new Monty('wait()\n[a is b for b in [find()]]', { inputs: ['a'] }).start({ inputs: { a: instance(new Account('Ada')) } })).dump()));
    const q = call(p.resume({ returnValue: null }));
    expect(output(q.resume({ returnValue: instance(new Account('Ada')) }))).toEqual([false]);
  });
});

describe('in sessions', () => {
  it('objects are kept from feed to feed, and by forks', () => {
    const ada = new Account('Ada');
    const session = new MontySession();
    session.feedRun('a = account', { externalFunctions: { account: instance(ada) } });
    expect(session.feedRun('a.deposit(3)')).toBe(3);
    const fork = session.fork();
    expect(fork.feedRun('a.deposit(4)')).toBe(7);
    expect(fork.feedRun('a is same', { inputs: { same: ada } })).toBe(true);
    const loaded = MontySession.load(session.dump(), { resolveObject: () => instance(ada) });
    expect(loaded.feedRun('a.balance')).toBe(7);
  });

  it('two objects have no id in common', () => {
    const session = new MontySession();
    session.feedRun('pass', { inputs: { a: instance(new Account('Ada'), 'x') } });
    expect(thrown(() => session.feedRun('pass', { inputs: { b: instance(new Account('Bob'), 'x') } }), MontyUsageError).exception.message).toBe('the input b: two objects have the id x');
  });
});

describe('asynchronously', () => {
  it('methods may answer promises', async () => {
    const a = new Account('Ada');
    a.cents = 4;
    const source = 'import asyncio\nasync def main():\n    return await asyncio.gather(account.later(), account.later())\nasyncio.run(main()) + [account.later()]';
    expect(await runMontyAsync(new Monty(source), { externalFunctions: { account: instance(a) } as never })).toEqual([4, 4, 4]);
  });

  it('an object with a method then is not awaited', async () => {
    let ran = false;
    const thenable = { then: () => void (ran = true) };
    const given = new ClassInstance(thenable, { name: 'Query' });
    expect(await runMontyAsync(new Monty('q'), { externalFunctions: { q: given } as never })).toBe(given);
    const held = new ClassType(Account, { construct: true });
    expect(await runMontyAsync(new Monty("{'then': C}"), { externalFunctions: { C: held } as never, dictAsObject: true })).toMatchObject({ then: held });
    expect(ran).toBe(false);
  });
});

describe('instances of the program', () => {
  const source = `
from dataclasses import dataclass
@dataclass(slots=True)
class Point:
    x: int
    y: list
class Slotted:
    __slots__ = ('a', 'b')
    def __init__(self): self.a = 1
p, s = Point(1, [Point(2, [])]), Slotted()
p2, s2 = keep(p, s)
[p2 is p, s2 is s, p, s]`;

  it('reach the host for reading, and come back as themselves', () => {
    const result = new Monty(source).run({ externalFunctions: { keep: (p: never, s: never) => [p, s] } }) as HostHandle[];
    expect(result.slice(0, 2)).toEqual([true, true]);
    const [, , p, s] = result as [unknown, unknown, HostHandle, HostHandle];
    expect([p.type, p.isDataclass, p.repr, p.attributes.get('x')]).toEqual(['Point', true, '<Point object>', 1]);
    expect([s.type, s.isDataclass, [...s.attributes]]).toEqual(['Slotted', false, [['a', 1]]]);
  });

  it('of dataclasses are plain objects, by option', () => {
    const p = new Monty(source.replace(/p2, s2[^]*/, 'p')).run({ dataclassAsObject: true });
    expect(p).toEqual({ x: 1, y: [{ x: 2, y: [] }] });
    expect(Object.getPrototypeOf(p)).toBe(null);
  });
});
