/** What released snapshots say of the native part of the package (scripts/natives.ts), written by `npm run hashes -- --release`. */
import type { Natives } from '../../scripts/natives.ts';

export const released: Natives = {
  functions: new Map(
    rows(`
builtins: breakpoint help input open print aiter all anext any iter len max min next sorted abs bin chr divmod hash hex oct ord pow round sum ascii callable delattr dir format getattr hasattr id isinstance issubclass repr setattr vars __build_class__ compile eval exec globals locals __import__
_contextvars: copy_context
_csv: register_dialect unregister_dialect get_dialect list_dialects field_size_limit reader writer
_files: normal getcwd setcwd stat listdir create read write truncate mkdir remove rename touch is_local node word now environ urandom
_io: _class_name _index _view _writable_bytes _is_direct
_operator: lt le eq ne ge gt not_ truth is_ is_not is_none is_not_none abs add and_ floordiv index inv invert lshift mod mul matmul neg or_ pos pow rshift sub truediv xor contains getitem iadd iand ifloordiv ilshift imod imul imatmul ior ipow irshift isub itruediv ixor setitem delitem concat iconcat countOf indexOf call length_hint
_stat: S_IMODE S_IFMT S_ISDIR S_ISCHR S_ISBLK S_ISREG S_ISFIFO S_ISLNK S_ISSOCK S_ISDOOR S_ISPORT S_ISWHT filemode
_strptime: is_leap day_number from_number iso_week strftime _plain
_traceback: rows caller stack modules hint only
abc: _abstract_names _mark_pattern _take_pattern
annotationlib: _relocated _closure _reference
ast: _lower _read _rows
asyncio: run get_running_loop _get_running_loop get_event_loop set_event_loop new_event_loop create_task current_task all_tasks ensure_future isfuture iscoroutine iscoroutinefunction eager_task_factory create_eager_task_factory gather sleep wait wait_for as_completed shield to_thread timeout timeout_at _set_result_unless_cancelled
atexit: register unregister _clear _run_exitfuncs _ncallbacks
binascii: _index _view _encode64 _decode64 _decode16 crc32 a2b_base64 b2a_base64 hexlify unhexlify b2a_hex a2b_hex crc_hqx b2a_uu a2b_uu a2b_qp b2a_qp
bisect: bisect_right bisect_left insort_right insort_left
cmath: _class_name acos acosh asin asinh atan atanh cos cosh exp isclose isfinite isinf isnan log log10 phase polar rect sin sinh sqrt tan tanh
codecs: _class_name _index _view _codec_name _is_direct _encode_whole _decode_part register unregister lookup encode decode register_error lookup_error strict_errors ignore_errors replace_errors backslashreplace_errors xmlcharrefreplace_errors namereplace_errors escape_encode escape_decode charmap_build charmap_encode charmap_decode _is_multibyte
collections: _caller_module _count _count_one _tuplegetter _value_of
copy: _copied _copied_instance
copyreg: _is_builtin
csv: _record
dataclasses: _retarget
datetime: _class_name _is_date _is_time _fields_at _iso_fields _seal
decimal: getcontext setcontext
enum: _stored _inherits _read_name _read_value _caller_module
functools: _fill _looks_like reduce cmp_to_key
gc: _index enable disable isenabled collect set_debug get_debug set_threshold get_threshold get_count get_stats get_objects get_referrers get_referents is_tracked is_finalized freeze unfreeze get_freeze_count
gzip: _view
hashlib: md5 sha1 sha224 sha256 sha384 sha512 _pbkdf2 scrypt _hmac
heapq: heappush heappop heapify heapreplace heappushpop heappush_max heappop_max heapify_max heapreplace_max heappushpop_max
hmac: compare_digest
inspect: _parameters _flags _state _place _program
itertools: tee
json.decoder: _read _read_at _read_for_calls _place _read_string _read_number _space
json.encoder: encode_basestring encode_basestring_ascii _write _question _answer _take _trail _takes_all
math: acos acosh asin asinh atan atan2 atanh cbrt copysign cos cosh degrees erf erfc exp exp2 expm1 fabs fma fmod gamma isfinite isinf isnan lgamma log1p modf pow radians remainder sin sinh sqrt tan tanh ulp log log2 log10 floor ceil trunc frexp ldexp nextafter isclose factorial isqrt comb perm gcd lcm fsum hypot dist prod sumprod
os: _index
posix: fspath stat lstat access getcwd getcwdb chdir listdir scandir mkdir rmdir remove unlink rename replace truncate open close read write lseek ftruncate fstat fsync fdatasync isatty chmod utime putenv unsetenv strerror urandom cpu_count getpid getppid uname get_terminal_size umask system abort _exit
pprint: _plain _ordered
random: _sha512 _urandom
re: _members _compiled
statistics: _moments
struct: _index _view _unpacking _size _shape _write _read calcsize pack pack_into unpack unpack_from iter_unpack
sys: exception exc_info exit getrecursionlimit setrecursionlimit intern getdefaultencoding getfilesystemencoding getfilesystemencodeerrors get_int_max_str_digits set_int_max_str_digits is_finalizing getsizeof displayhook
time: _class_name _index time time_ns monotonic monotonic_ns perf_counter perf_counter_ns process_time process_time_ns gmtime localtime mktime asctime ctime strftime strptime clock_gettime clock_gettime_ns clock_getres clock_settime clock_settime_ns get_clock_info sleep
types: _seal _mark _is_iterable_coroutine _begin_repr _end_repr
typing: _special_alias _sort _with_args _type_check _first_line _caller_module
unicodedata: category bidirectional combining mirrored east_asian_width decomposition decimal digit numeric name lookup normalize is_normalized
urllib.parse: _field _split _quoted _unquoted _pairs _query
uuid: _urandom
weakref: _check
zlib: _index _view crc32 adler32 _deflate _inflater compress decompress compressobj decompressobj
zoneinfo: _seal _read _keys
`),
  ),
  methods: new Map(
    rows(`
object: __init__ __class__ __repr__ __str__ __hash__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __format__ __getattribute__ __setattr__ __delattr__ __reduce__ __reduce_ex__ __getstate__ __sizeof__ __dir__ __new__ __init_subclass__ __subclasshook__
type: __doc__ __init__ __name__ __qualname__ __module__ __bases__ __base__ __mro__ __dict__ __annotations__ __annotate__ __type_params__ __abstractmethods__ __text_signature__ mro __subclasses__ __instancecheck__ __subclasscheck__ __repr__ __dir__ __or__ __ror__ __getattribute__ __setattr__ __delattr__ __call__ __new__ __prepare__
NoneType: __bool__ __repr__ __eq__ __hash__ __new__
ellipsis: __repr__ __reduce__ __new__
NotImplementedType: __repr__ __reduce__ __bool__ __new__
int: __add__ __radd__ __sub__ __rsub__ __mul__ __rmul__ __truediv__ __rtruediv__ __floordiv__ __rfloordiv__ __mod__ __rmod__ __lshift__ __rlshift__ __rshift__ __rrshift__ __or__ __ror__ __xor__ __rxor__ __and__ __rand__ __pow__ __rpow__ __divmod__ __rdivmod__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __neg__ __pos__ __abs__ __invert__ __bool__ __int__ __index__ __trunc__ __floor__ __ceil__ __float__ __hash__ __repr__ __format__ __round__ __getnewargs__ bit_length bit_count conjugate is_integer as_integer_ratio to_bytes real imag numerator denominator __new__ from_bytes
bool: __and__ __rand__ __or__ __ror__ __xor__ __rxor__ __invert__ __repr__ __new__
float: __add__ __radd__ __sub__ __rsub__ __mul__ __rmul__ __truediv__ __rtruediv__ __floordiv__ __rfloordiv__ __mod__ __rmod__ __pow__ __rpow__ __divmod__ __rdivmod__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __neg__ __pos__ __abs__ __bool__ __int__ __trunc__ __floor__ __ceil__ __float__ __hash__ __repr__ __format__ __round__ __getnewargs__ is_integer as_integer_ratio hex conjugate real imag __new__ fromhex from_number __getformat__
complex: __add__ __radd__ __sub__ __rsub__ __mul__ __rmul__ __truediv__ __rtruediv__ __pow__ __rpow__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __neg__ __pos__ __abs__ __bool__ __complex__ __hash__ __repr__ __format__ __getnewargs__ conjugate real imag __new__ from_number
str: __add__ __mul__ __rmul__ __mod__ __rmod__ __len__ __contains__ __getitem__ __iter__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __hash__ __repr__ __str__ __format__ __getnewargs__ format format_map join upper lower title capitalize swapcase casefold isalpha isalnum isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper find rfind index rindex count startswith endswith ljust rjust center zfill expandtabs strip lstrip rstrip removeprefix removesuffix split rsplit splitlines partition rpartition replace translate encode __new__ maketrans
bytes: __len__ __getitem__ __contains__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __add__ __mul__ __rmul__ find rfind index rindex count startswith endswith split rsplit splitlines partition rpartition strip lstrip rstrip removeprefix removesuffix replace join translate ljust rjust center zfill expandtabs upper lower swapcase title capitalize isalpha isdigit isalnum isspace isascii islower isupper istitle decode hex __buffer__ __repr__ __str__ __hash__ __iter__ __bytes__ __mod__ __rmod__ __getnewargs__ __new__ fromhex maketrans
bytearray: __len__ __getitem__ __contains__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __add__ __mul__ __rmul__ find rfind index rindex count startswith endswith split rsplit splitlines partition rpartition strip lstrip rstrip removeprefix removesuffix replace join translate ljust rjust center zfill expandtabs upper lower swapcase title capitalize isalpha isdigit isalnum isspace isascii islower isupper istitle decode hex __init__ __buffer__ __repr__ __str__ __iter__ __setitem__ __delitem__ __iadd__ __imul__ __mod__ __rmod__ append extend insert pop remove reverse clear __reduce__ __reduce_ex__ copy resize __release_buffer__ __alloc__ __new__ fromhex maketrans
memoryview: obj nbytes readonly itemsize format ndim shape strides suboffsets c_contiguous f_contiguous contiguous __repr__ __len__ __getitem__ __setitem__ __delitem__ __iter__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __hash__ __enter__ __exit__ release tobytes tolist toreadonly cast hex index count __buffer__ __release_buffer__ __new__ _from_flags __class_getitem__
list: __class_getitem__ __init__ __repr__ __len__ __getitem__ __setitem__ __delitem__ __iter__ __reversed__ __contains__ __add__ __iadd__ __mul__ __rmul__ __imul__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ append extend insert pop remove index count reverse copy clear sort __new__
tuple: __class_getitem__ __repr__ __hash__ __len__ __getitem__ __iter__ __contains__ __add__ __mul__ __rmul__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ index count __getnewargs__ __new__
dict: __class_getitem__ __init__ __repr__ __len__ __getitem__ __setitem__ __delitem__ __contains__ __iter__ __reversed__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __or__ __ror__ __ior__ get setdefault pop popitem update keys values items copy clear __new__ fromkeys
set: __class_getitem__ __repr__ __len__ __iter__ __contains__ __and__ __rand__ __or__ __ror__ __sub__ __rsub__ __xor__ __rxor__ __eq__ __ne__ __le__ __lt__ __ge__ __gt__ union intersection difference symmetric_difference isdisjoint issubset issuperset __init__ __iand__ __ior__ __isub__ __ixor__ add discard remove pop update intersection_update difference_update symmetric_difference_update __reduce__ copy clear __new__
frozenset: __class_getitem__ __repr__ __len__ __iter__ __contains__ __and__ __rand__ __or__ __ror__ __sub__ __rsub__ __xor__ __rxor__ __eq__ __ne__ __le__ __lt__ __ge__ __gt__ union intersection difference symmetric_difference isdisjoint issubset issuperset __hash__ __reduce__ copy __new__
range: start stop step __repr__ __len__ __bool__ __getitem__ __iter__ __reversed__ __contains__ __hash__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ count index __reduce__ __new__
slice: __reduce__ start stop step indices __repr__ __hash__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __new__
function: __doc__ __name__ __qualname__ __module__ __dict__ __defaults__ __kwdefaults__ __annotations__ __annotate__ __type_params__ __get__ __call__ __repr__ __new__
method: __doc__ __reduce__ __self__ __eq__ __hash__ __call__ __func__ __get__ __repr__ __new__
builtin_function_or_method: __doc__ __reduce__ __name__ __qualname__ __text_signature__ __call__ __module__ __self__ __eq__ __hash__ __repr__
method_descriptor: __doc__ __reduce__ __name__ __qualname__ __text_signature__ __call__ __objclass__ __get__ __repr__
wrapper_descriptor: __doc__ __reduce__ __name__ __qualname__ __text_signature__ __call__ __objclass__ __get__ __repr__
method-wrapper: __doc__ __reduce__ __name__ __qualname__ __text_signature__ __call__ __objclass__ __self__ __eq__ __hash__ __repr__
classmethod_descriptor: __doc__ __name__ __qualname__ __text_signature__ __call__ __objclass__ __get__ __repr__
getset_descriptor: __doc__ __name__ __qualname__ __objclass__ __get__ __set__ __delete__ __repr__
member_descriptor: __doc__ __reduce__ __name__ __qualname__ __objclass__ __get__ __set__ __delete__ __repr__
property: __doc__ __init__ fget fset fdel __name__ __isabstractmethod__ __set_name__ getter setter deleter __get__ __set__ __delete__ __new__
staticmethod: __init__ __func__ __wrapped__ __dict__ __annotations__ __annotate__ __isabstractmethod__ __repr__ __get__ __call__ __new__ __class_getitem__
classmethod: __init__ __func__ __wrapped__ __dict__ __annotations__ __annotate__ __isabstractmethod__ __repr__ __get__ __new__ __class_getitem__
super: __init__ __thisclass__ __self__ __self_class__ __get__ __getattribute__ __repr__ __new__
module: __init__ __dict__ __annotations__ __annotate__ __getattribute__ __setattr__ __delattr__ __dir__ __repr__ __new__
cell: cell_contents __repr__ __lt__ __le__ __eq__ __ne__ __gt__ __ge__ __new__
generator: __name__ __qualname__ gi_running gi_suspended gi_yieldfrom __repr__ send throw close __iter__ __next__ __class_getitem__
coroutine: __name__ __qualname__ cr_running cr_suspended cr_await __repr__ send throw close cr_origin __await__ __class_getitem__
async_generator: __name__ __qualname__ ag_running ag_suspended ag_await __repr__ __aiter__ __anext__ asend athrow aclose __class_getitem__
traceback: tb_lineno tb_next
mappingproxy: __class_getitem__ __getitem__ __len__ __contains__ __iter__ __reversed__ get keys values items copy __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __hash__ __or__ __ror__ __ior__ __str__ __repr__ __new__
BaseException: __init__ args __cause__ __context__ __suppress_context__ __traceback__ __dict__ add_note with_traceback __repr__ __str__ __reduce__ __setstate__ __new__
BaseExceptionGroup: message exceptions __str__ derive split subgroup __new__ __class_getitem__
SystemExit: code
AttributeError: name obj __reduce__
ImportError: msg name path name_from __str__ __reduce__
KeyError: __str__
NameError: name
OSError: __reduce__ errno strerror filename filename2 characters_written __str__
StopIteration: value
SyntaxError: msg filename lineno offset text end_lineno end_offset print_file_and_line _metadata __str__
UnicodeDecodeError: encoding object start end reason __str__
UnicodeEncodeError: encoding object start end reason __str__
UnicodeTranslateError: encoding object start end reason __str__
collections._tuplegetter: __doc__ __get__ __set__ __delete__ __repr__
dict_keys: __repr__ __len__ __iter__ __reversed__ mapping __contains__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __and__ __rand__ __or__ __ror__ __sub__ __rsub__ __xor__ __rxor__ isdisjoint
dict_values: __repr__ __len__ __iter__ __reversed__ mapping
dict_items: __repr__ __len__ __iter__ __reversed__ mapping __contains__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __and__ __rand__ __or__ __ror__ __sub__ __rsub__ __xor__ __rxor__ isdisjoint
dict_keyiterator: __iter__ __next__ __length_hint__ __reduce__
dict_valueiterator: __iter__ __next__ __length_hint__ __reduce__
dict_itemiterator: __iter__ __next__ __length_hint__ __reduce__
dict_reversekeyiterator: __iter__ __next__ __length_hint__ __reduce__
dict_reversevalueiterator: __iter__ __next__ __length_hint__ __reduce__
dict_reverseitemiterator: __iter__ __next__ __length_hint__ __reduce__
odict_iterator: __iter__ __next__ __reduce__
list_iterator: __iter__ __next__ __length_hint__ __reduce__ __setstate__
list_reverseiterator: __iter__ __next__ __length_hint__ __reduce__ __setstate__
tuple_iterator: __iter__ __next__ __length_hint__ __reduce__ __setstate__
str_iterator: __iter__ __next__ __length_hint__ __reduce__ __setstate__
str_ascii_iterator: __iter__ __next__ __length_hint__ __reduce__ __setstate__
bytes_iterator: __iter__ __next__ __length_hint__ __reduce__ __setstate__
bytearray_iterator: __iter__ __next__ __length_hint__ __reduce__ __setstate__
range_iterator: __iter__ __next__ __length_hint__ __reduce__ __setstate__
longrange_iterator: __iter__ __next__ __length_hint__ __reduce__ __setstate__
set_iterator: __iter__ __next__ __length_hint__ __reduce__
iterator: __iter__ __next__ __length_hint__ __reduce__ __setstate__
callable_iterator: __iter__ __next__ __reduce__
typing.TypeVar: __name__ __module__ __default__ evaluate_default has_default __repr__ __reduce__ __mro_entries__ __or__ __ror__ __bound__ __covariant__ __contravariant__ __infer_variance__ evaluate_bound evaluate_constraints __constraints__ __new__
typing.ParamSpec: __name__ __module__ __default__ evaluate_default has_default __repr__ __reduce__ __mro_entries__ __or__ __ror__ __bound__ __covariant__ __contravariant__ __infer_variance__ args kwargs __new__
typing.TypeVarTuple: __name__ __module__ __default__ evaluate_default has_default __repr__ __reduce__ __mro_entries__ __iter__ __new__
typing.TypeAliasType: __name__ __module__ __type_params__ __parameters__ __value__ evaluate_value __iter__ __repr__ __reduce__ __getitem__ __or__ __ror__ __new__
typing.ParamSpecArgs: __origin__ __repr__ __reduce__ __eq__ __mro_entries__ __new__
typing.ParamSpecKwargs: __origin__ __repr__ __reduce__ __eq__ __mro_entries__ __new__
typing._ConstEvaluator: __call__ __repr__
typing.NoDefaultType: __repr__ __new__
typing.Generic: __class_getitem__ __init_subclass__
types.GenericAlias: __origin__ __args__ __parameters__ __repr__ __eq__ __hash__ __getitem__ __mro_entries__ __iter__ __call__ __instancecheck__ __subclasscheck__ __or__ __ror__ __unpacked__ __new__ __dir__ __reduce__
typing._GenericAlias: __origin__ __args__ __parameters__ __repr__ __eq__ __hash__ __getitem__ __mro_entries__ __iter__ __call__ __instancecheck__ __subclasscheck__ __or__ __ror__ __name__ __qualname__ __module__ __reduce__ __metadata__ __dir__
typing.Union: __args__ __origin__ __parameters__ __name__ __qualname__ __module__ __repr__ __eq__ __hash__ __getitem__ __or__ __ror__ __mro_entries__ __class_getitem__
annotationlib.ForwardRef: __forward_arg__ __module__ __forward_module__ __forward_is_argument__ __forward_is_class__ __reduce__ __owner__ __globals__ __cell__ evaluate __repr__ __eq__ __hash__ __or__ __ror__ __new__
typing._SpecialForm: _name __name__ __qualname__ __module__ __repr__ __getitem__ __reduce__ __call__ __mro_entries__ __instancecheck__ __subclasscheck__ __or__ __ror__
typing._SpecialGenericAlias: __origin__ _name __name__ __qualname__ __module__ _nparams __repr__ __getitem__ __call__ __reduce__ __mro_entries__ __instancecheck__ __subclasscheck__ __or__ __ror__
enumerate: __iter__ __next__ __new__ __class_getitem__ __reduce__
filter: __iter__ __next__ __new__ __reduce__
reversed: __iter__ __next__ __length_hint__ __new__ __reduce__ __setstate__
zip: __iter__ __next__ __new__ __reduce__ __setstate__
map: __iter__ __next__ __new__ __reduce__ __setstate__
async_generator_asend: __await__ __iter__ __next__ close send throw
async_generator_athrow: __await__ __iter__ __next__ close send throw
coroutine_wrapper: __iter__ __next__ send throw close
memory_iterator: __iter__ __next__
string.templatelib.Template: strings interpolations values __iter__ __add__ __reduce__ __repr__ __new__ __class_getitem__
string.templatelib.Interpolation: value expression conversion format_spec __reduce__ __repr__ __new__ __class_getitem__
string.templatelib.TemplateIter: __iter__ __next__
_contextvars.ContextVar: name get set reset __repr__ __new__ __class_getitem__
_contextvars.Context: run copy get keys values items __iter__ __len__ __contains__ __getitem__ __eq__ __ne__ __new__
_contextvars.Token: __class_getitem__ var old_value __enter__ __exit__ __repr__ __new__
_asyncio.Future: __class_getitem__ __init__ result exception set_result set_exception add_done_callback remove_done_callback cancel cancelled done get_loop _make_cancelled_error __await__ __iter__ __repr__ _state _result _exception _cancel_message _loop _log_traceback _asyncio_future_blocking __new__
_asyncio.Task: result exception add_done_callback remove_done_callback cancel cancelled done get_loop __init__ set_result set_exception cancelling uncancel get_coro get_context get_name set_name _coro _fut_waiter _must_cancel __new__
asyncio.tasks._GatheringFuture: _cancel_requested
_asyncio.FutureIter: __iter__ __next__ send throw close
asyncio.events.Handle: cancel cancelled get_context __repr__
asyncio.events.TimerHandle: when
asyncio.base_events.BaseEventLoop: call_soon call_soon_threadsafe call_later call_at time create_future create_task set_task_factory get_task_factory run_forever run_until_complete stop is_running is_closed close get_debug set_debug slow_callback_duration run_in_executor set_default_executor get_exception_handler set_exception_handler default_exception_handler call_exception_handler shutdown_asyncgens shutdown_default_executor __repr__ __new__
code: co_filename co_name __repr__
_io.TextIOWrapper: write writelines read readline readlines __iter__ __next__ flush close isatty readable writable seekable name mode encoding errors line_buffering write_through reconfigure fileno detach buffer newlines closed __enter__ __exit__ __repr__
_sitebuiltins.Quitter: __call__ __repr__ name eof
_sitebuiltins._Printer: __call__ __repr__
asyncio.locks._ContextManagerMixin: __aenter__ __aexit__ __new__ __dict__
asyncio.locks.Lock: __init__ __repr__ locked acquire release _wake_up_first __new__
asyncio.locks.Event: __init__ __repr__ is_set set clear wait __new__ __dict__
asyncio.locks.Condition: __init__ __repr__ wait wait_for notify _notify notify_all __new__
asyncio.locks.Semaphore: __init__ __repr__ locked acquire release _wake_up_next __new__
asyncio.locks.BoundedSemaphore: __init__ release __new__
asyncio.locks.Barrier: __init__ __repr__ __aenter__ __aexit__ wait _block _release _wait _exit reset abort parties n_waiting broken __new__ __dict__
asyncio.runners.Runner: __init__ __enter__ __exit__ get_loop close run __new__ __dict__
asyncio.timeouts.Timeout: __init__ when reschedule expired __repr__ __aenter__ __aexit__ __new__ __dict__
asyncio.taskgroups.TaskGroup: __init__ __repr__ __aenter__ __aexit__ create_task __new__ __dict__
asyncio.tasks._AsCompletedIterator: __init__ __iter__ __aiter__ __next__ __anext__ __new__ __dict__
asyncio.queues.Queue: __init__ _init _get _put _wakeup_next __repr__ __str__ _format qsize maxsize empty full put put_nowait get get_nowait task_done join shutdown __new__ __class_getitem__ __dict__
asyncio.queues.PriorityQueue: _init _put _get __new__
asyncio.queues.LifoQueue: _init _put _get __new__
array.array: typecode itemsize __repr__ __len__ __iter__ __getitem__ __setitem__ __delitem__ __contains__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __add__ __iadd__ __mul__ __rmul__ __imul__ __release_buffer__ __buffer__ __copy__ __deepcopy__ __reduce_ex__ append extend insert pop remove index count reverse clear tolist fromlist tobytes frombytes tounicode fromunicode tofile fromfile byteswap buffer_info __new__ __class_getitem__
array.arrayiterator: __iter__ __next__ __reduce__ __setstate__
_struct.Struct: __init__ format size pack pack_into unpack unpack_from iter_unpack __repr__ __new__
_struct.unpack_iterator: __iter__ __next__ __length_hint__
zlib._Inflater: step copy
_csv.Dialect: delimiter doublequote escapechar lineterminator quotechar quoting skipinitialspace strict __reduce_ex__ __reduce__ __new__
_csv.reader: __iter__ __next__ dialect line_num
_csv.writer: dialect writerow writerows
functools._PlaceholderType: __repr__ __reduce__ __new__
decimal.Decimal: __add__ __radd__ __sub__ __rsub__ __mul__ __rmul__ __truediv__ __rtruediv__ __floordiv__ __rfloordiv__ __mod__ __rmod__ __divmod__ __rdivmod__ __neg__ __pos__ __abs__ __pow__ __rpow__ __lt__ __le__ __gt__ __ge__ __eq__ __ne__ __bool__ __int__ __trunc__ __floor__ __ceil__ __float__ __complex__ __hash__ __round__ __repr__ __str__ __format__ __copy__ __deepcopy__ __reduce__ adjusted as_integer_ratio as_tuple conjugate radix quantize to_integral to_integral_value to_integral_exact to_eng_string real imag compare compare_signal compare_total compare_total_mag copy_sign exp fma ln log10 logb logical_and logical_or logical_xor logical_invert max max_mag min min_mag next_minus next_plus next_toward normalize number_class remainder_near rotate same_quantum scaleb shift sqrt is_normal is_subnormal canonical copy_abs copy_negate is_canonical is_finite is_infinite is_nan is_qnan is_snan is_signed is_zero __new__ from_float from_number
decimal.Context: prec rounding Emin Emax capitals clamp flags traps compare compare_signal compare_total compare_total_mag copy_sign exp fma ln log10 logb logical_and logical_or logical_xor logical_invert max max_mag min min_mag next_minus next_plus next_toward normalize number_class remainder_near rotate same_quantum scaleb shift sqrt is_normal is_subnormal canonical copy_abs copy_negate is_canonical is_finite is_infinite is_nan is_qnan is_snan is_signed is_zero abs add divide divide_int divmod minus multiply plus quantize remainder subtract to_integral to_integral_value to_integral_exact __init__ power create_decimal create_decimal_from_float copy_decimal radix to_sci_string to_eng_string Etiny Etop clear_flags clear_traps copy __copy__ __repr__ __reduce__ __new__
decimal.SignalDict: __getitem__ __setitem__ __delitem__ __len__ __iter__ __contains__ __repr__ __eq__ __ne__ keys values items get copy setdefault update pop popitem clear
_io._IOBase: __dict__ seek tell truncate flush close closed seekable readable writable _checkSeekable _checkReadable _checkWritable _checkClosed fileno isatty readline readlines writelines __iter__ __next__ __enter__ __exit__
_io._BufferedIOBase: read read1 readinto readinto1 write detach
_io._TextIOBase: encoding errors newlines read readline write detach
_io.BytesIO: __init__ getvalue getbuffer read read1 readline readlines readinto write writelines __iter__ __next__ seek tell truncate close closed flush isatty readable writable seekable __getstate__ __setstate__ __new__
_io.StringIO: __init__ write getvalue read readline __next__ seek tell truncate close flush closed readable writable seekable line_buffering newlines __getstate__ __setstate__ __new__
_md5.md5: digest hexdigest update copy name digest_size block_size
_sha1.sha1: digest hexdigest update copy name digest_size block_size
_sha2.SHA224Type: digest hexdigest update copy name digest_size block_size
_sha2.SHA256Type: digest hexdigest update copy name digest_size block_size
_sha2.SHA384Type: digest hexdigest update copy name digest_size block_size
_sha2.SHA512Type: digest hexdigest update copy name digest_size block_size
_sha3.sha3_224: digest hexdigest update copy name digest_size block_size __new__
_sha3.sha3_256: digest hexdigest update copy name digest_size block_size __new__
_sha3.sha3_384: digest hexdigest update copy name digest_size block_size __new__
_sha3.sha3_512: digest hexdigest update copy name digest_size block_size __new__
_sha3.shake_128: digest hexdigest update copy name digest_size block_size __new__
_sha3.shake_256: digest hexdigest update copy name digest_size block_size __new__
_blake2.blake2b: digest hexdigest update copy name digest_size block_size __new__
_blake2.blake2s: digest hexdigest update copy name digest_size block_size __new__
re.Pattern: match fullmatch search findall finditer scanner split sub subn pattern flags groups groupindex __copy__ __deepcopy__ __repr__ __eq__ __ne__ __hash__ __class_getitem__
re.Match: group __getitem__ groups groupdict start end span expand __copy__ __deepcopy__ __repr__ string re pos endpos lastindex lastgroup regs __class_getitem__
_sre.SRE_Scanner: match search pattern
_random.Random: random getrandbits _below seed getstate setstate __new__
_io.BufferedWriter: write writelines read readline readlines __iter__ __next__ flush close fileno isatty readable writable seekable name mode closed _direct __repr__
unicodedata.UCD: unidata_version category bidirectional combining mirrored east_asian_width decomposition decimal digit numeric name lookup normalize is_normalized
operator.attrgetter: __call__ __repr__ __reduce__ __new__
operator.itemgetter: __call__ __repr__ __reduce__ __new__
operator.methodcaller: __call__ __repr__ __reduce__ __new__
abc._Checking: __instancecheck__ __subclasscheck__
collections.deque: __init__ __repr__ __len__ __iter__ __reversed__ __getitem__ __setitem__ __delitem__ __contains__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __add__ __iadd__ __mul__ __rmul__ __imul__ __copy__ __reduce__ append appendleft clear copy count extend extendleft index insert pop popleft remove reverse rotate maxlen __new__ __class_getitem__
collections.defaultdict: __init__ __missing__ __repr__ copy __copy__ __or__ __ror__ __reduce__ default_factory __new__
collections.OrderedDict: __init__ update __dict__ setdefault pop move_to_end popitem __eq__ __ne__ __repr__ copy __or__ __ror__ __ior__ __reduce__ fromkeys
collections._deque_iterator: __iter__ __next__ __length_hint__
collections._deque_reverse_iterator: __iter__ __next__ __length_hint__
enum._Member: __hash__ __repr__ __str__ __deepcopy__ __format__
enum._Flag: __or__ __and__ __xor__ __contains__ __bool__
enum._EnumType: __call__ __getitem__ __iter__ __len__
enum._Property: __get__
functools._lru_cache_wrapper: __call__ __get__ cache_info cache_clear __dict__ __copy__ __deepcopy__ __reduce__ __new__
functools.partial: __call__ __get__ func args keywords __dict__ __repr__ __reduce__ __setstate__ __new__ __class_getitem__
itertools.count: __iter__ __next__ __repr__ __new__
itertools.cycle: __iter__ __next__ __new__
itertools.repeat: __iter__ __next__ __repr__ __length_hint__ __new__
itertools.islice: __iter__ __next__ __new__
itertools.pairwise: __iter__ __next__ __new__
itertools.batched: __iter__ __next__ __new__
itertools._tee: __iter__ __next__ __copy__ __new__
itertools.chain: __iter__ __next__ __new__ from_iterable __class_getitem__
itertools.zip_longest: __iter__ __next__ __new__
itertools.compress: __iter__ __next__ __new__
itertools.accumulate: __iter__ __next__ __new__
itertools.starmap: __iter__ __next__ __new__
itertools.filterfalse: __iter__ __next__ __new__
itertools.takewhile: __iter__ __next__ __new__
itertools.dropwhile: __iter__ __next__ __new__
itertools.groupby: __iter__ __next__ __new__
itertools._grouper: __iter__ __next__ __new__
itertools.product: __iter__ __next__ __new__
itertools.permutations: __iter__ __next__ __new__
itertools.combinations: __iter__ __next__ __new__
itertools.combinations_with_replacement: __iter__ __next__ __new__
sys.version_info: major minor micro releaselevel serial __repr__ __reduce__ __replace__ __new__
sys.flags: debug inspect interactive optimize dont_write_bytecode no_user_site no_site ignore_environment verbose bytes_warning quiet hash_randomization isolated dev_mode utf8_mode warn_default_encoding safe_path int_max_str_digits gil thread_inherit_context context_aware_warnings __repr__ __reduce__ __replace__ __new__
sys.float_info: max max_exp max_10_exp min min_exp min_10_exp dig mant_dig epsilon radix rounds __repr__ __reduce__ __replace__ __new__
sys.int_info: bits_per_digit sizeof_digit default_max_str_digits str_digits_check_threshold __repr__ __reduce__ __replace__ __new__
sys.hash_info: width modulus inf nan imag algorithm hash_bits seed_bits cutoff __repr__ __reduce__ __replace__ __new__
sys.thread_info: name lock version __repr__ __reduce__ __replace__ __new__
UnraisableHookArgs: exc_type exc_value exc_traceback err_msg object __repr__ __reduce__ __replace__ __new__
asyncgen_hooks: firstiter finalizer __repr__ __reduce__ __replace__ __new__
`),
  ),
  kinds: new Map(
    rows(`
complex: re:number im:number
bytes: b:bytes
bytearray: cls:cls inst:slots bytes:bytes exports:count
memoryview: owner:value offset:count format:text itemsize:count shape:counts strides:counts readonly:flag released:flag
list: cls:cls inst:slots items:values
tuple: cls:cls inst:slots items:values
range: start:int stop:int step:int
slice: start:value stop:value step:value
sub: cls:cls inst:slots base:value
cell: v:optional
bound: self:value func:value
property: cls:cls inst:slots fget:value fset:value fdel:value doc:value name:optional getterDoc:later
static: cls:cls inst:slots func:value
classmethod: cls:cls inst:slots func:value
member: owner:cls name:text at:count
super: cls:cls inst:slots thisClass:cls obj:optional objType:cls
module: cls:cls dict:PyDict
gen: cls:cls frame:frame name:str qualname:str code:code running:flag closed:flag
exc: cls:cls inst:slots args:PyTuple cause:PyExc|None context:PyExc|None suppress:flag notes:PyList|None tb:PyTraceback|None extra:map
traceback: code:code pc:count next:PyTraceback|None
host: name:text
host member: name:text role:text owner:text
host object: cls:cls inst:slots id:text
collections.item_field: at:count doc:value
dict_view: dict:PyDict type:cls
dict_iterator: dict:PyDict|None type:cls at:count size:count left:count
odict_iterator: dict:PyDict|None type:cls at:count size:count left:count places:count
list_iterator: list:PyList|None at:count
list_reverseiterator: list:PyList|None at:count
tuple_iterator: tuple:PyTuple|None at:count
str_iterator: text:value at:count
bytes_iterator: bytes:PyBytes|PyByteArray|None at:count
bytearray_iterator: bytes:PyByteArray|None at:count
range_iterator: at:number step:number left:number
longrange_iterator: at:int step:int left:int
set_iterator: set:PySet|None at:count size:count left:count
iterator: sequence:optional at:count
callable_iterator: func:optional sentinel:optional
typevar: cls:cls name:str module:value bound:optional constraints:optional fallback:optional boundBy:value constraintsBy:value fallbackBy:value covariant:flag contravariant:flag infer:flag
param_part: of:value part:text
type_alias: name:str params:PyTuple|None by:value module:value value:optional
evaluator: value:value
generic_alias: origin:value args:PyTuple starred:flag typing:flag sub:cls
typing_alias: origin:value args:PyTuple starred:flag typing:flag display:text metadata:PyTuple|None
union: args:PyTuple
forward_ref: text:str module:value owner:value isArgument:flag isClass:flag globals:value closure:value
special_form: name:text
special_alias: origin:value count:count name:text
mappingproxy: target:value
enumerate: cls:cls inst:slots inner:value count:int
filter: cls:cls inst:slots func:value inner:value item:optional waits:later
sorter: keys:values reverse:flag answers:bytes count:count
reversed: cls:cls inst:slots sequence:optional at:count
zip: cls:cls inst:slots inners:values strict:flag got:values waits:later
map: cls:cls inst:slots func:value inners:values strict:flag got:values ahead:values waits:later
coroutine_wrapper: coroutine:value
async_wrapped: value:value
async_step: cls:cls gen:PyGen value:value what:str state:count
memory_iterator: view:PyMemoryView|None at:count
template: strings:PyTuple interpolations:PyTuple
interpolation: value:value expression:value conversion:value spec:value
template_iterator: template:PyTemplate at:count
file: data:PyByteArray mtime:number mode:count
folder: entries:PyDict mtime:number mode:count
files: root:Folder writable:flag mounts:texts modes:texts hidden:PyDict cwd:text epoch:number
context_var: name:value initial:optional
context: vars:PyDict|None shared:flag entered:flag previous:PyContext|None
context_token: context:PyContext variable:PyContextVar before:optional used:flag
future: cls:cls inst:slots state:count loop:value result:value exception:value raisedAt:value callbacks:values cancelMessage:value cancelledBy:value blocking:flag call:count unread:flag
task: cls:cls inst:slots state:count loop:value result:value exception:value raisedAt:value callbacks:values cancelMessage:value cancelledBy:value blocking:flag call:count unread:flag coro:value name:value waiter:value thrown:value mustCancel:flag cancels:count context:PyContext|None
gathering: cls:cls inst:slots state:count loop:value result:value exception:value raisedAt:value callbacks:values cancelMessage:value cancelledBy:value blocking:flag call:count unread:flag children:value cancelRequested:flag
future_iter: future:value waiting:flag thrown:value bare:flag
handle: callback:value args:value when:number cancelled:flag scheduled:flag loop:value context:PyContext|None
event_loop: ready:values batch:values at:count timers:values running:flag fresh:flag stopping:flag closed:flag debug:flag current:value tasks:value generators:value failed:values waited:count exceptionHandler:value taskFactory:value
tasks: loop:value chosen:value calls:values time:number names:count context:PyContext|None base:PyContext|None
code_object: source:value fileName:text mode:text flags:count direct:PyFunc|None byName:PyFunc|None
sum_state: total:value mode:count hi:number rest:number imag:number imagRest:number
text_stream: stream:text closed:flag encoding:text errors:text lineBuffering:flag writeThrough:flag
collections.deque_iterator: deque:PyDeque|None at:count state:count
collections.deque_reverse_iterator: deque:PyDeque|None at:count state:count
collections.deque: cls:cls inst:slots items:values maxlen:count state:count
itertools.tool: cls:cls inst:slots tag:text v:holes ahead:values
array.array: cls:cls inst:slots code:text bytes:bytes exports:count
array.iterator: array:PyArray|None at:count
struct.struct: cls:cls inst:slots format:text size:count ready:flag
struct.iterator: format:text buffer:value at:count
zlib.inflater: wrap:text phase:text wrong:text last:flag bits:count held:count left:count distance:count literal:count lengths:bytes literals:count sum:count total:count dictionary:bytes rest:bytes window:bytes
csv.dialect: cls:cls inst:slots delimiter:str escapechar:value quotechar:value lineterminator:str quoting:count doublequote:flag skipinitialspace:flag strict:flag
csv.reader: lines:value dialect:PyDialect lineNum:count state:count fields:values parts:values size:count unquoted:flag
csv.writer: write:value dialect:PyDialect
functools.lru_cache: inst:slots fn:value info:value maxsize:count typed:flag cache:PyDict hits:count misses:count
functools.partial: cls:cls inst:slots func:value args:PyTuple keywords:PyDict
decimal.decimal: cls:cls inst:slots sign:count kind:text c:bigint e:number
decimal.context: cls:cls inst:slots prec:int rounding:count emin:int emax:int capitals:count clamp:count flags:count traps:count
decimal.signals: context:PyContext traps:flag
io.bytes: cls:cls inst:slots store:PyByteArray pos:count shut:flag
io.string: cls:cls inst:slots state:count newline:count text:value parts:values size:count pos:count seen:count
json.level: of:value form:count items:PyList|PyTuple|None keys:values walk:DictIterator|None key:value at:count begun:flag
json.writer: skipkeys:flag ascii:flag nan:flag sort:flag circular:flag steady:flag indented:flag indent:text comma:text colon:text levels:values parts:texts size:count newline:text question:text subject:value fault:text message:text settled:count
hashlib.hash: name:text digestSize:count state:bytes count:count lastNode:flag
operator.itemgetter: wanted:values
operator.attrgetter: wanted:values
operator.methodcaller: name:value args:PyTuple keywords:PyDict
re.pattern: pattern:value flags:count
re.match: re:PyPattern string:value pos:count endpos:count last:count spans:counts
re.scanner: re:PyPattern string:value pos:count endpos:count at:count advance:flag
re.finditer: scanner:PyScanner func:optional sentinel:optional
random.generator: cls:cls inst:slots state:bytes index:count seeded:flag
byte_stream: text:TextStream
`),
  ),
};

function rows(text: string): [string, string[]][] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.split(': ', 2) as [string, string])
    .map(([key, names]) => [key, names.split(' ')]);
}
