/**
 * Pyright as a function, over our stubs: a judge for the native checker, in development only.
 *
 * The package's two webpack chunks are loaded by a runtime of our own, and given files that exist in memory. The ids of the
 * modules are those of the pinned version, so the package is pinned exactly.
 */
import { createRequire } from 'node:module';
import { STUB_MODULES, stubText } from '../../core/check/mod.ts';
import type { CheckOptions, Diagnostic, Severity, TypeCheckEngine } from '../../core/check/mod.ts';
import { ALL_STUBS } from '../../core/check/stubs/stubs.ts';

const require = createRequire(import.meta.url);

/** Where the exports that are needed stand. */
const IDS = {
  Program: 2752,
  ImportResolver: 9005,
  ConfigOptions: 9963,
  PyrightFileSystem: 3761,
  ServiceProvider: 9169,
  createServiceProvider: 1795,
  Uri: 9424,
  NullConsole: 2674,
  ServiceKeys: 6560,
  NoAccessHost: 9405,
  pythonVersion3_14: 4825,
} as const;

const ENGLISH = 562;

/** Codes of ty for pyright's messages, by the key of the message. */
const CODES: ReadonlyMap<string, string> = new Map([
  ['argMissingForParam', 'missing-argument'],
  ['argMissingForParams', 'missing-argument'],
  ['argMorePositionalExpectedOne', 'missing-argument'],
  ['argMorePositionalExpectedCount', 'missing-argument'],
  ['paramNameMissing', 'unknown-argument'],
  ['argPositionalExpectedOne', 'too-many-positional-arguments'],
  ['argPositionalExpectedCount', 'too-many-positional-arguments'],
  ['argPositional', 'too-many-positional-arguments'],
  ['paramAlreadyAssigned', 'parameter-already-assigned'],
  ['argAssignment', 'invalid-argument-type'],
  ['argAssignmentFunction', 'invalid-argument-type'],
  ['argAssignmentParam', 'invalid-argument-type'],
  ['argAssignmentParamFunction', 'invalid-argument-type'],
  ['noneUnknownMember', 'unresolved-attribute'],
  ['memberAccess', 'unresolved-attribute'],
  ['memberSet', 'unresolved-attribute'],
  ['memberDelete', 'unresolved-attribute'],
  ['attributeUnknownForClass', 'unresolved-attribute'],
  ['moduleUnknownMember', 'unresolved-attribute'],
  ['functionUnknownMember', 'unresolved-attribute'],
  ['typeNotIterable', 'not-iterable'],
  ['typeNotAwaitable', 'invalid-await'],
  ['noneUsedAsIterable', 'not-iterable'],
  ['noneNotUsableWith', 'invalid-context-manager'],
  ['typeNotSupportBinaryOperator', 'unsupported-operator'],
  ['typeNotSupportBinaryOperatorBidirectional', 'unsupported-operator'],
  ['typeNotSupportUnaryOperator', 'unsupported-operator'],
  ['typeNotSupportUnaryOperatorBidirectional', 'unsupported-operator'],
  ['noneOperator', 'unsupported-operator'],
  ['objectNotCallable', 'call-non-callable'],
  ['moduleNotCallable', 'call-non-callable'],
  ['noneNotCallable', 'call-non-callable'],
  ['returnTypeMismatch', 'invalid-return-type'],
  ['returnMissing', 'invalid-return-type'],
  ['typeAssignmentMismatch', 'invalid-assignment'],
  ['typeAssignmentMismatchWrapper', 'invalid-assignment'],
  ['paramAssignmentMismatch', 'invalid-parameter-default'],
  ['symbolIsUndefined', 'unresolved-reference'],
  ['symbolIsUnbound', 'unresolved-reference'],
  ['importResolveFailure', 'unresolved-import'],
  ['importSymbolUnknown', 'unresolved-import'],
  ['stubFileMissing', 'unresolved-import'],
  ['noOverload', 'no-matching-overload'],
  ['typeNotSubscriptable', 'not-subscriptable'],
  ['noneNotSubscriptable', 'not-subscriptable'],
  ['methodNotDefinedOnType', 'not-subscriptable'],
  ['methodNotDefined', 'not-subscriptable'],
  ['keyUndefined', 'invalid-key'],
  ['typedDictAccess', 'invalid-key'],
  ['typedDictSet', 'invalid-key'],
  ['typedDictDelete', 'invalid-key'],
  ['keyRequiredDeleted', 'invalid-key'],
  ['typedDictExtraEntry', 'invalid-key'],
  ['tupleIndexOutOfRange', 'index-out-of-bounds'],
  ['assertTypeTypeMismatch', 'type-assertion-failure'],
  ['typeNotSupportContextManager', 'invalid-context-manager'],
  ['typeAssignmentMismatchTypedDict', 'missing-typed-dict-key'],
  ['typeNotUsableWith', 'invalid-context-manager'],
  ['typeNotUsableWithAsync', 'invalid-context-manager'],
  ['isInstanceInvalidType', 'invalid-argument-type'],
  ['isSubclassInvalidType', 'invalid-argument-type'],
  ['baseClassInvalid', 'invalid-base'],
  ['baseClassUnknown', 'invalid-base'],
  ['unpackedDictArgumentNotMapping', 'invalid-argument-type'],
  ['argPositionalExpectCount', 'too-many-positional-arguments'],
  ['expectedExceptionObj', 'invalid-raise'],
  ['expectedExceptionClass', 'invalid-raise'],
  ['binaryOperationNotAllowed', 'invalid-type-form'],
  ['unaryOperationNotAllowed', 'invalid-type-form'],
  ['annotationNotSupported', 'invalid-type-form'],
  ['typeArgListNotAllowed', 'invalid-type-form'],
  ['instantiateAbstract', 'abstract-instantiation'],
  ['instantiateProtocol', 'abstract-instantiation'],
  ['exceptionTypeNotClass', 'invalid-exception-caught'],
  ['exceptionTypeIncorrect', 'invalid-exception-caught'],
  ['unusedCoroutine', 'unused-awaitable'],
  ['typeExpectedClass', 'invalid-type-form'],
  ['typeAnnotationVariable', 'invalid-type-form'],
  ['typeAnnotationCall', 'invalid-type-form'],
  ['moduleAsType', 'invalid-type-form'],
  ['awaitNotInAsyncFunction', 'invalid-syntax'],
  ['yieldTypeMismatch', 'invalid-yield'],
]);

/** What pyright reports that is no error of the program's types: overlapping overrides, style, access of private names. */
const IGNORED =
  /^report(Redeclaration|IncompatibleMethodOverride|IncompatibleVariableOverride|SelfClsParameterName|UnsupportedDunderAll|UnusedExpression|PossiblyUnbound(Variable)?|TypeCommentUsage|NoOverloadImplementation|InconsistentOverload|PrivateImportUsage|InvalidStringEscapeSequence|OverlappingOverload|MissingModuleSource)$/;

type Loose = Record<string, never> & ((...args: unknown[]) => Loose) & (new (...args: unknown[]) => Loose);

/** The modules of a webpack chunk set, by id; each is evaluated when first asked for. */
export function chunks(): (id: number) => Record<string, unknown> {
  const load = (name: string): Record<number, (m: unknown, e: unknown, r: unknown) => void> =>
    (require(`pyright/dist/${name}`) as { modules: Record<number, (m: unknown, e: unknown, r: unknown) => void> })
      .modules;
  const modules = { ...load('vendor.js'), ...load('pyright-internal.js') };
  const externals = externalsOf();
  const cache = new Map<number, { exports: Record<string, unknown>; loaded: boolean }>();
  const runtime = Object.assign(
    (id: number): Record<string, unknown> => {
      const known = cache.get(id);
      if (known !== undefined) return known.exports;
      const module = { id, exports: {} as Record<string, unknown>, loaded: false };
      cache.set(id, module);
      const external = externals.get(id);
      if (external !== undefined) module.exports = require(external) as Record<string, unknown>;
      else if (modules[id] === undefined) module.exports = {};
      else modules[id].call(module.exports, module, module.exports, runtime);
      module.loaded = true;
      return module.exports;
    },
    {
      o: (object: object, key: string) => Object.hasOwn(object, key),
      d: (exports: object, getters: Record<string, () => unknown>) => {
        for (const [key, get] of Object.entries(getters))
          if (!Object.hasOwn(exports, key)) Object.defineProperty(exports, key, { enumerable: true, get });
      },
      r: (exports: object) => Object.defineProperty(exports, '__esModule', { value: true }),
      n: (module: { __esModule?: boolean; default: unknown }) => {
        const get = module.__esModule === true ? () => module.default : () => module;
        return Object.defineProperty(get, 'a', { get });
      },
      nmd: (module: { paths: unknown[]; children: unknown[] }) => Object.assign(module, { paths: [], children: [] }),
      g: globalThis,
      m: modules,
    },
  );
  return runtime;
}

/** Node's modules by their ids, as pyright's main file lists them. */
function externalsOf(): Map<number, string> {
  const { readFileSync } = require('node:fs') as { readFileSync: (path: string, encoding: string) => string };
  const text = readFileSync(require.resolve('pyright/dist/pyright.js'), 'utf8');
  const rows = text.matchAll(
    /\b(\d+)(?::|\()\(?(?:e|\w)\)?(?:=>)?\{(?:"use strict";)?\w\.exports=require\("([^"]+)"\)/g,
  );
  return new Map([...rows].map(([, id, name]) => [Number(id), name!]));
}

const ROOT = '/pyright/typeshed-fallback';

/** Files and folders in memory. */
class Files {
  readonly files = new Map<string, string>();
  readonly folders = new Map<string, Map<string, boolean>>();

  write(path: string, text: string): void {
    this.files.set(path, text);
    for (let at = path, file = true; at !== '/'; file = false) {
      const slash = at.lastIndexOf('/');
      const folder = slash === 0 ? '/' : at.slice(0, slash);
      const entries = this.folders.get(folder) ?? new Map<string, boolean>();
      this.folders.set(folder, entries.set(at.slice(slash + 1), file));
      at = folder;
    }
  }

  remove(path: string): void {
    this.files.delete(path);
    const slash = path.lastIndexOf('/');
    this.folders.get(path.slice(0, slash))?.delete(path.slice(slash + 1));
  }
}

interface PathUri {
  getFilePath(): string;
}

function fileSystem(files: Files): object {
  const pathOf = (uri: PathUri): string => uri.getFilePath().replace(/(?<=.)\/$/, '');
  const missing = (path: string): never => {
    throw Object.assign(new Error(`ENOENT: ${path}`), { code: 'ENOENT' });
  };
  const kinds = (file: boolean): object => ({
    isFile: () => file,
    isDirectory: () => !file,
    isSymbolicLink: () => false,
    isBlockDevice: () => false,
    isCharacterDevice: () => false,
    isFIFO: () => false,
    isSocket: () => false,
    isZipDirectory: () => false,
  });
  const text = (uri: PathUri): string => files.files.get(pathOf(uri)) ?? missing(pathOf(uri));
  return {
    existsSync: (uri: PathUri) => files.files.has(pathOf(uri)) || files.folders.has(pathOf(uri)),
    readdirEntriesSync: (uri: PathUri) =>
      [...(files.folders.get(pathOf(uri)) ?? missing(pathOf(uri)))].map(([name, file]) => ({ name, ...kinds(file) })),
    readdirSync: (uri: PathUri) => [...(files.folders.get(pathOf(uri)) ?? missing(pathOf(uri))).keys()],
    readFileSync: (uri: PathUri) => text(uri),
    readFileText: (uri: PathUri) => Promise.resolve(text(uri)),
    statSync: (uri: PathUri) => {
      const path = pathOf(uri);
      if (!files.files.has(path) && !files.folders.has(path)) missing(path);
      return { size: files.files.get(path)?.length ?? 0, mtimeMs: 0, ctimeMs: 0, ...kinds(files.files.has(path)) };
    },
    realpathSync: (uri: PathUri) => uri,
    realCasePath: (uri: PathUri) => uri,
    getOriginalUri: (uri: PathUri) => uri,
    getMappedUri: (uri: PathUri) => uri,
    isMappedUri: () => false,
    isInZip: () => false,
    isLocalFileSystemCaseSensitive: () => true,
    getModulePath: () => undefined,
    createFileSystemWatcher: () => ({ close: () => {} }),
    mapDirectory: () => ({ dispose: () => {} }),
    mkdirSync: () => {},
    writeFileSync: () => {},
    unlinkSync: () => {},
    rmdirSync: () => {},
    chdir: () => {},
    copyFileSync: () => {},
    dispose: () => {},
  };
}

/** An engine that asks pyright. One at a time; it keeps the stubs it has read. */
export class Pyright implements TypeCheckEngine {
  readonly name = 'pyright';
  readonly #files = new Files();
  readonly #program: Loose;
  readonly #resolver: Loose;
  readonly #uri: Loose;
  #version = 0;
  #given: string[] = [];
  readonly #uriOf: (path: string) => Loose;

  constructor() {
    const load = chunks();
    this.#keyed(load(ENGLISH));
    const from = (name: keyof typeof IDS): Loose => load(IDS[name])[name] as Loose;
    for (const module of ALL_STUBS) this.#files.write(`${ROOT}/stdlib/${pathOf(module)}`, stubText(module)!);
    this.#files.write(`${ROOT}/stdlib/VERSIONS`, ALL_STUBS.map((module) => `${module}: 3.0-\n`).join(''));
    this.#files.write('/proj/pyrightconfig.json', '{}');
    const system = fileSystem(this.#files);
    const detector = { isCaseSensitive: () => true };
    const temporary = { tmpdir: () => this.#uriOf('/tmp'), tmpfile: () => this.#uriOf('/tmp/x'), dispose: () => {} };
    const Uri = from('Uri') as unknown as { file: (path: string, detector: object) => Loose };
    this.#uriOf = (path) => Uri.file(path, detector);
    const services = (from('createServiceProvider') as (...args: unknown[]) => Loose)(
      system,
      new (from('NullConsole'))(),
      detector,
      temporary,
    );
    const keys = from('ServiceKeys') as unknown as Record<string, unknown>;
    const provider = services as unknown as { add: (key: unknown, value: unknown) => void };
    provider.add(keys['fs'], system);
    provider.add(keys['caseSensitivityDetector'], detector);
    provider.add(keys['tempFile'], temporary);
    const config = new (from('ConfigOptions'))(this.#uriOf('/proj')) as unknown as {
      initializeTypeCheckingMode: (mode: string) => void;
      defaultPythonVersion: unknown;
      defaultPythonPlatform: string;
      typeshedPath: unknown;
    };
    config.initializeTypeCheckingMode('standard');
    config.defaultPythonVersion = from('pythonVersion3_14');
    config.defaultPythonPlatform = 'Linux';
    config.typeshedPath = this.#uriOf(ROOT);
    this.#resolver = new (from('ImportResolver'))(services, config, new (from('NoAccessHost'))());
    this.#program = new (from('Program'))(this.#resolver, config, services);
    this.#uri = this.#uriOf('/proj/main.py');
  }

  check(source: string, options: Partial<CheckOptions> = {}): Diagnostic[] {
    this.#give(options);
    return [...absentImports(source, options.modules ?? {}), ...this.#report(source, this.#uri, 1)];
  }

  /** What pyright says about one of our stubs. */
  reportStub(module: string): Diagnostic[] {
    return this.#report(stubText(module)!, this.#uriOf(`${ROOT}/stdlib/${pathOf(module)}`), 0);
  }

  #report(source: string, uri: Loose, ipythonMode: number): Diagnostic[] {
    const program = this.#program as unknown as Record<string, (...args: unknown[]) => unknown>;
    const everything = { start: { line: 0, character: 0 }, end: { line: 1e9, character: 0 } };
    program['setFileOpened']!(uri, ++this.#version, source, { isTracked: true, ipythonMode });
    const token = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose: () => {} }) };
    program['analyzeFile']!(uri, token);
    const found = program['getDiagnosticsForRange']!(uri, everything) as Raw[];
    return found.filter(({ category }) => category <= 2).flatMap(translated);
  }

  /** Host declarations stand in `__builtins__.pyi`: no line of the program moves. */
  #give({ stubs, modules, inputs, context }: Partial<CheckOptions>): void {
    const texts = new Map<string, string>();
    const declared = [...(inputs ?? []).map((name) => `${name}: Any`), stubs ?? ''].join('\n');
    const ran = (context ?? []).join('\n');
    if (declared.trim() !== '' || ran !== '')
      texts.set('/proj/__builtins__.pyi', `from typing import Any\n${declared}\n${ran}`);
    for (const [name, text] of Object.entries(modules ?? {})) texts.set(`/proj/${pathOf(name)}`, text);
    const given = [...texts].map(([path, text]) => `${path}\n${text}`);
    if (given.join('\0') === this.#given.join('\0')) return;
    for (const one of this.#given) this.#files.remove(one.slice(0, one.indexOf('\n')));
    for (const [path, text] of texts) this.#files.write(path, text);
    this.#given = given;
    (this.#resolver as unknown as { invalidateCache: () => void }).invalidateCache();
    (this.#program as unknown as { markAllFilesDirty: (all: boolean) => void }).markAllFilesDirty(true);
  }

  /** Puts its key before each English message, so that a diagnostic tells which it is. */
  #keyed(english: Record<string, unknown>): void {
    const table = (english['Diagnostic'] ?? (english['default'] as Record<string, unknown>)['Diagnostic']) as Record<
      string,
      string | { message: string }
    >;
    for (const [key, value] of Object.entries(table)) {
      if (typeof value === 'string') table[key] = `<${key}>${value}`;
      else value.message = `<${key}>${value.message}`;
    }
  }
}

interface Raw {
  readonly category: number;
  readonly message: string;
  readonly range: { readonly start: RawPosition; readonly end: RawPosition };
  getRule(): string | undefined;
}

interface RawPosition {
  readonly line: number;
  readonly character: number;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

function translated(raw: Raw): Diagnostic[] {
  const [, key = '', text] = /^(?:<(\w+)>)?([^]*)$/.exec(raw.message)!;
  const rule = raw.getRule() ?? 'syntax';
  if (IGNORED.test(rule)) return [];
  const message = text!.replace(/<\w+>/g, '');
  const place = ({ line, character }: RawPosition): { line: number; column: number } => ({
    line: line + 1,
    column: character + 1,
  });
  return [
    {
      rule: code(key, rule, message),
      severity: SEVERITIES[raw.category]!,
      message,
      range: { start: place(raw.range.start), end: place(raw.range.end) },
      notes: [`${rule}/${key}`],
    },
  ];
}

function code(key: string, rule: string, message: string): string {
  if (/^Type of ".*" is "/s.test(message) && rule === 'syntax') return 'revealed-type';
  if (rule === 'syntax') return CODES.get(key) ?? 'invalid-syntax';
  if (rule === 'reportOptionalMemberAccess') return 'unresolved-attribute';
  if (rule === 'reportOptionalSubscript') return 'not-subscriptable';
  if (rule === 'reportOptionalIterable') return 'not-iterable';
  if (rule === 'reportOptionalCall') return 'call-non-callable';
  if (rule === 'reportOptionalOperand') return 'unsupported-operator';
  if (rule === 'reportOptionalContextManager') return 'invalid-context-manager';
  if (key === 'typeAssignmentMismatch' && /is required in/.test(message)) return 'missing-typed-dict-key';
  if (key === 'typeAssignmentMismatch' && /is an undefined item/.test(message)) return 'invalid-key';
  return CODES.get(key) ?? `pyright:${rule}`;
}

function pathOf(module: string): string {
  const path = module.replaceAll('.', '/');
  const nested = ALL_STUBS.some((name) => name.startsWith(`${module}.`));
  return nested ? `${path}/__init__.pyi` : `${path}.pyi`;
}

/** Imports of modules that only stubs may import: pyright cannot tell who asks. */
function absentImports(source: string, modules: Readonly<Record<string, string>>): Diagnostic[] {
  const found: Diagnostic[] = [];
  source.split('\n').forEach((text, index) => {
    const name = /^\s*(?:import|from)\s+([\w.]+)/.exec(text)?.[1];
    if (name === undefined || STUB_MODULES.has(name) || stubText(name) === undefined || Object.hasOwn(modules, name))
      return;
    const start = text.indexOf(name) + 1;
    const line = index + 1;
    found.push({
      rule: 'unresolved-import',
      severity: 'error',
      message: `Import "${name}" could not be resolved`,
      range: { start: { line, column: start }, end: { line, column: start + name.length } },
      notes: ['absent'],
    });
  });
  return found;
}
