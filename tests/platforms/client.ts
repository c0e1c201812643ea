/** A client of the service for tests, over whatever answers requests. */
export type Fetch = (path: string, init: RequestInit) => Promise<Response>;

/** Keys that the services under test know, and the tenants they stand for. */
export const KEYS = { alice: 'pk_alice_0123456789abcdef', bob: 'pk_bob_0123456789abcdef' } as const;
export const API_KEYS = `alice=${KEYS.alice},bob=${KEYS.bob}`;
export const SEAL_KEYS = '1:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8';

/** The settings by name, as an environment has them. */
export function settingNamed(name: string): string | undefined {
  return new Map([['MONTY_API_KEYS', API_KEYS], ['MONTY_SEAL_KEYS', SEAL_KEYS]]).get(name); // prettier-ignore
}

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; null if it has none. */
  readonly body: any;
}

export class Client {
  readonly #fetch: Fetch;
  readonly #key: string | null;

  constructor(fetch: Fetch, key: string | null = KEYS.alice) {
    this.#fetch = fetch;
    this.#key = key;
  }

  as(key: string | null): Client {
    return new Client(this.#fetch, key);
  }

  async send(method: string, path: string, body?: string, headers: Record<string, string> = {}): Promise<Reply> {
    const response = await this.#fetch(path, {
      method,
      ...(body === undefined ? {} : { body }),
      headers: {
        ...(this.#key === null ? {} : { Authorization: `Bearer ${this.#key}` }),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
    });
    const text = await response.text();
    const json = /json/.test(response.headers.get('Content-Type') ?? '');
    return { status: response.status, headers: response.headers, text, body: json ? JSON.parse(text) : null };
  }

  get(path: string): Promise<Reply> {
    return this.send('GET', path);
  }

  post(path: string, body: unknown = {}): Promise<Reply> {
    return this.send('POST', path, JSON.stringify(body));
  }

  /** A new session; answers its path. */
  async session(body: unknown = {}): Promise<string> {
    const { status, body: made, headers } = await this.post('/v1/sessions', body);
    if (status !== 201) throw new Error(`no session: ${status} ${JSON.stringify(made)}`);
    return headers.get('Location')!;
  }
}
