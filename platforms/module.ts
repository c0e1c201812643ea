/** The package: Python programs that pause at the host's functions. */
export { feedRunAsync, resumeAsync, runMontyAsync } from './async.ts';
export type { AsyncOptions } from './async.ts';
export { ClassInstance, ClassType } from './boundary.ts';
export type { ClassInstanceOptions, ClassTypeOptions, MemberOptions, Members, ObjectResolver } from './boundary.ts';
export { check, renderDiagnostics } from './checking.ts';
export type { CheckGiven, TypeCheckOptions } from './checking.ts';
export { MAX_SNAPSHOT_BYTES } from './codec.ts';
export type { OpenOptions, SealKey, SealOptions } from './codec.ts';
export {
  MontyError,
  MontyInternalError,
  MontyLimitError,
  MontyRuntimeError,
  MontySnapshotError,
  MontySyntaxError,
  MontyTypingError,
  MontyUsageError,
} from './errors.ts';
export type { DisplayFormat, ExceptionInfo, ExitInfo, FrameInfo, LimitKind, Printed, SnapshotReason, UsageReason } from './errors.ts';
export type { PrintCallback, TickCallback, TickInfo } from './execution.ts';
export type { ExternalModule, ExternalModules, HostFunction, HostNames, Hosting } from './hosting.ts';
export { loadSnapshot } from './loading.ts';
export type { Limits, Usage } from './limits.ts';
export { Monty } from './monty.ts';
export type { MontyOptions } from './monty.ts';
export type { HostOptions, LoadOptions, RunOptions, StartOptions } from './options.ts';
export { FileError } from './files.ts';
export type { FileErrorCode, FileHost, FileStat, FilesPolicy, Mount } from './files.ts';
export { kv, objectFiles, r2 } from './objects.ts';
export type { ObjectStore } from './objects.ts';
export type { OsPolicy } from './os.ts';
export { FunctionSnapshot, FutureSnapshot, MontyComplete, NameLookupSnapshot } from './progress.ts';
export type { CallAnswer, CallTarget, FutureAnswer, HostException, NameAnswer, Pending, Progress } from './progress.ts';
export { MontySession } from './session.ts';
export type { FeedOptions, FeedStartOptions, SessionOptions } from './session.ts';
export { warm } from './warming.ts';
export { DEFAULT_LIMITS, HostCallable, HostFloat, HostHandle, HostReference, HostTuple } from '../core/mod.ts';
export type { HostValue } from '../core/mod.ts';
export { stubText } from '../core/check/mod.ts';
export type { CheckOptions, Diagnostic, Format as DiagnosticFormat, TypeCheckEngine } from '../core/check/mod.ts';
