/**
 * The public names of CPython's modules that ours lack, with the reason. names.test.ts fails for a name that is missing
 * and not here, and for one that is here and not missing.
 */

/** The only reasons there are. */
export const REASONS = {
  frames: 'reads frames or code objects of the machine',
  system: 'needs an operating system',
  memory: 'needs native memory',
  time: 'measures time',
} as const;

/** For each module: the reason, and the names. */
export const ABSENT: Readonly<Record<string, Partial<Record<keyof typeof REASONS, string>>>> = {
  asyncio: {
    frames: 'FrameCallGraphEntry FutureCallGraph capture_call_graph format_call_graph print_call_graph',
    system: `AbstractServer BaseProtocol BaseTransport BufferedProtocol DatagramProtocol DatagramTransport
      IncompleteReadError LimitOverrunError Protocol ReadTransport SelectorEventLoop SendfileNotAvailableError Server
      StreamReader StreamReaderProtocol StreamWriter SubprocessProtocol SubprocessTransport Transport WriteTransport
      create_subprocess_exec create_subprocess_shell open_connection run_coroutine_threadsafe start_server wrap_future`,
  },
  contextlib: { system: 'chdir' },
  sys: {
    frames: 'call_tracing getprofile gettrace setprofile settrace',
    system: `abiflags activate_stack_trampoline deactivate_stack_trampoline getdlopenflags is_remote_debug_enabled
      is_stack_trampoline_active meta_path path_hooks path_importer_cache platlibdir pycache_prefix remote_exec
      setdlopenflags`,
    memory: 'getallocatedblocks getrefcount getunicodeinternedsize',
    time: 'getswitchinterval setswitchinterval',
  },
  types: { frames: 'FrameType', memory: 'CapsuleType' },
};
