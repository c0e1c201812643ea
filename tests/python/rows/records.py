# ---- the records of sys cannot be changed
import sys, copy
records = [sys.version_info, sys.flags, sys.float_info, sys.int_info, sys.hash_info, sys.thread_info, sys.get_asyncgen_hooks()]
def tell(f, *a):
    try: return type(f(*a)).__name__
    except Exception as e: return f'{type(e).__name__}: {e}'
class Index:
    def __index__(self): return 0
for r in records:
    kind = type(r)
    print(kind.__name__, kind.n_sequence_fields > 0, kind.n_unnamed_fields)
    for name in sorted(n for n in dir(kind) if n[0] != '_' and n not in ('count', 'index') and not n.startswith('n_')):
        print(' ', name, getattr(r, name) is not ..., tell(setattr, r, name, 1), tell(delattr, r, name))
    print(repr(r).startswith(f'sys.{kind.__name__}('), tell(r.__reduce__), tell(lambda: copy.replace(r)), tell(lambda: copy.replace(r, nothing=1)), tell(kind), tell(kind, list(r)), tell(kind, (x for x in r)))
#> version_info True 0
#>   major True AttributeError: readonly attribute AttributeError: readonly attribute
#>   micro True AttributeError: readonly attribute AttributeError: readonly attribute
#>   minor True AttributeError: readonly attribute AttributeError: readonly attribute
#>   releaselevel True AttributeError: readonly attribute AttributeError: readonly attribute
#>   serial True AttributeError: readonly attribute AttributeError: readonly attribute
#> True tuple version_info TypeError: Got unexpected field name(s): ['nothing'] TypeError: cannot create 'sys.version_info' instances TypeError: cannot create 'sys.version_info' instances TypeError: cannot create 'sys.version_info' instances
#> flags True 0
#>   bytes_warning True AttributeError: readonly attribute AttributeError: readonly attribute
#>   context_aware_warnings True AttributeError: readonly attribute AttributeError: readonly attribute
#>   debug True AttributeError: readonly attribute AttributeError: readonly attribute
#>   dev_mode True AttributeError: readonly attribute AttributeError: readonly attribute
#>   dont_write_bytecode True AttributeError: readonly attribute AttributeError: readonly attribute
#>   gil True AttributeError: readonly attribute AttributeError: readonly attribute
#>   hash_randomization True AttributeError: readonly attribute AttributeError: readonly attribute
#>   ignore_environment True AttributeError: readonly attribute AttributeError: readonly attribute
#>   inspect True AttributeError: readonly attribute AttributeError: readonly attribute
#>   int_max_str_digits True AttributeError: readonly attribute AttributeError: readonly attribute
#>   interactive True AttributeError: readonly attribute AttributeError: readonly attribute
#>   isolated True AttributeError: readonly attribute AttributeError: readonly attribute
#>   no_site True AttributeError: readonly attribute AttributeError: readonly attribute
#>   no_user_site True AttributeError: readonly attribute AttributeError: readonly attribute
#>   optimize True AttributeError: readonly attribute AttributeError: readonly attribute
#>   quiet True AttributeError: readonly attribute AttributeError: readonly attribute
#>   safe_path True AttributeError: readonly attribute AttributeError: readonly attribute
#>   thread_inherit_context True AttributeError: readonly attribute AttributeError: readonly attribute
#>   utf8_mode True AttributeError: readonly attribute AttributeError: readonly attribute
#>   verbose True AttributeError: readonly attribute AttributeError: readonly attribute
#>   warn_default_encoding True AttributeError: readonly attribute AttributeError: readonly attribute
#> True tuple flags TypeError: Got unexpected field name(s): ['nothing'] TypeError: cannot create 'sys.flags' instances TypeError: cannot create 'sys.flags' instances TypeError: cannot create 'sys.flags' instances
#> float_info True 0
#>   dig True AttributeError: readonly attribute AttributeError: readonly attribute
#>   epsilon True AttributeError: readonly attribute AttributeError: readonly attribute
#>   mant_dig True AttributeError: readonly attribute AttributeError: readonly attribute
#>   max True AttributeError: readonly attribute AttributeError: readonly attribute
#>   max_10_exp True AttributeError: readonly attribute AttributeError: readonly attribute
#>   max_exp True AttributeError: readonly attribute AttributeError: readonly attribute
#>   min True AttributeError: readonly attribute AttributeError: readonly attribute
#>   min_10_exp True AttributeError: readonly attribute AttributeError: readonly attribute
#>   min_exp True AttributeError: readonly attribute AttributeError: readonly attribute
#>   radix True AttributeError: readonly attribute AttributeError: readonly attribute
#>   rounds True AttributeError: readonly attribute AttributeError: readonly attribute
#> True tuple float_info TypeError: Got unexpected field name(s): ['nothing'] TypeError: structseq() missing required argument 'sequence' (pos 1) float_info float_info
#> int_info True 0
#>   bits_per_digit True AttributeError: readonly attribute AttributeError: readonly attribute
#>   default_max_str_digits True AttributeError: readonly attribute AttributeError: readonly attribute
#>   sizeof_digit True AttributeError: readonly attribute AttributeError: readonly attribute
#>   str_digits_check_threshold True AttributeError: readonly attribute AttributeError: readonly attribute
#> True tuple int_info TypeError: Got unexpected field name(s): ['nothing'] TypeError: structseq() missing required argument 'sequence' (pos 1) int_info int_info
#> hash_info True 0
#>   algorithm True AttributeError: readonly attribute AttributeError: readonly attribute
#>   cutoff True AttributeError: readonly attribute AttributeError: readonly attribute
#>   hash_bits True AttributeError: readonly attribute AttributeError: readonly attribute
#>   imag True AttributeError: readonly attribute AttributeError: readonly attribute
#>   inf True AttributeError: readonly attribute AttributeError: readonly attribute
#>   modulus True AttributeError: readonly attribute AttributeError: readonly attribute
#>   nan True AttributeError: readonly attribute AttributeError: readonly attribute
#>   seed_bits True AttributeError: readonly attribute AttributeError: readonly attribute
#>   width True AttributeError: readonly attribute AttributeError: readonly attribute
#> True tuple hash_info TypeError: Got unexpected field name(s): ['nothing'] TypeError: structseq() missing required argument 'sequence' (pos 1) hash_info hash_info
#> thread_info True 0
#>   lock True AttributeError: readonly attribute AttributeError: readonly attribute
#>   name True AttributeError: readonly attribute AttributeError: readonly attribute
#>   version True AttributeError: readonly attribute AttributeError: readonly attribute
#> True tuple thread_info TypeError: Got unexpected field name(s): ['nothing'] TypeError: structseq() missing required argument 'sequence' (pos 1) thread_info thread_info
#> asyncgen_hooks True 0
#>   finalizer True AttributeError: readonly attribute AttributeError: readonly attribute
#>   firstiter True AttributeError: readonly attribute AttributeError: readonly attribute
#> False tuple asyncgen_hooks TypeError: Got unexpected field name(s): ['nothing'] TypeError: structseq() missing required argument 'sequence' (pos 1) asyncgen_hooks asyncgen_hooks

# ---- what a hook gets is a record
import atexit, sys
def hook(given):
    kind = type(given)
    print(given.exc_type, given.exc_value, given.err_msg.split(' at 0x')[0])
    r = kind((ValueError, ValueError('a'), None, 'said', 'from'))
    print(r.exc_type, r.exc_value, r.exc_traceback, r.err_msg, r.object)
    print(repr(r))
    for name in 'exc_type', 'exc_value', 'exc_traceback', 'err_msg', 'object':
        for f in (lambda: setattr(r, name, 1)), (lambda: delattr(r, name)):
            try: f()
            except AttributeError as e: print(e)
    print(r.__reduce__()[0], type(r.__replace__()).__name__, r.__replace__(err_msg='new').err_msg)
sys.unraisablehook = hook
@atexit.register
def fails(): raise ValueError('late')
#> <class 'ValueError'> late Exception ignored in atexit callback <function fails
#> <class 'ValueError'> a None said from
#> UnraisableHookArgs(exc_type=<class 'ValueError'>, exc_value=ValueError('a'), exc_traceback=None, err_msg='said', object='from')
#> readonly attribute
#> readonly attribute
#> readonly attribute
#> readonly attribute
#> readonly attribute
#> readonly attribute
#> readonly attribute
#> readonly attribute
#> readonly attribute
#> readonly attribute
#> <class 'UnraisableHookArgs'> UnraisableHookArgs new

# ---- how iterators are taken apart and put together
import itertools
d = {'a': 1, 'b': 2}
class Index:
    def __init__(self, n): self.n = n
    def __index__(self): return self.n
for it in reversed(d.values()), reversed(d.items()), enumerate('ab', 5), filter(None, [0, 1]), zip('ab', [1, 2]), map(str, [1, 2]), zip('a', [1], strict=True), map(lambda a, b: a + b, [1], [2], strict=True):
    next(it)
    try:
        f, *rest = it.__reduce__()
        print(f, len(rest), list(f(*rest[0])))
    except Exception as e: print(type(e).__name__, e)
for it in zip('ab', [1, 2, 3]), map(lambda *a: a, [1], [2, 3]):
    it.__setstate__(True)
    try: print(list(it))
    except ValueError as e: print(e)
class Truth:
    def __bool__(self): return True
for it in zip('ab', [1, 2, 3]), map(lambda *a: a, [1], [2, 3]):
    it.__setstate__(Truth())
    try: print(list(it))
    except ValueError as e: print(e)
it = iter(range(10 ** 30))
it.__setstate__(10 ** 29)
print(next(it))
#> <built-in function iter> 1 [1]
#> <built-in function iter> 1 [('a', 1)]
#> <class 'enumerate'> 1 [(6, 'b')]
#> <class 'filter'> 1 []
#> <class 'zip'> 1 [('b', 2)]
#> <class 'map'> 1 ['2']
#> <class 'zip'> 2 []
#> <class 'map'> 2 []
#> zip() argument 2 is longer than argument 1
#> map() argument 2 is longer than argument 1
#> zip() argument 2 is longer than argument 1
#> map() argument 2 is longer than argument 1
#> 100000000000000000000000000000

# ---- the modes of files take what has an index
import stat
class Index:
    def __index__(self): return 0o100644
print([getattr(stat, n)(Index()) for n in ('S_IMODE', 'S_IFMT', 'S_ISCHR', 'S_ISBLK', 'S_ISREG', 'S_ISFIFO', 'S_ISLNK', 'S_ISSOCK', 'S_ISDOOR', 'S_ISPORT', 'S_ISWHT')])
#> [420, 32768, False, False, True, False, False, False, False, False, False]

# ---- buffers by what has an index, and views compared
class Index:
    def __index__(self): return 0
class Same:
    def __eq__(self, other): return True
    def __ne__(self, other): return 'other'
print(b'ab'.__buffer__(Index()).tolist(), bytearray(b'ab').__buffer__(Index()).tolist(), memoryview(b'ab') != Same(), memoryview(b'ab').__ne__(Same()))
class Name(str): pass
print(bytearray(b'ab').decode(Name('utf-8'), Name('strict')), bytearray('é'.encode()).decode(errors='replace'))
#> [97, 98] [97, 98] other NotImplemented
#> ab é

# ---- there is no shell
#! there is no operating system here
import os
try: print(os.system('ls'))
except OSError as e: print(type(e).__name__, e.errno, e)
#> PermissionError 1 [Errno 1] Operation not permitted

# ---- abort() ends without a word
#! the oracle would end
import atexit, os
atexit.register(print, 'not printed')
print('before')
os.abort()
print('not printed')
#> before

# ---- records of values with a repr of their own
import sys
class R:
    def __repr__(self): return 'R!'
for record in sys.float_info, sys.int_info, sys.hash_info, sys.thread_info:
    kind = type(record)
    print(kind([R()] * len(record)))
    try:
        kind([R()])
    except TypeError as e:
        print(e)
print(sys.version_info.__replace__(major=R()), repr(sys.flags.__replace__(debug=R()))[:19])
#> sys.float_info(max=R!, max_exp=R!, max_10_exp=R!, min=R!, min_exp=R!, min_10_exp=R!, dig=R!, mant_dig=R!, epsilon=R!, radix=R!, rounds=R!)
#> sys.float_info() takes a 11-sequence (1-sequence given)
#> sys.int_info(bits_per_digit=R!, sizeof_digit=R!, default_max_str_digits=R!, str_digits_check_threshold=R!)
#> sys.int_info() takes a 4-sequence (1-sequence given)
#> sys.hash_info(width=R!, modulus=R!, inf=R!, nan=R!, imag=R!, algorithm=R!, hash_bits=R!, seed_bits=R!, cutoff=R!)
#> sys.hash_info() takes a 9-sequence (1-sequence given)
#> sys.thread_info(name=R!, lock=R!, version=R!)
#> sys.thread_info() takes a 3-sequence (1-sequence given)
#> sys.version_info(major=R!, minor=14, micro=2, releaselevel='final', serial=0) sys.flags(debug=R!,

# ---- a record of a hook is made of any iterable, of values with a repr of their own
import atexit, sys
class R:
    def __repr__(self): return 'R!'
class Five:
    def __iter__(self): return iter([R()] * 5)
def hook(given):
    print(type(given)(Five()), type(given)(x for x in 'abcde'))
sys.unraisablehook = hook
@atexit.register
def fails(): raise ValueError('late')
#> UnraisableHookArgs(exc_type=R!, exc_value=R!, exc_traceback=R!, err_msg=R!, object=R!) UnraisableHookArgs(exc_type='a', exc_value='b', exc_traceback='c', err_msg='d', object='e')
