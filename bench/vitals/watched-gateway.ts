import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startGateway } from '../../gateway/gateway.js';
import { Partners } from '../../partner/client/partners.js';
import { connectEmbedded } from '../../gateway/start/connect-embedded.js';
import { forgetSoon } from '../../partner/memory/forget-soon.js';
import { projectRoot } from '../../partner/settings/project-root.js';
import type { SharedContext } from '../../subgraphs/index.js';
import { tellVitals } from './tell-vitals.js';

/** Serves the graph with its subgraphs in this process, which is watched. */
export async function watchedGateway(shared: SharedContext): Promise<void> {
  forgetSoon();
  const gateway = await startGateway({
    port: 0,
    host: '127.0.0.1',
    supergraph: readFileSync(join(projectRoot, 'schema/supergraph.graphql'), 'utf8'),
    connect: () => connectEmbedded(Partners.only(shared)),
    onError: (error) => console.error(error),
  });
  tellVitals({ url: `${gateway.url}/graphql`, close: () => gateway.close() });
}
