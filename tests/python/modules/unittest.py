# ---- assertTrue
import unittest, warnings, logging, types
class C:
    x = 1
    def __repr__(self):
        return '<C>'
class T(unittest.TestCase):
    def runTest(self): pass
t = T()
def chk(f):
    try:
        print('ok', f())
    except AssertionError as e:
        print('AssertionError', e)
    except Exception as e:
        print(type(e).__name__, e)
for f in [
    lambda: t.assertTrue(0),
    lambda: t.assertTrue([], 'm'),
]:
    chk(f)
#> AssertionError 0 is not true
#> AssertionError [] is not true : m

# ---- assertFalse
import unittest, warnings, logging, types
class C:
    x = 1
    def __repr__(self):
        return '<C>'
class T(unittest.TestCase):
    def runTest(self): pass
t = T()
def chk(f):
    try:
        print('ok', f())
    except AssertionError as e:
        print('AssertionError', e)
    except Exception as e:
        print(type(e).__name__, e)
for f in [
    lambda: t.assertFalse(1),
]:
    chk(f)
#> AssertionError 1 is not false

# ---- assertNotEqual
import unittest, warnings, logging, types
class C:
    x = 1
    def __repr__(self):
        return '<C>'
class T(unittest.TestCase):
    def runTest(self): pass
t = T()
def chk(f):
    try:
        print('ok', f())
    except AssertionError as e:
        print('AssertionError', e)
    except Exception as e:
        print(type(e).__name__, e)
for f in [
    lambda: t.assertNotEqual(1,1),
    lambda: t.assertNotEqual('a'*90,'a'*90),
]:
    chk(f)
#> AssertionError 1 == 1
#> AssertionError 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' == 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'

# ---- assertAlmostEqual
import unittest, warnings, logging, types
class C:
    x = 1
    def __repr__(self):
        return '<C>'
class T(unittest.TestCase):
    def runTest(self): pass
t = T()
def chk(f):
    try:
        print('ok', f())
    except AssertionError as e:
        print('AssertionError', e)
    except Exception as e:
        print(type(e).__name__, e)
for f in [
    lambda: t.assertAlmostEqual(1,1.1),
    lambda: t.assertAlmostEqual(1,1.1,places=3),
    lambda: t.assertAlmostEqual(1,1.1,delta=.01),
    lambda: t.assertAlmostEqual(1,2,3,delta=1),
    lambda: t.assertAlmostEqual(1,1.00000001),
    lambda: t.assertAlmostEqual(1, 5, msg='mm'),
]:
    chk(f)
#> AssertionError 1 != 1.1 within 7 places (0.10000000000000009 difference)
#> AssertionError 1 != 1.1 within 3 places (0.10000000000000009 difference)
#> AssertionError 1 != 1.1 within 0.01 delta (0.10000000000000009 difference)
#> TypeError specify delta or places not both
#> ok None
#> AssertionError 1 != 5 within 7 places (4 difference) : mm

# ---- assertNotAlmostEqual
import unittest, warnings, logging, types
class C:
    x = 1
    def __repr__(self):
        return '<C>'
class T(unittest.TestCase):
    def runTest(self): pass
t = T()
def chk(f):
    try:
        print('ok', f())
    except AssertionError as e:
        print('AssertionError', e)
    except Exception as e:
        print(type(e).__name__, e)
for f in [
    lambda: t.assertNotAlmostEqual(1,1.00000001),
    lambda: t.assertNotAlmostEqual(1,1.1,delta=1),
    lambda: t.assertNotAlmostEqual(1,1,places=2),
]:
    chk(f)
#> AssertionError 1 == 1.00000001 within 7 places
#> AssertionError 1 == 1.1 within 1 delta (0.10000000000000009 difference)
#> AssertionError 1 == 1 within 2 places

# ---- assertSequenceEqual
import unittest, warnings, logging, types
class C:
    x = 1
    def __repr__(self):
        return '<C>'
class T(unittest.TestCase):
    def runTest(self): pass
t = T()
def chk(f):
    try:
        print('ok', f())
    except AssertionError as e:
        print('AssertionError', e)
    except Exception as e:
        print(type(e).__name__, e)
for f in [
    lambda: t.assertSequenceEqual([1],(1,)),
    lambda: t.assertSequenceEqual([1],(2,)),
    lambda: t.assertSequenceEqual(1,[1]),
    lambda: t.assertSequenceEqual([1],1),
    lambda: t.assertSequenceEqual('abc','abd'),
    lambda: t.assertSequenceEqual({1},{2}),
]:
    chk(f)
#> ok None
#> AssertionError Sequences differ: [1] != (2,)
#>
#> First differing element 0:
#> 1
#> 2
#>
#> - [1]
#> + (2,)
#> AssertionError First sequence has no length.    Non-sequence?
#> - 1
#> + [1]
#> AssertionError Second sequence has no length.    Non-sequence?
#> - [1]
#> + 1
#> AssertionError Sequences differ: 'abc' != 'abd'
#>
#> First differing element 2:
#> 'c'
#> 'd'
#>
#> - 'abc'
#> ?    ^
#>
#> + 'abd'
#> ?    ^
#>
#> AssertionError Sequences differ: {1} != {2}
#>
#> Unable to index element 0 of first sequence
#>
#> - {1}
#> + {2}

# ---- assertListEqual
import unittest, warnings, logging, types
class C:
    x = 1
    def __repr__(self):
        return '<C>'
class T(unittest.TestCase):
    def runTest(self): pass
t = T()
def chk(f):
    try:
        print('ok', f())
    except AssertionError as e:
        print('AssertionError', e)
    except Exception as e:
        print(type(e).__name__, e)
big = list(range(100))
for f in [
    lambda: t.assertListEqual([1],(1,)),
    lambda: t.assertListEqual((1,),[1]),
    lambda: t.assertListEqual(big, big[::-1]),
    lambda: t.assertListEqual([1,2,3], [1]),
    lambda: t.assertListEqual([], [1]),
    lambda: t.assertListEqual([[1,2],[3]], [[1,2],[4]], 'why'),
]:
    chk(f)
#> AssertionError Second sequence is not a list: (1,)
#> AssertionError First sequence is not a list: (1,)
#> AssertionError Lists differ: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,[343 chars], 99] != [99, 98, 97, 96, 95, 94, 93, 92, 91, 90, 8[343 chars]1, 0]
#>
#> First differing element 0:
#> 0
#> 99
#>
#> Diff is 1374 characters long. Set self.maxDiff to None to see it.
#> AssertionError Lists differ: [1, 2, 3] != [1]
#>
#> First list contains 2 additional elements.
#> First extra element 1:
#> 2
#>
#> - [1, 2, 3]
#> + [1]
#> AssertionError Lists differ: [] != [1]
#>
#> Second list contains 1 additional elements.
#> First extra element 0:
#> 1
#>
#> - []
#> + [1]
#> ?  +
#>
#> AssertionError Lists differ: [[1, 2], [3]] != [[1, 2], [4]]
#>
#> First differing element 1:
#> [3]
#> [4]
#>
#> - [[1, 2], [3]]
#> ?           ^
#>
#> + [[1, 2], [4]]
#> ?           ^
#>  : why

# ---- assertTupleEqual
import unittest, warnings, logging, types
class C:
    x = 1
    def __repr__(self):
        return '<C>'
class T(unittest.TestCase):
    def runTest(self): pass
t = T()
def chk(f):
    try:
        print('ok', f())
    except AssertionError as e:
        print('AssertionError', e)
    except Exception as e:
        print(type(e).__name__, e)
for f in [
    lambda: t.assertTupleEqual((1,2,3),(1,2)),
]:
    chk(f)
#> AssertionError Tuples differ: (1, 2, 3) != (1, 2)
#>
#> First tuple contains 1 additional elements.
#> First extra element 2:
#> 3
#>
#> - (1, 2, 3)
#> ?      ---
#>
#> + (1, 2)

# ---- assertSetEqual
import unittest, warnings, logging, types
class C:
    x = 1
    def __repr__(self):
        return '<C>'
class T(unittest.TestCase):
    def runTest(self): pass
t = T()
def chk(f):
    try:
        print('ok', f())
    except AssertionError as e:
        print('AssertionError', e)
    except Exception as e:
        print(type(e).__name__, e)
for f in [
    lambda: t.assertSetEqual({1,2},{1}),
    lambda: t.assertSetEqual({1},[1]),
    lambda: t.assertSetEqual([1],{1}),
    lambda: t.assertSetEqual({1}, 5),
    lambda: t.assertSetEqual(frozenset('a'), frozenset('b')),
]:
    chk(f)
#> AssertionError Items in the first set but not the second:
#> 2
#> AssertionError second argument does not support set difference: 'list' object has no attribute 'difference'
#> AssertionError first argument does not support set difference: 'list' object has no attribute 'difference'
#> AssertionError invalid type when attempting set difference: 'int' object is not iterable
#> AssertionError Items in the first set but not the second:
#> 'a'
#> Items in the second set but not the first:
#> 'b'

# ---- assertIn
import unittest, warnings, logging, types
class C:
    x = 1
    def __repr__(self):
        return '<C>'
class T(unittest.TestCase):
    def runTest(self): pass
t = T()
def chk(f):
    try:
        print('ok', f())
    except AssertionError as e:
        print('AssertionError', e)
    except Exception as e:
        print(type(e).__name__, e)
for f in [
    lambda: t.assertIn(1,[2]),
    lambda: t.assertIn('a','bcd','m'),
]:
    chk(f)
#> AssertionError 1 not found in [2]
#> AssertionError 'a' not found in 'bcd' : m

# ---- assertNotIn
import unittest, warnings, logging, types
class C:
    x = 1
    def __repr__(self):
        return '<C>'
class T(unittest.TestCase):
    def runTest(self): pass
t = T()
def chk(f):
    try:
        print('ok', f())
    except AssertionError as e:
        print('AssertionError', e)
    except Exception as e:
        print(type(e).__name__, e)
for f in [
    lambda: t.assertNotIn(1,[1]),
]:
    chk(f)
#> AssertionError 1 unexpectedly found in [1]

# ---- assertIs
import unittest, warnings, logging, types
class C:
    x = 1
    def __repr__(self):
        return '<C>'
class T(unittest.TestCase):
    def runTest(self): pass
t = T()
def chk(f):
    try:
        print('ok', f())
    except AssertionError as e:
        print('AssertionError', e)
    except Exception as e:
        print(type(e).__name__, e)
for f in [
    lambda: t.assertIs(1,2),
    lambda: t.assertIs([],[]),
]:
    chk(f)
#> AssertionError 1 is not 2
#> AssertionError [] is not []

# ---- assertIsNot
import unittest, warnings, logging, types
class C:
    x = 1
    def __repr__(self):
        return '<C>'
class T(unittest.TestCase):
    def runTest(self): pass
t = T()
def chk(f):
    try:
        print('ok', f())
    except AssertionError as e:
        print('AssertionError', e)
    except Exception as e:
        print(type(e).__name__, e)
for f in [
    lambda: t.assertIsNot(t,t),
]:
    chk(f)
#> AssertionError unexpectedly identical: <__main__.T testMethod=runTest>

# ---- assertIsNone
import unittest, warnings, logging, types
class C:
    x = 1
    def __repr__(self):
        return '<C>'
class T(unittest.TestCase):
    def runTest(self): pass
t = T()
def chk(f):
    try:
        print('ok', f())
    except AssertionError as e:
        print('AssertionError', e)
    except Exception as e:
        print(type(e).__name__, e)
for f in [
    lambda: t.assertIsNone(1),
]:
    chk(f)
#> AssertionError 1 is not None

# ---- assertIsNotNone
import unittest, warnings, logging, types
class C:
    x = 1
    def __repr__(self):
        return '<C>'
class T(unittest.TestCase):
    def runTest(self): pass
t = T()
def chk(f):
    try:
        print('ok', f())
    except AssertionError as e:
        print('AssertionError', e)
    except Exception as e:
        print(type(e).__name__, e)
for f in [
    lambda: t.assertIsNotNone(None),
]:
    chk(f)
#> AssertionError unexpectedly None

# ---- assertDictEqual
import unittest, warnings, logging, types
class C:
    x = 1
    def __repr__(self):
        return '<C>'
class T(unittest.TestCase):
    def runTest(self): pass
t = T()
def chk(f):
    try:
        print('ok', f())
    except AssertionError as e:
        print('AssertionError', e)
    except Exception as e:
        print(type(e).__name__, e)
for f in [
    lambda: t.assertDictEqual({1:2},{1:3}),
    lambda: t.assertDictEqual([],{}),
    lambda: t.assertDictEqual({i:i for i in range(50)},{i:i+1 for i in range(50)}),
]:
    chk(f)
#> AssertionError {1: 2} != {1: 3}
#> - {1: 2}
#> ?     ^
#>
#> + {1: 3}
#> ?     ^
#>
#> AssertionError [] is not an instance of <class 'dict'> : First argument is not a dictionary
#> AssertionError {0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6, 7:[330 chars]: 49} != {0: 1, 1: 2, 2: 3, 3: 4, 4: 5, 5: 6, 6: 7, 7:[331 chars]: 50}
#> Diff is 1790 characters long. Set self.maxDiff to None to see it.

# ---- assertCountEqual
import unittest, warnings, logging, types
class C:
    x = 1
    def __repr__(self):
        return '<C>'
class T(unittest.TestCase):
    def runTest(self): pass
t = T()
def chk(f):
    try:
        print('ok', f())
    except AssertionError as e:
        print('AssertionError', e)
    except Exception as e:
        print(type(e).__name__, e)
for f in [
    lambda: t.assertCountEqual([1,2,2],[2,1,1]),
    lambda: t.assertCountEqual([[1],[2]],[[2],[3]]),
    lambda: t.assertCountEqual([1,2],[2,1]),
    lambda: t.assertCountEqual('abc', 'abd', 'msg'),
]:
    chk(f)
#> AssertionError Element counts were not equal:
#> First has 1, Second has 2:  1
#> First has 2, Second has 1:  2
#> AssertionError Element counts were not equal:
#> First has 1, Second has 0:  [1]
#> First has 0, Second has 1:  [3]
#> ok None
#> AssertionError Element counts were not equal:
#> First has 1, Second has 0:  'c'
#> First has 0, Second has 1:  'd' : msg

# ---- assertMultiLineEqual
import unittest, warnings, logging, types
class C:
    x = 1
    def __repr__(self):
        return '<C>'
class T(unittest.TestCase):
    def runTest(self): pass
t = T()
def chk(f):
    try:
        print('ok', f())
    except AssertionError as e:
        print('AssertionError', e)
    except Exception as e:
        print(type(e).__name__, e)
for f in [
    lambda: t.assertMultiLineEqual('a\n','a'),
    lambda: t.assertMultiLineEqual('a','b'),
    lambda: t.assertMultiLineEqual('',  'b'),
    lambda: t.assertMultiLineEqual(1,'b'),
    lambda: t.assertMultiLineEqual('x'*70000,'b'*3),
    lambda: t.assertMultiLineEqual('a\nb\n','a\nc\n'),
]:
    chk(f)
#> AssertionError 'a\n' != 'a'
#>   a
#> - 
#>
#> AssertionError 'a' != 'b'
#> - a
#> + b
#>
#> AssertionError '' != 'b'
#> + b
#>
#> AssertionError 1 is not an instance of <class 'str'> : First argument is not a string
#> AssertionError 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx[69955 chars]xxxx' != 'bbb'
#> AssertionError 'a\nb\n' != 'a\nc\n'
#>   a
#> - b
#> + c
#>

# ---- assertLess
import unittest, warnings, logging, types
class C:
    x = 1
    def __repr__(self):
        return '<C>'
class T(unittest.TestCase):
    def runTest(self): pass
t = T()
def chk(f):
    try:
        print('ok', f())
    except AssertionError as e:
        print('AssertionError', e)
    except Exception as e:
        print(type(e).__name__, e)
for f in [
    lambda: t.assertLess(2,1),
    lambda: t.assertLess(1,'a'),
]:
    chk(f)
#> AssertionError 2 not less than 1
#> TypeError '<' not supported between instances of 'int' and 'str'

# ---- assertLessEqual
import unittest, warnings, logging, types
class C:
    x = 1
    def __repr__(self):
        return '<C>'
class T(unittest.TestCase):
    def runTest(self): pass
t = T()
def chk(f):
    try:
        print('ok', f())
    except AssertionError as e:
        print('AssertionError', e)
    except Exception as e:
        print(type(e).__name__, e)
for f in [
    lambda: t.assertLessEqual(2,1),
]:
    chk(f)
#> AssertionError 2 not less than or equal to 1

# ---- assertGreater
import unittest, warnings, logging, types
class C:
    x = 1
    def __repr__(self):
        return '<C>'
class T(unittest.TestCase):
    def runTest(self): pass
t = T()
def chk(f):
    try:
        print('ok', f())
    except AssertionError as e:
        print('AssertionError', e)
    except Exception as e:
        print(type(e).__name__, e)
for f in [
    lambda: t.assertGreater(1,2),
]:
    chk(f)
#> AssertionError 1 not greater than 2

# ---- assertGreaterEqual
import unittest, warnings, logging, types
class C:
    x = 1
    def __repr__(self):
        return '<C>'
class T(unittest.TestCase):
    def runTest(self): pass
t = T()
def chk(f):
    try:
        print('ok', f())
    except AssertionError as e:
        print('AssertionError', e)
    except Exception as e:
        print(type(e).__name__, e)
for f in [
    lambda: t.assertGreaterEqual(1,2),
]:
    chk(f)
#> AssertionError 1 not greater than or equal to 2

# ---- assertIsInstance
import unittest, warnings, logging, types
class C:
    x = 1
    def __repr__(self):
        return '<C>'
class T(unittest.TestCase):
    def runTest(self): pass
t = T()
def chk(f):
    try:
        print('ok', f())
    except AssertionError as e:
        print('AssertionError', e)
    except Exception as e:
        print(type(e).__name__, e)
for f in [
    lambda: t.assertIsInstance(1,str),
    lambda: t.assertIsInstance(1,(str,list)),
    lambda: t.assertIsInstance(1, int|str),
    lambda: t.assertIsInstance(1.5, int|str),
]:
    chk(f)
#> AssertionError 1 is not an instance of <class 'str'>
#> AssertionError 1 is not an instance of any of (<class 'str'>, <class 'list'>)
#> ok None
#> AssertionError 1.5 is not an instance of int | str

# ---- assertNotIsInstance
import unittest, warnings, logging, types
class C:
    x = 1
    def __repr__(self):
        return '<C>'
class T(unittest.TestCase):
    def runTest(self): pass
t = T()
def chk(f):
    try:
        print('ok', f())
    except AssertionError as e:
        print('AssertionError', e)
    except Exception as e:
        print(type(e).__name__, e)
for f in [
    lambda: t.assertNotIsInstance(1,int),
    lambda: t.assertNotIsInstance(1,(str,int)),
]:
    chk(f)
#> AssertionError 1 is an instance of <class 'int'>
#> AssertionError 1 is an instance of <class 'int'>

# ---- assertIsSubclass
import unittest, warnings, logging, types
class C:
    x = 1
    def __repr__(self):
        return '<C>'
class T(unittest.TestCase):
    def runTest(self): pass
t = T()
def chk(f):
    try:
        print('ok', f())
    except AssertionError as e:
        print('AssertionError', e)
    except Exception as e:
        print(type(e).__name__, e)
for f in [
    lambda: t.assertIsSubclass(int,str),
    lambda: t.assertIsSubclass(1,str),
    lambda: t.assertIsSubclass(int,(str,list)),
]:
    chk(f)
#> AssertionError <class 'int'> is not a subclass of <class 'str'>
#> AssertionError 1 is not a class
#> AssertionError <class 'int'> is not a subclass of any of (<class 'str'>, <class 'list'>)

# ---- assertNotIsSubclass
import unittest, warnings, logging, types
class C:
    x = 1
    def __repr__(self):
        return '<C>'
class T(unittest.TestCase):
    def runTest(self): pass
t = T()
def chk(f):
    try:
        print('ok', f())
    except AssertionError as e:
        print('AssertionError', e)
    except Exception as e:
        print(type(e).__name__, e)
for f in [
    lambda: t.assertNotIsSubclass(bool,int),
    lambda: t.assertNotIsSubclass(bool,(str,int)),
    lambda: t.assertNotIsSubclass(1,int),
]:
    chk(f)
#> AssertionError <class 'bool'> is a subclass of <class 'int'>
#> AssertionError <class 'bool'> is a subclass of <class 'int'>
#> AssertionError 1 is not a class

# ---- assertHasAttr
import unittest, warnings, logging, types
class C:
    x = 1
    def __repr__(self):
        return '<C>'
class T(unittest.TestCase):
    def runTest(self): pass
t = T()
def chk(f):
    try:
        print('ok', f())
    except AssertionError as e:
        print('AssertionError', e)
    except Exception as e:
        print(type(e).__name__, e)
for f in [
    lambda: t.assertHasAttr(1,'x'),
    lambda: t.assertHasAttr(C,'y'),
    lambda: t.assertHasAttr(types,'yy'),
    lambda: t.assertHasAttr(C(), 'x'),
]:
    chk(f)
#> AssertionError 'int' object has no attribute 'x'
#> AssertionError type object 'C' has no attribute 'y'
#> AssertionError module 'types' has no attribute 'yy'
#> ok None

# ---- assertNotHasAttr
import unittest, warnings, logging, types
class C:
    x = 1
    def __repr__(self):
        return '<C>'
class T(unittest.TestCase):
    def runTest(self): pass
t = T()
def chk(f):
    try:
        print('ok', f())
    except AssertionError as e:
        print('AssertionError', e)
    except Exception as e:
        print(type(e).__name__, e)
for f in [
    lambda: t.assertNotHasAttr(C(),'x'),
    lambda: t.assertNotHasAttr(C,'x'),
    lambda: t.assertNotHasAttr(types,'ModuleType'),
]:
    chk(f)
#> AssertionError 'C' object has unexpected attribute 'x'
#> AssertionError type object 'C' has unexpected attribute 'x'
#> AssertionError module 'types' has unexpected attribute 'ModuleType'

# ---- assertStartsWith 1
import unittest, warnings, logging, types
class C:
    x = 1
    def __repr__(self):
        return '<C>'
class T(unittest.TestCase):
    def runTest(self): pass
t = T()
def chk(f):
    try:
        print('ok', f())
    except AssertionError as e:
        print('AssertionError', e)
    except Exception as e:
        print(type(e).__name__, e)
for f in [
    lambda: t.assertStartsWith('abc','b'),
    lambda: t.assertStartsWith('abc',('b','c')),
    lambda: t.assertStartsWith(b'abc','a'),
    lambda: t.assertStartsWith('abc',b'a'),
    lambda: t.assertStartsWith(1,'a'),
    lambda: t.assertStartsWith('abc',1),
]:
    chk(f)
#> AssertionError 'abc' doesn't start with 'b'
#> AssertionError 'abc' doesn't start with any of ('b', 'c')
#> AssertionError Expected str, not bytes
#> AssertionError Expected bytes, not str
#> AssertionError Expected str, not int
#> TypeError startswith first arg must be str or a tuple of str, not int

# ---- assertStartsWith 2
import unittest, warnings, logging, types
class C:
    x = 1
    def __repr__(self):
        return '<C>'
class T(unittest.TestCase):
    def runTest(self): pass
t = T()
def chk(f):
    try:
        print('ok', f())
    except AssertionError as e:
        print('AssertionError', e)
    except Exception as e:
        print(type(e).__name__, e)
for f in [
    lambda: t.assertStartsWith('x'*100,'y'),
    lambda: t.assertStartsWith('abc','b','msg'),
    lambda: t.assertStartsWith([1],'a'),
    lambda: t.assertStartsWith('abc', ('b', 1)),
    lambda: t.assertStartsWith(b'abc', b'b'),
]:
    chk(f)
#> AssertionError 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx [truncated]... doesn't start with 'y'
#> AssertionError 'abc' doesn't start with 'b' : msg
#> AssertionError Expected str, not list
#> TypeError tuple for startswith must only contain str, not int
#> AssertionError b'abc' doesn't start with b'b'

# ---- assertNotStartsWith
import unittest, warnings, logging, types
class C:
    x = 1
    def __repr__(self):
        return '<C>'
class T(unittest.TestCase):
    def runTest(self): pass
t = T()
def chk(f):
    try:
        print('ok', f())
    except AssertionError as e:
        print('AssertionError', e)
    except Exception as e:
        print(type(e).__name__, e)
for f in [
    lambda: t.assertNotStartsWith('abc','a'),
    lambda: t.assertNotStartsWith('abc',('b','a')),
]:
    chk(f)
#> AssertionError 'abc' starts with 'a'
#> AssertionError 'abc' starts with 'a'

# ---- assertEndsWith
import unittest, warnings, logging, types
class C:
    x = 1
    def __repr__(self):
        return '<C>'
class T(unittest.TestCase):
    def runTest(self): pass
t = T()
def chk(f):
    try:
        print('ok', f())
    except AssertionError as e:
        print('AssertionError', e)
    except Exception as e:
        print(type(e).__name__, e)
for f in [
    lambda: t.assertEndsWith('abc','b'),
    lambda: t.assertEndsWith('abc',('a','b')),
    lambda: t.assertEndsWith(1,2),
]:
    chk(f)
#> AssertionError 'abc' doesn't end with 'b'
#> AssertionError 'abc' doesn't end with any of ('a', 'b')
#> AttributeError 'int' object has no attribute 'endswith'

# ---- assertNotEndsWith
import unittest, warnings, logging, types
class C:
    x = 1
    def __repr__(self):
        return '<C>'
class T(unittest.TestCase):
    def runTest(self): pass
t = T()
def chk(f):
    try:
        print('ok', f())
    except AssertionError as e:
        print('AssertionError', e)
    except Exception as e:
        print(type(e).__name__, e)
for f in [
    lambda: t.assertNotEndsWith('abc','c'),
    lambda: t.assertNotEndsWith('abc',('a','c')),
]:
    chk(f)
#> AssertionError 'abc' ends with 'c'
#> AssertionError 'abc' ends with 'c'

# ---- assertRegex
import unittest, warnings, logging, types
class C:
    x = 1
    def __repr__(self):
        return '<C>'
class T(unittest.TestCase):
    def runTest(self): pass
t = T()
def chk(f):
    try:
        print('ok', f())
    except AssertionError as e:
        print('AssertionError', e)
    except Exception as e:
        print(type(e).__name__, e)
for f in [
    lambda: t.assertRegex('abc','b+'),
    lambda: t.assertRegex('abc','x'),
    lambda: t.assertRegex('abc',''),
    lambda: t.assertRegex(b'abc',b'x'),
    lambda: t.assertRegex('abc','x','m'),
]:
    chk(f)
#> ok None
#> AssertionError Regex didn't match: 'x' not found in 'abc'
#> AssertionError expected_regex must not be empty.
#> AssertionError Regex didn't match: b'x' not found in b'abc'
#> AssertionError Regex didn't match: 'x' not found in 'abc' : m

# ---- assertNotRegex
import unittest, warnings, logging, types
class C:
    x = 1
    def __repr__(self):
        return '<C>'
class T(unittest.TestCase):
    def runTest(self): pass
t = T()
def chk(f):
    try:
        print('ok', f())
    except AssertionError as e:
        print('AssertionError', e)
    except Exception as e:
        print(type(e).__name__, e)
for f in [
    lambda: t.assertNotRegex('abc','b'),
]:
    chk(f)
#> AssertionError Regex matched: 'b' matches 'b' in 'abc'

# ---- assertRaises 1
import unittest, warnings, logging, types
class C:
    x = 1
    def __repr__(self):
        return '<C>'
class T(unittest.TestCase):
    def runTest(self): pass
t = T()
def chk(f):
    try:
        print('ok', f())
    except AssertionError as e:
        print('AssertionError', e)
    except Exception as e:
        print(type(e).__name__, e)
for f in [
    lambda: t.assertRaises(ValueError, int, 'x'),
    lambda: t.assertRaises(ValueError, int, '1'),
    lambda: t.assertRaises(1, int),
    lambda: t.assertRaises((ValueError, KeyError), int, '1'),
    lambda: t.assertRaises(ValueError, foo=1),
    lambda: t.assertRaises(ValueError, lambda: {}['x']),
]:
    chk(f)
#> ok None
#> AssertionError ValueError not raised by int
#> TypeError assertRaises() arg 1 must be an exception type or tuple of exception types
#> AssertionError (<class 'ValueError'>, <class 'KeyError'>) not raised by int
#> TypeError 'foo' is an invalid keyword argument for this function
#> KeyError 'x'

# ---- assertRaises 2
import unittest, warnings, logging, types
class C:
    x = 1
    def __repr__(self):
        return '<C>'
class T(unittest.TestCase):
    def runTest(self): pass
t = T()
def chk(f):
    try:
        print('ok', f())
    except AssertionError as e:
        print('AssertionError', e)
    except Exception as e:
        print(type(e).__name__, e)
for f in [
    lambda: t.assertRaises(ValueError, None),
]:
    chk(f)
#> TypeError 'NoneType' object is not callable

# ---- assertRaisesRegex
import unittest, warnings, logging, types
class C:
    x = 1
    def __repr__(self):
        return '<C>'
class T(unittest.TestCase):
    def runTest(self): pass
t = T()
def chk(f):
    try:
        print('ok', f())
    except AssertionError as e:
        print('AssertionError', e)
    except Exception as e:
        print(type(e).__name__, e)
for f in [
    lambda: t.assertRaisesRegex(ValueError, 'lit', int, 'x'),
    lambda: t.assertRaisesRegex(ValueError, 'zzz', int, 'x'),
    lambda: t.assertRaisesRegex(ValueError, 'zzz', int, '1'),
]:
    chk(f)
#> ok None
#> AssertionError "zzz" does not match "invalid literal for int() with base 10: 'x'"
#> AssertionError ValueError not raised by int

# ---- assertWarns
import unittest, warnings, logging, types
class C:
    x = 1
    def __repr__(self):
        return '<C>'
class T(unittest.TestCase):
    def runTest(self): pass
t = T()
def chk(f):
    try:
        print('ok', f())
    except AssertionError as e:
        print('AssertionError', e)
    except Exception as e:
        print(type(e).__name__, e)
for f in [
    lambda: t.assertWarns(UserWarning, lambda: warnings.warn('x')),
    lambda: t.assertWarns(UserWarning, lambda: 1),
    lambda: t.assertWarns(DeprecationWarning, lambda: warnings.warn('x')),
    lambda: t.assertWarns(ValueError),
]:
    chk(f)
#> ok None
#> AssertionError UserWarning not triggered by <lambda>
#> AssertionError DeprecationWarning not triggered by <lambda>
#> TypeError assertWarns() arg 1 must be a warning type or tuple of warning types

# ---- assertWarnsRegex
import unittest, warnings, logging, types
class C:
    x = 1
    def __repr__(self):
        return '<C>'
class T(unittest.TestCase):
    def runTest(self): pass
t = T()
def chk(f):
    try:
        print('ok', f())
    except AssertionError as e:
        print('AssertionError', e)
    except Exception as e:
        print(type(e).__name__, e)
for f in [
    lambda: t.assertWarnsRegex(UserWarning, 'y', lambda: warnings.warn('x')),
]:
    chk(f)
#> AssertionError "y" does not match "x"

# ---- assertEqual 1
import unittest, warnings, logging, types
class C:
    x = 1
    def __repr__(self):
        return '<C>'
class T(unittest.TestCase):
    def runTest(self): pass
t = T()
def chk(f):
    try:
        print('ok', f())
    except AssertionError as e:
        print('AssertionError', e)
    except Exception as e:
        print(type(e).__name__, e)
for f in [
    lambda: t.assertEqual(float('nan'), float('nan')),
    lambda: t.assertEqual(1, 1.0),
    lambda: t.assertEqual('a','b','%s'),
    lambda: t.assertEqual(b'a',b'b'),
    lambda: t.assertEqual({'a':{'b':1}}, {'a':{'b':2}}),
    lambda: t.assertEqual(None, False),
]:
    chk(f)
#> AssertionError nan != nan
#> ok None
#> AssertionError 'a' != 'b'
#> - a
#> + b
#>  : %s
#> AssertionError b'a' != b'b'
#> AssertionError {'a': {'b': 1}} != {'a': {'b': 2}}
#> - {'a': {'b': 1}}
#> ?             ^
#>
#> + {'a': {'b': 2}}
#> ?             ^
#>
#> AssertionError None != False

# ---- assertEqual 2
import unittest, warnings, logging, types
class C:
    x = 1
    def __repr__(self):
        return '<C>'
class T(unittest.TestCase):
    def runTest(self): pass
t = T()
def chk(f):
    try:
        print('ok', f())
    except AssertionError as e:
        print('AssertionError', e)
    except Exception as e:
        print(type(e).__name__, e)
for f in [
    lambda: t.assertEqual('x'*50+'a'+'y'*50, 'x'*50+'b'+'y'*50),
    lambda: t.assertEqual(list('abc'*30), list('abd'*30)),
    lambda: t.assertEqual({1,2,3}, {1,2}),
    lambda: t.assertEqual('a b c', 'a  b c'),
]:
    chk(f)
#> AssertionError 'xxxx[35 chars]xxxxxxxxxxxayyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy' != 'xxxx[35 chars]xxxxxxxxxxxbyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy'
#> - xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxayyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
#> ?                                                   ^
#> + xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxbyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
#> ?                                                   ^
#>
#> AssertionError Lists differ: ['a', 'b', 'c', 'a', 'b', 'c', 'a', 'b', 'c', 'a', 'b[392 chars] 'c'] != ['a', 'b', 'd', 'a', 'b', 'd', 'a', 'b', 'd', 'a', 'b[392 chars] 'd']
#>
#> First differing element 2:
#> 'c'
#> 'd'
#>
#> Diff is 1380 characters long. Set self.maxDiff to None to see it.
#> AssertionError Items in the first set but not the second:
#> 3
#> AssertionError 'a b c' != 'a  b c'
#> - a b c
#> + a  b c
#> ?   +
#>

# ---- fail
import unittest, warnings, logging, types
class C:
    x = 1
    def __repr__(self):
        return '<C>'
class T(unittest.TestCase):
    def runTest(self): pass
t = T()
def chk(f):
    try:
        print('ok', f())
    except AssertionError as e:
        print('AssertionError', e)
    except Exception as e:
        print(type(e).__name__, e)
for f in [
    lambda: t.fail(),
    lambda: t.fail('f'),
]:
    chk(f)
#> AssertionError None
#> AssertionError f

# ---- skipTest
import unittest, warnings, logging, types
class C:
    x = 1
    def __repr__(self):
        return '<C>'
class T(unittest.TestCase):
    def runTest(self): pass
t = T()
def chk(f):
    try:
        print('ok', f())
    except AssertionError as e:
        print('AssertionError', e)
    except Exception as e:
        print(type(e).__name__, e)
for f in [
    lambda: t.skipTest('s'),
]:
    chk(f)
#> SkipTest s

# ---- TestCase
import unittest, warnings, logging, types
class C:
    x = 1
    def __repr__(self):
        return '<C>'
class T(unittest.TestCase):
    def runTest(self): pass
t = T()
def chk(f):
    try:
        print('ok', f())
    except AssertionError as e:
        print('AssertionError', e)
    except Exception as e:
        print(type(e).__name__, e)
for f in [
    lambda: T('nope'),
    lambda: str(T('assertEqual')),
    lambda: repr(T()),
    lambda: T().id(),
    lambda: T() == T(),
]:
    chk(f)
#> ValueError no such test method in <class '__main__.T'>: nope
#> ok assertEqual (__main__.T.assertEqual)
#> ok <__main__.T testMethod=runTest>
#> ok __main__.T.runTest
#> ok True

# ---- shortDescription
import unittest, warnings, logging, types
class C:
    x = 1
    def __repr__(self):
        return '<C>'
class T(unittest.TestCase):
    def runTest(self): pass
t = T()
def chk(f):
    try:
        print('ok', f())
    except AssertionError as e:
        print('AssertionError', e)
    except Exception as e:
        print(type(e).__name__, e)
for f in [
    lambda: t.shortDescription(),
]:
    chk(f)
#> ok None

# ---- countTestCases
import unittest, warnings, logging, types
class C:
    x = 1
    def __repr__(self):
        return '<C>'
class T(unittest.TestCase):
    def runTest(self): pass
t = T()
def chk(f):
    try:
        print('ok', f())
    except AssertionError as e:
        print('AssertionError', e)
    except Exception as e:
        print(type(e).__name__, e)
for f in [
    lambda: t.countTestCases(),
]:
    chk(f)
#> ok 1

# ---- assertLogs
import unittest, warnings, logging, types
class C:
    x = 1
    def __repr__(self):
        return '<C>'
class T(unittest.TestCase):
    def runTest(self): pass
t = T()
def chk(f):
    try:
        print('ok', f())
    except AssertionError as e:
        print('AssertionError', e)
    except Exception as e:
        print(type(e).__name__, e)
for f in [
    lambda: t.assertLogs(level='FOO').__enter__(),
]:
    chk(f)
#> ValueError Unknown level: 'FOO'

# ---- contexts: w
import unittest, warnings, logging, types
class C:
    x = 1
    def __repr__(self):
        return '<C>'
class T(unittest.TestCase):
    def runTest(self): pass
t = T()
def chk(f):
    try:
        print('ok', f())
    except AssertionError as e:
        print('AssertionError', e)
    except Exception as e:
        print(type(e).__name__, e)
def w(msg=None):
    with t.assertRaises(ValueError, msg=msg) as cm: raise ValueError('boo', 1)
    return cm.exception.args, cm.exception.__traceback__
chk(w)
#> ok (('boo', 1), None)

# ---- contexts: w2
import unittest, warnings, logging, types
class C:
    x = 1
    def __repr__(self):
        return '<C>'
class T(unittest.TestCase):
    def runTest(self): pass
t = T()
def chk(f):
    try:
        print('ok', f())
    except AssertionError as e:
        print('AssertionError', e)
    except Exception as e:
        print(type(e).__name__, e)
def w2():
    with t.assertRaises(ValueError, msg='hey'): pass
chk(w2)
#> AssertionError ValueError not raised : hey

# ---- contexts: w3
import unittest, warnings, logging, types
class C:
    x = 1
    def __repr__(self):
        return '<C>'
class T(unittest.TestCase):
    def runTest(self): pass
t = T()
def chk(f):
    try:
        print('ok', f())
    except AssertionError as e:
        print('AssertionError', e)
    except Exception as e:
        print(type(e).__name__, e)
def w3():
    with t.assertWarns(UserWarning) as cm: warnings.warn('hello')
    return cm.warning, cm.filename, cm.lineno
chk(w3)
#> ok (UserWarning('hello'), 'unittest.py', 1419)

# ---- contexts: l1
import unittest, warnings, logging, types
class C:
    x = 1
    def __repr__(self):
        return '<C>'
class T(unittest.TestCase):
    def runTest(self): pass
t = T()
def chk(f):
    try:
        print('ok', f())
    except AssertionError as e:
        print('AssertionError', e)
    except Exception as e:
        print(type(e).__name__, e)
def l1():
    with t.assertLogs('a', level='INFO') as cm:
        logging.getLogger('a').info('first'); logging.getLogger('a.b').error('second %d', 2); logging.getLogger('a').debug('no')
    return cm.output, [r.getMessage() for r in cm.records]
chk(l1)
#> ok (['INFO:a:first', 'ERROR:a.b:second 2'], ['first', 'second 2'])

# ---- contexts: l2
import unittest, warnings, logging, types
class C:
    x = 1
    def __repr__(self):
        return '<C>'
class T(unittest.TestCase):
    def runTest(self): pass
t = T()
def chk(f):
    try:
        print('ok', f())
    except AssertionError as e:
        print('AssertionError', e)
    except Exception as e:
        print(type(e).__name__, e)
def l2():
    with t.assertLogs(): pass
chk(l2)
#> AssertionError no logs of level INFO or higher triggered on root

# ---- contexts: l3
import unittest, warnings, logging, types
class C:
    x = 1
    def __repr__(self):
        return '<C>'
class T(unittest.TestCase):
    def runTest(self): pass
t = T()
def chk(f):
    try:
        print('ok', f())
    except AssertionError as e:
        print('AssertionError', e)
    except Exception as e:
        print(type(e).__name__, e)
def l3():
    with t.assertNoLogs('x', 'WARNING'): logging.getLogger('x').warning('oh')
chk(l3)
#> AssertionError Unexpected logs found: ['WARNING:x:oh']

# ---- contexts: l4
import unittest, warnings, logging, types
class C:
    x = 1
    def __repr__(self):
        return '<C>'
class T(unittest.TestCase):
    def runTest(self): pass
t = T()
def chk(f):
    try:
        print('ok', f())
    except AssertionError as e:
        print('AssertionError', e)
    except Exception as e:
        print(type(e).__name__, e)
def l4():
    with t.assertLogs('zz', logging.ERROR): logging.getLogger('zz').warning('oh')
chk(l4)
#> AssertionError no logs of level ERROR or higher triggered on zz

# ---- messages of ones own, and maxDiff
import unittest, warnings, logging, types
class C:
    x = 1
    def __repr__(self):
        return '<C>'
class T(unittest.TestCase):
    def runTest(self): pass
t = T()
def chk(f):
    try:
        print('ok', f())
    except AssertionError as e:
        print('AssertionError', e)
    except Exception as e:
        print(type(e).__name__, e)
class T2(T):
    longMessage=False
    maxDiff=10
t=T2()
chk(lambda: t.assertEqual(1,2,'only')); chk(lambda: t.assertEqual([1,2,3],[4,5,6])); chk(lambda: t.assertEqual({'a':1},{'a':2})); chk(lambda: t.assertEqual('a'*30,'b'*30))
t.maxDiff=None
chk(lambda: t.assertEqual([1,2,3],[4,5,6]))
t.addTypeEqualityFunc(int, lambda a,b,msg=None: t.fail('custom'))
chk(lambda: t.assertEqual(1,2))
#> AssertionError only
#> AssertionError Lists differ: [1, 2, 3] != [4, 5, 6]
#>
#> First differing element 0:
#> 1
#> 4
#>
#> Diff is 24 characters long. Set self.maxDiff to None to see it.
#> AssertionError {'a': 1} != {'a': 2}
#> Diff is 44 characters long. Set self.maxDiff to None to see it.
#> AssertionError 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' != 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb'
#> Diff is 67 characters long. Set self.maxDiff to None to see it.
#> AssertionError Lists differ: [1, 2, 3] != [4, 5, 6]
#>
#> First differing element 0:
#> 1
#> 4
#>
#> - [1, 2, 3]
#> + [4, 5, 6]
#> AssertionError custom

# ---- a run of test_ok
import unittest
class T(unittest.TestCase):
    def test_ok(self): self.assertEqual(1, 1)
unittest.main(argv=["x"], exit=False, verbosity=2)
#> test_ok (__main__.T.test_ok) ... ok
#>
#> ----------------------------------------------------------------------
#> Ran 1 test in 0.000s
#>
#> OK

# ---- a run of test_fail
import unittest
class T(unittest.TestCase):
    def test_fail(self):
        """Doc of the test.

        more"""
        self.assertEqual(1, 2)
unittest.main(argv=["x"], exit=False, verbosity=2)
#> test_fail (__main__.T.test_fail)
#> Doc of the test. ... FAIL
#>
#> ======================================================================
#> FAIL: test_fail (__main__.T.test_fail)
#> Doc of the test.
#> ----------------------------------------------------------------------
#> Traceback (most recent call last):
#>   File "unittest.py", line 1576, in test_fail
#>     self.assertEqual(1, 2)
#>     ~~~~~~~~~~~~~~~~^^^^^^
#> AssertionError: 1 != 2
#>
#> ----------------------------------------------------------------------
#> Ran 1 test in 0.000s
#>
#> FAILED (failures=1)

# ---- a run of test_msg
import unittest
class T(unittest.TestCase):
    def test_msg(self): self.assertEqual(1, 2, 'why')
unittest.main(argv=["x"], exit=False, verbosity=2)
#> test_msg (__main__.T.test_msg) ... FAIL
#>
#> ======================================================================
#> FAIL: test_msg (__main__.T.test_msg)
#> ----------------------------------------------------------------------
#> Traceback (most recent call last):
#>   File "unittest.py", line 1599, in test_msg
#>     def test_msg(self): self.assertEqual(1, 2, 'why')
#>                         ~~~~~~~~~~~~~~~~^^^^^^^^^^^^^
#> AssertionError: 1 != 2 : why
#>
#> ----------------------------------------------------------------------
#> Ran 1 test in 0.000s
#>
#> FAILED (failures=1)

# ---- a run of test_err
import unittest
class T(unittest.TestCase):
    def test_err(self): 1/0
unittest.main(argv=["x"], exit=False, verbosity=2)
#> test_err (__main__.T.test_err) ... ERROR
#>
#> ======================================================================
#> ERROR: test_err (__main__.T.test_err)
#> ----------------------------------------------------------------------
#> Traceback (most recent call last):
#>   File "unittest.py", line 1620, in test_err
#>     def test_err(self): 1/0
#>                         ~^~
#> ZeroDivisionError: division by zero
#>
#> ----------------------------------------------------------------------
#> Ran 1 test in 0.000s
#>
#> FAILED (errors=1)

# ---- a run of test_skip
import unittest
class T(unittest.TestCase):
    @unittest.skip('no')
    def test_skip(self): pass
unittest.main(argv=["x"], exit=False, verbosity=2)
#> test_skip (__main__.T.test_skip) ... skipped 'no'
#>
#> ----------------------------------------------------------------------
#> Ran 1 test in 0.000s
#>
#> OK (skipped=1)

# ---- a run of test_skip2
import unittest
class T(unittest.TestCase):
    @unittest.skipIf(True, 'cond')
    def test_skip2(self): pass
unittest.main(argv=["x"], exit=False, verbosity=2)
#> test_skip2 (__main__.T.test_skip2) ... skipped 'cond'
#>
#> ----------------------------------------------------------------------
#> Ran 1 test in 0.000s
#>
#> OK (skipped=1)

# ---- a run of test_noskip
import unittest
class T(unittest.TestCase):
    @unittest.skipUnless(True, 'cond')
    def test_noskip(self): pass
unittest.main(argv=["x"], exit=False, verbosity=2)
#> test_noskip (__main__.T.test_noskip) ... ok
#>
#> ----------------------------------------------------------------------
#> Ran 1 test in 0.000s
#>
#> OK

# ---- a run of test_xf
import unittest
class T(unittest.TestCase):
    @unittest.expectedFailure
    def test_xf(self): self.fail('x')
unittest.main(argv=["x"], exit=False, verbosity=2)
#> test_xf (__main__.T.test_xf) ... expected failure
#>
#> ----------------------------------------------------------------------
#> Ran 1 test in 0.000s
#>
#> OK (expected failures=1)

# ---- a run of test_xs
import unittest
class T(unittest.TestCase):
    @unittest.expectedFailure
    def test_xs(self): pass
unittest.main(argv=["x"], exit=False, verbosity=2)
#> test_xs (__main__.T.test_xs) ... unexpected success
#>
#> ======================================================================
#> UNEXPECTED SUCCESS: test_xs (__main__.T.test_xs)
#> ----------------------------------------------------------------------
#> Ran 1 test in 0.000s
#>
#> FAILED (unexpected successes=1)

# ---- a run of test_sub
import unittest
class T(unittest.TestCase):
    def test_sub(self):
        for i in range(4):
            with self.subTest('m', i=i):
                self.assertEqual(i % 2, 0)
unittest.main(argv=["x"], exit=False, verbosity=2)
#> test_sub (__main__.T.test_sub) ... 
#>   test_sub (__main__.T.test_sub) [m] (i=1) ... FAIL
#>   test_sub (__main__.T.test_sub) [m] (i=3) ... FAIL
#>
#> ======================================================================
#> FAIL: test_sub (__main__.T.test_sub) [m] (i=1)
#> ----------------------------------------------------------------------
#> Traceback (most recent call last):
#>   File "unittest.py", line 1711, in test_sub
#>     self.assertEqual(i % 2, 0)
#>     ~~~~~~~~~~~~~~~~^^^^^^^^^^
#> AssertionError: 1 != 0
#>
#> ======================================================================
#> FAIL: test_sub (__main__.T.test_sub) [m] (i=3)
#> ----------------------------------------------------------------------
#> Traceback (most recent call last):
#>   File "unittest.py", line 1711, in test_sub
#>     self.assertEqual(i % 2, 0)
#>     ~~~~~~~~~~~~~~~~^^^^^^^^^^
#> AssertionError: 1 != 0
#>
#> ----------------------------------------------------------------------
#> Ran 1 test in 0.000s
#>
#> FAILED (failures=2)

# ---- a run of test_sub2
import unittest
class T(unittest.TestCase):
    def test_sub2(self):
        for i in range(3):
            with self.subTest(i=i):
                with self.subTest(j=i*2):
                    if i == 1: raise KeyError(i)
unittest.main(argv=["x"], exit=False, verbosity=2)
#> test_sub2 (__main__.T.test_sub2) ... 
#>   test_sub2 (__main__.T.test_sub2) (j=2, i=1) ... ERROR
#>
#> ======================================================================
#> ERROR: test_sub2 (__main__.T.test_sub2) (j=2, i=1)
#> ----------------------------------------------------------------------
#> Traceback (most recent call last):
#>   File "unittest.py", line 1747, in test_sub2
#>     if i == 1: raise KeyError(i)
#>                ^^^^^^^^^^^^^^^^^
#> KeyError: 1
#>
#> ----------------------------------------------------------------------
#> Ran 1 test in 0.000s
#>
#> FAILED (errors=1)

# ---- a run of test_skip3
import unittest
class T(unittest.TestCase):
    def test_skip3(self): self.skipTest('inner')
unittest.main(argv=["x"], exit=False, verbosity=2)
#> test_skip3 (__main__.T.test_skip3) ... skipped 'inner'
#>
#> ----------------------------------------------------------------------
#> Ran 1 test in 0.000s
#>
#> OK (skipped=1)

# ---- a run of test_list
import unittest
class T(unittest.TestCase):
    def test_list(self): self.assertEqual([1,2,3,4], [1,2,5,4,6])
unittest.main(argv=["x"], exit=False, verbosity=2)
#> test_list (__main__.T.test_list) ... FAIL
#>
#> ======================================================================
#> FAIL: test_list (__main__.T.test_list)
#> ----------------------------------------------------------------------
#> Traceback (most recent call last):
#>   File "unittest.py", line 1781, in test_list
#>     def test_list(self): self.assertEqual([1,2,3,4], [1,2,5,4,6])
#>                          ~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^
#> AssertionError: Lists differ: [1, 2, 3, 4] != [1, 2, 5, 4, 6]
#>
#> First differing element 2:
#> 3
#> 5
#>
#> Second list contains 1 additional elements.
#> First extra element 4:
#> 6
#>
#> - [1, 2, 3, 4]
#> ?        ^
#>
#> + [1, 2, 5, 4, 6]
#> ?        ^   +++
#>
#>
#> ----------------------------------------------------------------------
#> Ran 1 test in 0.000s
#>
#> FAILED (failures=1)

# ---- a run of test_dict
import unittest
class T(unittest.TestCase):
    def test_dict(self): self.assertEqual({'a': 1, 'b': [1,2]}, {'a': 2, 'c': [1,2]})
unittest.main(argv=["x"], exit=False, verbosity=2)
#> test_dict (__main__.T.test_dict) ... FAIL
#>
#> ======================================================================
#> FAIL: test_dict (__main__.T.test_dict)
#> ----------------------------------------------------------------------
#> Traceback (most recent call last):
#>   File "unittest.py", line 1817, in test_dict
#>     def test_dict(self): self.assertEqual({'a': 1, 'b': [1,2]}, {'a': 2, 'c': [1,2]})
#>                          ~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#> AssertionError: {'a': 1, 'b': [1, 2]} != {'a': 2, 'c': [1, 2]}
#> - {'a': 1, 'b': [1, 2]}
#> ?       ^   ^
#>
#> + {'a': 2, 'c': [1, 2]}
#> ?       ^   ^
#>
#>
#> ----------------------------------------------------------------------
#> Ran 1 test in 0.000s
#>
#> FAILED (failures=1)

# ---- a run of test_set
import unittest
class T(unittest.TestCase):
    def test_set(self): self.assertEqual({1,2}, {2,3})
unittest.main(argv=["x"], exit=False, verbosity=2)
#> test_set (__main__.T.test_set) ... FAIL
#>
#> ======================================================================
#> FAIL: test_set (__main__.T.test_set)
#> ----------------------------------------------------------------------
#> Traceback (most recent call last):
#>   File "unittest.py", line 1844, in test_set
#>     def test_set(self): self.assertEqual({1,2}, {2,3})
#>                         ~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^
#> AssertionError: Items in the first set but not the second:
#> 1
#> Items in the second set but not the first:
#> 3
#>
#> ----------------------------------------------------------------------
#> Ran 1 test in 0.000s
#>
#> FAILED (failures=1)

# ---- a run of test_str
import unittest
class T(unittest.TestCase):
    def test_str(self): self.assertEqual('a\nb\nc', 'a\nx\nc')
unittest.main(argv=["x"], exit=False, verbosity=2)
#> test_str (__main__.T.test_str) ... FAIL
#>
#> ======================================================================
#> FAIL: test_str (__main__.T.test_str)
#> ----------------------------------------------------------------------
#> Traceback (most recent call last):
#>   File "unittest.py", line 1868, in test_str
#>     def test_str(self): self.assertEqual('a\nb\nc', 'a\nx\nc')
#>                         ~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^
#> AssertionError: 'a\nb\nc' != 'a\nx\nc'
#>   a
#> - b
#> + x
#>   c
#>
#>
#> ----------------------------------------------------------------------
#> Ran 1 test in 0.000s
#>
#> FAILED (failures=1)

# ---- a run of test_long
import unittest
class T(unittest.TestCase):
    def test_long(self): self.assertEqual('a'*100+'b', 'a'*100+'c')
unittest.main(argv=["x"], exit=False, verbosity=2)
#> test_long (__main__.T.test_long) ... FAIL
#>
#> ======================================================================
#> FAIL: test_long (__main__.T.test_long)
#> ----------------------------------------------------------------------
#> Traceback (most recent call last):
#>   File "unittest.py", line 1894, in test_long
#>     def test_long(self): self.assertEqual('a'*100+'b', 'a'*100+'c')
#>                          ~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^
#> AssertionError: 'aaaa[35 chars]aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab' != 'aaaa[35 chars]aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac'
#> - aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab
#> ?                                                                                                     ^
#> + aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac
#> ?                                                                                                     ^
#>
#>
#> ----------------------------------------------------------------------
#> Ran 1 test in 0.000s
#>
#> FAILED (failures=1)

# ---- a run of test_tuple
import unittest
class T(unittest.TestCase):
    def test_tuple(self): self.assertEqual((1,), (1,2))
unittest.main(argv=["x"], exit=False, verbosity=2)
#> test_tuple (__main__.T.test_tuple) ... FAIL
#>
#> ======================================================================
#> FAIL: test_tuple (__main__.T.test_tuple)
#> ----------------------------------------------------------------------
#> Traceback (most recent call last):
#>   File "unittest.py", line 1920, in test_tuple
#>     def test_tuple(self): self.assertEqual((1,), (1,2))
#>                           ~~~~~~~~~~~~~~~~^^^^^^^^^^^^^
#> AssertionError: Tuples differ: (1,) != (1, 2)
#>
#> Second tuple contains 1 additional elements.
#> First extra element 1:
#> 2
#>
#> - (1,)
#> + (1, 2)
#> ?    ++
#>
#>
#> ----------------------------------------------------------------------
#> Ran 1 test in 0.000s
#>
#> FAILED (failures=1)

# ---- a run of test_raises
import unittest
class T(unittest.TestCase):
    def test_raises(self):
        with self.assertRaises(ValueError): pass
unittest.main(argv=["x"], exit=False, verbosity=2)
#> test_raises (__main__.T.test_raises) ... FAIL
#>
#> ======================================================================
#> FAIL: test_raises (__main__.T.test_raises)
#> ----------------------------------------------------------------------
#> Traceback (most recent call last):
#>   File "unittest.py", line 1951, in test_raises
#>     with self.assertRaises(ValueError): pass
#>          ~~~~~~~~~~~~~~~~~^^^^^^^^^^^^
#> AssertionError: ValueError not raised
#>
#> ----------------------------------------------------------------------
#> Ran 1 test in 0.000s
#>
#> FAILED (failures=1)

# ---- a run of test_raises2
import unittest
class T(unittest.TestCase):
    def test_raises2(self):
        with self.assertRaises(ValueError) as cm: int('x')
        self.assertEqual(str(cm.exception), 'nope')
unittest.main(argv=["x"], exit=False, verbosity=2)
#> test_raises2 (__main__.T.test_raises2) ... FAIL
#>
#> ======================================================================
#> FAIL: test_raises2 (__main__.T.test_raises2)
#> ----------------------------------------------------------------------
#> Traceback (most recent call last):
#>   File "unittest.py", line 1974, in test_raises2
#>     self.assertEqual(str(cm.exception), 'nope')
#>     ~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^
#> AssertionError: "invalid literal for int() with base 10: 'x'" != 'nope'
#> - invalid literal for int() with base 10: 'x'
#> + nope
#>
#>
#> ----------------------------------------------------------------------
#> Ran 1 test in 0.000s
#>
#> FAILED (failures=1)

# ---- a run of test_chain
import unittest
class T(unittest.TestCase):
    def test_chain(self):
        try: 1/0
        except ZeroDivisionError as e: raise ValueError('v') from e
unittest.main(argv=["x"], exit=False, verbosity=2)
#> test_chain (__main__.T.test_chain) ... ERROR
#>
#> ======================================================================
#> ERROR: test_chain (__main__.T.test_chain)
#> ----------------------------------------------------------------------
#> Traceback (most recent call last):
#>   File "unittest.py", line 1999, in test_chain
#>     try: 1/0
#>          ~^~
#> ZeroDivisionError: division by zero
#>
#> The above exception was the direct cause of the following exception:
#>
#> Traceback (most recent call last):
#>   File "unittest.py", line 2000, in test_chain
#>     except ZeroDivisionError as e: raise ValueError('v') from e
#>                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#> ValueError: v
#>
#> ----------------------------------------------------------------------
#> Ran 1 test in 0.000s
#>
#> FAILED (errors=1)

# ---- fixtures
import unittest, io
def helper(x): assert x, 'helper failed'
class U(unittest.TestCase):
    @classmethod
    def setUpClass(cls): print('setUpClass')
    @classmethod
    def tearDownClass(cls): print('tearDownClass')
    def setUp(self): print('setUp'); self.addCleanup(print, 'cleanup', 1)
    def tearDown(self): print('tearDown')
    def test_a(self): print('a')
    def test_b(self): helper(0)
class V(unittest.TestCase):
    @classmethod
    def setUpClass(cls): raise RuntimeError('class')
    def test_a(self): pass
class W(unittest.TestCase):
    def setUp(self): 1/0
    def tearDown(self): print('no')
    def test_a(self): pass
def setUpModule(): print('setUpModule')
def tearDownModule(): print('tearDownModule')
unittest.main(argv=["x"], exit=False)
unittest.main(argv=["x"], exit=False, verbosity=2)
stream = io.StringIO()
result = unittest.TextTestRunner(stream=stream, verbosity=0).run(unittest.TestLoader().loadTestsFromTestCase(U))
print(stream.getvalue(), result)
unittest.TextTestRunner().run(unittest.TestSuite())
#> setUpModule
#> setUpClass
#> setUp
#> a
#> tearDown
#> cleanup 1
#> .setUp
#> FtearDown
#> cleanup 1
#> tearDownClass
#> EEtearDownModule
#>
#> ======================================================================
#> ERROR: setUpClass (__main__.V)
#> ----------------------------------------------------------------------
#> Traceback (most recent call last):
#>   File "unittest.py", line 2040, in setUpClass
#>     def setUpClass(cls): raise RuntimeError('class')
#>                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^
#> RuntimeError: class
#>
#> ======================================================================
#> ERROR: test_a (__main__.W.test_a)
#> ----------------------------------------------------------------------
#> Traceback (most recent call last):
#>   File "unittest.py", line 2043, in setUp
#>     def setUp(self): 1/0
#>                      ~^~
#> ZeroDivisionError: division by zero
#>
#> ======================================================================
#> FAIL: test_b (__main__.U.test_b)
#> ----------------------------------------------------------------------
#> Traceback (most recent call last):
#>   File "unittest.py", line 2037, in test_b
#>     def test_b(self): helper(0)
#>                       ~~~~~~^^^
#>   File "unittest.py", line 2028, in helper
#>     def helper(x): assert x, 'helper failed'
#>                           ^
#> AssertionError: helper failed
#>
#> ----------------------------------------------------------------------
#> Ran 3 tests in 0.000s
#>
#> FAILED (failures=1, errors=2)
#> setUpModule
#> setUpClass
#> test_a (__main__.U.test_a) ... setUp
#> a
#> tearDown
#> cleanup 1
#> ok
#> test_b (__main__.U.test_b) ... setUp
#> FAIL
#> tearDown
#> cleanup 1
#> tearDownClass
#> setUpClass (__main__.V) ... ERROR
#> test_a (__main__.W.test_a) ... ERROR
#> tearDownModule
#>
#> ======================================================================
#> ERROR: setUpClass (__main__.V)
#> ----------------------------------------------------------------------
#> Traceback (most recent call last):
#>   File "unittest.py", line 2040, in setUpClass
#>     def setUpClass(cls): raise RuntimeError('class')
#>                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^
#> RuntimeError: class
#>
#> ======================================================================
#> ERROR: test_a (__main__.W.test_a)
#> ----------------------------------------------------------------------
#> Traceback (most recent call last):
#>   File "unittest.py", line 2043, in setUp
#>     def setUp(self): 1/0
#>                      ~^~
#> ZeroDivisionError: division by zero
#>
#> ======================================================================
#> FAIL: test_b (__main__.U.test_b)
#> ----------------------------------------------------------------------
#> Traceback (most recent call last):
#>   File "unittest.py", line 2037, in test_b
#>     def test_b(self): helper(0)
#>                       ~~~~~~^^^
#>   File "unittest.py", line 2028, in helper
#>     def helper(x): assert x, 'helper failed'
#>                           ^
#> AssertionError: helper failed
#>
#> ----------------------------------------------------------------------
#> Ran 3 tests in 0.000s
#>
#> FAILED (failures=1, errors=2)
#> setUpModule
#> setUpClass
#> setUp
#> a
#> tearDown
#> cleanup 1
#> setUp
#> tearDown
#> cleanup 1
#> tearDownClass
#> tearDownModule
#> ======================================================================
#> FAIL: test_b (__main__.U.test_b)
#> ----------------------------------------------------------------------
#> Traceback (most recent call last):
#>   File "unittest.py", line 2037, in test_b
#>     def test_b(self): helper(0)
#>                       ~~~~~~^^^
#>   File "unittest.py", line 2028, in helper
#>     def helper(x): assert x, 'helper failed'
#>                           ^
#> AssertionError: helper failed
#>
#> ----------------------------------------------------------------------
#> Ran 2 tests in 0.000s
#>
#> FAILED (failures=1)
#>  <unittest.runner.TextTestResult run=2 errors=0 failures=1>
#>
#> ----------------------------------------------------------------------
#> Ran 0 tests in 0.000s
#>
#> NO TESTS RAN

# ---- coroutines
import unittest, asyncio
class A(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self): print('asetup'); self.addAsyncCleanup(self.clean, 3)
    async def clean(self, x): print('clean', x)
    async def asyncTearDown(self): print('ateardown')
    def setUp(self): print('setup')
    async def test_a(self):
        await asyncio.sleep(0.01); self.assertEqual(1, 1)
    async def test_b(self): self.assertEqual(1, 2)
    def test_c(self): print('sync')
    async def test_d(self): raise ValueError('d')
    async def test_e(self):
        for i in range(2):
            with self.subTest(i=i): self.assertEqual(i, 0)
unittest.main(argv=["p"], exit=False, verbosity=2)
unittest.TextTestRunner(failfast=True, buffer=True).run(unittest.defaultTestLoader.loadTestsFromTestCase(A))
#> test_a (__main__.A.test_a) ... setup
#> asetup
#> ateardown
#> clean 3
#> ok
#> test_b (__main__.A.test_b) ... setup
#> asetup
#> FAIL
#> ateardown
#> clean 3
#> test_c (__main__.A.test_c) ... setup
#> asetup
#> sync
#> ateardown
#> clean 3
#> ok
#> test_d (__main__.A.test_d) ... setup
#> asetup
#> ERROR
#> ateardown
#> clean 3
#> test_e (__main__.A.test_e) ... setup
#> asetup
#>
#>   test_e (__main__.A.test_e) (i=1) ... FAIL
#> ateardown
#> clean 3
#>
#> ======================================================================
#> ERROR: test_d (__main__.A.test_d)
#> ----------------------------------------------------------------------
#> Traceback (most recent call last):
#>   File "unittest.py", line 2195, in test_d
#>     async def test_d(self): raise ValueError('d')
#>                             ^^^^^^^^^^^^^^^^^^^^^
#> ValueError: d
#>
#> ======================================================================
#> FAIL: test_b (__main__.A.test_b)
#> ----------------------------------------------------------------------
#> Traceback (most recent call last):
#>   File "unittest.py", line 2193, in test_b
#>     async def test_b(self): self.assertEqual(1, 2)
#>                             ~~~~~~~~~~~~~~~~^^^^^^
#> AssertionError: 1 != 2
#>
#> ======================================================================
#> FAIL: test_e (__main__.A.test_e) (i=1)
#> ----------------------------------------------------------------------
#> Traceback (most recent call last):
#>   File "unittest.py", line 2198, in test_e
#>     with self.subTest(i=i): self.assertEqual(i, 0)
#>                             ~~~~~~~~~~~~~~~~^^^^^^
#> AssertionError: 1 != 0
#>
#> ----------------------------------------------------------------------
#> Ran 5 tests in 0.010s
#>
#> FAILED (failures=2, errors=1)
#> .F
#> Stdout:
#> setup
#> asetup
#> ateardown
#> clean 3
#>
#> ======================================================================
#> FAIL: test_b (__main__.A.test_b)
#> ----------------------------------------------------------------------
#> Traceback (most recent call last):
#>   File "unittest.py", line 2193, in test_b
#>     async def test_b(self): self.assertEqual(1, 2)
#>                             ~~~~~~~~~~~~~~~~^^^^^^
#> AssertionError: 1 != 2
#>
#> Stdout:
#> setup
#> asetup
#>
#> ----------------------------------------------------------------------
#> Ran 2 tests in 0.010s
#>
#> FAILED (failures=1)

# ---- classes that are skipped
import unittest
class B(unittest.TestCase):
    def test_x(self): pass
    @classmethod
    def setUpClass(cls):
        cls.addClassCleanup(print, 'class cleanup')
        raise unittest.SkipTest('class skipped')
@unittest.skip('whole')
class C(unittest.TestCase):
    def test_x(self): pass
unittest.main(argv=["p"], exit=False, verbosity=2)
#> setUpClass (__main__.B) ... skipped 'class skipped'
#> class cleanup
#> test_x (__main__.C.test_x) ... skipped 'whole'
#>
#> ----------------------------------------------------------------------
#> Ran 1 test in 0.000s
#>
#> OK (skipped=2)

# ---- suites and loaders
import unittest
class D(unittest.TestCase):
    def test_y(self):
        import contextlib
        @contextlib.contextmanager
        def cm():
            print('in'); yield 5; print('out')
        self.assertEqual(self.enterContext(cm()), 5)
    def test_w(self): self.enterContext(3)
unittest.main(argv=['p'], exit=False, verbosity=2)
f = unittest.FunctionTestCase(lambda: 1, description='d')
print(f, f.id(), f.shortDescription())
s = unittest.TestSuite([D('test_y'), D('test_w')])
print(s, s.countTestCases(), list(s))
try: s.addTest(3)
except TypeError as e: print(e)
try: s.addTest(D)
except TypeError as e: print(e)
try: s.addTests('x')
except TypeError as e: print(e)
l = unittest.defaultTestLoader
print(l.getTestCaseNames(D), l.loadTestsFromName('D.test_y', __import__('__main__')))
print(l.loadTestsFromNames(['D', 'nope'], __import__('__main__')), l.errors)
try: D('test_y').debug()
except Exception as e: print(e)
unittest.main(argv=['p', '-v', 'D.test_y'], exit=False)
try: unittest.main(argv=['p'])
except SystemExit as e: print('exit', e.code)
#> test_w (__main__.D.test_w) ... ERROR
#> test_y (__main__.D.test_y) ... in
#> out
#> ok
#>
#> ======================================================================
#> ERROR: test_w (__main__.D.test_w)
#> ----------------------------------------------------------------------
#> Traceback (most recent call last):
#>   File "unittest.py", line 2315, in test_w
#>     def test_w(self): self.enterContext(3)
#>                       ~~~~~~~~~~~~~~~~~^^^
#> TypeError: 'builtins.int' object does not support the context manager protocol
#>
#> ----------------------------------------------------------------------
#> Ran 2 tests in 0.000s
#>
#> FAILED (errors=1)
#> unittest.case.FunctionTestCase (<lambda>) <lambda> d
#> <unittest.suite.TestSuite tests=[<__main__.D testMethod=test_y>, <__main__.D testMethod=test_w>]> 2 [<__main__.D testMethod=test_y>, <__main__.D testMethod=test_w>]
#> 3 is not callable
#> TestCases and TestSuites must be instantiated before passing them to addTest()
#> tests must be an iterable of tests, not a string
#> ['test_w', 'test_y'] <unittest.suite.TestSuite tests=[<__main__.D testMethod=test_y>]>
#> <unittest.suite.TestSuite tests=[<unittest.suite.TestSuite tests=[<__main__.D testMethod=test_w>, <__main__.D testMethod=test_y>]>, <unittest.suite.TestSuite tests=[<unittest.loader._FailedTest testMethod=nope>]>]> ["Failed to access attribute:\nAttributeError: module '__main__' has no attribute 'nope'\n"]
#> in
#> out
#> test_y (__main__.D.test_y) ... in
#> out
#> ok
#>
#> ----------------------------------------------------------------------
#> Ran 1 test in 0.000s
#>
#> OK
#> Ein
#> out
#> .
#> ======================================================================
#> ERROR: test_w (__main__.D.test_w)
#> ----------------------------------------------------------------------
#> Traceback (most recent call last):
#>   File "unittest.py", line 2315, in test_w
#>     def test_w(self): self.enterContext(3)
#>                       ~~~~~~~~~~~~~~~~~^^^
#> TypeError: 'builtins.int' object does not support the context manager protocol
#>
#> ----------------------------------------------------------------------
#> Ran 2 tests in 0.000s
#>
#> FAILED (errors=1)
#> exit 1

# ---- the fixtures, the test and the cleanups of an asynchronous case share a context
import contextvars, unittest, io
var = contextvars.ContextVar('var', default='none')
seen = []
class T(unittest.IsolatedAsyncioTestCase):
    def setUp(self):
        seen.append(var.get()); var.set('setUp'); self.addCleanup(self.clean)
    async def asyncSetUp(self):
        seen.append(var.get()); var.set('asyncSetUp'); self.addAsyncCleanup(self.cleanAsync)
    async def test_a(self):
        seen.append(var.get()); var.set('test')
    def test_b(self):
        seen.append(var.get()); var.set('plain')
    async def asyncTearDown(self):
        seen.append(var.get()); var.set('asyncTearDown')
    def tearDown(self):
        seen.append(var.get()); var.set('tearDown')
    async def cleanAsync(self):
        seen.append(var.get()); var.set('cleanAsync')
    def clean(self):
        seen.append(var.get())
result = unittest.TextTestRunner(stream=io.StringIO()).run(unittest.defaultTestLoader.loadTestsFromTestCase(T))
print(result.wasSuccessful(), var.get())
print(seen[:7])
print(seen[7:])
#> True none
#> ['none', 'setUp', 'asyncSetUp', 'test', 'asyncTearDown', 'tearDown', 'cleanAsync']
#> ['none', 'setUp', 'asyncSetUp', 'plain', 'asyncTearDown', 'tearDown', 'cleanAsync']

# ---- beginnings and ends of what is no str
import unittest
from collections import UserString
t = unittest.TestCase()
for f in (lambda: t.assertStartsWith(UserString('ababa'), 'ab'), lambda: t.assertEndsWith(UserString('ababa'), 'ba'),
          lambda: t.assertNotStartsWith(UserString('ababa'), 'x'), lambda: t.assertNotEndsWith(UserString('ab'), 'b'),
          lambda: t.assertStartsWith(1, 'a'), lambda: t.assertStartsWith('a', 1), lambda: t.assertStartsWith(b'a', 'a'),
          lambda: t.assertStartsWith('a', b'a'), lambda: t.assertStartsWith(UserString('ab'), 'b'),
          lambda: t.assertEndsWith(bytearray(b'a'), b'b'), lambda: t.assertEndsWith('a', ('b', 1))):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
#> None
#> None
#> None
#> AssertionError 'ab' ends with 'b'
#> AssertionError Expected str, not int
#> TypeError startswith first arg must be str or a tuple of str, not int
#> AssertionError Expected str, not bytes
#> AssertionError Expected bytes, not str
#> AssertionError 'ab' doesn't start with 'b'
#> AssertionError bytearray(b'a') doesn't end with b'b'
#> TypeError tuple for endswith must only contain str, not int
