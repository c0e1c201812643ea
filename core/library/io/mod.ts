/** `io`: streams of bytes and text, in memory and over the virtual file system. */
import { BYTE_STREAM } from '../bytestream.ts';
import { classNameFunction, indexFunction, isDirectFunction, viewFunction } from '../forward.ts';
import { later } from '../later.ts';
import type { ModuleSource } from '../modules.ts';
import { TEXT_STREAM } from '../textstream.ts';
import { BASES, BUFFERED_BASE, IO_BASE, TEXT_BASE, UNSUPPORTED, writableBytes } from './bases.ts';
import { BINARY } from './binary.ts';
import { BYTES_IO } from './bytesio.ts';
import { STRING_IO } from './stringio.ts';
import { TEXT } from './text.ts';

const STREAMS: ModuleSource = {
  name: '_io',
  doc: 'Implementation module for the io module.',
  contents: () => ({
    functions: [classNameFunction('_io'), indexFunction('_io'), isDirectFunction('_io'), viewFunction('_io'), writableBytes()],
    members: () =>
      [UNSUPPORTED, IO_BASE, BUFFERED_BASE, TEXT_BASE, STRING_IO, BYTES_IO].map((cls) => [cls.qualname, cls] as const),
  }),
  python: BASES + BINARY + TEXT,
};

const IO: ModuleSource = {
  name: 'io',
  doc: 'Streams of bytes and text.',
  python: `
from _io import (open_code, text_encoding, FileIO, BytesIO, StringIO, BufferedReader, BufferedWriter, BufferedRWPair,
                 BufferedRandom, TextIOWrapper, IncrementalNewlineDecoder, UnsupportedOperation, DEFAULT_BUFFER_SIZE,
                 SEEK_SET, SEEK_CUR, SEEK_END)

__all__ = ['BlockingIOError', 'open', 'open_code', 'IOBase', 'RawIOBase', 'FileIO', 'BytesIO', 'StringIO',
           'BufferedIOBase', 'BufferedReader', 'BufferedWriter', 'BufferedRWPair', 'BufferedRandom', 'TextIOBase',
           'TextIOWrapper', 'UnsupportedOperation', 'SEEK_SET', 'SEEK_CUR', 'SEEK_END', 'DEFAULT_BUFFER_SIZE',
           'IncrementalNewlineDecoder', 'Reader', 'Writer', 'text_encoding']

BlockingIOError = BlockingIOError
open = open
${later({ _ioabc: ['IOBase', 'RawIOBase', 'BufferedIOBase', 'TextIOBase', 'Reader', 'Writer'] })}`,
};

/** Made when a program asks for one of them: most want a StringIO. */
const IO_ABC: ModuleSource = {
  name: '_ioabc',
  doc: 'The abstract base classes of io.',
  contents: () => ({
    members: () => [
      ['_ByteStream', BYTE_STREAM],
      ['_TextStream', TEXT_STREAM],
    ],
  }),
  python: `
import abc
import _io
from _io import (FileIO, BytesIO, StringIO, BufferedReader, BufferedWriter, BufferedRWPair, BufferedRandom, TextIOWrapper)

__name__ = 'io'


class IOBase(_io._IOBase, metaclass=abc.ABCMeta):
    """The abstract base class for all I/O classes."""

class RawIOBase(_io._RawIOBase, IOBase):
    """Base class for raw binary I/O."""

class BufferedIOBase(_io._BufferedIOBase, IOBase):
    """Base class for buffered IO objects."""

class TextIOBase(_io._TextIOBase, IOBase):
    """Base class for text I/O."""

RawIOBase.register(FileIO)
for _cls in (BytesIO, BufferedReader, BufferedWriter, BufferedRandom, BufferedRWPair, _ByteStream):
    BufferedIOBase.register(_cls)
for _cls in (StringIO, TextIOWrapper, _TextStream):
    TextIOBase.register(_cls)
del _cls, _ByteStream, _TextStream


class Reader(metaclass=abc.ABCMeta):
    """Protocol for simple I/O reader instances."""
    __slots__ = ()

    @abc.abstractmethod
    def read(self, size=..., /):
        """Read data from the input stream and return it."""

    @classmethod
    def __subclasshook__(cls, C):
        return (hasattr(C, 'read') or NotImplemented) if cls is Reader else NotImplemented

    @classmethod
    def __class_getitem__(cls, item):
        from types import GenericAlias
        return GenericAlias(cls, item)


class Writer(metaclass=abc.ABCMeta):
    """Protocol for simple I/O writer instances."""
    __slots__ = ()

    @abc.abstractmethod
    def write(self, data, /):
        """Write data to the output stream and return the number of items written."""

    @classmethod
    def __subclasshook__(cls, C):
        return (hasattr(C, 'write') or NotImplemented) if cls is Writer else NotImplemented

    @classmethod
    def __class_getitem__(cls, item):
        from types import GenericAlias
        return GenericAlias(cls, item)
`,
};

export const IO_MODULES: readonly ModuleSource[] = [STREAMS, IO, IO_ABC];
