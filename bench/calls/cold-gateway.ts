import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startGateway } from '../../gateway/gateway.js';
import { Partners } from '../../partner/client/partners.js';
import { connectEmbedded } from '../../gateway/start/connect-embedded.js';
import { projectRoot } from '../../partner/settings/project-root.js';
import { sharedContext } from '../../subgraphs/index.js';
import { type Answer, ask } from '../candidates/ask.js';
import type { Operation } from '../operations.js';
import { benchDay } from '../partner/bench-day.js';
import { unhurriedPartner } from '../partner/sandbox-partner.js';

const supergraph = readFileSync(join(projectRoot, 'schema/supergraph.graphql'), 'utf8');

/**
 * Asks a gateway that has never been asked anything, with its subgraphs embedded, and ends it.
 *
 * @throws when there is an error in the answer
 */
export async function askCold(sandboxUrl: string, operation: Operation): Promise<Record<string, unknown>> {
  const gateway = await startGateway({
    port: 0,
    host: '127.0.0.1',
    supergraph,
    connect: () =>
      connectEmbedded(
        Partners.only(
          sharedContext({
            partner: unhurriedPartner(sandboxUrl),
            language: 'en_US',
            log: { warn: console.error },
            now: () => benchDay.getTime(),
          }),
        ),
      ),
    onError: (error) => console.error(error),
    graceMs: 1000,
  });
  try {
    const text = await ask(`${gateway.url}/graphql`, operation);
    const { data, errors } = JSON.parse(text) as Answer;
    if (!data || errors) throw new Error(`"${operation.name}" fails: ${text.slice(0, 500)}`);
    return data;
  } finally {
    await gateway.close();
  }
}
