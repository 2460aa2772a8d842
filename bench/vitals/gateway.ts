/** The gateway with embedded subgraphs, before a sandbox or with the partner's answers recorded. */
import { benchContext, type PartnerMode } from '../partner/bench-context.js';
import { given } from '../processes/child.js';
import { watchedGateway } from './watched-gateway.js';

await watchedGateway(benchContext(given<{ mode: PartnerMode; sandboxUrl: string }>()));
