/**
 * What can be wrong with a request, as rows: each has a code that stays, its HTTP status and what it means. Answered as
 * problem details (RFC 9457), `type` being `urn:monty-edge:problem:` and the code. A problem has changed nothing.
 */

interface Row {
  readonly status: 400 | 401 | 404 | 405 | 409 | 410 | 413 | 415 | 422 | 500 | 503;
  readonly title: string;
}

export type ProblemCode =
  | 'bad-json'
  | 'bad-field'
  | 'bad-value'
  | 'bad-token'
  | 'unauthorized'
  | 'not-found'
  | 'session-not-found'
  | 'run-not-found'
  | 'method-not-allowed'
  | 'session-busy'
  | 'run-in-progress'
  | 'not-suspended'
  | 'call-mismatch'
  | 'answer-conflict'
  | 'session-expired'
  | 'token-expired'
  | 'too-large'
  | 'not-json'
  | 'token-refused'
  | 'snapshot-too-large'
  | 'snapshot-refused'
  | 'internal'
  | 'not-configured'
  | 'unavailable';

export const PROBLEMS: Readonly<Record<ProblemCode, Row>> = {
  'bad-json': { status: 400, title: 'The body is not a JSON object' },
  'bad-field': { status: 400, title: 'A field is unknown, missing, or of the wrong kind' },
  'bad-value': { status: 400, title: 'A value has no counterpart in Python' },
  'bad-token': { status: 400, title: 'The token is no snapshot token' },
  unauthorized: { status: 401, title: 'A valid API key is required' },
  'not-found': { status: 404, title: 'There is no such address' },
  'session-not-found': { status: 404, title: 'There is no such session' },
  'run-not-found': { status: 404, title: 'The session has no such run' },
  'method-not-allowed': { status: 405, title: 'The address has no such method' },
  'session-busy': { status: 409, title: 'Another run of the session is not finished' },
  'run-in-progress': { status: 409, title: 'The run is being executed' },
  'not-suspended': { status: 409, title: 'The run does not wait for an answer' },
  'call-mismatch': { status: 409, title: 'The run waits for the answer to another call' },
  'answer-conflict': { status: 409, title: 'The call has been answered already, with something else' },
  'session-expired': { status: 410, title: 'The session has expired' },
  'token-expired': { status: 410, title: 'The token has expired' },
  'too-large': { status: 413, title: 'The body is too large' },
  'not-json': { status: 415, title: 'The content type is not application/json' },
  'token-refused': { status: 422, title: 'The token is not sealed by this service for this tenant' },
  'snapshot-too-large': { status: 422, title: 'The state of the run is too large to be kept' },
  'snapshot-refused': { status: 422, title: 'The stored state of the run can no longer be read' },
  internal: { status: 500, title: 'The service has a fault' },
  'not-configured': { status: 503, title: 'The service has no API key or no seal key' },
  unavailable: { status: 503, title: 'The session can not be reached at the moment; ask again' },
};

/** A problem, thrown from wherever it is found; app.ts answers it. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly detail: string;
  constructor(code: ProblemCode, detail: string = PROBLEMS[code].title) {
    super(detail);
    this.name = 'Problem';
    this.code = code;
    this.detail = detail;
  }
}

/** Problem details as JSON text. */
export function problemBody(code: ProblemCode, detail: string): string {
  const { status, title } = PROBLEMS[code];
  return JSON.stringify({ type: `urn:monty-edge:problem:${code}`, title, status, code, detail });
}
