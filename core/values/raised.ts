/*
 * A Python exception on its way out of native code.
 *
 * Arithmetic, parsing and formatting run without a frame and know nothing of the machine, so what they throw is only a
 * type name and a message. The machine catches a `Raise` and makes the Python instance from it. It is not an `Error`:
 * no stack is captured, which makes throwing one cheap.
 */

/** The builtin exception classes of Python 3.14, without the aliases `EnvironmentError` and `IOError` of `OSError`. */
export type ExceptionName =
  | 'ArithmeticError'
  | 'AssertionError'
  | 'AttributeError'
  | 'BaseException'
  | 'BaseExceptionGroup'
  | 'BlockingIOError'
  | 'BrokenPipeError'
  | 'BufferError'
  | 'BytesWarning'
  | 'ChildProcessError'
  | 'ConnectionAbortedError'
  | 'ConnectionError'
  | 'ConnectionRefusedError'
  | 'ConnectionResetError'
  | 'DeprecationWarning'
  | 'EOFError'
  | 'EncodingWarning'
  | 'Exception'
  | 'ExceptionGroup'
  | 'FileExistsError'
  | 'FileNotFoundError'
  | 'FloatingPointError'
  | 'FutureWarning'
  | 'GeneratorExit'
  | '_IncompleteInputError'
  | 'ImportError'
  | 'ImportWarning'
  | 'IndentationError'
  | 'IndexError'
  | 'InterruptedError'
  | 'IsADirectoryError'
  | 'KeyError'
  | 'KeyboardInterrupt'
  | 'LookupError'
  | 'MemoryError'
  | 'ModuleNotFoundError'
  | 'NameError'
  | 'NotADirectoryError'
  | 'NotImplementedError'
  | 'OSError'
  | 'OverflowError'
  | 'PendingDeprecationWarning'
  | 'PermissionError'
  | 'ProcessLookupError'
  | 'PythonFinalizationError'
  | 'RecursionError'
  | 'ReferenceError'
  | 'ResourceWarning'
  | 'RuntimeError'
  | 'RuntimeWarning'
  | 'StopAsyncIteration'
  | 'StopIteration'
  | 'SyntaxError'
  | 'SyntaxWarning'
  | 'SystemError'
  | 'SystemExit'
  | 'TabError'
  | 'TimeoutError'
  | 'TypeError'
  | 'UnboundLocalError'
  | 'UnicodeDecodeError'
  | 'UnicodeEncodeError'
  | 'UnicodeError'
  | 'UnicodeTranslateError'
  | 'UnicodeWarning'
  | 'UserWarning'
  | 'ValueError'
  | 'Warning'
  | 'ZeroDivisionError';

/**
 * A Python exception that native code raises while no frame work is needed: a type name and a message.
 * With an `errno` the exception's arguments are `(errno, message)`, as for the `OverflowError` of `10.0 ** 400`;
 * with an empty message and no `errno` there are no arguments.
 */
export class Raise {
  readonly type: ExceptionName;
  readonly message: string;
  readonly errno: number;
  constructor(type: ExceptionName, message: string, errno: number = 0) {
    this.type = type;
    this.message = message;
    this.errno = errno;
  }
}

/** The TypeError for a key whose hash fails with TypeError(why): it says what the key was for. */
export class Unusable extends Raise {
  readonly why: string;
  constructor(message: string, why: string) {
    super('TypeError', message);
    this.why = why;
  }
}
