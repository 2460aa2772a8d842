import { Pool } from 'undici';
import { sandboxPartner } from '../auth/partners.js';
import { assumeRoleBody, passwordBody, TestClient, type TestAnswer } from '../testing/test-client.js';

/** A test client on kept connections, without what `fetch` does on top: thousands of calls in half the time. */
export class FastClient extends TestClient {
  private constructor(
    url: string,
    private readonly pool: Pool,
    private readonly ownToken?: string,
  ) {
    super(url, ownToken);
  }

  /** With the first partner's token. */
  static async ofFirstPartner(url: string): Promise<FastClient> {
    const nobody = new FastClient(url, new Pool(url, { connections: 16 }));
    const { password, accountName } = sandboxPartner;
    return nobody.withTokenFor(passwordBody(password, accountName));
  }

  override assuming(accountName: string): Promise<FastClient> {
    return this.withTokenFor(assumeRoleBody({ domain_name: accountName }));
  }

  override async send(method: string, path: string, content?: unknown): Promise<TestAnswer> {
    const { statusCode, headers, body } = await this.pool.request({
      method,
      path,
      headers: {
        'content-type': 'application/json',
        ...(this.ownToken === undefined ? {} : { 'x-auth-token': this.ownToken }),
      },
      ...(content === undefined ? {} : { body: JSON.stringify(content) }),
    });
    const text = await body.text();
    return {
      status: statusCode,
      headers: new Headers(headers as Record<string, string>),
      text,
      json: text === '' ? undefined : (JSON.parse(text) as unknown),
    };
  }

  /** Closes the connections, which clients made from this one share. */
  close(): Promise<void> {
    return this.pool.close();
  }

  private async withTokenFor(body: unknown): Promise<FastClient> {
    const { headers } = await this.send('POST', '/v3/auth/tokens', body);
    return new FastClient(this.url, this.pool, headers.get('x-subject-token') ?? undefined);
  }
}
