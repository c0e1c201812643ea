/**
 * A program that prints as JSON the attributes of each type of the language: what `dir` lists, without what `object` has, what every
 * class may have, and the protocol between CPython's typing.py and its C code. Before them the kinds of nodes, and built-in functions.
 */
export const MEMBERS = `
import ast, builtins, json, types

def generator():
    yield

async def asyncgenerator():
    yield

async def coroutine():
    pass

def generic[T, *Ts, **P](): pass

type Alias = int
c = coroutine()
g = asyncgenerator()
awaiting = c.__await__()
found = [v for k, v in sorted(vars(builtins).items()) if isinstance(v, type) and k[0] != '_']
found += [type(v) for v in (
    len, str.upper, (1).__add__, int.__add__, dict.__dict__['fromkeys'], int.real, types.FunctionType.__name__ and type.__dict__['__module__'],
    generator, coroutine.__get__(1), generator(), g, c, awaiting, None, ..., NotImplemented,
    iter([]), reversed([]), iter(()), iter(''), iter('\\u00e9'), iter(b''), iter(bytearray()), iter(range(1)), iter(range(10**30)),
    iter(set()), iter({}), iter({}.values()), iter({}.items()), reversed({}), reversed({}.values()), reversed({}.items()),
    iter(len, 1), iter(memoryview(b'')), {}.keys(), {}.values(), {}.items(), types, vars(int), types.SimpleNamespace(),
    list[int], int | str, t'', t'{1}'.interpolations[0], Alias, *generic.__type_params__,
    generic.__type_params__[2].args, generic.__type_params__[2].kwargs)]
c.close()

def kinds(base):
    return sorted(k for k, v in vars(ast).items() if isinstance(v, type) and issubclass(v, base) and v is not base)

table = {'(statements)': kinds(ast.stmt), '(expressions)': kinds(ast.expr), '(patterns)': kinds(ast.pattern)}
table['(functions)'] = sorted(k for k, v in vars(builtins).items() if callable(v) and not isinstance(v, type) and k[0] != '_')
base = set(dir(object))
shared = {'__module__', '__weakref__', '__dict__', '__firstlineno__', '__static_attributes__', '__annotations_cache__', '__annotate_func__'}
for cls in found:
    own = set(dir(cls)) - shared - (base if cls is not object else set())
    table.setdefault(cls.__name__, sorted(n for n in own if not n.startswith('__typing_')))
print(json.dumps(table))
`;
