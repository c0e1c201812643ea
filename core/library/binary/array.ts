/** `array`: sequences of numbers of one type. */
import { asCharacters, builtinFunction } from '../../values/mod.ts';
import type { PyClass, PyMemoryView } from '../../values/mod.ts';
import { indexFunction } from '../forward.ts';
import type { ModuleSource } from '../modules.ts';

export const ARRAY: ModuleSource = {
  name: 'array',
  doc: 'This module defines an object type which can efficiently represent an array of basic values.',
  contents: () => ({
    functions: [
      indexFunction('array'),
      builtinFunction('array', '_characters(view, /)', {
        doc: 'A view of the same memory as the characters of an array.',
        run: (_m, view) => asCharacters(view as PyMemoryView),
      }),
      builtinFunction('array', '_as_sequence(cls, /)', {
        doc: 'Let sequence patterns take the instances of a class.',
        run(_m, cls) {
          (cls as PyClass).pattern = 'sequence';
          return null;
        },
      }),
    ],
  }),
  python: String.raw`
import struct as _struct
import sys as _sys
from types import GenericAlias as _GenericAlias

typecodes = 'bBuwhHiIlLqQfd'

_SIZES = {'b': 1, 'B': 1, 'u': 4, 'w': 4, 'h': 2, 'H': 2, 'i': 4, 'I': 4, 'l': 8, 'L': 8, 'q': 8, 'Q': 8, 'f': 4, 'd': 8}
_LIMITS = {
    'b': (-128, 127, 'signed char'), 'B': (0, 255, 'unsigned byte integer'), 'h': (-32768, 32767, 'signed short integer'),
    'H': (0, 65535, 'unsigned short'), 'i': (-2**31, 2**31 - 1, 'signed integer'), 'I': (0, 2**32 - 1, 'unsigned int'),
    'l': (-2**63, 2**63 - 1, ''), 'L': (0, 2**64 - 1, ''), 'q': (-2**63, 2**63 - 1, ''), 'Q': (0, 2**64 - 1, ''),
}


def _item(code, value):
    if code == 'f' or code == 'd':
        if not isinstance(value, (int, float)) and not hasattr(type(value), '__float__') and not hasattr(type(value), '__index__'):
            raise TypeError(f'must be real number, not {type(value).__name__}')
        value = float.__float__(value) if isinstance(value, float) else float(value)
        return _struct.unpack('<f', _struct.pack('<f', value))[0] if code == 'f' and value - value == 0 else value
    if code == 'u' or code == 'w':
        if not isinstance(value, str):
            raise TypeError(f'array item must be a unicode character, not {type(value).__name__}')
        if len(value) != 1:
            raise TypeError(f'array item must be a unicode character, not a string of length {len(value)}')
        return value
    if type(value) is not int:
        if isinstance(value, float):
            raise TypeError("'float' object cannot be interpreted as an integer")
        value = _index(value)
    low, high, name = _LIMITS[code]
    if value < low:
        if code in 'ILQ':
            raise OverflowError("can't convert negative int to unsigned" if code == 'Q' else "can't convert negative value to unsigned int")
        _too_wide(code, value)
        raise OverflowError(f'{name} is less than minimum' if name else 'int too big to convert')
    if value > high:
        _too_wide(code, value)
        raise OverflowError(f'{name} is greater than maximum' if name else 'int too big to convert')
    return value


def _too_wide(code, value):
    """What is said of a value that does not even fit into the type of C that the item is read as."""
    if code in 'IL':
        if value >= 2**64:
            raise OverflowError('Python int too large to convert to C unsigned long')
    elif code in 'bBhHil':
        if not -2**63 <= value < 2**63:
            raise OverflowError('Python int too large to convert to C long')
        if code in 'bH':
            low, high, name = _LIMITS['i' if code == 'H' else 'h']
            if value < low:
                raise OverflowError(f'{name} is less than minimum')
            if value > high:
                raise OverflowError(f'{name} is greater than maximum')


class _Memory(bytearray):
    """What views of an array look at; 'exporter' is the array."""
    __slots__ = ('exporter',)


class _Window:
    """The items of an array in the memory that its views look at: a list that cannot change its size while they do."""

    __slots__ = ('array', 'view')

    def __init__(self, array, view):
        self.array = array
        self.view = view

    def _freed(self):
        array = self.array
        items = self.view.tolist()
        self.view.release()
        try:
            array._memory.append(0)
        except BufferError:
            self.view = memoryview(array._memory).cast(array._code)
            raise BufferError('cannot resize an array that is exporting buffers') from None
        array._memory = None
        array._items = items
        return items

    def __len__(self):
        return len(self.view)

    def __iter__(self):
        return iter(self.view)

    def __repr__(self):
        return repr(self.view.tolist())

    def __getitem__(self, i):
        return self.view[i].tolist() if isinstance(i, slice) else self.view[i]

    def __setitem__(self, i, value):
        if isinstance(i, slice):
            places = range(*i.indices(len(self.view)))
            if len(places) != len(value):
                self._freed()[i] = value
            else:
                for k, v in zip(places, value):
                    self.view[k] = v
        else:
            self.view[i] = value

    def __delitem__(self, i):
        if not isinstance(i, slice) or len(range(*i.indices(len(self.view)))):
            del self._freed()[i]

    def __eq__(self, other):
        return self.view.tolist() == list(other)

    def __lt__(self, other):
        return self.view.tolist() < list(other)

    def __le__(self, other):
        return self.view.tolist() <= list(other)

    def __gt__(self, other):
        return self.view.tolist() > list(other)

    def __ge__(self, other):
        return self.view.tolist() >= list(other)

    def __add__(self, other):
        return self.view.tolist() + list(other)

    def __radd__(self, other):
        return other + self.view.tolist()

    def __mul__(self, n):
        return self.view.tolist() * n

    def __iadd__(self, other):
        items = self._freed()
        items += other
        return items

    def __imul__(self, n):
        items = self._freed()
        items *= n
        return items

    def append(self, v):
        self._freed().append(v)

    def extend(self, items):
        self._freed().extend(items)

    def insert(self, i, v):
        self._freed().insert(i, v)

    def pop(self, i):
        self.view[i]
        return self._freed().pop(i)

    def remove(self, v):
        self.index(v)
        self._freed().remove(v)

    def index(self, *args):
        return self.view.tolist().index(*args)

    def count(self, v):
        return self.view.tolist().count(v)

    def reverse(self):
        self[:] = self.view.tolist()[::-1]

    def clear(self):
        self._freed().clear()


class array:
    """array(typecode [, initializer]) -> array"""

    __slots__ = ('_code', '_items', '_memory', '__weakref__')

    def __new__(cls, typecode, initializer=(), /, **kwargs):
        if kwargs and cls.__init__ is object.__init__:
            raise TypeError('array.array() takes no keyword arguments')
        if not isinstance(typecode, str):
            raise TypeError(f'array() argument 1 must be a unicode character, not {"None" if typecode is None else type(typecode).__name__}')
        if len(typecode) != 1:
            raise TypeError(f'array() argument 1 must be a unicode character, not a string of length {len(typecode)}')
        if typecode not in _SIZES:
            raise ValueError('bad typecode (must be b, B, u, w, h, H, i, I, l, L, q, Q, f or d)')
        if typecode not in 'uw':
            if isinstance(initializer, str):
                raise TypeError(f"cannot use a str to initialize an array with typecode '{typecode}'")
            if isinstance(initializer, array) and initializer._code in 'uw':
                raise TypeError(f"cannot use a unicode array to initialize an array with typecode '{typecode}'")
        if typecode == 'u':
            from warnings import warn
            warn("The 'u' type code is deprecated and will be removed in Python 3.16", DeprecationWarning, 1)
        self = object.__new__(cls)
        self._code = typecode
        self._items = []
        self._memory = None
        if isinstance(initializer, (bytes, bytearray)):
            self.frombytes(initializer)
        elif initializer != ():
            self._items = [_item(typecode, v) for v in initializer]
        return self

    __class_getitem__ = classmethod(_GenericAlias)

    typecode = property(lambda self: self._code, doc='the typecode character used to create the array')
    itemsize = property(lambda self: _SIZES[self._code], doc='the size, in bytes, of one array item')

    def _made(self, items):
        new = object.__new__(array)
        new._code = self._code
        new._items = items
        new._memory = None
        return new

    def __repr__(self):
        if not self._items:
            return f"{type(self).__name__}('{self._code}')"
        if self._code in 'uw':
            return f"{type(self).__name__}('{self._code}', {''.join(self._items)!r})"
        return f"{type(self).__name__}('{self._code}', {self._items!r})"

    def __len__(self):
        return len(self._items)

    def __iter__(self):
        return iter(self._items)

    def __getitem__(self, i):
        items = self._items
        if type(i) is int and -len(items) <= i < len(items):
            return items[i]
        if isinstance(i, slice):
            return self._made(self._items[i])
        try:
            i = _index(i)
        except TypeError:
            raise TypeError('array indices must be integers') from None
        if not -2**63 <= i < 2**63:
            raise IndexError("cannot fit 'int' into an index-sized integer")
        if not -len(self._items) <= i < len(self._items):
            raise IndexError('array index out of range')
        return self._items[i]

    def __setitem__(self, i, value):
        items = self._items
        if type(i) is int and -len(items) <= i < len(items):
            items[i] = _item(self._code, value)
            return
        if isinstance(i, slice):
            if not isinstance(value, array):
                raise TypeError(f'can only assign array (not "{type(value).__name__}") to array slice')
            if value._code != self._code:
                raise TypeError('bad argument type for built-in operation')
            try:
                self._items[i] = list(value._items)
            except ValueError as e:
                raise ValueError(str(e).replace('sequence', 'array', 1)) from None
            return
        try:
            i = _index(i)
        except TypeError:
            raise TypeError('array indices must be integers') from None
        if not -2**63 <= i < 2**63:
            raise IndexError("cannot fit 'int' into an index-sized integer")
        if not -len(self._items) <= i < len(self._items):
            raise IndexError('array assignment index out of range')
        self._items[i] = _item(self._code, value)

    def __delitem__(self, i):
        if not isinstance(i, slice):
            try:
                i = _index(i)
            except TypeError:
                raise TypeError('array indices must be integers') from None
            if not -len(self._items) <= i < len(self._items):
                raise IndexError('array assignment index out of range')
        del self._items[i]

    def __contains__(self, value):
        return value in self._items

    def __eq__(self, other):
        return self._items == other._items if isinstance(other, array) else NotImplemented

    def __lt__(self, other):
        return self._items < other._items if isinstance(other, array) else NotImplemented

    def __le__(self, other):
        return self._items <= other._items if isinstance(other, array) else NotImplemented

    def __gt__(self, other):
        return self._items > other._items if isinstance(other, array) else NotImplemented

    def __ge__(self, other):
        return self._items >= other._items if isinstance(other, array) else NotImplemented

    __hash__ = None

    def __add__(self, other):
        if not isinstance(other, array):
            reflected = getattr(type(other), '__radd__', None)
            result = NotImplemented if reflected is None else reflected(other, self)
            if result is not NotImplemented:
                return result
            raise TypeError(f'can only append array (not "{type(other).__name__}") to array')
        if other._code != self._code:
            raise TypeError('bad argument type for built-in operation')
        return self._made(self._items + other._items)

    def __iadd__(self, other):
        if not isinstance(other, array):
            raise TypeError(f'can only extend array with array (not "{type(other).__name__}")')
        self.extend(other)
        return self

    def __mul__(self, n):
        if not hasattr(type(n), '__index__'):
            reflected = getattr(type(n), '__rmul__', None)
            if reflected is not None and not isinstance(n, (array, bytearray, bytes, list, str, tuple)):
                return reflected(n, self)
            raise TypeError(f"can't multiply sequence by non-int of type '{type(n).__name__}'")
        return self._made(self._items * _index(n))

    def __rmul__(self, n):
        return self * n if hasattr(type(n), '__index__') else NotImplemented

    def __imul__(self, n):
        self._items *= _index(n)
        return self

    def append(self, v, /):
        """Append new value v to the end of the array."""
        self._items.append(_item(self._code, v))

    def extend(self, bb, /):
        """Append items to the end of the array."""
        if isinstance(bb, array):
            if bb._code != self._code:
                raise TypeError('can only extend with array of same kind')
            self._items.extend(bb._items)
        else:
            for v in bb:
                self._items.append(_item(self._code, v))

    def insert(self, i, v, /):
        """Insert a new item v into the array before position i."""
        self._items.insert(i, _item(self._code, v))

    def pop(self, i=-1, /):
        """Return the i-th element and delete it from the array."""
        i = i.__index__() if hasattr(type(i), '__index__') else i
        if not self._items:
            raise IndexError('pop from empty array')
        try:
            return self._items.pop(i)
        except IndexError:
            raise IndexError('pop index out of range') from None

    def remove(self, v, /):
        """Remove the first occurrence of v in the array."""
        try:
            self._items.remove(v)
        except ValueError:
            raise ValueError('array.remove(x): x not in array') from None

    def index(self, v, start=0, stop=9223372036854775807, /):
        """Return index of first occurrence of v in the array."""
        try:
            return self._items.index(v, start, stop)
        except ValueError:
            raise ValueError('array.index(x): x not in array') from None

    def count(self, v, /):
        """Return number of occurrences of v in the array."""
        return self._items.count(v)

    def reverse(self):
        """Reverse the order of the items in the array."""
        self._items.reverse()

    def clear(self):
        """Remove all items from the array."""
        self._items.clear()

    def tolist(self):
        """Convert array to an ordinary list with the same items."""
        return list(self._items)

    def fromlist(self, list, /):
        """Append items to array from list."""
        if not isinstance(list, type([])):
            raise TypeError('arg must be list')
        self._items += [_item(self._code, v) for v in list]

    def tobytes(self):
        """Convert the array to an array of machine values and return the bytes representation."""
        if self._code in 'uw':
            return ''.join(self._items).encode('utf-32-le', 'surrogatepass')
        return _struct.pack(f'<{len(self._items)}{self._letter()}', *self._items)

    def _letter(self):
        return {'l': 'q', 'L': 'Q'}.get(self._code, self._code)

    def frombytes(self, buffer, /):
        """Appends items from the string, interpreting it as an array of machine values."""
        try:
            view = memoryview(buffer)
        except TypeError:
            raise TypeError(f"a bytes-like object is required, not '{type(buffer).__name__}'") from None
        data = bytes(view.cast('B'))
        size = _SIZES[self._code]
        if len(data) % size:
            raise ValueError('bytes length not a multiple of item size')
        if self._code in 'uw':
            self._items += data.decode('utf-32-le', 'surrogatepass')
        else:
            self._items += _struct.unpack(f'<{len(data) // size}{self._letter()}', data)

    def tounicode(self):
        """Extends this array with data from the unicode string ustr."""
        if self._code not in 'uw':
            raise ValueError("tounicode() may only be called on unicode type arrays ('u' or 'w')")
        return ''.join(self._items)

    def fromunicode(self, ustr, /):
        """Convert the array to a unicode string."""
        if not isinstance(ustr, str):
            raise TypeError(f'fromunicode() argument must be str, not {"None" if ustr is None else type(ustr).__name__}')
        if self._code not in 'uw':
            raise ValueError("fromunicode() may only be called on unicode type arrays ('u' or 'w')")
        self._items += ustr

    def tofile(self, f, /):
        """Write all items (as machine values) to the file object f."""
        f.write(self.tobytes())

    def fromfile(self, f, n, /):
        """Read n objects from the file object f and append them to the end of the array."""
        size = _SIZES[self._code]
        data = f.read(n * size)
        self.frombytes(data[:len(data) // size * size])
        if len(data) != n * size:
            raise EOFError('read() did not return enough bytes')

    def byteswap(self):
        """Byteswap all items of the array."""
        size = _SIZES[self._code]
        if size > 1:
            letter = self._letter() if self._code not in 'uw' else 'I'
            data = _struct.pack(f'>{len(self._items)}{letter}', *self._items)
            self._items[:] = list(_struct.unpack(f'<{len(self._items)}{letter}', data))

    def buffer_info(self):
        """Return a tuple (address, length) giving the current memory address and the length in items of the buffer."""
        return id(self), len(self._items)

    def __copy__(self):
        return self._made(list(self._items))

    def __deepcopy__(self, memo, /):
        return self._made(list(self._items))

    def __buffer__(self, flags, /):
        if self._code in 'uw':
            memory = _Memory(self.tobytes())
            memory.exporter = self
            return _characters(memoryview(memory))
        memory = self._memory
        if memory is None:
            memory = self._memory = _Memory(self.tobytes())
            memory.exporter = self
            self._items = _Window(self, memoryview(memory).cast(self._code))
        return memoryview(memory).cast(self._code)

    def __reduce_ex__(self, protocol, /):
        return array, (self._code, list(self._items))


array.__name__ = 'array.array'
ArrayType = array
_as_sequence(array)

if 'collections._sequences' in _sys.modules:
    # The other way round that module does it.
    _sys.modules['collections._sequences'].MutableSequence.register(array)
`,
};
