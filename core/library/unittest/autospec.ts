/** Python of `unittest.mock`: mocks made after a spec; mocks of properties, of files and for threads. */
export const AUTOSPEC: string = String.raw`
# ---- specs


class _SpecState(object):
    """An attribute of an autospec that nobody has asked for yet."""

    def __init__(self, spec, spec_set=False, parent=None, name=None, ids=None, instance=False):
        self.spec = spec
        self.ids = ids
        self.spec_set = spec_set
        self.parent = parent
        self.instance = instance
        self.name = name


def _check_spec_arg_typos(kwargs):
    for typo in 'autospect', 'auto_spec', 'set_spec':
        if typo in kwargs:
            raise RuntimeError(f"{typo!r} might be a typo; use unsafe=True if this is intended")


def _must_skip(spec, entry, is_type):
    """Whether the first argument of a function of a spec is to be skipped: it is self."""
    if not isinstance(spec, type):
        if entry in getattr(spec, '__dict__', {}):
            return False
        spec = spec.__class__
    for cls in spec.__mro__:
        result = cls.__dict__.get(entry, DEFAULT)
        if result is DEFAULT:
            continue
        if isinstance(result, (staticmethod, classmethod)):
            return False
        return is_type if isinstance(result, FunctionTypes) else False
    return is_type


def create_autospec(spec, spec_set=False, instance=False, _parent=None, _name=None, *, unsafe=False, **kwargs):
    """
    Create a mock object using another object as a spec. Attributes on the mock will use the corresponding attribute on the
    spec object as their spec; functions and methods have their signatures checked.
    """
    if _is_list(spec):
        spec = type(spec)
    is_type = isinstance(spec, type)
    if _is_instance_mock(spec):
        raise InvalidSpecError(f'Cannot autospec a Mock object. [object={spec!r}]')
    is_async_func = _is_async_func(spec)
    given = {'spec': spec}
    entries = dict.fromkeys(dir(spec), _missing)
    fields = {}
    if is_type and instance and hasattr(spec, '__dataclass_fields__'):
        from dataclasses import fields as fields_of
        # A field without a default is no attribute of the class.
        fields = {field.name: field.type for field in fields_of(spec)}
        entries |= fields
    if spec_set:
        given = {'spec_set': spec}
    elif spec is None:
        given = {}
    if given and instance:
        given['_spec_as_instance'] = True
    if not unsafe:
        _check_spec_arg_typos(kwargs)
    _name = kwargs.pop('name', _name)
    new_name = '' if _parent is None else _name
    given.update(kwargs)
    made = MagicMock
    if inspect.isdatadescriptor(spec):
        # Nothing is known of what a property gives.
        given = {}
    elif is_async_func:
        if instance:
            raise RuntimeError('Instance can not be True when create_autospec is mocking an async function')
        made = AsyncMock
    elif is_type and instance and not _instance_callable(spec) or not _callable(spec):
        made = NonCallableMagicMock
    mock = made(parent=_parent, _new_parent=_parent, _new_name=new_name, name=_name, **given)
    if fields:
        mock._mock_extend_spec_methods(fields)
    if isinstance(spec, FunctionTypes):
        mock = _set_signature(mock, spec, is_async=is_async_func)
        if is_async_func:
            _setup_async_mock(mock)
    else:
        _check_sig(spec, mock, is_type, instance)
    if _parent is not None and not instance:
        _parent._mock_children[_name] = mock
    wrapped = kwargs.pop('wraps', None)
    if is_type and not instance and 'return_value' not in kwargs:
        mock.return_value = create_autospec(spec, spec_set, instance=True, _name='()', _parent=mock, wraps=wrapped)
    for entry, original in entries.items():
        if _is_magic(entry):
            continue
        original = getattr(spec, entry, original)
        if original is _missing:
            continue
        inner = {'spec_set' if spec_set else 'spec': original}
        if wrapped and hasattr(wrapped, entry):
            inner['wraps'] = getattr(wrapped, entry)
        if not isinstance(original, FunctionTypes):
            new = _SpecState(original, spec_set, mock, entry, instance)
            mock._mock_children[entry] = new
        else:
            parent = mock.mock if isinstance(spec, FunctionTypes) else mock
            skipfirst = _must_skip(spec, entry, is_type)
            inner['_eat_self'] = skipfirst
            child = AsyncMock if iscoroutinefunction(original) else MagicMock
            new = child(parent=parent, name=entry, _new_name=entry, _new_parent=parent, **inner)
            mock._mock_children[entry] = new
            new.return_value = child()
            _check_sig(original, new, skipfirst=skipfirst)
        if isinstance(new, FunctionTypes):
            setattr(mock, entry, new)
    if kwargs and _is_instance_mock(mock):
        mock.configure_mock(**kwargs)
    return mock


# ---- properties, files, threads


class PropertyMock(Mock):
    """A mock intended to be used as a property, or other descriptor, on a class."""

    def _get_child_mock(self, /, **kwargs):
        return MagicMock(**kwargs)

    def __get__(self, obj, obj_type=None):
        return self()

    def __set__(self, obj, val):
        self(val)


class ThreadingMixin(Base):
    DEFAULT_TIMEOUT = None

    def _get_child_mock(self, /, **kw):
        if isinstance(kw.get('parent'), ThreadingMixin):
            kw['timeout'] = kw['parent']._mock_wait_timeout
        elif isinstance(kw.get('_new_parent'), ThreadingMixin):
            kw['timeout'] = kw['_new_parent']._mock_wait_timeout
        return super()._get_child_mock(**kw)

    def __init__(self, *args, timeout=_missing, **kwargs):
        super().__init__(*args, **kwargs)
        self.__dict__['_mock_wait_timeout'] = self.DEFAULT_TIMEOUT if timeout is _missing else timeout

    def wait_until_called(self, *, timeout=_missing):
        """Wait until the mock object is called: there is one thread, so it has been or it never will be."""
        if not self.called:
            raise AssertionError(f"{self._mock_name or 'mock'} was not called before timeout({self._limit(timeout)}).")

    def wait_until_any_call_with(self, *args, **kwargs):
        """Wait until the mock object is called with given args."""
        wanted = self._format_mock_call_signature(args, kwargs)
        if _Call((args, kwargs), two=True) not in self.call_args_list:
            raise AssertionError(f'{wanted} not called before timeout({self._mock_wait_timeout}).')

    def _limit(self, timeout):
        return self._mock_wait_timeout if timeout is _missing else timeout


class ThreadingMock(ThreadingMixin, MagicMixin, Mock):
    """A mock that can be waited for by other threads; there are none."""


file_spec = None
open_spec = None


def _to_stream(read_data):
    return io.BytesIO(read_data) if isinstance(read_data, bytes) else io.StringIO(read_data)


def mock_open(mock=None, read_data=''):
    """
    A helper function to create a mock to replace the use of open: as a function, or as a context manager. read_data is what
    the methods read, readline and readlines of the file give.
    """
    state = [_to_stream(read_data), None]

    def fixed(name):
        def effect(*args, **kwargs):
            method = getattr(handle, name)
            if method.return_value is not None:
                return method.return_value
            return getattr(state[0], name)(*args, **kwargs)
        return effect

    def lines():
        if handle.readline.return_value is not None:
            while True:
                yield handle.readline.return_value
        for line in state[0]:
            yield line

    def readline(*args, **kwargs):
        yield from lines()
        while True:
            yield state[0].readline(*args, **kwargs)

    def following():
        if handle.readline.return_value is not None:
            return handle.readline.return_value
        return next(state[0])

    def leave(exctype, excinst, exctb):
        handle.close()

    global file_spec, open_spec
    if file_spec is None:
        file_spec = list({*dir(io.TextIOWrapper), *dir(io.BytesIO)})
        open_spec = list({*dir(open)})
    if mock is None:
        mock = MagicMock(name='open', spec=open_spec)
    handle = MagicMock(spec=file_spec)
    handle.__enter__.return_value = handle
    handle.write.return_value = None
    handle.read.return_value = None
    handle.readline.return_value = None
    handle.readlines.return_value = None
    handle.read.side_effect = fixed('read')
    state[1] = readline()
    handle.readline.side_effect = state[1]
    handle.readlines.side_effect = fixed('readlines')
    handle.__iter__.side_effect = lines
    handle.__next__.side_effect = following
    handle.__exit__.side_effect = leave

    def reset_data(*args, **kwargs):
        state[0] = _to_stream(read_data)
        if handle.readline.side_effect == state[1]:
            state[1] = readline()
            handle.readline.side_effect = state[1]
        return DEFAULT

    mock.side_effect = reset_data
    mock.return_value = handle
    return mock


def seal(mock):
    """Disable the automatic generation of child mocks, of this mock and of those that it has."""
    mock._mock_sealed = True
    for attr in dir(mock):
        try:
            m = getattr(mock, attr)
        except AttributeError:
            continue
        if not isinstance(m, NonCallableMock):
            continue
        if isinstance(m._mock_children.get(attr), _SpecState):
            continue
        if m._mock_new_parent is mock:
            seal(m)
`;
