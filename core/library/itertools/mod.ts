/** `itertools`: iterators for efficient looping. */
import { Bail, builtinFunction, iterate, size } from '../../values/mod.ts';
import type { PyBuiltin, PyValue } from '../../values/mod.ts';
import type { ModuleSource } from '../modules.ts';
import { defineChains } from './chains.ts';
import { defineCombinations } from './combinations.ts';
import { defineCounting, teeClass } from './counting.ts';
import { Itertool, listOf, provideTools, toolClass, toolNames, tupleOf } from './iterator.ts';

provideTools(() => {
  defineCounting();
  defineChains();
  defineCombinations();
});

const tee = (): PyBuiltin =>
  builtinFunction('itertools', 'tee(iterable, n=2, /)', {
    doc: `Returns a tuple of n independent iterators.

>>> from itertools import tee
>>> a, b = tee('ab')
>>> list(a), list(b)
(['a', 'b'], ['a', 'b'])`,
    run(m, iterable, n) {
      const count = size(m, n);
      if (count instanceof Bail) return count;
      if (count < 0) return m.raise('ValueError', 'n must be >= 0');
      m.reserve(count * 100);
      m.work(count);
      let v;
      if (iterable instanceof Itertool && iterable.tag === '_tee') v = iterable.v;
      else {
        const it = iterate(m, iterable!);
        if (it instanceof Bail) return it;
        v = [it, listOf([])];
      }
      const out: PyValue[] = [];
      for (let i = 0; i < count; i++) out.push(new Itertool('_tee', teeClass(), v.slice()));
      return tupleOf(out);
    },
    python: `
def tee(iterable, n=2, /):
    n = $as_index(n)
    if n < 0:
        raise ValueError('n must be >= 0')
    if n == 0:
        return ()
    it = iter(iterable)
    copy = getattr(it, '__copy__', None)
    out = []
    if copy is not None:
        out.append(it)
        while len(out) < n:
            out.append(copy())
        return tuple(out)
    it = iter(it)
    link = []
    while len(out) < n:
        out.append($it_new('_tee', $tee_class(), (it, link)))
    return tuple(out)
`,
  });

export const ITERTOOLS: ModuleSource = {
  name: 'itertools',
  doc: 'Functional tools for creating and using iterators.',
  contents() {
    const members = toolNames().map((name) => [name, toolClass(name)] as const);
    return { functions: [tee()], members: () => members };
  },
};
