/** Programs that are written against a type checker: small texts whose types, or ways through them, are many or deep. */

export interface Hostile {
  readonly name: string;
  readonly source: string;
  /** Declarations of the host, and of its modules. */
  readonly stubs?: string;
  readonly modules?: Readonly<Record<string, string>>;
}

const times = (count: number, line: (i: number) => string, between: string = '\n'): string =>
  Array.from({ length: count }, (_, i) => line(i)).join(between);

/** One statement inside the other. */
const nested = (depth: number, head: (i: number) => string, last: string): string =>
  `${times(depth, (i) => ' '.repeat(i) + head(i))}\n${' '.repeat(depth)}${last}`;

const PROGRAMS: Readonly<Record<string, string>> = {
  'a tuple that doubles': `a0 = (1, "")\n${times(60, (i) => `a${i + 1} = (a${i}, a${i})`)}\nx: int = a60\na60 == a59\na60 + 1\na60.nope`,
  'a list that doubles': `a0 = [1]\n${times(60, (i) => `a${i + 1} = [a${i}, a${i}]`)}\nx: int = a60\na60.append(a59)`,
  'a tuple that doubles in a loop': 'x = (1,)\nfor i in range(99):\n    x = (x, x)\ny: int = x\nprint(x[0][0][0])',
  'a dict that holds itself': 'd = {"a": 1}\nfor i in range(9):\n    d = {"d": d, "e": d}\nd["d"]["d"]["e"].nope',
  'an alias of itself': 'type A = A\nx: A = 1\ndef f(a: A) -> A: return a\nf("").nope',
  'aliases of each other': 'type A = B | int\ntype B = A | str\nx: A = 1.5\ny: B = x\nx = y',
  'an alias that grows': 'type A[T] = T | A[list[T]]\nx: A[int] = ""\ny: A[str] = x\nx = y\nx.nope',
  'aliases that grow in each other':
    'type A[T] = list[B[tuple[T, T]]] | T\ntype B[T] = dict[str, A[list[T]]] | T\nx: A[int] = 1\ny: B[int] = x\nx = y',
  'an alias that doubles': `type A0 = tuple[int, str]\n${times(60, (i) => `type A${i + 1} = tuple[A${i}, A${i}]`)}\ndef f(a: A60, b: A59): a = b\nx: A60 = 1`,
  'an alias with doubled parameters': `type A0[T] = tuple[T, T]\n${times(40, (i) => `type A${i + 1}[T] = A${i}[tuple[T, T]]`)}\nx: A40[int] = 1\ny: A40[str] = x`,
  'recursive JSON':
    'type J = dict[str, J] | list[J] | str | int | None\ndef f(j: J) -> J:\n    if isinstance(j, dict):\n        return f(j["a"])\n    return [f(x) for x in j]\nx: J = {"a": [[[[[[[1.5]]]]]]]}',
  'two recursive types':
    'type A = list[A] | int\ntype B = list[B] | int | str\ndef f(a: A, b: B):\n    b = a\n    a = b',
  'a class that inherits from more of itself':
    'class C[T](list["C[C[T]]"]): pass\nx = C[int]()\nx[0][0][0].nope\ny: C[str] = x\nfor z in x: z.nope',
  'a class with growing members':
    'class C[T]:\n    def next(self) -> "C[list[T]]": ...\n    def __getattr__(self, name: str) -> "C[C[T]]": ...\n' +
    `C[int]()${'.next()'.repeat(300)}.x.y.z`,
  'a protocol that grows':
    'from typing import Protocol\nclass P[T](Protocol):\n    def m(self) -> "P[list[T]]": ...\nclass Q[T](Protocol):\n    def m(self) -> "Q[list[T]]": ...\ndef f(p: P[int], q: Q[int]):\n    p = q\n    q = p',
  'protocols of each other':
    'from typing import Protocol\nclass P(Protocol):\n    def m(self, q: "Q") -> "Q": ...\nclass Q(Protocol):\n    def m(self, p: "P") -> "P": ...\nclass A:\n    def m(self, x: "B") -> "B": ...\nclass B:\n    def m(self, x: "A") -> "A": ...\np: P = A()\nq: Q = B()\np = q',
  'overloads by unions': `from typing import overload\n${times(60, (i) => `class A${i}: pass`)}\n${times(60, (i) => `@overload\ndef f(${times(8, (j) => `x${j}: A${(i + j) % 60}`, ', ')}) -> A${i}: ...`)}\ndef f(*a): pass\ndef g(u: ${times(60, (i) => `A${i}`, ' | ')}):\n    return f(u, u, u, u, u, u, u, u)`,
  'calls of overloads in each other': `x = ${'max('.repeat(80)}1${', 2)'.repeat(80)}`,
  'sums of overloads in each other': `x = ${'sum(map(int, '.repeat(40)}[1]${'))'.repeat(40)}`,
  'lambdas in each other': `f = ${'lambda x: '.repeat(90)}x\nf(1)(2)(3).nope`,
  'lambdas as arguments': `def f[T](g: "object", x: T) -> T: ...\nfrom typing import Callable\ndef h[A, B](f: Callable[[A], B], x: A) -> B: ...\nr = ${'h(lambda x: '.repeat(25)}x${', 1)'.repeat(25)}\nr.nope`,
  'sorted by sorted': `x = ${'sorted('.repeat(30)}[3]${', key=lambda v: sorted([v], key=lambda w: w))'.repeat(30)}`,
  'callables in each other': `from typing import Callable\nx: ${'Callable[['.repeat(150)}int${'], int]'.repeat(150)} = len\ny: ${'Callable[['.repeat(149)}int${'], int]'.repeat(149)} = x`,
  'forms of nothing':
    'from typing import *\nx: Optional[()]\ny: Annotated[()]\nz: Callable[()]\nu: Type[()]\nv: Literal[()]\nw: list[()]\nt: Tuple[()]\ns: type[()]\nr: Required[()]\nq: Generator[()]',
  'a deep annotation': `x: ${'list['.repeat(180)}int${']'.repeat(180)} = []\ny: ${'list['.repeat(179)}int${']'.repeat(179)} = x\nx = y`,
  'a deep quoted annotation': `x: "${'list['.repeat(180)}int${']'.repeat(180)}" = 1`,
  'a wide union': `${times(1500, (i) => `class C${i}: pass`)}\ndef f(x: ${times(1500, (i) => `C${i}`, ' | ')}):\n    x.nope\n    y: int = x\n    if isinstance(x, C1499): x.nope\n    return x`,
  'unions against unions': `${times(200, (i) => `class C${i}: pass`)}\ndef f(x: ${times(200, (i) => `list[C${i}]`, ' | ')}, y: ${times(200, (i) => `list[C${199 - i}]`, ' | ')}):\n${times(60, () => '    x = y\n    y = x')}`,
  'a wide literal type': `from typing import Literal\ntype L = Literal[${times(3000, (i) => `"k${i}"`, ', ')}]\ndef f(x: L) -> L:\n${times(300, (i) => `    if x == "k${i}": return x`)}\n    return "nope"`,
  'a huge list': `x = [${times(40_000, (i) => String(i), ', ')}]\nx.nope`,
  'a huge mixed list': `x = [${times(9000, (i) => ['1', '""', 'None', '[1]', '(1, "")', '{1: 2}'][i % 6]!, ', ')}]\nx[0].nope`,
  'a huge tuple': `x = (${times(9000, (i) => ['1', '""', 'None'][i % 3]!, ', ')})\ny: tuple[int, ...] = x\nx[8999].nope\nx == x`,
  'a huge dict': `x = {${times(9000, (i) => `"k${i}": ${i % 2 ? i : '"x"'}`, ', ')}}\nx["k1"].nope`,
  'a huge TypedDict': `from typing import TypedDict\nclass T(TypedDict):\n${times(3000, (i) => `    k${i}: int`)}\nx: T = {${times(3000, (i) => `"k${i}": ${i}`, ', ')}}\n${times(900, (i) => `x["k${i}"] = ""`)}`,
  'a huge enum': `from enum import Enum\nclass E(Enum):\n${times(2000, (i) => `    M${i} = ${i}`)}\ndef f(e: E):\n    match e:\n${times(900, (i) => `        case E.M${i}: return ${i}`)}\n    return e.value`,
  'a huge string': `x: int = "${'x'.repeat(500_000)}"`,
  'huge numbers': `x = ${'9'.repeat(4000)}\n${times(300, () => 'x = x * x')}\ny: str = x\nz = 2 ** 10 ** 10\nw = "a" * 10 ** 12\nv = 1 << 10 ** 12`,
  'deep lists': `x = ${'['.repeat(180)}1${']'.repeat(180)}\nx.nope\ny: int = x`,
  'deep parentheses': `x: str = ${'('.repeat(180)}1${')'.repeat(180)}`,
  'too deep parentheses': `x = ${'('.repeat(5000)}1${')'.repeat(5000)}`,
  'a long sum': `x = ${times(6000, () => '1', ' + ')}\nx.nope`,
  'a long sum of texts': `x: int = ${times(3000, (i) => `"${i}"`, ' + ')}`,
  'a long conjunction': `def f(a, b: int | None):\n    if ${times(3000, () => 'b is not None', ' and ')}: return b.nope`,
  'a long disjunction': `def f(b: int | str | None):\n    if ${times(1500, (i) => `b == ${i}`, ' or ')}: return b.nope`,
  'a long comparison': `x = ${times(3000, (i) => String(i), ' < ')}`,
  'a long union of types': `x: ${times(3000, (i) => `list[${i % 2 ? 'int' : 'str'}]`, ' | ')} = 1`,
  'a long chain of attributes': `import os\nos${'.path'.repeat(3000)}`,
  'a long chain of calls': `"a"${'.upper().lower()'.repeat(1500)}.nope`,
  'a long chain of subscripts': `def f(x: list[int]): return x${'[0]'.repeat(3000)}`,
  'a long chain of conditions': `x = ${times(1500, (i) => `${i} if x${i % 7} else `, '')}0`,
  negations: `x = ${'not '.repeat(3000)}1\ny = ${'-'.repeat(3000)}1`,
  'a long elif': `def f(x: int | str | None):\n    if x is None: pass\n${times(1500, (i) => `    elif x == ${i}: y = ${i}`)}\n    return y.nope`,
  'a long narrowing': `def f(x: int | str | list[int] | None):\n${times(800, (i) => `    if isinstance(x, ${['int', 'str', 'list'][i % 3]}): x = ${['""', '[1]', 'None'][i % 3]}`)}\n    return x.nope`,
  'nested ifs': nested(95, (i) => `if input() == "${i}" or x${i % 3} is None:`, 'y.nope').replace(
    /^/,
    'x0 = x1 = x2 = None\n',
  ),
  'nested loops': `x = 1\n${nested(18, (i) => `for i${i} in range(9):`, 'x = (x, i0) if i1 else [x]')}\nx.nope`,
  'loops after loops': `x = None\n${times(300, (i) => `while x != ${i}:\n    x = [x] if x else ${i}`)}\nx.nope`,
  'nested functions': `${nested(90, (i) => `def f${i}(x${i}):`, 'return x0')}\nf0(1)(2).nope`,
  'nested classes': `${nested(90, (i) => `class C${i}:`, 'x: int = ""')}\nC0.C1.C2.nope`,
  'nested comprehensions': `x = ${'[y for y in '.repeat(60)}[1]${']'.repeat(60)}\nx.nope`,
  'a wide comprehension': `x = [a0 ${times(80, (i) => `for a${i} in [1, "", None] if a${i}`, ' ')}]\nx.nope`,
  'nested strings': `x = ${'f"{'.repeat(60)}1${'}"'.repeat(60)}`,
  'functions that call the next': `${times(1500, (i) => `def f${i}(): return f${i + 1}()`)}\ndef f1500(): return 1\nf0().nope`,
  'functions that call two': `${times(200, (i) => `def f${i}(x): return (f${i + 1}(x), f${i + 2}(x))`)}\ndef f200(x): return x\ndef f201(x): return x\nf0(1).nope`,
  'functions that call all': `${times(120, (i) => `def f${i}(x):\n    return [${times(120, (j) => `f${j}(x)`, ', ')}]`)}\nf0(1).nope`,
  'values that need each other': `class A:\n    def __init__(self):\n${times(300, (i) => `        self.a${i} = [self.a${(i + 1) % 300}, self.a${(i * 7) % 300}]`)}\nA().a0[0].nope`,
  'a deep hierarchy': `class C0: pass\n${times(1500, (i) => `class C${i + 1}(C${i}): pass`)}\nx: C0 = C1500()\ny: C1500 = C0()\nx.nope`,
  'a wide hierarchy': `${times(400, (i) => `class C${i}: pass`)}\nclass D(${times(400, (i) => `C${i}`, ', ')}): pass\nD().nope`,
  diamonds: `class A0: pass\nclass B0: pass\n${times(120, (i) => `class A${i + 1}(A${i}, B${i}): pass\nclass B${i + 1}(A${i}): pass`)}\nA120().nope`,
  'a class of itself': 'class A(A): pass\nclass B("B"): pass\nclass C(D): pass\nclass D(C): pass\nA().nope\nC().nope',
  'generic hierarchies': `class C0[T]: pass\n${times(300, (i) => `class C${i + 1}[T](C${i}[list[T]]): pass`)}\nx: C0[int] = C300[int]()`,
  'bounds of each other':
    'def f[T: "U", U: "T"](x: T, y: U) -> T: ...\nclass C[T: "C[C[T]]"]: ...\nf(1, "").nope\nC[int]().nope',
  'many type parameters': `def f[${times(300, (i) => `T${i}`, ', ')}](${times(300, (i) => `x${i}: T${i}`, ', ')}) -> tuple[${times(300, (i) => `T${i}`, ', ')}]: ...\nf(${times(300, (i) => String(i), ', ')}).nope`,
  'many decorators': `def d(f): return lambda *a: f(*a)\n${times(600, () => '@d')}\ndef f(x): return x\nf(1).nope`,
  'many arguments': `def f(${times(2000, (i) => `x${i}: int = 0`, ', ')}): ...\nf(${times(2000, (i) => `x${1999 - i}=""`, ', ')})`,
  'many errors': times(3000, (i) => `"${i}" + ${i}`),
  'many cases': `def f(x: int | str | list[int] | dict[str, int]):\n    match x:\n${times(800, (i) => `        case [${i}, *rest] | {"k": rest}: return rest`)}\n        case _: return x.nope`,
  'deep patterns': `def f(x):\n    match x:\n        case ${'['.repeat(90)}y${', *_]'.repeat(90)}: return y`,
  'many tries': `x = None\n${times(400, (i) => `try:\n    x = [x, ${i}]\nexcept ValueError as e:\n    x = e\nfinally:\n    y = x`)}\nx.nope`,
  'many withs': `with ${times(300, (i) => `open("${i}") as f${i}`, ', ')}: f0.nope`,
  'paramspecs in each other': `from typing import Callable\ndef d[**P, R](f: Callable[P, R]) -> Callable[P, list[R]]: ...\n${times(120, () => '@d')}\ndef f(x: int) -> int: ...\nf("").nope`,
  'generators of generators': `${times(200, (i) => `def g${i}():\n    x = yield from g${i + 1}()\n    return [x]`)}\ndef g200():\n    yield 1\n    return 1\nfor v in g0(): v.nope`,
  'a star of a star': `a = [1]\n${times(200, () => 'a = [*a, *a]')}\nb = (1, "")\n${times(40, () => 'b = (*b, *b)')}\nx: int = b`,
  'properties of each other': `class A:\n${times(300, (i) => `    @property\n    def p${i}(self): return self.p${(i + 1) % 300}`)}\nA().p0.nope`,
  'a function that makes many globals': `def f():\n    global ${times(5000, (i) => `g${i}`, ', ')}\n${times(5000, (i) => `    g${i} = 1`)}`,
  'functions that make many globals': times(4000, (i) => `def f${i}():\n    global g${i}\n    g${i} = 1`),
  'functions with names of functions around': times(
    2500,
    (i) => `def f${i}():\n    x = 1\n    def g():\n        nonlocal x\n        x = ""\n    return x`,
  ),
  'many names and conditions': `${times(5000, (i) => `x${i} = 1`)}\n${times(5000, () => 'if a: pass')}`,
  'many names and functions': `${times(4000, (i) => `x${i} = 1`)}\n${times(4000, (i) => `def f${i}(): pass`)}`,
  'many names that are slightly wrong': `${times(3000, (i) => `name_number_${i} = 1`)}\n${times(1000, (i) => `print(nane_numver_${i})`)}`,
  'many attributes that are slightly wrong': `class A:\n${times(3000, (i) => `    name_number_${i} = 1`)}\na = A()\n${times(1000, (i) => `a.nane_numver_${i}`)}`,
  'many comments that silence': times(20_000, (i) => `x${i}: int = "" # type: ignore`),
  'many comments before what is wrong': `${times(20_000, () => '# a comment')}\n${times(3000, (i) => `x${i}: int = "" # type: ignore`)}`,
  'many errors in a line': times(5000, (i) => `"${i}" + ${i}`, '; '),
  'the same error many times': 'q\n'.repeat(20_000),
  'the same error many times in a line': 'q;'.repeat(20_000),
  'long types in many errors': `class ${'A'.repeat(2000)}: pass\nA = ${'A'.repeat(2000)}\nx = (${times(200, () => 'A()', ', ')})\n${times(400, () => 'x.nope')}`,
  'dataclasses of dataclasses': `from dataclasses import dataclass\n@dataclass\nclass D0:\n    x: int\n${times(300, (i) => `@dataclass\nclass D${i + 1}(D${i}):\n    x${i}: int`)}\nD300(${times(302, () => '""', ', ')})`,
};

/** Declarations that are written against it, of functions, classes and values that a program uses. */
const STUBS: readonly Hostile[] = [
  {
    name: 'a declared alias that doubles',
    source: 'x: int = f()\nf().nope',
    stubs: `A0 = tuple[int, str]\n${times(60, (i) => `A${i + 1} = tuple[A${i}, A${i}]`)}\ndef f() -> A60: ...`,
  },
  {
    name: 'a declared tuple that doubles',
    source: 'a60.nope\nx: int = a60',
    stubs: `a0 = (1, "")\n${times(60, (i) => `a${i + 1} = (a${i}, a${i})`)}`,
  },
  {
    name: 'a declared hierarchy that doubles',
    source: 'x: C0[int] = C300[int]()\nx.nope',
    stubs: `class C0[T]: ...\n${times(300, (i) => `class C${i + 1}[T](C${i}[tuple[T, T]]): ...`)}`,
  },
  {
    name: 'declared decorators that double',
    source: 'f(1).nope',
    stubs: `from typing import Callable\ndef d[**P, R](f: Callable[P, R]) -> Callable[P, tuple[R, R]]: ...\n${times(60, () => '@d')}\ndef f(x: int) -> int: ...`,
  },
  {
    name: 'declared overloads',
    source: `f(${times(100, (i) => String(i), ', ')})`,
    stubs: `from typing import overload\n${times(2000, (i) => `@overload\ndef f(${times(100, (j) => `a${j}: ${i % 2 ? 'int' : 'str'} | bytes`, ', ')}, z: int) -> int: ...`)}`,
  },
  {
    name: 'modules that import all of each other',
    source: 'from m0 import *\nimport m1\nm1.nope',
    modules: Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => [`m${i}`, times(60, (j) => `from m${j} import *`)]),
    ),
  },
];

/** All of them. */
export const HOSTILE: readonly Hostile[] = [
  ...Object.entries(PROGRAMS).map(([name, source]) => ({ name, source })),
  ...STUBS,
];
