/** Names of a shipped module that another module of ours makes, when a program first asks for one of them. */

/**
 * The Python that gives a module such names: its `__getattr__` (PEP 562) and `__dir__`. A module says so where few programs
 * need what is costly to make; `makers` has the names by the module that makes them, `also` others that dir() shows.
 *
 *     later({ _enumflags: ['Flag', 'IntFlag'] })
 */
export function later(makers: Readonly<Record<string, readonly string[]>>, also: readonly string[] = []): string {
  const rows = Object.entries(makers).flatMap(([maker, names]) => names.map((name) => `'${name}': '${maker}'`));
  return `
_later = {${rows.join(', ')}}


def __getattr__(name):
    if name not in _later:
        raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
    value = globals()[name] = getattr(__import__(_later[name], None, None, (name,)), name)
    return value


def __dir__():
    return sorted({*globals(), *_later${also.map((name) => `, '${name}'`).join('')}} - {'__dir__', '__getattr__', '_later'})
`;
}
