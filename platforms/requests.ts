/** Bodies of requests, checked field by field: whatever is unknown, missing or of the wrong kind is a problem. */
import type { Format } from '../core/check/mod.ts';
import type { HostValue } from '../core/mod.ts';
import { DEFAULT_LIMITS } from '../core/mod.ts';
import { FORMATS } from './errors.ts';
import type { Limits } from './limits.ts';
import type { Answer } from './outcome.ts';
import { Problem } from './problems.ts';
import { osRequest } from './surroundings.ts';
import type { OsRequest } from './surroundings.ts';
import { fromWire } from './wire.ts';
import type { Json } from './wire.ts';

/** A parsed body: a JSON object. */
export type Body = Readonly<Record<string, Json>>;
type Check<T> = (value: Json | undefined, name: string) => T;

/** A program to run once. */
export interface RunRequest {
  readonly code: string;
  readonly inputs: Readonly<Record<string, HostValue>>;
  readonly scriptName: string;
  readonly tools: readonly string[] | null;
  readonly limits: Limits;
  readonly os: OsRequest;
}

/** A program to check. */
export interface CheckRequest {
  readonly code: string;
  readonly stubs: string;
  readonly modules: Readonly<Record<string, string>>;
  readonly inputs: readonly string[];
  readonly context: readonly string[];
  readonly scriptName: string;
  /** The text that is wanted beside the diagnostics. */
  readonly format: Format | null;
}

export interface SessionRequest {
  readonly tools: readonly string[] | null;
  readonly limits: Limits;
  readonly os: OsRequest;
  readonly ttlSeconds: number;
}

/** A program to run in a session. */
export interface FeedRequest {
  readonly code: string;
  readonly inputs: Readonly<Record<string, HostValue>>;
}

export interface ResumeRequest {
  readonly callId: number;
  readonly seq: number;
  readonly answer: Answer;
  /** The answer as it came: what a repeated request is compared by. */
  readonly payload: string;
}

export interface TokenRequest {
  readonly token: string;
  readonly callId: number;
  readonly answer: Answer;
}

const MAX_INPUTS = 256;
const MAX_TOOLS = 1024;
const MAX_DEPTH = 64;
const HOUR = 3600;
const ANSWERS = ['value', 'error', 'future', 'function', 'unknown'];

export function runRequest(body: Body): RunRequest {
  known(body, ['code', 'inputs', 'scriptName', 'tools', 'limits', 'os']);
  return {
    code: text(body['code'], 'code'),
    inputs: inputs(body['inputs']),
    scriptName: optional(scriptName, body['scriptName'], 'scriptName', 'main.py'),
    tools: optional(tools, body['tools'], 'tools', null),
    limits: optional(limits, body['limits'], 'limits', {}),
    os: osRequest(body['os']),
  };
}

export function checkRequest(body: Body): CheckRequest {
  known(body, ['code', 'stubs', 'modules', 'inputs', 'context', 'scriptName', 'format']);
  return {
    code: text(body['code'], 'code'),
    stubs: optional(text, body['stubs'], 'stubs', ''),
    modules: optional(texts, body['modules'], 'modules', {}),
    inputs: optional(tools, body['inputs'], 'inputs', []),
    context: optional(sources, body['context'], 'context', []),
    scriptName: optional(scriptName, body['scriptName'], 'scriptName', 'main.py'),
    format: optional(format, body['format'], 'format', null),
  };
}

export function sessionRequest(body: Body): SessionRequest {
  known(body, ['tools', 'limits', 'ttlSeconds', 'os']);
  const ttlSeconds = optional(whole, body['ttlSeconds'], 'ttlSeconds', 24 * HOUR);
  if (ttlSeconds < 1 || ttlSeconds > 30 * 24 * HOUR) throw new Problem('bad-field', 'ttlSeconds is from 1 to 2592000');
  return {
    tools: optional(tools, body['tools'], 'tools', null),
    limits: optional(limits, body['limits'], 'limits', {}),
    ttlSeconds,
    os: osRequest(body['os']),
  };
}

export function feedRequest(body: Body): FeedRequest {
  known(body, ['code', 'inputs']);
  return { code: text(body['code'], 'code'), inputs: inputs(body['inputs']) };
}

export function resumeRequest(body: Body): ResumeRequest {
  known(body, ['callId', 'seq', ...ANSWERS]);
  const payload = JSON.stringify(ANSWERS.map((name) => (Object.hasOwn(body, name) ? [body[name]] : null)));
  return {
    callId: whole(body['callId'], 'callId'),
    seq: whole(body['seq'], 'seq'),
    answer: answerOf(body),
    payload,
  };
}

export function tokenRequest(body: Body): TokenRequest {
  known(body, ['token', 'callId', ...ANSWERS]);
  return { token: text(body['token'], 'token'), callId: whole(body['callId'], 'callId'), answer: answerOf(body) };
}

/** JSON text as an object. Its nesting is counted first, since parsers differ in how deep they go. */
export function parseBody(json: string): Body {
  if (depthOf(json) > MAX_DEPTH) throw new Problem('bad-json', `the body is nested more than ${MAX_DEPTH} deep`);
  let body: unknown;
  try {
    body = JSON.parse(json);
  } catch {
    throw new Problem('bad-json', 'the body is not JSON');
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new Problem('bad-json');
  return body as Body;
}

function depthOf(json: string): number {
  let depth = 0;
  let most = 0;
  let quoted = false;
  for (let i = 0; i < json.length; i++) {
    const unit = json.charCodeAt(i);
    if (quoted) {
      if (unit === 0x5c) i++;
      else if (unit === 0x22) quoted = false;
    } else if (unit === 0x22) quoted = true;
    else if (unit === 0x5b || unit === 0x7b) most = Math.max(most, ++depth);
    else if (unit === 0x5d || unit === 0x7d) depth--;
  }
  return most;
}

function known(body: Body, names: readonly string[]): void {
  const odd = Object.keys(body).find((name) => !names.includes(name));
  if (odd !== undefined) throw new Problem('bad-field', `there is no field ${JSON.stringify(odd.slice(0, 100))}`);
}

function optional<T>(check: Check<T>, value: Json | undefined, name: string, otherwise: T): T {
  return value === undefined ? otherwise : check(value, name);
}

function text(value: Json | undefined, name: string): string {
  if (typeof value !== 'string') throw new Problem('bad-field', `${name} is a string`);
  return value;
}

function whole(value: Json | undefined, name: string): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
    throw new Problem('bad-field', `${name} is a whole number from 0`);
  }
  return value;
}

function record(value: Json | undefined, name: string): Body {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Problem('bad-field', `${name} is an object`);
  }
  return value as Body;
}

/** Texts by dotted names. */
function texts(value: Json | undefined, name: string): Record<string, string> {
  const out = Object.create(null) as Record<string, string>;
  for (const [key, item] of Object.entries(record(value, name))) {
    if (!key.split('.').every(isName)) throw new Problem('bad-field', `${name} has names of modules`);
    out[key] = text(item, `${name}.${key}`);
  }
  return out;
}

function sources(value: Json | undefined, name: string): string[] {
  if (!Array.isArray(value)) throw new Problem('bad-field', `${name} is an array of strings`);
  return value.map((item) => text(item, name));
}

function format(value: Json | undefined, name: string): Format {
  const found = FORMATS.find((one) => one === value);
  if (found === undefined) throw new Problem('bad-field', `${name} is one of ${FORMATS.join(', ')}`);
  return found;
}

function scriptName(value: Json | undefined, name: string): string {
  const given = text(value, name);
  if (given === '' || given.length > 255 || /[\p{Cc}\p{Cs}]/u.test(given)) {
    throw new Problem('bad-field', `${name} has 1 to 255 characters, none of them a control character`);
  }
  return given;
}

function tools(value: Json | undefined, name: string): string[] {
  if (!Array.isArray(value) || value.length > MAX_TOOLS || !value.every(isName)) {
    throw new Problem('bad-field', `${name} is an array of at most ${MAX_TOOLS} names`);
  }
  return [...new Set(value as string[])];
}

function isName(value: Json): boolean {
  return typeof value === 'string' && value.length <= 255 && /^[\p{ID_Start}_][\p{ID_Continue}]*$/u.test(value);
}

function inputs(value: Json | undefined): Record<string, HostValue> {
  if (value === undefined) return {};
  const entries = Object.entries(record(value, 'inputs'));
  if (entries.length > MAX_INPUTS) throw new Problem('bad-field', `there are at most ${MAX_INPUTS} inputs`);
  const out = Object.create(null) as Record<string, HostValue>;
  for (const [name, item] of entries) {
    if (!isName(name)) throw new Problem('bad-field', `the input ${JSON.stringify(name.slice(0, 100))} is not a name`);
    out[name] = fromWire(item);
  }
  return out;
}

function limits(value: Json | undefined, name: string): Limits {
  const out: Record<string, number> = {};
  for (const [key, n] of Object.entries(record(value, name))) {
    if (!Object.hasOwn(DEFAULT_LIMITS, key))
      throw new Problem('bad-field', `there is no limit ${JSON.stringify(key.slice(0, 100))}`);
    if (typeof n !== 'number' || !(n >= 0)) throw new Problem('bad-field', `${name}.${key} is a number from 0`);
    out[key] = n;
  }
  return out;
}

function answerOf(body: Body): Answer {
  const given = ANSWERS.filter((name) => Object.hasOwn(body, name));
  if (given.length !== 1) throw new Problem('bad-field', `an answer has exactly one of ${ANSWERS.join(', ')}`);
  const [kind] = given as [Answer['kind']];
  if (kind === 'value') return { kind, value: fromWire(body['value']!) };
  if (kind === 'error') {
    const { type, message, ...rest } = record(body['error'], 'error');
    known(rest, []);
    return { kind, error: { type: text(type, 'error.type'), message: optional(text, message, 'error.message', '') } };
  }
  if (body[kind] !== true) throw new Problem('bad-field', `${kind} is true or absent`);
  return { kind };
}
