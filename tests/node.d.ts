/**
 * The part of Node's API that the test tools use, and nothing more: what is not here is not to be used without a
 * thought. (The full types would come with ambient names that do not exist in Workers.)
 */

interface ImportMeta {
  readonly url: string;
  /** Node: this module is the program. */
  readonly main: boolean;
  /** Vite: the matching files' contents, part of the bundle. */
  glob(
    patterns: string | readonly string[],
    options: { query: '?raw'; import: 'default'; eager: true },
  ): Record<string, unknown>;
}

declare module 'node:process' {
  const process: {
    readonly argv: readonly string[];
    readonly execPath: string;
    readonly version: string;
    readonly stdin: import('node:readline').Readable;
    readonly stdout: { write(text: string): void };
    readonly env: Record<string, string | undefined>;
    readonly pid: number;
    memoryUsage(): { readonly arrayBuffers: number };
    exitCode: number;
    exit(code?: number): never;
    kill(pid: number, signal: string): void;
    on(event: string, handler: (message: never) => void): void;
    send?(message: unknown): void;
  };
  export default process;
}

declare const process: typeof import('node:process').default;

declare module 'node:fs' {
  export function readFileSync(file: string | URL, encoding: 'utf8'): string;
  export function readFileSync(file: string | URL): Uint8Array;
  export function writeFileSync(file: string | URL, text: string, options?: { mode?: number; flag?: string }): void;
  export function copyFileSync(from: string | URL, to: string | URL): void;
  export function existsSync(file: string | URL): boolean;
  export function mkdirSync(file: string | URL, options?: { recursive: true }): void;
  export function symlinkSync(target: string, path: string): void;
  export function linkSync(existing: string, path: string): void;
  export function mkdtempSync(prefix: string): string;
  export function openSync(file: string, flags: 'w'): number;
  export function closeSync(descriptor: number): void;
  export function rmSync(file: string | URL, options: { recursive?: boolean; force?: boolean }): void;
  export function statSync(file: string | URL): { isDirectory(): boolean };
  export function readdirSync(file: string | URL, options?: { recursive: boolean; encoding: 'utf8' }): string[];
}

declare module 'node:crypto' {
  export function randomBytes(size: number): { toString(encoding: 'base64url'): string };
  interface Hash {
    update(text: string): Hash;
    digest(encoding: 'hex'): string;
  }
  export function createHash(algorithm: 'sha256'): Hash;
}

declare module 'node:zlib' {
  export function gzipSync(data: Uint8Array, options: { level: number }): Uint8Array;
}

declare module 'node:path' {
  export function relative(from: string, to: string): string;
  export function resolve(...parts: string[]): string;
  export function join(...parts: string[]): string;
}

declare module 'node:os' {
  export function tmpdir(): string;
}

declare module 'node:url' {
  export function fileURLToPath(url: URL | string): string;
  export function pathToFileURL(path: string): URL;
}

declare module 'node:util' {
  export function parseArgs<
    const T extends Record<string, { type: 'string' | 'boolean'; multiple?: true; default?: string | boolean | readonly string[] }>,
  >(options: {
    options: T;
    allowPositionals?: boolean;
  }): {
    values: {
      [K in keyof T]:
        | (T[K] extends { multiple: true } ? string[] : T[K]['type'] extends 'string' ? string : boolean)
        | (T[K] extends { default: unknown } ? never : undefined);
    };
    positionals: string[];
  };
}

declare module 'node:inspector/promises' {
  interface Coverage {
    readonly result: readonly {
      readonly url: string;
      readonly functions: readonly {
        readonly ranges: readonly { readonly startOffset: number; readonly endOffset: number; readonly count: number }[];
      }[];
    }[];
  }
  export class Session {
    connect(): void;
    disconnect(): void;
    post(method: 'Profiler.enable'): Promise<void>;
    post(method: 'Profiler.startPreciseCoverage', options: { callCount: boolean; detailed: boolean }): Promise<void>;
    post(method: 'Profiler.takePreciseCoverage'): Promise<Coverage>;
  }
}

declare module 'node:v8' {
  export function serialize(value: unknown): Uint8Array;
  export function deserialize(bytes: Uint8Array): unknown;
  export function takeCoverage(): void;
  export function setFlagsFromString(flags: string): void;
}

declare module 'node:vm' {
  export function runInNewContext(code: string): unknown;
  export function createContext(globals: object): object;
  export class Script {
    constructor(code: string, options?: { filename?: string });
    runInContext(context: object): unknown;
  }
}

declare module 'node:module' {
  export function stripTypeScriptTypes(code: string): string;
  export function createRequire(from: string): ((name: string) => unknown) & { resolve(name: string): string };
}

declare module 'node:readline' {
  export interface Readable {
    resume(): void;
    on(event: 'data', handler: (chunk: Uint8Array) => void): void;
  }
  export interface Interface {
    close(): void;
    [Symbol.asyncIterator](): AsyncIterableIterator<string>;
  }
  export function createInterface(options: { input: Readable }): Interface;
}

declare module 'node:child_process' {
  import type { Readable } from 'node:readline';
  type Stdio = 'ignore' | 'inherit' | 'pipe' | 'ipc' | number;
  interface Options {
    stdio?: Stdio | Stdio[];
    env?: Record<string, string | undefined>;
    cwd?: string | URL;
    execArgv?: string[];
    detached?: boolean;
    maxBuffer?: number;
  }
  export interface ChildProcess {
    readonly pid?: number;
    kill(signal: 'SIGHUP' | 'SIGINT' | 'SIGKILL' | 'SIGTERM'): boolean;
    send(message: unknown): boolean;
    on(event: 'message', handler: (message: never) => void): void;
    on(event: 'close' | 'exit', handler: (code: number | null) => void): void;
    on(event: 'error', handler: (error: Error) => void): void;
  }
  export interface ChildProcessWithoutNullStreams extends ChildProcess {
    readonly stdin: { write(text: string): void; end(): void; on(event: 'error', handler: () => void): void };
    readonly stdout: Readable;
    readonly stderr: Readable;
  }
  export function spawnSync(
    command: string,
    args: readonly string[],
    options: Options & { encoding?: 'utf8' },
  ): { status: number | null; stdout: string; stderr: string; error?: Error };
  export function execFileSync(command: string, args: readonly string[], options: Options & { encoding: 'utf8' }): string;
  export function execFileSync(command: string, args: readonly string[], options: Options): Uint8Array;
  export function fork(file: string, args: readonly string[], options: Options): ChildProcess;
  export function spawn(
    command: string,
    args: readonly string[],
    options: Options & { stdio: 'pipe' },
  ): ChildProcessWithoutNullStreams;
  export function spawn(command: string, args: readonly string[], options: Options): ChildProcess;
}

declare module 'node:worker_threads' {
  export const isMainThread: boolean;
  export const workerData: unknown;
  export const parentPort: { postMessage(message: unknown): void } | null;
  export class Worker {
    constructor(file: URL, options: { workerData: unknown; resourceLimits?: { maxOldGenerationSizeMb: number } });
    on(event: 'message', handler: (message: never) => void): void;
    on(event: 'error', handler: (error: Error) => void): void;
  }
}

/** As everywhere but in the types of Workers: a timer that was never set may be cleared. */
declare function clearTimeout(timer: number | undefined): void;
