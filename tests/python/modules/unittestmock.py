# ---- mocks 1
from unittest.mock import *
import re
def show(x):
    return re.sub('0x[0-9a-f]+', '0x', re.sub(r"id='\d+'", "id='N'", repr(x)))
def chk(f):
    try:
        print(show(f()))
    except AssertionError as e:
        print('AssertionError', show(str(e)))
    except Exception as e:
        print(type(e).__name__, show(str(e)))
m = Mock(name='mk')
chk(lambda: m(1, a=2))
chk(lambda: m.foo.bar(3))
chk(lambda: m.mock_calls)
chk(lambda: m.method_calls)
chk(lambda: m.call_args)
chk(lambda: m.call_args_list)
chk(lambda: (m.called, m.call_count))
chk(lambda: m.return_value)
chk(lambda: m.call_args.args)
chk(lambda: m.call_args.kwargs)
chk(lambda: m.call_args == call(1, a=2))
chk(lambda: m.call_args == ((1,), {'a':2}))
chk(lambda: m.call_args[0])
chk(lambda: m.assert_called())
chk(lambda: m.assert_called_once())
chk(lambda: m.assert_called_with(2))
chk(lambda: m.assert_called_with(1,a=2))
chk(lambda: m.assert_called_once_with(1,a=3))
chk(lambda: m.assert_not_called())
chk(lambda: m.assert_any_call(5))
chk(lambda: m.assert_has_calls([call(1,a=2), call.foo.bar(3)]))
chk(lambda: m.assert_has_calls([call(9)]))
chk(lambda: m.assert_has_calls([call(9)], any_order=True))
#> <Mock name='mk()' id='N'>
#> <Mock name='mk.foo.bar()' id='N'>
#> [call(1, a=2), call.foo.bar(3)]
#> [call.foo.bar(3)]
#> call(1, a=2)
#> [call(1, a=2)]
#> (True, 1)
#> <Mock name='mk()' id='N'>
#> (1,)
#> {'a': 2}
#> True
#> True
#> (1,)
#> None
#> None
#> AssertionError 'expected call not found.\nExpected: mk(2)\n  Actual: mk(1, a=2)'
#> None
#> AssertionError 'expected call not found.\nExpected: mk(1, a=3)\n  Actual: mk(1, a=2)'
#> AssertionError "Expected 'mk' to not have been called. Called 1 times.\nCalls: [call(1, a=2), call.foo.bar(3)]."
#> AssertionError 'mk(5) call not found'
#> None
#> AssertionError 'Calls not found.\nExpected: [call(9)]\n  Actual: [call(1, a=2), call.foo.bar(3)]'
#> AssertionError "'mk' does not contain all of (call(9),) in its call list, found [call(1, a=2), call.foo.bar(3)] instead"

# ---- mocks 2
from unittest.mock import *
import re
def show(x):
    return re.sub('0x[0-9a-f]+', '0x', re.sub(r"id='\d+'", "id='N'", repr(x)))
def chk(f):
    try:
        print(show(f()))
    except AssertionError as e:
        print('AssertionError', show(str(e)))
    except Exception as e:
        print(type(e).__name__, show(str(e)))
chk(lambda: Mock().assert_called())
chk(lambda: Mock().assert_called_once())
chk(lambda: Mock().assert_called_with(1))
chk(lambda: Mock().assert_called_once_with(1))
chk(lambda: Mock().assert_any_call(1))
chk(lambda: Mock().assert_not_called())
chk(lambda: Mock().assert_has_calls([call(1)]))
chk(lambda: Mock().assert_foo)
chk(lambda: Mock().assret_x)
chk(lambda: Mock().asert_called())
chk(lambda: Mock(unsafe=True).assert_foo)
chk(lambda: Mock().called_once_with)
chk(lambda: Mock().has_calls)
chk(lambda: Mock().assert_called_once_wth())
#> AssertionError "Expected 'mock' to have been called."
#> AssertionError "Expected 'mock' to have been called once. Called 0 times."
#> AssertionError 'expected call not found.\nExpected: mock(1)\n  Actual: not called.'
#> AssertionError "Expected 'mock' to be called once. Called 0 times."
#> AssertionError 'mock(1) call not found'
#> None
#> AssertionError 'Calls not found.\nExpected: [call(1)]\n  Actual: []'
#> AttributeError "'assert_foo' is not a valid assertion. Use a spec for the mock if 'assert_foo' is meant to be an attribute."
#> AttributeError "'assret_x' is not a valid assertion. Use a spec for the mock if 'assret_x' is meant to be an attribute."
#> AttributeError "'asert_called' is not a valid assertion. Use a spec for the mock if 'asert_called' is meant to be an attribute."
#> <Mock name='mock.assert_foo' id='N'>
#> AttributeError "'called_once_with' is not a valid assertion. Use a spec for the mock if 'called_once_with' is meant to be an attribute."
#> AttributeError "'has_calls' is not a valid assertion. Use a spec for the mock if 'has_calls' is meant to be an attribute."
#> AttributeError "'assert_called_once_wth' is not a valid assertion. Use a spec for the mock if 'assert_called_once_wth' is meant to be an attribute."

# ---- mocks 3
from unittest.mock import *
import re
def show(x):
    return re.sub('0x[0-9a-f]+', '0x', re.sub(r"id='\d+'", "id='N'", repr(x)))
def chk(f):
    try:
        print(show(f()))
    except AssertionError as e:
        print('AssertionError', show(str(e)))
    except Exception as e:
        print(type(e).__name__, show(str(e)))
chk(lambda: Mock(return_value=3)())
chk(lambda: Mock(side_effect=ValueError('x'))())
chk(lambda: Mock(side_effect=ValueError)())
#> 3
#> ValueError 'x'
#> ValueError ''

# ---- mocks 4
from unittest.mock import *
import re
def show(x):
    return re.sub('0x[0-9a-f]+', '0x', re.sub(r"id='\d+'", "id='N'", repr(x)))
def chk(f):
    try:
        print(show(f()))
    except AssertionError as e:
        print('AssertionError', show(str(e)))
    except Exception as e:
        print(type(e).__name__, show(str(e)))
s = Mock(side_effect=[1, 2, KeyError('k')])
chk(lambda: s())
chk(lambda: s())
chk(lambda: s())
chk(lambda: s())
#> 1
#> 2
#> KeyError "'k'"
#> StopIteration ''

# ---- mocks 5
from unittest.mock import *
import re
def show(x):
    return re.sub('0x[0-9a-f]+', '0x', re.sub(r"id='\d+'", "id='N'", repr(x)))
def chk(f):
    try:
        print(show(f()))
    except AssertionError as e:
        print('AssertionError', show(str(e)))
    except Exception as e:
        print(type(e).__name__, show(str(e)))
s = Mock(side_effect=lambda *a, **k: (a, k))
chk(lambda: s(1, b=2))
s = Mock(side_effect=lambda: DEFAULT, return_value=7)
chk(lambda: s())
#> ((1,), {'b': 2})
#> 7

# ---- mocks 6
from unittest.mock import *
import re
def show(x):
    return re.sub('0x[0-9a-f]+', '0x', re.sub(r"id='\d+'", "id='N'", repr(x)))
def chk(f):
    try:
        print(show(f()))
    except AssertionError as e:
        print('AssertionError', show(str(e)))
    except Exception as e:
        print(type(e).__name__, show(str(e)))
class Foo:
    x = 1
    def bar(self, a, b=2):
        return 'real'
    @property
    def prop(self):
        return 5
    @classmethod
    def cm(cls, q): pass
    @staticmethod
    def sm(q): pass
m = Mock(spec=Foo)
chk(lambda: m)
chk(lambda: m.bar(1))
chk(lambda: m.nope)
chk(lambda: isinstance(m, Foo))
chk(lambda: m.__class__)
def seta(): m.new = 1; return 'set'
chk(seta)
#> <Mock spec='Foo' id='N'>
#> <Mock name='mock.bar()' id='N'>
#> AttributeError "Mock object has no attribute 'nope'"
#> True
#> <class '__main__.Foo'>
#> 'set'

# ---- mocks 7
from unittest.mock import *
import re
def show(x):
    return re.sub('0x[0-9a-f]+', '0x', re.sub(r"id='\d+'", "id='N'", repr(x)))
def chk(f):
    try:
        print(show(f()))
    except AssertionError as e:
        print('AssertionError', show(str(e)))
    except Exception as e:
        print(type(e).__name__, show(str(e)))
class Foo:
    x = 1
    def bar(self, a, b=2):
        return 'real'
    @property
    def prop(self):
        return 5
    @classmethod
    def cm(cls, q): pass
    @staticmethod
    def sm(q): pass
def seta():
    m.new = 1
    return "set"
m = Mock(spec_set=Foo)
chk(seta)
chk(lambda: m)
#> AttributeError "Mock object has no attribute 'new'"
#> <Mock spec_set='Foo' id='N'>

# ---- mocks 8
from unittest.mock import *
import re
def show(x):
    return re.sub('0x[0-9a-f]+', '0x', re.sub(r"id='\d+'", "id='N'", repr(x)))
def chk(f):
    try:
        print(show(f()))
    except AssertionError as e:
        print('AssertionError', show(str(e)))
    except Exception as e:
        print(type(e).__name__, show(str(e)))
m = Mock(spec=['a','b'])
chk(lambda: m.a)
chk(lambda: m.c)
chk(lambda: dir(m)[:3])
#> <Mock name='mock.a' id='N'>
#> AttributeError "Mock object has no attribute 'c'"
#> ['a', 'assert_any_call', 'assert_called']

# ---- mocks 9
from unittest.mock import *
import re
def show(x):
    return re.sub('0x[0-9a-f]+', '0x', re.sub(r"id='\d+'", "id='N'", repr(x)))
def chk(f):
    try:
        print(show(f()))
    except AssertionError as e:
        print('AssertionError', show(str(e)))
    except Exception as e:
        print(type(e).__name__, show(str(e)))
m = MagicMock()
chk(lambda: len(m))
chk(lambda: m[1])
chk(lambda: list(m))
chk(lambda: int(m))
chk(lambda: float(m))
chk(lambda: bool(m))
chk(lambda: m + 1)
chk(lambda: m == m)
chk(lambda: m == 3)
chk(lambda: m < 3)
chk(lambda: 3 in m)
chk(lambda: str(m)[:10])
chk(lambda: hash(m) == hash(m))
chk(lambda: complex(m))
with m as f: chk(lambda: f)
m.__len__.return_value = 5
chk(lambda: len(m))
m.__getitem__.side_effect = lambda k: k*2
chk(lambda: m[4])
m.__iter__.return_value = [1,2]
chk(lambda: list(m))
chk(lambda: list(m))
m.__str__.return_value='S'
chk(lambda: str(m))
m.__contains__ = lambda s, x: x == 1
chk(lambda: (1 in m, 2 in m))
m.__add__ = Mock(return_value='added')
chk(lambda: m + 2)
chk(lambda: m.__add__.call_args)
chk(lambda: m.mock_calls)
#> 0
#> <MagicMock name='mock.__getitem__()' id='N'>
#> []
#> 1
#> 1.0
#> True
#> <MagicMock name='mock.__add__()' id='N'>
#> True
#> False
#> TypeError "'<' not supported between instances of 'MagicMock' and 'int'"
#> False
#> '<MagicMock'
#> True
#> 1j
#> <MagicMock name='mock.__enter__()' id='N'>
#> 5
#> 8
#> [1, 2]
#> [1, 2]
#> 'S'
#> (True, False)
#> 'added'
#> call(2)
#> [call.__len__(),
#>  call.__getitem__(1),
#>  call.__iter__(),
#>  call.__len__(),
#>  call.__int__(),
#>  call.__float__(),
#>  call.__bool__(),
#>  call.__add__(1),
#>  call.__eq__(<MagicMock id='N'>),
#>  call.__eq__(3),
#>  call.__lt__(3),
#>  call.__contains__(3),
#>  call.__str__(),
#>  call.__hash__(),
#>  call.__hash__(),
#>  call.__complex__(),
#>  call.__enter__(),
#>  call.__exit__(None, None, None),
#>  call.__len__(),
#>  call.__getitem__(4),
#>  call.__iter__(),
#>  call.__len__(),
#>  call.__iter__(),
#>  call.__len__(),
#>  call.__str__(),
#>  call.__add__(2)]

# ---- mocks 10
from unittest.mock import *
import re
def show(x):
    return re.sub('0x[0-9a-f]+', '0x', re.sub(r"id='\d+'", "id='N'", repr(x)))
def chk(f):
    try:
        print(show(f()))
    except AssertionError as e:
        print('AssertionError', show(str(e)))
    except Exception as e:
        print(type(e).__name__, show(str(e)))
m = Mock()
chk(lambda: len(m))
m.__len__ = Mock(return_value=3)
chk(lambda: len(m))
m.__len__ = lambda self: 9
chk(lambda: len(m))
#> TypeError "object of type 'Mock' has no len()"
#> 3
#> 9

# ---- mocks 11
from unittest.mock import *
import re
def show(x):
    return re.sub('0x[0-9a-f]+', '0x', re.sub(r"id='\d+'", "id='N'", repr(x)))
def chk(f):
    try:
        print(show(f()))
    except AssertionError as e:
        print('AssertionError', show(str(e)))
    except Exception as e:
        print(type(e).__name__, show(str(e)))
m = Mock(a=1, b=2, **{'c.return_value': 3, 'd.e.f': 4})
chk(lambda: (m.a, m.b, m.c(), m.d.e.f))
m.configure_mock(a=5, **{'z.side_effect': KeyError})
chk(lambda: m.a)
chk(lambda: m.z())
m.reset_mock()
chk(lambda: (m.called, m.mock_calls))
#> (1, 2, 3, 4)
#> 5
#> KeyError ''
#> (False, [])

# ---- mocks 12
from unittest.mock import *
import re
def show(x):
    return re.sub('0x[0-9a-f]+', '0x', re.sub(r"id='\d+'", "id='N'", repr(x)))
def chk(f):
    try:
        print(show(f()))
    except AssertionError as e:
        print('AssertionError', show(str(e)))
    except Exception as e:
        print(type(e).__name__, show(str(e)))
m = Mock(return_value=3, side_effect=[1])
m()
m.reset_mock(return_value=True, side_effect=True)
chk(lambda: m())
#> <Mock name='mock()' id='N'>

# ---- mocks 13
from unittest.mock import *
import re
def show(x):
    return re.sub('0x[0-9a-f]+', '0x', re.sub(r"id='\d+'", "id='N'", repr(x)))
def chk(f):
    try:
        print(show(f()))
    except AssertionError as e:
        print('AssertionError', show(str(e)))
    except Exception as e:
        print(type(e).__name__, show(str(e)))
m = Mock()
c = Mock()
m.attach_mock(c, 'child')
c(1)
m.other(2)
chk(lambda: m.mock_calls)
chk(lambda: c)
del m.other
chk(lambda: m.other)
chk(lambda: hasattr(m, 'other'))
#> [call.child(1), call.other(2)]
#> <Mock name='mock.child' id='N'>
#> AttributeError 'other'
#> False

# ---- mocks 14
from unittest.mock import *
import re
def show(x):
    return re.sub('0x[0-9a-f]+', '0x', re.sub(r"id='\d+'", "id='N'", repr(x)))
def chk(f):
    try:
        print(show(f()))
    except AssertionError as e:
        print('AssertionError', show(str(e)))
    except Exception as e:
        print(type(e).__name__, show(str(e)))
chk(lambda: call(1))
chk(lambda: call.a.b(1)(2))
chk(lambda: call.a.b(1)(2).call_list())
chk(lambda: call(1) == call(1))
chk(lambda: call(1) == call(2))
chk(lambda: call.foo)
chk(lambda: call(1, ANY) == call(1, 5))
chk(lambda: call[1])
chk(lambda: call('x', k=[1]).args)
chk(lambda: call())
chk(lambda: [call(1), call(2)] == [call(1), call(2)])
chk(lambda: call.__len__())
chk(lambda: call != call(1))
chk(lambda: call(1) in [call(2), call(1)])
chk(lambda: (call(1), 1))
chk(lambda: tuple(call(1, b=2)))
chk(lambda: len(call.a(1)))
#> call(1)
#> call.a.b()(2)
#> [call.a.b(1), call.a.b()(2)]
#> True
#> False
#> foo
#> True
#> ()
#> ('x',)
#> call()
#> True
#> call.__len__()
#> True
#> True
#> (call(1), 1)
#> ('', (1,), {'b': 2})
#> 3

# ---- mocks 15
from unittest.mock import *
import re
def show(x):
    return re.sub('0x[0-9a-f]+', '0x', re.sub(r"id='\d+'", "id='N'", repr(x)))
def chk(f):
    try:
        print(show(f()))
    except AssertionError as e:
        print('AssertionError', show(str(e)))
    except Exception as e:
        print(type(e).__name__, show(str(e)))
chk(lambda: ANY)
chk(lambda: ANY == object())
chk(lambda: sentinel.foo)
chk(lambda: sentinel.foo is sentinel.foo)
chk(lambda: DEFAULT)
chk(lambda: sentinel.a == sentinel.b)
#> <ANY>
#> True
#> sentinel.foo
#> True
#> sentinel.DEFAULT
#> False

# ---- mocks 16
from unittest.mock import *
import re
def show(x):
    return re.sub('0x[0-9a-f]+', '0x', re.sub(r"id='\d+'", "id='N'", repr(x)))
def chk(f):
    try:
        print(show(f()))
    except AssertionError as e:
        print('AssertionError', show(str(e)))
    except Exception as e:
        print(type(e).__name__, show(str(e)))
class Foo:
    x = 1
    def bar(self, a, b=2):
        return 'real'
    @property
    def prop(self):
        return 5
    @classmethod
    def cm(cls, q): pass
    @staticmethod
    def sm(q): pass
m = Mock(wraps=Foo())
chk(lambda: m.bar(1))
chk(lambda: m.x)
chk(lambda: m.bar.call_args)
m.bar.return_value='over'
chk(lambda: m.bar(1))
chk(lambda: m.nope)
#> 'real'
#> <Mock name='mock.x' id='N'>
#> call(1)
#> 'over'
#> AttributeError "'Foo' object has no attribute 'nope'"

# ---- mocks 17
from unittest.mock import *
import re
def show(x):
    return re.sub('0x[0-9a-f]+', '0x', re.sub(r"id='\d+'", "id='N'", repr(x)))
def chk(f):
    try:
        print(show(f()))
    except AssertionError as e:
        print('AssertionError', show(str(e)))
    except Exception as e:
        print(type(e).__name__, show(str(e)))
class P:
    prop = PropertyMock(return_value=9)
p = P()
chk(lambda: p.prop)
p.prop = 3
chk(lambda: P.__dict__['prop'].mock_calls)
#> 9
#> [call(), call(3)]

# ---- mocks 18
from unittest.mock import *
import re
def show(x):
    return re.sub('0x[0-9a-f]+', '0x', re.sub(r"id='\d+'", "id='N'", repr(x)))
def chk(f):
    try:
        print(show(f()))
    except AssertionError as e:
        print('AssertionError', show(str(e)))
    except Exception as e:
        print(type(e).__name__, show(str(e)))
m = Mock()
type(m).foo = PropertyMock(return_value=6)
chk(lambda: m.foo)
#> 6

# ---- mocks 19
from unittest.mock import *
import re
def show(x):
    return re.sub('0x[0-9a-f]+', '0x', re.sub(r"id='\d+'", "id='N'", repr(x)))
def chk(f):
    try:
        print(show(f()))
    except AssertionError as e:
        print('AssertionError', show(str(e)))
    except Exception as e:
        print(type(e).__name__, show(str(e)))
m = mock_open(read_data='a\nb\nc')
chk(lambda: m('f').read())
chk(lambda: m('f').readlines())
chk(lambda: m('f').readline())
chk(lambda: list(m('f')))
chk(lambda: m.mock_calls[:3])
with m('x', 'w') as fh: fh.write('hello')
chk(lambda: fh.write.call_args_list)
chk(lambda: m().write.assert_called_once_with('hello'))
chk(lambda: m('f').read(2))
m2 = mock_open(read_data=b'ab\nc')
chk(lambda: m2().read())
chk(lambda: m2().readlines())
with m('y') as fh: chk(lambda: [l for l in fh])
#> 'a\nb\nc'
#> ['a\n', 'b\n', 'c']
#> 'a\n'
#> ['a\n', 'b\n', 'c']
#> [call('f'), call().read(), call('f')]
#> [call('hello')]
#> None
#> 'a\n'
#> b'ab\nc'
#> [b'ab\n', b'c']
#> ['a\n', 'b\n', 'c']

# ---- mocks 20
from unittest.mock import *
import re
def show(x):
    return re.sub('0x[0-9a-f]+', '0x', re.sub(r"id='\d+'", "id='N'", repr(x)))
def chk(f):
    try:
        print(show(f()))
    except AssertionError as e:
        print('AssertionError', show(str(e)))
    except Exception as e:
        print(type(e).__name__, show(str(e)))
with patch('builtins.open', mock_open(read_data='data')) as mo:
    with open('/dev/x') as f: chk(lambda: f.read())
    chk(lambda: mo.call_args)
#> 'data'
#> call('/dev/x')

# ---- mocks 21
from unittest.mock import *
import re
def show(x):
    return re.sub('0x[0-9a-f]+', '0x', re.sub(r"id='\d+'", "id='N'", repr(x)))
def chk(f):
    try:
        print(show(f()))
    except AssertionError as e:
        print('AssertionError', show(str(e)))
    except Exception as e:
        print(type(e).__name__, show(str(e)))
m = Mock()
m.a.b
seal(m)
chk(lambda: m.c)
chk(lambda: m.a.c)
chk(lambda: m())
chk(lambda: m.a.b)
#> AttributeError 'mock.c'
#> AttributeError 'mock.a.c'
#> AttributeError 'mock.return_value'
#> <Mock name='mock.a.b' id='N'>

# ---- mocks 22
from unittest.mock import *
import re
def show(x):
    return re.sub('0x[0-9a-f]+', '0x', re.sub(r"id='\d+'", "id='N'", repr(x)))
def chk(f):
    try:
        print(show(f()))
    except AssertionError as e:
        print('AssertionError', show(str(e)))
    except Exception as e:
        print(type(e).__name__, show(str(e)))
f = create_autospec(lambda a, b=2: None)
chk(lambda: f(1))
chk(lambda: f(1,2,3))
chk(lambda: f())
#> <MagicMock name='mock()' id='N'>
#> TypeError 'too many positional arguments'
#> TypeError "missing a required argument: 'a'"

# ---- mocks 23
from unittest.mock import *
import re
def show(x):
    return re.sub('0x[0-9a-f]+', '0x', re.sub(r"id='\d+'", "id='N'", repr(x)))
def chk(f):
    try:
        print(show(f()))
    except AssertionError as e:
        print('AssertionError', show(str(e)))
    except Exception as e:
        print(type(e).__name__, show(str(e)))
def fn(a, b, *, c=1): "doc"
f = create_autospec(fn, return_value=4)
chk(lambda: f(1,2))
chk(lambda: f(1))
chk(lambda: f.assert_called_once_with(1, 2))
chk(lambda: f.assert_called_once_with(1, b=2))
chk(lambda: f.__name__)
chk(lambda: type(f))
chk(lambda: f.mock_calls)
chk(lambda: f.nope)
#> 4
#> TypeError "missing a required argument: 'b'"
#> None
#> None
#> 'fn'
#> <class 'function'>
#> [call(1, 2)]
#> AttributeError "'function' object has no attribute 'nope'"

# ---- mocks 24
from unittest.mock import *
import re
def show(x):
    return re.sub('0x[0-9a-f]+', '0x', re.sub(r"id='\d+'", "id='N'", repr(x)))
def chk(f):
    try:
        print(show(f()))
    except AssertionError as e:
        print('AssertionError', show(str(e)))
    except Exception as e:
        print(type(e).__name__, show(str(e)))
class Foo:
    x = 1
    def bar(self, a, b=2):
        return 'real'
    @property
    def prop(self):
        return 5
    @classmethod
    def cm(cls, q): pass
    @staticmethod
    def sm(q): pass
F = create_autospec(Foo)
i = F()
chk(lambda: i.bar(1))
chk(lambda: i.bar())
chk(lambda: i.bar(1,2,3))
chk(lambda: i.nope)
chk(lambda: F.cm(1))
chk(lambda: F.cm())
chk(lambda: i.x)
chk(lambda: i.prop)
chk(lambda: F.bar(i, 1))
chk(lambda: isinstance(i, Foo))
chk(lambda: F(3))
chk(lambda: i())
chk(lambda: F.mock_calls)
chk(lambda: i.bar.call_args)
chk(lambda: F.sm(1))
chk(lambda: F)
#> <MagicMock name='mock().bar()' id='N'>
#> TypeError "missing a required argument: 'a'"
#> TypeError 'too many positional arguments'
#> AttributeError "Mock object has no attribute 'nope'"
#> <MagicMock name='mock.cm()' id='N'>
#> TypeError "missing a required argument: 'q'"
#> <NonCallableMagicMock name='mock().x' spec='int' id='N'>
#> <MagicMock name='mock().prop' id='N'>
#> <MagicMock name='mock.bar()' id='N'>
#> True
#> <NonCallableMagicMock name='mock()' spec='Foo' id='N'>
#> TypeError "'NonCallableMagicMock' object is not callable"
#> [call(),
#>  call().bar(1),
#>  call.cm(1),
#>  call.bar(<NonCallableMagicMock name='mock()' spec='Foo' id='N'>, 1),
#>  call(3)]
#> call(1)
#> <MagicMock name='mock.sm()' id='N'>
#> <MagicMock spec='Foo' id='N'>

# ---- mocks 25
from unittest.mock import *
import re
def show(x):
    return re.sub('0x[0-9a-f]+', '0x', re.sub(r"id='\d+'", "id='N'", repr(x)))
def chk(f):
    try:
        print(show(f()))
    except AssertionError as e:
        print('AssertionError', show(str(e)))
    except Exception as e:
        print(type(e).__name__, show(str(e)))
class Foo:
    x = 1
    def bar(self, a, b=2):
        return 'real'
    @property
    def prop(self):
        return 5
    @classmethod
    def cm(cls, q): pass
    @staticmethod
    def sm(q): pass
i2 = create_autospec(Foo, instance=True)
chk(lambda: i2.bar(5))
chk(lambda: i2())
chk(lambda: create_autospec(3))
chk(lambda: create_autospec([1]).append(3))
#> <MagicMock name='mock.bar()' id='N'>
#> TypeError "'NonCallableMagicMock' object is not callable"
#> <NonCallableMagicMock spec='int' id='N'>
#> <MagicMock name='mock.append()' id='N'>

# ---- mocks 26
from unittest.mock import *
import re
def show(x):
    return re.sub('0x[0-9a-f]+', '0x', re.sub(r"id='\d+'", "id='N'", repr(x)))
def chk(f):
    try:
        print(show(f()))
    except AssertionError as e:
        print('AssertionError', show(str(e)))
    except Exception as e:
        print(type(e).__name__, show(str(e)))
def fn(a, b, *, c=1): "doc"
m = Mock(spec=fn)
chk(lambda: m(1))
chk(lambda: m(1,2))
chk(lambda: m.assert_called_with(1, b=2))
chk(lambda: m.assert_called_with(7))
#> <Mock name='mock()' id='N'>
#> <Mock name='mock()' id='N'>
#> None
#> AssertionError 'expected call not found.\nExpected: mock(7)\n  Actual: mock(1, 2)'

# ---- mocks 27
from unittest.mock import *
import re
def show(x):
    return re.sub('0x[0-9a-f]+', '0x', re.sub(r"id='\d+'", "id='N'", repr(x)))
def chk(f):
    try:
        print(show(f()))
    except AssertionError as e:
        print('AssertionError', show(str(e)))
    except Exception as e:
        print(type(e).__name__, show(str(e)))
chk(lambda: NonCallableMock()())
chk(lambda: NonCallableMock().a)
#> TypeError "'NonCallableMock' object is not callable"
#> <Mock name='mock.a' id='N'>

# ---- mocks 28
from unittest.mock import *
import re
def show(x):
    return re.sub('0x[0-9a-f]+', '0x', re.sub(r"id='\d+'", "id='N'", repr(x)))
def chk(f):
    try:
        print(show(f()))
    except AssertionError as e:
        print('AssertionError', show(str(e)))
    except Exception as e:
        print(type(e).__name__, show(str(e)))
class Foo:
    x = 1
    def bar(self, a, b=2):
        return 'real'
    @property
    def prop(self):
        return 5
    @classmethod
    def cm(cls, q): pass
    @staticmethod
    def sm(q): pass
chk(lambda: NonCallableMagicMock()[0])
chk(lambda: Mock(spec=Mock()))
chk(lambda: Mock(spec=3).real)
chk(lambda: Mock('x'))
chk(lambda: MagicMock(name='n').a.b().c[1])
chk(lambda: Mock().__foo__)
chk(lambda: Mock().__len__)
chk(lambda: Mock(spec=Foo)())
chk(lambda: Mock(spec=Foo, return_value=3)())
chk(lambda: Mock(spec=Foo()) ())
chk(lambda: str(Mock(name='z')))
chk(lambda: Mock()._mock_name)
chk(lambda: Mock(name='q').x._mock_new_name)
m=Mock()
m.x = 3
chk(lambda: m.x)
m.f.return_value.g.return_value = 5
chk(lambda: m.f().g())
chk(lambda: m.f.return_value is m.f())
chk(lambda: m.mock_calls)
chk(lambda: m.f.mock_calls)
chk(lambda: m.f().g.call_count)
#> <MagicMock name='mock.__getitem__()' id='N'>
#> InvalidSpecError "Cannot spec a Mock object. [object=<Mock id='N'>]"
#> <Mock name='mock.real' id='N'>
#> <Mock spec='str' id='N'>
#> <MagicMock name='n.a.b().c.__getitem__()' id='N'>
#> AttributeError '__foo__'
#> AttributeError '__len__'
#> <Mock name='mock()' id='N'>
#> 3
#> <Mock name='mock()' id='N'>
#> "<Mock name='z' id='N'>"
#> None
#> 'x'
#> 3
#> 5
#> True
#> [call.f(), call.f().g(), call.f()]
#> [call(), call().g(), call()]
#> 1

# ---- mocks 29
from unittest.mock import *
import re
def show(x):
    return re.sub('0x[0-9a-f]+', '0x', re.sub(r"id='\d+'", "id='N'", repr(x)))
def chk(f):
    try:
        print(show(f()))
    except AssertionError as e:
        print('AssertionError', show(str(e)))
    except Exception as e:
        print(type(e).__name__, show(str(e)))
class Sub(Mock):
    def extra(self): return 'e'
    def _get_child_mock(self, **kw): return Mock(**kw)
chk(lambda: Sub().extra())
chk(lambda: Sub().a)
chk(lambda: type(MagicMock().a).__name__)
chk(lambda: type(Mock()).__mro__[1])
#> 'e'
#> <Mock name='mock.a' id='N'>
#> 'MagicMock'
#> <class 'unittest.mock.Mock'>

# ---- patches 1
from unittest.mock import *
import re
def show(x):
    return re.sub('0x[0-9a-f]+', '0x', re.sub(r"id='\d+'", "id='N'", repr(x)))
def chk(f):
    try:
        print(show(f()))
    except AssertionError as e:
        print('AssertionError', show(str(e)))
    except Exception as e:
        print(type(e).__name__, show(str(e)))
import asyncio, os, sys, types, unittest
class Svc:
    url = 'u'
    def get(self, x):
        return 'real' + x
    async def aget(self):
        return 1
svc = Svc()
def use():
    return Svc().get('1')
with patch('__main__.Svc') as S:
    S.return_value.get.return_value = 'fake'
    chk(use); chk(lambda: S.mock_calls); chk(lambda: S)
chk(use)
with patch.object(Svc, 'get', return_value='po') as g: chk(use); chk(lambda: g.call_args)
with patch.object(Svc, 'get', autospec=True) as g:
    g.return_value = 'auto'; chk(use); chk(lambda: show(g.call_args)); chk(lambda: Svc().get()); chk(lambda: Svc().get(1,2))
#> 'fake'
#> [call(), call().get('1')]
#> <MagicMock name='Svc' id='N'>
#> 'real1'
#> 'po'
#> call('1')
#> 'auto'
#> "call(<__main__.Svc object at 0x>, '1')"
#> TypeError "missing a required argument: 'x'"
#> TypeError 'too many positional arguments'

# ---- patches 2
from unittest.mock import *
import re
def show(x):
    return re.sub('0x[0-9a-f]+', '0x', re.sub(r"id='\d+'", "id='N'", repr(x)))
def chk(f):
    try:
        print(show(f()))
    except AssertionError as e:
        print('AssertionError', show(str(e)))
    except Exception as e:
        print(type(e).__name__, show(str(e)))
import asyncio, os, sys, types, unittest
class Svc:
    url = 'u'
    def get(self, x):
        return 'real' + x
    async def aget(self):
        return 1
svc = Svc()
def use():
    return Svc().get('1')
with patch.object(svc, 'url', 'patched'): chk(lambda: svc.url)
chk(lambda: svc.url)
chk(lambda: svc.__dict__)
#> 'patched'
#> 'u'
#> {}

# ---- patches 3
from unittest.mock import *
import re
def show(x):
    return re.sub('0x[0-9a-f]+', '0x', re.sub(r"id='\d+'", "id='N'", repr(x)))
def chk(f):
    try:
        print(show(f()))
    except AssertionError as e:
        print('AssertionError', show(str(e)))
    except Exception as e:
        print(type(e).__name__, show(str(e)))
import asyncio, os, sys, types, unittest
class Svc:
    url = 'u'
    def get(self, x):
        return 'real' + x
    async def aget(self):
        return 1
svc = Svc()
def use():
    return Svc().get('1')
chk(lambda: patch.object(svc, 'nope').start())
chk(lambda: patch('nope').start())
chk(lambda: patch('nomod.x').start())
chk(lambda: patch.object('str','x'))
chk(lambda: patch.multiple(Svc))
chk(lambda: patch('__main__.Svc', 3, x=1).start())
chk(lambda: patch('__main__.Svc', 3, new_callable=Mock))
chk(lambda: patch.object(Svc,'get',spec=True,autospec=True).start())
chk(lambda: patch('__main__.Svc', auto_spec=True))
chk(lambda: Mock(spec=Svc, autospect=1))
#> AttributeError "<__main__.Svc object at 0x> does not have the attribute 'nope'"
#> TypeError "Need a valid target to patch. You supplied: 'nope'"
#> ModuleNotFoundError "No module named 'nomod'"
#> TypeError "'str' must be the actual object to be patched, not a str"
#> ValueError 'Must supply at least one keyword argument with patch.multiple'
#> TypeError "Can't pass kwargs to a mock we aren't creating"
#> ValueError "Cannot use 'new' and 'new_callable' together"
#> TypeError "Can't specify spec and autospec"
#> RuntimeError "'auto_spec' might be a typo; use unsafe=True if this is intended"
#> <Mock spec='Svc' id='N'>

# ---- patches 4
from unittest.mock import *
import re
def show(x):
    return re.sub('0x[0-9a-f]+', '0x', re.sub(r"id='\d+'", "id='N'", repr(x)))
def chk(f):
    try:
        print(show(f()))
    except AssertionError as e:
        print('AssertionError', show(str(e)))
    except Exception as e:
        print(type(e).__name__, show(str(e)))
import asyncio, os, sys, types, unittest
class Svc:
    url = 'u'
    def get(self, x):
        return 'real' + x
    async def aget(self):
        return 1
svc = Svc()
def use():
    return Svc().get('1')
@patch('__main__.Svc')
@patch.object(Svc, 'url', new='n')
@patch.dict('sys.modules', {'fakemod': types.ModuleType('fakemod')})
def deco(m, a=1):
    import fakemod
    return m, a, fakemod
chk(lambda: deco(a=2))
chk(lambda: 'fakemod' in sys.modules)
chk(lambda: deco.__name__)
#> (<MagicMock name='Svc' id='N'>, 2, <module 'fakemod'>)
#> False
#> 'deco'

# ---- patches 5
from unittest.mock import *
import re
def show(x):
    return re.sub('0x[0-9a-f]+', '0x', re.sub(r"id='\d+'", "id='N'", repr(x)))
def chk(f):
    try:
        print(show(f()))
    except AssertionError as e:
        print('AssertionError', show(str(e)))
    except Exception as e:
        print(type(e).__name__, show(str(e)))
import asyncio, os, sys, types, unittest
class Svc:
    url = 'u'
    def get(self, x):
        return 'real' + x
    async def aget(self):
        return 1
svc = Svc()
def use():
    return Svc().get('1')
d = {'a': 1}
with patch.dict(d, {'b': 2}, c=3): chk(lambda: d)
chk(lambda: d)
with patch.dict(d, clear=True): chk(lambda: d)
with patch.multiple(Svc, url='m', get=DEFAULT) as r: chk(lambda: (Svc.url, sorted(r)))
#> {'a': 1, 'b': 2, 'c': 3}
#> {'a': 1}
#> {}
#> ('m', ['get'])

# ---- patches 6
from unittest.mock import *
import re
def show(x):
    return re.sub('0x[0-9a-f]+', '0x', re.sub(r"id='\d+'", "id='N'", repr(x)))
def chk(f):
    try:
        print(show(f()))
    except AssertionError as e:
        print('AssertionError', show(str(e)))
    except Exception as e:
        print(type(e).__name__, show(str(e)))
import asyncio, os, sys, types, unittest
class Svc:
    url = 'u'
    def get(self, x):
        return 'real' + x
    async def aget(self):
        return 1
svc = Svc()
def use():
    return Svc().get('1')
p = patch.object(Svc, 'url')

# ---- patches 7
from unittest.mock import *
import re
def show(x):
    return re.sub('0x[0-9a-f]+', '0x', re.sub(r"id='\d+'", "id='N'", repr(x)))
def chk(f):
    try:
        print(show(f()))
    except AssertionError as e:
        print('AssertionError', show(str(e)))
    except Exception as e:
        print(type(e).__name__, show(str(e)))
import asyncio, os, sys, types, unittest
class Svc:
    url = 'u'
    def get(self, x):
        return 'real' + x
    async def aget(self):
        return 1
svc = Svc()
def use():
    return Svc().get('1')
p = patch.object(Svc, 'url')
m = p.start()
chk(lambda: Svc.url is m)
chk(lambda: p.start())
p.stop()
chk(lambda: Svc.url)
chk(lambda: p.stop())
#> True
#> RuntimeError 'Patch is already started'
#> 'u'
#> None

# ---- patches 8
from unittest.mock import *
import re
def show(x):
    return re.sub('0x[0-9a-f]+', '0x', re.sub(r"id='\d+'", "id='N'", repr(x)))
def chk(f):
    try:
        print(show(f()))
    except AssertionError as e:
        print('AssertionError', show(str(e)))
    except Exception as e:
        print(type(e).__name__, show(str(e)))
import asyncio, os, sys, types, unittest
class Svc:
    url = 'u'
    def get(self, x):
        return 'real' + x
    async def aget(self):
        return 1
svc = Svc()
def use():
    return Svc().get('1')
patch.object(Svc, 'url', 9).start()
chk(lambda: Svc.url)
patch.stopall()
chk(lambda: Svc.url)
#> 9
#> 'u'

# ---- patches 9
from unittest.mock import *
import re
def show(x):
    return re.sub('0x[0-9a-f]+', '0x', re.sub(r"id='\d+'", "id='N'", repr(x)))
def chk(f):
    try:
        print(show(f()))
    except AssertionError as e:
        print('AssertionError', show(str(e)))
    except Exception as e:
        print(type(e).__name__, show(str(e)))
import asyncio, os, sys, types, unittest
class Svc:
    url = 'u'
    def get(self, x):
        return 'real' + x
    async def aget(self):
        return 1
svc = Svc()
def use():
    return Svc().get('1')
@patch('__main__.svc')
class T(unittest.TestCase):
    def test_a(self, s): self.assertIsInstance(s, MagicMock)
    def test_b(self, s): s(1); s.assert_called_once_with(2)
    @patch.object(Svc, 'get')
    def test_c(self, g, s): self.assertIsNot(g, s)
    def helper(self): pass
unittest.TextTestRunner(stream=sys.stdout).run(unittest.defaultTestLoader.loadTestsFromTestCase(T))
with patch('builtins.print') as pr: print('x');
chk(lambda: pr.mock_calls)
with patch('builtins.input', side_effect=['a','b']): chk(lambda: (input(), input('p')))
am = AsyncMock(return_value=3)
chk(lambda: asyncio.run(am(1)))
chk(lambda: am.await_count)
chk(lambda: am.await_args)
chk(lambda: am.assert_awaited_once_with(1))
chk(lambda: am.assert_awaited_with(2))
chk(lambda: am.assert_not_awaited())
chk(lambda: am.assert_any_await(5))
chk(lambda: am.assert_has_awaits([call(7)]))
chk(lambda: AsyncMock().assert_awaited())
chk(lambda: AsyncMock().assert_awaited_once())
chk(lambda: AsyncMock().assert_awaited_with(1))
chk(lambda: am)
chk(lambda: am.foo)
chk(lambda: am.await_args_list)
#> .F.
#> ======================================================================
#> FAIL: test_b (__main__.T.test_b)
#> ----------------------------------------------------------------------
#> Traceback (most recent call last):
#>   File "unittestmock.py", line 1228, in test_b
#>     def test_b(self, s): s(1); s.assert_called_once_with(2)
#>                                ~~~~~~~~~~~~~~~~~~~~~~~~~^^^
#> AssertionError: expected call not found.
#> Expected: svc(2)
#>   Actual: svc(1)
#>
#> ----------------------------------------------------------------------
#> Ran 3 tests in 0.000s
#>
#> FAILED (failures=1)
#> [call('x')]
#> ('a', 'b')
#> 3
#> 1
#> call(1)
#> None
#> AssertionError 'expected await not found.\nExpected: mock(2)\n  Actual: mock(1)'
#> AssertionError 'Expected mock to not have been awaited. Awaited 1 times.'
#> AssertionError 'mock(5) await not found'
#> AssertionError 'Awaits not found.\nExpected: [call(7)]\nActual: [call(1)]'
#> AssertionError 'Expected mock to have been awaited.'
#> AssertionError 'Expected mock to have been awaited once. Awaited 0 times.'
#> AssertionError 'Expected await: mock(1)\nNot awaited'
#> <AsyncMock id='N'>
#> <AsyncMock name='mock.foo' id='N'>
#> [call(1)]

# ---- patches 10
from unittest.mock import *
import re
def show(x):
    return re.sub('0x[0-9a-f]+', '0x', re.sub(r"id='\d+'", "id='N'", repr(x)))
def chk(f):
    try:
        print(show(f()))
    except AssertionError as e:
        print('AssertionError', show(str(e)))
    except Exception as e:
        print(type(e).__name__, show(str(e)))
import asyncio, os, sys, types, unittest
class Svc:
    url = 'u'
    def get(self, x):
        return 'real' + x
    async def aget(self):
        return 1
svc = Svc()
def use():
    return Svc().get('1')
chk(lambda: asyncio.run(AsyncMock(side_effect=ValueError('v'))()))
it = AsyncMock(side_effect=[1])
chk(lambda: asyncio.run(it()))
chk(lambda: asyncio.run(it()))
async def eff(x): return x*2
chk(lambda: asyncio.run(AsyncMock(side_effect=eff)(4)))
#> ValueError 'v'
#> 1
#> StopAsyncIteration ''
#> 8

# ---- patches 11
from unittest.mock import *
import re
def show(x):
    return re.sub('0x[0-9a-f]+', '0x', re.sub(r"id='\d+'", "id='N'", repr(x)))
def chk(f):
    try:
        print(show(f()))
    except AssertionError as e:
        print('AssertionError', show(str(e)))
    except Exception as e:
        print(type(e).__name__, show(str(e)))
import asyncio, os, sys, types, unittest
class Svc:
    url = 'u'
    def get(self, x):
        return 'real' + x
    async def aget(self):
        return 1
svc = Svc()
def use():
    return Svc().get('1')
ms = Mock(spec=Svc)
chk(lambda: type(ms.aget).__name__)
chk(lambda: type(ms.get).__name__)
chk(lambda: type(MagicMock(spec=Svc).aget).__name__)
chk(lambda: type(create_autospec(Svc).aget).__name__)
#> 'AsyncMock'
#> 'Mock'
#> 'AsyncMock'
#> 'AsyncMock'

# ---- patches 12
from unittest.mock import *
import re
def show(x):
    return re.sub('0x[0-9a-f]+', '0x', re.sub(r"id='\d+'", "id='N'", repr(x)))
def chk(f):
    try:
        print(show(f()))
    except AssertionError as e:
        print('AssertionError', show(str(e)))
    except Exception as e:
        print(type(e).__name__, show(str(e)))
import asyncio, os, sys, types, unittest
class Svc:
    url = 'u'
    def get(self, x):
        return 'real' + x
    async def aget(self):
        return 1
svc = Svc()
def use():
    return Svc().get('1')
async def w():
    m = MagicMock(); m.__aenter__.return_value = 'in'
    async with m as x: print(x)
    m.__aiter__.return_value = [1,2]
    print([i async for i in m])
    a = AsyncMock(); r = await a.x(1); print(show(r), a.mock_calls)
asyncio.run(w())
with patch.object(Svc, 'aget') as ag: chk(lambda: type(ag).__name__)
with patch('time.sleep') as sl:
    import time; time.sleep(100); chk(lambda: sl.call_args)
#> in
#> [1, 2]
#> <AsyncMock name='mock.x()' id='N'> [call.x(1)]
#> 'AsyncMock'
#> call(100)

# ---- patches 13
from unittest.mock import *
import re
def show(x):
    return re.sub('0x[0-9a-f]+', '0x', re.sub(r"id='\d+'", "id='N'", repr(x)))
def chk(f):
    try:
        print(show(f()))
    except AssertionError as e:
        print('AssertionError', show(str(e)))
    except Exception as e:
        print(type(e).__name__, show(str(e)))
import asyncio, os, sys, types, unittest
class Svc:
    url = 'u'
    def get(self, x):
        return 'real' + x
    async def aget(self):
        return 1
svc = Svc()
def use():
    return Svc().get('1')
with patch('os.getcwd', return_value='/fake'):
    import os; chk(os.getcwd)
with patch.dict('os.environ', {'K': 'v'}): chk(lambda: os.environ['K'])
chk(lambda: os.environ.get('K'))
chk(lambda: ThreadingMock().wait_until_called.__name__)
#> '/fake'
#> 'v'
#> None
#> 'wait_until_called'

# ---- patches 14
from unittest.mock import *
import re
def show(x):
    return re.sub('0x[0-9a-f]+', '0x', re.sub(r"id='\d+'", "id='N'", repr(x)))
def chk(f):
    try:
        print(show(f()))
    except AssertionError as e:
        print('AssertionError', show(str(e)))
    except Exception as e:
        print(type(e).__name__, show(str(e)))
import asyncio, os, sys, types, unittest
class Svc:
    url = 'u'
    def get(self, x):
        return 'real' + x
    async def aget(self):
        return 1
svc = Svc()
def use():
    return Svc().get('1')
import dataclasses
@dataclasses.dataclass
class DC:
    a: int
    b: str = 'x'
    def meth(self): pass
chk(lambda: create_autospec(DC)(1).meth())
chk(lambda: create_autospec(DC, instance=True).a)
chk(lambda: create_autospec(DC)())
#> <MagicMock name='mock().meth()' id='N'>
#> <MagicMock name='mock.a' spec='int' id='N'>
#> TypeError "missing a required argument: 'a'"

# ---- patches 15
from unittest.mock import *
import re
def show(x):
    return re.sub('0x[0-9a-f]+', '0x', re.sub(r"id='\d+'", "id='N'", repr(x)))
def chk(f):
    try:
        print(show(f()))
    except AssertionError as e:
        print('AssertionError', show(str(e)))
    except Exception as e:
        print(type(e).__name__, show(str(e)))
import asyncio, os, sys, types, unittest
class Svc:
    url = 'u'
    def get(self, x):
        return 'real' + x
    async def aget(self):
        return 1
svc = Svc()
def use():
    return Svc().get('1')
m = MagicMock()
m.side_effect = None
m.x.y.z.return_value = 1
chk(lambda: m.x.y.z())
chk(lambda: m.mock_calls == [call.x.y.z()])
chk(lambda: m.x.method_calls)
#> 1
#> True
#> [call.y.z()]

# ---- patches 16
from unittest.mock import *
import re
def show(x):
    return re.sub('0x[0-9a-f]+', '0x', re.sub(r"id='\d+'", "id='N'", repr(x)))
def chk(f):
    try:
        print(show(f()))
    except AssertionError as e:
        print('AssertionError', show(str(e)))
    except Exception as e:
        print(type(e).__name__, show(str(e)))
import asyncio, os, sys, types, unittest
class Svc:
    url = 'u'
    def get(self, x):
        return 'real' + x
    async def aget(self):
        return 1
svc = Svc()
def use():
    return Svc().get('1')
m = Mock()
m.one()
m.two(1)
m.three()
m.assert_has_calls([call.one(), call.two(1)])
m.assert_has_calls([call.three(), call.one()], any_order=True)
chk(lambda: m.assert_has_calls([call.three(), call.one()]))
chk(lambda: Mock(spec=Svc).get.assert_called_once())
chk(lambda: mock_open()().read())
chk(lambda: Mock(**{'method.return_value': 3, 'other.side_effect': KeyError}).method())
#> AssertionError 'Calls not found.\nExpected: [call.three(), call.one()]\n  Actual: [call.one(), call.two(1), call.three()]'
#> AssertionError "Expected 'get' to have been called once. Called 0 times."
#> ''
#> 3

# ---- calling mocks whose specification must be kept
import asyncio
from unittest.mock import AsyncMock, MagicMock, Mock, patch
class Service:
    def __init__(self, key): self.key = key
    def get(self, path): return path
m = Mock(spec_set=Service)
m('k')
m.get('x')
print(m.called, m.call_count, m.call_args, m.get.call_args, m.mock_calls)
for name in ('foo', 'calls'):
    try:
        setattr(m, name, 1)
    except AttributeError as e:
        print(e)
m.called = 5
print(m.called)
listed = MagicMock(spec_set=['a'])
listed.a(1)
listed()
print(listed.mock_calls)
with patch('__main__.Service', spec_set=Service) as S:
    S('k').get('p')
    print(S.mock_calls, isinstance(S('q'), S) if False else type(S.return_value).__name__)
async def main():
    a = AsyncMock(spec_set=Service)
    await a('k')
    a.assert_awaited_once_with('k')
    print(a.await_count)
asyncio.run(main())
#> True 1 call('k') call('x') [call('k'), call.get('x')]
#> Mock object has no attribute 'foo'
#> Mock object has no attribute 'calls'
#> 5
#> [call.a(1), call()]
#> [call('k'), call().get('p')] NonCallableMagicMock
#> 1

# ---- specifications that are async functions
import asyncio, functools, inspect
from dataclasses import dataclass
from unittest.mock import AsyncMock, MagicMock, call, create_autospec, patch
async def fetch(a, b=2):
    return a + b
def passed_on(f):
    @functools.wraps(f)
    def wrapper(*args, **kwargs):
        return f(*args, **kwargs)
    return wrapper
class Service:
    async def get(self, x):
        return x
    @classmethod
    async def make(cls, x):
        return x
    @passed_on
    async def wrapped(self, x):
        return x
    def sync(self, y):
        return y
@dataclass
class Item:
    a: int
    b: str = 'x'
def told(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
m = create_autospec(fetch, return_value=9)
print(inspect.iscoroutinefunction(m), m.__name__, inspect.signature(m))
print(asyncio.run(m(1, b=3)), m.await_count, m.await_args, m.await_args_list, m.mock_calls)
m.assert_awaited_once_with(1, b=3)
told(lambda: m.assert_not_awaited())
told(lambda: asyncio.run(m()))
told(lambda: create_autospec(fetch, instance=True))
for mock in create_autospec(Service), create_autospec(Service, instance=True), MagicMock(spec=Service):
    print([type(getattr(mock, name)).__name__ for name in ('get', 'make', 'wrapped', 'sync')])
with patch('__main__.fetch', autospec=True) as m:
    m.side_effect = [4, KeyError('k')]
    told(lambda: asyncio.run(fetch(1)))
    told(lambda: asyncio.run(fetch(1)))
with patch.object(Service, 'get', autospec=True) as m:
    service = Service()
    asyncio.run(service.get(3))
    print(m.await_args == call(service, 3))
item = create_autospec(Item, instance=True)
print(isinstance(item, Item), type(item.a).__name__)
told(lambda: item.c)
told(lambda: create_autospec(Service, instance=True, **{'sync.return_value': 7}).sync(2))
#> True fetch (a, b=2)
#> 9 1 call(1, b=3) [call(1, b=3)] [call(1, b=3)]
#> AssertionError Expected mock to not have been awaited. Awaited 1 times.
#> TypeError missing a required argument: 'a'
#> RuntimeError Instance can not be True when create_autospec is mocking an async function
#> ['AsyncMock', 'AsyncMock', 'MagicMock', 'MagicMock']
#> ['AsyncMock', 'AsyncMock', 'MagicMock', 'MagicMock']
#> ['AsyncMock', 'AsyncMock', 'AsyncMock', 'MagicMock']
#> 4
#> KeyError 'k'
#> True
#> True MagicMock
#> AttributeError Mock object has no attribute 'c'
#> 7

# ---- a patch of what cannot be changed
from unittest import mock
for target, name in ((dict, 'get'), (int, 'real'), (object(), 'x'), (1, 'real')):
    patching = mock.patch.object(target, name, create=True)
    for begin in (patching.start, patching.__enter__):
        try:
            begin()
        except Exception as e:
            print(type(e).__name__, e, '|', e.__context__)
print(patching.stop())
def ask(): return input('more? ')
with mock.patch('builtins.input', side_effect=['yes', 'no']) as m:
    print(ask(), input(), m.mock_calls, 'input' in globals())
#> TypeError cannot set 'get' attribute of immutable type 'dict' | cannot set 'get' attribute of immutable type 'dict'
#> RuntimeError Patch is already started | None
#> TypeError cannot set 'real' attribute of immutable type 'int' | cannot set 'real' attribute of immutable type 'int'
#> RuntimeError Patch is already started | None
#> AttributeError 'object' object has no attribute 'x' and no __dict__ for setting new attributes | 'object' object has no attribute 'x' and no __dict__ for setting new attributes
#> RuntimeError Patch is already started | None
#> AttributeError attribute 'real' of 'int' objects is not writable | attribute 'real' of 'int' objects is not writable
#> RuntimeError Patch is already started | None
#> None
#> yes no [call('more? '), call()] False
