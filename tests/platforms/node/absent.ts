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
    frames:
      'FrameCallGraphEntry FutureCallGraph future_add_to_awaited_by future_discard_from_awaited_by capture_call_graph format_call_graph print_call_graph',
    system: `AbstractServer BaseProtocol BaseTransport BufferedProtocol DatagramProtocol DatagramTransport
      IncompleteReadError LimitOverrunError Protocol ReadTransport SelectorEventLoop SendfileNotAvailableError Server
      StreamReader StreamReaderProtocol StreamWriter SubprocessProtocol SubprocessTransport Transport WriteTransport
      _enter_task _leave_task _register_task _set_running_loop _unregister_task get_event_loop_policy
      set_event_loop_policy create_subprocess_exec create_subprocess_shell open_connection run_coroutine_threadsafe start_server wrap_future`,
  },
  os: {
    system: `
      CLD_CONTINUED CLD_DUMPED CLD_EXITED CLD_KILLED CLD_STOPPED CLD_TRAPPED F_LOCK F_TEST F_TLOCK
      F_ULOCK NGROUPS_MAX O_ACCMODE O_ASYNC O_CLOEXEC O_DIRECT O_DIRECTORY O_DSYNC O_EXEC O_LARGEFILE
      O_NDELAY O_NOATIME O_NOCTTY O_NOFOLLOW O_NONBLOCK O_PATH O_RSYNC O_SEARCH O_SYNC O_TMPFILE
      O_TTY_INIT POSIX_FADV_DONTNEED POSIX_FADV_NOREUSE POSIX_FADV_NORMAL POSIX_FADV_RANDOM
      POSIX_FADV_SEQUENTIAL POSIX_FADV_WILLNEED PRIO_PGRP PRIO_PROCESS PRIO_USER P_ALL P_NOWAIT P_NOWAITO
      P_PGID P_PID P_WAIT RTLD_GLOBAL RTLD_LAZY RTLD_LOCAL RTLD_NODELETE RTLD_NOLOAD RTLD_NOW RWF_APPEND
      RWF_DSYNC RWF_HIPRI RWF_NOWAIT RWF_SYNC SCHED_BATCH SCHED_DEADLINE SCHED_FIFO SCHED_IDLE
      SCHED_OTHER SCHED_RESET_ON_FORK SCHED_RR ST_APPEND ST_MANDLOCK ST_NOATIME ST_NODEV ST_NODIRATIME
      ST_NOEXEC ST_NOSUID ST_RDONLY ST_RELATIME ST_SYNCHRONOUS ST_WRITE WCONTINUED WCOREDUMP WEXITED
      WEXITSTATUS WIFCONTINUED WIFEXITED WIFSIGNALED WIFSTOPPED WNOHANG WNOWAIT WSTOPPED WSTOPSIG
      WTERMSIG WUNTRACED chown chroot closerange confstr confstr_names ctermid device_encoding dup dup2
      environb execl execle execlp execlpe execv execve execvp execvpe fchdir fchmod fchown fork
      fpathconf fstatvfs fwalk get_blocking get_inheritable getenvb getgid getloadavg getlogin getpgid
      getpgrp getpriority getsid getuid grantpt kill killpg lockf login_tty major makedev minor pathconf
      pathconf_names pipe popen posix_fadvise posix_openpt pread ptsname pwrite readinto readlink readv
      register_at_fork reload_environ sched_yield set_blocking set_inheritable setgid setpgid setpgrp
      setregid setreuid setsid setuid spawnl spawnle spawnlp spawnlpe spawnv spawnve spawnvp spawnvpe
      statvfs statvfs_result symlink sync sysconf sysconf_names tcgetpgrp tcsetpgrp ttyname unlockpt wait
      wait3 wait4 waitid waitid_result waitpid waitstatus_to_exitcode writev`,
    time: 'times times_result',
  },
  shutil: {
    system: `chown get_archive_formats get_unpack_formats make_archive register_archive_format register_unpack_format
      unpack_archive unregister_archive_format unregister_unpack_format`,
  },
  inspect: {
    frames: `ArgInfo Arguments FrameInfo Traceback currentframe formatargvalues getargs getargvalues getasyncgenlocals
      getclosurevars getcoroutinelocals getframeinfo getgeneratorlocals
      getinnerframes getlineno getouterframes stack trace`,
  },
  sys: {
    frames: 'call_tracing getprofile gettrace setprofile settrace',
    system: `abiflags activate_stack_trampoline deactivate_stack_trampoline getdlopenflags is_remote_debug_enabled
      is_stack_trampoline_active meta_path path_hooks path_importer_cache platlibdir pycache_prefix remote_exec
      setdlopenflags`,
    memory: 'getallocatedblocks getrefcount getunicodeinternedsize',
    time: 'getswitchinterval setswitchinterval',
  },
  traceback: { frames: 'walk_stack walk_tb' },
  types: { frames: 'FrameType', memory: 'CapsuleType' },
  time: { system: 'pthread_getcpuclockid' },
};
