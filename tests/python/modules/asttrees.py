# Trees that were made by hand: what compile asks of them, and that they run.

# ---- lists of statements that may not be empty
import ast

a = lambda: ast.arguments(posonlyargs=[], args=[], vararg=None, kwonlyargs=[], kw_defaults=[], kwarg=None, defaults=[])
name = lambda: ast.Name('x')
store = lambda: ast.Name('x', ast.Store())
body = lambda: [ast.Pass()]
for node in (
    ast.FunctionDef('f', a(), [], []),
    ast.AsyncFunctionDef('f', a(), [], []),
    ast.ClassDef('C', [], [], [], []),
    ast.For(store(), name(), []),
    ast.AsyncFor(store(), name(), []),
    ast.While(name(), []),
    ast.If(name(), []),
    ast.With([ast.withitem(name())], []),
    ast.With([], body()),
    ast.AsyncWith([ast.withitem(name())], []),
    ast.AsyncWith([], body()),
    ast.Try([], [ast.ExceptHandler(None, None, body())], [], []),
    ast.TryStar([], [ast.ExceptHandler(name(), None, body())], [], []),
    ast.Try(body(), [ast.ExceptHandler(None, None, [])], [], []),
    ast.Match(name(), []),
    ast.Match(name(), [ast.match_case(ast.MatchAs(), None, [])]),
):
    module = ast.fix_missing_locations(ast.Module([node], []))
    try:
        compile(module, 'made', 'exec')
        print('compiled', type(node).__name__)
    except (ValueError, TypeError, SyntaxError, SystemError) as e:
        print(type(e).__name__, e)
#> ValueError empty body on FunctionDef
#> ValueError empty body on AsyncFunctionDef
#> ValueError empty body on ClassDef
#> ValueError empty body on For
#> ValueError empty body on AsyncFor
#> ValueError empty body on While
#> ValueError empty body on If
#> ValueError empty body on With
#> ValueError empty items on With
#> ValueError empty body on AsyncWith
#> ValueError empty items on AsyncWith
#> ValueError empty body on Try
#> ValueError empty body on TryStar
#> ValueError empty body on ExceptHandler
#> ValueError empty cases on Match
#> ValueError empty body on match_case

# ---- lists of names and targets that may not be empty
import ast

for node in (
    ast.Delete([]),
    ast.Assign([], ast.Constant(1)),
    ast.Import([]),
    ast.ImportFrom('m', [], 0),
    ast.Global([]),
    ast.Nonlocal([]),
):
    module = ast.fix_missing_locations(ast.Module([node], []))
    try:
        compile(module, 'made', 'exec')
        print('compiled', type(node).__name__)
    except (ValueError, TypeError, SyntaxError, SystemError) as e:
        print(type(e).__name__, e)
#> ValueError empty targets on Delete
#> ValueError empty targets on Assign
#> ValueError empty names on Import
#> ValueError empty names on ImportFrom
#> ValueError empty names on Global
#> ValueError empty names on Nonlocal

# ---- expressions with too few parts
import ast

x = lambda: ast.Name('x')
for node in (
    ast.BoolOp(ast.And(), []),
    ast.BoolOp(ast.Or(), [x()]),
    ast.Compare(x(), [], []),
    ast.Compare(x(), [ast.Lt()], []),
    ast.Compare(x(), [ast.Lt()], [x(), x()]),
    ast.Compare(x(), [ast.Lt(), ast.Gt()], [x()]),
    ast.ListComp(x(), []),
    ast.SetComp(x(), []),
    ast.DictComp(x(), x(), []),
    ast.GeneratorExp(x(), []),
    ast.Dict([x()], []),
    ast.Dict([], [x()]),
    ast.Dict([x(), None], [x()]),
):
    try:
        compile(ast.fix_missing_locations(ast.Expression(node)), 'made', 'eval')
        print('compiled', type(node).__name__)
    except (ValueError, TypeError, SyntaxError, SystemError) as e:
        print(type(e).__name__, e)
#> ValueError BoolOp with less than 2 values
#> ValueError BoolOp with less than 2 values
#> ValueError Compare with no comparators
#> ValueError Compare with no comparators
#> ValueError Compare has a different number of comparators and operands
#> ValueError Compare has a different number of comparators and operands
#> ValueError comprehension with no generators
#> ValueError comprehension with no generators
#> ValueError comprehension with no generators
#> ValueError comprehension with no generators
#> ValueError Dict doesn't have the same number of keys as values
#> ValueError Dict doesn't have the same number of keys as values
#> ValueError Dict doesn't have the same number of keys as values

# ---- arguments that do not fit
import ast

def args(posonly=0, args=0, defaults=0, kwonly=0, kw_defaults=0):
    one = iter('abcdefgh')
    return ast.arguments(
        posonlyargs=[ast.arg(next(one)) for _ in range(posonly)],
        args=[ast.arg(next(one)) for _ in range(args)],
        vararg=None,
        kwonlyargs=[ast.arg(next(one)) for _ in range(kwonly)],
        kw_defaults=[ast.Constant(1) for _ in range(kw_defaults)],
        kwarg=None,
        defaults=[ast.Constant(1) for _ in range(defaults)],
    )

for made in (args(defaults=1), args(1, 1, 3), args(1, 1, 2), args(kwonly=1), args(kw_defaults=1), args(kwonly=2, kw_defaults=2)):
    tree = ast.fix_missing_locations(ast.Expression(ast.Lambda(made, ast.Constant(0))))
    try:
        print(eval(compile(tree, 'made', 'eval'))(*range(len(made.posonlyargs))))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
#> ValueError more positional defaults than args on arguments
#> ValueError more positional defaults than args on arguments
#> 0
#> ValueError length of kwonlyargs is not the same as kw_defaults on arguments
#> ValueError length of kwonlyargs is not the same as kw_defaults on arguments
#> 0

# ---- patterns with parts that do not fit
import ast

one = lambda: ast.MatchValue(ast.Constant(1))
for pattern in (
    ast.MatchOr([]),
    ast.MatchOr([one()]),
    ast.MatchMapping([ast.Constant(1)], [], None),
    ast.MatchMapping([], [one()], None),
    ast.MatchClass(ast.Name('int'), [], ['real'], []),
    ast.MatchClass(ast.Name('int'), [], [], [one()]),
    ast.MatchClass(ast.Name('int'), [one()], [], []),
    ast.MatchOr([one(), ast.MatchAs()]),
):
    node = ast.Match(ast.Constant(1), [ast.match_case(pattern, None, [ast.Expr(ast.Call(ast.Name('print'), [ast.Constant('matched')]))])])
    try:
        exec(compile(ast.fix_missing_locations(ast.Module([node], [])), 'made', 'exec'))
    except (ValueError, TypeError, SyntaxError, SystemError) as e:
        print(type(e).__name__, e)
#> ValueError MatchOr requires at least 2 patterns
#> ValueError MatchOr requires at least 2 patterns
#> ValueError MatchMapping doesn't have the same number of keys as patterns
#> ValueError MatchMapping doesn't have the same number of keys as patterns
#> ValueError MatchClass doesn't have the same number of keyword attributes as patterns
#> ValueError MatchClass doesn't have the same number of keyword attributes as patterns
#> matched
#> matched

# ---- patterns that cannot be written
import ast

x = lambda: ast.Name('x')
for pattern in (
    ast.MatchValue(x()),
    ast.MatchValue(ast.BinOp(ast.Constant(1), ast.Add(), ast.Constant(2))),
    ast.MatchValue(ast.BinOp(ast.Constant(1), ast.Add(), ast.Constant(2j))),
    ast.MatchValue(ast.BinOp(ast.Constant(1), ast.Mult(), ast.Constant(2j))),
    ast.MatchValue(ast.UnaryOp(ast.USub(), ast.Constant(2))),
    ast.MatchValue(ast.UnaryOp(ast.Not(), ast.Constant(2))),
    ast.MatchValue(ast.Constant(None)),
    ast.MatchValue(ast.Constant(...)),
    ast.MatchValue(ast.Attribute(x(), 'y')),
    ast.MatchValue(ast.Attribute(ast.Constant(1), 'y')),
    ast.MatchSingleton(1),
    ast.MatchSingleton(True),
    ast.MatchSingleton('x'),
    ast.MatchAs(None, 'x'),
    ast.MatchAs(ast.MatchAs(), None),
    ast.MatchAs(ast.MatchAs(), '_'),
    ast.MatchAs(None, '_'),
    ast.MatchStar('_'),
    ast.MatchSequence([ast.MatchStar('_')]),
    ast.MatchSequence([ast.MatchStar('a'), ast.MatchStar('b')]),
    ast.MatchMapping([], [], '_'),
    ast.MatchMapping([x()], [ast.MatchAs()], None),
    ast.MatchClass(ast.Constant(1), [], [], []),
    ast.MatchClass(ast.Attribute(ast.Constant(1), 'real'), [], [], []),
    ast.MatchClass(x(), [], ['None'], [ast.MatchAs()]),
    ast.MatchClass(x(), [], ['a', 'a'], [ast.MatchAs(), ast.MatchAs()]),
):
    node = ast.Match(ast.Constant(1), [ast.match_case(pattern, None, [ast.Pass()])])
    try:
        compile(ast.fix_missing_locations(ast.Module([node], [])), 'made', 'exec')
        print('compiled', ast.dump(pattern))
    except (ValueError, TypeError, SyntaxError, SystemError) as e:
        print(type(e).__name__, e)
#> ValueError patterns may only match literals and attribute lookups
#> ValueError patterns may only match literals and attribute lookups
#> compiled MatchValue(value=BinOp(left=Constant(value=1), op=Add(), right=Constant(value=2j)))
#> ValueError patterns may only match literals and attribute lookups
#> compiled MatchValue(value=UnaryOp(op=USub(), operand=Constant(value=2)))
#> ValueError patterns may only match literals and attribute lookups
#> ValueError unexpected constant inside of a literal pattern
#> ValueError unexpected constant inside of a literal pattern
#> compiled MatchValue(value=Attribute(value=Name(id='x', ctx=Load()), attr='y', ctx=Load()))
#> compiled MatchValue(value=Attribute(value=Constant(value=1), attr='y', ctx=Load()))
#> ValueError MatchSingleton can only contain True, False and None
#> compiled MatchSingleton(value=True)
#> ValueError MatchSingleton can only contain True, False and None
#> compiled MatchAs(name='x')
#> ValueError MatchAs must specify a target name if a pattern is given
#> ValueError can't capture name '_' in patterns
#> ValueError can't capture name '_' in patterns
#> ValueError can't use MatchStar here
#> ValueError can't capture name '_' in patterns
#> SyntaxError multiple starred names in sequence pattern (made, line 1)
#> ValueError can't capture name '_' in patterns
#> ValueError patterns may only match literals and attribute lookups
#> ValueError MatchClass cls field can only contain Name or Attribute nodes.
#> ValueError MatchClass cls field can only contain Name or Attribute nodes.
#> ValueError identifier field can't represent 'None' constant
#> SyntaxError attribute name repeated in class pattern: a (made, line 1)

# ---- statements that cannot be written
import ast

x = lambda: ast.Name('x')
body = lambda: [ast.Pass()]
handler = lambda: ast.ExceptHandler(None, None, body())
for node in (
    ast.Raise(None, x()),
    ast.Raise(None, None),
    ast.Try(body(), [], [], []),
    ast.Try(body(), [], body(), body()),
    ast.Try(body(), [], [], body()),
    ast.TryStar(body(), [], [], []),
    ast.TryStar(body(), [], body(), body()),
    ast.Try(body(), [handler(), handler()], [], []),
    ast.AnnAssign(ast.Attribute(x(), 'a', ast.Store()), x(), None, 1),
    ast.AnnAssign(ast.Attribute(x(), 'a', ast.Store()), x(), None, 0),
    ast.TypeAlias(ast.Attribute(x(), 'a', ast.Store()), [], x()),
    ast.ImportFrom('m', [ast.alias('a')], -1),
    ast.Expr(ast.Name('None')),
    ast.Expr(ast.Name('True')),
    ast.Assign([ast.Name('False', ast.Store())], x()),
    ast.Return(x()),
    ast.Break(),
    ast.Continue(),
    ast.Expr(ast.Yield(x())),
    ast.Expr(ast.Await(x())),
    ast.Expr(ast.Starred(x())),
    ast.Assign([ast.Starred(ast.Name('x', ast.Store()), ast.Store())], x()),
    ast.Nonlocal(['x']),
    ast.Global(['x']),
):
    try:
        compile(ast.fix_missing_locations(ast.Module([node], [])), 'made', 'exec')
        print('compiled', ast.dump(node))
    except (ValueError, TypeError, SyntaxError, SystemError) as e:
        print(type(e).__name__, e)
#> ValueError Raise with cause but no exception
#> compiled Raise()
#> ValueError Try has neither except handlers nor finalbody
#> ValueError Try has orelse but no except handlers
#> compiled Try(body=[Pass()], finalbody=[Pass()])
#> ValueError TryStar has neither except handlers nor finalbody
#> ValueError TryStar has orelse but no except handlers
#> SyntaxError default 'except:' must be last (made, line 1)
#> TypeError AnnAssign with simple non-Name target
#> compiled AnnAssign(target=Attribute(value=Name(id='x', ctx=Load()), attr='a', ctx=Store()), annotation=Name(id='x', ctx=Load()), simple=0)
#> TypeError TypeAlias with non-Name name
#> ValueError Negative ImportFrom level
#> ValueError identifier field can't represent 'None' constant
#> ValueError identifier field can't represent 'True' constant
#> ValueError identifier field can't represent 'False' constant
#> SyntaxError 'return' outside function (made, line 1)
#> SyntaxError 'break' outside loop (made, line 1)
#> SyntaxError 'continue' not properly in loop (made, line 1)
#> SyntaxError 'yield' outside function (made, line 1)
#> SyntaxError 'await' outside function (made, line 1)
#> SyntaxError can't use starred expression here (made, line 1)
#> SyntaxError starred assignment target must be in a list or tuple (made, line 1)
#> SyntaxError nonlocal declaration not allowed at module level (made, line 1)
#> compiled Global(names=['x'])

# ---- targets and their contexts
import ast

load = lambda: ast.Name('x')
store = lambda: ast.Name('x', ast.Store())
delete = lambda: ast.Name('x', ast.Del())
for node in (
    ast.Delete([load()]),
    ast.Delete([store()]),
    ast.Delete([delete()]),
    ast.Assign([load()], load()),
    ast.Assign([store()], store()),
    ast.Assign([ast.Tuple([load()], ast.Store())], load()),
    ast.Assign([ast.List([store()], ast.Store())], load()),
    ast.AugAssign(load(), ast.Add(), load()),
    ast.AnnAssign(load(), load(), None, 1),
    ast.For(load(), load(), [ast.Pass()]),
    ast.AsyncFor(load(), load(), [ast.Pass()]),
    ast.With([ast.withitem(load(), load())], [ast.Pass()]),
    ast.TypeAlias(load(), [], load()),
    ast.Expr(store()),
    ast.Expr(delete()),
    ast.Expr(ast.NamedExpr(load(), load())),
    ast.Expr(ast.Tuple([store()])),
    ast.Expr(ast.ListComp(load(), [ast.comprehension(load(), load(), [], 0)])),
    ast.Expr(ast.Attribute(store(), 'a')),
    ast.Expr(ast.Subscript(load(), store())),
    ast.Expr(ast.Call(load(), [ast.Starred(store(), ast.Store())])),
    ast.Expr(ast.Call(load(), [ast.Starred(store())])),
):
    try:
        compile(ast.fix_missing_locations(ast.Module([node], [])), 'made', 'exec')
        print('compiled', ast.dump(node))
    except (ValueError, TypeError, SyntaxError, SystemError) as e:
        print(type(e).__name__, e)
#> ValueError expression must have Del context but has Load instead
#> ValueError expression must have Del context but has Store instead
#> compiled Delete(targets=[Name(id='x', ctx=Del())])
#> ValueError expression must have Store context but has Load instead
#> ValueError expression must have Load context but has Store instead
#> ValueError expression must have Store context but has Load instead
#> compiled Assign(targets=[List(elts=[Name(id='x', ctx=Store())], ctx=Store())], value=Name(id='x', ctx=Load()))
#> ValueError expression must have Store context but has Load instead
#> ValueError expression must have Store context but has Load instead
#> ValueError expression must have Store context but has Load instead
#> ValueError expression must have Store context but has Load instead
#> ValueError expression must have Store context but has Load instead
#> ValueError expression must have Store context but has Load instead
#> ValueError expression must have Load context but has Store instead
#> ValueError expression must have Load context but has Del instead
#> compiled Expr(value=NamedExpr(target=Name(id='x', ctx=Load()), value=Name(id='x', ctx=Load())))
#> ValueError expression must have Load context but has Store instead
#> ValueError expression must have Store context but has Load instead
#> ValueError expression must have Load context but has Store instead
#> ValueError expression must have Load context but has Store instead
#> ValueError expression must have Load context but has Store instead
#> ValueError expression must have Load context but has Store instead

# ---- targets that cannot be bound
import ast

for node in (
    ast.AnnAssign(ast.Tuple([], ast.Store()), ast.Name('x'), None, 0),
    ast.AnnAssign(ast.List([], ast.Store()), ast.Name('x'), None, 0),
    ast.AugAssign(ast.Starred(ast.Name('x', ast.Store()), ast.Store()), ast.Add(), ast.Constant(1)),
    ast.Assign([ast.Constant(1)], ast.Constant(1)),
    ast.Assign([ast.Call(ast.Name('f'))], ast.Constant(1)),
    ast.Delete([ast.Constant(1)]),
    ast.AugAssign(ast.Constant(1), ast.Add(), ast.Constant(1)),
    ast.AugAssign(ast.Tuple([], ast.Store()), ast.Add(), ast.Constant(1)),
    ast.For(ast.Constant(1), ast.Constant(1), [ast.Pass()]),
    ast.Expr(ast.NamedExpr(ast.Constant(1), ast.Constant(1))),
):
    try:
        compile(ast.fix_missing_locations(ast.Module([node], [])), 'made', 'exec')
        print('compiled', ast.dump(node))
    except (ValueError, TypeError, SyntaxError, SystemError) as e:
        print(type(e).__name__, e)
#> SystemError invalid node type (28) for annotated assignment
#> SystemError invalid node type (27) for annotated assignment
#> SystemError invalid node type (25) for augmented assignment
#> ValueError expression which can't be assigned to in Store context
#> ValueError expression which can't be assigned to in Store context
#> ValueError expression which can't be assigned to in Del context
#> ValueError expression which can't be assigned to in Store context
#> SystemError invalid node type (28) for augmented assignment
#> ValueError expression which can't be assigned to in Store context
#> TypeError NamedExpr target must be a Name

# ---- nodes of another kind than the field wants
import ast

def attempt(tree, mode='exec'):
    try:
        compile(tree, 'made', mode)
        print('compiled')
    except (ValueError, TypeError, SyntaxError, SystemError) as e:
        print(type(e).__name__, e)

attempt(ast.Module([ast.Constant(1, lineno=1, col_offset=0)], []))
attempt(ast.Module([ast.Constant(1)], []))
attempt(ast.Module([1], []))
attempt(ast.Module(['pass'], []))
attempt(ast.Module([None], []))
attempt(ast.Module([ast.Load()], []))
attempt(ast.Module((), []))
attempt(ast.Module(ast.Pass(), []))
attempt(ast.Expression(ast.Pass(lineno=1, col_offset=0)), 'eval')
attempt(ast.Expression(ast.Add()), 'eval')
attempt(ast.Expression(None), 'eval')
attempt(ast.Expression(), 'eval')
attempt(ast.Expression([]), 'eval')
attempt(ast.Expression(ast.Tuple([None], ast.Load(), lineno=1, col_offset=0)), 'eval')
attempt(ast.Expression(ast.Tuple([1.5], ast.Load(), lineno=1, col_offset=0)), 'eval')
#> TypeError expected some sort of stmt, but got Constant(value=1, kind=None)
#> TypeError required field "lineno" missing from stmt
#> TypeError required field "lineno" missing from stmt
#> TypeError required field "lineno" missing from stmt
#> ValueError None disallowed in statement list
#> TypeError required field "lineno" missing from stmt
#> TypeError Module field "body" must be a list, not a tuple
#> TypeError Module field "body" must be a list, not a Pass
#> TypeError expected some sort of expr, but got Pass()
#> TypeError required field "lineno" missing from expr
#> ValueError field 'body' is required for Expression
#> asttrees.py:406: DeprecationWarning: Expression.__init__ missing 1 required positional argument: 'body'. This will become an error in Python 3.15.
#>   attempt(ast.Expression(), 'eval')
#> TypeError required field "body" missing from Expression
#> TypeError required field "lineno" missing from expr
#> ValueError None disallowed in expression list
#> TypeError required field "lineno" missing from expr

# ---- a root of another kind than the mode wants
import ast

for tree, mode in (
    (ast.Module([], []), 'eval'),
    (ast.Expression(ast.Constant(1, lineno=1, col_offset=0)), 'exec'),
    (ast.Interactive([]), 'exec'),
    (ast.Module([], []), 'single'),
    (ast.Constant(1, lineno=1, col_offset=0), 'eval'),
    (ast.FunctionType([], ast.Constant(1, lineno=1, col_offset=0)), 'func_type'),
    (ast.Load(), 'exec'),
):
    try:
        print(compile(tree, 'made', mode))
    except (ValueError, TypeError, SyntaxError, SystemError) as e:
        print(type(e).__name__, e)
#> TypeError expected Expression node, got Module
#> TypeError expected Module node, got Expression
#> TypeError expected Module node, got Interactive
#> TypeError expected Interactive node, got Module
#> TypeError expected Expression node, got Constant
#> ValueError compile() mode 'func_type' requires flag PyCF_ONLY_AST
#> TypeError expected Module node, got Load

# ---- fields of plain values
import ast

def attempt(node):
    try:
        compile(ast.fix_missing_locations(ast.Module([node], [])), 'made', 'exec')
        print('compiled', ast.dump(node))
    except (ValueError, TypeError, SyntaxError, SystemError) as e:
        print(type(e).__name__, e)

x = lambda: ast.Name('x')
attempt(ast.Expr(ast.Name(1)))
attempt(ast.Expr(ast.Name(None)))
attempt(ast.Expr(ast.Name(b'x')))
attempt(ast.Expr(ast.Attribute(x(), 5)))
attempt(ast.Expr(ast.Attribute(x(), None)))
attempt(ast.Global([1]))
attempt(ast.ImportFrom(5, [ast.alias('a')], 0))
attempt(ast.ImportFrom('m', [ast.alias('a')], 'x'))
attempt(ast.ImportFrom('m', [ast.alias('a')], None))
attempt(ast.ImportFrom('m', [ast.alias('a')], True))
attempt(ast.ImportFrom(None, [ast.alias('a')], 1))
attempt(ast.Import([ast.alias(None)]))
attempt(ast.Import([ast.alias('a', 3)]))
attempt(ast.Expr(ast.FormattedValue(x(), 'r')))
attempt(ast.Expr(ast.FormattedValue(x(), -1)))
attempt(ast.Expr(ast.Interpolation(x(), 'x', -1)))
attempt(ast.Expr(ast.Call(x(), [], [ast.keyword(5, x())])))
attempt(ast.Expr(ast.Call(x(), [], [ast.keyword(None, x())])))
attempt(ast.Expr(ast.Call(x(), None, [])))
attempt(ast.Expr(ast.Call(x(), (), [])))
attempt(ast.ExceptHandler(None, None, []))
#> TypeError AST identifier must be of type str
#> ValueError field 'id' is required for Name
#> TypeError AST identifier must be of type str
#> TypeError AST identifier must be of type str
#> ValueError field 'attr' is required for Attribute
#> TypeError AST identifier must be of type str
#> TypeError AST identifier must be of type str
#> ValueError invalid integer value: 'x'
#> compiled ImportFrom(module='m', names=[alias(name='a')])
#> compiled ImportFrom(module='m', names=[alias(name='a')], level=True)
#> compiled ImportFrom(names=[alias(name='a')], level=1)
#> ValueError field 'name' is required for alias
#> TypeError AST identifier must be of type str
#> ValueError invalid integer value: 'r'
#> compiled Expr(value=FormattedValue(value=Name(id='x', ctx=Load()), conversion=-1))
#> compiled Expr(value=Interpolation(value=Name(id='x', ctx=Load()), str='x', conversion=-1))
#> TypeError AST identifier must be of type str
#> compiled Expr(value=Call(func=Name(id='x', ctx=Load()), keywords=[keyword(value=Name(id='x', ctx=Load()))]))
#> TypeError Call field "args" must be a list, not a NoneType
#> TypeError Call field "args" must be a list, not a tuple
#> TypeError expected some sort of stmt, but got ExceptHandler(type=None, name=None, body=[])

# ---- fields that are missing
import ast

def attempt(node):
    try:
        compile(ast.fix_missing_locations(ast.Module([node], [])), 'made', 'exec')
        print('compiled', ast.dump(node))
    except (ValueError, TypeError, SyntaxError, SystemError) as e:
        print(type(e).__name__, e)

import warnings
warnings.simplefilter('ignore')
attempt(ast.Expr())
attempt(ast.Expr(ast.Name()))
attempt(ast.Expr(ast.BinOp(ast.Constant(1))))
attempt(ast.Expr(ast.BinOp(ast.Constant(1), ast.Add())))
attempt(ast.If())
attempt(ast.Return())
attempt(ast.Raise())
attempt(ast.Assign())
attempt(ast.FunctionDef('f'))
attempt(ast.FunctionDef())
attempt(ast.ClassDef())
attempt(ast.Import())
attempt(ast.ImportFrom())
attempt(ast.Try())
attempt(ast.Expr(ast.Lambda()))
attempt(ast.Expr(ast.Call()))
attempt(ast.Expr(ast.Constant()))
attempt(ast.Expr(ast.Slice()))
#> TypeError required field "value" missing from Expr
#> TypeError required field "id" missing from Name
#> TypeError required field "op" missing from BinOp
#> TypeError required field "right" missing from BinOp
#> TypeError required field "test" missing from If
#> SyntaxError 'return' outside function (made, line 1)
#> compiled Raise()
#> TypeError required field "value" missing from Assign
#> TypeError required field "args" missing from FunctionDef
#> TypeError required field "name" missing from FunctionDef
#> TypeError required field "name" missing from ClassDef
#> ValueError empty names on Import
#> ValueError empty names on ImportFrom
#> ValueError empty body on Try
#> TypeError required field "args" missing from Lambda
#> TypeError required field "func" missing from Call
#> TypeError required field "value" missing from Constant
#> compiled Expr(value=Slice())

# ---- constants that are none
import ast

class Int(int): pass
class Tuple(tuple): pass
for value in ([1], {1: 2}, {1}, object, lambda: 0, Int(3), Tuple(), bytearray(b'x'), (1, [2]), frozenset({1}), (1, (2.5, None), ...), 1+2j, -3, b'x', 'x', frozenset([(1, 2)])):
    try:
        print(repr(eval(compile(ast.fix_missing_locations(ast.Expression(ast.Constant(value))), 'made', 'eval'))))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
#> TypeError got an invalid type in Constant: list
#> TypeError got an invalid type in Constant: dict
#> TypeError got an invalid type in Constant: set
#> TypeError got an invalid type in Constant: type
#> TypeError got an invalid type in Constant: function
#> TypeError got an invalid type in Constant: Int
#> TypeError got an invalid type in Constant: Tuple
#> TypeError got an invalid type in Constant: bytearray
#> TypeError got an invalid type in Constant: list
#> frozenset({1})
#> (1, (2.5, None), Ellipsis)
#> (1+2j)
#> -3
#> b'x'
#> 'x'
#> frozenset({(1, 2)})

# ---- complex constants with a real part
import ast

for value in (1 + 2j, -1.5 - 2j, 0j, complex(0.0, -1), complex(2, -0.0), complex('inf')):
    print(repr(eval(compile(ast.fix_missing_locations(ast.Expression(ast.Constant(value))), 'made', 'eval'))))
#> (1+2j)
#> (-1.5-2j)
#> 0j
#> -1j
#> (2-0j)
#> (inf+0j)

# ---- strings with halves of pairs
import ast

tree = ast.fix_missing_locations(ast.Expression(ast.Constant('a\ud800b')))
print(ascii(eval(compile(tree, 'made', 'eval'))))
#> 'a\ud800b'

# ---- places that are not valid
import ast

def attempt(**place):
    node = ast.Pass(**place)
    try:
        compile(ast.Module([node], []), 'made', 'exec')
        print('compiled', place)
    except (ValueError, TypeError, SyntaxError, SystemError) as e:
        print(type(e).__name__, e)

attempt()
attempt(lineno=1)
attempt(col_offset=1)
attempt(lineno=1, col_offset=0)
attempt(lineno=2, col_offset=0, end_lineno=1)
attempt(lineno=2, col_offset=0, end_lineno=1, end_col_offset=3)
attempt(lineno=1, col_offset=5, end_col_offset=3)
attempt(lineno=1, col_offset=5, end_lineno=1, end_col_offset=3)
attempt(lineno=1, col_offset=-1)
attempt(lineno=1, col_offset=-1, end_col_offset=3)
attempt(lineno=1, col_offset=-1, end_lineno=1, end_col_offset=-1)
attempt(lineno=-1, col_offset=0, end_lineno=2, end_col_offset=0)
attempt(lineno=-1, col_offset=0)
attempt(lineno=0, col_offset=0)
attempt(lineno='1', col_offset=0)
attempt(lineno=1.0, col_offset=0)
attempt(lineno=None, col_offset=0)
attempt(lineno=True, col_offset=False)
attempt(lineno=1, col_offset=0, end_lineno='x')
attempt(lineno=1, col_offset=0, end_lineno=None, end_col_offset=None)
attempt(lineno=[], col_offset=0)
#> TypeError required field "lineno" missing from stmt
#> TypeError required field "col_offset" missing from stmt
#> TypeError required field "lineno" missing from stmt
#> compiled {'lineno': 1, 'col_offset': 0}
#> ValueError AST node line range (2, 1) is not valid
#> ValueError AST node line range (2, 1) is not valid
#> ValueError line 1, column 5-3 is not a valid range
#> ValueError line 1, column 5-3 is not a valid range
#> compiled {'lineno': 1, 'col_offset': -1}
#> ValueError AST node column range (-1, 3) for line range (1, 1) is not valid
#> compiled {'lineno': 1, 'col_offset': -1, 'end_lineno': 1, 'end_col_offset': -1}
#> ValueError AST node column range (0, 0) for line range (-1, 2) is not valid
#> compiled {'lineno': -1, 'col_offset': 0}
#> compiled {'lineno': 0, 'col_offset': 0}
#> ValueError invalid integer value: '1'
#> ValueError invalid integer value: 1.0
#> ValueError invalid integer value: None
#> compiled {'lineno': True, 'col_offset': False}
#> ValueError invalid integer value: 'x'
#> compiled {'lineno': 1, 'col_offset': 0, 'end_lineno': None, 'end_col_offset': None}
#> ValueError invalid integer value: []

# ---- an error at the place of a node
import ast

tree = ast.Module([ast.Expr(ast.BinOp(
    ast.Constant(1, lineno=3, col_offset=4, end_lineno=3, end_col_offset=5), ast.Div(),
    ast.Constant(0, lineno=3, col_offset=8, end_lineno=3, end_col_offset=9),
    lineno=3, col_offset=4, end_lineno=3, end_col_offset=9), lineno=3, col_offset=4, end_lineno=3, end_col_offset=9)], [])
import traceback
try:
    exec(compile(tree, 'made.py', 'exec'))
except ZeroDivisionError as e:
    frame = traceback.extract_tb(e.__traceback__)[-1]
    print(frame.filename, frame.lineno, frame.colno, frame.end_lineno, frame.end_colno)
#> made.py 3 4 3 9

# ---- a tree far down and far to the right
import ast
import traceback

tree = ast.Module([ast.Expr(ast.Name('nowhere', lineno=3_000_000, col_offset=2_000_000), lineno=2_999_999, col_offset=0)], [])
try:
    exec(compile(tree, 'made.py', 'exec'))
except NameError as e:
    print(traceback.extract_tb(e.__traceback__)[-1].lineno)
#> 3000000

# ---- nodes whose class is derived
import ast

class Mine(ast.Constant):
    pass

class Other(Mine):
    pass

print(eval(compile(ast.fix_missing_locations(ast.Expression(ast.BinOp(Mine(2), ast.Mult(), Other(21)))), 'made', 'eval')))
#> 42

# ---- attributes of nodes that raise
import ast

class Bad(ast.Constant):
    @property
    def value(self):
        raise LookupError('no value')

    @value.setter
    def value(self, v):
        pass

try:
    compile(ast.fix_missing_locations(ast.Expression(Bad(1))), 'made', 'eval')
except LookupError as e:
    print(repr(e))
#> LookupError('no value')

# ---- annotated assignments that are not simple
import ast

tree = ast.parse('(x): int = 3\ny: int = 4')
print([n.simple for n in tree.body])
space = {}
exec(compile(tree, 'made', 'exec'), space)
print(space['x'], space['y'], space['__annotate__'](1))
tree.body[0].simple = 1
tree.body[1].simple = 0
space = {}
exec(compile(tree, 'made', 'exec'), space)
print(space['x'], space['y'], space['__annotate__'](1))
#> [0, 1]
#> 3 4 {'y': <class 'int'>}
#> 3 4 {'x': <class 'int'>}

# ---- comprehensions that are asynchronous by a field
import ast

tree = ast.parse('async def f(it): return [x async for x in it]')
print(tree.body[0].body[0].value.generators[0].is_async)
tree.body[0].body[0].value.generators[0].is_async = 0
space = {}
exec(compile(tree, 'made', 'exec'), space)
try:
    space['f']([1, 2]).send(None)
except StopIteration as e:
    print(e.value)
#> 1
#> [1, 2]

# ---- names of None in other places
import ast

def attempt(node):
    try:
        compile(ast.fix_missing_locations(ast.Module([node], [])), 'made', 'exec')
        print('compiled', ast.dump(node))
    except (ValueError, TypeError, SyntaxError, SystemError) as e:
        print(type(e).__name__, e)

x = lambda: ast.Name('x')
a = lambda *names: ast.arguments([], [ast.arg(n) for n in names], None, [], [], None, [])
attempt(ast.Expr(ast.Attribute(x(), 'None')))
attempt(ast.FunctionDef('None', a(), [ast.Pass()], []))
attempt(ast.FunctionDef('f', a('True'), [ast.Pass()], []))
attempt(ast.ClassDef('None', [], [], [ast.Pass()], []))
attempt(ast.Expr(ast.Call(x(), [], [ast.keyword('None', x())])))
attempt(ast.FunctionDef('f', a('y', 'y'), [ast.Pass()], []))
attempt(ast.FunctionDef('f', a('__debug__'), [ast.Pass()], []))
attempt(ast.Assign([ast.Name('__debug__', ast.Store())], x()))
#> compiled Expr(value=Attribute(value=Name(id='x', ctx=Load()), attr='None', ctx=Load()))
#> compiled FunctionDef(name='None', args=arguments(), body=[Pass()])
#> compiled FunctionDef(name='f', args=arguments(args=[arg(arg='True')]), body=[Pass()])
#> compiled ClassDef(name='None', body=[Pass()])
#> compiled Expr(value=Call(func=Name(id='x', ctx=Load()), keywords=[keyword(arg='None', value=Name(id='x', ctx=Load()))]))
#> SyntaxError duplicate argument 'y' in function definition (made, line 1)
#> SyntaxError cannot assign to __debug__ (made, line 1)
#> SyntaxError cannot assign to __debug__ (made, line 1)

# ---- fields of texts that no text has
import ast

x, spec = ast.Name('x'), ast.Name('spec')
for node in (
    ast.FormattedValue(x, -1),
    ast.FormattedValue(x, 114, spec),
    ast.FormattedValue(x, -1, ast.JoinedStr([ast.Constant('>'), ast.FormattedValue(ast.Constant(9), -1)])),
    ast.JoinedStr([]),
    ast.JoinedStr([spec, spec]),
    ast.JoinedStr([ast.JoinedStr([spec]), ast.Constant('!')]),
    ast.Interpolation(x, 'y', 114).value,
    ast.Attribute(ast.Interpolation(x, 'y', 114), 'expression'),
    ast.Attribute(ast.Interpolation(x, 'y', 115, spec), 'format_spec'),
    ast.Attribute(ast.TemplateStr([ast.Constant('a'), ast.Interpolation(x, 'y', -1)]), 'strings'),
):
    tree = ast.fix_missing_locations(ast.Expression(node))
    print(repr(eval(compile(tree, 'made', 'eval'), {'x': 42, 'spec': '>6'})))
#> '42'
#> '    42'
#> '       42'
#> ''
#> '>6>6'
#> '>6!'
#> 42
#> 'y'
#> '>6'
#> ('a', '')

# ---- texts with fields as annotations
from __future__ import annotations
import ast

def attempt(node):
    tree = ast.parse('from __future__ import annotations\nx: int')
    tree.body[1].annotation = node
    space = {}
    exec(compile(ast.fix_missing_locations(tree), 'made', 'exec'), space)
    print(space['__annotations__'])

x = ast.Name('x')
attempt(ast.JoinedStr([ast.Constant('a{'), ast.FormattedValue(x, 114), ast.FormattedValue(x, -1, ast.JoinedStr([ast.Constant('>9')]))]))
attempt(ast.parse('f"{ {1: 2}[1] }}}"', mode='eval').body)
attempt(ast.parse('t"{x + 1:>{x}}a{{"', mode='eval').body)
#> {'x': "f'a{{{x!r}{x:>9}'"}
#> {'x': "f'{ {1: 2}[1]}}}'"}
#> {'x': "t'{x + 1:>{x}}a{{'"}

# ---- places of text in f-strings of which a part is empty
import ast
for text in ['f"}}\\\n"', 'f"}}\\\n{x}"', 't"\\0{{\\\n"', 'f"\\\n{x = !s:^5}"', 'f"{{\\\n{{\\\n"', 'f"a\\\n{x:\\\n>{y}\\\n}\\\n"', 'f"" "" f"\\\n" "" f"{x}"', 'f"\\\n"']:
    print(ast.dump(ast.parse(text).body[0].value, include_attributes=True))
#> JoinedStr(values=[Constant(value='}', lineno=1, col_offset=2, end_lineno=1, end_col_offset=4)], lineno=1, col_offset=0, end_lineno=2, end_col_offset=1)
#> JoinedStr(values=[Constant(value='}', lineno=1, col_offset=2, end_lineno=1, end_col_offset=4), FormattedValue(value=Name(id='x', ctx=Load(), lineno=2, col_offset=1, end_lineno=2, end_col_offset=2), conversion=-1, lineno=2, col_offset=0, end_lineno=2, end_col_offset=3)], lineno=1, col_offset=0, end_lineno=2, end_col_offset=4)
#> TemplateStr(values=[Constant(value='\x00{', lineno=1, col_offset=2, end_lineno=1, end_col_offset=6)], lineno=1, col_offset=0, end_lineno=2, end_col_offset=1)
#> JoinedStr(values=[Constant(value='x = ', lineno=2, col_offset=1, end_lineno=2, end_col_offset=5), FormattedValue(value=Name(id='x', ctx=Load(), lineno=2, col_offset=1, end_lineno=2, end_col_offset=2), conversion=115, format_spec=JoinedStr(values=[Constant(value='^5', lineno=2, col_offset=8, end_lineno=2, end_col_offset=10)], lineno=2, col_offset=7, end_lineno=2, end_col_offset=10), lineno=2, col_offset=0, end_lineno=2, end_col_offset=11)], lineno=1, col_offset=0, end_lineno=2, end_col_offset=12)
#> JoinedStr(values=[Constant(value='{{', lineno=1, col_offset=2, end_lineno=2, end_col_offset=2)], lineno=1, col_offset=0, end_lineno=3, end_col_offset=1)
#> JoinedStr(values=[Constant(value='a', lineno=1, col_offset=2, end_lineno=2, end_col_offset=0), FormattedValue(value=Name(id='x', ctx=Load(), lineno=2, col_offset=1, end_lineno=2, end_col_offset=2), conversion=-1, format_spec=JoinedStr(values=[Constant(value='>', lineno=2, col_offset=3, end_lineno=3, end_col_offset=1), FormattedValue(value=Name(id='y', ctx=Load(), lineno=3, col_offset=2, end_lineno=3, end_col_offset=3), conversion=-1, lineno=3, col_offset=1, end_lineno=3, end_col_offset=4)], lineno=2, col_offset=2, end_lineno=4, end_col_offset=0), lineno=2, col_offset=0, end_lineno=4, end_col_offset=1)], lineno=1, col_offset=0, end_lineno=5, end_col_offset=1)
#> JoinedStr(values=[FormattedValue(value=Name(id='x', ctx=Load(), lineno=2, col_offset=8, end_lineno=2, end_col_offset=9), conversion=-1, lineno=2, col_offset=7, end_lineno=2, end_col_offset=10)], lineno=1, col_offset=0, end_lineno=2, end_col_offset=11)
#> JoinedStr(lineno=1, col_offset=0, end_lineno=2, end_col_offset=1)
