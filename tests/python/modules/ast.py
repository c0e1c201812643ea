# ---- the tree of a module
import ast
tree = ast.parse('x = 1')
print(ast.dump(tree, indent=1))
print(ast.unparse(tree))
#> Module(
#>  body=[
#>   Assign(
#>    targets=[
#>     Name(id='x', ctx=Store())],
#>    value=Constant(value=1))])
#> x = 1

# ---- the tree of a docstring
import ast
tree = ast.parse('"""Doc."""\nx = 1')
print(ast.dump(tree, indent=1))
print(ast.unparse(tree))
#> Module(
#>  body=[
#>   Expr(
#>    value=Constant(value='Doc.')),
#>   Assign(
#>    targets=[
#>     Name(id='x', ctx=Store())],
#>    value=Constant(value=1))])
#> """Doc."""
#> x = 1

# ---- the tree of a function
import ast
tree = ast.parse('def f(a, /, b: int = 1, *c, d=2, e, **g) -> str:\n    return b')
print(ast.dump(tree, indent=1))
print(ast.unparse(tree))
#> Module(
#>  body=[
#>   FunctionDef(
#>    name='f',
#>    args=arguments(
#>     posonlyargs=[
#>      arg(arg='a')],
#>     args=[
#>      arg(
#>       arg='b',
#>       annotation=Name(id='int', ctx=Load()))],
#>     vararg=arg(arg='c'),
#>     kwonlyargs=[
#>      arg(arg='d'),
#>      arg(arg='e')],
#>     kw_defaults=[
#>      Constant(value=2),
#>      None],
#>     kwarg=arg(arg='g'),
#>     defaults=[
#>      Constant(value=1)]),
#>    body=[
#>     Return(
#>      value=Name(id='b', ctx=Load()))],
#>    returns=Name(id='str', ctx=Load()))])
#> def f(a, /, b: int=1, *c, d=2, e, **g) -> str:
#>     return b

# ---- the tree of an async function
import ast
tree = ast.parse('async def f():\n    await g()')
print(ast.dump(tree, indent=1))
print(ast.unparse(tree))
#> Module(
#>  body=[
#>   AsyncFunctionDef(
#>    name='f',
#>    args=arguments(),
#>    body=[
#>     Expr(
#>      value=Await(
#>       value=Call(
#>        func=Name(id='g', ctx=Load()))))])])
#> async def f():
#>     await g()

# ---- the tree of a class
import ast
tree = ast.parse('@deco\nclass A(B, metaclass=M):\n    x: int = 0\n    def f(self): pass')
print(ast.dump(tree, indent=1))
print(ast.unparse(tree))
#> Module(
#>  body=[
#>   ClassDef(
#>    name='A',
#>    bases=[
#>     Name(id='B', ctx=Load())],
#>    keywords=[
#>     keyword(
#>      arg='metaclass',
#>      value=Name(id='M', ctx=Load()))],
#>    body=[
#>     AnnAssign(
#>      target=Name(id='x', ctx=Store()),
#>      annotation=Name(id='int', ctx=Load()),
#>      value=Constant(value=0),
#>      simple=1),
#>     FunctionDef(
#>      name='f',
#>      args=arguments(
#>       args=[
#>        arg(arg='self')]),
#>      body=[
#>       Pass()])],
#>    decorator_list=[
#>     Name(id='deco', ctx=Load())])])
#> @deco
#> class A(B, metaclass=M):
#>     x: int = 0
#>
#>     def f(self):
#>         pass

# ---- the tree of return and delete
import ast
tree = ast.parse('def f():\n    del a, b[0], c.d\n    return')
print(ast.dump(tree, indent=1))
print(ast.unparse(tree))
#> Module(
#>  body=[
#>   FunctionDef(
#>    name='f',
#>    args=arguments(),
#>    body=[
#>     Delete(
#>      targets=[
#>       Name(id='a', ctx=Del()),
#>       Subscript(
#>        value=Name(id='b', ctx=Load()),
#>        slice=Constant(value=0),
#>        ctx=Del()),
#>       Attribute(
#>        value=Name(id='c', ctx=Load()),
#>        attr='d',
#>        ctx=Del())]),
#>     Return()])])
#> def f():
#>     del a, b[0], c.d
#>     return

# ---- the tree of targets
import ast
tree = ast.parse('a, *b = c.d = e[0] = 1, 2')
print(ast.dump(tree, indent=1))
print(ast.unparse(tree))
#> Module(
#>  body=[
#>   Assign(
#>    targets=[
#>     Tuple(
#>      elts=[
#>       Name(id='a', ctx=Store()),
#>       Starred(
#>        value=Name(id='b', ctx=Store()),
#>        ctx=Store())],
#>      ctx=Store()),
#>     Attribute(
#>      value=Name(id='c', ctx=Load()),
#>      attr='d',
#>      ctx=Store()),
#>     Subscript(
#>      value=Name(id='e', ctx=Load()),
#>      slice=Constant(value=0),
#>      ctx=Store())],
#>    value=Tuple(
#>     elts=[
#>      Constant(value=1),
#>      Constant(value=2)],
#>     ctx=Load()))])
#> a, *b = c.d = e[0] = (1, 2)

# ---- the tree of a type alias
import ast
tree = ast.parse('type X[T: int, *U, **P] = list[T]')
print(ast.dump(tree, indent=1))
print(ast.unparse(tree))
#> Module(
#>  body=[
#>   TypeAlias(
#>    name=Name(id='X', ctx=Store()),
#>    type_params=[
#>     TypeVar(
#>      name='T',
#>      bound=Name(id='int', ctx=Load())),
#>     TypeVarTuple(name='U'),
#>     ParamSpec(name='P')],
#>    value=Subscript(
#>     value=Name(id='list', ctx=Load()),
#>     slice=Name(id='T', ctx=Load()),
#>     ctx=Load()))])
#> type X[T: int, *U, **P] = list[T]

# ---- the tree of an augmented assignment
import ast
tree = ast.parse('x += 1\ny.z **= 2')
print(ast.dump(tree, indent=1))
print(ast.unparse(tree))
#> Module(
#>  body=[
#>   AugAssign(
#>    target=Name(id='x', ctx=Store()),
#>    op=Add(),
#>    value=Constant(value=1)),
#>   AugAssign(
#>    target=Attribute(
#>     value=Name(id='y', ctx=Load()),
#>     attr='z',
#>     ctx=Store()),
#>    op=Pow(),
#>    value=Constant(value=2))])
#> x += 1
#> y.z **= 2

# ---- the tree of annotated assignments
import ast
tree = ast.parse('x: int\n(y): int = 1\nz.w: str = 2')
print(ast.dump(tree, indent=1))
print(ast.unparse(tree))
#> Module(
#>  body=[
#>   AnnAssign(
#>    target=Name(id='x', ctx=Store()),
#>    annotation=Name(id='int', ctx=Load()),
#>    simple=1),
#>   AnnAssign(
#>    target=Name(id='y', ctx=Store()),
#>    annotation=Name(id='int', ctx=Load()),
#>    value=Constant(value=1),
#>    simple=0),
#>   AnnAssign(
#>    target=Attribute(
#>     value=Name(id='z', ctx=Load()),
#>     attr='w',
#>     ctx=Store()),
#>    annotation=Name(id='str', ctx=Load()),
#>    value=Constant(value=2),
#>    simple=0)])
#> x: int
#> (y): int = 1
#> z.w: str = 2

# ---- the tree of for
import ast
tree = ast.parse('for i, x in y:\n    break\nelse:\n    continue')
print(ast.dump(tree, indent=1))
print(ast.unparse(tree))
#> Module(
#>  body=[
#>   For(
#>    target=Tuple(
#>     elts=[
#>      Name(id='i', ctx=Store()),
#>      Name(id='x', ctx=Store())],
#>     ctx=Store()),
#>    iter=Name(id='y', ctx=Load()),
#>    body=[
#>     Break()],
#>    orelse=[
#>     Continue()])])
#> for i, x in y:
#>     break
#> else:
#>     continue

# ---- the tree of async for
import ast
tree = ast.parse('async def f():\n    async for x in y:\n        pass')
print(ast.dump(tree, indent=1))
print(ast.unparse(tree))
#> Module(
#>  body=[
#>   AsyncFunctionDef(
#>    name='f',
#>    args=arguments(),
#>    body=[
#>     AsyncFor(
#>      target=Name(id='x', ctx=Store()),
#>      iter=Name(id='y', ctx=Load()),
#>      body=[
#>       Pass()])])])
#> async def f():
#>     async for x in y:
#>         pass

# ---- the tree of while
import ast
tree = ast.parse('while x:\n    pass\nelse:\n    y')
print(ast.dump(tree, indent=1))
print(ast.unparse(tree))
#> Module(
#>  body=[
#>   While(
#>    test=Name(id='x', ctx=Load()),
#>    body=[
#>     Pass()],
#>    orelse=[
#>     Expr(
#>      value=Name(id='y', ctx=Load()))])])
#> while x:
#>     pass
#> else:
#>     y

# ---- the tree of if
import ast
tree = ast.parse('if a:\n    b\nelif c:\n    d\nelse:\n    e')
print(ast.dump(tree, indent=1))
print(ast.unparse(tree))
#> Module(
#>  body=[
#>   If(
#>    test=Name(id='a', ctx=Load()),
#>    body=[
#>     Expr(
#>      value=Name(id='b', ctx=Load()))],
#>    orelse=[
#>     If(
#>      test=Name(id='c', ctx=Load()),
#>      body=[
#>       Expr(
#>        value=Name(id='d', ctx=Load()))],
#>      orelse=[
#>       Expr(
#>        value=Name(id='e', ctx=Load()))])])])
#> if a:
#>     b
#> elif c:
#>     d
#> else:
#>     e

# ---- the tree of with
import ast
tree = ast.parse('with a as b, c:\n    pass')
print(ast.dump(tree, indent=1))
print(ast.unparse(tree))
#> Module(
#>  body=[
#>   With(
#>    items=[
#>     withitem(
#>      context_expr=Name(id='a', ctx=Load()),
#>      optional_vars=Name(id='b', ctx=Store())),
#>     withitem(
#>      context_expr=Name(id='c', ctx=Load()))],
#>    body=[
#>     Pass()])])
#> with a as b, c:
#>     pass

# ---- the tree of async with
import ast
tree = ast.parse('async def f():\n    async with a as (b, c):\n        pass')
print(ast.dump(tree, indent=1))
print(ast.unparse(tree))
#> Module(
#>  body=[
#>   AsyncFunctionDef(
#>    name='f',
#>    args=arguments(),
#>    body=[
#>     AsyncWith(
#>      items=[
#>       withitem(
#>        context_expr=Name(id='a', ctx=Load()),
#>        optional_vars=Tuple(
#>         elts=[
#>          Name(id='b', ctx=Store()),
#>          Name(id='c', ctx=Store())],
#>         ctx=Store()))],
#>      body=[
#>       Pass()])])])
#> async def f():
#>     async with a as (b, c):
#>         pass

# ---- the tree of match
import ast
tree = ast.parse('match x:\n    case [1, *rest] | {"k": v, **r}:\n        pass\n    case P(a, b=None) as q if q:\n        pass\n    case -1 | 2+3j | a.b | "s" | _:\n        pass')
print(ast.dump(tree, indent=1))
print(ast.unparse(tree))
#> Module(
#>  body=[
#>   Match(
#>    subject=Name(id='x', ctx=Load()),
#>    cases=[
#>     match_case(
#>      pattern=MatchOr(
#>       patterns=[
#>        MatchSequence(
#>         patterns=[
#>          MatchValue(
#>           value=Constant(value=1)),
#>          MatchStar(name='rest')]),
#>        MatchMapping(
#>         keys=[
#>          Constant(value='k')],
#>         patterns=[
#>          MatchAs(name='v')],
#>         rest='r')]),
#>      body=[
#>       Pass()]),
#>     match_case(
#>      pattern=MatchAs(
#>       pattern=MatchClass(
#>        cls=Name(id='P', ctx=Load()),
#>        patterns=[
#>         MatchAs(name='a')],
#>        kwd_attrs=[
#>         'b'],
#>        kwd_patterns=[
#>         MatchSingleton(value=None)]),
#>       name='q'),
#>      guard=Name(id='q', ctx=Load()),
#>      body=[
#>       Pass()]),
#>     match_case(
#>      pattern=MatchOr(
#>       patterns=[
#>        MatchValue(
#>         value=UnaryOp(
#>          op=USub(),
#>          operand=Constant(value=1))),
#>        MatchValue(
#>         value=BinOp(
#>          left=Constant(value=2),
#>          op=Add(),
#>          right=Constant(value=3j))),
#>        MatchValue(
#>         value=Attribute(
#>          value=Name(id='a', ctx=Load()),
#>          attr='b',
#>          ctx=Load())),
#>        MatchValue(
#>         value=Constant(value='s')),
#>        MatchAs()]),
#>      body=[
#>       Pass()])])])
#> match x:
#>     case [1, *rest] | {'k': v, **r}:
#>         pass
#>     case P(a, b=None) as q if q:
#>         pass
#>     case -1 | 2 + 3j | a.b | 's' | _:
#>         pass

# ---- the tree of raise
import ast
tree = ast.parse('raise\nraise A\nraise A from b')
print(ast.dump(tree, indent=1))
print(ast.unparse(tree))
#> Module(
#>  body=[
#>   Raise(),
#>   Raise(
#>    exc=Name(id='A', ctx=Load())),
#>   Raise(
#>    exc=Name(id='A', ctx=Load()),
#>    cause=Name(id='b', ctx=Load()))])
#> raise
#> raise A
#> raise A from b

# ---- the tree of try
import ast
tree = ast.parse('try:\n    a\nexcept B:\n    c\nexcept (D, E) as f:\n    g\nelse:\n    h\nfinally:\n    i')
print(ast.dump(tree, indent=1))
print(ast.unparse(tree))
#> Module(
#>  body=[
#>   Try(
#>    body=[
#>     Expr(
#>      value=Name(id='a', ctx=Load()))],
#>    handlers=[
#>     ExceptHandler(
#>      type=Name(id='B', ctx=Load()),
#>      body=[
#>       Expr(
#>        value=Name(id='c', ctx=Load()))]),
#>     ExceptHandler(
#>      type=Tuple(
#>       elts=[
#>        Name(id='D', ctx=Load()),
#>        Name(id='E', ctx=Load())],
#>       ctx=Load()),
#>      name='f',
#>      body=[
#>       Expr(
#>        value=Name(id='g', ctx=Load()))])],
#>    orelse=[
#>     Expr(
#>      value=Name(id='h', ctx=Load()))],
#>    finalbody=[
#>     Expr(
#>      value=Name(id='i', ctx=Load()))])])
#> try:
#>     a
#> except B:
#>     c
#> except (D, E) as f:
#>     g
#> else:
#>     h
#> finally:
#>     i

# ---- the tree of try with except*
import ast
tree = ast.parse('try:\n    a\nexcept* B:\n    c')
print(ast.dump(tree, indent=1))
print(ast.unparse(tree))
#> Module(
#>  body=[
#>   TryStar(
#>    body=[
#>     Expr(
#>      value=Name(id='a', ctx=Load()))],
#>    handlers=[
#>     ExceptHandler(
#>      type=Name(id='B', ctx=Load()),
#>      body=[
#>       Expr(
#>        value=Name(id='c', ctx=Load()))])])])
#> try:
#>     a
#> except* B:
#>     c

# ---- the tree of assert
import ast
tree = ast.parse('assert a\nassert a, "m"')
print(ast.dump(tree, indent=1))
print(ast.unparse(tree))
#> Module(
#>  body=[
#>   Assert(
#>    test=Name(id='a', ctx=Load())),
#>   Assert(
#>    test=Name(id='a', ctx=Load()),
#>    msg=Constant(value='m'))])
#> assert a
#> assert a, 'm'

# ---- the tree of import
import ast
tree = ast.parse('import a, b.c as d')
print(ast.dump(tree, indent=1))
print(ast.unparse(tree))
#> Module(
#>  body=[
#>   Import(
#>    names=[
#>     alias(name='a'),
#>     alias(name='b.c', asname='d')])])
#> import a, b.c as d

# ---- the tree of from import
import ast
tree = ast.parse('from . import a\nfrom ..b import c as d, e\nfrom f import *')
print(ast.dump(tree, indent=1))
print(ast.unparse(tree))
#> Module(
#>  body=[
#>   ImportFrom(
#>    names=[
#>     alias(name='a')],
#>    level=1),
#>   ImportFrom(
#>    module='b',
#>    names=[
#>     alias(name='c', asname='d'),
#>     alias(name='e')],
#>    level=2),
#>   ImportFrom(
#>    module='f',
#>    names=[
#>     alias(name='*')],
#>    level=0)])
#> from . import a
#> from ..b import c as d, e
#> from f import *

# ---- the tree of global and nonlocal
import ast
tree = ast.parse('def f():\n    global a, b\n    def g():\n        nonlocal c')
print(ast.dump(tree, indent=1))
print(ast.unparse(tree))
#> Module(
#>  body=[
#>   FunctionDef(
#>    name='f',
#>    args=arguments(),
#>    body=[
#>     Global(
#>      names=[
#>       'a',
#>       'b']),
#>     FunctionDef(
#>      name='g',
#>      args=arguments(),
#>      body=[
#>       Nonlocal(
#>        names=[
#>         'c'])])])])
#> def f():
#>     global a, b
#>
#>     def g():
#>         nonlocal c

# ---- the tree of type parameters with defaults
import ast
tree = ast.parse('def f[T = int, *Ts = *tuple[int], **P = [int]](): pass')
print(ast.dump(tree, indent=1))
print(ast.unparse(tree))
#> Module(
#>  body=[
#>   FunctionDef(
#>    name='f',
#>    args=arguments(),
#>    body=[
#>     Pass()],
#>    type_params=[
#>     TypeVar(
#>      name='T',
#>      default_value=Name(id='int', ctx=Load())),
#>     TypeVarTuple(
#>      name='Ts',
#>      default_value=Starred(
#>       value=Subscript(
#>        value=Name(id='tuple', ctx=Load()),
#>        slice=Name(id='int', ctx=Load()),
#>        ctx=Load()),
#>       ctx=Load())),
#>     ParamSpec(
#>      name='P',
#>      default_value=List(
#>       elts=[
#>        Name(id='int', ctx=Load())],
#>       ctx=Load()))])])
#> def f[T = int, *Ts = *tuple[int], **P = [int]]():
#>     pass

# ---- the tree of boolean operators
import ast
tree = ast.parse('a and b or not c and d', mode="eval")
print(ast.dump(tree, indent=1))
print(ast.unparse(tree))
#> Expression(
#>  body=BoolOp(
#>   op=Or(),
#>   values=[
#>    BoolOp(
#>     op=And(),
#>     values=[
#>      Name(id='a', ctx=Load()),
#>      Name(id='b', ctx=Load())]),
#>    BoolOp(
#>     op=And(),
#>     values=[
#>      UnaryOp(
#>       op=Not(),
#>       operand=Name(id='c', ctx=Load())),
#>      Name(id='d', ctx=Load())])]))
#> a and b or (not c and d)

# ---- the tree of a named expression
import ast
tree = ast.parse('(y := f(x))', mode="eval")
print(ast.dump(tree, indent=1))
print(ast.unparse(tree))
#> Expression(
#>  body=NamedExpr(
#>   target=Name(id='y', ctx=Store()),
#>   value=Call(
#>    func=Name(id='f', ctx=Load()),
#>    args=[
#>     Name(id='x', ctx=Load())])))
#> (y := f(x))

# ---- the tree of binary operators
import ast
tree = ast.parse('a + b - c * d / e // f % g ** h @ i', mode="eval")
print(ast.dump(tree, indent=1))
print(ast.unparse(tree))
#> Expression(
#>  body=BinOp(
#>   left=BinOp(
#>    left=Name(id='a', ctx=Load()),
#>    op=Add(),
#>    right=Name(id='b', ctx=Load())),
#>   op=Sub(),
#>   right=BinOp(
#>    left=BinOp(
#>     left=BinOp(
#>      left=BinOp(
#>       left=BinOp(
#>        left=Name(id='c', ctx=Load()),
#>        op=Mult(),
#>        right=Name(id='d', ctx=Load())),
#>       op=Div(),
#>       right=Name(id='e', ctx=Load())),
#>      op=FloorDiv(),
#>      right=Name(id='f', ctx=Load())),
#>     op=Mod(),
#>     right=BinOp(
#>      left=Name(id='g', ctx=Load()),
#>      op=Pow(),
#>      right=Name(id='h', ctx=Load()))),
#>    op=MatMult(),
#>    right=Name(id='i', ctx=Load()))))
#> a + b - c * d / e // f % g ** h @ i

# ---- the tree of bits
import ast
tree = ast.parse('a << b >> c | d ^ e & f', mode="eval")
print(ast.dump(tree, indent=1))
print(ast.unparse(tree))
#> Expression(
#>  body=BinOp(
#>   left=BinOp(
#>    left=BinOp(
#>     left=Name(id='a', ctx=Load()),
#>     op=LShift(),
#>     right=Name(id='b', ctx=Load())),
#>    op=RShift(),
#>    right=Name(id='c', ctx=Load())),
#>   op=BitOr(),
#>   right=BinOp(
#>    left=Name(id='d', ctx=Load()),
#>    op=BitXor(),
#>    right=BinOp(
#>     left=Name(id='e', ctx=Load()),
#>     op=BitAnd(),
#>     right=Name(id='f', ctx=Load())))))
#> a << b >> c | d ^ e & f

# ---- the tree of unary operators
import ast
tree = ast.parse('-a + +b + ~c', mode="eval")
print(ast.dump(tree, indent=1))
print(ast.unparse(tree))
#> Expression(
#>  body=BinOp(
#>   left=BinOp(
#>    left=UnaryOp(
#>     op=USub(),
#>     operand=Name(id='a', ctx=Load())),
#>    op=Add(),
#>    right=UnaryOp(
#>     op=UAdd(),
#>     operand=Name(id='b', ctx=Load()))),
#>   op=Add(),
#>   right=UnaryOp(
#>    op=Invert(),
#>    operand=Name(id='c', ctx=Load()))))
#> -a + +b + ~c

# ---- the tree of a lambda
import ast
tree = ast.parse('lambda a, *b, c=1, **d: a', mode="eval")
print(ast.dump(tree, indent=1))
print(ast.unparse(tree))
#> Expression(
#>  body=Lambda(
#>   args=arguments(
#>    args=[
#>     arg(arg='a')],
#>    vararg=arg(arg='b'),
#>    kwonlyargs=[
#>     arg(arg='c')],
#>    kw_defaults=[
#>     Constant(value=1)],
#>    kwarg=arg(arg='d')),
#>   body=Name(id='a', ctx=Load())))
#> lambda a, *b, c=1, **d: a

# ---- the tree of a conditional expression
import ast
tree = ast.parse('a if b else c', mode="eval")
print(ast.dump(tree, indent=1))
print(ast.unparse(tree))
#> Expression(
#>  body=IfExp(
#>   test=Name(id='b', ctx=Load()),
#>   body=Name(id='a', ctx=Load()),
#>   orelse=Name(id='c', ctx=Load())))
#> a if b else c

# ---- the tree of a dict
import ast
tree = ast.parse('{1: 2, **d, "a": []}', mode="eval")
print(ast.dump(tree, indent=1))
print(ast.unparse(tree))
#> Expression(
#>  body=Dict(
#>   keys=[
#>    Constant(value=1),
#>    None,
#>    Constant(value='a')],
#>   values=[
#>    Constant(value=2),
#>    Name(id='d', ctx=Load()),
#>    List(ctx=Load())]))
#> {1: 2, **d, 'a': []}

# ---- the tree of a set
import ast
tree = ast.parse('{1, *a}', mode="eval")
print(ast.dump(tree, indent=1))
print(ast.unparse(tree))
#> Expression(
#>  body=Set(
#>   elts=[
#>    Constant(value=1),
#>    Starred(
#>     value=Name(id='a', ctx=Load()),
#>     ctx=Load())]))
#> {1, *a}

# ---- the tree of comprehensions
import ast
tree = ast.parse('[x for x in a if b if c for y in d]', mode="eval")
print(ast.dump(tree, indent=1))
print(ast.unparse(tree))
#> Expression(
#>  body=ListComp(
#>   elt=Name(id='x', ctx=Load()),
#>   generators=[
#>    comprehension(
#>     target=Name(id='x', ctx=Store()),
#>     iter=Name(id='a', ctx=Load()),
#>     ifs=[
#>      Name(id='b', ctx=Load()),
#>      Name(id='c', ctx=Load())],
#>     is_async=0),
#>    comprehension(
#>     target=Name(id='y', ctx=Store()),
#>     iter=Name(id='d', ctx=Load()),
#>     is_async=0)]))
#> [x for x in a if b if c for y in d]

# ---- the tree of a set comprehension
import ast
tree = ast.parse('{x for x in a}', mode="eval")
print(ast.dump(tree, indent=1))
print(ast.unparse(tree))
#> Expression(
#>  body=SetComp(
#>   elt=Name(id='x', ctx=Load()),
#>   generators=[
#>    comprehension(
#>     target=Name(id='x', ctx=Store()),
#>     iter=Name(id='a', ctx=Load()),
#>     is_async=0)]))
#> {x for x in a}

# ---- the tree of a dict comprehension
import ast
tree = ast.parse('{k: v for k, v in a}', mode="eval")
print(ast.dump(tree, indent=1))
print(ast.unparse(tree))
#> Expression(
#>  body=DictComp(
#>   key=Name(id='k', ctx=Load()),
#>   value=Name(id='v', ctx=Load()),
#>   generators=[
#>    comprehension(
#>     target=Tuple(
#>      elts=[
#>       Name(id='k', ctx=Store()),
#>       Name(id='v', ctx=Store())],
#>      ctx=Store()),
#>     iter=Name(id='a', ctx=Load()),
#>     is_async=0)]))
#> {k: v for k, v in a}

# ---- the tree of a generator expression
import ast
tree = ast.parse('sum(x for x in a)', mode="eval")
print(ast.dump(tree, indent=1))
print(ast.unparse(tree))
#> Expression(
#>  body=Call(
#>   func=Name(id='sum', ctx=Load()),
#>   args=[
#>    GeneratorExp(
#>     elt=Name(id='x', ctx=Load()),
#>     generators=[
#>      comprehension(
#>       target=Name(id='x', ctx=Store()),
#>       iter=Name(id='a', ctx=Load()),
#>       is_async=0)])]))
#> sum((x for x in a))

# ---- the tree of comparisons
import ast
tree = ast.parse('1 < a <= b != c == d > e >= f is g is not h in i not in j', mode="eval")
print(ast.dump(tree, indent=1))
print(ast.unparse(tree))
#> Expression(
#>  body=Compare(
#>   left=Constant(value=1),
#>   ops=[
#>    Lt(),
#>    LtE(),
#>    NotEq(),
#>    Eq(),
#>    Gt(),
#>    GtE(),
#>    Is(),
#>    IsNot(),
#>    In(),
#>    NotIn()],
#>   comparators=[
#>    Name(id='a', ctx=Load()),
#>    Name(id='b', ctx=Load()),
#>    Name(id='c', ctx=Load()),
#>    Name(id='d', ctx=Load()),
#>    Name(id='e', ctx=Load()),
#>    Name(id='f', ctx=Load()),
#>    Name(id='g', ctx=Load()),
#>    Name(id='h', ctx=Load()),
#>    Name(id='i', ctx=Load()),
#>    Name(id='j', ctx=Load())]))
#> 1 < a <= b != c == d > e >= f is g is not h in i not in j

# ---- the tree of calls
import ast
tree = ast.parse('f(a, *b, c=1, **d)', mode="eval")
print(ast.dump(tree, indent=1))
print(ast.unparse(tree))
#> Expression(
#>  body=Call(
#>   func=Name(id='f', ctx=Load()),
#>   args=[
#>    Name(id='a', ctx=Load()),
#>    Starred(
#>     value=Name(id='b', ctx=Load()),
#>     ctx=Load())],
#>   keywords=[
#>    keyword(
#>     arg='c',
#>     value=Constant(value=1)),
#>    keyword(
#>     value=Name(id='d', ctx=Load()))]))
#> f(a, *b, c=1, **d)

# ---- the tree of an f-string
import ast
tree = ast.parse('f"a{b!r:>{w}}{c=}"', mode="eval")
print(ast.dump(tree, indent=1))
print(ast.unparse(tree))
#> Expression(
#>  body=JoinedStr(
#>   values=[
#>    Constant(value='a'),
#>    FormattedValue(
#>     value=Name(id='b', ctx=Load()),
#>     conversion=114,
#>     format_spec=JoinedStr(
#>      values=[
#>       Constant(value='>'),
#>       FormattedValue(
#>        value=Name(id='w', ctx=Load()),
#>        conversion=-1)])),
#>    Constant(value='c='),
#>    FormattedValue(
#>     value=Name(id='c', ctx=Load()),
#>     conversion=114)]))
#> f'a{b!r:>{w}}c={c!r}'

# ---- the tree of a t-string
import ast
tree = ast.parse('t"a{b}{c!s:x}"', mode="eval")
print(ast.dump(tree, indent=1))
print(ast.unparse(tree))
#> Expression(
#>  body=TemplateStr(
#>   values=[
#>    Constant(value='a'),
#>    Interpolation(
#>     value=Name(id='b', ctx=Load()),
#>     str='b',
#>     conversion=-1),
#>    Interpolation(
#>     value=Name(id='c', ctx=Load()),
#>     str='c',
#>     conversion=115,
#>     format_spec=JoinedStr(
#>      values=[
#>       Constant(value='x')]))]))
#> t'a{b}{c!s:x}'

# ---- the tree of constants
import ast
tree = ast.parse('[1, 1.5, 2j, "s", b"b", None, True, ..., u"u"]', mode="eval")
print(ast.dump(tree, indent=1))
print(ast.unparse(tree))
#> Expression(
#>  body=List(
#>   elts=[
#>    Constant(value=1),
#>    Constant(value=1.5),
#>    Constant(value=2j),
#>    Constant(value='s'),
#>    Constant(value=b'b'),
#>    Constant(value=None),
#>    Constant(value=True),
#>    Constant(value=Ellipsis),
#>    Constant(value='u', kind='u')],
#>   ctx=Load()))
#> [1, 1.5, 2j, 's', b'b', None, True, ..., u'u']

# ---- the tree of attributes and subscripts
import ast
tree = ast.parse('a.b[c].d[1:2, ::3]', mode="eval")
print(ast.dump(tree, indent=1))
print(ast.unparse(tree))
#> Expression(
#>  body=Subscript(
#>   value=Attribute(
#>    value=Subscript(
#>     value=Attribute(
#>      value=Name(id='a', ctx=Load()),
#>      attr='b',
#>      ctx=Load()),
#>     slice=Name(id='c', ctx=Load()),
#>     ctx=Load()),
#>    attr='d',
#>    ctx=Load()),
#>   slice=Tuple(
#>    elts=[
#>     Slice(
#>      lower=Constant(value=1),
#>      upper=Constant(value=2)),
#>     Slice(
#>      step=Constant(value=3))],
#>    ctx=Load()),
#>   ctx=Load()))
#> a.b[c].d[1:2, ::3]

# ---- the tree of a starred item
import ast
tree = ast.parse('[*a, *b]', mode="eval")
print(ast.dump(tree, indent=1))
print(ast.unparse(tree))
#> Expression(
#>  body=List(
#>   elts=[
#>    Starred(
#>     value=Name(id='a', ctx=Load()),
#>     ctx=Load()),
#>    Starred(
#>     value=Name(id='b', ctx=Load()),
#>     ctx=Load())],
#>   ctx=Load()))
#> [*a, *b]

# ---- the tree of tuples
import ast
tree = ast.parse('(), (1,), (1, 2)', mode="eval")
print(ast.dump(tree, indent=1))
print(ast.unparse(tree))
#> Expression(
#>  body=Tuple(
#>   elts=[
#>    Tuple(ctx=Load()),
#>    Tuple(
#>     elts=[
#>      Constant(value=1)],
#>     ctx=Load()),
#>    Tuple(
#>     elts=[
#>      Constant(value=1),
#>      Constant(value=2)],
#>     ctx=Load())],
#>   ctx=Load()))
#> ((), (1,), (1, 2))

# ---- the tree of slices
import ast
tree = ast.parse('a[1:], a[:2], a[:], a[1:2:3]', mode="eval")
print(ast.dump(tree, indent=1))
print(ast.unparse(tree))
#> Expression(
#>  body=Tuple(
#>   elts=[
#>    Subscript(
#>     value=Name(id='a', ctx=Load()),
#>     slice=Slice(
#>      lower=Constant(value=1)),
#>     ctx=Load()),
#>    Subscript(
#>     value=Name(id='a', ctx=Load()),
#>     slice=Slice(
#>      upper=Constant(value=2)),
#>     ctx=Load()),
#>    Subscript(
#>     value=Name(id='a', ctx=Load()),
#>     slice=Slice(),
#>     ctx=Load()),
#>    Subscript(
#>     value=Name(id='a', ctx=Load()),
#>     slice=Slice(
#>      lower=Constant(value=1),
#>      upper=Constant(value=2),
#>      step=Constant(value=3)),
#>     ctx=Load())],
#>   ctx=Load()))
#> (a[1:], a[:2], a[:], a[1:2:3])

# ---- the tree of implicit concatenation
import ast
tree = ast.parse('"a" "b" f"{c}"', mode="eval")
print(ast.dump(tree, indent=1))
print(ast.unparse(tree))
#> Expression(
#>  body=JoinedStr(
#>   values=[
#>    Constant(value='ab'),
#>    FormattedValue(
#>     value=Name(id='c', ctx=Load()),
#>     conversion=-1)]))
#> f'ab{c}'

# ---- the tree of big numbers
import ast
tree = ast.parse('[10**20, 0xff, 1_000, 12345678901234567890, 1e400]', mode="eval")
print(ast.dump(tree, indent=1))
print(ast.unparse(tree))
#> Expression(
#>  body=List(
#>   elts=[
#>    BinOp(
#>     left=Constant(value=10),
#>     op=Pow(),
#>     right=Constant(value=20)),
#>    Constant(value=255),
#>    Constant(value=1000),
#>    Constant(value=12345678901234567890),
#>    Constant(value=inf)],
#>   ctx=Load()))
#> [10 ** 20, 255, 1000, 12345678901234567890, 1e309]

# ---- the tree of a yield
import ast
tree = ast.parse('(lambda: (yield x))', mode="eval")
print(ast.dump(tree, indent=1))
print(ast.unparse(tree))
#> Expression(
#>  body=Lambda(
#>   args=arguments(),
#>   body=Yield(
#>    value=Name(id='x', ctx=Load()))))
#> lambda: (yield x)

# ---- the tree of await in a lambda
import ast
tree = ast.parse('lambda: f(a)(b)(c)', mode="eval")
print(ast.dump(tree, indent=1))
print(ast.unparse(tree))
#> Expression(
#>  body=Lambda(
#>   args=arguments(),
#>   body=Call(
#>    func=Call(
#>     func=Call(
#>      func=Name(id='f', ctx=Load()),
#>      args=[
#>       Name(id='a', ctx=Load())]),
#>     args=[
#>      Name(id='b', ctx=Load())]),
#>    args=[
#>     Name(id='c', ctx=Load())])))
#> lambda: f(a)(b)(c)

# ---- positions in a function
import ast
for node in ast.walk(ast.parse('def f(a, /, b: int = 1, *c, d=2, e, **g) -> str:\n    return b')):
    if hasattr(node, "lineno"):
        print(type(node).__name__, node.lineno, node.col_offset, node.end_lineno, node.end_col_offset)
#> FunctionDef 1 0 2 12
#> Return 2 4 2 12
#> Name 1 44 1 47
#> arg 1 6 1 7
#> arg 1 12 1 18
#> arg 1 25 1 26
#> arg 1 28 1 29
#> arg 1 33 1 34
#> Constant 1 30 1 31
#> arg 1 38 1 39
#> Constant 1 21 1 22
#> Name 2 11 2 12
#> Name 1 15 1 18

# ---- positions in an async function
import ast
for node in ast.walk(ast.parse('async def f():\n    await g()')):
    if hasattr(node, "lineno"):
        print(type(node).__name__, node.lineno, node.col_offset, node.end_lineno, node.end_col_offset)
#> AsyncFunctionDef 1 0 2 13
#> Expr 2 4 2 13
#> Await 2 4 2 13
#> Call 2 10 2 13
#> Name 2 10 2 11

# ---- positions in a class
import ast
for node in ast.walk(ast.parse('@deco\nclass A(B, metaclass=M):\n    x: int = 0\n    def f(self): pass')):
    if hasattr(node, "lineno"):
        print(type(node).__name__, node.lineno, node.col_offset, node.end_lineno, node.end_col_offset)
#> ClassDef 2 0 4 21
#> Name 2 8 2 9
#> keyword 2 11 2 22
#> AnnAssign 3 4 3 14
#> FunctionDef 4 4 4 21
#> Name 1 1 1 5
#> Name 2 21 2 22
#> Name 3 4 3 5
#> Name 3 7 3 10
#> Constant 3 13 3 14
#> Pass 4 17 4 21
#> arg 4 10 4 14

# ---- positions in while
import ast
for node in ast.walk(ast.parse('while x:\n    pass\nelse:\n    y')):
    if hasattr(node, "lineno"):
        print(type(node).__name__, node.lineno, node.col_offset, node.end_lineno, node.end_col_offset)
#> While 1 0 4 5
#> Name 1 6 1 7
#> Pass 2 4 2 8
#> Expr 4 4 4 5
#> Name 4 4 4 5

# ---- positions in if
import ast
for node in ast.walk(ast.parse('if a:\n    b\nelif c:\n    d\nelse:\n    e')):
    if hasattr(node, "lineno"):
        print(type(node).__name__, node.lineno, node.col_offset, node.end_lineno, node.end_col_offset)
#> If 1 0 6 5
#> Name 1 3 1 4
#> Expr 2 4 2 5
#> If 3 0 6 5
#> Name 2 4 2 5
#> Name 3 5 3 6
#> Expr 4 4 4 5
#> Expr 6 4 6 5
#> Name 4 4 4 5
#> Name 6 4 6 5

# ---- positions in with
import ast
for node in ast.walk(ast.parse('with a as b, c:\n    pass')):
    if hasattr(node, "lineno"):
        print(type(node).__name__, node.lineno, node.col_offset, node.end_lineno, node.end_col_offset)
#> With 1 0 2 8
#> Pass 2 4 2 8
#> Name 1 5 1 6
#> Name 1 10 1 11
#> Name 1 13 1 14

# ---- positions in async with
import ast
for node in ast.walk(ast.parse('async def f():\n    async with a as (b, c):\n        pass')):
    if hasattr(node, "lineno"):
        print(type(node).__name__, node.lineno, node.col_offset, node.end_lineno, node.end_col_offset)
#> AsyncFunctionDef 1 0 3 12
#> AsyncWith 2 4 3 12
#> Pass 3 8 3 12
#> Name 2 15 2 16
#> Tuple 2 20 2 26
#> Name 2 21 2 22
#> Name 2 24 2 25

# ---- positions count bytes of UTF-8
import ast
tree = ast.parse("é = 'ü😀' + x\nñ.y = 1")
print(ast.dump(tree, include_attributes=True, indent=1))
#> Module(
#>  body=[
#>   Assign(
#>    targets=[
#>     Name(
#>      id='é',
#>      ctx=Store(),
#>      lineno=1,
#>      col_offset=0,
#>      end_lineno=1,
#>      end_col_offset=2)],
#>    value=BinOp(
#>     left=Constant(
#>      value='ü😀',
#>      lineno=1,
#>      col_offset=5,
#>      end_lineno=1,
#>      end_col_offset=13),
#>     op=Add(),
#>     right=Name(
#>      id='x',
#>      ctx=Load(),
#>      lineno=1,
#>      col_offset=16,
#>      end_lineno=1,
#>      end_col_offset=17),
#>     lineno=1,
#>     col_offset=5,
#>     end_lineno=1,
#>     end_col_offset=17),
#>    lineno=1,
#>    col_offset=0,
#>    end_lineno=1,
#>    end_col_offset=17),
#>   Assign(
#>    targets=[
#>     Attribute(
#>      value=Name(
#>       id='ñ',
#>       ctx=Load(),
#>       lineno=2,
#>       col_offset=0,
#>       end_lineno=2,
#>       end_col_offset=2),
#>      attr='y',
#>      ctx=Store(),
#>      lineno=2,
#>      col_offset=0,
#>      end_lineno=2,
#>      end_col_offset=4)],
#>    value=Constant(
#>     value=1,
#>     lineno=2,
#>     col_offset=7,
#>     end_lineno=2,
#>     end_col_offset=8),
#>    lineno=2,
#>    col_offset=0,
#>    end_lineno=2,
#>    end_col_offset=8)])

# ---- unparsing 1
import ast
for source in [
    '2**-1',
    '(2**3)**4',
    '2**3**4',
    '-2**2',
]:
    try:
        print(ast.unparse(ast.parse(source)))
    except SyntaxError as e:
        print(e)
#> 2 ** (-1)
#> (2 ** 3) ** 4
#> 2 ** 3 ** 4
#> -2 ** 2

# ---- unparsing 2
import ast
for source in [
    '(-2)**2',
    'f(x for x in y)',
    'f((a),b)',
    'not a and b or c',
]:
    try:
        print(ast.unparse(ast.parse(source)))
    except SyntaxError as e:
        print(e)
#> (-2) ** 2
#> f((x for x in y))
#> f(a, b)
#> not a and b or c

# ---- unparsing 3
import ast
for source in [
    'a and b and not c',
    'a or b or not c or (yield)',
    'x = yield a',
    'lambda: (yield)',
]:
    try:
        print(ast.unparse(ast.parse(source)))
    except SyntaxError as e:
        print(e)
#> a and b and (not c)
#> a or b or (not c) or (yield)
#> x = (yield a)
#> lambda: (yield)

# ---- unparsing 4
import ast
for source in [
    'x[1,2]',
    'x[(1,)]',
    'x[()]',
    'x[a:b,c]',
]:
    try:
        print(ast.unparse(ast.parse(source)))
    except SyntaxError as e:
        print(e)
#> x[1, 2]
#> x[1,]
#> x[()]
#> x[a:b, c]

# ---- unparsing 5
import ast
for source in [
    'x[*a]',
    'x[*a,b]',
    '(1).real',
    '1.5.real',
]:
    try:
        print(ast.unparse(ast.parse(source)))
    except SyntaxError as e:
        print(e)
#> x[*a,]
#> x[*a, b]
#> 1 .real
#> 1.5.real

# ---- unparsing 6
import ast
for source in [
    '(a:=1)',
    'f(a:=1)',
    '[a:=1]',
    'a if b else c if d else e',
]:
    try:
        print(ast.unparse(ast.parse(source)))
    except SyntaxError as e:
        print(e)
#> (a := 1)
#> f((a := 1))
#> [(a := 1)]
#> a if b else c if d else e

# ---- unparsing 7
import ast
for source in [
    '(a if b else c) if d else e',
    'a<b<c',
    'a<(b<c)',
    '(a<b)<c',
]:
    try:
        print(ast.unparse(ast.parse(source)))
    except SyntaxError as e:
        print(e)
#> (a if b else c) if d else e
#> a < b < c
#> a < (b < c)
#> (a < b) < c

# ---- unparsing 8
import ast
for source in [
    'not (a<b)',
    '-(-x)',
    '- -x',
    '~-+x',
]:
    try:
        print(ast.unparse(ast.parse(source)))
    except SyntaxError as e:
        print(e)
#> not a < b
#> --x
#> --x
#> ~-+x

# ---- unparsing 9
import ast
for source in [
    'await x',
    '{**a,1:2}',
    '{*a,1}',
    'set()',
]:
    try:
        print(ast.unparse(ast.parse(source)))
    except SyntaxError as e:
        print(e)
#> await x
#> {**a, 1: 2}
#> {*a, 1}
#> set()

# ---- unparsing 10
import ast
for source in [
    '()',
    '(1,)',
    '[*a]',
    'print(*a,**k,b=1)',
]:
    try:
        print(ast.unparse(ast.parse(source)))
    except SyntaxError as e:
        print(e)
#> ()
#> (1,)
#> [*a]
#> print(*a, **k, b=1)

# ---- unparsing 11
import ast
for source in [
    '"a\\nb"',
    "'it\\'s'",
    '"\\u1234\\x00"',
    'b"\\x00"',
]:
    try:
        print(ast.unparse(ast.parse(source)))
    except SyntaxError as e:
        print(e)
#> """a
#> b"""
#> """it's"""
#> """ሴ\x00"""
#> b'\x00'

# ---- unparsing 12
import ast
for source in [
    'u"x"',
    '1e400',
    '1e400j',
    '-1e400',
]:
    try:
        print(ast.unparse(ast.parse(source)))
    except SyntaxError as e:
        print(e)
#> u"""x"""
#> 1e309
#> 1e309j
#> -1e309

# ---- unparsing 13
import ast
for source in [
    '1e-5',
    '0x10',
    '1_000',
    'f"{a!r:>{w}}"',
]:
    try:
        print(ast.unparse(ast.parse(source)))
    except SyntaxError as e:
        print(e)
#> 1e-05
#> 16
#> 1000
#> f'{a!r:>{w}}'

# ---- unparsing 14
import ast
for source in [
    'f"{{}}"',
    'f"{a["b"]}"',
    'f\'{a["b"]}\'',
    'f"{a}\\n{b}"',
]:
    try:
        print(ast.unparse(ast.parse(source)))
    except SyntaxError as e:
        print(e)
#> f'{{}}'
#> f"{a['b']}"
#> f"{a['b']}"
#> f'{a}\n{b}'

# ---- unparsing 15
import ast
for source in [
    'f"\'{a}\'"',
    'f"{a:\'}"',
    'f"{x=}"',
    'f"{ {1:2} }"',
]:
    try:
        print(ast.unparse(ast.parse(source)))
    except SyntaxError as e:
        print(e)
#> f"'{a}'"
#> f"{a:\'}"
#> f'x={x!r}'
#> f'{ {1: 2}}'

# ---- unparsing 16
import ast
for source in [
    'f"{lambda_}"',
    'f"{(lambda: 1)}"',
    't"{a} b {c!r:x}"',
    'rf"\\d{a}"',
]:
    try:
        print(ast.unparse(ast.parse(source)))
    except SyntaxError as e:
        print(e)
#> f'{lambda_}'
#> f'{(lambda: 1)}'
#> t'{a} b {c!r:x}'
#> f'\\d{a}'

# ---- unparsing 17
import ast
for source in [
    'f"{a}" "b" f"{c}"',
    'f"a\'b\\"c{x}"',
    'f"{f"{1}"}"',
    'f"\\N{DIGIT ONE}{a}"',
]:
    try:
        print(ast.unparse(ast.parse(source)))
    except SyntaxError as e:
        print(e)
#> f'{a}b{c}'
#> f"""a'b"c{x}"""
#> f"{f'{1}'}"
#> f'1{a}'

# ---- unparsing 18
import ast
for source in [
    '...',
    'None',
    '1j',
    '1.0',
]:
    try:
        print(ast.unparse(ast.parse(source)))
    except SyntaxError as e:
        print(e)
#> ...
#> None
#> 1j
#> 1.0

# ---- unparsing 19
import ast
for source in [
    '10000000000000000000.0',
    'x.y.z(1)[2]',
    '*a, b',
    'a, *b = c',
]:
    try:
        print(ast.unparse(ast.parse(source)))
    except SyntaxError as e:
        print(e)
#> 1e+19
#> x.y.z(1)[2]
#> (*a, b)
#> a, *b = c

# ---- unparsing 20
import ast
for source in [
    'del a, (b, c), d[0]',
    'for a, b in c: pass\nelse: pass',
    'for (a, b) in c, d: pass',
    'async def f():\n async for x in y: pass\n async with a as b, c: pass\n return [x async for x in y if await z]',
]:
    try:
        print(ast.unparse(ast.parse(source)))
    except SyntaxError as e:
        print(e)
#> del a, (b, c), d[0]
#> for a, b in c:
#>     pass
#> else:
#>     pass
#> for a, b in (c, d):
#>     pass
#> async def f():
#>     async for x in y:
#>         pass
#>     async with a as b, c:
#>         pass
#>     return [x async for x in y if await z]

# ---- unparsing 21
import ast
for source in [
    'with (a as b, c): pass',
    'with a, b as (c, d): pass',
    'while 1: break\nelse: continue',
    'if a: b\nelif c: d\nelse: e',
]:
    try:
        print(ast.unparse(ast.parse(source)))
    except SyntaxError as e:
        print(e)
#> with a as b, c:
#>     pass
#> with a, b as (c, d):
#>     pass
#> while 1:
#>     break
#> else:
#>     continue
#> if a:
#>     b
#> elif c:
#>     d
#> else:
#>     e

# ---- unparsing 22
import ast
for source in [
    'if a: b\nelse:\n if c: d\n f',
    'try: a\nexcept: b',
    'try: a\nexcept (A, B) as e: b\nelse: c\nfinally: d',
    'try: a\nexcept* A: b',
]:
    try:
        print(ast.unparse(ast.parse(source)))
    except SyntaxError as e:
        print(e)
#> if a:
#>     b
#> else:
#>     if c:
#>         d
#>     f
#> try:
#>     a
#> except:
#>     b
#> try:
#>     a
#> except (A, B) as e:
#>     b
#> else:
#>     c
#> finally:
#>     d
#> try:
#>     a
#> except* A:
#>     b

# ---- unparsing 23
import ast
for source in [
    'raise',
    'raise a from b',
    'assert a, b',
    'global a, b',
]:
    try:
        print(ast.unparse(ast.parse(source)))
    except SyntaxError as e:
        print(e)
#> raise
#> raise a from b
#> assert a, b
#> global a, b

# ---- unparsing 24
import ast
for source in [
    'import a.b as c, d',
    'from . import a',
    'from ..x import (a as b, c)',
    'from x import *',
]:
    try:
        print(ast.unparse(ast.parse(source)))
    except SyntaxError as e:
        print(e)
#> import a.b as c, d
#> from . import a
#> from ..x import a as b, c
#> from x import *

# ---- unparsing 25
import ast
for source in [
    'class A: pass',
    'class A(B, metaclass=C, *d, **e):\n "doc"\n x: int = 1\n (y): int\n z.w: str\n def f(self): return self',
    '@a\n@b.c(1)\ndef f(a, /, b: int=1, *c: d, e=2, f, **g) -> h:\n """doc\n  more"""\n return',
    'def f(*, a): pass',
]:
    try:
        print(ast.unparse(ast.parse(source)))
    except SyntaxError as e:
        print(e)
#> class A:
#>     pass
#> class A(B, *d, metaclass=C, **e):
#>     """doc"""
#>     x: int = 1
#>     (y): int
#>     z.w: str
#>
#>     def f(self):
#>         return self
#> @a
#> @b.c(1)
#> def f(a, /, b: int=1, *c: d, e=2, f, **g) -> h:
#>     """doc
#>   more"""
#>     return
#> def f(*, a):
#>     pass

# ---- unparsing 26
import ast
for source in [
    'def f[T: int, *U, **P, V = int](): pass',
    'type X[T] = list[T]',
    'class A[T]: pass',
    'match x:\n case 1 | 2: pass\n case [a, *b, *_]: pass\n case {"a": 1, **r}: pass\n case A(b, c=d) if e: pass\n case (1 | 2) as y: pass\n case None | True: pass\n case -1: pass\n case 1+2j: pass\n case a.b: pass\n case _: pass',
]:
    try:
        print(ast.unparse(ast.parse(source)))
    except SyntaxError as e:
        print(e)
#> def f[T: int, *U, **P, V = int]():
#>     pass
#> type X[T] = list[T]
#> class A[T]:
#>     pass
#> match x:
#>     case 1 | 2:
#>         pass
#>     case [a, *b, *_]:
#>         pass
#>     case {'a': 1, **r}:
#>         pass
#>     case A(b, c=d) if e:
#>         pass
#>     case 1 | 2 as y:
#>         pass
#>     case None | True:
#>         pass
#>     case -1:
#>         pass
#>     case 1 + 2j:
#>         pass
#>     case a.b:
#>         pass
#>     case _:
#>         pass

# ---- unparsing 27
import ast
for source in [
    '"""doc"""\nx=1',
    'def f():\n  \'\'\'a"""b\'\'\'\n',
    'def f():\n "a\\\\nb"\n',
    'x: int',
]:
    try:
        print(ast.unparse(ast.parse(source)))
    except SyntaxError as e:
        print(e)
#> """doc"""
#> x = 1
#> def f():
#>     '''a"""b'''
#> def f():
#>     """a\\nb"""
#> x: int

# ---- unparsing 28
import ast
for source in [
    'x, y = 1, 2',
    'x = y = z',
    'return_ = (yield)',
    'lambda *a, b=1, **c: 0',
]:
    try:
        print(ast.unparse(ast.parse(source)))
    except SyntaxError as e:
        print(e)
#> x, y = (1, 2)
#> x = y = z
#> return_ = (yield)
#> lambda *a, b=1, **c: 0

# ---- unparsing 29
import ast
for source in [
    'a @ b // c % d << e >> f & g ^ h | i',
    '(a+b)*c',
    'a-(b-c)',
    'a-b-c',
]:
    try:
        print(ast.unparse(ast.parse(source)))
    except SyntaxError as e:
        print(e)
#> a @ b // c % d << e >> f & g ^ h | i
#> (a + b) * c
#> a - (b - c)
#> a - b - c

# ---- unparsing 30
import ast
for source in [
    'a*(b*c)',
    'nonlocal x',
    'pass;pass',
    'try:\n try: a\n except* B: c\nexcept D: e',
]:
    try:
        print(ast.unparse(ast.parse(source)))
    except SyntaxError as e:
        print(e)
#> a * (b * c)
#> nonlocal x
#> pass
#> pass
#> try:
#>     try:
#>         a
#>     except* B:
#>         c
#> except D:
#>     e

# ---- unparsing 31
import ast
for source in [
    'if 1:\n def f(): pass\n class G: pass\n x',
    'x: (yield)',
    'print("a" "b")',
    'x = ("a"\n"b")',
]:
    try:
        print(ast.unparse(ast.parse(source)))
    except SyntaxError as e:
        print(e)
#> if 1:
#>
#>     def f():
#>         pass
#>
#>     class G:
#>         pass
#>     x
#> x: (yield)
#> print('ab')
#> x = 'ab'

# ---- unparsing 32
import ast
for source in [
    '"\\t"',
    '"\\ud800"',
    '"a\\rb"',
    '"\\x7f"',
]:
    try:
        print(ast.unparse(ast.parse(source)))
    except SyntaxError as e:
        print(e)
#> """	"""
#> """\ud800"""
#> """a\rb"""
#> """\x7f"""

# ---- unparsing 33
import ast
for source in [
    '"é"',
    'x if (yield) else y',
    '(yield)',
    'yield x',
]:
    try:
        print(ast.unparse(ast.parse(source)))
    except SyntaxError as e:
        print(e)
#> """é"""
#> x if (yield) else y
#> yield
#> yield x

# ---- unparsing 34
import ast
for source in [
    'yield from y',
    '(yield), 1',
    'a = *b, c',
    'return_(*b)',
]:
    try:
        print(ast.unparse(ast.parse(source)))
    except SyntaxError as e:
        print(e)
#> yield from y
#> ((yield), 1)
#> a = (*b, c)
#> return_(*b)

# ---- unparsing 35
import ast
for source in [
    'for x in *a, b: pass',
    'print((yield))',
    '@(yield)\ndef f(): pass',
    '[(yield)]',
]:
    try:
        print(ast.unparse(ast.parse(source)))
    except SyntaxError as e:
        print(e)
#> for x in (*a, b):
#>     pass
#> print((yield))
#> @(yield)
#> def f():
#>     pass
#> [(yield)]

# ---- unparsing 36
import ast
for source in [
    'a[b:=1]',
    'a[lambda: 1]',
    '{a: lambda: 1}',
    '(lambda: 1)()',
]:
    try:
        print(ast.unparse(ast.parse(source)))
    except SyntaxError as e:
        print(e)
#> a[(b := 1)]
#> a[lambda: 1]
#> {a: lambda: 1}
#> (lambda: 1)()

# ---- unparsing 37
import ast
for source in [
    '(await x)()',
    '(a, b)[0]',
    '"x".join(y)',
    '(not a) == b',
]:
    try:
        print(ast.unparse(ast.parse(source)))
    except SyntaxError as e:
        print(e)
#> (await x)()
#> (a, b)[0]
#> 'x'.join(y)
#> (not a) == b

# ---- unparsing 38
import ast
for source in [
    'not a == b',
    '(a or b) and c',
    'a or b and c',
    '(a if b else c).d',
]:
    try:
        print(ast.unparse(ast.parse(source)))
    except SyntaxError as e:
        print(e)
#> not a == b
#> (a or b) and c
#> a or (b and c)
#> (a if b else c).d

# ---- unparsing 39
import ast
for source in [
    '[x for x in (a if b else c)]',
    '[x for x in a if (b if c else d)]',
    '[x for x, in a]',
    '[x for (x, y), z in a for b in c if d if e]',
]:
    try:
        print(ast.unparse(ast.parse(source)))
    except SyntaxError as e:
        print(e)
#> [x for x in (a if b else c)]
#> [x for x in a if (b if c else d)]
#> [x for x, in a]
#> [x for (x, y), z in a for b in c if d if e]

# ---- unparsing 40
import ast
for source in [
    '{x: y for x in z}',
    '{x for x in y}',
    '(x for x in y)',
]:
    try:
        print(ast.unparse(ast.parse(source)))
    except SyntaxError as e:
        print(e)
#> {x: y for x in z}
#> {x for x in y}
#> (x for x in y)

# ---- unparsing nodes 1
import ast
for node in [ast.Name('x'), ast.Load(), ast.Add(), ast.arguments()]:
    print(repr(ast.unparse(node)))
#> 'x'
#> ''
#> ''
#> ''

# ---- unparsing nodes 2
import ast
for node in [ast.arg('a'), ast.alias('a', 'b'), ast.keyword('a', ast.Constant(1)), ast.comprehension(ast.Name('x'), ast.Name('y'), [], 0)]:
    print(repr(ast.unparse(node)))
#> 'a'
#> 'a as b'
#> 'a=1'
#> ' for x in y'

# ---- unparsing nodes 3
import ast
for node in [ast.Set([]), ast.Constant((1, 2)), ast.Constant((1,)), ast.Constant(())]:
    print(repr(ast.unparse(node)))
#> '{*()}'
#> '(1, 2)'
#> '(1,)'
#> '()'

# ---- unparsing nodes 4
import ast
for node in [ast.Constant(frozenset({1})), ast.Constant(float('nan')), ast.Constant(complex(1, 2)), ast.Constant(complex('inf'))]:
    print(repr(ast.unparse(node)))
#> 'frozenset({1})'
#> '(1e309-1e309)'
#> '(1+2j)'
#> '(1e309+0j)'

# ---- unparsing nodes 5
import ast
for node in [[ast.Pass(), ast.Pass()], ast.withitem(ast.Name('x')), ast.match_case(ast.MatchAs(), None, [ast.Pass()]), ast.Expression(ast.Name('z'))]:
    print(repr(ast.unparse(node)))
#> 'pass\npass'
#> 'x'
#> 'case _:\n    pass'
#> 'z'

# ---- unparsing nodes 6
import ast
for node in [ast.Interactive([ast.Pass()]), ast.FunctionType([ast.Name('a')], ast.Name('b')), ast.ExceptHandler(None, None, [ast.Pass()]), ast.FormattedValue(ast.Name('x'), -1)]:
    print(repr(ast.unparse(node)))
#> 'pass'
#> '(a) -> b'
#> 'except:\n    pass'
#> '{x}'

# ---- unparsing nodes 7
import ast
for node in [ast.Lambda(ast.arguments(), ast.Constant(1)), ast.Tuple([]), ast.Slice(), ast.TypeVar('T')]:
    print(repr(ast.unparse(node)))
#> 'lambda: 1'
#> '()'
#> ':'
#> 'T'

# ---- unparsing nodes 8
import ast
for node in [ast.MatchStar('x'), ast.Starred(ast.Name('x')), ast.JoinedStr([]), ast.JoinedStr([ast.Constant('\'"\'\'\'"""\n'), ast.FormattedValue(ast.Name('x'), -1)])]:
    print(repr(ast.unparse(node)))
#> '*x'
#> '*x'
#> "f''"
#> 'f\'\\\'"\\\'\\\'\\\'"""\\n{x}\''

# ---- unparsing nodes 9
import ast
for node in [ast.Module([ast.Assign([ast.Name('x')], ast.Constant(1), 'int', lineno=1)], [ast.TypeIgnore(1, '[a]')])]:
    print(repr(ast.unparse(node)))
#> 'x = 1 # type: ignore[a]'

# ---- literal_eval 1
import ast
for text in [
    '1+2j',
    '-3',
    '[1,2,(3,4)]',
    '{1:2}',
]:
    try:
        print(repr(ast.literal_eval(text)))
    except Exception as e:
        print(type(e).__name__, e)
#> (1+2j)
#> -3
#> [1, 2, (3, 4)]
#> {1: 2}

# ---- literal_eval 2
import ast
for text in [
    '{1,2}',
    'set()',
    'None',
    '"a" "b"',
]:
    try:
        print(repr(ast.literal_eval(text)))
    except Exception as e:
        print(type(e).__name__, e)
#> {1, 2}
#> set()
#> None
#> 'ab'

# ---- literal_eval 3
import ast
for text in [
    '1-2j',
    '+4',
    '...',
    ' 1',
]:
    try:
        print(repr(ast.literal_eval(text)))
    except Exception as e:
        print(type(e).__name__, e)
#> (1-2j)
#> 4
#> Ellipsis
#> 1

# ---- literal_eval 4
import ast
for text in [
    '"\\x41"',
    'b"x"',
    '1,',
    '()',
]:
    try:
        print(repr(ast.literal_eval(text)))
    except Exception as e:
        print(type(e).__name__, e)
#> 'A'
#> b'x'
#> (1,)
#> ()

# ---- literal_eval 5
import ast
for text in [
    '1_000',
    '{"a": [1, {"b": (True, None)}]}',
    '-1.5e3',
    '{}',
]:
    try:
        print(repr(ast.literal_eval(text)))
    except Exception as e:
        print(type(e).__name__, e)
#> 1000
#> {'a': [1, {'b': (True, None)}]}
#> -1500.0
#> {}

# ---- literal_eval 6
import ast
for text in [
    'frozenset()',
    '1+2',
    'x',
    'f()',
]:
    try:
        print(repr(ast.literal_eval(text)))
    except Exception as e:
        print(type(e).__name__, e)
#> ValueError malformed node or string on line 1: Call(func=Name(id='frozenset', ctx=Load()), args=[], keywords=[])
#> ValueError malformed node or string on line 1: BinOp(left=Constant(value=1, kind=None), op=Add(), right=Constant(value=2, kind=None))
#> ValueError malformed node or string on line 1: Name(id='x', ctx=Load())
#> ValueError malformed node or string on line 1: Call(func=Name(id='f', ctx=Load()), args=[], keywords=[])

# ---- literal_eval 7
import ast
for text in [
    '-x',
    '1+1j*2',
    '[*a]',
    '{**a}',
]:
    try:
        print(repr(ast.literal_eval(text)))
    except Exception as e:
        print(type(e).__name__, e)
#> ValueError malformed node or string on line 1: Name(id='x', ctx=Load())
#> ValueError malformed node or string on line 1: BinOp(left=Constant(value=1j, kind=None), op=Mult(), right=Constant(value=2, kind=None))
#> ValueError malformed node or string on line 1: Starred(value=Name(id='a', ctx=Load()), ctx=Load())
#> ValueError malformed node or string: None

# ---- literal_eval 8
import ast
for text in [
    'a.b',
    '1 if 2 else 3',
    'lambda: 1',
    "f'a'",
]:
    try:
        print(repr(ast.literal_eval(text)))
    except Exception as e:
        print(type(e).__name__, e)
#> ValueError malformed node or string on line 1: Attribute(value=Name(id='a', ctx=Load()), attr='b', ctx=Load())
#> ValueError malformed node or string on line 1: IfExp(test=Constant(value=2, kind=None), body=Constant(value=1, kind=None), orelse=Constant(value=3, kind=None))
#> ValueError malformed node or string on line 1: Lambda(args=arguments(posonlyargs=[], args=[], vararg=None, kwonlyargs=[], kw_defaults=[], kwarg=None, defaults=[]), body=Constant(value=1, kind=None))
#> ValueError malformed node or string on line 1: JoinedStr(values=[Constant(value='a', kind=None)])

# ---- literal_eval 9
import ast
for text in [
    '1\n2',
    '(',
    '1+True',
    '{1:2, **{}}',
]:
    try:
        print(repr(ast.literal_eval(text)))
    except Exception as e:
        print(type(e).__name__, e)
#> SyntaxError invalid syntax (<unknown>, line 2)
#> SyntaxError '(' was never closed (<unknown>, line 1)
#> ValueError malformed node or string on line 1: Constant(value=True, kind=None)
#> ValueError malformed node or string: None

# ---- literal_eval 10
import ast
for text in [
    '-True',
    '--1',
    'not 1',
    '2-1',
]:
    try:
        print(repr(ast.literal_eval(text)))
    except Exception as e:
        print(type(e).__name__, e)
#> ValueError malformed node or string on line 1: Constant(value=True, kind=None)
#> ValueError malformed node or string on line 1: UnaryOp(op=USub(), operand=Constant(value=1, kind=None))
#> ValueError malformed node or string on line 1: UnaryOp(op=Not(), operand=Constant(value=1, kind=None))
#> ValueError malformed node or string on line 1: BinOp(left=Constant(value=2, kind=None), op=Sub(), right=Constant(value=1, kind=None))

# ---- literal_eval 11
import ast
for text in [
    '1j+1',
    '',
    'x = 1',
    '[1,2',
]:
    try:
        print(repr(ast.literal_eval(text)))
    except Exception as e:
        print(type(e).__name__, e)
#> ValueError malformed node or string on line 1: BinOp(left=Constant(value=1j, kind=None), op=Add(), right=Constant(value=1, kind=None))
#> SyntaxError invalid syntax (<unknown>, line 0)
#> SyntaxError invalid syntax (<unknown>, line 1)
#> SyntaxError '[' was never closed (<unknown>, line 1)

# ---- literal_eval 12
import ast
for text in [
    '[ 1,\n x]',
    '[1] + [2]',
    '"a" % 1',
    '__import__("os").system("x")',
]:
    try:
        print(repr(ast.literal_eval(text)))
    except Exception as e:
        print(type(e).__name__, e)
#> ValueError malformed node or string on line 2: Name(id='x', ctx=Load())
#> ValueError malformed node or string on line 1: List(elts=[Constant(value=1, kind=None)], ctx=Load())
#> ValueError malformed node or string on line 1: BinOp(left=Constant(value='a', kind=None), op=Mod(), right=Constant(value=1, kind=None))
#> ValueError malformed node or string on line 1: Call(func=Attribute(value=Call(func=Name(...), args=[Constant(...)], keywords=[]), attr='system', ctx=Load()), args=[Constant(value='x', kind=None)], keywords=[])

# ---- literal_eval 13
import ast
for text in [
    '{[]: 1}',
    '{{}}',
]:
    try:
        print(repr(ast.literal_eval(text)))
    except Exception as e:
        print(type(e).__name__, e)
#> TypeError cannot use 'list' as a dict key (unhashable type: 'list')
#> TypeError cannot use 'dict' as a set element (unhashable type: 'dict')

# ---- literal_eval of nodes
import ast
for node in [ast.Constant(3), ast.parse('1', mode='eval'), ast.parse('1'), ast.Name('x'), 3, None, [1], ast.Name('x', lineno=4),
             ast.Expression(ast.List([ast.Constant(1)])), ast.Constant([1]), ast.Dict([ast.Constant(1)], [])]:
    try:
        print(ast.literal_eval(node))
    except Exception as e:
        print(type(e).__name__, e)
#> 3
#> 1
#> ValueError malformed node or string: Module(body=[Expr(value=Constant(value=1, kind=None))], type_ignores=[])
#> ValueError malformed node or string: Name(id='x', ctx=Load())
#> ValueError malformed node or string: 3
#> ValueError malformed node or string: None
#> ValueError malformed node or string: [1]
#> ValueError malformed node or string on line 4: Name(id='x', ctx=Load())
#> [1]
#> [1]
#> ValueError malformed node or string: Dict(keys=[Constant(value=1, kind=None)], values=[])

# ---- constructors 1
import ast
for make in [lambda: ast.Name("x"), lambda: ast.Name("x", ast.Store(), 3), lambda: ast.Name("x", id="y"), lambda: ast.Name("x", lineno=1, col_offset=2)]:
    try:
        node = make()
        print(repr(node), ast.dump(node), sorted(node.__dict__))
    except Exception as e:
        print(type(e).__name__, e)
#> Name(id='x', ctx=Load()) Name(id='x', ctx=Load()) ['ctx', 'id']
#> TypeError Name constructor takes at most 2 positional arguments
#> TypeError Name got multiple values for argument 'id'
#> Name(id='x', ctx=Load()) Name(id='x', ctx=Load()) ['col_offset', 'ctx', 'id', 'lineno']

# ---- constructors 2
import ast
for make in [lambda: ast.Constant(5), lambda: ast.Pass(1), lambda: ast.AST(1), lambda: ast.Module()]:
    try:
        node = make()
        print(repr(node), ast.dump(node), sorted(node.__dict__))
    except Exception as e:
        print(type(e).__name__, e)
#> Constant(value=5, kind=None) Constant(value=5) ['value']
#> TypeError Pass constructor takes at most 0 positional arguments
#> TypeError AST constructor takes at most 0 positional arguments
#> Module(body=[], type_ignores=[]) Module() ['body', 'type_ignores']

# ---- constructors 3
import ast
for make in [lambda: ast.Attribute(ast.Name("x"), "y"), lambda: ast.Call(ast.Name("f")), lambda: ast.ImportFrom("a"), lambda: ast.arguments()]:
    try:
        node = make()
        print(repr(node), ast.dump(node), sorted(node.__dict__))
    except Exception as e:
        print(type(e).__name__, e)
#> Attribute(value=Name(id='x', ctx=Load()), attr='y', ctx=Load()) Attribute(value=Name(id='x', ctx=Load()), attr='y', ctx=Load()) ['attr', 'ctx', 'value']
#> Call(func=Name(id='f', ctx=Load()), args=[], keywords=[]) Call(func=Name(id='f', ctx=Load())) ['args', 'func', 'keywords']
#> ImportFrom(module='a', names=[], level=None) ImportFrom(module='a') ['module', 'names']
#> arguments(posonlyargs=[], args=[], vararg=None, kwonlyargs=[], kw_defaults=[], kwarg=None, defaults=[]) arguments() ['args', 'defaults', 'kw_defaults', 'kwonlyargs', 'posonlyargs']

# ---- constructors 4
import ast
for make in [lambda: ast.alias("x"), lambda: ast.Dict(), lambda: ast.Index(ast.Constant(1)), lambda: ast.ExtSlice([ast.Constant(1)])]:
    try:
        node = make()
        print(repr(node), ast.dump(node), sorted(node.__dict__))
    except Exception as e:
        print(type(e).__name__, e)
#> alias(name='x', asname=None) alias(name='x') ['name']
#> Dict(keys=[], values=[]) Dict() ['keys', 'values']
#> Constant(value=1, kind=None) Constant(value=1) ['value']
#> Tuple(elts=[Constant(value=1, kind=None)], ctx=Load()) Tuple(elts=[Constant(value=1)], ctx=Load()) ['ctx', 'elts']

# ---- constructors 5
import ast
for make in [lambda: ast.Suite([]), lambda: ast.Param(), lambda: ast.FunctionDef("f", ast.arguments(), [ast.Pass()]), lambda: ast.Lambda(ast.arguments(), ast.Constant(None))]:
    try:
        node = make()
        print(repr(node), ast.dump(node), sorted(node.__dict__))
    except Exception as e:
        print(type(e).__name__, e)
#> TypeError Suite constructor takes at most 0 positional arguments
#> Param() Param() []
#> FunctionDef(name='f', args=arguments(posonlyargs=[], args=[], vararg=None, kwonlyargs=[], kw_defaults=[], kwarg=None, defaults=[]), body=[Pass()], decorator_list=[], returns=None, type_comment=None, type_params=[]) FunctionDef(name='f', args=arguments(), body=[Pass()]) ['args', 'body', 'decorator_list', 'name', 'type_params']
#> Lambda(args=arguments(posonlyargs=[], args=[], vararg=None, kwonlyargs=[], kw_defaults=[], kwarg=None, defaults=[]), body=Constant(value=None, kind=None)) Lambda(args=arguments(), body=Constant(value=None)) ['args', 'body']

# ---- a warning of ast.Name()
import ast
node = ast.Name()
print(node.__dict__)
#> ast.py:2501: DeprecationWarning: Name.__init__ missing 1 required positional argument: 'id'. This will become an error in Python 3.15.
#>   node = ast.Name()
#> {'ctx': Load()}

# ---- a warning of ast.Name(id="y", foo=3)
import ast
node = ast.Name(id="y", foo=3)
print(node.__dict__)
#> ast.py:2509: DeprecationWarning: Name.__init__ got an unexpected keyword argument 'foo'. Support for arbitrary keyword arguments is deprecated and will be removed in Python 3.15.
#>   node = ast.Name(id="y", foo=3)
#> {'id': 'y', 'foo': 3, 'ctx': Load()}

# ---- a warning of ast.AST(a=1)
import ast
node = ast.AST(a=1)
print(node.__dict__)
#> ast.py:2517: DeprecationWarning: ast.AST.__init__ got an unexpected keyword argument 'a'. Support for arbitrary keyword arguments is deprecated and will be removed in Python 3.15.
#>   node = ast.AST(a=1)
#> {'a': 1}

# ---- a warning of ast.Expr()
import ast
node = ast.Expr()
print(node.__dict__)
#> ast.py:2525: DeprecationWarning: Expr.__init__ missing 1 required positional argument: 'value'. This will become an error in Python 3.15.
#>   node = ast.Expr()
#> {}

# ---- classes of a program
import ast
class Pair(ast.AST):
    _fields = ('a', 'b')
print(repr(Pair(1, 2)), ast.dump(Pair(1, 2)))
try:
    Pair(1, 2, 3)
except TypeError as e:
    print(e)
class Typed(ast.AST):
    _fields = ('a', 'b')
    _field_types = {'a': int | None, 'b': list[int]}
print(Typed().__dict__)
class More(ast.Name):
    _fields = ('id', 'ctx', 'extra')
print(repr(More('x', ast.Load(), 3)), isinstance(More('x', ast.Load(), 3), ast.expr))
#> Pair(a=1, b=2) Pair(a=1, b=2)
#> Pair constructor takes at most 2 positional arguments
#> {'b': []}
#> More(id='x', ctx=Load(), extra=3) True

# ---- the classes of mod
import ast
print(ast.mod, ast.mod.__mro__, ast.mod._fields, ast.mod._attributes)
for name in dir(ast):
    cls = getattr(ast, name)
    if isinstance(cls, type) and ast.mod in cls.__mro__[1:2]:
        print(name, cls.__doc__, cls._fields, cls.__match_args__ == cls._fields, getattr(cls, '_field_types', None))
#> <class 'ast.mod'> (<class 'ast.mod'>, <class 'ast.AST'>, <class 'object'>) () ()
#> Expression Expression(expr body) ('body',) True {'body': <class 'ast.expr'>}
#> FunctionType FunctionType(expr* argtypes, expr returns) ('argtypes', 'returns') True {'argtypes': list[ast.expr], 'returns': <class 'ast.expr'>}
#> Interactive Interactive(stmt* body) ('body',) True {'body': list[ast.stmt]}
#> Module Module(stmt* body, type_ignore* type_ignores) ('body', 'type_ignores') True {'body': list[ast.stmt], 'type_ignores': list[ast.type_ignore]}
#> Suite Deprecated AST node class.  Unused in Python 3. () True None

# ---- the classes of stmt
import ast
print(ast.stmt, ast.stmt.__mro__, ast.stmt._fields, ast.stmt._attributes)
for name in dir(ast):
    cls = getattr(ast, name)
    if isinstance(cls, type) and ast.stmt in cls.__mro__[1:2]:
        print(name, cls.__doc__, cls._fields, cls.__match_args__ == cls._fields, getattr(cls, '_field_types', None))
#> <class 'ast.stmt'> (<class 'ast.stmt'>, <class 'ast.AST'>, <class 'object'>) () ('lineno', 'col_offset', 'end_lineno', 'end_col_offset')
#> AnnAssign AnnAssign(expr target, expr annotation, expr? value, int simple) ('target', 'annotation', 'value', 'simple') True {'target': <class 'ast.expr'>, 'annotation': <class 'ast.expr'>, 'value': ast.expr | None, 'simple': <class 'int'>}
#> Assert Assert(expr test, expr? msg) ('test', 'msg') True {'test': <class 'ast.expr'>, 'msg': ast.expr | None}
#> Assign Assign(expr* targets, expr value, string? type_comment) ('targets', 'value', 'type_comment') True {'targets': list[ast.expr], 'value': <class 'ast.expr'>, 'type_comment': str | None}
#> AsyncFor AsyncFor(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment) ('target', 'iter', 'body', 'orelse', 'type_comment') True {'target': <class 'ast.expr'>, 'iter': <class 'ast.expr'>, 'body': list[ast.stmt], 'orelse': list[ast.stmt], 'type_comment': str | None}
#> AsyncFunctionDef AsyncFunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment, type_param* type_params) ('name', 'args', 'body', 'decorator_list', 'returns', 'type_comment', 'type_params') True {'name': <class 'str'>, 'args': <class 'ast.arguments'>, 'body': list[ast.stmt], 'decorator_list': list[ast.expr], 'returns': ast.expr | None, 'type_comment': str | None, 'type_params': list[ast.type_param]}
#> AsyncWith AsyncWith(withitem* items, stmt* body, string? type_comment) ('items', 'body', 'type_comment') True {'items': list[ast.withitem], 'body': list[ast.stmt], 'type_comment': str | None}
#> AugAssign AugAssign(expr target, operator op, expr value) ('target', 'op', 'value') True {'target': <class 'ast.expr'>, 'op': <class 'ast.operator'>, 'value': <class 'ast.expr'>}
#> Break Break () True {}
#> ClassDef ClassDef(identifier name, expr* bases, keyword* keywords, stmt* body, expr* decorator_list, type_param* type_params) ('name', 'bases', 'keywords', 'body', 'decorator_list', 'type_params') True {'name': <class 'str'>, 'bases': list[ast.expr], 'keywords': list[ast.keyword], 'body': list[ast.stmt], 'decorator_list': list[ast.expr], 'type_params': list[ast.type_param]}
#> Continue Continue () True {}
#> Delete Delete(expr* targets) ('targets',) True {'targets': list[ast.expr]}
#> Expr Expr(expr value) ('value',) True {'value': <class 'ast.expr'>}
#> For For(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment) ('target', 'iter', 'body', 'orelse', 'type_comment') True {'target': <class 'ast.expr'>, 'iter': <class 'ast.expr'>, 'body': list[ast.stmt], 'orelse': list[ast.stmt], 'type_comment': str | None}
#> FunctionDef FunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment, type_param* type_params) ('name', 'args', 'body', 'decorator_list', 'returns', 'type_comment', 'type_params') True {'name': <class 'str'>, 'args': <class 'ast.arguments'>, 'body': list[ast.stmt], 'decorator_list': list[ast.expr], 'returns': ast.expr | None, 'type_comment': str | None, 'type_params': list[ast.type_param]}
#> Global Global(identifier* names) ('names',) True {'names': list[str]}
#> If If(expr test, stmt* body, stmt* orelse) ('test', 'body', 'orelse') True {'test': <class 'ast.expr'>, 'body': list[ast.stmt], 'orelse': list[ast.stmt]}
#> Import Import(alias* names) ('names',) True {'names': list[ast.alias]}
#> ImportFrom ImportFrom(identifier? module, alias* names, int? level) ('module', 'names', 'level') True {'module': str | None, 'names': list[ast.alias], 'level': int | None}
#> Match Match(expr subject, match_case* cases) ('subject', 'cases') True {'subject': <class 'ast.expr'>, 'cases': list[ast.match_case]}
#> Nonlocal Nonlocal(identifier* names) ('names',) True {'names': list[str]}
#> Pass Pass () True {}
#> Raise Raise(expr? exc, expr? cause) ('exc', 'cause') True {'exc': ast.expr | None, 'cause': ast.expr | None}
#> Return Return(expr? value) ('value',) True {'value': ast.expr | None}
#> Try Try(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody) ('body', 'handlers', 'orelse', 'finalbody') True {'body': list[ast.stmt], 'handlers': list[ast.excepthandler], 'orelse': list[ast.stmt], 'finalbody': list[ast.stmt]}
#> TryStar TryStar(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody) ('body', 'handlers', 'orelse', 'finalbody') True {'body': list[ast.stmt], 'handlers': list[ast.excepthandler], 'orelse': list[ast.stmt], 'finalbody': list[ast.stmt]}
#> TypeAlias TypeAlias(expr name, type_param* type_params, expr value) ('name', 'type_params', 'value') True {'name': <class 'ast.expr'>, 'type_params': list[ast.type_param], 'value': <class 'ast.expr'>}
#> While While(expr test, stmt* body, stmt* orelse) ('test', 'body', 'orelse') True {'test': <class 'ast.expr'>, 'body': list[ast.stmt], 'orelse': list[ast.stmt]}
#> With With(withitem* items, stmt* body, string? type_comment) ('items', 'body', 'type_comment') True {'items': list[ast.withitem], 'body': list[ast.stmt], 'type_comment': str | None}

# ---- the classes of expr
import ast
print(ast.expr, ast.expr.__mro__, ast.expr._fields, ast.expr._attributes)
for name in dir(ast):
    cls = getattr(ast, name)
    if isinstance(cls, type) and ast.expr in cls.__mro__[1:2]:
        print(name, cls.__doc__, cls._fields, cls.__match_args__ == cls._fields, getattr(cls, '_field_types', None))
#> <class 'ast.expr'> (<class 'ast.expr'>, <class 'ast.AST'>, <class 'object'>) () ('lineno', 'col_offset', 'end_lineno', 'end_col_offset')
#> Attribute Attribute(expr value, identifier attr, expr_context ctx) ('value', 'attr', 'ctx') True {'value': <class 'ast.expr'>, 'attr': <class 'str'>, 'ctx': <class 'ast.expr_context'>}
#> Await Await(expr value) ('value',) True {'value': <class 'ast.expr'>}
#> BinOp BinOp(expr left, operator op, expr right) ('left', 'op', 'right') True {'left': <class 'ast.expr'>, 'op': <class 'ast.operator'>, 'right': <class 'ast.expr'>}
#> BoolOp BoolOp(boolop op, expr* values) ('op', 'values') True {'op': <class 'ast.boolop'>, 'values': list[ast.expr]}
#> Call Call(expr func, expr* args, keyword* keywords) ('func', 'args', 'keywords') True {'func': <class 'ast.expr'>, 'args': list[ast.expr], 'keywords': list[ast.keyword]}
#> Compare Compare(expr left, cmpop* ops, expr* comparators) ('left', 'ops', 'comparators') True {'left': <class 'ast.expr'>, 'ops': list[ast.cmpop], 'comparators': list[ast.expr]}
#> Constant Constant(constant value, string? kind) ('value', 'kind') True {'value': <class 'object'>, 'kind': str | None}
#> Dict Dict(expr?* keys, expr* values) ('keys', 'values') True {'keys': list[ast.expr], 'values': list[ast.expr]}
#> DictComp DictComp(expr key, expr value, comprehension* generators) ('key', 'value', 'generators') True {'key': <class 'ast.expr'>, 'value': <class 'ast.expr'>, 'generators': list[ast.comprehension]}
#> FormattedValue FormattedValue(expr value, int conversion, expr? format_spec) ('value', 'conversion', 'format_spec') True {'value': <class 'ast.expr'>, 'conversion': <class 'int'>, 'format_spec': ast.expr | None}
#> GeneratorExp GeneratorExp(expr elt, comprehension* generators) ('elt', 'generators') True {'elt': <class 'ast.expr'>, 'generators': list[ast.comprehension]}
#> IfExp IfExp(expr test, expr body, expr orelse) ('test', 'body', 'orelse') True {'test': <class 'ast.expr'>, 'body': <class 'ast.expr'>, 'orelse': <class 'ast.expr'>}
#> Interpolation Interpolation(expr value, constant str, int conversion, expr? format_spec) ('value', 'str', 'conversion', 'format_spec') True {'value': <class 'ast.expr'>, 'str': <class 'object'>, 'conversion': <class 'int'>, 'format_spec': ast.expr | None}
#> JoinedStr JoinedStr(expr* values) ('values',) True {'values': list[ast.expr]}
#> Lambda Lambda(arguments args, expr body) ('args', 'body') True {'args': <class 'ast.arguments'>, 'body': <class 'ast.expr'>}
#> List List(expr* elts, expr_context ctx) ('elts', 'ctx') True {'elts': list[ast.expr], 'ctx': <class 'ast.expr_context'>}
#> ListComp ListComp(expr elt, comprehension* generators) ('elt', 'generators') True {'elt': <class 'ast.expr'>, 'generators': list[ast.comprehension]}
#> Name Name(identifier id, expr_context ctx) ('id', 'ctx') True {'id': <class 'str'>, 'ctx': <class 'ast.expr_context'>}
#> NamedExpr NamedExpr(expr target, expr value) ('target', 'value') True {'target': <class 'ast.expr'>, 'value': <class 'ast.expr'>}
#> Set Set(expr* elts) ('elts',) True {'elts': list[ast.expr]}
#> SetComp SetComp(expr elt, comprehension* generators) ('elt', 'generators') True {'elt': <class 'ast.expr'>, 'generators': list[ast.comprehension]}
#> Slice Slice(expr? lower, expr? upper, expr? step) ('lower', 'upper', 'step') True {'lower': ast.expr | None, 'upper': ast.expr | None, 'step': ast.expr | None}
#> Starred Starred(expr value, expr_context ctx) ('value', 'ctx') True {'value': <class 'ast.expr'>, 'ctx': <class 'ast.expr_context'>}
#> Subscript Subscript(expr value, expr slice, expr_context ctx) ('value', 'slice', 'ctx') True {'value': <class 'ast.expr'>, 'slice': <class 'ast.expr'>, 'ctx': <class 'ast.expr_context'>}
#> TemplateStr TemplateStr(expr* values) ('values',) True {'values': list[ast.expr]}
#> Tuple Tuple(expr* elts, expr_context ctx) ('elts', 'ctx') True {'elts': list[ast.expr], 'ctx': <class 'ast.expr_context'>}
#> UnaryOp UnaryOp(unaryop op, expr operand) ('op', 'operand') True {'op': <class 'ast.unaryop'>, 'operand': <class 'ast.expr'>}
#> Yield Yield(expr? value) ('value',) True {'value': ast.expr | None}
#> YieldFrom YieldFrom(expr value) ('value',) True {'value': <class 'ast.expr'>}

# ---- the classes of expr_context
import ast
print(ast.expr_context, ast.expr_context.__mro__, ast.expr_context._fields, ast.expr_context._attributes)
for name in dir(ast):
    cls = getattr(ast, name)
    if isinstance(cls, type) and ast.expr_context in cls.__mro__[1:2]:
        print(name, cls.__doc__, cls._fields, cls.__match_args__ == cls._fields, getattr(cls, '_field_types', None))
#> <class 'ast.expr_context'> (<class 'ast.expr_context'>, <class 'ast.AST'>, <class 'object'>) () ()
#> AugLoad Deprecated AST node class.  Unused in Python 3. () True None
#> AugStore Deprecated AST node class.  Unused in Python 3. () True None
#> Del Del () True {}
#> Load Load () True {}
#> Param Deprecated AST node class.  Unused in Python 3. () True None
#> Store Store () True {}

# ---- the classes of boolop
import ast
print(ast.boolop, ast.boolop.__mro__, ast.boolop._fields, ast.boolop._attributes)
for name in dir(ast):
    cls = getattr(ast, name)
    if isinstance(cls, type) and ast.boolop in cls.__mro__[1:2]:
        print(name, cls.__doc__, cls._fields, cls.__match_args__ == cls._fields, getattr(cls, '_field_types', None))
#> <class 'ast.boolop'> (<class 'ast.boolop'>, <class 'ast.AST'>, <class 'object'>) () ()
#> And And () True {}
#> Or Or () True {}

# ---- the classes of operator
import ast
print(ast.operator, ast.operator.__mro__, ast.operator._fields, ast.operator._attributes)
for name in dir(ast):
    cls = getattr(ast, name)
    if isinstance(cls, type) and ast.operator in cls.__mro__[1:2]:
        print(name, cls.__doc__, cls._fields, cls.__match_args__ == cls._fields, getattr(cls, '_field_types', None))
#> <class 'ast.operator'> (<class 'ast.operator'>, <class 'ast.AST'>, <class 'object'>) () ()
#> Add Add () True {}
#> BitAnd BitAnd () True {}
#> BitOr BitOr () True {}
#> BitXor BitXor () True {}
#> Div Div () True {}
#> FloorDiv FloorDiv () True {}
#> LShift LShift () True {}
#> MatMult MatMult () True {}
#> Mod Mod () True {}
#> Mult Mult () True {}
#> Pow Pow () True {}
#> RShift RShift () True {}
#> Sub Sub () True {}

# ---- the classes of unaryop
import ast
print(ast.unaryop, ast.unaryop.__mro__, ast.unaryop._fields, ast.unaryop._attributes)
for name in dir(ast):
    cls = getattr(ast, name)
    if isinstance(cls, type) and ast.unaryop in cls.__mro__[1:2]:
        print(name, cls.__doc__, cls._fields, cls.__match_args__ == cls._fields, getattr(cls, '_field_types', None))
#> <class 'ast.unaryop'> (<class 'ast.unaryop'>, <class 'ast.AST'>, <class 'object'>) () ()
#> Invert Invert () True {}
#> Not Not () True {}
#> UAdd UAdd () True {}
#> USub USub () True {}

# ---- the classes of cmpop
import ast
print(ast.cmpop, ast.cmpop.__mro__, ast.cmpop._fields, ast.cmpop._attributes)
for name in dir(ast):
    cls = getattr(ast, name)
    if isinstance(cls, type) and ast.cmpop in cls.__mro__[1:2]:
        print(name, cls.__doc__, cls._fields, cls.__match_args__ == cls._fields, getattr(cls, '_field_types', None))
#> <class 'ast.cmpop'> (<class 'ast.cmpop'>, <class 'ast.AST'>, <class 'object'>) () ()
#> Eq Eq () True {}
#> Gt Gt () True {}
#> GtE GtE () True {}
#> In In () True {}
#> Is Is () True {}
#> IsNot IsNot () True {}
#> Lt Lt () True {}
#> LtE LtE () True {}
#> NotEq NotEq () True {}
#> NotIn NotIn () True {}

# ---- the classes of excepthandler
import ast
print(ast.excepthandler, ast.excepthandler.__mro__, ast.excepthandler._fields, ast.excepthandler._attributes)
for name in dir(ast):
    cls = getattr(ast, name)
    if isinstance(cls, type) and ast.excepthandler in cls.__mro__[1:2]:
        print(name, cls.__doc__, cls._fields, cls.__match_args__ == cls._fields, getattr(cls, '_field_types', None))
#> <class 'ast.excepthandler'> (<class 'ast.excepthandler'>, <class 'ast.AST'>, <class 'object'>) () ('lineno', 'col_offset', 'end_lineno', 'end_col_offset')
#> ExceptHandler ExceptHandler(expr? type, identifier? name, stmt* body) ('type', 'name', 'body') True {'type': ast.expr | None, 'name': str | None, 'body': list[ast.stmt]}

# ---- the classes of pattern
import ast
print(ast.pattern, ast.pattern.__mro__, ast.pattern._fields, ast.pattern._attributes)
for name in dir(ast):
    cls = getattr(ast, name)
    if isinstance(cls, type) and ast.pattern in cls.__mro__[1:2]:
        print(name, cls.__doc__, cls._fields, cls.__match_args__ == cls._fields, getattr(cls, '_field_types', None))
#> <class 'ast.pattern'> (<class 'ast.pattern'>, <class 'ast.AST'>, <class 'object'>) () ('lineno', 'col_offset', 'end_lineno', 'end_col_offset')
#> MatchAs MatchAs(pattern? pattern, identifier? name) ('pattern', 'name') True {'pattern': ast.pattern | None, 'name': str | None}
#> MatchClass MatchClass(expr cls, pattern* patterns, identifier* kwd_attrs, pattern* kwd_patterns) ('cls', 'patterns', 'kwd_attrs', 'kwd_patterns') True {'cls': <class 'ast.expr'>, 'patterns': list[ast.pattern], 'kwd_attrs': list[str], 'kwd_patterns': list[ast.pattern]}
#> MatchMapping MatchMapping(expr* keys, pattern* patterns, identifier? rest) ('keys', 'patterns', 'rest') True {'keys': list[ast.expr], 'patterns': list[ast.pattern], 'rest': str | None}
#> MatchOr MatchOr(pattern* patterns) ('patterns',) True {'patterns': list[ast.pattern]}
#> MatchSequence MatchSequence(pattern* patterns) ('patterns',) True {'patterns': list[ast.pattern]}
#> MatchSingleton MatchSingleton(constant value) ('value',) True {'value': <class 'object'>}
#> MatchStar MatchStar(identifier? name) ('name',) True {'name': str | None}
#> MatchValue MatchValue(expr value) ('value',) True {'value': <class 'ast.expr'>}

# ---- the classes of type_ignore
import ast
print(ast.type_ignore, ast.type_ignore.__mro__, ast.type_ignore._fields, ast.type_ignore._attributes)
for name in dir(ast):
    cls = getattr(ast, name)
    if isinstance(cls, type) and ast.type_ignore in cls.__mro__[1:2]:
        print(name, cls.__doc__, cls._fields, cls.__match_args__ == cls._fields, getattr(cls, '_field_types', None))
#> <class 'ast.type_ignore'> (<class 'ast.type_ignore'>, <class 'ast.AST'>, <class 'object'>) () ()
#> TypeIgnore TypeIgnore(int lineno, string tag) ('lineno', 'tag') True {'lineno': <class 'int'>, 'tag': <class 'str'>}

# ---- the classes of type_param
import ast
print(ast.type_param, ast.type_param.__mro__, ast.type_param._fields, ast.type_param._attributes)
for name in dir(ast):
    cls = getattr(ast, name)
    if isinstance(cls, type) and ast.type_param in cls.__mro__[1:2]:
        print(name, cls.__doc__, cls._fields, cls.__match_args__ == cls._fields, getattr(cls, '_field_types', None))
#> <class 'ast.type_param'> (<class 'ast.type_param'>, <class 'ast.AST'>, <class 'object'>) () ('lineno', 'col_offset', 'end_lineno', 'end_col_offset')
#> ParamSpec ParamSpec(identifier name, expr? default_value) ('name', 'default_value') True {'name': <class 'str'>, 'default_value': ast.expr | None}
#> TypeVar TypeVar(identifier name, expr? bound, expr? default_value) ('name', 'bound', 'default_value') True {'name': <class 'str'>, 'bound': ast.expr | None, 'default_value': ast.expr | None}
#> TypeVarTuple TypeVarTuple(identifier name, expr? default_value) ('name', 'default_value') True {'name': <class 'str'>, 'default_value': ast.expr | None}

# ---- the class comprehension
import ast
print(ast.comprehension, ast.comprehension.__base__, ast.comprehension._fields, ast.comprehension._attributes, ast.comprehension.__doc__)
print(getattr(ast.comprehension, '_field_types', None), ast.comprehension.__module__, ast.comprehension.__qualname__)
#> <class 'ast.comprehension'> <class 'ast.AST'> ('target', 'iter', 'ifs', 'is_async') () comprehension(expr target, expr iter, expr* ifs, int is_async)
#> {'target': <class 'ast.expr'>, 'iter': <class 'ast.expr'>, 'ifs': list[ast.expr], 'is_async': <class 'int'>} ast comprehension

# ---- the class arguments
import ast
print(ast.arguments, ast.arguments.__base__, ast.arguments._fields, ast.arguments._attributes, ast.arguments.__doc__)
print(getattr(ast.arguments, '_field_types', None), ast.arguments.__module__, ast.arguments.__qualname__)
#> <class 'ast.arguments'> <class 'ast.AST'> ('posonlyargs', 'args', 'vararg', 'kwonlyargs', 'kw_defaults', 'kwarg', 'defaults') () arguments(arg* posonlyargs, arg* args, arg? vararg, arg* kwonlyargs, expr* kw_defaults, arg? kwarg, expr* defaults)
#> {'posonlyargs': list[ast.arg], 'args': list[ast.arg], 'vararg': ast.arg | None, 'kwonlyargs': list[ast.arg], 'kw_defaults': list[ast.expr], 'kwarg': ast.arg | None, 'defaults': list[ast.expr]} ast arguments

# ---- the class arg
import ast
print(ast.arg, ast.arg.__base__, ast.arg._fields, ast.arg._attributes, ast.arg.__doc__)
print(getattr(ast.arg, '_field_types', None), ast.arg.__module__, ast.arg.__qualname__)
#> <class 'ast.arg'> <class 'ast.AST'> ('arg', 'annotation', 'type_comment') ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') arg(identifier arg, expr? annotation, string? type_comment)
#> {'arg': <class 'str'>, 'annotation': ast.expr | None, 'type_comment': str | None} ast arg

# ---- the class keyword
import ast
print(ast.keyword, ast.keyword.__base__, ast.keyword._fields, ast.keyword._attributes, ast.keyword.__doc__)
print(getattr(ast.keyword, '_field_types', None), ast.keyword.__module__, ast.keyword.__qualname__)
#> <class 'ast.keyword'> <class 'ast.AST'> ('arg', 'value') ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') keyword(identifier? arg, expr value)
#> {'arg': str | None, 'value': <class 'ast.expr'>} ast keyword

# ---- the class alias
import ast
print(ast.alias, ast.alias.__base__, ast.alias._fields, ast.alias._attributes, ast.alias.__doc__)
print(getattr(ast.alias, '_field_types', None), ast.alias.__module__, ast.alias.__qualname__)
#> <class 'ast.alias'> <class 'ast.AST'> ('name', 'asname') ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') alias(identifier name, identifier? asname)
#> {'name': <class 'str'>, 'asname': str | None} ast alias

# ---- the class withitem
import ast
print(ast.withitem, ast.withitem.__base__, ast.withitem._fields, ast.withitem._attributes, ast.withitem.__doc__)
print(getattr(ast.withitem, '_field_types', None), ast.withitem.__module__, ast.withitem.__qualname__)
#> <class 'ast.withitem'> <class 'ast.AST'> ('context_expr', 'optional_vars') () withitem(expr context_expr, expr? optional_vars)
#> {'context_expr': <class 'ast.expr'>, 'optional_vars': ast.expr | None} ast withitem

# ---- the class match_case
import ast
print(ast.match_case, ast.match_case.__base__, ast.match_case._fields, ast.match_case._attributes, ast.match_case.__doc__)
print(getattr(ast.match_case, '_field_types', None), ast.match_case.__module__, ast.match_case.__qualname__)
#> <class 'ast.match_case'> <class 'ast.AST'> ('pattern', 'guard', 'body') () match_case(pattern pattern, expr? guard, stmt* body)
#> {'pattern': <class 'ast.pattern'>, 'guard': ast.expr | None, 'body': list[ast.stmt]} ast match_case

# ---- the class AST
import ast
print(ast.AST, ast.AST.__base__, ast.AST._fields, ast.AST._attributes, ast.AST.__doc__)
print(getattr(ast.AST, '_field_types', None), ast.AST.__module__, ast.AST.__qualname__)
#> <class 'ast.AST'> <class 'object'> () () None
#> None ast AST

# ---- the class slice
import ast
print(ast.slice, ast.slice.__base__, ast.slice._fields, ast.slice._attributes, ast.slice.__doc__)
print(getattr(ast.slice, '_field_types', None), ast.slice.__module__, ast.slice.__qualname__)
#> <class 'ast.slice'> <class 'ast.AST'> () () Deprecated AST node class.
#> None ast slice

# ---- the class Index
import ast
print(ast.Index, ast.Index.__base__, ast.Index._fields, ast.Index._attributes, ast.Index.__doc__)
print(getattr(ast.Index, '_field_types', None), ast.Index.__module__, ast.Index.__qualname__)
#> <class 'ast.Index'> <class 'ast.slice'> () () Deprecated AST node class. Use the index value directly instead.
#> None ast Index

# ---- the class ExtSlice
import ast
print(ast.ExtSlice, ast.ExtSlice.__base__, ast.ExtSlice._fields, ast.ExtSlice._attributes, ast.ExtSlice.__doc__)
print(getattr(ast.ExtSlice, '_field_types', None), ast.ExtSlice.__module__, ast.ExtSlice.__qualname__)
#> <class 'ast.ExtSlice'> <class 'ast.slice'> () () Deprecated AST node class. Use ast.Tuple instead.
#> None ast ExtSlice

# ---- the class Suite
import ast
print(ast.Suite, ast.Suite.__base__, ast.Suite._fields, ast.Suite._attributes, ast.Suite.__doc__)
print(getattr(ast.Suite, '_field_types', None), ast.Suite.__module__, ast.Suite.__qualname__)
#> <class 'ast.Suite'> <class 'ast.mod'> () () Deprecated AST node class.  Unused in Python 3.
#> None ast Suite

# ---- the class AugLoad
import ast
print(ast.AugLoad, ast.AugLoad.__base__, ast.AugLoad._fields, ast.AugLoad._attributes, ast.AugLoad.__doc__)
print(getattr(ast.AugLoad, '_field_types', None), ast.AugLoad.__module__, ast.AugLoad.__qualname__)
#> <class 'ast.AugLoad'> <class 'ast.expr_context'> () () Deprecated AST node class.  Unused in Python 3.
#> None ast AugLoad

# ---- the class AugStore
import ast
print(ast.AugStore, ast.AugStore.__base__, ast.AugStore._fields, ast.AugStore._attributes, ast.AugStore.__doc__)
print(getattr(ast.AugStore, '_field_types', None), ast.AugStore.__module__, ast.AugStore.__qualname__)
#> <class 'ast.AugStore'> <class 'ast.expr_context'> () () Deprecated AST node class.  Unused in Python 3.
#> None ast AugStore

# ---- the class Param
import ast
print(ast.Param, ast.Param.__base__, ast.Param._fields, ast.Param._attributes, ast.Param.__doc__)
print(getattr(ast.Param, '_field_types', None), ast.Param.__module__, ast.Param.__qualname__)
#> <class 'ast.Param'> <class 'ast.expr_context'> () () Deprecated AST node class.  Unused in Python 3.
#> None ast Param

# ---- repr of 'x = 1\\ny=[1,'
import ast
print(repr(ast.parse("x = 1\ny=[1,2,3,4]\nf(a,b)")))
#> Module(body=[Assign(targets=[Name(id='x', ctx=Store(...))], value=Constant(value=1, kind=None), type_comment=None), ..., Expr(value=Call(func=Name(...), args=[Name(...), Name(...)], keywords=[]))], type_ignores=[])

# ---- repr of 'def f(a,b=1,'
import ast
print(repr(ast.parse("def f(a,b=1,*c,d=2,**e):\n return 1")))
#> Module(body=[FunctionDef(name='f', args=arguments(posonlyargs=[], args=[arg(...), arg(...)], vararg=arg(...), kwonlyargs=[arg(...)], kw_defaults=[Constant(...)], kwarg=arg(...), defaults=[Constant(...)]), body=[Return(value=Constant(...))], decorator_list=[], returns=None, type_comment=None, type_params=[])], type_ignores=[])

# ---- repr of 'x+1+2+3+f(a('
import ast
print(repr(ast.parse("x+1+2+3+f(a(b(c)))")))
#> Module(body=[Expr(value=BinOp(left=BinOp(...), op=Add(...), right=Call(...)))], type_ignores=[])

# ---- repr of 'import a, b,'
import ast
print(repr(ast.parse("import a, b, c, d")))
#> Module(body=[Import(names=[alias(name='a', asname=None), ..., alias(name='d', asname=None)])], type_ignores=[])

# ---- repr of ''
import ast
print(repr(ast.parse("")))
#> Module(body=[], type_ignores=[])

# ---- flags
import ast
print(ast.PyCF_ONLY_AST, ast.PyCF_TYPE_COMMENTS, ast.PyCF_OPTIMIZED_AST, ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
print(ast.dump(compile("x", "f", "eval", ast.PyCF_ONLY_AST)), ast.dump(compile("x = 1", "f", "single", ast.PyCF_ONLY_AST)))
tree = ast.parse("x")
print(compile(tree, "f", "exec", ast.PyCF_ONLY_AST) is tree)
#> 1024 4096 33792 8192
#> Expression(body=Name(id='x', ctx=Load())) Interactive(body=[Assign(targets=[Name(id='x', ctx=Store())], value=Constant(value=1))])
#> False

# ---- error of ast.parse(3)
import ast
try:
    ast.parse(3)
except Exception as e:
    print(type(e).__name__, e.args)
#> TypeError ('compile() arg 1 must be a string, bytes or AST object',)

# ---- error of ast.parse('x', mode='foo')
import ast
try:
    ast.parse('x', mode='foo')
except Exception as e:
    print(type(e).__name__, e.args)
#> ValueError ("compile() mode must be 'exec', 'eval', 'single' or 'func_type'",)

# ---- error of ast.parse('x y')
import ast
try:
    ast.parse('x y')
except Exception as e:
    print(type(e).__name__, e.args)
#> SyntaxError ('invalid syntax', ('<unknown>', 1, 3, 'x y\n', 1, 4))

# ---- error of ast.parse('x = (')
import ast
try:
    ast.parse('x = (')
except Exception as e:
    print(type(e).__name__, e.args)
#> SyntaxError ("'(' was never closed", ('<unknown>', 1, 5, 'x = (\n', 1, 0))

# ---- error of ast.parse('def f():\nx')
import ast
try:
    ast.parse('def f():\nx')
except Exception as e:
    print(type(e).__name__, e.args)
#> IndentationError ('expected an indented block after function definition on line 1', ('<unknown>', 2, 1, 'x\n', 2, 2))

# ---- error of ast.parse('(a) b', mode='func_type')
import ast
try:
    ast.parse('(a) b', mode='func_type')
except Exception as e:
    print(type(e).__name__, e.args)
#> SyntaxError ('invalid syntax', ('<unknown>', 1, 5, '(a) b', 1, 6))

# ---- error of ast.parse('x', feature_version=(2, 7))
import ast
try:
    ast.parse('x', feature_version=(2, 7))
except Exception as e:
    print(type(e).__name__, e.args)
#> ValueError ('Unsupported major version: 2',)

# ---- error of ast.parse('xNUL')
import ast
try:
    ast.parse('x\0')
except Exception as e:
    print(type(e).__name__, e.args)
#> SyntaxError ('source code string cannot contain null bytes',)

# ---- error of ast.parse('a b', 'name.py', 'eval')
import ast
try:
    ast.parse('a b', 'name.py', 'eval')
except Exception as e:
    print(type(e).__name__, e.args)
#> SyntaxError ('invalid syntax', ('name.py', 1, 3, 'a b', 1, 4))

# ---- error of compile('x', 'f', 'eval', 12345)
import ast
try:
    compile('x', 'f', 'eval', 12345)
except Exception as e:
    print(type(e).__name__, e.args)
#> ValueError ('compile(): unrecognised flags',)

# ---- error of compile('x', 'f', 'evil')
import ast
try:
    compile('x', 'f', 'evil')
except Exception as e:
    print(type(e).__name__, e.args)
#> ValueError ("compile() mode must be 'exec', 'eval' or 'single'",)

# ---- error of compile('x', 'f', 'func_type')
import ast
try:
    compile('x', 'f', 'func_type')
except Exception as e:
    print(type(e).__name__, e.args)
#> ValueError ("compile() mode 'func_type' requires flag PyCF_ONLY_AST",)

# ---- error of ast.parse('x', optimize=7)
import ast
try:
    ast.parse('x', optimize=7)
except Exception as e:
    print(type(e).__name__, e.args)
#> ValueError ('compile(): invalid optimize value',)

# ---- error of ast.dump(3)
import ast
try:
    ast.dump(3)
except Exception as e:
    print(type(e).__name__, e.args)
#> TypeError ("expected AST, got 'int'",)

# ---- error of ast.get_docstring(ast.Name('x'))
import ast
try:
    ast.get_docstring(ast.Name('x'))
except Exception as e:
    print(type(e).__name__, e.args)
#> TypeError ("'Name' can't have docstrings",)

# ---- error of compile(ast.parse('x'), 'f', 'eval')
import ast
try:
    compile(ast.parse('x'), 'f', 'eval')
except Exception as e:
    print(type(e).__name__, e.args)
#> TypeError ('expected Expression node, got Module',)

# ---- error of compile(ast.Pass(), 'f', 'exec')
import ast
try:
    compile(ast.Pass(), 'f', 'exec')
except Exception as e:
    print(type(e).__name__, e.args)
#> TypeError ('expected Module node, got Pass',)

# ---- a traceback of parse
import ast
ast.parse("for x in y\n    pass", "prog.py")
#> Traceback (most recent call last):
#>   File "ast.py", line 3048, in <module>
#>     ast.parse("for x in y\n    pass", "prog.py")
#>     ~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#>   File "prog.py", line 1
#>     for x in y
#>               ^
#> SyntaxError: expected ':'

# ---- types of functions
import ast
print(ast.dump(ast.parse("(int, *str, **int) -> bool", mode="func_type")))
print(ast.dump(ast.parse("() -> list[int]", mode="func_type")))
#> FunctionType(argtypes=[Name(id='int', ctx=Load()), Name(id='str', ctx=Load()), Name(id='int', ctx=Load())], returns=Name(id='bool', ctx=Load()))
#> FunctionType(returns=Subscript(value=Name(id='list', ctx=Load()), slice=Name(id='int', ctx=Load()), ctx=Load()))

# ---- bytes, and other sources
import ast
print(ast.dump(ast.parse(b"x = 1")), ast.dump(ast.parse("# only\n")), ast.dump(ast.parse("x", optimize=1)))
print(ast.dump(ast.parse("__debug__", optimize=1)))
#> Module(body=[Assign(targets=[Name(id='x', ctx=Store())], value=Constant(value=1))]) Module() Module(body=[Expr(value=Name(id='x', ctx=Load()))])
#> Module(body=[Expr(value=Constant(value=False))])

# ---- type comments
import ast
for source in ['x = 1 # type: int', 'for a in b:  # type: int\n pass', 'with a as b:  # type: int\n pass',
               'def f(a, b):\n  # type: (int, str) -> bool\n  return 1', 'def f(a,  # type: int\n  b,  # type: str\n):\n  pass',
               'x = 1 # type: ignore\ny = 2 # type: ignore[x]\nz = 1 # type: ignored', 'def f(): # type: () -> int\n return 1']:
    print(ast.dump(ast.parse(source, type_comments=True)))
#> Module(body=[Assign(targets=[Name(id='x', ctx=Store())], value=Constant(value=1), type_comment='int')])
#> Module(body=[For(target=Name(id='a', ctx=Store()), iter=Name(id='b', ctx=Load()), body=[Pass()], type_comment='int')])
#> Module(body=[With(items=[withitem(context_expr=Name(id='a', ctx=Load()), optional_vars=Name(id='b', ctx=Store()))], body=[Pass()], type_comment='int')])
#> Module(body=[FunctionDef(name='f', args=arguments(args=[arg(arg='a'), arg(arg='b')]), body=[Return(value=Constant(value=1))], type_comment='(int, str) -> bool')])
#> Module(body=[FunctionDef(name='f', args=arguments(args=[arg(arg='a', type_comment='int'), arg(arg='b', type_comment='str')]), body=[Pass()])])
#> Module(body=[Assign(targets=[Name(id='x', ctx=Store())], value=Constant(value=1)), Assign(targets=[Name(id='y', ctx=Store())], value=Constant(value=2)), Assign(targets=[Name(id='z', ctx=Store())], value=Constant(value=1), type_comment='ignored')], type_ignores=[TypeIgnore(lineno=1, tag=''), TypeIgnore(lineno=2, tag='[x]')])
#> Module(body=[FunctionDef(name='f', args=arguments(), body=[Return(value=Constant(value=1))], type_comment='() -> int')])

# ---- dump without names
import ast
tree = ast.parse("x = f(1, a=2)\nif x: y = []")
print(ast.dump(tree, False))
print(ast.dump(tree, annotate_fields=False, include_attributes=True))
print(ast.dump(tree, show_empty=True))
#> Module([Assign([Name('x', Store())], Call(Name('f', Load()), [Constant(1)], [keyword('a', Constant(2))])), If(Name('x', Load()), [Assign([Name('y', Store())], List([], Load()))])])
#> Module([Assign([Name('x', Store(), lineno=1, col_offset=0, end_lineno=1, end_col_offset=1)], Call(Name('f', Load(), lineno=1, col_offset=4, end_lineno=1, end_col_offset=5), [Constant(1, lineno=1, col_offset=6, end_lineno=1, end_col_offset=7)], [keyword('a', Constant(2, lineno=1, col_offset=11, end_lineno=1, end_col_offset=12), lineno=1, col_offset=9, end_lineno=1, end_col_offset=12)], lineno=1, col_offset=4, end_lineno=1, end_col_offset=13), lineno=1, col_offset=0, end_lineno=1, end_col_offset=13), If(Name('x', Load(), lineno=2, col_offset=3, end_lineno=2, end_col_offset=4), [Assign([Name('y', Store(), lineno=2, col_offset=6, end_lineno=2, end_col_offset=7)], List([], Load(), lineno=2, col_offset=10, end_lineno=2, end_col_offset=12), lineno=2, col_offset=6, end_lineno=2, end_col_offset=12)], lineno=2, col_offset=0, end_lineno=2, end_col_offset=12)])
#> Module(body=[Assign(targets=[Name(id='x', ctx=Store())], value=Call(func=Name(id='f', ctx=Load()), args=[Constant(value=1)], keywords=[keyword(arg='a', value=Constant(value=2))])), If(test=Name(id='x', ctx=Load()), body=[Assign(targets=[Name(id='y', ctx=Store())], value=List(elts=[], ctx=Load()))], orelse=[])], type_ignores=[])

# ---- dump with indents
import ast
tree = ast.parse("x = f(1)")
print(ast.dump(tree, indent="--"))
print(ast.dump(tree, indent=0))
print(ast.dump(tree, indent=3, include_attributes=True))
#> Module(
#> --body=[
#> ----Assign(
#> ------targets=[
#> --------Name(id='x', ctx=Store())],
#> ------value=Call(
#> --------func=Name(id='f', ctx=Load()),
#> --------args=[
#> ----------Constant(value=1)]))])
#> Module(
#> body=[
#> Assign(
#> targets=[
#> Name(id='x', ctx=Store())],
#> value=Call(
#> func=Name(id='f', ctx=Load()),
#> args=[
#> Constant(value=1)]))])
#> Module(
#>    body=[
#>       Assign(
#>          targets=[
#>             Name(
#>                id='x',
#>                ctx=Store(),
#>                lineno=1,
#>                col_offset=0,
#>                end_lineno=1,
#>                end_col_offset=1)],
#>          value=Call(
#>             func=Name(
#>                id='f',
#>                ctx=Load(),
#>                lineno=1,
#>                col_offset=4,
#>                end_lineno=1,
#>                end_col_offset=5),
#>             args=[
#>                Constant(
#>                   value=1,
#>                   lineno=1,
#>                   col_offset=6,
#>                   end_lineno=1,
#>                   end_col_offset=7)],
#>             lineno=1,
#>             col_offset=4,
#>             end_lineno=1,
#>             end_col_offset=8),
#>          lineno=1,
#>          col_offset=0,
#>          end_lineno=1,
#>          end_col_offset=8)])

# ---- walk
import ast
print([type(n).__name__ for n in ast.walk(ast.parse("def f(a, b=1):\n    return a + b * 2"))])
#> ['Module', 'FunctionDef', 'arguments', 'Return', 'arg', 'arg', 'Constant', 'BinOp', 'Name', 'Add', 'BinOp', 'Load', 'Name', 'Mult', 'Constant', 'Load']

# ---- iter_fields and iter_child_nodes
import ast
node = ast.parse("f(a, b=c)").body[0].value
print([(name, type(value).__name__) for name, value in ast.iter_fields(node)])
print([ast.dump(child) for child in ast.iter_child_nodes(node)])
#> [('func', 'Name'), ('args', 'list'), ('keywords', 'list')]
#> ["Name(id='f', ctx=Load())", "Name(id='a', ctx=Load())", "keyword(arg='b', value=Name(id='c', ctx=Load()))"]

# ---- a visitor
import ast
class Names(ast.NodeVisitor):
    def __init__(self):
        self.found = []
    def visit_Name(self, node):
        self.found.append((node.id, type(node.ctx).__name__))
    def visit_FunctionDef(self, node):
        self.found.append(('def', node.name))
        self.generic_visit(node)
names = Names()
names.visit(ast.parse("x = y\ndef f(a): return a + z\nprint(f(x))"))
print(names.found)
#> [('x', 'Store'), ('y', 'Load'), ('def', 'f'), ('a', 'Load'), ('z', 'Load'), ('print', 'Load'), ('f', 'Load'), ('x', 'Load')]

# ---- a transformer
import ast
class Fold(ast.NodeTransformer):
    def visit_BinOp(self, node):
        self.generic_visit(node)
        if isinstance(node.left, ast.Constant) and isinstance(node.right, ast.Constant):
            return ast.copy_location(ast.Constant(eval(compile(ast.Expression(node), "", "eval"))), node)
        return node
    def visit_Assert(self, node):
        return None
    def visit_Pass(self, node):
        return [ast.Expr(ast.Constant(1)), ast.Expr(ast.Constant(2))]
tree = Fold().visit(ast.parse("x = 1 + 2 * 3 + y\nassert x\nif x:\n    pass\nz = 2 ** 10"))
print(ast.unparse(ast.fix_missing_locations(tree)))
#> x = 7 + y
#> if x:
#>     1
#>     2
#> z = 1024

# ---- a transformer that takes a field away
import ast
class Drop(ast.NodeTransformer):
    def visit_Constant(self, node):
        return None
tree = Drop().visit(ast.parse("def f():\n    return 1").body[0])
print(hasattr(tree.body[0], 'value'), tree.body[0].value)
#> True None

# ---- compiling a tree
import ast
tree = ast.parse("def f(x):\n    return [y * 2 for y in range(x)]\nprint(f(3))")
exec(compile(tree, "made.py", "exec"))
print(eval(compile(ast.parse("1 + 2 * 3", mode="eval"), "", "eval")))
#> [0, 2, 4]
#> 7

# ---- compiling a tree made by hand
import ast
fn = ast.FunctionDef('add', ast.arguments(args=[ast.arg('a'), ast.arg('b')]),
                     [ast.Return(ast.BinOp(ast.Name('a'), ast.Add(), ast.Name('b')))])
module = ast.fix_missing_locations(ast.Module([fn]))
space = {}
exec(compile(module, 'made', 'exec'), space)
print(space['add'](2, 3), space['add'].__name__)
#> 5 add

# ---- a tree changed before it runs
import ast
class Swap(ast.NodeTransformer):
    def visit_Add(self, node):
        return ast.Sub()
tree = Swap().visit(ast.parse('print(10 + 3)'))
exec(compile(tree, 'f', 'exec'))
code = compile(tree, 'f', 'exec')
tree.body.clear()
exec(code)
exec(code, {'print': lambda *a: print('other', *a)}, {})
#> 7
#> 7
#> other 7

# ---- lines of a compiled tree
import ast
tree = ast.parse("x = 1\n\ny = x / 0")
ast.increment_lineno(tree, 10)
exec(compile(tree, "shifted.py", "exec"))
#> Traceback (most recent call last):
#>   File "ast.py", line 3249, in <module>
#>     exec(compile(tree, "shifted.py", "exec"))
#>     ~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#>   File "shifted.py", line 13, in <module>
#> ZeroDivisionError: division by zero

# ---- lines of calls in a compiled tree
import ast
tree = ast.parse("def f():\n    return (a\n        .b()\n        .c(1))\n\nf()")
exec(compile(tree, "prog.py", "exec"))
#> Traceback (most recent call last):
#>   File "ast.py", line 3260, in <module>
#>     exec(compile(tree, "prog.py", "exec"))
#>     ~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#>   File "prog.py", line 6, in <module>
#>   File "prog.py", line 2, in f
#> NameError: name 'a' is not defined

# ---- single and eval modes
import ast
exec(compile(ast.parse("1 + 1", mode="single"), "", "single"))
print(eval(compile(ast.Expression(ast.Constant(5, lineno=1, col_offset=0)), "", "eval")))
print(eval(compile(ast.parse("a + b", mode="eval"), "", "eval"), {"a": 1}, {"b": 2}))
#> 2
#> 5
#> 3

# ---- constants of a tree
import ast
for value in [1, -1, 2.5, -0.0, 1+2j, 'a', b'b', None, ..., True, (1, 'a', (2,)), frozenset({3}), 10**30, '\ud800']:
    made = eval(compile(ast.fix_missing_locations(ast.Expression(ast.Constant(value))), '', 'eval'))
    print(ascii(made), type(made).__name__, made == value)
#> 1 int True
#> -1 int True
#> 2.5 float True
#> -0.0 float True
#> (1+2j) complex True
#> 'a' str True
#> b'b' bytes True
#> None NoneType True
#> Ellipsis ellipsis True
#> True bool True
#> (1, 'a', (2,)) tuple True
#> frozenset({3}) frozenset True
#> 1000000000000000000000000000000 int True
#> '\ud800' str True

# ---- wrong trees: ast.Expression(ast.Constant(1))
import ast
try:
    compile(ast.Expression(ast.Constant(1)), "f", "eval")
except Exception as e:
    print(type(e).__name__, e)
#> TypeError required field "lineno" missing from expr

# ---- wrong trees: ast.Expression(ast.Constant(1, lineno=1))
import ast
try:
    compile(ast.Expression(ast.Constant(1, lineno=1)), "f", "eval")
except Exception as e:
    print(type(e).__name__, e)
#> TypeError required field "col_offset" missing from expr

# ---- wrong trees: ast.Expression(ast.Name("x", ast.Store(), lineno=1, col_offset=0))
import ast
try:
    compile(ast.Expression(ast.Name("x", ast.Store(), lineno=1, col_offset=0)), "f", "eval")
except Exception as e:
    print(type(e).__name__, e)
#> ValueError expression must have Load context but has Store instead

# ---- wrong trees 1
import ast
for body in [
    [ast.Expr(ast.Constant([1]))],
    [ast.Assign([ast.Name("x")], ast.Constant(1))],
    [ast.Assign([], ast.Constant(1))],
]:
    try:
        compile(ast.fix_missing_locations(ast.Module(body)), "f", "exec")
    except Exception as e:
        print(type(e).__name__, e)
#> TypeError got an invalid type in Constant: list
#> ValueError expression must have Store context but has Load instead
#> ValueError empty targets on Assign

# ---- wrong trees 2
import ast
for body in [
    [ast.FunctionDef("f", ast.arguments(), [])],
    [ast.Return(ast.Constant(1))],
    [ast.Expr(ast.Compare(ast.Constant(1), [ast.Lt()], []))],
]:
    try:
        compile(ast.fix_missing_locations(ast.Module(body)), "f", "exec")
    except Exception as e:
        print(type(e).__name__, e)
#> ValueError empty body on FunctionDef
#> SyntaxError 'return' outside function (f, line 1)
#> ValueError Compare with no comparators

# ---- wrong trees 3
import ast
for body in [
    [ast.Expr(ast.Dict([ast.Constant(1)], []))],
    [ast.Expr(ast.Name("None", ast.Load()))],
    [ast.Expr(ast.Name(3, ast.Load()))],
]:
    try:
        compile(ast.fix_missing_locations(ast.Module(body)), "f", "exec")
    except Exception as e:
        print(type(e).__name__, e)
#> ValueError Dict doesn't have the same number of keys as values
#> ValueError identifier field can't represent 'None' constant
#> TypeError AST identifier must be of type str

# ---- wrong trees 4
import ast
for body in [
    (ast.Expr(ast.Constant(1)),),
    [None],
    [ast.Expr(None)],
]:
    try:
        compile(ast.fix_missing_locations(ast.Module(body)), "f", "exec")
    except Exception as e:
        print(type(e).__name__, e)
#> TypeError Module field "body" must be a list, not a tuple
#> ValueError None disallowed in statement list
#> ValueError field 'value' is required for Expr

# ---- wrong trees 5
import ast
for body in [
    [ast.Delete([])],
    [ast.Import([])],
    [ast.Try([ast.Pass()])],
]:
    try:
        compile(ast.fix_missing_locations(ast.Module(body)), "f", "exec")
    except Exception as e:
        print(type(e).__name__, e)
#> ValueError empty targets on Delete
#> ValueError empty names on Import
#> ValueError Try has neither except handlers nor finalbody

# ---- wrong trees 6
import ast
for body in [
    [ast.Raise(None, ast.Constant(1))],
    [ast.Expr(ast.BoolOp(ast.And(), [ast.Constant(1)]))],
    [ast.Break()],
]:
    try:
        compile(ast.fix_missing_locations(ast.Module(body)), "f", "exec")
    except Exception as e:
        print(type(e).__name__, e)
#> ValueError Raise with cause but no exception
#> ValueError BoolOp with less than 2 values
#> SyntaxError 'break' outside loop (f, line 1)

# ---- wrong trees 7
import ast
for body in [
    [ast.If(ast.Constant(1), [])],
    [ast.Expr(ast.ListComp(ast.Constant(1), []))],
    [ast.ImportFrom(None, [ast.alias("a")], -1)],
]:
    try:
        compile(ast.fix_missing_locations(ast.Module(body)), "f", "exec")
    except Exception as e:
        print(type(e).__name__, e)
#> ValueError empty body on If
#> ValueError comprehension with no generators
#> ValueError Negative ImportFrom level

# ---- wrong trees 8
import ast
for body in [
    [ast.Global([])],
    [ast.Expr(ast.Constant(1), lineno=5, col_offset=0, end_lineno=3)],
]:
    try:
        compile(ast.fix_missing_locations(ast.Module(body)), "f", "exec")
    except Exception as e:
        print(type(e).__name__, e)
#> ValueError empty names on Global
#> ValueError AST node line range (5, 3) is not valid

# ---- copy_location and fix_missing_locations
import ast
old = ast.parse("a + b").body[0].value
new = ast.copy_location(ast.Constant(1), old)
print(new.lineno, new.col_offset, new.end_lineno, new.end_col_offset)
tree = ast.fix_missing_locations(ast.Module([ast.Expr(ast.Name('x'), lineno=3, col_offset=2)]))
print(ast.dump(tree, include_attributes=True))
#> 1 0 1 5
#> Module(body=[Expr(value=Name(id='x', ctx=Load(), lineno=3, col_offset=2, end_lineno=1, end_col_offset=0), lineno=3, col_offset=2, end_lineno=1, end_col_offset=0)])

# ---- increment_lineno
import ast
tree = ast.increment_lineno(ast.parse("x\ny = 1\n", type_comments=True), n=3)
print(ast.dump(tree, include_attributes=True))
#> Module(body=[Expr(value=Name(id='x', ctx=Load(), lineno=4, col_offset=0, end_lineno=4, end_col_offset=1), lineno=4, col_offset=0, end_lineno=4, end_col_offset=1), Assign(targets=[Name(id='y', ctx=Store(), lineno=5, col_offset=0, end_lineno=5, end_col_offset=1)], value=Constant(value=1, lineno=5, col_offset=4, end_lineno=5, end_col_offset=5), lineno=5, col_offset=0, end_lineno=5, end_col_offset=5)])

# ---- docstrings
import ast
tree = ast.parse('"""Top.\n\n    More.\n    """\ndef f():\n    "F"\nclass C:\n    x = 1\nasync def g():\n    f"no"')
print([ast.get_docstring(n) for n in [tree, *tree.body[1:]]])
print(repr(ast.get_docstring(tree, clean=False)))
#> ['Top.\n\nMore.', 'F', None, None]
#> 'Top.\n\n    More.\n    '

# ---- source segments
import ast
source = "def f(a,\n      b):\n    if a:\n        return 'é' + b\nx = (1 +\n     2)\n"
tree = ast.parse(source)
for node in ast.walk(tree):
    if isinstance(node, (ast.stmt, ast.expr)):
        print(repr(ast.get_source_segment(source, node)))
print(repr(ast.get_source_segment(source, tree.body[0].body[0], padded=True)), ast.get_source_segment(source, ast.Name('x')), ast.get_source_segment(source, tree))
#> "def f(a,\n      b):\n    if a:\n        return 'é' + b"
#> 'x = (1 +\n     2)'
#> "if a:\n        return 'é' + b"
#> 'x'
#> '1 +\n     2'
#> 'a'
#> "return 'é' + b"
#> '1'
#> '2'
#> "'é' + b"
#> "'é'"
#> 'b'
#> "    if a:\n        return 'é' + b" None None

# ---- compare
import ast
a, b = ast.parse("x = [1, 2]"), ast.parse("x  =  [1,  2]")
print(ast.compare(a, b), ast.compare(a, b, compare_attributes=True), ast.compare(a, ast.parse("x = [1, 3]")), ast.compare(ast.Constant(1), ast.Constant(True)))
print(ast.compare(ast.Name('x'), ast.Name('y')), ast.compare(ast.Load(), ast.Store()), ast.compare(ast.Pass(), ast.Pass()))
#> True False False False
#> False False True

# ---- copies
import ast, copy
node = ast.parse('x = 1').body[0]
other = copy.deepcopy(node)
print(ast.dump(other, include_attributes=True), other is node, other.targets[0] is node.targets[0])
print(ast.dump(copy.replace(node, value=ast.Constant(4))), copy.copy(node).value is node.value)
for change in [dict(valu=1), dict(lineno=5)]:
    try:
        print(copy.replace(node, **change).lineno)
    except TypeError as e:
        print(e)
#> Assign(targets=[Name(id='x', ctx=Store(), lineno=1, col_offset=0, end_lineno=1, end_col_offset=1)], value=Constant(value=1, lineno=1, col_offset=4, end_lineno=1, end_col_offset=5), lineno=1, col_offset=0, end_lineno=1, end_col_offset=5) False False
#> Assign(targets=[Name(id='x', ctx=Store())], value=Constant(value=4)) True
#> Assign.__replace__ got an unexpected keyword argument 'valu'.
#> 5

# ---- nodes are objects
import ast
node = ast.Name('x')
node.note = 'n'
ast.Name.shared = 5
print(node.note, node.shared, node == ast.Name('x'), node in {node}, ast.Load() is ast.Load())
print(ast.parse('x').body[0].value.ctx is ast.parse('y').body[0].value.ctx)
match ast.parse('a + 1').body[0].value:
    case ast.BinOp(ast.Name(name), ast.Add(), ast.Constant(value)):
        print(name, value)
del node.id
try:
    node.id
except AttributeError as e:
    print(e)
#> n 5 False True False
#> True
#> a 1
#> 'Name' object has no attribute 'id'

# ---- a small linter
import ast
source = """
import os, sys
from math import pi
def f(x, y=[]):
    eval('1')
    try:
        return x
    except:
        pass
"""
class Lint(ast.NodeVisitor):
    def visit_Import(self, node):
        for alias in node.names:
            print(node.lineno, 'import', alias.name)
    def visit_FunctionDef(self, node):
        for default in node.args.defaults:
            if isinstance(default, (ast.List, ast.Dict, ast.Set)):
                print(default.lineno, default.col_offset, 'mutable default', ast.unparse(default))
        self.generic_visit(node)
    def visit_Call(self, node):
        if isinstance(node.func, ast.Name) and node.func.id == 'eval':
            print(node.lineno, 'eval', ast.get_source_segment(source, node))
    def visit_ExceptHandler(self, node):
        if node.type is None:
            print(node.lineno, 'bare except')
Lint().visit(ast.parse(source))
#> 2 import os
#> 2 import sys
#> 4 11 mutable default []
#> 5 eval eval('1')
#> 8 bare except

# ---- a safe calculator
import ast, operator
OPS = {ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv, ast.Pow: operator.pow, ast.USub: operator.neg}
def calc(node):
    match node:
        case ast.Expression(body): return calc(body)
        case ast.Constant(value) if isinstance(value, (int, float)): return value
        case ast.BinOp(left, op, right): return OPS[type(op)](calc(left), calc(right))
        case ast.UnaryOp(op, operand): return OPS[type(op)](calc(operand))
        case _: raise ValueError(f'not allowed: {ast.dump(node)}')
for text in ['1 + 2 * 3', '-(4 - 1) ** 2', '10 / 4', '__import__("os")', 'a + 1']:
    try:
        print(calc(ast.parse(text, mode='eval')))
    except ValueError as e:
        print(e)
#> 7
#> -9
#> 2.5
#> not allowed: Call(func=Name(id='__import__', ctx=Load()), args=[Constant(value='os')])
#> not allowed: Name(id='a', ctx=Load())

# ---- names that a text binds and reads
import ast
tree = ast.parse("""
total = 0
for item in items:
    total += price(item)
result = [total, *others]
""")
loads = sorted({n.id for n in ast.walk(tree) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Load)})
stores = sorted({n.id for n in ast.walk(tree) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)})
print(loads, stores)
#> ['item', 'items', 'others', 'price', 'total'] ['item', 'result', 'total']

# ---- deep trees
import ast
print(len(ast.unparse(ast.parse(' + '.join(['x'] * 200)))), sum(1 for _ in ast.walk(ast.parse('.a'.join(['x'] * 300)))))
print(eval(compile(ast.parse('+'.join(['1'] * 150), mode='eval'), '', 'eval')))
#> 797 602
#> 150

# ---- signatures
import ast, inspect
for f in [ast.parse, ast.dump, ast.literal_eval, ast.walk, ast.unparse, ast.compare, ast.get_source_segment, ast.increment_lineno, ast.get_docstring, ast.main]:
    print(f.__name__, inspect.signature(f))
#> parse (source, filename='<unknown>', mode='exec', *, type_comments=False, feature_version=None, optimize=-1)
#> dump (node, annotate_fields=True, include_attributes=False, *, indent=None, show_empty=False)
#> literal_eval (node_or_string)
#> walk (node)
#> unparse (ast_obj)
#> compare (a, b, /, *, compare_attributes=False)
#> get_source_segment (source, node, *, padded=False)
#> increment_lineno (node, n=1)
#> get_docstring (node, clean=True)
#> main (args=None)

# ---- a transformer that folds constants
import ast
class Fold(ast.NodeTransformer):
    def visit_BinOp(self, node):
        self.generic_visit(node)
        if isinstance(node.left, ast.Constant) and isinstance(node.right, ast.Constant) and isinstance(node.op, (ast.Add, ast.Mult)):
            value = node.left.value + node.right.value if isinstance(node.op, ast.Add) else node.left.value * node.right.value
            return ast.copy_location(ast.Constant(value), node)
        return node
tree = Fold().visit(ast.parse('x = 1 + 2 * 3 + y'))
print(ast.unparse(tree), ast.dump(tree.body[0].value))
#> x = 7 + y BinOp(left=Constant(value=7), op=Add(), right=Name(id='y', ctx=Load()))

# ---- names that a program reads and writes
import ast
tree = ast.parse('a = b + c\nfor d in e: f(a)\nimport os as g\ndef h(i, *j, k=l, **m): return i')
read = {n.id for n in ast.walk(tree) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Load)}
written = {n.id for n in ast.walk(tree) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}
print(sorted(read), sorted(written), [n.arg for n in ast.walk(tree) if isinstance(n, ast.arg)], [n.asname for n in ast.walk(tree) if isinstance(n, ast.alias)])
#> ['a', 'b', 'c', 'e', 'f', 'i', 'l'] ['a', 'd'] ['i', 'j', 'k', 'm'] ['g']

# ---- a calculator of floats
import ast, operator
OPS = {ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv, ast.Pow: operator.pow, ast.USub: operator.neg}
def calculate(text):
    def run(node):
        match node:
            case ast.Expression(body):
                return run(body)
            case ast.Constant(value) if isinstance(value, (int, float)):
                return value
            case ast.BinOp(left, op, right):
                return OPS[type(op)](run(left), run(right))
            case ast.UnaryOp(op, operand):
                return OPS[type(op)](run(operand))
            case _:
                raise ValueError(f'not allowed: {type(node).__name__}')
    return run(ast.parse(text, mode='eval'))
for text in ('1 + 2 * 3', '-(2 ** 8) / 4', '__import__("os")', '[1]', '1 < 2'):
    try:
        print(calculate(text))
    except ValueError as e:
        print(e)
#> 7
#> -64.0
#> not allowed: Call
#> not allowed: List
#> not allowed: Compare

# ---- functions, their arguments and docstrings
import ast
tree = ast.parse('''
class A:
    """About A."""
    def f(self, x: int, /, y=1, *, z: str = 'q') -> bool:
        "About f."
    async def g(self): ...
def h(): pass
''')
for node in ast.walk(tree):
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        print(type(node).__name__, node.name, ast.get_docstring(node), node.lineno, node.end_lineno, node.col_offset)
f = tree.body[0].body[1]
print(ast.unparse(f.args), ast.unparse(f.returns), len(f.args.posonlyargs), [ast.unparse(d) for d in f.args.defaults], [ast.unparse(d) for d in f.args.kw_defaults])
#> ClassDef A About A. 2 6 0
#> FunctionDef h None 7 7 0
#> FunctionDef f About f. 4 5 4
#> AsyncFunctionDef g None 6 6 4
#> self, x: int, /, y=1, *, z: str='q' bool 2 ['1'] ["'q'"]

# ---- segments of nested expressions
import ast
source = 'total = sum(x * 2 for x in values)\nprint(total)'
tree = ast.parse(source)
for node in ast.walk(tree):
    if isinstance(node, (ast.Call, ast.GeneratorExp, ast.BinOp)):
        print(type(node).__name__, ast.get_source_segment(source, node))
print(ast.get_source_segment(source, tree.body[0], padded=True))
#> Call sum(x * 2 for x in values)
#> Call print(total)
#> GeneratorExp (x * 2 for x in values)
#> BinOp x * 2
#> total = sum(x * 2 for x in values)

# ---- literal_eval of texts, further
import ast
for text in ('[1, -2, 3.5]', "{'a': (1, None), 'b': {1, 2}}", '1 + 2j', "b'x'", '...', 'set()', ' 7', '-0', '"a" "b"', 'x', '1 + 1', '[]()', '{**{}}', "f'x'", '1 if True else 2', '(', ''):
    try:
        print(repr(ast.literal_eval(text)))
    except (ValueError, SyntaxError) as e:
        print(type(e).__name__, str(e).split(' on line')[0].split(': <')[0])
#> [1, -2, 3.5]
#> {'a': (1, None), 'b': {1, 2}}
#> (1+2j)
#> b'x'
#> Ellipsis
#> set()
#> 7
#> 0
#> 'ab'
#> ValueError malformed node or string
#> ValueError malformed node or string
#> ValueError malformed node or string
#> ValueError malformed node or string: None
#> ValueError malformed node or string
#> ValueError malformed node or string
#> SyntaxError '(' was never closed (<unknown>, line 1)
#> SyntaxError invalid syntax (<unknown>, line 0)

# ---- a tree is built by hand and run
import ast
tree = ast.Module(body=[ast.Assign(targets=[ast.Name('x', ast.Store())], value=ast.BinOp(ast.Constant(6), ast.Mult(), ast.Constant(7))),
                        ast.Expr(ast.Call(ast.Name('print', ast.Load()), [ast.Name('x', ast.Load())], []))], type_ignores=[])
try:
    compile(tree, '<t>', 'exec')
except TypeError as e:
    print(e)
exec(compile(ast.fix_missing_locations(tree), '<t>', 'exec'))
print(ast.unparse(tree), ast.compare(tree, ast.parse(ast.unparse(tree))))
#> required field "lineno" missing from stmt
#> 42
#> x = 6 * 7
#> print(x) True

# ---- statements of one line for the prompt
import ast
for s in ["i = 1; 'expr'; raise Exception", "i: int = 1; j: float = 0; k += l", "if i:\n 'expr'\nelse:\n raise Exception", "pass", "def f():\n i = 1; 'x'"]:
    print(ast.unparse(ast.parse(s, mode='single')))
#> i = 1; 'expr'; raise Exception
#> i: int = 1; j: float = 0; k += l
#> if i:
#>     'expr'
#> else:
#>     raise Exception
#> pass
#> def f():
#>     i = 1
#>     'x'

# ---- what is warned of in a text goes through the filters
import ast, warnings
with warnings.catch_warnings(record=True) as told:
    warnings.simplefilter('always')
    ast.parse("x = 'a\\(b'\ny = 1if 1else 2", 'q.py')
    ast.literal_eval("'\\d'")
for one in told:
    print(one.category.__name__, one.message, one.filename, one.lineno)
with warnings.catch_warnings():
    warnings.simplefilter('error')
    for text in ("x = 'a\\(b'", 'x = 1 is 1'):
        try:
            print(ast.parse(text).body[0].lineno)
        except SyntaxError as e:
            print(e, e.lineno, e.offset)
    warnings.simplefilter('ignore')
    print(ast.parse("x = 'a\\(b'").body[0].value.value)
#> SyntaxWarning "\(" is an invalid escape sequence. Such sequences will not work in the future. Did you mean "\\("? A raw string is also an option. q.py 1
#> SyntaxWarning invalid decimal literal q.py 2
#> SyntaxWarning invalid decimal literal q.py 2
#> SyntaxWarning "\d" is an invalid escape sequence. Such sequences will not work in the future. Did you mean "\\d"? A raw string is also an option. <unknown> 1
#> "\(" is an invalid escape sequence. Did you mean "\\("? A raw string is also an option. (<unknown>, line 1) 1 7
#> 1
#> a\(b

# ---- an expression begins at the margin, except for literal_eval
import ast

for text in [' True', '\tx', '  (1,\n2)', ' ', '\n 1', ' \\\n1']:
    for read in [lambda: ast.dump(ast.parse(text, mode='eval')), lambda: ast.literal_eval(text)]:
        try:
            print(read())
        except (SyntaxError, ValueError) as e:
            print(type(e).__name__, e)
#> IndentationError unexpected indent (<unknown>, line 1)
#> True
#> IndentationError unexpected indent (<unknown>, line 1)
#> ValueError malformed node or string on line 1: Name(id='x', ctx=Load())
#> IndentationError unexpected indent (<unknown>, line 1)
#> (1, 2)
#> IndentationError unexpected indent (<unknown>, line 1)
#> SyntaxError invalid syntax (<unknown>, line 0)
#> IndentationError unexpected indent (<unknown>, line 2)
#> IndentationError unexpected indent (<unknown>, line 2)
#> IndentationError unexpected indent (<unknown>, line 2)
#> 1

# ---- trees that are made or compiled with what optimize leaves out
src = '''def f():
    """doc"""
    try:
        assert False
    except AssertionError:
        return (True, f.__doc__, False, __debug__)
    else:
        return (False, f.__doc__, False, __debug__)
class C:
    """cdoc"""
    def m(self): "mdoc"
"""mod"""
'''
for o in (-1, 0, 1, 2):
    ns = {}
    exec(compile(src, 't', 'exec', optimize=o), ns)
    print(o, ns['f'](), ns['C'].__doc__, ns['C'].m.__doc__)
import ast
for o in (-1, 0, 1, 2):
    t = ast.parse(src, optimize=o) if o >= 0 else ast.parse(src)
    print(ast.dump(t)[:120])
    ns = {}
    exec(compile(ast.parse(src), 't', 'exec', optimize=o), ns); print(o, ns['f']())
print(ast.unparse(ast.parse('def f():\n  "d"\nclass C:\n  "d"\n  x = 1', optimize=2)))
try: compile(ast.parse('1'), 'f', 'exec', optimize=3)
except ValueError as e: print(e)
print(eval(compile(ast.parse('__debug__', mode='eval'), 'f', 'eval', optimize=1)))
print(eval(compile(ast.parse('__debug__', mode='eval'), 'f', 'eval', optimize=True)))
#> -1 (True, 'doc', False, True) cdoc mdoc
#> 0 (True, 'doc', False, True) cdoc mdoc
#> 1 (False, 'doc', False, False) cdoc mdoc
#> 2 (False, None, False, False) None None
#> Module(body=[FunctionDef(name='f', args=arguments(), body=[Expr(value=Constant(value='doc')), Try(body=[Assert(test=Cons
#> -1 (True, 'doc', False, True)
#> Module(body=[FunctionDef(name='f', args=arguments(), body=[Expr(value=Constant(value='doc')), Try(body=[Assert(test=Cons
#> 0 (True, 'doc', False, True)
#> Module(body=[FunctionDef(name='f', args=arguments(), body=[Expr(value=Constant(value='doc')), Try(body=[Assert(test=Cons
#> 1 (False, 'doc', False, False)
#> Module(body=[FunctionDef(name='f', args=arguments(), body=[Try(body=[Assert(test=Constant(value=False))], handlers=[Exce
#> 2 (False, None, False, False)
#> def f():
#>     pass
#>
#> class C:
#>     x = 1
#> compile(): invalid optimize value
#> False
#> False

# ---- future features that do not exist
import ast
def t(s, **k):
    try: ast.parse(s, **k); print(repr(s), 'ok')
    except SyntaxError as e: print(repr(s), e, e.args, e.filename, e.lineno, e.offset, e.end_lineno, e.end_offset, e.text)
t('from __future__ import foo'); t('"d"\n\n  \nfrom __future__ import (\n division,\n  nope as z,\n braces)'); t('from __future__ import braces', filename='g.py')
t('from __future__ import foo', mode='single'); t('from __future__ import division\nx\nfrom __future__ import foo'); t('from __future__ import division; from x import y; from __future__ import foo')
t('"a"; "b"\nfrom __future__ import foo'); t('"a"\nfrom __future__ import foo'); t('"a"\n"b"\nfrom __future__ import foo'); t('from .__future__ import foo'); t('f"a"\nfrom __future__ import foo'); t('from __future__ import annotations, ä')
t('from __future__ import division\n"doc"\nfrom __future__ import foo')
t('from __future__ import nested_scopes, generators, division, absolute_import, with_statement, print_function, unicode_literals, barry_as_FLUFL, generator_stop, annotations')
t('from __future__ import foo\nx = (')
t('pass\nfrom __future__ import foo')
t('1\nfrom __future__ import foo')
#> 'from __future__ import foo' future feature foo is not defined (<unknown>, line 1) ('future feature foo is not defined',) <unknown> 1 24 1 27 None
#> '"d"\n\n  \nfrom __future__ import (\n division,\n  nope as z,\n braces)' future feature nope is not defined (<unknown>, line 6) ('future feature nope is not defined',) <unknown> 6 3 6 12 None
#> 'from __future__ import braces' not a chance (g.py, line 1) ('not a chance',) g.py 1 24 1 30 None
#> 'from __future__ import foo' future feature foo is not defined (<unknown>, line 1) ('future feature foo is not defined',) <unknown> 1 24 1 27 None
#> 'from __future__ import division\nx\nfrom __future__ import foo' ok
#> 'from __future__ import division; from x import y; from __future__ import foo' ok
#> '"a"; "b"\nfrom __future__ import foo' ok
#> '"a"\nfrom __future__ import foo' future feature foo is not defined (<unknown>, line 2) ('future feature foo is not defined',) <unknown> 2 24 2 27 None
#> '"a"\n"b"\nfrom __future__ import foo' ok
#> 'from .__future__ import foo' ok
#> 'f"a"\nfrom __future__ import foo' ok
#> 'from __future__ import annotations, ä' future feature ä is not defined (<unknown>, line 1) ('future feature ä is not defined',) <unknown> 1 37 1 39 None
#> 'from __future__ import division\n"doc"\nfrom __future__ import foo' ok
#> 'from __future__ import nested_scopes, generators, division, absolute_import, with_statement, print_function, unicode_literals, barry_as_FLUFL, generator_stop, annotations' ok
#> 'from __future__ import foo\nx = (' '(' was never closed (<unknown>, line 2) ("'(' was never closed", ('<unknown>', 2, 5, 'x = (\n', 2, 0)) <unknown> 2 5 2 0 x = (
#>
#> 'pass\nfrom __future__ import foo' ok
#> '1\nfrom __future__ import foo' ok

# ---- where the end of a node is required
import ast
for cls in ast.MatchAs, ast.MatchOr, ast.pattern, ast.TypeVar, ast.type_param, ast.Name, ast.stmt, ast.arg, ast.alias, ast.keyword, ast.excepthandler:
    print(cls.__name__, hasattr(cls, 'end_lineno'), hasattr(cls, 'end_col_offset'), cls._attributes)
for mode in '😀', 'exec😀', 5:
    try: ast.parse('1', mode=mode)
    except Exception as e: print(type(e).__name__, e)
#> MatchAs False False ('lineno', 'col_offset', 'end_lineno', 'end_col_offset')
#> MatchOr False False ('lineno', 'col_offset', 'end_lineno', 'end_col_offset')
#> pattern False False ('lineno', 'col_offset', 'end_lineno', 'end_col_offset')
#> TypeVar False False ('lineno', 'col_offset', 'end_lineno', 'end_col_offset')
#> type_param False False ('lineno', 'col_offset', 'end_lineno', 'end_col_offset')
#> Name True True ('lineno', 'col_offset', 'end_lineno', 'end_col_offset')
#> stmt True True ('lineno', 'col_offset', 'end_lineno', 'end_col_offset')
#> arg True True ('lineno', 'col_offset', 'end_lineno', 'end_col_offset')
#> alias True True ('lineno', 'col_offset', 'end_lineno', 'end_col_offset')
#> keyword True True ('lineno', 'col_offset', 'end_lineno', 'end_col_offset')
#> excepthandler True True ('lineno', 'col_offset', 'end_lineno', 'end_col_offset')
#> ValueError compile() mode must be 'exec', 'eval', 'single' or 'func_type'
#> ValueError compile() mode must be 'exec', 'eval', 'single' or 'func_type'
#> TypeError compile() argument 'mode' must be str, not int
