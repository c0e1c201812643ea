/** How `print` shows a code to those who work on the compiler: the example of core/README.md, and each kind of instruction. */
import { expect, it } from 'vitest';
import { print } from '../../core/code/mod.ts';
import { compile } from '../../core/compile.ts';
import { isFault } from '../../core/source/mod.ts';

function printed(source: string, positions: boolean = false): string {
  const code = compile(source, { fileName: 'main.py', topLevelAwait: true, hostNames: new Set() });
  if (isFault(code)) throw new Error(code.message);
  return print(code, { positions });
}

it('shows the example of the map', () => {
  const source = 'def check(items):\n    assert len(items) > 2, f"only {len(items)}"\n';
  expect(printed(source)).toContain(`
  function check(items) regs 4
    t1 = call @len(items)
    if (not (t1 > 2))
      t2 = call @len(items)
      t3 = call !AssertionError(fstr('only ', format(t2)))
      raise t3
    ret None
`);
});

it('tells where instructions stand in the source', () => {
  expect(printed('x = a + b\nif x:\n    f(x)\n', true)).toBe(`module <module>() regs 0
  @x = (@a + @b)  # "x"
  if @x  # "x"
    call @f(@x)  # "f‹(x)›"
  ret None  # "x = a + b\\nif x:\\n    f(x)\\n"
`);
});

/** Sources behind `> `, and below each what its module and its functions do; the last `ret` of the module is left out. */
const LISTINGS = `
> x = a.b[0]
@x = @a.b[0]

> f(1, k=2)
call @f(1, k=2)

> f(*a, **b)
t0 = @f
t1 = []
t3 = @a
t2 = {}
dictmerge t2, @b for t0
argsextend t1, t3 for t0
call t0(*t1, **t2)

> a.b(c)
call @a.b(@c)

> a.b = c[0] = 1
@a.b = 1
@c[0] = 1

> del a.b, c[0], d
del @a.b
del @c[0]
del @d

> x = (a, *b), [a, *b], {a, *b}, {a: 1, **b}
t0 = [@a]
extend t0, @b
t1 = tuple t0
t2 = [@a]
extend t2, @b
t3 = set {@a}
setupdate t3, @b
t4 = {@a: 1}
dictupdate t4, @b
t5 = (t1, t2, t3, t4,)
@x = t5

> x = not -a ** ~b or c if d else ...
@x = (((not (-(@a ** (~@b)))) or @c) if @d else ...)

> x = a < b <= c is not d
t1 = @a
t0 = @b
t3 = (t1 < t0)
if t3
  t2 = @c
  t3 = (t0 <= t2)
  if t3
    t3 = (t2 is not @d)
@x = t3

> a, *b = c
t0, *t1 = unpack @c
@a = t0
@b = t1

> x += y
t0 = (@x += @y)
@x = t0

> if a: f()
> elif b: pass
> else: g()
if @a
  call @f()
elif @b
else
  call @g()

> while f(): break
> else: continue_()
while t0
first
  t0 = call @f()
do
  break
else
  call @continue_()

> for i in a: continue
t0 = iter @a
for t1 in t0
  @i = t1
  continue

> def f(a, /, b=1, *c, d=2, **e) -> int: return b
t0 = (1,)
t1 = {'d': 2}
t2 = function 0
t3 = function 1, defaults t0, kwdefaults t1, annotate t2
@f = t3
annotations __annotate__(format /) regs 2
  if (format > 2)
    raise !NotImplementedError
  t1 = {'return': @int}
  ret t1
function f(a /, b, *c, d, **e) regs 5
  ret b

> def f():
>   def g():
>     nonlocal n
>     del n
>   n = 1
>   return n
t0 = function 0
@f = t0
function f() regs 2 [cells n]
  cell n
  g = function 0, cells n
  {n} = 1
  ret {n}
  function f.<locals>.g() regs 1 [free n]
    del {n}
    ret None

> def f(a):
>   if a: x = 1
>   return x
t0 = function 0
@f = t0
function f(a) regs 2
  if a
    x = 1
  ret ?x

> lambda: (yield)
t0 = function 0
lambda <lambda>() regs 1 [generator]
  t0 = yield None
  ret t0

> def f(): yield from a
t0 = function 0
@f = t0
function f() regs 2 [generator]
  t0 = yielditer @a
  t1 = None
  yield from t0 sending t1
  ret None

> async def f(): await a
t0 = function 0
@f = t0
function f() regs 2 [async]
  t0 = awaitable @a
  t1 = None
  await t0 sending t1
  ret None

> async def f():
>   yield 1
t0 = function 0
@f = t0
function f() regs 1 [async, generator]
  t0 = asyncyield 1
  yield t0
  ret None

> raise A from b
raise @A from @b

> try: raise
> except A as e: pass
try
  raise
catch t0
  if (t0 except @A)
    @e = t0
    try
    catch t2
      @e = None
      del @e
      reraise t2
    else
      @e = None
      del @e
  else
    reraise t0

> try: a()
> except* A: pass
try
  call @a()
catch t0
  t1 = t0
  t2 = []
  t3 = t0
  t3, t4 = split t3, @A
  if (t4 is not None)
    t0 = t4
    try
    catch t5
      append t2, t5
  append t2, t3
  t5 = join t1, t2
  if (t5 is not None)
    reraise t5

> try: a()
> finally: b()
try
  call @a()
catch t1
  call @b()
  reraise t1
else
  call @b()

> with a as b: pass
t0 = @a
t1 = special t0.__exit__
t2 = special t0.__enter__
t3 = call t2()
try
  @b = t3
catch t5
  t6 = excinfo t5
  t7 = call t1(*t6)
  if (not t7)
    reraise t5
else
  call t1(None, None, None)

> def f():
>   with a: return 1
t0 = function 0
@f = t0
function f() regs 8
  t0 = @a
  t1 = special t0.__exit__
  t2 = special t0.__enter__
  call t2()
  try
    t4 = 1
    leave 0
  catch t5
    t6 = excinfo t5
    t7 = call t1(*t6)
    if (not t7)
      reraise t5
  exit 0
    call t1(None, None, None)
    ret t4
  ret None

> import a.b as c
t0 = import a.b
t1 = import b from t0
@c = t1

> from ..a import b
t0 = import ..a (b)
t1 = import b from t0
@b = t1

> from a import *
t0 = import a (*)
import * from t0

> class A(B, k=1): x = 1
t0 = function 0
t1 = call !$build_class(t0, 'A', @B, k=1)
@A = t1
class A() regs 2
  t1 = name __name__
  name __module__ = t1
  name __qualname__ = 'A'
  name __firstlineno__ = 1
  name x = 1
  name __static_attributes__ = ()
  ret None

> class A:
>   x: y
>   def f(self): __class__
t0 = function 0
t1 = call !$build_class(t0, 'A')
@A = t1
class A() regs 4 [cells __class__ __classdict__]
  cell __class__
  cell __classdict__
  t3 = name __name__
  name __module__ = t3
  name __qualname__ = 'A'
  name __firstlineno__ = 1
  {__classdict__} = .names
  t3 = function 0, cells __class__
  name f = t3
  t3 = function 1, cells __classdict__
  name __annotate_func__ = t3
  name __static_attributes__ = ()
  name __classdictcell__ = __classdict__
  name __classcell__ = __class__
  ret __class__
  function A.f(self) regs 2 [free __class__]
    {__class__}
    ret None
  annotations A.__annotate__(format /) regs 4 [free __classdict__]
    if (format > 2)
      raise !NotImplementedError
    t2 = {}
    t3 = {__classdict__}.y or @y
    dictset t2, 'x': t3
    ret t2

> type A[T] = T
t0 = function 0
t1 = call t0()
@A = t1
typeparams <generic parameters of A>() regs 6 [cells T]
  cell T
  t1 = call !$typevar('T')
  {T} = t1
  t2 = (t1,)
  t3 = (1,)
  t4 = function 0, defaults t3, cells T
  t5 = call !$type_alias('A', t2, t4)
  ret t5
  annotations A(.format /) regs 2 [free T]
    if (.format > 2)
      raise !NotImplementedError
    ret {T}

> match a:
>   case [b, 1] | {'k': b}: pass
>   case {**c}: pass
>   case C(d, e=2): pass
t0 = @a
t11 = False
t10 = None
t1 = matchseq t0
if t1
  t2 = call !len(t0)
  if (t2 == 2)
    t3, t4 = unpack t0
    if (t4 == 1)
      t10 = t3
      t11 = True
if (not t11)
  t5 = matchmap t0
  if t5
    t6 = call !len(t0)
    if (t6 >= 1)
      t7 = ('k',)
      t8 = matchkeys t0, t7
      if (t8 is not None)
        t9 = unpack t8
        t10 = t9
        t11 = True
if t11
  @b = t10
else
  t5 = False
  t1 = matchmap t0
  if t1
    t2 = (,)
    t3 = matchkeys t0, t2
    if (t3 is not None)
      t4 = matchrest t0, t2
      @c = t4
      t5 = True
  if t5
  else
    t1 = matchclass t0, @C, 1 e
    if (t1 is not None)
      t2, t3 = unpack t1
      if (t3 == 2)
        @d = t2

> print(f'{a!r:>{b}}c', t'{a!s:>3}')
t2 = @print
t3 = fstr(format(@a!r:fstr('>', format(@b))), 'c')
t0 = interpolation @a "a"!s:'>3'
t1 = template (('', ''), t0)
call t2(t3, t1)

> x = [a async for a in b if c]
t1 = getaiter @b
t2 = []
while (not t3)
first
  t3 = False
  try
    t6 = anext t1
    t7 = awaitable t6 of anext
    t8 = None
    t4 = await t7 sending t8
  catch t5
    if (t5 except !StopAsyncIteration)
      t3 = True
      t4 = None
    else
      reraise t5
do
  a = t4
  if @c
    append t2, a
unset a
@x = t2

> x = {a: b for a in c}
t1 = iter @c
t2 = {}
for a in t1
  dictset t2, a: @b
unset a
@x = t2

> x = {(y := a) for a in b}
t1 = iter @b
t2 = set {}
for a in t1
  @y = a
  setadd t2, a
unset a
@x = t2

`;

it('shows every kind of instruction', () => {
  const blocks = LISTINGS.trim().split('\n\n');
  const shown = blocks.map((block) => {
    const source = block.split('\n').filter((line) => line.startsWith('> '));
    const code = printed(`${source.map((line) => line.slice(2)).join('\n')}\n`);
    const body = code.replace(/^module.*\n/, '').replace(/ {2}ret None\n(?= {2}\S|$)/, '');
    return [...source, body.replace(/^ {2}/gm, '').trimEnd()].join('\n');
  });
  expect(shown).toEqual(blocks);
});
