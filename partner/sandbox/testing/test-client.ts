import { createHash, createHmac } from 'node:crypto';
import { operationTable, type OperationId } from '../../contract/generated/operations.js';
import { sandboxPartner, type PartnerCredentials } from '../auth/partners.js';
import type { Sandbox } from '../sandbox.js';

/** A Wednesday in the middle of a month, by day in Beijing: tests that need a date are written against it. */
export const testNow = new Date('2026-11-18T06:00:00Z');

/** A part of an answer, untyped: tests assert what is in it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Row = any;

export interface TestAnswer {
  status: number;
  headers: Headers;
  text: string;
  /** The parsed body; undefined when it is no JSON. */
  json: Row;
}

export type TestInput = Record<string, unknown>;

/** Talks to a sandbox as a client would: by operation id, with a token, a signature, or nothing. */
export class TestClient {
  constructor(
    readonly url: string,
    private readonly token?: string,
  ) {}

  /** A client with a partner's token: that of the first, or the one given. */
  static async ofPartner(
    { url }: Pick<Sandbox, 'url'>,
    { password, accountName }: PartnerCredentials = sandboxPartner,
  ): Promise<TestClient> {
    const answer = await new TestClient(url).send(
      'POST',
      '/v3/auth/tokens',
      passwordBody(password, accountName),
    );
    return new TestClient(url, answer.headers.get('x-subject-token')!);
  }

  /** A client with the token of one of the partner's customers. */
  async assuming(accountName: string): Promise<TestClient> {
    const answer = await this.send('POST', '/v3/auth/tokens', assumeRoleBody({ domain_name: accountName }));
    return new TestClient(this.url, answer.headers.get('x-subject-token')!);
  }

  /** Calls an operation: path parameters are filled in, the rest goes into the query or the body. */
  call(id: OperationId, input: TestInput = {}, headers: Record<string, string> = {}): Promise<TestAnswer> {
    const { method, path } = operationTable[id];
    const rest = { ...input };
    const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = String(rest[name]);
      delete rest[name];
      return encodeURIComponent(value);
    });
    if (method !== 'GET') return this.send(method, filled, rest, headers);
    const query = Object.entries(rest)
      .map(([key, value]) => `${key}=${encodeURIComponent(String(value))}`)
      .join('&');
    return this.send('GET', query ? `${filled}?${query}` : filled, undefined, headers);
  }

  async send(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<TestAnswer> {
    const response = await fetch(this.url + path, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(this.token ? { 'x-auth-token': this.token } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      text,
      json: text === '' ? undefined : parsed(text),
    };
  }

  /** Every row of a list, page after page. */
  async all(id: OperationId, rows: string, input: TestInput = {}, limit = 100): Promise<Row[]> {
    const found: unknown[] = [];
    for (;;) {
      const answer = await this.call(id, { ...input, limit, offset: found.length });
      const page = (answer.json as Record<string, unknown[]>)[rows]!;
      found.push(...page);
      if (page.length < limit) return found;
    }
  }
}

export function passwordBody(
  password: string = sandboxPartner.password,
  name: string = sandboxPartner.accountName,
) {
  const user = { name, password, domain: { name } };
  return { auth: { identity: { methods: ['password'], password: { user } }, scope: { domain: { name } } } };
}

export function assumeRoleBody(
  account: { domain_name?: string; domain_id?: string },
  agency = 'SANDBOX_IDP',
) {
  return {
    auth: {
      identity: { methods: ['assume_role'], assume_role: { ...account, agency_name: agency } },
      scope: { project: { name: 'cn-north-4' } },
    },
  };
}

/**
 * Headers of a request signed as the official SDK signs it (authentication.md section 1). Written apart from the
 * verifier on purpose: paths and queries of tests need no encoding here.
 */
export function signedHeaders(
  url: string,
  method: string,
  pathAndQuery: string,
  {
    body = '',
    date = new Date(),
    secretKey = sandboxPartner.secretKey,
    accessKey = sandboxPartner.accessKey,
    domainId = sandboxPartner.domainId,
  }: { body?: string; date?: Date; secretKey?: string; accessKey?: string; domainId?: string } = {},
): Record<string, string> {
  const [path = '', query = ''] = pathAndQuery.split('?');
  const stamp = date.toISOString().replace(/[-:]|\.\d+/g, '');
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    host: new URL(url).host,
    'x-domain-id': domainId,
    'x-sdk-date': stamp,
  };
  const names = Object.keys(headers).sort();
  const canonical = [
    method,
    path.endsWith('/') ? path : `${path}/`,
    query.split('&').sort().join('&'),
    names.map((name) => `${name}:${headers[name]}\n`).join(''),
    names.join(';'),
    sha256(body),
  ].join('\n');
  const signature = createHmac('sha256', secretKey)
    .update(`SDK-HMAC-SHA256\n${stamp}\n${sha256(canonical)}`)
    .digest('hex');
  const authorization = `SDK-HMAC-SHA256 Access=${accessKey}, SignedHeaders=${names.join(';')}, Signature=${signature}`;
  return { ...headers, authorization };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
