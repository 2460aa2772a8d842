import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { request } from 'undici';
import { runCallersCommand } from '../../../../gateway/callers/cli/run-callers-command.js';
import type { Gateway } from '../../../../gateway/gateway.js';
import { startFromEnvironment } from '../../../../gateway/start/start.js';
import { type Sandbox, sandboxPartner, startSandbox } from '../../../../partner/sandbox/index.js';
import type { PartnerCredentials } from '../../../../partner/sandbox/auth/partners.js';
import type { Logger } from '../../../../partner/settings/log.js';
import type { Environment } from '../../../../partner/settings/settings.js';
import type { GraphQLAnswer } from '../../../support/start-all.js';

export interface Answer extends GraphQLAnswer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
}

export interface ClosedGateway {
  gateway: Gateway;
  sandbox: Sandbox;
  callersFile: string;
  /** What was logged, as it would be written. */
  logged: string[];
  /** `npm run callers -- …` on the gateway's file; what it prints for programs. */
  callers(...words: string[]): Promise<string>;
  /** Asks as whoever the header is of. */
  ask(authorization?: string, options?: AskOptions): Promise<Answer>;
  close(): Promise<void>;
}

export interface AskOptions {
  query?: string;
  variables?: object;
  headers?: Record<string, string>;
}

/**
 * A gateway that knows its callers by a file, as `npm start` does, with a sandbox.
 *
 * @param partners with whose credentials of the sandbox, by name; default: its own partner's, without a name
 */
export async function startClosedGateway(
  environment: Environment = {},
  partners: Record<string, PartnerCredentials> = {},
): Promise<ClosedGateway> {
  const folder = mkdtempSync(join(tmpdir(), 'callers-'));
  const callersFile = join(folder, 'callers.json');
  const callers = async (...words: string[]) =>
    (await runCallersCommand(words, { file: callersFile, partners: Object.keys(partners), now: Date.now() }))
      .output ?? '';
  await callers('add', 'first', '--scopes', 'admin');
  const sandbox = await startSandbox({ quota: 'off' });
  const partnersFile = join(folder, 'partners.json');
  const entries = Object.entries(partners).map(([name, one]) => [name, entryFor(sandbox.url, one)]);
  writeFileSync(partnersFile, JSON.stringify(Object.fromEntries(entries)));
  const logged: string[] = [];
  const write = (...parts: unknown[]) => void logged.push(JSON.stringify(parts));
  const log = { info: write, warn: write, error: write } as unknown as Logger;
  const several =
    entries.length > 0 ? { PARTNERS_FILE: partnersFile, LEDGER_FILE: join(folder, 'ledger') } : {};
  const gateway = await startFromEnvironment({
    environment: {
      PORT: '0',
      CALLERS_FILE: callersFile,
      MAX_LOOP_DELAY_MS: '60000',
      ...several,
      ...environment,
    },
    sandbox: { url: sandbox.url, credentials: sandboxPartner },
    log,
  }).catch(async (error: unknown) => {
    await sandbox.close();
    throw error;
  });
  return {
    ...{ gateway, sandbox, callersFile, logged, callers },
    async ask(
      authorization,
      { query = '{ customers(first: 1) { totalCount } }', variables, headers = {} } = {},
    ) {
      const answer = await request(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(authorization && { authorization }), ...headers },
        body: JSON.stringify({ query, variables }),
      });
      const body = (await answer.body.json()) as GraphQLAnswer;
      return { status: answer.statusCode, headers: answer.headers, ...body };
    },
    async close() {
      await gateway.close();
      await sandbox.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** As in PARTNERS_FILE. */
export function entryFor(url: string, partner: PartnerCredentials): Record<string, string> {
  return {
    PARTNER_API_URL: url,
    PARTNER_AK: partner.accessKey,
    PARTNER_SK: partner.secretKey,
    PARTNER_DOMAIN_ID: partner.domainId,
  };
}
