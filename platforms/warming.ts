/** A first run for the engine's sake: JavaScript compiles functions, and the library its Python, when they are first used. */
import { Monty } from './monty.ts';

/** What programs of agents are made of: the usual statements, and the modules that are imported most. */
const PROGRAM = `
import json
import math
import re
from collections import Counter, defaultdict
from dataclasses import asdict, dataclass, field


@dataclass
class Item:
    name: str
    price: float
    tags: list[str] = field(default_factory=list)

    @property
    def label(self) -> str:
        return f'{self.name:<10} {self.price:>8.2f}'

    def __lt__(self, other: 'Item') -> bool:
        return self.price < other.price


class Store:
    def __init__(self, items: list[Item] | None = None, **options: object):
        self.items = list(items or [])
        self.options = options

    def __len__(self):
        return len(self.items)

    def __iter__(self):
        yield from self.items

    def find(self, pattern):
        return [item for item in self if re.search(pattern, item.name, re.IGNORECASE)]


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def parse(line, sep=','):
    name, price, *tags = (part.strip() for part in line.split(sep))
    try:
        return Item(name, float(price), tags)
    except ValueError as error:
        raise ValueError(f'wrong price: {price!r}') from error
    finally:
        fib(5)


lines = ['Tea, 3.5, hot, drink', 'Bread, 2', 'Cheese, 12.25, cold', 'Milk, x']
store = Store(owner='me')
errors = []
for number, line in enumerate(lines, start=1):
    try:
        store.items.append(parse(line))
    except ValueError as error:
        errors.append((number, str(error)))
groups = defaultdict(list)
for item in store:
    groups['cheap' if item.price < 10 else 'dear'].append(item.name)
total = sum(item.price for item in store)
ranked = sorted(store.items, key=lambda item: (-item.price, item.name))
words = Counter(re.findall(r'[a-z]+', ' '.join(lines).lower()))
text = json.dumps({'items': [asdict(item) for item in ranked], 'total': round(total, 2)}, indent=2, sort_keys=True)
back = json.loads(text)
index = 0
while index < len(back['items']) and not back['items'][index]['tags']:
    index += 1
match back:
    case {'items': [{'name': str(name)}, *rest]} if rest:
        best = name
    case _:
        best = None
squares = {n: n ** 2 for n in range(5) if n % 2 == 0}
print(min(store), max(ranked), len(store), store.find('^te'), words.most_common(2), dict(groups), errors, sep='\\n')
print(f'{total:,.2f} {math.sqrt(total):.3f} {best!r} {squares}')
print('{} {:>5}'.format('a', 1), '%s %03d' % ('b', 2), 'x,y'.replace(',', ';').upper(), {1, 2} | {3}, (1, 2)[::-1])
`;

/**
 * Runs a program, so that the first run of a caller is about as fast as later ones. For the top level of a Worker: what happens
 * there is not part of a request's processor time, and may take a second. Without a program of one's own it is one of the usual
 * statements, json, re, collections and dataclasses, which takes about a tenth of that. Later programs see nothing of it.
 *
 *     import { Monty, warm } from 'monty-edge';
 *     warm();
 *     export default { fetch: … };
 *
 * Throws what the program raises.
 */
export function warm(code: string = PROGRAM): void {
  new Monty(code).run({ print: () => undefined });
}
